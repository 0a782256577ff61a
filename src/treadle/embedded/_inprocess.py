"""A Python function within this process, so that a debugger's breakpoints stop in its handler."""

from __future__ import annotations

import os
import runpy
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..services import CallTime
from ._environment import Outcome

if TYPE_CHECKING:
    from ._functions import FunctionConfiguration

__all__ = ["InProcess"]

_DAY = 86_400
# handlers share this process's variables, so one runs after the other
_one = threading.RLock()


class InProcess:
    """Run a function's handler here: without its timeout and memory limit, its output straight on the terminal."""

    def __init__(
        self, configuration: FunctionConfiguration, folder: Path, variables: Mapping[str, str], scratch: Path
    ) -> None:
        self._configuration = configuration
        # a guard on the network would hold for the whole process
        self._variables = {name: value for name, value in variables.items() if name != "TREADLE_OFFLINE"}
        self._variables["LAMBDA_TASK_ROOT"] = str(folder)
        self._variables["TMPDIR"] = str(scratch)
        self._own: dict[str, Any] = {}
        self._function: Any = None
        self._problem: dict[str, Any] | None = None

    def invoke(self, payload: bytes, request_id: str, call_time: CallTime | None = None, caller: str = "") -> Outcome:
        """Call the handler; however long it takes, because somebody may be looking at it in a debugger."""
        with self._as_function():
            if not self._own:
                self._load()
            if self._problem is not None:
                return Outcome(self._own["encode"](self._problem).decode(), True, "", True)
            headers = {
                "Lambda-Runtime-Aws-Request-Id": request_id,
                "Lambda-Runtime-Deadline-Ms": str(int((time.time() + _DAY) * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": self._configuration.arn,
            }
            kind, answer = self._own["handle"](self._function, payload, headers)
            if kind == "error":
                self._own["log_error"](answer)
                answer = self._own["encode"](answer)
            return Outcome(answer.decode(errors="replace"), kind == "error", "", True)

    def _load(self) -> None:
        # another function's module of the same name must not be taken for this one's
        sys.modules.pop(self._configuration.handler.rpartition(".")[0].replace("/", "."), None)
        for place in self._variables.get("PYTHONPATH", "").split(os.pathsep):
            if place and place not in sys.path:
                sys.path.insert(0, place)
        self._own = runpy.run_path(str(Path(__file__).with_name("_bootstrap.py")), run_name="treadle_function")
        self._function, self._problem = self._own["load"]()

    @contextmanager
    def _as_function(self) -> Iterator[None]:
        with _one:
            before = {name: os.environ.get(name) for name in self._variables}
            os.environ.update(self._variables)
            try:
                yield
            finally:
                for name, value in before.items():
                    if value is None:
                        os.environ.pop(name, None)
                    else:
                        os.environ[name] = value

    def close(self) -> None:
        """Do nothing: the handler has no process of its own."""
