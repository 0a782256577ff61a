"""Answers that were made up, such as a test's, checked against the service's own model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..services import botocore_name
from ..services._spelling import answer_member
from ._sessions import isolated_session

__all__ = ["answer_faults", "answer_shape", "operation_errors", "service_id", "unknown_members", "with_times_as_text"]

_KINDS: dict[str, tuple[type | tuple[type, ...], str]] = {
    "structure": (dict, "an object"),
    "map": (dict, "an object"),
    "list": (list, "an array"),
    "string": (str, "a string"),
    "blob": (str, "a string"),
    "timestamp": (str, "a string"),
    "boolean": (bool, "a boolean"),
    "integer": (int, "a number"),
    "long": (int, "a number"),
    "float": ((int, float), "a number"),
    "double": ((int, float), "a number"),
}


@cache
def _model(service: str) -> Any:
    from botocore.exceptions import BotoCoreError

    try:
        return isolated_session().get_service_model(botocore_name(service))
    except BotoCoreError:
        return None


def _operation(service: str, operation: str) -> Any:
    model = _model(service)
    wanted = operation.casefold()
    name = next((name for name in model.operation_names if name.casefold() == wanted), None) if model else None
    return model.operation_model(name) if name is not None else None


def answer_shape(service: str, operation: str) -> Any:
    """Return the shape of an operation's answer; None when it has none, or there is no such operation."""
    model = _operation(service, operation)
    return model.output_shape if model is not None else None


def operation_errors(service: str, operation: str) -> list[str]:
    """Return the names of the errors that an operation's model has."""
    model = _operation(service, operation)
    return [shape.name for shape in model.error_shapes] if model is not None else []


def service_id(service: str) -> str | None:
    """Return the id of a service in its model, such as ``DynamoDB``; None when there is no such service."""
    model = _model(service)
    return str(model.service_id) if model is not None else None


def unknown_members(service: str, operation: str, answer: Any, *, sdk: bool) -> list[tuple[str, list[str]]]:
    """Return the members of an answer that the operation's model doesn't have, each with those that it has there.

    TestState ignores such members; the service never gives them.
    """
    shape = answer_shape(service, operation)
    found: list[tuple[str, list[str]]] = []
    waiting = [(shape, answer, "")] if shape is not None else []
    while waiting:
        shape, value, path = waiting.pop()
        if shape.type_name == "structure" and isinstance(value, dict):
            names = {answer_member(name, sdk=sdk): name for name in shape.members}
            for key, item in value.items():
                if key in names:
                    waiting.append((shape.members[names[key]], item, f"{path}{key}."))
                elif path or key not in _ADDED:
                    found.append((path + key, sorted(names)))
        elif shape.type_name == "list" and isinstance(value, list):
            waiting += [(shape.member, item, path) for item in value]
        elif shape.type_name == "map" and isinstance(value, dict):
            waiting += [(shape.value, item, path) for item in value.values()]
    return found


def with_times_as_text(service: str, operation: str, answer: Any, *, sdk: bool) -> Any:
    """Return an answer with text in place of times in milliseconds, as which optimized integrations give them.

    TestState takes text alone.
    """
    shape = answer_shape(service, operation)
    return _times_as_text(shape, answer, sdk) if shape is not None else answer


def _times_as_text(shape: Any, value: Any, sdk: bool) -> Any:
    kind = shape.type_name
    if kind == "timestamp" and type(value) in (int, float):
        return str(value)
    if kind == "structure" and isinstance(value, dict):
        shapes = {answer_member(name, sdk=sdk): member for name, member in shape.members.items()}
        return {key: _times_as_text(shapes[key], item, sdk) if key in shapes else item for key, item in value.items()}
    if kind == "list" and isinstance(value, list):
        return [_times_as_text(shape.member, item, sdk) for item in value]
    if kind == "map" and isinstance(value, dict):
        return {key: _times_as_text(shape.value, item, sdk) for key, item in value.items()}
    return value


_ADDED = frozenset({"SdkHttpMetadata", "SdkResponseMetadata"})
"""What Step Functions adds to the answers of optimized integrations."""


def answer_faults(service: str, operation: str, answer: Any, *, sdk: bool, whole: bool) -> Iterator[str]:
    """Yield what in an answer doesn't fit the operation's model, in AWS's words; members unknown to it are ignored.

    :param service: the service as Step Functions names it
    :param sdk: whether the answer is spelled as SDK integrations spell it
    :param whole: whether required members must be present
    """
    shape = answer_shape(service, operation)
    if shape is not None:
        # a function's and a model's own answer is read as JSON, whatever it is
        read = frozenset() if sdk else {"lambda": frozenset({"Payload"}), "bedrock": frozenset({"body"})}.get(service)
        yield from _faults(shape, answer, "", sdk, whole, read or frozenset())


def _faults(shape: Any, value: Any, field: str, sdk: bool, whole: bool, read: frozenset[str]) -> Iterator[str]:
    kind = shape.type_name
    wanted, called = _KINDS.get(kind, (object, "a value"))
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "boolean"):
        if not (kind in ("integer", "long") and isinstance(value, float) and value.is_integer()):
            yield f"Field '{field}' must be {called}" if field else f"The result must be {called}"
            return
    if kind == "structure":
        names = {answer_member(name, sdk=sdk): name for name in shape.members}
        if whole:
            for spelled, name in names.items():
                if name in shape.required_members and value.get(spelled) is None:
                    yield f"Required field '{spelled}' is missing"
        for key, item in value.items():
            member = names.get(key)
            if member is not None and member not in read and item is not None:
                yield from _faults(shape.members[member], item, key, sdk, whole, read)
    elif kind == "list":
        for item in value:
            yield from _faults(shape.member, item, field, sdk, whole, read)
    elif kind == "map":
        for item in value.values():
            yield from _faults(shape.value, item, field, sdk, whole, read)
    yield from _size_faults(shape, value, field)


def _size_faults(shape: Any, value: Any, field: str) -> Iterator[str]:
    limits, kind = shape.metadata, shape.type_name
    if kind in ("timestamp", "structure", "boolean"):
        return
    measured: float
    if isinstance(value, (str, list, dict)):
        measured, less, more = len(value), "is smaller than the minimum length", "exceeds the maximum length"
    else:
        measured, less, more = value, "is less than the minimum value", "exceeds the maximum value"
    if "min" in limits and measured < limits["min"]:
        yield f"Field '{field}' {less}"
    if "max" in limits and measured > limits["max"] and kind != "blob":  # whose text is longer than its bytes
        yield f"Field '{field}' {more}"
    words = getattr(shape, "enum", None)
    if words and value not in words:
        yield f"Field '{field}' is not an expected value"
