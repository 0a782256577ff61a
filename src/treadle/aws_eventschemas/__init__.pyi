# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_events as _aws_events
from ..interfaces import aws_eventschemas as _aws_eventschemas
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDiscoverer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsEntryProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        source_arn: str | _aws_events.IEventBusRef,
        cross_account: bool | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[CfnDiscoverer.TagsEntryProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    source_arn: str
    cross_account: bool | IResolvable | None
    description: str | None
    tags_raw: Sequence[CfnDiscoverer.TagsEntryProperty] | None
    @property
    def attr_cross_account(self) -> IResolvable: ...
    @property
    def attr_discoverer_arn(self) -> str: ...
    @property
    def attr_discoverer_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def discoverer_ref(self) -> _aws_eventschemas.DiscovererReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_discoverer(resource: _aws_eventschemas.IDiscovererRef) -> str: ...
    @staticmethod
    def is_cfn_discoverer(x: Any) -> bool: ...

class CfnDiscovererProps(Struct):
    source_arn: str | _aws_events.IEventBusRef
    cross_account: bool | IResolvable | None = None
    description: str | None = None
    tags: Sequence[CfnDiscoverer.TagsEntryProperty | Mapping[str, Any]] | None = None

class CfnRegistry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsEntryProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        registry_name: str | _aws_eventschemas.IRegistryPolicyRef | None = None,
        tags: Sequence[CfnRegistry.TagsEntryProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    registry_name: str | None
    tags_raw: Sequence[CfnRegistry.TagsEntryProperty] | None
    @property
    def attr_registry_arn(self) -> str: ...
    @property
    def attr_registry_name(self) -> str: ...
    @property
    def registry_ref(self) -> _aws_eventschemas.RegistryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_registry(resource: _aws_eventschemas.IRegistryRef) -> str: ...
    @staticmethod
    def is_cfn_registry(x: Any) -> bool: ...

class CfnRegistryProps(Struct):
    description: str | None = None
    registry_name: str | _aws_eventschemas.IRegistryPolicyRef | None = None
    tags: Sequence[CfnRegistry.TagsEntryProperty | Mapping[str, Any]] | None = None

class CfnRegistryPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        registry_name: str,
        revision_id: str | None = None,
    ) -> None: ...
    policy: Any
    registry_name: str
    revision_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def registry_policy_ref(self) -> _aws_eventschemas.RegistryPolicyReference: ...
    @staticmethod
    def is_cfn_registry_policy(x: Any) -> bool: ...

class CfnRegistryPolicyProps(Struct):
    policy: Any
    registry_name: str
    revision_id: str | None = None

class CfnSchema(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsEntryProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        registry_name: str,
        type: str,
        description: str | None = None,
        schema_name: str | None = None,
        tags: Sequence[CfnSchema.TagsEntryProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: str
    registry_name: str
    type: str
    description: str | None
    schema_name: str | None
    tags_raw: Sequence[CfnSchema.TagsEntryProperty] | None
    @property
    def attr_last_modified(self) -> str: ...
    @property
    def attr_schema_arn(self) -> str: ...
    @property
    def attr_schema_name(self) -> str: ...
    @property
    def attr_schema_version(self) -> str: ...
    @property
    def attr_version_created_date(self) -> str: ...
    @property
    def schema_ref(self) -> _aws_eventschemas.SchemaReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_schema(resource: _aws_eventschemas.ISchemaRef) -> str: ...
    @staticmethod
    def is_cfn_schema(x: Any) -> bool: ...

class CfnSchemaProps(Struct):
    content: str
    registry_name: str
    type: str
    description: str | None = None
    schema_name: str | None = None
    tags: Sequence[CfnSchema.TagsEntryProperty | Mapping[str, Any]] | None = None

