"""The least-privilege policy of a definition: each statement with the states that need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ._workflow import read_workflow

__all__ = ["PolicyStatement", "least_privilege"]


@dataclass(slots=True)
class PolicyStatement:
    """A statement of a policy.

    :ivar states: the states that need it; empty for what the state machine itself needs
    """

    actions: list[str]
    resources: list[str]
    states: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return the statement as IAM takes it."""
        return {"Effect": "Allow", "Action": _single(self.actions), "Resource": _single(self.resources)}


def _single(values: list[str]) -> Any:
    return values[0] if len(values) == 1 else values


def least_privilege(
    root: dict[str, Any], *, properties: Mapping[str, Any] | None = None, machine: str = "*"
) -> list[PolicyStatement]:
    """Return the statements that a state machine's role needs, in the order of the states.

    :param properties: the machine's properties in its template: logs, tracing and keys need permissions of their own
    :param machine: the machine's ARN, for distributed Maps
    """
    from ._needed_permissions import machine_needs, needs

    made: dict[tuple[str, ...], PolicyStatement] = {}
    for need in (*needs(read_workflow(root)), *machine_needs(properties or {})):
        if need.when == "allowed":
            continue
        resources = tuple(resource.replace("${self}", machine) for resource in need.resources)
        statement = made.setdefault(resources, PolicyStatement([], list(resources)))
        statement.actions += [action for action in need.actions if action not in statement.actions]
        name = need.state.name if need.state is not None else ""
        if name and name not in statement.states:
            statement.states.append(name)
    return list(made.values())
