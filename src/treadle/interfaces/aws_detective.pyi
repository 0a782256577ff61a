# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GraphReference(Struct):
    graph_arn: str

class MemberInvitationReference(Struct):
    graph_arn: str
    member_id: str

class OrganizationAdminReference(Struct):
    account_id: str

class IGraphRef(Protocol):
    @property
    def graph_ref(self) -> GraphReference: ...

class IMemberInvitationRef(Protocol):
    @property
    def member_invitation_ref(self) -> MemberInvitationReference: ...

class IOrganizationAdminRef(Protocol):
    @property
    def organization_admin_ref(self) -> OrganizationAdminReference: ...
