# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_lookoutvision as _aws_lookoutvision
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        project_name: str,
    ) -> None: ...
    project_name: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def project_ref(self) -> _aws_lookoutvision.ProjectReference: ...
    @staticmethod
    def arn_for_project(resource: _aws_lookoutvision.IProjectRef) -> str: ...
    @staticmethod
    def from_project_arn(scope: Construct, id: str, arn: str) -> _aws_lookoutvision.IProjectRef: ...
    @staticmethod
    def from_project_name(scope: Construct, id: str, project_name: str) -> _aws_lookoutvision.IProjectRef: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    project_name: str

