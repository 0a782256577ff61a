"""Signature Version 4, checked: who may speak with a server that other machines reach.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import configparser
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, unquote

from ..errors import AppError
from ._faults import ApiError

__all__ = ["Keys", "Signed", "read_keys", "read_signature"]

_ALGORITHM = "AWS4-HMAC-SHA256"
_PARTS = re.compile(r"(Credential|SignedHeaders|Signature)=([^,\s]+)")
_HASH = re.compile(r"[0-9a-f]{64}")
_SKEW = 900
_LONGEST = 604_800


@dataclass(frozen=True, slots=True)
class Signed:
    """What a request says of its signature.

    :ivar headers: the names of the headers that are signed, in their order
    :ivar at: the instant of signing, as it is written: 20240101T000000Z
    :ivar expires: for how many seconds a presigned request holds; None for one that is signed in a header
    """

    access_key: str
    date: str
    region: str
    service: str
    headers: tuple[str, ...]
    signature: str
    at: str
    expires: int | None


def read_signature(headers: Mapping[str, str], query: str) -> Signed | None:
    """Read a request's signature, from its Authorization header or its query; None when it has none.

    :param headers: by their names in lower case
    :raises ApiError: IncompleteSignatureException
    """
    told = headers.get("authorization", "")
    expires: int | None = None
    if told.startswith(_ALGORITHM):
        parts = dict(_PARTS.findall(told))
        at = headers.get("x-amz-date", "")
    elif "X-Amz-Signature=" in query:
        given = {key: unquote(value) for key, _, value in (one.partition("=") for one in query.split("&"))}
        parts = {name: given.get(f"X-Amz-{name}", "") for name in ("Credential", "SignedHeaders", "Signature")}
        at = given.get("X-Amz-Date", "")
        written = given.get("X-Amz-Expires", "300")
        expires = int(written) if written.isdecimal() and len(written) < 9 else -1
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
        """Hold against the keys and the clock what can be known without the body.

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
        if at is None or not signed.at.startswith(signed.date):
            message = (
                f"The request's date is '{signed.at}'; it has to be of the form 20240101T000000Z, and its day "
                + (f"'{signed.date}', that of the credential's scope")
            )
            raise ApiError("IncompleteSignatureException", message)
        longest = _SKEW if signed.expires is None else signed.expires
        if not 0 <= longest <= _LONGEST or not -_SKEW <= now - at <= longest:
            shown = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
            message = f"Signature not yet current or expired: it is of {signed.at}, and here it is {shown}"
            raise ApiError("InvalidSignatureException", message, status=403)
        if "host" not in signed.headers:
            raise ApiError("InvalidSignatureException", "'Host' must be a signed header.", status=403)
        return signed

    def check(
        self, signed: Signed, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> None:
        """Hold a whole request against its signature.

        :param path: as it was sent
        :param headers: by their names in lower case
        :raises ApiError: InvalidSignatureException
        """
        unsigned = [name for name in headers if name.startswith("x-amz-") and name not in signed.headers]
        if unsigned:
            message = f"There were headers present in the request which were not signed: {', '.join(unsigned)}"
            raise ApiError("InvalidSignatureException", message, status=403)
        canonical = _canonical(signed, method, path, query, headers, body)
        scope = f"{signed.date}/{signed.region}/{signed.service}/aws4_request"
        told = "\n".join([_ALGORITHM, signed.at, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        key = f"AWS4{self._pairs[signed.access_key]}".encode()
        for part in (signed.date, signed.region, signed.service, "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        expected = hmac.new(key, told.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), signed.signature.encode()):
            message = (
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                "Access Key and signing method. Consult the service documentation for details."
            )
            raise ApiError("InvalidSignatureException", message, status=403)


def _canonical(signed: Signed, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> str:
    """Write the request in the form that is signed."""
    # S3 signs the path as it is sent; all others encode it once more
    shown = path if signed.service == "s3" else quote(path, safe="/~")
    pairs = [one.partition("=")[::2] for one in query.split("&") if one]
    parameters = sorted(pair for pair in pairs if pair[0] != "X-Amz-Signature")
    lines = [f"{name}:{' '.join(headers.get(name, '').split())}" for name in signed.headers]
    payload = hashlib.sha256(body).hexdigest()
    told = headers.get("x-amz-content-sha256")
    if told is not None:
        if _HASH.fullmatch(told) and told != payload:
            message = "The provided 'x-amz-content-sha256' header does not match what was computed."
            raise ApiError("XAmzContentSHA256Mismatch", message)
        payload = told
    elif signed.expires is not None and signed.service == "s3":
        payload = "UNSIGNED-PAYLOAD"
    written = "&".join(f"{key}={value}" for key, value in parameters)
    return "\n".join([method, shown or "/", written, *lines, "", ";".join(signed.headers), payload])


def read_keys(path: str) -> Keys:
    """Read key pairs from a file of the form of `~/.aws/credentials`; each profile may have one.

    :raises AppError: when it isn't there, or has no key pair
    """
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(Path(path).read_text(encoding="utf-8"), source=path)
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(f"the key file {path} can't be read: {error}", code="Keys") from None
    except configparser.Error as error:
        first = str(error).splitlines()[0]
        raise AppError(f"the key file {path} is not of the form of ~/.aws/credentials: {first}", code="Keys") from None
    pairs: dict[str, str] = {}
    for section in parser.sections():
        key, secret = (
            parser.get(section, f"aws_{name}", fallback="") for name in ("access_key_id", "secret_access_key")
        )
        if bool(key) != bool(secret):
            message = f"the key file {path}: [{section}] has only one of aws_access_key_id and aws_secret_access_key"
            raise AppError(message, code="Keys")
        if key:
            pairs[key] = secret
    if not pairs:
        message = (
            f"the key file {path} has no key pair; write [default], aws_access_key_id = ... and "
            "aws_secret_access_key = ..."
        )
        raise AppError(message, code="Keys")
    return Keys(pairs)
