"""Rules about retriers and catchers: those that never match, and errors that can't be caught."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ._rules import WARNING, Fault, Rule
from ._workflow import StateSource, Workflow, is_open, nearest

__all__ = ["RULES", "check"]

_HANDLING: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"

RULES = (
    Rule(
        "R301",
        "A retrier can never match",
        WARNING,
        "Step Functions takes the first retrier that matches an error, and an earlier one matches all of these.",
        "Put the narrower retrier first, or remove the name.",
        _HANDLING,
    ),
    Rule(
        "R302",
        "A catcher can never match",
        WARNING,
        "Step Functions takes the first catcher that matches an error, and an earlier one matches all of these.",
        "Put the narrower catcher first, or remove the name.",
        _HANDLING,
    ),
    Rule(
        "R303",
        "An error cannot be caught or retried",
        WARNING,
        "States.Runtime always ends the execution: no retrier or catcher takes it.",
        "Remove the name; avoid the error, for example by testing with a Choice whether a value is there.",
        _HANDLING,
    ),
    Rule(
        "R304",
        "An error name that does not exist",
        WARNING,
        "Names that begin with `States.` are the language's own, and this is none of them: it never matches.",
        "Correct the name.",
        _HANDLING,
    ),
    Rule(
        "R305",
        "An error that this state cannot report",
        WARNING,
        "No error of this name comes from the state, so the entry never matches.",
        "Remove the name, or correct it.",
        _HANDLING,
    ),
)

_STATES_ERRORS: Final = frozenset(
    "ALL BranchFailed DataLimitExceeded ExceedToleratedFailureThreshold HeartbeatTimeout IntrinsicFailure "
    "ItemReaderFailed NoChoiceMatched ParameterPathFailure Permissions QueryEvaluationError ResultPathMatchFailure "
    "ResultWriterFailed Runtime TaskFailed Timeout".split()
)
_TIMEOUTS: Final = frozenset({"States.Timeout", "States.HeartbeatTimeout"})
_MAP_ALONE: Final = frozenset(
    {"States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed", "States.ResultWriterFailed"}
)


def check(workflow: Workflow) -> Iterator[Fault]:
    """Yield the faults of each state's Retry and Catch."""
    own = frozenset(
        error
        for state in workflow.states
        if state.kind == "Fail" and isinstance(error := state.source.get("Error"), str)
    )
    for state in workflow.states:
        for key, code, what in (("Retry", "R301", "retrier"), ("Catch", "R302", "catcher")):
            earlier: list[tuple[int, frozenset[str]]] = []
            for i, entry in state.entries(key):
                names = _names(entry)
                yield from _covered(state, key, i, names, earlier, code, what)
                for j, name in enumerate(names):
                    path = (*state.path, key, i, "ErrorEquals", j)
                    yield from (Fault(*fault[:1], path, *fault[1:]) for fault in _name_faults(state, name, own))
                earlier.append((i, frozenset(names)))


def _names(entry: dict[str, Any]) -> list[str]:
    given = entry.get("ErrorEquals")
    return [name for name in given if isinstance(name, str)] if isinstance(given, list) else []


def _covered(
    state: StateSource,
    key: str,
    i: int,
    names: list[str],
    earlier: list[tuple[int, frozenset[str]]],
    code: str,
    what: str,
) -> Iterator[Fault]:
    by = {name: next((j for j, wide in earlier if _matches(wide, name)), None) for name in names}
    lost = [name for name in names if by[name] is not None and name != "States.Runtime"]
    if not lost:
        return
    path = (*state.path, key, i)
    first = (by[lost[0]] or 0) + 1
    if len(lost) == len(names):
        yield Fault(code, path, f"this {what} never matches: {what} {first} matches {', '.join(lost)}", "put it first")
    else:
        for name in lost:
            at = (*path, "ErrorEquals", names.index(name))
            yield Fault(code, at, f"'{name}' never reaches this {what}: {what} {first} matches it", "remove the name")


def _matches(wide: frozenset[str], name: str) -> bool:
    """Return whether a list of errors matches whatever a name matches."""
    if name in wide or "States.ALL" in wide:
        return True
    if name == "States.HeartbeatTimeout" and "States.Timeout" in wide:
        return True
    return "States.TaskFailed" in wide and name not in _TIMEOUTS and name != "States.ALL"


def _name_faults(state: StateSource, name: str, own: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    if is_open(name) or name in own:
        return  # a Fail state's own error
    if name == "States.Runtime":
        yield "R303", "States.Runtime can be neither caught nor retried", "remove the name"
        return
    if name.startswith("States.") and name[7:] not in _STATES_ERRORS and not name.startswith("States.Http."):
        near = nearest(name, [f"States.{each}" for each in _STATES_ERRORS])
        yield (
            "R304",
            f"there is no error '{name}'",
            f"did you mean {near}?" if near else "use one of the language's errors",
        )
        return
    if state.kind != "Task":
        if name in _MAP_ALONE and state.kind != "Map" and not _holds_map(state):
            yield "R305", f"'{name}' is an error of Map states", "remove the name"
        return
    resource = state.resource
    if name in _MAP_ALONE or name == "States.BranchFailed":
        yield "R305", f"'{name}' is never reported by a Task", "remove the name"
    elif name == "States.HeartbeatTimeout" and not {"HeartbeatSeconds", "HeartbeatSecondsPath"} & set(state.source):
        yield (
            "R305",
            "'States.HeartbeatTimeout' needs HeartbeatSeconds, which the state doesn't have",
            "add HeartbeatSeconds",
        )
    elif resource is not None and resource.kind == "integration" and "." in name and not name.startswith("States."):
        other = _other_service(resource.service, resource.action, name)
        if other:
            yield "R305", f"'{name}' is an error of {other}, which this state doesn't call", "correct the name"


def _holds_map(state: StateSource) -> bool:
    return state.kind == "Parallel"


def _other_service(service: str, action: str, name: str) -> str:
    """Return the service whose optimized integration has an error; empty when it may be the task's own."""
    from ..services import find_action, find_service, services

    if service.startswith("aws-sdk:") or service in ("lambda", "states") or find_action(service, action) is None:
        return ""
    own = find_service(service)
    prefix = name.partition(".")[0]
    if own is None or own.errors is None or own.errors.prefix == prefix:
        return ""
    found = next((each for each in services() if each.errors is not None and each.errors.prefix == prefix), None)
    return found.name if found is not None and found.name != service else ""
