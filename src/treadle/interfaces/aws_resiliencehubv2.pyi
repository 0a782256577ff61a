# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PolicyReference(Struct):
    policy_arn: str

class ServiceFunctionReference(Struct):
    service_arn: str
    service_function_id: str

class ServiceReference(Struct):
    service_arn: str

class SystemReference(Struct):
    system_arn: str

class UserJourneyReference(Struct):
    system_identifier: str
    user_journey_id: str

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IServiceFunctionRef(Protocol):
    @property
    def service_function_ref(self) -> ServiceFunctionReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...

class ISystemRef(Protocol):
    @property
    def system_ref(self) -> SystemReference: ...

class IUserJourneyRef(Protocol):
    @property
    def user_journey_ref(self) -> UserJourneyReference: ...
