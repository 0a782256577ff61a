"""What a definition needs, what its role allows, and what our task classes and the real CDK grant."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from treadle import App, Environment, Stack
from treadle import aws_stepfunctions as sfn
from treadle.assertions import Template
from treadle.check import json_pointer, least_privilege, read_document, role_findings
from treadle.cli import main
from treadle.cli._machines import definition_text

GOLDEN = Path(__file__).parents[1] / "parity" / "golden"
EXAMPLES = ("calls", "containers", "data", "emr", "messages", "own", "paths", "sagemaker")
MACHINE = "AWS::StepFunctions::StateMachine"


def statements(template: dict[str, Any]) -> set[str]:
    """Return the actions that the policies of a template's machines allow, in small letters."""
    found: set[str] = set()
    roles = {
        json.dumps(resource["Properties"]["RoleArn"])
        for resource in template["Resources"].values()
        if resource["Type"] == MACHINE
    }
    for resource in template["Resources"].values():
        if resource["Type"] != "AWS::IAM::Policy":
            continue
        attached = [role["Ref"] for role in resource["Properties"]["Roles"] if isinstance(role, dict)]
        if not any(json.dumps(role) in arn for role in attached for arn in roles):
            continue
        for statement in resource["Properties"]["PolicyDocument"]["Statement"]:
            actions = statement["Action"]
            found |= {action.lower() for action in ([actions] if isinstance(actions, str) else actions)}
    return found


def needed(template: dict[str, Any]) -> set[str]:
    """Return the actions that the machines of a template need, in small letters."""
    found: set[str] = set()
    for resource in template["Resources"].values():
        if resource["Type"] == MACHINE:
            text = definition_text(resource["Properties"], None)
            assert text is not None
            root = read_document(text.encode(), is_yaml=False).value
            for statement in least_privilege(root, properties=resource["Properties"]):
                found |= {action.lower() for action in statement.actions}
    return found


def examples() -> list[tuple[str, str]]:
    return [
        (module, name)
        for module in EXAMPLES
        for name in vars(importlib.import_module(f"tests.types.examples.{module}"))
        if name.startswith("example_")
    ]


# example → actions that only the policy has, actions that only the task class grants
DIFFERENT: dict[str, tuple[set[str], set[str]]] = {}


@pytest.mark.parametrize(("module", "name"), examples(), ids=[name for _, name in examples()])
def test_the_policy_is_what_the_task_classes_grant(module: str, name: str, tmp_path: Path) -> None:
    stack = Stack(App(outdir=str(tmp_path)), "S", env=Environment(account="123456789012", region="us-east-1"))
    made = getattr(importlib.import_module(f"tests.types.examples.{module}"), name)(stack)
    if not any(isinstance(each, sfn.StateMachine) for each in stack.node.find_all()):
        sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(made))
    template = Template.from_stack(stack).to_json()
    granted, wanted = statements(template), needed(template)
    more, less = DIFFERENT.get(name, (set(), set()))
    assert (wanted - granted, granted - wanted) == (more, less)


# findings about roles that the real CDK writes: a Map in DISTRIBUTED mode for which it grants nothing, scenarios that
# grant what no state needs, and:
FOUND = {
    # the action that the CDK grants for listBuckets doesn't exist
    **{("every_task", name): "I801" for name in ("jsonata", "plain", "retries_and_catches", "within_parallel_and_map")},
    **{("every_task", f"shared_options{form}"): "I801" for form in ("", "_by_json_path", "_by_jsonata")},
    ("orchestration", "call_aws_service"): "I802",
    ("states", "map_distributed_mode"): "I801",
    ("machines", "given_role"): "I802",
    ("machines", "machine_grants_from_resources"): "I802",
}


