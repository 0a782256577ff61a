# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ScalingPlanReference(Struct):
    scaling_plan_arn: str
    scaling_plan_name: str
    scaling_plan_version: str

class IScalingPlanRef(Protocol):
    @property
    def scaling_plan_ref(self) -> ScalingPlanReference: ...
