"""What a driver knows of one execution: how it stands, and the work that is under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import TreadleError
from ..integrations import Plan
from ..interpreter import Execution, RunTask

if TYPE_CHECKING:
    from ._children import Children
    from ._map_data import MapData
    from ._memory import MemoryDriver

__all__ = ["ExecutionResult", "NotRedrivableError", "Observer", "Run", "TokenError", "Work"]


class TokenError(TreadleError):
    """Report an answer to a task token that nobody waits for: code TaskDoesNotExist, TaskTimedOut or InvalidOutput."""

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
        return self.status == "SUCCEEDED"

    def history(self) -> list[dict[str, Any]]:
        """Give all events as GetExecutionHistory shows them (timestamps in epoch seconds)."""
        return self.execution.history.events()


class Work:
    """A task's plan under way."""

    __slots__ = ("answer", "closed", "command", "plan", "sleep", "token", "waiting")

    def __init__(self, command: RunTask, token: str) -> None:
        self.command = command
        self.token = token
        self.plan: Plan | None = None
        self.sleep: int | None = None
        self.waiting = False
        self.closed = False
        self.answer: tuple[str, Any] | None = None


class Run:
    """One execution on a driver.

    :ivar name: the execution's name
    :ivar arn: its ARN
    :ivar input_text: the input as it was given
    :ivar map_run_arn: of which Map Run it is an execution
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
        self.stopped_at: int | None = None
        self.execution: Execution
        self.parent: Run | None = None
        self.works: dict[int, Work] = {}
        self.timers: dict[int, int] = {}
        self.map_run_arn = ""
        self.children: Children | None = None
        self.data: MapData | None = None
        self.seen = 0
        self.ending: int | None = None
        self.observer: Observer | None = None
        self.on_end: list[Callable[[Run], None]] = []

    @property
    def status(self) -> str:
        return self.execution.status

    @property
    def result(self) -> ExecutionResult:
        """Give how it ended, or stands."""
        execution = self.execution
        return ExecutionResult(execution.status, execution.output, execution.error, execution.cause, execution)

    def stop(self, error: str | None = None, cause: str | None = None) -> None:
        """Abort the execution; from any thread."""
        self.driver.stop(self, error, cause)


Observer = Callable[[Run, dict[str, Any]], None]
"""Is called with each history event as it happens."""
