"""Widgets of dashboards.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Any

from .._core.fn import Aws
from .._core.lazy import Lazy
from .._core.stack import Stack
from ..errors import AuthoringError
from . import _cfn
from ._composite import alarm_arn
from ._layout import ConcreteWidget, known
from ._math import metric_key
from ._metric import IMetric

__all__ = [
    "AlarmStatusWidget",
    "AlarmWidget",
    "Color",
    "CustomWidget",
    "GaugeWidget",
    "GraphWidget",
    "LogQueryWidget",
    "SingleValueWidget",
    "TableThreshold",
    "TableWidget",
    "TextWidget",
]

_DATE = re.compile(
    r"(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])T(2[0-3]|[01][0-9]):([0-5][0-9])"
    r":([0-5][0-9])(.[0-9]+)?(Z)?"
)


class Color:
    """The colors of CloudWatch's palette."""

    BLUE = "#1f77b4"
    BROWN = "#8c564b"
    GREEN = "#2ca02c"
    GREY = "#7f7f7f"
    ORANGE = "#ff7f0e"
    PINK = "#e377c2"
    PURPLE = "#9467bd"
    RED = "#d62728"


def _error(message: str) -> AuthoringError:
    return AuthoringError(message, code="Widget", kind="Widget")


def _json(given: Any) -> Any:
    """Return a struct as CloudWatch spells it, without what isn't given."""
    if given is None:
        return None
    values = {}
    for name in given._fields:
        key = re.sub(r"_(\w)", lambda found: found[1].upper(), name)
        value = getattr(given, name)
        values[key] = value.value if isinstance(value, Enum) else value
    return known(values)


# ------------------------------------------------------------ the metrics of a graph


class _Entry:
    def __init__(self, metric: IMetric) -> None:
        self.metric = metric
        self.id: str | None = None
        self.axis: str | None = None


def _graph(left: Sequence[IMetric], right: Sequence[IMetric] = ()) -> list[Any] | None:
    """Return the metrics of a graph, those behind expressions among them, each once."""
    entries: list[_Entry] = []
    by_key: dict[Any, _Entry] = {}
    by_id: dict[str, _Entry] = {}

    def add(metric: IMetric, axis: str | None, id: str | None) -> None:
        key = metric_key(metric)
        entry = by_id.get(id) if id else None
        if entry is not None and metric_key(entry.metric) != key:
            raise _error(
                f"Cannot have two different metrics share the same id ('{id}') in one Alarm or Graph. Rename one of "
                "them."
            )
        if entry is None:
            entry = by_key.get(key)
            if entry is not None and entry.id and id:
                entry = None
        if entry is None:
            entry = by_key[key] = _Entry(metric)
            entries.append(entry)
        if not entry.id and id:
            entry.id = id
            by_id[id] = entry
        entry.axis = entry.axis or axis
        expression = metric.to_metric_config().math_expression
        for name, inner in expression.using_metrics.items() if expression is not None else ():
            add(inner, None, name)

    for axis, metrics in (("left", left), ("right", right)):
        for metric in metrics:
            add(metric, axis, None)
    return [_entry(entry) for entry in entries] or None


def _entry(entry: _Entry) -> Any:
    config = entry.metric.to_metric_config()
    row: list[Any] = []
    options: dict[str, Any] = dict(config.rendering_properties or {})
    stat, expression = config.metric_stat, config.math_expression or getattr(config, "search_expression", None)
    if stat is not None:
        row += [stat.namespace, stat.metric_name]
        for dimension in stat.dimensions or ():
            row += [dimension.name, dimension.value]
        options["accountId"] = stat.account_override or _elsewhere("account", stat.account)
        options["region"] = stat.region_override or _elsewhere("region", stat.region)
        seconds = stat.period.to_seconds()
        options["period"] = seconds if seconds != 300 else None
        options["stat"] = stat.statistic if stat.statistic != "Average" else None
    elif expression is not None:
        options["expression"] = expression.expression
        options["accountId"] = _elsewhere("account", expression.search_account)
        options["region"] = _elsewhere("region", expression.search_region)
        options["period"] = expression.period if expression.period != 300 else None
    if not entry.axis:
        options["visible"] = False
    if entry.axis != "left":
        options["yAxis"] = entry.axis
    options["id"] = entry.id
    if options.get("visible") is not False and options.get("expression") and not options.get("label"):
        options["label"] = None if options.get("label") == "" else str(entry.metric)
    options = known(options)
    lazy = {"accountId", "region"} & options.keys()
    if not options:
        return row
    return Lazy.uncached_any(lambda context: _resolved(context, row, options)) if lazy else [*row, options]


