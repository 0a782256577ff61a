"""A mock: which tasks it stands in for, and what it answers them with, attempt by attempt."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Self

from ..asl import Resource, Task
from ..errors import WorkflowTestError
from ._answers import Answer, TaskCall, TaskError, Validation, check_answer, json_value
from ._times import seconds_of

if TYPE_CHECKING:
    from ._places import Place

__all__ = ["Mock", "find_target"]


class Mock:
    """A mock of the tasks of a state, a resource, or an action of a service.

    Its answers are given in their order, from the first one in each run; one without `times` answers for ever.

    :param target: the state's name, the resource's ARN, or `service:action`
    :param states: the Task states that it stands in for
    :param item: the index of the one Map item that it stands in for
    :param when: returns whether it stands in for a call
    :param optional: whether a test may leave it unused
    :ivar used: how many attempts it has answered in all runs
    """

    def __init__(
        self,
        target: str,
        states: Mapping[str, Task],
        *,
        item: int | None = None,
        when: Callable[[TaskCall], bool] | None = None,
        optional: bool = False,
    ) -> None:
        self.target = target
        self.states = dict(states)
        self.optional = optional
        self.used: int = 0
        self._item = item
        self._when = when
        self._answers: list[Answer] = []
        self._given: dict[str, int] = {}

    # ------------------------------------------------------------ answers

    def returns(self, result: Any, *, delay: timedelta | float = 0, validation: Validation = "STRICT") -> Self:
        """Answer with a result.

        :param delay: how long the task takes
        :param validation: how the result is checked against the service's model: STRICT, PRESENT or NONE
        :raises WorkflowTestError: when the service could never answer like this
        """
        result = json_value(result, f"the result of the mock of '{self.target}'")
        for name, state in self.states.items():
            check_answer(name, state.resource, result, validation)
        return self._add(Answer(result, delay=seconds_of(delay, "delay")))

    def fails(self, error: str, cause: str | None = None, *, delay: timedelta | float = 0) -> Self:
        """Answer with an error."""
        if not isinstance(error, str) or not error:
            raise WorkflowTestError(
                f"the mock of '{self.target}': expected an error's name such as 'States.TaskFailed', got {error!r:.80}"
            )
        return self._add(Answer(error=error, cause=cause, delay=seconds_of(delay, "delay")))

    def answers(
        self,
        function: Callable[[TaskCall], Any],
        *,
        delay: timedelta | float = 0,
        validation: Validation = "STRICT",
    ) -> Self:
        """Answer with what a function of the call returns; it raises `TaskError` to fail the task."""
        if not callable(function):
            raise WorkflowTestError(
                f"the mock of '{self.target}': expected a function of the call, got {type(function).__name__}; "
                "use .returns(…) for a result"
            )
        return self._add(Answer(function=function, delay=seconds_of(delay, "delay"), validation=validation))

    def sequence(self, *answers: Any, validation: Validation = "STRICT") -> Self:
        """Answer one attempt after the other, each with a result or a `TaskError`."""
        for answer in answers:
            if isinstance(answer, TaskError):
                self.fails(answer.error, answer.cause)
            else:
                self.returns(answer, validation=validation)
            self.times(1)
        return self

    def calls_back(
        self,
        output: Any = None,
        *,
        after: timedelta | float = 0,
        error: str | None = None,
        cause: str | None = None,
    ) -> Self:
        """Answer the task token of a `.waitForTaskToken` task or an activity's task later.

        :param error: fails the task, in place of `output`
        """
        for name, state in self.states.items():
            if state.resource.pattern != "waitForTaskToken" and state.resource.kind != "activity":
                raise WorkflowTestError(
                    f"state '{name}' has no task token to answer: its resource is {state.resource.arn}; "
                    "use .returns(…, delay=…)"
                )
        if error is not None:
            return self.fails(error, cause, delay=after)
        return self.returns(output, delay=after)

    def loses_heartbeat(self) -> Self:
        """Never answer: the state's HeartbeatSeconds or TimeoutSeconds ends the task."""
        return self._add(Answer(silent=True))

    def from_test_state(self, mock: Mapping[str, Any]) -> Self:
        """Answer as TestState's `mock` says: `result` or `errorOutput`, with its `fieldValidationMode`.

        https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html
        """
        if not isinstance(mock, Mapping) or ("result" in mock) == ("errorOutput" in mock):
            raise WorkflowTestError(
                f"the mock of '{self.target}': expected TestState's form, with one of 'result' and 'errorOutput'"
            )
        if "errorOutput" in mock:
            failed = mock["errorOutput"]
            return self.fails(failed.get("error"), failed.get("cause"))
        try:
            result = json.loads(mock["result"])
        except (TypeError, ValueError) as error:
            raise WorkflowTestError(
                f"the mock of '{self.target}': expected 'result' as JSON text, as TestState has it: {error}"
            ) from None
        return self.returns(result, validation=mock.get("fieldValidationMode") or "STRICT")

    def times(self, count: int) -> Self:
        """Repeat the latest answer for a number of attempts."""
        if not self._answers:
            raise WorkflowTestError(
                f"the mock of '{self.target}': .times({count}) comes after an answer such as .fails(…)"
            )
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise WorkflowTestError(
                f"the mock of '{self.target}': times: expected a whole number from 1, got {count!r:.80}"
            )
        self._answers[-1] = self._answers[-1].repeated(count)
        return self

    @property
    def then(self) -> Self:
        """The same mock, for the answer after this one."""
        return self

    def _add(self, answer: Answer) -> Self:
        if self._answers and self._answers[-1].times is None:
            raise WorkflowTestError(
                f"the mock of '{self.target}': the answer before this one answers for ever; write .times(1).then "
                "before it"
            )
        self._answers.append(answer)
        return self

    # ------------------------------------------------------------ matching

    @property
    def conditional(self) -> bool:
        """Whether it stands in for some of the calls only."""
        return self._item is not None or self._when is not None

    def matches(self, call: TaskCall) -> bool:
        """Return whether it stands in for a call."""
        if self._item is not None and call.item != self._item:
            return False
        return self._when is None or bool(self._when(call))

    def next_answer(self, execution: str) -> Answer:
        """Return the answer to the next attempt in an execution.

        :raises WorkflowTestError: when there is none left
        """
        if not self._answers:
            raise WorkflowTestError(
                f"the mock of '{self.target}' has no answer; write mock({self.target!r}).returns(…) or .fails(…)"
            )
        given = self._given[execution] = self._given.get(execution, 0) + 1
        self.used += 1
        left = given
        for answer in self._answers:
            if answer.times is None or left <= answer.times:
                return answer
            left -= answer.times
        raise WorkflowTestError(
            f"the mock of '{self.target}' has answers for {given - 1} attempts, and this is attempt {given}; "
            "append .then.returns(…), or leave out the last .times(…)"
        )

    def without_checks(self, answers: Iterable[Answer]) -> None:
        """Set answers that a file gives; formats of files aren't checked against models."""
        self._answers = [replace(answer, validation="NONE") for answer in answers]


