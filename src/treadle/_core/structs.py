"""Structs: the arguments that come as one object, by keyword, or as a plain dict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from .._arguments import complaint
from ..errors import AuthoringError

__all__ = ["REQUIRED", "Struct"]

REQUIRED = object()


def _python_key(fields: Mapping[str, Any], key: str) -> str:
    """Return a key of a dict as the struct's keyword: the CDK takes camel case in dicts inside lists and dicts."""
    if key in fields or not isinstance(key, str):
        return key
    snake = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower()
    return snake if snake in fields else key


@dataclass_transform(kw_only_default=True)
class _StructMeta(type):
    _fields: dict[str, Any]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        cls: Any = super().__new__(mcs, name, bases, namespace)
        fields: dict[str, Any] = {}
        for base in reversed(cls.__mro__[1:]):
            fields.update(getattr(base, "_fields", {}))
        for field, kind in namespace.get("__annotations__", {}).items():
            if not str(kind).startswith("ClassVar"):
                fields[field] = namespace.get(field, REQUIRED)
        cls._fields = fields
        return cls

    if not TYPE_CHECKING:  # a checker that sees it looks at no field any more

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            self: Any = object.__new__(cls)  # type: ignore[arg-type]  # a metaclass stands for its instances
            values = self.__dict__
            values.update((name, default) for name, default in cls._fields.items() if default is not REQUIRED)
            if args:
                raise AuthoringError(
                    f"{cls.__name__} takes its arguments by keyword: {', '.join(cls._fields)}", code="Keyword"
                )
            fault = cls._fault(kwargs)
            if fault is not None:
                raise AuthoringError(fault[0], code=fault[1], kind=cls.__name__)
            values.update(kwargs)
            missing = [name for name in cls._fields if name not in values]
            if missing:
                raise AuthoringError(f"{cls.__name__} needs {', '.join(map(repr, missing))}", code="Keyword")
            return self


class Struct(metaclass=_StructMeta):
    """Base class of named values; a subclass declares them as annotations, with their defaults."""

    _fields: ClassVar[dict[str, Any]]

    @classmethod
    def _fault(cls, keywords: Mapping[str, Any]) -> tuple[str, str] | None:
        """Return what is wrong with the keywords of a new struct, as a sentence and its code; None when nothing is."""
        return complaint(cls, keywords)

    @classmethod
    def of(cls, value: Self | Mapping[str, Any]) -> Self:
        """Return an instance unchanged, or a new one from a dict of its keywords.

        :raises AuthoringError: when the value is neither, or a key is unknown
        """
        if isinstance(value, Mapping):
            return cls(**{_python_key(cls._fields, key): item for key, item in value.items()})
        if isinstance(value, cls):
            return value
        if isinstance(value, Struct):
            return cls(**{name: item for name, item in value.__dict__.items() if name in cls._fields})
        raise AuthoringError(
            f"expected {cls.__name__} or a dict, got {value!r} ({type(value).__name__})", code="Struct"
        )

    @classmethod
    def maybe(cls, value: Self | Mapping[str, Any] | None) -> Self | None:
        """Do as :meth:`of`, and leave None alone."""
        return None if value is None else cls.of(value)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # how Python itself marks what is unhashable

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items() if value is not None)
        return f"{type(self).__name__}({shown})"
