"""One execution of a workflow under test."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NoReturn

from ..errors import WorkflowTestError
from ..mocks import Place, TaskCall, json_value
from ._state_run import Context, StateRun, read_states
from ._tree import difference, draw_tree

if TYPE_CHECKING:
    from ..drivers import Run as DriverRun
    from ._watch import Watch
    from ._workflow import Workflow

__all__ = ["Run", "StatePath"]


class StatePath(list[str]):
    """The names of the states that a run entered, with the run, for what pytest prints of a comparison."""

    run: Run


class Run:
    """One execution of a workflow, ended or under way.

    :ivar seed: what its ids, tokens, jitter and random numbers came from
    :ivar stopped_before: the state that it was stopped before; None where it went on to its end
    """

    def __init__(
        self,
        workflow: Workflow,
        run: DriverRun,
        watch: Watch,
        places: Mapping[str, Place],
        seed: int,
        *,
        stopped_before: str | None = None,
        prefix: Context = (),
    ) -> None:
        self._workflow = workflow
        self._run = run
        self._watch = watch
        self._places = places
        self._prefix = prefix
        self.seed = seed
        self.stopped_before: str | None = stopped_before
        self._read: tuple[int, list[StateRun]] = (-1, [])
        self._log_start = len(workflow._log_lines)

    def __repr__(self) -> str:
        return f"<Run {self.name}: {self.status}{f', {self.error}' if self.error else ''}, path {list(self.path)}>"

    # ------------------------------------------------------------ how it ended

    @property
    def name(self) -> str:
        """The execution's name."""
        return self._run.name

    @property
    def arn(self) -> str:
        """The execution's ARN."""
        return self._run.arn

    @property
    def status(self) -> str:
        """RUNNING, SUCCEEDED, FAILED, TIMED_OUT or ABORTED."""
        return self._run.status

    @property
    def succeeded(self) -> bool:
        """Whether it ended with success."""
        return self.status == "SUCCEEDED"

    @property
    def failed(self) -> bool:
        """Whether it ended without success."""
        return self.status not in ("SUCCEEDED", "RUNNING")

    @property
    def running(self) -> bool:
        """Whether it hasn't ended yet."""
        return self.status == "RUNNING"

    @property
    def error(self) -> str | None:
        """The error's name; None where there is none."""
        return self._run.snapshot.error

    @property
    def cause(self) -> str | None:
        """The error's cause."""
        return self._run.snapshot.cause

    @property
    def input(self) -> Any:
        """The execution's input."""
        return self._run.execution.about_execution["Input"]

    @property
    def output(self) -> Any:
        """The execution's output.

        :raises WorkflowTestError: when it did not succeed; the message has the run as a tree
        """
        if not self.succeeded:
            raise WorkflowTestError(f"the run has no output: it is {self.status}\n{self.tree()}")
        return self._run.snapshot.output

    @property
    def elapsed(self) -> timedelta:
        """How long it took, on the workflow's clock."""
        ended = self._run.stopped_at
        return timedelta(milliseconds=(self._workflow._clock_now() if ended is None else ended) - self._run.started_at)

    @property
    def events(self) -> list[dict[str, Any]]:
        """The history's events, as GetExecutionHistory has them."""
        return self._run.execution.history.events()

    @property
    def variables(self) -> dict[str, Any]:
        """The variables at the end, or as they are now."""
        return dict(self._run.execution.top.variables)

    @property
    def logs(self) -> list[tuple[str, str]]:
        """What handlers printed: function and line."""
        return self._workflow._log_lines[self._log_start :]

    @property
    def calls(self) -> list[TaskCall]:
        """The tasks that were started, in their order; those of distributed Maps too."""
        return self._workflow._calls_of(self.arn)

    # ------------------------------------------------------------ states

    def _visits(self) -> list[StateRun]:
        count = len(self._run.execution.history)
        if self._read[0] != count or self.running:
            execution = self._run.execution
            calls = [call for call in self._workflow._tasks.calls if call.run_arn == self.arn]
            found = read_states(execution, self._places, self._watch.notes(execution), calls, self._prefix)
            if self.stopped_before is not None:
                found = [visit for visit in found if visit.name != self.stopped_before]
            for child in self.children:
                found += child._visits()
            self._read = (count, found)
        return self._read[1]

    @property
    def path(self) -> StatePath:
        """The states that were entered, in their order, without those inside Map and Parallel states."""
        depth = len(self._prefix)
        found = StatePath(visit.name for visit in self._visits() if len(visit.item) == depth)
        found.run = self
        return found

    def states(self, name: str | None = None) -> list[StateRun]:
        """Return the visits to a state, or to all states, in the order in which they began.

        :raises WorkflowTestError: when the workflow has no such state, with the nearest right name
        """
        if name is not None:
            self._workflow._check_state(name, "run.state")
        return [visit for visit in self._visits() if name is None or visit.name == name]

    def state(self, name: str, *, item: int | None = None, visit: int | None = None) -> StateRun:
        """Return the visit to a state.

        :param item: the index of the innermost Map item or branch that it ran in
        :param visit: which one of several, from 0; -1 for the last
        :raises WorkflowTestError: when it was never entered, or more often than once and nothing says which is meant
        """
        found = [one for one in self.states(name) if item is None or (one.item and one.item[-1] == item)]
        which = f"'{name}'" if item is None else f"'{name}' for item {item}"
        if not found:
            raise WorkflowTestError(f"run.state: state {which} was never entered\n{self.tree()}")
        if visit is None and len(found) > 1:
            items = sorted({one.item for one in found})
            hint = f"item={found[0].item[-1]}" if len(items) > 1 and found[0].item else "visit=0"
            raise WorkflowTestError(
                f"run.state: state {which} was entered {len(found)} times; "
                f"say which: run.state({name!r}, {hint}), or take run.states({name!r})"
            )
        try:
            return found[visit or 0]
        except IndexError:
            raise WorkflowTestError(
                f"run.state: state {which} was entered {len(found)} times; there is no visit {visit}"
            ) from None

    @property
    def children(self) -> list[Run]:
        """The executions of distributed Maps, in the order of their items."""
        children = self._run.children
        if children is None:
            return []
        known = sorted(children.known(), key=lambda child: (child.map_run_arn, child.index))
        return [self._child(child) for child in known]

    def _child(self, child: DriverRun) -> Run:
        machine = child.execution.machine
        for name, place in self._places.items():
            if getattr(place.state, "processor", None) is machine:
                prefix = (*self._prefix, (name, child.index))
                return Run(self._workflow, child, self._watch, self._places, self.seed, prefix=prefix)
        raise AssertionError("a child execution's machine is that of one of the Map states")

    # ------------------------------------------------------------ going on

    def wait(self) -> Run:
        """Run it to its end.

        :raises WorkflowTestError: when it would wait for ever
        """
        self._workflow._wait(self)
        return self

    def stop(self, error: str | None = None, cause: str | None = None) -> Run:
        """Abort it, as StopExecution does."""
        self._run.stop(error, cause)
        return self

    def send_success(self, state: str, output: Any = None) -> None:
        """Answer the task token that a state waits with.

        :raises WorkflowTestError: when the state doesn't wait
        """
        from ..asl import dumps

        text = dumps(json_value(output, "the output of send_success"))
        self._answer(state, lambda token: self._run.driver.send_task_success(token, text))

    def send_failure(self, state: str, error: str, cause: str | None = None) -> None:
        """Answer the task token that a state waits with by an error."""
        self._answer(state, lambda token: self._run.driver.send_task_failure(token, error, cause))

    def send_heartbeat(self, state: str) -> None:
        """Report that the worker of a state that waits is alive."""
        self._answer(state, self._run.driver.send_task_heartbeat)

    def _answer(self, state: str, send: Callable[[str], None]) -> None:
        from ..drivers import TokenError

        self._workflow._check_state(state, "run.send_…")
        token = self._workflow._tokens.get((self.arn, state))
        try:
            if token is not None:
                send(token)
                return
        except TokenError as error:
            raise WorkflowTestError(f"state '{state}' can't be answered: {error.message}\n{self.tree()}") from None
        waiting = [one for arn, one in self._workflow._tokens if arn == self.arn]
        hint = f"these wait: {', '.join(waiting)}" if waiting else "none does; advance() to where one waits"
        raise WorkflowTestError(f"state '{state}' waits for no task token; {hint}\n{self.tree()}")

    # ------------------------------------------------------------ assertions without pytest

    def tree(self) -> str:
        """Return the run as text: each state, its attempts and errors, the seed, and how to repeat it."""
        return draw_tree(self, self._visits(), self._workflow.repeat)

    def assert_succeeded(self) -> None:
        """Check that it succeeded; the AssertionError has the run as a tree."""
        if not self.succeeded:
            self._fail(f"expected SUCCEEDED, got {self.status}")

    def assert_failed(self, error: str | None = None) -> None:
        """Check that it ended without success, and with an error of this name."""
        if not self.failed or (error is not None and self.error != error):
            wanted = f"an error '{error}'" if error is not None else "an execution that fails"
            self._fail(f"expected {wanted}, got {self.status}{f' with {self.error}' if self.error else ''}")

    def assert_path(self, *names: str) -> None:
        """Check which states were entered, in their order."""
        if list(self.path) != list(names):
            self._fail("\n".join(difference(list(self.path), list(names))))

    def assert_output(self, expected: Any) -> None:
        """Check the output."""
        self.assert_succeeded()
        if self.output != expected:
            self._fail("\n".join(difference(self.output, expected)))

    def _fail(self, message: str) -> NoReturn:
        raise AssertionError(f"{message}\n{self.tree()}")


def near(name: str, names: list[str]) -> str:
    """Return the words that name the nearest of some names, or all of them."""
    found = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
    return f"did you mean '{found[0]}'?" if found else f"there are {', '.join(repr(one) for one in names[:12])}"
