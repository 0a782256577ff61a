"""What docs/testing.md shows and the example's tests don't."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from treadle.testing import TaskError, load_workflow

DOCS = Path(__file__).parents[2] / "docs" / "testing.md"
APPROVAL = {
    "StartAt": "Ask the manager",
    "States": {
        "Ask the manager": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "Parameters": {"FunctionName": "ask", "Payload": {"token.$": "$$.Task.Token"}},
            "HeartbeatSeconds": 3600,
            "End": True,
        }
    },
}

DEFINITION = {
    "StartAt": "Large?",
    "States": {
        "Large?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Hold"}],
            "Default": "Done",
        },
        "Hold": {"Type": "Wait", "Seconds": 7200, "Next": "Done"},
        "Done": {"Type": "Succeed"},
    },
}
PAYMENT = {
    "StartAt": "Charge card",
    "States": {
        "Charge card": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
            "End": True,
        }
    },
}
LOWER_LIMIT = json.loads(json.dumps(DEFINITION).replace("500", "100"))
ENTERED, EXITED = "stateEnteredEventDetails", "stateExitedEventDetails"
AMOUNT = '{"amount":200}'
HISTORY = {
    "events": [
        {"timestamp": 1.0, "type": "ExecutionStarted", "id": 1, "executionStartedEventDetails": {"input": AMOUNT}},
        {"timestamp": 1.0, "type": "ChoiceStateEntered", "id": 2, ENTERED: {"name": "Large?", "input": AMOUNT}},
        {"timestamp": 1.0, "type": "ChoiceStateExited", "id": 3, EXITED: {"name": "Large?", "output": AMOUNT}},
        {"timestamp": 1.0, "type": "SucceedStateEntered", "id": 4, ENTERED: {"name": "Done", "input": AMOUNT}},
        {"timestamp": 1.0, "type": "SucceedStateExited", "id": 5, EXITED: {"name": "Done", "output": AMOUNT}},
        {"timestamp": 1.0, "type": "ExecutionSucceeded", "id": 6, "executionSucceededEventDetails": {"output": AMOUNT}},
    ]
}
for one in HISTORY["events"]:
    one["previousEventId"] = one["id"] - 1


def test_last_weeks_order_goes_the_same_way(workflow):
    assert workflow(DEFINITION).replay(HISTORY) is None


def test_a_lower_limit_departs(workflow):
    departure = workflow(LOWER_LIMIT).replay(HISTORY)
    assert str(departure) == "after 'Large?' the history has state 'Done'; today's definition has state 'Hold'"


def test_answers_later(workflow):
    approval = workflow(APPROVAL)
    approval.mock("Ask the manager").calls_back({"approved": True}, after=timedelta(minutes=20))
    run = approval.run()
    assert run.output == {"approved": True}
    assert run.elapsed == timedelta(minutes=20)


def test_never_answers(workflow):
    approval = workflow(APPROVAL)
    approval.mock("Ask the manager").loses_heartbeat()
    assert approval.run().error == "States.Timeout"


def test_decides_by_the_request(workflow):
    def ask(call):
        if call.attempt == 0:
            raise TaskError("Lambda.ServiceException", "try again")
        return {"approved": "token" in call.payload}

    approval = workflow(APPROVAL)
    approval.mock("lambda:invoke").answers(ask)
    assert approval.run().error == "Lambda.ServiceException"


def test_without_the_fixture():
    with load_workflow(APPROVAL) as approval:
        approval.mock("Ask the manager").fails("Refused")
        run = approval.run()
        run.assert_failed("Refused")
        run.assert_path("Ask the manager")


def test_a_failed_assertion_has_the_run():
    with load_workflow(APPROVAL) as approval:
        approval.mock("Ask the manager").fails("Refused", "no budget")
        run = approval.run()
        with pytest.raises(AssertionError, match=r"(?s)expected SUCCEEDED, got FAILED.*Refused: no budget.*seed 0"):
            run.assert_succeeded()


@pytest.mark.xfail(raises=AssertionError, strict=True, reason="nothing retries the errors of Lambda")
def test_nothing_is_unhandled(workflow):
    payment = workflow(PAYMENT)
    payment.mock("Charge card", optional=True).returns({"Payload": {"ok": True}}, validation="PRESENT")
    payment.fuzz(examples=[{"order": 7, "amount": 100}], allowed=["OutOfStock"])


def test_the_page_shows_what_is_printed(workflow):
    with pytest.raises(AssertionError) as raised:
        test_nothing_is_unhandled(workflow)
    shown = DOCS.read_text().partition("    fuzz: a way to fail")[2].partition("       …")[0].splitlines()[2:]
    assert len(shown) > 3
    for line in shown:
        assert line.strip() in str(raised.value), line


def test_the_first_step(workflow):
    steps = workflow(DEFINITION).steps({"amount": 700})
    steps.step()
    assert steps.state == "Hold"
    steps.back()
    steps.input = {"amount": 100}
    steps.step()
    assert steps.state == "Done"
