"""The service behind HTTP: AWS JSON 1.0, as every SDK speaks it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ._faults import ApiError
from ._service import Service

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["asgi"]

_LARGEST = 1_572_864
_POLL_SECONDS = 60.0
Log = Callable[[dict[str, Any]], None]


def asgi(service: Service, *, log: Log | None = None, poll_seconds: float = _POLL_SECONDS) -> Starlette:
    """Make the ASGI application.

    :param log: receives one record a request: operation, status, error, milliseconds
    :param poll_seconds: how long GetActivityTask waits
    """
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse, Response
    from starlette.routing import Route

    async def respond(operation: str, given: Any) -> dict[str, Any]:
        if operation == "StartSyncExecution":
            return await _sync(service, given)
        if operation == "GetActivityTask":
            return await _poll(service, given, poll_seconds)
        return service.answer(operation, given)

    async def endpoint(request: Request) -> Response:
        began = time.perf_counter()
        operation = request.headers.get("x-amz-target", "").rpartition(".")[2]
        status, body, kind = await _guarded(operation, request, respond)
        if log is not None:
            milliseconds = round((time.perf_counter() - began) * 1000, 1)
            log({"operation": operation, "status": status, "error": kind, "milliseconds": milliseconds})
        headers = {"x-amzn-RequestId": str(uuid4())}
        if kind:
            headers["x-amzn-ErrorType"] = kind
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        return Response(content, status, headers, media_type="application/x-amz-json-1.0")

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok", "executions": len(service.store.executions)})

    return Starlette(routes=[Route("/health", health), Route("/", endpoint, methods=["POST"])])


async def _guarded(
    operation: str, request: Request, respond: Callable[[str, Any], Awaitable[dict[str, Any]]]
) -> tuple[int, dict[str, Any], str]:
    """Answer, or say what is wrong: status, body, the error's name."""
    try:
        size = 0
        parts = []
        async for part in request.stream():
            size += len(part)
            if size > _LARGEST:
                raise ApiError("RequestEntityTooLargeException", "the request is longer than 1.5 MB", status=413)
            parts.append(part)
        try:
            given = json.loads(b"".join(parts) or b"{}")
        except (ValueError, RecursionError):
            raise ApiError("SerializationException", "the request isn't JSON") from None
        if not operation:
            raise ApiError("UnknownOperationException", "the request names no operation in X-Amz-Target")
        return 200, await respond(operation, given), ""
    except ApiError as error:
        body = {"__type": error.code, "message": error.message, **error.more}
        return error.status, body, error.code


async def _sync(service: Service, given: Any) -> dict[str, Any]:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()

    def then() -> None:
        loop.call_soon_threadsafe(ended.set)

    answer = service.start_sync(given, then)
    await ended.wait()
    return answer()


async def _poll(service: Service, given: Any, seconds: float) -> dict[str, Any]:
    until = time.monotonic() + seconds
    while True:
        task = service.take_task(given)
        if task is not None:
            return task
        if time.monotonic() >= until:
            return {"taskToken": None}
        await asyncio.sleep(0.05)
