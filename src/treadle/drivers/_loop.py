"""The loop under a driver: everything that happens, one act after the other.

One thread at a time owns the loop, and only the owner changes executions, tasks and timers. The loop changes hands in
two cases: a thread that asks for something while no thread runs the loop carries it out itself, and where `patience` is
set, an execution that advances for longer than that goes on beside the loop, which another thread continues.

Calls that may block run in worker threads and come back through the inbox, as does whatever other threads ask for. With
a virtual clock there is one worker, so calls are made and answered in the order in which they were asked for, whatever
the machine's load; and time jumps to the next timer only when no call is under way.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Final, Generic, TypeVar

from ..errors import TreadleError
from ._clock import Clock

__all__ = ["Loop", "LoopClosedError"]

T = TypeVar("T")
Act = Callable[[], None]
_SLICE: Final = 0.2
"""How long the loop blocks at a time, in seconds: an interrupt from the keyboard is handled in between."""
_MOST_BESIDE: Final = 64
"""How many executions may advance beside the loop; one more holds the loop up until one of them is done."""


_CLOSED: Final = "the driver is closed; start another one to run executions or answer their tasks"


class LoopClosedError(TreadleError):
    """Report a request to a driver that is closed: nothing can be started or answered on it any more."""

    default_code = "DriverClosed"


class _TakenOver(Exception):
    """Unwinds a thread whose loop another thread has continued in the meantime."""


class _Asked(Generic[T]):
    """An act that another thread asked for, and the future that it waits on."""

    def __init__(self, act: Callable[[], T]) -> None:
        self._act = act
        self.future: Future[T] = Future()

    def __call__(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._act())
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that asked)
            self.future.set_exception(error)

    def refuse(self) -> None:
        """Answer that the loop is closed."""
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(LoopClosedError(_CLOSED))


class _Session:
    """One `run` of the loop, which several threads may carry out one after the other."""

    def __init__(self, until: Callable[[], bool], idle: Callable[[], bool]) -> None:
        self.until = until
        self.idle = idle
        self.ended: Future[None] = Future()


class Loop:
    """Run what is due, one act after the other.

    :param workers: how many blocking calls run side by side; with a virtual clock always one
    :param patience: seconds after which an advance goes on beside the loop; None keeps all in the loop
    :ivar busy: how many calls and advances are under way beside the loop
    """

    def __init__(self, clock: Clock, *, workers: int = 32, patience: float | None = None) -> None:
        self.clock = clock
        self.busy: int = 0
        self._workers = 1 if clock.virtual else workers
        self._due: deque[Act] = deque()
        self._timers: list[tuple[int, float, int, Act]] = []
        self.ties: Callable[[], float] | None = None
        """Draws the order of timers of one instant; None keeps the order in which they were set."""
        self._dropped: set[int] = set()
        self._numbers = 0
        self._inbox: SimpleQueue[Act] = SimpleQueue()
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Callable[[Any, BaseException | None], None]] | None] = (
            SimpleQueue()
        )
        self._threads: list[threading.Thread] = []
        self._ownership = threading.Lock()
        self._owner: int | None = None
        self._closed = False
        self._patience = patience
        self._session: _Session | None = None
        self._advancing = 0
        self._beside = 0
        self._handing = threading.Lock()
        self._awake = threading.Event()
        self._lent = 0
        self._watchdog: threading.Thread | None = None

    # ------------------------------------------------------------ what is to happen

    def soon(self, act: Act) -> None:
        """Run an act after what is due already; in the loop's thread only."""
        self._due.append(act)

    def at(self, instant: int, act: Act) -> int:
        """Run an act at an instant (milliseconds since 1970); return the timer's number."""
        self._numbers += 1
        tie = self.ties() if self.ties is not None else 0.0
        heapq.heappush(self._timers, (instant, tie, self._numbers, act))
        return self._numbers

    def drop(self, timer: int) -> None:
        """Cancel a timer."""
        self._dropped.add(timer)

    def post(self, act: Act) -> None:
        """Run an act in the loop; from any thread, without waiting for it."""
        self._inbox.put(act)

    def call(self, act: Callable[[], T]) -> Future[T]:
        """Run an act in the loop and return the future of its result; from any thread.

        The future ends with LoopClosedError when the loop is closed before the act ran.
        """
        asked = _Asked(act)
        if self.owned:
            asked()
            return asked.future
        self._inbox.put(asked)
        if self._closed:
            self._refuse_asked()
        else:
            self._serve_callers()
        return asked.future

    def invoke(self, act: Callable[[], T]) -> T:
        """Run an act in the loop and return its result; from any thread.

        :raises LoopClosedError: when the loop is closed before the act ran
        """
        return self.call(act).result()

    def result_of(self, future: Future[T], seconds: float | None = None) -> T:
        """Wait for a future that an act of the loop settles; run what is due where no thread runs the loop.

        :param seconds: how long to wait; by default as long as it takes
        :raises LoopClosedError: when the loop is closed first
        :raises TimeoutError: when the seconds are over first
        """
        until = None if seconds is None else time.monotonic() + seconds
        while True:
            try:
                return future.result(timeout=_SLICE / 4)
            except TimeoutError:
                if future.done() or (until is not None and time.monotonic() >= until):
                    raise
                if self._closed:
                    raise LoopClosedError(_CLOSED) from None
                self._serve_callers(due=True)

    @property
    def closed(self) -> bool:
        """Whether the loop refuses what is asked."""
        return self._closed

    @property
    def owned(self) -> bool:
        """Whether the calling thread is the one that runs the loop."""
        return self._owner == threading.get_ident()

    def work(self, job: Callable[[], T], done: Callable[[Any, BaseException | None], None]) -> None:
        """Run a blocking job in a worker thread, and then `done(result, error)` in the loop."""
        self.busy += 1
        self._start_worker()
        self._jobs.put((job, done))

    def _start_worker(self) -> None:
        if len(self._threads) - self._lent < min(self._workers, self.busy):
            thread = threading.Thread(target=self._worker, name=f"treadle-call-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _worker(self) -> None:
        while (task := self._jobs.get()) is not None:
            job, done = task
            result: Any = None
            error: BaseException | None = None
            try:
                result = job()
            except BaseException as raised:  # noqa: BLE001 (the loop passes it to whoever waits for the result)
                error = raised
            self._inbox.put(partial(self._back, done, result, error))

    def _back(
        self, done: Callable[[Any, BaseException | None], None], result: Any, error: BaseException | None
    ) -> None:
        self.busy -= 1
        done(result, error)

    def lend(self) -> bool:
        """Make other calls, and let virtual time pass, while a call waits for what happens in the loop.

        With a virtual clock one call is made at a time, so a call that waits for an execution whose tasks make calls
        themselves would wait for ever. In the loop's thread only.

        :return: whether `take_back` must be called when the call waits no longer
        """
        if not self.clock.virtual or self.busy == 0:
            return False
        self._lent += 1
        self.busy -= 1
        self._start_worker()  # for a call that was asked for already
        return True

    def take_back(self) -> None:
        """Count a call among those under way again; in the loop's thread only."""
        self._lent -= 1
        self.busy += 1
        if len(self._threads) - self._lent > self._workers:
            self._threads.pop()
            self._jobs.put(None)

    # ------------------------------------------------------------ running

    def run(self, until: Callable[[], bool], idle: Callable[[], bool]) -> None:
        """Run until `until()` holds.

        :param idle: asked when nothing can happen any more by itself; False ends the run
        """
        if self.owned:
            self._turn(until, idle)
            return
        self._ownership.acquire()
        session = self._session = _Session(until, idle)
        self._continue(session)
        try:
            session.ended.result()
        finally:
            self._serve_callers()

    def _continue(self, session: _Session) -> None:
        """Own the loop until the session ends or another thread takes the loop over."""
        self._owner = threading.get_ident()
        self._awake.set()
        error: BaseException | None = None
        try:
            self._turn(session.until, session.idle)
        except _TakenOver:
            return
        except BaseException as raised:  # noqa: BLE001 (raised again where the session was started)
            error = raised
        self._awake.clear()
        self._session = None
        self._owner = None
        self._ownership.release()
        if error is None:
            session.ended.set_result(None)
        else:
            session.ended.set_exception(error)

    def _turn(self, until: Callable[[], bool], idle: Callable[[], bool]) -> None:
        while not until():
            if not self._step() and not self._wait(idle):
                return

    def _step(self) -> bool:
        """Run one act that is due now; return whether there was one."""
        if self._due:
            self._due.popleft()()
            return True
        try:
            act = self._inbox.get_nowait()
        except Empty:
            return False
        act()
        return True

    def _serve_callers(self, *, due: bool = False) -> None:
        """Run what other threads ask for while no thread runs the loop.

        :param due: whether to run what is due as well when nothing is asked for
        """
        while (not self._inbox.empty() or (due and self._due)) and self._ownership.acquire(blocking=False):
            self._owner = threading.get_ident()
            try:
                while self._step():
                    pass
            finally:
                self._owner = None
                self._ownership.release()

    def settled(self, instant: int) -> bool:
        """Return whether the clock has reached an instant and nothing is left to do until then."""
        if self.clock.now() < instant or self.busy or self._due or not self._inbox.empty():
            return False
        timer = self._next_timer()
        return timer is None or timer[0] > instant

    def _next_timer(self) -> tuple[int, float, int, Act] | None:
        while self._timers:
            if self._timers[0][2] not in self._dropped:
                return self._timers[0]
            self._dropped.discard(heapq.heappop(self._timers)[2])
        return None

    def _wait(self, idle: Callable[[], bool]) -> bool:
        """Wait for calls, jump or sleep to the next timer, or ask whether to go on; nothing is due."""
        timer = self._next_timer()
        if self.clock.virtual:
            if self.busy:
                self._receive(_SLICE)
                return True
            if timer is None:
                if not idle():
                    return False
                if not self._due:
                    self._receive(_SLICE)  # only another thread can go on
                return True
            self.clock.reach(timer[0])
        elif timer is None:
            if not self.busy and not idle():
                return False
            self._receive(_SLICE)
            return True
        elif (seconds := self.clock.reach(timer[0])) > 0:
            self._receive(min(seconds, _SLICE))
            return True
        heapq.heappop(self._timers)
        timer[3]()
        return True

    def _receive(self, seconds: float) -> None:
        self._awake.clear()
        try:
            act = self._inbox.get(timeout=seconds)
        except Empty:
            return
        finally:
            self._awake.set()
        act()

    # ------------------------------------------------------------ advances beside the loop

    def advance(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a job that touches nothing of the loop's, and then `done(result)` in the loop.

        It must be the last thing that an act does: when the job takes longer than the loop's patience, another thread
        goes on with the loop, and the result comes back as that of a call does.

        :param job: raises nothing
        """
        if self._patience is None:
            done(job())
            return
        if self._watchdog is None:
            self._watchdog = threading.Thread(target=self._watch, name="treadle-watchdog", daemon=True)
            self._watchdog.start()
        self._numbers += 1
        self._advancing = number = self._numbers
        result = job()
        with self._handing:
            mine = self._advancing == number
            if mine:
                self._advancing = 0
        if mine:
            done(result)
            return
        self._inbox.put(partial(self._back, partial(self._joined, done), result, None))
        raise _TakenOver

    def _joined(self, done: Callable[[Any], None], result: Any, error: BaseException | None) -> None:
        self._beside -= 1
        done(result)

    def _watch(self) -> None:
        """Look every now and then whether the loop is still in the same advance."""
        assert self._patience is not None
        seen = 0
        while not self._closed:
            if not self._awake.wait(_SLICE):
                continue
            time.sleep(self._patience)
            number = self._advancing
            if number and number == seen:
                self._take_over(number)
            seen = number

    def _take_over(self, number: int) -> None:
        """Continue the loop in a new thread, if its owner is still in the advance with this number."""
        session = self._session
        with self._handing:
            if self._advancing != number or self._beside >= _MOST_BESIDE or session is None:
                return
            self._advancing = 0
            # the owner can't change these meanwhile: it finds out under this lock that it is the owner no more
            self.busy += 1
            self._beside += 1
        threading.Thread(target=self._continue, args=(session,), name="treadle-loop", daemon=True).start()

    # ------------------------------------------------------------ the end

    def close(self) -> None:
        """Refuse what is asked from now on and end the worker threads; one in a call ends with the process."""
        self._closed = True
        self._refuse_asked()
        for _ in self._threads:
            self._jobs.put(None)
        self._threads = []

    def _refuse_asked(self) -> None:
        while True:
            try:
                act = self._inbox.get_nowait()
            except Empty:
                return
            if isinstance(act, _Asked):
                act.refuse()
