"""Tasks under way: plans carried out step by step, and the tokens that somebody else answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import TreadleError, UnsupportedError
from ..integrations import (
    AwaitToken,
    Call,
    CallRefused,
    Http,
    Plan,
    Planner,
    ServiceError,
    Sleep,
    Submitted,
    TaskCancelled,
    TaskFailure,
    TaskRequest,
)
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
from ._callers import Caller
from ._loop import Loop
from ._runs import Run, TokenError, Work

__all__ = ["Works"]

_REMEMBERED = 100_000


class Works:
    """Carries out the tasks of a driver's executions.

    :param waits: is told which state of an execution waits for which token
    :param signal: gives a signal to an execution
    :param fault: takes what ends the whole driver
    :param tolerant: whether what treadle can't carry out fails its task instead
    :ivar cleaning: how many calls of cancelled plans are under way
    """

    def __init__(
        self,
        loop: Loop,
        planner: Planner | None,
        caller: Caller,
        log: Callable[[str], None] | None,
        waits: Callable[[Run, str, str], None] | None,
        signal: Callable[[Run, Signal], None],
        fault: Callable[[BaseException], None],
        *,
        tolerant: bool = False,
    ) -> None:
        self._loop = loop
        self._planner = planner
        self._caller = caller
        self._log = log
        self._waits = waits
        self._signal = signal
        self._fault = fault
        self._tolerant = tolerant
        self._tokens: dict[str, tuple[Run, Work]] = {}
        self._offered: dict[str, dict[str, None]] = {}
        """By activity, the tokens of tasks that no worker has taken, in their order."""
        self._answered: dict[str, None] = {}
        """The tokens of tasks that are over, the latest: an answer to one of them comes too late."""
        self.cleaning = 0

    def waiting(self) -> list[tuple[Run, Work]]:
        """Give the tasks that wait for an answer to their tokens."""
        return [(run, work) for run, work in self._tokens.values() if run.status == "RUNNING" and work.waiting]

    def take(self, activity_arn: str, worker: str | None) -> tuple[str, Any] | None:
        """Take the next task of an activity: its token and its input; None when there is none."""
        offered = self._offered.get(activity_arn)
        if not offered:
            return None
        token = next(iter(offered))
        run, work = self._tokens[token]
        self._withdraw(work)
        self._signal(run, TaskStarted(work.command.task, worker))
        return token, work.command.arguments

    def _withdraw(self, work: Work) -> None:
        """Offer a task to workers no more."""
        offered = self._offered.get(work.command.resource.arn, {})
        offered.pop(work.token, None)
        if not offered:
            self._offered.pop(work.command.resource.arn, None)

    def _over(self, token: str) -> None:
        """Remember that a task is over; very old ones are forgotten, and were never there for who asks."""
        self._answered[token] = None
        if len(self._answered) > _REMEMBERED:
            del self._answered[next(iter(self._answered))]

    def find(self, token: str) -> tuple[Run, Work]:
        """Give the task that a token belongs to.

        :raises TokenError: when nobody waits for it
        """
        found = self._tokens.get(token)
        if found is None:
            if token in self._answered:
                raise TokenError("the task is over: it was answered or ran out of time", code="TaskTimedOut")
            raise TokenError("there is no task with this token")
        return found

    def answer(self, token: str, kind: str, value: Any) -> None:
        """Answer a token: success, failure or heartbeat.

        :raises TokenError: when nobody waits for it
        """
        run, work = self.find(token)
        if kind == "heartbeat":
            self._signal(run, TaskHeartbeat(work.command.task))
            return
        del self._tokens[token]
        self._withdraw(work)
        self._over(token)
        work.answer = (kind, value)
        if work.waiting:
            self._loop.soon(lambda: self._deliver(run, work))

    def _deliver(self, run: Run, work: Work) -> None:
        assert work.answer is not None
        kind, value = work.answer
        work.waiting = False
        if kind == "success":
            self._advance(run, work, value)
        else:
            error, cause = value
            self._advance(run, work, None, TaskFailure(error, cause))

    def begin(self, run: Run, command: RunTask) -> None:
        """Begin a task's work."""
        work = run.works[command.task] = Work(command, command.token)
        self._tokens[command.token] = (run, work)
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
        )
        self._loop.soon(lambda: self._begin_plan(run, work, request))

    def _begin_plan(self, run: Run, work: Work, request: TaskRequest) -> None:
        if work.closed:
            return
        try:
            if self._planner is None:
                self._fail(run, work, "States.Runtime", f"nothing here can carry out {request.resource}")
                return
            work.plan = self._planner(request)
        except TreadleError as fault:
            self._broke(run, work, fault)
            return
        self._advance(run, work, None)

    def _advance(self, run: Run, work: Work, value: Any, error: BaseException | None = None) -> None:
        """Give a plan the result of its step, and carry out its next one."""
        plan = work.plan
        if work.closed or plan is None:
            return
        while True:
            try:
                step = plan.send(value) if error is None else plan.throw(error)
            except StopIteration as ended:
                if self._close(run, work):
                    self._signal(run, TaskSucceeded(work.command.task, ended.value))
                return
            except TaskFailure as failure:
                self._fail(run, work, failure.error, failure.cause, failure.event)
                return
            except ServiceError as refused:
                self._fail(run, work, refused.code, refused.message)
                return
            except CallRefused as refused:
                self._fail(run, work, "States.Runtime", str(refused))
                return
            except TreadleError as fault:
                self._broke(run, work, fault)
                return
            value, error = None, None
            if isinstance(step, Submitted):
                self._signal(run, TaskSubmitted(work.command.task, step.output))
                if work.closed:
                    return
                continue
            if isinstance(step, AwaitToken) and self._nowhere(work):
                cause = f"The activity {work.command.resource.arn} does not exist."
                self._fail(run, work, "States.Runtime", cause)
                return
            self._signal(run, TaskScheduled(work.command.task))
            if not work.closed:
                self._carry_out(run, work, step)
            return

    def _nowhere(self, work: Work) -> bool:
        """Tell whether a task waits for the workers of an activity that doesn't exist, as far as the caller knows."""
        resource = work.command.resource
        has_activity = getattr(self._caller, "has_activity", None)
        return resource.kind == "activity" and has_activity is not None and not has_activity(resource.arn)

    def _carry_out(self, run: Run, work: Work, step: Any) -> None:
        if isinstance(step, (Call, Http)):
            if self._log is not None:
                what = f"{step.service}:{step.operation}" if isinstance(step, Call) else f"{step.method} {step.url}"
                self._log(f"{work.command.state}: {what}")
            self._loop.work(lambda: self._make(step), lambda result, error: self._called(run, work, result, error))
        elif isinstance(step, Sleep):
            instant = self._loop.clock.now() + round(step.seconds * 1000)
            work.sleep = self._loop.at(instant, lambda: self._advance(run, work, None))
        elif isinstance(step, AwaitToken):
            work.waiting = True
            if work.command.resource.kind == "activity":
                self._offered.setdefault(work.command.resource.arn, {})[work.token] = None
            if work.answer is not None:
                self._loop.soon(lambda: self._deliver(run, work))
            elif self._waits is not None:
                self._waits(run, work.command.state, work.token)
        else:
            raise TypeError(f"a plan gave {step!r}, which is no step")

    def _make(self, step: Call | Http) -> Any:
        if isinstance(step, Call):
            return self._caller.call(step)
        request = getattr(self._caller, "request", None)
        if request is None:
            raise UnsupportedError(f"nothing here can call {step.method} {step.url}", code="NoCaller")
        return request(step)

    def _called(self, run: Run, work: Work, result: Any, error: BaseException | None) -> None:
        if work.closed:
            return
        if error is not None and not isinstance(error, (ServiceError, CallRefused, TaskFailure)):
            self._broke(run, work, error)
            return
        if isinstance(result, Run):
            if result.status == "RUNNING":
                result.on_end.append(lambda ended: self._loop.soon(lambda: self._advance(run, work, ended.result)))
                return
            result = result.result
        self._advance(run, work, result, error)

    def _broke(self, run: Run, work: Work, fault: BaseException) -> None:
        if not self._tolerant:
            self._fault(fault)
        elif isinstance(fault, TreadleError):
            self._fail(run, work, "States.Runtime", fault.message)
        else:
            self._fail(run, work, "States.Runtime", f"An error of treadle's own: {type(fault).__name__}: {fault}")
            self._fault(fault)

    def _fail(self, run: Run, work: Work, error: str | None, cause: str | None, event: str | None = None) -> None:
        if self._close(run, work):
            self._signal(run, TaskFailed(work.command.task, error, cause, event))

    def _close(self, run: Run, work: Work) -> bool:
        """Forget a plan that has ended; tells whether somebody still waited for it."""
        if work.closed:
            return False
        work.closed = True
        run.works.pop(work.command.task, None)
        self._tokens.pop(work.token, None)
        self._withdraw(work)
        return True

    def cancel(self, work: Work) -> None:
        """Give a plan up: it may still call to cancel its job; a call under way ends unheard."""
        if work.closed:
            return
        work.closed = True
        self._withdraw(work)
        if self._tokens.pop(work.token, None) is not None:
            self._over(work.token)
        if work.sleep is not None:
            self._loop.drop(work.sleep)
        plan: Any = work.plan
        if plan is not None and plan.gi_frame is not None and not plan.gi_running:
            self._clean_up(plan, TaskCancelled())

    def _clean_up(self, plan: Plan, error: BaseException | None, value: Any = None) -> None:
        """Let a cancelled plan make its last calls, whose results nobody hears of."""
        try:
            step = plan.throw(error) if error is not None else plan.send(value)
        except (StopIteration, TaskCancelled, TaskFailure, ServiceError, CallRefused):
            return
        except TreadleError as fault:
            self._fault(fault)
            return
        if not isinstance(step, (Call, Http)):
            plan.close()
            return
        self.cleaning += 1

        def called(result: Any, refused: BaseException | None) -> None:
            self.cleaning -= 1
            self._clean_up(plan, refused, result)

        self._loop.work(lambda: self._make(step), called)
