# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_config as _aws_config
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAggregationAuthorization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorized_account_id: str,
        authorized_aws_region: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authorized_account_id: str
    authorized_aws_region: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def aggregation_authorization_ref(self) -> _aws_config.AggregationAuthorizationReference: ...
    @property
    def attr_aggregation_authorization_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_aggregation_authorization(resource: _aws_config.IAggregationAuthorizationRef) -> str: ...
    @staticmethod
    def is_cfn_aggregation_authorization(x: Any) -> bool: ...

class CfnAggregationAuthorizationProps(Struct):
    authorized_account_id: str
    authorized_aws_region: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConfigRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComplianceProperty(Struct):
        type: str | None = None
    class CustomPolicyDetailsProperty(Struct):
        enable_debug_log_delivery: bool | IResolvable | None = None
        policy_runtime: str | None = None
        policy_text: str | None = None
    class EvaluationModeConfigurationProperty(Struct):
        mode: str | None = None
    class ScopeProperty(Struct):
        compliance_resource_id: str | None = None
        compliance_resource_types: Sequence[str] | None = None
        tag_key: str | None = None
        tag_value: str | None = None
    class SourceDetailProperty(Struct):
        event_source: str
        message_type: str
        maximum_execution_frequency: str | None = None
    class SourceProperty(Struct):
        owner: str
        custom_policy_details: CfnConfigRule.CustomPolicyDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        source_details: Sequence[CfnConfigRule.SourceDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_identifier: str | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        source: CfnConfigRule.SourceProperty | Mapping[str, Any] | IResolvable,
        compliance: CfnConfigRule.ComplianceProperty | Mapping[str, Any] | IResolvable | None = None,
        config_rule_name: str | None = None,
        description: str | None = None,
        evaluation_modes: Sequence[CfnConfigRule.EvaluationModeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        input_parameters: Any | None = None,
        maximum_execution_frequency: str | None = None,
        scope: CfnConfigRule.ScopeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    input_parameters: Any
    source: CfnConfigRule.SourceProperty | IResolvable
    compliance: CfnConfigRule.ComplianceProperty | IResolvable | None
    config_rule_name: str | None
    description: str | None
    evaluation_modes: Sequence[CfnConfigRule.EvaluationModeConfigurationProperty | IResolvable] | IResolvable | None
    maximum_execution_frequency: str | None
    scope: CfnConfigRule.ScopeProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_compliance_type(self) -> str: ...
    @property
    def attr_config_rule_id(self) -> str: ...
    @property
    def config_rule_ref(self) -> _aws_config.ConfigRuleReference: ...
    @staticmethod
    def arn_for_config_rule(resource: _aws_config.IConfigRuleRef) -> str: ...
    @staticmethod
    def is_cfn_config_rule(x: Any) -> bool: ...

class CfnConfigRuleProps(Struct):
    source: CfnConfigRule.SourceProperty | Mapping[str, Any] | IResolvable
    compliance: CfnConfigRule.ComplianceProperty | Mapping[str, Any] | IResolvable | None = None
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Sequence[CfnConfigRule.EvaluationModeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    input_parameters: Any | None = None
    maximum_execution_frequency: str | None = None
    scope: CfnConfigRule.ScopeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConfigurationAggregator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountAggregationSourceProperty(Struct):
        account_ids: Sequence[str]
        all_aws_regions: bool | IResolvable | None = None
        aws_regions: Sequence[str] | None = None
    class OrganizationAggregationSourceProperty(Struct):
        role_arn: str
        all_aws_regions: bool | IResolvable | None = None
        aws_regions: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_aggregation_sources: Sequence[CfnConfigurationAggregator.AccountAggregationSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        configuration_aggregator_name: str | None = None,
        organization_aggregation_source: CfnConfigurationAggregator.OrganizationAggregationSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_aggregation_sources: Sequence[CfnConfigurationAggregator.AccountAggregationSourceProperty | IResolvable] | IResolvable | None
    configuration_aggregator_name: str | None
    organization_aggregation_source: CfnConfigurationAggregator.OrganizationAggregationSourceProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_configuration_aggregator_arn(self) -> str: ...
    @property
    def configuration_aggregator_ref(self) -> _aws_config.ConfigurationAggregatorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_configuration_aggregator(resource: _aws_config.IConfigurationAggregatorRef) -> str: ...
    @staticmethod
    def is_cfn_configuration_aggregator(x: Any) -> bool: ...

class CfnConfigurationAggregatorProps(Struct):
    account_aggregation_sources: Sequence[CfnConfigurationAggregator.AccountAggregationSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    configuration_aggregator_name: str | None = None
    organization_aggregation_source: CfnConfigurationAggregator.OrganizationAggregationSourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConfigurationRecorder(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExclusionByResourceTypesProperty(Struct):
        resource_types: Sequence[str]
    class RecordingGroupProperty(Struct):
        all_supported: bool | IResolvable | None = None
        exclusion_by_resource_types: CfnConfigurationRecorder.ExclusionByResourceTypesProperty | Mapping[str, Any] | IResolvable | None = None
        include_global_resource_types: bool | IResolvable | None = None
        recording_strategy: CfnConfigurationRecorder.RecordingStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        resource_types: Sequence[str] | None = None
    class RecordingModeOverrideProperty(Struct):
        recording_frequency: str
        resource_types: Sequence[str]
        description: str | None = None
    class RecordingModeProperty(Struct):
        recording_frequency: str
        recording_mode_overrides: Sequence[CfnConfigurationRecorder.RecordingModeOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RecordingStrategyProperty(Struct):
        use_only: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str,
        name: str | None = None,
        recording_group: CfnConfigurationRecorder.RecordingGroupProperty | Mapping[str, Any] | IResolvable | None = None,
        recording_mode: CfnConfigurationRecorder.RecordingModeProperty | Mapping[str, Any] | IResolvable | None = None,
        started_on_create: bool | IResolvable | None = None,
    ) -> None: ...
    role_arn: str
    name: str | None
    recording_group: CfnConfigurationRecorder.RecordingGroupProperty | IResolvable | None
    recording_mode: CfnConfigurationRecorder.RecordingModeProperty | IResolvable | None
    started_on_create: bool | IResolvable | None
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def configuration_recorder_ref(self) -> _aws_config.ConfigurationRecorderReference: ...
    @staticmethod
    def is_cfn_configuration_recorder(x: Any) -> bool: ...

class CfnConfigurationRecorderProps(Struct):
    role_arn: str
    name: str | None = None
    recording_group: CfnConfigurationRecorder.RecordingGroupProperty | Mapping[str, Any] | IResolvable | None = None
    recording_mode: CfnConfigurationRecorder.RecordingModeProperty | Mapping[str, Any] | IResolvable | None = None
    started_on_create: bool | IResolvable | None = None

class CfnConformancePack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConformancePackInputParameterProperty(Struct):
        parameter_name: str
        parameter_value: str
    class TemplateSSMDocumentDetailsProperty(Struct):
        document_name: str | None = None
        document_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        conformance_pack_name: str,
        conformance_pack_input_parameters: Sequence[CfnConformancePack.ConformancePackInputParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        delivery_s3_bucket: str | _aws_s3.IBucketRef | None = None,
        delivery_s3_key_prefix: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_body: str | None = None,
        template_s3_uri: str | None = None,
        template_ssm_document_details: Any | None = None,
    ) -> None: ...
    conformance_pack_name: str
    template_ssm_document_details: Any
    conformance_pack_input_parameters: Sequence[CfnConformancePack.ConformancePackInputParameterProperty | IResolvable] | IResolvable | None
    delivery_s3_bucket: str | None
    delivery_s3_key_prefix: str | None
    tags: Sequence[_CfnTag] | None
    template_body: str | None
    template_s3_uri: str | None
    @property
    def attr_conformance_pack_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def conformance_pack_ref(self) -> _aws_config.ConformancePackReference: ...
    @staticmethod
    def arn_for_conformance_pack(resource: _aws_config.IConformancePackRef) -> str: ...
    @staticmethod
    def is_cfn_conformance_pack(x: Any) -> bool: ...

class CfnConformancePackProps(Struct):
    conformance_pack_name: str
    conformance_pack_input_parameters: Sequence[CfnConformancePack.ConformancePackInputParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    delivery_s3_bucket: str | _aws_s3.IBucketRef | None = None
    delivery_s3_key_prefix: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_body: str | None = None
    template_s3_uri: str | None = None
    template_ssm_document_details: Any | None = None

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureConnectorConfigurationProperty(Struct):
        client_identifier: str
        tenant_identifier: str
    class ConnectorConfigurationProperty(Struct):
        azure: CfnConnector.AzureConnectorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_configuration: CfnConnector.ConnectorConfigurationProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connector_configuration: CfnConnector.ConnectorConfigurationProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_config.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_config.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    connector_configuration: CfnConnector.ConnectorConfigurationProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeliveryChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigSnapshotDeliveryPropertiesProperty(Struct):
        delivery_frequency: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        s3_bucket_name: str,
        config_snapshot_delivery_properties: CfnDeliveryChannel.ConfigSnapshotDeliveryPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        s3_key_prefix: str | None = None,
        s3_kms_key_arn: str | None = None,
        sns_topic_arn: str | None = None,
    ) -> None: ...
    s3_bucket_name: str
    config_snapshot_delivery_properties: CfnDeliveryChannel.ConfigSnapshotDeliveryPropertiesProperty | IResolvable | None
    name: str | None
    s3_key_prefix: str | None
    s3_kms_key_arn: str | None
    sns_topic_arn: str | None
    @property
    def delivery_channel_ref(self) -> _aws_config.DeliveryChannelReference: ...
    @staticmethod
    def is_cfn_delivery_channel(x: Any) -> bool: ...

class CfnDeliveryChannelProps(Struct):
    s3_bucket_name: str
    config_snapshot_delivery_properties: CfnDeliveryChannel.ConfigSnapshotDeliveryPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    s3_key_prefix: str | None = None
    s3_kms_key_arn: str | None = None
    sns_topic_arn: str | None = None

class CfnOrganizationConfigRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OrganizationCustomPolicyRuleMetadataProperty(Struct):
        policy_text: str
        runtime: str
        debug_log_delivery_accounts: Sequence[str] | None = None
        description: str | None = None
        input_parameters: str | None = None
        maximum_execution_frequency: str | None = None
        organization_config_rule_trigger_types: Sequence[str] | None = None
        resource_id_scope: str | None = None
        resource_types_scope: Sequence[str] | None = None
        tag_key_scope: str | None = None
        tag_value_scope: str | None = None
    class OrganizationCustomRuleMetadataProperty(Struct):
        lambda_function_arn: str
        organization_config_rule_trigger_types: Sequence[str]
        description: str | None = None
        input_parameters: str | None = None
        maximum_execution_frequency: str | None = None
        resource_id_scope: str | None = None
        resource_types_scope: Sequence[str] | None = None
        tag_key_scope: str | None = None
        tag_value_scope: str | None = None
    class OrganizationManagedRuleMetadataProperty(Struct):
        rule_identifier: str
        description: str | None = None
        input_parameters: str | None = None
        maximum_execution_frequency: str | None = None
        resource_id_scope: str | None = None
        resource_types_scope: Sequence[str] | None = None
        tag_key_scope: str | None = None
        tag_value_scope: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        organization_config_rule_name: str,
        excluded_accounts: Sequence[str] | None = None,
        organization_custom_policy_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomPolicyRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        organization_custom_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        organization_managed_rule_metadata: CfnOrganizationConfigRule.OrganizationManagedRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    organization_config_rule_name: str
    excluded_accounts: Sequence[str] | None
    organization_custom_policy_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomPolicyRuleMetadataProperty | IResolvable | None
    organization_custom_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomRuleMetadataProperty | IResolvable | None
    organization_managed_rule_metadata: CfnOrganizationConfigRule.OrganizationManagedRuleMetadataProperty | IResolvable | None
    @property
    def attr_organization_config_rule_arn(self) -> str: ...
    @property
    def organization_config_rule_ref(self) -> _aws_config.OrganizationConfigRuleReference: ...
    @staticmethod
    def arn_for_organization_config_rule(resource: _aws_config.IOrganizationConfigRuleRef) -> str: ...
    @staticmethod
    def is_cfn_organization_config_rule(x: Any) -> bool: ...

class CfnOrganizationConfigRuleProps(Struct):
    organization_config_rule_name: str
    excluded_accounts: Sequence[str] | None = None
    organization_custom_policy_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomPolicyRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    organization_custom_rule_metadata: CfnOrganizationConfigRule.OrganizationCustomRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    organization_managed_rule_metadata: CfnOrganizationConfigRule.OrganizationManagedRuleMetadataProperty | Mapping[str, Any] | IResolvable | None = None

class CfnOrganizationConformancePack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConformancePackInputParameterProperty(Struct):
        parameter_name: str
        parameter_value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        organization_conformance_pack_name: str,
        conformance_pack_input_parameters: Sequence[CfnOrganizationConformancePack.ConformancePackInputParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        delivery_s3_bucket: str | None = None,
        delivery_s3_key_prefix: str | None = None,
        excluded_accounts: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_body: str | None = None,
        template_s3_uri: str | None = None,
    ) -> None: ...
    organization_conformance_pack_name: str
    conformance_pack_input_parameters: Sequence[CfnOrganizationConformancePack.ConformancePackInputParameterProperty | IResolvable] | IResolvable | None
    delivery_s3_bucket: str | None
    delivery_s3_key_prefix: str | None
    excluded_accounts: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    template_body: str | None
    template_s3_uri: str | None
    @property
    def attr_organization_conformance_pack_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def organization_conformance_pack_ref(self) -> _aws_config.OrganizationConformancePackReference: ...
    @staticmethod
    def arn_for_organization_conformance_pack(resource: _aws_config.IOrganizationConformancePackRef) -> str: ...
    @staticmethod
    def is_cfn_organization_conformance_pack(x: Any) -> bool: ...

class CfnOrganizationConformancePackProps(Struct):
    organization_conformance_pack_name: str
    conformance_pack_input_parameters: Sequence[CfnOrganizationConformancePack.ConformancePackInputParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    delivery_s3_bucket: str | None = None
    delivery_s3_key_prefix: str | None = None
    excluded_accounts: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_body: str | None = None
    template_s3_uri: str | None = None

class CfnRemediationConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExecutionControlsProperty(Struct):
        ssm_controls: CfnRemediationConfiguration.SsmControlsProperty | Mapping[str, Any] | IResolvable | None = None
    class RemediationParameterValueProperty(Struct):
        resource_value: CfnRemediationConfiguration.ResourceValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_value: CfnRemediationConfiguration.StaticValueProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceValueProperty(Struct):
        value: str | None = None
    class SsmControlsProperty(Struct):
        concurrent_execution_rate_percentage: float | None = None
        error_percentage: float | None = None
    class StaticValueProperty(Struct):
        value: Sequence[str] | None = None
        values: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        config_rule_name: str,
        target_id: str,
        target_type: str,
        automatic: bool | IResolvable | None = None,
        execution_controls: CfnRemediationConfiguration.ExecutionControlsProperty | Mapping[str, Any] | IResolvable | None = None,
        maximum_automatic_attempts: float | None = None,
        parameters: Any | None = None,
        resource_type: str | None = None,
        retry_attempt_seconds: float | None = None,
        target_version: str | None = None,
    ) -> None: ...
    config_rule_name: str
    parameters: Any
    target_id: str
    target_type: str
    automatic: bool | IResolvable | None
    execution_controls: CfnRemediationConfiguration.ExecutionControlsProperty | IResolvable | None
    maximum_automatic_attempts: float | None
    resource_type: str | None
    retry_attempt_seconds: float | None
    target_version: str | None
    @property
    def remediation_configuration_ref(self) -> _aws_config.RemediationConfigurationReference: ...
    @staticmethod
    def is_cfn_remediation_configuration(x: Any) -> bool: ...

class CfnRemediationConfigurationProps(Struct):
    config_rule_name: str
    target_id: str
    target_type: str
    automatic: bool | IResolvable | None = None
    execution_controls: CfnRemediationConfiguration.ExecutionControlsProperty | Mapping[str, Any] | IResolvable | None = None
    maximum_automatic_attempts: float | None = None
    parameters: Any | None = None
    resource_type: str | None = None
    retry_attempt_seconds: float | None = None
    target_version: str | None = None

class CfnStoredQuery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        query_expression: str,
        query_name: str,
        query_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    query_expression: str
    query_name: str
    query_description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_query_arn(self) -> str: ...
    @property
    def attr_query_id(self) -> str: ...
    @property
    def stored_query_ref(self) -> _aws_config.StoredQueryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stored_query(x: Any) -> bool: ...

class CfnStoredQueryProps(Struct):
    query_expression: str
    query_name: str
    query_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class MaximumExecutionFrequency(Enum):
    ONE_HOUR = 'One_Hour'
    THREE_HOURS = 'Three_Hours'
    SIX_HOURS = 'Six_Hours'
    TWELVE_HOURS = 'Twelve_Hours'
    TWENTY_FOUR_HOURS = 'TwentyFour_Hours'

class AccessKeysRotatedProps(Struct):
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None
    max_age: Any | None = None

class CloudFormationStackDriftDetectionCheckProps(Struct):
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None
    own_stack_only: bool | None = None
    role: Any | None = None

class CloudFormationStackNotificationCheckProps(Struct):
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None
    topics: Sequence[Any] | None = None

class CustomPolicyProps(Struct):
    policy_text: str
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None
    enable_debug_log: bool | None = None

class CustomRuleProps(Struct):
    lambda_function: Any
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None
    configuration_changes: bool | None = None
    periodic: bool | None = None

class ManagedRuleProps(Struct):
    identifier: str
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None

class RuleProps(Struct):
    config_rule_name: str | None = None
    description: str | None = None
    evaluation_modes: Any | None = None
    input_parameters: Mapping[str, Any] | None = None
    maximum_execution_frequency: MaximumExecutionFrequency | None = None
    rule_scope: Any | None = None

