"""The events of failures inside Parallel and Map states, as they were read off the service in 2026."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.interpreter import Execution, RunTask, SetTimer, Stopped, TaskFailed, TaskScheduled, TimerFired

AT = 1_704_067_200_000
SQS = "arn:aws:states:::sqs:sendMessage"
PAUSE = {"Type": "Wait", "Seconds": 1, "Next": "Boom"}
BOOM = {"Type": "Fail", "Error": "Boom", "Cause": "because"}
LONG = {"Type": "Wait", "Seconds": 20, "End": True}
MISSING = {"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"v": "{% $states.input.no %}"}, "End": True}
RUNTIME = {"Type": "Pass", "Parameters": {"m.$": "$.no"}, "End": True}
FAILS = {"StartAt": "Pause", "States": {"Pause": PAUSE, "Boom": BOOM}}


def branch(name: str, state: dict[str, Any]) -> dict[str, Any]:
    return {"StartAt": name, "States": {name: state}}


def started(state: dict[str, Any], value: Any = None, **others: Any) -> tuple[Execution, list[Any]]:
    definition = {"StartAt": "P", "States": {"P": {"End": True, **state}, **others}}
    return Execution.start(parse_machine(definition), json.dumps({} if value is None else value), at=AT)


def after_a_second(execution: Execution, commands: list[Any]) -> Execution:
    """Let the shortest timer fire."""
    timer = min((c for c in commands if isinstance(c, SetTimer)), key=lambda c: c.at)
    execution.receive(TimerFired(timer.timer), at=timer.at)
    return execution


def chain(execution: Execution, since: str = "") -> list[tuple[str, int]]:
    """Give the types, and what each points back at, from the last event of a type on."""
    events = [(event["type"], event["previousEventId"]) for event in execution.history.events()]
    first = max((n for n, (kind, _) in enumerate(events) if kind == since), default=0)
    return events[first:]


def parallel(*branches: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": "Parallel", "Branches": list(branches), **more}


def test_branches_that_a_failure_cuts_point_back_at_it() -> None:
    task = branch(
        "T", {"Type": "Task", "Resource": SQS, "Parameters": {"QueueUrl": "u", "MessageBody": "b"}, "End": True}
    )
    execution = after_a_second(*started(parallel(FAILS, task, branch("Long", LONG))))
    failed = len(execution.history) - 4
    assert chain(execution, "FailStateEntered")[1:] == [
        ("TaskStateAborted", failed),
        ("WaitStateAborted", failed),
        ("ParallelStateFailed", failed),
        ("ExecutionFailed", failed + 3),
    ]


def test_iterations_that_a_failure_cuts_come_before_their_states() -> None:
    route = {"Type": "Choice", "Choices": [{"Variable": "$", "IsString": True, "Next": "Pause"}], "Default": "Long"}
    processor = {"StartAt": "Route", "States": {"Route": route, "Pause": PAUSE, "Boom": BOOM, "Long": LONG}}
    execution = after_a_second(*started({"Type": "Map", "ItemProcessor": processor}, [1, "fail", 2]))
    events = execution.history.events()
    failed = next(event["id"] for event in events if event["type"] == "FailStateEntered")
    assert chain(execution, "FailStateEntered")[1:] == [
        ("MapIterationAborted", failed),
        ("WaitStateAborted", failed),
        ("MapIterationAborted", failed),
        ("WaitStateAborted", failed),
        ("MapIterationFailed", failed),
        ("MapStateFailed", failed),
        ("ExecutionFailed", failed + 6),
    ]
    cut = [e["mapIterationAbortedEventDetails"]["index"] for e in events if e["type"] == "MapIterationAborted"]
    assert cut == [0, 2]


@pytest.mark.parametrize(
    "state",
    [
        parallel(branch("R", RUNTIME), branch("Long", LONG)),
        {"Type": "Map", "ItemProcessor": branch("R", RUNTIME), "Retry": [{"ErrorEquals": ["States.ALL"]}]},
    ],
    ids=["parallel", "map"],
)
def test_a_runtime_error_ends_the_execution_where_it_happened(state: dict[str, Any]) -> None:
    state = {**state, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "N"}]}
    execution, _ = started(state, [1, 2], N={"Type": "Pass", "End": True})
    assert (execution.status, execution.error) == ("FAILED", "States.Runtime")
    events = execution.history.events()
    entered = next(e["id"] for e in events if e.get("stateEnteredEventDetails", {}).get("name") == "R")
    assert (events[-1]["type"], events[-1]["previousEventId"]) == ("ExecutionFailed", entered)
    assert not any("Failed" in kind or "Aborted" in kind for kind, _ in chain(execution)[:-1])
    assert f"(entered at the event id #{entered})" in str(execution.cause)


def test_a_task_that_ends_its_branch_is_aborted_aside() -> None:
    task = {"Type": "Task", "Resource": SQS, "Parameters": {"QueueUrl": "u", "MessageBody": "b"}, "End": True}
    caught = parallel(branch("T", task), Catch=[{"ErrorEquals": ["States.ALL"], "Next": "N"}])
    execution, commands = started(caught, N={"Type": "Pass", "End": True})
    run = next(c for c in commands if isinstance(c, RunTask))
    execution.receive(TaskScheduled(run.task), at=AT)
    execution.receive(TaskFailed(run.task, "SQS.X", "no"), at=AT)
    assert execution.status == "SUCCEEDED"
    assert chain(execution, "TaskFailed")[:4] == [
        ("TaskFailed", 6),
        ("TaskStateAborted", 7),
        ("ParallelStateFailed", 7),
        ("ParallelStateExited", 9),
    ]


def test_the_failure_of_a_groups_own_output_follows_its_success() -> None:
    execution, _ = started(parallel(branch("A", {"Type": "Pass", "End": True}), ResultSelector={"m.$": "$.no"}))
    assert chain(execution, "ParallelStateSucceeded") == [("ParallelStateSucceeded", 5), ("ExecutionFailed", 6)]


def test_a_catcher_that_fails_lets_the_state_fail_again() -> None:
    rules = [
        {"ErrorEquals": ["Other"], "Next": "N"},
        {"ErrorEquals": ["States.ALL"], "Output": MISSING["Output"], "Next": "N"},
    ]
    state = parallel(branch("B", BOOM), QueryLanguage="JSONata", Catch=rules)
    execution, _ = started(state, N={"Type": "Pass", "End": True})
    assert chain(execution, "FailStateEntered")[1:] == [
        ("ParallelStateFailed", 4),
        ("EvaluationFailed", 4),
        ("ParallelStateFailed", 6),
        ("ExecutionFailed", 7),
    ]
    details = execution.history.events()[5]["evaluationFailedEventDetails"]
    assert (details["state"], details["location"]) == ("P", "Catch[1]/Output/v")
    assert execution.error == "States.QueryEvaluationError"


def test_what_ends_an_execution_from_the_outside_follows_no_event() -> None:
    execution, commands = Execution.start(
        parse_machine({"StartAt": "L", "TimeoutSeconds": 1, "States": {"L": LONG}}), "{}", at=AT
    )
    assert chain(after_a_second(execution, commands))[-1] == ("ExecutionTimedOut", 0)
    execution, _ = started(LONG)
    execution.receive(Stopped("E", "c"), at=AT)
    assert chain(execution)[-1] == ("ExecutionAborted", 0)
