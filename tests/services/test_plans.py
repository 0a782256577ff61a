"""Integrations as plans, without any service: each step is answered by hand."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from treadle.errors import UnsupportedError
from treadle.services import (
    AwaitToken,
    Call,
    ServiceError,
    Sleep,
    Submitted,
    TaskFailure,
    TaskRequest,
    resolve_integration,
)


def request(resource: str, arguments: Any = None, **more: Any) -> TaskRequest:
    return TaskRequest(
        resource=resource if resource.startswith("arn:") else f"arn:aws:states:::{resource}",
        arguments=arguments,
        state="T",
        execution_arn="e",
        state_machine_arn="m",
        token="TOKEN",
        region="us-east-1",
        account="123456789012",
        **more,
    )


def play(made: Generator[Any, Any, Any], *answers: Any) -> tuple[list[Any], Any]:
    """Answer a plan's steps; gives the steps and the result."""
    steps, pending = [], list(answers)
    try:
        step = next(made)
        while True:
            steps.append(step)
            answer = None if isinstance(step, (Submitted, Sleep)) else pending.pop(0)
            step = made.throw(answer) if isinstance(answer, Exception) else made.send(answer)
    except StopIteration as ended:
        return steps, ended.value


def test_an_sdk_call() -> None:
    steps, result = play(resolve_integration(request("aws-sdk:s3:getObject", {"Bucket": "b"})), {"Body": "x"})
    assert steps == [Call("s3", "getObject", {"Bucket": "b"}, sdk=True)]
    assert result == {"Body": "x"}


def test_credentials_name_the_role() -> None:
    steps, _ = play(resolve_integration(request("sqs:sendMessage", {}, credentials={"RoleArn": "r"})), {})
    assert steps[0].role_arn == "r"


def test_a_token_is_awaited_after_the_call() -> None:
    steps, result = play(
        resolve_integration(request("sqs:sendMessage.waitForTaskToken", {})), {"MessageId": "1"}, {"answer": 1}
    )
    assert steps[1:] == [Submitted({"MessageId": "1"}), AwaitToken("TOKEN")]
    assert result == {"answer": 1}


@pytest.mark.parametrize("payload", [None, {}])
def test_lambda_without_a_payload_receives_an_empty_object(payload: Any) -> None:
    given = {"FunctionName": "f"} if payload is None else {"FunctionName": "f", "Payload": None}
    steps, result = play(
        resolve_integration(request("lambda:invoke", given)), {"Payload": '{"a":1}', "StatusCode": 200}
    )
    assert steps == [Call("lambda", "invoke", {"FunctionName": "f", "Payload": "{}"})]
    assert result == {"Payload": {"a": 1}, "StatusCode": 200}


@pytest.mark.parametrize(
    ("payload", "sent"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ("5", "5"),
        ('"x"', '"x"'),
        ("null", "null"),
        ("plain", '"plain"'),
        ("NaN", '"NaN"'),
        ("", '""'),
        ('"\\ud800"', '"\\ud800"'),
    ],
)
def test_a_text_payload_that_is_json_is_sent_as_that_json(payload: str, sent: str) -> None:
    steps, _ = play(
        resolve_integration(request("lambda:invoke", {"FunctionName": "f", "Payload": payload})), {"Payload": "1"}
    )
    assert steps == [Call("lambda", "invoke", {"FunctionName": "f", "Payload": sent})]


@pytest.mark.parametrize("pattern", ["", ".sync", ".sync:2"])
def test_an_execution_input_of_null_is_an_empty_object(pattern: str) -> None:
    given = {"StateMachineArn": "m", "Input": None}
    described = {"ExecutionArn": "e", "Status": "SUCCEEDED", "Input": "{}"}
    steps, _ = play(
        resolve_integration(request(f"states:startExecution{pattern}", given)), {"ExecutionArn": "e"}, described
    )
    assert steps[0] == Call("states", "startExecution", {"StateMachineArn": "m", "Input": "{}"})


def test_get_activity_task_waits_where_it_is_answered_at_once() -> None:
    call = Call("sfn", "getActivityTask", {"ActivityArn": "a"}, sdk=True)
    task = request("aws-sdk:sfn:getActivityTask", {"ActivityArn": "a"})
    steps, result = play(resolve_integration(task), None, None, {"TaskToken": "t"})
    assert (steps[0], steps[2], result) == (call, call, {"TaskToken": "t"})
    steps, result = play(resolve_integration(task), *[None] * 300)
    assert result == {"TaskToken": None}
    assert sum(step.seconds for step in steps if isinstance(step, Sleep)) == 60
    steps, result = play(resolve_integration(task), {"TaskToken": None})  # of the service itself, which has waited
    assert (steps, result) == ([call], {"TaskToken": None})


