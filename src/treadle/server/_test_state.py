"""TestState: one state, entered with an input; what it calls is mocked or really called.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..asl import JsonTextError, Map, Parallel, State, Task, loads
from ..drivers import MemoryDriver, VirtualClock
from ..errors import InputError, TreadleError
from ..integrations import Plan, Submitted, TaskFailure, TaskRequest, plan
from ._faults import ApiError, invalid
from ._inspection import Inspection
from ._json_text import json_fault
from ._mapped_items import MappedItems
from ._mocked_results import Mock, read_mock
from ._names import check_role
from ._starts import checked_input
from ._tested_outcome import Outcome
from ._tested_state import Tested, as_task, inner_states, machine_of, read_tested
from ._traced_http import TracedHttp

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["test_state"]

Given = dict[str, Any]


def test_state(service: Service, given: Given) -> Given:
    """Answer TestState."""
    tested = read_tested(given)
    state = tested.state
    mock = read_mock(given, state)
    settings: Given = given.get("stateConfiguration") or {}
    _check_request(given, state, mock)
    _check_settings(settings, state, mock)
    text = checked_input(given)
    state = _caused(state, settings.get("errorCausedByState"), mock)
    retries = _retries(given, settings)
    inspection = Inspection(
        variables=_object(given, "variables") or {},
        context=_object(given, "context"),
        item=_item(tested, text),
        retries=retries,
    )
    watched = inspection.watched(state)
    mapped = None
    if isinstance(state, Map):
        mapped = MappedItems(state, inspection, settings.get("mapItemReaderData"))
        watched = as_task(watched, mapped.prepare)
    elif isinstance(state, Parallel):
        watched = as_task(watched)
    machine, targets, catchers = machine_of(watched)
    traced = TracedHttp(service.engine.driver.caller)
    planner = plan if mock is None else _mocked(mock, mapped, settings.get("mapIterationFailureCount") or 0)
    driver = MemoryDriver(
        planner=planner,
        caller=traced,
        clock=VirtualClock(int(service.engine.now() * 1000)),
        seed=service.chance.getrandbits(32),
        tolerant=True,
    )
    try:
        run = driver.start(
            machine,
            text,
            state_machine_arn=service.account.arn("stateMachine", "TestState"),
            role_arn=given.get("roleArn") or f"arn:aws:iam::{service.account.account}:role/TestState",
        )
        driver.wait(run)
    except InputError as error:
        raise ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error.message}'") from None
    except TreadleError as error:
        raise invalid(error.message) from None
    finally:
        driver.close()
    if mapped is not None and mapped.count is not None:
        if (settings.get("mapIterationFailureCount") or 0) > mapped.count:
            raise invalid(
                f"mapIterationFailureCount must not exceed the number of items of the Map state ({mapped.count})"
            )
    outcome = Outcome(state, run, targets, catchers, retries, service.chance.random)
    answer = outcome.answer()
    level = given.get("inspectionLevel", "INFO")
    if level != "INFO":
        answer["inspectionData"] = outcome.inspected(inspection, given.get("input", "{}"))
    if level == "TRACE":
        answer["inspectionData"] |= traced.shown(
            inspection.steps.get("afterArguments", inspection.steps.get("afterParameters")),
            reveal=bool(given.get("revealSecrets")),
        )
    return answer


# ---------------------------------------------------------------- what was asked for


def _check_request(given: Given, state: State, mock: Mock | None) -> None:
    role = given.get("roleArn")
    if role is not None:
        check_role(role)
    elif mock is None and isinstance(state, Task):
        raise invalid("RoleArn must be specified when testing a Task state without a mock")
    if given.get("inspectionLevel") == "TRACE":
        if not isinstance(state, Task) or (state.resource.service, state.resource.action) != ("http", "invoke"):
            raise invalid("The TRACE inspection level is only supported for HTTP Task states")
    if given.get("context") is not None and mock is None:
        raise invalid("Context can only be specified when a mock is specified")


def _check_settings(settings: Given, state: State, mock: Mock | None) -> None:
    failures, cause, items = (
        settings.get(name) for name in ("mapIterationFailureCount", "errorCausedByState", "mapItemReaderData")
    )
    if failures is not None and not (isinstance(state, Map) and state.distributed and mock is not None):
        raise invalid("mapIterationFailureCount can only be specified for a mocked Distributed Map state")
    if items is not None and not (isinstance(state, Map) and state.reader is not None):
        raise invalid("mapItemReaderData can only be specified for a Map state with an ItemReader")
    if cause is None:
        return
    if not isinstance(state, (Map, Parallel)) or mock is None or not mock.fails:
        raise invalid("errorCausedByState can only be specified when an error is mocked for a Map or Parallel state")
    if cause not in inner_states(state):
        raise invalid(f"errorCausedByState '{cause}' was not found in the state '{state.name}'")


def _object(given: Given, name: str) -> Given | None:
    """Read a member that is JSON text of an object."""
    if given.get(name) is None:
        return None
    try:
        value = loads(given[name])
    except JsonTextError as error:
        raise invalid(f"The field '{name}' must be a valid JSON object: {json_fault(given[name]) or error}") from None
    if not isinstance(value, dict):
        raise invalid(f"The field '{name}' must be a valid JSON object")
    return value


def _retries(given: Given, settings: Given) -> int:
    """Tell how often the state was tried again: as told, or as the given context object has it."""
    told = settings.get("retrierRetryCount")
    if told is None:
        about = (_object(given, "context") or {}).get("State")
        told = about.get("RetryCount") if isinstance(about, dict) else None
    return told if type(told) is int and told > 0 else 0


def _item(tested: Tested, text: str) -> Given | None:
    """Give the context object's `Map.Item` for a state inside a Map: its input is the first item."""
    if tested.around is None:
        return None
    item: Given = {"Index": 0, "Value": loads(text)}
    if tested.around.distributed and tested.around.reader is None:
        item["Source"] = "STATE_DATA"
    return item


def _caused(state: State, name: str | None, mock: Mock | None) -> State:
    """Let States.TaskFailed mean an error of a Map or Parallel state only where a Task caused it."""
    if name is None or isinstance(inner_states(state).get(name), Task):
        return state

    def without(entries: Any) -> Any:
        return tuple(replace(one, errors=one.errors - {"States.TaskFailed"}) for one in entries)

    if mock is not None and mock.error == "States.TaskFailed":
        return state
    return replace(state, retry=without(state.retry), catch=without(state.catch))


def _mocked(mock: Mock, mapped: MappedItems | None, failures: int) -> Any:
    def mocked(request: TaskRequest) -> Plan:
        if mock.fails:
            yield Submitted(None)  # the work was begun: its error is told as it comes
            raise TaskFailure(mock.error, mock.cause)
        if mapped is not None and mapped.exceeded_by(failures):
            cause = "The specified tolerated failure threshold was exceeded"
            raise TaskFailure("States.ExceedToleratedFailureThreshold", cause)
        return mock.result

    return mocked
