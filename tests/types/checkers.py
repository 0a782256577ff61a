"""Runs the type checkers, and asks pyright's language server what an editor would offer."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@functools.cache
def why_no_pyright() -> str | None:
    """Tell why pyright can't run here; it is written in JavaScript."""
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "pyright", "--version"], capture_output=True, text=True, timeout=120
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"pyright doesn't start: {error}"
    return None if ran.returncode == 0 else f"pyright doesn't start: {ran.stderr.strip()[-200:]}"


def pyright(project: Path) -> list[tuple[str, int, str]]:
    """Give file, line and sentence of each error; ``project`` is the configuration or its folder."""
    command = [sys.executable, "-m", "pyright", "-p", str(project), "--pythonpath", sys.executable, "--outputjson"]
    report = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    assert report["summary"]["filesAnalyzed"] > 0
    return [
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1, found["message"])
        for found in report["generalDiagnostics"]
    ]


def mypy(*files: Path) -> list[tuple[str, int, str]]:
    """Give file, line and sentence of each error in these files."""
    from mypy import api

    out, err, _ = api.run(["--strict", "--config-file", str(ROOT / "pyproject.toml"), *map(str, files)])
    assert not err, err
    found = []
    for line in out.splitlines():
        name, _, rest = line.partition(":")
        number, _, message = rest.partition(":")
        if ": error:" in line and Path(name).resolve() in {file.resolve() for file in files}:
            found.append((Path(name).name, int(number), message.strip()))
    assert out, "mypy said nothing at all"
    return found


def offered(text: str, places: Sequence[tuple[int, int]]) -> Iterator[set[str]]:
    """Give what an editor offers at each place (line and column from 0) of a file with this text."""
    server = subprocess.Popen(
        [sys.executable, "-m", "pyright.langserver", "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdin and server.stdout
    talk = _Talk(server.stdin, server.stdout)
    uri = (HERE / "being_written.py").as_uri()
    try:
        capabilities = {"workspace": {"configuration": True}}
        talk.ask("initialize", {"processId": None, "rootUri": HERE.as_uri(), "capabilities": capabilities})
        talk.tell("initialized", {})
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        talk.tell("textDocument/didOpen", {"textDocument": document})
        for line, column in places:
            answer = talk.ask(
                "textDocument/completion",
                {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}},
            )
            yield {item["label"] for item in (answer["items"] if isinstance(answer, dict) else answer or [])}
    finally:
        server.kill()
        server.wait()


class _Talk:
    """Speak the language server protocol."""

    def __init__(self, to: IO[bytes], back: IO[bytes]) -> None:
        self.to, self.back, self.count = to, back, 0

    def tell(self, method: str, parameters: Any, **more: Any) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": parameters, **more})

    def ask(self, method: str, parameters: Any) -> Any:
        self.count += 1
        self.tell(method, parameters, id=self.count)
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # the server asks us
                wanted = len(message["params"]["items"]) if message["method"] == "workspace/configuration" else 0
                settings = [{"analysis": {}, "pythonPath": sys.executable}] * wanted
                self._send({"jsonrpc": "2.0", "id": message["id"], "result": settings or None})
            elif message.get("id") == self.count:
                assert "error" not in message, message
                return message["result"]

    def _send(self, message: Any) -> None:
        body = json.dumps(message).encode()
        self.to.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.to.flush()

    def _receive(self) -> Any:
        length = 0
        while line := self.back.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the server is gone"
        return json.loads(self.back.read(length))
