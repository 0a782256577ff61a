"""Custom resources have the CDK's logical ids, properties and permissions, and their handlers do what they are for."""

from __future__ import annotations

import importlib.util
import io
import json
import threading
import zipfile
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


def _archive(name: str, files: dict[str, str]) -> Any:
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="assets")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    s3.put_object(Bucket="assets", Key=name, Body=packed.getvalue())
    s3.create_bucket(Bucket="site")
    return s3


def _keys(s3: Any, bucket: str = "site") -> list[str]:
    return [one["Key"] for one in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]


def test_files_are_deployed_pruned_and_deleted(cloudformation: Any) -> None:
    s3 = _archive("a.zip", {"index.html": "<<marker:0xbaba:0>>!", "sub/b.txt": "b", "sub/skip.bin": "s"})
    s3.put_object(Bucket="site", Key="web/old.txt", Body=b"old")
    s3.put_object(Bucket="site", Key="beside.txt", Body=b"kept")
    given = {
        "SourceBucketNames": ["assets"],
        "SourceObjectKeys": ["a.zip"],
        "SourceMarkers": [{"<<marker:0xbaba:0>>": "hello"}],
        "DestinationBucketName": "site",
        "DestinationBucketKeyPrefix": "web",
        "Exclude": ["*.bin"],
        "SystemMetadata": {"cache-control": "no-cache"},
        "UserMetadata": {"a": "b"},
        "Prune": "true",
        "RetainOnDelete": "false",
    }
    module = _module("bucket_deployment")
    answer = cloudformation(module, "Create", **given)
    assert answer["Status"] == "SUCCESS" and answer["Data"]["SourceObjectKeys"] == ["a.zip"]
    assert _keys(s3) == ["beside.txt", "web/index.html", "web/sub/b.txt"]
    page = s3.get_object(Bucket="site", Key="web/index.html")
    assert page["Body"].read() == b"hello!"
    assert (page["ContentType"], page["CacheControl"], page["Metadata"]) == ("text/html", "no-cache", {"a": "b"})
    assert cloudformation(module, "Delete", **given)["Status"] == "SUCCESS"
    assert _keys(s3) == ["beside.txt"]


def test_an_archive_is_deployed_as_it_is(cloudformation: Any) -> None:
    s3 = _archive("a.zip", {"x": "x"})
    s3.put_bucket_versioning(Bucket="site", VersioningConfiguration={"Status": "Enabled"})
    given = {"SourceBucketNames": ["assets"], "SourceObjectKeys": ["a.zip"], "DestinationBucketName": "site"}
    answer = cloudformation(
        _module("bucket_deployment"), "Create", **given, Extract="false", OutputObjectVersionIds="true"
    )
    assert _keys(s3) == ["a.zip"]
    assert answer["Data"]["SourceObjectVersionIds"] == [s3.head_object(Bucket="site", Key="a.zip")["VersionId"]]


def test_a_missing_source_fails(cloudformation: Any) -> None:
    _archive("a.zip", {})
    given = {"SourceBucketNames": ["assets"], "SourceObjectKeys": ["b.zip"], "DestinationBucketName": "site"}
    answer = cloudformation(_module("bucket_deployment"), "Create", **given)
    assert answer["Status"] == "FAILED" and "NoSuchKey" in answer["Reason"]


def test_calls_are_made(cloudformation: Any) -> None:
    module = _module("aws_calls")
    call = {
        "service": "@aws-sdk/client-sqs",
        "action": "CreateQueueCommand",
        "parameters": {"QueueName": "q"},
        "physicalResourceId": {"responsePath": "QueueUrl"},
        "outputPaths": ["QueueUrl"],
    }
    delete = {"service": "SQS", "action": "deleteQueue", "parameters": {"QueueUrl": "PHYSICAL:RESOURCEID:"}}
    made = cloudformation(module, "Create", Create=json.dumps(call), Delete=json.dumps(delete))
    assert made["Status"] == "SUCCESS" and made["PhysicalResourceId"].endswith("/q")
    assert list(made["Data"]) == ["QueueUrl"]
    assert cloudformation(module, "Delete", Create=json.dumps(call))["Status"] == "SUCCESS"


