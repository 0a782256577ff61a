"""Executions painted over their state machines. The events are those that AWS recorded, without inputs and outputs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from treadle.cli import main
from treadle.drawing import DrawingError, Mark, draw, execution_marks, history_events, svg

Row = tuple[int, int, str, dict[str, Any]]


def events(*rows: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Return events of (id, previousEventId, type, name or details, seconds)."""
    made: list[dict[str, Any]] = []
    for number, previous, kind, *rest in rows:
        event: dict[str, Any] = {"id": number, "previousEventId": previous, "type": kind}
        if rest and isinstance(rest[0], str):
            key = "stateEnteredEventDetails" if kind.endswith("Entered") else "stateExitedEventDetails"
            event[key] = {"name": rest[0]}
        elif rest and isinstance(rest[0], dict):
            event |= rest[0]
        if len(rest) > 1:
            event["timestamp"] = rest[1]
        made.append(event)
    return made


RETRIED_AND_CAUGHT = events(
    (1, 0, "ExecutionStarted"),
    (2, 0, "TaskStateEntered", "Task", 100.0),
    (3, 2, "TaskScheduled"),
    (4, 3, "TaskStarted"),
    (5, 4, "TaskFailed", {"taskFailedEventDetails": {"error": "Exception"}}),
    (6, 5, "TaskScheduled"),
    (7, 6, "TaskStarted"),
    (8, 7, "TaskFailed", {"taskFailedEventDetails": {"error": "Exception"}}),
    (9, 8, "TaskStateExited", "Task", 102.5),
    (10, 9, "PassStateEntered", "Fallback", "2023-11-28T13:31:00.160Z"),
    (11, 10, "PassStateExited", "Fallback", "2023-11-28T13:31:00.400+00:00"),
    (12, 11, "ExecutionSucceeded"),
)
MAP_RETRIED = events(
    (1, 0, "ExecutionStarted"),
    (2, 0, "PassStateEntered", "StartState"),
    (3, 2, "PassStateExited", "StartState"),
    (4, 3, "MapStateEntered", "MapState"),
    (5, 4, "MapStateStarted"),
    (6, 5, "MapIterationStarted", {"mapIterationStartedEventDetails": {"name": "MapState", "index": 0}}),
    (7, 6, "FailStateEntered", "HandleItemFail"),
    (8, 7, "MapIterationFailed", {"mapIterationFailedEventDetails": {"name": "MapState", "index": 0}}),
    (9, 7, "MapStateStarted"),
    (10, 9, "MapIterationStarted", {"mapIterationStartedEventDetails": {"name": "MapState", "index": 0}}),
    (11, 10, "FailStateEntered", "HandleItemFail"),
    (12, 11, "MapIterationFailed", {"mapIterationFailedEventDetails": {"name": "MapState", "index": 0}}),
    (13, 11, "MapStateFailed"),
    (14, 13, "ExecutionFailed", {"executionFailedEventDetails": {"error": "HandleItemFailError"}}),
)
EVALUATION_FAILED = events(
    (1, 0, "ExecutionStarted"),
    (2, 0, "PassStateEntered", "State0"),
    (3, 2, "PassStateExited", "State0"),
    (4, 3, "PassStateEntered", "State1"),
    (
        5,
        3,
        "EvaluationFailed",
        {"evaluationFailedEventDetails": {"error": "States.QueryEvaluationError", "state": "State1"}},
    ),
    (6, 5, "ExecutionFailed", {"executionFailedEventDetails": {"error": "States.QueryEvaluationError"}}),
)
TASK = {
    "StartAt": "Task",
    "States": {
        "Task": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Catch": [{"ErrorEquals": ["Exception"], "Next": "Fallback"}],
            "End": True,
        },
        "Fallback": {"Type": "Pass", "End": True},
    },
}


def test_a_task_that_was_retried_and_caught() -> None:
    marks = execution_marks(RETRIED_AND_CAUGHT)
    assert marks.states == {
        "Task": Mark("caught", "2.5 s · 1 retry · caught: Exception"),
        "Fallback": Mark("succeeded", "240 ms"),
    }
    assert marks.edges == {
        ("", "Task", "next"): Mark("succeeded"),
        ("Task", "Fallback", "catch"): Mark("caught"),
        ("Fallback", "", "next"): Mark("succeeded"),
    }


