"""Admission in front of the API: each request is checked before anything reads it, and CORS for allowed origins.

https://fetch.spec.whatwg.org/#http-cors-protocol
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..drivers import Admission, Refusal, quoted

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["AdmissionMiddleware"]

Report = Callable[[str], None]
_TOKENS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+(\s*,\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+)*")
_TARGET: Final = re.compile(rb'/[!"$-~]*')
_METHODS: Final = "GET, HEAD, PUT, POST, PATCH, DELETE"
_QUIET_SECONDS: Final = 5.0
_MOST_REMEMBERED: Final = 100


class AdmissionMiddleware:
    """Refuse requests of web pages and of foreign names, and answer CORS for the origins that are allowed.

    :param app: answers the requests that are admitted
    :param authenticated: whether the app verifies the signature of each request but `/health`
    :param report: receives one line for each refused request; the same line once in five seconds
    """

    def __init__(self, app: ASGIApp, admission: Admission, *, authenticated: bool, report: Report | None) -> None:
        self._app = app
        self._admission = admission
        self._authenticated = authenticated
        self._report = report
        self._reported: dict[str, float] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        signed = self._authenticated and scope["path"] != "/health"
        origin = self._admission.allowed_origin(headers)
        preflight = _preflight(scope, headers) if origin is not None else None
        # a preflight is unsigned and changes nothing; the request that follows it is checked by itself
        refusal = self._admission.refusal(headers, authenticated=signed) or _malformed(scope)
        if refusal is not None:
            self._tell(scope, refusal)
            await _send(send, refusal.status, {"__type": refusal.code, "message": refusal.message}, refusal.code)
            return
        if origin is None:
            await self._app(scope, receive, send)
        elif preflight is not None:
            await send({"type": "http.response.start", "status": 204, "headers": _encoded(origin, preflight)})
            await send({"type": "http.response.body", "body": b""})
        else:
            await self._app(scope, receive, _with_cors(send, origin))

    def _tell(self, scope: Scope, refusal: Refusal) -> None:
        if self._report is None:
            return
        line = f"refused {quoted(scope['method'])[1:-1]} {quoted(scope['path'])[1:-1]}: {refusal.message}"
        now = time.monotonic()
        if now - self._reported.get(line, -_QUIET_SECONDS) < _QUIET_SECONDS:
            return  # a page can send thousands of them
        if len(self._reported) >= _MOST_REMEMBERED:
            self._reported.clear()
        self._reported[line] = now
        self._report(line)


def _malformed(scope: Scope) -> Refusal | None:
    """Refuse request targets that the verifier of signatures and the services would read differently."""
    target = bytes(scope.get("raw_path") or scope["path"].encode()) + scope["query_string"]
    if _TARGET.fullmatch(target) is None:
        message = "The request target isn't a path and a query in ASCII; percent-encode all other characters"
        return Refusal(400, "ValidationException", message)
    return None


def _preflight(scope: Scope, headers: list[tuple[str, str]]) -> dict[str, str] | None:
    """Return the answer to a CORS preflight; None for any other request."""
    given = {name.lower(): value for name, value in headers}
    if scope["method"] != "OPTIONS" or "access-control-request-method" not in given:
        return None
    answer = {"Access-Control-Allow-Methods": _METHODS, "Access-Control-Max-Age": "600"}
    asked = given.get("access-control-request-headers", "")
    if _TOKENS.fullmatch(asked):
        answer["Access-Control-Allow-Headers"] = asked
    if given.get("access-control-request-private-network") == "true":
        answer["Access-Control-Allow-Private-Network"] = "true"
    return answer


def _encoded(origin: str, more: dict[str, str]) -> list[tuple[bytes, bytes]]:
    headers = {"Access-Control-Allow-Origin": origin, "Vary": "Origin", **more}
    return [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]


def _with_cors(send: Send, origin: str) -> Send:
    """Add the headers that allow the page to read the response and all of its headers."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            names = ", ".join(sorted({name.decode("latin-1") for name, _ in message.get("headers", ())}))
            added = _encoded(origin, {"Access-Control-Expose-Headers": names})
            message = {**message, "headers": [*message.get("headers", ()), *added]}
        await send(message)

    return sending


async def _send(send: Send, status: int, body: dict[str, Any], code: str) -> None:
    content = json.dumps(body).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
        (b"x-amzn-errortype", code.encode()),
        (b"connection", b"close"),  # the body isn't read
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})
