# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelReference(Struct):
    channel_arn: str

class DashboardReference(Struct):
    dashboard_arn: str

class EventDataStoreReference(Struct):
    event_data_store_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class TrailReference(Struct):
    trail_arn: str
    trail_name: str

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IDashboardRef(Protocol):
    @property
    def dashboard_ref(self) -> DashboardReference: ...

class IEventDataStoreRef(Protocol):
    @property
    def event_data_store_ref(self) -> EventDataStoreReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class ITrailRef(Protocol):
    @property
    def trail_ref(self) -> TrailReference: ...
