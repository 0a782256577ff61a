# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_chime as _aws_chime
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAppInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        metadata: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    metadata: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def app_instance_ref(self) -> _aws_chime.AppInstanceReference: ...
    @property
    def attr_app_instance_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_instance(resource: _aws_chime.IAppInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_app_instance(x: Any) -> bool: ...

class CfnAppInstanceProps(Struct):
    name: str
    metadata: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAppInstanceBot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationProperty(Struct):
        lex: CfnAppInstanceBot.LexConfigurationProperty | Mapping[str, Any] | IResolvable
    class InvokedByProperty(Struct):
        standard_messages: str
        targeted_messages: str
    class LexConfigurationProperty(Struct):
        lex_bot_alias_arn: str
        locale_id: str
        invoked_by: CfnAppInstanceBot.InvokedByProperty | Mapping[str, Any] | IResolvable | None = None
        responds_to: str | None = None
        welcome_intent: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_instance_arn: str,
        configuration: CfnAppInstanceBot.ConfigurationProperty | Mapping[str, Any] | IResolvable,
        metadata: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_instance_arn: str
    configuration: CfnAppInstanceBot.ConfigurationProperty | IResolvable
    metadata: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def app_instance_bot_ref(self) -> _aws_chime.AppInstanceBotReference: ...
    @property
    def attr_app_instance_bot_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_instance_bot(resource: _aws_chime.IAppInstanceBotRef) -> str: ...
    @staticmethod
    def is_cfn_app_instance_bot(x: Any) -> bool: ...

class CfnAppInstanceBotProps(Struct):
    app_instance_arn: str
    configuration: CfnAppInstanceBot.ConfigurationProperty | Mapping[str, Any] | IResolvable
    metadata: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAppInstanceUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExpirationSettingsProperty(Struct):
        expiration_criterion: str
        expiration_days: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_instance_arn: str,
        app_instance_user_id: str,
        expiration_settings: CfnAppInstanceUser.ExpirationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        metadata: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_instance_arn: str
    app_instance_user_id: str
    expiration_settings: CfnAppInstanceUser.ExpirationSettingsProperty | IResolvable | None
    metadata: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def app_instance_user_ref(self) -> _aws_chime.AppInstanceUserReference: ...
    @property
    def attr_app_instance_user_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_instance_user(resource: _aws_chime.IAppInstanceUserRef) -> str: ...
    @staticmethod
    def is_cfn_app_instance_user(x: Any) -> bool: ...

class CfnAppInstanceUserProps(Struct):
    app_instance_arn: str
    app_instance_user_id: str
    expiration_settings: CfnAppInstanceUser.ExpirationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    metadata: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ElasticChannelConfigurationProperty(Struct):
        maximum_sub_channels: float
        minimum_membership_percentage: float
        target_memberships_per_sub_channel: float
    class ExpirationSettingsProperty(Struct):
        expiration_criterion: str
        expiration_days: float
    class IdentityProperty(Struct):
        arn: str | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_instance_arn: str,
        chime_bearer: str,
        name: str,
        channel_id: str | None = None,
        elastic_channel_configuration: CfnChannel.ElasticChannelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        expiration_settings: CfnChannel.ExpirationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        member_arns: Sequence[str] | None = None,
        metadata: str | None = None,
        mode: str | None = None,
        moderator_arns: Sequence[str] | None = None,
        privacy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_instance_arn: str
    chime_bearer: str
    name: str
    channel_id: str | None
    elastic_channel_configuration: CfnChannel.ElasticChannelConfigurationProperty | IResolvable | None
    expiration_settings: CfnChannel.ExpirationSettingsProperty | IResolvable | None
    member_arns: Sequence[str] | None
    metadata: str | None
    mode: str | None
    moderator_arns: Sequence[str] | None
    privacy: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_channel_flow_arn(self) -> str: ...
    @property
    def attr_created_by(self) -> IResolvable: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_last_message_timestamp(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_ref(self) -> _aws_chime.ChannelReference: ...
    @staticmethod
    def arn_for_channel(resource: _aws_chime.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    app_instance_arn: str
    chime_bearer: str
    name: str
    channel_id: str | None = None
    elastic_channel_configuration: CfnChannel.ElasticChannelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    expiration_settings: CfnChannel.ExpirationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    member_arns: Sequence[str] | None = None
    metadata: str | None = None
    mode: str | None = None
    moderator_arns: Sequence[str] | None = None
    privacy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannelFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LambdaConfigurationProperty(Struct):
        invocation_type: str
        resource_arn: str
    class ProcessorConfigurationProperty(Struct):
        lambda_: CfnChannelFlow.LambdaConfigurationProperty | Mapping[str, Any] | IResolvable
    class ProcessorProperty(Struct):
        configuration: CfnChannelFlow.ProcessorConfigurationProperty | Mapping[str, Any] | IResolvable
        execution_order: float
        fallback_action: str
        name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_instance_arn: str,
        name: str,
        processors: Sequence[CfnChannelFlow.ProcessorProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_instance_arn: str
    name: str
    processors: Sequence[CfnChannelFlow.ProcessorProperty | IResolvable] | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_app_instance_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_channel_flow_id(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_flow_ref(self) -> _aws_chime.ChannelFlowReference: ...
    @staticmethod
    def arn_for_channel_flow(resource: _aws_chime.IChannelFlowRef) -> str: ...
    @staticmethod
    def is_cfn_channel_flow(x: Any) -> bool: ...

class CfnChannelFlowProps(Struct):
    app_instance_arn: str
    name: str
    processors: Sequence[CfnChannelFlow.ProcessorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMediaInsightsPipelineConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonTranscribeCallAnalyticsProcessorConfigurationProperty(Struct):
        language_code: str
        call_analytics_stream_categories: Sequence[str] | None = None
        content_identification_type: str | None = None
        content_redaction_type: str | None = None
        enable_partial_results_stabilization: bool | IResolvable | None = None
        filter_partial_results: bool | IResolvable | None = None
        language_model_name: str | None = None
        partial_results_stability: str | None = None
        pii_entity_types: str | None = None
        post_call_analytics_settings: CfnMediaInsightsPipelineConfiguration.PostCallAnalyticsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        vocabulary_filter_method: str | None = None
        vocabulary_filter_name: str | None = None
        vocabulary_name: str | None = None
    class AmazonTranscribeProcessorConfigurationProperty(Struct):
        content_identification_type: str | None = None
        content_redaction_type: str | None = None
        enable_partial_results_stabilization: bool | IResolvable | None = None
        filter_partial_results: bool | IResolvable | None = None
        identify_language: bool | IResolvable | None = None
        identify_multiple_languages: bool | IResolvable | None = None
        language_code: str | None = None
        language_model_name: str | None = None
        language_options: str | None = None
        partial_results_stability: str | None = None
        pii_entity_types: str | None = None
        preferred_language: str | None = None
        show_speaker_label: bool | IResolvable | None = None
        vocabulary_filter_method: str | None = None
        vocabulary_filter_name: str | None = None
        vocabulary_filter_names: str | None = None
        vocabulary_name: str | None = None
        vocabulary_names: str | None = None
    class IssueDetectionConfigurationProperty(Struct):
        rule_name: str
    class KeywordMatchConfigurationProperty(Struct):
        keywords: Sequence[str]
        rule_name: str
        negate: bool | IResolvable | None = None
    class KinesisDataStreamSinkConfigurationProperty(Struct):
        insights_target: str | None = None
    class MediaInsightsPipelineConfigurationElementProperty(Struct):
        type: str
        amazon_transcribe_call_analytics_processor_configuration: CfnMediaInsightsPipelineConfiguration.AmazonTranscribeCallAnalyticsProcessorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        amazon_transcribe_processor_configuration: CfnMediaInsightsPipelineConfiguration.AmazonTranscribeProcessorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_data_stream_sink_configuration: CfnMediaInsightsPipelineConfiguration.KinesisDataStreamSinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_recording_sink_configuration: CfnMediaInsightsPipelineConfiguration.S3RecordingSinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PostCallAnalyticsSettingsProperty(Struct):
        data_access_role_arn: str
        output_location: str
        content_redaction_output: str | None = None
        output_encryption_kms_key_id: str | None = None
    class RealTimeAlertConfigurationProperty(Struct):
        disabled: bool | IResolvable | None = None
        rules: Sequence[CfnMediaInsightsPipelineConfiguration.RealTimeAlertRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RealTimeAlertRuleProperty(Struct):
        type: str
        issue_detection_configuration: CfnMediaInsightsPipelineConfiguration.IssueDetectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        keyword_match_configuration: CfnMediaInsightsPipelineConfiguration.KeywordMatchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sentiment_configuration: CfnMediaInsightsPipelineConfiguration.SentimentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3RecordingSinkConfigurationProperty(Struct):
        destination: str | None = None
        recording_file_format: str | None = None
    class SentimentConfigurationProperty(Struct):
        rule_name: str
        sentiment_type: str
        time_period: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        elements: Sequence[CfnMediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElementProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        media_insights_pipeline_configuration_name: str,
        resource_access_role_arn: str,
        real_time_alert_configuration: CfnMediaInsightsPipelineConfiguration.RealTimeAlertConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    elements: Sequence[CfnMediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElementProperty | IResolvable] | IResolvable
    media_insights_pipeline_configuration_name: str
    resource_access_role_arn: str
    real_time_alert_configuration: CfnMediaInsightsPipelineConfiguration.RealTimeAlertConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_media_insights_pipeline_configuration_arn(self) -> str: ...
    @property
    def attr_media_insights_pipeline_configuration_id(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def media_insights_pipeline_configuration_ref(self) -> _aws_chime.MediaInsightsPipelineConfigurationReference: ...
    @staticmethod
    def arn_for_media_insights_pipeline_configuration(resource: _aws_chime.IMediaInsightsPipelineConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_media_insights_pipeline_configuration(x: Any) -> bool: ...

class CfnMediaInsightsPipelineConfigurationProps(Struct):
    elements: Sequence[CfnMediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    media_insights_pipeline_configuration_name: str
    resource_access_role_arn: str
    real_time_alert_configuration: CfnMediaInsightsPipelineConfiguration.RealTimeAlertConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMediaPipelineKinesisVideoStreamPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StreamConfigurationProperty(Struct):
        region: str
        data_retention_in_hours: float | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pool_name: str,
        stream_configuration: CfnMediaPipelineKinesisVideoStreamPool.StreamConfigurationProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[CfnMediaPipelineKinesisVideoStreamPool.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    pool_name: str
    stream_configuration: CfnMediaPipelineKinesisVideoStreamPool.StreamConfigurationProperty | IResolvable
    tags: Sequence[CfnMediaPipelineKinesisVideoStreamPool.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def attr_pool_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def media_pipeline_kinesis_video_stream_pool_ref(self) -> _aws_chime.MediaPipelineKinesisVideoStreamPoolReference: ...
    @staticmethod
    def arn_for_media_pipeline_kinesis_video_stream_pool(resource: _aws_chime.IMediaPipelineKinesisVideoStreamPoolRef) -> str: ...
    @staticmethod
    def is_cfn_media_pipeline_kinesis_video_stream_pool(x: Any) -> bool: ...

class CfnMediaPipelineKinesisVideoStreamPoolProps(Struct):
    pool_name: str
    stream_configuration: CfnMediaPipelineKinesisVideoStreamPool.StreamConfigurationProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[CfnMediaPipelineKinesisVideoStreamPool.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnSipMediaApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SipMediaApplicationEndpointProperty(Struct):
        lambda_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_region: str,
        endpoints: Sequence[CfnSipMediaApplication.SipMediaApplicationEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aws_region: str
    endpoints: Sequence[CfnSipMediaApplication.SipMediaApplicationEndpointProperty | IResolvable] | IResolvable
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_sip_media_application_arn(self) -> str: ...
    @property
    def attr_sip_media_application_id(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def sip_media_application_ref(self) -> _aws_chime.SipMediaApplicationReference: ...
    @staticmethod
    def arn_for_sip_media_application(resource: _aws_chime.ISipMediaApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_sip_media_application(x: Any) -> bool: ...

class CfnSipMediaApplicationProps(Struct):
    aws_region: str
    endpoints: Sequence[CfnSipMediaApplication.SipMediaApplicationEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVoiceConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        require_encryption: bool | IResolvable,
        aws_region: str | None = None,
        network_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    require_encryption: bool | IResolvable
    aws_region: str | None
    network_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_outbound_host_name(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def attr_voice_connector_arn(self) -> str: ...
    @property
    def attr_voice_connector_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def voice_connector_ref(self) -> _aws_chime.VoiceConnectorReference: ...
    @staticmethod
    def arn_for_voice_connector(resource: _aws_chime.IVoiceConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_voice_connector(x: Any) -> bool: ...

class CfnVoiceConnectorProps(Struct):
    name: str
    require_encryption: bool | IResolvable
    aws_region: str | None = None
    network_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

