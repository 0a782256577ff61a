# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SpendingLimitReference(Struct):
    spending_limit_arn: str

class ISpendingLimitRef(Protocol):
    @property
    def spending_limit_ref(self) -> SpendingLimitReference: ...
