"""What docs/testing.md shows and the example's tests don't."""

from __future__ import annotations

from datetime import timedelta

import pytest

from treadle.testing import TaskError, load_workflow

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
