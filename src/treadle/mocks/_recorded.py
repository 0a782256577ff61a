"""A recorded history, as GetExecutionHistory gives it: its states, and what its tasks answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ..asl import JsonTextError, loads, parse_timestamp
from ..errors import WorkflowTestError
from ._answers import Answer

__all__ = ["RecordedEvent", "answers_of", "read_history"]

_SCHEDULED = ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled")
_SUCCEEDED = ("TaskSucceeded", "LambdaFunctionSucceeded", "ActivitySucceeded")
_FAILED = tuple(
    f"{kind}{how}"
    for kind in ("Task", "LambdaFunction", "Activity")
    for how in ("Failed", "TimedOut", "StartFailed", "SubmitFailed", "ScheduleFailed")
)


class RecordedEvent:
    """One event of a recorded history."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self.id: int = int(given["id"])
        self.type: str = str(given["type"])
        self.previous: int = int(given.get("previousEventId") or 0)
        self.instant: int = _milliseconds(given["timestamp"])

    @property
    def summary(self) -> dict[str, Any]:
        """The event's details."""
        return next((dict(value) for key, value in self._given.items() if key.endswith("EventDetails")), {})

    @property
    def entered(self) -> tuple[str, Any]:
        """The name of the state that was entered or left, and its input or output."""
        details = self.summary
        return str(details.get("name")), details.get("input", details.get("output"))

    def __getitem__(self, key: str) -> Any:
        return self._given[key]


def _milliseconds(given: Any) -> int:
    if isinstance(given, datetime):
        return round(given.timestamp() * 1000)
    if isinstance(given, str):
        nanoseconds = parse_timestamp(given)
        if nanoseconds is None:
            return round(datetime.fromisoformat(given).timestamp() * 1000)
        return nanoseconds // 1_000_000
    return round(float(given) * 1000)


def read_history(given: Any) -> list[RecordedEvent]:
    """Read a history: a file, GetExecutionHistory's answer, or its events.

    :raises WorkflowTestError: when it is none, or not whole
    """
    source = "the history"
    if isinstance(given, (str, Path)):
        source = str(given)
        try:
            given = json.loads(Path(given).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise WorkflowTestError(f"replay: {source} can't be read: {error}") from None
    if isinstance(given, Mapping):
        given = given.get("events")
    try:
        events = sorted((RecordedEvent(one) for one in given), key=lambda event: event.id)
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError) as error:
        raise WorkflowTestError(
            f"replay: {source}: expected GetExecutionHistory's events, each with id, type and timestamp "
            f"({type(error).__name__}: {error})"
        ) from None
    if [event.id for event in events] != list(range(1, len(events) + 1)) or not events:
        raise WorkflowTestError(f"replay: {source} is not whole: fetch all its pages, its events from id 1 on")
    if events[0].type != "ExecutionStarted" or any(event.previous >= event.id for event in events):
        raise WorkflowTestError(f"replay: {source} does not begin with ExecutionStarted; fetch it with its first page")
    if any(event.type == "MapRunStarted" for event in events):
        raise WorkflowTestError(
            f"replay: {source} has a distributed Map, whose executions have histories of their own, which replay does "
            "not read; replay one of those, or the states around it with start_at"
        )
    return events


def answers_of(events: list[RecordedEvent]) -> dict[tuple[str, int | None], list[tuple[Any, Answer]]]:
    """Return what tasks were called with and answered, by state and the index of the Map item around it."""
    lines: list[tuple[str, int | None]] = [("", None)]
    scheduled: dict[tuple[str, int | None], RecordedEvent] = {}
    found: dict[tuple[str, int | None], list[tuple[Any, Answer]]] = {}
    for event in events:
        state, item = lines[event.previous]
        if event.type == "MapIterationStarted":
            state, item = "", event.summary.get("index")
        elif event.type in ("MapStateSucceeded", "MapStateExited", "MapStateFailed"):
            state, item = "", None
        elif event.type.endswith("StateEntered"):
            state = event.entered[0]
        lines.append((state, item))
        key = (state, item)
        if event.type in _SCHEDULED:
            scheduled[key] = event
        elif event.type in _SUCCEEDED or event.type in _FAILED:
            begun = scheduled.pop(key, None)
            delay = (event.instant - begun.instant) / 1000 if begun is not None else 0.0
            found.setdefault(key, []).append((_parameters(begun), _answer(event, delay)))
    return found


def _parameters(event: RecordedEvent | None) -> Any:
    """Return what a task was called with; None where the history doesn't have it."""
    if event is None:
        return None
    details = event.summary
    return _json(details.get("parameters", details.get("input")))


def _answer(event: RecordedEvent, delay: float) -> Answer:
    details = event.summary
    if event.type in _SUCCEEDED:
        return Answer(_json(details.get("output")), validation="NONE", delay=delay)
    error = details.get("error") or ("States.Timeout" if event.type.endswith("TimedOut") else "States.TaskFailed")
    return Answer(error=error, cause=details.get("cause"), delay=delay)


def _json(text: Any) -> Any:
    try:
        return loads(text) if isinstance(text, str) else None
    except JsonTextError:
        return text
