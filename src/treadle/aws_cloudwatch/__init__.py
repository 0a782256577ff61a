"""Amazon CloudWatch: a mirror of ``aws_cdk.aws_cloudwatch``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._alarm import *
    from ._cfn import *
    from ._composite import *
    from ._dashboard import *
    from ._layout import *
    from ._math import *
    from ._metric import *
    from ._statistics import *
    from ._widgets import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_alarm": (
            "Alarm AlarmActionConfig AlarmBase AnomalyDetectionAlarm ComparisonOperator CreateAlarmOptions IAlarm "
            "IAlarmAction TreatMissingData"
        ),
        "_composite": "AlarmRule AtLeastThreshold CompositeAlarm IAlarmRule",
        "_dashboard": "Dashboard DashboardVariable DefaultValue IVariable Values",
        "_layout": "Column ConcreteWidget IWidget Row Spacer",
        "_math": "MathExpression",
        "_metric": "Dimension IMetric Metric MetricConfig MetricExpressionConfig MetricOptions MetricStatConfig",
        "_statistics": "Statistic Stats Unit",
        "_widgets": (
            "AlarmStatusWidget AlarmWidget Color CustomWidget GaugeWidget GraphWidget LogQueryWidget "
            "SingleValueWidget TableThreshold TableWidget TextWidget"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