def _resolved(context: Any, row: list[Any], options: dict[str, Any]) -> list[Any]:
    """Leave the account and region out where they are the stack's own."""
    stack = Stack.of(context.scope)
    found = {}
    for name, value in options.items():
        if isinstance(value, _Place):
            if getattr(stack, value.kind) == value.value:
                continue
            value = value.value
        found[name] = value
    return [*row, found] if found else row


class _Place:
    def __init__(self, kind: str, value: str) -> None:
        self.kind, self.value = kind, value


def _elsewhere(kind: str, value: str | None) -> _Place | None:
    return _Place(kind, value) if value else None


# ------------------------------------------------------------ the widgets


class _Widget(ConcreteWidget):
    """Base class of widgets whose keywords are those of a generated struct."""

    _struct = ""
    _height = 6

    def __init__(self, **props: Any) -> None:
        given = getattr(_cfn, self._struct)(**props)
        super().__init__(given.width or 6, given.height or self._height)
        self._props: Any = given
        if getattr(given, "end", None) is not None and given.start is None:
            raise _error("If you specify a value for end, you must also specify a value for start.")

    def _region(self) -> str:
        return self._props.region or Aws.REGION


class TextWidget(_Widget):
    """Text in Markdown.

    :param props: the keywords of ``TextWidgetProps``
    """

    _struct, _height = "TextWidgetProps", 2

    def to_json(self) -> list[Any]:
        background = self._props.background
        return self._json("text", {"markdown": self._props.markdown, "background": background and background.value})


class AlarmWidget(_Widget):
    """The metric of an alarm, and the alarm.

    :param props: the keywords of ``AlarmWidgetProps``
    """

    _struct = "AlarmWidgetProps"

    def to_json(self) -> list[Any]:
        given = self._props
        return self._json(
            "metric",
            {
                "view": "timeSeries",
                "title": given.title,
                "region": self._region(),
                "annotations": {"alarms": [alarm_arn(given.alarm)]},
                "yAxis": known({"left": _json(_cfn.YAxisProps.maybe(given.left_y_axis))}),
                "accountId": given.account_id,
            },
        )


class AlarmStatusWidget(_Widget):
    """The states of alarms.

    :param props: the keywords of ``AlarmStatusWidgetProps``
    """

    _struct, _height = "AlarmStatusWidgetProps", 3

    def to_json(self) -> list[Any]:
        given = self._props
        return self._json(
            "alarm",
            {
                "title": given.title or "Alarm Status",
                "alarms": [alarm_arn(alarm) for alarm in given.alarms],
                "states": given.states and [state.value for state in given.states],
                "sortBy": given.sort_by and given.sort_by.value,
            },
        )


class _Timed(_Widget):
    def _time(self) -> dict[str, Any]:
        given = self._props
        return {
            "period": given.period and given.period.to_seconds(),
            "stat": given.statistic if hasattr(given, "statistic") else None,
            "start": given.start,
            "end": given.end,
            "accountId": given.account_id,
        }


class _Metrics(_Timed):
    def __init__(self, **props: Any) -> None:
        super().__init__(**props)
        self._metrics: list[Any] = list(self._props.metrics or ())
        self._copy_metric_warnings(*self._metrics)

    def add_metric(self, metric: IMetric) -> None:
        """Add a metric."""
        self._metrics.append(metric)
        self._copy_metric_warnings(metric)


