"""Amazon SNS: answers and refusals as the service was recorded to give them."""

from __future__ import annotations

from typing import Any, Final

from ...services import ServiceError
from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


def _publish(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
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
        context.published += 1
        answer["SequenceNumber"] = str(10**19 + context.published)
    return answer


HANDLERS: Final[dict[str, OperationHandler]] = {
    "Publish": _publish,
}
