# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediatailor as _aws_mediatailor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DashPlaylistSettingsProperty(Struct):
        manifest_window_seconds: float | None = None
        min_buffer_time_seconds: float | None = None
        min_update_period_seconds: float | None = None
        suggested_presentation_delay_seconds: float | None = None
    class HlsPlaylistSettingsProperty(Struct):
        ad_markup_type: Sequence[str] | None = None
        manifest_window_seconds: float | None = None
    class LogConfigurationForChannelProperty(Struct):
        log_types: Sequence[str] | None = None
    class RequestOutputItemProperty(Struct):
        manifest_name: str
        source_group: str
        dash_playlist_settings: CfnChannel.DashPlaylistSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_playlist_settings: CfnChannel.HlsPlaylistSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SlateSourceProperty(Struct):
        source_location_name: str | None = None
        vod_source_name: str | None = None
    class TimeShiftConfigurationProperty(Struct):
        max_time_delay_seconds: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str,
        outputs: Sequence[CfnChannel.RequestOutputItemProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        playback_mode: str,
        audiences: Sequence[str] | None = None,
        filler_slate: CfnChannel.SlateSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        log_configuration: CfnChannel.LogConfigurationForChannelProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tier: str | None = None,
        time_shift_configuration: CfnChannel.TimeShiftConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    channel_name: str
    outputs: Sequence[CfnChannel.RequestOutputItemProperty | IResolvable] | IResolvable
    playback_mode: str
    audiences: Sequence[str] | None
    filler_slate: CfnChannel.SlateSourceProperty | IResolvable | None
    log_configuration: CfnChannel.LogConfigurationForChannelProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    tier: str | None
    time_shift_configuration: CfnChannel.TimeShiftConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_ref(self) -> _aws_mediatailor.ChannelReference: ...
    @staticmethod
    def arn_for_channel(resource: _aws_mediatailor.IChannelRef) -> str: ...
    @staticmethod
    def from_channel_arn(scope: Construct, id: str, arn: str) -> _aws_mediatailor.IChannelRef: ...
    @staticmethod
    def from_channel_name(scope: Construct, id: str, channel_name: str) -> _aws_mediatailor.IChannelRef: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    channel_name: str
    outputs: Sequence[CfnChannel.RequestOutputItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
    playback_mode: str
    audiences: Sequence[str] | None = None
    filler_slate: CfnChannel.SlateSourceProperty | Mapping[str, Any] | IResolvable | None = None
    log_configuration: CfnChannel.LogConfigurationForChannelProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tier: str | None = None
    time_shift_configuration: CfnChannel.TimeShiftConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnChannelPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str,
        policy: Any,
    ) -> None: ...
    channel_name: str
    policy: Any
    @property
    def channel_policy_ref(self) -> _aws_mediatailor.ChannelPolicyReference: ...
    @staticmethod
    def is_cfn_channel_policy(x: Any) -> bool: ...

class CfnChannelPolicyProps(Struct):
    channel_name: str
    policy: Any

class CfnFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsServiceRequestConfigurationProperty(Struct):
        method_type: str
        request_timeout_milliseconds: float
        runtime: str
        target_region: str
        target_service: str
        url: str
        body: str | None = None
        headers: Mapping[str, str] | IResolvable | None = None
        output: Mapping[str, str] | IResolvable | None = None
    class ConcurrentExecutorConfigurationProperty(Struct):
        function_list: Sequence[CfnFunction.FunctionRefProperty | Mapping[str, Any] | IResolvable] | IResolvable
        max_concurrency: float
        output: Mapping[str, str] | IResolvable
        runtime: str
        timeout_milliseconds: float
    class CustomOutputConfigurationProperty(Struct):
        runtime: str
        output: Mapping[str, str] | IResolvable | None = None
    class FunctionRefProperty(Struct):
        alias: str | None = None
        function_id: str | None = None
        run_condition: str | None = None
    class HttpRequestConfigurationProperty(Struct):
        method_type: str
        request_timeout_milliseconds: float
        runtime: str
        url: str
        body: str | None = None
        headers: Mapping[str, str] | IResolvable | None = None
        output: Mapping[str, str] | IResolvable | None = None
    class SequentialExecutorConfigurationProperty(Struct):
        function_list: Sequence[CfnFunction.FunctionRefProperty | Mapping[str, Any] | IResolvable] | IResolvable
        runtime: str
        timeout_milliseconds: float
        output: Mapping[str, str] | IResolvable | None = None
    class VastRequestConfigurationProperty(Struct):
        method_type: str
        request_timeout_milliseconds: float
        runtime: str
        url: str
        body: str | None = None
        headers: Mapping[str, str] | IResolvable | None = None
        output: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_id: str,
        function_type: str,
        aws_service_request_configuration: CfnFunction.AwsServiceRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        concurrent_executor_configuration: CfnFunction.ConcurrentExecutorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_output_configuration: CfnFunction.CustomOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        http_request_configuration: CfnFunction.HttpRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        sequential_executor_configuration: CfnFunction.SequentialExecutorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vast_request_configuration: CfnFunction.VastRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    function_id: str
    function_type: str
    aws_service_request_configuration: CfnFunction.AwsServiceRequestConfigurationProperty | IResolvable | None
    concurrent_executor_configuration: CfnFunction.ConcurrentExecutorConfigurationProperty | IResolvable | None
    custom_output_configuration: CfnFunction.CustomOutputConfigurationProperty | IResolvable | None
    description: str | None
    http_request_configuration: CfnFunction.HttpRequestConfigurationProperty | IResolvable | None
    sequential_executor_configuration: CfnFunction.SequentialExecutorConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vast_request_configuration: CfnFunction.VastRequestConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def function_ref(self) -> _aws_mediatailor.FunctionReference: ...
    @staticmethod
    def arn_for_function(resource: _aws_mediatailor.IFunctionRef) -> str: ...
    @staticmethod
    def is_cfn_function(x: Any) -> bool: ...

class CfnFunctionProps(Struct):
    function_id: str
    function_type: str
    aws_service_request_configuration: CfnFunction.AwsServiceRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    concurrent_executor_configuration: CfnFunction.ConcurrentExecutorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    custom_output_configuration: CfnFunction.CustomOutputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    http_request_configuration: CfnFunction.HttpRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    sequential_executor_configuration: CfnFunction.SequentialExecutorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vast_request_configuration: CfnFunction.VastRequestConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnLiveSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HttpPackageConfigurationProperty(Struct):
        path: str
        source_group: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        http_package_configurations: Sequence[CfnLiveSource.HttpPackageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        live_source_name: str,
        source_location_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    http_package_configurations: Sequence[CfnLiveSource.HttpPackageConfigurationProperty | IResolvable] | IResolvable
    live_source_name: str
    source_location_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def live_source_ref(self) -> _aws_mediatailor.LiveSourceReference: ...
    @staticmethod
    def arn_for_live_source(resource: _aws_mediatailor.ILiveSourceRef) -> str: ...
    @staticmethod
    def is_cfn_live_source(x: Any) -> bool: ...

class CfnLiveSourceProps(Struct):
    http_package_configurations: Sequence[CfnLiveSource.HttpPackageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    live_source_name: str
    source_location_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPlaybackConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdConditioningConfigurationProperty(Struct):
        streaming_media_file_conditioning: str
    class AdDecisionServerConfigurationProperty(Struct):
        http_request: CfnPlaybackConfiguration.HttpRequestProperty | Mapping[str, Any] | IResolvable | None = None
        vast_response: CfnPlaybackConfiguration.VastResponseProperty | Mapping[str, Any] | IResolvable | None = None
    class AdMarkerPassthroughProperty(Struct):
        enabled: bool | IResolvable | None = None
    class AdsInteractionLogProperty(Struct):
        exclude_event_types: Sequence[str] | None = None
        publish_opt_in_event_types: Sequence[str] | None = None
    class AdsPersonalizationConcurrencyProperty(Struct):
        enable_vod_vast_parallelization: bool | IResolvable | None = None
        max_concurrent_ads_requests: float | None = None
    class AdsPersonalizationTimeoutsProperty(Struct):
        ads_request_timeout_milliseconds: float | None = None
        live_maximum_ads_personalization_time_milliseconds: float | None = None
        prefetch_ads_request_timeout_milliseconds: float | None = None
        prefetch_maximum_ads_personalization_time_milliseconds: float | None = None
        vod_maximum_ads_personalization_time_milliseconds: float | None = None
    class AvailSuppressionProperty(Struct):
        fill_policy: str | None = None
        mode: str | None = None
        value: str | None = None
    class BeaconingConfigurationProperty(Struct):
        client_side: CfnPlaybackConfiguration.ClientSideBeaconingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BumperProperty(Struct):
        end_url: str | None = None
        start_url: str | None = None
    class CdnConfigurationProperty(Struct):
        ad_segment_url_prefix: str | None = None
        content_segment_url_prefix: str | None = None
    class ClientSideBeaconingConfigurationProperty(Struct):
        reporting_mode: str
        additional_event_types: Sequence[str] | None = None
    class DashConfigurationProperty(Struct):
        manifest_endpoint_prefix: str | None = None
        mpd_location: str | None = None
        origin_manifest_type: str | None = None
    class HlsConfigurationProperty(Struct):
        manifest_endpoint_prefix: str | None = None
    class HttpRequestProperty(Struct):
        body: str | None = None
        compress_request: str | None = None
        headers: Mapping[str, str] | IResolvable | None = None
        http_method: str | None = None
    class LivePreRollConfigurationProperty(Struct):
        ad_decision_server_configuration: CfnPlaybackConfiguration.PreRollAdDecisionServerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ad_decision_server_url: str | None = None
        max_duration_seconds: float | None = None
    class LogConfigurationProperty(Struct):
        percent_enabled: float
        ads_interaction_log: CfnPlaybackConfiguration.AdsInteractionLogProperty | Mapping[str, Any] | IResolvable | None = None
        enabled_logging_strategies: Sequence[str] | None = None
        manifest_service_interaction_log: CfnPlaybackConfiguration.ManifestServiceInteractionLogProperty | Mapping[str, Any] | IResolvable | None = None
    class ManifestProcessingRulesProperty(Struct):
        ad_marker_passthrough: CfnPlaybackConfiguration.AdMarkerPassthroughProperty | Mapping[str, Any] | IResolvable | None = None
    class ManifestServiceInteractionLogProperty(Struct):
        exclude_event_types: Sequence[str] | None = None
    class PreRollAdDecisionServerConfigurationProperty(Struct):
        vast_response: CfnPlaybackConfiguration.PreRollVastResponseProperty | Mapping[str, Any] | IResolvable | None = None
    class PreRollVastResponseProperty(Struct):
        ad_sequencing_mode: str | None = None
    class VastResponseProperty(Struct):
        ad_sequencing_mode: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ad_decision_server_url: str,
        name: str,
        video_content_source_url: str,
        ad_conditioning_configuration: CfnPlaybackConfiguration.AdConditioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        ad_decision_server_configuration: CfnPlaybackConfiguration.AdDecisionServerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        ads_personalization_concurrency: CfnPlaybackConfiguration.AdsPersonalizationConcurrencyProperty | Mapping[str, Any] | IResolvable | None = None,
        ads_personalization_timeouts: CfnPlaybackConfiguration.AdsPersonalizationTimeoutsProperty | Mapping[str, Any] | IResolvable | None = None,
        avail_suppression: CfnPlaybackConfiguration.AvailSuppressionProperty | Mapping[str, Any] | IResolvable | None = None,
        beaconing_configuration: CfnPlaybackConfiguration.BeaconingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        bumper: CfnPlaybackConfiguration.BumperProperty | Mapping[str, Any] | IResolvable | None = None,
        cdn_configuration: CfnPlaybackConfiguration.CdnConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        configuration_aliases: Mapping[str, Any] | IResolvable | None = None,
        dash_configuration: CfnPlaybackConfiguration.DashConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        function_mapping: Mapping[str, str] | IResolvable | None = None,
        hls_configuration: CfnPlaybackConfiguration.HlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        insertion_mode: str | None = None,
        live_pre_roll_configuration: CfnPlaybackConfiguration.LivePreRollConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        log_configuration: CfnPlaybackConfiguration.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        manifest_processing_rules: CfnPlaybackConfiguration.ManifestProcessingRulesProperty | Mapping[str, Any] | IResolvable | None = None,
        personalization_threshold_seconds: float | None = None,
        slate_ad_url: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transcode_profile_name: str | None = None,
    ) -> None: ...
    ad_decision_server_url: str
    name: str
    video_content_source_url: str
    ad_conditioning_configuration: CfnPlaybackConfiguration.AdConditioningConfigurationProperty | IResolvable | None
    ad_decision_server_configuration: CfnPlaybackConfiguration.AdDecisionServerConfigurationProperty | IResolvable | None
    ads_personalization_concurrency: CfnPlaybackConfiguration.AdsPersonalizationConcurrencyProperty | IResolvable | None
    ads_personalization_timeouts: CfnPlaybackConfiguration.AdsPersonalizationTimeoutsProperty | IResolvable | None
    avail_suppression: CfnPlaybackConfiguration.AvailSuppressionProperty | IResolvable | None
    beaconing_configuration: CfnPlaybackConfiguration.BeaconingConfigurationProperty | IResolvable | None
    bumper: CfnPlaybackConfiguration.BumperProperty | IResolvable | None
    cdn_configuration: CfnPlaybackConfiguration.CdnConfigurationProperty | IResolvable | None
    configuration_aliases: Mapping[str, Any] | IResolvable | None
    dash_configuration: CfnPlaybackConfiguration.DashConfigurationProperty | IResolvable | None
    function_mapping: Mapping[str, str] | IResolvable | None
    hls_configuration: CfnPlaybackConfiguration.HlsConfigurationProperty | IResolvable | None
    insertion_mode: str | None
    live_pre_roll_configuration: CfnPlaybackConfiguration.LivePreRollConfigurationProperty | IResolvable | None
    log_configuration: CfnPlaybackConfiguration.LogConfigurationProperty | IResolvable | None
    manifest_processing_rules: CfnPlaybackConfiguration.ManifestProcessingRulesProperty | IResolvable | None
    personalization_threshold_seconds: float | None
    slate_ad_url: str | None
    tags_raw: Sequence[_CfnTag] | None
    transcode_profile_name: str | None
    @property
    def attr_dash_configuration_manifest_endpoint_prefix(self) -> str: ...
    @property
    def attr_hls_configuration_manifest_endpoint_prefix(self) -> str: ...
    @property
    def attr_playback_configuration_arn(self) -> str: ...
    @property
    def attr_playback_endpoint_prefix(self) -> str: ...
    @property
    def attr_session_initialization_endpoint_prefix(self) -> str: ...
    @property
    def playback_configuration_ref(self) -> _aws_mediatailor.PlaybackConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_playback_configuration(resource: _aws_mediatailor.IPlaybackConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_playback_configuration(x: Any) -> bool: ...

class CfnPlaybackConfigurationProps(Struct):
    ad_decision_server_url: str
    name: str
    video_content_source_url: str
    ad_conditioning_configuration: CfnPlaybackConfiguration.AdConditioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    ad_decision_server_configuration: CfnPlaybackConfiguration.AdDecisionServerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    ads_personalization_concurrency: CfnPlaybackConfiguration.AdsPersonalizationConcurrencyProperty | Mapping[str, Any] | IResolvable | None = None
    ads_personalization_timeouts: CfnPlaybackConfiguration.AdsPersonalizationTimeoutsProperty | Mapping[str, Any] | IResolvable | None = None
    avail_suppression: CfnPlaybackConfiguration.AvailSuppressionProperty | Mapping[str, Any] | IResolvable | None = None
    beaconing_configuration: CfnPlaybackConfiguration.BeaconingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    bumper: CfnPlaybackConfiguration.BumperProperty | Mapping[str, Any] | IResolvable | None = None
    cdn_configuration: CfnPlaybackConfiguration.CdnConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    configuration_aliases: Mapping[str, Any] | IResolvable | None = None
    dash_configuration: CfnPlaybackConfiguration.DashConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    function_mapping: Mapping[str, str] | IResolvable | None = None
    hls_configuration: CfnPlaybackConfiguration.HlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    insertion_mode: str | None = None
    live_pre_roll_configuration: CfnPlaybackConfiguration.LivePreRollConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    log_configuration: CfnPlaybackConfiguration.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    manifest_processing_rules: CfnPlaybackConfiguration.ManifestProcessingRulesProperty | Mapping[str, Any] | IResolvable | None = None
    personalization_threshold_seconds: float | None = None
    slate_ad_url: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transcode_profile_name: str | None = None

class CfnPrefetchSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AvailMatchingCriteriaProperty(Struct):
        dynamic_variable: str
        operator: str
    class PrefetchConsumptionProperty(Struct):
        end_time: str
        avail_matching_criteria: Sequence[CfnPrefetchSchedule.AvailMatchingCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_time: str | None = None
    class PrefetchRetrievalProperty(Struct):
        end_time: str
        dynamic_variables: Mapping[str, str] | IResolvable | None = None
        start_time: str | None = None
        traffic_shaping_retrieval_window: CfnPrefetchSchedule.TrafficShapingRetrievalWindowProperty | Mapping[str, Any] | IResolvable | None = None
        traffic_shaping_tps_configuration: CfnPrefetchSchedule.TrafficShapingTpsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        traffic_shaping_type: str | None = None
    class RecurringConsumptionProperty(Struct):
        avail_matching_criteria: Sequence[CfnPrefetchSchedule.AvailMatchingCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        retrieved_ad_expiration_seconds: float | None = None
    class RecurringPrefetchConfigurationProperty(Struct):
        end_time: str
        recurring_consumption: CfnPrefetchSchedule.RecurringConsumptionProperty | Mapping[str, Any] | IResolvable
        recurring_retrieval: CfnPrefetchSchedule.RecurringRetrievalProperty | Mapping[str, Any] | IResolvable
        start_time: str | None = None
    class RecurringRetrievalProperty(Struct):
        delay_after_avail_end_seconds: float | None = None
        dynamic_variables: Mapping[str, str] | IResolvable | None = None
        traffic_shaping_retrieval_window: CfnPrefetchSchedule.TrafficShapingRetrievalWindowProperty | Mapping[str, Any] | IResolvable | None = None
        traffic_shaping_tps_configuration: CfnPrefetchSchedule.TrafficShapingTpsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        traffic_shaping_type: str | None = None
    class TrafficShapingRetrievalWindowProperty(Struct):
        retrieval_window_duration_seconds: float | None = None
    class TrafficShapingTpsConfigurationProperty(Struct):
        peak_concurrent_users: float | None = None
        peak_tps: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        playback_configuration_name: str,
        consumption: CfnPrefetchSchedule.PrefetchConsumptionProperty | Mapping[str, Any] | IResolvable | None = None,
        recurring_prefetch_configuration: CfnPrefetchSchedule.RecurringPrefetchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        retrieval: CfnPrefetchSchedule.PrefetchRetrievalProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule_type: str | None = None,
        stream_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    playback_configuration_name: str
    consumption: CfnPrefetchSchedule.PrefetchConsumptionProperty | IResolvable | None
    recurring_prefetch_configuration: CfnPrefetchSchedule.RecurringPrefetchConfigurationProperty | IResolvable | None
    retrieval: CfnPrefetchSchedule.PrefetchRetrievalProperty | IResolvable | None
    schedule_type: str | None
    stream_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def prefetch_schedule_ref(self) -> _aws_mediatailor.PrefetchScheduleReference: ...
    @staticmethod
    def arn_for_prefetch_schedule(resource: _aws_mediatailor.IPrefetchScheduleRef) -> str: ...
    @staticmethod
    def is_cfn_prefetch_schedule(x: Any) -> bool: ...

class CfnPrefetchScheduleProps(Struct):
    name: str
    playback_configuration_name: str
    consumption: CfnPrefetchSchedule.PrefetchConsumptionProperty | Mapping[str, Any] | IResolvable | None = None
    recurring_prefetch_configuration: CfnPrefetchSchedule.RecurringPrefetchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    retrieval: CfnPrefetchSchedule.PrefetchRetrievalProperty | Mapping[str, Any] | IResolvable | None = None
    schedule_type: str | None = None
    stream_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProgram(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdBreakProperty(Struct):
        offset_millis: float
        ad_break_metadata: Sequence[CfnProgram.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        message_type: str | None = None
        slate: CfnProgram.SlateSourceProperty | Mapping[str, Any] | IResolvable | None = None
        splice_insert_message: CfnProgram.SpliceInsertMessageProperty | Mapping[str, Any] | IResolvable | None = None
        time_signal_message: CfnProgram.TimeSignalMessageProperty | Mapping[str, Any] | IResolvable | None = None
    class AlternateMediaProperty(Struct):
        ad_breaks: Sequence[CfnProgram.AdBreakProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        clip_range: CfnProgram.ClipRangeProperty | Mapping[str, Any] | IResolvable | None = None
        duration_millis: float | None = None
        live_source_name: str | None = None
        scheduled_start_time_millis: float | None = None
        source_location_name: str | None = None
        vod_source_name: str | None = None
    class AudienceMediaProperty(Struct):
        alternate_media: Sequence[CfnProgram.AlternateMediaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        audience: str | None = None
    class ClipRangeProperty(Struct):
        end_offset_millis: float | None = None
        start_offset_millis: float | None = None
    class KeyValuePairProperty(Struct):
        key: str
        value: str
    class ScheduleConfigurationProperty(Struct):
        transition: CfnProgram.TransitionProperty | Mapping[str, Any] | IResolvable
        clip_range: CfnProgram.ClipRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class SegmentationDescriptorProperty(Struct):
        segmentation_event_id: float | None = None
        segmentation_type_id: float | None = None
        segmentation_upid: str | None = None
        segmentation_upid_type: float | None = None
        segment_num: float | None = None
        segments_expected: float | None = None
        sub_segment_num: float | None = None
        sub_segments_expected: float | None = None
    class SlateSourceProperty(Struct):
        source_location_name: str | None = None
        vod_source_name: str | None = None
    class SpliceInsertMessageProperty(Struct):
        avail_num: float | None = None
        avails_expected: float | None = None
        splice_event_id: float | None = None
        unique_program_id: float | None = None
    class TimeSignalMessageProperty(Struct):
        segmentation_descriptors: Sequence[CfnProgram.SegmentationDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TransitionProperty(Struct):
        relative_position: str
        type: str
        duration_millis: float | None = None
        relative_program: str | None = None
        scheduled_start_time_millis: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_name: str,
        program_name: str,
        source_location_name: str,
        ad_breaks: Sequence[CfnProgram.AdBreakProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        audience_media: Sequence[CfnProgram.AudienceMediaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        live_source_name: str | None = None,
        schedule_configuration: CfnProgram.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        vod_source_name: str | None = None,
    ) -> None: ...
    channel_name: str
    program_name: str
    source_location_name: str
    ad_breaks: Sequence[CfnProgram.AdBreakProperty | IResolvable] | IResolvable | None
    audience_media: Sequence[CfnProgram.AudienceMediaProperty | IResolvable] | IResolvable | None
    live_source_name: str | None
    schedule_configuration: CfnProgram.ScheduleConfigurationProperty | IResolvable | None
    vod_source_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_clip_range(self) -> IResolvable: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_duration_millis(self) -> float: ...
    @property
    def attr_scheduled_start_time(self) -> str: ...
    @property
    def program_ref(self) -> _aws_mediatailor.ProgramReference: ...
    @staticmethod
    def arn_for_program(resource: _aws_mediatailor.IProgramRef) -> str: ...
    @staticmethod
    def is_cfn_program(x: Any) -> bool: ...

class CfnProgramProps(Struct):
    channel_name: str
    program_name: str
    source_location_name: str
    ad_breaks: Sequence[CfnProgram.AdBreakProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    audience_media: Sequence[CfnProgram.AudienceMediaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    live_source_name: str | None = None
    schedule_configuration: CfnProgram.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    vod_source_name: str | None = None

class CfnSourceLocation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessConfigurationProperty(Struct):
        access_type: str | None = None
        secrets_manager_access_token_configuration: CfnSourceLocation.SecretsManagerAccessTokenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultSegmentDeliveryConfigurationProperty(Struct):
        base_url: str | None = None
    class HttpConfigurationProperty(Struct):
        base_url: str
    class SecretsManagerAccessTokenConfigurationProperty(Struct):
        header_name: str | None = None
        secret_arn: str | None = None
        secret_string_key: str | None = None
    class SegmentDeliveryConfigurationProperty(Struct):
        base_url: str | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        http_configuration: CfnSourceLocation.HttpConfigurationProperty | Mapping[str, Any] | IResolvable,
        source_location_name: str,
        access_configuration: CfnSourceLocation.AccessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        default_segment_delivery_configuration: CfnSourceLocation.DefaultSegmentDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        segment_delivery_configurations: Sequence[CfnSourceLocation.SegmentDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    http_configuration: CfnSourceLocation.HttpConfigurationProperty | IResolvable
    source_location_name: str
    access_configuration: CfnSourceLocation.AccessConfigurationProperty | IResolvable | None
    default_segment_delivery_configuration: CfnSourceLocation.DefaultSegmentDeliveryConfigurationProperty | IResolvable | None
    segment_delivery_configurations: Sequence[CfnSourceLocation.SegmentDeliveryConfigurationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def source_location_ref(self) -> _aws_mediatailor.SourceLocationReference: ...
    @staticmethod
    def arn_for_source_location(resource: _aws_mediatailor.ISourceLocationRef) -> str: ...
    @staticmethod
    def is_cfn_source_location(x: Any) -> bool: ...

class CfnSourceLocationProps(Struct):
    http_configuration: CfnSourceLocation.HttpConfigurationProperty | Mapping[str, Any] | IResolvable
    source_location_name: str
    access_configuration: CfnSourceLocation.AccessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    default_segment_delivery_configuration: CfnSourceLocation.DefaultSegmentDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    segment_delivery_configurations: Sequence[CfnSourceLocation.SegmentDeliveryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVodSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HttpPackageConfigurationProperty(Struct):
        path: str
        source_group: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        http_package_configurations: Sequence[CfnVodSource.HttpPackageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        source_location_name: str,
        vod_source_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    http_package_configurations: Sequence[CfnVodSource.HttpPackageConfigurationProperty | IResolvable] | IResolvable
    source_location_name: str
    vod_source_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vod_source_ref(self) -> _aws_mediatailor.VodSourceReference: ...
    @staticmethod
    def arn_for_vod_source(resource: _aws_mediatailor.IVodSourceRef) -> str: ...
    @staticmethod
    def is_cfn_vod_source(x: Any) -> bool: ...

class CfnVodSourceProps(Struct):
    http_package_configurations: Sequence[CfnVodSource.HttpPackageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    source_location_name: str
    vod_source_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

