"""Measures the engine against moto's (a copy of LocalStack's), in the same process and the same run.

    python benchmarks/engine.py [--no-moto] [--json FILE]

Three machines: a chain of 500 Pass states, a loop of 2,000 turns with States.MathAdd and a Choice, and a
Map of 1,000 items by 3 Pass states. Ours runs each to the end and renders its whole history to JSON text;
moto runs it and gives its history through boto3. Then what treadle alone does: a machine of 10,000 states
and a Map over 100,000 items, with the peak of memory.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from treadle.asl import parse_machine
from treadle.interpreter import UNLIMITED, Execution

AT = 1_704_067_200_000


def chain(length: int) -> dict[str, Any]:
    states: dict[str, Any] = {f"S{i}": {"Type": "Pass", "Next": f"S{i + 1}"} for i in range(length - 1)}
    states[f"S{length - 1}"] = {"Type": "Pass", "End": True}
    return {"StartAt": "S0", "States": states}


def loop(turns: int) -> dict[str, Any]:
    return {
        "StartAt": "Init",
        "States": {
            "Init": {"Type": "Pass", "Result": {"n": 0}, "Next": "Add"},
            "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Check"},
            "Check": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.n", "NumericLessThan": turns, "Next": "Add"}],
                "Default": "Done",
            },
            "Done": {"Type": "Succeed"},
        },
    }


def fan(items_path: str = "$.items") -> dict[str, Any]:
    inner = chain(3)
    return {
        "StartAt": "M",
        "States": {"M": {"Type": "Map", "ItemsPath": items_path, "ItemProcessor": inner, "End": True}},
    }


CASES: dict[str, tuple[dict[str, Any], Any, int]] = {
    "500-state chain": (chain(500), {"a": 1}, 500),
    "2,000-turn loop": (loop(2000), {}, 4002),
    "Map 1,000 x 3": (fan(), {"items": list(range(1000))}, 3001),
}


def ours(definition: dict[str, Any], value: Any) -> tuple[float, float]:
    """Give the seconds to run, and the seconds to render the history."""
    text, data = json.dumps(definition), json.dumps(value)
    best = render = float("inf")
    for _ in range(5):
        machine = parse_machine(text)
        begun = time.perf_counter()
        execution, _commands = Execution.start(machine, data, at=AT)
        ran = time.perf_counter()
        json.dumps(execution.history.events())
        ended = time.perf_counter()
        assert execution.status == "SUCCEEDED", execution.cause
        if ran - begun < best:
            best, render = ran - begun, ended - ran
    return best, render


def moto_engine() -> Callable[[dict[str, Any], Any], float]:
    import boto3
    from moto import mock_aws

    mock_aws(config={"stepfunctions": {"execute_state_machine": True}}).start()
    client = boto3.client(
        "stepfunctions", region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    numbers = iter(range(10_000))

    def measure(definition: dict[str, Any], value: Any) -> float:
        role = "arn:aws:iam::123456789012:role/role"
        arn = client.create_state_machine(name=f"m{next(numbers)}", definition=json.dumps(definition), roleArn=role)
        begun = time.perf_counter()
        execution = client.start_execution(stateMachineArn=arn["stateMachineArn"], input=json.dumps(value))
        while (described := client.describe_execution(executionArn=execution["executionArn"]))["status"] == "RUNNING":
            time.sleep(0.002)
        seconds = time.perf_counter() - begun
        assert described["status"] == "SUCCEEDED", described
        return seconds

    return measure


def peak(definition: dict[str, Any], value: Any, count: int) -> dict[str, float]:
    machine = parse_machine(json.dumps(definition))
    data = json.dumps(value)
    gc.collect()
    begun = time.perf_counter()
    execution, _ = Execution.start(machine, data, at=AT, quotas=UNLIMITED)
    seconds = time.perf_counter() - begun
    assert execution.status == "SUCCEEDED", execution.cause
    del execution
    gc.collect()
    tracemalloc.start()
    execution, _ = Execution.start(machine, data, at=AT, quotas=UNLIMITED)
    high = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    events = len(execution.history)
    return {"seconds": seconds, "peak_mb": high / 1e6, "bytes_each": high / count, "bytes_an_event": high / events}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-moto", action="store_true", help="measure treadle alone")
    parser.add_argument("--json", metavar="FILE", help="write the figures")
    asked = parser.parse_args()
    figures: dict[str, Any] = {"python": platform.python_version()}
    mine = {
        name: ours(definition, value) for name, (definition, value, _) in CASES.items()
    }  # before moto fills the heap
    theirs = None if asked.no_moto else moto_engine()
    print(f"{'':18}{'treadle':>22}{'+ history as JSON':>22}{'moto':>18}{'ratio':>12}")
    for name, (definition, value, transitions) in CASES.items():
        seconds, render = mine[name]
        row = {"transitions": transitions, "seconds": seconds, "with_history": seconds + render}
        line = f"{name:18}{transitions / seconds:>16,.0f} tr/s{transitions / (seconds + render):>17,.0f} tr/s"
        if theirs is not None:
            row["moto_seconds"] = theirs(definition, value)
            row["ratio"] = row["moto_seconds"] / seconds
            line += f"{transitions / row['moto_seconds']:>13,.0f} tr/s{row['ratio']:>11,.0f}x"
        print(line)
        figures[name] = row
    for name, definition, value, count in (
        ("10,000 states", chain(10_000), {}, 10_000),
        ("Map 10,000 x 3", fan(), {"items": list(range(10_000))}, 10_000),
        ("Map 100,000 x 3", fan(), {"items": list(range(100_000))}, 100_000),
    ):
        row = figures[name] = peak(definition, value, count)
        print(
            f"{name:18}{row['seconds']:>12.2f} s, peak {row['peak_mb']:,.1f} MB, {row['bytes_each']:,.0f} bytes each, "
            f"{row['bytes_an_event']:,.0f} an event"
        )
    if asked.json:
        with open(asked.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
