"""Matchers: what a part of a template must look like."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["Capture", "Match", "Matcher"]

_MISSING = object()


class Matcher:
    """Look at a value, and tell what is wrong with it."""

    name = "matcher"

    def test(self, actual: Any, path: str = "") -> list[str]:
        """Return what is wrong, each with where it is."""
        raise NotImplementedError  # each implementation defines it

    @staticmethod
    def is_matcher(x: object) -> bool:
        """Return whether ``x`` is a matcher."""
        return isinstance(x, Matcher)


def _shown(value: Any) -> str:
    if value is _MISSING:
        return "nothing"
    text = json.dumps(value, default=str)
    return text if len(text) < 120 else text[:117] + "..."


def matcher_for(pattern: Any, *, partial: bool) -> Matcher:
    """Return a matcher for a literal: objects match in part where ``partial``, everything else as a whole."""
    if isinstance(pattern, Matcher):
        return pattern
    if isinstance(pattern, Mapping):
        return _Object(pattern, partial)
    if isinstance(pattern, Sequence) and not isinstance(pattern, str):
        return _Array(pattern, subsequence=False, partial=partial)
    return _Literal(pattern)


class _Literal(Matcher):
    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern

    def test(self, actual: Any, path: str = "") -> list[str]:
        if actual is not _MISSING and type(actual) is type(self._pattern) and actual == self._pattern:
            return []
        if isinstance(actual, int | float) and not isinstance(actual, bool) and actual == self._pattern:
            return []
        return [f"{path or '/'}: expected {_shown(self._pattern)}, got {_shown(actual)}"]


class _Object(Matcher):
    def __init__(self, pattern: Mapping[str, Any], partial: bool) -> None:
        self._pattern = {key: matcher_for(value, partial=partial) for key, value in pattern.items()}
        self._partial = partial

    def test(self, actual: Any, path: str = "") -> list[str]:
        if not isinstance(actual, dict):
            return [f"{path or '/'}: expected an object, got {_shown(actual)}"]
        wrong = [w for k, m in self._pattern.items() for w in m.test(actual.get(k, _MISSING), f"{path}/{k}")]
        if not self._partial:
            wrong += [f"{path}/{key}: unexpected" for key in actual if key not in self._pattern]
        return wrong


class _Array(Matcher):
    def __init__(self, pattern: Sequence[Any], *, subsequence: bool, partial: bool) -> None:
        self._pattern = [matcher_for(value, partial=partial) for value in pattern]
        self._subsequence = subsequence

    def test(self, actual: Any, path: str = "") -> list[str]:
        if not isinstance(actual, list):
            return [f"{path or '/'}: expected an array, got {_shown(actual)}"]
        if not self._subsequence:
            if len(actual) != len(self._pattern):
                return [f"{path or '/'}: expected {len(self._pattern)} elements, got {len(actual)}"]
            found = zip(self._pattern, actual, strict=True)
            return [w for i, (m, item) in enumerate(found) for w in m.test(item, f"{path}/{i}")]
        at = 0
        for number, matcher in enumerate(self._pattern):
            while at < len(actual) and matcher.test(actual[at]):
                at += 1
            if at == len(actual):
                return [f"{path or '/'}: expected element {number} of the pattern in order, got {_shown(actual)}"]
            at += 1
        return []


class _Any(Matcher):
    def test(self, actual: Any, path: str = "") -> list[str]:
        return [f"{path}: expected a value, but the key is missing"] if actual is _MISSING or actual is None else []


class _Absent(Matcher):
    def test(self, actual: Any, path: str = "") -> list[str]:
        return [] if actual is _MISSING else [f"{path}: expected no value, got {_shown(actual)}"]


class _Not(Matcher):
    def __init__(self, pattern: Any) -> None:
        self._pattern = matcher_for(pattern, partial=False)

    def test(self, actual: Any, path: str = "") -> list[str]:
        return [] if self._pattern.test(actual, path) else [f"{path}: expected anything but {_shown(actual)}"]


class _Regexp(Matcher):
    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)

    def test(self, actual: Any, path: str = "") -> list[str]:
        if isinstance(actual, str) and self._pattern.search(actual):
            return []
        return [f"{path}: expected a string like {self._pattern.pattern!r}, got {_shown(actual)}"]


class _Serialized(Matcher):
    def __init__(self, pattern: Any) -> None:
        self._pattern = matcher_for(pattern, partial=False)

    def test(self, actual: Any, path: str = "") -> list[str]:
        if not isinstance(actual, str):
            return [f"{path}: expected JSON text, got {_shown(actual)}"]
        try:
            return self._pattern.test(json.loads(actual), f"{path}(json)")
        except ValueError as error:
            return [f"{path}: expected JSON text: {error}"]


class Capture(Matcher):
    """Match any value and keep it."""

    def __init__(self, pattern: Any = None) -> None:
        self._pattern = None if pattern is None else matcher_for(pattern, partial=False)
        self._found: list[Any] = []
        self._at = 0

    def test(self, actual: Any, path: str = "") -> list[str]:
        if actual is _MISSING or actual is None:
            return [f"{path}: expected a value, but the key is missing"]
        wrong = self._pattern.test(actual, path) if self._pattern else []
        if not wrong:
            self._found.append(actual)
        return wrong

    def _value(self, kind: type | tuple[type, ...]) -> Any:
        if not self._found:
            raise AssertionError("No value captured")
        value = self._found[self._at]
        if not isinstance(value, kind):
            raise AssertionError(f"Captured value is {_shown(value)}, of type {type(value).__name__}")
        return value

    def next(self) -> bool:
        """Go to the next value; tell whether there is one."""
        if self._at + 1 < len(self._found):
            self._at += 1
            return True
        return False

    def as_string(self) -> str:
        """Return the value as a string."""
        return str(self._value(str))

    def as_number(self) -> float:
        """Return the value as a number."""
        number: float = self._value((int, float))
        return number

    def as_boolean(self) -> bool:
        """Return the value as a truth value."""
        return bool(self._value(bool))

    def as_array(self) -> list[Any]:
        """Return the value as a list."""
        return list(self._value(list))

    def as_object(self) -> dict[str, Any]:
        """Return the value as a dict."""
        return dict(self._value(dict))


class Match:
    """Make matchers."""

    @staticmethod
    def absent() -> Matcher:
        """Match nothing: the key must not be there."""
        return _Absent()

    @staticmethod
    def any_value() -> Matcher:
        """Match any value."""
        return _Any()

    @staticmethod
    def array_equals(pattern: Sequence[Any]) -> Matcher:
        """Match a list as a whole."""
        return _Array(pattern, subsequence=False, partial=False)

    @staticmethod
    def array_with(pattern: Sequence[Any]) -> Matcher:
        """Match a list that has these elements, in this order."""
        return _Array(pattern, subsequence=True, partial=True)

    @staticmethod
    def exact(pattern: Any) -> Matcher:
        """Match a value as a whole."""
        return matcher_for(pattern, partial=False)

    @staticmethod
    def not_(pattern: Any) -> Matcher:
        """Match anything else."""
        return _Not(pattern)

    @staticmethod
    def object_equals(pattern: Mapping[str, Any]) -> Matcher:
        """Match an object as a whole."""
        return _Object(pattern, False)

    @staticmethod
    def object_like(pattern: Mapping[str, Any]) -> Matcher:
        """Match an object that has these keys."""
        return _Object(pattern, True)

    @staticmethod
    def serialized_json(pattern: Any) -> Matcher:
        """Match JSON text by what it says."""
        return _Serialized(pattern)

    @staticmethod
    def string_like_regexp(pattern: str) -> Matcher:
        """Match a string that has a part like this."""
        return _Regexp(pattern)
