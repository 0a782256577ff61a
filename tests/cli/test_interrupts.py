"""A run that is stopped from outside: the history is written, and no process stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Any

import pytest

from .conftest import MACHINE, Project
from .test_functions import gone

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")

COMMAND = [sys.executable, "-c", "from treadle.cli import main; main()"]


def start(*words: str, **options: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def read_until(stream: IO[bytes] | None, mark: bytes) -> bytes:
    assert stream is not None
    read = b""
    while mark not in read:
        line = stream.readline()
        assert line, read
        read += line
    return read


def appeared(path: Path) -> str:
    until = time.monotonic() + 60
    while not (path.exists() and path.read_text()):
        assert time.monotonic() < until
        time.sleep(0.02)
    return path.read_text()


def history(path: Path) -> list[str]:
    return [event["type"] for event in json.loads(path.read_text())["events"]]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_machine_that_waits(project: Project, number: signal.Signals) -> None:
    machine = project.asl({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": True}}})
    process = start("run", machine, "--real-time", "--history", "history.json")
    read_until(process.stdout, b"W  entered")
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"ABORTED" in out and b"Treadle.Interrupted" in out and number.name.encode() in out
    assert b"Traceback" not in err
    assert history(project.folder / "history.json")[-1] == "ExecutionAborted"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("mode", [[], ["--real-time"]])
def test_a_function_that_hangs(project: Project, number: signal.Signals, mode: list[str]) -> None:
    pids = project.folder / "pids"
    app = project.function(
        "import os, subprocess, sys, time\n"
        "def handler(event, context):\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"    open({str(pids)!r}, 'w').write('%d %d' % (os.getpid(), child.pid))\n"
        "    time.sleep(600)\n",
        timeout=900,
    )
    process = start("run", app, "--json", "--history", "history.json", *mode)
    appeared(pids)
    time.sleep(0.1)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert json.loads(out)["status"] == "ABORTED"
    assert b"Traceback" not in err
    assert history(project.folder / "history.json")[-1] == "ExecutionAborted"
    for pid in map(int, pids.read_text().split()):
        assert gone(pid)


def test_nobody_reads_the_output(project: Project) -> None:
    states = {f"P{n}": {"Type": "Wait", "Seconds": 1, "Next": f"P{n + 1}"} for n in range(3000)}
    states["P3000"] = {"Type": "Pass", "End": True}
    process = start("run", project.asl({"StartAt": "P0", "States": states}))
    read_until(process.stdout, b"P0")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(60) == 1


def test_results_go_to_standard_output_alone(project: Project) -> None:
    app = project.app("print('building')\n" + MACHINE)
    process = start("run", app, "--json", "--input", "[1]")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, b"[1]\n")
    assert b"building" in err


def test_no_folder_stays_behind(project: Project) -> None:
    temporary = project.folder / "tmp"
    temporary.mkdir()
    app = project.app(
        """
        function = lambda_.Function(
            stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.handler",
            code=lambda_.Code.from_inline("def handler(event, context): return event"),
        )
        task = tasks.LambdaInvoke(stack, "Call", lambda_function=function, payload_response_only=True)
        sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(task))
        """
    )
    process = start("run", app, "--json", "-i", "5", env={**os.environ, "TMPDIR": str(temporary)})
    out, _ = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, b"5\n")
    assert list(temporary.iterdir()) == []
