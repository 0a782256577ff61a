# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class MonitorReference(Struct):
    monitor_arn: str

class ScopeReference(Struct):
    scope_arn: str

class IMonitorRef(Protocol):
    @property
    def monitor_ref(self) -> MonitorReference: ...

class IScopeRef(Protocol):
    @property
    def scope_ref(self) -> ScopeReference: ...
