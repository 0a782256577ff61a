# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3express as _aws_s3express
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PublicAccessBlockConfigurationProperty(Struct):
        block_public_acls: bool | IResolvable | None = None
        block_public_policy: bool | IResolvable | None = None
        ignore_public_acls: bool | IResolvable | None = None
        restrict_public_buckets: bool | IResolvable | None = None
    class ScopeProperty(Struct):
        permissions: Sequence[str] | None = None
        prefixes: Sequence[str] | None = None
    class VpcConfigurationProperty(Struct):
        vpc_id: str | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        bucket: str,
        bucket_account_id: str | None = None,
        name: str | None = None,
        policy: Any | None = None,
        public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        scope: CfnAccessPoint.ScopeProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    bucket: str
    policy: Any
    bucket_account_id: str | None
    name: str | None
    public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | IResolvable | None
    scope: CfnAccessPoint.ScopeProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | IResolvable | None
    @property
    def access_point_ref(self) -> _aws_s3express.AccessPointReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_network_origin(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_s3express.IAccessPointRef) -> str: ...
    @staticmethod
    def from_access_point_arn(scope: Construct, id: str, arn: str) -> _aws_s3express.IAccessPointRef: ...
    @staticmethod
    def from_access_point_name(scope: Construct, id: str, access_point_name: str) -> _aws_s3express.IAccessPointRef: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    bucket: str
    bucket_account_id: str | None = None
    name: str | None = None
    policy: Any | None = None
    public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    scope: CfnAccessPoint.ScopeProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnBucketPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str,
        policy_document: Any,
    ) -> None: ...
    bucket: str
    policy_document: Any
    @property
    def bucket_policy_ref(self) -> _aws_s3express.BucketPolicyReference: ...
    @staticmethod
    def is_cfn_bucket_policy(x: Any) -> bool: ...

class CfnBucketPolicyProps(Struct):
    bucket: str
    policy_document: Any

class CfnDirectoryBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbortIncompleteMultipartUploadProperty(Struct):
        days_after_initiation: float
    class BucketEncryptionProperty(Struct):
        server_side_encryption_configuration: Sequence[CfnDirectoryBucket.ServerSideEncryptionRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DestinationProperty(Struct):
        bucket_arn: str
        format: str
        bucket_account_id: str | None = None
        prefix: str | None = None
    class InventoryConfigurationProperty(Struct):
        destination: CfnDirectoryBucket.DestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
        id: str
        included_object_versions: str
        schedule_frequency: str
        optional_fields: Sequence[str] | None = None
        prefix: str | None = None
    class LifecycleConfigurationProperty(Struct):
        rules: Sequence[CfnDirectoryBucket.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MetricsConfigurationProperty(Struct):
        id: str
        access_point_arn: str | None = None
        prefix: str | None = None
    class RuleProperty(Struct):
        status: str
        abort_incomplete_multipart_upload: CfnDirectoryBucket.AbortIncompleteMultipartUploadProperty | Mapping[str, Any] | IResolvable | None = None
        expiration_in_days: float | None = None
        id: str | None = None
        object_size_greater_than: str | None = None
        object_size_less_than: str | None = None
        prefix: str | None = None
    class ServerSideEncryptionByDefaultProperty(Struct):
        sse_algorithm: str
        kms_master_key_id: str | None = None
    class ServerSideEncryptionRuleProperty(Struct):
        bucket_key_enabled: bool | IResolvable | None = None
        server_side_encryption_by_default: CfnDirectoryBucket.ServerSideEncryptionByDefaultProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_redundancy: str,
        location_name: str,
        bucket_encryption: CfnDirectoryBucket.BucketEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        bucket_name: str | None = None,
        inventory_configurations: Sequence[CfnDirectoryBucket.InventoryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_configuration: CfnDirectoryBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metrics_configurations: Sequence[CfnDirectoryBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_redundancy: str
    location_name: str
    bucket_encryption: CfnDirectoryBucket.BucketEncryptionProperty | IResolvable | None
    bucket_name: str | None
    inventory_configurations: Sequence[CfnDirectoryBucket.InventoryConfigurationProperty | IResolvable] | IResolvable | None
    lifecycle_configuration: CfnDirectoryBucket.LifecycleConfigurationProperty | IResolvable | None
    metrics_configurations: Sequence[CfnDirectoryBucket.MetricsConfigurationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_availability_zone_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def directory_bucket_ref(self) -> _aws_s3express.DirectoryBucketReference: ...
    @staticmethod
    def arn_for_directory_bucket(resource: _aws_s3express.IDirectoryBucketRef) -> str: ...
    @staticmethod
    def from_bucket_name(scope: Construct, id: str, bucket_name: str) -> _aws_s3express.IDirectoryBucketRef: ...
    @staticmethod
    def from_directory_bucket_arn(scope: Construct, id: str, arn: str) -> _aws_s3express.IDirectoryBucketRef: ...
    @staticmethod
    def is_cfn_directory_bucket(x: Any) -> bool: ...

class CfnDirectoryBucketProps(Struct):
    data_redundancy: str
    location_name: str
    bucket_encryption: CfnDirectoryBucket.BucketEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    bucket_name: str | None = None
    inventory_configurations: Sequence[CfnDirectoryBucket.InventoryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_configuration: CfnDirectoryBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metrics_configurations: Sequence[CfnDirectoryBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

