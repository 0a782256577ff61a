"""TestState in the words and with the details of the real service.

Expectations are from what the service was recorded to answer between 2023 and 2025; the examples are this project's own.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import ARN, ROLE, Account, refused
from .test_test_state import FAILED, LAMBDA, MAP, distributed, inspected, told
from .test_test_state_requests import PARALLEL, PASS, task

WAITING = task("sqs:sendMessage.waitForTaskToken")
CALL = {**LAMBDA, "End": True}


def message_of(account: Account, definition: dict[str, Any], code: str = "ValidationException", **given: Any) -> str:
    return refused(code, told, account=account, definition=definition, **given)


# ---------------------------------------------------------------- the context object

OTHER_CONTEXTS: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    (CALL, {"Weather": {}}, "Invalid Context object provided: Field 'Weather' is not allowed"),
    (CALL, {"State": {"Colour": "red"}}, "Invalid Context object provided: Field 'Colour' is not allowed"),
    (CALL, {"Execution": {"Id": 7}}, "Invalid Context object provided: Execution.Id must be a string"),
    (CALL, {"StateMachine": {"Name": []}}, "Invalid Context object provided: StateMachine.Name must be a string"),
    (CALL, {"State": {"RetryCount": "1"}}, "Invalid Context object provided: State.RetryCount must be a number"),
    (WAITING, {"Task": {"Token": 1}}, "Invalid Context object provided: Task.Token must be a string"),
    (CALL, {"Map": {"Item": {}}}, "'Map' field is not supported when mocking a Context object"),
    (
        CALL,
        {"Task": {"Token": "t"}},
        "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service "
        "integration pattern",
    ),
]


@pytest.mark.parametrize(("state", "context", "words"), OTHER_CONTEXTS)
def test_a_context_object_that_no_execution_has(
    account: Account, state: dict[str, Any], context: dict[str, Any], words: str
) -> None:
    assert message_of(account, state, context=context, mock={"result": "{}"}) == words


def test_a_whole_context_object(account: Account) -> None:
    about = {"Id": "i", "Input": [1], "Name": "n", "RoleArn": "r", "StartTime": "s", "RedriveCount": 0}
    state = {"EnteredTime": "e", "Name": "n", "RetryCount": 0}
    context = {"Execution": about, "State": state, "StateMachine": {"Id": "i", "Name": "n"}, "Task": {"Token": "t"}}
    assert told(account, WAITING, context=context, mock={"result": "{}"})["status"] == "SUCCEEDED"


def test_the_default_context_object(account: Account) -> None:
    state = {"Type": "Pass", "Parameters": {"all.$": "$$"}, "End": True}
    made = json.loads(told(account, state)["output"])["all"]
    prefix = f"{ARN}:express:{made['StateMachine']['Name']}:{made['Execution']['Name']}:"
    assert made["Execution"]["Id"].startswith(prefix) and len(made["Execution"]["Id"]) > len(prefix)
    assert made["Execution"]["RoleArn"] is None and "RedriveCount" not in made["Execution"]
    assert made["State"]["Name"] == "StateName" and "RetryCount" not in made["State"]
    assert json.loads(told(account, state, roleArn=ROLE)["output"])["all"]["Execution"]["RoleArn"] == ROLE
    call = {**CALL, "Parameters": {"FunctionName": "f", "Payload.$": "$$.State.RetryCount"}}
    assert inspected(account, call, mock={"result": "{}"})["afterParameters"]["Payload"] == 0


# ---------------------------------------------------------------- mocks

UNFIT: list[tuple[str, Any, str]] = [
    ("sns:publish", {"MessageId": []}, "Field 'MessageId' must be a string"),
    ("lambda:invoke", {"StatusCode": "x"}, "Field 'StatusCode' must be a number"),
    ("aws-sdk:sqs:listQueues", {"QueueUrls": "x"}, "Field 'QueueUrls' must be an array"),
    ("states:startExecution", {"StartDate": "d"}, "Required field 'ExecutionArn' is missing"),
    ("aws-sdk:lambda:getFunctionConfiguration", {"MemorySize": 1}, "Field 'MemorySize' is less than the minimum value"),
    ("aws-sdk:lambda:getFunctionConfiguration", {"MemorySize": 10**9}, "Field 'MemorySize' exceeds the maximum value"),
    ("aws-sdk:kms:encrypt", {"KeyId": ""}, "Field 'KeyId' is smaller than the minimum length"),
    ("aws-sdk:kms:encrypt", {"CiphertextBlob": ""}, "Field 'CiphertextBlob' is smaller than the minimum length"),
    ("aws-sdk:kms:encrypt", {"EncryptionAlgorithm": "ROT13"}, "Field 'EncryptionAlgorithm' is not an expected value"),
]


@pytest.mark.parametrize(("resource", "result", "words"), UNFIT)
def test_a_mock_that_the_service_would_not_answer(account: Account, resource: str, result: Any, words: str) -> None:
    message = message_of(account, task(resource), mock={"result": json.dumps(result)})
    assert message == f"Mock result schema validation error: {words}"


def test_mocks_of_the_wrong_form(account: Account) -> None:
    assert message_of(account, CALL, mock={"result": "{'a'}"}) == "Mocked result must be valid JSON"
    assert message_of(account, PARALLEL, mock={"result": "[1, 2]"}) == (
        "Mocked result must contain the same number of items as number of Parallel branches."
    )
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "p"}}
    exporting = distributed(ResultWriter=writer)
    assert message_of(account, exporting, input="[]", mock={"result": "[]"}) == "Mocked result must be a JSON object."


def test_a_mocks_text_is_kept(account: Account) -> None:
    text = '{"b" :  1, "a":[ ]}'
    answer = told(account, CALL, mock={"result": text}, inspectionLevel="DEBUG")
    data = answer["inspectionData"]
    shown = (answer["output"], data["result"], data["afterResultSelector"], data["afterResultPath"])
    assert shown == (text,) * 4
    assert told(account, {**CALL, "ResultPath": "$.r"}, mock={"result": text})["output"] == '{"r":{"b":1,"a":[]}}'


def test_a_function_of_any_region_and_account(account: Account) -> None:
    state = {"Type": "Task", "Resource": "arn:aws:lambda:some-region:some-account:function:greet", "End": True}
    assert told(account, state, mock={"result": '"hello"'})["output"] == '"hello"'


# ---------------------------------------------------------------- failed iterations


def test_failed_iterations_count_where_the_map_tolerates_some(account: Account) -> None:
    given: dict[str, Any] = {"input": "[1,2]", "mock": {"result": "[1,2]"}}
    assert (
        told(account, distributed(), stateConfiguration={"mapIterationFailureCount": 2}, **given)["status"]
        == "SUCCEEDED"
    )
    strict = distributed(ToleratedFailureCount=1)
    failed = told(account, strict, stateConfiguration={"mapIterationFailureCount": 2}, **given)
    assert failed["error"] == "States.ExceedToleratedFailureThreshold"
    assert message_of(account, strict, stateConfiguration={"mapIterationFailureCount": 3}, **given) == (
        "Map iteration failure count must be less than or equal to the number of Map iterations"
    )
    for state in (strict, CALL):
        message = message_of(account, state, roleArn=ROLE, stateConfiguration={"mapIterationFailureCount": 1})
        assert message == "TestState does not support MapIterationFailureCount when a mock is not specified."


# ---------------------------------------------------------------- inspectionData


def steps(account: Account, definition: dict[str, Any], **given: Any) -> set[str]:
    return set(inspected(account, definition, **given))


def test_the_steps_that_are_shown(account: Account) -> None:
    plain = {name: value for name, value in MAP.items() if name != "ItemSelector"}
    given: dict[str, Any] = {"input": {"items": [1]}, "mock": {"result": "[1]"}}
    assert "afterItemSelector" in steps(account, MAP, **given)
    shown = steps(account, plain, **given)
    assert "afterItemsPath" in shown and not shown & {"afterItemSelector", "result"}
    both = {"input", "afterResultSelector", "afterResultPath"}
    assert steps(account, PARALLEL, mock={"result": "[1]"}) == both
    queried = {**PARALLEL, "QueryLanguage": "JSONata", "Arguments": {"a": 1}}
    assert "afterArguments" not in steps(account, queried, mock={"result": "[1]"})
    assert not steps(account, {**PASS, "Result": 1}) & {"afterInputPath", "afterParameters"}
    assert steps(account, PASS) >= {"afterInputPath", "afterParameters"}
    assert inspected(account, {"Type": "Fail"}, input={"a": 1})["afterInputPath"] == {"a": 1}


def test_retries_that_are_used_up(account: Account) -> None:
    retriers = [{"ErrorEquals": ["Other"]}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]
    used = {"retrierRetryCount": 1}
    failed = told(account, {**CALL, "Retry": retriers}, mock=FAILED, stateConfiguration=used, inspectionLevel="DEBUG")
    assert (failed["status"], failed["inspectionData"]["errorDetails"]) == ("FAILED", {"retryIndex": 1})
    assert "errorDetails" not in steps(account, CALL, mock=FAILED)


@pytest.mark.parametrize(("path", "shown"), [("$.none.items", "$.none.items"), ("$$.Execution", "$.Execution")])
def test_an_items_path_to_no_array(account: Account, path: str, shown: str) -> None:
    given: dict[str, Any] = {"input": {"none": {"items": 5}}, "mock": {"result": "[]"}}
    answer = told(account, {**MAP, "ItemsPath": path}, inspectionLevel="DEBUG", **given)
    assert answer["cause"] == f'Reference path "{shown}" must point to array.'
    assert "afterItemsPath" not in answer["inspectionData"]


# ---------------------------------------------------------------- words


def test_the_words_of_refusals(account: Account) -> None:
    machine = {"StartAt": "A", "States": {"A": PASS}}
    assert message_of(account, machine, stateName="B") == "State not found in definition"
    assert message_of(account, CALL) == "RoleArn must be specified when testing a Task state"
    message = message_of(account, {"Type": "Pass", "End": True, "Colour": 1}, "InvalidDefinition")
    assert message.endswith("SCHEMA_VALIDATION_FAILED: Field 'Colour' is not supported at /States/StateName'")
