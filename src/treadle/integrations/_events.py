"""EventBridge putEvents: one refused entry fails the task."""

from __future__ import annotations

from ..asl import Resource
from ._errors import optimised_failure
from ._json_text import json_text
from ._sdk import finish
from ._steps import Call, Plan, ServiceError, TaskFailure, TaskRequest

__all__ = ["put_events"]


def put_events(request: TaskRequest, resource: Resource) -> Plan:
    """Send the events; the answer tells which of them were refused."""
    try:
        answer = yield Call("events", "putEvents", request.arguments or {})
    except ServiceError as error:
        raise optimised_failure("events", error) from error
    result = {name: answer[name] for name in ("Entries", "FailedEntryCount") if name in answer}
    if result.get("FailedEntryCount"):
        raise TaskFailure("EventBridge.FailedEntry", json_text(result))
    return (yield from finish(request, resource, result))
