"""When a state fails: the next attempt, a catcher, or the end of its frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asl import Catcher, Retrier, StateFailure
from ._frames import Frame, where
from ._groups import child_failed
from ._map_runs import MapRun

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["catching", "fail", "matches", "retry_delay"]

_TIMEOUTS = frozenset({"States.Timeout", "States.HeartbeatTimeout"})


def matches(errors: frozenset[str], names: set[str | None]) -> bool:
    """Return whether a rule's ErrorEquals matches an error that is known by `names`.

    States.ALL means every error, States.TaskFailed all but timeouts. (States.Runtime never comes this far.)
    """
    if "States.ALL" in errors or not errors.isdisjoint(names):
        return True
    return "States.TaskFailed" in errors and names.isdisjoint(_TIMEOUTS)


def catching(catchers: tuple[Catcher, ...], names: set[str | None]) -> Catcher | None:
    """Return the first Catcher whose ErrorEquals matches."""
    return next((catcher for catcher in catchers if matches(catcher.errors, names)), None)


def retry_delay(frame: Frame, names: set[str | None]) -> int | None:
    """Return the milliseconds until the next attempt, or None when there is none; count the attempt.

    Each retrier has its own count, and the first one that means the error decides alone.
    """
    retriers: tuple[Retrier, ...] = frame.step.state.retry
    for index, retrier in enumerate(retriers):
        if not matches(retrier.errors, names):
            continue
        if frame.attempts is None:
            frame.attempts = [0] * len(retriers)
        done = frame.attempts[index]
        if done >= retrier.max_attempts:
            return None
        frame.attempts[index] += 1
        frame.retries += 1
        return _delay(retrier, done, frame)
    return None


def _delay(retrier: Retrier, done: int, frame: Frame) -> int:
    longest = retrier.max_delay if retrier.max_delay is not None else 99_999_999
    try:
        seconds: float = min(retrier.interval * retrier.backoff**done, longest)
    except OverflowError:
        seconds = longest
    if retrier.full_jitter:
        seconds *= frame.random()
    return round(seconds * 1000)


def fail(
    execution: Execution,
    frame: Frame,
    failure: StateFailure,
    *,
    known_as: str | None = None,
    recorded: str | None = None,
    restart: int | None = None,
) -> None:
    """Fail a frame's state: retry it, go to a catcher, or end the frame.

    :param known_as: the name by which rules may know the error as well
    :param recorded: the event that says that the state failed for good
    :param restart: what a new attempt's first event points back at
    """
    step, error, cause = frame.step, failure.error, failure.cause
    if failure.where:
        cause = where(frame, cause)
    if failure.location is not None:
        frame.last = frame.entered
        recorded = _evaluation_failed(execution, frame, failure, cause) or recorded
    if error == "States.Runtime":
        _end_frame(execution, frame, error, cause)
        return
    execution.failures[frame.last] = (error, cause)
    if step.retriable:
        names = {error, known_as or error}
        if (delay := retry_delay(frame, names)) is not None:
            if restart is not None:
                frame.last = restart
            if delay > 0:
                frame.timer = execution.set_timer(execution.now + delay, _retry, execution, frame)
            else:
                execution.again_later(frame)
            return
        if (catcher := catching(step.state.catch, names)) is not None:
            before = frame.last
            if recorded is not None:
                execution.record(frame, recorded)
            try:
                _go_to(execution, frame, catcher, error, cause)
                return
            except StateFailure as worse:
                # the catcher's own failure: no other catcher takes it, and the state fails a second time
                error, cause = worse.error, where(frame, worse.cause) if worse.where else worse.cause
                if worse.location is not None:
                    frame.last = before
                    recorded = _evaluation_failed(execution, frame, worse, cause)
                else:
                    recorded = None
    if recorded is not None:
        execution.record(frame, recorded)
    _end_frame(execution, frame, error, cause)


def _evaluation_failed(execution: Execution, frame: Frame, failure: StateFailure, cause: str | None) -> str | None:
    """Record that an expression failed; return the event that records that its state failed for good."""
    step = frame.step
    details = {"error": failure.error, "cause": cause, "location": failure.location or None, "state": step.name}
    execution.record(frame, "EvaluationFailed", details)
    return f"{step.state.type}StateFailed" if step.state.type in ("Parallel", "Map") else None


def _end_frame(execution: Execution, frame: Frame, error: str | None, cause: str | None) -> None:
    """End a branch, an iteration or the execution with an error."""
    if error == "States.Runtime":
        # no rule takes it, on no level: the execution ends where it happened
        execution.top.last = frame.last
    elif frame.parent is not None:
        if frame.step.state.type == "Task":
            last = frame.last
            execution.record(frame, "TaskStateAborted")
            frame.last = last  # nothing points back at it
        child_failed(execution, frame, error, cause)
        return
    execution.failed(error, cause)


def _retry(execution: Execution, frame: Frame) -> None:
    frame.timer = None
    execution.again_later(frame)


def _go_to(execution: Execution, frame: Frame, catcher: Catcher, error: str | None, cause: str | None) -> None:
    """Go on at a catcher's next state."""
    step = frame.step
    if type(frame.work) is MapRun:
        frame.work.forget()
    frame.work = None
    # both are always there; the service gives a time that ran out an empty cause
    description = {"Error": error, "Cause": "" if cause is None and error == "States.Timeout" else cause}
    if step.state.jsonata:
        data = {"input": frame.input, "errorOutput": description}
        assigned = catcher.assign(data, frame) if catcher.assign is not None else None
        output = catcher.output(data, frame) if catcher.output is not None else description
    else:
        assigned = catcher.assign(description, frame) if catcher.assign is not None else None
        place = catcher.result_path
        output = place(frame.input, description) if place is not None else description
    output = execution.leave(frame, output, assigned)
    frame.next = step.targets[catcher.next]
    execution.advance_later(frame, output)
