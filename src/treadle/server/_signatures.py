"""Verification of Signature Version 4, with botocore's own signer.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import unquote

from ..drivers import read_credential
from ..stepfunctions import ApiError
from ._chunks import ChunkSigner

__all__ = ["Keys", "Signed", "credential_scope", "is_presigned_v2", "read_signature"]

_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_PARTS: Final = re.compile(r"(Credential|SignedHeaders|Signature)=([^,\s]+)")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_QUERY_NAMES: Final = frozenset({"Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature"})
_QUERY_NAMES_V2: Final = frozenset({"AWSAccessKeyId", "Signature", "Expires"})
_UNSIGNED: Final = "UNSIGNED-PAYLOAD"
_SIGNED_CHUNKS: Final = ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
_S3_PAYLOADS: Final = frozenset({_UNSIGNED, "STREAMING-UNSIGNED-PAYLOAD-TRAILER", *_SIGNED_CHUNKS})
"""Payloads that S3 alone accepts in place of a body's hash."""
_SKEW: Final = 900
_LONGEST: Final = 604_800
_V2: Final = (
    'This server verifies Signature Version 4 alone; with boto3 create the client with Config(signature_version="s3v4")'
)


@dataclass(frozen=True, slots=True)
class Signed:
    """What a request says of its signature.

    :ivar headers: the names of the signed headers, in their order
    :ivar at: the instant of signing, as in the request: 20240101T000000Z
    :ivar expires: lifetime of a presigned URL in seconds; None for a request that is signed in its Authorization header
    """

    access_key: str
    date: str
    region: str
    service: str
    headers: tuple[str, ...]
    signature: str
    at: str
    expires: int | None


def _presigned(query: str) -> dict[str, str] | None:
    """Return the X-Amz-* parameters of a complete presigned URL; None when one is missing or repeated."""
    found: dict[str, str] = {}
    for key, _, value in (one.partition("=") for one in query.split("&")):
        name = key.removeprefix("X-Amz-")
        if name in _QUERY_NAMES and name != key:
            if name in found:
                return None
            found[name] = unquote(value)
    return found if found.keys() == _QUERY_NAMES and found["Algorithm"] == _ALGORITHM else None


def is_presigned_v2(query: str) -> bool:
    """Return whether a query holds S3's older signature, which boto3 still makes for some regions."""
    names = [one.partition("=")[0] for one in query.split("&")]
    return all(names.count(name) == 1 for name in _QUERY_NAMES_V2)


def credential_scope(headers: Mapping[str, str], query: str) -> tuple[str, str] | None:
    """Return (service, region) that a request is signed for; None when it isn't signed.

    A service is named by the Authorization header, which no web page can send without being asked for it, or by a
    complete presigned URL, which is for S3 alone.

    :param headers: by their names in lower case
    """
    authorization = headers.get("authorization", "")
    if authorization:
        found = read_credential(authorization)
        if found is not None:
            return found.service, found.region
        return ("s3", "us-east-1") if authorization.startswith("AWS ") else None
    presigned = _presigned(query)
    if presigned is not None:
        scope = presigned["Credential"].rsplit("/", 4)
        return (scope[3], scope[2]) if len(scope) == 5 and scope[3] == "s3" else None
    return ("s3", "us-east-1") if is_presigned_v2(query) else None


def read_signature(headers: Mapping[str, str], query: str) -> Signed | None:
    """Parse a request's signature, from its Authorization header or its query; None when it has none.

    :param headers: by their names in lower case
    :raises ApiError: IncompleteSignatureException, or for S3's older signature InvalidRequest
    """
    authorization = headers.get("authorization", "")
    expires: int | None = None
    if authorization.startswith(_ALGORITHM):
        parts = dict(_PARTS.findall(authorization))
        if len(_PARTS.findall(authorization)) != len(parts):
            raise ApiError("IncompleteSignatureException", "The Authorization header repeats one of its parts")
        at = headers.get("x-amz-date", "")
    elif authorization.startswith("AWS ") or (not authorization and is_presigned_v2(query)):
        raise ApiError("InvalidRequest", _V2)
    elif not authorization and "X-Amz-Signature=" in query:
        presigned = _presigned(query)
        if presigned is None:
            message = (
                "A presigned URL has each of X-Amz-Algorithm (AWS4-HMAC-SHA256), X-Amz-Credential, X-Amz-Date, "
                "X-Amz-Expires, X-Amz-SignedHeaders and X-Amz-Signature once"
            )
            raise ApiError("IncompleteSignatureException", message)
        parts, at = presigned, presigned["Date"]
        expires = int(presigned["Expires"]) if re.fullmatch(r"[0-9]{1,8}", presigned["Expires"]) else -1
    else:
        return None
    scope = parts.get("Credential", "").rsplit("/", 4)
    if len(scope) != 5 or scope[4] != "aws4_request" or not parts.get("SignedHeaders") or not parts.get("Signature"):
        message = "The request's signature lacks Credential, SignedHeaders or Signature"
        raise ApiError("IncompleteSignatureException", message)
    names = tuple(parts["SignedHeaders"].split(";"))
    return Signed(scope[0], scope[1], scope[2], scope[3], names, parts["Signature"], at, expires)


