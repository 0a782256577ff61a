# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PlanReference(Struct):
    plan_arn: str

class IPlanRef(Protocol):
    @property
    def plan_ref(self) -> PlanReference: ...
