# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PipeReference(Struct):
    pipe_arn: str
    pipe_name: str

class IPipeRef(Protocol):
    @property
    def pipe_ref(self) -> PipeReference: ...
