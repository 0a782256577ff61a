# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mpa as _aws_mpa
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApprovalTeam(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApprovalStrategyProperty(Struct):
        mof_n: CfnApprovalTeam.MofNApprovalStrategyProperty | Mapping[str, Any] | IResolvable
    class ApproverProperty(Struct):
        primary_identity_id: str
        primary_identity_source_arn: str
        approver_id: str | None = None
        primary_identity_status: str | None = None
        response_time: str | None = None
    class MofNApprovalStrategyProperty(Struct):
        min_approvals_required: float
    class PolicyProperty(Struct):
        policy_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        approval_strategy: CfnApprovalTeam.ApprovalStrategyProperty | Mapping[str, Any] | IResolvable,
        approvers: Sequence[CfnApprovalTeam.ApproverProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str,
        name: str,
        policies: Sequence[CfnApprovalTeam.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    approval_strategy: CfnApprovalTeam.ApprovalStrategyProperty | IResolvable
    approvers: Sequence[CfnApprovalTeam.ApproverProperty | IResolvable] | IResolvable
    description: str
    name: str
    policies: Sequence[CfnApprovalTeam.PolicyProperty | IResolvable] | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def approval_team_ref(self) -> _aws_mpa.ApprovalTeamReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def attr_number_of_approvers(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_code(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_update_session_arn(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_approval_team(resource: _aws_mpa.IApprovalTeamRef) -> str: ...
    @staticmethod
    def is_cfn_approval_team(x: Any) -> bool: ...

class CfnApprovalTeamProps(Struct):
    approval_strategy: CfnApprovalTeam.ApprovalStrategyProperty | Mapping[str, Any] | IResolvable
    approvers: Sequence[CfnApprovalTeam.ApproverProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str
    name: str
    policies: Sequence[CfnApprovalTeam.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdentitySource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IamIdentityCenterProperty(Struct):
        instance_arn: str
        region: str
        approval_portal_url: str | None = None
    class IdentitySourceParametersProperty(Struct):
        iam_identity_center: CfnIdentitySource.IamIdentityCenterProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_source_parameters: CfnIdentitySource.IdentitySourceParametersProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    identity_source_parameters: CfnIdentitySource.IdentitySourceParametersProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_identity_source_arn(self) -> str: ...
    @property
    def attr_identity_source_parameters_iam_identity_center_approval_portal_url(self) -> str: ...
    @property
    def attr_identity_source_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_code(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def identity_source_ref(self) -> _aws_mpa.IdentitySourceReference: ...
    @staticmethod
    def arn_for_identity_source(resource: _aws_mpa.IIdentitySourceRef) -> str: ...
    @staticmethod
    def is_cfn_identity_source(x: Any) -> bool: ...

class CfnIdentitySourceProps(Struct):
    identity_source_parameters: CfnIdentitySource.IdentitySourceParametersProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

