# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_connect as _aws_connect
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgentStatus(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        state: str,
        description: str | None = None,
        display_order: float | None = None,
        reset_order_number: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    state: str
    description: str | None
    display_order: float | None
    reset_order_number: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    type: str | None
    @property
    def agent_status_ref(self) -> _aws_connect.AgentStatusReference: ...
    @property
    def attr_agent_status_arn(self) -> str: ...
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent_status(resource: _aws_connect.IAgentStatusRef) -> str: ...
    @staticmethod
    def is_cfn_agent_status(x: Any) -> bool: ...

class CfnAgentStatusProps(Struct):
    instance_arn: str
    name: str
    state: str
    description: str | None = None
    display_order: float | None = None
    reset_order_number: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnApprovedOrigin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str | _aws_connect.IInstanceRef,
        origin: str,
    ) -> None: ...
    instance_id: str
    origin: str
    @property
    def approved_origin_ref(self) -> _aws_connect.ApprovedOriginReference: ...
    @staticmethod
    def is_cfn_approved_origin(x: Any) -> bool: ...

class CfnApprovedOriginProps(Struct):
    instance_id: str | _aws_connect.IInstanceRef
    origin: str

class CfnContactFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        type: str,
        description: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: str
    instance_arn: str
    name: str
    type: str
    description: str | None
    state: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_contact_flow_arn(self) -> str: ...
    @property
    def contact_flow_ref(self) -> _aws_connect.ContactFlowReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_contact_flow(resource: _aws_connect.IContactFlowRef) -> str: ...
    @staticmethod
    def is_cfn_contact_flow(x: Any) -> bool: ...

class CfnContactFlowProps(Struct):
    content: str
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    type: str
    description: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContactFlowModule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExternalInvocationConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        description: str | None = None,
        external_invocation_configuration: CfnContactFlowModule.ExternalInvocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        settings: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: str
    instance_arn: str
    name: str
    description: str | None
    external_invocation_configuration: CfnContactFlowModule.ExternalInvocationConfigurationProperty | IResolvable | None
    settings: str | None
    state: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_contact_flow_module_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def contact_flow_module_ref(self) -> _aws_connect.ContactFlowModuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_contact_flow_module(resource: _aws_connect.IContactFlowModuleRef) -> str: ...
    @staticmethod
    def is_cfn_contact_flow_module(x: Any) -> bool: ...

class CfnContactFlowModuleProps(Struct):
    content: str
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    description: str | None = None
    external_invocation_configuration: CfnContactFlowModule.ExternalInvocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    settings: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContactFlowModuleAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_flow_module_id: str,
        contact_flow_module_version: float,
        name: str,
        description: str | None = None,
    ) -> None: ...
    contact_flow_module_id: str
    contact_flow_module_version: float
    name: str
    description: str | None
    @property
    def attr_alias_id(self) -> str: ...
    @property
    def attr_contact_flow_module_alias_arn(self) -> str: ...
    @property
    def contact_flow_module_alias_ref(self) -> _aws_connect.ContactFlowModuleAliasReference: ...
    @staticmethod
    def arn_for_contact_flow_module_alias(resource: _aws_connect.IContactFlowModuleAliasRef) -> str: ...
    @staticmethod
    def is_cfn_contact_flow_module_alias(x: Any) -> bool: ...

class CfnContactFlowModuleAliasProps(Struct):
    contact_flow_module_id: str
    contact_flow_module_version: float
    name: str
    description: str | None = None

class CfnContactFlowModuleVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_flow_module_id: str,
        description: str | None = None,
    ) -> None: ...
    contact_flow_module_id: str
    description: str | None
    @property
    def attr_contact_flow_module_version_arn(self) -> str: ...
    @property
    def attr_flow_module_content_sha256(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def contact_flow_module_version_ref(self) -> _aws_connect.ContactFlowModuleVersionReference: ...
    @staticmethod
    def arn_for_contact_flow_module_version(resource: _aws_connect.IContactFlowModuleVersionRef) -> str: ...
    @staticmethod
    def is_cfn_contact_flow_module_version(x: Any) -> bool: ...

class CfnContactFlowModuleVersionProps(Struct):
    contact_flow_module_id: str
    description: str | None = None

class CfnContactFlowVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_flow_id: str,
        description: str | None = None,
    ) -> None: ...
    contact_flow_id: str
    description: str | None
    @property
    def attr_contact_flow_version_arn(self) -> str: ...
    @property
    def attr_flow_content_sha256(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def contact_flow_version_ref(self) -> _aws_connect.ContactFlowVersionReference: ...
    @staticmethod
    def arn_for_contact_flow_version(resource: _aws_connect.IContactFlowVersionRef) -> str: ...
    @staticmethod
    def is_cfn_contact_flow_version(x: Any) -> bool: ...

class CfnContactFlowVersionProps(Struct):
    contact_flow_id: str
    description: str | None = None

class CfnDataLakeAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_set_id: str,
        instance_id: str,
        target_account_id: str | None = None,
    ) -> None: ...
    data_set_id: str
    instance_id: str
    target_account_id: str | None
    @property
    def attr_resource_share_arn(self) -> str: ...
    @property
    def attr_resource_share_id(self) -> str: ...
    @property
    def data_lake_association_ref(self) -> _aws_connect.DataLakeAssociationReference: ...
    @staticmethod
    def is_cfn_data_lake_association(x: Any) -> bool: ...

class CfnDataLakeAssociationProps(Struct):
    data_set_id: str
    instance_id: str
    target_account_id: str | None = None

class CfnDataTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LockVersionProperty(Struct):
        data_table: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        status: str,
        time_zone: str,
        value_lock_level: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    status: str
    time_zone: str
    value_lock_level: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> IResolvable: ...
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_lock_version(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_table_ref(self) -> _aws_connect.DataTableReference: ...
    @staticmethod
    def arn_for_data_table(resource: _aws_connect.IDataTableRef) -> str: ...
    @staticmethod
    def is_cfn_data_table(x: Any) -> bool: ...

class CfnDataTableProps(Struct):
    instance_arn: str
    name: str
    status: str
    time_zone: str
    value_lock_level: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataTableAttribute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnumProperty(Struct):
        strict: bool | IResolvable | None = None
        values: Sequence[str] | None = None
    class LockVersionProperty(Struct):
        attribute: str | None = None
        data_table: str | None = None
    class ValidationProperty(Struct):
        enum: CfnDataTableAttribute.EnumProperty | Mapping[str, Any] | IResolvable | None = None
        exclusive_maximum: float | None = None
        exclusive_minimum: float | None = None
        maximum: float | None = None
        max_length: float | None = None
        max_values: float | None = None
        minimum: float | None = None
        min_length: float | None = None
        min_values: float | None = None
        multiple_of: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_table_arn: str,
        instance_arn: str,
        name: str,
        value_type: str,
        description: str | None = None,
        primary: bool | IResolvable | None = None,
        validation: CfnDataTableAttribute.ValidationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    data_table_arn: str
    instance_arn: str
    name: str
    value_type: str
    description: str | None
    primary: bool | IResolvable | None
    validation: CfnDataTableAttribute.ValidationProperty | IResolvable | None
    @property
    def attr_attribute_id(self) -> str: ...
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_lock_version(self) -> IResolvable: ...
    @property
    def data_table_attribute_ref(self) -> _aws_connect.DataTableAttributeReference: ...
    @staticmethod
    def is_cfn_data_table_attribute(x: Any) -> bool: ...

class CfnDataTableAttributeProps(Struct):
    data_table_arn: str
    instance_arn: str
    name: str
    value_type: str
    description: str | None = None
    primary: bool | IResolvable | None = None
    validation: CfnDataTableAttribute.ValidationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDataTableRecord(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataTableRecordProperty(Struct):
        values: Sequence[CfnDataTableRecord.ValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        primary_values: Sequence[CfnDataTableRecord.ValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ValueProperty(Struct):
        attribute_id: str | None = None
        attribute_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_table_arn: str,
        data_table_record: CfnDataTableRecord.DataTableRecordProperty | Mapping[str, Any] | IResolvable,
        instance_arn: str,
    ) -> None: ...
    data_table_arn: str
    data_table_record: CfnDataTableRecord.DataTableRecordProperty | IResolvable
    instance_arn: str
    @property
    def attr_record_id(self) -> str: ...
    @property
    def data_table_record_ref(self) -> _aws_connect.DataTableRecordReference: ...
    @staticmethod
    def is_cfn_data_table_record(x: Any) -> bool: ...

class CfnDataTableRecordProps(Struct):
    data_table_arn: str
    data_table_record: CfnDataTableRecord.DataTableRecordProperty | Mapping[str, Any] | IResolvable
    instance_arn: str

class CfnEmailAddress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AliasConfigurationProperty(Struct):
        email_address_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        email_address: str,
        instance_arn: str,
        alias_configurations: Sequence[CfnEmailAddress.AliasConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    email_address: str
    instance_arn: str
    alias_configurations: Sequence[CfnEmailAddress.AliasConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    display_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_email_address_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def email_address_ref(self) -> _aws_connect.EmailAddressReference: ...
    @staticmethod
    def arn_for_email_address(resource: _aws_connect.IEmailAddressRef) -> str: ...
    @staticmethod
    def is_cfn_email_address(x: Any) -> bool: ...

class CfnEmailAddressProps(Struct):
    email_address: str
    instance_arn: str
    alias_configurations: Sequence[CfnEmailAddress.AliasConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEvaluationForm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoEvaluationConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class AutomaticFailConfigurationProperty(Struct):
        target_section: str | None = None
    class EvaluationFormBaseItemProperty(Struct):
        section: CfnEvaluationForm.EvaluationFormSectionProperty | Mapping[str, Any] | IResolvable
    class EvaluationFormItemEnablementConditionOperandProperty(Struct):
        expression: CfnEvaluationForm.EvaluationFormItemEnablementExpressionProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationFormItemEnablementConditionProperty(Struct):
        operands: Sequence[CfnEvaluationForm.EvaluationFormItemEnablementConditionOperandProperty | Mapping[str, Any] | IResolvable] | IResolvable
        operator: str | None = None
    class EvaluationFormItemEnablementConfigurationProperty(Struct):
        action: str
        condition: CfnEvaluationForm.EvaluationFormItemEnablementConditionProperty | Mapping[str, Any] | IResolvable
        default_action: str | None = None
    class EvaluationFormItemEnablementExpressionProperty(Struct):
        comparator: str
        source: CfnEvaluationForm.EvaluationFormItemEnablementSourceProperty | Mapping[str, Any] | IResolvable
        values: Sequence[CfnEvaluationForm.EvaluationFormItemEnablementSourceValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class EvaluationFormItemEnablementSourceProperty(Struct):
        type: str
        ref_id: str | None = None
    class EvaluationFormItemEnablementSourceValueProperty(Struct):
        ref_id: str | None = None
        type: str | None = None
    class EvaluationFormItemProperty(Struct):
        question: CfnEvaluationForm.EvaluationFormQuestionProperty | Mapping[str, Any] | IResolvable | None = None
        section: CfnEvaluationForm.EvaluationFormSectionProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationFormLanguageConfigurationProperty(Struct):
        form_language: str | None = None
    class EvaluationFormMetricConfigurationProperty(Struct):
        metric_name: str
        metric_type: str
    class EvaluationFormMultiSelectQuestionAutomationOptionProperty(Struct):
        rule_category: CfnEvaluationForm.MultiSelectQuestionRuleCategoryAutomationProperty | Mapping[str, Any] | IResolvable
    class EvaluationFormMultiSelectQuestionAutomationProperty(Struct):
        answer_source: CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty | Mapping[str, Any] | IResolvable | None = None
        default_option_ref_ids: Sequence[str] | None = None
        options: Sequence[CfnEvaluationForm.EvaluationFormMultiSelectQuestionAutomationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EvaluationFormMultiSelectQuestionOptionProperty(Struct):
        ref_id: str
        text: str
        automatic_fail: bool | IResolvable | None = None
        automatic_fail_configuration: CfnEvaluationForm.AutomaticFailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        points_configuration: CfnEvaluationForm.QuestionOptionPointsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        score: float | None = None
    class EvaluationFormMultiSelectQuestionPropertiesProperty(Struct):
        options: Sequence[CfnEvaluationForm.EvaluationFormMultiSelectQuestionOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        automation: CfnEvaluationForm.EvaluationFormMultiSelectQuestionAutomationProperty | Mapping[str, Any] | IResolvable | None = None
        display_as: str | None = None
    class EvaluationFormNumericQuestionAutomationProperty(Struct):
        answer_source: CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty | Mapping[str, Any] | IResolvable | None = None
        property_value: CfnEvaluationForm.NumericQuestionPropertyValueAutomationProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationFormNumericQuestionOptionProperty(Struct):
        max_value: float
        min_value: float
        automatic_fail: bool | IResolvable | None = None
        automatic_fail_configuration: CfnEvaluationForm.AutomaticFailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        points_configuration: CfnEvaluationForm.QuestionOptionPointsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        score: float | None = None
    class EvaluationFormNumericQuestionPropertiesProperty(Struct):
        max_value: float
        min_value: float
        automation: CfnEvaluationForm.EvaluationFormNumericQuestionAutomationProperty | Mapping[str, Any] | IResolvable | None = None
        options: Sequence[CfnEvaluationForm.EvaluationFormNumericQuestionOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EvaluationFormQuestionAutomationAnswerSourceProperty(Struct):
        source_type: str
    class EvaluationFormQuestionProperty(Struct):
        question_type: str
        ref_id: str
        title: str
        enablement: CfnEvaluationForm.EvaluationFormItemEnablementConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        instructions: str | None = None
        metric_configuration: CfnEvaluationForm.EvaluationFormMetricConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        not_applicable_enabled: bool | IResolvable | None = None
        question_type_properties: CfnEvaluationForm.EvaluationFormQuestionTypePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        scoring_configuration: CfnEvaluationForm.EvaluationFormQuestionScoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        weight: float | None = None
    class EvaluationFormQuestionScoringConfigurationProperty(Struct):
        is_excluded_from_scoring: bool | IResolvable | None = None
        points_configuration: CfnEvaluationForm.QuestionPointsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        score_thresholds: Sequence[CfnEvaluationForm.EvaluationFormScoreThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EvaluationFormQuestionTypePropertiesProperty(Struct):
        multi_select: CfnEvaluationForm.EvaluationFormMultiSelectQuestionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        numeric: CfnEvaluationForm.EvaluationFormNumericQuestionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        single_select: CfnEvaluationForm.EvaluationFormSingleSelectQuestionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        text: CfnEvaluationForm.EvaluationFormTextQuestionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationFormScoreThresholdProperty(Struct):
        performance_category: str
        max_score_percentage: float | None = None
        min_score_percentage: float | None = None
    class EvaluationFormSectionProperty(Struct):
        ref_id: str
        title: str
        instructions: str | None = None
        is_excluded_from_scoring: bool | IResolvable | None = None
        items: Sequence[CfnEvaluationForm.EvaluationFormItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        score_thresholds: Sequence[CfnEvaluationForm.EvaluationFormScoreThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        weight: float | None = None
    class EvaluationFormSingleSelectQuestionAutomationOptionProperty(Struct):
        rule_category: CfnEvaluationForm.SingleSelectQuestionRuleCategoryAutomationProperty | Mapping[str, Any] | IResolvable
    class EvaluationFormSingleSelectQuestionAutomationProperty(Struct):
        answer_source: CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty | Mapping[str, Any] | IResolvable | None = None
        default_option_ref_id: str | None = None
        options: Sequence[CfnEvaluationForm.EvaluationFormSingleSelectQuestionAutomationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EvaluationFormSingleSelectQuestionOptionProperty(Struct):
        ref_id: str
        text: str
        automatic_fail: bool | IResolvable | None = None
        automatic_fail_configuration: CfnEvaluationForm.AutomaticFailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        points_configuration: CfnEvaluationForm.QuestionOptionPointsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        score: float | None = None
    class EvaluationFormSingleSelectQuestionPropertiesProperty(Struct):
        options: Sequence[CfnEvaluationForm.EvaluationFormSingleSelectQuestionOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        automation: CfnEvaluationForm.EvaluationFormSingleSelectQuestionAutomationProperty | Mapping[str, Any] | IResolvable | None = None
        display_as: str | None = None
    class EvaluationFormTargetConfigurationProperty(Struct):
        contact_interaction_type: str
    class EvaluationFormTextQuestionAutomationProperty(Struct):
        answer_source: CfnEvaluationForm.EvaluationFormQuestionAutomationAnswerSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationFormTextQuestionPropertiesProperty(Struct):
        automation: CfnEvaluationForm.EvaluationFormTextQuestionAutomationProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationReviewConfigurationProperty(Struct):
        review_notification_recipients: Sequence[CfnEvaluationForm.EvaluationReviewNotificationRecipientProperty | Mapping[str, Any] | IResolvable] | IResolvable
        eligibility_days: float | None = None
    class EvaluationReviewNotificationRecipientProperty(Struct):
        type: str
        value: CfnEvaluationForm.EvaluationReviewNotificationRecipientValueProperty | Mapping[str, Any] | IResolvable
    class EvaluationReviewNotificationRecipientValueProperty(Struct):
        user_id: str | None = None
    class MultiSelectQuestionRuleCategoryAutomationProperty(Struct):
        category: str
        condition: str
        option_ref_ids: Sequence[str]
    class NumericQuestionPropertyValueAutomationProperty(Struct):
        label: str
    class QuestionOptionPointsConfigurationProperty(Struct):
        point_value: float
        is_bonus: bool | IResolvable | None = None
    class QuestionPointsConfigurationProperty(Struct):
        is_bonus: bool | IResolvable | None = None
        max_point_value: float | None = None
        min_point_value: float | None = None
    class ScoringStrategyProperty(Struct):
        mode: str
        status: str
        score_thresholds: Sequence[CfnEvaluationForm.EvaluationFormScoreThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SingleSelectQuestionRuleCategoryAutomationProperty(Struct):
        category: str
        condition: str
        option_ref_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        items: Sequence[CfnEvaluationForm.EvaluationFormBaseItemProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        status: str,
        title: str,
        ai_version: str | None = None,
        auto_evaluation_configuration: CfnEvaluationForm.AutoEvaluationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        language_configuration: CfnEvaluationForm.EvaluationFormLanguageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        review_configuration: CfnEvaluationForm.EvaluationReviewConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        scoring_strategy: CfnEvaluationForm.ScoringStrategyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_configuration: CfnEvaluationForm.EvaluationFormTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    items: Sequence[CfnEvaluationForm.EvaluationFormBaseItemProperty | IResolvable] | IResolvable
    status: str
    title: str
    ai_version: str | None
    auto_evaluation_configuration: CfnEvaluationForm.AutoEvaluationConfigurationProperty | IResolvable | None
    description: str | None
    language_configuration: CfnEvaluationForm.EvaluationFormLanguageConfigurationProperty | IResolvable | None
    review_configuration: CfnEvaluationForm.EvaluationReviewConfigurationProperty | IResolvable | None
    scoring_strategy: CfnEvaluationForm.ScoringStrategyProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    target_configuration: CfnEvaluationForm.EvaluationFormTargetConfigurationProperty | IResolvable | None
    @property
    def attr_evaluation_form_arn(self) -> str: ...
    @property
    def evaluation_form_ref(self) -> _aws_connect.EvaluationFormReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_evaluation_form(resource: _aws_connect.IEvaluationFormRef) -> str: ...
    @staticmethod
    def is_cfn_evaluation_form(x: Any) -> bool: ...

class CfnEvaluationFormProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    items: Sequence[CfnEvaluationForm.EvaluationFormBaseItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
    status: str
    title: str
    ai_version: str | None = None
    auto_evaluation_configuration: CfnEvaluationForm.AutoEvaluationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    language_configuration: CfnEvaluationForm.EvaluationFormLanguageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    review_configuration: CfnEvaluationForm.EvaluationReviewConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    scoring_strategy: CfnEvaluationForm.ScoringStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_configuration: CfnEvaluationForm.EvaluationFormTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHoursOfOperation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HoursOfOperationConfigProperty(Struct):
        day: str
        end_time: CfnHoursOfOperation.HoursOfOperationTimeSliceProperty | Mapping[str, Any] | IResolvable
        start_time: CfnHoursOfOperation.HoursOfOperationTimeSliceProperty | Mapping[str, Any] | IResolvable
    class HoursOfOperationOverrideConfigProperty(Struct):
        day: str
        end_time: CfnHoursOfOperation.OverrideTimeSliceProperty | Mapping[str, Any] | IResolvable
        start_time: CfnHoursOfOperation.OverrideTimeSliceProperty | Mapping[str, Any] | IResolvable
    class HoursOfOperationOverrideProperty(Struct):
        effective_from: str
        effective_till: str
        override_config: Sequence[CfnHoursOfOperation.HoursOfOperationOverrideConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
        override_name: str
        hours_of_operation_override_id: str | None = None
        override_description: str | None = None
        override_type: str | None = None
        recurrence_config: CfnHoursOfOperation.RecurrenceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HoursOfOperationTimeSliceProperty(Struct):
        hours: float
        minutes: float
    class HoursOfOperationsIdentifierProperty(Struct):
        id: str
        name: str | None = None
    class OverrideTimeSliceProperty(Struct):
        hours: float
        minutes: float
    class RecurrenceConfigProperty(Struct):
        recurrence_pattern: CfnHoursOfOperation.RecurrencePatternProperty | Mapping[str, Any] | IResolvable
    class RecurrencePatternProperty(Struct):
        by_month: Sequence[float] | IResolvable | None = None
        by_month_day: Sequence[float] | IResolvable | None = None
        by_weekday_occurrence: Sequence[float] | IResolvable | None = None
        frequency: str | None = None
        interval: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        config: Sequence[CfnHoursOfOperation.HoursOfOperationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        time_zone: str,
        child_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        hours_of_operation_overrides: Sequence[CfnHoursOfOperation.HoursOfOperationOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        parent_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    config: Sequence[CfnHoursOfOperation.HoursOfOperationConfigProperty | IResolvable] | IResolvable
    instance_arn: str
    name: str
    time_zone: str
    child_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | IResolvable] | IResolvable | None
    description: str | None
    hours_of_operation_overrides: Sequence[CfnHoursOfOperation.HoursOfOperationOverrideProperty | IResolvable] | IResolvable | None
    parent_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_hours_of_operation_arn(self) -> str: ...
    @property
    def hours_of_operation_ref(self) -> _aws_connect.HoursOfOperationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_hours_of_operation(resource: _aws_connect.IHoursOfOperationRef) -> str: ...
    @staticmethod
    def is_cfn_hours_of_operation(x: Any) -> bool: ...

class CfnHoursOfOperationProps(Struct):
    config: Sequence[CfnHoursOfOperation.HoursOfOperationConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    time_zone: str
    child_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    hours_of_operation_overrides: Sequence[CfnHoursOfOperation.HoursOfOperationOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    parent_hours_of_operations: Sequence[CfnHoursOfOperation.HoursOfOperationsIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributesProperty(Struct):
        inbound_calls: bool | IResolvable
        outbound_calls: bool | IResolvable
        auto_resolve_best_voices: bool | IResolvable | None = None
        contactflow_logs: bool | IResolvable | None = None
        contact_lens: bool | IResolvable | None = None
        early_media: bool | IResolvable | None = None
        enhanced_chat_monitoring: bool | IResolvable | None = None
        enhanced_contact_monitoring: bool | IResolvable | None = None
        high_volume_out_bound: bool | IResolvable | None = None
        message_streaming: bool | IResolvable | None = None
        multi_party_chat_conference: bool | IResolvable | None = None
        multi_party_conference: bool | IResolvable | None = None
        use_custom_tts_voices: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attributes: CfnInstance.AttributesProperty | Mapping[str, Any] | IResolvable,
        identity_management_type: str,
        directory_id: str | None = None,
        instance_alias: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    attributes: CfnInstance.AttributesProperty | IResolvable
    identity_management_type: str
    directory_id: str | None
    instance_alias: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_instance_status(self) -> str: ...
    @property
    def attr_service_role(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_ref(self) -> _aws_connect.InstanceReference: ...
    @staticmethod
    def arn_for_instance(resource: _aws_connect.IInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    attributes: CfnInstance.AttributesProperty | Mapping[str, Any] | IResolvable
    identity_management_type: str
    directory_id: str | None = None
    instance_alias: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstanceStorageConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigProperty(Struct):
        encryption_type: str
        key_id: str
    class KinesisFirehoseConfigProperty(Struct):
        firehose_arn: str
    class KinesisStreamConfigProperty(Struct):
        stream_arn: str
    class KinesisVideoStreamConfigProperty(Struct):
        encryption_config: CfnInstanceStorageConfig.EncryptionConfigProperty | Mapping[str, Any] | IResolvable
        prefix: str
        retention_period_hours: float
    class S3ConfigProperty(Struct):
        bucket_name: str
        bucket_prefix: str
        encryption_config: CfnInstanceStorageConfig.EncryptionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        resource_type: str,
        storage_type: str,
        kinesis_firehose_config: CfnInstanceStorageConfig.KinesisFirehoseConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_stream_config: CfnInstanceStorageConfig.KinesisStreamConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_video_stream_config: CfnInstanceStorageConfig.KinesisVideoStreamConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_config: CfnInstanceStorageConfig.S3ConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    resource_type: str
    storage_type: str
    kinesis_firehose_config: CfnInstanceStorageConfig.KinesisFirehoseConfigProperty | IResolvable | None
    kinesis_stream_config: CfnInstanceStorageConfig.KinesisStreamConfigProperty | IResolvable | None
    kinesis_video_stream_config: CfnInstanceStorageConfig.KinesisVideoStreamConfigProperty | IResolvable | None
    s3_config: CfnInstanceStorageConfig.S3ConfigProperty | IResolvable | None
    @property
    def attr_association_id(self) -> str: ...
    @property
    def instance_storage_config_ref(self) -> _aws_connect.InstanceStorageConfigReference: ...
    @staticmethod
    def is_cfn_instance_storage_config(x: Any) -> bool: ...

class CfnInstanceStorageConfigProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    resource_type: str
    storage_type: str
    kinesis_firehose_config: CfnInstanceStorageConfig.KinesisFirehoseConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_stream_config: CfnInstanceStorageConfig.KinesisStreamConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_video_stream_config: CfnInstanceStorageConfig.KinesisVideoStreamConfigProperty | Mapping[str, Any] | IResolvable | None = None
    s3_config: CfnInstanceStorageConfig.S3ConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnIntegrationAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str | _aws_connect.IInstanceRef,
        integration_arn: str,
        integration_type: str,
        source_application_name: str | None = None,
        source_application_url: str | None = None,
        source_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_id: str
    integration_arn: str
    integration_type: str
    source_application_name: str | None
    source_application_url: str | None
    source_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_integration_association_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_association_ref(self) -> _aws_connect.IntegrationAssociationReference: ...
    @staticmethod
    def is_cfn_integration_association(x: Any) -> bool: ...

class CfnIntegrationAssociationProps(Struct):
    instance_id: str | _aws_connect.IInstanceRef
    integration_arn: str
    integration_type: str
    source_application_name: str | None = None
    source_application_url: str | None = None
    source_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMetric(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AvailableFilterProperty(Struct):
        id: str
        type: str
    class CalculationComponentProperty(Struct):
        alias: str
        metric_filters: Sequence[CfnMetric.MetricFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_id: str | None = None
        metric_name: str | None = None
    class CreatedByInfoProperty(Struct):
        aws_identity_arn: str | None = None
        connect_user_arn: str | None = None
    class MetricCalculationProperty(Struct):
        calculation: str
        calculation_components: Sequence[CfnMetric.CalculationComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MetricFilterBooleanConditionProperty(Struct):
        comparison: str
    class MetricFilterNumberConditionProperty(Struct):
        comparison: str
        values: Sequence[float] | IResolvable
    class MetricFilterProperty(Struct):
        metric_filter_key: str
        boolean_condition: CfnMetric.MetricFilterBooleanConditionProperty | Mapping[str, Any] | IResolvable | None = None
        negate: bool | IResolvable | None = None
        number_condition: CfnMetric.MetricFilterNumberConditionProperty | Mapping[str, Any] | IResolvable | None = None
        string_condition: CfnMetric.MetricFilterStringConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricFilterStringConditionProperty(Struct):
        comparison: str
        values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        metric_calculation: CfnMetric.MetricCalculationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        status: str,
        unit: str,
        description: str | None = None,
        positive_trend_indicator: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    metric_calculation: CfnMetric.MetricCalculationProperty | IResolvable
    name: str
    status: str
    unit: str
    description: str | None
    positive_trend_indicator: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_category(self) -> str: ...
    @property
    def attr_created_time(self) -> IResolvable: ...
    @property
    def attr_created_user(self) -> IResolvable: ...
    @property
    def attr_creation_method(self) -> str: ...
    @property
    def attr_effective_time(self) -> IResolvable: ...
    @property
    def attr_filters(self) -> IResolvable: ...
    @property
    def attr_groupings(self) -> Sequence[str]: ...
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_last_modified_user(self) -> IResolvable: ...
    @property
    def attr_metric_arn(self) -> str: ...
    @property
    def attr_primary_event_source(self) -> str: ...
    @property
    def attr_primary_event_source_effective_timestamp_type(self) -> str: ...
    @property
    def attr_refresh_rate(self) -> float: ...
    @property
    def attr_supported_stats(self) -> Sequence[str]: ...
    @property
    def attr_supports_custom_calculation(self) -> IResolvable: ...
    @property
    def attr_supports_preaggregate_calculation(self) -> IResolvable: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def metric_ref(self) -> _aws_connect.MetricReference: ...
    @staticmethod
    def arn_for_metric(resource: _aws_connect.IMetricRef) -> str: ...
    @staticmethod
    def is_cfn_metric(x: Any) -> bool: ...

class CfnMetricProps(Struct):
    instance_arn: str
    metric_calculation: CfnMetric.MetricCalculationProperty | Mapping[str, Any] | IResolvable
    name: str
    status: str
    unit: str
    description: str | None = None
    positive_trend_indicator: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNotification(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotificationContentProperty(Struct):
        de_de: str | None = None
        en_us: str | None = None
        es_es: str | None = None
        fr_fr: str | None = None
        id_id: str | None = None
        it_it: str | None = None
        ja_jp: str | None = None
        ko_kr: str | None = None
        pt_br: str | None = None
        zh_cn: str | None = None
        zh_tw: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: CfnNotification.NotificationContentProperty | Mapping[str, Any] | IResolvable,
        instance_arn: str,
        expires_at: str | None = None,
        priority: str | None = None,
        recipients: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: CfnNotification.NotificationContentProperty | IResolvable
    instance_arn: str
    expires_at: str | None
    priority: str | None
    recipients: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def notification_ref(self) -> _aws_connect.NotificationReference: ...
    @staticmethod
    def arn_for_notification(resource: _aws_connect.INotificationRef) -> str: ...
    @staticmethod
    def is_cfn_notification(x: Any) -> bool: ...

class CfnNotificationProps(Struct):
    content: CfnNotification.NotificationContentProperty | Mapping[str, Any] | IResolvable
    instance_arn: str
    expires_at: str | None = None
    priority: str | None = None
    recipients: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPhoneNumber(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        target_arn: str,
        country_code: str | None = None,
        description: str | None = None,
        prefix: str | None = None,
        source_phone_number_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    target_arn: str
    country_code: str | None
    description: str | None
    prefix: str | None
    source_phone_number_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_address(self) -> str: ...
    @property
    def attr_phone_number_arn(self) -> str: ...
    @property
    def phone_number_ref(self) -> _aws_connect.PhoneNumberReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_phone_number(resource: _aws_connect.IPhoneNumberRef) -> str: ...
    @staticmethod
    def is_cfn_phone_number(x: Any) -> bool: ...

class CfnPhoneNumberProps(Struct):
    target_arn: str
    country_code: str | None = None
    description: str | None = None
    prefix: str | None = None
    source_phone_number_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnPredefinedAttribute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeConfigurationProperty(Struct):
        enable_value_validation_on_association: bool | IResolvable | None = None
        is_read_only: bool | IResolvable | None = None
    class ValuesProperty(Struct):
        string_list: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        attribute_configuration: CfnPredefinedAttribute.AttributeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        purposes: Sequence[str] | None = None,
        values: CfnPredefinedAttribute.ValuesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    attribute_configuration: CfnPredefinedAttribute.AttributeConfigurationProperty | IResolvable | None
    purposes: Sequence[str] | None
    values: CfnPredefinedAttribute.ValuesProperty | IResolvable | None
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def predefined_attribute_ref(self) -> _aws_connect.PredefinedAttributeReference: ...
    @staticmethod
    def is_cfn_predefined_attribute(x: Any) -> bool: ...

class CfnPredefinedAttributeProps(Struct):
    instance_arn: str
    name: str
    attribute_configuration: CfnPredefinedAttribute.AttributeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    purposes: Sequence[str] | None = None
    values: CfnPredefinedAttribute.ValuesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnPrompt(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        description: str | None = None,
        s3_uri: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    description: str | None
    s3_uri: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_prompt_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def prompt_ref(self) -> _aws_connect.PromptReference: ...
    @staticmethod
    def arn_for_prompt(resource: _aws_connect.IPromptRef) -> str: ...
    @staticmethod
    def is_cfn_prompt(x: Any) -> bool: ...

class CfnPromptProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    description: str | None = None
    s3_uri: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EmailAddressProperty(Struct):
        email_address_arn: str
    class OutboundCallerConfigProperty(Struct):
        outbound_caller_id_name: str | None = None
        outbound_caller_id_number_arn: str | None = None
        outbound_flow_arn: str | None = None
    class OutboundEmailConfigProperty(Struct):
        outbound_email_address_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hours_of_operation_arn: str,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        additional_email_addresses: Sequence[CfnQueue.EmailAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        max_contacts: float | None = None,
        outbound_caller_config: CfnQueue.OutboundCallerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        outbound_email_config: CfnQueue.OutboundEmailConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        quick_connect_arns: Sequence[str] | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    hours_of_operation_arn: str
    instance_arn: str
    name: str
    additional_email_addresses: Sequence[CfnQueue.EmailAddressProperty | IResolvable] | IResolvable | None
    description: str | None
    max_contacts: float | None
    outbound_caller_config: CfnQueue.OutboundCallerConfigProperty | IResolvable | None
    outbound_email_config: CfnQueue.OutboundEmailConfigProperty | IResolvable | None
    quick_connect_arns: Sequence[str] | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_queue_arn(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def queue_ref(self) -> _aws_connect.QueueReference: ...
    @staticmethod
    def arn_for_queue(resource: _aws_connect.IQueueRef) -> str: ...
    @staticmethod
    def is_cfn_queue(x: Any) -> bool: ...

class CfnQueueProps(Struct):
    hours_of_operation_arn: str
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    additional_email_addresses: Sequence[CfnQueue.EmailAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    max_contacts: float | None = None
    outbound_caller_config: CfnQueue.OutboundCallerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    outbound_email_config: CfnQueue.OutboundEmailConfigProperty | Mapping[str, Any] | IResolvable | None = None
    quick_connect_arns: Sequence[str] | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnQuickConnect(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FlowQuickConnectConfigProperty(Struct):
        contact_flow_arn: str
    class PhoneNumberQuickConnectConfigProperty(Struct):
        phone_number: str
    class QueueQuickConnectConfigProperty(Struct):
        contact_flow_arn: str
        queue_arn: str
    class QuickConnectConfigProperty(Struct):
        quick_connect_type: str
        flow_config: CfnQuickConnect.FlowQuickConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        phone_config: CfnQuickConnect.PhoneNumberQuickConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        queue_config: CfnQuickConnect.QueueQuickConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
        user_config: CfnQuickConnect.UserQuickConnectConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class UserQuickConnectConfigProperty(Struct):
        contact_flow_arn: str
        user_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        quick_connect_config: CfnQuickConnect.QuickConnectConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    quick_connect_config: CfnQuickConnect.QuickConnectConfigProperty | IResolvable
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_quick_connect_arn(self) -> str: ...
    @property
    def attr_quick_connect_type(self) -> str: ...
    @property
    def quick_connect_ref(self) -> _aws_connect.QuickConnectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_quick_connect(resource: _aws_connect.IQuickConnectRef) -> str: ...
    @staticmethod
    def is_cfn_quick_connect(x: Any) -> bool: ...

class CfnQuickConnectProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    quick_connect_config: CfnQuickConnect.QuickConnectConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoutingProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CrossChannelBehaviorProperty(Struct):
        behavior_type: str
    class MediaConcurrencyProperty(Struct):
        channel: str
        concurrency: float
        cross_channel_behavior: CfnRoutingProfile.CrossChannelBehaviorProperty | Mapping[str, Any] | IResolvable | None = None
    class RoutingProfileManualAssignmentQueueConfigProperty(Struct):
        queue_reference: CfnRoutingProfile.RoutingProfileQueueReferenceProperty | Mapping[str, Any] | IResolvable
    class RoutingProfileQueueConfigProperty(Struct):
        delay: float
        priority: float
        queue_reference: CfnRoutingProfile.RoutingProfileQueueReferenceProperty | Mapping[str, Any] | IResolvable
    class RoutingProfileQueueReferenceProperty(Struct):
        channel: str
        queue_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_outbound_queue_arn: str,
        description: str,
        instance_arn: str | _aws_connect.IInstanceRef,
        media_concurrencies: Sequence[CfnRoutingProfile.MediaConcurrencyProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        agent_availability_timer: str | None = None,
        manual_assignment_queue_configs: Sequence[CfnRoutingProfile.RoutingProfileManualAssignmentQueueConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        queue_configs: Sequence[CfnRoutingProfile.RoutingProfileQueueConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_outbound_queue_arn: str
    description: str
    instance_arn: str
    media_concurrencies: Sequence[CfnRoutingProfile.MediaConcurrencyProperty | IResolvable] | IResolvable
    name: str
    agent_availability_timer: str | None
    manual_assignment_queue_configs: Sequence[CfnRoutingProfile.RoutingProfileManualAssignmentQueueConfigProperty | IResolvable] | IResolvable | None
    queue_configs: Sequence[CfnRoutingProfile.RoutingProfileQueueConfigProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_routing_profile_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def routing_profile_ref(self) -> _aws_connect.RoutingProfileReference: ...
    @staticmethod
    def arn_for_routing_profile(resource: _aws_connect.IRoutingProfileRef) -> str: ...
    @staticmethod
    def is_cfn_routing_profile(x: Any) -> bool: ...

class CfnRoutingProfileProps(Struct):
    default_outbound_queue_arn: str
    description: str
    instance_arn: str | _aws_connect.IInstanceRef
    media_concurrencies: Sequence[CfnRoutingProfile.MediaConcurrencyProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    agent_availability_timer: str | None = None
    manual_assignment_queue_configs: Sequence[CfnRoutingProfile.RoutingProfileManualAssignmentQueueConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    queue_configs: Sequence[CfnRoutingProfile.RoutingProfileQueueConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionsProperty(Struct):
        assign_contact_category_actions: Sequence[Any] | IResolvable | None = None
        assign_sla_actions: Sequence[CfnRule.AssignSlaActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        create_case_actions: Sequence[CfnRule.CreateCaseActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        end_associated_tasks_actions: Sequence[Any] | IResolvable | None = None
        event_bridge_actions: Sequence[CfnRule.EventBridgeActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        send_in_app_notification_actions: Sequence[CfnRule.SendInAppNotificationActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        send_notification_actions: Sequence[CfnRule.SendNotificationActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        submit_auto_evaluation_actions: Sequence[CfnRule.SubmitAutoEvaluationActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        task_actions: Sequence[CfnRule.TaskActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        update_case_actions: Sequence[CfnRule.UpdateCaseActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AssignSlaActionProperty(Struct):
        case_sla_configuration: CfnRule.CaseSlaConfigurationProperty | Mapping[str, Any] | IResolvable
        sla_assignment_type: str
    class CaseSlaConfigurationProperty(Struct):
        name: str
        target_sla_minutes: float
        type: str
        field_id: str | None = None
        target_field_values: Sequence[CfnRule.SlaTargetFieldValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CreateCaseActionProperty(Struct):
        fields: Sequence[CfnRule.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        template_id: str
    class EventBridgeActionProperty(Struct):
        name: str
    class FieldProperty(Struct):
        id: str
        value: CfnRule.FieldValueProperty | Mapping[str, Any] | IResolvable
    class FieldValueProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        empty_value: Any | None = None
        string_value: str | None = None
    class InAppNotificationRecipientTypeProperty(Struct):
        user_arns: Sequence[str] | None = None
        user_tags: Mapping[str, str] | IResolvable | None = None
    class NotificationContentProperty(Struct):
        de_de: str | None = None
        en_us: str | None = None
        es_es: str | None = None
        fr_fr: str | None = None
        id_id: str | None = None
        it_it: str | None = None
        ja_jp: str | None = None
        ko_kr: str | None = None
        pt_br: str | None = None
        zh_cn: str | None = None
        zh_tw: str | None = None
    class NotificationRecipientTypeProperty(Struct):
        user_arns: Sequence[str] | None = None
        user_tags: Mapping[str, str] | IResolvable | None = None
    class ReferenceProperty(Struct):
        type: str
        value: str
    class RuleTriggerEventSourceProperty(Struct):
        event_source_name: str
        integration_association_arn: str | None = None
    class SendInAppNotificationActionProperty(Struct):
        content: CfnRule.NotificationContentProperty | Mapping[str, Any] | IResolvable
        recipient: CfnRule.InAppNotificationRecipientTypeProperty | Mapping[str, Any] | IResolvable
        exclusion: CfnRule.InAppNotificationRecipientTypeProperty | Mapping[str, Any] | IResolvable | None = None
        priority: str | None = None
    class SendNotificationActionProperty(Struct):
        content: str
        content_type: str
        delivery_method: str
        recipient: CfnRule.NotificationRecipientTypeProperty | Mapping[str, Any] | IResolvable
        exclusion: CfnRule.NotificationRecipientTypeProperty | Mapping[str, Any] | IResolvable | None = None
        subject: str | None = None
    class SlaTargetFieldValueProperty(Struct):
        string_value: str | None = None
    class SubmitAutoEvaluationActionProperty(Struct):
        evaluation_form_arn: str
    class TaskActionProperty(Struct):
        contact_flow_arn: str
        name: str
        description: str | None = None
        references: Mapping[str, CfnRule.ReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class UpdateCaseActionProperty(Struct):
        fields: Sequence[CfnRule.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: CfnRule.ActionsProperty | Mapping[str, Any] | IResolvable,
        function: str,
        instance_arn: str,
        name: str,
        publish_status: str,
        trigger_event_source: CfnRule.RuleTriggerEventSourceProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    actions: CfnRule.ActionsProperty | IResolvable
    function: str
    instance_arn: str
    name: str
    publish_status: str
    trigger_event_source: CfnRule.RuleTriggerEventSourceProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def rule_ref(self) -> _aws_connect.RuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rule(resource: _aws_connect.IRuleRef) -> str: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    actions: CfnRule.ActionsProperty | Mapping[str, Any] | IResolvable
    function: str
    instance_arn: str
    name: str
    publish_status: str
    trigger_event_source: CfnRule.RuleTriggerEventSourceProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecurityKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str | _aws_connect.IInstanceRef,
        key: str,
    ) -> None: ...
    instance_id: str
    key: str
    @property
    def attr_association_id(self) -> str: ...
    @property
    def security_key_ref(self) -> _aws_connect.SecurityKeyReference: ...
    @staticmethod
    def is_cfn_security_key(x: Any) -> bool: ...

class CfnSecurityKeyProps(Struct):
    instance_id: str | _aws_connect.IInstanceRef
    key: str

class CfnSecurityProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationProperty(Struct):
        application_permissions: Sequence[str] | None = None
        namespace: str | None = None
        type: str | None = None
    class DataTableAccessControlConfigurationProperty(Struct):
        primary_attribute_access_control_configuration: CfnSecurityProfile.PrimaryAttributeAccessControlConfigurationItemProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowModuleProperty(Struct):
        flow_module_id: str | None = None
        type: str | None = None
    class GranularAccessControlConfigurationProperty(Struct):
        data_table_access_control_configuration: CfnSecurityProfile.DataTableAccessControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PrimaryAttributeAccessControlConfigurationItemProperty(Struct):
        primary_attribute_values: Sequence[CfnSecurityProfile.PrimaryAttributeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PrimaryAttributeValueProperty(Struct):
        access_type: str | None = None
        attribute_name: str | None = None
        values: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        security_profile_name: str,
        allowed_access_control_hierarchy_group_id: str | None = None,
        allowed_access_control_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        allowed_flow_modules: Sequence[CfnSecurityProfile.FlowModuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        applications: Sequence[CfnSecurityProfile.ApplicationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        granular_access_control_configuration: CfnSecurityProfile.GranularAccessControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        hierarchy_restricted_resources: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        tag_restricted_resources: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    security_profile_name: str
    allowed_access_control_hierarchy_group_id: str | None
    allowed_access_control_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    allowed_flow_modules: Sequence[CfnSecurityProfile.FlowModuleProperty | IResolvable] | IResolvable | None
    applications: Sequence[CfnSecurityProfile.ApplicationProperty | IResolvable] | IResolvable | None
    description: str | None
    granular_access_control_configuration: CfnSecurityProfile.GranularAccessControlConfigurationProperty | IResolvable | None
    hierarchy_restricted_resources: Sequence[str] | None
    permissions: Sequence[str] | None
    tag_restricted_resources: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_security_profile_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def security_profile_ref(self) -> _aws_connect.SecurityProfileReference: ...
    @staticmethod
    def arn_for_security_profile(resource: _aws_connect.ISecurityProfileRef) -> str: ...
    @staticmethod
    def is_cfn_security_profile(x: Any) -> bool: ...

class CfnSecurityProfileProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    security_profile_name: str
    allowed_access_control_hierarchy_group_id: str | None = None
    allowed_access_control_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    allowed_flow_modules: Sequence[CfnSecurityProfile.FlowModuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    applications: Sequence[CfnSecurityProfile.ApplicationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    granular_access_control_configuration: CfnSecurityProfile.GranularAccessControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    hierarchy_restricted_resources: Sequence[str] | None = None
    permissions: Sequence[str] | None = None
    tag_restricted_resources: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTaskTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConstraintsProperty(Struct):
        invisible_fields: Sequence[CfnTaskTemplate.InvisibleFieldInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        read_only_fields: Sequence[CfnTaskTemplate.ReadOnlyFieldInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        required_fields: Sequence[CfnTaskTemplate.RequiredFieldInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DefaultFieldValueProperty(Struct):
        default_value: str
        id: CfnTaskTemplate.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
    class FieldIdentifierProperty(Struct):
        name: str
    class FieldProperty(Struct):
        id: CfnTaskTemplate.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
        type: str
        description: str | None = None
        single_select_options: Sequence[str] | None = None
    class InvisibleFieldInfoProperty(Struct):
        id: CfnTaskTemplate.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
    class ReadOnlyFieldInfoProperty(Struct):
        id: CfnTaskTemplate.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
    class RequiredFieldInfoProperty(Struct):
        id: CfnTaskTemplate.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        client_token: str | None = None,
        constraints: Any | None = None,
        contact_flow_arn: str | None = None,
        defaults: Sequence[CfnTaskTemplate.DefaultFieldValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        fields: Sequence[CfnTaskTemplate.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        self_assign_contact_flow_arn: str | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    constraints: Any
    instance_arn: str
    client_token: str | None
    contact_flow_arn: str | None
    defaults: Sequence[CfnTaskTemplate.DefaultFieldValueProperty | IResolvable] | IResolvable | None
    description: str | None
    fields: Sequence[CfnTaskTemplate.FieldProperty | IResolvable] | IResolvable | None
    name: str | None
    self_assign_contact_flow_arn: str | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def task_template_ref(self) -> _aws_connect.TaskTemplateReference: ...
    @staticmethod
    def arn_for_task_template(resource: _aws_connect.ITaskTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_task_template(x: Any) -> bool: ...

class CfnTaskTemplateProps(Struct):
    instance_arn: str
    client_token: str | None = None
    constraints: Any | None = None
    contact_flow_arn: str | None = None
    defaults: Sequence[CfnTaskTemplate.DefaultFieldValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    fields: Sequence[CfnTaskTemplate.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    self_assign_contact_flow_arn: str | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTestCase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChatEntryPointParametersProperty(Struct):
        flow_id: str | None = None
    class EntryPointProperty(Struct):
        chat_entry_point_parameters: CfnTestCase.ChatEntryPointParametersProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
        voice_call_entry_point_parameters: CfnTestCase.VoiceCallEntryPointParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class VoiceCallEntryPointParametersProperty(Struct):
        destination_phone_number: str | None = None
        flow_id: str | None = None
        source_phone_number: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        instance_arn: str,
        name: str,
        description: str | None = None,
        entry_point: CfnTestCase.EntryPointProperty | Mapping[str, Any] | IResolvable | None = None,
        initialization_data: str | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: str
    instance_arn: str
    name: str
    description: str | None
    entry_point: CfnTestCase.EntryPointProperty | IResolvable | None
    initialization_data: str | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_last_modified_region(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> IResolvable: ...
    @property
    def attr_test_case_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def test_case_ref(self) -> _aws_connect.TestCaseReference: ...
    @staticmethod
    def arn_for_test_case(resource: _aws_connect.ITestCaseRef) -> str: ...
    @staticmethod
    def is_cfn_test_case(x: Any) -> bool: ...

class CfnTestCaseProps(Struct):
    content: str
    instance_arn: str
    name: str
    description: str | None = None
    entry_point: CfnTestCase.EntryPointProperty | Mapping[str, Any] | IResolvable | None = None
    initialization_data: str | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrafficDistributionGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_traffic_distribution_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def traffic_distribution_group_ref(self) -> _aws_connect.TrafficDistributionGroupReference: ...
    @staticmethod
    def arn_for_traffic_distribution_group(resource: _aws_connect.ITrafficDistributionGroupRef) -> str: ...
    @staticmethod
    def is_cfn_traffic_distribution_group(x: Any) -> bool: ...

class CfnTrafficDistributionGroupProps(Struct):
    instance_arn: str
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUseCase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str,
        integration_association_id: str,
        use_case_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_id: str
    integration_association_id: str
    use_case_type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_use_case_arn(self) -> str: ...
    @property
    def attr_use_case_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def use_case_ref(self) -> _aws_connect.UseCaseReference: ...
    @staticmethod
    def arn_for_use_case(resource: _aws_connect.IUseCaseRef) -> str: ...
    @staticmethod
    def is_cfn_use_case(x: Any) -> bool: ...

class CfnUseCaseProps(Struct):
    instance_id: str
    integration_association_id: str
    use_case_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AfterContactWorkConfigPerChannelProperty(Struct):
        after_contact_work_config: CfnUser.AfterContactWorkConfigProperty | Mapping[str, Any] | IResolvable
        channel: str
        agent_first_callback_after_contact_work_config: CfnUser.AfterContactWorkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AfterContactWorkConfigProperty(Struct):
        after_contact_work_mode: str | None = None
        after_contact_work_time_limit: float | None = None
    class AutoAcceptConfigProperty(Struct):
        auto_accept: bool | IResolvable
        channel: str
        agent_first_callback_auto_accept: bool | IResolvable | None = None
    class PersistentConnectionConfigProperty(Struct):
        channel: str
        persistent_connection: bool | IResolvable
    class PhoneNumberConfigProperty(Struct):
        channel: str
        phone_type: str
        phone_number: str | None = None
    class UserIdentityInfoProperty(Struct):
        email: str | None = None
        first_name: str | None = None
        last_name: str | None = None
        mobile: str | None = None
        secondary_email: str | None = None
    class UserPhoneConfigProperty(Struct):
        after_contact_work_time_limit: float | None = None
        auto_accept: bool | IResolvable | None = None
        desk_phone_number: str | None = None
        persistent_connection: bool | IResolvable | None = None
        phone_type: str | None = None
    class UserProficiencyProperty(Struct):
        attribute_name: str
        attribute_value: str
        level: float
    class VoiceEnhancementConfigProperty(Struct):
        channel: str
        voice_enhancement_mode: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        routing_profile_arn: str,
        security_profile_arns: Sequence[str],
        username: str,
        after_contact_work_configs: Sequence[CfnUser.AfterContactWorkConfigPerChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        auto_accept_configs: Sequence[CfnUser.AutoAcceptConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        directory_user_id: str | None = None,
        hierarchy_group_arn: str | None = None,
        identity_info: CfnUser.UserIdentityInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        password: str | None = None,
        persistent_connection_configs: Sequence[CfnUser.PersistentConnectionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        phone_config: CfnUser.UserPhoneConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        phone_number_configs: Sequence[CfnUser.PhoneNumberConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_proficiencies: Sequence[CfnUser.UserProficiencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        voice_enhancement_configs: Sequence[CfnUser.VoiceEnhancementConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    routing_profile_arn: str
    security_profile_arns: Sequence[str]
    username: str
    after_contact_work_configs: Sequence[CfnUser.AfterContactWorkConfigPerChannelProperty | IResolvable] | IResolvable | None
    auto_accept_configs: Sequence[CfnUser.AutoAcceptConfigProperty | IResolvable] | IResolvable | None
    directory_user_id: str | None
    hierarchy_group_arn: str | None
    identity_info: CfnUser.UserIdentityInfoProperty | IResolvable | None
    password: str | None
    persistent_connection_configs: Sequence[CfnUser.PersistentConnectionConfigProperty | IResolvable] | IResolvable | None
    phone_config: CfnUser.UserPhoneConfigProperty | IResolvable | None
    phone_number_configs: Sequence[CfnUser.PhoneNumberConfigProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_proficiencies: Sequence[CfnUser.UserProficiencyProperty | IResolvable] | IResolvable | None
    voice_enhancement_configs: Sequence[CfnUser.VoiceEnhancementConfigProperty | IResolvable] | IResolvable | None
    @property
    def attr_user_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_ref(self) -> _aws_connect.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_connect.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    instance_arn: str
    routing_profile_arn: str
    security_profile_arns: Sequence[str]
    username: str
    after_contact_work_configs: Sequence[CfnUser.AfterContactWorkConfigPerChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    auto_accept_configs: Sequence[CfnUser.AutoAcceptConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    directory_user_id: str | None = None
    hierarchy_group_arn: str | None = None
    identity_info: CfnUser.UserIdentityInfoProperty | Mapping[str, Any] | IResolvable | None = None
    password: str | None = None
    persistent_connection_configs: Sequence[CfnUser.PersistentConnectionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    phone_config: CfnUser.UserPhoneConfigProperty | Mapping[str, Any] | IResolvable | None = None
    phone_number_configs: Sequence[CfnUser.PhoneNumberConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_proficiencies: Sequence[CfnUser.UserProficiencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    voice_enhancement_configs: Sequence[CfnUser.VoiceEnhancementConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnUserHierarchyGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        parent_group_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    parent_group_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_user_hierarchy_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def user_hierarchy_group_ref(self) -> _aws_connect.UserHierarchyGroupReference: ...
    @staticmethod
    def arn_for_user_hierarchy_group(resource: _aws_connect.IUserHierarchyGroupRef) -> str: ...
    @staticmethod
    def is_cfn_user_hierarchy_group(x: Any) -> bool: ...

class CfnUserHierarchyGroupProps(Struct):
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    parent_group_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserHierarchyStructure(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LevelFiveProperty(Struct):
        name: str
        hierarchy_level_arn: str | None = None
        hierarchy_level_id: str | None = None
    class LevelFourProperty(Struct):
        name: str
        hierarchy_level_arn: str | None = None
        hierarchy_level_id: str | None = None
    class LevelOneProperty(Struct):
        name: str
        hierarchy_level_arn: str | None = None
        hierarchy_level_id: str | None = None
    class LevelThreeProperty(Struct):
        name: str
        hierarchy_level_arn: str | None = None
        hierarchy_level_id: str | None = None
    class LevelTwoProperty(Struct):
        name: str
        hierarchy_level_arn: str | None = None
        hierarchy_level_id: str | None = None
    class UserHierarchyStructureProperty(Struct):
        level_five: CfnUserHierarchyStructure.LevelFiveProperty | Mapping[str, Any] | IResolvable | None = None
        level_four: CfnUserHierarchyStructure.LevelFourProperty | Mapping[str, Any] | IResolvable | None = None
        level_one: CfnUserHierarchyStructure.LevelOneProperty | Mapping[str, Any] | IResolvable | None = None
        level_three: CfnUserHierarchyStructure.LevelThreeProperty | Mapping[str, Any] | IResolvable | None = None
        level_two: CfnUserHierarchyStructure.LevelTwoProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        user_hierarchy_structure: CfnUserHierarchyStructure.UserHierarchyStructureProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    user_hierarchy_structure: CfnUserHierarchyStructure.UserHierarchyStructureProperty | IResolvable | None
    @property
    def attr_user_hierarchy_structure_arn(self) -> str: ...
    @property
    def user_hierarchy_structure_ref(self) -> _aws_connect.UserHierarchyStructureReference: ...
    @staticmethod
    def arn_for_user_hierarchy_structure(resource: _aws_connect.IUserHierarchyStructureRef) -> str: ...
    @staticmethod
    def is_cfn_user_hierarchy_structure(x: Any) -> bool: ...

class CfnUserHierarchyStructureProps(Struct):
    instance_arn: str
    user_hierarchy_structure: CfnUserHierarchyStructure.UserHierarchyStructureProperty | Mapping[str, Any] | IResolvable | None = None

class CfnView(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[str],
        instance_arn: str | _aws_connect.IInstanceRef,
        name: str,
        template: Any,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    actions: Sequence[str]
    instance_arn: str
    name: str
    template: Any
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_view_arn(self) -> str: ...
    @property
    def attr_view_content_sha256(self) -> str: ...
    @property
    def attr_view_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def view_ref(self) -> _aws_connect.ViewReference: ...
    @staticmethod
    def arn_for_view(resource: _aws_connect.IViewRef) -> str: ...
    @staticmethod
    def is_cfn_view(x: Any) -> bool: ...

class CfnViewProps(Struct):
    actions: Sequence[str]
    instance_arn: str | _aws_connect.IInstanceRef
    name: str
    template: Any
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnViewVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        view_arn: str | _aws_connect.IViewRef,
        version_description: str | None = None,
        view_content_sha256: str | None = None,
    ) -> None: ...
    view_arn: str
    version_description: str | None
    view_content_sha256: str | None
    @property
    def attr_version(self) -> float: ...
    @property
    def attr_view_version_arn(self) -> str: ...
    @property
    def view_version_ref(self) -> _aws_connect.ViewVersionReference: ...
    @staticmethod
    def arn_for_view_version(resource: _aws_connect.IViewVersionRef) -> str: ...
    @staticmethod
    def is_cfn_view_version(x: Any) -> bool: ...

class CfnViewVersionProps(Struct):
    view_arn: str | _aws_connect.IViewRef
    version_description: str | None = None
    view_content_sha256: str | None = None

class CfnVocabulary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        instance_id: str,
        language_code: str,
        vocabulary_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: str
    instance_id: str
    language_code: str
    vocabulary_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_vocabulary_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vocabulary_ref(self) -> _aws_connect.VocabularyReference: ...
    @staticmethod
    def arn_for_vocabulary(resource: _aws_connect.IVocabularyRef) -> str: ...
    @staticmethod
    def is_cfn_vocabulary(x: Any) -> bool: ...

class CfnVocabularyProps(Struct):
    content: str
    instance_id: str
    language_code: str
    vocabulary_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FontFamilyProperty(Struct):
        default: str | None = None
    class MediaItemProperty(Struct):
        type: str
        source: str | None = None
    class PaletteCanvasProperty(Struct):
        active_background: str | None = None
        container_background: str | None = None
        page_background: str | None = None
    class PaletteHeaderProperty(Struct):
        background: str | None = None
        invert_actions_colors: bool | IResolvable | None = None
        text: str | None = None
        text_hover: str | None = None
    class PaletteNavigationProperty(Struct):
        background: str | None = None
        invert_actions_colors: bool | IResolvable | None = None
        text: str | None = None
        text_active: str | None = None
        text_background_active: str | None = None
        text_background_hover: str | None = None
        text_hover: str | None = None
    class PalettePrimaryProperty(Struct):
        active: str | None = None
        contrast_text: str | None = None
        default: str | None = None
    class WorkspacePageProperty(Struct):
        page: str
        resource_arn: str
        input_data: str | None = None
        slug: str | None = None
    class WorkspaceThemeConfigProperty(Struct):
        palette: CfnWorkspace.WorkspaceThemePaletteProperty | Mapping[str, Any] | IResolvable | None = None
        typography: CfnWorkspace.WorkspaceThemeTypographyProperty | Mapping[str, Any] | IResolvable | None = None
    class WorkspaceThemePaletteProperty(Struct):
        canvas: CfnWorkspace.PaletteCanvasProperty | Mapping[str, Any] | IResolvable | None = None
        header: CfnWorkspace.PaletteHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        navigation: CfnWorkspace.PaletteNavigationProperty | Mapping[str, Any] | IResolvable | None = None
        primary: CfnWorkspace.PalettePrimaryProperty | Mapping[str, Any] | IResolvable | None = None
    class WorkspaceThemeProperty(Struct):
        dark: CfnWorkspace.WorkspaceThemeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        light: CfnWorkspace.WorkspaceThemeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class WorkspaceThemeTypographyProperty(Struct):
        font_family: CfnWorkspace.FontFamilyProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        associations: Sequence[str] | None = None,
        description: str | None = None,
        media: Sequence[CfnWorkspace.MediaItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        pages: Sequence[CfnWorkspace.WorkspacePageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        theme: CfnWorkspace.WorkspaceThemeProperty | Mapping[str, Any] | IResolvable | None = None,
        title: str | None = None,
        visibility: str | None = None,
    ) -> None: ...
    instance_arn: str
    name: str
    associations: Sequence[str] | None
    description: str | None
    media: Sequence[CfnWorkspace.MediaItemProperty | IResolvable] | IResolvable | None
    pages: Sequence[CfnWorkspace.WorkspacePageProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    theme: CfnWorkspace.WorkspaceThemeProperty | IResolvable | None
    title: str | None
    visibility: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_connect.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_connect.IWorkspaceRef) -> str: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    instance_arn: str
    name: str
    associations: Sequence[str] | None = None
    description: str | None = None
    media: Sequence[CfnWorkspace.MediaItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    pages: Sequence[CfnWorkspace.WorkspacePageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    theme: CfnWorkspace.WorkspaceThemeProperty | Mapping[str, Any] | IResolvable | None = None
    title: str | None = None
    visibility: str | None = None

