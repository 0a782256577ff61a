"""A frame: one line of states that runs by itself: the machine, a branch of a Parallel, an iteration of a Map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..asl import write_timestamp

if TYPE_CHECKING:
    from ._execution import Execution
    from ._steps import Step

__all__ = ["Frame", "Group", "TaskWork", "where"]


class Frame:
    """Where one line of states stands. It is also the scope in which its states evaluate.

    :ivar last: the event that the line's next event points back at
    :ivar before: what the current state's Entered event points back at
    :ivar entered: the id of the current state's Entered event
    :ivar work: what the current state waits for: a task, a group of frames, a timer
    """

    __slots__ = (
        "alive",
        "attempts",
        "before",
        "entered",
        "entered_at",
        "execution",
        "index",
        "input",
        "item",
        "last",
        "next",
        "parent",
        "retries",
        "step",
        "timer",
        "variables",
        "work",
    )

    def __init__(self, execution: Execution, step: Step, parent: Frame | None, index: int, last: int) -> None:
        self.execution: Execution = execution
        self.step: Step = step
        self.next: Step | None = None
        self.parent: Frame | None = parent
        self.index: int = index
        self.last: int = last
        self.before: int = last
        self.entered: int = 0
        self.entered_at: int = 0
        self.input: Any = None
        self.variables: dict[str, Any] = {} if parent is None else parent.variables
        self.item: dict[str, Any] | None = None if parent is None else parent.item
        self.attempts: list[int] | None = None
        self.retries: int = 0
        self.work: Any = None
        self.timer: int | None = None
        self.alive: bool = True

    def context(self) -> dict[str, Any]:
        """Build the context object as it stands now."""
        execution = self.execution
        state: dict[str, Any] = {"Name": self.step.name, "EnteredTime": write_timestamp(self.entered_at)}
        if self.step.retriable:
            state["RetryCount"] = self.retries
        made = {"Execution": execution.about_execution, "StateMachine": execution.about_machine, "State": state}
        if self.item is not None:
            made["Map"] = {"Item": self.item}
        if type(self.work) is TaskWork and self.work.token:
            made["Task"] = {"Token": self.work.token}
        return made

    def now(self) -> int:
        return self.execution.now

    def uuid(self) -> str:
        return self.execution.rng.uuid()

    def random(self) -> float:
        return self.execution.rng.number()


class TaskWork:
    """A task that is under way."""

    __slots__ = (
        "arguments",
        "details",
        "heartbeat",
        "heartbeat_timer",
        "scheduled",
        "task",
        "timeout",
        "timeout_timer",
        "token",
    )

    def __init__(self) -> None:
        self.task = 0
        self.token = ""
        self.arguments: Any = None
        self.timeout: int | None = None
        self.heartbeat: int | None = None
        self.timeout_timer: int | None = None
        self.heartbeat_timer: int | None = None
        self.scheduled = False
        self.details: dict[str, Any] = {}


class Group:
    """The frames that a Parallel or an inline Map state waits for.

    :ivar halted: the frames that failed or were given up, for a redrive
    """

    __slots__ = ("children", "cursor", "halted", "items", "limit", "open", "results")

    def __init__(self, size: int) -> None:
        self.results: list[Any] = [None] * size
        self.open = size
        self.cursor = 0
        self.items: list[Any] = []
        self.limit = 0
        self.children: dict[int, Frame] = {}
        self.halted: dict[int, Frame] = {}


def where(frame: Frame, cause: str | None) -> str:
    """Put before a cause in which state it came about, as AWS does."""
    at = f"An error occurred while executing the state '{frame.step.name}' (entered at the event id #{frame.entered})."
    return f"{at} {cause}"
