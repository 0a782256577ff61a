"""treadle run takes CloudFormation and SAM templates, and fills in the placeholders of a definition."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import md5
from typing import Any

import pytest
from click.testing import Result

from treadle.asl import load_yaml
from treadle.drivers._serverless import expand_serverless
from treadle.errors import AppError

from .conftest import Project

Treadle = Callable[..., Result]
SAM = """
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.12
    Timeout: 10
    Environment:
      Variables: {SIGN: "!"}
Parameters:
  Greeting: {Type: String, Default: Hello}
Resources:
  Greet:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: app.handler
      Environment:
        Variables: {GREETING: !Ref Greeting}
      Events:
        Web: {Type: Api, Properties: {Path: /, Method: get}}
  Table:
    Type: AWS::Serverless::SimpleTable
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: machine.asl.json
      DefinitionSubstitutions:
        GreetArn: !GetAtt Greet.Arn
        TableName: !Ref Table
"""
HANDLER = """
import os

def handler(event, context):
    return f"{os.environ['GREETING']} {event['name']}{os.environ['SIGN']}"
"""
MACHINE = {
    "StartAt": "Greet",
    "States": {
        "Greet": {"Type": "Task", "Resource": "${GreetArn}", "ResultPath": "$.said", "Next": "Put"},
        "Put": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": "${TableName}", "Item": {"id.$": "$.said"}},
            "ResultPath": None,
            "End": True,
        },
    },
}


@pytest.fixture
def sam(project: Project) -> str:
    project.write("src/app.py", HANDLER)
    project.write("machine.asl.json", json.dumps(MACHINE))
    return project.write("template.yaml", SAM)


def test_a_sam_template_runs_with_its_functions_and_tables(sam: str, treadle: Treadle) -> None:
    result = treadle("run", sam, "--input", '{"name": "Ada"}', "--json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"name": "Ada", "said": "Hello Ada!"})
    assert "Greet: its event Web of type Api is not carried out here" in result.stderr


def test_a_templates_parameters_are_given(sam: str, treadle: Treadle) -> None:
    result = treadle("run", sam, "--input", '{"name": "Ada"}', "--json", "--parameter", "Greeting=Ciao")
    assert json.loads(result.stdout)["said"] == "Ciao Ada!"


def test_a_plain_template_runs(project: Project, treadle: Treadle) -> None:
    template = project.write(
        "template.yml",
        """
        Resources:
          Queue: {Type: AWS::SQS::Queue}
          Machine:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              RoleArn: arn:aws:iam::123456789012:role/r
              DefinitionString: !Sub |
                {"StartAt": "Send", "States": {"Send": {"Type": "Task",
                  "Resource": "arn:${AWS::Partition}:states:::sqs:sendMessage",
                  "Parameters": {"QueueUrl": "${Queue}", "MessageBody": {"zone": "${AWS::Region}"}},
                  "ResultSelector": {"md5.$": "$.MD5OfMessageBody"}, "End": true}}}
        """,
    )
    result = treadle("run", template, "--json")
    assert json.loads(result.stdout) == {"md5": md5(b'{"zone":"us-east-1"}').hexdigest()}


def test_a_json_template_with_a_definition_object_runs(project: Project, treadle: Treadle) -> None:
    machine = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {"Definition": {"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": 7, "End": True}}}},
    }
    template = project.asl({"Resources": {"M": machine}}, "template.json")
    assert treadle("run", template, "--json").stdout == "7\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Code: gone}}}",
            ("F: Code names gone", "isn't there"),
        ),
        ("Resources: [a]", ("/Resources: expected an object, got array",)),
        ("Resources: {F: {Type: 7}}", ("/Resources/F/Type: expected a string",)),
        ("Transform: Mine\nResources: {}", ("transform 'Mine'", "get-template")),
        ("Resources: {Q: {Type: AWS::SQS::Queue}}", ("no state machine",)),
        ("Resources: !Ref", ("/Resources",)),
    ],
)
def test_a_template_that_cannot_run(project: Project, treadle: Treadle, text: str, words: tuple[str, ...]) -> None:
    result = treadle("run", project.write("template.yaml", text))
    assert result.exit_code == 2
    for word in words:
        assert word in result.stderr


def test_a_template_is_no_app(sam: str, treadle: Treadle) -> None:
    result = treadle("synth", sam)
    assert result.exit_code == 2
    assert "is a template already, not an app" in result.stderr


def test_the_short_forms_of_functions() -> None:
    text = b"a: !GetAtt X.Arn\nb: !Join ['-', [!Ref Y, z]]\nc: !If [On, !Sub '${Z}', !Ref 'AWS::NoValue']\nd: !Base64 {Ref: Q}"
    assert load_yaml(text, functions=True) == {
        "a": {"Fn::GetAtt": "X.Arn"},
        "b": {"Fn::Join": ["-", [{"Ref": "Y"}, "z"]]},
        "c": {"Fn::If": ["On", {"Fn::Sub": "${Z}"}, {"Ref": "AWS::NoValue"}]},
        "d": {"Fn::Base64": {"Ref": "Q"}},
    }


def expanded(resource: dict[str, Any]) -> dict[str, Any]:
    return expand_serverless({"Resources": {"It": resource}}).template["Resources"]


def test_events_of_functions_are_resources_of_their_own() -> None:
    """https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html"""
    events = {
        "Q": {"Type": "SQS", "Properties": {"Queue": "q", "BatchSize": 5}},
        "T": {"Type": "SNS", "Properties": {"Topic": "t", "FilterPolicy": {"a": ["b"]}}},
        "R": {"Type": "EventBridgeRule", "Properties": {"Pattern": {"source": ["s"]}, "InputPath": "$.detail"}},
        "S": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)", "Enabled": False}},
    }
    made = expanded({"Type": "AWS::Serverless::Function", "Properties": {"InlineCode": "x", "Events": events}})
    function = {"Fn::GetAtt": ["It", "Arn"]}
    assert made["ItQ"]["Type"] == "AWS::Lambda::EventSourceMapping"
    assert made["ItQ"]["Properties"] == {"BatchSize": 5, "EventSourceArn": "q", "FunctionName": function}
    assert made["ItT"]["Properties"] == {
        "FilterPolicy": {"a": ["b"]}, "Protocol": "lambda", "Endpoint": function, "TopicArn": "t"
    }  # fmt: skip
    assert made["ItR"]["Properties"]["EventPattern"] == {"source": ["s"]}
    assert made["ItR"]["Properties"]["Targets"] == [{"Id": "ItRTarget", "Arn": function, "InputPath": "$.detail"}]
    assert (made["ItS"]["Properties"]["ScheduleExpression"], made["ItS"]["Properties"]["State"]) == (
        "rate(1 day)",
        "DISABLED",
    )
    assert made["It"]["Properties"]["Role"] == {"Fn::GetAtt": ["ItRole", "Arn"]}


def test_another_transform_is_refused_by_name() -> None:
    with pytest.raises(AppError, match="transform 'AWS::Include'"):
        expand_serverless({"Transform": ["AWS::Include"], "Resources": {}})


# ---------------------------------------------------------------- placeholders

CALL = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "${Send}", "Parameters": {"QueueUrl": "${Queue}", "MessageBody": "x"}, "End": True}}}  # fmt: skip


def test_placeholders_are_filled_in(project: Project, treadle: Treadle) -> None:
    machine = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": "${A} ${B}", "End": True}}})
    result = treadle("run", machine, "--json", "--substitute", 'A="x"', "--substitute", "B=y")
    assert (json.loads(result.stdout), result.stderr) == ('"x" y', "")


def test_a_placeholder_that_is_left_over_is_named(project: Project, treadle: Treadle) -> None:
    result = treadle("run", project.asl(CALL), "--substitute", "Queue=q")
    assert result.exit_code == 2
    assert "placeholders without a value: ${Send}; fill them in with --substitute Send=VALUE" in result.stderr
    assert "/States/T/Resource" in result.stderr


@pytest.mark.parametrize(
    ("given", "words"),
    [("None=1", "has no placeholder ${None}; it has ${Send}, ${Queue}"), ("Send", "expected NAME=VALUE")],
)
def test_a_substitution_that_names_nothing(project: Project, treadle: Treadle, given: str, words: str) -> None:
    result = treadle("run", project.asl(CALL), "--substitute", given)
    assert result.exit_code == 2
    assert words in result.stderr
