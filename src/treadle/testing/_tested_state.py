"""One state by itself, as AWS's TestState runs it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..asl import JsonTextError, dumps, loads
from ..errors import WorkflowTestError
from ..mocks import json_value
from ..stepfunctions import ApiError, Service

if TYPE_CHECKING:
    from ..drivers._machines import MachineDefinition

__all__ = ["TestedState", "run_state"]

_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class TestedState:
    """How a state ended that was run by itself.

    :ivar status: SUCCEEDED, FAILED, RETRIABLE or CAUGHT_ERROR
    :ivar output: its output; None where it failed
    :ivar next_state: where it goes on
    :ivar stages: what TestState's inspection data has: `input`, `after_input_path`, `after_parameters`, `result`,
        `after_result_selector`, `after_result_path`, `variables`, `error_details` …
    """

    __test__ = False  # which pytest reads: this is no test class

    status: str
    output: Any
    next_state: str | None
    error: str | None
    cause: str | None
    stages: dict[str, Any]

    @property
    def succeeded(self) -> bool:
        """Whether the state ended with success."""
        return self.status == "SUCCEEDED"


def run_state(
    service: Service,
    machine: MachineDefinition,
    name: str,
    input: Any,
    *,
    mock: Mapping[str, Any] | None,
    returns: Any,
    fails: str | tuple[str, str] | None,
    variables: Mapping[str, Any] | None,
    context: Mapping[str, Any] | None,
    retries: int,
) -> TestedState:
    """Run a state of a machine.

    :raises WorkflowTestError: when TestState refuses the request
    """
    given: dict[str, Any] = {
        "definition": machine.definition,
        "stateName": name,
        "input": dumps(json_value(input, "test_state: input")),
        "inspectionLevel": "TRACE",
        "roleArn": machine.role_arn or "arn:aws:iam::123456789012:role/role",
    }
    answer = _mock(mock, returns, fails)
    if answer is not None:
        given["mock"] = answer
    if variables is not None:
        given["variables"] = dumps(json_value(dict(variables), "test_state: variables"))
    if context is not None:
        given["context"] = dumps(json_value(dict(context), "test_state: context"))
    if retries:
        given["stateConfiguration"] = {"retrierRetryCount": retries}
    try:
        told = service.answer("TestState", given)
    except ApiError as error:
        raise WorkflowTestError(f"test_state: '{name}' was refused: {error.message}", code=error.code) from None
    return TestedState(
        status=told["status"],
        output=_value(told.get("output")),
        next_state=told.get("nextState"),
        error=told.get("error"),
        cause=told.get("cause"),
        stages={_snake(key): _value(value) for key, value in (told.get("inspectionData") or {}).items()},
    )


def _mock(mock: Mapping[str, Any] | None, returns: Any, fails: str | tuple[str, str] | None) -> dict[str, Any] | None:
    if (mock is not None) + (returns is not ...) + (fails is not None) > 1:
        raise WorkflowTestError("test_state: expected one of mock, returns and fails, got several")
    if returns is not ...:
        return {"result": dumps(json_value(returns, "test_state: returns"))}
    if fails is not None:
        error, cause = (fails, None) if isinstance(fails, str) else fails
        return {"errorOutput": {"error": error} | ({"cause": cause} if cause is not None else {})}
    return dict(mock) if mock is not None else None


def _snake(name: str) -> str:
    return _WORD.sub("_", name).lower()


def _value(text: Any) -> Any:
    """Return what a member of the answer holds: most are JSON text."""
    if not isinstance(text, str):
        return text
    try:
        return loads(text)
    except JsonTextError:
        return text
