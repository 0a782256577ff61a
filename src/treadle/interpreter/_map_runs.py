"""Map Runs: the iterations of a distributed Map as executions of their own, from dataset to results."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from ..asl import MISSING, Map, StateFailure, byte_size, dumps, write_timestamp
from ._commands import (
    CancelChild,
    CloseItems,
    ExportResults,
    ReadItems,
    ReadMore,
    RedriveChild,
    StartChild,
    WriteResults,
)
from ._frames import Frame, where
from ._settings import number_setting, percentage_setting
from ._signals import ChildFinished, ItemsRead, ItemsRefused, ResultsRefused, ResultsWritten
from ._sizes import Sizes

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["MapRun", "abort_run", "close_run", "end_run", "map_run_signal", "open_run", "resume_run"]

_BUFFER: Final = 1_000
"""How many results are collected before they are handed to the driver, and how many items are kept ready."""


class _Child:
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
    """

    __slots__ = (
        "arguments",
        "arn",
        "batch",
        "buffer",
        "counts",
        "data",
        "ended",
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
        "redrives",
        "refused",
        "results",
        "source",
        "started_at",
        "tolerated",
        "tolerated_share",
        "total",
        "waiting",
        "whole",
        "writer",
    )

    def __init__(self, arn: str, label_arn: str, at: int) -> None:
        self.arn = arn
        self.label_arn = label_arn
        self.started_at = at
        self.waiting: deque[Any] = deque()
        self.total = 0
        self.next_index = 0
        self.more = False
        self.reading = False
        self.reader: int | None = None
        self.arguments: Any = None
        self.most: int | None = None
        self.whole: list[Any] | None = None
        self.data: Any = None
        self.source: str | None = None
        self.batch: tuple[int | None, int | None, Any] | None = None
        self.limit = 0
        self.open: dict[int, _Child] = {}
        self.halted: dict[int, _Child] = {}
        self.results: list[Any] = []
        self.counts = dict.fromkeys(("succeeded", "failed", "timedOut", "aborted"), 0)
        self.item_counts = dict.fromkeys(("succeeded", "failed", "timedOut", "aborted"), 0)
        self.tolerated: int | None = None
        self.tolerated_share: float | None = None
        self.writer: int | None = None
        self.buffer: list[tuple[str, Any]] = []
        self.ended: StateFailure | None = None
        self.refused = False
        self.redrives = 0

    @property
    def failures(self) -> int:
        """Count the items whose executions ended without success."""
        counts = self.item_counts
        return counts["failed"] + counts["timedOut"] + counts["aborted"]


def open_run(execution: Execution, frame: Frame, data: Any, items: list[Any] | None, wanted: int) -> Any:
    """Start a Map Run over `items`, or over what its ItemReader reads."""
    state: Any = frame.step.state
    assert isinstance(state, Map)
    source = {"input": frame.input} if state.jsonata else data
    execution.record(frame, "MapStateStarted", len(items) if items is not None else 0)
    tolerated = number_setting(state.tolerated_count, data, frame, "ToleratedFailureCount")
    share = percentage_setting(state.tolerated_percentage, data, frame)
    label = state.label or execution.map_label(state.pointer)
    label_arn = f"{execution.state_machine_arn}/{label}"
    arn = f"{label_arn.replace(':stateMachine:', ':mapRun:')}:{execution.chance.uuid()}"
    run = MapRun(arn, label_arn, execution.now)
    run.data = data
    run.tolerated, run.tolerated_share = tolerated, share
    most = execution.quotas.map_run_concurrency
    run.limit = min(wanted, most) if wanted else most
    if state.batcher is not None:
        run.batch = (
            number_setting(state.batcher.max_items, data, frame, "MaxItemsPerBatch", low=1),
            number_setting(state.batcher.max_bytes, data, frame, "MaxInputBytesPerBatch", low=1),
            state.batcher.batch_input(source, frame) if state.batcher.batch_input is not None else MISSING,
        )
    if state.writer is not None and state.writer.arguments is not None:
        run.writer = execution.number()
        run.arguments = state.writer.arguments(source, frame)
    reader = state.reader
    request: ReadItems | None = None
    if reader is None:
        run.waiting.extend(items or ())
        run.total = len(run.waiting)
    else:
        run.most = number_setting(reader.max_items, data, frame, "MaxItems") or None
        place = reader.arguments(source, frame) if reader.arguments is not None else {}
        run.source = _source(reader.action, reader.flatten, place)
        run.reader, run.more, run.reading = execution.number(), True, True
        request = ReadItems(run.reader, reader, place, frame.step.name, run.most)
    frame.work = run
    execution.record(frame, "MapRunStarted", {"mapRunArn": run.arn})
    if request is not None:
        execution.runs[request.reader] = frame
        execution.commands.append(request)
        return MISSING
    try:
        _dispatch(execution, frame, run)
    except StateFailure as failure:
        _give_up(execution, frame, run, failure)
    return MISSING


