# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str
    application_identifier: str
    environment_identifier: str

class EnvironmentReference(Struct):
    environment_arn: str
    environment_identifier: str

class RouteReference(Struct):
    application_identifier: str
    environment_identifier: str
    route_arn: str
    route_identifier: str

class ServiceReference(Struct):
    application_identifier: str
    environment_identifier: str
    service_arn: str
    service_identifier: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IEnvironmentRef(Protocol):
    @property
    def environment_ref(self) -> EnvironmentReference: ...

class IRouteRef(Protocol):
    @property
    def route_ref(self) -> RouteReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...
