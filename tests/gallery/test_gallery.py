"""Every app of the gallery is run as its own first lines say, and ends as the file beside it says."""

from __future__ import annotations

import ast
import json
import runpy
import shlex
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from treadle.cli import main

ROOT = Path(__file__).parents[2]
APPS = sorted((ROOT / "examples" / "gallery").glob("[0-9]*/app.py"))


def command(app: Path) -> list[str]:
    """Read how an app is run from its docstring."""
    text = ast.get_docstring(ast.parse(app.read_text(encoding="utf-8"))) or ""
    return shlex.split(text[text.index("treadle run") :])[1:]


def differences(expected: Any, found: Any, at: str = "$") -> list[str]:
    """Compare; `*` stands for anything, and an object may have more members than are expected."""
    if expected == "*":
        return []
    if isinstance(expected, dict) and isinstance(found, dict):
        missing = [f"{at}.{name} is missing" for name in expected if name not in found]
        both = [name for name in expected if name in found]
        return missing + [line for name in both for line in differences(expected[name], found[name], f"{at}.{name}")]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [line for index, (one, other) in pairs for line in differences(one, other, f"{at}[{index}]")]
    if type(expected) is type(found) and expected == found:
        return []
    return [f"{at} is {json.dumps(found)}, expected {json.dumps(expected)}"]


def test_there_is_one_for_each_of_the_61_examples() -> None:
    assert [int(app.parent.name[:2]) for app in APPS] == list(range(1, 62))


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.parent.name)
def test_it_runs_to_its_end(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    javascript = shutil.which("node") is not None or find_spec("quickjs") is not None
    if "EvaluateExpression" in app.read_text(encoding="utf-8") and not javascript:
        pytest.skip("the functions of EvaluateExpression need Node.js or the extra quickjs, and neither is here")
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, [*command(app), "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 0, result.output
    expected = json.loads(app.with_name("expected.json").read_text(encoding="utf-8"))
    assert differences(expected, json.loads(result.stdout)) == []
    # what the CDK grants is what AWS asks for: the report names nothing
    assert "missing" not in result.stderr


@pytest.mark.parametrize(
    "name", ["12_sdk_list_buckets", "17_batch_submit_job", "25_emr_create_cluster", "37_emr_on_eks_job"]
)
def test_two_runs_are_equal_byte_for_byte(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (app,) = [app for app in APPS if app.parent.name == name]

    def run(history: Path) -> tuple[str, bytes]:
        result = CliRunner().invoke(main, [*command(app), "--json", "--history", str(history)])
        return result.stdout, history.read_bytes()

    first = run(tmp_path / "first.json")
    assert first == run(tmp_path / "second.json")
    assert len(first[1]) > 100


def test_the_page_shows_the_apps_as_they_are() -> None:
    made = runpy.run_path(str(ROOT / "examples" / "gallery" / "pages.py"))["page"]()
    written = (ROOT / "docs" / "gallery.md").read_text(encoding="utf-8")
    assert made == written, "run: python examples/gallery/pages.py"


def test_the_page_draws_branches_choices_and_catches() -> None:
    drawing = runpy.run_path(str(ROOT / "examples" / "gallery" / "pages.py"))["Drawing"]
    states = {
        "Both": {
            "Type": "Parallel",
            "Branches": [{"StartAt": "In", "States": {"In": {"Type": "Pass", "End": True}}}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": 'Say "no"'}],
            "Next": "Large?",
        },
        "Large?": {"Type": "Choice", "Choices": [{"Next": "Wait"}], "Default": 'Say "no"'},
        "Wait": {"Type": "Wait", "Seconds": 1, "End": True},
        'Say "no"': {"Type": "Fail"},
    }
    assert str(drawing({"StartAt": "Both", "States": states})).splitlines() == [
        "flowchart TD",
        "    start(( )) --> s1",
        '    subgraph s1 ["Both"]',
        '        s5["In"]',
        "    end",
        "    s1 -- States.ALL --> s4",
        "    s1 --> s2",
        '    s2{"Large?"}',
        "    s2 -- rule 1 --> s3",
        "    s2 -- otherwise --> s4",
        '    s3[/"Wait"/]',
        "    s3 --> done(( ))",
        '    s4["Say #quot;no#quot;"]',
        "    s4 --> done(( ))",
    ]


def test_what_differs_is_noticed() -> None:
    expected = {"a": [1, "*"], "b": {"c": "x"}, "d": True}
    assert differences(expected, {"a": [1, 2], "b": {"c": "x", "more": 1}, "d": True, "e": 0}) == []
    assert differences(expected, {"a": [1], "b": {"c": "y"}, "d": 1}) == [
        '$.a is [1], expected [1, "*"]',
        '$.b.c is "y", expected "x"',
        "$.d is 1, expected true",
    ]
    assert differences(expected, {"a": [2, 3], "b": {}}) == [
        "$.d is missing",
        "$.a[0] is 2, expected 1",
        "$.b.c is missing",
    ]
