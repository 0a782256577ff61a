# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterSnapshotReference(Struct):
    db_cluster_snapshot_arn: str

class CustomDBEngineVersionReference(Struct):
    engine: str
    engine_version: str

class DBClusterEndpointReference(Struct):
    db_cluster_endpoint_arn: str

class DBClusterParameterGroupReference(Struct):
    db_cluster_parameter_group_name: str

class DBClusterReference(Struct):
    db_cluster_arn: str
    db_cluster_identifier: str

class DBInstanceReference(Struct):
    db_instance_arn: str
    db_instance_identifier: str

class DBParameterGroupReference(Struct):
    db_parameter_group_arn: str
    db_parameter_group_name: str

class DBProxyEndpointReference(Struct):
    db_proxy_endpoint_arn: str
    db_proxy_endpoint_name: str

class DBProxyReference(Struct):
    db_proxy_arn: str
    db_proxy_name: str

class DBProxyTargetGroupReference(Struct):
    target_group_arn: str

class DBSecurityGroupIngressReference(Struct):
    db_security_group_ingress_id: str

class DBSecurityGroupReference(Struct):
    db_security_group_id: str

class DBShardGroupReference(Struct):
    db_shard_group_identifier: str

class DBSnapshotReference(Struct):
    db_snapshot_arn: str

class DBSubnetGroupReference(Struct):
    db_subnet_group_arn: str
    db_subnet_group_name: str

class DeploymentReference(Struct):
    deployment_arn: str

class EventSubscriptionReference(Struct):
    subscription_name: str

class GlobalClusterReference(Struct):
    global_cluster_identifier: str

class IntegrationReference(Struct):
    integration_arn: str

class OptionGroupReference(Struct):
    option_group_name: str

class IClusterSnapshotRef(Protocol):
    @property
    def cluster_snapshot_ref(self) -> ClusterSnapshotReference: ...

class ICustomDBEngineVersionRef(Protocol):
    @property
    def custom_db_engine_version_ref(self) -> CustomDBEngineVersionReference: ...

class IDBClusterEndpointRef(Protocol):
    @property
    def db_cluster_endpoint_ref(self) -> DBClusterEndpointReference: ...

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

class IDBProxyEndpointRef(Protocol):
    @property
    def db_proxy_endpoint_ref(self) -> DBProxyEndpointReference: ...

class IDBProxyRef(Protocol):
    @property
    def db_proxy_ref(self) -> DBProxyReference: ...

class IDBProxyTargetGroupRef(Protocol):
    @property
    def db_proxy_target_group_ref(self) -> DBProxyTargetGroupReference: ...

class IDBSecurityGroupIngressRef(Protocol):
    @property
    def db_security_group_ingress_ref(self) -> DBSecurityGroupIngressReference: ...

class IDBSecurityGroupRef(Protocol):
    @property
    def db_security_group_ref(self) -> DBSecurityGroupReference: ...

class IDBShardGroupRef(Protocol):
    @property
    def db_shard_group_ref(self) -> DBShardGroupReference: ...

class IDBSnapshotRef(Protocol):
    @property
    def db_snapshot_ref(self) -> DBSnapshotReference: ...

class IDBSubnetGroupRef(Protocol):
    @property
    def db_subnet_group_ref(self) -> DBSubnetGroupReference: ...

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...

class IEventSubscriptionRef(Protocol):
    @property
    def event_subscription_ref(self) -> EventSubscriptionReference: ...

class IGlobalClusterRef(Protocol):
    @property
    def global_cluster_ref(self) -> GlobalClusterReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IOptionGroupRef(Protocol):
    @property
    def option_group_ref(self) -> OptionGroupReference: ...
