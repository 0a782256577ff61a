"""Amazon EventBridge.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
"""

from __future__ import annotations

from typing import Any

from ..asl import Resource
from ._calls import finish
from ._effects import Call, Effects, ServiceError, TaskFailure, TaskRequest
from ._failures import optimized_failure
from ._json_text import json_text
from ._resource_types import from_property, single_call
from ._service import WAIT_FOR_TOKEN, Action, ErrorNames, Service


def _put_events(request: TaskRequest, resource: Resource) -> Effects:
    """Send the events with the execution's and the machine's ARN among their resources; fail if one is refused."""
    arguments = dict(request.arguments or {})
    key = next((name for name in arguments if name.casefold() == "entries"), "Entries")
    if isinstance(arguments.get(key), list):
        arguments[key] = [_with_origin(entry, request) for entry in arguments[key]]
    try:
        answer = yield Call("events", "putEvents", arguments)
    except ServiceError as error:
        raise optimized_failure("events", error) from error
    result = {name: answer[name] for name in ("Entries", "FailedEntryCount") if name in answer}
    if result.get("FailedEntryCount"):
        raise TaskFailure("EventBridge.FailedEntry", json_text(result))
    return (yield from finish(request, resource, result))


def _with_origin(entry: Any, request: TaskRequest) -> Any:
    """Return an entry whose resources end with the ARNs of its execution and its machine."""
    if not isinstance(entry, dict):
        return entry
    key = next((name for name in entry if name.casefold() == "resources"), "Resources")
    given = entry.get(key)
    if given is not None and not isinstance(given, list):
        return entry  # for the service to refuse
    return {**entry, key: [*(given or []), request.execution_arn, request.state_machine_arn]}


SERVICE = Service(
    name="events",
    errors=ErrorNames("EventBridge", "AmazonEventBridge", "AmazonEventBridgeException"),
    actions={
        "putEvents": Action(
            _put_events,
            WAIT_FOR_TOKEN,
            required=("Entries",),
            embedded="rules send the events to their targets ([events](events.md)); entries are checked",
        )
    },
    complete=True,
    unsupported=("sync",),
    resources={
        "AWS::Events::Connection": single_call(
            "events:createConnection",
            "Name",
            from_property("Name"),
            lambda properties, answer: {
                "Arn": answer["ConnectionArn"],
                "SecretArn": answer.get("SecretArn", answer["ConnectionArn"]),
            },
        )
    },
)
