"""How long ended executions are kept: the newest ones by count, or all for a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..drivers import Run
from ..errors import AppError
from ._store import Store

__all__ = ["KEPT", "Retention", "Retirement", "read_retention"]

_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
_AGE = re.compile(r"(\d{1,9})([smhd])")


@dataclass(frozen=True, slots=True)
class Retention:
    """Which ended executions are kept.

    :param count: the newest so many; None for any number
    :param seconds: those that ended less than so many seconds ago; None for any age
    """

    count: int | None = None
    seconds: float | None = None


KEPT = Retention(count=10_000)
"""The default: the newest 10,000 ended executions."""


def read_retention(text: str) -> Retention:
    """Parse a count (`5000`) or an age (`90s`, `30m`, `12h`, `7d`).

    :raises AppError: code Retention, when it is neither
    """
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return Retention(count=int(text))
    age = _AGE.fullmatch(text)
    if age is None:
        message = f"--retention: expected a count such as 5000 or an age such as 90s, 30m, 12h or 7d, got {text!r}"
        raise AppError(message, code="Retention")
    return Retention(seconds=int(age[1]) * _SECONDS[age[2]])


class Retirement:
    """Drop ended executions from a store when they are not kept any longer.

    An execution is never dropped while it runs (a redrive included) or one of its Map Runs' executions does. Express
    executions are dropped as soon as they have ended: AWS lists none, and whoever waits for one has its result.

    :param now: returns the present instant in seconds since 1970
    :param find: returns what the driver hosts of an execution
    :param dropped: receives the ARN of each dropped execution
    """

    def __init__(
        self,
        store: Store,
        retention: Retention,
        now: Callable[[], float],
        find: Callable[[str], Run | None],
        dropped: Callable[[str], None],
    ) -> None:
        self._store = store
        self._find = find
        self._retention = retention
        self._now = now
        self._dropped = dropped
        self._ended: dict[str, float] = {}
        """ARN → the instant of the end, the oldest first."""

    def ended(self, arn: str) -> None:
        """Note the end of an execution, and drop what is no longer kept."""
        with self._store.transaction():
            record = self._store.get_execution(arn)
            if record is None:
                return
            if record.machine_type == "EXPRESS":
                self._drop(arn)
                return
            self._ended.pop(arn, None)
            self._ended[arn] = self._now()
            self.sweep()

    def resumed(self, arn: str) -> None:
        """Keep an execution that is about to be redriven."""
        self._ended.pop(arn, None)

    def sweep(self) -> None:
        """Drop what is no longer kept; not now when another thread changes the store, for a request must not wait."""
        if not self._ended:
            return
        with self._store.transaction(wait=False) as entered:
            if entered:
                for arn in self._surplus():
                    self._drop(arn)

    def _surplus(self) -> list[str]:
        """Return the executions that are not kept any longer."""
        count, seconds = self._retention.count, self._retention.seconds
        oldest = None if seconds is None else self._now() - seconds
        surplus = 0 if count is None else len(self._ended) - count
        found = []
        for arn, at in self._ended.items():
            if surplus <= 0 and (oldest is None or at > oldest):
                break
            if self._may_drop(arn):
                found.append(arn)
                surplus -= 1
        return found

    def _may_drop(self, arn: str) -> bool:
        run = self._find(arn)
        return run is None or (run.status != "RUNNING" and not (run.children is not None and run.children.running))

    def _drop(self, arn: str) -> None:
        self._ended.pop(arn, None)
        if self._store.get_execution(arn) is not None:
            self._store.delete_execution(arn)
            self._dropped(arn)
