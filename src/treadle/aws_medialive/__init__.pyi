# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_medialive as _aws_medialive
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AacSettingsProperty(Struct):
        bitrate: float | None = None
        coding_mode: str | None = None
        input_type: str | None = None
        profile: str | None = None
        rate_control_mode: str | None = None
        raw_format: str | None = None
        sample_rate: float | None = None
        spec: str | None = None
        vbr_quality: str | None = None
    class AbWatermarkingCustomProfileProperty(Struct):
        embedding_frequency: float | None = None
        scene_cut: float | None = None
        target_psnr: float | None = None
    class Ac3SettingsProperty(Struct):
        attenuation_control: str | None = None
        bitrate: float | None = None
        bitstream_mode: str | None = None
        coding_mode: str | None = None
        dialnorm: float | None = None
        drc_profile: str | None = None
        lfe_filter: str | None = None
        metadata_control: str | None = None
    class AdditionalDestinationsProperty(Struct):
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
    class AncillarySourceSettingsProperty(Struct):
        source_ancillary_channel_number: float | None = None
    class AnywhereSettingsProperty(Struct):
        channel_placement_group_id: str | None = None
        cluster_id: str | None = None
    class ArchiveCdnSettingsProperty(Struct):
        archive_s3_settings: CfnChannel.ArchiveS3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ArchiveContainerSettingsProperty(Struct):
        m2_ts_settings: CfnChannel.M2tsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        raw_settings: CfnChannel.RawSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ArchiveGroupSettingsProperty(Struct):
        archive_cdn_settings: CfnChannel.ArchiveCdnSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        rollover_interval: float | None = None
    class ArchiveOutputSettingsProperty(Struct):
        container_settings: CfnChannel.ArchiveContainerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        extension: str | None = None
        name_modifier: str | None = None
    class ArchiveS3SettingsProperty(Struct):
        canned_acl: str | None = None
    class AribDestinationSettingsProperty(Struct): ...
    class AribSourceSettingsProperty(Struct): ...
    class AudioChannelMappingProperty(Struct):
        input_channel_levels: Sequence[CfnChannel.InputChannelLevelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        output_channel: float | None = None
    class AudioCodecSettingsProperty(Struct):
        aac_settings: CfnChannel.AacSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ac3_settings: CfnChannel.Ac3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        eac3_atmos_settings: CfnChannel.Eac3AtmosSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        eac3_settings: CfnChannel.Eac3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        mp2_settings: CfnChannel.Mp2SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        pass_through_settings: CfnChannel.PassThroughSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        wav_settings: CfnChannel.WavSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioDescriptionProperty(Struct):
        audio_dash_roles: Sequence[str] | None = None
        audio_normalization_settings: CfnChannel.AudioNormalizationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        audio_selector_name: str | None = None
        audio_type: str | None = None
        audio_type_control: str | None = None
        audio_watermarking_settings: CfnChannel.AudioWatermarkSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        codec_settings: CfnChannel.AudioCodecSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_dash_accessibility: str | None = None
        language_code: str | None = None
        language_code_control: str | None = None
        name: str | None = None
        remix_settings: CfnChannel.RemixSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        stream_name: str | None = None
    class AudioDolbyEDecodeProperty(Struct):
        program_selection: str | None = None
    class AudioFeedInputProperty(Struct):
        audio_selector_name: str | None = None
        feed_input: str | None = None
    class AudioHlsRenditionSelectionProperty(Struct):
        group_id: str | None = None
        name: str | None = None
    class AudioLanguageSelectionProperty(Struct):
        language_code: str | None = None
        language_selection_policy: str | None = None
    class AudioNormalizationSettingsProperty(Struct):
        algorithm: str | None = None
        algorithm_control: str | None = None
        peak_calculation: str | None = None
        peak_limiter_threshold: float | None = None
        target_lkfs: float | None = None
    class AudioOnlyHlsSettingsProperty(Struct):
        audio_group_id: str | None = None
        audio_only_image: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        audio_track_type: str | None = None
        segment_type: str | None = None
    class AudioPidProperty(Struct):
        dolby_e_decode: CfnChannel.AudioDolbyEDecodeProperty | Mapping[str, Any] | IResolvable | None = None
        pid: float | None = None
        premix_settings: CfnChannel.AudioPreMixerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioPidSelectionProperty(Struct):
        pid: float | None = None
        pids: Sequence[CfnChannel.AudioPidProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AudioPreMixerSettingsProperty(Struct):
        audio_normalization_settings: CfnChannel.AudioNormalizationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        channels: float | None = None
        gain_db: float | None = None
        remix_settings: CfnChannel.RemixSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioSelectorProperty(Struct):
        name: str | None = None
        selector_settings: CfnChannel.AudioSelectorSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioSelectorSettingsProperty(Struct):
        audio_hls_rendition_selection: CfnChannel.AudioHlsRenditionSelectionProperty | Mapping[str, Any] | IResolvable | None = None
        audio_language_selection: CfnChannel.AudioLanguageSelectionProperty | Mapping[str, Any] | IResolvable | None = None
        audio_pid_selection: CfnChannel.AudioPidSelectionProperty | Mapping[str, Any] | IResolvable | None = None
        audio_track_selection: CfnChannel.AudioTrackSelectionProperty | Mapping[str, Any] | IResolvable | None = None
    class AudioSilenceFailoverSettingsProperty(Struct):
        audio_selector_name: str | None = None
        audio_silence_threshold_msec: float | None = None
    class AudioTrackProperty(Struct):
        premix_settings: CfnChannel.AudioPreMixerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        track: float | None = None
    class AudioTrackSelectionProperty(Struct):
        dolby_e_decode: CfnChannel.AudioDolbyEDecodeProperty | Mapping[str, Any] | IResolvable | None = None
        tracks: Sequence[CfnChannel.AudioTrackProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AudioWatermarkSettingsProperty(Struct):
        nielsen_watermarks_settings: CfnChannel.NielsenWatermarksSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class AutomaticInputFailoverSettingsProperty(Struct):
        error_clear_time_msec: float | None = None
        failover_conditions: Sequence[CfnChannel.FailoverConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        input_preference: str | None = None
        secondary_input_id: str | None = None
    class Av1ColorSpaceSettingsProperty(Struct):
        color_space_passthrough_settings: Any | None = None
        hdr10_settings: CfnChannel.Hdr10SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hlg2020_settings: Any | None = None
        rec601_settings: Any | None = None
        rec709_settings: Any | None = None
    class Av1SettingsProperty(Struct):
        afd_signaling: str | None = None
        bit_depth: str | None = None
        bitrate: float | None = None
        buf_size: float | None = None
        color_space_settings: CfnChannel.Av1ColorSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_afd: str | None = None
        framerate_denominator: float | None = None
        framerate_numerator: float | None = None
        gop_size: float | None = None
        gop_size_units: str | None = None
        level: str | None = None
        look_ahead_rate_control: str | None = None
        max_bitrate: float | None = None
        min_bitrate: float | None = None
        min_i_interval: float | None = None
        par_denominator: float | None = None
        par_numerator: float | None = None
        qvbr_quality_level: float | None = None
        rate_control_mode: str | None = None
        scene_change_detect: str | None = None
        spatial_aq: str | None = None
        temporal_aq: str | None = None
        timecode_burnin_settings: CfnChannel.TimecodeBurninSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        timecode_insertion: str | None = None
    class AvailBlankingProperty(Struct):
        avail_blanking_image: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
    class AvailConfigurationProperty(Struct):
        avail_settings: CfnChannel.AvailSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte35_segmentation_scope: str | None = None
    class AvailSettingsProperty(Struct):
        esam: CfnChannel.EsamProperty | Mapping[str, Any] | IResolvable | None = None
        scte35_splice_insert: CfnChannel.Scte35SpliceInsertProperty | Mapping[str, Any] | IResolvable | None = None
        scte35_time_signal_apos: CfnChannel.Scte35TimeSignalAposProperty | Mapping[str, Any] | IResolvable | None = None
    class BandwidthReductionFilterSettingsProperty(Struct):
        post_filter_sharpening: str | None = None
        strength: str | None = None
    class BlackoutSlateProperty(Struct):
        blackout_slate_image: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        network_end_blackout: str | None = None
        network_end_blackout_image: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        network_id: str | None = None
        state: str | None = None
    class BurnInDestinationSettingsProperty(Struct):
        alignment: str | None = None
        background_color: str | None = None
        background_opacity: float | None = None
        font: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        font_color: str | None = None
        font_opacity: float | None = None
        font_resolution: float | None = None
        font_size: str | None = None
        outline_color: str | None = None
        outline_size: float | None = None
        shadow_color: str | None = None
        shadow_opacity: float | None = None
        shadow_x_offset: float | None = None
        shadow_y_offset: float | None = None
        subtitle_rows: str | None = None
        teletext_grid_control: str | None = None
        x_position: float | None = None
        y_position: float | None = None
    class CaptionDescriptionProperty(Struct):
        accessibility: str | None = None
        caption_dash_roles: Sequence[str] | None = None
        caption_selector_name: str | None = None
        destination_settings: CfnChannel.CaptionDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_dash_accessibility: str | None = None
        language_code: str | None = None
        language_description: str | None = None
        name: str | None = None
    class CaptionDestinationSettingsProperty(Struct):
        arib_destination_settings: CfnChannel.AribDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        burn_in_destination_settings: CfnChannel.BurnInDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_sub_destination_settings: CfnChannel.DvbSubDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ebu_tt_d_destination_settings: CfnChannel.EbuTtDDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        embedded_destination_settings: CfnChannel.EmbeddedDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        embedded_plus_scte20_destination_settings: CfnChannel.EmbeddedPlusScte20DestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rtmp_caption_info_destination_settings: CfnChannel.RtmpCaptionInfoDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte20_plus_embedded_destination_settings: CfnChannel.Scte20PlusEmbeddedDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte27_destination_settings: CfnChannel.Scte27DestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        smpte_tt_destination_settings: CfnChannel.SmpteTtDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        teletext_destination_settings: CfnChannel.TeletextDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ttml_destination_settings: CfnChannel.TtmlDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        webvtt_destination_settings: CfnChannel.WebvttDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CaptionLanguageMappingProperty(Struct):
        caption_channel: float | None = None
        language_code: str | None = None
        language_description: str | None = None
    class CaptionRectangleProperty(Struct):
        height: float | None = None
        left_offset: float | None = None
        top_offset: float | None = None
        width: float | None = None
    class CaptionSelectorProperty(Struct):
        language_code: str | None = None
        name: str | None = None
        selector_settings: CfnChannel.CaptionSelectorSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CaptionSelectorSettingsProperty(Struct):
        ancillary_source_settings: CfnChannel.AncillarySourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        arib_source_settings: CfnChannel.AribSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_sub_source_settings: CfnChannel.DvbSubSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        embedded_source_settings: CfnChannel.EmbeddedSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte20_source_settings: CfnChannel.Scte20SourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte27_source_settings: CfnChannel.Scte27SourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        smart_subtitle_source_settings: CfnChannel.SmartSubtitleSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        teletext_source_settings: CfnChannel.TeletextSourceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CdiInputSpecificationProperty(Struct):
        resolution: str | None = None
    class ChannelEngineVersionRequestProperty(Struct):
        version: str | None = None
    class CmafIngestCaptionLanguageMappingProperty(Struct):
        caption_channel: float | None = None
        language_code: str | None = None
    class CmafIngestFrameCaptureOutputSettingsProperty(Struct):
        name_modifier: str | None = None
    class CmafIngestGroupSettingsProperty(Struct):
        additional_destinations: Sequence[CfnChannel.AdditionalDestinationsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        caption_language_mappings: Sequence[CfnChannel.CmafIngestCaptionLanguageMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        id3_behavior: str | None = None
        id3_name_modifier: str | None = None
        klv_behavior: str | None = None
        klv_name_modifier: str | None = None
        nielsen_id3_behavior: str | None = None
        nielsen_id3_name_modifier: str | None = None
        scte35_name_modifier: str | None = None
        scte35_type: str | None = None
        segment_length: float | None = None
        segment_length_units: str | None = None
        send_delay_ms: float | None = None
        timed_metadata_id3_frame: str | None = None
        timed_metadata_id3_period: float | None = None
        timed_metadata_passthrough: str | None = None
        watermarking_settings: CfnChannel.CmafIngestWatermarkingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty(Struct):
        additional_destinations_alternate_destinations: Sequence[CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        alternate_destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        custom_profile: CfnChannel.AbWatermarkingCustomProfileProperty | Mapping[str, Any] | IResolvable | None = None
        license: str | None = None
        operator_id: float | None = None
        poly_period: float | None = None
        profile: str | None = None
        watermark_id_length: str | None = None
    class CmafIngestWatermarkingSettingsProperty(Struct):
        cmaf_ingest_ab_watermarker_irdeto_settings: CfnChannel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorCorrectionProperty(Struct):
        input_color_space: str | None = None
        output_color_space: str | None = None
        uri: str | None = None
    class ColorCorrectionSettingsProperty(Struct):
        global_color_corrections: Sequence[CfnChannel.ColorCorrectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ColorSpacePassthroughSettingsProperty(Struct): ...
    class DisabledLockingSettingsProperty(Struct):
        custom_epoch: str | None = None
    class DolbyVision81SettingsProperty(Struct): ...
    class DvbNitSettingsProperty(Struct):
        network_id: float | None = None
        network_name: str | None = None
        rep_interval: float | None = None
    class DvbSdtSettingsProperty(Struct):
        output_sdt: str | None = None
        rep_interval: float | None = None
        service_name: str | None = None
        service_provider_name: str | None = None
    class DvbSubDestinationSettingsProperty(Struct):
        alignment: str | None = None
        background_color: str | None = None
        background_opacity: float | None = None
        font: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        font_color: str | None = None
        font_opacity: float | None = None
        font_resolution: float | None = None
        font_size: str | None = None
        outline_color: str | None = None
        outline_size: float | None = None
        shadow_color: str | None = None
        shadow_opacity: float | None = None
        shadow_x_offset: float | None = None
        shadow_y_offset: float | None = None
        subtitle_rows: str | None = None
        teletext_grid_control: str | None = None
        x_position: float | None = None
        y_position: float | None = None
    class DvbSubSourceSettingsProperty(Struct):
        ocr_language: str | None = None
        pid: float | None = None
    class DvbTdtSettingsProperty(Struct):
        rep_interval: float | None = None
    class Eac3AtmosSettingsProperty(Struct):
        bitrate: float | None = None
        coding_mode: str | None = None
        dialnorm: float | None = None
        drc_line: str | None = None
        drc_rf: str | None = None
        height_trim: float | None = None
        surround_trim: float | None = None
    class Eac3SettingsProperty(Struct):
        attenuation_control: str | None = None
        bitrate: float | None = None
        bitstream_mode: str | None = None
        coding_mode: str | None = None
        dc_filter: str | None = None
        dialnorm: float | None = None
        drc_line: str | None = None
        drc_rf: str | None = None
        lfe_control: str | None = None
        lfe_filter: str | None = None
        lo_ro_center_mix_level: float | None = None
        lo_ro_surround_mix_level: float | None = None
        lt_rt_center_mix_level: float | None = None
        lt_rt_surround_mix_level: float | None = None
        metadata_control: str | None = None
        passthrough_control: str | None = None
        phase_control: str | None = None
        stereo_downmix: str | None = None
        surround_ex_mode: str | None = None
        surround_mode: str | None = None
    class EbuTtDDestinationSettingsProperty(Struct):
        copyright_holder: str | None = None
        default_font_size: float | None = None
        default_line_height: float | None = None
        fill_line_gap: str | None = None
        font_family: str | None = None
        style_control: str | None = None
    class EmbeddedCaptionPositionSettingsProperty(Struct):
        y_position_line: float | None = None
    class EmbeddedDestinationSettingsProperty(Struct):
        position: CfnChannel.EmbeddedCaptionPositionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        style_control: str | None = None
    class EmbeddedPlusScte20DestinationSettingsProperty(Struct): ...
    class EmbeddedSourceSettingsProperty(Struct):
        convert608_to708: str | None = None
        scte20_detection: str | None = None
        source608_channel_number: float | None = None
        source608_track_number: float | None = None
    class EncoderSettingsProperty(Struct):
        audio_descriptions: Sequence[CfnChannel.AudioDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        avail_blanking: CfnChannel.AvailBlankingProperty | Mapping[str, Any] | IResolvable | None = None
        avail_configuration: CfnChannel.AvailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        blackout_slate: CfnChannel.BlackoutSlateProperty | Mapping[str, Any] | IResolvable | None = None
        caption_descriptions: Sequence[CfnChannel.CaptionDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_correction_settings: CfnChannel.ColorCorrectionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        feature_activations: CfnChannel.FeatureActivationsProperty | Mapping[str, Any] | IResolvable | None = None
        global_configuration: CfnChannel.GlobalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        motion_graphics_configuration: CfnChannel.MotionGraphicsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        nielsen_configuration: CfnChannel.NielsenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        output_groups: Sequence[CfnChannel.OutputGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        thumbnail_configuration: CfnChannel.ThumbnailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        timecode_config: CfnChannel.TimecodeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        video_descriptions: Sequence[CfnChannel.VideoDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EpochLockingSettingsProperty(Struct):
        custom_epoch: str | None = None
        jam_sync_time: str | None = None
    class EsamProperty(Struct):
        acquisition_point_id: str | None = None
        ad_avail_offset: float | None = None
        password_param: str | None = None
        pois_endpoint: str | None = None
        username: str | None = None
        zone_identity: str | None = None
    class FailoverConditionProperty(Struct):
        failover_condition_settings: CfnChannel.FailoverConditionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FailoverConditionSettingsProperty(Struct):
        audio_silence_settings: CfnChannel.AudioSilenceFailoverSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        input_loss_settings: CfnChannel.InputLossFailoverSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        video_black_settings: CfnChannel.VideoBlackFailoverSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FeatureActivationsProperty(Struct):
        input_prepare_schedule_actions: str | None = None
        output_static_image_overlay_schedule_actions: str | None = None
    class FecOutputSettingsProperty(Struct):
        column_depth: float | None = None
        include_fec: str | None = None
        row_length: float | None = None
    class Fmp4HlsSettingsProperty(Struct):
        audio_rendition_sets: str | None = None
        nielsen_id3_behavior: str | None = None
        timed_metadata_behavior: str | None = None
    class FollowerChannelSettingsProperty(Struct):
        linked_channel_type: str | None = None
        primary_channel_arn: str | None = None
    class FrameCaptureCdnSettingsProperty(Struct):
        frame_capture_s3_settings: CfnChannel.FrameCaptureS3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FrameCaptureGroupSettingsProperty(Struct):
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        frame_capture_cdn_settings: CfnChannel.FrameCaptureCdnSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FrameCaptureHlsSettingsProperty(Struct): ...
    class FrameCaptureOutputSettingsProperty(Struct):
        name_modifier: str | None = None
    class FrameCaptureS3SettingsProperty(Struct):
        canned_acl: str | None = None
    class FrameCaptureSettingsProperty(Struct):
        capture_interval: float | None = None
        capture_interval_units: str | None = None
        timecode_burnin_settings: CfnChannel.TimecodeBurninSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class GlobalConfigurationProperty(Struct):
        initial_audio_gain: float | None = None
        input_end_action: str | None = None
        input_loss_behavior: CfnChannel.InputLossBehaviorProperty | Mapping[str, Any] | IResolvable | None = None
        output_locking_mode: str | None = None
        output_locking_settings: CfnChannel.OutputLockingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        output_timing_source: str | None = None
        support_low_framerate_inputs: str | None = None
    class H264ColorSpaceSettingsProperty(Struct):
        color_space_passthrough_settings: CfnChannel.ColorSpacePassthroughSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rec601_settings: CfnChannel.Rec601SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rec709_settings: CfnChannel.Rec709SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class H264FilterSettingsProperty(Struct):
        bandwidth_reduction_filter_settings: CfnChannel.BandwidthReductionFilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        temporal_filter_settings: CfnChannel.TemporalFilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class H264SettingsProperty(Struct):
        adaptive_quantization: str | None = None
        afd_signaling: str | None = None
        bitrate: float | None = None
        buf_fill_pct: float | None = None
        buf_size: float | None = None
        color_metadata: str | None = None
        color_space_settings: CfnChannel.H264ColorSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        entropy_encoding: str | None = None
        filter_settings: CfnChannel.H264FilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_afd: str | None = None
        flicker_aq: str | None = None
        force_field_pictures: str | None = None
        framerate_control: str | None = None
        framerate_denominator: float | None = None
        framerate_numerator: float | None = None
        gop_b_reference: str | None = None
        gop_closed_cadence: float | None = None
        gop_num_b_frames: float | None = None
        gop_size: float | None = None
        gop_size_units: str | None = None
        level: str | None = None
        look_ahead_rate_control: str | None = None
        max_bitrate: float | None = None
        min_bitrate: float | None = None
        min_i_interval: float | None = None
        min_qp: float | None = None
        num_ref_frames: float | None = None
        par_control: str | None = None
        par_denominator: float | None = None
        par_numerator: float | None = None
        profile: str | None = None
        quality_level: str | None = None
        qvbr_quality_level: float | None = None
        rate_control_mode: str | None = None
        scan_type: str | None = None
        scene_change_detect: str | None = None
        slices: float | None = None
        softness: float | None = None
        spatial_aq: str | None = None
        subgop_length: str | None = None
        syntax: str | None = None
        temporal_aq: str | None = None
        timecode_burnin_settings: CfnChannel.TimecodeBurninSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        timecode_insertion: str | None = None
    class H265ColorSpaceSettingsProperty(Struct):
        color_space_passthrough_settings: CfnChannel.ColorSpacePassthroughSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dolby_vision81_settings: CfnChannel.DolbyVision81SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hdr10_settings: CfnChannel.Hdr10SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hlg2020_settings: Any | None = None
        rec601_settings: CfnChannel.Rec601SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rec709_settings: CfnChannel.Rec709SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class H265FilterSettingsProperty(Struct):
        bandwidth_reduction_filter_settings: CfnChannel.BandwidthReductionFilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        temporal_filter_settings: CfnChannel.TemporalFilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class H265SettingsProperty(Struct):
        adaptive_quantization: str | None = None
        afd_signaling: str | None = None
        alternative_transfer_function: str | None = None
        bitrate: float | None = None
        buf_size: float | None = None
        color_metadata: str | None = None
        color_space_settings: CfnChannel.H265ColorSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        deblocking: str | None = None
        filter_settings: CfnChannel.H265FilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_afd: str | None = None
        flicker_aq: str | None = None
        framerate_denominator: float | None = None
        framerate_numerator: float | None = None
        gop_b_reference: str | None = None
        gop_closed_cadence: float | None = None
        gop_num_b_frames: float | None = None
        gop_size: float | None = None
        gop_size_units: str | None = None
        level: str | None = None
        look_ahead_rate_control: str | None = None
        max_bitrate: float | None = None
        min_bitrate: float | None = None
        min_i_interval: float | None = None
        min_qp: float | None = None
        mv_over_picture_boundaries: str | None = None
        mv_temporal_predictor: str | None = None
        par_denominator: float | None = None
        par_numerator: float | None = None
        profile: str | None = None
        qvbr_quality_level: float | None = None
        rate_control_mode: str | None = None
        scan_type: str | None = None
        scene_change_detect: str | None = None
        slices: float | None = None
        subgop_length: str | None = None
        tier: str | None = None
        tile_height: float | None = None
        tile_padding: str | None = None
        tile_width: float | None = None
        timecode_burnin_settings: CfnChannel.TimecodeBurninSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        timecode_insertion: str | None = None
        treeblock_size: str | None = None
    class Hdr10SettingsProperty(Struct):
        max_cll: float | None = None
        max_fall: float | None = None
    class HlsAkamaiSettingsProperty(Struct):
        connection_retry_interval: float | None = None
        filecache_duration: float | None = None
        http_transfer_mode: str | None = None
        num_retries: float | None = None
        restart_delay: float | None = None
        salt: str | None = None
        token: str | None = None
    class HlsBasicPutSettingsProperty(Struct):
        connection_retry_interval: float | None = None
        filecache_duration: float | None = None
        num_retries: float | None = None
        restart_delay: float | None = None
    class HlsCdnSettingsProperty(Struct):
        hls_akamai_settings: CfnChannel.HlsAkamaiSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_basic_put_settings: CfnChannel.HlsBasicPutSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_media_store_settings: CfnChannel.HlsMediaStoreSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_s3_settings: CfnChannel.HlsS3SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_webdav_settings: CfnChannel.HlsWebdavSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class HlsGroupSettingsProperty(Struct):
        ad_markers: Sequence[str] | None = None
        base_url_content: str | None = None
        base_url_content1: str | None = None
        base_url_manifest: str | None = None
        base_url_manifest1: str | None = None
        caption_language_mappings: Sequence[CfnChannel.CaptionLanguageMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        caption_language_setting: str | None = None
        client_cache: str | None = None
        codec_specification: str | None = None
        constant_iv: str | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        directory_structure: str | None = None
        discontinuity_tags: str | None = None
        encryption_type: str | None = None
        hls_cdn_settings: CfnChannel.HlsCdnSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_id3_segment_tagging: str | None = None
        i_frame_only_playlists: str | None = None
        incomplete_segment_behavior: str | None = None
        index_n_segments: float | None = None
        input_loss_action: str | None = None
        iv_in_manifest: str | None = None
        iv_source: str | None = None
        keep_segments: float | None = None
        key_format: str | None = None
        key_format_versions: str | None = None
        key_provider_settings: CfnChannel.KeyProviderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        manifest_compression: str | None = None
        manifest_duration_format: str | None = None
        min_segment_length: float | None = None
        mode: str | None = None
        output_selection: str | None = None
        program_date_time: str | None = None
        program_date_time_clock: str | None = None
        program_date_time_period: float | None = None
        redundant_manifest: str | None = None
        segmentation_mode: str | None = None
        segment_length: float | None = None
        segments_per_subdirectory: float | None = None
        stream_inf_resolution: str | None = None
        timed_metadata_id3_frame: str | None = None
        timed_metadata_id3_period: float | None = None
        timestamp_delta_milliseconds: float | None = None
        ts_file_mode: str | None = None
    class HlsInputSettingsProperty(Struct):
        bandwidth: float | None = None
        buffer_segments: float | None = None
        retries: float | None = None
        retry_interval: float | None = None
        scte35_source: str | None = None
    class HlsMediaStoreSettingsProperty(Struct):
        connection_retry_interval: float | None = None
        filecache_duration: float | None = None
        media_store_storage_class: str | None = None
        num_retries: float | None = None
        restart_delay: float | None = None
    class HlsOutputSettingsProperty(Struct):
        h265_packaging_type: str | None = None
        hls_settings: CfnChannel.HlsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        name_modifier: str | None = None
        segment_modifier: str | None = None
    class HlsS3SettingsProperty(Struct):
        canned_acl: str | None = None
    class HlsSettingsProperty(Struct):
        audio_only_hls_settings: CfnChannel.AudioOnlyHlsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        fmp4_hls_settings: CfnChannel.Fmp4HlsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        frame_capture_hls_settings: CfnChannel.FrameCaptureHlsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        standard_hls_settings: CfnChannel.StandardHlsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class HlsWebdavSettingsProperty(Struct):
        connection_retry_interval: float | None = None
        filecache_duration: float | None = None
        http_transfer_mode: str | None = None
        num_retries: float | None = None
        restart_delay: float | None = None
    class HtmlMotionGraphicsSettingsProperty(Struct): ...
    class InferenceSettingsProperty(Struct):
        audio_feed_inputs: Sequence[CfnChannel.AudioFeedInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enrichment_methods: Sequence[str] | None = None
        feed_arn: str | None = None
    class InputAttachmentProperty(Struct):
        automatic_input_failover_settings: CfnChannel.AutomaticInputFailoverSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        input_attachment_name: str | None = None
        input_id: str | None = None
        input_settings: CfnChannel.InputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        logical_interface_names: Sequence[str] | None = None
    class InputChannelLevelProperty(Struct):
        gain: float | None = None
        input_channel: float | None = None
    class InputLocationProperty(Struct):
        password_param: str | None = None
        uri: str | None = None
        username: str | None = None
    class InputLossBehaviorProperty(Struct):
        black_frame_msec: float | None = None
        input_loss_image_color: str | None = None
        input_loss_image_slate: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        input_loss_image_type: str | None = None
        repeat_frame_msec: float | None = None
    class InputLossFailoverSettingsProperty(Struct):
        input_loss_threshold_msec: float | None = None
    class InputSettingsProperty(Struct):
        audio_selectors: Sequence[CfnChannel.AudioSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        caption_selectors: Sequence[CfnChannel.CaptionSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        deblock_filter: str | None = None
        denoise_filter: str | None = None
        filter_strength: float | None = None
        input_filter: str | None = None
        network_input_settings: CfnChannel.NetworkInputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        scte35_pid: float | None = None
        smpte2038_data_preference: str | None = None
        source_end_behavior: str | None = None
        video_selector: CfnChannel.VideoSelectorProperty | Mapping[str, Any] | IResolvable | None = None
    class InputSpecificationProperty(Struct):
        codec: str | None = None
        maximum_bitrate: str | None = None
        resolution: str | None = None
    class KeyProviderSettingsProperty(Struct):
        static_key_settings: CfnChannel.StaticKeySettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LinkedChannelSettingsProperty(Struct):
        follower_channel_settings: CfnChannel.FollowerChannelSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_channel_settings: CfnChannel.PrimaryChannelSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class M2tsSettingsProperty(Struct):
        absent_input_audio_behavior: str | None = None
        arib: str | None = None
        arib_captions_pid: str | None = None
        arib_captions_pid_control: str | None = None
        audio_buffer_model: str | None = None
        audio_frames_per_pes: float | None = None
        audio_pids: str | None = None
        audio_stream_type: str | None = None
        bitrate: float | None = None
        buffer_model: str | None = None
        cc_descriptor: str | None = None
        dvb_nit_settings: CfnChannel.DvbNitSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_sdt_settings: CfnChannel.DvbSdtSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_sub_pids: str | None = None
        dvb_tdt_settings: CfnChannel.DvbTdtSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        dvb_teletext_pid: str | None = None
        ebif: str | None = None
        ebp_audio_interval: str | None = None
        ebp_lookahead_ms: float | None = None
        ebp_placement: str | None = None
        ecm_pid: str | None = None
        es_rate_in_pes: str | None = None
        etv_platform_pid: str | None = None
        etv_signal_pid: str | None = None
        fragment_time: float | None = None
        klv: str | None = None
        klv_data_pids: str | None = None
        nielsen_id3_behavior: str | None = None
        null_packet_bitrate: float | None = None
        pat_interval: float | None = None
        pcr_control: str | None = None
        pcr_period: float | None = None
        pcr_pid: str | None = None
        pmt_interval: float | None = None
        pmt_pid: str | None = None
        program_num: float | None = None
        rate_mode: str | None = None
        scte27_pids: str | None = None
        scte35_control: str | None = None
        scte35_pid: str | None = None
        scte35_preroll_pullup_milliseconds: float | None = None
        segmentation_markers: str | None = None
        segmentation_style: str | None = None
        segmentation_time: float | None = None
        timed_metadata_behavior: str | None = None
        timed_metadata_pid: str | None = None
        transport_stream_id: float | None = None
        video_pid: str | None = None
    class M3u8SettingsProperty(Struct):
        audio_frames_per_pes: float | None = None
        audio_pids: str | None = None
        ecm_pid: str | None = None
        klv_behavior: str | None = None
        klv_data_pids: str | None = None
        nielsen_id3_behavior: str | None = None
        pat_interval: float | None = None
        pcr_control: str | None = None
        pcr_period: float | None = None
        pcr_pid: str | None = None
        pmt_interval: float | None = None
        pmt_pid: str | None = None
        program_num: float | None = None
        scte35_behavior: str | None = None
        scte35_pid: str | None = None
        timed_metadata_behavior: str | None = None
        timed_metadata_pid: str | None = None
        transport_stream_id: float | None = None
        video_pid: str | None = None
    class MaintenanceCreateSettingsProperty(Struct):
        maintenance_day: str | None = None
        maintenance_start_time: str | None = None
    class MaintenanceUpdateSettingsProperty(Struct):
        maintenance_day: str | None = None
        maintenance_scheduled_date: str | None = None
        maintenance_start_time: str | None = None
    class MediaConnectRouterGroupSettingsProperty(Struct):
        availability_zones: Sequence[str] | None = None
    class MediaConnectRouterOutputConnectionMapProperty(Struct):
        pipeline0: str | None = None
        pipeline1: str | None = None
    class MediaConnectRouterOutputDestinationSettingsProperty(Struct):
        encryption_type: str | None = None
        secret_arn: str | None = None
    class MediaConnectRouterOutputSettingsProperty(Struct):
        connected_router_inputs: CfnChannel.MediaConnectRouterOutputConnectionMapProperty | Mapping[str, Any] | IResolvable | None = None
        container_settings: CfnChannel.UdpMediaConnectRouterContainerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaPackageGroupSettingsProperty(Struct):
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        mediapackage_v2_group_settings: CfnChannel.MediaPackageV2GroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaPackageOutputDestinationSettingsProperty(Struct):
        channel_endpoint_id: str | None = None
        channel_group: str | None = None
        channel_id: str | None = None
        channel_name: str | None = None
        media_package_region_name: str | None = None
    class MediaPackageOutputSettingsProperty(Struct):
        media_package_v2_destination_settings: CfnChannel.MediaPackageV2DestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaPackageV2DestinationSettingsProperty(Struct):
        audio_group_id: str | None = None
        audio_rendition_sets: str | None = None
        hls_auto_select: str | None = None
        hls_default: str | None = None
        output_usage: Sequence[str] | None = None
    class MediaPackageV2GroupSettingsProperty(Struct):
        additional_destinations: Sequence[CfnChannel.AdditionalDestinationsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        caption_language_mappings: Sequence[CfnChannel.CaptionLanguageMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        id3_behavior: str | None = None
        klv_behavior: str | None = None
        nielsen_id3_behavior: str | None = None
        scte35_type: str | None = None
        segment_length: float | None = None
        segment_length_units: str | None = None
        timed_metadata_id3_frame: str | None = None
        timed_metadata_id3_period: float | None = None
        timed_metadata_passthrough: str | None = None
        watermarking_settings: CfnChannel.MediaPackageV2WatermarkingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaPackageV2WatermarkingSettingsProperty(Struct):
        media_package_v2_ab_watermarker_irdeto_settings: CfnChannel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MotionGraphicsConfigurationProperty(Struct):
        motion_graphics_insertion: str | None = None
        motion_graphics_settings: CfnChannel.MotionGraphicsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MotionGraphicsSettingsProperty(Struct):
        html_motion_graphics_settings: CfnChannel.HtmlMotionGraphicsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class Mp2SettingsProperty(Struct):
        bitrate: float | None = None
        coding_mode: str | None = None
        sample_rate: float | None = None
    class Mpeg2FilterSettingsProperty(Struct):
        temporal_filter_settings: CfnChannel.TemporalFilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class Mpeg2SettingsProperty(Struct):
        adaptive_quantization: str | None = None
        afd_signaling: str | None = None
        color_metadata: str | None = None
        color_space: str | None = None
        display_aspect_ratio: str | None = None
        filter_settings: CfnChannel.Mpeg2FilterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        fixed_afd: str | None = None
        framerate_denominator: float | None = None
        framerate_numerator: float | None = None
        gop_closed_cadence: float | None = None
        gop_num_b_frames: float | None = None
        gop_size: float | None = None
        gop_size_units: str | None = None
        scan_type: str | None = None
        subgop_length: str | None = None
        timecode_burnin_settings: CfnChannel.TimecodeBurninSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        timecode_insertion: str | None = None
    class MsSmoothGroupSettingsProperty(Struct):
        acquisition_point_id: str | None = None
        audio_only_timecode_control: str | None = None
        certificate_mode: str | None = None
        connection_retry_interval: float | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        event_id: str | None = None
        event_id_mode: str | None = None
        event_stop_behavior: str | None = None
        filecache_duration: float | None = None
        fragment_length: float | None = None
        input_loss_action: str | None = None
        num_retries: float | None = None
        restart_delay: float | None = None
        segmentation_mode: str | None = None
        send_delay_ms: float | None = None
        sparse_track_type: str | None = None
        stream_manifest_behavior: str | None = None
        timestamp_offset: str | None = None
        timestamp_offset_mode: str | None = None
    class MsSmoothOutputSettingsProperty(Struct):
        h265_packaging_type: str | None = None
        name_modifier: str | None = None
    class MulticastInputSettingsProperty(Struct):
        source_ip_address: str | None = None
    class MultiplexContainerSettingsProperty(Struct):
        multiplex_m2_ts_settings: CfnChannel.MultiplexM2tsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MultiplexGroupSettingsProperty(Struct): ...
    class MultiplexM2tsSettingsProperty(Struct):
        absent_input_audio_behavior: str | None = None
        arib: str | None = None
        audio_buffer_model: str | None = None
        audio_frames_per_pes: float | None = None
        audio_stream_type: str | None = None
        cc_descriptor: str | None = None
        ebif: str | None = None
        es_rate_in_pes: str | None = None
        klv: str | None = None
        nielsen_id3_behavior: str | None = None
        pcr_control: str | None = None
        pcr_period: float | None = None
        scte35_control: str | None = None
        scte35_preroll_pullup_milliseconds: float | None = None
    class MultiplexOutputSettingsProperty(Struct):
        container_settings: CfnChannel.MultiplexContainerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
    class MultiplexProgramChannelDestinationSettingsProperty(Struct):
        multiplex_id: str | None = None
        program_name: str | None = None
    class NetworkInputSettingsProperty(Struct):
        hls_input_settings: CfnChannel.HlsInputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        multicast_input_settings: CfnChannel.MulticastInputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        server_validation: str | None = None
    class NielsenCBETProperty(Struct):
        cbet_check_digit_string: str | None = None
        cbet_stepaside: str | None = None
        csid: str | None = None
    class NielsenConfigurationProperty(Struct):
        distributor_id: str | None = None
        nielsen_pcm_to_id3_tagging: str | None = None
    class NielsenNaesIiNwOnlySettingsProperty(Struct):
        check_digit_string: str | None = None
        sid: float | None = None
        timezone: str | None = None
    class NielsenNaesIiNwProperty(Struct):
        check_digit_string: str | None = None
        sid: float | None = None
        timezone: str | None = None
    class NielsenWatermarksSettingsProperty(Struct):
        nielsen_cbet_settings: CfnChannel.NielsenCBETProperty | Mapping[str, Any] | IResolvable | None = None
        nielsen_distribution_type: str | None = None
        nielsen_naes_ii_nw_settings: CfnChannel.NielsenNaesIiNwProperty | Mapping[str, Any] | IResolvable | None = None
        nielsen_nw_only_settings: CfnChannel.NielsenNaesIiNwOnlySettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class OutputDestinationProperty(Struct):
        id: str | None = None
        logical_interface_names: Sequence[str] | None = None
        media_connect_router_settings: Sequence[CfnChannel.MediaConnectRouterOutputDestinationSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        media_package_settings: Sequence[CfnChannel.MediaPackageOutputDestinationSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        multiplex_settings: CfnChannel.MultiplexProgramChannelDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        settings: Sequence[CfnChannel.OutputDestinationSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        srt_settings: Sequence[CfnChannel.SrtOutputDestinationSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OutputDestinationSettingsProperty(Struct):
        password_param: str | None = None
        stream_name: str | None = None
        url: str | None = None
        username: str | None = None
        virtual_source_address: str | None = None
    class OutputGroupProperty(Struct):
        name: str | None = None
        output_group_settings: CfnChannel.OutputGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        outputs: Sequence[CfnChannel.OutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OutputGroupSettingsProperty(Struct):
        archive_group_settings: CfnChannel.ArchiveGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        cmaf_ingest_group_settings: CfnChannel.CmafIngestGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        frame_capture_group_settings: CfnChannel.FrameCaptureGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_group_settings: CfnChannel.HlsGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        media_connect_router_group_settings: CfnChannel.MediaConnectRouterGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        media_package_group_settings: CfnChannel.MediaPackageGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ms_smooth_group_settings: CfnChannel.MsSmoothGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        multiplex_group_settings: CfnChannel.MultiplexGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rtmp_group_settings: CfnChannel.RtmpGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        srt_group_settings: CfnChannel.SrtGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        udp_group_settings: CfnChannel.UdpGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class OutputLocationRefProperty(Struct):
        destination_ref_id: str | None = None
    class OutputLockingSettingsProperty(Struct):
        disabled_locking_settings: CfnChannel.DisabledLockingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        epoch_locking_settings: CfnChannel.EpochLockingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        pipeline_locking_settings: CfnChannel.PipelineLockingSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class OutputProperty(Struct):
        audio_description_names: Sequence[str] | None = None
        caption_description_names: Sequence[str] | None = None
        output_name: str | None = None
        output_settings: CfnChannel.OutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        video_description_name: str | None = None
    class OutputSettingsProperty(Struct):
        archive_output_settings: CfnChannel.ArchiveOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        cmaf_ingest_output_settings: CfnChannel.CmafIngestFrameCaptureOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        frame_capture_output_settings: CfnChannel.FrameCaptureOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        hls_output_settings: CfnChannel.HlsOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        media_connect_router_output_settings: CfnChannel.MediaConnectRouterOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        media_package_output_settings: CfnChannel.MediaPackageOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        ms_smooth_output_settings: CfnChannel.MsSmoothOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        multiplex_output_settings: CfnChannel.MultiplexOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        rtmp_output_settings: CfnChannel.RtmpOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        srt_output_settings: CfnChannel.SrtOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        udp_output_settings: CfnChannel.UdpOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class PassThroughSettingsProperty(Struct): ...
    class PipelineLockingSettingsProperty(Struct):
        custom_epoch: str | None = None
        pipeline_locking_method: str | None = None
    class PrimaryChannelSettingsProperty(Struct):
        linked_channel_type: str | None = None
    class RawSettingsProperty(Struct): ...
    class Rec601SettingsProperty(Struct): ...
    class Rec709SettingsProperty(Struct): ...
    class RemixSettingsProperty(Struct):
        channel_mappings: Sequence[CfnChannel.AudioChannelMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        channels_in: float | None = None
        channels_out: float | None = None
    class RtmpCaptionInfoDestinationSettingsProperty(Struct): ...
    class RtmpGroupSettingsProperty(Struct):
        ad_markers: Sequence[str] | None = None
        authentication_scheme: str | None = None
        cache_full_behavior: str | None = None
        cache_length: float | None = None
        caption_data: str | None = None
        include_filler_nal_units: str | None = None
        input_loss_action: str | None = None
        restart_delay: float | None = None
    class RtmpOutputSettingsProperty(Struct):
        certificate_mode: str | None = None
        connection_retry_interval: float | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        num_retries: float | None = None
    class Scte20PlusEmbeddedDestinationSettingsProperty(Struct): ...
    class Scte20SourceSettingsProperty(Struct):
        convert608_to708: str | None = None
        source608_channel_number: float | None = None
    class Scte27DestinationSettingsProperty(Struct): ...
    class Scte27SourceSettingsProperty(Struct):
        ocr_language: str | None = None
        pid: float | None = None
    class Scte35SpliceInsertProperty(Struct):
        ad_avail_offset: float | None = None
        no_regional_blackout_flag: str | None = None
        web_delivery_allowed_flag: str | None = None
    class Scte35TimeSignalAposProperty(Struct):
        ad_avail_offset: float | None = None
        no_regional_blackout_flag: str | None = None
        web_delivery_allowed_flag: str | None = None
    class SmartSubtitleSourceSettingsProperty(Struct):
        caption_synchronization_mode: str | None = None
        inference_feed_output: str | None = None
    class SmpteTtDestinationSettingsProperty(Struct): ...
    class SrtGroupSettingsProperty(Struct):
        input_loss_action: str | None = None
    class SrtOutputDestinationSettingsProperty(Struct):
        connection_mode: str | None = None
        encryption_passphrase_secret_arn: str | None = None
        listener_port: float | None = None
        stream_id: str | None = None
        url: str | None = None
    class SrtOutputSettingsProperty(Struct):
        buffer_msec: float | None = None
        container_settings: CfnChannel.UdpMediaConnectRouterContainerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_type: str | None = None
        latency: float | None = None
    class StandardHlsSettingsProperty(Struct):
        audio_rendition_sets: str | None = None
        m3_u8_settings: CfnChannel.M3u8SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticKeySettingsProperty(Struct):
        key_provider_server: CfnChannel.InputLocationProperty | Mapping[str, Any] | IResolvable | None = None
        static_key_value: str | None = None
    class TeletextDestinationSettingsProperty(Struct): ...
    class TeletextSourceSettingsProperty(Struct):
        output_rectangle: CfnChannel.CaptionRectangleProperty | Mapping[str, Any] | IResolvable | None = None
        page_number: str | None = None
    class TemporalFilterSettingsProperty(Struct):
        post_filter_sharpening: str | None = None
        strength: str | None = None
    class TextCaptionPositionSettingsProperty(Struct):
        y_position_percentage: float | None = None
    class ThumbnailConfigurationProperty(Struct):
        state: str | None = None
    class TimecodeBurninSettingsProperty(Struct):
        font_size: str | None = None
        position: str | None = None
        prefix: str | None = None
    class TimecodeConfigProperty(Struct):
        source: str | None = None
        sync_threshold: float | None = None
    class TtmlDestinationSettingsProperty(Struct):
        position: CfnChannel.TextCaptionPositionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        style_control: str | None = None
    class UdpContainerSettingsProperty(Struct):
        m2_ts_settings: CfnChannel.M2tsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class UdpGroupSettingsProperty(Struct):
        input_loss_action: str | None = None
        timed_metadata_id3_frame: str | None = None
        timed_metadata_id3_period: float | None = None
    class UdpMediaConnectRouterContainerSettingsProperty(Struct):
        m2_ts_settings: CfnChannel.M2tsSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class UdpOutputSettingsProperty(Struct):
        buffer_msec: float | None = None
        container_settings: CfnChannel.UdpContainerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnChannel.OutputLocationRefProperty | Mapping[str, Any] | IResolvable | None = None
        fec_output_settings: CfnChannel.FecOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoBlackFailoverSettingsProperty(Struct):
        black_detect_threshold: float | None = None
        video_black_threshold_msec: float | None = None
    class VideoCodecSettingsProperty(Struct):
        av1_settings: CfnChannel.Av1SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        frame_capture_settings: CfnChannel.FrameCaptureSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        h264_settings: CfnChannel.H264SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        h265_settings: CfnChannel.H265SettingsProperty | Mapping[str, Any] | IResolvable | None = None
        mpeg2_settings: CfnChannel.Mpeg2SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoDescriptionProperty(Struct):
        border: float | None = None
        codec_settings: CfnChannel.VideoCodecSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        crop_rectangle: CfnChannel.VideoPositionRectangleProperty | Mapping[str, Any] | IResolvable | None = None
        height: float | None = None
        name: str | None = None
        output_position_rectangle: CfnChannel.VideoPositionRectangleProperty | Mapping[str, Any] | IResolvable | None = None
        respond_to_afd: str | None = None
        scaling_behavior: str | None = None
        sharpness: float | None = None
        width: float | None = None
    class VideoPositionRectangleProperty(Struct):
        height: float | None = None
        width: float | None = None
        x: float | None = None
        y: float | None = None
    class VideoSelectorColorSpaceSettingsProperty(Struct):
        hdr10_settings: CfnChannel.Hdr10SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoSelectorPidProperty(Struct):
        pid: float | None = None
    class VideoSelectorProgramIdProperty(Struct):
        program_id: float | None = None
    class VideoSelectorProperty(Struct):
        color_space: str | None = None
        color_space_settings: CfnChannel.VideoSelectorColorSpaceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        color_space_usage: str | None = None
        selector_settings: CfnChannel.VideoSelectorSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoSelectorSettingsProperty(Struct):
        video_selector_pid: CfnChannel.VideoSelectorPidProperty | Mapping[str, Any] | IResolvable | None = None
        video_selector_program_id: CfnChannel.VideoSelectorProgramIdProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcOutputSettingsProperty(Struct):
        public_address_allocation_ids: Sequence[str] | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class WavSettingsProperty(Struct):
        bit_depth: float | None = None
        coding_mode: str | None = None
        sample_rate: float | None = None
    class WebvttDestinationSettingsProperty(Struct):
        position: CfnChannel.TextCaptionPositionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        style_control: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        anywhere_settings: CfnChannel.AnywhereSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        cdi_input_specification: CfnChannel.CdiInputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        channel_class: str | None = None,
        channel_engine_version: CfnChannel.ChannelEngineVersionRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        channel_security_groups: Sequence[str] | None = None,
        destinations: Sequence[CfnChannel.OutputDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        dry_run: bool | IResolvable | None = None,
        encoder_settings: CfnChannel.EncoderSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        inference_settings: CfnChannel.InferenceSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        input_attachments: Sequence[CfnChannel.InputAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        input_specification: CfnChannel.InputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        linked_channel_settings: CfnChannel.LinkedChannelSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        log_level: str | None = None,
        maintenance: CfnChannel.MaintenanceCreateSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        role_arn: str | None = None,
        tags: Any | None = None,
        vpc: CfnChannel.VpcOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    tags_raw: Any
    anywhere_settings: CfnChannel.AnywhereSettingsProperty | IResolvable | None
    cdi_input_specification: CfnChannel.CdiInputSpecificationProperty | IResolvable | None
    channel_class: str | None
    channel_engine_version: CfnChannel.ChannelEngineVersionRequestProperty | IResolvable | None
    channel_security_groups: Sequence[str] | None
    destinations: Sequence[CfnChannel.OutputDestinationProperty | IResolvable] | IResolvable | None
    dry_run: bool | IResolvable | None
    encoder_settings: CfnChannel.EncoderSettingsProperty | IResolvable | None
    inference_settings: CfnChannel.InferenceSettingsProperty | IResolvable | None
    input_attachments: Sequence[CfnChannel.InputAttachmentProperty | IResolvable] | IResolvable | None
    input_specification: CfnChannel.InputSpecificationProperty | IResolvable | None
    linked_channel_settings: CfnChannel.LinkedChannelSettingsProperty | IResolvable | None
    log_level: str | None
    maintenance: CfnChannel.MaintenanceCreateSettingsProperty | IResolvable | None
    name: str | None
    role_arn: str | None
    vpc: CfnChannel.VpcOutputSettingsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_inputs(self) -> Sequence[str]: ...
    @property
    def channel_ref(self) -> _aws_medialive.ChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_channel(resource: _aws_medialive.IChannelRef) -> str: ...
    @staticmethod
    def from_channel_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.IChannelRef: ...
    @staticmethod
    def from_channel_id(scope: Construct, id: str, channel_id: str) -> _aws_medialive.IChannelRef: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    anywhere_settings: CfnChannel.AnywhereSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    cdi_input_specification: CfnChannel.CdiInputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    channel_class: str | None = None
    channel_engine_version: CfnChannel.ChannelEngineVersionRequestProperty | Mapping[str, Any] | IResolvable | None = None
    channel_security_groups: Sequence[str] | None = None
    destinations: Sequence[CfnChannel.OutputDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    dry_run: bool | IResolvable | None = None
    encoder_settings: CfnChannel.EncoderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    inference_settings: CfnChannel.InferenceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    input_attachments: Sequence[CfnChannel.InputAttachmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    input_specification: CfnChannel.InputSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    linked_channel_settings: CfnChannel.LinkedChannelSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    log_level: str | None = None
    maintenance: CfnChannel.MaintenanceCreateSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    role_arn: str | None = None
    tags: Any | None = None
    vpc: CfnChannel.VpcOutputSettingsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnChannelPlacementGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_id: str | None = None,
        name: str | None = None,
        nodes: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_id: str | None
    name: str | None
    nodes: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_channels(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def channel_placement_group_ref(self) -> _aws_medialive.ChannelPlacementGroupReference: ...
    @staticmethod
    def arn_for_channel_placement_group(resource: _aws_medialive.IChannelPlacementGroupRef) -> str: ...
    @staticmethod
    def is_cfn_channel_placement_group(x: Any) -> bool: ...

class CfnChannelPlacementGroupProps(Struct):
    cluster_id: str | None = None
    name: str | None = None
    nodes: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCloudWatchAlarmTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        comparison_operator: str,
        evaluation_periods: float,
        metric_name: str,
        name: str,
        period: float,
        statistic: str,
        target_resource_type: str,
        threshold: float,
        treat_missing_data: str,
        datapoints_to_alarm: float | None = None,
        description: str | None = None,
        group_identifier: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    comparison_operator: str
    evaluation_periods: float
    metric_name: str
    name: str
    period: float
    statistic: str
    target_resource_type: str
    threshold: float
    treat_missing_data: str
    datapoints_to_alarm: float | None
    description: str | None
    group_identifier: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_group_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_watch_alarm_template_ref(self) -> _aws_medialive.CloudWatchAlarmTemplateReference: ...
    @staticmethod
    def arn_for_cloud_watch_alarm_template(resource: _aws_medialive.ICloudWatchAlarmTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_watch_alarm_template(x: Any) -> bool: ...

class CfnCloudWatchAlarmTemplateProps(Struct):
    comparison_operator: str
    evaluation_periods: float
    metric_name: str
    name: str
    period: float
    statistic: str
    target_resource_type: str
    threshold: float
    treat_missing_data: str
    datapoints_to_alarm: float | None = None
    description: str | None = None
    group_identifier: str | None = None
    tags: Mapping[str, str] | None = None

class CfnCloudWatchAlarmTemplateGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_watch_alarm_template_group_ref(self) -> _aws_medialive.CloudWatchAlarmTemplateGroupReference: ...
    @staticmethod
    def arn_for_cloud_watch_alarm_template_group(resource: _aws_medialive.ICloudWatchAlarmTemplateGroupRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_watch_alarm_template_group(x: Any) -> bool: ...

class CfnCloudWatchAlarmTemplateGroupProps(Struct):
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ClusterNetworkSettingsProperty(Struct):
        default_route: str | None = None
        interface_mappings: Sequence[CfnCluster.InterfaceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InterfaceMappingProperty(Struct):
        logical_interface_name: str | None = None
        network_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_type: str | None = None,
        instance_role_arn: str | None = None,
        name: str | None = None,
        network_settings: CfnCluster.ClusterNetworkSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_type: str | None
    instance_role_arn: str | None
    name: str | None
    network_settings: CfnCluster.ClusterNetworkSettingsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_channel_ids(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cluster_ref(self) -> _aws_medialive.ClusterReference: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_medialive.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.IClusterRef: ...
    @staticmethod
    def from_cluster_id(scope: Construct, id: str, cluster_id: str) -> _aws_medialive.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    cluster_type: str | None = None
    instance_role_arn: str | None = None
    name: str | None = None
    network_settings: CfnCluster.ClusterNetworkSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventBridgeRuleTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventBridgeRuleTemplateTargetProperty(Struct):
        arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_type: str,
        name: str,
        description: str | None = None,
        event_targets: Sequence[CfnEventBridgeRuleTemplate.EventBridgeRuleTemplateTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        group_identifier: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    event_type: str
    name: str
    description: str | None
    event_targets: Sequence[CfnEventBridgeRuleTemplate.EventBridgeRuleTemplateTargetProperty | IResolvable] | IResolvable | None
    group_identifier: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_group_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_bridge_rule_template_ref(self) -> _aws_medialive.EventBridgeRuleTemplateReference: ...
    @staticmethod
    def arn_for_event_bridge_rule_template(resource: _aws_medialive.IEventBridgeRuleTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_event_bridge_rule_template(x: Any) -> bool: ...

class CfnEventBridgeRuleTemplateProps(Struct):
    event_type: str
    name: str
    description: str | None = None
    event_targets: Sequence[CfnEventBridgeRuleTemplate.EventBridgeRuleTemplateTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    group_identifier: str | None = None
    tags: Mapping[str, str] | None = None

class CfnEventBridgeRuleTemplateGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_bridge_rule_template_group_ref(self) -> _aws_medialive.EventBridgeRuleTemplateGroupReference: ...
    @staticmethod
    def arn_for_event_bridge_rule_template_group(resource: _aws_medialive.IEventBridgeRuleTemplateGroupRef) -> str: ...
    @staticmethod
    def is_cfn_event_bridge_rule_template_group(x: Any) -> bool: ...

class CfnEventBridgeRuleTemplateGroupProps(Struct):
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnInput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InputDestinationProperty(Struct):
        ip: str | None = None
        network: str | None = None
        network_routes: Sequence[CfnInput.InputDestinationRouteProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port: str | None = None
        static_ip_address: str | None = None
        stream_name: str | None = None
        url: str | None = None
        vpc: CfnInput.InputDestinationVpcProperty | Mapping[str, Any] | IResolvable | None = None
    class InputDestinationRequestProperty(Struct):
        network: str | None = None
        network_routes: Sequence[CfnInput.InputRequestDestinationRouteProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        static_ip_address: str | None = None
        stream_name: str | None = None
    class InputDestinationRouteProperty(Struct):
        cidr: str | None = None
        gateway: str | None = None
    class InputDestinationVpcProperty(Struct):
        availability_zone: str | None = None
        network_interface_id: str | None = None
    class InputDeviceRequestProperty(Struct):
        id: str | None = None
    class InputDeviceSettingsProperty(Struct):
        id: str | None = None
    class InputRequestDestinationRouteProperty(Struct):
        cidr: str | None = None
        gateway: str | None = None
    class InputSdpLocationProperty(Struct):
        media_index: float | None = None
        sdp_url: str | None = None
    class InputSourceProperty(Struct):
        password_param: str | None = None
        url: str | None = None
        username: str | None = None
    class InputSourceRequestProperty(Struct):
        password_param: str | None = None
        url: str | None = None
        username: str | None = None
    class InputVpcRequestProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class MediaConnectFlowProperty(Struct):
        flow_arn: str | None = None
    class MediaConnectFlowRequestProperty(Struct):
        flow_arn: str | None = None
    class MulticastSettingsCreateRequestProperty(Struct):
        sources: Sequence[CfnInput.MulticastSourceCreateRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MulticastSettingsProperty(Struct):
        sources: Sequence[CfnInput.MulticastSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MulticastSourceCreateRequestProperty(Struct):
        source_ip: str | None = None
        url: str | None = None
    class MulticastSourceProperty(Struct):
        url: str
        source_ip: str | None = None
    class RouterDestinationSettingsProperty(Struct):
        availability_zone_name: str
        router_output_arn: str | None = None
    class RouterSettingsProperty(Struct):
        destinations: Sequence[CfnInput.RouterDestinationSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        encryption_type: str | None = None
        secret_arn: str | None = None
    class Smpte2110ReceiverGroupProperty(Struct):
        sdp_settings: CfnInput.Smpte2110ReceiverGroupSdpSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class Smpte2110ReceiverGroupSdpSettingsProperty(Struct):
        ancillary_sdps: Sequence[CfnInput.InputSdpLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        audio_sdps: Sequence[CfnInput.InputSdpLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        video_sdp: CfnInput.InputSdpLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class Smpte2110ReceiverGroupSettingsProperty(Struct):
        smpte2110_receiver_groups: Sequence[CfnInput.Smpte2110ReceiverGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SrtCallerDecryptionProperty(Struct):
        algorithm: str | None = None
        passphrase_secret_arn: str | None = None
    class SrtCallerDecryptionRequestProperty(Struct):
        algorithm: str | None = None
        passphrase_secret_arn: str | None = None
    class SrtCallerSourceProperty(Struct):
        decryption: CfnInput.SrtCallerDecryptionProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_latency: float | None = None
        srt_listener_address: str | None = None
        srt_listener_port: str | None = None
        stream_id: str | None = None
    class SrtCallerSourceRequestProperty(Struct):
        decryption: CfnInput.SrtCallerDecryptionRequestProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_latency: float | None = None
        srt_listener_address: str | None = None
        srt_listener_port: str | None = None
        stream_id: str | None = None
    class SrtListenerDecryptionProperty(Struct):
        algorithm: str | None = None
        passphrase_secret_arn: str | None = None
    class SrtListenerDecryptionRequestProperty(Struct):
        algorithm: str | None = None
        passphrase_secret_arn: str | None = None
    class SrtListenerSettingsProperty(Struct):
        decryption: CfnInput.SrtListenerDecryptionProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_latency: float | None = None
        stream_id: str | None = None
    class SrtListenerSettingsRequestProperty(Struct):
        decryption: CfnInput.SrtListenerDecryptionRequestProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_latency: float | None = None
        stream_id: str | None = None
    class SrtSettingsProperty(Struct):
        srt_caller_sources: Sequence[CfnInput.SrtCallerSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        srt_listener_settings: CfnInput.SrtListenerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SrtSettingsRequestProperty(Struct):
        srt_caller_sources: Sequence[CfnInput.SrtCallerSourceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        srt_listener_settings: CfnInput.SrtListenerSettingsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destinations: Sequence[CfnInput.InputDestinationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        input_devices: Sequence[CfnInput.InputDeviceSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        input_network_location: str | None = None,
        input_security_groups: Sequence[str] | None = None,
        media_connect_flows: Sequence[CfnInput.MediaConnectFlowRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        multicast_settings: CfnInput.MulticastSettingsCreateRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        role_arn: str | None = None,
        router_settings: CfnInput.RouterSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        sdi_sources: Sequence[str] | None = None,
        smpte2110_receiver_group_settings: CfnInput.Smpte2110ReceiverGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        sources: Sequence[CfnInput.InputSourceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        srt_settings: CfnInput.SrtSettingsRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
        type: str | None = None,
        vpc: CfnInput.InputVpcRequestProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    tags_raw: Any
    destinations: Sequence[CfnInput.InputDestinationRequestProperty | IResolvable] | IResolvable | None
    input_devices: Sequence[CfnInput.InputDeviceSettingsProperty | IResolvable] | IResolvable | None
    input_network_location: str | None
    input_security_groups: Sequence[str] | None
    media_connect_flows: Sequence[CfnInput.MediaConnectFlowRequestProperty | IResolvable] | IResolvable | None
    multicast_settings: CfnInput.MulticastSettingsCreateRequestProperty | IResolvable | None
    name: str | None
    role_arn: str | None
    router_settings: CfnInput.RouterSettingsProperty | IResolvable | None
    sdi_sources: Sequence[str] | None
    smpte2110_receiver_group_settings: CfnInput.Smpte2110ReceiverGroupSettingsProperty | IResolvable | None
    sources: Sequence[CfnInput.InputSourceRequestProperty | IResolvable] | IResolvable | None
    srt_settings: CfnInput.SrtSettingsRequestProperty | IResolvable | None
    type: str | None
    vpc: CfnInput.InputVpcRequestProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_attached_channels(self) -> Sequence[str]: ...
    @property
    def attr_destinations(self) -> Sequence[str]: ...
    @property
    def attr_destination_urls(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_input_class(self) -> str: ...
    @property
    def attr_input_partner_ids(self) -> Sequence[str]: ...
    @property
    def attr_input_source_type(self) -> str: ...
    @property
    def attr_security_groups(self) -> Sequence[str]: ...
    @property
    def attr_sources(self) -> Sequence[str]: ...
    @property
    def attr_source_urls(self) -> Sequence[str]: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def input_ref(self) -> _aws_medialive.InputReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_input(resource: _aws_medialive.IInputRef) -> str: ...
    @staticmethod
    def from_input_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.IInputRef: ...
    @staticmethod
    def from_input_id(scope: Construct, id: str, input_id: str) -> _aws_medialive.IInputRef: ...
    @staticmethod
    def is_cfn_input(x: Any) -> bool: ...

class CfnInputProps(Struct):
    destinations: Sequence[CfnInput.InputDestinationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    input_devices: Sequence[CfnInput.InputDeviceSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    input_network_location: str | None = None
    input_security_groups: Sequence[str] | None = None
    media_connect_flows: Sequence[CfnInput.MediaConnectFlowRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    multicast_settings: CfnInput.MulticastSettingsCreateRequestProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    role_arn: str | None = None
    router_settings: CfnInput.RouterSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    sdi_sources: Sequence[str] | None = None
    smpte2110_receiver_group_settings: CfnInput.Smpte2110ReceiverGroupSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    sources: Sequence[CfnInput.InputSourceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    srt_settings: CfnInput.SrtSettingsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None
    type: str | None = None
    vpc: CfnInput.InputVpcRequestProperty | Mapping[str, Any] | IResolvable | None = None

class CfnInputSecurityGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InputWhitelistRuleCidrProperty(Struct):
        cidr: str | None = None
    class InputWhitelistRuleProperty(Struct):
        cidr: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tags: Any | None = None,
        whitelist_rules: Sequence[CfnInputSecurityGroup.InputWhitelistRuleCidrProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    tags_raw: Any
    whitelist_rules: Sequence[CfnInputSecurityGroup.InputWhitelistRuleCidrProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_inputs(self) -> Sequence[str]: ...
    @property
    def input_security_group_ref(self) -> _aws_medialive.InputSecurityGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_input_security_group(resource: _aws_medialive.IInputSecurityGroupRef) -> str: ...
    @staticmethod
    def from_input_security_group_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.IInputSecurityGroupRef: ...
    @staticmethod
    def from_input_security_group_id(scope: Construct, id: str, input_security_group_id: str) -> _aws_medialive.IInputSecurityGroupRef: ...
    @staticmethod
    def is_cfn_input_security_group(x: Any) -> bool: ...

class CfnInputSecurityGroupProps(Struct):
    tags: Any | None = None
    whitelist_rules: Sequence[CfnInputSecurityGroup.InputWhitelistRuleCidrProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnMultiplex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MultiplexMediaConnectOutputDestinationSettingsProperty(Struct):
        entitlement_arn: str | None = None
    class MultiplexOutputDestinationProperty(Struct):
        multiplex_media_connect_output_destination_settings: CfnMultiplex.MultiplexMediaConnectOutputDestinationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MultiplexSettingsProperty(Struct):
        transport_stream_bitrate: float
        transport_stream_id: float
        maximum_video_buffer_delay_milliseconds: float | None = None
        transport_stream_reserved_bitrate: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zones: Sequence[str],
        multiplex_settings: CfnMultiplex.MultiplexSettingsProperty | Mapping[str, Any] | IResolvable,
        name: str,
        destinations: Sequence[CfnMultiplex.MultiplexOutputDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    availability_zones: Sequence[str]
    multiplex_settings: CfnMultiplex.MultiplexSettingsProperty | IResolvable
    name: str
    destinations: Sequence[CfnMultiplex.MultiplexOutputDestinationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_pipelines_running_count(self) -> float: ...
    @property
    def attr_program_count(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def multiplex_ref(self) -> _aws_medialive.MultiplexReference: ...
    @staticmethod
    def arn_for_multiplex(resource: _aws_medialive.IMultiplexRef) -> str: ...
    @staticmethod
    def from_multiplex_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.IMultiplexRef: ...
    @staticmethod
    def from_multiplex_id(scope: Construct, id: str, multiplex_id: str) -> _aws_medialive.IMultiplexRef: ...
    @staticmethod
    def is_cfn_multiplex(x: Any) -> bool: ...

class CfnMultiplexProps(Struct):
    availability_zones: Sequence[str]
    multiplex_settings: CfnMultiplex.MultiplexSettingsProperty | Mapping[str, Any] | IResolvable
    name: str
    destinations: Sequence[CfnMultiplex.MultiplexOutputDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMultiplexprogram(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MultiplexProgramPacketIdentifiersMapProperty(Struct):
        audio_pids: Sequence[float] | IResolvable | None = None
        dvb_sub_pids: Sequence[float] | IResolvable | None = None
        dvb_teletext_pid: float | None = None
        etv_platform_pid: float | None = None
        etv_signal_pid: float | None = None
        klv_data_pids: Sequence[float] | IResolvable | None = None
        pcr_pid: float | None = None
        pmt_pid: float | None = None
        private_metadata_pid: float | None = None
        scte27_pids: Sequence[float] | IResolvable | None = None
        scte35_pid: float | None = None
        timed_metadata_pid: float | None = None
        video_pid: float | None = None
    class MultiplexProgramPipelineDetailProperty(Struct):
        active_channel_pipeline: str | None = None
        pipeline_id: str | None = None
    class MultiplexProgramServiceDescriptorProperty(Struct):
        provider_name: str
        service_name: str
    class MultiplexProgramSettingsProperty(Struct):
        program_number: float
        preferred_channel_pipeline: str | None = None
        service_descriptor: CfnMultiplexprogram.MultiplexProgramServiceDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        video_settings: CfnMultiplexprogram.MultiplexVideoSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class MultiplexStatmuxVideoSettingsProperty(Struct):
        maximum_bitrate: float | None = None
        minimum_bitrate: float | None = None
        priority: float | None = None
    class MultiplexVideoSettingsProperty(Struct):
        constant_bitrate: float | None = None
        statmux_settings: CfnMultiplexprogram.MultiplexStatmuxVideoSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        multiplex_id: str | None = None,
        multiplex_program_settings: CfnMultiplexprogram.MultiplexProgramSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        packet_identifiers_map: CfnMultiplexprogram.MultiplexProgramPacketIdentifiersMapProperty | Mapping[str, Any] | IResolvable | None = None,
        pipeline_details: Sequence[CfnMultiplexprogram.MultiplexProgramPipelineDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        preferred_channel_pipeline: str | None = None,
        program_name: str | None = None,
    ) -> None: ...
    multiplex_id: str | None
    multiplex_program_settings: CfnMultiplexprogram.MultiplexProgramSettingsProperty | IResolvable | None
    packet_identifiers_map: CfnMultiplexprogram.MultiplexProgramPacketIdentifiersMapProperty | IResolvable | None
    pipeline_details: Sequence[CfnMultiplexprogram.MultiplexProgramPipelineDetailProperty | IResolvable] | IResolvable | None
    preferred_channel_pipeline: str | None
    program_name: str | None
    @property
    def attr_channel_id(self) -> str: ...
    @property
    def multiplexprogram_ref(self) -> _aws_medialive.MultiplexprogramReference: ...
    @staticmethod
    def is_cfn_multiplexprogram(x: Any) -> bool: ...

class CfnMultiplexprogramProps(Struct):
    multiplex_id: str | None = None
    multiplex_program_settings: CfnMultiplexprogram.MultiplexProgramSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    packet_identifiers_map: CfnMultiplexprogram.MultiplexProgramPacketIdentifiersMapProperty | Mapping[str, Any] | IResolvable | None = None
    pipeline_details: Sequence[CfnMultiplexprogram.MultiplexProgramPipelineDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    preferred_channel_pipeline: str | None = None
    program_name: str | None = None

class CfnNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpPoolProperty(Struct):
        cidr: str | None = None
    class RouteProperty(Struct):
        cidr: str | None = None
        gateway: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ip_pools: Sequence[CfnNetwork.IpPoolProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        routes: Sequence[CfnNetwork.RouteProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ip_pools: Sequence[CfnNetwork.IpPoolProperty | IResolvable] | IResolvable
    name: str
    routes: Sequence[CfnNetwork.RouteProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_associated_cluster_ids(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def network_ref(self) -> _aws_medialive.NetworkReference: ...
    @staticmethod
    def arn_for_network(resource: _aws_medialive.INetworkRef) -> str: ...
    @staticmethod
    def from_network_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.INetworkRef: ...
    @staticmethod
    def from_network_id(scope: Construct, id: str, network_id: str) -> _aws_medialive.INetworkRef: ...
    @staticmethod
    def is_cfn_network(x: Any) -> bool: ...

class CfnNetworkProps(Struct):
    ip_pools: Sequence[CfnNetwork.IpPoolProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    routes: Sequence[CfnNetwork.RouteProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNode(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NodeInterfaceMappingProperty(Struct):
        logical_interface_name: str | None = None
        network_interface_mode: str | None = None
        physical_interface_name: str | None = None
    class SdiSourceMappingProperty(Struct):
        card_number: float | None = None
        channel_number: float | None = None
        sdi_source: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_id: str,
        name: str | None = None,
        node_interface_mappings: Sequence[CfnNode.NodeInterfaceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        role: str | None = None,
        sdi_source_mappings: Sequence[CfnNode.SdiSourceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_id: str
    name: str | None
    node_interface_mappings: Sequence[CfnNode.NodeInterfaceMappingProperty | IResolvable] | IResolvable | None
    role: str | None
    sdi_source_mappings: Sequence[CfnNode.SdiSourceMappingProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_channel_placement_groups(self) -> Sequence[str]: ...
    @property
    def attr_connection_state(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_instance_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def node_ref(self) -> _aws_medialive.NodeReference: ...
    @staticmethod
    def arn_for_node(resource: _aws_medialive.INodeRef) -> str: ...
    @staticmethod
    def is_cfn_node(x: Any) -> bool: ...

class CfnNodeProps(Struct):
    cluster_id: str
    name: str | None = None
    node_interface_mappings: Sequence[CfnNode.NodeInterfaceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    role: str | None = None
    sdi_source_mappings: Sequence[CfnNode.SdiSourceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSdiSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    type: str
    mode: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_inputs(self) -> Sequence[str]: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def sdi_source_ref(self) -> _aws_medialive.SdiSourceReference: ...
    @staticmethod
    def arn_for_sdi_source(resource: _aws_medialive.ISdiSourceRef) -> str: ...
    @staticmethod
    def from_sdi_source_arn(scope: Construct, id: str, arn: str) -> _aws_medialive.ISdiSourceRef: ...
    @staticmethod
    def from_sdi_source_id(scope: Construct, id: str, sdi_source_id: str) -> _aws_medialive.ISdiSourceRef: ...
    @staticmethod
    def is_cfn_sdi_source(x: Any) -> bool: ...

class CfnSdiSourceProps(Struct):
    name: str
    type: str
    mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSignalMap(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MediaResourceNeighborProperty(Struct):
        arn: str
        name: str | None = None
    class MediaResourceProperty(Struct):
        destinations: Sequence[CfnSignalMap.MediaResourceNeighborProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        sources: Sequence[CfnSignalMap.MediaResourceNeighborProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MonitorDeploymentProperty(Struct):
        status: str
        details_uri: str | None = None
        error_message: str | None = None
    class SuccessfulMonitorDeploymentProperty(Struct):
        details_uri: str
        status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        discovery_entry_point_arn: str,
        name: str,
        cloud_watch_alarm_template_group_identifiers: Sequence[str] | None = None,
        description: str | None = None,
        event_bridge_rule_template_group_identifiers: Sequence[str] | None = None,
        force_rediscovery: bool | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    discovery_entry_point_arn: str
    name: str
    cloud_watch_alarm_template_group_identifiers: Sequence[str] | None
    description: str | None
    event_bridge_rule_template_group_identifiers: Sequence[str] | None
    force_rediscovery: bool | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cloud_watch_alarm_template_group_ids(self) -> Sequence[str]: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_error_message(self) -> str: ...
    @property
    def attr_event_bridge_rule_template_group_ids(self) -> Sequence[str]: ...
    @property
    def attr_failed_media_resource_map(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_last_discovered_at(self) -> str: ...
    @property
    def attr_last_successful_monitor_deployment(self) -> IResolvable: ...
    @property
    def attr_media_resource_map(self) -> IResolvable: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_monitor_changes_pending_deployment(self) -> IResolvable: ...
    @property
    def attr_monitor_deployment(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def signal_map_ref(self) -> _aws_medialive.SignalMapReference: ...
    @staticmethod
    def arn_for_signal_map(resource: _aws_medialive.ISignalMapRef) -> str: ...
    @staticmethod
    def is_cfn_signal_map(x: Any) -> bool: ...

class CfnSignalMapProps(Struct):
    discovery_entry_point_arn: str
    name: str
    cloud_watch_alarm_template_group_identifiers: Sequence[str] | None = None
    description: str | None = None
    event_bridge_rule_template_group_identifiers: Sequence[str] | None = None
    force_rediscovery: bool | IResolvable | None = None
    tags: Mapping[str, str] | None = None

