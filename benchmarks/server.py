"""Measures the served API through boto3, against moto's server in the same run.

    python benchmarks/server.py [--no-moto]

Each machine runs to its end, and then its whole history is read; 200 executions run side by side. Then treadle alone:
the first answer, StartExecution at 200 a second, and the memory of 10,000 executions that wait for tokens.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import boto3
from botocore.config import Config
from engine import chain, fan, loop

ROLE = "arn:aws:iam::123456789012:role/role"
CASES: dict[str, tuple[dict[str, Any], Any, int]] = {
    "500-state chain": (chain(500), {}, 500),
    "2,000-turn loop": (loop(2_000), {}, 4_002),
    "Map 1,000 x 3": (fan(), {"items": list(range(1_000))}, 3_001),
}
MOTO = """
import os, time
os.environ["MOTO_ACCOUNT_ID"] = "123456789012"
from moto.core.config import default_user_config
default_user_config["stepfunctions"] = {"execute_state_machine": True}
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
time.sleep(3600)
"""


def client(url: str) -> Any:
    return boto3.client(
        "stepfunctions",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"max_attempts": 0}, max_pool_connections=50, read_timeout=600),
    )


def ours() -> tuple[subprocess.Popen[str], str, float]:
    began = time.perf_counter()
    command = [sys.executable, "-c", "from treadle.cli import main; main()", "serve", "--port", "0", "--quiet"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    url = process.stderr.readline().split(" at ")[1].split()[0].rstrip(";")
    client(url).list_state_machines()
    return process, url, time.perf_counter() - began


def theirs() -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-c", MOTO], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    return process, f"http://127.0.0.1:{process.stdout.readline().strip()}"


def one(api: Any, arn: str, value: Any) -> str:
    name = uuid4().hex  # moto takes no execution without one
    started = api.start_execution(stateMachineArn=arn, name=name, input=json.dumps(value))["executionArn"]
    pause = 0.001
    while (status := api.describe_execution(executionArn=started)["status"]) == "RUNNING":
        time.sleep(pause)
        pause = min(0.05, pause * 1.5)
    assert status == "SUCCEEDED", status
    return str(started)


def read(api: Any, started: str) -> None:
    token: dict[str, Any] = {}
    while True:
        page = api.get_execution_history(executionArn=started, maxResults=1000, **token)
        if "nextToken" not in page:
            return
        token = {"nextToken": page["nextToken"]}


def measured(url: str) -> dict[str, float]:
    api, found = client(url), {}
    for name, (definition, value, transitions) in CASES.items():
        label = "".join(c for c in name if c.isalnum())
        arn = api.create_state_machine(name=label, definition=json.dumps(definition), roleArn=ROLE)["stateMachineArn"]
        began = time.perf_counter()
        started = one(api, arn, value)
        found[name] = transitions / (time.perf_counter() - began)
        read(api, started)
        found[f"{name}, history"] = transitions / (time.perf_counter() - began)
    for states in (10, 100):
        made = api.create_state_machine(name=f"many{states}", definition=json.dumps(chain(states)), roleArn=ROLE)
        began = time.perf_counter()
        with ThreadPoolExecutor(40) as pool:
            list(pool.map(lambda _, arn=made["stateMachineArn"]: one(api, arn, {}), range(200)))
        found[f"200 executions x {states}"] = 200 * states / (time.perf_counter() - began)
    return found


def latency(url: str) -> float:
    api, taken = client(url), []
    arn = api.create_state_machine(name="p99", definition=json.dumps(chain(1)), roleArn=ROLE)["stateMachineArn"]
    for n in range(600):
        due = time.perf_counter() + 1 / 200
        began = time.perf_counter()
        api.start_execution(stateMachineArn=arn, name=f"n{n}")
        taken.append(time.perf_counter() - began)
        time.sleep(max(0.0, due - time.perf_counter()))
    return statistics.quantiles(taken, n=100)[98]


def memory(url: str, process: int, count: int) -> float:
    api = client(url)
    activity = api.create_activity(name="waiting")["activityArn"]
    task = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": activity, "End": True}}}
    arn = api.create_state_machine(name="waiting", definition=json.dumps(task), roleArn=ROLE)["stateMachineArn"]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: api.start_execution(stateMachineArn=arn, name=f"w{n}"), range(count)))
    with open(f"/proc/{process}/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-moto", action="store_true", help="measure treadle alone")
    asked = parser.parse_args()
    os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")
    process, url, first = ours()
    try:
        mine = measured(url)
        p99 = latency(url)
        grown = memory(url, process.pid, 10_000)
    finally:
        process.kill()
    other: dict[str, float] = {}
    if not asked.no_moto:
        moto, moto_url = theirs()
        try:
            other = measured(moto_url)
        finally:
            moto.kill()
    for name, speed in mine.items():
        line = f"{name:32}{speed:>12,.0f} tr/s"
        if name in other:
            line += f"{other[name]:>12,.0f} tr/s{speed / other[name]:>10,.0f}x"
        print(line)
    print(f"first answer after {first:.2f} s; StartExecution at 200 a second: p99 {p99 * 1000:.1f} ms")
    print(f"10,000 executions waiting: the server takes {grown:,.0f} MB")
    print(f"(client: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB)")


if __name__ == "__main__":
    main()
