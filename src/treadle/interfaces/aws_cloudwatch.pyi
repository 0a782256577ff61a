# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AlarmMuteRuleReference(Struct):
    alarm_mute_rule_arn: str

class AlarmReference(Struct):
    alarm_arn: str
    alarm_name: str

class AnomalyDetectorReference(Struct):
    anomaly_detector_id: str

class CompositeAlarmReference(Struct):
    alarm_name: str
    composite_alarm_arn: str

class DashboardReference(Struct):
    dashboard_name: str

class InsightRuleReference(Struct):
    insight_rule_arn: str

class IntegrationReference(Struct):
    integration_arn: str

class LogAlarmReference(Struct):
    alarm_name: str
    log_alarm_arn: str

class MetricStreamReference(Struct):
    metric_stream_arn: str
    metric_stream_name: str

class OTelEnrichmentReference(Struct):
    account_id: str

class ResourceMetricsConfigurationReference(Struct):
    resource_arn: str

class ViewReference(Struct):
    view_arn: str
    view_name: str

class IAlarmMuteRuleRef(Protocol):
    @property
    def alarm_mute_rule_ref(self) -> AlarmMuteRuleReference: ...

class IAlarmRef(Protocol):
    @property
    def alarm_ref(self) -> AlarmReference: ...

class IAnomalyDetectorRef(Protocol):
    @property
    def anomaly_detector_ref(self) -> AnomalyDetectorReference: ...

class ICompositeAlarmRef(Protocol):
    @property
    def composite_alarm_ref(self) -> CompositeAlarmReference: ...

class IDashboardRef(Protocol):
    @property
    def dashboard_ref(self) -> DashboardReference: ...

class IInsightRuleRef(Protocol):
    @property
    def insight_rule_ref(self) -> InsightRuleReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class ILogAlarmRef(Protocol):
    @property
    def log_alarm_ref(self) -> LogAlarmReference: ...

class IMetricStreamRef(Protocol):
    @property
    def metric_stream_ref(self) -> MetricStreamReference: ...

class IOTelEnrichmentRef(Protocol):
    @property
    def o_tel_enrichment_ref(self) -> OTelEnrichmentReference: ...

class IResourceMetricsConfigurationRef(Protocol):
    @property
    def resource_metrics_configuration_ref(self) -> ResourceMetricsConfigurationReference: ...

class IViewRef(Protocol):
    @property
    def view_ref(self) -> ViewReference: ...
