# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DBClusterParameterGroupReference(Struct):
    db_cluster_parameter_group_name: str

class DBClusterReference(Struct):
    db_cluster_identifier: str

class DBInstanceReference(Struct):
    db_instance_identifier: str

class DBParameterGroupReference(Struct):
    db_parameter_group_name: str

class DBSubnetGroupReference(Struct):
    db_subnet_group_name: str

class EventSubscriptionReference(Struct):
    subscription_name: str

class GlobalClusterReference(Struct):
    global_cluster_identifier: str

class IDBClusterParameterGroupRef(Protocol):
    @property
    def db_cluster_parameter_group_ref(self) -> DBClusterParameterGroupReference: ...

class IDBClusterRef(Protocol):
    @property
    def db_cluster_ref(self) -> DBClusterReference: ...

class IDBInstanceRef(Protocol):
    @property
    def db_instance_ref(self) -> DBInstanceReference: ...

class IDBParameterGroupRef(Protocol):
    @property
    def db_parameter_group_ref(self) -> DBParameterGroupReference: ...

class IDBSubnetGroupRef(Protocol):
    @property
    def db_subnet_group_ref(self) -> DBSubnetGroupReference: ...

class IEventSubscriptionRef(Protocol):
    @property
    def event_subscription_ref(self) -> EventSubscriptionReference: ...

class IGlobalClusterRef(Protocol):
    @property
    def global_cluster_ref(self) -> GlobalClusterReference: ...
