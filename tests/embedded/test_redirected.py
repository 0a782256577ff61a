"""Requests for AWS's own addresses reach the embedded services, whatever client a handler uses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.drivers import MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.services import Call, resolve_integration

from .conftest import machine, task

SIGNED = "AWS4-HMAC-SHA256 Credential=treadle/20260101/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0"


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        driver = MemoryDriver(resolver=resolve_integration, caller=made)
        made.attach(driver)
        made.call(Call("sqs", "createQueue", {"QueueName": "q"}))
        made.call(Call("s3", "createBucket", {"Bucket": "bucket"}))
        made.call(Call("s3", "putObject", {"Bucket": "bucket", "Key": "k", "Body": "stored"}))
        yield made
        driver.close()


def answer(aws: EmbeddedAws, code: str, runtime: str) -> Any:
    properties = {"Code": {"ZipFile": code}, "Runtime": runtime, "Handler": "index.handler", "Timeout": 20}
    properties["Role"] = "arn:aws:iam::123456789012:role/r"  # type: ignore[assignment]
    invoke = task("lambda:invoke", {"FunctionName": {"Ref": "F"}})
    resources = {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}, "Main": machine({"T": invoke})}
    name = aws.deploy({"S": {"Resources": resources}}).functions[0].name
    got = aws.call(Call("lambda", "invoke", {"FunctionName": name, "Payload": "{}"}))
    assert "FunctionError" not in got, got["Payload"]
    return json.loads(got["Payload"])


HEADERS = {
    "Authorization": SIGNED.format("sqs"),
    "X-Amz-Target": "AmazonSQS.ListQueues",
    "Content-Type": "application/x-amz-json-1.0",
}
URL = "https://sqs.us-east-1.amazonaws.com/"
NODE = {
    "https": f"""
        const https = require('node:https');
        exports.handler = async () => new Promise((resolve, reject) => {{
          const options = {{ hostname: 'sqs.us-east-1.amazonaws.com', method: 'POST', path: '/', headers: {json.dumps(HEADERS)} }};
          const request = https.request(options, (response) => {{
            let text = '';
            response.on('data', (part) => {{ text += part; }}).on('end', () => resolve(JSON.parse(text).QueueUrls.length));
          }});
          request.on('error', reject).end('{{}}');
        }});""",
    "fetch": f"""
        exports.handler = async () => {{
          const response = await fetch('{URL}', {{ method: 'POST', headers: {json.dumps(HEADERS)}, body: '{{}}' }});
          return (await response.json()).QueueUrls.length;
        }};""",
    "sync-": f"""
        const http = require('node:http');
        exports.handler = async () => new Promise((resolve, reject) => {{
          const url = new URL(process.env.AWS_ENDPOINT_URL);
          const options = {{ hostname: 'sync-127.0.0.1', port: url.port, method: 'POST', path: '/', headers: {json.dumps(HEADERS)} }};
          const request = http.request(options, (response) => {{ response.resume(); resolve(response.statusCode === 200 ? 1 : 0); }});
          request.on('error', reject).end('{{}}');
        }});""",
}


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js isn't on the PATH")
@pytest.mark.parametrize("way", NODE)
def test_node_clients(aws: EmbeddedAws, way: str) -> None:
    assert answer(aws, NODE[way], "nodejs20.x") == 1


def test_python_urls(aws: EmbeddedAws) -> None:
    code = f"""
import json, urllib.request
def handler(event, context):
    request = urllib.request.Request({URL!r}, b"{{}}", {HEADERS!r})
    return len(json.load(urllib.request.urlopen(request))["QueueUrls"])
"""
    assert answer(aws, code, "python3.12") == 1


def test_python_clients_with_an_address_of_aws(aws: EmbeddedAws) -> None:
    code = """
import boto3, urllib.request
from botocore.config import Config
def handler(event, context):
    addressed = Config(s3={"addressing_style": "virtual"})
    s3 = boto3.client("s3", endpoint_url="https://s3.us-east-1.amazonaws.com", config=addressed)
    url = s3.generate_presigned_url("get_object", {"Bucket": "bucket", "Key": "k"})
    return [url.split("?")[0], s3.get_object(Bucket="bucket", Key="k")["Body"].read().decode(),
            urllib.request.urlopen(url).read().decode()]
"""
    assert answer(aws, code, "python3.12") == ["https://bucket.s3.us-east-1.amazonaws.com/k", "stored", "stored"]


def test_other_hosts_stay_unreachable(aws: EmbeddedAws) -> None:
    code = """
import urllib.request
def handler(event, context):
    try:
        urllib.request.urlopen("https://amazonaws.com.example.com/")
    except OSError as error:
        return str(error)
"""
    assert "without a network" in answer(aws, code, "python3.12")
