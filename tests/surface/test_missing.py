"""What the mirrored modules lack of aws-cdk-lib is listed, and the list only shrinks."""

from __future__ import annotations

import json
from pathlib import Path

from .record_missing import missing_names

LISTED: dict[str, list[str]] = json.loads(Path(__file__).with_name("missing.json").read_text())


def test_nothing_listed_is_there_and_nothing_else_is_missing() -> None:
    found = missing_names()
    assert {module: sorted(set(names) - set(LISTED.get(module, ()))) for module, names in found.items()} == {
        module: [] for module in found
    }
    assert found == LISTED


def test_step_functions_lacks_nothing_but_what_is_said_elsewhere() -> None:
    assert LISTED.get("aws_stepfunctions_tasks", []) == []
    assert len(LISTED.get("aws_stepfunctions", [])) <= 1
