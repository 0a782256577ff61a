"""Rules about the way through a workflow: targets, states that are not reached, ends, Choice rules, variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..asl._places import Path
from ..asl._references import variable_uses
from ._rules import ERROR, WARNING, Fault, Rule
from ._workflow import StateSource, SubMachine, Workflow, is_open, nearest

__all__ = ["RULES", "check"]

_TRANSITIONS = "https://states-language.net/spec.html#transition"
_VARIABLES = "https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"
_CHOICE = "https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html"

RULES = (
    Rule(
        "F201",
        "A transition leads to a state that does not exist",
        ERROR,
        "Step Functions refuses the definition: `StartAt`, `Next` and `Default` must name a state of the same machine. "
        "A branch or an item processor is a machine of its own.",
        "Name a state of the same `States` object; names are case-sensitive.",
        _TRANSITIONS,
    ),
    Rule(
        "F202",
        "A state is never reached",
        ERROR,
        "Step Functions refuses the definition when no transition leads from `StartAt` to a state.",
        "Name the state in a `Next`, `Default` or `Catch`, or remove it.",
        _TRANSITIONS,
    ),
    Rule(
        "F203",
        "A machine has no terminal state",
        ERROR,
        "Step Functions refuses a machine, branch or item processor in which no state ends it.",
        'Set `"End": true` in the last state, or add a Succeed or Fail state.',
        _TRANSITIONS,
    ),
    Rule(
        "F204",
        "States from which no end can be reached",
        WARNING,
        "The execution goes round in these states until it fails, is stopped, or its history has 25,000 events.",
        "Add a Choice rule that leaves the loop.",
        _TRANSITIONS,
    ),
    Rule(
        "F205",
        "A Choice rule can never be reached",
        WARNING,
        "Step Functions takes the first rule that matches. An earlier rule matches whatever this one would match.",
        "Put the narrower rule first, or remove one of them.",
        _CHOICE,
    ),
    Rule(
        "F206",
        "A variable is read that no path assigns",
        ERROR,
        "No state on any way to this one assigns the variable, so the state fails whenever it is reached. Variables of "
        "a branch or an iteration are not visible outside, and a distributed Map's children see none of the parent's.",
        "Assign the variable with `Assign` in an earlier state.",
        _VARIABLES,
        at_run_time=True,
    ),
    Rule(
        "F207",
        "A variable is read that some path does not assign",
        WARNING,
        "An execution that comes this way without passing the assignment fails. A Catch and each Choice rule have an "
        "`Assign` of their own: that of the state is not carried out there.",
        "Assign a first value before the paths part.",
        _VARIABLES,
    ),
    Rule(
        "F208",
        "A state of an app is in no state machine",
        WARNING,
        "The state was created, but no `.next()`, branch or definition reaches it: it is not in any template.",
        "Chain the state, or remove it.",
        _TRANSITIONS,
    ),
)


def check(workflow: Workflow) -> Iterator[Fault]:
    """Yield the faults that the parser doesn't find: endless loops, Choice rules, variables."""
    for machine in workflow.machines:
        yield from _endless(machine)
        for state in machine.states.values():
            if state.kind == "Choice":
                yield from _covered_rules(state)
    yield from _variables(workflow)


def _ends(state: StateSource) -> bool:
    return state.source.get("End") is True or state.kind in ("Succeed", "Fail")


def _endless(machine: SubMachine) -> Iterator[Fault]:
    reachable = machine.reachable()
    if not any(map(_ends, machine.states.values())) or any(
        edge.target not in machine.states for state in reachable.values() for edge in state.edges
    ):
        return  # which is said already
    if any(is_open(e.target) for s in reachable.values() for e in s.edges):
        return
    before: dict[str, list[str]] = {}
    for state in reachable.values():
        for edge in state.edges:
            before.setdefault(edge.target, []).append(state.name)
    ending = {name for name, state in reachable.items() if _ends(state)}
    waiting = list(ending)
    while waiting:
        for name in before.get(waiting.pop(), ()):
            if name not in ending:
                ending.add(name)
                waiting.append(name)
    stuck = [name for name in reachable if name not in ending]
    if stuck:
        shown = ", ".join(stuck[:5]) + (", …" if len(stuck) > 5 else "")
        yield Fault(
            "F204", reachable[stuck[0]].path, f"no end can be reached from: {shown}", "add a way out of the loop"
        )


# ---------------------------------------------------------------- Choice rules

_AROUND = ("Next", "Comment", "Assign", "Output")
_BOUNDS = {
    "NumericLessThan": (None, False),
    "NumericLessThanEquals": (None, True),
    "NumericGreaterThan": (False, None),
    "NumericGreaterThanEquals": (True, None),
}
_TRUE = re.compile(r"\{%\s*true\s*%\}")
_CHANGES = re.compile(r"\$(?:random|uuid|now|millis)\b")
"""JSONata's functions whose result is another one each time."""
_FALSE = re.compile(r"\{%\s*false\s*%\}")


