# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dynamodb as _aws_dynamodb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGlobalTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeDefinitionProperty(Struct):
        attribute_name: str
        attribute_type: str
    class CapacityAutoScalingSettingsProperty(Struct):
        max_capacity: float
        min_capacity: float
        target_tracking_scaling_policy_configuration: CfnGlobalTable.TargetTrackingScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable
        seed_capacity: float | None = None
    class ContributorInsightsSpecificationProperty(Struct):
        enabled: bool | IResolvable
        mode: str | None = None
    class GlobalReadProvisionedThroughputSettingsProperty(Struct):
        read_capacity_units: float | None = None
    class GlobalSecondaryIndexProperty(Struct):
        index_name: str
        key_schema: Sequence[CfnGlobalTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
        projection: CfnGlobalTable.ProjectionProperty | Mapping[str, Any] | IResolvable
        read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        read_provisioned_throughput_settings: CfnGlobalTable.GlobalReadProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        warm_throughput: CfnGlobalTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None
        write_on_demand_throughput_settings: CfnGlobalTable.WriteOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        write_provisioned_throughput_settings: CfnGlobalTable.WriteProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class GlobalTableWitnessProperty(Struct):
        region: str | None = None
    class KeySchemaProperty(Struct):
        attribute_name: str
        key_type: str
    class KinesisStreamSpecificationProperty(Struct):
        stream_arn: str
        approximate_creation_date_time_precision: str | None = None
    class LocalSecondaryIndexProperty(Struct):
        index_name: str
        key_schema: Sequence[CfnGlobalTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
        projection: CfnGlobalTable.ProjectionProperty | Mapping[str, Any] | IResolvable
    class PointInTimeRecoverySpecificationProperty(Struct):
        point_in_time_recovery_enabled: bool | IResolvable | None = None
        recovery_period_in_days: float | None = None
    class ProjectionProperty(Struct):
        non_key_attributes: Sequence[str] | None = None
        projection_type: str | None = None
    class ReadOnDemandThroughputSettingsProperty(Struct):
        max_read_request_units: float | None = None
    class ReadProvisionedThroughputSettingsProperty(Struct):
        read_capacity_auto_scaling_settings: CfnGlobalTable.CapacityAutoScalingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        read_capacity_units: float | None = None
    class ReplicaGlobalSecondaryIndexSpecificationProperty(Struct):
        index_name: str
        contributor_insights_specification: CfnGlobalTable.ContributorInsightsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        read_provisioned_throughput_settings: CfnGlobalTable.ReadProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ReplicaSSESpecificationProperty(Struct):
        kms_master_key_id: str
    class ReplicaSpecificationProperty(Struct):
        region: str
        contributor_insights_specification: CfnGlobalTable.ContributorInsightsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        deletion_protection_enabled: bool | IResolvable | None = None
        global_secondary_indexes: Sequence[CfnGlobalTable.ReplicaGlobalSecondaryIndexSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        global_table_settings_replication_mode: str | None = None
        kinesis_stream_specification: CfnGlobalTable.KinesisStreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        point_in_time_recovery_specification: CfnGlobalTable.PointInTimeRecoverySpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        read_provisioned_throughput_settings: CfnGlobalTable.ReadProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        replica_stream_specification: CfnGlobalTable.ReplicaStreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        resource_policy: CfnGlobalTable.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        sse_specification: CfnGlobalTable.ReplicaSSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        table_class: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ReplicaStreamSpecificationProperty(Struct):
        resource_policy: CfnGlobalTable.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ResourcePolicyProperty(Struct):
        policy_document: Any
    class SSESpecificationProperty(Struct):
        sse_enabled: bool | IResolvable
        sse_type: str | None = None
    class SearchSchemaElementProperty(Struct):
        attribute_name: str
        search_schema_element_type: str
    class StreamSpecificationProperty(Struct):
        stream_view_type: str
    class TargetTrackingScalingPolicyConfigurationProperty(Struct):
        target_value: float
        disable_scale_in: bool | IResolvable | None = None
        scale_in_cooldown: float | None = None
        scale_out_cooldown: float | None = None
    class TimeToLiveSpecificationProperty(Struct):
        enabled: bool | IResolvable
        attribute_name: str | None = None
    class VectorAttributeProperty(Struct):
        attribute_name: str
    class VectorIndexProperty(Struct):
        dimensions: float
        distance_function: str
        index_name: str
        projection: CfnGlobalTable.ProjectionProperty | Mapping[str, Any] | IResolvable
        vector_attribute: CfnGlobalTable.VectorAttributeProperty | Mapping[str, Any] | IResolvable
        search_schema: Sequence[CfnGlobalTable.SearchSchemaElementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WarmThroughputProperty(Struct):
        read_units_per_second: float | None = None
        write_units_per_second: float | None = None
    class WriteOnDemandThroughputSettingsProperty(Struct):
        max_write_request_units: float | None = None
    class WriteProvisionedThroughputSettingsProperty(Struct):
        write_capacity_auto_scaling_settings: CfnGlobalTable.CapacityAutoScalingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        replicas: Sequence[CfnGlobalTable.ReplicaSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        attribute_definitions: Sequence[CfnGlobalTable.AttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        billing_mode: str | None = None,
        global_secondary_indexes: Sequence[CfnGlobalTable.GlobalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        global_table_source_arn: str | None = None,
        global_table_witnesses: Sequence[CfnGlobalTable.GlobalTableWitnessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        key_schema: Sequence[CfnGlobalTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        local_secondary_indexes: Sequence[CfnGlobalTable.LocalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        multi_region_consistency: str | None = None,
        read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        read_provisioned_throughput_settings: CfnGlobalTable.GlobalReadProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_specification: CfnGlobalTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        stream_specification: CfnGlobalTable.StreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        table_name: str | None = None,
        time_to_live_specification: CfnGlobalTable.TimeToLiveSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        vector_indexes: Sequence[CfnGlobalTable.VectorIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        warm_throughput: CfnGlobalTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
        write_on_demand_throughput_settings: CfnGlobalTable.WriteOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        write_provisioned_throughput_settings: CfnGlobalTable.WriteProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    replicas: Sequence[CfnGlobalTable.ReplicaSpecificationProperty | IResolvable] | IResolvable
    attribute_definitions: Sequence[CfnGlobalTable.AttributeDefinitionProperty | IResolvable] | IResolvable | None
    billing_mode: str | None
    global_secondary_indexes: Sequence[CfnGlobalTable.GlobalSecondaryIndexProperty | IResolvable] | IResolvable | None
    global_table_source_arn: str | None
    global_table_witnesses: Sequence[CfnGlobalTable.GlobalTableWitnessProperty | IResolvable] | IResolvable | None
    key_schema: Sequence[CfnGlobalTable.KeySchemaProperty | IResolvable] | IResolvable | None
    local_secondary_indexes: Sequence[CfnGlobalTable.LocalSecondaryIndexProperty | IResolvable] | IResolvable | None
    multi_region_consistency: str | None
    read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | IResolvable | None
    read_provisioned_throughput_settings: CfnGlobalTable.GlobalReadProvisionedThroughputSettingsProperty | IResolvable | None
    sse_specification: CfnGlobalTable.SSESpecificationProperty | IResolvable | None
    stream_specification: CfnGlobalTable.StreamSpecificationProperty | IResolvable | None
    table_name: str | None
    time_to_live_specification: CfnGlobalTable.TimeToLiveSpecificationProperty | IResolvable | None
    vector_indexes: Sequence[CfnGlobalTable.VectorIndexProperty | IResolvable] | IResolvable | None
    warm_throughput: CfnGlobalTable.WarmThroughputProperty | IResolvable | None
    write_on_demand_throughput_settings: CfnGlobalTable.WriteOnDemandThroughputSettingsProperty | IResolvable | None
    write_provisioned_throughput_settings: CfnGlobalTable.WriteProvisionedThroughputSettingsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_stream_arn(self) -> str: ...
    @property
    def attr_table_id(self) -> str: ...
    @property
    def global_table_ref(self) -> _aws_dynamodb.GlobalTableReference: ...
    @staticmethod
    def arn_for_global_table(resource: _aws_dynamodb.IGlobalTableRef) -> str: ...
    @staticmethod
    def is_cfn_global_table(x: Any) -> bool: ...

class CfnGlobalTableProps(Struct):
    replicas: Sequence[CfnGlobalTable.ReplicaSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    attribute_definitions: Sequence[CfnGlobalTable.AttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    billing_mode: str | None = None
    global_secondary_indexes: Sequence[CfnGlobalTable.GlobalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    global_table_source_arn: str | None = None
    global_table_witnesses: Sequence[CfnGlobalTable.GlobalTableWitnessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    key_schema: Sequence[CfnGlobalTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    local_secondary_indexes: Sequence[CfnGlobalTable.LocalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    multi_region_consistency: str | None = None
    read_on_demand_throughput_settings: CfnGlobalTable.ReadOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    read_provisioned_throughput_settings: CfnGlobalTable.GlobalReadProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    sse_specification: CfnGlobalTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    stream_specification: CfnGlobalTable.StreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    table_name: str | None = None
    time_to_live_specification: CfnGlobalTable.TimeToLiveSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    vector_indexes: Sequence[CfnGlobalTable.VectorIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    warm_throughput: CfnGlobalTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    write_on_demand_throughput_settings: CfnGlobalTable.WriteOnDemandThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    write_provisioned_throughput_settings: CfnGlobalTable.WriteProvisionedThroughputSettingsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeDefinitionProperty(Struct):
        attribute_name: str
        attribute_type: str
    class ContributorInsightsSpecificationProperty(Struct):
        enabled: bool | IResolvable
        mode: str | None = None
    class CsvProperty(Struct):
        delimiter: str | None = None
        header_list: Sequence[str] | None = None
    class GlobalSecondaryIndexProperty(Struct):
        index_name: str
        key_schema: Sequence[CfnTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
        projection: CfnTable.ProjectionProperty | Mapping[str, Any] | IResolvable
        contributor_insights_specification: CfnTable.ContributorInsightsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_throughput: CfnTable.OnDemandThroughputProperty | Mapping[str, Any] | IResolvable | None = None
        provisioned_throughput: CfnTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None
        warm_throughput: CfnTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    class ImportSourceSpecificationProperty(Struct):
        input_format: str
        s3_bucket_source: CfnTable.S3BucketSourceProperty | Mapping[str, Any] | IResolvable
        input_compression_type: str | None = None
        input_format_options: CfnTable.InputFormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InputFormatOptionsProperty(Struct):
        csv: CfnTable.CsvProperty | Mapping[str, Any] | IResolvable | None = None
    class KeySchemaProperty(Struct):
        attribute_name: str
        key_type: str
    class KinesisStreamSpecificationProperty(Struct):
        stream_arn: str
        approximate_creation_date_time_precision: str | None = None
    class LocalSecondaryIndexProperty(Struct):
        index_name: str
        key_schema: Sequence[CfnTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
        projection: CfnTable.ProjectionProperty | Mapping[str, Any] | IResolvable
    class OnDemandThroughputProperty(Struct):
        max_read_request_units: float | None = None
        max_write_request_units: float | None = None
    class PointInTimeRecoverySpecificationProperty(Struct):
        point_in_time_recovery_enabled: bool | IResolvable | None = None
        recovery_period_in_days: float | None = None
    class ProjectionProperty(Struct):
        non_key_attributes: Sequence[str] | None = None
        projection_type: str | None = None
    class ProvisionedThroughputProperty(Struct):
        read_capacity_units: float
        write_capacity_units: float
    class ResourcePolicyProperty(Struct):
        policy_document: Any
    class S3BucketSourceProperty(Struct):
        s3_bucket: str
        s3_bucket_owner: str | None = None
        s3_key_prefix: str | None = None
    class SSESpecificationProperty(Struct):
        sse_enabled: bool | IResolvable
        kms_master_key_id: str | None = None
        sse_type: str | None = None
    class SearchSchemaElementProperty(Struct):
        attribute_name: str
        search_schema_element_type: str
    class StreamSpecificationProperty(Struct):
        stream_view_type: str
        resource_policy: CfnTable.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class TimeToLiveSpecificationProperty(Struct):
        enabled: bool | IResolvable
        attribute_name: str | None = None
    class VectorAttributeProperty(Struct):
        attribute_name: str
    class VectorIndexProperty(Struct):
        dimensions: float
        distance_function: str
        index_name: str
        projection: CfnTable.ProjectionProperty | Mapping[str, Any] | IResolvable
        vector_attribute: CfnTable.VectorAttributeProperty | Mapping[str, Any] | IResolvable
        search_schema: Sequence[CfnTable.SearchSchemaElementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WarmThroughputProperty(Struct):
        read_units_per_second: float | None = None
        write_units_per_second: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_schema: Sequence[CfnTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        attribute_definitions: Sequence[CfnTable.AttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        billing_mode: str | None = None,
        contributor_insights_specification: CfnTable.ContributorInsightsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        deletion_protection_enabled: bool | IResolvable | None = None,
        global_secondary_indexes: Sequence[CfnTable.GlobalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        import_source_specification: CfnTable.ImportSourceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_stream_specification: CfnTable.KinesisStreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        local_secondary_indexes: Sequence[CfnTable.LocalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        on_demand_throughput: CfnTable.OnDemandThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
        point_in_time_recovery_specification: CfnTable.PointInTimeRecoverySpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        provisioned_throughput: CfnTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_policy: CfnTable.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_specification: CfnTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        stream_specification: CfnTable.StreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        table_class: str | None = None,
        table_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_to_live_specification: CfnTable.TimeToLiveSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        vector_indexes: Sequence[CfnTable.VectorIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        warm_throughput: CfnTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    key_schema: Sequence[CfnTable.KeySchemaProperty | IResolvable] | IResolvable
    attribute_definitions: Sequence[CfnTable.AttributeDefinitionProperty | IResolvable] | IResolvable | None
    billing_mode: str | None
    contributor_insights_specification: CfnTable.ContributorInsightsSpecificationProperty | IResolvable | None
    deletion_protection_enabled: bool | IResolvable | None
    global_secondary_indexes: Sequence[CfnTable.GlobalSecondaryIndexProperty | IResolvable] | IResolvable | None
    import_source_specification: CfnTable.ImportSourceSpecificationProperty | IResolvable | None
    kinesis_stream_specification: CfnTable.KinesisStreamSpecificationProperty | IResolvable | None
    local_secondary_indexes: Sequence[CfnTable.LocalSecondaryIndexProperty | IResolvable] | IResolvable | None
    on_demand_throughput: CfnTable.OnDemandThroughputProperty | IResolvable | None
    point_in_time_recovery_specification: CfnTable.PointInTimeRecoverySpecificationProperty | IResolvable | None
    provisioned_throughput: CfnTable.ProvisionedThroughputProperty | IResolvable | None
    resource_policy: CfnTable.ResourcePolicyProperty | IResolvable | None
    sse_specification: CfnTable.SSESpecificationProperty | IResolvable | None
    stream_specification: CfnTable.StreamSpecificationProperty | IResolvable | None
    table_class: str | None
    table_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    time_to_live_specification: CfnTable.TimeToLiveSpecificationProperty | IResolvable | None
    vector_indexes: Sequence[CfnTable.VectorIndexProperty | IResolvable] | IResolvable | None
    warm_throughput: CfnTable.WarmThroughputProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_stream_arn(self) -> str: ...
    @property
    def table_ref(self) -> _aws_dynamodb.TableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_table(resource: _aws_dynamodb.ITableRef) -> str: ...
    @staticmethod
    def from_table_arn(scope: Construct, id: str, arn: str) -> _aws_dynamodb.ITableRef: ...
    @staticmethod
    def from_table_name(scope: Construct, id: str, table_name: str) -> _aws_dynamodb.ITableRef: ...
    @staticmethod
    def is_cfn_table(x: Any) -> bool: ...

class CfnTableProps(Struct):
    key_schema: Sequence[CfnTable.KeySchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    attribute_definitions: Sequence[CfnTable.AttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    billing_mode: str | None = None
    contributor_insights_specification: CfnTable.ContributorInsightsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    deletion_protection_enabled: bool | IResolvable | None = None
    global_secondary_indexes: Sequence[CfnTable.GlobalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    import_source_specification: CfnTable.ImportSourceSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_stream_specification: CfnTable.KinesisStreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    local_secondary_indexes: Sequence[CfnTable.LocalSecondaryIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    on_demand_throughput: CfnTable.OnDemandThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    point_in_time_recovery_specification: CfnTable.PointInTimeRecoverySpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    provisioned_throughput: CfnTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    resource_policy: CfnTable.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    sse_specification: CfnTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    stream_specification: CfnTable.StreamSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    table_class: str | None = None
    table_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_to_live_specification: CfnTable.TimeToLiveSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    vector_indexes: Sequence[CfnTable.VectorIndexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    warm_throughput: CfnTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None

class ApproximateCreationDateTimePrecision(Enum):
    MILLISECOND = 'MILLISECOND'
    MICROSECOND = 'MICROSECOND'

class CapacityMode(Enum):
    FIXED = 'FIXED'
    AUTOSCALED = 'AUTOSCALED'

class ContributorInsightsMode(Enum):
    ACCESSED_AND_THROTTLED_KEYS = 'ACCESSED_AND_THROTTLED_KEYS'
    THROTTLED_KEYS = 'THROTTLED_KEYS'

class GlobalTableSettingsReplicationMode(Enum):
    ALL = 'ENABLED'

class InputCompressionType(Enum):
    GZIP = 'GZIP'
    ZSTD = 'ZSTD'
    NONE = 'NONE'

class MultiRegionConsistency(Enum):
    EVENTUAL = 'EVENTUAL'
    STRONG = 'STRONG'

class Operation(Enum):
    GET_ITEM = 'GetItem'
    BATCH_GET_ITEM = 'BatchGetItem'
    SCAN = 'Scan'
    QUERY = 'Query'
    GET_RECORDS = 'GetRecords'
    PUT_ITEM = 'PutItem'
    DELETE_ITEM = 'DeleteItem'
    UPDATE_ITEM = 'UpdateItem'
    BATCH_WRITE_ITEM = 'BatchWriteItem'
    TRANSACT_WRITE_ITEMS = 'TransactWriteItems'
    TRANSACT_GET_ITEMS = 'TransactGetItems'
    EXECUTE_TRANSACTION = 'ExecuteTransaction'
    BATCH_EXECUTE_STATEMENT = 'BatchExecuteStatement'
    EXECUTE_STATEMENT = 'ExecuteStatement'

class AutoscaledCapacityOptions(Struct):
    max_capacity: float
    min_capacity: float | None = None
    seed_capacity: float | None = None
    target_utilization_percent: float | None = None

class ContributorInsightsSpecification(Struct):
    enabled: bool
    mode: ContributorInsightsMode | None = None

class CsvOptions(Struct):
    delimiter: str | None = None
    header_list: Sequence[str] | None = None

class EnableScalingProps(Struct):
    max_capacity: float
    min_capacity: float

class GlobalSecondaryIndexProps(Struct):
    index_name: str
    non_key_attributes: Sequence[str] | None = None
    projection_type: Any | None = None
    partition_key: Any | None = None
    sort_key: Any | None = None
    contributor_insights_enabled: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    max_read_request_units: float | None = None
    max_write_request_units: float | None = None
    partition_keys: Sequence[Any] | None = None
    read_capacity: float | None = None
    sort_keys: Sequence[Any] | None = None
    warm_throughput: WarmThroughput | Mapping[str, Any] | None = None
    write_capacity: float | None = None

class GlobalSecondaryIndexPropsV2(Struct):
    index_name: str
    non_key_attributes: Sequence[str] | None = None
    projection_type: Any | None = None
    max_read_request_units: float | None = None
    max_write_request_units: float | None = None
    partition_key: Any | None = None
    partition_keys: Sequence[Any] | None = None
    read_capacity: Any | None = None
    sort_key: Any | None = None
    sort_keys: Sequence[Any] | None = None
    warm_throughput: WarmThroughput | Mapping[str, Any] | None = None
    write_capacity: Any | None = None

class ImportSourceSpecification(Struct):
    bucket: Any
    input_format: Any
    bucket_owner: str | None = None
    compression_type: InputCompressionType | None = None
    key_prefix: str | None = None

class KeySchema(Struct):
    partition_keys: Sequence[Any]
    sort_keys: Sequence[Any]

class LocalSecondaryIndexProps(Struct):
    index_name: str
    sort_key: Any
    non_key_attributes: Sequence[str] | None = None
    projection_type: Any | None = None

class MaxThroughputProps(Struct):
    max_read_request_units: float | None = None
    max_write_request_units: float | None = None

class OperationsMetricOptions(Struct):
    account: str | None = None
    color: str | None = None
    dimensions_map: Mapping[str, str] | None = None
    id: str | None = None
    label: str | None = None
    period: Any | None = None
    region: str | None = None
    stack_account: str | None = None
    stack_region: str | None = None
    statistic: str | None = None
    unit: Any | None = None
    visible: bool | None = None
    operations: Sequence[Operation] | None = None

class ReplicaGlobalSecondaryIndexOptions(Struct):
    contributor_insights: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    max_read_request_units: float | None = None
    read_capacity: Any | None = None

class ReplicaTableProps(Struct):
    region: str
    contributor_insights: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    kinesis_stream: Any | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    resource_policy: Any | None = None
    stream_resource_policy: Any | None = None
    table_class: Any | None = None
    tags: Sequence[Any] | None = None
    global_secondary_index_options: Mapping[str, ReplicaGlobalSecondaryIndexOptions | Mapping[str, Any]] | None = None
    max_read_request_units: float | None = None
    read_capacity: Any | None = None

class SchemaOptions(Struct):
    partition_key: Any | None = None
    sort_key: Any | None = None

class SecondaryIndexProps(Struct):
    index_name: str
    non_key_attributes: Sequence[str] | None = None
    projection_type: Any | None = None

class StreamGrantsProps(Struct):
    table_stream_arn: str
    encryption_key: Any | None = None
    table: Any | None = None

class SystemErrorsForOperationsMetricOptions(Struct):
    account: str | None = None
    color: str | None = None
    dimensions_map: Mapping[str, str] | None = None
    id: str | None = None
    label: str | None = None
    period: Any | None = None
    region: str | None = None
    stack_account: str | None = None
    stack_region: str | None = None
    statistic: str | None = None
    unit: Any | None = None
    visible: bool | None = None
    operations: Sequence[Operation] | None = None

class TableAttributes(Struct):
    encryption_key: Any | None = None
    global_indexes: Sequence[str] | None = None
    grant_index_permissions: bool | None = None
    local_indexes: Sequence[str] | None = None
    table_arn: str | None = None
    table_name: str | None = None
    table_stream_arn: str | None = None

class TableAttributesV2(Struct):
    encryption_key: Any | None = None
    global_indexes: Sequence[str] | None = None
    grant_index_permissions: bool | None = None
    local_indexes: Sequence[str] | None = None
    table_arn: str | None = None
    table_id: str | None = None
    table_name: str | None = None
    table_stream_arn: str | None = None

class TableGrantsProps(Struct):
    table: Any
    encrypted_resource: Any | None = None
    has_index: bool | None = None
    policy_resource: Any | None = None
    regions: Sequence[str] | None = None

class TableOptions(Struct):
    partition_key: Any | None = None
    sort_key: Any | None = None
    billing_mode: Any | None = None
    contributor_insights_enabled: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    encryption: Any | None = None
    encryption_key: Any | None = None
    import_source: ImportSourceSpecification | Mapping[str, Any] | None = None
    max_read_request_units: float | None = None
    max_write_request_units: float | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    read_capacity: float | None = None
    removal_policy: Any | None = None
    replica_removal_policy: Any | None = None
    replication_regions: Sequence[str] | None = None
    replication_timeout: Any | None = None
    resource_policy: Any | None = None
    stream: Any | None = None
    table_class: Any | None = None
    time_to_live_attribute: str | None = None
    wait_for_replication_to_finish: bool | None = None
    warm_throughput: WarmThroughput | Mapping[str, Any] | None = None
    write_capacity: float | None = None

class TableOptionsV2(Struct):
    contributor_insights: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    kinesis_stream: Any | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    resource_policy: Any | None = None
    stream_resource_policy: Any | None = None
    table_class: Any | None = None
    tags: Sequence[Any] | None = None

class TableProps(Struct):
    partition_key: Any | None = None
    sort_key: Any | None = None
    billing_mode: Any | None = None
    contributor_insights_enabled: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    encryption: Any | None = None
    encryption_key: Any | None = None
    import_source: ImportSourceSpecification | Mapping[str, Any] | None = None
    max_read_request_units: float | None = None
    max_write_request_units: float | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    read_capacity: float | None = None
    removal_policy: Any | None = None
    replica_removal_policy: Any | None = None
    replication_regions: Sequence[str] | None = None
    replication_timeout: Any | None = None
    resource_policy: Any | None = None
    stream: Any | None = None
    table_class: Any | None = None
    time_to_live_attribute: str | None = None
    wait_for_replication_to_finish: bool | None = None
    warm_throughput: WarmThroughput | Mapping[str, Any] | None = None
    write_capacity: float | None = None
    kinesis_precision_timestamp: ApproximateCreationDateTimePrecision | None = None
    kinesis_stream: Any | None = None
    table_name: str | None = None

class TablePropsV2(Struct):
    partition_key: Any
    contributor_insights: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    kinesis_stream: Any | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    resource_policy: Any | None = None
    stream_resource_policy: Any | None = None
    table_class: Any | None = None
    tags: Sequence[Any] | None = None
    billing: Any | None = None
    dynamo_stream: Any | None = None
    encryption: Any | None = None
    global_secondary_indexes: Sequence[GlobalSecondaryIndexPropsV2 | Mapping[str, Any]] | None = None
    global_table_settings_replication_mode: GlobalTableSettingsReplicationMode | None = None
    local_secondary_indexes: Sequence[LocalSecondaryIndexProps | Mapping[str, Any]] | None = None
    multi_region_consistency: MultiRegionConsistency | None = None
    removal_policy: Any | None = None
    replicas: Sequence[ReplicaTableProps | Mapping[str, Any]] | None = None
    sort_key: Any | None = None
    table_name: str | None = None
    time_to_live_attribute: str | None = None
    warm_throughput: WarmThroughput | Mapping[str, Any] | None = None
    witness_region: str | None = None

class TableV2MultiAccountReplicaProps(Struct):
    contributor_insights: bool | None = None
    contributor_insights_specification: ContributorInsightsSpecification | Mapping[str, Any] | None = None
    deletion_protection: bool | None = None
    kinesis_stream: Any | None = None
    point_in_time_recovery: bool | None = None
    point_in_time_recovery_specification: Any | None = None
    resource_policy: Any | None = None
    stream_resource_policy: Any | None = None
    table_class: Any | None = None
    tags: Sequence[Any] | None = None
    encryption: Any | None = None
    global_table_settings_replication_mode: GlobalTableSettingsReplicationMode | None = None
    grant_index_permissions: bool | None = None
    removal_policy: Any | None = None
    replica_source_table: Any | None = None
    table_name: str | None = None

class ThroughputProps(Struct):
    read_capacity: Any
    write_capacity: Any

class UtilizationScalingProps(Struct):
    target_utilization_percent: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class WarmThroughput(Struct):
    read_units_per_second: float | None = None
    write_units_per_second: float | None = None

