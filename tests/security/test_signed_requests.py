"""B.2: with --keys a request does what was signed, and nothing else."""

from __future__ import annotations

import hashlib
import hmac
import json
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

from treadle.errors import AppError
from treadle.server import Keys, read_keys
from treadle.stepfunctions import ApiError

from ..server.conftest import Account, boto3, serve
from .raw_http import Answer, exchange

KEY, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
EMPTY = hashlib.sha256(b"").hexdigest()


@pytest.fixture(scope="module")
def guarded() -> Iterator[Account]:
    yield from serve(virtual=True, keys=Keys({KEY: SECRET}))


def client(account: Account, service: str, **config: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id=KEY,
        aws_secret_access_key=SECRET,
        config=Config(retries={"max_attempts": 0}, inject_host_prefix=False, **config),
    )


def signed(
    account: Account, service: str, method: str, path: str, headers: dict[str, str], body: bytes, auth: Any = SigV4Auth
) -> list[tuple[str, str]]:
    """Return the headers of a request that botocore has signed."""
    request = AWSRequest(method, f"{account.url}{path}", headers=headers, data=body)
    auth(Credentials(KEY, SECRET), service, "us-east-1").add_auth(request)
    return [(name, str(value)) for name, value in request.headers.items()]


def code_of(answer: Answer) -> str:
    if answer.body.startswith(b"<"):
        return answer.body.partition(b"<Code>")[2].partition(b"</Code>")[0].decode()
    return str(json.loads(answer.body or b"{}").get("__type", ""))


# ---------------------------------------------------------------- repeated headers


@pytest.fixture
def captured(guarded: Account) -> tuple[str, list[tuple[str, str]], bytes]:
    """A signed DescribeStateMachine, as someone on the way has seen it."""
    machines = client(guarded, "stepfunctions")
    definition = json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    arn = machines.create_state_machine(name="kept", definition=definition, roleArn="arn:aws:iam::123456789012:role/r")[
        "stateMachineArn"
    ]
    body = json.dumps({"stateMachineArn": arn}).encode()
    headers = {"X-Amz-Target": "AWSStepFunctions.DescribeStateMachine", "Content-Type": "application/x-amz-json-1.0"}
    return arn, signed(guarded, "states", "POST", "/", headers, body), body


@pytest.mark.parametrize("first", [True, False])
def test_a_describe_becomes_no_delete(guarded: Account, captured: Any, first: bool) -> None:
    arn, headers, body = captured
    assert exchange(guarded.url, "POST", "/", headers, body).status == 200
    forged = ("x-amz-target", "AWSStepFunctions.DeleteStateMachine")
    answer = exchange(guarded.url, "POST", "/", [forged, *headers] if first else [*headers, forged], body)
    assert answer.status == 400
    assert client(guarded, "stepfunctions").describe_state_machine(stateMachineArn=arn)["status"] == "ACTIVE"


@pytest.mark.parametrize("name", ["Authorization", "X-Amz-Date", "X-Amz-Target", "X-Amz-Security-Token"])
def test_repeated_headers_are_refused(guarded: Account, captured: Any, name: str) -> None:
    _, headers, body = captured
    value = dict(headers).get(name, "a")
    further = [(name, value)] if name in dict(headers) else [(name, value), (name, value)]
    answer = exchange(guarded.url, "POST", "/", [*headers, *further], body)
    assert answer.status == 400
    assert "is repeated" in json.loads(answer.body)["message"]


def test_a_signature_counts_for_its_service_alone(guarded: Account) -> None:
    """A presigned URL is for S3 alone, so the request would go to Step Functions."""
    request = AWSRequest("POST", f"{guarded.url}/", headers={"X-Amz-Target": "AWSStepFunctions.ListActivities"})
    SigV4QueryAuth(Credentials(KEY, SECRET), "lambda", "us-east-1", 60).add_auth(request)
    parts = urlsplit(request.url)
    headers = [("X-Amz-Target", "AWSStepFunctions.ListActivities")]
    answer = exchange(guarded.url, "POST", f"/?{parts.query}", headers)
    assert (answer.status, code_of(answer)) == (403, "InvalidSignatureException")


def test_dot_segments_do_not_lead_elsewhere(guarded: Account) -> None:
    """Clients sign the normalized path; a service would match the one that was sent."""
    headers = signed(guarded, "lambda", "GET", "/2015-03-31/functions", {}, b"")
    assert exchange(guarded.url, "GET", "/2015-03-31/functions", headers).status == 200
    for path in ("/2015-03-31/functions/x/..", "/2015-03-31/./functions", "/2015-03-31//functions"):
        assert exchange(guarded.url, "GET", path, headers).status == 403


