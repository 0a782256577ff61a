"""StateGraph: the states of one machine, branch or item processor, found by walking from the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.arn import Arn, ArnFormat
from .._core.quantities import Duration
from .._core.stack import Stack
from ..constructs import creation_location
from ..errors import AuthoringError
from ._faithful import is_faithful, rendered_for
from ._types import QueryLanguage

if TYPE_CHECKING:
    from ._machine import StateMachine
    from ._state import State

__all__ = ["StateGraph"]


class StateGraph:
    """The states reachable from a start state, and the policy statements they need.

    :param start_state: the state from which all others are reached
    :param graph_description: what the graph is called in error messages
    """

    def __init__(self, start_state: State, graph_description: str) -> None:
        self.start_state = start_state
        self.graph_description = graph_description
        self.timeout: Duration | None = None
        self.policy_statements: list[iam.PolicyStatement] = []
        self._all_states: dict[State, None] = {start_state: None}
        self._contained: dict[str, StateGraph] = {}
        self._super_graph: StateGraph | None = None
        self._on_statement: Callable[[iam.PolicyStatement], None] | None = None
        self._changed = False
        start_state.bind_to_graph(self)

    def register_state(self, state: State) -> None:
        """Add a state to the graph."""
        self._register_contained(state.state_id, self)
        self._all_states[state] = None

    def register_policy_statement(self, statement: iam.PolicyStatement) -> None:
        """Add a statement that the state machine's role needs."""
        top = self._top
        top.policy_statements.append(statement)
        if top._on_statement is not None:
            top._on_statement(statement)

    @property
    def changed(self) -> bool:
        """Return whether states or transitions were added since the definition was last rendered."""
        return self._top._changed

    @changed.setter
    def changed(self, changed: bool) -> None:
        self._top._changed = changed

    @property
    def _top(self) -> StateGraph:
        top = self
        while top._super_graph is not None:
            top = top._super_graph
        return top

    def on_policy_statement(self, receive: Callable[[iam.PolicyStatement], None]) -> None:
        """Pass on the statements collected so far, and those of states that are chained later."""
        for statement in self.policy_statements:
            receive(statement)
        self._on_statement = receive

    def register_super_graph(self, graph: StateGraph) -> None:
        """Attach this graph to another as branch or item processor."""
        if self._super_graph is graph:
            return
        if self._super_graph is not None:
            raise AuthoringError(
                f"Every StateGraph can only be registered into one other StateGraph; {self} is already in "
                f"{self._super_graph}",
                code="StateGraphAlreadyRegistered",
            )
        self._super_graph = graph
        for state_id, owner in self._contained.items():
            graph._register_contained(state_id, owner)
        for statement in self.policy_statements:
            graph.register_policy_statement(statement)

    def to_graph_json(self, query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the graph as States Language; values may still be tokens."""
        with rendered_for(self.start_state):
            states = {state.state_id: _rendered(state, query_language) for state in self._all_states}
        return {
            "StartAt": self.start_state.state_id,
            "States": states,
            "TimeoutSeconds": self.timeout.to_seconds() if self.timeout else None,
        }

    def nested_json(self, query_language: QueryLanguage | None) -> dict[str, Any]:
        """Write the graph as a branch: the CDK forgets the machine's language there."""
        return self.to_graph_json(None if is_faithful(self.start_state) else query_language)

    def _register_contained(self, state_id: str, graph: StateGraph) -> None:
        top = self._top
        existing = top._contained.get(state_id)
        if existing is not None:
            raise AuthoringError(
                f"State with name '{state_id}' occurs in both {graph} and {existing}. "
                "All states must have unique names.",
                code="DuplicateStateId",
            )
        top._contained[state_id] = graph

    def bind(self, state_machine: StateMachine) -> None:
        """Grant the machine what its distributed Maps need: to start, describe, stop and redrive their child
        executions.
        """
        labels = [getattr(state, "label", None) for state in self._states_of_all_graphs() if state._starts_children]
        if not labels:
            return
        policy = iam.Policy(state_machine, "DistributedMapPolicy")
        state_machine.role.attach_inline_policy(policy)
        state_machine.grant_start_execution(policy)
        state_machine.grant_execution(policy, "states:DescribeExecution", "states:StopExecution")
        targets = ["*"] if any(label is None for label in labels) else labels
        iam.Grant.add_to_principal(
            grantee=policy,
            actions=["states:RedriveExecution"],
            resource_arns=[self._execution_arn(state_machine, label or "*") for label in targets],
        )

    def state_locations(self) -> dict[str, tuple[str, int]]:
        """Return the user's file and line of each state, inner ones too, by the states' names."""
        return {
            state.state_id: place
            for state in self._states_of_all_graphs()
            if (place := state.__dict__.get("_created_at")) is not None
        }

    def state_ids(self) -> set[int]:
        """Return the identities of the states, inner ones too."""
        return {id(state) for state in self._states_of_all_graphs()}

    def _execution_arn(self, state_machine: StateMachine, label: str) -> str:
        name = Arn.split(state_machine.state_machine_arn, ArnFormat.COLON_RESOURCE_NAME).resource_name
        return Stack.of(state_machine).format_arn(
            resource="execution",
            service="states",
            resource_name=f"{name}/{label}:*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )

    def _states_of_all_graphs(self) -> list[State]:
        graphs = dict.fromkeys([self, *self._contained.values()])
        return [state for graph in graphs for state in graph._all_states]

    def to_string(self) -> str:
        """Return the graph's name and its first states."""
        return str(self)

    def __str__(self) -> str:
        names = [state.state_id for state in list(self._all_states)[:3]]
        if len(self._all_states) > 3:
            names.append("...")
        return f"{self.graph_description} ({', '.join(names)})"


def _rendered(state: State, query_language: QueryLanguage | None) -> dict[str, Any]:
    """Return a state as States Language; an error names the state, and the line that it was created at."""
    try:
        return state.to_state_json(query_language)
    except AuthoringError as error:
        if error.path is None or error.path == state.node.path:
            error.path, error.kind = state.node.path, error.kind or type(state).__name__
            error.location = creation_location(state) or error.location
        raise
