"""Each error that the model declares for an operation is produced, with its words, or said not to be applicable."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.session import Session

from treadle.stepfunctions import AccountQuotas

from .conftest import Account, serve
from .declared_errors import CASES, NOT_APPLICABLE

MODEL = Session().get_service_model("stepfunctions")
DECLARED = {
    (operation, shape.name)
    for operation in MODEL.operation_names
    for shape in MODEL.operation_model(operation).error_shapes
}
PRODUCED = {(operation, error) for operation, cases in CASES.items() for error in cases}
WAIT = {"W": {"Type": "Wait", "Seconds": 900, "End": True}}
PASS = {"P": {"Type": "Pass", "End": True}}


@dataclass
class World:
    """Two accounts, one of them full, and what the requests name."""

    account: Account
    full: Account
    names: dict[str, str]


def _task(account: Account, activity: str) -> str:
    """Let an execution wait for a worker of a new activity; give the token."""
    arn = account.client.create_activity(name=activity)["activityArn"]
    machine = account.machine(f"for-{activity}", {"T": {"Type": "Task", "Resource": arn, "End": True}})
    account.client.start_execution(stateMachineArn=machine)
    task = account.until(lambda: account.client.get_activity_task(activityArn=arn), lambda one: one.get("taskToken"))
    return str(task["taskToken"])


def _names(account: Account) -> dict[str, str]:
    client = account.client
    machine = account.machine("standard", PASS)
    version = client.publish_state_machine_version(stateMachineArn=machine)["stateMachineVersionArn"]
    client.create_state_machine_alias(name="used", routingConfiguration=[{"stateMachineVersionArn": version, "weight": 100}])  # fmt: skip
    execution = client.start_execution(stateMachineArn=machine, name="passed", input="{ }")["executionArn"]
    account.ended(execution)
    express = account.machine("express", PASS, type="EXPRESS")
    names = {
        "machine": machine,
        "version": version,
        "activity": client.create_activity(name="worked")["activityArn"],
        "execution": execution,
        "express": express,
        "express_execution": client.start_execution(stateMachineArn=express)["executionArn"],
        "waiting": _task(account, "awaited"),
        "answered": _task(account, "done"),
        "orphan": _task(account, "orphaned"),
    }
    client.send_task_success(taskToken=names["answered"], output="1")
    client.delete_activity(activityArn=names["activity"].replace("worked", "orphaned"))
    for name, kind in (("leaving", "STANDARD"), ("leaving_express", "EXPRESS")):
        arn = names[name] = account.machine(name, WAIT, type=kind)
        published = client.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
        client.create_state_machine_alias(name="used", routingConfiguration=[{"stateMachineVersionArn": published, "weight": 100}])  # fmt: skip
        client.start_execution(stateMachineArn=arn)
        client.delete_state_machine(stateMachineArn=arn)
    return names


def _full_names(account: Account) -> dict[str, str]:
    client = account.client
    arn = account.machine("full", {"F": {"Type": "Fail"}}, publish=True)
    client.create_state_machine_alias(name="one", routingConfiguration=[{"stateMachineVersionArn": f"{arn}:1", "weight": 100}])  # fmt: skip
    failed = client.start_execution(stateMachineArn=arn)["executionArn"]
    account.ended(failed)
    client.update_state_machine(stateMachineArn=arn, definition=json.dumps({"StartAt": "W", "States": WAIT}))
    client.start_execution(stateMachineArn=arn)
    activity = client.create_activity(name="full")["activityArn"]
    return {"full_machine": arn, "full_version": f"{arn}:1", "full_failed": failed, "full_activity": activity}


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    quotas = AccountQuotas(machines=1, activities=1, executions=1, pollers=0, versions=1, aliases=1)
    accounts = serve(virtual=False), serve(virtual=False, quotas=quotas)
    account, full = (next(one) for one in accounts)
    yield World(account, full, {**_names(account), **_full_names(full)})
    for one in accounts:
        assert next(one, None) is None


def test_every_declared_error_is_accounted_for() -> None:
    excused = {(one, error) for one, error in DECLARED if ("*", error) in NOT_APPLICABLE or (one, error) in NOT_APPLICABLE}  # fmt: skip
    assert DECLARED - PRODUCED - excused == set(), "neither produced nor said not to be applicable"
    assert set() == PRODUCED - DECLARED, "no errors of these operations"
    assert PRODUCED & excused == set(), "produced, and yet said not to be applicable"
    unneeded = {(one, error) for one, error in NOT_APPLICABLE if one != "*"} - DECLARED
    assert unneeded == set()
    assert {error for one, error in NOT_APPLICABLE if one == "*"} <= {error for _, error in DECLARED}


def _filled(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, names) for one in value]
    if isinstance(value, str) and (value.startswith(("{{", "{")) and not value.startswith('{"')):
        return value.format_map(names)
    return value


@pytest.mark.parametrize(("operation", "error"), sorted(PRODUCED))
def test_an_error_and_its_words(world: World, operation: str, error: str) -> None:
    given, message = CASES[operation][error]
    account = world.full if given.get("full") else world.account
    call = getattr(account.client, _method(operation))
    request = _filled({name: value for name, value in given.items() if name != "full"}, world.names)
    with pytest.raises(ClientError) as caught:
        call(**request)
    told = caught.value.response
    assert told["Error"]["Code"] == error
    assert told["ResponseMetadata"]["HTTPStatusCode"] == 400
    for name, value in world.names.items():
        message = message.replace(f"{{{name}}}", value)
    assert told["Error"]["Message"] == message


def _method(operation: str) -> str:
    from botocore import xform_name

    return str(xform_name(operation))


def test_workers_are_counted_while_they_wait() -> None:
    served = serve(virtual=False, quotas=AccountQuotas(pollers=1))
    account = next(served)
    arn = account.client.create_activity(name="polled")["activityArn"]
    refused = 0
    with ThreadPoolExecutor() as threads:
        for _ in range(3):
            waiting = threads.submit(account.client.get_activity_task, activityArn=arn)
            while not account.service.pollers and not waiting.done():
                time.sleep(0.001)
            try:
                account.client.get_activity_task(activityArn=arn)
            except account.client.exceptions.ActivityWorkerLimitExceeded:
                refused += 1
            assert waiting.result().get("taskToken") is None
    assert refused > 0
    assert account.service.pollers == {}
    assert next(served, None) is None
