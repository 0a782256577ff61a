"""Run today's definition against the answers of a recorded history, and find where it departs."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..asl import dumps, loads
from ..errors import WorkflowTestError
from ..mocks import Answer, RecordedEvent, TaskCall, answers_of, read_history
from ._state_run import EventReader, StateRun

if TYPE_CHECKING:
    from ._workflow import Workflow

__all__ = ["Departure", "Recorded", "comparable_text", "replay_history"]

_CHANGING: Final = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # an id
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?"  # an instant
    r"|arn:[a-z-]+:states:[^\"]*"  # of the machine or the execution
    r"|[A-Za-z0-9+/=]{100,}"  # a task token
)


@dataclass(frozen=True, slots=True)
class Departure:
    """Where today's definition departs from a recorded history.

    :ivar state: the last state in which both agree; empty at the start
    :ivar expected: what the history has next
    :ivar got: what today's definition does
    """

    state: str
    expected: str
    got: str

    def __str__(self) -> str:
        where = f"after '{self.state}'" if self.state else "at the start"
        return f"{where} the history has {self.expected}; today's definition has {self.got}"


class _Unrecorded(WorkflowTestError):
    """Report a task for which the history has no answer."""


class Recorded:
    """Answer tasks as a history says, and note the first that is called with something else."""

    def __init__(self, events: list[RecordedEvent]) -> None:
        self._answers = answers_of(events)
        self.departure: Departure | None = None

    def answer(self, call: TaskCall) -> Answer:
        """Return the recorded answer to a call.

        :raises _Unrecorded: when there is none left
        """
        waiting = self._answers.get((call.state, call.item))
        if not waiting:
            self._note(call, "no such attempt", f"attempt {call.attempt} of task '{call.state}'")
            raise _Unrecorded(f"the history has no answer to attempt {call.attempt} of '{call.state}'")
        parameters, answer = waiting.pop(0)
        expected, got = comparable_text(parameters), comparable_text(call.parameters)
        if parameters is not None and expected != got:
            self._note(call, f"the parameters {expected:.200}", f"{got:.200}")
        return answer

    def _note(self, call: TaskCall, expected: str, got: str) -> None:
        if self.departure is None:
            self.departure = Departure(call.state, expected, got)


def comparable_text(value: Any) -> str:
    """Return a value as text that is the same for equal values, whatever the order of their members."""
    return _CHANGING.sub("…", json.dumps(value, sort_keys=True, ensure_ascii=False))


def replay_history(workflow: Workflow, history: Any) -> Departure | None:
    """Replay a history on a workflow; return None where both agree to the end."""
    events = read_history(history)
    known = workflow._parsed.places
    for event in events:
        name = event.entered[0] if event.type.endswith("StateEntered") else None
        if name is not None and name not in known:
            return Departure(_before(events, event), f"state '{name}'", "no such state")
    recorded = Recorded(events)
    ended = False
    try:
        run = workflow._replay(recorded, events[0].summary.get("input") or "{}", events[0].instant)
        ended = True
    except _Unrecorded:
        run = workflow.runs[-1]
    reader = EventReader({}, known, (), {})
    reader.read(events)
    departure = _compare(reader.visits, run.states())
    if departure is not None or recorded.departure is not None:
        return departure or recorded.departure
    return _compare_ends(events[-1], run) if ended else None


def _before(events: list[RecordedEvent], event: RecordedEvent) -> str:
    entered = [one.entered[0] for one in events[: event.id - 1] if one.type.endswith("StateEntered")]
    return entered[-1] if entered else ""


def _compare(expected: list[StateRun], got: list[StateRun]) -> Departure | None:
    """Compare the states that each line of states entered."""
    lines: dict[tuple[int, ...], None] = dict.fromkeys([one.item for one in [*expected, *got]])
    for line in lines:
        before = [visit.name for visit in expected if visit.item == line]
        after = [visit.name for visit in got if visit.item == line]
        for index in range(max(len(before), len(after))):
            was, now = (f"state '{names[index]}'" if index < len(names) else "its end" for names in (before, after))
            if was != now:
                return Departure(before[index - 1] if index else "", was, now)
    return None


def _compare_ends(last: RecordedEvent, run: Any) -> Departure | None:
    was = last.type.removeprefix("Execution")
    now = {"SUCCEEDED": "Succeeded", "FAILED": "Failed", "TIMED_OUT": "TimedOut", "ABORTED": "Aborted"}[run.status]
    path = run.path
    state = path[-1] if path else ""
    if was not in ("Succeeded", "Failed", "TimedOut", "Aborted"):
        return None  # it ran on when the history was fetched
    if was != now or (was == "Failed" and last.summary.get("error") != run.error):
        error = last.summary.get("error") or ""
        return Departure(state, f"{was} {error}".rstrip(), f"{now} {run.error or ''}".rstrip())
    output = last.summary.get("output")
    if was == "Succeeded" and output is not None and comparable_text(loads(output)) != comparable_text(run.output):
        return Departure(state, f"the output {output:.200}", f"{dumps(run.output):.200}")
    return None
