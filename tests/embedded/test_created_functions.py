"""Functions created, changed and deleted through Lambda's API run as a stack's do, and a stack's are told there."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws

boto3 = pytest.importorskip("boto3")
pytest.importorskip("moto")
ROLE = "arn:aws:iam::123456789012:role/service/any"


@pytest.fixture(scope="module")
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as aws:
        aws.open()
        yield aws


def packed(source: str, name: str = "app.py") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, source)
    return buffer.getvalue()


def lambda_client(aws: EmbeddedAws) -> Any:
    from botocore.config import Config

    return boto3.client(
        "lambda",
        endpoint_url=aws.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"max_attempts": 0}),
    )


def invoked(client: Any, name: str, payload: Any = None) -> Any:
    return json.loads(client.invoke(FunctionName=name, Payload=json.dumps(payload))["Payload"].read())


def test_a_function_from_its_creation_to_its_end(aws: EmbeddedAws) -> None:
    client = lambda_client(aws)
    made = client.create_function(
        FunctionName="made",
        Runtime="python3.12",
        Role=ROLE,
        Handler="app.handler",
        Code={"ZipFile": packed("import os\ndef handler(event, context): return [event, os.environ['A']]")},
        Environment={"Variables": {"A": "one"}},
        Timeout=7,
    )
    assert made["State"] == "Active"
    assert invoked(client, "made", {"n": 1}) == [{"n": 1}, "one"]
    client.update_function_configuration(FunctionName="made", Environment={"Variables": {"A": "two"}})
    assert invoked(client, made["FunctionArn"], 2) == [2, "two"]
    client.update_function_code(FunctionName="made", ZipFile=packed("def handler(event, context): return 'new'"))
    assert invoked(client, "made") == "new"
    assert client.get_function_configuration(FunctionName="made")["Timeout"] == 7
    assert "made" in [one["FunctionName"] for one in client.list_functions()["Functions"]]
    client.delete_function(FunctionName="made")
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.invoke(FunctionName="made")


def test_code_may_lie_in_s3(aws: EmbeddedAws) -> None:
    aws.put_object("code", "function.zip", packed("def handler(event, context): return event['n'] + 1", "app.py"))
    client = lambda_client(aws)
    code = {"S3Bucket": "code", "S3Key": "function.zip"}
    client.create_function(FunctionName="kept", Runtime="python3.12", Role=ROLE, Handler="app.handler", Code=code)
    assert invoked(client, "kept", {"n": 1}) == 2


def test_other_functions_are_told_there_too(aws: EmbeddedAws, tmp_path: Path) -> None:
    (tmp_path / "handler.py").write_text("def handler(event, context): return 'of the stack'")
    aws.add_function("stacks", "handler.handler", tmp_path)
    client = lambda_client(aws)
    assert invoked(client, "stacks") == "of the stack"
    assert client.get_function(FunctionName="stacks")["Configuration"]["Timeout"] == 900
    client.update_function_code(FunctionName="stacks", ZipFile=packed("def handler(e, c): return 2", "handler.py"))
    assert invoked(client, "stacks") == 2
    with pytest.raises(client.exceptions.ResourceConflictException):
        client.create_function(FunctionName="stacks", Role=ROLE, Code={"ZipFile": packed("")}, Handler="a.b", Runtime="python3.12")  # fmt: skip


def test_what_lambda_refuses(aws: EmbeddedAws) -> None:
    client = lambda_client(aws)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_function(FunctionName="none")
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.create_function(FunctionName="f", Runtime="python3.12", Role=ROLE, Handler="a.b", Code={"S3Bucket": "none", "S3Key": "k"})  # fmt: skip
