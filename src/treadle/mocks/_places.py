"""Where each state of a machine is, at any depth."""

from __future__ import annotations

from dataclasses import dataclass

from ..asl import Machine, Map, Parallel, State

__all__ = ["Place", "places"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a state is in its machine.

    :ivar around: the Map and Parallel states around it, from outside in; with the branch's index, or None for a Map
    """

    state: State
    around: tuple[tuple[str, int | None], ...]


def places(machine: Machine, around: tuple[tuple[str, int | None], ...] = ()) -> dict[str, Place]:
    """Return every state of a machine, at any depth, by name."""
    found: dict[str, Place] = {}
    for name, state in machine.states.items():
        found[name] = Place(state, around)
        if isinstance(state, Map):
            found |= places(state.processor, (*around, (name, None)))
        elif isinstance(state, Parallel):
            for index, branch in enumerate(state.branches):
                found |= places(branch, (*around, (name, index)))
    return found
