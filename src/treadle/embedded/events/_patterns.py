"""Event patterns: which events a rule, a pipe, an event source mapping or a subscription wants.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
"""

from __future__ import annotations

import ipaddress
import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["EventPattern", "PatternError"]

_DEEPEST: Final = 100
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_Test = Callable[[Any], bool]


class PatternError(ValueError):
    """Report what EventBridge would refuse about a pattern."""


class EventPattern:
    """A pattern that events can be matched against.

    :param pattern: the pattern as a JSON value
    :raises PatternError: when it is no pattern
    """

    def __init__(self, pattern: Any) -> None:
        self._matches = _compile_object(pattern, "", 0)

    def matches(self, event: Any) -> bool:
        """Return whether an event matches."""
        return self._matches(event)


class _Absent:
    """A field that an event doesn't have, or that holds no plain value."""


_ABSENT: Final = _Absent()


def _compile_object(pattern: Any, path: str, depth: int) -> _Test:
    if not isinstance(pattern, dict):
        raise PatternError(f"'{path or 'pattern'}' must be an object or an array")
    if depth > _DEEPEST:
        raise PatternError(f"'{path}' is nested deeper than {_DEEPEST} levels")
    tests: list[_Test] = []
    for key, value in pattern.items():
        where = f"{path}.{key}" if path else key
        if key == "$or" and isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            tests.append(_any_of([_compile_object(one, where, depth + 1) for one in value]))
        elif isinstance(value, list):
            tests.append(_field(key, _leaf(value, where)))
        elif isinstance(value, dict):
            if not value:
                raise PatternError(f"'{where}': empty objects are not allowed")
            tests.append(_nested(key, _compile_object(value, where, depth + 1)))
        else:
            raise PatternError(f"'{where}' must be an object or an array")
    return lambda event: all(test(event) for test in tests)


def _any_of(tests: list[_Test]) -> _Test:
    return lambda value: any(test(value) for test in tests)


def _nested(key: str, inner: _Test) -> _Test:
    """Match an object below a key; of an array of objects, one must match as a whole."""

    def matches(event: Any) -> bool:
        value = event.get(key) if isinstance(event, dict) else None
        found = [one for one in _flat(value) if isinstance(one, dict)] if isinstance(value, list) else [value]
        return any(inner(one) for one in found or [None])

    return matches


def _field(key: str, leaf: _Test) -> _Test:
    def matches(event: Any) -> bool:
        value = event.get(key, _ABSENT) if isinstance(event, dict) else _ABSENT
        values = [one for one in _flat(value) if not isinstance(one, dict)]
        return any(leaf(one) for one in values or [_ABSENT])

    return matches


def _flat(value: Any) -> list[Any]:
    """Return the elements of an array and of the arrays in it; of anything else a list with it alone."""
    found: list[Any] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        else:
            found.append(one)
    return found


def _leaf(conditions: list[Any], where: str) -> _Test:
    if not conditions:
        raise PatternError(f"'{where}': empty arrays are not allowed")
    return _any_of([_condition(condition, where) for condition in conditions])


def _condition(condition: Any, where: str) -> _Test:
    if isinstance(condition, list):
        raise PatternError(f"'{where}': a match value must be a string, number, boolean, null or an object")
    if not isinstance(condition, dict):
        return _exactly(condition)
    if len(condition) != 1:
        raise PatternError(f"'{where}': expected one match type in an object, got {len(condition)}")
    ((kind, operand),) = condition.items()
    if kind == "exists":
        if not isinstance(operand, bool):
            raise PatternError(f"'{where}': exists match pattern must be either true or false")
        return lambda value: (value is not _ABSENT) == operand
    if kind == "anything-but":
        return _anything_but(operand, where)
    if kind == "numeric":
        return _numeric(operand, where)
    if kind == "cidr":
        return _cidr(operand, where)
    if kind in _TEXT_TESTS:
        return _text_test(kind, operand, where)
    raise PatternError(f"'{where}': unrecognized match type {kind}")


