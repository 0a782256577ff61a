"""mypy --strict agrees with every assertion of surface.py, also with those that say what must not pass."""

from __future__ import annotations

from pathlib import Path

import pytest

mypy = pytest.importorskip("mypy.api")


def test_inferred_types() -> None:
    root = Path(__file__).parents[2]
    surface = str(Path(__file__).with_name("surface.py"))
    out, err, code = mypy.run(["--strict", "--config-file", str(root / "pyproject.toml"), surface])
    assert code == 0, out + err
