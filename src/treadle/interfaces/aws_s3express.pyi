# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPointReference(Struct):
    access_point_arn: str
    access_point_name: str

class BucketPolicyReference(Struct):
    bucket: str

class DirectoryBucketReference(Struct):
    bucket_name: str
    directory_bucket_arn: str

class IAccessPointRef(Protocol):
    @property
    def access_point_ref(self) -> AccessPointReference: ...

class IBucketPolicyRef(Protocol):
    @property
    def bucket_policy_ref(self) -> BucketPolicyReference: ...

class IDirectoryBucketRef(Protocol):
    @property
    def directory_bucket_ref(self) -> DirectoryBucketReference: ...
