"""The conditions of a Choice state as short, readable text."""

from __future__ import annotations

import json
from typing import Any, Final

__all__ = ["condition_text"]

_COMPARISONS: Final = {
    "Equals": "=",
    "LessThanEquals": "≤",
    "GreaterThanEquals": "≥",
    "LessThan": "<",
    "GreaterThan": ">",
    "Matches": "like",
}
_TESTS: Final = {
    "IsNull": ("is null", "is not null"),
    "IsPresent": ("is present", "is missing"),
    "IsNumeric": ("is a number", "is no number"),
    "IsString": ("is text", "is no text"),
    "IsBoolean": ("is a boolean", "is no boolean"),
    "IsTimestamp": ("is a timestamp", "is no timestamp"),
}
_DEEPEST: Final = 8


def condition_text(rule: Any, depth: int = 0) -> str:
    """Return a rule's condition: JSONPath's operators as signs, JSONata without its brackets."""
    if not isinstance(rule, dict) or depth > _DEEPEST:
        return "…"
    condition = rule.get("Condition")
    if isinstance(condition, str):
        text = condition.strip()
        if text.startswith("{%") and text.endswith("%}"):
            text = text[2:-2].strip()
        return text
    if condition is not None:
        return json.dumps(condition)
    for key, word in (("And", " and "), ("Or", " or ")):
        parts = rule.get(key)
        if isinstance(parts, list):
            texts = [_inner(part, depth) for part in parts[:20]]
            return word.join(texts) + (f"{word}…" if len(parts) > 20 else "")
    if "Not" in rule:
        return f"not {_inner(rule['Not'], depth)}"
    return _comparison(rule)


def _inner(rule: Any, depth: int) -> str:
    text = condition_text(rule, depth + 1)
    compound = isinstance(rule, dict) and ("And" in rule or "Or" in rule)
    return f"({text})" if compound else text


def _comparison(rule: dict[str, Any]) -> str:
    variable = str(rule.get("Variable", "?"))
    for key, value in rule.items():
        if key in _TESTS:
            return f"{variable} {_TESTS[key][value is not True]}"
        bare = key.removesuffix("Path")
        for ending, sign in _COMPARISONS.items():
            kind = bare.removesuffix(ending)
            if kind != bare and kind in ("String", "Numeric", "Boolean", "Timestamp"):
                shown = str(value) if key.endswith("Path") else json.dumps(value, ensure_ascii=False)
                return f"{variable} {sign} {shown}"
    return variable
