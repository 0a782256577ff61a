"""The differences of the state machines of two sources: of their states, and of the permissions that they need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import AppError
from ._drawn_machines import DrawnMachine

if TYPE_CHECKING:
    from ..drawing import Comparison

__all__ = ["MachineDifference", "machine_differences"]

Permission = tuple[str, str]
"""An action and a resource."""


@dataclass(slots=True)
class MachineDifference:
    """What differs between a state machine then and now; one of both is None where it was added or removed."""

    name: str
    old: DrawnMachine | None
    new: DrawnMachine | None
    comparison: Comparison
    gained: list[Permission] = field(default_factory=list)
    lost: list[Permission] = field(default_factory=list)

    @property
    def status(self) -> str:
        """Added, removed, changed or same."""
        if self.old is None:
            return "added"
        if self.new is None:
            return "removed"
        return "same" if self.comparison.same and not self.gained and not self.lost else "changed"

    def as_json(self) -> dict[str, Any]:
        """Return the difference as JSON values."""
        return {
            "name": self.name,
            "status": self.status,
            "machine": [_difference_json(each) for each in self.comparison.machine],
            "states": [_change_json(change) for change in self.comparison.states],
            "permissions": {
                "gained": [{"action": action, "resource": resource} for action, resource in self.gained],
                "lost": [{"action": action, "resource": resource} for action, resource in self.lost],
            },
        }


def _change_json(change: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"name": change.name, "kinds": change.kinds, "container": change.container}
    if change.old_name is not None:
        made["oldName"] = change.old_name
    if change.old_container is not None:
        made["oldContainer"] = change.old_container
    made["transitions"] = [_difference_json(each) for each in change.transitions]
    made["fields"] = [_difference_json(each) for each in change.fields]
    return made


def _difference_json(difference: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"where": difference.where}
    if difference.has_old:
        made["old"] = difference.old
    if difference.has_new:
        made["new"] = difference.new
    return made


def machine_differences(old: list[DrawnMachine], new: list[DrawnMachine], name: str | None) -> list[MachineDifference]:
    """Pair the machines of two sources and compare them.

    :param name: of the machine that is compared; None for all
    :raises AppError: when neither has a machine of that name
    """
    if name is not None:
        old, new = ([each for each in machines if each.is_called(name)] for machines in (old, new))
        if not old and not new:
            raise AppError(f"neither side has a state machine {name!r}", code="NoMachine")
    if len(old) == len(new) == 1:
        return [_compared(old[0], new[0])]
    made: list[MachineDifference] = []
    left = list(old)
    for machine in new:
        then = next((each for each in left if each.name == machine.name), None) or next(
            (each for each in left if each.logical_id and each.logical_id == machine.logical_id), None
        )
        if then is not None:
            left.remove(then)
        made.append(_compared(then, machine))
    return made + [_compared(machine, None) for machine in left]


def _compared(old: DrawnMachine | None, new: DrawnMachine | None) -> MachineDifference:
    from ..drawing import Comparison, compare

    named = new or old
    assert named is not None
    comparison = compare(old.root, new.root) if old is not None and new is not None else Comparison()
    before, after = _permissions(old), _permissions(new)
    gained = [each for each in after if each not in before]
    lost = [each for each in before if each not in after]
    return MachineDifference(named.name, old, new, comparison, gained, lost)


def _permissions(machine: DrawnMachine | None) -> dict[Permission, None]:
    """Return the permissions that a machine needs, in the order of its states."""
    if machine is None:
        return {}
    from ..check import least_privilege

    own = f"${{{machine.logical_id}}}" if machine.logical_id else "*"
    statements = least_privilege(machine.root, properties=machine.properties, machine=own)
    return {
        (action, resource): None
        for statement in statements
        for action in statement.actions
        for resource in statement.resources
    }
