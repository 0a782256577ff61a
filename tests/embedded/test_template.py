"""CloudFormation's intrinsic functions, with the examples of its reference."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.drivers._template import NOTHING, TemplateReader, dependencies
from treadle.errors import ProvisionError


def reader(template: dict[str, Any] | None = None, **parameters: str) -> TemplateReader:
    return TemplateReader(
        template or {},
        pseudo={"AWS::Region": "eu-west-1", "AWS::AccountId": "111122223333", "AWS::Partition": "aws"},
        parameters=parameters,
        exports={"Other:Queue": "exported"},
        ref=lambda name: f"ref-{name}",
        get_att=lambda name, attribute: f"{name}.{attribute}",
    )


@pytest.mark.parametrize(
    ("value", "resolved"),
    [
        ({"Ref": "Queue"}, "ref-Queue"),
        ({"Ref": "AWS::Region"}, "eu-west-1"),
        ({"Fn::GetAtt": ["Queue", "Arn"]}, "Queue.Arn"),
        ({"Fn::GetAtt": "Nested.Outputs.Url"}, "Nested.Outputs.Url"),
        ({"Fn::Join": [":", ["a", {"Ref": "B"}, 1, True]]}, "a:ref-B:1:true"),
        ({"Fn::Sub": "${AWS::Region}-${Queue}-${Queue.Arn}-${!Literal}"}, "eu-west-1-ref-Queue-Queue.Arn-${Literal}"),
        ({"Fn::Sub": ["${A}${B}", {"A": {"Ref": "X"}, "B": 2}]}, "ref-X2"),
        ({"Fn::Select": ["1", ["a", "b"]]}, "b"),
        ({"Fn::Select": [2, {"Fn::Split": ["|", "a|b|c"]}]}, "c"),
        ({"Fn::Split": ["|", "a||c|"]}, ["a", "", "c", ""]),
        ({"Fn::Base64": "AWS CloudFormation"}, "QVdTIENsb3VkRm9ybWF0aW9u"),
        ({"Fn::ImportValue": {"Fn::Sub": "Other:Queue"}}, "exported"),
        ({"Fn::GetAZs": ""}, ["eu-west-1a", "eu-west-1b", "eu-west-1c"]),
        ({"Fn::GetAZs": "us-east-2"}, ["us-east-2a", "us-east-2b", "us-east-2c"]),
        ({"Fn::Length": [1, 2, 3]}, 3),
        ({"Fn::ToJsonString": {"a": {"Ref": "B"}}}, '{"a":"ref-B"}'),
        ({"Fn::FindInMap": ["Map", {"Ref": "AWS::Region"}, "Size"]}, "small"),
        ({"Fn::FindInMap": ["Map", "nowhere", "Size", {"DefaultValue": "tiny"}]}, "tiny"),
        ({"Fn::Cidr": ["192.168.0.0/24", 6, 5]}, ["192.168.0.0/27", "192.168.0.32/27", "192.168.0.64/27", "192.168.0.96/27", "192.168.0.128/27", "192.168.0.160/27"]),
        ({"a": [{"Ref": "AWS::NoValue"}, 1], "b": {"Ref": "AWS::NoValue"}}, {"a": [1]}),
        ({"Fn::If": ["Yes", 1, 2]}, 1),
        ({"Fn::If": ["No", 1, {"Ref": "AWS::NoValue"}]}, NOTHING),
        ({"Fn::If": ["Both", "x", "y"]}, "y"),
        ({"Fn::If": ["Either", "x", "y"]}, "x"),
        ({"Ref": "Stage"}, "prod"),
        ({"Ref": "Defaulted"}, "d"),
        ({"Ref": "List"}, ["a", "b"]),
        ({"Fn::Transform": 1, "Other": 2}, {"Fn::Transform": 1, "Other": 2}),
    ],
)  # fmt: skip
def test_a_function(value: Any, resolved: Any) -> None:
    template = {
        "Mappings": {"Map": {"eu-west-1": {"Size": "small"}}},
        "Parameters": {
            "Stage": {"Type": "String"},
            "Defaulted": {"Type": "String", "Default": "d"},
            "List": {"Type": "CommaDelimitedList", "Default": "a,b"},
        },
        "Conditions": {
            "Yes": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
            "No": {"Fn::Not": [{"Condition": "Yes"}]},
            "Both": {"Fn::And": [{"Condition": "Yes"}, {"Condition": "No"}]},
            "Either": {"Fn::Or": [{"Condition": "Yes"}, {"Condition": "No"}]},
        },
    }
    found = reader(template, Stage="prod").value(value)
    assert found is NOTHING if resolved is NOTHING else found == resolved


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"Fn::Transform": {"Name": "AWS::Include"}}, "Fn::Transform"),
        ({"Fn::ImportValue": "Nobody"}, "no stack exports 'Nobody'"),
        ({"Fn::If": ["Gone", 1, 2]}, "no condition 'Gone'"),
        ({"Ref": "Stage"}, "--parameter Stage="),
        ({"Fn::FindInMap": ["Gone", "a", "b"]}, "Fn::FindInMap"),
        ({"Fn::Select": [7, ["a"]]}, "Fn::Select"),
        ({"Fn::Select": ["one", ["a"]]}, "Fn::Select"),
        ({"Fn::Join": "text"}, "Fn::Join"),
        ({"Fn::Join": ["", "text"]}, "Fn::Join"),
        ({"Fn::Split": [1, 2]}, "Fn::Split"),
        ({"Fn::Sub": 7}, "Fn::Sub"),
        ({"Fn::Sub": ["a"]}, "Fn::Sub"),
        ({"Fn::GetAtt": "NoDot"}, "Fn::GetAtt"),
        ({"Fn::GetAtt": ["A", "B", "C", 4]}, "Fn::GetAtt"),
        ({"Fn::If": ["a"]}, "Fn::If"),
        ({"Ref": ["a"]}, "Ref"),
        ({"Fn::Base64": [1]}, "Fn::Base64"),
        ({"Fn::Cidr": ["x", 1, 1]}, "Fn::Cidr"),
    ],
)
def test_a_function_that_is_used_wrongly_is_named(value: Any, words: str) -> None:
    with pytest.raises(ProvisionError) as raised:
        reader({"Parameters": {"Stage": {"Type": "String"}}}).value({"deep": [value]})
    assert words in str(raised.value)


def test_what_a_resource_needs() -> None:
    resource = {
        "DependsOn": "First",
        "Properties": {
            "a": {"Ref": "Second"},
            "b": [{"Fn::GetAtt": ["Third", "Arn"]}, {"Fn::GetAtt": "Fourth.Arn"}],
            "c": {"Fn::Sub": "${Fifth} ${Sixth.Arn} ${!Seventh} ${AWS::Region}"},
            "d": {"Fn::Sub": ["${Own}", {"Own": {"Ref": "Eighth"}}]},
        },
    }
    known = dict.fromkeys(["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"])
    assert dependencies(resource, known) == ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Eighth"]


def test_depth_is_no_matter() -> None:
    value: Any = {"Ref": "Queue"}
    for _ in range(150):
        value = {"a": [value]}
    assert reader().value(value)
    assert dependencies({"Properties": value}, {"Queue": 1}) == ["Queue"]
