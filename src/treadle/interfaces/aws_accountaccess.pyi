# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str

class EntitlementReference(Struct):
    application_arn: str
    entitlement_id: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IEntitlementRef(Protocol):
    @property
    def entitlement_ref(self) -> EntitlementReference: ...
