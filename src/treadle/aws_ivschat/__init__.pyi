# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ivschat as _aws_ivschat
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLoggingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsDestinationConfigurationProperty(Struct):
        log_group_name: str
    class DestinationConfigurationProperty(Struct):
        cloud_watch_logs: CfnLoggingConfiguration.CloudWatchLogsDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnLoggingConfiguration.FirehoseDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnLoggingConfiguration.S3DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FirehoseDestinationConfigurationProperty(Struct):
        delivery_stream_name: str
    class S3DestinationConfigurationProperty(Struct):
        bucket_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_configuration: CfnLoggingConfiguration.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_configuration: CfnLoggingConfiguration.DestinationConfigurationProperty | IResolvable
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def logging_configuration_ref(self) -> _aws_ivschat.LoggingConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_logging_configuration(resource: _aws_ivschat.ILoggingConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_logging_configuration(x: Any) -> bool: ...

class CfnLoggingConfigurationProps(Struct):
    destination_configuration: CfnLoggingConfiguration.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoom(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MessageReviewHandlerProperty(Struct):
        fallback_result: str | None = None
        uri: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        logging_configuration_identifiers: Sequence[str | _aws_ivschat.ILoggingConfigurationRef] | None = None,
        maximum_message_length: float | None = None,
        maximum_message_rate_per_second: float | None = None,
        message_review_handler: CfnRoom.MessageReviewHandlerProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    logging_configuration_identifiers: Sequence[str] | None
    maximum_message_length: float | None
    maximum_message_rate_per_second: float | None
    message_review_handler: CfnRoom.MessageReviewHandlerProperty | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def room_ref(self) -> _aws_ivschat.RoomReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_room(resource: _aws_ivschat.IRoomRef) -> str: ...
    @staticmethod
    def is_cfn_room(x: Any) -> bool: ...

class CfnRoomProps(Struct):
    logging_configuration_identifiers: Sequence[str | _aws_ivschat.ILoggingConfigurationRef] | None = None
    maximum_message_length: float | None = None
    maximum_message_rate_per_second: float | None = None
    message_review_handler: CfnRoom.MessageReviewHandlerProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

