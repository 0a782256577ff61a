"""Amazon S3: answers as the service was recorded to give them."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


def _stored(operation: str) -> OperationHandler:
    """Return a handler of a call about an object, which S3 encrypts by itself unless the bucket has its own key."""

    def carry_out(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
        answer = send(operation, given)
        answer.setdefault("ServerSideEncryption", "AES256")
        if operation == "PutObject" and any(name.startswith("Checksum") for name in answer):
            answer.setdefault("ChecksumType", "FULL_OBJECT")
        return answer

    return carry_out


HANDLERS: Final[dict[str, OperationHandler]] = {
    operation: _stored(operation) for operation in ("GetObject", "HeadObject", "PutObject", "CopyObject")
}
