"""The history: references while the execution runs, AWS's form when it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..asl import Verbatim, dumps

__all__ = ["Event", "Exit", "History", "Json"]

_WHOLE: Final = {"truncated": False}


class Json:
    """A value that an event shows as JSON text."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Exit:
    """The output of a state that assigned variables as well."""

    __slots__ = ("assigned", "output")

    def __init__(self, output: Any, assigned: dict[str, Any]) -> None:
        self.output = output
        self.assigned = assigned


def _text(value: Any) -> str:
    return str(value) if type(value) is Verbatim else dumps(value)


# Each of these renders an event's details; inputs and outputs only where `data` holds, for they may be large.


def _shown(key: str, value: Any, data: bool) -> dict[str, Any]:
    return {key: _text(value), f"{key}Details": _WHOLE} if data else {}


def _entered(name: Any, value: Any, data: bool) -> dict[str, Any]:
    return {"name": name, "input": _text(value), "inputDetails": _WHOLE} if data else {"name": name}


def _exited(name: Any, value: Any, data: bool) -> dict[str, Any]:
    if type(value) is Exit:
        return {
            "name": name,
            **_shown("output", value.output, data),
            "assignedVariables": {key: dumps(value.assigned[key]) for key in sorted(value.assigned)},
            "assignedVariablesDetails": _WHOLE,
        }
    return {"name": name, "output": _text(value), "outputDetails": _WHOLE} if data else {"name": name}


def _error(error: Any, cause: Any, data: bool) -> dict[str, Any]:
    return {key: value for key, value in (("error", error), ("cause", cause)) if value is not None}


def _details(first: Any, second: Any, data: bool) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in (first or {}).items():
        if type(value) is Json:
            made |= _shown(key, value.value, data) if key in ("input", "output") else {key: _text(value.value)}
        elif value is not None:
            made[key] = value
    return made


def _iteration(state: Any, index: Any, data: bool) -> dict[str, Any]:
    return {"name": state, "index": index}


Render = Callable[[Any, Any, bool], dict[str, Any]]


_PLAIN: Final = (None, _error)
"""What events without details have in the table."""


def _table() -> dict[str, tuple[str | None, Render]]:
    table: dict[str, tuple[str | None, Render]] = {}
    for kind in ("Pass", "Task", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"):
        table[f"{kind}StateEntered"] = ("stateEnteredEventDetails", _entered)
        table[f"{kind}StateExited"] = ("stateExitedEventDetails", _exited)
    for name in ("ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut", "MapRunFailed"):
        table[name] = (f"{name[0].lower()}{name[1:]}EventDetails", _error)
    for name in ("MapIterationStarted", "MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted"):
        table[name] = (f"{name[0].lower()}{name[1:]}EventDetails", _iteration)
    table["MapStateStarted"] = ("mapStateStartedEventDetails", lambda length, *_: {"length": length})
    table["ExecutionStarted"] = (
        "executionStartedEventDetails",
        lambda text, role, data: {**_shown("input", text, data), "roleArn": role},
    )
    table["ExecutionSucceeded"] = (
        "executionSucceededEventDetails",
        lambda output, _, data: _shown("output", output, data),
    )
    for prefix, steps in (
        ("Task", "Scheduled Started StartFailed Submitted SubmitFailed Succeeded Failed TimedOut"),
        ("LambdaFunction", "Scheduled ScheduleFailed StartFailed Succeeded Failed TimedOut"),
        ("Activity", "Scheduled ScheduleFailed Started Succeeded Failed TimedOut"),
        ("MapRun", "Started Redriven"),
        ("Execution", "Redriven"),
        ("Evaluation", "Failed"),
    ):
        for step in steps.split():
            name = f"{prefix}{step}"
            table[name] = (f"{name[0].lower()}{name[1:]}EventDetails", _details)
    return table


_TABLE: Final = _table()
_STRIDE: Final = 5


def _render(columns: list[Any], number: int, data: bool) -> dict[str, Any]:
    at = (number - 1) * _STRIDE
    kind, instant, previous, first, second = columns[at : at + _STRIDE]
    made = {"timestamp": instant / 1000, "type": kind, "id": number, "previousEventId": previous}
    key, render = _TABLE.get(kind, _PLAIN)
    if key is not None:
        made[key] = render(first, second, data)
    return made


class Event(Mapping[str, Any]):
    """One event as GetExecutionHistory shows it; its details are rendered when they are read.

    :ivar type: the event's type, such as TaskStateEntered
    :ivar id: its number, from 1
    """

    __slots__ = ("_columns", "_rendered", "id")

    def __init__(self, columns: list[Any], id: int) -> None:
        self._columns = columns
        self._rendered: dict[str, Any] | None = None
        self.id: int = id

    @property
    def type(self) -> str:
        kind: str = self._columns[(self.id - 1) * _STRIDE]
        return kind

    @property
    def instant(self) -> int:
        """When it happened, in milliseconds since 1970."""
        instant: int = self._columns[(self.id - 1) * _STRIDE + 1]
        return instant

    @property
    def previous(self) -> int:
        """The id of the event that it follows; 0 for none."""
        previous: int = self._columns[(self.id - 1) * _STRIDE + 2]
        return previous

    @property
    def entered(self) -> tuple[str, Any]:
        """The state's name and input, of an event that a state was entered."""
        at = (self.id - 1) * _STRIDE
        return str(self._columns[at + 3]), self._columns[at + 4]

    @property
    def summary(self) -> dict[str, Any]:
        """The event's details without input and output."""
        at = (self.id - 1) * _STRIDE
        kind, _, _, first, second = self._columns[at : at + _STRIDE]
        key, render = _TABLE.get(kind, _PLAIN)
        return render(first, second, False) if key is not None else {}

    def _whole(self) -> dict[str, Any]:
        if self._rendered is None:
            self._rendered = _render(self._columns, self.id, True)
        return self._rendered

    def __getitem__(self, key: str) -> Any:
        return self.type if key == "type" else self._whole()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())


class History:
    """The events of one execution.

    `columns` holds five references an event, side by side: type, instant (ms), previousEventId and two
    for the details, whose meaning is the type's.
    """

    __slots__ = ("columns",)

    def __init__(self) -> None:
        self.columns: list[Any] = []

    def __len__(self) -> int:
        return len(self.columns) // _STRIDE

    def event(self, number: int, *, data: bool = True) -> dict[str, Any]:
        """Return the event with this id, as GetExecutionHistory shows it.

        :param data: whether inputs and outputs are shown (`includeExecutionData`)
        """
        return _render(self.columns, number, data)

    def since(self, number: int, *, data: bool = True) -> Iterator[dict[str, Any]]:
        """Yield the events after the one with this id."""
        for n in range(number + 1, len(self) + 1):
            yield _render(self.columns, n, data)

    def events(self, *, data: bool = True) -> list[dict[str, Any]]:
        """Return all events in the form of GetExecutionHistory."""
        return [_render(self.columns, n, data) for n in range(1, len(self) + 1)]

    def states_entered(self) -> int:
        """Return the number of state transitions."""
        return sum(1 for kind in self.columns[::_STRIDE] if kind.endswith("StateEntered"))
