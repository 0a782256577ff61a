"""Answers of the API as the real service was recorded to give them between 2023 and 2025, with examples of our own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import ROLE, Account, boto3, refused

PASS = {"P": {"Type": "Pass", "End": True}}
TOKENS = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"


def form(states: dict[str, Any]) -> str:
    return json.dumps({"StartAt": next(iter(states)), "States": states})


def test_aliases_are_listed_from_the_oldest_on(account: Account) -> None:
    arn = account.machine("aliased", PASS, publish=True)
    routing = [{"stateMachineVersionArn": f"{arn}:1", "weight": 100}]
    for name in ("one", "two", "three"):
        account.client.create_state_machine_alias(name=name, routingConfiguration=routing)
    listed = account.client.list_state_machine_aliases(stateMachineArn=arn)["stateMachineAliases"]
    assert [one["stateMachineAliasArn"].rpartition(":")[2] for one in listed] == ["one", "two", "three"]


def test_an_empty_list_of_log_destinations_is_shown(account: Account) -> None:
    logging = {"level": "OFF", "includeExecutionData": True, "destinations": []}
    arn = account.machine("unlogged", PASS, loggingConfiguration=logging)
    assert account.client.describe_state_machine(stateMachineArn=arn)["loggingConfiguration"] == logging
    less = {"level": "OFF", "includeExecutionData": True}
    assert account.machine("unlogged", PASS, loggingConfiguration=less) == arn


def test_definitions_that_are_no_json(account: Account) -> None:
    validate = account.client.validate_state_machine_definition
    assert validate(definition=" \n")["diagnostics"] == [
        {
            "severity": "ERROR",
            "code": "SCHEMA_VALIDATION_FAILED",
            "message": "Definition must be a valid JSON object",
        }
    ]
    (found,) = validate(definition="gibberish")["diagnostics"]
    assert (found["code"], found["location"]) == (
        "INVALID_JSON_DESCRIPTION",
        '[Source: (String)"gibberish"; line: 1, column: 10]',
    )


def test_an_input_that_is_no_json(account: Account) -> None:
    arn = account.machine("fed", PASS)
    message = refused("InvalidExecutionInput", account.client.start_execution, stateMachineArn=arn, input="rubbish")
    assert message == (f"Invalid State Machine Execution Input: 'Unrecognized token 'rubbish': was expecting {TOKENS}'")


@pytest.mark.parametrize(("pattern", "blanks"), [("sync", " "), ("waitForTaskToken", "  ")])
def test_waiting_patterns_of_an_express_machine(account: Account, pattern: str, blanks: str) -> None:
    task = {
        "Type": "Task",
        "Resource": f"arn:aws:states:::ecs:runTask.{pattern}",
        "Parameters": {"TaskDefinition": "t"},
    }
    states = {"T": {**task, "End": True}}
    message = refused(
        "InvalidDefinition",
        account.client.create_state_machine,
        name="quick",
        definition=form(states),
        roleArn=ROLE,
        type="EXPRESS",
    )
    words = f"Express state machine does not support '.{pattern}' service integration{blanks}at /States/T/Resource"
    assert words in message


def test_a_synchronous_execution_that_fails_has_output_details(account: Account) -> None:
    arn = account.machine("failing", {"F": {"Type": "Fail", "Error": "E"}}, type="EXPRESS")
    answer = account.client.start_sync_execution(stateMachineArn=arn)
    assert (answer["status"], answer["outputDetails"]) == ("FAILED", {"included": True})


def test_an_update_always_makes_a_revision(account: Account) -> None:
    client = account.client
    arn = account.machine("updated", PASS, publish=True, versionDescription="first")
    revisions = set()
    for number in (2, 3):
        updated = client.update_state_machine(
            stateMachineArn=arn, definition=form(PASS), publish=True, versionDescription=f"again {number}"
        )
        assert updated["stateMachineVersionArn"] == f"{arn}:{number}"
        described = client.describe_state_machine(stateMachineArn=f"{arn}:{number}")
        assert described["description"] == f"again {number}"
        revisions.add(updated["revisionId"])
    assert len(revisions) == 2


@pytest.mark.parametrize("role", ["arn:aws:iam::1234:role/x", "arn:aws:iam:::role/x"])
def test_a_role_without_an_account(account: Account, role: str) -> None:
    message = refused(
        "InvalidArn", account.client.create_state_machine, name="roleless", definition=form(PASS), roleArn=role
    )
    assert message == f"Invalid Role Arn: '{role}'"


def test_a_page_token_of_another_list(account: Account) -> None:
    first = account.machine("paged-1", PASS)
    second = account.machine("paged-2", PASS)
    for name in ("a", "b"):
        account.client.start_execution(stateMachineArn=first, name=name)
    token = account.client.list_executions(stateMachineArn=first, maxResults=1)["nextToken"]
    message = refused("InvalidToken", account.client.list_executions, stateMachineArn=second, nextToken=token)
    assert message == f"Invalid Token: 'Input inconsistent with page token: {token}'"


def test_the_streams_of_a_log_group(virtual: Account) -> None:
    """An execution's events are in one stream; AWS makes another when it validates the destination."""
    logs = boto3.client(
        "logs",
        endpoint_url=virtual.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    group = "/aws/vendedlogs/slow"
    destination = {
        "cloudWatchLogsLogGroup": {"logGroupArn": f"arn:aws:logs:us-east-1:123456789012:log-group:{group}:*"}
    }
    states = {"W": {"Type": "Wait", "Seconds": 300, "End": True}}
    arn = virtual.machine("slow", states, loggingConfiguration={"level": "ALL", "destinations": [destination]})
    virtual.ended(virtual.client.start_execution(stateMachineArn=arn)["executionArn"])

    def streams() -> dict[str, list[str]]:
        if not logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]:
            return {}
        names = [one["logStreamName"] for one in logs.describe_log_streams(logGroupName=group)["logStreams"]]
        return {
            name: [one["message"] for one in logs.get_log_events(logGroupName=group, logStreamName=name)["events"]]
            for name in names
        }

    found = virtual.until(streams, lambda found: sum(len(messages) for messages in found.values()) >= 4)
    (own,) = (messages for name, messages in found.items() if name.startswith("states/slow/"))
    assert [json.loads(one)["type"] for one in own] == [
        "ExecutionStarted",
        "WaitStateEntered",
        "WaitStateExited",
        "ExecutionSucceeded",
    ]
    assert len(found) == 2
