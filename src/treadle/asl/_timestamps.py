"""Instants as integer milliseconds since 1970, and their text."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

__all__ = ["parse_timestamp", "write_timestamp"]

_FORM = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?(?::\d{2})?)"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse_timestamp(text: str) -> int | None:
    """Read RFC 3339 text with a zone, `2016-03-14T01:59:00Z`; give nanoseconds, or None for other text."""
    match = _FORM.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    if zone == "Z":
        offset = timedelta(0)
    else:
        digits = zone[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0), seconds=int(digits[4:6] or 0))
        if zone[0] == "-":
            offset = -offset
        if abs(offset) > timedelta(hours=18):
            return None
    try:
        at = datetime(
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=timezone(offset)
        )
    except ValueError:
        return None
    since = at - _EPOCH
    return (since.days * 86400 + since.seconds) * 1_000_000_000 + int((fraction or "0").ljust(9, "0"))


def write_timestamp(milliseconds: int) -> str:
    """Write an instant as AWS does: `2019-03-26T20:14:13.192Z`."""
    at = _EPOCH + timedelta(milliseconds=milliseconds)
    return (
        f"{at.year:04}-{at.month:02}-{at.day:02}T{at.hour:02}:{at.minute:02}:{at.second:02}.{milliseconds % 1000:03}Z"
    )
