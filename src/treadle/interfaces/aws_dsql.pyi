# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterReference(Struct):
    identifier: str

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...
