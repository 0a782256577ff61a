# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_events as _aws_events
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApiDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_arn: str,
        http_method: str,
        invocation_endpoint: str,
        description: str | None = None,
        invocation_rate_limit_per_second: float | None = None,
        name: str | None = None,
    ) -> None: ...
    connection_arn: str
    http_method: str
    invocation_endpoint: str
    description: str | None
    invocation_rate_limit_per_second: float | None
    name: str | None
    @property
    def api_destination_ref(self) -> _aws_events.ApiDestinationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_arn_for_policy(self) -> str: ...
    @staticmethod
    def arn_for_api_destination(resource: _aws_events.IApiDestinationRef) -> str: ...
    @staticmethod
    def from_api_destination_arn(scope: Construct, id: str, arn: str) -> _aws_events.IApiDestinationRef: ...
    @staticmethod
    def from_api_destination_name(scope: Construct, id: str, api_destination_name: str) -> _aws_events.IApiDestinationRef: ...
    @staticmethod
    def is_cfn_api_destination(x: Any) -> bool: ...

class CfnApiDestinationProps(Struct):
    connection_arn: str
    http_method: str
    invocation_endpoint: str
    description: str | None = None
    invocation_rate_limit_per_second: float | None = None
    name: str | None = None

class CfnArchive(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        source_arn: str | _aws_events.IEventBusRef,
        archive_name: str | None = None,
        description: str | None = None,
        event_pattern: Any | None = None,
        kms_key_identifier: str | None = None,
        retention_days: float | None = None,
    ) -> None: ...
    event_pattern: Any
    source_arn: str
    archive_name: str | None
    description: str | None
    kms_key_identifier: str | None
    retention_days: float | None
    @property
    def archive_ref(self) -> _aws_events.ArchiveReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_archive(resource: _aws_events.IArchiveRef) -> str: ...
    @staticmethod
    def from_archive_arn(scope: Construct, id: str, arn: str) -> _aws_events.IArchiveRef: ...
    @staticmethod
    def from_archive_name(scope: Construct, id: str, archive_name: str) -> _aws_events.IArchiveRef: ...
    @staticmethod
    def is_cfn_archive(x: Any) -> bool: ...

