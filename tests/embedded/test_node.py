"""Node.js functions: the same protocol, errors in the words of AWS's Node.js runtime."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import FunctionConfiguration, LambdaHost
from treadle.errors import UnsupportedError

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="Node.js isn't on the PATH")


class Host:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.host = LambdaHost(log=lambda name, line: self.lines.append(line))

    def invoke(
        self, code: str | Path, payload: Any = None, handler: str = "index.handler", **more: Any
    ) -> dict[str, Any]:
        given = {"inline": code} if isinstance(code, str) else {"source": code}
        arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
        configuration = FunctionConfiguration(name="f", arn=arn, runtime="nodejs22.x", handler=handler, **given, **more)
        self.host.add(configuration)
        return self.host.invoke({"FunctionName": "f", "Payload": json.dumps(payload), "LogType": "Tail"})


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.host.close()


@needs_node
@pytest.mark.parametrize(
    "code",
    [
        "exports.handler = async (event) => ({ twice: event.n * 2 });",
        "exports.handler = (event, context, callback) => setTimeout(() => callback(null, { twice: event.n * 2 }), 5);",
        "module.exports = { handler: (event) => Promise.resolve({ twice: event.n * 2 }) };",
    ],
)
def test_the_ways_to_answer(host: Host, code: str) -> None:
    answer = host.invoke(code, {"n": 21})
    assert json.loads(answer["Payload"]) == {"twice": 42}
    assert "FunctionError" not in answer


@needs_node
def test_modules(host: Host, tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "app.mjs").write_text(
        "import { one } from './one.mjs'; export const run = async (event, context) => [one, context.functionName];"
    )
    (tmp_path / "lib" / "one.mjs").write_text("export const one = 1;")
    assert json.loads(host.invoke(tmp_path, handler="lib/app.run")["Payload"]) == [1, "f"]


@needs_node
def test_a_handler_that_throws(host: Host) -> None:
    answer = host.invoke("exports.handler = async () => { console.log('before'); throw new RangeError('too far'); };")
    report = json.loads(answer["Payload"])
    assert answer["FunctionError"] == "Unhandled"
    assert (report["errorType"], report["errorMessage"]) == ("RangeError", "too far")
    assert report["trace"][0] == "RangeError: too far"
    assert "/var/task/index.js:1" in report["trace"][1]
    assert "before" in base64.b64decode(answer["LogResult"]).decode()
    assert host.lines[0] == "before"


@needs_node
@pytest.mark.parametrize(
    ("code", "handler", "error"),
    [
        ("exports.handler = 1;", "index.handler", "Runtime.HandlerNotFound"),
        ("exports.handler = 1;", "gone.handler", "Runtime.ImportModuleError"),
        ("require('no-such-package');", "index.handler", "Runtime.ImportModuleError"),
        ("exports.handler = (;", "index.handler", "Runtime.UserCodeSyntaxError"),
        ("exports.handler = async () => process.exit(4);", "index.handler", "Runtime.ExitError"),
        ("exports.handler = async () => 10n;", "index.handler", "Error"),
    ],
)
def test_what_goes_wrong(host: Host, code: str, handler: str, error: str) -> None:
    answer = host.invoke(code, handler=handler)
    assert answer["FunctionError"] == "Unhandled"
    assert json.loads(answer["Payload"])["errorType"] == error


@needs_node
def test_a_handler_that_never_ends(host: Host) -> None:
    answer = host.invoke("exports.handler = () => new Promise((r) => setInterval(() => 0, 1000));", timeout=1)
    assert json.loads(answer["Payload"])["errorType"] == "Sandbox.Timedout"
    answer = host.invoke("exports.handler = () => { for (;;); };", timeout=1)
    assert json.loads(answer["Payload"])["errorType"] == "Sandbox.Timedout"


def test_node_is_not_there(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(UnsupportedError, match=r"needs Node\.js: there is no 'node' on the PATH"):
        host.invoke("exports.handler = async () => 1;")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (
            {"layers": ("arn:aws:lambda:us-east-1:1:layer:l:1",)},
            "has the layer arn:aws:lambda:us-east-1:1:layer:l:1, which is not in the app",
        ),
        ({"package_type": "Image"}, "is a container image"),
    ],
)
def test_what_a_function_cannot_have_here(host: Host, more: dict[str, Any], words: str) -> None:
    with pytest.raises(UnsupportedError, match=words):
        host.invoke("", **more)
