"""The driver that the service's executions run on, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from ..drivers import Caller, MemoryDriver, RealClock, Report, Run, VirtualClock, print_report
from ..drivers._callers import Authorize
from ..services import Resolver

__all__ = ["Engine"]


_ABORT_SECONDS = 2.0
"""How long an execution in the middle of an expression may take to be aborted when the engine closes."""
_CHILDREN = 1_000
"""How many executions of an execution's Map Runs are kept once they have succeeded."""


class Engine:
    """Run executions until it is closed.

    :param virtual: whether waits take no time
    :param wait_scale: factor for the time of Wait states
    :param authorize: looks at the permissions of the calls that Map Runs make
    :param waits: is called with an execution, a state and its token when the state begins to wait for an answer
    :param report: receives unexpected exceptions and where they happened; the task or execution itself fails
    :ivar driver: where executions run
    """

    def __init__(
        self,
        resolver: Resolver,
        caller: Caller,
        *,
        virtual: bool = False,
        wait_scale: float = 1.0,
        seed: int = 0,
        authorize: Authorize | None = None,
        waits: Callable[[Run, str, str], None] | None = None,
        report: Report = print_report,
    ) -> None:
        self.driver: MemoryDriver = MemoryDriver(
            resolver=resolver,
            caller=caller,
            clock=VirtualClock() if virtual else RealClock(),
            seed=seed,
            keep_waiting=True,
            keep_children=_CHILDREN,
            wait_scale=wait_scale,
            tolerant=True,
            shared=True,
            authorize=authorize,
            waits=waits,
            report=report,
        )
        self._closing = threading.Event()
        self._report = report
        self._thread = threading.Thread(target=self._serve, name="treadle-engine", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                self.driver.serve(self._closing.is_set)
            except BaseException as error:  # noqa: BLE001 (one execution's fault must not end the others)
                self._report(error, "the engine")

    def close(self) -> None:
        """Abort what still runs, and end the thread."""
        self.driver.abort_all(_ABORT_SECONDS)
        self._closing.set()
        self._thread.join(_ABORT_SECONDS)
        self.driver.close(0.0)
