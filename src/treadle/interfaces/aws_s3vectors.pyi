# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class IndexReference(Struct):
    index_arn: str

class VectorBucketPolicyReference(Struct):
    vector_bucket_arn: str

class VectorBucketReference(Struct):
    vector_bucket_arn: str

class IIndexRef(Protocol):
    @property
    def index_ref(self) -> IndexReference: ...

class IVectorBucketPolicyRef(Protocol):
    @property
    def vector_bucket_policy_ref(self) -> VectorBucketPolicyReference: ...

class IVectorBucketRef(Protocol):
    @property
    def vector_bucket_ref(self) -> VectorBucketReference: ...
