# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AutomationRuleReference(Struct):
    rule_arn: str

class IAutomationRuleRef(Protocol):
    @property
    def automation_rule_ref(self) -> AutomationRuleReference: ...
