"""The console that a run is shown on."""

from __future__ import annotations

import os
import sys
import threading

from rich.console import Console

__all__ = ["RunConsole"]


class RunConsole(Console):
    """A console whose reader may go away, as ``| head -1`` does.

    :ivar closed: whether the reader has gone; nothing more is written then
    """

    closed: bool = False

    def on_broken_pipe(self) -> None:
        """End the command; from a thread that carries out a task, let the run end first."""
        self.closed = self.quiet = True
        # what is still buffered would fail again when the interpreter ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if threading.current_thread() is threading.main_thread():
            raise SystemExit(1)
