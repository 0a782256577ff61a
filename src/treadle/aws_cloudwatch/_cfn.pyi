# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_autoscaling as _aws_autoscaling
from ..interfaces import aws_cloudwatch as _aws_cloudwatch
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlarm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConfigurationProperty(Struct):
        alarm_tags_propagation: CfnAlarm.AlarmTagsPropagationProperty | Mapping[str, Any] | IResolvable | None = None
    class AlarmPromQLCriteriaProperty(Struct):
        pending_period: float | None = None
        query: str | None = None
        recovery_period: float | None = None
    class AlarmTagsPropagationProperty(Struct):
        enabled: bool | IResolvable
        excluded_tag_keys: Sequence[str] | None = None
        included_tag_keys: Sequence[str] | None = None
    class DimensionProperty(Struct):
        name: str
        value: str
    class EvaluationCriteriaProperty(Struct):
        prom_ql_criteria: CfnAlarm.AlarmPromQLCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluationWindowProperty(Struct):
        sliding_window: Any | None = None
        wall_clock_window: CfnAlarm.WallClockWindowProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricDataQueryProperty(Struct):
        id: str
        account_id: str | None = None
        expression: str | None = None
        label: str | None = None
        metric_stat: CfnAlarm.MetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        period: float | None = None
        return_data: bool | IResolvable | None = None
    class MetricProperty(Struct):
        dimensions: Sequence[CfnAlarm.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        namespace: str | None = None
    class MetricStatProperty(Struct):
        metric: CfnAlarm.MetricProperty | Mapping[str, Any] | IResolvable
        period: float
        stat: str
        unit: str | None = None
    class WallClockWindowProperty(Struct):
        timezone: str | None = None
    class WarmUpConfigurationProperty(Struct):
        only_start_evaluating_after_warm_up_period_ends: bool | IResolvable | None = None
        warm_up_period_duration_in_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_configuration: CfnAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        actions_enabled: bool | IResolvable | None = None,
        alarm_actions: Sequence[str | _aws_autoscaling.IScalingPolicyRef | _aws_sns.ITopicRef] | None = None,
        alarm_description: str | None = None,
        alarm_name: str | None = None,
        comparison_operator: str | None = None,
        datapoints_to_alarm: float | None = None,
        dimensions: Sequence[CfnAlarm.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        evaluate_low_sample_count_percentile: str | None = None,
        evaluation_criteria: CfnAlarm.EvaluationCriteriaProperty | Mapping[str, Any] | IResolvable | None = None,
        evaluation_interval: float | None = None,
        evaluation_periods: float | None = None,
        evaluation_window: CfnAlarm.EvaluationWindowProperty | Mapping[str, Any] | IResolvable | None = None,
        extended_statistic: str | None = None,
        insufficient_data_actions: Sequence[str | _aws_sns.ITopicRef] | None = None,
        metric_name: str | None = None,
        metrics: Sequence[CfnAlarm.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        namespace: str | None = None,
        ok_actions: Sequence[str | _aws_sns.ITopicRef] | None = None,
        period: float | None = None,
        statistic: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        threshold: float | None = None,
        threshold_metric_id: str | None = None,
        treat_missing_data: str | None = None,
        unit: str | None = None,
        warm_up_configuration: CfnAlarm.WarmUpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    action_configuration: CfnAlarm.ActionConfigurationProperty | IResolvable | None
    actions_enabled: bool | IResolvable | None
    alarm_actions: Sequence[str] | None
    alarm_description: str | None
    alarm_name: str | None
    comparison_operator: str | None
    datapoints_to_alarm: float | None
    dimensions: Sequence[CfnAlarm.DimensionProperty | IResolvable] | IResolvable | None
    evaluate_low_sample_count_percentile: str | None
    evaluation_criteria: CfnAlarm.EvaluationCriteriaProperty | IResolvable | None
    evaluation_interval: float | None
    evaluation_periods: float | None
    evaluation_window: CfnAlarm.EvaluationWindowProperty | IResolvable | None
    extended_statistic: str | None
    insufficient_data_actions: Sequence[str] | None
    metric_name: str | None
    metrics: Sequence[CfnAlarm.MetricDataQueryProperty | IResolvable] | IResolvable | None
    namespace: str | None
    ok_actions: Sequence[str] | None
    period: float | None
    statistic: str | None
    tags: Sequence[_CfnTag] | None
    threshold: float | None
    threshold_metric_id: str | None
    treat_missing_data: str | None
    unit: str | None
    warm_up_configuration: CfnAlarm.WarmUpConfigurationProperty | IResolvable | None
    @property
    def alarm_ref(self) -> _aws_cloudwatch.AlarmReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_alarm(resource: _aws_cloudwatch.IAlarmRef) -> str: ...
    @staticmethod
    def from_alarm_arn(scope: Construct, id: str, arn: str) -> _aws_cloudwatch.IAlarmRef: ...
    @staticmethod
    def from_alarm_name(scope: Construct, id: str, alarm_name: str) -> _aws_cloudwatch.IAlarmRef: ...
    @staticmethod
    def is_cfn_alarm(x: Any) -> bool: ...

class CfnAlarmProps(Struct):
    action_configuration: CfnAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    actions_enabled: bool | IResolvable | None = None
    alarm_actions: Sequence[str | _aws_autoscaling.IScalingPolicyRef | _aws_sns.ITopicRef] | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    comparison_operator: str | None = None
    datapoints_to_alarm: float | None = None
    dimensions: Sequence[CfnAlarm.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    evaluate_low_sample_count_percentile: str | None = None
    evaluation_criteria: CfnAlarm.EvaluationCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    evaluation_interval: float | None = None
    evaluation_periods: float | None = None
    evaluation_window: CfnAlarm.EvaluationWindowProperty | Mapping[str, Any] | IResolvable | None = None
    extended_statistic: str | None = None
    insufficient_data_actions: Sequence[str | _aws_sns.ITopicRef] | None = None
    metric_name: str | None = None
    metrics: Sequence[CfnAlarm.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    namespace: str | None = None
    ok_actions: Sequence[str | _aws_sns.ITopicRef] | None = None
    period: float | None = None
    statistic: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    threshold: float | None = None
    threshold_metric_id: str | None = None
    treat_missing_data: str | None = None
    unit: str | None = None
    warm_up_configuration: CfnAlarm.WarmUpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnAlarmMuteRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MuteTargetsProperty(Struct):
        alarm_names: Sequence[str]
    class RuleProperty(Struct):
        schedule: CfnAlarmMuteRule.ScheduleProperty | Mapping[str, Any] | IResolvable
    class ScheduleProperty(Struct):
        duration: str
        expression: str
        timezone: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule: CfnAlarmMuteRule.RuleProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        expire_date: str | None = None,
        mute_targets: CfnAlarmMuteRule.MuteTargetsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        start_date: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule: CfnAlarmMuteRule.RuleProperty | IResolvable
    description: str | None
    expire_date: str | None
    mute_targets: CfnAlarmMuteRule.MuteTargetsProperty | IResolvable | None
    name: str | None
    start_date: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def alarm_mute_rule_ref(self) -> _aws_cloudwatch.AlarmMuteRuleReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_last_updated_timestamp(self) -> str: ...
    @property
    def attr_mute_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_alarm_mute_rule(resource: _aws_cloudwatch.IAlarmMuteRuleRef) -> str: ...
    @staticmethod
    def is_cfn_alarm_mute_rule(x: Any) -> bool: ...

class CfnAlarmMuteRuleProps(Struct):
    rule: CfnAlarmMuteRule.RuleProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    expire_date: str | None = None
    mute_targets: CfnAlarmMuteRule.MuteTargetsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    start_date: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAnomalyDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationProperty(Struct):
        excluded_time_ranges: Sequence[CfnAnomalyDetector.RangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_time_zone: str | None = None
    class DimensionProperty(Struct):
        name: str
        value: str
    class MetricCharacteristicsProperty(Struct):
        periodic_spikes: bool | IResolvable | None = None
    class MetricConfigurationProperty(Struct):
        excluded_time_ranges: Sequence[CfnAnomalyDetector.RangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_time_zone: str | None = None
    class MetricDataQueryProperty(Struct):
        id: str
        account_id: str | None = None
        expression: str | None = None
        label: str | None = None
        metric_stat: CfnAnomalyDetector.MetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        period: float | None = None
        return_data: bool | IResolvable | None = None
    class MetricMathAnomalyDetectorProperty(Struct):
        metric_data_queries: Sequence[CfnAnomalyDetector.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricProperty(Struct):
        metric_name: str
        namespace: str
        dimensions: Sequence[CfnAnomalyDetector.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricStatProperty(Struct):
        metric: CfnAnomalyDetector.MetricProperty | Mapping[str, Any] | IResolvable
        period: float
        stat: str
        unit: str | None = None
    class RangeProperty(Struct):
        end_time: str
        start_time: str
    class SingleMetricAnomalyDetectorProperty(Struct):
        account_id: str | None = None
        dimensions: Sequence[CfnAnomalyDetector.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        namespace: str | None = None
        stat: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnAnomalyDetector.ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        dimensions: Sequence[CfnAnomalyDetector.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        metric_characteristics: CfnAnomalyDetector.MetricCharacteristicsProperty | Mapping[str, Any] | IResolvable | None = None,
        metric_math_anomaly_detector: CfnAnomalyDetector.MetricMathAnomalyDetectorProperty | Mapping[str, Any] | IResolvable | None = None,
        metric_name: str | None = None,
        namespace: str | None = None,
        single_metric_anomaly_detector: CfnAnomalyDetector.SingleMetricAnomalyDetectorProperty | Mapping[str, Any] | IResolvable | None = None,
        stat: str | None = None,
    ) -> None: ...
    configuration: CfnAnomalyDetector.ConfigurationProperty | IResolvable | None
    dimensions: Sequence[CfnAnomalyDetector.DimensionProperty | IResolvable] | IResolvable | None
    metric_characteristics: CfnAnomalyDetector.MetricCharacteristicsProperty | IResolvable | None
    metric_math_anomaly_detector: CfnAnomalyDetector.MetricMathAnomalyDetectorProperty | IResolvable | None
    metric_name: str | None
    namespace: str | None
    single_metric_anomaly_detector: CfnAnomalyDetector.SingleMetricAnomalyDetectorProperty | IResolvable | None
    stat: str | None
    @property
    def anomaly_detector_ref(self) -> _aws_cloudwatch.AnomalyDetectorReference: ...
    @property
    def attr_anomaly_detector_id(self) -> str: ...
    @staticmethod
    def is_cfn_anomaly_detector(x: Any) -> bool: ...

class CfnAnomalyDetectorProps(Struct):
    configuration: CfnAnomalyDetector.ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    dimensions: Sequence[CfnAnomalyDetector.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    metric_characteristics: CfnAnomalyDetector.MetricCharacteristicsProperty | Mapping[str, Any] | IResolvable | None = None
    metric_math_anomaly_detector: CfnAnomalyDetector.MetricMathAnomalyDetectorProperty | Mapping[str, Any] | IResolvable | None = None
    metric_name: str | None = None
    namespace: str | None = None
    single_metric_anomaly_detector: CfnAnomalyDetector.SingleMetricAnomalyDetectorProperty | Mapping[str, Any] | IResolvable | None = None
    stat: str | None = None

class CfnCompositeAlarm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConfigurationProperty(Struct):
        alarm_tags_propagation: CfnCompositeAlarm.AlarmTagsPropagationProperty | Mapping[str, Any] | IResolvable | None = None
    class AlarmTagsPropagationProperty(Struct):
        enabled: bool | IResolvable
        excluded_tag_keys: Sequence[str] | None = None
        included_tag_keys: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alarm_rule: str,
        action_configuration: CfnCompositeAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        actions_enabled: bool | IResolvable | None = None,
        actions_suppressor: str | _aws_cloudwatch.IAlarmRef | _aws_cloudwatch.ICompositeAlarmRef | None = None,
        actions_suppressor_extension_period: float | None = None,
        actions_suppressor_wait_period: float | None = None,
        alarm_actions: Sequence[str | _aws_sns.ITopicRef] | None = None,
        alarm_description: str | None = None,
        alarm_name: str | None = None,
        insufficient_data_actions: Sequence[str] | None = None,
        ok_actions: Sequence[str | _aws_sns.ITopicRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    alarm_rule: str
    action_configuration: CfnCompositeAlarm.ActionConfigurationProperty | IResolvable | None
    actions_enabled: bool | IResolvable | None
    actions_suppressor: str | None
    actions_suppressor_extension_period: float | None
    actions_suppressor_wait_period: float | None
    alarm_actions: Sequence[str] | None
    alarm_description: str | None
    alarm_name: str | None
    insufficient_data_actions: Sequence[str] | None
    ok_actions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def composite_alarm_ref(self) -> _aws_cloudwatch.CompositeAlarmReference: ...
    @staticmethod
    def arn_for_composite_alarm(resource: _aws_cloudwatch.ICompositeAlarmRef) -> str: ...
    @staticmethod
    def from_alarm_name(scope: Construct, id: str, alarm_name: str) -> _aws_cloudwatch.ICompositeAlarmRef: ...
    @staticmethod
    def from_composite_alarm_arn(scope: Construct, id: str, arn: str) -> _aws_cloudwatch.ICompositeAlarmRef: ...
    @staticmethod
    def is_cfn_composite_alarm(x: Any) -> bool: ...

class CfnCompositeAlarmProps(Struct):
    alarm_rule: str
    action_configuration: CfnCompositeAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    actions_enabled: bool | IResolvable | None = None
    actions_suppressor: str | _aws_cloudwatch.IAlarmRef | _aws_cloudwatch.ICompositeAlarmRef | None = None
    actions_suppressor_extension_period: float | None = None
    actions_suppressor_wait_period: float | None = None
    alarm_actions: Sequence[str | _aws_sns.ITopicRef] | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    insufficient_data_actions: Sequence[str] | None = None
    ok_actions: Sequence[str | _aws_sns.ITopicRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDashboard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dashboard_body: str,
        dashboard_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dashboard_body: str
    dashboard_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dashboard_ref(self) -> _aws_cloudwatch.DashboardReference: ...
    @staticmethod
    def arn_for_dashboard(resource: _aws_cloudwatch.IDashboardRef) -> str: ...
    @staticmethod
    def from_dashboard_name(scope: Construct, id: str, dashboard_name: str) -> _aws_cloudwatch.IDashboardRef: ...
    @staticmethod
    def is_cfn_dashboard(x: Any) -> bool: ...

class CfnDashboardProps(Struct):
    dashboard_body: str
    dashboard_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInsightRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_body: str,
        rule_name: str,
        rule_state: str,
        apply_on_transformed_logs: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule_body: str
    rule_name: str
    rule_state: str
    apply_on_transformed_logs: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_rule_name(self) -> str: ...
    @property
    def insight_rule_ref(self) -> _aws_cloudwatch.InsightRuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_insight_rule(resource: _aws_cloudwatch.IInsightRuleRef) -> str: ...
    @staticmethod
    def is_cfn_insight_rule(x: Any) -> bool: ...

class CfnInsightRuleProps(Struct):
    rule_body: str
    rule_name: str
    rule_state: str
    apply_on_transformed_logs: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiKeyCredentialProperty(Struct):
        api_key_value: str
    class IntegrationCredentialProperty(Struct):
        api_key_credential: CfnIntegration.ApiKeyCredentialProperty | Mapping[str, Any] | IResolvable
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        integration_type: str,
        name: str,
        credential: CfnIntegration.IntegrationCredentialProperty | Mapping[str, Any] | IResolvable | None = None,
        integration_attributes: Mapping[str, str] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Sequence[CfnIntegration.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    integration_type: str
    name: str
    credential: CfnIntegration.IntegrationCredentialProperty | IResolvable | None
    integration_attributes: Mapping[str, str] | IResolvable | None
    role_arn: str | None
    tags: Sequence[CfnIntegration.TagsItemsProperty] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_integration_arn(self) -> str: ...
    @property
    def attr_integration_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_ref(self) -> _aws_cloudwatch.IntegrationReference: ...
    @staticmethod
    def arn_for_integration(resource: _aws_cloudwatch.IIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    integration_type: str
    name: str
    credential: CfnIntegration.IntegrationCredentialProperty | Mapping[str, Any] | IResolvable | None = None
    integration_attributes: Mapping[str, str] | IResolvable | None = None
    role_arn: str | None = None
    tags: Sequence[CfnIntegration.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnLogAlarm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConfigurationProperty(Struct):
        alarm_tags_propagation: CfnLogAlarm.AlarmTagsPropagationProperty | Mapping[str, Any] | IResolvable | None = None
    class AlarmTagsPropagationProperty(Struct):
        enabled: bool | IResolvable
        excluded_tag_keys: Sequence[str] | None = None
        included_tag_keys: Sequence[str] | None = None
    class ScheduleConfigurationProperty(Struct):
        schedule_expression: str
        start_time_offset: float
        end_time_offset: float | None = None
    class ScheduledQueryConfigurationProperty(Struct):
        aggregation_expression: str
        query_string: str
        schedule_configuration: CfnLogAlarm.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable
        scheduled_query_role_arn: str
        log_group_identifiers: Sequence[str] | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class WarmUpConfigurationProperty(Struct):
        only_start_evaluating_after_warm_up_period_ends: bool | IResolvable | None = None
        warm_up_period_duration_in_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        comparison_operator: str,
        query_results_to_alarm: float,
        query_results_to_evaluate: float,
        scheduled_query_configuration: CfnLogAlarm.ScheduledQueryConfigurationProperty | Mapping[str, Any] | IResolvable,
        threshold: float,
        action_configuration: CfnLogAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        action_log_line_count: float | None = None,
        action_log_line_role_arn: str | None = None,
        actions_enabled: bool | IResolvable | None = None,
        alarm_actions: Sequence[str] | None = None,
        alarm_description: str | None = None,
        alarm_name: str | None = None,
        insufficient_data_actions: Sequence[str] | None = None,
        ok_actions: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        treat_missing_data: str | None = None,
        warm_up_configuration: CfnLogAlarm.WarmUpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    comparison_operator: str
    query_results_to_alarm: float
    query_results_to_evaluate: float
    scheduled_query_configuration: CfnLogAlarm.ScheduledQueryConfigurationProperty | IResolvable
    threshold: float
    action_configuration: CfnLogAlarm.ActionConfigurationProperty | IResolvable | None
    action_log_line_count: float | None
    action_log_line_role_arn: str | None
    actions_enabled: bool | IResolvable | None
    alarm_actions: Sequence[str] | None
    alarm_description: str | None
    alarm_name: str | None
    insufficient_data_actions: Sequence[str] | None
    ok_actions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    treat_missing_data: str | None
    warm_up_configuration: CfnLogAlarm.WarmUpConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def log_alarm_ref(self) -> _aws_cloudwatch.LogAlarmReference: ...
    @staticmethod
    def arn_for_log_alarm(resource: _aws_cloudwatch.ILogAlarmRef) -> str: ...
    @staticmethod
    def is_cfn_log_alarm(x: Any) -> bool: ...

class CfnLogAlarmProps(Struct):
    comparison_operator: str
    query_results_to_alarm: float
    query_results_to_evaluate: float
    scheduled_query_configuration: CfnLogAlarm.ScheduledQueryConfigurationProperty | Mapping[str, Any] | IResolvable
    threshold: float
    action_configuration: CfnLogAlarm.ActionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    action_log_line_count: float | None = None
    action_log_line_role_arn: str | None = None
    actions_enabled: bool | IResolvable | None = None
    alarm_actions: Sequence[str] | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    insufficient_data_actions: Sequence[str] | None = None
    ok_actions: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    treat_missing_data: str | None = None
    warm_up_configuration: CfnLogAlarm.WarmUpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnMetricStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MetricStreamFilterProperty(Struct):
        namespace: str
        metric_names: Sequence[str] | None = None
    class MetricStreamStatisticsConfigurationProperty(Struct):
        additional_statistics: Sequence[str]
        include_metrics: Sequence[CfnMetricStream.MetricStreamStatisticsMetricProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MetricStreamStatisticsMetricProperty(Struct):
        metric_name: str
        namespace: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firehose_arn: str | _aws_kinesisfirehose.IDeliveryStreamRef,
        output_format: str,
        role_arn: str | _aws_iam.IRoleRef,
        exclude_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        include_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        include_linked_accounts_metrics: bool | IResolvable | None = None,
        name: str | None = None,
        statistics_configurations: Sequence[CfnMetricStream.MetricStreamStatisticsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firehose_arn: str
    output_format: str
    role_arn: str
    exclude_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | IResolvable] | IResolvable | None
    include_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | IResolvable] | IResolvable | None
    include_linked_accounts_metrics: bool | IResolvable | None
    name: str | None
    statistics_configurations: Sequence[CfnMetricStream.MetricStreamStatisticsConfigurationProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_last_update_date(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def metric_stream_ref(self) -> _aws_cloudwatch.MetricStreamReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_metric_stream(resource: _aws_cloudwatch.IMetricStreamRef) -> str: ...
    @staticmethod
    def from_metric_stream_arn(scope: Construct, id: str, arn: str) -> _aws_cloudwatch.IMetricStreamRef: ...
    @staticmethod
    def from_metric_stream_name(scope: Construct, id: str, metric_stream_name: str) -> _aws_cloudwatch.IMetricStreamRef: ...
    @staticmethod
    def is_cfn_metric_stream(x: Any) -> bool: ...

class CfnMetricStreamProps(Struct):
    firehose_arn: str | _aws_kinesisfirehose.IDeliveryStreamRef
    output_format: str
    role_arn: str | _aws_iam.IRoleRef
    exclude_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    include_filters: Sequence[CfnMetricStream.MetricStreamFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    include_linked_accounts_metrics: bool | IResolvable | None = None
    name: str | None = None
    statistics_configurations: Sequence[CfnMetricStream.MetricStreamStatisticsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOTelEnrichment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OTelEnrichmentMetricSelectorProperty(Struct):
        namespace: str
        metric_names: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        exclude_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        include_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    exclude_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | IResolvable] | IResolvable | None
    include_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | IResolvable] | IResolvable | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def o_tel_enrichment_ref(self) -> _aws_cloudwatch.OTelEnrichmentReference: ...
    @staticmethod
    def is_cfn_o_tel_enrichment(x: Any) -> bool: ...

class CfnOTelEnrichmentProps(Struct):
    exclude_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    include_filters: Sequence[CfnOTelEnrichment.OTelEnrichmentMetricSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnResourceMetricsConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceMetricSelectionProperty(Struct):
        include_metrics: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str,
        metric_selections: Sequence[CfnResourceMetricsConfiguration.ResourceMetricSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    resource_arn: str
    metric_selections: Sequence[CfnResourceMetricsConfiguration.ResourceMetricSelectionProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def resource_metrics_configuration_ref(self) -> _aws_cloudwatch.ResourceMetricsConfigurationReference: ...
    @staticmethod
    def is_cfn_resource_metrics_configuration(x: Any) -> bool: ...

class CfnResourceMetricsConfigurationProps(Struct):
    resource_arn: str
    metric_selections: Sequence[CfnResourceMetricsConfiguration.ResourceMetricSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnView(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: str,
        description: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    definition: str
    description: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def view_ref(self) -> _aws_cloudwatch.ViewReference: ...
    @staticmethod
    def arn_for_view(resource: _aws_cloudwatch.IViewRef) -> str: ...
    @staticmethod
    def from_view_arn(scope: Construct, id: str, arn: str) -> _aws_cloudwatch.IViewRef: ...
    @staticmethod
    def from_view_name(scope: Construct, id: str, view_name: str) -> _aws_cloudwatch.IViewRef: ...
    @staticmethod
    def is_cfn_view(x: Any) -> bool: ...

class CfnViewProps(Struct):
    definition: str
    description: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class AlarmState(Enum):
    ALARM = 'ALARM'
    OK = 'OK'
    INSUFFICIENT_DATA = 'INSUFFICIENT_DATA'

class AlarmStatusWidgetSortBy(Enum):
    DEFAULT = 'default'
    STATE_UPDATED_TIMESTAMP = 'stateUpdatedTimestamp'
    TIMESTAMP = 'timestamp'

class GraphWidgetView(Enum):
    TIME_SERIES = 'timeSeries'
    BAR = 'bar'
    PIE = 'pie'

class LegendPosition(Enum):
    BOTTOM = 'bottom'
    RIGHT = 'right'
    HIDDEN = 'hidden'

class LogQueryLanguage(Enum):
    LOGS_INSIGHTS = 'Logs'
    SQL = 'SQL'
    PPL = 'PPL'

class LogQueryVisualizationType(Enum):
    TABLE = 'table'
    LINE = 'line'
    STACKEDAREA = 'stackedarea'
    BAR = 'bar'
    PIE = 'pie'

class PeriodOverride(Enum):
    AUTO = 'auto'
    INHERIT = 'inherit'

class Shading(Enum):
    NONE = 'none'
    ABOVE = 'above'
    BELOW = 'below'

class TableLayout(Enum):
    HORIZONTAL = 'horizontal'
    VERTICAL = 'vertical'

class TableSummaryColumn(Enum):
    MINIMUM = 'MIN'
    MAXIMUM = 'MAX'
    SUM = 'SUM'
    AVERAGE = 'AVG'

class TextWidgetBackground(Enum):
    SOLID = 'solid'
    TRANSPARENT = 'transparent'

class VariableInputType(Enum):
    INPUT = 'input'
    RADIO = 'radio'
    SELECT = 'select'

class VariableType(Enum):
    PROPERTY = 'property'
    PATTERN = 'pattern'

class VerticalShading(Enum):
    NONE = 'none'
    BEFORE = 'before'
    AFTER = 'after'

class AlarmMuteRuleOptions(Struct):
    duration: Any
    schedule: Any
    alarm_mute_rule_name: str | None = None
    description: str | None = None
    expire: CalendarDateTime | Mapping[str, Any] | None = None
    start: CalendarDateTime | Mapping[str, Any] | None = None
    tags: Mapping[str, str] | None = None

class AlarmMuteRuleProps(Struct):
    duration: Any
    schedule: Any
    alarm_mute_rule_name: str | None = None
    description: str | None = None
    expire: CalendarDateTime | Mapping[str, Any] | None = None
    start: CalendarDateTime | Mapping[str, Any] | None = None
    tags: Mapping[str, str] | None = None
    alarms: Sequence[Any] | None = None

class AlarmProps(Struct):
    evaluation_periods: float
    threshold: float
    metric: Any
    actions_enabled: bool | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    comparison_operator: Any | None = None
    datapoints_to_alarm: float | None = None
    evaluate_low_sample_count_percentile: str | None = None
    treat_missing_data: Any | None = None

class AlarmStatusWidgetProps(Struct):
    alarms: Sequence[Any]
    height: float | None = None
    sort_by: AlarmStatusWidgetSortBy | None = None
    states: Sequence[AlarmState] | None = None
    title: str | None = None
    width: float | None = None

class AlarmWidgetProps(Struct):
    alarm: Any
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None
    left_y_axis: YAxisProps | Mapping[str, Any] | None = None

class AnomalyDetectionAlarmProps(Struct):
    evaluation_periods: float
    metric: Any
    actions_enabled: bool | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    comparison_operator: Any | None = None
    datapoints_to_alarm: float | None = None
    evaluate_low_sample_count_percentile: str | None = None
    period: Any | None = None
    statistic: str | None = None
    std_devs: float | None = None
    treat_missing_data: Any | None = None

class AnomalyDetectionMetricOptions(Struct):
    metric: Any
    color: str | None = None
    label: str | None = None
    period: Any | None = None
    search_account: str | None = None
    search_region: str | None = None
    std_devs: float | None = None

class AtLeastOptions(Struct):
    operands: Sequence[Any]
    threshold: Any

class CalendarDateTime(Struct):
    day: float
    hour: float
    minute: float
    month: float
    year: float

class CommonMetricOptions(Struct):
    account: str | None = None
    color: str | None = None
    dimensions_map: Mapping[str, str] | None = None
    id: str | None = None
    label: str | None = None
    period: Any | None = None
    region: str | None = None
    stack_account: str | None = None
    stack_region: str | None = None
    statistic: str | None = None
    unit: Any | None = None
    visible: bool | None = None

class CompositeAlarmProps(Struct):
    alarm_rule: Any
    actions_enabled: bool | None = None
    actions_suppressor: Any | None = None
    actions_suppressor_extension_period: Any | None = None
    actions_suppressor_wait_period: Any | None = None
    alarm_description: str | None = None
    composite_alarm_name: str | None = None

class CronOptions(Struct):
    minute: str
    day: str | None = None
    hour: str | None = None
    month: str | None = None
    time_zone: Any | None = None
    week_day: str | None = None

class CustomWidgetProps(Struct):
    function_arn: str
    title: str
    height: float | None = None
    params: Any | None = None
    update_on_refresh: bool | None = None
    update_on_resize: bool | None = None
    update_on_time_range_change: bool | None = None
    width: float | None = None

class DashboardProps(Struct):
    dashboard_name: str | None = None
    default_interval: Any | None = None
    end: str | None = None
    period_override: PeriodOverride | None = None
    start: str | None = None
    variables: Sequence[Any] | None = None
    widgets: Sequence[Sequence[Any]] | None = None

class DashboardVariableOptions(Struct):
    id: str
    input_type: VariableInputType
    type: VariableType
    value: str
    default_value: Any | None = None
    label: str | None = None
    values: Any | None = None
    visible: bool | None = None

class GaugeWidgetProps(Struct):
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None
    annotations: Sequence[HorizontalAnnotation | Mapping[str, Any]] | None = None
    end: str | None = None
    left_y_axis: YAxisProps | Mapping[str, Any] | None = None
    legend_position: LegendPosition | None = None
    live_data: bool | None = None
    metrics: Sequence[Any] | None = None
    period: Any | None = None
    set_period_to_time_range: bool | None = None
    start: str | None = None
    statistic: str | None = None

class GraphWidgetProps(Struct):
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None
    display_labels_on_chart: bool | None = None
    end: str | None = None
    left: Sequence[Any] | None = None
    left_annotations: Sequence[HorizontalAnnotation | Mapping[str, Any]] | None = None
    left_y_axis: YAxisProps | Mapping[str, Any] | None = None
    legend_position: LegendPosition | None = None
    live_data: bool | None = None
    period: Any | None = None
    right: Sequence[Any] | None = None
    right_annotations: Sequence[HorizontalAnnotation | Mapping[str, Any]] | None = None
    right_y_axis: YAxisProps | Mapping[str, Any] | None = None
    set_period_to_time_range: bool | None = None
    stacked: bool | None = None
    start: str | None = None
    statistic: str | None = None
    vertical_annotations: Sequence[VerticalAnnotation | Mapping[str, Any]] | None = None
    view: GraphWidgetView | None = None

class HorizontalAnnotation(Struct):
    value: float
    color: str | None = None
    fill: Shading | None = None
    label: str | None = None
    visible: bool | None = None

class LogQueryWidgetProps(Struct):
    log_group_names: Sequence[str]
    account_id: str | None = None
    height: float | None = None
    query_language: LogQueryLanguage | None = None
    query_lines: Sequence[str] | None = None
    query_string: str | None = None
    region: str | None = None
    title: str | None = None
    view: LogQueryVisualizationType | None = None
    width: float | None = None

class MathExpressionOptions(Struct):
    color: str | None = None
    label: str | None = None
    period: Any | None = None
    search_account: str | None = None
    search_region: str | None = None

class MathExpressionProps(Struct):
    expression: str
    color: str | None = None
    label: str | None = None
    period: Any | None = None
    search_account: str | None = None
    search_region: str | None = None
    using_metrics: Mapping[str, Any] | None = None

class MetricProps(Struct):
    metric_name: str
    namespace: str
    account: str | None = None
    color: str | None = None
    dimensions_map: Mapping[str, str] | None = None
    id: str | None = None
    label: str | None = None
    period: Any | None = None
    region: str | None = None
    stack_account: str | None = None
    stack_region: str | None = None
    statistic: str | None = None
    unit: Any | None = None
    visible: bool | None = None

class MetricWidgetProps(Struct):
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None

class PromQLAlarmProps(Struct):
    evaluation_interval: Any
    query: str
    actions_enabled: bool | None = None
    alarm_description: str | None = None
    alarm_name: str | None = None
    pending_period: Any | None = None
    recovery_period: Any | None = None

class SearchComponents(Struct):
    dimensions: Sequence[str]
    metric_name: str
    namespace: str
    populate_from: str

class SearchExpressionOptions(Struct):
    color: str | None = None
    label: str | None = None
    period: Any | None = None
    search_account: str | None = None
    search_region: str | None = None

class SearchExpressionProps(Struct):
    expression: str
    color: str | None = None
    label: str | None = None
    period: Any | None = None
    search_account: str | None = None
    search_region: str | None = None

class SingleValueWidgetProps(Struct):
    metrics: Sequence[Any]
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None
    end: str | None = None
    full_precision: bool | None = None
    period: Any | None = None
    set_period_to_time_range: bool | None = None
    sparkline: bool | None = None
    start: str | None = None

class SpacerProps(Struct):
    height: float | None = None
    width: float | None = None

class TableSummaryProps(Struct):
    columns: Sequence[TableSummaryColumn] | None = None
    hide_non_summary_columns: bool | None = None
    sticky: bool | None = None

class TableWidgetProps(Struct):
    account_id: str | None = None
    height: float | None = None
    region: str | None = None
    title: str | None = None
    width: float | None = None
    end: str | None = None
    full_precision: bool | None = None
    layout: TableLayout | None = None
    live_data: bool | None = None
    metrics: Sequence[Any] | None = None
    period: Any | None = None
    set_period_to_time_range: bool | None = None
    show_units_in_label: bool | None = None
    start: str | None = None
    statistic: str | None = None
    summary: TableSummaryProps | Mapping[str, Any] | None = None
    thresholds: Sequence[Any] | None = None

class TextWidgetProps(Struct):
    markdown: str
    background: TextWidgetBackground | None = None
    height: float | None = None
    width: float | None = None

class VariableValue(Struct):
    value: str
    label: str | None = None

class VerticalAnnotation(Struct):
    date: str
    color: str | None = None
    fill: VerticalShading | None = None
    label: str | None = None
    visible: bool | None = None

class YAxisProps(Struct):
    label: str | None = None
    max: float | None = None
    min: float | None = None
    show_units: bool | None = None

