# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_auditmanager as _aws_auditmanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAssessment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AWSAccountProperty(Struct):
        email_address: str | None = None
        id: str | None = None
        name: str | None = None
    class AWSServiceProperty(Struct):
        service_name: str | None = None
    class AssessmentReportsDestinationProperty(Struct):
        destination: str | None = None
        destination_type: str | None = None
    class DelegationProperty(Struct):
        assessment_id: str | None = None
        assessment_name: str | None = None
        comment: str | None = None
        control_set_id: str | None = None
        created_by: str | None = None
        creation_time: float | None = None
        id: str | None = None
        last_updated: float | None = None
        role_arn: str | None = None
        role_type: str | None = None
        status: str | None = None
    class RoleProperty(Struct):
        role_arn: str | None = None
        role_type: str | None = None
    class ScopeProperty(Struct):
        aws_accounts: Sequence[CfnAssessment.AWSAccountProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        aws_services: Sequence[CfnAssessment.AWSServiceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        assessment_reports_destination: CfnAssessment.AssessmentReportsDestinationProperty | Mapping[str, Any] | IResolvable | None = None,
        aws_account: CfnAssessment.AWSAccountProperty | Mapping[str, Any] | IResolvable | None = None,
        delegations: Sequence[CfnAssessment.DelegationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        framework_id: str | None = None,
        name: str | None = None,
        roles: Sequence[CfnAssessment.RoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scope: CfnAssessment.ScopeProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    assessment_reports_destination: CfnAssessment.AssessmentReportsDestinationProperty | IResolvable | None
    aws_account: CfnAssessment.AWSAccountProperty | IResolvable | None
    delegations: Sequence[CfnAssessment.DelegationProperty | IResolvable] | IResolvable | None
    description: str | None
    framework_id: str | None
    name: str | None
    roles: Sequence[CfnAssessment.RoleProperty | IResolvable] | IResolvable | None
    scope: CfnAssessment.ScopeProperty | IResolvable | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def assessment_ref(self) -> _aws_auditmanager.AssessmentReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_assessment_id(self) -> str: ...
    @property
    def attr_creation_time(self) -> IResolvable: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_assessment(resource: _aws_auditmanager.IAssessmentRef) -> str: ...
    @staticmethod
    def from_assessment_arn(scope: Construct, id: str, arn: str) -> _aws_auditmanager.IAssessmentRef: ...
    @staticmethod
    def from_assessment_id(scope: Construct, id: str, assessment_id: str) -> _aws_auditmanager.IAssessmentRef: ...
    @staticmethod
    def is_cfn_assessment(x: Any) -> bool: ...

class CfnAssessmentProps(Struct):
    assessment_reports_destination: CfnAssessment.AssessmentReportsDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    aws_account: CfnAssessment.AWSAccountProperty | Mapping[str, Any] | IResolvable | None = None
    delegations: Sequence[CfnAssessment.DelegationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    framework_id: str | None = None
    name: str | None = None
    roles: Sequence[CfnAssessment.RoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scope: CfnAssessment.ScopeProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAssessmentFramework(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ControlSetControlProperty(Struct):
        id: str
    class ControlSetProperty(Struct):
        controls: Sequence[CfnAssessmentFramework.ControlSetControlProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        control_sets: Sequence[CfnAssessmentFramework.ControlSetProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        compliance_type: str | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    control_sets: Sequence[CfnAssessmentFramework.ControlSetProperty | IResolvable] | IResolvable
    name: str
    compliance_type: str | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def assessment_framework_ref(self) -> _aws_auditmanager.AssessmentFrameworkReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_framework_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_last_updated_by(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_assessment_framework(resource: _aws_auditmanager.IAssessmentFrameworkRef) -> str: ...
    @staticmethod
    def is_cfn_assessment_framework(x: Any) -> bool: ...

class CfnAssessmentFrameworkProps(Struct):
    control_sets: Sequence[CfnAssessmentFramework.ControlSetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    compliance_type: str | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

