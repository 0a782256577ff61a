# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_launchwizard as _aws_launchwizard
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deployment_pattern_name: str,
        name: str,
        workload_name: str,
        specifications: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deployment_pattern_name: str
    name: str
    workload_name: str
    specifications: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_deleted_at(self) -> str: ...
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def attr_resource_group(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def deployment_ref(self) -> _aws_launchwizard.DeploymentReference: ...
    @staticmethod
    def arn_for_deployment(resource: _aws_launchwizard.IDeploymentRef) -> str: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    deployment_pattern_name: str
    name: str
    workload_name: str
    specifications: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

