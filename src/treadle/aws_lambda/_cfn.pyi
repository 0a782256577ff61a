# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cognito as _aws_cognito
from ..interfaces import aws_events as _aws_events
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_iot as _aws_iot
from ..interfaces import aws_kinesis as _aws_kinesis
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_lambda as _aws_lambda
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_msk as _aws_msk
from ..interfaces import aws_s3 as _aws_s3
from ..interfaces import aws_sns as _aws_sns
from ..interfaces import aws_sqs as _aws_sqs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AliasRoutingConfigurationProperty(Struct):
        additional_version_weights: Sequence[CfnAlias.VersionWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProvisionedConcurrencyConfigurationProperty(Struct):
        provisioned_concurrent_executions: float
    class VersionWeightProperty(Struct):
        function_version: str
        function_weight: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str | _aws_lambda.IFunctionRef,
        function_version: str,
        name: str,
        description: str | None = None,
        provisioned_concurrency_config: CfnAlias.ProvisionedConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_config: CfnAlias.AliasRoutingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    function_name: str
    function_version: str
    name: str
    description: str | None
    provisioned_concurrency_config: CfnAlias.ProvisionedConcurrencyConfigurationProperty | IResolvable | None
    routing_config: CfnAlias.AliasRoutingConfigurationProperty | IResolvable | None
    @property
    def alias_ref(self) -> _aws_lambda.AliasReference: ...
    @property
    def attr_alias_arn(self) -> str: ...
    @staticmethod
    def arn_for_alias(resource: _aws_lambda.IAliasRef) -> str: ...
    @staticmethod
    def is_cfn_alias(x: Any) -> bool: ...

class CfnAliasProps(Struct):
    function_name: str | _aws_lambda.IFunctionRef
    function_version: str
    name: str
    description: str | None = None
    provisioned_concurrency_config: CfnAlias.ProvisionedConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    routing_config: CfnAlias.AliasRoutingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCapacityProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityProviderLoggingConfigProperty(Struct):
        log_group: str | None = None
        system_log_level: str | None = None
    class CapacityProviderPermissionsConfigProperty(Struct):
        capacity_provider_operator_role_arn: str
    class CapacityProviderScalingConfigProperty(Struct):
        max_v_cpu_count: float | None = None
        scaling_mode: str | None = None
        scaling_policies: Sequence[CfnCapacityProvider.TargetTrackingScalingPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CapacityProviderTelemetryConfigProperty(Struct):
        logging_config: CfnCapacityProvider.CapacityProviderLoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityProviderVpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    class InstanceRequirementsProperty(Struct):
        allowed_instance_types: Sequence[str] | None = None
        architectures: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
    class PropagateTagsConfigProperty(Struct):
        explicit_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        mode: str | None = None
    class TargetTrackingScalingPolicyProperty(Struct):
        predefined_metric_type: str
        target_value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        permissions_config: CfnCapacityProvider.CapacityProviderPermissionsConfigProperty | Mapping[str, Any] | IResolvable,
        vpc_config: CfnCapacityProvider.CapacityProviderVpcConfigProperty | Mapping[str, Any] | IResolvable,
        capacity_provider_name: str | None = None,
        capacity_provider_scaling_config: CfnCapacityProvider.CapacityProviderScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_requirements: CfnCapacityProvider.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_arn: str | None = None,
        propagate_tags: CfnCapacityProvider.PropagateTagsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        telemetry_config: CfnCapacityProvider.CapacityProviderTelemetryConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    permissions_config: CfnCapacityProvider.CapacityProviderPermissionsConfigProperty | IResolvable
    vpc_config: CfnCapacityProvider.CapacityProviderVpcConfigProperty | IResolvable
    capacity_provider_name: str | None
    capacity_provider_scaling_config: CfnCapacityProvider.CapacityProviderScalingConfigProperty | IResolvable | None
    instance_requirements: CfnCapacityProvider.InstanceRequirementsProperty | IResolvable | None
    kms_key_arn: str | None
    propagate_tags: CfnCapacityProvider.PropagateTagsConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    telemetry_config: CfnCapacityProvider.CapacityProviderTelemetryConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def capacity_provider_ref(self) -> _aws_lambda.CapacityProviderReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capacity_provider(resource: _aws_lambda.ICapacityProviderRef) -> str: ...
    @staticmethod
    def from_capacity_provider_arn(scope: Construct, id: str, arn: str) -> _aws_lambda.ICapacityProviderRef: ...
    @staticmethod
    def from_capacity_provider_name(scope: Construct, id: str, capacity_provider_name: str) -> _aws_lambda.ICapacityProviderRef: ...
    @staticmethod
    def is_cfn_capacity_provider(x: Any) -> bool: ...

class CfnCapacityProviderProps(Struct):
    permissions_config: CfnCapacityProvider.CapacityProviderPermissionsConfigProperty | Mapping[str, Any] | IResolvable
    vpc_config: CfnCapacityProvider.CapacityProviderVpcConfigProperty | Mapping[str, Any] | IResolvable
    capacity_provider_name: str | None = None
    capacity_provider_scaling_config: CfnCapacityProvider.CapacityProviderScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    instance_requirements: CfnCapacityProvider.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_arn: str | None = None
    propagate_tags: CfnCapacityProvider.PropagateTagsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    telemetry_config: CfnCapacityProvider.CapacityProviderTelemetryConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCodeSigningConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AllowedPublishersProperty(Struct):
        signing_profile_version_arns: Sequence[str]
    class CodeSigningPoliciesProperty(Struct):
        untrusted_artifact_on_deployment: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allowed_publishers: CfnCodeSigningConfig.AllowedPublishersProperty | Mapping[str, Any] | IResolvable,
        code_signing_policies: CfnCodeSigningConfig.CodeSigningPoliciesProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    allowed_publishers: CfnCodeSigningConfig.AllowedPublishersProperty | IResolvable
    code_signing_policies: CfnCodeSigningConfig.CodeSigningPoliciesProperty | IResolvable | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_code_signing_config_arn(self) -> str: ...
    @property
    def attr_code_signing_config_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def code_signing_config_ref(self) -> _aws_lambda.CodeSigningConfigReference: ...
    @staticmethod
    def arn_for_code_signing_config(resource: _aws_lambda.ICodeSigningConfigRef) -> str: ...
    @staticmethod
    def is_cfn_code_signing_config(x: Any) -> bool: ...

class CfnCodeSigningConfigProps(Struct):
    allowed_publishers: CfnCodeSigningConfig.AllowedPublishersProperty | Mapping[str, Any] | IResolvable
    code_signing_policies: CfnCodeSigningConfig.CodeSigningPoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventInvokeConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationConfigProperty(Struct):
        on_failure: CfnEventInvokeConfig.OnFailureProperty | Mapping[str, Any] | IResolvable | None = None
        on_success: CfnEventInvokeConfig.OnSuccessProperty | Mapping[str, Any] | IResolvable | None = None
    class OnFailureProperty(Struct):
        destination: str
    class OnSuccessProperty(Struct):
        destination: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str | _aws_lambda.IFunctionRef,
        qualifier: str,
        destination_config: CfnEventInvokeConfig.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        maximum_event_age_in_seconds: float | None = None,
        maximum_retry_attempts: float | None = None,
    ) -> None: ...
    function_name: str
    qualifier: str
    destination_config: CfnEventInvokeConfig.DestinationConfigProperty | IResolvable | None
    maximum_event_age_in_seconds: float | None
    maximum_retry_attempts: float | None
    @property
    def event_invoke_config_ref(self) -> _aws_lambda.EventInvokeConfigReference: ...
    @staticmethod
    def is_cfn_event_invoke_config(x: Any) -> bool: ...

class CfnEventInvokeConfigProps(Struct):
    function_name: str | _aws_lambda.IFunctionRef
    qualifier: str
    destination_config: CfnEventInvokeConfig.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    maximum_event_age_in_seconds: float | None = None
    maximum_retry_attempts: float | None = None

class CfnEventSourceMapping(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonManagedKafkaEventSourceConfigProperty(Struct):
        consumer_group_id: str | None = None
        schema_registry_config: CfnEventSourceMapping.SchemaRegistryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationConfigProperty(Struct):
        on_failure: CfnEventSourceMapping.OnFailureProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentDBEventSourceConfigProperty(Struct):
        collection_name: str | None = None
        database_name: str | None = None
        full_document: str | None = None
    class EndpointsProperty(Struct):
        kafka_bootstrap_servers: Sequence[str] | None = None
    class FilterCriteriaProperty(Struct):
        filters: Sequence[CfnEventSourceMapping.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilterProperty(Struct):
        pattern: str | None = None
    class LoggingConfigProperty(Struct):
        system_log_level: str | None = None
    class MetricsConfigProperty(Struct):
        metrics: Sequence[str] | None = None
    class OnFailureProperty(Struct):
        destination: str | None = None
    class ProvisionedPollerConfigProperty(Struct):
        maximum_pollers: float | None = None
        minimum_pollers: float | None = None
        poller_group_name: str | None = None
    class ScalingConfigProperty(Struct):
        maximum_concurrency: float | None = None
    class SchemaRegistryAccessConfigProperty(Struct):
        type: str | None = None
        uri: str | None = None
    class SchemaRegistryConfigProperty(Struct):
        access_configs: Sequence[CfnEventSourceMapping.SchemaRegistryAccessConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        event_record_format: str | None = None
        schema_registry_uri: str | None = None
        schema_validation_configs: Sequence[CfnEventSourceMapping.SchemaValidationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SchemaValidationConfigProperty(Struct):
        attribute: str | None = None
    class SelfManagedEventSourceProperty(Struct):
        endpoints: CfnEventSourceMapping.EndpointsProperty | Mapping[str, Any] | IResolvable | None = None
    class SelfManagedKafkaEventSourceConfigProperty(Struct):
        consumer_group_id: str | None = None
        consumption_mode: str | None = None
        schema_registry_config: CfnEventSourceMapping.SchemaRegistryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceAccessConfigurationProperty(Struct):
        type: str | None = None
        uri: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef,
        amazon_managed_kafka_event_source_config: CfnEventSourceMapping.AmazonManagedKafkaEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        batch_size: float | None = None,
        bisect_batch_on_function_error: bool | IResolvable | None = None,
        destination_config: CfnEventSourceMapping.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        document_db_event_source_config: CfnEventSourceMapping.DocumentDBEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        enabled: bool | IResolvable | None = None,
        event_source_arn: str | _aws_kinesis.IStreamRef | _aws_msk.IClusterRef | _aws_sqs.IQueueRef | None = None,
        filter_criteria: CfnEventSourceMapping.FilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None,
        function_response_types: Sequence[str] | None = None,
        kms_key_arn: str | None = None,
        logging_config: CfnEventSourceMapping.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        maximum_batching_window_in_seconds: float | None = None,
        maximum_record_age_in_seconds: float | None = None,
        maximum_retry_attempts: float | None = None,
        metrics_config: CfnEventSourceMapping.MetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        parallelization_factor: float | None = None,
        provisioned_poller_config: CfnEventSourceMapping.ProvisionedPollerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        queues: Sequence[str] | None = None,
        scaling_config: CfnEventSourceMapping.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        self_managed_event_source: CfnEventSourceMapping.SelfManagedEventSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        self_managed_kafka_event_source_config: CfnEventSourceMapping.SelfManagedKafkaEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        source_access_configurations: Sequence[CfnEventSourceMapping.SourceAccessConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        starting_position: str | None = None,
        starting_position_timestamp: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topics: Sequence[str] | None = None,
        tumbling_window_in_seconds: float | None = None,
    ) -> None: ...
    function_name: str
    amazon_managed_kafka_event_source_config: CfnEventSourceMapping.AmazonManagedKafkaEventSourceConfigProperty | IResolvable | None
    batch_size: float | None
    bisect_batch_on_function_error: bool | IResolvable | None
    destination_config: CfnEventSourceMapping.DestinationConfigProperty | IResolvable | None
    document_db_event_source_config: CfnEventSourceMapping.DocumentDBEventSourceConfigProperty | IResolvable | None
    enabled: bool | IResolvable | None
    event_source_arn: str | None
    filter_criteria: CfnEventSourceMapping.FilterCriteriaProperty | IResolvable | None
    function_response_types: Sequence[str] | None
    kms_key_arn: str | None
    logging_config: CfnEventSourceMapping.LoggingConfigProperty | IResolvable | None
    maximum_batching_window_in_seconds: float | None
    maximum_record_age_in_seconds: float | None
    maximum_retry_attempts: float | None
    metrics_config: CfnEventSourceMapping.MetricsConfigProperty | IResolvable | None
    parallelization_factor: float | None
    provisioned_poller_config: CfnEventSourceMapping.ProvisionedPollerConfigProperty | IResolvable | None
    queues: Sequence[str] | None
    scaling_config: CfnEventSourceMapping.ScalingConfigProperty | IResolvable | None
    self_managed_event_source: CfnEventSourceMapping.SelfManagedEventSourceProperty | IResolvable | None
    self_managed_kafka_event_source_config: CfnEventSourceMapping.SelfManagedKafkaEventSourceConfigProperty | IResolvable | None
    source_access_configurations: Sequence[CfnEventSourceMapping.SourceAccessConfigurationProperty | IResolvable] | IResolvable | None
    starting_position: str | None
    starting_position_timestamp: float | None
    tags: Sequence[_CfnTag] | None
    topics: Sequence[str] | None
    tumbling_window_in_seconds: float | None
    @property
    def attr_event_source_mapping_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_source_mapping_ref(self) -> _aws_lambda.EventSourceMappingReference: ...
    @staticmethod
    def arn_for_event_source_mapping(resource: _aws_lambda.IEventSourceMappingRef) -> str: ...
    @staticmethod
    def is_cfn_event_source_mapping(x: Any) -> bool: ...

class CfnEventSourceMappingProps(Struct):
    function_name: str | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef
    amazon_managed_kafka_event_source_config: CfnEventSourceMapping.AmazonManagedKafkaEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    batch_size: float | None = None
    bisect_batch_on_function_error: bool | IResolvable | None = None
    destination_config: CfnEventSourceMapping.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    document_db_event_source_config: CfnEventSourceMapping.DocumentDBEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    enabled: bool | IResolvable | None = None
    event_source_arn: str | _aws_kinesis.IStreamRef | _aws_msk.IClusterRef | _aws_sqs.IQueueRef | None = None
    filter_criteria: CfnEventSourceMapping.FilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    function_response_types: Sequence[str] | None = None
    kms_key_arn: str | None = None
    logging_config: CfnEventSourceMapping.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    maximum_batching_window_in_seconds: float | None = None
    maximum_record_age_in_seconds: float | None = None
    maximum_retry_attempts: float | None = None
    metrics_config: CfnEventSourceMapping.MetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    parallelization_factor: float | None = None
    provisioned_poller_config: CfnEventSourceMapping.ProvisionedPollerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    queues: Sequence[str] | None = None
    scaling_config: CfnEventSourceMapping.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    self_managed_event_source: CfnEventSourceMapping.SelfManagedEventSourceProperty | Mapping[str, Any] | IResolvable | None = None
    self_managed_kafka_event_source_config: CfnEventSourceMapping.SelfManagedKafkaEventSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    source_access_configurations: Sequence[CfnEventSourceMapping.SourceAccessConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    starting_position: str | None = None
    starting_position_timestamp: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topics: Sequence[str] | None = None
    tumbling_window_in_seconds: float | None = None

class CfnFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityProviderConfigProperty(Struct):
        lambda_managed_instances_capacity_provider_config: CfnFunction.LambdaManagedInstancesCapacityProviderConfigProperty | Mapping[str, Any] | IResolvable
    class CodeProperty(Struct):
        image_uri: str | None = None
        s3_bucket: str | None = None
        s3_key: str | None = None
        s3_object_storage_mode: str | None = None
        s3_object_version: str | None = None
        source_kms_key_arn: str | None = None
        zip_file: str | None = None
    class DeadLetterConfigProperty(Struct):
        target_arn: str | None = None
    class DurableConfigProperty(Struct):
        execution_timeout: float
        kms_key_arn: str | None = None
        retention_period_in_days: float | None = None
    class EnvironmentProperty(Struct):
        variables: Mapping[str, str] | IResolvable | None = None
    class EphemeralStorageProperty(Struct):
        size: float
    class FileSystemConfigProperty(Struct):
        arn: str
        local_mount_path: str
        s3_files_config: CfnFunction.S3FilesConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class FunctionScalingConfigProperty(Struct):
        max_execution_environments: float | None = None
        min_execution_environments: float | None = None
    class ImageConfigProperty(Struct):
        command: Sequence[str] | None = None
        entry_point: Sequence[str] | None = None
        working_directory: str | None = None
    class LambdaManagedInstancesCapacityProviderConfigProperty(Struct):
        capacity_provider_arn: str
        execution_environment_memory_gib_per_v_cpu: float | None = None
        per_execution_environment_max_concurrency: float | None = None
    class LoggingConfigProperty(Struct):
        application_log_level: str | None = None
        log_format: str | None = None
        log_group: str | None = None
        system_log_level: str | None = None
    class RuntimeManagementConfigProperty(Struct):
        update_runtime_on: str
        runtime_version_arn: str | None = None
    class S3FilesConfigProperty(Struct):
        direct_s3_read: str | None = None
    class SnapStartProperty(Struct):
        apply_on: str
    class SnapStartResponseProperty(Struct):
        apply_on: str | None = None
        optimization_status: str | None = None
    class TenancyConfigProperty(Struct):
        tenant_isolation_mode: str
    class TracingConfigProperty(Struct):
        mode: str | None = None
    class VpcConfigProperty(Struct):
        ipv6_allowed_for_dual_stack: bool | IResolvable | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        code: CfnFunction.CodeProperty | Mapping[str, Any] | IResolvable,
        role: str | _aws_iam.IRoleRef,
        architectures: Sequence[str] | None = None,
        capacity_provider_config: CfnFunction.CapacityProviderConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        code_signing_config_arn: str | _aws_lambda.ICodeSigningConfigRef | None = None,
        dead_letter_config: CfnFunction.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        durable_config: CfnFunction.DurableConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        environment: CfnFunction.EnvironmentProperty | Mapping[str, Any] | IResolvable | None = None,
        ephemeral_storage: CfnFunction.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None,
        file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        function_name: str | None = None,
        function_scaling_config: CfnFunction.FunctionScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        handler: str | None = None,
        image_config: CfnFunction.ImageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_arn: str | _aws_kms.IKeyRef | None = None,
        layers: Sequence[str | _aws_lambda.ILayerVersionRef] | None = None,
        logging_config: CfnFunction.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        memory_size: float | None = None,
        package_type: str | None = None,
        publish_to_latest_published: bool | IResolvable | None = None,
        recursive_loop: str | None = None,
        reserved_concurrent_executions: float | None = None,
        runtime: str | None = None,
        runtime_management_config: CfnFunction.RuntimeManagementConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        snap_start: CfnFunction.SnapStartProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tenancy_config: CfnFunction.TenancyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        timeout: float | None = None,
        tracing_config: CfnFunction.TracingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        vpc_config: CfnFunction.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    code: CfnFunction.CodeProperty | IResolvable
    role: str
    architectures: Sequence[str] | None
    capacity_provider_config: CfnFunction.CapacityProviderConfigProperty | IResolvable | None
    code_signing_config_arn: str | None
    dead_letter_config: CfnFunction.DeadLetterConfigProperty | IResolvable | None
    description: str | None
    durable_config: CfnFunction.DurableConfigProperty | IResolvable | None
    environment: CfnFunction.EnvironmentProperty | IResolvable | None
    ephemeral_storage: CfnFunction.EphemeralStorageProperty | IResolvable | None
    file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | IResolvable] | IResolvable | None
    function_name: str | None
    function_scaling_config: CfnFunction.FunctionScalingConfigProperty | IResolvable | None
    handler: str | None
    image_config: CfnFunction.ImageConfigProperty | IResolvable | None
    kms_key_arn: str | None
    layers: Sequence[str] | None
    logging_config: CfnFunction.LoggingConfigProperty | IResolvable | None
    memory_size: float | None
    package_type: str | None
    publish_to_latest_published: bool | IResolvable | None
    recursive_loop: str | None
    reserved_concurrent_executions: float | None
    runtime: str | None
    runtime_management_config: CfnFunction.RuntimeManagementConfigProperty | IResolvable | None
    snap_start: CfnFunction.SnapStartProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    tenancy_config: CfnFunction.TenancyConfigProperty | IResolvable | None
    timeout: float | None
    tracing_config: CfnFunction.TracingConfigProperty | IResolvable | None
    vpc_config: CfnFunction.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_snap_start_response(self) -> IResolvable: ...
    @property
    def attr_snap_start_response_apply_on(self) -> str: ...
    @property
    def attr_snap_start_response_optimization_status(self) -> str: ...
    @property
    def function_ref(self) -> _aws_lambda.FunctionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_function(resource: _aws_lambda.IFunctionRef) -> str: ...
    @staticmethod
    def from_function_arn(scope: Construct, id: str, arn: str) -> _aws_lambda.IFunctionRef: ...
    @staticmethod
    def from_function_name(scope: Construct, id: str, function_name: str) -> _aws_lambda.IFunctionRef: ...
    @staticmethod
    def is_cfn_function(x: Any) -> bool: ...

class CfnFunctionProps(Struct):
    code: CfnFunction.CodeProperty | Mapping[str, Any] | IResolvable
    role: str | _aws_iam.IRoleRef
    architectures: Sequence[str] | None = None
    capacity_provider_config: CfnFunction.CapacityProviderConfigProperty | Mapping[str, Any] | IResolvable | None = None
    code_signing_config_arn: str | _aws_lambda.ICodeSigningConfigRef | None = None
    dead_letter_config: CfnFunction.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    durable_config: CfnFunction.DurableConfigProperty | Mapping[str, Any] | IResolvable | None = None
    environment: CfnFunction.EnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
    ephemeral_storage: CfnFunction.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
    file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    function_name: str | None = None
    function_scaling_config: CfnFunction.FunctionScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    handler: str | None = None
    image_config: CfnFunction.ImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_arn: str | _aws_kms.IKeyRef | None = None
    layers: Sequence[str | _aws_lambda.ILayerVersionRef] | None = None
    logging_config: CfnFunction.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    memory_size: float | None = None
    package_type: str | None = None
    publish_to_latest_published: bool | IResolvable | None = None
    recursive_loop: str | None = None
    reserved_concurrent_executions: float | None = None
    runtime: str | None = None
    runtime_management_config: CfnFunction.RuntimeManagementConfigProperty | Mapping[str, Any] | IResolvable | None = None
    snap_start: CfnFunction.SnapStartProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tenancy_config: CfnFunction.TenancyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    timeout: float | None = None
    tracing_config: CfnFunction.TracingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    vpc_config: CfnFunction.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnLayerVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContentProperty(Struct):
        s3_bucket: str
        s3_key: str
        s3_object_storage_mode: str | None = None
        s3_object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: CfnLayerVersion.ContentProperty | Mapping[str, Any] | IResolvable,
        compatible_architectures: Sequence[str] | None = None,
        compatible_runtimes: Sequence[str] | None = None,
        description: str | None = None,
        layer_name: str | None = None,
        license_info: str | None = None,
    ) -> None: ...
    content: CfnLayerVersion.ContentProperty | IResolvable
    compatible_architectures: Sequence[str] | None
    compatible_runtimes: Sequence[str] | None
    description: str | None
    layer_name: str | None
    license_info: str | None
    @property
    def attr_layer_version_arn(self) -> str: ...
    @property
    def layer_version_ref(self) -> _aws_lambda.LayerVersionReference: ...
    @staticmethod
    def arn_for_layer_version(resource: _aws_lambda.ILayerVersionRef) -> str: ...
    @staticmethod
    def is_cfn_layer_version(x: Any) -> bool: ...

class CfnLayerVersionProps(Struct):
    content: CfnLayerVersion.ContentProperty | Mapping[str, Any] | IResolvable
    compatible_architectures: Sequence[str] | None = None
    compatible_runtimes: Sequence[str] | None = None
    description: str | None = None
    layer_name: str | None = None
    license_info: str | None = None

class CfnLayerVersionPermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: str,
        layer_version_arn: str | _aws_lambda.ILayerVersionRef,
        principal: str,
        organization_id: str | None = None,
    ) -> None: ...
    action: str
    layer_version_arn: str
    principal: str
    organization_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def layer_version_permission_ref(self) -> _aws_lambda.LayerVersionPermissionReference: ...
    @staticmethod
    def is_cfn_layer_version_permission(x: Any) -> bool: ...

class CfnLayerVersionPermissionProps(Struct):
    action: str
    layer_version_arn: str | _aws_lambda.ILayerVersionRef
    principal: str
    organization_id: str | None = None

class CfnMicrovmImage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLoggingProperty(Struct):
        log_group: str | None = None
        log_stream: str | None = None
    class CodeArtifactProperty(Struct):
        uri: str
    class CpuConfigurationProperty(Struct):
        architecture: str
    class EnvironmentVariableProperty(Struct):
        key: str
        value: str
    class HooksProperty(Struct):
        microvm_hooks: CfnMicrovmImage.MicrovmHooksProperty | Mapping[str, Any] | IResolvable | None = None
        microvm_image_hooks: CfnMicrovmImage.MicrovmImageHooksProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
    class LoggingProperty(Struct):
        cloud_watch: CfnMicrovmImage.CloudWatchLoggingProperty | Mapping[str, Any] | IResolvable | None = None
        disabled: bool | IResolvable | None = None
    class MicrovmHooksProperty(Struct):
        resume: str | None = None
        resume_timeout_in_seconds: float | None = None
        run: str | None = None
        run_timeout_in_seconds: float | None = None
        suspend: str | None = None
        suspend_timeout_in_seconds: float | None = None
        terminate: str | None = None
        terminate_timeout_in_seconds: float | None = None
    class MicrovmImageHooksProperty(Struct):
        ready: str | None = None
        ready_timeout_in_seconds: float | None = None
        validate: str | None = None
        validate_timeout_in_seconds: float | None = None
    class ResourcesProperty(Struct):
        minimum_memory_in_mib: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_os_capabilities: Sequence[str],
        base_image_arn: str,
        base_image_version: str,
        build_role_arn: str,
        code_artifact: CfnMicrovmImage.CodeArtifactProperty | Mapping[str, Any] | IResolvable,
        cpu_configurations: Sequence[CfnMicrovmImage.CpuConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str,
        egress_network_connectors: Sequence[str],
        environment_variables: Sequence[CfnMicrovmImage.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        hooks: CfnMicrovmImage.HooksProperty | Mapping[str, Any] | IResolvable,
        logging: CfnMicrovmImage.LoggingProperty | Mapping[str, Any] | IResolvable,
        name: str,
        resources: Sequence[CfnMicrovmImage.ResourcesProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    additional_os_capabilities: Sequence[str]
    base_image_arn: str
    base_image_version: str
    build_role_arn: str
    code_artifact: CfnMicrovmImage.CodeArtifactProperty | IResolvable
    cpu_configurations: Sequence[CfnMicrovmImage.CpuConfigurationProperty | IResolvable] | IResolvable
    description: str
    egress_network_connectors: Sequence[str]
    environment_variables: Sequence[CfnMicrovmImage.EnvironmentVariableProperty | IResolvable] | IResolvable
    hooks: CfnMicrovmImage.HooksProperty | IResolvable
    logging: CfnMicrovmImage.LoggingProperty | IResolvable
    name: str
    resources: Sequence[CfnMicrovmImage.ResourcesProperty | IResolvable] | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_image_arn(self) -> str: ...
    @property
    def attr_latest_active_image_version(self) -> str: ...
    @property
    def attr_latest_failed_image_version(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def microvm_image_ref(self) -> _aws_lambda.MicrovmImageReference: ...
    @staticmethod
    def is_cfn_microvm_image(x: Any) -> bool: ...

class CfnMicrovmImageProps(Struct):
    additional_os_capabilities: Sequence[str]
    base_image_arn: str
    base_image_version: str
    build_role_arn: str
    code_artifact: CfnMicrovmImage.CodeArtifactProperty | Mapping[str, Any] | IResolvable
    cpu_configurations: Sequence[CfnMicrovmImage.CpuConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str
    egress_network_connectors: Sequence[str]
    environment_variables: Sequence[CfnMicrovmImage.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable
    hooks: CfnMicrovmImage.HooksProperty | Mapping[str, Any] | IResolvable
    logging: CfnMicrovmImage.LoggingProperty | Mapping[str, Any] | IResolvable
    name: str
    resources: Sequence[CfnMicrovmImage.ResourcesProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigProperty(Struct):
        vpc_egress_configuration: CfnNetworkConnector.VpcEgressConfigurationProperty | Mapping[str, Any] | IResolvable
    class VpcEgressConfigurationProperty(Struct):
        associated_compute_resource_types: Sequence[str]
        network_protocol: str
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnNetworkConnector.ConfigProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        operator_role: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnNetworkConnector.ConfigProperty | IResolvable
    name: str | None
    operator_role: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_latest_version(self) -> float: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def network_connector_ref(self) -> _aws_lambda.NetworkConnectorReference: ...
    @staticmethod
    def arn_for_network_connector(resource: _aws_lambda.INetworkConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_network_connector(x: Any) -> bool: ...

class CfnNetworkConnectorProps(Struct):
    configuration: CfnNetworkConnector.ConfigProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    operator_role: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: str,
        function_name: str | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef,
        principal: str | _aws_iam.IRoleRef | _aws_iam.IUserRef,
        event_source_token: str | None = None,
        function_url_auth_type: str | None = None,
        invoked_via_function_url: bool | IResolvable | None = None,
        principal_org_id: str | None = None,
        source_account: str | None = None,
        source_arn: str | _aws_cognito.IUserPoolRef | _aws_events.IRuleRef | _aws_iam.IRoleRef | _aws_iot.ITopicRuleRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None,
    ) -> None: ...
    action: str
    function_name: str
    principal: str
    event_source_token: str | None
    function_url_auth_type: str | None
    invoked_via_function_url: bool | IResolvable | None
    principal_org_id: str | None
    source_account: str | None
    source_arn: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def permission_ref(self) -> _aws_lambda.PermissionReference: ...
    @staticmethod
    def is_cfn_permission(x: Any) -> bool: ...

class CfnPermissionProps(Struct):
    action: str
    function_name: str | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef
    principal: str | _aws_iam.IRoleRef | _aws_iam.IUserRef
    event_source_token: str | None = None
    function_url_auth_type: str | None = None
    invoked_via_function_url: bool | IResolvable | None = None
    principal_org_id: str | None = None
    source_account: str | None = None
    source_arn: str | _aws_cognito.IUserPoolRef | _aws_events.IRuleRef | _aws_iam.IRoleRef | _aws_iot.ITopicRuleRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        resource_arn: str,
    ) -> None: ...
    policy_document: Any
    resource_arn: str
    @property
    def resource_policy_ref(self) -> _aws_lambda.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: Any
    resource_arn: str

class CfnUrl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CorsProperty(Struct):
        allow_credentials: bool | IResolvable | None = None
        allow_headers: Sequence[str] | None = None
        allow_methods: Sequence[str] | None = None
        allow_origins: Sequence[str] | None = None
        expose_headers: Sequence[str] | None = None
        max_age: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str,
        target_function_arn: str | _aws_lambda.IFunctionRef,
        cors: CfnUrl.CorsProperty | Mapping[str, Any] | IResolvable | None = None,
        invoke_mode: str | None = None,
        qualifier: str | None = None,
    ) -> None: ...
    auth_type: str
    target_function_arn: str
    cors: CfnUrl.CorsProperty | IResolvable | None
    invoke_mode: str | None
    qualifier: str | None
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_function_url(self) -> str: ...
    @property
    def url_ref(self) -> _aws_lambda.UrlReference: ...
    @staticmethod
    def is_cfn_url(x: Any) -> bool: ...

class CfnUrlProps(Struct):
    auth_type: str
    target_function_arn: str | _aws_lambda.IFunctionRef
    cors: CfnUrl.CorsProperty | Mapping[str, Any] | IResolvable | None = None
    invoke_mode: str | None = None
    qualifier: str | None = None

class CfnVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FunctionScalingConfigProperty(Struct):
        max_execution_environments: float | None = None
        min_execution_environments: float | None = None
    class ProvisionedConcurrencyConfigurationProperty(Struct):
        provisioned_concurrent_executions: float
    class RuntimePolicyProperty(Struct):
        update_runtime_on: str
        runtime_version_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str | _aws_lambda.IFunctionRef,
        code_sha256: str | None = None,
        description: str | None = None,
        function_scaling_config: CfnVersion.FunctionScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        provisioned_concurrency_config: CfnVersion.ProvisionedConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        runtime_policy: CfnVersion.RuntimePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    function_name: str
    code_sha256: str | None
    description: str | None
    function_scaling_config: CfnVersion.FunctionScalingConfigProperty | IResolvable | None
    provisioned_concurrency_config: CfnVersion.ProvisionedConcurrencyConfigurationProperty | IResolvable | None
    runtime_policy: CfnVersion.RuntimePolicyProperty | IResolvable | None
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def version_ref(self) -> _aws_lambda.VersionReference: ...
    @staticmethod
    def is_cfn_version(x: Any) -> bool: ...

class CfnVersionProps(Struct):
    function_name: str | _aws_lambda.IFunctionRef
    code_sha256: str | None = None
    description: str | None = None
    function_scaling_config: CfnVersion.FunctionScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    provisioned_concurrency_config: CfnVersion.ProvisionedConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    runtime_policy: CfnVersion.RuntimePolicyProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWebFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    function_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def web_function_ref(self) -> _aws_lambda.WebFunctionReference: ...
    @staticmethod
    def arn_for_web_function(resource: _aws_lambda.IWebFunctionRef) -> str: ...
    @staticmethod
    def from_function_name(scope: Construct, id: str, function_name: str) -> _aws_lambda.IWebFunctionRef: ...
    @staticmethod
    def is_cfn_web_function(x: Any) -> bool: ...

class CfnWebFunctionProps(Struct):
    function_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWebFunctionEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RegionalEndpointProperty(Struct):
        auth_type: str | None = None
        domain_name: str | None = None
        revision_weights: Sequence[CfnWebFunctionEndpoint.RevisionWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        scaling_config: CfnWebFunctionEndpoint.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
        state_reason: str | None = None
        throttle_config: CfnWebFunctionEndpoint.ThrottleConfigProperty | Mapping[str, Any] | IResolvable | None = None
        update_status: str | None = None
        update_status_reason: str | None = None
    class RevisionWeightProperty(Struct):
        revision_id: str
        weight: float
    class ScalingConfigProperty(Struct):
        max_environments: float | None = None
    class ThrottleConfigProperty(Struct):
        rate_limit: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str,
        endpoint_name: str,
        endpoint_type: str,
        function_name: str,
        description: str | None = None,
        regions: Sequence[str] | None = None,
        revision_weights: Sequence[CfnWebFunctionEndpoint.RevisionWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scaling_config: CfnWebFunctionEndpoint.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        throttle_config: CfnWebFunctionEndpoint.ThrottleConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    auth_type: str
    endpoint_name: str
    endpoint_type: str
    function_name: str
    description: str | None
    regions: Sequence[str] | None
    revision_weights: Sequence[CfnWebFunctionEndpoint.RevisionWeightProperty | IResolvable] | IResolvable | None
    scaling_config: CfnWebFunctionEndpoint.ScalingConfigProperty | IResolvable | None
    throttle_config: CfnWebFunctionEndpoint.ThrottleConfigProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_endpoint_arn(self) -> str: ...
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_regional_endpoints(self) -> IResolvable: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_update_status(self) -> str: ...
    @property
    def attr_update_status_reason(self) -> str: ...
    @property
    def web_function_endpoint_ref(self) -> _aws_lambda.WebFunctionEndpointReference: ...
    @staticmethod
    def is_cfn_web_function_endpoint(x: Any) -> bool: ...

class CfnWebFunctionEndpointProps(Struct):
    auth_type: str
    endpoint_name: str
    endpoint_type: str
    function_name: str
    description: str | None = None
    regions: Sequence[str] | None = None
    revision_weights: Sequence[CfnWebFunctionEndpoint.RevisionWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scaling_config: CfnWebFunctionEndpoint.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    throttle_config: CfnWebFunctionEndpoint.ThrottleConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWebFunctionRevision(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BuildConfigProperty(Struct):
        code_config: CfnWebFunctionRevision.CodeConfigProperty | Mapping[str, Any] | IResolvable
        runtime_config: CfnWebFunctionRevision.RuntimeConfigProperty | Mapping[str, Any] | IResolvable
    class CodeConfigProperty(Struct):
        s3_object: CfnWebFunctionRevision.S3ObjectProperty | Mapping[str, Any] | IResolvable
    class LoggingConfigProperty(Struct):
        application_log_level: str | None = None
        log_group: str | None = None
        system_log_level: str | None = None
    class RuntimeConfigProperty(Struct):
        runtime: str
    class S3ObjectProperty(Struct):
        bucket: str
        key: str
        version_id: str | None = None
    class ServiceConfigProperty(Struct):
        execution_role_arn: str
        egress_network_connector_arn: str | None = None
        environment_variables: Mapping[str, str] | IResolvable | None = None
        max_concurrency_per_environment: float | None = None
        telemetry_config: CfnWebFunctionRevision.TelemetryConfigProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_seconds: float | None = None
    class TelemetryConfigProperty(Struct):
        logging_config: CfnWebFunctionRevision.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        build_config: CfnWebFunctionRevision.BuildConfigProperty | Mapping[str, Any] | IResolvable,
        function_name: str,
        service_config: CfnWebFunctionRevision.ServiceConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        kms_key_arn: str | None = None,
    ) -> None: ...
    build_config: CfnWebFunctionRevision.BuildConfigProperty | IResolvable
    function_name: str
    service_config: CfnWebFunctionRevision.ServiceConfigProperty | IResolvable
    description: str | None
    kms_key_arn: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_revision_arn(self) -> str: ...
    @property
    def attr_revision_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def web_function_revision_ref(self) -> _aws_lambda.WebFunctionRevisionReference: ...
    @staticmethod
    def is_cfn_web_function_revision(x: Any) -> bool: ...

class CfnWebFunctionRevisionProps(Struct):
    build_config: CfnWebFunctionRevision.BuildConfigProperty | Mapping[str, Any] | IResolvable
    function_name: str
    service_config: CfnWebFunctionRevision.ServiceConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    kms_key_arn: str | None = None

class AdotLambdaExecWrapper(Enum):
    REGULAR_HANDLER = '/opt/otel-handler'
    PROXY_HANDLER = '/opt/otel-proxy-handler'
    STREAM_HANDLER = '/opt/otel-stream-handler'
    INSTRUMENT_HANDLER = '/opt/otel-instrument'
    SQS_HANDLER = '/opt/otel-sqs-handler'

class DestinationType(Enum):
    FAILURE = 'Failure'
    SUCCESS = 'Success'

class EventSourceMappingLogLevel(Enum):
    INFO = 'INFO'
    DEBUG = 'DEBUG'
    WARN = 'WARN'

class FunctionUrlAuthType(Enum):
    AWS_IAM = 'AWS_IAM'
    NONE = 'NONE'

class HttpMethod(Enum):
    GET = 'GET'
    PUT = 'PUT'
    HEAD = 'HEAD'
    POST = 'POST'
    DELETE = 'DELETE'
    PATCH = 'PATCH'
    OPTIONS = 'OPTIONS'
    ALL = '*'

class InvokeMode(Enum):
    BUFFERED = 'BUFFERED'
    RESPONSE_STREAM = 'RESPONSE_STREAM'

class LogFormat(Enum):
    TEXT = 'Text'
    JSON = 'JSON'

class MetricType(Enum):
    EVENT_COUNT = 'EventCount'
    ERROR_COUNT = 'ErrorCount'
    KAFKA_METRICS = 'KafkaMetrics'

class ParamsAndSecretsLogLevel(Enum):
    DEBUG = 'debug'
    INFO = 'info'
    WARN = 'warn'
    ERROR = 'error'
    NONE = 'none'

class ParamsAndSecretsVersions(Enum):
    V1_0_103 = '1.0.103'

class RecursiveLoop(Enum):
    ALLOW = 'Allow'
    TERMINATE = 'Terminate'

class S3ObjectStorageMode(Enum):
    COPY = 'COPY'
    REFERENCE = 'REFERENCE'

class StartingPosition(Enum):
    TRIM_HORIZON = 'TRIM_HORIZON'
    LATEST = 'LATEST'
    AT_TIMESTAMP = 'AT_TIMESTAMP'

class UntrustedArtifactOnDeployment(Enum):
    ENFORCE = 'Enforce'
    WARN = 'Warn'

class AdotInstrumentationConfig(Struct):
    exec_wrapper: AdotLambdaExecWrapper
    layer_version: Any

class AliasAttributes(Struct):
    alias_name: str
    alias_version: Any

class AliasOptions(Struct):
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    additional_versions: Sequence[Any] | None = None
    description: str | None = None
    provisioned_concurrent_executions: float | None = None

class AliasProps(Struct):
    alias_name: str
    version: Any
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    additional_versions: Sequence[Any] | None = None
    description: str | None = None
    provisioned_concurrent_executions: float | None = None

class AssetImageCodeProps(Struct):
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    extra_hash: str | None = None
    asset_name: str | None = None
    build_args: Mapping[str, str] | None = None
    build_contexts: Mapping[str, str] | None = None
    build_secrets: Mapping[str, str] | None = None
    build_ssh: str | None = None
    cache_disabled: bool | None = None
    cache_from: Sequence[Any] | None = None
    cache_to: Any | None = None
    display_name: str | None = None
    file: str | None = None
    invalidation: Any | None = None
    network_mode: Any | None = None
    outputs: Sequence[str] | None = None
    platform: Any | None = None
    target: str | None = None
    cmd: Sequence[str] | None = None
    entrypoint: Sequence[str] | None = None
    working_directory: str | None = None

class AutoScalingOptions(Struct):
    max_capacity: float
    min_capacity: float | None = None

class BucketOptions(Struct):
    object_version: str | None = None
    s3_object_storage_mode: S3ObjectStorageMode | None = None
    source_kms_key: Any | None = None

class CapacityProviderAttributes(Struct):
    capacity_provider_arn: str

class CapacityProviderFunctionOptions(Struct):
    execution_environment_memory_gib_per_v_cpu: float | None = None
    latest_published_scaling_config: LatestPublishedScalingConfig | Mapping[str, Any] | None = None
    per_execution_environment_max_concurrency: float | None = None
    publish_to_latest_published: bool | None = None

class CapacityProviderProps(Struct):
    security_groups: Sequence[Any]
    subnets: Sequence[Any]
    architectures: Sequence[Any] | None = None
    capacity_provider_name: str | None = None
    instance_type_filter: Any | None = None
    kms_key: Any | None = None
    log_group: Any | None = None
    max_v_cpu_count: float | None = None
    operator_role: Any | None = None
    propagate_tags: Any | None = None
    scaling_options: Any | None = None
    system_log_level: Any | None = None

class CodeSigningConfigProps(Struct):
    signing_profiles: Sequence[Any]
    description: str | None = None
    untrusted_artifact_on_deployment: UntrustedArtifactOnDeployment | None = None

class CustomCommandOptions(Struct):
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None
    command_options: Mapping[str, Any] | None = None

class DestinationConfig(Struct):
    destination: str

class DestinationOptions(Struct):
    type: DestinationType

class DlqDestinationConfig(Struct):
    destination: str

class DockerBuildAssetOptions(Struct):
    build_args: Mapping[str, str] | None = None
    build_contexts: Mapping[str, str] | None = None
    cache_disabled: bool | None = None
    cache_from: Sequence[Any] | None = None
    cache_to: Any | None = None
    file: str | None = None
    network: str | None = None
    platform: str | None = None
    target_stage: str | None = None
    image_path: str | None = None
    output_path: str | None = None

class DockerImageFunctionProps(Struct):
    code: Any
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    adot_instrumentation: AdotInstrumentationConfig | Mapping[str, Any] | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    allow_public_subnet: bool | None = None
    application_log_level: str | None = None
    application_log_level_v2: Any | None = None
    architecture: Any | None = None
    code_signing_config: Any | None = None
    current_version_options: Any | None = None
    dead_letter_queue: Any | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: Any | None = None
    description: str | None = None
    durable_config: DurableConfig | Mapping[str, Any] | None = None
    environment: Mapping[str, str] | None = None
    environment_encryption: Any | None = None
    ephemeral_storage_size: Any | None = None
    events: Sequence[Any] | None = None
    filesystem: Any | None = None
    function_name: str | None = None
    initial_policy: Sequence[Any] | None = None
    insights_version: Any | None = None
    ipv6_allowed_for_dual_stack: bool | None = None
    layers: Sequence[Any] | None = None
    log_format: str | None = None
    logging_format: Any | None = None
    log_group: Any | None = None
    log_removal_policy: Any | None = None
    log_retention: Any | None = None
    log_retention_retry_options: LogRetentionRetryOptions | Mapping[str, Any] | None = None
    log_retention_role: Any | None = None
    memory_size: float | None = None
    params_and_secrets: Any | None = None
    profiling: bool | None = None
    profiling_group: Any | None = None
    recursive_loop: RecursiveLoop | None = None
    reserved_concurrent_executions: float | None = None
    role: Any | None = None
    runtime_management_mode: Any | None = None
    security_groups: Sequence[Any] | None = None
    snap_start: Any | None = None
    system_log_level: str | None = None
    system_log_level_v2: Any | None = None
    tenancy_config: Any | None = None
    timeout: Any | None = None
    tracing: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class DurableConfig(Struct):
    execution_timeout: Any
    retention_period: Any | None = None

class EcrImageCodeProps(Struct):
    cmd: Sequence[str] | None = None
    entrypoint: Sequence[str] | None = None
    tag: str | None = None
    tag_or_digest: str | None = None
    working_directory: str | None = None

class EnvironmentOptions(Struct):
    remove_in_edge: bool | None = None

class EventInvokeConfigOptions(Struct):
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None

class EventInvokeConfigProps(Struct):
    function: Any
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    qualifier: str | None = None

class EventSourceMappingOptions(Struct):
    batch_size: float | None = None
    bisect_batch_on_error: bool | None = None
    enabled: bool | None = None
    event_source_arn: str | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    kafka_bootstrap_servers: Sequence[str] | None = None
    kafka_consumer_group_id: str | None = None
    kafka_topic: str | None = None
    log_level: EventSourceMappingLogLevel | None = None
    max_batching_window: Any | None = None
    max_concurrency: float | None = None
    max_record_age: Any | None = None
    metrics_config: MetricsConfig | Mapping[str, Any] | None = None
    on_failure: Any | None = None
    parallelization_factor: float | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    schema_registry_config: Any | None = None
    source_access_configurations: Sequence[SourceAccessConfiguration | Mapping[str, Any]] | None = None
    starting_position: StartingPosition | None = None
    starting_position_timestamp: float | None = None
    support_s3_on_failure_destination: bool | None = None
    tumbling_window: Any | None = None

class EventSourceMappingProps(Struct):
    target: Any
    batch_size: float | None = None
    bisect_batch_on_error: bool | None = None
    enabled: bool | None = None
    event_source_arn: str | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    kafka_bootstrap_servers: Sequence[str] | None = None
    kafka_consumer_group_id: str | None = None
    kafka_topic: str | None = None
    log_level: EventSourceMappingLogLevel | None = None
    max_batching_window: Any | None = None
    max_concurrency: float | None = None
    max_record_age: Any | None = None
    metrics_config: MetricsConfig | Mapping[str, Any] | None = None
    on_failure: Any | None = None
    parallelization_factor: float | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    schema_registry_config: Any | None = None
    source_access_configurations: Sequence[SourceAccessConfiguration | Mapping[str, Any]] | None = None
    starting_position: StartingPosition | None = None
    starting_position_timestamp: float | None = None
    support_s3_on_failure_destination: bool | None = None
    tumbling_window: Any | None = None

class FileSystemConfig(Struct):
    arn: str
    local_mount_path: str
    connections: Any | None = None
    dependency: Sequence[Any] | None = None
    policies: Sequence[Any] | None = None

class FunctionAttributes(Struct):
    function_arn: str
    architecture: Any | None = None
    role: Any | None = None
    same_environment: bool | None = None
    security_group: Any | None = None
    skip_permissions: bool | None = None
    tenancy_config: Any | None = None

class FunctionOptions(Struct):
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    adot_instrumentation: AdotInstrumentationConfig | Mapping[str, Any] | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    allow_public_subnet: bool | None = None
    application_log_level: str | None = None
    application_log_level_v2: Any | None = None
    architecture: Any | None = None
    code_signing_config: Any | None = None
    current_version_options: Any | None = None
    dead_letter_queue: Any | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: Any | None = None
    description: str | None = None
    durable_config: DurableConfig | Mapping[str, Any] | None = None
    environment: Mapping[str, str] | None = None
    environment_encryption: Any | None = None
    ephemeral_storage_size: Any | None = None
    events: Sequence[Any] | None = None
    filesystem: Any | None = None
    function_name: str | None = None
    initial_policy: Sequence[Any] | None = None
    insights_version: Any | None = None
    ipv6_allowed_for_dual_stack: bool | None = None
    layers: Sequence[Any] | None = None
    log_format: str | None = None
    logging_format: Any | None = None
    log_group: Any | None = None
    log_removal_policy: Any | None = None
    log_retention: Any | None = None
    log_retention_retry_options: LogRetentionRetryOptions | Mapping[str, Any] | None = None
    log_retention_role: Any | None = None
    memory_size: float | None = None
    params_and_secrets: Any | None = None
    profiling: bool | None = None
    profiling_group: Any | None = None
    recursive_loop: RecursiveLoop | None = None
    reserved_concurrent_executions: float | None = None
    role: Any | None = None
    runtime_management_mode: Any | None = None
    security_groups: Sequence[Any] | None = None
    snap_start: Any | None = None
    system_log_level: str | None = None
    system_log_level_v2: Any | None = None
    tenancy_config: Any | None = None
    timeout: Any | None = None
    tracing: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class FunctionProps(Struct):
    code: Any
    handler: str
    runtime: Any
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    adot_instrumentation: AdotInstrumentationConfig | Mapping[str, Any] | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    allow_public_subnet: bool | None = None
    application_log_level: str | None = None
    application_log_level_v2: Any | None = None
    architecture: Any | None = None
    code_signing_config: Any | None = None
    current_version_options: Any | None = None
    dead_letter_queue: Any | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: Any | None = None
    description: str | None = None
    durable_config: DurableConfig | Mapping[str, Any] | None = None
    environment: Mapping[str, str] | None = None
    environment_encryption: Any | None = None
    ephemeral_storage_size: Any | None = None
    events: Sequence[Any] | None = None
    filesystem: Any | None = None
    function_name: str | None = None
    initial_policy: Sequence[Any] | None = None
    insights_version: Any | None = None
    ipv6_allowed_for_dual_stack: bool | None = None
    layers: Sequence[Any] | None = None
    log_format: str | None = None
    logging_format: Any | None = None
    log_group: Any | None = None
    log_removal_policy: Any | None = None
    log_retention: Any | None = None
    log_retention_retry_options: LogRetentionRetryOptions | Mapping[str, Any] | None = None
    log_retention_role: Any | None = None
    memory_size: float | None = None
    params_and_secrets: Any | None = None
    profiling: bool | None = None
    profiling_group: Any | None = None
    recursive_loop: RecursiveLoop | None = None
    reserved_concurrent_executions: float | None = None
    role: Any | None = None
    runtime_management_mode: Any | None = None
    security_groups: Sequence[Any] | None = None
    snap_start: Any | None = None
    system_log_level: str | None = None
    system_log_level_v2: Any | None = None
    tenancy_config: Any | None = None
    timeout: Any | None = None
    tracing: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class FunctionUrlCorsOptions(Struct):
    allow_credentials: bool | None = None
    allowed_headers: Sequence[str] | None = None
    allowed_methods: Sequence[HttpMethod] | None = None
    allowed_origins: Sequence[str] | None = None
    exposed_headers: Sequence[str] | None = None
    max_age: Any | None = None

class FunctionUrlOptions(Struct):
    auth_type: FunctionUrlAuthType | None = None
    cors: FunctionUrlCorsOptions | Mapping[str, Any] | None = None
    invoke_mode: InvokeMode | None = None

class FunctionUrlProps(Struct):
    function: Any
    auth_type: FunctionUrlAuthType | None = None
    cors: FunctionUrlCorsOptions | Mapping[str, Any] | None = None
    invoke_mode: InvokeMode | None = None

class KafkaSchemaRegistryAccessConfig(Struct):
    type: Any
    uri: str

class KafkaSchemaRegistryConfig(Struct):
    event_record_format: Any
    schema_registry_uri: str
    schema_validation_configs: Sequence[KafkaSchemaValidationConfig | Mapping[str, Any]]
    access_configs: Sequence[KafkaSchemaRegistryAccessConfig | Mapping[str, Any]] | None = None

class KafkaSchemaValidationConfig(Struct):
    attribute: Any

class LambdaRuntimeProps(Struct):
    bundling_docker_image: str | None = None
    is_variable: bool | None = None
    supports_code_guru_profiling: bool | None = None
    supports_inline_code: bool | None = None
    supports_snap_start: bool | None = None

class LatestPublishedScalingConfig(Struct):
    max_execution_environments: float | None = None
    min_execution_environments: float | None = None

class LayerVersionAttributes(Struct):
    layer_version_arn: str
    compatible_runtimes: Sequence[Any] | None = None

class LayerVersionOptions(Struct):
    description: str | None = None
    layer_version_name: str | None = None
    license: str | None = None
    removal_policy: Any | None = None

class LayerVersionPermission(Struct):
    account_id: str
    organization_id: str | None = None

class LayerVersionProps(Struct):
    code: Any
    description: str | None = None
    layer_version_name: str | None = None
    license: str | None = None
    removal_policy: Any | None = None
    compatible_architectures: Sequence[Any] | None = None
    compatible_runtimes: Sequence[Any] | None = None

class LogRetentionRetryOptions(Struct):
    base: Any | None = None
    max_retries: float | None = None

class MetricsConfig(Struct):
    metrics: Sequence[MetricType]

class ParamsAndSecretsOptions(Struct):
    cache_enabled: bool | None = None
    cache_size: float | None = None
    http_port: float | None = None
    log_level: ParamsAndSecretsLogLevel | None = None
    max_connections: float | None = None
    parameter_store_timeout: Any | None = None
    parameter_store_ttl: Any | None = None
    secrets_manager_timeout: Any | None = None
    secrets_manager_ttl: Any | None = None

class ProvisionedPollerConfig(Struct):
    maximum_pollers: float | None = None
    minimum_pollers: float | None = None
    poller_group_name: str | None = None

class ResourceBindOptions(Struct):
    resource_property: str | None = None

class S3FilesOptions(Struct):
    direct_s3_read: Any | None = None

class SchemaRegistryProps(Struct):
    event_record_format: Any
    schema_validation_configs: Sequence[KafkaSchemaValidationConfig | Mapping[str, Any]]

class SingletonFunctionProps(Struct):
    code: Any
    handler: str
    runtime: Any
    uuid: str
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    adot_instrumentation: AdotInstrumentationConfig | Mapping[str, Any] | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    allow_public_subnet: bool | None = None
    application_log_level: str | None = None
    application_log_level_v2: Any | None = None
    architecture: Any | None = None
    code_signing_config: Any | None = None
    current_version_options: Any | None = None
    dead_letter_queue: Any | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: Any | None = None
    description: str | None = None
    durable_config: DurableConfig | Mapping[str, Any] | None = None
    environment: Mapping[str, str] | None = None
    environment_encryption: Any | None = None
    ephemeral_storage_size: Any | None = None
    events: Sequence[Any] | None = None
    filesystem: Any | None = None
    function_name: str | None = None
    initial_policy: Sequence[Any] | None = None
    insights_version: Any | None = None
    ipv6_allowed_for_dual_stack: bool | None = None
    layers: Sequence[Any] | None = None
    log_format: str | None = None
    logging_format: Any | None = None
    log_group: Any | None = None
    log_removal_policy: Any | None = None
    log_retention: Any | None = None
    log_retention_retry_options: LogRetentionRetryOptions | Mapping[str, Any] | None = None
    log_retention_role: Any | None = None
    memory_size: float | None = None
    params_and_secrets: Any | None = None
    profiling: bool | None = None
    profiling_group: Any | None = None
    recursive_loop: RecursiveLoop | None = None
    reserved_concurrent_executions: float | None = None
    role: Any | None = None
    runtime_management_mode: Any | None = None
    security_groups: Sequence[Any] | None = None
    snap_start: Any | None = None
    system_log_level: str | None = None
    system_log_level_v2: Any | None = None
    tenancy_config: Any | None = None
    timeout: Any | None = None
    tracing: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    lambda_purpose: str | None = None

class SourceAccessConfiguration(Struct):
    type: Any
    uri: str

class UtilizationScalingOptions(Struct):
    utilization_target: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class VersionAttributes(Struct):
    lambda_: Any
    version: str

class VersionProps(Struct):
    lambda_: Any
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    code_sha256: str | None = None
    description: str | None = None
    max_execution_environments: float | None = None
    min_execution_environments: float | None = None
    provisioned_concurrent_executions: float | None = None
    removal_policy: Any | None = None

