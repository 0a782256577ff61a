"""Which call's answer a task's result is."""

from __future__ import annotations

from ..asl import Resource
from ._jobs import JOBS

__all__ = ["answering_call"]

_FREE = frozenset({"http", "apigateway"})
"""Services whose answers have no model."""


def answering_call(resource: Resource) -> tuple[str, str] | None:
    """Give the service and the operation whose answer is the result of a task; of a job the one that describes it.

    None where the result is whatever somebody makes it: the payload of a Lambda function or an activity, the output
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
    job = JOBS.get(resource.service, {}).get(resource.action)
    if job is not None:
        return resource.service, job.ask[0] if resource.pattern else job.start
    return resource.service, resource.action
