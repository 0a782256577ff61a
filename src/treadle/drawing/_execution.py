"""What an execution did, from its history: the marks of its states and transitions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from ._lettering import printable, shortened
from ._model import DrawingError, Mark

__all__ = ["ExecutionMarks", "execution_marks", "history_events"]

_STARTED: Final = frozenset(
    ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "ParallelStateStarted", "MapStateStarted")
)
_ENDED: Final = frozenset(("ExecutionSucceeded", "ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut"))
_FAILED: Final = ("Failed", "TimedOut")


@dataclass(slots=True)
class ExecutionMarks:
    """The marks of states by their names, and of transitions by the names of their states and their kind."""

    states: dict[str, Mark] = field(default_factory=dict)
    edges: dict[tuple[str, str, str], Mark] = field(default_factory=dict)


@dataclass(slots=True)
class _Visit:
    """One time that a state was entered.

    :ivar outer: the visit of the Parallel or Map state around it
    """

    name: str
    kind: str
    entered: float | None
    outer: _Visit | None
    starts: int = 0
    error: str | None = None
    last_failed: bool = False
    status: str = "running"
    seconds: float | None = None
    followed: bool = False


def history_events(value: Any) -> list[Mapping[str, Any]]:
    """Return the events of a history: ``{"events": […]}`` as GetExecutionHistory answers, or the list itself.

    :raises DrawingError: when it is something else
    """
    events = value.get("events") if isinstance(value, Mapping) else value
    if not isinstance(events, list) or not all(
        isinstance(event, Mapping)
        and isinstance(event.get("id"), int)
        and isinstance(event.get("previousEventId", 0), int)
        and isinstance(event.get("type"), str)
        for event in events
    ):
        raise DrawingError(
            "expected an execution's history as GetExecutionHistory answers it: an object with a list of events, "
            "each with id, previousEventId and type",
            code="History",
        )
    return sorted(events, key=lambda event: event["id"])


def execution_marks(events: Iterable[Mapping[str, Any]]) -> ExecutionMarks:
    """Return what a history says of states and transitions: how they ended, how often, how long and with what error."""
    reader = _Reader()
    for event in events:
        reader.read(event)
    return reader.marks()


class _Reader:
    """Follow a history's events; each belongs to the visit that its previous events lead to."""

    def __init__(self) -> None:
        self.visits: list[_Visit] = []
        self.at: dict[int, _Visit | None] = {}
        self.left: dict[int, _Visit] = {}
        self.taken: dict[tuple[str, str, str], int] = {}
        self.ended = ""

    def read(self, event: Mapping[str, Any]) -> None:
        """Read the next event."""
        kind: str = event["type"]
        previous = event.get("previousEventId", 0)
        current = self.at.get(previous)
        container = next((each for each in ("Parallel", "Map") if kind.startswith((f"{each}State", f"{each}Run"))), "")
        if container and not kind.endswith(("Entered", "Exited")):
            inner = current
            while inner is not None and inner.kind != container:
                inner = inner.outer
            current = inner or current
        if kind.endswith("StateEntered"):
            current = self._enter(event, kind.removesuffix("StateEntered"), previous, current)
        elif kind.endswith("StateExited"):
            current = self._exit(event, current)
        elif kind == "EvaluationFailed":  # its previous event is the one before the state was entered
            name = _detail(event, "evaluationFailedEventDetails").get("state")
            current = next((visit for visit in reversed(self.visits) if visit.name == name), current)
            self._fail(event, current)
        elif kind in _ENDED:
            self.ended = kind
            if kind != "ExecutionSucceeded":
                self._fail(event, current)
        elif current is not None and kind in _STARTED:
            current.starts += 1
            current.last_failed = False
        elif kind.endswith(_FAILED) and not kind.startswith("MapIteration"):
            self._fail(event, current)
        self.at[event["id"]] = current

    def _enter(self, event: Mapping[str, Any], kind: str, previous: int, current: _Visit | None) -> _Visit:
        name = _detail(event, "stateEnteredEventDetails").get("name")
        visit = _Visit(str(name), kind, _seconds(event.get("timestamp")), current)
        self.visits.append(visit)
        before = self.left.get(previous)
        if before is None:
            self._take("", visit.name, "next")
        else:
            before.followed = True
            if before.status == "caught":
                self._take(before.name, visit.name, "catch")
            elif before.kind == "Choice":
                self._take(before.name, visit.name, "choice")
                self._take(before.name, visit.name, "default")
            else:
                self._take(before.name, visit.name, "next")
        return visit

    def _exit(self, event: Mapping[str, Any], current: _Visit | None) -> _Visit | None:
        name = _detail(event, "stateExitedEventDetails").get("name")
        while current is not None and current.name != name:
            current = current.outer
        if current is None:
            return None
        current.status = "caught" if current.last_failed else "succeeded"
        ended = _seconds(event.get("timestamp"))
        if ended is not None and current.entered is not None:
            current.seconds = max(0.0, ended - current.entered)
        self.left[event["id"]] = current
        return current.outer

    def _fail(self, event: Mapping[str, Any], current: _Visit | None) -> None:
        if current is None:
            return
        current.last_failed = True
        for value in event.values():
            if isinstance(value, Mapping) and isinstance(value.get("error"), str):
                current.error = value["error"]

    def _take(self, source: str, target: str, kind: str) -> None:
        key = (source, target, kind)
        self.taken[key] = self.taken.get(key, 0) + 1

    def marks(self) -> ExecutionMarks:
        """Return the marks of what was read."""
        made = ExecutionMarks()
        by_name: dict[str, list[_Visit]] = {}
        for visit in self.visits:
            if visit.status == "running" and (self.ended or visit.last_failed or visit.kind == "Fail"):
                visit.status = "failed" if visit.last_failed or visit.kind == "Fail" else "aborted"
            if visit.status == "succeeded" and not visit.followed:
                self._take(visit.name, "", "next")
            by_name.setdefault(visit.name, []).append(visit)
        for visit in reversed(self.visits):  # what fails inside fails what is around it, unless that was left
            if visit.status == "failed" and visit.outer is not None and visit.outer.status == "aborted":
                visit.outer.status = "failed"
        for name, visits in by_name.items():
            made.states[name] = _mark(visits)
        for key, count in self.taken.items():
            status = "caught" if key[2] == "catch" else "succeeded"
            made.edges[key] = Mark(status, f"×{count}" if count > 1 else "")
        return made


