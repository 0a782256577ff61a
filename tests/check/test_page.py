"""docs/checks/README.md is what the rules say, and the pre-commit hook calls the command."""

from __future__ import annotations

import runpy
from pathlib import Path

import yaml

TOP = Path(__file__).parents[2]


def test_the_page_is_written_from_the_rules() -> None:
    made = runpy.run_path(str(TOP / "docs" / "checks.py"))["page"]()
    page = TOP / "docs" / "checks" / "README.md"
    assert made == page.read_text(encoding="utf-8"), "run: python docs/checks.py"


def test_the_hook_checks_definitions_and_templates() -> None:
    (hook,) = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text())
    assert (hook["id"], hook["entry"], hook["language"]) == ("treadle-check", "treadle check", "python")
