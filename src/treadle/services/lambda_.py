"""AWS Lambda: ``lambda:invoke``, and a function's ARN as the Resource.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
"""

from __future__ import annotations

import json
from typing import Any

from ..asl import JsonTextError, Resource, loads
from ._calls import finish
from ._effects import Call, Effects, ServiceError, TaskFailure, TaskRequest
from ._failures import optimized_failure
from ._json_text import encodable, json_text
from ._service import WAIT_FOR_TOKEN, Action, ErrorNames, Service

__all__ = ["SERVICE", "invoke_function"]

_UNKNOWN = "The cause could not be determined because Lambda did not return an error type. Returned payload: "


def _invoke(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``lambda:invoke``: the result is Lambda's whole answer, the payload read as JSON."""
    arguments = dict(request.arguments or {})
    payload = arguments.pop("Payload", None)
    parameters = {**arguments, "Payload": _payload_text(payload)}
    try:
        answer = yield Call("lambda", "invoke", parameters)
    except ServiceError as error:
        raise optimized_failure("lambda", error) from error
    answer = dict(answer)
    text = answer.pop("Payload", "")
    failed = answer.pop("FunctionError", None)
    value = _read(text)
    if failed:
        raise TaskFailure(*_failure(value, text, json_text(value)))
    result = {**answer, "Payload": value} if text else answer
    return (yield from finish(request, resource, dict(sorted(result.items()))))


def invoke_function(request: TaskRequest, resource: Resource) -> Effects:
    """Invoke the function that the resource names: the result is its payload alone."""
    parameters = {"FunctionName": resource.arn, "Payload": json_text(request.arguments)}
    try:
        answer = yield Call("lambda", "invoke", parameters)
    except ServiceError as error:
        raise optimized_failure("lambda", error) from error
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


SERVICE = Service(
    name="lambda",
    errors=ErrorNames("Lambda", "AWSLambda", "AWSLambdaException"),
    actions={
        "invoke": Action(
            _invoke,
            WAIT_FOR_TOKEN,
            required=("FunctionName",),
            embedded="treadle's own host: Python and Node.js processes; EvaluateExpression without Node.js too",
        )
    },
    complete=True,
    unsupported=("sync",),
)
