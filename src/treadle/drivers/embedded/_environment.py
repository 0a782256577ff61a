"""One execution environment of a Lambda function: a process that speaks Lambda's Runtime API with us.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

Each environment has a server of its own on the loopback interface, as each environment on AWS has. The process asks
for the next invocation, and answers it or reports an error; we watch the clock and the process.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._functions import FunctionConfiguration

__all__ = ["Environment", "Outcome"]

_INIT_SECONDS = 10.0
_LOG_TAIL = 4096
_LOG_LINE = 2000
_LOG_LINES = 1000
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "VIRTUAL_ENV", "NODE_PATH")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an invocation ended."""

    payload: str
    failed: bool
    log_tail: str
    alive: bool
    """Whether the environment can be used again."""


@dataclass(frozen=True, slots=True)
class _Invocation:
    request_id: str
    payload: bytes
    deadline_ms: int


class _Api(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, arn: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.arn = arn
        self.next: queue.Queue[_Invocation | None] = queue.Queue()
        self.answers: queue.Queue[tuple[str, bytes]] = queue.Queue()
        self.ready = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a process that is killed breaks its connection."""


class _Handler(BaseHTTPRequestHandler):
    server: _Api
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.server.ready.set()
        invocation = self.server.next.get()
        if invocation is None:
            self.close_connection = True
            return
        self._answer(
            200,
            invocation.payload,
            {
                "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
                "Lambda-Runtime-Deadline-Ms": str(invocation.deadline_ms),
                "Lambda-Runtime-Invoked-Function-Arn": self.server.arn,
                "Content-Type": "application/json",
            },
        )

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.path.rpartition("/")[2]
        if "/init/" in self.path:
            kind = "init"
        self.server.answers.put((kind, body))
        self._answer(202, b"", {})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


class _Output:
    """Reads what the process prints, however much it is, and keeps the end of it."""

    def __init__(self, name: str, stream: IO[bytes], log: Callable[[str, str], None]) -> None:
        self._name = name
        self._stream = stream
        self._log = log
        self._tail: deque[bytes] = deque()
        self._size = 0
        self._lines = 0
        self._thread = threading.Thread(target=self._read, name=f"lambda-output-{name}", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        while line := self._stream.readline(65536):
            self._keep(line)
            self._lines += 1
            if self._lines <= _LOG_LINES:
                text = line.decode(errors="replace").rstrip("\n")
                self._log(self._name, text if len(text) <= _LOG_LINE else f"{text[:_LOG_LINE]}…")
            elif self._lines == _LOG_LINES + 1:
                self._log(self._name, f"… more than {_LOG_LINES} lines; the rest isn't shown")
        self._stream.close()

    def _keep(self, line: bytes) -> None:
        self._tail.append(line[-_LOG_TAIL:])
        self._size += len(self._tail[-1])
        while self._size > _LOG_TAIL and len(self._tail) > 1:
            self._size -= len(self._tail.popleft())

    def tail(self) -> str:
        return base64.b64encode(b"".join(self._tail)[-_LOG_TAIL:]).decode()

    def join(self) -> None:
        self._thread.join(2)


class Environment:
    """Run a function's process and pass it one invocation after another.

    :param command: the bootstrap's command line
    :param folder: the function's code, which is the working folder too
    :param variables: its environment variables
    """

    def __init__(
        self,
        command: list[str],
        folder: Path,
        configuration: FunctionConfiguration,
        variables: dict[str, str],
        log: Callable[[str, str], None],
    ) -> None:
        self._configuration = configuration
        self._api = _Api(configuration.arn)
        threading.Thread(target=self._api.serve_forever, args=(0.05,), name="lambda-runtime-api", daemon=True).start()
        inherited = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env={
                **inherited,
                **variables,
                "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._api.server_address[1]}",
                "LAMBDA_TASK_ROOT": str(folder),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is ours to handle; the whole group is ended at once
        )
        assert self._process.stdout is not None
        self._output = _Output(configuration.name, self._process.stdout, log)

    def invoke(self, payload: bytes, request_id: str) -> Outcome:
        """Pass an invocation to the process and wait for its end, however it ends."""
        timeout = self._configuration.timeout
        init_until = time.monotonic() + _INIT_SECONDS
        while not self._api.ready.wait(0.02):  # starting doesn't count against the function's timeout
            if not self._api.answers.empty() or self._process.poll() is not None or time.monotonic() > init_until:
                break
        deadline = int((time.time() + timeout) * 1000)
        self._api.next.put(_Invocation(request_id, payload, deadline))
        until = time.monotonic() + timeout
        while True:
            try:
                kind, body = self._api.answers.get(timeout=max(0.0, min(0.05, until - time.monotonic())))
            except queue.Empty:
                if self._process.poll() is not None and self._api.answers.empty():
                    return self._exited(request_id)
                if time.monotonic() >= until:
                    return self._timed_out(request_id)
                continue
            return Outcome(body.decode(errors="replace"), kind != "response", self._output.tail(), kind != "init")

    def _timed_out(self, request_id: str) -> Outcome:
        message = f"RequestId: {request_id} Error: Task timed out after {self._configuration.timeout:.2f} seconds"
        return self._ended("Sandbox.Timedout", message)

    def _exited(self, request_id: str) -> Outcome:
        code = self._process.returncode
        how = f"exit status {code}" if code >= 0 else f"signal: {-code}"
        message = f"RequestId: {request_id} Error: Runtime exited with error: {how}"
        if code == 0:
            message = f"RequestId: {request_id} Error: Runtime exited without providing a reason"
        return self._ended("Runtime.ExitError", message)

    def _ended(self, kind: str, message: str) -> Outcome:
        self.close()
        payload = json.dumps({"errorType": kind, "errorMessage": message})
        return Outcome(payload, True, self._output.tail(), False)

    def close(self) -> None:
        """End the process and everything it started."""
        if self._process.poll() is None:
            if hasattr(os, "killpg"):
                try:
                    os.killpg(self._process.pid, 9)
                except ProcessLookupError:
                    pass
            else:
                self._process.kill()
            self._process.wait()
        self._api.next.put(None)
        self._output.join()
        self._api.shutdown()
        self._api.server_close()
