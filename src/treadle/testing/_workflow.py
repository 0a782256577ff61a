"""A workflow under test: its machine, its mocks, its clock and its account."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..asl import Fail, Machine, Succeed, dumps, loads
from ..drivers import MemoryDriver, RealClock, VirtualClock
from ..drivers import Run as DriverRun
from ..errors import InputError, UnsupportedError, WorkflowTestError
from ..mocks import (
    Mock,
    TaskCall,
    Tasks,
    find_target,
    instant_of,
    json_value,
    read_answer_file,
    read_test_case,
    seconds_of,
    whole_number,
)
from ..permissions import Missing, PermissionCheck
from ..stepfunctions import Account as AccountName
from ..stepfunctions import ApiError, MemoryStore, Service
from ._account import Account
from ._run import Run, near
from ._source import choose, load_source, lone_machine, machines_of, parsed_definition
from ._watch import Watch

if TYPE_CHECKING:
    from ..drivers._machines import MachineDefinition
    from ._coverage import Coverage
    from ._replay import Departure, Recorded
    from ._steps import Steps
    from ._tested_state import TestedState

__all__ = ["Workflow", "load_workflow"]

_CHILDREN = 10_000
"""How many executions of distributed Maps a test can look at."""
_WAITS_FOR_EVER = ("Treadle.NobodyAnswers", "Treadle.EndlessPoll")


def load_workflow(
    source: Any,
    machine: str | None = None,
    *,
    seed: int = 0,
    real_time: bool = False,
    enforce_iam: bool = False,
    runtimes: Mapping[str, str] | None = None,
) -> Workflow:
    """Load a state machine to test.

    :param source: an app (`app.py`, a folder with `cdk.json`), an ASL file in JSON or YAML, a CloudFormation or SAM
        template, a `cdk.out` folder, a definition or template as a dict, or a StateMachine construct
    :param machine: which of several state machines: its construct path, logical id or name
    :param seed: what ids, tokens, jitter and random numbers come from, unless a run names another one
    :param real_time: whether waits take the time that they say
    :param enforce_iam: whether calls fail that the roles of the template don't allow, mocked ones too
    :param runtimes: the interpreters of runtimes, such as `{"python3.12": "/usr/bin/python3.12"}`; by default they are
        looked for
    :raises WorkflowTestError: when there is no such source or machine
    """
    return Workflow(source, machine, seed=seed, real_time=real_time, enforce_iam=enforce_iam, runtimes=runtimes)


class Workflow:
    """Run a state machine in virtual time, with mocked tasks and an account of its own.

    :ivar runs: every run so far
    :ivar account: what the embedded tables, queues, topics and buckets hold
    :ivar repeat: the command that repeats the test
    :ivar coverage: receives what each run entered
    """

    def __init__(
        self,
        source: Any,
        machine: str | None = None,
        *,
        seed: int = 0,
        real_time: bool = False,
        enforce_iam: bool = False,
        runtimes: Mapping[str, str] | None = None,
    ) -> None:
        self._fresh_one = partial(
            Workflow,
            source,
            machine,
            seed=seed,
            real_time=real_time,
            enforce_iam=enforce_iam,
            runtimes=runtimes,
        )
        self._one: tuple[Machine, Watch] | None = None
        self.repeat: str | None = None
        self.coverage: Coverage | None = None
        self.runs: list[Run] = []
        self._seed = seed
        self._tasks = Tasks()
        self._tokens: dict[tuple[str, str], str] = {}
        self._log_lines: list[tuple[str, str]] = []
        loaded = load_source(source)
        self.label: str = loaded.label
        if enforce_iam and loaded.assembly is None:
            raise WorkflowTestError(
                f"enforce_iam: {loaded.label} is a definition, which has no roles; load its app or template"
            )
        self._permissions = PermissionCheck(enforce=enforce_iam) if loaded.assembly is not None else None
        self._tasks.permissions = self._permissions
        self.account: Account = Account(
            loaded, lambda name, line: self._log_lines.append((name, line)), self._permissions, runtimes
        )
        self._driver = MemoryDriver(
            resolver=self._tasks.resolve,
            caller=self.account,
            clock=RealClock() if real_time else VirtualClock(),
            seed=seed,
            keep_children=_CHILDREN,
            waits=self._waits,
            authorize=self._permissions.refusal if self._permissions is not None else None,
        )
        self._tasks.run_of = self._driver.runs.get
        try:
            own = AccountName(*loaded.place)
            self._service = Service(MemoryStore(), self._driver, own, seed=seed)
            self.account.connect(self._service)
            if loaded.has_rules:
                self.account.deployment()
            if loaded.assembly is not None:
                machines, identities = machines_of(loaded, self.account)
                assert self._permissions is not None
                self._permissions.identities = identities
                self._machine: MachineDefinition = choose(loaded, machines, machine)
            else:
                if machine is not None:
                    raise WorkflowTestError(
                        f"workflow: {loaded.label} is one definition; leave out the name '{machine}'"
                    )
                machines = [lone_machine(own, loaded.text)]
                self._machine = machines[0]
            self._service.register(machines, ())
            express = self._machine.type == "EXPRESS"
            self._parsed = parsed_definition(self._machine.definition, express)
            self._tasks.belong_to(self._machine.name, self._parsed.places)
            self._service.parsed_machines.put(self._machine.definition, self._parsed.watch.machine, express=express)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.verify()
        finally:
            self.close()

    def __repr__(self) -> str:
        return f"<Workflow {self._machine.path or self._machine.name} of {self.label}>"

    @property
    def name(self) -> str:
        """The machine's construct path, or what it was loaded from."""
        return self._machine.path or (self.label if self._machine.name == "machine" else self._machine.name)

    def enforce_iam(self) -> None:
        """Make calls fail from now on that the roles of the template don't allow; a definition has none."""
        if self._permissions is not None:
            self._permissions.enforce = True

    @property
    def missing_permissions(self) -> list[Missing]:
        """What the runs so far needed and the roles of the template don't allow, mocked calls too.

        Each has `caller` (the state or function), `action`, `resource` and `role`. Empty for a definition, which has no
        roles.
        """
        return self._permissions.missing if self._permissions is not None else []

    def close(self) -> None:
        """End what runs and remove the account."""
        if self.coverage is not None:
            for run in self.runs:
                self.coverage.add(self, run)
            self.coverage = None
        self._driver.close()
        self.account.close()

    # ------------------------------------------------------------ mocks

    def mock(
        self,
        target: str,
        *,
        item: int | None = None,
        when: Callable[[TaskCall], bool] | None = None,
        optional: bool = False,
    ) -> Mock:
        """Return a mock of a Task state, of a resource, or of an action of a service; say what it answers next.

        A mock of a state goes before those of resources and actions, one with a condition before one without, and a
        later one before an earlier one.

        :param target: a state's name, also inside Map and Parallel; a resource's ARN; or `service:action`
        :param item: stands in for this item of a Map alone
        :param when: returns whether it stands in for a call
        :param optional: whether a test may leave it unused
        :raises WorkflowTestError: when it matches nothing, with the nearest right name
        """
        states = find_target(target, self._parsed.places, self._machine.definition)
        made = Mock(target, states, item=item, when=when, optional=optional)
        self._tasks.mocks.append(made)
        return made

    def mocks_from(self, file: str | Path, test_case: str | None = None, *, machine: str | None = None) -> None:
        """Mock what a file of answers says, as `treadle mock` writes it, or a test case of MockConfigFile.json.

        https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html

        :param test_case: the test case of Step Functions Local's MockConfigFile.json; None for a file of answers
        :param machine: its name in the file; by default the only one there, or this machine's
        :raises WorkflowTestError: when the file has no such test case, or it names a state that isn't there
        """

        if test_case is None:
            read_answer_file(file, lambda target, item: self.mock(target, item=item, optional=True))
            return
        for state, answers in read_test_case(Path(file), test_case, machine, self._machine.name).items():
            self.mock(state, optional=True).without_checks(answers)

    def verify(self) -> None:
        """Check that every mock was used.

        :raises WorkflowTestError: naming those that were not
        """
        unused = [mock for mock in self._tasks.mocks if not mock.used and not mock.optional]
        if not unused:
            return
        names = ", ".join(f"'{mock.target}'" for mock in unused)
        went = f"the last run went {' → '.join(self.runs[-1].path) or 'nowhere'}" if self.runs else "nothing was run"
        raise WorkflowTestError(
            f"never used: the mock of {names}; {went}. Remove it, mock(…, optional=True), or correct its condition"
        )

    def _waits(self, run: DriverRun, state: str, token: str) -> None:
        self._tokens[run.arn, state] = token

    # ------------------------------------------------------------ running

    def run(
        self,
        input: Any = None,
        *,
        at: datetime | str | None = None,
        name: str | None = None,
        seed: int | None = None,
        order: int | None = None,
        start_at: str | None = None,
        stop_before: str | None = None,
        variables: Mapping[str, Any] | None = None,
    ) -> Run:
        """Run an execution to its end; virtual time passes at once.

        :param input: the input as a Python value; an empty object by default
        :param at: when it starts; by default when the run before it ended, at first on 2024-01-01
        :param name: the execution's name
        :param seed: what its ids, tokens, jitter and random numbers come from
        :param order: a seed that the order is drawn from in which tasks of one instant are carried out; by default the
            order of the definition
        :param start_at: a state of the machine to begin at; the input is that state's
        :param stop_before: a state of the machine to end before; the output is that state's input
        :param variables: the variables at the start
        :raises WorkflowTestError: when it can't be run, or would wait for ever
        """
        options: dict[str, Any] = {"at": at, "name": name, "seed": seed, "order": order}
        return self.start(input, start_at=start_at, stop_before=stop_before, variables=variables, **options).wait()

    def start(
        self,
        input: Any = None,
        *,
        at: datetime | str | None = None,
        name: str | None = None,
        seed: int | None = None,
        order: int | None = None,
        start_at: str | None = None,
        stop_before: str | None = None,
        variables: Mapping[str, Any] | None = None,
    ) -> Run:
        """Start an execution, as `run`, and run it to where virtual time would have to pass; go on with `advance`."""
        self._check_open()
        self._move_clock(at)
        text = dumps(json_value({} if input is None else input, "the run's input"))
        self._driver.seed = self._seed if seed is None else whole_number(seed)
        self._driver.draw_order(order)
        name = name or (f"execution-{len(self.runs) + 1}" if self.runs else "execution")
        given = {"stateMachineArn": self._machine.arn, "input": text, "name": name}
        part = self._part(start_at, stop_before)
        try:
            if part is None:
                started = self._service.start(given).run
            else:
                started = self._driver.start(
                    part[0], text, name=name, state_machine_arn=self._machine.arn, role_arn=self._machine.role_arn
                )
        except ApiError as error:
            raise WorkflowTestError(f"run: {error.message}", code=error.code) from None
        except InputError as error:
            raise WorkflowTestError(f"run: {error.message}", code=error.code) from None
        if variables:
            started.execution.top.variables = json_value(dict(variables), "the run's variables")
        watch = self._parsed.watch if part is None else part[1]
        run = Run(self, started, watch, self._parsed.places, self._driver.seed, stopped_before=stop_before)
        self.runs.append(run)
        self._go_on(run, lambda: self._driver.run_until(self._clock_now()))
        if not run.running:
            self._ended(run)
        return run

    def steps(self, input: Any = None, *, variables: Mapping[str, Any] | None = None) -> Steps:
        """Run an execution one state at a time, forward and back, and look at or change its data in between.

        :param input: the input as a Python value; an empty object by default
        :param variables: the variables at the start
        """
        from ._steps import Steps

        self._check_open()
        return Steps(self, {} if input is None else input, variables)

    def _run_one(self, name: str, given: Any, variables: Mapping[str, Any]) -> Run:
        """Run one state of the top; a run that succeeds ends at the beginning of the state that follows."""
        watch = self._parsed.watch
        from ._steps import followers

        if name in followers(watch.machine.states[name]):
            raise WorkflowTestError(
                f"step: state '{name}' can follow itself, which is no step; run it with run(…, start_at={name!r})"
            )
        states = {other: Succeed(name=other) for other in watch.machine.states if other != name}
        states[name] = watch.machine.states[name]  # type: ignore[assignment]  # any state
        self._one = (replace(watch.machine, start_at=name, states=states, compiled={}), watch)
        try:
            return self.run(given, variables=variables)
        finally:
            self._one = None

    def advance(self, by: timedelta | float) -> None:
        """Advance virtual time: what is due in it happens.

        :param by: a timedelta or seconds
        """
        self._check_open()
        until = self._clock_now() + round(seconds_of(by, "advance") * 1000)
        running = [run for run in self.runs if run.running]
        self._go_on(running[-1] if running else None, lambda: self._driver.run_until(until))
        for run in running:
            if not run.running:
                self._ended(run)

    @property
    def now(self) -> datetime:
        """The time on the workflow's clock."""
        return datetime.fromtimestamp(self._clock_now() / 1000, UTC)

    def _clock_now(self) -> int:
        return self._driver.clock.now()

    def _part(self, start_at: str | None, stop_before: str | None) -> tuple[Machine, Watch] | None:
        """Return the machine from one state to before another; None for the whole."""
        if self._one is not None:
            return self._one
        if start_at is None and stop_before is None:
            return None
        watch = self._parsed.watch
        machine = watch.machine
        for name, what in ((start_at, "start_at"), (stop_before, "stop_before")):
            if name is not None and name not in machine.states:
                self._check_state(name, what)
                raise WorkflowTestError(
                    f"{what}: state '{name}' is inside a Map or Parallel state; name one of the top"
                )
        states = dict(machine.states)
        if stop_before is not None:
            states[stop_before] = Succeed(name=stop_before)
        return replace(machine, start_at=start_at or machine.start_at, states=states, compiled={}), watch

    def _move_clock(self, at: datetime | str | None) -> None:
        if at is None:
            return
        clock = self._driver.clock
        if not isinstance(clock, VirtualClock):
            raise WorkflowTestError("at: the clock is the real one (real_time=True); leave out at=")
        if any(run.running for run in self.runs):
            raise WorkflowTestError("at: another run is under way, and its clock can't be moved; use advance(…)")
        clock.move(instant_of(at))

    def _wait(self, run: Run) -> None:
        self._check_open()
        if run.running:
            self._go_on(run, lambda: self._driver.wait(run._run))
            self._ended(run)

    def _go_on(self, run: Run | None, act: Callable[[], Any]) -> None:
        """Run the driver; what a test can't mean is raised with the run as a tree."""
        try:
            act()
        except (WorkflowTestError, UnsupportedError) as error:
            tree = ""
            if run is not None:
                tree = f"\n{run.tree()}"
                with suppress(WorkflowTestError, UnsupportedError):
                    run.stop()
            raised, self._tasks.raised = self._tasks.raised, None
            if raised is not None and not isinstance(raised, WorkflowTestError):
                raise raised from None
            if isinstance(error, UnsupportedError):
                last = self._tasks.calls[-1].state if self._tasks.calls else "…"
                hint = f"; in a test, mock it: workflow.mock({last!r}).returns(…)"
                raise WorkflowTestError(f"{error.message}{hint}{tree}", code=error.code) from None
            raise type(error)(f"{error.message}{tree}", code=error.code) from None

    def _ended(self, run: Run) -> None:
        if run.error in _WAITS_FOR_EVER:
            raise WorkflowTestError(
                f"the run would wait for ever: {run.cause}\n"
                "Mock the state (.returns(…), .calls_back(…, after=…)), or start() the run, advance() it and "
                f"answer with run.send_success(state, …)\n{run.tree()}",
                code="WaitsForEver",
            )

    def _calls_of(self, arn: str) -> list[TaskCall]:
        return [call for call in self._tasks.calls if call.execution_arn == arn or call.run_arn == arn]

    def _check_open(self) -> None:
        if self._driver._loop.closed:
            raise WorkflowTestError("the workflow is closed: its test has ended; load it again in each test")

    def _check_state(self, name: str, what: str) -> None:
        if name not in self._parsed.places:
            raise WorkflowTestError(
                f"{what}: the workflow has no state '{name}'; {near(name, list(self._parsed.places))}"
            )

    # ------------------------------------------------------------ drawn runs

    def fuzz(
        self,
        *,
        examples: Sequence[Any] | None = None,
        schema: Mapping[str, Any] | None = None,
        inputs: Any = None,
        runs: int = 200,
        allowed: Collection[str] = (),
        models: bool = False,
        setup: Callable[[Workflow], object] | None = None,
        check: Callable[[Run], object] | None = None,
    ) -> None:
        """Draw inputs and answers until executions fail in ways that nothing handles, and show the smallest of each.

        A task answers as its mock says, or the embedded service; now and then it fails with an error that passes, such
        as throttling, or takes too long. An execution that a Fail state ends is handled. Each run has an account of its
        own; the seed is the workflow's. Needs hypothesis.

        :param examples: inputs; values of the same type are put in place of theirs
        :param schema: a JSON schema of the input
        :param inputs: a hypothesis strategy of the input
        :param runs: how many executions there are at most
        :param allowed: errors that may end an execution: `"OutOfStock"`, or `"Charge card: States.Timeout"`
        :param models: whether the results of tasks without mocks are drawn from the services' models
        :param setup: is called with each run's workflow before it, to fill its account
        :param check: is called with each run that succeeded; what it raises is shown by the smallest run as well
        :raises AssertionError: naming each way to fail, the run that shows it, and the command that repeats it
        """
        from ._fuzz import fuzz

        fuzz(
            self._fresh,
            definition=loads(self._machine.definition),
            inputs=inputs,
            examples=examples,
            schema=schema,
            runs=whole_number(runs, "runs"),
            allowed=allowed,
            models=models,
            setup=setup,
            check=check,
            seed=self._seed,
            repeat=self.repeat,
        )

    def check_orders(
        self,
        input: Any = None,
        *,
        seeds: int = 200,
        setup: Callable[[Workflow], object] | None = None,
        compare: Callable[[Run], Any] | None = None,
    ) -> None:
        """Run an execution with the tasks of one instant in drawn orders, and check that the outcome is the same.

        Parallel branches and the items of a Map run at the same time; on AWS their tasks end in any order. Each run has
        an account of its own.

        :param seeds: how many orders are drawn, from the workflow's seed on
        :param setup: is called with each run's workflow before it, to fill its account
        :param compare: returns what must be the same; by default status, error, output, tables and buckets
        :raises AssertionError: naming two orders with different outcomes, and the command that repeats them
        """
        from ._orders import check_orders

        def repeat(seed: int) -> str | None:
            return re.sub(r"--treadle-seed \d+", f"--treadle-seed {seed}", self.repeat) if self.repeat else None

        drawn = range(self._seed, self._seed + whole_number(seeds, "seeds"))
        check_orders(self._fresh, input, seeds=drawn, setup=setup, compare=compare, repeat=repeat)

    def _fresh(self) -> Workflow:
        """Return the same workflow with the same mocks, and a clock and an account of its own."""
        made = self._fresh_one()
        made._tasks.mocks = self._tasks.mocks
        return made

    def _is_fail_state(self, name: str) -> bool:
        place = self._parsed.places.get(name)
        return place is not None and isinstance(place.state, Fail)

    # ------------------------------------------------------------ recorded histories

    def replay(self, history: Any) -> Departure | None:
        """Run the definition against the answers that a recorded execution got, and find where it departs.

        Paths, the parameters of tasks and the end are compared; ids, instants and ARNs of executions count as equal.

        :param history: GetExecutionHistory's answer (or its `events`), or a JSON file of it
        :return: the first departure; None where both agree to the end
        :raises WorkflowTestError: when the history isn't whole, or has a distributed Map
        """
        from ._replay import replay_history

        return replay_history(self, history)

    def _replay(self, recorded: Recorded, text: str, at: int) -> Run:
        self._tasks.recorded = recorded
        try:
            return self.run(loads(text), at=datetime.fromtimestamp(at / 1000, UTC))
        finally:
            self._tasks.recorded = None

    # ------------------------------------------------------------ one state

    def test_state(
        self,
        name: str,
        input: Any = None,
        *,
        mock: Mapping[str, Any] | None = None,
        returns: Any = ...,
        fails: str | tuple[str, str] | None = None,
        variables: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        retries: int = 0,
    ) -> TestedState:
        """Run one state, as AWS's TestState does at its inspection level TRACE.

        :param mock: TestState's `mock`: `result` or `errorOutput`
        :param returns: the mocked result
        :param fails: the mocked error, or error and cause
        :param variables: the variables before the state
        :param context: the context object
        :param retries: how often the state was retried before
        :raises WorkflowTestError: when the request is refused, in AWS's words
        """
        from ._tested_state import run_state

        self._check_state(name, "test_state")
        return run_state(
            self._service,
            self._machine,
            name,
            {} if input is None else input,
            mock=mock,
            returns=returns,
            fails=fails,
            variables=variables,
            context=context,
            retries=retries,
        )
