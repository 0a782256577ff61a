# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kinesisvideo as _aws_kinesisvideo
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSignalingChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        message_ttl_seconds: float | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    message_ttl_seconds: float | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def signaling_channel_ref(self) -> _aws_kinesisvideo.SignalingChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_signaling_channel(resource: _aws_kinesisvideo.ISignalingChannelRef) -> str: ...
    @staticmethod
    def is_cfn_signaling_channel(x: Any) -> bool: ...

class CfnSignalingChannelProps(Struct):
    message_ttl_seconds: float | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StreamStorageConfigurationProperty(Struct):
        default_storage_tier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_retention_in_hours: float | None = None,
        device_name: str | None = None,
        kms_key_id: str | None = None,
        media_type: str | None = None,
        name: str | None = None,
        stream_storage_configuration: CfnStream.StreamStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_retention_in_hours: float | None
    device_name: str | None
    kms_key_id: str | None
    media_type: str | None
    name: str | None
    stream_storage_configuration: CfnStream.StreamStorageConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def stream_ref(self) -> _aws_kinesisvideo.StreamReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stream(resource: _aws_kinesisvideo.IStreamRef) -> str: ...
    @staticmethod
    def is_cfn_stream(x: Any) -> bool: ...

class CfnStreamProps(Struct):
    data_retention_in_hours: float | None = None
    device_name: str | None = None
    kms_key_id: str | None = None
    media_type: str | None = None
    name: str | None = None
    stream_storage_configuration: CfnStream.StreamStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

