# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_autoscalingplans as _aws_autoscalingplans
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnScalingPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationSourceProperty(Struct):
        cloud_formation_stack_arn: str | None = None
        tag_filters: Sequence[CfnScalingPlan.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomizedLoadMetricSpecificationProperty(Struct):
        metric_name: str
        namespace: str
        statistic: str
        dimensions: Sequence[CfnScalingPlan.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unit: str | None = None
    class CustomizedScalingMetricSpecificationProperty(Struct):
        metric_name: str
        namespace: str
        statistic: str
        dimensions: Sequence[CfnScalingPlan.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unit: str | None = None
    class MetricDimensionProperty(Struct):
        name: str
        value: str
    class PredefinedLoadMetricSpecificationProperty(Struct):
        predefined_load_metric_type: str
        resource_label: str | None = None
    class PredefinedScalingMetricSpecificationProperty(Struct):
        predefined_scaling_metric_type: str
        resource_label: str | None = None
    class ScalingInstructionProperty(Struct):
        max_capacity: float
        min_capacity: float
        resource_id: str
        scalable_dimension: str
        service_namespace: str
        target_tracking_configurations: Sequence[CfnScalingPlan.TargetTrackingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        customized_load_metric_specification: CfnScalingPlan.CustomizedLoadMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        disable_dynamic_scaling: bool | IResolvable | None = None
        predefined_load_metric_specification: CfnScalingPlan.PredefinedLoadMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        predictive_scaling_max_capacity_behavior: str | None = None
        predictive_scaling_max_capacity_buffer: float | None = None
        predictive_scaling_mode: str | None = None
        scaling_policy_update_behavior: str | None = None
        scheduled_action_buffer_time: float | None = None
    class TagFilterProperty(Struct):
        key: str
        values: Sequence[str] | None = None
    class TargetTrackingConfigurationProperty(Struct):
        target_value: float
        customized_scaling_metric_specification: CfnScalingPlan.CustomizedScalingMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        disable_scale_in: bool | IResolvable | None = None
        estimated_instance_warmup: float | None = None
        predefined_scaling_metric_specification: CfnScalingPlan.PredefinedScalingMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        scale_in_cooldown: float | None = None
        scale_out_cooldown: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_source: CfnScalingPlan.ApplicationSourceProperty | Mapping[str, Any] | IResolvable,
        scaling_instructions: Sequence[CfnScalingPlan.ScalingInstructionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    application_source: CfnScalingPlan.ApplicationSourceProperty | IResolvable
    scaling_instructions: Sequence[CfnScalingPlan.ScalingInstructionProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_scaling_plan_arn(self) -> str: ...
    @property
    def attr_scaling_plan_name(self) -> str: ...
    @property
    def attr_scaling_plan_version(self) -> str: ...
    @property
    def scaling_plan_ref(self) -> _aws_autoscalingplans.ScalingPlanReference: ...
    @staticmethod
    def arn_for_scaling_plan(resource: _aws_autoscalingplans.IScalingPlanRef) -> str: ...
    @staticmethod
    def is_cfn_scaling_plan(x: Any) -> bool: ...

class CfnScalingPlanProps(Struct):
    application_source: CfnScalingPlan.ApplicationSourceProperty | Mapping[str, Any] | IResolvable
    scaling_instructions: Sequence[CfnScalingPlan.ScalingInstructionProperty | Mapping[str, Any] | IResolvable] | IResolvable

