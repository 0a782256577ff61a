"""AWS Secrets Manager: refusals as the service was recorded to give them."""

from __future__ import annotations

import re
from typing import Any, Final

from ...services import ServiceError
from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


_SECRET_NAME: Final = re.compile(r"[\w/+=.@!-]+", re.ASCII)


def _create_secret(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if _SECRET_NAME.fullmatch(given["Name"]) is None:
        message = (
            "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
        )
        raise ServiceError("ValidationException", message, modeled=False, service_id="Secrets Manager")
    return send("CreateSecret", given)


HANDLERS: Final[dict[str, OperationHandler]] = {
    "CreateSecret": _create_secret,
}
