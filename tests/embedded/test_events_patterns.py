"""Event patterns: operators and their examples as EventBridge's user guide has them."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.embedded.events._patterns import EventPattern, PatternError

EC2 = {
    "version": "0",
    "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
    "detail-type": "EC2 Instance State-change Notification",
    "source": "aws.ec2",
    "account": "111122223333",
    "time": "2017-12-22T18:43:48Z",
    "region": "us-west-1",
    "resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0"],
    "detail": {"instance-id": "i-1234567890abcdef0", "state": "terminated"},
}


def matches(pattern: Any, event: Any) -> bool:
    return EventPattern(pattern).matches(event)


def test_every_field_of_a_pattern_must_match_and_others_do_not_matter() -> None:
    assert matches({"source": ["aws.ec2"], "detail": {"state": ["terminated"]}}, EC2)
    assert not matches({"source": ["aws.ec2"], "detail": {"state": ["running"]}}, EC2)
    assert not matches({"source": ["aws.s3"], "detail": {"state": ["terminated"]}}, EC2)
    assert matches({}, EC2)


@pytest.mark.parametrize(
    ("conditions", "value", "expected"),
    [
        (["a", "b"], "b", True),
        (["a"], ["c", "a"], True),
        ([1], 1, True),
        ([1], True, False),
        ([1], "1", False),
        ([None], None, True),
        ([""], "", True),
        ([{"prefix": "us-"}], "us-east-1", True),
        ([{"prefix": "us-"}], "eu-us-", False),
        ([{"prefix": {"equals-ignore-case": "EventB"}}], "EVENTBRIDGE", True),
        ([{"suffix": ".png"}], "a.png", True),
        ([{"suffix": {"equals-ignore-case": ".PNG"}}], "a.png", True),
        ([{"suffix": ".png"}], "a.png.txt", False),
        ([{"equals-ignore-case": "alice"}], "ALICE", True),
        ([{"equals-ignore-case": "alice"}], "ALICES", False),
        ([{"wildcard": "dir/*.png"}], "dir/a/b.png", True),
        ([{"wildcard": "dir/*.png"}], "dir/.jpg", False),
        ([{"wildcard": "a*a"}], "a", False),
        ([{"wildcard": "a\\*b"}], "a*b", True),
        ([{"wildcard": "a\\*b"}], "axb", False),
        ([{"anything-but": "initializing"}], "running", True),
        ([{"anything-but": "initializing"}], "initializing", False),
        ([{"anything-but": [100, 200]}], 300, True),
        ([{"anything-but": [100, 200]}], 200, False),
        ([{"anything-but": {"prefix": "init"}}], "initializing", False),
        ([{"anything-but": {"prefix": ["a", "b"]}}], "cat", True),
        ([{"anything-but": {"suffix": ".txt"}}], "a.png", True),
        ([{"anything-but": {"equals-ignore-case": ["NO", "NEVER"]}}], "no", False),
        ([{"anything-but": {"wildcard": "*/lib/*"}}], "a/lib/b", False),
        ([{"numeric": [">", 0, "<=", 5]}], 5, True),
        ([{"numeric": [">", 0, "<=", 5]}], 0, False),
        ([{"numeric": ["=", 301.8]}], 301.8, True),
        ([{"numeric": ["<", 10]}], "5", False),
        ([{"numeric": [">=", 0]}], True, False),
        ([{"cidr": "10.0.0.0/24"}], "10.0.0.255", True),
        ([{"cidr": "10.0.0.0/24"}], "10.0.1.0", False),
        ([{"cidr": "2001:db8::/32"}], "2001:db8::1", True),
        ([{"cidr": "10.0.0.0/24"}], "no address", False),
        ([{"exists": True}], 0, True),
        ([{"exists": True}], None, True),
        ([{"exists": False}], 0, False),
    ],
)  # fmt: skip
def test_operators(conditions: list[Any], value: Any, expected: bool) -> None:
    assert matches({"detail": {"field": conditions}}, {"detail": {"field": value}}) is expected


def test_exists_is_about_leaves() -> None:
    assert matches({"detail": {"c-count": [{"exists": False}]}}, {"detail": {"state": "x"}})
    assert not matches({"detail": {"c-count": [{"exists": True}]}}, {"detail": {"c-count": {"inner": 1}}})
    assert matches({"detail": {"a": {"b": [{"exists": False}]}}}, {"detail": {}})
    assert not matches({"detail": {"field": [{"anything-but": "x"}]}}, {"detail": {}})


def test_or_matches_one_of_its_patterns_besides_the_other_fields() -> None:
    pattern = {
        "detail": {
            "$or": [{"c-count": [{"numeric": [">", 0, "<=", 5]}]}, {"d-count": [{"numeric": ["<", 10]}]}],
            "state": ["on"],
        }
    }
    assert matches(pattern, {"detail": {"c-count": 9, "d-count": 8, "state": "on"}})
    assert not matches(pattern, {"detail": {"c-count": 9, "d-count": 18, "state": "on"}})
    assert not matches(pattern, {"detail": {"c-count": 1, "state": "off"}})


def test_fields_of_objects_in_an_array_match_in_one_object() -> None:
    event = {"detail": {"items": [{"name": "a", "price": 1}, {"name": "b", "price": 2}]}}
    assert matches({"detail": {"items": {"name": ["b"], "price": [2]}}}, event)
    assert not matches({"detail": {"items": {"name": ["a"], "price": [2]}}}, event)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ([], "must be an object"),
        ({"source": "aws.ec2"}, "'source' must be an object or an array"),
        ({"source": []}, "empty arrays"),
        ({"detail": {}}, "empty objects"),
        ({"source": [{"like": "x"}]}, "unrecognized match type like"),
        ({"source": [{"prefix": 1}]}, "prefix match pattern must be a string"),
        ({"source": [{"prefix": "a", "suffix": "b"}]}, "one match type"),
        ({"n": [{"numeric": ["~", 1]}]}, "unrecognized numeric range operator: ~"),
        ({"n": [{"numeric": [">", "1"]}]}, "must be numeric"),
        ({"n": [{"exists": "yes"}]}, "either true or false"),
        ({"n": [{"cidr": "10.0.0/24"}]}, "malformed CIDR"),
        ({"n": [{"anything-but": {"numeric": [">", 1]}}]}, "unsupported anything-but"),
        ({"n": [["a"]]}, "match value"),
    ],
)
def test_what_is_no_pattern_is_refused_with_its_place(pattern: Any, message: str) -> None:
    with pytest.raises(PatternError, match=message):
        EventPattern(pattern)


def test_a_pattern_nested_too_deeply_is_refused() -> None:
    pattern: Any = ["x"]
    for _ in range(5_000):
        pattern = {"a": pattern}
    with pytest.raises(PatternError, match="nested deeper than"):
        EventPattern(pattern)


def test_many_wildcards_take_no_time_out_of_proportion() -> None:
    assert not matches({"a": [{"wildcard": "*a" * 500 + "b"}]}, {"a": "a" * 100_000})
