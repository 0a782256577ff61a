"""What a function's process prints: shown line by line, its end kept as Lambda's log tail."""

from __future__ import annotations

import base64
import os
import select
import threading
import time
from collections.abc import Callable
from typing import IO

from ._log_source import LogSource

__all__ = ["Output"]

_TAIL = 4096
_LINE = 2000
_LINES = 1000
_CHUNK = 65536
_SELECTS = os.name == "posix"


class Output:
    """Read what a process prints, however much it is.

    :param name: the function's name
    :param stream: the process's standard output
    :param log: receives the name and each line
    """

    def __init__(self, name: str, stream: IO[bytes], log: Callable[[str, str], None]) -> None:
        self._name = LogSource(name)
        self._stream = stream
        self._descriptor = stream.fileno()
        self._log = log
        self._tail = b""
        self._line = b""
        self._lines = 0
        self._reading = threading.Lock()
        self._ended = False
        self._last_read = time.monotonic()
        self._thread = threading.Thread(target=self._follow, name=f"lambda-output-{name}", daemon=True)
        self._thread.start()

    def begin(self, request_id: str, caller: str = "") -> None:
        """Begin an invocation's part of the log.

        :param caller: the state that invokes the function, with the item
        """
        with self._reading:
            self._name = LogSource(self._name, caller)
            self._tail = f"START RequestId: {request_id} Version: $LATEST\n".encode()
            self._lines = 0

    def end(self, request_id: str, memory: int, *more: str) -> str:
        """End the invocation's part; gives the last 4 KB in base64.

        The figures that AWS measures are fixed ones, so that two runs are equal.
        """
        self.drain()
        with self._reading:
            self._flush_line()
            if self._tail and not self._tail.endswith(b"\n"):
                self._tail += b"\n"
            report = [
                f"END RequestId: {request_id}",
                f"REPORT RequestId: {request_id}\tDuration: 1.00 ms\tBilled Duration: 1 ms\t"
                f"Memory Size: {memory} MB\tMax Memory Used: {memory} MB\t",
                *more,
            ]
            self._keep("".join(f"{line}\n" for line in report).encode())
            return base64.b64encode(self._tail).decode()

    def drain(self) -> None:
        """Read everything that is printed already."""
        if not _SELECTS:  # pipes can't be asked there: wait until nothing has come for a moment
            while self._thread.is_alive() and time.monotonic() - self._last_read < 0.05:
                time.sleep(0.01)
            return
        with self._reading:
            while not self._ended and self._ready(0):
                self._read()

    def close(self) -> None:
        """Read the rest; the process has ended."""
        self._thread.join(2)
        with self._reading:
            self._flush_line()

    def _ready(self, seconds: float | None) -> bool:
        return bool(select.select([self._descriptor], [], [], seconds)[0])

    def _follow(self) -> None:
        while not self._ended:
            if not _SELECTS:
                self._read()
                continue
            self._ready(None)  # without the lock: an invocation's end may read meanwhile
            with self._reading:
                if not self._ended and self._ready(0):
                    self._read()
        self._stream.close()

    def _read(self) -> None:
        data = os.read(self._descriptor, _CHUNK)
        self._last_read = time.monotonic()
        if not data:
            self._ended = True
            return
        self._keep(data)
        *lines, self._line = (self._line + data).split(b"\n")
        for line in lines:
            self._show(line)
        if len(self._line) > _CHUNK:
            self._flush_line()

    def _keep(self, data: bytes) -> None:
        self._tail = (self._tail + data)[-_TAIL:]

    def _flush_line(self) -> None:
        if self._line:
            line, self._line = self._line, b""
            self._show(line)

    def _show(self, line: bytes) -> None:
        self._lines += 1
        if self._lines > _LINES + 1:
            return
        if self._lines == _LINES + 1:
            self._log(self._name, f"… more than {_LINES} lines; the rest isn't shown")
            return
        # the runtime joins the lines of an error report with carriage returns, so that they are one log event
        for text in line.decode(errors="replace").rstrip("\r").split("\r"):
            self._log(self._name, text if len(text) <= _LINE else f"{text[:_LINE]}…")
