"""The permissions that a run was missing, each with the statement to add."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ._evaluation import Decision

__all__ = ["Missing", "report_lines", "statements"]

_MOST_RESOURCES = 3


@dataclass(frozen=True, slots=True)
class Missing:
    """A permission that a call needed and that its role doesn't have.

    :ivar caller: the state, or the function, that made the call
    :ivar role: the role's logical id in the template
    """

    caller: str
    action: str
    resource: str
    role: str
    decision: Decision


def statements(found: Iterable[Missing]) -> list[dict[str, Any]]:
    """Return the statements that a role needs besides its own."""
    actions: dict[str, list[str]] = {}
    for each in found:
        if each.decision == "no statement":
            listed = actions.setdefault(each.resource, [])
            if each.action not in listed:
                listed.append(each.action)
    return [{"Effect": "Allow", "Action": _single(listed), "Resource": on} for on, listed in actions.items()]


def _single(values: list[str]) -> Any:
    return values[0] if len(values) == 1 else values


def report_lines(found: list[Missing], *, enforced: bool = False, option: str = "--enforce-iam") -> Iterator[str]:
    """Yield what to print after a run; nothing when no permission was missing.

    :param enforced: whether the calls were refused
    :param option: what makes them fail
    """
    if not found:
        return
    number = len({(each.caller, each.action) for each in found})
    what = "1 permission is missing" if number == 1 else f"{number} permissions are missing"
    calls = "call" if number == 1 else "calls"
    then = f"the {calls} failed" if enforced else f"on AWS the {calls} would fail, and here with {option}"
    yield f"{what}; {then}:"
    for role in dict.fromkeys(each.role for each in found):
        of_role = [each for each in found if each.role == role]
        for (caller, action, decision), resources in _grouped(of_role).items():
            more = f" and {len(resources) - _MOST_RESOURCES} more" if len(resources) > _MOST_RESOURCES else ""
            why = {
                "explicit deny": ": a statement denies it",
                "boundary": ": the permissions boundary doesn't allow it",
            }
            yield f"  {caller} needs {action}{why.get(decision, '')}"
            for resource in resources[:_MOST_RESOURCES]:
                yield f"    on {resource}"
            if more:
                yield f"   {more}"
        added = statements(of_role)
        if added:
            yield f"  add to the role {role}:"
            yield from (f"    {json.dumps(statement)}" for statement in added[: 2 * _MOST_RESOURCES])
            if len(added) > 2 * _MOST_RESOURCES:
                yield f"    and {len(added) - 2 * _MOST_RESOURCES} more; treadle policy prints what the states need"


def _grouped(found: list[Missing]) -> dict[tuple[str, str, Decision], list[str]]:
    groups: dict[tuple[str, str, Decision], list[str]] = {}
    for each in found:
        groups.setdefault((each.caller, each.action, each.decision), []).append(each.resource)
    return groups
