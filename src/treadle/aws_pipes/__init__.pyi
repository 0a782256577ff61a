# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_events as _aws_events
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kinesis as _aws_kinesis
from ..interfaces import aws_lambda as _aws_lambda
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_pipes as _aws_pipes
from ..interfaces import aws_sns as _aws_sns
from ..interfaces import aws_sqs as _aws_sqs
from ..interfaces import aws_stepfunctions as _aws_stepfunctions
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPipe(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsVpcConfigurationProperty(Struct):
        subnets: Sequence[str]
        assign_public_ip: str | None = None
        security_groups: Sequence[str] | None = None
    class BatchArrayPropertiesProperty(Struct):
        size: float | None = None
    class BatchContainerOverridesProperty(Struct):
        command: Sequence[str] | None = None
        environment: Sequence[CfnPipe.BatchEnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        instance_type: str | None = None
        resource_requirements: Sequence[CfnPipe.BatchResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BatchEnvironmentVariableProperty(Struct):
        name: str | None = None
        value: str | None = None
    class BatchJobDependencyProperty(Struct):
        job_id: str | None = None
        type: str | None = None
    class BatchResourceRequirementProperty(Struct):
        type: str
        value: str
    class BatchRetryStrategyProperty(Struct):
        attempts: float | None = None
    class CapacityProviderStrategyItemProperty(Struct):
        capacity_provider: str
        base: float | None = None
        weight: float | None = None
    class CloudwatchLogsLogDestinationProperty(Struct):
        log_group_arn: str | None = None
    class DeadLetterConfigProperty(Struct):
        arn: str | None = None
    class DimensionMappingProperty(Struct):
        dimension_name: str
        dimension_value: str
        dimension_value_type: str
    class EcsContainerOverrideProperty(Struct):
        command: Sequence[str] | None = None
        cpu: float | None = None
        environment: Sequence[CfnPipe.EcsEnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        environment_files: Sequence[CfnPipe.EcsEnvironmentFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        memory: float | None = None
        memory_reservation: float | None = None
        name: str | None = None
        resource_requirements: Sequence[CfnPipe.EcsResourceRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EcsEnvironmentFileProperty(Struct):
        type: str
        value: str
    class EcsEnvironmentVariableProperty(Struct):
        name: str | None = None
        value: str | None = None
    class EcsEphemeralStorageProperty(Struct):
        size_in_gib: float
    class EcsInferenceAcceleratorOverrideProperty(Struct):
        device_name: str | None = None
        device_type: str | None = None
    class EcsResourceRequirementProperty(Struct):
        type: str
        value: str
    class EcsTaskOverrideProperty(Struct):
        container_overrides: Sequence[CfnPipe.EcsContainerOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        cpu: str | None = None
        ephemeral_storage: CfnPipe.EcsEphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
        execution_role_arn: str | None = None
        inference_accelerator_overrides: Sequence[CfnPipe.EcsInferenceAcceleratorOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        memory: str | None = None
        task_role_arn: str | None = None
    class FilterCriteriaProperty(Struct):
        filters: Sequence[CfnPipe.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilterProperty(Struct):
        pattern: str | None = None
    class FirehoseLogDestinationProperty(Struct):
        delivery_stream_arn: str | None = None
    class MQBrokerAccessCredentialsProperty(Struct):
        basic_auth: str
    class MSKAccessCredentialsProperty(Struct):
        client_certificate_tls_auth: str | None = None
        sasl_scram512_auth: str | None = None
    class MultiMeasureAttributeMappingProperty(Struct):
        measure_value: str
        measure_value_type: str
        multi_measure_attribute_name: str
    class MultiMeasureMappingProperty(Struct):
        multi_measure_attribute_mappings: Sequence[CfnPipe.MultiMeasureAttributeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        multi_measure_name: str
    class NetworkConfigurationProperty(Struct):
        awsvpc_configuration: CfnPipe.AwsVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeEnrichmentHttpParametersProperty(Struct):
        header_parameters: Mapping[str, str] | IResolvable | None = None
        path_parameter_values: Sequence[str] | None = None
        query_string_parameters: Mapping[str, str] | IResolvable | None = None
    class PipeEnrichmentParametersProperty(Struct):
        http_parameters: CfnPipe.PipeEnrichmentHttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
        input_template: str | None = None
    class PipeLogConfigurationProperty(Struct):
        cloudwatch_logs_log_destination: CfnPipe.CloudwatchLogsLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        firehose_log_destination: CfnPipe.FirehoseLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        include_execution_data: Sequence[str] | None = None
        level: str | None = None
        s3_log_destination: CfnPipe.S3LogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeSourceActiveMQBrokerParametersProperty(Struct):
        credentials: CfnPipe.MQBrokerAccessCredentialsProperty | Mapping[str, Any] | IResolvable
        queue_name: str
        batch_size: float | None = None
        maximum_batching_window_in_seconds: float | None = None
    class PipeSourceDynamoDBStreamParametersProperty(Struct):
        starting_position: str
        batch_size: float | None = None
        dead_letter_config: CfnPipe.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_batching_window_in_seconds: float | None = None
        maximum_record_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
        on_partial_batch_item_failure: str | None = None
        parallelization_factor: float | None = None
    class PipeSourceKinesisStreamParametersProperty(Struct):
        starting_position: str
        batch_size: float | None = None
        dead_letter_config: CfnPipe.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_batching_window_in_seconds: float | None = None
        maximum_record_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
        on_partial_batch_item_failure: str | None = None
        parallelization_factor: float | None = None
        starting_position_timestamp: str | None = None
    class PipeSourceManagedStreamingKafkaParametersProperty(Struct):
        topic_name: str
        batch_size: float | None = None
        consumer_group_id: str | None = None
        credentials: CfnPipe.MSKAccessCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_batching_window_in_seconds: float | None = None
        starting_position: str | None = None
    class PipeSourceParametersProperty(Struct):
        active_mq_broker_parameters: CfnPipe.PipeSourceActiveMQBrokerParametersProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db_stream_parameters: CfnPipe.PipeSourceDynamoDBStreamParametersProperty | Mapping[str, Any] | IResolvable | None = None
        filter_criteria: CfnPipe.FilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_stream_parameters: CfnPipe.PipeSourceKinesisStreamParametersProperty | Mapping[str, Any] | IResolvable | None = None
        managed_streaming_kafka_parameters: CfnPipe.PipeSourceManagedStreamingKafkaParametersProperty | Mapping[str, Any] | IResolvable | None = None
        rabbit_mq_broker_parameters: CfnPipe.PipeSourceRabbitMQBrokerParametersProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_kafka_parameters: CfnPipe.PipeSourceSelfManagedKafkaParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_queue_parameters: CfnPipe.PipeSourceSqsQueueParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeSourceRabbitMQBrokerParametersProperty(Struct):
        credentials: CfnPipe.MQBrokerAccessCredentialsProperty | Mapping[str, Any] | IResolvable
        queue_name: str
        batch_size: float | None = None
        maximum_batching_window_in_seconds: float | None = None
        virtual_host: str | None = None
    class PipeSourceSelfManagedKafkaParametersProperty(Struct):
        topic_name: str
        additional_bootstrap_servers: Sequence[str] | None = None
        batch_size: float | None = None
        consumer_group_id: str | None = None
        credentials: CfnPipe.SelfManagedKafkaAccessConfigurationCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_batching_window_in_seconds: float | None = None
        server_root_ca_certificate: str | None = None
        starting_position: str | None = None
        vpc: CfnPipe.SelfManagedKafkaAccessConfigurationVpcProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeSourceSqsQueueParametersProperty(Struct):
        batch_size: float | None = None
        maximum_batching_window_in_seconds: float | None = None
    class PipeTargetBatchJobParametersProperty(Struct):
        job_definition: str
        job_name: str
        array_properties: CfnPipe.BatchArrayPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        container_overrides: CfnPipe.BatchContainerOverridesProperty | Mapping[str, Any] | IResolvable | None = None
        depends_on: Sequence[CfnPipe.BatchJobDependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        parameters: Mapping[str, str] | IResolvable | None = None
        retry_strategy: CfnPipe.BatchRetryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeTargetCloudWatchLogsParametersProperty(Struct):
        log_stream_name: str | None = None
        timestamp: str | None = None
    class PipeTargetEcsTaskParametersProperty(Struct):
        task_definition_arn: str
        capacity_provider_strategy: Sequence[CfnPipe.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_ecs_managed_tags: bool | IResolvable | None = None
        enable_execute_command: bool | IResolvable | None = None
        group: str | None = None
        launch_type: str | None = None
        network_configuration: CfnPipe.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        overrides: CfnPipe.EcsTaskOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        placement_constraints: Sequence[CfnPipe.PlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        placement_strategy: Sequence[CfnPipe.PlacementStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        platform_version: str | None = None
        propagate_tags: str | None = None
        reference_id: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        task_count: float | None = None
    class PipeTargetEventBridgeEventBusParametersProperty(Struct):
        detail_type: str | None = None
        endpoint_id: str | None = None
        resources: Sequence[str] | None = None
        source: str | None = None
        time: str | None = None
    class PipeTargetHttpParametersProperty(Struct):
        header_parameters: Mapping[str, str] | IResolvable | None = None
        path_parameter_values: Sequence[str] | None = None
        query_string_parameters: Mapping[str, str] | IResolvable | None = None
    class PipeTargetKinesisStreamParametersProperty(Struct):
        partition_key: str
    class PipeTargetLambdaFunctionParametersProperty(Struct):
        invocation_type: str | None = None
    class PipeTargetParametersProperty(Struct):
        batch_job_parameters: CfnPipe.PipeTargetBatchJobParametersProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_logs_parameters: CfnPipe.PipeTargetCloudWatchLogsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        ecs_task_parameters: CfnPipe.PipeTargetEcsTaskParametersProperty | Mapping[str, Any] | IResolvable | None = None
        event_bridge_event_bus_parameters: CfnPipe.PipeTargetEventBridgeEventBusParametersProperty | Mapping[str, Any] | IResolvable | None = None
        http_parameters: CfnPipe.PipeTargetHttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
        input_template: str | None = None
        kinesis_stream_parameters: CfnPipe.PipeTargetKinesisStreamParametersProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_function_parameters: CfnPipe.PipeTargetLambdaFunctionParametersProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_data_parameters: CfnPipe.PipeTargetRedshiftDataParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_pipeline_parameters: CfnPipe.PipeTargetSageMakerPipelineParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_queue_parameters: CfnPipe.PipeTargetSqsQueueParametersProperty | Mapping[str, Any] | IResolvable | None = None
        step_function_state_machine_parameters: CfnPipe.PipeTargetStateMachineParametersProperty | Mapping[str, Any] | IResolvable | None = None
        timestream_parameters: CfnPipe.PipeTargetTimestreamParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class PipeTargetRedshiftDataParametersProperty(Struct):
        database: str
        sqls: Sequence[str]
        db_user: str | None = None
        secret_manager_arn: str | None = None
        statement_name: str | None = None
        with_event: bool | IResolvable | None = None
    class PipeTargetSageMakerPipelineParametersProperty(Struct):
        pipeline_parameter_list: Sequence[CfnPipe.SageMakerPipelineParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PipeTargetSqsQueueParametersProperty(Struct):
        message_deduplication_id: str | None = None
        message_group_id: str | None = None
    class PipeTargetStateMachineParametersProperty(Struct):
        invocation_type: str | None = None
    class PipeTargetTimestreamParametersProperty(Struct):
        dimension_mappings: Sequence[CfnPipe.DimensionMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        time_value: str
        version_value: str
        epoch_time_unit: str | None = None
        multi_measure_mappings: Sequence[CfnPipe.MultiMeasureMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_measure_mappings: Sequence[CfnPipe.SingleMeasureMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        time_field_type: str | None = None
        timestamp_format: str | None = None
    class PlacementConstraintProperty(Struct):
        expression: str | None = None
        type: str | None = None
    class PlacementStrategyProperty(Struct):
        field: str | None = None
        type: str | None = None
    class S3LogDestinationProperty(Struct):
        bucket_name: str | None = None
        bucket_owner: str | None = None
        output_format: str | None = None
        prefix: str | None = None
    class SageMakerPipelineParameterProperty(Struct):
        name: str
        value: str
    class SelfManagedKafkaAccessConfigurationCredentialsProperty(Struct):
        basic_auth: str | None = None
        client_certificate_tls_auth: str | None = None
        sasl_scram256_auth: str | None = None
        sasl_scram512_auth: str | None = None
    class SelfManagedKafkaAccessConfigurationVpcProperty(Struct):
        security_group: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
    class SingleMeasureMappingProperty(Struct):
        measure_name: str
        measure_value: str
        measure_value_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str | _aws_iam.IRoleRef,
        source: str | _aws_kinesis.IStreamRef | _aws_sqs.IQueueRef,
        target: str | _aws_events.IEventBusRef | _aws_lambda.IFunctionRef | _aws_logs.ILogGroupRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | _aws_stepfunctions.IStateMachineRef,
        description: str | None = None,
        desired_state: str | None = None,
        enrichment: str | _aws_lambda.IFunctionRef | None = None,
        enrichment_parameters: CfnPipe.PipeEnrichmentParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_identifier: str | None = None,
        log_configuration: CfnPipe.PipeLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        source_parameters: CfnPipe.PipeSourceParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        target_parameters: CfnPipe.PipeTargetParametersProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    role_arn: str
    source: str
    target: str
    description: str | None
    desired_state: str | None
    enrichment: str | None
    enrichment_parameters: CfnPipe.PipeEnrichmentParametersProperty | IResolvable | None
    kms_key_identifier: str | None
    log_configuration: CfnPipe.PipeLogConfigurationProperty | IResolvable | None
    name: str | None
    source_parameters: CfnPipe.PipeSourceParametersProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    target_parameters: CfnPipe.PipeTargetParametersProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_current_state(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def pipe_ref(self) -> _aws_pipes.PipeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pipe(resource: _aws_pipes.IPipeRef) -> str: ...
    @staticmethod
    def is_cfn_pipe(x: Any) -> bool: ...

class CfnPipeProps(Struct):
    role_arn: str | _aws_iam.IRoleRef
    source: str | _aws_kinesis.IStreamRef | _aws_sqs.IQueueRef
    target: str | _aws_events.IEventBusRef | _aws_lambda.IFunctionRef | _aws_logs.ILogGroupRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | _aws_stepfunctions.IStateMachineRef
    description: str | None = None
    desired_state: str | None = None
    enrichment: str | _aws_lambda.IFunctionRef | None = None
    enrichment_parameters: CfnPipe.PipeEnrichmentParametersProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_identifier: str | None = None
    log_configuration: CfnPipe.PipeLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    source_parameters: CfnPipe.PipeSourceParametersProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    target_parameters: CfnPipe.PipeTargetParametersProperty | Mapping[str, Any] | IResolvable | None = None

