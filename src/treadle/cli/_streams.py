"""Standard output and error in whatever encoding they have: what can't be encoded is escaped as JSON escapes it."""

from __future__ import annotations

import codecs
import sys
from typing import Any

__all__ = ["can_encode", "prepare_streams"]

_ESCAPE = "treadle.escape"
_ASCII = "treadle_ascii"


def _escape(error: UnicodeError) -> tuple[str | bytes, int]:
    r"""Write characters as ``\uXXXX``: JSON stays JSON with the same meaning."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end


def _ascii(name: str) -> codecs.CodecInfo | None:
    """Return ASCII under a name of its own: click takes ASCII for a mistake, and writes UTF-8 instead."""
    if name != _ASCII:
        return None
    plain = codecs.lookup("ascii")
    return codecs.CodecInfo(
        plain.encode,
        plain.decode,
        plain.streamreader,
        plain.streamwriter,
        plain.incrementalencoder,
        plain.incrementaldecoder,
        name=_ASCII,
    )


def prepare_streams() -> None:
    """Keep output from failing on characters that the terminal's encoding doesn't have."""
    codecs.register_error(_ESCAPE, _escape)
    codecs.register(_ascii)
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            ascii_only = codecs.lookup(getattr(stream, "encoding", None) or "ascii").name == "ascii"
            reconfigure(errors=_ESCAPE, **({"encoding": _ASCII} if ascii_only else {}))


def can_encode(text: str) -> bool:
    """Return whether standard output has all characters of a text."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
