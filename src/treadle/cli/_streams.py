"""Standard output and error in whatever encoding they have: what can't be encoded is escaped as JSON escapes it."""

from __future__ import annotations

import codecs
import sys
from typing import Any

__all__ = ["can_encode", "prepare_streams"]

_ESCAPE = "treadle.escape"


def _escape(error: UnicodeError) -> tuple[str | bytes, int]:
    r"""Write characters as ``\uXXXX``: JSON stays JSON with the same meaning."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end


def prepare_streams() -> None:
    """Keep output from failing on characters that the terminal's encoding doesn't have."""
    codecs.register_error(_ESCAPE, _escape)
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=_ESCAPE)


def can_encode(text: str) -> bool:
    """Return whether standard output has all characters of a text."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
