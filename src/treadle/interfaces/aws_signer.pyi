# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ProfilePermissionReference(Struct):
    profile_name: str
    statement_id: str

class SigningProfileReference(Struct):
    signing_profile_arn: str

class IProfilePermissionRef(Protocol):
    @property
    def profile_permission_ref(self) -> ProfilePermissionReference: ...

class ISigningProfileRef(Protocol):
    @property
    def signing_profile_ref(self) -> SigningProfileReference: ...
