"""The import contracts in pyproject.toml hold every package of the authoring side."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_authoring_package_escapes_the_contract() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    contract = next(one for one in tool["importlinter"]["contracts"] if one["name"] == "Authoring never runs anything")
    folders = (ROOT / "src" / "treadle").glob("aws_*")
    generated = {"__init__.py", "__init__.pyi", "_cfn.py", "_cfn.pyi", "__pycache__"}  # they import treadle._core alone
    packages = {f"treadle.{path.stem}" for path in folders if {entry.name for entry in path.iterdir()} - generated}
    assert len(packages) > 20

    assert packages <= set(contract["source_modules"])
