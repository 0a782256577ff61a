# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_apigateway as _aws_apigateway
from ..interfaces import aws_apigatewayv2 as _aws_apigatewayv2
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_lambda as _aws_lambda
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BodyS3LocationProperty(Struct):
        bucket: str | None = None
        etag: str | None = None
        key: str | None = None
        version: str | None = None
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
        api_key_selection_expression: str | None = None,
        base_path: str | None = None,
        body: Any | None = None,
        body_s3_location: CfnApi.BodyS3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        cors_configuration: CfnApi.CorsProperty | Mapping[str, Any] | IResolvable | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | IResolvable | None = None,
        disable_schema_validation: bool | IResolvable | None = None,
        fail_on_warnings: bool | IResolvable | None = None,
        ip_address_type: str | None = None,
        name: str | None = None,
        protocol_type: str | None = None,
        route_key: str | None = None,
        route_selection_expression: str | None = None,
        tags: Mapping[str, str] | None = None,
        target: str | _aws_lambda.IFunctionRef | None = None,
        version: str | None = None,
    ) -> None: ...
    body: Any
    api_key_selection_expression: str | None
    base_path: str | None
    body_s3_location: CfnApi.BodyS3LocationProperty | IResolvable | None
    cors_configuration: CfnApi.CorsProperty | IResolvable | None
    credentials_arn: str | None
    description: str | None
    disable_execute_api_endpoint: bool | IResolvable | None
    disable_schema_validation: bool | IResolvable | None
    fail_on_warnings: bool | IResolvable | None
    ip_address_type: str | None
    name: str | None
    protocol_type: str | None
    route_key: str | None
    route_selection_expression: str | None
    tags_raw: Mapping[str, str] | None
    target: str | None
    version: str | None
    @property
    def api_ref(self) -> _aws_apigatewayv2.ApiReference: ...
    @property
    def attr_api_endpoint(self) -> str: ...
    @property
    def attr_api_id(self) -> str: ...
    @property
    def attr_execute_api_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_api(resource: _aws_apigatewayv2.IApiRef) -> str: ...
    @staticmethod
    def from_api_id(scope: Construct, id: str, api_id: str) -> _aws_apigatewayv2.IApiRef: ...
    @staticmethod
    def is_cfn_api(x: Any) -> bool: ...

class CfnApiProps(Struct):
    api_key_selection_expression: str | None = None
    base_path: str | None = None
    body: Any | None = None
    body_s3_location: CfnApi.BodyS3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    cors_configuration: CfnApi.CorsProperty | Mapping[str, Any] | IResolvable | None = None
    credentials_arn: str | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | IResolvable | None = None
    disable_schema_validation: bool | IResolvable | None = None
    fail_on_warnings: bool | IResolvable | None = None
    ip_address_type: str | None = None
    name: str | None = None
    protocol_type: str | None = None
    route_key: str | None = None
    route_selection_expression: str | None = None
    tags: Mapping[str, str] | None = None
    target: str | _aws_lambda.IFunctionRef | None = None
    version: str | None = None

