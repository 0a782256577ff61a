"""Handlers and servers that take longer than their task may take: the task fails in virtual time as it does on AWS."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from treadle.drivers import ExecutionResult
from treadle.drivers._call_time import WallTime, measured
from treadle.drivers._http import send
from treadle.embedded import EmbeddedAws
from treadle.services import Http, LimitPassed

from .conftest import Account, machine, task

SLEEPS = """
import os, pathlib, time
def handler(event, context):
    pathlib.Path(event["pid"]).write_text(str(os.getpid()))
    print("began", flush=True)
    time.sleep(event["seconds"])
    return "done"
"""


def invoke(seconds: float, folder: Path, **more: Any) -> dict[str, Any]:
    payload = {"seconds": seconds, "pid": str(folder / "pid")}
    return task("lambda:invoke", {"FunctionName": "sleeps", "Payload": payload}, **more)


def seconds_of(result: ExecutionResult) -> float:
    """Return how long an execution took, in virtual time."""
    events = result.history()
    return float(events[-1]["timestamp"] - events[0]["timestamp"])


def error_of(result: ExecutionResult, kind: str) -> str:
    (details,) = [event["taskTimedOutEventDetails"]["error"] for event in result.history() if event["type"] == kind]
    return str(details)


def test_a_handler_that_sleeps_past_its_states_timeout_fails_at_the_timeout(account: Account) -> None:
    account.function("sleeps", SLEEPS)
    result = account.run({"Slow": invoke(30, account.folder, TimeoutSeconds=1)})
    assert (result.status, result.error) == ("FAILED", "States.Timeout")
    assert error_of(result, "TaskTimedOut") == "States.Timeout"
    assert seconds_of(result) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(int((account.folder / "pid").read_text()), 0)
    assert account.lines == ["sleeps: began"]


def test_two_runs_of_a_handler_that_times_out_are_equal(tmp_path: Path) -> None:
    histories = []
    for number in range(2):
        with EmbeddedAws() as aws:
            account = Account(aws, tmp_path / str(number), [])
            account.folder.mkdir()
            account.function("sleeps", SLEEPS)
            slow = invoke(30, Path("/dev"), TimeoutSeconds=1)
            slow["Parameters"]["Payload"]["pid"] = os.devnull
            histories.append(account.run({"Slow": slow}).history())
            account.driver.close()
    assert histories[0] == histories[1]


SLEEPS_ONCE = """
import pathlib, time
def handler(event, context):
    marker = pathlib.Path(event["pid"])
    if not marker.exists():
        marker.touch()
        time.sleep(event["seconds"])
    return "done"
