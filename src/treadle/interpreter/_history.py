"""The history: references while the execution runs, AWS's form when somebody reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from ..asl import Verbatim, dumps

__all__ = ["Exit", "History", "Json"]

_WHOLE: Final = {"truncated": False}
_DATA: Final = frozenset({"input", "inputDetails", "output", "outputDetails"})


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


def _entered(name: Any, data: Any) -> dict[str, Any]:
    return {"name": name, "input": _text(data), "inputDetails": _WHOLE}


def _exited(name: Any, data: Any) -> dict[str, Any]:
    if type(data) is Exit:
        return {
            "name": name,
            "output": _text(data.output),
            "outputDetails": _WHOLE,
            "assignedVariables": {key: dumps(data.assigned[key]) for key in sorted(data.assigned)},
            "assignedVariablesDetails": _WHOLE,
        }
    return {"name": name, "output": _text(data), "outputDetails": _WHOLE}


def _error(error: Any, cause: Any) -> dict[str, Any]:
    return {key: value for key, value in (("error", error), ("cause", cause)) if value is not None}


def _details(first: Any, second: Any) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in (first or {}).items():
        if type(value) is Json:
            made[key] = _text(value.value)
            if key in ("input", "output"):
                made[f"{key}Details"] = _WHOLE
        elif value is not None:
            made[key] = value
    return made


Render = Callable[[Any, Any], dict[str, Any]]


def _table() -> dict[str, tuple[str | None, Render]]:
    table: dict[str, tuple[str | None, Render]] = {}
    for kind in ("Pass", "Task", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"):
        table[f"{kind}StateEntered"] = ("stateEnteredEventDetails", _entered)
        table[f"{kind}StateExited"] = ("stateExitedEventDetails", _exited)
    for name in ("ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut", "MapRunFailed"):
        table[name] = (f"{name[0].lower()}{name[1:]}EventDetails", _error)
    for name in ("MapIterationStarted", "MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted"):
        table[name] = (f"{name[0].lower()}{name[1:]}EventDetails", lambda state, index: {"name": state, "index": index})
    table["MapStateStarted"] = ("mapStateStartedEventDetails", lambda length, _: {"length": length})
    table["ExecutionStarted"] = (
        "executionStartedEventDetails",
        lambda text, role: {"input": _text(text), "inputDetails": _WHOLE, "roleArn": role},
    )
    table["ExecutionSucceeded"] = (
        "executionSucceededEventDetails",
        lambda output, _: {"output": _text(output), "outputDetails": _WHOLE},
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
        """Give the event with this id, as GetExecutionHistory shows it.

        :param data: whether inputs and outputs are shown (`includeExecutionData`)
        """
        at = (number - 1) * _STRIDE
        kind, instant, previous, first, second = self.columns[at : at + _STRIDE]
        made = {"timestamp": instant / 1000, "type": kind, "id": number, "previousEventId": previous}
        key, render = _TABLE.get(kind, (None, None))
        if key is not None and render is not None:
            details = render(first, second)
            made[key] = details if data else {name: value for name, value in details.items() if name not in _DATA}
        return made

    def since(self, number: int, *, data: bool = True) -> Iterator[dict[str, Any]]:
        """Give the events after the one with this id."""
        for n in range(number + 1, len(self) + 1):
            yield self.event(n, data=data)

    def events(self, *, data: bool = True) -> list[dict[str, Any]]:
        """Give all events in the form of GetExecutionHistory."""
        return list(self.since(0, data=data))

    def states_entered(self) -> int:
        """Count state transitions."""
        return sum(1 for kind in self.columns[::_STRIDE] if kind.endswith("StateEntered"))
