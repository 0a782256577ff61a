# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ComponentTypeReference(Struct):
    component_type_arn: str
    component_type_id: str
    workspace_id: str

class EntityReference(Struct):
    entity_arn: str
    entity_id: str
    workspace_id: str

class SceneReference(Struct):
    scene_arn: str
    scene_id: str
    workspace_id: str

class SyncJobReference(Struct):
    sync_job_arn: str
    sync_source: str
    workspace_id: str

class WorkspaceReference(Struct):
    workspace_arn: str
    workspace_id: str

class IComponentTypeRef(Protocol):
    @property
    def component_type_ref(self) -> ComponentTypeReference: ...

class IEntityRef(Protocol):
    @property
    def entity_ref(self) -> EntityReference: ...

class ISceneRef(Protocol):
    @property
    def scene_ref(self) -> SceneReference: ...

class ISyncJobRef(Protocol):
    @property
    def sync_job_ref(self) -> SyncJobReference: ...

class IWorkspaceRef(Protocol):
    @property
    def workspace_ref(self) -> WorkspaceReference: ...
