"""TestState: one state, entered with an input; what it calls is mocked or really called.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..asl import Map, Parallel, PathSetting, State, Task
from ..drivers import Caller, MemoryDriver, NoCaller, VirtualClock
from ..errors import InputError, TreadleError
from ..services import Effects, Resolver, Submitted, TaskFailure, TaskRequest, resolve_integration
from ._faults import ApiError, invalid
from ._inspection import Inspection
from ._mapped_items import MappedItems
from ._mocked_results import Mock
from ._tested_outcome import Outcome
from ._tested_request import TestRequest, read_request, without_task_failed
from ._tested_state import as_task, machine_of
from ._traced_http import TracedHttp

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["test_state"]

Given = dict[str, Any]
_EXCEEDED = ("States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded")


def test_state(service: Service, given: Given) -> Given:
    """Answer TestState."""
    request = read_request(given)
    state = request.state
    inspection = _inspection(request)
    watched = inspection.watched(state)
    mapped = None
    if isinstance(state, Map):
        mapped = MappedItems(state, inspection, request.items)
        watched = as_task(watched, mapped.prepare)
    elif isinstance(state, Parallel):
        watched = as_task(watched)
    traced = TracedHttp(service.driver.caller)
    resolver = resolve_integration if request.mock is None else _mocked(request.mock, mapped, request.failures or 0)
    outcome = _carry_out(service, request, state, watched, resolver, traced)
    if mapped is not None and mapped.count is not None and (request.failures or 0) > mapped.count:
        raise invalid("Map iteration failure count must be less than or equal to the number of Map iterations")
    answer, details = outcome.answer()
    if answer["status"] == "FAILED":
        answer, details = _handed_up(service, request, answer) or (answer, details)
    if request.level != "INFO":
        answer["inspectionData"] = outcome.inspected(inspection, given.get("input", "{}")) | details
    if request.level == "TRACE":
        steps = inspection.steps
        arguments = steps.get("afterArguments", steps.get("afterParameters"))
        answer["inspectionData"] |= traced.shown(arguments, reveal=request.reveal)
    return answer


def _inspection(request: TestRequest) -> Inspection:
    return Inspection(
        variables=request.variables,
        context=request.context,
        item=request.first_item(),
        retries=request.retries,
        role=request.role,
    )


def _carry_out(
    service: Service, request: TestRequest, state: State, watched: State, resolver: Resolver, caller: Caller
) -> Outcome:
    """Run a state on a driver of its own, in virtual time.

    :param state: the state as it was defined
    :param watched: the state that runs in its place
    """
    machine, marks = machine_of(watched)
    driver = MemoryDriver(
        resolver=resolver,
        caller=caller,
        clock=VirtualClock(int(service.now() * 1000)),
        seed=service.rng.getrandbits(32),
        tolerant=True,
    )
    try:
        run = driver.start(
            machine,
            request.input,
            state_machine_arn=service.account.arn("stateMachine", "TestState"),
            arn=service.account.arn("express", f"TestState:execution:{service.uuid()}"),
            role_arn=request.role or f"arn:aws:iam::{service.account.account}:role/TestState",
        )
        driver.wait(run)
    except InputError as error:
        raise ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error.message}'") from None
    except TreadleError as error:
        raise invalid(error.message) from None
    finally:
        driver.close()
    return Outcome(state, run, marks, request.mock, request.retries, service.rng.random)


def _mocked(mock: Mock, mapped: MappedItems | None = None, failures: int = 0) -> Resolver:
    """Return the resolver that answers every task with the mock."""

    def mocked(request: TaskRequest) -> Effects:
        if mock.fails:
            yield Submitted(None)  # the work was begun: its error is told as it comes
            raise TaskFailure(mock.error, mock.cause)
        if mapped is not None and mapped.exceeded_by(failures):
            raise TaskFailure(*_EXCEEDED)
        return mock.result

    return mocked


def _handed_up(service: Service, request: TestRequest, failed: Given) -> tuple[Given, Given] | None:
    """Return the answer when a Map or Parallel state around the state handles its error, as in an execution.

    Their input is that of the state under test, for their own isn't known. None when none of them handles the error.
    """
    error, cause = failed.get("error"), failed.get("cause")
    by_task = isinstance(request.state, Task)
    for outer in request.enclosing:
        if error is None or error == "States.Runtime":
            return None
        if isinstance(outer, Map) and outer.distributed:
            if not _exceeded(outer, (request.failures or 0) + 1):
                return None
            error, cause = _EXCEEDED
            by_task = True
        handler = replace(outer if by_task else without_task_failed(outer), input_path=None)
        watched = as_task(_inspection(request).watched(handler), lambda data, scope: data)
        outcome = _carry_out(service, request, handler, watched, _mocked(Mock(error=error, cause=cause)), NoCaller())
        answer, details = outcome.answer()
        if answer["status"] != "FAILED":
            return answer, details
    return None


def _exceeded(around: Map, failures: int) -> bool:
    """Return whether a Map Run fails with this many failed iterations; its number of items isn't known here."""
    most, share = around.tolerated_count, around.tolerated_percentage
    if share is not None or isinstance(most, PathSetting):
        return False
    return failures > int(most or 0)
