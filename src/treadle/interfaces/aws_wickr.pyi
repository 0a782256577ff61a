# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class NetworkReference(Struct):
    network_arn: str

class INetworkRef(Protocol):
    @property
    def network_ref(self) -> NetworkReference: ...
