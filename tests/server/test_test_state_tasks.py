"""TestState of tasks that are really carried out, and of states inside a whole machine.

Expectations are from https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html (the levels of
inspection, the HTTP Task of example 3, "Automatic Context population", "Iterating through state machine definitions") and
https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html; the machine of `test_an_order` is of the kind that
https://github.com/aws-samples/sample-stepfunctions-testing-with-testStateAPI tests, with that project's expectations.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from .conftest import ROLE, Account, boto3
from .test_test_state import FAILED, LAMBDA, inspected, told


def other(account: Account, service: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


# ---------------------------------------------------------------- carried out


def test_a_task_is_carried_out(account: Account) -> None:
    other(account, "dynamodb").create_table(
        TableName="orders",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "InputPath": "$.order",
        "Parameters": {"TableName": "orders", "Item": {"id": {"S.$": "$.id"}}},
        "ResultSelector": {"status.$": "$.SdkHttpMetadata.HttpStatusCode"},
        "ResultPath": "$.stored",
        "OutputPath": "$.stored",
        "End": True,
    }
    data = inspected(account, state, roleArn=ROLE, input={"order": {"id": "one"}})
    assert list(data)[:3] == ["input", "afterInputPath", "afterParameters"]
    assert data["afterInputPath"] == {"id": "one"}
    assert data["afterParameters"] == {"TableName": "orders", "Item": {"id": {"S": "one"}}}
    assert data["result"]["SdkHttpMetadata"]["HttpStatusCode"] == 200
    assert data["afterResultSelector"] == {"status": 200}
    assert data["afterResultPath"] == {"order": {"id": "one"}, "stored": {"status": 200}}
    assert other(account, "dynamodb").get_item(TableName="orders", Key={"id": {"S": "one"}})["Item"]["id"] == {
        "S": "one"
    }


def test_a_task_that_fails_shows_the_steps_up_to_there(account: Account) -> None:
    """The level DEBUG: input, afterInputPath and afterParameters of an invocation that failed."""
    answer = told(account, {**LAMBDA, "End": True}, roleArn=ROLE, inspectionLevel="DEBUG")
    assert (answer["status"], answer["error"]) == ("FAILED", "Lambda.ResourceNotFoundException")
    assert "output" not in answer
    assert answer["inspectionData"] == {
        "input": "{}",
        "afterInputPath": "{}",
        "afterParameters": '{"FunctionName":"f"}',
    }
    info = told(account, {**LAMBDA, "End": True}, roleArn=ROLE)
    assert set(info) == {"status", "error", "cause"}
    retrier = {"ErrorEquals": ["Lambda.ResourceNotFoundException"]}
    assert told(account, {**LAMBDA, "Retry": [retrier], "End": True}, roleArn=ROLE)["status"] == "RETRIABLE"


@pytest.mark.parametrize("resource", ["lambda:invoke", "http:invoke", "dynamodb:getItem", "aws-sdk:s3:listBuckets"])
def test_what_a_service_is_called_with_is_an_object(account: Account, resource: str) -> None:
    """An integration's Parameters are members of a request; no catcher takes States.Runtime."""
    state = {
        "Type": "Task",
        "Resource": f"arn:aws:states:::{resource}",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "N"}],
        "End": True,
    }
    for value in ("text", [1], 5, True):
        answer = told(account, state, roleArn=ROLE, input=json.dumps(value))
        assert (answer["status"], answer["error"]) == ("FAILED", "States.Runtime")


def test_waiting_takes_at_most_five_minutes(account: Account) -> None:
    """ "The TestState API can run for up to five minutes. [...] it fails with the States.Timeout error."""
    wait = {"Type": "Wait", "SecondsPath": "$.seconds", "Next": "N"}
    assert told(account, wait, input={"seconds": 299})["nextState"] == "N"
    late = told(account, wait, input={"seconds": 301})
    assert (late["status"], late["error"]) == ("FAILED", "States.Timeout")


def test_fail_and_succeed(account: Account) -> None:
    fail = {"Type": "Fail", "Error": "E", "Cause": "C"}
    assert told(account, fail) == {"status": "FAILED", "error": "E", "cause": "C"}
    assert told(account, {"Type": "Succeed"}, input='{"a":1}') == {"status": "SUCCEEDED", "output": '{"a":1}'}


