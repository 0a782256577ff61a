# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ScalableTargetReference(Struct):
    resource_id: str
    scalable_dimension: str
    service_namespace: str

class ScalingPolicyReference(Struct):
    scalable_dimension: str
    scaling_policy_arn: str

class IScalableTargetRef(Protocol):
    @property
    def scalable_target_ref(self) -> ScalableTargetReference: ...

class IScalingPolicyRef(Protocol):
    @property
    def scaling_policy_ref(self) -> ScalingPolicyReference: ...
