# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PipelineReference(Struct):
    pipeline_id: str

class IPipelineRef(Protocol):
    @property
    def pipeline_ref(self) -> PipelineReference: ...
