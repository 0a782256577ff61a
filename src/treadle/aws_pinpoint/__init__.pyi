# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pinpoint as _aws_pinpoint
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnADMChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        client_id: str,
        client_secret: str,
        enabled: bool | IResolvable | None = None,
    ) -> None: ...
    application_id: str
    client_id: str
    client_secret: str
    enabled: bool | IResolvable | None
    @property
    def adm_channel_ref(self) -> _aws_pinpoint.ADMChannelReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_adm_channel(x: Any) -> bool: ...

class CfnADMChannelProps(Struct):
    application_id: str
    client_id: str
    client_secret: str
    enabled: bool | IResolvable | None = None

class CfnAPNSChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        bundle_id: str | None = None,
        certificate: str | None = None,
        default_authentication_method: str | None = None,
        enabled: bool | IResolvable | None = None,
        private_key: str | None = None,
        team_id: str | None = None,
        token_key: str | None = None,
        token_key_id: str | None = None,
    ) -> None: ...
    application_id: str
    bundle_id: str | None
    certificate: str | None
    default_authentication_method: str | None
    enabled: bool | IResolvable | None
    private_key: str | None
    team_id: str | None
    token_key: str | None
    token_key_id: str | None
    @property
    def apns_channel_ref(self) -> _aws_pinpoint.APNSChannelReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_apns_channel(x: Any) -> bool: ...

class CfnAPNSChannelProps(Struct):
    application_id: str
    bundle_id: str | None = None
    certificate: str | None = None
    default_authentication_method: str | None = None
    enabled: bool | IResolvable | None = None
    private_key: str | None = None
    team_id: str | None = None
    token_key: str | None = None
    token_key_id: str | None = None

class CfnAPNSSandboxChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        bundle_id: str | None = None,
        certificate: str | None = None,
        default_authentication_method: str | None = None,
        enabled: bool | IResolvable | None = None,
        private_key: str | None = None,
        team_id: str | None = None,
        token_key: str | None = None,
        token_key_id: str | None = None,
    ) -> None: ...
    application_id: str
    bundle_id: str | None
    certificate: str | None
    default_authentication_method: str | None
    enabled: bool | IResolvable | None
    private_key: str | None
    team_id: str | None
    token_key: str | None
    token_key_id: str | None
    @property
    def apns_sandbox_channel_ref(self) -> _aws_pinpoint.APNSSandboxChannelReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_apns_sandbox_channel(x: Any) -> bool: ...

class CfnAPNSSandboxChannelProps(Struct):
    application_id: str
    bundle_id: str | None = None
    certificate: str | None = None
    default_authentication_method: str | None = None
    enabled: bool | IResolvable | None = None
    private_key: str | None = None
    team_id: str | None = None
    token_key: str | None = None
    token_key_id: str | None = None

class CfnAPNSVoipChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        bundle_id: str | None = None,
        certificate: str | None = None,
        default_authentication_method: str | None = None,
        enabled: bool | IResolvable | None = None,
        private_key: str | None = None,
        team_id: str | None = None,
        token_key: str | None = None,
        token_key_id: str | None = None,
    ) -> None: ...
    application_id: str
    bundle_id: str | None
    certificate: str | None
    default_authentication_method: str | None
    enabled: bool | IResolvable | None
    private_key: str | None
    team_id: str | None
    token_key: str | None
    token_key_id: str | None
    @property
    def apns_voip_channel_ref(self) -> _aws_pinpoint.APNSVoipChannelReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_apns_voip_channel(x: Any) -> bool: ...

class CfnAPNSVoipChannelProps(Struct):
    application_id: str
    bundle_id: str | None = None
    certificate: str | None = None
    default_authentication_method: str | None = None
    enabled: bool | IResolvable | None = None
    private_key: str | None = None
    team_id: str | None = None
    token_key: str | None = None
    token_key_id: str | None = None

class CfnAPNSVoipSandboxChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        bundle_id: str | None = None,
        certificate: str | None = None,
        default_authentication_method: str | None = None,
        enabled: bool | IResolvable | None = None,
        private_key: str | None = None,
        team_id: str | None = None,
        token_key: str | None = None,
        token_key_id: str | None = None,
    ) -> None: ...
    application_id: str
    bundle_id: str | None
    certificate: str | None
    default_authentication_method: str | None
    enabled: bool | IResolvable | None
    private_key: str | None
    team_id: str | None
    token_key: str | None
    token_key_id: str | None
    @property
    def apns_voip_sandbox_channel_ref(self) -> _aws_pinpoint.APNSVoipSandboxChannelReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_apns_voip_sandbox_channel(x: Any) -> bool: ...

class CfnAPNSVoipSandboxChannelProps(Struct):
    application_id: str
    bundle_id: str | None = None
    certificate: str | None = None
    default_authentication_method: str | None = None
    enabled: bool | IResolvable | None = None
    private_key: str | None = None
    team_id: str | None = None
    token_key: str | None = None
    token_key_id: str | None = None

class CfnApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    @property
    def app_ref(self) -> _aws_pinpoint.AppReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app(resource: _aws_pinpoint.IAppRef) -> str: ...
    @staticmethod
    def from_app_arn(scope: Construct, id: str, arn: str) -> _aws_pinpoint.IAppRef: ...
    @staticmethod
    def from_app_id(scope: Construct, id: str, app_id: str) -> _aws_pinpoint.IAppRef: ...
    @staticmethod
    def is_cfn_app(x: Any) -> bool: ...

class CfnAppProps(Struct):
    name: str
    tags: Any | None = None

class CfnApplicationSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CampaignHookProperty(Struct):
        lambda_function_name: str | None = None
        mode: str | None = None
        web_url: str | None = None
    class LimitsProperty(Struct):
        daily: float | None = None
        maximum_duration: float | None = None
        messages_per_second: float | None = None
        total: float | None = None
    class QuietTimeProperty(Struct):
        end: str
        start: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        campaign_hook: CfnApplicationSettings.CampaignHookProperty | Mapping[str, Any] | IResolvable | None = None,
        cloud_watch_metrics_enabled: bool | IResolvable | None = None,
        limits: CfnApplicationSettings.LimitsProperty | Mapping[str, Any] | IResolvable | None = None,
        quiet_time: CfnApplicationSettings.QuietTimeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_id: str
    campaign_hook: CfnApplicationSettings.CampaignHookProperty | IResolvable | None
    cloud_watch_metrics_enabled: bool | IResolvable | None
    limits: CfnApplicationSettings.LimitsProperty | IResolvable | None
    quiet_time: CfnApplicationSettings.QuietTimeProperty | IResolvable | None
    @property
    def application_settings_ref(self) -> _aws_pinpoint.ApplicationSettingsReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_application_settings(x: Any) -> bool: ...

class CfnApplicationSettingsProps(Struct):
    application_id: str
    campaign_hook: CfnApplicationSettings.CampaignHookProperty | Mapping[str, Any] | IResolvable | None = None
    cloud_watch_metrics_enabled: bool | IResolvable | None = None
    limits: CfnApplicationSettings.LimitsProperty | Mapping[str, Any] | IResolvable | None = None
    quiet_time: CfnApplicationSettings.QuietTimeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnBaiduChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        api_key: str,
        application_id: str,
        secret_key: str,
        enabled: bool | IResolvable | None = None,
    ) -> None: ...
    api_key: str
    application_id: str
    secret_key: str
    enabled: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def baidu_channel_ref(self) -> _aws_pinpoint.BaiduChannelReference: ...
    @staticmethod
    def is_cfn_baidu_channel(x: Any) -> bool: ...

class CfnBaiduChannelProps(Struct):
    api_key: str
    application_id: str
    secret_key: str
    enabled: bool | IResolvable | None = None