def find_target(target: str, known: Mapping[str, Place], definition: str) -> dict[str, Task]:
    """Return the Task states that a mock's target means.

    :raises WorkflowTestError: when there are none, with the nearest right name
    """
    if not isinstance(target, str):
        raise WorkflowTestError(f"mock: expected a state's name, a resource or 'service:action', got {target!r:.80}")
    tasks = {name: place.state for name, place in known.items() if isinstance(place.state, Task)}
    if target in tasks:
        return {target: tasks[target]}
    if target in known:
        kind = known[target].state.type
        inside = [name for name, place in known.items() if name in tasks and target in dict(place.around)]
        hint = f"mock the tasks inside it: {', '.join(inside)}" if inside else "only tasks call something"
        raise WorkflowTestError(f"mock: state '{target}' is a {kind} state, and only Task states can be mocked; {hint}")
    found = {name: state for name, state in tasks.items() if names_resource(target, state.resource)}
    if not found and target in definition and target.startswith("arn:"):
        found = {name: state for name, state in tasks.items() if state.resource.service == "lambda"}
    if found:
        return found
    actions = {
        f"{state.resource.service}:{state.resource.action}" for state in tasks.values() if state.resource.service
    }
    near = difflib.get_close_matches(target, [*tasks, *actions], n=1, cutoff=0.4)
    if near:
        hint = f"did you mean '{near[0]}'?"
    else:
        hint = (
            f"its Task states are {', '.join(repr(name) for name in list(tasks)[:12])}" if tasks else "it has no Task"
        )
    raise WorkflowTestError(f"mock: the workflow has no state, resource or action '{target}'; {hint}")


def names_resource(target: str, resource: Resource) -> bool:
    """Return whether a target is a resource: its ARN, `service:action` or `service:action.pattern`."""
    if target == resource.arn:
        return True
    service = resource.service.removeprefix("aws-sdk:")
    spelled = target.removeprefix("aws-sdk:") if resource.service != service else target
    return spelled.casefold() in (f"{service}:{resource.action}".casefold(), f"{service}:{resource.name}".casefold())
