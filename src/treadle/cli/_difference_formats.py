"""The differences of state machines as text for people and as Markdown for a pull request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from ._machine_differences import MachineDifference
from ._plain_text import plain

if TYPE_CHECKING:
    from ..drawing import Difference, StateChange

__all__ = ["difference_markdown", "difference_text"]

_SIGNS: Final = {"added": "+", "removed": "-", "changed": "~"}
_LONGEST: Final = 100


def difference_text(differences: list[MachineDifference]) -> Iterator[str]:
    """Yield the lines of a report; its signs are those of diff."""
    for each in differences:
        if each.status == "same":
            continue
        sign = _SIGNS[each.status]
        yield f"{sign} state machine {plain(each.name)}" + (f" {each.status}" if sign != "~" else "")
        for difference in each.comparison.machine:
            yield f"    {_difference(difference)}"
        for change in each.comparison.states:
            yield f"  {_SIGNS[change.status]} {_headline(change)}"
            for difference in (*change.transitions, *change.fields):
                yield f"      {_difference(difference)}"
        for sign, permissions in (("+", each.gained), ("-", each.lost)):
            for action, resource in permissions:
                yield f"  {sign} permission {plain(action)} on {plain(resource)}"


def _headline(change: StateChange) -> str:
    where = f" in '{plain(change.container)}'" if change.container else ""
    if change.status != "changed":
        return f"'{plain(change.name)}'{where} {change.status}"
    told = []
    for kind in change.kinds:
        if kind == "renamed":
            told.append(f"renamed from '{plain(change.old_name or '')}'")
        elif kind == "moved":
            told.append(f"moved from {_container(change.old_container or '')} to {_container(change.container)}")
        else:
            told.append(kind)
    return f"'{plain(change.name)}' {', '.join(told)}"


def _container(name: str) -> str:
    return f"'{plain(name)}'" if name else "the outermost level"


def _difference(difference: Difference) -> str:
    where = plain(difference.where.removeprefix("/"))
    if not difference.has_old:
        return f"+ {where}: {_value(difference.new)}"
    if not difference.has_new:
        return f"- {where}: {_value(difference.old)}"
    return f"{where}: {_value(difference.old)} → {_value(difference.new)}"


def _value(value: Any) -> str:
    text = plain(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def difference_markdown(differences: list[MachineDifference]) -> Iterator[str]:
    """Yield the lines of a Markdown comment."""
    changed = [each for each in differences if each.status != "same"]
    if not changed:
        yield "No state machine changed."
        return
    for number, each in enumerate(changed):
        if number:
            yield ""
        yield f"### {_markdown(each.name)}" + (f" ({each.status})" if each.status != "changed" else "")
        rows = [("", "state machine", _cell(each.comparison.machine))] if each.comparison.machine else []
        for change in each.comparison.states:
            details = _cell([*change.transitions, *change.fields])
            rows.append((_SIGNS[change.status], _markdown_headline(change), details))
        if rows:
            yield ""
            yield "| | state | difference |"
            yield "|---|---|---|"
            for row in rows:
                yield f"| {' | '.join(row)} |"
        for title, permissions in (("Permissions gained", each.gained), ("Permissions lost", each.lost)):
            if permissions:
                yield ""
                yield f"**{title}**"
                yield ""
                for action, resource in permissions:
                    yield f"- {_code(action)} on {_code(resource)}"


def _markdown_headline(change: StateChange) -> str:
    return _markdown(_headline(change))


def _cell(differences: list[Difference]) -> str:
    return "<br>".join(_code(_difference(each)) for each in differences)


def _code(text: str) -> str:
    """Return text as code in a table's cell; no character of it can end the code or the cell."""
    escaped = plain(text).replace("\n", " ")
    for char, reference in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("|", "&#124;"), ("`", "&#96;")):
        escaped = escaped.replace(char, reference)
    return f"<code>{escaped}</code>"


def _markdown(text: str) -> str:
    escaped = "".join(f"\\{char}" if char in "\\`*_[]#!|~<>&@" else char for char in plain(text))
    return escaped.replace("\n", " ")
