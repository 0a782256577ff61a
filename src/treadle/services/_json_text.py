"""JSON as text that can always be encoded."""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["encodable", "json_text"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Write a value as JSON, compactly unless indented."""
    separators = (",", ":") if indent is None else (",", ": ")
    return encodable(json.dumps(value, separators=separators, ensure_ascii=False, indent=indent))


def encodable(text: str) -> str:
    """Escape the halves of surrogate pairs in JSON text, where they are legal but no encoding knows them."""
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
