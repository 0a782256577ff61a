# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GroupMembershipReference(Struct):
    identity_store_id: str
    membership_id: str

class GroupReference(Struct):
    group_id: str
    identity_store_id: str

class UserReference(Struct):
    user_arn: str

class IGroupMembershipRef(Protocol):
    @property
    def group_membership_ref(self) -> GroupMembershipReference: ...

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...
