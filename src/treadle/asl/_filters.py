"""Filters of JSONPaths, evaluated by python-jsonpath within the path's budget."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

from ._budget import FILTER_STEPS, Budget
from ._scope import PathSyntaxError, StateFailure

__all__ = ["filtered"]

_MATCH_SECONDS: Final = 1.0
_FLAGS: Final = re.IGNORECASE | re.MULTILINE | re.DOTALL
_MOST_IN_FILTER: Final = 10_000
_evaluating = threading.local()
"""The budget of the path that this thread evaluates: the library creates its nodes without a way to pass one on."""


def _matches(method: Any, text: Any) -> bool:
    """Match a pattern in bounded time: Python's own `re` can't be stopped."""
    return bool(method(text, timeout=_evaluating.budget.seconds_left(_MATCH_SECONDS)))


@lru_cache(maxsize=1)
def _environment() -> Any:
    """Create the language of the filters, whose patterns are matched in bounded time."""
    import jsonpath  # costs 0.1 s, and only filters need it
    import regex
    from jsonpath.function_extensions import Match, Search

    class FullMatch(Match):  # type: ignore[misc]
        def __call__(self, value: object, pattern: object) -> bool:
            compiled = self.check_cache(pattern) if isinstance(value, str) and isinstance(pattern, str) else None
            return compiled is not None and _matches(compiled.fullmatch, value)

    class PartMatch(Search):  # type: ignore[misc]
        def __call__(self, value: object, pattern: object) -> bool:
            compiled = self.check_cache(pattern) if isinstance(value, str) and isinstance(pattern, str) else None
            return compiled is not None and _matches(compiled.search, value)

    class Environment(jsonpath.JSONPathEnvironment):  # type: ignore[misc]
        def setup_function_extensions(self) -> None:
            super().setup_function_extensions()
            self.function_extensions["match"] = FullMatch(thread_safe=True)
            self.function_extensions["search"] = PartMatch(thread_safe=True)

        def compare(self, left: object, operator: str, right: Any) -> bool:
            if operator == "=~" and isinstance(left, str) and hasattr(right, "fullmatch"):
                return _matches(regex.compile(right.pattern, right.flags & _FLAGS).fullmatch, left)
            return bool(super().compare(left, operator, right))

    return Environment()


@lru_cache(maxsize=512)
def _filter(text: str) -> Any:
    import jsonpath

    try:
        return _counting(_environment().compile(f"$[?{text}]"))
    except jsonpath.JSONPathError as error:
        raise PathSyntaxError(str(error).splitlines()[0]) from None
    except RecursionError:
        raise PathSyntaxError("the filter is nested too deeply") from None


class _Counting:
    """A segment of a path, every node of which counts.

    :param most: how many nodes it may select in one evaluation, which the library keeps all at once
    """

    def __init__(self, segment: Any, most: int | None) -> None:
        self._segment = segment
        self._most = most
        self.selectors = segment.selectors

    def __str__(self) -> str:
        return str(self._segment)

    def resolve(self, nodes: Iterable[Any]) -> Iterator[Any]:
        """Yield the nodes that the segment selects."""
        budget, most = _evaluating.budget, self._most
        for number, node in enumerate(self._segment.resolve(self._counted(nodes))):
            budget.spend(FILTER_STEPS)
            if number == most:
                raise budget.failure(f"a path in the filter selects more than {most:,} values")
            yield node

    @staticmethod
    def _counted(nodes: Iterable[Any]) -> Iterator[Any]:
        spend = _evaluating.budget.spend
        for node in nodes:
            spend(FILTER_STEPS)
            yield node


def _counting(compiled: Any) -> Any:
    """Let the segments of a path count, and those of the paths in its filters."""
    from jsonpath.filter import FilterQuery, walk
    from jsonpath.selectors import Filter, KeysFilter

    outer = [getattr(compiled, "path", compiled), *(path for _, path in getattr(compiled, "paths", ()))]
    inner: dict[int, Any] = {}
    for path in outer:
        for segment in path.segments:
            for selector in segment.selectors:
                if isinstance(selector, (Filter, KeysFilter)):
                    found = [part.path for part in walk(selector.expression) if isinstance(part, FilterQuery)]
                    inner |= {id(path): path for path in found}
    for paths, most in ((outer, None), (list(inner.values()), _MOST_IN_FILTER)):
        for path in paths:
            path.segments = tuple(_Counting(segment, most) for segment in path.segments)
    return compiled


def filtered(text: str, value: Any, budget: Budget) -> list[Any]:
    """Return the items of an array (or the object itself) that a filter selects.

    :raises StateFailure: when the filter can't be evaluated, or not within the budget
    """
    import jsonpath

    if type(value) is dict:  # Jayway tests an object itself, an array's items one by one
        value = [value]
    elif type(value) is not list:
        return []
    outer = getattr(_evaluating, "budget", None)
    _evaluating.budget = budget
    try:
        return list(_filter(text).findall(value))
    except TimeoutError:
        message = f"Invalid path '[?{text}]' : the pattern took longer than {_MATCH_SECONDS:g} s to match"
        raise StateFailure("States.Runtime", message) from None
    except (jsonpath.JSONPathError, PathSyntaxError) as error:
        raise StateFailure("States.Runtime", f"Invalid path '[?{text}]' : {error}") from None
    except RecursionError:
        raise StateFailure("States.Runtime", f"Invalid path '[?{text}]' : the values are nested too deeply") from None
    finally:
        _evaluating.budget = outer
