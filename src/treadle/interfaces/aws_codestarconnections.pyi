# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectionReference(Struct):
    connection_arn: str

class RepositoryLinkReference(Struct):
    repository_link_arn: str

class SyncConfigurationReference(Struct):
    resource_name: str
    sync_type: str

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IRepositoryLinkRef(Protocol):
    @property
    def repository_link_ref(self) -> RepositoryLinkReference: ...

class ISyncConfigurationRef(Protocol):
    @property
    def sync_configuration_ref(self) -> SyncConfigurationReference: ...
