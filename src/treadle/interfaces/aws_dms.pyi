# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CertificateReference(Struct):
    certificate_arn: str

class DataMigrationReference(Struct):
    data_migration_arn: str

class DataProviderReference(Struct):
    data_provider_arn: str

class EndpointReference(Struct):
    endpoint_arn: str

class EventSubscriptionReference(Struct):
    subscription_name: str

class InstanceProfileReference(Struct):
    instance_profile_arn: str

class MigrationProjectReference(Struct):
    migration_project_arn: str

class ReplicationConfigReference(Struct):
    replication_config_arn: str

class ReplicationInstanceReference(Struct):
    replication_instance_id: str

class ReplicationSubnetGroupReference(Struct):
    replication_subnet_group_identifier: str

class ReplicationTaskReference(Struct):
    replication_task_arn: str

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...

class IDataMigrationRef(Protocol):
    @property
    def data_migration_ref(self) -> DataMigrationReference: ...

class IDataProviderRef(Protocol):
    @property
    def data_provider_ref(self) -> DataProviderReference: ...

class IEndpointRef(Protocol):
    @property
    def endpoint_ref(self) -> EndpointReference: ...

class IEventSubscriptionRef(Protocol):
    @property
    def event_subscription_ref(self) -> EventSubscriptionReference: ...

class IInstanceProfileRef(Protocol):
    @property
    def instance_profile_ref(self) -> InstanceProfileReference: ...

class IMigrationProjectRef(Protocol):
    @property
    def migration_project_ref(self) -> MigrationProjectReference: ...

class IReplicationConfigRef(Protocol):
    @property
    def replication_config_ref(self) -> ReplicationConfigReference: ...

class IReplicationInstanceRef(Protocol):
    @property
    def replication_instance_ref(self) -> ReplicationInstanceReference: ...

class IReplicationSubnetGroupRef(Protocol):
    @property
    def replication_subnet_group_ref(self) -> ReplicationSubnetGroupReference: ...

class IReplicationTaskRef(Protocol):
    @property
    def replication_task_ref(self) -> ReplicationTaskReference: ...