class CfnApiGatewayManagedOverrides(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingsProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class IntegrationOverridesProperty(Struct):
        description: str | None = None
        integration_method: str | None = None
        payload_format_version: str | None = None
        timeout_in_millis: float | None = None
    class RouteOverridesProperty(Struct):
        authorization_scopes: Sequence[str] | None = None
        authorization_type: str | None = None
        authorizer_id: str | None = None
        operation_name: str | None = None
        target: str | None = None
    class RouteSettingsProperty(Struct):
        data_trace_enabled: bool | IResolvable | None = None
        detailed_metrics_enabled: bool | IResolvable | None = None
        logging_level: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    class StageOverridesProperty(Struct):
        access_log_settings: CfnApiGatewayManagedOverrides.AccessLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        auto_deploy: bool | IResolvable | None = None
        default_route_settings: CfnApiGatewayManagedOverrides.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        route_settings: Any | None = None
        stage_variables: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        integration: CfnApiGatewayManagedOverrides.IntegrationOverridesProperty | Mapping[str, Any] | IResolvable | None = None,
        route: CfnApiGatewayManagedOverrides.RouteOverridesProperty | Mapping[str, Any] | IResolvable | None = None,
        stage: CfnApiGatewayManagedOverrides.StageOverridesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    integration: CfnApiGatewayManagedOverrides.IntegrationOverridesProperty | IResolvable | None
    route: CfnApiGatewayManagedOverrides.RouteOverridesProperty | IResolvable | None
    stage: CfnApiGatewayManagedOverrides.StageOverridesProperty | IResolvable | None
    @property
    def api_gateway_managed_overrides_ref(self) -> _aws_apigatewayv2.ApiGatewayManagedOverridesReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_api_gateway_managed_overrides(x: Any) -> bool: ...

class CfnApiGatewayManagedOverridesProps(Struct):
    api_id: str
    integration: CfnApiGatewayManagedOverrides.IntegrationOverridesProperty | Mapping[str, Any] | IResolvable | None = None
    route: CfnApiGatewayManagedOverrides.RouteOverridesProperty | Mapping[str, Any] | IResolvable | None = None
    stage: CfnApiGatewayManagedOverrides.StageOverridesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnApiMapping(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigateway.IRestApiRef | _aws_apigatewayv2.IApiRef,
        domain_name: str | _aws_apigateway.IDomainNameRef | _aws_apigatewayv2.IDomainNameRef,
        stage: str,
        api_mapping_key: str | None = None,
    ) -> None: ...
    api_id: str
    domain_name: str
    stage: str
    api_mapping_key: str | None
    @property
    def api_mapping_ref(self) -> _aws_apigatewayv2.ApiMappingReference: ...
    @property
    def attr_api_mapping_id(self) -> str: ...
    @staticmethod
    def is_cfn_api_mapping(x: Any) -> bool: ...

class CfnApiMappingProps(Struct):
    api_id: str | _aws_apigateway.IRestApiRef | _aws_apigatewayv2.IApiRef
    domain_name: str | _aws_apigateway.IDomainNameRef | _aws_apigatewayv2.IDomainNameRef
    stage: str
    api_mapping_key: str | None = None

class CfnAuthorizer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class JWTConfigurationProperty(Struct):
        audience: Sequence[str] | None = None
        issuer: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        authorizer_type: str,
        name: str,
        authorizer_credentials_arn: str | None = None,
        authorizer_payload_format_version: str | None = None,
        authorizer_result_ttl_in_seconds: float | None = None,
        authorizer_uri: str | None = None,
        enable_simple_responses: bool | IResolvable | None = None,
        identity_source: Sequence[str] | None = None,
        identity_validation_expression: str | None = None,
        jwt_configuration: CfnAuthorizer.JWTConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    authorizer_type: str
    name: str
    authorizer_credentials_arn: str | None
    authorizer_payload_format_version: str | None
    authorizer_result_ttl_in_seconds: float | None
    authorizer_uri: str | None
    enable_simple_responses: bool | IResolvable | None
    identity_source: Sequence[str] | None
    identity_validation_expression: str | None
    jwt_configuration: CfnAuthorizer.JWTConfigurationProperty | IResolvable | None
    @property
    def attr_authorizer_id(self) -> str: ...
    @property
    def authorizer_ref(self) -> _aws_apigatewayv2.AuthorizerReference: ...
    @staticmethod
    def is_cfn_authorizer(x: Any) -> bool: ...

class CfnAuthorizerProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    authorizer_type: str
    name: str
    authorizer_credentials_arn: str | None = None
    authorizer_payload_format_version: str | None = None
    authorizer_result_ttl_in_seconds: float | None = None
    authorizer_uri: str | None = None
    enable_simple_responses: bool | IResolvable | None = None
    identity_source: Sequence[str] | None = None
    identity_validation_expression: str | None = None
    jwt_configuration: CfnAuthorizer.JWTConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        description: str | None = None,
        stage_name: str | None = None,
    ) -> None: ...
    api_id: str
    description: str | None
    stage_name: str | None
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def deployment_ref(self) -> _aws_apigatewayv2.DeploymentReference: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    description: str | None = None
    stage_name: str | None = None

