"""AWS Batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration, Size
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_ec2 import InstanceType

__all__ = ["BatchContainerOverrides", "BatchJobDependency", "BatchSubmitJob"]


class BatchContainerOverrides(Struct):
    """Overrides of a job definition's container.

    :param command: the command to run, with its arguments; default the job definition's
    :param environment: environment variables, added to the job definition's or replacing them
    :param gpu_count: how many GPUs the container reserves; default the job definition's
    :param instance_type: the instance type of a multi-node parallel job; not for single containers or Fargate
    :param memory: the container's memory limit; default the job definition's
    :param vcpus: how many virtual CPUs the container reserves; default the job definition's
    """

    command: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    gpu_count: float | None = None
    instance_type: InstanceType | None = None
    memory: Size | None = None
    vcpus: float | None = None


class BatchJobDependency(Struct):
    """A job that must end before another starts.

    :param job_id: the id of the job that must end; default none, for SEQUENTIAL
    :param type: N_TO_N or SEQUENTIAL, for array jobs; default the whole job
    """

    job_id: str | None = None
    type: str | None = None


class BatchSubmitJob(ServiceTask):
    """Submit a job to a queue, and by default wait for its end.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html

    ``timeout`` and ``task_timeout`` go to Batch: at least 60 seconds for each attempt.

    :param job_definition_arn: the ARN of the job definition
    :param job_name: the job's name, 1 to 128 characters
    :param job_queue_arn: the ARN of the queue
    :param array_size: how many child jobs an array job has, 2 to 10,000; default a single job
    :param attempts: how often the job is tried, 1 to 10; default the job definition's
    :param container_overrides: overrides of the job definition's container; default none
    :param depends_on: jobs that must end first, at most 20; default none
    :param payload: values of the job definition's parameters, by name; default none
    :param tags: tags of the job, at most 50; default none
    """

    action = "batch:submitJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )
    default_pattern = sfn.IntegrationPattern.RUN_JOB

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        job_definition_arn: str,
        job_name: str,
        job_queue_arn: str,
        array_size: float | None = None,
        attempts: float | None = None,
        container_overrides: BatchContainerOverrides | Mapping[str, Any] | None = None,
        depends_on: Sequence[BatchJobDependency | Mapping[str, Any]] | None = None,
        payload: sfn.TaskInput | None = None,
        tags: Mapping[str, str] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        overrides = BatchContainerOverrides.maybe(container_overrides)
        self._limit("job_name", job_name, 1, 128)
        self._in_range("array_size", array_size, 2, 10_000)
        self._in_range("attempts", attempts, 1, 10)
        if depends_on is not None and len(depends_on) > 20:
            raise self._refuse(f"dependencies must be 20 or less. Received {len(depends_on)}.", "Dependencies")
        self._check_timeout(options.get("timeout"), options.get("task_timeout"))
        self._check_environment(overrides)
        self._check_tags(tags)
        timeout = self._attempt_duration(options.get("timeout"), options.get("task_timeout"))

        self._arguments = {
            "JobDefinition": job_definition_arn,
            "JobName": job_name,
            "JobQueue": job_queue_arn,
            "Parameters": payload.value if payload is not None else None,
            "ArrayProperties": {"Size": array_size} if array_size is not None else None,
            "ContainerOverrides": _overrides(overrides) if overrides is not None else None,
            "DependsOn": [_dependency(given) for given in depends_on] if depends_on is not None else None,
            "RetryStrategy": {"Attempts": attempts} if attempts is not None else None,
            "Tags": tags,
            "Timeout": {"AttemptDurationSeconds": timeout} if timeout else None,
        }

        stack = Stack.of(self)
        queues = ["*"]
        if json_path_from_any(job_queue_arn) is None and not is_valid_jsonata_expression(job_queue_arn):
            definitions = stack.format_arn(service="batch", resource="job-definition", resource_name="*")
            queues = [definitions, job_queue_arn]
        self._allow("batch:SubmitJob", on=queues)
        rule = stack.format_arn(service="events", resource="rule/StepFunctionsGetEventsForBatchJobsRule")
        self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)

    def _attempt_duration(self, timeout: Duration | None, task_timeout: sfn.Timeout | None) -> float | None:
        if timeout is not None:
            return timeout.to_seconds()
        if task_timeout is None:
            return None
        return task_timeout.seconds or (sfn.JsonPath.number_at(task_timeout.path) if task_timeout.path else None)

    def _check_timeout(self, timeout: Duration | None, task_timeout: sfn.Timeout | None) -> None:
        seconds = timeout.to_seconds() if timeout is not None else task_timeout.seconds if task_timeout else None
        if seconds and not Token.is_unresolved(seconds) and seconds < 60:
            raise self._refuse(
                f"attempt duration must be greater than 60 seconds. Received {seconds} seconds.", "AttemptDuration"
            )

    def _check_environment(self, overrides: BatchContainerOverrides | None) -> None:
        for name in (overrides.environment or {}) if overrides is not None else {}:
            if name.startswith("AWS_BATCH"):
                raise self._refuse(
                    f"Invalid environment variable name: {name}. Environment variable names starting with "
                    "'AWS_BATCH' are reserved.",
                    "EnvironmentName",
                )

    def _check_tags(self, tags: Mapping[str, str] | None) -> None:
        if tags is None:
            return
        if len(tags) > 50:
            raise self._refuse(f"Maximum tag number of entries is 50. Received {len(tags)}.", "Tags")
        for key, value in tags.items():
            if not 1 <= len(key) <= 128:
                raise self._refuse(f"Tag key size must be between 1 and 128, but got {len(key)}.", "Tags")
            if len(value) > 256:
                raise self._refuse(f"Tag value maximum size is 256, but got {len(value)}.", "Tags")

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        # the time is Batch's to keep: it stands among the arguments
        return {**super()._render_task(machine), "TimeoutSeconds": None, "TimeoutSecondsPath": None}


def _overrides(given: BatchContainerOverrides) -> dict[str, Any]:
    environment = None
    if given.environment is not None:
        environment = [{"Name": name, "Value": value} for name, value in given.environment.items()]
    memory = given.memory.to_mebibytes() if given.memory is not None else None
    amounts = (("GPU", given.gpu_count), ("MEMORY", memory), ("VCPU", given.vcpus))
    required = [{"Type": kind, "Value": _number(amount)} for kind, amount in amounts if amount]
    return {
        "Command": given.command,
        "Environment": environment,
        "InstanceType": given.instance_type.to_string() if given.instance_type is not None else None,
        "ResourceRequirements": required or None,
    }


def _number(value: float) -> str:
    return Token.as_string(value) if Token.is_unresolved(value) else f"{value:g}" if value < 1e6 else str(int(value))


def _dependency(given: BatchJobDependency | Mapping[str, Any]) -> dict[str, Any]:
    dependency = BatchJobDependency.of(given)
    return {"JobId": dependency.job_id, "Type": dependency.type}
