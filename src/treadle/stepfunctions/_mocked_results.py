"""The mocks of TestState: which states may and must have one, and what it may say.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html#mocking-service-integrations
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..asl import MISSING, JsonTextError, Map, Parallel, State, Task, loads
from ..drivers import answer_faults
from ..services import answering_call
from ._faults import ApiError, invalid

__all__ = ["Mock", "read_mock"]

Given = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mock:
    """The result or the error that the state under test gets instead of a call's.

    :param result: `MISSING` for an error
    :param text: the result as it was given
    """

    result: Any = MISSING
    text: str = ""
    error: str = ""
    cause: str | None = None

    @property
    def fails(self) -> bool:
        return self.result is MISSING


def read_mock(given: Given, state: State) -> Mock | None:
    """Read a request's mock; None when the state is to be carried out.

    :raises ApiError: when the state needs a mock, can't have one, or its service wouldn't answer like this
    """
    mock: Given | None = given.get("mock")
    if mock is None:
        _check_without(state)
        return None
    if not isinstance(state, (Task, Map, Parallel)):
        raise invalid(f"State type '{state.type}' is not supported when a mock is specified")
    if given.get("revealSecrets"):
        raise invalid("TestState does not support RevealSecrets when a mock is specified.")
    given_both = [key for key in ("result", "errorOutput") if mock.get(key) is not None]
    if len(given_both) == 2:
        raise invalid("A test mock should have only one of the following fields: [result, errorOutput].")
    if not given_both:
        raise invalid("A test mock should have one of the following fields: [result, errorOutput].")
    if given_both == ["errorOutput"]:
        failed: Given = mock["errorOutput"]
        if failed.get("error") is None:
            raise invalid("The field 'error' is required when mock.errorOutput is specified.")
        return Mock(error=failed["error"], cause=failed.get("cause"))
    try:
        result = loads(mock["result"])
    except JsonTextError:
        raise invalid("Mocked result must be valid JSON") from None
    mode = mock.get("fieldValidationMode") or "STRICT"
    if mode != "NONE":
        _check_result(state, result, whole=mode == "STRICT")
    return Mock(result, mock["result"])


def _check_without(state: State) -> None:
    if isinstance(state, (Map, Parallel)):
        raise ApiError(
            "InvalidDefinition",
            "TestState API does not support Map or Parallel states. "
            "Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]",
        )
    if not isinstance(state, Task):
        return
    if state.resource.kind == "activity":
        raise invalid("TestState API does not support Activity tasks when a mock is not specified.")
    if state.resource.pattern:
        what = f"'.{state.resource.pattern}' service integration pattern"
        raise invalid(f"TestState API does not support the {what} when a mock is not specified.")


def _check_result(state: State, result: Any, *, whole: bool) -> None:
    if isinstance(state, Parallel):
        if type(result) is not list:
            raise invalid("Mocked result must be an array.")
        if len(result) != len(state.branches):
            raise invalid("Mocked result must contain the same number of items as number of Parallel branches.")
    elif isinstance(state, Map):
        exported = state.writer is not None and state.writer.arguments is not None
        if exported and type(result) is not dict:
            raise invalid("Mocked result must be a JSON object.")
        if not exported and type(result) is not list:
            raise invalid("Mocked result must be an array.")
    elif isinstance(state, Task):
        _check_answer(state, result, whole=whole)


def _check_answer(state: Task, result: Any, *, whole: bool) -> None:
    call = answering_call(state.resource)
    if call is None:
        return
    sdk = state.resource.service.startswith("aws-sdk:")
    try:
        fault = next(answer_faults(*call, result, sdk=sdk, whole=whole), None)
    except RecursionError:
        fault = "The result is nested too deeply"
    if fault is not None:
        raise invalid(f"Mock result schema validation error: {fault}")
