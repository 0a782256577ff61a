"""JSONata states: what expressions see, how they fail, in AWS's words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from treadle.asl import parse
from treadle.drivers import ExecutionResult, run

pytest.importorskip("jlens")
MEMORY = "Expression evaluation memory limit exceeded: Check for excessive memory usage"


def once(states: dict[str, Any], value: Any = None) -> ExecutionResult:
    parsed = parse({"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states})
    assert parsed.machine is not None
    assert parsed.problems == ()
    return run(parsed.machine, json.dumps({} if value is None else value))


def output_of(expression: Any, value: Any = None) -> Any:
    result = once({"P": {"Type": "Pass", "Output": expression, "End": True}}, value)
    assert result.ok, result.cause
    return result.output


@pytest.mark.parametrize(
    ("output", "value"),
    [
        ("{% $states.input.a + 1 %}", 3),
        ("text", "text"),
        (True, True),
        (
            {"a": ["{% $states.input.a %}", "b"], "c": {"d": "{% $states.context.State.Name %}"}},
            {"a": [2, "b"], "c": {"d": "P"}},
        ),
        ("{% [1][$ > 0] %}", 1),
        ("{% [] %}", []),
        ("{% null %}", None),
        ("{% $partition([1,2,3,4], 3) %}", [[1, 2, 3], [4]]),
        ("{% $range(0, 6, 3) %}", [0, 3, 6]),
        ("{% $hash('input data', 'SHA-1') %}", "aaff4a450a104cd177d28d18d74485e8cae074b7"),
        ("{% $parse('{\"a\":1}').a %}", 1),
        ("{% $random(7) = $random(7) %}", True),
        ("{% $length($uuid()) %}", 36),
        ("{% $now() %}", "2024-01-01T00:00:00.000Z"),
    ],
)
def test_outputs(output: Any, value: Any) -> None:
    assert output_of(output, {"a": 2}) == value


@pytest.mark.parametrize(
    ("state", "location", "sentence"),
    [
        ({"Type": "Pass", "Output": {"r": "{% $no %}"}}, "Output/r", "'$no' specified for the field 'Output/r' returned nothing (undefined)."),
        ({"Type": "Pass", "Output": "{% $no() %}"}, "Output", "threw an error during evaluation. T1006: Attempted to invoke a non-function"),
        ({"Type": "Pass", "Output": "{% $eval('1') %}"}, "Output", "T1006: Attempted to invoke a non-function"),
        ({"Type": "Pass", "Assign": {"x": "{% $no %}"}}, "Assign/x", "returned nothing (undefined)."),
        ({"Type": "Wait", "Timestamp": "{% 'x' %}"}, "Timestamp", "cannot be parsed as an ISO-8601"),
        ({"Type": "Wait", "Seconds": "{% 'x' %}"}, "Seconds", "unexpected result type"),
        ({"Type": "Wait", "Seconds": "{% -1 %}"}, "Seconds", "out of range"),
    ],
)  # fmt: skip
def test_failures(state: dict[str, Any], location: str, sentence: str) -> None:
    result = once({"S": {**state, "End": True}})
    assert result.error == "States.QueryEvaluationError"
    assert "An error occurred while executing the state 'S' (entered at the event id #2). " in str(result.cause)
    assert sentence in str(result.cause)
    event = result.history()[2]
    assert event["type"] == "EvaluationFailed"
    assert event["evaluationFailedEventDetails"]["location"] == location


def test_choices_variables_and_maps() -> None:
    inner = {"StartAt": "I", "States": {"I": {"Type": "Pass", "Output": "{% $states.input * $factor %}", "End": True}}}
    states = {
        "A": {"Type": "Pass", "Assign": {"factor": "{% $states.input.f %}"}, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Condition": "{% $factor > 1 %}", "Next": "M", "Output": "{% $states.input.list %}"}], "Default": "F"},
        "M": {"Type": "Map", "Items": "{% $states.input %}", "ItemSelector": "{% $states.context.Map.Item.Value + 1 %}", "ItemProcessor": inner, "Output": {"all": "{% $states.result %}"}, "End": True},
        "F": {"Type": "Fail", "Error": "{% 'E' & $factor %}"},
    }  # fmt: skip
    assert once(states, {"f": 3, "list": [1, 2]}).output == {"all": [6, 9]}
    assert once(states, {"f": 1}).error == "E1"


def test_a_condition_must_be_boolean() -> None:
    states = {"C": {"Type": "Choice", "Choices": [{"Condition": "{% 1 %}", "Next": "S"}]}, "S": {"Type": "Succeed"}}
    assert "for the field 'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean'" in str(
        once(states).cause
    )


def test_syntax_errors_are_found_when_the_definition_is_read() -> None:
    parsed = parse(
        {
            "StartAt": "P",
            "States": {"P": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": "{% 1 + %}"}, "End": True}},
        }
    )
    assert [(p.code, p.pointer) for p in parsed.problems] == [("INVALID_JSONATA_EXPRESSION", "/States/P/Output/a")]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("$range(-1.7, 2, 1)", [-1, 0, 1, 2]),
        ("$range(3, 3, 1)", 3),
        ("$partition([1,2,3], 2.9)", [[1, 2], [3]]),
        ("[1,2,3] ~> $partition(2)", [[1, 2], [3]]),
        ("$exists($range(1, 5))", False),
        ("$exists($range(1, 5, -1))", False),
        ("$exists($partition([1], 0))", False),
        ("$exists($partition([], 1))", False),
        ("$exists($hash('x'))", False),
        ("$exists($parse($states.input.nothing))", False),
        ("$partition([1,2,3])", [[1, 2, 3]]),
        ("$random(42)", 0.7275636800328681),  # of java.util.Random
        ("$random(0.9)", 0.730967787376657),
        ("$count($range(-9223372036854775808, 9223372036854775807, 9223372036854775807))", 3),
        ("$map(['{\"a\":1}', '{\"a\":2}'], $parse).a", [1, 2]),
        ("$parse('{\"n\":9223372036854775808}').n", 9.223372036854776e18),
    ],
)
def test_what_awss_functions_do_at_their_edges(expression: str, value: Any) -> None:
    assert output_of(f"{{% {expression} %}}") == value


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("($f := function($x){$f($x)}; $f(1))", "timeout"),
        ("($f := function($x){1 + $f($x)}; $f(1))", "Depth=101 max=100"),
        ("$range(1, 360146, 1)", f": {MEMORY}"),
        ("$sum([1..900000])", f": {MEMORY}"),
        ("$random(4, 5)", '. T0410: Argument 2 of function "random" does not match function signature'),
        ("$uuid(1)", '. T0410: Argument 1 of function "uuid" does not match function signature'),
        ("$parse(null)", '. T0410: Argument 1 of function "parse" does not match function signature'),
        ("$parse('{}', 'x')", '. T0410: Argument 2 of function "parse" does not match function signature'),
        ("$range(1)", '. T0410: Argument 2 of function "range" does not match function signature'),
        ("$hash(42, 'MD5')", '. T0410: Argument 1 of function "hash" does not match function signature'),
        ("$random('x')", '. T0410: Argument 1 of function "random" does not match function signature'),
        ("$parse('')", ". D3137: Invalid JSON"),
        ('$parse(\'{"a":1,"a":2}\')', ". D3137: Invalid JSON"),
        ("$parse('[1] [2]')", ". D3137: Invalid JSON"),
        ("$parse('1e400')", ". D3137: Invalid JSON"),
        ("$hash('x', 'md5')", ". D3137: Second argument must be one of MD5, "),
        ("$partition([1,2,3], -1)", ". D3137: Second argument must be zero or greater"),
        ("$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)", "timeout"),
    ],
)
def test_a_runaway_expression_ends(expression: str, sentence: str) -> None:
    result = once({"S": {"Type": "Pass", "Output": f"{{% {expression} %}}", "End": True}})
    assert result.error == "States.QueryEvaluationError"
    assert sentence in str(result.cause)


@pytest.mark.parametrize(("number", "quoted"), [("-1", "-1"), ("-2.5", "-2.5"), ("-1.05", "-1.05")])
def test_errors_quote_numbers_as_json_has_them(number: str, quoted: str) -> None:
    result = once({"S": {"Type": "Pass", "Output": f"{{% $sqrt({number}) %}}", "End": True}})
    assert str(result.cause).endswith(f". D3060: The sqrt function cannot be applied to a negative number: {quoted}")


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("phone", "Reference to 'phone' at the top level is not supported."),
        ("$map($states.input.a, function($x){ b })", "Reference to 'b' at the top level is not supported."),
        ("$$.x", "Reference to '$$' is not supported."),
        ("$states.errorOutput.Error", "Reference to '$states.errorOutput' is not supported."),
    ],
)
def test_what_has_no_meaning_is_refused_when_the_definition_is_read(expression: str, message: str) -> None:
    states = {"E": {"Type": "Pass", "Output": {"v": f"{{% {expression} %}}"}, "End": True}}
    (problem,) = parse({"QueryLanguage": "JSONata", "StartAt": "E", "States": states}).problems
    assert (problem.code, problem.pointer, problem.message) == (
        "UNSUPPORTED_JSONATA_EXPRESSION",
        "/States/E/Output/v",
        message,
    )


@pytest.mark.parametrize(
    "expression", ["$states.input.items[value > 3]", "'$$'", "[1][$ > 0]", "$uuid()", "$v.x{y: z}"]
)
def test_what_is_not_at_the_top_level_is_taken(expression: str) -> None:
    states = {"E": {"Type": "Pass", "Output": f"{{% {expression} %}}", "End": True}}
    assert parse({"QueryLanguage": "JSONata", "StartAt": "E", "States": states}).problems == ()
