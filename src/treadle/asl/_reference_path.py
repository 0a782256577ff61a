"""Reference paths, which name one place to write to: `ResultPath`."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ._paths import compile_path
from ._scope import PathSyntaxError, StateFailure
from ._values import MISSING, dumps

__all__ = ["ReferencePath", "compile_reference_path"]


class ReferencePath:
    """A path that names one place to write to (`ResultPath`)."""

    __slots__ = ("keys", "text", "write")

    def __init__(self, text: str, keys: tuple[str | int, ...]) -> None:
        self.text: str = text
        self.keys: tuple[str | int, ...] = keys
        self.write: Callable[[Any, Any], Any] = self._compile()

    def _compile(self) -> Callable[[Any, Any], Any]:
        keys = self.keys
        if not keys:
            return lambda data, value: value
        if len(keys) == 1 and isinstance(keys[0], str):
            key = keys[0]
            return lambda data, value: {**data, key: value} if type(data) is dict else self._place(data, value)
        return self._place

    def _place(self, data: Any, value: Any) -> Any:
        """Return a copy of `data` with `value` in its place; only what is along the path is copied."""
        made: list[Any] = []
        here = data
        for key in self.keys:
            if isinstance(key, str):
                if here is MISSING:
                    here = {}
                elif type(here) is not dict:
                    raise self._failure(f'"{key}"', here)
                made.append(dict(here))
                here = here.get(key, MISSING)
            else:
                if type(here) is not list or not 0 <= key < len(here):
                    raise self._failure(str(key), None if here is MISSING else here)
                made.append(list(here))
                here = here[key]
        for container, key in zip(reversed(made), reversed(self.keys), strict=True):
            container[key] = value
            value = container
        return value

    def _failure(self, key: str, at: Any) -> StateFailure:
        return StateFailure("States.ResultPathMatchFailure", f"Unable to apply step {key} to input {dumps(at)}")


@lru_cache(maxsize=1024)
def compile_reference_path(text: str) -> ReferencePath:
    """Compile a reference path, which has only names and positions.

    :raises PathSyntaxError: when the text isn't a reference path
    """
    path = compile_path(text)
    if path.root != "$" or not path.plain or any(kind == "index" and key < 0 for kind, key in path.steps):
        raise PathSyntaxError("a reference path names one place in the state's data: $.a.b or $.a[0]")
    return ReferencePath(text, tuple(key for _, key in path.steps))
