"""What a driver knows of one execution: its state as others may read it, and the work that is under way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import TreadleError
from ..interpreter import Command, Event, Execution, RunTask
from ..services import Effects

if TYPE_CHECKING:
    from ._call_time import WallTime
    from ._children import Children
    from ._map_data import MapData
    from ._memory import MemoryDriver
    from ._polls import PollWatch

__all__ = ["ExecutionResult", "InFlightTask", "Job", "NotRedrivableError", "Observer", "Run", "Snapshot", "TokenError"]


Job = Callable[[], list[Command]]
"""Advances an execution and returns its commands."""


class TokenError(TreadleError):
    """Report a task token that can't be answered: code TaskDoesNotExist, TaskTimedOut or InvalidOutput."""

    default_code = "TaskDoesNotExist"


class NotRedrivableError(TreadleError):
    """Report an execution that can't be redriven."""

    default_code = "ExecutionNotRedrivable"


@dataclass(frozen=True, slots=True)
class ExecutionResult:
    """How an execution ended.

    :param status: SUCCEEDED, FAILED, TIMED_OUT or ABORTED (RUNNING while it runs)
    :param output: the output's value, where it succeeded
    """

    status: str
    output: Any
    error: str | None
    cause: str | None
    execution: Execution = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether the execution succeeded."""
        return self.status == "SUCCEEDED"

    def history(self) -> list[dict[str, Any]]:
        """Return all events as GetExecutionHistory shows them (timestamps in epoch seconds)."""
        return self.execution.history.events()


class Snapshot(NamedTuple):
    """An execution at one instant: readers in other threads see all of these change at once.

    :ivar stopped_at: when it ended, in milliseconds since 1970; None while it runs
    :ivar redrives: how often it was redriven
    """

    status: str = "RUNNING"
    output: Any = None
    error: str | None = None
    cause: str | None = None
    stopped_at: int | None = None
    redrives: int = 0


_RUNNING = Snapshot()


class InFlightTask:
    """A task under way.

    :ivar execution_arn: of its execution
    :ivar generator: its integration
    :ivar sleep: the timer that it waits for
    :ivar waiting: whether it waits for an answer to its token
    :ivar answer: what its token was answered with: success or failure, and the value
    :ivar closed: whether it has ended or was cancelled
    :ivar began: when it was started, on the driver's clock
    :ivar beat: when its last heartbeat came, or its first is counted from
    :ivar time: measures its call under way, in virtual time
    """

    __slots__ = (
        "answer",
        "beat",
        "began",
        "closed",
        "command",
        "execution_arn",
        "generator",
        "sleep",
        "time",
        "token",
        "waiting",
    )

    def __init__(self, command: RunTask, token: str, execution_arn: str, began: int) -> None:
        self.command = command
        self.began = self.beat = began
        self.time: WallTime | None = None
        self.token = token
        self.execution_arn = execution_arn
        self.generator: Effects | None = None
        self.sleep: int | None = None
        self.waiting = False
        self.closed = False
        self.answer: tuple[str, Any] | None = None


class Run:
    """One execution on a driver.

    :ivar name: the execution's name
    :ivar arn: its ARN
    :ivar input_text: the input as it was given
    :ivar snapshot: its state as other threads may read it
    :ivar seen: how many of its events have been published to observers and readers
    :ivar mailbox: what it has yet to take in, in order: what prepares the job to advance it, and who waits for that
    :ivar advancing: whether it takes something in now, perhaps in a thread beside the loop
    :ivar map_run_arn: the Map Run it is an execution of
    :ivar index: which of the Map Run's executions it is, from 0
    :ivar tolerant: whether what treadle can't do fails this execution, instead of ending the driver
    :ivar stop_asked: whether somebody has asked to stop it
    :ivar ending: set where it is to be aborted at the next state: how many events there were
    """

    def __init__(
        self, driver: MemoryDriver, name: str, arn: str, machine_arn: str, input_text: str, started_at: int
    ) -> None:
        self.driver = driver
        self.name = name
        self.arn = arn
        self.state_machine_arn = machine_arn
        self.input_text = input_text
        self.started_at = started_at
        self.snapshot: Snapshot = _RUNNING
        self.execution: Execution
        self.parent: Run | None = None
        self.tasks: dict[int, InFlightTask] = {}
        self.starting: dict[int, int] = {}
        """Tasks that an order has still to be drawn for → the timer that starts each."""
        self.timers: dict[int, int] = {}
        self.map_run_arn = ""
        self.index = 0
        self.children: Children | None = None
        self.data: MapData | None = None
        self.polls: PollWatch | None = None
        self.seen = 0
        self.mailbox: deque[tuple[Callable[[], Job | None], Future[bool] | None]] | None = None
        self.advancing = False
        self.tolerant = False
        self.stop_asked = False
        self.ending: int | None = None
        self.observer: Observer | None = None
        self.on_end: list[Callable[[Run], None]] = []

    @property
    def status(self) -> str:
        """RUNNING, SUCCEEDED, FAILED, TIMED_OUT or ABORTED."""
        return self.snapshot.status

    @property
    def stopped_at(self) -> int | None:
        """When the execution ended, in milliseconds since 1970; None while it runs."""
        return self.snapshot.stopped_at

    @property
    def result(self) -> ExecutionResult:
        """Return how it ended, or that it runs."""
        seen = self.snapshot
        return ExecutionResult(seen.status, seen.output, seen.error, seen.cause, self.execution)

    def publish(self) -> None:
        """Show readers the execution as it is now; called by the driver when it has advanced."""
        execution, before = self.execution, self.snapshot
        redrives = execution.about_execution["RedriveCount"]
        if execution.status != before.status or redrives != before.redrives:
            stopped = None if execution.status == "RUNNING" else self.driver.clock.now()
            self.snapshot = Snapshot(
                execution.status, execution.output, execution.error, execution.cause, stopped, redrives
            )

    def stop(self, error: str | None = None, cause: str | None = None) -> None:
        """Abort the execution; from any thread."""
        self.driver.stop(self, error, cause)


Observer = Callable[[Run, Event], None]
"""Is called with each history event as it happens; an event renders its details when they are read."""
