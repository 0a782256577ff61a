"""Machines, activities, lists and the embedded services are those of the account and region that a client signs for."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest
from botocore.exceptions import ClientError

from treadle.drivers import requested_account, requested_region
from treadle.stepfunctions import Account

from .conftest import PASS, ROLE, World, boto3

OTHER = "111122223333"


def client(world: World, region: str, key: str = "test", *, url: str = "") -> Any:
    return world.client(url or world.http, region_name=region, aws_access_key_id=key)


def create(sfn: Any, name: str, definition: Any = PASS, **more: Any) -> str:
    role = ROLE.replace("123456789012", OTHER)
    made = sfn.create_state_machine(name=name, definition=json.dumps(definition), roleArn=role, **more)
    return str(made["stateMachineArn"])


# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
@pytest.mark.parametrize(
    ("region", "partition"),
    [
        ("us-east-1", "aws"),
        ("eu-west-1", "aws"),
        ("cn-north-1", "aws-cn"),
        ("us-gov-west-1", "aws-us-gov"),
        ("us-iso-east-1", "aws-iso"),
        ("us-isob-east-1", "aws-iso-b"),
    ],
)
@pytest.mark.parametrize("side", ["http", "gateway"])
def test_arns_have_region_and_partition(world: World, side: str, region: str, partition: str) -> None:
    sfn = client(world, region, OTHER, url=getattr(world, side))
    name = f"{side}-{region}"
    arn = create(sfn, name)
    assert arn == f"arn:{partition}:states:{region}:{OTHER}:stateMachine:{name}"
    assert sfn.describe_state_machine(stateMachineArn=arn)["name"] == name
    started = sfn.start_execution(stateMachineArn=arn, name="e")["executionArn"]
    assert started == f"arn:{partition}:states:{region}:{OTHER}:execution:{name}:e"
    assert [one["executionArn"] for one in sfn.list_executions(stateMachineArn=arn)["executions"]] == [started]
    activity = sfn.create_activity(name=name)["activityArn"]
    assert activity == f"arn:{partition}:states:{region}:{OTHER}:activity:{name}"


def test_lists_are_per_account_and_region(world: World) -> None:
    for region, key in (("eu-central-1", OTHER), ("eu-central-1", "444455556666"), ("ap-south-1", OTHER)):
        sfn = client(world, region, key)
        create(sfn, f"only-{region}-{key}")
        create(sfn, "same")
        sfn.create_activity(name=f"only-{region}-{key}")
        machines = [one["name"] for one in sfn.list_state_machines()["stateMachines"]]
        assert machines == [f"only-{region}-{key}", "same"]
        assert [one["name"] for one in sfn.list_activities()["activities"]] == [f"only-{region}-{key}"]


def test_what_another_region_or_account_has_does_not_exist(world: World) -> None:
    own = client(world, "sa-east-1", OTHER)
    arn = create(own, "mine")
    execution = own.start_execution(stateMachineArn=arn)["executionArn"]
    activity = own.create_activity(name="mine")["activityArn"]
    for other in (client(world, "us-east-1", OTHER), client(world, "sa-east-1", "444455556666")):
        for code, call, given in (
            ("StateMachineDoesNotExist", other.describe_state_machine, {"stateMachineArn": arn}),
            ("StateMachineDoesNotExist", other.start_execution, {"stateMachineArn": arn}),
            ("ExecutionDoesNotExist", other.describe_execution, {"executionArn": execution}),
            ("ActivityDoesNotExist", other.get_activity_task, {"activityArn": activity}),
            ("ResourceNotFound", other.list_tags_for_resource, {"resourceArn": activity}),
        ):
            with pytest.raises(ClientError) as refused:
                call(**given)
            assert refused.value.response["Error"]["Code"] == code
        other.delete_state_machine(stateMachineArn=arn)
    assert own.describe_state_machine(stateMachineArn=arn)["status"] == "ACTIVE"


@pytest.mark.parametrize(("region", "key"), [("ca-central-1", OTHER), ("us-east-1", OTHER), ("ca-central-1", "test")])
def test_tasks_call_the_services_of_their_account_and_region(world: World, region: str, key: str) -> None:
    keys = {"region_name": region, "aws_access_key_id": key, "aws_secret_access_key": "s"}
    sqs = boto3.client("sqs", endpoint_url=world.http, **keys)
    url = sqs.create_queue(QueueName=f"q-{region}-{key}")["QueueUrl"]
    assert key == "test" or f"/{key}/" in url
    task = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues", "Parameters": {}, "End": True}
    sfn = client(world, region, key)
    arn = create(sfn, "lists", {"StartAt": "L", "States": {"L": task}}, type="EXPRESS")
    ended = sfn.start_sync_execution(stateMachineArn=arn)
    assert json.loads(ended["output"]).get("QueueUrls") == [url]


WHERE = """
import boto3, os
def handler(event, context):
    account = boto3.client("sts").get_caller_identity()["Account"]
    queues = boto3.client("sqs").list_queues().get("QueueUrls", [])
    return [os.environ["AWS_REGION"], account, context.invoked_function_arn, [url.rpartition("/")[2] for url in queues]]
