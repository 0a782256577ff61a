# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CanaryReference(Struct):
    canary_name: str

class GroupReference(Struct):
    group_name: str

class ICanaryRef(Protocol):
    @property
    def canary_ref(self) -> CanaryReference: ...

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...
