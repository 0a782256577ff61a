"""B.1: a page in a real browser tries to run code on this machine, to delete a topic and to read answers."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest

from treadle.embedded import EmbeddedAws
from treadle.server import Engine, asgi
from treadle.services import resolve_integration
from treadle.stepfunctions import MemoryStore, Service

from ..server.conftest import Account, boto3, uvicorn

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
).split()
SECONDS = 60

ATTACK = """<!doctype html><title>a page</title><script>
const target = TARGET, told = [];
const scope = (service) => `Credential=a/20240101/us-east-1/${service}/aws4_request`;
const image = (url) => new Promise((done) => {
  const made = new Image();
  made.onload = made.onerror = () => done('image');
  made.src = url;
});
const post = (path, body) => fetch(target + path, { method: 'POST', mode: 'no-cors', body }).then(() => 'sent', String);
(async () => {
  told.push(await post(`/2015-03-31/functions?${scope('lambda')}`, FUNCTION));
  told.push(await post(`/2015-03-31/functions/attack/invocations?${scope('lambda')}`, '{}'));
  told.push(await image(`${target}/?Action=DeleteTopic&Version=2010-03-31&TopicArn=TOPIC&${scope('sns')}`));
  told.push(await fetch(target + '/health').then((answer) => answer.text(), () => 'unreadable'));
  await fetch('/done?' + encodeURIComponent(JSON.stringify(told)));
})();
</script>"""

CLIENT = """<!doctype html><title>a client</title><script>
const headers = {
  'Content-Type': 'application/x-amz-json-1.0',
  'X-Amz-Target': 'AWSStepFunctions.ListActivities',
  'Authorization': 'AWS4-HMAC-SHA256 Credential=a/20240101/us-east-1/states/aws4_request, SignedHeaders=host, Signature=0',
};
fetch(TARGET, { method: 'POST', headers, body: '{}' })
  .then(async (answer) => [answer.status, await answer.json(), Boolean(answer.headers.get('x-amzn-requestid'))])
  .catch((error) => ['failed', String(error)])
  .then((told) => fetch('/done?' + encodeURIComponent(JSON.stringify(told))));
</script>"""


class Site(ThreadingHTTPServer):
    """A web site with one page, which tells at its end what it got."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.page = ""
        self.told: list[object] = []
        self.done = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        page = self.server.page.encode() if parts.path == "/" else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        if parts.path == "/done":
            self.server.told = json.loads(unquote(parts.query))
            self.server.done.set()

    def log_message(self, format: str, *arguments: object) -> None:
        """Log nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    thread = threading.Thread(target=site.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield site
    site.shutdown()
    site.server_close()


@contextmanager
def browsing(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run Chromium with an empty profile, and end it and everything it started."""
    assert CHROMIUM is not None
    profile = folder / "profile"
    process = subprocess.Popen(
        [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.communicate()


def shown(site: Site, folder: Path) -> list[object]:
    """Open the site's page in Chromium and return what the page told."""
    with browsing(folder, "--remote-debugging-port=0", f"{site.url}/"):
        assert site.done.wait(SECONDS), "the page didn't come to its end"
    return site.told


def packed(marker: Path) -> str:
    """Return a function's code that leaves a file, as CreateFunction takes it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("index.py", f"def handler(event, context):\n    open({str(marker)!r}, 'w').close()\n")
    return base64.b64encode(buffer.getvalue()).decode()


def test_a_page_runs_no_code_and_deletes_nothing(account: Account, site: Site, tmp_path: Path) -> None:
    given = {"region_name": "us-east-1", "aws_access_key_id": "test", "aws_secret_access_key": "test"}
    sns = boto3.client("sns", endpoint_url=account.url, **given)
    arn = sns.create_topic(Name="kept-from-pages")["TopicArn"]
    marker = tmp_path / "ran"
    function = {
        "FunctionName": "attack",
        "Runtime": "python3.11",
        "Role": "arn:aws:iam::123456789012:role/r",
        "Handler": "index.handler",
        "Code": {"ZipFile": packed(marker)},
    }
    page = ATTACK.replace("TARGET", json.dumps(account.url)).replace("FUNCTION", json.dumps(json.dumps(function)))
    site.page = page.replace("TOPIC", quote(arn))
    told = shown(site, tmp_path)
    assert told[:3] == ["sent", "sent", "image"]  # the browser did send them all
    assert told[3] == "unreadable"
    assert not marker.exists()
    lambda_ = boto3.client("lambda", endpoint_url=account.url, **given)
    assert lambda_.list_functions()["Functions"] == []
    assert arn in [one["TopicArn"] for one in sns.list_topics()["Topics"]]


def test_a_name_that_resolves_to_this_machine_reads_nothing(account: Account, tmp_path: Path) -> None:
    """DNS rebinding: to the browser the page and the answers are of one origin, so it may read them."""
    port = urlsplit(account.url).port
    told = []
    for place in (f"http://evil.example:{port}/health", f"http://127.0.0.1:{port}/health"):
        rules = "--host-resolver-rules=MAP evil.example 127.0.0.1"
        with browsing(tmp_path, rules, "--dump-dom", "--timeout=20000", place) as process:
            told.append(process.communicate(timeout=SECONDS)[0].decode())
    assert "Host 'evil.example" in told[0]
    assert '"status":"ok"' not in told[0]
    assert '"status":"ok"' in told[1]


@pytest.mark.parametrize("allowed", [True, False])
def test_a_page_of_an_allowed_origin_is_a_client(allowed: bool, site: Site, tmp_path: Path) -> None:
    from treadle.drivers import Admission

    with EmbeddedAws() as aws:
        engine = Engine(resolve_integration, aws, virtual=True)
        admission = Admission(origins=[site.url] if allowed else [])
        app = asgi(Service(MemoryStore(), engine.driver), services=aws.receive, admission=admission)
        listening = socket.create_server(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        site.page = CLIENT.replace("TARGET", json.dumps(f"http://127.0.0.1:{listening.getsockname()[1]}/"))
        told = shown(site, tmp_path)
        server.should_exit = True
        thread.join(10)
        listening.close()
        engine.close()
    assert told == ([200, {"activities": []}, True] if allowed else ["failed", "TypeError: Failed to fetch"])