def _mark(visits: list[_Visit]) -> Mark:
    found = {visit.status for visit in visits}
    status = next(each for each in ("failed", "running", "aborted", "caught", "succeeded") if each in found)
    parts = [f"{len(visits)}×"] if len(visits) > 1 else []
    seconds = sum(visit.seconds or 0.0 for visit in visits)
    if seconds >= 0.0005:
        parts.append(_duration(seconds))
    if retries := sum(max(0, visit.starts - 1) for visit in visits):
        parts.append(f"{retries} {'retry' if retries == 1 else 'retries'}")
    errors = [visit.error for visit in visits if visit.error and visit.status == status]
    if status != "succeeded":
        counted = sum(visit.status == status for visit in visits)
        word = status if counted == len(visits) else f"{counted} {status}"
        parts.append(f"{word}: {shortened(printable(errors[0]), 30)}" if errors else word)
    return Mark(status, " · ".join(parts))


def _detail(event: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = event.get(key)
    return value if isinstance(value, Mapping) else {}


def _seconds(value: Any) -> float | None:
    """Return a timestamp in seconds: a number, or a text as the AWS CLI writes it."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value).timestamp()
        except (ValueError, OverflowError):
            return None
    return None


def _duration(seconds: float) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 60:
        return f"{seconds:.2f}".rstrip("0").rstrip(".") + " s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = ((days, "d"), (hours, "h"), (minutes, "min"), (rest, "s"))
    return " ".join([f"{count} {unit}" for count, unit in parts if count][:2])
