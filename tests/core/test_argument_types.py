"""Annotations compiled to tests of values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

import pytest

from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle._argument_types import check_of_annotation
from treadle.errors import AuthoringError


class Colour(Enum):
    RED = "red"


Properties = Mapping[str, Any]
T = TypeVar("T")
SCOPE: dict[str, Any] = {**globals(), "Iterable": Iterable, "Sequence": Sequence}


@pytest.mark.parametrize(
    ("annotation", "fitting", "refused"),
    [
        ("str | None", ["x"], [1, ["x"]]),
        ("float", [1, 1.5], ["1", True]),
        ("int", [1, 2.0], [1.5, True, float("inf")]),
        ("Colour | str", [Colour.RED, "x"], [1]),
        ("Sequence[str]", [["a"], ("a", "b")], ["a", [1]]),
        ("Sequence[Sequence[str] | Colour]", [[["a"], Colour.RED]], [["a"]]),
        ("Mapping[str, Sequence[float]]", [{"a": [1]}], [{"a": ["1"]}, [1]]),
        ("Iterable[str]", [{"a"}, ["a"]], ["a", {"a": 1}]),
        ("Properties", [{"a": 1}], ["a"]),
        # classes that type checkers alone import are judged by their names
        ("Missing", [object()], ["text", 1, {}, []]),
        ("elsewhere.IMissing | None", [object()], ["text", {}]),
        ("Sequence[IMissing]", [[object()]], [["text"], object()]),
        ("Mapping[str, Missing]", [{"a": object()}], [{"a": 1}]),
        ("Required[Sequence[str]]", [["a"]], ["a"]),
    ],
)
def test_an_annotation_tests_values(annotation: str, fitting: list[Any], refused: list[Any]) -> None:
    check = check_of_annotation(annotation, SCOPE)
    assert check is not None
    assert [value for value in fitting if not check(value)] == []
    assert [value for value in refused if check(value)] == []


@pytest.mark.parametrize("annotation", ["Any", "object", "T", "Callable[[str], Any]", "Mapping[str, Any] | Any"])
def test_an_annotation_takes_anything(annotation: str) -> None:
    assert check_of_annotation(annotation, SCOPE) is None


def test_an_annotation_is_no_code() -> None:
    """The text of an annotation is looked up, never evaluated."""
    ran: list[int] = []
    check_of_annotation("ran.append(1)", {"ran": ran})
    check_of_annotation("Sequence[ran.append(1)]", {"ran": ran})
    assert ran == []


def test_items_of_a_lazily_imported_interface_are_checked() -> None:
    with pytest.raises(AuthoringError, match=r"security_groups: expected a list of ISecurityGroup, got \['sg-1'\]"):
        lambda_.Function(
            Stack(App(), "S"),
            "F",
            code=lambda_.Code.from_inline("x"),
            handler="index.handler",
            runtime=lambda_.Runtime.PYTHON_3_12,
            security_groups=["sg-1"],  # type: ignore[list-item]
        )
