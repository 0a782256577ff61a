"""Activity: work that a program of your own fetches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..interfaces import aws_stepfunctions as _refs
from . import _cfn
from ._encryption import CustomerManagedEncryptionConfiguration, EncryptionConfiguration
from ._machine import _encryption
from ._metrics import states_metric

if TYPE_CHECKING:
    from ..aws_cloudwatch import Metric, MetricOptions

__all__ = ["Activity", "IActivity"]


class IActivity(IResource):
    """Interface of activities, created in this app or imported."""

    activity_arn: str
    activity_name: str
    encryption_configuration: EncryptionConfiguration | None

    @property
    def activity_ref(self) -> _refs.ActivityReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.ActivityReference(activity_arn=self.activity_arn)


class _ImportedActivity(Resource, IActivity):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.activity_arn = arn
        self.activity_name = Stack.of(scope).split_arn(arn, ArnFormat.COLON_RESOURCE_NAME).resource_name or ""
        self.encryption_configuration = None


class Activity(Resource, IActivity):
    """Create an activity.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html

    :param activity_name: the activity's name, 1 to 80 characters; default made of the construct's path
    :param encryption_configuration: the key that encrypts inputs and results; default one that AWS owns
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        activity_name: str | None = None,
        encryption_configuration: EncryptionConfiguration | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=activity_name or Lazy.string(_Name(self)))
        self.encryption_configuration = encryption_configuration
        if isinstance(encryption_configuration, CustomerManagedEncryptionConfiguration):
            arn = Stack.of(self).format_arn(
                service="states", resource="activity", sep=":", resource_name=self.physical_name
            )
            encryption_configuration.kms_key.add_to_resource_policy(
                iam.PolicyStatement(
                    resources=["*"],
                    actions=["kms:Decrypt", "kms:GenerateDataKey"],
                    principals=[iam.ServicePrincipal("states.amazonaws.com")],
                    conditions={"StringEquals": {"kms:EncryptionContext:aws:states:activityArn": arn}},
                )
            )
        self._resource = _cfn.CfnActivity(
            self,
            "Resource",
            name=self.physical_name,
            encryption_configuration=_encryption(encryption_configuration),
        )
        self.activity_name: str = self._get_resource_name_attribute(self._resource.get_att("Name").to_string())
        self.activity_arn: str = self._get_resource_arn_attribute(
            self._resource.ref,
            service="states",
            resource="activity",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )

    @classmethod
    def from_activity_arn(cls, scope: Construct, id: str, activity_arn: str) -> IActivity:
        """Import an existing activity by ARN."""
        return _ImportedActivity(scope, id, activity_arn)

    @classmethod
    def from_activity_name(cls, scope: Construct, id: str, activity_name: str) -> IActivity:
        """Import an existing activity of this account and region by name."""
        arn = Stack.of(scope).format_arn(
            service="states",
            resource="activity",
            resource_name=activity_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        return cls.from_activity_arn(scope, id, arn)

    def grant(self, identity: iam.IGrantable, *actions: str) -> iam.Grant:
        """Grant actions on the activity."""
        return iam.Grant.add_to_principal(grantee=identity, actions=list(actions), resource_arns=[self.activity_arn])

    def metric(self, metric_name: str, **options: Unpack[MetricOptions]) -> Metric:
        """Return a metric of the activity; by default its sum."""
        return self._metric(metric_name, "sum", options)

    def metric_failed(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks of the activity failed."""
        return self._metric("ActivitiesFailed", "Sum", options)

    def metric_heartbeat_timed_out(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks missed a heartbeat."""
        return self._metric("ActivitiesHeartbeatTimedOut", "Sum", options)

    def metric_run_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long workers took, in milliseconds."""
        return self._metric("ActivityRunTime", "Average", options)

    def metric_schedule_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long tasks waited for a worker, in milliseconds."""
        return self._metric("ActivityScheduleTime", "Average", options)

    def metric_scheduled(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks were scheduled."""
        return self._metric("ActivitiesScheduled", "Sum", options)

    def metric_started(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks a worker took."""
        return self._metric("ActivitiesStarted", "Sum", options)

    def metric_succeeded(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks succeeded."""
        return self._metric("ActivitiesSucceeded", "Sum", options)

    def metric_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long tasks took from being scheduled, in milliseconds."""
        return self._metric("ActivityTime", "Average", options)

    def metric_timed_out(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many tasks timed out."""
        return self._metric("ActivitiesTimedOut", "Sum", options)

    def _metric(self, name: str, statistic: str, options: MetricOptions) -> Metric:
        return states_metric(self, name, {"ActivityArn": self.activity_arn}, statistic, options)


class _Name:
    """The name of an activity that was given none: its path, shortened to 80 characters."""

    def __init__(self, activity: Activity) -> None:
        self._activity = activity

    def produce(self, *_: object) -> str:
        name = Names.unique_id(self._activity)
        return name if len(name) <= 80 else name[:40] + name[-40:]
