"""The operators of JSONPath filters: `==`, `in`, `subsetof`, `=~` and the others that Jayway's JsonPath has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ._budget import Budget
from ._scope import PathSyntaxError
from ._values import MISSING, dumps

__all__ = ["OPERATORS", "Operator", "Pattern"]

Operator = Callable[[Any, Any, Budget], bool]
"""Takes the left and the right value, either of which may be `MISSING`."""

_MATCH_SECONDS: Final = 1.0
_FLAGS: Final = {"i": "IGNORECASE", "m": "MULTILINE", "s": "DOTALL", "x": "VERBOSE", "d": "", "u": "", "U": ""}
"""Flags of Java's patterns; Python's patterns need none for Unix lines and Unicode."""


class Pattern:
    """A regular expression of a filter: `/ab.*/i`.

    :raises PathSyntaxError: when it isn't a regular expression
    """

    def __init__(self, source: str, flags: str) -> None:
        import regex  # Python's own `re` can't be stopped; and only patterns need it

        unknown = set(flags) - _FLAGS.keys()
        if unknown:
            raise PathSyntaxError(f"expected the flags of a pattern to be among imsxduU, got {flags}")
        bits = 0
        for flag in flags:
            bits |= getattr(regex, _FLAGS[flag], 0) if _FLAGS[flag] else 0
        try:
            self._pattern: Any = regex.compile(source, bits)
        except regex.error as error:
            raise PathSyntaxError(f"the pattern /{source}/ is not a regular expression: {error}") from None

    def matches(self, value: Any, budget: Budget) -> bool:
        """Return whether the pattern matches the whole text of a value, or of one of an array's items."""
        if type(value) is list:
            return any(self.matches(item, budget) for item in value if type(item) is not list)
        text = value if isinstance(value, str) else dumps(value) if type(value) in (int, float, bool) else ""
        budget.spend(1)
        try:
            return bool(self._pattern.fullmatch(text, timeout=budget.seconds_left(_MATCH_SECONDS)))
        except TimeoutError:
            raise budget.failure(f"the pattern took longer than {_MATCH_SECONDS:g} s to match") from None


def _equal(left: Any, right: Any, budget: Budget) -> bool:
    """Compare as JSON: true is not 1, 1.0 is 1; what is missing equals nothing."""
    if left is MISSING or right is MISSING:
        return False
    if type(left) is bool or type(right) is bool:
        return left is right
    if type(left) is list and type(right) is list:
        budget.spend(len(left))
        return len(left) == len(right) and all(_equal(a, b, budget) for a, b in zip(left, right, strict=True))
    if type(left) is dict and type(right) is dict:
        budget.spend(len(left))
        return left.keys() == right.keys() and all(_equal(left[key], right[key], budget) for key in left)
    return bool(left == right)


def _ordered(compare: Callable[[Any, Any], bool]) -> Operator:
    """Return an operator that compares two numbers or two texts."""

    def operator(left: Any, right: Any, budget: Budget) -> bool:
        numbers = type(left) in (int, float) and type(right) in (int, float)
        return (numbers or (isinstance(left, str) and isinstance(right, str))) and compare(left, right)

    return operator


def _member(value: Any, values: list[Any], budget: Budget) -> bool:
    budget.spend(len(values))
    if type(value) is str:  # equals nothing but texts, so that Python's own, faster search is right
        return value in values
    return any(_equal(item, value, budget) for item in values)


def _in(left: Any, right: Any, budget: Budget) -> bool:
    return type(right) is list and _member(left, right, budget)


def _not_in(left: Any, right: Any, budget: Budget) -> bool:
    return type(right) is list and not _member(left, right, budget)


def _subset_of(left: Any, right: Any, budget: Budget) -> bool:
    if type(left) is not list or type(right) is not list:
        return False
    return all(_member(item, right, budget) for item in left)


def _any_of(left: Any, right: Any, budget: Budget) -> bool:
    if type(left) is not list or type(right) is not list:
        return False
    return any(_member(item, right, budget) for item in left)


def _none_of(left: Any, right: Any, budget: Budget) -> bool:
    if type(left) is not list or type(right) is not list:
        return False
    return not any(_member(item, right, budget) for item in left)


def _contains(left: Any, right: Any, budget: Budget) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        budget.spend(1 + len(left) // 64)
        return right in left
    return type(left) is list and _member(right, left, budget)


def _size(left: Any, right: Any, budget: Budget) -> bool:
    return isinstance(left, (str, list)) and type(right) in (int, float) and len(left) == int(right)


def _empty(left: Any, right: Any, budget: Budget) -> bool:
    return isinstance(left, (str, list, dict)) and type(right) is bool and (not left) is right


def _matches(left: Any, right: Any, budget: Budget) -> bool:
    if isinstance(right, Pattern):
        return not isinstance(left, Pattern) and left is not MISSING and right.matches(left, budget)
    return isinstance(left, Pattern) and right is not MISSING and left.matches(right, budget)


def _not_equal(left: Any, right: Any, budget: Budget) -> bool:
    return not _equal(left, right, budget)


OPERATORS: Final[dict[str, Operator]] = {
    "==": _equal,
    "===": _equal,
    "!=": _not_equal,
    "!==": _not_equal,
    "<": _ordered(lambda left, right: left < right),
    "<=": _ordered(lambda left, right: left <= right),
    ">": _ordered(lambda left, right: left > right),
    ">=": _ordered(lambda left, right: left >= right),
    "=~": _matches,
    "in": _in,
    "nin": _not_in,
    "subsetof": _subset_of,
    "all": lambda left, right, budget: _subset_of(right, left, budget),
    "anyof": _any_of,
    "noneof": _none_of,
    "contains": _contains,
    "size": _size,
    "empty": _empty,
}
