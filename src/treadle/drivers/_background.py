"""Work that a driver does besides its executions: events on their way to their targets.

A run that waits for its execution also waits for this work, and virtual time doesn't pass while a job of it is under
way. In real time, a run doesn't wait for what is due later (a retry in a minute).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final

from ._loop import Loop

__all__ = ["Background"]

_PATIENCE: Final = 10_000
"""How many milliseconds a run waits for a timer in real time."""


class Background:
    """Run jobs and timers for others than executions.

    :param endless: whether the driver goes on when no execution runs, in real time
    :ivar pending: whether something is under way that a run waits for
    :ivar due_later: how many timers a run doesn't wait for
    """

    def __init__(self, loop: Loop, *, endless: bool) -> None:
        self._loop = loop
        self.endless = endless
        self._held = 0
        self._lock = threading.Lock()
        self.due_later: int = 0

    @property
    def pending(self) -> bool:
        return self._held > 0

    def hold(self) -> None:
        """Keep runs from ending until `release` is called as often; from any thread."""
        with self._lock:
            self._held += 1

    def release(self) -> None:
        """Undo one `hold`."""
        with self._lock:
            self._held -= 1

    def post(self, act: Callable[[], None]) -> None:
        """Run an act in the driver's thread after what is under way; from any thread."""
        self.hold()
        self._loop.post(lambda: self._run(act))

    def _run(self, act: Callable[[], None]) -> None:
        try:
            act()
        finally:
            self.release()

    def work(self, job: Callable[[], Any], done: Callable[[Any, BaseException | None], None]) -> None:
        """Run a blocking job in a worker thread, and then `done(result, error)`; in the driver's thread only."""
        self.hold()
        self._loop.work(job, lambda result, error: self._run(lambda: done(result, error)))

    def at(self, instant: int, act: Callable[[], None]) -> None:
        """Run an act at an instant, in milliseconds since 1970; a run waits for it, in real time for some seconds."""
        clock = self._loop.clock
        if clock.virtual or instant - clock.now() <= _PATIENCE:
            self.hold()
            self._loop.at(instant, lambda: self._run(act))
            return
        self.due_later += 1

        def run() -> None:
            self.due_later -= 1
            self.hold()
            self._run(act)

        self._loop.at(instant, run)

    def timer(self, instant: int, act: Callable[[], None]) -> int:
        """Run an act at an instant that no run waits for; return the timer's number."""
        return self._loop.at(instant, act)

    def drop(self, timer: int) -> None:
        """Cancel a timer."""
        self._loop.drop(timer)
