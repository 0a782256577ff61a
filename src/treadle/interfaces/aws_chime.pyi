# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppInstanceBotReference(Struct):
    app_instance_bot_arn: str

class AppInstanceReference(Struct):
    app_instance_arn: str

class AppInstanceUserReference(Struct):
    app_instance_user_arn: str

class ChannelFlowReference(Struct):
    channel_flow_arn: str

class ChannelReference(Struct):
    channel_arn: str
    chime_bearer: str

class MediaInsightsPipelineConfigurationReference(Struct):
    media_insights_pipeline_configuration_arn: str

class MediaPipelineKinesisVideoStreamPoolReference(Struct):
    media_pipeline_kinesis_video_stream_pool_arn: str

class SipMediaApplicationReference(Struct):
    sip_media_application_arn: str

class VoiceConnectorReference(Struct):
    voice_connector_arn: str

class IAppInstanceBotRef(Protocol):
    @property
    def app_instance_bot_ref(self) -> AppInstanceBotReference: ...

class IAppInstanceRef(Protocol):
    @property
    def app_instance_ref(self) -> AppInstanceReference: ...

class IAppInstanceUserRef(Protocol):
    @property
    def app_instance_user_ref(self) -> AppInstanceUserReference: ...

class IChannelFlowRef(Protocol):
    @property
    def channel_flow_ref(self) -> ChannelFlowReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IMediaInsightsPipelineConfigurationRef(Protocol):
    @property
    def media_insights_pipeline_configuration_ref(self) -> MediaInsightsPipelineConfigurationReference: ...

class IMediaPipelineKinesisVideoStreamPoolRef(Protocol):
    @property
    def media_pipeline_kinesis_video_stream_pool_ref(self) -> MediaPipelineKinesisVideoStreamPoolReference: ...

class ISipMediaApplicationRef(Protocol):
    @property
    def sip_media_application_ref(self) -> SipMediaApplicationReference: ...

class IVoiceConnectorRef(Protocol):
    @property
    def voice_connector_ref(self) -> VoiceConnectorReference: ...
