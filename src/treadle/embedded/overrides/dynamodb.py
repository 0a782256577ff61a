"""Amazon DynamoDB: answers and refusals as the service was recorded to give them."""

from __future__ import annotations

import re
from typing import Any, Final

from ...services import ServiceError
from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


_TABLE_NAME: Final = re.compile(r"[a-zA-Z0-9_.-]+")


def _on_table(operation: str) -> OperationHandler:
    """Return a handler of a call that names a table and reports consumed capacity only on request."""

    def carry_out(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
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


HANDLERS: Final[dict[str, OperationHandler]] = {operation: _on_table(operation) for operation in _TABLE_OPERATIONS}
