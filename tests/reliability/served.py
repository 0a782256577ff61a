"""A `treadle serve` of its own process, and plain HTTP to speak with it."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

ROLE = "arn:aws:iam::123456789012:role/r"
WAIT = 30.0


class Served:
    """A server in a process of its own.

    :param options: of `treadle serve`
    :param descriptors: the soft and hard limit of its open files
    """

    def __init__(self, *options: str, descriptors: tuple[int, int] | None = None) -> None:
        self.options = options
        self.errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 (closed with the server)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        command: Sequence[str] = [sys.executable, "-m", "treadle", "serve", "--port", "0", *options]
        if descriptors is not None:
            code = f"import resource, runpy; resource.setrlimit(resource.RLIMIT_NOFILE, {descriptors}); runpy.run_module('treadle', run_name='__main__')"
            command = [sys.executable, "-c", code, *command[3:]]
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.errors, env=environment
        )
        found = self.until(lambda: re.search(r"http://127\.0\.0\.1:(\d+)", self.log()))
        self.port = int(found[1])

    def log(self) -> str:
        self.errors.seek(0)
        return self.errors.read()

    def until(self, ask: Callable[[], Any]) -> Any:
        """Return the first true answer."""
        end = time.monotonic() + WAIT
        while not (found := ask()):
            assert time.monotonic() < end, self.log()
            assert self.process.poll() is None, self.log()
            time.sleep(0.02)
        return found

    def request(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None, timeout: float = WAIT
    ) -> tuple[int, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def call(self, operation: str, timeout: float = WAIT, **members: Any) -> tuple[int, dict[str, Any]]:
        headers = {"X-Amz-Target": f"AWSStepFunctions.{operation}", "Content-Type": "application/x-amz-json-1.0"}
        status, body = self.request("POST", "/", json.dumps(members).encode(), headers, timeout)
        return status, json.loads(body.decode("utf-8"))

    def machine(self, name: str, definition: dict[str, Any], **more: Any) -> str:
        status, made = self.call(
            "CreateStateMachine", name=name, definition=json.dumps(definition), roleArn=ROLE, **more
        )
        assert status == 200, made
        return str(made["stateMachineArn"])

    def start(self, machine: str, value: Any = None, **more: Any) -> str:
        status, made = self.call(
            "StartExecution", stateMachineArn=machine, input=json.dumps({} if value is None else value), **more
        )
        assert status == 200, made
        return str(made["executionArn"])

    def described(self, execution: str) -> dict[str, Any]:
        return self.call("DescribeExecution", executionArn=execution)[1]

    def ended(self, execution: str) -> dict[str, Any]:
        def ask() -> dict[str, Any] | None:
            found = self.described(execution)
            return found if found["status"] != "RUNNING" else None

        return dict(self.until(ask))

    def stop(self, signal: int = 2) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal)
        try:
            return self.process.wait(WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.errors.close()


def at_once(act: Callable[[], Any]) -> threading.Thread:
    """Run an act in a thread."""
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    return thread