def _covered_rules(state: StateSource) -> Iterator[Fault]:
    earlier: list[tuple[int, dict[str, Any]]] = []
    always: int | None = None
    for i, rule in state.entries("Choices"):
        test = {key: value for key, value in rule.items() if key not in _AROUND}
        path = (*state.path, "Choices", i)
        condition = test.get("Condition")
        if always is not None:
            yield Fault("F205", path, f"this rule is never reached: rule {always + 1} always matches", "remove it")
            continue
        if condition is False or (isinstance(condition, str) and _FALSE.fullmatch(condition)):
            yield Fault("F205", path, "this rule never matches: its condition is false", "remove it")
            continue
        parts = test["And"] if isinstance(test.get("And"), list) else [test]
        by = next((j for j, other in earlier if any(_covers(other, part) for part in parts)), None)
        if by is not None:
            yield Fault(
                "F205", path, f"this rule is never reached: rule {by + 1} matches whatever it would match",
                "put the narrower rule first",
            )  # fmt: skip
        if condition is True or (isinstance(condition, str) and _TRUE.fullmatch(condition)):
            always = i
        earlier.append((i, test))


def _covers(wide: dict[str, Any], narrow: Any) -> bool:
    """Return whether a test holds whenever another one holds."""
    if not isinstance(narrow, dict):
        return False
    if wide == narrow:
        return not any(is_open(value) or _CHANGES.search(str(value)) for value in wide.values())
    if isinstance(wide.get("Or"), list) and any(isinstance(o, dict) and _covers(o, narrow) for o in wide["Or"]):
        return True
    if "Variable" not in wide or wide["Variable"] != narrow.get("Variable"):
        return False
    outer, inner = _interval(wide), _interval(narrow)
    return outer is not None and inner is not None and _within(inner, outer)


_Interval = tuple[tuple[float, bool], tuple[float, bool]]


def _interval(test: dict[str, Any]) -> _Interval | None:
    """Return the numbers that a comparison accepts: each bound with whether it is included."""
    operators = [key for key in test if key != "Variable"]
    if len(operators) != 1:
        return None
    name, value = operators[0], test[operators[0]]
    if type(value) not in (int, float):
        return None
    if name == "NumericEquals":
        return (value, True), (value, True)
    if name not in _BOUNDS:
        return None
    low, high = _BOUNDS[name]
    infinite = float("inf")
    return ((value, low) if low is not None else (-infinite, False)), (
        (value, high) if high is not None else (infinite, False)
    )


def _within(inner: _Interval, outer: _Interval) -> bool:
    (low, low_in), (high, high_in) = inner
    (least, least_in), (most, most_in) = outer
    above = low > least or (low == least and (least_in or not low_in))
    return above and (high < most or (high == most and (most_in or not high_in)))


# ---------------------------------------------------------------- variables


def _variables(workflow: Workflow) -> Iterator[Fault]:
    """Follow the assignments along all transitions: what may be assigned at each state, and what must be."""
    at_state: dict[Path, tuple[frozenset[str], frozenset[str]]] = {}
    for machine in workflow.machines:
        entry = (frozenset[str](), frozenset[str]())
        if machine.outer is not None and not machine.distributed:
            found = at_state.get(machine.outer.path)
            if found is None:
                continue  # the state around it is not reached
            entry = found
        known = _flow(machine, entry)
        for name, (may, must) in known.items():
            state = machine.states[name]
            at_state[state.path] = (may, must)
            for path, variable, text in variable_uses(state.source, jsonata=state.jsonata):
                if variable in must or (state.jsonata and _tested(variable, text)):
                    continue
                if variable in may:
                    message = f"the variable '{variable}' is not assigned on every path to '{name}'"
                    hint = f"assign '{variable}' before the paths part"
                    yield Fault("F207", (*state.path, *path), message, hint)
                else:
                    message = f"the variable '{variable}' is never assigned on a path to '{name}'"
                    hint = _assignment_hint(workflow, state, variable, may)
                    yield Fault("F206", (*state.path, *path), message, hint)


def _assignment_hint(workflow: Workflow, state: StateSource, variable: str, may: frozenset[str]) -> str:
    near = nearest(variable, may)
    if near:
        return f"did you mean '${near}'?"
    where = [
        each
        for each in workflow.states
        if any(variable in edge.assign for edge in each.edges) or _assigns(each, variable)
    ]
    if state in where:
        return "the state's own Assign takes effect when the state ends; assign it in an earlier state"
    if any(each.machine is not state.machine for each in where):
        name = next(each.name for each in where if each.machine is not state.machine)
        return f"'{name}' assigns it in another scope, which is not visible here; pass the value on as output"
    return f'assign it in an earlier state: "Assign": {{"{variable}": …}}'


def _assigns(state: StateSource, variable: str) -> bool:
    assign = state.source.get("Assign")
    return isinstance(assign, dict) and any(name.removesuffix(".$") == variable for name in assign)


def _tested(variable: str, text: str) -> bool:
    """Return whether an expression asks first whether the variable exists."""
    return re.search(rf"\$exists\(\s*\${re.escape(variable)}\b", text) is not None


def _flow(
    machine: SubMachine, entry: tuple[frozenset[str], frozenset[str]]
) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    start = machine.source.get("StartAt")
    if not isinstance(start, str) or start not in machine.states:
        return {}
    known = {start: entry}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        may, must = known[name]
        for edge in machine.states[name].edges:
            if edge.target not in machine.states:
                continue
            names = frozenset(edge.assign)
            new = (may | names, must | names)
            before = known.get(edge.target)
            merged = new if before is None else (before[0] | new[0], before[1] & new[1])
            if edge.target == start:
                merged = (merged[0], merged[1] & entry[1])
            if merged != before:
                known[edge.target] = merged
                waiting.append(edge.target)
    return known
