# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SignalingChannelReference(Struct):
    signaling_channel_arn: str
    signaling_channel_name: str

class StreamReference(Struct):
    stream_arn: str
    stream_name: str

class ISignalingChannelRef(Protocol):
    @property
    def signaling_channel_ref(self) -> SignalingChannelReference: ...

class IStreamRef(Protocol):
    @property
    def stream_ref(self) -> StreamReference: ...
