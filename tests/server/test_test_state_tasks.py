"""TestState of tasks that are really carried out, and of HTTP Tasks.

Expectations are from https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html (the levels of
inspection, the HTTP Task of example 3) and https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from .conftest import ROLE, Account, boto3
from .test_test_state import LAMBDA, inspected, told


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
        "QueryLanguage": "JSONata",
        "Resource": f"arn:aws:states:::{resource}",
        "Arguments": "{% $states.input %}",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "N"}],
        "End": True,
    }
    for value in ("text", [1], 5, True):
        answer = told(account, state, roleArn=ROLE, input=json.dumps(value))
        assert (answer["status"], answer["error"]) == ("FAILED", "States.Runtime")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Headers", "x"),
        ("QueryParameters", [1]),
        ("Transform", 5),
        ("Transform", {"RequestEncodingOptions": []}),
        ("Authentication", "x"),
        ("Authentication", {"ConnectionArn": 5}),
        ("ApiEndpoint", "http://[x/"),
        ("ApiEndpoint", "http://127.0.0.1:99999/"),
        ("Method", {}),
    ],
)
def test_parameters_of_the_wrong_type_fail_the_task(account: Account, name: str, value: Any) -> None:
    state = http_task(account, "http://127.0.0.1:1/")
    state["Parameters"] = {**state["Parameters"], name: value}
    answer = told(account, state, roleArn=ROLE, inspectionLevel="TRACE")
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
