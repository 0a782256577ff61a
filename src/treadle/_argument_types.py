"""Tests whether a value fits an annotation, and says in words what the annotation expects.

An annotation is compiled from its text: its names are looked up in the module that has it, and a class that only type
checkers import is judged by its name. An interface (``IQueue``) takes anything but plain text, numbers and collections.
A ``str`` is never a list.
"""

from __future__ import annotations

import builtins
import math
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, Union

__all__ = ["UNKNOWN", "Check", "check_of_annotation", "expectation", "named_in", "suggestion"]

Check = Callable[[Any], bool]

UNKNOWN: Final = object()
_PLAIN = (str, int, float, bytes, bool)
_WORDS = {
    "str": "a str",
    "float": "a number",
    "int": "a whole number",
    "bool": "True or False",
    "IChainable": "a state, a Chain or a StateMachineFragment",
}
_LISTS = ("Sequence", "list", "Iterable", "Collection", "tuple")


def check_of_annotation(annotation: Any, scope: Mapping[str, Any]) -> Check | None:
    """Return the test of an annotation that was written in a module with these globals; None when anything passes."""
    return _check_of_text(annotation, scope) if isinstance(annotation, str) else _check_of(annotation)


def named_in(text: str, scope: Mapping[str, Any]) -> Any:
    """Return what a dotted name such as ``sqs.IQueue`` means in a module; or ``UNKNOWN``."""
    first, *rest = text.split(".")
    found = scope.get(first, UNKNOWN)
    if found is UNKNOWN:
        found = getattr(builtins, first, UNKNOWN)
    for attribute in rest:
        found = getattr(found, attribute, UNKNOWN)
    return found


def expectation(annotation: Any) -> str:
    """Return an annotation in words, such as ``a list of str or None``."""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    if text.startswith("Required["):
        text = text[len("Required[") : -1]
    parts = [part for part in _alternatives(text) if part != "None"]
    if len(parts) > 1:
        parts = [part for part in parts if part != "Mapping[str, Any]"]
    return " or ".join(dict.fromkeys(_words(part) for part in parts))


