# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotanalytics as _aws_iotanalytics
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChannelStorageProperty(Struct):
        customer_managed_s3: CfnChannel.CustomerManagedS3Property | Mapping[str, Any] | IResolvable | None = None
        service_managed_s3: Any | None = None
    class CustomerManagedS3Property(Struct):
        bucket: str
        role_arn: str
        key_prefix: str | None = None
    class RetentionPeriodProperty(Struct):
        number_of_days: float | None = None
        unlimited: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str | None = None,
        channel_storage: CfnChannel.ChannelStorageProperty | Mapping[str, Any] | IResolvable | None = None,
        retention_period: CfnChannel.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_name: str | None
    channel_storage: CfnChannel.ChannelStorageProperty | IResolvable | None
    retention_period: CfnChannel.RetentionPeriodProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def channel_ref(self) -> _aws_iotanalytics.ChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_channel(resource: _aws_iotanalytics.IChannelRef) -> str: ...
    @staticmethod
    def from_channel_name(scope: Construct, id: str, channel_name: str) -> _aws_iotanalytics.IChannelRef: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    channel_name: str | None = None
    channel_storage: CfnChannel.ChannelStorageProperty | Mapping[str, Any] | IResolvable | None = None
    retention_period: CfnChannel.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        action_name: str
        container_action: CfnDataset.ContainerActionProperty | Mapping[str, Any] | IResolvable | None = None
        query_action: CfnDataset.QueryActionProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerActionProperty(Struct):
        execution_role_arn: str
        image: str
        resource_configuration: CfnDataset.ResourceConfigurationProperty | Mapping[str, Any] | IResolvable
        variables: Sequence[CfnDataset.VariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DatasetContentDeliveryRuleDestinationProperty(Struct):
        iot_events_destination_configuration: CfnDataset.IotEventsDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_destination_configuration: CfnDataset.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetContentDeliveryRuleProperty(Struct):
        destination: CfnDataset.DatasetContentDeliveryRuleDestinationProperty | Mapping[str, Any] | IResolvable
        entry_name: str | None = None
    class DatasetContentVersionValueProperty(Struct):
        dataset_name: str
    class DeltaTimeProperty(Struct):
        offset_seconds: float
        time_expression: str
    class DeltaTimeSessionWindowConfigurationProperty(Struct):
        timeout_in_minutes: float
    class FilterProperty(Struct):
        delta_time: CfnDataset.DeltaTimeProperty | Mapping[str, Any] | IResolvable | None = None
    class GlueConfigurationProperty(Struct):
        database_name: str
        table_name: str
    class IotEventsDestinationConfigurationProperty(Struct):
        input_name: str
        role_arn: str
    class LateDataRuleConfigurationProperty(Struct):
        delta_time_session_window_configuration: CfnDataset.DeltaTimeSessionWindowConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LateDataRuleProperty(Struct):
        rule_configuration: CfnDataset.LateDataRuleConfigurationProperty | Mapping[str, Any] | IResolvable
        rule_name: str | None = None
    class OutputFileUriValueProperty(Struct):
        file_name: str
    class QueryActionProperty(Struct):
        sql_query: str
        filters: Sequence[CfnDataset.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResourceConfigurationProperty(Struct):
        compute_type: str
        volume_size_in_gb: float
    class RetentionPeriodProperty(Struct):
        number_of_days: float | None = None
        unlimited: bool | IResolvable | None = None
    class S3DestinationConfigurationProperty(Struct):
        bucket: str
        key: str
        role_arn: str
        glue_configuration: CfnDataset.GlueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ScheduleProperty(Struct):
        schedule_expression: str
    class TriggerProperty(Struct):
        schedule: CfnDataset.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None
        triggering_dataset: CfnDataset.TriggeringDatasetProperty | Mapping[str, Any] | IResolvable | None = None
    class TriggeringDatasetProperty(Struct):
        dataset_name: str
    class VariableProperty(Struct):
        variable_name: str
        dataset_content_version_value: CfnDataset.DatasetContentVersionValueProperty | Mapping[str, Any] | IResolvable | None = None
        double_value: float | None = None
        output_file_uri_value: CfnDataset.OutputFileUriValueProperty | Mapping[str, Any] | IResolvable | None = None
        string_value: str | None = None
    class VersioningConfigurationProperty(Struct):
        max_versions: float | None = None
        unlimited: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnDataset.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        content_delivery_rules: Sequence[CfnDataset.DatasetContentDeliveryRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        dataset_name: str | None = None,
        late_data_rules: Sequence[CfnDataset.LateDataRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        retention_period: CfnDataset.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        triggers: Sequence[CfnDataset.TriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        versioning_configuration: CfnDataset.VersioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    actions: Sequence[CfnDataset.ActionProperty | IResolvable] | IResolvable
    content_delivery_rules: Sequence[CfnDataset.DatasetContentDeliveryRuleProperty | IResolvable] | IResolvable | None
    dataset_name: str | None
    late_data_rules: Sequence[CfnDataset.LateDataRuleProperty | IResolvable] | IResolvable | None
    retention_period: CfnDataset.RetentionPeriodProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    triggers: Sequence[CfnDataset.TriggerProperty | IResolvable] | IResolvable | None
    versioning_configuration: CfnDataset.VersioningConfigurationProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def dataset_ref(self) -> _aws_iotanalytics.DatasetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_iotanalytics.IDatasetRef) -> str: ...
    @staticmethod
    def from_dataset_name(scope: Construct, id: str, dataset_name: str) -> _aws_iotanalytics.IDatasetRef: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    actions: Sequence[CfnDataset.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    content_delivery_rules: Sequence[CfnDataset.DatasetContentDeliveryRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    dataset_name: str | None = None
    late_data_rules: Sequence[CfnDataset.LateDataRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    retention_period: CfnDataset.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    triggers: Sequence[CfnDataset.TriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    versioning_configuration: CfnDataset.VersioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDatastore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnProperty(Struct):
        name: str
        type: str
    class CustomerManagedS3Property(Struct):
        bucket: str
        role_arn: str
        key_prefix: str | None = None
    class CustomerManagedS3StorageProperty(Struct):
        bucket: str
        key_prefix: str | None = None
    class DatastorePartitionProperty(Struct):
        partition: CfnDatastore.PartitionProperty | Mapping[str, Any] | IResolvable | None = None
        timestamp_partition: CfnDatastore.TimestampPartitionProperty | Mapping[str, Any] | IResolvable | None = None
    class DatastorePartitionsProperty(Struct):
        partitions: Sequence[CfnDatastore.DatastorePartitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DatastoreStorageProperty(Struct):
        customer_managed_s3: CfnDatastore.CustomerManagedS3Property | Mapping[str, Any] | IResolvable | None = None
        iot_site_wise_multi_layer_storage: CfnDatastore.IotSiteWiseMultiLayerStorageProperty | Mapping[str, Any] | IResolvable | None = None
        service_managed_s3: Any | None = None
    class FileFormatConfigurationProperty(Struct):
        json_configuration: Any | None = None
        parquet_configuration: CfnDatastore.ParquetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IotSiteWiseMultiLayerStorageProperty(Struct):
        customer_managed_s3_storage: CfnDatastore.CustomerManagedS3StorageProperty | Mapping[str, Any] | IResolvable | None = None
    class ParquetConfigurationProperty(Struct):
        schema_definition: CfnDatastore.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class PartitionProperty(Struct):
        attribute_name: str
    class RetentionPeriodProperty(Struct):
        number_of_days: float | None = None
        unlimited: bool | IResolvable | None = None
    class SchemaDefinitionProperty(Struct):
        columns: Sequence[CfnDatastore.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TimestampPartitionProperty(Struct):
        attribute_name: str
        timestamp_format: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        datastore_name: str | None = None,
        datastore_partitions: CfnDatastore.DatastorePartitionsProperty | Mapping[str, Any] | IResolvable | None = None,
        datastore_storage: CfnDatastore.DatastoreStorageProperty | Mapping[str, Any] | IResolvable | None = None,
        file_format_configuration: CfnDatastore.FileFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        retention_period: CfnDatastore.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    datastore_name: str | None
    datastore_partitions: CfnDatastore.DatastorePartitionsProperty | IResolvable | None
    datastore_storage: CfnDatastore.DatastoreStorageProperty | IResolvable | None
    file_format_configuration: CfnDatastore.FileFormatConfigurationProperty | IResolvable | None
    retention_period: CfnDatastore.RetentionPeriodProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def datastore_ref(self) -> _aws_iotanalytics.DatastoreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_datastore(resource: _aws_iotanalytics.IDatastoreRef) -> str: ...
    @staticmethod
    def from_datastore_name(scope: Construct, id: str, datastore_name: str) -> _aws_iotanalytics.IDatastoreRef: ...
    @staticmethod
    def is_cfn_datastore(x: Any) -> bool: ...

class CfnDatastoreProps(Struct):
    datastore_name: str | None = None
    datastore_partitions: CfnDatastore.DatastorePartitionsProperty | Mapping[str, Any] | IResolvable | None = None
    datastore_storage: CfnDatastore.DatastoreStorageProperty | Mapping[str, Any] | IResolvable | None = None
    file_format_configuration: CfnDatastore.FileFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    retention_period: CfnDatastore.RetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActivityProperty(Struct):
        add_attributes: CfnPipeline.AddAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        channel: CfnPipeline.ChannelProperty | Mapping[str, Any] | IResolvable | None = None
        datastore: CfnPipeline.DatastoreProperty | Mapping[str, Any] | IResolvable | None = None
        device_registry_enrich: CfnPipeline.DeviceRegistryEnrichProperty | Mapping[str, Any] | IResolvable | None = None
        device_shadow_enrich: CfnPipeline.DeviceShadowEnrichProperty | Mapping[str, Any] | IResolvable | None = None
        filter: CfnPipeline.FilterProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnPipeline.LambdaProperty | Mapping[str, Any] | IResolvable | None = None
        math: CfnPipeline.MathProperty | Mapping[str, Any] | IResolvable | None = None
        remove_attributes: CfnPipeline.RemoveAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        select_attributes: CfnPipeline.SelectAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    class AddAttributesProperty(Struct):
        attributes: Mapping[str, str] | IResolvable
        name: str
        next: str | None = None
    class ChannelProperty(Struct):
        channel_name: str
        name: str
        next: str | None = None
    class DatastoreProperty(Struct):
        datastore_name: str
        name: str
    class DeviceRegistryEnrichProperty(Struct):
        attribute: str
        name: str
        role_arn: str
        thing_name: str
        next: str | None = None
    class DeviceShadowEnrichProperty(Struct):
        attribute: str
        name: str
        role_arn: str
        thing_name: str
        next: str | None = None
    class FilterProperty(Struct):
        filter: str
        name: str
        next: str | None = None
    class LambdaProperty(Struct):
        batch_size: float
        lambda_name: str
        name: str
        next: str | None = None
    class MathProperty(Struct):
        attribute: str
        math: str
        name: str
        next: str | None = None
    class RemoveAttributesProperty(Struct):
        attributes: Sequence[str]
        name: str
        next: str | None = None
    class SelectAttributesProperty(Struct):
        attributes: Sequence[str]
        name: str
        next: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pipeline_activities: Sequence[CfnPipeline.ActivityProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        pipeline_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    pipeline_activities: Sequence[CfnPipeline.ActivityProperty | IResolvable] | IResolvable
    pipeline_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def pipeline_ref(self) -> _aws_iotanalytics.PipelineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_iotanalytics.IPipelineRef) -> str: ...
    @staticmethod
    def from_pipeline_name(scope: Construct, id: str, pipeline_name: str) -> _aws_iotanalytics.IPipelineRef: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    pipeline_activities: Sequence[CfnPipeline.ActivityProperty | Mapping[str, Any] | IResolvable] | IResolvable
    pipeline_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

