"""Mocks in formats that users have: Step Functions Local's file and TestState's `mock`, and checks against models.

https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html
https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
"""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from treadle.testing import WorkflowTestError

FILE = Path(__file__).parent / "MockConfigFile.json"
"""The documentation's example, with its placeholder of a machine."""

INTEGRATION = {
    "Comment": "This state machine is called: LambdaSQSIntegration",
    "StartAt": "LambdaState",
    "States": {
        "LambdaState": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"Payload.$": "$", "FunctionName": "HelloWorldFunction"},
            "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2}],
            "Next": "SQSState",
        },
        "SQSState": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {
                "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/myQueue",
                "MessageBody.$": "$",
            },
            "End": True,
        },
    },
}


@pytest.mark.parametrize(("case", "attempts", "seconds"), [("HappyPath", 1, 0), ("RetryPath", 4, 14)])
def test_the_documented_mock_file(workflow: Any, case: str, attempts: int, seconds: int) -> None:
    flow = workflow(INTEGRATION)
    flow.mocks_from(FILE, case)
    run = flow.run({"name": "x"})
    assert run.path == ["LambdaState", "SQSState"]
    assert run.output["MessageId"] == "3bcb6e8e-8b51-4375-b0bc-1a59812c6e51"
    assert run.state("LambdaState").attempts == attempts
    assert run.elapsed == timedelta(seconds=seconds)


def test_a_mock_file_beside_other_mocks(workflow: Any) -> None:
    flow = workflow(INTEGRATION)
    flow.mocks_from(FILE, "HybridPath")
    flow.mock("SQSState").returns({"MessageId": "mine"})
    assert flow.run().output == {"MessageId": "mine"}


def test_a_test_case_that_is_not_there(workflow: Any, tmp_path: Path) -> None:
    flow = workflow(INTEGRATION)
    with pytest.raises(WorkflowTestError, match=r"no test case 'HapyPath'; did you mean 'HappyPath'\?"):
        flow.mocks_from(FILE, "HapyPath")
    file = tmp_path / "mocks.json"
    config = json.loads(FILE.read_text())
    config["StateMachines"]["LambdaSQSIntegration"]["TestCases"]["HappyPath"]["SqsState"] = "MockedSQSSuccess"
    file.write_text(json.dumps(config))
    with pytest.raises(WorkflowTestError, match=r"'SqsState'; did you mean 'SQSState'\?"):
        flow.mocks_from(file, "HappyPath")
    file.write_text("{")
    with pytest.raises(WorkflowTestError, match="can't be read"):
        flow.mocks_from(file, "HappyPath")


def test_test_states_mock(workflow: Any) -> None:
    flow = workflow(INTEGRATION)
    failed = {"errorOutput": {"error": "Lambda.TooManyRequestsException", "cause": "Rate Exceeded."}}
    flow.mock("LambdaState").from_test_state(failed).times(1).then.from_test_state(
        {"result": '{"Payload": {"n": 1}}', "fieldValidationMode": "STRICT"}
    )
    flow.mock("SQSState").from_test_state(
        {"result": '{"MessageId": "m", "NewField": 1}', "fieldValidationMode": "PRESENT"}
    )
    run = flow.run()
    assert run.state("LambdaState").errors == [("Lambda.TooManyRequestsException", "Rate Exceeded.")]
    assert run.state("SQSState").input == {"Payload": {"n": 1}}


def test_test_states_mock_for_one_state(workflow: Any) -> None:
    tested = workflow(INTEGRATION).test_state(
        "LambdaState", {}, mock={"errorOutput": {"error": "E", "cause": "C"}}, retries=1
    )
    assert (tested.status, tested.error) == ("RETRIABLE", "E")
    assert tested.stages["error_details"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": 4}


@pytest.mark.parametrize(
    ("validation", "answer", "words"),
    [
        (
            "STRICT",
            {"MessageIdd": "m"},
            r"sqs:sendMessage has no field 'MessageIdd' in its answer; did you mean 'MessageId'\?",
        ),
        ("STRICT", {"MessageId": 7}, "Field 'MessageId' must be a string"),
        ("PRESENT", {"MessageId": 7}, "Field 'MessageId' must be a string"),
        ("PRESENT", {"MessageIdd": 7}, None),
        ("NONE", {"MessageId": 7}, None),
    ],
)
def test_answers_are_checked(workflow: Any, validation: Any, answer: Any, words: str | None) -> None:
    flow = workflow(INTEGRATION)
    if words is None:
        flow.mock("SQSState", optional=True).returns(answer, validation=validation)
        return
    with pytest.raises(WorkflowTestError, match=words):
        flow.mock("SQSState", optional=True).returns(answer, validation=validation)


EXECUTION = {
    "ExecutionArn": "arn:aws:states:us-east-1:123456789012:execution:child:one",
    "Name": "one",
    "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child",
    "StartDate": 1700000000000,
    "Status": "SUCCEEDED",
}


@pytest.mark.parametrize(("pattern", "output"), [("sync", '{"n":1}'), ("sync:2", {"n": 1}), ("sync:2", '{"n":1}')])
def test_both_shapes_of_a_nested_execution(workflow: Any, pattern: str, output: Any) -> None:
    state = {
        "Type": "Task",
        "Resource": f"arn:aws:states:::states:startExecution.{pattern}",
        "Parameters": {"StateMachineArn": EXECUTION["StateMachineArn"]},
        "End": True,
    }
    flow = workflow({"StartAt": "Child", "States": {"Child": state}})
    flow.mock("Child").returns({**EXECUTION, "Output": output})
    assert flow.run().output["Output"] == output
