# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_securityhub as _aws_securityhub
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAggregatorV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        linked_regions: Sequence[str],
        region_linking_mode: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    linked_regions: Sequence[str]
    region_linking_mode: str
    tags: Mapping[str, str] | None
    @property
    def aggregator_v2_ref(self) -> _aws_securityhub.AggregatorV2Reference: ...
    @property
    def attr_aggregation_region(self) -> str: ...
    @property
    def attr_aggregator_v2_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_aggregator_v2(resource: _aws_securityhub.IAggregatorV2Ref) -> str: ...
    @staticmethod
    def is_cfn_aggregator_v2(x: Any) -> bool: ...

class CfnAggregatorV2Props(Struct):
    linked_regions: Sequence[str]
    region_linking_mode: str
    tags: Mapping[str, str] | None = None

class CfnAutomationRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutomationRulesActionProperty(Struct):
        finding_fields_update: CfnAutomationRule.AutomationRulesFindingFieldsUpdateProperty | Mapping[str, Any] | IResolvable
        type: str
    class AutomationRulesFindingFieldsUpdateProperty(Struct):
        confidence: float | None = None
        criticality: float | None = None
        note: CfnAutomationRule.NoteUpdateProperty | Mapping[str, Any] | IResolvable | None = None
        related_findings: Sequence[CfnAutomationRule.RelatedFindingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity: CfnAutomationRule.SeverityUpdateProperty | Mapping[str, Any] | IResolvable | None = None
        types: Sequence[str] | None = None
        user_defined_fields: Mapping[str, str] | IResolvable | None = None
        verification_state: str | None = None
        workflow: CfnAutomationRule.WorkflowUpdateProperty | Mapping[str, Any] | IResolvable | None = None
    class AutomationRulesFindingFiltersProperty(Struct):
        aws_account_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        company_name: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_associated_standards_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_security_control_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_status: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        confidence: Sequence[CfnAutomationRule.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        created_at: Sequence[CfnAutomationRule.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        criticality: Sequence[CfnAutomationRule.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        first_observed_at: Sequence[CfnAutomationRule.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        generator_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        last_observed_at: Sequence[CfnAutomationRule.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_text: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_updated_at: Sequence[CfnAutomationRule.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_updated_by: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        product_arn: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        product_name: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        record_state: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        related_findings_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        related_findings_product_arn: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_details_other: Sequence[CfnAutomationRule.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_id: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_partition: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_region: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_tags: Sequence[CfnAutomationRule.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_type: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity_label: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_url: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        type: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        updated_at: Sequence[CfnAutomationRule.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_defined_fields: Sequence[CfnAutomationRule.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        verification_state: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_status: Sequence[CfnAutomationRule.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DateFilterProperty(Struct):
        date_range: CfnAutomationRule.DateRangeProperty | Mapping[str, Any] | IResolvable | None = None
        end: str | None = None
        start: str | None = None
    class DateRangeProperty(Struct):
        unit: str
        value: float
    class MapFilterProperty(Struct):
        comparison: str
        key: str
        value: str
    class NoteUpdateProperty(Struct):
        text: str
        updated_by: str
    class NumberFilterProperty(Struct):
        eq: float | None = None
        gte: float | None = None
        lte: float | None = None
    class RelatedFindingProperty(Struct):
        id: str
        product_arn: str
    class SeverityUpdateProperty(Struct):
        label: str | None = None
        normalized: float | None = None
        product: float | None = None
    class StringFilterProperty(Struct):
        comparison: str
        value: str
    class WorkflowUpdateProperty(Struct):
        status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnAutomationRule.AutomationRulesActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        criteria: CfnAutomationRule.AutomationRulesFindingFiltersProperty | Mapping[str, Any] | IResolvable,
        description: str,
        rule_name: str,
        rule_order: float,
        is_terminal: bool | IResolvable | None = None,
        rule_status: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    actions: Sequence[CfnAutomationRule.AutomationRulesActionProperty | IResolvable] | IResolvable
    criteria: CfnAutomationRule.AutomationRulesFindingFiltersProperty | IResolvable
    description: str
    rule_name: str
    rule_order: float
    is_terminal: bool | IResolvable | None
    rule_status: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def automation_rule_ref(self) -> _aws_securityhub.AutomationRuleReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_automation_rule(x: Any) -> bool: ...

class CfnAutomationRuleProps(Struct):
    actions: Sequence[CfnAutomationRule.AutomationRulesActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    criteria: CfnAutomationRule.AutomationRulesFindingFiltersProperty | Mapping[str, Any] | IResolvable
    description: str
    rule_name: str
    rule_order: float
    is_terminal: bool | IResolvable | None = None
    rule_status: str | None = None
    tags: Mapping[str, str] | None = None

class CfnAutomationRuleV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutomationRulesActionV2Property(Struct):
        type: str
        external_integration_configuration: CfnAutomationRuleV2.ExternalIntegrationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        finding_fields_update: CfnAutomationRuleV2.AutomationRulesFindingFieldsUpdateV2Property | Mapping[str, Any] | IResolvable | None = None
    class AutomationRulesFindingFieldsUpdateV2Property(Struct):
        comment: str | None = None
        severity_id: float | None = None
        status_id: float | None = None
    class BooleanFilterProperty(Struct):
        value: bool | IResolvable
    class CompositeFilterProperty(Struct):
        boolean_filters: Sequence[CfnAutomationRuleV2.OcsfBooleanFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        date_filters: Sequence[CfnAutomationRuleV2.OcsfDateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        map_filters: Sequence[CfnAutomationRuleV2.OcsfMapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        number_filters: Sequence[CfnAutomationRuleV2.OcsfNumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        operator: str | None = None
        string_filters: Sequence[CfnAutomationRuleV2.OcsfStringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CriteriaProperty(Struct):
        ocsf_finding_criteria: CfnAutomationRuleV2.OcsfFindingFiltersProperty | Mapping[str, Any] | IResolvable | None = None
    class DateFilterProperty(Struct):
        date_range: CfnAutomationRuleV2.DateRangeProperty | Mapping[str, Any] | IResolvable | None = None
        end: str | None = None
        start: str | None = None
    class DateRangeProperty(Struct):
        unit: str
        value: float
    class ExternalIntegrationConfigurationProperty(Struct):
        connector_arn: str | None = None
    class MapFilterProperty(Struct):
        comparison: str
        key: str
        value: str
    class NumberFilterProperty(Struct):
        eq: float | None = None
        gte: float | None = None
        lte: float | None = None
    class OcsfBooleanFilterProperty(Struct):
        field_name: str
        filter: CfnAutomationRuleV2.BooleanFilterProperty | Mapping[str, Any] | IResolvable
    class OcsfDateFilterProperty(Struct):
        field_name: str
        filter: CfnAutomationRuleV2.DateFilterProperty | Mapping[str, Any] | IResolvable
    class OcsfFindingFiltersProperty(Struct):
        composite_filters: Sequence[CfnAutomationRuleV2.CompositeFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        composite_operator: str | None = None
    class OcsfMapFilterProperty(Struct):
        field_name: str
        filter: CfnAutomationRuleV2.MapFilterProperty | Mapping[str, Any] | IResolvable
    class OcsfNumberFilterProperty(Struct):
        field_name: str
        filter: CfnAutomationRuleV2.NumberFilterProperty | Mapping[str, Any] | IResolvable
    class OcsfStringFilterProperty(Struct):
        field_name: str
        filter: CfnAutomationRuleV2.StringFilterProperty | Mapping[str, Any] | IResolvable
    class StringFilterProperty(Struct):
        comparison: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnAutomationRuleV2.AutomationRulesActionV2Property | Mapping[str, Any] | IResolvable] | IResolvable,
        criteria: CfnAutomationRuleV2.CriteriaProperty | Mapping[str, Any] | IResolvable,
        description: str,
        rule_name: str,
        rule_order: float,
        rule_status: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    actions: Sequence[CfnAutomationRuleV2.AutomationRulesActionV2Property | IResolvable] | IResolvable
    criteria: CfnAutomationRuleV2.CriteriaProperty | IResolvable
    description: str
    rule_name: str
    rule_order: float
    rule_status: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def attr_rule_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def automation_rule_v2_ref(self) -> _aws_securityhub.AutomationRuleV2Reference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_automation_rule_v2(x: Any) -> bool: ...

class CfnAutomationRuleV2Props(Struct):
    actions: Sequence[CfnAutomationRuleV2.AutomationRulesActionV2Property | Mapping[str, Any] | IResolvable] | IResolvable
    criteria: CfnAutomationRuleV2.CriteriaProperty | Mapping[str, Any] | IResolvable
    description: str
    rule_name: str
    rule_order: float
    rule_status: str | None = None
    tags: Mapping[str, str] | None = None

class CfnConfigurationPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterConfigurationProperty(Struct):
        value_type: str
        value: CfnConfigurationPolicy.ParameterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterValueProperty(Struct):
        boolean: bool | IResolvable | None = None
        double: float | None = None
        enum: str | None = None
        enum_list: Sequence[str] | None = None
        integer: float | None = None
        integer_list: Sequence[float] | IResolvable | None = None
        string: str | None = None
        string_list: Sequence[str] | None = None
    class PolicyProperty(Struct):
        security_hub: CfnConfigurationPolicy.SecurityHubPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class SecurityControlCustomParameterProperty(Struct):
        parameters: Mapping[str, CfnConfigurationPolicy.ParameterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        security_control_id: str | None = None
    class SecurityControlsConfigurationProperty(Struct):
        disabled_security_control_identifiers: Sequence[str] | None = None
        enabled_security_control_identifiers: Sequence[str] | None = None
        security_control_custom_parameters: Sequence[CfnConfigurationPolicy.SecurityControlCustomParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SecurityHubPolicyProperty(Struct):
        enabled_standard_identifiers: Sequence[str] | None = None
        security_controls_configuration: CfnConfigurationPolicy.SecurityControlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_policy: CfnConfigurationPolicy.PolicyProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    configuration_policy: CfnConfigurationPolicy.PolicyProperty | IResolvable
    name: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_service_enabled(self) -> IResolvable: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_policy_ref(self) -> _aws_securityhub.ConfigurationPolicyReference: ...
    @staticmethod
    def arn_for_configuration_policy(resource: _aws_securityhub.IConfigurationPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_configuration_policy(x: Any) -> bool: ...

class CfnConfigurationPolicyProps(Struct):
    configuration_policy: CfnConfigurationPolicy.PolicyProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureProviderConfigurationProperty(Struct):
        aws_config_connector_arn: str
        azure_regions: Sequence[str]
        scope_configuration: CfnConnector.AzureScopeConfigurationProperty | Mapping[str, Any] | IResolvable
    class AzureScopeConfigurationProperty(Struct):
        scope_type: str
        scope_values: Sequence[str] | None = None
    class HealthIssueProperty(Struct):
        code: str
        message: str
    class ProviderProperty(Struct):
        azure: CfnConnector.AzureProviderConfigurationProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        provider: CfnConnector.ProviderProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    provider: CfnConnector.ProviderProperty | IResolvable
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def attr_connector_id(self) -> str: ...
    @property
    def attr_connector_status(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_enablement_status(self) -> str: ...
    @property
    def attr_issues(self) -> IResolvable: ...
    @property
    def attr_last_checked_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_securityhub.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_securityhub.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    name: str
    provider: CfnConnector.ProviderProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnConnectorV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureProviderConfigurationProperty(Struct):
        aws_config_connector_arn: str
        azure_regions: Sequence[str]
        scope_configuration: CfnConnectorV2.AzureScopeConfigurationProperty | Mapping[str, Any] | IResolvable
    class AzureScopeConfigurationProperty(Struct):
        scope_type: str
        scope_values: Sequence[str] | None = None
    class HealthIssueProperty(Struct):
        code: str
        message: str
    class JiraCloudProviderConfigurationProperty(Struct):
        project_key: str
    class ProviderProperty(Struct):
        azure: CfnConnectorV2.AzureProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        jira_cloud: CfnConnectorV2.JiraCloudProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnConnectorV2.ServiceNowProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceNowProviderConfigurationProperty(Struct):
        instance_name: str
        secret_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        provider: CfnConnectorV2.ProviderProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    provider: CfnConnectorV2.ProviderProperty | IResolvable
    description: str | None
    kms_key_arn: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def attr_connector_id(self) -> str: ...
    @property
    def attr_connector_status(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_enablement_status(self) -> str: ...
    @property
    def attr_enablement_status_reason(self) -> str: ...
    @property
    def attr_issues(self) -> IResolvable: ...
    @property
    def attr_last_checked_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_v2_ref(self) -> _aws_securityhub.ConnectorV2Reference: ...
    @staticmethod
    def is_cfn_connector_v2(x: Any) -> bool: ...

class CfnConnectorV2Props(Struct):
    name: str
    provider: CfnConnectorV2.ProviderProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Mapping[str, str] | None = None

class CfnDelegatedAdmin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        admin_account_id: str,
    ) -> None: ...
    admin_account_id: str
    @property
    def attr_delegated_admin_identifier(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def delegated_admin_ref(self) -> _aws_securityhub.DelegatedAdminReference: ...
    @staticmethod
    def is_cfn_delegated_admin(x: Any) -> bool: ...

class CfnDelegatedAdminProps(Struct):
    admin_account_id: str

class CfnFindingAggregator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        region_linking_mode: str,
        regions: Sequence[str] | None = None,
    ) -> None: ...
    region_linking_mode: str
    regions: Sequence[str] | None
    @property
    def attr_finding_aggregation_region(self) -> str: ...
    @property
    def attr_finding_aggregator_arn(self) -> str: ...
    @property
    def finding_aggregator_ref(self) -> _aws_securityhub.FindingAggregatorReference: ...
    @staticmethod
    def arn_for_finding_aggregator(resource: _aws_securityhub.IFindingAggregatorRef) -> str: ...
    @staticmethod
    def is_cfn_finding_aggregator(x: Any) -> bool: ...

class CfnFindingAggregatorProps(Struct):
    region_linking_mode: str
    regions: Sequence[str] | None = None

class CfnHub(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_enable_controls: bool | IResolvable | None = None,
        control_finding_generator: str | None = None,
        enable_default_standards: bool | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    tags_raw: Any
    auto_enable_controls: bool | IResolvable | None
    control_finding_generator: str | None
    enable_default_standards: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_subscribed_at(self) -> str: ...
    @property
    def hub_ref(self) -> _aws_securityhub.HubReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_hub(resource: _aws_securityhub.IHubRef) -> str: ...
    @staticmethod
    def is_cfn_hub(x: Any) -> bool: ...

class CfnHubProps(Struct):
    auto_enable_controls: bool | IResolvable | None = None
    control_finding_generator: str | None = None
    enable_default_standards: bool | IResolvable | None = None
    tags: Any | None = None

class CfnHubV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NetworkScanningProperty(Struct):
        status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_scanning: CfnHubV2.NetworkScanningProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    network_scanning: CfnHubV2.NetworkScanningProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_hub_v2_arn(self) -> str: ...
    @property
    def attr_subscribed_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def hub_v2_ref(self) -> _aws_securityhub.HubV2Reference: ...
    @staticmethod
    def arn_for_hub_v2(resource: _aws_securityhub.IHubV2Ref) -> str: ...
    @staticmethod
    def is_cfn_hub_v2(x: Any) -> bool: ...

class CfnHubV2Props(Struct):
    network_scanning: CfnHubV2.NetworkScanningProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnInsight(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsSecurityFindingFiltersProperty(Struct):
        aws_account_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        aws_account_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        company_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_associated_standards_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_security_control_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_security_control_parameters_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_security_control_parameters_value: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compliance_status: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        confidence: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        created_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        criticality: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_confidence: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_criticality: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_related_findings_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_related_findings_product_arn: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_severity_label: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_severity_original: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_provider_fields_types: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        first_observed_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        generator_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        keyword: Sequence[CfnInsight.KeywordFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        last_observed_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        malware_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        malware_path: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        malware_state: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        malware_type: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_destination_domain: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_destination_ip_v4: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_destination_ip_v6: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_destination_port: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_direction: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_protocol: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_source_domain: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_source_ip_v4: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_source_ip_v6: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_source_mac: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_source_port: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_text: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_updated_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        note_updated_by: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_launched_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_parent_pid: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_path: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_pid: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        process_terminated_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        product_arn: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        product_fields: Sequence[CfnInsight.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        product_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        recommendation_text: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        record_state: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        region: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        related_findings_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        related_findings_product_arn: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_application_arn: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_application_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_iam_instance_profile_arn: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_image_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_ip_v4_addresses: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_ip_v6_addresses: Sequence[CfnInsight.IpFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_key_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_launched_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_subnet_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_type: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_ec2_instance_vpc_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_iam_access_key_created_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_iam_access_key_principal_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_iam_access_key_status: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_iam_access_key_user_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_iam_user_user_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_s3_bucket_owner_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_aws_s3_bucket_owner_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_container_image_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_container_image_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_container_launched_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_container_name: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_details_other: Sequence[CfnInsight.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_id: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_partition: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_region: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_tags: Sequence[CfnInsight.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_type: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sample: Sequence[CfnInsight.BooleanFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity_label: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity_normalized: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity_product: Sequence[CfnInsight.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_url: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_category: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_last_observed_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_source: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_source_url: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_type: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threat_intel_indicator_value: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        type: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        updated_at: Sequence[CfnInsight.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_defined_fields: Sequence[CfnInsight.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        verification_state: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vulnerabilities_exploit_available: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vulnerabilities_fix_available: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_state: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_status: Sequence[CfnInsight.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BooleanFilterProperty(Struct):
        value: bool | IResolvable
    class DateFilterProperty(Struct):
        date_range: CfnInsight.DateRangeProperty | Mapping[str, Any] | IResolvable | None = None
        end: str | None = None
        start: str | None = None
    class DateRangeProperty(Struct):
        unit: str
        value: float
    class IpFilterProperty(Struct):
        cidr: str
    class KeywordFilterProperty(Struct):
        value: str
    class MapFilterProperty(Struct):
        comparison: str
        key: str
        value: str
    class NumberFilterProperty(Struct):
        eq: float | None = None
        gte: float | None = None
        lte: float | None = None
    class StringFilterProperty(Struct):
        comparison: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        filters: CfnInsight.AwsSecurityFindingFiltersProperty | Mapping[str, Any] | IResolvable,
        group_by_attribute: str,
        name: str,
    ) -> None: ...
    filters: CfnInsight.AwsSecurityFindingFiltersProperty | IResolvable
    group_by_attribute: str
    name: str
    @property
    def attr_insight_arn(self) -> str: ...
    @property
    def insight_ref(self) -> _aws_securityhub.InsightReference: ...
    @staticmethod
    def arn_for_insight(resource: _aws_securityhub.IInsightRef) -> str: ...
    @staticmethod
    def is_cfn_insight(x: Any) -> bool: ...

class CfnInsightProps(Struct):
    filters: CfnInsight.AwsSecurityFindingFiltersProperty | Mapping[str, Any] | IResolvable
    group_by_attribute: str
    name: str

class CfnOrganizationConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_enable: bool | IResolvable,
        auto_enable_standards: str | None = None,
        configuration_type: str | None = None,
    ) -> None: ...
    auto_enable: bool | IResolvable
    auto_enable_standards: str | None
    configuration_type: str | None
    @property
    def attr_member_account_limit_reached(self) -> IResolvable: ...
    @property
    def attr_organization_configuration_identifier(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def organization_configuration_ref(self) -> _aws_securityhub.OrganizationConfigurationReference: ...
    @staticmethod
    def is_cfn_organization_configuration(x: Any) -> bool: ...

class CfnOrganizationConfigurationProps(Struct):
    auto_enable: bool | IResolvable
    auto_enable_standards: str | None = None
    configuration_type: str | None = None

class CfnPolicyAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_policy_id: str,
        target_id: str,
        target_type: str,
    ) -> None: ...
    configuration_policy_id: str
    target_id: str
    target_type: str
    @property
    def attr_association_identifier(self) -> str: ...
    @property
    def attr_association_status(self) -> str: ...
    @property
    def attr_association_status_message(self) -> str: ...
    @property
    def attr_association_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def policy_association_ref(self) -> _aws_securityhub.PolicyAssociationReference: ...
    @staticmethod
    def is_cfn_policy_association(x: Any) -> bool: ...

class CfnPolicyAssociationProps(Struct):
    configuration_policy_id: str
    target_id: str
    target_type: str

class CfnProductSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        product_arn: str,
    ) -> None: ...
    product_arn: str
    @property
    def attr_product_subscription_arn(self) -> str: ...
    @property
    def product_subscription_ref(self) -> _aws_securityhub.ProductSubscriptionReference: ...
    @staticmethod
    def arn_for_product_subscription(resource: _aws_securityhub.IProductSubscriptionRef) -> str: ...
    @staticmethod
    def is_cfn_product_subscription(x: Any) -> bool: ...

class CfnProductSubscriptionProps(Struct):
    product_arn: str

class CfnSecurityControl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterConfigurationProperty(Struct):
        value_type: str
        value: CfnSecurityControl.ParameterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterValueProperty(Struct):
        boolean: bool | IResolvable | None = None
        double: float | None = None
        enum: str | None = None
        enum_list: Sequence[str] | None = None
        integer: float | None = None
        integer_list: Sequence[float] | IResolvable | None = None
        string: str | None = None
        string_list: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        parameters: Mapping[str, CfnSecurityControl.ParameterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        last_update_reason: str | None = None,
        security_control_arn: str | None = None,
        security_control_id: str | None = None,
    ) -> None: ...
    parameters: Mapping[str, CfnSecurityControl.ParameterConfigurationProperty | IResolvable] | IResolvable
    last_update_reason: str | None
    security_control_arn: str | None
    security_control_id: str | None
    @property
    def security_control_ref(self) -> _aws_securityhub.SecurityControlReference: ...
    @staticmethod
    def is_cfn_security_control(x: Any) -> bool: ...

class CfnSecurityControlProps(Struct):
    parameters: Mapping[str, CfnSecurityControl.ParameterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    last_update_reason: str | None = None
    security_control_arn: str | None = None
    security_control_id: str | None = None

class CfnStandard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StandardsControlProperty(Struct):
        standards_control_arn: str
        reason: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        standards_arn: str,
        disabled_standards_controls: Sequence[CfnStandard.StandardsControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    standards_arn: str
    disabled_standards_controls: Sequence[CfnStandard.StandardsControlProperty | IResolvable] | IResolvable | None
    @property
    def attr_standards_subscription_arn(self) -> str: ...
    @property
    def standard_ref(self) -> _aws_securityhub.StandardReference: ...
    @staticmethod
    def is_cfn_standard(x: Any) -> bool: ...

class CfnStandardProps(Struct):
    standards_arn: str
    disabled_standards_controls: Sequence[CfnStandard.StandardsControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

