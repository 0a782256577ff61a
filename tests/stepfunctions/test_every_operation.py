"""Each of the 37 operations, asked by a task, by a handler's boto3, and over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from treadle.stepfunctions._validation import operations, shape_of

from .conftest import PASS, ROLE, World, until

FAIL = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}
DISTRIBUTED = {
    "StartAt": "M",
    "States": {
        "M": {
            "Type": "Map",
            "Label": "L",
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "T",
                "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken", "Parameters": {"QueueUrl.$": "$$.Task.Token", "MessageBody": "x"}, "End": True}},
            },
            "End": True,
        }
    },
}  # fmt: skip


def activity(world: World) -> str:
    return str(world.service.answer("CreateActivity", {"name": world.name()})["activityArn"])


def version(world: World) -> str:
    machine = world.machine()
    answer = world.service.answer("PublishStateMachineVersion", {"stateMachineArn": machine})
    return str(answer["stateMachineVersionArn"])


def alias(world: World) -> str:
    answer = world.service.answer(
        "CreateStateMachineAlias", {"name": world.name(), "routingConfiguration": routed(world)}
    )
    return str(answer["stateMachineAliasArn"])


def routed(world: World) -> list[dict[str, Any]]:
    return [{"stateMachineVersionArn": version(world), "weight": 100}]


def working(world: World) -> str:
    """Start an execution that waits for an activity's worker; return the activity."""
    arn = activity(world)
    task = {"Type": "Task", "Resource": arn, "End": True}
    execution = world.start(world.machine({"StartAt": "T", "States": {"T": task}}))
    history = lambda: world.service.answer("GetExecutionHistory", {"executionArn": execution})["events"]
    until(lambda: any(event["type"] == "ActivityScheduled" for event in history()))
    return arn


def token(world: World) -> str:
    arn = working(world)
    task = until(lambda: world.service.take_task({"activityArn": arn}))
    return str(task["taskToken"])


def failed(world: World) -> str:
    execution = world.start(world.machine(FAIL))
    world.ended(execution)
    return execution


def map_run(world: World) -> str:
    """Return a Map Run that is over."""
    execution = world.start(world.machine(DISTRIBUTED), input="[1]")
    world.ended(execution)
    listed = world.service.answer("ListMapRuns", {"executionArn": execution})["mapRuns"]
    return str(listed[0]["mapRunArn"])


REQUESTS: dict[str, Callable[[World], dict[str, Any]]] = {
    "CreateActivity": lambda w: {"name": w.name()},
    "CreateStateMachine": lambda w: {"name": w.name(), "definition": json.dumps(PASS), "roleArn": ROLE, "tags": [{"key": "a", "value": "b"}]},
    "CreateStateMachineAlias": lambda w: {"name": w.name(), "routingConfiguration": routed(w)},
    "DeleteActivity": lambda w: {"activityArn": activity(w)},
    "DeleteStateMachine": lambda w: {"stateMachineArn": w.machine()},
    "DeleteStateMachineAlias": lambda w: {"stateMachineAliasArn": alias(w)},
    "DeleteStateMachineVersion": lambda w: {"stateMachineVersionArn": version(w)},
    "DescribeActivity": lambda w: {"activityArn": activity(w)},
    "DescribeExecution": lambda w: {"executionArn": failed(w)},
    "DescribeMapRun": lambda w: {"mapRunArn": map_run(w)},
    "DescribeStateMachine": lambda w: {"stateMachineArn": w.machine()},
    "DescribeStateMachineAlias": lambda w: {"stateMachineAliasArn": alias(w)},
    "DescribeStateMachineForExecution": lambda w: {"executionArn": failed(w)},
    "GetActivityTask": lambda w: {"activityArn": working(w), "workerName": "me"},
    "GetExecutionHistory": lambda w: {"executionArn": failed(w), "maxResults": 5},
    "ListActivities": lambda w: {"maxResults": 1},
    "ListExecutions": lambda w: {"stateMachineArn": failed(w).rpartition(":")[0].replace(":execution:", ":stateMachine:")},
    "ListMapRuns": lambda w: {"executionArn": failed(w)},
    "ListStateMachineAliases": lambda w: {"stateMachineArn": alias(w).rpartition(":")[0]},
    "ListStateMachineVersions": lambda w: {"stateMachineArn": version(w).rpartition(":")[0]},
    "ListStateMachines": lambda w: {"maxResults": 1},
    "ListTagsForResource": lambda w: {"resourceArn": w.machine(tags=[{"key": "a", "value": "b"}])},
    "PublishStateMachineVersion": lambda w: {"stateMachineArn": w.machine()},
    "RedriveExecution": lambda w: {"executionArn": failed(w)},
    "SendTaskFailure": lambda w: {"taskToken": token(w), "error": "E", "cause": "c"},
    "SendTaskHeartbeat": lambda w: {"taskToken": token(w)},
    "SendTaskSuccess": lambda w: {"taskToken": token(w), "output": "{}"},
    "StartExecution": lambda w: {"stateMachineArn": w.machine(), "input": '{"a": 1}'},
    "StartSyncExecution": lambda w: {"stateMachineArn": w.machine(type="EXPRESS"), "input": '{"a": 1}', "name": "mine"},
    "StopExecution": lambda w: {"executionArn": failed(w)},
    "TagResource": lambda w: {"resourceArn": activity(w), "tags": [{"key": "a", "value": "b"}]},
    "TestState": lambda w: {"definition": json.dumps(PASS["States"]["P"]), "input": '{"a": 1}', "roleArn": ROLE},  # type: ignore[index]
    "UntagResource": lambda w: {"resourceArn": activity(w), "tagKeys": ["a"]},
    "UpdateMapRun": lambda w: {"mapRunArn": map_run(w), "maxConcurrency": 3},
    "UpdateStateMachine": lambda w: {"stateMachineArn": w.machine(), "roleArn": f"{ROLE}2"},
    "UpdateStateMachineAlias": lambda w: {"stateMachineAliasArn": alias(w), "description": "d"},
    "ValidateStateMachineDefinition": lambda w: {"definition": json.dumps(PASS)},
}  # fmt: skip
REFUSED = {"UpdateMapRun": "ValidationException"}
"""What can't be done with what the world has: a Map Run that is over."""


