"""Every scenario gives the template which the real CDK recorded."""

from __future__ import annotations

import json
from typing import Any

import pytest
from recording import GOLDEN, run, scenarios

RECORDED: dict[str, Any] = json.loads(GOLDEN.read_text())
SCENARIOS = scenarios()


def test_all_scenarios_are_recorded() -> None:
    assert set(SCENARIOS) == set(RECORDED)


@pytest.mark.parity
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_template_equals_the_cdks(name: str) -> None:
    assert run("treadle", SCENARIOS[name]) == RECORDED[name]
