"""Checks keyword arguments against a constructor's own annotations, before it runs.

The CDK's binding refuses a wrong type at the call; so does treadle, with the keyword, the value and what is wanted.
A parameter whose annotation can't be evaluated (a name that only type checkers import) is left alone, and so are
interfaces (``IQueue``): anything with the right attributes may stand for them, but no plain text or number.
"""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Union

__all__ = ["complaint"]

Check = Callable[[Any], bool]
_PLAIN = (str, int, float, bytes, bool)
_VAR_KEYWORDS = 0x08
_known: dict[type, _Signature] = {}


class _Signature:
    """What the constructor of a class takes by keyword."""

    def __init__(self, cls: type) -> None:
        self.names: dict[str, tuple[Any, dict[str, Any]]] = {}
        self.open = True
        self._checks: dict[str, tuple[Check, str] | None] = {}
        if hasattr(cls, "_fields"):
            self._add_fields(cls)
            return
        init = cls.__init__  # type: ignore[misc]  # read as a plain function, not called
        code = getattr(init, "__code__", None)
        if code is None:
            return
        scope = init.__globals__
        annotations = init.__annotations__
        first = code.co_argcount
        for name in code.co_varnames[: first + code.co_kwonlyargcount]:
            if name in annotations:
                self.names[name] = (annotations[name], scope)
        self.open = bool(code.co_flags & _VAR_KEYWORDS)
        if self.open:
            extra = code.co_varnames[first + code.co_kwonlyargcount + bool(code.co_flags & 0x04)]
            self._add_options(annotations.get(extra), scope)

    def _add_fields(self, cls: type) -> None:
        """Take in the fields of a struct, those of its ancestors first."""
        self.open = False
        for base in reversed(cls.__mro__):
            for name, annotation in base.__dict__.get("__annotations__", {}).items():
                if name in cls._fields:  # type: ignore[attr-defined]  # asked with hasattr by the caller
                    self.names[name] = (annotation, vars(sys.modules[base.__module__]))

    def _add_options(self, annotation: Any, scope: dict[str, Any]) -> None:
        """Take in the keys of ``**options: Unpack[SomeTypedDict]``."""
        try:
            unpacked = eval(annotation, scope) if isinstance(annotation, str) else annotation
            options = unpacked.__args__[0]
        except (NameError, AttributeError, IndexError, TypeError):
            return
        for name, kind in options.__annotations__.items():
            # a key that comes from an ancestor was written in the ancestor's module
            home = getattr(kind, "__forward_module__", None) or options.__module__
            self.names.setdefault(name, (getattr(kind, "__forward_arg__", kind), vars(sys.modules[home])))
        self.open = False

    def check(self, name: str) -> tuple[Check, str] | None:
        if name not in self._checks:
            annotation, scope = self.names[name]
            try:
                kind = eval(annotation, scope) if isinstance(annotation, str) else annotation
                test = _check_of(kind)
            except (NameError, AttributeError, TypeError):
                test = _unread(annotation)
            self._checks[name] = (test, _shown(annotation)) if test is not None else None
        return self._checks[name]


def complaint(cls: type, kwargs: Mapping[str, Any]) -> tuple[str, str] | None:
    """Say what is wrong with keyword arguments: the sentence and its code; None when nothing is."""
    signature = _known.get(cls)
    if signature is None:
        signature = _known[cls] = _Signature(cls)
    for name, value in kwargs.items():
        if name not in signature.names:
            if signature.open:
                continue
            return _unknown(cls, name, list(signature.names)), "Keyword"
        if value is None:
            continue
        checked = signature.check(name)
        if checked is not None and not checked[0](value):
            return f"{name} is {_value(value)}; {checked[1]} is wanted", "ArgumentType"
    return None


def _unknown(cls: type, name: str, known: list[str]) -> str:
    import difflib

    known = [other for other in known if other not in ("self", "scope", "id")]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(known) or 'none'}"
    return f"{cls.__name__} has no keyword {name!r}; {hint}"


def _value(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 80 else text[:79] + '…'} ({type(value).__name__})"


def _shown(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    text = text.removeprefix("Required[").removesuffix("]") if text.startswith("Required[") else text
    words = [word.strip() for word in text.split(" | ") if word.strip() not in ("None", "Mapping[str, Any]")]
    names = {"str": "text", "float": "a number", "int": "a whole number", "bool": "True or False"}
    return " or ".join(names.get(word, word.rpartition(".")[2] if "[" not in word else word) for word in words)


def _interface(value: Any) -> bool:
    return not isinstance(value, (*_PLAIN, Mapping, list, tuple, Enum))


def _unread(annotation: Any) -> Check | None:
    """Make the test of an annotation whose names only type checkers import, such as ``sqs.IQueue | None``.

    Text and numbers are no instances of any class of ours; more can't be said without loading its package.
    """
    words = [word.strip() for word in str(annotation).split(" | ") if word.strip() != "None"]
    names = [word.rpartition(".")[2] for word in words if not word.startswith("Mapping[")]
    if not names or not all(name[:1].isupper() and name.isidentifier() and name != "Any" for name in names):
        return None
    if len(names) == len(words) and all(name[:1] == "I" and name[1:2].isupper() for name in names):
        return _interface
    refused = (*_PLAIN, list, tuple) if len(names) < len(words) else (*_PLAIN, list, tuple, Mapping)
    return lambda value: not isinstance(value, refused)


def _check_of(kind: Any) -> Check | None:
    """Make the test of an annotation; None when anything passes."""
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
    if not isinstance(kind, type):
        return None
    return _check_of_class(kind)


def _check_of_class(kind: type) -> Check | None:
    if kind is float:
        return lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return lambda value: isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value)
    if kind in (str, bool):
        return lambda value: isinstance(value, kind)
    if issubclass(kind, Enum):
        return lambda value: isinstance(value, kind)
    if kind in (list, tuple):
        return lambda value: isinstance(value, (list, tuple))
    if kind is dict:
        return lambda value: isinstance(value, Mapping)
    name = kind.__name__
    interface = getattr(kind, "_is_protocol", False) or (name[:1] == "I" and name[1:2].isupper())
    if interface:
        return _interface
    return lambda value: isinstance(value, kind)


def _check_of_generic(origin: Any, arguments: tuple[Any, ...]) -> Check | None:
    if not isinstance(origin, type):
        return None
    if issubclass(origin, Mapping):
        item = _check_of(arguments[1]) if len(arguments) == 2 else None
        return lambda value: (
            isinstance(value, Mapping) and (item is None or all(v is None or item(v) for v in value.values()))
        )
    if issubclass(origin, Sequence):
        item = _check_of(arguments[0]) if arguments else None
        return lambda value: (
            isinstance(value, (list, tuple)) and (item is None or all(v is None or item(v) for v in value))
        )
    return None
