# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class InvestigationGroupReference(Struct):
    investigation_group_arn: str

class IInvestigationGroupRef(Protocol):
    @property
    def investigation_group_ref(self) -> InvestigationGroupReference: ...
