"""Whom a request is signed for: its credential scope, and the account that an access key of twelve digits names.

moto and LocalStack read access keys in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = ["Credential", "read_credential", "requested_account", "requested_region"]

_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_ACCOUNT: Final = re.compile(r"[0-9]{12}")
_QUERY: Final = re.compile(r"[?&]X-Amz-Credential=([^/%&]+)(?:/|%2[Ff])")
_REGION: Final = re.compile(r"[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}")


class Credential(NamedTuple):
    """The Credential of an Authorization header."""

    access_key: str
    date: str
    region: str
    service: str


def read_credential(authorization: str) -> Credential | None:
    """Return the first complete Credential of an Authorization header (Signature Version 4); None when it has none.

    It is split instead of matched: a pattern that allows blanks around commas takes for ever on hostile headers.
    """
    if not authorization.startswith(_ALGORITHM) or not authorization[len(_ALGORITHM) :][:1].isspace():
        return None
    for part in authorization[len(_ALGORITHM) :].split(","):
        name, _, value = part.strip().partition("=")
        pieces = value.split(None, 1)[0].split("/") if name == "Credential" and value.strip() else []
        if len(pieces) == 5 and all(pieces) and pieces[4] == "aws4_request":
            if pieces[1].isascii() and pieces[1].isdigit():
                return Credential(*pieces[:4])
    return None


def requested_account(headers: Mapping[str, str], path: str, default: str) -> str:
    """Return the account of a request.

    :param path: with its query, which may be presigned
    :param default: the account of requests whose access key names none, or that aren't signed
    """
    authorization = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    if authorization:
        credential = read_credential(authorization)
        access_key = credential.access_key if credential is not None else ""
    else:
        presigned = _QUERY.search(path)
        access_key = presigned[1] if presigned is not None else ""
    return access_key if _ACCOUNT.fullmatch(access_key) else default


def requested_region(region: str, default: str) -> str:
    """Return the region of a credential scope; the default for none, or for what is no region's name."""
    return region if _REGION.fullmatch(region) else default
