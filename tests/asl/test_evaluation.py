"""Paths, intrinsic functions, templates and rules, with expectations from the States Language and AWS's guide."""

from __future__ import annotations

import re
from typing import Any

import pytest

from treadle.asl import (
    PathMissing,
    PathSyntaxError,
    StateFailure,
    compile_intrinsic,
    compile_path,
    compile_reference_path,
    compile_template,
    dumps,
    loads,
    parse,
    parse_timestamp,
    write_timestamp,
)


class Scope:
    def __init__(self, variables: dict[str, Any] | None = None) -> None:
        self.variables = variables or {}

    def context(self) -> dict[str, Any]:
        return {"Execution": {"Id": "arn"}, "Map": {"Item": {"Index": 3, "Value": "v"}}}

    def uuid(self) -> str:
        return "00000000-0000-4000-8000-000000000000"

    def random(self) -> float:
        return 0.5


BOOKS = {
    "store": {
        "book": [
            {"title": "a", "price": 8.95, "isbn": "1"},
            {"title": "b", "price": 12.99},
            {"title": "c", "price": 8.99, "isbn": "2"},
        ],
        "bicycle": {"color": "red", "price": 19.95},
    },
    "numbers": [3, 1, 2],
    "with space": 1,
    "a.b": 2,
    "n": None,
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("$", BOOKS),
        ("$.store.bicycle.color", "red"),
        ("$['store']['bicycle']['color']", "red"),
        ('$["with space"]', 1),
        ("$['a.b']", 2),
        ("$.store.book[0].title", "a"),
        ("$.store.book[-1].title", "c"),
        ("$.store.book[*].title", ["a", "b", "c"]),
        ("$.store.book[1:].title", ["b", "c"]),
        ("$.store.book[:2].title", ["a", "b"]),
        ("$.numbers[0,2]", [3, 2]),
        ("$.numbers[::2]", [3, 2]),
        ("$..price", [8.95, 12.99, 8.99, 19.95]),
        ("$.store..color", ["red"]),
        ("$.store.book[?(@.isbn)].title", ["a", "c"]),
        ("$.store.book[?(@.price < 10)].title", ["a", "c"]),
        ("$.store.book[?(@.price < 10 && @.isbn == '2')].title", ["c"]),
        ("$.store.book[?(@.title == 'nobody')]", []),
        ("$.store.book[(@.length-1)].title", "c"),
        ("$.store.bicycle['color','price']", {"color": "red", "price": 19.95}),
        ("$.numbers.length()", 3),
        ("$.numbers.max()", 3.0),
        ("$.numbers.sum()", 6.0),
        ("$.numbers.avg()", 2.0),
        ("$.store.bicycle.keys()", ["color", "price"]),
        ("$.missing[*]", []),
        ("$.missing[1:5].x", []),
        ("$$.Execution.Id", "arn"),
        ("$$.Map.Item.Index", 3),
        ("$name.a[1]", 5),
        ("$.n", None),
    ],
)
def test_paths(path: str, value: Any) -> None:
    assert compile_path(path).read(BOOKS, Scope({"name": {"a": [4, 5]}})) == value


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("$.a", "No results for path: $['a']"),
        ("$.a.b", "Missing property in path $['a']"),
        ("$.store.x", "No results for path: $['store']['x']"),
        ("$.store.x.y", "Missing property in path $['store']['x']"),
        ("$.numbers[9]", "No results for path: $['numbers'][9]"),
    ],
)
def test_definite_paths_that_find_nothing(path: str, detail: str) -> None:
    with pytest.raises(PathMissing, match=re.escape(f"Invalid path '{path}' : {detail}")):
        compile_path(path).read(BOOKS, Scope())


@pytest.mark.parametrize(
    "text", ["", "a", "$.", "$..", "$[", "$['a", "$[]", "$.a b", "$.a[?]x[", "$.a.nope()", "$a b", "$[1:2:0]"]
)
def test_what_is_no_path(text: str) -> None:
    with pytest.raises(PathSyntaxError):
        compile_path(text)


