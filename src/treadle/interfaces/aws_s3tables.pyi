# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class NamespaceReference(Struct):
    namespace: str
    table_bucket_arn: str

class TableBucketPolicyReference(Struct):
    table_bucket_arn: str

class TableBucketReference(Struct):
    table_bucket_arn: str

class TablePolicyReference(Struct):
    table_arn: str

class TableReference(Struct):
    table_arn: str

class INamespaceRef(Protocol):
    @property
    def namespace_ref(self) -> NamespaceReference: ...

class ITableBucketPolicyRef(Protocol):
    @property
    def table_bucket_policy_ref(self) -> TableBucketPolicyReference: ...

class ITableBucketRef(Protocol):
    @property
    def table_bucket_ref(self) -> TableBucketReference: ...

class ITablePolicyRef(Protocol):
    @property
    def table_policy_ref(self) -> TablePolicyReference: ...

class ITableRef(Protocol):
    @property
    def table_ref(self) -> TableReference: ...
