# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApprovalTeamReference(Struct):
    approval_team_arn: str

class IdentitySourceReference(Struct):
    identity_source_arn: str

class IApprovalTeamRef(Protocol):
    @property
    def approval_team_ref(self) -> ApprovalTeamReference: ...

class IIdentitySourceRef(Protocol):
    @property
    def identity_source_ref(self) -> IdentitySourceReference: ...