def test_reference_paths_write_a_copy() -> None:
    data = {"a": {"b": 1}, "c": [1, 2]}
    assert compile_reference_path("$.a.b").write(data, 9) == {"a": {"b": 9}, "c": [1, 2]}
    assert compile_reference_path("$.x.y.z").write(data, 9)["x"] == {"y": {"z": 9}}
    assert compile_reference_path("$.c[1]").write(data, 9)["c"] == [1, 9]
    assert compile_reference_path("$").write(data, 9) == 9
    assert data == {"a": {"b": 1}, "c": [1, 2]}
    assert compile_reference_path("$.x").write(data, 9)["c"] is data["c"]
    for text, bad in (("$.c.d", data), ("$.c[7]", data), ("$.a", "text"), ("$.a", [1])):
        with pytest.raises(StateFailure) as raised:
            compile_reference_path(text).write(bad, 9)
        assert raised.value.error == "States.ResultPathMatchFailure"


D = {
    "name": "Arnav", "template": "Hi {}, {}.", "array": [1, 2, 3, 4, 5, 6, 7, 8, 9], "json": '{"number":20}', "obj": {"a": 1},
    "twice": [1, 2, 2, 1.0, "x", "x", True, None, {"a": 1}, {"a": 1}], "zero": 0, "half": 2.5,
    "json1": {"a": {"a1": 1, "a2": 2}, "b": 2}, "json2": {"a": {"a3": 1, "a4": 2}, "c": 3}, "escaped": "\\n",
}  # fmt: skip


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("States.Format('Hello, my name is {}.', $.name)", "Hello, my name is Arnav."),
        ("States.Format($.template, $.name, 3)", "Hi Arnav, 3."),
        ("States.Format('{}{}{}', true, null, 1.5)", "truenull1.5"),
        (r"States.Format('\{{}\} it\'s \\', 'x')", r"{x} it's \\".replace("\\\\", "\\")),
        ("States.StringToJson($.json)", {"number": 20}),
        ("States.JsonToString($.obj)", '{"a":1}'),
        ("States.Array()", []),
        ("States.Array('a', 1, $.obj, States.Array(null))", ["a", 1, {"a": 1}, [None]]),
        ("States.ArrayPartition($.array, 4)", [[1, 2, 3, 4], [5, 6, 7, 8], [9]]),
        ("States.ArrayContains($.array, 5)", True),
        ("States.ArrayContains($.array, '5')", False),
        ("States.ArrayContains($.twice, $.obj)", True),
        ("States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]),
        ("States.ArrayRange(3, 0, -1)", [3, 2, 1, 0]),
        ("States.ArrayGetItem($.array, 5)", 6),
        ("States.ArrayLength($.array)", 9),
        ("States.ArrayUnique($.twice)", [1, 2, "x", True, None, {"a": 1}]),
        ("States.Base64Encode('Data to encode')", "RGF0YSB0byBlbmNvZGU="),
        ("States.Base64Decode('RGVjb2RlZCBkYXRh')", "Decoded data"),
        ("States.Hash('input data', 'SHA-1')", "aaff4a450a104cd177d28d18d74485e8cae074b7"),
        ("States.JsonMerge($.json1, $.json2, false)", {"a": {"a3": 1, "a4": 2}, "b": 2, "c": 3}),
        ("States.MathRandom(1, 999)", 500),
        ("States.MathRandom(0, 100, 7)", 20),
        ("States.MathAdd(111, -1)", 110),
        ("States.MathAdd($.half, 1)", 4),
        ("States.StringSplit('1,2,3,4,5', ',')", ["1", "2", "3", "4", "5"]),
        ("States.StringSplit('This.is+a,test=string', '.+,=')", ["This", "is", "a", "test", "string"]),
        ("States.UUID()", "00000000-0000-4000-8000-000000000000"),
        ("States.ArrayGetItem(States.StringSplit('a-b', '-'), States.MathAdd(States.ArrayLength(States.StringSplit('a-b', '-')), -1))", "b"),
        ("States.Format( '{}' ,  $.array[0] )", "1"),
        ("States.Format('{}, {}', 'a,b)', $['name'])", "a,b), Arnav"),
    ],
)  # fmt: skip
def test_intrinsics(call: str, value: Any) -> None:
    made = compile_intrinsic(call)(D, Scope())
    assert made == value
    assert type(made) is type(value)


