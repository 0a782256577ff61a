"""Rules about data that certainly isn't there: paths into values that the definition itself gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ..asl._jsonata import is_expression
from ..asl._places import Path
from ._rules import ERROR, Fault, Rule
from ._workflow import StateSource, SubMachine, Workflow, is_open

__all__ = ["RULES", "check"]

_DATA: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html"

RULES = (
    Rule(
        "D401",
        "A path leads to nothing",
        ERROR,
        "Every way to this state gives it an input without the value, so the state fails whenever it is reached. The "
        "rule follows the values that Pass states and payload templates give.",
        "Correct the path, or add the field where the input comes from.",
        _DATA,
        at_run_time=True,
    ),
    Rule(
        "D402",
        "A ResultPath leads into a value that is no object",
        ERROR,
        "A result can be put only into an object: the state fails with States.ResultPathMatchFailure.",
        'Make the input an object, or use `"ResultPath": "$"`.',
        _DATA,
        at_run_time=True,
    ),
)


class _Unknown:
    """A value that only an execution knows."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown()
_PATH: Final = re.compile(r"\$((?:\.[A-Za-z_][\w-]*|\['[^'\\]*'\]|\[\d+\])*)")
_STEP: Final = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^'\\]*)'\]|\[(\d+)\]")
_JSONATA_INPUT: Final = re.compile(r"\{%\s*\$states\.input((?:\.[A-Za-z_]\w*)+)\s*%\}")


def _steps(text: Any) -> tuple[str | int, ...] | None:
    """Return the steps of a plain path; None for one with filters, slices, functions or another root."""
    match = _PATH.fullmatch(text.strip(" ")) if isinstance(text, str) else None
    if match is None:
        return None
    return tuple(int(step[3]) if step[3] else step[1] or step[2] for step in _STEP.finditer(match[1]))


class _Missing(Exception):
    """A path finds nothing.

    :ivar fault: where, and what
    """

    def __init__(self, path: Path, message: str, hint: str) -> None:
        super().__init__(message)
        self.fault = (path, message, hint)


def check(workflow: Workflow) -> Iterator[Fault]:
    """Follow the values that the definition itself gives from state to state."""
    for machine in workflow.machines:
        inputs = _inputs(machine)
        for name, value in inputs.items():
            try:
                _output(machine.states[name], value)
            except _Missing as missing:
                path, message, hint = missing.fault
                yield Fault("D402" if path and path[-1] == "ResultPath" else "D401", path, message, hint)


def _inputs(machine: SubMachine) -> dict[str, Any]:
    """Return the input of each reached state as far as it is known, the same on all ways to it."""
    start = machine.source.get("StartAt")
    if not isinstance(start, str) or start not in machine.states:
        return {}
    known: dict[str, Any] = {start: UNKNOWN}
    waiting = [start]
    rounds = 0
    while waiting and rounds < 20 * (len(machine.states) + 1):
        rounds += 1
        state = machine.states[waiting.pop()]
        try:
            output = _output(state, known[state.name])
        except _Missing:
            output = UNKNOWN
        for edge in state.edges:
            if edge.target not in machine.states:
                continue
            value = UNKNOWN if edge.kind == "catch" else output
            if edge.kind == "choice" and state.jsonata:
                value = UNKNOWN
            merged = _join(known[edge.target], value) if edge.target in known else value
            if edge.target not in known or merged is not known[edge.target]:
                if edge.target in known and _same(merged, known[edge.target]):
                    continue
                known[edge.target] = merged
                waiting.append(edge.target)
    return known if not waiting else {}


def _same(one: Any, other: Any) -> bool:
    return repr(one) == repr(other)


def _join(one: Any, other: Any) -> Any:
    """Return what two values have in common; a field that only one of them has may be there or not."""
    if one is UNKNOWN or other is UNKNOWN:
        return UNKNOWN
    if isinstance(one, dict) and isinstance(other, dict):
        return {
            key: _join(one[key], other[key]) if key in one and key in other else UNKNOWN for key in {**one, **other}
        }
    if type(one) is type(other) and one == other:
        return one
    return UNKNOWN


def _read(value: Any, steps: tuple[str | int, ...], text: str, path: Path) -> Any:
    for step in steps:
        if value is UNKNOWN or is_open(value):
            return UNKNOWN
        if isinstance(step, str) and isinstance(value, dict):
            if step not in value:
                raise _Missing(path, f"'{text}' leads to nothing: there is no '{step}'", _there(value))
            value = value[step]
        elif isinstance(step, int) and isinstance(value, list):
            if step >= len(value):
                return UNKNOWN  # a template has null there
            value = value[step]
        elif isinstance(value, list):
            return UNKNOWN
        else:
            raise _Missing(
                path, f"'{text}' leads to nothing: the value before '{step}' is no object", "correct the path"
            )
    return value


