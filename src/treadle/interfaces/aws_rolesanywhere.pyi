# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CRLReference(Struct):
    crl_id: str

class ProfileReference(Struct):
    profile_arn: str
    profile_id: str

class TrustAnchorReference(Struct):
    trust_anchor_arn: str
    trust_anchor_id: str

class ICRLRef(Protocol):
    @property
    def crl_ref(self) -> CRLReference: ...

class IProfileRef(Protocol):
    @property
    def profile_ref(self) -> ProfileReference: ...

class ITrustAnchorRef(Protocol):
    @property
    def trust_anchor_ref(self) -> TrustAnchorReference: ...
