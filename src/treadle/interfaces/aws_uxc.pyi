# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountCustomizationReference(Struct):
    account_id: str

class IAccountCustomizationRef(Protocol):
    @property
    def account_customization_ref(self) -> AccountCustomizationReference: ...