def _there(value: dict[str, Any]) -> str:
    return "the input has: " + ", ".join(list(value)[:8]) if value else "the input is an empty object"


def _by_path(value: Any, text: Any, path: Path) -> Any:
    if text is None:
        return {}
    steps = _steps(text)
    return UNKNOWN if steps is None or is_open(text) else _read(value, steps, str(text), path)


def _output(state: StateSource, value: Any) -> Any:
    """Return a state's output as far as the definition tells it.

    :raises _Missing: when a path certainly finds nothing
    """
    source = state.source
    if state.jsonata:
        return _jsonata_output(state, value)
    data = _by_path(value, source["InputPath"], (*state.path, "InputPath")) if "InputPath" in source else value
    if state.kind == "Choice":
        return _by_path(data, source["OutputPath"], (*state.path, "OutputPath")) if "OutputPath" in source else data
    result = data
    if state.kind in ("Pass", "Task", "Parallel") and "Parameters" in source:
        result = _template(source["Parameters"], data, (*state.path, "Parameters"))
    if state.kind == "Map" and "ItemsPath" in source and "ItemReader" not in source:
        _by_path(data, source["ItemsPath"], (*state.path, "ItemsPath"))
    if state.kind == "Pass" and "Result" in source:
        result = source["Result"]
    elif state.kind in ("Task", "Parallel", "Map"):
        result = UNKNOWN
        if "ResultSelector" in source:
            result = _template(source["ResultSelector"], UNKNOWN, (*state.path, "ResultSelector"))
    elif state.kind == "Wait":
        for key in ("SecondsPath", "TimestampPath"):
            if key in source:
                _by_path(data, source[key], (*state.path, key))
    if "ResultPath" in source and state.kind in ("Pass", "Task", "Parallel", "Map"):
        # the result goes into the state's input, not into what InputPath has selected
        result = _placed(value, source["ResultPath"], result, (*state.path, "ResultPath"))
    return _by_path(result, source["OutputPath"], (*state.path, "OutputPath")) if "OutputPath" in source else result


def _placed(value: Any, text: Any, result: Any, path: Path) -> Any:
    if text is None:
        return value
    steps = _steps(text)
    if steps is None or is_open(text):
        return UNKNOWN
    if not steps:
        return result
    if value is UNKNOWN:
        return UNKNOWN
    if not isinstance(value, dict):
        raise _Missing(path, f"ResultPath '{text}' leads into a value that is no object", "make the input an object")
    inner: Any = value
    for step in steps[:-1]:
        if inner is UNKNOWN or isinstance(inner, list) or is_open(inner):
            return UNKNOWN
        if not isinstance(inner, dict):
            raise _Missing(path, f"ResultPath '{text}' leads into a value that is no object", "choose another field")
        if step not in inner:
            break
        inner = inner[step]
    first = steps[0]
    if not isinstance(first, str):
        return UNKNOWN
    return {**value, first: result if len(steps) == 1 else UNKNOWN}


def _template(template: Any, value: Any, path: Path) -> Any:
    if isinstance(template, list):
        return [_template(item, value, (*path, i)) for i, item in enumerate(template)]
    if is_open(template):
        return UNKNOWN
    if not isinstance(template, dict):
        return template
    made: dict[str, Any] = {}
    for key, item in template.items():
        at = (*path, key)
        if key.endswith(".$"):
            steps = _steps(item)
            made[key[:-2]] = UNKNOWN if steps is None or is_open(item) else _read(value, steps, item, at)
        else:
            made[key] = _template(item, value, at)
    return made


def _jsonata_output(state: StateSource, value: Any) -> Any:
    for key in ("Arguments", "Items", "Seconds", "Timestamp", "TimeoutSeconds"):
        if key in state.source:
            _expressions(state.source[key], value, (*state.path, key))
    if "Output" in state.source:
        return _expressions(state.source["Output"], value, (*state.path, "Output"))
    return value if state.kind in ("Pass", "Wait", "Choice", "Succeed") else UNKNOWN


def _expressions(template: Any, value: Any, path: Path) -> Any:
    """Return a JSONata payload's value; an expression that is a path into the input is followed."""
    if isinstance(template, list):
        return [_expressions(item, value, (*path, i)) for i, item in enumerate(template)]
    if isinstance(template, dict):
        return {key: _expressions(item, value, (*path, key)) for key, item in template.items()}
    if not isinstance(template, str) or not (is_expression(template) or is_open(template)):
        return template
    match = _JSONATA_INPUT.fullmatch(template)
    if match is None:
        return value if template.replace(" ", "") == "{%$states.input%}" else UNKNOWN
    return _read(value, tuple(match[1].split(".")[1:]), template, path)
