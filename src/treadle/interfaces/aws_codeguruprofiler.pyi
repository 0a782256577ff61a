# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ProfilingGroupReference(Struct):
    profiling_group_arn: str
    profiling_group_name: str

class IProfilingGroupRef(Protocol):
    @property
    def profiling_group_ref(self) -> ProfilingGroupReference: ...