def _source(action: str, flatten: bool, place: Any) -> str:
    """Tell where items come from, as the context object's Map.Item.Source does."""
    bucket, key = (place.get("Bucket"), place.get("Key")) if isinstance(place, dict) else (None, None)
    if action == "listObjectsV2" and not flatten:
        return f"S3://{bucket}"
    return f"S3://{bucket}/{key}" if key is not None else f"S3://{bucket}"


# ---------------------------------------------------------------- items and executions


def _dispatch(execution: Execution, frame: Frame, run: MapRun) -> None:
    """Start as many executions as may run, ask for further items, or end the run."""
    starved = False
    while len(run.open) < run.limit:
        taken = _next_input(execution, frame, run)
        if taken is None:
            starved = True
            break
        _start(execution, run, frame, *taken)
    if run.more and not run.reading and (starved or len(run.waiting) < _BUFFER):
        run.reading = True
        assert run.reader is not None
        execution.commands.append(ReadMore(run.reader))
    if not run.open and not run.more and not run.waiting:
        execution.group_later(frame)


def _next_input(execution: Execution, frame: Frame, run: MapRun) -> tuple[Any, int] | None:
    """Take the next execution's input out of the waiting items; None when there are not enough yet."""
    waiting = run.waiting
    if not waiting:
        return None
    if run.batch is None:
        return _selected(execution, frame, run, waiting.popleft()), 1
    most, size, shared = run.batch
    if run.more and most is not None and size is None and len(waiting) < most:
        return None
    made: dict[str, Any] = {"BatchInput": shared} if shared is not MISSING else {}
    items: list[Any] = []
    taken: list[Any] = []
    used = byte_size(dumps({**made, "Items": []})) if size is not None else 0
    while waiting and (most is None or len(items) < most):
        item = _selected(execution, frame, run, waiting[0])
        if size is not None:
            used += byte_size(dumps(item)) + (1 if items else 0)
            if items and used > size:
                run.next_index -= 1
                return {**made, "Items": items}, len(items)
        items.append(item)
        taken.append(waiting.popleft())
    if run.more and (most is None or len(items) < most):
        # what is read next may belong to this batch
        run.next_index -= len(taken)
        waiting.extendleft(reversed(taken))
        return None
    return {**made, "Items": items}, len(items)


def _selected(execution: Execution, frame: Frame, run: MapRun, value: Any) -> Any:
    """Shape one item by ItemSelector."""
    state: Any = frame.step.state
    index = run.next_index
    run.next_index += 1
    if state.item_selector is None:
        return value
    item = {"Index": index, "Value": value}
    if run.source is not None:
        item["Source"] = run.source
    outer, frame.item = frame.item, item
    try:
        return state.item_selector({"input": frame.input} if state.jsonata else run.data, frame)
    finally:
        frame.item = outer


def _start(execution: Execution, run: MapRun, frame: Frame, data: Any, items: int) -> None:
    state: Any = frame.step.state
    if Sizes(execution.quotas.payload_bytes).exceeded_by(data):  # its own, for these values don't come along again
        raise StateFailure(
            "States.DataLimitExceeded",
            f"The state/task '{frame.step.name}' returned a result with a size exceeding the maximum number of bytes "
            "service limit.",
            where=False,
        )
    name = execution.chance.uuid()
    arn = f"{run.label_arn.replace(':stateMachine:', ':execution:')}:{name}"
    number = execution.number()
    child = _Child(number, len(run.results), data, items, name, arn, execution.now)
    run.results.append(None)
    run.open[number] = child
    execution.runs[number] = frame
    execution.commands.append(
        StartChild(number, state.processor, data, name, run.label_arn, arn, state.express, map_run_arn=run.arn)
    )


# ---------------------------------------------------------------- what comes back


def map_run_signal(execution: Execution, frame: Frame, signal: Any) -> None:
    """Take in what the driver tells about a Map Run."""
    run: MapRun = frame.work
    kind = type(signal)
    if kind is ResultsWritten or kind is ResultsRefused:
        _exported(execution, frame, run, signal)
        return
    try:
        if kind is ItemsRead:
            _items_read(execution, frame, run, signal)
        elif kind is ItemsRefused:
            run.more = run.reading = False
            raise StateFailure("States.ItemReaderFailed", signal.cause, where=False)
        else:
            _child_finished(execution, frame, run, signal)
    except StateFailure as failure:
        _give_up(execution, frame, run, failure)


