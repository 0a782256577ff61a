"""How a state's data flow is seen: its closures are replaced by ones that note what they gave.

The interpreter runs the state as it runs any other and knows nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from ..asl import Catcher, Evaluator, Map, Parallel, Pass, PathSetting, Rule, Scope, State, Task

__all__ = ["Inspection"]

_WITH_RESULT = (Pass, Task, Parallel, Map)
_WITH_ARGUMENTS = (Task, Parallel)


class _View:
    """A scope with the variables and the context object that a test was given."""

    __slots__ = ("_inspection", "_item", "_scope", "variables")

    def __init__(self, inspection: Inspection, scope: Scope, item: Mapping[str, Any] | None) -> None:
        self._inspection = inspection
        self._scope = scope
        self._item = item
        self.variables: Mapping[str, Any] = inspection.variables

    def context(self) -> dict[str, Any]:
        inspection = self._inspection
        made = dict(inspection.context) if inspection.context is not None else self._scope.context()
        if inspection.context is None:
            if "RetryCount" in made["State"]:
                made["State"]["RetryCount"] = inspection.retries
        item = self._item if self._item is not None else inspection.item
        if item is not None and (self._item is not None or inspection.context is None):
            made["Map"] = {"Item": item}
        return made

    def now(self) -> int:
        return self._scope.now()

    def uuid(self) -> str:
        return self._scope.uuid()

    def random(self) -> float:
        return self._scope.random()


class Inspection:
    """What is known of the state under test while it runs, and what its data flow was.

    :param variables: the variables it finds
    :param context: the context object it finds; None stands for one like an execution's
    :param item: the context object's `Map.Item`, for a state inside a Map
    :param retries: how often the state was tried again before
    :ivar steps: what the steps gave so far, by their names in the API
    """

    def __init__(
        self,
        *,
        variables: Mapping[str, Any],
        context: Mapping[str, Any] | None = None,
        item: Mapping[str, Any] | None = None,
        retries: int = 0,
    ) -> None:
        self.variables = variables
        self.context = context
        self.item = item
        self.retries = retries
        self.steps: dict[str, Any] = {}

    def view(self, scope: Scope, item: Mapping[str, Any] | None = None) -> Scope:
        """Give the scope as the state under test sees it.

        :param item: the item of a Map state that something is evaluated for
        """
        return _View(self, scope, item)

    def watched(self, state: State) -> State:
        """Give the same state, watched.

        Every step is noted, also one that the state doesn't have: it hands on what it got.
        """
        seen: State = self._within(state)
        flow: dict[str, Any] = {}
        if state.jsonata:
            if isinstance(state, _WITH_ARGUMENTS):
                flow["parameters"] = self._noting("afterArguments", seen.parameters or _state_input)
        elif state.type != "Fail":
            flow["input_path"] = self._noting("afterInputPath", seen.input_path or _handed_on)
            if isinstance(state, _WITH_RESULT):
                flow["result_selector"] = self._noting("afterResultSelector", seen.result_selector or _handed_on)
                flow["result_path"] = self._placing(state)
                if not isinstance(state, Map):
                    flow["parameters"] = self._noting("afterParameters", seen.parameters or _handed_on)
        return replace(seen, **flow)

    def _placing(self, state: State) -> Callable[[Any, Any], Any]:
        place = state.result_path
        if place is None:
            return lambda data, value: self.note("afterResultPath", value)
        return lambda data, value: self.note("afterResultPath", place(data, value))

    def note(self, step: str, value: Any) -> Any:
        """Note what a step gave."""
        self.steps[step] = value
        return value

    def _noting(self, step: str, evaluate: Evaluator) -> Evaluator:
        return lambda data, scope: self.note(step, evaluate(data, scope))

    def _within(self, thing: Any) -> Any:
        """Let all closures of a state, rule, catcher or setting see the test's variables and context object."""
        changes: dict[str, Any] = {}
        for field in fields(thing):
            value = getattr(thing, field.name)
            if isinstance(value, PathSetting):
                changes[field.name] = self._within(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], (Rule, Catcher)):
                changes[field.name] = tuple(self._within(one) for one in value)
            elif callable(value) and field.name != "result_path":  # which reads nothing but its data
                changes[field.name] = self._seeing(value)
        return replace(thing, **changes)

    def _seeing(self, evaluate: Callable[[Any, Scope], Any]) -> Callable[[Any, Scope], Any]:
        return lambda data, scope: evaluate(data, self.view(scope))


def _handed_on(data: Any, scope: Scope) -> Any:
    return data


def _state_input(states: Any, scope: Scope) -> Any:
    return states["input"]
