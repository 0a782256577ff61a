"""An execution as the service answers about it: its record, and what the driver hosts of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..drivers import Run
from ._store import ExecutionRecord

__all__ = ["LiveExecution"]


@dataclass(frozen=True, slots=True)
class LiveExecution:
    """An execution's record and its run, which has its state and history."""

    record: ExecutionRecord
    run: Run
