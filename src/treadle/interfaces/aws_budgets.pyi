# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BudgetReference(Struct):
    budget_id: str

class BudgetsActionReference(Struct):
    action_id: str
    budget_name: str

class IBudgetRef(Protocol):
    @property
    def budget_ref(self) -> BudgetReference: ...

class IBudgetsActionRef(Protocol):
    @property
    def budgets_action_ref(self) -> BudgetsActionReference: ...
