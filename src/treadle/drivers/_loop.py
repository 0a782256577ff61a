"""The loop under a driver: what happens next, in one order, in one thread.

Calls that may block run in worker threads and come back through the inbox, as does whatever other
threads ask for. With a virtual clock there is one worker, so calls are made and answered in the order in
which they were asked for, whatever the machine's load; and time jumps to the next timer only when no
call is under way.
"""

from __future__ import annotations

import heapq
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from ._clock import Clock

__all__ = ["Loop"]

T = TypeVar("T")
Act = Callable[[], None]


class Loop:
    """Runs what is due, one thing after the other.

    :param workers: how many blocking calls run side by side; with a virtual clock always one
    """

    def __init__(self, clock: Clock, *, workers: int = 32) -> None:
        self.clock = clock
        self._workers = 1 if clock.virtual else workers
        self._due: deque[Act] = deque()
        self._timers: list[tuple[int, int, Act]] = []
        self._dropped: set[int] = set()
        self._numbers = 0
        self._inbox: SimpleQueue[Act] = SimpleQueue()
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Callable[[Any, BaseException | None], None]] | None] = (
            SimpleQueue()
        )
        self._threads: list[threading.Thread] = []
        self.busy = 0
        self._thread: int | None = None

    def soon(self, act: Act) -> None:
        """Do something after what is due already."""
        self._due.append(act)

    def at(self, instant: int, act: Act) -> int:
        """Do something at an instant; gives the timer's number."""
        self._numbers += 1
        heapq.heappush(self._timers, (instant, self._numbers, act))
        return self._numbers

    def drop(self, timer: int) -> None:
        """Forget a timer."""
        self._dropped.add(timer)

    def work(self, job: Callable[[], T], done: Callable[[Any, BaseException | None], None]) -> None:
        """Run a blocking job in a thread, and `done(result, error)` in the loop."""
        self.busy += 1
        if len(self._threads) < min(self._workers, self.busy):
            thread = threading.Thread(target=self._worker, name=f"treadle-call-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._jobs.put((job, done))

    def _worker(self) -> None:
        while (task := self._jobs.get()) is not None:
            job, done = task
            result: Any = None
            error: BaseException | None = None
            try:
                result = job()
            except BaseException as raised:  # noqa: BLE001 (it is raised again where it is waited for)
                error = raised
            self._inbox.put(partial(self._back, done, result, error))

    def _back(
        self, done: Callable[[Any, BaseException | None], None], result: Any, error: BaseException | None
    ) -> None:
        self.busy -= 1
        done(result, error)

    def invoke(self, act: Callable[[], T]) -> T:
        """Do something in the loop's thread and give its result; from any thread."""
        if self._thread is None or threading.get_ident() == self._thread:
            return act()
        answered = threading.Event()
        box: list[Any] = [None, None]

        def run() -> None:
            try:
                box[0] = act()
            except BaseException as raised:  # noqa: BLE001 (raised again in the asking thread)
                box[1] = raised
            answered.set()

        self._inbox.put(run)
        answered.wait()
        if box[1] is not None:
            raise box[1]
        result: T = box[0]
        return result

    def run(self, until: Callable[[], bool], idle: Callable[[], bool]) -> None:
        """Run until `until()` holds.

        :param idle: asked when nothing can happen any more by itself; True goes on all the same
        """
        outer, self._thread = self._thread, threading.get_ident()
        try:
            while not until():
                if not self._step(wait=False) and not self._wait(idle):
                    return
        finally:
            self._thread = outer

    def _step(self, *, wait: bool) -> bool:
        """Do one thing that is due now."""
        if self._due:
            self._due.popleft()()
            return True
        try:
            act = self._inbox.get(block=wait)
        except Empty:
            return False
        act()
        return True

    def _next_timer(self) -> tuple[int, int, Act] | None:
        while self._timers:
            if self._timers[0][1] not in self._dropped:
                return self._timers[0]
            self._dropped.discard(heapq.heappop(self._timers)[1])
        return None

    def _wait(self, idle: Callable[[], bool]) -> bool:
        """Nothing is due: wait for calls, jump or sleep to the next timer, or ask whether to go on."""
        timer = self._next_timer()
        if self.clock.virtual:
            if self.busy:
                # waits in slices, so that an interrupt from the keyboard is heard
                self._receive(0.2)
                return True
            if timer is None:
                if not idle():
                    return False
                if not self._due:
                    self._receive(0.2)  # only another thread can go on
                return True
            self.clock.reach(timer[0])
        elif timer is None:
            if not self.busy and not idle():
                return False
            self._receive(0.2)
            return True
        elif (seconds := self.clock.reach(timer[0])) > 0:
            self._receive(min(seconds, 0.2))
            return True
        heapq.heappop(self._timers)
        timer[2]()
        return True

    def _receive(self, seconds: float) -> None:
        try:
            act = self._inbox.get(timeout=seconds)
        except Empty:
            return
        act()

    def close(self) -> None:
        """Let the worker threads go; one that is still in a call ends with the process."""
        for _ in self._threads:
            self._jobs.put(None)
        self._threads = []
