"""What a mock answers a task with, and the checks of an answer against the service's own model."""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from ..asl import Resource, dumps, loads
from ..errors import WorkflowTestError
from ..services import Effects, Sleep, Submitted, TaskFailure, TaskRequest
from ._times import FOR_EVER

__all__ = ["Answer", "TaskCall", "TaskError", "Validation", "check_answer", "json_value"]

Validation = Literal["STRICT", "PRESENT", "NONE"]
_VALIDATIONS: Final = ("STRICT", "PRESENT", "NONE")


@dataclass(slots=True)
class TaskCall:
    """One attempt of a task: the call that it made, or that a mock answered.

    :ivar service: the service as the resource names it; `lambda` for a function by its own ARN, `activity` for those
    :ivar parameters: what the resource was called with
    :ivar attempt: 0 for the first attempt of the state, 1 for the first retry
    :ivar item: the index of the Map's item; None outside a Map
    :ivar value: the Map's item
    :ivar mocked: whether a mock answered
    :ivar entered: the id of the event that the state was entered
    :ivar execution_arn: the execution that was started by itself
    :ivar run_arn: the execution that the state ran in; another one inside a distributed Map
    """

    state: str
    resource: str
    service: str
    action: str
    parameters: Any
    attempt: int
    item: int | None = None
    value: Any = None
    mocked: bool = False
    succeeded: bool = False
    result: Any = None
    error: str | None = None
    cause: str | None = None
    entered: int = 0
    execution_arn: str = ""
    run_arn: str = ""

    @property
    def payload(self) -> Any:
        """The event of a Lambda function."""
        if self.service == "lambda" and isinstance(self.parameters, Mapping) and "Payload" in self.parameters:
            return self.parameters["Payload"]
        return self.parameters


class TaskError(Exception):
    """Fail the task that a mock's function answers.

    :param error: the error's name, as Retry and Catch see it
    """

    def __init__(self, error: str, cause: str | None = None) -> None:
        super().__init__(error if cause is None else f"{error}: {cause}")
        self.error = error
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mock answers with.

    :param function: returns the result for a call, or raises `TaskError`
    :param delay: seconds until the answer
    :param silent: whether the task never answers, so that its heartbeat or timeout ends it
    :param times: how many attempts it answers; None for all
    """

    result: Any = None
    error: str | None = None
    cause: str | None = None
    function: Callable[[TaskCall], Any] | None = None
    validation: Validation = "STRICT"
    delay: float = 0.0
    silent: bool = False
    times: int | None = None

    def repeated(self, times: int) -> Answer:
        """Return the same answer for a number of attempts."""
        return replace(self, times=times)

    def effects(self, call: TaskCall, request: TaskRequest, resource: Resource) -> Effects:
        """Carry out a task: wait, then fail or return."""
        if resource.pattern:
            yield Submitted({})
        if self.silent:
            if request.heartbeat_seconds is None and request.timeout_seconds is None:
                raise WorkflowTestError(
                    f"the mock of '{call.state}' loses the heartbeat, but the state has neither HeartbeatSeconds nor "
                    "TimeoutSeconds, so it would wait for ever; add one of them to the state"
                )
            yield Sleep(FOR_EVER)
        if self.delay:
            yield Sleep(self.delay)
        if self.error is not None:
            raise TaskFailure(self.error, self.cause)
        if self.function is None:
            return self.result
        try:
            result = self.function(call)
        except TaskError as failed:
            raise TaskFailure(failed.error, failed.cause) from None
        result = json_value(result, f"what the mock's function returned for '{call.state}'")
        check_answer(call.state, resource, result, self.validation)
        return result


def json_value(given: Any, what: str) -> Any:
    """Return a value as an execution would see it, a copy.

    :raises WorkflowTestError: when JSON can't express it; it says where
    """
    fault = _json_fault(given)
    if fault is not None:
        raise WorkflowTestError(f"{what}: {fault}")
    return loads(dumps(given))


def _json_fault(value: Any) -> str | None:
    waiting = [(value, "", 0)]
    while waiting:
        current, path, depth = waiting.pop()
        where = f" at {path}" if path else ""
        if depth > 200:
            return f"expected JSON nested at most 200 levels deep, got more{where}"
        if isinstance(current, Mapping):
            for key, item in current.items():
                if not isinstance(key, str):
                    return f"expected an object with text keys{where}, got the key {key!r:.60}"
                waiting.append((item, f"{path}.{key}" if path else key, depth + 1))
        elif isinstance(current, (list, tuple)):
            waiting += [(item, f"{path}[{i}]", depth + 1) for i, item in enumerate(current)]
        elif current is not None and not isinstance(current, (str, int, float, bool)):
            name = type(current).__name__
            return f"expected a JSON value{where}, got {name}; write dates as text and bytes as base64"
        elif isinstance(current, float) and not math.isfinite(current):
            return f"expected a finite number{where}, got {current}"
    return None


def check_answer(state: str, resource: Resource, result: Any, validation: Validation) -> None:
    """Check an answer against the model of the operation that gives it.

    :param validation: STRICT (every member known, required ones present), PRESENT (types alone), NONE
    :raises WorkflowTestError: naming the field and the nearest right one
    """
    from ..drivers import answer_faults, unknown_members, with_times_as_text
    from ..services import answering_call

    if validation not in _VALIDATIONS:
        raise WorkflowTestError(
            f"the mock of '{state}': validation: expected one of {', '.join(_VALIDATIONS)}, got {validation!r:.80}"
        )
    call = answering_call(resource) if validation != "NONE" else None
    if call is None:
        return
    checked, sdk = result, resource.service.startswith("aws-sdk:")
    if resource.service == "states" and resource.pattern == "sync:2" and isinstance(result, dict):
        checked = {key: value for key, value in result.items() if key not in ("Output", "Input")}  # JSON, or its text
    if not sdk:
        checked = with_times_as_text(*call, checked, sdk=sdk)
    operation = f"{call[0]}:{call[1]}"
    instead = 'or pass validation="NONE"'
    fault = next(answer_faults(*call, checked, sdk=sdk, whole=validation == "STRICT"), None)
    if fault is not None:
        raise WorkflowTestError(
            f"the mock of '{state}': {operation} never answers like this: {fault}; fix it, {instead}"
        )
    if validation != "STRICT":
        return
    for field, known in unknown_members(*call, checked, sdk=sdk):
        name = field.rpartition(".")[2]
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f"did you mean '{near[0]}'?" if near else f"it has {', '.join(known[:12]) or 'no fields'}"
        wrapped = " A function's own answer goes into 'Payload'." if call[0] == "lambda" else ""
        raise WorkflowTestError(
            f"the mock of '{state}': {operation} has no field '{field}' in its answer; {hint}{wrapped}"
        )
