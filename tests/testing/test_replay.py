"""Recorded histories against today's definition.

The executions recorded on AWS are no part of this repository; `TREADLE_RECORDINGS` names their folder.
"""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest

from treadle.errors import DefinitionError
from treadle.testing import Workflow, WorkflowTestError, load_workflow

FOLDER = Path(os.environ.get("TREADLE_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings")
AGREE = 93
"""How many of the 97 recorded Standard executions without a distributed Map replay to their end; a floor, as measured.

The other four show a placeholder of the recording, such as an execution's name, in a value that is compared.
"""


def event(number: int, kind: str, after: int, seconds: float, **details: Any) -> dict[str, Any]:
    name = f"{kind[0].lower()}{kind[1:]}EventDetails"
    if kind.endswith(("StateEntered", "StateExited")):
        name = f"state{kind[-7:] if kind.endswith('Entered') else 'Exited'}EventDetails"
    minutes, rest = divmod(seconds, 60)
    made = {"timestamp": f"2026-03-01T10:{minutes:02.0f}:{rest:06.3f}000+00:00", "type": kind, "id": number}
    return made | {"previousEventId": after} | ({name: details} if details else {})


REQUEST = {"FunctionName": "f", "Payload": {"amount": 700}}
CHARGED = '{"amount":700,"Payload":{"ok":true}}'


@pytest.fixture
def definition() -> dict[str, Any]:
    invoke = "arn:aws:states:::lambda:invoke"
    charge = {
        "Type": "Task",
        "Resource": invoke,
        "Parameters": {"FunctionName": "f", "Payload.$": "$"},
        "Next": "Large?",
    }
    charge |= {"ResultSelector": {"Payload.$": "$.Payload", "amount": 700}}
    charge |= {"Retry": [{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 2}]}
    choices = [{"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Hold"}]
    return {
        "StartAt": "Charge card",
        "States": {
            "Charge card": charge,
            "Large?": {"Type": "Choice", "Choices": choices, "Default": "Done"},
            "Hold": {"Type": "Wait", "Seconds": 60, "Next": "Done"},
            "Done": {"Type": "Succeed"},
        },
    }


@pytest.fixture
def history() -> list[dict[str, Any]]:
    """An execution as `aws stepfunctions get-execution-history` prints it."""
    parameters = json.dumps(REQUEST)
    scheduled = {"resourceType": "lambda", "resource": "invoke", "region": "us-east-1", "parameters": parameters}
    task = {"resourceType": "lambda", "resource": "invoke"}
    answer = json.dumps({"StatusCode": 200, "Payload": {"ok": True}})
    return [
        event(1, "ExecutionStarted", 0, 0, input='{"amount":700}', roleArn="arn:aws:iam::123456789012:role/r"),
        event(2, "TaskStateEntered", 0, 0.01, name="Charge card", input='{"amount":700}'),
        event(3, "TaskScheduled", 2, 0.02, **scheduled),
        event(4, "TaskStarted", 3, 0.03, **task),
        event(5, "TaskFailed", 4, 0.5, error="Lambda.ServiceException", cause="try again", **task),
        event(6, "TaskScheduled", 5, 2.5, **scheduled),
        event(7, "TaskStarted", 6, 2.6, **task),
        event(8, "TaskSucceeded", 7, 3, output=answer, **task),
        event(9, "TaskStateExited", 8, 3, name="Charge card", output=CHARGED),
        event(10, "ChoiceStateEntered", 9, 3, name="Large?", input=CHARGED),
        event(11, "ChoiceStateExited", 10, 3, name="Large?", output=CHARGED),
        event(12, "WaitStateEntered", 11, 3, name="Hold", input=CHARGED),
        event(13, "WaitStateExited", 12, 63, name="Hold", output=CHARGED),
        event(14, "SucceedStateEntered", 13, 63, name="Done", input=CHARGED),
        event(15, "SucceedStateExited", 14, 63, name="Done", output=CHARGED),
        event(16, "ExecutionSucceeded", 15, 63, output=CHARGED),
    ]


def test_a_history_replays_without_departure(workflow: Any, definition: Any, history: Any, tmp_path: Path) -> None:
    flow: Workflow = workflow(definition)
    assert flow.replay({"events": history}) is None
    assert flow.runs[0].state("Charge card").attempts == 2
    file = tmp_path / "history.json"
    file.write_text(json.dumps({"events": list(reversed(history))}))
    assert flow.replay(file) is None


def changed(definition: Any, state: str, **fields: Any) -> Any:
    made = copy.deepcopy(definition)
    made["States"][state] |= fields
    return made


def test_departures_are_named(workflow: Any, definition: Any, history: Any) -> None:
    choices = [{"Variable": "$.amount", "NumericGreaterThan": 900, "Next": "Hold"}]
    flow = workflow(changed(definition, "Large?", Choices=choices))
    assert str(flow.replay(history)) == (
        "after 'Large?' the history has state 'Hold'; today's definition has state 'Done'"
    )
    flow = workflow(changed(definition, "Charge card", Parameters={"FunctionName": "g", "Payload.$": "$"}))
    departure = flow.replay(history)
    assert (departure.state, '"g"' in departure.got, '"f"' in departure.expected) == ("Charge card", True, True)
    flow = workflow(changed(definition, "Charge card", Retry=[]))
    assert str(flow.replay(history)) == (
        "after 'Charge card' the history has state 'Large?'; today's definition has its end"
    )
    flow = workflow(changed(definition, "Done", OutputPath="$.amount"))
    assert flow.replay(history).got == "700"
    renamed = json.loads(json.dumps(definition).replace('"Hold"', '"Review"'))
    assert str(workflow(renamed).replay(history)) == (
        "after 'Large?' the history has state 'Hold'; today's definition has no such state"
    )


def test_a_task_without_a_recorded_answer(workflow: Any, definition: Any, history: Any) -> None:
    again = {**definition["States"]["Charge card"], "Next": "Done"}
    made = changed(definition, "Hold", Next="Again")
    made["States"]["Again"] = again
    assert str(workflow(made).replay(history)) == (
        "after 'Hold' the history has state 'Done'; today's definition has state 'Again'"
    )


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("nowhere.json", "can't be read"),
        ({}, "expected GetExecutionHistory's events"),
        ([{"id": 1}], "expected GetExecutionHistory's events"),
        ([], "is not whole"),
        ([{"id": 2, "type": "X", "timestamp": 0}], "is not whole: fetch all its pages"),
        ([{"id": 1, "type": "PassStateEntered", "timestamp": 0}], "does not begin with ExecutionStarted"),
        ([{"id": 1, "type": "ExecutionStarted", "timestamp": "yesterday"}], "expected GetExecutionHistory's events"),
    ],
)
def test_histories_that_are_refused(workflow: Any, definition: Any, given: Any, words: str) -> None:
    with pytest.raises(WorkflowTestError, match=words):
        workflow(definition).replay(given)


