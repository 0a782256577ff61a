"""The script that compares assemblies names documented differences and counts every other one."""

from __future__ import annotations

import copy
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
FUNCTION = "CustomCDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C81C01536"
TEMPLATE: dict[str, Any] = {
    "Resources": {
        FUNCTION: {
            "Type": "AWS::Lambda::Function",
            "Properties": {"Code": {"S3Key": "a"}, "Handler": "index.handler", "Timeout": 900},
        },
        "Own": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Key": "a"}}},
    }
}


@pytest.fixture
def script() -> Any:
    spec = importlib.util.spec_from_file_location("compare_templates", SCRIPTS / "compare_templates.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(
    script: Any, folder: Path, monkeypatch: pytest.MonkeyPatch, resource: str, name: str, value: Any
) -> tuple[int, Any]:
    changed = copy.deepcopy(TEMPLATE)
    changed["Resources"][resource]["Properties"][name] = value
    for side, template in (("ours", changed), ("theirs", TEMPLATE)):
        (folder / side).mkdir()
        (folder / side / "S.template.json").write_text(json.dumps(template))
    monkeypatch.setattr(sys, "argv", ["compare_templates.py", str(folder / "ours"), str(folder / "theirs")])
    return script.main(), changed


@pytest.mark.parametrize(
    ("resource", "name", "value", "code"),
    [
        (FUNCTION, "Timeout", 900, 0),
        (FUNCTION, "Code", {"S3Key": "b"}, 0),
        (FUNCTION, "Handler", "bucket_deployment.handler", 0),
        (FUNCTION, "Timeout", 3, 1),
        ("Own", "Code", {"S3Key": "b"}, 1),
    ],
)
def test_only_handlers_may_differ(
    script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resource: str, name: str, value: Any, code: int
) -> None:
    assert _run(script, tmp_path, monkeypatch, resource, name, value)[0] == code


def test_no_pattern_is_wider_than_one_property(script: Any) -> None:
    for pattern in script.PATTERNS:
        assert pattern["property"].isalpha() and pattern["type"].startswith("AWS::Lambda::") and pattern["why"]
        assert all(len(one) > 11 for one in pattern["logical_id"].split("|"))
