# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cloudfront as _aws_cloudfront
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnycastIpList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnycastIpListProperty(Struct):
        anycast_ips: Sequence[str]
        arn: str
        id: str
        ip_count: float
        last_modified_time: str
        name: str
        status: str
        ip_address_type: str | None = None
        ipam_cidr_config_results: Sequence[CfnAnycastIpList.IpamCidrConfigResultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class IpamCidrConfigProperty(Struct):
        cidr: str
        ipam_pool_arn: str
    class IpamCidrConfigResultProperty(Struct):
        anycast_ip: str | None = None
        cidr: str | None = None
        ipam_pool_arn: str | None = None
        status: str | None = None
    class TagsProperty(Struct):
        items: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ip_count: float,
        name: str,
        ip_address_type: str | None = None,
        ipam_cidr_configs: Sequence[CfnAnycastIpList.IpamCidrConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: CfnAnycastIpList.TagsProperty | Mapping[str, Any] | None = None,
    ) -> None: ...
    ip_count: float
    name: str
    ip_address_type: str | None
    ipam_cidr_configs: Sequence[CfnAnycastIpList.IpamCidrConfigProperty | IResolvable] | IResolvable | None
    tags: CfnAnycastIpList.TagsProperty | None
    @property
    def anycast_ip_list_ref(self) -> _aws_cloudfront.AnycastIpListReference: ...
    @property
    def attr_anycast_ip_list(self) -> IResolvable: ...
    @property
    def attr_e_tag(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ipam_cidr_config_results(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_anycast_ip_list(resource: _aws_cloudfront.IAnycastIpListRef) -> str: ...
    @staticmethod
    def is_cfn_anycast_ip_list(x: Any) -> bool: ...

class CfnAnycastIpListProps(Struct):
    ip_count: float
    name: str
    ip_address_type: str | None = None
    ipam_cidr_configs: Sequence[CfnAnycastIpList.IpamCidrConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: CfnAnycastIpList.TagsProperty | Mapping[str, Any] | None = None

class CfnCachePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CachePolicyConfigProperty(Struct):
        default_ttl: float
        max_ttl: float
        min_ttl: float
        name: str
        parameters_in_cache_key_and_forwarded_to_origin: CfnCachePolicy.ParametersInCacheKeyAndForwardedToOriginProperty | Mapping[str, Any] | IResolvable
        comment: str | None = None
    class CookiesConfigProperty(Struct):
        cookie_behavior: str
        cookies: Sequence[str] | None = None
    class HeadersConfigProperty(Struct):
        header_behavior: str
        headers: Sequence[str] | None = None
    class ParametersInCacheKeyAndForwardedToOriginProperty(Struct):
        cookies_config: CfnCachePolicy.CookiesConfigProperty | Mapping[str, Any] | IResolvable
        enable_accept_encoding_gzip: bool | IResolvable
        headers_config: CfnCachePolicy.HeadersConfigProperty | Mapping[str, Any] | IResolvable
        query_strings_config: CfnCachePolicy.QueryStringsConfigProperty | Mapping[str, Any] | IResolvable
        enable_accept_encoding_brotli: bool | IResolvable | None = None
    class QueryStringsConfigProperty(Struct):
        query_string_behavior: str
        query_strings: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cache_policy_config: CfnCachePolicy.CachePolicyConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    cache_policy_config: CfnCachePolicy.CachePolicyConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cache_policy_ref(self) -> _aws_cloudfront.CachePolicyReference: ...
    @staticmethod
    def arn_for_cache_policy(resource: _aws_cloudfront.ICachePolicyRef) -> str: ...
    @staticmethod
    def is_cfn_cache_policy(x: Any) -> bool: ...

class CfnCachePolicyProps(Struct):
    cache_policy_config: CfnCachePolicy.CachePolicyConfigProperty | Mapping[str, Any] | IResolvable

class CfnCloudFrontOriginAccessIdentity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudFrontOriginAccessIdentityConfigProperty(Struct):
        comment: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cloud_front_origin_access_identity_config: CfnCloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    cloud_front_origin_access_identity_config: CfnCloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_s3_canonical_user_id(self) -> str: ...
    @property
    def cloud_front_origin_access_identity_ref(self) -> _aws_cloudfront.CloudFrontOriginAccessIdentityReference: ...
    @staticmethod
    def arn_for_cloud_front_origin_access_identity(resource: _aws_cloudfront.ICloudFrontOriginAccessIdentityRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_front_origin_access_identity(x: Any) -> bool: ...

class CfnCloudFrontOriginAccessIdentityProps(Struct):
    cloud_front_origin_access_identity_config: CfnCloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfigProperty | Mapping[str, Any] | IResolvable

class CfnConnectionFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionFunctionConfigProperty(Struct):
        comment: str
        runtime: str
        key_value_store_associations: Sequence[CfnConnectionFunction.KeyValueStoreAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KeyValueStoreAssociationProperty(Struct):
        key_value_store_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_function_code: str,
        connection_function_config: CfnConnectionFunction.ConnectionFunctionConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
        auto_publish: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_function_code: str
    connection_function_config: CfnConnectionFunction.ConnectionFunctionConfigProperty | IResolvable
    name: str
    auto_publish: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connection_function_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_e_tag(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_stage(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_function_ref(self) -> _aws_cloudfront.ConnectionFunctionReference: ...
    @staticmethod
    def arn_for_connection_function(resource: _aws_cloudfront.IConnectionFunctionRef) -> str: ...
    @staticmethod
    def is_cfn_connection_function(x: Any) -> bool: ...

class CfnConnectionFunctionProps(Struct):
    connection_function_code: str
    connection_function_config: CfnConnectionFunction.ConnectionFunctionConfigProperty | Mapping[str, Any] | IResolvable
    name: str
    auto_publish: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConnectionGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        anycast_ip_list_id: str | None = None,
        enabled: bool | IResolvable | None = None,
        ipv6_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    anycast_ip_list_id: str | None
    enabled: bool | IResolvable | None
    ipv6_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_e_tag(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_routing_endpoint(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_group_ref(self) -> _aws_cloudfront.ConnectionGroupReference: ...
    @staticmethod
    def arn_for_connection_group(resource: _aws_cloudfront.IConnectionGroupRef) -> str: ...
    @staticmethod
    def is_cfn_connection_group(x: Any) -> bool: ...

class CfnConnectionGroupProps(Struct):
    name: str
    anycast_ip_list_id: str | None = None
    enabled: bool | IResolvable | None = None
    ipv6_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContinuousDeploymentPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContinuousDeploymentPolicyConfigProperty(Struct):
        enabled: bool | IResolvable
        staging_distribution_dns_names: Sequence[str]
        single_header_policy_config: CfnContinuousDeploymentPolicy.SingleHeaderPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        single_weight_policy_config: CfnContinuousDeploymentPolicy.SingleWeightPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        traffic_config: CfnContinuousDeploymentPolicy.TrafficConfigProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class SessionStickinessConfigProperty(Struct):
        idle_ttl: float
        maximum_ttl: float
    class SingleHeaderConfigProperty(Struct):
        header: str
        value: str
    class SingleHeaderPolicyConfigProperty(Struct):
        header: str
        value: str
    class SingleWeightConfigProperty(Struct):
        weight: float
        session_stickiness_config: CfnContinuousDeploymentPolicy.SessionStickinessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SingleWeightPolicyConfigProperty(Struct):
        weight: float
        session_stickiness_config: CfnContinuousDeploymentPolicy.SessionStickinessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class TrafficConfigProperty(Struct):
        type: str
        single_header_config: CfnContinuousDeploymentPolicy.SingleHeaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        single_weight_config: CfnContinuousDeploymentPolicy.SingleWeightConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        continuous_deployment_policy_config: CfnContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    continuous_deployment_policy_config: CfnContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def continuous_deployment_policy_ref(self) -> _aws_cloudfront.ContinuousDeploymentPolicyReference: ...
    @staticmethod
    def arn_for_continuous_deployment_policy(resource: _aws_cloudfront.IContinuousDeploymentPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_continuous_deployment_policy(x: Any) -> bool: ...

class CfnContinuousDeploymentPolicyProps(Struct):
    continuous_deployment_policy_config: CfnContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfigProperty | Mapping[str, Any] | IResolvable

class CfnDistribution(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CacheBehaviorProperty(Struct):
        path_pattern: str
        target_origin_id: str
        viewer_protocol_policy: str
        allowed_methods: Sequence[str] | None = None
        cached_methods: Sequence[str] | None = None
        cache_policy_id: str | None = None
        compress: bool | IResolvable | None = None
        default_ttl: float | None = None
        field_level_encryption_id: str | None = None
        forwarded_values: CfnDistribution.ForwardedValuesProperty | Mapping[str, Any] | IResolvable | None = None
        function_associations: Sequence[CfnDistribution.FunctionAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        grpc_config: CfnDistribution.GrpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_function_associations: Sequence[CfnDistribution.LambdaFunctionAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        max_ttl: float | None = None
        min_ttl: float | None = None
        origin_request_policy_id: str | None = None
        realtime_log_config_arn: str | None = None
        response_headers_policy_id: str | None = None
        smooth_streaming: bool | IResolvable | None = None
        trusted_key_groups: Sequence[str] | None = None
        trusted_signers: Sequence[str] | None = None
    class CacheTagConfigProperty(Struct):
        header_name: str
    class ConnectionFunctionAssociationProperty(Struct):
        id: str
    class CookiesProperty(Struct):
        forward: str
        whitelisted_names: Sequence[str] | None = None
    class CustomErrorResponseProperty(Struct):
        error_code: float
        error_caching_min_ttl: float | None = None
        response_code: float | None = None
        response_page_path: str | None = None
    class CustomOriginConfigProperty(Struct):
        origin_protocol_policy: str
        http_port: float | None = None
        https_port: float | None = None
        ip_address_type: str | None = None
        origin_keepalive_timeout: float | None = None
        origin_mtls_config: CfnDistribution.OriginMtlsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        origin_read_timeout: float | None = None
        origin_ssl_protocols: Sequence[str] | None = None
    class DefaultCacheBehaviorProperty(Struct):
        target_origin_id: str
        viewer_protocol_policy: str
        allowed_methods: Sequence[str] | None = None
        cached_methods: Sequence[str] | None = None
        cache_policy_id: str | None = None
        compress: bool | IResolvable | None = None
        default_ttl: float | None = None
        field_level_encryption_id: str | None = None
        forwarded_values: CfnDistribution.ForwardedValuesProperty | Mapping[str, Any] | IResolvable | None = None
        function_associations: Sequence[CfnDistribution.FunctionAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        grpc_config: CfnDistribution.GrpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_function_associations: Sequence[CfnDistribution.LambdaFunctionAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        max_ttl: float | None = None
        min_ttl: float | None = None
        origin_request_policy_id: str | None = None
        realtime_log_config_arn: str | None = None
        response_headers_policy_id: str | None = None
        smooth_streaming: bool | IResolvable | None = None
        trusted_key_groups: Sequence[str] | None = None
        trusted_signers: Sequence[str] | None = None
    class DefinitionProperty(Struct):
        string_schema: CfnDistribution.StringSchemaProperty | Mapping[str, Any] | IResolvable | None = None
    class DistributionConfigProperty(Struct):
        default_cache_behavior: CfnDistribution.DefaultCacheBehaviorProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
        aliases: Sequence[str] | None = None
        anycast_ip_list_id: str | None = None
        cache_behaviors: Sequence[CfnDistribution.CacheBehaviorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        cache_tag_config: CfnDistribution.CacheTagConfigProperty | Mapping[str, Any] | IResolvable | None = None
        cnam_es: Sequence[str] | None = None
        comment: str | None = None
        connection_function_association: CfnDistribution.ConnectionFunctionAssociationProperty | Mapping[str, Any] | IResolvable | None = None
        connection_mode: str | None = None
        continuous_deployment_policy_id: str | None = None
        custom_error_responses: Sequence[CfnDistribution.CustomErrorResponseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_origin: CfnDistribution.LegacyCustomOriginProperty | Mapping[str, Any] | IResolvable | None = None
        default_root_object: str | None = None
        http_version: str | None = None
        ipv6_enabled: bool | IResolvable | None = None
        logging: CfnDistribution.LoggingProperty | Mapping[str, Any] | IResolvable | None = None
        origin_groups: CfnDistribution.OriginGroupsProperty | Mapping[str, Any] | IResolvable | None = None
        origins: Sequence[CfnDistribution.OriginProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        price_class: str | None = None
        restrictions: CfnDistribution.RestrictionsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_origin: CfnDistribution.LegacyS3OriginProperty | Mapping[str, Any] | IResolvable | None = None
        staging: bool | IResolvable | None = None
        tenant_config: CfnDistribution.TenantConfigProperty | Mapping[str, Any] | IResolvable | None = None
        viewer_certificate: CfnDistribution.ViewerCertificateProperty | Mapping[str, Any] | IResolvable | None = None
        viewer_mtls_config: CfnDistribution.ViewerMtlsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        web_acl_id: str | None = None
    class ForwardedValuesProperty(Struct):
        query_string: bool | IResolvable
        cookies: CfnDistribution.CookiesProperty | Mapping[str, Any] | IResolvable | None = None
        headers: Sequence[str] | None = None
        query_string_cache_keys: Sequence[str] | None = None
    class FunctionAssociationProperty(Struct):
        event_type: str | None = None
        function_arn: str | None = None
    class GeoRestrictionProperty(Struct):
        restriction_type: str
        locations: Sequence[str] | None = None
    class GrpcConfigProperty(Struct):
        enabled: bool | IResolvable
    class LambdaFunctionAssociationProperty(Struct):
        event_type: str | None = None
        include_body: bool | IResolvable | None = None
        lambda_function_arn: str | None = None
    class LegacyCustomOriginProperty(Struct):
        dns_name: str
        origin_protocol_policy: str
        origin_ssl_protocols: Sequence[str]
        http_port: float | None = None
        https_port: float | None = None
    class LegacyS3OriginProperty(Struct):
        dns_name: str
        origin_access_identity: str | None = None
    class LoggingProperty(Struct):
        bucket: str | None = None
        include_cookies: bool | IResolvable | None = None
        prefix: str | None = None
    class OriginCustomHeaderProperty(Struct):
        header_name: str
        header_value: str
    class OriginGroupFailoverCriteriaProperty(Struct):
        status_codes: CfnDistribution.StatusCodesProperty | Mapping[str, Any] | IResolvable
    class OriginGroupMemberProperty(Struct):
        origin_id: str
    class OriginGroupMembersProperty(Struct):
        items: Sequence[CfnDistribution.OriginGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable
        quantity: float
    class OriginGroupProperty(Struct):
        failover_criteria: CfnDistribution.OriginGroupFailoverCriteriaProperty | Mapping[str, Any] | IResolvable
        id: str
        members: CfnDistribution.OriginGroupMembersProperty | Mapping[str, Any] | IResolvable
        selection_criteria: str | None = None
    class OriginGroupsProperty(Struct):
        quantity: float
        items: Sequence[CfnDistribution.OriginGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OriginMtlsConfigProperty(Struct):
        client_certificate_arn: str
    class OriginProperty(Struct):
        domain_name: str
        id: str
        connection_attempts: float | None = None
        connection_timeout: float | None = None
        custom_origin_config: CfnDistribution.CustomOriginConfigProperty | Mapping[str, Any] | IResolvable | None = None
        origin_access_control_id: str | None = None
        origin_custom_headers: Sequence[CfnDistribution.OriginCustomHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        origin_path: str | None = None
        origin_shield: CfnDistribution.OriginShieldProperty | Mapping[str, Any] | IResolvable | None = None
        response_completion_timeout: float | None = None
        s3_origin_config: CfnDistribution.S3OriginConfigProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_origin_config: CfnDistribution.VpcOriginConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class OriginShieldProperty(Struct):
        enabled: bool | IResolvable | None = None
        origin_shield_region: str | None = None
    class ParameterDefinitionProperty(Struct):
        definition: CfnDistribution.DefinitionProperty | Mapping[str, Any] | IResolvable
        name: str
    class RestrictionsProperty(Struct):
        geo_restriction: CfnDistribution.GeoRestrictionProperty | Mapping[str, Any] | IResolvable
    class S3OriginConfigProperty(Struct):
        origin_access_identity: str | None = None
        origin_read_timeout: float | None = None
    class StatusCodesProperty(Struct):
        items: Sequence[float] | IResolvable
        quantity: float
    class StringSchemaProperty(Struct):
        required: bool | IResolvable
        comment: str | None = None
        default_value: str | None = None
    class TenantConfigProperty(Struct):
        parameter_definitions: Sequence[CfnDistribution.ParameterDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TrustStoreConfigProperty(Struct):
        trust_store_id: str
        advertise_trust_store_ca_names: bool | IResolvable | None = None
        ignore_certificate_expiry: bool | IResolvable | None = None
    class ViewerCertificateProperty(Struct):
        acm_certificate_arn: str | None = None
        cloud_front_default_certificate: bool | IResolvable | None = None
        iam_certificate_id: str | None = None
        minimum_protocol_version: str | None = None
        ssl_support_method: str | None = None
    class ViewerMtlsConfigProperty(Struct):
        mode: str | None = None
        trust_store_config: CfnDistribution.TrustStoreConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcOriginConfigProperty(Struct):
        vpc_origin_id: str
        origin_keepalive_timeout: float | None = None
        origin_read_timeout: float | None = None
        owner_account_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        distribution_config: CfnDistribution.DistributionConfigProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    distribution_config: CfnDistribution.DistributionConfigProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def distribution_ref(self) -> _aws_cloudfront.DistributionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_distribution(resource: _aws_cloudfront.IDistributionRef) -> str: ...
    @staticmethod
    def from_distribution_id(scope: Construct, id: str, distribution_id: str) -> _aws_cloudfront.IDistributionRef: ...
    @staticmethod
    def is_cfn_distribution(x: Any) -> bool: ...

class CfnDistributionProps(Struct):
    distribution_config: CfnDistribution.DistributionConfigProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDistributionTenant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateProperty(Struct):
        arn: str | None = None
    class CustomizationsProperty(Struct):
        certificate: CfnDistributionTenant.CertificateProperty | Mapping[str, Any] | IResolvable | None = None
        geo_restrictions: CfnDistributionTenant.GeoRestrictionCustomizationProperty | Mapping[str, Any] | IResolvable | None = None
        web_acl: CfnDistributionTenant.WebAclCustomizationProperty | Mapping[str, Any] | IResolvable | None = None
    class DomainResultProperty(Struct):
        domain: str | None = None
        status: str | None = None
    class GeoRestrictionCustomizationProperty(Struct):
        locations: Sequence[str] | None = None
        restriction_type: str | None = None
    class ManagedCertificateRequestProperty(Struct):
        certificate_transparency_logging_preference: str | None = None
        primary_domain_name: str | None = None
        validation_token_host: str | None = None
    class ParameterProperty(Struct):
        name: str | None = None
        value: str | None = None
    class WebAclCustomizationProperty(Struct):
        action: str | None = None
        arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        distribution_id: str,
        domains: Sequence[str],
        name: str,
        connection_group_id: str | None = None,
        customizations: CfnDistributionTenant.CustomizationsProperty | Mapping[str, Any] | IResolvable | None = None,
        enabled: bool | IResolvable | None = None,
        managed_certificate_request: CfnDistributionTenant.ManagedCertificateRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        parameters: Sequence[CfnDistributionTenant.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    distribution_id: str
    domains: Sequence[str]
    name: str
    connection_group_id: str | None
    customizations: CfnDistributionTenant.CustomizationsProperty | IResolvable | None
    enabled: bool | IResolvable | None
    managed_certificate_request: CfnDistributionTenant.ManagedCertificateRequestProperty | IResolvable | None
    parameters: Sequence[CfnDistributionTenant.ParameterProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_domain_results(self) -> IResolvable: ...
    @property
    def attr_e_tag(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def distribution_tenant_ref(self) -> _aws_cloudfront.DistributionTenantReference: ...
    @staticmethod
    def arn_for_distribution_tenant(resource: _aws_cloudfront.IDistributionTenantRef) -> str: ...
    @staticmethod
    def is_cfn_distribution_tenant(x: Any) -> bool: ...

class CfnDistributionTenantProps(Struct):
    distribution_id: str
    domains: Sequence[str]
    name: str
    connection_group_id: str | None = None
    customizations: CfnDistributionTenant.CustomizationsProperty | Mapping[str, Any] | IResolvable | None = None
    enabled: bool | IResolvable | None = None
    managed_certificate_request: CfnDistributionTenant.ManagedCertificateRequestProperty | Mapping[str, Any] | IResolvable | None = None
    parameters: Sequence[CfnDistributionTenant.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFieldLevelEncryptionConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContentTypeProfileConfigProperty(Struct):
        content_type_profiles: Sequence[CfnFieldLevelEncryptionConfig.ContentTypeProfileProperty | Mapping[str, Any] | IResolvable] | IResolvable
        forward_when_content_type_is_unknown: bool | IResolvable
    class ContentTypeProfileProperty(Struct):
        content_type: str
        format: str
        profile_id: str
    class QueryArgProfileConfigProperty(Struct):
        forward_when_query_arg_profile_is_unknown: bool | IResolvable
        query_arg_profiles: Sequence[CfnFieldLevelEncryptionConfig.QueryArgProfileProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class QueryArgProfileProperty(Struct):
        profile_id: str
        query_arg: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        caller_reference: str,
        content_type_profile_config: CfnFieldLevelEncryptionConfig.ContentTypeProfileConfigProperty | Mapping[str, Any] | IResolvable,
        query_arg_profile_config: CfnFieldLevelEncryptionConfig.QueryArgProfileConfigProperty | Mapping[str, Any] | IResolvable,
        comment: str | None = None,
    ) -> None: ...
    caller_reference: str
    content_type_profile_config: CfnFieldLevelEncryptionConfig.ContentTypeProfileConfigProperty | IResolvable
    query_arg_profile_config: CfnFieldLevelEncryptionConfig.QueryArgProfileConfigProperty | IResolvable
    comment: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def field_level_encryption_config_ref(self) -> _aws_cloudfront.FieldLevelEncryptionConfigReference: ...
    @staticmethod
    def arn_for_field_level_encryption_config(resource: _aws_cloudfront.IFieldLevelEncryptionConfigRef) -> str: ...
    @staticmethod
    def is_cfn_field_level_encryption_config(x: Any) -> bool: ...

class CfnFieldLevelEncryptionConfigProps(Struct):
    caller_reference: str
    content_type_profile_config: CfnFieldLevelEncryptionConfig.ContentTypeProfileConfigProperty | Mapping[str, Any] | IResolvable
    query_arg_profile_config: CfnFieldLevelEncryptionConfig.QueryArgProfileConfigProperty | Mapping[str, Any] | IResolvable
    comment: str | None = None

class CfnFieldLevelEncryptionProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionEntityProperty(Struct):
        field_patterns: Sequence[str]
        provider_id: str
        public_key_id: str
    class FieldLevelEncryptionProfileConfigProperty(Struct):
        caller_reference: str
        encryption_entities: Sequence[CfnFieldLevelEncryptionProfile.EncryptionEntityProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
        comment: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        field_level_encryption_profile_config: CfnFieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    field_level_encryption_profile_config: CfnFieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfigProperty | IResolvable
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def field_level_encryption_profile_ref(self) -> _aws_cloudfront.FieldLevelEncryptionProfileReference: ...
    @staticmethod
    def arn_for_field_level_encryption_profile(resource: _aws_cloudfront.IFieldLevelEncryptionProfileRef) -> str: ...
    @staticmethod
    def is_cfn_field_level_encryption_profile(x: Any) -> bool: ...

class CfnFieldLevelEncryptionProfileProps(Struct):
    field_level_encryption_profile_config: CfnFieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfigProperty | Mapping[str, Any] | IResolvable

class CfnFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FunctionConfigProperty(Struct):
        comment: str
        runtime: str
        key_value_store_associations: Sequence[CfnFunction.KeyValueStoreAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunctionMetadataProperty(Struct):
        function_arn: str | None = None
    class KeyValueStoreAssociationProperty(Struct):
        key_value_store_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_code: str,
        function_config: CfnFunction.FunctionConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
        auto_publish: bool | IResolvable | None = None,
        function_metadata: CfnFunction.FunctionMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    function_code: str
    function_config: CfnFunction.FunctionConfigProperty | IResolvable
    name: str
    auto_publish: bool | IResolvable | None
    function_metadata: CfnFunction.FunctionMetadataProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_function_arn(self) -> str: ...
    @property
    def attr_function_metadata_function_arn(self) -> str: ...
    @property
    def attr_stage(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def function_ref(self) -> _aws_cloudfront.FunctionReference: ...
    @staticmethod
    def arn_for_function(resource: _aws_cloudfront.IFunctionRef) -> str: ...
    @staticmethod
    def is_cfn_function(x: Any) -> bool: ...

class CfnFunctionProps(Struct):
    function_code: str
    function_config: CfnFunction.FunctionConfigProperty | Mapping[str, Any] | IResolvable
    name: str
    auto_publish: bool | IResolvable | None = None
    function_metadata: CfnFunction.FunctionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnKeyGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class KeyGroupConfigProperty(Struct):
        items: Sequence[str]
        name: str
        comment: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_group_config: CfnKeyGroup.KeyGroupConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    key_group_config: CfnKeyGroup.KeyGroupConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def key_group_ref(self) -> _aws_cloudfront.KeyGroupReference: ...
    @staticmethod
    def is_cfn_key_group(x: Any) -> bool: ...

class CfnKeyGroupProps(Struct):
    key_group_config: CfnKeyGroup.KeyGroupConfigProperty | Mapping[str, Any] | IResolvable

class CfnKeyValueStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ImportSourceProperty(Struct):
        source_arn: str
        source_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        comment: str | None = None,
        import_source: CfnKeyValueStore.ImportSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    comment: str | None
    import_source: CfnKeyValueStore.ImportSourceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def key_value_store_ref(self) -> _aws_cloudfront.KeyValueStoreReference: ...
    @staticmethod
    def arn_for_key_value_store(resource: _aws_cloudfront.IKeyValueStoreRef) -> str: ...
    @staticmethod
    def is_cfn_key_value_store(x: Any) -> bool: ...

class CfnKeyValueStoreProps(Struct):
    name: str
    comment: str | None = None
    import_source: CfnKeyValueStore.ImportSourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMonitoringSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MonitoringSubscriptionProperty(Struct):
        realtime_metrics_subscription_config: CfnMonitoringSubscription.RealtimeMetricsSubscriptionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class RealtimeMetricsSubscriptionConfigProperty(Struct):
        realtime_metrics_subscription_status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        distribution_id: str | _aws_cloudfront.IDistributionRef,
        monitoring_subscription: CfnMonitoringSubscription.MonitoringSubscriptionProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    distribution_id: str
    monitoring_subscription: CfnMonitoringSubscription.MonitoringSubscriptionProperty | IResolvable
    @property
    def monitoring_subscription_ref(self) -> _aws_cloudfront.MonitoringSubscriptionReference: ...
    @staticmethod
    def is_cfn_monitoring_subscription(x: Any) -> bool: ...

class CfnMonitoringSubscriptionProps(Struct):
    distribution_id: str | _aws_cloudfront.IDistributionRef
    monitoring_subscription: CfnMonitoringSubscription.MonitoringSubscriptionProperty | Mapping[str, Any] | IResolvable

class CfnOriginAccessControl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OriginAccessControlConfigProperty(Struct):
        name: str
        origin_access_control_origin_type: str
        signing_behavior: str
        signing_protocol: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        origin_access_control_config: CfnOriginAccessControl.OriginAccessControlConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    origin_access_control_config: CfnOriginAccessControl.OriginAccessControlConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def origin_access_control_ref(self) -> _aws_cloudfront.OriginAccessControlReference: ...
    @staticmethod
    def arn_for_origin_access_control(resource: _aws_cloudfront.IOriginAccessControlRef) -> str: ...
    @staticmethod
    def is_cfn_origin_access_control(x: Any) -> bool: ...

class CfnOriginAccessControlProps(Struct):
    origin_access_control_config: CfnOriginAccessControl.OriginAccessControlConfigProperty | Mapping[str, Any] | IResolvable

class CfnOriginRequestPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CookiesConfigProperty(Struct):
        cookie_behavior: str
        cookies: Sequence[str] | None = None
    class HeadersConfigProperty(Struct):
        header_behavior: str
        headers: Sequence[str] | None = None
    class OriginRequestPolicyConfigProperty(Struct):
        cookies_config: CfnOriginRequestPolicy.CookiesConfigProperty | Mapping[str, Any] | IResolvable
        headers_config: CfnOriginRequestPolicy.HeadersConfigProperty | Mapping[str, Any] | IResolvable
        name: str
        query_strings_config: CfnOriginRequestPolicy.QueryStringsConfigProperty | Mapping[str, Any] | IResolvable
        comment: str | None = None
    class QueryStringsConfigProperty(Struct):
        query_string_behavior: str
        query_strings: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        origin_request_policy_config: CfnOriginRequestPolicy.OriginRequestPolicyConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    origin_request_policy_config: CfnOriginRequestPolicy.OriginRequestPolicyConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def origin_request_policy_ref(self) -> _aws_cloudfront.OriginRequestPolicyReference: ...
    @staticmethod
    def arn_for_origin_request_policy(resource: _aws_cloudfront.IOriginRequestPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_origin_request_policy(x: Any) -> bool: ...

class CfnOriginRequestPolicyProps(Struct):
    origin_request_policy_config: CfnOriginRequestPolicy.OriginRequestPolicyConfigProperty | Mapping[str, Any] | IResolvable

class CfnPublicKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PublicKeyConfigProperty(Struct):
        caller_reference: str
        encoded_key: str
        name: str
        comment: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        public_key_config: CfnPublicKey.PublicKeyConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    public_key_config: CfnPublicKey.PublicKeyConfigProperty | IResolvable
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def public_key_ref(self) -> _aws_cloudfront.PublicKeyReference: ...
    @staticmethod
    def is_cfn_public_key(x: Any) -> bool: ...

class CfnPublicKeyProps(Struct):
    public_key_config: CfnPublicKey.PublicKeyConfigProperty | Mapping[str, Any] | IResolvable

class CfnRealtimeLogConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndPointProperty(Struct):
        kinesis_stream_config: CfnRealtimeLogConfig.KinesisStreamConfigProperty | Mapping[str, Any] | IResolvable
        stream_type: str
    class KinesisStreamConfigProperty(Struct):
        role_arn: str
        stream_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        end_points: Sequence[CfnRealtimeLogConfig.EndPointProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        fields: Sequence[str],
        name: str,
        sampling_rate: float,
    ) -> None: ...
    end_points: Sequence[CfnRealtimeLogConfig.EndPointProperty | IResolvable] | IResolvable
    fields: Sequence[str]
    name: str
    sampling_rate: float
    @property
    def attr_arn(self) -> str: ...
    @property
    def realtime_log_config_ref(self) -> _aws_cloudfront.RealtimeLogConfigReference: ...
    @staticmethod
    def arn_for_realtime_log_config(resource: _aws_cloudfront.IRealtimeLogConfigRef) -> str: ...
    @staticmethod
    def is_cfn_realtime_log_config(x: Any) -> bool: ...

class CfnRealtimeLogConfigProps(Struct):
    end_points: Sequence[CfnRealtimeLogConfig.EndPointProperty | Mapping[str, Any] | IResolvable] | IResolvable
    fields: Sequence[str]
    name: str
    sampling_rate: float

class CfnResponseHeadersPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessControlAllowHeadersProperty(Struct):
        items: Sequence[str]
    class AccessControlAllowMethodsProperty(Struct):
        items: Sequence[str]
    class AccessControlAllowOriginsProperty(Struct):
        items: Sequence[str]
    class AccessControlExposeHeadersProperty(Struct):
        items: Sequence[str]
    class ContentSecurityPolicyProperty(Struct):
        content_security_policy: str
        override: bool | IResolvable
    class ContentTypeOptionsProperty(Struct):
        override: bool | IResolvable
    class CorsConfigProperty(Struct):
        access_control_allow_credentials: bool | IResolvable
        access_control_allow_headers: CfnResponseHeadersPolicy.AccessControlAllowHeadersProperty | Mapping[str, Any] | IResolvable
        access_control_allow_methods: CfnResponseHeadersPolicy.AccessControlAllowMethodsProperty | Mapping[str, Any] | IResolvable
        access_control_allow_origins: CfnResponseHeadersPolicy.AccessControlAllowOriginsProperty | Mapping[str, Any] | IResolvable
        origin_override: bool | IResolvable
        access_control_expose_headers: CfnResponseHeadersPolicy.AccessControlExposeHeadersProperty | Mapping[str, Any] | IResolvable | None = None
        access_control_max_age_sec: float | None = None
    class CustomHeaderProperty(Struct):
        header: str
        override: bool | IResolvable
        value: str
    class CustomHeadersConfigProperty(Struct):
        items: Sequence[CfnResponseHeadersPolicy.CustomHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FrameOptionsProperty(Struct):
        frame_option: str
        override: bool | IResolvable
    class ReferrerPolicyProperty(Struct):
        override: bool | IResolvable
        referrer_policy: str
    class RemoveHeaderProperty(Struct):
        header: str
    class RemoveHeadersConfigProperty(Struct):
        items: Sequence[CfnResponseHeadersPolicy.RemoveHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ResponseHeadersPolicyConfigProperty(Struct):
        name: str
        comment: str | None = None
        cors_config: CfnResponseHeadersPolicy.CorsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        custom_headers_config: CfnResponseHeadersPolicy.CustomHeadersConfigProperty | Mapping[str, Any] | IResolvable | None = None
        remove_headers_config: CfnResponseHeadersPolicy.RemoveHeadersConfigProperty | Mapping[str, Any] | IResolvable | None = None
        security_headers_config: CfnResponseHeadersPolicy.SecurityHeadersConfigProperty | Mapping[str, Any] | IResolvable | None = None
        server_timing_headers_config: CfnResponseHeadersPolicy.ServerTimingHeadersConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SecurityHeadersConfigProperty(Struct):
        content_security_policy: CfnResponseHeadersPolicy.ContentSecurityPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        content_type_options: CfnResponseHeadersPolicy.ContentTypeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        frame_options: CfnResponseHeadersPolicy.FrameOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        referrer_policy: CfnResponseHeadersPolicy.ReferrerPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        strict_transport_security: CfnResponseHeadersPolicy.StrictTransportSecurityProperty | Mapping[str, Any] | IResolvable | None = None
        xss_protection: CfnResponseHeadersPolicy.XSSProtectionProperty | Mapping[str, Any] | IResolvable | None = None
    class ServerTimingHeadersConfigProperty(Struct):
        enabled: bool | IResolvable
        sampling_rate: float | None = None
    class StrictTransportSecurityProperty(Struct):
        access_control_max_age_sec: float
        override: bool | IResolvable
        include_subdomains: bool | IResolvable | None = None
        preload: bool | IResolvable | None = None
    class XSSProtectionProperty(Struct):
        override: bool | IResolvable
        protection: bool | IResolvable
        mode_block: bool | IResolvable | None = None
        report_uri: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        response_headers_policy_config: CfnResponseHeadersPolicy.ResponseHeadersPolicyConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    response_headers_policy_config: CfnResponseHeadersPolicy.ResponseHeadersPolicyConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def response_headers_policy_ref(self) -> _aws_cloudfront.ResponseHeadersPolicyReference: ...
    @staticmethod
    def arn_for_response_headers_policy(resource: _aws_cloudfront.IResponseHeadersPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_response_headers_policy(x: Any) -> bool: ...

class CfnResponseHeadersPolicyProps(Struct):
    response_headers_policy_config: CfnResponseHeadersPolicy.ResponseHeadersPolicyConfigProperty | Mapping[str, Any] | IResolvable

class CfnStreamingDistribution(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingProperty(Struct):
        bucket: str
        enabled: bool | IResolvable
        prefix: str
    class S3OriginProperty(Struct):
        domain_name: str
        origin_access_identity: str
    class StreamingDistributionConfigProperty(Struct):
        comment: str
        enabled: bool | IResolvable
        s3_origin: CfnStreamingDistribution.S3OriginProperty | Mapping[str, Any] | IResolvable
        trusted_signers: CfnStreamingDistribution.TrustedSignersProperty | Mapping[str, Any] | IResolvable
        aliases: Sequence[str] | None = None
        logging: CfnStreamingDistribution.LoggingProperty | Mapping[str, Any] | IResolvable | None = None
        price_class: str | None = None
    class TrustedSignersProperty(Struct):
        enabled: bool | IResolvable
        aws_account_numbers: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        streaming_distribution_config: CfnStreamingDistribution.StreamingDistributionConfigProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    streaming_distribution_config: CfnStreamingDistribution.StreamingDistributionConfigProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def streaming_distribution_ref(self) -> _aws_cloudfront.StreamingDistributionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_streaming_distribution(x: Any) -> bool: ...

class CfnStreamingDistributionProps(Struct):
    streaming_distribution_config: CfnStreamingDistribution.StreamingDistributionConfigProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrustStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CaCertificatesBundleS3LocationProperty(Struct):
        bucket: str
        key: str
        region: str
        version: str | None = None
    class CaCertificatesBundleSourceProperty(Struct):
        ca_certificates_bundle_s3_location: CfnTrustStore.CaCertificatesBundleS3LocationProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        ca_certificates_bundle_source: CfnTrustStore.CaCertificatesBundleSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_client_certificate_ocsp_endpoint: bool | IResolvable | None = None,
    ) -> None: ...
    name: str
    ca_certificates_bundle_source: CfnTrustStore.CaCertificatesBundleSourceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    use_client_certificate_ocsp_endpoint: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_e_tag(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_number_of_ca_certificates(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def trust_store_ref(self) -> _aws_cloudfront.TrustStoreReference: ...
    @staticmethod
    def arn_for_trust_store(resource: _aws_cloudfront.ITrustStoreRef) -> str: ...
    @staticmethod
    def is_cfn_trust_store(x: Any) -> bool: ...

class CfnTrustStoreProps(Struct):
    name: str
    ca_certificates_bundle_source: CfnTrustStore.CaCertificatesBundleSourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_client_certificate_ocsp_endpoint: bool | IResolvable | None = None

class CfnVpcOrigin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcOriginEndpointConfigProperty(Struct):
        arn: str
        name: str
        http_port: float | None = None
        https_port: float | None = None
        ip_address_type: str | None = None
        origin_protocol_policy: str | None = None
        origin_ssl_protocols: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_origin_endpoint_config: CfnVpcOrigin.VpcOriginEndpointConfigProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    vpc_origin_endpoint_config: CfnVpcOrigin.VpcOriginEndpointConfigProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_origin_ref(self) -> _aws_cloudfront.VpcOriginReference: ...
    @staticmethod
    def arn_for_vpc_origin(resource: _aws_cloudfront.IVpcOriginRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_origin(x: Any) -> bool: ...

class CfnVpcOriginProps(Struct):
    vpc_origin_endpoint_config: CfnVpcOrigin.VpcOriginEndpointConfigProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class AccessLevel(Enum):
    READ = 'READ'
    READ_VERSIONED = 'READ_VERSIONED'
    LIST = 'LIST'
    WRITE = 'WRITE'
    DELETE = 'DELETE'

class CloudFrontAllowedCachedMethods(Enum):
    GET_HEAD = 'GH'
    GET_HEAD_OPTIONS = 'GHO'

class CloudFrontAllowedMethods(Enum):
    GET_HEAD = 'GH'
    GET_HEAD_OPTIONS = 'GHO'
    ALL = 'ALL'

class FailoverStatusCode(Enum):
    FORBIDDEN = 403
    NOT_FOUND = 404
    INTERNAL_SERVER_ERROR = 500
    BAD_GATEWAY = 502
    SERVICE_UNAVAILABLE = 503
    GATEWAY_TIMEOUT = 504

class FunctionEventType(Enum):
    VIEWER_REQUEST = 'viewer-request'
    VIEWER_RESPONSE = 'viewer-response'

class HeadersFrameOption(Enum):
    DENY = 'DENY'
    SAMEORIGIN = 'SAMEORIGIN'

class HeadersReferrerPolicy(Enum):
    NO_REFERRER = 'no-referrer'
    NO_REFERRER_WHEN_DOWNGRADE = 'no-referrer-when-downgrade'
    ORIGIN = 'origin'
    ORIGIN_WHEN_CROSS_ORIGIN = 'origin-when-cross-origin'
    SAME_ORIGIN = 'same-origin'
    STRICT_ORIGIN = 'strict-origin'
    STRICT_ORIGIN_WHEN_CROSS_ORIGIN = 'strict-origin-when-cross-origin'
    UNSAFE_URL = 'unsafe-url'

class HttpVersion(Enum):
    HTTP1_1 = 'http1.1'
    HTTP2 = 'http2'
    HTTP2_AND_3 = 'http2and3'
    HTTP3 = 'http3'

class LambdaEdgeEventType(Enum):
    ORIGIN_REQUEST = 'origin-request'
    ORIGIN_RESPONSE = 'origin-response'
    VIEWER_REQUEST = 'viewer-request'
    VIEWER_RESPONSE = 'viewer-response'

class OriginAccessControlOriginType(Enum):
    S3 = 's3'
    LAMBDA = 'lambda'
    MEDIASTORE = 'mediastore'
    MEDIAPACKAGEV2 = 'mediapackagev2'

class OriginIpAddressType(Enum):
    IPV4 = 'ipv4'
    IPV6 = 'ipv6'
    DUALSTACK = 'dualstack'

class OriginProtocolPolicy(Enum):
    HTTP_ONLY = 'http-only'
    MATCH_VIEWER = 'match-viewer'
    HTTPS_ONLY = 'https-only'

class OriginSelectionCriteria(Enum):
    DEFAULT = 'default'
    MEDIA_QUALITY_BASED = 'media-quality-based'

class OriginSslPolicy(Enum):
    SSL_V3 = 'SSLv3'
    TLS_V1 = 'TLSv1'
    TLS_V1_1 = 'TLSv1.1'
    TLS_V1_2 = 'TLSv1.2'

class PriceClass(Enum):
    PRICE_CLASS_100 = 'PriceClass_100'
    PRICE_CLASS_200 = 'PriceClass_200'
    PRICE_CLASS_ALL = 'PriceClass_All'

class SSLMethod(Enum):
    SNI = 'sni-only'
    VIP = 'vip'
    STATIC_IP = 'static-ip'

class SecurityPolicyProtocol(Enum):
    SSL_V3 = 'SSLv3'
    TLS_V1 = 'TLSv1'
    TLS_V1_2016 = 'TLSv1_2016'
    TLS_V1_1_2016 = 'TLSv1.1_2016'
    TLS_V1_2_2018 = 'TLSv1.2_2018'
    TLS_V1_2_2019 = 'TLSv1.2_2019'
    TLS_V1_2_2021 = 'TLSv1.2_2021'
    TLS_V1_2_2025 = 'TLSv1.2_2025'
    TLS_V1_3_2025 = 'TLSv1.3_2025'

class SigningBehavior(Enum):
    ALWAYS = 'always'
    ALWAYS_AMZ_AUTH = 'always-amz-auth'
    NEVER = 'never'
    NO_OVERRIDE = 'no-override'

class SigningProtocol(Enum):
    SIGV4 = 'sigv4'
    SIGV4A = 'sigv4a'

class ViewerProtocolPolicy(Enum):
    HTTPS_ONLY = 'https-only'
    REDIRECT_TO_HTTPS = 'redirect-to-https'
    ALLOW_ALL = 'allow-all'

class AddBehaviorOptions(Struct):
    allowed_methods: Any | None = None
    cached_methods: Any | None = None
    cache_policy: Any | None = None
    compress: bool | None = None
    edge_lambdas: Sequence[EdgeLambda | Mapping[str, Any]] | None = None
    enable_grpc: bool | None = None
    function_associations: Sequence[FunctionAssociation | Mapping[str, Any]] | None = None
    origin_request_policy: Any | None = None
    realtime_log_config: Any | None = None
    response_headers_policy: Any | None = None
    smooth_streaming: bool | None = None
    trusted_key_groups: Sequence[Any] | None = None
    viewer_protocol_policy: ViewerProtocolPolicy | None = None

class Behavior(Struct):
    allowed_methods: CloudFrontAllowedMethods | None = None
    cached_methods: CloudFrontAllowedCachedMethods | None = None
    compress: bool | None = None
    default_ttl: Any | None = None
    forwarded_values: Any | None = None
    function_associations: Sequence[FunctionAssociation | Mapping[str, Any]] | None = None
    is_default_behavior: bool | None = None
    lambda_function_associations: Sequence[LambdaFunctionAssociation | Mapping[str, Any]] | None = None
    max_ttl: Any | None = None
    min_ttl: Any | None = None
    path_pattern: str | None = None
    trusted_key_groups: Sequence[Any] | None = None
    trusted_signers: Sequence[str] | None = None
    viewer_protocol_policy: ViewerProtocolPolicy | None = None

class BehaviorOptions(Struct):
    origin: Any
    allowed_methods: Any | None = None
    cached_methods: Any | None = None
    cache_policy: Any | None = None
    compress: bool | None = None
    edge_lambdas: Sequence[EdgeLambda | Mapping[str, Any]] | None = None
    enable_grpc: bool | None = None
    function_associations: Sequence[FunctionAssociation | Mapping[str, Any]] | None = None
    origin_request_policy: Any | None = None
    realtime_log_config: Any | None = None
    response_headers_policy: Any | None = None
    smooth_streaming: bool | None = None
    trusted_key_groups: Sequence[Any] | None = None
    viewer_protocol_policy: ViewerProtocolPolicy | None = None

class CachePolicyProps(Struct):
    cache_policy_name: str | None = None
    comment: str | None = None
    cookie_behavior: Any | None = None
    default_ttl: Any | None = None
    enable_accept_encoding_brotli: bool | None = None
    enable_accept_encoding_gzip: bool | None = None
    header_behavior: Any | None = None
    max_ttl: Any | None = None
    min_ttl: Any | None = None
    query_string_behavior: Any | None = None

class CloudFrontWebDistributionAttributes(Struct):
    distribution_id: str
    domain_name: str

class CloudFrontWebDistributionProps(Struct):
    origin_configs: Sequence[SourceConfiguration | Mapping[str, Any]]
    comment: str | None = None
    default_root_object: str | None = None
    enabled: bool | None = None
    enable_ip_v6: bool | None = None
    error_configurations: Sequence[Any] | None = None
    geo_restriction: Any | None = None
    http_version: HttpVersion | None = None
    logging_config: LoggingConfiguration | Mapping[str, Any] | None = None
    price_class: PriceClass | None = None
    viewer_certificate: Any | None = None
    viewer_protocol_policy: ViewerProtocolPolicy | None = None
    web_acl_id: str | None = None

class CustomOriginConfig(Struct):
    domain_name: str
    allowed_origin_ssl_versions: Sequence[OriginSslPolicy] | None = None
    http_port: float | None = None
    https_port: float | None = None
    origin_headers: Mapping[str, str] | None = None
    origin_keepalive_timeout: Any | None = None
    origin_path: str | None = None
    origin_protocol_policy: OriginProtocolPolicy | None = None
    origin_read_timeout: Any | None = None
    origin_shield_region: str | None = None

class DistributionAttributes(Struct):
    distribution_id: str
    domain_name: str

class DistributionProps(Struct):
    default_behavior: BehaviorOptions | Mapping[str, Any]
    additional_behaviors: Mapping[str, BehaviorOptions | Mapping[str, Any]] | None = None
    certificate: Any | None = None
    comment: str | None = None
    default_root_object: str | None = None
    domain_names: Sequence[str] | None = None
    enabled: bool | None = None
    enable_ipv6: bool | None = None
    enable_logging: bool | None = None
    error_responses: Sequence[ErrorResponse | Mapping[str, Any]] | None = None
    geo_restriction: Any | None = None
    http_version: HttpVersion | None = None
    log_bucket: Any | None = None
    log_file_prefix: str | None = None
    log_includes_cookies: bool | None = None
    minimum_protocol_version: SecurityPolicyProtocol | None = None
    price_class: PriceClass | None = None
    publish_additional_metrics: bool | None = None
    ssl_support_method: SSLMethod | None = None
    web_acl_id: str | None = None

class EdgeLambda(Struct):
    event_type: LambdaEdgeEventType
    function_version: Any
    include_body: bool | None = None

class ErrorResponse(Struct):
    http_status: float
    response_http_status: float | None = None
    response_page_path: str | None = None
    ttl: Any | None = None

class FileCodeOptions(Struct):
    file_path: str

class FunctionAssociation(Struct):
    event_type: FunctionEventType
    function: Any

class FunctionAttributes(Struct):
    function_arn: str
    function_name: str
    function_runtime: str | None = None

class FunctionProps(Struct):
    code: Any
    auto_publish: bool | None = None
    comment: str | None = None
    function_name: str | None = None
    key_value_store: Any | None = None
    runtime: Any | None = None

class FunctionUrlOriginAccessControlProps(Struct):
    description: str | None = None
    origin_access_control_name: str | None = None
    signing: Any | None = None

class KeyGroupProps(Struct):
    items: Sequence[Any]
    comment: str | None = None
    key_group_name: str | None = None

class KeyValueStoreProps(Struct):
    comment: str | None = None
    key_value_store_name: str | None = None
    source: Any | None = None

class LambdaFunctionAssociation(Struct):
    event_type: LambdaEdgeEventType
    lambda_function: Any
    include_body: bool | None = None

class LoggingConfiguration(Struct):
    bucket: Any | None = None
    include_cookies: bool | None = None
    prefix: str | None = None

class MediaPackageV2OriginAccessControlProps(Struct):
    description: str | None = None
    origin_access_control_name: str | None = None
    signing: Any | None = None

class OriginAccessControlBaseProps(Struct):
    description: str | None = None
    origin_access_control_name: str | None = None
    signing: Any | None = None

class OriginAccessIdentityProps(Struct):
    comment: str | None = None

class OriginBindConfig(Struct):
    failover_config: OriginFailoverConfig | Mapping[str, Any] | None = None
    origin_property: Any | None = None
    selection_criteria: OriginSelectionCriteria | None = None

class OriginBindOptions(Struct):
    origin_id: str
    distribution_id: str | None = None

class OriginFailoverConfig(Struct):
    failover_origin: Any
    status_codes: Sequence[float] | None = None

class OriginOptions(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None

class OriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None

class OriginRequestPolicyProps(Struct):
    comment: str | None = None
    cookie_behavior: Any | None = None
    header_behavior: Any | None = None
    origin_request_policy_name: str | None = None
    query_string_behavior: Any | None = None

class PublicKeyProps(Struct):
    encoded_key: str
    comment: str | None = None
    public_key_name: str | None = None

class RealtimeLogConfigProps(Struct):
    end_points: Sequence[Any]
    fields: Sequence[str]
    sampling_rate: float
    realtime_log_config_name: str | None = None

class ResponseCustomHeader(Struct):
    header: str
    override: bool
    value: str

class ResponseCustomHeadersBehavior(Struct):
    custom_headers: Sequence[ResponseCustomHeader | Mapping[str, Any]]

class ResponseHeadersContentSecurityPolicy(Struct):
    content_security_policy: str
    override: bool

class ResponseHeadersContentTypeOptions(Struct):
    override: bool

class ResponseHeadersCorsBehavior(Struct):
    access_control_allow_credentials: bool
    access_control_allow_headers: Sequence[str]
    access_control_allow_methods: Sequence[str]
    access_control_allow_origins: Sequence[str]
    origin_override: bool
    access_control_expose_headers: Sequence[str] | None = None
    access_control_max_age: Any | None = None

class ResponseHeadersFrameOptions(Struct):
    frame_option: HeadersFrameOption
    override: bool

class ResponseHeadersPolicyProps(Struct):
    comment: str | None = None
    cors_behavior: ResponseHeadersCorsBehavior | Mapping[str, Any] | None = None
    custom_headers_behavior: ResponseCustomHeadersBehavior | Mapping[str, Any] | None = None
    remove_headers: Sequence[str] | None = None
    response_headers_policy_name: str | None = None
    security_headers_behavior: ResponseSecurityHeadersBehavior | Mapping[str, Any] | None = None
    server_timing_sampling_rate: float | None = None

class ResponseHeadersReferrerPolicy(Struct):
    override: bool
    referrer_policy: HeadersReferrerPolicy

class ResponseHeadersStrictTransportSecurity(Struct):
    access_control_max_age: Any
    override: bool
    include_subdomains: bool | None = None
    preload: bool | None = None

class ResponseHeadersXSSProtection(Struct):
    override: bool
    protection: bool
    mode_block: bool | None = None
    report_uri: str | None = None

class ResponseSecurityHeadersBehavior(Struct):
    content_security_policy: ResponseHeadersContentSecurityPolicy | Mapping[str, Any] | None = None
    content_type_options: ResponseHeadersContentTypeOptions | Mapping[str, Any] | None = None
    frame_options: ResponseHeadersFrameOptions | Mapping[str, Any] | None = None
    referrer_policy: ResponseHeadersReferrerPolicy | Mapping[str, Any] | None = None
    strict_transport_security: ResponseHeadersStrictTransportSecurity | Mapping[str, Any] | None = None
    xss_protection: ResponseHeadersXSSProtection | Mapping[str, Any] | None = None

class S3OriginAccessControlProps(Struct):
    description: str | None = None
    origin_access_control_name: str | None = None
    signing: Any | None = None

class S3OriginConfig(Struct):
    s3_bucket_source: Any
    origin_access_identity: Any | None = None
    origin_headers: Mapping[str, str] | None = None
    origin_path: str | None = None
    origin_shield_region: str | None = None

class SourceConfiguration(Struct):
    behaviors: Sequence[Behavior | Mapping[str, Any]]
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_origin_source: CustomOriginConfig | Mapping[str, Any] | None = None
    failover_criteria_status_codes: Sequence[FailoverStatusCode] | None = None
    failover_custom_origin_source: CustomOriginConfig | Mapping[str, Any] | None = None
    failover_s3_origin_source: S3OriginConfig | Mapping[str, Any] | None = None
    origin_shield_region: str | None = None
    s3_origin_source: S3OriginConfig | Mapping[str, Any] | None = None

class ViewerCertificateOptions(Struct):
    aliases: Sequence[str] | None = None
    security_policy: SecurityPolicyProtocol | None = None
    ssl_method: SSLMethod | None = None

class VpcOriginAttributes(Struct):
    domain_name: str | None = None
    vpc_origin_arn: str | None = None
    vpc_origin_id: str | None = None

class VpcOriginOptions(Struct):
    http_port: float | None = None
    https_port: float | None = None
    origin_ssl_protocols: Sequence[OriginSslPolicy] | None = None
    protocol_policy: OriginProtocolPolicy | None = None
    vpc_origin_name: str | None = None

class VpcOriginProps(Struct):
    endpoint: Any
    http_port: float | None = None
    https_port: float | None = None
    origin_ssl_protocols: Sequence[OriginSslPolicy] | None = None
    protocol_policy: OriginProtocolPolicy | None = None
    vpc_origin_name: str | None = None

