"""A run lists the permissions that its roles don't have, and refuses the calls where it is asked to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from treadle.cli import main
from treadle.embedded._runtimes import own_runtime
from treadle.testing import WorkflowTestError, load_workflow

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:work"


def role(*statements: dict[str, Any], principal: str = "states", **more: Any) -> dict[str, Any]:
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": f"{principal}.amazonaws.com"}}
    policy = {"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": list(statements)}}
    properties = {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]}, **more}
    return {"Type": "AWS::IAM::Role", "Properties": properties | ({"Policies": [policy]} if statements else {})}


def allow(action: Any, resource: Any = "*") -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource}


def template(
    states: dict[str, Any], own: dict[str, Any], functions: dict[str, Any] | None = None, **resources: Any
) -> dict[str, Any]:
    machine = {
        "RoleArn": {"Fn::GetAtt": ["Own", "Arn"]},
        "Definition": {"StartAt": next(iter(states)), "States": states},
    }
    code = "def handler(event, context):\n    return event\n"
    function = {
        "FunctionName": "work",
        "Runtime": own_runtime(),
        "Handler": "index.handler",
        "Role": {"Fn::GetAtt": ["FunctionRole", "Arn"]},
        "Code": {"ZipFile": code},
        **(functions or {}),
    }
    return {
        "Resources": {
            "Own": own,
            "FunctionRole": role(principal="lambda", RoleName="function-role"),
            "Work": {"Type": "AWS::Lambda::Function", "Properties": function},
            "Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": machine},
            **resources,
        }
    }


def task(resource: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    given = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, **more}
    return given if "Next" in more else {**given, "End": True}


INVOKE = {"Call": task("lambda:invoke", {"FunctionName": FUNCTION, "Payload": {"n": 1}})}


def run(folder: Path, given: dict[str, Any], *options: str) -> Result:
    file = folder / "template.json"
    file.write_text(json.dumps(given))
    return CliRunner().invoke(main, ["run", str(file), "--json", "--no-check", *options])


def test_a_missing_permission_is_listed_with_the_statement_to_add(tmp_path: Path) -> None:
    result = run(tmp_path, template(INVOKE, role()))
    assert result.exit_code == 0
    lines = result.stderr.splitlines()
    assert lines[0].startswith("treadle: 1 permission is missing; on AWS the call would fail")
    assert lines[1:4] == ["  Call needs lambda:InvokeFunction", f"    on {FUNCTION}", "  add to the role Own:"]
    assert json.loads(lines[4]) == allow("lambda:InvokeFunction", FUNCTION)


def test_nothing_is_listed_where_nothing_is_missing(tmp_path: Path) -> None:
    result = run(tmp_path, template(INVOKE, role(allow("lambda:InvokeFunction", {"Fn::GetAtt": ["Work", "Arn"]}))))
    assert (result.exit_code, result.stderr) == (0, "")


def test_enforced_a_function_is_refused_as_lambda_words_it(tmp_path: Path) -> None:
    result = run(tmp_path, template(INVOKE, role(RoleName="own-role")), "--enforce-iam")
    assert result.exit_code == 1
    failure = json.loads(result.stdout)
    assert failure["error"] == "Lambda.AWSLambdaException"
    head, _, rest = failure["cause"].partition("/own-role/")
    assert head == "User: arn:aws:sts::123456789012:assumed-role"
    session, _, sentence = rest.partition(" ")
    assert session.isalpha() and len(session) == 32
    assert sentence.startswith(
        f"is not authorized to perform: lambda:InvokeFunction on resource: {FUNCTION} because no identity-based policy "
        "allows the lambda:InvokeFunction action (Service: AWSLambda; Status Code: 403; Error Code: "
        "AccessDeniedException; Request ID: "
    )


def test_the_statement_that_is_printed_is_what_was_missing(tmp_path: Path) -> None:
    listed = run(tmp_path, template(INVOKE, role())).stderr.splitlines()
    added = json.loads(listed[-1])
    assert run(tmp_path, template(INVOKE, role(added)), "--enforce-iam").exit_code == 0


@pytest.mark.parametrize(
    ("resource", "parameters", "error", "action"),
    [
        ("aws-sdk:dynamodb:getItem", {"TableName": "t", "Key": {"id": {"S": "1"}}}, "DynamoDb.DynamoDbException", "dynamodb:GetItem"),
        ("dynamodb:getItem", {"TableName": "t", "Key": {"id": {"S": "1"}}}, "DynamoDB.AmazonDynamoDBException", "dynamodb:GetItem"),
        ("aws-sdk:s3:getObject", {"Bucket": "b", "Key": "k"}, "S3.S3Exception", "s3:GetObject"),
        ("aws-sdk:secretsmanager:getSecretValue", {"SecretId": "s"}, "SecretsManager.SecretsManagerException", "secretsmanager:GetSecretValue"),
        ("sns:publish", {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": "m"}, "SNS.AuthorizationErrorException", "SNS:Publish"),
    ],
)  # fmt: skip
def test_enforced_a_service_refuses_in_its_own_words(
    tmp_path: Path, resource: str, parameters: dict[str, Any], error: str, action: str
) -> None:
    result = run(tmp_path, template({"Ask": task(resource, parameters)}, role()), "--enforce-iam")
    failure = json.loads(result.stdout)
    assert failure["error"] == error
    assert f"is not authorized to perform: {action} on resource: " in failure["cause"]


def test_a_refusal_is_caught_like_any_error(tmp_path: Path) -> None:
    catch = [{"ErrorEquals": ["States.TaskFailed"], "Next": "Caught"}]
    states = {"Call": {**INVOKE["Call"], "Catch": catch}, "Caught": {"Type": "Pass", "Result": "caught", "End": True}}
    result = run(tmp_path, template(states, role()), "--enforce-iam")
    assert (result.exit_code, json.loads(result.stdout)) == (0, "caught")


def test_an_explicit_deny_and_a_boundary_have_their_own_words(tmp_path: Path) -> None:
    denied = role(allow("lambda:*"), {**allow("lambda:InvokeFunction", FUNCTION), "Effect": "Deny"})
    cause = json.loads(run(tmp_path, template(INVOKE, denied), "--enforce-iam").stdout)["cause"]
    assert "with an explicit deny in an identity-based policy" in cause
    limit = {
        "Type": "AWS::IAM::ManagedPolicy",
        "Properties": {"PolicyDocument": {"Version": "2012-10-17", "Statement": [allow("s3:*")]}},
    }
    bounded = role(allow("lambda:*"), PermissionsBoundary={"Ref": "Limit"})
    result = run(tmp_path, template(INVOKE, bounded, Limit=limit), "--enforce-iam")
    assert "because no permissions boundary allows the lambda:InvokeFunction action" in result.stdout
    assert "  Call needs lambda:InvokeFunction: the permissions boundary doesn't allow it" in result.stderr


BOTO = """
import boto3
def handler(event, context):
    try:
        boto3.client("dynamodb").scan(TableName="t")
        boto3.client("sns").list_topics()
        return "allowed"
    except Exception as error:
        return [error.response["Error"]["Code"], error.response["Error"]["Message"]]