class CfnCampaign(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeDimensionProperty(Struct):
        attribute_type: str | None = None
        values: Sequence[str] | None = None
    class CampaignCustomMessageProperty(Struct):
        data: str | None = None
    class CampaignEmailMessageProperty(Struct):
        body: str | None = None
        from_address: str | None = None
        html_body: str | None = None
        title: str | None = None
    class CampaignEventFilterProperty(Struct):
        dimensions: CfnCampaign.EventDimensionsProperty | Mapping[str, Any] | IResolvable | None = None
        filter_type: str | None = None
    class CampaignHookProperty(Struct):
        lambda_function_name: str | None = None
        mode: str | None = None
        web_url: str | None = None
    class CampaignInAppMessageProperty(Struct):
        content: Sequence[CfnCampaign.InAppMessageContentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_config: Any | None = None
        layout: str | None = None
    class CampaignSmsMessageProperty(Struct):
        body: str | None = None
        entity_id: str | None = None
        message_type: str | None = None
        origination_number: str | None = None
        sender_id: str | None = None
        template_id: str | None = None
    class CustomDeliveryConfigurationProperty(Struct):
        delivery_uri: str | None = None
        endpoint_types: Sequence[str] | None = None
    class DefaultButtonConfigurationProperty(Struct):
        background_color: str | None = None
        border_radius: float | None = None
        button_action: str | None = None
        link: str | None = None
        text: str | None = None
        text_color: str | None = None
    class EventDimensionsProperty(Struct):
        attributes: Any | None = None
        event_type: CfnCampaign.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        metrics: Any | None = None
    class InAppMessageBodyConfigProperty(Struct):
        alignment: str | None = None
        body: str | None = None
        text_color: str | None = None
    class InAppMessageButtonProperty(Struct):
        android: CfnCampaign.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        default_config: CfnCampaign.DefaultButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ios: CfnCampaign.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        web: CfnCampaign.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class InAppMessageContentProperty(Struct):
        background_color: str | None = None
        body_config: CfnCampaign.InAppMessageBodyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        header_config: CfnCampaign.InAppMessageHeaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        image_url: str | None = None
        primary_btn: CfnCampaign.InAppMessageButtonProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_btn: CfnCampaign.InAppMessageButtonProperty | Mapping[str, Any] | IResolvable | None = None
    class InAppMessageHeaderConfigProperty(Struct):
        alignment: str | None = None
        header: str | None = None
        text_color: str | None = None
    class LimitsProperty(Struct):
        daily: float | None = None
        maximum_duration: float | None = None
        messages_per_second: float | None = None
        session: float | None = None
        total: float | None = None
    class MessageConfigurationProperty(Struct):
        adm_message: CfnCampaign.MessageProperty | Mapping[str, Any] | IResolvable | None = None
        apns_message: CfnCampaign.MessageProperty | Mapping[str, Any] | IResolvable | None = None
        baidu_message: CfnCampaign.MessageProperty | Mapping[str, Any] | IResolvable | None = None
        custom_message: CfnCampaign.CampaignCustomMessageProperty | Mapping[str, Any] | IResolvable | None = None
        default_message: CfnCampaign.MessageProperty | Mapping[str, Any] | IResolvable | None = None
        email_message: CfnCampaign.CampaignEmailMessageProperty | Mapping[str, Any] | IResolvable | None = None
        gcm_message: CfnCampaign.MessageProperty | Mapping[str, Any] | IResolvable | None = None
        in_app_message: CfnCampaign.CampaignInAppMessageProperty | Mapping[str, Any] | IResolvable | None = None
        sms_message: CfnCampaign.CampaignSmsMessageProperty | Mapping[str, Any] | IResolvable | None = None
    class MessageProperty(Struct):
        action: str | None = None
        body: str | None = None
        image_icon_url: str | None = None
        image_small_icon_url: str | None = None
        image_url: str | None = None
        json_body: str | None = None
        media_url: str | None = None
        raw_content: str | None = None
        silent_push: bool | IResolvable | None = None
        time_to_live: float | None = None
        title: str | None = None
        url: str | None = None
    class MetricDimensionProperty(Struct):
        comparison_operator: str | None = None
        value: float | None = None
    class OverrideButtonConfigurationProperty(Struct):
        button_action: str | None = None
        link: str | None = None
    class QuietTimeProperty(Struct):
        end: str
        start: str
    class ScheduleProperty(Struct):
        end_time: str | None = None
        event_filter: CfnCampaign.CampaignEventFilterProperty | Mapping[str, Any] | IResolvable | None = None
        frequency: str | None = None
        is_local_time: bool | IResolvable | None = None
        quiet_time: CfnCampaign.QuietTimeProperty | Mapping[str, Any] | IResolvable | None = None
        start_time: str | None = None
        time_zone: str | None = None
    class SetDimensionProperty(Struct):
        dimension_type: str | None = None
        values: Sequence[str] | None = None
    class TemplateConfigurationProperty(Struct):
        email_template: CfnCampaign.TemplateProperty | Mapping[str, Any] | IResolvable | None = None
        push_template: CfnCampaign.TemplateProperty | Mapping[str, Any] | IResolvable | None = None
        sms_template: CfnCampaign.TemplateProperty | Mapping[str, Any] | IResolvable | None = None
        voice_template: CfnCampaign.TemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class TemplateProperty(Struct):
        name: str | None = None
        version: str | None = None
    class WriteTreatmentResourceProperty(Struct):
        custom_delivery_configuration: CfnCampaign.CustomDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        message_configuration: CfnCampaign.MessageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        schedule: CfnCampaign.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None
        size_percent: float | None = None
        template_configuration: CfnCampaign.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        treatment_description: str | None = None
        treatment_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        name: str,
        schedule: CfnCampaign.ScheduleProperty | Mapping[str, Any] | IResolvable,
        segment_id: str,
        additional_treatments: Sequence[CfnCampaign.WriteTreatmentResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        campaign_hook: CfnCampaign.CampaignHookProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_delivery_configuration: CfnCampaign.CustomDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        holdout_percent: float | None = None,
        is_paused: bool | IResolvable | None = None,
        limits: CfnCampaign.LimitsProperty | Mapping[str, Any] | IResolvable | None = None,
        message_configuration: CfnCampaign.MessageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        priority: float | None = None,
        segment_version: float | None = None,
        tags: Any | None = None,
        template_configuration: CfnCampaign.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        treatment_description: str | None = None,
        treatment_name: str | None = None,
    ) -> None: ...
    application_id: str
    name: str
    schedule: CfnCampaign.ScheduleProperty | IResolvable
    segment_id: str
    tags_raw: Any
    additional_treatments: Sequence[CfnCampaign.WriteTreatmentResourceProperty | IResolvable] | IResolvable | None
    campaign_hook: CfnCampaign.CampaignHookProperty | IResolvable | None
    custom_delivery_configuration: CfnCampaign.CustomDeliveryConfigurationProperty | IResolvable | None
    description: str | None
    holdout_percent: float | None
    is_paused: bool | IResolvable | None
    limits: CfnCampaign.LimitsProperty | IResolvable | None
    message_configuration: CfnCampaign.MessageConfigurationProperty | IResolvable | None
    priority: float | None
    segment_version: float | None
    template_configuration: CfnCampaign.TemplateConfigurationProperty | IResolvable | None
    treatment_description: str | None
    treatment_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_campaign_id(self) -> str: ...
    @property
    def campaign_ref(self) -> _aws_pinpoint.CampaignReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_campaign(resource: _aws_pinpoint.ICampaignRef) -> str: ...
    @staticmethod
    def is_cfn_campaign(x: Any) -> bool: ...

class CfnCampaignProps(Struct):
    application_id: str
    name: str
    schedule: CfnCampaign.ScheduleProperty | Mapping[str, Any] | IResolvable
    segment_id: str
    additional_treatments: Sequence[CfnCampaign.WriteTreatmentResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    campaign_hook: CfnCampaign.CampaignHookProperty | Mapping[str, Any] | IResolvable | None = None
    custom_delivery_configuration: CfnCampaign.CustomDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    holdout_percent: float | None = None
    is_paused: bool | IResolvable | None = None
    limits: CfnCampaign.LimitsProperty | Mapping[str, Any] | IResolvable | None = None
    message_configuration: CfnCampaign.MessageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    priority: float | None = None
    segment_version: float | None = None
    tags: Any | None = None
    template_configuration: CfnCampaign.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    treatment_description: str | None = None
    treatment_name: str | None = None

class CfnEmailChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        from_address: str,
        identity: str,
        configuration_set: str | None = None,
        enabled: bool | IResolvable | None = None,
        orchestration_sending_role_arn: str | None = None,
        role_arn: str | None = None,
    ) -> None: ...
    application_id: str
    from_address: str
    identity: str
    configuration_set: str | None
    enabled: bool | IResolvable | None
    orchestration_sending_role_arn: str | None
    role_arn: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def email_channel_ref(self) -> _aws_pinpoint.EmailChannelReference: ...
    @staticmethod
    def is_cfn_email_channel(x: Any) -> bool: ...

class CfnEmailChannelProps(Struct):
    application_id: str
    from_address: str
    identity: str
    configuration_set: str | None = None
    enabled: bool | IResolvable | None = None
    orchestration_sending_role_arn: str | None = None
    role_arn: str | None = None

class CfnEmailTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subject: str,
        template_name: str,
        default_substitutions: str | None = None,
        html_part: str | None = None,
        tags: Any | None = None,
        template_description: str | None = None,
        text_part: str | None = None,
    ) -> None: ...
    subject: str
    tags_raw: Any
    template_name: str
    default_substitutions: str | None
    html_part: str | None
    template_description: str | None
    text_part: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def email_template_ref(self) -> _aws_pinpoint.EmailTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_email_template(resource: _aws_pinpoint.IEmailTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_email_template(x: Any) -> bool: ...

class CfnEmailTemplateProps(Struct):
    subject: str
    template_name: str
    default_substitutions: str | None = None
    html_part: str | None = None
    tags: Any | None = None
    template_description: str | None = None
    text_part: str | None = None

class CfnEventStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        destination_stream_arn: str,
        role_arn: str,
    ) -> None: ...
    application_id: str
    destination_stream_arn: str
    role_arn: str
    @property
    def attr_id(self) -> str: ...
    @property
    def event_stream_ref(self) -> _aws_pinpoint.EventStreamReference: ...
    @staticmethod
    def is_cfn_event_stream(x: Any) -> bool: ...

class CfnEventStreamProps(Struct):
    application_id: str
    destination_stream_arn: str
    role_arn: str

class CfnGCMChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        api_key: str | None = None,
        default_authentication_method: str | None = None,
        enabled: bool | IResolvable | None = None,
        service_json: str | None = None,
    ) -> None: ...
    application_id: str
    api_key: str | None
    default_authentication_method: str | None
    enabled: bool | IResolvable | None
    service_json: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def gcm_channel_ref(self) -> _aws_pinpoint.GCMChannelReference: ...
    @staticmethod
    def is_cfn_gcm_channel(x: Any) -> bool: ...

