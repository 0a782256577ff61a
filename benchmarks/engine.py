"""Measures the engine against moto's (a copy of LocalStack's), in the same process and the same run.

    python benchmarks/engine.py [--no-moto] [--json FILE]

A chain of 500 Pass states, loops of 2,000 turns with States.MathAdd and with JSONata, a Map of 1,000 items by 3
Pass states, a Choice of 100 rules taken 1,000 times, and a Parallel of 50 branches. Ours runs each to the end and
renders its whole history to JSON text; moto runs it. Then what treadle alone does, with the peak of memory: a
machine of 10,000 states, a Map over 100,000 items, a distributed Map over 100,000 items in batches, a dataset of a
million lines, and 10,000 executions that wait for their task tokens. At last what watching costs: 300 states with a
payload of 178 KB without an observer, with one that reads nothing, and as `treadle run` shows it; and the CPU time of
the command itself with its display and with --json.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from treadle.asl import parse_machine
from treadle.drivers import FunctionCaller, MemoryDriver, RealClock
from treadle.interpreter import UNLIMITED, Execution
from treadle.services import AwaitToken

AT = 1_704_067_200_000
READER = {
    "Resource": "arn:aws:states:::s3:getObject",
    "Parameters": {"Bucket": "b", "Key": "lines.jsonl"},
    "ReaderConfig": {"InputType": "JSONL"},
}


def chain(length: int, prefix: str = "S") -> dict[str, Any]:
    states: dict[str, Any] = {f"{prefix}{i}": {"Type": "Pass", "Next": f"{prefix}{i + 1}"} for i in range(length - 1)}
    states[f"{prefix}{length - 1}"] = {"Type": "Pass", "End": True}
    return {"StartAt": f"{prefix}0", "States": states}


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


def jsonata_loop(turns: int) -> dict[str, Any]:
    return {
        "QueryLanguage": "JSONata",
        "StartAt": "Init",
        "States": {
            "Init": {"Type": "Pass", "Assign": {"n": 0}, "Next": "Add"},
            "Add": {"Type": "Pass", "Assign": {"n": "{% $n + 1 %}"}, "Next": "Check"},
            "Check": {
                "Type": "Choice",
                "Choices": [{"Condition": f"{{% $n < {turns} %}}", "Next": "Add"}],
                "Default": "Done",
            },
            "Done": {"Type": "Succeed"},
        },
    }


def choices(rules: int, turns: int) -> dict[str, Any]:
    machine = loop(turns)
    first = [{"Variable": "$.n", "NumericEquals": -n, "Next": "Done"} for n in range(1, rules)]
    machine["States"]["Check"]["Choices"] = first + machine["States"]["Check"]["Choices"]
    return machine


def branches(count: int) -> dict[str, Any]:
    each = [chain(3, f"B{n}S") for n in range(count)]
    return {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": each, "End": True}}}


def batches(size: int, **fields: Any) -> dict[str, Any]:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    done = {"StartAt": "D", "States": {"D": {"Type": "Pass", "Result": 1, "End": True}}}
    state = {
        "Type": "Map",
        "ItemBatcher": {"MaxItemsPerBatch": size},
        "ItemProcessor": {"ProcessorConfig": config, **done},
    }
    return {"StartAt": "M", "States": {"M": {**state, **fields, "End": True}}}


CASES: dict[str, tuple[dict[str, Any], Any, int]] = {
    "500-state chain": (chain(500), {"a": 1}, 500),
    "2,000-turn loop": (loop(2000), {}, 4002),
    "Map 1,000 x 3": (fan(), {"items": list(range(1000))}, 3001),
    "JSONata loop 2,000": (jsonata_loop(2000), {}, 4002),
    "Choice, 100 rules": (choices(100, 1000), {}, 2002),
    "Parallel of 50 x 3": (branches(50), {}, 151),
}


def ours(definition: dict[str, Any], value: Any) -> tuple[float, float]:
    """Return the seconds to run, and the seconds to render the history."""
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


def moto_engine() -> Callable[[dict[str, Any], Any], float | None]:
    import boto3
    from moto import mock_aws

    mock_aws(config={"stepfunctions": {"execute_state_machine": True}}).start()
    client = boto3.client(
        "stepfunctions", region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    numbers = iter(range(10_000))

    def measure(definition: dict[str, Any], value: Any) -> float | None:
        role = "arn:aws:iam::123456789012:role/role"
        arn = client.create_state_machine(name=f"m{next(numbers)}", definition=json.dumps(definition), roleArn=role)
        begun = time.perf_counter()
        execution = client.start_execution(stateMachineArn=arn["stateMachineArn"], input=json.dumps(value))
        while (described := client.describe_execution(executionArn=execution["executionArn"]))["status"] == "RUNNING":
            time.sleep(0.002)
        seconds = time.perf_counter() - begun
        return seconds if described["status"] == "SUCCEEDED" else None

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


def driven(definition: dict[str, Any], value: Any, caller: Any = None) -> dict[str, float]:
    """Run on the memory driver, whose child executions are executions of their own; growth is the process's."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    driver = MemoryDriver(caller=caller, quotas=UNLIMITED)
    begun = time.perf_counter()
    result = driver.wait(driver.start(parse_machine(definition), json.dumps(value)))
    seconds = time.perf_counter() - begun
    driver.close()
    assert result.ok, result.cause
    return {"seconds": seconds, "growth_mb": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024}


