# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_bedrock as _aws_bedrock
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class APISchemaProperty(Struct):
        payload: str | None = None
        s3: CfnAgent.S3IdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class ActionGroupExecutorProperty(Struct):
        custom_control: str | None = None
        lambda_: str | None = None
    class AgentActionGroupProperty(Struct):
        action_group_name: str
        action_group_executor: CfnAgent.ActionGroupExecutorProperty | Mapping[str, Any] | IResolvable | None = None
        action_group_state: str | None = None
        api_schema: CfnAgent.APISchemaProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        function_schema: CfnAgent.FunctionSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        parent_action_group_signature: str | None = None
        skip_resource_in_use_check_on_delete: bool | IResolvable | None = None
    class AgentCollaboratorProperty(Struct):
        agent_descriptor: CfnAgent.AgentDescriptorProperty | Mapping[str, Any] | IResolvable
        collaboration_instruction: str
        collaborator_name: str
        relay_conversation_history: str | None = None
    class AgentDescriptorProperty(Struct):
        alias_arn: str | None = None
    class AgentKnowledgeBaseProperty(Struct):
        description: str
        knowledge_base_id: str
        knowledge_base_state: str | None = None
    class CustomOrchestrationProperty(Struct):
        executor: CfnAgent.OrchestrationExecutorProperty | Mapping[str, Any] | IResolvable | None = None
    class FunctionProperty(Struct):
        name: str
        description: str | None = None
        parameters: Mapping[str, CfnAgent.ParameterDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        require_confirmation: str | None = None
    class FunctionSchemaProperty(Struct):
        functions: Sequence[CfnAgent.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class GuardrailConfigurationProperty(Struct):
        guardrail_identifier: str | None = None
        guardrail_version: str | None = None
    class InferenceConfigurationProperty(Struct):
        maximum_length: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_k: float | None = None
        top_p: float | None = None
    class MemoryConfigurationProperty(Struct):
        enabled_memory_types: Sequence[str] | None = None
        session_summary_configuration: CfnAgent.SessionSummaryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        storage_days: float | None = None
    class OrchestrationExecutorProperty(Struct):
        lambda_: str
    class ParameterDetailProperty(Struct):
        type: str
        description: str | None = None
        required: bool | IResolvable | None = None
    class PromptConfigurationProperty(Struct):
        additional_model_request_fields: Any | None = None
        base_prompt_template: str | None = None
        foundation_model: str | None = None
        inference_configuration: CfnAgent.InferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parser_mode: str | None = None
        prompt_creation_mode: str | None = None
        prompt_state: str | None = None
        prompt_type: str | None = None
    class PromptOverrideConfigurationProperty(Struct):
        prompt_configurations: Sequence[CfnAgent.PromptConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        override_lambda: str | None = None
    class S3IdentifierProperty(Struct):
        s3_bucket_name: str | None = None
        s3_object_key: str | None = None
    class SessionSummaryConfigurationProperty(Struct):
        max_recent_sessions: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_name: str,
        action_groups: Sequence[CfnAgent.AgentActionGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        agent_collaboration: str | None = None,
        agent_collaborators: Sequence[CfnAgent.AgentCollaboratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        agent_resource_role_arn: str | None = None,
        auto_prepare: bool | IResolvable | None = None,
        customer_encryption_key_arn: str | None = None,
        custom_orchestration: CfnAgent.CustomOrchestrationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        foundation_model: str | None = None,
        guardrail_configuration: CfnAgent.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        idle_session_ttl_in_seconds: float | None = None,
        instruction: str | None = None,
        knowledge_bases: Sequence[CfnAgent.AgentKnowledgeBaseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        memory_configuration: CfnAgent.MemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        orchestration_type: str | None = None,
        prompt_override_configuration: CfnAgent.PromptOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        skip_resource_in_use_check_on_delete: bool | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        test_alias_tags: Mapping[str, str] | IResolvable | None = None,
    ) -> None: ...
    agent_name: str
    action_groups: Sequence[CfnAgent.AgentActionGroupProperty | IResolvable] | IResolvable | None
    agent_collaboration: str | None
    agent_collaborators: Sequence[CfnAgent.AgentCollaboratorProperty | IResolvable] | IResolvable | None
    agent_resource_role_arn: str | None
    auto_prepare: bool | IResolvable | None
    customer_encryption_key_arn: str | None
    custom_orchestration: CfnAgent.CustomOrchestrationProperty | IResolvable | None
    description: str | None
    foundation_model: str | None
    guardrail_configuration: CfnAgent.GuardrailConfigurationProperty | IResolvable | None
    idle_session_ttl_in_seconds: float | None
    instruction: str | None
    knowledge_bases: Sequence[CfnAgent.AgentKnowledgeBaseProperty | IResolvable] | IResolvable | None
    memory_configuration: CfnAgent.MemoryConfigurationProperty | IResolvable | None
    orchestration_type: str | None
    prompt_override_configuration: CfnAgent.PromptOverrideConfigurationProperty | IResolvable | None
    skip_resource_in_use_check_on_delete: bool | IResolvable | None
    tags: Mapping[str, str] | None
    test_alias_tags: Mapping[str, str] | IResolvable | None
    @property
    def agent_ref(self) -> _aws_bedrock.AgentReference: ...
    @property
    def attr_agent_arn(self) -> str: ...
    @property
    def attr_agent_id(self) -> str: ...
    @property
    def attr_agent_status(self) -> str: ...
    @property
    def attr_agent_version(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reasons(self) -> Sequence[str]: ...
    @property
    def attr_prepared_at(self) -> str: ...
    @property
    def attr_recommended_actions(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent(resource: _aws_bedrock.IAgentRef) -> str: ...
    @staticmethod
    def from_agent_arn(scope: Construct, id: str, arn: str) -> _aws_bedrock.IAgentRef: ...
    @staticmethod
    def from_agent_id(scope: Construct, id: str, agent_id: str) -> _aws_bedrock.IAgentRef: ...
    @staticmethod
    def is_cfn_agent(x: Any) -> bool: ...

class CfnAgentProps(Struct):
    agent_name: str
    action_groups: Sequence[CfnAgent.AgentActionGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    agent_collaboration: str | None = None
    agent_collaborators: Sequence[CfnAgent.AgentCollaboratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    agent_resource_role_arn: str | None = None
    auto_prepare: bool | IResolvable | None = None
    customer_encryption_key_arn: str | None = None
    custom_orchestration: CfnAgent.CustomOrchestrationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    foundation_model: str | None = None
    guardrail_configuration: CfnAgent.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    idle_session_ttl_in_seconds: float | None = None
    instruction: str | None = None
    knowledge_bases: Sequence[CfnAgent.AgentKnowledgeBaseProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    memory_configuration: CfnAgent.MemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    orchestration_type: str | None = None
    prompt_override_configuration: CfnAgent.PromptOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    skip_resource_in_use_check_on_delete: bool | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    test_alias_tags: Mapping[str, str] | IResolvable | None = None

class CfnAgentAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentAliasHistoryEventProperty(Struct):
        end_date: str | None = None
        routing_configuration: Sequence[CfnAgentAlias.AgentAliasRoutingConfigurationListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_date: str | None = None
    class AgentAliasRoutingConfigurationListItemProperty(Struct):
        agent_version: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_alias_name: str,
        agent_id: str,
        description: str | None = None,
        routing_configuration: Sequence[CfnAgentAlias.AgentAliasRoutingConfigurationListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    agent_alias_name: str
    agent_id: str
    description: str | None
    routing_configuration: Sequence[CfnAgentAlias.AgentAliasRoutingConfigurationListItemProperty | IResolvable] | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def agent_alias_ref(self) -> _aws_bedrock.AgentAliasReference: ...
    @property
    def attr_agent_alias_arn(self) -> str: ...
    @property
    def attr_agent_alias_history_events(self) -> IResolvable: ...
    @property
    def attr_agent_alias_id(self) -> str: ...
    @property
    def attr_agent_alias_status(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent_alias(resource: _aws_bedrock.IAgentAliasRef) -> str: ...
    @staticmethod
    def is_cfn_agent_alias(x: Any) -> bool: ...

class CfnAgentAliasProps(Struct):
    agent_alias_name: str
    agent_id: str
    description: str | None = None
    routing_configuration: Sequence[CfnAgentAlias.AgentAliasRoutingConfigurationListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnApplicationInferenceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InferenceProfileModelProperty(Struct):
        model_arn: str | None = None
    class InferenceProfileModelSourceProperty(Struct):
        copy_from: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        inference_profile_name: str,
        description: str | None = None,
        model_source: CfnApplicationInferenceProfile.InferenceProfileModelSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    inference_profile_name: str
    description: str | None
    model_source: CfnApplicationInferenceProfile.InferenceProfileModelSourceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_inference_profile_ref(self) -> _aws_bedrock.ApplicationInferenceProfileReference: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_inference_profile_arn(self) -> str: ...
    @property
    def attr_inference_profile_id(self) -> str: ...
    @property
    def attr_inference_profile_identifier(self) -> str: ...
    @property
    def attr_models(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_application_inference_profile(x: Any) -> bool: ...

class CfnApplicationInferenceProfileProps(Struct):
    inference_profile_name: str
    description: str | None = None
    model_source: CfnApplicationInferenceProfile.InferenceProfileModelSourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAutomatedReasoningPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PolicyDefinitionProperty(Struct):
        rules: Sequence[CfnAutomatedReasoningPolicy.PolicyDefinitionRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        types: Sequence[CfnAutomatedReasoningPolicy.PolicyDefinitionTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        variables: Sequence[CfnAutomatedReasoningPolicy.PolicyDefinitionVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        version: str | None = None
    class PolicyDefinitionRuleProperty(Struct):
        expression: str
        id: str
        alternate_expression: str | None = None
    class PolicyDefinitionTypeProperty(Struct):
        name: str
        values: Sequence[CfnAutomatedReasoningPolicy.PolicyDefinitionTypeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        description: str | None = None
    class PolicyDefinitionTypeValueProperty(Struct):
        value: str
        description: str | None = None
    class PolicyDefinitionVariableProperty(Struct):
        description: str
        name: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        force_delete: bool | IResolvable | None = None,
        kms_key_id: str | None = None,
        policy_definition: CfnAutomatedReasoningPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    force_delete: bool | IResolvable | None
    kms_key_id: str | None
    policy_definition: CfnAutomatedReasoningPolicy.PolicyDefinitionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_definition_hash(self) -> str: ...
    @property
    def attr_kms_key_arn(self) -> str: ...
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def automated_reasoning_policy_ref(self) -> _aws_bedrock.AutomatedReasoningPolicyReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_automated_reasoning_policy(x: Any) -> bool: ...

class CfnAutomatedReasoningPolicyProps(Struct):
    name: str
    description: str | None = None
    force_delete: bool | IResolvable | None = None
    kms_key_id: str | None = None
    policy_definition: CfnAutomatedReasoningPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAutomatedReasoningPolicyVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_arn: str,
        last_updated_definition_hash: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    policy_arn: str
    last_updated_definition_hash: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_definition_hash(self) -> str: ...
    @property
    def attr_description(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def automated_reasoning_policy_version_ref(self) -> _aws_bedrock.AutomatedReasoningPolicyVersionReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_automated_reasoning_policy_version(x: Any) -> bool: ...

class CfnAutomatedReasoningPolicyVersionProps(Struct):
    policy_arn: str
    last_updated_definition_hash: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnBlueprint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        blueprint_name: str,
        schema: Any,
        type: str,
        kms_encryption_context: Mapping[str, str] | IResolvable | None = None,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    blueprint_name: str
    schema: Any
    type: str
    kms_encryption_context: Mapping[str, str] | IResolvable | None
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_blueprint_arn(self) -> str: ...
    @property
    def attr_blueprint_stage(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def blueprint_ref(self) -> _aws_bedrock.BlueprintReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_blueprint(resource: _aws_bedrock.IBlueprintRef) -> str: ...
    @staticmethod
    def is_cfn_blueprint(x: Any) -> bool: ...

class CfnBlueprintProps(Struct):
    blueprint_name: str
    schema: Any
    type: str
    kms_encryption_context: Mapping[str, str] | IResolvable | None = None
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataAutomationLibrary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_id: str
        kms_encryption_context: Mapping[str, str] | IResolvable | None = None
    class EntityTypeInfoProperty(Struct):
        entity_type: str
        entity_metadata: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        library_name: str,
        encryption_configuration: CfnDataAutomationLibrary.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        library_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    library_name: str
    encryption_configuration: CfnDataAutomationLibrary.EncryptionConfigurationProperty | IResolvable | None
    library_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_entity_types(self) -> IResolvable: ...
    @property
    def attr_library_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_automation_library_ref(self) -> _aws_bedrock.DataAutomationLibraryReference: ...
    @staticmethod
    def is_cfn_data_automation_library(x: Any) -> bool: ...

class CfnDataAutomationLibraryProps(Struct):
    library_name: str
    encryption_configuration: CfnDataAutomationLibrary.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    library_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataAutomationProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioExtractionCategoryProperty(Struct):
        state: str
        type_configuration: CfnDataAutomationProject.AudioExtractionCategoryTypeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        types: Sequence[str] | None = None
    class AudioExtractionCategoryTypeConfigurationProperty(Struct):
        transcript: CfnDataAutomationProject.TranscriptConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioLanguageConfigurationProperty(Struct):
        generative_output_language: str | None = None
        identify_multiple_languages: bool | IResolvable | None = None
        input_languages: Sequence[str] | None = None
    class AudioOverrideConfigurationProperty(Struct):
        language_configuration: CfnDataAutomationProject.AudioLanguageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        modality_processing: CfnDataAutomationProject.ModalityProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sensitive_data_configuration: CfnDataAutomationProject.SensitiveDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioStandardExtractionProperty(Struct):
        category: CfnDataAutomationProject.AudioExtractionCategoryProperty | Mapping[str, Any] | IResolvable
    class AudioStandardGenerativeFieldProperty(Struct):
        state: str
        types: Sequence[str] | None = None
    class AudioStandardOutputConfigurationProperty(Struct):
        extraction: CfnDataAutomationProject.AudioStandardExtractionProperty | Mapping[str, Any] | IResolvable | None = None
        generative_field: CfnDataAutomationProject.AudioStandardGenerativeFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class BlueprintItemProperty(Struct):
        blueprint_arn: str
        blueprint_stage: str | None = None
        blueprint_version: str | None = None
    class ChannelLabelingConfigurationProperty(Struct):
        state: str
    class CustomOutputConfigurationProperty(Struct):
        blueprints: Sequence[CfnDataAutomationProject.BlueprintItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DocumentBoundingBoxProperty(Struct):
        state: str
    class DocumentExtractionGranularityProperty(Struct):
        types: Sequence[str] | None = None
    class DocumentOutputAdditionalFileFormatProperty(Struct):
        state: str
    class DocumentOutputFormatProperty(Struct):
        additional_file_format: CfnDataAutomationProject.DocumentOutputAdditionalFileFormatProperty | Mapping[str, Any] | IResolvable
        text_format: CfnDataAutomationProject.DocumentOutputTextFormatProperty | Mapping[str, Any] | IResolvable
    class DocumentOutputTextFormatProperty(Struct):
        types: Sequence[str] | None = None
    class DocumentOverrideConfigurationProperty(Struct):
        modality_processing: CfnDataAutomationProject.ModalityProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sensitive_data_configuration: CfnDataAutomationProject.SensitiveDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        splitter: CfnDataAutomationProject.SplitterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentStandardExtractionProperty(Struct):
        bounding_box: CfnDataAutomationProject.DocumentBoundingBoxProperty | Mapping[str, Any] | IResolvable
        granularity: CfnDataAutomationProject.DocumentExtractionGranularityProperty | Mapping[str, Any] | IResolvable
    class DocumentStandardGenerativeFieldProperty(Struct):
        state: str
    class DocumentStandardOutputConfigurationProperty(Struct):
        extraction: CfnDataAutomationProject.DocumentStandardExtractionProperty | Mapping[str, Any] | IResolvable | None = None
        generative_field: CfnDataAutomationProject.DocumentStandardGenerativeFieldProperty | Mapping[str, Any] | IResolvable | None = None
        output_format: CfnDataAutomationProject.DocumentOutputFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageBoundingBoxProperty(Struct):
        state: str
    class ImageExtractionCategoryProperty(Struct):
        state: str
        types: Sequence[str] | None = None
    class ImageOverrideConfigurationProperty(Struct):
        modality_processing: CfnDataAutomationProject.ModalityProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sensitive_data_configuration: CfnDataAutomationProject.SensitiveDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageStandardExtractionProperty(Struct):
        bounding_box: CfnDataAutomationProject.ImageBoundingBoxProperty | Mapping[str, Any] | IResolvable
        category: CfnDataAutomationProject.ImageExtractionCategoryProperty | Mapping[str, Any] | IResolvable
    class ImageStandardGenerativeFieldProperty(Struct):
        state: str
        types: Sequence[str] | None = None
    class ImageStandardOutputConfigurationProperty(Struct):
        extraction: CfnDataAutomationProject.ImageStandardExtractionProperty | Mapping[str, Any] | IResolvable | None = None
        generative_field: CfnDataAutomationProject.ImageStandardGenerativeFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class ModalityProcessingConfigurationProperty(Struct):
        state: str | None = None
    class ModalityRoutingConfigurationProperty(Struct):
        jpeg: str | None = None
        mov: str | None = None
        mp4: str | None = None
        png: str | None = None
    class OverrideConfigurationProperty(Struct):
        audio: CfnDataAutomationProject.AudioOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        document: CfnDataAutomationProject.DocumentOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image: CfnDataAutomationProject.ImageOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        modality_routing: CfnDataAutomationProject.ModalityRoutingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        video: CfnDataAutomationProject.VideoOverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PIIEntitiesConfigurationProperty(Struct):
        pii_entity_types: Sequence[str] | None = None
        redaction_mask_mode: str | None = None
    class SensitiveDataConfigurationProperty(Struct):
        detection_mode: str | None = None
        detection_scope: Sequence[str] | None = None
        pii_entities_configuration: CfnDataAutomationProject.PIIEntitiesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SpeakerLabelingConfigurationProperty(Struct):
        state: str
    class SplitterConfigurationProperty(Struct):
        state: str | None = None
    class StandardOutputConfigurationProperty(Struct):
        audio: CfnDataAutomationProject.AudioStandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        document: CfnDataAutomationProject.DocumentStandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image: CfnDataAutomationProject.ImageStandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        video: CfnDataAutomationProject.VideoStandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TranscriptConfigurationProperty(Struct):
        channel_labeling: CfnDataAutomationProject.ChannelLabelingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        speaker_labeling: CfnDataAutomationProject.SpeakerLabelingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoBoundingBoxProperty(Struct):
        state: str
    class VideoExtractionCategoryProperty(Struct):
        state: str
        types: Sequence[str] | None = None
    class VideoOverrideConfigurationProperty(Struct):
        modality_processing: CfnDataAutomationProject.ModalityProcessingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sensitive_data_configuration: CfnDataAutomationProject.SensitiveDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoStandardExtractionProperty(Struct):
        bounding_box: CfnDataAutomationProject.VideoBoundingBoxProperty | Mapping[str, Any] | IResolvable
        category: CfnDataAutomationProject.VideoExtractionCategoryProperty | Mapping[str, Any] | IResolvable
    class VideoStandardGenerativeFieldProperty(Struct):
        state: str
        types: Sequence[str] | None = None
    class VideoStandardOutputConfigurationProperty(Struct):
        extraction: CfnDataAutomationProject.VideoStandardExtractionProperty | Mapping[str, Any] | IResolvable | None = None
        generative_field: CfnDataAutomationProject.VideoStandardGenerativeFieldProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        project_name: str,
        custom_output_configuration: CfnDataAutomationProject.CustomOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_encryption_context: Mapping[str, str] | IResolvable | None = None,
        kms_key_id: str | None = None,
        override_configuration: CfnDataAutomationProject.OverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        project_description: str | None = None,
        project_type: str | None = None,
        standard_output_configuration: CfnDataAutomationProject.StandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    project_name: str
    custom_output_configuration: CfnDataAutomationProject.CustomOutputConfigurationProperty | IResolvable | None
    kms_encryption_context: Mapping[str, str] | IResolvable | None
    kms_key_id: str | None
    override_configuration: CfnDataAutomationProject.OverrideConfigurationProperty | IResolvable | None
    project_description: str | None
    project_type: str | None
    standard_output_configuration: CfnDataAutomationProject.StandardOutputConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_project_arn(self) -> str: ...
    @property
    def attr_project_stage(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_automation_project_ref(self) -> _aws_bedrock.DataAutomationProjectReference: ...
    @staticmethod
    def is_cfn_data_automation_project(x: Any) -> bool: ...

class CfnDataAutomationProjectProps(Struct):
    project_name: str
    custom_output_configuration: CfnDataAutomationProject.CustomOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    kms_encryption_context: Mapping[str, str] | IResolvable | None = None
    kms_key_id: str | None = None
    override_configuration: CfnDataAutomationProject.OverrideConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    project_description: str | None = None
    project_type: str | None = None
    standard_output_configuration: CfnDataAutomationProject.StandardOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioExtractionConfigurationProperty(Struct):
        audio_extraction_status: str
    class BedrockDataAutomationConfigurationProperty(Struct):
        parsing_modality: str | None = None
    class BedrockFoundationModelConfigurationProperty(Struct):
        model_arn: str
        parsing_modality: str | None = None
        parsing_prompt: CfnDataSource.ParsingPromptProperty | Mapping[str, Any] | IResolvable | None = None
    class BedrockFoundationModelContextEnrichmentConfigurationProperty(Struct):
        enrichment_strategy_configuration: CfnDataSource.EnrichmentStrategyConfigurationProperty | Mapping[str, Any] | IResolvable
        model_arn: str
    class ChunkingConfigurationProperty(Struct):
        chunking_strategy: str
        fixed_size_chunking_configuration: CfnDataSource.FixedSizeChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchical_chunking_configuration: CfnDataSource.HierarchicalChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_chunking_configuration: CfnDataSource.SemanticChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfluenceCrawlerConfigurationProperty(Struct):
        filter_configuration: CfnDataSource.CrawlFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfluenceDataSourceConfigurationProperty(Struct):
        source_configuration: CfnDataSource.ConfluenceSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        crawler_configuration: CfnDataSource.ConfluenceCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfluenceSourceConfigurationProperty(Struct):
        auth_type: str
        credentials_secret_arn: str
        host_type: str
        host_url: str
    class ContextEnrichmentConfigurationProperty(Struct):
        type: str
        bedrock_foundation_model_configuration: CfnDataSource.BedrockFoundationModelContextEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CrawlFilterConfigurationProperty(Struct):
        type: str
        pattern_object_filter: CfnDataSource.PatternObjectFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomTransformationConfigurationProperty(Struct):
        intermediate_storage: CfnDataSource.IntermediateStorageProperty | Mapping[str, Any] | IResolvable
        transformations: Sequence[CfnDataSource.TransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DataSourceConfigurationProperty(Struct):
        type: str
        confluence_configuration: CfnDataSource.ConfluenceDataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_knowledge_base_connector_configuration: CfnDataSource.ManagedKnowledgeBaseConnectorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_configuration: CfnDataSource.S3DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce_configuration: CfnDataSource.SalesforceDataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        share_point_configuration: CfnDataSource.SharePointDataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        web_configuration: CfnDataSource.WebDataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DayOfMonthProperty(Struct):
        day_number: float | None = None
        last_day_of_month: Any | None = None
    class DeletionProtectionConfigurationProperty(Struct):
        deletion_protection_status: str
        deletion_protection_threshold: float | None = None
    class EnrichmentStrategyConfigurationProperty(Struct):
        method: str
    class FixedSizeChunkingConfigurationProperty(Struct):
        max_tokens: float
        overlap_percentage: float
    class HierarchicalChunkingConfigurationProperty(Struct):
        level_configurations: Sequence[CfnDataSource.HierarchicalChunkingLevelConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        overlap_tokens: float
    class HierarchicalChunkingLevelConfigurationProperty(Struct):
        max_tokens: float
    class ImageExtractionConfigurationProperty(Struct):
        image_extraction_status: str
    class IntermediateStorageProperty(Struct):
        s3_location: CfnDataSource.S3LocationProperty | Mapping[str, Any] | IResolvable
    class ManagedKnowledgeBaseConnectorConfigurationProperty(Struct):
        connector_parameters: Any | None = None
        deletion_protection_configuration: CfnDataSource.DeletionProtectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        media_extraction_configuration: CfnDataSource.MediaExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sync_schedule: CfnDataSource.SyncScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaExtractionConfigurationProperty(Struct):
        audio_extraction_configuration: CfnDataSource.AudioExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image_extraction_configuration: CfnDataSource.ImageExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        video_extraction_configuration: CfnDataSource.VideoExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MonthlyScheduleProperty(Struct):
        day_of_month: CfnDataSource.DayOfMonthProperty | Mapping[str, Any] | IResolvable
    class ParsingConfigurationProperty(Struct):
        parsing_strategy: str
        bedrock_data_automation_configuration: CfnDataSource.BedrockDataAutomationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        bedrock_foundation_model_configuration: CfnDataSource.BedrockFoundationModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParsingPromptProperty(Struct):
        parsing_prompt_text: str
    class PatternObjectFilterConfigurationProperty(Struct):
        filters: Sequence[CfnDataSource.PatternObjectFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PatternObjectFilterProperty(Struct):
        object_type: str
        exclusion_filters: Sequence[str] | None = None
        inclusion_filters: Sequence[str] | None = None
    class S3DataSourceConfigurationProperty(Struct):
        bucket_arn: str
        bucket_owner_account_id: str | None = None
        inclusion_prefixes: Sequence[str] | None = None
    class S3LocationProperty(Struct):
        uri: str
    class SalesforceCrawlerConfigurationProperty(Struct):
        filter_configuration: CfnDataSource.CrawlFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SalesforceDataSourceConfigurationProperty(Struct):
        source_configuration: CfnDataSource.SalesforceSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        crawler_configuration: CfnDataSource.SalesforceCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SalesforceSourceConfigurationProperty(Struct):
        auth_type: str
        credentials_secret_arn: str
        host_url: str
    class SeedUrlProperty(Struct):
        url: str
    class SemanticChunkingConfigurationProperty(Struct):
        breakpoint_percentile_threshold: float
        buffer_size: float
        max_tokens: float
    class ServerSideEncryptionConfigurationProperty(Struct):
        kms_key_arn: str | None = None
    class SharePointCrawlerConfigurationProperty(Struct):
        filter_configuration: CfnDataSource.CrawlFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SharePointDataSourceConfigurationProperty(Struct):
        source_configuration: CfnDataSource.SharePointSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        crawler_configuration: CfnDataSource.SharePointCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SharePointSourceConfigurationProperty(Struct):
        auth_type: str
        credentials_secret_arn: str
        domain: str
        host_type: str
        site_urls: Sequence[str]
        tenant_id: str | None = None
    class SyncScheduleProperty(Struct):
        daily: Any | None = None
        monthly: CfnDataSource.MonthlyScheduleProperty | Mapping[str, Any] | IResolvable | None = None
        weekly: CfnDataSource.WeeklyScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class TransformationFunctionProperty(Struct):
        transformation_lambda_configuration: CfnDataSource.TransformationLambdaConfigurationProperty | Mapping[str, Any] | IResolvable
    class TransformationLambdaConfigurationProperty(Struct):
        lambda_arn: str
    class TransformationProperty(Struct):
        step_to_apply: str
        transformation_function: CfnDataSource.TransformationFunctionProperty | Mapping[str, Any] | IResolvable
    class UrlConfigurationProperty(Struct):
        seed_urls: Sequence[CfnDataSource.SeedUrlProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class VectorIngestionConfigurationProperty(Struct):
        chunking_configuration: CfnDataSource.ChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        context_enrichment_configuration: CfnDataSource.ContextEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_transformation_configuration: CfnDataSource.CustomTransformationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parsing_configuration: CfnDataSource.ParsingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoExtractionConfigurationProperty(Struct):
        video_extraction_status: str
    class WebCrawlerConfigurationProperty(Struct):
        crawler_limits: CfnDataSource.WebCrawlerLimitsProperty | Mapping[str, Any] | IResolvable | None = None
        exclusion_filters: Sequence[str] | None = None
        inclusion_filters: Sequence[str] | None = None
        scope: str | None = None
        user_agent: str | None = None
        user_agent_header: str | None = None
    class WebCrawlerLimitsProperty(Struct):
        max_pages: float | None = None
        rate_limit: float | None = None
    class WebDataSourceConfigurationProperty(Struct):
        source_configuration: CfnDataSource.WebSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        crawler_configuration: CfnDataSource.WebCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WebSourceConfigurationProperty(Struct):
        url_configuration: CfnDataSource.UrlConfigurationProperty | Mapping[str, Any] | IResolvable
    class WeeklyScheduleProperty(Struct):
        day_of_week: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable,
        knowledge_base_id: str,
        name: str,
        data_deletion_policy: str | None = None,
        description: str | None = None,
        server_side_encryption_configuration: CfnDataSource.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        vector_ingestion_configuration: CfnDataSource.VectorIngestionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | IResolvable
    knowledge_base_id: str
    name: str
    data_deletion_policy: str | None
    description: str | None
    server_side_encryption_configuration: CfnDataSource.ServerSideEncryptionConfigurationProperty | IResolvable | None
    vector_ingestion_configuration: CfnDataSource.VectorIngestionConfigurationProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_data_source_configuration_web_configuration_crawler_configuration_user_agent_header(self) -> str: ...
    @property
    def attr_data_source_id(self) -> str: ...
    @property
    def attr_data_source_status(self) -> str: ...
    @property
    def attr_failure_reasons(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_bedrock.DataSourceReference: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable
    knowledge_base_id: str
    name: str
    data_deletion_policy: str | None = None
    description: str | None = None
    server_side_encryption_configuration: CfnDataSource.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    vector_ingestion_configuration: CfnDataSource.VectorIngestionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnEnforcedGuardrailConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ModelEnforcementProperty(Struct):
        excluded_models: Sequence[str]
        included_models: Sequence[str]
    class SelectiveContentGuardingProperty(Struct):
        messages: str | None = None
        system: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        guardrail_identifier: str,
        guardrail_version: str,
        model_enforcement: CfnEnforcedGuardrailConfiguration.ModelEnforcementProperty | Mapping[str, Any] | IResolvable | None = None,
        selective_content_guarding: CfnEnforcedGuardrailConfiguration.SelectiveContentGuardingProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    guardrail_identifier: str
    guardrail_version: str
    model_enforcement: CfnEnforcedGuardrailConfiguration.ModelEnforcementProperty | IResolvable | None
    selective_content_guarding: CfnEnforcedGuardrailConfiguration.SelectiveContentGuardingProperty | IResolvable | None
    @property
    def attr_config_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_guardrail_arn(self) -> str: ...
    @property
    def attr_guardrail_id(self) -> str: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_updated_by(self) -> str: ...
    @property
    def enforced_guardrail_configuration_ref(self) -> _aws_bedrock.EnforcedGuardrailConfigurationReference: ...
    @staticmethod
    def is_cfn_enforced_guardrail_configuration(x: Any) -> bool: ...

class CfnEnforcedGuardrailConfigurationProps(Struct):
    guardrail_identifier: str
    guardrail_version: str
    model_enforcement: CfnEnforcedGuardrailConfiguration.ModelEnforcementProperty | Mapping[str, Any] | IResolvable | None = None
    selective_content_guarding: CfnEnforcedGuardrailConfiguration.SelectiveContentGuardingProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentFlowNodeConfigurationProperty(Struct):
        agent_alias_arn: str
    class ConditionFlowNodeConfigurationProperty(Struct):
        conditions: Sequence[CfnFlow.FlowConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FieldForRerankingProperty(Struct):
        field_name: str
    class FlowConditionProperty(Struct):
        name: str
        expression: str | None = None
    class FlowConditionalConnectionConfigurationProperty(Struct):
        condition: str
    class FlowConnectionConfigurationProperty(Struct):
        conditional: CfnFlow.FlowConditionalConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data: CfnFlow.FlowDataConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowConnectionProperty(Struct):
        name: str
        source: str
        target: str
        type: str
        configuration: CfnFlow.FlowConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowDataConnectionConfigurationProperty(Struct):
        source_output: str
        target_input: str
    class FlowDefinitionProperty(Struct):
        connections: Sequence[CfnFlow.FlowConnectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        nodes: Sequence[CfnFlow.FlowNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FlowNodeConfigurationProperty(Struct):
        agent: CfnFlow.AgentFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        collector: Any | None = None
        condition: CfnFlow.ConditionFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inline_code: CfnFlow.InlineCodeFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        input: Any | None = None
        iterator: Any | None = None
        knowledge_base: CfnFlow.KnowledgeBaseFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_function: CfnFlow.LambdaFunctionFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lex: CfnFlow.LexFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop: CfnFlow.LoopFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop_controller: CfnFlow.LoopControllerFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop_input: Any | None = None
        output: Any | None = None
        prompt: CfnFlow.PromptFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retrieval: CfnFlow.RetrievalFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        storage: CfnFlow.StorageFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowNodeInputProperty(Struct):
        expression: str
        name: str
        type: str
        category: str | None = None
    class FlowNodeOutputProperty(Struct):
        name: str
        type: str
    class FlowNodeProperty(Struct):
        name: str
        type: str
        configuration: CfnFlow.FlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inputs: Sequence[CfnFlow.FlowNodeInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        outputs: Sequence[CfnFlow.FlowNodeOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FlowValidationProperty(Struct):
        message: str
    class GuardrailConfigurationProperty(Struct):
        guardrail_identifier: str | None = None
        guardrail_version: str | None = None
    class InlineCodeFlowNodeConfigurationProperty(Struct):
        code: str
        language: str
    class KnowledgeBaseFlowNodeConfigurationProperty(Struct):
        knowledge_base_id: str
        guardrail_configuration: CfnFlow.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inference_configuration: CfnFlow.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        model_id: str | None = None
        number_of_results: float | None = None
        orchestration_configuration: CfnFlow.KnowledgeBaseOrchestrationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_template: CfnFlow.KnowledgeBasePromptTemplateProperty | Mapping[str, Any] | IResolvable | None = None
        reranking_configuration: CfnFlow.VectorSearchRerankingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KnowledgeBaseOrchestrationConfigurationProperty(Struct):
        additional_model_request_fields: Any | None = None
        inference_config: CfnFlow.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        performance_config: CfnFlow.PerformanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_template: CfnFlow.KnowledgeBasePromptTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class KnowledgeBasePromptTemplateProperty(Struct):
        text_prompt_template: str
    class LambdaFunctionFlowNodeConfigurationProperty(Struct):
        lambda_arn: str
    class LexFlowNodeConfigurationProperty(Struct):
        bot_alias_arn: str
        locale_id: str
    class LoopControllerFlowNodeConfigurationProperty(Struct):
        continue_condition: CfnFlow.FlowConditionProperty | Mapping[str, Any] | IResolvable
        max_iterations: float | None = None
    class LoopFlowNodeConfigurationProperty(Struct):
        definition: CfnFlow.FlowDefinitionProperty | Mapping[str, Any] | IResolvable
    class MetadataConfigurationForRerankingProperty(Struct):
        selection_mode: str
        selective_mode_configuration: CfnFlow.RerankingMetadataSelectiveModeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PerformanceConfigurationProperty(Struct):
        latency: str | None = None
    class PromptFlowNodeConfigurationProperty(Struct):
        source_configuration: CfnFlow.PromptFlowNodeSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        guardrail_configuration: CfnFlow.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptFlowNodeInlineConfigurationProperty(Struct):
        model_id: str
        template_configuration: CfnFlow.PromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
        template_type: str
        inference_configuration: CfnFlow.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptFlowNodeResourceConfigurationProperty(Struct):
        prompt_arn: str
    class PromptFlowNodeSourceConfigurationProperty(Struct):
        inline: CfnFlow.PromptFlowNodeInlineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        resource: CfnFlow.PromptFlowNodeResourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptInferenceConfigurationProperty(Struct):
        text: CfnFlow.PromptModelInferenceConfigurationProperty | Mapping[str, Any] | IResolvable
    class PromptInputVariableProperty(Struct):
        name: str | None = None
    class PromptModelInferenceConfigurationProperty(Struct):
        max_tokens: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_p: float | None = None
    class PromptTemplateConfigurationProperty(Struct):
        text: CfnFlow.TextPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
    class RerankingMetadataSelectiveModeConfigurationProperty(Struct):
        fields_to_exclude: Sequence[CfnFlow.FieldForRerankingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        fields_to_include: Sequence[CfnFlow.FieldForRerankingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RetrievalFlowNodeConfigurationProperty(Struct):
        service_configuration: CfnFlow.RetrievalFlowNodeServiceConfigurationProperty | Mapping[str, Any] | IResolvable
    class RetrievalFlowNodeS3ConfigurationProperty(Struct):
        bucket_name: str
    class RetrievalFlowNodeServiceConfigurationProperty(Struct):
        s3: CfnFlow.RetrievalFlowNodeS3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: str | None = None
    class StorageFlowNodeConfigurationProperty(Struct):
        service_configuration: CfnFlow.StorageFlowNodeServiceConfigurationProperty | Mapping[str, Any] | IResolvable
    class StorageFlowNodeS3ConfigurationProperty(Struct):
        bucket_name: str
    class StorageFlowNodeServiceConfigurationProperty(Struct):
        s3: CfnFlow.StorageFlowNodeS3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TextPromptTemplateConfigurationProperty(Struct):
        text: str
        input_variables: Sequence[CfnFlow.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VectorSearchBedrockRerankingConfigurationProperty(Struct):
        model_configuration: CfnFlow.VectorSearchBedrockRerankingModelConfigurationProperty | Mapping[str, Any] | IResolvable
        metadata_configuration: CfnFlow.MetadataConfigurationForRerankingProperty | Mapping[str, Any] | IResolvable | None = None
        number_of_reranked_results: float | None = None
    class VectorSearchBedrockRerankingModelConfigurationProperty(Struct):
        model_arn: str
        additional_model_request_fields: Any | None = None
    class VectorSearchRerankingConfigurationProperty(Struct):
        type: str
        bedrock_reranking_configuration: CfnFlow.VectorSearchBedrockRerankingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role_arn: str,
        name: str,
        customer_encryption_key_arn: str | None = None,
        definition: CfnFlow.FlowDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_s3_location: CfnFlow.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_string: str | None = None,
        definition_substitutions: Mapping[str, str | float | bool | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        test_alias_tags: Mapping[str, str] | IResolvable | None = None,
    ) -> None: ...
    execution_role_arn: str
    name: str
    customer_encryption_key_arn: str | None
    definition: CfnFlow.FlowDefinitionProperty | IResolvable | None
    definition_s3_location: CfnFlow.S3LocationProperty | IResolvable | None
    definition_string: str | None
    definition_substitutions: Mapping[str, str | float | bool | IResolvable] | IResolvable | None
    description: str | None
    tags: Mapping[str, str] | None
    test_alias_tags: Mapping[str, str] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_validations(self) -> IResolvable: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_ref(self) -> _aws_bedrock.FlowReference: ...
    @staticmethod
    def arn_for_flow(resource: _aws_bedrock.IFlowRef) -> str: ...
    @staticmethod
    def is_cfn_flow(x: Any) -> bool: ...

class CfnFlowProps(Struct):
    execution_role_arn: str
    name: str
    customer_encryption_key_arn: str | None = None
    definition: CfnFlow.FlowDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    definition_s3_location: CfnFlow.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    definition_string: str | None = None
    definition_substitutions: Mapping[str, str | float | bool | IResolvable] | IResolvable | None = None
    description: str | None = None
    tags: Mapping[str, str] | None = None
    test_alias_tags: Mapping[str, str] | IResolvable | None = None

class CfnFlowAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FlowAliasConcurrencyConfigurationProperty(Struct):
        type: str
        max_concurrency: float | None = None
    class FlowAliasRoutingConfigurationListItemProperty(Struct):
        flow_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flow_arn: str,
        name: str,
        routing_configuration: Sequence[CfnFlowAlias.FlowAliasRoutingConfigurationListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        concurrency_configuration: CfnFlowAlias.FlowAliasConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    flow_arn: str
    name: str
    routing_configuration: Sequence[CfnFlowAlias.FlowAliasRoutingConfigurationListItemProperty | IResolvable] | IResolvable
    concurrency_configuration: CfnFlowAlias.FlowAliasConcurrencyConfigurationProperty | IResolvable | None
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_flow_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def flow_alias_ref(self) -> _aws_bedrock.FlowAliasReference: ...
    @staticmethod
    def arn_for_flow_alias(resource: _aws_bedrock.IFlowAliasRef) -> str: ...
    @staticmethod
    def is_cfn_flow_alias(x: Any) -> bool: ...

class CfnFlowAliasProps(Struct):
    flow_arn: str
    name: str
    routing_configuration: Sequence[CfnFlowAlias.FlowAliasRoutingConfigurationListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
    concurrency_configuration: CfnFlowAlias.FlowAliasConcurrencyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnFlowVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentFlowNodeConfigurationProperty(Struct):
        agent_alias_arn: str
    class ConditionFlowNodeConfigurationProperty(Struct):
        conditions: Sequence[CfnFlowVersion.FlowConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FieldForRerankingProperty(Struct):
        field_name: str
    class FlowConditionProperty(Struct):
        name: str
        expression: str | None = None
    class FlowConditionalConnectionConfigurationProperty(Struct):
        condition: str
    class FlowConnectionConfigurationProperty(Struct):
        conditional: CfnFlowVersion.FlowConditionalConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data: CfnFlowVersion.FlowDataConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowConnectionProperty(Struct):
        name: str
        source: str
        target: str
        type: str
        configuration: CfnFlowVersion.FlowConnectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowDataConnectionConfigurationProperty(Struct):
        source_output: str
        target_input: str
    class FlowDefinitionProperty(Struct):
        connections: Sequence[CfnFlowVersion.FlowConnectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        nodes: Sequence[CfnFlowVersion.FlowNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FlowNodeConfigurationProperty(Struct):
        agent: CfnFlowVersion.AgentFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        collector: Any | None = None
        condition: CfnFlowVersion.ConditionFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inline_code: CfnFlowVersion.InlineCodeFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        input: Any | None = None
        iterator: Any | None = None
        knowledge_base: CfnFlowVersion.KnowledgeBaseFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_function: CfnFlowVersion.LambdaFunctionFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lex: CfnFlowVersion.LexFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop: CfnFlowVersion.LoopFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop_controller: CfnFlowVersion.LoopControllerFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        loop_input: Any | None = None
        output: Any | None = None
        prompt: CfnFlowVersion.PromptFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retrieval: CfnFlowVersion.RetrievalFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        storage: CfnFlowVersion.StorageFlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FlowNodeInputProperty(Struct):
        expression: str
        name: str
        type: str
    class FlowNodeOutputProperty(Struct):
        name: str
        type: str
    class FlowNodeProperty(Struct):
        name: str
        type: str
        configuration: CfnFlowVersion.FlowNodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inputs: Sequence[CfnFlowVersion.FlowNodeInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        outputs: Sequence[CfnFlowVersion.FlowNodeOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GuardrailConfigurationProperty(Struct):
        guardrail_identifier: str | None = None
        guardrail_version: str | None = None
    class InlineCodeFlowNodeConfigurationProperty(Struct):
        code: str
        language: str
    class KnowledgeBaseFlowNodeConfigurationProperty(Struct):
        knowledge_base_id: str
        guardrail_configuration: CfnFlowVersion.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inference_configuration: CfnFlowVersion.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        model_id: str | None = None
        number_of_results: float | None = None
        orchestration_configuration: CfnFlowVersion.KnowledgeBaseOrchestrationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_template: CfnFlowVersion.KnowledgeBasePromptTemplateProperty | Mapping[str, Any] | IResolvable | None = None
        reranking_configuration: CfnFlowVersion.VectorSearchRerankingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KnowledgeBaseOrchestrationConfigurationProperty(Struct):
        additional_model_request_fields: Any | None = None
        inference_config: CfnFlowVersion.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        performance_config: CfnFlowVersion.PerformanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_template: CfnFlowVersion.KnowledgeBasePromptTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class KnowledgeBasePromptTemplateProperty(Struct):
        text_prompt_template: str
    class LambdaFunctionFlowNodeConfigurationProperty(Struct):
        lambda_arn: str
    class LexFlowNodeConfigurationProperty(Struct):
        bot_alias_arn: str
        locale_id: str
    class LoopControllerFlowNodeConfigurationProperty(Struct):
        continue_condition: CfnFlowVersion.FlowConditionProperty | Mapping[str, Any] | IResolvable
        max_iterations: float | None = None
    class LoopFlowNodeConfigurationProperty(Struct):
        definition: CfnFlowVersion.FlowDefinitionProperty | Mapping[str, Any] | IResolvable
    class MetadataConfigurationForRerankingProperty(Struct):
        selection_mode: str
        selective_mode_configuration: CfnFlowVersion.RerankingMetadataSelectiveModeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PerformanceConfigurationProperty(Struct):
        latency: str | None = None
    class PromptFlowNodeConfigurationProperty(Struct):
        source_configuration: CfnFlowVersion.PromptFlowNodeSourceConfigurationProperty | Mapping[str, Any] | IResolvable
        guardrail_configuration: CfnFlowVersion.GuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptFlowNodeInlineConfigurationProperty(Struct):
        model_id: str
        template_configuration: CfnFlowVersion.PromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
        template_type: str
        inference_configuration: CfnFlowVersion.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptFlowNodeResourceConfigurationProperty(Struct):
        prompt_arn: str
    class PromptFlowNodeSourceConfigurationProperty(Struct):
        inline: CfnFlowVersion.PromptFlowNodeInlineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        resource: CfnFlowVersion.PromptFlowNodeResourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptInferenceConfigurationProperty(Struct):
        text: CfnFlowVersion.PromptModelInferenceConfigurationProperty | Mapping[str, Any] | IResolvable
    class PromptInputVariableProperty(Struct):
        name: str | None = None
    class PromptModelInferenceConfigurationProperty(Struct):
        max_tokens: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_p: float | None = None
    class PromptTemplateConfigurationProperty(Struct):
        text: CfnFlowVersion.TextPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
    class RerankingMetadataSelectiveModeConfigurationProperty(Struct):
        fields_to_exclude: Sequence[CfnFlowVersion.FieldForRerankingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        fields_to_include: Sequence[CfnFlowVersion.FieldForRerankingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RetrievalFlowNodeConfigurationProperty(Struct):
        service_configuration: CfnFlowVersion.RetrievalFlowNodeServiceConfigurationProperty | Mapping[str, Any] | IResolvable
    class RetrievalFlowNodeS3ConfigurationProperty(Struct):
        bucket_name: str
    class RetrievalFlowNodeServiceConfigurationProperty(Struct):
        s3: CfnFlowVersion.RetrievalFlowNodeS3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StorageFlowNodeConfigurationProperty(Struct):
        service_configuration: CfnFlowVersion.StorageFlowNodeServiceConfigurationProperty | Mapping[str, Any] | IResolvable
    class StorageFlowNodeS3ConfigurationProperty(Struct):
        bucket_name: str
    class StorageFlowNodeServiceConfigurationProperty(Struct):
        s3: CfnFlowVersion.StorageFlowNodeS3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TextPromptTemplateConfigurationProperty(Struct):
        text: str
        input_variables: Sequence[CfnFlowVersion.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VectorSearchBedrockRerankingConfigurationProperty(Struct):
        model_configuration: CfnFlowVersion.VectorSearchBedrockRerankingModelConfigurationProperty | Mapping[str, Any] | IResolvable
        metadata_configuration: CfnFlowVersion.MetadataConfigurationForRerankingProperty | Mapping[str, Any] | IResolvable | None = None
        number_of_reranked_results: float | None = None
    class VectorSearchBedrockRerankingModelConfigurationProperty(Struct):
        model_arn: str
        additional_model_request_fields: Any | None = None
    class VectorSearchRerankingConfigurationProperty(Struct):
        type: str
        bedrock_reranking_configuration: CfnFlowVersion.VectorSearchBedrockRerankingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flow_arn: str,
        description: str | None = None,
    ) -> None: ...
    flow_arn: str
    description: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_customer_encryption_key_arn(self) -> str: ...
    @property
    def attr_definition(self) -> IResolvable: ...
    @property
    def attr_execution_role_arn(self) -> str: ...
    @property
    def attr_flow_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def flow_version_ref(self) -> _aws_bedrock.FlowVersionReference: ...
    @staticmethod
    def is_cfn_flow_version(x: Any) -> bool: ...

class CfnFlowVersionProps(Struct):
    flow_arn: str
    description: str | None = None

class CfnGuardrail(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutomatedReasoningPolicyConfigProperty(Struct):
        policies: Sequence[str]
        confidence_threshold: float | None = None
    class ContentFilterConfigProperty(Struct):
        input_strength: str
        output_strength: str
        type: str
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        input_modalities: Sequence[str] | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
        output_modalities: Sequence[str] | None = None
    class ContentFiltersTierConfigProperty(Struct):
        tier_name: str
    class ContentPolicyConfigProperty(Struct):
        filters_config: Sequence[CfnGuardrail.ContentFilterConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
        content_filters_tier_config: CfnGuardrail.ContentFiltersTierConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ContextualGroundingFilterConfigProperty(Struct):
        threshold: float
        type: str
        action: str | None = None
        enabled: bool | IResolvable | None = None
    class ContextualGroundingPolicyConfigProperty(Struct):
        filters_config: Sequence[CfnGuardrail.ContextualGroundingFilterConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class GuardrailCrossRegionConfigProperty(Struct):
        guardrail_profile_arn: str
    class ManagedWordsConfigProperty(Struct):
        type: str
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
    class PiiEntityConfigProperty(Struct):
        action: str
        type: str
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
    class RegexConfigProperty(Struct):
        action: str
        name: str
        pattern: str
        description: str | None = None
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
    class SensitiveInformationPolicyConfigProperty(Struct):
        pii_entities_config: Sequence[CfnGuardrail.PiiEntityConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        regexes_config: Sequence[CfnGuardrail.RegexConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TopicConfigProperty(Struct):
        definition: str
        name: str
        type: str
        examples: Sequence[str] | None = None
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
    class TopicPolicyConfigProperty(Struct):
        topics_config: Sequence[CfnGuardrail.TopicConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
        topics_tier_config: CfnGuardrail.TopicsTierConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicsTierConfigProperty(Struct):
        tier_name: str
    class WordConfigProperty(Struct):
        text: str
        input_action: str | None = None
        input_enabled: bool | IResolvable | None = None
        output_action: str | None = None
        output_enabled: bool | IResolvable | None = None
    class WordPolicyConfigProperty(Struct):
        managed_word_lists_config: Sequence[CfnGuardrail.ManagedWordsConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        words_config: Sequence[CfnGuardrail.WordConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        blocked_input_messaging: str,
        blocked_outputs_messaging: str,
        name: str,
        automated_reasoning_policy_config: CfnGuardrail.AutomatedReasoningPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        content_policy_config: CfnGuardrail.ContentPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        contextual_grounding_policy_config: CfnGuardrail.ContextualGroundingPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        cross_region_config: CfnGuardrail.GuardrailCrossRegionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        kms_key_arn: str | None = None,
        sensitive_information_policy_config: CfnGuardrail.SensitiveInformationPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topic_policy_config: CfnGuardrail.TopicPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        word_policy_config: CfnGuardrail.WordPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    blocked_input_messaging: str
    blocked_outputs_messaging: str
    name: str
    automated_reasoning_policy_config: CfnGuardrail.AutomatedReasoningPolicyConfigProperty | IResolvable | None
    content_policy_config: CfnGuardrail.ContentPolicyConfigProperty | IResolvable | None
    contextual_grounding_policy_config: CfnGuardrail.ContextualGroundingPolicyConfigProperty | IResolvable | None
    cross_region_config: CfnGuardrail.GuardrailCrossRegionConfigProperty | IResolvable | None
    description: str | None
    kms_key_arn: str | None
    sensitive_information_policy_config: CfnGuardrail.SensitiveInformationPolicyConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    topic_policy_config: CfnGuardrail.TopicPolicyConfigProperty | IResolvable | None
    word_policy_config: CfnGuardrail.WordPolicyConfigProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_recommendations(self) -> Sequence[str]: ...
    @property
    def attr_guardrail_arn(self) -> str: ...
    @property
    def attr_guardrail_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def guardrail_ref(self) -> _aws_bedrock.GuardrailReference: ...
    @staticmethod
    def arn_for_guardrail(resource: _aws_bedrock.IGuardrailRef) -> str: ...
    @staticmethod
    def is_cfn_guardrail(x: Any) -> bool: ...

class CfnGuardrailProps(Struct):
    blocked_input_messaging: str
    blocked_outputs_messaging: str
    name: str
    automated_reasoning_policy_config: CfnGuardrail.AutomatedReasoningPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    content_policy_config: CfnGuardrail.ContentPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    contextual_grounding_policy_config: CfnGuardrail.ContextualGroundingPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    cross_region_config: CfnGuardrail.GuardrailCrossRegionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    kms_key_arn: str | None = None
    sensitive_information_policy_config: CfnGuardrail.SensitiveInformationPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topic_policy_config: CfnGuardrail.TopicPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    word_policy_config: CfnGuardrail.WordPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGuardrailVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        guardrail_identifier: str,
        description: str | None = None,
    ) -> None: ...
    guardrail_identifier: str
    description: str | None
    @property
    def attr_guardrail_arn(self) -> str: ...
    @property
    def attr_guardrail_id(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def guardrail_version_ref(self) -> _aws_bedrock.GuardrailVersionReference: ...
    @staticmethod
    def is_cfn_guardrail_version(x: Any) -> bool: ...

class CfnGuardrailVersionProps(Struct):
    guardrail_identifier: str
    description: str | None = None

class CfnIntelligentPromptRouter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PromptRouterTargetModelProperty(Struct):
        model_arn: str
    class RoutingCriteriaProperty(Struct):
        response_quality_difference: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        fallback_model: CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | Mapping[str, Any] | IResolvable,
        models: Sequence[CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        prompt_router_name: str,
        routing_criteria: CfnIntelligentPromptRouter.RoutingCriteriaProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    fallback_model: CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | IResolvable
    models: Sequence[CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | IResolvable] | IResolvable
    prompt_router_name: str
    routing_criteria: CfnIntelligentPromptRouter.RoutingCriteriaProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_prompt_router_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def intelligent_prompt_router_ref(self) -> _aws_bedrock.IntelligentPromptRouterReference: ...
    @staticmethod
    def is_cfn_intelligent_prompt_router(x: Any) -> bool: ...

class CfnIntelligentPromptRouterProps(Struct):
    fallback_model: CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | Mapping[str, Any] | IResolvable
    models: Sequence[CfnIntelligentPromptRouter.PromptRouterTargetModelProperty | Mapping[str, Any] | IResolvable] | IResolvable
    prompt_router_name: str
    routing_criteria: CfnIntelligentPromptRouter.RoutingCriteriaProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnKnowledgeBase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioConfigurationProperty(Struct):
        segmentation_configuration: CfnKnowledgeBase.AudioSegmentationConfigurationProperty | Mapping[str, Any] | IResolvable
    class AudioSegmentationConfigurationProperty(Struct):
        fixed_length_duration: float
    class BedrockEmbeddingModelConfigurationProperty(Struct):
        audio: Sequence[CfnKnowledgeBase.AudioConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        dimensions: float | None = None
        embedding_data_type: str | None = None
        model_configuration: Any | None = None
        video: Sequence[CfnKnowledgeBase.VideoConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CuratedQueryProperty(Struct):
        natural_language: str
        sql: str
    class EmbeddingModelConfigurationProperty(Struct):
        bedrock_embedding_model_configuration: CfnKnowledgeBase.BedrockEmbeddingModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KendraKnowledgeBaseConfigurationProperty(Struct):
        kendra_index_arn: str
    class KnowledgeBaseConfigurationProperty(Struct):
        type: str
        kendra_knowledge_base_configuration: CfnKnowledgeBase.KendraKnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_knowledge_base_configuration: CfnKnowledgeBase.ManagedKnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sql_knowledge_base_configuration: CfnKnowledgeBase.SqlKnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vector_knowledge_base_configuration: CfnKnowledgeBase.VectorKnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedKnowledgeBaseConfigurationProperty(Struct):
        embedding_model_arn: str | None = None
        embedding_model_configuration: CfnKnowledgeBase.EmbeddingModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        embedding_model_type: str | None = None
        server_side_encryption_configuration: CfnKnowledgeBase.ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        supplemental_data_storage_configuration: CfnKnowledgeBase.SupplementalDataStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty(Struct):
        kms_key_arn: str | None = None
    class MongoDbAtlasConfigurationProperty(Struct):
        collection_name: str
        credentials_secret_arn: str
        database_name: str
        endpoint: str
        field_mapping: CfnKnowledgeBase.MongoDbAtlasFieldMappingProperty | Mapping[str, Any] | IResolvable
        vector_index_name: str
        endpoint_service_name: str | None = None
        text_index_name: str | None = None
    class MongoDbAtlasFieldMappingProperty(Struct):
        metadata_field: str
        text_field: str
        vector_field: str
    class NeptuneAnalyticsConfigurationProperty(Struct):
        field_mapping: CfnKnowledgeBase.NeptuneAnalyticsFieldMappingProperty | Mapping[str, Any] | IResolvable
        graph_arn: str
    class NeptuneAnalyticsFieldMappingProperty(Struct):
        metadata_field: str
        text_field: str
    class OpenSearchManagedClusterConfigurationProperty(Struct):
        domain_arn: str
        domain_endpoint: str
        field_mapping: CfnKnowledgeBase.OpenSearchManagedClusterFieldMappingProperty | Mapping[str, Any] | IResolvable
        vector_index_name: str
    class OpenSearchManagedClusterFieldMappingProperty(Struct):
        metadata_field: str
        text_field: str
        vector_field: str
    class OpenSearchServerlessConfigurationProperty(Struct):
        collection_arn: str
        field_mapping: CfnKnowledgeBase.OpenSearchServerlessFieldMappingProperty | Mapping[str, Any] | IResolvable
        vector_index_name: str
    class OpenSearchServerlessFieldMappingProperty(Struct):
        metadata_field: str
        text_field: str
        vector_field: str
    class PineconeConfigurationProperty(Struct):
        connection_string: str
        credentials_secret_arn: str
        field_mapping: CfnKnowledgeBase.PineconeFieldMappingProperty | Mapping[str, Any] | IResolvable
        namespace: str | None = None
    class PineconeFieldMappingProperty(Struct):
        metadata_field: str
        text_field: str
    class QueryGenerationColumnProperty(Struct):
        description: str | None = None
        inclusion: str | None = None
        name: str | None = None
    class QueryGenerationConfigurationProperty(Struct):
        execution_timeout_seconds: float | None = None
        generation_context: CfnKnowledgeBase.QueryGenerationContextProperty | Mapping[str, Any] | IResolvable | None = None
    class QueryGenerationContextProperty(Struct):
        curated_queries: Sequence[CfnKnowledgeBase.CuratedQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tables: Sequence[CfnKnowledgeBase.QueryGenerationTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class QueryGenerationTableProperty(Struct):
        name: str
        columns: Sequence[CfnKnowledgeBase.QueryGenerationColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: str | None = None
        inclusion: str | None = None
    class RdsConfigurationProperty(Struct):
        credentials_secret_arn: str
        database_name: str
        field_mapping: CfnKnowledgeBase.RdsFieldMappingProperty | Mapping[str, Any] | IResolvable
        resource_arn: str
        table_name: str
    class RdsFieldMappingProperty(Struct):
        metadata_field: str
        primary_key_field: str
        text_field: str
        vector_field: str
        custom_metadata_field: str | None = None
    class RedshiftConfigurationProperty(Struct):
        query_engine_configuration: CfnKnowledgeBase.RedshiftQueryEngineConfigurationProperty | Mapping[str, Any] | IResolvable
        storage_configurations: Sequence[CfnKnowledgeBase.RedshiftQueryEngineStorageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        query_generation_configuration: CfnKnowledgeBase.QueryGenerationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftProvisionedAuthConfigurationProperty(Struct):
        type: str
        database_user: str | None = None
        username_password_secret_arn: str | None = None
    class RedshiftProvisionedConfigurationProperty(Struct):
        auth_configuration: CfnKnowledgeBase.RedshiftProvisionedAuthConfigurationProperty | Mapping[str, Any] | IResolvable
        cluster_identifier: str
    class RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty(Struct):
        table_names: Sequence[str]
    class RedshiftQueryEngineConfigurationProperty(Struct):
        type: str
        provisioned_configuration: CfnKnowledgeBase.RedshiftProvisionedConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        serverless_configuration: CfnKnowledgeBase.RedshiftServerlessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftQueryEngineRedshiftStorageConfigurationProperty(Struct):
        database_name: str
    class RedshiftQueryEngineStorageConfigurationProperty(Struct):
        type: str
        aws_data_catalog_configuration: CfnKnowledgeBase.RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_configuration: CfnKnowledgeBase.RedshiftQueryEngineRedshiftStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftServerlessAuthConfigurationProperty(Struct):
        type: str
        username_password_secret_arn: str | None = None
    class RedshiftServerlessConfigurationProperty(Struct):
        auth_configuration: CfnKnowledgeBase.RedshiftServerlessAuthConfigurationProperty | Mapping[str, Any] | IResolvable
        workgroup_arn: str
    class S3LocationProperty(Struct):
        uri: str
    class S3VectorsConfigurationProperty(Struct):
        index_arn: str | None = None
        index_name: str | None = None
        vector_bucket_arn: str | None = None
    class SqlKnowledgeBaseConfigurationProperty(Struct):
        type: str
        redshift_configuration: CfnKnowledgeBase.RedshiftConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StorageConfigurationProperty(Struct):
        type: str
        mongo_db_atlas_configuration: CfnKnowledgeBase.MongoDbAtlasConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        neptune_analytics_configuration: CfnKnowledgeBase.NeptuneAnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        opensearch_managed_cluster_configuration: CfnKnowledgeBase.OpenSearchManagedClusterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        opensearch_serverless_configuration: CfnKnowledgeBase.OpenSearchServerlessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pinecone_configuration: CfnKnowledgeBase.PineconeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rds_configuration: CfnKnowledgeBase.RdsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_vectors_configuration: CfnKnowledgeBase.S3VectorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SupplementalDataStorageConfigurationProperty(Struct):
        supplemental_data_storage_locations: Sequence[CfnKnowledgeBase.SupplementalDataStorageLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SupplementalDataStorageLocationProperty(Struct):
        supplemental_data_storage_location_type: str
        s3_location: CfnKnowledgeBase.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class VectorKnowledgeBaseConfigurationProperty(Struct):
        embedding_model_arn: str
        embedding_model_configuration: CfnKnowledgeBase.EmbeddingModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        supplemental_data_storage_configuration: CfnKnowledgeBase.SupplementalDataStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoConfigurationProperty(Struct):
        segmentation_configuration: CfnKnowledgeBase.VideoSegmentationConfigurationProperty | Mapping[str, Any] | IResolvable
    class VideoSegmentationConfigurationProperty(Struct):
        fixed_length_duration: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        role_arn: str,
        description: str | None = None,
        storage_configuration: CfnKnowledgeBase.StorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | IResolvable
    name: str
    role_arn: str
    description: str | None
    storage_configuration: CfnKnowledgeBase.StorageConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reasons(self) -> Sequence[str]: ...
    @property
    def attr_knowledge_base_arn(self) -> str: ...
    @property
    def attr_knowledge_base_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def knowledge_base_ref(self) -> _aws_bedrock.KnowledgeBaseReference: ...
    @staticmethod
    def arn_for_knowledge_base(resource: _aws_bedrock.IKnowledgeBaseRef) -> str: ...
    @staticmethod
    def from_knowledge_base_arn(scope: Construct, id: str, arn: str) -> _aws_bedrock.IKnowledgeBaseRef: ...
    @staticmethod
    def from_knowledge_base_id(scope: Construct, id: str, knowledge_base_id: str) -> _aws_bedrock.IKnowledgeBaseRef: ...
    @staticmethod
    def is_cfn_knowledge_base(x: Any) -> bool: ...

class CfnKnowledgeBaseProps(Struct):
    knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    role_arn: str
    description: str | None = None
    storage_configuration: CfnKnowledgeBase.StorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnKnowledgeBasePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        knowledge_base_id: str,
        policy_document: Any,
    ) -> None: ...
    knowledge_base_id: str
    policy_document: Any
    @property
    def attr_revision_id(self) -> str: ...
    @property
    def knowledge_base_policy_ref(self) -> _aws_bedrock.KnowledgeBasePolicyReference: ...
    @staticmethod
    def is_cfn_knowledge_base_policy(x: Any) -> bool: ...

class CfnKnowledgeBasePolicyProps(Struct):
    knowledge_base_id: str
    policy_document: Any

class CfnPrompt(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CachePointBlockProperty(Struct):
        type: str
    class ChatPromptTemplateConfigurationProperty(Struct):
        messages: Sequence[CfnPrompt.MessageProperty | Mapping[str, Any] | IResolvable] | IResolvable
        input_variables: Sequence[CfnPrompt.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        system: Sequence[CfnPrompt.SystemContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tool_configuration: CfnPrompt.ToolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContentBlockProperty(Struct):
        cache_point: CfnPrompt.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class MessageProperty(Struct):
        content: Sequence[CfnPrompt.ContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable
        role: str
    class PromptAgentResourceProperty(Struct):
        agent_identifier: str
    class PromptGenAiResourceProperty(Struct):
        agent: CfnPrompt.PromptAgentResourceProperty | Mapping[str, Any] | IResolvable
    class PromptInferenceConfigurationProperty(Struct):
        text: CfnPrompt.PromptModelInferenceConfigurationProperty | Mapping[str, Any] | IResolvable
    class PromptInputVariableProperty(Struct):
        name: str | None = None
    class PromptMetadataEntryProperty(Struct):
        key: str
        value: str
    class PromptModelInferenceConfigurationProperty(Struct):
        max_tokens: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_p: float | None = None
    class PromptTemplateConfigurationProperty(Struct):
        chat: CfnPrompt.ChatPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        text: CfnPrompt.TextPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptVariantProperty(Struct):
        name: str
        template_configuration: CfnPrompt.PromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
        template_type: str
        additional_model_request_fields: Any | None = None
        gen_ai_resource: CfnPrompt.PromptGenAiResourceProperty | Mapping[str, Any] | IResolvable | None = None
        inference_configuration: CfnPrompt.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        metadata: Sequence[CfnPrompt.PromptMetadataEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        model_id: str | None = None
    class SpecificToolChoiceProperty(Struct):
        name: str
    class SystemContentBlockProperty(Struct):
        cache_point: CfnPrompt.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class TextPromptTemplateConfigurationProperty(Struct):
        cache_point: CfnPrompt.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        input_variables: Sequence[CfnPrompt.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text: str | None = None
        text_s3_location: CfnPrompt.TextS3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class TextS3LocationProperty(Struct):
        bucket: str
        key: str
        version: str | None = None
    class ToolChoiceProperty(Struct):
        any: Any | None = None
        auto: Any | None = None
        tool: CfnPrompt.SpecificToolChoiceProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolConfigurationProperty(Struct):
        tools: Sequence[CfnPrompt.ToolProperty | Mapping[str, Any] | IResolvable] | IResolvable
        tool_choice: CfnPrompt.ToolChoiceProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolInputSchemaProperty(Struct):
        json: Any
    class ToolProperty(Struct):
        cache_point: CfnPrompt.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        tool_spec: CfnPrompt.ToolSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolSpecificationProperty(Struct):
        input_schema: CfnPrompt.ToolInputSchemaProperty | Mapping[str, Any] | IResolvable
        name: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        customer_encryption_key_arn: str | None = None,
        default_variant: str | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        variants: Sequence[CfnPrompt.PromptVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    customer_encryption_key_arn: str | None
    default_variant: str | None
    description: str | None
    tags: Mapping[str, str] | None
    variants: Sequence[CfnPrompt.PromptVariantProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def prompt_ref(self) -> _aws_bedrock.PromptReference: ...
    @staticmethod
    def arn_for_prompt(resource: _aws_bedrock.IPromptRef) -> str: ...
    @staticmethod
    def is_cfn_prompt(x: Any) -> bool: ...

class CfnPromptProps(Struct):
    name: str
    customer_encryption_key_arn: str | None = None
    default_variant: str | None = None
    description: str | None = None
    tags: Mapping[str, str] | None = None
    variants: Sequence[CfnPrompt.PromptVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnPromptVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CachePointBlockProperty(Struct):
        type: str
    class ChatPromptTemplateConfigurationProperty(Struct):
        messages: Sequence[CfnPromptVersion.MessageProperty | Mapping[str, Any] | IResolvable] | IResolvable
        input_variables: Sequence[CfnPromptVersion.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        system: Sequence[CfnPromptVersion.SystemContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tool_configuration: CfnPromptVersion.ToolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContentBlockProperty(Struct):
        cache_point: CfnPromptVersion.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class MessageProperty(Struct):
        content: Sequence[CfnPromptVersion.ContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable
        role: str
    class PromptAgentResourceProperty(Struct):
        agent_identifier: str
    class PromptGenAiResourceProperty(Struct):
        agent: CfnPromptVersion.PromptAgentResourceProperty | Mapping[str, Any] | IResolvable
    class PromptInferenceConfigurationProperty(Struct):
        text: CfnPromptVersion.PromptModelInferenceConfigurationProperty | Mapping[str, Any] | IResolvable
    class PromptInputVariableProperty(Struct):
        name: str | None = None
    class PromptMetadataEntryProperty(Struct):
        key: str
        value: str
    class PromptModelInferenceConfigurationProperty(Struct):
        max_tokens: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_p: float | None = None
    class PromptTemplateConfigurationProperty(Struct):
        chat: CfnPromptVersion.ChatPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        text: CfnPromptVersion.TextPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptVariantProperty(Struct):
        name: str
        template_configuration: CfnPromptVersion.PromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
        template_type: str
        additional_model_request_fields: Any | None = None
        gen_ai_resource: CfnPromptVersion.PromptGenAiResourceProperty | Mapping[str, Any] | IResolvable | None = None
        inference_configuration: CfnPromptVersion.PromptInferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        metadata: Sequence[CfnPromptVersion.PromptMetadataEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        model_id: str | None = None
    class SpecificToolChoiceProperty(Struct):
        name: str
    class SystemContentBlockProperty(Struct):
        cache_point: CfnPromptVersion.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class TextPromptTemplateConfigurationProperty(Struct):
        text: str
        cache_point: CfnPromptVersion.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        input_variables: Sequence[CfnPromptVersion.PromptInputVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ToolChoiceProperty(Struct):
        any: Any | None = None
        auto: Any | None = None
        tool: CfnPromptVersion.SpecificToolChoiceProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolConfigurationProperty(Struct):
        tools: Sequence[CfnPromptVersion.ToolProperty | Mapping[str, Any] | IResolvable] | IResolvable
        tool_choice: CfnPromptVersion.ToolChoiceProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolInputSchemaProperty(Struct):
        json: Any
    class ToolProperty(Struct):
        cache_point: CfnPromptVersion.CachePointBlockProperty | Mapping[str, Any] | IResolvable | None = None
        tool_spec: CfnPromptVersion.ToolSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolSpecificationProperty(Struct):
        input_schema: CfnPromptVersion.ToolInputSchemaProperty | Mapping[str, Any] | IResolvable
        name: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        prompt_arn: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    prompt_arn: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_customer_encryption_key_arn(self) -> str: ...
    @property
    def attr_default_variant(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_prompt_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_variants(self) -> IResolvable: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def prompt_version_ref(self) -> _aws_bedrock.PromptVersionReference: ...
    @staticmethod
    def arn_for_prompt_version(resource: _aws_bedrock.IPromptVersionRef) -> str: ...
    @staticmethod
    def is_cfn_prompt_version(x: Any) -> bool: ...

class CfnPromptVersionProps(Struct):
    prompt_arn: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        resource_arn: str,
    ) -> None: ...
    policy_document: Any
    resource_arn: str
    @property
    def resource_policy_ref(self) -> _aws_bedrock.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: Any
    resource_arn: str

class CfnSession(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_key_arn: str | None = None,
        session_metadata: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    encryption_key_arn: str | None
    session_metadata: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_session_arn(self) -> str: ...
    @property
    def attr_session_id(self) -> str: ...
    @property
    def attr_session_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def session_ref(self) -> _aws_bedrock.SessionReference: ...
    @staticmethod
    def arn_for_session(resource: _aws_bedrock.ISessionRef) -> str: ...
    @staticmethod
    def is_cfn_session(x: Any) -> bool: ...

class CfnSessionProps(Struct):
    encryption_key_arn: str | None = None
    session_metadata: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