@pytest.mark.parametrize(
    "call",
    [
        "States.Format('{}')",
        "States.Format('{', 1)",
        "States.StringToJson('{')",
        "States.StringToJson($.obj)",
        "States.ArrayPartition($.array, $.zero)",
        "States.ArrayPartition('a', 1)",
        "States.ArrayRange(1, 5, 0)",
        "States.ArrayRange(1, 2000, 1)",
        "States.ArrayGetItem($.array, 9)",
        "States.ArrayGetItem($.array, -1)",
        "States.ArrayLength('a')",
        "States.Base64Decode('*')",
        "States.Hash('a', 'SHA-3')",
        "States.JsonMerge($.json1, $.json2, true)",
        "States.JsonMerge($.json1, $.name, false)",
        "States.MathRandom(5, 5)",
        "States.MathAdd('1', 2)",
        "States.StringSplit($.array, ',')",
    ],
)
def test_arguments_that_a_function_does_not_take(call: str) -> None:
    with pytest.raises(StateFailure) as raised:
        compile_intrinsic(call)(D, Scope())
    assert raised.value.error == "States.IntrinsicFailure"
    assert str(raised.value.cause).startswith(f"The function '{call}' had the following error: ")


def test_templates_share_what_is_constant() -> None:
    template = {"a.$": "$.name", "b": {"c": [1, {"d.$": "$.zero"}]}, "e": {"f": 1}, "text": "$.name"}
    made = compile_template(template, "", lambda pointer, message: pytest.fail(message))(D, Scope())
    assert made == {"a": "Arnav", "b": {"c": [1, {"d": 0}]}, "e": {"f": 1}, "text": "$.name"}
    assert list(made) == ["a", "b", "e", "text"]
    assert made["e"] is template["e"]


def test_a_template_names_the_field_whose_path_finds_nothing() -> None:
    evaluate = compile_template({"x": {"y.$": "$.no"}}, "", lambda pointer, message: None)
    with pytest.raises(StateFailure) as raised:
        evaluate({"a": 1}, Scope())
    assert (
        raised.value.cause
        == "The JSONPath '$.no' specified for the field 'y.$' could not be found in the input '{\"a\":1}'"
    )


@pytest.mark.parametrize(
    ("call", "path"),
    [
        ("States.Format('{}', $.nope)", "$.nope"),
        ("States.Format('{}',$.nope)", "$.nope"),
        ("States.Format('{} {}', $.other, $.a.b)", "$.a.b"),
        ("States.Format($.nope, 1)", "$.nope"),
        ("States.Format('{}', States.Format('{}', $.nope))", "$.nope"),
        ("States.ArrayLength($.nope)", "$.nope"),
        ("States.Format('{}', $.items[5])", "$.items[5]"),
        ("States.Format('{}', $.items[5].x)", "$.items[5].x"),
        ("States.Format('{}', $$.Nope.Deep)", "$.Nope.Deep"),
    ],
)
def test_an_argument_that_is_not_there(call: str, path: str) -> None:
    """In the words of executions on AWS: the whole expression is named, and the state's own input."""
    with pytest.raises(StateFailure) as raised:
        compile_intrinsic(call)({"other": 1, "items": [1, 2]}, Scope())
    assert (raised.value.error, raised.value.cause) == (
        "States.Runtime",
        f"The function '{call}' had the following error: The JsonPath argument for the field '{path}' could not be "
        """found in the input '{"other":1,"items":[1,2]}'""",
    )


