"""A.2, C.4: while an expression computes, the server answers everyone else and other executions go on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from .served import Served, at_once

HEAVY = "{% $sum([1..800000].($ * 2)) + $sum([1..800000].($ * 3)) %}"
BOUND = 1.0
"""Seconds; the expressions take some five times longer, on any machine."""


def heavy(states: int) -> dict[str, object]:
    made = {
        f"S{n}": {"Type": "Pass", "Output": HEAVY, **({"Next": f"S{n + 1}"} if n < states - 1 else {"End": True})}
        for n in range(states)
    }
    return {"QueryLanguage": "JSONata", "StartAt": "S0", "States": made}


@pytest.fixture(params=[(), ("--virtual-time",)], ids=["real time", "virtual time"])
def server(request: pytest.FixtureRequest) -> Iterator[Served]:
    with Served(*request.param) as served:
        yield served


def virtual(server: Served) -> bool:
    return "--virtual-time" in server.options


def test_requests_are_answered_meanwhile(server: Served) -> None:
    machine = server.machine("heavy", heavy(12))
    other = server.start(server.machine("other", {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}))
    began = time.monotonic()
    execution = server.start(machine)
    assert time.monotonic() - began < BOUND, "StartExecution waits for the states"
    longest, answers = 0.0, 0
    while server.described(execution)["status"] == "RUNNING":
        asked = time.monotonic()
        assert server.request("GET", "/health")[0] == 200
        assert server.described(other)["status"] == "SUCCEEDED"
        longest, answers = max(longest, time.monotonic() - asked), answers + 1
    assert time.monotonic() - began > 2 * BOUND, "the expressions are too light to show anything"
    assert answers > 5
    assert longest < BOUND
    assert server.described(execution)["status"] == "SUCCEEDED"


def test_other_executions_go_on_meanwhile(server: Served) -> None:
    wait: dict[str, Any] = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "Next": "P"}, "P": {"Type": "Pass", "End": True}}}  # fmt: skip
    if virtual(server):  # virtual time stands still while an execution computes
        wait["States"]["W"] = {"Type": "Pass", "Next": "P"}
    light, machine = server.machine("light", wait), server.machine("heavy", heavy(12))
    before = server.start(light)
    execution = server.start(machine)
    began = time.monotonic()
    meanwhile = server.start(light)
    for one in (before, meanwhile):
        assert server.ended(one)["status"] == "SUCCEEDED"
    assert time.monotonic() - began < 1 + BOUND
    assert server.described(execution)["status"] == "RUNNING"


def test_an_execution_is_stopped_behind_its_expression(server: Served) -> None:
    """A signal to an execution that computes waits for it, and nothing else does."""
    execution = server.start(server.machine("heavy", heavy(3)))
    stopping = at_once(lambda: server.call("StopExecution", executionArn=execution, error="E"))
    assert server.request("GET", "/health", timeout=BOUND)[0] == 200
    stopping.join(30)
    assert server.described(execution)["status"] in ("ABORTED", "SUCCEEDED")


def test_a_stop_of_the_server_does_not_wait_for_expressions(server: Served) -> None:
    server.start(server.machine("heavy", heavy(60)))
    began = time.monotonic()
    server.stop()
    assert time.monotonic() - began < 15
    assert "Traceback" not in server.log()
