# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DashboardReference(Struct):
    dashboard_arn: str

class ScheduledReportReference(Struct):
    scheduled_report_arn: str

class IDashboardRef(Protocol):
    @property
    def dashboard_ref(self) -> DashboardReference: ...

class IScheduledReportRef(Protocol):
    @property
    def scheduled_report_ref(self) -> ScheduledReportReference: ...
