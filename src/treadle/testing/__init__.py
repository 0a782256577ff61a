"""Test state machines: in virtual time, with mocked tasks, without AWS.

    orders = load_workflow("app.py", "Orders")
    orders.mock("Charge card").returns({"Payload": {"ok": True}})
    run = orders.run({"order": 7}, at="2026-01-01T00:00:00Z")
    assert run.succeeded

pytest has `load_workflow` as the fixture `workflow`, which closes what it loads and fails a test whose mock was never
used. Names are loaded when they are asked for, so that a pytest that doesn't use the fixture pays nothing for it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..errors import WorkflowTestError
    from ..mocks import Mock, TaskCall, TaskError
    from ._account import Account
    from ._coverage import Coverage
    from ._replay import Departure
    from ._run import Run
    from ._state_run import StateRun
    from ._steps import Steps
    from ._tested_state import TestedState
    from ._workflow import Workflow, load_workflow

__all__ = [
    "Account",
    "Coverage",
    "Departure",
    "Mock",
    "Run",
    "StateRun",
    "Steps",
    "TaskCall",
    "TaskError",
    "TestedState",
    "Workflow",
    "WorkflowTestError",
    "load_workflow",
]

_HOMES = {
    "Account": "._account",
    "Coverage": "._coverage",
    "Departure": "._replay",
    "Mock": "..mocks",
    "Run": "._run",
    "StateRun": "._state_run",
    "Steps": "._steps",
    "TaskCall": "..mocks",
    "TaskError": "..mocks",
    "TestedState": "._tested_state",
    "Workflow": "._workflow",
    "WorkflowTestError": "..errors",
    "load_workflow": "._workflow",
}


if not TYPE_CHECKING:  # a checker that sees this takes any name for there

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name], __name__), name)
