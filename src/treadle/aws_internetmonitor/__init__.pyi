# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_internetmonitor as _aws_internetmonitor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HealthEventsConfigProperty(Struct):
        availability_local_health_events_config: CfnMonitor.LocalHealthEventsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        availability_score_threshold: float | None = None
        performance_local_health_events_config: CfnMonitor.LocalHealthEventsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        performance_score_threshold: float | None = None
    class InternetMeasurementsLogDeliveryProperty(Struct):
        s3_config: CfnMonitor.S3ConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class LocalHealthEventsConfigProperty(Struct):
        health_score_threshold: float | None = None
        min_traffic_impact: float | None = None
        status: str | None = None
    class S3ConfigProperty(Struct):
        bucket_name: str | None = None
        bucket_prefix: str | None = None
        log_delivery_status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        monitor_name: str,
        health_events_config: CfnMonitor.HealthEventsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        include_linked_accounts: bool | IResolvable | None = None,
        internet_measurements_log_delivery: CfnMonitor.InternetMeasurementsLogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None,
        linked_account_id: str | None = None,
        max_city_networks_to_monitor: float | None = None,
        resources: Sequence[str] | None = None,
        resources_to_add: Sequence[str] | None = None,
        resources_to_remove: Sequence[str] | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        traffic_percentage_to_monitor: float | None = None,
    ) -> None: ...
    monitor_name: str
    health_events_config: CfnMonitor.HealthEventsConfigProperty | IResolvable | None
    include_linked_accounts: bool | IResolvable | None
    internet_measurements_log_delivery: CfnMonitor.InternetMeasurementsLogDeliveryProperty | IResolvable | None
    linked_account_id: str | None
    max_city_networks_to_monitor: float | None
    resources: Sequence[str] | None
    resources_to_add: Sequence[str] | None
    resources_to_remove: Sequence[str] | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    traffic_percentage_to_monitor: float | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_monitor_arn(self) -> str: ...
    @property
    def attr_processing_status(self) -> str: ...
    @property
    def attr_processing_status_info(self) -> str: ...
    @property
    def monitor_ref(self) -> _aws_internetmonitor.MonitorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_monitor(resource: _aws_internetmonitor.IMonitorRef) -> str: ...
    @staticmethod
    def from_monitor_arn(scope: Construct, id: str, arn: str) -> _aws_internetmonitor.IMonitorRef: ...
    @staticmethod
    def from_monitor_name(scope: Construct, id: str, monitor_name: str) -> _aws_internetmonitor.IMonitorRef: ...
    @staticmethod
    def is_cfn_monitor(x: Any) -> bool: ...

class CfnMonitorProps(Struct):
    monitor_name: str
    health_events_config: CfnMonitor.HealthEventsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    include_linked_accounts: bool | IResolvable | None = None
    internet_measurements_log_delivery: CfnMonitor.InternetMeasurementsLogDeliveryProperty | Mapping[str, Any] | IResolvable | None = None
    linked_account_id: str | None = None
    max_city_networks_to_monitor: float | None = None
    resources: Sequence[str] | None = None
    resources_to_add: Sequence[str] | None = None
    resources_to_remove: Sequence[str] | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    traffic_percentage_to_monitor: float | None = None

