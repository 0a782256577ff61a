"""A.6: credentials of an assumed role are renewed before they expire, and one slow role holds up no other."""

from __future__ import annotations

import http.server
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from treadle.drivers import AwsCaller
from treadle.services import Call, ServiceError

ROLE = "arn:aws:iam::123456789012:role/{}"
ASSUMED = """<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
<AccessKeyId>{key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
<Expiration>{until}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"""
DENIED = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>"


class Emulator(http.server.ThreadingHTTPServer):
    """STS and SQS: it says for how long credentials hold, and keeps what requests were signed with.

    :ivar seconds: lifetimes of the credentials, one after another; the last one is repeated
    :ivar slow: roles whose AssumeRole waits for `go`
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seconds = [3_600]
        self.slow: set[str] = set()
        self.denied: set[str] = set()
        self.waiting = threading.Event()
        self.go = threading.Event()
        self.assumed: list[str] = []
        self.signed: list[str] = []
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Emulator
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        emulator = self.server
        if "Action=AssumeRole" not in body:
            found = re.search(r"Credential=(\w+)/", self.headers["Authorization"])
            assert found is not None
            emulator.signed.append(found[1])
            self._answer(200, '{"QueueUrls": []}', "application/x-amz-json-1.0")
            return
        role = parse_qs(body)["RoleArn"][0].rpartition("/")[2]
        if role in emulator.slow:
            emulator.waiting.set()
            emulator.go.wait(30)
        if role in emulator.denied:
            self._answer(403, DENIED, "text/xml")
            return
        with emulator.lock:
            emulator.assumed.append(role)
            seconds = emulator.seconds.pop(0) if len(emulator.seconds) > 1 else emulator.seconds[0]
            key = f"{role}{len(emulator.assumed)}"
        until = (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._answer(200, ASSUMED.format(key=key, until=until), "text/xml")

    def _answer(self, status: int, text: str, kind: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Log nothing."""


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "own")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "own")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
    emulator = Emulator()
    thread = threading.Thread(target=emulator.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield emulator
    emulator.go.set()
    emulator.shutdown()
    emulator.server_close()


def caller(emulator: Emulator, isolated: bool = False) -> AwsCaller:
    return AwsCaller(region="us-east-1", endpoint_url=emulator.url, isolated=isolated)


def ask(aws: AwsCaller, role: str) -> None:
    aws.call(Call("sqs", "listQueues", {}, role_arn=ROLE.format(role)))


@pytest.mark.parametrize("isolated", [False, True])
def test_they_are_renewed_before_they_expire(emulator: Emulator, isolated: bool) -> None:
    emulator.seconds = [60, 3_600]
    aws = caller(emulator, isolated)
    for _ in range(3):
        ask(aws, "a")
    assert emulator.assumed == ["a", "a"]
    assert emulator.signed[-2:] == ["a2", "a2"]


def test_credentials_that_last_are_kept(emulator: Emulator) -> None:
    """This holds on commit 3bce135 too."""
    aws = caller(emulator)
    ask(aws, "a")
    ask(aws, "a")
    ask(aws, "b")
    aws.call(Call("sqs", "listQueues", {}))
    assert emulator.signed == ["a1", "a1", "b2", "own"]


def test_one_role_is_assumed_once_by_all_threads(emulator: Emulator) -> None:
    aws = caller(emulator)
    emulator.slow.add("a")
    threads = [threading.Thread(target=ask, args=(aws, "a")) for _ in range(8)]
    for thread in threads:
        thread.start()
    emulator.go.set()
    for thread in threads:
        thread.join(30)
    assert (emulator.assumed, emulator.signed) == (["a"], ["a1"] * 8)


def test_a_slow_role_holds_up_no_other(emulator: Emulator) -> None:
    aws = caller(emulator)
    emulator.slow.add("slow")
    waiting = threading.Thread(target=ask, args=(aws, "slow"), daemon=True)
    waiting.start()
    assert emulator.waiting.wait(10)
    done = threading.Event()

    def others() -> None:
        ask(aws, "quick")
        aws.call(Call("sqs", "listQueues", {}))
        done.set()

    threading.Thread(target=others, daemon=True).start()
    assert done.wait(10)
    assert waiting.is_alive()
    emulator.go.set()
    waiting.join(10)
    assert emulator.assumed == ["quick", "slow"]


def test_a_role_that_may_be_assumed_later(emulator: Emulator) -> None:
    aws = caller(emulator)
    emulator.denied.add("a")
    with pytest.raises(ServiceError, match="can't be assumed"):
        ask(aws, "a")
    emulator.denied.clear()
    ask(aws, "a")
    assert emulator.signed == ["a1"]


def test_a_renewal_that_is_denied_fails_the_task(emulator: Emulator) -> None:
    emulator.seconds = [60]
    aws = caller(emulator)
    aws.client("sqs", ROLE.format("a"))
    emulator.denied.add("a")
    with pytest.raises(ServiceError, match="can't be assumed"):
        ask(aws, "a")
    assert emulator.signed == []