class CfnGCMChannelProps(Struct):
    application_id: str
    api_key: str | None = None
    default_authentication_method: str | None = None
    enabled: bool | IResolvable | None = None
    service_json: str | None = None

class CfnInAppTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BodyConfigProperty(Struct):
        alignment: str | None = None
        body: str | None = None
        text_color: str | None = None
    class ButtonConfigProperty(Struct):
        android: CfnInAppTemplate.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        default_config: CfnInAppTemplate.DefaultButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ios: CfnInAppTemplate.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        web: CfnInAppTemplate.OverrideButtonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultButtonConfigurationProperty(Struct):
        background_color: str | None = None
        border_radius: float | None = None
        button_action: str | None = None
        link: str | None = None
        text: str | None = None
        text_color: str | None = None
    class HeaderConfigProperty(Struct):
        alignment: str | None = None
        header: str | None = None
        text_color: str | None = None
    class InAppMessageContentProperty(Struct):
        background_color: str | None = None
        body_config: CfnInAppTemplate.BodyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        header_config: CfnInAppTemplate.HeaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        image_url: str | None = None
        primary_btn: CfnInAppTemplate.ButtonConfigProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_btn: CfnInAppTemplate.ButtonConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class OverrideButtonConfigurationProperty(Struct):
        button_action: str | None = None
        link: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        template_name: str,
        content: Sequence[CfnInAppTemplate.InAppMessageContentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        custom_config: Any | None = None,
        layout: str | None = None,
        tags: Any | None = None,
        template_description: str | None = None,
    ) -> None: ...
    custom_config: Any
    tags_raw: Any
    template_name: str
    content: Sequence[CfnInAppTemplate.InAppMessageContentProperty | IResolvable] | IResolvable | None
    layout: str | None
    template_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def in_app_template_ref(self) -> _aws_pinpoint.InAppTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_in_app_template(resource: _aws_pinpoint.IInAppTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_in_app_template(x: Any) -> bool: ...

class CfnInAppTemplateProps(Struct):
    template_name: str
    content: Sequence[CfnInAppTemplate.InAppMessageContentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    custom_config: Any | None = None
    layout: str | None = None
    tags: Any | None = None
    template_description: str | None = None

class CfnPushTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class APNSPushNotificationTemplateProperty(Struct):
        action: str | None = None
        body: str | None = None
        media_url: str | None = None
        sound: str | None = None
        title: str | None = None
        url: str | None = None
    class AndroidPushNotificationTemplateProperty(Struct):
        action: str | None = None
        body: str | None = None
        image_icon_url: str | None = None
        image_url: str | None = None
        small_image_icon_url: str | None = None
        sound: str | None = None
        title: str | None = None
        url: str | None = None
    class DefaultPushNotificationTemplateProperty(Struct):
        action: str | None = None
        body: str | None = None
        sound: str | None = None
        title: str | None = None
        url: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        template_name: str,
        adm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        apns: CfnPushTemplate.APNSPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        baidu: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        default: CfnPushTemplate.DefaultPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        default_substitutions: str | None = None,
        gcm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
        template_description: str | None = None,
    ) -> None: ...
    tags_raw: Any
    template_name: str
    adm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | IResolvable | None
    apns: CfnPushTemplate.APNSPushNotificationTemplateProperty | IResolvable | None
    baidu: CfnPushTemplate.AndroidPushNotificationTemplateProperty | IResolvable | None
    default: CfnPushTemplate.DefaultPushNotificationTemplateProperty | IResolvable | None
    default_substitutions: str | None
    gcm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | IResolvable | None
    template_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def push_template_ref(self) -> _aws_pinpoint.PushTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_push_template(resource: _aws_pinpoint.IPushTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_push_template(x: Any) -> bool: ...

class CfnPushTemplateProps(Struct):
    template_name: str
    adm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    apns: CfnPushTemplate.APNSPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    baidu: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    default: CfnPushTemplate.DefaultPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    default_substitutions: str | None = None
    gcm: CfnPushTemplate.AndroidPushNotificationTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None
    template_description: str | None = None

class CfnSMSChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        enabled: bool | IResolvable | None = None,
        sender_id: str | None = None,
        short_code: str | None = None,
    ) -> None: ...
    application_id: str
    enabled: bool | IResolvable | None
    sender_id: str | None
    short_code: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def sms_channel_ref(self) -> _aws_pinpoint.SMSChannelReference: ...
    @staticmethod
    def is_cfn_sms_channel(x: Any) -> bool: ...

class CfnSMSChannelProps(Struct):
    application_id: str
    enabled: bool | IResolvable | None = None
    sender_id: str | None = None
    short_code: str | None = None

class CfnSegment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeDimensionProperty(Struct):
        attribute_type: str | None = None
        values: Sequence[str] | None = None
    class BehaviorProperty(Struct):
        recency: CfnSegment.RecencyProperty | Mapping[str, Any] | IResolvable | None = None
    class CoordinatesProperty(Struct):
        latitude: float
        longitude: float
    class DemographicProperty(Struct):
        app_version: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        channel: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        device_type: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        make: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        model: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        platform: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
    class GPSPointProperty(Struct):
        coordinates: CfnSegment.CoordinatesProperty | Mapping[str, Any] | IResolvable
        range_in_kilometers: float
    class GroupsProperty(Struct):
        dimensions: Sequence[CfnSegment.SegmentDimensionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_segments: Sequence[CfnSegment.SourceSegmentsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_type: str | None = None
        type: str | None = None
    class LocationProperty(Struct):
        country: CfnSegment.SetDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        gps_point: CfnSegment.GPSPointProperty | Mapping[str, Any] | IResolvable | None = None
    class RecencyProperty(Struct):
        duration: str
        recency_type: str
    class SegmentDimensionsProperty(Struct):
        attributes: Any | None = None
        behavior: CfnSegment.BehaviorProperty | Mapping[str, Any] | IResolvable | None = None
        demographic: CfnSegment.DemographicProperty | Mapping[str, Any] | IResolvable | None = None
        location: CfnSegment.LocationProperty | Mapping[str, Any] | IResolvable | None = None
        metrics: Any | None = None
        user_attributes: Any | None = None
    class SegmentGroupsProperty(Struct):
        groups: Sequence[CfnSegment.GroupsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        include: str | None = None
    class SetDimensionProperty(Struct):
        dimension_type: str | None = None
        values: Sequence[str] | None = None
    class SourceSegmentsProperty(Struct):
        id: str
        version: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        name: str,
        dimensions: CfnSegment.SegmentDimensionsProperty | Mapping[str, Any] | IResolvable | None = None,
        segment_groups: CfnSegment.SegmentGroupsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    application_id: str
    name: str
    tags_raw: Any
    dimensions: CfnSegment.SegmentDimensionsProperty | IResolvable | None
    segment_groups: CfnSegment.SegmentGroupsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_segment_id(self) -> str: ...
    @property
    def segment_ref(self) -> _aws_pinpoint.SegmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_segment(resource: _aws_pinpoint.ISegmentRef) -> str: ...
    @staticmethod
    def is_cfn_segment(x: Any) -> bool: ...

class CfnSegmentProps(Struct):
    application_id: str
    name: str
    dimensions: CfnSegment.SegmentDimensionsProperty | Mapping[str, Any] | IResolvable | None = None
    segment_groups: CfnSegment.SegmentGroupsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnSmsTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        body: str,
        template_name: str,
        default_substitutions: str | None = None,
        tags: Any | None = None,
        template_description: str | None = None,
    ) -> None: ...
    body: str
    tags_raw: Any
    template_name: str
    default_substitutions: str | None
    template_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def sms_template_ref(self) -> _aws_pinpoint.SmsTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_sms_template(resource: _aws_pinpoint.ISmsTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_sms_template(x: Any) -> bool: ...

class CfnSmsTemplateProps(Struct):
    body: str
    template_name: str
    default_substitutions: str | None = None
    tags: Any | None = None
    template_description: str | None = None

class CfnVoiceChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        enabled: bool | IResolvable | None = None,
    ) -> None: ...
    application_id: str
    enabled: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def voice_channel_ref(self) -> _aws_pinpoint.VoiceChannelReference: ...
    @staticmethod
    def is_cfn_voice_channel(x: Any) -> bool: ...

class CfnVoiceChannelProps(Struct):
    application_id: str
    enabled: bool | IResolvable | None = None

