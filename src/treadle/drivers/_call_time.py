"""The real time of a call made in virtual time, measured against the limits of its task.

A virtual clock stands still while a call is under way, so a handler that sleeps past its state's TimeoutSeconds would
succeed. Whoever can run for long (a handler's process, a server elsewhere) asks here how much time is left, and raises
`LimitPassed` instead of an answer when none is. The task then ends by its own timer, at the very instant of the limit,
whatever the real time was: two runs stay equal.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from ..services import CallTime, LimitPassed

__all__ = ["WallTime", "measured"]

T = TypeVar("T")


class WallTime:
    """Measure one call.

    :param limits: the seconds after which each limit of the call's task and its executions is reached
    :param heartbeat: the same for the task's heartbeat, which a heartbeat moves
    :ivar took: the seconds of virtual time that the call took: a function's Timeout, where that ended it
    """

    def __init__(self, limits: Iterable[float], heartbeat: float | None = None) -> None:
        self.took = 0.0
        self._limit = min(limits, default=None)
        self._heartbeat = heartbeat
        self._began = self._beat = time.monotonic()

    def begin(self) -> None:
        """Measure from now on: what came before, such as starting a process, doesn't count."""
        self._began = self._beat = time.monotonic()

    def beat(self, seconds: float) -> None:
        """Expect the next heartbeat within some seconds."""
        self._heartbeat = seconds
        self._beat = time.monotonic()

    def left(self) -> float | None:
        """Return the seconds until the first limit; negative where it has passed, None without a limit."""
        now = time.monotonic()
        left = [limit - (now - since) for limit, since in self._since() if limit is not None]
        return min(left, default=None)

    def _since(self) -> tuple[tuple[float | None, float], ...]:
        return (self._limit, self._began), (self._heartbeat, self._beat)


def measured(call_time: CallTime | None, make: Callable[[], T]) -> T:
    """Make a call that can't be interrupted, and return its answer.

    :param call_time: measures it; None with a real clock
    :raises LimitPassed: when it took longer than its task may take
    """
    if call_time is None:
        return make()
    call_time.begin()
    try:
        return make()
    finally:
        left = call_time.left()
        if left is not None and left <= 0:
            raise LimitPassed