@pytest.mark.parametrize("file", sorted(path.stem for path in GOLDEN.glob("*.json")))
def test_nothing_is_missing_or_superfluous_in_the_roles_of_the_cdk(file: str) -> None:
    found = {}
    for name, made in json.loads((GOLDEN / f"{file}.json").read_text()).items():
        for template in made.values() if "error" not in made else ():
            for logical_id, resource in (template.get("Resources") or {}).items():
                if resource["Type"] == MACHINE:
                    text = definition_text(resource["Properties"], None) or ""
                    root = read_document(text.encode(), is_yaml=False).value
                    for finding in role_findings(root, template, logical_id):
                        if finding.fault.code == "I804":  # the scenarios of callbacks have nobody who answers
                            continue
                        found[(file, name)] = finding.fault.code
    assert found == {key: code for key, code in FOUND.items() if key[0] == file}


TEMPLATE = """Resources:
  Table: {Type: AWS::DynamoDB::Table, Properties: {}}
  Other: {Type: AWS::DynamoDB::Table, Properties: {}}
  Fn: {Type: AWS::Lambda::Function, Properties: {Runtime: python3.13}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: sts:AssumeRole}]
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: [dynamodb:GetItem, dynamodb:DeleteItem]
                Resource: !GetAtt Other.Arn
              - Effect: Allow
                Action: lambda:InvokeFunction
                Resource: "*"
              - Effect: Allow
                Action: sqs:*
                Resource: "*"
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt Role.Arn
      TracingConfiguration: {Enabled: true}
      DefinitionSubstitutions: {FnArn: !GetAtt Fn.Arn, TableName: !Ref Table}
      DefinitionString: |
        {"StartAt": "Get", "States": {
          "Get": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
                  "Parameters": {"TableName": "${TableName}", "Key": {"k": {"S": "1"}}}, "Next": "Call"},
          "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                   "Parameters": {"FunctionName": "${FnArn}", "Payload.$": "$"}, "Next": "Nested",
                   "Retry": [{"ErrorEquals": ["States.ALL"]}]},
          "Nested": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                     "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child"},
                     "End": true}
        }}
"""
TABLE = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Table}"


def run(*arguments: object) -> str:
    result = CliRunner().invoke(main, [*map(str, arguments)])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_a_role_in_the_template_is_compared_with_the_definition(tmp_path: Path) -> None:
    file = tmp_path / "template.yaml"
    file.write_text(TEMPLATE)
    found = json.loads(run("check", file, "--format", "json"))
    statement = "/Resources/Role/Properties/Policies/0/PolicyDocument/Statement"
    assert [(one["code"], one["line"], one["pointer"]) for one in found] == [
        ("I802", 14, f"{statement}/0"),
        ("I803", 17, f"{statement}/1"),
        ("I803", 20, f"{statement}/2"),
        ("I801", 23, "/Resources/Machine"),
        ("I801", 31, "/States/Get"),
        ("I801", 36, "/States/Nested"),
        ("I801", 36, "/States/Nested"),
        ("I801", 36, "/States/Nested"),
    ]
    assert [one["message"].split(",")[0] for one in found[3:]] == [
        "the state machine needs xray:PutTraceSegments",
        f"'Get' needs dynamodb:GetItem on {TABLE}",
        "'Nested' needs states:StartExecution on arn:aws:states:us-east-1:123456789012:stateMachine:child",
        "'Nested' needs states:DescribeExecution",
        "'Nested' needs events:PutTargets",
    ]
    assert "dynamodb:DeleteItem" in found[0]["message"] and "${Fn.Arn}" in found[1]["hint"]


