"""Amazon CloudWatch Logs: a mirror of ``aws_cdk.aws_logs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._filters import *
    from ._log_group import *
    from ._patterns import *
    from ._retention import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_filters": "MetricFilter QueryDefinition QueryString",
        "_log_group": "ILogGroup LogGroup LogGroupClass LogStream ResourcePolicy RetentionDays",
        "_patterns": "FilterPattern IFilterPattern JsonPattern SpaceDelimitedTextPattern",
        "_retention": "LogRetention",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
