"""The service behind HTTP: AWS JSON 1.0, as every SDK speaks it."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from uuid import uuid4

from ._faults import ApiError
from ._service import Service

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["asgi"]

_LARGEST = 1_572_864
_LARGEST_OTHER = 104_857_600
_SCOPE = re.compile(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4_request")
_POLL_SECONDS = 60.0
_HOP = frozenset({"transfer-encoding", "connection", "date", "server"})
Log = Callable[[dict[str, Any]], None]
Services = Callable[[str, str, str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
"""Takes service, region, method, path, headers and body; gives status, headers and body."""


def asgi(
    service: Service,
    *,
    services: Services | None = None,
    log: Log | None = None,
    poll_seconds: float = _POLL_SECONDS,
) -> Starlette:
    """Make the ASGI application.

    :param services: answers requests that were signed for other services than Step Functions
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
        signed = request.headers.get("authorization") or unquote(request.url.query)
        scope = _SCOPE.search(signed)
        if services is not None and scope is not None and scope[2] not in ("states", "sync-states"):
            response = await _forward(services, scope[2], scope[1], request)
            if log is not None:
                milliseconds = round((time.perf_counter() - began) * 1000, 1)
                log({"service": scope[2], "status": response.status_code, "milliseconds": milliseconds})
            return response
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

    methods = ["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE"]
    return Starlette(routes=[Route("/health", health), Route("/{path:path}", endpoint, methods=methods)])


async def _guarded(
    operation: str, request: Request, respond: Callable[[str, Any], Awaitable[dict[str, Any]]]
) -> tuple[int, dict[str, Any], str]:
    """Answer, or say what is wrong: status, body, the error's name."""
    try:
        if request.method != "POST" or request.url.path != "/":
            message = "AWS Step Functions is called by POST /; a request for another service must be signed for it"
            raise ApiError("UnknownOperationException", message, status=404)
        body = await _body(request, _LARGEST)
        try:
            given = json.loads(body or b"{}")
        except (ValueError, RecursionError):
            raise ApiError("SerializationException", "the request isn't JSON") from None
        if not operation:
            raise ApiError("UnknownOperationException", "the request names no operation in X-Amz-Target")
        return 200, await respond(operation, given), ""
    except ApiError as error:
        return error.status, _told(error), error.code


def _told(error: ApiError) -> dict[str, Any]:
    return {"__type": error.code, "message": error.message, **error.more}


async def _body(request: Request, largest: int) -> bytes:
    size = 0
    parts = []
    async for part in request.stream():
        size += len(part)
        if size > largest:
            message = f"the request is longer than {largest / 1_048_576:g} MB"
            raise ApiError("RequestEntityTooLargeException", message, status=413)
        parts.append(part)
    return b"".join(parts)


async def _forward(services: Services, name: str, region: str, request: Request) -> Response:
    """Let another service answer."""
    from starlette.responses import JSONResponse, Response

    try:
        body = await _body(request, _LARGEST_OTHER)
    except ApiError as error:
        return JSONResponse(_told(error), error.status)
    raw = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.decode("latin-1")
    if request.url.query:
        path += f"?{request.url.query}"
    headers = {key.title(): value for key, value in request.headers.items()}
    status, replied, content = await asyncio.to_thread(services, name, region, request.method, path, headers, body)
    left = {key: value for key, value in replied.items() if key.lower() not in _HOP}
    if request.method != "HEAD":
        left = {key: value for key, value in left.items() if key.lower() != "content-length"}
        return Response(content, status, left)
    return Response(b"", status, left)  # its Content-Length tells of what GET would give


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
