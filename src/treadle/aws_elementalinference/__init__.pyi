# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_elementalinference as _aws_elementalinference
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDictionary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        language: str,
        name: str,
        entries: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    language: str
    name: str
    entries: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dictionary_ref(self) -> _aws_elementalinference.DictionaryReference: ...
    @staticmethod
    def arn_for_dictionary(resource: _aws_elementalinference.IDictionaryRef) -> str: ...
    @staticmethod
    def is_cfn_dictionary(x: Any) -> bool: ...

class CfnDictionaryProps(Struct):
    language: str
    name: str
    entries: str | None = None
    tags: Mapping[str, str] | None = None

class CfnFeed(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AspectRatioProperty(Struct):
        height: float
        width: float
    class ClippingConfigProperty(Struct):
        callback_metadata: str | None = None
        data_source_configuration: CfnFeed.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CroppingConfigProperty(Struct):
        template_groups: Sequence[CfnFeed.TemplateGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DataSourceConfigurationProperty(Struct):
        fixture_id: str
    class GetOutputProperty(Struct):
        name: str
        output_config: CfnFeed.OutputConfigProperty | Mapping[str, Any] | IResolvable
        status: str
        description: str | None = None
    class OutputConfigProperty(Struct):
        clipping: CfnFeed.ClippingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        cropping: CfnFeed.CroppingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        subtitling: CfnFeed.SubtitlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SubtitlingConfigProperty(Struct):
        language: str
        aspect_ratio: CfnFeed.AspectRatioProperty | Mapping[str, Any] | IResolvable | None = None
        dictionary: str | None = None
        profanity_filter: str | None = None
    class TemplateGroupProperty(Struct):
        name: str
        template_uris: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        outputs: Sequence[CfnFeed.GetOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        access_role_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    outputs: Sequence[CfnFeed.GetOutputProperty | IResolvable] | IResolvable
    access_role_arn: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_data_endpoints(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def feed_ref(self) -> _aws_elementalinference.FeedReference: ...
    @staticmethod
    def arn_for_feed(resource: _aws_elementalinference.IFeedRef) -> str: ...
    @staticmethod
    def is_cfn_feed(x: Any) -> bool: ...

class CfnFeedProps(Struct):
    name: str
    outputs: Sequence[CfnFeed.GetOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable
    access_role_arn: str | None = None
    tags: Mapping[str, str] | None = None