def _items_read(execution: Execution, frame: Frame, run: MapRun, signal: ItemsRead) -> None:
    state: Any = frame.step.state
    run.reading, run.more = False, signal.more
    items = signal.items
    if not signal.more:
        execution.runs.pop(signal.reader, None)
        if run.whole is not None:
            items, run.whole = state.items(run.whole, frame), None
    elif state.items is not None:
        # ItemsPath finds its array in all that was read
        if state.reader.input_type == "JSON" and not state.reader.flatten:
            items = state.items(items, frame)
        else:
            run.whole = [*(run.whole or ()), *items]
            items = []
    if type(items) is not list:
        raise StateFailure("States.ItemReaderFailed", "Attempting to map over non-iterable node.", where=False)
    if run.most is not None and run.total + len(items) >= run.most:
        items = items[: run.most - run.total]
        if run.more:
            run.more = False
            execution.runs.pop(signal.reader, None)
            execution.commands.append(CloseItems(signal.reader))
    run.total += len(items)
    run.waiting.extend(items)
    _dispatch(execution, frame, run)


_COUNTED: Final = {"SUCCEEDED": "succeeded", "FAILED": "failed", "TIMED_OUT": "timedOut", "ABORTED": "aborted"}


def _child_finished(execution: Execution, frame: Frame, run: MapRun, signal: ChildFinished) -> None:
    child = run.open.pop(signal.child)
    _settle(execution, frame, run, child, signal)
    if run.ended is not None:
        return
    if _too_many(run):
        raise StateFailure(
            "States.ExceedToleratedFailureThreshold",
            "The specified tolerated failure threshold was exceeded",
            where=False,
        )
    _dispatch(execution, frame, run)


def _settle(execution: Execution, frame: Frame, run: MapRun, child: _Child, signal: ChildFinished) -> None:
    """Keep what became of one execution."""
    state: Any = frame.step.state
    counted = _COUNTED[signal.status]
    run.counts[counted] += 1
    run.item_counts[counted] += child.items
    succeeded = signal.status == "SUCCEEDED"
    if not succeeded:
        run.halted[child.index] = child
    plain = state.writer is None or state.writer.transformation != "NONE"
    shown = signal.output if succeeded and plain else _record(execution, run, child, signal)
    if run.writer is None:
        run.results[child.index] = shown
        return
    if succeeded and plain and state.writer.transformation == "FLATTEN" and type(shown) is list:
        run.buffer += [("SUCCEEDED", item) for item in shown]
    else:
        run.buffer.append(("SUCCEEDED" if succeeded else "FAILED", shown))
    if len(run.buffer) >= _BUFFER:
        _flush(execution, run)


def _flush(execution: Execution, run: MapRun) -> None:
    if run.buffer:
        assert run.writer is not None
        execution.commands.append(WriteResults(run.writer, tuple(run.buffer)))
        run.buffer = []


