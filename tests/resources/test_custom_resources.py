"""Custom resources have the CDK's logical ids, properties and permissions, and their handlers do what they are for."""

from __future__ import annotations

import importlib.util
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import boto3
import pytest
from custom_resources import RECORDED, SCENARIOS, build
from moto import mock_aws

import treadle
from treadle.errors import AuthoringError

HANDLERS = Path(treadle.__file__).parent / "_core" / "provider_handlers"


@pytest.mark.parity
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_template_equals_the_cdks(name: str) -> None:
    assert build("treadle", name) == json.loads(RECORDED.read_text())[name]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"resource_type": "Thing"}, "must begin with 'Custom::'"),
        ({"resource_type": "Custom::a b"}, "alphanumeric"),
        ({"resource_type": "Custom::" + "a" * 60}, "length > 60"),
        ({"service_timeout": treadle.Duration.hours(2)}, "1 to 3600 seconds, not 7200"),
    ],
)
def test_what_cloudformation_would_refuse(options: dict[str, Any], problem: str) -> None:
    stack = treadle.Stack(treadle.App(), "S")
    with pytest.raises(AuthoringError, match=problem):
        treadle.CustomResource(stack, "C", service_token="arn", **options)


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Any:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.syspath_prepend(str(HANDLERS))
    with mock_aws():
        yield


def _module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, HANDLERS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def cloudformation(account: None) -> Any:
    answers: list[Any] = []

    class Answers(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            answers.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: Any) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()

    class Context:
        log_stream_name = "log"

    def send(module: Any, kind: str, **properties: Any) -> Any:
        event = {
            "RequestType": kind,
            "ResourceProperties": properties,
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "logical",
            "ResponseURL": f"http://127.0.0.1:{server.server_port}/",
        }
        module.handler(event, Context())
        return answers[-1]

    yield send
    server.shutdown()
    server.server_close()
    thread.join()


def _filled_bucket(tag: str | None) -> Any:
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="bucket-b")
    s3.put_bucket_versioning(Bucket="bucket-b", VersioningConfiguration={"Status": "Enabled"})
    for _ in range(2):
        s3.put_object(Bucket="bucket-b", Key="k", Body=b"x")
    s3.delete_object(Bucket="bucket-b", Key="k")
    if tag is not None:
        s3.put_bucket_tagging(
            Bucket="bucket-b", Tagging={"TagSet": [{"Key": "aws-cdk:auto-delete-objects", "Value": tag}]}
        )
    return s3


def test_a_bucket_is_emptied(cloudformation: Any) -> None:
    s3 = _filled_bucket("true")
    answer = cloudformation(_module("auto_delete_objects"), "Delete", BucketName="bucket-b")
    assert (answer["Status"], answer["PhysicalResourceId"]) == ("SUCCESS", "bucket-b")
    left = s3.list_object_versions(Bucket="bucket-b")
    assert "Versions" not in left and "DeleteMarkers" not in left


@pytest.mark.parametrize("tag", ["false", None])
def test_a_bucket_without_the_tag_is_left(cloudformation: Any, tag: str | None) -> None:
    s3 = _filled_bucket(tag)
    assert cloudformation(_module("auto_delete_objects"), "Delete", BucketName="bucket-b")["Status"] == "SUCCESS"
    assert len(s3.list_object_versions(Bucket="bucket-b")["Versions"]) == 2


def test_a_bucket_that_is_gone(cloudformation: Any) -> None:
    assert cloudformation(_module("auto_delete_objects"), "Delete", BucketName="gone")["Status"] == "SUCCESS"


def test_rules_go_and_come_back(cloudformation: Any) -> None:
    ec2 = boto3.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    filters = [{"Name": "vpc-id", "Values": [vpc]}, {"Name": "group-name", "Values": ["default"]}]

    def group() -> Any:
        return ec2.describe_security_groups(Filters=filters)["SecurityGroups"][0]

    given = {"DefaultSecurityGroupId": group()["GroupId"], "Account": "123456789012"}
    module = _module("default_security_group")
    assert cloudformation(module, "Create", **given)["Status"] == "SUCCESS"
    assert group()["IpPermissionsEgress"] == []
    assert cloudformation(module, "Delete", **given)["Status"] == "SUCCESS"
    assert len(group()["IpPermissionsEgress"]) == 1


def test_events_of_a_bucket(cloudformation: Any) -> None:
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="bucket-b")
    module = _module("bucket_notifications")
    given = {"BucketName": "bucket-b", "NotificationConfiguration": {"EventBridgeConfiguration": {}}}
    assert cloudformation(module, "Create", **given)["Status"] == "SUCCESS"
    failed = cloudformation(module, "Create", **{**given, "BucketName": "gone"})
    assert failed["Status"] == "FAILED" and "log stream log" in failed["Reason"]
    assert cloudformation(module, "Delete", **{**given, "BucketName": "gone"})["Status"] == "SUCCESS"


def test_the_inline_handler_fits_a_template() -> None:
    assert len((HANDLERS / "bucket_notifications.py").read_text()) < 4096
