# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str
    application_name: str

class DomainReference(Struct):
    domain_arn: str
    domain_name: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...