def test_the_policy_of_a_template_makes_its_role_right(tmp_path: Path) -> None:
    file = tmp_path / "template.yaml"
    file.write_text(TEMPLATE)
    policy = json.loads(run("policy", file, "--format", "json"))
    assert policy["Statement"][:2] == [
        {"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE},
        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": ["${Fn.Arn}", "${Fn.Arn}:*"]},
    ]
    shown = run("policy", file)
    assert "  # Nested\n  - Effect: Allow\n" in shown and "  # the state machine itself\n" in shown
    document = read_document(TEMPLATE.encode(), is_yaml=True).value
    for statement in policy["Statement"]:  # as CloudFormation's own functions
        given = statement["Resource"]
        statement["Resource"] = [{"Fn::Sub": each} for each in ([given] if isinstance(given, str) else given)]
    document["Resources"]["Role"]["Properties"]["Policies"][0]["PolicyDocument"] = policy
    right = tmp_path / "right.template.json"
    right.write_text(json.dumps(document))
    assert json.loads(run("check", right, "--format", "json")) == []


def test_a_role_that_may_allow_more_than_the_template_tells_is_not_judged(tmp_path: Path) -> None:
    file = tmp_path / "template.yaml"
    managed = "ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/Ours']\n      AssumeRolePolicyDocument:"
    file.write_text(TEMPLATE.replace("AssumeRolePolicyDocument:", managed))
    assert "I801" not in {one["code"] for one in json.loads(run("check", file, "--format", "json"))}
    file.write_text(TEMPLATE.replace("RoleArn: !GetAtt Role.Arn", "RoleArn: !Ref RoleParameter"))
    assert json.loads(run("check", file, "--format", "json")) == []


def test_the_policy_of_a_lone_definition(tmp_path: Path) -> None:
    file = tmp_path / "m.asl.json"
    state = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:deleteMessageBatch", "End": True}
    state["Parameters"] = {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "Entries": []}
    file.write_text(json.dumps({"StartAt": "A", "States": {"A": state}}))
    (statement,) = json.loads(run("policy", file, "--format", "json"))["Statement"]
    assert statement == {
        "Effect": "Allow",
        "Action": "sqs:DeleteMessage",
        "Resource": "arn:${AWS::Partition}:sqs:eu-west-1:123456789012:orders",
    }
    wrong = CliRunner().invoke(main, ["policy", str(tmp_path / "none.json")])
    assert wrong.exit_code == 2


def test_pointers_are_those_of_the_standard() -> None:
    """The examples of RFC 6901, section 5."""
    assert json_pointer(("foo", 0)) == "/foo/0"
    assert json_pointer(("a/b",)) == "/a~1b" and json_pointer(("m~n",)) == "/m~0n" and json_pointer(()) == ""


def callback_template(statements: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Return a template whose state machine gives a token to a function with these statements in its role."""
    trust = {
        "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
    }
    wait = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
        "Parameters": {"FunctionName": "${Ask.Arn}", "Payload": {"token.$": "$$.Task.Token"}},
        "TimeoutSeconds": 60,
        "End": True,
    }
    policies = [{"PolicyName": "p", "PolicyDocument": {"Statement": statements}}]
    basic = {"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"}
    role = {"AssumeRolePolicyDocument": trust, "Policies": policies, "ManagedPolicyArns": [basic]}
    definition = json.dumps({"StartAt": "Ask", "States": {"Ask": wait}})
    return {
        "Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": role},
            "Ask": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
            "Machine": {
                "Type": MACHINE,
                "Properties": {"RoleArn": "arn:aws:iam::1:role/r", "DefinitionString": {"Fn::Sub": definition}},
            },
            **more,
        }
    }


ANSWER = {"Effect": "Allow", "Action": ["states:SendTaskSuccess", "states:SendTaskFailure"], "Resource": "*"}
READ = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}


@pytest.mark.parametrize(
    ("template", "found"),
    [
        (callback_template([READ]), ["I804"]),
        (callback_template([ANSWER]), []),
        (callback_template([{**ANSWER, "Action": "states:SendTask*"}]), []),
        (
            callback_template(
                [READ],
                Worker={
                    "Type": "AWS::Serverless::Function",
                    "Properties": {"Policies": [{"StepFunctionsCallbackPolicy": {"StateMachineName": "m"}}]},
                },
            ),
            [],
        ),
        (callback_template([READ], Other={"Type": "AWS::Serverless::Function", "Properties": {}}), ["I804"]),
        # a managed policy that the template doesn't have may allow it
        (callback_template([READ], Other={"Type": "AWS::Serverless::Function", "Properties": {"Policies": "Own"}}), []),
    ],
)
def test_a_token_that_nobody_may_answer(tmp_path: Path, template: dict[str, Any], found: list[str]) -> None:
    file = tmp_path / "template.json"
    file.write_text(json.dumps(template))
    findings = json.loads(run("check", file, "--select", "I", "--format", "json"))
    assert [one["code"] for one in findings] == found
    assert all("'Ask' gives its task token to 'Ask'" in one["message"] for one in findings)
