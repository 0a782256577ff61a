"""TaskStateBase: what every task has in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ._chain import Chain
from ._credentials import Credentials
from ._faithful import is_faithful
from ._fields import FieldUtils
from ._json_path import json_path_from_any
from ._metrics import TaskMetricsConfig, states_metric
from ._options import ResultOptions
from ._state import RetryCatchState, render_json_path, start_of
from ._types import IChainable, INextable, IntegrationPattern, QueryLanguage

if TYPE_CHECKING:
    from ..aws_cloudwatch import Metric, MetricOptions
    from ._graph import StateGraph

__all__ = ["TaskOptions", "TaskStateBase", "Timeout"]


class Timeout:
    """The time limit of a task, or of its heartbeat.

    :param seconds: the limit in seconds, 1 to 99,999,999
    :param path: a path to the seconds in the state's input
    :param jsonata_expression: a JSONata expression for the seconds
    """

    def __init__(
        self, seconds: float | None = None, path: str | None = None, jsonata_expression: str | None = None
    ) -> None:
        self.seconds = seconds
        self.path = path
        self.jsonata_expression = jsonata_expression

    @classmethod
    def duration(cls, duration: Duration) -> Timeout:
        """Use a duration, 1 to 99,999,999 seconds."""
        return cls(seconds=duration.to_seconds())

    @classmethod
    def at(cls, path: str) -> Timeout:
        """Read the seconds from the input."""
        return cls(path=path)

    @classmethod
    def jsonata(cls, jsonata_expression: str) -> Timeout:
        """Compute the seconds by a JSONata expression."""
        return cls(jsonata_expression=jsonata_expression)


class TaskOptions(ResultOptions, total=False):
    """The options of every task.

    :param credentials: the role the task assumes; default the state machine's role
    :param heartbeat: the deprecated form of heartbeat_timeout, as a Duration
    :param heartbeat_timeout: how long the task may go without a heartbeat, shorter than its timeout; default no limit
    :param integration_pattern: whether the state waits for the call (most tasks' default), for the job or for a
        callback
    :param task_timeout: how long the task may take, 1 to 99,999,999 seconds; default 99,999,999 seconds
    :param timeout: the deprecated form of task_timeout, as a Duration
    """

    credentials: Credentials | Mapping[str, Any] | None
    heartbeat: Duration | None
    heartbeat_timeout: Timeout | None
    integration_pattern: IntegrationPattern | None
    task_timeout: Timeout | None
    timeout: Duration | None


class TaskStateBase(RetryCatchState):
    """Do work through a service.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html

    The options of every task are described at `TaskOptions`.

    :param credentials: the role the task assumes; default the state machine's role
    :param heartbeat: the deprecated form of heartbeat_timeout, as a Duration
    :param heartbeat_timeout: how long the task may go without a heartbeat, shorter than its timeout; default no limit
    :param integration_pattern: whether the state waits for the call (most tasks' default), for the job or for a
        callback
    :param task_timeout: how long the task may take, 1 to 99,999,999 seconds; default 99,999,999 seconds
    :param timeout: the deprecated form of task_timeout, as a Duration
    """

    task_metrics: TaskMetricsConfig | None = None
    """The metrics that Step Functions writes for the task; None for none."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        credentials: Credentials | Mapping[str, Any] | None = None,
        heartbeat: Duration | None = None,
        heartbeat_timeout: Timeout | None = None,
        integration_pattern: IntegrationPattern | None = None,
        task_timeout: Timeout | None = None,
        timeout: Duration | None = None,
        **options: Unpack[ResultOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            **options,
        )
        if timeout is not None:
            deprecated("timeout", "task_timeout=Timeout.duration(…)")
        if heartbeat is not None:
            deprecated("heartbeat", "heartbeat_timeout=Timeout.duration(…)")
        self._integration_pattern = integration_pattern
        self._timeout = Timeout.duration(timeout) if timeout is not None else (task_timeout or Timeout())
        self._timeout_path = task_timeout.path if task_timeout else None
        self._heartbeat = Timeout.duration(heartbeat) if heartbeat is not None else (heartbeat_timeout or Timeout())
        self._heartbeat_path = heartbeat_timeout.path if heartbeat_timeout else None
        self._credentials = Credentials.maybe(credentials)
        if not is_faithful(self):
            self._keep_one(timeout=timeout, task_timeout=task_timeout)
            self._keep_one(heartbeat=heartbeat, heartbeat_timeout=heartbeat_timeout)
            self._check_times(self._timeout.seconds, self._heartbeat.seconds)

    def _keep_one(self, **given: Any) -> None:
        if all(value is not None for value in given.values()):
            old, new = given
            raise self._refuse(f"{old} and {new} are both given; keep {new}", "TaskTimes")

    def _check_times(self, timeout: float | None, heartbeat: float | None) -> None:
        """Refuse times the language doesn't have; the CDK hands them on."""
        for name, seconds in (("task_timeout", timeout), ("heartbeat_timeout", heartbeat)):
            if seconds is not None and not Token.is_unresolved(seconds) and not 1 <= seconds <= 99_999_999:
                raise self._refuse(f"{name} is {seconds} seconds; allowed is 1 to 99,999,999 seconds", "TaskTimes")
        if timeout is None or heartbeat is None or Token.is_unresolved(timeout) or Token.is_unresolved(heartbeat):
            return
        if heartbeat >= timeout:
            raise self._refuse(
                f"heartbeat_timeout is {heartbeat} seconds and task_timeout {timeout}; a heartbeat must come sooner",
                "TaskTimes",
            )

    @property
    def end_states(self) -> list[INextable]:
        return [self]

    @property
    def task_policies(self) -> Sequence[iam.PolicyStatement]:
        """The statements the machine's role needs for this task."""
        return ()

    # ------------------------------------------------------------ metrics

    def metric(self, metric_name: str, **options: Unpack[MetricOptions]) -> Metric:
        """Return a metric of the task's resource; by default its sum."""
        metrics = self.task_metrics
        return states_metric(self, metric_name, metrics.metric_dimensions if metrics else None, "sum", options)

    def metric_failed(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts of the task failed."""
        return self._task_metric("Failed", "sum", options)

    def metric_heartbeat_timed_out(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts missed a heartbeat."""
        return self._task_metric("HeartbeatTimedOut", "sum", options)

    def metric_run_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long attempts ran, in milliseconds."""
        return self._task_metric("RunTime", "avg", options)

    def metric_schedule_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long attempts waited to be started, in milliseconds."""
        return self._task_metric("ScheduleTime", "avg", options)

    def metric_scheduled(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts were scheduled."""
        return self._task_metric("Scheduled", "sum", options)

    def metric_started(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts were started."""
        return self._task_metric("Started", "sum", options)

    def metric_succeeded(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts succeeded."""
        return self._task_metric("Succeeded", "sum", options)

    def metric_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long attempts took from being scheduled, in milliseconds."""
        return self._task_metric("Time", "avg", options)

    def metric_timed_out(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many attempts timed out."""
        return self._task_metric("TimedOut", "sum", options)

    def _task_metric(self, suffix: str, statistic: str, options: MetricOptions) -> Metric:
        metrics = self.task_metrics
        prefix = None
        if metrics is not None:
            prefix = metrics.metric_prefix_singular if suffix.endswith("Time") else metrics.metric_prefix_plural
        if metrics is None or prefix is None:
            raise self._refuse(
                "Step Functions writes no metrics for this task; metric() names one of CloudWatch", "TaskMetrics"
            )
        return states_metric(self, prefix + suffix, metrics.metric_dimensions, statistic, options)

    def next(self, next: IChainable) -> Chain:
        """Continue with another state."""
        self._make_next(start_of(next))
        return Chain.sequence(self, next)

    def _when_bound_to_graph(self, graph: StateGraph) -> None:
        super()._when_bound_to_graph(graph)
        for statement in self.task_policies:
            graph.register_policy_statement(statement)
        if self._credentials is not None:
            graph.register_policy_statement(
                iam.PolicyStatement(
                    effect=iam.Effect.ALLOW, actions=["sts:AssumeRole"], resources=[self._credentials.role.resource]
                )
            )

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            **self._render_query_language(state_machine_query_language),
            **self._render_next_end(),
            **self._render_retry_catch(state_machine_query_language),
            **self._render_task_base(state_machine_query_language),
            **self._render_task(state_machine_query_language),
        }

    def _render_task(self, machine: QueryLanguage | None) -> dict[str, Any]:
        raise self._refuse(f"{type(self).__name__} doesn't say how it is rendered", "AbstractTask")

    def _render_time(self, field: str, time: Timeout, path: str | None) -> dict[str, Any]:
        seconds = time.seconds
        # seconds taken from a path: the CDK writes the path where the service wants a number
        if seconds is not None and not is_faithful(self) and (given := json_path_from_any(seconds)):
            return {f"{field}Path": given}
        return {field: seconds if seconds is not None else time.jsonata_expression, f"{field}Path": path}

    def _render_task_base(self, machine: QueryLanguage | None) -> dict[str, Any]:
        timeout, heartbeat = self._timeout, self._heartbeat
        rendered = {
            "Type": "Task",
            "Comment": self.comment,
            **self._render_time("TimeoutSeconds", timeout, self._timeout_path),
            **self._render_time("HeartbeatSeconds", heartbeat, self._heartbeat_path),
            "InputPath": render_json_path(self.input_path),
            "OutputPath": render_json_path(self.output_path),
            "ResultPath": render_json_path(self.result_path),
            "Arguments": self.arguments,
            "Output": self.outputs,
            **self._render_result_selector(),
        }
        if self._credentials is not None:
            rendered.update(FieldUtils.render_object({"Credentials": {"RoleArn": self._credentials.role.role_arn}}))
        rendered.update(self._render_assign(machine))
        return rendered
