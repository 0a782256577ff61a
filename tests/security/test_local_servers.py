"""B.1: the handlers' endpoint and the Lambda Runtime API answer programs alone, and only those that may ask."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.services import Call

from .raw_http import exchange, signed_for

HANDLER = """
import os, time

def handler(event, context):
    if event.get("seconds"):
        time.sleep(event["seconds"])
    return {"api": os.environ["AWS_LAMBDA_RUNTIME_API"], "id": context.aws_request_id}
"""


@pytest.fixture
def aws(tmp_path: Path) -> Iterator[EmbeddedAws]:
    (tmp_path / "index.py").write_text(HANDLER)
    with EmbeddedAws() as aws:
        aws.add_function("f", "index.handler", tmp_path)
        aws.open()
        yield aws


def invoke(aws: EmbeddedAws, event: dict[str, Any]) -> dict[str, Any]:
    payload = aws.call(Call("lambda", "invoke", {"FunctionName": "f", "Payload": json.dumps(event)}))["Payload"]
    return dict(json.loads(payload))


@pytest.mark.parametrize(
    "headers",
    [
        [("Host", "evil.example")],
        [("Origin", "http://evil.example")],
        [("Referer", "http://evil.example/")],
        [("Sec-Fetch-Site", "cross-site")],
        [("Authorization", "AWS4-HMAC-SHA256 Credential=a/20240101/us-east-1/s3/aws4_request")],
        [("X-Amz-Target", "a"), ("X-Amz-Target", "b")],
    ],
    ids=str,
)
def test_the_handlers_endpoint_refuses_pages(aws: EmbeddedAws, headers: list[tuple[str, str]]) -> None:
    assert aws.url is not None
    assert exchange(aws.url, "GET", "/", [signed_for("s3")]).status == 200
    assert exchange(aws.url, "GET", "/", [signed_for("s3"), *headers]).status in (400, 403)
    preflight = exchange(aws.url, "OPTIONS", "/", [*headers, ("Access-Control-Request-Method", "PUT")])
    assert not [name for name in preflight.headers if name.startswith("access-control-")]


def runtime_api(aws: EmbeddedAws) -> tuple[str, str]:
    """Return the URL of the function's Runtime API, and its base path."""
    address, _, secret = invoke(aws, {})["api"].partition("/")
    return f"http://{address}", f"{'/' if secret else ''}{secret}/2018-06-01/runtime"


def test_the_runtime_api_needs_its_secret(aws: EmbeddedAws) -> None:
    url, _ = runtime_api(aws)
    for path in ("/2018-06-01/runtime", "//2018-06-01/runtime", "/another/2018-06-01/runtime"):
        for end in ("invocation/any/response", "invocation/any/error", "init/error"):
            assert exchange(url, "POST", f"{path}/{end}", (), b'"forged"').status == 403
    assert invoke(aws, {})["id"]


def test_the_runtime_api_takes_one_answer_to_what_it_asked(aws: EmbeddedAws) -> None:
    """On commit 3bce135 each of these became the answer of the next invocation."""
    url, base = runtime_api(aws)
    before = invoke(aws, {})["id"]
    for request_id in ("any", before, ""):
        assert exchange(url, "POST", f"{base}/invocation/{request_id}/response", (), b'"forged"').status == 400
    assert exchange(url, "POST", f"{base}/invocation/{before}/other", (), b'"forged"').status == 404
    for headers in ([("Host", "evil.example")], [("Origin", "http://evil.example")], [("Sec-Fetch-Site", "none")] * 2):
        assert exchange(url, "POST", f"{base}/init/error", headers, b'"forged"').status == 403
    answer = invoke(aws, {})
    assert answer["api"].startswith("127.0.0.1:")
    assert answer["id"] != before


def test_two_answers_at_once(aws: EmbeddedAws) -> None:
    """While an invocation runs, a request without the secret can't answer it, whatever id it names."""
    url, _ = runtime_api(aws)
    answers: list[dict[str, Any]] = []
    waiting = threading.Thread(target=lambda: answers.append(invoke(aws, {"seconds": 0.5})))
    waiting.start()
    assert exchange(url, "POST", "/2018-06-01/runtime/invocation/any/response", (), b'{"api": "forged"}').status == 403
    waiting.join(10)
    assert [one["api"].startswith("127.0.0.1:") for one in answers] == [True]
