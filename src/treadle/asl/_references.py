"""Which variables each state of a definition reads.

https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ._jsonata import is_expression, read_variables

__all__ = ["variable_references", "variable_uses"]

_NAMED = re.compile(r"'(?:\\.|[^'\\])*'|\$([^\W\d]\w*)")
"""A text within an intrinsic call, or a variable that it or a path begins with."""


_INNER = frozenset({"ItemProcessor", "Iterator", "Branches"})
_UNREAD = frozenset({"Comment", "Result"})


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
            jsonata = state.get("QueryLanguage", language) == "JSONata"
            names = list(dict.fromkeys(variable for _, variable, _ in variable_uses(state, jsonata=jsonata)))
            if names:
                found[name] = names
    return found


def variable_uses(state: Any, *, jsonata: bool) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Yield (path in the state, variable, text around it) for each variable that a state itself reads."""
    own = {key: value for key, value in state.items() if key not in _INNER and key not in _UNREAD}
    for path, key, text in _texts((), "", own):
        if jsonata:
            names: Iterable[str] = read_variables(text) if is_expression(text) and "$" in text else ()
        else:
            names = _named(key, text)
        for name in names:
            yield path, name, text


def _texts(path: tuple[str | int, ...], key: str, value: Any) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _texts((*path, name), name, one)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _texts((*path, number), key, one)
    elif isinstance(value, str):
        yield path, key, value


def _named(key: str, text: str) -> Iterator[str]:
    if key != "Variable" and not key.endswith((".$", "Path")):
        return
    if text.startswith("States."):
        yield from (match[1] for match in _NAMED.finditer(text) if match[1])
    elif match := _NAMED.match(text):
        if match[1]:
            yield match[1]
