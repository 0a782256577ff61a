# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class RepositoryReference(Struct):
    repository_arn: str
    repository_id: str

class IRepositoryRef(Protocol):
    @property
    def repository_ref(self) -> RepositoryReference: ...
