"""The memory driver: plans carried out, tokens, time, threads, determinism."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Generator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import (
    AwaitedExecution,
    FunctionCaller,
    MemoryDriver,
    RealClock,
    Run,
    TokenError,
    VirtualClock,
    run,
)
from treadle.errors import UnsupportedError
from treadle.services import (
    AwaitToken,
    Call,
    ServiceError,
    Sleep,
    Submitted,
    TaskCancelled,
    TaskFailure,
    TaskRequest,
    resolve_integration,
)

SQS = "arn:aws:states:::sqs:sendMessage"
TOKEN = f"{SQS}.waitForTaskToken"


def task(resource: str = SQS, **more: Any) -> dict[str, Any]:
    return {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": resource, "End": True, **more}}}


def calling(request: TaskRequest) -> Generator[Any, Any, Any]:
    return (yield Call("sqs", "sendMessage", request.arguments))


def waiting(request: TaskRequest) -> Generator[Any, Any, Any]:
    answer = yield Call("sqs", "sendMessage", {"Token": request.token})
    yield Submitted(answer)
    return (yield AwaitToken(request.token))


def types(result: Any) -> list[str]:
    return [event["type"] for event in result.history()]


def test_a_call_and_its_answer() -> None:
    result = run(
        parse_machine(task(Parameters={"a.$": "$.x"})),
        '{"x": 1}',
        resolver=calling,
        caller=FunctionCaller(lambda call: {"service": call.service, "got": call.parameters}),
    )
    assert result.ok
    assert result.output == {"service": "sqs", "got": {"a": 1}}


def test_virtual_time_lets_a_year_pass_at_once() -> None:
    begun = time.monotonic()
    result = run(parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 31_536_000, "End": True}}}))
    assert time.monotonic() - begun < 1
    events = result.history()
    assert events[2]["timestamp"] - events[1]["timestamp"] == 31_536_000


def test_a_plan_may_sleep_and_poll() -> None:
    answers = iter([{"Status": "RUNNING"}, {"Status": "RUNNING"}, {"Status": "DONE"}])

    def polling(request: TaskRequest) -> Generator[Any, Any, Any]:
        yield Submitted({"JobId": 1})
        while (answer := (yield Call("batch", "describe", {})))["Status"] == "RUNNING":
            yield Sleep(60)
        return answer

    result = run(parse_machine(task()), resolver=polling, caller=FunctionCaller(lambda call: next(answers)))
    assert result.output == {"Status": "DONE"}
    assert types(result)[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    assert result.history()[-1]["timestamp"] - result.history()[0]["timestamp"] == 120


def test_failures_of_plans_and_services() -> None:
    def failing(request: TaskRequest) -> Generator[Any, Any, Any]:
        try:
            yield Call("sqs", "sendMessage", {})
        except ServiceError as error:
            raise TaskFailure(f"SQS.{error.code}", error.message) from error

    def refuse(call: Call) -> Any:
        raise ServiceError("Bad", "no")

    result = run(parse_machine(task()), resolver=failing, caller=FunctionCaller(refuse))
    assert (result.status, result.error, result.cause) == ("FAILED", "SQS.Bad", "no")
    assert types(result)[2:5] == ["TaskScheduled", "TaskStarted", "TaskFailed"]


def test_what_a_planner_cannot_do_is_raised() -> None:
    def resolver(request: TaskRequest) -> Any:
        raise UnsupportedError("not yet")

    with pytest.raises(UnsupportedError, match="not yet"):
        run(parse_machine(task()), resolver=resolver)


def test_an_unexpected_error_of_a_caller_fails_the_task(capsys: pytest.CaptureFixture[str]) -> None:
    def broken(call: Call) -> Any:
        raise ZeroDivisionError("mine")

    result = run(parse_machine(task()), resolver=calling, caller=FunctionCaller(broken))
    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert str(result.cause).startswith("Internal treadle error: ZeroDivisionError: mine (test_memory.py:")
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_tokens_are_answered_during_the_call_and_later() -> None:
    for later in (False, True):
        driver: MemoryDriver

        def answer(call: Call, later: bool = later) -> Any:
            send = lambda: driver.send_task_success(call.parameters["Token"], '{"ok": true}')  # noqa: B023
            driver.send_task_heartbeat(call.parameters["Token"])  # noqa: B023
            if later:
                driver._loop.at(driver.clock.now() + 5000, send)  # noqa: B023
            else:
                send()
            return {"MessageId": "m"}

        driver = MemoryDriver(resolver=waiting, caller=FunctionCaller(answer))
        started = driver.start(parse_machine(task(TOKEN, HeartbeatSeconds=60)))
        assert driver.wait(started).output == {"ok": True}
        driver.close()


def test_answers_to_tokens_that_nobody_waits_for() -> None:
    tokens: list[str] = []
    caller = FunctionCaller(lambda call: tokens.append(call.parameters["Token"]) or {})
    driver = MemoryDriver(resolver=waiting, caller=caller)
    started = driver.start(parse_machine(task(TOKEN, TimeoutSeconds=5)))
    assert driver.wait(started).error == "States.Timeout"
    with pytest.raises(TokenError) as over:
        driver.send_task_success(tokens[0], "{}")
    assert over.value.code == "TaskTimedOut"
    with pytest.raises(TokenError) as unknown:
        driver.send_task_failure("nothing")
    assert unknown.value.code == "TaskDoesNotExist"
    with pytest.raises(TokenError) as wrong:
        driver.send_task_success("nothing", "{")
    assert wrong.value.code == "TaskDoesNotExist"  # the token is looked at first


def test_a_token_that_nobody_answers_ends_the_run_by_name() -> None:
    result = run(parse_machine(task(TOKEN)), resolver=waiting, caller=FunctionCaller(lambda call: {}))
    assert (result.status, result.error) == ("ABORTED", "Treadle.NobodyAnswers")
    assert "Deadlock: no worker in this process can complete task token " in str(result.cause)
    assert str(result.cause).endswith(" of state 'T'")


def test_executions_start_others_and_wait_for_them() -> None:
    inner = parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "Next": "P"}, "P": {"Type": "Pass", "Result": 5, "End": True}}})  # fmt: skip
    driver: MemoryDriver

    def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
        return {"inner": (yield Call("states", "startSyncExecution", {}))}

    def start(call: Call) -> AwaitedExecution:
        started = driver.start(inner, name="inner")
        return AwaitedExecution(started, lambda: started.result.output)

    driver = MemoryDriver(resolver=resolver, caller=FunctionCaller(start))
    result = driver.wait(driver.start(parse_machine(task())))
    driver.close()
    assert result.output == {"inner": 5}


def test_a_call_may_wait_for_an_execution_that_makes_calls_itself() -> None:
    """As a handler does that calls StartSyncExecution; in virtual time one call is made at a time."""
    inner = parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "Next": "Inner"}, "Inner": {"Type": "Task", "Resource": SQS, "End": True}}})  # fmt: skip
    branches = [{"StartAt": name, "States": {name: {"Type": "Task", "Resource": SQS, "End": True}}} for name in ("Outer1", "Outer2")]  # fmt: skip
    outer = {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "Branches": branches, "End": True}}}
    driver: MemoryDriver

    def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
        return (yield Call("service", request.state, {}))

    def call(call: Call) -> Any:
        if not call.operation.startswith("Outer"):
            return call.operation
        started = driver.start(inner, name=f"inner-{call.operation}")
        driver.wait_within_call(started)
        driver.wait_within_call(started)  # which has ended
        return {call.operation: started.result.output}

    driver = MemoryDriver(resolver=resolver, caller=FunctionCaller(call))
    result = driver.wait(driver.start(parse_machine(outer)))
    assert result.output == [{"Outer1": "Inner"}, {"Outer2": "Inner"}]
    assert (len(driver._loop._threads), driver._loop.busy) == (1, 0)  # one call is made at a time again
    driver.close()


PARALLEL = {
    "StartAt": "M",
    "States": {
        "M": {
            "Type": "Map",
            "ItemsPath": "$",
            "ItemProcessor": {
                "StartAt": "One",
                "States": {
                    "One": {"Type": "Task", "Resource": SQS, "Next": "Two"},
                    "Two": {"Type": "Task", "Resource": SQS, "End": True},
                },
            },
            "End": True,
        }
    },
}


def test_two_runs_with_slow_calls_are_equal_byte_for_byte() -> None:
    def once(slow_one: int) -> str:
        counter = iter(range(1000))

        def call(call: Call) -> Any:
            number = next(counter)
            if number == slow_one:
                time.sleep(0.05)
            return {"number": number, "was": call.parameters}

        result = run(
            parse_machine(PARALLEL),
            json.dumps([{"i": i} for i in range(8)]),
            resolver=calling,
            caller=FunctionCaller(call),
        )
        assert result.ok
        return json.dumps(result.history())

    assert once(2) == once(5)


def test_with_the_real_clock_calls_run_side_by_side() -> None:
    together = threading.Barrier(4, timeout=5)

    def call(call: Call) -> Any:
        if "i" in call.parameters:
            together.wait()
        return {}

    result = run(
        parse_machine(PARALLEL),
        json.dumps([{"i": i} for i in range(4)]),
        resolver=calling,
        caller=FunctionCaller(call),
        clock=RealClock(),
    )
    assert result.output == [{}] * 4


def test_the_real_clock_really_waits() -> None:
    begun = time.monotonic()
    result = run(
        parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": True}}}), clock="real"
    )
    assert result.ok
    assert 0.9 < time.monotonic() - begun < 3


@pytest.mark.parametrize(("scale", "seconds"), [(0.0, 0.0), (0.01, 36.0), (2.0, 7_200.0)])
def test_wait_states_alone_are_scaled(scale: float, seconds: float) -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 50, "MaxAttempts": 1}]
    states = {
        "T": {"Type": "Task", "Resource": SQS, "Retry": retry, "Next": "W"},
        "W": {"Type": "Wait", "Seconds": 3_600, "End": True},
    }
    failures = [TaskFailure("E", "c")]

    def once(request: TaskRequest) -> Generator[Any, Any, Any]:
        if failures:
            raise failures.pop()
        return {}
        yield

    driver = MemoryDriver(
        resolver=once, caller=FunctionCaller(lambda call: {}), clock=VirtualClock(0), wait_scale=scale
    )
    run = driver.start(parse_machine({"StartAt": "T", "States": states}))
    assert driver.wait(run).ok
    assert run.stopped_at == 1000 * (50 + seconds)


def test_a_run_is_stopped_from_another_thread() -> None:
    driver = MemoryDriver(clock=RealClock())
    started = driver.start(
        parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "End": True}}})
    )
    threading.Timer(0.1, lambda: started.stop("E", "because")).start()
    result = driver.wait(started)
    assert (result.status, result.error, result.cause) == ("ABORTED", "E", "because")


def test_a_cancelled_plan_is_closed_and_its_finally_runs() -> None:
    closed = []

    def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
        try:
            yield Sleep(1000)
        finally:
            closed.append(request.state)

    result = run(parse_machine(task(TimeoutSeconds=5)), resolver=resolver)
    assert result.error == "States.Timeout"
    assert closed == ["T"]


def test_a_cancelled_plan_may_call_to_cancel_its_job() -> None:
    calls = []

    def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
        job = yield Call("batch", "submitJob", {})
        yield Submitted(job)
        try:
            yield Sleep(1000)
        except TaskCancelled:
            yield Call("batch", "terminateJob", {"JobId": job["JobId"]})
            raise

    def call(call: Call) -> Any:
        calls.append(call.operation)
        if call.operation == "terminateJob":
            raise ServiceError("Gone", "nobody cares")
        return {"JobId": 7}

    result = run(parse_machine(task(TimeoutSeconds=5)), resolver=resolver, caller=FunctionCaller(call))
    assert result.error == "States.Timeout"
    assert calls == ["submitJob", "terminateJob"]


def test_an_interrupt_aborts() -> None:
    def interrupted(event_of: Run, event: dict[str, Any]) -> None:
        if event["type"] == "WaitStateEntered":
            driver._loop.soon(raising)

    def raising() -> None:
        raise KeyboardInterrupt

    machine = parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 5, "End": True}}})
    driver = MemoryDriver(observer=interrupted)
    started = driver.start(machine)
    with pytest.raises(KeyboardInterrupt):
        driver.wait(started)
    driver.close()
    assert started.result.status == "ABORTED"


def test_observers_see_every_event_as_it_happens() -> None:
    seen: list[tuple[str, str]] = []
    result = run(
        parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 5, "End": True}}}),
        observer=lambda event_of, event: seen.append((event_of.name, event["type"])),
        name="mine",
    )
    assert seen == [("mine", event["type"]) for event in result.history()]


def test_a_map_run_of_child_executions() -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "C",
        "States": {
            "C": {
                "Type": "Choice",
                "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "Bad"}],
                "Default": "Good",
            },
            "Bad": {"Type": "Fail", "Error": "E"},
            "Good": {"Type": "Wait", "Seconds": 3, "End": True},
        },
    }
    for tolerated, status in ((0, "FAILED"), (1, "SUCCEEDED")):
        definition = {"StartAt": "M", "States": {"M": {"Type": "Map", "ToleratedFailureCount": tolerated, "ItemProcessor": processor, "End": True}}}  # fmt: skip
        result = run(parse_machine(definition), "[1, 2, 3]")
        assert result.status == status
        if status == "FAILED":
            assert result.error == "States.ExceedToleratedFailureThreshold"
            assert types(result)[-3:] == ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]
        else:
            one, failed, three = result.output
            assert (one, three) == (1, 3)
            assert (failed["Error"], failed["Status"], failed["Input"]) == ("E", "FAILED", "2")
            assert types(result)[3:6] == ["MapRunStarted", "MapRunSucceeded", "MapStateSucceeded"]


def test_an_activity_is_taken_by_a_worker() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:activity:work"

    def resolver(request: TaskRequest) -> Generator[Any, Any, Any]:
        return (yield AwaitToken(request.token))

    driver = MemoryDriver(resolver=resolver)
    started = driver.start(parse_machine(task(arn)), '{"a": 1}')

    def work() -> None:
        taken = driver.activity_task(arn, "worker-1")
        assert taken is not None
        assert taken[1] == {"a": 1}
        assert driver.activity_task(arn) is None
        driver.send_task_success(taken[0], '"done"')

    driver._loop.at(driver.clock.now() + 1000, work)
    assert driver.wait(started).output == "done"
    assert types(started.result)[2:5] == ["ActivityScheduled", "ActivityStarted", "ActivitySucceeded"]


def test_tasks_that_nobody_takes_leave_nothing_behind() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:activity:idle"
    state = {"Type": "Task", "Resource": arn, "TimeoutSeconds": 5, "End": True}
    driver = MemoryDriver(resolver=resolve_integration, caller=FunctionCaller(lambda call: {}))
    runs = [driver.start(parse_machine({"StartAt": "A", "States": {"A": state}}), name=f"r{n}") for n in range(3)]
    for one in runs:
        assert driver.wait(one).error == "States.Timeout"
    assert driver._tasks._offered == {}