def _record(execution: Execution, run: MapRun, child: _Child, signal: ChildFinished) -> dict[str, Any]:
    """Describe an execution as the files of a ResultWriter do."""
    made: dict[str, Any] = {
        "ExecutionArn": child.arn,
        "Input": dumps(child.input),
        "InputDetails": {"Included": True},
        "Name": child.name,
    }
    if signal.status == "SUCCEEDED":
        made |= {"Output": dumps(signal.output), "OutputDetails": {"Included": True}}
    made |= {key: value for key, value in (("Error", signal.error), ("Cause", signal.cause)) if value is not None}
    made["RedriveCount"] = signal.redrives
    if signal.status == "SUCCEEDED":
        made["RedriveStatus"] = "NOT_REDRIVABLE"
        made["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
    else:
        made["RedriveStatus"] = "REDRIVABLE_BY_MAP_RUN"
    made |= {
        "StartDate": write_timestamp(child.started),
        "StateMachineArn": run.label_arn,
        "Status": signal.status,
        "StopDate": write_timestamp(execution.now),
    }
    return made


def _too_many(run: MapRun) -> bool:
    """Tell whether more items failed than are tolerated: none, unless a count or a share is given."""
    if run.tolerated is None and run.tolerated_share is None:
        return run.failures > 0
    if run.tolerated is not None and run.failures > run.tolerated:
        return True
    share = run.tolerated_share
    # as long as the dataset isn't read, its share of failures isn't known
    return share is not None and not run.more and run.failures * 100 > share * run.total


# ---------------------------------------------------------------- the end


def end_run(execution: Execution, frame: Frame, run: MapRun) -> None:
    """All executions have ended: export the results, or go on with them."""
    if _too_many(run):
        _give_up(
            execution,
            frame,
            run,
            StateFailure(
                "States.ExceedToleratedFailureThreshold",
                "The specified tolerated failure threshold was exceeded",
                where=False,
            ),
        )
    elif run.writer is not None:
        _export(execution, frame, run)
    else:
        _succeed(execution, frame, _flattened(frame, run.results))


def _flattened(frame: Frame, results: list[Any]) -> list[Any]:
    state: Any = frame.step.state
    writer = state.writer
    if writer is None or writer.transformation != "FLATTEN":
        return results
    flat: list[Any] = []
    for item in results:
        flat += item if type(item) is list else [item]
    return flat


def _export(execution: Execution, frame: Frame, run: MapRun) -> None:
    assert run.writer is not None
    _flush(execution, run)
    execution.runs[run.writer] = frame
    state: Any = frame.step.state
    lines = state.writer.output_type == "JSONL"
    execution.commands.append(ExportResults(run.writer, run.arguments, run.arn, frame.step.name, lines))


def _succeed(execution: Execution, frame: Frame, result: Any) -> None:
    execution.record(frame, "MapRunSucceeded")
    chain = frame.last
    execution.record(frame, "MapStateSucceeded")
    frame.last = chain
    execution.complete(frame, result)


def _exported(execution: Execution, frame: Frame, run: MapRun, signal: Any) -> None:
    execution.runs.pop(signal.writer, None)
    if type(signal) is ResultsRefused:
        run.refused = True
        failure = run.ended or StateFailure("States.ResultWriterFailed", signal.cause, where=False)
        _failed(execution, frame, failure)
    elif run.ended is not None:
        _failed(execution, frame, run.ended)
    else:
        _succeed(execution, frame, {"MapRunArn": run.arn, "ResultWriterDetails": signal.details})


def _give_up(execution: Execution, frame: Frame, run: MapRun, failure: StateFailure) -> None:
    """Fail the Map Run; what ran and what waited is written too where results are exported."""
    run.ended = failure
    stopped = close_run(execution, run)
    if run.writer is None:
        _failed(execution, frame, failure)
        return
    for child in stopped:
        record = _record(execution, run, child, ChildFinished(child.number, "ABORTED"))
        run.buffer.append(("FAILED", record))
    for item in run.waiting:
        run.buffer.append(("PENDING", {"Input": dumps(item), "InputDetails": {"Included": True}, "Status": "PENDING"}))
    _export(execution, frame, run)


def _failed(execution: Execution, frame: Frame, failure: StateFailure) -> None:
    before = frame.last
    if failure.location is None:
        cause = where(frame, failure.cause) if failure.where else failure.cause
        execution.record(frame, "MapRunFailed", failure.error, cause)
    execution.fail(frame, failure, recorded="MapStateFailed", restart=before)


def close_run(execution: Execution, run: MapRun) -> list[_Child]:
    """Give up everything that a Map Run waits for; gives the executions that were stopped."""
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
    """Give a Map Run up because what is around it ends."""
    run: MapRun = frame.work
    close_run(execution, run)
    if not silent:
        execution.record(frame, "MapRunAborted")


def resume_run(execution: Execution, frame: Frame, run: MapRun) -> bool:
    """Go on with a Map Run that ended without success; False when it has to start anew."""
    state: Any = frame.step.state
    fatal = run.ended is not None and run.ended.error in ("States.ItemReaderFailed", "States.DataLimitExceeded")
    if fatal or run.whole is not None:
        return False
    run.redrives += 1
    run.ended = None
    execution.record(frame, "MapRunRedriven", {"mapRunArn": run.arn, "redriveCount": run.redrives})
    for key in ("failed", "timedOut", "aborted"):
        run.counts[key] = run.item_counts[key] = 0
    halted, run.halted = run.halted, {}
    for child in halted.values():
        run.open[child.number] = child
        execution.runs[child.number] = frame
        if state.express:
            execution.commands.append(
                StartChild(
                    child.number,
                    state.processor,
                    child.input,
                    child.name,
                    run.label_arn,
                    child.arn,
                    express=True,
                    map_run_arn=run.arn,
                )
            )
        else:
            execution.commands.append(RedriveChild(child.number))
    if run.more:
        assert run.reader is not None
        place = state.reader.arguments({"input": frame.input} if state.jsonata else run.data, frame)
        run.reading = True
        execution.runs[run.reader] = frame
        execution.commands.append(ReadItems(run.reader, state.reader, place, frame.step.name, run.most, skip=run.total))
    _dispatch(execution, frame, run)
    return True
