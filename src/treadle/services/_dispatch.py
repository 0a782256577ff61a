"""Which integration carries a task out."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from ..asl import Resource, parse_resource
from ..errors import UnsupportedError
from ._activity import wait_for_worker
from ._calls import call_sdk, call_service
from ._catalog import find_service, services
from ._effects import Effects, TaskFailure, TaskRequest
from ._json_text import json_text
from ._service import WAIT_FOR_TOKEN, Action
from ._sync import run_job
from .lambda_ import invoke_function

__all__ = ["integrations", "resolve_integration"]


def resolve_integration(request: TaskRequest) -> Effects:
    """Return the effects of a task.

    :raises UnsupportedError: when treadle can't carry the resource out; the message says what to do instead
    """
    resource = parse_resource(request.resource)
    if resource is None:
        raise _unsupported(request, "a Task can't have this ARN")
    if resource.kind == "lambda":
        return invoke_function(request, resource)
    if resource.kind == "activity":
        return wait_for_worker(request)
    if request.arguments is not None and not isinstance(request.arguments, Mapping):
        return _refuse_arguments(request)
    if resource.service.startswith("aws-sdk:"):
        if resource.pattern in WAIT_FOR_TOKEN:
            return call_sdk(request, resource)
        raise _unsupported(request, "SDK integrations have no .sync")
    action = _find(request, resource)
    if resource.pattern not in action.patterns:
        allowed = ", ".join(f".{pattern}" for pattern in action.patterns if pattern) or "none"
        raise _unsupported(
            request, f"{resource.service}:{resource.action} has no .{resource.pattern}; allowed: {allowed}"
        )
    integrate = action.integrate or (run_job if action.job is not None else call_service)
    return integrate(request, resource)


def integrations() -> dict[str, tuple[str, ...]]:
    """Return every optimized integration with its patterns: request-response ("") and those that wait."""
    return {
        f"{service.name}:{name}": action.patterns
        for service in services()
        for name, action in sorted(service.actions.items())
    }


def _find(request: TaskRequest, resource: Resource) -> Action:
    """Return an action's record.

    :raises UnsupportedError: naming the nearest action, or saying that the service has none here
    """
    service = find_service(resource.service)
    if service is None or not service.actions:
        raise _unsupported(request, "treadle can't carry out this integration yet")
    action = service.actions.get(resource.action)
    if action is None:
        near = difflib.get_close_matches(resource.action, service.actions, n=1)
        hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(service.actions)}"
        name = f"{resource.service}:{resource.action}"
        raise _unsupported(request, f"Step Functions has no optimized {name}; {hint}")
    return action


def _refuse_arguments(request: TaskRequest) -> Effects:
    arguments = json_text(request.arguments)
    cause = f"The Parameters '{arguments}' could not be used to start the Task: [The value must be a JSON object]"
    raise TaskFailure("States.Runtime", cause)
    yield  # makes this function a generator


def _unsupported(request: TaskRequest, why: str) -> UnsupportedError:
    return UnsupportedError(
        f"state '{request.state}' has Resource {request.resource}: {why}. "
        "Call the service through aws-sdk:…, or put a Pass state with a sample result in its place",
        code="Integration",
    )
