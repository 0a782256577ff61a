"""What an execution asks of its driver, in the imperative."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..asl import ItemReader, Machine, Resource

__all__ = [
    "CancelChild",
    "CancelTask",
    "CancelTimer",
    "CloseItems",
    "Command",
    "ExportResults",
    "Finish",
    "ReadItems",
    "ReadMore",
    "RedriveChild",
    "RunTask",
    "SetTimer",
    "StartChild",
    "WriteResults",
]


@dataclass(frozen=True, slots=True)
class RunTask:
    """Carry out a Task's resource; answer with the Task… signals that carry the same `task`.

    :param retries: how often the state was retried before
    :param item: the context object's `Map.Item`; None outside a Map
    :param entered: the id of the event that the state was entered
    """

    task: int
    resource: Resource
    arguments: Any
    state: str
    token: str
    timeout_seconds: int | None = None
    heartbeat_seconds: int | None = None
    credentials: Any = None
    retries: int = 0
    item: Any = None
    entered: int = 0


@dataclass(frozen=True, slots=True)
class CancelTask:
    """Cancel a task; its result is no longer needed."""

    task: int


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Answer with `TimerFired(timer)` at the instant `at` (milliseconds since 1970), at once if that is past.

    :param wait: whether a Wait state asks for it: a driver may shorten those
    """

    timer: int
    at: int
    wait: bool = False


@dataclass(frozen=True, slots=True)
class CancelTimer:
    """Forget a timer."""

    timer: int


@dataclass(frozen=True, slots=True)
class StartChild:
    """Start an execution of a Map Run; answer with `ChildFinished(child, …)`.

    :param machine_arn: the labelled ARN of the Map's machine
    :param execution_arn: the ARN of the new execution
    :param index: which of the Map Run's executions it is, from 0
    """

    child: int
    machine: Machine
    input: Any
    name: str
    machine_arn: str
    execution_arn: str
    express: bool = False
    map_run_arn: str = ""
    index: int = 0


@dataclass(frozen=True, slots=True)
class CancelChild:
    """Abort an execution of a Map Run."""

    child: int


@dataclass(frozen=True, slots=True)
class RedriveChild:
    """Redrive an execution of a Map Run that ended without success; answer as to `StartChild`."""

    child: int


@dataclass(frozen=True, slots=True)
class ReadItems:
    """Open a Map state's dataset; answer with `ItemsRead(reader, …)` or `ItemsRefused(reader, …)`.

    :param arguments: the bucket and key (or prefix) of the dataset
    :param max_items: how many items to read at most; None for all
    :param skip: how many items were read before
    """

    reader: int
    source: ItemReader
    arguments: Any
    state: str
    max_items: int | None = None
    skip: int = 0


@dataclass(frozen=True, slots=True)
class ReadMore:
    """Go on reading a dataset; answer as to `ReadItems`."""

    reader: int


@dataclass(frozen=True, slots=True)
class CloseItems:
    """Stop reading a dataset: nobody wants the rest."""

    reader: int


@dataclass(frozen=True, slots=True)
class WriteResults:
    """Keep results of a Map Run for its export.

    :param entries: (SUCCEEDED, FAILED or PENDING, what is written for one child execution)
    """

    writer: int
    entries: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class ExportResults:
    """Write a Map Run's results to S3; answer with `ResultsWritten(writer, …)` or `ResultsRefused(writer, …)`.

    :param arguments: the bucket and prefix
    :param lines: whether results are written as JSON lines
    """

    writer: int
    arguments: Any
    map_run_arn: str
    state: str
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Finish:
    """The execution has ended: SUCCEEDED, FAILED, TIMED_OUT or ABORTED."""

    status: str
    output: Any = None
    error: str | None = None
    cause: str | None = None


Command = (
    RunTask
    | CancelTask
    | SetTimer
    | CancelTimer
    | StartChild
    | CancelChild
    | RedriveChild
    | ReadItems
    | ReadMore
    | CloseItems
    | WriteResults
    | ExportResults
    | Finish
)
