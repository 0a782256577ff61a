"""Which integration carries a resource out."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping

from ..asl import Resource, parse_resource
from ..errors import UnsupportedError
from ._activity import wait_for_worker
from ._emr import EMR
from ._events import put_events
from ._jobs import JOBS, run_job
from ._json_text import json_text
from ._kubernetes import call_cluster, run_cluster_job
from ._lambda import invoke, invoke_arn
from ._sdk import OPTIMISED, call_sdk, call_service
from ._states import start_execution
from ._steps import Plan, TaskFailure, TaskRequest
from ._web import invoke_api, invoke_http, invoke_model

__all__ = ["integrations", "plan"]

Carry = Callable[[TaskRequest, Resource], Plan]
_TOKEN = ("", "waitForTaskToken")
_SPECIAL: dict[str, tuple[Carry, tuple[str, ...]]] = {
    "lambda:invoke": (invoke, _TOKEN),
    "events:putEvents": (put_events, _TOKEN),
    "states:startExecution": (start_execution, ("", "sync", "sync:2", "waitForTaskToken")),
    "apigateway:invoke": (invoke_api, _TOKEN),
    "bedrock:invokeModel": (invoke_model, _TOKEN),
    "eks:call": (call_cluster, ("",)),
    "eks:runJob": (run_cluster_job, ("", "sync")),
    "http:invoke": (invoke_http, ("",)),
    **{name: (carry_out, ("",)) for name, carry_out in EMR.items()},
}
_PLAIN_TOKEN = ("sns", "sqs")
_JOB_TOKEN = ("waitForTaskToken",)


def plan(request: TaskRequest) -> Plan:
    """Begin the work of a task.

    :raises UnsupportedError: when treadle can't carry the resource out; it says what to do instead
    """
    resource = parse_resource(request.resource)
    if resource is None:
        raise _unsupported(request, "it is no ARN that a Task can have")
    if resource.kind == "lambda":
        return invoke_arn(request, resource)
    if resource.kind == "activity":
        return wait_for_worker(request)
    if request.arguments is not None and not isinstance(request.arguments, Mapping):
        return _refuse_arguments(request)
    if resource.service.startswith("aws-sdk:"):
        if resource.pattern in _TOKEN:
            return call_sdk(request, resource)
        raise _unsupported(request, "SDK integrations have no .sync")
    found = _TABLE.get(f"{resource.service}:{resource.action}")
    if found is None:
        raise _unknown(request, resource.service, resource.action)
    return _checked(request, resource, *found)


def _refuse_arguments(request: TaskRequest) -> Plan:
    shown = json_text(request.arguments)
    cause = f"The Parameters '{shown}' could not be used to start the Task: [The value must be a JSON object]"
    raise TaskFailure("States.Runtime", cause)
    yield  # which makes it a plan


def integrations() -> dict[str, tuple[str, ...]]:
    """Give every optimised integration with its patterns: request-response ("") and those that wait."""
    return {name: patterns for name, (_, patterns) in sorted(_TABLE.items())}


def _table() -> dict[str, tuple[Carry, tuple[str, ...]]]:
    table = dict(_SPECIAL)
    for service, jobs in JOBS.items():
        patterns = ("", "sync", *(_JOB_TOKEN if service == "ecs" else ()))
        table |= {f"{service}:{action}": (run_job, patterns) for action in jobs}
    for service, actions in OPTIMISED.items():
        patterns = _TOKEN if service in _PLAIN_TOKEN else ("",)
        table |= {f"{service}:{action}": (call_service, patterns) for action in actions}
    return table


_TABLE = _table()


def _checked(request: TaskRequest, resource: Resource, carry_out: Carry, patterns: tuple[str, ...]) -> Plan:
    if resource.pattern not in patterns:
        allowed = ", ".join(f".{pattern}" for pattern in patterns if pattern) or "none"
        raise _unsupported(
            request, f"{resource.service}:{resource.action} has no .{resource.pattern}; allowed: {allowed}"
        )
    return carry_out(request, resource)


def _unknown(request: TaskRequest, service: str, action: str) -> UnsupportedError:
    """Tell an action that doesn't exist from a service that isn't carried out here yet."""
    actions = [name.partition(":")[2] for name in _TABLE if name.startswith(f"{service}:")]
    if not actions:
        return _unsupported(request, "treadle can't carry out this integration yet")
    near = difflib.get_close_matches(action, actions, n=1)
    hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(actions)}"
    return _unsupported(request, f"Step Functions has no optimised {service}:{action}; {hint}")


def _unsupported(request: TaskRequest, why: str) -> UnsupportedError:
    return UnsupportedError(
        f"state '{request.state}' has Resource {request.resource}: {why}. "
        "Call the service through aws-sdk:…, or put a Pass state with a sample result in its place",
        code="Integration",
    )
