# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnalyzerReference(Struct):
    analyzer_arn: str

class ArchiveRuleReference(Struct):
    archive_rule_arn: str

class IAnalyzerRef(Protocol):
    @property
    def analyzer_ref(self) -> AnalyzerReference: ...

class IArchiveRuleRef(Protocol):
    @property
    def archive_rule_ref(self) -> ArchiveRuleReference: ...
