"""One execution environment of a Lambda function: a process that gets invocations from Lambda's Runtime API.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

Each environment has a server of its own on the loopback interface, as each environment on AWS has. The process asks
for the next invocation, and answers it or reports an error; this module watches the clock and the process.

Every program on this machine can connect to the loopback interface, and so can the pages in its browsers. So the
server's paths begin with a secret that only its own process gets, and it accepts one answer to each invocation that it
has handed out.
"""

from __future__ import annotations

import json
import os
import queue
import secrets
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._leftovers import forget_process, remove_tree, track_process
from ..drivers._admission import Admission
from ..services import CallTime, LimitPassed
from ._lifeline import Lifeline
from ._output import Output

if TYPE_CHECKING:
    from ._functions import FunctionConfiguration

__all__ = ["Environment", "Outcome"]

_INIT_SECONDS = 10.0
_VERSION = "/2018-06-01/runtime/"
_LARGEST_ANSWER = 64 * 1024 * 1024
_SIGNALS = {  # in the words of the service, which is written in Go
    1: "hangup",
    2: "interrupt",
    3: "quit",
    4: "illegal instruction",
    5: "trace/breakpoint trap",
    6: "aborted",
    7: "bus error",
    8: "floating point exception",
    9: "killed",
    11: "segmentation fault",
    13: "broken pipe",
    14: "alarm clock",
    15: "terminated",
}
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT", "VIRTUAL_ENV", "NODE_PATH")


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
        self.secret = secrets.token_urlsafe(24)
        self.admission = Admission()
        self.next: queue.Queue[_Invocation | None] = queue.Queue()
        self.answers: queue.Queue[tuple[str, bytes]] = queue.Queue()
        self.ready = threading.Event()
        self._open: set[str] = set()
        self._opening = threading.Lock()

    @property
    def place(self) -> str:
        """Value of AWS_LAMBDA_RUNTIME_API."""
        return f"127.0.0.1:{self.server_address[1]}/{self.secret}"

    def issue(self, request_id: str) -> None:
        """Accept one answer to an invocation."""
        with self._opening:
            self._open.add(request_id)

    def close_invocation(self, request_id: str) -> bool:
        """Return whether an invocation waits for its answer; from now on it doesn't."""
        with self._opening:
            if request_id not in self._open:
                return False
            self._open.remove(request_id)
            return True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore it: a process that is killed breaks its connection."""


class _Handler(BaseHTTPRequestHandler):
    server: _Api
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if self._path() != "invocation/next":
            self._refuse(403, "Forbidden", "expected the Runtime API's paths, from this environment's own process")
            return
        self.server.ready.set()
        invocation = self.server.next.get()
        if invocation is None:
            self.close_connection = True
            return
        self.server.issue(invocation.request_id)
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
        path = self._path()
        length = self.headers.get("Content-Length", "0")
        if path is None or not (length.isascii() and length.isdigit()):
            self._refuse(403, "Forbidden", "expected the Runtime API's paths, from this environment's own process")
            return
        if int(length) > _LARGEST_ANSWER:
            self._refuse(413, "RequestEntityTooLarge", f"expected at most {_LARGEST_ANSWER} bytes, got {length}")
            return
        body = self.rfile.read(int(length))
        if path == "init/error":
            kind, issued = "init", True
        else:
            first, _, rest = path.partition("/")
            request_id, _, kind = rest.partition("/")
            if first != "invocation" or kind not in ("response", "error"):
                self._refuse(404, "InvalidPath", "expected invocation/ID/response, invocation/ID/error or init/error")
                return
            issued = self.server.close_invocation(request_id)
        if not issued:
            self._refuse(400, "InvalidRequestID", "expected the id of an invocation that waits for its answer")
            return
        self.server.answers.put((kind, body))
        self._answer(202, b"", {})

    def _path(self) -> str | None:
        """Return the path after the version; None when the request isn't from the environment's own process."""
        expected = f"/{self.server.secret}{_VERSION}"
        given = self.path[: len(expected)]
        if not secrets.compare_digest(given.encode(), expected.encode()):
            return None
        if self.server.admission.refusal(self.headers.items()) is not None:
            return None
        return self.path[len(expected) :]

    def _refuse(self, status: int, kind: str, message: str) -> None:
        self.close_connection = True  # its body may not have been read
        body = json.dumps({"errorType": kind, "errorMessage": message}).encode()
        self._answer(status, body, {"Content-Type": "application/json"})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Log nothing."""


