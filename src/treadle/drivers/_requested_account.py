"""The account that a request asks for by its access key: twelve digits name one, as with moto and LocalStack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

__all__ = ["requested_account", "requested_region"]

_HEADER: Final = re.compile(r"Credential=(\d{12})/")
_QUERY: Final = re.compile(r"[?&]X-Amz-Credential=(\d{12})(?:/|%2F)", re.IGNORECASE)
_REGION: Final = re.compile(r"[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}")


def requested_account(headers: Mapping[str, str], path: str, default: str) -> str:
    """Return the account of a request.

    :param path: with its query, which may be presigned
    :param default: the account of requests whose access key names none, or that aren't signed
    """
    authorization = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    found = _HEADER.search(authorization) or _QUERY.search(path)
    return found[1] if found is not None else default


def requested_region(region: str, default: str) -> str:
    """Return the region of a credential scope; the default for none, or for what is no region's name."""
    return region if _REGION.fullmatch(region) else default
