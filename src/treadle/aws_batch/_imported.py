"""Job definitions and job queues that exist already, which is what a task needs of them."""

from __future__ import annotations

from .._core.arn import ArnFormat
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import UnsupportedError

__all__ = ["EcsJobDefinition", "EksJobDefinition", "IJobDefinition", "IJobQueue", "JobQueue", "MultiNodeJobDefinition"]


class IJobDefinition(IResource):
    """Stand for a job definition."""

    job_definition_arn: str
    job_definition_name: str


class IJobQueue(IResource):
    """Stand for a job queue."""

    job_queue_arn: str
    job_queue_name: str


class _ImportedJobDefinition(Resource, IJobDefinition):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.job_definition_arn = arn
        name = Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""
        self.job_definition_name = name.partition(":")[0]


class _ImportedJobQueue(Resource, IJobQueue):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.job_queue_arn = arn
        self.job_queue_name = Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""


class _JobDefinition:
    def __init__(self, *_: object, **__: object) -> None:
        raise UnsupportedError(
            f"{type(self).__name__}: treadle doesn't make job definitions yet; take one that exists with "
            f"{type(self).__name__}.from_job_definition_arn",
            code="Batch",
        )

    @staticmethod
    def from_job_definition_arn(scope: Construct, id: str, job_definition_arn: str) -> IJobDefinition:
        """Take a job definition that exists, by its ARN."""
        return _ImportedJobDefinition(scope, id, job_definition_arn)


class EcsJobDefinition(_JobDefinition):
    """Name a job that runs on ECS."""


class EksJobDefinition(_JobDefinition):
    """Name a job that runs on EKS."""


class MultiNodeJobDefinition(_JobDefinition):
    """Name a job that runs on several machines."""


class JobQueue:
    """Name a job queue."""

    def __init__(self, *_: object, **__: object) -> None:
        raise UnsupportedError(
            "JobQueue: treadle doesn't make job queues yet; take one that exists with JobQueue.from_job_queue_arn",
            code="Batch",
        )

    @staticmethod
    def from_job_queue_arn(scope: Construct, id: str, job_queue_arn: str) -> IJobQueue:
        """Take a job queue that exists, by its ARN."""
        return _ImportedJobQueue(scope, id, job_queue_arn)
