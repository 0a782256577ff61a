# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessLogSubscriptionReference(Struct):
    access_log_subscription_arn: str

class AuthPolicyReference(Struct):
    resource_identifier: str

class DomainVerificationReference(Struct):
    domain_verification_arn: str

class ListenerReference(Struct):
    listener_arn: str

class ResourceConfigurationReference(Struct):
    resource_configuration_arn: str

class ResourceGatewayReference(Struct):
    resource_gateway_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class RuleReference(Struct):
    rule_arn: str

class ServiceNetworkReference(Struct):
    service_network_arn: str

class ServiceNetworkResourceAssociationReference(Struct):
    service_network_resource_association_arn: str

class ServiceNetworkServiceAssociationReference(Struct):
    service_network_service_association_arn: str

class ServiceNetworkVpcAssociationReference(Struct):
    service_network_vpc_association_arn: str

class ServiceReference(Struct):
    service_arn: str

class TargetGroupReference(Struct):
    target_group_arn: str

class IAccessLogSubscriptionRef(Protocol):
    @property
    def access_log_subscription_ref(self) -> AccessLogSubscriptionReference: ...

class IAuthPolicyRef(Protocol):
    @property
    def auth_policy_ref(self) -> AuthPolicyReference: ...

class IDomainVerificationRef(Protocol):
    @property
    def domain_verification_ref(self) -> DomainVerificationReference: ...

class IListenerRef(Protocol):
    @property
    def listener_ref(self) -> ListenerReference: ...

class IResourceConfigurationRef(Protocol):
    @property
    def resource_configuration_ref(self) -> ResourceConfigurationReference: ...

class IResourceGatewayRef(Protocol):
    @property
    def resource_gateway_ref(self) -> ResourceGatewayReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...

class IServiceNetworkRef(Protocol):
    @property
    def service_network_ref(self) -> ServiceNetworkReference: ...

class IServiceNetworkResourceAssociationRef(Protocol):
    @property
    def service_network_resource_association_ref(self) -> ServiceNetworkResourceAssociationReference: ...

class IServiceNetworkServiceAssociationRef(Protocol):
    @property
    def service_network_service_association_ref(self) -> ServiceNetworkServiceAssociationReference: ...

class IServiceNetworkVpcAssociationRef(Protocol):
    @property
    def service_network_vpc_association_ref(self) -> ServiceNetworkVpcAssociationReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...

class ITargetGroupRef(Protocol):
    @property
    def target_group_ref(self) -> TargetGroupReference: ...
