"""The memory driver: executions in this process, in virtual or real time.

result = run(machine, '{"a": 1}')                                  # one execution, nothing but states
result = run(machine, text, resolver=plan, caller=AwsCaller())      # with tasks

driver = MemoryDriver(resolver=plan, caller=caller, clock=RealClock())
first = driver.start(machine, text, name="one")
driver.send_task_success(token, '{"ok": true}')                    # from any thread
driver.wait(first)
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from random import Random
from typing import Any, Final, Literal

from ..asl import JsonTextError, Machine, byte_size, loads
from ..interpreter import (
    AWS,
    CancelChild,
    CancelTask,
    CancelTimer,
    CloseItems,
    Command,
    Event,
    Execution,
    ExportResults,
    Finish,
    InternalFailure,
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
from ..services import Call, Resolver, ServiceError
from ._background import Background
from ._callers import Authorize, Caller, NoCaller
from ._children import Children
from ._clock import VIRTUAL_START, Clock, RealClock, VirtualClock
from ._effects import EffectRunner, Report, describe_internal_error
from ._loop import Loop
from ._map_data import MapData
from ._polls import PollWatch
from ._reports import print_report
from ._runs import ExecutionResult, Job, NotRedrivableError, Observer, Run, TokenError
from ._tasks import ActivityTask, TaskRunner

__all__ = ["MemoryDriver", "run"]

_ABORT_SECONDS: Final = 5.0
_PATIENCE: Final = 0.02
"""How long an execution advances within the loop of a driver that serves many clients, in seconds."""


class MemoryDriver:
    """Host executions in this process.

    :param resolver: returns the integration that carries out a task
    :param caller: makes the calls of integrations
    :param clock: `VirtualClock` (the default) or `RealClock`
    :param seed: seeds ids, tokens, jitter and random numbers
    :param observer: is called with each history event as it happens, in the driver's thread
    :param log: is called with a line for each call that a task makes
    :param quotas: `AWS` (the default) or `UNLIMITED`
    :param workers: how many calls run side by side with a real clock
    :param keep_waiting: whether executions go on waiting for tokens that no worker in this process can answer;
        by default such an execution is aborted in virtual time, with a cause that names states and tokens
    :param wait_scale: factor for the time of Wait states; timeouts, retries and heartbeats keep theirs
    :param keep_children: how many executions of an execution's Map Runs are kept for readers once they succeeded
    :param tolerant: whether what treadle can't do fails its execution, instead of ending the driver
    :param waits: is called with an execution, a state and its token when the state begins to wait for an answer
    :param shared: whether the driver serves many clients: an execution that computes for long then goes on in a thread
        of its own, so that it holds up no other one
    :param authorize: looks at the permissions of the calls that Map Runs make; those of tasks are the resolver's
    :param report: receives unexpected exceptions and where they happened; by default prints a line to standard error
    :ivar background: work that runs wait for besides their executions
    :ivar watchers: are called in the driver's thread when an execution has begun or ended (not those of Map Runs)
    """

    def __init__(
        self,
        *,
        resolver: Resolver | None = None,
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
        shared: bool = False,
        authorize: Authorize | None = None,
        report: Report = print_report,
    ) -> None:
        self.clock: Clock | VirtualClock = clock or VirtualClock()
        self.caller: Caller | NoCaller = caller or NoCaller()
        self.seed = seed
        self.quotas = quotas
        self.runs: dict[str, Run] = {}
        self._observer = observer
        self._keep_waiting = keep_waiting
        self._watches_polls = self.clock.virtual and not keep_waiting
        self._keep_children = keep_children
        self._wait_scale = wait_scale
        self._tolerant = tolerant
        self._authorize = authorize
        self._report = report
        self._loop = Loop(self.clock, workers=workers, patience=_PATIENCE if shared else None)
        self.background: Background = Background(self._loop, endless=keep_waiting and not self.clock.virtual)
        self.watchers: list[Callable[[Run], None]] = []
        self._fault: BaseException | None = None
        self._effects = EffectRunner(self._loop, self.caller, log, report)
        self._tasks = TaskRunner(
            self._loop,
            self._effects,
            resolver,
            getattr(self.caller, "has_activity", None),
            waits,
            self._signal,
            self._failed,
            tolerant=tolerant,
        )

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

        It runs when a thread runs the driver (`wait`, `run_until_idle`, `serve`).

        :param input: JSON text
        :param arn: the execution's ARN; by default made of the machine's and the name
        :param then: is called in the driver's thread when the execution has ended, each time
        :param observer: watches this execution and its Map Runs' executions; by default the driver's
        :raises InputError: when the input isn't JSON or too long
        """
        own = arn or f"{state_machine_arn.replace(':stateMachine:', ':execution:')}:{name}"
        run = self._create(machine, input, name, own, state_machine_arn, role_arn, parsed=False)
        run.observer = observer or self._observer
        if then is not None:
            run.on_end.append(then)
        self.runs[own] = run
        self._loop.post(lambda: self._begin(run))
        return run

    def _begin(self, run: Run) -> None:
        self._watch(run)
        self._mail(run, lambda: run.execution.begin)

    def _watch(self, run: Run) -> None:
        for watcher in self.watchers:
            watcher(run)

    def serve(self, stopped: Callable[[], bool]) -> None:
        """Run the driver until `stopped()` holds; executions are started from other threads."""
        self._loop.run(lambda: stopped() or self._fault is not None, self._idle)
        self._raise()

    def _create(
        self,
        machine: Machine,
        input: Any,
        name: str,
        arn: str,
        machine_arn: str,
        role_arn: str,
        *,
        parsed: bool,
    ) -> Run:
        now = self.clock.now()
        run = Run(self, name, arn, machine_arn, input if not parsed else "", now)
        run.execution = Execution.create(
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
        return run

    def wait(self, run: Run) -> ExecutionResult:
        """Run the driver until this execution has ended, and what is in the background too, unless it is stopped.

        :raises UnsupportedError: when a task needs what treadle can't do yet
        """
        self._loop.run(lambda: self._ended(run) or self._fault is not None, self._idle)
        self._raise()
        return run.result

    def _ended(self, run: Run) -> bool:
        if run.status == "RUNNING" or self._tasks.cleaning:
            return False
        return run.stop_asked or not self.background.pending

    def run_until(self, instant: int) -> None:
        """Run the driver until its clock has reached an instant and all that is due then is done."""
        self._loop.at(instant, lambda: None)
        self._loop.run(lambda: self._fault is not None or self._loop.settled(instant), self._idle)
        self._raise()

    def run_until_idle(self) -> None:
        """Run the driver until every execution has ended."""
        self._loop.run(self._all_ended, self._idle)
        self._raise()

    def _all_ended(self) -> bool:
        return self._fault is not None or (
            not self._tasks.cleaning
            and not self.background.pending
            and all(run.status != "RUNNING" for run in self.runs.values())
        )

    def stop(self, run: Run, error: str | None = None, cause: str | None = None) -> None:
        """Abort an execution and wait until it has ended; from any thread.

        In the driver's own thread it doesn't wait.
        """
        run.stop_asked = True
        self._ask(run, lambda: partial(self._receive, run, Stopped(error, cause)))

    def stop_at_next_state(self, run: Run) -> None:
        """Abort an execution as soon as it has entered or left another state; from any thread."""
        run.ending = len(run.execution.history)

    def forget(self, run: Run) -> None:
        """Drop an execution that has ended: it can be read or redriven no longer; from any thread."""
        self.runs.pop(run.arn, None)

    def redrive(self, run: Run) -> None:
        """Continue an execution that ended without success where it failed; from any thread.

        https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html

        :raises NotRedrivableError: when it can't be redriven, with AWS's reason
        """

        def prepare() -> Job:
            status, reason = run.execution.redrive_status(self.clock.now())
            if status != "REDRIVABLE":
                raise NotRedrivableError(reason or status)
            self.runs[run.arn] = run
            return partial(self._receive, run, Redriven())

        self._ask(run, prepare)

    def update_map_run(
        self,
        run: Run,
        map_run_arn: str,
        *,
        max_concurrency: int | None = None,
        tolerated_failure_count: int | None = None,
        tolerated_failure_percentage: float | None = None,
    ) -> bool:
        """Change a Map Run while it runs; from any thread; return whether it could still be changed.

        :param max_concurrency: 0 for as many as the service allows
        """
        change = MapRunUpdated(map_run_arn, max_concurrency, tolerated_failure_count, tolerated_failure_percentage)

        def prepare() -> Job | None:
            found = run.execution.all_map_runs.get(map_run_arn)
            return partial(self._receive, run, change) if found is not None and found.can_change else None

        return self._ask(run, prepare)

    def wait_within_call(self, run: Run) -> None:
        """Wait for an execution's end in a call that is made for another one: a handler starts one and waits for it.

        :raises LoopClosedError: when the driver is closed first
        """
        ended: Future[None] = Future()

        def begin() -> None:
            if run.status != "RUNNING":
                ended.set_result(None)
                return
            lent = self._loop.lend()

            def end(run: Run) -> None:
                if not ended.done():
                    if lent:
                        self._loop.take_back()
                    ended.set_result(None)

            run.on_end.append(end)

        self._loop.invoke(begin)
        self._loop.result_of(ended)

    def abort_all(self, seconds: float = _ABORT_SECONDS) -> None:
        """Abort every execution that runs; from any thread.

        :param seconds: how long to wait for those that are in the middle of an expression
        """
        answers: list[Future[bool]] = []

        def stop(run: Run) -> None:
            answers.append(Future())
            self._mail(run, lambda: partial(self._receive, run, Stopped()), answers[-1])

        def act() -> None:
            for run in list(self.runs.values()):
                if run.status == "RUNNING" and run.parent is None:
                    stop(run)

        self._loop.invoke(act)
        until = time.monotonic() + seconds
        for answer in answers:
            try:
                self._loop.result_of(answer, max(0.0, until - time.monotonic()))
            except TimeoutError:
                return

    def close(self, seconds: float = _ABORT_SECONDS) -> None:
        """Abort what still runs, refuse what is asked from now on, and end the threads.

        :param seconds: how long to wait for executions that are in the middle of an expression
        """
        if self._loop.closed:
            return
        self.abort_all(seconds)
        self._loop.invoke(self._tasks.close)
        self._loop.close()

    def _failed(self, fault: BaseException) -> None:
        self._fault = fault

    def _raise(self) -> None:
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise fault

    def _idle(self) -> bool:
        """Abort what waits for tokens that no worker can answer, or keep waiting; nothing else can happen any more."""
        if self._keep_waiting:
            return True
        waiting = self._tasks.waiting()
        if waiting and not self.clock.virtual:
            return True
        running = [run for run in self.runs.values() if run.status == "RUNNING"]
        for run in running:
            states = [
                f"task token {task.token} of state '{task.command.state}'" for other, task in waiting if other is run
            ]
            cause = (
                f"Deadlock: no worker in this process can complete {'; '.join(states)}"
                if states
                else "Deadlock: nothing can happen any more, and the execution has not ended"
            )
            self._signal(run, Stopped("Treadle.NobodyAnswers", cause))
        return bool(running)

    # ------------------------------------------------------------ task tokens

    def send_task_success(self, token: str, output: str) -> None:
        """Answer a task token with JSON text; from any thread.

        :raises TokenError: when no task waits for it, or the output isn't JSON or too long
        """
        self._loop.invoke(lambda: self._tasks.find(token))  # AWS looks at the token first
        try:
            value = loads(output)
        except JsonTextError as error:
            raise TokenError(f"the output is not JSON: {error}", code="InvalidOutput") from None
        if byte_size(output) > self.quotas.payload_bytes:
            raise TokenError("the output is longer than 262,144 bytes", code="InvalidOutput")
        self._loop.invoke(lambda: self._tasks.answer(token, "success", value))

    def send_task_failure(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Answer a task token with a failure; from any thread.

        :raises TokenError: when no task waits for it
        """
        self._loop.invoke(lambda: self._tasks.answer(token, "failure", (error, cause)))

    def send_task_heartbeat(self, token: str) -> None:
        """Report that a task's worker is alive; from any thread.

        :raises TokenError: when no task waits for it
        """
        self._loop.invoke(lambda: self._tasks.answer(token, "heartbeat", None))

    def activity_task(self, activity_arn: str, worker: str | None = None) -> tuple[str, Any] | None:
        """Start the next task of an activity and return its token and input; None when there is none."""
        task = self._loop.invoke(lambda: self._tasks.take(activity_arn, worker))
        return (task.token, task.input) if task is not None else None

    def poll_activity(self, activity_arn: str) -> Future[ActivityTask | None]:
        """Return the future of an activity's next task; from any thread.

        Its worker starts the task with `start_activity_task` or gives it back with `stop_polling`. None answers a
        worker when the driver closes.
        """
        offered: Future[ActivityTask | None] = Future()
        self._loop.call(lambda: self._tasks.poll(activity_arn, offered)).add_done_callback(
            lambda asked: offered.set_result(None) if asked.exception() is not None else None
        )
        return offered

    def stop_polling(self, activity_arn: str, offered: Future[ActivityTask | None]) -> None:
        """Wait for an activity's task no longer, and give back one that was offered meanwhile; from any thread."""
        self._loop.call(lambda: self._tasks.stop_polling(activity_arn, offered))

    def start_activity_task(self, token: str, worker: str | None = None) -> Future[bool]:
        """Record that a worker starts a task it was offered; from any thread.

        :return: the future of whether the task still waits for a worker
        """
        return self._loop.call(lambda: self._tasks.start_activity(token, worker))

    def resource_of(self, token: str) -> str:
        """Return the resource of the task that waits with a token; from any thread.

        :raises TokenError: when no task waits for it
        """
        return self._loop.invoke(lambda: self._tasks.find(token)[1].command.resource.arn)

    # ------------------------------------------------------------ signals and commands

    def _mail(self, run: Run, prepare: Callable[[], Job | None], answer: Future[bool] | None = None) -> None:
        """Advance an execution when it has taken in all that came before; in the driver's thread.

        :param prepare: returns the job to advance it with; None for nothing to do
        :param answer: receives whether there was something to do
        """
        if run.mailbox is None:
            run.mailbox = deque()
        run.mailbox.append((prepare, answer))
        if not run.advancing:
            run.advancing = True
            self._loop.soon(lambda: self._open_mail(run))

    def _ask(self, run: Run, prepare: Callable[[], Job | None]) -> bool:
        """Advance an execution and wait until it has advanced; from any thread."""
        answer: Future[bool] = Future()
        owned = self._loop.owned
        self._loop.invoke(lambda: self._mail(run, prepare, answer))
        return True if owned else self._loop.result_of(answer)

    def _signal(self, run: Run, signal: Signal) -> None:
        """Pass a signal to an execution; in the driver's thread."""
        self._mail(run, lambda: partial(self._receive, run, signal))

    def _receive(self, run: Run, signal: Signal) -> list[Command]:
        return run.execution.receive(signal, at=self.clock.now())

    def _open_mail(self, run: Run) -> None:
        """Run the next job for an execution; perhaps in a thread beside the loop, but never two at once."""
        assert run.mailbox is not None
        prepare, answer = run.mailbox.popleft()
        try:
            job = prepare()
        except Exception as error:  # noqa: BLE001 (raised again in the thread that asked)
            self._close_mail(run)
            assert answer is not None
            answer.set_exception(error)
            return
        if job is None:
            self._close_mail(run)
            assert answer is not None
            answer.set_result(False)
            return
        self._loop.advance(lambda: self._guarded(run, job), lambda commands: self._advanced(run, commands, answer))

    def _close_mail(self, run: Run) -> None:
        if run.mailbox:
            self._loop.soon(lambda: self._open_mail(run))
        else:
            run.advancing, run.mailbox = False, None

    def _guarded(self, run: Run, job: Job) -> list[Command] | BaseException:
        """Advance an execution; an error of the interpreter ends it, an interrupt is returned."""
        try:
            return job()
        except Exception as error:  # noqa: BLE001 (an execution that can't go on must end)
            return self._broken(run, error)
        except BaseException as interrupt:  # noqa: BLE001 (raised again in the loop)
            return interrupt

    def _broken(self, run: Run, error: Exception) -> list[Command]:
        self._report(error, f"execution '{run.name}'")
        return self._receive(run, InternalFailure(f"Internal treadle error: {describe_internal_error(error)}"))

    def _advanced(self, run: Run, commands: list[Command] | BaseException, answer: Future[bool] | None) -> None:
        """Publish what an execution has done, and carry out its commands."""
        try:
            if isinstance(commands, BaseException):
                raise commands
            try:
                self._obey(run, commands)
            except Exception as error:  # noqa: BLE001 (an execution whose commands can't be obeyed must end)
                self._obey(run, self._broken(run, error))
            if run.ending is not None:
                self._end(run, run.ending)
        finally:
            self._close_mail(run)
            if answer is not None:
                answer.set_result(True)

    def _end(self, run: Run, seen: int) -> None:
        """Abort an execution that is to end, if it has entered or left a state."""
        columns = run.execution.history
        moved = any(
            Event(columns.columns, number).type.endswith(("StateEntered", "StateExited"))
            for number in range(seen + 1, len(columns) + 1)
        )
        if moved and run.status == "RUNNING":
            run.ending = None
            self._signal(run, Stopped())

    def _observe(self, run: Run) -> None:
        history, seen = run.execution.history, run.seen
        run.seen = len(history)
        observer = run.observer
        if observer is None:
            return
        try:
            for number in range(seen + 1, run.seen + 1):
                observer(run, Event(history.columns, number))
        except Exception as error:  # noqa: BLE001 (who watches an execution must not change its course)
            run.observer = None
            self._report(error, f"the observer of execution '{run.name}'")

    def _obey(self, run: Run, commands: list[Command]) -> None:
        run.publish()
        self._observe(run)
        for command in commands:
            if isinstance(command, RunTask):
                self._start_task(run, command)
            elif isinstance(command, SetTimer):
                self._set_timer(run, command)
            elif isinstance(command, CancelTimer):
                timer = run.timers.pop(command.timer, None)
                if timer is not None:
                    self._loop.drop(timer)
            elif isinstance(command, CancelTask):
                self._cancel_task(run, command.task)
            elif isinstance(command, (StartChild, CancelChild, RedriveChild)):
                self._children_of(run).obey(command)
            elif isinstance(command, (ReadItems, ReadMore, CloseItems, WriteResults, ExportResults)):
                self._data_of(run).obey(command)
            elif isinstance(command, Finish):
                self._finished(run)

    def draw_order(self, seed: int | None) -> None:
        """Carry out tasks that are started at one instant in an order drawn from a seed; None: as they were started."""
        self._loop.ties = None if seed is None else Random(seed).random

    def _start_task(self, run: Run, command: RunTask) -> None:
        if self._loop.ties is None:
            self._tasks.start(run, command)
            return

        def start() -> None:
            del run.starting[command.task]
            self._tasks.start(run, command)

        run.starting[command.task] = self._loop.at(self.clock.now(), start)

    def _cancel_task(self, run: Run, number: int) -> None:
        timer = run.starting.pop(number, None)
        if timer is not None:
            self._loop.drop(timer)
        task = run.tasks.pop(number, None)
        if task is not None:
            self._tasks.cancel(run, task)

    def _set_timer(self, run: Run, command: SetTimer) -> None:
        def fire() -> None:
            run.timers.pop(command.timer, None)
            self._signal(run, TimerFired(command.timer))

        if command.wait and self._watches_polls:
            run.polls = run.polls or PollWatch()
            state = run.polls.waits(run.execution.history, self.clock.now())
            if state is not None:
                cause = (
                    f"Endless poll: Wait state '{state}' was entered over and over with the same input, and nothing "
                    "that it waits for can change in this run"
                )
                self._signal(run, Stopped("Treadle.EndlessPoll", cause))
                return
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
                lambda signal: self._signal(run, signal),
                self._loop.soon,
                keep=self._keep_children,
            )
        return run.children

    def _begin_child(self, run: Run, command: StartChild) -> Run | None:
        if run.status != "RUNNING":
            return None
        child = self._create(
            command.machine,
            command.input,
            command.name,
            command.execution_arn,
            command.machine_arn,
            run.execution.about_execution["RoleArn"],
            parsed=True,
        )
        found = run.execution.all_map_runs.get(command.map_run_arn)
        if command.index == 0 and found is not None and found.frame is not None:
            start = Call("sfn", "startExecution", {"StateMachineArn": run.state_machine_arn.partition("/")[0]})
            self._refusal(run, start, found.frame.step.name)
        child.parent = run
        child.map_run_arn = command.map_run_arn
        child.index = command.index
        child.observer = run.observer
        child.tolerant = run.tolerant
        self.runs[child.arn] = child
        self._mail(child, lambda: child.execution.begin)
        return child

    def _data_of(self, run: Run) -> MapData:
        if run.data is None:
            run.data = MapData(
                run.arn,
                self._loop,
                self._effects,
                lambda signal: self._signal(run, signal),
                self._failed,
                lambda call, state: self._refusal(run, call, state),
                tolerant=self._tolerant or run.tolerant,
            )
        return run.data

    def _refusal(self, run: Run, call: Call, state: str) -> ServiceError | None:
        """Return the error of a call of a Map Run that the execution's role doesn't allow."""
        if self._authorize is None:
            return None
        return self._authorize(call, state, run.execution.about_execution["RoleArn"], run.arn)

    def _finished(self, run: Run) -> None:
        for number in [*run.tasks, *run.starting]:
            self._cancel_task(run, number)
        if run.parent is not None:
            self.runs.pop(run.arn, None)
        if run.status == "SUCCEEDED":
            run.data = None
            if not self._keep_children:
                run.children = None
        for then in list(run.on_end):
            then(run)
        if run.parent is None:
            self._watch(run)


def run(
    machine: Machine,
    input: str = "{}",
    *,
    resolver: Resolver | None = None,
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
    driver = MemoryDriver(resolver=resolver, caller=caller, clock=clock, seed=seed, observer=observer, quotas=quotas)
    started = driver.start(machine, input, name=name, state_machine_arn=state_machine_arn, role_arn=role_arn)
    try:
        return driver.wait(started)
    except KeyboardInterrupt:
        started.stop("Treadle.Interrupted", "The run was interrupted from the keyboard")
        return started.result
    finally:
        driver.close()
