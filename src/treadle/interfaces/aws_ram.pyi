# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PermissionAssociationReference(Struct):
    permission_arn: str
    resource_share_arn: str

class PermissionReference(Struct):
    permission_arn: str

class PrincipalAssociationReference(Struct):
    principal: str
    resource_share_arn: str

class ResourceAssociationReference(Struct):
    resource_arn: str
    resource_share_arn: str

class ResourceShareReference(Struct):
    resource_share_arn: str

class SourceAssociationReference(Struct):
    resource_share_arn: str
    source_id: str

class IPermissionAssociationRef(Protocol):
    @property
    def permission_association_ref(self) -> PermissionAssociationReference: ...

class IPermissionRef(Protocol):
    @property
    def permission_ref(self) -> PermissionReference: ...

class IPrincipalAssociationRef(Protocol):
    @property
    def principal_association_ref(self) -> PrincipalAssociationReference: ...

class IResourceAssociationRef(Protocol):
    @property
    def resource_association_ref(self) -> ResourceAssociationReference: ...

class IResourceShareRef(Protocol):
    @property
    def resource_share_ref(self) -> ResourceShareReference: ...

class ISourceAssociationRef(Protocol):
    @property
    def source_association_ref(self) -> SourceAssociationReference: ...