def as_given(recorded: dict[str, Any]) -> dict[str, Any]:
    """Return a recording's event in the form of GetExecutionHistory: times, and JSON as text."""
    made: dict[str, Any] = {"timestamp": 1767225600.0}
    for key, value in recorded.items():
        if key.endswith("EventDetails"):
            value = {
                name: json.dumps(item, separators=(",", ":"), ensure_ascii=False)
                if name in ("input", "output", "parameters", "cause") and not isinstance(item, str)
                else item
                for name, item in value.items()
            }
        made[key] = value
    return made


@pytest.mark.skipif(not (FOLDER / "score.py").is_file(), reason="the recorded executions are not here")
def test_executions_recorded_on_aws() -> None:
    pytest.importorskip("jlens")
    agree, refused = 0, []
    for file in sorted(FOLDER.glob("*/*.json")):
        recording = json.loads(file.read_text())
        if recording["type"] != "STANDARD" or not isinstance(recording["definition"], dict):
            continue
        try:
            with load_workflow(recording["definition"]) as flow:
                agree += flow.replay([as_given(one) for one in recording["events"]]) is None
        except WorkflowTestError as error:
            refused.append(str(error))
        except DefinitionError:
            pass  # a definition that is refused today
    assert all("has a distributed Map" in one for one in refused)
    assert agree >= AGREE
