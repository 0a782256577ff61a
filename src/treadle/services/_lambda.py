"""AWS Lambda, in its two forms: the optimised ``lambda:invoke``, and a function's own ARN as the resource."""

from __future__ import annotations

import json
from typing import Any

from ..asl import JsonTextError, Resource, loads
from ._errors import optimised_failure
from ._json_text import encodable, json_text
from ._sdk import finish
from ._steps import Call, Plan, ServiceError, TaskFailure, TaskRequest

__all__ = ["invoke", "invoke_arn"]

_UNKNOWN = "The cause could not be determined because Lambda did not return an error type. Returned payload: "


def invoke(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out ``lambda:invoke``: the result is Lambda's whole answer, the payload read as JSON."""
    arguments = dict(request.arguments or {})
    payload = arguments.pop("Payload", None)
    parameters = {**arguments, "Payload": _payload_text(payload)}
    try:
        answer = yield Call("lambda", "invoke", parameters)
    except ServiceError as error:
        raise optimised_failure("lambda", error) from error
    answer = dict(answer)
    text = answer.pop("Payload", "")
    failed = answer.pop("FunctionError", None)
    value = _read(text)
    if failed:
        raise TaskFailure(*_failure(value, text, json_text(value)))
    result = {**answer, "Payload": value} if text else answer
    return (yield from finish(request, resource, dict(sorted(result.items()))))


def invoke_arn(request: TaskRequest, resource: Resource) -> Plan:
    """Invoke the function that the resource names: the result is its payload alone."""
    parameters = {"FunctionName": resource.arn, "Payload": json_text(request.arguments)}
    try:
        answer = yield Call("lambda", "invoke", parameters)
    except ServiceError as error:
        raise optimised_failure("lambda", error) from error
    text = answer.get("Payload", "")
    value = _read(text)
    if answer.get("FunctionError"):
        raise TaskFailure(*_failure(value, text, text))  # the payload as it came, spaces and all
    return value


def _payload_text(payload: Any) -> str:
    """Return the JSON that the function receives: of text that is JSON itself that JSON, of null an empty object."""
    if payload is None:
        return "{}"
    if isinstance(payload, str):
        try:
            loads(payload)
        except JsonTextError:
            return json_text(payload)
        return encodable(payload)
    return json_text(payload)


def _read(text: str) -> Any:
    if not text:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return text


def _failure(value: Any, text: str, cause: str) -> tuple[str, str]:
    kind = value.get("errorType") if isinstance(value, dict) else None
    if isinstance(kind, str) and kind:
        return kind, cause
    return "Lambda.Unknown", _UNKNOWN + text
