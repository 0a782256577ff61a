"""Rules of the language itself: what the parser finds, by the rule that each of its problems breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ..asl import INTRINSIC_FUNCTIONS, IntrinsicSyntaxError, compile_intrinsic, resolve_pointer
from ..asl._choice import COMPARISONS, TYPE_TESTS
from ..asl._fields import BATCHER, CATCHER, MACHINE, PROCESSOR, READER, READER_CONFIG, RETRIER, STATES, WRITER
from ..asl._places import Path
from ..errors import Problem
from ._rules import ERROR, WARNING, Fault, Rule
from ._workflow import Workflow, is_open, nearest

__all__ = ["RULES", "language_faults", "split_integration"]

_SPEC = "https://states-language.net/spec.html"
_JSONATA = "https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"
_PATHS = "https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html"
_INTRINSICS = "https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"
_VALIDATION = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"

_REFUSED = "Step Functions refuses the definition."

RULES = (
    Rule(
        "L101",
        "A file cannot be read",
        ERROR,
        "The text is not JSON or YAML, not UTF-8, has a key twice in one object, or is larger or nested deeper than a "
        "definition may be. `treadle check` exits with 2.",
        "Correct the text at the place named.",
        _SPEC,
    ),
    Rule("L102", "A required field is missing", ERROR, _REFUSED, "Add the field.", _SPEC),
    Rule(
        "L103",
        "A field does not exist in this place",
        ERROR,
        f"{_REFUSED} Each type of state has its own fields, and names are case-sensitive.",
        "Correct the name, or remove the field.",
        _SPEC,
    ),
    Rule(
        "L104",
        "A field belongs to the other query language",
        ERROR,
        f"{_REFUSED} JSONPath states have InputPath, Parameters, ResultSelector, ResultPath and OutputPath; JSONata "
        "states have Arguments and Output.",
        'Use the field of the state\'s language, or set `"QueryLanguage"` in the state.',
        _JSONATA,
    ),
    Rule("L105", "A value has the wrong type, or is out of range", ERROR, _REFUSED, "Give a value of the type.", _SPEC),
    Rule(
        "L106",
        "A path is not valid",
        ERROR,
        f"{_REFUSED} A path begins with `$`; ResultPath and some other fields take reference paths only, which name a "
        "single value.",
        "Begin with `$.`; write names with blanks or hyphens as `$['a name']`.",
        _PATHS,
    ),
    Rule(
        "L107",
        "An intrinsic function or a path in a payload template is not valid",
        ERROR,
        f"{_REFUSED} The value of a field whose name ends with `.$` must be a path or a call of an intrinsic function.",
        "Correct the call, or remove `.$` from the field's name to pass the text as it is.",
        _INTRINSICS,
    ),
    Rule(
        "L108",
        "A JSONata expression is not valid",
        ERROR,
        f"{_REFUSED} At the top level of an expression there is no input: data is read from `$states` and variables.",
        "Correct the expression; read the input as `$states.input`.",
        _JSONATA,
    ),
    Rule(
        "L109",
        "Fields exclude each other",
        ERROR,
        f"{_REFUSED} Of Next and End, Seconds and Timestamp, TimeoutSeconds and TimeoutSecondsPath and others exactly "
        "or at most one may be present.",
        "Keep one of the fields.",
        _SPEC,
    ),
    Rule(
        "L110",
        "A Resource is not an ARN that a Task can have",
        ERROR,
        f"{_REFUSED} A Task's Resource is an integration (`arn:aws:states:::service:action`), a Lambda function or an "
        "activity.",
        "Write the ARN of an integration, a function or an activity.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html",
    ),
    Rule(
        "L111",
        "The name of a state or label is not valid",
        ERROR,
        f"{_REFUSED} A state's name has 1 to 80 characters and is unique in the whole definition, branches and item "
        "processors included; the label of a distributed Map has at most 40 characters.",
        "Choose another name.",
        _SPEC,
    ),
    Rule(
        "L112",
        "The name of a variable is not valid",
        ERROR,
        f"{_REFUSED} A name has at most 80 letters, digits and underscores and is not `states`; an inner scope can't "
        "assign a variable of an outer one.",
        "Choose another name.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html",
    ),
    Rule(
        "L113",
        "A path stands where text is taken as it is",
        WARNING,
        "The text of the path itself is passed on: no value is read.",
        "End the field's name with `.$`, or use the form of the field that ends with Path.",
        _VALIDATION,
    ),
    Rule(
        "L114",
        "A Pass state's Result contains a path",
        WARNING,
        "Result is passed on as it is: no value is read.",
        "Use Parameters instead of Result.",
        _VALIDATION,
    ),
    Rule(
        "L115",
        "An error list breaks the order of States.ALL",
        ERROR,
        f"{_REFUSED} `States.ALL` stands alone in its list, and in the last retrier or catcher.",
        "Move States.ALL into an entry of its own at the end.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html",
    ),
    Rule("L199", "Another rule of the language is broken", ERROR, _REFUSED, "See the message.", _SPEC),
)

_BY_CODE: Final = {
    "INVALID_JSON_DESCRIPTION": "L101",
    "MISSING_END_STATE": "F203",
    "INVALID_STATE_NAME": "L111",
    "DUPLICATE_STATE_NAME": "L111",
    "INVALID_LABEL_NAME": "L111",
    "DUPLICATE_LABEL_NAME": "L111",
    "RESERVED_VARIABLE_NAME": "L112",
    "INVALID_VARIABLE_NAME": "L112",
    "UNSUPPORTED_JSONATA_EXPRESSION": "L108",
    "INVALID_JSONATA_EXPRESSION": "L108",
    "NO_DOLLAR": "L113",
    "NO_PATH": "L113",
    "PASS_RESULT_IS_STATIC": "L114",
}
_BY_MESSAGE: Final = tuple(
    (re.compile(pattern), code)
    for pattern, code in (
        (r"^State \".*\" is not reachable", "F202"),
        (r"^Missing '(StartAt|Next)' target", "F201"),
        (r"^Express state machine does not support", "S504"),
        (r"'DISTRIBUTED' is not supported inside 'EXPRESS'", "S504"),
        (r"^The resource provided .* is not recognized", "S501"),
        (r"field is required for resource ARN|^The field '.*' is required but was missing", "S505"),
        (r"^These fields are required", "L102"),
        (r"^This object should have only one|^There should only be one|must have only one|twice", "L109"),
        (r"is only supported for the|'QueryLanguage' can not be", "L104"),
        (r"^Field '.*' is not supported|^The field '.*' (is not supported|needs)", "L103"),
        (r"valid intrinsic function call", "L107"),
        (r"Reference Path|valid JSONPath|JSON Pointer", "L106"),
        (r"valid resource ARN", "L110"),
        (r"States\.ALL must appear alone", "L115"),
        (r"^JSONata string must start", "L108"),
        (r"^The variable '.*' is assigned in an outer scope", "L112"),
        (
            r"any of the allowed values|Expected value of type|Value should be one of|(Min|Max)imum value|"
            r"cannot be empty|must be |RFC3339",
            "L105",
        ),
    )
)
_QUOTED: Final = re.compile(r"'([^']*)'")


def language_faults(workflow: Workflow, problems: tuple[Problem, ...]) -> Iterator[Fault]:
    """Yield the parser's problems as faults of rules, without those of values that only the deployment knows."""
    any_open_target = any(is_open(edge.target) for state in workflow.states for edge in state.edges)
    for problem in problems:
        path = resolve_pointer(workflow.root, problem.pointer)
        value = _value(workflow.root, path)
        named = next(
            (name for name in _QUOTED.findall(problem.message) if isinstance(value, dict) and name in value), None
        )
        if named is not None:
            path = (*path, named)
            value = value[named]
        if is_open(value):
            continue
        code = _BY_CODE.get(problem.code) or next(
            (code for pattern, code in _BY_MESSAGE if pattern.search(problem.message)), "L199"
        )
        if any_open_target and code == "F202":
            continue
        message, hint = split_integration(problem.message)
        if code == "S501" and ("has no ." in hint or "wait for no job" in hint):
            code = "S503"
        yield Fault(code, path, message, hint or _hint(code, problem, workflow, path, value))


