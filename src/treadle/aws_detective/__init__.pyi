# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_detective as _aws_detective
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGraph(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_enable_members: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auto_enable_members: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def graph_ref(self) -> _aws_detective.GraphReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_graph(resource: _aws_detective.IGraphRef) -> str: ...
    @staticmethod
    def is_cfn_graph(x: Any) -> bool: ...

class CfnGraphProps(Struct):
    auto_enable_members: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMemberInvitation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        graph_arn: str,
        member_email_address: str,
        member_id: str,
        disable_email_notification: bool | IResolvable | None = None,
        message: str | None = None,
    ) -> None: ...
    graph_arn: str
    member_email_address: str
    member_id: str
    disable_email_notification: bool | IResolvable | None
    message: str | None
    @property
    def member_invitation_ref(self) -> _aws_detective.MemberInvitationReference: ...
    @staticmethod
    def is_cfn_member_invitation(x: Any) -> bool: ...

class CfnMemberInvitationProps(Struct):
    graph_arn: str
    member_email_address: str
    member_id: str
    disable_email_notification: bool | IResolvable | None = None
    message: str | None = None

class CfnOrganizationAdmin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
    ) -> None: ...
    account_id: str
    @property
    def attr_graph_arn(self) -> str: ...
    @property
    def organization_admin_ref(self) -> _aws_detective.OrganizationAdminReference: ...
    @staticmethod
    def is_cfn_organization_admin(x: Any) -> bool: ...

class CfnOrganizationAdminProps(Struct):
    account_id: str