def test_no_operation_is_left_out() -> None:
    assert set(REQUESTS) == set(operations())


def _shown(value: Any) -> Any:
    """Return an answer with its members in lower case."""
    if isinstance(value, dict):
        return {key[:1].lower() + key[1:]: _shown(item) for key, item in value.items()}
    return [_shown(item) for item in value] if isinstance(value, list) else value


def _shape(value: Any) -> Any:
    """Return the names and kinds in an answer, without its values: both sides of a comparison have their own ids."""
    if isinstance(value, dict):
        return {key: _shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_shape(item) for item in value]
    return None


def from_a_task(world: World, operation: str) -> dict[str, Any]:
    given = {name[:1].upper() + name[1:]: value for name, value in REQUESTS[operation](world).items()}
    action = operation[:1].lower() + operation[1:]
    task = {"Type": "Task", "Resource": f"arn:aws:states:::aws-sdk:sfn:{action}", "Parameters": given, "End": True}
    ended = world.ended(world.start(world.machine({"StartAt": "T", "States": {"T": task}})))
    if operation in REFUSED:
        assert ended["error"] == f"Sfn.{REFUSED[operation]}", ended
        return {}
    assert ended["status"] == "SUCCEEDED", ended
    return dict(json.loads(ended["output"]))


def from_boto3(world: World, url: str, operation: str) -> dict[str, Any]:
    from botocore import xform_name
    from botocore.exceptions import ClientError

    call = getattr(world.client(url), xform_name(operation))
    try:
        answer = call(**REQUESTS[operation](world))
    except ClientError as error:
        assert error.response["Error"]["Code"] == REFUSED.get(operation), error
        return {}
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


@pytest.mark.parametrize("operation", sorted(REQUESTS))
def test_three_sides(world: World, operation: str) -> None:
    task = _shown(from_a_task(world, operation))
    handler = from_boto3(world, world.gateway, operation)
    http = from_boto3(world, world.http, operation)
    answers = [{name: item for name, item in one.items() if name != "nextToken"} for one in (task, handler, http)]
    assert _shape(answers[1]) == _shape(answers[2])
    assert _shape(answers[0]) == _shape(answers[2])
    if operation not in REFUSED:
        required = shape_of(operation).output_shape.required_members
        assert set(required) <= set(task)


def test_answers_of_tasks_are_spelled_like_those_of_the_sdk_for_java(world: World) -> None:
    described = from_a_task(world, "DescribeExecution")
    assert described["ExecutionArn"].startswith("arn:aws:states:us-east-1:123456789012:execution:")
    assert described["InputDetails"] == {"Included": True}
    assert described["StartDate"].endswith("Z")
    events = from_a_task(world, "GetExecutionHistory")["Events"]
    assert events[0]["ExecutionStartedEventDetails"]["Input"] == "{}"
    assert events[0]["Timestamp"].endswith("Z")
