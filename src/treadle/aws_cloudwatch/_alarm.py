"""Alarms."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, Protocol, Required, TypedDict

from .._core.annotations import Annotations
from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._math import metric_key
from ._metric import IMetric, Metric, MetricStatConfig
from ._statistics import known_statistic

__all__ = [
    "Alarm",
    "AlarmActionConfig",
    "AlarmBase",
    "AnomalyDetectionAlarm",
    "ComparisonOperator",
    "CreateAlarmOptions",
    "IAlarm",
    "IAlarmAction",
    "TreatMissingData",
]

_EC2_ACTION = re.compile(r"arn:aws[a-z0-9-]*:automate:[a-z|\d-]+:ec2:[a-z]+")


class ComparisonOperator(Enum):
    """How values are compared with the threshold."""

    GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD = "GreaterThanThreshold"
    LESS_THAN_THRESHOLD = "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold"
    LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD = "LessThanLowerOrGreaterThanUpperThreshold"
    GREATER_THAN_UPPER_THRESHOLD = "GreaterThanUpperThreshold"
    LESS_THAN_LOWER_THRESHOLD = "LessThanLowerThreshold"


_OF_BANDS = (
    ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
    ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
    ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
)


class TreatMissingData(Enum):
    """How periods without values count."""

    BREACHING = "breaching"
    NOT_BREACHING = "notBreaching"
    IGNORE = "ignore"
    MISSING = "missing"


class AlarmActionConfig(Struct):
    """What an alarm calls."""

    alarm_action_arn: str


class IAlarmAction(Protocol):
    """Anything that an alarm can call."""

    def bind(self, scope: Construct, alarm: IAlarm) -> AlarmActionConfig:
        """Return what the alarm calls."""
        ...


class IAlarm(IResource):
    """Represent an alarm, made here or elsewhere."""

    alarm_arn: str
    alarm_name: str


class AlarmBase(Resource, IAlarm):
    """What all alarms can do."""

    def __init__(self, scope: Construct, id: str, *, physical_name: str | None = None) -> None:
        super().__init__(scope, id, physical_name=physical_name)
        self._actions: dict[str, list[str]] = {"alarm": [], "insufficient_data": [], "ok": []}

    def render_alarm_rule(self) -> str:
        """Return the rule of a composite alarm that holds while this alarm is on."""
        return f'ALARM("{self.alarm_arn}")'

    def add_alarm_action(self, *actions: IAlarmAction) -> None:
        """Call actions when the alarm goes on."""
        self._actions["alarm"] += [self._action_arn(action) for action in actions]

    def add_insufficient_data_action(self, *actions: IAlarmAction) -> None:
        """Call actions when there is too little data."""
        self._actions["insufficient_data"] += [self._action_arn(action) for action in actions]

    def add_ok_action(self, *actions: IAlarmAction) -> None:
        """Call actions when the alarm goes off."""
        self._actions["ok"] += [self._action_arn(action) for action in actions]

    def _action_arn(self, action: IAlarmAction) -> str:
        return action.bind(self, self).alarm_action_arn


class _ImportedAlarm(AlarmBase):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id)
        self.alarm_arn = arn
        self.alarm_name = Stack.of(scope).split_arn(arn, ArnFormat.COLON_RESOURCE_NAME).resource_name or ""


class _ActionArns:
    """The actions of an alarm that are known when the template is written."""

    def __init__(self, arns: list[str]) -> None:
        self._arns = arns

    def produce(self, *_: object) -> list[str] | None:
        return self._arns or None


class CreateAlarmOptions(TypedDict, total=False):
    """The options of an alarm, as `Alarm` describes them."""

    actions_enabled: bool | None
    alarm_description: str | None
    alarm_name: str | None
    comparison_operator: ComparisonOperator | None
    datapoints_to_alarm: float | None
    evaluate_low_sample_count_percentile: str | None
    evaluation_periods: Required[float]
    threshold: Required[float]
    treat_missing_data: TreatMissingData | None


class Alarm(AlarmBase):
    """Watch a metric or an expression.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html

    :param metric: the metric
    :param threshold: the number that values are compared with
    :param evaluation_periods: over how many periods
    :param actions_enabled: whether actions are called; by default they are
    :param alarm_description: a description
    :param alarm_name: its name; by default made by CloudFormation
    :param comparison_operator: by default GREATER_THAN_OR_EQUAL_TO_THRESHOLD
    :param datapoints_to_alarm: how many of the periods turn the alarm on; by default all
    :param evaluate_low_sample_count_percentile: ``ignore`` or ``evaluate`` percentiles of few values
    :param treat_missing_data: how periods without values count; by default as MISSING
    """

    ANOMALY_DETECTION_NO_THRESHOLD: float = 0

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        metric: IMetric,
        evaluation_periods: float,
        threshold: float,
        actions_enabled: bool | None = None,
        alarm_description: str | None = None,
        alarm_name: str | None = None,
        comparison_operator: ComparisonOperator | None = None,
        datapoints_to_alarm: float | None = None,
        evaluate_low_sample_count_percentile: str | None = None,
        treat_missing_data: TreatMissingData | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=alarm_name)
        self.metric = metric
        operator = comparison_operator or ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        of_band = operator in _OF_BANDS
        if of_band is not _is_band(metric):
            raise self._refuse(
                f"comparison_operator: {operator.name} "
                + ("needs a metric with ANOMALY_DETECTION_BAND" if of_band else "is not for ANOMALY_DETECTION_BAND"),
                "AnomalyDetection",
            )
        rendered, primary = self._metric_properties(metric, 2 if of_band else 1)
        resource = _cfn.CfnAlarm(
            self,
            "Resource",
            alarm_description=alarm_description,
            alarm_name=self.physical_name,
            comparison_operator=operator.value,
            threshold=None if of_band else threshold,
            threshold_metric_id=primary if of_band else None,
            datapoints_to_alarm=datapoints_to_alarm,
            evaluate_low_sample_count_percentile=evaluate_low_sample_count_percentile,
            evaluation_periods=evaluation_periods,
            treat_missing_data=treat_missing_data.value if treat_missing_data else None,
            actions_enabled=actions_enabled,
            alarm_actions=Lazy.list(_ActionArns(self._actions["alarm"])),
            insufficient_data_actions=Lazy.list(_ActionArns(self._actions["insufficient_data"])),
            ok_actions=Lazy.list(_ActionArns(self._actions["ok"])),
            **rendered,
        )
        self.alarm_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            service="cloudwatch",
            resource="alarm",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self.alarm_name: str = self._get_resource_name_attribute(resource.ref)
        for name, text in (getattr(metric, "warnings_v2", None) or {}).items():
            Annotations.of(self).add_warning_v2(name, text)

    @staticmethod
    def from_alarm_arn(scope: Construct, id: str, alarm_arn: str) -> IAlarm:
        """Import an alarm by its ARN."""
        return _ImportedAlarm(scope, id, alarm_arn)

    @staticmethod
    def from_alarm_name(scope: Construct, id: str, alarm_name: str) -> IAlarm:
        """Import an alarm of the stack's account and region by its name."""
        arn = Stack.of(scope).format_arn(
            service="cloudwatch",
            resource="alarm",
            resource_name=alarm_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        return _ImportedAlarm(scope, id, arn)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Alarm")

    def _action_arn(self, action: IAlarmAction) -> str:
        arn = super()._action_arn(action)
        if _EC2_ACTION.search(arn):
            stat = self.metric.to_metric_config().metric_stat
            if stat is None or [one.name for one in stat.dimensions or ()] != ["InstanceId"]:
                raise self._refuse(
                    "actions of EC2 need a metric whose one dimension is InstanceId",
                    "Ec2AlarmActionsRequireInstanceMetric",
                )
        return arn

    # ------------------------------------------------------------ the metric as the template has it

    def _metric_properties(self, metric: IMetric, shown_levels: int) -> tuple[dict[str, Any], str | None]:
        config = metric.to_metric_config()
        stat = config.metric_stat
        if stat is None:
            return self._expression_properties(metric, shown_levels)
        self._check_region(stat, metric)
        label = (config.rendering_properties or {}).get("label")
        if label is not None or self._is_elsewhere(stat):
            return {"metrics": [self._query(metric, "m1", True)]}, "m1"
        known = known_statistic(stat.statistic)
        basic = known is not None and known[1]
        return {
            "dimensions": _dimensions(stat),
            "namespace": stat.namespace,
            "metric_name": stat.metric_name,
            "period": stat.period.to_seconds(),
            "statistic" if basic else "extended_statistic": stat.statistic,
            "unit": stat.unit_filter.value if stat.unit_filter else None,
        }, None

    def _expression_properties(self, metric: IMetric, shown_levels: int) -> tuple[dict[str, Any], str]:
        entries: list[_Entry] = []
        self._collect(entries, metric, 1, None)
        expressions = 0
        for entry in entries:
            if entry.id is None:
                expressions += 1
                entry.id = f"expr_{expressions}"
        queries = [self._query(entry.metric, entry.id or "", entry.level <= shown_levels) for entry in entries]
        return {"metrics": queries}, entries[0].id or ""

    def _collect(self, entries: list[_Entry], metric: IMetric, level: int, id: str | None) -> None:
        """List a metric and those that its expression uses, each once."""
        key = metric_key(metric)
        existing = next((entry for entry in entries if entry.id == id and id is not None), None)
        if existing is not None and existing.key != key:
            raise self._refuse(f"using_metrics: {id!r} names two metrics; rename one", "DuplicateMetricId")
        if existing is None:
            existing = next((entry for entry in reversed(entries) if entry.key == key), None)
            if existing is not None and existing.id and id:
                existing = None
        if existing is None:
            existing = _Entry(metric, key, level)
            entries.append(existing)
        existing.id = existing.id or id
        expression = metric.to_metric_config().math_expression
        for name, inner in expression.using_metrics.items() if expression is not None else ():
            self._collect(entries, inner, level + 1, name)

    def _query(self, metric: IMetric, id: str, shown: bool) -> dict[str, Any]:
        config = metric.to_metric_config()
        query: dict[str, Any] = {"Id": id, "Label": (config.rendering_properties or {}).get("label")}
        stat, expression = config.metric_stat, config.math_expression
        if stat is not None:
            self._check_region(stat, metric)
            query["AccountId"] = stat.account if self._is_elsewhere(stat) else None
            query["MetricStat"] = {
                "Metric": {
                    "MetricName": stat.metric_name,
                    "Namespace": stat.namespace,
                    "Dimensions": _dimensions(stat),
                },
                "Period": stat.period.to_seconds(),
                "Stat": stat.statistic,
                "Unit": stat.unit_filter.value if stat.unit_filter else None,
            }
        elif expression is not None:
            if len(expression.using_metrics) > 10:
                raise self._refuse("an alarm's expression can't use more than 10 metrics", "TooManyMetrics")
            if expression.search_account is not None or expression.search_region is not None:
                raise self._refuse(
                    "an alarm's expression can't have search_account or search_region", "SearchNotSupported"
                )
            query["Expression"] = expression.expression
            query["Period"] = None if expression.using_metrics else expression.period
        else:
            raise self._refuse("an alarm can't watch a search expression", "SearchNotSupported")
        return {**query, "ReturnData": shown}

    def _check_region(self, stat: MetricStatConfig, metric: IMetric) -> None:
        region = Stack.of(self).region
        if stat.region and not Token.is_unresolved(region) and stat.region != region:
            raise self._refuse(
                f"the metric {metric} is in {stat.region}, but an alarm in {region} can't watch it",
                "AlarmRegionMismatch",
            )

    def _is_elsewhere(self, stat: MetricStatConfig) -> bool:
        return stat.account is not None and stat.account != Stack.of(self).account


class AnomalyDetectionAlarm(Alarm):
    """Watch whether a metric leaves the band that its values are expected in.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Anomaly_Detection_Alarm.html

    :param metric: the metric
    :param evaluation_periods: over how many periods
    :param comparison_operator: on which side; by default LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD
    :param std_devs: how many standard deviations wide the band is to each side; by default 2

    The other options are described at `Alarm`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        evaluation_periods: float,
        metric: IMetric,
        actions_enabled: bool | None = None,
        alarm_description: str | None = None,
        alarm_name: str | None = None,
        comparison_operator: ComparisonOperator | None = None,
        datapoints_to_alarm: float | None = None,
        evaluate_low_sample_count_percentile: str | None = None,
        std_devs: float | None = None,
        treat_missing_data: TreatMissingData | None = None,
    ) -> None:
        period = getattr(metric, "period", None)
        super().__init__(
            scope,
            id,
            metric=Metric.anomaly_detection_for(metric=metric, std_devs=std_devs, period=period),
            evaluation_periods=evaluation_periods,
            threshold=Alarm.ANOMALY_DETECTION_NO_THRESHOLD,
            actions_enabled=actions_enabled,
            alarm_description=alarm_description,
            alarm_name=alarm_name,
            comparison_operator=comparison_operator
            or ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
            datapoints_to_alarm=datapoints_to_alarm,
            evaluate_low_sample_count_percentile=evaluate_low_sample_count_percentile,
            treat_missing_data=treat_missing_data,
        )


class _Entry:
    """A metric of an alarm's expression, and the name that it has there."""

    def __init__(self, metric: IMetric, key: tuple[Any, ...], level: int) -> None:
        self.metric = metric
        self.key = key
        self.level = level
        self.id: str | None = None


def _dimensions(stat: MetricStatConfig) -> list[dict[str, Any]] | None:
    return [{"Name": one.name, "Value": one.value} for one in stat.dimensions] if stat.dimensions else None


def _is_band(metric: IMetric) -> bool:
    expression = metric.to_metric_config().math_expression
    return expression is not None and "ANOMALY_DETECTION_BAND" in expression.expression
