# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EnvironmentReference(Struct):
    environment_arn: str
    environment_id: str

class IEnvironmentRef(Protocol):
    @property
    def environment_ref(self) -> EnvironmentReference: ...
