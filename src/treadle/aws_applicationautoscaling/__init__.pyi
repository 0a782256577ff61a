# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_applicationautoscaling as _aws_applicationautoscaling
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_msk as _aws_msk
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnScalableTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ScalableTargetActionProperty(Struct):
        max_capacity: float | None = None
        min_capacity: float | None = None
    class ScheduledActionProperty(Struct):
        schedule: str
        scheduled_action_name: str
        end_time: datetime | IResolvable | None = None
        scalable_target_action: CfnScalableTarget.ScalableTargetActionProperty | Mapping[str, Any] | IResolvable | None = None
        start_time: datetime | IResolvable | None = None
        timezone: str | None = None
    class SuspendedStateProperty(Struct):
        dynamic_scaling_in_suspended: bool | IResolvable | None = None
        dynamic_scaling_out_suspended: bool | IResolvable | None = None
        scheduled_scaling_suspended: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        max_capacity: float,
        min_capacity: float,
        resource_id: str | _aws_msk.IClusterRef,
        scalable_dimension: str,
        service_namespace: str,
        role_arn: str | _aws_iam.IRoleRef | None = None,
        scheduled_actions: Sequence[CfnScalableTarget.ScheduledActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        suspended_state: CfnScalableTarget.SuspendedStateProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    max_capacity: float
    min_capacity: float
    resource_id: str
    scalable_dimension: str
    service_namespace: str
    role_arn: str | None
    scheduled_actions: Sequence[CfnScalableTarget.ScheduledActionProperty | IResolvable] | IResolvable | None
    suspended_state: CfnScalableTarget.SuspendedStateProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def scalable_target_ref(self) -> _aws_applicationautoscaling.ScalableTargetReference: ...
    @staticmethod
    def arn_for_scalable_target(resource: _aws_applicationautoscaling.IScalableTargetRef) -> str: ...
    @staticmethod
    def is_cfn_scalable_target(x: Any) -> bool: ...

class CfnScalableTargetProps(Struct):
    max_capacity: float
    min_capacity: float
    resource_id: str | _aws_msk.IClusterRef
    scalable_dimension: str
    service_namespace: str
    role_arn: str | _aws_iam.IRoleRef | None = None
    scheduled_actions: Sequence[CfnScalableTarget.ScheduledActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    suspended_state: CfnScalableTarget.SuspendedStateProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScalingPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomizedMetricSpecificationProperty(Struct):
        dimensions: Sequence[CfnScalingPolicy.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        metrics: Sequence[CfnScalingPolicy.TargetTrackingMetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        namespace: str | None = None
        statistic: str | None = None
        unit: str | None = None
    class MetricDimensionProperty(Struct):
        name: str
        value: str
    class PredefinedMetricSpecificationProperty(Struct):
        predefined_metric_type: str
        resource_label: str | None = None
    class PredictiveScalingCustomizedCapacityMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.PredictiveScalingMetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingCustomizedLoadMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.PredictiveScalingMetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingCustomizedScalingMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.PredictiveScalingMetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingMetricDataQueryProperty(Struct):
        expression: str | None = None
        id: str | None = None
        label: str | None = None
        metric_stat: CfnScalingPolicy.PredictiveScalingMetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        return_data: bool | IResolvable | None = None
    class PredictiveScalingMetricDimensionProperty(Struct):
        name: str | None = None
        value: str | None = None
    class PredictiveScalingMetricProperty(Struct):
        dimensions: Sequence[CfnScalingPolicy.PredictiveScalingMetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        namespace: str | None = None
    class PredictiveScalingMetricSpecificationProperty(Struct):
        target_value: float
        customized_capacity_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedCapacityMetricProperty | Mapping[str, Any] | IResolvable | None = None
        customized_load_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedLoadMetricProperty | Mapping[str, Any] | IResolvable | None = None
        customized_scaling_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedScalingMetricProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_load_metric_specification: CfnScalingPolicy.PredictiveScalingPredefinedLoadMetricProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_metric_pair_specification: CfnScalingPolicy.PredictiveScalingPredefinedMetricPairProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_scaling_metric_specification: CfnScalingPolicy.PredictiveScalingPredefinedScalingMetricProperty | Mapping[str, Any] | IResolvable | None = None
    class PredictiveScalingMetricStatProperty(Struct):
        metric: CfnScalingPolicy.PredictiveScalingMetricProperty | Mapping[str, Any] | IResolvable | None = None
        stat: str | None = None
        unit: str | None = None
    class PredictiveScalingPolicyConfigurationProperty(Struct):
        metric_specifications: Sequence[CfnScalingPolicy.PredictiveScalingMetricSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        max_capacity_breach_behavior: str | None = None
        max_capacity_buffer: float | None = None
        mode: str | None = None
        scheduling_buffer_time: float | None = None
    class PredictiveScalingPredefinedLoadMetricProperty(Struct):
        predefined_metric_type: str
        resource_label: str | None = None
    class PredictiveScalingPredefinedMetricPairProperty(Struct):
        predefined_metric_type: str
        resource_label: str | None = None
    class PredictiveScalingPredefinedScalingMetricProperty(Struct):
        predefined_metric_type: str
        resource_label: str | None = None
    class StepAdjustmentProperty(Struct):
        scaling_adjustment: float
        metric_interval_lower_bound: float | None = None
        metric_interval_upper_bound: float | None = None
    class StepScalingPolicyConfigurationProperty(Struct):
        adjustment_type: str | None = None
        cooldown: float | None = None
        metric_aggregation_type: str | None = None
        min_adjustment_magnitude: float | None = None
        step_adjustments: Sequence[CfnScalingPolicy.StepAdjustmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TargetTrackingMetricDataQueryProperty(Struct):
        expression: str | None = None
        id: str | None = None
        label: str | None = None
        metric_stat: CfnScalingPolicy.TargetTrackingMetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        return_data: bool | IResolvable | None = None
    class TargetTrackingMetricDimensionProperty(Struct):
        name: str | None = None
        value: str | None = None
    class TargetTrackingMetricProperty(Struct):
        dimensions: Sequence[CfnScalingPolicy.TargetTrackingMetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        namespace: str | None = None
    class TargetTrackingMetricStatProperty(Struct):
        metric: CfnScalingPolicy.TargetTrackingMetricProperty | Mapping[str, Any] | IResolvable | None = None
        stat: str | None = None
        unit: str | None = None
    class TargetTrackingScalingPolicyConfigurationProperty(Struct):
        target_value: float
        customized_metric_specification: CfnScalingPolicy.CustomizedMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        disable_scale_in: bool | IResolvable | None = None
        predefined_metric_specification: CfnScalingPolicy.PredefinedMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        scale_in_cooldown: float | None = None
        scale_out_cooldown: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_name: str,
        policy_type: str,
        predictive_scaling_policy_configuration: CfnScalingPolicy.PredictiveScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_id: str | None = None,
        scalable_dimension: str | None = None,
        scaling_target_id: str | _aws_applicationautoscaling.IScalableTargetRef | None = None,
        service_namespace: str | None = None,
        step_scaling_policy_configuration: CfnScalingPolicy.StepScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        target_tracking_scaling_policy_configuration: CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    policy_name: str
    policy_type: str
    predictive_scaling_policy_configuration: CfnScalingPolicy.PredictiveScalingPolicyConfigurationProperty | IResolvable | None
    resource_id: str | None
    scalable_dimension: str | None
    scaling_target_id: str | None
    service_namespace: str | None
    step_scaling_policy_configuration: CfnScalingPolicy.StepScalingPolicyConfigurationProperty | IResolvable | None
    target_tracking_scaling_policy_configuration: CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def scaling_policy_ref(self) -> _aws_applicationautoscaling.ScalingPolicyReference: ...
    @staticmethod
    def arn_for_scaling_policy(resource: _aws_applicationautoscaling.IScalingPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_scaling_policy(x: Any) -> bool: ...

class CfnScalingPolicyProps(Struct):
    policy_name: str
    policy_type: str
    predictive_scaling_policy_configuration: CfnScalingPolicy.PredictiveScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    resource_id: str | None = None
    scalable_dimension: str | None = None
    scaling_target_id: str | _aws_applicationautoscaling.IScalableTargetRef | None = None
    service_namespace: str | None = None
    step_scaling_policy_configuration: CfnScalingPolicy.StepScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    target_tracking_scaling_policy_configuration: CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class AdjustmentType(Enum):
    CHANGE_IN_CAPACITY = 'ChangeInCapacity'
    PERCENT_CHANGE_IN_CAPACITY = 'PercentChangeInCapacity'
    EXACT_CAPACITY = 'ExactCapacity'

class MetricAggregationType(Enum):
    AVERAGE = 'Average'
    MINIMUM = 'Minimum'
    MAXIMUM = 'Maximum'

class PredefinedMetric(Enum):
    APPSTREAM_AVERAGE_CAPACITY_UTILIZATION = 'AppStreamAverageCapacityUtilization'
    CASSANDRA_READ_CAPACITY_UTILIZATION = 'CassandraReadCapacityUtilization'
    CASSANDRA_WRITE_CAPACITY_UTILIZATION = 'CassandraWriteCapacityUtilization'
    COMPREHEND_INFERENCE_UTILIZATION = 'ComprehendInferenceUtilization'
    NEPTURE_READER_AVERAGE_CPU_UTILIZATION = 'NeptuneReaderAverageCPUUtilization'
    DYNAMODB_READ_CAPACITY_UTILIZATION = 'DynamoDBReadCapacityUtilization'
    DYNAMODB_WRITE_CAPACITY_UTILIZATION = 'DynamoDBWriteCapacityUtilization-dummy'
    DYANMODB_WRITE_CAPACITY_UTILIZATION = 'DynamoDBWriteCapacityUtilization'
    ALB_REQUEST_COUNT_PER_TARGET = 'ALBRequestCountPerTarget'
    RDS_READER_AVERAGE_CPU_UTILIZATION = 'RDSReaderAverageCPUUtilization'
    RDS_READER_AVERAGE_DATABASE_CONNECTIONS = 'RDSReaderAverageDatabaseConnections'
    EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION = 'EC2SpotFleetRequestAverageCPUUtilization'
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = 'EC2SpotFleetRequestAverageNetworkIn'
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = 'EC2SpotFleetRequestAverageNetworkOut'
    SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE = 'SageMakerVariantInvocationsPerInstance'
    SAGEMAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION = 'SageMakerVariantProvisionedConcurrencyUtilization'
    SAGEMAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY = 'SageMakerInferenceComponentInvocationsPerCopy'
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION = 'ECSServiceAverageCPUUtilization'
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = 'ECSServiceAverageMemoryUtilization'
    LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION = 'LambdaProvisionedConcurrencyUtilization'
    KAFKA_BROKER_STORAGE_UTILIZATION = 'KafkaBrokerStorageUtilization'
    ELASTICACHE_PRIMARY_ENGINE_CPU_UTILIZATION = 'ElastiCachePrimaryEngineCPUUtilization'
    ELASTICACHE_REPLICA_ENGINE_CPU_UTILIZATION = 'ElastiCacheReplicaEngineCPUUtilization'
    ELASTICACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = 'ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage'
    ELASTICACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = 'ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage'
    SAGEMAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION = 'SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution'
    SAGEMAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION = 'SageMakerVariantConcurrentRequestsPerModelHighResolution'
    WORKSPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION = 'WorkSpacesAverageUserSessionsCapacityUtilization'

class ServiceNamespace(Enum):
    ECS = 'ecs'
    ELASTIC_MAP_REDUCE = 'elasticmapreduce'
    EC2 = 'ec2'
    APPSTREAM = 'appstream'
    DYNAMODB = 'dynamodb'
    RDS = 'rds'
    SAGEMAKER = 'sagemaker'
    CUSTOM_RESOURCE = 'custom-resource'
    LAMBDA = 'lambda'
    COMPREHEND = 'comprehend'
    KAFKA = 'kafka'
    ELASTICACHE = 'elasticache'
    NEPTUNE = 'neptune'
    CASSANDRA = 'cassandra'
    WORKSPACES = 'workspaces'

class AdjustmentTier(Struct):
    adjustment: float
    lower_bound: float | None = None
    upper_bound: float | None = None

class BaseScalableAttributeProps(Struct):
    max_capacity: float
    dimension: str
    resource_id: str
    role: Any
    service_namespace: ServiceNamespace
    min_capacity: float | None = None

class BaseTargetTrackingProps(Struct):
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None

class BasicStepScalingPolicyProps(Struct):
    metric: Any
    scaling_steps: Sequence[ScalingInterval | Mapping[str, Any]]
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    datapoints_to_alarm: float | None = None
    evaluation_periods: float | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None

class BasicTargetTrackingScalingPolicyProps(Struct):
    target_value: float
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None
    custom_metric: Any | None = None
    predefined_metric: PredefinedMetric | None = None
    resource_label: str | None = None

class CronOptions(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None
    year: str | None = None

class EnableScalingProps(Struct):
    max_capacity: float
    min_capacity: float | None = None

class ScalableTargetAttributes(Struct):
    scalable_dimension: str
    scalable_target_id: str
    service_namespace: str

class ScalableTargetProps(Struct):
    max_capacity: float
    min_capacity: float
    resource_id: str
    scalable_dimension: str
    service_namespace: ServiceNamespace
    role: Any | None = None

class ScalingInterval(Struct):
    change: float
    lower: float | None = None
    upper: float | None = None

class ScalingSchedule(Struct):
    schedule: Any
    end_time: datetime | None = None
    max_capacity: float | None = None
    min_capacity: float | None = None
    start_time: datetime | None = None
    time_zone: Any | None = None

class StepScalingActionProps(Struct):
    scaling_target: Any
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None
    policy_name: str | None = None

class StepScalingPolicyProps(Struct):
    metric: Any
    scaling_steps: Sequence[ScalingInterval | Mapping[str, Any]]
    scaling_target: Any
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    datapoints_to_alarm: float | None = None
    evaluation_periods: float | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None

class TargetTrackingScalingPolicyProps(Struct):
    target_value: float
    scaling_target: Any
    disable_scale_in: bool | None = None
    policy_name: str | None = None
    scale_in_cooldown: Any | None = None
    scale_out_cooldown: Any | None = None
    custom_metric: Any | None = None
    predefined_metric: PredefinedMetric | None = None
    resource_label: str | None = None

