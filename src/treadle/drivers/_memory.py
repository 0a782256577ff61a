"""The memory driver: executions in this process, in virtual or real time.

result = run(machine, '{"a": 1}')                                  # one execution, nothing but states
result = run(machine, text, planner=plan, caller=AwsCaller())      # with tasks

driver = MemoryDriver(planner=plan, caller=caller, clock=RealClock())
first = driver.start(machine, text, name="one")
driver.send_task_success(token, '{"ok": true}')                    # from any thread
driver.wait(first)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from ..asl import JsonTextError, Machine, byte_size, loads
from ..integrations import Planner
from ..interpreter import (
    AWS,
    CancelChild,
    CancelTask,
    CancelTimer,
    CloseItems,
    Command,
    Execution,
    ExportResults,
    Finish,
    MapRunUpdated,
    Quotas,
    ReadItems,
    ReadMore,
    RedriveChild,
    Redriven,
    RunTask,
    SetTimer,
    Signal,
    StartChild,
    Stopped,
    TimerFired,
    WriteResults,
)
from ._callers import Caller, NoCaller
from ._children import Children
from ._clock import VIRTUAL_START, Clock, RealClock, VirtualClock
from ._loop import Loop
from ._map_data import MapData
from ._runs import ExecutionResult, NotRedrivableError, Observer, Run, TokenError
from ._works import Works

__all__ = ["MemoryDriver", "run"]

T = TypeVar("T")


class MemoryDriver:
    """Hosts executions in this process.

    :param planner: makes the plan of a task's work
    :param caller: carries out a plan's calls
    :param clock: `VirtualClock` (the default) or `RealClock`
    :param seed: what ids, tokens, jitter and random numbers come from
    :param observer: is called with each history event as it happens, in the driver's thread
    :param log: is called with a line for each call that a task makes
    :param quotas: `AWS` (the default) or `UNLIMITED`
    :param workers: how many calls run side by side with a real clock
    :param keep_waiting: whether executions go on waiting for tokens that nobody in this process can answer;
        by default such an execution is aborted in virtual time, with a cause that names states and tokens
    :param wait_scale: what the time of Wait states is multiplied with; timeouts, retries and heartbeats keep theirs
    :param keep_children: how many ended executions of an execution's Map Runs are kept to be looked at
    :param tolerant: whether what treadle can't carry out fails its execution, instead of ending the driver
    :param waits: is called with an execution, a state and its token when the state begins to wait for an answer
    """

    def __init__(
        self,
        *,
        planner: Planner | None = None,
        caller: Caller | None = None,
        clock: Clock | None = None,
        seed: int = 0,
        observer: Observer | None = None,
        log: Callable[[str], None] | None = None,
        quotas: Quotas = AWS,
        workers: int = 32,
        keep_waiting: bool = False,
        waits: Callable[[Run, str, str], None] | None = None,
        tolerant: bool = False,
        wait_scale: float = 1.0,
        keep_children: int = 0,
    ) -> None:
        self.clock = clock or VirtualClock()
        self.caller = caller or NoCaller()
        self.seed = seed
        self.quotas = quotas
        self.runs: dict[str, Run] = {}
        self._observer = observer
        self._log = log
        self._keep_waiting = keep_waiting
        self._keep_children = keep_children
        self._wait_scale = wait_scale
        self._loop = Loop(self.clock, workers=workers)
        self._fault: BaseException | None = None
        self._works = Works(self._loop, planner, self.caller, log, waits, self._signal, self._failed, tolerant=tolerant)

    # ------------------------------------------------------------ starting and waiting

    def start(
        self,
        machine: Machine,
        input: str = "{}",
        *,
        name: str = "execution",
        state_machine_arn: str = "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
        role_arn: str = "arn:aws:iam::123456789012:role/role",
        arn: str | None = None,
        then: Callable[[Run], None] | None = None,
        observer: Observer | None = None,
    ) -> Run:
        """Start an execution; from any thread, also from within a call.

        It runs when somebody waits on the driver (`wait`, `run_until_idle`, `serve`).

        :param input: JSON text
        :param arn: the execution's ARN; by default made of the machine's and the name
        :param then: is called in the driver's thread when the execution has ended, each time
        :param observer: watches this execution and its Map Runs' executions; by default the driver's
        :raises InputError: when the input isn't JSON or too long
        """
        own = arn or f"{state_machine_arn.replace(':stateMachine:', ':execution:')}:{name}"
        return self._loop.invoke(
            lambda: self._begin(
                machine, input, name, own, state_machine_arn, role_arn, parsed=False, then=then, observer=observer
            )
        )

    def serve(self, stopped: Callable[[], bool]) -> None:
        """Run the driver until `stopped()` holds; executions are started from other threads."""
        self._loop.run(lambda: stopped() or self._fault is not None, self._idle)
        self._raise()

    def _begin(
        self,
        machine: Machine,
        input: Any,
        name: str,
        arn: str,
        machine_arn: str,
        role_arn: str,
        *,
        parsed: bool,
        parent: Run | None = None,
        then: Callable[[Run], None] | None = None,
        observer: Observer | None = None,
    ) -> Run:
        now = self.clock.now()
        run = Run(self, name, arn, machine_arn, input if not parsed else "", now)
        run.parent = parent
        run.observer = observer or (parent.observer if parent is not None else self._observer)
        if then is not None:
            run.on_end.append(then)
        run.execution, commands = Execution.start(
            machine,
            input,
            at=now,
            seed=self.seed,
            name=name,
            arn=arn,
            state_machine_arn=machine_arn,
            role_arn=role_arn,
            quotas=self.quotas,
            parsed=parsed,
        )
        self.runs[arn] = run
        self._observe(run)
        self._obey(run, commands)
        return run

    def wait(self, run: Run) -> ExecutionResult:
        """Run the driver until this execution has ended.

        :raises UnsupportedError: when a task needs what treadle can't do yet
        """
        self._loop.run(
            lambda: (run.status != "RUNNING" and not self._works.cleaning) or self._fault is not None, self._idle
        )
        self._raise()
        return run.result

    def run_until_idle(self) -> None:
        """Run the driver until every execution has ended."""
        self._loop.run(self._all_ended, self._idle)
        self._raise()

    def _all_ended(self) -> bool:
        return self._fault is not None or (
            not self._works.cleaning and all(run.status != "RUNNING" for run in self.runs.values())
        )

    def stop(self, run: Run, error: str | None = None, cause: str | None = None) -> None:
        """Abort an execution; from any thread."""
        self._loop.invoke(lambda: self._signal(run, Stopped(error, cause)))

    def stop_at_next_state(self, run: Run) -> None:
        """Abort an execution as soon as it has entered or left another state; from any thread."""
        run.ending = len(run.execution.history)

    def redrive(self, run: Run) -> None:
        """Let an execution that ended without success go on where it failed; from any thread.

        https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html

        :raises NotRedrivableError: when it can't be redriven, with AWS's reason
        """

        def act() -> None:
            status, reason = run.execution.redrive_status(self.clock.now())
            if status != "REDRIVABLE":
                raise NotRedrivableError(reason or status)
            self._signal(run, Redriven())

        self._loop.invoke(act)

    def update_map_run(
        self,
        run: Run,
        map_run_arn: str,
        *,
        max_concurrency: int | None = None,
        tolerated_failure_count: int | None = None,
        tolerated_failure_percentage: float | None = None,
    ) -> bool:
        """Change a Map Run while it runs; from any thread; tells whether it could still be changed.

        :param max_concurrency: 0 for as many as the service allows
        """

        def act() -> bool:
            found = run.execution.all_map_runs.get(map_run_arn)
            if found is None or not found.can_change:
                return False
            self._signal(
                run,
                MapRunUpdated(map_run_arn, max_concurrency, tolerated_failure_count, tolerated_failure_percentage),
            )
            return True

        return self._loop.invoke(act)

    def close(self) -> None:
        """Stop what still runs, and let the threads go."""
        for run in list(self.runs.values()):
            if run.status == "RUNNING" and run.parent is None:
                self._signal(run, Stopped())
        self._loop.close()

    def _failed(self, fault: BaseException) -> None:
        self._fault = fault

    def _raise(self) -> None:
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise fault

    def _idle(self) -> bool:
        """Nothing can happen any more by itself: abort what waits for tokens, or go on waiting."""
        if self._keep_waiting:
            return True
        waiting = self._works.waiting()
        if waiting and not self.clock.virtual:
            return True
        running = [run for run in self.runs.values() if run.status == "RUNNING"]
        if not running:
            return False
        for run in running:
            if run.status != "RUNNING":
                continue
            states = [
                f"'{work.command.state}' waits for an answer to its task token {work.token}"
                for other, work in waiting
                if other is run
            ]
            cause = (
                f"Nobody can answer any more: {'; '.join(states)}"
                if states
                else "Nothing can happen any more, and the execution has not ended"
            )
            self._signal(run, Stopped("Treadle.NobodyAnswers", cause))
        return True

    # ------------------------------------------------------------ task tokens

    def send_task_success(self, token: str, output: str) -> None:
        """Answer a task token with JSON text; from any thread.

        :raises TokenError: when nobody waits for it, or the output isn't JSON or too long
        """
        self._loop.invoke(lambda: self._works.find(token))  # AWS looks at the token first
        try:
            value = loads(output)
        except JsonTextError as error:
            raise TokenError(f"the output is not JSON: {error}", code="InvalidOutput") from None
        if byte_size(output) > self.quotas.payload_bytes:
            raise TokenError("the output is longer than 262,144 bytes", code="InvalidOutput")
        self._loop.invoke(lambda: self._works.answer(token, "success", value))

    def send_task_failure(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Answer a task token with a failure; from any thread.

        :raises TokenError: when nobody waits for it
        """
        self._loop.invoke(lambda: self._works.answer(token, "failure", (error, cause)))

    def send_task_heartbeat(self, token: str) -> None:
        """Tell that a task's worker is alive; from any thread.

        :raises TokenError: when nobody waits for it
        """
        self._loop.invoke(lambda: self._works.answer(token, "heartbeat", None))

    def activity_task(self, activity_arn: str, worker: str | None = None) -> tuple[str, Any] | None:
        """Take the next task of an activity: its token and its input; None when there is none."""

        return self._loop.invoke(lambda: self._works.take(activity_arn, worker))

    def resource_of(self, token: str) -> str:
        """Give the resource of the task that waits with a token; from any thread.

        :raises TokenError: when nobody waits for it
        """
        return self._loop.invoke(lambda: self._works.find(token)[1].command.resource.arn)

    # ------------------------------------------------------------ signals and commands

    def _signal(self, run: Run, signal: Signal) -> None:
        if type(signal) is Redriven:
            self.runs[run.arn] = run
        commands = run.execution.receive(signal, at=self.clock.now())
        self._observe(run)
        self._obey(run, commands)
        if run.ending is not None:
            self._end(run, run.ending)

    def _end(self, run: Run, seen: int) -> None:
        """Abort an execution that is to end, if it has gone on."""
        new = run.execution.history.since(seen)
        moved = any(event["type"].endswith(("StateEntered", "StateExited")) for event in new)
        if moved and run.status == "RUNNING":
            run.ending = None
            self._loop.soon(lambda: self._signal(run, Stopped()))

    def _observe(self, run: Run) -> None:
        if run.observer is None:
            return
        for event in run.execution.history.since(run.seen):
            run.seen += 1
            run.observer(run, event)

    def _obey(self, run: Run, commands: list[Command]) -> None:
        for command in commands:
            if isinstance(command, RunTask):
                self._works.begin(run, command)
            elif isinstance(command, SetTimer):
                self._set_timer(run, command)
            elif isinstance(command, CancelTimer):
                timer = run.timers.pop(command.timer, None)
                if timer is not None:
                    self._loop.drop(timer)
            elif isinstance(command, CancelTask):
                work = run.works.pop(command.task, None)
                if work is not None:
                    self._works.cancel(work)
            elif isinstance(command, (StartChild, CancelChild, RedriveChild)):
                self._children_of(run).obey(command)
            elif isinstance(command, (ReadItems, ReadMore, CloseItems, WriteResults, ExportResults)):
                self._data_of(run).obey(command)
            elif isinstance(command, Finish):
                self._finished(run)

    def _set_timer(self, run: Run, command: SetTimer) -> None:
        def fire() -> None:
            run.timers.pop(command.timer, None)
            self._signal(run, TimerFired(command.timer))

        at = command.at
        if command.wait and self._wait_scale != 1.0:
            now = self.clock.now()
            at = now + round((at - now) * self._wait_scale)
        run.timers[command.timer] = self._loop.at(at, fire)

    def _children_of(self, run: Run) -> Children:
        if run.children is None:
            run.children = Children(
                lambda command: self._begin_child(run, command),
                self._signal,
                lambda signal: self._loop.soon(lambda: self._signal(run, signal)),
                self._loop.soon,
                keep=self._keep_children,
            )
        return run.children

    def _begin_child(self, run: Run, command: StartChild) -> Run | None:
        if run.status != "RUNNING":
            return None
        child = self._begin(
            command.machine,
            command.input,
            command.name,
            command.execution_arn,
            command.machine_arn,
            run.execution.about_execution["RoleArn"],
            parsed=True,
            parent=run,
        )
        child.map_run_arn = command.map_run_arn
        return child

    def _data_of(self, run: Run) -> MapData:
        if run.data is None:
            run.data = MapData(
                self._loop, self.caller, lambda signal: self._signal(run, signal), self._failed, self._log
            )
        return run.data

    def _finished(self, run: Run) -> None:
        run.stopped_at = self.clock.now()
        for work in run.works.values():
            self._works.cancel(work)
        run.works.clear()
        if run.parent is not None:
            self.runs.pop(run.arn, None)
        if run.status == "SUCCEEDED":
            run.data = None
            if not self._keep_children:
                run.children = None
        for then in list(run.on_end):
            then(run)

    # ------------------------------------------------------------ plans


