# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_apigateway as _aws_apigateway
from ..interfaces import aws_cognito as _aws_cognito
from ..interfaces import aws_elasticloadbalancingv2 as _aws_elasticloadbalancingv2
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccount(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cloud_watch_role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    cloud_watch_role_arn: str | None
    @property
    def account_ref(self) -> _aws_apigateway.AccountReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_account(x: Any) -> bool: ...

class CfnAccountProps(Struct):
    cloud_watch_role_arn: str | _aws_iam.IRoleRef | None = None

class CfnApiKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StageKeyProperty(Struct):
        rest_api_id: str | None = None
        stage_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        customer_id: str | None = None,
        description: str | None = None,
        enabled: bool | IResolvable | None = None,
        generate_distinct_id: bool | IResolvable | None = None,
        name: str | None = None,
        stage_keys: Sequence[CfnApiKey.StageKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        value: str | None = None,
    ) -> None: ...
    customer_id: str | None
    description: str | None
    enabled: bool | IResolvable | None
    generate_distinct_id: bool | IResolvable | None
    name: str | None
    stage_keys: Sequence[CfnApiKey.StageKeyProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    value: str | None
    @property
    def api_key_ref(self) -> _aws_apigateway.ApiKeyReference: ...
    @property
    def attr_api_key_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_api_key(resource: _aws_apigateway.IApiKeyRef) -> str: ...
    @staticmethod
    def from_api_key_id(scope: Construct, id: str, api_key_id: str) -> _aws_apigateway.IApiKeyRef: ...
    @staticmethod
    def is_cfn_api_key(x: Any) -> bool: ...

class CfnApiKeyProps(Struct):
    customer_id: str | None = None
    description: str | None = None
    enabled: bool | IResolvable | None = None
    generate_distinct_id: bool | IResolvable | None = None
    name: str | None = None
    stage_keys: Sequence[CfnApiKey.StageKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    value: str | None = None

class CfnAuthorizer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        type: str,
        authorizer_credentials: str | _aws_iam.IRoleRef | None = None,
        authorizer_result_ttl_in_seconds: float | None = None,
        authorizer_uri: str | None = None,
        auth_type: str | None = None,
        identity_source: str | None = None,
        identity_validation_expression: str | None = None,
        provider_arns: Sequence[str | _aws_cognito.IUserPoolRef] | None = None,
    ) -> None: ...
    name: str
    rest_api_id: str
    type: str
    authorizer_credentials: str | None
    authorizer_result_ttl_in_seconds: float | None
    authorizer_uri: str | None
    auth_type: str | None
    identity_source: str | None
    identity_validation_expression: str | None
    provider_arns: Sequence[str] | None
    @property
    def attr_authorizer_id(self) -> str: ...
    @property
    def authorizer_ref(self) -> _aws_apigateway.AuthorizerReference: ...
    @staticmethod
    def is_cfn_authorizer(x: Any) -> bool: ...

class CfnAuthorizerProps(Struct):
    name: str
    rest_api_id: str | _aws_apigateway.IRestApiRef
    type: str
    authorizer_credentials: str | _aws_iam.IRoleRef | None = None
    authorizer_result_ttl_in_seconds: float | None = None
    authorizer_uri: str | None = None
    auth_type: str | None = None
    identity_source: str | None = None
    identity_validation_expression: str | None = None
    provider_arns: Sequence[str | _aws_cognito.IUserPoolRef] | None = None

class CfnBasePathMapping(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        domain_name: str | _aws_apigateway.IDomainNameRef,
        base_path: str | None = None,
        id: str | None = None,
        rest_api_id: str | _aws_apigateway.IRestApiRef | None = None,
        stage: str | _aws_apigateway.IStageRef | None = None,
    ) -> None: ...
    domain_name: str
    base_path: str | None
    id: str | None
    rest_api_id: str | None
    stage: str | None
    @property
    def base_path_mapping_ref(self) -> _aws_apigateway.BasePathMappingReference: ...
    @staticmethod
    def is_cfn_base_path_mapping(x: Any) -> bool: ...

class CfnBasePathMappingProps(Struct):
    domain_name: str | _aws_apigateway.IDomainNameRef
    base_path: str | None = None
    id: str | None = None
    rest_api_id: str | _aws_apigateway.IRestApiRef | None = None
    stage: str | _aws_apigateway.IStageRef | None = None

class CfnBasePathMappingV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name_arn: str,
        rest_api_id: str,
        base_path: str | None = None,
        stage: str | None = None,
    ) -> None: ...
    domain_name_arn: str
    rest_api_id: str
    base_path: str | None
    stage: str | None
    @property
    def attr_base_path_mapping_arn(self) -> str: ...
    @property
    def base_path_mapping_v2_ref(self) -> _aws_apigateway.BasePathMappingV2Reference: ...
    @staticmethod
    def is_cfn_base_path_mapping_v2(x: Any) -> bool: ...

class CfnBasePathMappingV2Props(Struct):
    domain_name_arn: str
    rest_api_id: str
    base_path: str | None = None
    stage: str | None = None

class CfnClientCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_client_certificate_id(self) -> str: ...
    @property
    def client_certificate_ref(self) -> _aws_apigateway.ClientCertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_client_certificate(resource: _aws_apigateway.IClientCertificateRef) -> str: ...
    @staticmethod
    def from_client_certificate_id(scope: Construct, id: str, client_certificate_id: str) -> _aws_apigateway.IClientCertificateRef: ...
    @staticmethod
    def is_cfn_client_certificate(x: Any) -> bool: ...

class CfnClientCertificateProps(Struct):
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class CanarySettingProperty(Struct):
        percent_traffic: float | None = None
        stage_variable_overrides: Mapping[str, str] | IResolvable | None = None
        use_stage_cache: bool | IResolvable | None = None
    class DeploymentCanarySettingsProperty(Struct):
        percent_traffic: float | None = None
        stage_variable_overrides: Mapping[str, str] | IResolvable | None = None
        use_stage_cache: bool | IResolvable | None = None
    class MethodSettingProperty(Struct):
        cache_data_encrypted: bool | IResolvable | None = None
        cache_ttl_in_seconds: float | None = None
        caching_enabled: bool | IResolvable | None = None
        data_trace_enabled: bool | IResolvable | None = None
        http_method: str | None = None
        logging_level: str | None = None
        metrics_enabled: bool | IResolvable | None = None
        resource_path: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    class StageDescriptionProperty(Struct):
        access_log_setting: CfnDeployment.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None
        cache_cluster_enabled: bool | IResolvable | None = None
        cache_cluster_size: str | None = None
        cache_data_encrypted: bool | IResolvable | None = None
        cache_ttl_in_seconds: float | None = None
        caching_enabled: bool | IResolvable | None = None
        canary_setting: CfnDeployment.CanarySettingProperty | Mapping[str, Any] | IResolvable | None = None
        client_certificate_id: str | None = None
        data_trace_enabled: bool | IResolvable | None = None
        description: str | None = None
        documentation_version: str | None = None
        logging_level: str | None = None
        method_settings: Sequence[CfnDeployment.MethodSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metrics_enabled: bool | IResolvable | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
        tracing_enabled: bool | IResolvable | None = None
        variables: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        deployment_canary_settings: CfnDeployment.DeploymentCanarySettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        stage_description: CfnDeployment.StageDescriptionProperty | Mapping[str, Any] | IResolvable | None = None,
        stage_name: str | None = None,
    ) -> None: ...
    rest_api_id: str
    deployment_canary_settings: CfnDeployment.DeploymentCanarySettingsProperty | IResolvable | None
    description: str | None
    stage_description: CfnDeployment.StageDescriptionProperty | IResolvable | None
    stage_name: str | None
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def deployment_ref(self) -> _aws_apigateway.DeploymentReference: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    rest_api_id: str | _aws_apigateway.IRestApiRef
    deployment_canary_settings: CfnDeployment.DeploymentCanarySettingsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    stage_description: CfnDeployment.StageDescriptionProperty | Mapping[str, Any] | IResolvable | None = None
    stage_name: str | None = None

class CfnDocumentationPart(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        method: str | None = None
        name: str | None = None
        path: str | None = None
        status_code: str | None = None
        type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        location: CfnDocumentationPart.LocationProperty | Mapping[str, Any] | IResolvable,
        properties: str,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
    ) -> None: ...
    location: CfnDocumentationPart.LocationProperty | IResolvable
    properties: str
    rest_api_id: str
    @property
    def attr_documentation_part_id(self) -> str: ...
    @property
    def documentation_part_ref(self) -> _aws_apigateway.DocumentationPartReference: ...
    @staticmethod
    def is_cfn_documentation_part(x: Any) -> bool: ...

class CfnDocumentationPartProps(Struct):
    location: CfnDocumentationPart.LocationProperty | Mapping[str, Any] | IResolvable
    properties: str
    rest_api_id: str | _aws_apigateway.IRestApiRef

class CfnDocumentationVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        documentation_version: str,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        description: str | None = None,
    ) -> None: ...
    documentation_version: str
    rest_api_id: str
    description: str | None
    @property
    def documentation_version_ref(self) -> _aws_apigateway.DocumentationVersionReference: ...
    @staticmethod
    def is_cfn_documentation_version(x: Any) -> bool: ...