def dataset(lines: int) -> Any:
    content = b'{"id": 1234567, "text": "0123456789 0123456789 0123456789"}\n' * lines

    def call(call: Any) -> Any:
        first, last = (int(n) for n in call.parameters["Range"].removeprefix("bytes=").split("-"))
        return {"Body": content[first : last + 1], "ContentRange": f"bytes {first}-{last}/{len(content)}", "ETag": "t"}

    return FunctionCaller(call)


def waiting(count: int) -> dict[str, float]:
    def plan(request: Any) -> Any:
        return (yield AwaitToken(request.token))

    resource_arn = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    state = {"Type": "Task", "Resource": resource_arn, "Parameters": {"Token.$": "$$.Task.Token"}, "End": True}
    machine = parse_machine({"StartAt": "T", "States": {"T": state}})
    gc.collect()
    tracemalloc.start()
    driver = MemoryDriver(resolver=plan, keep_waiting=True, clock=RealClock())
    begun = time.perf_counter()
    runs = [driver.start(machine, '{"order": 12345}', name=f"e{n}") for n in range(count)]
    driver._loop.run(lambda: all(any(task.waiting for task in run.tasks.values()) for run in runs[-1:]), lambda: False)
    seconds = time.perf_counter() - begun
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    driver.close()
    return {"seconds": seconds, "bytes_each": held / count}


def watched() -> dict[str, float]:
    """Measure what observers cost, in CPU seconds."""
    from rich.console import Console

    from treadle.cli._display import Display

    machine = parse_machine(json.dumps(chain(300)))
    text = json.dumps({"items": [{"id": n, "name": "x" * 20} for n in range(4_000)]})

    def run(observer: Any) -> float:
        driver = MemoryDriver(observer=observer)
        begun = time.process_time()
        assert driver.wait(driver.start(machine, text)).ok
        return time.process_time() - begun

    def shown() -> float:
        with open(os.devnull, "w") as nowhere:
            display = Display(Console(file=nowhere), virtual=True)
            seconds = run(display.observe)
            display.close()
            return seconds

    return {
        "none": min(run(None) for _ in range(20)),
        "no_op": min(run(lambda execution, event: None) for _ in range(20)),
        "display": min(shown() for _ in range(5)),
        **command(text),
    }


def command(text: str) -> dict[str, float]:
    """Measure the CPU seconds of `treadle run` on the same machine and input, with its display and with --json."""
    with tempfile.TemporaryDirectory() as folder:
        definition, given = Path(folder, "machine.json"), Path(folder, "input.json")
        definition.write_text(json.dumps(chain(300)), encoding="utf-8")
        given.write_text(text, encoding="utf-8")

        def measure(*options: str) -> float:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            run = [sys.executable, "-m", "treadle", "run", str(definition), "--input", str(given), *options]
            subprocess.run(run, check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

        return {
            name: min(measure(*options) for _ in range(5)) for name, options in (("run", ()), ("json", ("--json",)))
        }


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
        if theirs is not None and (moto := theirs(definition, value)) is None:
            line += f"{'fails':>18}"
        elif theirs is not None:
            row["moto_seconds"] = moto
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
    for name, definition, value, caller in (
        ("100,000 in batches", batches(100), list(range(100_000)), None),
        (
            "a million lines",
            batches(1_000, MaxConcurrency=40, ItemReader=READER),
            {},
            dataset(1_000_000),
        ),
    ):
        row = figures[name] = driven(definition, value, caller)
        print(f"{name:18}{row['seconds']:>12.2f} s, the process grew by {row['growth_mb']:,.0f} MB")
    row = figures["10,000 waiting"] = waiting(10_000)
    print(f"{'10,000 waiting':18}{row['seconds']:>12.2f} s, {row['bytes_each']:,.0f} bytes each")
    row = figures["watched"] = watched()
    print(
        f"{'watched':18}{row['none'] * 1000:>12.1f} ms CPU, with an observer that reads nothing "
        f"{row['no_op'] / row['none'] - 1:+.0%}, as `treadle run` shows it {row['display'] * 1000:.1f} ms"
    )
    print(
        f"{'treadle run':18}{row['run']:>12.2f} s CPU, with --json {row['json']:.2f} s "
        f"({row['run'] / row['json'] - 1:+.0%})"
    )
    if asked.json:
        with open(asked.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