"""


def test_a_retrier_takes_a_timeout_and_the_next_attempt_succeeds(account: Account) -> None:
    account.function("sleeps", SLEEPS_ONCE)
    retry = [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 5, "MaxAttempts": 1}]
    result = account.run({"Slow": invoke(30, account.folder, TimeoutSeconds=1, Retry=retry)})
    assert result.output["Payload"] == "done"
    assert seconds_of(result) == 6


def test_a_missed_heartbeat_is_one_in_virtual_time_too(account: Account) -> None:
    account.function("sleeps", SLEEPS)
    catch = [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Missed"}]
    states = {
        "Slow": invoke(30, account.folder, TimeoutSeconds=60, HeartbeatSeconds=1, Catch=catch, Next="Missed"),
        "Missed": {"Type": "Pass", "Result": "missed", "End": True},
    }
    result = account.run(states)
    assert result.output == "missed"
    assert seconds_of(result) == 1
    assert error_of(result, "TaskTimedOut") == "States.Timeout"


def test_the_timeout_of_the_whole_execution_counts(account: Account) -> None:
    account.function("sleeps", SLEEPS)
    main = machine({"Slow": invoke(30, account.folder)})
    main["Properties"]["Definition"]["TimeoutSeconds"] = 1
    account.deploy({"Main": main})
    result = account.run()
    assert result.status == "TIMED_OUT"
    assert seconds_of(result) == 1


def test_what_else_is_due_before_the_timeout_happens_before_it(account: Account) -> None:
    account.function("sleeps", SLEEPS)
    catch = [{"ErrorEquals": ["States.Timeout"], "Next": "Late"}]
    slow = {"Slow": invoke(30, account.folder, TimeoutSeconds=2, Catch=catch), "Late": {"Type": "Pass", "End": True}}
    waits = {"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Soon"}, "Soon": {"Type": "Pass", "End": True}}
    branches = [{"StartAt": next(iter(states)), "States": states} for states in (slow, waits)]
    result = account.run({"Both": {"Type": "Parallel", "Branches": branches, "End": True}})
    assert result.ok
    entered = [
        event["stateEnteredEventDetails"]["name"] for event in result.history() if event["type"].endswith("Entered")
    ]
    assert entered == ["Both", "Slow", "Wait", "Soon", "Late"]
    assert seconds_of(result) == 2


def test_a_handler_within_its_limits_takes_no_virtual_time(account: Account) -> None:
    account.function("sleeps", SLEEPS)
    result = account.run({"Slow": invoke(0.3, account.folder, TimeoutSeconds=20, HeartbeatSeconds=10)})
    assert result.ok
    assert seconds_of(result) == 0


def function(timeout: int) -> dict[str, Any]:
    code = "import time\ndef handler(event, context): time.sleep(event['seconds'])\n"
    properties = {
        "FunctionName": "sleeps",
        "Runtime": "python3.12",
        "Handler": "index.handler",
        "Role": "arn:aws:iam::123456789012:role/r",
        "Code": {"ZipFile": code},
        "Timeout": timeout,
    }
    return {"Type": "AWS::Lambda::Function", "Properties": properties}


def test_a_function_past_its_own_timeout_took_that_time(account: Account) -> None:
    account.deploy({"Sleeps": function(1), "Main": machine({"Slow": invoke(30, account.folder, TimeoutSeconds=9)})})
    result = account.run()
    assert result.error == "Sandbox.Timedout"
    cause = json.loads(str(result.cause))
    assert cause["errorType"] == "Sandbox.Timedout"
    assert cause["errorMessage"].startswith("RequestId: ")
    assert cause["errorMessage"].endswith(" Error: Task timed out after 1.00 seconds")
    assert seconds_of(result) == 1


def test_the_earlier_of_both_timeouts_counts(account: Account) -> None:
    account.deploy({"Sleeps": function(2), "Main": machine({"Slow": invoke(30, account.folder, TimeoutSeconds=1)})})
    result = account.run()
    assert result.error == "States.Timeout"
    assert seconds_of(result) == 1


def test_heartbeats_of_a_handler_keep_its_task_alive(account: Account) -> None:
    source = (
        "import boto3, time\n"
        "client = boto3.client('stepfunctions')\n"
        "def handler(event, context):\n"
        "    for _ in range(4):\n"
        "        time.sleep(0.6)\n"
        "        client.send_task_heartbeat(taskToken=event['token'])\n"
        "    client.send_task_success(taskToken=event['token'], output='\"alive\"')\n"
    )
    account.function("sleeps", source)
    account.aws.open()
    parameters = {"FunctionName": "sleeps", "Payload": {"token.$": "$$.Task.Token"}}
    result = account.run({"Beats": task("lambda:invoke.waitForTaskToken", parameters, HeartbeatSeconds=2)})
    assert (result.error, result.output) == (None, "alive")


@pytest.fixture
def slow_server() -> Iterator[str]:
    ended = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            ended.wait(30)

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    ended.set()
    server.shutdown()
    server.server_close()


def test_a_slow_server_is_waited_for_no_longer_than_the_task_may_take(slow_server: str) -> None:
    with pytest.raises(LimitPassed):
        send(Http("GET", slow_server, {}, time=WallTime([0.2])))


def test_a_service_elsewhere_that_answers_too_late_has_not_answered() -> None:
    call_time = WallTime([0.01])
    with pytest.raises(LimitPassed):
        measured(call_time, lambda: time.sleep(0.05))
    assert measured(WallTime([60]), lambda: "in time") == "in time"
