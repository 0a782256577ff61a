"""The child executions of one execution's Map Runs: started, stopped, redriven, and their ends passed to the parent."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..interpreter import CancelChild, ChildFinished, RedriveChild, Redriven, Signal, StartChild, Stopped

if TYPE_CHECKING:
    from ._runs import Run

__all__ = ["Children"]


class Children:
    """Carry out one execution's commands about child executions.

    :param begin: starts a child; returns None when its parent has ended
    :param signal: passes a signal to a child
    :param parent: passes a signal to the parent
    :param soon: runs an act after what is due already
    :param keep: how many executions that succeeded are kept for readers, the latest ones
    """

    def __init__(
        self,
        begin: Callable[[StartChild], Run | None],
        signal: Callable[[Run, Signal], None],
        parent: Callable[[Signal], None],
        soon: Callable[[Callable[[], None]], None],
        *,
        keep: int = 0,
    ) -> None:
        self._begin = begin
        self._signal = signal
        self._parent = parent
        self._soon = soon
        self._starting: dict[int, StartChild] = {}
        self._unstarted: dict[int, StartChild] = {}
        """Children that were cancelled before they began: a redrive starts them."""
        self.running: dict[int, Run] = {}
        self._halted: dict[int, Run] = {}
        self._done: deque[Run] = deque(maxlen=keep)

    def known(self) -> Iterator[Run]:
        """Yield the executions that run, those that ended without success, and the latest that succeeded."""
        yield from [*self.running.values(), *self._halted.values(), *self._done]

    def obey(self, command: Any) -> None:
        """Carry out a command."""
        if isinstance(command, StartChild):
            self._start_soon(command)
        elif isinstance(command, CancelChild):
            starting = self._starting.pop(command.child, None)
            if starting is not None:
                self._unstarted[command.child] = starting
            child = self.running.get(command.child)
            if child is not None:
                self._signal(child, Stopped())
        elif isinstance(command, RedriveChild):
            halted = self._halted.pop(command.child, None)
            if halted is not None:
                self.running[command.child] = halted
                self._signal(halted, Redriven())
            else:
                self._start_soon(self._unstarted.pop(command.child))

    def _start_soon(self, command: StartChild) -> None:
        self._starting[command.child] = command
        self._soon(lambda: self._start(command))

    def _start(self, command: StartChild) -> None:
        if self._starting.get(command.child) is not command:
            return
        del self._starting[command.child]
        child = self._begin(command)
        if child is None:
            self._unstarted[command.child] = command
            return
        self.running[command.child] = child
        child.on_end.append(lambda run: self._ended(command, run))

    def _ended(self, command: StartChild, run: Run) -> None:
        self.running.pop(command.child, None)
        done = run.execution
        if not command.express:
            if done.status != "SUCCEEDED":
                self._halted[command.child] = run
            else:
                self._done.append(run)
        redrives = done.about_execution["RedriveCount"]
        self._parent(ChildFinished(command.child, done.status, done.output, done.error, done.cause, redrives))
