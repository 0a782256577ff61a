"""SIGINT, SIGTERM and SIGHUP: what is running stops in order at the first, and the process ends at the second.

Where nothing needs an orderly stop, the first one ends the process. It always ends in the same way: child processes
are ended, temporary folders removed, and the exit code is 130. No exception is raised at an arbitrary line of a
program, so no interrupt can leave a traceback or half of a clean-up.
"""

from __future__ import annotations

import atexit
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from .._leftovers import remove_all

if TYPE_CHECKING:
    from ..drivers import Run

__all__ = [
    "INTERRUPTED",
    "StopSignal",
    "end_now",
    "ended",
    "own_process",
    "stopping_with",
    "uninterrupted",
    "was_interrupted",
]

INTERRUPTED = 130
_GRACE = 0.7
"""Seconds that the main thread has to see to a signal; it can't while it is in a call into C."""


class _Interrupts:
    def __init__(self) -> None:
        self.action: Callable[[int], None] | None = None
        self.received = 0
        self.seen = 0
        self.owned = False
        self.orderly = False
        self.held: list[int] | None = None
        self.exit_code: int | None = None


_now = _Interrupts()


def _numbers() -> list[int]:
    numbers = [signal.SIGINT, signal.SIGTERM]
    hangup = getattr(signal, "SIGHUP", None)
    if hangup is not None and signal.getsignal(hangup) is not signal.SIG_IGN:  # as under nohup
        numbers.append(hangup)
    return [int(number) for number in numbers]


def own_process() -> None:
    """Handle the signals for the whole process; called once, by the command itself."""
    if _now.owned or threading.current_thread() is not threading.main_thread():
        return
    _now.owned = True
    for number in _numbers():
        signal.signal(number, _receive)
    atexit.register(_ignore)  # registered early, so it is called late: only the interpreter has something to do then
    # the system's part of a signal handler writes to this pipe at once, whatever the main thread is doing
    if os.name != "posix":  # there Python itself reads signals in a thread, and wakes the main thread
        return
    read, write = os.pipe()
    os.set_blocking(write, False)
    with suppress(ValueError, OSError):
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    threading.Thread(target=_watch, args=(read,), name="treadle-interrupts", daemon=True).start()
    os.register_at_fork(after_in_child=_disown)


def _ignore() -> None:
    """Ignore the signals: the interpreter gives up its handlers when it ends, and a signal would change the code."""
    if _now.owned:
        for number in _numbers():
            signal.signal(number, signal.SIG_IGN)


def _disown() -> None:
    """Leave the signals of a forked process alone: what it gets must not end this one."""
    with suppress(ValueError, OSError):
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for number in _numbers():
            if number != signal.SIGINT:
                signal.signal(number, signal.SIG_DFL)
    _now.owned = False


def _receive(number: int, frame: Any) -> None:
    if _now.held is not None:
        _now.held.append(number)
        return
    _now.seen += 1
    action, _now.action = _now.action, None
    if action is None:
        end_now()
    else:
        action(number)


def _watch(descriptor: int) -> None:
    """End the process when the main thread doesn't see to a signal that leaves nothing to stop in order."""
    known = set(_numbers())
    while data := os.read(descriptor, 64):
        fresh = sum(number in known for number in data)
        if not fresh:
            continue
        patient = _now.received == 0 and fresh == 1 and _now.orderly
        _now.received += fresh
        if not patient:
            time.sleep(_GRACE)
            end_now()


def end_now() -> None:
    """End the process at once, and leave nothing behind."""
    remove_all()
    if _now.exit_code is None:
        with suppress(OSError):
            os.write(2, b"treadle: interrupted\n")
    os._exit(INTERRUPTED if _now.exit_code is None else _now.exit_code)


def ended(exit_code: int) -> None:
    """Keep the exit code of a command that has ended: later signals only hasten the end of the process."""
    _now.exit_code = exit_code


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Postpone signals while files are put in place, which takes milliseconds."""
    _now.held = []
    try:
        yield
    finally:
        held, _now.held = _now.held, None
        for number in held:
            _receive(number, None)


def was_interrupted() -> bool:
    """Return whether a signal has stopped something in order."""
    return _now.seen > 0


@contextmanager
def stopping_with(action: Callable[[int], None]) -> Iterator[None]:
    """Stop in order at the first signal: ``action`` is called with its number, in the main thread, once.

    A process that isn't the command's own (a test, a notebook) gets its own handlers back afterwards.
    """
    before: dict[int, Any] = {}
    main = threading.current_thread() is threading.main_thread()
    if not _now.owned and main:
        _now.seen = 0
        for number in _numbers():
            before[number] = signal.signal(number, _raise_or_act)
    _now.action = action if main else None
    _now.orderly = True
    try:
        yield
    finally:
        _now.action = None
        for number, handler in before.items():
            signal.signal(number, handler)


def _raise_or_act(number: int, frame: Any) -> None:
    _now.seen += 1
    action, _now.action = _now.action, None
    if action is None:
        raise KeyboardInterrupt
    action(number)


class StopSignal:
    """Stop an execution at a signal; one that comes while it starts is kept until it has.

    :ivar number: the signal's number
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self._run: Run | None = None

    def watch(self, run: Run) -> None:
        """Stop this execution, at once when the signal has come already."""
        self._run = run
        if self.number is not None:
            self._stop(run, self.number)

    def __call__(self, number: int) -> None:
        self.number = number
        if self._run is not None:
            self._stop(self._run, number)

    def _stop(self, run: Run, number: int) -> None:
        reason = f"The run was stopped by {signal.Signals(number).name}"
        # the driver's loop may be in the middle of a step: another thread asks it to stop
        threading.Thread(target=run.stop, args=("Treadle.Interrupted", reason), daemon=True).start()
