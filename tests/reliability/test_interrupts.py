"""A small share of `benchmarks/interrupts.py`: signals at random moments leave nothing behind."""

from __future__ import annotations

import runpy
import signal
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "interrupts.py"


@pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")
@pytest.mark.parametrize("command", ["run", "synth", "serve"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_nothing_is_left_behind(command: str, number: signal.Signals) -> None:
    findings, codes = runpy.run_path(str(SCRIPT))["interrupt"](4, 11, number, [command])
    assert findings == []
    assert sum(codes.values()) == 4
