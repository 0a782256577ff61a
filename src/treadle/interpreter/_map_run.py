"""A Map Run: its items, its executions and their results."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from ..asl import StateFailure
from ._commands import CancelChild, CloseItems
from ._frames import Frame

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["Child", "MapRun", "abort_run", "close_run"]


class Child:
    """One execution of a Map Run."""

    __slots__ = ("arn", "index", "input", "items", "name", "number", "started")

    def __init__(self, number: int, index: int, input: Any, items: int, name: str, arn: str, started: int) -> None:
        self.number = number
        self.index = index
        self.input = input
        self.items = items
        self.name = name
        self.arn = arn
        self.started = started


class MapRun:
    """What a distributed Map state waits for.

    :ivar arn: the Map Run's ARN
    :ivar waiting: items that were read and belong to no execution yet
    :ivar total: how many items there are, as far as they were read
    :ivar counts: executions by status, as DescribeMapRun counts them
    :ivar item_counts: items by the status of their execution
    :ivar status: RUNNING, SUCCEEDED, FAILED or ABORTED
    :ivar concurrency: how many executions may run at once, as it was asked for; 0 for as many as AWS lets run
    :ivar started_event: the id of its MapRunStarted event
    :ivar frame: the frame whose Map state it is, as long as that waits for it
    """

    __slots__ = (
        "arguments",
        "arn",
        "batch",
        "buffer",
        "concurrency",
        "counts",
        "data",
        "ended",
        "frame",
        "halted",
        "item_counts",
        "label_arn",
        "limit",
        "more",
        "most",
        "next_index",
        "open",
        "reader",
        "reading",
        "redriven_at",
        "redrives",
        "refused",
        "results",
        "source",
        "started_at",
        "started_event",
        "status",
        "stopped_at",
        "tolerated",
        "tolerated_share",
        "total",
        "waiting",
        "writer",
    )

    def __init__(self, arn: str, label_arn: str, at: int, frame: Frame) -> None:
        self.arn: str = arn
        self.frame: Frame | None = frame
        self.status: str = "RUNNING"
        self.stopped_at: int | None = None
        self.label_arn: str = label_arn
        self.started_at: int = at
        self.started_event: int = 0
        self.waiting: deque[Any] = deque()
        self.total: int = 0
        self.next_index: int = 0
        self.more: bool = False
        self.reading: bool = False
        self.reader: int | None = None
        self.arguments: Any = None
        self.most: int | None = None
        self.data: Any = None
        self.source: str | None = None
        self.batch: tuple[int | None, int | None, Any] | None = None
        self.concurrency: int = 0
        self.limit: int = 0
        self.open: dict[int, Child] = {}
        self.halted: dict[int, Child] = {}
        self.results: list[Any] = []
        self.counts: dict[str, int] = dict.fromkeys(("succeeded", "failed", "timedOut", "aborted"), 0)
        self.item_counts: dict[str, int] = dict.fromkeys(("succeeded", "failed", "timedOut", "aborted"), 0)
        self.tolerated: int | None = None
        self.tolerated_share: float | None = None
        self.writer: int | None = None
        self.buffer: list[tuple[str, Any]] = []
        self.ended: StateFailure | None = None
        self.refused: bool = False
        self.redrives: int = 0
        self.redriven_at: int | None = None

    @property
    def can_change(self) -> bool:
        """Whether items or executions are still awaited."""
        return self.status == "RUNNING" and self.ended is None and bool(self.open or self.waiting or self.more)

    def close(self, status: str, at: int) -> None:
        """Note the end of a Map Run; one that succeeded is never resumed."""
        self.status, self.stopped_at = status, at
        if status == "SUCCEEDED":
            self.forget()

    def forget(self) -> None:
        """Drop what only a Map Run that may be resumed needs: its items and results."""
        self.frame = self.data = self.arguments = self.batch = None
        self.results, self.buffer, self.halted = [], [], {}
        self.waiting = deque()

    @property
    def failures(self) -> int:
        """The number of items whose executions ended without success."""
        counts = self.item_counts
        return counts["failed"] + counts["timedOut"] + counts["aborted"]

    def failed_too_many(self) -> bool:
        """Return whether more items failed than are tolerated: none, unless a count or a share is given."""
        if self.tolerated is None and self.tolerated_share is None:
            return self.failures > 0
        if self.tolerated is not None and self.failures > self.tolerated:
            return True
        share = self.tolerated_share
        # as long as the dataset isn't read, its share of failures isn't known
        return share is not None and not self.more and self.failures * 100 > share * self.total


def close_run(execution: Execution, run: MapRun) -> list[Child]:
    """Cancel everything that a Map Run waits for; return the executions that were stopped."""
    stopped = list(run.open.values())
    for child in stopped:
        execution.runs.pop(child.number, None)
        execution.commands.append(CancelChild(child.number))
        run.counts["aborted"] += 1
        run.item_counts["aborted"] += child.items
        run.halted[child.index] = child
    run.open = {}
    if run.reader is not None and execution.runs.pop(run.reader, None) is not None:
        execution.commands.append(CloseItems(run.reader))
    if run.writer is not None:
        execution.runs.pop(run.writer, None)
    return stopped


def abort_run(execution: Execution, frame: Frame, *, silent: bool) -> None:
    """Abort a Map Run because the state around it ends."""
    run: MapRun = frame.work
    close_run(execution, run)
    if not silent:
        execution.record(frame, "MapRunAborted")
    if run.status == "RUNNING":
        run.close("ABORTED", execution.now)
