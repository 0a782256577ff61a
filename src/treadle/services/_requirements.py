"""What CreateStateMachine refuses of a Task by its Resource: patterns, missing parameters, unknown actions.

As ValidateStateMachineDefinition answered in September 2026.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..asl import Resource
from ._catalog import find_service

__all__ = ["task_problems"]


def task_problems(resource: Resource, state: Mapping[str, Any], *, jsonata: bool) -> Iterator[tuple[str, str]]:
    """Yield what CreateStateMachine refuses of a Task, by its resource: (message, field).

    `asl.parse` takes this function as `check_task`.
    """
    credentials = state.get("Credentials")
    if resource.kind == "activity" and credentials is not None:
        yield "The field 'Credentials' is not supported for activities", "Credentials"
    elif isinstance(credentials, dict) and not {"RoleArn", "RoleArn.$"} & set(credentials):
        yield "The field 'RoleArn' is required but was missing", "Credentials"
    if resource.kind != "integration":
        return
    if _unknown(resource):
        yield (
            f"The resource provided {resource.arn} is not recognized. The value is not a valid resource ARN, or the "
            "resource is not available in this region.",
            "Resource",
        )
        return
    field = "Arguments" if jsonata else "Parameters"
    if field not in state:
        yield f"{field} field is required for resource ARN: {resource.arn}", "Resource"
        return
    given = state[field]
    service = find_service(resource.service)
    action = service.actions.get(resource.action) if service is not None else None
    for name in action.required if action is not None else ():
        if isinstance(given, dict) and name not in given and (jsonata or f"{name}.$" not in given):
            yield f"The field '{name}' is required but was missing", field


def _unknown(resource: Resource) -> bool:
    pattern = resource.pattern
    if resource.service.startswith("aws-sdk:"):
        return pattern.startswith("sync")
    service = find_service(resource.service)
    if service is None:
        return pattern == "sync:2"
    if service.complete and resource.action not in service.actions:
        return True
    if pattern == "sync:2":
        return service.name != "states"
    return pattern in service.unsupported
