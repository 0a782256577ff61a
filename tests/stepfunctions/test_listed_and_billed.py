"""Executions by whether they were redriven, and what an Express execution is billed."""

from __future__ import annotations

import json

import pytest

from treadle.asl import type_name
from treadle.drivers import FunctionCaller, MemoryDriver, VirtualClock
from treadle.drivers._template import template_problem
from treadle.services import Call, ServiceError, resolve_integration
from treadle.stepfunctions import MemoryStore, Service

ROLE = "arn:aws:iam::123456789012:role/r"
TASK = {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": True}


@pytest.fixture
def service() -> Service:
    failed: list[Call] = []

    def once(call: Call) -> object:
        failed.append(call)
        if len(failed) == 1:
            raise ServiceError("ServiceException", "busy", service_id="Lambda")
        return {"Payload": "1"}

    driver = MemoryDriver(resolver=resolve_integration, caller=FunctionCaller(once), clock=VirtualClock())
    return Service(MemoryStore(), driver)


def create(service: Service, definition: object, kind: str = "STANDARD") -> str:
    given = {"name": kind, "definition": json.dumps(definition), "roleArn": ROLE, "type": kind}
    return str(service.answer("CreateStateMachine", given)["stateMachineArn"])


def test_executions_are_listed_by_whether_they_were_redriven(service: Service) -> None:
    """https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"""
    machine = create(service, {"StartAt": "T", "States": {"T": TASK}})
    started = [
        service.answer("StartExecution", {"stateMachineArn": machine, "name": name})["executionArn"]
        for name in ("first", "second")
    ]
    service.driver.run_until_idle()
    service.answer("RedriveExecution", {"executionArn": started[0]})
    service.driver.run_until_idle()

    def listed(**given: str) -> list[str]:
        found = service.answer("ListExecutions", {"stateMachineArn": machine, **given})["executions"]
        return sorted(one["name"] for one in found)

    assert listed() == ["first", "second"]
    assert listed(redriveFilter="REDRIVEN") == ["first"]
    assert listed(redriveFilter="NOT_REDRIVEN") == ["second"]


@pytest.mark.parametrize(("milliseconds", "billed"), [(0, 100), (100, 100), (101, 200), (1_000, 1_000), (1_099, 1_100)])
def test_an_express_execution_is_billed_by_started_100_milliseconds(
    service: Service, milliseconds: int, billed: int
) -> None:
    """https://aws.amazon.com/step-functions/pricing/: rounded up to the nearest 100 ms"""
    instant = f"{{% $fromMillis($toMillis($states.context.Execution.StartTime) + {milliseconds}) %}}"
    wait = {"Type": "Wait", "Timestamp": instant, "End": True}
    machine = create(service, {"QueryLanguage": "JSONata", "StartAt": "W", "States": {"W": wait}}, "EXPRESS")
    started = service.start_sync({"stateMachineArn": machine})
    service.driver.run_until_idle()
    assert started.answer()["billingDetails"]["billedDurationInMilliseconds"] == billed


@pytest.mark.parametrize(
    ("value", "name"),
    [(None, "null"), (True, "boolean"), (1, "number"), (1.5, "number"), ("x", "string"), ([], "array"), ({}, "object")],
)
def test_messages_name_types_as_json_does(value: object, name: str) -> None:
    assert type_name(value) == name
    if not isinstance(value, dict):
        assert template_problem({"Resources": {"A": value}}) == f"/Resources/A: expected an object, got {name}"
