# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AdapterReference(Struct):
    adapter_arn: str

class IAdapterRef(Protocol):
    @property
    def adapter_ref(self) -> AdapterReference: ...
