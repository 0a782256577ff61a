"""What the real service was recorded to do, each statement with a small example of its own."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from treadle.asl import parse, parse_machine
from treadle.drivers import FunctionCaller, MemoryDriver, run
from treadle.services import Call, Sleep, Submitted, TaskFailure, TaskRequest, resolve_integration

SQS = "arn:aws:states:::sqs:sendMessage"
BATCH = "arn:aws:states:::batch:submitJob.sync"
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
DISTRIBUTED = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **PASS}


def machine(**states: Any) -> Any:
    return parse_machine({"StartAt": next(iter(states)), "States": states})


def types(result: Any) -> list[str]:
    return [event["type"] for event in result.history()]


def fails_with(error: str | None, cause: str | None) -> Any:
    def integration(request: TaskRequest) -> Generator[Any, Any, Any]:
        raise TaskFailure(error, cause)  # type: ignore[arg-type]
        yield

    return integration


@pytest.mark.parametrize(
    ("error", "cause", "caught"),
    [
        (None, None, {"Error": None, "Cause": None}),
        ("E", None, {"Error": "E", "Cause": None}),
        ("E", "why", {"Error": "E", "Cause": "why"}),
    ],
)
@pytest.mark.parametrize("language", ["JSONPath", "JSONata"])
def test_a_catch_always_receives_error_and_cause(error: Any, cause: Any, caught: Any, language: str) -> None:
    task = {"Type": "Task", "Resource": SQS, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "H"}], "Next": "H"}
    if language == "JSONata":
        task["Catch"][0]["Output"] = "{% $states.errorOutput %}"  # type: ignore[index]
    definition = {"QueryLanguage": language, "StartAt": "T", "States": {"T": task, "H": {"Type": "Succeed"}}}
    assert run(parse_machine(definition), resolver=fails_with(error, cause)).output == caught


def test_a_catch_of_a_timeout_receives_an_empty_cause() -> None:
    def slow(request: TaskRequest) -> Generator[Any, Any, Any]:
        yield Sleep(100)

    catch = [{"ErrorEquals": ["States.Timeout"], "Next": "H"}]
    task = {"Type": "Task", "Resource": SQS, "TimeoutSeconds": 5, "Catch": catch, "Next": "H"}
    result = run(machine(T=task, H={"Type": "Pass", "Parameters": {"cause.$": "$.Cause"}, "End": True}), resolver=slow)
    assert result.output == {"cause": ""}


def dataset(items: Any) -> FunctionCaller:
    content = json.dumps(items).encode()
    return FunctionCaller(
        lambda call: {"Body": content, "ContentRange": f"bytes 0-{len(content) - 1}/{len(content)}", "ETag": "t"}
    )


def reading(**more: Any) -> dict[str, Any]:
    reader = {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": "JSON", **more.pop("config", {})},
        "Parameters": {"Bucket": "b", "Key": "k.json"},
    }
    return {"Type": "Map", "ItemReader": reader, "ItemProcessor": DISTRIBUTED, "End": True, **more}


@pytest.mark.parametrize("path", ["$[0]", "$.nothing"])
def test_items_path_beside_an_item_reader_is_ignored(path: str) -> None:
    result = run(machine(M=reading(ItemsPath=path)), resolver=resolve_integration, caller=dataset([{"n": 1}, {"n": 2}]))
    assert result.output == [{"n": 1}, {"n": 2}]


def test_a_map_with_the_old_field_iterator_may_be_distributed() -> None:
    result = run(machine(M={"Type": "Map", "Iterator": DISTRIBUTED, "End": True}), "[1, 2]")
    assert result.output == [1, 2]
    assert "MapRunStarted" in types(result)


@pytest.mark.parametrize(
    "field",
    ["MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath"],
)
def test_text_of_a_variable_counts_as_the_number_it_spells(field: str) -> None:
    first = {"Type": "Pass", "Assign": {"n": "2"}, "Next": "M"}
    result = run(
        machine(A=first, M={"Type": "Map", "ItemProcessor": DISTRIBUTED, field: "$n", "End": True}), "[1, 2, 3]"
    )
    assert result.output == [1, 2, 3]
    first = {"Type": "Pass", "Assign": {"n": "NoNumber"}, "Next": "M"}
    result = run(machine(A=first, M={"Type": "Map", "ItemProcessor": DISTRIBUTED, field: "$n", "End": True}), "[1]")
    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert 'refers to value "NoNumber" which is not a valid' in str(result.cause)


def test_text_of_a_variable_counts_for_items_and_batches() -> None:
    first = {"Type": "Pass", "Assign": {"n": "2"}, "Next": "M"}
    most = reading(config={"MaxItemsPath": "$n"})
    assert run(machine(A=first, M=most), resolver=resolve_integration, caller=dataset([1, 2, 3])).output == [1, 2]
    batched = {"Type": "Map", "ItemProcessor": DISTRIBUTED, "ItemBatcher": {"MaxItemsPerBatchPath": "$n"}, "End": True}
    assert [len(one["Items"]) for one in run(machine(A=first, M=batched), "[1, 2, 3]").output] == [2, 1]


def test_a_catch_of_a_parallel_may_assign_what_its_branches_assign() -> None:
    branch = {"StartAt": "B", "States": {"B": {"Type": "Pass", "Assign": {"v": 1}, "End": True}}}
    parallel = {
        "Type": "Parallel",
        "Branches": [branch],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Assign": {"v": 2}, "Next": "After"}],
        "Next": "After",
    }
    after = {"Type": "Pass", "Assign": {"v": 3}, "End": True}
    assert parse({"StartAt": "P", "States": {"P": parallel, "After": after}}).problems == ()
    before = {"Type": "Pass", "Assign": {"v": 0}, "Next": "P"}
    states = {"Before": before, "P": parallel, "After": after}
    (problem,) = parse({"StartAt": "Before", "States": states}).problems
    assert "assigned in an outer scope already, at /States/Before/Assign" in problem.message


def test_a_negative_number_of_items_fails_the_map_run() -> None:
    result = run(
        machine(M=reading(config={"MaxItemsPath": "$.n"})),
        '{"n": -1}',
        resolver=resolve_integration,
        caller=dataset([1]),
    )
    assert (result.error, result.cause) == ("States.ItemReaderFailed", "field MaxItems must be positive")
    assert types(result)[3:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]


def test_a_task_that_waits_for_its_job_has_a_token_and_can_be_answered() -> None:
    tokens: list[str] = []

    def job(request: TaskRequest) -> Generator[Any, Any, Any]:
        tokens.append(request.arguments["Token"])
        yield Submitted((yield Call("batch", "submitJob", {})))
        while True:
            yield Sleep(60)

    calls: list[str] = []
    caller = FunctionCaller(lambda call: calls.append(call.operation) or {"JobId": 1})
    state = {"Type": "Task", "Resource": BATCH, "Parameters": {"Token.$": "$$.Task.Token"}, "End": True}
    driver = MemoryDriver(resolver=job, caller=caller)
    started = driver.start(machine(T=state))
    driver._loop.at(driver.clock.now() + 30_000, lambda: driver.send_task_success(tokens[0], '"answered"'))
    assert driver.wait(started).output == "answered"
    driver.close()
    assert calls == ["submitJob"]  # the job itself is not cancelled


@pytest.mark.parametrize("field", ["TimeoutSecondsPath", "HeartbeatSecondsPath"])
def test_a_time_that_a_path_does_not_find(field: str) -> None:
    result = run(
        machine(T={"Type": "Task", "Resource": SQS, field: "$.none", "End": True}), resolver=resolve_integration
    )
    assert (result.error, str(result.cause).partition(").")[2].strip()) == (
        "States.Runtime",
        "Invalid path '$.none' : No results for path: $['none']",
    )


def test_an_empty_assign_leaves_no_trace() -> None:
    result = run(machine(P={"Type": "Pass", "Assign": {}, "End": True}))
    assert "assignedVariables" not in result.history()[2]["stateExitedEventDetails"]


def test_a_distributed_map_is_left_from_the_start_of_its_run() -> None:
    result = run(machine(M={"Type": "Map", "ItemProcessor": DISTRIBUTED, "End": True}), "[1]")
    events = {event["type"]: event for event in result.history()}
    assert events["MapStateExited"]["previousEventId"] == events["MapRunStarted"]["id"]


def test_a_failed_evaluation_follows_the_entered_event() -> None:
    states = {
        "A": {"Type": "Pass", "Next": "B"},
        "B": {"Type": "Pass", "Output": "{% $states.input.none %}", "End": True},
    }
    result = run(parse_machine({"QueryLanguage": "JSONata", "StartAt": "A", "States": states}))
    failed = next(event for event in result.history() if event["type"] == "EvaluationFailed")
    assert result.history()[failed["previousEventId"] - 1]["stateEnteredEventDetails"]["name"] == "B"
