"""B.3: what tasks and the embedded services open ends on this machine."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.errors import TreadleError
from treadle.services import Call, Http

OUTSIDE = "192.0.2.1"
"""An address of TEST-NET-1, which no machine has."""


class Site(http.server.ThreadingHTTPServer):
    """A server on 127.0.0.1 that keeps what it got."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[tuple[str, str, str]] = []
        self.port = int(self.server_address[1])


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.got.append((self.command, self.path, self.headers["Host"]))
        self.send_response(302 if self.path == "/moved" else 200)
        self.send_header("Location", f"http://{OUTSIDE}/")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_GET

    def log_message(self, format: str, *arguments: Any) -> None:
        """Log nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    threading.Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
    yield site
    site.shutdown()
    site.server_close()


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Addresses that sockets were about to connect to, outside of this machine; none is really connected."""
    reached: list[Any] = []
    connect = socket.socket.connect

    def watched(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith("127.") and address[0] != "::1":
            reached.append(address)
            raise OSError(f"a test reached {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", watched)
    return reached


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[list[str]]]:
    """What names resolve to, lookup after lookup; the last answer is repeated."""
    answers: dict[str, list[list[str]]] = {}
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *arguments: Any, **named: Any) -> Any:
        known = answers.get(host)
        if known is None:
            return resolve(host, port, *arguments, **named)
        addresses = known.pop(0) if len(known) > 1 else known[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return answers


@pytest.mark.parametrize(
    "url",
    [
        f"http://{OUTSIDE}/",
        f"http://{OUTSIDE}\\@127.0.0.1/",
        f"http://127.0.0.1\\@{OUTSIDE}/",
        f"http://127.0.0.1@{OUTSIDE}/",
        f"http://localhost:80@{OUTSIDE}/",
        f"http://{OUTSIDE}#@127.0.0.1/",
        f"http://{OUTSIDE}?@localhost/",
        "http://127.attacker.example/",
        "http://127.0.0.1.attacker.example/",
        "http://some.name.example/",
        "http://0.0.0.0/",
        "http://[::ffff:192.0.2.1]/",
        "http://localhost:99999/",
        "http://localhost /",
        "http://local\thost/",
        "http://localhost\r\nHost: x/",
        "ftp://localhost/",
        "file:///etc/passwd",
        "localhost",
        "http://",
        "",
    ],
)
def test_urls_of_other_machines(url: str, outside: list[Any], names: dict[str, list[list[str]]]) -> None:
    for name in ("127.attacker.example", "127.0.0.1.attacker.example", "some.name.example"):
        names[name] = [[OUTSIDE]]
    with EmbeddedAws() as aws, pytest.raises(TreadleError, match="would leave this machine"):
        aws.request(Http("GET", url, {}))
    assert outside == []


def test_a_name_with_one_address_elsewhere(outside: list[Any], names: dict[str, list[list[str]]]) -> None:
    names["both.example"] = [["127.0.0.1", OUTSIDE]]
    with EmbeddedAws() as aws, pytest.raises(TreadleError, match=f"both.example is {OUTSIDE}"):
        aws.request(Http("GET", "http://both.example/", {}))
    assert outside == []


def test_a_name_is_resolved_once(site: Site, outside: list[Any], names: dict[str, list[list[str]]]) -> None:
    """DNS rebinding: a second lookup would lead elsewhere."""
    names["rebound.example"] = [["127.0.0.1"], [OUTSIDE]]
    with EmbeddedAws() as aws:
        answer = aws.request(Http("POST", f"http://rebound.example:{site.port}/path?a=%2F", {}, body="{}"))
    assert (answer.status, outside) == (200, [])
    assert site.got == [("POST", "/path?a=%2F", f"rebound.example:{site.port}")]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "127.0.0.2", "a.localhost"])
def test_urls_of_this_machine(site: Site, host: str) -> None:
    if host == "127.0.0.2" and sys.platform != "linux":
        pytest.skip("only Linux has all of 127.0.0.0/8")
    if host == "127.0.0.2":
        host = "127.0.0.1"
    with EmbeddedAws() as aws:
        assert aws.request(Http("GET", f"http://{host}:{site.port}", {})).status == 200
    assert site.got[0][1:] == ("/", f"{host}:{site.port}")


