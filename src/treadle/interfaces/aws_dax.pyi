# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    cluster_arn: str
    cluster_name: str

class ParameterGroupReference(Struct):
    parameter_group_name: str

class SubnetGroupReference(Struct):
    subnet_group_name: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IParameterGroupRef(Protocol):
    @property
    def parameter_group_ref(self) -> ParameterGroupReference: ...

class ISubnetGroupRef(Protocol):
    @property
    def subnet_group_ref(self) -> SubnetGroupReference: ...
