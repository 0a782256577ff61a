# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ivs as _aws_ivs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAdConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MediaTailorPlaybackConfigurationProperty(Struct):
        playback_configuration_arn: str | None = None
    class PostRollConfigurationProperty(Struct):
        duration_seconds: float
        enabled: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        media_tailor_playback_configurations: Sequence[CfnAdConfiguration.MediaTailorPlaybackConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str | None = None,
        post_roll_configuration: CfnAdConfiguration.PostRollConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    media_tailor_playback_configurations: Sequence[CfnAdConfiguration.MediaTailorPlaybackConfigurationProperty | IResolvable] | IResolvable
    name: str | None
    post_roll_configuration: CfnAdConfiguration.PostRollConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def ad_configuration_ref(self) -> _aws_ivs.AdConfigurationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_ad_configuration(resource: _aws_ivs.IAdConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_ad_configuration(x: Any) -> bool: ...

class CfnAdConfigurationProps(Struct):
    media_tailor_playback_configurations: Sequence[CfnAdConfiguration.MediaTailorPlaybackConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str | None = None
    post_roll_configuration: CfnAdConfiguration.PostRollConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MultitrackInputConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        maximum_resolution: str | None = None
        policy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorized: bool | IResolvable | None = None,
        container_format: str | None = None,
        insecure_ingest: bool | IResolvable | None = None,
        latency_mode: str | None = None,
        multitrack_input_configuration: CfnChannel.MultitrackInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        preset: str | None = None,
        recording_configuration_arn: str | _aws_ivs.IRecordingConfigurationRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    authorized: bool | IResolvable | None
    container_format: str | None
    insecure_ingest: bool | IResolvable | None
    latency_mode: str | None
    multitrack_input_configuration: CfnChannel.MultitrackInputConfigurationProperty | IResolvable | None
    name: str | None
    preset: str | None
    recording_configuration_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_ingest_endpoint(self) -> str: ...
    @property
    def attr_playback_url(self) -> str: ...
    @property
    def channel_ref(self) -> _aws_ivs.ChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_channel(resource: _aws_ivs.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    authorized: bool | IResolvable | None = None
    container_format: str | None = None
    insecure_ingest: bool | IResolvable | None = None
    latency_mode: str | None = None
    multitrack_input_configuration: CfnChannel.MultitrackInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    preset: str | None = None
    recording_configuration_arn: str | _aws_ivs.IRecordingConfigurationRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnEncoderConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VideoProperty(Struct):
        bitrate: float | None = None
        framerate: float | None = None
        height: float | None = None
        width: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        video: CfnEncoderConfiguration.VideoProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str | None
    tags: Sequence[_CfnTag] | None
    video: CfnEncoderConfiguration.VideoProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def encoder_configuration_ref(self) -> _aws_ivs.EncoderConfigurationReference: ...
    @staticmethod
    def arn_for_encoder_configuration(resource: _aws_ivs.IEncoderConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_encoder_configuration(x: Any) -> bool: ...

class CfnEncoderConfigurationProps(Struct):
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    video: CfnEncoderConfiguration.VideoProperty | Mapping[str, Any] | IResolvable | None = None

class CfnIngestConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ingest_protocol: str | None = None,
        insecure_ingest: bool | IResolvable | None = None,
        name: str | None = None,
        stage_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_id: str | None = None,
    ) -> None: ...
    ingest_protocol: str | None
    insecure_ingest: bool | IResolvable | None
    name: str | None
    stage_arn: str | None
    tags: Sequence[_CfnTag] | None
    user_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_participant_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_stream_key(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ingest_configuration_ref(self) -> _aws_ivs.IngestConfigurationReference: ...
    @staticmethod
    def arn_for_ingest_configuration(resource: _aws_ivs.IIngestConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_ingest_configuration(x: Any) -> bool: ...

class CfnIngestConfigurationProps(Struct):
    ingest_protocol: str | None = None
    insecure_ingest: bool | IResolvable | None = None
    name: str | None = None
    stage_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_id: str | None = None

class CfnPlaybackKeyPair(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        public_key_material: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str | None
    public_key_material: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_fingerprint(self) -> str: ...
    @property
    def playback_key_pair_ref(self) -> _aws_ivs.PlaybackKeyPairReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_playback_key_pair(resource: _aws_ivs.IPlaybackKeyPairRef) -> str: ...
    @staticmethod
    def is_cfn_playback_key_pair(x: Any) -> bool: ...

class CfnPlaybackKeyPairProps(Struct):
    name: str | None = None
    public_key_material: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPlaybackRestrictionPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allowed_countries: Sequence[str] | None = None,
        allowed_origins: Sequence[str] | None = None,
        enable_strict_origin_enforcement: bool | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    allowed_countries: Sequence[str] | None
    allowed_origins: Sequence[str] | None
    enable_strict_origin_enforcement: bool | IResolvable | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def playback_restriction_policy_ref(self) -> _aws_ivs.PlaybackRestrictionPolicyReference: ...
    @staticmethod
    def arn_for_playback_restriction_policy(resource: _aws_ivs.IPlaybackRestrictionPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_playback_restriction_policy(x: Any) -> bool: ...

class CfnPlaybackRestrictionPolicyProps(Struct):
    allowed_countries: Sequence[str] | None = None
    allowed_origins: Sequence[str] | None = None
    enable_strict_origin_enforcement: bool | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPublicKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        public_key_material: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str | None
    public_key_material: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_fingerprint(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def public_key_ref(self) -> _aws_ivs.PublicKeyReference: ...
    @staticmethod
    def arn_for_public_key(resource: _aws_ivs.IPublicKeyRef) -> str: ...
    @staticmethod
    def is_cfn_public_key(x: Any) -> bool: ...

class CfnPublicKeyProps(Struct):
    name: str | None = None
    public_key_material: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRecordingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationConfigurationProperty(Struct):
        s3: CfnRecordingConfiguration.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RenditionConfigurationProperty(Struct):
        renditions: Sequence[str] | None = None
        rendition_selection: str | None = None
    class S3DestinationConfigurationProperty(Struct):
        bucket_name: str
    class ThumbnailConfigurationProperty(Struct):
        recording_mode: str | None = None
        resolution: str | None = None
        storage: Sequence[str] | None = None
        target_interval_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_configuration: CfnRecordingConfiguration.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        recording_reconnect_window_seconds: float | None = None,
        rendition_configuration: CfnRecordingConfiguration.RenditionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thumbnail_configuration: CfnRecordingConfiguration.ThumbnailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    destination_configuration: CfnRecordingConfiguration.DestinationConfigurationProperty | IResolvable
    name: str | None
    recording_reconnect_window_seconds: float | None
    rendition_configuration: CfnRecordingConfiguration.RenditionConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    thumbnail_configuration: CfnRecordingConfiguration.ThumbnailConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def recording_configuration_ref(self) -> _aws_ivs.RecordingConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_recording_configuration(resource: _aws_ivs.IRecordingConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_recording_configuration(x: Any) -> bool: ...

class CfnRecordingConfigurationProps(Struct):
    destination_configuration: CfnRecordingConfiguration.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    recording_reconnect_window_seconds: float | None = None
    rendition_configuration: CfnRecordingConfiguration.RenditionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thumbnail_configuration: CfnRecordingConfiguration.ThumbnailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnStage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoParticipantRecordingConfigurationProperty(Struct):
        storage_configuration_arn: str
        hls_configuration: CfnStage.HlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        media_types: Sequence[str] | None = None
        recording_reconnect_window_seconds: float | None = None
        thumbnail_configuration: CfnStage.ThumbnailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HlsConfigurationProperty(Struct):
        participant_recording_hls_configuration: CfnStage.ParticipantRecordingHlsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParticipantRecordingHlsConfigurationProperty(Struct):
        target_segment_duration_seconds: float | None = None
    class ParticipantThumbnailConfigurationProperty(Struct):
        recording_mode: str | None = None
        storage: Sequence[str] | None = None
        target_interval_seconds: float | None = None
    class ThumbnailConfigurationProperty(Struct):
        participant_thumbnail_configuration: CfnStage.ParticipantThumbnailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_participant_recording_configuration: CfnStage.AutoParticipantRecordingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auto_participant_recording_configuration: CfnStage.AutoParticipantRecordingConfigurationProperty | IResolvable | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_active_session_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def stage_ref(self) -> _aws_ivs.StageReference: ...
    @staticmethod
    def arn_for_stage(resource: _aws_ivs.IStageRef) -> str: ...
    @staticmethod
    def is_cfn_stage(x: Any) -> bool: ...

class CfnStageProps(Struct):
    auto_participant_recording_configuration: CfnStage.AutoParticipantRecordingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStorageConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3StorageConfigurationProperty(Struct):
        bucket_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        s3: CfnStorageConfiguration.S3StorageConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    s3: CfnStorageConfiguration.S3StorageConfigurationProperty | IResolvable
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def storage_configuration_ref(self) -> _aws_ivs.StorageConfigurationReference: ...
    @staticmethod
    def arn_for_storage_configuration(resource: _aws_ivs.IStorageConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_storage_configuration(x: Any) -> bool: ...

class CfnStorageConfigurationProps(Struct):
    s3: CfnStorageConfiguration.S3StorageConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStreamKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_arn: str | _aws_ivs.IChannelRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    channel_arn: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_value(self) -> str: ...
    @property
    def stream_key_ref(self) -> _aws_ivs.StreamKeyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stream_key(resource: _aws_ivs.IStreamKeyRef) -> str: ...
    @staticmethod
    def is_cfn_stream_key(x: Any) -> bool: ...

class CfnStreamKeyProps(Struct):
    channel_arn: str | _aws_ivs.IChannelRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

