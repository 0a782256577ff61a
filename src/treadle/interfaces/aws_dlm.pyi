# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LifecyclePolicyReference(Struct):
    lifecycle_policy_arn: str
    policy_id: str

class ILifecyclePolicyRef(Protocol):
    @property
    def lifecycle_policy_ref(self) -> LifecyclePolicyReference: ...
