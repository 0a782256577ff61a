# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BillingViewReference(Struct):
    billing_view_arn: str

class IBillingViewRef(Protocol):
    @property
    def billing_view_ref(self) -> BillingViewReference: ...
