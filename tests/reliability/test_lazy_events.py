"""A.4: observers, displays and logs cause no work for what they don't read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.cli._display import Display
from treadle.drivers import MemoryDriver, Run
from treadle.interpreter import _history

STATES = 50
MACHINE = parse_machine(
    {
        "StartAt": "S0",
        "States": {
            **{f"S{n}": {"Type": "Pass", "Next": f"S{n + 1}"} for n in range(STATES)},
            f"S{STATES}": {"Type": "Pass", "End": True},
        },
    }
)
INPUT = json.dumps({"items": [{"id": n, "name": "x" * 20} for n in range(500)]})


def run(monkeypatch: pytest.MonkeyPatch, observer: Any) -> int:
    """Return how many values were rendered as JSON text."""
    rendered = []
    monkeypatch.setattr(_history, "_text", lambda value: rendered.append(value) or "{}")
    driver = MemoryDriver(observer=observer)
    assert driver.wait(driver.start(MACHINE, INPUT)).ok
    driver.close()
    return len(rendered)


def test_an_observer_that_reads_nothing_renders_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    assert run(monkeypatch, lambda execution, event: seen.append(event["type"])) == 0
    assert len(seen) == 2 * (STATES + 1) + 2


def test_the_display_renders_no_payload(monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    with open("/dev/null", "w") as nowhere:
        display = Display(Console(file=nowhere), virtual=True)
        assert run(monkeypatch, display.observe) == 0
        display.close()


def test_a_log_without_data_renders_no_payload(monkeypatch: pytest.MonkeyPatch) -> None:
    from treadle.stepfunctions import ExecutionLogs

    logs = ExecutionLogs(lambda group, stream, events, **place: None, refused=pytest.fail)
    arn = "arn:aws:logs:us-east-1:123456789012:log-group:g:*"
    configuration = {"level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": arn}}]}
    assert run(monkeypatch, logs.observer(configuration, "m")) == 0
    logs.close()


def test_what_is_read_is_what_the_history_shows() -> None:
    seen: list[dict[str, Any]] = []

    def observe(execution: Run, event: Any) -> None:
        seen.append(dict(event))
        assert "input" not in event.summary

    driver = MemoryDriver(observer=observe)
    result = driver.wait(driver.start(MACHINE, INPUT))
    driver.close()
    assert seen == result.history()
