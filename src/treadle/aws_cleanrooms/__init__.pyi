# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cleanrooms as _aws_cleanrooms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnalysisTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnalysisParameterProperty(Struct):
        name: str
        type: str
        default_value: str | None = None
    class AnalysisSchemaProperty(Struct):
        referenced_tables: Sequence[str]
    class AnalysisSourceMetadataProperty(Struct):
        artifacts: CfnAnalysisTemplate.AnalysisTemplateArtifactMetadataProperty | Mapping[str, Any] | IResolvable
    class AnalysisSourceProperty(Struct):
        artifacts: CfnAnalysisTemplate.AnalysisTemplateArtifactsProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class AnalysisTemplateArtifactMetadataProperty(Struct):
        entry_point_hash: CfnAnalysisTemplate.HashProperty | Mapping[str, Any] | IResolvable
        additional_artifact_hashes: Sequence[CfnAnalysisTemplate.HashProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalysisTemplateArtifactProperty(Struct):
        location: CfnAnalysisTemplate.S3LocationProperty | Mapping[str, Any] | IResolvable
    class AnalysisTemplateArtifactsProperty(Struct):
        entry_point: CfnAnalysisTemplate.AnalysisTemplateArtifactProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        additional_artifacts: Sequence[CfnAnalysisTemplate.AnalysisTemplateArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ColumnClassificationDetailsProperty(Struct):
        column_mapping: Sequence[CfnAnalysisTemplate.SyntheticDataColumnPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ErrorMessageConfigurationProperty(Struct):
        type: str
    class HashProperty(Struct):
        sha256: str | None = None
    class MLSyntheticDataParametersProperty(Struct):
        column_classification: CfnAnalysisTemplate.ColumnClassificationDetailsProperty | Mapping[str, Any] | IResolvable
        epsilon: float
        max_membership_inference_attack_score: float
    class S3LocationProperty(Struct):
        bucket: str
        key: str
    class SyntheticDataColumnPropertiesProperty(Struct):
        column_name: str
        column_type: str
        is_predictive_value: bool | IResolvable
    class SyntheticDataParametersProperty(Struct):
        ml_synthetic_data_parameters: CfnAnalysisTemplate.MLSyntheticDataParametersProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        format: str,
        membership_identifier: str,
        name: str,
        source: CfnAnalysisTemplate.AnalysisSourceProperty | Mapping[str, Any] | IResolvable,
        analysis_parameters: Sequence[CfnAnalysisTemplate.AnalysisParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        error_message_configuration: CfnAnalysisTemplate.ErrorMessageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        schema: CfnAnalysisTemplate.AnalysisSchemaProperty | Mapping[str, Any] | IResolvable | None = None,
        source_metadata: CfnAnalysisTemplate.AnalysisSourceMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        synthetic_data_parameters: CfnAnalysisTemplate.SyntheticDataParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    format: str
    membership_identifier: str
    name: str
    source: CfnAnalysisTemplate.AnalysisSourceProperty | IResolvable
    analysis_parameters: Sequence[CfnAnalysisTemplate.AnalysisParameterProperty | IResolvable] | IResolvable | None
    description: str | None
    error_message_configuration: CfnAnalysisTemplate.ErrorMessageConfigurationProperty | IResolvable | None
    schema: CfnAnalysisTemplate.AnalysisSchemaProperty | IResolvable | None
    source_metadata: CfnAnalysisTemplate.AnalysisSourceMetadataProperty | IResolvable | None
    synthetic_data_parameters: CfnAnalysisTemplate.SyntheticDataParametersProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def analysis_template_ref(self) -> _aws_cleanrooms.AnalysisTemplateReference: ...
    @property
    def attr_analysis_template_identifier(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_membership_arn(self) -> str: ...
    @property
    def attr_schema(self) -> IResolvable: ...
    @property
    def attr_schema_referenced_tables(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_analysis_template(resource: _aws_cleanrooms.IAnalysisTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_analysis_template(x: Any) -> bool: ...

class CfnAnalysisTemplateProps(Struct):
    format: str
    membership_identifier: str
    name: str
    source: CfnAnalysisTemplate.AnalysisSourceProperty | Mapping[str, Any] | IResolvable
    analysis_parameters: Sequence[CfnAnalysisTemplate.AnalysisParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    error_message_configuration: CfnAnalysisTemplate.ErrorMessageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    schema: CfnAnalysisTemplate.AnalysisSchemaProperty | Mapping[str, Any] | IResolvable | None = None
    source_metadata: CfnAnalysisTemplate.AnalysisSourceMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    synthetic_data_parameters: CfnAnalysisTemplate.SyntheticDataParametersProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCollaboration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataEncryptionMetadataProperty(Struct):
        allow_cleartext: bool | IResolvable
        allow_duplicates: bool | IResolvable
        allow_joins_on_columns_with_different_names: bool | IResolvable
        preserve_nulls: bool | IResolvable
    class JobComputePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class MLMemberAbilitiesProperty(Struct):
        custom_ml_member_abilities: Sequence[str]
    class MLPaymentConfigProperty(Struct):
        model_inference: CfnCollaboration.ModelInferencePaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        model_training: CfnCollaboration.ModelTrainingPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        synthetic_data_generation: CfnCollaboration.SyntheticDataGenerationPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MemberSpecificationProperty(Struct):
        account_id: str
        display_name: str
        member_abilities: Sequence[str] | None = None
        ml_member_abilities: CfnCollaboration.MLMemberAbilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        payment_configuration: CfnCollaboration.PaymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ModelInferencePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class ModelTrainingPaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class PaymentConfigurationProperty(Struct):
        query_compute: CfnCollaboration.QueryComputePaymentConfigProperty | Mapping[str, Any] | IResolvable
        job_compute: CfnCollaboration.JobComputePaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        machine_learning: CfnCollaboration.MLPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class QueryComputePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class SyntheticDataGenerationPaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        creator_display_name: str,
        description: str,
        name: str,
        query_log_status: str,
        allowed_result_regions: Sequence[str] | None = None,
        analytics_engine: str | None = None,
        auto_approved_change_types: Sequence[str] | None = None,
        creator_member_abilities: Sequence[str] | None = None,
        creator_ml_member_abilities: CfnCollaboration.MLMemberAbilitiesProperty | Mapping[str, Any] | IResolvable | None = None,
        creator_payment_configuration: CfnCollaboration.PaymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        data_encryption_metadata: CfnCollaboration.DataEncryptionMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        is_metrics_enabled: bool | IResolvable | None = None,
        job_log_status: str | None = None,
        members: Sequence[CfnCollaboration.MemberSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    creator_display_name: str
    description: str
    name: str
    query_log_status: str
    allowed_result_regions: Sequence[str] | None
    analytics_engine: str | None
    auto_approved_change_types: Sequence[str] | None
    creator_member_abilities: Sequence[str] | None
    creator_ml_member_abilities: CfnCollaboration.MLMemberAbilitiesProperty | IResolvable | None
    creator_payment_configuration: CfnCollaboration.PaymentConfigurationProperty | IResolvable | None
    data_encryption_metadata: CfnCollaboration.DataEncryptionMetadataProperty | IResolvable | None
    is_metrics_enabled: bool | IResolvable | None
    job_log_status: str | None
    members: Sequence[CfnCollaboration.MemberSpecificationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def collaboration_ref(self) -> _aws_cleanrooms.CollaborationReference: ...
    @staticmethod
    def arn_for_collaboration(resource: _aws_cleanrooms.ICollaborationRef) -> str: ...
    @staticmethod
    def is_cfn_collaboration(x: Any) -> bool: ...

class CfnCollaborationProps(Struct):
    creator_display_name: str
    description: str
    name: str
    query_log_status: str
    allowed_result_regions: Sequence[str] | None = None
    analytics_engine: str | None = None
    auto_approved_change_types: Sequence[str] | None = None
    creator_member_abilities: Sequence[str] | None = None
    creator_ml_member_abilities: CfnCollaboration.MLMemberAbilitiesProperty | Mapping[str, Any] | IResolvable | None = None
    creator_payment_configuration: CfnCollaboration.PaymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    data_encryption_metadata: CfnCollaboration.DataEncryptionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    is_metrics_enabled: bool | IResolvable | None = None
    job_log_status: str | None = None
    members: Sequence[CfnCollaboration.MemberSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConfiguredTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregateColumnProperty(Struct):
        column_names: Sequence[str]
        function: str
    class AggregationConstraintProperty(Struct):
        column_name: str
        minimum: float
        type: str
    class AggregationThresholdProperty(Struct):
        allowed_aggregate_expression_type: str
        identity_columns: Sequence[str]
        minimum_identity_count: float
        type: str
        output_column_thresholds: Sequence[CfnConfiguredTable.OutputColumnThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalysisRuleAggregationProperty(Struct):
        aggregate_columns: Sequence[CfnConfiguredTable.AggregateColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        dimension_columns: Sequence[str]
        join_columns: Sequence[str]
        output_constraints: Sequence[CfnConfiguredTable.AggregationConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable
        scalar_functions: Sequence[str]
        additional_analyses: str | None = None
        allowed_join_operators: Sequence[str] | None = None
        join_required: str | None = None
    class AnalysisRuleCustomProperty(Struct):
        allowed_analyses: Sequence[str]
        additional_analyses: str | None = None
        aggregation_thresholds: Sequence[CfnConfiguredTable.AggregationThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        allowed_analysis_providers: Sequence[str] | None = None
        comparison_controls: CfnConfiguredTable.ComparisonControlsProperty | Mapping[str, Any] | IResolvable | None = None
        differential_privacy: CfnConfiguredTable.DifferentialPrivacyProperty | Mapping[str, Any] | IResolvable | None = None
        disallowed_output_columns: Sequence[str] | None = None
    class AnalysisRuleListProperty(Struct):
        join_columns: Sequence[str]
        list_columns: Sequence[str]
        additional_analyses: str | None = None
        allowed_join_operators: Sequence[str] | None = None
    class AnalysisRuleProperty(Struct):
        policy: CfnConfiguredTable.ConfiguredTableAnalysisRulePolicyProperty | Mapping[str, Any] | IResolvable
        type: str
    class AthenaTableReferenceProperty(Struct):
        database_name: str
        table_name: str
        work_group: str
        catalog_name: str | None = None
        output_location: str | None = None
        region: str | None = None
    class ComparisonControlsProperty(Struct):
        allowed_column_comparison_columns: Sequence[str]
        allowed_literal_comparison_columns: Sequence[str]
    class ConfiguredTableAnalysisRulePolicyProperty(Struct):
        v1: CfnConfiguredTable.ConfiguredTableAnalysisRulePolicyV1Property | Mapping[str, Any] | IResolvable
    class ConfiguredTableAnalysisRulePolicyV1Property(Struct):
        aggregation: CfnConfiguredTable.AnalysisRuleAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        custom: CfnConfiguredTable.AnalysisRuleCustomProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnConfiguredTable.AnalysisRuleListProperty | Mapping[str, Any] | IResolvable | None = None
    class DifferentialPrivacyColumnProperty(Struct):
        name: str
    class DifferentialPrivacyProperty(Struct):
        columns: Sequence[CfnConfiguredTable.DifferentialPrivacyColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class GlueTableReferenceProperty(Struct):
        database_name: str
        table_name: str
        region: str | None = None
    class OutputColumnThresholdProperty(Struct):
        minimum_identity_count: float
        output_column_name: str
    class SnowflakeTableReferenceProperty(Struct):
        account_identifier: str
        database_name: str
        schema_name: str
        secret_arn: str
        table_name: str
        table_schema: CfnConfiguredTable.SnowflakeTableSchemaProperty | Mapping[str, Any] | IResolvable
    class SnowflakeTableSchemaProperty(Struct):
        v1: Sequence[CfnConfiguredTable.SnowflakeTableSchemaV1Property | Mapping[str, Any] | IResolvable] | IResolvable
    class SnowflakeTableSchemaV1Property(Struct):
        column_name: str
        column_type: str
    class TableReferenceProperty(Struct):
        athena: CfnConfiguredTable.AthenaTableReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        glue: CfnConfiguredTable.GlueTableReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake: CfnConfiguredTable.SnowflakeTableReferenceProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allowed_columns: Sequence[str],
        analysis_method: str,
        name: str,
        table_reference: CfnConfiguredTable.TableReferenceProperty | Mapping[str, Any] | IResolvable,
        analysis_rules: Sequence[CfnConfiguredTable.AnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        selected_analysis_methods: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    allowed_columns: Sequence[str]
    analysis_method: str
    name: str
    table_reference: CfnConfiguredTable.TableReferenceProperty | IResolvable
    analysis_rules: Sequence[CfnConfiguredTable.AnalysisRuleProperty | IResolvable] | IResolvable | None
    description: str | None
    selected_analysis_methods: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_configured_table_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configured_table_ref(self) -> _aws_cleanrooms.ConfiguredTableReference: ...
    @staticmethod
    def arn_for_configured_table(resource: _aws_cleanrooms.IConfiguredTableRef) -> str: ...
    @staticmethod
    def is_cfn_configured_table(x: Any) -> bool: ...

class CfnConfiguredTableProps(Struct):
    allowed_columns: Sequence[str]
    analysis_method: str
    name: str
    table_reference: CfnConfiguredTable.TableReferenceProperty | Mapping[str, Any] | IResolvable
    analysis_rules: Sequence[CfnConfiguredTable.AnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    selected_analysis_methods: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConfiguredTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfiguredTableAssociationAnalysisRuleAggregationProperty(Struct):
        allowed_additional_analyses: Sequence[str] | None = None
        allowed_result_receivers: Sequence[str] | None = None
    class ConfiguredTableAssociationAnalysisRuleCustomProperty(Struct):
        allowed_additional_analyses: Sequence[str] | None = None
        allowed_result_receivers: Sequence[str] | None = None
    class ConfiguredTableAssociationAnalysisRuleListProperty(Struct):
        allowed_additional_analyses: Sequence[str] | None = None
        allowed_result_receivers: Sequence[str] | None = None
    class ConfiguredTableAssociationAnalysisRulePolicyProperty(Struct):
        v1: CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicyV1Property | Mapping[str, Any] | IResolvable
    class ConfiguredTableAssociationAnalysisRulePolicyV1Property(Struct):
        aggregation: CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        custom: CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleCustomProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleListProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfiguredTableAssociationAnalysisRuleProperty(Struct):
        policy: CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicyProperty | Mapping[str, Any] | IResolvable
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configured_table_identifier: str,
        membership_identifier: str,
        name: str,
        role_arn: str,
        configured_table_association_analysis_rules: Sequence[CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configured_table_identifier: str
    membership_identifier: str
    name: str
    role_arn: str
    configured_table_association_analysis_rules: Sequence[CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleProperty | IResolvable] | IResolvable | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_configured_table_association_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configured_table_association_ref(self) -> _aws_cleanrooms.ConfiguredTableAssociationReference: ...
    @staticmethod
    def arn_for_configured_table_association(resource: _aws_cleanrooms.IConfiguredTableAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_configured_table_association(x: Any) -> bool: ...

class CfnConfiguredTableAssociationProps(Struct):
    configured_table_identifier: str
    membership_identifier: str
    name: str
    role_arn: str
    configured_table_association_analysis_rules: Sequence[CfnConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdMappingTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdMappingTableInputReferenceConfigProperty(Struct):
        input_reference_arn: str
        manage_resource_policies: bool | IResolvable
    class IdMappingTableInputReferencePropertiesProperty(Struct):
        id_mapping_table_input_source: Sequence[CfnIdMappingTable.IdMappingTableInputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class IdMappingTableInputSourceProperty(Struct):
        id_namespace_association_id: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input_reference_config: CfnIdMappingTable.IdMappingTableInputReferenceConfigProperty | Mapping[str, Any] | IResolvable,
        membership_identifier: str,
        name: str,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    input_reference_config: CfnIdMappingTable.IdMappingTableInputReferenceConfigProperty | IResolvable
    membership_identifier: str
    name: str
    description: str | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_id_mapping_table_identifier(self) -> str: ...
    @property
    def attr_input_reference_properties(self) -> IResolvable: ...
    @property
    def attr_membership_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def id_mapping_table_ref(self) -> _aws_cleanrooms.IdMappingTableReference: ...
    @staticmethod
    def arn_for_id_mapping_table(resource: _aws_cleanrooms.IIdMappingTableRef) -> str: ...
    @staticmethod
    def is_cfn_id_mapping_table(x: Any) -> bool: ...

class CfnIdMappingTableProps(Struct):
    input_reference_config: CfnIdMappingTable.IdMappingTableInputReferenceConfigProperty | Mapping[str, Any] | IResolvable
    membership_identifier: str
    name: str
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdNamespaceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdMappingConfigProperty(Struct):
        allow_use_as_dimension_column: bool | IResolvable
    class IdNamespaceAssociationInputReferenceConfigProperty(Struct):
        input_reference_arn: str
        manage_resource_policies: bool | IResolvable
    class IdNamespaceAssociationInputReferencePropertiesProperty(Struct):
        id_mapping_workflows_supported: Sequence[Any] | IResolvable | None = None
        id_namespace_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input_reference_config: CfnIdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfigProperty | Mapping[str, Any] | IResolvable,
        membership_identifier: str,
        name: str,
        description: str | None = None,
        id_mapping_config: CfnIdNamespaceAssociation.IdMappingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    input_reference_config: CfnIdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfigProperty | IResolvable
    membership_identifier: str
    name: str
    description: str | None
    id_mapping_config: CfnIdNamespaceAssociation.IdMappingConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_id_namespace_association_identifier(self) -> str: ...
    @property
    def attr_input_reference_properties(self) -> IResolvable: ...
    @property
    def attr_membership_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def id_namespace_association_ref(self) -> _aws_cleanrooms.IdNamespaceAssociationReference: ...
    @staticmethod
    def arn_for_id_namespace_association(resource: _aws_cleanrooms.IIdNamespaceAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_id_namespace_association(x: Any) -> bool: ...

class CfnIdNamespaceAssociationProps(Struct):
    input_reference_config: CfnIdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfigProperty | Mapping[str, Any] | IResolvable
    membership_identifier: str
    name: str
    description: str | None = None
    id_mapping_config: CfnIdNamespaceAssociation.IdMappingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntermediateTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationThresholdProperty(Struct):
        allowed_aggregate_expression_type: str
        identity_columns: Sequence[str]
        minimum_identity_count: float
        type: str
        output_column_thresholds: Sequence[CfnIntermediateTable.OutputColumnThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComparisonControlsProperty(Struct):
        allowed_column_comparison_columns: Sequence[str]
        allowed_literal_comparison_columns: Sequence[str]
    class DifferentialPrivacyColumnProperty(Struct):
        name: str
    class DifferentialPrivacyProperty(Struct):
        columns: Sequence[CfnIntermediateTable.DifferentialPrivacyColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class IntermediateTableAnalysisRuleCustomProperty(Struct):
        allowed_analyses: Sequence[str]
        additional_analyses: str | None = None
        aggregation_thresholds: Sequence[CfnIntermediateTable.AggregationThresholdProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        allowed_analysis_providers: Sequence[str] | None = None
        allowed_result_receivers: Sequence[str] | None = None
        comparison_controls: CfnIntermediateTable.ComparisonControlsProperty | Mapping[str, Any] | IResolvable | None = None
        differential_privacy: CfnIntermediateTable.DifferentialPrivacyProperty | Mapping[str, Any] | IResolvable | None = None
        disallowed_output_columns: Sequence[str] | None = None
    class IntermediateTableAnalysisRulePolicyProperty(Struct):
        v1: CfnIntermediateTable.IntermediateTableAnalysisRulePolicyV1Property | Mapping[str, Any] | IResolvable
    class IntermediateTableAnalysisRulePolicyV1Property(Struct):
        custom: CfnIntermediateTable.IntermediateTableAnalysisRuleCustomProperty | Mapping[str, Any] | IResolvable
    class IntermediateTableAnalysisRuleProperty(Struct):
        policy: CfnIntermediateTable.IntermediateTableAnalysisRulePolicyProperty | Mapping[str, Any] | IResolvable
        type: str
    class OutputColumnThresholdProperty(Struct):
        minimum_identity_count: float
        output_column_name: str
    class PopulationAnalysisConfigurationProperty(Struct):
        sql_parameters: CfnIntermediateTable.PopulationAnalysisSqlParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class PopulationAnalysisSqlParametersProperty(Struct):
        analysis_template_arn: str | None = None
        query_string: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        membership_identifier: str,
        name: str,
        population_analysis_configuration: CfnIntermediateTable.PopulationAnalysisConfigurationProperty | Mapping[str, Any] | IResolvable,
        analysis_rules: Sequence[CfnIntermediateTable.IntermediateTableAnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    membership_identifier: str
    name: str
    population_analysis_configuration: CfnIntermediateTable.PopulationAnalysisConfigurationProperty | IResolvable
    analysis_rules: Sequence[CfnIntermediateTable.IntermediateTableAnalysisRuleProperty | IResolvable] | IResolvable | None
    description: str | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_intermediate_table_identifier(self) -> str: ...
    @property
    def attr_membership_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def intermediate_table_ref(self) -> _aws_cleanrooms.IntermediateTableReference: ...
    @staticmethod
    def arn_for_intermediate_table(resource: _aws_cleanrooms.IIntermediateTableRef) -> str: ...
    @staticmethod
    def is_cfn_intermediate_table(x: Any) -> bool: ...

class CfnIntermediateTableProps(Struct):
    membership_identifier: str
    name: str
    population_analysis_configuration: CfnIntermediateTable.PopulationAnalysisConfigurationProperty | Mapping[str, Any] | IResolvable
    analysis_rules: Sequence[CfnIntermediateTable.IntermediateTableAnalysisRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMembership(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MembershipJobComputePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class MembershipMLPaymentConfigProperty(Struct):
        model_inference: CfnMembership.MembershipModelInferencePaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        model_training: CfnMembership.MembershipModelTrainingPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        synthetic_data_generation: CfnMembership.MembershipSyntheticDataGenerationPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MembershipModelInferencePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class MembershipModelTrainingPaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class MembershipPaymentConfigurationProperty(Struct):
        query_compute: CfnMembership.MembershipQueryComputePaymentConfigProperty | Mapping[str, Any] | IResolvable
        job_compute: CfnMembership.MembershipJobComputePaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
        machine_learning: CfnMembership.MembershipMLPaymentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MembershipProtectedJobOutputConfigurationProperty(Struct):
        s3: CfnMembership.ProtectedJobS3OutputConfigurationInputProperty | Mapping[str, Any] | IResolvable
    class MembershipProtectedJobResultConfigurationProperty(Struct):
        output_configuration: CfnMembership.MembershipProtectedJobOutputConfigurationProperty | Mapping[str, Any] | IResolvable
        role_arn: str
    class MembershipProtectedQueryOutputConfigurationProperty(Struct):
        s3: CfnMembership.ProtectedQueryS3OutputConfigurationProperty | Mapping[str, Any] | IResolvable
    class MembershipProtectedQueryResultConfigurationProperty(Struct):
        output_configuration: CfnMembership.MembershipProtectedQueryOutputConfigurationProperty | Mapping[str, Any] | IResolvable
        role_arn: str | None = None
    class MembershipQueryComputePaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class MembershipSyntheticDataGenerationPaymentConfigProperty(Struct):
        is_responsible: bool | IResolvable
    class ProtectedJobS3OutputConfigurationInputProperty(Struct):
        bucket: str
        key_prefix: str | None = None
    class ProtectedQueryS3OutputConfigurationProperty(Struct):
        bucket: str
        result_format: str
        key_prefix: str | None = None
        single_file_output: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        collaboration_identifier: str,
        query_log_status: str,
        default_job_result_configuration: CfnMembership.MembershipProtectedJobResultConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        default_result_configuration: CfnMembership.MembershipProtectedQueryResultConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        is_metrics_enabled: bool | IResolvable | None = None,
        job_log_status: str | None = None,
        payment_configuration: CfnMembership.MembershipPaymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    collaboration_identifier: str
    query_log_status: str
    default_job_result_configuration: CfnMembership.MembershipProtectedJobResultConfigurationProperty | IResolvable | None
    default_result_configuration: CfnMembership.MembershipProtectedQueryResultConfigurationProperty | IResolvable | None
    is_metrics_enabled: bool | IResolvable | None
    job_log_status: str | None
    payment_configuration: CfnMembership.MembershipPaymentConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_creator_account_id(self) -> str: ...
    @property
    def attr_membership_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def membership_ref(self) -> _aws_cleanrooms.MembershipReference: ...
    @staticmethod
    def arn_for_membership(resource: _aws_cleanrooms.IMembershipRef) -> str: ...
    @staticmethod
    def is_cfn_membership(x: Any) -> bool: ...

class CfnMembershipProps(Struct):
    collaboration_identifier: str
    query_log_status: str
    default_job_result_configuration: CfnMembership.MembershipProtectedJobResultConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    default_result_configuration: CfnMembership.MembershipProtectedQueryResultConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    is_metrics_enabled: bool | IResolvable | None = None
    job_log_status: str | None = None
    payment_configuration: CfnMembership.MembershipPaymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPrivacyBudgetTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BudgetParameterProperty(Struct):
        budget: float
        type: str
        auto_refresh: str | None = None
    class ParametersProperty(Struct):
        budget_parameters: Sequence[CfnPrivacyBudgetTemplate.BudgetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        epsilon: float | None = None
        resource_arn: str | None = None
        users_noise_per_query: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_refresh: str,
        membership_identifier: str,
        parameters: CfnPrivacyBudgetTemplate.ParametersProperty | Mapping[str, Any] | IResolvable,
        privacy_budget_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auto_refresh: str
    membership_identifier: str
    parameters: CfnPrivacyBudgetTemplate.ParametersProperty | IResolvable
    privacy_budget_type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collaboration_arn(self) -> str: ...
    @property
    def attr_collaboration_identifier(self) -> str: ...
    @property
    def attr_membership_arn(self) -> str: ...
    @property
    def attr_privacy_budget_template_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def privacy_budget_template_ref(self) -> _aws_cleanrooms.PrivacyBudgetTemplateReference: ...
    @staticmethod
    def arn_for_privacy_budget_template(resource: _aws_cleanrooms.IPrivacyBudgetTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_privacy_budget_template(x: Any) -> bool: ...

class CfnPrivacyBudgetTemplateProps(Struct):
    auto_refresh: str
    membership_identifier: str
    parameters: CfnPrivacyBudgetTemplate.ParametersProperty | Mapping[str, Any] | IResolvable
    privacy_budget_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

