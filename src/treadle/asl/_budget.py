"""How much one JSONPath may do: as much as a JSONata expression, and no more than memory holds.

Steps come first, because they are the same on every machine and in every replay; the time is the last resort.
"""

from __future__ import annotations

import time
from typing import Final

from ._scope import StateFailure

__all__ = ["Budget"]

_STEPS: Final = 20_000_000
_SECONDS: Final = 5.0
_VALUES: Final = 1_000_000
"""How many values a path may select at once; a payload has at most 131,072."""

_STRETCH: Final = 16_384
"""Steps between two looks at the clock."""


class Budget:
    """Count the steps of one evaluation.

    :param path: the path's text, for the error
    """

    __slots__ = ("_deadline", "_look_at", "_path", "_spent")

    def __init__(self, path: str) -> None:
        self._path = path
        self._spent = 0
        self._look_at = _STRETCH
        self._deadline = time.monotonic() + _SECONDS

    def spend(self, steps: int) -> None:
        """Count steps.

        :raises StateFailure: when the steps or the time are used up
        """
        self._spent += steps
        if self._spent < self._look_at:
            return
        self._look_at = self._spent + _STRETCH
        if self._spent > _STEPS:
            raise self.failure(f"the evaluation takes more than {_STEPS:,} steps")
        if time.monotonic() > self._deadline:
            raise self.failure(f"the evaluation takes longer than {_SECONDS:g} seconds")

    def hold(self, values: int) -> None:
        """Check how many values are selected at once.

        :raises StateFailure: when they are too many
        """
        if values > _VALUES:
            raise self.failure(f"the path selects more than {_VALUES:,} values")

    def seconds_left(self, most: float) -> float:
        """Return the time that is left, at most ``most`` seconds.

        :raises StateFailure: when none is left
        """
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self.failure(f"the evaluation takes longer than {_SECONDS:g} seconds")
        return min(left, most)

    def failure(self, what: str) -> StateFailure:
        """Return the failure of the state."""
        return StateFailure("States.Runtime", f"Invalid path '{self._path}' : {what}")