def test_a_function_as_the_resource() -> None:
    arn = "arn:aws:lambda:us-east-1:123456789012:function:f:live"
    steps, result = play(resolve_integration(request(arn, {"a": "ü"})), {"Payload": "[1]"})
    assert steps == [Call("lambda", "invoke", {"FunctionName": arn, "Payload": '{"a":"ü"}'})]
    assert result == [1]


def test_a_functions_error_is_the_tasks() -> None:
    text = '{"errorMessage": "m", "errorType": "Odd"}'
    answer = {"Payload": text, "FunctionError": "Unhandled"}
    with pytest.raises(TaskFailure) as raised:
        play(resolve_integration(request("lambda:invoke", {"FunctionName": "f"})), answer)
    assert (raised.value.error, raised.value.cause) == ("Odd", '{"errorMessage":"m","errorType":"Odd"}')
    with pytest.raises(TaskFailure) as raised:
        play(resolve_integration(request("arn:aws:lambda:us-east-1:123456789012:function:f", {})), answer)
    assert raised.value.cause == text


def test_a_functions_error_without_a_type() -> None:
    with pytest.raises(TaskFailure) as raised:
        play(
            resolve_integration(request("lambda:invoke", {"FunctionName": "f"})),
            {"Payload": '"gone"', "FunctionError": "Unhandled"},
        )
    assert raised.value.error == "Lambda.Unknown"
    cause = 'The cause could not be determined because Lambda did not return an error type. Returned payload: "gone"'
    assert raised.value.cause == cause


RUNNING = {"ExecutionArn": "x", "Status": "RUNNING"}


def test_a_nested_execution_is_polled_until_it_ends() -> None:
    done = {"ExecutionArn": "x", "Status": "SUCCEEDED", "Output": '{"a":1}', "Input": "{}", "SdkHttpMetadata": {}}
    steps, result = play(
        resolve_integration(request("states:startExecution.sync:2", {"StateMachineArn": "m", "Input": {"b": 1}})),
        {"ExecutionArn": "x"}, RUNNING, RUNNING, done,
    )  # fmt: skip
    assert steps[0] == Call("states", "startExecution", {"StateMachineArn": "m", "Input": '{"b":1}'})
    assert [type(step) for step in steps] == [Call, Submitted, Call, Sleep, Call, Sleep, Call]
    assert result == {"ExecutionArn": "x", "Status": "SUCCEEDED", "Output": {"a": 1}, "Input": {}}


@pytest.mark.parametrize("status", ["FAILED", "TIMED_OUT", "ABORTED"])
def test_a_nested_execution_that_ends_otherwise_fails_the_task(status: str) -> None:
    with pytest.raises(TaskFailure) as raised:
        play(resolve_integration(request("states:startExecution.sync", {})), {"ExecutionArn": "x"}, {"Status": status})
    assert raised.value.error == "States.TaskFailed"


def test_refused_entries_fail_put_events() -> None:
    answer = {"Entries": [{"ErrorCode": "C", "ErrorMessage": "M"}], "FailedEntryCount": 1}
    with pytest.raises(TaskFailure) as raised:
        play(resolve_integration(request("events:putEvents", {"Entries": []})), answer)
    assert raised.value.error == "EventBridge.FailedEntry"
    assert raised.value.cause == '{"Entries":[{"ErrorCode":"C","ErrorMessage":"M"}],"FailedEntryCount":1}'


def test_a_services_refusal_is_named_by_the_integration() -> None:
    refusal = ServiceError("ConditionalCheckFailedException", "no", service_id="DynamoDB")
    for resource, name in (("dynamodb:putItem", "DynamoDB"), ("aws-sdk:dynamodb:putItem", "DynamoDb")):
        with pytest.raises(TaskFailure) as raised:
            play(resolve_integration(request(resource, {})), refusal)
        assert raised.value.error == f"{name}.ConditionalCheckFailedException"


@pytest.mark.parametrize(
    "resource",
    [
        "dynamodb:query",
        "dynamodb:putItem.sync",
        "aws-sdk:sqs:sendMessage.sync",
        "lambda:invoke.sync",
        "glue:startCrawler",
        "arn:aws:s3:::x",
    ],
)
def test_what_is_not_there_is_refused_by_name(resource: str) -> None:
    with pytest.raises(UnsupportedError, match="state 'T' has Resource"):
        play(resolve_integration(request(resource, {})))
