"""Every file in `accepted` parses without a problem; every one in `refused` gives exactly what stands beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treadle.asl import Parsed, parse, parse_machine
from treadle.errors import DefinitionError

HERE = Path(__file__).parent
ACCEPTED = sorted((HERE / "accepted").glob("*.json"))
REFUSED = sorted(file for file in (HERE / "refused").glob("*.json") if not file.name.endswith(".expected.json"))


@pytest.mark.parametrize("file", ACCEPTED, ids=lambda file: file.stem)
def test_accepted(file: Path) -> None:
    assert [str(p) for p in parse(file.read_text(encoding="utf-8")).problems] == []


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.stem)
def test_refused(file: Path) -> None:
    expected = json.loads(file.with_name(f"{file.stem}.expected.json").read_text())
    parsed = parse(file.read_text(encoding="utf-8"))
    assert sorted([p.code, p.pointer] for p in parsed.problems) == sorted(expected)
    assert all(p.message for p in parsed.problems)
    assert not parsed.ok


def test_all_problems_are_raised_at_once() -> None:
    with pytest.raises(DefinitionError) as raised:
        parse_machine('{"StartAt": "X", "States": {"W": {"Type": "Wait", "End": true}, "T": {"Type": "Nope"}}}')
    assert {p.pointer for p in raised.value.problems} == {"/StartAt", "/States/W", "/States/T/Type"}


def test_express_machines_cannot_wait_for_jobs() -> None:
    definition = {
        "StartAt": "T",
        "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": True}},
    }
    assert parse(definition).ok
    (problem,) = parse(definition, express=True).problems
    assert problem.pointer == "/States/T/Resource"
    assert ".sync" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":' + "[" * 5000 + "]" * 5000 + ',"End":true}}}',
        '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":' + "9" * 5000 + ',"End":true}}}',
        '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":1e999,"End":true}}}',
        '"' + "x" * 1_100_000 + '"',
        "\x00",
        "",
    ],
    ids=["deep-arrays", "deep-objects", "deep-result", "huge-number", "infinite", "long", "nul", "empty"],
)
def test_hostile_text_is_refused_in_words(text: str) -> None:
    parsed = parse(text)
    assert parsed.problems
    assert not parsed.ok


def test_lone_surrogates_and_bytes_pass() -> None:
    assert parse('{"StartAt":"A","States":{"A":{"Type":"Pass","Result":"\\ud800","End":true}}}').ok
    assert parse(b'\xef\xbb\xbf{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}').ok
    assert not parse(b"\xff\xfe").ok


def test_states_nested_a_hundred_deep() -> None:
    inner: dict = {"StartAt": "S", "States": {"S": {"Type": "Pass", "End": True}}}
    for depth in range(100):
        inner = {
            "StartAt": f"P{depth}",
            "States": {f"P{depth}": {"Type": "Parallel", "Branches": [inner], "End": True}},
        }
    assert parse(json.dumps(inner)).ok


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    "Type Next End Comment InputPath OutputPath ResultPath Parameters Result ResultSelector Assign Retry Catch Resource "
    "Choices Default Seconds SecondsPath Timestamp Branches ItemProcessor Iterator ItemsPath MaxConcurrency Error "
    "QueryLanguage TimeoutSeconds HeartbeatSeconds Label ItemReader Credentials Cause ErrorPath Output Arguments"
).split()
some_state = st.fixed_dictionaries(
    {"Type": st.sampled_from("Pass Task Choice Wait Succeed Fail Parallel Map".split()) | json_values},
    optional={
        name: json_values | st.sampled_from(["$", "$.a[0]", "$$.x", "$v", "States.UUID()", "A", "{% 1 %}"])
        for name in FIELDS[1:]
    },
)


@settings(max_examples=150, deadline=None)
@given(
    st.fixed_dictionaries(
        {"StartAt": json_values, "States": st.dictionaries(st.text(max_size=4), some_state, max_size=3)}
    )
)
def test_no_definition_makes_the_parser_raise(definition: dict) -> None:
    assert isinstance(parse(definition), Parsed)
    assert isinstance(parse(json.dumps(definition)), Parsed)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_no_text_makes_the_parser_raise(text: str) -> None:
    assert isinstance(parse(text), Parsed)
    template = {
        "StartAt": "A",
        "States": {"A": {"Type": "Pass", "Parameters": {"x.$": text}, "InputPath": text, "End": True}},
    }
    assert isinstance(parse(template), Parsed)
    call = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"x.$": f"States.{text}"}, "End": True}}}
    assert isinstance(parse(call), Parsed)


@pytest.mark.parametrize(
    ("state", "code", "pointer"),
    [
        ({"Type": "Pass", "Parameters": {"a": [{"b": "$.x"}]}}, "NO_DOLLAR", "/Parameters/a[0]/b"),
        ({"Type": "Pass", "Parameters": {"id": "States.UUID()"}}, "NO_DOLLAR", "/Parameters/id"),
        ({"Type": "Pass", "Result": {"a": "$.x"}}, "PASS_RESULT_IS_STATIC", "/Result"),
        ({"Type": "Fail", "Cause": "$.x"}, "NO_PATH", "/Cause"),
    ],
)
def test_what_is_warned_of_runs_all_the_same(state: dict[str, Any], code: str, pointer: str) -> None:
    end = {} if state["Type"] == "Fail" else {"End": True}
    parsed = parse({"StartAt": "S", "States": {"S": {**state, **end}}})
    assert parsed.ok
    assert [(p.code, p.pointer, p.severity) for p in parsed.problems] == [(code, f"/States/S{pointer}", "WARNING")]


def test_money_is_no_path() -> None:
    assert parse({"StartAt": "S", "States": {"S": {"Type": "Pass", "Parameters": {"a": "$5 off"}, "End": True}}}).problems == ()  # fmt: skip
