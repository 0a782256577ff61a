# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AgentSpaceReference(Struct):
    agent_space_arn: str
    agent_space_id: str

class AssetReference(Struct):
    agent_space_id: str
    asset_arn: str
    asset_id: str

class AssociationReference(Struct):
    agent_space_id: str
    association_id: str

class PrivateConnectionReference(Struct):
    private_connection_arn: str
    private_connection_name: str

class ServiceReference(Struct):
    service_arn: str
    service_id: str

class TriggerReference(Struct):
    agent_space_id: str
    trigger_arn: str
    trigger_id: str

class IAgentSpaceRef(Protocol):
    @property
    def agent_space_ref(self) -> AgentSpaceReference: ...

class IAssetRef(Protocol):
    @property
    def asset_ref(self) -> AssetReference: ...

class IAssociationRef(Protocol):
    @property
    def association_ref(self) -> AssociationReference: ...

class IPrivateConnectionRef(Protocol):
    @property
    def private_connection_ref(self) -> PrivateConnectionReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...

class ITriggerRef(Protocol):
    @property
    def trigger_ref(self) -> TriggerReference: ...
