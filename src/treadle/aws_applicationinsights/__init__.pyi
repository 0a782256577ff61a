# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_applicationinsights as _aws_applicationinsights
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmMetricProperty(Struct):
        alarm_metric_name: str
    class AlarmProperty(Struct):
        alarm_name: str
        severity: str | None = None
    class ComponentConfigurationProperty(Struct):
        configuration_details: CfnApplication.ConfigurationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        sub_component_type_configurations: Sequence[CfnApplication.SubComponentTypeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComponentMonitoringSettingProperty(Struct):
        component_configuration_mode: str
        tier: str
        component_arn: str | None = None
        component_name: str | None = None
        custom_component_configuration: CfnApplication.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        default_overwrite_component_configuration: CfnApplication.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfigurationDetailsProperty(Struct):
        alarm_metrics: Sequence[CfnApplication.AlarmMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        alarms: Sequence[CfnApplication.AlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ha_cluster_prometheus_exporter: CfnApplication.HAClusterPrometheusExporterProperty | Mapping[str, Any] | IResolvable | None = None
        hana_prometheus_exporter: CfnApplication.HANAPrometheusExporterProperty | Mapping[str, Any] | IResolvable | None = None
        jmx_prometheus_exporter: CfnApplication.JMXPrometheusExporterProperty | Mapping[str, Any] | IResolvable | None = None
        logs: Sequence[CfnApplication.LogProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        net_weaver_prometheus_exporter: CfnApplication.NetWeaverPrometheusExporterProperty | Mapping[str, Any] | IResolvable | None = None
        processes: Sequence[CfnApplication.ProcessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sql_server_prometheus_exporter: CfnApplication.SQLServerPrometheusExporterProperty | Mapping[str, Any] | IResolvable | None = None
        windows_events: Sequence[CfnApplication.WindowsEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomComponentProperty(Struct):
        component_name: str
        resource_list: Sequence[str]
    class HAClusterPrometheusExporterProperty(Struct):
        prometheus_port: str | None = None
    class HANAPrometheusExporterProperty(Struct):
        agree_to_install_hanadb_client: bool | IResolvable
        hana_port: str
        hana_secret_name: str
        hanasid: str
        prometheus_port: str | None = None
    class JMXPrometheusExporterProperty(Struct):
        host_port: str | None = None
        jmxurl: str | None = None
        prometheus_port: str | None = None
    class LogPatternProperty(Struct):
        pattern: str
        pattern_name: str
        rank: float
    class LogPatternSetProperty(Struct):
        log_patterns: Sequence[CfnApplication.LogPatternProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pattern_set_name: str
    class LogProperty(Struct):
        log_type: str
        encoding: str | None = None
        log_group_name: str | None = None
        log_path: str | None = None
        pattern_set: str | None = None
    class NetWeaverPrometheusExporterProperty(Struct):
        instance_numbers: Sequence[str]
        sapsid: str
        prometheus_port: str | None = None
    class ProcessProperty(Struct):
        alarm_metrics: Sequence[CfnApplication.AlarmMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable
        process_name: str
    class SQLServerPrometheusExporterProperty(Struct):
        prometheus_port: str
        sql_secret_name: str
    class SubComponentConfigurationDetailsProperty(Struct):
        alarm_metrics: Sequence[CfnApplication.AlarmMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        logs: Sequence[CfnApplication.LogProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        processes: Sequence[CfnApplication.ProcessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        windows_events: Sequence[CfnApplication.WindowsEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SubComponentTypeConfigurationProperty(Struct):
        sub_component_configuration_details: CfnApplication.SubComponentConfigurationDetailsProperty | Mapping[str, Any] | IResolvable
        sub_component_type: str
    class WindowsEventProperty(Struct):
        event_levels: Sequence[str]
        event_name: str
        log_group_name: str
        pattern_set: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_group_name: str,
        attach_missing_permission: bool | IResolvable | None = None,
        auto_configuration_enabled: bool | IResolvable | None = None,
        component_monitoring_settings: Sequence[CfnApplication.ComponentMonitoringSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        custom_components: Sequence[CfnApplication.CustomComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cwe_monitor_enabled: bool | IResolvable | None = None,
        grouping_type: str | None = None,
        log_pattern_sets: Sequence[CfnApplication.LogPatternSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ops_center_enabled: bool | IResolvable | None = None,
        ops_item_sns_topic_arn: str | None = None,
        sns_notification_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    resource_group_name: str
    attach_missing_permission: bool | IResolvable | None
    auto_configuration_enabled: bool | IResolvable | None
    component_monitoring_settings: Sequence[CfnApplication.ComponentMonitoringSettingProperty | IResolvable] | IResolvable | None
    custom_components: Sequence[CfnApplication.CustomComponentProperty | IResolvable] | IResolvable | None
    cwe_monitor_enabled: bool | IResolvable | None
    grouping_type: str | None
    log_pattern_sets: Sequence[CfnApplication.LogPatternSetProperty | IResolvable] | IResolvable | None
    ops_center_enabled: bool | IResolvable | None
    ops_item_sns_topic_arn: str | None
    sns_notification_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_applicationinsights.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_applicationinsights.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    resource_group_name: str
    attach_missing_permission: bool | IResolvable | None = None
    auto_configuration_enabled: bool | IResolvable | None = None
    component_monitoring_settings: Sequence[CfnApplication.ComponentMonitoringSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    custom_components: Sequence[CfnApplication.CustomComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cwe_monitor_enabled: bool | IResolvable | None = None
    grouping_type: str | None = None
    log_pattern_sets: Sequence[CfnApplication.LogPatternSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ops_center_enabled: bool | IResolvable | None = None
    ops_item_sns_topic_arn: str | None = None
    sns_notification_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

