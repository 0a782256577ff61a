"""TestState requests, parsed and checked: which of their members go together.

https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..asl import JsonTextError, Map, Parallel, State, Task, loads
from ._faults import invalid
from ._json_text import json_fault
from ._mocked_results import Mock, read_mock
from ._names import check_role
from ._starts import checked_input
from ._tested_context import check_context
from ._tested_state import Tested, inner_states, read_tested

__all__ = ["TestRequest", "read_request", "without_task_failed"]

Given = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TestRequest:
    """A request as it is carried out.

    :param state: the state under test
    :param enclosing: the Map and Parallel states around it, from the innermost on
    :param mock: the result or error used instead of a call
    :param input: JSON text
    :param retries: how often the state was tried again before
    :param failures: how many iterations of the Map state have failed; None when the request doesn't say so
    :param items: what the Map's ItemReader would have read
    """

    state: State
    enclosing: tuple[Map | Parallel, ...]
    mock: Mock | None
    input: str
    variables: Given
    context: Given | None
    role: str | None
    retries: int
    failures: int | None
    items: str | None
    level: str
    reveal: bool

    def first_item(self) -> Given | None:
        """Return the context object's `Map.Item` for a state inside a Map: its input is the first item."""
        around = next((state for state in self.enclosing if isinstance(state, Map)), None)
        if around is None:
            return None
        item: Given = {"Index": 0, "Value": loads(self.input)}
        if around.distributed and around.reader is None:
            item["Source"] = "STATE_DATA"
        return item


def read_request(given: Given) -> TestRequest:
    """Check a request.

    :raises ApiError: InvalidDefinition, InvalidExecutionInput, InvalidArn, or ValidationException for all else
    """
    settings: Given = given.get("stateConfiguration") or {}
    tested = read_tested(given)
    state = tested.state
    if given.get("mock") is None and settings.get("mapIterationFailureCount") is not None:
        raise invalid("TestState does not support MapIterationFailureCount when a mock is not specified.")
    mock = read_mock(given, state)
    _check_members(given, state, mock)
    _check_settings(settings, tested, mock)
    context = _object(given, "context")
    if context is not None:
        check_context(context, state)
    return TestRequest(
        state=_caused(state, settings.get("errorCausedByState"), mock),
        enclosing=tested.enclosing,
        mock=mock,
        input=checked_input(given),
        variables=_object(given, "variables") or {},
        context=context,
        role=given.get("roleArn"),
        retries=_retries(settings, context),
        failures=settings.get("mapIterationFailureCount"),
        items=settings.get("mapItemReaderData"),
        level=given.get("inspectionLevel") or "INFO",
        reveal=bool(given.get("revealSecrets")),
    )


def _check_members(given: Given, state: State, mock: Mock | None) -> None:
    role = given.get("roleArn")
    if role is not None:
        check_role(role)
    elif mock is None and isinstance(state, Task):
        raise invalid("RoleArn must be specified when testing a Task state")
    if given.get("context") is not None and mock is None:
        raise invalid("Context can only be specified when a mock is specified")


def _check_settings(settings: Given, tested: Tested, mock: Mock | None) -> None:
    state = tested.state
    failures, cause, items = (
        settings.get(name) for name in ("mapIterationFailureCount", "errorCausedByState", "mapItemReaderData")
    )
    maps = [one for one in (state, *tested.enclosing) if isinstance(one, Map) and one.distributed]
    if failures is not None and not maps:
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
        why = json_fault(given[name]) or error
        raise invalid(f"The field '{name}' must be a valid JSON object: {why}") from None
    if not isinstance(value, dict):
        raise invalid(f"The field '{name}' must be a valid JSON object")
    return value


def _retries(settings: Given, context: Given | None) -> int:
    """Return how often the state was retried: as the request says, or as its context object does."""
    told = settings.get("retrierRetryCount")
    if told is None:
        about = (context or {}).get("State")
        told = about.get("RetryCount") if isinstance(about, dict) else None
    return told if type(told) is int and told > 0 else 0


def _caused(state: State, name: str | None, mock: Mock | None) -> State:
    """Return a Map or Parallel state whose rules for States.TaskFailed match the error only if a Task caused it."""
    if name is None or isinstance(inner_states(state).get(name), Task):
        return state
    if mock is not None and mock.error == "States.TaskFailed":
        return state
    return without_task_failed(state)


def without_task_failed(state: State) -> State:
    """Return a state without its rules for States.TaskFailed, for an error that no Task caused."""

    def without(entries: Any) -> Any:
        return tuple(replace(one, errors=one.errors - {"States.TaskFailed"}) for one in entries)

    return replace(state, retry=without(state.retry), catch=without(state.catch))
