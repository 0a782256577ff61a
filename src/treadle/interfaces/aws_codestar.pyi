# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GitHubRepositoryReference(Struct):
    git_hub_repository_id: str

class IGitHubRepositoryRef(Protocol):
    @property
    def git_hub_repository_ref(self) -> GitHubRepositoryReference: ...
