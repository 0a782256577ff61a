# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class NamespaceReference(Struct):
    namespace_name: str

class SnapshotReference(Struct):
    snapshot_name: str

class WorkgroupReference(Struct):
    workgroup_name: str

class INamespaceRef(Protocol):
    @property
    def namespace_ref(self) -> NamespaceReference: ...

class ISnapshotRef(Protocol):
    @property
    def snapshot_ref(self) -> SnapshotReference: ...

class IWorkgroupRef(Protocol):
    @property
    def workgroup_ref(self) -> WorkgroupReference: ...
