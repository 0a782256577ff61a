# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ACLReference(Struct):
    acl_arn: str
    acl_name: str

class ClusterReference(Struct):
    cluster_arn: str
    cluster_name: str

class MultiRegionClusterReference(Struct):
    multi_region_cluster_arn: str
    multi_region_cluster_name: str

class ParameterGroupReference(Struct):
    parameter_group_arn: str
    parameter_group_name: str

class SnapshotReference(Struct):
    snapshot_arn: str

class SubnetGroupReference(Struct):
    subnet_group_arn: str
    subnet_group_name: str

class UserReference(Struct):
    user_arn: str
    user_name: str

class IACLRef(Protocol):
    @property
    def acl_ref(self) -> ACLReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IMultiRegionClusterRef(Protocol):
    @property
    def multi_region_cluster_ref(self) -> MultiRegionClusterReference: ...

class IParameterGroupRef(Protocol):
    @property
    def parameter_group_ref(self) -> ParameterGroupReference: ...

class ISnapshotRef(Protocol):
    @property
    def snapshot_ref(self) -> SnapshotReference: ...

class ISubnetGroupRef(Protocol):
    @property
    def subnet_group_ref(self) -> SubnetGroupReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...
