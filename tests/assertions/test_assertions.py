"""What the assertions accept and refuse."""

from __future__ import annotations

from typing import Any

import pytest

import treadle as cdk
from treadle import aws_sqs as sqs
from treadle.assertions import Capture, Match, Template


@pytest.fixture
def template() -> Template:
    stack = cdk.Stack(cdk.App(), "S")
    sqs.Queue(stack, "Q", queue_name="q", visibility_timeout=cdk.Duration.seconds(30))
    cdk.CfnOutput(stack, "O", value="v")
    return Template.from_stack(stack)


def test_accepts(template: Template) -> None:
    name = Capture()
    template.resource_count_is("AWS::SQS::Queue", 1)
    template.has_resource_properties("AWS::SQS::Queue", {"QueueName": name, "FifoQueue": Match.absent()})
    template.has_resource("AWS::SQS::Queue", {"DeletionPolicy": "Delete", "Properties": Match.object_like({})})
    template.has_output("O", {"Value": Match.string_like_regexp("^v")})
    assert name.as_string() == "q"
    assert list(template.find_resources("AWS::SQS::Queue")) == ["Q63C6E3AB"]


@pytest.mark.parametrize(
    "props",
    [
        {"QueueName": "x"},
        {"QueueName": Match.absent()},
        {"VisibilityTimeout": "30"},
        Match.object_equals({"QueueName": "q"}),
        {"QueueName": Match.not_("q")},
        {"Nothing": Match.any_value()},
    ],
)
def test_refuses(template: Template, props: Any) -> None:
    with pytest.raises(AssertionError, match="none match as expected"):
        template.has_resource_properties("AWS::SQS::Queue", props)


def test_arrays() -> None:
    template = Template.from_json({"Resources": {"A": {"Type": "T", "Properties": {"L": [1, 2, 3]}}}})
    template.has_resource_properties("T", {"L": Match.array_with([1, 3])})
    for wrong in (Match.array_with([3, 1]), [1, 2], Match.array_equals([1, 2, 4])):
        with pytest.raises(AssertionError):
            template.has_resource_properties("T", {"L": wrong})


@pytest.mark.parametrize("pattern", [["a", "a"], ["a", "b", "b"], ["b", "a"]])
def test_each_element_of_an_array_is_counted_once(pattern: list[str]) -> None:
    """https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.assertions.Match.html"""
    template = Template.from_json({"Resources": {"A": {"Type": "T", "Properties": {"L": ["a", "b"]}}}})
    with pytest.raises(AssertionError):
        template.has_resource_properties("T", {"L": Match.array_with(pattern)})


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ({"L": [1]}, "/L: expected 1 elements, got 2"),
        ({"L": Match.absent()}, '/L: expected no value, got \\["a", "b"\\]'),
        ({"M": Match.any_value()}, "/M: expected a value, but the key is missing"),
        ({"L": Match.not_(["a", "b"])}, "/L: expected anything but"),
        ({"L": {"x": 1}}, "/L: expected an object, got"),
    ],
)
def test_a_message_says_what_was_expected_and_what_was_got(pattern: dict[str, Any], words: str) -> None:
    template = Template.from_json({"Resources": {"A": {"Type": "T", "Properties": {"L": ["a", "b"]}}}})
    with pytest.raises(AssertionError, match=words):
        template.has_resource_properties("T", pattern)
