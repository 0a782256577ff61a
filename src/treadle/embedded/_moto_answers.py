"""Answers and refusals of moto where the real service's differ: sent on to moto, and corrected here.

They are as the real services were recorded to answer the tasks of executions.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ..services import ServiceError
from ._gap import Gap, Gaps, Send

__all__ = ["MOTO_ANSWERS"]

_TABLE_NAME: Final = re.compile(r"[a-zA-Z0-9_.-]+")
_SECRET_NAME: Final = re.compile(r"[\w/+=.@!-]+", re.ASCII)


# ---------------------------------------------------------------- Amazon S3


def _stored(operation: str) -> Gap:
    """Return a call about an object, which S3 encrypts by itself unless the bucket has its own key."""

    def carry_out(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
        answer = send(operation, given)
        answer.setdefault("ServerSideEncryption", "AES256")
        if operation == "PutObject" and any(name.startswith("Checksum") for name in answer):
            answer.setdefault("ChecksumType", "FULL_OBJECT")
        return answer

    return carry_out


# ---------------------------------------------------------------- Amazon DynamoDB


def _on_table(operation: str) -> Gap:
    """Return a call that names a table, and that reports the capacity it consumed only where it is asked to."""

    def carry_out(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
        name = given.get("TableName")
        if isinstance(name, str) and not name.startswith("arn:") and _TABLE_NAME.fullmatch(name) is None:
            message = (
                f"1 validation error detected: Value '{name}' at 'tableName' failed to satisfy constraint: "
                "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            )
            raise ServiceError("ValidationException", message, modeled=False, service_id="DynamoDB")
        answer = send(operation, given)
        if given.get("ReturnConsumedCapacity", "NONE") == "NONE":
            answer.pop("ConsumedCapacity", None)
        return answer

    return carry_out


_TABLE_OPERATIONS: Final = (
    "BatchGetItem",
    "BatchWriteItem",
    "CreateTable",
    "DeleteItem",
    "DeleteTable",
    "DescribeTable",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
    "TransactGetItems",
    "TransactWriteItems",
    "UpdateItem",
    "UpdateTable",
)


# ---------------------------------------------------------------- Amazon SQS, Amazon SNS, AWS Secrets Manager


def _send_message(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if not given["MessageBody"]:
        message = "The request must contain the parameter MessageBody."
        raise ServiceError("MissingParameter", message, modeled=False, service_id="SQS")
    return send("SendMessage", given)


def _publish(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    from botocore.exceptions import ClientError

    topic = str(given.get("TopicArn") or "")
    fifo = topic.endswith(".fifo")
    if fifo and not given.get("MessageGroupId"):
        message = "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"
        raise ServiceError("InvalidParameter", message, service_id="SNS", shape="InvalidParameterException")
    try:
        answer = send("Publish", given)
    except ClientError as error:
        if topic and error.response["Error"]["Code"] == "NotFound":
            message = "Topic does not exist"
            raise ServiceError("NotFound", message, status=404, service_id="SNS", shape="NotFoundException") from None
        raise
    if fifo:
        gaps.published += 1
        answer["SequenceNumber"] = str(10**19 + gaps.published)
    return answer


def _create_secret(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if _SECRET_NAME.fullmatch(given["Name"]) is None:
        message = (
            "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
        )
        raise ServiceError("ValidationException", message, modeled=False, service_id="Secrets Manager")
    return send("CreateSecret", given)


# service in botocore, operation -> what carries it out
MOTO_ANSWERS: Final[dict[tuple[str, str], Gap]] = {
    **{("s3", operation): _stored(operation) for operation in ("GetObject", "HeadObject", "PutObject", "CopyObject")},
    **{("dynamodb", operation): _on_table(operation) for operation in _TABLE_OPERATIONS},
    ("sqs", "SendMessage"): _send_message,
    ("sns", "Publish"): _publish,
    ("secretsmanager", "CreateSecret"): _create_secret,
}
