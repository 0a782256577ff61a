# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPointReference(Struct):
    access_point_arn: str

class BucketPolicyReference(Struct):
    bucket: str

class BucketReference(Struct):
    bucket_arn: str

class EndpointReference(Struct):
    endpoint_arn: str

class IAccessPointRef(Protocol):
    @property
    def access_point_ref(self) -> AccessPointReference: ...

class IBucketPolicyRef(Protocol):
    @property
    def bucket_policy_ref(self) -> BucketPolicyReference: ...

class IBucketRef(Protocol):
    @property
    def bucket_ref(self) -> BucketReference: ...

class IEndpointRef(Protocol):
    @property
    def endpoint_ref(self) -> EndpointReference: ...
