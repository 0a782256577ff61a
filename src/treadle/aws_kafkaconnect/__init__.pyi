# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kafkaconnect as _aws_kafkaconnect
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApacheKafkaClusterProperty(Struct):
        bootstrap_servers: str
        vpc: CfnConnector.VpcProperty | Mapping[str, Any] | IResolvable
    class AutoScalingProperty(Struct):
        max_worker_count: float
        mcu_count: float
        min_worker_count: float
        scale_in_policy: CfnConnector.ScaleInPolicyProperty | Mapping[str, Any] | IResolvable
        scale_out_policy: CfnConnector.ScaleOutPolicyProperty | Mapping[str, Any] | IResolvable
        max_autoscaling_task_count: float | None = None
    class CapacityProperty(Struct):
        auto_scaling: CfnConnector.AutoScalingProperty | Mapping[str, Any] | IResolvable | None = None
        provisioned_capacity: CfnConnector.ProvisionedCapacityProperty | Mapping[str, Any] | IResolvable | None = None
    class CloudWatchLogsLogDeliveryProperty(Struct):
        enabled: bool | IResolvable
        log_group: str | None = None
    class CustomPluginProperty(Struct):
        custom_plugin_arn: str
        revision: float
    class FirehoseLogDeliveryProperty(Struct):
        enabled: bool | IResolvable
        delivery_stream: str | None = None
    class KafkaClusterClientAuthenticationProperty(Struct):
        authentication_type: str
    class KafkaClusterEncryptionInTransitProperty(Struct):
        encryption_type: str
    class KafkaClusterProperty(Struct):
        apache_kafka_cluster: CfnConnector.ApacheKafkaClusterProperty | Mapping[str, Any] | IResolvable
    class LogDeliveryProperty(Struct):
        worker_log_delivery: CfnConnector.WorkerLogDeliveryProperty | Mapping[str, Any] | IResolvable
    class PluginProperty(Struct):
        custom_plugin: CfnConnector.CustomPluginProperty | Mapping[str, Any] | IResolvable
    class ProvisionedCapacityProperty(Struct):
        mcu_count: float
        worker_count: float
    class S3LogDeliveryProperty(Struct):
        enabled: bool | IResolvable
        bucket: str | None = None
        prefix: str | None = None
    class ScaleInPolicyProperty(Struct):
        cpu_utilization_percentage: float
    class ScaleOutPolicyProperty(Struct):
        cpu_utilization_percentage: float
    class VpcProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    class WorkerConfigurationProperty(Struct):
        revision: float
        worker_configuration_arn: str
    class WorkerLogDeliveryProperty(Struct):
        cloud_watch_logs: CfnConnector.CloudWatchLogsLogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnConnector.FirehoseLogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnConnector.S3LogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity: CfnConnector.CapacityProperty | Mapping[str, Any] | IResolvable,
        connector_configuration: Mapping[str, str] | IResolvable,
        connector_name: str,
        kafka_cluster: CfnConnector.KafkaClusterProperty | Mapping[str, Any] | IResolvable,
        kafka_cluster_client_authentication: CfnConnector.KafkaClusterClientAuthenticationProperty | Mapping[str, Any] | IResolvable,
        kafka_cluster_encryption_in_transit: CfnConnector.KafkaClusterEncryptionInTransitProperty | Mapping[str, Any] | IResolvable,
        kafka_connect_version: str,
        plugins: Sequence[CfnConnector.PluginProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        service_execution_role_arn: str,
        connector_description: str | None = None,
        log_delivery: CfnConnector.LogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None,
        network_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        worker_configuration: CfnConnector.WorkerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    capacity: CfnConnector.CapacityProperty | IResolvable
    connector_configuration: Mapping[str, str] | IResolvable
    connector_name: str
    kafka_cluster: CfnConnector.KafkaClusterProperty | IResolvable
    kafka_cluster_client_authentication: CfnConnector.KafkaClusterClientAuthenticationProperty | IResolvable
    kafka_cluster_encryption_in_transit: CfnConnector.KafkaClusterEncryptionInTransitProperty | IResolvable
    kafka_connect_version: str
    plugins: Sequence[CfnConnector.PluginProperty | IResolvable] | IResolvable
    service_execution_role_arn: str
    connector_description: str | None
    log_delivery: CfnConnector.LogDeliveryProperty | IResolvable | None
    network_type: str | None
    tags: Sequence[_CfnTag] | None
    worker_configuration: CfnConnector.WorkerConfigurationProperty | IResolvable | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_kafkaconnect.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_kafkaconnect.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    capacity: CfnConnector.CapacityProperty | Mapping[str, Any] | IResolvable
    connector_configuration: Mapping[str, str] | IResolvable
    connector_name: str
    kafka_cluster: CfnConnector.KafkaClusterProperty | Mapping[str, Any] | IResolvable
    kafka_cluster_client_authentication: CfnConnector.KafkaClusterClientAuthenticationProperty | Mapping[str, Any] | IResolvable
    kafka_cluster_encryption_in_transit: CfnConnector.KafkaClusterEncryptionInTransitProperty | Mapping[str, Any] | IResolvable
    kafka_connect_version: str
    plugins: Sequence[CfnConnector.PluginProperty | Mapping[str, Any] | IResolvable] | IResolvable
    service_execution_role_arn: str
    connector_description: str | None = None
    log_delivery: CfnConnector.LogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
    network_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    worker_configuration: CfnConnector.WorkerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCustomPlugin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomPluginFileDescriptionProperty(Struct):
        file_md5: str | None = None
        file_size: float | None = None
    class CustomPluginLocationProperty(Struct):
        s3_location: CfnCustomPlugin.S3LocationProperty | Mapping[str, Any] | IResolvable
    class S3LocationProperty(Struct):
        bucket_arn: str
        file_key: str
        object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content_type: str,
        location: CfnCustomPlugin.CustomPluginLocationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content_type: str
    location: CfnCustomPlugin.CustomPluginLocationProperty | IResolvable
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_custom_plugin_arn(self) -> str: ...
    @property
    def attr_file_description(self) -> IResolvable: ...
    @property
    def attr_revision(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_plugin_ref(self) -> _aws_kafkaconnect.CustomPluginReference: ...
    @staticmethod
    def arn_for_custom_plugin(resource: _aws_kafkaconnect.ICustomPluginRef) -> str: ...
    @staticmethod
    def is_cfn_custom_plugin(x: Any) -> bool: ...

class CfnCustomPluginProps(Struct):
    content_type: str
    location: CfnCustomPlugin.CustomPluginLocationProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkerConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        properties_file_content: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    properties_file_content: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_revision(self) -> float: ...
    @property
    def attr_worker_configuration_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def worker_configuration_ref(self) -> _aws_kafkaconnect.WorkerConfigurationReference: ...
    @staticmethod
    def arn_for_worker_configuration(resource: _aws_kafkaconnect.IWorkerConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_worker_configuration(x: Any) -> bool: ...

class CfnWorkerConfigurationProps(Struct):
    name: str
    properties_file_content: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

