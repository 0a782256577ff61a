# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPointPolicyReference(Struct):
    object_lambda_access_point: str

class AccessPointReference(Struct):
    access_point_arn: str
    access_point_name: str

class IAccessPointPolicyRef(Protocol):
    @property
    def access_point_policy_ref(self) -> AccessPointPolicyReference: ...

class IAccessPointRef(Protocol):
    @property
    def access_point_ref(self) -> AccessPointReference: ...
