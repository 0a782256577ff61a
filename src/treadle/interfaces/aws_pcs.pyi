# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    cluster_arn: str

class ComputeNodeGroupReference(Struct):
    compute_node_group_arn: str

class QueueReference(Struct):
    queue_arn: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IComputeNodeGroupRef(Protocol):
    @property
    def compute_node_group_ref(self) -> ComputeNodeGroupReference: ...

class IQueueRef(Protocol):
    @property
    def queue_ref(self) -> QueueReference: ...
