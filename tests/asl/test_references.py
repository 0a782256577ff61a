"""Which variables the states of a definition read."""

from __future__ import annotations

import pytest

from treadle.asl import variable_references


def test_expressions() -> None:
    states = {
        "A": {"Type": "Pass", "Assign": {"x": 1, "y": "{% $states.input.y %}"}, "Next": "B"},
        "B": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $x > 1 and $sum($items.n) > $most %}", "Next": "C", "Output": "{% $x & $y %}"}
            ],
        },
        "C": {"Type": "Pass", "Output": "{% ($z := $uuid(); $map($list, function($v) { $v + $z })) %}", "End": True},
        "D": {"Type": "Pass", "Output": "{% $broken( %}"},
    }
    found = variable_references({"QueryLanguage": "JSONata", "States": states})
    assert {name: sorted(names) for name, names in found.items()} == {"B": ["items", "most", "x", "y"], "C": ["list"]}


def test_paths() -> None:
    states = {
        "A": {
            "Type": "Task",
            "InputPath": "$first.a",
            "Parameters": {"a.$": "$second", "b": "$third", "c.$": "$.a", "d": [{"e.$": "$$.Execution.Id"}]},
            "ResultSelector": {"a.$": "States.Format('$no {}', $fourth[0].x, $.y)"},
            "ResultPath": "$.r",
            "Assign": {"new.$": "$.a"},
        },
        "B": {"Type": "Choice", "Choices": [{"Not": {"Variable": "$fifth", "IsNull": True}, "Next": "A"}]},
        "C": {"Type": "Pass", "Comment": "$none"},
    }
    assert variable_references({"States": states}) == {"A": ["first", "second", "fourth"], "B": ["fifth"]}


def test_states_within_states_have_the_machines_language() -> None:
    inner = {"StartAt": "I", "States": {"I": {"Type": "Pass", "Parameters": {"a.$": "$inner"}}}}
    states = {
        "M": {"Type": "Map", "QueryLanguage": "JSONata", "Items": "{% $list %}", "ItemProcessor": inner},
        "P": {"Type": "Parallel", "Branches": [{"States": {"J": {"Type": "Wait", "SecondsPath": "$n"}}}]},
    }
    assert variable_references({"States": states}) == {"M": ["list"], "J": ["n"], "I": ["inner"]}


@pytest.mark.parametrize(
    "definition", [None, [], {}, {"States": []}, {"States": {"A": 1}}, {"States": {"A": {"Branches": 1}}}]
)
def test_what_is_no_definition(definition: object) -> None:
    assert variable_references(definition) == {}
