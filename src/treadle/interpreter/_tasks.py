"""Task states: scheduling, the answers, time running out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..asl import MISSING, StateFailure, Task
from . import _signals as signals
from ._commands import CancelTask, RunTask
from ._frames import Frame, TaskWork
from ._history import Json
from ._settings import number_setting

if TYPE_CHECKING:
    from ._execution import Execution
    from ._steps import Step

__all__ = ["answer_task", "drop_task", "enter_task"]

_PREFIX = {"integration": "Task", "lambda": "LambdaFunction", "activity": "Activity"}


def enter_task(step: Step) -> Callable[[Execution, Frame, Any], Any]:
    state: Any = step.state
    assert isinstance(state, Task)
    resource = state.resource
    needs_token = resource.pattern.startswith(("waitForTaskToken", "sync")) or resource.kind == "activity"

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        work = frame.work = TaskWork()
        # drawn for every task, so that the same seed gives the same ids whatever a definition reads of them
        token = execution.rng.uuid()
        if needs_token:
            work.token = token
        path = state.input_path
        data = path(raw, frame) if path is not None else raw
        work.timeout = number_setting(state.timeout, data, frame, "TimeoutSeconds", low=1)
        work.heartbeat = number_setting(state.heartbeat, data, frame, "HeartbeatSeconds", low=1)
        work.arguments = step.effective(raw, frame) if step.effective is not None else data
        credentials = None
        if state.credentials is not None:
            credentials = state.credentials({"input": raw} if state.jsonata else data, frame)
        if work.arguments is not raw and execution.sizes.exceeded_by(work.arguments):
            raise _too_large(step)
        if resource.kind == "integration":
            work.details = {"resourceType": resource.service, "resource": resource.name}
        work.task = execution.open_task(frame)
        execution.commands.append(
            RunTask(
                work.task,
                resource,
                work.arguments,
                step.name,
                token,
                work.timeout,
                work.heartbeat,
                credentials,
                frame.retries,
                frame.item,
                frame.entered,
            )
        )
        if work.timeout is not None:
            due = execution.now + 1000 * work.timeout
            work.timeout_timer = execution.set_timer(due, _timed_out, execution, frame, work)
        if work.heartbeat is not None:
            due = execution.now + 1000 * work.heartbeat
            work.heartbeat_timer = execution.set_timer(due, _missed_heartbeat, execution, frame, work)
        return MISSING

    return enter


def _too_large(step: Step) -> StateFailure:
    state: Any = step.state
    resource = state.resource
    name = resource.service if resource.kind == "integration" else resource.arn
    return StateFailure(
        "States.DataLimitExceeded",
        f"The state/task '{name}' returned a result with a size exceeding the maximum number of bytes service limit.",
        where=False,
    )


def _schedule(execution: Execution, frame: Frame, work: TaskWork) -> None:
    """Record that the task was scheduled (and, but for activities, started), once."""
    if work.scheduled:
        return
    work.scheduled = True
    state: Any = frame.step.state
    resource = state.resource
    credentials = None
    if state.credentials is not None:
        credentials = {
            "roleArn": state.credentials({"input": frame.input} if state.jsonata else frame.input, frame).get("RoleArn")
        }
    times = {"timeoutInSeconds": work.timeout, "heartbeatInSeconds": work.heartbeat}
    if resource.kind == "integration":
        details = work.details | {"region": execution.region, "parameters": Json(work.arguments)} | times
        execution.record(frame, "TaskScheduled", details | {"taskCredentials": credentials})
        execution.record(frame, "TaskStarted", work.details)
    elif resource.kind == "lambda":
        details = {"resource": resource.arn, "input": Json(work.arguments), "timeoutInSeconds": work.timeout}
        execution.record(frame, "LambdaFunctionScheduled", details | {"taskCredentials": credentials})
        execution.record(frame, "LambdaFunctionStarted")
    else:
        details = {"resource": resource.arn, "input": Json(work.arguments)}
        execution.record(frame, "ActivityScheduled", details | times)


def answer_task(execution: Execution, frame: Frame, signal: Any) -> None:
    """Process a signal about a frame's task."""
    work: TaskWork = frame.work
    state: Any = frame.step.state
    prefix = _PREFIX[state.resource.kind]
    kind = type(signal)
    if kind is signals.TaskFailed:
        if signal.error == "States.Runtime" and not work.scheduled:
            _close(execution, work)
            execution.fail(frame, StateFailure("States.Runtime", signal.cause))
            return
        started = signal.event is None or not signal.event.endswith(("StartFailed", "ScheduleFailed"))
        if started or not work.scheduled:
            _schedule(execution, frame, work)
        _close(execution, work)
        error = {"error": signal.error, "cause": signal.cause}
        execution.record(frame, signal.event or f"{prefix}Failed", work.details | error)
        execution.fail(frame, StateFailure(signal.error, signal.cause, where=False))
        return
    _schedule(execution, frame, work)
    if kind is signals.TaskStarted and state.resource.kind == "activity":
        execution.record(frame, "ActivityStarted", {"workerName": signal.worker})
    elif kind is signals.TaskSubmitted:
        execution.record(frame, "TaskSubmitted", work.details | {"output": Json(signal.output)})
    elif kind is signals.TaskHeartbeat:
        if work.heartbeat is not None:
            execution.drop_timer(work.heartbeat_timer)
            due = execution.now + 1000 * work.heartbeat
            work.heartbeat_timer = execution.set_timer(due, _missed_heartbeat, execution, frame, work)
    elif kind is signals.TaskSucceeded:
        _close(execution, work)
        if execution.sizes.exceeded_by(signal.output):
            failure = _too_large(frame.step)
            execution.record(frame, f"{prefix}Failed", work.details | {"error": failure.error, "cause": failure.cause})
            execution.fail(frame, failure)
            return
        execution.record(frame, f"{prefix}Succeeded", work.details | {"output": Json(signal.output)})
        execution.complete(frame, signal.output)


def _close(execution: Execution, work: TaskWork) -> None:
    execution.tasks.pop(work.task, None)
    execution.drop_timer(work.timeout_timer)
    execution.drop_timer(work.heartbeat_timer)


def drop_task(execution: Execution, work: TaskWork) -> None:
    """Cancel a task before it has ended."""
    _close(execution, work)
    execution.commands.append(CancelTask(work.task))


def _timed_out(execution: Execution, frame: Frame, work: TaskWork) -> None:
    _run_out(execution, frame, work, "States.Timeout")


def _missed_heartbeat(execution: Execution, frame: Frame, work: TaskWork) -> None:
    _run_out(execution, frame, work, "States.HeartbeatTimeout")


def _run_out(execution: Execution, frame: Frame, work: TaskWork, name: str) -> None:
    """AWS records both kinds as States.Timeout; only a matching rule can tell them apart."""
    drop_task(execution, work)
    _schedule(execution, frame, work)
    state: Any = frame.step.state
    prefix = _PREFIX[state.resource.kind]
    execution.record(frame, f"{prefix}TimedOut", work.details | {"error": "States.Timeout"})
    execution.fail(frame, StateFailure("States.Timeout", None, where=False), known_as=name)
