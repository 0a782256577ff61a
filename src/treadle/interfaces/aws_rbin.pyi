# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class RuleReference(Struct):
    rule_arn: str

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...
