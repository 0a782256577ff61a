# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class HypervisorReference(Struct):
    hypervisor_arn: str

class IHypervisorRef(Protocol):
    @property
    def hypervisor_ref(self) -> HypervisorReference: ...
