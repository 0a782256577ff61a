"""An execution as the service answers about it: its record, and what the driver hosts of it."""

from __future__ import annotations

from typing import NamedTuple

from ..drivers import Run
from ._store import ExecutionRecord

__all__ = ["LiveExecution"]


class LiveExecution(NamedTuple):
    """An execution's record and its run, which has its state and history."""

    record: ExecutionRecord
    run: Run
