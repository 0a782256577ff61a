"""The signals that a driver passes to an execution, in the past tense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = [
    "ChildFinished",
    "InternalFailure",
    "ItemsRead",
    "ItemsRefused",
    "MapRunUpdated",
    "Redriven",
    "ResultsRefused",
    "ResultsWritten",
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
    redrives: int = 0


@dataclass(frozen=True, slots=True)
class ItemsRead:
    """A part of a dataset was read.

    :param items: the next items; of a JSON file the whole value, in one part
    :param more: whether there may be further parts; the last one is empty
    """

    reader: int
    items: Any
    more: bool = False


@dataclass(frozen=True, slots=True)
class ItemsRefused:
    """A dataset can't be read.

    :param error: the error to fail with; by default States.ItemReaderFailed
    """

    reader: int
    cause: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class ResultsWritten:
    """A Map Run's results were written to S3; `details` has the bucket and the manifest's key."""

    writer: int
    details: Any


@dataclass(frozen=True, slots=True)
class ResultsRefused:
    """A Map Run's results can't be written.

    :param error: the error to fail with; by default States.ResultWriterFailed
    """

    writer: int
    cause: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class MapRunUpdated:
    """A Map Run was changed while it runs; what is None stays unchanged.

    :param max_concurrency: 0 for as many as the service allows
    """

    map_run_arn: str
    max_concurrency: int | None = None
    tolerated_failure_count: int | None = None
    tolerated_failure_percentage: float | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The execution was stopped from outside."""

    error: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Redriven:
    """An execution that ended without success was redriven: it continues where it failed."""


@dataclass(frozen=True, slots=True)
class InternalFailure:
    """The driver failed to carry on with the execution, which ends with States.Runtime."""

    cause: str


Signal = (
    TaskScheduled
    | TaskStarted
    | TaskSubmitted
    | TaskHeartbeat
    | TaskSucceeded
    | TaskFailed
    | TimerFired
    | ChildFinished
    | ItemsRead
    | ItemsRefused
    | ResultsWritten
    | ResultsRefused
    | MapRunUpdated
    | Stopped
    | Redriven
    | InternalFailure
)
