# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class TunnelReference(Struct):
    tunnel_arn: str

class ITunnelRef(Protocol):
    @property
    def tunnel_ref(self) -> TunnelReference: ...