def run(
    machine: Machine,
    input: str = "{}",
    *,
    planner: Planner | None = None,
    caller: Caller | None = None,
    clock: Literal["virtual", "real"] | Clock = "virtual",
    name: str = "execution",
    state_machine_arn: str = "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
    role_arn: str = "arn:aws:iam::123456789012:role/role",
    seed: int = 0,
    start_at: int | None = None,
    observer: Observer | None = None,
    quotas: Quotas = AWS,
) -> ExecutionResult:
    """Run one execution to its end; an interrupt from the keyboard aborts it.

    :param input: JSON text
    :param clock: `virtual` (waits take no time, two runs are equal) or `real`
    :param start_at: where virtual time begins, in milliseconds since 1970; by default 2024-01-01
    :raises InputError: when the input isn't JSON or too long
    :raises UnsupportedError: when the machine uses what can't run yet
    """
    if clock == "virtual":
        clock = VirtualClock(VIRTUAL_START if start_at is None else start_at)
    elif clock == "real":
        clock = RealClock()
    assert not isinstance(clock, str)
    driver = MemoryDriver(planner=planner, caller=caller, clock=clock, seed=seed, observer=observer, quotas=quotas)
    started = driver.start(machine, input, name=name, state_machine_arn=state_machine_arn, role_arn=role_arn)
    try:
        return driver.wait(started)
    except KeyboardInterrupt:
        started.stop("Treadle.Interrupted", "The run was interrupted from the keyboard")
        return started.result
    finally:
        driver.close()
