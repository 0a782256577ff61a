"""The functions that may end a JSONPath: `$.prices.max()`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._scope import StateFailure
from ._values import MISSING

__all__ = ["FUNCTIONS"]


def _numbers(values: Any) -> list[float]:
    numbers = [v for v in values if type(v) in (int, float)] if isinstance(values, list) else []
    if not numbers:
        raise StateFailure("States.Runtime", "Aggregation function attempted to calculate value using empty array")
    return numbers


def _length(value: Any) -> Any:
    return len(value) if isinstance(value, (list, dict, str)) else MISSING


def _deviation(values: Any) -> float:
    numbers = _numbers(values)
    mean = sum(numbers) / len(numbers)
    return float((sum((n - mean) ** 2 for n in numbers) / len(numbers)) ** 0.5)


def _index(values: Any, position: int = 0) -> Any:
    if isinstance(values, list) and isinstance(position, int) and -len(values) <= position < len(values):
        return values[position]
    return MISSING


def _concat(values: Any, *more: Any) -> str:
    pieces = [v for v in values if isinstance(v, str)] if isinstance(values, list) else [values]
    return "".join(str(piece) for piece in (*pieces, *more))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "length": _length,
    "size": _length,
    "min": lambda values: float(min(_numbers(values))),
    "max": lambda values: float(max(_numbers(values))),
    "avg": lambda values: float(sum(_numbers(values)) / len(_numbers(values))),
    "sum": lambda values: float(sum(_numbers(values))),
    "stddev": _deviation,
    "keys": lambda value: list(value) if isinstance(value, dict) else MISSING,
    "first": lambda values: _index(values, 0),
    "last": lambda values: _index(values, -1),
    "index": _index,
    "concat": _concat,
    "append": lambda values, *more: [*values, *more] if isinstance(values, list) else MISSING,
}
