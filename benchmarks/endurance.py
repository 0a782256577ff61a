"""Check what must hold however much there is to do; prints one line for each, and fails when one doesn't hold.

    python benchmarks/endurance.py [--runs 200] [--workers 4]

- `treadle run` of the orders example so many times, some side by side: every result and history is equal, byte for byte;
- an inline Map over 100,000 items and a Parallel of 1,000 branches end with every result in its place;
- an execution that loops for ever ends at AWS's 25,000 events;
- 10,000 executions that wait for their task tokens on one server take less than 170 MB.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from treadle.asl import parse_machine
from treadle.drivers import run
from treadle.interpreter import UNLIMITED

EXAMPLE = Path(__file__).parent.parent / "examples" / "orders"


def equal_runs(count: int, workers: int) -> str:
    """Run the orders example many times; raise AssertionError when two results or histories differ."""

    def once(number: int) -> str:
        with tempfile.TemporaryDirectory() as folder:
            history = Path(folder, "history.json")
            command = [sys.executable, "-m", "treadle", "run", str(EXAMPLE / "app.py"), "--json"]
            command += ["--input", str(EXAMPLE / "order.json"), "--history", str(history)]
            ended = subprocess.run(command, capture_output=True, check=True)
            return hashlib.sha256(ended.stdout + history.read_bytes()).hexdigest()

    with ThreadPoolExecutor(workers) as threads:
        found = set(threads.map(once, range(count)))
    assert len(found) == 1, f"{len(found)} different results"
    return f"{count} runs, {workers} at a time: equal, byte for byte"


def large_map(items: int = 100_000) -> str:
    """Map over many items."""
    inner = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
    machine = parse_machine({"StartAt": "M", "States": {"M": {"Type": "Map", "ItemProcessor": inner, "End": True}}})
    result = run(machine, json.dumps(list(range(items))), quotas=UNLIMITED)
    assert result.output == list(range(items)), result.cause
    return f"a Map over {items:,} items: every result in its place"


def wide_parallel(branches: int = 1_000) -> str:
    """Run many branches."""
    made = [
        {"StartAt": f"B{n}", "States": {f"B{n}": {"Type": "Pass", "Result": n, "End": True}}} for n in range(branches)
    ]
    machine = parse_machine({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": made, "End": True}}})
    result = run(machine)
    assert result.output == list(range(branches)), result.cause
    return f"a Parallel of {branches:,} branches: every result in its place"


def event_quota() -> str:
    """Loop until the history is full."""
    turn = {
        "Type": "Choice",
        "Choices": [{"Variable": "$.go", "BooleanEquals": True, "Next": "Turn"}],
        "Default": "End",
    }
    states = {"Turn": {"Type": "Pass", "Next": "Again"}, "Again": turn, "End": {"Type": "Succeed"}}
    result = run(parse_machine({"StartAt": "Turn", "States": states}), '{"go": true}')
    events = len(result.execution.history)
    assert (result.status, result.error, events) == ("FAILED", "States.Runtime", 25_000), (result.cause, events)
    return f"a loop without end: FAILED at {events:,} events"


def waiting_executions(count: int = 10_000, most_mb: float = 170.0) -> str:
    """Let many executions wait on a server; measure its memory."""
    import http.client

    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    with tempfile.TemporaryFile("w+") as errors:
        command = [sys.executable, "-m", "treadle", "serve", "--port", "0"]
        server = subprocess.Popen(command, stderr=errors, stdin=subprocess.DEVNULL, env=environment)
        try:
            port = 0
            while not port:
                time.sleep(0.05)
                errors.seek(0)
                found = re.search(r"http://127\.0\.0\.1:(\d+)", errors.read())
                port = int(found[1]) if found else 0
            local = threading.local()

            def call(operation: str, members: dict[str, Any]) -> dict[str, Any]:
                if not hasattr(local, "connection"):
                    local.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
                headers = {"X-Amz-Target": f"AWSStepFunctions.{operation}"}
                local.connection.request("POST", "/", json.dumps(members), headers)
                answer: dict[str, Any] = json.loads(local.connection.getresponse().read())
                return answer

            activity = call("CreateActivity", {"name": "work"})["activityArn"]
            task = {"Type": "Task", "Resource": activity, "End": True}
            definition = json.dumps({"StartAt": "T", "States": {"T": task}})
            role = "arn:aws:iam::123456789012:role/r"
            machine = call("CreateStateMachine", {"name": "m", "definition": definition, "roleArn": role})
            given = {"stateMachineArn": machine["stateMachineArn"], "input": '{"order": 12345}'}
            with ThreadPoolExecutor(4) as threads:
                list(threads.map(lambda n: call("StartExecution", given), range(count)))
            status = Path(f"/proc/{server.pid}/status").read_text(encoding="utf-8")
            used = int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]
            assert used < most_mb, f"{used:.0f} MB"
            return f"{count:,} waiting executions: {used:.0f} MB (at most {most_mb:.0f})"
        finally:
            server.kill()
            server.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--workers", type=int, default=4)
    asked = parser.parse_args()
    failed = False
    for check in (large_map, wide_parallel, event_quota, waiting_executions):
        try:
            print(check())
        except AssertionError as error:
            failed = True
            print(f"{check.__name__}: {error}")
    try:
        print(equal_runs(asked.runs, asked.workers))
    except AssertionError as error:
        failed = True
        print(f"equal_runs: {error}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
