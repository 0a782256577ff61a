"""What to change about a problem that the parser finds."""

from __future__ import annotations

import re
from typing import Any, Final

from ..asl import INTRINSIC_FUNCTIONS, IntrinsicSyntaxError, compile_intrinsic
from ..asl._choice import COMPARISONS, TYPE_TESTS
from ..asl._fields import BATCHER, CATCHER, MACHINE, PROCESSOR, READER, READER_CONFIG, RETRIER, STATES, WRITER
from ..asl._places import Path
from ..errors import Problem
from ._workflow import Workflow, nearest

__all__ = ["language_hint", "value_at"]

_QUOTED: Final = re.compile(r"'([^']*)'")


def value_at(root: Any, path: Path) -> Any:
    """Return the value at a path that exists."""
    for key in path:
        root = root[key]
    return root


def language_hint(code: str, problem: Problem, workflow: Workflow, path: Path, value: Any, fix: str) -> str:
    """Return what to change about a problem of the parser.

    :param code: of the rule that it breaks
    :param value: at the problem's path
    :param fix: what the rule says in general
    """
    if code == "F201":
        machine = max(
            (each for each in workflow.machines if path[: len(each.path)] == each.path), key=lambda each: len(each.path)
        )
        wanted = value if isinstance(value, str) else ""
        near = nearest(wanted, machine.states, 0.5)
        listed = ", ".join(list(machine.states)[:8])
        elsewhere = [each for each in workflow.machines if wanted in each.states]
        if elsewhere:
            return f"'{wanted}' is a state of another machine of this definition; a transition can't leave its machine"
        return f"did you mean '{near}'?" if near else f"the states here are: {listed}"
    if code == "F202":
        return "name it in a Next, Default or Catch of a reached state, or remove it"
    if code == "F203":
        return 'set "End": true in the last state, or add a Succeed or Fail state'
    if code == "L103":
        field = next(iter(_QUOTED.findall(problem.message)), "")
        near = nearest(field, _fields(workflow, path[:-1] if path and path[-1] == field else path))
        return f"did you mean '{near}'?" if near and near != field else "remove the field, or correct its name"
    if code == "L102":
        return (
            "add " + ", ".join(re.findall(r"[A-Z]\w+", problem.message.partition("[")[2]))
            if "[" in problem.message
            else ""
        )
    if code == "L106" and isinstance(value, str) and not value.startswith("$"):
        return f"a path begins with $: write '$.{value}'" if value else "write '$'"
    if code == "L106" and isinstance(value, str) and "Reference Path" in problem.message:
        return f"got {value!r}, which can name several values: filters, wildcards and slices don't fit here"
    if code == "L104":
        return _OTHER_LANGUAGE.get(str(path[-1]) if path else "", "") or 'use the field of the state\'s "QueryLanguage"'
    if code == "L107":
        return _intrinsic_hint(value, problem)
    if code == "S505":
        return _missing_parameter_hint(problem, path, value)
    if code == "L105":
        return _value_hint(problem, value)
    if code == "L108":
        return _jsonata_hint(problem)
    if code == "L109":
        few = problem.message.startswith("This object should have only one") and "Next" in problem.message
        return 'add "Next", or "End": true' if few else "keep exactly one of the fields"
    if code == "L110":
        return "write arn:aws:states:::SERVICE:ACTION, a function's ARN or an activity's ARN"
    if code == "S504":
        return "use a STANDARD workflow, or the request-response form of the integration"
    return fix[:1].lower() + fix[1:].rstrip(".").replace("`", "")


def _missing_parameter_hint(problem: Problem, path: Path, value: Any) -> str:
    name = next(iter(_QUOTED.findall(problem.message)), "")
    if not name:
        return "add the field with the integration's parameters, {} for none"
    near = nearest(name, value) if isinstance(value, dict) else ""
    return f"rename '{near}' to '{name}'" if near else f"add {name} to {path[-1] if path else 'the parameters'}"


_OTHER_LANGUAGE: Final = {
    "Parameters": "use Arguments with {% … %} expressions",
    "InputPath": "read the input as $states.input",
    "OutputPath": "use Output",
    "ResultPath": "use Output, for example {% $merge([$states.input, {'result': $states.result}]) %}",
    "ResultSelector": "use Output with $states.result",
    "Arguments": "use Parameters",
    "Output": "use ResultSelector, ResultPath and OutputPath",
}


