# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ParallelDataReference(Struct):
    parallel_data_arn: str

class TerminologyReference(Struct):
    terminology_arn: str

class IParallelDataRef(Protocol):
    @property
    def parallel_data_ref(self) -> ParallelDataReference: ...

class ITerminologyRef(Protocol):
    @property
    def terminology_ref(self) -> TerminologyReference: ...
