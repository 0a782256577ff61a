# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelGroupReference(Struct):
    channel_group_arn: str

class ChannelPolicyReference(Struct):
    channel_group_name: str
    channel_name: str

class ChannelReference(Struct):
    channel_arn: str

class OriginEndpointPolicyReference(Struct):
    channel_group_name: str
    channel_name: str
    origin_endpoint_name: str

class OriginEndpointReference(Struct):
    origin_endpoint_arn: str

class IChannelGroupRef(Protocol):
    @property
    def channel_group_ref(self) -> ChannelGroupReference: ...

class IChannelPolicyRef(Protocol):
    @property
    def channel_policy_ref(self) -> ChannelPolicyReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IOriginEndpointPolicyRef(Protocol):
    @property
    def origin_endpoint_policy_ref(self) -> OriginEndpointPolicyReference: ...

class IOriginEndpointRef(Protocol):
    @property
    def origin_endpoint_ref(self) -> OriginEndpointReference: ...
