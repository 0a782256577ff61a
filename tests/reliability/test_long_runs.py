"""A small fixed share of the long runs: `benchmarks/fuzz.py` and `benchmarks/endurance.py` do the whole."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def program(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"benchmarks_{name}", BENCHMARKS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_wrong_requests_are_answered_or_refused() -> None:
    found: dict[str, Any] = program("fuzz").fuzz(400, seed=11, workers=8)
    assert found["requests"] == 400
    assert found["healthy"], found["log"]
    assert (found["unshaped"], found["internal"], found["tracebacks"]) == ([], 0, 0), found["log"]
    assert {"200", "400"} <= set(found["statuses"]), found["statuses"]


@pytest.mark.parametrize(
    ("check", "arguments"),
    [("large_map", (20_000,)), ("wide_parallel", (1_000,)), ("event_quota", ()), ("waiting_executions", (300,)), ("equal_runs", (4, 2))],
)  # fmt: skip
def test_it_holds_however_much_there_is_to_do(check: str, arguments: tuple[int, ...]) -> None:
    assert getattr(program("endurance"), check)(*arguments)
