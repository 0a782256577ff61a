# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_sam as _aws_sam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class AuthProperty(Struct):
        add_default_authorizer_to_cors_preflight: bool | IResolvable | None = None
        authorizers: Any | None = None
        default_authorizer: str | None = None
    class CanarySettingProperty(Struct):
        deployment_id: str | None = None
        percent_traffic: float | None = None
        stage_variable_overrides: Mapping[str, str] | IResolvable | None = None
        use_stage_cache: bool | IResolvable | None = None
    class CorsConfigurationProperty(Struct):
        allow_origin: str
        allow_credentials: bool | IResolvable | None = None
        allow_headers: str | None = None
        allow_methods: str | None = None
        max_age: str | None = None
    class DomainConfigurationProperty(Struct):
        certificate_arn: str
        domain_name: str
        base_path: Sequence[str] | None = None
        endpoint_configuration: str | None = None
        mutual_tls_authentication: CfnApi.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        ownership_verification_certificate_arn: str | None = None
        route53: CfnApi.Route53ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        security_policy: str | None = None
    class EndpointConfigurationProperty(Struct):
        type: str | None = None
        vpc_endpoint_ids: Sequence[str] | None = None
    class MutualTlsAuthenticationProperty(Struct):
        truststore_uri: str | None = None
        truststore_version: str | None = None
    class Route53ConfigurationProperty(Struct):
        distributed_domain_name: str | None = None
        evaluate_target_health: bool | IResolvable | None = None
        hosted_zone_id: str | None = None
        hosted_zone_name: str | None = None
        ip_v6: bool | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        stage_name: str,
        access_log_setting: CfnApi.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None,
        always_deploy: bool | IResolvable | None = None,
        auth: CfnApi.AuthProperty | Mapping[str, Any] | IResolvable | None = None,
        binary_media_types: Sequence[str] | None = None,
        cache_cluster_enabled: bool | IResolvable | None = None,
        cache_cluster_size: str | None = None,
        canary_setting: CfnApi.CanarySettingProperty | Mapping[str, Any] | IResolvable | None = None,
        cors: str | CfnApi.CorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_body: Any | None = None,
        definition_uri: str | CfnApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | IResolvable | None = None,
        domain: CfnApi.DomainConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_configuration: str | CfnApi.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        gateway_responses: Any | None = None,
        method_settings: Sequence[Any] | IResolvable | None = None,
        minimum_compression_size: float | None = None,
        models: Any | None = None,
        name: str | None = None,
        open_api_version: str | None = None,
        tags: Mapping[str, str] | None = None,
        tracing_enabled: bool | IResolvable | None = None,
        variables: Mapping[str, str] | IResolvable | None = None,
    ) -> None: ...
    definition_body: Any
    gateway_responses: Any
    models: Any
    stage_name: str
    access_log_setting: CfnApi.AccessLogSettingProperty | IResolvable | None
    always_deploy: bool | IResolvable | None
    auth: CfnApi.AuthProperty | IResolvable | None
    binary_media_types: Sequence[str] | None
    cache_cluster_enabled: bool | IResolvable | None
    cache_cluster_size: str | None
    canary_setting: CfnApi.CanarySettingProperty | IResolvable | None
    cors: str | CfnApi.CorsConfigurationProperty | IResolvable | None
    definition_uri: str | CfnApi.S3LocationProperty | IResolvable | None
    description: str | None
    disable_execute_api_endpoint: bool | IResolvable | None
    domain: CfnApi.DomainConfigurationProperty | IResolvable | None
    endpoint_configuration: str | CfnApi.EndpointConfigurationProperty | IResolvable | None
    method_settings: Sequence[Any] | IResolvable | None
    minimum_compression_size: float | None
    name: str | None
    open_api_version: str | None
    tags_raw: Mapping[str, str] | None
    tracing_enabled: bool | IResolvable | None
    variables: Mapping[str, str] | IResolvable | None
    @property
    def api_ref(self) -> _aws_sam.ApiReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_api(x: Any) -> bool: ...

