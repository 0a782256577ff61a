"""A definition is parsed once, and what a request names is resolved once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.drivers import MemoryDriver
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service, _definitions, _parsed

from .conftest import PASS, ROLE


class CountingStore(MemoryStore):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def get_machine(self, arn: str) -> Any:
        self.asked.append(arn)
        return super().get_machine(arn)

    def get_activity(self, arn: str) -> Any:
        self.asked.append(arn)
        return super().get_activity(arn)


@pytest.fixture
def service() -> Any:
    driver = MemoryDriver(resolver=resolve_integration)
    yield Service(CountingStore(), driver)
    driver.close()


def test_a_definition_is_parsed_when_it_is_checked_alone(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[Any] = []
    for module, name in ((_definitions, "parse"), (_parsed, "parse_machine")):
        original = getattr(module, name)
        count = lambda *words, original=original, **more: parsed.append(words) or original(*words, **more)
        monkeypatch.setattr(module, name, count)
    for kind in ("STANDARD", "EXPRESS"):
        given = {"name": kind, "definition": json.dumps(PASS), "roleArn": ROLE, "type": kind}
        arn = service.answer("CreateStateMachine", given)["stateMachineArn"]
        for _ in range(3):
            service.answer("StartExecution", {"stateMachineArn": arn})
    service.driver.run_until_idle()
    assert len(parsed) == 2


def test_a_machine_and_an_activity_are_resolved_once(service: Service) -> None:
    given = {"name": "m", "definition": json.dumps(PASS), "roleArn": ROLE}
    machine = service.answer("CreateStateMachine", given)["stateMachineArn"]
    activity = service.answer("CreateActivity", {"name": "a"})["activityArn"]
    store: Any = service.store
    store.asked.clear()
    service.answer("StartExecution", {"stateMachineArn": machine})
    assert store.asked == [machine]
    store.asked.clear()
    with service.poll({"activityArn": activity}) as poll:
        for _ in range(3):
            poll.next_task().stop()
    assert store.asked == [activity]
