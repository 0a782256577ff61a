# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AggregationAuthorizationReference(Struct):
    aggregation_authorization_arn: str
    authorized_account_id: str
    authorized_aws_region: str

class ConfigRuleReference(Struct):
    config_rule_arn: str
    config_rule_name: str

class ConfigurationAggregatorReference(Struct):
    configuration_aggregator_arn: str
    configuration_aggregator_name: str

class ConfigurationRecorderReference(Struct):
    configuration_recorder_name: str

class ConformancePackReference(Struct):
    conformance_pack_arn: str
    conformance_pack_name: str

class ConnectorReference(Struct):
    connector_arn: str

class DeliveryChannelReference(Struct):
    delivery_channel_name: str

class OrganizationConfigRuleReference(Struct):
    organization_config_rule_arn: str
    organization_config_rule_name: str

class OrganizationConformancePackReference(Struct):
    organization_conformance_pack_arn: str
    organization_conformance_pack_name: str

class RemediationConfigurationReference(Struct):
    config_rule_name: str

class StoredQueryReference(Struct):
    query_name: str

class IAggregationAuthorizationRef(Protocol):
    @property
    def aggregation_authorization_ref(self) -> AggregationAuthorizationReference: ...

class IConfigRuleRef(Protocol):
    @property
    def config_rule_ref(self) -> ConfigRuleReference: ...

class IConfigurationAggregatorRef(Protocol):
    @property
    def configuration_aggregator_ref(self) -> ConfigurationAggregatorReference: ...

class IConfigurationRecorderRef(Protocol):
    @property
    def configuration_recorder_ref(self) -> ConfigurationRecorderReference: ...

class IConformancePackRef(Protocol):
    @property
    def conformance_pack_ref(self) -> ConformancePackReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IDeliveryChannelRef(Protocol):
    @property
    def delivery_channel_ref(self) -> DeliveryChannelReference: ...

class IOrganizationConfigRuleRef(Protocol):
    @property
    def organization_config_rule_ref(self) -> OrganizationConfigRuleReference: ...

class IOrganizationConformancePackRef(Protocol):
    @property
    def organization_conformance_pack_ref(self) -> OrganizationConformancePackReference: ...

class IRemediationConfigurationRef(Protocol):
    @property
    def remediation_configuration_ref(self) -> RemediationConfigurationReference: ...

class IStoredQueryRef(Protocol):
    @property
    def stored_query_ref(self) -> StoredQueryReference: ...
