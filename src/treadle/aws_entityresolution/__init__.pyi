# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_entityresolution as _aws_entityresolution
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnIdMappingWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdMappingIncrementalRunConfigProperty(Struct):
        incremental_run_type: str
    class IdMappingRuleBasedPropertiesProperty(Struct):
        attribute_matching_model: str
        record_matching_model: str
        rule_definition_type: str | None = None
        rules: Sequence[CfnIdMappingWorkflow.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class IdMappingTechniquesProperty(Struct):
        id_mapping_type: str | None = None
        normalization_version: str | None = None
        provider_properties: CfnIdMappingWorkflow.ProviderPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        rule_based_properties: CfnIdMappingWorkflow.IdMappingRuleBasedPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class IdMappingWorkflowInputSourceProperty(Struct):
        input_source_arn: str
        schema_arn: str | None = None
        type: str | None = None
    class IdMappingWorkflowOutputSourceProperty(Struct):
        output_s3_path: str
        kms_arn: str | None = None
    class IntermediateSourceConfigurationProperty(Struct):
        intermediate_s3_path: str
    class ProviderPropertiesProperty(Struct):
        provider_service_arn: str
        intermediate_source_configuration: CfnIdMappingWorkflow.IntermediateSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        provider_configuration: Mapping[str, str] | IResolvable | None = None
    class RuleProperty(Struct):
        matching_keys: Sequence[str]
        rule_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        id_mapping_techniques: CfnIdMappingWorkflow.IdMappingTechniquesProperty | Mapping[str, Any] | IResolvable,
        input_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowInputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        role_arn: str,
        workflow_name: str,
        description: str | None = None,
        id_mapping_incremental_run_config: CfnIdMappingWorkflow.IdMappingIncrementalRunConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        output_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowOutputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id_mapping_techniques: CfnIdMappingWorkflow.IdMappingTechniquesProperty | IResolvable
    input_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowInputSourceProperty | IResolvable] | IResolvable
    role_arn: str
    workflow_name: str
    description: str | None
    id_mapping_incremental_run_config: CfnIdMappingWorkflow.IdMappingIncrementalRunConfigProperty | IResolvable | None
    output_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowOutputSourceProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_workflow_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def id_mapping_workflow_ref(self) -> _aws_entityresolution.IdMappingWorkflowReference: ...
    @staticmethod
    def arn_for_id_mapping_workflow(resource: _aws_entityresolution.IIdMappingWorkflowRef) -> str: ...
    @staticmethod
    def from_workflow_name(scope: Construct, id: str, workflow_name: str) -> _aws_entityresolution.IIdMappingWorkflowRef: ...
    @staticmethod
    def is_cfn_id_mapping_workflow(x: Any) -> bool: ...

