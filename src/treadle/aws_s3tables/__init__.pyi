# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3tables as _aws_s3tables
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        namespace: str,
        table_bucket_arn: str,
    ) -> None: ...
    namespace: str
    table_bucket_arn: str
    @property
    def namespace_ref(self) -> _aws_s3tables.NamespaceReference: ...
    @staticmethod
    def is_cfn_namespace(x: Any) -> bool: ...

class CfnNamespaceProps(Struct):
    namespace: str
    table_bucket_arn: str

class CfnTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CompactionProperty(Struct):
        status: str | None = None
        target_file_size_mb: float | None = None
    class IcebergMetadataProperty(Struct):
        iceberg_partition_spec: CfnTable.IcebergPartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
        iceberg_schema: CfnTable.IcebergSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        iceberg_schema_v2: CfnTable.IcebergSchemaV2Property | Mapping[str, Any] | IResolvable | None = None
        iceberg_sort_order: CfnTable.IcebergSortOrderProperty | Mapping[str, Any] | IResolvable | None = None
        table_properties: Mapping[str, str] | IResolvable | None = None
    class IcebergPartitionFieldProperty(Struct):
        name: str
        source_id: float
        transform: str
        field_id: float | None = None
    class IcebergPartitionSpecProperty(Struct):
        fields: Sequence[CfnTable.IcebergPartitionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        spec_id: float | None = None
    class IcebergSchemaProperty(Struct):
        schema_field_list: Sequence[CfnTable.SchemaFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class IcebergSchemaV2Property(Struct):
        schema_v2_field_list: Sequence[CfnTable.SchemaV2FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        schema_v2_field_type: str
        identifier_field_ids: Sequence[float] | IResolvable | None = None
        schema_id: float | None = None
    class IcebergSortFieldProperty(Struct):
        direction: str
        null_order: str
        source_id: float
        transform: str
    class IcebergSortOrderProperty(Struct):
        fields: Sequence[CfnTable.IcebergSortFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        order_id: float | None = None
    class SchemaFieldProperty(Struct):
        name: str
        type: str
        id: float | None = None
        required: bool | IResolvable | None = None
    class SchemaV2FieldProperty(Struct):
        id: float
        name: str
        required: bool | IResolvable
        type: Any
        doc: str | None = None
    class SnapshotManagementProperty(Struct):
        max_snapshot_age_hours: float | None = None
        min_snapshots_to_keep: float | None = None
        status: str | None = None
    class StorageClassConfigurationProperty(Struct):
        storage_class: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        namespace: str,
        open_table_format: str,
        table_bucket_arn: str,
        table_name: str,
        compaction: CfnTable.CompactionProperty | Mapping[str, Any] | IResolvable | None = None,
        iceberg_metadata: CfnTable.IcebergMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_management: CfnTable.SnapshotManagementProperty | Mapping[str, Any] | IResolvable | None = None,
        storage_class_configuration: CfnTable.StorageClassConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        without_metadata: str | None = None,
    ) -> None: ...
    namespace: str
    open_table_format: str
    table_bucket_arn: str
    table_name: str
    compaction: CfnTable.CompactionProperty | IResolvable | None
    iceberg_metadata: CfnTable.IcebergMetadataProperty | IResolvable | None
    snapshot_management: CfnTable.SnapshotManagementProperty | IResolvable | None
    storage_class_configuration: CfnTable.StorageClassConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    without_metadata: str | None
    @property
    def attr_table_arn(self) -> str: ...
    @property
    def attr_version_token(self) -> str: ...
    @property
    def attr_warehouse_location(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def table_ref(self) -> _aws_s3tables.TableReference: ...
    @staticmethod
    def arn_for_table(resource: _aws_s3tables.ITableRef) -> str: ...
    @staticmethod
    def is_cfn_table(x: Any) -> bool: ...

class CfnTableProps(Struct):
    namespace: str
    open_table_format: str
    table_bucket_arn: str
    table_name: str
    compaction: CfnTable.CompactionProperty | Mapping[str, Any] | IResolvable | None = None
    iceberg_metadata: CfnTable.IcebergMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_management: CfnTable.SnapshotManagementProperty | Mapping[str, Any] | IResolvable | None = None
    storage_class_configuration: CfnTable.StorageClassConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    without_metadata: str | None = None

class CfnTableBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_arn: str | None = None
        sse_algorithm: str | None = None
    class MetricsConfigurationProperty(Struct):
        status: str | None = None
    class ReplicationConfigurationProperty(Struct):
        role: str
        rules: Sequence[CfnTableBucket.ReplicationRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ReplicationDestinationProperty(Struct):
        destination_table_bucket_arn: str
    class ReplicationRuleProperty(Struct):
        destinations: Sequence[CfnTableBucket.ReplicationDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class StorageClassConfigurationProperty(Struct):
        storage_class: str | None = None
    class UnreferencedFileRemovalProperty(Struct):
        noncurrent_days: float | None = None
        status: str | None = None
        unreferenced_days: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        table_bucket_name: str,
        encryption_configuration: CfnTableBucket.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metrics_configuration: CfnTableBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        replication_configuration: CfnTableBucket.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        storage_class_configuration: CfnTableBucket.StorageClassConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        unreferenced_file_removal: CfnTableBucket.UnreferencedFileRemovalProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    table_bucket_name: str
    encryption_configuration: CfnTableBucket.EncryptionConfigurationProperty | IResolvable | None
    metrics_configuration: CfnTableBucket.MetricsConfigurationProperty | IResolvable | None
    replication_configuration: CfnTableBucket.ReplicationConfigurationProperty | IResolvable | None
    storage_class_configuration: CfnTableBucket.StorageClassConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    unreferenced_file_removal: CfnTableBucket.UnreferencedFileRemovalProperty | IResolvable | None
    @property
    def attr_table_bucket_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def table_bucket_ref(self) -> _aws_s3tables.TableBucketReference: ...
    @staticmethod
    def arn_for_table_bucket(resource: _aws_s3tables.ITableBucketRef) -> str: ...
    @staticmethod
    def is_cfn_table_bucket(x: Any) -> bool: ...

class CfnTableBucketProps(Struct):
    table_bucket_name: str
    encryption_configuration: CfnTableBucket.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metrics_configuration: CfnTableBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    replication_configuration: CfnTableBucket.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    storage_class_configuration: CfnTableBucket.StorageClassConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    unreferenced_file_removal: CfnTableBucket.UnreferencedFileRemovalProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTableBucketPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_policy: Any,
        table_bucket_arn: str,
    ) -> None: ...
    resource_policy: Any
    table_bucket_arn: str
    @property
    def table_bucket_policy_ref(self) -> _aws_s3tables.TableBucketPolicyReference: ...
    @staticmethod
    def is_cfn_table_bucket_policy(x: Any) -> bool: ...

class CfnTableBucketPolicyProps(Struct):
    resource_policy: Any
    table_bucket_arn: str

class CfnTablePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_policy: Any,
        table_arn: str,
    ) -> None: ...
    resource_policy: Any
    table_arn: str
    @property
    def attr_namespace(self) -> str: ...
    @property
    def attr_table_bucket_arn(self) -> str: ...
    @property
    def attr_table_name(self) -> str: ...
    @property
    def table_policy_ref(self) -> _aws_s3tables.TablePolicyReference: ...
    @staticmethod
    def is_cfn_table_policy(x: Any) -> bool: ...

class CfnTablePolicyProps(Struct):
    resource_policy: Any
    table_arn: str

