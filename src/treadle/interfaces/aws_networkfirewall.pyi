# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ContainerAssociationReference(Struct):
    container_association_arn: str

class FirewallPolicyReference(Struct):
    firewall_policy_arn: str

class FirewallReference(Struct):
    firewall_arn: str

class LoggingConfigurationReference(Struct):
    firewall_arn: str

class RuleGroupReference(Struct):
    rule_group_arn: str

class TLSInspectionConfigurationReference(Struct):
    tls_inspection_configuration_arn: str

class VpcEndpointAssociationReference(Struct):
    vpc_endpoint_association_arn: str

class IContainerAssociationRef(Protocol):
    @property
    def container_association_ref(self) -> ContainerAssociationReference: ...

class IFirewallPolicyRef(Protocol):
    @property
    def firewall_policy_ref(self) -> FirewallPolicyReference: ...

class IFirewallRef(Protocol):
    @property
    def firewall_ref(self) -> FirewallReference: ...

class ILoggingConfigurationRef(Protocol):
    @property
    def logging_configuration_ref(self) -> LoggingConfigurationReference: ...

class IRuleGroupRef(Protocol):
    @property
    def rule_group_ref(self) -> RuleGroupReference: ...

class ITLSInspectionConfigurationRef(Protocol):
    @property
    def tls_inspection_configuration_ref(self) -> TLSInspectionConfigurationReference: ...

class IVpcEndpointAssociationRef(Protocol):
    @property
    def vpc_endpoint_association_ref(self) -> VpcEndpointAssociationReference: ...
