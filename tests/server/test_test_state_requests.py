"""What TestState refuses, and how it holds mocks against the services' models.

Expectations are from https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html (the sections on mocks,
their validation modes, and what needs one), the API reference (API_TestState, API_MockInput, API_MockErrorOutput,
API_TestStateConfiguration), and the response models of the services' own API references.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import ARN, ROLE, Account, refused
from .test_test_state import FAILED, LAMBDA, MAP, READER, distributed, inspected, told

PASS = {"Type": "Pass", "End": True}
PARALLEL = {
    "Type": "Parallel",
    "Branches": [{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}],
    "End": True,
}
DISTRIBUTED = distributed(Label="l")


PARAMETERS = {
    "dynamodb:putItem": {"TableName": "t", "Item": {}},
    "dynamodb:getItem": {"TableName": "t", "Key": {}},
    "lambda:invoke": {"FunctionName": "f"},
    "sns:publish": {"TopicArn": "t", "Message": "m"},
    "sqs:sendMessage": {"QueueUrl": "q", "MessageBody": "b"},
    "states:startExecution": {"StateMachineArn": f"{ARN}:stateMachine:m"},
    "events:putEvents": {"Entries": []},
}


def task(resource: str) -> dict[str, Any]:
    parameters = PARAMETERS.get(resource.partition(".")[0], {})
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, "End": True}


# ---------------------------------------------------------------- mocks that are held against a model

TAKEN: list[tuple[str, Any]] = [
    # "For example, if using STRICT mode for an API that defines no 'Required' fields, an empty mock response will pass"
    ("dynamodb:putItem", {}),
    ("dynamodb:putItem", {"Attributes": {"a": {"S": "x"}, "b": {"M": {"c": {"L": [{"N": "1"}]}}}}}),
    # "Any fields not specified in the API model are ignored during validation, regardless of the validation mode"
    ("lambda:invoke", {"statusCode": 200, "isValid": True}),
    ("lambda:invoke", {"Payload": {"statusCode": 200, "body": "Success"}, "StatusCode": 200}),
    ("lambda:invoke", {"Payload": "text"}),
    ("lambda:invoke.waitForTaskToken", "whatever the worker answers"),
    ("aws-sdk:dynamodb:getItem", {"Item": {"a": {"Bool": True, "x": 1}}}),
    ("sns:publish", {"MessageId": "1"}),
    # "your mock must match the DescribeExecution response schema"
    (
        "states:startExecution.sync:2",
        {"ExecutionArn": f"{ARN}:execution:m:e", "StateMachineArn": f"{ARN}:stateMachine:m", "StartDate": "d", "Status": "SUCCEEDED", "Output": "{}"},
    ),
    # "Mock validation is not supported for HTTP Task, API Gateway, EKS Call, and EKS RunJob integrations"
    ("http:invoke", 5),
    ("apigateway:invoke", "text"),
    ("eks:call", []),
    ("eks:runJob.sync", None),
]  # fmt: skip


@pytest.mark.parametrize(("resource", "result"), TAKEN)
def test_mocks_that_a_service_could_answer(account: Account, resource: str, result: Any) -> None:
    answer = told(account, task(resource), mock={"result": json.dumps(result)})
    assert (answer["status"], json.loads(answer["output"])) == ("SUCCEEDED", result)


EXECUTION = {"ExecutionArn": f"{ARN}:execution:m:e", "StateMachineArn": f"{ARN}:stateMachine:m", "StartDate": "d", "Status": "SUCCEEDED"}  # fmt: skip
WRONG: list[tuple[str, Any, str]] = [
    ("dynamodb:putItem", [], "object"),
    ("dynamodb:putItem", {"Attributes": {"a": {"S": 5}}}, "S"),
    ("aws-sdk:dynamodb:getItem", {"Item": {"a": {"Bool": "x"}}}, "Bool"),
    ("lambda:invoke", {"StatusCode": "200"}, "StatusCode"),
    ("events:putEvents", {"Entries": {}}, "Entries"),
    ("events:putEvents", {"Entries": [{"EventId": 1}]}, "EventId"),
    ("sns:publish", {"MessageId": 1}, "MessageId"),
    # https://github.com/boto/boto3/issues/4683: an object was refused where the model has text
    ("states:startExecution.sync:2", {**EXECUTION, "Output": {"a": 1}}, "Output"),
    ("states:startExecution.sync:2", {**EXECUTION, "StopDate": 1765000000}, "StopDate"),
    # KMS answers with a CiphertextBlob of text, and a key id of at most 2,048 characters
    ("aws-sdk:kms:encrypt", {"KeyId": "k" * 2049}, "KeyId"),
]


@pytest.mark.parametrize(("resource", "result", "named"), WRONG)
def test_mocks_of_the_wrong_type(account: Account, resource: str, result: Any, named: str) -> None:
    """STRICT and PRESENT check the members that are there, NONE checks nothing."""
    for mode in ("STRICT", "PRESENT", None):
        mock = {"result": json.dumps(result)} | ({"fieldValidationMode": mode} if mode else {})
        message = refused("ValidationException", told, account=account, definition=task(resource), mock=mock)
        assert (named if named == "object" else f"'{named}'") in message, (mode, message)
    none = {"result": json.dumps(result), "fieldValidationMode": "NONE"}
    assert told(account, task(resource), mock=none)["status"] == "SUCCEEDED"


def test_required_members(account: Account) -> None:
    """STRICT wants them, PRESENT doesn't; StartExecution's are executionArn and startDate."""
    state, mock = task("states:startExecution"), {"result": {"ExecutionArn": "a"}}
    assert "StartDate" in refused("ValidationException", told, account=account, definition=state, mock=mock)
    assert told(account, state, mock={**mock, "fieldValidationMode": "PRESENT"})["status"] == "SUCCEEDED"
    whole = {"result": {"ExecutionArn": "a", "StartDate": "2025-01-01T00:00:00Z"}}
    assert told(account, state, mock=whole)["status"] == "SUCCEEDED"


def test_results_of_maps(account: Account) -> None:
    """ "The mock result must be a valid JSON array or JSON object depending on your Map state configuration"."""
    state = {**MAP, "ItemsPath": "$"}
    refused("ValidationException", told, account=account, definition=state, input="[]", mock={"result": "{}"})
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "p"}}
    exporting = distributed(ResultWriter=writer)
    refused("ValidationException", told, account=account, definition=exporting, input="[]", mock={"result": "[]"})
    result = {"MapRunArn": f"{ARN}:mapRun:m/l:u", "ResultWriterDetails": {"Bucket": "b", "Key": "k"}}
    assert told(account, exporting, input="[]", mock={"result": result})["status"] == "SUCCEEDED"
    for wrong in ("{", "", "nonsense", "NaN"):
        for mode in ("STRICT", "NONE"):
            mock = {"result": wrong, "fieldValidationMode": mode}
            refused("ValidationException", told, account=account, definition=task("lambda:invoke"), mock=mock)


# ---------------------------------------------------------------- what goes together

REFUSED: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # "A mock can only be specified for Task, Map, or Parallel states."
    ("ValidationException", PASS, {"mock": {"result": "{}"}}),
    ("ValidationException", {"Type": "Fail"}, {"mock": FAILED}),
    ("ValidationException", {"Type": "Succeed"}, {"mock": FAILED}),
    ("ValidationException", {"Type": "Wait", "Seconds": 1, "End": True}, {"mock": FAILED}),
    ("ValidationException", {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "N"}]}, {"mock": FAILED}),
    # "You cannot provide both mock.result and mock.errorOutput"; error is required
    ("ValidationException", LAMBDA, {"mock": {"result": "{}", **FAILED}}),
    ("ValidationException", LAMBDA, {"mock": {}}),
    ("ValidationException", LAMBDA, {"mock": {"fieldValidationMode": "NONE"}}),
    ("ValidationException", LAMBDA, {"mock": {"errorOutput": {"cause": "c"}}}),
    ("ValidationException", LAMBDA, {"mock": {"result": "{}", "fieldValidationMode": "SOME"}}),
    # "TestState only supports the following when a mock is specified"
    ("InvalidDefinition", MAP, {"roleArn": ROLE}),
    ("InvalidDefinition", PARALLEL, {"roleArn": ROLE}),
    ("ValidationException", task("states:startExecution.sync"), {"roleArn": ROLE}),
    ("ValidationException", task("sqs:sendMessage.waitForTaskToken"), {"roleArn": ROLE}),
    ("ValidationException", {"Type": "Task", "Resource": f"{ARN}:activity:a", "End": True}, {"roleArn": ROLE}),
    # "When you are not using mocks, you must provide an execution role"
    ("ValidationException", LAMBDA, {}),
    ("InvalidArn", PASS, {"roleArn": "role"}),
    # "This field may only be specified if a mock is specified in the same request."
    ("ValidationException", PASS, {"context": "{}"}),
    ("ValidationException", LAMBDA, {"context": "{}", "roleArn": ROLE}),
    ("ValidationException", LAMBDA, {"context": "[]", "mock": {"result": "{}"}}),
    ("ValidationException", LAMBDA, {"context": "{", "mock": {"result": "{}"}}),
    # "If you specify both revealSecrets and a mock [...], Step Functions returns a validation exception."
    ("ValidationException", task("http:invoke"), {"revealSecrets": True, "mock": {"result": "{}"}}),
    # "This level is only applicable for HTTP Task. Step Functions throws an error"
    ("ValidationException", PASS, {"inspectionLevel": "ALL"}),
    # stateConfiguration's members are for Map and Parallel states
    ("ValidationException", LAMBDA, {"mock": FAILED, "stateConfiguration": {"mapIterationFailureCount": 1}}),
    ("ValidationException", LAMBDA, {"mock": FAILED, "stateConfiguration": {"mapItemReaderData": "[]"}}),
    ("ValidationException", LAMBDA, {"mock": FAILED, "stateConfiguration": {"errorCausedByState": "x"}}),
    ("ValidationException", DISTRIBUTED, {"mock": FAILED, "stateConfiguration": {"mapItemReaderData": "[]"}}),
    ("ValidationException", PASS, {"variables": "[]"}),
    ("ValidationException", PASS, {"variables": "{"}),
    ("InvalidExecutionInput", PASS, {"input": "{"}),
    ("InvalidExecutionInput", PASS, {"input": ""}),
    # "If this field is specified, the definition must contain a fully-formed state machine definition."
    ("InvalidDefinition", PASS, {"stateName": "A"}),
    ("InvalidDefinition", {"StartAt": "A", "States": {"A": PASS}}, {}),
    ("ValidationException", {"StartAt": "A", "States": {"A": PASS}}, {"stateName": "B"}),
    ("InvalidDefinition", {"StartAt": "A", "States": {"A": PASS, "B": {"Type": "Nothing"}}}, {"stateName": "A"}),
    ("InvalidDefinition", {"Type": "Pass"}, {}),
    ("InvalidDefinition", {"Type": "Pass", "End": True, "Retry": []}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "definition", "given"), REFUSED)
def test_what_is_refused(account: Account, code: str, definition: dict[str, Any], given: dict[str, Any]) -> None:
    if definition is LAMBDA:
        definition = {**LAMBDA, "End": True}
    refused(code, told, account=account, definition=definition, **given)


def test_the_services_words(account: Account) -> None:
    """As they are quoted in https://github.com/localstack/localstack/pull/13457."""
    message = refused("InvalidDefinition", told, account=account, definition=MAP)
    assert message == (
        "TestState API does not support Map or Parallel states. "
        "Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]"
    )
    message = refused("ValidationException", told, account=account, definition=PASS, mock=FAILED)
    assert message == "State type 'Pass' is not supported when a mock is specified"


