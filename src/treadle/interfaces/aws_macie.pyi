# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AllowListReference(Struct):
    allow_list_arn: str
    allow_list_id: str

class CustomDataIdentifierReference(Struct):
    custom_data_identifier_arn: str
    custom_data_identifier_id: str

class FindingsFilterReference(Struct):
    findings_filter_arn: str
    findings_filter_id: str

class MemberReference(Struct):
    member_arn: str

class SessionReference(Struct):
    aws_account_id: str

class IAllowListRef(Protocol):
    @property
    def allow_list_ref(self) -> AllowListReference: ...

class ICustomDataIdentifierRef(Protocol):
    @property
    def custom_data_identifier_ref(self) -> CustomDataIdentifierReference: ...

class IFindingsFilterRef(Protocol):
    @property
    def findings_filter_ref(self) -> FindingsFilterReference: ...

class IMemberRef(Protocol):
    @property
    def member_ref(self) -> MemberReference: ...

class ISessionRef(Protocol):
    @property
    def session_ref(self) -> SessionReference: ...
