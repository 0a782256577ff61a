# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AdConfigurationReference(Struct):
    ad_configuration_arn: str

class ChannelReference(Struct):
    channel_arn: str

class EncoderConfigurationReference(Struct):
    encoder_configuration_arn: str

class IngestConfigurationReference(Struct):
    ingest_configuration_arn: str

class PlaybackKeyPairReference(Struct):
    playback_key_pair_arn: str

class PlaybackRestrictionPolicyReference(Struct):
    playback_restriction_policy_arn: str

class PublicKeyReference(Struct):
    public_key_arn: str

class RecordingConfigurationReference(Struct):
    recording_configuration_arn: str

class StageReference(Struct):
    stage_arn: str

class StorageConfigurationReference(Struct):
    storage_configuration_arn: str

class StreamKeyReference(Struct):
    stream_key_arn: str

class IAdConfigurationRef(Protocol):
    @property
    def ad_configuration_ref(self) -> AdConfigurationReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IEncoderConfigurationRef(Protocol):
    @property
    def encoder_configuration_ref(self) -> EncoderConfigurationReference: ...

class IIngestConfigurationRef(Protocol):
    @property
    def ingest_configuration_ref(self) -> IngestConfigurationReference: ...

class IPlaybackKeyPairRef(Protocol):
    @property
    def playback_key_pair_ref(self) -> PlaybackKeyPairReference: ...

class IPlaybackRestrictionPolicyRef(Protocol):
    @property
    def playback_restriction_policy_ref(self) -> PlaybackRestrictionPolicyReference: ...

class IPublicKeyRef(Protocol):
    @property
    def public_key_ref(self) -> PublicKeyReference: ...

class IRecordingConfigurationRef(Protocol):
    @property
    def recording_configuration_ref(self) -> RecordingConfigurationReference: ...

class IStageRef(Protocol):
    @property
    def stage_ref(self) -> StageReference: ...

class IStorageConfigurationRef(Protocol):
    @property
    def storage_configuration_ref(self) -> StorageConfigurationReference: ...

class IStreamKeyRef(Protocol):
    @property
    def stream_key_ref(self) -> StreamKeyReference: ...