def split_integration(message: str) -> tuple[str, str]:
    """Return the message of an unknown integration without its hint, and the hint."""
    start, recognized, rest = message.partition(" is not recognized.")
    if not recognized:
        return message, ""
    stated = " The value is not a valid resource ARN, or the resource is not available in this region."
    return f"{start}{recognized}", rest.removeprefix(stated).strip()


def _value(root: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        root = root[key]
    return root


def _hint(code: str, problem: Problem, workflow: Workflow, path: tuple[str | int, ...], value: Any) -> str:
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
    fix = RULES_BY_CODE[code].fix if code in RULES_BY_CODE else ""
    return fix[:1].lower() + fix[1:].rstrip(".").replace("`", "")


def _missing_parameter_hint(problem: Problem, path: Path, value: Any) -> str:
    name = next(iter(_QUOTED.findall(problem.message)), "")
    if not name:
        return "add the field with the integration's parameters, {} for none"
    near = nearest(name, value) if isinstance(value, dict) else ""
    return f"rename '{near}' to '{name}'" if near else f"add {name} to {path[-1] if path else 'the parameters'}"


RULES_BY_CODE: Final = {rule.code: rule for rule in RULES}
_OTHER_LANGUAGE: Final = {
    "Parameters": "use Arguments with {% … %} expressions",
    "InputPath": "read the input as $states.input",
    "OutputPath": "use Output",
    "ResultPath": "use Output, for example {% $merge([$states.input, {'result': $states.result}]) %}",
    "ResultSelector": "use Output with $states.result",
    "Arguments": "use Parameters",
    "Output": "use ResultSelector, ResultPath and OutputPath",
}


def _fields(workflow: Workflow, path: tuple[str | int, ...]) -> list[str]:
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
    value = _value(workflow.root, path)
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
