"""Jobs that a task waits for (`.sync`): started, described until they end, cancelled with the task."""

from __future__ import annotations

from typing import Any, Final

from ..asl import Resource
from ._calls import finish
from ._catalog import find_action
from ._effects import Call, Effects, ServiceError, Sleep, Submitted, TaskCancelled, TaskFailure, TaskRequest
from ._failures import optimized_failure
from ._json_text import json_text

__all__ = ["run_job"]

_GONE: Final = frozenset({"ResourceNotFoundException", "NotFoundException"})


def run_job(request: TaskRequest, resource: Resource) -> Effects:
    """Start a job; with `.sync` wait for its end, and cancel it when the task is cancelled."""
    action = find_action(resource.service, resource.action)
    assert action is not None and action.job is not None
    job = action.job
    given: dict[str, Any] = dict(request.arguments or {})
    role = (request.credentials or {}).get("RoleArn")
    started = yield from _call(resource.service, job.start, job.arguments(given), role)
    answer = job.answer(started)
    if resource.pattern != "sync":
        return (yield from finish(request, resource, answer))
    yield Submitted(answer)
    try:
        while True:
            operation, parameters = job.describe
            try:
                described = yield from _describe(resource.service, operation, parameters(given, started or {}), role)
            except ServiceError as error:
                if job.gone and error.code in _GONE:
                    return answer
                raise optimized_failure(resource.service, error) from error
            found = _at(described, job.at)
            succeeded = job.verdict(found) if found is not None else None
            if succeeded:
                return job.result(found, described, started)
            if succeeded is False:
                raise TaskFailure("States.TaskFailed", json_text(found))
            yield Sleep(job.seconds)
    except TaskCancelled:
        if job.cancel is not None:
            operation, parameters = job.cancel
            yield Call(resource.service, operation, parameters(given, started or {}), role_arn=role)
        raise


def _call(service: str, operation: str, parameters: dict[str, Any], role: str | None) -> Effects:
    try:
        answer = yield Call(service, operation, parameters, role_arn=role)
    except ServiceError as error:
        raise optimized_failure(service, error) from error
    return answer


def _describe(service: str, operation: str, parameters: dict[str, Any], role: str | None) -> Effects:
    """Return a job's description without the metadata of the HTTP exchange, which AWS leaves out."""
    answer = yield Call(service, operation, parameters, role_arn=role)
    if not isinstance(answer, dict):
        return answer
    return {name: value for name, value in answer.items() if not name.startswith("Sdk")}


def _at(described: Any, path: str) -> Any:
    for step in path.split("/") if path else ():
        if isinstance(described, list):
            described = described[int(step)] if int(step) < len(described) else None
        else:
            described = described.get(step) if isinstance(described, dict) else None
    return described