class CfnApiProps(Struct):
    stage_name: str
    access_log_setting: CfnApi.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None
    always_deploy: bool | IResolvable | None = None
    auth: CfnApi.AuthProperty | Mapping[str, Any] | IResolvable | None = None
    binary_media_types: Sequence[str] | None = None
    cache_cluster_enabled: bool | IResolvable | None = None
    cache_cluster_size: str | None = None
    canary_setting: CfnApi.CanarySettingProperty | Mapping[str, Any] | IResolvable | None = None
    cors: str | CfnApi.CorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    definition_body: Any | None = None
    definition_uri: str | CfnApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | IResolvable | None = None
    domain: CfnApi.DomainConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_configuration: str | CfnApi.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    gateway_responses: Any | None = None
    method_settings: Sequence[Any] | IResolvable | None = None
    minimum_compression_size: float | None = None
    models: Any | None = None
    name: str | None = None
    open_api_version: str | None = None
    tags: Mapping[str, str] | None = None
    tracing_enabled: bool | IResolvable | None = None
    variables: Mapping[str, str] | IResolvable | None = None

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationLocationProperty(Struct):
        application_id: str
        semantic_version: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        location: str | CfnApplication.ApplicationLocationProperty | Mapping[str, Any] | IResolvable,
        notification_arns: Sequence[str] | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        timeout_in_minutes: float | None = None,
    ) -> None: ...
    location: str | CfnApplication.ApplicationLocationProperty | IResolvable
    notification_arns: Sequence[str] | None
    parameters: Mapping[str, str] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    timeout_in_minutes: float | None
    @property
    def application_ref(self) -> _aws_sam.ApplicationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    location: str | CfnApplication.ApplicationLocationProperty | Mapping[str, Any] | IResolvable
    notification_arns: Sequence[str] | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    timeout_in_minutes: float | None = None

class CfnFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlexaSkillEventProperty(Struct):
        skill_id: str
    class ApiEventProperty(Struct):
        method: str
        path: str
        auth: CfnFunction.AuthProperty | Mapping[str, Any] | IResolvable | None = None
        request_model: CfnFunction.RequestModelProperty | Mapping[str, Any] | IResolvable | None = None
        request_parameters: Sequence[str | CfnFunction.RequestParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rest_api_id: str | None = None
    class AuthProperty(Struct):
        api_key_required: bool | IResolvable | None = None
        authorization_scopes: Sequence[str] | None = None
        authorizer: str | None = None
        resource_policy: CfnFunction.AuthResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthResourcePolicyProperty(Struct):
        aws_account_blacklist: Sequence[str] | None = None
        aws_account_whitelist: Sequence[str] | None = None
        custom_statements: Sequence[Any] | IResolvable | None = None
        intrinsic_vpc_blacklist: Sequence[str] | None = None
        intrinsic_vpce_blacklist: Sequence[str] | None = None
        intrinsic_vpce_whitelist: Sequence[str] | None = None
        intrinsic_vpc_whitelist: Sequence[str] | None = None
        ip_range_blacklist: Sequence[str] | None = None
        ip_range_whitelist: Sequence[str] | None = None
        source_vpc_blacklist: Sequence[str] | None = None
        source_vpc_whitelist: Sequence[str] | None = None
    class BucketSAMPTProperty(Struct):
        bucket_name: str
    class CloudWatchEventEventProperty(Struct):
        pattern: Any
        input: str | None = None
        input_path: str | None = None
    class CloudWatchLogsEventProperty(Struct):
        filter_pattern: str
        log_group_name: str
    class CognitoEventProperty(Struct):
        trigger: str
        user_pool: str
    class CollectionSAMPTProperty(Struct):
        collection_id: str
    class CorsConfigurationProperty(Struct):
        allow_origin: str
        allow_credentials: bool | IResolvable | None = None
        allow_headers: str | None = None
        allow_methods: str | None = None
        max_age: str | None = None
    class DeadLetterQueueProperty(Struct):
        target_arn: str
        type: str
    class DeploymentPreferenceProperty(Struct):
        alarms: Sequence[str] | None = None
        enabled: bool | IResolvable | None = None
        hooks: CfnFunction.HooksProperty | Mapping[str, Any] | IResolvable | None = None
        role: str | None = None
        type: str | None = None
    class DestinationConfigProperty(Struct):
        on_failure: CfnFunction.DestinationProperty | Mapping[str, Any] | IResolvable
    class DestinationProperty(Struct):
        destination: str
        type: str | None = None
    class DomainSAMPTProperty(Struct):
        domain_name: str
    class DynamoDBEventProperty(Struct):
        starting_position: str
        stream: str
        batch_size: float | None = None
        bisect_batch_on_function_error: bool | IResolvable | None = None
        destination_config: CfnFunction.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        maximum_batching_window_in_seconds: float | None = None
        maximum_record_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
        parallelization_factor: float | None = None
    class EmptySAMPTProperty(Struct): ...
    class EphemeralStorageProperty(Struct):
        size: float
    class EventBridgeRuleEventProperty(Struct):
        pattern: Any
        event_bus_name: str | None = None
        input: str | None = None
        input_path: str | None = None
    class EventInvokeConfigProperty(Struct):
        destination_config: CfnFunction.EventInvokeDestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_event_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
    class EventInvokeDestinationConfigProperty(Struct):
        on_failure: CfnFunction.DestinationProperty | Mapping[str, Any] | IResolvable
        on_success: CfnFunction.DestinationProperty | Mapping[str, Any] | IResolvable
    class EventSourceProperty(Struct):
        properties: CfnFunction.AlexaSkillEventProperty | Mapping[str, Any] | CfnFunction.ApiEventProperty | CfnFunction.CloudWatchEventEventProperty | CfnFunction.CloudWatchLogsEventProperty | CfnFunction.CognitoEventProperty | CfnFunction.DynamoDBEventProperty | CfnFunction.EventBridgeRuleEventProperty | CfnFunction.HttpApiEventProperty | CfnFunction.IoTRuleEventProperty | CfnFunction.KinesisEventProperty | CfnFunction.S3EventProperty | CfnFunction.ScheduleEventProperty | CfnFunction.SNSEventProperty | CfnFunction.SQSEventProperty | IResolvable
        type: str
    class FileSystemConfigProperty(Struct):
        arn: str | None = None
        local_mount_path: str | None = None
    class FunctionEnvironmentProperty(Struct):
        variables: Mapping[str, str] | IResolvable
    class FunctionSAMPTProperty(Struct):
        function_name: str
    class FunctionUrlConfigProperty(Struct):
        auth_type: str
        cors: str | CfnFunction.CorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        invoke_mode: str | None = None
    class HooksProperty(Struct):
        post_traffic: str | None = None
        pre_traffic: str | None = None
    class HttpApiEventProperty(Struct):
        api_id: str | None = None
        auth: CfnFunction.HttpApiFunctionAuthProperty | Mapping[str, Any] | IResolvable | None = None
        method: str | None = None
        path: str | None = None
        payload_format_version: str | None = None
        route_settings: CfnFunction.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_in_millis: float | None = None
    class HttpApiFunctionAuthProperty(Struct):
        authorization_scopes: Sequence[str] | None = None
        authorizer: str | None = None
    class IAMPolicyDocumentProperty(Struct):
        statement: Any
        version: str | None = None
    class IdentitySAMPTProperty(Struct):
        identity_name: str
    class ImageConfigProperty(Struct):
        command: Sequence[str] | None = None
        entry_point: Sequence[str] | None = None
        working_directory: str | None = None
    class IoTRuleEventProperty(Struct):
        sql: str
        aws_iot_sql_version: str | None = None
    class KeySAMPTProperty(Struct):
        key_id: str
    class KinesisEventProperty(Struct):
        starting_position: str
        stream: str
        batch_size: float | None = None
        enabled: bool | IResolvable | None = None
        function_response_types: Sequence[str] | None = None
    class LogGroupSAMPTProperty(Struct):
        log_group_name: str
    class ParameterNameSAMPTProperty(Struct):
        parameter_name: str
    class ProvisionedConcurrencyConfigProperty(Struct):
        provisioned_concurrent_executions: str
    class QueueSAMPTProperty(Struct):
        queue_name: str
    class RequestModelProperty(Struct):
        model: str
        required: bool | IResolvable | None = None
        validate_body: bool | IResolvable | None = None
        validate_parameters: bool | IResolvable | None = None
    class RequestParameterProperty(Struct):
        caching: bool | IResolvable | None = None
        required: bool | IResolvable | None = None
    class RouteSettingsProperty(Struct):
        data_trace_enabled: bool | IResolvable | None = None
        detailed_metrics_enabled: bool | IResolvable | None = None
        logging_level: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    class S3EventProperty(Struct):
        bucket: str
        events: str
        filter: CfnFunction.S3NotificationFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class S3KeyFilterProperty(Struct):
        rules: Sequence[CfnFunction.S3KeyFilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class S3KeyFilterRuleProperty(Struct):
        name: str
        value: str
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: float | None = None
    class S3NotificationFilterProperty(Struct):
        s3_key: CfnFunction.S3KeyFilterProperty | Mapping[str, Any] | IResolvable
    class SAMPolicyTemplateProperty(Struct):
        ami_describe_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        aws_secrets_manager_get_secret_value_policy: CfnFunction.SecretArnSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_formation_describe_stacks_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_put_metric_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db_crud_policy: CfnFunction.TableSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db_read_policy: CfnFunction.TableSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db_stream_read_policy: CfnFunction.TableStreamSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db_write_policy: CfnFunction.TableSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ec2_describe_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        elasticsearch_http_post_policy: CfnFunction.DomainSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        filter_log_events_policy: CfnFunction.LogGroupSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_crud_policy: CfnFunction.StreamSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_stream_read_policy: CfnFunction.StreamSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        kms_decrypt_policy: CfnFunction.KeySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_invoke_policy: CfnFunction.FunctionSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        rekognition_detect_only_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        rekognition_labels_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        rekognition_no_data_access_policy: CfnFunction.CollectionSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        rekognition_read_policy: CfnFunction.CollectionSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        rekognition_write_only_access_policy: CfnFunction.CollectionSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        s3_crud_policy: CfnFunction.BucketSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        s3_read_policy: CfnFunction.BucketSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        s3_write_policy: CfnFunction.BucketSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ses_bulk_templated_crud_policy: CfnFunction.IdentitySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ses_crud_policy: CfnFunction.IdentitySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ses_email_template_crud_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ses_send_bounce_policy: CfnFunction.IdentitySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        sns_crud_policy: CfnFunction.TopicSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        sns_publish_message_policy: CfnFunction.TopicSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_poller_policy: CfnFunction.QueueSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_send_message_policy: CfnFunction.QueueSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        ssm_parameter_read_policy: CfnFunction.ParameterNameSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        step_functions_execution_policy: CfnFunction.StateMachineSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_access_policy: CfnFunction.EmptySAMPTProperty | Mapping[str, Any] | IResolvable | None = None
    class SNSEventProperty(Struct):
        topic: str
    class SQSEventProperty(Struct):
        queue: str
        batch_size: float | None = None
        enabled: bool | IResolvable | None = None
    class ScheduleEventProperty(Struct):
        schedule: str
        description: str | None = None
        enabled: bool | IResolvable | None = None
        input: str | None = None
        name: str | None = None
    class SecretArnSAMPTProperty(Struct):
        secret_arn: str
    class StateMachineSAMPTProperty(Struct):
        state_machine_name: str
    class StreamSAMPTProperty(Struct):
        stream_name: str
    class TableSAMPTProperty(Struct):
        table_name: str
    class TableStreamSAMPTProperty(Struct):
        stream_name: str
        table_name: str
    class TopicSAMPTProperty(Struct):
        topic_name: str
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        architectures: Sequence[str] | None = None,
        assume_role_policy_document: Any | None = None,
        auto_publish_alias: str | None = None,
        auto_publish_code_sha256: str | None = None,
        code_signing_config_arn: str | None = None,
        code_uri: str | CfnFunction.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        dead_letter_queue: CfnFunction.DeadLetterQueueProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_preference: CfnFunction.DeploymentPreferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        environment: CfnFunction.FunctionEnvironmentProperty | Mapping[str, Any] | IResolvable | None = None,
        ephemeral_storage: CfnFunction.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None,
        event_invoke_config: CfnFunction.EventInvokeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        events: Mapping[str, CfnFunction.EventSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        function_name: str | None = None,
        function_url_config: CfnFunction.FunctionUrlConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        handler: str | None = None,
        image_config: CfnFunction.ImageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        image_uri: str | None = None,
        inline_code: str | None = None,
        kms_key_arn: str | None = None,
        layers: Sequence[str] | None = None,
        memory_size: float | None = None,
        package_type: str | None = None,
        permissions_boundary: str | None = None,
        policies: str | CfnFunction.IAMPolicyDocumentProperty | Mapping[str, Any] | Sequence[str | CfnFunction.IAMPolicyDocumentProperty | Mapping[str, Any] | CfnFunction.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None = None,
        provisioned_concurrency_config: CfnFunction.ProvisionedConcurrencyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        reserved_concurrent_executions: float | None = None,
        role: str | None = None,
        runtime: str | None = None,
        tags: Mapping[str, str] | None = None,
        timeout: float | None = None,
        tracing: str | None = None,
        version_description: str | None = None,
        vpc_config: CfnFunction.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    assume_role_policy_document: Any
    architectures: Sequence[str] | None
    auto_publish_alias: str | None
    auto_publish_code_sha256: str | None
    code_signing_config_arn: str | None
    code_uri: str | CfnFunction.S3LocationProperty | IResolvable | None
    dead_letter_queue: CfnFunction.DeadLetterQueueProperty | IResolvable | None
    deployment_preference: CfnFunction.DeploymentPreferenceProperty | IResolvable | None
    description: str | None
    environment: CfnFunction.FunctionEnvironmentProperty | IResolvable | None
    ephemeral_storage: CfnFunction.EphemeralStorageProperty | IResolvable | None
    event_invoke_config: CfnFunction.EventInvokeConfigProperty | IResolvable | None
    events: Mapping[str, CfnFunction.EventSourceProperty | IResolvable] | IResolvable | None
    file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | IResolvable] | IResolvable | None
    function_name: str | None
    function_url_config: CfnFunction.FunctionUrlConfigProperty | IResolvable | None
    handler: str | None
    image_config: CfnFunction.ImageConfigProperty | IResolvable | None
    image_uri: str | None
    inline_code: str | None
    kms_key_arn: str | None
    layers: Sequence[str] | None
    memory_size: float | None
    package_type: str | None
    permissions_boundary: str | None
    policies: str | CfnFunction.IAMPolicyDocumentProperty | Sequence[str | CfnFunction.IAMPolicyDocumentProperty | CfnFunction.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None
    provisioned_concurrency_config: CfnFunction.ProvisionedConcurrencyConfigProperty | IResolvable | None
    reserved_concurrent_executions: float | None
    role: str | None
    runtime: str | None
    tags_raw: Mapping[str, str] | None
    timeout: float | None
    tracing: str | None
    version_description: str | None
    vpc_config: CfnFunction.VpcConfigProperty | IResolvable | None
    @property
    def function_ref(self) -> _aws_sam.FunctionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_function(x: Any) -> bool: ...

class CfnFunctionProps(Struct):
    architectures: Sequence[str] | None = None
    assume_role_policy_document: Any | None = None
    auto_publish_alias: str | None = None
    auto_publish_code_sha256: str | None = None
    code_signing_config_arn: str | None = None
    code_uri: str | CfnFunction.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    dead_letter_queue: CfnFunction.DeadLetterQueueProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_preference: CfnFunction.DeploymentPreferenceProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    environment: CfnFunction.FunctionEnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
    ephemeral_storage: CfnFunction.EphemeralStorageProperty | Mapping[str, Any] | IResolvable | None = None
    event_invoke_config: CfnFunction.EventInvokeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    events: Mapping[str, CfnFunction.EventSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    file_system_configs: Sequence[CfnFunction.FileSystemConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    function_name: str | None = None
    function_url_config: CfnFunction.FunctionUrlConfigProperty | Mapping[str, Any] | IResolvable | None = None
    handler: str | None = None
    image_config: CfnFunction.ImageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    image_uri: str | None = None
    inline_code: str | None = None
    kms_key_arn: str | None = None
    layers: Sequence[str] | None = None
    memory_size: float | None = None
    package_type: str | None = None
    permissions_boundary: str | None = None
    policies: str | CfnFunction.IAMPolicyDocumentProperty | Mapping[str, Any] | Sequence[str | CfnFunction.IAMPolicyDocumentProperty | Mapping[str, Any] | CfnFunction.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None = None
    provisioned_concurrency_config: CfnFunction.ProvisionedConcurrencyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    reserved_concurrent_executions: float | None = None
    role: str | None = None
    runtime: str | None = None
    tags: Mapping[str, str] | None = None
    timeout: float | None = None
    tracing: str | None = None
    version_description: str | None = None
    vpc_config: CfnFunction.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHttpApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class CorsConfigurationObjectProperty(Struct):
        allow_credentials: bool | IResolvable | None = None
        allow_headers: Sequence[str] | None = None
        allow_methods: Sequence[str] | None = None
        allow_origins: Sequence[str] | None = None
        expose_headers: Sequence[str] | None = None
        max_age: float | None = None
    class HttpApiAuthProperty(Struct):
        authorizers: Any | None = None
        default_authorizer: str | None = None
    class HttpApiDomainConfigurationProperty(Struct):
        certificate_arn: str
        domain_name: str
        base_path: str | None = None
        endpoint_configuration: str | None = None
        mutual_tls_authentication: CfnHttpApi.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        route53: CfnHttpApi.Route53ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        security_policy: str | None = None
    class MutualTlsAuthenticationProperty(Struct):
        truststore_uri: str | None = None
        truststore_version: bool | IResolvable | None = None
    class Route53ConfigurationProperty(Struct):
        distributed_domain_name: str | None = None
        evaluate_target_health: bool | IResolvable | None = None
        hosted_zone_id: str | None = None
        hosted_zone_name: str | None = None
        ip_v6: bool | IResolvable | None = None
    class RouteSettingsProperty(Struct):
        data_trace_enabled: bool | IResolvable | None = None
        detailed_metrics_enabled: bool | IResolvable | None = None
        logging_level: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_log_setting: CfnHttpApi.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None,
        auth: CfnHttpApi.HttpApiAuthProperty | Mapping[str, Any] | IResolvable | None = None,
        cors_configuration: bool | CfnHttpApi.CorsConfigurationObjectProperty | Mapping[str, Any] | IResolvable | None = None,
        default_route_settings: CfnHttpApi.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_body: Any | None = None,
        definition_uri: str | CfnHttpApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | IResolvable | None = None,
        domain: CfnHttpApi.HttpApiDomainConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        fail_on_warnings: bool | IResolvable | None = None,
        route_settings: CfnHttpApi.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        stage_name: str | None = None,
        stage_variables: Mapping[str, str] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    definition_body: Any
    access_log_setting: CfnHttpApi.AccessLogSettingProperty | IResolvable | None
    auth: CfnHttpApi.HttpApiAuthProperty | IResolvable | None
    cors_configuration: bool | CfnHttpApi.CorsConfigurationObjectProperty | IResolvable | None
    default_route_settings: CfnHttpApi.RouteSettingsProperty | IResolvable | None
    definition_uri: str | CfnHttpApi.S3LocationProperty | IResolvable | None
    description: str | None
    disable_execute_api_endpoint: bool | IResolvable | None
    domain: CfnHttpApi.HttpApiDomainConfigurationProperty | IResolvable | None
    fail_on_warnings: bool | IResolvable | None
    route_settings: CfnHttpApi.RouteSettingsProperty | IResolvable | None
    stage_name: str | None
    stage_variables: Mapping[str, str] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def http_api_ref(self) -> _aws_sam.HttpApiReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_http_api(x: Any) -> bool: ...

class CfnHttpApiProps(Struct):
    access_log_setting: CfnHttpApi.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None
    auth: CfnHttpApi.HttpApiAuthProperty | Mapping[str, Any] | IResolvable | None = None
    cors_configuration: bool | CfnHttpApi.CorsConfigurationObjectProperty | Mapping[str, Any] | IResolvable | None = None
    default_route_settings: CfnHttpApi.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    definition_body: Any | None = None
    definition_uri: str | CfnHttpApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | IResolvable | None = None
    domain: CfnHttpApi.HttpApiDomainConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    fail_on_warnings: bool | IResolvable | None = None
    route_settings: CfnHttpApi.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    stage_name: str | None = None
    stage_variables: Mapping[str, str] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnLayerVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compatible_runtimes: Sequence[str] | None = None,
        content_uri: str | CfnLayerVersion.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        layer_name: str | None = None,
        license_info: str | None = None,
        retention_policy: str | None = None,
    ) -> None: ...
    compatible_runtimes: Sequence[str] | None
    content_uri: str | CfnLayerVersion.S3LocationProperty | IResolvable | None
    description: str | None
    layer_name: str | None
    license_info: str | None
    retention_policy: str | None
    @property
    def layer_version_ref(self) -> _aws_sam.LayerVersionReference: ...
    @staticmethod
    def is_cfn_layer_version(x: Any) -> bool: ...

class CfnLayerVersionProps(Struct):
    compatible_runtimes: Sequence[str] | None = None
    content_uri: str | CfnLayerVersion.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    layer_name: str | None = None
    license_info: str | None = None
    retention_policy: str | None = None

class CfnSimpleTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PrimaryKeyProperty(Struct):
        type: str
        name: str | None = None
    class ProvisionedThroughputProperty(Struct):
        write_capacity_units: float
        read_capacity_units: float | None = None
    class SSESpecificationProperty(Struct):
        sse_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        primary_key: CfnSimpleTable.PrimaryKeyProperty | Mapping[str, Any] | IResolvable | None = None,
        provisioned_throughput: CfnSimpleTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_specification: CfnSimpleTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        table_name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    primary_key: CfnSimpleTable.PrimaryKeyProperty | IResolvable | None
    provisioned_throughput: CfnSimpleTable.ProvisionedThroughputProperty | IResolvable | None
    sse_specification: CfnSimpleTable.SSESpecificationProperty | IResolvable | None
    table_name: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def simple_table_ref(self) -> _aws_sam.SimpleTableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_simple_table(x: Any) -> bool: ...

class CfnSimpleTableProps(Struct):
    primary_key: CfnSimpleTable.PrimaryKeyProperty | Mapping[str, Any] | IResolvable | None = None
    provisioned_throughput: CfnSimpleTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    sse_specification: CfnSimpleTable.SSESpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    table_name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnStateMachine(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiEventProperty(Struct):
        method: str
        path: str
        rest_api_id: str | None = None
    class CloudWatchEventEventProperty(Struct):
        pattern: Any
        event_bus_name: str | None = None
        input: str | None = None
        input_path: str | None = None
    class CloudWatchLogsLogGroupProperty(Struct):
        log_group_arn: str
    class EventBridgeRuleEventProperty(Struct):
        pattern: Any
        event_bus_name: str | None = None
        input: str | None = None
        input_path: str | None = None
    class EventSourceProperty(Struct):
        properties: CfnStateMachine.ApiEventProperty | Mapping[str, Any] | CfnStateMachine.CloudWatchEventEventProperty | CfnStateMachine.EventBridgeRuleEventProperty | CfnStateMachine.ScheduleEventProperty | IResolvable
        type: str
    class FunctionSAMPTProperty(Struct):
        function_name: str
    class IAMPolicyDocumentProperty(Struct):
        statement: Any
        version: str
    class LogDestinationProperty(Struct):
        cloud_watch_logs_log_group: CfnStateMachine.CloudWatchLogsLogGroupProperty | Mapping[str, Any] | IResolvable
    class LoggingConfigurationProperty(Struct):
        destinations: Sequence[CfnStateMachine.LogDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        include_execution_data: bool | IResolvable
        level: str
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: float | None = None
    class SAMPolicyTemplateProperty(Struct):
        lambda_invoke_policy: CfnStateMachine.FunctionSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
        step_functions_execution_policy: CfnStateMachine.StateMachineSAMPTProperty | Mapping[str, Any] | IResolvable | None = None
    class ScheduleEventProperty(Struct):
        schedule: str
        input: str | None = None
    class StateMachineSAMPTProperty(Struct):
        state_machine_name: str
    class TracingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: Any | None = None,
        definition_substitutions: Mapping[str, str] | IResolvable | None = None,
        definition_uri: str | CfnStateMachine.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        events: Mapping[str, CfnStateMachine.EventSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        logging: CfnStateMachine.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        permissions_boundaries: str | None = None,
        policies: str | CfnStateMachine.IAMPolicyDocumentProperty | Mapping[str, Any] | Sequence[str | CfnStateMachine.IAMPolicyDocumentProperty | Mapping[str, Any] | CfnStateMachine.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None = None,
        role: str | None = None,
        tags: Mapping[str, str] | None = None,
        tracing: CfnStateMachine.TracingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        type: str | None = None,
    ) -> None: ...
    definition: Any
    definition_substitutions: Mapping[str, str] | IResolvable | None
    definition_uri: str | CfnStateMachine.S3LocationProperty | IResolvable | None
    events: Mapping[str, CfnStateMachine.EventSourceProperty | IResolvable] | IResolvable | None
    logging: CfnStateMachine.LoggingConfigurationProperty | IResolvable | None
    name: str | None
    permissions_boundaries: str | None
    policies: str | CfnStateMachine.IAMPolicyDocumentProperty | Sequence[str | CfnStateMachine.IAMPolicyDocumentProperty | CfnStateMachine.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None
    role: str | None
    tags_raw: Mapping[str, str] | None
    tracing: CfnStateMachine.TracingConfigurationProperty | IResolvable | None
    type: str | None
    @property
    def state_machine_ref(self) -> _aws_sam.StateMachineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_state_machine(x: Any) -> bool: ...

class CfnStateMachineProps(Struct):
    definition: Any | None = None
    definition_substitutions: Mapping[str, str] | IResolvable | None = None
    definition_uri: str | CfnStateMachine.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    events: Mapping[str, CfnStateMachine.EventSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    logging: CfnStateMachine.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    permissions_boundaries: str | None = None
    policies: str | CfnStateMachine.IAMPolicyDocumentProperty | Mapping[str, Any] | Sequence[str | CfnStateMachine.IAMPolicyDocumentProperty | Mapping[str, Any] | CfnStateMachine.SAMPolicyTemplateProperty | IResolvable] | IResolvable | None = None
    role: str | None = None
    tags: Mapping[str, str] | None = None
    tracing: CfnStateMachine.TracingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    type: str | None = None

