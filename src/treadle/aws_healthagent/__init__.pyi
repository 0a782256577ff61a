# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_healthagent as _aws_healthagent
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionContextProperty(Struct):
        encryption_type: str
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        tags: Sequence[CfnDomain.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    tags: Sequence[CfnDomain.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_encryption_context(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_ref(self) -> _aws_healthagent.DomainReference: ...
    @staticmethod
    def arn_for_domain(resource: _aws_healthagent.IDomainRef) -> str: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    name: str
    tags: Sequence[CfnDomain.TagsItemsProperty | Mapping[str, Any]] | None = None

