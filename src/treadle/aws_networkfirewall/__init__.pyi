# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_networkfirewall as _aws_networkfirewall
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnContainerAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerAttributeProperty(Struct):
        key: str
        value: str
    class ContainerMonitoringConfigurationProperty(Struct):
        cluster_arn: str
        attribute_filters: Sequence[CfnContainerAssociation.ContainerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_association_name: str,
        container_monitoring_configurations: Sequence[CfnContainerAssociation.ContainerMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        type: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    container_association_name: str
    container_monitoring_configurations: Sequence[CfnContainerAssociation.ContainerMonitoringConfigurationProperty | IResolvable] | IResolvable
    type: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_container_association_arn(self) -> str: ...
    @property
    def attr_resolved_cidr_count(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def container_association_ref(self) -> _aws_networkfirewall.ContainerAssociationReference: ...
    @staticmethod
    def arn_for_container_association(resource: _aws_networkfirewall.IContainerAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_container_association(x: Any) -> bool: ...

class CfnContainerAssociationProps(Struct):
    container_association_name: str
    container_monitoring_configurations: Sequence[CfnContainerAssociation.ContainerMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    type: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFirewall(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AvailabilityZoneMappingProperty(Struct):
        availability_zone: str
    class ListenerPropertyProperty(Struct):
        port: float | None = None
        type: str | None = None
    class NatGatewayMappingProperty(Struct):
        nat_gateway_id: str
    class ProxySettingsProperty(Struct):
        listener_properties: Sequence[CfnFirewall.ListenerPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SubnetMappingProperty(Struct):
        subnet_id: str
        ip_address_type: str | None = None
    class VpcEndpointProperty(Struct):
        subnet_mappings: Sequence[CfnFirewall.SubnetMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_name: str,
        firewall_policy_arn: str | _aws_networkfirewall.IFirewallPolicyRef,
        availability_zone_change_protection: bool | IResolvable | None = None,
        availability_zone_mappings: Sequence[CfnFirewall.AvailabilityZoneMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        delete_protection: bool | IResolvable | None = None,
        description: str | None = None,
        enabled_analysis_types: Sequence[str] | None = None,
        firewall_policy_change_protection: bool | IResolvable | None = None,
        nat_gateway_mappings: Sequence[CfnFirewall.NatGatewayMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        no_source_preservation: bool | IResolvable | None = None,
        proxy_settings: CfnFirewall.ProxySettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        subnet_change_protection: bool | IResolvable | None = None,
        subnet_mappings: Sequence[CfnFirewall.SubnetMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_gateway_id: str | None = None,
        vpc_endpoint: CfnFirewall.VpcEndpointProperty | Mapping[str, Any] | IResolvable | None = None,
        vpc_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    firewall_name: str
    firewall_policy_arn: str
    availability_zone_change_protection: bool | IResolvable | None
    availability_zone_mappings: Sequence[CfnFirewall.AvailabilityZoneMappingProperty | IResolvable] | IResolvable | None
    delete_protection: bool | IResolvable | None
    description: str | None
    enabled_analysis_types: Sequence[str] | None
    firewall_policy_change_protection: bool | IResolvable | None
    nat_gateway_mappings: Sequence[CfnFirewall.NatGatewayMappingProperty | IResolvable] | IResolvable | None
    no_source_preservation: bool | IResolvable | None
    proxy_settings: CfnFirewall.ProxySettingsProperty | IResolvable | None
    subnet_change_protection: bool | IResolvable | None
    subnet_mappings: Sequence[CfnFirewall.SubnetMappingProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    transit_gateway_id: str | None
    vpc_endpoint: CfnFirewall.VpcEndpointProperty | IResolvable | None
    vpc_id: str | None
    @property
    def attr_endpoint_ids(self) -> Sequence[str]: ...
    @property
    def attr_firewall_arn(self) -> str: ...
    @property
    def attr_firewall_id(self) -> str: ...
    @property
    def attr_number_of_associations(self) -> float: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def firewall_ref(self) -> _aws_networkfirewall.FirewallReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_firewall(resource: _aws_networkfirewall.IFirewallRef) -> str: ...
    @staticmethod
    def is_cfn_firewall(x: Any) -> bool: ...

class CfnFirewallProps(Struct):
    firewall_name: str
    firewall_policy_arn: str | _aws_networkfirewall.IFirewallPolicyRef
    availability_zone_change_protection: bool | IResolvable | None = None
    availability_zone_mappings: Sequence[CfnFirewall.AvailabilityZoneMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    delete_protection: bool | IResolvable | None = None
    description: str | None = None
    enabled_analysis_types: Sequence[str] | None = None
    firewall_policy_change_protection: bool | IResolvable | None = None
    nat_gateway_mappings: Sequence[CfnFirewall.NatGatewayMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    no_source_preservation: bool | IResolvable | None = None
    proxy_settings: CfnFirewall.ProxySettingsProperty | Mapping[str, Any] | IResolvable | None = None
    subnet_change_protection: bool | IResolvable | None = None
    subnet_mappings: Sequence[CfnFirewall.SubnetMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_gateway_id: str | None = None
    vpc_endpoint: CfnFirewall.VpcEndpointProperty | Mapping[str, Any] | IResolvable | None = None
    vpc_id: str | _aws_ec2.IVPCRef | None = None

class CfnFirewallPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionDefinitionProperty(Struct):
        publish_metric_action: CfnFirewallPolicy.PublishMetricActionProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomActionProperty(Struct):
        action_definition: CfnFirewallPolicy.ActionDefinitionProperty | Mapping[str, Any] | IResolvable
        action_name: str
    class DimensionProperty(Struct):
        value: str
    class FirewallPolicyProperty(Struct):
        stateless_default_actions: Sequence[str]
        stateless_fragment_default_actions: Sequence[str]
        enable_tls_session_holding: bool | IResolvable | None = None
        policy_variables: CfnFirewallPolicy.PolicyVariablesProperty | Mapping[str, Any] | IResolvable | None = None
        stateful_default_actions: Sequence[str] | None = None
        stateful_engine_options: CfnFirewallPolicy.StatefulEngineOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        stateful_rule_group_references: Sequence[CfnFirewallPolicy.StatefulRuleGroupReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        stateless_custom_actions: Sequence[CfnFirewallPolicy.CustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        stateless_rule_group_references: Sequence[CfnFirewallPolicy.StatelessRuleGroupReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tls_inspection_configuration_arn: str | None = None
    class FlowTimeoutsProperty(Struct):
        tcp_idle_timeout_seconds: float | None = None
    class IPSetProperty(Struct):
        definition: Sequence[str] | None = None
    class PolicyVariablesProperty(Struct):
        rule_variables: Mapping[str, CfnFirewallPolicy.IPSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PublishMetricActionProperty(Struct):
        dimensions: Sequence[CfnFirewallPolicy.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class StatefulEngineOptionsProperty(Struct):
        flow_timeouts: CfnFirewallPolicy.FlowTimeoutsProperty | Mapping[str, Any] | IResolvable | None = None
        rule_order: str | None = None
        stream_exception_policy: str | None = None
    class StatefulRuleGroupOverrideProperty(Struct):
        action: str | None = None
    class StatefulRuleGroupReferenceProperty(Struct):
        resource_arn: str
        deep_threat_inspection: bool | IResolvable | None = None
        override: CfnFirewallPolicy.StatefulRuleGroupOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
    class StatelessRuleGroupReferenceProperty(Struct):
        priority: float
        resource_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_policy: CfnFirewallPolicy.FirewallPolicyProperty | Mapping[str, Any] | IResolvable,
        firewall_policy_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firewall_policy: CfnFirewallPolicy.FirewallPolicyProperty | IResolvable
    firewall_policy_name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_firewall_policy_arn(self) -> str: ...
    @property
    def attr_firewall_policy_id(self) -> str: ...
    @property
    def firewall_policy_ref(self) -> _aws_networkfirewall.FirewallPolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_firewall_policy(resource: _aws_networkfirewall.IFirewallPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_firewall_policy(x: Any) -> bool: ...

class CfnFirewallPolicyProps(Struct):
    firewall_policy: CfnFirewallPolicy.FirewallPolicyProperty | Mapping[str, Any] | IResolvable
    firewall_policy_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLoggingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LogDestinationConfigProperty(Struct):
        log_destination: Mapping[str, str] | IResolvable
        log_destination_type: str
        log_type: str
    class LoggingConfigurationProperty(Struct):
        log_destination_configs: Sequence[CfnLoggingConfiguration.LogDestinationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_arn: str | _aws_networkfirewall.IFirewallRef,
        logging_configuration: CfnLoggingConfiguration.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable,
        enable_monitoring_dashboard: bool | IResolvable | None = None,
        firewall_name: str | None = None,
    ) -> None: ...
    firewall_arn: str
    logging_configuration: CfnLoggingConfiguration.LoggingConfigurationProperty | IResolvable
    enable_monitoring_dashboard: bool | IResolvable | None
    firewall_name: str | None
    @property
    def logging_configuration_ref(self) -> _aws_networkfirewall.LoggingConfigurationReference: ...
    @staticmethod
    def is_cfn_logging_configuration(x: Any) -> bool: ...

class CfnLoggingConfigurationProps(Struct):
    firewall_arn: str | _aws_networkfirewall.IFirewallRef
    logging_configuration: CfnLoggingConfiguration.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable
    enable_monitoring_dashboard: bool | IResolvable | None = None
    firewall_name: str | None = None

class CfnRuleGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionDefinitionProperty(Struct):
        publish_metric_action: CfnRuleGroup.PublishMetricActionProperty | Mapping[str, Any] | IResolvable | None = None
    class AddressProperty(Struct):
        address_definition: str
    class CustomActionProperty(Struct):
        action_definition: CfnRuleGroup.ActionDefinitionProperty | Mapping[str, Any] | IResolvable
        action_name: str
    class DimensionProperty(Struct):
        value: str
    class HeaderProperty(Struct):
        destination: str
        destination_port: str
        direction: str
        protocol: str
        source: str
        source_port: str
    class IPSetProperty(Struct):
        definition: Sequence[str] | None = None
    class IPSetReferenceProperty(Struct):
        reference_arn: str | None = None
    class MatchAttributesProperty(Struct):
        destination_ports: Sequence[CfnRuleGroup.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        destinations: Sequence[CfnRuleGroup.AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocols: Sequence[float] | IResolvable | None = None
        source_ports: Sequence[CfnRuleGroup.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sources: Sequence[CfnRuleGroup.AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tcp_flags: Sequence[CfnRuleGroup.TCPFlagFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PortRangeProperty(Struct):
        from_port: float
        to_port: float
    class PortSetProperty(Struct):
        definition: Sequence[str] | None = None
    class PublishMetricActionProperty(Struct):
        dimensions: Sequence[CfnRuleGroup.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ReferenceSetsProperty(Struct):
        ip_set_references: Mapping[str, CfnRuleGroup.IPSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleDefinitionProperty(Struct):
        actions: Sequence[str]
        match_attributes: CfnRuleGroup.MatchAttributesProperty | Mapping[str, Any] | IResolvable
    class RuleGroupProperty(Struct):
        rules_source: CfnRuleGroup.RulesSourceProperty | Mapping[str, Any] | IResolvable
        reference_sets: CfnRuleGroup.ReferenceSetsProperty | Mapping[str, Any] | IResolvable | None = None
        rule_variables: CfnRuleGroup.RuleVariablesProperty | Mapping[str, Any] | IResolvable | None = None
        stateful_rule_options: CfnRuleGroup.StatefulRuleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleOptionProperty(Struct):
        keyword: str
        settings: Sequence[str] | None = None
    class RuleVariablesProperty(Struct):
        ip_sets: Mapping[str, CfnRuleGroup.IPSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port_sets: Mapping[str, CfnRuleGroup.PortSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RulesSourceListProperty(Struct):
        generated_rules_type: str
        targets: Sequence[str]
        target_types: Sequence[str]
    class RulesSourceProperty(Struct):
        rules_source_list: CfnRuleGroup.RulesSourceListProperty | Mapping[str, Any] | IResolvable | None = None
        rules_string: str | None = None
        stateful_rules: Sequence[CfnRuleGroup.StatefulRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        stateless_rules_and_custom_actions: CfnRuleGroup.StatelessRulesAndCustomActionsProperty | Mapping[str, Any] | IResolvable | None = None
    class StatefulRuleOptionsProperty(Struct):
        rule_order: str | None = None
    class StatefulRuleProperty(Struct):
        action: str
        header: CfnRuleGroup.HeaderProperty | Mapping[str, Any] | IResolvable
        rule_options: Sequence[CfnRuleGroup.RuleOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class StatelessRuleProperty(Struct):
        priority: float
        rule_definition: CfnRuleGroup.RuleDefinitionProperty | Mapping[str, Any] | IResolvable
    class StatelessRulesAndCustomActionsProperty(Struct):
        stateless_rules: Sequence[CfnRuleGroup.StatelessRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_actions: Sequence[CfnRuleGroup.CustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SummaryConfigurationProperty(Struct):
        rule_options: Sequence[str] | None = None
    class TCPFlagFieldProperty(Struct):
        flags: Sequence[str]
        masks: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capacity: float,
        rule_group_name: str,
        type: str,
        description: str | None = None,
        rule_group: CfnRuleGroup.RuleGroupProperty | Mapping[str, Any] | IResolvable | None = None,
        summary_configuration: CfnRuleGroup.SummaryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capacity: float
    rule_group_name: str
    type: str
    description: str | None
    rule_group: CfnRuleGroup.RuleGroupProperty | IResolvable | None
    summary_configuration: CfnRuleGroup.SummaryConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_rule_group_arn(self) -> str: ...
    @property
    def attr_rule_group_id(self) -> str: ...
    @property
    def rule_group_ref(self) -> _aws_networkfirewall.RuleGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rule_group(resource: _aws_networkfirewall.IRuleGroupRef) -> str: ...
    @staticmethod
    def is_cfn_rule_group(x: Any) -> bool: ...

class CfnRuleGroupProps(Struct):
    capacity: float
    rule_group_name: str
    type: str
    description: str | None = None
    rule_group: CfnRuleGroup.RuleGroupProperty | Mapping[str, Any] | IResolvable | None = None
    summary_configuration: CfnRuleGroup.SummaryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTLSInspectionConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddressProperty(Struct):
        address_definition: str
    class CheckCertificateRevocationStatusProperty(Struct):
        revoked_status_action: str | None = None
        unknown_status_action: str | None = None
    class PortRangeProperty(Struct):
        from_port: float
        to_port: float
    class ServerCertificateConfigurationProperty(Struct):
        certificate_authority_arn: str | None = None
        check_certificate_revocation_status: CfnTLSInspectionConfiguration.CheckCertificateRevocationStatusProperty | Mapping[str, Any] | IResolvable | None = None
        scopes: Sequence[CfnTLSInspectionConfiguration.ServerCertificateScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        server_certificates: Sequence[CfnTLSInspectionConfiguration.ServerCertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ServerCertificateProperty(Struct):
        resource_arn: str | None = None
    class ServerCertificateScopeProperty(Struct):
        destination_ports: Sequence[CfnTLSInspectionConfiguration.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        destinations: Sequence[CfnTLSInspectionConfiguration.AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocols: Sequence[float] | IResolvable | None = None
        source_ports: Sequence[CfnTLSInspectionConfiguration.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sources: Sequence[CfnTLSInspectionConfiguration.AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TLSInspectionConfigurationProperty(Struct):
        server_certificate_configurations: Sequence[CfnTLSInspectionConfiguration.ServerCertificateConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tls_inspection_configuration: CfnTLSInspectionConfiguration.TLSInspectionConfigurationProperty | Mapping[str, Any] | IResolvable,
        tls_inspection_configuration_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    tls_inspection_configuration: CfnTLSInspectionConfiguration.TLSInspectionConfigurationProperty | IResolvable
    tls_inspection_configuration_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_tls_inspection_configuration_arn(self) -> str: ...
    @property
    def attr_tls_inspection_configuration_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tls_inspection_configuration_ref(self) -> _aws_networkfirewall.TLSInspectionConfigurationReference: ...
    @staticmethod
    def arn_for_tls_inspection_configuration(resource: _aws_networkfirewall.ITLSInspectionConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_tls_inspection_configuration(x: Any) -> bool: ...

class CfnTLSInspectionConfigurationProps(Struct):
    tls_inspection_configuration: CfnTLSInspectionConfiguration.TLSInspectionConfigurationProperty | Mapping[str, Any] | IResolvable
    tls_inspection_configuration_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVpcEndpointAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SubnetMappingProperty(Struct):
        subnet_id: str
        ip_address_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_arn: str,
        subnet_mapping: CfnVpcEndpointAssociation.SubnetMappingProperty | Mapping[str, Any] | IResolvable,
        vpc_id: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firewall_arn: str
    subnet_mapping: CfnVpcEndpointAssociation.SubnetMappingProperty | IResolvable
    vpc_id: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_endpoint_id(self) -> str: ...
    @property
    def attr_vpc_endpoint_association_arn(self) -> str: ...
    @property
    def attr_vpc_endpoint_association_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_endpoint_association_ref(self) -> _aws_networkfirewall.VpcEndpointAssociationReference: ...
    @staticmethod
    def arn_for_vpc_endpoint_association(resource: _aws_networkfirewall.IVpcEndpointAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_endpoint_association(x: Any) -> bool: ...

class CfnVpcEndpointAssociationProps(Struct):
    firewall_arn: str
    subnet_mapping: CfnVpcEndpointAssociation.SubnetMappingProperty | Mapping[str, Any] | IResolvable
    vpc_id: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

