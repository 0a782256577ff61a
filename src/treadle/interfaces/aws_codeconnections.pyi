# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectionReference(Struct):
    connection_arn: str

class HostReference(Struct):
    host_arn: str

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IHostRef(Protocol):
    @property
    def host_ref(self) -> HostReference: ...