class CfnDocumentationVersionProps(Struct):
    documentation_version: str
    rest_api_id: str | _aws_apigateway.IRestApiRef
    description: str | None = None

class CfnDomainName(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointConfigurationProperty(Struct):
        ip_address_type: str | None = None
        types: Sequence[str] | None = None
    class MutualTlsAuthenticationProperty(Struct):
        truststore_uri: str | None = None
        truststore_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_arn: str | None = None,
        domain_name: str | None = None,
        endpoint_access_mode: str | None = None,
        endpoint_configuration: CfnDomainName.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None,
        ownership_verification_certificate_arn: str | None = None,
        regional_certificate_arn: str | None = None,
        routing_mode: str | None = None,
        security_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate_arn: str | None
    domain_name: str | None
    endpoint_access_mode: str | None
    endpoint_configuration: CfnDomainName.EndpointConfigurationProperty | IResolvable | None
    mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | IResolvable | None
    ownership_verification_certificate_arn: str | None
    regional_certificate_arn: str | None
    routing_mode: str | None
    security_policy: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_distribution_domain_name(self) -> str: ...
    @property
    def attr_distribution_hosted_zone_id(self) -> str: ...
    @property
    def attr_domain_name_arn(self) -> str: ...
    @property
    def attr_regional_domain_name(self) -> str: ...
    @property
    def attr_regional_hosted_zone_id(self) -> str: ...
    @property
    def domain_name_ref(self) -> _aws_apigateway.DomainNameReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain_name(resource: _aws_apigateway.IDomainNameRef) -> str: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_apigateway.IDomainNameRef: ...
    @staticmethod
    def from_domain_name_arn(scope: Construct, id: str, arn: str) -> _aws_apigateway.IDomainNameRef: ...
    @staticmethod
    def is_cfn_domain_name(x: Any) -> bool: ...

class CfnDomainNameProps(Struct):
    certificate_arn: str | None = None
    domain_name: str | None = None
    endpoint_access_mode: str | None = None
    endpoint_configuration: CfnDomainName.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    mutual_tls_authentication: CfnDomainName.MutualTlsAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    ownership_verification_certificate_arn: str | None = None
    regional_certificate_arn: str | None = None
    routing_mode: str | None = None
    security_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainNameAccessAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_association_source: str,
        access_association_source_type: str,
        domain_name_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    access_association_source: str
    access_association_source_type: str
    domain_name_arn: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_domain_name_access_association_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_name_access_association_ref(self) -> _aws_apigateway.DomainNameAccessAssociationReference: ...
    @staticmethod
    def arn_for_domain_name_access_association(resource: _aws_apigateway.IDomainNameAccessAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_domain_name_access_association(x: Any) -> bool: ...

class CfnDomainNameAccessAssociationProps(Struct):
    access_association_source: str
    access_association_source_type: str
    domain_name_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainNameV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointConfigurationProperty(Struct):
        ip_address_type: str | None = None
        types: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_arn: str | None = None,
        domain_name: str | None = None,
        endpoint_access_mode: str | None = None,
        endpoint_configuration: CfnDomainNameV2.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        policy: Any | None = None,
        routing_mode: str | None = None,
        security_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    policy: Any
    certificate_arn: str | None
    domain_name: str | None
    endpoint_access_mode: str | None
    endpoint_configuration: CfnDomainNameV2.EndpointConfigurationProperty | IResolvable | None
    routing_mode: str | None
    security_policy: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_domain_name_arn(self) -> str: ...
    @property
    def attr_domain_name_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_name_v2_ref(self) -> _aws_apigateway.DomainNameV2Reference: ...
    @staticmethod
    def is_cfn_domain_name_v2(x: Any) -> bool: ...

class CfnDomainNameV2Props(Struct):
    certificate_arn: str | None = None
    domain_name: str | None = None
    endpoint_access_mode: str | None = None
    endpoint_configuration: CfnDomainNameV2.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    policy: Any | None = None
    routing_mode: str | None = None
    security_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGatewayResponse(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        response_type: str,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        response_parameters: Mapping[str, str] | IResolvable | None = None,
        response_templates: Mapping[str, str] | IResolvable | None = None,
        status_code: str | None = None,
    ) -> None: ...
    response_type: str
    rest_api_id: str
    response_parameters: Mapping[str, str] | IResolvable | None
    response_templates: Mapping[str, str] | IResolvable | None
    status_code: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def gateway_response_ref(self) -> _aws_apigateway.GatewayResponseReference: ...
    @staticmethod
    def is_cfn_gateway_response(x: Any) -> bool: ...

class CfnGatewayResponseProps(Struct):
    response_type: str
    rest_api_id: str | _aws_apigateway.IRestApiRef
    response_parameters: Mapping[str, str] | IResolvable | None = None
    response_templates: Mapping[str, str] | IResolvable | None = None
    status_code: str | None = None

class CfnMethod(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IntegrationProperty(Struct):
        type: str
        cache_key_parameters: Sequence[str] | None = None
        cache_namespace: str | None = None
        connection_id: str | None = None
        connection_type: str | None = None
        content_handling: str | None = None
        credentials: str | None = None
        integration_http_method: str | None = None
        integration_responses: Sequence[CfnMethod.IntegrationResponseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        integration_target: str | None = None
        passthrough_behavior: str | None = None
        request_parameters: Mapping[str, str] | IResolvable | None = None
        request_templates: Mapping[str, str] | IResolvable | None = None
        response_transfer_mode: str | None = None
        timeout_in_millis: float | None = None
        uri: str | None = None
    class IntegrationResponseProperty(Struct):
        status_code: str
        content_handling: str | None = None
        response_parameters: Mapping[str, str] | IResolvable | None = None
        response_templates: Mapping[str, str] | IResolvable | None = None
        selection_pattern: str | None = None
    class MethodResponseProperty(Struct):
        status_code: str
        response_models: Mapping[str, str] | IResolvable | None = None
        response_parameters: Mapping[str, bool | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        http_method: str,
        resource_id: str | _aws_apigateway.IResourceRef,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        api_key_required: bool | IResolvable | None = None,
        authorization_scopes: Sequence[str] | None = None,
        authorization_type: str | None = None,
        authorizer_id: str | _aws_apigateway.IAuthorizerRef | None = None,
        integration: CfnMethod.IntegrationProperty | Mapping[str, Any] | IResolvable | None = None,
        method_responses: Sequence[CfnMethod.MethodResponseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        operation_name: str | None = None,
        request_models: Mapping[str, str] | IResolvable | None = None,
        request_parameters: Mapping[str, bool | IResolvable] | IResolvable | None = None,
        request_validator_id: str | _aws_apigateway.IRequestValidatorRef | None = None,
    ) -> None: ...
    http_method: str
    resource_id: str
    rest_api_id: str
    api_key_required: bool | IResolvable | None
    authorization_scopes: Sequence[str] | None
    authorization_type: str | None
    authorizer_id: str | None
    integration: CfnMethod.IntegrationProperty | IResolvable | None
    method_responses: Sequence[CfnMethod.MethodResponseProperty | IResolvable] | IResolvable | None
    operation_name: str | None
    request_models: Mapping[str, str] | IResolvable | None
    request_parameters: Mapping[str, bool | IResolvable] | IResolvable | None
    request_validator_id: str | None
    @property
    def method_ref(self) -> _aws_apigateway.MethodReference: ...
    @staticmethod
    def is_cfn_method(x: Any) -> bool: ...

class CfnMethodProps(Struct):
    http_method: str
    resource_id: str | _aws_apigateway.IResourceRef
    rest_api_id: str | _aws_apigateway.IRestApiRef
    api_key_required: bool | IResolvable | None = None
    authorization_scopes: Sequence[str] | None = None
    authorization_type: str | None = None
    authorizer_id: str | _aws_apigateway.IAuthorizerRef | None = None
    integration: CfnMethod.IntegrationProperty | Mapping[str, Any] | IResolvable | None = None
    method_responses: Sequence[CfnMethod.MethodResponseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    operation_name: str | None = None
    request_models: Mapping[str, str] | IResolvable | None = None
    request_parameters: Mapping[str, bool | IResolvable] | IResolvable | None = None
    request_validator_id: str | _aws_apigateway.IRequestValidatorRef | None = None

class CfnModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        content_type: str | None = None,
        description: str | None = None,
        name: str | None = None,
        schema: Any | None = None,
    ) -> None: ...
    rest_api_id: str
    schema: Any
    content_type: str | None
    description: str | None
    name: str | None
    @property
    def model_ref(self) -> _aws_apigateway.ModelReference: ...
    @staticmethod
    def is_cfn_model(x: Any) -> bool: ...

class CfnModelProps(Struct):
    rest_api_id: str | _aws_apigateway.IRestApiRef
    content_type: str | None = None
    description: str | None = None
    name: str | None = None
    schema: Any | None = None

class CfnRequestValidator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        name: str | None = None,
        validate_request_body: bool | IResolvable | None = None,
        validate_request_parameters: bool | IResolvable | None = None,
    ) -> None: ...
    rest_api_id: str
    name: str | None
    validate_request_body: bool | IResolvable | None
    validate_request_parameters: bool | IResolvable | None
    @property
    def attr_request_validator_id(self) -> str: ...
    @property
    def request_validator_ref(self) -> _aws_apigateway.RequestValidatorReference: ...
    @staticmethod
    def is_cfn_request_validator(x: Any) -> bool: ...

class CfnRequestValidatorProps(Struct):
    rest_api_id: str | _aws_apigateway.IRestApiRef
    name: str | None = None
    validate_request_body: bool | IResolvable | None = None
    validate_request_parameters: bool | IResolvable | None = None

class CfnResource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        parent_id: str | _aws_apigateway.IResourceRef,
        path_part: str,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
    ) -> None: ...
    parent_id: str
    path_part: str
    rest_api_id: str
    @property
    def attr_resource_id(self) -> str: ...
    @property
    def resource_ref(self) -> _aws_apigateway.ResourceReference: ...
    @staticmethod
    def is_cfn_resource(x: Any) -> bool: ...

class CfnResourceProps(Struct):
    parent_id: str | _aws_apigateway.IResourceRef
    path_part: str
    rest_api_id: str | _aws_apigateway.IRestApiRef

class CfnRestApi(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointConfigurationProperty(Struct):
        ip_address_type: str | None = None
        types: Sequence[str] | None = None
        vpc_endpoint_ids: Sequence[str] | None = None
    class S3LocationProperty(Struct):
        bucket: str | None = None
        e_tag: str | None = None
        key: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_key_source_type: str | None = None,
        binary_media_types: Sequence[str] | None = None,
        body: Any | None = None,
        body_s3_location: CfnRestApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        clone_from: str | _aws_apigateway.IRestApiRef | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | IResolvable | None = None,
        endpoint_access_mode: str | None = None,
        endpoint_configuration: CfnRestApi.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        fail_on_warnings: bool | IResolvable | None = None,
        minimum_compression_size: float | None = None,
        mode: str | None = None,
        name: str | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        policy: Any | None = None,
        security_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version: str | None = None,
    ) -> None: ...
    body: Any
    policy: Any
    api_key_source_type: str | None
    binary_media_types: Sequence[str] | None
    body_s3_location: CfnRestApi.S3LocationProperty | IResolvable | None
    clone_from: str | None
    description: str | None
    disable_execute_api_endpoint: bool | IResolvable | None
    endpoint_access_mode: str | None
    endpoint_configuration: CfnRestApi.EndpointConfigurationProperty | IResolvable | None
    fail_on_warnings: bool | IResolvable | None
    minimum_compression_size: float | None
    mode: str | None
    name: str | None
    parameters: Mapping[str, str] | IResolvable | None
    security_policy: str | None
    tags_raw: Sequence[_CfnTag] | None
    version: str | None
    @property
    def attr_rest_api_id(self) -> str: ...
    @property
    def attr_root_resource_id(self) -> str: ...
    @property
    def rest_api_ref(self) -> _aws_apigateway.RestApiReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rest_api(resource: _aws_apigateway.IRestApiRef) -> str: ...
    @staticmethod
    def from_rest_api_id(scope: Construct, id: str, rest_api_id: str) -> _aws_apigateway.IRestApiRef: ...
    @staticmethod
    def is_cfn_rest_api(x: Any) -> bool: ...

class CfnRestApiProps(Struct):
    api_key_source_type: str | None = None
    binary_media_types: Sequence[str] | None = None
    body: Any | None = None
    body_s3_location: CfnRestApi.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    clone_from: str | _aws_apigateway.IRestApiRef | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | IResolvable | None = None
    endpoint_access_mode: str | None = None
    endpoint_configuration: CfnRestApi.EndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    fail_on_warnings: bool | IResolvable | None = None
    minimum_compression_size: float | None = None
    mode: str | None = None
    name: str | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    policy: Any | None = None
    security_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version: str | None = None

class CfnStage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessLogSettingProperty(Struct):
        destination_arn: str | None = None
        format: str | None = None
    class CanarySettingProperty(Struct):
        deployment_id: str | None = None
        percent_traffic: float | None = None
        stage_variable_overrides: Mapping[str, str] | IResolvable | None = None
        use_stage_cache: bool | IResolvable | None = None
    class MethodSettingProperty(Struct):
        cache_data_encrypted: bool | IResolvable | None = None
        cache_ttl_in_seconds: float | None = None
        caching_enabled: bool | IResolvable | None = None
        data_trace_enabled: bool | IResolvable | None = None
        http_method: str | None = None
        logging_level: str | None = None
        metrics_enabled: bool | IResolvable | None = None
        resource_path: str | None = None
        throttling_burst_limit: float | None = None
        throttling_rate_limit: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rest_api_id: str | _aws_apigateway.IRestApiRef,
        access_log_setting: CfnStage.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None,
        cache_cluster_enabled: bool | IResolvable | None = None,
        cache_cluster_size: str | None = None,
        canary_setting: CfnStage.CanarySettingProperty | Mapping[str, Any] | IResolvable | None = None,
        client_certificate_id: str | _aws_apigateway.IClientCertificateRef | None = None,
        deployment_id: str | _aws_apigateway.IDeploymentRef | None = None,
        description: str | None = None,
        documentation_version: str | None = None,
        method_settings: Sequence[CfnStage.MethodSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        stage_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tracing_enabled: bool | IResolvable | None = None,
        variables: Mapping[str, str] | IResolvable | None = None,
    ) -> None: ...
    rest_api_id: str
    access_log_setting: CfnStage.AccessLogSettingProperty | IResolvable | None
    cache_cluster_enabled: bool | IResolvable | None
    cache_cluster_size: str | None
    canary_setting: CfnStage.CanarySettingProperty | IResolvable | None
    client_certificate_id: str | None
    deployment_id: str | None
    description: str | None
    documentation_version: str | None
    method_settings: Sequence[CfnStage.MethodSettingProperty | IResolvable] | IResolvable | None
    stage_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    tracing_enabled: bool | IResolvable | None
    variables: Mapping[str, str] | IResolvable | None
    @property
    def stage_ref(self) -> _aws_apigateway.StageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stage(x: Any) -> bool: ...

class CfnStageProps(Struct):
    rest_api_id: str | _aws_apigateway.IRestApiRef
    access_log_setting: CfnStage.AccessLogSettingProperty | Mapping[str, Any] | IResolvable | None = None
    cache_cluster_enabled: bool | IResolvable | None = None
    cache_cluster_size: str | None = None
    canary_setting: CfnStage.CanarySettingProperty | Mapping[str, Any] | IResolvable | None = None
    client_certificate_id: str | _aws_apigateway.IClientCertificateRef | None = None
    deployment_id: str | _aws_apigateway.IDeploymentRef | None = None
    description: str | None = None
    documentation_version: str | None = None
    method_settings: Sequence[CfnStage.MethodSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    stage_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tracing_enabled: bool | IResolvable | None = None
    variables: Mapping[str, str] | IResolvable | None = None

class CfnUsagePlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiStageProperty(Struct):
        api_id: str | None = None
        stage: str | None = None
        throttle: Mapping[str, CfnUsagePlan.ThrottleSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class QuotaSettingsProperty(Struct):
        limit: float | None = None
        offset: float | None = None
        period: str | None = None
    class ThrottleSettingsProperty(Struct):
        burst_limit: float | None = None
        rate_limit: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_stages: Sequence[CfnUsagePlan.ApiStageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        quota: CfnUsagePlan.QuotaSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        throttle: CfnUsagePlan.ThrottleSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        usage_plan_name: str | None = None,
    ) -> None: ...
    api_stages: Sequence[CfnUsagePlan.ApiStageProperty | IResolvable] | IResolvable | None
    description: str | None
    quota: CfnUsagePlan.QuotaSettingsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    throttle: CfnUsagePlan.ThrottleSettingsProperty | IResolvable | None
    usage_plan_name: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def usage_plan_ref(self) -> _aws_apigateway.UsagePlanReference: ...
    @staticmethod
    def arn_for_usage_plan(resource: _aws_apigateway.IUsagePlanRef) -> str: ...
    @staticmethod
    def from_usage_plan_id(scope: Construct, id: str, usage_plan_id: str) -> _aws_apigateway.IUsagePlanRef: ...
    @staticmethod
    def is_cfn_usage_plan(x: Any) -> bool: ...

class CfnUsagePlanProps(Struct):
    api_stages: Sequence[CfnUsagePlan.ApiStageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    quota: CfnUsagePlan.QuotaSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    throttle: CfnUsagePlan.ThrottleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    usage_plan_name: str | None = None

class CfnUsagePlanKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_id: str | _aws_apigateway.IApiKeyRef,
        key_type: str,
        usage_plan_id: str | _aws_apigateway.IUsagePlanRef,
    ) -> None: ...
    key_id: str
    key_type: str
    usage_plan_id: str
    @property
    def attr_id(self) -> str: ...
    @property
    def usage_plan_key_ref(self) -> _aws_apigateway.UsagePlanKeyReference: ...
    @staticmethod
    def is_cfn_usage_plan_key(x: Any) -> bool: ...

class CfnUsagePlanKeyProps(Struct):
    key_id: str | _aws_apigateway.IApiKeyRef
    key_type: str
    usage_plan_id: str | _aws_apigateway.IUsagePlanRef

class CfnVpcLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        target_arns: Sequence[str | _aws_elasticloadbalancingv2.ILoadBalancerRef],
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    target_arns: Sequence[str]
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_vpc_link_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_link_ref(self) -> _aws_apigateway.VpcLinkReference: ...
    @staticmethod
    def arn_for_vpc_link(resource: _aws_apigateway.IVpcLinkRef) -> str: ...
    @staticmethod
    def from_vpc_link_id(scope: Construct, id: str, vpc_link_id: str) -> _aws_apigateway.IVpcLinkRef: ...
    @staticmethod
    def is_cfn_vpc_link(x: Any) -> bool: ...

class CfnVpcLinkProps(Struct):
    name: str
    target_arns: Sequence[str | _aws_elasticloadbalancingv2.ILoadBalancerRef]
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class EndpointAccessMode(Enum):
    STRICT = 'STRICT'
    BASIC = 'BASIC'

class Period(Enum):
    DAY = 'DAY'
    WEEK = 'WEEK'
    MONTH = 'MONTH'

class ResponseTransferMode(Enum):
    BUFFERED = 'BUFFERED'
    STREAM = 'STREAM'

class RestApiMode(Enum):
    OVERWRITE = 'overwrite'
    MERGE = 'merge'

class SecurityPolicy(Enum):
    TLS_1_0 = 'TLS_1_0'
    TLS_1_2 = 'TLS_1_2'
    TLS13_1_3_2025_09 = 'SecurityPolicy_TLS13_1_3_2025_09'
    TLS13_1_3_FIPS_2025_09 = 'SecurityPolicy_TLS13_1_3_FIPS_2025_09'
    TLS13_1_2_PQ_2025_09 = 'SecurityPolicy_TLS13_1_2_PQ_2025_09'
    TLS13_1_2_PFS_PQ_2025_09 = 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09'
    TLS13_2025_EDGE = 'SecurityPolicy_TLS13_2025_EDGE'
    TLS12_PFS_2025_EDGE = 'SecurityPolicy_TLS12_PFS_2025_EDGE'
    TLS12_2018_EDGE = 'SecurityPolicy_TLS12_2018_EDGE'

class AccessLogDestinationConfig(Struct):
    destination_arn: str

class AddApiKeyOptions(Struct):
    override_logical_id: str | None = None

class ApiDefinitionConfig(Struct):
    inline_definition: Any | None = None
    s3_location: ApiDefinitionS3Location | Mapping[str, Any] | None = None

class ApiDefinitionS3Location(Struct):
    bucket: str
    key: str
    version: str | None = None

class ApiKeyOptions(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None

class ApiKeyProps(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None
    customer_id: str | None = None
    enabled: bool | None = None
    generate_distinct_id: bool | None = None
    resources: Sequence[Any] | None = None
    stages: Sequence[Any] | None = None

class ApiMappingOptions(Struct):
    base_path: str | None = None

class AwsIntegrationProps(Struct):
    service: str
    action: str | None = None
    action_parameters: Mapping[str, str] | None = None
    integration_http_method: str | None = None
    options: Any | None = None
    path: str | None = None
    proxy: bool | None = None
    region: str | None = None
    subdomain: str | None = None

class BasePathMappingOptions(Struct):
    attach_to_stage: bool | None = None
    base_path: str | None = None
    stage: Any | None = None

class BasePathMappingProps(Struct):
    domain_name: Any
    rest_api: Any
    attach_to_stage: bool | None = None
    base_path: str | None = None
    stage: Any | None = None

class CognitoUserPoolsAuthorizerProps(Struct):
    cognito_user_pools: Sequence[Any]
    authorizer_name: str | None = None
    identity_source: str | None = None
    results_cache_ttl: Any | None = None

class DeploymentProps(Struct):
    api: Any
    description: str | None = None
    retain_deployments: bool | None = None
    stage_name: str | None = None

class DomainNameAttributes(Struct):
    domain_name: str
    domain_name_alias_hosted_zone_id: str
    domain_name_alias_target: str

class DomainNameOptions(Struct):
    certificate: Any
    domain_name: str
    base_path: str | None = None
    endpoint_access_mode: EndpointAccessMode | None = None
    endpoint_type: Any | None = None
    mtls: MTLSConfig | Mapping[str, Any] | None = None
    security_policy: SecurityPolicy | None = None

class DomainNameProps(Struct):
    certificate: Any
    domain_name: str
    base_path: str | None = None
    endpoint_access_mode: EndpointAccessMode | None = None
    endpoint_type: Any | None = None
    mtls: MTLSConfig | Mapping[str, Any] | None = None
    security_policy: SecurityPolicy | None = None
    mapping: Any | None = None

class GatewayResponseOptions(Struct):
    type: Any
    response_headers: Mapping[str, str] | None = None
    status_code: str | None = None
    templates: Mapping[str, str] | None = None

class GatewayResponseProps(Struct):
    type: Any
    rest_api: Any
    response_headers: Mapping[str, str] | None = None
    status_code: str | None = None
    templates: Mapping[str, str] | None = None

class HttpIntegrationProps(Struct):
    http_method: str | None = None
    options: Any | None = None
    proxy: bool | None = None

class IntegrationConfig(Struct):
    type: Any
    deployment_token: str | None = None
    integration_http_method: str | None = None
    options: Any | None = None
    uri: str | None = None

class IntegrationProps(Struct):
    type: Any
    integration_http_method: str | None = None
    options: Any | None = None
    uri: Any | None = None

class JsonWithStandardFieldProps(Struct):
    caller: bool
    http_method: bool
    ip: bool
    protocol: bool
    request_time: bool
    resource_path: bool
    response_length: bool
    status: bool
    user: bool

class LambdaAuthorizerProps(Struct):
    handler: Any
    assume_role: Any | None = None
    authorizer_name: str | None = None
    results_cache_ttl: Any | None = None

class LambdaRestApiProps(Struct):
    handler: Any
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    cloud_watch_role: bool | None = None
    cloud_watch_role_removal_policy: Any | None = None
    deploy: bool | None = None
    deploy_options: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    domain_name: DomainNameOptions | Mapping[str, Any] | None = None
    endpoint_configuration: Any | None = None
    endpoint_export_name: str | None = None
    endpoint_types: Sequence[Any] | None = None
    fail_on_warnings: bool | None = None
    parameters: Mapping[str, str] | None = None
    policy: Any | None = None
    rest_api_name: str | None = None
    retain_deployments: bool | None = None
    api_key_source_type: Any | None = None
    binary_media_types: Sequence[str] | None = None
    clone_from: Any | None = None
    min_compression_size: Any | None = None
    minimum_compression_size: float | None = None
    integration_options: Any | None = None
    proxy: bool | None = None

class MTLSConfig(Struct):
    bucket: Any
    key: str
    version: str | None = None

class MethodProps(Struct):
    http_method: str
    resource: Any
    integration: Any | None = None
    options: Any | None = None

class ModelOptions(Struct):
    schema: Any
    content_type: str | None = None
    description: str | None = None
    model_name: str | None = None

class ModelProps(Struct):
    schema: Any
    rest_api: Any
    content_type: str | None = None
    description: str | None = None
    model_name: str | None = None

class ProxyResourceOptions(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    any_method: bool | None = None

class ProxyResourceProps(Struct):
    parent: Any
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    any_method: bool | None = None

class QuotaSettings(Struct):
    limit: float | None = None
    offset: float | None = None
    period: Period | None = None

class RateLimitedApiKeyProps(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    api_key_name: str | None = None
    description: str | None = None
    value: str | None = None
    customer_id: str | None = None
    enabled: bool | None = None
    generate_distinct_id: bool | None = None
    resources: Sequence[Any] | None = None
    stages: Sequence[Any] | None = None
    api_stages: Sequence[UsagePlanPerApiStage | Mapping[str, Any]] | None = None
    quota: QuotaSettings | Mapping[str, Any] | None = None
    throttle: ThrottleSettings | Mapping[str, Any] | None = None

class RequestAuthorizerProps(Struct):
    handler: Any
    identity_sources: Sequence[str]
    assume_role: Any | None = None
    authorizer_name: str | None = None
    results_cache_ttl: Any | None = None

class RequestContext(Struct):
    account_id: bool | None = None
    api_id: bool | None = None
    api_key: bool | None = None
    authorizer_principal_id: bool | None = None
    caller: bool | None = None
    cognito_authentication_provider: bool | None = None
    cognito_authentication_type: bool | None = None
    cognito_identity_id: bool | None = None
    cognito_identity_pool_id: bool | None = None
    http_method: bool | None = None
    request_id: bool | None = None
    resource_id: bool | None = None
    resource_path: bool | None = None
    source_ip: bool | None = None
    stage: bool | None = None
    user: bool | None = None
    user_agent: bool | None = None
    user_arn: bool | None = None

class RequestValidatorProps(Struct):
    rest_api: Any
    request_validator_name: str | None = None
    validate_request_body: bool | None = None
    validate_request_parameters: bool | None = None

class ResourceAttributes(Struct):
    path: str
    resource_id: str
    rest_api: Any

class ResourceOptions(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None

class ResourceProps(Struct):
    parent: Any
    path_part: str
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None

class RestApiAttributes(Struct):
    rest_api_id: str
    root_resource_id: str
    rest_api_name: str | None = None

class RestApiBaseProps(Struct):
    cloud_watch_role: bool | None = None
    cloud_watch_role_removal_policy: Any | None = None
    deploy: bool | None = None
    deploy_options: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    domain_name: DomainNameOptions | Mapping[str, Any] | None = None
    endpoint_configuration: Any | None = None
    endpoint_export_name: str | None = None
    endpoint_types: Sequence[Any] | None = None
    fail_on_warnings: bool | None = None
    parameters: Mapping[str, str] | None = None
    policy: Any | None = None
    rest_api_name: str | None = None
    retain_deployments: bool | None = None

class RestApiProps(Struct):
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    cloud_watch_role: bool | None = None
    cloud_watch_role_removal_policy: Any | None = None
    deploy: bool | None = None
    deploy_options: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    domain_name: DomainNameOptions | Mapping[str, Any] | None = None
    endpoint_configuration: Any | None = None
    endpoint_export_name: str | None = None
    endpoint_types: Sequence[Any] | None = None
    fail_on_warnings: bool | None = None
    parameters: Mapping[str, str] | None = None
    policy: Any | None = None
    rest_api_name: str | None = None
    retain_deployments: bool | None = None
    api_key_source_type: Any | None = None
    binary_media_types: Sequence[str] | None = None
    clone_from: Any | None = None
    min_compression_size: Any | None = None
    minimum_compression_size: float | None = None

class SagemakerIntegrationOptions(Struct):
    cache_key_parameters: Sequence[str] | None = None
    cache_namespace: str | None = None
    connection_type: Any | None = None
    content_handling: Any | None = None
    credentials_passthrough: bool | None = None
    credentials_role: Any | None = None
    integration_responses: Sequence[Any] | None = None
    passthrough_behavior: Any | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    response_transfer_mode: ResponseTransferMode | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None

class SpecRestApiProps(Struct):
    api_definition: Any
    cloud_watch_role: bool | None = None
    cloud_watch_role_removal_policy: Any | None = None
    deploy: bool | None = None
    deploy_options: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    domain_name: DomainNameOptions | Mapping[str, Any] | None = None
    endpoint_configuration: Any | None = None
    endpoint_export_name: str | None = None
    endpoint_types: Sequence[Any] | None = None
    fail_on_warnings: bool | None = None
    parameters: Mapping[str, str] | None = None
    policy: Any | None = None
    rest_api_name: str | None = None
    retain_deployments: bool | None = None
    binary_media_types: Sequence[str] | None = None
    min_compression_size: Any | None = None
    mode: RestApiMode | None = None

class StageAttributes(Struct):
    rest_api: Any
    stage_name: str

class StageProps(Struct):
    deployment: Any
    cache_data_encrypted: bool | None = None
    cache_ttl: Any | None = None
    caching_enabled: bool | None = None
    data_trace_enabled: bool | None = None
    logging_level: Any | None = None
    metrics_enabled: bool | None = None
    throttling_burst_limit: float | None = None
    throttling_rate_limit: float | None = None
    access_log_destination: Any | None = None
    access_log_format: Any | None = None
    cache_cluster_enabled: bool | None = None
    cache_cluster_size: str | None = None
    client_certificate_id: str | None = None
    description: str | None = None
    documentation_version: str | None = None
    method_options: Mapping[str, Any] | None = None
    stage_name: str | None = None
    tracing_enabled: bool | None = None
    variables: Mapping[str, str] | None = None

class StepFunctionsExecutionIntegrationOptions(Struct):
    cache_key_parameters: Sequence[str] | None = None
    cache_namespace: str | None = None
    connection_type: Any | None = None
    content_handling: Any | None = None
    credentials_passthrough: bool | None = None
    credentials_role: Any | None = None
    integration_responses: Sequence[Any] | None = None
    passthrough_behavior: Any | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    response_transfer_mode: ResponseTransferMode | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None
    authorizer: bool | None = None
    headers: bool | None = None
    path: bool | None = None
    querystring: bool | None = None
    request_context: RequestContext | Mapping[str, Any] | None = None
    use_default_method_responses: bool | None = None

class StepFunctionsRestApiProps(Struct):
    state_machine: Any
    default_cors_preflight_options: Any | None = None
    default_integration: Any | None = None
    default_method_options: Any | None = None
    cloud_watch_role: bool | None = None
    cloud_watch_role_removal_policy: Any | None = None
    deploy: bool | None = None
    deploy_options: Any | None = None
    description: str | None = None
    disable_execute_api_endpoint: bool | None = None
    domain_name: DomainNameOptions | Mapping[str, Any] | None = None
    endpoint_configuration: Any | None = None
    endpoint_export_name: str | None = None
    endpoint_types: Sequence[Any] | None = None
    fail_on_warnings: bool | None = None
    parameters: Mapping[str, str] | None = None
    policy: Any | None = None
    rest_api_name: str | None = None
    retain_deployments: bool | None = None
    api_key_source_type: Any | None = None
    binary_media_types: Sequence[str] | None = None
    clone_from: Any | None = None
    min_compression_size: Any | None = None
    minimum_compression_size: float | None = None
    authorizer: bool | None = None
    headers: bool | None = None
    path: bool | None = None
    querystring: bool | None = None
    request_context: RequestContext | Mapping[str, Any] | None = None
    role: Any | None = None
    use_default_method_responses: bool | None = None

class ThrottleSettings(Struct):
    burst_limit: float | None = None
    rate_limit: float | None = None

class ThrottlingPerMethod(Struct):
    method: Any
    throttle: ThrottleSettings | Mapping[str, Any]

class TokenAuthorizerProps(Struct):
    handler: Any
    assume_role: Any | None = None
    authorizer_name: str | None = None
    results_cache_ttl: Any | None = None
    identity_source: str | None = None
    validation_regex: str | None = None

class UsagePlanPerApiStage(Struct):
    api: Any | None = None
    stage: Any | None = None
    throttle: Sequence[ThrottlingPerMethod | Mapping[str, Any]] | None = None

class UsagePlanProps(Struct):
    api_stages: Sequence[UsagePlanPerApiStage | Mapping[str, Any]] | None = None
    description: str | None = None
    name: str | None = None
    quota: QuotaSettings | Mapping[str, Any] | None = None
    throttle: ThrottleSettings | Mapping[str, Any] | None = None

class VpcLinkProps(Struct):
    description: str | None = None
    targets: Sequence[Any] | None = None
    vpc_link_name: str | None = None

