"""A.5: who reads an execution sees one instant of it: never an end without its time."""

from __future__ import annotations

import json
import threading
from typing import Any

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver, NoCaller, RealClock, Run
from treadle.server import Engine
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service

MACHINE = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
ROLE = "arn:aws:iam::123456789012:role/r"


def test_an_observer_of_the_end_reads_a_whole_end() -> None:
    seen: list[tuple[str, bool]] = []
    driver = MemoryDriver(clock=RealClock(), observer=lambda run, event: seen.append((run.status, run.stopped_at is not None)))  # fmt: skip
    driver.wait(driver.start(parse_machine(MACHINE)))
    driver.close()
    assert set(seen) <= {("RUNNING", False), ("SUCCEEDED", True)}
    assert seen[-1] == ("SUCCEEDED", True)


def test_a_described_end_always_has_a_stop_date() -> None:
    engine = Engine(resolve_integration, NoCaller())
    service = Service(MemoryStore(), engine.driver)
    made = service.answer("CreateStateMachine", {"name": "m", "definition": json.dumps(MACHINE), "roleArn": ROLE})
    found: list[dict[str, Any]] = []
    watch = service.watch

    def watching(settings: Any, machine: str) -> Any:
        def observe(run: Run, event: Any) -> None:
            found.append(service.answer("DescribeExecution", {"executionArn": run.arn}))

        return observe if watch(settings, machine) is None else None

    service.watch = watching  # type: ignore[method-assign]
    ended = threading.Event()
    service.ended = lambda run: ended.set()  # type: ignore[method-assign]
    with service.store.transaction():  # the record is there before the engine reaches the first event
        service.answer("StartExecution", {"stateMachineArn": made["stateMachineArn"]})
    assert ended.wait(10)
    engine.close()
    assert found
    for one in found:
        assert ("stopDate" in one) == (one["status"] != "RUNNING"), one
        assert ("output" in one) == (one["status"] == "SUCCEEDED"), one
