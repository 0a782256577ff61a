# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CapacityProviderReference(Struct):
    capacity_provider_name: str

class ClusterCapacityProviderAssociationsReference(Struct):
    cluster: str

class ClusterReference(Struct):
    cluster_arn: str
    cluster_name: str

class DaemonReference(Struct):
    daemon_arn: str

class DaemonTaskDefinitionReference(Struct):
    daemon_task_definition_arn: str

class ExpressGatewayServiceReference(Struct):
    service_arn: str

class PrimaryTaskSetReference(Struct):
    cluster: str
    service: str

class ServiceReference(Struct):
    service_arn: str

class TaskDefinitionReference(Struct):
    task_definition_arn: str

class TaskSetReference(Struct):
    cluster: str
    service: str
    task_set_id: str

class ICapacityProviderRef(Protocol):
    @property
    def capacity_provider_ref(self) -> CapacityProviderReference: ...

class IClusterCapacityProviderAssociationsRef(Protocol):
    @property
    def cluster_capacity_provider_associations_ref(self) -> ClusterCapacityProviderAssociationsReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IDaemonRef(Protocol):
    @property
    def daemon_ref(self) -> DaemonReference: ...

class IDaemonTaskDefinitionRef(Protocol):
    @property
    def daemon_task_definition_ref(self) -> DaemonTaskDefinitionReference: ...

class IExpressGatewayServiceRef(Protocol):
    @property
    def express_gateway_service_ref(self) -> ExpressGatewayServiceReference: ...

class IPrimaryTaskSetRef(Protocol):
    @property
    def primary_task_set_ref(self) -> PrimaryTaskSetReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...

class ITaskDefinitionRef(Protocol):
    @property
    def task_definition_ref(self) -> TaskDefinitionReference: ...

class ITaskSetRef(Protocol):
    @property
    def task_set_ref(self) -> TaskSetReference: ...
