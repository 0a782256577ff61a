"""Rules of the language itself: what the parser finds, by the rule that each of its problems breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..asl import resolve_pointer
from ..errors import Problem
from ._language_hints import language_hint, value_at
from ._rules import ERROR, WARNING, Fault, Rule
from ._workflow import Workflow, is_open

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
_FIXES: Final = {rule.code: rule.fix for rule in RULES}
_QUOTED: Final = re.compile(r"'([^']*)'")


def language_faults(workflow: Workflow, problems: tuple[Problem, ...]) -> Iterator[Fault]:
    """Yield the parser's problems as faults of rules, without those of values that only the deployment knows."""
    any_open_target = any(is_open(edge.target) for state in workflow.states for edge in state.edges)
    for problem in problems:
        path = resolve_pointer(workflow.root, problem.pointer)
        value = value_at(workflow.root, path)
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
        yield Fault(
            code, path, message, hint or language_hint(code, problem, workflow, path, value, _FIXES.get(code, ""))
        )


def split_integration(message: str) -> tuple[str, str]:
    """Return the message of an unknown integration without its hint, and the hint."""
    start, recognized, rest = message.partition(" is not recognized.")
    if not recognized:
        return message, ""
    stated = " The value is not a valid resource ARN, or the resource is not available in this region."
    return f"{start}{recognized}", rest.removeprefix(stated).strip()
