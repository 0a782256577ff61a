"""What creating, changing, publishing, routing, tagging and deleting machines means for what comes after."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from .conftest import ARN, ROLE, Account, refused

PASS = {"P": {"Type": "Pass", "End": True}}
WAIT = {"W": {"Type": "Wait", "Seconds": 900, "End": True}}


def form(states: dict[str, Any]) -> str:
    return json.dumps({"StartAt": next(iter(states)), "States": states})


@pytest.mark.parametrize(
    ("more", "same"),
    [
        ({"roleArn": f"{ROLE}2"}, True),
        ({"tags": [{"key": "a", "value": "b"}]}, True),
        ({"loggingConfiguration": {"level": "OFF"}, "tracingConfiguration": {"enabled": False}}, True),
        ({"type": "STANDARD"}, True),
        ({"type": "EXPRESS"}, False),
        ({"tracingConfiguration": {"enabled": True}}, False),
        ({"publish": True}, False),
        ({"definition": form(WAIT)}, False),
    ],
)
def test_what_makes_a_machine_another(account: Account, more: dict[str, Any], same: bool) -> None:
    given = {"name": "twice", "definition": form(PASS), "roleArn": ROLE}
    first = account.client.create_state_machine(**given)
    if not same:
        refused("StateMachineAlreadyExists", account.client.create_state_machine, **{**given, **more})
        return
    again = account.client.create_state_machine(**{**given, **more})
    assert (again["stateMachineArn"], again["creationDate"]) == (first["stateMachineArn"], first["creationDate"])
    assert account.client.describe_state_machine(stateMachineArn=first["stateMachineArn"])["roleArn"] == ROLE
    assert account.client.list_tags_for_resource(resourceArn=first["stateMachineArn"])["tags"] == []


def test_revisions(account: Account) -> None:
    client = account.client
    arn = account.machine("revised", PASS)
    assert "revisionId" not in client.describe_state_machine(stateMachineArn=arn)
    first = client.publish_state_machine_version(stateMachineArn=arn, revisionId="INITIAL")
    client.update_state_machine(stateMachineArn=arn, roleArn=f"{ROLE}2")
    refused("ConflictException", client.publish_state_machine_version, stateMachineArn=arn, revisionId="INITIAL")
    second = client.update_state_machine(stateMachineArn=arn, definition=form(WAIT), publish=True, versionDescription="two")  # fmt: skip
    assert second["stateMachineVersionArn"] == f"{arn}:2"
    old = client.describe_state_machine(stateMachineArn=first["stateMachineVersionArn"])
    assert (old["roleArn"], old["creationDate"], old["definition"]) == (ROLE, first["creationDate"], form(PASS))
    assert "revisionId" not in old  # the first revision has none
    new = client.describe_state_machine(stateMachineArn=f"{arn}:2")
    assert (new["description"], new["revisionId"]) == ("two", second["revisionId"])
    started = client.start_execution(stateMachineArn=f"{arn}:2")["executionArn"]
    client.update_state_machine(stateMachineArn=arn, definition=form(PASS))
    then = client.describe_state_machine_for_execution(executionArn=started)
    assert (then["definition"], then["revisionId"]) == (form(WAIT), second["revisionId"])
    assert client.describe_state_machine(stateMachineArn=arn, includedData="METADATA_ONLY")["definition"] == "{}"


def test_a_deleted_machine_is_there_until_its_executions_have_ended(account: Account) -> None:
    client = account.client
    arn = account.machine("doomed", WAIT, publish=True)
    first, second = (client.start_execution(stateMachineArn=arn)["executionArn"] for _ in range(2))
    client.stop_execution(executionArn=first)
    client.delete_state_machine(stateMachineArn=arn)
    assert client.describe_state_machine(stateMachineArn=arn)["status"] == "DELETING"
    assert arn in [one["stateMachineArn"] for one in client.list_state_machines()["stateMachines"]]
    client.delete_state_machine(stateMachineArn=arn)
    assert client.describe_execution(executionArn=second)["status"] == "RUNNING"
    described = client.describe_execution(executionArn=first)
    assert described["redriveStatusReason"] == "State machine is in DELETING status"
    message = refused("ExecutionNotRedrivable", client.redrive_execution, executionArn=first)
    assert message == "State machine is in DELETING status"
    client.stop_execution(executionArn=second)
    refused("InvalidArn", client.list_state_machine_versions, stateMachineArn=arn)
    for gone in (arn, f"{arn}:1"):
        refused("StateMachineDoesNotExist", client.describe_state_machine, stateMachineArn=gone)
    assert arn not in [one["stateMachineArn"] for one in client.list_state_machines()["stateMachines"]]
    assert client.describe_execution(executionArn=first)["status"] == "ABORTED"
    assert account.machine("doomed", PASS) == arn
    assert client.list_state_machine_versions(stateMachineArn=arn)["stateMachineVersions"] == []


def test_executions_of_a_deleted_machine_end_at_their_next_state(account: Account) -> None:
    activity = account.client.create_activity(name="last")["activityArn"]
    arn = account.machine("ending", {"T": {"Type": "Task", "Resource": activity, "Next": "W"}, **WAIT})
    started = account.client.start_execution(stateMachineArn=arn)["executionArn"]
    task = account.until(
        lambda: account.client.get_activity_task(activityArn=activity), lambda one: one.get("taskToken")
    )
    account.client.delete_state_machine(stateMachineArn=arn)
    account.client.send_task_heartbeat(taskToken=task["taskToken"])
    assert account.client.describe_execution(executionArn=started)["status"] == "RUNNING"
    account.client.send_task_success(taskToken=task["taskToken"], output="1")
    assert account.ended(started)["status"] == "ABORTED"
    kinds = [event["type"] for event in account.client.get_execution_history(executionArn=started)["events"]]
    assert kinds[-3:] == ["TaskStateExited", "WaitStateEntered", "ExecutionAborted"]


@pytest.mark.parametrize(
    ("routing", "message"),
    [
        ([("{a}:1", 50), ("{a}:2", 51)], "Sum of routing configuration weights must equal 100. Received: [50, 51]"),
        ([("{a}:1", 50), ("{a}:1", 50)], "Routing configuration must contain distinct state machine version ARNs. Received: [{a}:1, {a}:1]"),
        ([("{a}", 100)], "Routing configuration must contain state machine version ARNs. Received: [{a}]"),
        ([("{a}:1", 50), ("{b}:1", 50)], "Routing configuration must contain versions of the same state machine. Received: [{a}:1, {b}:1]"),
    ],
)  # fmt: skip
def test_routing_that_is_refused(account: Account, routing: list[tuple[str, int]], message: str) -> None:
    machines = {"a": account.machine("routed", PASS, publish=True), "b": account.machine("other", PASS, publish=True)}
    given = [{"stateMachineVersionArn": arn.format(**machines), "weight": weight} for arn, weight in routing]
    with pytest.raises(ClientError) as error:
        account.client.create_state_machine_alias(name="A", routingConfiguration=given)
    assert error.value.response["Error"]["Message"] == message.format(**machines)
    assert error.value.response["reason"] == "INVALID_ROUTING_CONFIGURATION"


def test_the_order_of_lists(account: Account) -> None:
    client = account.client
    arn = account.machine("listed", PASS, publish=True)
    routing = [{"stateMachineVersionArn": f"{arn}:1", "weight": 100}]
    made = [client.create_state_machine_alias(name=name, routingConfiguration=routing)["stateMachineAliasArn"] for name in "bca"]  # fmt: skip
    for source in (arn, f"{arn}:1"):
        listed = client.list_state_machine_aliases(stateMachineArn=source)["stateMachineAliases"]
        assert [one["stateMachineAliasArn"] for one in listed] == made
    waits = account.machine("listed-waits", WAIT)
    first, second, third = (client.start_execution(stateMachineArn=waits, name=name)["executionArn"] for name in "123")
    client.stop_execution(executionArn=third)
    client.stop_execution(executionArn=first)  # those that ended are listed by when they ended
    assert [one["name"] for one in client.list_executions(stateMachineArn=waits)["executions"]] == ["1", "3", "2"]
    message = refused("ValidationException", client.list_executions, stateMachineArn=waits, statusFilter="PENDING_REDRIVE")  # fmt: skip
    assert "Map Run" in message
    client.stop_execution(executionArn=second)


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ([{"key": "a", "value": "1"}, {"key": "a", "value": "2"}], "Duplicate tag keys"),
        ([{"key": "aws:a", "value": "1"}], "reserved for system use"),
        ([{"key": "a", "value": "!"}], "Tags may only contain"),
        ([{"value": "1"}], "must not be null"),
    ],
)
def test_tags_that_are_refused(account: Account, tags: list[dict[str, str]], words: str) -> None:
    arn = account.machine("tagged", PASS)
    assert words in refused("ValidationException", account.client.tag_resource, resourceArn=arn, tags=tags)


def test_tags_are_replaced_and_counted(account: Account) -> None:
    arn = account.machine("many-tags", PASS, tags=[{"key": f"k{n}", "value": ""} for n in range(50)])
    account.client.tag_resource(resourceArn=arn, tags=2 * [{"key": "k0", "value": "new"}])
    found = {one["key"]: one["value"] for one in account.client.list_tags_for_resource(resourceArn=arn)["tags"]}
    assert (len(found), found["k0"]) == (50, "new")
    refused("TooManyTags", account.client.tag_resource, resourceArn=arn, tags=[{"key": "k50", "value": ""}])


def test_a_token_whose_activity_was_deleted_is_good_again_with_the_activity(account: Account) -> None:
    client = account.client
    activity = client.create_activity(name="comes-back")["activityArn"]
    arn = account.machine("comes-back", {"T": {"Type": "Task", "Resource": activity, "End": True}})
    started = client.start_execution(stateMachineArn=arn)["executionArn"]
    task = account.until(lambda: client.get_activity_task(activityArn=activity), lambda one: one.get("taskToken"))
    client.delete_activity(activityArn=activity)
    refused("TaskDoesNotExist", client.send_task_success, taskToken=task["taskToken"], output="1")
    client.create_activity(name="comes-back")
    client.send_task_success(taskToken=task["taskToken"], output="1")
    assert account.ended(started)["output"] == "1"


def test_a_version_is_not_deleted_with_the_operation_for_machines(account: Account) -> None:
    arn = account.machine("kept", PASS, publish=True)
    refused("ValidationException", account.client.delete_state_machine, stateMachineArn=f"{arn}:1")
    assert account.client.describe_state_machine(stateMachineArn=arn)["status"] == "ACTIVE"
    account.client.delete_state_machine(stateMachineArn=f"{ARN}:stateMachine:never-was")


def test_the_variables_that_states_read_are_described(account: Account) -> None:
    states = {"A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "B"}, "B": {"Type": "Pass", "Parameters": {"a.$": "$x"}, "End": True}}  # fmt: skip
    arn = account.machine("variables", states)
    assert account.client.describe_state_machine(stateMachineArn=arn)["variableReferences"] == {"B": ["x"]}
    bare = account.client.describe_state_machine(stateMachineArn=arn, includedData="METADATA_ONLY")
    assert "variableReferences" not in bare


def test_an_alias_is_described_by_the_version_that_most_executions_get(account: Account) -> None:
    client = account.client
    arn = account.machine("described-alias", PASS, publish=True)
    client.update_state_machine(stateMachineArn=arn, definition=form(WAIT), publish=True)
    routing = [{"stateMachineVersionArn": f"{arn}:{number}", "weight": weight} for number, weight in ((1, 20), (2, 80))]
    alias = client.create_state_machine_alias(name="A", routingConfiguration=routing)["stateMachineAliasArn"]
    for _ in range(3):
        described = client.describe_state_machine(stateMachineArn=alias)
        assert (described["stateMachineArn"], described["definition"]) == (alias, form(WAIT))
    started = [client.start_execution(stateMachineArn=alias)["executionArn"] for _ in range(30)]
    chosen = {client.describe_execution(executionArn=one)["stateMachineVersionArn"] for one in started}
    assert chosen == {f"{arn}:1", f"{arn}:2"}
    listed = client.list_executions(stateMachineArn=alias)["executions"]
    assert {one["executionArn"] for one in listed} == set(started)
    of_first = client.list_executions(stateMachineArn=f"{arn}:1")["executions"]
    assert {one["stateMachineVersionArn"] for one in of_first} == {f"{arn}:1"}
