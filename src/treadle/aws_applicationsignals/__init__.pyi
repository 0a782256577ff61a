# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_applicationsignals as _aws_applicationsignals
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDiscovery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
    ) -> None: ...
    @property
    def attr_account_id(self) -> str: ...
    @property
    def discovery_ref(self) -> _aws_applicationsignals.DiscoveryReference: ...
    @staticmethod
    def is_cfn_discovery(x: Any) -> bool: ...

class CfnDiscoveryProps(Struct): ...

class CfnGroupingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GroupingAttributeDefinitionProperty(Struct):
        grouping_name: str
        grouping_source_keys: Sequence[str]
        default_grouping_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        grouping_attribute_definitions: Sequence[CfnGroupingConfiguration.GroupingAttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    grouping_attribute_definitions: Sequence[CfnGroupingConfiguration.GroupingAttributeDefinitionProperty | IResolvable] | IResolvable
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def grouping_configuration_ref(self) -> _aws_applicationsignals.GroupingConfigurationReference: ...
    @staticmethod
    def is_cfn_grouping_configuration(x: Any) -> bool: ...

class CfnGroupingConfigurationProps(Struct):
    grouping_attribute_definitions: Sequence[CfnGroupingConfiguration.GroupingAttributeDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnInstrumentationConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CaptureConfigurationProperty(Struct):
        code_capture: CfnInstrumentationConfig.CodeCaptureConfigurationProperty | Mapping[str, Any] | IResolvable
    class CaptureLimitsConfigProperty(Struct):
        max_collection_depth: float | None = None
        max_collection_width: float | None = None
        max_fields_per_object: float | None = None
        max_hits: float | None = None
        max_object_depth: float | None = None
        max_stack_frames: float | None = None
        max_stack_trace_size: float | None = None
        max_string_length: float | None = None
    class CodeCaptureConfigurationProperty(Struct):
        capture_limits: CfnInstrumentationConfig.CaptureLimitsConfigProperty | Mapping[str, Any] | IResolvable
        capture_arguments: Sequence[str] | None = None
        capture_locals: Sequence[str] | None = None
        capture_return: bool | IResolvable | None = None
        capture_stack_trace: bool | IResolvable | None = None
    class CodeLocationProperty(Struct):
        file_path: str
        language: str
        class_name: str | None = None
        code_unit: str | None = None
        line_number: float | None = None
        method_name: str | None = None
    class LocationProperty(Struct):
        code_location: CfnInstrumentationConfig.CodeLocationProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capture_configuration: CfnInstrumentationConfig.CaptureConfigurationProperty | Mapping[str, Any] | IResolvable,
        environment: str,
        instrumentation_type: str,
        location: CfnInstrumentationConfig.LocationProperty | Mapping[str, Any] | IResolvable,
        service: str,
        signal_type: str,
        attribute_filters: Sequence[Mapping[str, str] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        expires_at: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capture_configuration: CfnInstrumentationConfig.CaptureConfigurationProperty | IResolvable
    environment: str
    instrumentation_type: str
    location: CfnInstrumentationConfig.LocationProperty | IResolvable
    service: str
    signal_type: str
    attribute_filters: Sequence[Mapping[str, str] | IResolvable] | IResolvable | None
    description: str | None
    expires_at: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_location_hash(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instrumentation_config_ref(self) -> _aws_applicationsignals.InstrumentationConfigReference: ...
    @staticmethod
    def arn_for_instrumentation_config(resource: _aws_applicationsignals.IInstrumentationConfigRef) -> str: ...
    @staticmethod
    def is_cfn_instrumentation_config(x: Any) -> bool: ...

class CfnInstrumentationConfigProps(Struct):
    capture_configuration: CfnInstrumentationConfig.CaptureConfigurationProperty | Mapping[str, Any] | IResolvable
    environment: str
    instrumentation_type: str
    location: CfnInstrumentationConfig.LocationProperty | Mapping[str, Any] | IResolvable
    service: str
    signal_type: str
    attribute_filters: Sequence[Mapping[str, str] | IResolvable] | IResolvable | None = None
    description: str | None = None
    expires_at: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceLevelObjective(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BurnRateConfigurationProperty(Struct):
        look_back_window_minutes: float
    class CalendarIntervalProperty(Struct):
        duration: float
        duration_unit: str
        start_time: float
    class CompositeSliComponentProperty(Struct):
        operation_name: str
    class CompositeSliConfigProperty(Struct):
        selection_config: CfnServiceLevelObjective.SelectionConfigProperty | Mapping[str, Any] | IResolvable
        composite_sli_components: Sequence[CfnServiceLevelObjective.CompositeSliComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DependencyConfigProperty(Struct):
        dependency_key_attributes: Mapping[str, str] | IResolvable
        dependency_operation_name: str
    class DimensionProperty(Struct):
        name: str
        value: str
    class ExclusionWindowProperty(Struct):
        window: CfnServiceLevelObjective.WindowProperty | Mapping[str, Any] | IResolvable
        reason: str | None = None
        recurrence_rule: CfnServiceLevelObjective.RecurrenceRuleProperty | Mapping[str, Any] | IResolvable | None = None
        start_time: str | None = None
    class GoalProperty(Struct):
        attainment_goal: float | None = None
        interval: CfnServiceLevelObjective.IntervalProperty | Mapping[str, Any] | IResolvable | None = None
        warning_threshold: float | None = None
    class IntervalProperty(Struct):
        calendar_interval: CfnServiceLevelObjective.CalendarIntervalProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_interval: CfnServiceLevelObjective.RollingIntervalProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricDataQueryProperty(Struct):
        id: str
        account_id: str | None = None
        expression: str | None = None
        metric_stat: CfnServiceLevelObjective.MetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        return_data: bool | IResolvable | None = None
    class MetricProperty(Struct):
        dimensions: Sequence[CfnServiceLevelObjective.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        namespace: str | None = None
    class MetricSourceProperty(Struct):
        metric_source_key_attributes: Mapping[str, str] | IResolvable
        metric_source_attributes: Mapping[str, str] | IResolvable | None = None
    class MetricStatProperty(Struct):
        metric: CfnServiceLevelObjective.MetricProperty | Mapping[str, Any] | IResolvable
        period: float
        stat: str
        unit: str | None = None
    class MonitoredRequestCountMetricProperty(Struct):
        bad_count_metric: Sequence[CfnServiceLevelObjective.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        good_count_metric: Sequence[CfnServiceLevelObjective.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RecurrenceRuleProperty(Struct):
        expression: str
    class RequestBasedSliMetricProperty(Struct):
        composite_sli_config: CfnServiceLevelObjective.CompositeSliConfigProperty | Mapping[str, Any] | IResolvable | None = None
        dependency_config: CfnServiceLevelObjective.DependencyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        key_attributes: Mapping[str, str] | IResolvable | None = None
        metric_name: str | None = None
        metric_source: CfnServiceLevelObjective.MetricSourceProperty | Mapping[str, Any] | IResolvable | None = None
        metric_type: str | None = None
        monitored_request_count_metric: CfnServiceLevelObjective.MonitoredRequestCountMetricProperty | Mapping[str, Any] | IResolvable | None = None
        operation_name: str | None = None
        total_request_count_metric: Sequence[CfnServiceLevelObjective.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RequestBasedSliProperty(Struct):
        request_based_sli_metric: CfnServiceLevelObjective.RequestBasedSliMetricProperty | Mapping[str, Any] | IResolvable
        comparison_operator: str | None = None
        metric_threshold: float | None = None
    class RollingIntervalProperty(Struct):
        duration: float
        duration_unit: str
    class SelectionConfigProperty(Struct):
        type: str
        pattern: str | None = None
    class SliMetricProperty(Struct):
        composite_sli_config: CfnServiceLevelObjective.CompositeSliConfigProperty | Mapping[str, Any] | IResolvable | None = None
        dependency_config: CfnServiceLevelObjective.DependencyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        key_attributes: Mapping[str, str] | IResolvable | None = None
        metric_data_queries: Sequence[CfnServiceLevelObjective.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        metric_source: CfnServiceLevelObjective.MetricSourceProperty | Mapping[str, Any] | IResolvable | None = None
        metric_type: str | None = None
        operation_name: str | None = None
        period_seconds: float | None = None
        statistic: str | None = None
    class SliProperty(Struct):
        comparison_operator: str
        metric_threshold: float
        sli_metric: CfnServiceLevelObjective.SliMetricProperty | Mapping[str, Any] | IResolvable
    class WindowProperty(Struct):
        duration: float
        duration_unit: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        burn_rate_configurations: Sequence[CfnServiceLevelObjective.BurnRateConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        exclusion_windows: Sequence[CfnServiceLevelObjective.ExclusionWindowProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        goal: CfnServiceLevelObjective.GoalProperty | Mapping[str, Any] | IResolvable | None = None,
        request_based_sli: CfnServiceLevelObjective.RequestBasedSliProperty | Mapping[str, Any] | IResolvable | None = None,
        sli: CfnServiceLevelObjective.SliProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    burn_rate_configurations: Sequence[CfnServiceLevelObjective.BurnRateConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    exclusion_windows: Sequence[CfnServiceLevelObjective.ExclusionWindowProperty | IResolvable] | IResolvable | None
    goal: CfnServiceLevelObjective.GoalProperty | IResolvable | None
    request_based_sli: CfnServiceLevelObjective.RequestBasedSliProperty | IResolvable | None
    sli: CfnServiceLevelObjective.SliProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> float: ...
    @property
    def attr_evaluation_type(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def service_level_objective_ref(self) -> _aws_applicationsignals.ServiceLevelObjectiveReference: ...
    @staticmethod
    def arn_for_service_level_objective(resource: _aws_applicationsignals.IServiceLevelObjectiveRef) -> str: ...
    @staticmethod
    def is_cfn_service_level_objective(x: Any) -> bool: ...

class CfnServiceLevelObjectiveProps(Struct):
    name: str
    burn_rate_configurations: Sequence[CfnServiceLevelObjective.BurnRateConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    exclusion_windows: Sequence[CfnServiceLevelObjective.ExclusionWindowProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    goal: CfnServiceLevelObjective.GoalProperty | Mapping[str, Any] | IResolvable | None = None
    request_based_sli: CfnServiceLevelObjective.RequestBasedSliProperty | Mapping[str, Any] | IResolvable | None = None
    sli: CfnServiceLevelObjective.SliProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

