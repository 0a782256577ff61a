# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DomainReference(Struct):
    domain_id: str

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...
