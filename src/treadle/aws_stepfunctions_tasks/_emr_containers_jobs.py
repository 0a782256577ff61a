"""EmrContainersStartJobRun: a Spark job on a virtual cluster, with its role and its logs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ._emr_containers import EmrContainersTask, known_at_run_time

if TYPE_CHECKING:
    from ..aws_logs import ILogGroup
    from ..aws_s3 import IBucket

__all__ = [
    "ApplicationConfiguration",
    "Classification",
    "EmrContainersStartJobRun",
    "JobDriver",
    "Monitoring",
    "ReleaseLabel",
    "SparkSubmitJobDriver",
    "VirtualClusterInput",
]


class Classification:
    """The application that a configuration is for.

    https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-jobs-CLI.html

    :param classification_statement: the classification's name, such as ``spark-defaults``
    """

    SPARK: ClassVar[Classification]
    SPARK_DEFAULTS: ClassVar[Classification]
    SPARK_ENV: ClassVar[Classification]
    SPARK_HIVE_SITE: ClassVar[Classification]
    SPARK_LOG4_J: ClassVar[Classification]
    SPARK_METRICS: ClassVar[Classification]

    def __init__(self, classification_statement: str) -> None:
        self.classification_statement = classification_statement


Classification.SPARK = Classification("spark")
Classification.SPARK_DEFAULTS = Classification("spark-defaults")
Classification.SPARK_ENV = Classification("spark-env")
Classification.SPARK_HIVE_SITE = Classification("spark-hive-site")
Classification.SPARK_LOG4_J = Classification("spark-log4j")
Classification.SPARK_METRICS = Classification("spark-metrics")


class ReleaseLabel:
    """A release of EMR on EKS.

    :param label: the release's label, such as ``emr-6.2.0-latest``
    """

    EMR_5_32_0: ClassVar[ReleaseLabel]
    EMR_5_33_0: ClassVar[ReleaseLabel]
    EMR_6_2_0: ClassVar[ReleaseLabel]
    EMR_6_3_0: ClassVar[ReleaseLabel]

    def __init__(self, label: str) -> None:
        self.label = label


ReleaseLabel.EMR_5_32_0 = ReleaseLabel("emr-5.32.0-latest")
ReleaseLabel.EMR_5_33_0 = ReleaseLabel("emr-5.33.0-latest")
ReleaseLabel.EMR_6_2_0 = ReleaseLabel("emr-6.2.0-latest")
ReleaseLabel.EMR_6_3_0 = ReleaseLabel("emr-6.3.0-latest")


class VirtualClusterInput:
    """The virtual cluster on which a job runs."""

    def __init__(self, id: str) -> None:
        self.id = id

    @staticmethod
    def from_task_input(task_input: sfn.TaskInput) -> VirtualClusterInput:
        """Use an id, or a path to it."""
        return VirtualClusterInput(task_input.value)

    @staticmethod
    def from_virtual_cluster_id(virtual_cluster_id: str) -> VirtualClusterInput:
        """Use a literal id."""
        return VirtualClusterInput(virtual_cluster_id)


class ApplicationConfiguration(Struct):
    """Configuration of an application, by properties, nested configurations or both; at most 100 of each.

    :param classification: the application, or its configuration file, that is configured
    :param nested_config: further configurations within this one, at most 100; default none
    :param properties: settings of the classification, at most 100; default none
    """

    classification: Classification
    nested_config: Sequence[ApplicationConfiguration | Mapping[str, Any]] | None = None
    properties: Mapping[str, str] | None = None


class SparkSubmitJobDriver(Struct):
    """A Spark job.

    :param entry_point: the program, in S3 or in the image, 1 to 256 characters
    :param entry_point_arguments: arguments of the program, 1 to 10,280, as a list or a path; default none
    :param spark_submit_parameters: options of spark-submit, 1 to 102,400 characters; default none
    """

    entry_point: sfn.TaskInput
    entry_point_arguments: sfn.TaskInput | None = None
    spark_submit_parameters: str | None = None


class JobDriver(Struct):
    """The program that a job runs.

    :param spark_submit_job_driver: a Spark program, with its arguments and spark-submit parameters
    """

    spark_submit_job_driver: SparkSubmitJobDriver | Mapping[str, Any]


class Monitoring(Struct):
    """The destinations of a job's logs.

    :param log_bucket: the bucket that gets the logs; default none, or a new one with logging
    :param logging: whether a log group and a bucket are created where none is given; default no
    :param log_group: the log group that gets the logs; default none, or a new one with logging
    :param log_stream_name_prefix: the prefix of the log streams' names; default none
    :param persistent_app_ui: whether the Spark UI stays after the job; default yes
    """

    log_bucket: IBucket | None = None
    logging: bool | None = None
    log_group: ILogGroup | None = None
    log_stream_name_prefix: str | None = None
    persistent_app_ui: bool | None = None


class EmrContainersStartJobRun(EmrContainersTask, iam.IGrantable):
    """Run a job on a virtual cluster, and by default wait for it.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html

    A role that is made here trusts EMR on EKS and Step Functions; that it also trusts the EKS cluster's identity
    provider has to be arranged once with ``aws emr-containers update-role-trust-policy``.

    :param job_driver: the program that the job runs
    :param release_label: the release of EMR on EKS that runs it
    :param virtual_cluster: the virtual cluster that runs it
    :param application_config: configurations of applications, at most 100; default none
    :param execution_role: the job's role; default a new one, which needs the virtual cluster's literal id
    :param job_name: the job's name, 1 to 64 characters; default none
    :param monitoring: where logs go; default nowhere
    :param tags: tags of the job, at most 50; default none
    """

    action = "emr-containers:startJobRun"
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
        job_driver: JobDriver | Mapping[str, Any],
        release_label: ReleaseLabel,
        virtual_cluster: VirtualClusterInput,
        application_config: Sequence[ApplicationConfiguration | Mapping[str, Any]] | None = None,
        execution_role: iam.IRole | None = None,
        job_name: str | None = None,
        monitoring: Monitoring | Mapping[str, Any] | None = None,
        tags: Mapping[str, str] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        spark = SparkSubmitJobDriver.of(JobDriver.of(job_driver).spark_submit_job_driver)
        configurations = self._configurations(application_config)
        self._check(spark)
        self._limit("job_name", job_name, 1, 64)
        self._limit("tags", tags, 0, 50)
        if execution_role is None and known_at_run_time(virtual_cluster.id):
            raise self._refuse(
                "the virtual cluster is only known at run time, and so no role can be made for it; give an "
                "execution_role which trusts it",
                "ExecutionRoleCannotBeUndefined",
            )
        watched = Monitoring.maybe(monitoring) or Monitoring()
        self._make_logs(watched)
        self.role: iam.IRole | iam.Role = execution_role if execution_role is not None else self._make_role()
        self._allow_logs(self.role)

        group, bucket, arguments = self.log_group, self.log_bucket, spark.entry_point_arguments
        self._arguments = {
            "VirtualClusterId": virtual_cluster.id,
            "Name": job_name,
            "ExecutionRoleArn": self.role.role_arn,
            "ReleaseLabel": release_label.label,
            "JobDriver": {
                "SparkSubmitJobDriver": {
                    "EntryPoint": spark.entry_point.value,
                    "EntryPointArguments": arguments.value if arguments is not None else None,
                    "SparkSubmitParameters": spark.spark_submit_parameters,
                }
            },
            "ConfigurationOverrides": {
                "ApplicationConfiguration": configurations,
                "MonitoringConfiguration": {
                    "CloudWatchMonitoringConfiguration": {
                        "LogGroupName": group.log_group_name,
                        "LogStreamNamePrefix": watched.log_stream_name_prefix,
                    }
                    if group is not None
                    else None,
                    "PersistentAppUI": "DISABLED" if watched.persistent_app_ui is False else "ENABLED",
                    "S3MonitoringConfiguration": {"LogUri": bucket.s3_url_for_object()} if bucket is not None else None,
                },
            },
            "Tags": tags,
        }

        self._allow_job(virtual_cluster.id)

    @property
    def grant_principal(self) -> iam.IPrincipal:  # type: ignore[override]  # computed here, an attribute there
        """The job's role, as one who is given permissions."""
        return self.role

    # ------------------------------------------------------------ check

    def _configurations(
        self, given: Sequence[ApplicationConfiguration | Mapping[str, Any]] | None
    ) -> list[dict[str, Any]] | None:
        if given is None:
            return None
        if len(given) > 100:
            raise self._refuse(
                f"an application configuration has {len(given)} entries; allowed is 100 or fewer",
                "ApplicationConfigurationArrayFewerThan100",
            )
        return [self._configuration(ApplicationConfiguration.of(each)) for each in given]

    def _configuration(self, configuration: ApplicationConfiguration) -> dict[str, Any]:
        properties, nested = configuration.properties, configuration.nested_config
        name = configuration.classification.classification_statement
        if properties is None and nested is None:
            raise self._refuse(
                f"the application configuration {name!r} is empty; give it properties or nested_config",
                "ApplicationConfigurationEitherPropertiesOrNestedConfig",
            )
        if properties is not None and len(properties) > 100:
            raise self._refuse(
                f"the application configuration {name!r} has {len(properties)} properties; allowed is 100 or fewer",
                "ApplicationConfigurationPropertiesFewerThan100",
            )
        return {
            "Classification": name,
            "Properties": properties,
            "Configurations": self._configurations(nested),
        }

    def _check(self, spark: SparkSubmitJobDriver) -> None:
        point, parameters = spark.entry_point.value, spark.spark_submit_parameters
        if isinstance(point, str) and not Token.is_unresolved(point) and not known_at_run_time(point):
            self._check_length("entry_point", "characters", len(point), 256, "EntryPointLengthOutOfRange")
        if spark.entry_point_arguments is not None:
            self._check_arguments(spark.entry_point_arguments.value)
        if parameters and not Token.is_unresolved(parameters):
            size = len(parameters)
            self._check_length(
                "spark_submit_parameters", "characters", size, 102_400, "SparkSubmitParametersLengthOutOfRange"
            )

    def _check_arguments(self, value: Any) -> None:
        if known_at_run_time(value):
            return
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            raise self._refuse(
                f"entry_point_arguments: expected a list of texts, a path or a JSONata expression, got {value!r}",
                "EntryPointArgumentsInvalidType",
            )
        code = "EntryPointArgumentsLengthOutOfRange"
        self._check_length("entry_point_arguments", "texts", len(value), 10_280, code)

    def _check_length(self, keyword: str, unit: str, length: int, most: int, code: str) -> None:
        if not 1 <= length <= most:
            raise self._refuse(f"{keyword} has {length} {unit}; allowed is 1 to {most}", code)

    # ------------------------------------------------------------ logs and role

    def _make_logs(self, monitoring: Monitoring) -> None:
        self.log_group: Any = monitoring.log_group
        self.log_bucket: Any = monitoring.log_bucket
        if monitoring.logging and self.log_group is None:
            from ..aws_logs import LogGroup

            self.log_group = LogGroup(self, "Monitoring Log Group")
        if monitoring.logging and self.log_bucket is None:
            from ..aws_s3 import Bucket

            self.log_bucket = Bucket(self, "Monitoring Bucket")

    def _make_role(self) -> iam.Role:
        services = [iam.ServicePrincipal(f"{name}.amazonaws.com") for name in ("emr-containers", "states")]
        role = iam.Role(self, "Job-Execution-Role", assumed_by=iam.CompositePrincipal(*services))
        self._allow_logs(role)
        return role

    def _allow_logs(self, role: iam.IRole) -> None:
        if self.log_bucket is not None:
            self.log_bucket.grant_read_write(role)
        if self.log_group is not None:
            self.log_group.grant_write(role)
            self.log_group.grant(role, "logs:DescribeLogStreams")
        every = Stack.of(self).format_arn(service="logs", resource="*")
        role.add_to_principal_policy(iam.PolicyStatement(actions=["logs:DescribeLogGroups"], resources=[every]))

    # ------------------------------------------------------------ permissions

    def _allow_job(self, cluster: str) -> None:
        runs_as = {"StringEquals": {"emr-containers:ExecutionRoleArn": self.role.role_arn}}
        self._allow("emr-containers:StartJobRun", on=self._virtual_cluster_arn(cluster), conditions=runs_as)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            runs = self._virtual_cluster_arn(cluster, "/jobruns/*")
            self._allow("emr-containers:DescribeJobRun", "emr-containers:CancelJobRun", on=runs)
