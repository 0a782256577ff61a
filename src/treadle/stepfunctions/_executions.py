"""Executions: stopped, described, listed, redriven, and their histories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..asl import dumps
from ..drivers import NotRedrivableError, Run, Snapshot
from ._faults import ApiError, invalid, labeled, unsupported_type
from ._live import LiveExecution
from ._map_runs import children, map_run
from ._names import read_arn
from ._pages import page
from ._starts import check_running, start_execution
from ._store import ExecutionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "SyncExecution", "described", "start_sync"]

Given = dict[str, Any]


_DATA = frozenset({"input", "inputDetails", "output", "outputDetails", "error", "cause"})
_TOKENS, _TOKEN_SECONDS = 10, 900  # how many client tokens of RedriveExecution are remembered, and how long


def _ended(seen: Snapshot) -> Given:
    """Return the members that say how an execution ended; none while it runs."""
    answer: Given = {}
    if seen.stopped_at is not None:
        answer["stopDate"] = seen.stopped_at / 1000
    if seen.status == "SUCCEEDED":
        answer |= {"output": dumps(seen.output), "outputDetails": {"included": True}}
    for name, value in (("error", seen.error), ("cause", seen.cause)):
        if value is not None and seen.status != "TIMED_OUT":
            answer[name] = value
    return answer


@dataclass(frozen=True, slots=True)
class SyncExecution:
    """An execution that StartSyncExecution has started.

    :ivar data: whether the answer has inputs and outputs
    """

    live: LiveExecution
    data: bool

    @property
    def run(self) -> Run:
        """What the driver hosts of it."""
        return self.live.run

    def answer(self) -> Given:
        """Return the response, once the execution has ended."""
        return _sync_answer(self.live, data=self.data)


def start_sync(service: Service, given: Given, then: Callable[[], None] | None = None) -> SyncExecution:
    """Start an execution for StartSyncExecution.

    :param then: is called in the driver's thread when it has ended
    """
    live = start_execution(service, given, sync=True, then=None if then is None else lambda run: then())
    return SyncExecution(live, given.get("includedData") != "METADATA_ONLY")


def run_sync(service: Service, given: Given) -> Given:
    """Answer StartSyncExecution, which waits for the execution."""
    started = start_sync(service, given)
    service.driver.wait_within_call(started.run)
    return started.answer()


def _sync_answer(live: LiveExecution, *, data: bool = True) -> Given:
    """Answer StartSyncExecution for an execution that has ended."""
    record, run, seen = live.record, live.run, live.run.snapshot
    seconds = ((seen.stopped_at or run.started_at) - run.started_at) / 1000
    billed = max(100, -(-int(seconds * 1000) // 100) * 100)
    answer = {
        "executionArn": record.arn,
        "stateMachineArn": run.state_machine_arn,
        "name": record.name,
        "startDate": run.started_at / 1000,
        "status": seen.status,
        "input": record.input,
        "inputDetails": {"included": True},
        "outputDetails": {"included": True},  # also where there is no output
        "billingDetails": {"billedMemoryUsedInMB": 64, "billedDurationInMilliseconds": billed},
        **_ended(seen),
    }
    if record.trace is not None:
        answer["traceHeader"] = record.trace
    return answer if data else _without_data(answer)


def _without_data(answer: Given) -> Given:
    return {name: value for name, value in answer.items() if name not in _DATA}


def stop(service: Service, given: Given) -> Given:
    """Answer StopExecution; stopping an execution that has ended changes nothing."""
    run = service.execution(given["executionArn"]).run
    if run.status == "RUNNING":
        service.driver.stop(run, given.get("error"), given.get("cause"))
    return {"stopDate": (run.stopped_at or run.started_at) / 1000}


def described(service: Service, live: LiveExecution, *, data: bool = True) -> Given:
    """Answer DescribeExecution."""
    record, run, seen = live.record, live.run, live.run.snapshot
    answer: Given = {
        "executionArn": record.arn,
        "stateMachineArn": run.state_machine_arn,
        "name": record.name,
        "status": seen.status,
        "startDate": run.started_at / 1000,
        "input": record.input,
        "inputDetails": {"included": True},
        **_ended(seen),
    }
    if record.machine_type == "STANDARD":
        status, reason = _redrive_status(service, live, seen)
        answer |= {"redriveCount": seen.redrives, "redriveStatus": status}
        if reason is not None:
            answer["redriveStatusReason"] = reason
        if record.redriven is not None:
            answer["redriveDate"] = record.redriven
    for name, value in (("traceHeader", record.trace), ("mapRunArn", record.map_run_arn)):
        if value is not None:
            answer[name] = value
    answer |= _started_as(record)
    return answer if data else _without_data(answer)


def describe(service: Service, given: Given) -> Given:
    """Answer DescribeExecution."""
    live = service.execution(given["executionArn"])
    return described(service, live, data=given.get("includedData") != "METADATA_ONLY")


def _happened(live: LiveExecution) -> float:
    """Return the instant by which executions are listed."""
    stopped = live.run.stopped_at
    return stopped if stopped is not None else (live.record.redriven or 0) * 1000 or live.run.started_at


def _listed(service: Service, given: Given) -> list[LiveExecution]:
    """Return the executions that a request is about, those that started last first."""
    if ("stateMachineArn" in given) == ("mapRunArn" in given):
        raise invalid("Must provide a State Machine ARN or Map Run ARN")
    if "mapRunArn" in given:
        return list(children(*map_run(service, given["mapRunArn"])))
    text = given["stateMachineArn"]
    if read_arn(text, "stateMachine").label:
        raise labeled(text)
    if given.get("statusFilter") == "PENDING_REDRIVE":
        raise invalid("PENDING_REDRIVE statusFilter can only be used with a Map Run ARN")
    machine, version, alias = service.qualified(text)
    if machine.type == "EXPRESS":
        raise unsupported_type()
    records = reversed(service.store.list_executions(machine.arn))
    if alias is not None:
        wanted = [one for one in records if one.alias_arn == alias.arn]
    else:
        wanted = [one for one in records if version is None or one.version_arn == text]
    return [live for record in wanted if (live := service.hosted(record)) is not None]


def list_all(service: Service, given: Given) -> Given:
    """Answer ListExecutions: what happened last comes first."""
    wanted, redriven = given.get("statusFilter"), given.get("redriveFilter")
    found = [
        one
        for one in sorted(_listed(service, given), key=_happened, reverse=True)
        if (wanted is None or one.run.status == wanted)
        and (redriven is None or (one.run.snapshot.redrives > 0) == (redriven == "REDRIVEN"))
    ]
    return page(service, "ListExecutions", given, found, "executions", show=_entry)


def _entry(one: LiveExecution) -> Given:
    record, seen = one.record, one.run.snapshot
    entry = {
        "executionArn": record.arn,
        "stateMachineArn": one.run.state_machine_arn,
        "name": record.name,
        "status": seen.status,
        "startDate": one.run.started_at / 1000,
        "redriveCount": seen.redrives,
    }
    if seen.stopped_at is not None:
        entry["stopDate"] = seen.stopped_at / 1000
    for name, value in (("redriveDate", record.redriven), ("mapRunArn", record.map_run_arn)):
        if value is not None:
            entry[name] = value
    if record.map_run_arn is not None:
        entry["itemCount"] = _items(one)
    return entry | _started_as(record)


def _items(child: LiveExecution) -> int:
    """Return how many items an execution of a Map Run has."""
    given = child.run.execution.about_execution["Input"]
    batcher = '"ItemBatcher"' in child.record.definition
    batched = batcher and isinstance(given, dict) and isinstance(given.get("Items"), list)
    return len(given["Items"]) if batched and given.keys() <= {"Items", "BatchInput"} else 1


def history(service: Service, given: Given) -> Given:
    """Answer GetExecutionHistory."""
    live = service.execution(given["executionArn"])
    made, data = live.run.execution.history, given.get("includeExecutionData", True)
    count = live.run.seen
    order = range(count, 0, -1) if given.get("reverseOrder") else range(1, count + 1)

    def show(number: int) -> Given:
        event = made.event(number, data=data)
        if number == 1:
            event["executionStartedEventDetails"] |= _started_as(live.record)
        return event

    return page(service, "GetExecutionHistory", given, order, "events", show=show)


def _started_as(record: ExecutionRecord) -> Given:
    """Return the version and the alias that an execution was started by, if it was."""
    named = {"stateMachineVersionArn": record.version_arn, "stateMachineAliasArn": record.alias_arn}
    return {name: arn for name, arn in named.items() if arn is not None}


def _redrive_status(service: Service, live: LiveExecution, seen: Snapshot) -> tuple[str, str | None]:
    """Return whether an execution can be redriven, and why not."""
    if seen.status == "RUNNING":  # it may be advancing in another thread right now
        return "NOT_REDRIVABLE", "Execution is RUNNING and cannot be redriven"
    status, reason = live.run.execution.redrive_status(service.driver.clock.now())
    machine = service.store.get_machine(live.record.machine_arn)
    if machine is None or machine.deleting or machine.id != live.record.machine_id:
        return "NOT_REDRIVABLE", "State machine is in DELETING status"
    if live.record.map_run_arn is not None and status == "REDRIVABLE":
        return "REDRIVABLE_BY_MAP_RUN", None
    return status, reason


def redrive(service: Service, given: Given) -> Given:
    """Answer RedriveExecution; the same client token again returns the same response."""
    live = service.execution(given["executionArn"])
    arn, token, now = live.record.arn, given.get("clientToken"), service.now()
    tokens = {one: at for one, at in live.record.redrive_tokens if at > now - _TOKEN_SECONDS}
    if token in tokens:
        return {"redriveDate": tokens[token]}
    status, reason = _redrive_status(service, live, live.run.snapshot)
    if status != "REDRIVABLE":
        message = reason or "Execution was started by a Map Run and can only be redriven by it"
        raise ApiError("ExecutionNotRedrivable", message)
    check_running(service)
    service.retirement.resumed(arn)
    try:
        service.driver.redrive(live.run)
    except NotRedrivableError as error:
        service.ended(live.run)
        raise ApiError("ExecutionNotRedrivable", error.message) from None
    if token is not None:
        tokens[token] = now
    with service.store.transaction():
        record = service.store.get_execution(arn)
        if record is not None:
            latest = tuple(tokens.items())[-_TOKENS:]
            service.store.put_execution(replace(record, redriven=now, redrive_tokens=latest))
    return {"redriveDate": now}


ACTIONS = {
    "StartSyncExecution": run_sync,
    "StopExecution": stop,
    "DescribeExecution": describe,
    "ListExecutions": list_all,
    "GetExecutionHistory": history,
    "RedriveExecution": redrive,
}