class CfnArchiveProps(Struct):
    source_arn: str | _aws_events.IEventBusRef
    archive_name: str | None = None
    description: str | None = None
    event_pattern: Any | None = None
    kms_key_identifier: str | None = None
    retention_days: float | None = None

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiKeyAuthParametersProperty(Struct):
        api_key_name: str
        api_key_value: str
    class AuthParametersProperty(Struct):
        api_key_auth_parameters: CfnConnection.ApiKeyAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
        basic_auth_parameters: CfnConnection.BasicAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
        connectivity_parameters: CfnConnection.ConnectivityParametersProperty | Mapping[str, Any] | IResolvable | None = None
        invocation_http_parameters: CfnConnection.ConnectionHttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth_parameters: CfnConnection.OAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class BasicAuthParametersProperty(Struct):
        password: str
        username: str
    class ClientParametersProperty(Struct):
        client_id: str
        client_secret: str
    class ConnectionHttpParametersProperty(Struct):
        body_parameters: Sequence[CfnConnection.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        header_parameters: Sequence[CfnConnection.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        query_string_parameters: Sequence[CfnConnection.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConnectivityParametersProperty(Struct):
        resource_parameters: CfnConnection.ResourceParametersProperty | Mapping[str, Any] | IResolvable
    class InvocationConnectivityParametersProperty(Struct):
        resource_parameters: CfnConnection.ResourceParametersProperty | Mapping[str, Any] | IResolvable
    class OAuthParametersProperty(Struct):
        authorization_endpoint: str
        client_parameters: CfnConnection.ClientParametersProperty | Mapping[str, Any] | IResolvable
        http_method: str
        o_auth_http_parameters: CfnConnection.ConnectionHttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterProperty(Struct):
        key: str
        value: str
        is_value_secret: bool | IResolvable | None = None
    class ResourceParametersProperty(Struct):
        resource_configuration_arn: str
        resource_association_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorization_type: str | None = None,
        auth_parameters: CfnConnection.AuthParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        invocation_connectivity_parameters: CfnConnection.InvocationConnectivityParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_identifier: str | None = None,
        name: str | None = None,
    ) -> None: ...
    authorization_type: str | None
    auth_parameters: CfnConnection.AuthParametersProperty | IResolvable | None
    description: str | None
    invocation_connectivity_parameters: CfnConnection.InvocationConnectivityParametersProperty | IResolvable | None
    kms_key_identifier: str | None
    name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_arn_for_policy(self) -> str: ...
    @property
    def attr_auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(self) -> str: ...
    @property
    def attr_invocation_connectivity_parameters_resource_parameters_resource_association_arn(self) -> str: ...
    @property
    def attr_secret_arn(self) -> str: ...
    @property
    def connection_ref(self) -> _aws_events.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_events.IConnectionRef) -> str: ...
    @staticmethod
    def from_connection_arn(scope: Construct, id: str, arn: str) -> _aws_events.IConnectionRef: ...
    @staticmethod
    def from_connection_name(scope: Construct, id: str, connection_name: str) -> _aws_events.IConnectionRef: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    authorization_type: str | None = None
    auth_parameters: CfnConnection.AuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    invocation_connectivity_parameters: CfnConnection.InvocationConnectivityParametersProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_identifier: str | None = None
    name: str | None = None

class CfnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointEventBusProperty(Struct):
        event_bus_arn: str
    class FailoverConfigProperty(Struct):
        primary: CfnEndpoint.PrimaryProperty | Mapping[str, Any] | IResolvable
        secondary: CfnEndpoint.SecondaryProperty | Mapping[str, Any] | IResolvable
    class PrimaryProperty(Struct):
        health_check: str
    class ReplicationConfigProperty(Struct):
        state: str
    class RoutingConfigProperty(Struct):
        failover_config: CfnEndpoint.FailoverConfigProperty | Mapping[str, Any] | IResolvable
    class SecondaryProperty(Struct):
        route: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_buses: Sequence[CfnEndpoint.EndpointEventBusProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        routing_config: CfnEndpoint.RoutingConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        name: str | None = None,
        replication_config: CfnEndpoint.ReplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
    ) -> None: ...
    event_buses: Sequence[CfnEndpoint.EndpointEventBusProperty | IResolvable] | IResolvable
    routing_config: CfnEndpoint.RoutingConfigProperty | IResolvable
    description: str | None
    name: str | None
    replication_config: CfnEndpoint.ReplicationConfigProperty | IResolvable | None
    role_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoint_id(self) -> str: ...
    @property
    def attr_endpoint_url(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def endpoint_ref(self) -> _aws_events.EndpointReference: ...
    @staticmethod
    def arn_for_endpoint(resource: _aws_events.IEndpointRef) -> str: ...
    @staticmethod
    def from_endpoint_arn(scope: Construct, id: str, arn: str) -> _aws_events.IEndpointRef: ...
    @staticmethod
    def from_endpoint_name(scope: Construct, id: str, endpoint_name: str) -> _aws_events.IEndpointRef: ...
    @staticmethod
    def is_cfn_endpoint(x: Any) -> bool: ...

class CfnEndpointProps(Struct):
    event_buses: Sequence[CfnEndpoint.EndpointEventBusProperty | Mapping[str, Any] | IResolvable] | IResolvable
    routing_config: CfnEndpoint.RoutingConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    name: str | None = None
    replication_config: CfnEndpoint.ReplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None

class CfnEventBus(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeadLetterConfigProperty(Struct):
        arn: str | None = None
    class LogConfigProperty(Struct):
        include_detail: str | None = None
        level: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        dead_letter_config: CfnEventBus.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        event_source_name: str | None = None,
        kms_key_identifier: str | None = None,
        log_config: CfnEventBus.LogConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        policy: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    policy: Any
    dead_letter_config: CfnEventBus.DeadLetterConfigProperty | IResolvable | None
    description: str | None
    event_source_name: str | None
    kms_key_identifier: str | None
    log_config: CfnEventBus.LogConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_policy(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_bus_ref(self) -> _aws_events.EventBusReference: ...
    @staticmethod
    def arn_for_event_bus(resource: _aws_events.IEventBusRef) -> str: ...
    @staticmethod
    def from_event_bus_arn(scope: Construct, id: str, arn: str) -> _aws_events.IEventBusRef: ...
    @staticmethod
    def from_event_bus_name(scope: Construct, id: str, event_bus_name: str) -> _aws_events.IEventBusRef: ...
    @staticmethod
    def is_cfn_event_bus(x: Any) -> bool: ...

class CfnEventBusProps(Struct):
    name: str
    dead_letter_config: CfnEventBus.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    event_source_name: str | None = None
    kms_key_identifier: str | None = None
    log_config: CfnEventBus.LogConfigProperty | Mapping[str, Any] | IResolvable | None = None
    policy: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventBusPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConditionProperty(Struct):
        key: str | None = None
        type: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        statement_id: str,
        action: str | None = None,
        condition: CfnEventBusPolicy.ConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        event_bus_name: str | None = None,
        principal: str | None = None,
        statement: Any | None = None,
    ) -> None: ...
    statement: Any
    statement_id: str
    action: str | None
    condition: CfnEventBusPolicy.ConditionProperty | IResolvable | None
    event_bus_name: str | None
    principal: str | None
    @property
    def event_bus_policy_ref(self) -> _aws_events.EventBusPolicyReference: ...
    @staticmethod
    def is_cfn_event_bus_policy(x: Any) -> bool: ...

class CfnEventBusPolicyProps(Struct):
    statement_id: str
    action: str | None = None
    condition: CfnEventBusPolicy.ConditionProperty | Mapping[str, Any] | IResolvable | None = None
    event_bus_name: str | None = None
    principal: str | None = None
    statement: Any | None = None

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppSyncParametersProperty(Struct):
        graph_ql_operation: str
    class AwsVpcConfigurationProperty(Struct):
        subnets: Sequence[str]
        assign_public_ip: str | None = None
        security_groups: Sequence[str] | None = None
    class BatchArrayPropertiesProperty(Struct):
        size: float | None = None
    class BatchParametersProperty(Struct):
        job_definition: str
        job_name: str
        array_properties: CfnRule.BatchArrayPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        retry_strategy: CfnRule.BatchRetryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    class BatchRetryStrategyProperty(Struct):
        attempts: float | None = None
    class CapacityProviderStrategyItemProperty(Struct):
        capacity_provider: str
        base: float | None = None
        weight: float | None = None
    class DeadLetterConfigProperty(Struct):
        arn: str | None = None
    class EcsParametersProperty(Struct):
        task_definition_arn: str
        capacity_provider_strategy: Sequence[CfnRule.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_ecs_managed_tags: bool | IResolvable | None = None
        enable_execute_command: bool | IResolvable | None = None
        group: str | None = None
        launch_type: str | None = None
        network_configuration: CfnRule.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        placement_constraints: Sequence[CfnRule.PlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        placement_strategies: Sequence[CfnRule.PlacementStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        platform_version: str | None = None
        propagate_tags: str | None = None
        reference_id: str | None = None
        tag_list: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        task_count: float | None = None
    class HttpParametersProperty(Struct):
        header_parameters: Mapping[str, str] | IResolvable | None = None
        path_parameter_values: Sequence[str] | None = None
        query_string_parameters: Mapping[str, str] | IResolvable | None = None
    class InputTransformerProperty(Struct):
        input_template: str
        input_paths_map: Mapping[str, str] | IResolvable | None = None
    class KinesisParametersProperty(Struct):
        partition_key_path: str
    class NetworkConfigurationProperty(Struct):
        aws_vpc_configuration: CfnRule.AwsVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PlacementConstraintProperty(Struct):
        expression: str | None = None
        type: str | None = None
    class PlacementStrategyProperty(Struct):
        field: str | None = None
        type: str | None = None
    class RedshiftDataParametersProperty(Struct):
        database: str
        db_user: str | None = None
        secret_manager_arn: str | None = None
        sql: str | None = None
        sqls: Sequence[str] | None = None
        statement_name: str | None = None
        with_event: bool | IResolvable | None = None
    class RetryPolicyProperty(Struct):
        maximum_event_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
    class RunCommandParametersProperty(Struct):
        run_command_targets: Sequence[CfnRule.RunCommandTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RunCommandTargetProperty(Struct):
        key: str
        values: Sequence[str]
    class SageMakerPipelineParameterProperty(Struct):
        name: str
        value: str
    class SageMakerPipelineParametersProperty(Struct):
        pipeline_parameter_list: Sequence[CfnRule.SageMakerPipelineParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SqsParametersProperty(Struct):
        message_group_id: str
    class TagProperty(Struct):
        key: str | None = None
        value: str | None = None
    class TargetProperty(Struct):
        arn: str
        id: str
        app_sync_parameters: CfnRule.AppSyncParametersProperty | Mapping[str, Any] | IResolvable | None = None
        batch_parameters: CfnRule.BatchParametersProperty | Mapping[str, Any] | IResolvable | None = None
        dead_letter_config: CfnRule.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        ecs_parameters: CfnRule.EcsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        http_parameters: CfnRule.HttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
        input: str | None = None
        input_path: str | None = None
        input_transformer: CfnRule.InputTransformerProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_parameters: CfnRule.KinesisParametersProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_data_parameters: CfnRule.RedshiftDataParametersProperty | Mapping[str, Any] | IResolvable | None = None
        retry_policy: CfnRule.RetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        role_arn: str | None = None
        run_command_parameters: CfnRule.RunCommandParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_pipeline_parameters: CfnRule.SageMakerPipelineParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_parameters: CfnRule.SqsParametersProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        event_bus_name: str | _aws_events.IEventBusRef | None = None,
        event_pattern: Any | None = None,
        name: str | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
        schedule_expression: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        targets: Sequence[CfnRule.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    event_pattern: Any
    description: str | None
    event_bus_name: str | None
    name: str | None
    role_arn: str | None
    schedule_expression: str | None
    state: str | None
    tags: Sequence[_CfnTag] | None
    targets: Sequence[CfnRule.TargetProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_rule_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def rule_ref(self) -> _aws_events.RuleReference: ...
    @staticmethod
    def arn_for_rule(resource: _aws_events.IRuleRef) -> str: ...
    @staticmethod
    def from_rule_arn(scope: Construct, id: str, arn: str) -> _aws_events.IRuleRef: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    description: str | None = None
    event_bus_name: str | _aws_events.IEventBusRef | None = None
    event_pattern: Any | None = None
    name: str | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None
    schedule_expression: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    targets: Sequence[CfnRule.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class ApiDestinationAttributes(Struct):
    api_destination_arn: str
    connection: Any
    api_destination_arn_for_policy: str | None = None

class ApiDestinationProps(Struct):
    connection: Any
    endpoint: str
    api_destination_name: str | None = None
    description: str | None = None
    http_method: Any | None = None
    rate_limit_per_second: float | None = None

class ArchiveProps(Struct):
    event_pattern: EventPattern | Mapping[str, Any]
    source_event_bus: Any
    archive_name: str | None = None
    description: str | None = None
    kms_key: Any | None = None
    retention: Any | None = None

class BaseArchiveProps(Struct):
    event_pattern: EventPattern | Mapping[str, Any]
    archive_name: str | None = None
    description: str | None = None
    kms_key: Any | None = None
    retention: Any | None = None

class ConnectionAttributes(Struct):
    connection_arn: str
    connection_name: str
    connection_secret_arn: str

class ConnectionProps(Struct):
    authorization: Any
    body_parameters: Mapping[str, Any] | None = None
    connection_name: str | None = None
    description: str | None = None
    header_parameters: Mapping[str, Any] | None = None
    query_string_parameters: Mapping[str, Any] | None = None

class CronOptions(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None
    year: str | None = None

class EventBusAttributes(Struct):
    event_bus_arn: str
    event_bus_name: str
    event_bus_policy: str
    event_source_name: str | None = None

class EventBusPolicyProps(Struct):
    event_bus: Any
    statement: Any
    statement_id: str

class EventBusProps(Struct):
    dead_letter_queue: Any | None = None
    description: str | None = None
    event_bus_name: str | None = None
    event_source_name: str | None = None
    kms_key: Any | None = None
    log_config: LogConfig | Mapping[str, Any] | None = None

class EventCommonOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: EventPattern | Mapping[str, Any] | None = None
    rule_name: str | None = None

class EventPattern(Struct):
    account: Sequence[str] | None = None
    detail: Mapping[str, Any] | None = None
    detail_type: Sequence[str] | None = None
    id: Sequence[str] | None = None
    region: Sequence[str] | None = None
    resources: Sequence[str] | None = None
    source: Sequence[str] | None = None
    time: Sequence[str] | None = None
    version: Sequence[str] | None = None

class LogConfig(Struct):
    include_detail: Any | None = None
    level: Any | None = None

class OAuthAuthorizationProps(Struct):
    authorization_endpoint: str
    client_id: str
    client_secret: Any
    http_method: Any
    body_parameters: Mapping[str, Any] | None = None
    header_parameters: Mapping[str, Any] | None = None
    query_string_parameters: Mapping[str, Any] | None = None

class OnEventOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: EventPattern | Mapping[str, Any] | None = None
    rule_name: str | None = None
    target: Any | None = None

class RuleProps(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: EventPattern | Mapping[str, Any] | None = None
    rule_name: str | None = None
    enabled: bool | None = None
    event_bus: Any | None = None
    role: Any | None = None
    schedule: Any | None = None
    targets: Sequence[Any] | None = None

class RuleTargetConfig(Struct):
    arn: str
    app_sync_parameters: Any | None = None
    batch_parameters: Any | None = None
    dead_letter_config: Any | None = None
    ecs_parameters: Any | None = None
    http_parameters: Any | None = None
    input: Any | None = None
    kinesis_parameters: Any | None = None
    redshift_data_parameters: Any | None = None
    retry_policy: Any | None = None
    role: Any | None = None
    run_command_parameters: Any | None = None
    sqs_parameters: Any | None = None
    target_resource: Any | None = None

class RuleTargetInputProperties(Struct):
    input: str | None = None
    input_path: str | None = None
    input_paths_map: Mapping[str, str] | None = None
    input_template: str | None = None

