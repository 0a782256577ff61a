# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_inspector as _aws_inspector
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAssessmentTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assessment_target_name: str | None = None,
        resource_group_arn: str | _aws_inspector.IResourceGroupRef | None = None,
    ) -> None: ...
    assessment_target_name: str | None
    resource_group_arn: str | None
    @property
    def assessment_target_ref(self) -> _aws_inspector.AssessmentTargetReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_assessment_target(resource: _aws_inspector.IAssessmentTargetRef) -> str: ...
    @staticmethod
    def is_cfn_assessment_target(x: Any) -> bool: ...

class CfnAssessmentTargetProps(Struct):
    assessment_target_name: str | None = None
    resource_group_arn: str | _aws_inspector.IResourceGroupRef | None = None

class CfnAssessmentTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assessment_target_arn: str | _aws_inspector.IAssessmentTargetRef,
        duration_in_seconds: float,
        rules_package_arns: Sequence[str],
        assessment_template_name: str | None = None,
        user_attributes_for_findings: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    assessment_target_arn: str
    duration_in_seconds: float
    rules_package_arns: Sequence[str]
    assessment_template_name: str | None
    user_attributes_for_findings: Sequence[_CfnTag | IResolvable] | IResolvable | None
    @property
    def assessment_template_ref(self) -> _aws_inspector.AssessmentTemplateReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_assessment_template(resource: _aws_inspector.IAssessmentTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_assessment_template(x: Any) -> bool: ...

class CfnAssessmentTemplateProps(Struct):
    assessment_target_arn: str | _aws_inspector.IAssessmentTargetRef
    duration_in_seconds: float
    rules_package_arns: Sequence[str]
    assessment_template_name: str | None = None
    user_attributes_for_findings: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnResourceGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_group_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    resource_group_tags: Sequence[_CfnTag | IResolvable] | IResolvable
    @property
    def attr_arn(self) -> str: ...
    @property
    def resource_group_ref(self) -> _aws_inspector.ResourceGroupReference: ...
    @staticmethod
    def arn_for_resource_group(resource: _aws_inspector.IResourceGroupRef) -> str: ...
    @staticmethod
    def is_cfn_resource_group(x: Any) -> bool: ...

class CfnResourceGroupProps(Struct):
    resource_group_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable

class AssessmentTemplateProps(Struct):
    pass

