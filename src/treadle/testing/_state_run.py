"""What one state did in a run, read from the execution's history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from ..asl import loads
from ..errors import WorkflowTestError
from ..interpreter import Event, Execution
from ..mocks import Place

if TYPE_CHECKING:
    from ..mocks import TaskCall
    from ._watch import Notes

__all__ = ["EventReader", "HistoryEvent", "StateRun", "read_states"]

Context = tuple[tuple[str, int], ...]
"""The Map and Parallel states around a state, from outside in, each with the index of its item or branch."""


class HistoryEvent(Protocol):
    """An event of a history: of this run, or recorded."""

    @property
    def id(self) -> int: ...
    @property
    def type(self) -> str: ...
    @property
    def instant(self) -> int: ...
    @property
    def previous(self) -> int: ...
    @property
    def entered(self) -> tuple[str, Any]: ...
    @property
    def summary(self) -> dict[str, Any]: ...
    def __getitem__(self, key: str) -> Any: ...


_GROUPS = ("Map", "Parallel")
_DETAILS = ("stateEnteredEventDetails", "stateExitedEventDetails")


@dataclass(slots=True)
class StateRun:
    """One visit to a state.

    :ivar name: the state's name
    :ivar item: the indexes of the items and branches that it ran in, from outside in; empty at the top
    :ivar attempts: how often it was tried
    :ivar errors: the error and cause of each attempt that failed
    :ivar calls: the tasks it started
    """

    name: str
    type: str
    item: tuple[int, ...]
    attempts: int
    errors: list[tuple[str | None, str | None]]
    calls: list[TaskCall]
    entered_at: int
    exited_at: int | None = None
    _entered: HistoryEvent | None = field(default=None, repr=False)
    _exited: HistoryEvent | None = field(default=None, repr=False)
    _stages: Mapping[str, Any] = field(default_factory=dict, repr=False)
    _entered_id: int = 0
    _last_error: int = 0

    @property
    def input(self) -> Any:
        """The state's input, before InputPath."""
        assert self._entered is not None
        return loads(self._entered[_DETAILS[0]]["input"])

    @property
    def output(self) -> Any:
        """The state's output.

        :raises WorkflowTestError: when the state was not left
        """
        if self._exited is None:
            raise WorkflowTestError(
                f"state '{self.name}' has no output: it was not left; see its errors: {self.errors}"
            )
        return loads(self._exited[_DETAILS[1]]["output"])

    @property
    def variables(self) -> dict[str, Any]:
        """The variables that the state assigned."""
        if self._exited is None:
            return {}
        assigned = self._exited[_DETAILS[1]].get("assignedVariables") or {}
        return {name: loads(text) for name, text in assigned.items()}

    @property
    def elapsed(self) -> timedelta:
        """How long the state took, retries included; zero where it was not left."""
        return timedelta(milliseconds=(self.exited_at or self.entered_at) - self.entered_at)

    def _stage(self, name: str) -> Any:
        if name not in self._stages:
            there = [stage for stage in self._stages if stage not in ("rule", "catcher")]
            known = f"it has {', '.join(there)}" if there else "it has none"
            raise WorkflowTestError(f"state '{self.name}' ({self.type}) has no stage {name}; {known}")
        return self._stages[name]

    @property
    def after_input_path(self) -> Any:
        """The input after InputPath."""
        return self._stage("after_input_path")

    @property
    def after_parameters(self) -> Any:
        """The input after Parameters: what a task's resource was called with."""
        return self._stage("after_parameters")

    @property
    def after_arguments(self) -> Any:
        """What JSONata's Arguments gave."""
        return self._stage("after_arguments")

    @property
    def result(self) -> Any:
        """The result, before ResultSelector."""
        if "result" not in self._stages and self.calls and self.calls[-1].succeeded:
            return self.calls[-1].result
        return self._stage("result")

    @property
    def after_result_selector(self) -> Any:
        """The result after ResultSelector."""
        return self._stage("after_result_selector")

    @property
    def after_result_path(self) -> Any:
        """The data after ResultPath."""
        return self._stage("after_result_path")

    @property
    def rule(self) -> int | None:
        """The index of the Choice rule that held; None for Default, and for other states."""
        return self._stages.get("rule")

    @property
    def catcher(self) -> int | None:
        """The index of the Catcher that took the error; None when none did."""
        return self._stages.get("catcher")


