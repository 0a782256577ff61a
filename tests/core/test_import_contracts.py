"""The import contracts in pyproject.toml hold every package of the authoring side."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_authoring_package_escapes_the_contract() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    contract = next(one for one in tool["importlinter"]["contracts"] if one["name"] == "Authoring never runs anything")
    packages = {f"treadle.{path.stem}" for path in (ROOT / "src" / "treadle").glob("aws_*")}

    assert packages <= set(contract["source_modules"])
