# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelReference(Struct):
    channel_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class StreamConsumerReference(Struct):
    consumer_arn: str

class StreamReference(Struct):
    stream_arn: str
    stream_name: str

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IStreamConsumerRef(Protocol):
    @property
    def stream_consumer_ref(self) -> StreamConsumerReference: ...

class IStreamRef(Protocol):
    @property
    def stream_ref(self) -> StreamReference: ...