class GaugeWidget(_Metrics):
    """A gauge.

    :param props: the keywords of ``GaugeWidgetProps``
    """

    _struct = "GaugeWidgetProps"

    def to_json(self) -> list[Any]:
        given = self._props
        notes = [_json(_cfn.HorizontalAnnotation.of(note)) for note in given.annotations or ()]
        axis = _json(_cfn.YAxisProps.maybe(given.left_y_axis)) or {}
        return self._json(
            "metric",
            {
                "view": "gauge",
                "title": given.title,
                "region": self._region(),
                "metrics": _graph(self._metrics),
                "annotations": {"horizontal": notes} if notes else None,
                "yAxis": {"left": {"min": 0, "max": 100, **axis}},
                "legend": given.legend_position and {"position": given.legend_position.value},
                "liveData": given.live_data,
                "setPeriodToTimeRange": given.set_period_to_time_range,
                **self._time(),
            },
        )


class SingleValueWidget(_Metrics):
    """The latest values of metrics.

    :param props: the keywords of ``SingleValueWidgetProps``
    """

    _struct, _height = "SingleValueWidgetProps", 3

    def __init__(self, **props: Any) -> None:
        super().__init__(**props)
        if self._props.set_period_to_time_range and self._props.sparkline:
            raise _error("You cannot use setPeriodToTimeRange with sparkline")

    def to_json(self) -> list[Any]:
        given = self._props
        return self._json(
            "metric",
            {
                "view": "singleValue",
                "title": given.title,
                "region": self._region(),
                "sparkline": given.sparkline,
                "metrics": _graph(self._metrics) or [],
                "setPeriodToTimeRange": given.set_period_to_time_range,
                "singleValueFullPrecision": given.full_precision,
                **self._time(),
            },
        )


class TableThreshold:
    """A limit from which a table's values are colored.

    :param lower: the limit, or the lower one
    :param upper: the upper limit; none with fill
    :param color: the color, such as ``#d62728``
    :param fill: ``above`` or ``below``
    """

    def __init__(self, lower: float, upper: float | None, color: str | None, fill: str | None) -> None:
        self._values = (lower, upper, color, fill)

    @staticmethod
    def above(value: float, color: str | None = None) -> TableThreshold:
        """Color values above a limit."""
        return TableThreshold(value, None, color, "above")

    @staticmethod
    def below(value: float, color: str | None = None) -> TableThreshold:
        """Color values below a limit."""
        return TableThreshold(value, None, color, "below")

    @staticmethod
    def between(lower_bound: float, upper_bound: float, color: str | None = None) -> TableThreshold:
        """Color values between two limits."""
        return TableThreshold(lower_bound, upper_bound, color, None)

    def to_json(self) -> Any:
        """Return the limit as CloudWatch spells it."""
        lower, upper, color, fill = self._values
        if upper:
            return [known({"value": lower, "color": color}), {"value": upper}]
        return known({"value": lower, "color": color, "fill": fill})


class TableWidget(_Metrics):
    """A table of metrics.

    :param props: the keywords of ``TableWidgetProps``
    """

    _struct = "TableWidgetProps"

    def to_json(self) -> list[Any]:
        given = self._props
        summary = _cfn.TableSummaryProps.of(given.summary or {})
        notes = [threshold.to_json() for threshold in given.thresholds or ()]
        return self._json(
            "metric",
            {
                "title": given.title,
                "view": "table",
                "table": {
                    "layout": given.layout.value if given.layout is not None else "horizontal",
                    "showTimeSeriesData": not summary.hide_non_summary_columns,
                    "stickySummary": bool(summary.sticky),
                    "summaryColumns": [column.value for column in summary.columns or ()],
                },
                "region": self._region(),
                "metrics": _graph(self._metrics),
                "annotations": {"horizontal": notes} if notes else None,
                "yAxis": {"left": {"showUnits": True}} if given.show_units_in_label else {},
                "liveData": given.live_data,
                "singleValueFullPrecision": given.full_precision,
                "setPeriodToTimeRange": given.set_period_to_time_range,
                **self._time(),
            },
        )


