"""The assembly names the user's line of each resource, and the CDK's own language server shows it there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

APP = """\
from treadle import App, Stack, aws_lambda as lambda_, aws_sqs as sqs

app = App()
stack = Stack(app, "Hello")


def queue(name):
    return sqs.Queue(stack, name)


queue("Jobs")
lambda_.Function(
    stack,
    "Worker",
    code=lambda_.Code.from_inline("x"),
    handler="index.handler",
    runtime=lambda_.Runtime.PYTHON_3_12,
)
sqs.CfnQueue(stack, "Plain")
app.synth()
"""
PLACES = {
    "/Hello": ("<module>", 4),
    "/Hello/Jobs/Resource": ("queue", 8),
    "/Hello/Worker/Resource": ("<module>", 12),
    "/Hello/Worker/ServiceRole/Resource": ("<module>", 12),
    "/Hello/Plain": ("<module>", 19),
}


def _places(folder: Path, context: dict[str, Any] | None = None) -> dict[str, list[str]]:
    """Return the frames of each construct as the manifest of the app has them."""
    (folder / "app.py").write_text(APP)
    environment = {**os.environ, "CDK_OUTDIR": str(folder / "cdk.out"), "CDK_CONTEXT_JSON": json.dumps(context or {})}
    subprocess.run([sys.executable, folder / "app.py"], check=True, env=environment, cwd=folder)
    metadata = json.loads((folder / "cdk.out" / "manifest.json").read_text())["artifacts"]["Hello"]["metadata"]
    return {
        path: entry["data"]
        for path, entries in metadata.items()
        for entry in entries
        if entry["type"] == "aws:cdk:creationStack"
    }


def test_each_resource_has_the_users_line(tmp_path: Path) -> None:
    found = _places(tmp_path)
    assert {path: found[path] for path in PLACES} == {
        path: [f"{function} ({tmp_path / 'app.py'}:{line})"] for path, (function, line) in PLACES.items()
    }


@pytest.mark.parametrize("flag", ["aws:cdk:disable-stack-trace", "aws:cdk:disable-creation-stack-traces"])
def test_the_context_of_the_cdk_turns_it_off(tmp_path: Path, flag: str) -> None:
    assert _places(tmp_path, {flag: True}) == {}


@pytest.mark.cdk_cli
def test_the_language_server_shows_resources_at_their_lines(tmp_path: Path) -> None:
    cli = os.environ.get("CDK_CLI") or shutil.which("cdk")
    if not cli:
        pytest.skip("the CDK toolkit (npm aws-cdk) isn't installed; CDK_CLI names it")
    _places(tmp_path)
    (tmp_path / "cdk.json").write_text(json.dumps({"app": f"{sys.executable} app.py"}))
    with _language_server(cli, tmp_path) as ask:
        document = {"uri": (tmp_path / "app.py").as_uri()}
        lenses = ask("textDocument/codeLens", {"textDocument": document})
    shown = {lens["range"]["start"]["line"] + 1: lens["command"]["title"] for lens in lenses}
    assert shown[8] == "Creates AWS::SQS::Queue"
    assert "2 resources" in shown[12]
    assert shown[19] == "Creates AWS::SQS::Queue"


@contextmanager
def _language_server(cli: str, folder: Path) -> Iterator[Any]:
    """Start `cdk lsp` and open the app; yields a function that sends a request and returns its result."""
    process = subprocess.Popen([cli, "lsp"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None
    writer, reader = process.stdin, process.stdout
    deadline = threading.Timer(90, process.kill)
    deadline.start()

    def send(message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        writer.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        writer.flush()

    def receive() -> dict[str, Any]:
        length = 0
        while True:
            line = reader.readline()
            if not line:
                raise EOFError("the language server ended")
            if not line.strip():
                break
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        message: dict[str, Any] = json.loads(reader.read(length))
        if "method" in message and "id" in message:
            send({"id": message["id"], "result": None})
        return message

    def ask(method: str, parameters: dict[str, Any]) -> Any:
        send({"id": method, "method": method, "params": parameters})
        while (message := receive()).get("id") != method or "method" in message:
            pass
        return message["result"]

    try:
        uri = folder.as_uri()
        ask(
            "initialize",
            {
                "processId": None,
                "rootUri": uri,
                "workspaceFolders": [{"uri": uri, "name": "app"}],
                "capabilities": {"workspace": {"codeLens": {"refreshSupport": True}}},
            },
        )
        send({"method": "initialized", "params": {}})
        while receive().get("method") != "workspace/codeLens/refresh":  # it has read the assembly
            pass
        yield ask
    finally:
        deadline.cancel()
        process.kill()
        process.wait()
