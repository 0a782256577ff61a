# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CacheClusterReference(Struct):
    cluster_name: str

class GlobalReplicationGroupReference(Struct):
    global_replication_group_arn: str
    global_replication_group_id: str

class ParameterGroupReference(Struct):
    cache_parameter_group_name: str

class ReplicationGroupReference(Struct):
    replication_group_id: str

class SecurityGroupIngressReference(Struct):
    security_group_ingress_id: str

class SecurityGroupReference(Struct):
    security_group_id: str

class ServerlessCacheReference(Struct):
    serverless_cache_arn: str
    serverless_cache_name: str

class ServerlessCacheSnapshotReference(Struct):
    serverless_cache_snapshot_arn: str

class SnapshotReference(Struct):
    snapshot_arn: str

class SubnetGroupReference(Struct):
    cache_subnet_group_name: str

class UserGroupReference(Struct):
    user_group_arn: str
    user_group_id: str

class UserReference(Struct):
    user_arn: str
    user_name: str

class ICacheClusterRef(Protocol):
    @property
    def cache_cluster_ref(self) -> CacheClusterReference: ...

class IGlobalReplicationGroupRef(Protocol):
    @property
    def global_replication_group_ref(self) -> GlobalReplicationGroupReference: ...

class IParameterGroupRef(Protocol):
    @property
    def parameter_group_ref(self) -> ParameterGroupReference: ...

class IReplicationGroupRef(Protocol):
    @property
    def replication_group_ref(self) -> ReplicationGroupReference: ...

class ISecurityGroupIngressRef(Protocol):
    @property
    def security_group_ingress_ref(self) -> SecurityGroupIngressReference: ...

class ISecurityGroupRef(Protocol):
    @property
    def security_group_ref(self) -> SecurityGroupReference: ...

class IServerlessCacheRef(Protocol):
    @property
    def serverless_cache_ref(self) -> ServerlessCacheReference: ...

class IServerlessCacheSnapshotRef(Protocol):
    @property
    def serverless_cache_snapshot_ref(self) -> ServerlessCacheSnapshotReference: ...

class ISnapshotRef(Protocol):
    @property
    def snapshot_ref(self) -> SnapshotReference: ...

class ISubnetGroupRef(Protocol):
    @property
    def subnet_group_ref(self) -> SubnetGroupReference: ...

class IUserGroupRef(Protocol):
    @property
    def user_group_ref(self) -> UserGroupReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...
