# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SupportPermitReference(Struct):
    support_permit_arn: str

class ISupportPermitRef(Protocol):
    @property
    def support_permit_ref(self) -> SupportPermitReference: ...