def suggestion(annotation: Any, value: Any) -> str | None:
    """Return the expression that makes what the annotation expects from a plain value; None when none is known."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Mapping)):
        return None
    shown = repr(value)
    shown = shown if len(shown) <= 60 else "…"
    names = {part.rpartition(".")[2] for part in _alternatives(str(annotation))}
    number = isinstance(value, (int, float))
    if "Duration" in names and number:
        return f"Duration.seconds({shown})"
    if "TaskInput" in names and not number:
        return f"TaskInput.from_{'object' if isinstance(value, Mapping) else 'text'}({shown})"
    if "Condition" in names and isinstance(value, str):
        return _suggested_condition(value)
    if any("DynamoAttributeValue" in name for name in names) and not isinstance(value, Mapping):
        return f"DynamoAttributeValue.from_{'number' if number else 'string'}({shown})"
    return None


def _suggested_condition(text: str) -> str:
    """Return the Condition that a comparison written as text means."""
    for sign, method in (("==", "equals"), (">=", "greater_than_equals"), ("<=", "less_than_equals")):
        left, found, right = (part.strip() for part in text.partition(sign))
        if found and left.startswith("$") and right:
            try:
                float(right)
            except ValueError:
                right = "'" + right.strip("'\"") + "'"
                return f"Condition.string_{method}({left!r}, {right})"
            return f"Condition.number_{method}({left!r}, {right})"
    if text.startswith("{%"):
        return f"Condition.jsonata({text!r})"
    return f"Condition.is_present({text!r})" if text.startswith("$") else "Condition.string_equals('$.field', 'value')"


def _alternatives(text: str) -> list[str]:
    """Split a union at the bars that are not inside brackets."""
    return _split(text, "|")


def _arguments_of(text: str) -> list[str]:
    """Split what stands in the brackets of a type at the commas that are not inside further brackets."""
    return _split(text, ",")


def _split(text: str, mark: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for position, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == mark and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
    return [*parts, text[start:].strip()]


def _words(part: str) -> str:
    if part in _WORDS:
        return _WORDS[part]
    outer, bracket, inner = part.partition("[")
    outer = outer.rpartition(".")[2]
    if not bracket:
        article = "an" if outer[:1] in "AEIOU" or (outer[:1] in "I" and outer[1:2].isupper()) else "a"
        return f"{article} {outer}"
    inner = inner[:-1]
    if outer in _LISTS:
        item = " or ".join(name.rpartition(".")[2] for name in _alternatives(inner))
        return f"a list of {item}"
    if outer in ("Mapping", "dict"):
        value = inner.rpartition(",")[2].strip().rpartition(".")[2]
        return "a dict" if value == "Any" else f"a dict with values of {value}"
    return part


def _interface(value: Any) -> bool:
    return not isinstance(value, (*_PLAIN, Mapping, list, tuple, Enum))


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _is_iterable(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))


def _check_of_text(text: str, scope: Mapping[str, Any]) -> Check | None:
    """Return the test of an annotation as it is written: a union of names, some with types in brackets."""
    checks: list[Check] = []
    for part in _alternatives(text):
        if part == "None":
            continue
        check = _check_of_part(part, scope)
        if check is None:
            return None
        checks.append(check)
    if len(checks) < 2:
        return checks[0] if checks else None
    return lambda value: any(check(value) for check in checks)


def _check_of_part(part: str, scope: Mapping[str, Any]) -> Check | None:
    outer, bracket, inner = part.partition("[")
    if not bracket:
        found = named_in(part, scope)
        return _check_of_name(part.rpartition(".")[2]) if found is UNKNOWN else _check_of(found)
    name, arguments = outer.rpartition(".")[2], _arguments_of(inner[:-1])
    if name in ("Required", "NotRequired"):
        return _check_of_text(arguments[0], scope)
    if name in ("Mapping", "dict"):
        return _check_of_values(_check_of_text(arguments[1], scope) if len(arguments) == 2 else None)
    if name == "Iterable":
        return _is_iterable
    return _check_of_items(_check_of_text(arguments[0], scope)) if name in _LISTS else None


def _check_of_name(name: str) -> Check | None:
    """Return the test of a class that type checkers alone import."""
    if not name.isidentifier() or not name[:1].isupper() or name in ("Any", "Self", "T"):
        return None
    if name[:1] == "I" and name[1:2].isupper():
        return _interface
    # text and numbers are no instances of any class of ours; more can't be said without loading its package
    return lambda value: not isinstance(value, (*_PLAIN, list, tuple, Mapping))


def _check_of(kind: Any) -> Check | None:
    """Return the test of an evaluated annotation; None when anything passes."""
    if kind is Any or kind is None or isinstance(kind, typing.TypeVar):
        return None
    origin = typing.get_origin(kind)
    if origin in (typing.Required, typing.NotRequired):
        return _check_of(typing.get_args(kind)[0])
    if origin in (Union, types.UnionType):
        tests = [_check_of(part) for part in typing.get_args(kind) if part is not type(None)]
        if any(test is None for test in tests):
            return None
        return lambda value: any(test(value) for test in tests if test is not None)
    if origin is not None:
        return _check_of_generic(origin, typing.get_args(kind))
    if not isinstance(kind, type) or kind is object:
        return None
    return _check_of_class(kind)


def _check_of_class(kind: type) -> Check:
    if kind is float:
        return lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return _is_whole
    if kind in (str, bool):
        return lambda value: isinstance(value, kind)
    if issubclass(kind, Enum):
        return lambda value: isinstance(value, kind)
    if kind in (list, tuple):
        return _is_list
    if kind is dict:
        return lambda value: isinstance(value, Mapping)
    name = kind.__name__
    if getattr(kind, "_is_protocol", False) or (name[:1] == "I" and name[1:2].isupper()):
        return _interface
    return lambda value: isinstance(value, kind)


def _is_whole(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or (math.isfinite(value) and value.is_integer())


def _check_of_generic(origin: Any, arguments: tuple[Any, ...]) -> Check | None:
    if not isinstance(origin, type):
        return None
    if issubclass(origin, Mapping):
        return _check_of_values(_check_of(arguments[1]) if len(arguments) == 2 else None)
    if issubclass(origin, Sequence):
        return _check_of_items(_check_of(arguments[0]) if arguments else None)
    if origin is Iterable:
        return _is_iterable
    return None


def _check_of_values(item: Check | None) -> Check:
    return lambda value: (
        isinstance(value, Mapping) and (item is None or all(v is None or item(v) for v in value.values()))
    )


def _check_of_items(item: Check | None) -> Check:
    return lambda value: _is_list(value) and (item is None or all(v is None or item(v) for v in value))
