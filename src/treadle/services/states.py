"""AWS Step Functions: nested executions.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
"""

from __future__ import annotations

import json
from typing import Any

from ..asl import Resource
from ._calls import finish
from ._effects import Call, Effects, ServiceError, Sleep, Submitted, TaskCancelled, TaskFailure, TaskRequest
from ._failures import optimized_failure
from ._json_text import json_text
from ._service import Action, ErrorNames, Service

_POLL_SECONDS = 1.0
_RUNNING = ("RUNNING", "PENDING_REDRIVE")


def _start_execution(request: TaskRequest, resource: Resource) -> Effects:
    """Start the execution, and wait for it where the pattern says so."""
    arguments = dict(request.arguments or {})
    given = arguments.pop("Input", None)
    given = {} if given is None else given  # null counts as not given
    # the API takes text; Step Functions takes an object or text that is JSON already
    arguments["Input"] = given if isinstance(given, str) else json_text(given)
    answer = yield from _call("startExecution", arguments)
    if resource.pattern not in ("sync", "sync:2"):
        return (yield from finish(request, resource, answer))
    yield Submitted(answer)
    try:
        described = yield from _ended(answer["ExecutionArn"])
    except TaskCancelled:
        cause = (
            f"The Task state in AWS Step Functions execution [{request.execution_arn}] which was managing this "
            "resource was aborted"
        )
        yield Call("states", "stopExecution", {"ExecutionArn": answer["ExecutionArn"], "Cause": cause})
        raise
    if described["Status"] != "SUCCEEDED":
        # a nested Timeout reaches the parent as TaskFailed, like every other end
        raise TaskFailure("States.TaskFailed", json_text(described))
    if resource.pattern == "sync:2":
        described["Output"] = _json(described.get("Output"))
        described["Input"] = _json(described.get("Input"))
    return described


def _ended(execution_arn: str) -> Effects:
    while True:
        described = yield from _call("describeExecution", {"ExecutionArn": execution_arn})
        if not isinstance(described, dict):
            continue  # the driver hosts that execution and has waited for its end: ask again
        if described["Status"] not in _RUNNING:
            # AWS leaves the metadata of the HTTP exchange out of a described execution
            return {name: value for name, value in described.items() if not name.startswith("Sdk")}
        yield Sleep(_POLL_SECONDS)


def _call(operation: str, parameters: dict[str, Any]) -> Effects:
    try:
        answer = yield Call("states", operation, parameters)
    except ServiceError as error:
        raise optimized_failure("states", error) from error
    return answer


def _json(text: str | None) -> Any:
    if text is None:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return text


SERVICE = Service(
    name="states",
    botocore="stepfunctions",
    errors=ErrorNames("StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
    actions={
        "startExecution": Action(
            _start_execution,
            ("", "sync", "sync:2", "waitForTaskToken"),
            required=("StateMachineArn",),
            embedded="treadle itself, on the same clock",
        )
    },
    complete=True,
)
