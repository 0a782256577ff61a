"""Signature Version 4: what botocore signs is let in, everything else is not."""

from __future__ import annotations

import http.client
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from treadle.errors import AppError
from treadle.server import Keys, read_keys
from treadle.server._signatures import credential_scope, read_signature
from treadle.stepfunctions import ApiError

from .conftest import Account, boto3, serve

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
KEYS = Keys({"AKIDEXAMPLE": SECRET})


def checked(request: AWSRequest, *, keys: Keys = KEYS, after: float = 0.0, **changed: Any) -> None:
    """Hold a signed request against the keys, as the server would receive it."""
    parts = urlsplit(request.url)
    headers = {name.lower(): value for name, value in request.headers.items()} | {"host": parts.netloc}
    headers |= changed.get("headers", {})
    query = changed.get("query", parts.query)
    signed = keys.known(read_signature(headers, query), time.time() + after)
    body = changed.get("body", request.body or b"")
    keys.check(signed, changed.get("method", request.method), changed.get("path", parts.path), query, headers, body)


def request(
    auth: Any = SigV4Auth, service: str = "states", url: str = "http://10.0.0.1:8083/", **more: Any
) -> AWSRequest:
    made = AWSRequest(**{"method": "POST", "url": url, "data": b'{"a":1}', **more})
    made.headers["X-Amz-Target"] = "AWSStepFunctions.ListActivities"
    made.headers["Some-Header"] = "  two   words "
    auth(Credentials("AKIDEXAMPLE", SECRET), service, "us-east-1").add_auth(made)
    return made


def test_what_botocore_signs_is_let_in() -> None:
    checked(request())
    checked(request(url="http://h/a%20b/c:d/?z=1&a=%2F&a=%20&empty", service="lambda"))
    checked(request(S3SigV4Auth, "s3", "http://h/bucket/a%20key%2B", method="PUT", headers={"x-amz-meta-a": "ä"}))
    presigned = AWSRequest(method="GET", url="http://h/bucket/key")
    SigV4QueryAuth(Credentials("AKIDEXAMPLE", SECRET), "lambda", "us-east-1", 60).add_auth(presigned)
    checked(presigned, after=50)
    with pytest.raises(ApiError, match="expired"):
        checked(presigned, after=70)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"body": b'{"a":2}'}, "InvalidSignatureException"),
        ({"method": "PUT"}, "InvalidSignatureException"),
        ({"path": "/other"}, "InvalidSignatureException"),
        ({"query": "a=1"}, "InvalidSignatureException"),
        ({"headers": {"x-amz-target": "AWSStepFunctions.DeleteActivity"}}, "InvalidSignatureException"),
        ({"headers": {"x-amz-meta-new": "1"}}, "InvalidSignatureException"),
        ({"headers": {"x-amz-date": "yesterday"}}, "IncompleteSignatureException"),
        ({"headers": {"x-amz-content-sha256": "0" * 64}}, "InvalidSignatureException"),
        (
            {"headers": {"authorization": "AWS4-HMAC-SHA256 Credential=a/b, Signature=c"}},
            "IncompleteSignatureException",
        ),
        ({"headers": {"authorization": "Basic dTpw"}}, "MissingAuthenticationTokenException"),
        ({"headers": {"authorization": ""}}, "MissingAuthenticationTokenException"),
        ({"after": 1_000}, "InvalidSignatureException"),
        ({"after": -1_000}, "InvalidSignatureException"),
        ({"keys": Keys({"OTHER": SECRET})}, "UnrecognizedClientException"),
        ({"keys": Keys({"AKIDEXAMPLE": "wrong"})}, "InvalidSignatureException"),
    ],
)
def test_what_is_not_let_in(changed: dict[str, Any], code: str) -> None:
    with pytest.raises(ApiError) as error:
        checked(request(), **changed)
    assert error.value.code == code


