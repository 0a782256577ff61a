"""Requests and responses of the API as bytes: AWS JSON 1.0."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..drivers import LoopClosedError, Report, describe_internal_error, print_report
from ._faults import ApiError
from ._service import Service

__all__ = ["CONTENT_TYPE", "Response", "answer_request", "encode", "internal_error", "parse_request", "refusal"]

CONTENT_TYPE = "application/x-amz-json-1.0"
Response = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""


def parse_request(headers_target: str, body: bytes) -> tuple[str, Any]:
    """Return the operation and the members of a request.

    :param headers_target: the header X-Amz-Target
    :raises ApiError: when the body isn't JSON or no operation is named
    """
    try:
        given = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise ApiError("SerializationException", "the request isn't JSON") from None
    operation = headers_target.rpartition(".")[2]
    if not operation:
        raise ApiError("UnknownOperationException", "the request names no operation in X-Amz-Target")
    return operation, given


def encode(body: dict[str, Any]) -> bytes:
    """Return a response's body."""
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair: UTF-8 has none, JSON's escapes do
        return json.dumps(body, separators=(",", ":")).encode("ascii")


def refusal(error: ApiError) -> Response:
    """Return the response that refuses a request."""
    body = {"__type": error.code, "message": error.message, **error.more}
    return error.status, {"Content-Type": CONTENT_TYPE, "x-amzn-ErrorType": error.code}, encode(body)


def internal_error(error: BaseException) -> ApiError:
    """Return the refusal of a request that an unexpected exception ended."""
    if isinstance(error, LoopClosedError):
        return ApiError("ServiceUnavailable", "the server is stopping", status=503)
    message = f"Internal treadle error: {describe_internal_error(error)}"
    return ApiError("InternalServerError", message, status=500)


def answer_request(
    service: Service, headers: dict[str, str], body: bytes, *, report: Report = print_report
) -> Response:
    """Answer a request in the calling thread; StartSyncExecution waits there for its execution.

    :param report: receives unexpected exceptions
    """
    target = next((value for name, value in headers.items() if name.casefold() == "x-amz-target"), "")

    def answer() -> dict[str, Any]:
        operation, given = parse_request(target, body)
        return service.answer(operation, given)

    return _guarded(answer, f"the request {target or '?'}", report)


def _guarded(answer: Callable[[], dict[str, Any]], where: str, report: Report) -> Response:
    try:
        return 200, {"Content-Type": CONTENT_TYPE}, encode(answer())
    except ApiError as error:
        return refusal(error)
    except LoopClosedError as error:
        return refusal(internal_error(error))
    except Exception as error:  # noqa: BLE001 (whatever an operation raises, its client receives an answer)
        report(error, where)
        return refusal(internal_error(error))
