"""Map Runs: what a distributed Map is doing, and how much at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..asl import dumps
from ..interpreter import MapRun
from ._faults import invalid, missing
from ._live import LiveExecution
from ._names import read_arn
from ._pages import page

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "child_execution", "children", "map_run"]

Given = dict[str, Any]


def _owners(service: Service, machine_arn: str) -> Iterator[LiveExecution]:
    """Yield a machine's executions, which may have Map Runs, and those of Map Runs among them."""
    found = (service.hosted(record) for record in service.store.list_executions(machine_arn))
    waiting = [live for live in found if live is not None]
    while waiting:
        owner = waiting.pop()
        yield owner
        for run in owner.run.execution.map_runs():
            waiting += [child for child in children(owner, run) if child.run.execution.all_map_runs]


def map_run(service: Service, arn: str) -> tuple[LiveExecution, MapRun]:
    """Return a Map Run, and the execution it is part of."""
    for owner in _owners(service, read_arn(arn, "mapRun").machine):
        run = owner.run.execution.all_map_runs.get(arn)
        if run is not None and service.owns(arn):
            return owner, run
    raise missing("map run", arn)


def children(owner: LiveExecution, run: MapRun) -> Iterator[LiveExecution]:
    """Yield the child executions of a Map Run, the latest first."""
    known = owner.run.children.known() if owner.run.children is not None else iter(())
    for child in sorted(known, key=lambda one: -one.started_at):
        if child.map_run_arn == run.arn:
            record = replace(
                owner.record,
                arn=child.arn,
                name=child.name,
                input=dumps(child.execution.about_execution["Input"]),
                map_run_arn=run.arn,
                version_arn=None,
                alias_arn=None,
                trace=None,
                redriven=None,
                revision=None,
                redrive_tokens=(),
            )
            yield LiveExecution(record, child)


def child_execution(service: Service, arn: str) -> LiveExecution | None:
    """Return an execution of a Map Run by its ARN."""
    for owner in _owners(service, read_arn(arn, "execution", "express").machine):
        for run in owner.run.execution.map_runs():
            if arn.startswith(f"{run.label_arn.replace(':stateMachine:', ':execution:')}:"):
                for child in children(owner, run):
                    if child.run.arn == arn:
                        return child
    return None


_UNBOUNDED = 2_147_483_647
"""The maxConcurrency that AWS shows for a Map Run without a limit."""


def _counted(run: MapRun, pending: int, running: int, ended: dict[str, int]) -> Given:
    counts = {"pending": pending, "running": running, **ended}
    # AWS counts results as written when the run is over, even where no ResultWriter exports them
    written = sum(ended.values()) if run.stopped_at is not None else 0
    total = sum(counts.values())
    return {**counts, "total": total, "resultsWritten": written, "failuresNotRedrivable": 0, "pendingRedrive": 0}


def describe(service: Service, given: Given) -> Given:
    """Answer DescribeMapRun."""
    owner, run = map_run(service, given["mapRunArn"])
    open_items = sum(child.items for child in list(run.open.values()))
    answer: Given = {
        "mapRunArn": run.arn,
        "executionArn": owner.run.arn,
        "status": run.status,
        "startDate": run.started_at / 1000,
        "maxConcurrency": run.concurrency or _UNBOUNDED,
        "toleratedFailurePercentage": run.tolerated_share or 0.0,
        "toleratedFailureCount": run.tolerated or 0,
        "itemCounts": _counted(run, len(run.waiting), open_items, run.item_counts),
        "executionCounts": _counted(run, 0, len(run.open), run.counts),
        "redriveCount": run.redrives,
    }
    for name, instant in (("stopDate", run.stopped_at), ("redriveDate", run.redriven_at)):
        if instant is not None:
            answer[name] = instant / 1000
    return answer


def list_all(service: Service, given: Given) -> Given:
    """Answer ListMapRuns, the latest first."""
    owner = service.execution(given["executionArn"])
    shown = []
    for run in reversed(owner.run.execution.map_runs()):
        entry: Given = {
            "executionArn": owner.run.arn,
            "mapRunArn": run.arn,
            "stateMachineArn": run.label_arn,
            "startDate": run.started_at / 1000,
        }
        if run.stopped_at is not None:
            entry["stopDate"] = run.stopped_at / 1000
        shown.append(entry)
    return page(service, "ListMapRuns", given, shown, "mapRuns")


def update(service: Service, given: Given) -> Given:
    """Answer UpdateMapRun."""
    owner, run = map_run(service, given["mapRunArn"])
    settings = ("maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage")
    if not set(given) & set(settings):
        raise invalid("At least one setting of the Map Run must be given", "MISSING_REQUIRED_PARAMETER")
    concurrency, count, percentage = (given.get(name) for name in settings)
    changed = service.driver.update_map_run(
        owner.run,
        run.arn,
        max_concurrency=concurrency,
        tolerated_failure_count=count,
        tolerated_failure_percentage=percentage,
    )
    if not changed:
        raise invalid("Map Run has completed and can't be updated", "CANNOT_UPDATE_COMPLETED_MAP_RUN")
    return {}


ACTIONS = {
    "DescribeMapRun": describe,
    "ListMapRuns": list_all,
    "UpdateMapRun": update,
}