class EventReader:
    """Follow the events of one execution: which line of states, and which visit, each belongs to.

    :param failures: the errors of attempts that failed, by the event that was the last before it
    """

    def __init__(
        self,
        failures: Mapping[int, tuple[str | None, str | None]],
        known: Mapping[str, Place],
        prefix: Context,
        notes: Notes,
    ) -> None:
        self._failures = failures
        self._known = known
        self._notes = notes
        self._contexts: list[Context] = [prefix]
        self._open: dict[Context, StateRun] = {}
        self._failed: set[Context] = set()
        """The contexts whose open Map or Parallel state has failed for good."""
        self._latest: dict[Context, int] = {}
        """Context → the latest event that an error in it or inside it followed."""
        self.visits: list[StateRun] = []

    def read(self, events: Iterable[HistoryEvent]) -> None:
        for number, event in enumerate(events, 1):
            kind, context = event.type, self._contexts[event.previous]
            if kind == "MapIterationStarted":
                details = event.summary
                name = details["name"]
                context = (*context[: len(self._known[name].around)], (name, details["index"]))
            elif kind.endswith("StateEntered"):
                context = self._enter(event, context)
            elif kind.endswith("StateExited"):
                context = self._leave(event, context)
            elif kind in ("MapStateStarted", "ParallelStateStarted", "MapRunStarted"):
                context = self._group(context)
                self._attempt(context)
            elif kind in ("MapStateFailed", "ParallelStateFailed"):
                context = self._group(context)
                self._fail_group(context)
                self._failed.add(context)
            elif kind in ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled"):
                self._attempt(context)
            self._contexts.append(context)
            if number in self._failures:
                self._fail(context, number, own=kind not in ("MapStateFailed", "ParallelStateFailed"))

    def _enter(self, event: HistoryEvent, context: Context) -> Context:
        name = event.entered[0]
        place = self._known[name]
        around = place.around
        context = context[: len(around)]
        if around and around[-1][1] is not None:
            context = (*context[: len(around) - 1], (around[-1][0], around[-1][1]))
        visit = StateRun(
            name,
            place.state.type,
            tuple(index for _, index in context),
            0,
            [],
            [],
            event.instant,
            _entered=event,
            _stages=self._notes.get(event.id, {}),
            _entered_id=event.id,
        )
        self._open[context] = visit
        self._failed.discard(context)
        self.visits.append(visit)
        return context

    def _leave(self, event: HistoryEvent, context: Context) -> Context:
        name = event.entered[0]
        context = context[: len(self._known[name].around)]
        visit = self._open.get(context)
        if visit is not None and visit.name == name:
            visit._exited, visit.exited_at = event, event.instant
            del self._open[context]
        return context

    def _group(self, context: Context) -> Context:
        """Return the context of the innermost Map or Parallel state that is under way."""
        while context:
            visit = self._open.get(context)
            if visit is not None and visit.type in _GROUPS and context not in self._failed:
                return context
            context = context[:-1]
        return context

    def _attempt(self, context: Context) -> None:
        visit = self._open.get(context)
        if visit is None:
            return
        if visit.attempts and visit.type in _GROUPS:
            self._fail_group(context)
        visit.attempts += 1

    def _fail(self, context: Context, number: int, *, own: bool) -> None:
        """Note an error for the state it happened in; a state around it may fail with it.

        :param own: whether it is a new error of that state, not the one with which it failed for good
        """
        for depth in range(len(context) + own):
            self._latest[context[:depth]] = number
        if own:
            self._add_error(context, number)

    def _fail_group(self, context: Context) -> None:
        """Note that a Map or Parallel state failed with the latest error inside it."""
        number = self._latest.get(context)
        if number is not None:
            self._add_error(context, number)

    def _add_error(self, context: Context, number: int) -> None:
        visit = self._open.get(context)
        if visit is not None and visit._last_error != number:
            visit._last_error = number
            visit.errors.append(self._failures[number])


def read_states(
    execution: Execution, known: Mapping[str, Place], notes: Notes, calls: list[TaskCall], prefix: Context = ()
) -> list[StateRun]:
    """Return the visits to states of an execution, in the order in which they began.

    :param known: the states of the whole machine
    :param prefix: the Map states around a child execution's machine
    """
    reader = EventReader(execution.failures, known, prefix, notes)
    history = execution.history
    reader.read(Event(history.columns, number) for number in range(1, len(history) + 1))
    by_entered: dict[int, StateRun] = {visit._entered_id: visit for visit in reader.visits}
    for call in calls:
        visit = by_entered.get(call.entered)
        if visit is not None:
            visit.calls.append(call)
    for visit in reader.visits:
        visit.attempts = max(visit.attempts, len(visit.calls), 1)
    return reader.visits