# ---------------------------------------------------------------- HTTP Task


@pytest.fixture
def endpoint() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"path": self.path}).encode()
            self.send_response(500 if self.path.startswith("/broken") else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def http_task(account: Account, endpoint: str) -> dict[str, Any]:
    events = other(account, "events")
    found = events.list_connections(NamePrefix="tested")["Connections"]
    arn = (found or [None])[0]
    if arn is None:
        arn = events.create_connection(
            Name="tested",
            AuthorizationType="BASIC",
            AuthParameters={
                "BasicAuthParameters": {"Username": "user", "Password": "secret"},
                "InvocationHttpParameters": {
                    "HeaderParameters": [{"Key": "CustomHeader1", "Value": "CustomHeaderValue1"}],
                    "QueryStringParameters": [{"Key": "QueryParam1", "Value": "QueryParamValue1"}],
                },
            },
        )
    parameters = {
        "Method": "GET",
        "Authentication": {"ConnectionArn": arn["ConnectionArn"]},
        "ApiEndpoint": endpoint,
        "Headers": {"definitionHeader": "h1"},
        "QueryParameters": {"queryParam": "q1"},
    }
    return {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": parameters, "End": True}


def test_an_http_task_is_traced(account: Account, endpoint: str) -> None:
    """Example 3: protocol, method, URL and headers in its form, with what the connection added."""
    state = http_task(account, f"{endpoint}/get")
    answer = told(account, state, roleArn=ROLE, inspectionLevel="TRACE", revealSecrets=True)
    assert answer["status"] == "SUCCEEDED"
    request, response = answer["inspectionData"]["request"], answer["inspectionData"]["response"]
    assert (request["protocol"], request["method"]) == ("http", "GET")
    assert request["url"] == f"{endpoint}/get?queryParam=q1&QueryParam1=QueryParamValue1"
    assert request["headers"].startswith("[definitionHeader: h1, Authorization: Basic ")
    assert "CustomHeader1: CustomHeaderValue1" in request["headers"]
    assert (response["protocol"], response["statusCode"], response["statusMessage"]) == ("http", "200", "OK")
    assert "Content-Type: application/json" in response["headers"]
    assert json.loads(response["body"]) == {"path": "/get?queryParam=q1&QueryParam1=QueryParamValue1"}
    assert {"afterParameters", "result", "afterResultPath"} <= set(answer["inspectionData"])


def test_secrets_are_left_out(account: Account, endpoint: str) -> None:
    """Without revealSecrets what the connection adds isn't shown; the response is."""
    state = http_task(account, f"{endpoint}/get")
    data = told(account, state, roleArn=ROLE, inspectionLevel="TRACE")["inspectionData"]
    assert data["request"]["url"] == f"{endpoint}/get?queryParam=q1"
    assert data["request"]["headers"] == "[definitionHeader: h1]"
    assert data["response"]["statusCode"] == "200"
    debug = told(account, state, roleArn=ROLE, inspectionLevel="DEBUG", revealSecrets=True)["inspectionData"]
    assert "request" not in debug and "response" not in debug


def test_an_http_task_that_fails_is_traced_as_well(account: Account, endpoint: str) -> None:
    answer = told(account, http_task(account, f"{endpoint}/broken"), roleArn=ROLE, inspectionLevel="TRACE")
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Http.StatusCode.500")
    assert answer["inspectionData"]["response"]["statusCode"] == "500"


# ---------------------------------------------------------------- whole machines

ORDER = {
    "QueryLanguage": "JSONata",
    "StartAt": "Validate",
    "States": {
        "Validate": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "validate", "Payload": "{% $states.input %}"},
            "Output": "{% $merge([$states.input, {'validation': $states.result}]) %}",
            "Assign": {"checked": "{% $states.result.isValid %}"},
            "Retry": [
                {
                    "ErrorEquals": ["Lambda.TooManyRequestsException"],
                    "IntervalSeconds": 2,
                    "MaxAttempts": 3,
                    "BackoffRate": 2,
                }
            ],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}", "Next": "Refused"}],
            "Next": "Check",
        },
        "Check": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.validation.isValid and $checked %}", "Next": "Items"}],
            "Default": "Refused",
        },
        "Items": {
            "Type": "Map",
            "Items": "{% $states.input.items %}",
            "MaxConcurrency": 10,
            "ToleratedFailureCount": 2,
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Process",
                "States": {
                    "Process": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::lambda:invoke",
                        "Arguments": {"FunctionName": "f", "Payload": "{% $states.context.Map.Item %}"},
                        "End": True,
                    }
                },
            },
            "Output": "{% $merge([$states.input, {'processed': $states.result}]) %}",
            "Next": "Both",
        },
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {"StartAt": "Pay", "States": {"Pay": {"Type": "Pass", "End": True}}},
                {"StartAt": "Book", "States": {"Book": {"Type": "Pass", "End": True}}},
            ],
            "Arguments": "{% $states.input.processed %}",
            "Retry": [{"ErrorEquals": ["States.BranchFailed"], "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refused"}],
            "Next": "Approve",
        },
        "Approve": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "Arguments": {"FunctionName": "f", "Payload": {"token": "{% $states.context.Task.Token %}"}},
            "Next": "Done",
        },
        "Done": {"Type": "Succeed", "Output": "{% $states.input.id %}"},
        "Refused": {"Type": "Fail", "Error": "ApprovalError"},
    },
}


