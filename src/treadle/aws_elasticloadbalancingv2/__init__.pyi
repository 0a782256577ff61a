# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_elasticloadbalancingv2 as _aws_elasticloadbalancingv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnListener(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        type: str
        authenticate_cognito_config: CfnListener.AuthenticateCognitoConfigProperty | Mapping[str, Any] | IResolvable | None = None
        authenticate_oidc_config: CfnListener.AuthenticateOidcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_response_config: CfnListener.FixedResponseConfigProperty | Mapping[str, Any] | IResolvable | None = None
        forward_config: CfnListener.ForwardConfigProperty | Mapping[str, Any] | IResolvable | None = None
        jwt_validation_config: CfnListener.JwtValidationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        order: float | None = None
        redirect_config: CfnListener.RedirectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        target_group_arn: str | None = None
    class AuthenticateCognitoConfigProperty(Struct):
        user_pool_arn: str
        user_pool_client_id: str
        user_pool_domain: str
        authentication_request_extra_params: Mapping[str, str] | IResolvable | None = None
        on_unauthenticated_request: str | None = None
        scope: str | None = None
        session_cookie_name: str | None = None
        session_timeout: str | None = None
    class AuthenticateOidcConfigProperty(Struct):
        authorization_endpoint: str
        client_id: str
        issuer: str
        token_endpoint: str
        user_info_endpoint: str
        authentication_request_extra_params: Mapping[str, str] | IResolvable | None = None
        client_secret: str | None = None
        on_unauthenticated_request: str | None = None
        scope: str | None = None
        session_cookie_name: str | None = None
        session_timeout: str | None = None
        use_existing_client_secret: bool | IResolvable | None = None
    class CertificateProperty(Struct):
        certificate_arn: str | None = None
    class FixedResponseConfigProperty(Struct):
        status_code: str
        content_type: str | None = None
        message_body: str | None = None
    class ForwardConfigProperty(Struct):
        target_groups: Sequence[CfnListener.TargetGroupTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_group_stickiness_config: CfnListener.TargetGroupStickinessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class JwtValidationActionAdditionalClaimProperty(Struct):
        format: str
        name: str
        values: Sequence[str]
    class JwtValidationConfigProperty(Struct):
        issuer: str
        jwks_endpoint: str
        additional_claims: Sequence[CfnListener.JwtValidationActionAdditionalClaimProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ListenerAttributeProperty(Struct):
        key: str | None = None
        value: str | None = None
    class MutualAuthenticationProperty(Struct):
        advertise_trust_store_ca_names: str | None = None
        ignore_client_certificate_expiry: bool | IResolvable | None = None
        mode: str | None = None
        trust_store_arn: str | None = None
    class RedirectConfigProperty(Struct):
        status_code: str
        host: str | None = None
        path: str | None = None
        port: str | None = None
        protocol: str | None = None
        query: str | None = None
    class TargetGroupStickinessConfigProperty(Struct):
        duration_seconds: float | None = None
        enabled: bool | IResolvable | None = None
    class TargetGroupTupleProperty(Struct):
        target_group_arn: str | None = None
        weight: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_actions: Sequence[CfnListener.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        load_balancer_arn: str | _aws_elasticloadbalancingv2.ILoadBalancerRef,
        alpn_policy: Sequence[str] | None = None,
        certificates: Sequence[CfnListener.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        listener_attributes: Sequence[CfnListener.ListenerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        mutual_authentication: CfnListener.MutualAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None,
        port: float | None = None,
        protocol: str | None = None,
        ssl_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_actions: Sequence[CfnListener.ActionProperty | IResolvable] | IResolvable
    load_balancer_arn: str
    alpn_policy: Sequence[str] | None
    certificates: Sequence[CfnListener.CertificateProperty | IResolvable] | IResolvable | None
    listener_attributes: Sequence[CfnListener.ListenerAttributeProperty | IResolvable] | IResolvable | None
    mutual_authentication: CfnListener.MutualAuthenticationProperty | IResolvable | None
    port: float | None
    protocol: str | None
    ssl_policy: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_listener_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def listener_ref(self) -> _aws_elasticloadbalancingv2.ListenerReference: ...
    @staticmethod
    def arn_for_listener(resource: _aws_elasticloadbalancingv2.IListenerRef) -> str: ...
    @staticmethod
    def is_cfn_listener(x: Any) -> bool: ...

class CfnListenerProps(Struct):
    default_actions: Sequence[CfnListener.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    load_balancer_arn: str | _aws_elasticloadbalancingv2.ILoadBalancerRef
    alpn_policy: Sequence[str] | None = None
    certificates: Sequence[CfnListener.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    listener_attributes: Sequence[CfnListener.ListenerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    mutual_authentication: CfnListener.MutualAuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
    port: float | None = None
    protocol: str | None = None
    ssl_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnListenerCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateProperty(Struct):
        certificate_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificates: Sequence[CfnListenerCertificate.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        listener_arn: str,
    ) -> None: ...
    certificates: Sequence[CfnListenerCertificate.CertificateProperty | IResolvable] | IResolvable
    listener_arn: str
    @property
    def attr_id(self) -> str: ...
    @property
    def listener_certificate_ref(self) -> _aws_elasticloadbalancingv2.ListenerCertificateReference: ...
    @staticmethod
    def is_cfn_listener_certificate(x: Any) -> bool: ...

class CfnListenerCertificateProps(Struct):
    certificates: Sequence[CfnListenerCertificate.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable
    listener_arn: str

class CfnListenerRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        type: str
        authenticate_cognito_config: CfnListenerRule.AuthenticateCognitoConfigProperty | Mapping[str, Any] | IResolvable | None = None
        authenticate_oidc_config: CfnListenerRule.AuthenticateOidcConfigProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_response_config: CfnListenerRule.FixedResponseConfigProperty | Mapping[str, Any] | IResolvable | None = None
        forward_config: CfnListenerRule.ForwardConfigProperty | Mapping[str, Any] | IResolvable | None = None
        jwt_validation_config: CfnListenerRule.JwtValidationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        order: float | None = None
        redirect_config: CfnListenerRule.RedirectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        target_group_arn: str | None = None
    class AuthenticateCognitoConfigProperty(Struct):
        user_pool_arn: str
        user_pool_client_id: str
        user_pool_domain: str
        authentication_request_extra_params: Mapping[str, str] | IResolvable | None = None
        on_unauthenticated_request: str | None = None
        scope: str | None = None
        session_cookie_name: str | None = None
        session_timeout: float | None = None
    class AuthenticateOidcConfigProperty(Struct):
        authorization_endpoint: str
        client_id: str
        issuer: str
        token_endpoint: str
        user_info_endpoint: str
        authentication_request_extra_params: Mapping[str, str] | IResolvable | None = None
        client_secret: str | None = None
        on_unauthenticated_request: str | None = None
        scope: str | None = None
        session_cookie_name: str | None = None
        session_timeout: float | None = None
        use_existing_client_secret: bool | IResolvable | None = None
    class FixedResponseConfigProperty(Struct):
        status_code: str
        content_type: str | None = None
        message_body: str | None = None
    class ForwardConfigProperty(Struct):
        target_groups: Sequence[CfnListenerRule.TargetGroupTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_group_stickiness_config: CfnListenerRule.TargetGroupStickinessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HostHeaderConfigProperty(Struct):
        regex_values: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class HttpHeaderConfigProperty(Struct):
        http_header_name: str | None = None
        regex_values: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class HttpRequestMethodConfigProperty(Struct):
        values: Sequence[str] | None = None
    class JwtValidationActionAdditionalClaimProperty(Struct):
        format: str
        name: str
        values: Sequence[str]
    class JwtValidationConfigProperty(Struct):
        issuer: str
        jwks_endpoint: str
        additional_claims: Sequence[CfnListenerRule.JwtValidationActionAdditionalClaimProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PathPatternConfigProperty(Struct):
        regex_values: Sequence[str] | None = None
        values: Sequence[str] | None = None
    class QueryStringConfigProperty(Struct):
        values: Sequence[CfnListenerRule.QueryStringKeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class QueryStringKeyValueProperty(Struct):
        key: str | None = None
        value: str | None = None
    class RedirectConfigProperty(Struct):
        status_code: str
        host: str | None = None
        path: str | None = None
        port: str | None = None
        protocol: str | None = None
        query: str | None = None
    class RewriteConfigObjectProperty(Struct):
        rewrites: Sequence[CfnListenerRule.RewriteConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RewriteConfigProperty(Struct):
        regex: str
        replace: str
    class RuleConditionProperty(Struct):
        field: str | None = None
        host_header_config: CfnListenerRule.HostHeaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        http_header_config: CfnListenerRule.HttpHeaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        http_request_method_config: CfnListenerRule.HttpRequestMethodConfigProperty | Mapping[str, Any] | IResolvable | None = None
        path_pattern_config: CfnListenerRule.PathPatternConfigProperty | Mapping[str, Any] | IResolvable | None = None
        query_string_config: CfnListenerRule.QueryStringConfigProperty | Mapping[str, Any] | IResolvable | None = None
        regex_values: Sequence[str] | None = None
        source_ip_config: CfnListenerRule.SourceIpConfigProperty | Mapping[str, Any] | IResolvable | None = None
        values: Sequence[str] | None = None
    class SourceIpConfigProperty(Struct):
        ip_address_type: str | None = None
        values: Sequence[str] | None = None
    class TargetGroupStickinessConfigProperty(Struct):
        duration_seconds: float | None = None
        enabled: bool | IResolvable | None = None
    class TargetGroupTupleProperty(Struct):
        target_group_arn: str | None = None
        weight: float | None = None
    class TransformProperty(Struct):
        type: str
        host_header_rewrite_config: CfnListenerRule.RewriteConfigObjectProperty | Mapping[str, Any] | IResolvable | None = None
        url_rewrite_config: CfnListenerRule.RewriteConfigObjectProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnListenerRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        conditions: Sequence[CfnListenerRule.RuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        priority: float,
        listener_arn: str | _aws_elasticloadbalancingv2.IListenerRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transforms: Sequence[CfnListenerRule.TransformProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    actions: Sequence[CfnListenerRule.ActionProperty | IResolvable] | IResolvable
    conditions: Sequence[CfnListenerRule.RuleConditionProperty | IResolvable] | IResolvable
    priority: float
    listener_arn: str | None
    tags: Sequence[_CfnTag] | None
    transforms: Sequence[CfnListenerRule.TransformProperty | IResolvable] | IResolvable | None
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def listener_rule_ref(self) -> _aws_elasticloadbalancingv2.ListenerRuleReference: ...
    @staticmethod
    def is_cfn_listener_rule(x: Any) -> bool: ...

class CfnListenerRuleProps(Struct):
    actions: Sequence[CfnListenerRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    conditions: Sequence[CfnListenerRule.RuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    priority: float
    listener_arn: str | _aws_elasticloadbalancingv2.IListenerRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transforms: Sequence[CfnListenerRule.TransformProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnLoadBalancer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoadBalancerAttributeProperty(Struct):
        key: str | None = None
        value: str | None = None
    class MinimumLoadBalancerCapacityProperty(Struct):
        capacity_units: float
    class SubnetMappingProperty(Struct):
        subnet_id: str
        allocation_id: str | None = None
        i_pv6_address: str | None = None
        private_i_pv4_address: str | None = None
        source_nat_ipv6_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        enable_capacity_reservation_provision_stabilize: bool | IResolvable | None = None,
        enable_prefix_for_ipv6_source_nat: str | None = None,
        enforce_security_group_inbound_rules_on_private_link_traffic: str | None = None,
        ip_address_type: str | None = None,
        ipv4_ipam_pool_id: str | None = None,
        load_balancer_attributes: Sequence[CfnLoadBalancer.LoadBalancerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        minimum_load_balancer_capacity: CfnLoadBalancer.MinimumLoadBalancerCapacityProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        scheme: str | None = None,
        security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        subnet_mappings: Sequence[CfnLoadBalancer.SubnetMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subnets: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    enable_capacity_reservation_provision_stabilize: bool | IResolvable | None
    enable_prefix_for_ipv6_source_nat: str | None
    enforce_security_group_inbound_rules_on_private_link_traffic: str | None
    ip_address_type: str | None
    ipv4_ipam_pool_id: str | None
    load_balancer_attributes: Sequence[CfnLoadBalancer.LoadBalancerAttributeProperty | IResolvable] | IResolvable | None
    minimum_load_balancer_capacity: CfnLoadBalancer.MinimumLoadBalancerCapacityProperty | IResolvable | None
    name: str | None
    scheme: str | None
    security_groups: Sequence[str] | None
    subnet_mappings: Sequence[CfnLoadBalancer.SubnetMappingProperty | IResolvable] | IResolvable | None
    subnets: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_canonical_hosted_zone_id(self) -> str: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_load_balancer_arn(self) -> str: ...
    @property
    def attr_load_balancer_full_name(self) -> str: ...
    @property
    def attr_load_balancer_name(self) -> str: ...
    @property
    def attr_security_groups(self) -> Sequence[str]: ...
    @property
    def load_balancer_ref(self) -> _aws_elasticloadbalancingv2.LoadBalancerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_load_balancer(resource: _aws_elasticloadbalancingv2.ILoadBalancerRef) -> str: ...
    @staticmethod
    def is_cfn_load_balancer(x: Any) -> bool: ...

class CfnLoadBalancerProps(Struct):
    enable_capacity_reservation_provision_stabilize: bool | IResolvable | None = None
    enable_prefix_for_ipv6_source_nat: str | None = None
    enforce_security_group_inbound_rules_on_private_link_traffic: str | None = None
    ip_address_type: str | None = None
    ipv4_ipam_pool_id: str | None = None
    load_balancer_attributes: Sequence[CfnLoadBalancer.LoadBalancerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    minimum_load_balancer_capacity: CfnLoadBalancer.MinimumLoadBalancerCapacityProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    scheme: str | None = None
    security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    subnet_mappings: Sequence[CfnLoadBalancer.SubnetMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subnets: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnTargetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MatcherProperty(Struct):
        grpc_code: str | None = None
        http_code: str | None = None
    class TargetDescriptionProperty(Struct):
        id: str
        availability_zone: str | None = None
        port: float | None = None
        quic_server_id: str | None = None
    class TargetGroupAttributeProperty(Struct):
        key: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        health_check_enabled: bool | IResolvable | None = None,
        health_check_interval_seconds: float | None = None,
        health_check_path: str | None = None,
        health_check_port: str | None = None,
        health_check_protocol: str | None = None,
        health_check_timeout_seconds: float | None = None,
        healthy_threshold_count: float | None = None,
        ip_address_type: str | None = None,
        matcher: CfnTargetGroup.MatcherProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        port: float | None = None,
        protocol: str | None = None,
        protocol_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_control_port: float | None = None,
        target_group_attributes: Sequence[CfnTargetGroup.TargetGroupAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        targets: Sequence[CfnTargetGroup.TargetDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        target_type: str | None = None,
        unhealthy_threshold_count: float | None = None,
        vpc_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    health_check_enabled: bool | IResolvable | None
    health_check_interval_seconds: float | None
    health_check_path: str | None
    health_check_port: str | None
    health_check_protocol: str | None
    health_check_timeout_seconds: float | None
    healthy_threshold_count: float | None
    ip_address_type: str | None
    matcher: CfnTargetGroup.MatcherProperty | IResolvable | None
    name: str | None
    port: float | None
    protocol: str | None
    protocol_version: str | None
    tags_raw: Sequence[_CfnTag] | None
    target_control_port: float | None
    target_group_attributes: Sequence[CfnTargetGroup.TargetGroupAttributeProperty | IResolvable] | IResolvable | None
    targets: Sequence[CfnTargetGroup.TargetDescriptionProperty | IResolvable] | IResolvable | None
    target_type: str | None
    unhealthy_threshold_count: float | None
    vpc_id: str | None
    @property
    def attr_load_balancer_arns(self) -> Sequence[str]: ...
    @property
    def attr_target_group_arn(self) -> str: ...
    @property
    def attr_target_group_full_name(self) -> str: ...
    @property
    def attr_target_group_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def target_group_ref(self) -> _aws_elasticloadbalancingv2.TargetGroupReference: ...
    @staticmethod
    def arn_for_target_group(resource: _aws_elasticloadbalancingv2.ITargetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_target_group(x: Any) -> bool: ...

class CfnTargetGroupProps(Struct):
    health_check_enabled: bool | IResolvable | None = None
    health_check_interval_seconds: float | None = None
    health_check_path: str | None = None
    health_check_port: str | None = None
    health_check_protocol: str | None = None
    health_check_timeout_seconds: float | None = None
    healthy_threshold_count: float | None = None
    ip_address_type: str | None = None
    matcher: CfnTargetGroup.MatcherProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    port: float | None = None
    protocol: str | None = None
    protocol_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_control_port: float | None = None
    target_group_attributes: Sequence[CfnTargetGroup.TargetGroupAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    targets: Sequence[CfnTargetGroup.TargetDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    target_type: str | None = None
    unhealthy_threshold_count: float | None = None
    vpc_id: str | _aws_ec2.IVPCRef | None = None

class CfnTrustStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ca_certificates_bundle_s3_bucket: str | None = None,
        ca_certificates_bundle_s3_key: str | None = None,
        ca_certificates_bundle_s3_object_version: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ca_certificates_bundle_s3_bucket: str | None
    ca_certificates_bundle_s3_key: str | None
    ca_certificates_bundle_s3_object_version: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_number_of_ca_certificates(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_trust_store_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def trust_store_ref(self) -> _aws_elasticloadbalancingv2.TrustStoreReference: ...
    @staticmethod
    def arn_for_trust_store(resource: _aws_elasticloadbalancingv2.ITrustStoreRef) -> str: ...
    @staticmethod
    def is_cfn_trust_store(x: Any) -> bool: ...

class CfnTrustStoreProps(Struct):
    ca_certificates_bundle_s3_bucket: str | None = None
    ca_certificates_bundle_s3_key: str | None = None
    ca_certificates_bundle_s3_object_version: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrustStoreRevocation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RevocationContentProperty(Struct):
        revocation_type: str | None = None
        s3_bucket: str | None = None
        s3_key: str | None = None
        s3_object_version: str | None = None
    class TrustStoreRevocationProperty(Struct):
        number_of_revoked_entries: float | None = None
        revocation_id: str | None = None
        revocation_type: str | None = None
        trust_store_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        revocation_contents: Sequence[CfnTrustStoreRevocation.RevocationContentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        trust_store_arn: str | None = None,
    ) -> None: ...
    revocation_contents: Sequence[CfnTrustStoreRevocation.RevocationContentProperty | IResolvable] | IResolvable | None
    trust_store_arn: str | None
    @property
    def attr_revocation_id(self) -> float: ...
    @property
    def attr_trust_store_revocations(self) -> IResolvable: ...
    @property
    def trust_store_revocation_ref(self) -> _aws_elasticloadbalancingv2.TrustStoreRevocationReference: ...
    @staticmethod
    def is_cfn_trust_store_revocation(x: Any) -> bool: ...

class CfnTrustStoreRevocationProps(Struct):
    revocation_contents: Sequence[CfnTrustStoreRevocation.RevocationContentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    trust_store_arn: str | None = None

class AlpnPolicy(Enum):
    HTTP1_ONLY = 'HTTP1Only'
    HTTP2_ONLY = 'HTTP2Only'
    HTTP2_OPTIONAL = 'HTTP2Optional'
    HTTP2_PREFERRED = 'HTTP2Preferred'
    NONE = 'None'

class ApplicationProtocol(Enum):
    HTTP = 'HTTP'
    HTTPS = 'HTTPS'

class ApplicationProtocolVersion(Enum):
    GRPC = 'GRPC'
    HTTP1 = 'HTTP1'
    HTTP2 = 'HTTP2'

class ClientRoutingPolicy(Enum):
    AVAILABILITY_ZONE_AFFINITY = 'availability_zone_affinity'
    PARTIAL_AVAILABILITY_ZONE_AFFINITY = 'partial_availability_zone_affinity'
    ANY_AVAILABILITY_ZONE = 'any_availability_zone'

class DesyncMitigationMode(Enum):
    MONITOR = 'monitor'
    DEFENSIVE = 'defensive'
    STRICTEST = 'strictest'

class HttpCodeElb(Enum):
    ELB_3XX_COUNT = 'HTTPCode_ELB_3XX_Count'
    ELB_4XX_COUNT = 'HTTPCode_ELB_4XX_Count'
    ELB_5XX_COUNT = 'HTTPCode_ELB_5XX_Count'
    ELB_500_COUNT = 'HTTPCode_ELB_500_Count'
    ELB_502_COUNT = 'HTTPCode_ELB_502_Count'
    ELB_503_COUNT = 'HTTPCode_ELB_503_Count'
    ELB_504_COUNT = 'HTTPCode_ELB_504_Count'

class HttpCodeTarget(Enum):
    TARGET_2XX_COUNT = 'HTTPCode_Target_2XX_Count'
    TARGET_3XX_COUNT = 'HTTPCode_Target_3XX_Count'
    TARGET_4XX_COUNT = 'HTTPCode_Target_4XX_Count'
    TARGET_5XX_COUNT = 'HTTPCode_Target_5XX_Count'

class IpAddressType(Enum):
    IPV4 = 'ipv4'
    DUAL_STACK = 'dualstack'
    DUAL_STACK_WITHOUT_PUBLIC_IPV4 = 'dualstack-without-public-ipv4'

class MutualAuthenticationMode(Enum):
    OFF = 'off'
    PASS_THROUGH = 'passthrough'
    VERIFY = 'verify'

class Protocol(Enum):
    HTTP = 'HTTP'
    HTTPS = 'HTTPS'
    TCP = 'TCP'
    TLS = 'TLS'
    UDP = 'UDP'
    TCP_UDP = 'TCP_UDP'

class RevocationType(Enum):
    CRL = 'CRL'

class SslPolicy(Enum):
    RECOMMENDED_TLS = 'ELBSecurityPolicy-TLS13-1-2-2021-06'
    TLS13_12_PQ = 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09'
    RECOMMENDED = 'ELBSecurityPolicy-2016-08'
    TLS13_RES = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06'
    TLS13_EXT1 = 'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06'
    TLS13_EXT2 = 'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06'
    TLS13_10 = 'ELBSecurityPolicy-TLS13-1-0-2021-06'
    TLS13_11 = 'ELBSecurityPolicy-TLS13-1-1-2021-06'
    TLS13_13 = 'ELBSecurityPolicy-TLS13-1-3-2021-06'
    TLS13_13_PQ = 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09'
    TLS13_12_RES_PQ = 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'
    TLS13_12_EXT1_PQ = 'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09'
    TLS13_12_EXT2_PQ = 'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09'
    TLS13_10_PQ = 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09'
    FIPS_TLS13_13 = 'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04'
    FIPS_TLS13_12_RES = 'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04'
    FIPS_TLS13_12 = 'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04'
    FIPS_TLS13_12_EXT0 = 'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04'
    FIPS_TLS13_12_EXT1 = 'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04'
    FIPS_TLS13_12_EXT2 = 'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04'
    FIPS_TLS13_11 = 'ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04'
    FIPS_TLS13_10 = 'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04'
    FIPS_TLS13_13_PQ = 'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09'
    FIPS_TLS13_12_PQ = 'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09'
    FIPS_TLS13_12_RES_PQ = 'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09'
    FIPS_TLS13_12_EXT0_PQ = 'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09'
    FIPS_TLS13_12_EXT1_PQ = 'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09'
    FIPS_TLS13_12_EXT2_PQ = 'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09'
    FIPS_TLS13_10_PQ = 'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09'
    FORWARD_SECRECY_TLS12_RES_GCM = 'ELBSecurityPolicy-FS-1-2-Res-2020-10'
    FORWARD_SECRECY_TLS12_RES = 'ELBSecurityPolicy-FS-1-2-Res-2019-08'
    FORWARD_SECRECY_TLS12 = 'ELBSecurityPolicy-FS-1-2-2019-08'
    FORWARD_SECRECY_TLS11 = 'ELBSecurityPolicy-FS-1-1-2019-08'
    FORWARD_SECRECY = 'ELBSecurityPolicy-FS-2018-06'
    TLS12 = 'ELBSecurityPolicy-TLS-1-2-2017-01'
    TLS12_EXT = 'ELBSecurityPolicy-TLS-1-2-Ext-2018-06'
    TLS11 = 'ELBSecurityPolicy-TLS-1-1-2017-01'
    LEGACY = 'ELBSecurityPolicy-TLS-1-0-2015-04'

class TargetGroupIpAddressType(Enum):
    IPV4 = 'ipv4'
    IPV6 = 'ipv6'

class TargetGroupLoadBalancingAlgorithmType(Enum):
    ROUND_ROBIN = 'round_robin'
    LEAST_OUTSTANDING_REQUESTS = 'least_outstanding_requests'
    WEIGHTED_RANDOM = 'weighted_random'

class TargetType(Enum):
    INSTANCE = 'instance'
    IP = 'ip'
    LAMBDA = 'lambda'
    ALB = 'alb'

class UnauthenticatedAction(Enum):
    DENY = 'deny'
    ALLOW = 'allow'
    AUTHENTICATE = 'authenticate'

class XffHeaderProcessingMode(Enum):
    APPEND = 'append'
    PRESERVE = 'preserve'
    REMOVE = 'remove'

class AddApplicationActionProps(Struct):
    action: Any
    conditions: Sequence[Any] | None = None
    priority: float | None = None
    remove_suffix: bool | None = None

class AddApplicationTargetGroupsProps(Struct):
    target_groups: Sequence[Any]
    conditions: Sequence[Any] | None = None
    priority: float | None = None

class AddApplicationTargetsProps(Struct):
    conditions: Sequence[Any] | None = None
    priority: float | None = None
    deregistration_delay: Any | None = None
    enable_anomaly_mitigation: bool | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    load_balancing_algorithm_type: TargetGroupLoadBalancingAlgorithmType | None = None
    port: float | None = None
    protocol: ApplicationProtocol | None = None
    protocol_version: ApplicationProtocolVersion | None = None
    slow_start: Any | None = None
    stickiness_cookie_duration: Any | None = None
    stickiness_cookie_name: str | None = None
    target_group_name: str | None = None
    targets: Sequence[Any] | None = None

class AddNetworkActionProps(Struct):
    action: Any

class AddNetworkTargetsProps(Struct):
    port: float
    deregistration_delay: Any | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    preserve_client_ip: bool | None = None
    protocol: Protocol | None = None
    proxy_protocol_v2: bool | None = None
    target_group_name: str | None = None
    targets: Sequence[Any] | None = None

class AddRuleProps(Struct):
    conditions: Sequence[Any] | None = None
    priority: float | None = None

class ApplicationListenerAttributes(Struct):
    listener_arn: str
    security_group: Any
    default_port: float | None = None

class ApplicationListenerCertificateProps(Struct):
    listener: Any
    certificates: Sequence[Any] | None = None

class ApplicationListenerLookupOptions(Struct):
    listener_port: float | None = None
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None
    listener_arn: str | None = None
    listener_protocol: ApplicationProtocol | None = None

class ApplicationListenerProps(Struct):
    load_balancer: Any
    certificates: Sequence[Any] | None = None
    default_action: Any | None = None
    default_target_groups: Sequence[Any] | None = None
    mutual_authentication: MutualAuthentication | Mapping[str, Any] | None = None
    open: bool | None = None
    port: float | None = None
    protocol: ApplicationProtocol | None = None
    ssl_policy: SslPolicy | None = None

class ApplicationListenerRuleProps(Struct):
    priority: float
    listener: Any
    action: Any | None = None
    conditions: Sequence[Any] | None = None
    target_groups: Sequence[Any] | None = None

class ApplicationLoadBalancerAttributes(Struct):
    load_balancer_arn: str
    security_group_id: str
    load_balancer_canonical_hosted_zone_id: str | None = None
    load_balancer_dns_name: str | None = None
    security_group_allows_all_outbound: bool | None = None
    vpc: Any | None = None

class ApplicationLoadBalancerLookupOptions(Struct):
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None

class ApplicationLoadBalancerProps(Struct):
    vpc: Any
    cross_zone_enabled: bool | None = None
    deletion_protection: bool | None = None
    deny_all_igw_traffic: bool | None = None
    internet_facing: bool | None = None
    load_balancer_name: str | None = None
    minimum_capacity_unit: float | None = None
    vpc_subnets: Any | None = None
    client_keep_alive: Any | None = None
    desync_mitigation_mode: DesyncMitigationMode | None = None
    drop_invalid_header_fields: bool | None = None
    http2_enabled: bool | None = None
    idle_timeout: Any | None = None
    ip_address_type: IpAddressType | None = None
    preserve_host_header: bool | None = None
    preserve_xff_client_port: bool | None = None
    security_group: Any | None = None
    waf_fail_open: bool | None = None
    x_amzn_tls_version_and_cipher_suite_headers: bool | None = None
    xff_header_processing_mode: XffHeaderProcessingMode | None = None

class ApplicationLoadBalancerRedirectConfig(Struct):
    open: bool | None = None
    source_port: float | None = None
    source_protocol: ApplicationProtocol | None = None
    target_port: float | None = None
    target_protocol: ApplicationProtocol | None = None

class ApplicationTargetGroupProps(Struct):
    cross_zone_enabled: bool | None = None
    deregistration_delay: Any | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    ip_address_type: TargetGroupIpAddressType | None = None
    target_group_health: TargetGroupHealth | Mapping[str, Any] | None = None
    target_group_name: str | None = None
    target_type: TargetType | None = None
    vpc: Any | None = None
    enable_anomaly_mitigation: bool | None = None
    load_balancing_algorithm_type: TargetGroupLoadBalancingAlgorithmType | None = None
    multi_value_headers_enabled: bool | None = None
    port: float | None = None
    protocol: ApplicationProtocol | None = None
    protocol_version: ApplicationProtocolVersion | None = None
    slow_start: Any | None = None
    stickiness_cookie_duration: Any | None = None
    stickiness_cookie_name: str | None = None
    targets: Sequence[Any] | None = None

class AuthenticateJwtOptions(Struct):
    issuer: str
    jwks_endpoint: str
    next: Any

class AuthenticateOidcOptions(Struct):
    authorization_endpoint: str
    client_id: str
    client_secret: Any
    issuer: str
    next: Any
    token_endpoint: str
    user_info_endpoint: str
    allow_https_outbound: bool | None = None
    authentication_request_extra_params: Mapping[str, str] | None = None
    on_unauthenticated_request: UnauthenticatedAction | None = None
    scope: str | None = None
    session_cookie_name: str | None = None
    session_timeout: Any | None = None

class BaseApplicationListenerProps(Struct):
    certificates: Sequence[Any] | None = None
    default_action: Any | None = None
    default_target_groups: Sequence[Any] | None = None
    mutual_authentication: MutualAuthentication | Mapping[str, Any] | None = None
    open: bool | None = None
    port: float | None = None
    protocol: ApplicationProtocol | None = None
    ssl_policy: SslPolicy | None = None

class BaseApplicationListenerRuleProps(Struct):
    priority: float
    action: Any | None = None
    conditions: Sequence[Any] | None = None
    target_groups: Sequence[Any] | None = None

class BaseListenerLookupOptions(Struct):
    listener_port: float | None = None
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None

class BaseLoadBalancerLookupOptions(Struct):
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None

class BaseLoadBalancerProps(Struct):
    vpc: Any
    cross_zone_enabled: bool | None = None
    deletion_protection: bool | None = None
    deny_all_igw_traffic: bool | None = None
    internet_facing: bool | None = None
    load_balancer_name: str | None = None
    minimum_capacity_unit: float | None = None
    vpc_subnets: Any | None = None

class BaseNetworkListenerProps(Struct):
    port: float
    alpn_policy: AlpnPolicy | None = None
    certificates: Sequence[Any] | None = None
    default_action: Any | None = None
    default_target_groups: Sequence[Any] | None = None
    protocol: Protocol | None = None
    ssl_policy: SslPolicy | None = None
    tcp_idle_timeout: Any | None = None

class BaseTargetGroupProps(Struct):
    cross_zone_enabled: bool | None = None
    deregistration_delay: Any | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    ip_address_type: TargetGroupIpAddressType | None = None
    target_group_health: TargetGroupHealth | Mapping[str, Any] | None = None
    target_group_name: str | None = None
    target_type: TargetType | None = None
    vpc: Any | None = None

class FixedResponseOptions(Struct):
    content_type: str | None = None
    message_body: str | None = None

class ForwardOptions(Struct):
    stickiness_duration: Any | None = None

class HealthCheck(Struct):
    enabled: bool | None = None
    healthy_grpc_codes: str | None = None
    healthy_http_codes: str | None = None
    healthy_threshold_count: float | None = None
    interval: Any | None = None
    path: str | None = None
    port: str | None = None
    protocol: Protocol | None = None
    timeout: Any | None = None
    unhealthy_threshold_count: float | None = None

class LoadBalancerTargetProps(Struct):
    target_type: TargetType
    target_json: Any | None = None

class MutualAuthentication(Struct):
    advertise_trust_store_ca_names: bool | None = None
    ignore_client_certificate_expiry: bool | None = None
    mutual_authentication_mode: MutualAuthenticationMode | None = None
    trust_store: Any | None = None

class NetworkForwardOptions(Struct):
    stickiness_duration: Any | None = None

class NetworkListenerLookupOptions(Struct):
    listener_port: float | None = None
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None
    listener_protocol: Protocol | None = None

class NetworkListenerProps(Struct):
    port: float
    load_balancer: Any
    alpn_policy: AlpnPolicy | None = None
    certificates: Sequence[Any] | None = None
    default_action: Any | None = None
    default_target_groups: Sequence[Any] | None = None
    protocol: Protocol | None = None
    ssl_policy: SslPolicy | None = None
    tcp_idle_timeout: Any | None = None

class NetworkLoadBalancerAttributes(Struct):
    load_balancer_arn: str
    load_balancer_canonical_hosted_zone_id: str | None = None
    load_balancer_dns_name: str | None = None
    load_balancer_security_groups: Sequence[str] | None = None
    vpc: Any | None = None

class NetworkLoadBalancerLookupOptions(Struct):
    load_balancer_arn: str | None = None
    load_balancer_tags: Mapping[str, str] | None = None

class NetworkLoadBalancerProps(Struct):
    vpc: Any
    cross_zone_enabled: bool | None = None
    deletion_protection: bool | None = None
    deny_all_igw_traffic: bool | None = None
    internet_facing: bool | None = None
    load_balancer_name: str | None = None
    minimum_capacity_unit: float | None = None
    vpc_subnets: Any | None = None
    client_routing_policy: ClientRoutingPolicy | None = None
    disable_security_groups: bool | None = None
    enable_prefix_for_ipv6_source_nat: bool | None = None
    enforce_security_group_inbound_rules_on_private_link_traffic: bool | None = None
    ip_address_type: IpAddressType | None = None
    security_groups: Sequence[Any] | None = None
    subnet_mappings: Sequence[SubnetMapping | Mapping[str, Any]] | None = None
    zonal_shift: bool | None = None

class NetworkTargetGroupProps(Struct):
    port: float
    cross_zone_enabled: bool | None = None
    deregistration_delay: Any | None = None
    health_check: HealthCheck | Mapping[str, Any] | None = None
    ip_address_type: TargetGroupIpAddressType | None = None
    target_group_health: TargetGroupHealth | Mapping[str, Any] | None = None
    target_group_name: str | None = None
    target_type: TargetType | None = None
    vpc: Any | None = None
    connection_termination: bool | None = None
    preserve_client_ip: bool | None = None
    protocol: Protocol | None = None
    proxy_protocol_v2: bool | None = None
    targets: Sequence[Any] | None = None

class NetworkWeightedTargetGroup(Struct):
    target_group: Any
    weight: float | None = None

class QueryStringCondition(Struct):
    value: str
    key: str | None = None

class RedirectOptions(Struct):
    host: str | None = None
    path: str | None = None
    permanent: bool | None = None
    port: str | None = None
    protocol: str | None = None
    query: str | None = None

class RevocationContent(Struct):
    bucket: Any
    key: str
    revocation_type: RevocationType | None = None
    version: str | None = None

class SubnetMapping(Struct):
    subnet: Any
    allocation_id: str | None = None
    ipv6_address: str | None = None
    private_ipv4_address: str | None = None
    source_nat_ipv6_prefix: Any | None = None

class TargetGroupAttributes(Struct):
    target_group_arn: str
    load_balancer_arns: str | None = None

class TargetGroupHealth(Struct):
    dns_minimum_healthy_target_count: float | None = None
    dns_minimum_healthy_target_percentage: float | None = None
    routing_minimum_healthy_target_count: float | None = None
    routing_minimum_healthy_target_percentage: float | None = None

class TrustStoreProps(Struct):
    bucket: Any
    key: str
    trust_store_name: str | None = None
    version: str | None = None

class TrustStoreRevocationProps(Struct):
    revocation_contents: Sequence[RevocationContent | Mapping[str, Any]]
    trust_store: Any

class WeightedTargetGroup(Struct):
    target_group: Any
    weight: float | None = None

