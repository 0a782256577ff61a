"""A machine prepared for running: one `Step` a state, linked to the next, each with its closure to enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..asl import (
    MISSING,
    Choice,
    Evaluator,
    Fail,
    Machine,
    Map,
    Parallel,
    Pass,
    State,
    StateFailure,
    Succeed,
    Task,
    Wait,
)
from ._flow import Finish, effective_input, finisher
from ._frames import Frame
from ._groups import enter_map, enter_parallel
from ._settings import due_instant, text_setting
from ._tasks import enter_task

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["BLOCKED", "Step"]

BLOCKED: Final = MISSING
"""What entering gives when the state waits for a signal."""

Enter = Callable[["Execution", Frame, Any], Any]


class Step:
    """One state, ready to be entered.

    :ivar enter: takes execution, frame and raw input; gives the output, or `BLOCKED`
    :ivar finish: what the result becomes; None hands it on
    """

    __slots__ = (
        "branches",
        "effective",
        "enter",
        "entered",
        "exited",
        "finish",
        "name",
        "next",
        "retriable",
        "state",
        "targets",
    )

    def __init__(self, state: State) -> None:
        self.state: State = state
        self.name: str = state.name
        self.entered: str = f"{state.type}StateEntered"
        self.exited: str = f"{state.type}StateExited"
        self.retriable: bool = state.type in ("Task", "Parallel", "Map")
        self.next: Step | None = None
        self.targets: dict[str, Step] = {}
        self.effective: Evaluator | None = effective_input(state)
        self.finish: Finish | None = finisher(state)
        self.branches: tuple[Machine, ...] = ()
        self.enter: Enter = _ENTER[type(state)](self)

    @classmethod
    def start_of(cls, machine: Machine) -> Step:
        """Return a machine's first step; everything is prepared once and kept with the machine."""
        start: Step | None = machine.compiled.get("start")
        if start is None:
            steps = {name: cls(state) for name, state in machine.states.items()}
            for step in steps.values():
                step.next = steps.get(step.state.next) if step.state.next is not None else None
                step.targets = steps
            start = machine.compiled["start"] = steps[machine.start_at]
        return start


def _pass(step: Step) -> Enter:
    state: Any = step.state
    effective, finish, result, exited, name = step.effective, step.finish, state.result, step.exited, step.name
    if effective is None and finish is None and result is MISSING:

        def hand_on(execution: Execution, frame: Frame, raw: Any) -> Any:
            execution.columns += (exited, execution.now, frame.last, name, raw)
            execution.count = frame.last = execution.count + 1
            return raw

        return hand_on

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = effective(raw, frame) if effective is not None else raw
        if result is not MISSING:
            data = result
        if finish is None:
            return execution.leave(frame, data, None)
        output, assigned = finish(data, raw, frame)
        return execution.leave(frame, output, assigned)

    return enter


def _choice(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Choice)
    effective, path, rules, default = step.effective, state.output_path, state.rules, state.default
    jsonata = state.jsonata

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = effective(raw, frame) if effective is not None else raw
        scope_data = {"input": raw} if jsonata else data
        for rule in rules:
            if rule.test(scope_data, frame):
                frame.next = step.targets[rule.next]
                assign, output = rule.assign, rule.output
                break
        else:
            if default is None:
                raise StateFailure(
                    "States.Runtime",  # not the States Language's States.NoChoiceMatched: docs/differences.md
                    "Failed to transition out of the state. The state does not point to a next state.",
                )
            frame.next = step.targets[default]
            assign, output = state.assign, state.output
        assigned = assign(scope_data, frame) if assign is not None else None
        if output is not None:
            data = output(scope_data, frame)
        elif path is not None:
            data = path(data, frame)
        return execution.leave(frame, data, assigned)

    return enter


def _wait(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Wait)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = step.effective(raw, frame) if step.effective is not None else raw
        due = due_instant(state.seconds, state.timestamp, data, frame, execution.now)
        if due > execution.now:
            frame.work = (data,)
            frame.timer = execution.set_timer(due, execution.wait_over, frame, wait=True)
            return BLOCKED
        return execution.finished(frame, data)

    return enter


def _succeed(step: Step) -> Enter:
    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        data = step.effective(raw, frame) if step.effective is not None else raw
        return execution.finished(frame, data)

    return enter


def _fail(step: Step) -> Enter:
    state: Any = step.state
    assert isinstance(state, Fail)

    def enter(execution: Execution, frame: Frame, raw: Any) -> Any:
        error = text_setting(state.error, raw, frame, "Error")
        cause = text_setting(state.cause, raw, frame, "Cause")
        raise StateFailure(error, cause, where=False)

    return enter


def _parallel(step: Step) -> Enter:
    return enter_parallel(step)


def _map(step: Step) -> Enter:
    return enter_map(step)


def _task(step: Step) -> Enter:
    return enter_task(step)


_ENTER: dict[type[State], Callable[[Step], Enter]] = {
    Pass: _pass,
    Choice: _choice,
    Wait: _wait,
    Succeed: _succeed,
    Fail: _fail,
    Task: _task,
    Parallel: _parallel,
    Map: _map,
}
