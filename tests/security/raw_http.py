"""HTTP requests with exactly the headers that a test names, and a served account to send them to."""

from __future__ import annotations

import http.client
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

__all__ = ["Answer", "exchange", "signed_for"]


@dataclass(frozen=True)
class Answer:
    """Status, headers and body of an answer."""

    status: int
    headers: dict[str, str]
    body: bytes


def exchange(
    url: str,
    method: str = "GET",
    target: str = "/",
    headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
) -> Answer:
    """Send one request; `Host` is the URL's own unless `headers` has one."""
    place = urlsplit(url).netloc
    given = list(headers)
    connection = http.client.HTTPConnection(place, timeout=20)
    try:
        connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        if all(name.lower() != "host" for name, _ in given):
            connection.putheader("Host", place)
        for name, value in given:
            connection.putheader(name, value)
        if body or method not in ("GET", "HEAD", "OPTIONS"):
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body or None)
        answer = connection.getresponse()
        content = answer.read()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, content)
    finally:
        connection.close()


def signed_for(service: str) -> tuple[str, str]:
    """Return an Authorization header that names a service, with a signature that means nothing."""
    scope = f"Credential=test/20240101/us-east-1/{service}/aws4_request"
    return "Authorization", f"AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature={'0' * 64}"
