"""A machine whose data flow is noted while it runs: every stage of each state, Choice rules and Catchers that matched.

The interpreter runs the watched machine as it runs any other and knows nothing of this.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from ..asl import MISSING, Catcher, Choice, Evaluator, Machine, Map, Parallel, Pass, Rule, State, Task

__all__ = ["Notes", "Watch"]

Notes = dict[int, dict[str, Any]]
"""The id of a state's Entered event → stage → the value; `rule` and `catcher` are indexes."""

_WITH_RESULT = (Pass, Task, Parallel, Map)


class Watch:
    """Watch the executions of one machine.

    :param machine: the machine as it was parsed
    :ivar machine: the machine to run in its place
    """

    def __init__(self, machine: Machine) -> None:
        self._notes: WeakKeyDictionary[Any, Notes] = WeakKeyDictionary()
        self._current = threading.local()
        self.machine: Machine = self._watched(machine)

    def notes(self, execution: Any) -> Notes:
        """Return what was noted of an execution."""
        return self._notes.get(execution, {})

    def _note(self, scope: Any, stage: str, value: Any) -> Any:
        notes = self._notes.get(scope.execution)
        if notes is None:
            notes = self._notes[scope.execution] = {}
        notes.setdefault(scope.entered, {})[stage] = value
        return value

    def _watched(self, machine: Machine) -> Machine:
        return replace(
            machine, states={name: self._state(state) for name, state in machine.states.items()}, compiled={}
        )

    def _state(self, state: State) -> State:
        changes: dict[str, Any] = {}
        if isinstance(state, Map):
            changes["processor"] = self._watched(state.processor)
        elif isinstance(state, Parallel):
            changes["branches"] = tuple(self._watched(branch) for branch in state.branches)
        elif isinstance(state, Choice):
            changes["rules"] = tuple(self._rule(rule, i) for i, rule in enumerate(state.rules))
        if state.catch:
            changes["catch"] = tuple(self._catcher(catcher, i) for i, catcher in enumerate(state.catch))
        return replace(state, **changes, **self._flow(state))

    def _flow(self, state: State) -> dict[str, Any]:
        """Return the state's stages, watched; AWS shows none before the result of a Parallel or a fixed Result."""
        if state.jsonata:
            if isinstance(state, Task):
                return {"parameters": self._noting("after_arguments", state.parameters or _state_input)}
            return {}
        flow: dict[str, Any] = {}
        shown = not isinstance(state, Parallel) and not (isinstance(state, Pass) and state.result is not MISSING)
        if shown:
            flow["input_path"] = self._noting("after_input_path", state.input_path or _handed_on)
        if isinstance(state, _WITH_RESULT):
            flow["result_selector"] = self._selecting(state.result_selector or _handed_on)
            flow["result_path"] = self._placing(state)
            if shown and not isinstance(state, Map):
                flow["parameters"] = self._noting("after_parameters", state.parameters or _handed_on)
        return flow

    def _noting(self, stage: str, evaluate: Evaluator) -> Evaluator:
        return lambda data, scope: self._note(scope, stage, evaluate(data, scope))

    def _selecting(self, evaluate: Evaluator) -> Evaluator:
        def select(data: Any, scope: Any) -> Any:
            self._current.scope = scope  # ResultPath follows at once and sees no scope
            self._note(scope, "result", data)
            return self._note(scope, "after_result_selector", evaluate(data, scope))

        return select

    def _placing(self, state: State) -> Any:
        place = state.result_path

        def put(data: Any, value: Any) -> Any:
            return self._note(self._current.scope, "after_result_path", value if place is None else place(data, value))

        return put

    def _rule(self, rule: Rule, index: int) -> Rule:
        def test(data: Any, scope: Any) -> bool:
            held = rule.test(data, scope)
            if held:
                self._note(scope, "rule", index)
            return held

        return replace(rule, test=test)

    def _catcher(self, catcher: Catcher, index: int) -> Catcher:
        assign = catcher.assign

        def caught(data: Any, scope: Any) -> Any:
            self._note(scope, "catcher", index)
            return assign(data, scope) if assign is not None else {}

        return replace(catcher, assign=caught)


def _handed_on(data: Any, scope: Any) -> Any:
    return data


def _state_input(states: Any, scope: Any) -> Any:
    return states["input"]
