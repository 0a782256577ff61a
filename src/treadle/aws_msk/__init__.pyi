# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_msk as _aws_msk
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBatchScramSecret(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_arn: str,
        secret_arn_list: Sequence[str] | None = None,
    ) -> None: ...
    cluster_arn: str
    secret_arn_list: Sequence[str] | None
    @property
    def batch_scram_secret_ref(self) -> _aws_msk.BatchScramSecretReference: ...
    @staticmethod
    def is_cfn_batch_scram_secret(x: Any) -> bool: ...

class CfnBatchScramSecretProps(Struct):
    cluster_arn: str
    secret_arn_list: Sequence[str] | None = None

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CatalogProperty(Struct):
        catalog_arn: str | None = None
        warehouse_location: str | None = None
    class ChannelLoggingInfoProperty(Struct):
        cloud_watch_logs: CfnChannel.CloudWatchLogsLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnChannel.FirehoseLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnChannel.S3LogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class ChannelStateInfoProperty(Struct):
        code: str | None = None
        message: str | None = None
    class CloudWatchLogsLogDestinationProperty(Struct):
        enabled: bool | IResolvable
        log_group: str | None = None
    class DeadLetterQueueS3Property(Struct):
        bucket_arn: str
        error_output_prefix: str
        expected_bucket_owner: str | None = None
    class DestinationTableProperty(Struct):
        destination_database_name: str
        destination_table_name: str
        partition_spec: CfnChannel.PartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
    class EncryptionConfigurationProperty(Struct):
        kms_key_arn: str
    class FirehoseLogDestinationProperty(Struct):
        enabled: bool | IResolvable
        delivery_stream: str | None = None
    class IcebergDestinationConfigurationProperty(Struct):
        append_only: bool | IResolvable
        dead_letter_queue_s3: CfnChannel.DeadLetterQueueS3Property | Mapping[str, Any] | IResolvable
        destination_table_list: Sequence[CfnChannel.DestinationTableProperty | Mapping[str, Any] | IResolvable] | IResolvable
        schema_evolution: CfnChannel.SchemaEvolutionProperty | Mapping[str, Any] | IResolvable
        service_execution_role_arn: str
        table_creation: CfnChannel.TableCreationProperty | Mapping[str, Any] | IResolvable
        catalog: CfnChannel.CatalogProperty | Mapping[str, Any] | IResolvable | None = None
        compression_type: str | None = None
        data_freshness_in_seconds: float | None = None
    class PartitionSourceProperty(Struct):
        source_name: str | None = None
    class PartitionSpecProperty(Struct):
        partition_strategy: str
        source_list: Sequence[CfnChannel.PartitionSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RecordConverterProperty(Struct):
        value_converter: str
    class RecordSchemaProperty(Struct):
        gsr_arn: str
    class S3DestinationConfigurationProperty(Struct):
        dead_letter_queue_s3: CfnChannel.DeadLetterQueueS3Property | Mapping[str, Any] | IResolvable
        service_execution_role_arn: str
        storage: CfnChannel.S3StorageProperty | Mapping[str, Any] | IResolvable
        data_freshness_in_seconds: float | None = None
    class S3LogDestinationProperty(Struct):
        enabled: bool | IResolvable
        bucket: str | None = None
        prefix: str | None = None
    class S3StorageProperty(Struct):
        bucket_arn: str
        compression_type: str
        storage_class: str
        expected_bucket_owner: str | None = None
        output_key_template: str | None = None
        output_prefix: str | None = None
    class SchemaEvolutionProperty(Struct):
        enable_schema_evolution: bool | IResolvable
    class TableCreationProperty(Struct):
        enable_table_creation: bool | IResolvable
    class TopicConfigurationProperty(Struct):
        record_converter: CfnChannel.RecordConverterProperty | Mapping[str, Any] | IResolvable
        topic_arn: str
        record_schema: CfnChannel.RecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str,
        topic_configuration_list: Sequence[CfnChannel.TopicConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        cluster_arn: str | None = None,
        encryption_configuration: CfnChannel.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        iceberg_destination_configuration: CfnChannel.IcebergDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_info: CfnChannel.ChannelLoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    channel_name: str
    topic_configuration_list: Sequence[CfnChannel.TopicConfigurationProperty | IResolvable] | IResolvable
    cluster_arn: str | None
    encryption_configuration: CfnChannel.EncryptionConfigurationProperty | IResolvable | None
    iceberg_destination_configuration: CfnChannel.IcebergDestinationConfigurationProperty | IResolvable | None
    logging_info: CfnChannel.ChannelLoggingInfoProperty | IResolvable | None
    s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_channel_arn(self) -> str: ...
    @property
    def attr_state_info(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_ref(self) -> _aws_msk.ChannelReference: ...
    @staticmethod
    def arn_for_channel(resource: _aws_msk.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    channel_name: str
    topic_configuration_list: Sequence[CfnChannel.TopicConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    cluster_arn: str | None = None
    encryption_configuration: CfnChannel.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    iceberg_destination_configuration: CfnChannel.IcebergDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_info: CfnChannel.ChannelLoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None
    s3_destination_configuration: CfnChannel.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizerLogsProperty(Struct):
        cloud_watch_logs: CfnCluster.CloudWatchLogsProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnCluster.FirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnCluster.S3Property | Mapping[str, Any] | IResolvable | None = None
    class BrokerLogsProperty(Struct):
        cloud_watch_logs: CfnCluster.CloudWatchLogsProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnCluster.FirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnCluster.S3Property | Mapping[str, Any] | IResolvable | None = None
    class BrokerNodeGroupInfoProperty(Struct):
        client_subnets: Sequence[str]
        instance_type: str
        broker_az_distribution: str | None = None
        connectivity_info: CfnCluster.ConnectivityInfoProperty | Mapping[str, Any] | IResolvable | None = None
        security_groups: Sequence[str] | None = None
        storage_info: CfnCluster.StorageInfoProperty | Mapping[str, Any] | IResolvable | None = None
    class ClientAuthenticationProperty(Struct):
        sasl: CfnCluster.SaslProperty | Mapping[str, Any] | IResolvable | None = None
        tls: CfnCluster.TlsProperty | Mapping[str, Any] | IResolvable | None = None
        unauthenticated: CfnCluster.UnauthenticatedProperty | Mapping[str, Any] | IResolvable | None = None
    class CloudWatchLogsProperty(Struct):
        enabled: bool | IResolvable
        log_group: str | None = None
    class ConfigurationInfoProperty(Struct):
        arn: str
        revision: float
    class ConnectivityInfoProperty(Struct):
        network_type: str | None = None
        public_access: CfnCluster.PublicAccessProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_connectivity: CfnCluster.VpcConnectivityProperty | Mapping[str, Any] | IResolvable | None = None
    class EBSStorageInfoProperty(Struct):
        provisioned_throughput: CfnCluster.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None
        volume_size: float | None = None
    class EncryptionAtRestProperty(Struct):
        data_volume_kms_key_id: str
    class EncryptionInTransitProperty(Struct):
        client_broker: str | None = None
        in_cluster: bool | IResolvable | None = None
    class EncryptionInfoProperty(Struct):
        encryption_at_rest: CfnCluster.EncryptionAtRestProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_in_transit: CfnCluster.EncryptionInTransitProperty | Mapping[str, Any] | IResolvable | None = None
    class FirehoseProperty(Struct):
        enabled: bool | IResolvable
        delivery_stream: str | None = None
    class IamProperty(Struct):
        enabled: bool | IResolvable
    class JmxExporterProperty(Struct):
        enabled_in_broker: bool | IResolvable
    class LoggingInfoProperty(Struct):
        broker_logs: CfnCluster.BrokerLogsProperty | Mapping[str, Any] | IResolvable
        authorizer_logs: CfnCluster.AuthorizerLogsProperty | Mapping[str, Any] | IResolvable | None = None
    class NodeExporterProperty(Struct):
        enabled_in_broker: bool | IResolvable
    class OpenMonitoringProperty(Struct):
        prometheus: CfnCluster.PrometheusProperty | Mapping[str, Any] | IResolvable
    class PrometheusProperty(Struct):
        jmx_exporter: CfnCluster.JmxExporterProperty | Mapping[str, Any] | IResolvable | None = None
        node_exporter: CfnCluster.NodeExporterProperty | Mapping[str, Any] | IResolvable | None = None
    class ProvisionedThroughputProperty(Struct):
        enabled: bool | IResolvable | None = None
        volume_throughput: float | None = None
    class PublicAccessProperty(Struct):
        type: str | None = None
    class RebalancingProperty(Struct):
        status: str
    class S3Property(Struct):
        enabled: bool | IResolvable
        bucket: str | None = None
        prefix: str | None = None
    class SaslProperty(Struct):
        iam: CfnCluster.IamProperty | Mapping[str, Any] | IResolvable | None = None
        scram: CfnCluster.ScramProperty | Mapping[str, Any] | IResolvable | None = None
    class ScramProperty(Struct):
        enabled: bool | IResolvable
    class StorageInfoProperty(Struct):
        ebs_storage_info: CfnCluster.EBSStorageInfoProperty | Mapping[str, Any] | IResolvable | None = None
    class TlsProperty(Struct):
        certificate_authority_arn_list: Sequence[str] | None = None
        enabled: bool | IResolvable | None = None
    class UnauthenticatedProperty(Struct):
        enabled: bool | IResolvable
    class VpcConnectivityClientAuthenticationProperty(Struct):
        sasl: CfnCluster.VpcConnectivitySaslProperty | Mapping[str, Any] | IResolvable | None = None
        tls: CfnCluster.VpcConnectivityTlsProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConnectivityIamProperty(Struct):
        enabled: bool | IResolvable
    class VpcConnectivityProperty(Struct):
        client_authentication: CfnCluster.VpcConnectivityClientAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConnectivitySaslProperty(Struct):
        iam: CfnCluster.VpcConnectivityIamProperty | Mapping[str, Any] | IResolvable | None = None
        scram: CfnCluster.VpcConnectivityScramProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConnectivityScramProperty(Struct):
        enabled: bool | IResolvable
    class VpcConnectivityTlsProperty(Struct):
        enabled: bool | IResolvable
    class ZookeeperAccessProperty(Struct):
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        broker_node_group_info: CfnCluster.BrokerNodeGroupInfoProperty | Mapping[str, Any] | IResolvable,
        cluster_name: str,
        kafka_version: str,
        number_of_broker_nodes: float,
        client_authentication: CfnCluster.ClientAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None,
        configuration_info: CfnCluster.ConfigurationInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        current_version: str | None = None,
        encryption_info: CfnCluster.EncryptionInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        enhanced_monitoring: str | None = None,
        logging_info: CfnCluster.LoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        open_monitoring: CfnCluster.OpenMonitoringProperty | Mapping[str, Any] | IResolvable | None = None,
        rebalancing: CfnCluster.RebalancingProperty | Mapping[str, Any] | IResolvable | None = None,
        storage_mode: str | None = None,
        tags: Mapping[str, str] | None = None,
        zookeeper_access: CfnCluster.ZookeeperAccessProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    broker_node_group_info: CfnCluster.BrokerNodeGroupInfoProperty | IResolvable
    cluster_name: str
    kafka_version: str
    number_of_broker_nodes: float
    client_authentication: CfnCluster.ClientAuthenticationProperty | IResolvable | None
    configuration_info: CfnCluster.ConfigurationInfoProperty | IResolvable | None
    current_version: str | None
    encryption_info: CfnCluster.EncryptionInfoProperty | IResolvable | None
    enhanced_monitoring: str | None
    logging_info: CfnCluster.LoggingInfoProperty | IResolvable | None
    open_monitoring: CfnCluster.OpenMonitoringProperty | IResolvable | None
    rebalancing: CfnCluster.RebalancingProperty | IResolvable | None
    storage_mode: str | None
    tags_raw: Mapping[str, str] | None
    zookeeper_access: CfnCluster.ZookeeperAccessProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_current_version(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_msk.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_msk.IClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    broker_node_group_info: CfnCluster.BrokerNodeGroupInfoProperty | Mapping[str, Any] | IResolvable
    cluster_name: str
    kafka_version: str
    number_of_broker_nodes: float
    client_authentication: CfnCluster.ClientAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    configuration_info: CfnCluster.ConfigurationInfoProperty | Mapping[str, Any] | IResolvable | None = None
    current_version: str | None = None
    encryption_info: CfnCluster.EncryptionInfoProperty | Mapping[str, Any] | IResolvable | None = None
    enhanced_monitoring: str | None = None
    logging_info: CfnCluster.LoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None
    open_monitoring: CfnCluster.OpenMonitoringProperty | Mapping[str, Any] | IResolvable | None = None
    rebalancing: CfnCluster.RebalancingProperty | Mapping[str, Any] | IResolvable | None = None
    storage_mode: str | None = None
    tags: Mapping[str, str] | None = None
    zookeeper_access: CfnCluster.ZookeeperAccessProperty | Mapping[str, Any] | IResolvable | None = None

class CfnClusterPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_arn: str,
        policy: Any,
    ) -> None: ...
    cluster_arn: str
    policy: Any
    @property
    def attr_current_version(self) -> str: ...
    @property
    def cluster_policy_ref(self) -> _aws_msk.ClusterPolicyReference: ...
    @staticmethod
    def is_cfn_cluster_policy(x: Any) -> bool: ...

class CfnClusterPolicyProps(Struct):
    cluster_arn: str
    policy: Any

class CfnConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LatestRevisionProperty(Struct):
        creation_time: str | None = None
        description: str | None = None
        revision: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        server_properties: str,
        description: str | None = None,
        kafka_versions_list: Sequence[str] | None = None,
        latest_revision: CfnConfiguration.LatestRevisionProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    server_properties: str
    description: str | None
    kafka_versions_list: Sequence[str] | None
    latest_revision: CfnConfiguration.LatestRevisionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_latest_revision_creation_time(self) -> str: ...
    @property
    def attr_latest_revision_description(self) -> str: ...
    @property
    def attr_latest_revision_revision(self) -> float: ...
    @property
    def configuration_ref(self) -> _aws_msk.ConfigurationReference: ...
    @staticmethod
    def arn_for_configuration(resource: _aws_msk.IConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_configuration(x: Any) -> bool: ...

class CfnConfigurationProps(Struct):
    name: str
    server_properties: str
    description: str | None = None
    kafka_versions_list: Sequence[str] | None = None
    latest_revision: CfnConfiguration.LatestRevisionProperty | Mapping[str, Any] | IResolvable | None = None

class CfnReplicator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonMskClusterProperty(Struct):
        msk_cluster_arn: str
    class ApacheKafkaClusterProperty(Struct):
        apache_kafka_cluster_id: str
        bootstrap_broker_string: str
    class CloudWatchLogsProperty(Struct):
        enabled: bool | IResolvable
        log_group: str | None = None
    class ConsumerGroupReplicationProperty(Struct):
        consumer_groups_to_replicate: Sequence[str]
        consumer_group_offset_sync_mode: str | None = None
        consumer_groups_to_exclude: Sequence[str] | None = None
        detect_and_copy_new_consumer_groups: bool | IResolvable | None = None
        synchronise_consumer_group_offsets: bool | IResolvable | None = None
    class FirehoseProperty(Struct):
        enabled: bool | IResolvable
        delivery_stream: str | None = None
    class KafkaClusterClientAuthenticationProperty(Struct):
        mtls: CfnReplicator.KafkaClusterMtlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        sasl_o_auth_bearer: CfnReplicator.KafkaClusterSaslOAuthBearerAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        sasl_scram: CfnReplicator.KafkaClusterSaslScramAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    class KafkaClusterClientVpcConfigProperty(Struct):
        subnet_ids: Sequence[str]
        security_group_ids: Sequence[str] | None = None
    class KafkaClusterEncryptionInTransitProperty(Struct):
        encryption_type: str
        root_ca_certificate: str | None = None
    class KafkaClusterMtlsAuthenticationProperty(Struct):
        secret_arn: str
    class KafkaClusterOAuthClientCredentialsAssertionProperty(Struct):
        audience: str
        signing_algorithm: str
        token_request_secret_arn: str | None = None
    class KafkaClusterOAuthClientCredentialsProperty(Struct):
        token_request_secret_arn: str
    class KafkaClusterOAuthIamJwtBearerProperty(Struct):
        audience: str
        signing_algorithm: str
        token_request_secret_arn: str | None = None
    class KafkaClusterProperty(Struct):
        amazon_msk_cluster: CfnReplicator.AmazonMskClusterProperty | Mapping[str, Any] | IResolvable | None = None
        apache_kafka_cluster: CfnReplicator.ApacheKafkaClusterProperty | Mapping[str, Any] | IResolvable | None = None
        client_authentication: CfnReplicator.KafkaClusterClientAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_in_transit: CfnReplicator.KafkaClusterEncryptionInTransitProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_config: CfnReplicator.KafkaClusterClientVpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class KafkaClusterSaslOAuthBearerAuthenticationProperty(Struct):
        token_endpoint_authentication_method: str
        token_endpoint_url: str
        client_credentials: CfnReplicator.KafkaClusterOAuthClientCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        client_credentials_assertion: CfnReplicator.KafkaClusterOAuthClientCredentialsAssertionProperty | Mapping[str, Any] | IResolvable | None = None
        iam_jwt_bearer: CfnReplicator.KafkaClusterOAuthIamJwtBearerProperty | Mapping[str, Any] | IResolvable | None = None
        scope: str | None = None
        token_endpoint_tls_certificate_arn: str | None = None
    class KafkaClusterSaslScramAuthenticationProperty(Struct):
        mechanism: str
        secret_arn: str
    class LogDeliveryProperty(Struct):
        replicator_log_delivery: CfnReplicator.ReplicatorLogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
    class ReplicationInfoProperty(Struct):
        consumer_group_replication: CfnReplicator.ConsumerGroupReplicationProperty | Mapping[str, Any] | IResolvable
        target_compression_type: str
        topic_replication: CfnReplicator.TopicReplicationProperty | Mapping[str, Any] | IResolvable
        source_kafka_cluster_arn: str | None = None
        source_kafka_cluster_id: str | None = None
        target_kafka_cluster_arn: str | None = None
        target_kafka_cluster_id: str | None = None
    class ReplicationStartingPositionProperty(Struct):
        type: str | None = None
    class ReplicationTopicNameConfigurationProperty(Struct):
        type: str | None = None
    class ReplicatorLogDeliveryProperty(Struct):
        cloud_watch_logs: CfnReplicator.CloudWatchLogsProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnReplicator.FirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnReplicator.S3Property | Mapping[str, Any] | IResolvable | None = None
    class S3Property(Struct):
        enabled: bool | IResolvable
        bucket: str | None = None
        prefix: str | None = None
    class TopicReplicationProperty(Struct):
        topics_to_replicate: Sequence[str]
        copy_access_control_lists_for_topics: bool | IResolvable | None = None
        copy_topic_configurations: bool | IResolvable | None = None
        detect_and_copy_new_topics: bool | IResolvable | None = None
        starting_position: CfnReplicator.ReplicationStartingPositionProperty | Mapping[str, Any] | IResolvable | None = None
        topic_name_configuration: CfnReplicator.ReplicationTopicNameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        topics_to_exclude: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        kafka_clusters: Sequence[CfnReplicator.KafkaClusterProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        replication_info_list: Sequence[CfnReplicator.ReplicationInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        replicator_name: str,
        service_execution_role_arn: str,
        description: str | None = None,
        log_delivery: CfnReplicator.LogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    kafka_clusters: Sequence[CfnReplicator.KafkaClusterProperty | IResolvable] | IResolvable
    replication_info_list: Sequence[CfnReplicator.ReplicationInfoProperty | IResolvable] | IResolvable
    replicator_name: str
    service_execution_role_arn: str
    description: str | None
    log_delivery: CfnReplicator.LogDeliveryProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_current_version(self) -> str: ...
    @property
    def attr_replicator_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def replicator_ref(self) -> _aws_msk.ReplicatorReference: ...
    @staticmethod
    def arn_for_replicator(resource: _aws_msk.IReplicatorRef) -> str: ...
    @staticmethod
    def is_cfn_replicator(x: Any) -> bool: ...

class CfnReplicatorProps(Struct):
    kafka_clusters: Sequence[CfnReplicator.KafkaClusterProperty | Mapping[str, Any] | IResolvable] | IResolvable
    replication_info_list: Sequence[CfnReplicator.ReplicationInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable
    replicator_name: str
    service_execution_role_arn: str
    description: str | None = None
    log_delivery: CfnReplicator.LogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServerlessCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ClientAuthenticationProperty(Struct):
        sasl: CfnServerlessCluster.SaslProperty | Mapping[str, Any] | IResolvable
    class IamProperty(Struct):
        enabled: bool | IResolvable
    class SaslProperty(Struct):
        iam: CfnServerlessCluster.IamProperty | Mapping[str, Any] | IResolvable
    class VpcConfigProperty(Struct):
        subnet_ids: Sequence[str]
        security_groups: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_authentication: CfnServerlessCluster.ClientAuthenticationProperty | Mapping[str, Any] | IResolvable,
        cluster_name: str,
        vpc_configs: Sequence[CfnServerlessCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    client_authentication: CfnServerlessCluster.ClientAuthenticationProperty | IResolvable
    cluster_name: str
    vpc_configs: Sequence[CfnServerlessCluster.VpcConfigProperty | IResolvable] | IResolvable
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def serverless_cluster_ref(self) -> _aws_msk.ServerlessClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_serverless_cluster(resource: _aws_msk.IServerlessClusterRef) -> str: ...
    @staticmethod
    def is_cfn_serverless_cluster(x: Any) -> bool: ...

class CfnServerlessClusterProps(Struct):
    client_authentication: CfnServerlessCluster.ClientAuthenticationProperty | Mapping[str, Any] | IResolvable
    cluster_name: str
    vpc_configs: Sequence[CfnServerlessCluster.VpcConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Mapping[str, str] | None = None

class CfnTopic(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_arn: str,
        partition_count: float,
        replication_factor: float,
        topic_name: str,
        configs: str | None = None,
    ) -> None: ...
    cluster_arn: str
    partition_count: float
    replication_factor: float
    topic_name: str
    configs: str | None
    @property
    def attr_topic_arn(self) -> str: ...
    @property
    def topic_ref(self) -> _aws_msk.TopicReference: ...
    @staticmethod
    def arn_for_topic(resource: _aws_msk.ITopicRef) -> str: ...
    @staticmethod
    def is_cfn_topic(x: Any) -> bool: ...

class CfnTopicProps(Struct):
    cluster_arn: str
    partition_count: float
    replication_factor: float
    topic_name: str
    configs: str | None = None

class CfnVpcConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication: str,
        client_subnets: Sequence[str],
        security_groups: Sequence[str],
        target_cluster_arn: str,
        vpc_id: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    authentication: str
    client_subnets: Sequence[str]
    security_groups: Sequence[str]
    target_cluster_arn: str
    vpc_id: str
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_connection_ref(self) -> _aws_msk.VpcConnectionReference: ...
    @staticmethod
    def arn_for_vpc_connection(resource: _aws_msk.IVpcConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_connection(x: Any) -> bool: ...

class CfnVpcConnectionProps(Struct):
    authentication: str
    client_subnets: Sequence[str]
    security_groups: Sequence[str]
    target_cluster_arn: str
    vpc_id: str
    tags: Mapping[str, str] | None = None

