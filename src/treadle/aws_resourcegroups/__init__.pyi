# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_resourcegroups as _aws_resourcegroups
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationItemProperty(Struct):
        parameters: Sequence[CfnGroup.ConfigurationParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        type: str | None = None
    class ConfigurationParameterProperty(Struct):
        name: str | None = None
        values: Sequence[str] | None = None
    class QueryProperty(Struct):
        resource_type_filters: Sequence[str] | None = None
        stack_identifier: str | None = None
        tag_filters: Sequence[CfnGroup.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResourceQueryProperty(Struct):
        query: CfnGroup.QueryProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class TagFilterProperty(Struct):
        key: str | None = None
        values: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        configuration: Sequence[CfnGroup.ConfigurationItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        resource_query: CfnGroup.ResourceQueryProperty | Mapping[str, Any] | IResolvable | None = None,
        resources: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    configuration: Sequence[CfnGroup.ConfigurationItemProperty | IResolvable] | IResolvable | None
    description: str | None
    resource_query: CfnGroup.ResourceQueryProperty | IResolvable | None
    resources: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def group_ref(self) -> _aws_resourcegroups.GroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_group(resource: _aws_resourcegroups.IGroupRef) -> str: ...
    @staticmethod
    def from_group_arn(scope: Construct, id: str, arn: str) -> _aws_resourcegroups.IGroupRef: ...
    @staticmethod
    def from_group_name(scope: Construct, id: str, group_name: str) -> _aws_resourcegroups.IGroupRef: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    name: str
    configuration: Sequence[CfnGroup.ConfigurationItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    resource_query: CfnGroup.ResourceQueryProperty | Mapping[str, Any] | IResolvable | None = None
    resources: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTagSyncTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group: str,
        role_arn: str,
        tag_key: str,
        tag_value: str,
    ) -> None: ...
    group: str
    role_arn: str
    tag_key: str
    tag_value: str
    @property
    def attr_group_arn(self) -> str: ...
    @property
    def attr_group_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_task_arn(self) -> str: ...
    @property
    def tag_sync_task_ref(self) -> _aws_resourcegroups.TagSyncTaskReference: ...
    @staticmethod
    def is_cfn_tag_sync_task(x: Any) -> bool: ...

class CfnTagSyncTaskProps(Struct):
    group: str
    role_arn: str
    tag_key: str
    tag_value: str

