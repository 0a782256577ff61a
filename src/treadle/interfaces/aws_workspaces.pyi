# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectionAliasReference(Struct):
    alias_id: str

class DirectoryReference(Struct):
    directory_arn: str

class WorkspaceIpGroupReference(Struct):
    workspace_ip_group_arn: str

class WorkspaceReference(Struct):
    workspace_id: str

class WorkspacesPoolReference(Struct):
    pool_arn: str
    pool_id: str

class IConnectionAliasRef(Protocol):
    @property
    def connection_alias_ref(self) -> ConnectionAliasReference: ...

class IDirectoryRef(Protocol):
    @property
    def directory_ref(self) -> DirectoryReference: ...

class IWorkspaceIpGroupRef(Protocol):
    @property
    def workspace_ip_group_ref(self) -> WorkspaceIpGroupReference: ...

class IWorkspaceRef(Protocol):
    @property
    def workspace_ref(self) -> WorkspaceReference: ...

class IWorkspacesPoolRef(Protocol):
    @property
    def workspaces_pool_ref(self) -> WorkspacesPoolReference: ...
