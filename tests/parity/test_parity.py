"""Every scenario gives the template that aws-cdk-lib 2.275.0 gave; where that raises, a clear error."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from treadle.errors import TreadleError

from .record import GOLDEN, SCENARIOS, make, scenarios, slim

CASES = [
    pytest.param(path.stem, name, build, id=f"{path.stem}.{name}")
    for path in sorted(SCENARIOS.glob("[a-z]*.py"))
    for name, build in scenarios(path)
]
GOLDENS = {path.stem: json.loads(path.read_text()) for path in GOLDEN.glob("*.json")}


@pytest.mark.parity
@pytest.mark.parametrize(("file", "name", "build"), CASES)
def test_equals_the_cdk(file: str, name: str, build: Any) -> None:
    golden = GOLDENS[file][name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made = make("treadle", build, {"treadle:cdkFaithful": True})
    if "error" in golden:
        assert "error" in made, f"the CDK refuses it: {golden['message']}"
        assert isinstance(made["raised"], TreadleError), made["raised"]
        return
    if "error" in made:
        raise made["raised"]
    assert {stack: slim(template) for stack, template in made.items()} == golden


def test_every_scenario_is_recorded() -> None:
    assert {(file, name) for file, made in GOLDENS.items() for name in made} == {
        tuple(case.values[:2]) for case in CASES
    }
