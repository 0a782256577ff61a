"""Each rule finds the fault of its file in tests/check/refused, and nothing in its file in tests/check/accepted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from treadle.check import FAMILIES, RULES, definition_faults, json_pointer
from treadle.cli import main

FOLDER = Path(__file__).parent
EXPRESS = {"S504", "Q604"}
ELSEWHERE = {
    "F208",
    "P706",
    "Q601",
    "Q605",
    "Q606",
    "Q607",
}  # test_check.py: apps, templates, and what is too large to keep
POINTERS: dict[str, str] = json.loads((FOLDER / "pointers.json").read_text())
CODES = sorted(POINTERS)


def check(file: Path, code: str) -> list[dict[str, object]]:
    options = ["--type", "EXPRESS"] if code in EXPRESS else []
    result = CliRunner().invoke(main, ["check", str(file), "--format", "json", *options])
    findings: list[dict[str, object]] = json.loads(result.stdout)
    return findings


def test_every_rule_has_its_files() -> None:
    permissions = {code for code in RULES if code.startswith("I")}  # test_permissions.py
    assert set(CODES) == set(RULES) - ELSEWHERE - permissions - {"L199"}
    for kind in ("refused", "accepted"):
        assert {path.name.partition(".")[0] for path in (FOLDER / kind).iterdir()} == set(CODES)


def test_codes_begin_with_their_familys_letter() -> None:
    assert all(rule.code.startswith(letter) for letter, (_, rules) in FAMILIES.items() for rule in rules)
    assert sum(len(rules) for _, rules in FAMILIES.values()) == len(RULES)


@pytest.mark.parametrize("code", CODES)
def test_a_fault_is_found_at_its_place(code: str) -> None:
    file = FOLDER / "refused" / f"{code}.asl.json"
    found = [finding for finding in check(file, code) if finding["code"] == code]
    assert found, code
    finding = found[0]
    assert list(finding) == ["code", "severity", "file", "line", "column", "pointer", "message", "hint"]
    assert finding["pointer"] == POINTERS[code]
    assert finding["severity"] == RULES[code].severity
    assert finding["message"] and finding["hint"]
    line, column = finding["line"], finding["column"]
    assert isinstance(line, int) and isinstance(column, int)
    text = file.read_text().split("\n")[line - 1][column - 1 :]
    last = POINTERS[code].rpartition("/")[2]
    if last and not last.isdigit():
        assert text.startswith(f'"{last}"')


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_found_where_it_is_right(code: str) -> None:
    found = check(FOLDER / "accepted" / f"{code}.asl.json", code)
    allowed = {"P702"} if code in ("F206",) else set()
    assert [finding for finding in found if finding["code"] == code or finding["severity"] == "error"] == []
    assert {str(finding["code"]) for finding in found} <= allowed | {"P701", "P702", "P705"}


def test_payloads_and_definitions_that_are_too_large() -> None:
    state = {"Type": "Pass", "Result": "x" * 300_000, "End": True}
    definition = {"StartAt": "A", "States": {"A": state}}
    assert [(fault.code, json_pointer(fault.path)) for fault in definition_faults(definition)] == [
        ("Q601", "/States/A/Result")
    ]
    definition["Comment"] = "x" * 1_048_576
    assert "Q605" in {fault.code for fault in definition_faults(definition)}


@pytest.mark.parametrize(
    ("key", "value", "passed_on"),
    [
        ("Body.$", "$$.Task.Token", True),
        ("Body.$", "$$", True),
        ("Body.$", "States.JsonMerge($.a, $$.Task, false)", True),
        ("Body.$", "States.Format('{}', $$.Task.Token)", True),
        ("Body.$", "${Path}", True),
        ("Body", "$$.Task.Token", False),
        ("Body.$", "$", False),
        ("Body.$", "$$.Execution.Id", False),
        ("Body.$", "States.Format('{}', $$.State.Name)", False),
        ("Body", "{% $states.context.Task.Token %}", True),
        ("Body", "{% {'t': $states.context.Task} %}", True),
        ("Body", "{% $lookup($states.context, 'Task') %}", True),
        ("Body", "{% $states.input %}", False),
        ("Body", "{% $states.context.Execution.Id %}", False),
        ("Body", "text", False),
    ],
)
def test_where_a_task_token_is_passed_on(key: str, value: str, passed_on: bool) -> None:
    jsonata = value.startswith("{%")
    arguments = {"QueueUrl": "https://q", "MessageBody": {key: value}}
    resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    state = {"Type": "Task", "Resource": resource, "Arguments" if jsonata else "Parameters": arguments, "End": True}
    language = {"QueryLanguage": "JSONata"} if jsonata else {}
    codes = {fault.code for fault in definition_faults({**language, "StartAt": "A", "States": {"A": state}})}
    assert ("S509" not in codes) is passed_on
