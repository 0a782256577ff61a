# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cloud9 as _aws_cloud9
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironmentEC2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RepositoryProperty(Struct):
        path_component: str
        repository_url: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        automatic_stop_time_minutes: float | None = None,
        connection_type: str | None = None,
        description: str | None = None,
        image_id: str | None = None,
        instance_type: str | None = None,
        name: str | None = None,
        owner_arn: str | None = None,
        repositories: Sequence[CfnEnvironmentEC2.RepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subnet_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    automatic_stop_time_minutes: float | None
    connection_type: str | None
    description: str | None
    image_id: str | None
    instance_type: str | None
    name: str | None
    owner_arn: str | None
    repositories: Sequence[CfnEnvironmentEC2.RepositoryProperty | IResolvable] | IResolvable | None
    subnet_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def environment_ec2_ref(self) -> _aws_cloud9.EnvironmentEC2Reference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment_ec2(resource: _aws_cloud9.IEnvironmentEC2Ref) -> str: ...
    @staticmethod
    def is_cfn_environment_ec2(x: Any) -> bool: ...

class CfnEnvironmentEC2Props(Struct):
    automatic_stop_time_minutes: float | None = None
    connection_type: str | None = None
    description: str | None = None
    image_id: str | None = None
    instance_type: str | None = None
    name: str | None = None
    owner_arn: str | None = None
    repositories: Sequence[CfnEnvironmentEC2.RepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subnet_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

