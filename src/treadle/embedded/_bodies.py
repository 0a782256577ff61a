"""Compressed request bodies: checked before moto inflates them, whatever their size."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

__all__ = ["LARGEST_BODY", "inflates_too_far"]

LARGEST_BODY = 16 * 1_048_576
"""How large a body may be when it is inflated; the services that take compressed ones allow less."""


def inflates_too_far(service: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Return whether a body is GZIP and inflates beyond the limit; S3 keeps its objects as they are."""
    encoding = next((value for name, value in headers.items() if name.lower() == "content-encoding"), "")
    if service == "s3" or encoding.strip().lower() != "gzip":
        return False
    engine = zlib.decompressobj(wbits=31)
    size = 0
    try:
        while body and size <= LARGEST_BODY:
            size += len(engine.decompress(body, 1_048_576))
            body = engine.unconsumed_tail
            if engine.eof:
                body, engine = engine.unused_data, zlib.decompressobj(wbits=31)
    except zlib.error:
        return False  # the service says what is wrong with it
    return size > LARGEST_BODY