class CfnDomainName(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DomainNameConfigurationProperty(Struct):
        certificate_arn: str | None = None
        certificate_name: str | None = None
        endpoint_type: str | None = None
        ip_address_type: str | None = None
        ownership_verification_certificate_arn: str | None = None
        security_policy: str | None = None
    class MutualTlsAuthenticationProperty(Struct):
        truststore_uri: str | None = None
        truststore_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        domain_name_configurations: Sequence[CfnDomainName.DomainNameConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_mode: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    domain_name: str
    domain_name_configurations: Sequence[CfnDomainName.DomainNameConfigurationProperty | IResolvable] | IResolvable | None
    mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | IResolvable | None
    routing_mode: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_domain_name_arn(self) -> str: ...
    @property
    def attr_regional_domain_name(self) -> str: ...
    @property
    def attr_regional_hosted_zone_id(self) -> str: ...
    @property
    def domain_name_ref(self) -> _aws_apigatewayv2.DomainNameReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain_name(resource: _aws_apigatewayv2.IDomainNameRef) -> str: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_apigatewayv2.IDomainNameRef: ...
    @staticmethod
    def from_domain_name_arn(scope: Construct, id: str, arn: str) -> _aws_apigatewayv2.IDomainNameRef: ...
    @staticmethod
    def is_cfn_domain_name(x: Any) -> bool: ...

class CfnDomainNameProps(Struct):
    domain_name: str
    domain_name_configurations: Sequence[CfnDomainName.DomainNameConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    routing_mode: str | None = None
    tags: Mapping[str, str] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResponseParameterListProperty(Struct):
        response_parameters: Sequence[CfnIntegration.ResponseParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResponseParameterMapProperty(Struct):
        response_parameters: Sequence[CfnIntegration.ResponseParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResponseParameterProperty(Struct):
        destination: str | None = None
        source: str | None = None
    class TlsConfigProperty(Struct):
        server_name_to_verify: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        integration_type: str,
        connection_id: str | None = None,
        connection_type: str | None = None,
        content_handling_strategy: str | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        integration_method: str | None = None,
        integration_subtype: str | None = None,
        integration_uri: str | _aws_lambda.IFunctionRef | None = None,
        passthrough_behavior: str | None = None,
        payload_format_version: str | None = None,
        request_parameters: Any | None = None,
        request_templates: Any | None = None,
        response_parameters: Any | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: float | None = None,
        tls_config: CfnIntegration.TlsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    integration_type: str
    request_parameters: Any
    request_templates: Any
    response_parameters: Any
    connection_id: str | None
    connection_type: str | None
    content_handling_strategy: str | None
    credentials_arn: str | None
    description: str | None
    integration_method: str | None
    integration_subtype: str | None
    integration_uri: str | None
    passthrough_behavior: str | None
    payload_format_version: str | None
    template_selection_expression: str | None
    timeout_in_millis: float | None
    tls_config: CfnIntegration.TlsConfigProperty | IResolvable | None
    @property
    def attr_integration_id(self) -> str: ...
    @property
    def integration_ref(self) -> _aws_apigatewayv2.IntegrationReference: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    integration_type: str
    connection_id: str | None = None
    connection_type: str | None = None
    content_handling_strategy: str | None = None
    credentials_arn: str | None = None
    description: str | None = None
    integration_method: str | None = None
    integration_subtype: str | None = None
    integration_uri: str | _aws_lambda.IFunctionRef | None = None
    passthrough_behavior: str | None = None
    payload_format_version: str | None = None
    request_parameters: Any | None = None
    request_templates: Any | None = None
    response_parameters: Any | None = None
    template_selection_expression: str | None = None
    timeout_in_millis: float | None = None
    tls_config: CfnIntegration.TlsConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnIntegrationResponse(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        integration_id: str | _aws_apigatewayv2.IIntegrationRef,
        integration_response_key: str,
        content_handling_strategy: str | None = None,
        response_parameters: Any | None = None,
        response_templates: Any | None = None,
        template_selection_expression: str | None = None,
    ) -> None: ...
    api_id: str
    integration_id: str
    integration_response_key: str
    response_parameters: Any
    response_templates: Any
    content_handling_strategy: str | None
    template_selection_expression: str | None
    @property
    def attr_integration_response_id(self) -> str: ...
    @property
    def integration_response_ref(self) -> _aws_apigatewayv2.IntegrationResponseReference: ...
    @staticmethod
    def is_cfn_integration_response(x: Any) -> bool: ...

class CfnIntegrationResponseProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    integration_id: str | _aws_apigatewayv2.IIntegrationRef
    integration_response_key: str
    content_handling_strategy: str | None = None
    response_parameters: Any | None = None
    response_templates: Any | None = None
    template_selection_expression: str | None = None

class CfnModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        name: str,
        schema: Any,
        content_type: str | None = None,
        description: str | None = None,
    ) -> None: ...
    api_id: str
    name: str
    schema: Any
    content_type: str | None
    description: str | None
    @property
    def attr_model_id(self) -> str: ...
    @property
    def model_ref(self) -> _aws_apigatewayv2.ModelReference: ...
    @staticmethod
    def is_cfn_model(x: Any) -> bool: ...

class CfnModelProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    name: str
    schema: Any
    content_type: str | None = None
    description: str | None = None

class CfnPortalProduct(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_last_modified(self) -> str: ...
    @property
    def attr_portal_product_arn(self) -> str: ...
    @property
    def attr_portal_product_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def portal_product_ref(self) -> _aws_apigatewayv2.PortalProductReference: ...
    @staticmethod
    def arn_for_portal_product(resource: _aws_apigatewayv2.IPortalProductRef) -> str: ...
    @staticmethod
    def is_cfn_portal_product(x: Any) -> bool: ...

class CfnPortalProductProps(Struct):
    display_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterConstraintsProperty(Struct):
        required: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        route_key: str,
        api_key_required: bool | IResolvable | None = None,
        authorization_scopes: Sequence[str] | None = None,
        authorization_type: str | None = None,
        authorizer_id: str | _aws_apigatewayv2.IAuthorizerRef | None = None,
        model_selection_expression: str | None = None,
        operation_name: str | None = None,
        request_models: Any | None = None,
        request_parameters: Any | None = None,
        route_response_selection_expression: str | None = None,
        target: str | _aws_apigatewayv2.IIntegrationRef | None = None,
    ) -> None: ...
    api_id: str
    request_models: Any
    request_parameters: Any
    route_key: str
    api_key_required: bool | IResolvable | None
    authorization_scopes: Sequence[str] | None
    authorization_type: str | None
    authorizer_id: str | None
    model_selection_expression: str | None
    operation_name: str | None
    route_response_selection_expression: str | None
    target: str | None
    @property
    def attr_route_id(self) -> str: ...
    @property
    def route_ref(self) -> _aws_apigatewayv2.RouteReference: ...
    @staticmethod
    def is_cfn_route(x: Any) -> bool: ...

class CfnRouteProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    route_key: str
    api_key_required: bool | IResolvable | None = None
    authorization_scopes: Sequence[str] | None = None
    authorization_type: str | None = None
    authorizer_id: str | _aws_apigatewayv2.IAuthorizerRef | None = None
    model_selection_expression: str | None = None
    operation_name: str | None = None
    request_models: Any | None = None
    request_parameters: Any | None = None
    route_response_selection_expression: str | None = None
    target: str | _aws_apigatewayv2.IIntegrationRef | None = None

class CfnRouteResponse(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterConstraintsProperty(Struct):
        required: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str | _aws_apigatewayv2.IApiRef,
        route_id: str | _aws_apigatewayv2.IRouteRef,
        route_response_key: str,
        model_selection_expression: str | None = None,
        response_models: Any | None = None,
        response_parameters: Mapping[str, CfnRouteResponse.ParameterConstraintsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    api_id: str
    response_models: Any
    route_id: str
    route_response_key: str
    model_selection_expression: str | None
    response_parameters: Mapping[str, CfnRouteResponse.ParameterConstraintsProperty | IResolvable] | IResolvable | None
    @property
    def attr_route_response_id(self) -> str: ...
    @property
    def route_response_ref(self) -> _aws_apigatewayv2.RouteResponseReference: ...
    @staticmethod
    def is_cfn_route_response(x: Any) -> bool: ...

class CfnRouteResponseProps(Struct):
    api_id: str | _aws_apigatewayv2.IApiRef
    route_id: str | _aws_apigatewayv2.IRouteRef
    route_response_key: str
    model_selection_expression: str | None = None
    response_models: Any | None = None
    response_parameters: Mapping[str, CfnRouteResponse.ParameterConstraintsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnRoutingRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionInvokeApiProperty(Struct):
        api_id: str
        stage: str
        strip_base_path: bool | IResolvable | None = None
    class ActionProperty(Struct):
        invoke_api: CfnRoutingRule.ActionInvokeApiProperty | Mapping[str, Any] | IResolvable
    class ConditionProperty(Struct):
        match_base_paths: CfnRoutingRule.MatchBasePathsProperty | Mapping[str, Any] | IResolvable | None = None
        match_headers: CfnRoutingRule.MatchHeadersProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchBasePathsProperty(Struct):
        any_of: Sequence[str]
    class MatchHeaderValueProperty(Struct):
        header: str
        value_glob: str
    class MatchHeadersProperty(Struct):
        any_of: Sequence[CfnRoutingRule.MatchHeaderValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnRoutingRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        conditions: Sequence[CfnRoutingRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        domain_name_arn: str,
        priority: float,
    ) -> None: ...
    actions: Sequence[CfnRoutingRule.ActionProperty | IResolvable] | IResolvable
    conditions: Sequence[CfnRoutingRule.ConditionProperty | IResolvable] | IResolvable
    domain_name_arn: str
    priority: float
    @property
    def attr_routing_rule_arn(self) -> str: ...
    @property
    def attr_routing_rule_id(self) -> str: ...
    @property
    def routing_rule_ref(self) -> _aws_apigatewayv2.RoutingRuleReference: ...
    @staticmethod
    def arn_for_routing_rule(resource: _aws_apigatewayv2.IRoutingRuleRef) -> str: ...
    @staticmethod
    def is_cfn_routing_rule(x: Any) -> bool: ...

class CfnRoutingRuleProps(Struct):
    actions: Sequence[CfnRoutingRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    conditions: Sequence[CfnRoutingRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    domain_name_arn: str
    priority: float

class CfnStage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingsProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class RouteSettingsProperty(Struct):
        data_trace_enabled: bool | IResolvable | None = None
        detailed_metrics_enabled: bool | IResolvable | None = None
        logging_level: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_id: str,
        stage_name: str,
        access_log_settings: CfnStage.AccessLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        access_policy_id: str | None = None,
        auto_deploy: bool | IResolvable | None = None,
        client_certificate_id: str | None = None,
        default_route_settings: CfnStage.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_id: str | None = None,
        description: str | None = None,
        route_settings: Any | None = None,
        stage_variables: Any | None = None,
        tags: Any | None = None,
    ) -> None: ...
    api_id: str
    route_settings: Any
    stage_name: str
    stage_variables: Any
    tags_raw: Any
    access_log_settings: CfnStage.AccessLogSettingsProperty | IResolvable | None
    access_policy_id: str | None
    auto_deploy: bool | IResolvable | None
    client_certificate_id: str | None
    default_route_settings: CfnStage.RouteSettingsProperty | IResolvable | None
    deployment_id: str | None
    description: str | None
    @property
    def stage_ref(self) -> _aws_apigatewayv2.StageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stage(x: Any) -> bool: ...

class CfnStageProps(Struct):
    api_id: str
    stage_name: str
    access_log_settings: CfnStage.AccessLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    access_policy_id: str | None = None
    auto_deploy: bool | IResolvable | None = None
    client_certificate_id: str | None = None
    default_route_settings: CfnStage.RouteSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_id: str | None = None
    description: str | None = None
    route_settings: Any | None = None
    stage_variables: Any | None = None
    tags: Any | None = None

class CfnVpcLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    subnet_ids: Sequence[str]
    security_group_ids: Sequence[str] | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_vpc_link_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_link_ref(self) -> _aws_apigatewayv2.VpcLinkReference: ...
    @staticmethod
    def arn_for_vpc_link(resource: _aws_apigatewayv2.IVpcLinkRef) -> str: ...
    @staticmethod
    def from_vpc_link_id(scope: Construct, id: str, vpc_link_id: str) -> _aws_apigatewayv2.IVpcLinkRef: ...
    @staticmethod
    def is_cfn_vpc_link(x: Any) -> bool: ...

class CfnVpcLinkProps(Struct):
    name: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    tags: Mapping[str, str] | None = None

class ContentHandling(Enum):
    CONVERT_TO_BINARY = 'CONVERT_TO_BINARY'
    CONVERT_TO_TEXT = 'CONVERT_TO_TEXT'

class EndpointType(Enum):
    EDGE = 'EDGE'
    REGIONAL = 'REGIONAL'

class PassthroughBehavior(Enum):
    WHEN_NO_MATCH = 'WHEN_NO_MATCH'
    NEVER = 'NEVER'
    WHEN_NO_TEMPLATES = 'WHEN_NO_TEMPLATES'

class Period(Enum):
    DAY = 'DAY'
    WEEK = 'WEEK'
    MONTH = 'MONTH'

class SecurityPolicy(Enum):
    TLS_1_0 = 'TLS_1_0'
    TLS_1_2 = 'TLS_1_2'

class WebSocketAuthorizerType(Enum):
    LAMBDA = 'REQUEST'
    IAM = 'AWS_IAM'

class WebSocketIntegrationType(Enum):
    AWS_PROXY = 'AWS_PROXY'
    MOCK = 'MOCK'
    AWS = 'AWS'

class AccessLogDestinationConfig(Struct):
    destination_arn: str

class AddApiKeyOptions(Struct):
    override_logical_id: str | None = None

class AddRoutesOptions(Struct):
    integration: Any
    path: str
    authorization_scopes: Sequence[str] | None = None
    authorizer: Any | None = None
    methods: Sequence[Any] | None = None

class ApiKeyOptions(Struct):
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None

class ApiKeyProps(Struct):
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None
    customer_id: str | None = None
    enabled: bool | None = None
    generate_distinct_id: bool | None = None

class ApiMappingAttributes(Struct):
    api_mapping_id: str
    domain_name: str | None = None

class ApiMappingProps(Struct):
    api: Any
    domain_name: Any
    api_mapping_key: str | None = None
    stage: Any | None = None

class BatchHttpRouteOptions(Struct):
    integration: Any

class DomainMappingOptions(Struct):
    domain_name: Any
    mapping_key: str | None = None

class DomainNameAttributes(Struct):
    name: str
    regional_domain_name: str
    regional_hosted_zone_id: str

class DomainNameProps(Struct):
    certificate: Any
    domain_name: str
    certificate_name: str | None = None
    endpoint_type: EndpointType | None = None
    ip_address_type: Any | None = None
    ownership_certificate: Any | None = None
    security_policy: SecurityPolicy | None = None
    mtls: MTLSConfig | Mapping[str, Any] | None = None

class EndpointOptions(Struct):
    certificate: Any
    certificate_name: str | None = None
    endpoint_type: EndpointType | None = None
    ip_address_type: Any | None = None
    ownership_certificate: Any | None = None
    security_policy: SecurityPolicy | None = None

class GrantInvokeOptions(Struct):
    http_methods: Sequence[Any] | None = None

class HttpApiAttributes(Struct):
    http_api_id: str
    api_endpoint: str | None = None

class HttpApiProps(Struct):
    api_name: str | None = None
    cors_preflight: Any | None = None
    create_default_stage: bool | None = None
    default_authorization_scopes: Sequence[str] | None = None
    default_authorizer: Any | None = None
    default_domain_mapping: DomainMappingOptions | Mapping[str, Any] | None = None
    default_integration: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    ip_address_type: Any | None = None
    route_selection_expression: bool | None = None

class HttpAuthorizerAttributes(Struct):
    authorizer_id: str
    authorizer_type: str

class HttpAuthorizerProps(Struct):
    http_api: Any
    identity_source: Sequence[str]
    type: Any
    authorizer_name: str | None = None
    authorizer_uri: str | None = None
    enable_simple_responses: bool | None = None
    jwt_audience: Sequence[str] | None = None
    jwt_issuer: str | None = None
    payload_format_version: Any | None = None
    results_cache_ttl: Any | None = None
    role: Any | None = None

class HttpIntegrationProps(Struct):
    http_api: Any
    integration_type: Any
    connection_id: str | None = None
    connection_type: Any | None = None
    credentials: Any | None = None
    integration_subtype: Any | None = None
    integration_uri: str | None = None
    method: Any | None = None
    parameter_mapping: Any | None = None
    payload_format_version: Any | None = None
    secure_server_name: str | None = None
    timeout: Any | None = None

class HttpRouteAuthorizerBindOptions(Struct):
    route: Any
    scope: Any

class HttpRouteIntegrationBindOptions(Struct):
    route: Any
    scope: Any

class HttpRouteProps(Struct):
    integration: Any
    http_api: Any
    route_key: Any
    authorization_scopes: Sequence[str] | None = None
    authorizer: Any | None = None

class HttpStageAttributes(Struct):
    stage_name: str
    api: Any

class HttpStageOptions(Struct):
    access_log_settings: Any | None = None
    auto_deploy: bool | None = None
    description: str | None = None
    detailed_metrics_enabled: bool | None = None
    domain_mapping: DomainMappingOptions | Mapping[str, Any] | None = None
    stage_variables: Mapping[str, str] | None = None
    throttle: Any | None = None
    stage_name: str | None = None

class HttpStageProps(Struct):
    http_api: Any
    access_log_settings: Any | None = None
    auto_deploy: bool | None = None
    description: str | None = None
    detailed_metrics_enabled: bool | None = None
    domain_mapping: DomainMappingOptions | Mapping[str, Any] | None = None
    stage_variables: Mapping[str, str] | None = None
    throttle: Any | None = None
    stage_name: str | None = None

class MTLSConfig(Struct):
    bucket: Any
    key: str
    version: str | None = None

class QuotaSettings(Struct):
    limit: float | None = None
    offset: float | None = None
    period: Period | None = None

class RateLimitedApiKeyProps(Struct):
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None
    customer_id: str | None = None
    enabled: bool | None = None
    generate_distinct_id: bool | None = None
    api_stages: Sequence[UsagePlanPerApiStage | Mapping[str, Any]] | None = None
    quota: QuotaSettings | Mapping[str, Any] | None = None
    throttle: Any | None = None

class StageAttributes(Struct):
    stage_name: str

class StageOptions(Struct):
    access_log_settings: Any | None = None
    auto_deploy: bool | None = None
    description: str | None = None
    detailed_metrics_enabled: bool | None = None
    domain_mapping: DomainMappingOptions | Mapping[str, Any] | None = None
    stage_variables: Mapping[str, str] | None = None
    throttle: Any | None = None

class UsagePlanPerApiStage(Struct):
    api: Any | None = None
    stage: Any | None = None

class UsagePlanProps(Struct):
    api_stages: Sequence[UsagePlanPerApiStage | Mapping[str, Any]] | None = None
    description: str | None = None
    quota: QuotaSettings | Mapping[str, Any] | None = None
    throttle: Any | None = None
    usage_plan_name: str | None = None

class VpcLinkAttributes(Struct):
    vpc: Any
    vpc_link_id: str

class VpcLinkProps(Struct):
    vpc: Any
    security_groups: Sequence[Any] | None = None
    subnets: Any | None = None
    vpc_link_name: str | None = None

class WebSocketApiAttributes(Struct):
    web_socket_id: str
    api_endpoint: str | None = None

class WebSocketApiProps(Struct):
    api_key_selection_expression: Any | None = None
    api_name: str | None = None
    connect_route_options: WebSocketRouteOptions | Mapping[str, Any] | None = None
    default_route_options: WebSocketRouteOptions | Mapping[str, Any] | None = None
    description: str | None = None
    disable_schema_validation: bool | None = None
    disconnect_route_options: WebSocketRouteOptions | Mapping[str, Any] | None = None
    ip_address_type: Any | None = None
    route_selection_expression: str | None = None

class WebSocketAuthorizerAttributes(Struct):
    authorizer_id: str
    authorizer_type: str

class WebSocketAuthorizerProps(Struct):
    identity_source: Sequence[str]
    type: WebSocketAuthorizerType
    web_socket_api: Any
    authorizer_name: str | None = None
    authorizer_uri: str | None = None

class WebSocketIntegrationProps(Struct):
    integration_type: WebSocketIntegrationType
    integration_uri: str
    web_socket_api: Any
    content_handling: ContentHandling | None = None
    credentials_role: Any | None = None
    integration_method: str | None = None
    passthrough_behavior: PassthroughBehavior | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    template_selection_expression: str | None = None
    timeout: Any | None = None

class WebSocketRouteAuthorizerBindOptions(Struct):
    route: Any
    scope: Any

class WebSocketRouteAuthorizerConfig(Struct):
    authorization_type: str
    authorizer_id: str | None = None

class WebSocketRouteIntegrationBindOptions(Struct):
    route: Any
    scope: Any

class WebSocketRouteIntegrationConfig(Struct):
    type: WebSocketIntegrationType
    uri: str
    content_handling: ContentHandling | None = None
    credentials_role: Any | None = None
    method: str | None = None
    passthrough_behavior: PassthroughBehavior | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    template_selection_expression: str | None = None
    timeout: Any | None = None

class WebSocketRouteOptions(Struct):
    integration: Any
    authorizer: Any | None = None
    return_response: bool | None = None

class WebSocketRouteProps(Struct):
    integration: Any
    route_key: str
    web_socket_api: Any
    authorizer: Any | None = None
    return_response: bool | None = None
    api_key_required: bool | None = None

class WebSocketStageAttributes(Struct):
    stage_name: str
    api: Any

class WebSocketStageProps(Struct):
    stage_name: str
    web_socket_api: Any
    access_log_settings: Any | None = None
    auto_deploy: bool | None = None
    description: str | None = None
    detailed_metrics_enabled: bool | None = None
    domain_mapping: DomainMappingOptions | Mapping[str, Any] | None = None
    stage_variables: Mapping[str, str] | None = None
    throttle: Any | None = None

