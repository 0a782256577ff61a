"""Amazon SNS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.structs import Struct
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from .. import aws_sns as sns

__all__ = ["MessageAttribute", "MessageAttributeDataType", "SnsPublish"]


class MessageAttributeDataType(Enum):
    """Types of a message attribute.

    https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html
    """

    STRING = "String"
    STRING_ARRAY = "String.Array"
    NUMBER = "Number"
    BINARY = "Binary"


class MessageAttribute(Struct):
    """An attribute of a message.

    :param value: a text, number, boolean, list, token or TaskInput
    :param data_type: the type in SNS; default that of the value, for tokens STRING
    """

    value: Any
    data_type: MessageAttributeDataType | None = None


class SnsPublish(ServiceTask):
    """Publish a message to an SNS topic.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html

    :param message: the message, up to 256 KiB
    :param topic: the topic that gets the message
    :param message_attributes: attributes by which subscribers can filter, by name; default none
    :param message_deduplication_id: the id by which duplicates are found, up to 128 characters; FIFO topics only
    :param message_group_id: the group within which order is kept, up to 128 characters; FIFO topics need it
    :param message_per_subscription_type: whether the message is JSON with a text for each protocol; default no
    :param subject: the subject of mails, 1 to 100 characters; default none
    """

    action = "sns:publish"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        message: sfn.TaskInput,
        topic: sns.ITopic,
        message_attributes: Mapping[str, MessageAttribute | Mapping[str, Any]] | None = None,
        message_deduplication_id: str | None = None,
        message_group_id: str | None = None,
        message_per_subscription_type: bool | None = None,
        subject: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._require_task_token("message", message)
        if topic.fifo:
            self._check_fifo(topic, message_group_id, message_deduplication_id)
        self._limit("subject", subject, 1, 100)
        attributes = None
        if message_attributes is not None:
            attributes = {name: self._attribute(name, value) for name, value in message_attributes.items()}

        self._arguments = {
            "TopicArn": topic.topic_arn,
            "Message": message.value,
            "MessageDeduplicationId": message_deduplication_id,
            "MessageGroupId": message_group_id,
            "MessageStructure": "json" if message_per_subscription_type else None,
            "MessageAttributes": attributes,
            "Subject": subject,
        }

        self._allow("sns:Publish", on=topic.topic_arn)

    def _check_fifo(self, topic: sns.ITopic, group: str | None, deduplication: str | None) -> None:
        if not group:
            raise self._refuse("'message_group_id' is required for FIFO topics", "MessageGroupIdRequired")
        if not topic.content_based_deduplication and not deduplication:
            raise self._refuse(
                "'message_deduplication_id' is required for FIFO topics with 'content_based_deduplication' disabled",
                "MessageDeduplicationIdRequired",
            )
        for keyword, value in (("message_group_id", group), ("message_deduplication_id", deduplication)):
            if value and not Token.is_unresolved(value) and len(value) > 128:
                raise self._refuse(
                    f"'{keyword}' must be at most 128 characters long, got {len(value)}", "MessageIdTooLong"
                )

    def _attribute(self, name: str, given: MessageAttribute | Mapping[str, Any]) -> dict[str, Any]:
        attribute = MessageAttribute.maybe(given)
        assert attribute is not None
        value, data_type = attribute.value, attribute.data_type
        binary = data_type is MessageAttributeDataType.BINARY
        named = (data_type or MessageAttributeDataType.STRING).value
        if isinstance(value, sfn.TaskInput):
            return {"DataType": named, "BinaryValue" if binary else "StringValue": value.value}
        if binary:
            if isinstance(value, (list, tuple, Mapping)) and not is_faithful(self):
                raise self._refuse(
                    f"message attribute {name!r} has data_type BINARY, but its value {value!r} is a "
                    f"{type(value).__name__}; give base64 text, or a path",
                    "MessageAttributeType",
                )
            return {"DataType": named, "BinaryValue": value if isinstance(value, str) else _text(value)}
        if Token.is_unresolved(value):
            return {"DataType": named, "StringValue": value}
        if data_type is not None:
            self._check_attribute(name, value, data_type)
        if isinstance(value, (list, tuple)):
            text = json.dumps(list(value), separators=(",", ":"), ensure_ascii=False)
            return {"DataType": MessageAttributeDataType.STRING_ARRAY.value, "StringValue": text}
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return {"DataType": MessageAttributeDataType.NUMBER.value, "StringValue": _text(value)}
        return {"DataType": MessageAttributeDataType.STRING.value, "StringValue": _text(value)}

    def _check_attribute(self, name: str, value: Any, data_type: MessageAttributeDataType) -> None:
        if isinstance(value, (list, tuple)):
            fits = data_type is MessageAttributeDataType.STRING_ARRAY and all(
                item is None or isinstance(item, (str, bool, int, float)) for item in value
            )
            fits = fits and not is_faithful(self)  # the CDK refuses every literal list whose type is given
        elif isinstance(value, str):
            expression = json_path_from_any(value) is not None or is_valid_jsonata_expression(value)
            fits = expression or data_type is MessageAttributeDataType.STRING
        elif isinstance(value, bool):
            fits = data_type is MessageAttributeDataType.STRING
        else:
            fits = isinstance(value, (int, float)) and data_type is MessageAttributeDataType.NUMBER
        if not fits:
            raise self._refuse(
                f"message attribute {name!r} has data_type {data_type.name}, but its value {value!r} is a "
                f"{type(value).__name__}; leave data_type out, or give a value of that type",
                "MessageAttributeType",
            )


def _text(value: Any) -> str:
    """Write a value as JavaScript does: the definition must equal the CDK's."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (list, tuple)):
        return ",".join("" if item is None else _text(item) for item in value)
    return str(value)
