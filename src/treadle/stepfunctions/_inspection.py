"""A state's data flow, watched: its closures are replaced by ones that note what they return.

The interpreter runs the state as it runs any other and knows nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from ..asl import MISSING, Catcher, Evaluator, Map, Parallel, Pass, PathSetting, Rule, Scope, State, Task

__all__ = ["Inspection"]

_WITH_RESULT = (Pass, Task, Parallel, Map)


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
        made = dict(inspection.context) if inspection.context is not None else self._default()
        item = self._item if self._item is not None else inspection.item
        if item is not None and (self._item is not None or inspection.context is None):
            made["Map"] = {"Item": item}
        return made

    def _default(self) -> dict[str, Any]:
        """Return the context object of a test that gives none."""
        made = self._scope.context()
        about = {name: value for name, value in made["Execution"].items() if name != "RedriveCount"}
        made["Execution"] = {**about, "RoleArn": self._inspection.role}
        if "RetryCount" in made["State"]:
            made["State"]["RetryCount"] = self._inspection.retries
        return made

    def now(self) -> int:
        return self._scope.now()

    def uuid(self) -> str:
        return self._scope.uuid()

    def random(self) -> float:
        return self._scope.random()


class Inspection:
    """The variables and the context object of the state under test, and its data flow.

    :param variables: the variables before the state
    :param context: the context object; None means one like an execution's
    :param item: the context object's `Map.Item`, for a state inside a Map
    :param retries: how often the state was retried before
    :param role: the role's ARN in the context object
    :ivar steps: what the steps returned so far, by their names in the API
    """

    def __init__(
        self,
        *,
        variables: Mapping[str, Any],
        context: Mapping[str, Any] | None = None,
        item: Mapping[str, Any] | None = None,
        retries: int = 0,
        role: str | None = None,
    ) -> None:
        self.variables = variables
        self.context = context
        self.item = item
        self.retries = retries
        self.role = role
        self.steps: dict[str, Any] = {}

    def view(self, scope: Scope, item: Mapping[str, Any] | None = None) -> Scope:
        """Return the scope as the state under test sees it.

        :param item: the item of a Map state that something is evaluated for
        """
        return _View(self, scope, item)

    def watched(self, state: State) -> State:
        """Return the same state, watched.

        A step that the state doesn't define is noted as well: it passes its input on. AWS shows no steps before the
        result of a Parallel state or of a Pass state with a Result.
        """
        seen: State = self._within(state)
        flow: dict[str, Any] = {}
        if state.jsonata:
            if isinstance(state, Task):
                flow["parameters"] = self._noting("afterArguments", seen.parameters or _state_input)
        else:
            shown = not isinstance(state, Parallel) and not (isinstance(state, Pass) and state.result is not MISSING)
            if shown:
                flow["input_path"] = self._noting("afterInputPath", seen.input_path or _handed_on)
            if isinstance(state, _WITH_RESULT):
                flow["result_selector"] = self._noting("afterResultSelector", seen.result_selector or _handed_on)
                flow["result_path"] = self._placing(state)
                if shown and not isinstance(state, Map):
                    flow["parameters"] = self._noting("afterParameters", seen.parameters or _handed_on)
        return replace(seen, **flow)

    def _placing(self, state: State) -> Callable[[Any, Any], Any]:
        place = state.result_path
        if place is None:
            return lambda data, value: self.note("afterResultPath", value)
        return lambda data, value: self.note("afterResultPath", place(data, value))

    def note(self, step: str, value: Any) -> Any:
        """Note what a step returned."""
        self.steps[step] = value
        return value

    def _noting(self, step: str, evaluate: Evaluator) -> Evaluator:
        return lambda data, scope: self.note(step, evaluate(data, scope))

    def _within(self, thing: Any) -> Any:
        """Return a state, rule, catcher or setting whose closures see the test's variables and context object."""
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
