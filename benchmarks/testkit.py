"""Measure the test kit: python benchmarks/testkit.py [tests]

1,000 workflow tests (10 states, 3 mocked tasks, a one-hour Wait, a retried failure) in one pytest process
the fixture's share of a test, and what importing the plugin costs a pytest that doesn't use it
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TASK = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke",
    "Parameters": {"FunctionName": "f", "Payload.$": "$"},
}
RETRY = [{"ErrorEquals": ["OutOfStock"], "IntervalSeconds": 60}]
MACHINE = {
    "StartAt": "Validate",
    "States": {
        "Validate": {"Type": "Pass", "Next": "Charge card"},
        "Charge card": {**TASK, "ResultPath": "$.charge", "Next": "Reserve stock"},
        "Reserve stock": {**TASK, "ResultPath": "$.stock", "Retry": RETRY, "Next": "Price"},
        "Price": {"Type": "Pass", "Parameters": {"amount": 7, "order.$": "$.order"}, "Next": "Large?"},
        "Large?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.amount", "NumericGreaterThan": 5, "Next": "Hold"}],
            "Default": "Tell",
        },
        "Hold": {"Type": "Wait", "Seconds": 3600, "Next": "Tell"},
        "Tell": {**TASK, "ResultPath": None, "Next": "Sum"},
        "Sum": {"Type": "Pass", "Next": "Note"},
        "Note": {"Type": "Pass", "Next": "Done"},
        "Done": {"Type": "Succeed"},
    },
}
TESTS = """
import pytest

@pytest.mark.parametrize("number", range({count}))
def test_order(workflow, number):
    flow = workflow("machine.asl.json")
    flow.mock("Charge card").returns({{"Payload": {{"ok": True}}}})
    flow.mock("Reserve stock").fails("OutOfStock", "none left").times(1).then.returns({{"Payload": 1}})
    flow.mock("Tell").returns({{"Payload": None}})
    run = flow.run({{"order": number}}, at="2026-01-01T00:00:00Z")
    assert run.succeeded
    assert len(run.path) == 10
    assert run.state("Reserve stock").attempts == 2

@pytest.mark.parametrize("number", range({count}))
def test_nothing(number):
    pass

@pytest.mark.parametrize("number", range({count}))
def test_fixture(workflow, number):
    workflow("machine.asl.json")
"""


def run_tests(folder: Path, name: str) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-k", name, "-p", "no:cacheprovider"], cwd=folder, check=True, stdout=2
    )
    return time.perf_counter() - began


def import_cost() -> float:
    """Return the milliseconds that the plugin adds to an interpreter that has loaded pytest; the best of ten."""
    code = "import pytest, time; t = time.perf_counter(); import treadle.testing.plugin; print(time.perf_counter() - t)"
    took = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout) for _ in range(10)
    ]
    return 1000 * min(took)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "machine.asl.json").write_text(json.dumps(MACHINE))
        (folder / "test_suite.py").write_text(TESTS.format(count=count))
        nothing = run_tests(folder, "test_nothing")
        tests = run_tests(folder, "test_order")
        fixture = run_tests(folder, "test_fixture")
    print(f"{count:,} workflow tests    {tests:6.2f} s   (bar: 10 s for 1,000)")
    print(f"fixture, each test     {1000 * (fixture - nothing) / count:6.2f} ms  (bar: 5 ms)")
    print(f"importing the plugin   {import_cost():6.2f} ms  (bar: 30 ms)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
