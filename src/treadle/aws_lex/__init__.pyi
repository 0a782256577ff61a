# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_lex as _aws_lex
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedRecognitionSettingProperty(Struct):
        audio_recognition_strategy: str | None = None
    class AllowedInputTypesProperty(Struct):
        allow_audio_input: bool | IResolvable
        allow_dtmf_input: bool | IResolvable
    class AudioAndDTMFInputSpecificationProperty(Struct):
        start_timeout_ms: float
        audio_specification: CfnBot.AudioSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        dtmf_specification: CfnBot.DTMFSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioFillerSettingsProperty(Struct):
        enabled: bool | IResolvable
        audio_type: str | None = None
        minimum_play_duration_in_milliseconds: float | None = None
        response_delivery_delay_in_milliseconds: float | None = None
        start_delay_in_milliseconds: float | None = None
    class AudioLogDestinationProperty(Struct):
        s3_bucket: CfnBot.S3BucketLogDestinationProperty | Mapping[str, Any] | IResolvable
    class AudioLogSettingProperty(Struct):
        destination: CfnBot.AudioLogDestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
    class AudioSpecificationProperty(Struct):
        end_timeout_ms: float
        max_length_ms: float
    class BKBExactResponseFieldsProperty(Struct):
        answer_field: str | None = None
    class BedrockAgentConfigurationProperty(Struct):
        bedrock_agent_alias_id: str | None = None
        bedrock_agent_id: str | None = None
    class BedrockAgentIntentConfigurationProperty(Struct):
        bedrock_agent_configuration: CfnBot.BedrockAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        bedrock_agent_intent_knowledge_base_configuration: CfnBot.BedrockAgentIntentKnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BedrockAgentIntentKnowledgeBaseConfigurationProperty(Struct):
        bedrock_knowledge_base_arn: str
        bedrock_model_configuration: CfnBot.BedrockModelSpecificationProperty | Mapping[str, Any] | IResolvable
    class BedrockGuardrailConfigurationProperty(Struct):
        bedrock_guardrail_identifier: str | None = None
        bedrock_guardrail_version: str | None = None
    class BedrockKnowledgeStoreConfigurationProperty(Struct):
        bedrock_knowledge_base_arn: str | None = None
        bkb_exact_response_fields: CfnBot.BKBExactResponseFieldsProperty | Mapping[str, Any] | IResolvable | None = None
        exact_response: bool | IResolvable | None = None
    class BedrockModelSpecificationProperty(Struct):
        model_arn: str
        bedrock_guardrail_configuration: CfnBot.BedrockGuardrailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        bedrock_model_custom_prompt: str | None = None
        bedrock_trace_status: str | None = None
    class BotAliasLocaleSettingsItemProperty(Struct):
        bot_alias_locale_setting: CfnBot.BotAliasLocaleSettingsProperty | Mapping[str, Any] | IResolvable
        locale_id: str
    class BotAliasLocaleSettingsProperty(Struct):
        enabled: bool | IResolvable
        code_hook_specification: CfnBot.CodeHookSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class BotLocaleProperty(Struct):
        locale_id: str
        nlu_confidence_threshold: float
        audio_filler_settings: CfnBot.AudioFillerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_vocabulary: CfnBot.CustomVocabularyProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        generative_ai_settings: CfnBot.GenerativeAISettingsProperty | Mapping[str, Any] | IResolvable | None = None
        intents: Sequence[CfnBot.IntentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slot_types: Sequence[CfnBot.SlotTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        speech_detection_sensitivity: str | None = None
        speech_recognition_settings: CfnBot.SpeechRecognitionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        unified_speech_settings: CfnBot.UnifiedSpeechSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        voice_settings: CfnBot.VoiceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class BotMemberProperty(Struct):
        bot_member_alias_id: str
        bot_member_alias_name: str
        bot_member_id: str
        bot_member_name: str
        bot_member_version: str
    class BuildtimeSettingsProperty(Struct):
        descriptive_bot_builder_specification: CfnBot.DescriptiveBotBuilderSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        sample_utterance_generation_specification: CfnBot.SampleUtteranceGenerationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class ButtonProperty(Struct):
        text: str
        value: str
    class CloudWatchLogGroupLogDestinationProperty(Struct):
        cloud_watch_log_group_arn: str
        log_prefix: str
    class CodeHookSpecificationProperty(Struct):
        lambda_code_hook: CfnBot.LambdaCodeHookProperty | Mapping[str, Any] | IResolvable
    class CompositeSlotTypeSettingProperty(Struct):
        sub_slots: Sequence[CfnBot.SubSlotTypeCompositionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConditionProperty(Struct):
        expression_string: str
    class ConditionalBranchProperty(Struct):
        condition: CfnBot.ConditionProperty | Mapping[str, Any] | IResolvable
        name: str
        next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable
        response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalSpecificationProperty(Struct):
        conditional_branches: Sequence[CfnBot.ConditionalBranchProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_branch: CfnBot.DefaultConditionalBranchProperty | Mapping[str, Any] | IResolvable
        is_active: bool | IResolvable
    class ConversationLogSettingsProperty(Struct):
        audio_log_settings: Sequence[CfnBot.AudioLogSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_log_settings: Sequence[CfnBot.TextLogSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomPayloadProperty(Struct):
        value: str
    class CustomVocabularyItemProperty(Struct):
        phrase: str
        display_as: str | None = None
        weight: float | None = None
    class CustomVocabularyProperty(Struct):
        custom_vocabulary_items: Sequence[CfnBot.CustomVocabularyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DTMFSpecificationProperty(Struct):
        deletion_character: str
        end_character: str
        end_timeout_ms: float
        max_length: float
    class DataPrivacyProperty(Struct):
        child_directed: bool | IResolvable
    class DataSourceConfigurationProperty(Struct):
        bedrock_knowledge_store_configuration: CfnBot.BedrockKnowledgeStoreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        kendra_configuration: CfnBot.QnAKendraConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        opensearch_configuration: CfnBot.OpensearchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DeepgramSpeechModelConfigProperty(Struct):
        api_token_secret_arn: str
        model_id: str | None = None
    class DefaultConditionalBranchProperty(Struct):
        next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class DescriptiveBotBuilderSpecificationProperty(Struct):
        enabled: bool | IResolvable
        bedrock_model_specification: CfnBot.BedrockModelSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class DialogActionProperty(Struct):
        type: str
        slot_to_elicit: str | None = None
        suppress_next_message: bool | IResolvable | None = None
    class DialogCodeHookInvocationSettingProperty(Struct):
        enable_code_hook_invocation: bool | IResolvable
        is_active: bool | IResolvable
        post_code_hook_specification: CfnBot.PostDialogCodeHookInvocationSpecificationProperty | Mapping[str, Any] | IResolvable
        invocation_label: str | None = None
    class DialogCodeHookSettingProperty(Struct):
        enabled: bool | IResolvable
    class DialogStateProperty(Struct):
        dialog_action: CfnBot.DialogActionProperty | Mapping[str, Any] | IResolvable | None = None
        intent: CfnBot.IntentOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        session_attributes: Sequence[CfnBot.SessionAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ElicitationCodeHookInvocationSettingProperty(Struct):
        enable_code_hook_invocation: bool | IResolvable
        invocation_label: str | None = None
    class ErrorLogSettingsProperty(Struct):
        enabled: bool | IResolvable
    class ExactResponseFieldsProperty(Struct):
        answer_field: str | None = None
        question_field: str | None = None
    class ExternalSourceSettingProperty(Struct):
        grammar_slot_type_setting: CfnBot.GrammarSlotTypeSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class FulfillmentCodeHookSettingProperty(Struct):
        enabled: bool | IResolvable
        fulfillment_updates_specification: CfnBot.FulfillmentUpdatesSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        is_active: bool | IResolvable | None = None
        post_fulfillment_status_specification: CfnBot.PostFulfillmentStatusSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class FulfillmentStartResponseSpecificationProperty(Struct):
        delay_in_seconds: float
        message_groups: Sequence[CfnBot.MessageGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
        allow_interrupt: bool | IResolvable | None = None
    class FulfillmentUpdateResponseSpecificationProperty(Struct):
        frequency_in_seconds: float
        message_groups: Sequence[CfnBot.MessageGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
        allow_interrupt: bool | IResolvable | None = None
    class FulfillmentUpdatesSpecificationProperty(Struct):
        active: bool | IResolvable
        start_response: CfnBot.FulfillmentStartResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_in_seconds: float | None = None
        update_response: CfnBot.FulfillmentUpdateResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class GenerativeAISettingsProperty(Struct):
        buildtime_settings: CfnBot.BuildtimeSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        runtime_settings: CfnBot.RuntimeSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class GrammarSlotTypeSettingProperty(Struct):
        source: CfnBot.GrammarSlotTypeSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class GrammarSlotTypeSourceProperty(Struct):
        s3_bucket_name: str
        s3_object_key: str
        kms_key_arn: str | None = None
    class ImageResponseCardProperty(Struct):
        title: str
        buttons: Sequence[CfnBot.ButtonProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image_url: str | None = None
        subtitle: str | None = None
    class InitialResponseSettingProperty(Struct):
        code_hook: CfnBot.DialogCodeHookInvocationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        initial_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
    class InputContextProperty(Struct):
        name: str
    class IntentClosingSettingProperty(Struct):
        closing_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        is_active: bool | IResolvable | None = None
        next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
    class IntentConfirmationSettingProperty(Struct):
        prompt_specification: CfnBot.PromptSpecificationProperty | Mapping[str, Any] | IResolvable
        code_hook: CfnBot.DialogCodeHookInvocationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        confirmation_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        confirmation_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        confirmation_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        declination_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        declination_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        declination_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        elicitation_code_hook: CfnBot.ElicitationCodeHookInvocationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        failure_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        failure_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        failure_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        is_active: bool | IResolvable | None = None
    class IntentDisambiguationSettingsProperty(Struct):
        enabled: bool | IResolvable
        custom_disambiguation_message: str | None = None
        max_disambiguation_intents: float | None = None
    class IntentOverrideProperty(Struct):
        name: str | None = None
        slots: Sequence[CfnBot.SlotValueOverrideMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class IntentProperty(Struct):
        name: str
        bedrock_agent_intent_configuration: CfnBot.BedrockAgentIntentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        dialog_code_hook: CfnBot.DialogCodeHookSettingProperty | Mapping[str, Any] | IResolvable | None = None
        display_name: str | None = None
        fulfillment_code_hook: CfnBot.FulfillmentCodeHookSettingProperty | Mapping[str, Any] | IResolvable | None = None
        initial_response_setting: CfnBot.InitialResponseSettingProperty | Mapping[str, Any] | IResolvable | None = None
        input_contexts: Sequence[CfnBot.InputContextProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        intent_closing_setting: CfnBot.IntentClosingSettingProperty | Mapping[str, Any] | IResolvable | None = None
        intent_confirmation_setting: CfnBot.IntentConfirmationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        kendra_configuration: CfnBot.KendraConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        output_contexts: Sequence[CfnBot.OutputContextProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        parent_intent_signature: str | None = None
        q_in_connect_intent_configuration: CfnBot.QInConnectIntentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        qn_a_intent_configuration: CfnBot.QnAIntentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sample_utterances: Sequence[CfnBot.SampleUtteranceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slot_priorities: Sequence[CfnBot.SlotPriorityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slots: Sequence[CfnBot.SlotProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KendraConfigurationProperty(Struct):
        kendra_index: str
        query_filter_string: str | None = None
        query_filter_string_enabled: bool | IResolvable | None = None
    class LambdaCodeHookProperty(Struct):
        code_hook_interface_version: str
        lambda_arn: str
    class MessageGroupProperty(Struct):
        message: CfnBot.MessageProperty | Mapping[str, Any] | IResolvable
        variations: Sequence[CfnBot.MessageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MessageProperty(Struct):
        custom_payload: CfnBot.CustomPayloadProperty | Mapping[str, Any] | IResolvable | None = None
        image_response_card: CfnBot.ImageResponseCardProperty | Mapping[str, Any] | IResolvable | None = None
        plain_text_message: CfnBot.PlainTextMessageProperty | Mapping[str, Any] | IResolvable | None = None
        ssml_message: CfnBot.SSMLMessageProperty | Mapping[str, Any] | IResolvable | None = None
    class MultipleValuesSettingProperty(Struct):
        allow_multiple_values: bool | IResolvable | None = None
    class NluImprovementSpecificationProperty(Struct):
        enabled: bool | IResolvable
        assisted_nlu_mode: str | None = None
        intent_disambiguation_settings: CfnBot.IntentDisambiguationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ObfuscationSettingProperty(Struct):
        obfuscation_setting_type: str
    class OpensearchConfigurationProperty(Struct):
        domain_endpoint: str | None = None
        exact_response: bool | IResolvable | None = None
        exact_response_fields: CfnBot.ExactResponseFieldsProperty | Mapping[str, Any] | IResolvable | None = None
        include_fields: Sequence[str] | None = None
        index_name: str | None = None
    class OutputContextProperty(Struct):
        name: str
        time_to_live_in_seconds: float
        turns_to_live: float
    class PlainTextMessageProperty(Struct):
        value: str
    class PostDialogCodeHookInvocationSpecificationProperty(Struct):
        failure_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        failure_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        failure_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        success_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        success_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        success_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class PostFulfillmentStatusSpecificationProperty(Struct):
        failure_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        failure_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        failure_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        success_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        success_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        success_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptAttemptSpecificationProperty(Struct):
        allowed_input_types: CfnBot.AllowedInputTypesProperty | Mapping[str, Any] | IResolvable
        allow_interrupt: bool | IResolvable | None = None
        audio_and_dtmf_input_specification: CfnBot.AudioAndDTMFInputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        text_input_specification: CfnBot.TextInputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class PromptSpecificationProperty(Struct):
        max_retries: float
        message_groups_list: Sequence[CfnBot.MessageGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
        allow_interrupt: bool | IResolvable | None = None
        message_selection_strategy: str | None = None
        prompt_attempts_specification: Mapping[str, CfnBot.PromptAttemptSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class QInConnectAssistantConfigurationProperty(Struct):
        assistant_arn: str
    class QInConnectIntentConfigurationProperty(Struct):
        q_in_connect_assistant_configuration: CfnBot.QInConnectAssistantConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class QnAIntentConfigurationProperty(Struct):
        bedrock_model_configuration: CfnBot.BedrockModelSpecificationProperty | Mapping[str, Any] | IResolvable
        data_source_configuration: CfnBot.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable
    class QnAKendraConfigurationProperty(Struct):
        exact_response: bool | IResolvable
        kendra_index: str
        query_filter_string_enabled: bool | IResolvable
        query_filter_string: str | None = None
    class ReplicationProperty(Struct):
        replica_regions: Sequence[str]
    class ResponseSpecificationProperty(Struct):
        message_groups_list: Sequence[CfnBot.MessageGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
        allow_interrupt: bool | IResolvable | None = None
    class RuntimeSettingsProperty(Struct):
        nlu_improvement_specification: CfnBot.NluImprovementSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        slot_resolution_improvement_specification: CfnBot.SlotResolutionImprovementSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3BucketLogDestinationProperty(Struct):
        log_prefix: str
        s3_bucket_arn: str
        kms_key_arn: str | None = None
    class S3LocationProperty(Struct):
        s3_bucket: str
        s3_object_key: str
        s3_object_version: str | None = None
    class SSMLMessageProperty(Struct):
        value: str
    class SampleUtteranceGenerationSpecificationProperty(Struct):
        enabled: bool | IResolvable
        bedrock_model_specification: CfnBot.BedrockModelSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class SampleUtteranceProperty(Struct):
        utterance: str
    class SampleValueProperty(Struct):
        value: str
    class SentimentAnalysisSettingsProperty(Struct):
        detect_sentiment: bool | IResolvable
    class SessionAttributeProperty(Struct):
        key: str
        value: str | None = None
    class SlotCaptureSettingProperty(Struct):
        capture_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        capture_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        capture_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        code_hook: CfnBot.DialogCodeHookInvocationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        elicitation_code_hook: CfnBot.ElicitationCodeHookInvocationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        failure_conditional: CfnBot.ConditionalSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        failure_next_step: CfnBot.DialogStateProperty | Mapping[str, Any] | IResolvable | None = None
        failure_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotDefaultValueProperty(Struct):
        default_value: str
    class SlotDefaultValueSpecificationProperty(Struct):
        default_value_list: Sequence[CfnBot.SlotDefaultValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SlotPriorityProperty(Struct):
        priority: float
        slot_name: str
    class SlotProperty(Struct):
        name: str
        slot_type_name: str
        value_elicitation_setting: CfnBot.SlotValueElicitationSettingProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
        multiple_values_setting: CfnBot.MultipleValuesSettingProperty | Mapping[str, Any] | IResolvable | None = None
        obfuscation_setting: CfnBot.ObfuscationSettingProperty | Mapping[str, Any] | IResolvable | None = None
        sub_slot_setting: CfnBot.SubSlotSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotResolutionImprovementSpecificationProperty(Struct):
        enabled: bool | IResolvable
        bedrock_model_specification: CfnBot.BedrockModelSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotTypeProperty(Struct):
        name: str
        composite_slot_type_setting: CfnBot.CompositeSlotTypeSettingProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        external_source_setting: CfnBot.ExternalSourceSettingProperty | Mapping[str, Any] | IResolvable | None = None
        parent_slot_type_signature: str | None = None
        slot_type_values: Sequence[CfnBot.SlotTypeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_selection_setting: CfnBot.SlotValueSelectionSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotTypeValueProperty(Struct):
        sample_value: CfnBot.SampleValueProperty | Mapping[str, Any] | IResolvable
        synonyms: Sequence[CfnBot.SampleValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SlotValueElicitationSettingProperty(Struct):
        slot_constraint: str
        default_value_specification: CfnBot.SlotDefaultValueSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_specification: CfnBot.PromptSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        sample_utterances: Sequence[CfnBot.SampleUtteranceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slot_capture_setting: CfnBot.SlotCaptureSettingProperty | Mapping[str, Any] | IResolvable | None = None
        wait_and_continue_specification: CfnBot.WaitAndContinueSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotValueOverrideMapProperty(Struct):
        slot_name: str | None = None
        slot_value_override: CfnBot.SlotValueOverrideProperty | Mapping[str, Any] | IResolvable | None = None
    class SlotValueOverrideProperty(Struct):
        shape: str | None = None
        value: CfnBot.SlotValueProperty | Mapping[str, Any] | IResolvable | None = None
        values: Sequence[CfnBot.SlotValueOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SlotValueProperty(Struct):
        interpreted_value: str | None = None
    class SlotValueRegexFilterProperty(Struct):
        pattern: str
    class SlotValueSelectionSettingProperty(Struct):
        resolution_strategy: str
        advanced_recognition_setting: CfnBot.AdvancedRecognitionSettingProperty | Mapping[str, Any] | IResolvable | None = None
        regex_filter: CfnBot.SlotValueRegexFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class SpecificationsProperty(Struct):
        value_elicitation_setting: CfnBot.SubSlotValueElicitationSettingProperty | Mapping[str, Any] | IResolvable
        slot_type_id: str | None = None
        slot_type_name: str | None = None
    class SpeechFoundationModelProperty(Struct):
        model_arn: str
        voice_id: str | None = None
    class SpeechModelConfigProperty(Struct):
        deepgram_config: CfnBot.DeepgramSpeechModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SpeechRecognitionSettingsProperty(Struct):
        speech_model_config: CfnBot.SpeechModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
        speech_model_preference: str | None = None
    class StillWaitingResponseSpecificationProperty(Struct):
        frequency_in_seconds: float
        message_groups_list: Sequence[CfnBot.MessageGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
        timeout_in_seconds: float
        allow_interrupt: bool | IResolvable | None = None
    class SubSlotSettingProperty(Struct):
        expression: str | None = None
        slot_specifications: Mapping[str, CfnBot.SpecificationsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SubSlotTypeCompositionProperty(Struct):
        name: str
        slot_type_id: str | None = None
        slot_type_name: str | None = None
    class SubSlotValueElicitationSettingProperty(Struct):
        default_value_specification: CfnBot.SlotDefaultValueSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        prompt_specification: CfnBot.PromptSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        sample_utterances: Sequence[CfnBot.SampleUtteranceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        wait_and_continue_specification: CfnBot.WaitAndContinueSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class TestBotAliasSettingsProperty(Struct):
        bot_alias_locale_settings: Sequence[CfnBot.BotAliasLocaleSettingsItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conversation_log_settings: CfnBot.ConversationLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        sentiment_analysis_settings: Any | None = None
    class TextInputSpecificationProperty(Struct):
        start_timeout_ms: float
    class TextLogDestinationProperty(Struct):
        cloud_watch: CfnBot.CloudWatchLogGroupLogDestinationProperty | Mapping[str, Any] | IResolvable
    class TextLogSettingProperty(Struct):
        destination: CfnBot.TextLogDestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
    class UnifiedSpeechSettingsProperty(Struct):
        speech_foundation_model: CfnBot.SpeechFoundationModelProperty | Mapping[str, Any] | IResolvable
    class VoiceSettingsProperty(Struct):
        voice_id: str
        engine: str | None = None
    class WaitAndContinueSpecificationProperty(Struct):
        continue_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable
        waiting_response: CfnBot.ResponseSpecificationProperty | Mapping[str, Any] | IResolvable
        is_active: bool | IResolvable | None = None
        still_waiting_response: CfnBot.StillWaitingResponseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_privacy: Any,
        idle_session_ttl_in_seconds: float,
        name: str,
        role_arn: str | _aws_iam.IRoleRef,
        auto_build_bot_locales: bool | IResolvable | None = None,
        bot_file_s3_location: CfnBot.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        bot_locales: Sequence[CfnBot.BotLocaleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        bot_members: Sequence[CfnBot.BotMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        bot_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        bot_type: str | None = None,
        description: str | None = None,
        error_log_settings: CfnBot.ErrorLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        replication: CfnBot.ReplicationProperty | Mapping[str, Any] | IResolvable | None = None,
        test_bot_alias_settings: CfnBot.TestBotAliasSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        test_bot_alias_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    data_privacy: Any
    idle_session_ttl_in_seconds: float
    name: str
    role_arn: str
    auto_build_bot_locales: bool | IResolvable | None
    bot_file_s3_location: CfnBot.S3LocationProperty | IResolvable | None
    bot_locales: Sequence[CfnBot.BotLocaleProperty | IResolvable] | IResolvable | None
    bot_members: Sequence[CfnBot.BotMemberProperty | IResolvable] | IResolvable | None
    bot_tags: Sequence[_CfnTag] | None
    bot_type: str | None
    description: str | None
    error_log_settings: CfnBot.ErrorLogSettingsProperty | IResolvable | None
    replication: CfnBot.ReplicationProperty | IResolvable | None
    test_bot_alias_settings: CfnBot.TestBotAliasSettingsProperty | IResolvable | None
    test_bot_alias_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def bot_ref(self) -> _aws_lex.BotReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_bot(resource: _aws_lex.IBotRef) -> str: ...
    @staticmethod
    def is_cfn_bot(x: Any) -> bool: ...

class CfnBotProps(Struct):
    data_privacy: Any
    idle_session_ttl_in_seconds: float
    name: str
    role_arn: str | _aws_iam.IRoleRef
    auto_build_bot_locales: bool | IResolvable | None = None
    bot_file_s3_location: CfnBot.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    bot_locales: Sequence[CfnBot.BotLocaleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    bot_members: Sequence[CfnBot.BotMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    bot_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    bot_type: str | None = None
    description: str | None = None
    error_log_settings: CfnBot.ErrorLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    replication: CfnBot.ReplicationProperty | Mapping[str, Any] | IResolvable | None = None
    test_bot_alias_settings: CfnBot.TestBotAliasSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    test_bot_alias_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnBotAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioLogDestinationProperty(Struct):
        s3_bucket: CfnBotAlias.S3BucketLogDestinationProperty | Mapping[str, Any] | IResolvable
    class AudioLogSettingProperty(Struct):
        destination: CfnBotAlias.AudioLogDestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
    class BotAliasLocaleSettingsItemProperty(Struct):
        bot_alias_locale_setting: CfnBotAlias.BotAliasLocaleSettingsProperty | Mapping[str, Any] | IResolvable
        locale_id: str
    class BotAliasLocaleSettingsProperty(Struct):
        enabled: bool | IResolvable
        code_hook_specification: CfnBotAlias.CodeHookSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class CloudWatchLogGroupLogDestinationProperty(Struct):
        cloud_watch_log_group_arn: str
        log_prefix: str
    class CodeHookSpecificationProperty(Struct):
        lambda_code_hook: CfnBotAlias.LambdaCodeHookProperty | Mapping[str, Any] | IResolvable
    class ConversationLogSettingsProperty(Struct):
        audio_log_settings: Sequence[CfnBotAlias.AudioLogSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_log_settings: Sequence[CfnBotAlias.TextLogSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LambdaCodeHookProperty(Struct):
        code_hook_interface_version: str
        lambda_arn: str
    class S3BucketLogDestinationProperty(Struct):
        log_prefix: str
        s3_bucket_arn: str
        kms_key_arn: str | None = None
    class SentimentAnalysisSettingsProperty(Struct):
        detect_sentiment: bool | IResolvable
    class TextLogDestinationProperty(Struct):
        cloud_watch: CfnBotAlias.CloudWatchLogGroupLogDestinationProperty | Mapping[str, Any] | IResolvable
    class TextLogSettingProperty(Struct):
        destination: CfnBotAlias.TextLogDestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bot_alias_name: str,
        bot_id: str,
        bot_alias_locale_settings: Sequence[CfnBotAlias.BotAliasLocaleSettingsItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        bot_alias_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        bot_version: str | None = None,
        conversation_log_settings: CfnBotAlias.ConversationLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        sentiment_analysis_settings: Any | None = None,
    ) -> None: ...
    bot_alias_name: str
    bot_id: str
    sentiment_analysis_settings: Any
    bot_alias_locale_settings: Sequence[CfnBotAlias.BotAliasLocaleSettingsItemProperty | IResolvable] | IResolvable | None
    bot_alias_tags: Sequence[_CfnTag] | None
    bot_version: str | None
    conversation_log_settings: CfnBotAlias.ConversationLogSettingsProperty | IResolvable | None
    description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_bot_alias_id(self) -> str: ...
    @property
    def attr_bot_alias_status(self) -> str: ...
    @property
    def bot_alias_ref(self) -> _aws_lex.BotAliasReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_bot_alias(resource: _aws_lex.IBotAliasRef) -> str: ...
    @staticmethod
    def is_cfn_bot_alias(x: Any) -> bool: ...

class CfnBotAliasProps(Struct):
    bot_alias_name: str
    bot_id: str
    bot_alias_locale_settings: Sequence[CfnBotAlias.BotAliasLocaleSettingsItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    bot_alias_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    bot_version: str | None = None
    conversation_log_settings: CfnBotAlias.ConversationLogSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    sentiment_analysis_settings: Any | None = None

class CfnBotVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BotVersionLocaleDetailsProperty(Struct):
        source_bot_version: str
    class BotVersionLocaleSpecificationProperty(Struct):
        bot_version_locale_details: CfnBotVersion.BotVersionLocaleDetailsProperty | Mapping[str, Any] | IResolvable
        locale_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bot_id: str | _aws_lex.IBotRef,
        bot_version_locale_specification: Sequence[CfnBotVersion.BotVersionLocaleSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
    ) -> None: ...
    bot_id: str
    bot_version_locale_specification: Sequence[CfnBotVersion.BotVersionLocaleSpecificationProperty | IResolvable] | IResolvable
    description: str | None
    @property
    def attr_bot_version(self) -> str: ...
    @property
    def bot_version_ref(self) -> _aws_lex.BotVersionReference: ...
    @staticmethod
    def is_cfn_bot_version(x: Any) -> bool: ...

class CfnBotVersionProps(Struct):
    bot_id: str | _aws_lex.IBotRef
    bot_version_locale_specification: Sequence[CfnBotVersion.BotVersionLocaleSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        resource_arn: str,
    ) -> None: ...
    policy: Any
    resource_arn: str
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_revision_id(self) -> str: ...
    @property
    def resource_policy_ref(self) -> _aws_lex.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy: Any
    resource_arn: str