"""
TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "TableName": "t",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
    },
}
MAY_INVOKE = role(allow("lambda:InvokeFunction"))


def test_what_a_handler_calls_itself_is_looked_at_too(tmp_path: Path) -> None:
    given = template(INVOKE, MAY_INVOKE, {"Code": {"ZipFile": BOTO}}, Table=TABLE)
    result = run(tmp_path, given)
    assert json.loads(result.stdout)["Payload"] == "allowed"
    assert "  function work needs dynamodb:Scan" in result.stderr
    assert "    on arn:aws:dynamodb:us-east-1:123456789012:table/t" in result.stderr
    assert "  function work needs sns:ListTopics" in result.stderr
    assert "  add to the role FunctionRole:" in result.stderr


def test_enforced_a_handlers_own_call_is_refused(tmp_path: Path) -> None:
    given = template(INVOKE, MAY_INVOKE, {"Code": {"ZipFile": BOTO}}, Table=TABLE)
    code, message = json.loads(run(tmp_path, given, "--enforce-iam").stdout)["Payload"]
    assert code == "AccessDeniedException"
    assert message == (
        "User: arn:aws:sts::123456789012:assumed-role/function-role/work is not authorized to perform: dynamodb:Scan on "
        "resource: arn:aws:dynamodb:us-east-1:123456789012:table/t because no identity-based policy allows the "
        "dynamodb:Scan action"
    )
    allowed = role(allow("dynamodb:Scan"), principal="lambda", RoleName="function-role")
    given["Resources"]["FunctionRole"] = allowed
    code, message = json.loads(run(tmp_path, given, "--enforce-iam").stdout)["Payload"]
    assert (code, "sns:ListTopics" in message or "SNS:ListTopics" in message) == ("AuthorizationError", True)


def test_a_distributed_map_needs_its_dataset_and_to_start_executions(tmp_path: Path) -> None:
    inner = {"Each": {"Type": "Pass", "End": True}}
    reader = {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"}}
    state = {
        "Type": "Map",
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Each",
            "States": inner,
        },
        "ItemReader": {**reader, "Parameters": {"Bucket": "data", "Key": "items.json"}},
        "End": True,
    }
    (tmp_path / "items.json").write_text("[1, 2]")
    put = ("--put", f"s3://data/items.json={tmp_path / 'items.json'}")
    result = run(tmp_path, template({"Every": state}, role()), *put)
    assert result.exit_code == 0
    assert "  Every needs s3:GetObject\n    on arn:aws:s3:::data/items.json\n" in result.stderr
    assert "  Every needs states:StartExecution" in result.stderr
    refused = run(tmp_path, template({"Every": state}, role()), *put, "--enforce-iam")
    assert json.loads(refused.stdout)["error"] == "States.ItemReaderFailed"


def test_the_fixtures_option_refuses_mocked_calls_too() -> None:
    given = template(INVOKE, role())
    with load_workflow(given, enforce_iam=True) as workflow:
        workflow.mock("Call", optional=True).returns({"Payload": 1})
        result = workflow.run({})
        assert result.error == "Lambda.AWSLambdaException"
    with load_workflow(given) as workflow:
        workflow.mock("Call").returns({"Payload": 1})
        assert workflow.run({}).succeeded
        (missing,) = workflow.missing_permissions
        assert (missing.caller, missing.action, missing.resource) == ("Call", "lambda:InvokeFunction", FUNCTION)


def test_a_definition_has_no_roles_to_enforce(tmp_path: Path) -> None:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
    with pytest.raises(WorkflowTestError, match="is a definition, which has no roles"):
        load_workflow(definition, enforce_iam=True)
    file = tmp_path / "machine.asl.json"
    file.write_text(json.dumps(definition))
    result = CliRunner().invoke(main, ["run", str(file), "--enforce-iam"])
    assert result.exit_code == 2
    assert "--enforce-iam is for an app or a template" in result.stderr


SAM = {
    "Transform": "AWS::Serverless-2016-10-31",
    "Resources": {
        "Machine": {
            "Type": "AWS::Serverless::StateMachine",
            "Properties": {"Definition": {"StartAt": "Call", "States": INVOKE}},
        },
        "Work": {
            "Type": "AWS::Serverless::Function",
            "Properties": {
                "FunctionName": "work",
                "Runtime": own_runtime(),
                "Handler": "index.handler",
                "InlineCode": "def handler(event, context): return 1",
            },
        },
    },
}


@pytest.mark.parametrize(
    ("policies", "missing"),
    [
        (None, True),
        ([{"Statement": [allow("lambda:InvokeFunction")]}], False),
        ([{"LambdaInvokePolicy": {"FunctionName": "work"}}], False),  # SAM's own, which isn't expanded here
        ("AWSLambda_FullAccess", False),
        ("AmazonS3ReadOnlyAccess", True),
    ],
)
def test_the_policies_of_sam(tmp_path: Path, policies: Any, missing: bool) -> None:
    given = json.loads(json.dumps(SAM))
    if policies is not None:
        given["Resources"]["Machine"]["Properties"]["Policies"] = policies
    result = run(tmp_path, given)
    assert result.exit_code == 0, result.stderr
    assert ("lambda:InvokeFunction" in result.stderr) is missing


def test_an_object_beside_the_allowed_one_is_missing(tmp_path: Path) -> None:
    states = {"Get": task("aws-sdk:s3:getObject", {"Bucket": "data", "Key": "b.json"})}
    (tmp_path / "b.json").write_text("[]")
    put = ("--put", f"s3://data/b.json={tmp_path / 'b.json'}")
    other = role(allow("s3:GetObject", "arn:aws:s3:::data/a.json"))
    assert "    on arn:aws:s3:::data/b.json\n" in run(tmp_path, template(states, other), *put).stderr
    own = role(allow("s3:GetObject", "arn:aws:s3:::data/*.json"))
    assert run(tmp_path, template(states, own), *put).stderr == ""


def test_a_qualified_function_needs_its_qualified_arn(tmp_path: Path) -> None:
    states = {"Call": task("lambda:invoke", {"FunctionName": f"{FUNCTION}:$LATEST", "Payload": {}})}
    assert (
        f"    on {FUNCTION}:$LATEST\n"
        in run(tmp_path, template(states, role(allow("lambda:InvokeFunction", FUNCTION)))).stderr
    )
    both = role(allow("lambda:InvokeFunction", [FUNCTION, f"{FUNCTION}:*"]))
    assert run(tmp_path, template(states, both)).stderr == ""
