# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ADMChannelReference(Struct):
    adm_channel_id: str

class APNSChannelReference(Struct):
    apns_channel_id: str

class APNSSandboxChannelReference(Struct):
    apns_sandbox_channel_id: str

class APNSVoipChannelReference(Struct):
    apns_voip_channel_id: str

class APNSVoipSandboxChannelReference(Struct):
    apns_voip_sandbox_channel_id: str

class AppReference(Struct):
    app_arn: str
    app_id: str

class ApplicationSettingsReference(Struct):
    application_settings_id: str

class BaiduChannelReference(Struct):
    baidu_channel_id: str

class CampaignReference(Struct):
    campaign_arn: str
    campaign_id: str

class EmailChannelReference(Struct):
    email_channel_id: str

class EmailTemplateReference(Struct):
    email_template_arn: str
    email_template_id: str

class EventStreamReference(Struct):
    event_stream_id: str

class GCMChannelReference(Struct):
    gcm_channel_id: str

class InAppTemplateReference(Struct):
    in_app_template_arn: str
    template_name: str

class PushTemplateReference(Struct):
    push_template_arn: str
    push_template_id: str

class SMSChannelReference(Struct):
    sms_channel_id: str

class SegmentReference(Struct):
    segment_arn: str
    segment_id: str

class SmsTemplateReference(Struct):
    sms_template_arn: str
    sms_template_id: str

class VoiceChannelReference(Struct):
    voice_channel_id: str

class IADMChannelRef(Protocol):
    @property
    def adm_channel_ref(self) -> ADMChannelReference: ...

class IAPNSChannelRef(Protocol):
    @property
    def apns_channel_ref(self) -> APNSChannelReference: ...

class IAPNSSandboxChannelRef(Protocol):
    @property
    def apns_sandbox_channel_ref(self) -> APNSSandboxChannelReference: ...

class IAPNSVoipChannelRef(Protocol):
    @property
    def apns_voip_channel_ref(self) -> APNSVoipChannelReference: ...

class IAPNSVoipSandboxChannelRef(Protocol):
    @property
    def apns_voip_sandbox_channel_ref(self) -> APNSVoipSandboxChannelReference: ...

class IAppRef(Protocol):
    @property
    def app_ref(self) -> AppReference: ...

class IApplicationSettingsRef(Protocol):
    @property
    def application_settings_ref(self) -> ApplicationSettingsReference: ...

class IBaiduChannelRef(Protocol):
    @property
    def baidu_channel_ref(self) -> BaiduChannelReference: ...

class ICampaignRef(Protocol):
    @property
    def campaign_ref(self) -> CampaignReference: ...

class IEmailChannelRef(Protocol):
    @property
    def email_channel_ref(self) -> EmailChannelReference: ...

class IEmailTemplateRef(Protocol):
    @property
    def email_template_ref(self) -> EmailTemplateReference: ...

class IEventStreamRef(Protocol):
    @property
    def event_stream_ref(self) -> EventStreamReference: ...

class IGCMChannelRef(Protocol):
    @property
    def gcm_channel_ref(self) -> GCMChannelReference: ...

class IInAppTemplateRef(Protocol):
    @property
    def in_app_template_ref(self) -> InAppTemplateReference: ...

class IPushTemplateRef(Protocol):
    @property
    def push_template_ref(self) -> PushTemplateReference: ...

class ISMSChannelRef(Protocol):
    @property
    def sms_channel_ref(self) -> SMSChannelReference: ...

class ISegmentRef(Protocol):
    @property
    def segment_ref(self) -> SegmentReference: ...

class ISmsTemplateRef(Protocol):
    @property
    def sms_template_ref(self) -> SmsTemplateReference: ...

class IVoiceChannelRef(Protocol):
    @property
    def voice_channel_ref(self) -> VoiceChannelReference: ...
