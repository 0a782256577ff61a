# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_autoscaling as _aws_autoscaling
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_elasticloadbalancingv2 as _aws_elasticloadbalancingv2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_sns as _aws_sns
from ..interfaces import aws_sqs as _aws_sqs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAutoScalingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AcceleratorTotalMemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AvailabilityZoneDistributionProperty(Struct):
        capacity_distribution_strategy: str | None = None
    class AvailabilityZoneImpairmentPolicyProperty(Struct):
        impaired_zone_health_check_behavior: str
        zonal_shift_enabled: bool | IResolvable
    class BaselineEbsBandwidthMbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselinePerformanceFactorsRequestProperty(Struct):
        cpu: CfnAutoScalingGroup.CpuPerformanceFactorRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityReservationSpecificationProperty(Struct):
        capacity_reservation_preference: str
        capacity_reservation_target: CfnAutoScalingGroup.CapacityReservationTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityReservationTargetProperty(Struct):
        capacity_reservation_ids: Sequence[str] | None = None
        capacity_reservation_resource_group_arns: Sequence[str] | None = None
    class CpuPerformanceFactorRequestProperty(Struct):
        references: Sequence[CfnAutoScalingGroup.PerformanceFactorReferenceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DistributionSegmentProperty(Struct):
        target_capacity_types: Sequence[str]
    class InstanceLifecyclePolicyProperty(Struct):
        retention_triggers: CfnAutoScalingGroup.RetentionTriggersProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceMaintenancePolicyProperty(Struct):
        max_healthy_percentage: float | None = None
        min_healthy_percentage: float | None = None
    class InstanceRequirementsProperty(Struct):
        memory_mib: CfnAutoScalingGroup.MemoryMiBRequestProperty | Mapping[str, Any] | IResolvable
        v_cpu_count: CfnAutoScalingGroup.VCpuCountRequestProperty | Mapping[str, Any] | IResolvable
        accelerator_count: CfnAutoScalingGroup.AcceleratorCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_manufacturers: Sequence[str] | None = None
        accelerator_names: Sequence[str] | None = None
        accelerator_total_memory_mib: CfnAutoScalingGroup.AcceleratorTotalMemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        allowed_instance_types: Sequence[str] | None = None
        bare_metal: str | None = None
        baseline_ebs_bandwidth_mbps: CfnAutoScalingGroup.BaselineEbsBandwidthMbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        baseline_performance_factors: CfnAutoScalingGroup.BaselinePerformanceFactorsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        burstable_performance: str | None = None
        cpu_manufacturers: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
        instance_generations: Sequence[str] | None = None
        local_storage: str | None = None
        local_storage_types: Sequence[str] | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
        memory_gib_per_v_cpu: CfnAutoScalingGroup.MemoryGiBPerVCpuRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_bandwidth_gbps: CfnAutoScalingGroup.NetworkBandwidthGbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface_count: CfnAutoScalingGroup.NetworkInterfaceCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_max_price_percentage_over_lowest_price: float | None = None
        require_hibernate_support: bool | IResolvable | None = None
        spot_max_price_percentage_over_lowest_price: float | None = None
        total_local_storage_gb: CfnAutoScalingGroup.TotalLocalStorageGBRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class InstancesDistributionProperty(Struct):
        distribution_segments: Sequence[CfnAutoScalingGroup.DistributionSegmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        on_demand_allocation_strategy: str | None = None
        on_demand_base_capacity: float | None = None
        on_demand_percentage_above_base_capacity: float | None = None
        spot_allocation_strategy: str | None = None
        spot_instance_pools: float | None = None
        spot_max_price: str | None = None
    class LaunchTemplateOverridesProperty(Struct):
        image_id: str | None = None
        instance_requirements: CfnAutoScalingGroup.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        launch_template_specification: CfnAutoScalingGroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        weighted_capacity: str | None = None
    class LaunchTemplateProperty(Struct):
        launch_template_specification: CfnAutoScalingGroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable
        overrides: Sequence[CfnAutoScalingGroup.LaunchTemplateOverridesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LaunchTemplateSpecificationProperty(Struct):
        version: str
        launch_template_id: str | None = None
        launch_template_name: str | None = None
    class LifecycleHookSpecificationProperty(Struct):
        lifecycle_hook_name: str
        lifecycle_transition: str
        default_result: str | None = None
        heartbeat_timeout: float | None = None
        notification_metadata: str | None = None
        notification_target_arn: str | None = None
        role_arn: str | None = None
    class MemoryGiBPerVCpuRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MetricsCollectionProperty(Struct):
        granularity: str
        metrics: Sequence[str] | None = None
    class MixedInstancesPolicyProperty(Struct):
        launch_template: CfnAutoScalingGroup.LaunchTemplateProperty | Mapping[str, Any] | IResolvable
        instances_distribution: CfnAutoScalingGroup.InstancesDistributionProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkBandwidthGbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NotificationConfigurationProperty(Struct):
        topic_arn: str
        notification_types: Sequence[str] | None = None
    class PerformanceFactorReferenceRequestProperty(Struct):
        instance_family: str | None = None
    class RetentionTriggersProperty(Struct):
        terminate_hook_abandon: str | None = None
    class TagPropertyProperty(Struct):
        key: str
        propagate_at_launch: bool | IResolvable
        value: str
    class TotalLocalStorageGBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class TrafficSourceIdentifierProperty(Struct):
        identifier: str
        type: str
    class VCpuCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        max_size: str,
        min_size: str,
        auto_scaling_group_name: str | None = None,
        availability_zone_distribution: CfnAutoScalingGroup.AvailabilityZoneDistributionProperty | Mapping[str, Any] | IResolvable | None = None,
        availability_zone_ids: Sequence[str] | None = None,
        availability_zone_impairment_policy: CfnAutoScalingGroup.AvailabilityZoneImpairmentPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        availability_zones: Sequence[str] | None = None,
        capacity_rebalance: bool | IResolvable | None = None,
        capacity_reservation_specification: CfnAutoScalingGroup.CapacityReservationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        context: str | None = None,
        cooldown: str | None = None,
        default_instance_warmup: float | None = None,
        deletion_protection: str | None = None,
        desired_capacity: str | None = None,
        desired_capacity_type: str | None = None,
        health_check_grace_period: float | None = None,
        health_check_type: str | None = None,
        instance_id: str | None = None,
        instance_lifecycle_policy: CfnAutoScalingGroup.InstanceLifecyclePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_maintenance_policy: CfnAutoScalingGroup.InstanceMaintenancePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        launch_configuration_name: str | _aws_autoscaling.ILaunchConfigurationRef | None = None,
        launch_template: CfnAutoScalingGroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        lifecycle_hook_specification_list: Sequence[CfnAutoScalingGroup.LifecycleHookSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        load_balancer_names: Sequence[str] | None = None,
        max_instance_lifetime: float | None = None,
        metrics_collection: Sequence[CfnAutoScalingGroup.MetricsCollectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        mixed_instances_policy: CfnAutoScalingGroup.MixedInstancesPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        new_instances_protected_from_scale_in: bool | IResolvable | None = None,
        notification_configuration: CfnAutoScalingGroup.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        notification_configurations: Sequence[CfnAutoScalingGroup.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        placement_group: str | None = None,
        service_linked_role_arn: str | _aws_iam.IRoleRef | None = None,
        skip_zonal_shift_validation: bool | IResolvable | None = None,
        tags: Sequence[CfnAutoScalingGroup.TagPropertyProperty | Mapping[str, Any]] | None = None,
        target_group_arns: Sequence[str | _aws_elasticloadbalancingv2.ITargetGroupRef] | None = None,
        termination_policies: Sequence[str] | None = None,
        traffic_sources: Sequence[CfnAutoScalingGroup.TrafficSourceIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        vpc_zone_identifier: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
    ) -> None: ...
    max_size: str
    min_size: str
    auto_scaling_group_name: str | None
    availability_zone_distribution: CfnAutoScalingGroup.AvailabilityZoneDistributionProperty | IResolvable | None
    availability_zone_ids: Sequence[str] | None
    availability_zone_impairment_policy: CfnAutoScalingGroup.AvailabilityZoneImpairmentPolicyProperty | IResolvable | None
    availability_zones: Sequence[str] | None
    capacity_rebalance: bool | IResolvable | None
    capacity_reservation_specification: CfnAutoScalingGroup.CapacityReservationSpecificationProperty | IResolvable | None
    context: str | None
    cooldown: str | None
    default_instance_warmup: float | None
    deletion_protection: str | None
    desired_capacity: str | None
    desired_capacity_type: str | None
    health_check_grace_period: float | None
    health_check_type: str | None
    instance_id: str | None
    instance_lifecycle_policy: CfnAutoScalingGroup.InstanceLifecyclePolicyProperty | IResolvable | None
    instance_maintenance_policy: CfnAutoScalingGroup.InstanceMaintenancePolicyProperty | IResolvable | None
    launch_configuration_name: str | None
    launch_template: CfnAutoScalingGroup.LaunchTemplateSpecificationProperty | IResolvable | None
    lifecycle_hook_specification_list: Sequence[CfnAutoScalingGroup.LifecycleHookSpecificationProperty | IResolvable] | IResolvable | None
    load_balancer_names: Sequence[str] | None
    max_instance_lifetime: float | None
    metrics_collection: Sequence[CfnAutoScalingGroup.MetricsCollectionProperty | IResolvable] | IResolvable | None
    mixed_instances_policy: CfnAutoScalingGroup.MixedInstancesPolicyProperty | IResolvable | None
    new_instances_protected_from_scale_in: bool | IResolvable | None
    notification_configuration: CfnAutoScalingGroup.NotificationConfigurationProperty | IResolvable | None
    notification_configurations: Sequence[CfnAutoScalingGroup.NotificationConfigurationProperty | IResolvable] | IResolvable | None
    placement_group: str | None
    service_linked_role_arn: str | None
    skip_zonal_shift_validation: bool | IResolvable | None
    tags_raw: Sequence[CfnAutoScalingGroup.TagPropertyProperty] | None
    target_group_arns: Sequence[str] | None
    termination_policies: Sequence[str] | None
    traffic_sources: Sequence[CfnAutoScalingGroup.TrafficSourceIdentifierProperty | IResolvable] | IResolvable | None
    vpc_zone_identifier: Sequence[str] | None
    @property
    def attr_auto_scaling_group_arn(self) -> str: ...
    @property
    def auto_scaling_group_ref(self) -> _aws_autoscaling.AutoScalingGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_auto_scaling_group(resource: _aws_autoscaling.IAutoScalingGroupRef) -> str: ...
    @staticmethod
    def is_cfn_auto_scaling_group(x: Any) -> bool: ...

class CfnAutoScalingGroupProps(Struct):
    max_size: str
    min_size: str
    auto_scaling_group_name: str | None = None
    availability_zone_distribution: CfnAutoScalingGroup.AvailabilityZoneDistributionProperty | Mapping[str, Any] | IResolvable | None = None
    availability_zone_ids: Sequence[str] | None = None
    availability_zone_impairment_policy: CfnAutoScalingGroup.AvailabilityZoneImpairmentPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    availability_zones: Sequence[str] | None = None
    capacity_rebalance: bool | IResolvable | None = None
    capacity_reservation_specification: CfnAutoScalingGroup.CapacityReservationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    context: str | None = None
    cooldown: str | None = None
    default_instance_warmup: float | None = None
    deletion_protection: str | None = None
    desired_capacity: str | None = None
    desired_capacity_type: str | None = None
    health_check_grace_period: float | None = None
    health_check_type: str | None = None
    instance_id: str | None = None
    instance_lifecycle_policy: CfnAutoScalingGroup.InstanceLifecyclePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    instance_maintenance_policy: CfnAutoScalingGroup.InstanceMaintenancePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    launch_configuration_name: str | _aws_autoscaling.ILaunchConfigurationRef | None = None
    launch_template: CfnAutoScalingGroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    lifecycle_hook_specification_list: Sequence[CfnAutoScalingGroup.LifecycleHookSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    load_balancer_names: Sequence[str] | None = None
    max_instance_lifetime: float | None = None
    metrics_collection: Sequence[CfnAutoScalingGroup.MetricsCollectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    mixed_instances_policy: CfnAutoScalingGroup.MixedInstancesPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    new_instances_protected_from_scale_in: bool | IResolvable | None = None
    notification_configuration: CfnAutoScalingGroup.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    notification_configurations: Sequence[CfnAutoScalingGroup.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    placement_group: str | None = None
    service_linked_role_arn: str | _aws_iam.IRoleRef | None = None
    skip_zonal_shift_validation: bool | IResolvable | None = None
    tags: Sequence[CfnAutoScalingGroup.TagPropertyProperty | Mapping[str, Any]] | None = None
    target_group_arns: Sequence[str | _aws_elasticloadbalancingv2.ITargetGroupRef] | None = None
    termination_policies: Sequence[str] | None = None
    traffic_sources: Sequence[CfnAutoScalingGroup.TrafficSourceIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    vpc_zone_identifier: Sequence[str | _aws_ec2.ISubnetRef] | None = None

class CfnLaunchConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BlockDeviceMappingProperty(Struct):
        device_name: str
        ebs: CfnLaunchConfiguration.BlockDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: bool | IResolvable | None = None
        virtual_name: str | None = None
    class BlockDeviceProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class MetadataOptionsProperty(Struct):
        http_endpoint: str | None = None
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        image_id: str,
        instance_type: str,
        associate_public_ip_address: bool | IResolvable | None = None,
        block_device_mappings: Sequence[CfnLaunchConfiguration.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        classic_link_vpc_id: str | None = None,
        classic_link_vpc_security_groups: Sequence[str] | None = None,
        ebs_optimized: bool | IResolvable | None = None,
        iam_instance_profile: str | _aws_iam.IInstanceProfileRef | None = None,
        instance_id: str | None = None,
        instance_monitoring: bool | IResolvable | None = None,
        kernel_id: str | None = None,
        key_name: str | None = None,
        launch_configuration_name: str | None = None,
        metadata_options: CfnLaunchConfiguration.MetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        placement_tenancy: str | None = None,
        ram_disk_id: str | None = None,
        security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        spot_price: str | None = None,
        user_data: str | None = None,
    ) -> None: ...
    image_id: str
    instance_type: str
    associate_public_ip_address: bool | IResolvable | None
    block_device_mappings: Sequence[CfnLaunchConfiguration.BlockDeviceMappingProperty | IResolvable] | IResolvable | None
    classic_link_vpc_id: str | None
    classic_link_vpc_security_groups: Sequence[str] | None
    ebs_optimized: bool | IResolvable | None
    iam_instance_profile: str | None
    instance_id: str | None
    instance_monitoring: bool | IResolvable | None
    kernel_id: str | None
    key_name: str | None
    launch_configuration_name: str | None
    metadata_options: CfnLaunchConfiguration.MetadataOptionsProperty | IResolvable | None
    placement_tenancy: str | None
    ram_disk_id: str | None
    security_groups: Sequence[str] | None
    spot_price: str | None
    user_data: str | None
    @property
    def launch_configuration_ref(self) -> _aws_autoscaling.LaunchConfigurationReference: ...
    @staticmethod
    def is_cfn_launch_configuration(x: Any) -> bool: ...

class CfnLaunchConfigurationProps(Struct):
    image_id: str
    instance_type: str
    associate_public_ip_address: bool | IResolvable | None = None
    block_device_mappings: Sequence[CfnLaunchConfiguration.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    classic_link_vpc_id: str | None = None
    classic_link_vpc_security_groups: Sequence[str] | None = None
    ebs_optimized: bool | IResolvable | None = None
    iam_instance_profile: str | _aws_iam.IInstanceProfileRef | None = None
    instance_id: str | None = None
    instance_monitoring: bool | IResolvable | None = None
    kernel_id: str | None = None
    key_name: str | None = None
    launch_configuration_name: str | None = None
    metadata_options: CfnLaunchConfiguration.MetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    placement_tenancy: str | None = None
    ram_disk_id: str | None = None
    security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    spot_price: str | None = None
    user_data: str | None = None

class CfnLifecycleHook(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef,
        lifecycle_transition: str,
        default_result: str | None = None,
        heartbeat_timeout: float | None = None,
        lifecycle_hook_name: str | None = None,
        notification_metadata: str | None = None,
        notification_target_arn: str | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    auto_scaling_group_name: str
    lifecycle_transition: str
    default_result: str | None
    heartbeat_timeout: float | None
    lifecycle_hook_name: str | None
    notification_metadata: str | None
    notification_target_arn: str | None
    role_arn: str | None
    @property
    def lifecycle_hook_ref(self) -> _aws_autoscaling.LifecycleHookReference: ...
    @staticmethod
    def is_cfn_lifecycle_hook(x: Any) -> bool: ...

class CfnLifecycleHookProps(Struct):
    auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef
    lifecycle_transition: str
    default_result: str | None = None
    heartbeat_timeout: float | None = None
    lifecycle_hook_name: str | None = None
    notification_metadata: str | None = None
    notification_target_arn: str | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None

class CfnScalingPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomizedMetricSpecificationProperty(Struct):
        dimensions: Sequence[CfnScalingPolicy.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_name: str | None = None
        metrics: Sequence[CfnScalingPolicy.TargetTrackingMetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        namespace: str | None = None
        period: float | None = None
        statistic: str | None = None
        unit: str | None = None
    class MetricDataQueryProperty(Struct):
        id: str
        expression: str | None = None
        label: str | None = None
        metric_stat: CfnScalingPolicy.MetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        return_data: bool | IResolvable | None = None
    class MetricDimensionProperty(Struct):
        name: str
        value: str
    class MetricProperty(Struct):
        metric_name: str
        namespace: str
        dimensions: Sequence[CfnScalingPolicy.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricStatProperty(Struct):
        metric: CfnScalingPolicy.MetricProperty | Mapping[str, Any] | IResolvable
        stat: str
        unit: str | None = None
    class PredefinedMetricSpecificationProperty(Struct):
        predefined_metric_type: str
        resource_label: str | None = None
    class PredictiveScalingConfigurationProperty(Struct):
        metric_specifications: Sequence[CfnScalingPolicy.PredictiveScalingMetricSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        max_capacity_breach_behavior: str | None = None
        max_capacity_buffer: float | None = None
        mode: str | None = None
        scheduling_buffer_time: float | None = None
    class PredictiveScalingCustomizedCapacityMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingCustomizedLoadMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingCustomizedScalingMetricProperty(Struct):
        metric_data_queries: Sequence[CfnScalingPolicy.MetricDataQueryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PredictiveScalingMetricSpecificationProperty(Struct):
        target_value: float
        customized_capacity_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedCapacityMetricProperty | Mapping[str, Any] | IResolvable | None = None
        customized_load_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedLoadMetricProperty | Mapping[str, Any] | IResolvable | None = None
        customized_scaling_metric_specification: CfnScalingPolicy.PredictiveScalingCustomizedScalingMetricProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_load_metric_specification: CfnScalingPolicy.PredictiveScalingPredefinedLoadMetricProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_metric_pair_specification: CfnScalingPolicy.PredictiveScalingPredefinedMetricPairProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_scaling_metric_specification: CfnScalingPolicy.PredictiveScalingPredefinedScalingMetricProperty | Mapping[str, Any] | IResolvable | None = None
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
    class TargetTrackingConfigurationProperty(Struct):
        target_value: float
        customized_metric_specification: CfnScalingPolicy.CustomizedMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        disable_scale_in: bool | IResolvable | None = None
        predefined_metric_specification: CfnScalingPolicy.PredefinedMetricSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class TargetTrackingMetricDataQueryProperty(Struct):
        id: str
        expression: str | None = None
        label: str | None = None
        metric_stat: CfnScalingPolicy.TargetTrackingMetricStatProperty | Mapping[str, Any] | IResolvable | None = None
        period: float | None = None
        return_data: bool | IResolvable | None = None
    class TargetTrackingMetricStatProperty(Struct):
        metric: CfnScalingPolicy.MetricProperty | Mapping[str, Any] | IResolvable
        stat: str
        period: float | None = None
        unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef,
        adjustment_type: str | None = None,
        cooldown: str | None = None,
        estimated_instance_warmup: float | None = None,
        metric_aggregation_type: str | None = None,
        min_adjustment_magnitude: float | None = None,
        policy_type: str | None = None,
        predictive_scaling_configuration: CfnScalingPolicy.PredictiveScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        scaling_adjustment: float | None = None,
        step_adjustments: Sequence[CfnScalingPolicy.StepAdjustmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        target_tracking_configuration: CfnScalingPolicy.TargetTrackingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    auto_scaling_group_name: str
    adjustment_type: str | None
    cooldown: str | None
    estimated_instance_warmup: float | None
    metric_aggregation_type: str | None
    min_adjustment_magnitude: float | None
    policy_type: str | None
    predictive_scaling_configuration: CfnScalingPolicy.PredictiveScalingConfigurationProperty | IResolvable | None
    scaling_adjustment: float | None
    step_adjustments: Sequence[CfnScalingPolicy.StepAdjustmentProperty | IResolvable] | IResolvable | None
    target_tracking_configuration: CfnScalingPolicy.TargetTrackingConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_policy_name(self) -> str: ...
    @property
    def scaling_policy_ref(self) -> _aws_autoscaling.ScalingPolicyReference: ...
    @staticmethod
    def arn_for_scaling_policy(resource: _aws_autoscaling.IScalingPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_scaling_policy(x: Any) -> bool: ...

class CfnScalingPolicyProps(Struct):
    auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef
    adjustment_type: str | None = None
    cooldown: str | None = None
    estimated_instance_warmup: float | None = None
    metric_aggregation_type: str | None = None
    min_adjustment_magnitude: float | None = None
    policy_type: str | None = None
    predictive_scaling_configuration: CfnScalingPolicy.PredictiveScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    scaling_adjustment: float | None = None
    step_adjustments: Sequence[CfnScalingPolicy.StepAdjustmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    target_tracking_configuration: CfnScalingPolicy.TargetTrackingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnScheduledAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef,
        desired_capacity: float | None = None,
        end_time: str | None = None,
        max_size: float | None = None,
        min_size: float | None = None,
        recurrence: str | None = None,
        start_time: str | None = None,
        time_zone: str | None = None,
    ) -> None: ...
    auto_scaling_group_name: str
    desired_capacity: float | None
    end_time: str | None
    max_size: float | None
    min_size: float | None
    recurrence: str | None
    start_time: str | None
    time_zone: str | None
    @property
    def attr_scheduled_action_name(self) -> str: ...
    @property
    def scheduled_action_ref(self) -> _aws_autoscaling.ScheduledActionReference: ...
    @staticmethod
    def is_cfn_scheduled_action(x: Any) -> bool: ...

class CfnScheduledActionProps(Struct):
    auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef
    desired_capacity: float | None = None
    end_time: str | None = None
    max_size: float | None = None
    min_size: float | None = None
    recurrence: str | None = None
    start_time: str | None = None
    time_zone: str | None = None

class CfnWarmPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceReusePolicyProperty(Struct):
        reuse_on_scale_in: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef,
        instance_reuse_policy: CfnWarmPool.InstanceReusePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        max_group_prepared_capacity: float | None = None,
        min_size: float | None = None,
        pool_state: str | None = None,
    ) -> None: ...
    auto_scaling_group_name: str
    instance_reuse_policy: CfnWarmPool.InstanceReusePolicyProperty | IResolvable | None
    max_group_prepared_capacity: float | None
    min_size: float | None
    pool_state: str | None
    @property
    def warm_pool_ref(self) -> _aws_autoscaling.WarmPoolReference: ...
    @staticmethod
    def is_cfn_warm_pool(x: Any) -> bool: ...

class CfnWarmPoolProps(Struct):
    auto_scaling_group_name: str | _aws_autoscaling.IAutoScalingGroupRef
    instance_reuse_policy: CfnWarmPool.InstanceReusePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    max_group_prepared_capacity: float | None = None
    min_size: float | None = None
    pool_state: str | None = None

class AdditionalHealthCheckType(Enum):
    ELB = 'ELB'
    EBS = 'EBS'
    VPC_LATTICE = 'VPC_LATTICE'

class AdjustmentType(Enum):
    CHANGE_IN_CAPACITY = 'ChangeInCapacity'
    PERCENT_CHANGE_IN_CAPACITY = 'PercentChangeInCapacity'
    EXACT_CAPACITY = 'ExactCapacity'

class CapacityDistributionStrategy(Enum):
    BALANCED_ONLY = 'balanced-only'
    BALANCED_BEST_EFFORT = 'balanced-best-effort'

class DefaultResult(Enum):
    CONTINUE = 'CONTINUE'
    ABANDON = 'ABANDON'

class DeletionProtection(Enum):
    NONE = 'none'
    PREVENT_FORCE_DELETION = 'prevent-force-deletion'
    PREVENT_ALL_DELETION = 'prevent-all-deletion'

class EbsDeviceVolumeType(Enum):
    STANDARD = 'standard'
    IO1 = 'io1'
    GP2 = 'gp2'
    GP3 = 'gp3'
    ST1 = 'st1'
    SC1 = 'sc1'

class InstanceRefreshStrategy(Enum):
    ROLLING = 'Rolling'
    REPLACE_ROOT_VOLUME = 'ReplaceRootVolume'

class LifecycleTransition(Enum):
    INSTANCE_LAUNCHING = 'autoscaling:EC2_INSTANCE_LAUNCHING'
    INSTANCE_TERMINATING = 'autoscaling:EC2_INSTANCE_TERMINATING'

class MetricAggregationType(Enum):
    AVERAGE = 'Average'
    MINIMUM = 'Minimum'
    MAXIMUM = 'Maximum'

class OnDemandAllocationStrategy(Enum):
    PRIORITIZED = 'prioritized'
    LOWEST_PRICE = 'lowest-price'

class PoolState(Enum):
    HIBERNATED = 'Hibernated'
    RUNNING = 'Running'
    STOPPED = 'Stopped'

class PredefinedMetric(Enum):
    ASG_AVERAGE_CPU_UTILIZATION = 'ASGAverageCPUUtilization'
    ASG_AVERAGE_NETWORK_IN = 'ASGAverageNetworkIn'
    ASG_AVERAGE_NETWORK_OUT = 'ASGAverageNetworkOut'
    ALB_REQUEST_COUNT_PER_TARGET = 'ALBRequestCountPerTarget'

class ScaleInProtectedInstances(Enum):
    REFRESH = 'Refresh'
    IGNORE = 'Ignore'
    WAIT = 'Wait'

class ScalingEvent(Enum):
    INSTANCE_LAUNCH = 'autoscaling:EC2_INSTANCE_LAUNCH'
    INSTANCE_TERMINATE = 'autoscaling:EC2_INSTANCE_TERMINATE'
    INSTANCE_TERMINATE_ERROR = 'autoscaling:EC2_INSTANCE_TERMINATE_ERROR'
    INSTANCE_LAUNCH_ERROR = 'autoscaling:EC2_INSTANCE_LAUNCH_ERROR'
    TEST_NOTIFICATION = 'autoscaling:TEST_NOTIFICATION'

class ScalingProcess(Enum):
    LAUNCH = 'Launch'
    TERMINATE = 'Terminate'
    HEALTH_CHECK = 'HealthCheck'
    REPLACE_UNHEALTHY = 'ReplaceUnhealthy'
    AZ_REBALANCE = 'AZRebalance'
    ALARM_NOTIFICATION = 'AlarmNotification'
    SCHEDULED_ACTIONS = 'ScheduledActions'
    ADD_TO_LOAD_BALANCER = 'AddToLoadBalancer'
    INSTANCE_REFRESH = 'InstanceRefresh'

class SpotAllocationStrategy(Enum):
    LOWEST_PRICE = 'lowest-price'
    CAPACITY_OPTIMIZED = 'capacity-optimized'
    CAPACITY_OPTIMIZED_PRIORITIZED = 'capacity-optimized-prioritized'
    PRICE_CAPACITY_OPTIMIZED = 'price-capacity-optimized'

class StandbyInstances(Enum):
    TERMINATE = 'Terminate'
    IGNORE = 'Ignore'
    WAIT = 'Wait'

class TerminateHookAbandonAction(Enum):
    RETAIN = 'retain'
    TERMINATE = 'terminate'

class TerminationPolicy(Enum):
    ALLOCATION_STRATEGY = 'AllocationStrategy'
    CLOSEST_TO_NEXT_INSTANCE_HOUR = 'ClosestToNextInstanceHour'
    DEFAULT = 'Default'
    NEWEST_INSTANCE = 'NewestInstance'
    OLDEST_INSTANCE = 'OldestInstance'
    OLDEST_LAUNCH_CONFIGURATION = 'OldestLaunchConfiguration'
    OLDEST_LAUNCH_TEMPLATE = 'OldestLaunchTemplate'
    CUSTOM_LAMBDA_FUNCTION = 'CustomLambdaFunction'

class AdditionalHealthChecksOptions(Struct):
    additional_types: Sequence[AdditionalHealthCheckType]
    grace_period: Any | None = None

class AdjustmentTier(Struct):
    adjustment: float
    lower_bound: float | None = None
    upper_bound: float | None = None

class ApplyCloudFormationInitOptions(Struct):
    config_sets: Sequence[str] | None = None
    embed_fingerprint: bool | None = None
    ignore_failures: bool | None = None
    include_role: bool | None = None
    include_url: bool | None = None
    print_log: bool | None = None

class AutoScalingGroupProps(Struct):
    vpc: Any
    allow_all_outbound: bool | None = None
    associate_public_ip_address: bool | None = None
    auto_scaling_group_name: str | None = None
    az_capacity_distribution_strategy: CapacityDistributionStrategy | None = None
    block_devices: Sequence[BlockDevice | Mapping[str, Any]] | None = None
    capacity_rebalance: bool | None = None
    cooldown: Any | None = None
    default_instance_warmup: Any | None = None
    deletion_protection: DeletionProtection | None = None
    desired_capacity: float | None = None
    group_metrics: Sequence[Any] | None = None
    health_check: Any | None = None
    health_checks: Any | None = None
    ignore_unmodified_size_properties: bool | None = None
    instance_lifecycle_policy: InstanceLifecyclePolicy | Mapping[str, Any] | None = None
    instance_monitoring: Any | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    max_capacity: float | None = None
    max_instance_lifetime: Any | None = None
    min_capacity: float | None = None
    new_instances_protected_from_scale_in: bool | None = None
    notifications: Sequence[NotificationConfiguration | Mapping[str, Any]] | None = None
    signals: Any | None = None
    spot_price: str | None = None
    ssm_session_permissions: bool | None = None
    termination_policies: Sequence[TerminationPolicy] | None = None
    termination_policy_custom_lambda_function_arn: str | None = None
    update_policy: Any | None = None
    vpc_subnets: Any | None = None
    init: Any | None = None
    init_options: ApplyCloudFormationInitOptions | Mapping[str, Any] | None = None
    instance_type: Any | None = None
    launch_template: Any | None = None
    machine_image: Any | None = None
    max_healthy_percentage: float | None = None
    migrate_to_launch_template: bool | None = None
    min_healthy_percentage: float | None = None
    mixed_instances_policy: MixedInstancesPolicy | Mapping[str, Any] | None = None
    require_imdsv2: bool | None = None
    role: Any | None = None
    security_group: Any | None = None
    user_data: Any | None = None

class BaseTargetTrackingProps(Struct):
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None

class BasicLifecycleHookProps(Struct):
    lifecycle_transition: LifecycleTransition
    default_result: DefaultResult | None = None
    heartbeat_timeout: Any | None = None
    lifecycle_hook_name: str | None = None
    notification_metadata: str | None = None
    notification_target: Any | None = None
    role: Any | None = None

class BasicScheduledActionProps(Struct):
    schedule: Any
    desired_capacity: float | None = None
    end_time: datetime | None = None
    max_capacity: float | None = None
    min_capacity: float | None = None
    start_time: datetime | None = None
    time_zone: str | None = None

class BasicStepScalingPolicyProps(Struct):
    metric: Any
    scaling_steps: Sequence[ScalingInterval | Mapping[str, Any]]
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    datapoints_to_alarm: float | None = None
    estimated_instance_warmup: Any | None = None
    evaluation_periods: float | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None

class BasicTargetTrackingScalingPolicyProps(Struct):
    target_value: float
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None
    custom_metric: Any | None = None
    predefined_metric: PredefinedMetric | None = None
    resource_label: str | None = None

class BindHookTargetOptions(Struct):
    lifecycle_hook: Any
    role: Any | None = None

class BlockDevice(Struct):
    device_name: str
    volume: Any

class CommonAutoScalingGroupProps(Struct):
    allow_all_outbound: bool | None = None
    associate_public_ip_address: bool | None = None
    auto_scaling_group_name: str | None = None
    az_capacity_distribution_strategy: CapacityDistributionStrategy | None = None
    block_devices: Sequence[BlockDevice | Mapping[str, Any]] | None = None
    capacity_rebalance: bool | None = None
    cooldown: Any | None = None
    default_instance_warmup: Any | None = None
    deletion_protection: DeletionProtection | None = None
    desired_capacity: float | None = None
    group_metrics: Sequence[Any] | None = None
    health_check: Any | None = None
    health_checks: Any | None = None
    ignore_unmodified_size_properties: bool | None = None
    instance_lifecycle_policy: InstanceLifecyclePolicy | Mapping[str, Any] | None = None
    instance_monitoring: Any | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    max_capacity: float | None = None
    max_instance_lifetime: Any | None = None
    min_capacity: float | None = None
    new_instances_protected_from_scale_in: bool | None = None
    notifications: Sequence[NotificationConfiguration | Mapping[str, Any]] | None = None
    signals: Any | None = None
    spot_price: str | None = None
    ssm_session_permissions: bool | None = None
    termination_policies: Sequence[TerminationPolicy] | None = None
    termination_policy_custom_lambda_function_arn: str | None = None
    update_policy: Any | None = None
    vpc_subnets: Any | None = None

class CpuUtilizationScalingProps(Struct):
    target_utilization_percent: float
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None

class CronOptions(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None

class EbsDeviceOptions(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    encrypted: bool | None = None

class EbsDeviceOptionsBase(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None

class EbsDeviceProps(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    volume_size: float | None = None
    snapshot_id: str | None = None

class EbsDeviceSnapshotOptions(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    volume_size: float | None = None

class Ec2HealthCheckOptions(Struct):
    grace: Any | None = None

class Ec2HealthChecksOptions(Struct):
    grace_period: Any | None = None

class ElbHealthCheckOptions(Struct):
    grace: Any

class InstanceLifecyclePolicy(Struct):
    retention_triggers: RetentionTriggers | Mapping[str, Any] | None = None

class InstanceRefreshOptions(Struct):
    strategy: InstanceRefreshStrategy
    alarms: Sequence[Any] | None = None
    bake_time: Any | None = None
    checkpoint_delay: Any | None = None
    checkpoint_percentages: Sequence[float] | None = None
    instance_warmup: Any | None = None
    max_healthy_percentage: float | None = None
    min_healthy_percentage: float | None = None
    scale_in_protected_instances: ScaleInProtectedInstances | None = None
    skip_matching: bool | None = None
    standby_instances: StandbyInstances | None = None

class InstancesDistribution(Struct):
    on_demand_allocation_strategy: OnDemandAllocationStrategy | None = None
    on_demand_base_capacity: float | None = None
    on_demand_percentage_above_base_capacity: float | None = None
    spot_allocation_strategy: SpotAllocationStrategy | None = None
    spot_instance_pools: float | None = None
    spot_max_price: str | None = None

class LaunchTemplateOverrides(Struct):
    instance_requirements: Any | None = None
    instance_type: Any | None = None
    launch_template: Any | None = None
    weighted_capacity: float | None = None

class LifecycleHookProps(Struct):
    lifecycle_transition: LifecycleTransition
    auto_scaling_group: Any
    default_result: DefaultResult | None = None
    heartbeat_timeout: Any | None = None
    lifecycle_hook_name: str | None = None
    notification_metadata: str | None = None
    notification_target: Any | None = None
    role: Any | None = None

class LifecycleHookTargetConfig(Struct):
    created_role: Any
    notification_target_arn: str

class MetricTargetTrackingProps(Struct):
    metric: Any
    target_value: float
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None

class MixedInstancesPolicy(Struct):
    launch_template: Any
    instances_distribution: InstancesDistribution | Mapping[str, Any] | None = None
    launch_template_overrides: Sequence[LaunchTemplateOverrides | Mapping[str, Any]] | None = None

class NetworkUtilizationScalingProps(Struct):
    target_bytes_per_second: float
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None

class NotificationConfiguration(Struct):
    topic: Any
    scaling_events: Any | None = None

class RenderSignalsOptions(Struct):
    desired_capacity: float | None = None
    min_capacity: float | None = None

class RequestCountScalingProps(Struct):
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None
    target_requests_per_minute: float | None = None

class RetentionTriggers(Struct):
    terminate_hook_abandon: TerminateHookAbandonAction | None = None

class RollingUpdateOptions(Struct):
    max_batch_size: float | None = None
    min_instances_in_service: float | None = None
    min_success_percentage: float | None = None
    pause_time: Any | None = None
    suspend_processes: Sequence[ScalingProcess] | None = None
    wait_on_resource_signals: bool | None = None

class ScalingInterval(Struct):
    change: float
    lower: float | None = None
    upper: float | None = None

class ScheduledActionProps(Struct):
    schedule: Any
    auto_scaling_group: Any
    desired_capacity: float | None = None
    end_time: datetime | None = None
    max_capacity: float | None = None
    min_capacity: float | None = None
    start_time: datetime | None = None
    time_zone: str | None = None

class SignalsOptions(Struct):
    min_success_percentage: float | None = None
    timeout: Any | None = None

class StepScalingActionProps(Struct):
    auto_scaling_group: Any
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    estimated_instance_warmup: Any | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None

class StepScalingPolicyProps(Struct):
    metric: Any
    scaling_steps: Sequence[ScalingInterval | Mapping[str, Any]]
    auto_scaling_group: Any
    adjustment_type: AdjustmentType | None = None
    cooldown: Any | None = None
    datapoints_to_alarm: float | None = None
    estimated_instance_warmup: Any | None = None
    evaluation_periods: float | None = None
    metric_aggregation_type: MetricAggregationType | None = None
    min_adjustment_magnitude: float | None = None

class TargetTrackingScalingPolicyProps(Struct):
    target_value: float
    auto_scaling_group: Any
    cooldown: Any | None = None
    disable_scale_in: bool | None = None
    estimated_instance_warmup: Any | None = None
    custom_metric: Any | None = None
    predefined_metric: PredefinedMetric | None = None
    resource_label: str | None = None

class WarmPoolOptions(Struct):
    max_group_prepared_capacity: float | None = None
    min_size: float | None = None
    pool_state: PoolState | None = None
    reuse_on_scale_in: bool | None = None

class WarmPoolProps(Struct):
    auto_scaling_group: Any
    max_group_prepared_capacity: float | None = None
    min_size: float | None = None
    pool_state: PoolState | None = None
    reuse_on_scale_in: bool | None = None