def test_redirects_are_not_followed(site: Site, outside: list[Any]) -> None:
    """This holds on commit 3bce135 too."""
    with EmbeddedAws() as aws:
        assert aws.request(Http("GET", f"http://127.0.0.1:{site.port}/moved", {})).status == 302
    assert outside == []


# ---------------------------------------------------------------- what moto opens


def deliver(aws: EmbeddedAws, url: str) -> None:
    destination = {
        "EndpointConfiguration": {"Url": url},
        "S3Configuration": {"RoleARN": "arn:aws:iam::123456789012:role/r", "BucketARN": "arn:aws:s3:::b"},
    }
    given = {"DeliveryStreamName": "d", "HttpEndpointDestinationConfiguration": destination}
    aws.call(Call("firehose", "createDeliveryStream", given))
    aws.call(Call("firehose", "putRecord", {"DeliveryStreamName": "d", "Record": {"Data": "x"}}))


def test_firehose_posts_to_no_other_machine(outside: list[Any]) -> None:
    with EmbeddedAws() as aws, pytest.raises(TreadleError, match="nothing leaves this machine"):
        deliver(aws, f"http://{OUTSIDE}/records")
    assert outside == []


def test_firehose_posts_to_this_machine(site: Site) -> None:
    with EmbeddedAws() as aws:
        deliver(aws, f"http://127.0.0.1:{site.port}/records")
    assert site.got == [("POST", "/records", f"127.0.0.1:{site.port}")]


def put_event(aws: EmbeddedAws, url: str) -> None:
    """Send an event to an API destination, which moto really calls."""
    key = {"ApiKeyAuthParameters": {"ApiKeyName": "k", "ApiKeyValue": "v"}}
    connection = {"Name": "c", "AuthorizationType": "API_KEY", "AuthParameters": key}
    arn = aws.call(Call("events", "createConnection", connection))["ConnectionArn"]
    given = {"Name": "d", "ConnectionArn": arn, "InvocationEndpoint": url, "HttpMethod": "POST"}
    destination = aws.call(Call("events", "createApiDestination", given))["ApiDestinationArn"]
    aws.call(Call("events", "putRule", {"Name": "r", "EventPattern": '{"source": ["s"]}'}))
    aws.call(Call("events", "putTargets", {"Rule": "r", "Targets": [{"Id": "t", "Arn": destination}]}))
    entry = {"Source": "s", "DetailType": "d", "Detail": "{}"}
    aws.call(Call("events", "putEvents", {"Entries": [entry]}))


def test_events_go_to_no_other_machine(outside: list[Any]) -> None:
    with EmbeddedAws() as aws:
        try:
            put_event(aws, f"http://{OUTSIDE}/events")
        except TreadleError as error:
            assert "nothing leaves this machine" in str(error)  # or moto went on without it
    assert outside == []


