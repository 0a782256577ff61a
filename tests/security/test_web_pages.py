"""B.1: no web page in a browser on this machine reaches the served account."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from treadle.embedded import EmbeddedAws
from treadle.server import Engine, asgi
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service

from ..server.conftest import Account, boto3, uvicorn
from .raw_http import exchange, signed_for

LIST = ("X-Amz-Target", "AWSStepFunctions.ListActivities")
JSON = ("Content-Type", "application/x-amz-json-1.0")
SIGNED = signed_for("states")


def client(account: Account, service: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=account.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def listed(account: Account, *headers: tuple[str, str]) -> int:
    """Return the status of a ListActivities request with further headers."""
    return exchange(account.url, "POST", "/", [LIST, JSON, SIGNED, *headers], b"{}").status


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.0.0.1:8083",
        "127.8.9.10:1",
        "localhost:8083",
        "LOCALHOST",
        "[::1]:8083",
        "bucket.localhost:8083",
        "sync-localhost:8083",
        "sync-127.0.0.1:8083",
        "host.docker.internal:8083",
    ],
)
def test_hosts_of_this_machine(account: Account, host: str) -> None:
    """These hold on commit 3bce135 too, and have to stay."""
    assert listed(account, ("Host", host)) == 200
    assert exchange(account.url, "GET", "/health", [("Host", host)]).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8083",
        "127.0.0.1.evil.example",
        "127.attacker.example",
        "localhost.evil.example",
        "evil.example:127.0.0.1",
        "localhost@evil.example",
        "evil.example\\@localhost",
        "192.0.2.1",
        "0.0.0.0",
        "2130706433",
        "0x7f000001",
        "127.1",
        "[::2]",
        "localhost:port",
        "localhost/x",
        "sync-evil.example",
        "",
    ],
)
def test_foreign_hosts(account: Account, host: str) -> None:
    """A page whose name resolves to 127.0.0.1 (DNS rebinding) is of the same origin to its browser."""
    assert listed(account, ("Host", host)) == 403
    assert exchange(account.url, "GET", "/health", [("Host", host)]).status == 403


FOREIGN = [
    [("Origin", "http://evil.example")],
    [("Origin", "null")],
    [("Origin", "http://localhost:3000")],
    [("Origin", "http://127.0.0.1")],
    [("Origin", "")],
    [("Referer", "http://evil.example/page")],
    [("Referer", "http://127.0.0.1:1/")],
    [("Referer", "about:blank")],
    [("Sec-Fetch-Site", "cross-site")],
    [("Sec-Fetch-Site", "same-site")],
    [("Sec-Fetch-Site", "new-value")],
    [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://evil.example")],
    [("Sec-Fetch-Site", "none"), ("Referer", "https://evil.example/")],
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_requests_of_foreign_pages(account: Account, headers: list[tuple[str, str]]) -> None:
    assert listed(account, *headers) == 403
    assert exchange(account.url, "GET", "/health", headers).status == 403
    assert exchange(account.url, "GET", "/bucket/key", [signed_for("s3"), *headers]).status == 403


@pytest.mark.parametrize(
    "headers", [[], [("Sec-Fetch-Site", "none")], [("Sec-Fetch-Site", "same-origin"), ("Referer", "OWN/console")]]
)
def test_requests_of_programs_and_of_the_address_bar(account: Account, headers: list[tuple[str, str]]) -> None:
    own = [(name, value.replace("OWN", account.url)) for name, value in headers]
    assert listed(account, *own) == 200
    assert exchange(account.url, "GET", "/health", own).status == 200


def test_a_query_does_not_name_the_service(account: Account) -> None:
    """What `fetch(..., {mode: "no-cors"})` can send, without the headers that give it away."""
    scope = "Credential=a/20240101/us-east-1/{}/aws4_request"
    function = {
        "FunctionName": "attack",
        "Runtime": "python3.11",
        "Role": "arn:aws:iam::123456789012:role/r",
        "Handler": "index.handler",
        "Code": {"ZipFile": ""},
    }
    for query in (scope, f"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-{scope}", quote(scope, safe="{}")):
        target = f"/2015-03-31/functions?{query.format('lambda')}"
        text = [("Content-Type", "text/plain;charset=UTF-8")]
        assert exchange(account.url, "POST", target, text, json.dumps(function).encode()).status == 404
    assert client(account, "lambda").list_functions()["Functions"] == []


def test_an_image_deletes_no_topic(account: Account) -> None:
    sns = client(account, "sns")
    arn = sns.create_topic(Name="kept")["TopicArn"]
    action = f"Action=DeleteTopic&Version=2010-03-31&TopicArn={quote(arn)}"
    every = "&".join(
        f"X-Amz-{name}={value}"
        for name, value in {
            "Algorithm": "AWS4-HMAC-SHA256",
            "Credential": "a/20240101/us-east-1/sns/aws4_request",
            "Date": "20240101T000000Z",
            "Expires": "600",
            "SignedHeaders": "host",
            "Signature": "0",
        }.items()
    )
    for signature in ("Credential=a/20240101/us-east-1/sns/aws4_request", every):
        assert exchange(account.url, "GET", f"/?{action}&{signature}").status == 404
    assert [one["TopicArn"] for one in sns.list_topics()["Topics"]] == [arn]


def test_a_complete_presigned_url_is_for_s3(account: Account) -> None:
    """This holds on commit 3bce135 too, but an incomplete one was taken as well."""
    from botocore.config import Config

    for version in ("s3v4", "s3"):
        s3 = boto3.client(
            "s3",
            endpoint_url=account.url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(signature_version=version, s3={"addressing_style": "path"}),
        )
        s3.create_bucket(Bucket=f"presigned-{version}")
        s3.put_object(Bucket=f"presigned-{version}", Key="k", Body=b"<script>alert(1)</script>")
        url = urlsplit(s3.generate_presigned_url("get_object", Params={"Bucket": f"presigned-{version}", "Key": "k"}))
        answer = exchange(account.url, "GET", f"{url.path}?{url.query}")
        assert (answer.status, answer.body) == (200, b"<script>alert(1)</script>")
        # opened in a browser it is of this server's origin: its scripts must not run
        assert answer.headers["content-security-policy"] == "sandbox"
        for name in ("Signature", "Expires"):
            less = "&".join(one for one in url.query.split("&") if not one.split("=")[0].endswith(name))
            assert exchange(account.url, "GET", f"{url.path}?{less}").status == 404, name


def test_buckets_as_hosts(account: Account) -> None:
    """SDKs for JavaScript address `localhost` so; on commit 3bce135 the object's key was taken for a bucket."""
    s3 = client(account, "s3")
    s3.create_bucket(Bucket="virtual")
    port = urlsplit(account.url).port
    for host in (f"virtual.localhost:{port}", f"virtual.s3.localhost:{port}"):
        given = [signed_for("s3"), ("Host", host)]
        assert exchange(account.url, "PUT", "/a/b", given, host.encode()).status == 200
        assert exchange(account.url, "GET", "/a/b", given).body == host.encode()
    assert [one["Key"] for one in s3.list_objects_v2(Bucket="virtual")["Contents"]] == ["a/b"]
    assert exchange(account.url, "GET", "/virtual/a/b", [signed_for("s3"), ("Host", "s3.localhost")]).status == 200


