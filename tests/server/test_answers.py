"""Every operation is answered, and what is answered is what the model says (`Watched` looks at each answer)."""

from __future__ import annotations

import json
from typing import Any

from treadle.stepfunctions._validation import operations

from .conftest import ROLE, Account
from .watched import faults

PASS = {"P": {"Type": "Pass", "End": True}}
WAIT = {"W": {"Type": "Wait", "Seconds": 900, "End": True}}
LOGS = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/states/answers:*"


def test_every_operation_is_answered(account: Account) -> None:
    machines(account)
    executions(account)
    map_runs(account)
    activities(account)
    assert set(operations()) - account.watched.answered == set()
    assert account.watched.faults == []


def machines(account: Account) -> None:
    client = account.client
    arn = client.create_state_machine(
        name="answers",
        definition=json.dumps({"StartAt": "P", "States": PASS}),
        roleArn=ROLE,
        loggingConfiguration={
            "level": "ALL",
            "includeExecutionData": True,
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": LOGS}}],
        },
        tracingConfiguration={"enabled": True},
        encryptionConfiguration={"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "key"},
        publish=True,
        versionDescription="the first",
        tags=[{"key": "a", "value": "b"}],
    )["stateMachineArn"]
    described = client.describe_state_machine(stateMachineArn=f"{arn}:1")
    assert described["description"] == "the first"
    assert described["encryptionConfiguration"]["kmsDataKeyReusePeriodSeconds"] == 300
    client.update_state_machine(stateMachineArn=arn, definition=json.dumps({"StartAt": "W", "States": WAIT}))
    second = client.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    routing = [{"stateMachineVersionArn": f"{arn}:1", "weight": 30}, {"stateMachineVersionArn": second, "weight": 70}]
    alias = client.create_state_machine_alias(name="A", description="d", routingConfiguration=routing)["stateMachineAliasArn"]  # fmt: skip
    client.describe_state_machine_alias(stateMachineAliasArn=alias)
    client.list_state_machine_aliases(stateMachineArn=arn)
    client.update_state_machine_alias(stateMachineAliasArn=alias, routingConfiguration=[{**routing[0], "weight": 100}])
    client.delete_state_machine_alias(stateMachineAliasArn=alias)
    client.list_state_machine_versions(stateMachineArn=arn)
    client.delete_state_machine_version(stateMachineVersionArn=second)
    client.tag_resource(resourceArn=arn, tags=[{"key": "c", "value": ""}])
    client.list_tags_for_resource(resourceArn=arn)
    client.untag_resource(resourceArn=arn, tagKeys=["a", "none"])
    client.validate_state_machine_definition(definition="{", severity="WARNING", maxResults=0)
    client.test_state(definition='{"Type":"Pass","End":true}', roleArn=ROLE, inspectionLevel="DEBUG")
    client.list_state_machines(maxResults=1)
    client.delete_state_machine(stateMachineArn=arn)


def executions(account: Account) -> None:
    client = account.client
    arn = account.machine("answered", WAIT)
    started = client.start_execution(stateMachineArn=arn, traceHeader="Root=1")["executionArn"]
    client.stop_execution(executionArn=started, error="E", cause="C")
    assert account.ended(started)["redriveStatus"] == "REDRIVABLE"
    first = client.redrive_execution(executionArn=started, clientToken="t")
    assert client.redrive_execution(executionArn=started, clientToken="t")["redriveDate"] == first["redriveDate"]
    client.describe_execution(executionArn=started, includedData="METADATA_ONLY")
    client.describe_state_machine_for_execution(executionArn=started)
    client.list_executions(stateMachineArn=arn, redriveFilter="REDRIVEN")
    for options in ({}, {"reverseOrder": True, "maxResults": 1}, {"includeExecutionData": False}):
        client.get_execution_history(executionArn=started, **options)
    express = account.machine("answered-at-once", {"F": {"Type": "Fail", "Error": "E", "Cause": "C"}}, type="EXPRESS")
    told = client.start_sync_execution(stateMachineArn=express, traceHeader="Root=1")
    assert (told["status"], told["traceHeader"]) == ("FAILED", "Root=1")
    bare = client.start_sync_execution(stateMachineArn=express, includedData="METADATA_ONLY")
    assert not {"input", "inputDetails", "error", "cause"} & set(bare)


def map_runs(account: Account) -> None:
    client = account.client
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "W",
        "States": WAIT,
    }
    arn = account.machine("mapped", {"M": {"Type": "Map", "Label": "L", "ItemBatcher": {"MaxItemsPerBatch": 2}, "ItemProcessor": processor, "End": True}})  # fmt: skip
    assert client.describe_state_machine(stateMachineArn=f"{arn}/L")["label"] == "L"
    started = client.start_execution(stateMachineArn=arn, input="[1, 2]")["executionArn"]
    (run,) = account.until(lambda: client.list_map_runs(executionArn=started)["mapRuns"], bool)
    found = account.until(lambda: client.list_executions(mapRunArn=run["mapRunArn"])["executions"], bool)
    assert found[0]["itemCount"] == 2
    child = client.describe_state_machine_for_execution(executionArn=found[0]["executionArn"])
    assert (child["label"], child["mapRunArn"]) == ("L", run["mapRunArn"])
    client.update_map_run(mapRunArn=run["mapRunArn"], maxConcurrency=1)
    client.describe_map_run(mapRunArn=run["mapRunArn"])
    client.stop_execution(executionArn=started)


def activities(account: Account) -> None:
    client = account.client
    arn = client.create_activity(name="answers", tags=[{"key": "a", "value": "b"}])["activityArn"]
    assert client.get_activity_task(activityArn=arn).get("taskToken") is None
    machine = account.machine("answering", {"T": {"Type": "Task", "Resource": arn, "End": True}})

    def token() -> str:
        client.start_execution(stateMachineArn=machine)
        task = account.until(lambda: client.get_activity_task(activityArn=arn), lambda one: one.get("taskToken"))
        return str(task["taskToken"])

    client.send_task_heartbeat(taskToken=(first := token()))
    client.send_task_success(taskToken=first, output="1")
    client.send_task_failure(taskToken=token(), error="E", cause="C")
    client.describe_activity(activityArn=arn)
    client.list_activities()
    client.delete_activity(activityArn=arn)


class Shape:
    """A shape as the model has them, as far as answers are looked at."""

    def __init__(self, kind: str, **more: Any) -> None:
        self.type_name = kind
        self.metadata: dict[str, Any] = {}
        self.__dict__ |= more


def test_the_look_at_answers_sees_what_is_wrong() -> None:
    text, number = Shape("string", enum=["A"]), Shape("integer", metadata={"min": 1})
    shape = Shape("structure", members={"a": text, "n": number}, required_members=["a"])
    assert list(faults(shape, {"a": "A", "n": None}, "")) == []
    assert len(list(faults(shape, {"n": 0, "b": 1}, ""))) == 3
    assert len(list(faults(shape, {"a": 1, "n": True}, ""))) == 2
    assert len(list(faults(Shape("list", member=text), ["B", "A"], ""))) == 1
