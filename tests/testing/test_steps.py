"""An execution one state at a time."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.testing import WorkflowTestError, load_workflow

DEFINITION: dict[str, Any] = {
    "StartAt": "Price",
    "States": {
        "Price": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "price", "Payload.$": "$"},
            "ResultSelector": {"amount.$": "$.Payload.amount"},
            "Assign": {"priced.$": "$.Payload.amount"},
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 5}],
            "Next": "Large?",
        },
        "Large?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Hold"}],
            "Default": "Done",
        },
        "Hold": {"Type": "Wait", "Seconds": 3600, "Next": "Refuse"},
        "Refuse": {"Type": "Fail", "Error": "TooMuch"},
        "Done": {"Type": "Pass", "Parameters": {"paid.$": "$.amount", "priced.$": "$priced"}, "End": True},
    },
}


@pytest.fixture
def workflow() -> Any:
    with load_workflow(DEFINITION) as loaded:
        loaded.mock("Price", optional=True).fails("Busy").times(1).returns(
            {"Payload": {"amount": 700}}, validation="PRESENT"
        )
        yield loaded


def test_forward_and_back_with_another_input(workflow: Any) -> None:
    steps = workflow.steps({"order": 7})
    assert steps.state == "Price"
    run = steps.step()
    assert run.state("Price").attempts == 2
    assert (steps.state, steps.input, steps.variables) == ("Large?", {"amount": 700}, {"priced": 700})
    steps.step()
    assert steps.state == "Hold"
    steps.back()
    assert (steps.state, steps.input) == ("Large?", {"amount": 700})
    steps.input = {"amount": 100}
    steps.step()
    assert steps.state == "Done"
    steps.step()
    assert steps.ended
    assert steps.input == {"paid": 100, "priced": 700}


def test_a_failure_ends_the_steps_and_time_has_passed(workflow: Any) -> None:
    steps = workflow.steps({"order": 7})
    run = steps.finish()
    assert run.error == "TooMuch"
    assert steps.ended
    assert [one.path[0] for one in steps.runs] == ["Price", "Large?", "Hold", "Refuse"]
    assert sum(one.elapsed.total_seconds() for one in steps.runs) == 3605


def test_the_whole_is_as_one_run(workflow: Any) -> None:
    steps = workflow.steps({"order": 7})
    last = steps.finish()
    whole = workflow.run({"order": 7})
    assert (whole.status, whole.error) == (last.status, last.error)
    assert whole.path == [one.path[0] for one in steps.runs]


def test_variables_can_be_changed(workflow: Any) -> None:
    steps = workflow.steps({"order": 7})
    steps.step()
    steps.variables["priced"] = 1
    steps.input = {"amount": 2}
    steps.step()
    steps.step()
    assert steps.input == {"paid": 2, "priced": 1}


def test_there_is_a_first_and_a_last_step(workflow: Any) -> None:
    steps = workflow.steps({"order": 7})
    with pytest.raises(WorkflowTestError, match="this is the first state"):
        steps.back()
    steps.finish()
    with pytest.raises(WorkflowTestError, match="the execution has ended"):
        steps.step()
    with pytest.raises(WorkflowTestError, match="the input"):
        steps.input = object()


def test_a_state_that_follows_itself_is_no_step() -> None:
    loop = {
        "StartAt": "Again?",
        "States": {
            "Again?": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.n", "IsPresent": True, "Next": "Again?"}],
                "Default": "Done",
            },
            "Done": {"Type": "Succeed"},
        },
    }
    with load_workflow(loop) as workflow, pytest.raises(WorkflowTestError, match="'Again\\?' can follow itself"):
        workflow.steps({}).step()
