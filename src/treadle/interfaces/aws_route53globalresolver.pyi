# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessSourceReference(Struct):
    access_source_arn: str
    access_source_id: str

class AccessTokenReference(Struct):
    access_token_arn: str
    access_token_id: str

class DnsViewReference(Struct):
    dns_view_arn: str
    dns_view_id: str

class FirewallDomainListReference(Struct):
    firewall_domain_list_arn: str
    firewall_domain_list_id: str

class FirewallRuleReference(Struct):
    firewall_rule_id: str

class GlobalResolverReference(Struct):
    global_resolver_arn: str
    global_resolver_id: str

class HostedZoneAssociationReference(Struct):
    hosted_zone_association_id: str

class IAccessSourceRef(Protocol):
    @property
    def access_source_ref(self) -> AccessSourceReference: ...

class IAccessTokenRef(Protocol):
    @property
    def access_token_ref(self) -> AccessTokenReference: ...

class IDnsViewRef(Protocol):
    @property
    def dns_view_ref(self) -> DnsViewReference: ...

class IFirewallDomainListRef(Protocol):
    @property
    def firewall_domain_list_ref(self) -> FirewallDomainListReference: ...

class IFirewallRuleRef(Protocol):
    @property
    def firewall_rule_ref(self) -> FirewallRuleReference: ...

class IGlobalResolverRef(Protocol):
    @property
    def global_resolver_ref(self) -> GlobalResolverReference: ...

class IHostedZoneAssociationRef(Protocol):
    @property
    def hosted_zone_association_ref(self) -> HostedZoneAssociationReference: ...
