"""The state in which an execution ended without success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..interpreter import Event
from ._trace import Trace, Visit

if TYPE_CHECKING:
    from ..drivers import Run

__all__ = ["failing_state"]


def failing_state(run: Run) -> str | None:
    """Return the name of the state that failed, the innermost one; of a stopped execution the one it was in."""
    trace = Trace()
    columns = run.execution.history.columns
    failed: list[Visit] = []
    for number in range(1, len(run.execution.history) + 1):
        happening = trace.take(Event(columns, number), run.execution.failures)
        if happening is None:
            continue
        # a Fail state within a Map or Parallel state fails that one; it has no event of its own for that
        if happening.what == "failed" or happening.visit.kind == "Fail":
            failed.append(happening.visit)
    if run.status in ("ABORTED", "TIMED_OUT") or not failed:
        active = list(trace.active.values())
        return active[-1].name if active else None
    last = failed[-1]
    inner = [visit for visit in failed if _within(visit, last)]
    return (inner or [last])[-1].name


def _within(visit: Visit, group: Visit) -> bool:
    parent = visit.parent
    while parent is not None and parent is not group:
        parent = parent.parent
    return parent is not None and (visit.error is not None or visit.kind == "Fail")
