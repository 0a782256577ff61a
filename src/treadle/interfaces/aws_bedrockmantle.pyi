# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ProjectReference(Struct):
    project_arn: str

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...