def test_errors_of_calls(cloudformation: Any) -> None:
    module = _module("aws_calls")
    call = {"service": "S3", "action": "getBucketPolicy", "parameters": {"Bucket": "gone"}}
    fixed = {**call, "physicalResourceId": {"id": "x"}}
    assert "NoSuchBucket" in cloudformation(module, "Create", Create=json.dumps(fixed))["Reason"]
    ignored = json.dumps({**fixed, "ignoreErrorCodesMatching": "NoSuch.*"})
    assert cloudformation(module, "Create", Create=ignored)["PhysicalResourceId"] == "x"
    unknown = json.dumps({**fixed, "action": "flyAway"})
    assert "S3 has no operation flyAway" in cloudformation(module, "Create", Create=unknown)["Reason"]


@pytest.mark.parametrize(
    ("service", "name"),
    [("StepFunctions", "stepfunctions"), ("CognitoIdentityServiceProvider", "cognito-idp"), ("CloudWatchLogs", "logs")],
)
def test_names_of_services(account: None, service: str, name: str) -> None:
    assert _module("aws_calls").client_name(service) == name


def test_logs_are_kept_for_a_time(cloudformation: Any) -> None:
    logs, module = boto3.client("logs"), _module("log_retention")
    for days in ("7", None):
        given = {"LogGroupName": "/g"} | ({"RetentionInDays": days} if days else {})
        assert cloudformation(module, "Create", **given)["Data"] == {"LogGroupName": "/g"}
        group = logs.describe_log_groups(logGroupNamePrefix="/g")["logGroups"][0]
        assert group.get("retentionInDays") == (int(days) if days else None)
    assert cloudformation(module, "Delete", LogGroupName="/g", RemovalPolicy="destroy")["Status"] == "SUCCESS"
    assert logs.describe_log_groups(logGroupNamePrefix="/g")["logGroups"] == []


def test_notifications_of_others_stay(cloudformation: Any) -> None:
    s3, sqs = boto3.client("s3"), boto3.client("sqs")
    s3.create_bucket(Bucket="bucket-b")
    url = sqs.create_queue(QueueName="q")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    row = {"QueueArn": arn, "Events": ["s3:ObjectCreated:*"]}
    theirs = {"QueueConfigurations": [{**row, "Id": "theirs"}]}
    s3.put_bucket_notification_configuration(Bucket="bucket-b", NotificationConfiguration=theirs)
    given = {"BucketName": "bucket-b", "NotificationConfiguration": {"QueueConfigurations": [row]}, "Managed": "false"}
    module = _module("bucket_notifications")
    counts = []
    for kind in ("Create", "Update", "Delete"):
        assert cloudformation(module, kind, **given)["Status"] == "SUCCESS"
        there = s3.get_bucket_notification_configuration(Bucket="bucket-b")["QueueConfigurations"]
        assert there[0]["Id"] == "theirs"
        counts.append(len(there))
    assert counts == [2, 2, 1]


def test_the_provider_framework(cloudformation: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module = _module("provider_framework")
    answers: dict[str, Any] = {"event": {"PhysicalResourceId": "p", "Data": {"a": 1}}, "done": {"IsComplete": False}}
    monkeypatch.setenv("USER_ON_EVENT_FUNCTION_ARN", "event")
    monkeypatch.setattr(module, "invoke", lambda name, event: answers["event" if "EVENT" in name else "done"])

    class Entry:
        def __init__(self, name: str) -> None:
            self.handler = getattr(module, name)

    made = cloudformation(Entry("on_event"), "Create")
    assert (made["Status"], made["PhysicalResourceId"], made["Data"]) == ("SUCCESS", "p", {"a": 1})
    with pytest.raises(module.Retry):
        cloudformation(Entry("is_complete"), "Create")
    answers["done"] = {"IsComplete": True, "Data": {"b": 2}}
    assert cloudformation(Entry("is_complete"), "Create")["Data"] == {"b": 2}
    answers["done"] = {"IsComplete": False, "Data": {"b": 2}}
    assert "not allowed" in cloudformation(Entry("is_complete"), "Create")["Reason"]
