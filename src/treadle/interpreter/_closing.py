"""The end of a frame's branches and iterations when it fails, is caught or is stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._frames import Frame, Group, TaskWork
from ._map_runs import MapRun, abort_run
from ._tasks import drop_task

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["close_group"]


def close_group(execution: Execution, top: Frame, *, silent: bool = False) -> None:
    """Abort everything below a frame, outermost first; `silent` writes no events about it."""
    waiting = [top]
    while waiting:
        frame = waiting.pop()
        if frame is not top:
            _abandon(execution, frame, after=top.last, silent=silent)
        elif type(frame.work) is MapRun:
            abort_run(execution, frame, silent=silent)
        if type(frame.work) is Group:
            children = frame.work.children
            frame.work.halted |= children
            frame.work.children = {}
            waiting += reversed(children.values())


def _abandon(execution: Execution, frame: Frame, *, after: int, silent: bool) -> None:
    """Abandon a frame: its events point back at the event that ended it; `silent` writes none."""
    frame.alive = False
    step = frame.step
    if frame.timer is not None:
        execution.drop_timer(frame.timer)
    if type(frame.work) is TaskWork:
        drop_task(execution, frame.work)
    elif type(frame.work) is MapRun:
        abort_run(execution, frame, silent=silent)
    if silent:
        return
    parent = frame.parent
    if parent is not None and parent.step.state.type == "Map":
        frame.last = after
        execution.record(frame, "MapIterationAborted", parent.step.name, frame.index)
    if frame.entered and (frame.work is not None or frame.timer is not None):
        if step.state.type in ("Task", "Wait", "Parallel", "Map"):
            frame.last = after
            execution.record(frame, f"{step.state.type}StateAborted")
