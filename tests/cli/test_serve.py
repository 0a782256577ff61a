"""The served API as a command: with an app, on a port in use, interrupted."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from .conftest import Project

boto3 = pytest.importorskip("boto3")
pytest.importorskip("uvicorn")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
COMMAND = [sys.executable, "-c", "from treadle.cli import main; main()", "serve"]


@contextmanager
def serving(*words: str, at: str = "127.0.0.1") -> Iterator[tuple[subprocess.Popen[str], Any, str]]:
    process = subprocess.Popen([*COMMAND, "--port", "0", *words], stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        line = process.stderr.readline()
        assert f"treadle serves AWS Step Functions at http://{at}:" in line, line + process.stderr.read()
        url = line.split(" at ")[1].split()[0].rstrip(";")
        client = boto3.client(
            "stepfunctions",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )
        yield process, client, line
    finally:
        process.kill()
        process.communicate()


def test_the_machines_of_an_app(project: Project) -> None:
    app = project.function("def handler(event, context): return event['n'] * 2\n")
    with serving(app) as (_, client, line):
        assert "with 1 state machine;" in line
        (machine,) = client.list_state_machines()["stateMachines"]
        arn = client.start_execution(stateMachineArn=machine["stateMachineArn"], input='{"n": 21}')["executionArn"]
        until = time.monotonic() + 20
        while (told := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.02)
        assert told["output"] == "42", told


def test_other_machines_need_the_key_pair(tmp_path: Path) -> None:
    keys = tmp_path / "credentials"
    keys.write_text("[default]\naws_access_key_id = test\naws_secret_access_key = test\n")
    with serving("--host", "0.0.0.0", "--keys", str(keys), at="0.0.0.0") as (_, client, _):
        assert client.list_activities()["activities"] == []


def test_waits_are_scaled() -> None:
    definition = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3_600, "End": True}}}
    with serving("--wait-scale", "0") as (_, client, _):
        made = client.create_state_machine(name="w", definition=json.dumps(definition), roleArn="arn:aws:iam::123456789012:role/r")  # fmt: skip
        arn = client.start_execution(stateMachineArn=made["stateMachineArn"])["executionArn"]
        until = time.monotonic() + 20
        while client.describe_execution(executionArn=arn)["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.02)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_in_order(number: signal.Signals) -> None:
    with serving() as (process, client, _):
        definition = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}
        made = client.create_state_machine(name="w", definition=json.dumps(definition), roleArn="arn:aws:iam::123456789012:role/r")  # fmt: skip
        client.start_execution(stateMachineArn=made["stateMachineArn"])
        process.send_signal(number)
        _, err = process.communicate(timeout=20)
        assert "Traceback" not in err
        assert process.returncode in (0, -number)


def test_a_port_in_use() -> None:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    port = str(taken.getsockname()[1])
    refused = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, timeout=60)
    taken.close()
    assert refused.returncode == 2
    assert f"port {port} is in use; choose another with --port, or any free one with --port 0" in refused.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--host", "0.0.0.0"], "name a file with the key pair that their requests are to be signed with: --keys FILE"),
        (["--host", "0.0.0.0", "--keys", "none"], "the key file none can't be read"),
        (["--host", "no.such.host.invalid", "--keys", "none"], "--host is no.such.host.invalid"),
        (["--wait-scale", "-1"], "--wait-scale"),
        (["none.py"], "none.py"),
        (["--aws", "--put", "s3://bucket/key=none"], "--aws and --endpoint-url have none"),
    ],
)
def test_what_cannot_be_served(words: list[str], told: str) -> None:
    refused = subprocess.run([*COMMAND, "--port", "0", *words], capture_output=True, text=True, timeout=60)
    assert (refused.returncode, told in refused.stderr) == (2, True), refused.stderr
