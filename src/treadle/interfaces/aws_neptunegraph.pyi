# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GraphReference(Struct):
    graph_arn: str
    graph_id: str

class GraphSnapshotReference(Struct):
    graph_snapshot_arn: str

class PrivateGraphEndpointReference(Struct):
    private_graph_endpoint_identifier: str

class IGraphRef(Protocol):
    @property
    def graph_ref(self) -> GraphReference: ...

class IGraphSnapshotRef(Protocol):
    @property
    def graph_snapshot_ref(self) -> GraphSnapshotReference: ...

class IPrivateGraphEndpointRef(Protocol):
    @property
    def private_graph_endpoint_ref(self) -> PrivateGraphEndpointReference: ...