def _fields(workflow: Workflow, path: Path) -> list[str]:
    """Return the fields that an object may have."""
    owner = path[-1] if path else ""
    parent = path[-2] if len(path) > 1 else ""
    if not path:
        return list(MACHINE)
    if isinstance(owner, int):
        return list({"Retry": RETRIER, "Catch": CATCHER, "Branches": PROCESSOR}.get(str(parent), {})) + _RULE_FIELDS
    grammars = {
        "ItemProcessor": PROCESSOR,
        "Iterator": PROCESSOR,
        "ItemReader": READER,
        "ReaderConfig": READER_CONFIG,
        "ItemBatcher": BATCHER,
        "ResultWriter": WRITER,
    }
    if parent != "States" and owner in grammars:
        return list(grammars[owner])
    value = value_at(workflow.root, path)
    kind = value.get("Type") if isinstance(value, dict) else None
    return list(STATES.get(kind, {})) if isinstance(kind, str) else []


_COMPARISONS = (*COMPARISONS, *TYPE_TESTS, "StringMatches")
_RULE_FIELDS = [
    *("Variable", "Next", "Condition", "And", "Or", "Not", "Assign", "Output", "Comment"),
    *_COMPARISONS,
    *(f"{name}Path" for name in COMPARISONS),
]


def _value_hint(problem: Problem, value: Any) -> str:
    """Return what to write instead of a value of the wrong type or out of range."""
    listed = _LISTED.search(problem.message)
    if "one of the following" in problem.message and listed:
        words = listed[1].split(", ")
        near = nearest(value, words, 0.6) if isinstance(value, str) else ""
        return f"did you mean '{near}'?" if near else f"write one of {', '.join(words)}"
    if listed:
        return f"write {_TYPES.get(listed[1], 'a value of the type')}"
    if "allowed values" in problem.message:
        return "the resources are arn:aws:states:::s3:getObject and s3:listObjectsV2 to read, s3:putObject to write"
    if "RFC3339" in problem.message:
        return "write a time with its zone, such as 2026-01-31T12:00:00Z"
    if "cannot be empty" in problem.message:
        return "add at least one entry"
    if "Integer" in problem.message or "Number" in problem.message:
        return "write a number without quotation marks"
    return problem.message[:1].lower() + problem.message[1:]


_LISTED: Final = re.compile(r"\[([^\]]*)\]")
_TYPES: Final = {
    "STRING": "a text",
    "BOOLEAN": "true or false",
    "OBJECT": "an object",
    "ARRAY": "an array",
    "INTEGER": "a whole number",
    "NUMBER": "a number",
    "TIMESTAMP": "a time such as 2026-01-31T12:00:00Z",
}


def _jsonata_hint(problem: Problem) -> str:
    name = next(iter(_QUOTED.findall(problem.message)), "")
    if name == "$states.result":
        return "the result exists in Output and Assign of Task, Map, Parallel and Pass states"
    if name == "$states.errorOutput":
        return "the error exists in Output and Assign of a Catch"
    if "top level" in problem.message:
        if name in ("input", "context"):
            return f"write $states.{name}"
        return f"write $states.input.{name} for the input's field, ${name} for a variable"
    if name == "$$":
        return "write $states.context for the context object, $states.input for the input"
    if "must start with" in problem.message:
        return "close the expression with %}"
    return "correct the expression; data is read from $states.input and variables"


def _intrinsic_hint(value: Any, problem: Problem) -> str:
    field = next(iter(_QUOTED.findall(problem.message)), "")
    if not isinstance(value, str):
        return "write a path or a call of an intrinsic function as text"
    if value.startswith("States."):
        name = value.partition("(")[0]
        near = nearest(name, INTRINSIC_FUNCTIONS, 0.6)
        if name not in INTRINSIC_FUNCTIONS:
            return f"did you mean {near}?" if near else f"the functions are: {', '.join(INTRINSIC_FUNCTIONS)}"
        try:
            compile_intrinsic(value)
        except IntrinsicSyntaxError as error:
            return str(error)
    if value.startswith("$"):
        return "check the path's brackets, quotation marks and names"
    return f"a path begins with $; name the field '{field.removesuffix('.$')}' to pass the text as it is"
