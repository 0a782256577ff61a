# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppMonitorReference(Struct):
    app_monitor_name: str

class IAppMonitorRef(Protocol):
    @property
    def app_monitor_ref(self) -> AppMonitorReference: ...
