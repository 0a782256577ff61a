"""Lazy values: produced when the template is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .tokens import IResolvable, Token

if TYPE_CHECKING:
    from .resolution import ResolveContext

__all__ = ["Lazy"]


class _Lazy(IResolvable):
    """Call a producer: a function, or an object with ``produce``, with or without the context."""

    def __init__(self, producer: Any, *, with_context: bool, cache: bool, omit_empty: bool = False) -> None:
        produce: Callable[..., Any] = getattr(producer, "produce", producer)
        self._produce = produce
        self._with_context = with_context
        self._cache = cache
        self._omit_empty = omit_empty
        self._done = False
        self._value: Any = None

    def resolve(self, context: ResolveContext) -> Any:
        if self._done:
            return self._value
        value = self._produce(context) if self._with_context else self._produce()
        if self._omit_empty and isinstance(value, list) and not value:
            value = None
        if self._cache:
            self._value, self._done = value, True
        return value


class Lazy:
    """Create values that are produced at synthesis.

    A producer is a function, or an object with a ``produce`` method. The plain forms call it once; the uncached
    forms
    call it each time, with the resolve context.
    """

    @staticmethod
    def string(producer: Any, *, display_hint: str | None = None) -> str:
        """Return a string produced later, once."""
        return Token.as_string(_Lazy(producer, with_context=False, cache=True), display_hint=display_hint)

    @staticmethod
    def uncached_string(producer: Any, *, display_hint: str | None = None) -> str:
        """Return a string produced later, anew each time."""
        return Token.as_string(_Lazy(producer, with_context=True, cache=False), display_hint=display_hint)

    @staticmethod
    def number(producer: Any) -> float:
        """Return a number produced later, once."""
        return Token.as_number(_Lazy(producer, with_context=False, cache=True))

    @staticmethod
    def uncached_number(producer: Any) -> float:
        """Return a number produced later, anew each time."""
        return Token.as_number(_Lazy(producer, with_context=True, cache=False))

    @staticmethod
    def list(producer: Any, *, display_hint: str | None = None, omit_empty: bool | None = None) -> list[str]:
        """Return a list of strings produced later, once."""
        lazy = _Lazy(producer, with_context=False, cache=True, omit_empty=bool(omit_empty))
        return Token.as_list(lazy, display_hint=display_hint)

    @staticmethod
    def uncached_list(producer: Any, *, display_hint: str | None = None, omit_empty: bool | None = None) -> Any:
        """Return a list of strings produced later, anew each time."""
        lazy = _Lazy(producer, with_context=True, cache=False, omit_empty=bool(omit_empty))
        return Token.as_list(lazy, display_hint=display_hint)

    @staticmethod
    def any(producer: Any, *, display_hint: str | None = None, omit_empty_array: bool | None = None) -> IResolvable:
        """Return any value produced later, once."""
        return _Lazy(producer, with_context=False, cache=True, omit_empty=bool(omit_empty_array))

    @staticmethod
    def uncached_any(
        producer: Any, *, display_hint: str | None = None, omit_empty_array: bool | None = None
    ) -> IResolvable:
        """Return any value produced later, anew each time."""
        return _Lazy(producer, with_context=True, cache=False, omit_empty=bool(omit_empty_array))
