"""Custom resources whose handlers treadle brings: an app's run finds what they have made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

APP = """
from treadle import App, Stack, aws_dynamodb as dynamodb, aws_lambda as lambda_, aws_logs as logs, aws_s3 as s3
from treadle import aws_s3_deployment as deployment, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks
from treadle import custom_resources as cr

app = App()
stack = Stack(app, "S")
bucket = s3.Bucket(stack, "B", bucket_name="some-files")
source = deployment.Source
deployment.BucketDeployment(
    stack,
    "D",
    destination_bucket=bucket,
    sources=[source.asset("site"), source.data("c/data.txt", f"arn {bucket.bucket_arn}")],
    destination_key_prefix="web",
)
key = dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING)
table = dynamodb.Table(stack, "T", partition_key=key)
cr.AwsCustomResource(
    stack,
    "A",
    on_create=cr.AwsSdkCall(
        service="DynamoDB",
        action="putItem",
        parameters={"TableName": table.table_name, "Item": {"id": {"S": "x"}, "n": {"N": "1"}}},
        physical_resource_id=cr.PhysicalResourceId.of("item"),
    ),
    policy=cr.AwsCustomResourcePolicy.from_sdk_calls(resources=[table.table_arn]),
    install_latest_aws_sdk=False,
)
logs.LogRetention(stack, "L", log_group_name="/kept", retention=logs.RetentionDays.ONE_DAY)
call = tasks.CallAwsService
listed = call(stack, "List", service="s3", action="listObjectsV2", parameters={"Bucket": bucket.bucket_name},
              iam_resources=["*"], result_selector={"keys.$": "$.Contents[*].Key"}, result_path="$.listed")
got = call(stack, "Get", service="s3", action="getObject",
           parameters={"Bucket": bucket.bucket_name, "Key": "web/c/data.txt"}, iam_resources=["*"],
           result_selector={"body.$": "$.Body"}, result_path="$.got")
item = tasks.DynamoGetItem(stack, "Item", table=table, key={"id": tasks.DynamoAttributeValue.from_string("x")},
                           result_selector={"n.$": "$.Item.n.N"}, result_path="$.item")
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(listed.next(got).next(item)))
app.synth()
"""


def test_files_items_and_log_groups_are_there(tmp_path: Path) -> None:
    (tmp_path / "site" / "sub").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_text("<h1>")
    (tmp_path / "site" / "sub" / "a.txt").write_text("a")
    (tmp_path / "app.py").write_text(APP)
    command = [sys.executable, "-m", "treadle", "run", "app.py", "--input", "{}", "--json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "listed": {"keys": ["web/c/data.txt", "web/index.html", "web/sub/a.txt"]},
        "got": {"body": "arn arn:aws:s3:::some-files"},
        "item": {"n": "1"},
    }


def test_a_call_that_fails_is_reported_with_its_resource(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "app.py").write_text(APP.replace('"TableName": table.table_name', '"TableName": "gone"'))
    command = [sys.executable, "-m", "treadle", "run", "app.py", "--input", "{}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr and "ResourceNotFoundException" in done.stderr