class Environment:
    """Run a function's process and pass it one invocation after another.

    :param command: the bootstrap's command line
    :param folder: the function's code, which is the working folder too
    :param variables: its environment variables
    :param scratch: its own temporary folder, as each environment on AWS has its own /tmp; removed with it
    """

    def __init__(
        self,
        command: list[str],
        folder: Path,
        configuration: FunctionConfiguration,
        variables: dict[str, str],
        log: Callable[[str, str], None],
        scratch: Path,
    ) -> None:
        self._configuration = configuration
        self._scratch = scratch
        self._closing = threading.Lock()
        self._ended_group = False
        self._api = _Api(configuration.arn)
        threading.Thread(target=self._api.serve_forever, args=(0.05,), name="lambda-runtime-api", daemon=True).start()
        inherited = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        self._lifeline = Lifeline()
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env={
                **inherited,
                **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)),
                "PYTHONDONTWRITEBYTECODE": "1",  # nothing may be written beside the code
                **variables,
                **self._lifeline.variables,
                "AWS_LAMBDA_RUNTIME_API": self._api.place,
                "LAMBDA_TASK_ROOT": str(folder),
            },
            stdin=self._lifeline.stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is ours to handle; the whole group is ended at once
            pass_fds=self._lifeline.passed,
        )
        track_process(self._process.pid)
        self._lifeline.attach(self._process)
        assert self._process.stdout is not None
        self._output = Output(configuration.name, self._process.stdout, log)

    def invoke(self, payload: bytes, request_id: str, call_time: CallTime | None = None, caller: str = "") -> Outcome:
        """Pass an invocation to the process and wait for its end, however it ends.

        :param call_time: measures the handler in virtual time
        :param caller: the state that invokes the function, with the item; for its output
        :raises LimitPassed: when it took longer than its task may take; the process has ended then
        """
        timeout = self._configuration.timeout
        init_until = time.monotonic() + _INIT_SECONDS
        while not self._api.ready.wait(0.02):  # starting doesn't count against the function's timeout
            if not self._api.answers.empty() or self._process.poll() is not None or time.monotonic() > init_until:
                break
        self._output.begin(request_id, caller)
        deadline = int((time.time() + timeout) * 1000)
        self._api.next.put(_Invocation(request_id, payload, deadline))
        until = time.monotonic() + timeout
        if call_time is not None:
            call_time.begin()
        while True:
            left = call_time.left() if call_time is not None else None
            wait = min(0.05, until - time.monotonic(), 0.05 if left is None else left)
            try:
                kind, body = self._api.answers.get(timeout=max(0.0, wait))
            except queue.Empty:
                if self._process.poll() is not None and self._api.answers.empty():
                    return self._exited(request_id)
                if left is not None and left <= wait:
                    self.close()
                    raise LimitPassed from None
                if time.monotonic() >= until:
                    if call_time is not None:
                        call_time.took = timeout
                    return self._timed_out(request_id)
                continue
            tail = self._output.end(request_id, self._configuration.memory)
            return Outcome(body.decode(errors="replace"), kind != "response", tail, kind != "init")

    def _timed_out(self, request_id: str) -> Outcome:
        timeout = f"Task timed out after {self._configuration.timeout:.2f} seconds"
        return self._ended(request_id, "Sandbox.Timedout", timeout, f"{request_id} {timeout}\n")

    def _exited(self, request_id: str) -> Outcome:
        code = self._process.returncode
        how = f"exit status {code}" if code >= 0 else f"signal: {_SIGNALS.get(-code, str(-code))}"
        message = f"Runtime exited with error: {how}" if code else "Runtime exited without providing a reason"
        return self._ended(
            request_id, "Runtime.ExitError", message, f"RequestId: {request_id} Error: {message}\nRuntime.ExitError"
        )

    def _ended(self, request_id: str, kind: str, message: str, line: str) -> Outcome:
        self.close()
        payload = {"errorType": kind, "errorMessage": f"RequestId: {request_id} Error: {message}"}
        tail = self._output.end(request_id, self._configuration.memory, line)
        return Outcome(json.dumps(payload, separators=(",", ":")), True, tail, False)

    def close(self) -> None:
        """Stop the process and everything it started."""
        with self._closing:
            if not self._ended_group:  # once: when all have ended, another group may get the number
                self._ended_group = True
                if hasattr(os, "killpg"):  # also for what the handler started, when it has ended itself
                    with suppress(ProcessLookupError, PermissionError):
                        os.killpg(self._process.pid, 9)
                elif self._process.poll() is None:
                    self._process.kill()
                self._process.wait()
                forget_process(self._process.pid)
                self._lifeline.close()
        self._api.next.put(None)
        self._api.shutdown()
        self._api.server_close()
        self._output.close()
        remove_tree(self._scratch)
        self._api.shutdown()
        self._api.server_close()
