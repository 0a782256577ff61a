"""Plain calls: one request, its answer is the result. All SDK integrations, and the simple optimised ones."""

from __future__ import annotations

from typing import Any

from ..asl import Resource
from ._errors import optimised_failure, sdk_failure
from ._steps import AwaitToken, Call, Plan, ServiceError, Sleep, Submitted, TaskRequest

__all__ = ["OPTIMISED", "call_sdk", "call_service"]

_POLL_SECONDS, _PAUSE_SECONDS = 60.0, 0.5
"""How long GetActivityTask waits for work, and how often the driver's own Step Functions is asked for it meanwhile."""

OPTIMISED: dict[str, tuple[str, ...]] = {
    "dynamodb": ("getItem", "putItem", "updateItem", "deleteItem"),
    "sns": ("publish",),
    "sqs": ("sendMessage",),
    "athena": ("stopQueryExecution", "getQueryExecution", "getQueryResults"),
    "codebuild": (
        "stopBuild",
        "batchDeleteBuilds",
        "batchGetReports",
        "stopBuildBatch",
        "retryBuildBatch",
        "deleteBuildBatch",
    ),
    "emr-containers": ("createVirtualCluster",),
    "sagemaker": ("createEndpoint", "createEndpointConfig", "createModel", "updateEndpoint"),
}
"""The optimised integrations that are one plain call: service → actions."""


def call_sdk(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out ``aws-sdk:service:action``, with or without waiting for the task token."""
    service = resource.service.removeprefix("aws-sdk:")
    call = Call(service, resource.action, request.arguments or {}, sdk=True, role_arn=_role(request))
    try:
        answer = yield call
        if service == "sfn" and resource.action.casefold() == "getactivitytask":
            answer = yield from _awaited_work(call, answer)
    except ServiceError as error:
        raise sdk_failure(error) from error
    return (yield from finish(request, resource, answer))


def _awaited_work(call: Call, answer: Any) -> Plan:
    """Wait for an activity's work as the service does, where the driver's own Step Functions answers None at once."""
    waited = 0.0
    while answer is None and waited < _POLL_SECONDS:
        yield Sleep(_PAUSE_SECONDS)
        waited += _PAUSE_SECONDS
        answer = yield call
    return {"TaskToken": None} if answer is None else answer


def call_service(request: TaskRequest, resource: Resource) -> Plan:
    """Carry out a simple optimised integration."""
    call = Call(resource.service, resource.action, request.arguments or {}, role_arn=_role(request))
    try:
        answer = yield call
    except ServiceError as error:
        raise optimised_failure(resource.service, error) from error
    return (yield from finish(request, resource, answer))


def finish(request: TaskRequest, resource: Resource, answer: Any) -> Plan:
    """End with the answer, or wait for an answer to the task token."""
    if resource.pattern != "waitForTaskToken":
        return answer
    yield Submitted(answer)
    return (yield AwaitToken(request.token))


def _role(request: TaskRequest) -> str | None:
    return (request.credentials or {}).get("RoleArn")
