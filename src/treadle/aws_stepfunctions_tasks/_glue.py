"""AWS Glue and Glue DataBrew."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import JsonNull
from .._deprecations import deprecated
from ..aws_stepfunctions._faithful import is_faithful
from ..constructs import Construct
from ._service_task import ServiceTask, name_in_arn

__all__ = [
    "ExecutionClass",
    "GlueDataBrewStartJobRun",
    "GlueStartCrawlerRun",
    "GlueStartJobRun",
    "WorkerConfigurationProperty",
    "WorkerType",
    "WorkerTypeV2",
]


class ExecutionClass(Enum):
    """Execution classes: at once, or at lower cost when there is spare capacity."""

    FLEX = "FLEX"
    STANDARD = "STANDARD"


class WorkerType(Enum):
    """Sizes of a job's workers.

    https://docs.aws.amazon.com/glue/latest/dg/add-job.html
    """

    STANDARD = "Standard"
    G_025X = "G.025X"
    G_1X = "G.1X"
    G_2X = "G.2X"
    G_4X = "G.4X"
    G_8X = "G.8X"
    Z_2X = "Z.2X"


class WorkerTypeV2:
    """Sizes of a job's workers; :meth:`of` accepts sizes that are not listed here.

    :param name: the worker type in Glue's API, such as ``G.1X``
    """

    STANDARD: ClassVar[WorkerTypeV2]
    G_025_X: ClassVar[WorkerTypeV2]
    G_1_X: ClassVar[WorkerTypeV2]
    G_2_X: ClassVar[WorkerTypeV2]
    G_4_X: ClassVar[WorkerTypeV2]
    G_8_X: ClassVar[WorkerTypeV2]
    Z_2_X: ClassVar[WorkerTypeV2]

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def of(cls, worker_type: str) -> WorkerTypeV2:
        """Use a worker type by its name."""
        return cls(worker_type)


WorkerTypeV2.STANDARD = WorkerTypeV2("Standard")
WorkerTypeV2.G_025_X = WorkerTypeV2("G.025X")
WorkerTypeV2.G_1_X = WorkerTypeV2("G.1X")
WorkerTypeV2.G_2_X = WorkerTypeV2("G.2X")
WorkerTypeV2.G_4_X = WorkerTypeV2("G.4X")
WorkerTypeV2.G_8_X = WorkerTypeV2("G.8X")
WorkerTypeV2.Z_2_X = WorkerTypeV2("Z.2X")


class WorkerConfigurationProperty(Struct):
    """The number and size of a job's workers.

    :param number_of_workers: how many workers run the job, at least 1
    :param worker_type: the deprecated form of worker_type_v2
    :param worker_type_v2: the size of a worker; this or worker_type is required
    """

    number_of_workers: float
    worker_type: WorkerType | None = None
    worker_type_v2: WorkerTypeV2 | None = None


class GlueStartJobRun(ServiceTask):
    """Run a Glue job.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html

    ``timeout`` and ``task_timeout`` go to Glue, in whole minutes.

    :param glue_job_name: the job's name, 1 to 255 characters
    :param arguments: the job's arguments, instead of its default ones; default none
    :param execution_class: whether the job starts at once or when there is spare capacity; default STANDARD
    :param notify_delay_after: how long the job runs until a notification is sent, in whole minutes; default never
    :param security_configuration: the security configuration's name; default the job's
    :param worker_configuration: the number and size of workers; default the job's
    """

    action = "glue:startJobRun"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        glue_job_name: str,
        arguments: sfn.TaskInput | None = None,
        execution_class: ExecutionClass | None = None,
        notify_delay_after: Duration | None = None,
        security_configuration: str | None = None,
        worker_configuration: WorkerConfigurationProperty | Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        workers = WorkerConfigurationProperty.maybe(worker_configuration)
        self._limit("glue_job_name", glue_job_name, 1, 255)
        self._limit(
            "notify_delay_after", notify_delay_after.to_minutes() if notify_delay_after else None, 1, unit=" minutes"
        )
        self._limit("number_of_workers", workers.number_of_workers if workers else None, 1)
        notification = {"NotifyDelayAfter": notify_delay_after.to_minutes()} if notify_delay_after else None

        self._arguments = {
            "JobName": glue_job_name,
            "Arguments": arguments.value if arguments is not None else None,
            "Timeout": self._minutes(options.get("timeout"), options.get("task_timeout")),
            "SecurityConfiguration": security_configuration,
            "NotificationProperty": notification,
            "WorkerType": self._worker_type(workers),
            "NumberOfWorkers": workers.number_of_workers if workers else None,
            "ExecutionClass": execution_class.value if execution_class else None,
        }

        self.task_metrics: sfn.TaskMetricsConfig | None = sfn.TaskMetricsConfig(
            metric_prefix_singular="GlueJob",
            metric_prefix_plural="GlueJobs",
            metric_dimensions={"GlueJobName": glue_job_name},
        )

        actions = ["glue:StartJobRun"]
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            actions += ["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"]
        name = glue_job_name if is_faithful(self) else name_in_arn(glue_job_name)
        self._allow(*actions, on=Stack.of(self).format_arn(service="glue", resource="job", resource_name=name))

    def _minutes(self, timeout: Duration | None, task_timeout: sfn.Timeout | None) -> float | None:
        if timeout is not None:
            return timeout.to_minutes()
        if task_timeout is None:
            return None
        if task_timeout.seconds:
            return Duration.seconds(task_timeout.seconds).to_minutes()
        # Glue counts minutes, a path gives seconds: the CDK hands the one on as the other
        if task_timeout.path and is_faithful(self):
            return sfn.JsonPath.number_at(task_timeout.path)
        return None

    def _worker_type(self, workers: WorkerConfigurationProperty | None) -> str | None:
        if workers is None:
            return None
        first, second = workers.worker_type, workers.worker_type_v2
        if first is not None and second is not None:
            raise self._refuse(
                "worker_configuration has both worker_type and worker_type_v2; keep worker_type_v2",
                "CannotSetBothWorkerTypeAndWorkerTypeV2",
            )
        if first is not None:
            deprecated("worker_type", f"worker_type_v2=WorkerTypeV2.of({first.value!r})")
            return str(first.value)
        if second is not None:
            return second.name
        raise self._refuse(
            "worker_configuration has neither worker_type nor worker_type_v2; name the size of the workers, such as "
            "worker_type_v2=WorkerTypeV2.G_1_X",
            "EitherWorkerTypeOrWorkerTypeV2Required",
        )

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        # in JSONata the CDK leaves a null where nothing was asked for
        if language is sfn.QueryLanguage.JSONATA and is_faithful(self):
            if self._arguments["NotificationProperty"] is None:
                return {**self._arguments, "NotificationProperty": JsonNull.INSTANCE}
        return self._arguments

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        rendered = super()._render_task(machine)
        if self._arguments["Timeout"] is not None or is_faithful(self):
            rendered.update(TimeoutSeconds=None, TimeoutSecondsPath=None)
        return rendered


class GlueStartCrawlerRun(ServiceTask):
    """Start a crawler.

    https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html

    :param crawler_name: the name of the crawler to start
    """

    action = "aws-sdk:glue:startCrawler"

    def __init__(self, scope: Construct, id: str, *, crawler_name: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Name": crawler_name}
        name = crawler_name if is_faithful(self) else name_in_arn(crawler_name)
        arn = Stack.of(self).format_arn(service="glue", resource="crawler", resource_name=name)
        self._allow("glue:StartCrawler", "glue:GetCrawler", on=arn)

    def _supported(self, pattern: sfn.IntegrationPattern | None) -> sfn.IntegrationPattern:
        # the CDK writes any pattern, though AWS refuses the resource it makes
        return pattern if pattern is not None and is_faithful(self) else super()._supported(pattern)


class GlueDataBrewStartJobRun(ServiceTask):
    """Run a DataBrew job.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html

    :param name: the job's name, 1 to 240 characters
    """

    action = "databrew:startJobRun"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(self, scope: Construct, id: str, *, name: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._limit("name", name, 1, 240)
        self._arguments = {"Name": name}

        actions = ["databrew:startJobRun"]
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            actions += ["databrew:stopJobRun", "databrew:listJobRuns"]
        arn = Stack.of(self).format_arn(service="databrew", resource="job", resource_name=name_in_arn(name))
        self._allow(*actions, on=arn)
