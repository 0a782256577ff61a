"""An execution one state at a time, forward and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..asl import Choice, State
from ..errors import WorkflowTestError
from ..mocks import json_value

if TYPE_CHECKING:
    from ._run import Run
    from ._workflow import Workflow

__all__ = ["Steps", "followers"]


def followers(state: State) -> set[str]:
    """Return the names of the states that can follow a state."""
    names = {state.next, *(catcher.next for catcher in state.catch)}
    if isinstance(state, Choice):
        names |= {state.default, *(rule.next for rule in state.rules)}
    return {name for name in names if name is not None}


@dataclass(frozen=True, slots=True)
class _Step:
    state: str
    input: Any
    variables: dict[str, Any]
    run: Run | None


class Steps:
    """Run an execution state by state; what a state is entered with can be changed before it runs.

    A Map or Parallel state is one step. Going back changes what is run next, not what the embedded services hold.

    :ivar runs: the run of each step so far
    """

    def __init__(self, workflow: Workflow, given: Any, variables: Mapping[str, Any] | None) -> None:
        self._workflow = workflow
        self._past: list[_Step] = []
        first = workflow._parsed.watch.machine.start_at
        self._now = _Step(first, json_value(given, "the input"), dict(variables or {}), None)

    def __repr__(self) -> str:
        return f"<Steps at '{self.state}'>" if not self.ended else "<Steps at the end>"

    @property
    def ended(self) -> bool:
        """Whether the execution has ended."""
        return not self._now.state

    @property
    def state(self) -> str:
        """The state that runs next; empty at the end."""
        return self._now.state

    @property
    def input(self) -> Any:
        """What the next state is entered with; at the end the execution's output."""
        return self._now.input

    @input.setter
    def input(self, value: Any) -> None:
        self._now = _Step(self._now.state, json_value(value, "the input"), self._now.variables, self._now.run)

    @property
    def variables(self) -> dict[str, Any]:
        """The variables before the next state; a change of them counts."""
        return self._now.variables

    @property
    def run(self) -> Run | None:
        """The run of the last step, with its stages, attempts and calls; None before the first."""
        return self._now.run

    @property
    def runs(self) -> list[Run]:
        """The run of each step so far."""
        return [step.run for step in [*self._past[1:], self._now] if step.run is not None]

    def step(self) -> Run:
        """Run the next state, with its retries and catchers, and return its run.

        :raises WorkflowTestError: when the execution has ended, or would wait for ever
        """
        if self.ended:
            raise WorkflowTestError("step: the execution has ended; go back, or begin again with steps()")
        run = self._workflow._run_one(self._now.state, self._now.input, self._now.variables)
        following = run.path[1] if run.succeeded and len(run.path) > 1 else ""
        self._past.append(self._now)
        self._now = _Step(following, run.output if run.succeeded else None, dict(run.variables), run)
        return run

    def back(self) -> None:
        """Go back by one step: the state before runs again, with what it was entered with.

        :raises WorkflowTestError: at the first state
        """
        if not self._past:
            raise WorkflowTestError("back: this is the first state")
        self._now = self._past.pop()

    def finish(self) -> Run:
        """Run all states that are left, and return the run of the last one."""
        run = self._now.run
        while not self.ended:
            run = self.step()
        assert run is not None
        return run