@pytest.mark.parametrize(
    "name", ["Host", "Origin", "Authorization", "X-Amz-Target", "X-Amz-Meta-A", "Content-Type", "Sec-Fetch-Site"]
)
def test_repeated_headers(account: Account, name: str) -> None:
    own = {"Host": urlsplit(account.url).netloc, "Origin": account.url, "Sec-Fetch-Site": "none", "X-Amz-Meta-A": "a"}
    given = dict([LIST, JSON, SIGNED]) | own
    if name == "Host":  # the web server refuses it itself, and may close the connection before the body is sent
        with suppress(ConnectionError):
            assert exchange(account.url, "POST", "/", [*given.items(), (name, given[name])], b"{}").status == 400
    else:
        answer = exchange(account.url, "POST", "/", [*given.items(), (name, given[name])], b"{}")
        assert answer.status == 400
        assert f"The header {name.lower()} is repeated" in json.loads(answer.body)["message"]
    assert exchange(account.url, "POST", "/", given.items(), b"{}").status == 200


@pytest.fixture
def browsable() -> Iterator[tuple[str, list[str]]]:
    """A served account that lets the pages of http://app.example:3000 in, and the lines it reports."""
    from treadle.drivers import Admission

    lines: list[str] = []
    with EmbeddedAws() as aws:
        engine = Engine(resolve_integration, aws, virtual=True)
        app = asgi(
            Service(MemoryStore(), engine.driver),
            services=aws.receive,
            admission=Admission(origins=["http://app.example:3000", "https://other.example:443/"]),
            refused=lines.append,
        )
        listening = socket.create_server(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", lines
        server.should_exit = True
        thread.join(10)
        listening.close()
        engine.close()


def test_an_allowed_origin_gets_cors_answers(browsable: tuple[str, list[str]]) -> None:
    url, lines = browsable
    origin = ("Origin", "http://app.example:3000")
    preflight = [
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "authorization,content-type,x-amz-target"),
        ("Access-Control-Request-Private-Network", "true"),
        ("Sec-Fetch-Site", "cross-site"),
    ]
    answer = exchange(url, "OPTIONS", "/", [origin, *preflight])
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == origin[1]
    assert answer.headers["access-control-allow-headers"] == "authorization,content-type,x-amz-target"
    assert "PUT" in answer.headers["access-control-allow-methods"]
    assert answer.headers["access-control-allow-private-network"] == "true"
    assert answer.headers["vary"] == "Origin"
    answer = exchange(url, "POST", "/", [LIST, JSON, SIGNED, origin, ("Sec-Fetch-Site", "cross-site")], b"{}")
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == origin[1]
    assert "x-amzn-requestid" in answer.headers["access-control-expose-headers"].lower()
    assert exchange(url, "GET", "/health", [("Origin", "https://other.example")]).status == 200
    assert lines == []


