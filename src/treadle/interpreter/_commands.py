"""What an execution asks of its driver, in the imperative."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..asl import Machine, Resource

__all__ = ["CancelChild", "CancelTask", "CancelTimer", "Command", "Finish", "RunTask", "SetTimer", "StartChild"]


@dataclass(frozen=True, slots=True)
class RunTask:
    """Carry out a Task's resource; answer with the Task… signals that carry the same `task`."""

    task: int
    resource: Resource
    arguments: Any
    state: str
    token: str
    timeout_seconds: int | None = None
    heartbeat_seconds: int | None = None
    credentials: Any = None


@dataclass(frozen=True, slots=True)
class CancelTask:
    """Give a task up: nobody waits for its answer any more."""

    task: int


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Answer with `TimerFired(timer)` at the instant `at` (milliseconds since 1970), at once if that is past."""

    timer: int
    at: int


@dataclass(frozen=True, slots=True)
class CancelTimer:
    """Forget a timer."""

    timer: int


@dataclass(frozen=True, slots=True)
class StartChild:
    """Start an execution of a Map Run; answer with `ChildFinished(child, …)`.

    :param machine_arn: the labelled ARN of the Map's machine
    :param execution_arn: the ARN of the new execution
    """

    child: int
    machine: Machine
    input: Any
    name: str
    machine_arn: str
    execution_arn: str
    express: bool = False


@dataclass(frozen=True, slots=True)
class CancelChild:
    """Abort an execution of a Map Run."""

    child: int


@dataclass(frozen=True, slots=True)
class Finish:
    """The execution has ended: SUCCEEDED, FAILED, TIMED_OUT or ABORTED."""

    status: str
    output: Any = None
    error: str | None = None
    cause: str | None = None


Command = RunTask | CancelTask | SetTimer | CancelTimer | StartChild | CancelChild | Finish
