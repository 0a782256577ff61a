"""The service behind HTTP: AWS JSON 1.0, as every SDK speaks it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from xml.sax.saxutils import escape

from ..drivers import Admission
from ._admission import AdmissionMiddleware
from ._chunks import decode_chunks, is_chunked
from ._faults import ApiError
from ._service import Service
from ._signatures import Keys, credential_scope, read_signature

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["asgi"]

_LARGEST = 1_572_864
_LARGEST_OTHER = 104_857_600
_POLL_SECONDS = 60.0
_OWN = frozenset({"states", "sync-states"})
_HOP = frozenset({"transfer-encoding", "connection", "date", "server"})
Log = Callable[[dict[str, Any]], None]
Services = Callable[[str, str, str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
"""Takes service, region, method, path, headers and body; gives status, headers and body."""


def asgi(
    service: Service,
    *,
    services: Services | None = None,
    log: Log | None = None,
    keys: Keys | None = None,
    admission: Admission | None = None,
    refused: Callable[[str], None] | None = None,
    poll_seconds: float = _POLL_SECONDS,
) -> Starlette:
    """Create the ASGI application.

    :param services: answers requests that were signed for other services than Step Functions
    :param keys: what requests must be signed with; None verifies no signature
    :param admission: which hosts and web pages requests may come from; by default this machine's programs alone
    :param refused: receives a line for each request that was refused admission
    :param log: receives one record a request: operation, status, error, milliseconds
    :param poll_seconds: how long GetActivityTask waits
    """
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    async def respond(operation: str, given: Any) -> dict[str, Any]:
        if operation == "StartSyncExecution":
            return await _sync(service, given)
        if operation == "GetActivityTask":
            return await _poll(service, given, poll_seconds)
        if operation == "TestState":  # what it calls may take its time, and may call this very server
            return await asyncio.to_thread(service.answer, operation, given)
        return service.answer(operation, given)

    async def endpoint(request: Request) -> Response:
        began = time.perf_counter()
        name, region = _service_of(request)
        other = name if services is not None and name not in _OWN else ""
        operation = request.headers.get("x-amz-target", "").rpartition(".")[2]
        about = {"service": other} if other else {"operation": operation}
        kind = ""
        try:
            headers, body = await _received(request, _LARGEST_OTHER if other else _LARGEST, keys, name)
            if services is not None and other:
                response = await _forward(services, other, region, request, headers, body)
            else:
                response = _reply(200, await _answered(operation, request, body, respond))
        except ApiError as error:
            kind = error.code
            response = _refusal(error, other, request.headers.get("content-type", ""))
        if log is not None:
            milliseconds = round((time.perf_counter() - began) * 1000, 1)
            log({**about, "status": response.status_code, "error": kind, "milliseconds": milliseconds})
        return response

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok", "executions": len(service.store.executions)})

    methods = ["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE"]
    checks = Middleware(
        AdmissionMiddleware, admission=admission or Admission(), authenticated=keys is not None, report=refused
    )
    routes = [Route("/health", health), Route("/{path:path}", endpoint, methods=methods)]
    return Starlette(routes=routes, middleware=[checks])


def _headers(request: Request) -> dict[str, str]:
    """Return the headers by their names in lower case; admission has refused repeated ones that matter."""
    return dict(request.headers.items())


def _query(request: Request) -> str:
    return str(request.scope["query_string"].decode("latin-1"))


def _service_of(request: Request) -> tuple[str, str]:
    """Return (service, region) from the credential scope; default to Step Functions."""
    return credential_scope(_headers(request), _query(request)) or ("states", "")


async def _answered(
    operation: str, request: Request, body: bytes, respond: Callable[[str, Any], Awaitable[dict[str, Any]]]
) -> dict[str, Any]:
    """Answer a request to Step Functions."""
    if request.method != "POST" or request.url.path != "/":
        message = "AWS Step Functions is called by POST /; a request for another service must be signed for it"
        raise ApiError("UnknownOperationException", message, status=404)
    try:
        given = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise ApiError("SerializationException", "the request isn't JSON") from None
    if not operation:
        raise ApiError("UnknownOperationException", "the request names no operation in X-Amz-Target")
    return await respond(operation, given)


def _reply(status: int, body: dict[str, Any], **headers: str) -> Response:
    from starlette.responses import Response

    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    headers = {"x-amzn-RequestId": str(uuid4()), **headers}
    return Response(content, status, headers, media_type="application/x-amz-json-1.0")


def _refusal(error: ApiError, service: str, content_type: str) -> Response:
    """Refuse a request in the form that the service's clients read: JSON, or XML for S3 and the query protocol."""
    from starlette.responses import Response

    if service == "s3" or (service and "x-www-form-urlencoded" in content_type):
        told = f"<Error><Code>{error.code}</Code><Message>{escape(error.message)}</Message></Error>"
        if service != "s3":
            told = f"<ErrorResponse>{told}</ErrorResponse>"
        return Response(told.encode(), error.status, media_type="text/xml")
    body = {"__type": error.code, "message": error.message, **error.more}
    return _reply(error.status, body, **{"x-amzn-ErrorType": error.code})


async def _received(request: Request, largest: int, keys: Keys | None, service: str) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body, verified where keys are required, and decoded where S3 clients sent chunks."""
    headers, query = _headers(request), _query(request)
    signed = None
    if keys is not None:
        signed = keys.known(read_signature(headers, query), time.time())
        if signed.service != service:
            message = f"Credential should be scoped to correct service: '{service}', got '{signed.service}'"
            raise ApiError("InvalidSignatureException", message, status=403)
    body = await _body(request, largest)
    signer = None
    if keys is not None and signed is not None:
        signer = keys.check(signed, request.method, _raw_path(request), query, headers, body)
    if service == "s3" and is_chunked(headers):
        return decode_chunks(headers, body, signer)
    return headers, body


def _raw_path(request: Request) -> str:
    raw = request.scope.get("raw_path") or request.url.path.encode()
    return str(raw.decode("latin-1"))


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


async def _forward(
    services: Services, name: str, region: str, request: Request, given: dict[str, str], body: bytes
) -> Response:
    """Pass a request to another service and return its answer."""
    from starlette.responses import Response

    path, query = _raw_path(request), _query(request)
    if query:
        path += f"?{query}"
    headers = {key.title(): value for key, value in given.items()}
    status, replied, content = await asyncio.to_thread(services, name, region, request.method, path, headers, body)
    left = {key: value for key, value in replied.items() if key.lower() not in _HOP}
    # an object that is opened in a browser must not run scripts with this server's origin
    left |= {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
    if request.method != "HEAD":
        left = {key: value for key, value in left.items() if key.lower() != "content-length"}
        return Response(content, status, left)
    return Response(b"", status, left)  # its Content-Length is that of the answer to GET


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
    with service.polling(given):
        while True:
            task = service.take_task(given)
            if task is not None:
                return task
            if time.monotonic() >= until:
                return {"taskToken": None}
            await asyncio.sleep(0.05)
