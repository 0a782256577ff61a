# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EventBusReference(Struct):
    event_bus_arn: str

class EventSourceReference(Struct):
    event_source_arn: str

class ResourcePolicyReference(Struct):
    event_bus_arn: str

class SubscriberReference(Struct):
    subscriber_arn: str

class IEventBusRef(Protocol):
    @property
    def event_bus_ref(self) -> EventBusReference: ...

class IEventSourceRef(Protocol):
    @property
    def event_source_ref(self) -> EventSourceReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class ISubscriberRef(Protocol):
    @property
    def subscriber_ref(self) -> SubscriberReference: ...
