"""Activities: tasks for workers, as long as the activity exists."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.server import Engine
from treadle.services import Call, ServiceError, resolve_integration
from treadle.stepfunctions import MemoryStore, Service

from .conftest import Account, machine

ARN = "arn:aws:states:us-east-1:123456789012:activity:work"
ACTIVITY = {"Type": "AWS::StepFunctions::Activity", "Properties": {"Name": "work"}}
MISSING = f"An error occurred while executing the state 'Work' (entered at the event id #2). The activity {ARN} does not exist."


def work(**more: Any) -> dict[str, Any]:
    return {"Work": {"Type": "Task", "Resource": ARN, "End": True, **more}}


def test_an_activity_of_the_stack_is_worked_at(account: Account) -> None:
    sdk = "arn:aws:states:::aws-sdk:sfn"
    worker = {
        "Take": {"Type": "Task", "Resource": f"{sdk}:getActivityTask", "Parameters": {"ActivityArn": ARN}, "Next": "Send"},
        "Send": {"Type": "Task", "Resource": f"{sdk}:sendTaskSuccess", "Parameters": {"TaskToken.$": "$.TaskToken", "Output.$": "$.Input"}, "End": True},
    }  # fmt: skip
    branches = [{"StartAt": "Work", "States": work()}, {"StartAt": "Take", "States": worker}]
    both = {"Both": {"Type": "Parallel", "Branches": branches, "End": True}}
    account.deploy({"A": ACTIVITY, "Main": machine(both)})
    told = account.call("sfn", "describeActivity", ActivityArn=ARN)
    assert (told["ActivityArn"], told["Name"]) == (ARN, "work")
    assert account.run(input={"n": 1}).output[0] == {"n": 1}


def test_a_worker_waits_for_work(account: Account) -> None:
    """Like the API's long poll, for up to a minute on the run's clock."""
    sdk = "arn:aws:states:::aws-sdk:sfn"
    take = {"Type": "Task", "Resource": f"{sdk}:getActivityTask", "Parameters": {"ActivityArn": ARN}}
    send = {"TaskToken.$": "$.TaskToken", "Output.$": "$.Input"}
    worker = {
        "Take": {**take, "Next": "Send"},
        "Send": {"Type": "Task", "Resource": f"{sdk}:sendTaskSuccess", "Parameters": send, "End": True},
    }
    late = {"Later": {"Type": "Wait", "Seconds": 40, "Next": "Work"}, **work()}
    branches = [{"StartAt": "Later", "States": late}, {"StartAt": "Take", "States": worker}]
    both = {"Both": {"Type": "Parallel", "Branches": branches, "End": True}}
    account.deploy({"A": ACTIVITY, "Main": machine(both)})
    assert account.run(input={"n": 2}).output[0] == {"n": 2}
    account.deploy({"A": ACTIVITY, "Main": machine({"Take": {**take, "End": True}})})
    assert account.run().output == {"TaskToken": None}


def test_an_activity_that_does_not_exist(account: Account) -> None:
    caught = {"Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]}
    states = {**work(**caught), "Caught": {"Type": "Pass", "End": True}}
    failed = account.run(states)
    assert (failed.status, failed.error, failed.cause) == ("FAILED", "States.Runtime", MISSING)
    # as recorded: the task was never scheduled
    assert [event["type"] for event in failed.history()] == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]
    with pytest.raises(ServiceError, match="ActivityDoesNotExist: Activity Does Not Exist: "):
        account.call("sfn", "getActivityTask", ActivityArn=ARN)


def test_a_driver_that_knows_no_activities_waits() -> None:
    class Calls:
        def call(self, call: Call, /) -> Any:
            raise AssertionError(call)

    driver = MemoryDriver(resolver=resolve_integration, caller=Calls())
    run = driver.start(parse_machine({"StartAt": "Work", "States": work()}))
    assert driver.wait(run).status == "ABORTED"
    assert "ActivityScheduled" in [event["type"] for event in run.result.history()]
    driver.close()


@pytest.fixture
def served() -> Iterator[Service]:
    with EmbeddedAws() as aws:
        engine = Engine(resolve_integration, aws)
        service = Service(MemoryStore(), engine.driver)
        aws.connect(service)
        yield service
        engine.close()


def test_a_served_account(served: Service) -> None:
    definition = json.dumps({"StartAt": "Work", "States": work()})
    given = {"name": "m", "definition": definition, "roleArn": "arn:aws:iam::123456789012:role/r"}
    arn = served.answer("CreateStateMachine", given)["stateMachineArn"]
    served.answer("CreateActivity", {"name": "work"})
    first = served.answer("StartExecution", {"stateMachineArn": arn})["executionArn"]
    task = until(lambda: served.take_task({"activityArn": ARN}))
    served.answer("SendTaskSuccess", {"taskToken": task["taskToken"], "output": "1"})
    assert until(lambda: ended(served, first))["output"] == "1"
    served.answer("DeleteActivity", {"activityArn": ARN})
    second = served.answer("StartExecution", {"stateMachineArn": arn})["executionArn"]
    failed = until(lambda: ended(served, second))
    assert (failed["status"], failed["error"], failed["cause"]) == ("FAILED", "States.Runtime", MISSING)


def ended(served: Service, arn: str) -> Any:
    told = served.answer("DescribeExecution", {"executionArn": arn})
    return told if told["status"] != "RUNNING" else None


def until(ask: Callable[[], Any]) -> Any:
    end = time.monotonic() + 20
    while not (found := ask()):
        assert time.monotonic() < end
        time.sleep(0.01)
    return found
