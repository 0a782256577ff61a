"""docs/integrations.md is what the tables say."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_written_from_the_tables() -> None:
    made = runpy.run_path(str(DOCS / "integrations.py"))["page"]()
    assert made == (DOCS / "integrations.md").read_text(encoding="utf-8"), "run: python docs/integrations.py"
