"""Bodies that S3 clients send in chunks (`aws-chunked`): decoded, with the chunks' signatures and checksums verified.

https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from ..stepfunctions import ApiError

__all__ = ["ChunkSigner", "decode_chunks", "is_chunked"]

_EMPTY: Final = hashlib.sha256(b"").hexdigest()
_HEADER: Final = re.compile(rb"([0-9a-fA-F]{1,9})(?:;chunk-signature=([0-9a-f]{64}))?")
_TRAILER: Final = re.compile(rb"([A-Za-z0-9-]+):[ \t]*([!-~]*)[ \t]*")
_SIGNATURE: Final = "x-amz-trailer-signature"
_LONGEST_LINE: Final = 1_024
_CHECKSUMS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "x-amz-checksum-crc32": lambda content: zlib.crc32(content).to_bytes(4, "big"),
    "x-amz-checksum-sha1": lambda content: hashlib.sha1(content, usedforsecurity=False).digest(),
    "x-amz-checksum-sha256": lambda content: hashlib.sha256(content).digest(),
}
"""Checksums that the standard library has; CRC32C, CRC64NVME and newer ones are stored as given."""


@dataclass(slots=True)
class ChunkSigner:
    """Verify a chain of signatures, each of which covers the one before.

    :param sign: signs a text with the request's signing key
    :param at: the instant of signing, as in the request
    :param scope: the credential scope
    :param previous: the signature before; first the request's own
    """

    sign: Callable[[str], str]
    at: str
    scope: str
    previous: str

    def verify(self, kind: str, signature: str, hashes: list[str]) -> None:
        """Verify the next signature.

        :param kind: PAYLOAD or TRAILER
        :raises ApiError: SignatureDoesNotMatch
        """
        expected = self.sign("\n".join([f"AWS4-HMAC-SHA256-{kind}", self.at, self.scope, self.previous, *hashes]))
        if not hmac.compare_digest(expected.encode(), signature.encode()):
            message = (
                "The request signature we calculated does not match the signature you provided: "
                f"a {'chunk' if kind == 'PAYLOAD' else 'trailer'} of the body differs from what was signed"
            )
            raise ApiError("SignatureDoesNotMatch", message, status=403)
        self.previous = expected


def is_chunked(headers: Mapping[str, str]) -> bool:
    """Return whether a request's body is sent in chunks.

    :param headers: by their names in lower case
    """
    return headers.get("x-amz-content-sha256", "").startswith("STREAMING-")


def decode_chunks(headers: Mapping[str, str], body: bytes, signer: ChunkSigner | None) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of the request as if it had been sent in one piece.

    :param headers: by their names in lower case
    :param signer: verifies the chunks' signatures; None where signatures aren't verified
    :raises ApiError: SignatureDoesNotMatch, BadDigest, IncompleteBody or MalformedTrailerError
    """
    content, at = _content(body, signer)
    trailers = _trailers(body[at:], signer, headers["x-amz-content-sha256"].endswith("-TRAILER"))
    length = headers.get("x-amz-decoded-content-length", str(len(content)))
    if length != str(len(content)):
        message = (
            f"x-amz-decoded-content-length: expected {len(content)}, the length of the chunks, got '{length[:20]}'"
        )
        raise ApiError("IncompleteBody", message)
    for name, value in trailers.items():
        compute = _CHECKSUMS.get(name)
        if compute is not None and base64.b64encode(compute(content)).decode() != value:
            raise ApiError("BadDigest", f"The {name} you specified did not match the calculated checksum.")
    left = {
        name: value
        for name, value in headers.items()
        if name not in ("x-amz-content-sha256", "x-amz-decoded-content-length", "x-amz-trailer", "transfer-encoding")
    }
    coding = [one.strip() for one in left.pop("content-encoding", "").split(",")]
    kept = ", ".join(one for one in coding if one and one.lower() != "aws-chunked")
    if kept:
        left["content-encoding"] = kept
    left["content-length"] = str(len(content))
    return {**left, **trailers}, content


def _content(body: bytes, signer: ChunkSigner | None) -> tuple[bytes, int]:
    """Return the chunks together, and where the trailer begins."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + _LONGEST_LINE)
        header = _HEADER.fullmatch(body, at, end) if end >= 0 else None
        if header is None:
            raise ApiError("IncompleteBody", f"expected a chunk's size in hexadecimal at byte {at} of the body")
        at = end + 2
        size = int(header[1], 16)
        chunk = body[at : at + size]
        if len(chunk) < size:
            raise ApiError("IncompleteBody", f"expected a chunk of {size} bytes, got {len(chunk)}")
        if signer is not None:
            signer.verify("PAYLOAD", (header[2] or b"").decode(), [_EMPTY, hashlib.sha256(chunk).hexdigest()])
        if size == 0:
            return b"".join(parts), at
        parts.append(chunk)
        at += size
        if body[at : at + 2] != b"\r\n":
            raise ApiError("IncompleteBody", f"expected a line break after the chunk, at byte {at} of the body")
        at += 2


def _trailers(text: bytes, signer: ChunkSigner | None, expected: bool) -> dict[str, str]:
    """Return the headers after the last chunk."""
    trailers: dict[str, str] = {}
    for line in text.split(b"\r\n"):
        if not line:
            continue
        found = _TRAILER.fullmatch(line.rstrip(b"\n"))
        name = found[1].decode().lower() if found is not None else ""
        if found is None or name in trailers or not (name == _SIGNATURE or name.startswith("x-amz-checksum-")):
            message = "expected each of x-amz-checksum-* and x-amz-trailer-signature at most once after the last chunk"
            raise ApiError("MalformedTrailerError", message)
        trailers[name] = found[2].decode()
    signature = trailers.pop(_SIGNATURE, "")
    if signer is not None and expected:
        told = "".join(f"{name}:{value}\n" for name, value in trailers.items())
        signer.verify("TRAILER", signature, [hashlib.sha256(told.encode()).hexdigest()])
    elif trailers and not expected:
        raise ApiError("MalformedTrailerError", "there are headers after the last chunk, and none were announced")
    return trailers
