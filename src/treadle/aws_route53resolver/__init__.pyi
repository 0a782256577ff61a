# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_route53resolver as _aws_route53resolver
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnFirewallDomainList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_file_url: str | None = None,
        domains: Sequence[str] | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_file_url: str | None
    domains: Sequence[str] | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_creator_request_id(self) -> str: ...
    @property
    def attr_domain_count(self) -> float: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_managed_owner_name(self) -> str: ...
    @property
    def attr_modification_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def firewall_domain_list_ref(self) -> _aws_route53resolver.FirewallDomainListReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_firewall_domain_list(resource: _aws_route53resolver.IFirewallDomainListRef) -> str: ...
    @staticmethod
    def is_cfn_firewall_domain_list(x: Any) -> bool: ...

class CfnFirewallDomainListProps(Struct):
    domain_file_url: str | None = None
    domains: Sequence[str] | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFirewallRuleGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FirewallAdvancedContentCategoryConfigProperty(Struct):
        category: str
    class FirewallAdvancedThreatCategoryConfigProperty(Struct):
        category: str
    class FirewallRuleProperty(Struct):
        action: str
        priority: float
        block_override_dns_type: str | None = None
        block_override_domain: str | None = None
        block_override_ttl: float | None = None
        block_response: str | None = None
        confidence_threshold: str | None = None
        dns_threat_protection: str | None = None
        firewall_domain_list_id: str | None = None
        firewall_domain_redirection_action: str | None = None
        firewall_rule_type: CfnFirewallRuleGroup.FirewallRuleTypeProperty | Mapping[str, Any] | IResolvable | None = None
        firewall_threat_protection_id: str | None = None
        qtype: str | None = None
        status: str | None = None
    class FirewallRuleTypeProperty(Struct):
        firewall_advanced_content_category: CfnFirewallRuleGroup.FirewallAdvancedContentCategoryConfigProperty | Mapping[str, Any] | IResolvable | None = None
        firewall_advanced_threat_category: CfnFirewallRuleGroup.FirewallAdvancedThreatCategoryConfigProperty | Mapping[str, Any] | IResolvable | None = None
        partner_threat_protection: CfnFirewallRuleGroup.PartnerThreatProtectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class PartnerThreatProtectionConfigProperty(Struct):
        partner: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_rules: Sequence[CfnFirewallRuleGroup.FirewallRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firewall_rules: Sequence[CfnFirewallRuleGroup.FirewallRuleProperty | IResolvable] | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_creator_request_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_modification_time(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_rule_count(self) -> float: ...
    @property
    def attr_share_status(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def firewall_rule_group_ref(self) -> _aws_route53resolver.FirewallRuleGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_firewall_rule_group(resource: _aws_route53resolver.IFirewallRuleGroupRef) -> str: ...
    @staticmethod
    def is_cfn_firewall_rule_group(x: Any) -> bool: ...

class CfnFirewallRuleGroupProps(Struct):
    firewall_rules: Sequence[CfnFirewallRuleGroup.FirewallRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFirewallRuleGroupAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_rule_group_id: str | _aws_route53resolver.IFirewallRuleGroupRef,
        priority: float,
        vpc_id: str | _aws_ec2.IVPCRef,
        mutation_protection: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firewall_rule_group_id: str
    priority: float
    vpc_id: str
    mutation_protection: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_creator_request_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_managed_owner_name(self) -> str: ...
    @property
    def attr_modification_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def firewall_rule_group_association_ref(self) -> _aws_route53resolver.FirewallRuleGroupAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_firewall_rule_group_association(resource: _aws_route53resolver.IFirewallRuleGroupAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_firewall_rule_group_association(x: Any) -> bool: ...

class CfnFirewallRuleGroupAssociationProps(Struct):
    firewall_rule_group_id: str | _aws_route53resolver.IFirewallRuleGroupRef
    priority: float
    vpc_id: str | _aws_ec2.IVPCRef
    mutation_protection: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOutpostResolver(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        outpost_arn: str,
        preferred_instance_type: str,
        instance_count: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    outpost_arn: str
    preferred_instance_type: str
    instance_count: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_creator_request_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_modification_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def outpost_resolver_ref(self) -> _aws_route53resolver.OutpostResolverReference: ...
    @staticmethod
    def arn_for_outpost_resolver(resource: _aws_route53resolver.IOutpostResolverRef) -> str: ...
    @staticmethod
    def is_cfn_outpost_resolver(x: Any) -> bool: ...

class CfnOutpostResolverProps(Struct):
    name: str
    outpost_arn: str
    preferred_instance_type: str
    instance_count: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResolverConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        autodefined_reverse_flag: str,
        resource_id: str,
    ) -> None: ...
    autodefined_reverse_flag: str
    resource_id: str
    @property
    def attr_autodefined_reverse(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def resolver_config_ref(self) -> _aws_route53resolver.ResolverConfigReference: ...
    @staticmethod
    def arn_for_resolver_config(resource: _aws_route53resolver.IResolverConfigRef) -> str: ...
    @staticmethod
    def from_resource_id(scope: Construct, id: str, resource_id: str) -> _aws_route53resolver.IResolverConfigRef: ...
    @staticmethod
    def is_cfn_resolver_config(x: Any) -> bool: ...

class CfnResolverConfigProps(Struct):
    autodefined_reverse_flag: str
    resource_id: str

class CfnResolverDNSSECConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_id: str | None = None,
    ) -> None: ...
    resource_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_validation_status(self) -> str: ...
    @property
    def resolver_dnssec_config_ref(self) -> _aws_route53resolver.ResolverDNSSECConfigReference: ...
    @staticmethod
    def is_cfn_resolver_dnssec_config(x: Any) -> bool: ...

class CfnResolverDNSSECConfigProps(Struct):
    resource_id: str | None = None

class CfnResolverEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpAddressRequestProperty(Struct):
        subnet_id: str
        ip: str | None = None
        ipv6: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        direction: str,
        ip_addresses: Sequence[CfnResolverEndpoint.IpAddressRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        security_group_ids: Sequence[str],
        dns64_enabled: bool | IResolvable | None = None,
        ipv6_internet_access_enabled: bool | IResolvable | None = None,
        name: str | None = None,
        outpost_arn: str | None = None,
        preferred_instance_type: str | None = None,
        protocols: Sequence[str] | None = None,
        resolver_endpoint_type: str | None = None,
        rni_enhanced_metrics_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_name_server_metrics_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    direction: str
    ip_addresses: Sequence[CfnResolverEndpoint.IpAddressRequestProperty | IResolvable] | IResolvable
    security_group_ids: Sequence[str]
    dns64_enabled: bool | IResolvable | None
    ipv6_internet_access_enabled: bool | IResolvable | None
    name: str | None
    outpost_arn: str | None
    preferred_instance_type: str | None
    protocols: Sequence[str] | None
    resolver_endpoint_type: str | None
    rni_enhanced_metrics_enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    target_name_server_metrics_enabled: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_direction(self) -> str: ...
    @property
    def attr_host_vpc_id(self) -> str: ...
    @property
    def attr_ip_address_count(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_outpost_arn(self) -> str: ...
    @property
    def attr_preferred_instance_type(self) -> str: ...
    @property
    def attr_resolver_endpoint_id(self) -> str: ...
    @property
    def attr_resolver_endpoint_type(self) -> str: ...
    @property
    def resolver_endpoint_ref(self) -> _aws_route53resolver.ResolverEndpointReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resolver_endpoint(resource: _aws_route53resolver.IResolverEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_resolver_endpoint(x: Any) -> bool: ...

class CfnResolverEndpointProps(Struct):
    direction: str
    ip_addresses: Sequence[CfnResolverEndpoint.IpAddressRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable
    security_group_ids: Sequence[str]
    dns64_enabled: bool | IResolvable | None = None
    ipv6_internet_access_enabled: bool | IResolvable | None = None
    name: str | None = None
    outpost_arn: str | None = None
    preferred_instance_type: str | None = None
    protocols: Sequence[str] | None = None
    resolver_endpoint_type: str | None = None
    rni_enhanced_metrics_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_name_server_metrics_enabled: bool | IResolvable | None = None

class CfnResolverQueryLoggingConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_arn: str | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_arn: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_association_count(self) -> float: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_creator_request_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_share_status(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def resolver_query_logging_config_ref(self) -> _aws_route53resolver.ResolverQueryLoggingConfigReference: ...
    @staticmethod
    def arn_for_resolver_query_logging_config(resource: _aws_route53resolver.IResolverQueryLoggingConfigRef) -> str: ...
    @staticmethod
    def is_cfn_resolver_query_logging_config(x: Any) -> bool: ...

class CfnResolverQueryLoggingConfigProps(Struct):
    destination_arn: str | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResolverQueryLoggingConfigAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resolver_query_log_config_id: str | _aws_route53resolver.IResolverQueryLoggingConfigRef | None = None,
        resource_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    resolver_query_log_config_id: str | None
    resource_id: str | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_error(self) -> str: ...
    @property
    def attr_error_message(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def resolver_query_logging_config_association_ref(self) -> _aws_route53resolver.ResolverQueryLoggingConfigAssociationReference: ...
    @staticmethod
    def is_cfn_resolver_query_logging_config_association(x: Any) -> bool: ...

class CfnResolverQueryLoggingConfigAssociationProps(Struct):
    resolver_query_log_config_id: str | _aws_route53resolver.IResolverQueryLoggingConfigRef | None = None
    resource_id: str | _aws_ec2.IVPCRef | None = None

class CfnResolverRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TargetAddressProperty(Struct):
        ip: str | None = None
        ipv6: str | None = None
        port: str | None = None
        protocol: str | None = None
        server_name_indication: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_type: str,
        delegation_record: str | None = None,
        domain_name: str | None = None,
        name: str | None = None,
        resolver_endpoint_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_ips: Sequence[CfnResolverRule.TargetAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    rule_type: str
    delegation_record: str | None
    domain_name: str | None
    name: str | None
    resolver_endpoint_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    target_ips: Sequence[CfnResolverRule.TargetAddressProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_resolver_endpoint_id(self) -> str: ...
    @property
    def attr_resolver_rule_id(self) -> str: ...
    @property
    def attr_target_ips(self) -> IResolvable: ...
    @property
    def resolver_rule_ref(self) -> _aws_route53resolver.ResolverRuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resolver_rule(resource: _aws_route53resolver.IResolverRuleRef) -> str: ...
    @staticmethod
    def is_cfn_resolver_rule(x: Any) -> bool: ...

class CfnResolverRuleProps(Struct):
    rule_type: str
    delegation_record: str | None = None
    domain_name: str | None = None
    name: str | None = None
    resolver_endpoint_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_ips: Sequence[CfnResolverRule.TargetAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnResolverRuleAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resolver_rule_id: str | _aws_route53resolver.IResolverRuleRef,
        vpc_id: str | _aws_ec2.IVPCRef,
        name: str | None = None,
    ) -> None: ...
    resolver_rule_id: str
    vpc_id: str
    name: str | None
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_resolver_rule_association_id(self) -> str: ...
    @property
    def attr_resolver_rule_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def resolver_rule_association_ref(self) -> _aws_route53resolver.ResolverRuleAssociationReference: ...
    @staticmethod
    def is_cfn_resolver_rule_association(x: Any) -> bool: ...

class CfnResolverRuleAssociationProps(Struct):
    resolver_rule_id: str | _aws_route53resolver.IResolverRuleRef
    vpc_id: str | _aws_ec2.IVPCRef
    name: str | None = None

