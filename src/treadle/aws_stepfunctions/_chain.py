"""Chain: a run of states with one beginning and any number of open ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..errors import AuthoringError
from ._state import start_of
from ._types import IChainable, INextable

if TYPE_CHECKING:
    from ._options import ParallelOptions
    from ._parallel import Parallel
    from ._state import State

__all__ = ["Chain"]


class Chain:
    """A sequence of states that others can follow.

    :param start_state: the first state of the sequence
    :param end_states: the states whose transitions are still open, to which `next` connects
    :param last_added: the state or chain added last; the chain has its id
    """

    def __init__(self, start_state: State, end_states: Sequence[INextable], last_added: IChainable) -> None:
        self.start_state = start_state
        self.end_states: list[INextable] = list(end_states)
        self.last_added = last_added
        self.id: str = last_added.id

    @classmethod
    def start(cls, state: IChainable) -> Chain:
        """Begin with a state, a chain or a fragment."""
        return cls(state.start_state, state.end_states, state)

    @classmethod
    def sequence(cls, start: IChainable, next: IChainable) -> Chain:
        """Create a chain from the start of one chainable and the open ends of another."""
        return cls(start.start_state, next.end_states, next)

    @classmethod
    def custom(cls, start_state: State, end_states: Sequence[INextable], last_added: IChainable) -> Chain:
        """Create a chain from an explicit start state and explicit open ends."""
        return cls(start_state, end_states, last_added)

    def next(self, next: IChainable) -> Chain:
        """Connect every open end to the next state."""
        if not self.end_states:
            raise AuthoringError(
                f"Cannot add to chain: last state in chain ({self.last_added.id}) does not allow it",
                code="CannotChainToLastState",
            )
        start_of(next)
        for state in self.end_states:
            state.next(next)
        return Chain(self.start_state, next.end_states, next)

    def to_single_state(self, id: str, **options: Unpack[ParallelOptions]) -> Parallel:
        """Wrap the chain into one Parallel state, whose output is an array of one.

        :param options: the options of Parallel
        """
        from ._parallel import Parallel

        return Parallel(self.start_state, id, **options).branch(self)

    def _repr_svg_(self) -> str | None:
        """Return the picture that a notebook shows."""
        from ._pictures import chain_svg  # notebooks alone need it

        return chain_svg(self.start_state)
