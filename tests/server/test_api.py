"""Every operation through boto3, and what the service refuses."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

import pytest

from treadle.stepfunctions._service import actions
from treadle.stepfunctions._validation import operations

from .conftest import ARN, ROLE, Account, refused

PASS = {"P": {"Type": "Pass", "End": True}}
WAIT = {"W": {"Type": "Wait", "Seconds": 300, "End": True}}


def test_every_operation_is_there() -> None:
    assert set(actions()) == set(operations())


# ---------------------------------------------------------------- machines


def test_a_machine_from_its_creation_to_its_end(account: Account) -> None:
    client = account.client
    arn = account.machine("life", PASS, tags=[{"key": "a", "value": "1"}])
    assert account.machine("life", PASS) == arn
    refused("StateMachineAlreadyExists", client.create_state_machine, name="life", definition=json.dumps({"StartAt": "W", "States": WAIT}), roleArn=ROLE)  # fmt: skip
    described = client.describe_state_machine(stateMachineArn=arn)
    assert (described["name"], described["type"], described["status"]) == ("life", "STANDARD", "ACTIVE")
    assert described["tracingConfiguration"] == {"enabled": False}
    client.tag_resource(resourceArn=arn, tags=[{"key": "b", "value": "2"}])
    client.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert client.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "b", "value": "2"}]
    updated = client.update_state_machine(stateMachineArn=arn, roleArn=f"{ROLE}2")
    assert updated["revisionId"] == client.describe_state_machine(stateMachineArn=arn)["revisionId"]
    refused("MissingRequiredParameter", client.update_state_machine, stateMachineArn=arn)
    client.delete_state_machine(stateMachineArn=arn)
    assert "Does Not Exist" in refused("StateMachineDoesNotExist", client.describe_state_machine, stateMachineArn=arn)


def test_versions_and_aliases(account: Account) -> None:
    client = account.client
    made = client.create_state_machine(name="versions", definition=json.dumps({"StartAt": "P", "States": PASS}), roleArn=ROLE, publish=True, versionDescription="first")  # fmt: skip
    arn, first = made["stateMachineArn"], made["stateMachineVersionArn"]
    assert client.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"] == first
    client.update_state_machine(stateMachineArn=arn, definition=json.dumps({"StartAt": "W", "States": WAIT}))
    second = client.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    listed = client.list_state_machine_versions(stateMachineArn=arn)["stateMachineVersions"]
    assert [one["stateMachineVersionArn"] for one in listed] == [second, first]
    assert "Pass" in client.describe_state_machine(stateMachineArn=first)["definition"]
    refused("ValidationException", client.create_state_machine_alias, name="A", routingConfiguration=[{"stateMachineVersionArn": first, "weight": 60}])  # fmt: skip
    alias = client.create_state_machine_alias(name="A", routingConfiguration=[{"stateMachineVersionArn": first, "weight": 100}])["stateMachineAliasArn"]  # fmt: skip
    started = client.start_execution(stateMachineArn=alias)["executionArn"]
    ended = account.ended(started)
    assert (ended["stateMachineVersionArn"], ended["stateMachineAliasArn"]) == (first, alias)
    began = client.get_execution_history(executionArn=started)["events"][0]["executionStartedEventDetails"]
    assert (began["stateMachineVersionArn"], began["stateMachineAliasArn"]) == (first, alias)
    assert [one["executionArn"] for one in client.list_executions(stateMachineArn=alias)["executions"]] == [started]
    refused("ConflictException", client.delete_state_machine_version, stateMachineVersionArn=first)
    client.update_state_machine_alias(stateMachineAliasArn=alias, description="d", routingConfiguration=[{"stateMachineVersionArn": second, "weight": 100}])  # fmt: skip
    described = client.describe_state_machine_alias(stateMachineAliasArn=alias)
    assert (described["description"], described["routingConfiguration"][0]["stateMachineVersionArn"]) == ("d", second)
    assert len(client.list_state_machine_aliases(stateMachineArn=arn)["stateMachineAliases"]) == 1
    client.delete_state_machine_version(stateMachineVersionArn=first)
    client.delete_state_machine_alias(stateMachineAliasArn=alias)
    refused("ResourceNotFound", client.describe_state_machine_alias, stateMachineAliasArn=alias)


def test_lists_come_in_pages(account: Account) -> None:
    for n in range(5):
        account.client.create_activity(name=f"page-{n}")
    names, token = [], {}
    while True:
        page = account.client.list_activities(maxResults=2, **token)
        assert len(page["activities"]) <= 2
        names += [one["name"] for one in page["activities"]]
        if "nextToken" not in page:
            break
        token = {"nextToken": page["nextToken"]}
    assert [name for name in names if name.startswith("page-")] == [f"page-{n}" for n in range(5)]
    refused("InvalidToken", account.client.list_activities, nextToken="nonsense")
    token = account.client.list_activities(maxResults=1)["nextToken"]
    refused("InvalidToken", account.client.list_state_machines, nextToken=token)


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        ({"name": "a b"}, "InvalidName", "Invalid Name: 'a b'"),
        ({"definition": "{"}, "InvalidDefinition", "INVALID_JSON_DESCRIPTION"),
        ({"definition": '{"StartAt": "X", "States": {}}'}, "InvalidDefinition", "Invalid State Machine Definition: '"),
        ({"loggingConfiguration": {"level": "ALL"}}, "InvalidLoggingConfiguration", "Log Destination"),
    ],
)
def test_machines_that_are_refused(account: Account, given: dict[str, Any], code: str, words: str) -> None:
    whole = {"name": "bad", "definition": json.dumps({"StartAt": "P", "States": PASS}), "roleArn": ROLE, **given}
    assert words in refused(code, account.client.create_state_machine, **whole)


# ---------------------------------------------------------------- executions


def test_an_execution_and_its_history(account: Account) -> None:
    client = account.client
    arn = account.machine("history", {"A": {"Type": "Pass", "Result": 1, "Next": "P"}, **PASS})
    started = client.start_execution(stateMachineArn=arn, name="one", input='{"a":  1}')["executionArn"]
    ended = account.ended(started)
    assert (ended["status"], ended["input"], ended["output"]) == ("SUCCEEDED", '{"a":  1}', "1")
    events = client.get_execution_history(executionArn=started)["events"]
    assert [event["id"] for event in events] == list(range(1, 7))
    backwards = client.get_execution_history(executionArn=started, reverseOrder=True, maxResults=2)
    assert [event["id"] for event in backwards["events"]] == [6, 5]
    plain = client.get_execution_history(executionArn=started, includeExecutionData=False)["events"]
    assert "input" not in plain[1]["stateEnteredEventDetails"]
    refused("ExecutionAlreadyExists", client.start_execution, stateMachineArn=arn, name="one", input="{}")
    refused("InvalidExecutionInput", client.start_execution, stateMachineArn=arn, input="{")
    assert client.describe_state_machine_for_execution(executionArn=started)["name"] == "history"


def test_names_are_idempotent_while_the_execution_runs(account: Account) -> None:
    arn = account.machine("waits", WAIT)
    first = account.client.start_execution(stateMachineArn=arn, name="n", input="{}")
    assert account.client.start_execution(stateMachineArn=arn, name="n", input="{}")["executionArn"] == first["executionArn"]  # fmt: skip
    account.client.stop_execution(executionArn=first["executionArn"], error="E", cause="C")
    ended = account.ended(first["executionArn"])
    assert (ended["status"], ended["error"], ended["cause"]) == ("ABORTED", "E", "C")
    listed = account.client.list_executions(stateMachineArn=arn, statusFilter="ABORTED")["executions"]
    assert [one["name"] for one in listed] == ["n"]


def test_a_failed_execution_is_redriven(account: Account) -> None:
    arn = account.machine("fails", {"F": {"Type": "Fail", "Error": "E"}})
    started = account.client.start_execution(stateMachineArn=arn)["executionArn"]
    assert account.ended(started)["redriveStatus"] == "REDRIVABLE"
    account.client.redrive_execution(executionArn=started)
    ended = account.until(lambda: account.client.describe_execution(executionArn=started), lambda one: one["redriveCount"] == 1)  # fmt: skip
    assert "redriveDate" in ended
    passed = account.client.start_execution(stateMachineArn=account.machine("passes", PASS))["executionArn"]
    account.ended(passed)
    message = refused("ExecutionNotRedrivable", account.client.redrive_execution, executionArn=passed)
    assert message == "Execution is SUCCEEDED and cannot be redriven"


def test_express_machines(account: Account) -> None:
    arn = account.machine("express", {"F": {"Type": "Fail", "Error": "E", "Cause": "C"}}, type="EXPRESS")
    told = account.client.start_sync_execution(stateMachineArn=arn, input="{}")
    assert (told["status"], told["error"], told["cause"]) == ("FAILED", "E", "C")
    assert told["billingDetails"]["billedDurationInMilliseconds"] == 100
    started = account.client.start_execution(stateMachineArn=arn)["executionArn"]
    assert started.startswith(f"{ARN}:express:express:")
    message = refused("InvalidArn", account.client.describe_execution, executionArn=started)
    assert message == "Invalid Arn: 'Resource type not valid in this context: express'"
    refused("StateMachineTypeNotSupported", account.client.list_executions, stateMachineArn=arn)
    standard = account.machine("standard", PASS)
    refused("StateMachineTypeNotSupported", account.client.start_sync_execution, stateMachineArn=standard)


def test_map_runs(account: Account) -> None:
    client = account.client
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "W",
        "States": WAIT,
    }
    arn = account.machine("map", {"M": {"Type": "Map", "Label": "L", "ItemProcessor": processor, "End": True}})
    started = client.start_execution(stateMachineArn=arn, input="[1, 2]")["executionArn"]
    (run,) = account.until(lambda: client.list_map_runs(executionArn=started)["mapRuns"], bool)
    described = account.until(lambda: client.describe_map_run(mapRunArn=run["mapRunArn"]), lambda one: one["itemCounts"]["running"] == 2)  # fmt: skip
    assert (described["status"], described["executionCounts"]["total"]) == ("RUNNING", 2)
    assert described["maxConcurrency"] == 2_147_483_647  # which is what AWS tells of a Map without a limit
    account.until(
        lambda: client.list_executions(mapRunArn=run["mapRunArn"])["executions"], lambda found: len(found) == 2
    )
    client.update_map_run(mapRunArn=run["mapRunArn"], maxConcurrency=1, toleratedFailureCount=1)
    assert client.describe_map_run(mapRunArn=run["mapRunArn"])["maxConcurrency"] == 1
    client.stop_execution(executionArn=started)
    refused("ResourceNotFound", client.describe_map_run, mapRunArn=f"{run['mapRunArn']}x")
    stopped = client.describe_map_run(mapRunArn=run["mapRunArn"])
    assert (stopped["status"], stopped["itemCounts"]["aborted"]) == ("ABORTED", 2)
    refused("ValidationException", client.update_map_run, mapRunArn=run["mapRunArn"], maxConcurrency=2)


def test_a_map_run_and_its_executions_are_known_when_they_have_ended(account: Account) -> None:
    client = account.client
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "C",
        "States": {
            "C": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "F"}], "Default": "P"},
            "F": {"Type": "Fail", "Error": "Two"},
            **PASS,
        },
    }
    state = {"Type": "Map", "ToleratedFailureCount": 1, "ItemProcessor": processor, "End": True}
    arn = account.machine("mapped", {"M": state})
    started = client.start_execution(stateMachineArn=arn, input="[1, 2, 3]")["executionArn"]
    assert account.ended(started)["status"] == "SUCCEEDED"
    (run,) = client.list_map_runs(executionArn=started)["mapRuns"]
    told = client.describe_map_run(mapRunArn=run["mapRunArn"])
    assert told["itemCounts"]["resultsWritten"] == told["itemCounts"]["total"]  # as AWS counts, without a writer too
    counts = told["executionCounts"]
    assert (told["status"], counts["succeeded"], counts["failed"], counts["total"]) == ("SUCCEEDED", 2, 1, 3)
    assert told["stopDate"] == run["stopDate"]
    found = client.list_executions(mapRunArn=run["mapRunArn"])["executions"]
    assert sorted(one["status"] for one in found) == ["FAILED", "SUCCEEDED", "SUCCEEDED"]
    (failed,) = client.list_executions(mapRunArn=run["mapRunArn"], statusFilter="FAILED")["executions"]
    described = client.describe_execution(executionArn=failed["executionArn"])
    assert (described["error"], described["mapRunArn"], described["input"]) == ("Two", run["mapRunArn"], "2")
    events = client.get_execution_history(executionArn=failed["executionArn"])["events"]
    assert [event["type"] for event in events][-1] == "ExecutionFailed"


# ---------------------------------------------------------------- activities, tokens, nested executions


def test_an_activity_is_done_by_a_worker(account: Account) -> None:
    client = account.client
    arn = client.create_activity(name="work")["activityArn"]
    assert client.create_activity(name="work")["activityArn"] == arn
    assert client.describe_activity(activityArn=arn)["name"] == "work"
    assert client.get_activity_task(activityArn=arn).get("taskToken") is None
    machine = account.machine("works", {"T": {"Type": "Task", "Resource": arn, "End": True}})
    started = client.start_execution(stateMachineArn=machine, input='{"n": 1}')["executionArn"]
    task = account.until(lambda: client.get_activity_task(activityArn=arn, workerName="w"), lambda one: one.get("taskToken"))  # fmt: skip
    assert task["input"] == '{"n":1}'
    client.send_task_heartbeat(taskToken=task["taskToken"])
    refused("InvalidOutput", client.send_task_success, taskToken=task["taskToken"], output="{")
    long = refused("InvalidOutput", client.send_task_success, taskToken=task["taskToken"], output=f'"{"é" * 140_000}"')
    assert long == "Invalid Output: 'Output size exceeds the maximum number of bytes: 262144'"
    client.send_task_success(taskToken=task["taskToken"], output="[2]")
    assert account.ended(started)["output"] == "[2]"
    refused("TaskTimedOut", client.send_task_success, taskToken=task["taskToken"], output="1")
    assert refused("InvalidToken", client.send_task_failure, taskToken="x") == "Invalid Token: 'Invalid token'"
    client.delete_activity(activityArn=arn)
    refused("ActivityDoesNotExist", client.describe_activity, activityArn=arn)


def test_executions_start_others(account: Account) -> None:
    inner = account.machine("inner", {"P": {"Type": "Pass", "Result": {"x": 1}, "End": True}})
    call = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": inner, "Input": {}}, "OutputPath": "$.Output", "End": True}  # fmt: skip
    started = account.client.start_execution(stateMachineArn=account.machine("outer", {"C": call}))["executionArn"]
    assert account.ended(started)["output"] == '{"x":1}'


def test_an_execution_that_is_not_waited_for_any_more_is_aborted(account: Account) -> None:
    inner = account.machine("patient", WAIT)
    call = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "Parameters": {"StateMachineArn": inner}, "End": True}  # fmt: skip
    outer = account.client.start_execution(stateMachineArn=account.machine("hasty", {"C": call}))["executionArn"]
    (started,) = account.until(lambda: account.client.list_executions(stateMachineArn=inner)["executions"], bool)
    account.client.stop_execution(executionArn=outer)
    ended = account.ended(started["executionArn"])
    assert (ended["status"], ended.get("error")) == ("ABORTED", None)
    assert ended["cause"] == (
        f"The Task state in AWS Step Functions execution [{outer}] which was managing this resource was aborted"
    )


def test_how_an_execution_failed_that_another_waited_for(account: Account) -> None:
    inner = account.machine("failing", {"F": {"Type": "Fail", "Error": "Boom", "Cause": "because"}})
    call = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": inner, "Input": {"k": 1}}, "End": True}  # fmt: skip
    started = account.client.start_execution(stateMachineArn=account.machine("waiting", {"C": call}))["executionArn"]
    ended = account.ended(started)
    told = json.loads(ended["cause"])
    assert (ended["error"], told["Error"], told["Input"]) == ("States.TaskFailed", "Boom", '{"k":1}')
    assert list(told) == sorted(told)


def test_what_treadle_cannot_do_fails_its_execution_alone(account: Account) -> None:
    job = {"Type": "Task", "Resource": "arn:aws:states:::eks:runJob.sync", "Parameters": {}, "End": True}
    started = account.client.start_execution(stateMachineArn=account.machine("runjob", {"J": job}))["executionArn"]
    ended = account.ended(started)
    assert (ended["status"], ended["error"]) == ("FAILED", "States.Runtime")
    assert "eks:runJob" in ended["cause"]


def test_virtual_time(virtual: Account) -> None:
    arn = virtual.machine("year", {"W": {"Type": "Wait", "Seconds": 30_000_000, "End": True}})
    ended = virtual.ended(virtual.client.start_execution(stateMachineArn=arn)["executionArn"])
    assert (ended["stopDate"] - ended["startDate"]).days == 347


# ---------------------------------------------------------------- validation, one state alone


def test_validation(account: Account) -> None:
    right = account.client.validate_state_machine_definition(definition=json.dumps({"StartAt": "P", "States": PASS}))
    assert (right["result"], right["diagnostics"]) == ("OK", [])
    wrong = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"a": "$.b"}, "Next": "None"}}}
    told = account.client.validate_state_machine_definition(definition=json.dumps(wrong), severity="WARNING")
    assert told["result"] == "FAIL"
    assert {one["code"] for one in told["diagnostics"]} >= {"MISSING_TRANSITION_TARGET", "NO_DOLLAR"}
    assert "/States/P/Next" in {one.get("location") for one in told["diagnostics"]}


TASK = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "Next": "Z"}


def one(account: Account, state: dict[str, Any], **given: Any) -> dict[str, Any]:
    told = account.client.test_state(definition=json.dumps(state), inspectionLevel="DEBUG", **given)
    return {key: value for key, value in told.items() if key != "ResponseMetadata"}


def test_a_state_by_itself(account: Account) -> None:
    told = one(account, {"Type": "Pass", "Parameters": {"b.$": "$.a"}, "Next": "N"}, input='{"a": 1}', roleArn=ROLE)
    assert (told["status"], told["output"], told["nextState"]) == ("SUCCEEDED", '{"b":1}', "N")
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.a", "NumericEquals": 1, "Next": "One"}], "Default": "Other"}
    assert one(account, choice, input='{"a": 1}')["nextState"] == "One"
    assert one(account, choice, input='{"a": 2}')["nextState"] == "Other"
    assert one(account, {"Type": "Fail", "Error": "E"})["status"] == "FAILED"


def test_a_mocked_task(account: Account) -> None:
    told = one(account, TASK, mock={"result": '{"Payload": 1}'})
    assert (told["status"], told["output"], told["nextState"]) == ("SUCCEEDED", '{"Payload": 1}', "Z")
    assert told["inspectionData"]["afterParameters"] == '{"FunctionName":"f"}'
    broken = {"errorOutput": {"error": "E", "cause": "C"}}
    assert one(account, TASK, mock=broken)["status"] == "FAILED"
    caught = one(account, {**TASK, "Catch": [{"ErrorEquals": ["E"], "Next": "Y"}]}, mock=broken)
    assert (caught["status"], caught["error"], caught["nextState"]) == ("CAUGHT_ERROR", "E", "Y")
    retried = {**TASK, "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}]}
    assert one(account, retried, mock=broken)["status"] == "RETRIABLE"
    assert one(account, retried, mock=broken, stateConfiguration={"retrierRetryCount": 1})["status"] == "FAILED"
    refused("ValidationException", account.client.test_state, definition=json.dumps(TASK))
    refused("InvalidDefinition", account.client.test_state, definition='{"Type": "Pass", "Foo": 1, "End": true}')


# ---------------------------------------------------------------- the wire


def post(account: Account, operation: str | None, body: bytes) -> tuple[int, dict[str, Any]]:
    headers = {"X-Amz-Target": f"AWSStepFunctions.{operation}"} if operation is not None else {}
    request = urllib.request.Request(account.url, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


@pytest.mark.parametrize(
    ("operation", "body", "code"),
    [
        (None, b"{}", "UnknownOperationException"),
        ("Nothing", b"{}", "UnknownOperationException"),
        ("StartExecution", b"\xff{", "SerializationException"),
        ("StartExecution", b"[]", "SerializationException"),
        ("StartExecution", b"[" * 100_000, "SerializationException"),
        ("StartExecution", b"{}", "ValidationException"),
        ("StartExecution", b'{"stateMachineArn": 5}', "SerializationException"),
        ("ListExecutions", b'{"stateMachineArn": "a", "maxResults": 5000}', "ValidationException"),
        ("ListExecutions", b'{"stateMachineArn": "a", "statusFilter": "X"}', "ValidationException"),
        ("CreateActivity", b'{"name": "' + b"a" * 81 + b'"}', "ValidationException"),
    ],
)
def test_requests_that_are_none(account: Account, operation: str | None, body: bytes, code: str) -> None:
    status, told = post(account, operation, body)
    assert (status, told["__type"]) == (400, code), told


def test_what_is_missing_is_said_in_the_services_words(account: Account) -> None:
    _, told = post(account, "StartExecution", b"{}")
    assert told["message"] == (
        "1 validation error detected: Value null at 'stateMachineArn' failed to satisfy constraint: "
        "Member must not be null"
    )


def test_too_long_a_request(account: Account) -> None:
    status, told = post(account, "CreateStateMachine", b'{"a": "' + b"x" * 2_000_000 + b'"}')
    assert (status, told["__type"]) == (413, "RequestEntityTooLargeException")


def test_health(account: Account) -> None:
    with urllib.request.urlopen(f"{account.url}/health", timeout=5) as answer:
        assert json.loads(answer.read())["status"] == "ok"
