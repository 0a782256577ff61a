"""Redrive: an execution that ended without success goes on where it failed, with the results it had.

https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..asl import write_timestamp
from ._frames import Frame, Group
from ._map_runs import MapRun, resume_run

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["redrive", "redrive_status"]

_DAY: Final = 86_400_000


def redrive_status(execution: Execution, at: int) -> tuple[str, str | None]:
    """Return whether an execution can be redriven at an instant: AWS's redriveStatus and its reason."""
    if execution.status in ("RUNNING", "SUCCEEDED"):
        return "NOT_REDRIVABLE", f"Execution is {execution.status} and cannot be redriven"
    if execution.count >= execution.quotas.events - 1:
        return "NOT_REDRIVABLE", "Execution history event limit exceeded"
    if at - execution.started_at > 365 * _DAY:
        return "NOT_REDRIVABLE", "Execution has exceeded the max execution time"
    if at - execution.stopped_at > 14 * _DAY:
        return "NOT_REDRIVABLE", "Execution redrivable period exceeded"
    return "REDRIVABLE", None


def redrive(execution: Execution) -> None:
    """Redrive an execution; one that can't be redriven is left as it is."""
    if redrive_status(execution, execution.now)[0] != "REDRIVABLE":
        return
    execution.status = "RUNNING"
    execution.error = execution.cause = None
    about = execution.about_execution
    execution.about_execution = about | {
        "RedriveCount": about["RedriveCount"] + 1,
        "RedriveTime": write_timestamp(execution.now),
    }
    top = execution.top
    execution.record(top, "ExecutionRedriven", {"redriveCount": execution.about_execution["RedriveCount"]})
    execution.limit_time()
    _resume(execution, top, top.last)


def _resume(execution: Execution, top: Frame, event: int) -> None:
    """Continue a frame and all that was aborted below it; their next events point back at `event`."""
    waiting = [top]
    while waiting:
        frame = waiting.pop()
        frame.alive = True
        frame.last = event
        frame.attempts = None
        frame.retries = 0
        frame.timer = None
        work = frame.work
        if type(work) is Group and work.halted:
            halted, work.halted = work.halted, {}
            for index in sorted(halted):
                work.children[index] = halted[index]
                waiting.append(halted[index])
        elif type(work) is not MapRun or not resume_run(execution, frame, work):
            # a state that was never entered, or that has to start anew
            if type(work) is MapRun:
                work.forget()
            frame.work = None
            if frame.entered:
                execution.again_later(frame)
            else:
                execution.run_later(frame, frame.input)
