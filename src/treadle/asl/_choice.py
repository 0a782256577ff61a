"""Choice rules of the JSONPath language: data tests compiled to predicates."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from ._paths import Path
from ._scope import Scope, StateFailure
from ._timestamps import parse_timestamp
from ._values import MISSING

__all__ = ["COMPARISONS", "TYPE_TESTS", "Predicate", "comparison", "matcher", "type_test"]

Predicate = Callable[[Any, Scope], bool]


def _number(value: Any) -> Any:
    return value if type(value) in (int, float) else MISSING


def _text(value: Any) -> Any:
    return value if isinstance(value, str) else MISSING


def _truth(value: Any) -> Any:
    return value if type(value) is bool else MISSING


def _instant(value: Any) -> Any:
    if not isinstance(value, str):
        return MISSING
    at = parse_timestamp(value)
    return MISSING if at is None else at


_ORDER = {
    "Equals": operator.eq,
    "LessThan": operator.lt,
    "GreaterThan": operator.gt,
    "LessThanEquals": operator.le,
    "GreaterThanEquals": operator.ge,
}
Take = Callable[[Any], Any]
COMPARISONS: dict[str, tuple[Take, Callable[[Any, Any], bool], str]] = {
    f"{kind}{order}": (take, compare, wanted)
    for kind, take, wanted in (
        ("String", _text, "string"),
        ("Numeric", _number, "number"),
        ("Timestamp", _instant, "timestamp"),
    )
    for order, compare in _ORDER.items()
} | {"BooleanEquals": (_truth, operator.is_, "boolean")}
"""operator: (what it takes of a value, comparison, the type of its value)."""

TYPE_TESTS: dict[str, Callable[[Any], bool]] = {
    "IsPresent": lambda value: value is not MISSING,
    "IsNull": lambda value: value is None,
    "IsString": lambda value: isinstance(value, str),
    "IsNumeric": lambda value: type(value) in (int, float),
    "IsBoolean": lambda value: type(value) is bool,
    "IsTimestamp": lambda value: _instant(value) is not MISSING,
}


def _invalid(path: Path) -> StateFailure:
    return StateFailure(
        "States.Runtime", f"Invalid path '{path.text}': The choice state's condition path references an invalid value."
    )


def comparison(name: str, variable: Path, constant: Any, other: Path | None) -> Predicate:
    """Compile `variable OPERATOR constant`, or with the value at `other` in the Path form."""
    take, compare, _ = COMPARISONS[name]
    find = variable.find
    if other is None:
        right = take(constant)
        if take is _number:  # the commonest of all, without a call for the type

            def numeric(data: Any, scope: Scope) -> bool:
                left = find(data, scope)
                kind = type(left)
                if kind is int or kind is float:
                    return compare(left, right)
                if left is MISSING:
                    raise _invalid(variable)
                return False

            return numeric

        def against_constant(data: Any, scope: Scope) -> bool:
            found = find(data, scope)
            if found is MISSING:
                raise _invalid(variable)
            left = take(found)
            return left is not MISSING and compare(left, right)

        return against_constant
    find_other = other.find

    def against_path(data: Any, scope: Scope) -> bool:
        found, against = find(data, scope), find_other(data, scope)
        if found is MISSING:
            raise _invalid(variable)
        if against is MISSING:
            raise _invalid(other)
        left, right = take(found), take(against)
        return left is not MISSING and right is not MISSING and compare(left, right)

    return against_path


def type_test(name: str, variable: Path, wanted: bool) -> Predicate:
    """Compile `IsPresent`, `IsNull`, …: only IsPresent may ask for what isn't there."""
    test, find = TYPE_TESTS[name], variable.find
    if name == "IsPresent":
        if variable.definite:
            return lambda data, scope: (find(data, scope) is not MISSING) is wanted
        return lambda data, scope: (find(data, scope) not in (MISSING, [])) is wanted

    def tested(data: Any, scope: Scope) -> bool:
        found = find(data, scope)
        if found is MISSING:
            raise _invalid(variable)
        return test(found) is wanted

    return tested


def matcher(variable: Path, pattern: str) -> Predicate:
    r"""Compile StringMatches: `*` stands for any text, `\*` for a star, `\\` for a backslash."""
    find = variable.find
    parts = _parts(pattern)

    def matches(data: Any, scope: Scope) -> bool:
        found = find(data, scope)
        if found is MISSING:
            raise _invalid(variable)
        return isinstance(found, str) and _match(found, parts)

    return matches


def _parts(pattern: str) -> list[str]:
    parts, part, i = [], "", 0
    while i < len(pattern):
        if pattern[i] == "\\" and i + 1 < len(pattern):
            part += pattern[i + 1]
            i += 1
        elif pattern[i] == "*":
            parts.append(part)
            part = ""
        else:
            part += pattern[i]
        i += 1
    return [*parts, part]


def _match(text: str, parts: list[str]) -> bool:
    """Find the parts in order; linear, so no pattern can make it run away."""
    first, last = parts[0], parts[-1]
    if len(parts) == 1:
        return text == first
    if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for part in parts[1:-1]:
        at = text.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True