def _exactly(expected: Any) -> _Test:
    # 1, 1.0 and true are three values
    return lambda value: type(value) is type(expected) and value == expected


def _equals_ignoring_case(expected: str) -> Callable[[str], bool]:
    folded = expected.casefold()
    return lambda text: text.casefold() == folded


def _wildcard(pattern: str) -> Callable[[str], bool]:
    """Return a test for a pattern in which `*` matches any text and `\\` escapes `*` and itself."""
    parts, escaped = [""], False
    for character in pattern:
        if escaped or character not in "*\\":
            parts[-1] += character
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            parts.append("")
    first, last, between = parts[0], parts[-1], parts[1:-1]
    if len(parts) == 1:
        return lambda text: text == first

    def matches(text: str) -> bool:
        if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
            return False
        at, end = len(first), len(text) - len(last)
        for part in between:
            found = text.find(part, at, end)
            if found < 0:
                return False
            at = found + len(part)
        return True

    return matches


_TEXT_TESTS: Final[Mapping[str, Callable[[str], Callable[[str], bool]]]] = {
    "prefix": lambda expected: lambda text: text.startswith(expected),
    "suffix": lambda expected: lambda text: text.endswith(expected),
    "equals-ignore-case": _equals_ignoring_case,
    "wildcard": _wildcard,
}


def _text_test(kind: str, operand: Any, where: str) -> _Test:
    if kind in ("prefix", "suffix") and isinstance(operand, dict) and operand.keys() == {"equals-ignore-case"}:
        folded = _text(operand["equals-ignore-case"], kind, where).casefold()
        inner = _TEXT_TESTS[kind](folded)
        return lambda value: isinstance(value, str) and inner(value.casefold())
    test = _TEXT_TESTS[kind](_text(operand, kind, where))
    return lambda value: isinstance(value, str) and test(value)


def _text(operand: Any, kind: str, where: str) -> str:
    if not isinstance(operand, str):
        raise PatternError(f"'{where}': {kind} match pattern must be a string")
    return operand


def _anything_but(operand: Any, where: str) -> _Test:
    if isinstance(operand, dict):
        if len(operand) != 1 or next(iter(operand)) not in _TEXT_TESTS:
            raise PatternError(f"'{where}': unsupported anything-but pattern")
        ((kind, inner),) = operand.items()
        refused = [_text_test(kind, one, where) for one in (inner if isinstance(inner, list) else [inner])]
    else:
        listed = operand if isinstance(operand, list) else [operand]
        if not listed or any(isinstance(one, (list, dict)) for one in listed):
            raise PatternError(f"'{where}': anything-but list must hold strings or numbers")
        refused = [_exactly(one) for one in listed]
    return lambda value: value is not _ABSENT and not any(test(value) for test in refused)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _numeric(operand: Any, where: str) -> _Test:
    if not isinstance(operand, list) or len(operand) not in (2, 4):
        raise PatternError(f'\'{where}\': numeric match expects one or two comparisons, such as [">", 0, "<=", 5]')
    tests: list[tuple[Callable[[Any, Any], bool], Any]] = []
    for sign, number in zip(operand[::2], operand[1::2], strict=True):
        if not isinstance(sign, str) or sign not in _COMPARISONS:
            raise PatternError(f"'{where}': unrecognized numeric range operator: {sign}")
        if not _is_number(number):
            raise PatternError(f"'{where}': value of {sign} must be numeric")
        tests.append((_COMPARISONS[sign], number))
    return lambda value: _is_number(value) and all(compare(value, number) for compare, number in tests)


def _cidr(operand: Any, where: str) -> _Test:
    try:
        network = ipaddress.ip_network(_text(operand, "cidr", where), strict=False)
    except ValueError:
        raise PatternError(f"'{where}': malformed CIDR, expected an address and a prefix such as 10.0.0.0/24") from None

    def matches(value: Any) -> bool:
        if not isinstance(value, str):
            return False
        try:
            return ipaddress.ip_address(value) in network
        except ValueError:
            return False

    return matches
