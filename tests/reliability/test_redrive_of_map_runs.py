"""A.9: a failed distributed Map is redriven in every shape: its unsuccessful children run again, the others don't."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.drivers import FunctionCaller
from treadle.server import Engine
from treadle.services import Call, ServiceError, resolve_integration
from treadle.stepfunctions import MemoryStore, Service

ROLE = "arn:aws:iam::123456789012:role/r"
TASK = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": True}
TASK["Parameters"] = {"QueueUrl": "https://sqs/q", "MessageBody.$": "States.JsonToString($.n)"}


class Flaky:
    """Fails the calls of some items, until it is mended; counts the calls of each."""

    def __init__(self, bad: set[int]) -> None:
        self.bad = bad
        self.calls: dict[int, int] = {}

    def __call__(self, call: Call) -> Any:
        n = int(call.parameters["MessageBody"])
        self.calls[n] = self.calls.get(n, 0) + 1
        if n in self.bad:
            raise ServiceError("Bad", "item")
        return {"MessageId": "m"}


@pytest.fixture(params=[True, False], ids=["virtual", "real"])
def clock(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield request.param


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
@pytest.mark.parametrize(
    ("items", "bad", "settings"),
    [
        (3, {0}, {}),
        (3, {2}, {}),
        (10, {0}, {"MaxConcurrency": 1}),
        (10, {0, 1}, {"ToleratedFailureCount": 1}),
        (60, {3}, {}),
        (60, {3}, {"MaxConcurrency": 10}),
        (200, {7, 107}, {"ToleratedFailureCount": 1}),
        (60, {5, 6}, {"ItemBatcher": {"MaxItemsPerBatch": 7}}),
    ],
)
def test_it_goes_on_where_it_failed(
    items: int, bad: set[int], settings: dict[str, Any], kind: str, clock: bool
) -> None:
    check(items, bad, settings, kind, virtual=clock)


def test_ten_thousand_items() -> None:
    check(10_000, {4_000}, {"MaxConcurrency": 500}, "STANDARD", virtual=True)


def check(items: int, bad: set[int], settings: dict[str, Any], kind: str, *, virtual: bool) -> None:
    flaky = Flaky(set(bad))
    reports: list[str] = []
    engine = Engine(resolve_integration, FunctionCaller(flaky), virtual=virtual, report=lambda error, where: reports.append(f"{where}: {error!r}"))  # fmt: skip
    service = Service(MemoryStore(), engine.driver)
    try:
        processor: dict[str, Any] = {"StartAt": "T", "States": {"T": TASK}}
        if "ItemBatcher" in settings:
            inner = {"Type": "Map", "ItemsPath": "$.Items", "ItemProcessor": processor, "End": True}
            processor = {"StartAt": "Each", "States": {"Each": inner}}
        processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}, **processor}
        state = {"Type": "Map", "ItemsPath": "$", "ItemProcessor": processor, "End": True, **settings}
        definition = json.dumps({"StartAt": "M", "States": {"M": state}})
        machine = service.answer("CreateStateMachine", {"name": "m", "definition": definition, "roleArn": ROLE})
        given = json.dumps([{"n": n} for n in range(items)])
        started = service.answer("StartExecution", {"stateMachineArn": machine["stateMachineArn"], "input": given})
        execution = {"executionArn": started["executionArn"]}
        assert ended(service, execution)["status"] == "FAILED"
        (map_run,) = service.answer("ListMapRuns", execution)["mapRuns"]
        first = service.answer("DescribeMapRun", {"mapRunArn": map_run["mapRunArn"]})["itemCounts"]
        calls = dict(flaky.calls)

        # redriven while its items still fail, it fails again; mended, it succeeds
        service.answer("RedriveExecution", execution)
        again = ended(service, execution)
        assert (again["status"], again["redriveCount"]) == ("FAILED", 1)
        flaky.bad = set()
        service.answer("RedriveExecution", execution)
        last = ended(service, execution)
        assert (last["status"], last["redriveCount"]) == ("SUCCEEDED", 2), last
        assert len(json.loads(last["output"])) == -(
            -items // settings.get("ItemBatcher", {}).get("MaxItemsPerBatch", 1)
        )
        counts = service.answer("DescribeMapRun", {"mapRunArn": map_run["mapRunArn"]})
        assert (counts["status"], counts["redriveCount"]) == ("SUCCEEDED", 2)
        assert (counts["itemCounts"]["succeeded"], counts["itemCounts"]["total"]) == (items, items)
        assert set(flaky.calls) == set(range(items))
        assert all(flaky.calls[n] > calls[n] for n in bad if n in calls)
        if "ItemBatcher" not in settings:
            succeeded = [n for n in calls if n not in bad]
            assert sum(flaky.calls[n] == calls[n] for n in succeeded) >= first["succeeded"]
        assert reports == []
    finally:
        engine.close()


def ended(service: Service, execution: dict[str, str]) -> dict[str, Any]:
    until = time.monotonic() + 60
    while (found := service.answer("DescribeExecution", execution))["status"] == "RUNNING":
        assert time.monotonic() < until, "it runs for ever"
        time.sleep(0.005)
    return found
