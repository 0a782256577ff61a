"""Map Runs: what a distributed Map is doing, and how much at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..asl import dumps
from ..interpreter import MapRun
from ._faults import invalid, missing
from ._names import read_arn
from ._store import ExecutionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "children", "map_run"]

Given = dict[str, Any]


def _runs_of(record: ExecutionRecord) -> Iterator[tuple[str, MapRun | None]]:
    """Give every Map Run that an execution has started, with its state as far as it is still known."""
    known = {run.arn: run for run in record.run.execution.map_runs()}
    columns = record.run.execution.history.columns
    for at in range(0, len(columns), 5):
        if columns[at] == "MapRunStarted":
            arn = columns[at + 3]["mapRunArn"]
            yield arn, known.get(arn)


def map_run(service: Service, arn: str) -> tuple[ExecutionRecord, MapRun]:
    """Give a Map Run, and the execution it is part of."""
    read_arn(arn, "mapRun")
    for record in list(service.store.executions.values()):
        for found, run in _runs_of(record):
            if found == arn and run is not None:
                return record, run
    raise missing("map run", arn)


def children(service: Service, owner: ExecutionRecord, run: MapRun) -> Iterator[ExecutionRecord]:
    """Give the child executions of a Map Run."""
    kept = owner.run.children
    for child in list(kept.running.values()) if kept is not None else ():
        if child.state_machine_arn == run.label_arn:
            yield ExecutionRecord(
                child.arn,
                child.name,
                owner.machine,
                owner.definition,
                owner.role_arn,
                owner.settings,
                dumps(child.execution.about_execution["Input"]),
                child,
                map_run_arn=run.arn,
            )


def describe(service: Service, given: Given) -> Given:
    record, run = map_run(service, given["mapRunArn"])
    open_items = sum(child.items for child in run.open.values())
    counts = {"pending": 0, "running": len(run.open), **run.counts, "resultsWritten": 0}
    items = {"pending": len(run.waiting), "running": open_items, **run.item_counts, "resultsWritten": 0}
    for one in (counts, items):
        one["total"] = sum(one.values())
    status = "RUNNING" if run.open or run.waiting or run.more else "FAILED" if run.ended is not None else "SUCCEEDED"
    if record.run.status == "ABORTED":
        status = "ABORTED"
    answer: Given = {
        "mapRunArn": run.arn,
        "executionArn": record.arn,
        "status": status,
        "startDate": run.started_at / 1000,
        "maxConcurrency": 0 if run.limit >= 10_000 else run.limit,
        "toleratedFailurePercentage": run.tolerated_share or 0.0,
        "toleratedFailureCount": run.tolerated or 0,
        "itemCounts": items,
        "executionCounts": counts,
        "redriveCount": run.redrives,
    }
    if status != "RUNNING" and record.run.stopped_at is not None:
        answer["stopDate"] = record.run.stopped_at / 1000
    return answer


def list_all(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    shown = []
    for arn, run in _runs_of(record):
        entry: Given = {"executionArn": record.arn, "mapRunArn": arn, "stateMachineArn": record.machine.arn}
        entry["startDate"] = (run.started_at if run is not None else record.run.started_at) / 1000
        shown.append(entry)
    return service.page("ListMapRuns", given, shown, "mapRuns")


def update(service: Service, given: Given) -> Given:
    record, run = map_run(service, given["mapRunArn"])
    if not set(given) & {"maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage"}:
        raise invalid("At least one setting of the Map Run must be given", "MISSING_REQUIRED_PARAMETER")
    if record.run.status != "RUNNING":
        raise invalid("Map Run has completed and can't be updated", "CANNOT_UPDATE_COMPLETED_MAP_RUN")
    run.limit = given.get("maxConcurrency") or run.limit
    run.tolerated = given.get("toleratedFailureCount", run.tolerated)
    run.tolerated_share = given.get("toleratedFailurePercentage", run.tolerated_share)
    return {}


ACTIONS = {
    "DescribeMapRun": describe,
    "ListMapRuns": list_all,
    "UpdateMapRun": update,
}
