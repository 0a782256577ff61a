"""Executions started: StartExecution and StartSyncExecution."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..asl import JsonTextError, byte_size, loads
from ..drivers import Run
from ..errors import DefinitionError, InputError
from ._faults import ApiError, deleting, invalid, labeled, unsupported_type
from ._json_text import json_fault
from ._live import LiveExecution
from ._names import check_name, read_arn
from ._store import ExecutionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "check_running", "checked_input", "start_execution"]

Given = dict[str, Any]
_LONGEST = 262_144


def _input_refused(message: str) -> ApiError:
    return ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{message}'")


def checked_input(given: Given, longest: int = _LONGEST) -> str:
    """Return a request's input.

    :raises ApiError: InvalidExecutionInput
    """
    text: str = given.get("input", "{}")
    try:
        loads(text)
    except JsonTextError as error:
        raise _input_refused(json_fault(text, place=False) or str(error)) from None
    if byte_size(text) > longest:
        raise _input_refused(f"Input size exceeds the maximum number of bytes: {longest}")
    return text


def start_execution(
    service: Service, given: Given, *, sync: bool = False, then: Callable[[Run], None] | None = None
) -> LiveExecution:
    """Start an execution, or return the one that runs under the same name with the same input.

    :param then: is called in the driver's thread when the execution has ended
    """
    machine_arn, mocked, case = given["stateMachineArn"].partition("#")
    if mocked and service.mocks is None:
        raise ApiError("InvalidArn", f"Invalid Arn: '{given['stateMachineArn']}': test cases need SFN_MOCK_CONFIG")
    if read_arn(machine_arn, "stateMachine").label:
        raise labeled(machine_arn)
    with service.store.transaction():  # the machine is resolved once, and stays as it is until the execution has begun
        machine, version, alias = service.qualified(machine_arn)
        if alias is not None:
            from ._versions import choose_version

            version = service.version(choose_version(alias.routing, service.rng))
        if sync and machine.type != "EXPRESS":
            raise unsupported_type()
        name = check_name(given.get("name") or service.uuid())
        text = checked_input(given, service.driver.quotas.payload_bytes)
        if machine.deleting:
            raise deleting(machine.arn)
        express = machine.type == "EXPRESS"
        if express:
            arn = service.account.arn("express", f"{machine.name}:{name}:{service.uuid()}")
        else:
            arn = service.account.arn("execution", f"{machine.name}:{name}")
        known = _running_twin(service, arn, text)
        if known is not None:
            return known
        if not express:
            check_running(service)
        if case and service.mocks is not None and not service.mocks.choose(arn, machine.name, case):
            raise invalid(f"The mock configuration has no test case '{case}' for the state machine '{machine.name}'")
        source = version or machine
        record = ExecutionRecord(
            arn,
            name,
            machine.arn,
            machine.id,
            machine.type,
            source.definition,
            source.role_arn,
            source.settings,
            text,
            version_arn=version.arn if version is not None else None,
            alias_arn=alias.arn if alias is not None else None,
            trace=given.get("traceHeader"),
            revision=machine.revision if version is None else version.own_revision,
            updated=machine.updated if version is None else version.created,
        )
        service.store.put_execution(record)  # which is undone when it can't be run
        run = _run(service, record, then)
    return LiveExecution(record, run)


def _running_twin(service: Service, arn: str, text: str) -> LiveExecution | None:
    """Return the execution that runs under the same name with the same input.

    :raises ApiError: ExecutionAlreadyExists, when there is another one of that name
    """
    record, run = service.store.get_execution(arn), service.driver.runs.get(arn)
    if record is None:
        return None
    if run is None or run.status != "RUNNING" or record.input != text:
        raise ApiError("ExecutionAlreadyExists", f"Execution Already Exists: '{arn}'")
    return LiveExecution(record, run)


def _run(service: Service, record: ExecutionRecord, then: Callable[[Run], None] | None) -> Run:
    """Start an execution on the driver."""

    def ended(run: Run) -> None:
        if then is not None:
            then(run)
        service.ended(run)

    try:
        return service.driver.start(
            service.parsed_machines.get(record.definition, express=record.machine_type == "EXPRESS"),
            record.input,
            name=record.name,
            state_machine_arn=record.machine_arn,
            role_arn=record.role_arn,
            arn=record.arn,
            then=ended,
            observer=service.watch(record.settings, record.machine_name),
        )
    except InputError as error:
        raise _input_refused(error.message) from None
    except DefinitionError as error:  # of a deployed machine: those that are created are checked
        raise ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{error}'") from None


def check_running(service: Service) -> None:
    """Check that one more execution may run.

    :raises ApiError: ExecutionLimitExceeded
    """
    most = service.quotas.executions
    if service.store.count_executions() < most:
        return
    standard = [one for one in service.store.list_executions() if one.machine_type == "STANDARD"]
    live = (service.hosted(one) for one in standard if one.arn.startswith(service.account.prefix))
    if sum(1 for one in live if one is not None and one.run.status == "RUNNING") >= most:
        message = f"The maximum number of running executions has been reached: {most}"
        raise ApiError("ExecutionLimitExceeded", message)


def start(service: Service, given: Given) -> Given:
    """Answer StartExecution."""
    started = start_execution(service, given)
    return {"executionArn": started.record.arn, "startDate": started.run.started_at / 1000}


ACTIONS = {"StartExecution": start}
