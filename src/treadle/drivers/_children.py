"""The executions of one execution's Map Runs: started, stopped, redriven, their ends told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..interpreter import CancelChild, ChildFinished, RedriveChild, Redriven, Signal, StartChild, Stopped

if TYPE_CHECKING:
    from ._runs import Run

__all__ = ["Children"]


class Children:
    """Carries out one execution's commands about child executions.

    :param begin: starts a child; None when its parent has ended
    :param signal: gives a signal to a child
    :param tell: takes the signals for the parent
    :param keep: how many executions that succeeded are kept to be looked at, the latest
    :param soon: lets something happen after what is due already
    """

    def __init__(
        self,
        begin: Callable[[StartChild], Run | None],
        signal: Callable[[Run, Signal], None],
        tell: Callable[[Signal], None],
        soon: Callable[[Callable[[], None]], None],
        *,
        keep: int = 0,
    ) -> None:
        self._begin = begin
        self._signal = signal
        self._tell = tell
        self._soon = soon
        self._starting: set[int] = set()
        self.running: dict[int, Run] = {}
        self._halted: dict[int, Run] = {}
        self._done: deque[Run] = deque(maxlen=keep)

    def known(self) -> Iterator[Run]:
        """Give the executions that run, those that ended without success, and the latest of those that succeeded."""
        yield from [*self.running.values(), *self._halted.values(), *self._done]

    def obey(self, command: Any) -> None:
        """Carry out a command."""
        if isinstance(command, StartChild):
            self._starting.add(command.child)
            self._soon(lambda: self._start(command))
        elif isinstance(command, CancelChild):
            self._starting.discard(command.child)
            child = self.running.get(command.child)
            if child is not None:
                self._signal(child, Stopped())
        elif isinstance(command, RedriveChild):
            number = command.child
            halted = self._halted.pop(number)
            self.running[number] = halted
            self._soon(lambda: self._signal(halted, Redriven()))

    def _start(self, command: StartChild) -> None:
        if command.child not in self._starting:
            return
        self._starting.discard(command.child)
        child = self._begin(command)
        if child is None:
            return
        self.running[command.child] = child
        child.on_end.append(lambda run: self._ended(command.child, run, command.express))
        if child.status != "RUNNING":
            self._ended(command.child, child, command.express)

    def _ended(self, number: int, run: Run, express: bool) -> None:
        self.running.pop(number, None)
        done = run.execution
        if not express:
            if done.status != "SUCCEEDED":
                self._halted[number] = run
            else:
                self._done.append(run)
        redrives = done.about_execution["RedriveCount"]
        self._tell(ChildFinished(number, done.status, done.output, done.error, done.cause, redrives))