def test_the_problems_of_a_state_by_itself_are_those_of_the_state_statename(account: Account) -> None:
    message = refused("InvalidDefinition", told, account=account, definition={**PASS, "Next": "B", "Foo": 1})
    assert "SCHEMA_VALIDATION_FAILED: Field 'Foo' is not supported at /States/StateName" in message


# ---------------------------------------------------------------- hostile requests

HOSTILE = [
    "",
    "null",
    "[]",
    "{}",
    "\x00",
    "{" * 10_000,
    "[" * 200_000,
    '{"Type":"Pass","End":true,"Parameters":' + '{"a":' * 2_000 + "1" + "}" * 2_000 + "}",
    '{"Type":"Pass","End":true},"B":{"Type":"Pass","End":true}',
    '{"Type":"Choice","Choices":[' + '{"And":[' * 500 + "]}" * 500 + "]}",
    '{"Type":{"a":1}}',
    '{"Type":"Pass","Next":5}',
    '{"Type":"Pass","Next":"' + "x" * 500 + '"}',
    '{"Type":"Choice","Choices":{"Next":1},"Default":[]}',
    '{"Type":"Pass","End":true,"Comment":"' + "x" * 1_048_600 + '"}',
    '{"Type":"Map","ItemProcessor":5,"End":true}',
    '{"Type":"Parallel","Branches":[5],"End":true}',
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_definitions_are_refused(account: Account, number: int) -> None:
    given: dict[str, Any]
    for given in ({}, {"stateName": "A"}, {"mock": {"result": "[]"}}):
        with pytest.raises(account.client.exceptions.ClientError) as error:
            account.client.test_state(definition=HOSTILE[number] or " ", **given)
        assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_deep_and_long_data(account: Account) -> None:
    deep = "[" * 800 + "]" * 800
    assert told(account, PASS, input=deep)["output"] == deep
    value: Any = {"S": "x"}
    for _ in range(300):
        value = {"M": {"a": value}}
    answer = told(account, task("dynamodb:getItem"), mock={"result": {"Item": {"a": value}}})
    assert answer["status"] == "SUCCEEDED"
    long = {"a": "x" * 250_000}
    grown = {"Type": "Pass", "Parameters": {"a.$": "$.a", "b.$": "$.a"}, "End": True}
    answer = told(account, grown, input=long, inspectionLevel="DEBUG")
    assert (answer["status"], answer["error"]) == ("FAILED", "States.DataLimitExceeded")
    assert all(len(text) <= 262_144 for text in answer["inspectionData"].values())


def test_items_that_are_too_many_to_be_shown(account: Account) -> None:
    """Members of the answer have at most 262,144 characters (API_InspectionData)."""
    state = {**MAP, "ItemsPath": "$", "ItemSelector": {"whole.$": "$"}}
    data = inspected(account, state, input=list(range(5_000)), mock={"result": "[]"})
    assert "afterItemSelector" not in data and len(data["afterItemsPath"]) == 5_000


def test_a_state_that_has_the_name_of_a_state_inside(account: Account) -> None:
    for name in ("State", "State_", "A"):
        inner = {"StartAt": name, "States": {name: {"Type": "Pass", "End": True}}}
        state = {"Type": "Map", "ItemProcessor": inner, "Next": "State"}
        assert told(account, state, input="[]", mock={"result": "[]"})["nextState"] == "State"


def test_an_item_reader_that_cannot_read_what_it_is_given(account: Account) -> None:
    state = distributed(ItemReader=READER, Catch=[{"ErrorEquals": ["States.ItemReaderFailed"], "Next": "N"}])
    given = {"mapItemReaderData": "not JSON"}
    answer = told(account, state, mock={"result": "[]"}, stateConfiguration=given)
    assert (answer["status"], answer["error"], answer["nextState"]) == ("CAUGHT_ERROR", "States.ItemReaderFailed", "N")
