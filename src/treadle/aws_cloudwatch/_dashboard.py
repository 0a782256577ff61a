"""Dashboards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .._core.annotations import Annotations
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import Resource
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._layout import Column, IWidget, Row, known

__all__ = ["Dashboard", "DashboardVariable", "DefaultValue", "IVariable", "Values"]


class IVariable:
    """Interface of variables."""

    def to_json(self) -> Any:
        """Return the variable as CloudWatch spells it."""
        raise NotImplementedError  # each implementation defines it


class Values:
    """The values from which a variable's is chosen.

    :param rendered: the values as CloudWatch spells them
    """

    def __init__(self, rendered: dict[str, Any]) -> None:
        self._rendered = rendered

    @staticmethod
    def from_values(*values: Any) -> Values:
        """Use these values, each a ``VariableValue``."""
        if not values:
            raise _error("Empty values is not allowed")
        rows = [_cfn.VariableValue.of(value) for value in values]
        return Values({"values": [known({"label": row.label, "value": row.value}) for row in rows]})

    @staticmethod
    def from_search(expression: str, populate_from: str) -> Values:
        """Use the values of a dimension that a search finds."""
        return Values({"search": expression, "populateFrom": populate_from})

    @staticmethod
    def from_search_components(
        *, dimensions: Sequence[str], metric_name: str, namespace: str, populate_from: str
    ) -> Values:
        """Use the values of one of the dimensions of a metric."""
        if not dimensions:
            raise _error("Empty dimensions provided. Please specify one dimension at least")
        if populate_from not in dimensions:
            raise _error(f"populateFrom ({populate_from}) is not present in dimensions")
        schema = ",".join([namespace, *dimensions])
        return Values.from_search(f'{{{schema}}} MetricName="{metric_name}"', populate_from)

    def to_json(self) -> dict[str, Any]:
        """Return the values as CloudWatch spells them."""
        return self._rendered


class DefaultValue:
    """The value that a variable has at first.

    :param val: the value, or ``__FIRST``
    """

    FIRST: DefaultValue

    def __init__(self, val: str) -> None:
        self.val: Any = val

    @staticmethod
    def value(value: str) -> DefaultValue:
        """Use a value."""
        return DefaultValue(value)


DefaultValue.FIRST = DefaultValue("__FIRST")


class DashboardVariable(IVariable):
    """A variable that widgets use.

    :param options: the keywords of ``DashboardVariableOptions``
    """

    def __init__(self, **options: Any) -> None:
        given = _cfn.DashboardVariableOptions(**options)
        typed = given.input_type is _cfn.VariableInputType.INPUT
        if not typed and given.values is None:
            raise _error(f"Variable with inputType ({given.input_type.value}) requires values to be set")
        if typed and given.values is not None:
            raise _error(
                "inputType INPUT cannot be combined with values. Please choose either SELECT or RADIO or remove "
                "'values' from options."
            )
        self._options = given

    def to_json(self) -> Any:
        given = self._options
        return known(
            {
                given.type.value: given.value,
                "type": given.type.value,
                "inputType": given.input_type.value,
                "id": given.id,
                "defaultValue": given.default_value and given.default_value.val,
                "visible": given.visible,
                "label": given.label,
                **(given.values.to_json() if given.values is not None else {}),
            }
        )


class Dashboard(Resource):
    """A dashboard.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html

    :param dashboard_name: letters, digits, hyphens and underscores; default generated
    :param default_interval: how far back it shows; not with start; default 3 hours
    :param end: the end of the time shown; needs start; default now
    :param period_override: whether the periods of graphs follow the time shown; default AUTO
    :param start: the begin of the time shown, such as ``-PT3H`` or an ISO 8601 date; default 3 hours ago
    :param variables: the dashboard's variables; default none
    :param widgets: rows of widgets; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        dashboard_name: str | None = None,
        default_interval: Duration | None = None,
        end: str | None = None,
        period_override: _cfn.PeriodOverride | None = None,
        start: str | None = None,
        variables: Sequence[Any] | None = None,
        widgets: Sequence[Sequence[Any]] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=dashboard_name)
        if dashboard_name and not unresolved(dashboard_name) and not re.fullmatch(r"[\w-]+", dashboard_name):
            raise self._refuse(
                f"The value {dashboard_name} for field dashboardName contains invalid characters. It can only contain "
                "alphanumerics, dash (-) and underscore (_)."
            )
        if start is not None and default_interval is not None:
            raise self._refuse("both properties defaultInterval and start cannot be set at once")
        if end is not None and start is None:
            raise self._refuse("If you specify a value for end, you must also specify a value for start.")
        self._rows: list[Any] = []
        self._variables: list[Any] = []
        given = {
            "start": start if default_interval is None else f"-{default_interval.to_iso_string()}",
            "end": end if default_interval is None else None,
            "periodOverride": period_override and period_override.value,
        }
        _cfn.CfnDashboard(
            self,
            "Resource",
            dashboard_name=self.physical_name,
            dashboard_body=Lazy.uncached_string(lambda _: self._body(given)),
        )
        for row in widgets or ():
            self.add_widgets(*row)
        for variable in variables or ():
            self.add_variable(variable)
        self.dashboard_name: str = self.physical_name
        self.dashboard_arn: str = Stack.of(self).format_arn(
            service="cloudwatch", resource="dashboard", region="", resource_name=self.physical_name
        )

    def _body(self, given: dict[str, Any]) -> str:
        column = Column(*self._rows)
        column.position(0, 0)
        variables = [variable.to_json() for variable in self._variables] or None
        return Stack.of(self).to_json_string(known({**given, "widgets": column.to_json(), "variables": variables}))

    def add_widgets(self, *widgets: Any) -> None:
        """Add a row of widgets."""
        if not widgets:
            return
        for name, text in _warnings(widgets).items():
            Annotations.of(self).add_warning_v2(name, text)
        self._rows.append(Row(*widgets) if len(widgets) > 1 else widgets[0])

    def add_variable(self, variable: Any) -> None:
        """Add a variable."""
        self._variables.append(variable)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Dashboard", path=self.node.path, kind="Dashboard")


def _warnings(widgets: Sequence[IWidget]) -> dict[str, str]:
    found: dict[str, str] = {}
    for widget in widgets:
        found |= getattr(widget, "warnings_v2", None) or {}
        found |= _warnings(getattr(widget, "widgets", ()))
    return found


def _error(message: str) -> AuthoringError:
    return AuthoringError(message, code="Dashboard", kind="DashboardVariable")
