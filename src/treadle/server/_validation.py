"""Requests held against the service's own model: required members, types, lengths, patterns, words, ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ._faults import ApiError

__all__ = ["check", "operations", "shape_of"]


@cache
def _model() -> Any:
    from botocore.session import Session

    return Session().get_service_model("stepfunctions")


def operations() -> tuple[str, ...]:
    """Give the names of all operations."""
    return tuple(_model().operation_names)


def shape_of(operation: str) -> Any:
    """Give the model of an operation."""
    return _model().operation_model(operation)


@cache
def _pattern(text: str) -> re.Pattern[str] | None:
    try:
        return re.compile(text)
    except re.error:
        return None  # a class of characters that only Java knows; names are checked by themselves


def check(operation: str, given: Any) -> dict[str, Any]:
    """Give the request's members that the model knows.

    :raises ApiError: SerializationException for wrong types, ValidationException for all else, everything at once
    """
    shape = shape_of(operation).input_shape
    if not isinstance(given, dict):
        raise ApiError("SerializationException", "Unexpected field type")
    if shape is None:
        return {}
    known = {name: value for name, value in given.items() if name in shape.members and value is not None}
    faults = list(_faults(shape, known, ""))
    if faults:
        count = f"{len(faults)} validation error{'s' if len(faults) > 1 else ''} detected: "
        raise ApiError("ValidationException", count + "; ".join(faults))
    return known


def _fault(value: Any, at: str, constraint: str) -> str:
    shown = "null" if value is None else f"'{value}'"
    return f"Value {shown} at '{at}' failed to satisfy constraint: {constraint}"


_TYPES: dict[str, type | tuple[type, ...]] = {
    "structure": dict,
    "map": dict,
    "list": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
    "timestamp": (int, float, str),
}


def _faults(shape: Any, value: Any, at: str) -> Iterator[str]:
    kind = shape.type_name
    wanted: Any = _TYPES.get(kind, object)
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "boolean"):
        raise ApiError("SerializationException", f"Unexpected value at '{at}': expected {kind}")
    if kind == "structure":
        for name in shape.required_members:
            if value.get(name) is None:
                yield _fault(None, f"{at}.{name}".lstrip("."), "Member must not be null")
        for name, child in value.items():
            if name in shape.members and child is not None:
                yield from _faults(shape.members[name], child, f"{at}.{name}".lstrip("."))
        return
    if kind == "list":
        for i, child in enumerate(value):
            yield from _faults(shape.member, child, f"{at}.{i + 1}.member")
    yield from _sized(shape, value, at)


def _sized(shape: Any, value: Any, at: str) -> Iterator[str]:
    limits = shape.metadata
    measured = len(value) if isinstance(value, (str, list, dict)) else value
    what = "length " if isinstance(value, (str, list, dict)) else "value "
    if isinstance(measured, (int, float)) and not isinstance(measured, bool):
        if "min" in limits and measured < limits["min"]:
            yield _fault(value, at, f"Member must have {what}greater than or equal to {limits['min']}")
        if "max" in limits and measured > limits["max"]:
            yield _fault(value, at, f"Member must have {what}less than or equal to {limits['max']}")
    if isinstance(value, str):
        words = shape.enum
        if words and value not in words:
            yield _fault(value, at, f"Member must satisfy enum value set: [{', '.join(words)}]")
        pattern = limits.get("pattern")
        if pattern and (compiled := _pattern(pattern)) is not None and not compiled.search(value):
            yield _fault(value, at, f"Member must satisfy regular expression pattern: {pattern}")
