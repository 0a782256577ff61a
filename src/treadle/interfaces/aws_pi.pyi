# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PerfReportsReference(Struct):
    perf_reports_arn: str

class IPerfReportsRef(Protocol):
    @property
    def perf_reports_ref(self) -> PerfReportsReference: ...
