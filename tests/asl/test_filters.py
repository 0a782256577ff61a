"""Filters of JSONPaths in the dialect of Jayway's JsonPath, whose README has the operators."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.asl import PathSyntaxError, StateFailure, compile_path, parse, parse_machine
from treadle.drivers import run


class Scope:
    def __init__(self, **variables: Any) -> None:
        self.variables = variables

    def context(self) -> dict[str, Any]:
        return {"State": {"Name": "B"}, "rows": [{"id": "A"}, {"id": "B"}]}

    def now(self) -> int:
        return 0

    def uuid(self) -> str:
        return ""

    def random(self) -> float:
        return 0.0


SHOP = {
    "limit": 10,
    "wanted": ["pen", "ink"],
    "by": {"color": "red"},
    "rows": [
        {
            "id": 0,
            "name": "pen",
            "price": 2.5,
            "tags": ["new", "red"],
            "kind": "A-1",
            "on": True,
            "by": {"color": "red"},
        },
        {"id": 1, "name": "ink", "price": 12, "tags": [], "kind": "Cash Receipt", "on": False, "by": {}},
        {"id": 2, "name": "book's", "price": 10.0, "tags": ["old"], "kind": "2020-01-01", "note": None},
        {"id": 3, "name": "", "price": "10", "tags": ["red", "old", "x"], "kind": "Receipt"},
    ],
}


@pytest.mark.parametrize(
    ("filter", "ids"),
    [
        ("@.price <= $.limit", [0, 2]),
        ("@.price <= $['limit']", [0, 2]),
        ("@.name in $.wanted", [0, 1]),
        ("$.limit == 10", [0, 1, 2, 3]),
        ("$.limit == 11", []),
        ("@.by == $.by", [0]),
        ("@.name nin ['pen', 'ink']", [2, 3]),
        ("@.none nin ['pen']", [0, 1, 2, 3]),
        ("@.none in ['pen']", []),
        ("@.name nin $.none", []),
        ("@.tags subsetof ['red', 'new', 'old']", [0, 1, 2]),
        ("@.name subsetof ['pen']", []),
        ("@.tags anyof ['old', 'new']", [0, 2, 3]),
        ("@.tags noneof ['old', 'new']", [1]),
        ("@.none noneof ['old']", []),
        ("@.tags all ['red', 'old']", [3]),
        ("@.tags contains 'old'", [2, 3]),
        ("@.name contains 'n'", [0, 1]),
        ("@.tags size 2", [0]),
        ("@.name size 3", [0, 1]),
        ("@.tags empty true", [1]),
        ("@.tags empty false", [0, 2, 3]),
        ("@.name empty true", [3]),
        ("@.by empty true", [1]),
        ("@.tags EMPTY true", [1]),
        ("@.tags.length() > 1", [0, 3]),
        ("@.tags.length() == @.id", [3]),
        ("@.name.length()==3", [0, 1]),
        ("@.kind==Receipt", [3]),
        ("@.kind == A-1", [0]),
        ("@.kind==2020-01-01", [2]),
        ("Receipt == @.kind", [3]),
        ("@.name in [pen, 'ink']", [0, 1]),
        ("@.on == true", [0]),
        ("@.note == null", [2]),
        ("@.note", [2]),
        ("@.id == 1.0", [1]),
        ("@.on == 1", []),
        ("@.price == '10'", [3]),
        ("@.price == 10", [2]),
        ("@.name == 'book\\'s'", [2]),
        ('@.name == "book\'s"', [2]),
        ("@['name'] == 'pen' || @['tags'][0] == 'old'", [0, 2]),
        ("@.id > 0 && @.id < 3 || @.name == 'pen'", [0, 1, 2]),
        ("@.id > 0 && (@.id < 2 || @.name == 'pen')", [1]),
        ("!@.note", [0, 1, 3]),
        ("!(@.id > 0 && @.id < 3)", [0, 3]),
        ("@.none != 'x'", [0, 1, 2, 3]),
        ("@.name =~ /[P]E.*/i", [0]),
        ("@.kind =~ /a[-]\\d/i", [0]),
        ("@.kind =~ /[^\\]]*Rec.*/", [1, 3]),
        ("@.tags =~ /ol./", [2, 3]),
        ("@.id =~ /[12]/", [1, 2]),
        ("@.tags[?(@ == 'new')]", [0]),
        ("@.by == {\"color\": \"red\"}", [0]),
        ("@", [0, 1, 2, 3]),
    ],
)  # fmt: skip
def test_filters(filter: str, ids: list[int]) -> None:
    assert compile_path(f"$.rows[?({filter})].id").read(SHOP, Scope()) == ids
    assert compile_path(f"$.rows[?( {filter} )].id").read(SHOP, Scope()) == ids


def test_the_root_in_a_filter_is_where_the_path_begins() -> None:
    assert compile_path("$$.rows[?(@.id == $.State.Name)]").read({}, Scope()) == [{"id": "B"}]
    variable = {"limit": 1, "rows": [{"n": 1, "in": [0, 1]}, {"n": 2, "in": [1]}]}
    assert compile_path("$v.rows[?(@.n > $.limit)].n").read({}, Scope(v=variable)) == [2]
    assert compile_path("$v.rows[?(@.in[?(@ < $.limit)])].n").read({}, Scope(v=variable)) == [1]


def test_a_deep_scan_tests_each_object_once() -> None:
    data = {"id": 1, "in": [{"id": 2, "in": [{"id": 3}, 4]}, {"x": 5}]}
    assert compile_path("$..[?(@.id)].id").read(data, Scope()) == [1, 2, 3]


@pytest.mark.parametrize(
    "filter",
    [
        "",
        "()",
        "@.id == 1",
        "(@.id == == 'a')",
        "(@.id ==)",
        "(== 1)",
        "(@.id = 1)",
        "(@.id like 'a')",
        "(@.tags empty)",
        "(@.id == 'a)",
        "(@.id in ['a')",
        "(@.id == 1 &&)",
        "(@.id == 1 & @.b)",
        "(@.id == 1",
        "((@.id == 1)",
        "(@.id == 1))",
        "(@.id == a b)",
        "(1)",
        "('a')",
        "(@.id =~ /a)",
        "(@.id =~ /(/)",
        "(@.id =~ /a/q)",
        "(@.id.none() > 1)",
        "(@.)",
        "(@.a[)",
        "($x.a == 1)",
        f"({'(' * 3000}@.a{')' * 3000})",
        f"(@.a in {'[' * 3000}{']' * 3000})",
        f"({'!' * 3000}@.a)",
        f"({'@[?(' * 500}@.a{')]' * 500})",
    ],
)
def test_an_unreadable_filter_is_refused_with_the_definition(filter: str) -> None:
    path = f"$.rows[?{filter}].v"
    with pytest.raises(PathSyntaxError):
        compile_path(path)
    states = {
        "A": {"Type": "Pass", "Parameters": {"hit.$": path}, "Next": "B"},
        "B": {"Type": "Pass", "InputPath": path, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": path, "IsPresent": True, "Next": "D"}], "Default": "D"},
        "D": {"Type": "Succeed"},
    }
    problems = parse({"StartAt": "A", "States": states}).problems
    assert [problem.code for problem in problems] == ["SCHEMA_VALIDATION_FAILED"] * 3
    assert [problem.pointer for problem in problems] == [
        "/States/A/Parameters",
        "/States/B/InputPath",
        "/States/C/Choices[0]/Variable",
    ]


def test_values_that_are_nested_too_deeply_fail_the_state() -> None:
    deep: Any = 1
    for _ in range(890):
        deep = [deep]
    with pytest.raises(StateFailure, match="nested too deeply") as raised:
        compile_path("$.rows[?(@ == $.one)]").read({"rows": [deep], "one": json.loads(json.dumps(deep))}, Scope())
    assert raised.value.error == "States.Runtime"


def test_large_lists_count_towards_the_budget() -> None:
    data = {"rows": [[f"a{n}" for n in range(5_000)]] * 100, "other": [f"b{n}" for n in range(5_000)]}
    with pytest.raises(StateFailure, match="the evaluation takes"):
        compile_path("$.rows[?(@ anyof $.other)]").read(data, Scope())


def test_paths_with_blanks_around_them() -> None:
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.x ", "StringEquals": "a", "Next": "B"}]}
    states = {
        "C": choice,
        "B": {
            "Type": "Pass",
            "Assign": {"n": 1},
            "InputPath": " $ ",
            "Parameters": {"n.$": "$.x ", "name.$": "$$.State.Name ", "first.$": " $.x"},
            "ResultPath": "$.made ",
            "OutputPath": " $.made ",
            "Next": "W",
        },
        "W": {"Type": "Wait", "SecondsPath": "$n ", "End": True},
    }
    result = run(parse_machine({"StartAt": "C", "States": states}), '{"x": "a"}')
    assert (result.output, result.cause) == ({"n": "a", "name": "B", "first": "a"}, None)