def test_an_order(account: Account) -> None:
    """Every state of a machine, each with the output of the one before."""
    order = {"id": "order-1", "items": [{"itemId": "a"}, {"itemId": "b"}]}
    first = told(
        account, ORDER, stateName="Validate", input=order, mock={"result": {"isValid": True}}, inspectionLevel="DEBUG"
    )
    assert (first["status"], first["nextState"]) == ("SUCCEEDED", "Check")
    assert json.loads(first["output"]) == {**order, "validation": {"isValid": True}}
    arguments = json.loads(first["inspectionData"]["afterArguments"])
    assert arguments == {"FunctionName": "validate", "Payload": order}
    assert json.loads(first["inspectionData"]["variables"]) == {"checked": True}
    assert "afterParameters" not in first["inspectionData"] and "afterInputPath" not in first["inspectionData"]

    variables = first["inspectionData"]["variables"]
    check = told(account, ORDER, stateName="Check", input=first["output"], variables=variables)
    assert check["nextState"] == "Items"

    items = told(
        account,
        ORDER,
        stateName="Items",
        input=check["output"],
        mock={"result": [1, 2]},
        inspectionLevel="DEBUG",
        variables=variables,
    )
    assert (items["status"], items["nextState"]) == ("SUCCEEDED", "Both")
    assert json.loads(items["inspectionData"]["afterItemSelector"]) == order["items"]
    assert "afterItemsPath" not in items["inspectionData"]
    assert (items["inspectionData"]["toleratedFailureCount"], items["inspectionData"]["maxConcurrency"]) == (2, 10)

    both = told(
        account, ORDER, stateName="Both", input=items["output"], mock={"result": ["p", "b"]}, inspectionLevel="DEBUG"
    )
    assert (both["output"], both["nextState"]) == ('["p","b"]', "Approve")
    assert both["inspectionData"]["afterArguments"] == "[1,2]"

    context = {"Task": {"Token": "test-task-token-12345"}, "Execution": {"Id": "exec-12345"}}
    approve = told(
        account,
        ORDER,
        stateName="Approve",
        input="{}",
        context=context,
        mock={"result": {"approved": True}},
        inspectionLevel="DEBUG",
    )
    assert (approve["output"], approve["nextState"]) == ('{"approved":true}', "Done")
    sent = json.loads(approve["inspectionData"]["afterArguments"])
    assert sent["Payload"] == {"token": "test-task-token-12345"}

    done = told(account, ORDER, stateName="Done", input=first["output"])
    assert done == {"status": "SUCCEEDED", "output": '"order-1"'}
    assert told(account, ORDER, stateName="Refused")["status"] == "FAILED"


