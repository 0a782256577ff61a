"""Metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, Unpack

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from ._statistics import Stats, Unit, known_statistic

if TYPE_CHECKING:
    from ._alarm import Alarm, CreateAlarmOptions
    from ._math import MathExpression

__all__ = [
    "Dimension",
    "IMetric",
    "Metric",
    "MetricConfig",
    "MetricExpressionConfig",
    "MetricOptions",
    "MetricStatConfig",
]

DEFAULT_PERIOD = Duration.minutes(5)


class Dimension(Struct):
    """A name and a value that distinguish metrics of one name.

    :param name: the dimension's name, up to 255 characters
    :param value: the dimension's value, up to 1,024 characters
    """

    name: str
    value: Any


class MetricStatConfig(Struct):
    """A statistic of one metric.

    :param metric_name: the name by which CloudWatch has the metric
    :param namespace: the metric's namespace
    :param period: the length of a period
    :param statistic: the statistic of each period
    :param account: the account that has the metric; default the stack's
    :param account_override: that account, when it was given explicitly; default none
    :param dimensions: the metric's dimensions; default none
    :param region: the region that has the metric; default the stack's
    :param region_override: that region, when it was given explicitly; default none
    :param unit_filter: only values of this unit; default all
    """

    metric_name: str
    namespace: str
    period: Duration
    statistic: str
    account: str | None = None
    account_override: str | None = None
    dimensions: list[Dimension] | None = None
    region: str | None = None
    region_override: str | None = None
    unit_filter: Unit | None = None


class MetricExpressionConfig(Struct):
    """An expression over metrics.

    :param expression: the expression in metric math
    :param period: the length of a period, in seconds
    :param using_metrics: the metrics, by their names in the expression
    :param search_account: the account in which SEARCH finds metrics; default the dashboard's
    :param search_region: the region in which SEARCH finds metrics; default the dashboard's
    """

    expression: str
    period: float
    using_metrics: Mapping[str, IMetric]
    search_account: str | None = None
    search_region: str | None = None


class MetricConfig(Struct):
    """The definition of a metric: a statistic, or an expression over others.

    :param math_expression: the expression; default none
    :param metric_stat: the statistic; default none
    :param rendering_properties: the label and color in graphs; default none
    :param search_expression: the SEARCH expression; default none
    """

    math_expression: MetricExpressionConfig | None = None
    metric_stat: MetricStatConfig | None = None
    rendering_properties: Mapping[str, Any] | None = None
    search_expression: MetricExpressionConfig | None = None


class IMetric(Protocol):
    """Anything that an alarm can watch."""

    warnings_v2: Mapping[str, str] | None

    def to_metric_config(self) -> MetricConfig:
        """Return what the metric is."""
        ...


class MetricOptions(TypedDict, total=False):
    """The options of every metric.

    :param account: the account that has the metric; default the stack's
    :param color: the color of its line in graphs, such as ``#1f77b4``; default CloudWatch's choice
    :param dimensions_map: the metric's dimensions, values by name, at most 30; default none
    :param id: the metric's name in expressions of a dashboard; default generated
    :param label: its name in graphs; default CloudWatch's choice
    :param period: the length of a period: 1, 5, 10, 30 or a multiple of 60 seconds; default 5 minutes
    :param region: the region that has the metric; default the stack's
    :param stack_account: the account of the stack that has the metric's resource; default account
    :param stack_region: the region of the stack that has the metric's resource; default region
    :param statistic: the statistic of each period, see `Stats`; default the average
    :param unit: only values of this unit; default all
    :param visible: whether it is shown in graphs; default yes
    """

    account: str | None
    color: str | None
    dimensions_map: Mapping[str, str] | None
    id: str | None
    label: str | None
    period: Duration | None
    region: str | None
    stack_account: str | None
    stack_region: str | None
    statistic: str | None
    unit: Unit | None
    visible: bool | None


class Metric(IMetric):
    """A metric of CloudWatch.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Metric

    :param metric_name: the metric's name, up to 255 characters
    :param namespace: the metric's namespace, such as ``AWS/States``
    The other options are described at `MetricOptions`.
    """

    def __init__(self, *, metric_name: str, namespace: str, **options: Unpack[MetricOptions]) -> None:
        self.metric_name = metric_name
        self.namespace = namespace
        self._options = options
        self.period: Duration = options.get("period") or DEFAULT_PERIOD
        seconds = self.period.to_seconds()
        if seconds not in (1, 5, 10, 30) and seconds % 60 != 0:
            raise AuthoringError(
                f"period: expected 1, 5, 10, 30 or a multiple of 60 seconds, got {seconds}",
                code="PeriodMustBeValidInterval",
            )
        self.dimensions: Mapping[str, Any] | None = _checked(options.get("dimensions_map"))
        given = options.get("statistic") or Stats.AVERAGE
        known = known_statistic(given)
        self.statistic: str = known[0] if known is not None else given
        self.warnings_v2: Mapping[str, str] | None = None
        if known is None:
            self.warnings_v2 = {
                "CloudWatch:Alarm:UnrecognizedStatistic": f"{namespace} {metric_name}: the statistic {given!r} is not "
                "one of Stats; it is written as it is"
            }
        self.label: str | None = options.get("label")
        self.color: str | None = options.get("color")
        self.id: str | None = options.get("id")
        self.visible: bool | None = options.get("visible")
        self.unit: Unit | None = options.get("unit")
        self.account: str | None = options.get("account") or options.get("stack_account")
        self.region: str | None = options.get("region") or options.get("stack_region")

    @staticmethod
    def anomaly_detection_for(
        *,
        metric: IMetric,
        color: str | None = None,
        label: str | None = None,
        period: Duration | None = None,
        search_account: str | None = None,
        search_region: str | None = None,
        std_devs: float | None = None,
    ) -> MathExpression:
        """Return the band that a metric's values are expected in.

        https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html

        :param metric: the metric
        :param std_devs: how many standard deviations wide the band is to each side; by default 2
        """
        from ._math import MathExpression

        width = 2 if std_devs is None else std_devs
        if width <= 0:
            raise AuthoringError(f"std_devs: expected more than 0, got {width}", code="StdDevsMustBeGreaterThanZero")
        return MathExpression(
            expression=f"ANOMALY_DETECTION_BAND(m0, {int(width) if width == int(width) else width})",
            using_metrics={"m0": metric},
            color=color,
            label=label if label is not None else "Anomaly Detection Band",
            period=period,
            search_account=search_account,
            search_region=search_region,
        )

    @staticmethod
    def grant_put_metric_data(grantee: iam.IGrantable) -> iam.Grant:
        """Grant writing metrics of any namespace."""
        return iam.Grant.add_to_principal(grantee=grantee, actions=["cloudwatch:PutMetricData"], resource_arns=["*"])

    def with_(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return the metric with other options; those that aren't given stay as they are."""
        changed: Any = {name: value for name, value in options.items() if value is not None}
        merged: Any = {**self._options, **changed}
        return Metric(metric_name=self.metric_name, namespace=self.namespace, **merged)

    def attach_to(self, scope: IConstruct) -> Metric:
        """Return the metric as one of the account and region of a construct's stack."""
        stack = Stack.of(scope)
        account = None if Token.is_unresolved(stack.account) else stack.account
        region = None if Token.is_unresolved(stack.region) else stack.region
        return self.with_(stack_account=account, stack_region=region)

    def to_metric_config(self) -> MetricConfig:
        dimensions = [Dimension(name=name, value=value) for name, value in sorted((self.dimensions or {}).items())]
        return MetricConfig(
            metric_stat=MetricStatConfig(
                dimensions=dimensions or None,
                namespace=self.namespace,
                metric_name=self.metric_name,
                period=self.period,
                statistic=self.statistic,
                unit_filter=self.unit,
                account=self.account,
                region=self.region,
                account_override=self._options.get("account"),
                region_override=self._options.get("region"),
            ),
            rendering_properties={
                "color": self.color,
                "label": self.label,
                "id": self.id,
                "visible": self.visible,
            },
        )

    def create_alarm(self, scope: Construct, id: str, **options: Unpack[CreateAlarmOptions]) -> Alarm:
        """Create an alarm that watches the metric; see `Alarm` for its options."""
        from ._alarm import Alarm

        return Alarm(scope, id, metric=self, **options)

    def __str__(self) -> str:
        return self.label or self.metric_name


def _checked(dimensions: Mapping[str, str] | None) -> Mapping[str, str] | None:
    if dimensions is None:
        return None
    if len(dimensions) > 30:
        raise AuthoringError(
            f"dimensions_map: expected at most 30 dimensions, got {len(dimensions)}", code="MaximumDimensionsExceeded"
        )
    for name, value in dimensions.items():
        if not isinstance(value, str):
            raise AuthoringError(f"dimensions_map: {name!r} has no value", code="InvalidDimensionValue")
        for what, text in (("name", name), ("value", value)):
            if not Token.is_unresolved(text) and not 1 <= len(text) <= 255:
                raise AuthoringError(
                    f"dimensions_map: expected a {what} of 1 to 255 characters, got {len(text)}",
                    code="DimensionLengthInvalid",
                )
    return dimensions