class CfnIdMappingWorkflowProps(Struct):
    id_mapping_techniques: CfnIdMappingWorkflow.IdMappingTechniquesProperty | Mapping[str, Any] | IResolvable
    input_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowInputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    role_arn: str
    workflow_name: str
    description: str | None = None
    id_mapping_incremental_run_config: CfnIdMappingWorkflow.IdMappingIncrementalRunConfigProperty | Mapping[str, Any] | IResolvable | None = None
    output_source_config: Sequence[CfnIdMappingWorkflow.IdMappingWorkflowOutputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdNamespaceIdMappingWorkflowPropertiesProperty(Struct):
        id_mapping_type: str
        provider_properties: CfnIdNamespace.NamespaceProviderPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        rule_based_properties: CfnIdNamespace.NamespaceRuleBasedPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class IdNamespaceInputSourceProperty(Struct):
        input_source_arn: str
        schema_name: str | None = None
    class NamespaceProviderPropertiesProperty(Struct):
        provider_service_arn: str
        provider_configuration: Mapping[str, str] | IResolvable | None = None
    class NamespaceRuleBasedPropertiesProperty(Struct):
        attribute_matching_model: str | None = None
        record_matching_models: Sequence[str] | None = None
        rule_definition_types: Sequence[str] | None = None
        rules: Sequence[CfnIdNamespace.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleProperty(Struct):
        matching_keys: Sequence[str]
        rule_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        id_namespace_name: str,
        type: str,
        description: str | None = None,
        id_mapping_workflow_properties: Sequence[CfnIdNamespace.IdNamespaceIdMappingWorkflowPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        input_source_config: Sequence[CfnIdNamespace.IdNamespaceInputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    id_namespace_name: str
    type: str
    description: str | None
    id_mapping_workflow_properties: Sequence[CfnIdNamespace.IdNamespaceIdMappingWorkflowPropertiesProperty | IResolvable] | IResolvable | None
    input_source_config: Sequence[CfnIdNamespace.IdNamespaceInputSourceProperty | IResolvable] | IResolvable | None
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id_namespace_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def id_namespace_ref(self) -> _aws_entityresolution.IdNamespaceReference: ...
    @staticmethod
    def arn_for_id_namespace(resource: _aws_entityresolution.IIdNamespaceRef) -> str: ...
    @staticmethod
    def from_id_namespace_arn(scope: Construct, id: str, arn: str) -> _aws_entityresolution.IIdNamespaceRef: ...
    @staticmethod
    def from_id_namespace_name(scope: Construct, id: str, id_namespace_name: str) -> _aws_entityresolution.IIdNamespaceRef: ...
    @staticmethod
    def is_cfn_id_namespace(x: Any) -> bool: ...

class CfnIdNamespaceProps(Struct):
    id_namespace_name: str
    type: str
    description: str | None = None
    id_mapping_workflow_properties: Sequence[CfnIdNamespace.IdNamespaceIdMappingWorkflowPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    input_source_config: Sequence[CfnIdNamespace.IdNamespaceInputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMatchingWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomerProfilesIntegrationConfigProperty(Struct):
        domain_arn: str
        object_type_arn: str
    class IncrementalRunConfigProperty(Struct):
        incremental_run_type: str
    class InputSourceProperty(Struct):
        input_source_arn: str
        schema_arn: str
        apply_normalization: bool | IResolvable | None = None
    class IntermediateSourceConfigurationProperty(Struct):
        intermediate_s3_path: str
    class MatchingConfigProperty(Struct):
        enable_transitive_matching: bool | IResolvable | None = None
    class OutputAttributeProperty(Struct):
        name: str
        hashed: bool | IResolvable | None = None
    class OutputSourceProperty(Struct):
        output: Sequence[CfnMatchingWorkflow.OutputAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        apply_normalization: bool | IResolvable | None = None
        customer_profiles_integration_config: CfnMatchingWorkflow.CustomerProfilesIntegrationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        kms_arn: str | None = None
        output_s3_path: str | None = None
    class ProviderPropertiesProperty(Struct):
        provider_service_arn: str
        intermediate_source_configuration: CfnMatchingWorkflow.IntermediateSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        provider_configuration: Mapping[str, str] | IResolvable | None = None
    class ResolutionTechniquesProperty(Struct):
        enable_real_time_matching: bool | IResolvable | None = None
        provider_properties: CfnMatchingWorkflow.ProviderPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        resolution_type: str | None = None
        rule_based_properties: CfnMatchingWorkflow.RuleBasedPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        rule_condition_properties: CfnMatchingWorkflow.RuleConditionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleBasedPropertiesProperty(Struct):
        attribute_matching_model: str
        rules: Sequence[CfnMatchingWorkflow.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        match_purpose: str | None = None
    class RuleConditionPropertiesProperty(Struct):
        rules: Sequence[CfnMatchingWorkflow.RuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        matching_config: CfnMatchingWorkflow.MatchingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleConditionProperty(Struct):
        condition: str | None = None
        rule_name: str | None = None
    class RuleProperty(Struct):
        matching_keys: Sequence[str]
        rule_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input_source_config: Sequence[CfnMatchingWorkflow.InputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        output_source_config: Sequence[CfnMatchingWorkflow.OutputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        resolution_techniques: CfnMatchingWorkflow.ResolutionTechniquesProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        workflow_name: str,
        description: str | None = None,
        incremental_run_config: CfnMatchingWorkflow.IncrementalRunConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    input_source_config: Sequence[CfnMatchingWorkflow.InputSourceProperty | IResolvable] | IResolvable
    output_source_config: Sequence[CfnMatchingWorkflow.OutputSourceProperty | IResolvable] | IResolvable
    resolution_techniques: CfnMatchingWorkflow.ResolutionTechniquesProperty | IResolvable
    role_arn: str
    workflow_name: str
    description: str | None
    incremental_run_config: CfnMatchingWorkflow.IncrementalRunConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_workflow_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def matching_workflow_ref(self) -> _aws_entityresolution.MatchingWorkflowReference: ...
    @staticmethod
    def arn_for_matching_workflow(resource: _aws_entityresolution.IMatchingWorkflowRef) -> str: ...
    @staticmethod
    def from_workflow_name(scope: Construct, id: str, workflow_name: str) -> _aws_entityresolution.IMatchingWorkflowRef: ...
    @staticmethod
    def is_cfn_matching_workflow(x: Any) -> bool: ...

class CfnMatchingWorkflowProps(Struct):
    input_source_config: Sequence[CfnMatchingWorkflow.InputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    output_source_config: Sequence[CfnMatchingWorkflow.OutputSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    resolution_techniques: CfnMatchingWorkflow.ResolutionTechniquesProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    workflow_name: str
    description: str | None = None
    incremental_run_config: CfnMatchingWorkflow.IncrementalRunConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicyStatement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        arn: str,
        statement_id: str,
        action: Sequence[str] | None = None,
        condition: str | None = None,
        effect: str | None = None,
        principal: Sequence[str] | None = None,
    ) -> None: ...
    arn: str
    statement_id: str
    action: Sequence[str] | None
    condition: str | None
    effect: str | None
    principal: Sequence[str] | None
    @property
    def policy_statement_ref(self) -> _aws_entityresolution.PolicyStatementReference: ...
    @staticmethod
    def is_cfn_policy_statement(x: Any) -> bool: ...

class CfnPolicyStatementProps(Struct):
    arn: str
    statement_id: str
    action: Sequence[str] | None = None
    condition: str | None = None
    effect: str | None = None
    principal: Sequence[str] | None = None

class CfnSchemaMapping(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SchemaInputAttributeProperty(Struct):
        field_name: str
        type: str
        group_name: str | None = None
        hashed: bool | IResolvable | None = None
        match_key: str | None = None
        sub_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mapped_input_fields: Sequence[CfnSchemaMapping.SchemaInputAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        schema_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mapped_input_fields: Sequence[CfnSchemaMapping.SchemaInputAttributeProperty | IResolvable] | IResolvable
    schema_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_has_workflows(self) -> IResolvable: ...
    @property
    def attr_schema_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def schema_mapping_ref(self) -> _aws_entityresolution.SchemaMappingReference: ...
    @staticmethod
    def arn_for_schema_mapping(resource: _aws_entityresolution.ISchemaMappingRef) -> str: ...
    @staticmethod
    def from_schema_name(scope: Construct, id: str, schema_name: str) -> _aws_entityresolution.ISchemaMappingRef: ...
    @staticmethod
    def is_cfn_schema_mapping(x: Any) -> bool: ...

class CfnSchemaMappingProps(Struct):
    mapped_input_fields: Sequence[CfnSchemaMapping.SchemaInputAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    schema_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

