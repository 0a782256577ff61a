"""The one seam through which a state evaluates anything, whatever the query language.

An evaluator takes the data (`$`, or for JSONata the `$states` object) and the scope: variables, context
object, randomness. What it can't evaluate it refuses with `StateFailure`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

__all__ = ["Evaluator", "PathMissing", "PathSyntaxError", "Scope", "StateFailure"]


class Scope(Protocol):
    """What an evaluation may see besides its data."""

    @property
    def variables(self) -> Mapping[str, Any]:
        """The variables, by name."""

    def context(self) -> dict[str, Any]:
        """Return the context object (`$$`)."""

    def now(self) -> int:
        """Return the present instant, in milliseconds since 1970."""

    def uuid(self) -> str:
        """Return the next UUID of the execution's randomness."""

    def random(self) -> float:
        """Return the next number in [0, 1), or the one that belongs to `seed`."""


Evaluator = Callable[[Any, Scope], Any]


class StateFailure(Exception):
    """A state fails: the error name and the cause as AWS words it.

    :param where: whether AWS's "An error occurred while executing the state …" goes before the cause
    :param location: the JSONata field that failed, for the EvaluationFailed event
    """

    def __init__(
        self, error: str | None, cause: str | None, *, where: bool = True, location: str | None = None
    ) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause
        self.where = where
        self.location = location


class PathSyntaxError(ValueError):
    """Report text that isn't a JSONPath."""


class PathMissing(StateFailure):
    """A JSONPath found nothing.

    :param path: the path's text
    :param detail: which part of it found nothing, in the words of AWS's JSONPath library
    """

    def __init__(self, path: str, detail: str) -> None:
        super().__init__("States.Runtime", f"Invalid path '{path}' : {detail}")
        self.path = path
        self.detail = detail
