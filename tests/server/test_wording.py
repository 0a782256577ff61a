"""How the service says what is wrong with a request: Java's values, what is sensitive, and its JSON parser's words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treadle.stepfunctions import ApiError
from treadle.stepfunctions._json_text import json_fault
from treadle.stepfunctions._validation import check

ARN = "arn:aws:states:us-east-1:123456789012:stateMachine:m"
SHORTER = "Member must have length less than or equal to"
LONGER = "Member must have length greater than or equal to"


def refused(operation: str, given: Any) -> tuple[str, str]:
    with pytest.raises(ApiError) as error:
        check(operation, given)
    return error.value.code, error.value.message


@pytest.mark.parametrize(
    ("operation", "given", "words"),
    [
        ("DescribeActivity", {}, ["Value null at 'activityArn' failed to satisfy constraint: Member must not be null"]),
        ("DescribeActivity", {"activityArn": None}, ["Value null at 'activityArn' failed to satisfy constraint: Member must not be null"]),
        ("CreateActivity", {"name": "a" * 81}, [f"Value '{'a' * 81}' at 'name' failed to satisfy constraint: {SHORTER} 80"]),
        # what the model marks as sensitive isn't shown
        ("SendTaskHeartbeat", {"taskToken": ""}, [f"Value at 'taskToken' failed to satisfy constraint: {LONGER} 1"]),
        ("StartExecution", {"stateMachineArn": ARN, "input": '"' + "x" * 262_143 + '"'}, [f"Value at 'input' failed to satisfy constraint: {SHORTER} 262144"]),
        # structures and lists as Java writes them
        (
            "CreateStateMachineAlias",
            {"name": "1", "routingConfiguration": [{"stateMachineVersionArn": f"{ARN}:{n}", "weight": n} for n in (1, 2, 101)]},
            [
                r"Value '1' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$",
                f"Value '[RoutingConfigurationListItem(stateMachineVersionArn={ARN}:1, weight=1), "
                f"RoutingConfigurationListItem(stateMachineVersionArn={ARN}:2, weight=2), "
                f"RoutingConfigurationListItem(stateMachineVersionArn={ARN}:101, weight=101)]' at 'routingConfiguration' "
                f"failed to satisfy constraint: {SHORTER} 2",
                "Value '101' at 'routingConfiguration.3.member.weight' failed to satisfy constraint: Member must have value less than or equal to 100",
            ],
        ),
        ("UntagResource", {"resourceArn": ARN, "tagKeys": ["a", ""]}, [f"Value '[a, ]' at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [{SHORTER} 128, {LONGER} 1, Member must not be null]"]),
        ("UntagResource", {"resourceArn": ARN, "tagKeys": [None]}, [f"Value '[null]' at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [{SHORTER} 128, {LONGER} 1, Member must not be null]"]),
        ("TagResource", {"resourceArn": ARN, "tags": [None]}, ["Value null at 'tags.1.member' failed to satisfy constraint: Member must not be null"]),
        ("ListExecutions", {"statusFilter": "DONE"}, ["Value 'DONE' at 'statusFilter' failed to satisfy constraint: Member must satisfy enum value set: [RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED, PENDING_REDRIVE]"]),
        ("ListExecutions", {"maxResults": 1001}, ["Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000"]),
    ],
)  # fmt: skip
def test_constraints(operation: str, given: Any, words: list[str]) -> None:
    count = f"{len(words)} validation error{'s' * (len(words) > 1)} detected: "
    assert refused(operation, given) == ("ValidationException", count + "; ".join(words))


@pytest.mark.parametrize(
    ("operation", "given", "message"),
    [
        ("TagResource", {"resourceArn": ARN, "tags": "a"}, "Expected list or null"),
        ("TagResource", {"resourceArn": ARN, "tags": {}}, "Expected list or null"),
        ("TagResource", {"resourceArn": ARN, "tags": ["a"]}, "Expected null"),
        ("TagResource", {"resourceArn": {}, "tags": []}, "Start of structure or map found where not expected."),
        ("TagResource", {"resourceArn": 5, "tags": []}, "NUMBER_VALUE can not be converted to a String"),
        ("TagResource", {"resourceArn": True, "tags": []}, "TRUE_VALUE can not be converted to a String"),
        ("ListExecutions", {"maxResults": "5"}, "STRING_VALUE can not be converted to an Integer"),
        ("ListExecutions", [], "Start of list found where not expected"),
    ],
)
def test_types(operation: str, given: Any, message: str) -> None:
    assert refused(operation, given) == ("SerializationException", message)


def test_what_the_model_does_not_know_is_left_out() -> None:
    given = {"resourceArn": ARN, "tags": [{"key": "k", "value": None, "more": 1}], "other": {}}
    assert check("TagResource", given) == {"resourceArn": ARN, "tags": [{"key": "k"}]}


VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("", "No content to map due to end-of-input", 1, 0),
        ("hello", f"Unrecognized token 'hello': was expecting {VALUES}", 1, 6),
        ("{'a': 1}", "Unexpected character (''' (code 39)): was expecting double-quote to start field name", 1, 3),
        ('{"a": 1,}', "Unexpected character ('}' (code 125)): was expecting double-quote to start field name", 1, 10),
        ('{"a" 1}', "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value", 1, 7),
        ('{"a": 1\n "b": 2}', "Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries", 2, 3),
        ("[1 2]", "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries", 1, 5),
        ("[1,]", f"Unexpected character (']' (code 93)): expected a valid value {VALUES}", 1, 5),
        ("[01]", "Invalid numeric value: Leading zeroes not allowed", 1, 4),
        ('"a', "Unexpected end-of-input: was expecting closing quote for a string value", 1, 3),
        ('{"a":', "Unexpected end-of-input within/between Object entries", 1, 6),
        ('["\n"]', "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value", 2, 1),
        ("NaN", "Non-standard token 'NaN': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow", 1, 4),
        ("{} x", f"Unrecognized token 'x': was expecting {VALUES}", 1, 5),
        ("{} []", "Trailing token found after value", 1, 6),
        (r'["\u00g0"]', "Unexpected character ('g' (code 103)): expected a hex-digit for character escape sequence", 1, 8),
        (r'["\x"]', "Unrecognized character escape 'x' (code 120)", 1, 5),
    ],
)  # fmt: skip
def test_text_that_is_no_json(text: str, message: str, line: int, column: int) -> None:
    assert json_fault(text) == f'{message}\n at [Source: (String)"{text}"; line: {line}, column: {column}]'


def test_what_is_left_open_is_pointed_at() -> None:
    start = '(start marker at [Source: (String)"[{"; line: 1, column: 2])'
    assert json_fault("[{") == (
        f"Unexpected end-of-input: expected close marker for Object {start}\n"
        ' at [Source: (String)"[{"; line: 1, column: 3]'
    )


def test_long_texts_are_cut() -> None:
    told = json_fault("[" + " " * 600 + "x]")
    assert told is not None
    assert '"[truncated 103 chars]; line: 1, column: 603]' in told


@settings(max_examples=500, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*'{}[]",:0123456789.-+eE \\\n\t', "true", "false", "null", "tru", '"a"', "\\u00", "NaN", "é", "٣"]
        ),
        max_size=9,
    )
)
def test_whatever_is_no_json_is_told(pieces: list[str]) -> None:
    text = "".join(pieces)

    def no_value(name: str) -> None:
        raise ValueError(name)

    try:
        json.loads(text, parse_constant=no_value)
    except ValueError:
        assert json_fault(text) is not None
    else:
        assert json_fault(text) is None


@pytest.mark.parametrize("text", ["{}", "[]", " 1.5e3 ", '{"a": [true, null, {"b": "\\u00e9"}], "c": -0}', '"x"'])
def test_json(text: str) -> None:
    assert json_fault(text) is None
