# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BudgetReference(Struct):
    budget_arn: str

class FarmReference(Struct):
    farm_arn: str

class FleetReference(Struct):
    fleet_arn: str

class LicenseEndpointReference(Struct):
    license_endpoint_arn: str

class LimitReference(Struct):
    farm_id: str
    limit_id: str

class MeteredProductReference(Struct):
    metered_product_arn: str

class MonitorReference(Struct):
    monitor_arn: str

class QueueEnvironmentReference(Struct):
    farm_id: str
    queue_environment_id: str
    queue_id: str

class QueueFleetAssociationReference(Struct):
    farm_id: str
    fleet_id: str
    queue_id: str

class QueueLimitAssociationReference(Struct):
    farm_id: str
    limit_id: str
    queue_id: str

class QueueReference(Struct):
    queue_arn: str

class StorageProfileReference(Struct):
    farm_id: str
    storage_profile_id: str

class WorkerReference(Struct):
    worker_arn: str

class IBudgetRef(Protocol):
    @property
    def budget_ref(self) -> BudgetReference: ...

class IFarmRef(Protocol):
    @property
    def farm_ref(self) -> FarmReference: ...

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class ILicenseEndpointRef(Protocol):
    @property
    def license_endpoint_ref(self) -> LicenseEndpointReference: ...

class ILimitRef(Protocol):
    @property
    def limit_ref(self) -> LimitReference: ...

class IMeteredProductRef(Protocol):
    @property
    def metered_product_ref(self) -> MeteredProductReference: ...

class IMonitorRef(Protocol):
    @property
    def monitor_ref(self) -> MonitorReference: ...

class IQueueEnvironmentRef(Protocol):
    @property
    def queue_environment_ref(self) -> QueueEnvironmentReference: ...

class IQueueFleetAssociationRef(Protocol):
    @property
    def queue_fleet_association_ref(self) -> QueueFleetAssociationReference: ...

class IQueueLimitAssociationRef(Protocol):
    @property
    def queue_limit_association_ref(self) -> QueueLimitAssociationReference: ...

class IQueueRef(Protocol):
    @property
    def queue_ref(self) -> QueueReference: ...

class IStorageProfileRef(Protocol):
    @property
    def storage_profile_ref(self) -> StorageProfileReference: ...

class IWorkerRef(Protocol):
    @property
    def worker_ref(self) -> WorkerReference: ...
