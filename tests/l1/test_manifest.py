"""No L1 class of aws-cdk-lib 2.275.0 is missing, and none lacks a keyword, a struct, an attribute or a method."""

from __future__ import annotations

import gzip
import importlib
import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from treadle._core.l1 import CfnTyped

MANIFEST: dict[str, Any] = json.loads(gzip.decompress(Path(__file__).with_name("manifest.json.gz").read_bytes()))
MODULES = sorted({name.rpartition(".")[0] for name in MANIFEST})


def test_all_classes_are_in_the_manifest() -> None:
    assert len(MANIFEST) == 1911


def _keywords(rows: dict[str, list[Any]]) -> str:
    return " ".join(sorted(f"{name}!" if len(row) > 2 else name for name, row in rows.items()))


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_missing(module: str) -> None:
    home = importlib.import_module(f"treadle.{module}".strip("."))
    for full_name, facts in MANIFEST.items():
        if full_name.rpartition(".")[0] != module:
            continue
        kind = getattr(home, full_name.rpartition(".")[2])
        assert issubclass(kind, CfnTyped), full_name
        assert _keywords(kind._row["p"]) == facts["keywords"], full_name
        structs = {name: _keywords(getattr(kind, name)._rows) for name in facts["structs"]}
        assert structs == facts["structs"], full_name
        tags = kind._row.get("g", ["", ""])
        known = {*dir(kind), *kind._row["p"], *kind._row["a"], *kind._row.get("r", ())[:1]}
        known |= {f"{tags[1]}_raw", "cdk_tag_manager", "tags"} if tags[1] else set()
        assert set(facts["members"]) <= known, full_name
        for name in facts["members"]:
            if name.startswith(("is_cfn", "arn_for", "from_")) and name not in kind._row["p"]:
                assert inspect.isfunction(getattr(kind, name)), f"{full_name}.{name}"
