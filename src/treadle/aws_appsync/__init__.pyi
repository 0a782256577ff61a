# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appsync as _aws_appsync
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthModeProperty(Struct):
        auth_type: str | None = None
    class AuthProviderProperty(Struct):
        auth_type: str
        cognito_config: CfnApi.CognitoConfigProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_authorizer_config: CfnApi.LambdaAuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        open_id_connect_config: CfnApi.OpenIDConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CognitoConfigProperty(Struct):
        aws_region: str
        user_pool_id: str
        app_id_client_regex: str | None = None
    class DnsMapProperty(Struct):
        http: str | None = None
        realtime: str | None = None
    class EventConfigProperty(Struct):
        auth_providers: Sequence[CfnApi.AuthProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable
        connection_auth_modes: Sequence[CfnApi.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_publish_auth_modes: Sequence[CfnApi.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_subscribe_auth_modes: Sequence[CfnApi.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        log_config: CfnApi.EventLogConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class EventLogConfigProperty(Struct):
        cloud_watch_logs_role_arn: str
        log_level: str
    class LambdaAuthorizerConfigProperty(Struct):
        authorizer_uri: str
        authorizer_result_ttl_in_seconds: float | None = None
        identity_validation_expression: str | None = None
    class OpenIDConnectConfigProperty(Struct):
        issuer: str
        auth_ttl: float | None = None
        client_id: str | None = None
        iat_ttl: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        event_config: CfnApi.EventConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        owner_contact: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    event_config: CfnApi.EventConfigProperty | IResolvable | None
    owner_contact: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def api_ref(self) -> _aws_appsync.ApiReference: ...
    @property
    def attr_api_arn(self) -> str: ...
    @property
    def attr_api_id(self) -> str: ...
    @property
    def attr_dns(self) -> IResolvable: ...
    @property
    def attr_dns_http(self) -> str: ...
    @property
    def attr_dns_realtime(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_api(resource: _aws_appsync.IApiRef) -> str: ...
    @staticmethod
    def is_cfn_api(x: Any) -> bool: ...

class CfnApiProps(Struct):
    name: str
    event_config: CfnApi.EventConfigProperty | Mapping[str, Any] | IResolvable | None = None
    owner_contact: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnApiCache(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_caching_behavior: str,
        api_id: str,
        ttl: float,
        type: str,
        at_rest_encryption_enabled: bool | IResolvable | None = None,
        health_metrics_config: str | None = None,
        transit_encryption_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    api_caching_behavior: str
    api_id: str
    ttl: float
    type: str
    at_rest_encryption_enabled: bool | IResolvable | None
    health_metrics_config: str | None
    transit_encryption_enabled: bool | IResolvable | None
    @property
    def api_cache_ref(self) -> _aws_appsync.ApiCacheReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_api_cache(x: Any) -> bool: ...

class CfnApiCacheProps(Struct):
    api_caching_behavior: str
    api_id: str
    ttl: float
    type: str
    at_rest_encryption_enabled: bool | IResolvable | None = None
    health_metrics_config: str | None = None
    transit_encryption_enabled: bool | IResolvable | None = None

class CfnApiKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        description: str | None = None,
        expires: float | None = None,
    ) -> None: ...
    api_id: str
    description: str | None
    expires: float | None
    @property
    def api_key_ref(self) -> _aws_appsync.ApiKeyReference: ...
    @property
    def attr_api_key(self) -> str: ...
    @property
    def attr_api_key_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_api_key(resource: _aws_appsync.IApiKeyRef) -> str: ...
    @staticmethod
    def is_cfn_api_key(x: Any) -> bool: ...

class CfnApiKeyProps(Struct):
    api_id: str
    description: str | None = None
    expires: float | None = None

class CfnChannelNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthModeProperty(Struct):
        auth_type: str | None = None
    class HandlerConfigProperty(Struct):
        behavior: str
        integration: CfnChannelNamespace.IntegrationProperty | Mapping[str, Any] | IResolvable
    class HandlerConfigsProperty(Struct):
        on_publish: CfnChannelNamespace.HandlerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        on_subscribe: CfnChannelNamespace.HandlerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegrationProperty(Struct):
        data_source_name: str
        lambda_config: CfnChannelNamespace.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaConfigProperty(Struct):
        invoke_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        name: str,
        code_handlers: str | None = None,
        code_s3_location: str | None = None,
        handler_configs: CfnChannelNamespace.HandlerConfigsProperty | Mapping[str, Any] | IResolvable | None = None,
        publish_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subscribe_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    api_id: str
    name: str
    code_handlers: str | None
    code_s3_location: str | None
    handler_configs: CfnChannelNamespace.HandlerConfigsProperty | IResolvable | None
    publish_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | IResolvable] | IResolvable | None
    subscribe_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_channel_namespace_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_namespace_ref(self) -> _aws_appsync.ChannelNamespaceReference: ...
    @staticmethod
    def arn_for_channel_namespace(resource: _aws_appsync.IChannelNamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_channel_namespace(x: Any) -> bool: ...

class CfnChannelNamespaceProps(Struct):
    api_id: str
    name: str
    code_handlers: str | None = None
    code_s3_location: str | None = None
    handler_configs: CfnChannelNamespace.HandlerConfigsProperty | Mapping[str, Any] | IResolvable | None = None
    publish_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subscribe_auth_modes: Sequence[CfnChannelNamespace.AuthModeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationConfigProperty(Struct):
        authorization_type: str
        aws_iam_config: CfnDataSource.AwsIamConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AwsIamConfigProperty(Struct):
        signing_region: str | None = None
        signing_service_name: str | None = None
    class DeltaSyncConfigProperty(Struct):
        base_table_ttl: str
        delta_sync_table_name: str
        delta_sync_table_ttl: str
    class DynamoDBConfigProperty(Struct):
        aws_region: str
        table_name: str
        delta_sync_config: CfnDataSource.DeltaSyncConfigProperty | Mapping[str, Any] | IResolvable | None = None
        use_caller_credentials: bool | IResolvable | None = None
        versioned: bool | IResolvable | None = None
    class ElasticsearchConfigProperty(Struct):
        aws_region: str
        endpoint: str
    class EventBridgeConfigProperty(Struct):
        event_bus_arn: str
    class HttpConfigProperty(Struct):
        endpoint: str
        authorization_config: CfnDataSource.AuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaConfigProperty(Struct):
        lambda_function_arn: str
    class OpenSearchServiceConfigProperty(Struct):
        aws_region: str
        endpoint: str
    class RdsHttpEndpointConfigProperty(Struct):
        aws_region: str
        aws_secret_store_arn: str
        db_cluster_identifier: str
        database_name: str | None = None
        schema: str | None = None
    class RelationalDatabaseConfigProperty(Struct):
        relational_database_source_type: str
        rds_http_endpoint_config: CfnDataSource.RdsHttpEndpointConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        name: str,
        type: str,
        description: str | None = None,
        dynamo_db_config: CfnDataSource.DynamoDBConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        elasticsearch_config: CfnDataSource.ElasticsearchConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        event_bridge_config: CfnDataSource.EventBridgeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        http_config: CfnDataSource.HttpConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        lambda_config: CfnDataSource.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        metrics_config: str | None = None,
        open_search_service_config: CfnDataSource.OpenSearchServiceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        relational_database_config: CfnDataSource.RelationalDatabaseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        service_role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    api_id: str
    name: str
    type: str
    description: str | None
    dynamo_db_config: CfnDataSource.DynamoDBConfigProperty | IResolvable | None
    elasticsearch_config: CfnDataSource.ElasticsearchConfigProperty | IResolvable | None
    event_bridge_config: CfnDataSource.EventBridgeConfigProperty | IResolvable | None
    http_config: CfnDataSource.HttpConfigProperty | IResolvable | None
    lambda_config: CfnDataSource.LambdaConfigProperty | IResolvable | None
    metrics_config: str | None
    open_search_service_config: CfnDataSource.OpenSearchServiceConfigProperty | IResolvable | None
    relational_database_config: CfnDataSource.RelationalDatabaseConfigProperty | IResolvable | None
    service_role_arn: str | None
    @property
    def attr_data_source_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_appsync.DataSourceReference: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_appsync.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    api_id: str
    name: str
    type: str
    description: str | None = None
    dynamo_db_config: CfnDataSource.DynamoDBConfigProperty | Mapping[str, Any] | IResolvable | None = None
    elasticsearch_config: CfnDataSource.ElasticsearchConfigProperty | Mapping[str, Any] | IResolvable | None = None
    event_bridge_config: CfnDataSource.EventBridgeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    http_config: CfnDataSource.HttpConfigProperty | Mapping[str, Any] | IResolvable | None = None
    lambda_config: CfnDataSource.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None
    metrics_config: str | None = None
    open_search_service_config: CfnDataSource.OpenSearchServiceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    relational_database_config: CfnDataSource.RelationalDatabaseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    service_role_arn: str | _aws_iam.IRoleRef | None = None

class CfnDomainName(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_arn: str,
        domain_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate_arn: str
    domain_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_app_sync_domain_name(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_domain_name_arn(self) -> str: ...
    @property
    def attr_hosted_zone_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_name_ref(self) -> _aws_appsync.DomainNameReference: ...
    @staticmethod
    def arn_for_domain_name(resource: _aws_appsync.IDomainNameRef) -> str: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_appsync.IDomainNameRef: ...
    @staticmethod
    def from_domain_name_arn(scope: Construct, id: str, arn: str) -> _aws_appsync.IDomainNameRef: ...
    @staticmethod
    def is_cfn_domain_name(x: Any) -> bool: ...

class CfnDomainNameProps(Struct):
    certificate_arn: str
    domain_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainNameApiAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        domain_name: str | _aws_appsync.IDomainNameRef,
    ) -> None: ...
    api_id: str
    domain_name: str
    @property
    def attr_api_association_identifier(self) -> str: ...
    @property
    def domain_name_api_association_ref(self) -> _aws_appsync.DomainNameApiAssociationReference: ...
    @staticmethod
    def is_cfn_domain_name_api_association(x: Any) -> bool: ...

class CfnDomainNameApiAssociationProps(Struct):
    api_id: str
    domain_name: str | _aws_appsync.IDomainNameRef

class CfnFunctionConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppSyncRuntimeProperty(Struct):
        name: str
        runtime_version: str
    class LambdaConflictHandlerConfigProperty(Struct):
        lambda_conflict_handler_arn: str | None = None
    class SyncConfigProperty(Struct):
        conflict_detection: str
        conflict_handler: str | None = None
        lambda_conflict_handler_config: CfnFunctionConfiguration.LambdaConflictHandlerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        data_source_name: str,
        name: str,
        code: str | None = None,
        code_s3_location: str | None = None,
        description: str | None = None,
        function_version: str | None = None,
        max_batch_size: float | None = None,
        request_mapping_template: str | None = None,
        request_mapping_template_s3_location: str | None = None,
        response_mapping_template: str | None = None,
        response_mapping_template_s3_location: str | None = None,
        runtime: CfnFunctionConfiguration.AppSyncRuntimeProperty | Mapping[str, Any] | IResolvable | None = None,
        sync_config: CfnFunctionConfiguration.SyncConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    data_source_name: str
    name: str
    code: str | None
    code_s3_location: str | None
    description: str | None
    function_version: str | None
    max_batch_size: float | None
    request_mapping_template: str | None
    request_mapping_template_s3_location: str | None
    response_mapping_template: str | None
    response_mapping_template_s3_location: str | None
    runtime: CfnFunctionConfiguration.AppSyncRuntimeProperty | IResolvable | None
    sync_config: CfnFunctionConfiguration.SyncConfigProperty | IResolvable | None
    @property
    def attr_data_source_name(self) -> str: ...
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_function_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def function_configuration_ref(self) -> _aws_appsync.FunctionConfigurationReference: ...
    @staticmethod
    def is_cfn_function_configuration(x: Any) -> bool: ...

class CfnFunctionConfigurationProps(Struct):
    api_id: str
    data_source_name: str
    name: str
    code: str | None = None
    code_s3_location: str | None = None
    description: str | None = None
    function_version: str | None = None
    max_batch_size: float | None = None
    request_mapping_template: str | None = None
    request_mapping_template_s3_location: str | None = None
    response_mapping_template: str | None = None
    response_mapping_template_s3_location: str | None = None
    runtime: CfnFunctionConfiguration.AppSyncRuntimeProperty | Mapping[str, Any] | IResolvable | None = None
    sync_config: CfnFunctionConfiguration.SyncConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGraphQLApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalAuthenticationProviderProperty(Struct):
        authentication_type: str
        lambda_authorizer_config: CfnGraphQLApi.LambdaAuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        open_id_connect_config: CfnGraphQLApi.OpenIDConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        user_pool_config: CfnGraphQLApi.CognitoUserPoolConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CognitoUserPoolConfigProperty(Struct):
        app_id_client_regex: str | None = None
        aws_region: str | None = None
        user_pool_id: str | None = None
    class EnhancedMetricsConfigProperty(Struct):
        data_source_level_metrics_behavior: str
        operation_level_metrics_config: str
        resolver_level_metrics_behavior: str
    class LambdaAuthorizerConfigProperty(Struct):
        authorizer_result_ttl_in_seconds: float | None = None
        authorizer_uri: str | None = None
        identity_validation_expression: str | None = None
    class LogConfigProperty(Struct):
        cloud_watch_logs_role_arn: str
        field_log_level: str
        exclude_verbose_content: bool | IResolvable | None = None
    class OpenIDConnectConfigProperty(Struct):
        auth_ttl: float | None = None
        client_id: str | None = None
        iat_ttl: float | None = None
        issuer: str | None = None
    class UserPoolConfigProperty(Struct):
        app_id_client_regex: str | None = None
        aws_region: str | None = None
        default_action: str | None = None
        user_pool_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication_type: str,
        name: str,
        additional_authentication_providers: Sequence[CfnGraphQLApi.AdditionalAuthenticationProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        api_type: str | None = None,
        enhanced_metrics_config: CfnGraphQLApi.EnhancedMetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        environment_variables: Mapping[str, str] | IResolvable | None = None,
        introspection_config: str | None = None,
        lambda_authorizer_config: CfnGraphQLApi.LambdaAuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        log_config: CfnGraphQLApi.LogConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        merged_api_execution_role_arn: str | None = None,
        open_id_connect_config: CfnGraphQLApi.OpenIDConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        owner_contact: str | None = None,
        query_depth_limit: float | None = None,
        resolver_count_limit: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_pool_config: CfnGraphQLApi.UserPoolConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        visibility: str | None = None,
        xray_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    authentication_type: str
    name: str
    additional_authentication_providers: Sequence[CfnGraphQLApi.AdditionalAuthenticationProviderProperty | IResolvable] | IResolvable | None
    api_type: str | None
    enhanced_metrics_config: CfnGraphQLApi.EnhancedMetricsConfigProperty | IResolvable | None
    environment_variables: Mapping[str, str] | IResolvable | None
    introspection_config: str | None
    lambda_authorizer_config: CfnGraphQLApi.LambdaAuthorizerConfigProperty | IResolvable | None
    log_config: CfnGraphQLApi.LogConfigProperty | IResolvable | None
    merged_api_execution_role_arn: str | None
    open_id_connect_config: CfnGraphQLApi.OpenIDConnectConfigProperty | IResolvable | None
    owner_contact: str | None
    query_depth_limit: float | None
    resolver_count_limit: float | None
    tags_raw: Sequence[_CfnTag] | None
    user_pool_config: CfnGraphQLApi.UserPoolConfigProperty | IResolvable | None
    visibility: str | None
    xray_enabled: bool | IResolvable | None
    @property
    def attr_api_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_graph_ql_dns(self) -> str: ...
    @property
    def attr_graph_ql_endpoint_arn(self) -> str: ...
    @property
    def attr_graph_ql_url(self) -> str: ...
    @property
    def attr_realtime_dns(self) -> str: ...
    @property
    def attr_realtime_url(self) -> str: ...
    @property
    def graph_ql_api_ref(self) -> _aws_appsync.GraphQLApiReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_graph_ql_api(resource: _aws_appsync.IGraphQLApiRef) -> str: ...
    @staticmethod
    def is_cfn_graph_ql_api(x: Any) -> bool: ...

class CfnGraphQLApiProps(Struct):
    authentication_type: str
    name: str
    additional_authentication_providers: Sequence[CfnGraphQLApi.AdditionalAuthenticationProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    api_type: str | None = None
    enhanced_metrics_config: CfnGraphQLApi.EnhancedMetricsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    environment_variables: Mapping[str, str] | IResolvable | None = None
    introspection_config: str | None = None
    lambda_authorizer_config: CfnGraphQLApi.LambdaAuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    log_config: CfnGraphQLApi.LogConfigProperty | Mapping[str, Any] | IResolvable | None = None
    merged_api_execution_role_arn: str | None = None
    open_id_connect_config: CfnGraphQLApi.OpenIDConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
    owner_contact: str | None = None
    query_depth_limit: float | None = None
    resolver_count_limit: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_pool_config: CfnGraphQLApi.UserPoolConfigProperty | Mapping[str, Any] | IResolvable | None = None
    visibility: str | None = None
    xray_enabled: bool | IResolvable | None = None

class CfnGraphQLSchema(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        definition: str | None = None,
        definition_s3_location: str | None = None,
    ) -> None: ...
    api_id: str
    definition: str | None
    definition_s3_location: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def graph_ql_schema_ref(self) -> _aws_appsync.GraphQLSchemaReference: ...
    @staticmethod
    def is_cfn_graph_ql_schema(x: Any) -> bool: ...

class CfnGraphQLSchemaProps(Struct):
    api_id: str
    definition: str | None = None
    definition_s3_location: str | None = None

class CfnResolver(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppSyncRuntimeProperty(Struct):
        name: str
        runtime_version: str
    class CachingConfigProperty(Struct):
        ttl: float
        caching_keys: Sequence[str] | None = None
    class LambdaConflictHandlerConfigProperty(Struct):
        lambda_conflict_handler_arn: str | None = None
    class PipelineConfigProperty(Struct):
        functions: Sequence[str] | None = None
    class SyncConfigProperty(Struct):
        conflict_detection: str
        conflict_handler: str | None = None
        lambda_conflict_handler_config: CfnResolver.LambdaConflictHandlerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        field_name: str,
        type_name: str,
        caching_config: CfnResolver.CachingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        code: str | None = None,
        code_s3_location: str | None = None,
        data_source_name: str | None = None,
        kind: str | None = None,
        max_batch_size: float | None = None,
        metrics_config: str | None = None,
        pipeline_config: CfnResolver.PipelineConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        request_mapping_template: str | None = None,
        request_mapping_template_s3_location: str | None = None,
        response_mapping_template: str | None = None,
        response_mapping_template_s3_location: str | None = None,
        runtime: CfnResolver.AppSyncRuntimeProperty | Mapping[str, Any] | IResolvable | None = None,
        sync_config: CfnResolver.SyncConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    field_name: str
    type_name: str
    caching_config: CfnResolver.CachingConfigProperty | IResolvable | None
    code: str | None
    code_s3_location: str | None
    data_source_name: str | None
    kind: str | None
    max_batch_size: float | None
    metrics_config: str | None
    pipeline_config: CfnResolver.PipelineConfigProperty | IResolvable | None
    request_mapping_template: str | None
    request_mapping_template_s3_location: str | None
    response_mapping_template: str | None
    response_mapping_template_s3_location: str | None
    runtime: CfnResolver.AppSyncRuntimeProperty | IResolvable | None
    sync_config: CfnResolver.SyncConfigProperty | IResolvable | None
    @property
    def attr_field_name(self) -> str: ...
    @property
    def attr_resolver_arn(self) -> str: ...
    @property
    def attr_type_name(self) -> str: ...
    @property
    def resolver_ref(self) -> _aws_appsync.ResolverReference: ...
    @staticmethod
    def arn_for_resolver(resource: _aws_appsync.IResolverRef) -> str: ...
    @staticmethod
    def is_cfn_resolver(x: Any) -> bool: ...

class CfnResolverProps(Struct):
    api_id: str
    field_name: str
    type_name: str
    caching_config: CfnResolver.CachingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    code: str | None = None
    code_s3_location: str | None = None
    data_source_name: str | None = None
    kind: str | None = None
    max_batch_size: float | None = None
    metrics_config: str | None = None
    pipeline_config: CfnResolver.PipelineConfigProperty | Mapping[str, Any] | IResolvable | None = None
    request_mapping_template: str | None = None
    request_mapping_template_s3_location: str | None = None
    response_mapping_template: str | None = None
    response_mapping_template_s3_location: str | None = None
    runtime: CfnResolver.AppSyncRuntimeProperty | Mapping[str, Any] | IResolvable | None = None
    sync_config: CfnResolver.SyncConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSourceApiAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SourceApiAssociationConfigProperty(Struct):
        merge_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        merged_api_identifier: str | None = None,
        source_api_association_config: CfnSourceApiAssociation.SourceApiAssociationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        source_api_identifier: str | None = None,
    ) -> None: ...
    description: str | None
    merged_api_identifier: str | None
    source_api_association_config: CfnSourceApiAssociation.SourceApiAssociationConfigProperty | IResolvable | None
    source_api_identifier: str | None
    @property
    def attr_association_arn(self) -> str: ...
    @property
    def attr_association_id(self) -> str: ...
    @property
    def attr_last_successful_merge_date(self) -> str: ...
    @property
    def attr_merged_api_arn(self) -> str: ...
    @property
    def attr_merged_api_id(self) -> str: ...
    @property
    def attr_source_api_arn(self) -> str: ...
    @property
    def attr_source_api_association_status(self) -> str: ...
    @property
    def attr_source_api_association_status_detail(self) -> str: ...
    @property
    def attr_source_api_id(self) -> str: ...
    @property
    def source_api_association_ref(self) -> _aws_appsync.SourceApiAssociationReference: ...
    @staticmethod
    def is_cfn_source_api_association(x: Any) -> bool: ...

class CfnSourceApiAssociationProps(Struct):
    description: str | None = None
    merged_api_identifier: str | None = None
    source_api_association_config: CfnSourceApiAssociation.SourceApiAssociationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    source_api_identifier: str | None = None

class CfnType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        definition: str,
        format: str,
    ) -> None: ...
    api_id: str
    definition: str
    format: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def type_ref(self) -> _aws_appsync.TypeReference: ...
    @staticmethod
    def arn_for_type(resource: _aws_appsync.ITypeRef) -> str: ...
    @staticmethod
    def is_cfn_type(x: Any) -> bool: ...

class CfnTypeProps(Struct):
    api_id: str
    definition: str
    format: str

class AppSyncAuthorizationType(Enum):
    API_KEY = 'API_KEY'
    IAM = 'AWS_IAM'
    USER_POOL = 'AMAZON_COGNITO_USER_POOLS'
    OIDC = 'OPENID_CONNECT'
    LAMBDA = 'AWS_LAMBDA'

class AppSyncDataSourceType(Enum):
    LAMBDA = 'AWS_LAMBDA'
    DYNAMODB = 'AMAZON_DYNAMODB'
    EVENTBRIDGE = 'AMAZON_EVENTBRIDGE'
    OPENSEARCH_SERVICE = 'AMAZON_OPENSEARCH_SERVICE'
    HTTP = 'HTTP'
    RELATIONAL_DATABASE = 'RELATIONAL_DATABASE'
    BEDROCK = 'AMAZON_BEDROCK_RUNTIME'
    ELASTICSEARCH = 'AMAZON_ELASTICSEARCH'

class AppSyncFieldLogLevel(Enum):
    NONE = 'NONE'
    ERROR = 'ERROR'
    INFO = 'INFO'
    DEBUG = 'DEBUG'
    ALL = 'ALL'

class AuthorizationType(Enum):
    API_KEY = 'API_KEY'
    IAM = 'AWS_IAM'
    USER_POOL = 'AMAZON_COGNITO_USER_POOLS'
    OIDC = 'OPENID_CONNECT'
    LAMBDA = 'AWS_LAMBDA'

class DataSourceLevelMetricsBehavior(Enum):
    FULL_REQUEST_DATA_SOURCE_METRICS = 'FULL_REQUEST_DATA_SOURCE_METRICS'
    PER_DATA_SOURCE_METRICS = 'PER_DATA_SOURCE_METRICS'

class DataSourceMetricsConfig(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class FieldLogLevel(Enum):
    NONE = 'NONE'
    ERROR = 'ERROR'
    INFO = 'INFO'
    DEBUG = 'DEBUG'
    ALL = 'ALL'

class FunctionRuntimeFamily(Enum):
    JS = 'APPSYNC_JS'

class HandlerBehavior(Enum):
    CODE = 'CODE'
    DIRECT = 'DIRECT'

class IntrospectionConfig(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class LambdaInvokeType(Enum):
    EVENT = 'EVENT'
    REQUEST_RESPONSE = 'REQUEST_RESPONSE'

class MergeType(Enum):
    MANUAL_MERGE = 'MANUAL_MERGE'
    AUTO_MERGE = 'AUTO_MERGE'

class OperationLevelMetricsConfig(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class ResolverLevelMetricsBehavior(Enum):
    FULL_REQUEST_RESOLVER_METRICS = 'FULL_REQUEST_RESOLVER_METRICS'
    PER_RESOLVER_METRICS = 'PER_RESOLVER_METRICS'

class ResolverMetricsConfig(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class UserPoolDefaultAction(Enum):
    ALLOW = 'ALLOW'
    DENY = 'DENY'

class Visibility(Enum):
    GLOBAL = 'GLOBAL'
    PRIVATE = 'PRIVATE'

class ApiKeyConfig(Struct):
    description: str | None = None
    expires: Any | None = None
    name: str | None = None

class AppSyncApiKeyConfig(Struct):
    description: str | None = None
    expires: Any | None = None
    name: str | None = None

class AppSyncAuthProvider(Struct):
    authorization_type: AppSyncAuthorizationType
    api_key_config: AppSyncApiKeyConfig | Mapping[str, Any] | None = None
    cognito_config: AppSyncCognitoConfig | Mapping[str, Any] | None = None
    lambda_authorizer_config: AppSyncLambdaAuthorizerConfig | Mapping[str, Any] | None = None
    open_id_connect_config: AppSyncOpenIdConnectConfig | Mapping[str, Any] | None = None

class AppSyncAwsIamConfig(Struct):
    signing_region: str
    signing_service_name: str

class AppSyncBackedDataSourceProps(Struct):
    api: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None

class AppSyncBaseDataSourceProps(Struct):
    api: Any
    description: str | None = None
    name: str | None = None

class AppSyncCognitoConfig(Struct):
    user_pool: Any
    app_id_client_regex: str | None = None

class AppSyncDataSourceOptions(Struct):
    description: str | None = None
    name: str | None = None

class AppSyncDomainOptions(Struct):
    certificate: Any
    domain_name: str

class AppSyncDynamoDbDataSourceProps(Struct):
    api: Any
    table: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None
    read_only_access: bool | None = None
    use_caller_credentials: bool | None = None

class AppSyncEventBridgeDataSourceProps(Struct):
    api: Any
    event_bus: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None

class AppSyncExtendedDataSourceProps(Struct):
    type: AppSyncDataSourceType
    dynamo_db_config: Any | None = None
    event_bridge_config: Any | None = None
    http_config: Any | None = None
    lambda_config: Any | None = None
    open_search_service_config: Any | None = None
    relational_database_config: Any | None = None

class AppSyncHttpDataSourceOptions(Struct):
    description: str | None = None
    name: str | None = None
    authorization_config: AppSyncAwsIamConfig | Mapping[str, Any] | None = None

class AppSyncHttpDataSourceProps(Struct):
    api: Any
    endpoint: str
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None
    authorization_config: AppSyncAwsIamConfig | Mapping[str, Any] | None = None

class AppSyncLambdaAuthorizerConfig(Struct):
    handler: Any
    results_cache_ttl: Any | None = None
    validation_regex: str | None = None

class AppSyncLambdaDataSourceProps(Struct):
    api: Any
    lambda_function: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None

class AppSyncLogConfig(Struct):
    exclude_verbose_content: bool | None = None
    field_log_level: AppSyncFieldLogLevel | None = None
    retention: Any | None = None
    role: Any | None = None

class AppSyncOpenIdConnectConfig(Struct):
    oidc_provider: str
    client_id: str | None = None
    token_expiry_from_auth: float | None = None
    token_expiry_from_issue: float | None = None

class AppSyncOpenSearchDataSourceProps(Struct):
    api: Any
    domain: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None

class AppSyncRdsDataSourceProps(Struct):
    api: Any
    secret_store: Any
    serverless_cluster: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None
    database_name: str | None = None

class AppSyncRdsDataSourcePropsV2(Struct):
    api: Any
    secret_store: Any
    serverless_cluster: Any
    description: str | None = None
    name: str | None = None
    service_role: Any | None = None
    database_name: str | None = None

class AppsyncFunctionAttributes(Struct):
    function_arn: str

class AppsyncFunctionProps(Struct):
    name: str
    api: Any
    data_source: Any
    code: Any | None = None
    description: str | None = None
    max_batch_size: float | None = None
    request_mapping_template: Any | None = None
    response_mapping_template: Any | None = None
    runtime: Any | None = None

class AuthorizationConfig(Struct):
    additional_authorization_modes: Sequence[AuthorizationMode | Mapping[str, Any]] | None = None
    default_authorization: AuthorizationMode | Mapping[str, Any] | None = None

class AuthorizationMode(Struct):
    authorization_type: AuthorizationType
    api_key_config: ApiKeyConfig | Mapping[str, Any] | None = None
    lambda_authorizer_config: LambdaAuthorizerConfig | Mapping[str, Any] | None = None
    open_id_connect_config: OpenIdConnectConfig | Mapping[str, Any] | None = None
    user_pool_config: UserPoolConfig | Mapping[str, Any] | None = None

class AwsIamConfig(Struct):
    signing_region: str
    signing_service_name: str

class BackedDataSourceProps(Struct):
    api: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None

class BaseAppsyncFunctionProps(Struct):
    name: str
    code: Any | None = None
    description: str | None = None
    max_batch_size: float | None = None
    request_mapping_template: Any | None = None
    response_mapping_template: Any | None = None
    runtime: Any | None = None

class BaseChannelNamespaceProps(Struct):
    authorization_config: NamespaceAuthConfig | Mapping[str, Any] | None = None
    channel_namespace_name: str | None = None
    code: Any | None = None
    publish_handler_config: HandlerConfig | Mapping[str, Any] | None = None
    subscribe_handler_config: HandlerConfig | Mapping[str, Any] | None = None

class BaseDataSourceProps(Struct):
    api: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None

class BaseResolverProps(Struct):
    field_name: str
    type_name: str
    caching_config: CachingConfig | Mapping[str, Any] | None = None
    code: Any | None = None
    max_batch_size: float | None = None
    metrics_config: ResolverMetricsConfig | None = None
    pipeline_config: Sequence[Any] | None = None
    request_mapping_template: Any | None = None
    response_mapping_template: Any | None = None
    runtime: Any | None = None

class CachingConfig(Struct):
    ttl: Any
    caching_keys: Sequence[str] | None = None

class ChannelNamespaceOptions(Struct):
    authorization_config: NamespaceAuthConfig | Mapping[str, Any] | None = None
    channel_namespace_name: str | None = None
    code: Any | None = None
    publish_handler_config: HandlerConfig | Mapping[str, Any] | None = None
    subscribe_handler_config: HandlerConfig | Mapping[str, Any] | None = None

class ChannelNamespaceProps(Struct):
    api: Any
    authorization_config: NamespaceAuthConfig | Mapping[str, Any] | None = None
    channel_namespace_name: str | None = None
    code: Any | None = None
    publish_handler_config: HandlerConfig | Mapping[str, Any] | None = None
    subscribe_handler_config: HandlerConfig | Mapping[str, Any] | None = None

class CodeConfig(Struct):
    inline_code: str | None = None
    s3_location: str | None = None

class DataSourceOptions(Struct):
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None

class DomainOptions(Struct):
    certificate: Any
    domain_name: str

class DynamoDbDataSourceProps(Struct):
    api: Any
    table: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None
    read_only_access: bool | None = None
    use_caller_credentials: bool | None = None

class ElasticsearchDataSourceProps(Struct):
    api: Any
    domain: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None

class EnhancedMetricsConfig(Struct):
    data_source_level_metrics_behavior: DataSourceLevelMetricsBehavior
    operation_level_metrics_config: OperationLevelMetricsConfig
    resolver_level_metrics_behavior: ResolverLevelMetricsBehavior

class EventApiAttributes(Struct):
    api_id: str
    http_dns: str
    realtime_dns: str
    api_arn: str | None = None
    api_name: str | None = None
    auth_provider_types: Sequence[AppSyncAuthorizationType] | None = None

class EventApiAuthConfig(Struct):
    auth_providers: Sequence[AppSyncAuthProvider | Mapping[str, Any]] | None = None
    connection_auth_mode_types: Sequence[AppSyncAuthorizationType] | None = None
    default_publish_auth_mode_types: Sequence[AppSyncAuthorizationType] | None = None
    default_subscribe_auth_mode_types: Sequence[AppSyncAuthorizationType] | None = None

class EventApiProps(Struct):
    api_name: str
    authorization_config: EventApiAuthConfig | Mapping[str, Any] | None = None
    domain_name: AppSyncDomainOptions | Mapping[str, Any] | None = None
    log_config: AppSyncLogConfig | Mapping[str, Any] | None = None
    owner_contact: str | None = None

class EventBridgeDataSourceProps(Struct):
    api: Any
    event_bus: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None

class ExtendedDataSourceProps(Struct):
    type: str
    dynamo_db_config: Any | None = None
    elasticsearch_config: Any | None = None
    event_bridge_config: Any | None = None
    http_config: Any | None = None
    lambda_config: Any | None = None
    open_search_service_config: Any | None = None
    relational_database_config: Any | None = None

class ExtendedResolverProps(Struct):
    field_name: str
    type_name: str
    caching_config: CachingConfig | Mapping[str, Any] | None = None
    code: Any | None = None
    max_batch_size: float | None = None
    metrics_config: ResolverMetricsConfig | None = None
    pipeline_config: Sequence[Any] | None = None
    request_mapping_template: Any | None = None
    response_mapping_template: Any | None = None
    runtime: Any | None = None
    data_source: Any | None = None

class GraphqlApiAttributes(Struct):
    graphql_api_id: str
    graphql_api_arn: str | None = None
    graph_ql_endpoint_arn: str | None = None
    modes: Sequence[AuthorizationType] | None = None
    visibility: Visibility | None = None

class GraphqlApiProps(Struct):
    name: str
    authorization_config: AuthorizationConfig | Mapping[str, Any] | None = None
    definition: Any | None = None
    domain_name: DomainOptions | Mapping[str, Any] | None = None
    enhanced_metrics_config: EnhancedMetricsConfig | Mapping[str, Any] | None = None
    environment_variables: Mapping[str, str] | None = None
    introspection_config: IntrospectionConfig | None = None
    log_config: LogConfig | Mapping[str, Any] | None = None
    owner_contact: str | None = None
    query_depth_limit: float | None = None
    resolver_count_limit: float | None = None
    schema: Any | None = None
    visibility: Visibility | None = None
    xray_enabled: bool | None = None

class HandlerConfig(Struct):
    data_source: Any | None = None
    direct: bool | None = None
    lambda_invoke_type: LambdaInvokeType | None = None

class HttpDataSourceOptions(Struct):
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    authorization_config: AwsIamConfig | Mapping[str, Any] | None = None

class HttpDataSourceProps(Struct):
    api: Any
    endpoint: str
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None
    authorization_config: AwsIamConfig | Mapping[str, Any] | None = None

class LambdaAuthorizerConfig(Struct):
    handler: Any
    results_cache_ttl: Any | None = None
    validation_regex: str | None = None

class LambdaDataSourceProps(Struct):
    api: Any
    lambda_function: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None

class LogConfig(Struct):
    exclude_verbose_content: bool | None = None
    field_log_level: FieldLogLevel | None = None
    retention: Any | None = None
    role: Any | None = None

class NamespaceAuthConfig(Struct):
    publish_auth_mode_types: Sequence[AppSyncAuthorizationType] | None = None
    subscribe_auth_mode_types: Sequence[AppSyncAuthorizationType] | None = None

class NoneDataSourceProps(Struct):
    api: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None

class OpenIdConnectConfig(Struct):
    oidc_provider: str
    client_id: str | None = None
    token_expiry_from_auth: float | None = None
    token_expiry_from_issue: float | None = None

class OpenSearchDataSourceProps(Struct):
    api: Any
    domain: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None

class RdsDataSourceProps(Struct):
    api: Any
    secret_store: Any
    serverless_cluster: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None
    database_name: str | None = None

class RdsDataSourcePropsV2(Struct):
    api: Any
    secret_store: Any
    serverless_cluster: Any
    description: str | None = None
    metrics_config: DataSourceMetricsConfig | None = None
    name: str | None = None
    service_role: Any | None = None
    database_name: str | None = None

class ResolverProps(Struct):
    field_name: str
    type_name: str
    api: Any
    caching_config: CachingConfig | Mapping[str, Any] | None = None
    code: Any | None = None
    max_batch_size: float | None = None
    metrics_config: ResolverMetricsConfig | None = None
    pipeline_config: Sequence[Any] | None = None
    request_mapping_template: Any | None = None
    response_mapping_template: Any | None = None
    runtime: Any | None = None
    data_source: Any | None = None

class RuntimeConfig(Struct):
    name: str
    runtime_version: str

class SchemaBindOptions(Struct):
    pass

class SchemaProps(Struct):
    file_path: str

class SourceApi(Struct):
    source_api: Any
    description: str | None = None
    merge_type: MergeType | None = None

class SourceApiAssociationAttributes(Struct):
    association_arn: str
    merged_api: Any
    source_api: Any

class SourceApiAssociationProps(Struct):
    merged_api: Any
    merged_api_execution_role: Any
    source_api: Any
    description: str | None = None
    merge_type: MergeType | None = None

class SourceApiOptions(Struct):
    source_apis: Sequence[SourceApi | Mapping[str, Any]]
    merged_api_execution_role: Any | None = None

class UserPoolConfig(Struct):
    user_pool: Any
    app_id_client_regex: str | None = None
    default_action: UserPoolDefaultAction | None = None

