"""Map Runs: the iterations of a distributed Map as executions of their own, fed from its input or a dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..asl import MISSING, Map, StateFailure, byte_size, dumps
from ._commands import CloseItems, ReadItems, ReadMore, RedriveChild, StartChild
from ._frames import Frame
from ._map_results import end_run, exported, give_up, settle
from ._map_run import Child, MapRun, abort_run, close_run
from ._settings import number_setting, percentage_setting
from ._signals import ChildFinished, ItemsRead, ItemsRefused, MapRunUpdated, ResultsRefused, ResultsWritten
from ._sizes import Sizes

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["MapRun", "abort_run", "close_run", "end_run", "map_run_signal", "open_run", "resume_run"]

_BUFFER: Final = 1_000
"""How many items are kept ready."""
_ANY: Final = -(2**63)


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
    arn = f"{label_arn.replace(':stateMachine:', ':mapRun:')}:{execution.rng.uuid()}"
    run = MapRun(arn, label_arn, execution.now, frame)
    run.data = data
    run.tolerated, run.tolerated_share = tolerated, share
    _set_concurrency(execution, run, wanted)
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
    negative = False
    if reader is None:
        run.waiting.extend(items or ())
        run.total = len(run.waiting)
    else:
        most = number_setting(reader.max_items, data, frame, "MaxItems", low=_ANY)
        run.most = most or None
        negative = most is not None and most < 0
        place = reader.arguments(source, frame) if reader.arguments is not None else {}
        run.source = _source(reader.action, reader.flatten, place)
        run.reader, run.more, run.reading = execution.number(), True, True
        request = ReadItems(run.reader, reader, place, frame.step.name, run.most)
    frame.work = execution.all_map_runs[arn] = run
    execution.record(frame, "MapRunStarted", {"mapRunArn": run.arn})
    run.started_event = frame.last
    if negative:
        failure = StateFailure("States.ItemReaderFailed", "field MaxItems must be positive", where=False)
        give_up(execution, frame, run, failure)
        return MISSING
    if request is not None:
        execution.runs[request.reader] = frame
        execution.commands.append(request)
        return MISSING
    try:
        _dispatch(execution, frame, run)
    except StateFailure as failure:
        give_up(execution, frame, run, failure)
    return MISSING


def _set_concurrency(execution: Execution, run: MapRun, wanted: int) -> None:
    most = execution.quotas.map_run_concurrency
    run.concurrency = wanted
    run.limit = min(wanted, most) if wanted else most


def _source(action: str, flatten: bool, place: Any) -> str:
    """Return where items come from, as the context object's Map.Item.Source shows it."""
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
    """Return the next execution's input and its number of items; None when too few items are there yet."""
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
    name = execution.rng.uuid()
    arn = f"{run.label_arn.replace(':stateMachine:', ':execution:')}:{name}"
    number = execution.number()
    child = Child(number, len(run.results), data, items, name, arn, execution.now)
    run.results.append(None)
    run.open[number] = child
    execution.runs[number] = frame
    execution.commands.append(
        StartChild(
            number,
            state.processor,
            data,
            name,
            run.label_arn,
            arn,
            state.express,
            map_run_arn=run.arn,
            index=child.index,
        )
    )


# ---------------------------------------------------------------- what comes back


def map_run_signal(execution: Execution, frame: Frame, signal: Any) -> None:
    """Process a signal about a Map Run."""
    run: MapRun = frame.work
    kind = type(signal)
    if kind is ResultsWritten or kind is ResultsRefused:
        exported(execution, frame, run, signal)
        return
    try:
        if kind is ItemsRead:
            _items_read(execution, frame, run, signal)
        elif kind is MapRunUpdated:
            _updated(execution, frame, run, signal)
        elif kind is ItemsRefused:
            run.more = run.reading = False
            raise StateFailure(signal.error or "States.ItemReaderFailed", signal.cause, where=False)
        else:
            _child_finished(execution, frame, run, signal)
    except StateFailure as failure:
        give_up(execution, frame, run, failure)


def _items_read(execution: Execution, frame: Frame, run: MapRun, signal: ItemsRead) -> None:
    run.reading, run.more = False, signal.more
    items = signal.items
    if not signal.more:
        execution.runs.pop(signal.reader, None)
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


def _child_finished(execution: Execution, frame: Frame, run: MapRun, signal: ChildFinished) -> None:
    child = run.open.pop(signal.child)
    settle(execution, frame, run, child, signal)
    if run.ended is None:
        _go_on(execution, frame, run)


def _updated(execution: Execution, frame: Frame, run: MapRun, signal: MapRunUpdated) -> None:
    if signal.max_concurrency is not None:
        _set_concurrency(execution, run, signal.max_concurrency)
    if signal.tolerated_failure_count is not None:
        run.tolerated = signal.tolerated_failure_count
    if signal.tolerated_failure_percentage is not None:
        run.tolerated_share = signal.tolerated_failure_percentage
    _go_on(execution, frame, run)


def _go_on(execution: Execution, frame: Frame, run: MapRun) -> None:
    """Start what may be started, unless more has failed than is tolerated."""
    if run.failed_too_many():
        raise StateFailure(
            "States.ExceedToleratedFailureThreshold",
            "The specified tolerated failure threshold was exceeded",
            where=False,
        )
    _dispatch(execution, frame, run)


def resume_run(execution: Execution, frame: Frame, run: MapRun) -> bool:
    """Resume a Map Run that ended without success; return False when it has to start anew."""
    state: Any = frame.step.state
    fatal = run.ended is not None and run.ended.error in ("States.ItemReaderFailed", "States.DataLimitExceeded")
    if fatal:
        return False
    run.redrives += 1
    run.redriven_at = execution.now
    run.ended = run.stopped_at = None
    run.status = "RUNNING"
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
                    index=child.index,
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
