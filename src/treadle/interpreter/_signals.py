"""What a driver tells an execution, in the past tense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = [
    "ChildFinished",
    "Signal",
    "Stopped",
    "TaskFailed",
    "TaskHeartbeat",
    "TaskScheduled",
    "TaskStarted",
    "TaskSubmitted",
    "TaskSucceeded",
    "TimerFired",
]


@dataclass(frozen=True, slots=True)
class TaskScheduled:
    """The task's resource was accepted: its arguments are right and the work is on its way."""

    task: int


@dataclass(frozen=True, slots=True)
class TaskStarted:
    """A worker took the activity; other tasks start as they are scheduled."""

    task: int
    worker: str | None = None


@dataclass(frozen=True, slots=True)
class TaskSubmitted:
    """A job was handed over (`.sync`, `.waitForTaskToken`); `output` is the service's answer."""

    task: int
    output: Any


@dataclass(frozen=True, slots=True)
class TaskHeartbeat:
    """The task's worker is alive."""

    task: int


@dataclass(frozen=True, slots=True)
class TaskSucceeded:
    """The task ended with a result."""

    task: int
    output: Any


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """The task failed.

    :param event: the event to record instead of TaskFailed: TaskStartFailed, TaskSubmitFailed …
    """

    task: int
    error: str | None
    cause: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class TimerFired:
    """The instant of a timer has come."""

    timer: int


@dataclass(frozen=True, slots=True)
class ChildFinished:
    """An execution of a Map Run ended."""

    child: int
    status: str
    output: Any = None
    error: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody stops the execution."""

    error: str | None = None
    cause: str | None = None


Signal = (
    TaskScheduled
    | TaskStarted
    | TaskSubmitted
    | TaskHeartbeat
    | TaskSucceeded
    | TaskFailed
    | TimerFired
    | ChildFinished
    | Stopped
)
