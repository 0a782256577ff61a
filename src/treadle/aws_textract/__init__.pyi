# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_textract as _aws_textract
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAdapter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        adapter_name: str,
        feature_types: Sequence[str],
        auto_update: str | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    adapter_name: str
    feature_types: Sequence[str]
    auto_update: str | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def adapter_ref(self) -> _aws_textract.AdapterReference: ...
    @property
    def attr_adapter_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_adapter(resource: _aws_textract.IAdapterRef) -> str: ...
    @staticmethod
    def is_cfn_adapter(x: Any) -> bool: ...

class CfnAdapterProps(Struct):
    adapter_name: str
    feature_types: Sequence[str]
    auto_update: str | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