def test_an_s3_body_that_is_not_what_was_signed() -> None:
    made = request(S3SigV4Auth, "s3", "http://h/bucket/key", method="PUT")
    with pytest.raises(ApiError) as error:
        checked(made, body=b"another")
    assert error.value.code == "XAmzContentSHA256Mismatch"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "can't be read"),
        ("AKID secret", "is not of the form of ~/.aws/credentials"),
        ("[default]\naws_access_key_id = A\n", "has only one of"),
        ("[default]\nregion = eu-west-1\n", "has no key pair"),
    ],
)
def test_key_files_that_are_none(tmp_path: Path, text: str | None, told: str) -> None:
    file = tmp_path / "keys"
    if text is not None:
        file.write_text(text)
    with pytest.raises(AppError, match=told):
        read_keys(str(file))


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Account]:
    file = tmp_path_factory.mktemp("keys") / "credentials"
    file.write_text(f"[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = {SECRET}\n")
    yield from serve(virtual=True, keys=read_keys(str(file)))


def client(account: Account, service: str, key: str, secret: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        config=Config(
            retries={"max_attempts": 0},
            inject_host_prefix=False,
            signature_version="s3v4" if service == "s3" else None,
            s3={"addressing_style": "path"},
        ),
    )


def test_the_server_demands_its_keys_of_every_service(guarded: Account) -> None:
    for service, call in (
        ("stepfunctions", lambda one: one.list_activities()),
        ("sqs", lambda one: one.list_queues()),
        ("sns", lambda one: one.list_topics()),
        ("s3", lambda one: one.list_buckets()),
        ("dynamodb", lambda one: one.list_tables()),
    ):
        assert call(client(guarded, service, "AKIDEXAMPLE", SECRET))["ResponseMetadata"]["HTTPStatusCode"] == 200
        for key, secret, code in (
            ("AKIDEXAMPLE", "wrong", "InvalidSignatureException"),
            ("SOMEBODY", SECRET, "UnrecognizedClientException"),
        ):
            with pytest.raises(ClientError) as error:
                call(client(guarded, service, key, secret))
            assert error.value.response["Error"]["Code"] == code, service


def test_objects_go_through_and_presigned_too(guarded: Account) -> None:
    s3 = client(guarded, "s3", "AKIDEXAMPLE", SECRET)
    s3.create_bucket(Bucket="signed")
    s3.put_object(Bucket="signed", Key="a b/ü+.txt", Body=b"content" * 1_000, Metadata={"m": "1"})
    assert s3.get_object(Bucket="signed", Key="a b/ü+.txt")["Body"].read() == b"content" * 1_000
    url = urlsplit(s3.generate_presigned_url("get_object", Params={"Bucket": "signed", "Key": "a b/ü+.txt"}))
    for query, status in ((url.query, 200), (url.query.replace("Signature=", "Signature=0"), 403), ("", 403)):
        connection = http.client.HTTPConnection(url.netloc, timeout=10)
        connection.request("GET", f"{url.path}?{query}")
        assert connection.getresponse().status == status
        connection.close()


def test_health_is_for_everybody(guarded: Account) -> None:
    connection = http.client.HTTPConnection(urlsplit(guarded.url).netloc, timeout=10)
    connection.request("GET", "/health")
    assert connection.getresponse().status == 200
    connection.close()


@pytest.mark.parametrize("blanks", [",  ", ", ", "  ", "Credential=", "=", "a,"])
def test_a_hostile_authorization_is_read_at_once(blanks: str) -> None:
    """Blanks around commas made the pattern that was used before try for hours, in the server's event loop."""
    assert credential_scope({"authorization": "AWS4-HMAC-SHA256 " + blanks * 20_000}, "") is None
    credential = "Credential=AKIA/20240101/eu-west-1/sqs/aws4_request"
    assert credential_scope({"authorization": f"AWS4-HMAC-SHA256 {blanks * 9}, {credential}"}, "") == (
        "sqs",
        "eu-west-1",
    )
