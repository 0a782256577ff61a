# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_certificatemanager as _aws_certificatemanager
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_rtbfabric as _aws_rtbfabric
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnInboundExternalLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationLogsProperty(Struct):
        link_application_log_sampling: CfnInboundExternalLink.LinkApplicationLogSamplingProperty | Mapping[str, Any] | IResolvable
    class LinkApplicationLogSamplingProperty(Struct):
        error_log: float
        filter_log: float
    class LinkAttributesProperty(Struct):
        customer_provided_id: str | None = None
        responder_error_masking: Sequence[CfnInboundExternalLink.ResponderErrorMaskingForHttpCodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LinkLogSettingsProperty(Struct):
        application_logs: CfnInboundExternalLink.ApplicationLogsProperty | Mapping[str, Any] | IResolvable
    class ResponderErrorMaskingForHttpCodeProperty(Struct):
        action: str
        http_code: str
        logging_types: Sequence[str]
        response_logging_percentage: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_id: str,
        link_log_settings: CfnInboundExternalLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable,
        link_attributes: CfnInboundExternalLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    gateway_id: str
    link_log_settings: CfnInboundExternalLink.LinkLogSettingsProperty | IResolvable
    link_attributes: CfnInboundExternalLink.LinkAttributesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_link_id(self) -> str: ...
    @property
    def attr_link_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def inbound_external_link_ref(self) -> _aws_rtbfabric.InboundExternalLinkReference: ...
    @staticmethod
    def arn_for_inbound_external_link(resource: _aws_rtbfabric.IInboundExternalLinkRef) -> str: ...
    @staticmethod
    def is_cfn_inbound_external_link(x: Any) -> bool: ...

class CfnInboundExternalLinkProps(Struct):
    gateway_id: str
    link_log_settings: CfnInboundExternalLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable
    link_attributes: CfnInboundExternalLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        header_tag: CfnLink.HeaderTagActionProperty | Mapping[str, Any] | IResolvable
        no_bid: CfnLink.NoBidActionProperty | Mapping[str, Any] | IResolvable
    class ApplicationLogsProperty(Struct):
        link_application_log_sampling: CfnLink.LinkApplicationLogSamplingProperty | Mapping[str, Any] | IResolvable
    class FilterCriterionProperty(Struct):
        path: str
        values: Sequence[str]
    class FilterProperty(Struct):
        criteria: Sequence[CfnLink.FilterCriterionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class HeaderTagActionProperty(Struct):
        name: str
        value: str
    class LinkApplicationLogSamplingProperty(Struct):
        error_log: float
        filter_log: float
    class LinkAttributesProperty(Struct):
        customer_provided_id: str | None = None
        responder_error_masking: Sequence[CfnLink.ResponderErrorMaskingForHttpCodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LinkLogSettingsProperty(Struct):
        application_logs: CfnLink.ApplicationLogsProperty | Mapping[str, Any] | IResolvable
    class ModuleConfigurationProperty(Struct):
        name: str
        depends_on: Sequence[str] | None = None
        module_parameters: CfnLink.ModuleParametersProperty | Mapping[str, Any] | IResolvable | None = None
        version: str | None = None
    class ModuleParametersProperty(Struct):
        no_bid: CfnLink.NoBidModuleParametersProperty | Mapping[str, Any] | IResolvable | None = None
        open_rtb_attribute: CfnLink.OpenRtbAttributeModuleParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class NoBidActionProperty(Struct):
        no_bid_reason_code: float | None = None
    class NoBidModuleParametersProperty(Struct):
        pass_through_percentage: float | None = None
        reason: str | None = None
        reason_code: float | None = None
    class OpenRtbAttributeModuleParametersProperty(Struct):
        action: CfnLink.ActionProperty | Mapping[str, Any] | IResolvable
        filter_configuration: Sequence[CfnLink.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        filter_type: str
        holdback_percentage: float
    class ResponderErrorMaskingForHttpCodeProperty(Struct):
        action: str
        http_code: str
        logging_types: Sequence[str]
        response_logging_percentage: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_id: str,
        link_log_settings: CfnLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable,
        peer_gateway_id: str,
        http_responder_allowed: bool | IResolvable | None = None,
        link_attributes: CfnLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        module_configuration_list: Sequence[CfnLink.ModuleConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    gateway_id: str
    link_log_settings: CfnLink.LinkLogSettingsProperty | IResolvable
    peer_gateway_id: str
    http_responder_allowed: bool | IResolvable | None
    link_attributes: CfnLink.LinkAttributesProperty | IResolvable | None
    module_configuration_list: Sequence[CfnLink.ModuleConfigurationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_link_direction(self) -> str: ...
    @property
    def attr_link_id(self) -> str: ...
    @property
    def attr_link_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def link_ref(self) -> _aws_rtbfabric.LinkReference: ...
    @staticmethod
    def arn_for_link(resource: _aws_rtbfabric.ILinkRef) -> str: ...
    @staticmethod
    def is_cfn_link(x: Any) -> bool: ...

class CfnLinkProps(Struct):
    gateway_id: str
    link_log_settings: CfnLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable
    peer_gateway_id: str
    http_responder_allowed: bool | IResolvable | None = None
    link_attributes: CfnLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    module_configuration_list: Sequence[CfnLink.ModuleConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLinkRoutingRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class QueryStringKeyValuePairProperty(Struct):
        key: str
        value: str
    class RuleConditionProperty(Struct):
        host_header: str | None = None
        host_header_wildcard: str | None = None
        path_exact: str | None = None
        path_prefix: str | None = None
        query_string_equals: CfnLinkRoutingRule.QueryStringKeyValuePairProperty | Mapping[str, Any] | IResolvable | None = None
        query_string_exists: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        conditions: CfnLinkRoutingRule.RuleConditionProperty | Mapping[str, Any] | IResolvable,
        gateway_id: str,
        link_id: str,
        priority: float,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    conditions: CfnLinkRoutingRule.RuleConditionProperty | IResolvable
    gateway_id: str
    link_id: str
    priority: float
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_rule_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def link_routing_rule_ref(self) -> _aws_rtbfabric.LinkRoutingRuleReference: ...
    @staticmethod
    def arn_for_link_routing_rule(resource: _aws_rtbfabric.ILinkRoutingRuleRef) -> str: ...
    @staticmethod
    def is_cfn_link_routing_rule(x: Any) -> bool: ...

class CfnLinkRoutingRuleProps(Struct):
    conditions: CfnLinkRoutingRule.RuleConditionProperty | Mapping[str, Any] | IResolvable
    gateway_id: str
    link_id: str
    priority: float
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOutboundExternalLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationLogsProperty(Struct):
        link_application_log_sampling: CfnOutboundExternalLink.LinkApplicationLogSamplingProperty | Mapping[str, Any] | IResolvable
    class LinkApplicationLogSamplingProperty(Struct):
        error_log: float
        filter_log: float
    class LinkAttributesProperty(Struct):
        customer_provided_id: str | None = None
        responder_error_masking: Sequence[CfnOutboundExternalLink.ResponderErrorMaskingForHttpCodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LinkLogSettingsProperty(Struct):
        application_logs: CfnOutboundExternalLink.ApplicationLogsProperty | Mapping[str, Any] | IResolvable
    class ResponderErrorMaskingForHttpCodeProperty(Struct):
        action: str
        http_code: str
        logging_types: Sequence[str]
        response_logging_percentage: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_id: str,
        link_log_settings: CfnOutboundExternalLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable,
        public_endpoint: str,
        link_attributes: CfnOutboundExternalLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    gateway_id: str
    link_log_settings: CfnOutboundExternalLink.LinkLogSettingsProperty | IResolvable
    public_endpoint: str
    link_attributes: CfnOutboundExternalLink.LinkAttributesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_link_id(self) -> str: ...
    @property
    def attr_link_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def outbound_external_link_ref(self) -> _aws_rtbfabric.OutboundExternalLinkReference: ...
    @staticmethod
    def arn_for_outbound_external_link(resource: _aws_rtbfabric.IOutboundExternalLinkRef) -> str: ...
    @staticmethod
    def is_cfn_outbound_external_link(x: Any) -> bool: ...

class CfnOutboundExternalLinkProps(Struct):
    gateway_id: str
    link_log_settings: CfnOutboundExternalLink.LinkLogSettingsProperty | Mapping[str, Any] | IResolvable
    public_endpoint: str
    link_attributes: CfnOutboundExternalLink.LinkAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRequesterGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef],
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        vpc_id: str | _aws_ec2.IVPCRef,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_active_links_count(self) -> float: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_gateway_id(self) -> str: ...
    @property
    def attr_requester_gateway_status(self) -> str: ...
    @property
    def attr_total_links_count(self) -> float: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def requester_gateway_ref(self) -> _aws_rtbfabric.RequesterGatewayReference: ...
    @staticmethod
    def arn_for_requester_gateway(resource: _aws_rtbfabric.IRequesterGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_requester_gateway(x: Any) -> bool: ...

class CfnRequesterGatewayProps(Struct):
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef]
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    vpc_id: str | _aws_ec2.IVPCRef
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResponderGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoScalingGroupsConfigurationProperty(Struct):
        auto_scaling_group_name_list: Sequence[str]
        role_arn: str
        health_check_config: CfnResponderGateway.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class EksEndpointsConfigurationProperty(Struct):
        cluster_api_server_ca_certificate_chain: str
        cluster_api_server_endpoint_uri: str
        cluster_name: str
        endpoints_resource_name: str
        endpoints_resource_namespace: str
        role_arn: str
    class HealthCheckConfigProperty(Struct):
        path: str
        port: float
        healthy_threshold_count: float | None = None
        interval_seconds: float | None = None
        protocol: str | None = None
        status_code_matcher: str | None = None
        timeout_ms: float | None = None
        unhealthy_threshold_count: float | None = None
    class ListenerConfigProperty(Struct):
        protocols: Sequence[str]
    class ManagedEndpointConfigurationProperty(Struct):
        auto_scaling_groups_configuration: CfnResponderGateway.AutoScalingGroupsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        eks_endpoints_configuration: CfnResponderGateway.EksEndpointsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TrustStoreConfigurationProperty(Struct):
        certificate_authority_certificates: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        port: float,
        protocol: str,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef],
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        vpc_id: str | _aws_ec2.IVPCRef,
        acm_certificate_arn: str | _aws_certificatemanager.ICertificateRef | None = None,
        description: str | None = None,
        domain_name: str | None = None,
        gateway_type: str | None = None,
        listener_config: CfnResponderGateway.ListenerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        managed_endpoint_configuration: CfnResponderGateway.ManagedEndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trust_store_configuration: CfnResponderGateway.TrustStoreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    port: float
    protocol: str
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    acm_certificate_arn: str | None
    description: str | None
    domain_name: str | None
    gateway_type: str | None
    listener_config: CfnResponderGateway.ListenerConfigProperty | IResolvable | None
    managed_endpoint_configuration: CfnResponderGateway.ManagedEndpointConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    trust_store_configuration: CfnResponderGateway.TrustStoreConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate_association_status(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_external_inbound_endpoint(self) -> str: ...
    @property
    def attr_gateway_id(self) -> str: ...
    @property
    def attr_responder_gateway_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def responder_gateway_ref(self) -> _aws_rtbfabric.ResponderGatewayReference: ...
    @staticmethod
    def arn_for_responder_gateway(resource: _aws_rtbfabric.IResponderGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_responder_gateway(x: Any) -> bool: ...

class CfnResponderGatewayProps(Struct):
    port: float
    protocol: str
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef]
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    vpc_id: str | _aws_ec2.IVPCRef
    acm_certificate_arn: str | _aws_certificatemanager.ICertificateRef | None = None
    description: str | None = None
    domain_name: str | None = None
    gateway_type: str | None = None
    listener_config: CfnResponderGateway.ListenerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    managed_endpoint_configuration: CfnResponderGateway.ManagedEndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trust_store_configuration: CfnResponderGateway.TrustStoreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

