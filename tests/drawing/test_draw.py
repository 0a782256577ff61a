"""treadle draw: what it reads, and what it writes."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle.asl import parse_machine
from treadle.cli import main
from treadle.drawing import DrawingError, draw, mermaid, png

from .pictures import CHOICES, JSONATA, NESTED

DEFINITION: dict[str, Any] = {
    "StartAt": "A",
    "States": {
        "A": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Retry": [{"ErrorEquals": ["X"], "MaxAttempts": 4}, {"ErrorEquals": ["States.ALL"]}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": 'B "quoted" | `x`'}],
            "End": True,
        },
        'B "quoted" | `x`': {"Type": "Fail"},
    },
}


def run(*arguments: Any) -> Result:
    return CliRunner().invoke(main, ["draw", *map(str, arguments)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.asl.json"
    path.write_text(json.dumps(DEFINITION))
    return path


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [(".svg", "<svg "), (".html", "<!doctype html>"), (".mmd", "flowchart TD\n"), (".json", '{\n  "name": "small"')],
)
def test_the_file_name_says_the_format(ending: str, beginning: str, file: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out{ending}"
    result = run(file, "-o", out)
    assert (result.exit_code, result.output) == (0, "")
    assert out.read_text(encoding="utf-8").startswith(beginning)


def test_standard_output(file: Path) -> None:
    assert run(file).output.startswith("<svg ")
    assert run(file, "--format", "mermaid").output.startswith("flowchart TD\n")
    assert "prefers-color-scheme" in run(file).output
    assert "prefers-color-scheme" not in run(file, "--theme", "dark").output


def test_mermaid() -> None:
    assert mermaid(draw(DEFINITION)) == (
        "flowchart TD\n"
        '    s0((" "))\n'
        '    s1["A<br><i>lambda:invoke ↻ 4</i>"]\n'
        '    s2(["B #34;quoted#34; #124; #96;x#96;<br><i>Fail</i>"])\n'
        '    s3(((" ")))\n'
        "    s0 --> s1\n"
        "    s1 --> s3\n"
        '    s1 -.->|"States.ALL"| s2\n'
    )


def test_mermaid_nests_subgraphs() -> None:
    lines = mermaid(draw(NESTED)).splitlines()
    assert (
        sum(line.strip().startswith("subgraph") for line in lines) == sum(line.strip() == "end" for line in lines) == 3
    )


def test_conditions() -> None:
    texts = {edge.text for edge in draw(CHOICES).edges if edge.text} | {e.text for e in draw(JSONATA).edges if e.text}
    assert texts == {
        '$.kind = "express"',
        "$.weight > 30 and not $.address.lift is present",
        "$.day < $.limit",
        '$.kind like "letter*"',
        "otherwise",
        "$sum($states.input.items.price) >= 100 and $exists($customer)",
        "Declined, States.Timeout",
    }


def test_templates_and_machines(tmp_path: Path) -> None:
    kind = "AWS::StepFunctions::StateMachine"
    resources = {name: {"Type": kind, "Properties": {"Definition": DEFINITION}} for name in ("One", "Two")}
    template = tmp_path / "template.json"
    template.write_text(json.dumps({"Resources": resources}))
    refused = run(template)
    assert refused.exit_code == 2
    assert "2 state machines; choose with --machine: One, Two" in refused.output
    assert run(template, "--machine", "Two").exit_code == 0
    refused = run(template, "--machine", "Three")
    assert refused.exit_code == 2
    assert "no state machine 'Three'; it has One, Two" in refused.output


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"StartAt": "A"}', '{"StartAt": "A", "States": 1}', "\x00" * 100, "[" * 5000]
)
def test_what_is_no_definition_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.asl.json"
    path.write_text(text)
    result = run(path)
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output


def test_refused_before_anything_is_read(tmp_path: Path) -> None:
    assert "expected a file name that ends with" in run(tmp_path / "none.json", "-o", "x.doc").output
    assert "there is no folder" in run(tmp_path / "none.json", "-o", tmp_path / "none" / "x.svg").output


def test_png_names_the_converters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setitem(__import__("sys").modules, "cairosvg", None)
    with pytest.raises(DrawingError, match=r"rsvg-convert \(librsvg\), inkscape or cairosvg"):
        png(draw(DEFINITION))


def test_png_comes_from_the_converter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    converter = tmp_path / "rsvg-convert"
    converter.write_text("#!/bin/sh\nprintf 'PNG:'; exec /usr/bin/head -c 4\n")
    converter.chmod(converter.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert png(draw(DEFINITION)) == b"PNG:<svg"
    converter.write_text("#!/bin/sh\necho 'cannot' >&2; exit 3\n")
    with pytest.raises(DrawingError, match="rsvg-convert failed: cannot"):
        png(draw(DEFINITION))


def test_notebooks_show_pictures() -> None:
    stack = Stack(App(), "S")
    inner = sfn.Chain.start(sfn.Pass(stack, "Inner")).next(sfn.Succeed(stack, "Last"))
    chain = sfn.Chain.start(sfn.Pass(stack, "First")).next(
        sfn.Parallel(stack, "Both").branch(inner, sfn.Pass(stack, "Other"))
    )
    names = {"First", "Both", "Inner", "Last", "Other"}
    assert names <= set((chain._repr_svg_() or "").replace("<", ">").split(">"))
    machine = sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(chain))
    assert names <= set((machine._repr_svg_() or "").replace("<", ">").split(">"))
    text = sfn.StateMachine(stack, "T", definition_body=sfn.DefinitionBody.from_string(json.dumps(DEFINITION)))
    assert ">lambda:invoke<" in (text._repr_svg_() or "")
    assert ">lambda:invoke<" in (parse_machine(DEFINITION)._repr_svg_() or "")
    assert draw(DEFINITION)._repr_svg_().startswith("<svg ")


def test_the_readmes_picture_is_what_draw_writes_today(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    written = tmp_path / "orders.svg"
    command = [sys.executable, "-m", "treadle", "draw", "examples/orders/app.py", "-o", str(written)]
    subprocess.run(command, check=True, cwd=root, capture_output=True)
    assert written.read_text() == (root / "docs" / "drawing" / "orders.svg").read_text()
