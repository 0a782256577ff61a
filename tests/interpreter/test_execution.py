"""The interpreter alone: signals in, commands and history out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treadle.asl import parse_machine
from treadle.errors import InputError
from treadle.interpreter import (
    AWS,
    UNLIMITED,
    CancelTask,
    CancelTimer,
    Execution,
    Finish,
    Quotas,
    RunTask,
    SetTimer,
    Stopped,
    TaskFailed,
    TaskHeartbeat,
    TaskScheduled,
    TaskSucceeded,
    TimerFired,
)
from treadle.interpreter._sizes import Sizes

AT = 1_704_067_200_000
PASS = {"Type": "Pass", "End": True}
SQS = "arn:aws:states:::sqs:sendMessage"


def machine(states: dict[str, Any], **more: Any) -> Any:
    return parse_machine({"StartAt": next(iter(states)), "States": states, **more})


def start(states: dict[str, Any], value: Any = None, *, quotas: Quotas = AWS, **more: Any) -> tuple[Execution, list]:
    return Execution.start(machine(states, **more), json.dumps({} if value is None else value), at=AT, quotas=quotas)


def types(execution: Execution) -> list[str]:
    return [event["type"] for event in execution.history.events()]


def done(states: dict[str, Any], value: Any = None, **more: Any) -> Execution:
    execution, _ = start(states, value, **more)
    assert execution.status != "RUNNING"
    return execution


# ---------------------------------------------------------------- data flow


@pytest.mark.parametrize(
    ("state", "output"),
    [
        ({}, {"a": {"b": 1}, "c": 2}),
        ({"InputPath": "$.a"}, {"b": 1}),
        ({"InputPath": None}, {}),
        ({"OutputPath": "$.c"}, 2),
        ({"OutputPath": None}, {}),
        ({"Result": 5}, 5),
        ({"Result": None}, None),
        ({"Result": 5, "ResultPath": "$.r"}, {"a": {"b": 1}, "c": 2, "r": 5}),
        ({"Result": 5, "ResultPath": "$.a.b"}, {"a": {"b": 5}, "c": 2}),
        ({"Result": 5, "ResultPath": None}, {"a": {"b": 1}, "c": 2}),
        ({"InputPath": "$.a", "ResultPath": "$.x"}, {"a": {"b": 1}, "c": 2, "x": {"b": 1}}),
        ({"InputPath": "$.a", "Parameters": {"y.$": "$.b"}}, {"y": 1}),
        ({"Parameters": {"y.$": "$.c"}, "ResultPath": "$.x", "OutputPath": "$.x.y"}, 2),
        ({"Parameters": {"id.$": "$$.Execution.Name"}}, {"id": "execution"}),
        ({"Parameters": {"t.$": "$$.State.EnteredTime"}}, {"t": "2024-01-01T00:00:00.000Z"}),
    ],
)
def test_pass(state: dict[str, Any], output: Any) -> None:
    assert done({"P": {**PASS, **state}}, {"a": {"b": 1}, "c": 2}).output == output


def test_input_text_is_kept_letter_by_letter() -> None:
    execution, _ = Execution.start(machine({"P": PASS}), '{"a" :  1.0}', at=AT)
    events = execution.history.events()
    assert events[0]["executionStartedEventDetails"]["input"] == '{"a" :  1.0}'
    assert events[1]["stateEnteredEventDetails"]["input"] == '{"a" :  1.0}'
    assert events[2]["stateExitedEventDetails"]["output"] == '{"a":1.0}'


def test_choice_without_a_match() -> None:
    rule = {"Variable": "$.a", "NumericEquals": 2, "Next": "S"}
    execution = done({"C": {"Type": "Choice", "Choices": [rule]}, "S": {"Type": "Succeed"}}, {"a": 1})
    assert (execution.status, execution.error) == ("FAILED", "States.Runtime")


def test_variables_and_their_scopes() -> None:
    inner = {"StartAt": "I", "States": {"I": {**PASS, "Assign": {"größe": 9, "inner": 1}, "Parameters": {"x.$": "$x"}}}}
    states = {
        "P": {"Type": "Pass", "Assign": {"x.$": "$.a", "y": "$.a"}, "Next": "Q"},
        "Q": {"Type": "Parallel", "Branches": [inner], "ResultPath": "$.inner", "Next": "R"},
        "R": {**PASS, "Parameters": {"x.$": "$x", "y.$": "$y", "inner.$": "$.inner"}},
    }
    execution = done(states, {"a": 1})
    assert execution.output == {"x": 1, "y": "$.a", "inner": [{"x": 1}]}
    exits = [e["stateExitedEventDetails"] for e in execution.history.events() if "stateExitedEventDetails" in e]
    assert exits[0]["assignedVariables"] == {"x": "1", "y": '"$.a"'}


def test_assign_reads_the_result_as_it_came_beside_result_selector() -> None:
    states = {
        "P": {
            "Type": "Parallel",
            "Branches": [{"StartAt": "I", "States": {"I": {**PASS, "Result": {"n": 7}}}}],
            "ResultSelector": {"all.$": "$"},
            "Assign": {"größe.$": "$[0].n"},
            "Next": "Q",
        },
        "Q": {**PASS, "Parameters": {"n.$": "$größe", "sum.$": "States.MathAdd($größe, 1)", "all.$": "$.all[0].n"}},
    }
    assert done(states).output == {"n": 7, "sum": 8, "all": 7}


def test_what_one_assign_holds_together_is_limited() -> None:
    half = "x" * 131_000
    state = {**PASS, "Assign": {"a": half, "b": half}, "Parameters": {}}
    assert done({"P": state}).status == "SUCCEEDED"
    execution = done({"P": {**state, "Assign": {"a": half, "b": half, "c": "x" * 200}}})
    assert execution.error == "States.DataLimitExceeded"


def test_runtime_errors_say_where() -> None:
    execution = done({"P": {"Type": "Pass", "Next": "Q"}, "Q": {**PASS, "InputPath": "$.x"}})
    assert execution.error == "States.Runtime"
    assert execution.cause == (
        "An error occurred while executing the state 'Q' (entered at the event id #4). "
        "Invalid path '$.x' : No results for path: $['x']"
    )


# ---------------------------------------------------------------- time


def test_wait_sets_a_timer() -> None:
    execution, commands = start({"W": {"Type": "Wait", "Seconds": 30, "End": True}})
    (timer,) = commands
    assert timer == SetTimer(timer.timer, AT + 30_000, wait=True)
    assert isinstance(execution.receive(TimerFired(timer.timer), at=AT + 30_000)[-1], Finish)
    assert execution.history.event(3)["timestamp"] == (AT + 30_000) / 1000


def test_timestamps_wait_to_the_millisecond() -> None:
    _, commands = start(
        {"W": {"Type": "Wait", "TimestampPath": "$.t", "End": True}}, {"t": "2024-01-01T00:00:00.0001Z"}
    )
    assert commands[0].at == AT + 1


def test_machine_timeout_ends_everything() -> None:
    task = {"Type": "Task", "Resource": SQS, "End": True}
    execution, commands = start({"T": task}, TimeoutSeconds=10)
    timer = next(c for c in commands if isinstance(c, SetTimer))
    run = next(c for c in commands if isinstance(c, RunTask))
    ended = execution.receive(TimerFired(timer.timer), at=AT + 10_000)
    assert CancelTask(run.task) in ended
    assert execution.status == "TIMED_OUT"
    assert types(execution)[-1] == "ExecutionTimedOut"
    assert execution.receive(TaskSucceeded(run.task, {}), at=AT + 11_000) == []


# ---------------------------------------------------------------- tasks


def task(**more: Any) -> dict[str, Any]:
    return (
        {"T": {"Type": "Task", "Resource": SQS, "End": True, **more}, "C": PASS}
        if "Catch" in more
        else {"T": {"Type": "Task", "Resource": SQS, "End": True, **more}}
    )


def running(states: dict[str, Any], value: Any = None) -> tuple[Execution, RunTask, list]:
    execution, commands = start(states, value)
    run = next(c for c in commands if isinstance(c, RunTask))
    execution.receive(TaskScheduled(run.task), at=AT)
    return execution, run, commands


def test_a_task_and_its_events() -> None:
    execution, run, _ = running(
        task(Parameters={"MessageBody.$": "$.a"}, ResultSelector={"id.$": "$.Id"}, ResultPath="$.r"), {"a": 1}
    )
    assert run.arguments == {"MessageBody": 1}
    commands = execution.receive(TaskSucceeded(run.task, {"Id": "x", "More": 1}), at=AT + 5)
    assert commands[-1] == Finish("SUCCEEDED", {"a": 1, "r": {"id": "x"}})
    events = execution.history.events()
    assert [e["type"] for e in events[2:6]] == ["TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited"]
    assert events[2]["taskScheduledEventDetails"] == {
        "resourceType": "sqs", "resource": "sendMessage", "region": "us-east-1", "parameters": '{"MessageBody":1}',
    }  # fmt: skip
    assert [e["previousEventId"] for e in events] == [0, 0, 2, 3, 4, 5, 6]


def test_retry_waits_longer_each_time_and_counts_for_each_retrier() -> None:
    retry = [
        {"ErrorEquals": ["A"], "IntervalSeconds": 2, "MaxAttempts": 2, "BackoffRate": 3},
        {
            "ErrorEquals": ["States.TaskFailed"],
            "IntervalSeconds": 1,
            "MaxAttempts": 5,
            "MaxDelaySeconds": 2,
            "BackoffRate": 10,
        },
    ]
    execution, run, _ = running(task(Retry=retry))
    delays, now = [], AT
    for error in ("A", "B", "A", "B", "B", "A"):
        commands = execution.receive(TaskFailed(run.task, error, "why"), at=now)
        timer = next((c for c in commands if isinstance(c, SetTimer)), None)
        if timer is None:
            break
        delays.append((timer.at - now) // 1000)
        now = timer.at
        run = next(c for c in execution.receive(TimerFired(timer.timer), at=now) if isinstance(c, RunTask))
    assert delays == [2, 1, 6, 2, 2]
    assert (execution.status, execution.error, execution.cause) == ("FAILED", "A", "why")
    assert types(execution).count("TaskStateEntered") == 1


def test_retry_count_is_in_the_context_object() -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]
    execution, run, _ = running(task(Retry=retry, Parameters={"n.$": "$$.State.RetryCount"}))
    assert run.arguments == {"n": 0}
    (*_, timer) = execution.receive(TaskFailed(run.task, "A"), at=AT)
    (run,) = execution.receive(TimerFired(timer.timer), at=timer.at)
    assert run.arguments == {"n": 1}


def test_full_jitter_comes_from_the_seed() -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 100, "JitterStrategy": "FULL"}]

    def delay(seed: int) -> int:
        execution, commands = Execution.start(machine(task(Retry=retry)), at=AT, seed=seed)
        return execution.receive(TaskFailed(commands[0].task, "A"), at=AT)[-1].at - AT  # type: ignore[union-attr]

    assert delay(1) == delay(1)
    assert len({delay(seed) for seed in range(5)}) == 5
    assert all(0 <= delay(seed) <= 100_000 for seed in range(20))


@pytest.mark.parametrize(
    ("error", "rule", "caught"),
    [
        ("A", "A", True),
        ("A", "B", False),
        ("A", "States.ALL", True),
        ("A", "States.TaskFailed", True),
        ("States.Timeout", "States.TaskFailed", False),
        ("States.DataLimitExceeded", "States.ALL", True),
    ],
)
def test_what_rules_mean(error: str, rule: str, caught: bool) -> None:
    execution, run, _ = running(task(Catch=[{"ErrorEquals": [rule], "ResultPath": "$.e", "Next": "C"}]), {"a": 1})
    execution.receive(TaskFailed(run.task, error, "why"), at=AT)
    assert execution.status == ("SUCCEEDED" if caught else "FAILED")
    if caught:
        assert execution.output == {"a": 1, "e": {"Error": error, "Cause": "why"}}
        assert types(execution)[4:7] == ["TaskFailed", "TaskStateExited", "PassStateEntered"]


def test_runtime_errors_are_never_caught_or_retried() -> None:
    rule = {"ErrorEquals": ["States.ALL"]}
    execution = done(task(Parameters={"x.$": "$.no"}, Retry=[rule], Catch=[{**rule, "Next": "C"}]))
    assert execution.error == "States.Runtime"


def test_timeouts_and_heartbeats_are_both_recorded_as_timeouts() -> None:
    for rule, seconds in (("States.Timeout", 60), ("States.HeartbeatTimeout", 20), ("States.Timeout", 20)):
        states = task(TimeoutSecondsPath="$.t", HeartbeatSeconds=10, Catch=[{"ErrorEquals": [rule], "Next": "C"}])
        execution, commands = start(states, {"t": 60})
        run, overall, beat = commands
        execution.receive(TaskScheduled(run.task), at=AT)
        (cancel, beat) = execution.receive(TaskHeartbeat(run.task), at=AT + 10_000)
        assert (type(cancel), beat.at) == (CancelTimer, AT + 20_000)
        fired = overall if seconds == 60 else beat
        commands = execution.receive(TimerFired(fired.timer), at=AT + seconds * 1000)
        assert CancelTask(run.task) in commands
        assert execution.status == "SUCCEEDED"
        timed = next(e for e in execution.history.events() if e["type"] == "TaskTimedOut")
        assert timed["taskTimedOutEventDetails"] == {
            "resourceType": "sqs",
            "resource": "sendMessage",
            "error": "States.Timeout",
        }
        assert execution.output == {"Error": "States.Timeout", "Cause": ""}


def test_an_uncaught_task_timeout_fails_the_execution() -> None:
    execution, commands = start(task(TimeoutSeconds=5))
    execution.receive(TimerFired(commands[1].timer), at=AT + 5000)
    assert (execution.status, execution.error) == ("FAILED", "States.Timeout")


def test_lambda_and_activity_events() -> None:
    execution, commands = start(task(Resource="arn:aws:lambda:us-east-1:123456789012:function:f"), {"a": 1})
    execution.receive(TaskSucceeded(commands[0].task, 7), at=AT)
    assert types(execution)[2:5] == ["LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded"]
    execution, commands = start(task(Resource="arn:aws:states:us-east-1:123456789012:activity:a"))
    execution.receive(TaskFailed(commands[0].task, "States.Runtime", "The activity a does not exist."), at=AT)
    assert types(execution) == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]


# ---------------------------------------------------------------- Parallel and Map


def branch(name: str, state: dict[str, Any]) -> dict[str, Any]:
    return {"StartAt": name, "States": {name: state}}


def test_a_failing_branch_aborts_the_others() -> None:
    states = {
        "Par": {
            "Type": "Parallel",
            "Branches": [
                branch("Slow", {"Type": "Task", "Resource": SQS, "End": True}),
                branch("W", {"Type": "Wait", "Seconds": 100, "End": True}),
                branch("Bad", {"Type": "Fail", "Error": "E", "Cause": "c"}),
            ],
            "Catch": [{"ErrorEquals": ["E"], "Next": "Done"}],
            "End": True,
        },
        "Done": PASS,
    }
    execution, commands = start(states)
    assert execution.status == "SUCCEEDED"
    run = next(c for c in commands if isinstance(c, RunTask))
    timer = next(c for c in commands if isinstance(c, SetTimer))
    assert CancelTask(run.task) in commands
    assert CancelTimer(timer.timer) in commands
    seen = types(execution)
    assert "TaskStateAborted" in seen
    assert "WaitStateAborted" in seen
    assert seen[-5:] == [
        "ParallelStateFailed",
        "ParallelStateExited",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]


def test_parallel_gives_results_in_the_order_of_branches() -> None:
    branches = [branch(f"B{i}", {"Type": "Task", "Resource": SQS, "End": True}) for i in range(3)]
    execution, commands = start(
        {"P": {"Type": "Parallel", "Branches": branches, "ResultSelector": {"all.$": "$"}, "End": True}}
    )
    for run in reversed(commands):
        execution.receive(TaskSucceeded(run.task, run.state), at=AT)
    assert execution.output == {"all": ["B0", "B1", "B2"]}


@pytest.mark.parametrize(
    ("setting", "at_once"), [({"MaxConcurrency": 2}, 2), ({"MaxConcurrencyPath": "$.m"}, 3), ({}, 40)]
)
def test_map_runs_so_many_at_once(setting: dict[str, Any], at_once: int) -> None:
    states = {"M": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": branch("T", {"Type": "Task", "Resource": SQS, "End": True}), "End": True, **setting}}  # fmt: skip
    execution, commands = start(states, {"items": list(range(50)), "m": 3})
    waiting = [c for c in commands if isinstance(c, RunTask)]
    assert len(waiting) == at_once
    while waiting:
        run = waiting.pop(0)
        waiting += [
            c for c in execution.receive(TaskSucceeded(run.task, run.arguments * 2), at=AT) if isinstance(c, RunTask)
        ]
    assert execution.output == [2 * n for n in range(50)]


def test_map_items_see_their_context() -> None:
    inner = {"StartAt": "I", "States": {"I": {**PASS, "Parameters": {"in.$": "$", "again.$": "$$.Map.Item.Value"}}}}
    selector = {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "all.$": "$.k"}
    states = {
        "M": {"Type": "Map", "ItemsPath": "$.items", "ItemSelector": selector, "ItemProcessor": inner, "End": True}
    }
    assert done(states, {"items": ["a", "b"], "k": 1}).output == [
        {"in": {"i": 0, "v": "a", "all": 1}, "again": "a"},
        {"in": {"i": 1, "v": "b", "all": 1}, "again": "b"},
    ]


def test_map_over_what_is_no_array() -> None:
    states = {"M": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": branch("I", PASS), "End": True}}
    assert 'Reference path "$.items" must point to array.' in str(done(states, {"items": 1}).cause)
    assert done(states, {"items": []}).output == []


def test_a_hundred_and_fifty_parallels_inside_each_other() -> None:
    inner: dict[str, Any] = branch("S", PASS)
    for depth in range(150):
        inner = branch(f"P{depth}", {"Type": "Parallel", "Branches": [inner], "OutputPath": "$[0]", "End": True})
    execution, _ = Execution.start(parse_machine(inner), '{"a":1}', at=AT)
    assert execution.output == {"a": 1}
    inner = branch("S", {"Type": "Fail", "Error": "E"})
    for depth in range(150):
        inner = branch(f"P{depth}", {"Type": "Parallel", "Branches": [inner], "End": True})
    execution, _ = Execution.start(parse_machine(inner), at=AT)
    assert execution.error == "E"
    assert types(execution).count("ParallelStateFailed") == 150


# ---------------------------------------------------------------- quotas, stopping, size


def test_payloads_over_the_quota() -> None:
    execution = done({"P": {**PASS, "Result": "x" * 262_143}})
    assert (execution.status, execution.error) == ("FAILED", "States.DataLimitExceeded")
    assert done({"P": {**PASS, "Result": "x" * 262_142}}).status == "SUCCEEDED"
    assert done({"P": {**PASS, "Result": "x" * 300_000}}, quotas=UNLIMITED).status == "SUCCEEDED"
    execution, run, _ = running(task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "C"}]))
    execution.receive(TaskSucceeded(run.task, "x" * 300_000), at=AT)
    assert execution.output == {
        "Error": "States.DataLimitExceeded",
        "Cause": "The state/task 'sqs' returned a result with a size exceeding the maximum number of bytes service limit.",
    }


def test_histories_over_the_quota() -> None:
    states = {"A": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "S"}], "Default": "A"}, "S": {"Type": "Succeed"}}  # fmt: skip
    execution = done(states)
    assert len(execution.history) == 25_000
    assert execution.error == "States.Runtime"
    assert execution.cause == "The execution reached the maximum number of history events (25000)."


@pytest.mark.parametrize("text", ["", "{", "NaN", "[1,]", "x" * 300_000, '"' + "x" * 300_000 + '"', "[" * 100_000])
def test_inputs_that_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        Execution.start(machine({"P": PASS}), text, at=AT)


def test_stopping() -> None:
    execution, commands = start({"M": {"Type": "Map", "ItemsPath": "$", "ItemProcessor": branch("T", {"Type": "Task", "Resource": SQS, "End": True}), "End": True}}, [1, 2])  # fmt: skip
    ended = execution.receive(Stopped("E", "c"), at=AT + 1)
    assert {c.task for c in ended if isinstance(c, CancelTask)} == {c.task for c in commands}
    assert ended[-1] == Finish("ABORTED", None, "E", "c")
    assert execution.history.event(len(execution.history))["executionAbortedEventDetails"] == {
        "error": "E",
        "cause": "c",
    }


def test_ten_thousand_states_and_a_hundred_thousand_items() -> None:
    states = {f"S{i}": {"Type": "Pass", "Next": f"S{i + 1}"} for i in range(9_999)} | {"S9999": PASS}
    assert done(states).status == "SUCCEEDED"
    fan = {"M": {"Type": "Map", "ItemProcessor": branch("I", PASS), "End": True}}
    execution, _ = Execution.start(machine(fan), json.dumps(list(range(100_000))), at=AT, quotas=UNLIMITED)
    assert execution.output == list(range(100_000))


def test_the_same_signals_give_the_same_history() -> None:
    def history(seed: int) -> str:
        execution, commands = Execution.start(machine(task(Parameters={"id.$": "States.UUID()", "n.$": "States.MathRandom(1, 99999)"})), at=AT, seed=seed)  # fmt: skip
        execution.receive(TaskSucceeded(commands[0].task, commands[0].token), at=AT + 7)
        return json.dumps(execution.history.events())

    assert history(1) == history(1)
    assert history(1) != history(2)


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=60,
    ),
    st.integers(0, 400),
    st.text("ü\n\ud800x", max_size=3000),
)
def test_sizes_are_exact_however_often_a_part_comes_along(value: Any, limit: int, text: str) -> None:
    for measured in (Sizes(limit), Sizes(limit + 3000)):
        for whole in (
            {"a": value, "t": text},
            {"a": value, "b": [text]},
            [{"t": text, "v": value}],
            {"a": value, "t": text},
        ):
            size = len(json.dumps(whole, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))
            assert measured.exceeded_by(whole) is (size > measured.limit)


def test_a_large_part_is_measured_once() -> None:
    sizes = Sizes(262_144)
    large = list(range(30_000))
    assert not sizes.exceeded_by({"n": 0, "large": large})
    begun = time.perf_counter()
    for n in range(1000):
        assert not sizes.exceeded_by({"n": n, "large": large})
    assert time.perf_counter() - begun < 0.5


def test_variables_have_a_size() -> None:
    large = {"P": {"Type": "Pass", "Assign": {"x.$": "States.Format('{}{}', $.t, $.t)"}, "End": True}}
    execution = done(large, {"t": "a" * 140_000})
    assert execution.error == "States.DataLimitExceeded"
    assert "variable 'x'" in str(execution.cause)
    quotas = Quotas(payload_bytes=1_000, variables_bytes=5_000)
    many = {f"P{i}": {"Type": "Pass", "Assign": {f"v{i}.$": "$"}, "Next": f"P{i + 1}"} for i in range(9)} | {"P9": PASS}
    execution, _ = Execution.start(machine(many), json.dumps("a" * 900), at=AT, quotas=quotas)
    assert (execution.status, execution.error) == ("FAILED", "States.DataLimitExceeded")
    assert execution.history.event(len(execution.history) - 1)["stateEnteredEventDetails"]["name"] == "P5"


@pytest.mark.parametrize(("express", "seconds"), [(True, 300), (False, 31_536_000)])
def test_how_long_an_execution_lives(express: bool, seconds: int) -> None:
    parsed = parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 99_999_999, "End": True}}}, express=express)  # fmt: skip
    execution, commands = Execution.start(parsed, at=AT)
    last = max(command.at for command in commands if isinstance(command, SetTimer))
    for command in commands:
        if isinstance(command, SetTimer) and command.at == last:
            execution.receive(TimerFired(command.timer), at=last)
    assert (last - AT, execution.status) == (seconds * 1000, "TIMED_OUT")


def test_a_history_without_its_data() -> None:
    execution = done({"A": {"Type": "Pass", "Assign": {"x": 1}, "End": True}}, {"a": 1})
    shown = [event for event in execution.history.events(data=False)]
    assert [event.get("stateExitedEventDetails") for event in shown if event["type"] == "PassStateExited"] == [
        {"name": "A", "assignedVariables": {"x": "1"}, "assignedVariablesDetails": {"truncated": False}}
    ]
    assert shown[0]["executionStartedEventDetails"] == {"roleArn": "arn:aws:iam::123456789012:role/role"}
    assert shown[-1]["executionSucceededEventDetails"] == {}
