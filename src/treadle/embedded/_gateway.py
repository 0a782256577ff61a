"""The HTTP endpoint on the loopback interface where handlers' own AWS calls reach the embedded services."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from ..drivers import Admission, read_credential

__all__ = ["Gateway", "Receive"]

_AWS: Final = ("amazonaws.com", "amazonaws.com.cn", "api.aws")
"""AWS's own domains: handlers' processes send requests for them here, with the Host header that they had."""

Receive = Callable[[str, str, str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
"""Receives service, region, method, path, headers and body; returns status, headers and body."""


class Gateway:
    """Serve AWS's wire protocols on the loopback interface, to programs alone: no web page may call it.

    :param receive: answers a request
    :param report: receives a line for each request that was refused admission
    """

    def __init__(self, receive: Receive, report: Callable[[str], None] | None = None) -> None:
        self._server = _Server(receive, report)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="aws-gateway", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """Its endpoint URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, receive: Receive, report: Callable[[str], None] | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.receive = receive
        self.report = report
        self.admission = Admission(domains=_AWS)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore it: a function that is stopped breaks its connection."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        refusal = self.server.admission.refusal(self.headers.items())
        if refusal is not None:
            if self.server.report is not None:
                self.server.report(f"a request to the handlers' endpoint was refused: {refusal.message}")
            self.close_connection = True  # its body isn't read
            self._answer(refusal.status, {"Content-Type": "application/json"}, _refusal(refusal.message, refusal.code))
            return
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdigit()):
            self.close_connection = True
            message = "The header Content-Length isn't a number"
            self._answer(400, {"Content-Type": "application/json"}, _refusal(message, "ValidationException"))
            return
        body = self.rfile.read(int(length))
        credential = read_credential(self.headers.get("Authorization", "") or _presigned(self.path))
        if credential is None:
            self._answer(403, {"Content-Type": "application/json"}, _refusal("the request is not signed"))
            return
        service, region, headers = credential.service, credential.region, dict(self.headers.items())
        self._answer(*self.server.receive(service, region, self.command, self.path, headers, body))

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
        """Log nothing."""


def _presigned(path: str) -> str:
    """Return the Authorization header that a presigned URL stands for; empty where the URL isn't signed."""
    given = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
    if "X-Amz-Credential" in given:
        return f"{given.get('X-Amz-Algorithm', '')} Credential={given['X-Amz-Credential']}"
    if "AWSAccessKeyId" in given and "Signature" in given:  # of S3's first signature version, which has no scope
        return f"AWS4-HMAC-SHA256 Credential={given['AWSAccessKeyId']}/20060301/us-east-1/s3/aws4_request"
    return ""


def _refusal(message: str, code: str = "TreadleUnsupported") -> bytes:
    return json.dumps({"__type": code, "message": message}).encode()
