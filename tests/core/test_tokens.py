"""Tokens: hidden in strings, numbers and lists, and found again."""

from __future__ import annotations

import pytest

import treadle as cdk
from treadle.errors import AuthoringError


@pytest.fixture
def stack() -> cdk.Stack:
    return cdk.Stack(cdk.App(), "S")


def test_strings_numbers_lists(stack: cdk.Stack) -> None:
    text = cdk.Token.as_string({"Ref": "A"})
    number = cdk.Token.as_number({"Ref": "N"})
    items = cdk.Token.as_list({"Ref": "L"})
    assert text.startswith("${Token[TOKEN.") and items[0].startswith("#{Token[TOKEN.") and number < -1e287
    assert all(map(cdk.Token.is_unresolved, (text, number, items, f"a{text}")))
    assert not any(map(cdk.Token.is_unresolved, ("a", 1, 1.5, True, None, ["a"], {"a": 1})))
    assert stack.resolve([text, f"a{text}b", number, f"n{number}", {"k": items}]) == [
        {"Ref": "A"},
        {"Fn::Join": ["", ["a", {"Ref": "A"}, "b"]]},
        {"Ref": "N"},
        {"Fn::Join": ["", ["n", {"Ref": "N"}]]},
        {"k": {"Ref": "L"}},
    ]


def test_reversing(stack: cdk.Stack) -> None:
    text = cdk.Token.as_string({"Ref": "A"})
    parts = cdk.Tokenization.reverse_string(f"x{text}y")
    assert parts.literals == ["x", "y"] and len(parts.tokens) == 1 and parts.length == 3
    assert cdk.Tokenization.reverse_complete_string(text) is parts.tokens[0]
    with pytest.raises(AuthoringError, match="must not be a concatenation"):
        cdk.Tokenization.reverse_complete_string(f"x{text}")


def test_none_is_left_out_and_null_stays(stack: cdk.Stack) -> None:
    assert stack.resolve({"a": None, "b": [1, None, 2], "c": {}}) == {"b": [1, 2], "c": {}}
    assert "null" in stack.resolve(stack.to_json_string({"a": cdk.JsonNull.INSTANCE}))


def test_a_list_token_is_no_string(stack: cdk.Stack) -> None:
    items = cdk.Token.as_list({"Ref": "L"})
    with pytest.raises(AuthoringError, match=r"Use 'Fn\.select"):
        stack.resolve(items[0])
    with pytest.raises(AuthoringError, match="Cannot add elements to list token"):
        stack.resolve([*items, "more"])


def test_circular_values_are_refused(stack: cdk.Stack) -> None:
    value: dict[str, object] = {}
    value["self"] = value
    with pytest.raises(AuthoringError, match="circular reference"):
        stack.resolve(value)


def test_durations() -> None:
    assert cdk.Duration.minutes(90).to_hours(integral=False) == 1.5
    assert cdk.Duration.parse("P1DT2H3M4S").to_seconds() == 93784
    assert cdk.Duration.seconds(93784).to_iso_string() == "P1DT2H3M4S"
    with pytest.raises(AuthoringError, match="'90 minutes' cannot be converted into a whole number of hours"):
        cdk.Duration.minutes(90).to_hours()
    with pytest.raises(AuthoringError, match="cannot be negative"):
        cdk.Duration.minutes(-1)
    with pytest.raises(AuthoringError, match="amount: expected a number, got '1' \\(str\\)"):
        cdk.Duration.minutes("1")  # type: ignore[arg-type]
