"""A pipe that ends a function's process when the treadle process ends, however that happens.

treadle keeps the writing end and never writes; the system closes it with the process, even after `kill -9`. On Linux
the kernel then kills the function's process group by itself; on other systems the bootstrap waits for the end of file.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress

__all__ = ["LIFELINE", "Lifeline"]

LIFELINE = "TREADLE_LIFELINE"
"""The environment variable with the descriptor of the reading end."""


class Lifeline:
    """Tie a process to this one.

    :ivar variables: environment variables for the process
    :ivar passed: descriptors that it inherits
    :ivar stdin: its standard input
    """

    def __init__(self) -> None:
        self._read = self._write = -1
        self.passed: tuple[int, ...] = ()
        self.stdin = subprocess.DEVNULL
        if sys.platform == "win32":  # there only standard streams are inherited
            self.stdin = subprocess.PIPE
            self.variables = {LIFELINE: "0"}
            return
        self._read, self._write = os.pipe()
        self.passed = (self._read,)
        self.variables = {LIFELINE: str(self._read)}

    def attach(self, process: subprocess.Popen[bytes]) -> None:
        """Pass the reading end to a process that leads a group of its own."""
        if sys.platform == "win32":
            return
        if sys.platform == "linux":
            import fcntl
            import signal

            # settings of the open pipe, which the process shares: SIGKILL to its group when the writing end is closed
            with suppress(OSError):
                fcntl.fcntl(self._read, fcntl.F_SETOWN, -process.pid)
                fcntl.fcntl(self._read, fcntl.F_SETSIG, signal.SIGKILL)
                fcntl.fcntl(self._read, fcntl.F_SETFL, fcntl.fcntl(self._read, fcntl.F_GETFL) | os.O_ASYNC)
        os.close(self._read)
        self._read = -1

    def close(self) -> None:
        """Close the pipe after the process has ended."""
        for descriptor in (self._read, self._write):
            if descriptor >= 0:
                os.close(descriptor)
        self._read = self._write = -1
