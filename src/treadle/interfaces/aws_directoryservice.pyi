# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class MicrosoftADReference(Struct):
    directory_id: str

class SimpleADReference(Struct):
    directory_id: str

class IMicrosoftADRef(Protocol):
    @property
    def microsoft_ad_ref(self) -> MicrosoftADReference: ...

class ISimpleADRef(Protocol):
    @property
    def simple_ad_ref(self) -> SimpleADReference: ...
