"""YAML definitions as CloudFormation's reader takes them: only the types of JSON."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.asl import YamlTextError, load_yaml, parse
from treadle.drivers import run


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(word, word) for word in ("Yes", "yes", "NO", "no", "on", "Off", "y", "N")],
        ("true", True),
        ("False", False),
        ("2024-01-02", "2024-01-02"),
        ("2024-01-02T00:00:00Z", "2024-01-02T00:00:00Z"),
        ("2012-10-17 12:30:00.5 +01:00", "2012-10-17 12:30:00.5 +01:00"),
        ("!!timestamp 2024-01-02", "2024-01-02"),
        ("2024-13-45", "2024-13-45"),
        ("12:30", "12:30"),
        ("12:30:45", "12:30:45"),
        ("1:30.5", "1:30.5"),
        ("1.2.3", "1.2.3"),
        ("=", "="),
        ("-", [None]),
        ("~", None),
        ("null", None),
        ("''", ""),
        ("'1'", "1"),
        ("12", 12),
        ("-1_000", -1000),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("1.5E3", 1500.0),
        ("'1e3'", "1e3"),
        ("0x1F", 31),
        ("!!str 12", "12"),
        ("!!bool yes", True),
    ],
)
def test_scalars(text: str, value: Any) -> None:
    made = load_yaml(text.encode())
    assert made == value
    assert type(made) is type(value)


def test_keys_are_text() -> None:
    text = "{Yes: 1, No: 2, 2024-01-02: 3, 1: 4, 1.50: 5, 0x1F: 6, True: 7, ~: 8, 12:30: 9}"
    keys = ["Yes", "No", "2024-01-02", "1", "1.50", "0x1F", "True", "~", "12:30"]
    assert load_yaml(text.encode()) == {key: n for n, key in enumerate(keys, 1)}
    assert load_yaml(b"- &a 1\n- {*a : 2}\n") == [1, {"1": 2}]
    assert load_yaml(b"a: &a {x: 1}\nb: {<<: *a, y: 2}\n") == {"a": {"x": 1}, "b": {"x": 1, "y": 2}}


@pytest.mark.parametrize("text", ["Yes: 1\nYes: 2\n", "a: {1: x, 1: y}\n"])
def test_a_key_that_occurs_twice_is_refused(text: str) -> None:
    with pytest.raises(YamlTextError, match="occurs twice"):
        load_yaml(text.encode())


DEFINITION = """
StartAt: Until
States:
  Until: {Type: Wait, Timestamp: 2024-01-02T00:00:00Z, Next: Ask}
  Ask:
    Type: Choice
    Choices:
      - {Variable: $.go, BooleanEquals: true, Next: Yes}
    Default: No
  Yes: {Type: Pass, Result: {at: 12:30, on: off, policy: 2012-10-17}, End: true}
  No: {Type: Fail}
"""


def test_a_definition_with_such_words_runs() -> None:
    machine = parse(load_yaml(DEFINITION.encode())).machine
    assert machine is not None
    assert run(machine, '{"go": true}').output == {"at": "12:30", "on": "off", "policy": "2012-10-17"}
