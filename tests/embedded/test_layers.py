"""Functions with layers, and functions that try to reach other machines."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded._functions import FunctionConfiguration, LambdaHost

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node.js")
NODE = "import { createRequire } from 'node:module';\nimport https from 'node:https';\nexport const handler = "


@pytest.fixture
def host() -> Iterator[LambdaHost]:
    made = LambdaHost()
    yield made
    made.close()


def invoke(host: LambdaHost, folder: Path, code: str, *layers: str, runtime: str = "python3.12") -> Any:
    folder.mkdir(exist_ok=True)
    (folder / ("app.py" if runtime.startswith("python") else "app.mjs")).write_text(code)
    arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
    host.add(FunctionConfiguration("f", arn, runtime, "app.handler", folder, layers=layers, timeout=20))
    return json.loads(host.invoke({"FunctionName": "f"})["Payload"])


def test_modules_of_layers_the_later_one_first(host: LambdaHost, tmp_path: Path) -> None:
    low, high = tmp_path / "low" / "python", tmp_path / "high.zip"
    low.mkdir(parents=True)
    (low / "shared.py").write_text("NAME = 'low'")
    (low / "own.py").write_text("NAME = 'own'")
    with zipfile.ZipFile(high, "w") as archive:
        archive.writestr("python/lib/python3.12/site-packages/shared.py", "NAME = 'high'")
    host.add_layer("low", low.parent)
    host.add_layer("high", high)
    code = "import shared, own\ndef handler(event, context): return [shared.NAME, own.NAME]"
    assert invoke(host, tmp_path / "f", code, "low", "high") == ["high", "own"]


@needs_node
def test_modules_of_a_node_layer(host: LambdaHost, tmp_path: Path) -> None:
    module = tmp_path / "layer" / "nodejs" / "node_modules" / "shared"
    module.mkdir(parents=True)
    (module / "index.js").write_text("exports.name = 'shared';")
    host.add_layer("layer", tmp_path / "layer")
    code = f"{NODE}async () => createRequire(import.meta.url)('shared').name;"
    assert invoke(host, tmp_path / "f", code, "layer", runtime="nodejs22.x") == "shared"


FETCH = """
import socket, urllib.request
def handler(event, context):
    told = []
    for act in (
        lambda: socket.create_connection(("192.0.2.1", 80), timeout=1),
        lambda: urllib.request.urlopen("https://example.com", timeout=1),
    ):
        try:
            act()
        except OSError as error:
            told.append(str(error))
    return told
"""


def test_nothing_leaves_this_machine(host: LambdaHost, tmp_path: Path) -> None:
    told = invoke(host, tmp_path / "f", FETCH)
    assert len(told) == 2
    assert all("without a network" in one for one in told), told


@needs_node
def test_nothing_leaves_node_either(host: LambdaHost, tmp_path: Path) -> None:
    code = f"{NODE}() => new Promise((done) => https.get('https://192.0.2.1/').on('error', (e) => done(e.message)));"
    assert "without a network" in invoke(host, tmp_path / "f", code, runtime="nodejs22.x")


def test_the_network_can_be_allowed(tmp_path: Path) -> None:
    host = LambdaHost(network=True)
    code = "import socket\ndef handler(event, context): return socket.socket.__module__ == 'socket'"
    assert invoke(host, tmp_path / "f", code) is True
    host.close()