def test_arguments_that_are_null_or_empty_are_there() -> None:
    assert compile_intrinsic("States.Format('{}', $.n)")({"n": None}, Scope()) == "null"
    assert compile_intrinsic("States.ArrayLength($.items[*].nope)")({"items": [1, 2]}, Scope()) == 0


def test_a_position_behind_an_arrays_end_is_null_for_a_field_alone() -> None:
    template = compile_template({"a.$": "$.items[5]", "b.$": "$.items[1]"}, "", lambda pointer, message: None)
    assert template({"items": [1, 2]}, Scope()) == {"a": None, "b": 2}
    for path in ("$.items[5].x", "$.nope[0]", "$.n[0]", "$.items[-3]"):
        with pytest.raises(StateFailure, match="could not be found in the input"):
            compile_template({"a.$": path}, "", lambda pointer, message: None)({"items": [1, 2], "n": 1}, Scope())


V = {"s": "m", "n": 5, "f": 5.0, "b": True, "t": "2016-08-18T17:33:00Z", "null": None, "o": {}, "s2": "m", "t2": "2016-08-18T19:33:00+02:00", "star": "a*b"}  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ({"Variable": "$.s", "StringEquals": "m"}, True),
        ({"Variable": "$.s", "StringLessThan": "n"}, True),
        ({"Variable": "$.s", "StringGreaterThan": "n"}, False),
        ({"Variable": "$.s", "StringLessThanEquals": "m"}, True),
        ({"Variable": "$.s", "StringGreaterThanEquals": "n"}, False),
        ({"Variable": "$.s", "StringEqualsPath": "$.s2"}, True),
        ({"Variable": "$.n", "StringEquals": "5"}, False),
        ({"Variable": "$.n", "NumericEquals": 5.0}, True),
        ({"Variable": "$.n", "NumericLessThan": 5}, False),
        ({"Variable": "$.n", "NumericGreaterThanEquals": 5}, True),
        ({"Variable": "$.n", "NumericLessThanEqualsPath": "$.f"}, True),
        ({"Variable": "$.s", "NumericLessThan": 5}, False),
        ({"Variable": "$.b", "NumericEquals": 1}, False),
        ({"Variable": "$.b", "BooleanEquals": True}, True),
        ({"Variable": "$.n", "BooleanEquals": True}, False),
        ({"Variable": "$.b", "BooleanEqualsPath": "$.b"}, True),
        ({"Variable": "$.t", "TimestampEquals": "2016-08-18T17:33:00.000Z"}, True),
        ({"Variable": "$.t", "TimestampEqualsPath": "$.t2"}, True),
        ({"Variable": "$.t", "TimestampLessThan": "2016-08-18T17:33:01Z"}, True),
        ({"Variable": "$.s", "TimestampLessThan": "2016-08-18T17:33:01Z"}, False),
        ({"Variable": "$.s", "StringMatches": "m*"}, True),
        ({"Variable": "$.star", "StringMatches": "a\\**"}, True),
        ({"Variable": "$.s", "StringMatches": "\\*"}, False),
        ({"Variable": "$.t", "StringMatches": "2016*17:*Z"}, True),
        ({"Variable": "$.null", "IsNull": True}, True),
        ({"Variable": "$.s", "IsNull": False}, True),
        ({"Variable": "$.no", "IsPresent": False}, True),
        ({"Variable": "$.null", "IsPresent": True}, True),
        ({"Variable": "$.n", "IsNumeric": True}, True),
        ({"Variable": "$.b", "IsNumeric": True}, False),
        ({"Variable": "$.s", "IsString": True}, True),
        ({"Variable": "$.b", "IsBoolean": True}, True),
        ({"Variable": "$.t", "IsTimestamp": True}, True),
        ({"Variable": "$.s", "IsTimestamp": True}, False),
        ({"Not": {"Variable": "$.s", "StringEquals": "m"}}, False),
        ({"And": [{"Variable": "$.n", "NumericEquals": 5}, {"Variable": "$.b", "BooleanEquals": True}]}, True),
        ({"And": [{"Variable": "$.no", "IsPresent": True}, {"Variable": "$.no", "NumericEquals": 5}]}, False),
        ({"Or": [{"Variable": "$.n", "NumericEquals": 4}, {"Variable": "$.b", "BooleanEquals": True}]}, True),
    ],
)
def test_rules(rule: dict[str, Any], holds: bool) -> None:
    states = {"C": {"Type": "Choice", "Choices": [{**rule, "Next": "S"}], "Default": "S"}, "S": {"Type": "Succeed"}}
    parsed = parse({"StartAt": "C", "States": states})
    assert parsed.ok, parsed.problems
    assert parsed.machine is not None
    assert parsed.machine.states["C"].rules[0].test(V, Scope()) is holds  # type: ignore[attr-defined]


