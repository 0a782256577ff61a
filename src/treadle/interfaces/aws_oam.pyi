# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LinkReference(Struct):
    link_arn: str

class SinkReference(Struct):
    sink_arn: str

class ILinkRef(Protocol):
    @property
    def link_ref(self) -> LinkReference: ...

class ISinkRef(Protocol):
    @property
    def sink_ref(self) -> SinkReference: ...
