"""Which variables each state of a definition reads.

https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ._jsonata import is_expression, read_variables

__all__ = ["variable_references"]

_NAMED = re.compile(r"'(?:\\.|[^'\\])*'|\$([^\W\d]\w*)")
"""A text within an intrinsic call, or a variable that it or a path begins with."""


def variable_references(definition: Any) -> dict[str, list[str]]:
    """Return the variables that each state reads, by the states' names; states that read none are left out.

    :param definition: the object that a definition stands for
    """
    found: dict[str, list[str]] = {}
    language = definition.get("QueryLanguage") if isinstance(definition, dict) else None
    waiting = [definition]
    while waiting:
        machine = waiting.pop()
        states = machine.get("States") if isinstance(machine, dict) else None
        for name, state in states.items() if isinstance(states, dict) else ():
            if not isinstance(state, dict):
                continue
            branches = state.get("Branches")
            waiting += [state.get("ItemProcessor"), state.get("Iterator")]
            waiting += branches if isinstance(branches, list) else []
            own = {key: value for key, value in state.items() if key not in ("ItemProcessor", "Iterator", "Branches")}
            jsonata = state.get("QueryLanguage", language) == "JSONata"
            names = list(dict.fromkeys(_jsonata(own) if jsonata else _jsonpath(own, "")))
            if names:
                found[name] = names
    return found


def _jsonata(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _jsonata(one)
    elif isinstance(value, list):
        for one in value:
            yield from _jsonata(one)
    elif is_expression(value):
        yield from read_variables(value)


def _jsonpath(value: Any, key: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _jsonpath(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from _jsonpath(one, key)
    elif isinstance(value, str) and (key == "Variable" or key.endswith((".$", "Path"))):
        if value.startswith("States."):
            yield from (match[1] for match in _NAMED.finditer(value) if match[1])
        elif match := _NAMED.match(value):
            yield match[1]
