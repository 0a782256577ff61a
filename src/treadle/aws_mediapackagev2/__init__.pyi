# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediapackagev2 as _aws_mediapackagev2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IngestEndpointProperty(Struct):
        id: str | None = None
        url: str | None = None
    class InputSwitchConfigurationProperty(Struct):
        mqcs_input_switching: bool | IResolvable | None = None
        preferred_input: float | None = None
    class MultiviewConfigurationProperty(Struct):
        available_layouts: Sequence[str]
        available_sources: Sequence[str]
    class OutputHeaderConfigurationProperty(Struct):
        publish_mqcs: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_group_name: str,
        channel_name: str,
        description: str | None = None,
        input_switch_configuration: CfnChannel.InputSwitchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        input_type: str | None = None,
        multiview_configuration: CfnChannel.MultiviewConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        output_header_configuration: CfnChannel.OutputHeaderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        output_locking_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_group_name: str
    channel_name: str
    description: str | None
    input_switch_configuration: CfnChannel.InputSwitchConfigurationProperty | IResolvable | None
    input_type: str | None
    multiview_configuration: CfnChannel.MultiviewConfigurationProperty | IResolvable | None
    output_header_configuration: CfnChannel.OutputHeaderConfigurationProperty | IResolvable | None
    output_locking_mode: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_attached_multiview_channels(self) -> Sequence[str]: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_ingest_endpoints(self) -> IResolvable: ...
    @property
    def attr_ingest_endpoint_urls(self) -> Sequence[str]: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_ref(self) -> _aws_mediapackagev2.ChannelReference: ...
    @staticmethod
    def arn_for_channel(resource: _aws_mediapackagev2.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    channel_group_name: str
    channel_name: str
    description: str | None = None
    input_switch_configuration: CfnChannel.InputSwitchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    input_type: str | None = None
    multiview_configuration: CfnChannel.MultiviewConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    output_header_configuration: CfnChannel.OutputHeaderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    output_locking_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannelGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_group_name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_group_name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_egress_domain(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_group_ref(self) -> _aws_mediapackagev2.ChannelGroupReference: ...
    @staticmethod
    def arn_for_channel_group(resource: _aws_mediapackagev2.IChannelGroupRef) -> str: ...
    @staticmethod
    def is_cfn_channel_group(x: Any) -> bool: ...

class CfnChannelGroupProps(Struct):
    channel_group_name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannelPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_group_name: str,
        channel_name: str,
        policy: Any,
    ) -> None: ...
    channel_group_name: str
    channel_name: str
    policy: Any
    @property
    def channel_policy_ref(self) -> _aws_mediapackagev2.ChannelPolicyReference: ...
    @staticmethod
    def is_cfn_channel_policy(x: Any) -> bool: ...

class CfnChannelPolicyProps(Struct):
    channel_group_name: str
    channel_name: str
    policy: Any

class CfnOriginEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContentKeyPeriodConfigurationProperty(Struct):
        content_key_period_timing: str | None = None
    class DashAvailabilityStartTimeConfigurationProperty(Struct):
        fixed_availability_start_time: str
    class DashBaseUrlProperty(Struct):
        url: str
        dvb_priority: float | None = None
        dvb_weight: float | None = None
        service_location: str | None = None
    class DashDvbFontDownloadProperty(Struct):
        font_family: str | None = None
        mime_type: str | None = None
        url: str | None = None
    class DashDvbMetricsReportingProperty(Struct):
        reporting_url: str
        probability: float | None = None
    class DashDvbSettingsProperty(Struct):
        error_metrics: Sequence[CfnOriginEndpoint.DashDvbMetricsReportingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        font_download: CfnOriginEndpoint.DashDvbFontDownloadProperty | Mapping[str, Any] | IResolvable | None = None
    class DashManifestConfigurationProperty(Struct):
        manifest_name: str
        audio_timeline_pattern: str | None = None
        availability_start_time_configuration: CfnOriginEndpoint.DashAvailabilityStartTimeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        base_urls: Sequence[CfnOriginEndpoint.DashBaseUrlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compactness: str | None = None
        drm_signaling: str | None = None
        dvb_settings: CfnOriginEndpoint.DashDvbSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        filter_configuration: CfnOriginEndpoint.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_window_seconds: float | None = None
        min_buffer_time_seconds: float | None = None
        min_update_period_seconds: float | None = None
        period_triggers: Sequence[str] | None = None
        profiles: Sequence[str] | None = None
        program_information: CfnOriginEndpoint.DashProgramInformationProperty | Mapping[str, Any] | IResolvable | None = None
        scte_dash: CfnOriginEndpoint.ScteDashProperty | Mapping[str, Any] | IResolvable | None = None
        segment_template_format: str | None = None
        subtitle_configuration: CfnOriginEndpoint.DashSubtitleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suggested_presentation_delay_seconds: float | None = None
        uri_path_type: str | None = None
        utc_timing: CfnOriginEndpoint.DashUtcTimingProperty | Mapping[str, Any] | IResolvable | None = None
    class DashProgramInformationProperty(Struct):
        copyright: str | None = None
        language_code: str | None = None
        more_information_url: str | None = None
        source: str | None = None
        title: str | None = None
    class DashSubtitleConfigurationProperty(Struct):
        ttml_configuration: CfnOriginEndpoint.DashTtmlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DashTtmlConfigurationProperty(Struct):
        ttml_profile: str
    class DashUtcTimingProperty(Struct):
        timing_mode: str | None = None
        timing_source: str | None = None
    class EncryptionContractConfigurationProperty(Struct):
        preset_speke20_audio: str
        preset_speke20_video: str
    class EncryptionMethodProperty(Struct):
        cmaf_encryption_method: str | None = None
        ism_encryption_method: str | None = None
        ts_encryption_method: str | None = None
    class EncryptionProperty(Struct):
        encryption_method: CfnOriginEndpoint.EncryptionMethodProperty | Mapping[str, Any] | IResolvable
        speke_key_provider: CfnOriginEndpoint.SpekeKeyProviderProperty | Mapping[str, Any] | IResolvable
        cmaf_exclude_segment_drm_metadata: bool | IResolvable | None = None
        constant_initialization_vector: str | None = None
        key_rotation_interval_seconds: float | None = None
    class FilterConfigurationProperty(Struct):
        clip_start_time: str | None = None
        drm_settings: str | None = None
        end: str | None = None
        manifest_filter: str | None = None
        multiview: CfnOriginEndpoint.MultiviewFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        start: str | None = None
        time_delay_seconds: float | None = None
    class ForceEndpointErrorConfigurationProperty(Struct):
        endpoint_error_conditions: Sequence[str] | None = None
    class HlsManifestConfigurationProperty(Struct):
        manifest_name: str
        child_manifest_name: str | None = None
        filter_configuration: CfnOriginEndpoint.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_window_seconds: float | None = None
        program_date_time_interval_seconds: float | None = None
        scte_hls: CfnOriginEndpoint.ScteHlsProperty | Mapping[str, Any] | IResolvable | None = None
        start_tag: CfnOriginEndpoint.StartTagProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path_type: str | None = None
        url: str | None = None
        url_encode_child_manifest: bool | IResolvable | None = None
    class LowLatencyHlsFilterConfigurationProperty(Struct):
        clip_start_time: str | None = None
        drm_settings: str | None = None
        end: str | None = None
        manifest_filter: str | None = None
        start: str | None = None
        time_delay_seconds: float | None = None
    class LowLatencyHlsManifestConfigurationProperty(Struct):
        manifest_name: str
        child_manifest_name: str | None = None
        filter_configuration: CfnOriginEndpoint.LowLatencyHlsFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_window_seconds: float | None = None
        program_date_time_interval_seconds: float | None = None
        scte_hls: CfnOriginEndpoint.ScteHlsProperty | Mapping[str, Any] | IResolvable | None = None
        start_tag: CfnOriginEndpoint.StartTagProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path_type: str | None = None
        url: str | None = None
        url_encode_child_manifest: bool | IResolvable | None = None
    class MssFilterConfigurationProperty(Struct):
        clip_start_time: str | None = None
        drm_settings: str | None = None
        end: str | None = None
        manifest_filter: str | None = None
        start: str | None = None
        time_delay_seconds: float | None = None
    class MssManifestConfigurationProperty(Struct):
        manifest_name: str
        filter_configuration: CfnOriginEndpoint.MssFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_layout: str | None = None
        manifest_window_seconds: float | None = None
    class MultiviewFilterConfigurationProperty(Struct):
        layout: str
        sources: Sequence[str]
    class ScteDashProperty(Struct):
        ad_marker_dash: str | None = None
        scte_in_manifests: str | None = None
    class ScteHlsProperty(Struct):
        ad_marker_hls: str | None = None
        scte_in_manifests: str | None = None
    class ScteProperty(Struct):
        custom_ad_types: Sequence[str] | None = None
        scte_filter: Sequence[str] | None = None
        scte_in_segments: str | None = None
    class SegmentProperty(Struct):
        encryption: CfnOriginEndpoint.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        include_iframe_only_streams: bool | IResolvable | None = None
        output_timestamp_mode: str | None = None
        scte: CfnOriginEndpoint.ScteProperty | Mapping[str, Any] | IResolvable | None = None
        segment_duration_seconds: float | None = None
        segment_name: str | None = None
        ts_include_dvb_subtitles: bool | IResolvable | None = None
        ts_use_audio_rendition_group: bool | IResolvable | None = None
    class SpekeKeyProviderProperty(Struct):
        drm_systems: Sequence[str]
        encryption_contract_configuration: CfnOriginEndpoint.EncryptionContractConfigurationProperty | Mapping[str, Any] | IResolvable
        resource_id: str
        role_arn: str
        url: str
        certificate_arn: str | None = None
        content_key_period_configuration: CfnOriginEndpoint.ContentKeyPeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        speke_version: str | None = None
    class StartTagProperty(Struct):
        time_offset: float
        precise: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_group_name: str,
        channel_name: str,
        container_type: str,
        origin_endpoint_name: str,
        dash_manifests: Sequence[CfnOriginEndpoint.DashManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        force_endpoint_error_configuration: CfnOriginEndpoint.ForceEndpointErrorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        hls_manifests: Sequence[CfnOriginEndpoint.HlsManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        low_latency_hls_manifests: Sequence[CfnOriginEndpoint.LowLatencyHlsManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        mss_manifests: Sequence[CfnOriginEndpoint.MssManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        segment: CfnOriginEndpoint.SegmentProperty | Mapping[str, Any] | IResolvable | None = None,
        startover_window_seconds: float | None = None,
        stream_name_output_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        uri_separator: str | None = None,
    ) -> None: ...
    channel_group_name: str
    channel_name: str
    container_type: str
    origin_endpoint_name: str
    dash_manifests: Sequence[CfnOriginEndpoint.DashManifestConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    force_endpoint_error_configuration: CfnOriginEndpoint.ForceEndpointErrorConfigurationProperty | IResolvable | None
    hls_manifests: Sequence[CfnOriginEndpoint.HlsManifestConfigurationProperty | IResolvable] | IResolvable | None
    low_latency_hls_manifests: Sequence[CfnOriginEndpoint.LowLatencyHlsManifestConfigurationProperty | IResolvable] | IResolvable | None
    mss_manifests: Sequence[CfnOriginEndpoint.MssManifestConfigurationProperty | IResolvable] | IResolvable | None
    segment: CfnOriginEndpoint.SegmentProperty | IResolvable | None
    startover_window_seconds: float | None
    stream_name_output_mode: str | None
    tags: Sequence[_CfnTag] | None
    uri_separator: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dash_manifest_urls(self) -> Sequence[str]: ...
    @property
    def attr_hls_manifest_urls(self) -> Sequence[str]: ...
    @property
    def attr_low_latency_hls_manifest_urls(self) -> Sequence[str]: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_mss_manifest_urls(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def origin_endpoint_ref(self) -> _aws_mediapackagev2.OriginEndpointReference: ...
    @staticmethod
    def arn_for_origin_endpoint(resource: _aws_mediapackagev2.IOriginEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_origin_endpoint(x: Any) -> bool: ...

class CfnOriginEndpointProps(Struct):
    channel_group_name: str
    channel_name: str
    container_type: str
    origin_endpoint_name: str
    dash_manifests: Sequence[CfnOriginEndpoint.DashManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    force_endpoint_error_configuration: CfnOriginEndpoint.ForceEndpointErrorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    hls_manifests: Sequence[CfnOriginEndpoint.HlsManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    low_latency_hls_manifests: Sequence[CfnOriginEndpoint.LowLatencyHlsManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    mss_manifests: Sequence[CfnOriginEndpoint.MssManifestConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    segment: CfnOriginEndpoint.SegmentProperty | Mapping[str, Any] | IResolvable | None = None
    startover_window_seconds: float | None = None
    stream_name_output_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    uri_separator: str | None = None

class CfnOriginEndpointPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CdnAuthConfigurationProperty(Struct):
        cdn_identifier_secret_arns: Sequence[str]
        secrets_role_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_group_name: str,
        channel_name: str,
        origin_endpoint_name: str,
        policy: Any,
        cdn_auth_configuration: CfnOriginEndpointPolicy.CdnAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    channel_group_name: str
    channel_name: str
    origin_endpoint_name: str
    policy: Any
    cdn_auth_configuration: CfnOriginEndpointPolicy.CdnAuthConfigurationProperty | IResolvable | None
    @property
    def origin_endpoint_policy_ref(self) -> _aws_mediapackagev2.OriginEndpointPolicyReference: ...
    @staticmethod
    def is_cfn_origin_endpoint_policy(x: Any) -> bool: ...

class CfnOriginEndpointPolicyProps(Struct):
    channel_group_name: str
    channel_name: str
    origin_endpoint_name: str
    policy: Any
    cdn_auth_configuration: CfnOriginEndpointPolicy.CdnAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