def test_errors_of_an_order(account: Account) -> None:
    for count, seconds in ((0, 2), (1, 4)):
        data = inspected(
            account, ORDER, stateName="Validate", mock=FAILED, stateConfiguration={"retrierRetryCount": count}
        )
        assert data["errorDetails"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": seconds}
    caught = told(account, ORDER, stateName="Validate", mock=FAILED, stateConfiguration={"retrierRetryCount": 3})
    assert (caught["status"], caught["nextState"]) == ("CAUGHT_ERROR", "Refused")
    assert json.loads(caught["output"]) == {"Error": "Lambda.TooManyRequestsException", "Cause": "Rate exceeded"}
    branch = {"errorOutput": {"error": "States.BranchFailed", "cause": "One or more parallel branches failed"}}
    for count, status in ((0, "RETRIABLE"), (2, "CAUGHT_ERROR")):
        given = {"retrierRetryCount": count}
        answer = told(account, ORDER, stateName="Both", input={"processed": []}, mock=branch, stateConfiguration=given)
        assert answer["status"] == status


def test_a_state_inside_a_map_finds_its_item(account: Account) -> None:
    """ "$$.Map.Item.Index = 0 (first iteration), $$.Map.Item.Value = your input value"."""
    mock = {"result": {"Payload": 1}}
    data = inspected(account, ORDER, stateName="Process", input={"itemId": "a"}, mock=mock)
    payload = data["afterArguments"]["Payload"]
    assert (payload["Index"], payload["Value"]) == (0, {"itemId": "a"})
    context = {"Map": {"Item": {"Index": 7, "Value": "v"}}}
    data = inspected(account, ORDER, stateName="Process", input={"itemId": "a"}, mock=mock, context=context)
    assert data["afterArguments"]["Payload"] == {"Index": 7, "Value": "v"}


def around(kind: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Make a machine in which one state is inside another."""
    inner = {"StartAt": "In", "States": {"In": {**LAMBDA, "End": True}}}
    fail = {"StartAt": "Bad", "States": {"Bad": {"Type": "Fail", "Error": "Bad"}}}
    outer: dict[str, Any] = {"Type": "Parallel", "Branches": [inner, fail]}
    if kind:
        outer = {"Type": "Map", "ItemProcessor": {**inner, "ProcessorConfig": kind}}
    states = {"Out": {**outer, **more, "Next": "Handle"}, "Handle": {"Type": "Pass", "End": True}}
    return {"StartAt": "Out", "States": states}


def test_errors_propagate_to_the_state_around(account: Account) -> None:
    """ "errors propagate to parent state error handlers just as they would in a real execution"."""
    given: dict[str, Any] = {"stateName": "In", "mock": FAILED, "inspectionLevel": "DEBUG"}
    catchers = [{"ErrorEquals": ["Other"], "Next": "Handle"}, {"ErrorEquals": ["States.TaskFailed"], "Next": "Handle"}]
    retriers = [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 7, "MaxAttempts": 1}]
    for kind in ({}, {"Mode": "INLINE"}):
        alone = told(account, around(kind), **given)
        assert (alone["status"], alone["error"]) == ("FAILED", "Lambda.TooManyRequestsException")
        caught = told(account, around(kind, Catch=catchers), **given)
        assert (caught["status"], caught["nextState"]) == ("CAUGHT_ERROR", "Handle")
        assert caught["inspectionData"]["errorDetails"] == {"catchIndex": 1}
        retried = told(account, around(kind, Retry=retriers, Catch=catchers), **given)
        assert (retried["status"], retried["error"]) == ("RETRIABLE", "Lambda.TooManyRequestsException")
        assert retried["inspectionData"]["errorDetails"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": 7}
    bad = told(account, around({}, Catch=catchers), stateName="Bad")
    assert (bad["status"], bad["error"]) == ("FAILED", "Bad")
    bad = told(account, around({}, Catch=[{"ErrorEquals": ["Bad"], "Next": "Handle"}]), stateName="Bad")
    assert (bad["status"], bad["nextState"]) == ("CAUGHT_ERROR", "Handle")


def test_a_distributed_map_around_a_state_fails_when_too_many_have(account: Account) -> None:
    """mapIterationFailureCount: the iterations that failed before; this one is the next."""
    kind = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    catchers = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Handle"}]
    machine = around(kind, ToleratedFailureCount=2, Catch=catchers)
    for count, status in ((1, "FAILED"), (2, "CAUGHT_ERROR")):
        settings = {"mapIterationFailureCount": count}
        answer = told(account, machine, stateName="In", mock=FAILED, stateConfiguration=settings)
        assert answer["status"] == status