class Keys:
    """The key pairs that requests may be signed with.

    :param pairs: secret access keys by their access key ids
    """

    def __init__(self, pairs: Mapping[str, str]) -> None:
        self._pairs = dict(pairs)

    def known(self, signed: Signed | None, now: float) -> Signed:
        """Check what can be checked without the body: the key's id, the time, the signed headers.

        :param now: seconds since 1970
        :raises ApiError: MissingAuthenticationTokenException, UnrecognizedClientException, InvalidSignatureException
        """
        if signed is None:
            raise ApiError("MissingAuthenticationTokenException", "Missing Authentication Token", status=403)
        if signed.access_key not in self._pairs:
            message = "The security token included in the request is invalid."
            raise ApiError("UnrecognizedClientException", message, status=403)
        try:
            at = datetime.strptime(signed.at, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
        except ValueError:
            at = None
        if at is None or signed.at[:8] != signed.date:
            message = (
                f"expected a date of the form 20240101T000000Z, on the day of the credential's scope ({signed.date}), "
                f"got '{signed.at}'"
            )
            raise ApiError("IncompleteSignatureException", message)
        longest = _SKEW if signed.expires is None else signed.expires
        if not 0 <= longest <= _LONGEST or not -_SKEW <= now - at <= longest:
            shown = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
            message = f"Signature not yet current or expired: signed at {signed.at}, and the server's time is {shown}"
            raise ApiError("InvalidSignatureException", message, status=403)
        if "host" not in signed.headers:
            raise ApiError("InvalidSignatureException", "'Host' must be a signed header.", status=403)
        return signed

    def check(
        self, signed: Signed, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> ChunkSigner | None:
        """Verify a whole request's signature.

        :param path: as it was sent
        :param headers: by their names in lower case
        :return: what the chunks of the body are signed with, where they are signed one by one
        :raises ApiError: InvalidSignatureException
        """
        unsigned = [name for name in headers if name.startswith("x-amz-") and name not in signed.headers]
        if unsigned:
            message = f"There were headers present in the request which were not signed: {', '.join(unsigned)}"
            raise ApiError("InvalidSignatureException", message, status=403)
        payload = _payload(signed, query, headers, body)
        auth, request = self._rebuilt(signed, method, path, query, headers, payload)
        expected = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
        if not hmac.compare_digest(expected.encode(), signed.signature.encode()):
            message = (
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                "Access Key and signing method. Consult the service documentation for details."
            )
            raise ApiError("InvalidSignatureException", message, status=403)
        if payload not in _SIGNED_CHUNKS:
            return None
        scope = auth.credential_scope(request)
        return ChunkSigner(lambda text: str(auth.signature(text, request)), signed.at, scope, signed.signature)

    def _rebuilt(
        self, signed: Signed, method: str, path: str, query: str, headers: Mapping[str, str], payload: str
    ) -> tuple[Any, Any]:
        """Return botocore's signer, and the request as the client gave it to its own signer."""
        from botocore.auth import S3SigV4Auth, SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.compat import HTTPHeaders
        from botocore.credentials import Credentials
        from botocore.utils import normalize_url_path

        kind = S3SigV4Auth if signed.service == "s3" else SigV4Auth
        if kind is SigV4Auth and normalize_url_path(path) != path:
            # the signature holds for the path without these segments, but the service would read them
            message = f"The path {path} has empty, '.' or '..' segments; send it without them"
            raise ApiError("InvalidSignatureException", message, status=403)
        auth = kind(Credentials(signed.access_key, self._pairs[signed.access_key]), signed.service, signed.region)
        selected = HTTPHeaders()
        for name in signed.headers:
            selected[name] = headers.get(name, "")
        # clients differ in which headers they sign, and say so; botocore would sign all but a few
        auth.headers_to_sign = lambda request: selected
        kept = "&".join(one for one in query.split("&") if one and not one.startswith("X-Amz-Signature="))
        url = f"http://{headers.get('host', '')}{path or '/'}{'?' if kept else ''}{kept}"
        request = AWSRequest(method, url, headers={"X-Amz-Content-SHA256": payload})
        request.context["timestamp"] = signed.at
        return auth, request


def _payload(signed: Signed, query: str, headers: Mapping[str, str], body: bytes) -> str:
    """Return what the signature covers in place of the body: its hash, or for S3 a word that says how it is sent."""
    actual = hashlib.sha256(body).hexdigest()
    given = headers.get("x-amz-content-sha256")
    if given is None and signed.expires is not None and signed.service == "s3":
        values = [
            unquote(value)
            for key, _, value in (one.partition("=") for one in query.split("&"))
            if key == "X-Amz-Content-Sha256"
        ]
        given = values[0] if values else _UNSIGNED
    if given is None or given == actual:
        return actual
    if _HASH.fullmatch(given):
        message = "The provided 'x-amz-content-sha256' header does not match what was computed."
        raise ApiError("XAmzContentSHA256Mismatch", message)
    if signed.service != "s3" or given not in _S3_PAYLOADS:
        allowed = "the SHA-256 of the body"
        if signed.service == "s3":
            allowed += f", or one of {', '.join(sorted(_S3_PAYLOADS))}"
        message = f"x-amz-content-sha256: expected {allowed}, got '{given}'"
        raise ApiError("InvalidSignatureException", message, status=403)
    return given
