"""Files of answers, and those that `treadle mock` writes of a recorded execution."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from treadle.cli import main
from treadle.testing import WorkflowTestError, load_workflow

DEFINITION = {
    "StartAt": "Charge",
    "States": {
        "Charge": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
            "ResultSelector": {"paid.$": "$.Payload.paid"},
            "Retry": [{"ErrorEquals": ["Lambda.ServiceException"], "IntervalSeconds": 5}],
            "Next": "Each",
        },
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.paid",
            "ItemProcessor": {
                "StartAt": "Ask",
                "States": {
                    "Ask": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::bedrock:invokeModel",
                        "Parameters": {"ModelId": "m", "Body": {"n.$": "$"}},
                        "End": True,
                    }
                },
            },
            "End": True,
        },
    },
}
CODE = """
def ask(call):
    return {"Body": {"n": call.parameters["Body"]["n"] * 2}}
"""
YAML = """\
Charge:
  - fails: {error: Lambda.ServiceException, cause: busy}
    times: 1
  - returns: {Payload: {paid: [1, 2]}}
    validation: PRESENT
    delay: 2
bedrock:invokeModel:
  python: answers.py:ask
  validation: NONE
"""


def test_a_file_answers_by_state_and_action(tmp_path: Path) -> None:
    (tmp_path / "answers.py").write_text(CODE)
    file = tmp_path / "answers.yaml"
    file.write_text(YAML)
    with load_workflow(DEFINITION) as workflow:
        workflow.mocks_from(file)
        run = workflow.run({})
    assert run.output == [{"Body": {"n": 2}}, {"Body": {"n": 4}}]
    assert run.elapsed.total_seconds() == 7
    assert run.state("Charge").attempts == 2


def test_recorded_answers_are_written_and_read_again(tmp_path: Path) -> None:
    history, answers = tmp_path / "history.json", tmp_path / "answers.json"
    with load_workflow(DEFINITION) as workflow:
        workflow.mock("Charge").fails("Lambda.ServiceException", "busy").times(1).returns(
            {"Payload": {"paid": [1, 2]}}, validation="PRESENT", delay=2
        )
        workflow.mock("Ask", item=0).returns({"Body": "first"}, validation="NONE")
        workflow.mock("Ask", item=1).returns({"Body": "second"}, validation="NONE")
        run = workflow.run({})
        history.write_text(json.dumps({"events": run.events}, default=str))
    result = CliRunner().invoke(main, ["mock", "--from-execution", str(history), "-o", str(answers)])
    assert result.exit_code == 0, result.output
    assert json.loads(answers.read_text())["Ask"] == [
        {"item": 0, "returns": {"Body": "first"}, "validation": "NONE"},
        {"item": 1, "returns": {"Body": "second"}, "validation": "NONE"},
    ]
    with load_workflow(DEFINITION) as again:
        again.mocks_from(answers)
        second = again.run({})
    assert second.output == run.output
    assert second.path == run.path
    assert second.elapsed == run.elapsed


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"Charge": 7}, """'Charge': expected an object with one of returns, fails, calls_back, python, got 7; write {"returns": 7}"""),
        ({"Charge": []}, "'Charge' has no answers"),
        ({"Charge": [{"return": 1}]}, "'Charge', answer 0: there is no key 'return'"),
        ({"Charge": {"returns": 1, "fails": "E"}}, "expected one of returns, fails, calls_back, python, got returns and fails"),
        ({"Charge": {"delay": 1}}, "got none"),
        ({"Charge": {"fails": {"name": "E"}}}, 'fails: expected an error or {"error": …, "cause": …}'),
        ({"Charge": {"python": "answers.py"}}, "python: expected FILE.py:FUNCTION"),
        ({"Charge": {"python": "none.py:f"}}, "there is no file"),
        ({"Charge": {"returns": {"Payloud": 1}}}, "'Payloud'"),
        ({"Charge": {"returns": {}, "item": "first"}}, "item: expected the index of a Map's item, got 'first'"),
        ({"Chrage": {"returns": {}}}, "Charge"),
        ([1], "expected an object of answers by state, resource or service:action, got list"),
    ],
)  # fmt: skip
def test_what_is_no_answer(tmp_path: Path, given: Any, told: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(given))
    with load_workflow(DEFINITION) as workflow, pytest.raises(WorkflowTestError) as raised:
        workflow.mocks_from(file)
    assert told in str(raised.value)


@pytest.mark.parametrize("text", ["{", '"\\ud800"'[:3], "[" * 100_000])
def test_a_file_that_is_no_json(tmp_path: Path, text: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(text)
    with load_workflow(DEFINITION) as workflow, pytest.raises(WorkflowTestError, match="is no JSON"):
        workflow.mocks_from(file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with load_workflow(DEFINITION) as workflow, pytest.raises(WorkflowTestError, match="can't be read"):
        workflow.mocks_from(tmp_path / "none.json")


def test_an_execution_without_tasks_has_no_answers(tmp_path: Path) -> None:
    history = tmp_path / "history.json"
    with load_workflow({"StartAt": "D", "States": {"D": {"Type": "Succeed"}}}) as workflow:
        history.write_text(json.dumps({"events": workflow.run({}).events}, default=str))
    result = CliRunner().invoke(main, ["mock", "--from-execution", str(history)])
    assert result.exit_code == 2
    assert "no task of the execution answered" in result.output
