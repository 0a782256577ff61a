"""Parallel: run branches side by side."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Unpack

from ..constructs import Construct
from ._chain import Chain
from ._graph import StateGraph
from ._options import ResultOptions
from ._state import RetryCatchState, State, render_json_path, start_of
from ._types import IChainable, INextable, QueryLanguage

__all__ = ["Parallel"]


class Parallel(RetryCatchState):
    """Run branches side by side; the result is the array of their outputs.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html

    :param parameters: a payload template that makes the branches' input (JSONPath); default the state's input
    :param arguments: the input of every branch (JSONata); default the state's input
    """

    _json_path_alone = ("parameters",)
    _jsonata_alone = ("arguments",)

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        parameters: Mapping[str, Any] | None = None,
        arguments: Any = None,
        **options: Unpack[ResultOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            parameters=parameters,
            arguments=arguments,
            **options,
        )
        self._pending: list[IChainable] = []

    @property
    def end_states(self) -> list[INextable]:
        return [self]

    def next(self, next: IChainable) -> Chain:
        """Continue with another state when all branches have ended."""
        self._make_next(start_of(next))
        return Chain.sequence(self, next)

    def branch(self, *branches: IChainable) -> Parallel:
        """Add branches."""
        self._pending.extend(branches)
        if self._graph is not None:
            self._take_branches()
        return self

    def _take_branches(self) -> None:
        for branch in self._pending:
            name = f"Parallel '{self.state_id}' branch {len(self.branches) + 1}"
            self._add_branch(StateGraph(start_of(branch, "branch"), name))
        self._pending.clear()

    def _binding(self, graph: StateGraph) -> Generator[State, None, None]:
        self._take_branches()
        yield from super()._binding(graph)

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Parallel",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            "ResultPath": render_json_path(self.result_path),
            **self._render_next_end(),
            **self._render_input_output(),
            **self._render_retry_catch(state_machine_query_language),
            "Branches": [branch.nested_json(state_machine_query_language) for branch in self.branches],
            **self._render_result_selector(),
            **(self._render_parameters() if self.parameters else {}),
            **self._render_assign(state_machine_query_language),
        }

    def _validate_state(self) -> list[str]:
        return [] if self.branches else ["Parallel must have at least one branch"]
