"""Clocks: virtual time, which passes only when nothing is under way, and the real one."""

from __future__ import annotations

import time
from typing import Final, Protocol

__all__ = ["VIRTUAL_START", "Clock", "RealClock", "VirtualClock"]

VIRTUAL_START: Final = 1_704_067_200_000
"""Where virtual time begins unless told otherwise: 2024-01-01T00:00:00Z."""


class Clock(Protocol):
    """A clock, in whole milliseconds since 1970."""

    virtual: bool

    def now(self) -> int:
        """Return the present instant."""

    def reach(self, instant: int) -> float:
        """Return the real seconds to wait until `instant`; a virtual clock jumps there and gives 0."""


class VirtualClock:
    """A clock that stands still, and jumps to the next timer when nothing is under way any more."""

    virtual = True

    def __init__(self, start_at: int = VIRTUAL_START) -> None:
        self._now = start_at

    def now(self) -> int:
        return self._now

    def reach(self, instant: int) -> float:
        self._now = max(self._now, instant)
        return 0.0

    def move(self, instant: int) -> None:
        """Set the clock to an instant; for a driver on which nothing runs."""
        self._now = instant


class RealClock:
    """The wall clock."""

    virtual = False

    def now(self) -> int:
        return time.time_ns() // 1_000_000

    def reach(self, instant: int) -> float:
        return max(0.0, (instant - time.time_ns() / 1_000_000) / 1000)
