"""Follows the events of an execution back to the states they belong to.

An event names the one before it (previousEventId), and every such chain leads back to a StateEntered. So each event
belongs to exactly one visit of a state, however many branches and iterations run side by side.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..interpreter import Event

__all__ = ["FAILURES", "Happening", "Trace", "Visit"]

What = Literal["entered", "left", "failed", "retried", "progress"]

FAILURES = {
    "TaskFailed": "States.TaskFailed",
    "TaskTimedOut": "States.Timeout",
    "TaskStartFailed": "States.TaskFailed",
    "TaskSubmitFailed": "States.TaskFailed",
    "LambdaFunctionFailed": "States.TaskFailed",
    "LambdaFunctionTimedOut": "States.Timeout",
    "LambdaFunctionScheduleFailed": "States.TaskFailed",
    "LambdaFunctionStartFailed": "States.TaskFailed",
    "ActivityFailed": "States.TaskFailed",
    "ActivityScheduleFailed": "States.TaskFailed",
    "ActivityTimedOut": "States.Timeout",
    "EvaluationFailed": "States.QueryEvaluationError",
    "MapRunFailed": "States.TaskFailed",
}
_BEGINNINGS = frozenset(
    {"TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "MapStateStarted", "ParallelStateStarted"}
)
_WITHOUT_ERROR = frozenset({"MapStateFailed", "ParallelStateFailed"})
_SCOPES = frozenset({"ParallelStateStarted", "MapIterationStarted"})


@dataclass(eq=False, slots=True)
class Visit:
    """One stay in a state.

    :ivar parent: the Parallel or Map it is inside of
    :ivar error: the failure that is not answered yet by a retry
    :ivar inner: inside a Map, counted here too: retries and failures of the states below it
    """

    name: str
    kind: str
    parent: Visit | None
    at: float
    wall: float
    error: str | None = None
    failed_at: float = 0.0
    retries: int = 0
    starts: int = 0
    inner_error: str | None = None
    total: int | None = None
    done: int = 0
    failed: int = 0
    inner_retries: int = 0
    inner_failures: int = 0

    @property
    def depth(self) -> int:
        """How many states it is inside of."""
        depth, parent = 0, self.parent
        while parent is not None:
            depth, parent = depth + 1, parent.parent
        return depth

    @property
    def map(self) -> Visit | None:
        """The outermost Map around it."""
        found, parent = None, self.parent
        while parent is not None:
            if parent.kind == "Map":
                found = parent
            parent = parent.parent
        return found


@dataclass(frozen=True, slots=True)
class Happening:
    """Something worth showing, and the visit it belongs to."""

    what: What
    visit: Visit
    cause: str | None = None


@dataclass(slots=True)
class Trace:
    """Follows the events of one execution in their order."""

    now: float = 0.0
    began: float = 0.0
    active: dict[int, Visit] = field(default_factory=dict)
    """The visits under way, in the order in which they began."""
    map_runs: dict[str, Visit] = field(default_factory=dict)
    """The ARN of a distributed Map's machine → its visit."""
    _owners: list[Visit | None] = field(default_factory=lambda: [None])
    _types: list[str] = field(default_factory=lambda: [""])

    def take(
        self, event: Event, failures: Mapping[int, tuple[str | None, str | None]] | None = None
    ) -> Happening | None:
        """Add the next event; return what has happened, if it is worth showing.

        :param failures: error and cause by the event before: those of a Parallel or Map state aren't in their events
        """
        kind = event.type
        self.now = event.instant / 1000
        self.began = self.began or self.now
        previous = event.previous
        before = self._owners[previous] if previous < len(self._owners) else None
        details: Mapping[str, Any] = event.summary
        if kind in _WITHOUT_ERROR and failures is not None and previous in failures:
            error, cause = failures[previous]
            details = {**details, "error": error, "cause": cause}
        owner, happening = self._place(kind, before, self._types[previous] if before else "", details)
        self._owners.append(owner)
        self._types.append(kind)
        return happening

    def _place(
        self, kind: str, before: Visit | None, before_kind: str, details: Mapping[str, Any]
    ) -> tuple[Visit | None, Happening | None]:
        if kind.endswith("StateEntered"):
            parent = before if before_kind in _SCOPES or before is None else before.parent
            visit = Visit(details["name"], kind.removesuffix("StateEntered"), parent, self.now, time.perf_counter())
            self.active[id(visit)] = visit
            return visit, Happening("entered", visit)
        if kind.endswith("StateExited"):
            found = _named(before, details["name"])
            if found is None:
                return None, None
            self._forget_inside(found)
            self.active.pop(id(found), None)
            return found, Happening("left", found)
        if kind.startswith("MapIteration"):
            found = _named(before, details["name"])
            if found is None:
                return None, None
            self._fails_inside(found, before)
            return found, self._iteration(kind, found)
        if kind.startswith(("MapState", "ParallelState")):
            # the failure of a group that another group holds is its own; the next one belongs further out
            start = before.parent if before is not None and before_kind.endswith("StateFailed") else before
            found = _of_kind(start, "Map" if kind.startswith("Map") else "Parallel")
            if found is None:
                return None, None
            self._fails_inside(found, before)
            return found, self._group(kind, found, details)
        if kind == "ExecutionFailed":
            if before is None or before.error is not None or id(before) not in self.active:
                return before, None  # the state has told already
            # what nothing can catch ends the execution from the inside; a Map tells for all of its iterations
            told = before.map or before
            return before, self._failed(told, str(details.get("error") or "failed"), details.get("cause"))
        if kind == "EvaluationFailed":  # it points back to before the state, which it names instead
            before = next((one for one in reversed(self.active.values()) if one.name == details.get("state")), before)
        if before is None:
            return None, None
        if kind == "MapRunStarted":
            machine = str(details.get("mapRunArn")).rpartition(":")[0].replace(":mapRun:", ":stateMachine:")
            self.map_runs[machine] = before
        if kind.endswith("StateAborted"):
            return before, None  # it doesn't say which state was given up; what holds it forgets it
        if kind in FAILURES:
            return before, self._failed(before, str(details.get("error") or FAILURES[kind]), details.get("cause"))
        if kind in _BEGINNINGS:
            return before, self._begun(before)
        return before, None

    def _group(self, kind: str, visit: Visit, details: Mapping[str, Any]) -> Happening | None:
        if kind.endswith("Failed"):
            if visit.error is not None:  # the Map Run, or an expression, has told already
                return None
            error = visit.inner_error or details.get("error") or "States.BranchFailed"
            return self._failed(visit, str(error), details.get("cause"))
        if not kind.endswith("Started"):
            return None
        happening = self._begun(visit)
        if visit.kind == "Map":
            visit.total, visit.done, visit.failed = details.get("length") or None, 0, 0
            return happening or Happening("progress", visit)
        return happening

    def _iteration(self, kind: str, visit: Visit) -> Happening | None:
        if kind == "MapIterationStarted":
            return None
        visit.done += kind == "MapIterationSucceeded"
        visit.failed += kind != "MapIterationSucceeded"
        return Happening("progress", visit)

    def child_ended(self, visit: Visit, succeeded: bool) -> None:
        """Count an execution of a distributed Map's run."""
        visit.done += succeeded
        visit.failed += not succeeded

    def _failed(self, visit: Visit, error: str, cause: str | None) -> Happening:
        visit.error, visit.failed_at = error, self.now
        around = visit.map
        if around is not None:
            around.inner_failures += 1
        return Happening("failed", visit, cause)

    def _begun(self, visit: Visit) -> Happening | None:
        visit.starts += 1
        if visit.starts == 1:
            return None
        visit.error = visit.inner_error = None
        visit.retries += 1
        self._forget_inside(visit)
        around = visit.map
        if around is not None:
            around.inner_retries += 1
        return Happening("retried", visit)

    def _fails_inside(self, group: Visit, visit: Visit | None) -> None:
        """Remember the error, and the moment, at which something inside a group failed it."""
        if visit is not None and visit is not group and visit.error is not None:
            group.inner_error, group.failed_at = visit.error, visit.failed_at

    def _forget_inside(self, group: Visit) -> None:
        if group.kind in ("Map", "Parallel"):
            for one in [one for one in self.active.values() if _inside(one, group)]:
                del self.active[id(one)]


def _named(visit: Visit | None, name: str) -> Visit | None:
    while visit is not None and visit.name != name:
        visit = visit.parent
    return visit


def _of_kind(visit: Visit | None, kind: str) -> Visit | None:
    while visit is not None and visit.kind != kind:
        visit = visit.parent
    return visit


def _inside(visit: Visit, group: Visit) -> bool:
    parent = visit.parent
    while parent is not None:
        if parent is group:
            return True
        parent = parent.parent
    return False