def test_a_map_that_was_retried_and_failed() -> None:
    marks = execution_marks(MAP_RETRIED)
    assert marks.states == {
        "StartState": Mark("succeeded"),
        "MapState": Mark("failed", "1 retry · failed: HandleItemFailError"),
        "HandleItemFail": Mark("failed", "2× · failed"),
    }
    assert marks.edges["", "HandleItemFail", "next"] == Mark("succeeded", "×2")


def test_an_evaluation_that_failed() -> None:
    """AWS names the event before the state was entered as the previous one."""
    marks = execution_marks(EVALUATION_FAILED)
    assert marks.states["State0"] == Mark("succeeded")
    assert marks.states["State1"] == Mark("failed", "failed: States.QueryEvaluationError")


def test_an_execution_that_is_not_over() -> None:
    marks = execution_marks(RETRIED_AND_CAUGHT[:4])
    assert marks.states == {"Task": Mark("running", "running")}


def test_the_page_of_a_history_may_begin_with_the_newest_event() -> None:
    assert history_events({"events": RETRIED_AND_CAUGHT[::-1]}) == RETRIED_AND_CAUGHT


@pytest.mark.parametrize(
    "value", [None, 1, {}, {"events": 1}, {"events": [1]}, [{"id": 1}], [{"id": "1", "type": "x"}]]
)
def test_what_is_no_history_is_refused(value: Any) -> None:
    with pytest.raises(DrawingError, match="GetExecutionHistory"):
        history_events(value)


def test_what_was_not_reached_is_faint() -> None:
    marks = execution_marks(RETRIED_AND_CAUGHT[:4])
    picture = svg(draw(TASK, marks=marks.states, edge_marks=marks.edges, faint=True), theme="light")
    assert '<g class="skipped" data-id="/States/Fallback">' in picture
    assert 'class="box k-task marked s-running"' in picture
    assert 'class="line catch skipped"' in picture


def test_draw_paints_an_execution(tmp_path: Path) -> None:
    definition, history, out = tmp_path / "task.asl.json", tmp_path / "history.json", tmp_path / "out.json"
    definition.write_text(json.dumps(TASK))
    history.write_text(json.dumps({"events": RETRIED_AND_CAUGHT}))
    result = CliRunner().invoke(main, ["draw", str(definition), "--execution", str(history), "-o", str(out)])
    assert result.exit_code == 0, result.output
    drawn = json.loads(out.read_text())
    assert {node["name"]: node["status"] for node in drawn["nodes"] if "name" in node} == {
        "Task": "caught",
        "Fallback": "succeeded",
    }
    assert [edge["status"] for edge in drawn["edges"] if edge["kind"] == "catch"] == ["caught"]


def test_the_history_of_another_machine_is_refused(tmp_path: Path) -> None:
    definition, history = tmp_path / "task.asl.json", tmp_path / "history.json"
    definition.write_text(json.dumps(TASK))
    history.write_text(json.dumps({"events": MAP_RETRIED}))
    result = CliRunner().invoke(main, ["draw", str(definition), "--execution", str(history)])
    assert result.exit_code == 2
    assert "the history has states that task doesn't have: 'StartState', 'MapState', 'HandleItemFail'" in result.output


def test_run_draws_its_execution(tmp_path: Path) -> None:
    definition, out = tmp_path / "wait.asl.json", tmp_path / "out.svg"
    states: dict[str, Any] = {"W": {"Type": "Wait", "Seconds": 90, "Next": "F"}, "F": {"Type": "Fail", "Error": "Late"}}
    definition.write_text(json.dumps({"StartAt": "W", "States": states}))
    result = CliRunner().invoke(main, ["run", str(definition), "--json", "--draw", str(out)])
    assert result.exit_code == 1, result.output
    assert ">1 min 30 s<" in out.read_text()
    assert ">failed: Late<" in out.read_text()


def test_run_refuses_a_picture_that_it_cannot_write(tmp_path: Path) -> None:
    definition = tmp_path / "wait.asl.json"
    definition.write_text(json.dumps({"StartAt": "S", "States": {"S": {"Type": "Succeed"}}}))
    result = CliRunner().invoke(main, ["run", str(definition), "--draw", str(tmp_path / "out.doc")])
    assert result.exit_code == 2
    assert "expected a file name that ends with .svg" in result.output
