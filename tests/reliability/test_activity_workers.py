"""C.5: a worker that disconnects takes no task with it, and open polls end cleanly when the server stops."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from .served import Served, at_once


@pytest.fixture
def server() -> Iterator[Served]:
    with Served() as served:
        yield served


def activity(server: Served) -> tuple[str, str]:
    """Create an activity, and a machine with one task of it; return both ARNs."""
    arn = str(server.call("CreateActivity", name="work")[1]["activityArn"])
    task = {"Type": "Task", "Resource": arn, "TimeoutSeconds": 60, "End": True}
    return arn, server.machine("m", {"StartAt": "T", "States": {"T": task}})


def poll(server: Served, arn: str) -> http.client.HTTPConnection:
    """Send GetActivityTask; its answer is not awaited."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    headers = {"X-Amz-Target": "AWSStepFunctions.GetActivityTask"}
    connection.request("POST", "/", json.dumps({"activityArn": arn}), headers)
    return connection


def test_the_task_of_a_worker_that_left_goes_to_the_next_one(server: Served) -> None:
    arn, machine = activity(server)
    for _ in range(5):
        for _ in range(3):
            gone = poll(server, arn)
            time.sleep(0.1)
            gone.close()
        time.sleep(0.1)  # the server learns of a closed connection from the network
        execution = server.start(machine, {"n": 1})
        status, task = server.call("GetActivityTask", activityArn=arn, timeout=10)
        assert (status, json.loads(task["input"])) == (200, {"n": 1})
        server.call("SendTaskSuccess", taskToken=task["taskToken"], output="{}")
        assert server.ended(execution)["status"] == "SUCCEEDED"


def test_a_task_starts_when_its_worker_has_it(server: Served) -> None:
    arn, machine = activity(server)
    tasks: list[Any] = []
    worker = at_once(lambda: tasks.append(server.call("GetActivityTask", activityArn=arn, workerName="me")[1]))
    time.sleep(0.2)
    execution = server.start(machine)
    worker.join(10)
    events = server.call("GetExecutionHistory", executionArn=execution)[1]["events"]
    assert [one["type"] for one in events[2:]] == ["ActivityScheduled", "ActivityStarted"]
    assert events[3]["activityStartedEventDetails"] == {"workerName": "me"}
    assert tasks[0]["taskToken"]


def test_a_hundred_workers_share_a_hundred_tasks(server: Served) -> None:
    arn, machine = activity(server)
    polls = [poll(server, arn) for _ in range(100)]
    executions = [server.start(machine, n) for n in range(100)]
    taken = [json.loads(one.getresponse().read()) for one in polls]
    assert sorted(json.loads(one["input"]) for one in taken) == list(range(100))
    for one in taken:
        server.call("SendTaskSuccess", taskToken=one["taskToken"], output=one["input"])
    assert {server.ended(one)["status"] for one in executions} == {"SUCCEEDED"}


def test_open_polls_end_cleanly_when_the_server_stops(server: Served) -> None:
    arn, _ = activity(server)
    polls = [poll(server, arn) for _ in range(5)]
    time.sleep(0.3)
    stopping = at_once(server.stop)
    for one in polls:
        response = one.getresponse()
        assert (response.status, json.loads(response.read())) == (200, {"taskToken": None})
    stopping.join(20)
    assert server.process.returncode == 0
    assert server.log().splitlines()[-1] == "treadle: stopped"
    assert "Traceback" not in server.log()
