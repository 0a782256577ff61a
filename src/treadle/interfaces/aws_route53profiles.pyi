# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ProfileAssociationReference(Struct):
    profile_association_id: str
    resource_id: str

class ProfileReference(Struct):
    profile_arn: str
    profile_id: str

class ProfileResourceAssociationReference(Struct):
    profile_resource_association_id: str

class IProfileAssociationRef(Protocol):
    @property
    def profile_association_ref(self) -> ProfileAssociationReference: ...

class IProfileRef(Protocol):
    @property
    def profile_ref(self) -> ProfileReference: ...

class IProfileResourceAssociationRef(Protocol):
    @property
    def profile_resource_association_ref(self) -> ProfileResourceAssociationReference: ...