@pytest.mark.parametrize(
    "origin", ["http://app.example", "https://app.example:3000", "http://x.app.example:3000", "null", "http://evil"]
)
def test_no_other_origin_is_allowed(browsable: tuple[str, list[str]], origin: str) -> None:
    url, lines = browsable
    preflight = [("Origin", origin), ("Access-Control-Request-Method", "POST")]
    for answer in (
        exchange(url, "OPTIONS", "/", preflight),
        exchange(url, "POST", "/", [LIST, JSON, SIGNED, ("Origin", origin)], b"{}"),
    ):
        assert answer.status == 403
        assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert len(lines) == 2
    assert lines[1].startswith(f"refused POST /: Origin '{origin}'")
    assert "--allow-origin" in lines[1]


def test_a_flood_of_refused_requests_is_one_line(browsable: tuple[str, list[str]]) -> None:
    url, lines = browsable
    for _ in range(20):
        assert exchange(url, "GET", "/%1b%5b31m", [("Origin", "http://\x9b31mevil")]).status == 403
        assert exchange(url, "GET", "/x", [("Origin", "http://evil" + "l" * 4_000)]).status == 403
    assert len(lines) == 2
    assert all(line.isprintable() and len(line) < 500 for line in lines)


@pytest.mark.parametrize("origin", ["*", "null", "app.example", "http://app.example/path", "http://a b"])
def test_origins_that_cannot_be_allowed(origin: str) -> None:
    from click.testing import CliRunner

    from treadle.cli import main

    result = CliRunner().invoke(main, ["serve", "--port", "0", "--allow-origin", origin])
    assert result.exit_code == 2
    assert "--allow-origin: expected scheme, host and port" in result.output
