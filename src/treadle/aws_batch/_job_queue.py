"""Job queues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import number_text
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_batch as _refs
from . import _cfn
from ._compute_environment import IComputeEnvironment
from ._scheduling_policy import ISchedulingPolicy

__all__ = [
    "IJobQueue",
    "JobQueue",
    "JobStateTimeLimitAction",
    "JobStateTimeLimitActionsAction",
    "JobStateTimeLimitActionsReason",
    "JobStateTimeLimitActionsState",
    "OrderedComputeEnvironment",
]


class JobStateTimeLimitActionsAction(Enum):
    """Say what becomes of a job that waits too long."""

    CANCEL = "CANCEL"
    TERMINATE = "TERMINATE"


class JobStateTimeLimitActionsReason(Enum):
    """Say why a job waits."""

    INSUFFICIENT_INSTANCE_CAPACITY = "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY"
    COMPUTE_ENVIRONMENT_MAX_RESOURCE = "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE"
    JOB_RESOURCE_REQUIREMENT = "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT"


class JobStateTimeLimitActionsState(Enum):
    """Say in which state a job waits."""

    RUNNABLE = "RUNNABLE"


class JobStateTimeLimitAction(Struct):
    """Say what becomes of a job that waits too long.

    :param max_time: how long it may wait, 10 minutes to 24 hours
    :param reason: why it waits
    :param action: by default it is cancelled
    :param state: by default RUNNABLE
    """

    max_time: Duration
    reason: JobStateTimeLimitActionsReason
    action: JobStateTimeLimitActionsAction | None = None
    state: JobStateTimeLimitActionsState | None = None


class OrderedComputeEnvironment(Struct):
    """Say when a compute environment is tried; the lowest order first."""

    compute_environment: IComputeEnvironment
    order: float


class IJobQueue(IResource):
    """Stand for a job queue."""

    job_queue_arn: str
    job_queue_name: str
    compute_environments: list[OrderedComputeEnvironment]
    priority: float

    @property
    def job_queue_ref(self) -> _refs.JobQueueReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.JobQueueReference(job_queue_arn=self.job_queue_arn)

    def add_compute_environment(self, compute_environment: IComputeEnvironment, order: float) -> None:
        """Add where jobs may run."""
        raise NotImplementedError  # each implementation defines it


class JobQueue(Resource, IJobQueue):
    """A job queue.

    https://docs.aws.amazon.com/batch/latest/userguide/job_queues.html

    :param compute_environments: where jobs may run, and in which order that is tried
    :param enabled: whether it takes jobs; by default it does
    :param job_queue_name: its name; made by CloudFormation by default
    :param job_state_time_limit_actions: what becomes of jobs that wait too long
    :param priority: the higher, the sooner; 1 by default
    :param scheduling_policy: whose jobs come first; by default those that came first
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        compute_environments: Sequence[OrderedComputeEnvironment | Mapping[str, Any]] | None = None,
        enabled: bool | None = None,
        job_queue_name: str | None = None,
        job_state_time_limit_actions: Sequence[JobStateTimeLimitAction | Mapping[str, Any]] | None = None,
        priority: float | None = None,
        scheduling_policy: ISchedulingPolicy | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=job_queue_name)
        self.compute_environments: list[OrderedComputeEnvironment] = [
            OrderedComputeEnvironment.of(each) for each in compute_environments or ()
        ]
        self.priority: float = priority if priority is not None else 1
        self.enabled = enabled
        self.scheduling_policy = scheduling_policy
        limits = [JobStateTimeLimitAction.of(each) for each in job_state_time_limit_actions or ()]
        resource = _cfn.CfnJobQueue(
            self,
            "Resource",
            compute_environment_order=Lazy.any(self._order, omit_empty_array=True),
            priority=self.priority,
            job_queue_name=job_queue_name,
            state="DISABLED" if enabled is False else "ENABLED",
            scheduling_policy_arn=scheduling_policy.scheduling_policy_arn if scheduling_policy is not None else None,
            job_state_time_limit_actions=[self._limit(limit, at) for at, limit in enumerate(limits)] or None,
        )
        self.job_queue_arn: str = self._get_resource_arn_attribute(
            resource.attr_job_queue_arn, service="batch", resource="job-queue", resource_name=self.physical_name
        )
        parts = self.stack.split_arn(self.job_queue_arn, ArnFormat.SLASH_RESOURCE_NAME)
        self.job_queue_name: str = parts.resource_name or ""
        self.node.add_validation(self._problems)

    def _order(self) -> list[dict[str, Any]]:
        return [
            {"ComputeEnvironment": each.compute_environment.compute_environment_arn, "Order": each.order}
            for each in self.compute_environments
        ]

    def _limit(self, given: JobStateTimeLimitAction, at: int) -> dict[str, Any]:
        seconds = given.max_time.to_seconds()
        if not 600 <= seconds <= 86_400:
            raise AuthoringError(
                f"max_time of job_state_time_limit_actions[{at}] is {number_text(seconds)} seconds; "
                "allowed is 600 to 86400",
                code="MaxTimeSeconds",
                path=self.node.path,
                kind="JobQueue",
            )
        return {
            "Action": (given.action or JobStateTimeLimitActionsAction.CANCEL).value,
            "MaxTimeSeconds": seconds,
            "Reason": given.reason.value,
            "State": (given.state or JobStateTimeLimitActionsState.RUNNABLE).value,
        }

    def _problems(self) -> list[str]:
        orders = [each.order for each in self.compute_environments]
        if not orders:
            return ["the queue has no compute environments, so no job can run"]
        if len(set(orders)) < len(orders):
            return ["the queue gives the same order to several compute environments"]
        return []

    def add_compute_environment(self, compute_environment: IComputeEnvironment, order: float) -> None:
        """Add where jobs may run."""
        self.compute_environments.append(
            OrderedComputeEnvironment(compute_environment=compute_environment, order=order)
        )

    @staticmethod
    def from_job_queue_arn(scope: Construct, id: str, job_queue_arn: str) -> IJobQueue:
        """Take a job queue that exists, by its ARN."""
        return _Imported(scope, id, job_queue_arn)


class _Imported(Resource, IJobQueue):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.job_queue_arn = arn
        self.job_queue_name = Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""
        self.compute_environments = []
        self.priority = 1

    def add_compute_environment(self, compute_environment: IComputeEnvironment, order: float) -> None:
        """Refuse: the queue isn't made here."""
        raise AuthoringError(
            "the queue was imported; no compute environment can be added to it",
            code="CannotAddComputeEnvironmentsImported",
            path=self.node.path,
        )
