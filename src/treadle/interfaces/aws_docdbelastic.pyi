# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    cluster_arn: str

class ClusterSnapshotReference(Struct):
    snapshot_arn: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IClusterSnapshotRef(Protocol):
    @property
    def cluster_snapshot_ref(self) -> ClusterSnapshotReference: ...
