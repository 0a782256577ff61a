"""Exit codes: what each command ends with, and that no option is accepted and then ignored."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from ..cli.conftest import MACHINE, Project, project, treadle  # noqa: F401 (fixtures)

Treadle = Callable[..., Result]
PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
FAIL = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}
GLUE = {
    "StartAt": "Create",
    "States": {
        "Create": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:glue:createJob",
            "Parameters": {"Name": "nightly-etl", "Role": "r", "Command": {"Name": "glueetl"}},
            "ResultPath": None,
            "Next": "Run",
        },
        "Run": {
            "Type": "Task",
            "Resource": "arn:aws:states:::glue:startJobRun.sync",
            "Parameters": {"JobName": "nightly-etl"},
            "End": True,
        },
    },
}


def refused(result: Result, *words: str) -> None:
    assert result.exit_code == 2, result.output
    for word in words:
        assert word in result.stderr


def test_the_help_lists_the_codes(treadle: Treadle) -> None:  # noqa: F811
    text = treadle("--help").stdout
    for code, words in (("0", "succeeded"), ("1", "did not succeed"), ("2", "refused"), ("70", "internal error"), ("130", "interrupted")):  # fmt: skip
        assert re.search(rf"^\s*{code}\s+.*{words}", text, re.MULTILINE), text
    for command in ("run", "synth", "serve"):
        words = treadle(command, "--help").stdout
        assert all(code in words for code in ("2 refused", "70", "130 interrupted")), words


def test_succeeded_and_not(project: Project, treadle: Treadle) -> None:  # noqa: F811
    assert treadle("run", project.asl(PASS), "--json").exit_code == 0
    assert treadle("run", project.asl(FAIL), "--json").exit_code == 1
    assert treadle("run", project.asl({"StartAt": "X", "States": {}}), "--json").exit_code == 2
    assert treadle("run", project.asl(PASS), "--json", "--nonsense").exit_code == 2


def test_an_internal_error(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise KeyError("what treadle did not foresee")

    monkeypatch.setattr("treadle.cli._session.Session.run", broken)
    monkeypatch.setattr("tempfile.tempdir", str(project.folder))
    words = ["run", project.asl(PASS), "--input", '{"secret": "s3cr3t"}', "-p", "Password=s3cr3t"]
    monkeypatch.setattr("sys.argv", ["treadle", *words])
    result = treadle(*words)
    assert result.exit_code == 70
    (line,) = result.stderr.splitlines()
    assert line.startswith("treadle: internal error: KeyError")
    (report,) = project.folder.glob("treadle-report-*.txt")
    assert str(report) in line and "issue" in line
    assert stat.S_IMODE(report.stat().st_mode) == 0o600 or os.name != "posix"
    text = report.read_text()
    assert "Traceback" in text and "what treadle did not foresee" in text and "treadle 0." in text
    assert "s3cr3t" not in text and "-p Password=…" in text


def test_fail_names_a_job(project: Project, treadle: Treadle) -> None:  # noqa: F811
    machine = project.asl(GLUE)
    assert treadle("run", machine, "--json").exit_code == 0
    assert treadle("run", machine, "--json", "--fail", "nightly-etl").exit_code == 1
    result = treadle("run", machine, "--json", "--fail", "nightly-elt")
    refused(result, "--fail nightly-elt", "nightly-etl", "[Fail]")
    assert json.loads(result.stdout)["JobName"] == "nightly-etl"


def test_fail_without_any_job(project: Project, treadle: Treadle) -> None:  # noqa: F811
    refused(treadle("run", project.asl(PASS), "--json", "--fail", "x"), "--fail x", "no job ran")


def test_a_function_that_nothing_names(project: Project, treadle: Treadle) -> None:  # noqa: F811
    handler = project.write("handlers/used.py", "def handler(event, context): return 1\n")
    functions = project.write("functions.json", json.dumps({"used": handler, "unsued": handler}))
    invoke = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True}
    machine = project.asl({"StartAt": "I", "States": {"I": {**invoke, "Parameters": {"FunctionName": "used"}}}})
    warned = treadle("run", machine, "--json", "--lambda", functions)
    assert warned.exit_code == 0
    assert "warning: --lambda: nothing names or invoked the function unsued" in warned.stderr
    one = project.write("one.json", json.dumps({"used": handler}))
    assert treadle("run", machine, "--json", "--lambda", one).exit_code == 0


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--parameter", "Nmae=x"], ("--parameter", "Nmae", "Name")),
        (["--machine", "Mahcine"], ("Mahcine", "Demo/Machine")),
    ],
)
def test_names_that_an_app_does_not_have(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    words: list[str],
    names: tuple[str, ...],
) -> None:
    head = "from treadle import CfnParameter\nCfnParameter(stack, 'Name', default='n')\n"
    refused(treadle("run", project.app(head + MACHINE), "--json", *words), *names)


@pytest.mark.parametrize("words", [["--machine", "M"], ["--parameter", "A=b"]])
def test_options_of_an_app_for_a_definition(project: Project, treadle: Treadle, words: list[str]) -> None:  # noqa: F811
    refused(treadle("run", project.asl(PASS), *words), words[0], "definition")


@pytest.mark.parametrize("words", [["--fail", "x"], ["--network"], ["--debug-lambda"]])
def test_options_of_the_embedded_services_for_others(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    words: list[str],
) -> None:
    refused(treadle("run", project.asl(PASS), "--endpoint-url", "http://127.0.0.1:1", *words), words[0])


def test_options_of_synth(project: Project, treadle: Treadle) -> None:  # noqa: F811
    app = project.app(MACHINE)
    refused(treadle("synth", app, "--stack", "Dmeo"), "Dmeo", "Demo")
    refused(treadle("synth", app, "--machine", "Machine"), "--asl")
    refused(treadle("synth", app, "--asl", "--machine", "Mahcine"), "Mahcine", "Demo/Machine")


def test_the_page_says_the_same() -> None:
    page = (Path(__file__).parents[2] / "docs" / "exit-codes.md").read_text(encoding="utf-8")
    from treadle.cli import EXIT_CODES

    for code, words in EXIT_CODES:
        assert f"| {code} | {words.split(':')[0]}" in page
