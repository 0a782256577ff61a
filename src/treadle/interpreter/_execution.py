"""One execution as a value: signals go in, commands come out.

It never reads a clock, draws a random number or waits: the time comes with each signal, the randomness
from the seed. States that need nothing from outside run on inside one `receive`, in a loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, Final

from ..asl import (
    MISSING,
    JsonTextError,
    Machine,
    StateFailure,
    Verbatim,
    byte_size,
    dumps,
    loads,
    write_timestamp,
)
from ..errors import InputError
from . import _signals as signals
from ._closing import close_group
from ._commands import CancelTimer, Command, Finish, SetTimer
from ._failures import fail
from ._frames import Frame, Group, TaskWork
from ._groups import child_ended, group_done
from ._history import Exit, History
from ._map_runs import MapRun, map_run_signal
from ._quotas import AWS, Quotas
from ._redrive import redrive, redrive_status
from ._rng import Rng
from ._sizes import Sizes
from ._steps import Step
from ._tasks import answer_task, drop_task

__all__ = ["Execution"]

_RUN: Final = 0
_RETRY: Final = 1
_GROUP: Final = 2
_ADVANCE: Final = 3
_FAIL: Final = 4


class _HistoryFull(Exception):
    """The next event would be one more than a history may have."""


def _too_deep() -> StateFailure:
    return StateFailure("States.Runtime", "The state's data is nested too deeply")


class Execution:
    """One execution of a state machine.

    Start it with `Execution.start` and pass signals to `receive`; both return the commands that the driver has to carry
    out. All its state derives from its machine, its input and its signals, so the same signals make the same execution
    again.

    :ivar status: RUNNING, SUCCEEDED, FAILED, TIMED_OUT or ABORTED
    :ivar output: the output's value, once SUCCEEDED
    :ivar history: every event so far
    """

    def __init__(
        self,
        machine: Machine,
        input: Any,
        *,
        at: int,
        seed: int,
        name: str,
        arn: str,
        state_machine_arn: str,
        role_arn: str,
        quotas: Quotas,
    ) -> None:
        self.machine = machine
        self.arn = arn
        self.state_machine_arn = state_machine_arn
        self.region: str = (arn.split(":") + [""] * 4)[3]
        self.quotas = quotas
        self.sizes: Sizes = Sizes(quotas.payload_bytes)
        self.now: int = at
        self.started_at: int = at
        self.stopped_at: int = at
        self.ends_at: int = at
        self.times_out_at: int | None = None
        self.seed = seed
        self.rng: Rng = Rng(seed, arn)
        self.history: History = History()
        self.columns: list[Any] = self.history.columns
        self.count: int = 0
        self.last_event: int = quotas.events - 1
        self.status: str = "RUNNING"
        self.output: Any = None
        self.error: str | None = None
        self.cause: str | None = None
        self.commands: list[Command] = []
        self.ready: deque[tuple[Frame, int, Any]] = deque()
        self.tasks: dict[int, Frame] = {}
        self.runs: dict[int, Frame] = {}
        self.timers: dict[int, tuple[Callable[..., None], tuple[Any, ...]]] = {}
        self.numbers: int = 0
        self.all_map_runs: dict[str, MapRun] = {}
        self.labels: dict[str, str] = {}
        self.failures: dict[int, tuple[str | None, str | None]] = {}
        """Error and cause of each failure, by the event that the failure's own points back at: some have neither."""
        self.about_execution: dict[str, Any] = {
            "Id": arn,
            "Input": input,
            "StartTime": write_timestamp(at),
            "Name": name,
            "RoleArn": role_arn,
            "RedriveCount": 0,
        }
        self.about_machine: dict[str, str] = {"Id": state_machine_arn, "Name": state_machine_arn.rpartition(":")[2]}
        self.top: Frame = Frame(self, Step.start_of(machine), None, 0, 0)

    @classmethod
    def start(
        cls,
        machine: Machine,
        input: str | Any = "{}",
        *,
        at: int,
        seed: int = 0,
        name: str = "execution",
        arn: str | None = None,
        state_machine_arn: str = "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
        role_arn: str = "arn:aws:iam::123456789012:role/role",
        quotas: Quotas = AWS,
        parsed: bool = False,
    ) -> tuple[Execution, list[Command]]:
        """Create an execution and run it until it waits for something: `create` and `begin` in one.

        :raises InputError: when the input isn't JSON or too long
        """
        execution = cls.create(
            machine,
            input,
            at=at,
            seed=seed,
            name=name,
            arn=arn,
            state_machine_arn=state_machine_arn,
            role_arn=role_arn,
            quotas=quotas,
            parsed=parsed,
        )
        return execution, execution.begin()

    @classmethod
    def create(
        cls,
        machine: Machine,
        input: str | Any = "{}",
        *,
        at: int,
        seed: int = 0,
        name: str = "execution",
        arn: str | None = None,
        state_machine_arn: str = "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
        role_arn: str = "arn:aws:iam::123456789012:role/role",
        quotas: Quotas = AWS,
        parsed: bool = False,
    ) -> Execution:
        """Create an execution that has started, and run none of its states yet.

        :param input: JSON text, kept letter by letter in the history; with `parsed` the value itself
        :param at: the instant of the start, in milliseconds since 1970
        :param seed: what ids, tokens, jitter and random numbers come from
        :param arn: the execution's ARN; by default made of `state_machine_arn` and `name`
        :raises InputError: when the input isn't JSON or too long
        """
        if parsed:
            value, text = input, dumps(input)
        else:
            text = input.strip()
            try:
                value = loads(text)
            except JsonTextError as error:
                raise InputError(f"the execution's input is not JSON: {error}") from None
        if byte_size(text) > quotas.payload_bytes:
            raise InputError(
                f"the execution's input has {byte_size(text):,} bytes; at most {quotas.payload_bytes:,} are allowed: "
                "store large data in S3 and pass its place",
                code="InputTooLong",
            )
        if arn is None:
            arn = f"{state_machine_arn.replace(':stateMachine:', ':execution:')}:{name}"
        execution = cls(
            machine,
            value,
            at=at,
            seed=seed,
            name=name,
            arn=arn,
            state_machine_arn=state_machine_arn,
            role_arn=role_arn,
            quotas=quotas,
        )
        execution.columns += ("ExecutionStarted", at, 0, Verbatim(text), role_arn)
        execution.count = 1
        execution.limit_time()
        execution.top.input = Verbatim(text)
        execution.ready.append((execution.top, _RUN, value))
        return execution

    def begin(self) -> list[Command]:
        """Run the first states; return the commands that the driver has to carry out."""
        return self._drain()

    def receive(self, signal: signals.Signal, *, at: int) -> list[Command]:
        """Process a signal of the instant `at` (milliseconds since 1970); return commands.

        Signals about tasks, timers and children that were cancelled are ignored.
        """
        self.now = max(self.now, at)
        if (self.status == "RUNNING") is (type(signal) is signals.Redriven):
            return []
        try:
            self._take(signal)
        except _HistoryFull:
            self._overflow()
        return self._drain()

    def redrive_status(self, at: int) -> tuple[str, str | None]:
        """Return whether the execution can be redriven at an instant, and why not."""
        return redrive_status(self, at)

    def map_runs(self) -> list[MapRun]:
        """Return the Map Runs in the order in which they were started."""
        return list(self.all_map_runs.values())

    def limit_time(self) -> None:
        """Begin to count the time that the whole execution may take."""
        longest = self.quotas.express_seconds if self.machine.express else self.quotas.standard_seconds
        self.ends_at = self.now + 1000 * longest
        if self.machine.timeout is not None:
            self.times_out_at = self.now + 1000 * self.machine.timeout
        elif self.machine.express:
            self.times_out_at = self.ends_at
        if self.times_out_at is not None:
            self.set_timer(self.times_out_at, self._out_of_time)

    def _take(self, signal: Any) -> None:
        kind = type(signal)
        if kind is signals.TimerFired:
            timer = self.timers.pop(signal.timer, None)
            if timer is not None:
                act, arguments = timer
                act(*arguments)
        elif kind is signals.Stopped:
            self.top.last = 0  # what ends it from the outside follows no event
            self._end("ABORTED", "ExecutionAborted", signal.error, signal.cause)
        elif kind is signals.Redriven:
            redrive(self)
        elif kind is signals.InternalFailure:
            self._break_off(signal.cause)
        elif kind is signals.ChildFinished:
            owner = self.runs.pop(signal.child, None)
            if owner is not None:
                map_run_signal(self, owner, signal)
        elif kind is signals.MapRunUpdated:
            changed = self.all_map_runs.get(signal.map_run_arn)
            if changed is not None and changed.frame is not None and changed.can_change:
                map_run_signal(self, changed.frame, signal)
        elif kind is signals.ItemsRead or kind is signals.ItemsRefused:
            owner = self.runs.get(signal.reader)
            if owner is not None:
                map_run_signal(self, owner, signal)
        elif kind is signals.ResultsWritten or kind is signals.ResultsRefused:
            owner = self.runs.get(signal.writer)
            if owner is not None:
                map_run_signal(self, owner, signal)
        else:
            frame = self.tasks.get(signal.task)
            if frame is not None:
                answer_task(self, frame, signal)

    # ------------------------------------------------------------ the loop

    def _drain(self) -> list[Command]:
        ready = self.ready
        try:
            while ready:
                frame, what, payload = ready.popleft()
                if not frame.alive or self.status != "RUNNING":
                    continue
                if what == _RUN:
                    self._run(frame, payload)
                elif what == _ADVANCE:
                    self._advance(frame, payload)
                elif what == _RETRY:
                    self._again(frame)
                elif what == _FAIL:
                    fail(self, frame, payload[0], recorded=payload[1])
                else:
                    group_done(self, frame)
        except _HistoryFull:
            self._overflow()
        commands, self.commands = self.commands, []
        return commands

    def _run(self, frame: Frame, data: Any) -> None:
        """Run a frame's states until one waits, fails or ends the frame."""
        columns = self.columns
        last_event = self.last_event
        shown: Any = frame.input if type(frame.input) is Verbatim else data
        step: Step | None = frame.step
        while step is not None:
            if self.count >= last_event:
                raise _HistoryFull
            frame.before = frame.last
            columns += (step.entered, self.now, frame.last, step.name, shown)
            self.count = frame.last = frame.entered = self.count + 1
            frame.entered_at = self.now
            frame.step = step
            frame.next = step.next
            frame.input = data
            frame.attempts = None
            frame.retries = 0
            frame.work = None
            if self.count >= last_event:
                raise _HistoryFull
            try:
                data = step.enter(self, frame, data)
            except StateFailure as failure:
                self.fail(frame, failure)
                return
            except RecursionError:
                self.fail(frame, _too_deep())
                return
            if data is MISSING:
                return
            shown = data
            step = frame.next
        self._ended(frame, data)

    def _advance(self, frame: Frame, output: Any) -> None:
        if frame.next is None:
            self._ended(frame, output)
        else:
            frame.step = frame.next
            self._run(frame, output)

    def _again(self, frame: Frame) -> None:
        """Enter a state once more after an error, without a new Entered event."""
        if type(frame.work) is MapRun:
            frame.work.forget()
        frame.work = None
        try:
            output = frame.step.enter(self, frame, frame.input)
        except StateFailure as failure:
            self.fail(frame, failure)
            return
        except RecursionError:
            self.fail(frame, _too_deep())
            return
        if output is not MISSING:
            self._advance(frame, output)

    def _ended(self, frame: Frame, output: Any) -> None:
        if frame.parent is not None:
            child_ended(self, frame, output)
            return
        self.columns += ("ExecutionSucceeded", self.now, frame.last, output, None)
        self.count += 1
        self.output = output
        self._close("SUCCEEDED")

    # ------------------------------------------------------------ what states do

    def record(self, frame: Frame, kind: str, first: Any = None, second: Any = None) -> None:
        """Write an event of a frame."""
        if self.count >= self.last_event:
            raise _HistoryFull
        self.columns += (kind, self.now, frame.last, first, second)
        self.count = frame.last = self.count + 1

    def leave(self, frame: Frame, output: Any, assigned: dict[str, Any] | None) -> Any:
        """Write a state's Exited event and assign its variables."""
        step = frame.step
        if output is not frame.input and self.sizes.exceeded_by(output):
            raise StateFailure(
                "States.DataLimitExceeded",
                f"The state/task '{step.name}' returned a result with a size exceeding the maximum number of bytes "
                "service limit.",
                where=False,
            )
        shown = output
        if assigned:
            variables = {**frame.variables, **assigned}
            self._check_variables(step.name, assigned, variables)
            frame.variables = variables
            shown = Exit(output, assigned)
        if self.count >= self.last_event:
            raise _HistoryFull
        self.columns += (step.exited, self.now, frame.last, step.name, shown)
        self.count = frame.last = self.count + 1
        return output

    def _check_variables(self, state: str, assigned: dict[str, Any], variables: dict[str, Any]) -> None:
        quotas = self.quotas
        for name, value in assigned.items():
            if self.sizes.exceeded_by(value):
                raise StateFailure(
                    "States.DataLimitExceeded",
                    f"The state '{state}' assigned the variable '{name}' a value with a size exceeding the maximum "
                    f"number of bytes service limit ({quotas.payload_bytes}).",
                    where=False,
                )
        if len(assigned) > 1 and self.sizes.exceeded_by(assigned):
            if sum(byte_size(dumps(value)) for value in assigned.values()) > quotas.payload_bytes:
                raise StateFailure(
                    "States.DataLimitExceeded",
                    f"The state '{state}' assigned variables that together have a size exceeding the maximum number "
                    f"of bytes service limit ({quotas.payload_bytes}).",
                    where=False,
                )
        # as long as there are few, they can't be too large together
        if len(variables) * quotas.payload_bytes > quotas.variables_bytes:
            if sum(byte_size(dumps(value)) for value in variables.values()) > quotas.variables_bytes:
                raise StateFailure(
                    "States.DataLimitExceeded",
                    f"After the state '{state}' the variables together have a size exceeding the maximum number of "
                    f"bytes service limit ({quotas.variables_bytes}).",
                    where=False,
                )

    def finished(self, frame: Frame, result: Any) -> Any:
        """Make a state's output of its result, and leave the state."""
        finish = frame.step.finish
        if finish is None:
            return self.leave(frame, result, None)
        output, assigned = finish(result, frame.input, frame)
        return self.leave(frame, output, assigned)

    def complete(self, frame: Frame, result: Any, *, failed_after: int | None = None) -> None:
        """Go on with a frame whose state has waited for this result.

        :param failed_after: the event that a failure points back at, where it isn't the last one
        """
        try:
            output = self.finished(frame, result)
        except (StateFailure, RecursionError) as failure:
            if failed_after is not None:
                frame.last = failed_after
            self.fail(frame, failure if isinstance(failure, StateFailure) else _too_deep())
            return
        frame.work = None
        self.ready.append((frame, _ADVANCE, output))

    def wait_over(self, frame: Frame) -> None:
        """Go on after a Wait state."""
        frame.timer = None
        self.complete(frame, frame.work[0])

    def run_later(self, frame: Frame, data: Any) -> None:
        """Run a new frame as soon as the present one waits."""
        self.ready.append((frame, _RUN, data))

    def group_later(self, frame: Frame) -> None:
        """End a Parallel or Map state."""
        self.ready.append((frame, _GROUP, None))

    def fail(self, frame: Frame, failure: StateFailure, **how: Any) -> None:
        """Fail a frame's state, see `_failures.fail`."""
        fail(self, frame, failure, **how)

    def fail_next(self, frame: Frame, failure: StateFailure, *, recorded: str) -> None:
        """Fail a frame's state before anything else runs; no depth of nesting can exhaust the stack."""
        self.ready.appendleft((frame, _FAIL, (failure, recorded)))

    def failed(self, error: str | None, cause: str | None) -> None:
        """End the execution with an error."""
        self._end("FAILED", "ExecutionFailed", error, cause)

    def again_later(self, frame: Frame) -> None:
        """Retry a state."""
        self.ready.append((frame, _RETRY, None))

    def advance_later(self, frame: Frame, output: Any) -> None:
        """Continue a frame after its present state."""
        self.ready.append((frame, _ADVANCE, output))

    def _out_of_time(self) -> None:
        self.top.last = 0  # what ends it from the outside follows no event
        self._end("TIMED_OUT", "ExecutionTimedOut", "States.Timeout", None)

    def _break_off(self, cause: str) -> None:
        """End the execution after an error of the interpreter or its driver, whatever state that left it in."""
        try:
            self._end("FAILED", "ExecutionFailed", "States.Runtime", cause)
        except Exception:  # noqa: BLE001 (what broke it may break the orderly end as well)
            self.columns += ("ExecutionFailed", self.now, 0, "States.Runtime", cause)
            self.count = len(self.history)
            self.error, self.cause = "States.Runtime", cause
            self._close("FAILED")

    def _overflow(self) -> None:
        cause = f"The execution reached the maximum number of history events ({self.quotas.events})."
        self._end("FAILED", "ExecutionFailed", "States.Runtime", cause)

    def _end(self, status: str, event: str, error: str | None, cause: str | None) -> None:
        """End the whole execution; what still runs is given up without events of its own."""
        top = self.top
        for frame in list(self.tasks.values()):
            if type(frame.work) is TaskWork:
                drop_task(self, frame.work)
        if type(top.work) in (Group, MapRun):
            close_group(self, top, silent=True)
        self.columns += (event, self.now, top.last, error, cause)
        self.count += 1
        self.error, self.cause = error, cause
        self._close(status)

    def _close(self, status: str) -> None:
        self.status = status
        self.stopped_at = self.now
        self.commands += [CancelTimer(timer) for timer in self.timers]
        self.timers.clear()
        self.tasks.clear()
        self.runs.clear()
        self.ready.clear()
        self.commands.append(Finish(status, self.output, self.error, self.cause))

    # ------------------------------------------------------------ ids

    def number(self) -> int:
        self.numbers += 1
        return self.numbers

    def set_timer(self, at: int, act: Callable[..., None], *arguments: Any, wait: bool = False) -> int:
        """Call `act` at an instant; nothing lives longer than an execution may."""
        timer = self.number()
        if at > self.ends_at:
            at, act, arguments = self.ends_at, self._out_of_time, ()
        self.timers[timer] = (act, arguments)
        self.commands.append(SetTimer(timer, at, wait))
        return timer

    def drop_timer(self, timer: int | None) -> None:
        if timer is not None and self.timers.pop(timer, None) is not None:
            self.commands.append(CancelTimer(timer))

    def open_task(self, frame: Frame) -> int:
        task = self.number()
        self.tasks[task] = frame
        return task

    def map_label(self, pointer: str) -> str:
        """Return the label that AWS makes for a Map without one: the same for every run of that state."""
        if pointer not in self.labels:
            self.labels[pointer] = self.rng.uuid()
        return self.labels[pointer]
