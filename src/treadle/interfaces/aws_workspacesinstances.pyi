# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class VolumeAssociationReference(Struct):
    device: str
    volume_id: str
    workspace_instance_id: str

class VolumeReference(Struct):
    volume_id: str

class WorkspaceInstanceReference(Struct):
    workspace_instance_id: str

class IVolumeAssociationRef(Protocol):
    @property
    def volume_association_ref(self) -> VolumeAssociationReference: ...

class IVolumeRef(Protocol):
    @property
    def volume_ref(self) -> VolumeReference: ...

class IWorkspaceInstanceRef(Protocol):
    @property
    def workspace_instance_ref(self) -> WorkspaceInstanceReference: ...
