"""A.1: an exception that no one foresaw fails the task or execution it happened in, and leaves one line in the log."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import FunctionCaller, MemoryDriver, run
from treadle.server import Engine
from treadle.services import Call, Submitted, TaskFailure, TaskRequest, resolve_integration

SQS = "arn:aws:states:::sqs:sendMessage"
TASK = {"Type": "Task", "Resource": SQS, "Parameters": {"QueueUrl": "https://sqs/q", "MessageBody": "m"}, "End": True}
CSV = 'size,count\n5" pipe,1\n6" x 4",2\n'


def machine(state: dict[str, Any]) -> Any:
    return parse_machine({"StartAt": "S", "States": {"S": {"End": True, **state}}})


def csv_map(**more: Any) -> dict[str, Any]:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "P",
        "States": {"P": {"Type": "Pass", "End": True}},
    }
    reader = {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
        "Parameters": {"Bucket": "b", "Key": "k.csv"},
    }
    return {"Type": "Map", "ItemReader": reader, "ItemProcessor": processor, **more}


def s3(content: bytes) -> FunctionCaller:
    return FunctionCaller(
        lambda call: {"Body": content, "ContentRange": f"bytes 0-{len(content) - 1}/{len(content)}", "ETag": "t"}
    )


def test_a_quotation_mark_within_a_csv_field_is_text() -> None:
    result = run(machine(csv_map()), resolver=resolve_integration, caller=s3(CSV.encode()))
    assert result.output == [{"size": '5" pipe', "count": "1"}, {"size": '6" x 4"', "count": "2"}]


def test_a_csv_record_that_never_ends_fails_the_map_in_bounded_time() -> None:
    content = b"a,b\n" + b'1,"open\n' + b"x" * 79 + b"\n" * 1 + (b"y" * 79 + b"\n") * 120_000
    result = run(machine(csv_map()), resolver=resolve_integration, caller=s3(content))
    assert (result.status, result.error) == ("FAILED", "States.ItemReaderFailed")
    assert "A record is longer than 8,388,608 characters" in str(result.cause)


def failing_reader(call: Call) -> Any:
    raise KeyError("nowhere")


@pytest.mark.parametrize(
    ("state", "caller"),
    [
        pytest.param(TASK, failing_reader, id="a call"),
        pytest.param(csv_map(), failing_reader, id="an ItemReader"),
        pytest.param(
            {"Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "Parameters": {"JobName": "j"}},
            lambda call: {},
            id="a job's answer without its id",
        ),
        pytest.param(
            {
                "Type": "Task",
                "Resource": "arn:aws:states:::http:invoke",
                "Parameters": {
                    "ApiEndpoint": "https://127.0.0.1/x",
                    "Method": "GET",
                    "Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1"},
                },
            },
            lambda call: (
                {"AuthorizationType": "BASIC", "SecretArn": "s"}
                if call.operation == "describeConnection"
                else {"SecretString": "not JSON"}
            ),
            id="a connection's secret that isn't JSON",
        ),
    ],
)
@pytest.mark.parametrize("served", [False, True], ids=["run", "serve"])
def test_it_fails_the_task_and_is_reported_once(
    state: dict[str, Any], caller: Callable[[Call], Any], served: bool
) -> None:
    reports: list[str] = []
    report = lambda error, where: reports.append(f"{where}: {error!r}")
    if served:
        engine = Engine(resolve_integration, FunctionCaller(caller), report=report)
        ended = threading.Event()
        started = engine.driver.start(machine(state), "{}", then=lambda run: ended.set())
        assert ended.wait(20), "the execution runs for ever"
        engine.close()
        result = started.result
    else:
        driver = MemoryDriver(resolver=resolve_integration, caller=FunctionCaller(caller), report=report)
        result = driver.wait(driver.start(machine(state)))
        driver.close()
    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert str(result.cause).startswith("Internal treadle error: ")
    assert len(reports) == 1
    assert "'S'" in reports[0]


def test_it_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    def broken(request: TaskRequest) -> Generator[Any, Any, Any]:
        raise ZeroDivisionError("mine")

    assert run(machine(TASK), resolver=broken).error == "States.Runtime"
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "internal error in state 'S'" in lines[0]
    assert "ZeroDivisionError: mine" in lines[0]


def test_what_an_integration_yields_by_mistake_fails_the_task() -> None:
    def confused(request: TaskRequest) -> Generator[Any, Any, Any]:
        yield "no effect"

    result = run(machine(TASK), resolver=confused)
    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert "which is no effect" in str(result.cause)


def test_an_interpreter_that_breaks_ends_its_execution_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from treadle.interpreter import Execution, TaskSucceeded

    receive = Execution.receive

    def breaks(self: Execution, signal: Any, *, at: int) -> Any:
        if isinstance(signal, TaskSucceeded) and signal.output == "bad":
            raise IndexError("lost")
        return receive(self, signal, at=at)

    def answer(request: TaskRequest) -> Generator[Any, Any, Any]:
        yield Submitted({})
        return request.arguments

    monkeypatch.setattr(Execution, "receive", breaks)
    task = {"Type": "Task", "Resource": SQS, "End": True}
    driver = MemoryDriver(resolver=answer, report=lambda error, where: None)
    bad, good = (driver.start(machine(task), json.dumps(name), name=name) for name in ("bad", "good"))
    assert driver.wait(bad).error == "States.Runtime"
    assert "IndexError: lost" in str(bad.result.cause)
    assert driver.wait(good).ok
    driver.close()


def test_an_observer_that_breaks_is_reported_and_changes_nothing() -> None:
    reports: list[str] = []

    def observe(run: Any, event: Any) -> None:
        raise LookupError("display")

    driver = MemoryDriver(observer=observe, report=lambda error, where: reports.append(where))
    result = driver.wait(driver.start(machine({"Type": "Pass"})))
    driver.close()
    assert result.ok
    assert reports == ["the observer of execution 'execution'"]


def test_results_that_cannot_be_kept_end_the_execution(monkeypatch: pytest.MonkeyPatch) -> None:
    from treadle.drivers import _results

    def full(*given: Any) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_results, "SpooledTemporaryFile", full)
    writer = {
        "Resource": "arn:aws:states:::s3:putObject",
        "Parameters": {"Bucket": "b", "Prefix": "p"},
        "WriterConfig": {"Transformation": "NONE", "OutputType": "JSON"},
    }
    state = {key: value for key, value in csv_map(ResultWriter=writer).items() if key != "ItemReader"}
    driver = MemoryDriver(
        resolver=resolve_integration, caller=FunctionCaller(lambda call: {}), report=lambda error, where: None
    )
    result = driver.wait(driver.start(machine(state), "[1, 2]"))
    driver.close()
    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert "No space left on device" in str(result.cause)


def test_a_cancelled_task_whose_clean_up_breaks_does_not_matter() -> None:
    def job(request: TaskRequest) -> Generator[Any, Any, Any]:
        try:
            yield Call("batch", "submitJob", {})
        except BaseException:  # noqa: BLE001 (the cancellation itself)
            raise KeyError("cancel") from None

    branch = lambda name, state: {"StartAt": name, "States": {name: state}}
    parallel = {
        "Type": "Parallel",
        "Branches": [
            branch("A", {"Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": True}),
            branch("B", {"Type": "Fail", "Error": "Other"}),
        ],
    }
    driver = MemoryDriver(resolver=job, caller=FunctionCaller(lambda call: {}), report=lambda error, where: None)
    assert driver.wait(driver.start(machine(parallel))).error == "Other"
    driver.close()


def test_a_failure_of_a_task_is_none_of_these() -> None:
    def fails(request: TaskRequest) -> Generator[Any, Any, Any]:
        raise TaskFailure("Mine", "cause")
        yield

    reports: list[str] = []
    driver = MemoryDriver(resolver=fails, report=lambda error, where: reports.append(where))
    assert driver.wait(driver.start(machine(TASK))).error == "Mine"
    driver.close()
    assert reports == []
