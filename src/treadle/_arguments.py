"""Checks the arguments of a call against the annotations of treadle's own constructors and methods, before it runs.

The CDK's binding refuses a wrong type at the call; so does treadle, with the argument, the value and what is expected.
A constructor or method that the user wrote is not checked: its arguments and annotations are the user's own.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from types import FunctionType
from typing import Any

from ._argument_types import UNKNOWN, Check, check_of_annotation, expectation, named_in, suggestion
from .errors import AuthoringError

__all__ = [
    "Signature",
    "check_exports",
    "check_methods",
    "complaint",
    "constructor_signature",
    "nearest_name",
    "unknown_keyword",
]

_VAR_POSITIONAL, _VAR_KEYWORDS = 0x04, 0x08
_UNEXPECTED = re.compile(r"unexpected keyword argument '(\w+)'")
_constructors: dict[type, Signature | None] = {}
_guarded: set[type] = set()
_CHECKED_BY_NODE = ("self", "scope", "id")
_ANYTHING = frozenset(("Any", "object", "Construct", "IConstruct", "IResolvable", "ResolveContext", "IResolveContext"))
"""Annotations that a guard has nothing to check for, or that only treadle's own calls meet."""


class Signature:
    """The arguments of a constructor, method or struct, each with the test of its annotation."""

    def __init__(self) -> None:
        self.names: dict[str, tuple[Any, dict[str, Any]]] = {}
        self.positions: tuple[str, ...] = ()
        self.rest: str | None = None
        self.open = False
        self._checks: dict[str, tuple[Check, Any] | None] = {}

    @classmethod
    def of_struct(cls, struct: Any) -> Signature:
        """Return the fields of a struct as keywords, those of its ancestors first."""
        made = cls()
        for base in reversed(struct.__mro__):
            for name, annotation in base.__dict__.get("__annotations__", {}).items():
                if name in struct._fields:
                    made.names[name] = (annotation, vars(sys.modules[base.__module__]))
        for name in struct._fields:  # a struct of the table has no annotations and checks its values itself
            if name not in made.names:
                made.names[name] = (Any, {})
                check = struct._field_check(name)
                made._checks[name] = (check, Any) if check is not None else None
        return made

    @classmethod
    def of_function(cls, function: FunctionType) -> Signature:
        """Return the arguments of a function."""
        made = cls()
        code, scope, annotations = function.__code__, function.__globals__, function.__annotations__
        known = code.co_argcount + code.co_kwonlyargcount
        made.positions = code.co_varnames[: code.co_argcount]
        for name in code.co_varnames[:known]:
            made.names[name] = (annotations.get(name, Any), scope)
        if code.co_flags & _VAR_POSITIONAL:
            made.rest = "*" + code.co_varnames[known]
            made.names[made.rest] = (annotations.get(made.rest[1:], Any), scope)
        if code.co_flags & _VAR_KEYWORDS:
            made.open = True
            extra = code.co_varnames[known + (made.rest is not None)]
            made._add_options(annotations.get(extra), scope)
        return made

    def _add_options(self, annotation: Any, scope: dict[str, Any]) -> None:
        """Add the keys of ``**options: Unpack[SomeTypedDict]``."""
        if not isinstance(annotation, str) or not annotation.startswith("Unpack["):
            return
        options = named_in(annotation[len("Unpack[") : -1], scope)
        if options is UNKNOWN:
            return
        for name, kind in options.__annotations__.items():
            # a key that comes from an ancestor was written in the ancestor's module
            home = getattr(kind, "__forward_module__", None) or options.__module__
            self.names.setdefault(name, (getattr(kind, "__forward_arg__", kind), vars(sys.modules[home])))
        self.open = False

    def keywords(self) -> list[str]:
        """Return the names that a call may give as keywords."""
        return [name for name in self.names if name != self.rest and name not in ("self", "cls", "scope", "id")]

    def check(self, name: str) -> tuple[Check, Any] | None:
        """Return the test of an argument and its annotation; None when it takes anything."""
        if name not in self._checks:
            annotation, scope = self.names[name]
            test = check_of_annotation(annotation, scope)
            self._checks[name] = (test, annotation) if test is not None else None
        return self._checks[name]

    def fault(self, owner: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[str, str] | None:
        """Return what is wrong with the arguments of a call, as a sentence and its code; None when nothing is."""
        for position, value in enumerate(args):
            name = self.positions[position] if position < len(self.positions) else self.rest
            if name is not None and value is not None and name not in _CHECKED_BY_NODE:
                found = self._argument_fault(name, value)
                if found is not None:
                    return found
        for name, value in kwargs.items():
            if name not in self.names:
                if self.open:
                    continue
                return unknown_keyword(owner, name, self.keywords()), "Keyword"
            if value is not None:
                found = self._argument_fault(name, value)
                if found is not None:
                    return found
        return None

    def binding_fault(self, owner: str, error: TypeError) -> str | None:
        """Return in plain words why Python could not bind the arguments of a call.

        :param error: what the call raised; None is returned when it comes from inside the function
        """
        if isinstance(error, AuthoringError) or not _is_of_binding(error):
            return None
        text = str(error)
        known = self.keywords()
        unexpected = _UNEXPECTED.search(text)
        if unexpected:
            return unknown_keyword(owner, unexpected.group(1), known)
        names = re.findall(r"'(\w+)'", text)
        if "missing" in text and names:
            return f"{owner} needs {', '.join(repr(name) for name in names)}"
        if "takes" in text:
            if self.positions[1:] == ("scope", "id"):
                return f"{owner} takes everything after its id by keyword"
            return (
                f"{owner} takes fewer positional arguments; write the others as keywords: {', '.join(known) or 'none'}"
            )
        return f"{owner}: {text}"

    def _argument_fault(self, name: str, value: Any) -> tuple[str, str] | None:
        checked = self.check(name)
        if checked is None or checked[0](value):
            return None
        message = f"{name.lstrip('*')}: expected {expectation(checked[1])}, got {_shown(value)}"
        example = suggestion(checked[1], value) or _suggested_item(checked[1], value, checked[0])
        return (f"{message}; write {example}" if example else message), "ArgumentType"


def _suggested_item(annotation: Any, value: Any, check: Check) -> str | None:
    """Return what to write for the first item of a dict or list that doesn't fit."""
    if isinstance(value, str):
        return f"[{value!r}]" if len(value) <= 60 and check([value]) else None
    if isinstance(value, Mapping):
        wrong = next(((key, item) for key, item in value.items() if item is not None and not check({key: item})), None)
        example = suggestion(annotation, wrong[1]) if wrong is not None else None
        return f"{wrong[0]!r}: {example}" if wrong is not None and example else None
    return None


def constructor_signature(cls: type) -> Signature | None:
    """Return what the constructor of a class, or the fields of a struct, take; None for a constructor of the user's."""
    try:
        return _constructors[cls]
    except KeyError:
        if hasattr(cls, "_fields"):
            signature: Signature | None = Signature.of_struct(cls)
        else:
            init = getattr(cls.__init__, "__wrapped__", cls.__init__)  # type: ignore[misc]  # read, not called
            signature = None
            if isinstance(init, FunctionType) and _is_ours(init.__globals__):
                signature = Signature.of_function(init)
        _constructors[cls] = signature
        return signature


def complaint(cls: type, keywords: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return what is wrong with the keywords of a constructor, as a sentence and its code; None when nothing is."""
    signature = constructor_signature(cls)
    return signature.fault(cls.__name__, (), keywords) if signature is not None else None


def unknown_keyword(owner: str, name: str, known: Sequence[str]) -> str:
    """Return the sentence for a keyword that doesn't exist, with the nearest one."""
    return f"{owner} has no keyword {name!r}; {nearest_name(name, known)}"


def nearest_name(name: str, known: Iterable[str]) -> str:
    """Return the question whether the nearest of the known names is meant, or all of them when none is near."""
    import difflib

    names = list(known)
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(names) or 'none'}"


def _is_of_binding(error: TypeError) -> bool:
    """Return whether an error was raised before the first line of the function that was called."""
    trace = error.__traceback__
    inner = trace.tb_next if trace is not None else None
    if inner is not None and inner.tb_frame.f_code.co_name == "guarded" and _is_ours(inner.tb_frame.f_globals):
        inner = inner.tb_next
    return inner is None


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 80 else text[:79] + '…'} ({type(value).__name__})"


