"""The context object that a TestState request may give with its mock.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
"""

from __future__ import annotations

from typing import Any, Final

from ..asl import State, Task
from ._faults import ApiError, invalid

__all__ = ["check_context"]

Given = dict[str, Any]
_FIELDS: Final[dict[str, dict[str, str]]] = {
    "Execution": {
        "Id": "string",
        "Input": "",
        "Name": "string",
        "RedriveCount": "number",
        "RedriveTime": "string",
        "RoleArn": "string",
        "StartTime": "string",
    },
    "State": {"EnteredTime": "string", "Name": "string", "RetryCount": "number"},
    "StateMachine": {"Id": "string", "Name": "string"},
    "Task": {"Token": "string"},
}
"""Object -> field -> its type; the execution's input may be anything."""

_WAITING: Final = ("sync", "sync:2", "waitForTaskToken")


def check_context(context: Given, state: State) -> None:
    """Check the context object given for a state.

    :raises ApiError: ValidationException for a field that the context object doesn't have or that has another type
    """
    if "Map" in context:
        raise invalid("'Map' field is not supported when mocking a Context object")
    for name, value in context.items():
        if name not in _FIELDS:
            raise _invalid(f"Field '{name}' is not allowed")
        if not isinstance(value, dict):
            raise _invalid(f"{name} must be an object")
        _check_fields(name, value)
    if "Task" in context and not (isinstance(state, Task) and state.resource.pattern in _WAITING):
        raise invalid(
            "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' "
            "service integration pattern"
        )


def _check_fields(name: str, given: Given) -> None:
    fields = _FIELDS[name]
    for field, value in given.items():
        if field not in fields:
            raise _invalid(f"Field '{field}' is not allowed")
        kind = fields[field]
        if kind == "string" and not isinstance(value, str):
            raise _invalid(f"{name}.{field} must be a string")
        if kind == "number" and (isinstance(value, bool) or not isinstance(value, (int, float))):
            raise _invalid(f"{name}.{field} must be a number")


def _invalid(message: str) -> ApiError:
    return invalid(f"Invalid Context object provided: {message}")
