"""StateMachineFragment: a reusable part of a machine."""

from __future__ import annotations

from abc import abstractmethod
from typing import Self, Unpack

from ..constructs import Construct
from ._chain import Chain
from ._options import ParallelOptions
from ._parallel import Parallel
from ._state import State
from ._types import IChainable, INextable

__all__ = ["StateMachineFragment"]


class StateMachineFragment(Construct):
    """Derive from this to bundle states: say `start_state` and `end_states`."""

    @property
    @abstractmethod
    def start_state(self) -> State:
        """The first state."""

    @property
    @abstractmethod
    def end_states(self) -> list[INextable]:
        """The states that what follows is attached to."""

    @property
    def id(self) -> str:
        """The fragment's id."""
        return self.node.id

    def prefix_states(self, prefix: str | None = None) -> Self:
        """Add a prefix to the names of all states, by default ``<id>: ``."""
        State.prefix_states(self, prefix or f"{self.id}: ")
        return self

    def to_single_state(
        self,
        *,
        prefix_states: str | None = None,
        state_id: str | None = None,
        **options: Unpack[ParallelOptions],
    ) -> Parallel:
        """Wrap the fragment into one Parallel state, whose output is an array of one.

        :param prefix_states: a prefix for the states' names
        :param state_id: the Parallel's id; by default the fragment's
        :param options: the options of Parallel
        """
        state_id = state_id or self.id
        self.prefix_states(prefix_states or f"{state_id}: ")
        return Parallel(self, state_id, **options).branch(self)

    def next(self, next: IChainable) -> Chain:
        """Continue with another state."""
        return Chain.start(self).next(next)
