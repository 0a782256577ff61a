"""The JSONata adapter against npm's jsonata 2.2.2: what jsonata/record.mjs has recorded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from treadle.asl import StateFailure, parse_machine

pytest.importorskip("jlens")

REFERENCE = json.loads((Path(__file__).parent / "jsonata" / "reference.json").read_text(encoding="utf-8"))


class Scope:
    variables: dict[str, Any] = {}

    def context(self) -> dict[str, Any]:
        return {}

    def now(self) -> int:
        return 0

    def uuid(self) -> str:
        return ""

    def random(self) -> float:
        return 0.0


def evaluated(expression: str) -> Any:
    state = {"Type": "Pass", "Output": f"{{% {expression} %}}", "End": True}
    machine = parse_machine({"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": state}})
    output = machine.states["P"].output
    assert output is not None
    return output({"input": REFERENCE["input"]}, Scope())


@pytest.mark.parametrize("case", REFERENCE["cases"], ids=lambda case: case["expression"])
def test_the_same_as_the_reference(case: dict[str, Any]) -> None:
    if case.get("result", "undefined") == "undefined":
        with pytest.raises(StateFailure) as failed:
            evaluated(case["expression"])
        wanted = f" {case['error']}: " if "error" in case else "returned nothing (undefined)."
        assert wanted in str(failed.value.cause)
    else:
        assert evaluated(case["expression"]) == json.loads(case["result"])
