# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SubscriptionProviderReference(Struct):
    subscription_provider_arn: str

class ISubscriptionProviderRef(Protocol):
    @property
    def subscription_provider_ref(self) -> SubscriptionProviderReference: ...
