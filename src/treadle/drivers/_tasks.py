"""Tasks in flight: integrations resumed effect by effect, and the task tokens that workers answer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any, Final

from ..errors import TreadleError
from ..interpreter import (
    RunTask,
    Signal,
    TaskFailed,
    TaskHeartbeat,
    TaskScheduled,
    TaskStarted,
    TaskSubmitted,
    TaskSucceeded,
)
from ..services import (
    AwaitToken,
    Call,
    Http,
    LimitPassed,
    Resolver,
    Sleep,
    Submitted,
    TaskCancelled,
    TaskFailure,
    TaskRequest,
)
from ._call_time import WallTime
from ._callers import AwaitedExecution
from ._effects import EffectRunner, Failed, Refused, Returned
from ._loop import Loop
from ._runs import InFlightTask, Run, TokenError

__all__ = ["ActivityTask", "TaskRunner"]

_REMEMBERED: Final = 10_000
"""How many tokens of ended tasks are remembered; AWS answers a late one with TaskTimedOut, an unknown one not."""


@dataclass(frozen=True, slots=True)
class ActivityTask:
    """An activity's task that is offered to one worker."""

    token: str
    input: Any


class TaskRunner:
    """Carry out the tasks of a driver's executions.

    :param effects: resumes integrations and makes their calls
    :param resolve: returns the integration of a task; None where tasks can't be carried out
    :param has_activity: returns whether an activity exists; None where that isn't known
    :param waits: is called with an execution, a state and its token when the state begins to wait for an answer
    :param signal: passes a signal to an execution
    :param fault: ends the whole driver with an error
    :param tolerant: whether what treadle can't do fails its task instead of ending the driver
    :ivar cleaning: how many calls of cancelled tasks are under way
    """

    def __init__(
        self,
        loop: Loop,
        effects: EffectRunner,
        resolve: Resolver | None,
        has_activity: Callable[[str], bool] | None,
        waits: Callable[[Run, str, str], None] | None,
        signal: Callable[[Run, Signal], None],
        fault: Callable[[BaseException], None],
        *,
        tolerant: bool = False,
    ) -> None:
        self._loop = loop
        self._effects = effects
        self._resolve = resolve
        self._has_activity = has_activity
        self._waits = waits
        self._signal = signal
        self._fault = fault
        self._tolerant = tolerant
        self._tokens: dict[str, tuple[Run, InFlightTask]] = {}
        self._offered: dict[str, dict[str, None]] = {}
        """Activity ARN → the tokens of its tasks that no worker has taken yet, the oldest first."""
        self._workers: dict[str, dict[Future[ActivityTask | None], None]] = {}
        """Activity ARN → the workers that wait for its next task."""
        self._ended: dict[str, None] = {}
        self.cleaning = 0

    def waiting(self) -> list[tuple[Run, InFlightTask]]:
        """Return the tasks that wait for an answer to their tokens."""
        return [(run, task) for run, task in self._tokens.values() if run.status == "RUNNING" and task.waiting]

    # ------------------------------------------------------------ activities

    def take(self, activity_arn: str, worker: str | None) -> ActivityTask | None:
        """Start the next task of an activity; return None when there is none."""
        task = self._next_offered(activity_arn)
        if task is not None:
            self.start_activity(task.token, worker)
        return task

    def poll(self, activity_arn: str, offered: Future[ActivityTask | None]) -> None:
        """Offer the next task of an activity to a worker, now or as soon as there is one.

        The worker starts it (`start_activity`) or gives it back (`give_back`).
        """
        task = self._next_offered(activity_arn)
        if task is None:
            self._workers.setdefault(activity_arn, {})[offered] = None
        elif offered.set_running_or_notify_cancel():
            offered.set_result(task)
        else:
            self.give_back(task.token)

    def stop_polling(self, activity_arn: str, offered: Future[ActivityTask | None]) -> None:
        """Forget a worker that waits no longer; a task that it was offered meanwhile is offered to the next one."""
        workers = self._workers.get(activity_arn, {})
        workers.pop(offered, None)
        if not workers:
            self._workers.pop(activity_arn, None)
        if not offered.cancel() and (task := offered.result()) is not None:
            self.give_back(task.token)

    def start_activity(self, token: str, worker: str | None) -> bool:
        """Record that a worker has started a task; return False when the task has ended meanwhile."""
        found = self._tokens.get(token)
        if found is None:
            return False
        run, task = found
        self._signal(run, TaskStarted(task.command.task, worker))
        return True

    def give_back(self, token: str) -> None:
        """Offer a task again that a worker was offered and didn't start."""
        found = self._tokens.get(token)
        if found is not None:
            self._offer(found[1], first=True)

    def _next_offered(self, activity_arn: str) -> ActivityTask | None:
        offered = self._offered.get(activity_arn)
        if not offered:
            return None
        token = next(iter(offered))
        task = self._tokens[token][1]
        self._withdraw(task)
        return ActivityTask(token, task.command.arguments)

    def _offer(self, task: InFlightTask, *, first: bool = False) -> None:
        arn = task.command.resource.arn
        workers = self._workers.get(arn, {})
        while workers:
            worker = next(iter(workers))
            del workers[worker]
            if not workers:
                del self._workers[arn]
            if worker.set_running_or_notify_cancel():
                worker.set_result(ActivityTask(task.token, task.command.arguments))
                return
        offered = self._offered.get(arn, {})
        self._offered[arn] = {task.token: None, **offered} if first else {**offered, task.token: None}

    def _withdraw(self, task: InFlightTask) -> None:
        """Offer a task to workers no longer."""
        offered = self._offered.get(task.command.resource.arn, {})
        offered.pop(task.token, None)
        if not offered:
            self._offered.pop(task.command.resource.arn, None)

    def close(self) -> None:
        """Answer the workers that still wait that there is no task."""
        for workers in self._workers.values():
            for worker in workers:
                if worker.set_running_or_notify_cancel():
                    worker.set_result(None)
        self._workers.clear()

    # ------------------------------------------------------------ task tokens

    def find(self, token: str) -> tuple[Run, InFlightTask]:
        """Return the task that a token belongs to.

        :raises TokenError: when no task waits for it
        """
        found = self._tokens.get(token)
        if found is None:
            if token in self._ended:
                raise TokenError("the task has ended: it was answered or timed out", code="TaskTimedOut")
            raise TokenError("no task has this token")
        return found

    def answer(self, token: str, kind: str, value: Any) -> None:
        """Answer a token with a success, failure or heartbeat.

        :raises TokenError: when no task waits for it
        """
        run, task = self.find(token)
        if kind == "heartbeat":
            task.beat = self._loop.clock.now()
            if task.time is not None and task.command.heartbeat_seconds is not None:
                task.time.beat(task.command.heartbeat_seconds)
            self._signal(run, TaskHeartbeat(task.command.task))
            return
        self._forget_token(task)
        task.answer = (kind, value)
        if task.waiting:
            self._loop.soon(lambda: self._deliver(run, task))
        elif task.command.resource.pattern.startswith("sync"):
            self._loop.soon(lambda: self._answer_job(run, task))

    def _deliver(self, run: Run, task: InFlightTask) -> None:
        assert task.answer is not None
        kind, value = task.answer
        task.waiting = False
        if kind == "success":
            self._resume(run, task, value)
        else:
            self._resume(run, task, None, TaskFailure(*value))

    def _answer_job(self, run: Run, task: InFlightTask) -> None:
        """End a task that waits for a job by its token's answer; the job itself goes on."""
        assert task.answer is not None
        kind, value = task.answer
        if not self._close(run, task):
            return
        if task.sleep is not None:
            self._loop.drop(task.sleep)
        ended = TaskSucceeded(task.command.task, value) if kind == "success" else TaskFailed(task.command.task, *value)
        self._signal(run, ended)

    def _forget_token(self, task: InFlightTask) -> None:
        """Drop a token and remember that its task has ended, as long as it is among the latest."""
        if self._tokens.pop(task.token, None) is None:
            return
        self._withdraw(task)
        self._ended[task.token] = None
        if len(self._ended) > _REMEMBERED:
            del self._ended[next(iter(self._ended))]

    # ------------------------------------------------------------ carrying tasks out

    def start(self, run: Run, command: RunTask) -> None:
        """Start a task."""
        task = run.tasks[command.task] = InFlightTask(command, command.token, run.arn, self._loop.clock.now())
        self._tokens[command.token] = (run, task)
        execution = run.execution
        request = TaskRequest(
            resource=command.resource.arn,
            arguments=command.arguments,
            state=command.state,
            execution_arn=run.arn,
            state_machine_arn=run.state_machine_arn,
            token=command.token,
            region=execution.region,
            account=(run.arn.split(":") + [""] * 5)[4],
            credentials=command.credentials,
            heartbeat_seconds=command.heartbeat_seconds,
            timeout_seconds=command.timeout_seconds,
            root_execution_arn=_root(run),
            retries=command.retries,
            item=command.item,
            entered=command.entered,
            role_arn=execution.about_execution["RoleArn"],
        )
        self._loop.soon(lambda: self._start(run, task, request))

    def _start(self, run: Run, task: InFlightTask, request: TaskRequest) -> None:
        if task.closed:
            return
        if self._resolve is None:
            self._fail(run, task, Failed("States.Runtime", f"nothing here can carry out {request.resource}"))
            return
        try:
            task.generator = self._resolve(request)
        except TreadleError as fault:
            self._refuse(run, task, fault)
        except Exception as error:  # noqa: BLE001 (an integration may raise anything before its first effect)
            self._fail(run, task, self._effects.failed(error, _where(task)))
        else:
            self._resume(run, task, None)

    def _resume(self, run: Run, task: InFlightTask, value: Any, error: BaseException | None = None) -> None:
        """Send an effect's result to the task's integration and carry out the next effect."""
        while not task.closed and task.generator is not None:
            effect = self._effects.resume(task.generator, _where(task), value, error)
            value, error = None, None
            if isinstance(effect, Returned):
                if self._close(run, task):
                    self._signal(run, TaskSucceeded(task.command.task, effect.value))
            elif isinstance(effect, Failed):
                self._fail(run, task, effect)
            elif isinstance(effect, Refused):
                self._refuse(run, task, effect.fault)
            elif isinstance(effect, Submitted):
                self._signal(run, TaskSubmitted(task.command.task, effect.output))
                continue
            elif isinstance(effect, AwaitToken) and self._is_missing_activity(task):
                cause = f"The activity {task.command.resource.arn} does not exist."
                self._fail(run, task, Failed("States.Runtime", cause))
            else:
                self._signal(run, TaskScheduled(task.command.task))
                self._carry_out(run, task, effect)
            return

    def _is_missing_activity(self, task: InFlightTask) -> bool:
        resource = task.command.resource
        return resource.kind == "activity" and self._has_activity is not None and not self._has_activity(resource.arn)

    def _carry_out(self, run: Run, task: InFlightTask, effect: Any) -> None:
        if isinstance(effect, (Call, Http)):
            drop_limit = self._limit(run, task, effect)
            task.time = self._time_of(run, task, effect)
            if task.time is not None:
                effect = replace(effect, time=task.time)

            def called(result: Any, error: BaseException | None) -> None:
                if isinstance(error, LimitPassed):
                    return  # the timer of the limit is next, and ends the task
                drop_limit()
                took = task.time.took if task.time is not None else 0.0
                task.time = None
                if took:
                    task.sleep = self._after(took, lambda: self._called(run, task, result, error))
                else:
                    self._called(run, task, result, error)

            self._effects.perform(effect, task.command.state, run.arn, called, item=_item(run, task))
        elif isinstance(effect, Sleep):
            task.sleep = self._after(effect.seconds, lambda: self._resume(run, task, None))
        elif isinstance(effect, AwaitToken):
            task.waiting = True
            if task.command.resource.kind == "activity":
                self._offer(task)
            if task.answer is not None:
                self._loop.soon(lambda: self._deliver(run, task))
            elif self._waits is not None:
                self._waits(run, task.command.state, task.token)
        else:
            error = TypeError(f"an integration yielded {effect!r}, which is no effect")
            self._fail(run, task, self._effects.failed(error, _where(task)))

    def _after(self, seconds: float, act: Callable[[], None]) -> int:
        """Run an act after some seconds of the driver's clock; return the timer's number."""
        return self._loop.at(self._loop.clock.now() + round(seconds * 1000), act)

    def _time_of(self, run: Run, task: InFlightTask, effect: Call | Http) -> WallTime | None:
        """Return what measures a call that is about to be made in virtual time; None with a real clock."""
        if not self._loop.clock.virtual:
            return None
        now, command = self._loop.clock.now(), task.command
        limits = [effect.seconds] if isinstance(effect, Call) and effect.seconds is not None else []
        if command.timeout_seconds is not None:
            limits.append(command.timeout_seconds - (now - task.began) / 1000)
        top: Run | None = run
        while top is not None:
            if top.execution.times_out_at is not None:
                limits.append((top.execution.times_out_at - now) / 1000)
            top = top.parent
        heartbeat = command.heartbeat_seconds
        return WallTime(limits, heartbeat - (now - task.beat) / 1000 if heartbeat is not None else None)

    def _limit(self, run: Run, task: InFlightTask, effect: Call | Http) -> Callable[[], None]:
        """Start the timer that fails a task whose call takes longer than allowed; return what drops the timer."""
        if not isinstance(effect, Call) or effect.seconds is None:
            return lambda: None
        timers: list[int] = []

        def expire() -> None:
            timers.clear()
            self._fail(run, task, Failed("States.Timeout", None, "TaskTimedOut"))

        timers.append(self._after(effect.seconds, expire))

        def drop() -> None:
            while timers:
                self._loop.drop(timers.pop())

        return drop

    def _called(self, run: Run, task: InFlightTask, result: Any, error: BaseException | None) -> None:
        if task.closed:
            return
        if isinstance(result, AwaitedExecution):
            self._await(run, task, result)
        else:
            self._resume(run, task, result, error)

    def _await(self, run: Run, task: InFlightTask, awaited: AwaitedExecution) -> None:
        """Resume a task with the answer about another execution of this driver when that has ended."""

        def deliver() -> None:
            if task.closed:
                return
            try:
                answer = awaited.answer()
            except Exception as error:  # noqa: BLE001 (whatever a caller raises goes to the integration)
                self._resume(run, task, None, error)
            else:
                self._resume(run, task, answer)

        if awaited.run.status == "RUNNING":
            awaited.run.on_end.append(lambda ended: self._loop.soon(deliver))
        else:
            deliver()

    def _refuse(self, run: Run, task: InFlightTask, fault: TreadleError) -> None:
        """Fail a task that needs what treadle can't do, or end the driver where it isn't tolerant."""
        if self._tolerant or run.tolerant:
            self._fail(run, task, Failed("States.Runtime", fault.message))
        else:
            self._fault(fault)

    def _fail(self, run: Run, task: InFlightTask, failed: Failed) -> None:
        if self._close(run, task):
            self._signal(run, TaskFailed(task.command.task, failed.error, failed.cause, failed.event))

    def _close(self, run: Run, task: InFlightTask) -> bool:
        """Forget a task that has ended; return whether the execution still waits for it."""
        if task.closed:
            return False
        task.closed = True
        run.tasks.pop(task.command.task, None)
        self._tokens.pop(task.token, None)
        self._withdraw(task)
        return True

    # ------------------------------------------------------------ cancelling

    def cancel(self, run: Run, task: InFlightTask) -> None:
        """Cancel a task: its integration may still cancel its job; the result of a call under way is dropped."""
        if task.closed:
            return
        task.closed = True
        self._forget_token(task)
        if task.sleep is not None:
            self._loop.drop(task.sleep)
        generator: Any = task.generator
        if generator is not None and generator.gi_frame is not None and not generator.gi_running:
            self._clean_up(run, task, None, TaskCancelled())

    def _clean_up(self, run: Run, task: InFlightTask, value: Any, error: BaseException | None) -> None:
        """Make the last calls of a cancelled task, whose results no state receives."""
        assert task.generator is not None
        effect = self._effects.resume(task.generator, _where(task), value, error)
        if isinstance(effect, Refused):
            if not (self._tolerant or run.tolerant):
                self._fault(effect.fault)
        elif isinstance(effect, (Call, Http)):
            self.cleaning += 1

            def called(result: Any, refused: BaseException | None) -> None:
                self.cleaning -= 1
                self._clean_up(run, task, result, refused)

            self._effects.perform(effect, task.command.state, task.execution_arn, called)
        elif not isinstance(effect, (Returned, Failed)):
            task.generator.close()


def _item(run: Run, task: InFlightTask) -> int | None:
    """Return the index of the Map's item that a task belongs to; None outside a Map."""
    item = task.command.item
    if isinstance(item, dict) and isinstance(item.get("Index"), int):
        index: int = item["Index"]
        return index
    return run.index if run.parent is not None else None


def _where(task: InFlightTask) -> str:
    return f"state '{task.command.state}' ({task.command.resource.arn})"


def _root(run: Run) -> str | None:
    """Return the ARN of the execution whose Map Runs an execution is part of; None for one started by itself."""
    top = run
    while top.parent is not None:
        top = top.parent
    return top.arn if top is not run else None
