"""Validate requests against the botocore service model: required members, types, lengths, patterns, enums, ranges.

Messages are those of the service's framework, which is written in Java: values are shown as Java writes them, what the
model marks as sensitive isn't shown, and all that is wrong is said at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from ..drivers import isolated_session
from ._faults import ApiError, invalid

__all__ = ["check", "operations", "shape_of"]


@cache
def _model() -> Any:
    return isolated_session().get_service_model("stepfunctions")


def operations() -> tuple[str, ...]:
    """Return the names of all operations."""
    return tuple(_model().operation_names)


@cache
def shape_of(operation: str) -> Any:
    """Return the model of an operation."""
    return _model().operation_model(operation)


def check(operation: str, given: Any) -> dict[str, Any]:
    """Return the request's members that the model knows.

    :raises ApiError: SerializationException for wrong types, ValidationException for all else, everything at once
    """
    shape = shape_of(operation).input_shape
    known: dict[str, Any] = _read(shape, given)
    faults = list(_faults(shape, known, ""))
    if faults:
        count = f"{len(faults)} validation error{'s' if len(faults) > 1 else ''} detected: "
        raise invalid(count + "; ".join(faults))
    return known


# ---------------------------------------------------------------- types

_TYPES: dict[str, tuple[type | tuple[type, ...], str]] = {
    "string": (str, "a String"),
    "boolean": (bool, "a Boolean"),
    "integer": (int, "an Integer"),
    "long": (int, "a Long"),
    "float": ((int, float), "a Float"),
    "double": ((int, float), "a Double"),
}


def _unreadable(message: str) -> ApiError:
    return ApiError("SerializationException", message)


def _token(value: Any) -> str:
    if isinstance(value, bool):
        return f"{str(value).upper()}_VALUE"
    return "STRING_VALUE" if isinstance(value, str) else "NUMBER_VALUE"


def _read(shape: Any, value: Any) -> Any:
    """Return a value without members that are null or that the model doesn't know."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            raise _unreadable("Start of list found where not expected" if isinstance(value, list) else "Expected null")
        members = shape.members
        return {name: _read(members[name], one) for name, one in value.items() if name in members and one is not None}
    if kind == "list":
        if not isinstance(value, list):
            raise _unreadable("Expected list or null")
        return [None if one is None else _read(shape.member, one) for one in value]
    wanted, java = _TYPES[kind]
    if isinstance(value, dict):
        raise _unreadable("Start of structure or map found where not expected.")
    if isinstance(value, list):
        raise _unreadable("Start of list found where not expected")
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "boolean"):
        raise _unreadable(f"{_token(value)} can not be converted to {java}")
    return value


# ---------------------------------------------------------------- constraints

_NOT_NULL = "Member must not be null"


def _java(shape: Any, value: Any) -> str:
    """Write a value as Java's toString does."""
    if value is None:
        return "null"
    if isinstance(value, dict):
        members = (f"{name}={_shown(shape.members[name], one)}" for name, one in value.items())
        return f"{shape.name}({', '.join(members)})"
    if isinstance(value, list):
        return f"[{', '.join(_shown(shape.member, one) for one in value)}]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shown(shape: Any, value: Any) -> str:
    return "***Sensitive Data Redacted***" if shape.metadata.get("sensitive") else _java(shape, value)


def _fault(shape: Any, value: Any, at: str, constraint: str) -> str:
    if shape.metadata.get("sensitive"):
        shown = ""
    else:
        shown = "null " if value is None else f"'{_java(shape, value)}' "
    return f"Value {shown}at '{at}' failed to satisfy constraint: {constraint}"


def _faults(shape: Any, value: Any, at: str) -> Iterator[str]:
    kind = shape.type_name
    if kind == "structure":
        for name in shape.required_members:
            if name not in value:
                yield _fault(shape.members[name], None, f"{at}.{name}".lstrip("."), _NOT_NULL)
        for name, child in value.items():
            yield from _faults(shape.members[name], child, f"{at}.{name}".lstrip("."))
        return
    for constraint, holds in _constraints(shape):
        if not holds(value):
            yield _fault(shape, value, at, constraint)
    if kind != "list":
        return
    if shape.member.type_name == "structure":
        for i, child in enumerate(value):
            if child is None:
                yield _fault(shape.member, None, f"{at}.{i + 1}.member", _NOT_NULL)
            else:
                yield from _faults(shape.member, child, f"{at}.{i + 1}.member")
        return
    constraints = _constraints(shape.member)
    if not all(child is not None and holds(child) for child in value for _, holds in constraints):
        listed = ", ".join([*(constraint for constraint, _ in constraints), _NOT_NULL])
        yield _fault(shape, value, at, f"Member must satisfy constraint: [{listed}]")


@cache
def _constraints(shape: Any) -> tuple[tuple[str, Callable[[Any], bool]], ...]:
    """Return what a value must satisfy: the service's words, and the test."""
    limits = shape.metadata
    measured = shape.type_name in ("string", "list")
    what = "length" if measured else "value"
    found: list[tuple[str, Callable[[Any], bool]]] = []

    def size(value: Any) -> float:
        return len(value) if measured else value

    if "max" in limits:
        most = limits["max"]
        found.append((f"Member must have {what} less than or equal to {most}", lambda value: size(value) <= most))
    if "min" in limits:
        least = limits["min"]
        found.append((f"Member must have {what} greater than or equal to {least}", lambda value: size(value) >= least))
    words = getattr(shape, "enum", None)
    if words:
        found.append((f"Member must satisfy enum value set: [{', '.join(words)}]", lambda value: value in words))
    if "pattern" in limits:
        pattern = re.compile(limits["pattern"].replace(r"\p{ASCII}", r"[\x00-\x7f]"))
        said = f"Member must satisfy regular expression pattern: {limits['pattern']}"
        found.append((said, lambda value: pattern.fullmatch(value) is not None))
    return tuple(found)
