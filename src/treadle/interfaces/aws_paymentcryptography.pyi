# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AliasReference(Struct):
    alias_name: str

class KeyReference(Struct):
    key_identifier: str

class IAliasRef(Protocol):
    @property
    def alias_ref(self) -> AliasReference: ...

class IKeyRef(Protocol):
    @property
    def key_ref(self) -> KeyReference: ...
