"""A.7: ended executions are dropped by count or age, Express ones at once; what still matters is kept."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.drivers import NoCaller
from treadle.errors import AppError
from treadle.server import Engine
from treadle.services import resolve_integration
from treadle.stepfunctions import ApiError, MemoryStore, Retention, Service, read_retention

ROLE = "arn:aws:iam::123456789012:role/r"
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
FAIL = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}
WAIT = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": True}}}


class Account:
    """A service whose executions end before the next step of a test."""

    def __init__(self, retention: Retention) -> None:
        self.engine = Engine(resolve_integration, NoCaller())
        self.service = Service(MemoryStore(), self.engine.driver, retention=retention)
        self.noted: list[str] = []
        ended = self.service.ended

        def note(run: Any) -> None:
            ended(run)
            self.noted.append(run.arn)

        self.service.ended = note  # type: ignore[method-assign]

    def machine(self, name: str, definition: Any, kind: str = "STANDARD") -> str:
        given = {"name": name, "definition": json.dumps(definition), "roleArn": ROLE, "type": kind}
        return str(self.service.answer("CreateStateMachine", given)["stateMachineArn"])

    def run(self, machine: str, name: str, *, wait: bool = True) -> str:
        arn = str(self.service.answer("StartExecution", {"stateMachineArn": machine, "name": name})["executionArn"])
        until = time.monotonic() + 10
        while wait and arn not in self.noted:
            assert time.monotonic() < until
            time.sleep(0.005)
        return arn

    def names(self, machine: str) -> list[str]:
        listed = self.service.answer("ListExecutions", {"stateMachineArn": machine})["executions"]
        return sorted(one["name"] for one in listed)


@pytest.fixture
def make() -> Iterator[Any]:
    made: list[Account] = []

    def account(retention: Retention) -> Account:
        made.append(Account(retention))
        return made[-1]

    yield account
    for one in made:
        one.engine.close()


def test_the_newest_are_kept(make: Any) -> None:
    account = make(Retention(count=3))
    machine = account.machine("m", PASS)
    arns = [account.run(machine, f"e{n}") for n in range(8)]
    assert account.names(machine) == ["e5", "e6", "e7"]
    with pytest.raises(ApiError) as gone:
        account.service.answer("DescribeExecution", {"executionArn": arns[0]})
    assert gone.value.code == "ExecutionDoesNotExist"
    assert len(account.engine.driver.runs) == 3
    account.run(machine, "e0")  # its name is free again


def test_what_runs_is_never_dropped(make: Any) -> None:
    account = make(Retention(count=1))
    waiting, machine = account.machine("w", WAIT), account.machine("m", PASS)
    account.run(waiting, "first", wait=False)
    for n in range(4):
        account.run(machine, f"e{n}")
    assert account.names(waiting) == ["first"]
    assert account.names(machine) == ["e3"]


def test_an_age_drops_what_ended_before(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    account = make(Retention(seconds=60))
    machine = account.machine("m", PASS)
    account.run(machine, "old")
    now = account.service.now()
    account.service.retirement._now = lambda: now + 61
    account.run(machine, "new")
    assert account.names(machine) == ["new"]


def test_a_redriven_execution_is_kept(make: Any) -> None:
    account = make(Retention(count=2))
    machine = account.machine("f", FAIL)
    first = account.run(machine, "first")
    account.run(machine, "second")
    account.service.answer("RedriveExecution", {"executionArn": first})
    while account.service.answer("DescribeExecution", {"executionArn": first})["status"] == "RUNNING":
        pass
    account.run(machine, "third")
    assert account.names(machine) == ["first", "third"]


def test_express_executions_are_dropped_when_they_have_ended(make: Any) -> None:
    account = make(Retention(count=100))
    machine = account.machine("x", PASS, "EXPRESS")
    account.run(machine, "one")
    ended = threading.Event()
    started = account.service.start_sync({"stateMachineArn": machine, "input": "[1]"}, ended.set)
    assert ended.wait(10)
    assert started.answer()["output"] == "[1]"
    account.run(account.machine("m", PASS), "after")  # the end is noted behind the answer
    assert [record.name for record in account.service.store.list_executions()] == ["after"]
    assert len(account.engine.driver.runs) == 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("5000", Retention(count=5000)),
        ("0", Retention(count=0)),
        ("90s", Retention(seconds=90)),
        ("30m", Retention(seconds=1800)),
        ("7d", Retention(seconds=604_800)),
    ],
)
def test_counts_and_ages_are_read(text: str, kept: Retention) -> None:
    assert read_retention(text) == kept


@pytest.mark.parametrize("text", ["", "-1", "1w", "1.5h", "9" * 30, "٣", "1 h", "h"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(AppError, match="expected a count such as 5000 or an age"):
        read_retention(text)
