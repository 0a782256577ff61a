# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class FirewallDomainListReference(Struct):
    firewall_domain_list_arn: str
    firewall_domain_list_id: str

class FirewallRuleGroupAssociationReference(Struct):
    firewall_rule_group_association_arn: str
    firewall_rule_group_association_id: str

class FirewallRuleGroupReference(Struct):
    firewall_rule_group_arn: str
    firewall_rule_group_id: str

class OutpostResolverReference(Struct):
    outpost_resolver_arn: str
    outpost_resolver_id: str

class ResolverConfigReference(Struct):
    resource_id: str

class ResolverDNSSECConfigReference(Struct):
    resolver_dnssec_config_id: str

class ResolverEndpointReference(Struct):
    resolver_endpoint_arn: str
    resolver_endpoint_id: str

class ResolverQueryLoggingConfigAssociationReference(Struct):
    resolver_query_logging_config_association_id: str

class ResolverQueryLoggingConfigReference(Struct):
    resolver_query_logging_config_arn: str
    resolver_query_logging_config_id: str

class ResolverRuleAssociationReference(Struct):
    resolver_rule_association_id: str

class ResolverRuleReference(Struct):
    resolver_rule_arn: str
    resolver_rule_id: str

class IFirewallDomainListRef(Protocol):
    @property
    def firewall_domain_list_ref(self) -> FirewallDomainListReference: ...

class IFirewallRuleGroupAssociationRef(Protocol):
    @property
    def firewall_rule_group_association_ref(self) -> FirewallRuleGroupAssociationReference: ...

class IFirewallRuleGroupRef(Protocol):
    @property
    def firewall_rule_group_ref(self) -> FirewallRuleGroupReference: ...

class IOutpostResolverRef(Protocol):
    @property
    def outpost_resolver_ref(self) -> OutpostResolverReference: ...

class IResolverConfigRef(Protocol):
    @property
    def resolver_config_ref(self) -> ResolverConfigReference: ...

class IResolverDNSSECConfigRef(Protocol):
    @property
    def resolver_dnssec_config_ref(self) -> ResolverDNSSECConfigReference: ...

class IResolverEndpointRef(Protocol):
    @property
    def resolver_endpoint_ref(self) -> ResolverEndpointReference: ...

class IResolverQueryLoggingConfigAssociationRef(Protocol):
    @property
    def resolver_query_logging_config_association_ref(self) -> ResolverQueryLoggingConfigAssociationReference: ...

class IResolverQueryLoggingConfigRef(Protocol):
    @property
    def resolver_query_logging_config_ref(self) -> ResolverQueryLoggingConfigReference: ...

class IResolverRuleAssociationRef(Protocol):
    @property
    def resolver_rule_association_ref(self) -> ResolverRuleAssociationReference: ...

class IResolverRuleRef(Protocol):
    @property
    def resolver_rule_ref(self) -> ResolverRuleReference: ...
