"""Expressions over metrics."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._core.quantities import Duration
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ._metric import DEFAULT_PERIOD, IMetric, MetricConfig, MetricExpressionConfig

if TYPE_CHECKING:
    from ._alarm import Alarm, CreateAlarmOptions

__all__ = ["MathExpression"]

_VARIABLE = re.compile(r"[a-z][a-zA-Z0-9_]*")
_WITHOUT_VARIABLES = re.compile(r"\$\{Token\[[^\]]+\]\}|\"[^\"]*\"|'[^']*'")
_OWN_VARIABLES = re.compile(r"\b(INSIGHT_RULE_METRIC|SELECT|SEARCH|METRICS)\b", re.IGNORECASE)


class MathExpression(IMetric):
    """An expression over metrics.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html

    :param expression: the expression, such as ``errors / requests``
    :param using_metrics: the metrics, by their names in the expression; default none
    :param color: the color of its line in graphs, such as ``#1f77b4``; default CloudWatch's choice
    :param label: its name in graphs; default the expression
    :param period: the period of all its metrics; default 5 minutes
    :param search_account: the account in which SEARCH finds metrics; not for alarms; default the dashboard's
    :param search_region: the region in which SEARCH finds metrics; not for alarms; default the dashboard's
    """

    def __init__(
        self,
        *,
        expression: str,
        using_metrics: Mapping[str, IMetric] | None = None,
        color: str | None = None,
        label: str | None = None,
        period: Duration | None = None,
        search_account: str | None = None,
        search_region: str | None = None,
    ) -> None:
        self.expression = expression
        self.color = color
        self.label = label
        self.period: Duration = period or DEFAULT_PERIOD
        self.search_account = search_account
        self.search_region = search_region
        warnings: dict[str, str] = {}
        self.using_metrics: Mapping[str, IMetric] = {
            name: self._in_period(metric, warnings) for name, metric in (using_metrics or {}).items()
        }
        wrong = [name for name in self.using_metrics if not Token.is_unresolved(name) and not _VARIABLE.fullmatch(name)]
        if wrong:
            raise AuthoringError(
                f"using_metrics: expected names of a lowercase letter, letters, digits and underscores, got {wrong}",
                code="InvalidVariableNames",
            )
        check_ids(self)
        missing = set(_VARIABLE.findall(_WITHOUT_VARIABLES.sub("", expression))) - self.using_metrics.keys()
        if missing and not _OWN_VARIABLES.search(expression):
            warnings["CloudWatch:Math:UnknownIdentifier"] = (
                f"{expression}: using_metrics has no {', '.join(sorted(missing))}"
            )
        for metric in self.using_metrics.values():
            warnings.update(getattr(metric, "warnings_v2", None) or {})
        self.warnings_v2: Mapping[str, str] | None = warnings or None

    def _in_period(self, metric: Any, warnings: dict[str, str]) -> IMetric:
        if not hasattr(metric, "with_"):
            raise AuthoringError(
                f"using_metrics: expected metrics with a method with_, got {metric!r}", code="MetricMustImplementWith"
            )
        seconds = metric.period.to_seconds()
        if seconds not in (DEFAULT_PERIOD.to_seconds(), self.period.to_seconds()):
            warnings["CloudWatch:Math:MetricsPeriodsOverridden"] = (
                f"{self.expression}: the periods of its metrics are replaced by {self.period.to_seconds()} seconds"
            )
        changed: IMetric = metric.with_(period=self.period)
        return changed

    def with_(
        self,
        *,
        color: str | None = None,
        label: str | None = None,
        period: Duration | None = None,
        search_account: str | None = None,
        search_region: str | None = None,
    ) -> MathExpression:
        """Return the expression with other options; those that aren't given stay as they are."""
        return MathExpression(
            expression=self.expression,
            using_metrics=self.using_metrics,
            color=color if color is not None else self.color,
            label=label if label is not None else self.label,
            period=period if period is not None else self.period,
            search_account=search_account if search_account is not None else self.search_account,
            search_region=search_region if search_region is not None else self.search_region,
        )

    def to_metric_config(self) -> MetricConfig:
        return MetricConfig(
            math_expression=MetricExpressionConfig(
                expression=self.expression,
                period=self.period.to_seconds(),
                using_metrics=self.using_metrics,
                search_account=self.search_account,
                search_region=self.search_region,
            ),
            rendering_properties={"label": self.label, "color": self.color},
        )

    def create_alarm(self, scope: Construct, id: str, **options: Unpack[CreateAlarmOptions]) -> Alarm:
        """Create an alarm that watches the expression; see `Alarm` for its options."""
        from ._alarm import Alarm

        return Alarm(scope, id, metric=self, **options)

    def __str__(self) -> str:
        return self.label or self.expression


def metric_key(metric: IMetric) -> tuple[Any, ...]:
    """Return what two metrics have in common when they are the same."""
    config = metric.to_metric_config()
    expression = config.math_expression or config.search_expression
    if expression is not None:
        inner = tuple((name, metric_key(one)) for name, one in sorted(expression.using_metrics.items()))
        return (expression.expression, inner, expression.search_region, expression.search_account)
    stat = config.metric_stat
    if stat is None:
        raise AuthoringError(f"{metric!r} is neither a metric nor an expression", code="MetricObjectMustHaveOneType")
    dimensions = tuple((one.name, one.value) for one in stat.dimensions or ())
    period = stat.period.to_seconds()
    return (stat.namespace, stat.metric_name, dimensions, stat.statistic, period, stat.region, stat.account)


def _with_ids(metric: IMetric) -> Iterator[tuple[str, IMetric]]:
    expression = metric.to_metric_config().math_expression
    for name, inner in expression.using_metrics.items() if expression is not None else ():
        yield name, inner
        yield from _with_ids(inner)


def check_ids(metric: IMetric) -> None:
    """Refuse an expression in which one name means two metrics."""
    seen: dict[str, tuple[Any, ...]] = {}
    for name, inner in _with_ids(metric):
        key = metric_key(inner)
        if seen.setdefault(name, key) != key:
            raise AuthoringError(f"using_metrics: {name!r} names two metrics; rename one", code="DuplicateMetricId")
