# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class OutpostReference(Struct):
    outpost_arn: str

class SiteReference(Struct):
    site_arn: str

class IOutpostRef(Protocol):
    @property
    def outpost_ref(self) -> OutpostReference: ...

class ISiteRef(Protocol):
    @property
    def site_ref(self) -> SiteReference: ...
