# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_wisdom as _aws_wisdom
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAIAgent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AIAgentConfigurationProperty(Struct):
        answer_recommendation_ai_agent_configuration: CfnAIAgent.AnswerRecommendationAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        case_summarization_ai_agent_configuration: CfnAIAgent.CaseSummarizationAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        email_generative_answer_ai_agent_configuration: CfnAIAgent.EmailGenerativeAnswerAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        email_overview_ai_agent_configuration: CfnAIAgent.EmailOverviewAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        email_response_ai_agent_configuration: CfnAIAgent.EmailResponseAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        manual_search_ai_agent_configuration: CfnAIAgent.ManualSearchAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        note_taking_ai_agent_configuration: CfnAIAgent.NoteTakingAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        orchestration_ai_agent_configuration: CfnAIAgent.OrchestrationAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        self_service_ai_agent_configuration: CfnAIAgent.SelfServiceAIAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AnswerRecommendationAIAgentConfigurationProperty(Struct):
        answer_generation_ai_guardrail_id: str | None = None
        answer_generation_ai_prompt_id: str | None = None
        association_configurations: Sequence[CfnAIAgent.AssociationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        intent_labeling_generation_ai_prompt_id: str | None = None
        locale: str | None = None
        query_reformulation_ai_prompt_id: str | None = None
    class AssociationConfigurationDataProperty(Struct):
        knowledge_base_association_configuration_data: CfnAIAgent.KnowledgeBaseAssociationConfigurationDataProperty | Mapping[str, Any] | IResolvable
    class AssociationConfigurationProperty(Struct):
        association_configuration_data: CfnAIAgent.AssociationConfigurationDataProperty | Mapping[str, Any] | IResolvable | None = None
        association_id: str | None = None
        association_type: str | None = None
    class CaseSummarizationAIAgentConfigurationProperty(Struct):
        case_summarization_ai_guardrail_id: str | None = None
        case_summarization_ai_prompt_id: str | None = None
        locale: str | None = None
    class EmailGenerativeAnswerAIAgentConfigurationProperty(Struct):
        association_configurations: Sequence[CfnAIAgent.AssociationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        email_generative_answer_ai_prompt_id: str | None = None
        email_query_reformulation_ai_prompt_id: str | None = None
        locale: str | None = None
    class EmailOverviewAIAgentConfigurationProperty(Struct):
        email_overview_ai_prompt_id: str | None = None
        locale: str | None = None
    class EmailResponseAIAgentConfigurationProperty(Struct):
        association_configurations: Sequence[CfnAIAgent.AssociationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        email_query_reformulation_ai_prompt_id: str | None = None
        email_response_ai_prompt_id: str | None = None
        locale: str | None = None
    class KnowledgeBaseAssociationConfigurationDataProperty(Struct):
        content_tag_filter: CfnAIAgent.TagFilterProperty | Mapping[str, Any] | IResolvable | None = None
        max_results: float | None = None
        override_knowledge_base_search_type: str | None = None
    class ManualSearchAIAgentConfigurationProperty(Struct):
        answer_generation_ai_guardrail_id: str | None = None
        answer_generation_ai_prompt_id: str | None = None
        association_configurations: Sequence[CfnAIAgent.AssociationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        locale: str | None = None
    class NoteTakingAIAgentConfigurationProperty(Struct):
        locale: str | None = None
        note_taking_ai_guardrail_id: str | None = None
        note_taking_ai_prompt_id: str | None = None
    class OrConditionProperty(Struct):
        and_conditions: Sequence[CfnAIAgent.TagConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tag_condition: CfnAIAgent.TagConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class OrchestrationAIAgentConfigurationProperty(Struct):
        orchestration_ai_prompt_id: str
        connect_instance_arn: str | None = None
        locale: str | None = None
        orchestration_ai_guardrail_id: str | None = None
        tool_configurations: Sequence[CfnAIAgent.ToolConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SelfServiceAIAgentConfigurationProperty(Struct):
        association_configurations: Sequence[CfnAIAgent.AssociationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        self_service_ai_guardrail_id: str | None = None
        self_service_answer_generation_ai_prompt_id: str | None = None
        self_service_pre_processing_ai_prompt_id: str | None = None
    class TagConditionProperty(Struct):
        key: str
        value: str | None = None
    class TagFilterProperty(Struct):
        and_conditions: Sequence[CfnAIAgent.TagConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        or_conditions: Sequence[CfnAIAgent.OrConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tag_condition: CfnAIAgent.TagConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolConfigurationProperty(Struct):
        tool_name: str
        tool_type: str
        annotations: Any | None = None
        description: str | None = None
        input_schema: Any | None = None
        instruction: CfnAIAgent.ToolInstructionProperty | Mapping[str, Any] | IResolvable | None = None
        output_filters: Sequence[CfnAIAgent.ToolOutputFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        output_schema: Any | None = None
        override_input_values: Sequence[CfnAIAgent.ToolOverrideInputValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: str | None = None
        tool_id: str | None = None
        user_interaction_configuration: CfnAIAgent.UserInteractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolInstructionProperty(Struct):
        examples: Sequence[str] | None = None
        instruction: str | None = None
    class ToolOutputConfigurationProperty(Struct):
        output_variable_name_override: str | None = None
        session_data_namespace: str | None = None
    class ToolOutputFilterProperty(Struct):
        json_path: str
        output_configuration: CfnAIAgent.ToolOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolOverrideConstantInputValueProperty(Struct):
        type: str
        value: str
    class ToolOverrideInputValueConfigurationProperty(Struct):
        constant: CfnAIAgent.ToolOverrideConstantInputValueProperty | Mapping[str, Any] | IResolvable
    class ToolOverrideInputValueProperty(Struct):
        json_path: str
        value: CfnAIAgent.ToolOverrideInputValueConfigurationProperty | Mapping[str, Any] | IResolvable
    class UserInteractionConfigurationProperty(Struct):
        is_user_confirmation_required: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assistant_id: str,
        configuration: CfnAIAgent.AIAgentConfigurationProperty | Mapping[str, Any] | IResolvable,
        type: str,
        description: str | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    assistant_id: str
    configuration: CfnAIAgent.AIAgentConfigurationProperty | IResolvable
    type: str
    description: str | None
    name: str | None
    tags: Mapping[str, str] | None
    @property
    def ai_agent_ref(self) -> _aws_wisdom.AIAgentReference: ...
    @property
    def attr_ai_agent_arn(self) -> str: ...
    @property
    def attr_ai_agent_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_modified_time_seconds(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_ai_agent(resource: _aws_wisdom.IAIAgentRef) -> str: ...
    @staticmethod
    def is_cfn_ai_agent(x: Any) -> bool: ...

class CfnAIAgentProps(Struct):
    assistant_id: str
    configuration: CfnAIAgent.AIAgentConfigurationProperty | Mapping[str, Any] | IResolvable
    type: str
    description: str | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnAIAgentVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ai_agent_id: str,
        assistant_id: str,
        modified_time_seconds: float | None = None,
    ) -> None: ...
    ai_agent_id: str
    assistant_id: str
    modified_time_seconds: float | None
    @property
    def ai_agent_version_ref(self) -> _aws_wisdom.AIAgentVersionReference: ...
    @property
    def attr_ai_agent_arn(self) -> str: ...
    @property
    def attr_ai_agent_version_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_version_number(self) -> IResolvable: ...
    @staticmethod
    def is_cfn_ai_agent_version(x: Any) -> bool: ...

class CfnAIAgentVersionProps(Struct):
    ai_agent_id: str
    assistant_id: str
    modified_time_seconds: float | None = None

class CfnAIGuardrail(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AIGuardrailContentPolicyConfigProperty(Struct):
        filters_config: Sequence[CfnAIGuardrail.GuardrailContentFilterConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AIGuardrailContextualGroundingPolicyConfigProperty(Struct):
        filters_config: Sequence[CfnAIGuardrail.GuardrailContextualGroundingFilterConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AIGuardrailSensitiveInformationPolicyConfigProperty(Struct):
        pii_entities_config: Sequence[CfnAIGuardrail.GuardrailPiiEntityConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        regexes_config: Sequence[CfnAIGuardrail.GuardrailRegexConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AIGuardrailTopicPolicyConfigProperty(Struct):
        topics_config: Sequence[CfnAIGuardrail.GuardrailTopicConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AIGuardrailWordPolicyConfigProperty(Struct):
        managed_word_lists_config: Sequence[CfnAIGuardrail.GuardrailManagedWordsConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        words_config: Sequence[CfnAIGuardrail.GuardrailWordConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GuardrailContentFilterConfigProperty(Struct):
        input_strength: str
        output_strength: str
        type: str
    class GuardrailContextualGroundingFilterConfigProperty(Struct):
        threshold: float
        type: str
    class GuardrailManagedWordsConfigProperty(Struct):
        type: str
    class GuardrailPiiEntityConfigProperty(Struct):
        action: str
        type: str
    class GuardrailRegexConfigProperty(Struct):
        action: str
        name: str
        pattern: str
        description: str | None = None
    class GuardrailTopicConfigProperty(Struct):
        definition: str
        name: str
        type: str
        examples: Sequence[str] | None = None
    class GuardrailWordConfigProperty(Struct):
        text: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assistant_id: str,
        blocked_input_messaging: str,
        blocked_outputs_messaging: str,
        content_policy_config: CfnAIGuardrail.AIGuardrailContentPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        contextual_grounding_policy_config: CfnAIGuardrail.AIGuardrailContextualGroundingPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        name: str | None = None,
        sensitive_information_policy_config: CfnAIGuardrail.AIGuardrailSensitiveInformationPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        topic_policy_config: CfnAIGuardrail.AIGuardrailTopicPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        word_policy_config: CfnAIGuardrail.AIGuardrailWordPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    assistant_id: str
    blocked_input_messaging: str
    blocked_outputs_messaging: str
    content_policy_config: CfnAIGuardrail.AIGuardrailContentPolicyConfigProperty | IResolvable | None
    contextual_grounding_policy_config: CfnAIGuardrail.AIGuardrailContextualGroundingPolicyConfigProperty | IResolvable | None
    description: str | None
    name: str | None
    sensitive_information_policy_config: CfnAIGuardrail.AIGuardrailSensitiveInformationPolicyConfigProperty | IResolvable | None
    tags: Mapping[str, str] | None
    topic_policy_config: CfnAIGuardrail.AIGuardrailTopicPolicyConfigProperty | IResolvable | None
    word_policy_config: CfnAIGuardrail.AIGuardrailWordPolicyConfigProperty | IResolvable | None
    @property
    def ai_guardrail_ref(self) -> _aws_wisdom.AIGuardrailReference: ...
    @property
    def attr_ai_guardrail_arn(self) -> str: ...
    @property
    def attr_ai_guardrail_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_modified_time_seconds(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_ai_guardrail(resource: _aws_wisdom.IAIGuardrailRef) -> str: ...
    @staticmethod
    def is_cfn_ai_guardrail(x: Any) -> bool: ...

class CfnAIGuardrailProps(Struct):
    assistant_id: str
    blocked_input_messaging: str
    blocked_outputs_messaging: str
    content_policy_config: CfnAIGuardrail.AIGuardrailContentPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    contextual_grounding_policy_config: CfnAIGuardrail.AIGuardrailContextualGroundingPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    name: str | None = None
    sensitive_information_policy_config: CfnAIGuardrail.AIGuardrailSensitiveInformationPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    topic_policy_config: CfnAIGuardrail.AIGuardrailTopicPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None
    word_policy_config: CfnAIGuardrail.AIGuardrailWordPolicyConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnAIGuardrailVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ai_guardrail_id: str,
        assistant_id: str,
        modified_time_seconds: float | None = None,
    ) -> None: ...
    ai_guardrail_id: str
    assistant_id: str
    modified_time_seconds: float | None
    @property
    def ai_guardrail_version_ref(self) -> _aws_wisdom.AIGuardrailVersionReference: ...
    @property
    def attr_ai_guardrail_arn(self) -> str: ...
    @property
    def attr_ai_guardrail_version_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_version_number(self) -> IResolvable: ...
    @staticmethod
    def is_cfn_ai_guardrail_version(x: Any) -> bool: ...

class CfnAIGuardrailVersionProps(Struct):
    ai_guardrail_id: str
    assistant_id: str
    modified_time_seconds: float | None = None

class CfnAIPrompt(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AIPromptTemplateConfigurationProperty(Struct):
        text_full_ai_prompt_edit_template_configuration: CfnAIPrompt.TextFullAIPromptEditTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
    class TextFullAIPromptEditTemplateConfigurationProperty(Struct):
        text: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_format: str,
        model_id: str,
        template_configuration: CfnAIPrompt.AIPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable,
        template_type: str,
        type: str,
        assistant_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    api_format: str
    model_id: str
    template_configuration: CfnAIPrompt.AIPromptTemplateConfigurationProperty | IResolvable
    template_type: str
    type: str
    assistant_id: str | None
    description: str | None
    name: str | None
    tags: Mapping[str, str] | None
    @property
    def ai_prompt_ref(self) -> _aws_wisdom.AIPromptReference: ...
    @property
    def attr_ai_prompt_arn(self) -> str: ...
    @property
    def attr_ai_prompt_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_modified_time_seconds(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_ai_prompt(resource: _aws_wisdom.IAIPromptRef) -> str: ...
    @staticmethod
    def is_cfn_ai_prompt(x: Any) -> bool: ...

class CfnAIPromptProps(Struct):
    api_format: str
    model_id: str
    template_configuration: CfnAIPrompt.AIPromptTemplateConfigurationProperty | Mapping[str, Any] | IResolvable
    template_type: str
    type: str
    assistant_id: str | None = None
    description: str | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnAIPromptVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ai_prompt_id: str,
        assistant_id: str,
        modified_time_seconds: float | None = None,
    ) -> None: ...
    ai_prompt_id: str
    assistant_id: str
    modified_time_seconds: float | None
    @property
    def ai_prompt_version_ref(self) -> _aws_wisdom.AIPromptVersionReference: ...
    @property
    def attr_ai_prompt_arn(self) -> str: ...
    @property
    def attr_ai_prompt_version_id(self) -> str: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_version_number(self) -> IResolvable: ...
    @staticmethod
    def is_cfn_ai_prompt_version(x: Any) -> bool: ...

class CfnAIPromptVersionProps(Struct):
    ai_prompt_id: str
    assistant_id: str
    modified_time_seconds: float | None = None

class CfnAssistant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ServerSideEncryptionConfigurationProperty(Struct):
        kms_key_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        description: str | None = None,
        server_side_encryption_configuration: CfnAssistant.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    type: str
    description: str | None
    server_side_encryption_configuration: CfnAssistant.ServerSideEncryptionConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def assistant_ref(self) -> _aws_wisdom.AssistantReference: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_assistant_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_assistant(resource: _aws_wisdom.IAssistantRef) -> str: ...
    @staticmethod
    def from_assistant_arn(scope: Construct, id: str, arn: str) -> _aws_wisdom.IAssistantRef: ...
    @staticmethod
    def from_assistant_id(scope: Construct, id: str, assistant_id: str) -> _aws_wisdom.IAssistantRef: ...
    @staticmethod
    def is_cfn_assistant(x: Any) -> bool: ...

class CfnAssistantProps(Struct):
    name: str
    type: str
    description: str | None = None
    server_side_encryption_configuration: CfnAssistant.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAssistantAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssociationDataProperty(Struct):
        external_bedrock_knowledge_base_config: CfnAssistantAssociation.ExternalBedrockKnowledgeBaseConfigProperty | Mapping[str, Any] | IResolvable | None = None
        knowledge_base_id: str | None = None
    class ExternalBedrockKnowledgeBaseConfigProperty(Struct):
        access_role_arn: str
        bedrock_knowledge_base_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assistant_id: str,
        association: CfnAssistantAssociation.AssociationDataProperty | Mapping[str, Any] | IResolvable,
        association_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    assistant_id: str
    association: CfnAssistantAssociation.AssociationDataProperty | IResolvable
    association_type: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def assistant_association_ref(self) -> _aws_wisdom.AssistantAssociationReference: ...
    @property
    def attr_assistant_arn(self) -> str: ...
    @property
    def attr_assistant_association_arn(self) -> str: ...
    @property
    def attr_assistant_association_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_assistant_association(resource: _aws_wisdom.IAssistantAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_assistant_association(x: Any) -> bool: ...

class CfnAssistantAssociationProps(Struct):
    assistant_id: str
    association: CfnAssistantAssociation.AssociationDataProperty | Mapping[str, Any] | IResolvable
    association_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        knowledge_base_id: str,
        name: str,
        metadata: Mapping[str, str] | IResolvable | None = None,
        override_link_out_uri: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        title: str | None = None,
        upload_id: str | None = None,
    ) -> None: ...
    knowledge_base_id: str
    name: str
    metadata: Mapping[str, str] | IResolvable | None
    override_link_out_uri: str | None
    tags: Sequence[_CfnTag] | None
    title: str | None
    upload_id: str | None
    @property
    def attr_content_arn(self) -> str: ...
    @property
    def attr_content_id(self) -> str: ...
    @property
    def attr_content_type(self) -> str: ...
    @property
    def attr_knowledge_base_arn(self) -> str: ...
    @property
    def attr_link_out_uri(self) -> str: ...
    @property
    def attr_revision_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def content_ref(self) -> _aws_wisdom.ContentReference: ...
    @staticmethod
    def arn_for_content(resource: _aws_wisdom.IContentRef) -> str: ...
    @staticmethod
    def is_cfn_content(x: Any) -> bool: ...

class CfnContentProps(Struct):
    knowledge_base_id: str
    name: str
    metadata: Mapping[str, str] | IResolvable | None = None
    override_link_out_uri: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    title: str | None = None
    upload_id: str | None = None

class CfnContentAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonConnectGuideAssociationDataProperty(Struct):
        flow_id: str | None = None
    class ContentAssociationContentsProperty(Struct):
        amazon_connect_guide_association: CfnContentAssociation.AmazonConnectGuideAssociationDataProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        association: CfnContentAssociation.ContentAssociationContentsProperty | Mapping[str, Any] | IResolvable,
        association_type: str,
        content_id: str,
        knowledge_base_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    association: CfnContentAssociation.ContentAssociationContentsProperty | IResolvable
    association_type: str
    content_id: str
    knowledge_base_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_content_arn(self) -> str: ...
    @property
    def attr_content_association_arn(self) -> str: ...
    @property
    def attr_content_association_id(self) -> str: ...
    @property
    def attr_knowledge_base_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def content_association_ref(self) -> _aws_wisdom.ContentAssociationReference: ...
    @staticmethod
    def arn_for_content_association(resource: _aws_wisdom.IContentAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_content_association(x: Any) -> bool: ...

class CfnContentAssociationProps(Struct):
    association: CfnContentAssociation.ContentAssociationContentsProperty | Mapping[str, Any] | IResolvable
    association_type: str
    content_id: str
    knowledge_base_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnKnowledgeBase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppIntegrationsConfigurationProperty(Struct):
        app_integration_arn: str
        object_fields: Sequence[str] | None = None
    class BedrockFoundationModelConfigurationProperty(Struct):
        model_arn: str
        parsing_prompt: CfnKnowledgeBase.ParsingPromptProperty | Mapping[str, Any] | IResolvable | None = None
    class ChunkingConfigurationProperty(Struct):
        chunking_strategy: str
        fixed_size_chunking_configuration: CfnKnowledgeBase.FixedSizeChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchical_chunking_configuration: CfnKnowledgeBase.HierarchicalChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_chunking_configuration: CfnKnowledgeBase.SemanticChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CrawlerLimitsProperty(Struct):
        rate_limit: float | None = None
    class FixedSizeChunkingConfigurationProperty(Struct):
        max_tokens: float
        overlap_percentage: float
    class HierarchicalChunkingConfigurationProperty(Struct):
        level_configurations: Sequence[CfnKnowledgeBase.HierarchicalChunkingLevelConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        overlap_tokens: float
    class HierarchicalChunkingLevelConfigurationProperty(Struct):
        max_tokens: float
    class ManagedSourceConfigurationProperty(Struct):
        web_crawler_configuration: CfnKnowledgeBase.WebCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable
    class ParsingConfigurationProperty(Struct):
        parsing_strategy: str
        bedrock_foundation_model_configuration: CfnKnowledgeBase.BedrockFoundationModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParsingPromptProperty(Struct):
        parsing_prompt_text: str
    class RenderingConfigurationProperty(Struct):
        template_uri: str | None = None
    class SeedUrlProperty(Struct):
        url: str | None = None
    class SemanticChunkingConfigurationProperty(Struct):
        breakpoint_percentile_threshold: float
        buffer_size: float
        max_tokens: float
    class ServerSideEncryptionConfigurationProperty(Struct):
        kms_key_id: str | None = None
    class SourceConfigurationProperty(Struct):
        app_integrations: CfnKnowledgeBase.AppIntegrationsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_source_configuration: CfnKnowledgeBase.ManagedSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class UrlConfigurationProperty(Struct):
        seed_urls: Sequence[CfnKnowledgeBase.SeedUrlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VectorIngestionConfigurationProperty(Struct):
        chunking_configuration: CfnKnowledgeBase.ChunkingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parsing_configuration: CfnKnowledgeBase.ParsingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WebCrawlerConfigurationProperty(Struct):
        url_configuration: CfnKnowledgeBase.UrlConfigurationProperty | Mapping[str, Any] | IResolvable
        crawler_limits: CfnKnowledgeBase.CrawlerLimitsProperty | Mapping[str, Any] | IResolvable | None = None
        exclusion_filters: Sequence[str] | None = None
        inclusion_filters: Sequence[str] | None = None
        scope: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        knowledge_base_type: str,
        name: str,
        description: str | None = None,
        rendering_configuration: CfnKnowledgeBase.RenderingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        server_side_encryption_configuration: CfnKnowledgeBase.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        source_configuration: CfnKnowledgeBase.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vector_ingestion_configuration: CfnKnowledgeBase.VectorIngestionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    knowledge_base_type: str
    name: str
    description: str | None
    rendering_configuration: CfnKnowledgeBase.RenderingConfigurationProperty | IResolvable | None
    server_side_encryption_configuration: CfnKnowledgeBase.ServerSideEncryptionConfigurationProperty | IResolvable | None
    source_configuration: CfnKnowledgeBase.SourceConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vector_ingestion_configuration: CfnKnowledgeBase.VectorIngestionConfigurationProperty | IResolvable | None
    @property
    def attr_knowledge_base_arn(self) -> str: ...
    @property
    def attr_knowledge_base_id(self) -> str: ...
    @property
    def knowledge_base_ref(self) -> _aws_wisdom.KnowledgeBaseReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_knowledge_base(resource: _aws_wisdom.IKnowledgeBaseRef) -> str: ...
    @staticmethod
    def from_knowledge_base_arn(scope: Construct, id: str, arn: str) -> _aws_wisdom.IKnowledgeBaseRef: ...
    @staticmethod
    def from_knowledge_base_id(scope: Construct, id: str, knowledge_base_id: str) -> _aws_wisdom.IKnowledgeBaseRef: ...
    @staticmethod
    def is_cfn_knowledge_base(x: Any) -> bool: ...

class CfnKnowledgeBaseProps(Struct):
    knowledge_base_type: str
    name: str
    description: str | None = None
    rendering_configuration: CfnKnowledgeBase.RenderingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    server_side_encryption_configuration: CfnKnowledgeBase.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    source_configuration: CfnKnowledgeBase.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vector_ingestion_configuration: CfnKnowledgeBase.VectorIngestionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnMessageTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentAttributesProperty(Struct):
        first_name: str | None = None
        last_name: str | None = None
    class ContentProperty(Struct):
        email_message_template_content: CfnMessageTemplate.EmailMessageTemplateContentProperty | Mapping[str, Any] | IResolvable | None = None
        sms_message_template_content: CfnMessageTemplate.SmsMessageTemplateContentProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomerProfileAttributesProperty(Struct):
        account_number: str | None = None
        additional_information: str | None = None
        address1: str | None = None
        address2: str | None = None
        address3: str | None = None
        address4: str | None = None
        billing_address1: str | None = None
        billing_address2: str | None = None
        billing_address3: str | None = None
        billing_address4: str | None = None
        billing_city: str | None = None
        billing_country: str | None = None
        billing_county: str | None = None
        billing_postal_code: str | None = None
        billing_province: str | None = None
        billing_state: str | None = None
        birth_date: str | None = None
        business_email_address: str | None = None
        business_name: str | None = None
        business_phone_number: str | None = None
        city: str | None = None
        country: str | None = None
        county: str | None = None
        custom: Mapping[str, str] | IResolvable | None = None
        email_address: str | None = None
        first_name: str | None = None
        gender: str | None = None
        home_phone_number: str | None = None
        last_name: str | None = None
        mailing_address1: str | None = None
        mailing_address2: str | None = None
        mailing_address3: str | None = None
        mailing_address4: str | None = None
        mailing_city: str | None = None
        mailing_country: str | None = None
        mailing_county: str | None = None
        mailing_postal_code: str | None = None
        mailing_province: str | None = None
        mailing_state: str | None = None
        middle_name: str | None = None
        mobile_phone_number: str | None = None
        party_type: str | None = None
        phone_number: str | None = None
        postal_code: str | None = None
        profile_arn: str | None = None
        profile_id: str | None = None
        province: str | None = None
        shipping_address1: str | None = None
        shipping_address2: str | None = None
        shipping_address3: str | None = None
        shipping_address4: str | None = None
        shipping_city: str | None = None
        shipping_country: str | None = None
        shipping_county: str | None = None
        shipping_postal_code: str | None = None
        shipping_province: str | None = None
        shipping_state: str | None = None
        state: str | None = None
    class EmailMessageTemplateContentBodyProperty(Struct):
        html: CfnMessageTemplate.MessageTemplateBodyContentProviderProperty | Mapping[str, Any] | IResolvable | None = None
        plain_text: CfnMessageTemplate.MessageTemplateBodyContentProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class EmailMessageTemplateContentProperty(Struct):
        body: CfnMessageTemplate.EmailMessageTemplateContentBodyProperty | Mapping[str, Any] | IResolvable
        headers: Sequence[CfnMessageTemplate.EmailMessageTemplateHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable
        subject: str
    class EmailMessageTemplateHeaderProperty(Struct):
        name: str | None = None
        value: str | None = None
    class GroupingConfigurationProperty(Struct):
        criteria: str
        values: Sequence[str]
    class MessageTemplateAttachmentProperty(Struct):
        attachment_name: str
        s3_presigned_url: str
        attachment_id: str | None = None
    class MessageTemplateAttributesProperty(Struct):
        agent_attributes: CfnMessageTemplate.AgentAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        custom_attributes: Mapping[str, str] | IResolvable | None = None
        customer_profile_attributes: CfnMessageTemplate.CustomerProfileAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        system_attributes: CfnMessageTemplate.SystemAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    class MessageTemplateBodyContentProviderProperty(Struct):
        content: str | None = None
    class SmsMessageTemplateContentBodyProperty(Struct):
        plain_text: CfnMessageTemplate.MessageTemplateBodyContentProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class SmsMessageTemplateContentProperty(Struct):
        body: CfnMessageTemplate.SmsMessageTemplateContentBodyProperty | Mapping[str, Any] | IResolvable
    class SystemAttributesProperty(Struct):
        customer_endpoint: CfnMessageTemplate.SystemEndpointAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        system_endpoint: CfnMessageTemplate.SystemEndpointAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    class SystemEndpointAttributesProperty(Struct):
        address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_subtype: str,
        content: CfnMessageTemplate.ContentProperty | Mapping[str, Any] | IResolvable,
        knowledge_base_arn: str,
        name: str,
        default_attributes: CfnMessageTemplate.MessageTemplateAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        grouping_configuration: CfnMessageTemplate.GroupingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        language: str | None = None,
        message_template_attachments: Sequence[CfnMessageTemplate.MessageTemplateAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_subtype: str
    content: CfnMessageTemplate.ContentProperty | IResolvable
    knowledge_base_arn: str
    name: str
    default_attributes: CfnMessageTemplate.MessageTemplateAttributesProperty | IResolvable | None
    description: str | None
    grouping_configuration: CfnMessageTemplate.GroupingConfigurationProperty | IResolvable | None
    language: str | None
    message_template_attachments: Sequence[CfnMessageTemplate.MessageTemplateAttachmentProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_message_template_arn(self) -> str: ...
    @property
    def attr_message_template_content_sha256(self) -> str: ...
    @property
    def attr_message_template_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def message_template_ref(self) -> _aws_wisdom.MessageTemplateReference: ...
    @staticmethod
    def arn_for_message_template(resource: _aws_wisdom.IMessageTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_message_template(x: Any) -> bool: ...

class CfnMessageTemplateProps(Struct):
    channel_subtype: str
    content: CfnMessageTemplate.ContentProperty | Mapping[str, Any] | IResolvable
    knowledge_base_arn: str
    name: str
    default_attributes: CfnMessageTemplate.MessageTemplateAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    grouping_configuration: CfnMessageTemplate.GroupingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    language: str | None = None
    message_template_attachments: Sequence[CfnMessageTemplate.MessageTemplateAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMessageTemplateVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        message_template_arn: str,
        message_template_content_sha256: str | None = None,
    ) -> None: ...
    message_template_arn: str
    message_template_content_sha256: str | None
    @property
    def attr_message_template_version_arn(self) -> str: ...
    @property
    def attr_message_template_version_number(self) -> IResolvable: ...
    @property
    def message_template_version_ref(self) -> _aws_wisdom.MessageTemplateVersionReference: ...
    @staticmethod
    def arn_for_message_template_version(resource: _aws_wisdom.IMessageTemplateVersionRef) -> str: ...
    @staticmethod
    def is_cfn_message_template_version(x: Any) -> bool: ...

class CfnMessageTemplateVersionProps(Struct):
    message_template_arn: str
    message_template_content_sha256: str | None = None

class CfnQuickResponse(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GroupingConfigurationProperty(Struct):
        criteria: str
        values: Sequence[str]
    class QuickResponseContentProviderProperty(Struct):
        content: str | None = None
    class QuickResponseContentsProperty(Struct):
        markdown: CfnQuickResponse.QuickResponseContentProviderProperty | Mapping[str, Any] | IResolvable | None = None
        plain_text: CfnQuickResponse.QuickResponseContentProviderProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: CfnQuickResponse.QuickResponseContentProviderProperty | Mapping[str, Any] | IResolvable,
        knowledge_base_arn: str,
        name: str,
        channels: Sequence[str] | None = None,
        content_type: str | None = None,
        description: str | None = None,
        grouping_configuration: CfnQuickResponse.GroupingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        is_active: bool | IResolvable | None = None,
        language: str | None = None,
        shortcut_key: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: CfnQuickResponse.QuickResponseContentProviderProperty | IResolvable
    knowledge_base_arn: str
    name: str
    channels: Sequence[str] | None
    content_type: str | None
    description: str | None
    grouping_configuration: CfnQuickResponse.GroupingConfigurationProperty | IResolvable | None
    is_active: bool | IResolvable | None
    language: str | None
    shortcut_key: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_contents(self) -> IResolvable: ...
    @property
    def attr_quick_response_arn(self) -> str: ...
    @property
    def attr_quick_response_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def quick_response_ref(self) -> _aws_wisdom.QuickResponseReference: ...
    @staticmethod
    def arn_for_quick_response(resource: _aws_wisdom.IQuickResponseRef) -> str: ...
    @staticmethod
    def is_cfn_quick_response(x: Any) -> bool: ...

class CfnQuickResponseProps(Struct):
    content: CfnQuickResponse.QuickResponseContentProviderProperty | Mapping[str, Any] | IResolvable
    knowledge_base_arn: str
    name: str
    channels: Sequence[str] | None = None
    content_type: str | None = None
    description: str | None = None
    grouping_configuration: CfnQuickResponse.GroupingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    is_active: bool | IResolvable | None = None
    language: str | None = None
    shortcut_key: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