# ---------------------------------------------------------------- what covers the body


@pytest.mark.parametrize("word", ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "anything", ""])
@pytest.mark.parametrize("service", ["states", "dynamodb"])
def test_no_word_switches_the_body_off(guarded: Account, service: str, word: str) -> None:
    target = {"states": "AWSStepFunctions.ListActivities", "dynamodb": "DynamoDB_20120810.ListTables"}[service]
    given = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.0", "X-Amz-Content-SHA256": word}
    headers = signed(guarded, service, "POST", "/", given, b"{}")
    for body in (b"{}", b'{"maxResults": 7}'):
        answer = exchange(guarded.url, "POST", "/", headers, body)
        assert (answer.status, code_of(answer)) == (403, "InvalidSignatureException"), word


class _Word(S3SigV4Auth):
    """Signs with a word in place of the body's hash, which clients send over TLS."""

    word = "UNSIGNED-PAYLOAD"

    def payload(self, request: Any) -> str:
        return self.word


def test_s3_may_leave_the_body_unsigned(guarded: Account) -> None:
    s3 = client(guarded, "s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="unsigned")
    headers = signed(guarded, "s3", "PUT", "/unsigned/a", {}, b"", _Word)
    assert exchange(guarded.url, "PUT", "/unsigned/a", headers, b"content").status == 200
    assert s3.get_object(Bucket="unsigned", Key="a")["Body"].read() == b"content"
    other = type("Other", (_Word,), {"word": "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"})
    headers = signed(guarded, "s3", "PUT", "/unsigned/b", {}, b"", other)
    assert exchange(guarded.url, "PUT", "/unsigned/b", headers, b"content").status == 403


# ---------------------------------------------------------------- chunks


def example(word: str, more: dict[str, str], signature: str) -> tuple[Any, dict[str, str]]:
    """Return what verifies the chunks of AWS's published example, whose seed signature is verified first."""
    from treadle.server._signatures import read_signature

    headers = {
        "host": "s3.amazonaws.com",
        "x-amz-date": "20130524T000000Z",
        "x-amz-storage-class": "REDUCED_REDUNDANCY",
        "x-amz-content-sha256": word,
        "content-encoding": "aws-chunked",
        "x-amz-decoded-content-length": "66560",
        **more,
    }
    names = ";".join(sorted(headers))
    scope = f"Credential={KEY}/20130524/us-east-1/s3/aws4_request"
    headers["authorization"] = f"AWS4-HMAC-SHA256 {scope},SignedHeaders={names},Signature={signature}"
    keys = Keys({KEY: SECRET})
    known = keys.known(read_signature(headers, ""), 1_369_353_600)
    return keys.check(known, "PUT", "/examplebucket/chunkObject.txt", "", headers, b""), headers


def chunks(*parts: tuple[bytes, str], end: bytes = b"\r\n") -> bytes:
    return (
        b"".join(
            f"{len(part):x};chunk-signature={signature}\r\n".encode() + part + (b"\r\n" if part else b"")
            for part, signature in parts
        )
        + end
    )


def test_the_chunks_of_awss_example() -> None:
    """https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html"""
    from treadle.server._chunks import decode_chunks

    seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
    signatures = (
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    )
    length = {"content-length": "66824"}
    parts = (b"a" * 65_536, b"a" * 1_024, b"")
    body = chunks(*zip(parts, signatures, strict=True))
    assert len(body) == 66_824
    signer, headers = example("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", length, seed)
    left, content = decode_chunks(headers, body, signer)
    assert content == b"a" * 66_560
    assert left["content-length"] == "66560"
    assert not {"content-encoding", "x-amz-content-sha256", "x-amz-decoded-content-length"} & set(left)
    for changed in (
        body.replace(b"a\r\n0;", b"b\r\n0;"),
        body.replace(signatures[1].encode(), signatures[0].encode()),
        chunks((parts[1], signatures[1]), (parts[0], signatures[0]), (b"", signatures[2])),
        chunks((parts[0], signatures[0]), (b"", signatures[2])),
        body.replace(b";chunk-signature=" + signatures[2].encode(), b""),
    ):
        signer, headers = example("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", length, seed)
        with pytest.raises(ApiError) as error:
            decode_chunks(headers, changed, signer)
        assert error.value.code == "SignatureDoesNotMatch"


def test_the_trailer_of_awss_example() -> None:
    """https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html"""
    from treadle.server._chunks import decode_chunks

    seed = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"
    parts = (
        (b"a" * 65_536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (b"a" * 1_024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
        (b"", "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"),
    )
    signature = b"x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n"
    more = {"x-amz-trailer": "x-amz-checksum-crc32c"}
    word = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
    signer, headers = example(word, more, seed)
    left, content = decode_chunks(
        headers, chunks(*parts, end=b"x-amz-checksum-crc32c:sOO8/Q==\r\n" + signature), signer
    )
    assert content == b"a" * 66_560
    assert left["x-amz-checksum-crc32c"] == "sOO8/Q=="
    assert "x-amz-trailer-signature" not in left
    for end in (
        b"x-amz-checksum-crc32c:AAAAAA==\r\n" + signature,
        b"x-amz-checksum-crc32c:sOO8/Q==\r\n\r\n",
        signature,
    ):
        signer, headers = example(word, more, seed)
        with pytest.raises(ApiError) as error:
            decode_chunks(headers, chunks(*parts, end=end), signer)
        assert error.value.code == "SignatureDoesNotMatch"


def streamed(
    account: Account, path: str, content: bytes, spoil: Callable[[bytes], bytes] = lambda body: body, size: int = 10
) -> Answer:
    """Upload an object in signed chunks, written here by the documentation's words alone."""
    auth = type("Streaming", (_Word,), {"word": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"})
    given = {"Content-Encoding": "aws-chunked,gzip", "X-Amz-Decoded-Content-Length": str(len(content))}
    headers = signed(account, "s3", "PUT", path, given, b"", auth)
    told = dict(headers)
    at, signature = told["X-Amz-Date"], told["Authorization"].rpartition("=")[2]
    key = f"AWS4{SECRET}".encode()
    for part in (at[:8], "us-east-1", "s3", "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    parts = []
    for start in [*range(0, len(content), size), len(content)]:
        part = content[start : start + size]
        text = [at, f"{at[:8]}/us-east-1/s3/aws4_request", signature, EMPTY, hashlib.sha256(part).hexdigest()]
        told_text = "\n".join(["AWS4-HMAC-SHA256-PAYLOAD", *text])
        signature = hmac.new(key, told_text.encode(), hashlib.sha256).hexdigest()
        parts.append((part, signature))
    return exchange(account.url, "PUT", path, headers, spoil(chunks(*parts)))


def test_an_upload_in_signed_chunks(guarded: Account) -> None:
    s3 = client(guarded, "s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="chunks")
    content = b"0123456789" * 3 + b"end"
    assert streamed(guarded, "/chunks/good", content).status == 200
    found = s3.get_object(Bucket="chunks", Key="good")
    assert (found["Body"].read(), found["ContentEncoding"]) == (content, "gzip")
    answer = streamed(guarded, "/chunks/bad", content, lambda body: body.replace(b"0123456789", b"0123456780", 1))
    assert (answer.status, code_of(answer)) == (403, "SignatureDoesNotMatch")
    # what is left after a chunk that says it is the last one would never have been verified
    answer = streamed(guarded, "/chunks/bad", content, lambda body: body + b"5\r\nextra\r\n0\r\n\r\n")
    assert answer.status == 400
    assert [one["Key"] for one in s3.list_objects_v2(Bucket="chunks")["Contents"]] == ["good"]


@pytest.mark.parametrize("keys", [True, False])
def test_a_trailing_checksum_is_verified(guarded: Account, account: Account, keys: bool) -> None:
    served = guarded if keys else account
    s3 = client(served, "s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="trailers")
    content = b"some content"
    right = b64encode(zlib.crc32(content).to_bytes(4, "big"))
    auth = type("Streaming", (_Word,), {"word": "STREAMING-UNSIGNED-PAYLOAD-TRAILER"})
    given = {
        "Content-Encoding": "aws-chunked",
        "X-Amz-Decoded-Content-Length": "12",
        "X-Amz-Trailer": "x-amz-checksum-crc32",
        "X-Amz-Sdk-Checksum-Algorithm": "CRC32",
    }
    headers = signed(served, "s3", "PUT", "/trailers/k", given, b"", auth)
    frame = b"c\r\n%s\r\n0\r\nx-amz-checksum-crc32:%s\r\n\r\n"
    answer = exchange(served.url, "PUT", "/trailers/k", headers, frame % (content, b"AAAAAA=="))
    assert (answer.status, code_of(answer)) == (400, "BadDigest")
    assert exchange(served.url, "PUT", "/trailers/k", headers, frame % (content, right)).status == 200
    found = s3.get_object(Bucket="trailers", Key="k", ChecksumMode="ENABLED")
    assert (found["Body"].read(), found["ChecksumCRC32"]) == (content, right.decode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"c",
        b"c\r\n",
        b"c\r\nshort",
        b"zz\r\n\r\n",
        b"-1\r\n\r\n",
        b"fffffffff\r\nx",
        b"1\r\naX0\r\n\r\n",
        b"0" * 5000,
    ],
)
def test_malformed_chunks_are_refused(account: Account, body: bytes) -> None:
    """On commit 3bce135 some of these were an error of the embedded S3, others stored something else."""
    client(account, "s3", s3={"addressing_style": "path"}).create_bucket(Bucket="malformed")
    auth = type("Streaming", (_Word,), {"word": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"})
    given = {"Content-Encoding": "aws-chunked", "X-Amz-Decoded-Content-Length": "1" + "0" * 12}
    headers = signed(account, "s3", "PUT", "/malformed/k", given, b"", auth)
    answer = exchange(account.url, "PUT", "/malformed/k", headers, body)
    assert (answer.status, code_of(answer)) == (400, "IncompleteBody")


# ---------------------------------------------------------------- presigned URLs, keys


def test_older_presigned_urls_are_refused_with_the_way_on(guarded: Account) -> None:
    client(guarded, "s3", s3={"addressing_style": "path"}).create_bucket(Bucket="older")
    s3 = client(guarded, "s3", signature_version="s3", s3={"addressing_style": "path"})
    url = urlsplit(s3.generate_presigned_url("get_object", Params={"Bucket": "older", "Key": "k"}))
    assert "AWSAccessKeyId=" in url.query
    answer = exchange(guarded.url, "GET", f"{url.path}?{url.query}")
    assert answer.status == 400
    assert b"s3v4" in answer.body
    answer = exchange(guarded.url, "GET", "/older/k", [("Authorization", f"AWS {KEY}:c2lnbmF0dXJl")])
    assert answer.status == 400
    assert b"s3v4" in answer.body


def test_presigned_urls_upload_and_download(guarded: Account) -> None:
    """This holds on commit 3bce135 too."""
    s3 = client(guarded, "s3", signature_version="s3v4", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="presigned")
    for operation, method in (("put_object", "PUT"), ("get_object", "GET")):
        url = urlsplit(s3.generate_presigned_url(operation, Params={"Bucket": "presigned", "Key": "a b"}))
        answer = exchange(guarded.url, method, f"{url.path}?{url.query}", (), b"content" if method == "PUT" else b"")
        assert answer.status == 200
        forged = url.query.replace("X-Amz-Expires=3600", "X-Amz-Expires=36000")
        assert exchange(guarded.url, method, f"{url.path}?{forged}").status == 403
        repeated = f"{url.query}&X-Amz-Expires=36000"
        assert exchange(guarded.url, method, f"{url.path}?{repeated}").status in (400, 403, 404)
    assert answer.body == b"content"


PAIR = f"[default]\naws_access_key_id = {KEY}\naws_secret_access_key = {SECRET}\n"


@pytest.mark.parametrize(
    ("content", "mode", "why"),
    [
        (PAIR.encode(), 0o666, "chmod go-w"),
        (PAIR.encode(), 0o620, "other users can write it"),
        (b"\xef\xbb\xbf" + PAIR.encode(), 0o600, "byte order mark"),
        (PAIR.encode("utf-16"), 0o600, "byte order mark"),
        (PAIR.replace(SECRET, "x").encode(), 0o600, "at least 4 characters, got 1"),
        ((PAIR + PAIR.replace("default", "b").replace("wJ", "xJ")).encode(), 0o600, "with another secret"),
    ],
)
def test_key_files_that_protect_nothing(tmp_path: Path, content: bytes, mode: int, why: str) -> None:
    file = tmp_path / "keys"
    file.write_bytes(content)
    file.chmod(mode)
    with pytest.raises(AppError, match=why):
        read_keys(str(file))
    file.write_text(PAIR)
    file.chmod(0o644)
    assert read_keys(str(file))


def test_a_short_secret_is_warned_of(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(PAIR.replace(SECRET, "test"))
    lines: list[str] = []
    assert read_keys(str(file), warn=lines.append)
    assert len(lines) == 1
    assert "fewer than 16 characters" in lines[0]
