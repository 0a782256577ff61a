"""The service behind HTTP: AWS JSON 1.0, as every SDK speaks it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from xml.sax.saxutils import escape

from ..drivers import Admission, LoopClosedError, Report, print_report, requested_account, requested_region
from ..stepfunctions import ApiError, Service
from ..stepfunctions._wire import CONTENT_TYPE, encode, internal_error, parse_request, refusal
from ._admission import AdmissionMiddleware
from ._requests import headers_of, query_of, raw_path_of, receive_body, service_of
from ._signatures import Keys

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["asgi"]

_LARGEST = 1_572_864
_LARGEST_OTHER = 104_857_600
_POLL_SECONDS = 60.0
_WAITING = frozenset({"RedriveExecution", "StopExecution", "TestState", "UpdateMapRun"})
"""Operations that may wait for an execution that computes: they must not take the others' threads."""
_MOST_WAITING = 256
_OWN = frozenset({"states", "sync-states"})
_HOP = frozenset({"transfer-encoding", "connection", "date", "server"})
Log = Callable[[dict[str, Any]], None]
Services = Callable[[str, str, str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
"""Receives service, region, method, path, headers and body; returns status, headers and body."""


def asgi(
    service: Service,
    *,
    services: Services | None = None,
    log: Log | None = None,
    keys: Keys | None = None,
    admission: Admission | None = None,
    refused: Callable[[str], None] | None = None,
    poll_seconds: float = _POLL_SECONDS,
    report: Report = print_report,
) -> Starlette:
    """Return the ASGI application.

    Whoever stops the server sets `app.state.stopping`, which ends open polls.

    :param services: answers requests that were signed for other services than Step Functions
    :param keys: what requests must be signed with; None verifies no signature
    :param admission: which hosts and web pages requests may come from; by default this machine's programs alone
    :param refused: receives a line for each request that was refused admission
    :param log: receives one record a request: operation, status, error, milliseconds
    :param poll_seconds: how long GetActivityTask waits
    :param report: receives unexpected exceptions of actions; their clients receive InternalServerError
    """
    from anyio import CapacityLimiter, to_thread
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.requests import ClientDisconnect
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    stopping = asyncio.Event()
    waiting = CapacityLimiter(_MOST_WAITING)

    async def respond(operation: str, given: Any, request: Request) -> dict[str, Any]:
        here = _service_for(service, request)
        if operation == "StartSyncExecution":
            return await _sync(here, given, stopping)
        if operation == "GetActivityTask":
            return await _poll(here, given, request, poll_seconds, stopping)
        if operation == "DescribeExecution" and _is_quick(given):
            return here.answer(operation, given)
        # every other action runs in a thread: whatever it has to do, the event loop goes on
        limiter = waiting if operation in _WAITING else None
        return await to_thread.run_sync(here.answer, operation, given, limiter=limiter)

    async def endpoint(request: Request) -> Response:
        began = time.perf_counter()
        name, region = service_of(request)
        other = name if services is not None and name not in _OWN else ""
        target = request.headers.get("x-amz-target", "")
        operation = target.rpartition(".")[2]
        about = {"service": other} if other else {"operation": operation}
        kind = ""
        try:
            headers, body = await receive_body(request, _LARGEST_OTHER if other else _LARGEST, keys, name)
            if services is not None and other:
                response = await _forward(services, other, region, request, headers, body)
            else:
                response = _reply(200, await _answered(target, request, body, respond))
        except ApiError as error:
            kind = error.code
            response = _refusal(error, other, request.headers.get("content-type", ""))
        except (ClientDisconnect, LoopClosedError):
            kind = "ServiceUnavailable"
            stopped = ApiError(kind, "the server is stopping", status=503)
            response = _refusal(stopped, other, request.headers.get("content-type", ""))
        except Exception as error:  # noqa: BLE001 (whatever an action raises, its client receives an answer)
            report(error, f"the request {other or operation or request.url.path}")
            fault = internal_error(error)
            kind = fault.code
            response = _refusal(fault, other, request.headers.get("content-type", ""))
        if log is not None:
            milliseconds = round((time.perf_counter() - began) * 1000, 1)
            log({**about, "status": response.status_code, "error": kind, "milliseconds": milliseconds})
        return response

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok", "executions": service.store.count_executions()})

    methods = ["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE"]
    checks = Middleware(
        AdmissionMiddleware, admission=admission or Admission(), authenticated=keys is not None, report=refused
    )
    routes = [Route("/health", health), Route("/{path:path}", endpoint, methods=methods)]
    app = Starlette(routes=routes, middleware=[checks])
    app.state.stopping = stopping
    return app


def _service_for(service: Service, request: Request) -> Service:
    """Return the service of the account and region that a request asks for."""
    account, (_, region) = service.account, service_of(request)
    asked = requested_account(headers_of(request), "", account.account)
    return service.at(asked, requested_region(region, account.region))


def _is_quick(given: Any) -> bool:
    """Return whether DescribeExecution reads one record: it waits for nothing then, and clients ask it all the time.

    The executions of Map Runs are looked for in all others.
    """
    return isinstance(given, dict) and "/" not in str(given.get("executionArn", "/"))


async def _answered(
    target: str, request: Request, body: bytes, respond: Callable[[str, Any, Request], Awaitable[dict[str, Any]]]
) -> dict[str, Any]:
    """Answer a request to Step Functions."""
    if request.method != "POST" or request.url.path != "/":
        message = "AWS Step Functions is called by POST /; a request for another service must be signed for it"
        raise ApiError("UnknownOperationException", message, status=404)
    operation, given = parse_request(target, body)
    return await respond(operation, given, request)


def _reply(status: int, body: dict[str, Any], **headers: str) -> Response:
    from starlette.responses import Response

    headers = {"x-amzn-RequestId": str(uuid4()), **headers}
    return Response(encode(body), status, headers, media_type=CONTENT_TYPE)


def _refusal(error: ApiError, service: str, content_type: str) -> Response:
    """Refuse a request in the form that the service's clients read: JSON, or XML for S3 and the query protocol."""
    from starlette.responses import Response

    if service == "s3" or (service and "x-www-form-urlencoded" in content_type):
        told = f"<Error><Code>{error.code}</Code><Message>{escape(error.message)}</Message></Error>"
        if service != "s3":
            told = f"<ErrorResponse>{told}</ErrorResponse>"
        return Response(told.encode(), error.status, media_type="text/xml")
    status, headers, content = refusal(error)
    return Response(content, status, {"x-amzn-RequestId": str(uuid4()), **headers})


async def _forward(
    services: Services, name: str, region: str, request: Request, given: dict[str, str], body: bytes
) -> Response:
    """Pass a request to another service and return its answer."""
    from starlette.responses import Response

    path, query = raw_path_of(request), query_of(request)
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


async def _sync(service: Service, given: Any, stopping: asyncio.Event) -> dict[str, Any]:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()

    def then() -> None:
        loop.call_soon_threadsafe(ended.set)

    started = await asyncio.to_thread(service.start_sync, given, then)
    await _first(ended.wait(), stopping.wait())
    if not ended.is_set():
        raise ApiError("ServiceUnavailable", "the server is stopping", status=503)
    return await asyncio.to_thread(started.answer)


async def _poll(
    service: Service, given: Any, request: Request, seconds: float, stopping: asyncio.Event
) -> dict[str, Any]:
    """Answer GetActivityTask; a task is started only for a client that is still there."""
    until = time.monotonic() + seconds
    with service.poll(given) as poll:
        while True:
            offered = poll.next_task()
            task = asyncio.wrap_future(offered.future)
            gone, stopped = asyncio.ensure_future(_disconnected(request)), asyncio.ensure_future(stopping.wait())
            started = False
            try:
                left = until - time.monotonic()
                await asyncio.wait((task, gone, stopped), timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if gone.done() or not task.done() or task.result() is None:
                    return {"taskToken": None}
                started = True
                if await asyncio.wrap_future(offered.start()):
                    return offered.response()
            finally:
                for one in (task, gone, stopped):
                    one.cancel()
                if not started:
                    offered.stop()


async def _disconnected(request: Request) -> None:
    """Wait until the client has closed its connection."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _first(*waits: Coroutine[Any, Any, Any]) -> None:
    """Wait for the first of several, and cancel the others."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
