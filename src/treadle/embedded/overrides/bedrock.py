"""Amazon Bedrock: its customization jobs are found by name or ARN; moto knows them by name alone."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


def _by_name(operation: str) -> OperationHandler:
    def handler(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
        return send(operation, {**given, "jobIdentifier": given["jobIdentifier"].rpartition("/")[2]})

    return handler


HANDLERS: Final[dict[str, OperationHandler]] = {
    operation: _by_name(operation) for operation in ("GetModelCustomizationJob", "StopModelCustomizationJob")
}
