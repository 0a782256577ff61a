"""Recognizes JSONata expressions: strings between ``{%`` and ``%}``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["find_jsonata_expressions", "is_valid_jsonata_expression"]


def is_valid_jsonata_expression(text: str) -> bool:
    """Return whether a whole text is a JSONata expression."""
    return text.startswith("{%") and text.endswith("%}") and len(text) >= 4


def find_jsonata_expressions(value: Any) -> set[str]:
    """Collect the JSONata expressions inside a value."""
    found: set[str] = set()
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            if is_valid_jsonata_expression(item):
                found.add(item)
        elif isinstance(item, Mapping):
            pending.extend(item.values())
        elif isinstance(item, (list, tuple)):
            pending.extend(item)
    return found