class CustomWidget(_Widget):
    """What a function draws.

    :param props: the keywords of ``CustomWidgetProps``
    """

    _struct = "CustomWidgetProps"

    def to_json(self) -> list[Any]:
        given = self._props
        updates = {
            "refresh": given.update_on_refresh is not False,
            "resize": given.update_on_resize is not False,
            "timeRange": given.update_on_time_range_change is not False,
        }
        return self._json(
            "custom",
            {"endpoint": given.function_arn, "params": given.params, "title": given.title, "updateOn": updates},
        )


class LogQueryWidget(_Widget):
    """The result of a query of CloudWatch Logs Insights.

    :param props: the keywords of ``LogQueryWidgetProps``
    """

    _struct = "LogQueryWidgetProps"

    def __init__(self, **props: Any) -> None:
        super().__init__(**props)
        given = self._props
        if not given.log_group_names:
            raise _error("Specify at least one log group name.")
        if bool(given.query_string) == bool(given.query_lines):
            raise _error("Specify exactly one of 'queryString' and 'queryLines'")

    def to_json(self) -> list[Any]:
        given = self._props
        sources = " | ".join(f"SOURCE '{name}'" for name in given.log_group_names)
        query = "\n| ".join(given.query_lines) if given.query_lines else given.query_string
        view = given.view or _cfn.LogQueryVisualizationType.TABLE
        properties = {
            "view": view.value,
            "title": given.title,
            "region": self._region(),
            "accountId": given.account_id,
            "query": f"{sources} | {query}",
            "queryLanguage": given.query_language and given.query_language.value,
        }
        if view.name in ("LINE", "STACKEDAREA"):
            properties |= {"view": "timeSeries", "stacked": view.name == "STACKEDAREA"}
        return self._json("log", properties)


class GraphWidget(_Timed):
    """A graph of metrics.

    :param props: the keywords of ``GraphWidgetProps``
    """

    _struct = "GraphWidgetProps"

    def __init__(self, **props: Any) -> None:
        super().__init__(**props)
        given = self._props
        self._left, self._right = list(given.left or ()), list(given.right or ())
        self._notes = [_cfn.VerticalAnnotation.of(note) for note in given.vertical_annotations or ()]
        for note in self._notes:
            if not _DATE.fullmatch(note.date):
                raise _error(f"Given date {note.date} is not in ISO 8601 format")
        self._copy_metric_warnings(*self._left, *self._right)
        if given.display_labels_on_chart and given.view is not _cfn.GraphWidgetView.PIE:
            raise _error("displayLabelsOnChart can currently only be set to true if view is GraphWidgetView.PIE")

    def add_left_metric(self, metric: IMetric) -> None:
        """Add a metric of the left axis."""
        self._left.append(metric)
        self._copy_metric_warnings(metric)

    def add_right_metric(self, metric: IMetric) -> None:
        """Add a metric of the right axis."""
        self._right.append(metric)
        self._copy_metric_warnings(metric)

    def to_json(self) -> list[Any]:
        given = self._props
        horizontal = [
            {**_json(_cfn.HorizontalAnnotation.of(note)), "yAxis": axis}
            for axis, notes in (("left", given.left_annotations), ("right", given.right_annotations))
            for note in notes or ()
        ]
        vertical = []
        for note in self._notes:
            rest = _json(note)
            vertical.append({"value": rest.pop("date"), **rest})
        annotations = known({"horizontal": horizontal or None, "vertical": vertical or None})
        axes = {
            "left": _json(_cfn.YAxisProps.maybe(given.left_y_axis)),
            "right": _json(_cfn.YAxisProps.maybe(given.right_y_axis)),
        }
        return self._json(
            "metric",
            {
                "view": (given.view or _cfn.GraphWidgetView.TIME_SERIES).value,
                "title": given.title,
                "region": self._region(),
                "stacked": given.stacked,
                "labels": {"visible": True} if given.display_labels_on_chart else None,
                "metrics": _graph(self._left, self._right),
                "annotations": annotations or None,
                "yAxis": known(axes),
                "legend": given.legend_position and {"position": given.legend_position.value},
                "liveData": given.live_data,
                "setPeriodToTimeRange": given.set_period_to_time_range,
                **self._time(),
            },
        )
