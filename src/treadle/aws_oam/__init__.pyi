# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_oam as _aws_oam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LinkConfigurationProperty(Struct):
        log_group_configuration: CfnLink.LinkFilterProperty | Mapping[str, Any] | IResolvable | None = None
        metric_configuration: CfnLink.LinkFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class LinkFilterProperty(Struct):
        filter: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_types: Sequence[str],
        sink_identifier: str,
        label_template: str | None = None,
        link_configuration: CfnLink.LinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    resource_types: Sequence[str]
    sink_identifier: str
    label_template: str | None
    link_configuration: CfnLink.LinkConfigurationProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_label(self) -> str: ...
    @property
    def link_ref(self) -> _aws_oam.LinkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_link(resource: _aws_oam.ILinkRef) -> str: ...
    @staticmethod
    def is_cfn_link(x: Any) -> bool: ...

class CfnLinkProps(Struct):
    resource_types: Sequence[str]
    sink_identifier: str
    label_template: str | None = None
    link_configuration: CfnLink.LinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnSink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        policy: Any | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    policy: Any
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def sink_ref(self) -> _aws_oam.SinkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_sink(resource: _aws_oam.ISinkRef) -> str: ...
    @staticmethod
    def is_cfn_sink(x: Any) -> bool: ...

class CfnSinkProps(Struct):
    name: str
    policy: Any | None = None
    tags: Mapping[str, str] | None = None

