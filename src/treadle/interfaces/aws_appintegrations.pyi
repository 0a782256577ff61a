# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str

class DataIntegrationReference(Struct):
    data_integration_arn: str
    data_integration_id: str

class EventIntegrationReference(Struct):
    event_integration_arn: str
    event_integration_name: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IDataIntegrationRef(Protocol):
    @property
    def data_integration_ref(self) -> DataIntegrationReference: ...

class IEventIntegrationRef(Protocol):
    @property
    def event_integration_ref(self) -> EventIntegrationReference: ...
