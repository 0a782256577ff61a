"""TestState against what AWS documents of it.

Expectations are from the developer guide's page
https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html (its examples and its sentences), from the
API reference (API_TestState, API_MockInput, API_InspectionData, API_TestStateConfiguration), and from the States Language.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import ROLE, Account, refused

LAMBDA = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}}
FAILED = {"errorOutput": {"error": "Lambda.TooManyRequestsException", "cause": "Rate exceeded"}}


def told(account: Account, definition: dict[str, Any], **given: Any) -> dict[str, Any]:
    """Test a state; mocks and the like are given as values."""
    for name in ("input", "context", "variables"):
        if name in given and not isinstance(given[name], str):
            given[name] = json.dumps(given[name])
    mock = given.get("mock")
    if mock is not None and "result" in mock and not isinstance(mock["result"], str):
        given["mock"] = {**mock, "result": json.dumps(mock["result"])}
    answer = account.client.test_state(definition=json.dumps(definition), **given)
    del answer["ResponseMetadata"]
    return dict(answer)


def inspected(account: Account, definition: dict[str, Any], **given: Any) -> dict[str, Any]:
    """Give `inspectionData` at the level DEBUG, its JSON texts read."""
    data = told(account, definition, inspectionLevel="DEBUG", **given)["inspectionData"]
    return {name: json.loads(value) if isinstance(value, str) else value for name, value in data.items()}


@pytest.mark.parametrize("level", ["DEBUG", "TRACE"])
def test_every_state_is_shown_at_both_levels(account: Account, level: str) -> None:
    state = {"Type": "Pass", "Result": 1, "ResultPath": "$.r", "End": True}
    answer = told(account, state, input={"a": 1}, inspectionLevel=level)
    assert (answer["output"], answer["inspectionData"]["afterResultPath"]) == ('{"a":1,"r":1}', '{"a":1,"r":1}')


# ---------------------------------------------------------------- the page's examples


def test_a_choice_state_at_the_level_info(account: Account) -> None:
    """Example 1: the output is the input, letter by letter."""
    choice = {
        "Type": "Choice",
        "Choices": [
            {"Variable": "$.number", "NumericEquals": 1, "Next": "Equals 1"},
            {"Variable": "$.number", "NumericEquals": 2, "Next": "Equals 2"},
        ],
        "Default": "No Match",
    }
    answer = told(account, choice, roleArn=ROLE, input='{"number": 2}')
    assert answer == {"output": '{"number": 2}', "nextState": "Equals 2", "status": "SUCCEEDED"}
    assert told(account, choice, input='{"number": 3}')["nextState"] == "No Match"


def test_a_pass_state_at_the_level_debug(account: Account) -> None:
    """Example 2, member by member."""
    state = {
        "Type": "Pass",
        "InputPath": "$.payload",
        "Parameters": {"data": 1},
        "ResultPath": "$.result",
        "OutputPath": "$.result.data",
        "Next": "Another State",
    }
    answer = told(account, state, roleArn=ROLE, input='{"payload": {"foo": "bar"}}', inspectionLevel="DEBUG")
    assert answer == {
        "output": "1",
        "inspectionData": {
            "input": '{"payload": {"foo": "bar"}}',
            "afterInputPath": '{"foo":"bar"}',
            "afterParameters": '{"data":1}',
            "afterResultSelector": '{"data":1}',
            "afterResultPath": '{"payload":{"foo":"bar"},"result":{"data":1}}',
        },
        "nextState": "Another State",
        "status": "SUCCEEDED",
    }


def test_a_retry(account: Account) -> None:
    """The section on simulating retry attempts."""
    retrier = {
        "ErrorEquals": ["Lambda.TooManyRequestsException"],
        "IntervalSeconds": 2,
        "MaxAttempts": 3,
        "BackoffRate": 2.0,
    }
    state = {**LAMBDA, "Retry": [{"ErrorEquals": ["Other"]}, retrier], "End": True}
    seconds = {0: 2, 1: 4, 2: 8}
    for count, expected in seconds.items():
        answer = told(
            account, state, mock=FAILED, stateConfiguration={"retrierRetryCount": count}, inspectionLevel="DEBUG"
        )
        assert (answer["status"], answer["error"], answer["cause"]) == (
            "RETRIABLE",
            "Lambda.TooManyRequestsException",
            "Rate exceeded",
        )
        assert "output" not in answer and "nextState" not in answer
        details = answer["inspectionData"]["errorDetails"]
        assert details == {"retryBackoffIntervalSeconds": expected, "retryIndex": 1}
    last = {"retrierRetryCount": 3}
    assert told(account, state, mock=FAILED, stateConfiguration=last)["status"] == "FAILED"
    longest = {**state, "Retry": [{**retrier, "MaxDelaySeconds": 5}]}
    data = inspected(account, longest, mock=FAILED, stateConfiguration={"retrierRetryCount": 2})
    assert data["errorDetails"]["retryBackoffIntervalSeconds"] == 5


def test_the_context_objects_retry_count_counts_as_well(account: Account) -> None:
    """ "You can also test what happens when all retry attempts are exhausted by increasing RetryCount values"."""
    state = {**LAMBDA, "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 2}], "End": True}
    for count, status in ((1, "RETRIABLE"), (2, "FAILED")):
        answer = told(account, state, mock=FAILED, context={"State": {"RetryCount": count}})
        assert answer["status"] == status


def test_a_catcher(account: Account) -> None:
    """The section on testing catch handlers."""
    catcher = {"ErrorEquals": ["Lambda.TooManyRequestsException"], "ResultPath": "$.error", "Next": "HandleThrottling"}
    state = {**LAMBDA, "Catch": [catcher], "Next": "Success"}
    answer = told(account, state, input={"data": "value"}, mock=FAILED, inspectionLevel="DEBUG")
    assert answer["status"] == "CAUGHT_ERROR"
    assert answer["nextState"] == "HandleThrottling"
    assert (answer["error"], answer["cause"]) == ("Lambda.TooManyRequestsException", "Rate exceeded")
    assert json.loads(answer["output"]) == {
        "data": "value",
        "error": {"Error": "Lambda.TooManyRequestsException", "Cause": "Rate exceeded"},
    }
    assert answer["inspectionData"]["errorDetails"] == {"catchIndex": 0}


MAP = {
    "Type": "Map",
    "ItemsPath": "$.items",
    "ItemSelector": {"value.$": "$$.Map.Item.Value", "index.$": "$$.Map.Item.Index"},
    "ItemProcessor": {
        "ProcessorConfig": {"Mode": "INLINE"},
        "StartAt": "ProcessItem",
        "States": {"ProcessItem": {"Type": "Pass", "End": True}},
    },
    "End": True,
}


def test_a_map_state(account: Account) -> None:
    """The section on testing a Map state."""
    answer = told(account, MAP, input={"items": [1, 2]}, mock={"result": "[10, 20]"}, inspectionLevel="DEBUG")
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", "[10, 20]")
    data = answer["inspectionData"]
    assert data["afterItemsPath"] == "[1,2]"
    assert json.loads(data["afterItemSelector"]) == [{"value": 1, "index": 0}, {"value": 2, "index": 1}]
    assert (data["afterResultSelector"], data["afterResultPath"]) == ("[10, 20]",) * 2


def distributed(**more: Any) -> dict[str, Any]:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "ProcessItem",
        "States": {"ProcessItem": {**LAMBDA, "Next": "Broken"}, "Broken": {"Type": "Fail", "Error": "Broken"}},
    }
    return {"Type": "Map", "ItemProcessor": processor, "End": True, **more}


READER = {
    "Resource": "arn:aws:states:::s3:getObject",
    "Parameters": {"Bucket": "my-bucket", "Key": "orders.json"},
    "ReaderConfig": {"InputType": "JSON"},
}


def test_a_distributed_map_whose_data_are_in_the_input(account: Account) -> None:
    """The section on testing Distributed Map states."""
    state = distributed(ItemReader=READER, ItemsPath="$.orders", ToleratedFailureCount=5)
    orders = [{"orderId": "123"}, {"orderId": "456"}, {"orderId": "789"}]
    data = inspected(account, state, input={"orders": orders}, mock={"result": [1, 2, 3]})
    assert data["afterItemsPath"] == orders
    assert data["toleratedFailureCount"] == 5


@pytest.mark.parametrize(
    ("config", "text", "items"),
    [
        ({"InputType": "JSON"}, '[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
        ({"InputType": "JSON", "ItemsPointer": "/deep/items"}, '{"deep": {"items": [1, 2]}}', [1, 2]),
        ({"InputType": "JSON", "MaxItems": 1}, "[1, 2]", [1]),
        ({"InputType": "JSONL"}, '{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ({"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, "a,b\n1,2\n", [{"a": "1", "b": "2"}]),
    ],
)
def test_what_the_item_reader_would_have_read(account: Account, config: dict[str, Any], text: str, items: Any) -> None:
    """ "The data read by ItemReader in Distributed Map states as found in its original source" (API reference)."""
    state = distributed(ItemReader={**READER, "ReaderConfig": config})
    given = {"mapItemReaderData": text}
    data = inspected(account, state, input={"other": 1}, mock={"result": []}, stateConfiguration=given)
    assert data["afterItemsPath"] == items
    assert data.get("afterItemsPointer") == (items if "ItemsPointer" in config else None)


def test_an_item_tells_where_it_comes_from(account: Account) -> None:
    """Map.Item.Source, https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"""
    reader = {**READER, "Parameters": {"Bucket.$": "$.bucket", "Key": "orders.json"}}
    selector = {"from.$": "$$.Map.Item.Source", "value.$": "$$.Map.Item.Value", "run.$": "$.run"}
    state = distributed(ItemReader=reader, ItemSelector=selector)
    settings = {"mapItemReaderData": "[5]"}
    given = {"mock": {"result": [1]}, "stateConfiguration": settings}
    data = inspected(account, state, input={"bucket": "b", "run": 7}, **given)
    assert data["afterItemSelector"] == [{"from": "S3://b/orders.json", "value": 5, "run": 7}]
    assert told(account, state, input={"run": 7}, **given)["error"] == "States.Runtime"


def test_batches(account: Account) -> None:
    """afterItemBatcher "shows how items are grouped into batches"."""
    state = distributed(ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"fact": "f"}})
    data = inspected(account, state, input=[1, 2, 3], mock={"result": []})
    assert data["afterItemBatcher"] == [
        {"BatchInput": {"fact": "f"}, "Items": [1, 2]},
        {"BatchInput": {"fact": "f"}, "Items": [3]},
    ]


def test_the_tolerated_failure_threshold(account: Account) -> None:
    """The section on Map state failure thresholds."""
    state = distributed(ToleratedFailureCountPath="$.most", ItemsPath="$.items")
    given = {"input": {"items": [1, 2, 3], "most": 1}, "mock": {"result": [1, 2, 3]}}
    few = told(account, state, stateConfiguration={"mapIterationFailureCount": 1}, **given)
    assert few["status"] == "SUCCEEDED"
    many = told(account, state, stateConfiguration={"mapIterationFailureCount": 2}, **given)
    assert (many["status"], many["error"]) == ("FAILED", "States.ExceedToleratedFailureThreshold")
    share = {**distributed(ToleratedFailurePercentage=50, MaxConcurrency=4), "ItemsPath": "$.items"}
    data = inspected(account, share, stateConfiguration={"mapIterationFailureCount": 2}, **given)
    assert (data["toleratedFailurePercentage"], data["maxConcurrency"]) == (50.0, 4)
    caught = {**share, "Catch": [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "N"}]}
    answer = told(account, caught, stateConfiguration={"mapIterationFailureCount": 2}, **given)
    assert (answer["status"], answer["nextState"]) == ("CAUGHT_ERROR", "N")
    refused(
        "ValidationException",
        told,
        account=account,
        definition=share,
        stateConfiguration={"mapIterationFailureCount": 4},
        **given,
    )


def test_a_parallel_state(account: Account) -> None:
    """ "the mocked result must be a JSON array with one element for each branch"."""
    branch = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
    other = {"StartAt": "Q", "States": {"Q": {"Type": "Pass", "End": True}}}
    state = {
        "Type": "Parallel",
        "Branches": [branch, other],
        "ResultSelector": {"first.$": "$[0]"},
        "ResultPath": "$.out",
        "Next": "N",
    }
    answer = told(account, state, input={"a": 1}, mock={"result": [1, 2]})
    assert answer == {"status": "SUCCEEDED", "nextState": "N", "output": '{"a":1,"out":{"first":1}}'}
    for wrong in ([1], [1, 2, 3], {"a": 1}, 1, "text"):
        refused("ValidationException", told, account=account, definition=state, mock={"result": json.dumps(wrong)})


def test_which_state_caused_an_error(account: Account) -> None:
    """The section on errorCausedByState: States.TaskFailed means what a Task threw."""
    state = distributed(Catch=[{"ErrorEquals": ["States.TaskFailed"], "Next": "Handle"}])
    given = {"input": [1], "mock": {"errorOutput": {"error": "Broken", "cause": "it broke"}}}
    task = told(account, state, stateConfiguration={"errorCausedByState": "ProcessItem"}, **given)
    assert (task["status"], task["nextState"]) == ("CAUGHT_ERROR", "Handle")
    fail = told(account, state, stateConfiguration={"errorCausedByState": "Broken"}, **given)
    assert fail["status"] == "FAILED"
    refused(
        "ValidationException",
        told,
        account=account,
        definition=state,
        stateConfiguration={"errorCausedByState": "Nobody"},
        **given,
    )
