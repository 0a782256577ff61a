"""The listening server: uvicorn with limits, so that no client can use up what the others need.

Connections are limited by the file descriptors that the process may open; a client has to send its request's headers
in time, and an idle connection is closed. What is refused is reported in one line now and then.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from starlette.applications import Starlette

__all__ = ["HEADER_SECONDS", "IDLE_SECONDS", "Limits", "listen", "serve"]

HEADER_SECONDS: Final = 20.0
"""How long a client may take to send its request's headers."""
IDLE_SECONDS: Final = 30
"""How long a connection is kept open between two requests."""
_RESERVED: Final = 256
"""File descriptors that are kept for handlers, files and the engine."""
_MOST: Final = 16_384
_QUIET_SECONDS: Final = 10.0
_BUSY: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-type: application/x-amz-json-1.0\r\n"
    b"content-length: 77\r\nx-amzn-errortype: ServiceUnavailable\r\nretry-after: 1\r\n\r\n"
    b'{"__type":"ServiceUnavailable","message":"too many connections are open now"}'
)
Warn = Callable[[str], None]


def _descriptors() -> int:
    """Raise the soft limit of open files as far as the system allows; return it."""
    try:
        import resource
    except ImportError:  # Windows has no such limit for sockets
        return _MOST + _RESERVED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST + _RESERVED if hard == resource.RLIM_INFINITY else min(hard, _MOST + _RESERVED)
    if soft < wanted:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        except (OSError, ValueError):
            return soft
    return max(soft, wanted)


class Limits:
    """How many connections are open at once, and a line about it for whoever watches the server.

    :param connections: how many at the most; by default what the process's file descriptors allow
    :param warn: receives a line when connections are refused, at most every ten seconds
    """

    def __init__(self, warn: Warn, *, connections: int | None = None) -> None:
        self.connections = connections or max(16, min(_MOST, _descriptors() - _RESERVED))
        self._warn = warn
        self._warned: dict[str, float] = {}

    def warn(self, kind: str, message: str) -> None:
        """Report something that may happen often, once in a while."""
        now = time.monotonic()
        if now - self._warned.get(kind, -_QUIET_SECONDS) >= _QUIET_SECONDS:
            self._warned[kind] = now
            self._warn(message)


def _protocol(limits: Limits, header_seconds: float) -> type[H11Protocol]:
    class LimitedProtocol(H11Protocol):
        """HTTP/1.1 as uvicorn speaks it, for as many connections as there may be, with a time limit for headers."""

        _refused = False
        _deadline: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
            if len(self.connections) >= limits.connections:
                self._refused = True
                limits.warn("connections", f"{limits.connections} connections are open; more are refused")
                transport.write(_BUSY)
                transport.close()
                return
            super().connection_made(transport)
            self._await_headers()

        def data_received(self, data: bytes) -> None:
            if self._refused:
                return
            before = self.cycle
            super().data_received(data)
            if self.cycle is not before:
                self._stop_waiting()
            elif self._deadline is None and (before is None or before.response_complete):
                self._await_headers()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_waiting()
            if not self._refused:
                super().connection_lost(exc)

        def _await_headers(self) -> None:
            self._deadline = self.loop.call_later(header_seconds, self._close_silent)

        def _stop_waiting(self) -> None:
            if self._deadline is not None:
                self._deadline.cancel()
                self._deadline = None

        def _close_silent(self) -> None:
            self._deadline = None
            if not self.transport.is_closing():
                self.transport.close()

    return LimitedProtocol


class _Server(uvicorn.Server):
    """A server that answers open polls before it waits for connections to close."""

    def __init__(self, config: uvicorn.Config, limits: Limits, stopping: Callable[[], None]) -> None:
        super().__init__(config)
        self._limits = limits
        self._stopping = stopping

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        asyncio.get_running_loop().set_exception_handler(self._report)
        await super().startup(sockets=sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stopping()
        await super().shutdown(sockets=sockets)

    def _report(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Report an error of the event loop in a line, once in a while: it may recur with every connection."""
        error = context.get("exception")
        told = f"{context.get('message', 'error')}{f': {error}' if error else ''}"
        self._limits.warn(str(context.get("message")), told)


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens.

    :raises OSError: when the address can't be used
    """
    # Without the protocol's number asyncio leaves Nagle's algorithm on: each answer would wait 40 ms.
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(2048)
    except OSError:
        listening.close()
        raise
    return listening


def serve(
    app: Starlette,
    listening: socket.socket,
    *,
    warn: Warn,
    connections: int | None = None,
    header_seconds: float = HEADER_SECONDS,
) -> None:
    """Serve the application until a signal ends it (SIGINT, SIGTERM).

    :param warn: receives a line when connections are refused, or the event loop reports an error
    :param connections: how many may be open at once; by default what the process's file descriptors allow
    """
    limits = Limits(warn, connections=connections)
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    config = uvicorn.Config(
        app,
        http=_protocol(limits, header_seconds),
        log_level="critical",
        lifespan="off",
        access_log=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=2,
    )
    _Server(config, limits, app.state.stopping.set).run(sockets=[listening])
