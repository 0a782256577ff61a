# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AggregatorV2Reference(Struct):
    aggregator_v2_arn: str

class AutomationRuleReference(Struct):
    rule_arn: str

class AutomationRuleV2Reference(Struct):
    rule_arn: str

class ConfigurationPolicyReference(Struct):
    configuration_policy_arn: str

class ConnectorReference(Struct):
    connector_arn: str

class ConnectorV2Reference(Struct):
    connector_arn: str

class DelegatedAdminReference(Struct):
    delegated_admin_identifier: str

class FindingAggregatorReference(Struct):
    finding_aggregator_arn: str

class HubReference(Struct):
    hub_arn: str

class HubV2Reference(Struct):
    hub_v2_arn: str

class InsightReference(Struct):
    insight_arn: str

class OrganizationConfigurationReference(Struct):
    organization_configuration_identifier: str

class PolicyAssociationReference(Struct):
    association_identifier: str

class ProductSubscriptionReference(Struct):
    product_subscription_arn: str

class SecurityControlReference(Struct):
    security_control_id: str

class StandardReference(Struct):
    standards_subscription_arn: str

class IAggregatorV2Ref(Protocol):
    @property
    def aggregator_v2_ref(self) -> AggregatorV2Reference: ...

class IAutomationRuleRef(Protocol):
    @property
    def automation_rule_ref(self) -> AutomationRuleReference: ...

class IAutomationRuleV2Ref(Protocol):
    @property
    def automation_rule_v2_ref(self) -> AutomationRuleV2Reference: ...

class IConfigurationPolicyRef(Protocol):
    @property
    def configuration_policy_ref(self) -> ConfigurationPolicyReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IConnectorV2Ref(Protocol):
    @property
    def connector_v2_ref(self) -> ConnectorV2Reference: ...

class IDelegatedAdminRef(Protocol):
    @property
    def delegated_admin_ref(self) -> DelegatedAdminReference: ...

class IFindingAggregatorRef(Protocol):
    @property
    def finding_aggregator_ref(self) -> FindingAggregatorReference: ...

class IHubRef(Protocol):
    @property
    def hub_ref(self) -> HubReference: ...

class IHubV2Ref(Protocol):
    @property
    def hub_v2_ref(self) -> HubV2Reference: ...

class IInsightRef(Protocol):
    @property
    def insight_ref(self) -> InsightReference: ...

class IOrganizationConfigurationRef(Protocol):
    @property
    def organization_configuration_ref(self) -> OrganizationConfigurationReference: ...

class IPolicyAssociationRef(Protocol):
    @property
    def policy_association_ref(self) -> PolicyAssociationReference: ...

class IProductSubscriptionRef(Protocol):
    @property
    def product_subscription_ref(self) -> ProductSubscriptionReference: ...

class ISecurityControlRef(Protocol):
    @property
    def security_control_ref(self) -> SecurityControlReference: ...

class IStandardRef(Protocol):
    @property
    def standard_ref(self) -> StandardReference: ...
