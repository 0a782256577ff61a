# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_route53globalresolver as _aws_route53globalresolver
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cidr: str,
        dns_view_id: str,
        protocol: str,
        client_token: str | None = None,
        ip_address_type: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cidr: str
    dns_view_id: str
    protocol: str
    client_token: str | None
    ip_address_type: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def access_source_ref(self) -> _aws_route53globalresolver.AccessSourceReference: ...
    @property
    def attr_access_source_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_source(resource: _aws_route53globalresolver.IAccessSourceRef) -> str: ...
    @staticmethod
    def is_cfn_access_source(x: Any) -> bool: ...

class CfnAccessSourceProps(Struct):
    cidr: str
    dns_view_id: str
    protocol: str
    client_token: str | None = None
    ip_address_type: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAccessToken(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dns_view_id: str,
        client_token: str | None = None,
        expires_at: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dns_view_id: str
    client_token: str | None
    expires_at: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def access_token_ref(self) -> _aws_route53globalresolver.AccessTokenReference: ...
    @property
    def attr_access_token_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_global_resolver_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_value(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_token(resource: _aws_route53globalresolver.IAccessTokenRef) -> str: ...
    @staticmethod
    def is_cfn_access_token(x: Any) -> bool: ...

class CfnAccessTokenProps(Struct):
    dns_view_id: str
    client_token: str | None = None
    expires_at: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDnsView(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_resolver_id: str,
        name: str,
        client_token: str | None = None,
        description: str | None = None,
        dnssec_validation: str | None = None,
        edns_client_subnet: str | None = None,
        firewall_rules_fail_open: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    global_resolver_id: str
    name: str
    client_token: str | None
    description: str | None
    dnssec_validation: str | None
    edns_client_subnet: str | None
    firewall_rules_fail_open: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dns_view_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dns_view_ref(self) -> _aws_route53globalresolver.DnsViewReference: ...
    @staticmethod
    def arn_for_dns_view(resource: _aws_route53globalresolver.IDnsViewRef) -> str: ...
    @staticmethod
    def is_cfn_dns_view(x: Any) -> bool: ...

class CfnDnsViewProps(Struct):
    global_resolver_id: str
    name: str
    client_token: str | None = None
    description: str | None = None
    dnssec_validation: str | None = None
    edns_client_subnet: str | None = None
    firewall_rules_fail_open: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFirewallDomainList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_resolver_id: str,
        name: str,
        client_token: str | None = None,
        description: str | None = None,
        domain_file_url: str | None = None,
        domains: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    global_resolver_id: str
    name: str
    client_token: str | None
    description: str | None
    domain_file_url: str | None
    domains: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_count(self) -> float: ...
    @property
    def attr_firewall_domain_list_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def firewall_domain_list_ref(self) -> _aws_route53globalresolver.FirewallDomainListReference: ...
    @staticmethod
    def arn_for_firewall_domain_list(resource: _aws_route53globalresolver.IFirewallDomainListRef) -> str: ...
    @staticmethod
    def is_cfn_firewall_domain_list(x: Any) -> bool: ...

class CfnFirewallDomainListProps(Struct):
    global_resolver_id: str
    name: str
    client_token: str | None = None
    description: str | None = None
    domain_file_url: str | None = None
    domains: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFirewallRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: str,
        dns_view_id: str,
        name: str,
        block_override_dns_type: str | None = None,
        block_override_domain: str | None = None,
        block_override_ttl: float | None = None,
        block_response: str | None = None,
        client_token: str | None = None,
        confidence_threshold: str | None = None,
        description: str | None = None,
        dns_advanced_protection: str | None = None,
        firewall_domain_list_id: str | None = None,
        priority: float | None = None,
        q_type: str | None = None,
    ) -> None: ...
    action: str
    dns_view_id: str
    name: str
    block_override_dns_type: str | None
    block_override_domain: str | None
    block_override_ttl: float | None
    block_response: str | None
    client_token: str | None
    confidence_threshold: str | None
    description: str | None
    dns_advanced_protection: str | None
    firewall_domain_list_id: str | None
    priority: float | None
    q_type: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_firewall_rule_id(self) -> str: ...
    @property
    def attr_query_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def firewall_rule_ref(self) -> _aws_route53globalresolver.FirewallRuleReference: ...
    @staticmethod
    def is_cfn_firewall_rule(x: Any) -> bool: ...

class CfnFirewallRuleProps(Struct):
    action: str
    dns_view_id: str
    name: str
    block_override_dns_type: str | None = None
    block_override_domain: str | None = None
    block_override_ttl: float | None = None
    block_response: str | None = None
    client_token: str | None = None
    confidence_threshold: str | None = None
    description: str | None = None
    dns_advanced_protection: str | None = None
    firewall_domain_list_id: str | None = None
    priority: float | None = None
    q_type: str | None = None

class CfnGlobalResolver(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        regions: Sequence[str],
        client_token: str | None = None,
        description: str | None = None,
        ip_address_type: str | None = None,
        observability_region: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    regions: Sequence[str]
    client_token: str | None
    description: str | None
    ip_address_type: str | None
    observability_region: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_global_resolver_id(self) -> str: ...
    @property
    def attr_i_pv4_addresses(self) -> Sequence[str]: ...
    @property
    def attr_i_pv6_addresses(self) -> Sequence[str]: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def global_resolver_ref(self) -> _aws_route53globalresolver.GlobalResolverReference: ...
    @staticmethod
    def arn_for_global_resolver(resource: _aws_route53globalresolver.IGlobalResolverRef) -> str: ...
    @staticmethod
    def is_cfn_global_resolver(x: Any) -> bool: ...

class CfnGlobalResolverProps(Struct):
    name: str
    regions: Sequence[str]
    client_token: str | None = None
    description: str | None = None
    ip_address_type: str | None = None
    observability_region: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnHostedZoneAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hosted_zone_id: str,
        name: str,
        resource_arn: str,
    ) -> None: ...
    hosted_zone_id: str
    name: str
    resource_arn: str
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_hosted_zone_association_id(self) -> str: ...
    @property
    def attr_hosted_zone_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def hosted_zone_association_ref(self) -> _aws_route53globalresolver.HostedZoneAssociationReference: ...
    @staticmethod
    def is_cfn_hosted_zone_association(x: Any) -> bool: ...

class CfnHostedZoneAssociationProps(Struct):
    hosted_zone_id: str
    name: str
    resource_arn: str

