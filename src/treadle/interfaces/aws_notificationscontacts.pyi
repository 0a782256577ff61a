# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EmailContactReference(Struct):
    email_contact_arn: str

class IEmailContactRef(Protocol):
    @property
    def email_contact_ref(self) -> EmailContactReference: ...
