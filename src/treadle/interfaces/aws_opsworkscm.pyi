# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ServerReference(Struct):
    server_arn: str

class IServerRef(Protocol):
    @property
    def server_ref(self) -> ServerReference: ...
