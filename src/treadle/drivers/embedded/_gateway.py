"""A door on the loopback interface through which handlers' own AWS calls reach the embedded services."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

__all__ = ["Gateway", "Receive"]

Receive = Callable[[str, str, str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
"""Takes service, region, method, path, headers and body; gives status, headers and body."""

_SCOPE = re.compile(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4_request")


class Gateway:
    """Serve AWS's wire protocols on the loopback interface.

    :param receive: answers a request
    """

    def __init__(self, receive: Receive) -> None:
        self._server = _Server(receive)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="aws-gateway", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, receive: Receive) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.receive = receive

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a function that is ended breaks its connection."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        scope = _SCOPE.search(self.headers.get("Authorization", ""))
        if scope is None:
            self._answer(403, {"Content-Type": "application/json"}, _refusal("the request is not signed"))
            return
        region, service = scope.groups()
        self._answer(*self.server.receive(service, region, self.command, self.path, dict(self.headers.items()), body))

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = do_PATCH = _serve

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        length = str(len(body))
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() == "content-length" and self.command == "HEAD":
                length = value  # of what GET would give
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", length)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


def _refusal(message: str) -> bytes:
    return json.dumps({"__type": "TreadleUnsupported", "message": message}).encode()
