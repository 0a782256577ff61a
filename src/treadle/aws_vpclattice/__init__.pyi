# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_vpclattice as _aws_vpclattice
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessLogSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_arn: str,
        resource_identifier: str | None = None,
        service_network_log_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_arn: str
    resource_identifier: str | None
    service_network_log_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def access_log_subscription_ref(self) -> _aws_vpclattice.AccessLogSubscriptionReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_resource_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_log_subscription(resource: _aws_vpclattice.IAccessLogSubscriptionRef) -> str: ...
    @staticmethod
    def is_cfn_access_log_subscription(x: Any) -> bool: ...

class CfnAccessLogSubscriptionProps(Struct):
    destination_arn: str
    resource_identifier: str | None = None
    service_network_log_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAuthPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        resource_identifier: str,
    ) -> None: ...
    policy: Any
    resource_identifier: str
    @property
    def attr_state(self) -> str: ...
    @property
    def auth_policy_ref(self) -> _aws_vpclattice.AuthPolicyReference: ...
    @staticmethod
    def is_cfn_auth_policy(x: Any) -> bool: ...

class CfnAuthPolicyProps(Struct):
    policy: Any
    resource_identifier: str

class CfnDomainVerification(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TxtMethodConfigProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_txt_method_config(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_verification_ref(self) -> _aws_vpclattice.DomainVerificationReference: ...
    @staticmethod
    def arn_for_domain_verification(resource: _aws_vpclattice.IDomainVerificationRef) -> str: ...
    @staticmethod
    def is_cfn_domain_verification(x: Any) -> bool: ...

class CfnDomainVerificationProps(Struct):
    domain_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnListener(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefaultActionProperty(Struct):
        fixed_response: CfnListener.FixedResponseProperty | Mapping[str, Any] | IResolvable | None = None
        forward: CfnListener.ForwardProperty | Mapping[str, Any] | IResolvable | None = None
    class FixedResponseProperty(Struct):
        status_code: float
    class ForwardProperty(Struct):
        target_groups: Sequence[CfnListener.WeightedTargetGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class WeightedTargetGroupProperty(Struct):
        target_group_identifier: str
        weight: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_action: CfnListener.DefaultActionProperty | Mapping[str, Any] | IResolvable,
        protocol: str,
        name: str | None = None,
        port: float | None = None,
        service_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_action: CfnListener.DefaultActionProperty | IResolvable
    protocol: str
    name: str | None
    port: float | None
    service_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def attr_service_id(self) -> str: ...
    @property
    def listener_ref(self) -> _aws_vpclattice.ListenerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_listener(resource: _aws_vpclattice.IListenerRef) -> str: ...
    @staticmethod
    def is_cfn_listener(x: Any) -> bool: ...

class CfnListenerProps(Struct):
    default_action: CfnListener.DefaultActionProperty | Mapping[str, Any] | IResolvable
    protocol: str
    name: str | None = None
    port: float | None = None
    service_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourceConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CidrResourceProperty(Struct):
        cidr_ranges: Sequence[str]
    class DnsResourceProperty(Struct):
        domain_name: str
        ip_address_type: str
    class ResourceConfigurationDefinitionProperty(Struct):
        arn_resource: str | None = None
        cidr_resource: CfnResourceConfiguration.CidrResourceProperty | Mapping[str, Any] | IResolvable | None = None
        dns_resource: CfnResourceConfiguration.DnsResourceProperty | Mapping[str, Any] | IResolvable | None = None
        ip_resource: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        resource_configuration_type: str,
        allow_association_to_sharable_service_network: bool | IResolvable | None = None,
        custom_domain_name: str | None = None,
        domain_verification_id: str | None = None,
        group_domain: str | None = None,
        port_ranges: Sequence[str] | None = None,
        protocol_type: str | None = None,
        resource_configuration_auth_type: str | None = None,
        resource_configuration_definition: CfnResourceConfiguration.ResourceConfigurationDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_configuration_group_id: str | None = None,
        resource_gateway_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    resource_configuration_type: str
    allow_association_to_sharable_service_network: bool | IResolvable | None
    custom_domain_name: str | None
    domain_verification_id: str | None
    group_domain: str | None
    port_ranges: Sequence[str] | None
    protocol_type: str | None
    resource_configuration_auth_type: str | None
    resource_configuration_definition: CfnResourceConfiguration.ResourceConfigurationDefinitionProperty | IResolvable | None
    resource_configuration_group_id: str | None
    resource_gateway_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def resource_configuration_ref(self) -> _aws_vpclattice.ResourceConfigurationReference: ...
    @staticmethod
    def arn_for_resource_configuration(resource: _aws_vpclattice.IResourceConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_resource_configuration(x: Any) -> bool: ...

class CfnResourceConfigurationProps(Struct):
    name: str
    resource_configuration_type: str
    allow_association_to_sharable_service_network: bool | IResolvable | None = None
    custom_domain_name: str | None = None
    domain_verification_id: str | None = None
    group_domain: str | None = None
    port_ranges: Sequence[str] | None = None
    protocol_type: str | None = None
    resource_configuration_auth_type: str | None = None
    resource_configuration_definition: CfnResourceConfiguration.ResourceConfigurationDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    resource_configuration_group_id: str | None = None
    resource_gateway_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourceGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        vpc_identifier: str,
        ip_address_type: str | None = None,
        ipv4_addresses_per_eni: float | None = None,
        resource_config_dns_resolution: str | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    subnet_ids: Sequence[str]
    vpc_identifier: str
    ip_address_type: str | None
    ipv4_addresses_per_eni: float | None
    resource_config_dns_resolution: str | None
    security_group_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def resource_gateway_ref(self) -> _aws_vpclattice.ResourceGatewayReference: ...
    @staticmethod
    def arn_for_resource_gateway(resource: _aws_vpclattice.IResourceGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_resource_gateway(x: Any) -> bool: ...

class CfnResourceGatewayProps(Struct):
    name: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    vpc_identifier: str
    ip_address_type: str | None = None
    ipv4_addresses_per_eni: float | None = None
    resource_config_dns_resolution: str | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        resource_arn: str,
    ) -> None: ...
    policy: Any
    resource_arn: str
    @property
    def resource_policy_ref(self) -> _aws_vpclattice.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy: Any
    resource_arn: str

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        fixed_response: CfnRule.FixedResponseProperty | Mapping[str, Any] | IResolvable | None = None
        forward: CfnRule.ForwardProperty | Mapping[str, Any] | IResolvable | None = None
    class FixedResponseProperty(Struct):
        status_code: float
    class ForwardProperty(Struct):
        target_groups: Sequence[CfnRule.WeightedTargetGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class HeaderMatchProperty(Struct):
        match: CfnRule.HeaderMatchTypeProperty | Mapping[str, Any] | IResolvable
        name: str
        case_sensitive: bool | IResolvable | None = None
    class HeaderMatchTypeProperty(Struct):
        contains: str | None = None
        exact: str | None = None
        prefix: str | None = None
    class HttpMatchProperty(Struct):
        header_matches: Sequence[CfnRule.HeaderMatchProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        method: str | None = None
        path_match: CfnRule.PathMatchProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchProperty(Struct):
        http_match: CfnRule.HttpMatchProperty | Mapping[str, Any] | IResolvable
    class PathMatchProperty(Struct):
        match: CfnRule.PathMatchTypeProperty | Mapping[str, Any] | IResolvable
        case_sensitive: bool | IResolvable | None = None
    class PathMatchTypeProperty(Struct):
        exact: str | None = None
        prefix: str | None = None
    class WeightedTargetGroupProperty(Struct):
        target_group_identifier: str
        weight: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: CfnRule.ActionProperty | Mapping[str, Any] | IResolvable,
        match: CfnRule.MatchProperty | Mapping[str, Any] | IResolvable,
        priority: float,
        listener_identifier: str | None = None,
        name: str | None = None,
        service_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action: CfnRule.ActionProperty | IResolvable
    match: CfnRule.MatchProperty | IResolvable
    priority: float
    listener_identifier: str | None
    name: str | None
    service_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def rule_ref(self) -> _aws_vpclattice.RuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rule(resource: _aws_vpclattice.IRuleRef) -> str: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    action: CfnRule.ActionProperty | Mapping[str, Any] | IResolvable
    match: CfnRule.MatchProperty | Mapping[str, Any] | IResolvable
    priority: float
    listener_identifier: str | None = None
    name: str | None = None
    service_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsEntryProperty(Struct):
        domain_name: str | None = None
        hosted_zone_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str | None = None,
        certificate_arn: str | None = None,
        custom_domain_name: str | None = None,
        dns_entry: CfnService.DnsEntryProperty | Mapping[str, Any] | IResolvable | None = None,
        idle_timeout_seconds: float | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auth_type: str | None
    certificate_arn: str | None
    custom_domain_name: str | None
    dns_entry: CfnService.DnsEntryProperty | IResolvable | None
    idle_timeout_seconds: float | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dns_entry_domain_name(self) -> str: ...
    @property
    def attr_dns_entry_hosted_zone_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def service_ref(self) -> _aws_vpclattice.ServiceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service(resource: _aws_vpclattice.IServiceRef) -> str: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    auth_type: str | None = None
    certificate_arn: str | None = None
    custom_domain_name: str | None = None
    dns_entry: CfnService.DnsEntryProperty | Mapping[str, Any] | IResolvable | None = None
    idle_timeout_seconds: float | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SharingConfigProperty(Struct):
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str | None = None,
        name: str | None = None,
        sharing_config: CfnServiceNetwork.SharingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auth_type: str | None
    name: str | None
    sharing_config: CfnServiceNetwork.SharingConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def service_network_ref(self) -> _aws_vpclattice.ServiceNetworkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service_network(resource: _aws_vpclattice.IServiceNetworkRef) -> str: ...
    @staticmethod
    def is_cfn_service_network(x: Any) -> bool: ...

class CfnServiceNetworkProps(Struct):
    auth_type: str | None = None
    name: str | None = None
    sharing_config: CfnServiceNetwork.SharingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceNetworkResourceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        private_dns_enabled: bool | IResolvable | None = None,
        resource_configuration_id: str | None = None,
        service_network_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    private_dns_enabled: bool | IResolvable | None
    resource_configuration_id: str | None
    service_network_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def service_network_resource_association_ref(self) -> _aws_vpclattice.ServiceNetworkResourceAssociationReference: ...
    @staticmethod
    def arn_for_service_network_resource_association(resource: _aws_vpclattice.IServiceNetworkResourceAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_service_network_resource_association(x: Any) -> bool: ...

class CfnServiceNetworkResourceAssociationProps(Struct):
    private_dns_enabled: bool | IResolvable | None = None
    resource_configuration_id: str | None = None
    service_network_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceNetworkServiceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsEntryProperty(Struct):
        domain_name: str | None = None
        hosted_zone_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dns_entry: CfnServiceNetworkServiceAssociation.DnsEntryProperty | Mapping[str, Any] | IResolvable | None = None,
        service_identifier: str | None = None,
        service_network_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dns_entry: CfnServiceNetworkServiceAssociation.DnsEntryProperty | IResolvable | None
    service_identifier: str | None
    service_network_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dns_entry_domain_name(self) -> str: ...
    @property
    def attr_dns_entry_hosted_zone_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def attr_service_id(self) -> str: ...
    @property
    def attr_service_name(self) -> str: ...
    @property
    def attr_service_network_arn(self) -> str: ...
    @property
    def attr_service_network_id(self) -> str: ...
    @property
    def attr_service_network_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def service_network_service_association_ref(self) -> _aws_vpclattice.ServiceNetworkServiceAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service_network_service_association(resource: _aws_vpclattice.IServiceNetworkServiceAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_service_network_service_association(x: Any) -> bool: ...

class CfnServiceNetworkServiceAssociationProps(Struct):
    dns_entry: CfnServiceNetworkServiceAssociation.DnsEntryProperty | Mapping[str, Any] | IResolvable | None = None
    service_identifier: str | None = None
    service_network_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceNetworkVpcAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsOptionsProperty(Struct):
        private_dns_preference: str | None = None
        private_dns_specified_domains: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dns_options: CfnServiceNetworkVpcAssociation.DnsOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        private_dns_enabled: bool | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        service_network_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_identifier: str | None = None,
    ) -> None: ...
    dns_options: CfnServiceNetworkVpcAssociation.DnsOptionsProperty | IResolvable | None
    private_dns_enabled: bool | IResolvable | None
    security_group_ids: Sequence[str] | None
    service_network_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_identifier: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_service_network_arn(self) -> str: ...
    @property
    def attr_service_network_id(self) -> str: ...
    @property
    def attr_service_network_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def service_network_vpc_association_ref(self) -> _aws_vpclattice.ServiceNetworkVpcAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service_network_vpc_association(resource: _aws_vpclattice.IServiceNetworkVpcAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_service_network_vpc_association(x: Any) -> bool: ...

class CfnServiceNetworkVpcAssociationProps(Struct):
    dns_options: CfnServiceNetworkVpcAssociation.DnsOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    private_dns_enabled: bool | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    service_network_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_identifier: str | None = None

class CfnTargetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HealthCheckConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
        health_check_interval_seconds: float | None = None
        health_check_timeout_seconds: float | None = None
        healthy_threshold_count: float | None = None
        matcher: CfnTargetGroup.MatcherProperty | Mapping[str, Any] | IResolvable | None = None
        path: str | None = None
        port: float | None = None
        protocol: str | None = None
        protocol_version: str | None = None
        unhealthy_threshold_count: float | None = None
    class MatcherProperty(Struct):
        http_code: str
    class TargetGroupConfigProperty(Struct):
        health_check: CfnTargetGroup.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable | None = None
        ip_address_type: str | None = None
        lambda_event_structure_version: str | None = None
        port: float | None = None
        protocol: str | None = None
        protocol_version: str | None = None
        vpc_identifier: str | None = None
    class TargetProperty(Struct):
        id: str
        port: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        config: CfnTargetGroup.TargetGroupConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        targets: Sequence[CfnTargetGroup.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    type: str
    config: CfnTargetGroup.TargetGroupConfigProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    targets: Sequence[CfnTargetGroup.TargetProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def target_group_ref(self) -> _aws_vpclattice.TargetGroupReference: ...
    @staticmethod
    def arn_for_target_group(resource: _aws_vpclattice.ITargetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_target_group(x: Any) -> bool: ...

class CfnTargetGroupProps(Struct):
    type: str
    config: CfnTargetGroup.TargetGroupConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    targets: Sequence[CfnTargetGroup.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