def _is_ours(module: Mapping[str, Any]) -> bool:
    name = module.get("__name__")
    return isinstance(name, str) and (name == "treadle" or name.startswith("treadle."))


def check_methods(cls: Any) -> Any:
    """Make the public methods and the constructor of a class check their arguments when the user calls them.

    Calls from treadle itself are not checked. The methods that the class inherits from treadle's classes are included.
    """
    if not isinstance(cls, type) or issubclass(cls, (Enum, BaseException)):
        return cls
    for base in cls.__mro__:
        if base not in _guarded and _is_ours({"__name__": base.__module__}):
            _guarded.add(base)
            _guard_class(base)
    return cls


def check_exports(package: str) -> None:
    """Make all classes that a package exports check the arguments of their methods, as :func:`check_methods` does."""
    for value in list(vars(sys.modules[package]).values()):
        if isinstance(value, type) and value.__module__.startswith(package):
            check_methods(value)


def _guard_class(cls: type) -> None:
    for name, attribute in list(vars(cls).items()):
        if name.startswith("_") and name != "__init__":
            continue
        wrapper = type(attribute) if isinstance(attribute, (staticmethod, classmethod)) else None
        function = attribute.__func__ if wrapper is not None else attribute
        if not isinstance(function, FunctionType) or not _is_ours(function.__globals__):
            continue
        if all(name == "return" or kind in _ANYTHING for name, kind in function.__annotations__.items()):
            continue
        guarded = _guard(cls, name, function)
        setattr(cls, name, wrapper(guarded) if wrapper is not None else guarded)


def _guard(cls: type, name: str, function: FunctionType) -> Callable[..., Any]:
    signature: Signature | None = None

    def guarded(*args: Any, **kwargs: Any) -> Any:
        if sys._getframe(1).f_globals.get("__name__", "")[:8] == "treadle.":
            return function(*args, **kwargs)
        nonlocal signature
        if signature is None:
            signature = Signature.of_function(function)
        owner = type(args[0]).__name__ if args and isinstance(args[0], cls) else cls.__name__
        called = owner if name == "__init__" else name
        message, code = signature.fault(called, args, kwargs) or (None, "Keyword")
        if message is None:
            try:
                return function(*args, **kwargs)
            except TypeError as error:
                message = signature.binding_fault(called, error)
                if message is None:
                    raise
        kind = owner if name == "__init__" else f"{owner}.{name}"
        raise AuthoringError(message, code=code, path=_path_of(args), kind=kind)

    # what functools.wraps does, in a third of its time
    guarded.__name__, guarded.__qualname__ = function.__name__, function.__qualname__
    guarded.__module__, guarded.__doc__ = function.__module__, function.__doc__
    guarded.__wrapped__ = function  # type: ignore[attr-defined]  # inspect and constructor_signature read it
    return guarded


def _path_of(args: Sequence[Any]) -> str | None:
    """Return the path of the construct whose method is called."""
    path = getattr(getattr(args[0], "node", None), "path", None) if args else None
    return path if isinstance(path, str) and path else None
