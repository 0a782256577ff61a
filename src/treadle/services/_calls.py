"""Integrations that are one call, whose answer is the result: all SDK integrations and the simple optimized ones."""

from __future__ import annotations

from typing import Any

from ..asl import Resource
from ._effects import AwaitToken, Call, Effects, ServiceError, Sleep, Submitted, TaskRequest
from ._failures import optimized_failure, sdk_failure

__all__ = ["assumed_role", "call_sdk", "call_service", "finish"]

_POLL_SECONDS, _PAUSE_SECONDS = 60.0, 0.5
"""How long GetActivityTask waits for a task, and the pause between two requests meanwhile."""


def call_sdk(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``aws-sdk:service:action``, with or without waiting for the task token."""
    service = resource.service.removeprefix("aws-sdk:")
    call = Call(service, resource.action, request.arguments or {}, sdk=True, role_arn=assumed_role(request))
    try:
        answer = yield call
        if service == "sfn" and resource.action.casefold() == "getactivitytask":
            answer = yield from _poll_activity(call, answer)
    except ServiceError as error:
        raise sdk_failure(error) from error
    return (yield from finish(request, resource, answer))


def _poll_activity(call: Call, answer: Any) -> Effects:
    """Wait for an activity's task as the service does, where treadle's own Step Functions answers None at once."""
    waited = 0.0
    while answer is None and waited < _POLL_SECONDS:
        yield Sleep(_PAUSE_SECONDS)
        waited += _PAUSE_SECONDS
        answer = yield call
    return {"TaskToken": None} if answer is None else answer


def call_service(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out an optimized integration that is one call."""
    call = Call(resource.service, resource.action, request.arguments or {}, role_arn=assumed_role(request))
    try:
        answer = yield call
    except ServiceError as error:
        raise optimized_failure(resource.service, error) from error
    return (yield from finish(request, resource, answer))


def finish(request: TaskRequest, resource: Resource, answer: Any) -> Effects:
    """Return the answer as the result, or wait for the task token with `.waitForTaskToken`."""
    if resource.pattern != "waitForTaskToken":
        return answer
    yield Submitted(answer)
    return (yield AwaitToken(request.token))


def assumed_role(request: TaskRequest) -> str | None:
    """Return the role of the task's Credentials."""
    return (request.credentials or {}).get("RoleArn")
