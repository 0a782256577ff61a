"""JSONata states: what expressions see, how they fail, in AWS's words."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from treadle.asl import parse
from treadle.drivers import ExecutionResult, run
from treadle.errors import MissingExtraError

pytest.importorskip("jlens")


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
        ({"Type": "Pass", "Output": "{% $eval('1') %}"}, "Output", "$eval can't be used"),
        ({"Type": "Pass", "Assign": {"x": "{% $no %}"}}, "Assign/x", "returned nothing (undefined)."),
        ({"Type": "Wait", "Timestamp": "{% 'x' %}"}, "Timestamp", "cannot be parsed as an ISO-8601"),
        ({"Type": "Wait", "Seconds": "{% 'x' %}"}, "Seconds", "unexpected result type"),
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


def test_a_runaway_expression_ends() -> None:
    result = once(
        {"P": {"Type": "Pass", "Output": "{% ($f := function($n) { 1 + $f($n + 1) }; $f(0)) %}", "End": True}}
    )
    assert result.error == "States.QueryEvaluationError"


def test_without_the_engine_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jlens", None)
    with pytest.raises(MissingExtraError, match=r"treadle\[jsonata\]"):
        output_of("{% 'an expression that was never compiled before' %}")
