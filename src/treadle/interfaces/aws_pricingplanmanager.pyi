# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SubscriptionReference(Struct):
    subscription_arn: str

class ISubscriptionRef(Protocol):
    @property
    def subscription_ref(self) -> SubscriptionReference: ...