"""


def test_functions_run_in_their_account_and_region(world: World) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("code.py", WHERE)
    task = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "where"}, "OutputPath": "$.Payload", "End": True}  # fmt: skip
    places = [("eu-south-1", OTHER), ("eu-south-1", "444455556666"), ("us-west-1", "test")]
    for region, key in places:
        keys = {"region_name": region, "aws_access_key_id": key, "aws_secret_access_key": "s"}
        boto3.client("sqs", endpoint_url=world.http, **keys).create_queue(QueueName=f"of-{region}-{key}")
        functions = boto3.client("lambda", endpoint_url=world.http, **keys)
        role = f"arn:aws:iam::{key if key != 'test' else '123456789012'}:role/r"
        given = {"Runtime": "python3.11", "Handler": "code.handler", "Role": role, "Timeout": 30}
        functions.create_function(FunctionName="where", Code={"ZipFile": archive.getvalue()}, **given)
    for region, key in places:
        account = "123456789012" if key == "test" else key
        sfn = client(world, region, key)
        arn = create(sfn, "invokes", {"StartAt": "T", "States": {"T": task}}, type="EXPRESS")
        ended = sfn.start_sync_execution(stateMachineArn=arn)
        own = f"arn:aws:lambda:{region}:{account}:function:where"
        assert json.loads(ended.get("output", json.dumps(ended.get("cause")))) == [
            region,
            account,
            own,
            [f"of-{region}-{key}"],
        ]
    sfn = client(world, "us-west-2", OTHER)
    arn = create(sfn, "invokes", {"StartAt": "T", "States": {"T": task}}, type="EXPRESS")
    missing = sfn.start_sync_execution(stateMachineArn=arn)
    assert missing["error"] == "Lambda.ResourceNotFoundException"
    assert f"arn:aws:lambda:us-west-2:{OTHER}:function:where" in missing["cause"]


def test_activities_of_another_region_are_worked_at(world: World) -> None:
    sfn = client(world, "ap-northeast-1", OTHER)
    activity = sfn.create_activity(name="work")["activityArn"]
    arn = create(sfn, "works", {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": activity, "End": True}}})
    execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
    token = sfn.get_activity_task(activityArn=activity)["taskToken"]
    sfn.send_task_success(taskToken=token, output="1")
    at = world.service.at(OTHER, "ap-northeast-1")
    while (found := at.answer("DescribeExecution", {"executionArn": execution}))["status"] == "RUNNING":
        pass
    assert found["output"] == "1"


def test_nested_executions_stay_in_the_region(world: World) -> None:
    sfn = client(world, "eu-north-1", OTHER)
    child = create(sfn, "child")
    start = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": child}, "End": True}  # fmt: skip
    arn = create(sfn, "parent", {"StartAt": "S", "States": {"S": start}}, type="STANDARD")
    execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
    at = world.service.at(OTHER, "eu-north-1")
    while (found := at.answer("DescribeExecution", {"executionArn": execution}))["status"] == "RUNNING":
        pass
    assert json.loads(found["output"])["ExecutionArn"].startswith(f"arn:aws:states:eu-north-1:{OTHER}:execution:child:")


@pytest.mark.parametrize(
    ("authorization", "path", "account"),
    [
        (f"AWS4-HMAC-SHA256 Credential={OTHER}/20240101/us-east-1/sqs/aws4_request, SignedHeaders=host", "/", OTHER),
        (f"AWS4-HMAC-SHA256 SignedHeaders=host,Credential={OTHER}/20240101/us-east-1/sqs/aws4_request", "/", OTHER),
        ("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20240101/us-east-1/sqs/aws4_request", "/", "default"),
        (f"AWS4-HMAC-SHA256 Credential={OTHER}0/20240101/us-east-1/sqs/aws4_request", "/", "default"),
        ("", f"/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={OTHER}%2F20240101%2Fus-east-1%2Fs3", OTHER),
        ("", "/", "default"),
        (f"AWS4-HMAC-SHA256 Credential=AKIA/20240101/us-east-1/sqs/aws4_request, Credential={OTHER}/x", "/", "default"),
        ("AWS4-HMAC-SHA256 Credential=AKIA/x", f"/?X-Amz-Credential={OTHER}%2F", "default"),
        (
            "AWS4-HMAC-SHA256 Credential=\u0661\u0661\u0661\u0661\u0662\u0662\u0662\u0662\u0663\u0663\u0663\u0663/x",
            "/",
            "default",
        ),
        ("AWS4-HMAC-SHA256 " + "," * 50_000, "/", "default"),
    ],
)
def test_a_twelve_digit_access_key_is_an_account(authorization: str, path: str, account: str) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    assert requested_account(headers, path, "default") == account


@pytest.mark.parametrize("region", ["", "local", "us-east-1/../x", "x" * 10_000, "us-east-1\n", "US-EAST-1"])
def test_what_is_no_region_is_the_default_one(region: str) -> None:
    assert requested_region(region, "eu-west-1") == "eu-west-1"


def test_an_account_writes_its_arns() -> None:
    account = Account(OTHER, "cn-northwest-1")
    assert account.arn("stateMachine", "m") == f"arn:aws-cn:states:cn-northwest-1:{OTHER}:stateMachine:m"
