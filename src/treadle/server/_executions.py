"""Executions: started, stopped, described, listed, redriven, and their histories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..asl import JsonTextError, byte_size, dumps, loads
from ..drivers import NotRedrivableError, Run
from ..errors import InputError
from ._faults import ApiError, invalid, missing
from ._map_runs import children, map_run
from ._names import check_name
from ._store import ExecutionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "described", "start_record"]

Given = dict[str, Any]


class Chance(Protocol):
    """Gives numbers in [0, 1)."""

    def random(self) -> float:
        """Give the next one."""


_ENDED = ("SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED")


def _checked_input(given: Given) -> str:
    text: str = given.get("input", "{}")
    try:
        loads(text)
    except JsonTextError as error:
        raise ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error}'") from None
    if byte_size(text) > 262_144:
        message = "Invalid State Machine Execution Input: 'Input exceeds the maximum of 262144 bytes'"
        raise ApiError("InvalidExecutionInput", message)
    return text


def start_record(service: Service, given: Given, *, sync: bool = False, then: Any = None) -> ExecutionRecord:
    """Start an execution; one that runs already under the same name with the same input is given again."""
    machine_arn, mocked, case = given["stateMachineArn"].partition("#")
    if mocked and (sync or service.mocks is None):
        raise ApiError(
            "InvalidArn", f"Invalid Arn: '{given['stateMachineArn']}': test cases need SFN_MOCK_CONFIG, and no sync"
        )
    machine, version, alias = service.qualified(machine_arn)
    if sync and machine.type != "EXPRESS":
        message = "This operation is not supported by this type of state machine"
        raise ApiError("StateMachineTypeNotSupported", message)
    text = _checked_input(given)
    name = check_name(given.get("name") or service.uuid())
    source = version or machine
    express = machine.type == "EXPRESS"
    if express:
        arn = service.account.arn("express", f"{machine.name}:{name}:{service.uuid()}")
    else:
        arn = service.account.arn("execution", f"{machine.name}:{name}")
    with service.store.lock:
        known = service.store.executions.get(arn)
        if known is not None:
            if known.run.status == "RUNNING" and known.input == text:
                return known
            raise ApiError("ExecutionAlreadyExists", f"Execution Already Exists: '{arn}'")
        if case and service.mocks is not None and not service.mocks.choose(arn, machine.name, case):
            raise invalid(f"The mock configuration has no test case '{case}' for the state machine '{machine.name}'")
        try:
            run = service.engine.start(
                service.engine.machine(source.definition, express=express),
                text,
                name=name,
                state_machine_arn=machine.arn,
                role_arn=source.role_arn,
                arn=arn,
                then=then,
                observer=service.watch(source.settings, machine.name),
            )
        except InputError as error:
            raise ApiError(
                "InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error.message}'"
            ) from None
        record = ExecutionRecord(
            arn,
            name,
            machine,
            source.definition,
            source.role_arn,
            source.settings,
            text,
            run,
            version_arn=f"{machine.arn}:{version.number}" if version is not None else None,
            alias_arn=alias.arn if alias is not None else None,
            trace=given.get("traceHeader"),
        )
        service.store.executions[arn] = record
    return record


def start(service: Service, given: Given) -> Given:
    record = start_record(service, given)
    return {"executionArn": record.arn, "startDate": record.run.started_at / 1000}


def _ended(run: Run) -> Given:
    execution = run.execution
    answer: Given = {}
    if run.status in _ENDED and run.stopped_at is not None:
        answer["stopDate"] = run.stopped_at / 1000
    if run.status == "SUCCEEDED":
        answer |= {"output": dumps(execution.output), "outputDetails": {"included": True}}
    for name, value in (("error", execution.error), ("cause", execution.cause)):
        if value is not None and run.status != "TIMED_OUT":
            answer[name] = value
    return answer


def sync_answer(service: Service, record: ExecutionRecord) -> Given:
    """Answer StartSyncExecution for an execution that has ended."""
    run = record.run
    seconds = ((run.stopped_at or run.started_at) - run.started_at) / 1000
    billed = max(100, -(-int(seconds * 1000) // 100) * 100)
    return {
        "executionArn": record.arn,
        "stateMachineArn": record.machine.arn,
        "name": record.name,
        "startDate": run.started_at / 1000,
        "status": run.status,
        "input": record.input,
        "inputDetails": {"included": True},
        "billingDetails": {"billedMemoryUsedInMB": 64, "billedDurationInMilliseconds": billed},
        **_ended(run),
    }


def stop(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    if record.machine.type == "EXPRESS":
        raise invalid(f"This operation is not supported for Express executions: '{record.arn}'")
    if record.run.status == "RUNNING":
        service.engine.driver.stop(record.run, given.get("error"), given.get("cause"))
    return {"stopDate": (record.run.stopped_at or record.run.started_at) / 1000}


def described(service: Service, record: ExecutionRecord, *, data: bool = True) -> Given:
    """Answer DescribeExecution."""
    run = record.run
    answer: Given = {
        "executionArn": record.arn,
        "stateMachineArn": record.machine.arn,
        "name": record.name,
        "status": run.status,
        "startDate": run.started_at / 1000,
        "input": record.input,
        "inputDetails": {"included": True},
        **_ended(run),
    }
    if record.machine.type == "STANDARD":
        status, reason = run.execution.redrive_status(service.engine.driver.clock.now())
        answer |= {"redriveCount": run.execution.about_execution["RedriveCount"], "redriveStatus": status}
        if reason is not None:
            answer["redriveStatusReason"] = reason
        if record.redriven is not None:
            answer["redriveDate"] = record.redriven
    for name, value in (
        ("traceHeader", record.trace),
        ("mapRunArn", record.map_run_arn),
        ("stateMachineVersionArn", record.version_arn),
        ("stateMachineAliasArn", record.alias_arn),
    ):
        if value is not None:
            answer[name] = value
    if not data:
        for name in ("input", "inputDetails", "output", "outputDetails", "error", "cause"):
            answer.pop(name, None)
    return answer


def describe(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    if record.machine.type == "EXPRESS" and record.map_run_arn is None:
        raise missing("execution", given["executionArn"])
    return described(service, record, data=given.get("includedData") != "METADATA_ONLY")


def list_all(service: Service, given: Given) -> Given:
    wanted = given.get("statusFilter")
    if ("stateMachineArn" in given) == ("mapRunArn" in given):
        raise invalid("Must provide a State Machine ARN or Map Run ARN")
    if "mapRunArn" in given:
        owner, run = map_run(service, given["mapRunArn"])
        records: Any = children(owner, run)
    else:
        machine, version, alias = service.qualified(given["stateMachineArn"])
        if machine.type == "EXPRESS":
            message = "This operation is not supported by this type of state machine"
            raise ApiError("StateMachineTypeNotSupported", message)
        records = [
            one
            for one in service.store.of_machine(machine.arn)
            if (version is None or alias is not None or one.version_arn == given["stateMachineArn"])
            and (alias is None or one.alias_arn == alias.arn)
        ]
    shown = []
    for one in records:
        if wanted is not None and one.run.status != wanted:
            continue
        count = one.run.execution.about_execution["RedriveCount"]
        filtered = given.get("redriveFilter")
        if filtered is not None and (count > 0) != (filtered == "REDRIVEN"):
            continue
        entry = {
            "executionArn": one.arn,
            "stateMachineArn": one.machine.arn,
            "name": one.name,
            "status": one.run.status,
            "startDate": one.run.started_at / 1000,
            "redriveCount": count,
        }
        if one.run.stopped_at is not None and one.run.status != "RUNNING":
            entry["stopDate"] = one.run.stopped_at / 1000
        for name, value in (
            ("mapRunArn", one.map_run_arn),
            ("stateMachineVersionArn", one.version_arn),
            ("stateMachineAliasArn", one.alias_arn),
        ):
            if value is not None:
                entry[name] = value
        shown.append(entry)
    return service.page("ListExecutions", given, shown, "executions")


def history(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    if record.machine.type == "EXPRESS" and record.map_run_arn is None:
        raise missing("execution", given["executionArn"])
    made = record.run.execution.history
    count = len(made)
    order = range(count, 0, -1) if given.get("reverseOrder") else range(1, count + 1)
    data = given.get("includeExecutionData", True)
    return service.page(
        "GetExecutionHistory", given, order, "events", show=lambda number: made.event(number, data=data)
    )


def redrive(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    if record.machine.type == "EXPRESS":
        raise ApiError("ExecutionNotRedrivable", "Execution is not redrivable: Express executions can't be redriven")
    try:
        service.engine.driver.redrive(record.run)
    except NotRedrivableError as error:
        raise ApiError("ExecutionNotRedrivable", error.message) from None
    record.redriven = service.engine.now()
    return {"redriveDate": record.redriven}


def choose_version(routing: list[Given], chance: Chance) -> str:
    """Choose a version by the weights of an alias."""
    drawn = 100 * chance.random()
    for one in routing:
        drawn -= one["weight"]
        if drawn <= 0:
            return str(one["stateMachineVersionArn"])
    return str(routing[-1]["stateMachineVersionArn"])


ACTIONS = {
    "StartExecution": start,
    "StopExecution": stop,
    "DescribeExecution": describe,
    "ListExecutions": list_all,
    "GetExecutionHistory": history,
    "RedriveExecution": redrive,
}
