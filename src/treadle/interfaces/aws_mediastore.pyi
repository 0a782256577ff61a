# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ContainerReference(Struct):
    container_id: str
    container_name: str

class IContainerRef(Protocol):
    @property
    def container_ref(self) -> ContainerReference: ...
