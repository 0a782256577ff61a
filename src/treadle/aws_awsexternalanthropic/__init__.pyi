# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_awsexternalanthropic as _aws_awsexternalanthropic
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataResidencyProperty(Struct):
        allowed_inference_geos: Sequence[str] | None = None
        default_inference_geo: str | None = None
        workspace_geo: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        data_residency: CfnWorkspace.DataResidencyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    data_residency: CfnWorkspace.DataResidencyProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_awsexternalanthropic.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_awsexternalanthropic.IWorkspaceRef) -> str: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    name: str
    data_residency: CfnWorkspace.DataResidencyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

