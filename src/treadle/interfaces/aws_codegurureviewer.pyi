# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class RepositoryAssociationReference(Struct):
    association_arn: str

class IRepositoryAssociationRef(Protocol):
    @property
    def repository_association_ref(self) -> RepositoryAssociationReference: ...
