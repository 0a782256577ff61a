# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_connectcampaignsv2 as _aws_connectcampaignsv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCampaign(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnswerMachineDetectionConfigProperty(Struct):
        enable_answer_machine_detection: bool | IResolvable
        await_answer_machine_prompt: bool | IResolvable | None = None
    class ChannelSubtypeConfigProperty(Struct):
        email: CfnCampaign.EmailChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        sms: CfnCampaign.SmsChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        telephony: CfnCampaign.TelephonyChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        whats_app: CfnCampaign.WhatsAppChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class CommunicationLimitProperty(Struct):
        frequency: float
        max_count_per_recipient: float
        unit: str
    class CommunicationLimitsConfigProperty(Struct):
        all_channels_subtypes: CfnCampaign.CommunicationLimitsProperty | Mapping[str, Any] | IResolvable | None = None
        instance_limits_handling: str | None = None
    class CommunicationLimitsProperty(Struct):
        communication_limit_list: Sequence[CfnCampaign.CommunicationLimitProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CommunicationTimeConfigProperty(Struct):
        local_time_zone_config: CfnCampaign.LocalTimeZoneConfigProperty | Mapping[str, Any] | IResolvable
        email: CfnCampaign.TimeWindowProperty | Mapping[str, Any] | IResolvable | None = None
        sms: CfnCampaign.TimeWindowProperty | Mapping[str, Any] | IResolvable | None = None
        telephony: CfnCampaign.TimeWindowProperty | Mapping[str, Any] | IResolvable | None = None
        whats_app: CfnCampaign.TimeWindowProperty | Mapping[str, Any] | IResolvable | None = None
    class DailyHourProperty(Struct):
        key: str | None = None
        value: Sequence[CfnCampaign.TimeRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EmailChannelSubtypeConfigProperty(Struct):
        default_outbound_config: CfnCampaign.EmailOutboundConfigProperty | Mapping[str, Any] | IResolvable
        outbound_mode: CfnCampaign.EmailOutboundModeProperty | Mapping[str, Any] | IResolvable
        capacity: float | None = None
    class EmailOutboundConfigProperty(Struct):
        connect_source_email_address: str
        wisdom_template_arn: str
        source_email_address_display_name: str | None = None
    class EmailOutboundModeProperty(Struct):
        agentless_config: Any | None = None
    class EntryLimitsConfigProperty(Struct):
        max_entry_count: float
        min_entry_interval: str
    class EventTriggerProperty(Struct):
        customer_profiles_domain_arn: str | None = None
    class LocalTimeZoneConfigProperty(Struct):
        default_time_zone: str | None = None
        local_time_zone_detection: Sequence[str] | None = None
        local_time_zone_detection_scope: str | None = None
    class OpenHoursProperty(Struct):
        daily_hours: Sequence[CfnCampaign.DailyHourProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveConfigProperty(Struct):
        bandwidth_allocation: float
    class PreviewConfigProperty(Struct):
        bandwidth_allocation: float
        timeout_config: CfnCampaign.TimeoutConfigProperty | Mapping[str, Any] | IResolvable
        agent_actions: Sequence[str] | None = None
    class ProgressiveConfigProperty(Struct):
        bandwidth_allocation: float
    class RestrictedPeriodProperty(Struct):
        end_date: str
        start_date: str
        name: str | None = None
    class RestrictedPeriodsProperty(Struct):
        restricted_period_list: Sequence[CfnCampaign.RestrictedPeriodProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ScheduleProperty(Struct):
        end_time: str
        start_time: str
        refresh_frequency: str | None = None
    class SmsChannelSubtypeConfigProperty(Struct):
        default_outbound_config: CfnCampaign.SmsOutboundConfigProperty | Mapping[str, Any] | IResolvable
        outbound_mode: CfnCampaign.SmsOutboundModeProperty | Mapping[str, Any] | IResolvable
        capacity: float | None = None
    class SmsOutboundConfigProperty(Struct):
        connect_source_phone_number_arn: str
        wisdom_template_arn: str
    class SmsOutboundModeProperty(Struct):
        agentless_config: Any | None = None
    class SourceProperty(Struct):
        customer_profiles_segment_arn: str | None = None
        event_trigger: CfnCampaign.EventTriggerProperty | Mapping[str, Any] | IResolvable | None = None
    class TelephonyChannelSubtypeConfigProperty(Struct):
        default_outbound_config: CfnCampaign.TelephonyOutboundConfigProperty | Mapping[str, Any] | IResolvable
        outbound_mode: CfnCampaign.TelephonyOutboundModeProperty | Mapping[str, Any] | IResolvable
        capacity: float | None = None
        connect_queue_id: str | None = None
    class TelephonyOutboundConfigProperty(Struct):
        connect_contact_flow_id: str
        answer_machine_detection_config: CfnCampaign.AnswerMachineDetectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        connect_source_phone_number: str | None = None
        ring_timeout: float | None = None
    class TelephonyOutboundModeProperty(Struct):
        agentless_config: Any | None = None
        predictive_config: CfnCampaign.PredictiveConfigProperty | Mapping[str, Any] | IResolvable | None = None
        preview_config: CfnCampaign.PreviewConfigProperty | Mapping[str, Any] | IResolvable | None = None
        progressive_config: CfnCampaign.ProgressiveConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class TimeRangeProperty(Struct):
        end_time: str
        start_time: str
    class TimeWindowProperty(Struct):
        open_hours: CfnCampaign.OpenHoursProperty | Mapping[str, Any] | IResolvable
        restricted_periods: CfnCampaign.RestrictedPeriodsProperty | Mapping[str, Any] | IResolvable | None = None
    class TimeoutConfigProperty(Struct):
        duration_in_seconds: float | None = None
    class WhatsAppChannelSubtypeConfigProperty(Struct):
        default_outbound_config: CfnCampaign.WhatsAppOutboundConfigProperty | Mapping[str, Any] | IResolvable
        outbound_mode: CfnCampaign.WhatsAppOutboundModeProperty | Mapping[str, Any] | IResolvable
        capacity: float | None = None
    class WhatsAppOutboundConfigProperty(Struct):
        connect_source_phone_number_arn: str
        wisdom_template_arn: str
    class WhatsAppOutboundModeProperty(Struct):
        agentless_config: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connect_instance_id: str,
        name: str,
        channel_subtype_config: CfnCampaign.ChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        communication_limits_override: CfnCampaign.CommunicationLimitsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        communication_time_config: CfnCampaign.CommunicationTimeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        connect_campaign_flow_arn: str | None = None,
        entry_limits_config: CfnCampaign.EntryLimitsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: CfnCampaign.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        source: CfnCampaign.SourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    connect_instance_id: str
    name: str
    channel_subtype_config: CfnCampaign.ChannelSubtypeConfigProperty | IResolvable | None
    communication_limits_override: CfnCampaign.CommunicationLimitsConfigProperty | IResolvable | None
    communication_time_config: CfnCampaign.CommunicationTimeConfigProperty | IResolvable | None
    connect_campaign_flow_arn: str | None
    entry_limits_config: CfnCampaign.EntryLimitsConfigProperty | IResolvable | None
    schedule: CfnCampaign.ScheduleProperty | IResolvable | None
    source: CfnCampaign.SourceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def campaign_ref(self) -> _aws_connectcampaignsv2.CampaignReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_campaign(resource: _aws_connectcampaignsv2.ICampaignRef) -> str: ...
    @staticmethod
    def is_cfn_campaign(x: Any) -> bool: ...

class CfnCampaignProps(Struct):
    connect_instance_id: str
    name: str
    channel_subtype_config: CfnCampaign.ChannelSubtypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    communication_limits_override: CfnCampaign.CommunicationLimitsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    communication_time_config: CfnCampaign.CommunicationTimeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    connect_campaign_flow_arn: str | None = None
    entry_limits_config: CfnCampaign.EntryLimitsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: CfnCampaign.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    source: CfnCampaign.SourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

