# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfigurationSetEventDestinationReference(Struct):
    configuration_set_event_destination_id: str

class ConfigurationSetReference(Struct):
    configuration_set_id: str

class DedicatedIpPoolReference(Struct):
    dedicated_ip_pool_id: str

class IdentityReference(Struct):
    identity_id: str

class IConfigurationSetEventDestinationRef(Protocol):
    @property
    def configuration_set_event_destination_ref(self) -> ConfigurationSetEventDestinationReference: ...

class IConfigurationSetRef(Protocol):
    @property
    def configuration_set_ref(self) -> ConfigurationSetReference: ...

class IDedicatedIpPoolRef(Protocol):
    @property
    def dedicated_ip_pool_ref(self) -> DedicatedIpPoolReference: ...

class IIdentityRef(Protocol):
    @property
    def identity_ref(self) -> IdentityReference: ...
