# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BrokerReference(Struct):
    broker_arn: str
    broker_id: str

class ConfigurationAssociationReference(Struct):
    configuration_association_id: str

class ConfigurationReference(Struct):
    configuration_arn: str
    configuration_id: str

class IBrokerRef(Protocol):
    @property
    def broker_ref(self) -> BrokerReference: ...

class IConfigurationAssociationRef(Protocol):
    @property
    def configuration_association_ref(self) -> ConfigurationAssociationReference: ...

class IConfigurationRef(Protocol):
    @property
    def configuration_ref(self) -> ConfigurationReference: ...
