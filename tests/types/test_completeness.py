"""What a user's checker knows of the package: nearly every public symbol has a type that no checker infers otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

import treadle
from treadle._spec import read_table

from .checkers import why_no_pyright

ALL, HAND_WRITTEN = 0.99, 0.98


def _is_generated(name: str) -> bool:
    parts = name.split(".")
    if "_cfn" in parts or parts[1] == "interfaces" or len(parts) == 1:
        return True
    try:
        table = read_table(parts[1] if len(parts) > 2 else "core")
    except FileNotFoundError:
        return False
    own = parts[2] if len(parts) > 2 else parts[1]
    return own.removesuffix("Props") in table["l1"] or own in table["en"] or own in table["st"]


def test_nearly_every_symbol_has_a_known_type(tmp_path: Path) -> None:
    reason = why_no_pyright()
    if reason is not None:
        pytest.skip(reason)
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    (site,) = (tmp_path / "venv" / "lib").glob("python3*/site-packages")
    (site / "treadle").symlink_to(Path(treadle.__file__).parent)
    binaries = tmp_path / "venv" / "bin"
    env = {**os.environ, "VIRTUAL_ENV": str(tmp_path / "venv"), "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}
    command = [sys.executable, "-m", "pyright", "--verifytypes", "treadle", "--ignoreexternal", "--outputjson"]
    ran = subprocess.run(command, capture_output=True, text=True, env=env, cwd=tmp_path)
    symbols: list[dict[str, Any]] = json.loads(ran.stdout)["typeCompleteness"]["symbols"]
    exported = [symbol for symbol in symbols if symbol["isExported"]]
    own = [symbol for symbol in exported if not _is_generated(symbol["name"])]
    assert len(exported) > 20_000 and len(own) > 1_500
    unknown = sorted(symbol["name"] for symbol in own if not symbol["isTypeKnown"])
    assert len(unknown) / len(own) <= 1 - HAND_WRITTEN, unknown
    assert sum(symbol["isTypeKnown"] for symbol in exported) / len(exported) >= ALL
