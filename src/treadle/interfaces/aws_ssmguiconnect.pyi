# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PreferencesReference(Struct):
    account_id: str

class IPreferencesRef(Protocol):
    @property
    def preferences_ref(self) -> PreferencesReference: ...
