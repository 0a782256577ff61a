"""Which call's answer a task's result is."""

from __future__ import annotations

from ..asl import Resource
from ._catalog import find_action

__all__ = ["answering_call"]

_FREE = frozenset({"http", "apigateway"})
"""Services whose answers have no model."""


def answering_call(resource: Resource) -> tuple[str, str] | None:
    """Return the service and operation whose answer is a task's result; of a job the one that describes it.

    None where no operation determines the result: the payload of a Lambda function or an activity, the output
    given for a task token, the answer to an HTTP request, and what Step Functions makes itself of several answers.
    """
    if resource.kind != "integration" or resource.pattern == "waitForTaskToken" or resource.service in _FREE:
        return None
    if resource.service.startswith("aws-sdk:"):
        return resource.service.removeprefix("aws-sdk:"), resource.action
    if (resource.service, resource.action) in (("eks", "call"), ("eks", "runJob")):
        return None
    if resource.service == "states" and resource.pattern:
        return "states", "describeExecution"
    action = find_action(resource.service, resource.action)
    if action is not None and action.job is not None:
        return resource.service, action.job.describe[0] if resource.pattern else action.job.start
    return resource.service, resource.action
