"""The example's own tests cover its machine; the documentation shows nothing that they don't run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_orders_are_covered_to_the_last_retrier() -> None:
    command = [sys.executable, "-m", "pytest", "examples/orders/tests", "--treadle-cov-fail-under", "100"]
    result = subprocess.run([*command, "-p", "no:cacheprovider"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    assert re.search(r"Orders/Workflow +14/14 +2/2 +2/2 +4/4 +100 %", result.stdout)


def blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)


@pytest.mark.parametrize("page", ["docs/testing.md", "README.md"])
def test_snippets_are_taken_from_files_that_tests_run(page: str) -> None:
    files = [ROOT / "examples/orders/tests/test_orders.py", ROOT / "tests/testing/test_snippets.py"]
    known = "\n".join(file.read_text() for file in files)
    found = blocks(ROOT / page)
    assert found
    # the first app and test of the README are run by tests/cli/test_source_files.py
    missing = [
        block
        for block in found
        if block.strip("\n") not in known and not block.startswith(("# app.py", "# test_app.py"))
    ]
    assert not missing


def test_the_example_runs_from_any_folder(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples/orders", tmp_path / "orders")
    command = [sys.executable, "-m", "pytest", "-q", "-k", "card_is_declined", "-p", "no:cacheprovider"]
    result = subprocess.run([*command, "orders/tests"], cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
