# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ReportDefinitionReference(Struct):
    report_name: str

class IReportDefinitionRef(Protocol):
    @property
    def report_definition_ref(self) -> ReportDefinitionReference: ...
