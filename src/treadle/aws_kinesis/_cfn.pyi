# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kinesis as _aws_kinesis
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsConfigurationProperty(Struct):
        enabled: bool | IResolvable
        log_group_name: str | None = None
        log_stream_name: str | None = None
    class DeadLetterQueueS3ConfigurationProperty(Struct):
        bucket_arn: str
        expected_bucket_owner: str
        error_output_prefix: str | None = None
    class EncryptionConfigurationProperty(Struct):
        encryption_type: str
        key_id: str
    class LoggingConfigurationProperty(Struct):
        cloud_watch_logs: CfnChannel.CloudWatchLogsConfigurationProperty | Mapping[str, Any] | IResolvable
    class PartitionFieldProperty(Struct):
        source_name: str
        transform: str
    class PartitionSpecProperty(Struct):
        partition_fields: Sequence[CfnChannel.PartitionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RecordConfigurationProperty(Struct):
        record_format_type: str
        gsr_schema_arn: str | None = None
    class S3DestinationConfigurationProperty(Struct):
        storage_configuration: CfnChannel.S3StorageConfigurationProperty | Mapping[str, Any] | IResolvable
        data_freshness_in_seconds: float | None = None
        dead_letter_queue_s3_configuration: CfnChannel.DeadLetterQueueS3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3StorageConfigurationProperty(Struct):
        bucket_arn: str
        compression_type: str
        expected_bucket_owner: str
        output_key_template: str | None = None
        storage_class: str | None = None
    class S3TableConfigurationProperty(Struct):
        compression_type: str
        namespace: str
        table_bucket_arn: str
        table_name: str
        partition_spec: CfnChannel.PartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
    class S3TablesDestinationConfigurationProperty(Struct):
        dead_letter_queue_s3_configuration: CfnChannel.DeadLetterQueueS3ConfigurationProperty | Mapping[str, Any] | IResolvable
        s3_tables_configuration_list: Sequence[CfnChannel.S3TableConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        data_freshness_in_seconds: float | None = None
    class StreamConfigurationProperty(Struct):
        record_configuration: CfnChannel.RecordConfigurationProperty | Mapping[str, Any] | IResolvable
        stream_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str,
        service_execution_role_arn: str,
        stream_configuration_list: Sequence[CfnChannel.StreamConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        encryption_configuration: CfnChannel.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_configuration: CfnChannel.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_tables_destination_configuration: CfnChannel.S3TablesDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_name: str
    service_execution_role_arn: str
    stream_configuration_list: Sequence[CfnChannel.StreamConfigurationProperty | IResolvable] | IResolvable
    encryption_configuration: CfnChannel.EncryptionConfigurationProperty | IResolvable | None
    logging_configuration: CfnChannel.LoggingConfigurationProperty | IResolvable | None
    s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | IResolvable | None
    s3_tables_destination_configuration: CfnChannel.S3TablesDestinationConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_channel_arn(self) -> str: ...
    @property
    def attr_channel_creation_timestamp(self) -> str: ...
    @property
    def attr_channel_id(self) -> str: ...
    @property
    def attr_channel_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_ref(self) -> _aws_kinesis.ChannelReference: ...
    @staticmethod
    def arn_for_channel(resource: _aws_kinesis.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    channel_name: str
    service_execution_role_arn: str
    stream_configuration_list: Sequence[CfnChannel.StreamConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    encryption_configuration: CfnChannel.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_configuration: CfnChannel.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    s3_tables_destination_configuration: CfnChannel.S3TablesDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str | _aws_kinesis.IStreamRef | _aws_kinesis.IStreamConsumerRef,
        resource_policy: Any,
    ) -> None: ...
    resource_arn: str
    resource_policy: Any
    @property
    def resource_policy_ref(self) -> _aws_kinesis.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    resource_arn: str | _aws_kinesis.IStreamRef | _aws_kinesis.IStreamConsumerRef
    resource_policy: Any

class CfnStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StreamEncryptionProperty(Struct):
        encryption_type: str
        key_id: str
    class StreamModeDetailsProperty(Struct):
        stream_mode: str
    class WarmThroughputObjectProperty(Struct):
        current_mi_bps: float | None = None
        target_mi_bps: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        desired_shard_level_metrics: Sequence[str] | None = None,
        max_record_size_in_kib: float | None = None,
        name: str | None = None,
        record_distribution_strategy: str | None = None,
        retention_period_hours: float | None = None,
        shard_count: float | None = None,
        stream_encryption: CfnStream.StreamEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        stream_mode_details: CfnStream.StreamModeDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        warm_throughput_mi_bps: float | None = None,
    ) -> None: ...
    desired_shard_level_metrics: Sequence[str] | None
    max_record_size_in_kib: float | None
    name: str | None
    record_distribution_strategy: str | None
    retention_period_hours: float | None
    shard_count: float | None
    stream_encryption: CfnStream.StreamEncryptionProperty | IResolvable | None
    stream_mode_details: CfnStream.StreamModeDetailsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    warm_throughput_mi_bps: float | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_warm_throughput_object(self) -> IResolvable: ...
    @property
    def stream_ref(self) -> _aws_kinesis.StreamReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stream(resource: _aws_kinesis.IStreamRef) -> str: ...
    @staticmethod
    def from_stream_arn(scope: Construct, id: str, arn: str) -> _aws_kinesis.IStreamRef: ...
    @staticmethod
    def from_stream_name(scope: Construct, id: str, stream_name: str) -> _aws_kinesis.IStreamRef: ...
    @staticmethod
    def is_cfn_stream(x: Any) -> bool: ...

class CfnStreamProps(Struct):
    desired_shard_level_metrics: Sequence[str] | None = None
    max_record_size_in_kib: float | None = None
    name: str | None = None
    record_distribution_strategy: str | None = None
    retention_period_hours: float | None = None
    shard_count: float | None = None
    stream_encryption: CfnStream.StreamEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    stream_mode_details: CfnStream.StreamModeDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    warm_throughput_mi_bps: float | None = None

class CfnStreamConsumer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        consumer_name: str,
        stream_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    consumer_name: str
    stream_arn: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_consumer_arn(self) -> str: ...
    @property
    def attr_consumer_creation_timestamp(self) -> str: ...
    @property
    def attr_consumer_name(self) -> str: ...
    @property
    def attr_consumer_status(self) -> str: ...
    @property
    def attr_stream_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def stream_consumer_ref(self) -> _aws_kinesis.StreamConsumerReference: ...
    @staticmethod
    def is_cfn_stream_consumer(x: Any) -> bool: ...

class CfnStreamConsumerProps(Struct):
    consumer_name: str
    stream_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class ShardLevelMetrics(Enum):
    INCOMING_BYTES = 'IncomingBytes'
    INCOMING_RECORDS = 'IncomingRecords'
    ITERATOR_AGE_MILLISECONDS = 'IteratorAgeMilliseconds'
    OUTGOING_BYTES = 'OutgoingBytes'
    OUTGOING_RECORDS = 'OutgoingRecords'
    READ_PROVISIONED_THROUGHPUT_EXCEEDED = 'ReadProvisionedThroughputExceeded'
    WRITE_PROVISIONED_THROUGHPUT_EXCEEDED = 'WriteProvisionedThroughputExceeded'
    ALL = 'ALL'

class StreamEncryption(Enum):
    UNENCRYPTED = 'NONE'
    KMS = 'KMS'
    MANAGED = 'MANAGED'

class StreamMode(Enum):
    PROVISIONED = 'PROVISIONED'
    ON_DEMAND = 'ON_DEMAND'

class ResourcePolicyProps(Struct):
    policy_document: Any | None = None
    stream: Any | None = None
    stream_consumer: Any | None = None

class StreamAttributes(Struct):
    stream_arn: str
    encryption_key: Any | None = None

class StreamConsumerAttributes(Struct):
    stream_consumer_arn: str

class StreamConsumerProps(Struct):
    stream: Any
    stream_consumer_name: str

class StreamProps(Struct):
    encryption: StreamEncryption | None = None
    encryption_key: Any | None = None
    removal_policy: Any | None = None
    retention_period: Any | None = None
    shard_count: float | None = None
    shard_level_metrics: Sequence[ShardLevelMetrics] | None = None
    stream_mode: StreamMode | None = None
    stream_name: str | None = None

