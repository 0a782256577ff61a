"""Amazon SQS: refusals as the service was recorded to give them."""

from __future__ import annotations

from typing import Any, Final

from ...services import ServiceError
from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


def _send_message(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if not given["MessageBody"]:
        message = "The request must contain the parameter MessageBody."
        raise ServiceError("MissingParameter", message, modeled=False, service_id="SQS")
    return send("SendMessage", given)


HANDLERS: Final[dict[str, OperationHandler]] = {
    "SendMessage": _send_message,
}
