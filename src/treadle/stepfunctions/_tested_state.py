"""What TestState tests: a state by itself, or one of a whole machine, however deep it lies there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from ..asl import (
    Catcher,
    Choice,
    Evaluator,
    JsonTextError,
    Machine,
    Map,
    Parallel,
    Resource,
    State,
    Succeed,
    Task,
    loads,
    parse,
)
from ._definitions import check_definition
from ._faults import ApiError, invalid
from ._json_text import json_fault

__all__ = ["Mark", "Tested", "as_task", "inner_states", "machine_of", "read_tested"]

Given = dict[str, Any]
_ALONE = "StateName"
"""The name of a state that is tested by itself, unless its definition has that name inside."""

_NEXT, _DEFAULT = "\0next", "\0default"


@dataclass(frozen=True, slots=True)
class Tested:
    """The state under test.

    :param enclosing: the Map and Parallel states around it, from the innermost on
    """

    state: State
    enclosing: tuple[Map | Parallel, ...] = ()


def read_tested(given: Given) -> Tested:
    """Find the state that a request means.

    :raises ApiError: InvalidDefinition, or ValidationException when there is no state of that name
    """
    name = given.get("stateName")
    text: str = given["definition"]
    if name is not None:
        machine = _parsed(text)
    else:
        name = _ALONE
        while f'"{name}"' in text:
            name += "_"
        machine = _parsed(_wrapped(text, name), name)
    for found in _states(machine):
        if found.state.name == name:
            return found
    raise invalid("State not found in definition")


def _wrapped(text: str, name: str) -> str:
    """Return the text of a machine of one state; what isn't an object stays as it is, for the parser to refuse."""
    try:
        whole = isinstance(loads(text), dict)
    except JsonTextError:
        whole = False
    return f'{{"StartAt":"{name}","States":{{"{name}":{text}}}}}' if whole else text


def _parsed(text: str, alone: str = "") -> Machine:
    """Parse a machine.

    :param alone: the name of the one state that is meant: where it goes to isn't there, nor an end
    """
    if not alone:
        check_definition(text, "STANDARD")
    elif (fault := json_fault(text)) is not None:
        raise _refused([f"INVALID_JSON_DESCRIPTION: {fault}"])
    parsed = parse(text)
    faults = [(p.code, p.message, p.pointer) for p in parsed.problems if p.severity == "ERROR"]
    if alone:
        own = f"/States/{alone}"
        faults = [
            (code, message, pointer)
            for code, message, pointer in faults
            if not (code == "MISSING_END_STATE" and not pointer)
            and not (code == "MISSING_TRANSITION_TARGET" and _leads_on(pointer.removeprefix(own)))
        ]
    if faults or parsed.machine is None:
        raise _refused([f"{code}: {message} at {pointer or '/'}" for code, message, pointer in faults])
    return parsed.machine


def _refused(faults: list[str]) -> ApiError:
    return ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{', '.join(faults)}'")


def _leads_on(pointer: str) -> bool:
    """Return whether a pointer is that of a state's own transition, not of one in a machine inside it."""
    return pointer.startswith("/") and "/States/" not in pointer


def _states(machine: Machine) -> Iterator[Tested]:
    """Yield every state of a machine, at any depth."""
    waiting: list[tuple[Machine, tuple[Map | Parallel, ...]]] = [(machine, ())]
    while waiting:
        current, enclosing = waiting.pop()
        for state in current.states.values():
            yield Tested(state, enclosing)
            if isinstance(state, Map):
                waiting.append((state.processor, (state, *enclosing)))
            elif isinstance(state, Parallel):
                waiting += [(branch, (state, *enclosing)) for branch in state.branches]


def inner_states(state: State) -> dict[str, State]:
    """Return the states inside a Map or Parallel state, by name."""
    if isinstance(state, Map):
        return {inner.state.name: inner.state for inner in _states(state.processor)}
    if isinstance(state, Parallel):
        return {inner.state.name: inner.state for branch in state.branches for inner in _states(branch)}
    return {}


def as_task(state: State, prepare: Evaluator | None = None) -> Task:
    """Return a task in place of a Map or Parallel state: its result comes from outside, and all else stays as it is.

    :param prepare: what comes behind InputPath, in place of the state's own Parameters
    """
    given = {field.name: getattr(state, field.name) for field in fields(State)}
    if prepare is not None:
        given["parameters"] = prepare
    return Task(**given, resource=Resource(state.name, "integration", state.name, state.type))


@dataclass(frozen=True, slots=True)
class Mark:
    """A state behind the state under test, that only tells which way it went.

    :param target: the real target
    :param catcher: the index of the catcher that leads there
    """

    target: str
    catcher: int | None = None


def machine_of(state: State) -> tuple[Machine, dict[str, Mark]]:
    """Return a machine that runs this state once and ends behind it, and the marks behind it by name."""
    marks: dict[str, Mark] = {}
    changes: dict[str, Any] = {"retry": ()}

    def mark(name: str, target: str, catcher: int | None = None) -> str:
        if not 1 <= len(target) <= 80:
            raise _refused([f"INVALID_STATE_NAME: A state's name has 1 to 80 characters, not {len(target)} at /"])
        marks[name] = Mark(target, catcher)
        return name

    if state.next is not None:
        changes["next"] = mark(_NEXT, state.next)
    catchers: list[Catcher] = []
    for i, catcher in enumerate(state.catch):
        catchers.append(replace(catcher, next=mark(f"\0catch {i}", catcher.next, i)))
    changes["catch"] = tuple(catchers)
    if isinstance(state, Choice):
        if state.default is not None:
            changes["default"] = mark(_DEFAULT, state.default)
        changes["rules"] = tuple(
            replace(rule, next=mark(f"\0rule {i}", rule.next)) for i, rule in enumerate(state.rules)
        )
    states: dict[str, State] = {state.name: replace(state, **changes)}
    states |= {name: Succeed(name=name) for name in marks}
    return Machine(start_at=state.name, states=states, jsonata=state.jsonata, timeout=_LONGEST), marks


_LONGEST = 300
"""The seconds that a test may take: https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"""
