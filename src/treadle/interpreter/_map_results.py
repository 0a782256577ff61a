"""What a Map Run makes of its executions' ends: results, files in S3, its own end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..asl import StateFailure, dumps, write_timestamp
from ._commands import ExportResults, WriteResults
from ._frames import Frame, where
from ._map_run import Child, MapRun, close_run
from ._signals import ChildFinished, ResultsRefused

if TYPE_CHECKING:
    from ._execution import Execution

__all__ = ["end_run", "exported", "give_up", "settle"]

_BUFFER: Final = 1_000
"""How many results are collected before they are handed to the driver."""

_COUNTED: Final = {"SUCCEEDED": "succeeded", "FAILED": "failed", "TIMED_OUT": "timedOut", "ABORTED": "aborted"}


def settle(execution: Execution, frame: Frame, run: MapRun, child: Child, signal: ChildFinished) -> None:
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


def _record(execution: Execution, run: MapRun, child: Child, signal: ChildFinished) -> dict[str, Any]:
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


def end_run(execution: Execution, frame: Frame, run: MapRun) -> None:
    """All executions have ended: export the results, or go on with them."""
    if run.failed_too_many():
        give_up(
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
        _succeed(execution, frame, run, _flattened(frame, run.results))


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


def _succeed(execution: Execution, frame: Frame, run: MapRun, result: Any) -> None:
    execution.record(frame, "MapRunSucceeded")
    run.close("SUCCEEDED", execution.now)
    chain = frame.last
    execution.record(frame, "MapStateSucceeded")
    succeeded, frame.last = frame.last, chain
    execution.complete(frame, result, failed_after=succeeded)


def exported(execution: Execution, frame: Frame, run: MapRun, signal: Any) -> None:
    execution.runs.pop(signal.writer, None)
    if type(signal) is ResultsRefused:
        run.refused = True
        failure = run.ended or StateFailure(signal.error or "States.ResultWriterFailed", signal.cause, where=False)
        _failed(execution, frame, run, failure)
        return
    if run.ended is not None:
        _failed(execution, frame, run, run.ended)
    else:
        _succeed(execution, frame, run, {"MapRunArn": run.arn, "ResultWriterDetails": signal.details})


def give_up(execution: Execution, frame: Frame, run: MapRun, failure: StateFailure) -> None:
    """Fail the Map Run; what ran and what waited is written too where results are exported."""
    run.ended = failure
    stopped = close_run(execution, run)
    if run.writer is None:
        _failed(execution, frame, run, failure)
        return
    for child in stopped:
        record = _record(execution, run, child, ChildFinished(child.number, "ABORTED"))
        run.buffer.append(("FAILED", record))
    for item in run.waiting:
        run.buffer.append(("PENDING", {"Input": dumps(item), "InputDetails": {"Included": True}, "Status": "PENDING"}))
    _export(execution, frame, run)


def _failed(execution: Execution, frame: Frame, run: MapRun, failure: StateFailure) -> None:
    run.close("FAILED", execution.now)
    before = frame.last
    if failure.location is None:
        cause = where(frame, failure.cause) if failure.where else failure.cause
        execution.record(frame, "MapRunFailed", failure.error, cause)
    execution.fail(frame, failure, recorded="MapStateFailed", restart=before)
