"""What a request says of itself: headers, path, the service it is signed for, and its verified body."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

from ..stepfunctions import ApiError
from ._chunks import decode_chunks, is_chunked
from ._signatures import Keys, credential_scope, read_signature

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = ["headers_of", "query_of", "raw_path_of", "receive_body", "service_of"]

_HASHED_AT_ONCE: Final = 262_144


def headers_of(request: Request) -> dict[str, str]:
    """Return the headers by their names in lower case; admission has refused repeated ones that matter."""
    return dict(request.headers.items())


def query_of(request: Request) -> str:
    """Return the query string as it was sent."""
    return str(request.scope["query_string"].decode("latin-1"))


def service_of(request: Request) -> tuple[str, str]:
    """Return (service, region) from the credential scope; default to Step Functions."""
    return credential_scope(headers_of(request), query_of(request)) or ("states", "")


async def receive_body(request: Request, largest: int, keys: Keys | None, service: str) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body, verified where keys are required, and decoded where S3 clients sent chunks."""
    headers, query = headers_of(request), query_of(request)
    signed = None
    if keys is not None:
        signed = keys.known(read_signature(headers, query), time.time())
        if signed.service != service:
            message = f"Credential should be scoped to correct service: '{service}', got '{signed.service}'"
            raise ApiError("InvalidSignatureException", message, status=403)
    body = await _body(request, largest)

    def verify_and_decode() -> tuple[dict[str, str], bytes]:
        signer = None
        if keys is not None and signed is not None:
            signer = keys.check(signed, request.method, raw_path_of(request), query, headers, body)
        if service == "s3" and is_chunked(headers):
            return decode_chunks(headers, body, signer)
        return headers, body

    if len(body) > _HASHED_AT_ONCE:  # hashing it would hold up the event loop
        return await asyncio.to_thread(verify_and_decode)
    return verify_and_decode()


def raw_path_of(request: Request) -> str:
    """Return the path as it was sent, still percent-encoded."""
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
