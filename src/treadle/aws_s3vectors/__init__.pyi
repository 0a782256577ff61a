# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3vectors as _aws_s3vectors
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_arn: str | None = None
        sse_type: str | None = None
    class MetadataConfigurationProperty(Struct):
        non_filterable_metadata_keys: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_type: str,
        dimension: float,
        distance_metric: str,
        encryption_configuration: CfnIndex.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        index_name: str | None = None,
        metadata_configuration: CfnIndex.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vector_bucket_arn: str | None = None,
        vector_bucket_name: str | None = None,
    ) -> None: ...
    data_type: str
    dimension: float
    distance_metric: str
    encryption_configuration: CfnIndex.EncryptionConfigurationProperty | IResolvable | None
    index_name: str | None
    metadata_configuration: CfnIndex.MetadataConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vector_bucket_arn: str | None
    vector_bucket_name: str | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_index_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def index_ref(self) -> _aws_s3vectors.IndexReference: ...
    @staticmethod
    def arn_for_index(resource: _aws_s3vectors.IIndexRef) -> str: ...
    @staticmethod
    def is_cfn_index(x: Any) -> bool: ...

class CfnIndexProps(Struct):
    data_type: str
    dimension: float
    distance_metric: str
    encryption_configuration: CfnIndex.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    index_name: str | None = None
    metadata_configuration: CfnIndex.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vector_bucket_arn: str | None = None
    vector_bucket_name: str | None = None

class CfnVectorBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_arn: str | None = None
        sse_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_configuration: CfnVectorBucket.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vector_bucket_name: str | None = None,
    ) -> None: ...
    encryption_configuration: CfnVectorBucket.EncryptionConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vector_bucket_name: str | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_vector_bucket_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vector_bucket_ref(self) -> _aws_s3vectors.VectorBucketReference: ...
    @staticmethod
    def arn_for_vector_bucket(resource: _aws_s3vectors.IVectorBucketRef) -> str: ...
    @staticmethod
    def is_cfn_vector_bucket(x: Any) -> bool: ...

class CfnVectorBucketProps(Struct):
    encryption_configuration: CfnVectorBucket.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vector_bucket_name: str | None = None

class CfnVectorBucketPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        vector_bucket_arn: str | None = None,
        vector_bucket_name: str | None = None,
    ) -> None: ...
    policy: Any
    vector_bucket_arn: str | None
    vector_bucket_name: str | None
    @property
    def vector_bucket_policy_ref(self) -> _aws_s3vectors.VectorBucketPolicyReference: ...
    @staticmethod
    def is_cfn_vector_bucket_policy(x: Any) -> bool: ...

class CfnVectorBucketPolicyProps(Struct):
    policy: Any
    vector_bucket_arn: str | None = None
    vector_bucket_name: str | None = None

