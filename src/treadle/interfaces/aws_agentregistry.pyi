# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class RegistryRecordReference(Struct):
    record_arn: str

class RegistryReference(Struct):
    registry_arn: str

class IRegistryRecordRef(Protocol):
    @property
    def registry_record_ref(self) -> RegistryRecordReference: ...

class IRegistryRef(Protocol):
    @property
    def registry_ref(self) -> RegistryReference: ...
