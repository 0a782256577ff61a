"""The gallery's apps, which all run to their end, have no errors; warnings are about callbacks without a timeout."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from treadle.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
APPS = [EXAMPLES / "orders" / "app.py", *sorted((EXAMPLES / "gallery").glob("*/app.py"))]


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.parent.name)
def test_nothing_is_found_but_callbacks_without_timeout_or_answer(app: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(app), "--format", "json"])
    assert result.exit_code == 0, result.output
    assert {finding["code"] for finding in json.loads(result.stdout)} <= {"P701", "I804"}
