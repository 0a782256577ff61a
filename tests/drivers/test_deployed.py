"""Apps against stacks that are deployed: in an emulator that answers over HTTP on the loopback interface."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from click.testing import CliRunner, Result

from treadle.cli import main
from treadle.drivers import AwsCaller, FunctionCaller
from treadle.drivers.deployed import resolve_machines
from treadle.embedded import EmbeddedAws
from treadle.errors import AppError, ProvisionError
from treadle.services import Call, ServiceError

ROLE = {
    "Type": "AWS::IAM::Role",
    "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}},
}


def machine(definition: Any, **more: Any) -> dict[str, Any]:
    properties = {"DefinitionString": definition, "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, **more}
    return {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": properties,
        "Metadata": {"aws:cdk:path": "Shop/Flow/Resource"},
    }


def sending(queue: Any) -> dict[str, Any]:
    text = '{"StartAt":"S","States":{"S":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"'
    return {"Fn::Join": ["", [text, queue, '","MessageBody.$":"$.m"},"ResultSelector":{"sent":true},"End":true}}}']]}


@pytest.fixture
def emulator() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as aws:
        aws.deploy({})
        yield aws


@pytest.fixture
def url(emulator: EmbeddedAws) -> str:
    assert emulator.url is not None
    return emulator.url


def client(service: str, url: str) -> Any:
    return boto3.client(
        service, endpoint_url=url, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )


def deploy(url: str, name: str, template: dict[str, Any], **parameters: str) -> None:
    client("cloudformation", url).create_stack(
        StackName=name,
        TemplateBody=json.dumps(template),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
    )


def assembly(folder: Path, name: str, template: dict[str, Any]) -> str:
    (folder / f"{name}.template.json").write_text(json.dumps(template))
    properties = {"templateFile": f"{name}.template.json"}
    stack = {
        "type": "aws:cloudformation:stack",
        "environment": "aws://unknown-account/unknown-region",
        "properties": properties,
    }
    (folder / "manifest.json").write_text(json.dumps({"version": "36.0.0", "artifacts": {name: stack}}))
    return str(folder)


def treadle(*words: str) -> Result:
    result = CliRunner().invoke(main, list(words))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_run_uses_the_deployed_queue(url: str, tmp_path: Path) -> None:
    template = {"Resources": {"Role": ROLE, "Queue": {"Type": "AWS::SQS::Queue"}}}
    deploy(url, "Shop", template)
    # the machine is new here: only what it calls must be deployed
    template["Resources"]["Flow"] = machine(sending({"Ref": "Queue"}))
    result = treadle(
        "run",
        assembly(tmp_path, "Shop", template),
        "--endpoint-url",
        url,
        "--region",
        "us-east-1",
        "--json",
        "-i",
        '{"m": {"a": 1}}',
    )
    assert (result.exit_code, result.stdout) == (0, '{"sent":true}\n'), result.stderr
    sqs = client("sqs", url)
    (queue,) = sqs.list_queues()["QueueUrls"]
    assert sqs.receive_message(QueueUrl=queue)["Messages"][0]["Body"] == '{"a":1}'


def test_a_stack_that_is_not_deployed(url: str, tmp_path: Path) -> None:
    template = {
        "Resources": {"Role": ROLE, "Queue": {"Type": "AWS::SQS::Queue"}, "Flow": machine(sending({"Ref": "Queue"}))}
    }
    result = treadle("run", assembly(tmp_path, "Shop", template), "--endpoint-url", url, "--region", "us-east-1")
    assert result.exit_code == 2
    assert "stack Shop isn't deployed; deploy it first" in result.stderr


def test_a_resource_that_is_not_deployed_yet(url: str, tmp_path: Path) -> None:
    template: dict[str, Any] = {"Resources": {"Role": ROLE}}
    deploy(url, "Shop", template)
    template["Resources"] |= {"Queue": {"Type": "AWS::SQS::Queue"}, "Flow": machine(sending({"Ref": "Queue"}))}
    result = treadle("run", assembly(tmp_path, "Shop", template), "--endpoint-url", url, "--region", "us-east-1")
    assert result.exit_code == 2
    assert "Queue (AWS::SQS::Queue)" in result.stderr and "deploy first" in result.stderr


def test_a_definition_calls_a_function_and_a_machine_of_the_emulator(
    emulator: EmbeddedAws, url: str, tmp_path: Path
) -> None:
    (tmp_path / "code.py").write_text("def handler(event, context):\n    return event['n'] + 1\n")
    emulator.add_function("increment", "code.handler", tmp_path)
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "increment", "Payload.$": "$"},
        "OutputPath": "$.Payload",
        "End": True,
    }
    (tmp_path / "machine.json").write_text(json.dumps({"StartAt": "T", "States": {"T": task}}))
    words = ("run", str(tmp_path / "machine.json"), "--endpoint-url", url, "--region", "us-east-1", "--json")
    assert treadle(*words, "-i", '{"n": 1}').stdout == "2\n"
    failed = treadle(*words, "-i", "{}")
    assert failed.exit_code == 1
    assert json.loads(failed.stdout)["error"] == "KeyError"


def test_nobody_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    template = {
        "Resources": {"Role": ROLE, "Flow": machine('{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}')}
    }
    result = treadle(
        "run", assembly(tmp_path, "Shop", template), "--endpoint-url", "http://127.0.0.1:9", "--region", "us-east-1"
    )
    assert result.exit_code == 2
    assert "can't ask about stack Shop" in result.stderr and "http://127.0.0.1:9" in result.stderr


# ---------------------------------------------------------------- what attributes are


def answering(resources: dict[str, str], exports: dict[str, str] | None = None, **parameters: str) -> FunctionCaller:
    """CloudFormation, which knows one stack in Ireland."""

    def call(call: Call) -> Any:
        match call.operation:
            case "describeStacks" if str(call.parameters["StackName"]).startswith("arn:"):
                return {
                    "Stacks": [
                        {
                            "StackId": "arn:aws:cloudformation:eu-west-1:1:stack/n/i",
                            "Outputs": [{"OutputKey": "Url", "OutputValue": "from-nested"}],
                        }
                    ]
                }
            case "describeStacks":
                given = [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()]
                stack = "arn:aws:cloudformation:eu-west-1:111122223333:stack/Shop/8b5c"
                return {"Stacks": [{"StackId": stack, "Parameters": given}]}
            case "describeStackResources":
                return {
                    "StackResources": [
                        {"LogicalResourceId": key, "PhysicalResourceId": value} for key, value in resources.items()
                    ]
                }
            case "listExports" if not call.parameters:
                return {"Exports": [], "NextToken": "more"}
            case "listExports":
                return {"Exports": [{"Name": key, "Value": value} for key, value in (exports or {}).items()]}
        raise ServiceError("AccessDenied", "you may not")

    return FunctionCaller(call)


ARN = "arn:aws:{}:eu-west-1:111122223333:{}"


@pytest.mark.parametrize(
    ("kind", "physical", "attribute", "value"),
    [
        ("AWS::Lambda::Function", "Shop-F", "Arn", ARN.format("lambda", "function:Shop-F")),
        ("AWS::SQS::Queue", "https://sqs.eu-west-1.amazonaws.com/111122223333/q", "Arn", ARN.format("sqs", "q")),
        ("AWS::SQS::Queue", "https://sqs.eu-west-1.amazonaws.com/111122223333/q", "QueueName", "q"),
        ("AWS::SNS::Topic", ARN.format("sns", "t"), "TopicName", "t"),
        ("AWS::DynamoDB::Table", "Orders", "Arn", ARN.format("dynamodb", "table/Orders")),
        ("AWS::S3::Bucket", "bucket", "Arn", "arn:aws:s3:::bucket"),
        ("AWS::S3::Bucket", "bucket", "RegionalDomainName", "bucket.s3.eu-west-1.amazonaws.com"),
        ("AWS::IAM::Role", "r", "Arn", "arn:aws:iam::111122223333:role/r"),
        ("AWS::KMS::Key", "1234", "Arn", ARN.format("kms", "key/1234")),
        ("AWS::Events::EventBus", "bus", "Arn", ARN.format("events", "event-bus/bus")),
        ("AWS::Logs::LogGroup", "/aws/x", "Arn", ARN.format("logs", "log-group:/aws/x:*")),
        ("AWS::StepFunctions::StateMachine", ARN.format("states", "stateMachine:m"), "Name", "m"),
        ("AWS::ECS::Cluster", "c", "Arn", ARN.format("ecs", "cluster/c")),
        ("AWS::Some::Thing", ARN.format("some", "thing"), "ThingArn", ARN.format("some", "thing")),
        ("AWS::CloudFormation::Stack", ARN.format("cloudformation", "stack/n/i"), "Outputs.Url", "from-nested"),
    ],
)
def test_attributes(kind: str, physical: str, attribute: str, value: str) -> None:
    flow = machine({"Fn::GetAtt": ["It", attribute]}, RoleArn="r")
    template = {"Resources": {"It": {"Type": kind, "Properties": {"DefinitionString": "{}"}}, "Flow": flow}}
    found = resolve_machines(
        {"Shop": template}, caller=answering({"It": physical, "Flow": ARN.format("states", "stateMachine:f")})
    )
    assert found[-1].definition == value


def test_an_attribute_that_cannot_be_told() -> None:
    template = {
        "Resources": {"It": {"Type": "AWS::IAM::Role"}, "Flow": machine({"Fn::GetAtt": ["It", "RoleId"]}, RoleArn="r")}
    }
    with pytest.raises(ProvisionError, match=r"It \(AWS::IAM::Role\): treadle can't tell its attribute 'RoleId'"):
        resolve_machines({"Shop": template}, caller=answering({"It": "r"}))


def test_the_machine_and_its_place() -> None:
    template = {
        "Resources": {"Flow": machine({"Fn::Sub": "${AWS::AccountId} ${AWS::Region} ${Stage}"}, RoleArn="r")},
        "Parameters": {"Stage": {"Type": "String"}},
    }
    caller = answering({}, Stage="prod")
    (found,) = resolve_machines({"Shop": template}, caller=caller)
    assert found.definition == "111122223333 eu-west-1 prod"
    assert (found.arn, found.path) == (ARN.format("states", "stateMachine:Shop-Flow"), "Shop/Flow")
    (found,) = resolve_machines({"Shop": template}, caller=caller, parameters={"Stage": "mine"})
    assert found.definition.endswith("mine")


def test_exports_of_other_stacks() -> None:
    template = {"Resources": {"Flow": machine({"Fn::ImportValue": "Base:Url"}, RoleArn="r")}}
    (found,) = resolve_machines({"Shop": template}, caller=answering({}, {"Base:Url": "https://x"}))
    assert found.definition == "https://x"
    with pytest.raises(ProvisionError, match="no stack exports 'Base:Url'"):
        resolve_machines({"Shop": template}, caller=answering({}))


def test_stacks_without_machines_are_not_asked_about() -> None:
    template = {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}
    assert resolve_machines({"Base": template}, caller=FunctionCaller(lambda call: pytest.fail("asked"))) == []


def test_cloudformation_refuses() -> None:
    def refuse(call: Call) -> Any:
        raise ServiceError("AccessDenied", "User is not authorized", status=403)

    with pytest.raises(AppError, match="can't ask about stack Shop: User is not authorized"):
        resolve_machines({"Shop": {"Resources": {"Flow": machine("{}")}}}, caller=FunctionCaller(refuse))


def test_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    with pytest.raises(AppError, match="credentials"):
        resolve_machines({"Shop": {"Resources": {"Flow": machine("{}")}}}, caller=AwsCaller(region="us-east-1"))
    with pytest.raises(AppError, match="region"):
        monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
        monkeypatch.delenv("AWS_REGION", raising=False)
        resolve_machines({"Shop": {"Resources": {"Flow": machine("{}")}}}, caller=AwsCaller())