@pytest.mark.parametrize("kind", ["http", "https", "file"])
def test_imported_definitions_read_nothing(kind: str, tmp_path: Path, outside: list[Any]) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text('{"type": "object", "description": "secret"}')
    place = secret.as_uri() if kind == "file" else f"{kind}://{OUTSIDE}/schema.json"
    schema = {"description": "ok", "content": {"application/json": {"schema": {"$ref": place}}}}
    definition = {
        "openapi": "3.0.1",
        "info": {"title": "a", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": schema}}}},
    }
    opened: list[str] = []
    sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" else None)
    with EmbeddedAws() as aws, pytest.raises(Exception, match="nothing leaves this machine"):
        aws.call(Call("apigateway", "importRestApi", {"Body": json.dumps(definition), "FailOnWarnings": True}))
    assert outside == []
    assert str(secret) not in opened


def test_code_of_motos_in_another_thread(outside: list[Any]) -> None:
    """A thread that moto has started doesn't hold the lock, but has moto's code on its stack."""
    code = "import urllib.request\ndef reach(url):\n    urllib.request.urlopen(url, timeout=1)\n"
    module: dict[str, Any] = {"__name__": "moto.some.thread"}
    exec(compile(code, "thread.py", "exec"), module)
    errors: list[Exception] = []

    def run() -> None:
        try:
            module["reach"](f"http://{OUTSIDE}/")
        except Exception as error:  # noqa: BLE001 (the test looks at it)
            errors.append(error)

    with EmbeddedAws() as aws:
        aws.open()
        thread = threading.Thread(target=run)
        thread.start()
        thread.join(10)
    assert [type(error).__name__ for error in errors] == ["UnsupportedError"]
    assert outside == []


def test_other_code_of_the_process_is_left_alone(outside: list[Any]) -> None:
    """An app or a test may reach what it wants, also while services are open."""
    with EmbeddedAws() as aws:
        aws.open()
        with pytest.raises(OSError, match="a test reached"):
            socket.create_connection((OUTSIDE, 9), 0.2)
    assert outside == [(OUTSIDE, 9)]


# ---------------------------------------------------------------- a namespace where other machines would be seen

PROGRAM = """
import json, socket, sys, threading
from treadle.embedded import EmbeddedAws
from treadle.services import Call, Http

reached = []
listening = socket.create_server(("192.0.2.1", 80))  # this namespace's own, so that nothing leaves the test
def serve():
    while True:
        reached.append(listening.accept()[1])
threading.Thread(target=serve, daemon=True).start()
socket.create_connection(("192.0.2.1", 80), 5).close()  # it can be reached

told = []
def attempt(call):
    try:
        call()
        told.append("done")
    except Exception as error:
        told.append(type(error).__name__)

with EmbeddedAws() as aws:
    for url in ("http://192.0.2.1/", "http://192.0.2.1\\\\@127.0.0.1/", "http://outside.example/"):
        attempt(lambda: aws.request(Http("GET", url, {})))
    s3 = {"RoleARN": "arn:aws:iam::123456789012:role/r", "BucketARN": "arn:aws:s3:::b"}
    to = {"EndpointConfiguration": {"Url": "http://192.0.2.1/"}, "S3Configuration": s3}
    given = {"DeliveryStreamName": "d", "HttpEndpointDestinationConfiguration": to}
    attempt(lambda: aws.call(Call("firehose", "createDeliveryStream", given)))
    attempt(lambda: aws.call(Call("firehose", "putRecord", {"DeliveryStreamName": "d", "Record": {"Data": "x"}})))
    aws.add_function("f", "index.handler", __import__("pathlib").Path(sys.argv[1]))
    attempt(lambda: told.append(aws.call(Call("lambda", "invoke", {"FunctionName": "f"}))["Payload"]))
print(json.dumps({"reached": len(reached), "told": told}))
"""
HANDLER = """
import _socket
def handler(event, context):
    try:
        made = _socket.socket()
        made.settimeout(5)
        made.connect(("192.0.2.1", 80))
    except OSError as error:
        return "refused"
    return "reached"
"""


def namespace() -> list[str] | None:
    """Return a command that runs others in a network namespace of its own; None where that can't be done."""
    unshare, ip = shutil.which("unshare"), shutil.which("ip") or shutil.which("ip", path="/usr/sbin:/sbin")
    if unshare is None or ip is None:
        return None
    command = [unshare, "--net", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
    setup = f'{ip} link set lo up && {ip} address add 192.0.2.1/32 dev lo && exec "$0" "$@"'
    command += ["sh", "-c", setup]
    return command if subprocess.run([*command, "true"], capture_output=True).returncode == 0 else None


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_in_a_network_namespace(tmp_path: Path) -> None:
    command = namespace()
    if command is None:
        pytest.skip("needs unshare and ip (util-linux, iproute2), and the right to make a network namespace")
    (tmp_path / "index.py").write_text(HANDLER)
    (tmp_path / "program.py").write_text(PROGRAM)
    ran = subprocess.run(
        [*command, sys.executable, str(tmp_path / "program.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["told"] == ["UnsupportedError"] * 3 + ["done", "UnsupportedError", '"refused"', "done"]
    assert told["reached"] == 1  # the test's own
