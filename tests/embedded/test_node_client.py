"""Node.js functions end as under AWS's own runtime client: npm's aws-lambda-ric 3.3.0 answered these cases so."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import FunctionConfiguration, LambdaHost

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="Node.js isn't on the PATH")


class Host:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[str] = []
        self.host = LambdaHost(log=lambda name, line: self.lines.append(line))

    def invoke(self, files: dict[str, str], handler: str = "index.handler", runtime: str = "nodejs20.x") -> Any:
        for name, text in files.items():
            path = self.folder / "code" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
        self.host.add(FunctionConfiguration("f", arn, runtime, handler, source=self.folder / "code", timeout=10))
        answer = self.host.invoke({"FunctionName": "f", "Payload": '{"n": 3}'})
        self.failed = "FunctionError" in answer
        return json.loads(answer["Payload"])


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    made = Host(tmp_path)
    yield made
    made.host.close()


ESM = "export const handler = async (event) => ({ ok: event.n });"
STREAM = "exports.handler = awslambda.streamifyResponse(async (event, out) => { out.write('[1'); out.write(',2]'); out.end(); });"


@pytest.mark.parametrize(
    ("files", "handler", "expected"),
    [
        ({"index.js": "exports.handler = () => 5;"}, "index.handler", None),
        ({"index.js": "exports.handler = (e, c, callback) => { console.log('x'); };"}, "index.handler", None),
        ({"index.js": "exports.handler = (e, c) => { c.succeed({ ok: e.n }); };"}, "index.handler", {"ok": 3}),
        ({"index.js": "exports.handler = (e, c) => { c.done(null, { ok: e.n }); };"}, "index.handler", {"ok": 3}),
        ({"index.js": "exports.api = { handler: async (e) => e.n };"}, "index.api.handler", 3),
        ({"index.js": ESM, "package.json": '{"type": "module"}'}, "index.handler", {"ok": 3}),
        ({"index.cjs": "exports.handler = async () => 1;"}, "index.handler", 1),
        ({"index.js": STREAM}, "index.handler", [1, 2]),
    ],
)
def test_what_succeeds(host: Host, files: dict[str, str], handler: str, expected: Any) -> None:
    assert host.invoke(files, handler) == expected
    assert not host.failed


@pytest.mark.parametrize(
    ("files", "error", "message"),
    [
        (
            "exports.handler = async () => { Promise.reject(new Error('forgot')); await new Promise(r => setTimeout(r, 200)); };",
            "Runtime.UnhandledPromiseRejection",
            "Error: forgot",
        ),
        (
            "class Late extends Error { name = 'Late' }; exports.handler = async () => {"
            " setTimeout(() => { throw new Late('later') }, 1); await new Promise(r => setTimeout(r, 200)); };",
            "Late",
            "later",
        ),
        ("exports.handler = (e, c) => c.fail(new TypeError('no'));", "TypeError", "no"),
        ("exports.handler = (e, c, callback) => callback('text error');", "string", "text error"),
        ("exports.handler = async () => { throw { a: 1 }; };", "object", "[object Object]"),
        ("throw new RangeError('init')", "RangeError", "init"),
        ("exports.handler = async () => ({ a: 1n });", "Error", "Unable to stringify response body"),
        (ESM, "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected token 'export'"),
    ],
)
def test_what_fails(host: Host, files: str, error: str, message: str) -> None:
    report = host.invoke({"index.js": files})
    assert (report["errorType"], report["errorMessage"]) == (error, message)
    assert "treadle" not in json.dumps(report["trace"])
    assert "_bootstrap" not in " ".join(host.lines)


def test_require_loads_no_es_module(host: Host) -> None:
    report = host.invoke({"index.js": "require('./lib.mjs');", "lib.mjs": "export const a = 1;"})
    assert report["errorType"] == "Error"
    assert report["errorMessage"].startswith(
        "require() of ES Module /var/task/lib.mjs from /var/task/index.js not supported."
    )


def test_a_default_export_alone_has_no_handler(host: Host) -> None:
    report = host.invoke({"index.mjs": "export default { handler: async () => 1 };"})
    assert report["errorType"] == "Runtime.HandlerNotFound"
    assert report["errorMessage"] == "index.handler is undefined or not exported"


def test_the_keys_of_the_context(host: Host) -> None:
    assert host.invoke({"index.js": "exports.handler = async (e, c) => Object.keys(c).sort();"}) == [
        "awsRequestId", "callbackWaitsForEmptyEventLoop", "clientContext", "done", "fail", "functionName", "functionVersion",
        "getRemainingTimeInMillis", "identity", "invokedFunctionArn", "logGroupName", "logStreamName", "memoryLimitInMB",
        "succeed", "tenantId",
    ]  # fmt: skip


def test_a_callback_waits_for_the_event_loop_unless_it_need_not(host: Host) -> None:
    waiting = "exports.handler = (e, c, cb) => { const o = { n: 0 }; setTimeout(() => { o.n = 1; }, 100); WAITS cb(null, o); };"
    assert host.invoke({"index.js": waiting.replace("WAITS", "")}) == {"n": 1}
    at_once = waiting.replace("WAITS", "c.callbackWaitsForEmptyEventLoop = false;")
    assert host.invoke({"index.js": at_once}) == {"n": 0}


def test_several_invocations_share_a_process(host: Host) -> None:
    code = "let count = 0; exports.handler = (e, c, callback) => { count += 1; callback(null, count); };"
    host.invoke({"index.js": code})
    answers = [host.host.invoke({"FunctionName": "f", "Payload": "{}"})["Payload"] for _ in range(3)]
    assert answers == ["2", "3", "4"]


# ---------------------------------------------------------------- what the runtime brings along


def write_package(folder: Path, name: str, value: str) -> None:
    package = folder / "node_modules" / name
    package.mkdir(parents=True)
    (package / "package.json").write_text(json.dumps({"name": name, "main": "index.js"}))
    (package / "index.js").write_text(f"exports.value = {value!r};")


CJS_USE = "const { value } = require('@aws-sdk/client-x'); exports.handler = async () => value;"
ESM_USE = "import { value } from '@aws-sdk/client-x'; export const handler = async () => value;"


@pytest.mark.parametrize("files", [{"index.js": CJS_USE}, {"index.mjs": ESM_USE}], ids=["cjs", "esm"])
def test_the_sdk_is_found_above_the_assembly(host: Host, files: dict[str, str]) -> None:
    write_package(host.folder, "@aws-sdk/client-x", "the project's")
    assert host.invoke(files) == "the project's"


@pytest.mark.parametrize("files", [{"index.js": CJS_USE}, {"index.mjs": ESM_USE}], ids=["cjs", "esm"])
def test_the_sdk_is_found_where_the_user_says(tmp_path: Path, files: dict[str, str]) -> None:
    write_package(tmp_path / "elsewhere", "@aws-sdk/client-x", "the user's")
    host = Host(tmp_path / "app")
    host.host = LambdaHost(node_modules=[tmp_path / "elsewhere" / "node_modules"])
    try:
        assert host.invoke(files) == "the user's"
    finally:
        host.host.close()


def test_other_packages_of_the_project_are_not_there(host: Host) -> None:
    # on AWS they are not either, unless they are bundled
    write_package(host.folder, "left-out", "x")
    report = host.invoke({"index.js": "require('left-out');"})
    assert report["errorType"] == "Runtime.ImportModuleError"
    assert report["errorMessage"].startswith("Error: Cannot find module 'left-out'")


def test_the_line_that_installs_what_is_missing(host: Host) -> None:
    host.invoke({"index.js": CJS_USE})
    assert any(
        "npm i -D @aws-sdk/client-x, or name a folder that has it: --node-modules DIR" in one for one in host.lines
    )


def test_a_package_json_above_the_code_does_not_reach_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: Host
) -> None:
    import tempfile

    (tmp_path / "package.json").write_text('{"type": "module"}')
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert host.invoke({"index.js": "exports.handler = async (e) => e.n;"}) == 3


def test_es_modules_find_the_packages_of_layers(host: Host) -> None:
    write_package(host.folder / "layer" / "nodejs", "shared-code", "of the layer")
    host.host.add_layer("arn:layer", host.folder / "layer")
    (host.folder / "code").mkdir()
    (host.folder / "code" / "index.mjs").write_text(
        "import { value } from 'shared-code'; export const handler = async () => value;"
    )
    configuration = FunctionConfiguration(
        "f", "arn:aws:lambda:us-east-1:123456789012:function:f", "nodejs20.x", "index.handler",
        source=host.folder / "code", layers=("arn:layer",),
    )  # fmt: skip
    host.host.add(configuration)
    assert host.host.invoke({"FunctionName": "f", "Payload": "{}"})["Payload"] == '"of the layer"'
