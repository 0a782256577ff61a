# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApiDestinationReference(Struct):
    api_destination_arn: str
    api_destination_name: str

class ArchiveReference(Struct):
    archive_arn: str
    archive_name: str

class ConnectionReference(Struct):
    connection_arn: str
    connection_name: str

class EndpointReference(Struct):
    endpoint_arn: str
    endpoint_name: str

class EventBusPolicyReference(Struct):
    event_bus_name: str
    statement_id: str

class EventBusReference(Struct):
    event_bus_arn: str
    event_bus_name: str

class RuleReference(Struct):
    rule_arn: str

class IApiDestinationRef(Protocol):
    @property
    def api_destination_ref(self) -> ApiDestinationReference: ...

class IArchiveRef(Protocol):
    @property
    def archive_ref(self) -> ArchiveReference: ...

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IEndpointRef(Protocol):
    @property
    def endpoint_ref(self) -> EndpointReference: ...

class IEventBusPolicyRef(Protocol):
    @property
    def event_bus_policy_ref(self) -> EventBusPolicyReference: ...

class IEventBusRef(Protocol):
    @property
    def event_bus_ref(self) -> EventBusReference: ...

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...
