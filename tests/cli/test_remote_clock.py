"""With remote services the wall clock is used: their jobs take the time that they take."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from click.testing import Result

from .conftest import Project

Treadle = Callable[..., Result]


@pytest.fixture
def glue(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[str]]]:
    """Serve AWS Glue, whose job runs for two seconds; give its address and the operations that were called."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    calls: list[str] = []
    started: list[float] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            operation = self.headers["X-Amz-Target"].rpartition(".")[2]
            calls.append(operation)
            if operation == "StartJobRun":
                started.append(time.monotonic())
            state = "SUCCEEDED" if time.monotonic() - started[0] > 2 else "RUNNING"
            body = json.dumps({"JobRunId": "1", "JobRun": {"Id": "1", "JobRunState": state}}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/x-amz-json-1.1")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", calls
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def machine(project: Project) -> str:
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::glue:startJobRun.sync",
        "Parameters": {"JobName": "j"},
        "TimeoutSeconds": 60,
        "End": True,
    }
    return project.asl({"StartAt": "Job", "States": {"Job": task}})


def test_a_remote_job_is_waited_for_by_the_wall_clock(glue: Any, machine: str, treadle: Treadle) -> None:
    url, calls = glue
    result = treadle("run", machine, "--json", "--endpoint-url", url)
    assert (result.exit_code, json.loads(result.stdout)["JobRunState"]) == (0, "SUCCEEDED")
    assert calls == ["StartJobRun", "GetJobRun", "GetJobRun"]  # five seconds lie between the two


def test_virtual_time_with_a_remote_service_is_warned_of(glue: Any, machine: str, treadle: Treadle) -> None:
    url, calls = glue
    result = treadle("run", machine, "--json", "--endpoint-url", url, "--virtual-time")
    assert "warning: --virtual-time" in result.stderr
    assert json.loads(result.stdout)["error"] == "States.Timeout"
    assert calls[-1] == "BatchStopJobRun"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--virtual-time"], "the embedded services have it by default"),
        (["--virtual-time", "--real-time", "--aws"], "exclude each other"),
    ],
)
def test_virtual_time_is_for_remote_services(machine: str, treadle: Treadle, options: list[str], words: str) -> None:
    result = treadle("run", machine, *options)
    assert result.exit_code == 2
    assert words in result.stderr
