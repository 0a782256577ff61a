"""The metrics of state machines, activities and tasks in CloudWatch.

https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._core.structs import Struct

if TYPE_CHECKING:
    from ..aws_cloudwatch import Metric, MetricOptions
    from ..constructs import IConstruct

__all__ = ["StateTransitionMetric", "TaskMetricsConfig"]


class TaskMetricsConfig(Struct):
    """The metrics that Step Functions publishes for a task.

    :param metric_dimensions: the dimensions that distinguish the task's resource, values by name
    :param metric_prefix_plural: the prefix of the names of counts, such as ``LambdaFunctions``
    :param metric_prefix_singular: the prefix of the names of times, such as ``LambdaFunction``
    """

    metric_dimensions: Mapping[str, Any] | None = None
    metric_prefix_plural: str | None = None
    metric_prefix_singular: str | None = None


def states_metric(
    scope: IConstruct | None,
    name: str,
    dimensions: Mapping[str, Any] | None,
    statistic: str | None,
    options: MetricOptions,
) -> Metric:
    """Return a metric of Step Functions.

    :param scope: the construct in whose account and region it is; None for where it is used
    :param statistic: the statistic when the options have none
    """
    from ..aws_cloudwatch import Metric

    given: Any = {name: value for name, value in options.items() if value is not None}
    keywords: Any = {"dimensions_map": dimensions, "statistic": statistic, **given}
    metric = Metric(namespace="AWS/States", metric_name=name, **keywords)
    return metric.attach_to(scope) if scope is not None else metric


class StateTransitionMetric:
    """The metrics of the account's state transitions."""

    @staticmethod
    def metric(metric_name: str, **options: Unpack[MetricOptions]) -> Metric:
        """Return a metric of this name."""
        return _of_transitions(metric_name, None, options)

    @staticmethod
    def metric_consumed_capacity(**options: Unpack[MetricOptions]) -> Metric:
        """Return how many transitions there were a second."""
        return _of_transitions("ConsumedCapacity", None, options)

    @staticmethod
    def metric_provisioned_bucket_size(**options: Unpack[MetricOptions]) -> Metric:
        """Return how many transitions the account may have at once."""
        return _of_transitions("ProvisionedBucketSize", None, options)

    @staticmethod
    def metric_provisioned_refill_rate(**options: Unpack[MetricOptions]) -> Metric:
        """Return how many transitions a second the account may have."""
        return _of_transitions("ProvisionedRefillRate", None, options)

    @staticmethod
    def metric_throttled_events(**options: Unpack[MetricOptions]) -> Metric:
        """Return how many transitions were throttled."""
        return _of_transitions("ThrottledEvents", "sum", options)


def _of_transitions(name: str, statistic: str | None, options: MetricOptions) -> Metric:
    return states_metric(None, name, {"ServiceMetric": "StateTransition"}, statistic, options)
