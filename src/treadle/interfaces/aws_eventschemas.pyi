# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DiscovererReference(Struct):
    discoverer_arn: str

class RegistryPolicyReference(Struct):
    registry_name: str

class RegistryReference(Struct):
    registry_arn: str

class SchemaReference(Struct):
    schema_arn: str

class IDiscovererRef(Protocol):
    @property
    def discoverer_ref(self) -> DiscovererReference: ...

class IRegistryPolicyRef(Protocol):
    @property
    def registry_policy_ref(self) -> RegistryPolicyReference: ...

class IRegistryRef(Protocol):
    @property
    def registry_ref(self) -> RegistryReference: ...

class ISchemaRef(Protocol):
    @property
    def schema_ref(self) -> SchemaReference: ...
