"""Whether the integration that a Task names exists, by the services' files and botocore's models.

https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..asl import Resource
from ._workflow import nearest

__all__ = ["check_integration"]

_SDK = "aws-sdk:"


def check_integration(resource: Resource, state: Mapping[str, Any], *, jsonata: bool) -> Iterator[tuple[str, str]]:
    """Yield what Step Functions refuses of a Task by its Resource, with the nearest right name: (message, field).

    `asl.parse` takes this function as `check_task`. Operations of SDK integrations are known only where botocore is
    installed (extra `local`).
    """
    from ..services import task_problems

    refused = False
    for message, field in task_problems(resource, state, jsonata=jsonata):
        refused = refused or "not recognized" in message
        hint = _hint(resource) if field == "Resource" and "not recognized" in message else ""
        yield message + hint, field
    if not refused and resource.kind == "integration" and (hint := _unknown(resource)):
        yield f"The resource provided {resource.arn} is not recognized.{hint}", "Resource"


def _unknown(resource: Resource) -> str:
    """Return the hint about an integration that doesn't exist; empty where it does, or where that isn't known."""
    if resource.service.startswith(_SDK):
        return _sdk_hint(resource)
    from ..services import find_service

    service = find_service(resource.service)
    known = service is not None and resource.action in service.actions
    return "" if known else _hint(resource)


def _hint(resource: Resource) -> str:
    if resource.service.startswith(_SDK):
        return _sdk_hint(resource) or " SDK integrations wait for no job; use request-response or .waitForTaskToken."
    from ..services import find_service, services

    service = find_service(resource.service)
    if service is None or not service.actions:
        near = nearest(resource.service, (each.name for each in services() if each.actions))
        if near:
            return f" Did you mean the service '{near}'?"
        return f" Step Functions has no optimized integration of '{resource.service}'; use aws-sdk:service:action."
    action = service.actions.get(resource.action)
    if action is None:
        near = nearest(resource.action, service.actions)
        if near:
            return f" Did you mean {service.name}:{near}?"
        listed = ", ".join(service.actions)
        return f" Optimized integrations of {service.name}: {listed}; others are called as aws-sdk:service:action."
    patterns = ", ".join(f".{pattern}" for pattern in action.patterns if pattern) or "none"
    return f" {service.name}:{resource.action} has no .{resource.pattern}; patterns that wait: {patterns}."


def _sdk_hint(resource: Resource) -> str:
    """Return the hint about an SDK service or action that doesn't exist; empty where it does."""
    from ._sdk_models import is_sdk_service, operations, sdk_name, sdk_services, unsupported_operations

    name = resource.service.removeprefix(_SDK)
    if not is_sdk_service(name):
        near = sdk_name(name) or nearest(name.replace("-", ""), sdk_services())
        return f" Did you mean the service '{near}'?" if near else f" There is no AWS service '{name}'."
    actions = operations(name)
    if not actions:
        return ""  # botocore isn't installed
    if resource.action in unsupported_operations(name):
        return f" Step Functions does not support {resource.action} of {name}."
    if resource.action in actions:
        return ""
    near = nearest(resource.action, actions)
    return f" Did you mean {_SDK}{name}:{near}?" if near else f" The service {name} has no action '{resource.action}'."
