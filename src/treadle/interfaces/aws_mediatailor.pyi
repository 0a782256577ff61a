# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelPolicyReference(Struct):
    channel_name: str

class ChannelReference(Struct):
    channel_arn: str
    channel_name: str

class FunctionReference(Struct):
    function_arn: str
    function_id: str

class LiveSourceReference(Struct):
    live_source_arn: str
    live_source_name: str
    source_location_name: str

class PlaybackConfigurationReference(Struct):
    playback_configuration_arn: str
    playback_configuration_name: str

class PrefetchScheduleReference(Struct):
    prefetch_schedule_arn: str

class ProgramReference(Struct):
    program_arn: str

class SourceLocationReference(Struct):
    source_location_arn: str
    source_location_name: str

class VodSourceReference(Struct):
    source_location_name: str
    vod_source_arn: str
    vod_source_name: str

class IChannelPolicyRef(Protocol):
    @property
    def channel_policy_ref(self) -> ChannelPolicyReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IFunctionRef(Protocol):
    @property
    def function_ref(self) -> FunctionReference: ...

class ILiveSourceRef(Protocol):
    @property
    def live_source_ref(self) -> LiveSourceReference: ...

class IPlaybackConfigurationRef(Protocol):
    @property
    def playback_configuration_ref(self) -> PlaybackConfigurationReference: ...

class IPrefetchScheduleRef(Protocol):
    @property
    def prefetch_schedule_ref(self) -> PrefetchScheduleReference: ...

class IProgramRef(Protocol):
    @property
    def program_ref(self) -> ProgramReference: ...

class ISourceLocationRef(Protocol):
    @property
    def source_location_ref(self) -> SourceLocationReference: ...

class IVodSourceRef(Protocol):
    @property
    def vod_source_ref(self) -> VodSourceReference: ...