@pytest.mark.parametrize("operator", [{"NumericEquals": 1}, {"IsNull": True}, {"StringMatches": "*"}])
def test_rules_about_what_is_not_there_fail(operator: dict[str, Any]) -> None:
    states = {
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.no", **operator, "Next": "S"}]},
        "S": {"Type": "Succeed"},
    }
    machine = parse({"StartAt": "C", "States": states}).machine
    assert machine is not None
    with pytest.raises(
        StateFailure, match=r"Invalid path '\$\.no': The choice state's condition path references an invalid"
    ):
        machine.states["C"].rules[0].test(V, Scope())  # type: ignore[attr-defined]


def test_patterns_in_filters_match_the_whole_text() -> None:
    items = {"l": [{"s": "Ab"}, {"s": "ab!"}, {"s": 1}, {}]}
    assert compile_path("$.l[?(@.s =~ /a./i)]").read(items, Scope()) == [{"s": "Ab"}]
    assert compile_path("$.l[?(@.s =~ /ab/)]").read(items, Scope()) == []


def test_a_runaway_pattern_in_a_filter_ends() -> None:
    items = {"l": [{"s": "a" * 60 + "!"}]}
    with pytest.raises(StateFailure, match="took longer than 1 s") as caught:
        compile_path("$.l[?(@.s =~ /^(a|aa)+$/)]").read(items, Scope())
    assert caught.value.error == "States.Runtime"


def test_a_pattern_of_many_stars_ends() -> None:
    states = {"C": {"Type": "Choice", "Choices": [{"Variable": "$", "StringMatches": "*a" * 50 + "b", "Next": "S"}]}, "S": {"Type": "Succeed"}}  # fmt: skip
    machine = parse({"StartAt": "C", "States": states}).machine
    assert machine is not None
    assert machine.states["C"].rules[0].test("a" * 100_000, Scope()) is False  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text", ["2016-12-05 21:29:29Z", "2016-03-14T01:59:41", "2016-13-01T00:00:00Z", "x", "2016-03-14"]
)
def test_what_is_no_timestamp(text: str) -> None:
    assert parse_timestamp(text) is None


def test_timestamps_are_exact() -> None:
    assert parse_timestamp("1970-01-01T00:00:01.000000001Z") == 1_000_000_001
    assert parse_timestamp("1970-01-01T01:00:00+01:00") == 0
    assert write_timestamp(1553631253192) == "2019-03-26T20:14:13.192Z"


def test_text() -> None:
    assert dumps({"a": [1, "ü", None]}) == '{"a":[1,"ü",null]}'
    assert loads('{"a":1e2}') == {"a": 100.0}
    deep: Any = 1
    for _ in range(5000):
        deep = [deep]
    assert dumps(deep) == "[" * 5000 + "1" + "]" * 5000
