# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_emr as _aws_emr
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationProperty(Struct):
        additional_info: Mapping[str, str] | IResolvable | None = None
        args: Sequence[str] | None = None
        name: str | None = None
        version: str | None = None
    class AutoScalingPolicyProperty(Struct):
        constraints: CfnCluster.ScalingConstraintsProperty | Mapping[str, Any] | IResolvable
        rules: Sequence[CfnCluster.ScalingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AutoTerminationPolicyProperty(Struct):
        idle_timeout: float | None = None
    class BootstrapActionConfigProperty(Struct):
        name: str
        script_bootstrap_action: CfnCluster.ScriptBootstrapActionConfigProperty | Mapping[str, Any] | IResolvable
    class CloudWatchAlarmDefinitionProperty(Struct):
        comparison_operator: str
        metric_name: str
        period: float
        threshold: float
        dimensions: Sequence[CfnCluster.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        evaluation_periods: float | None = None
        namespace: str | None = None
        statistic: str | None = None
        unit: str | None = None
    class ComputeLimitsProperty(Struct):
        maximum_capacity_units: float
        minimum_capacity_units: float
        unit_type: str
        maximum_core_capacity_units: float | None = None
        maximum_on_demand_capacity_units: float | None = None
    class ConfigurationProperty(Struct):
        classification: str | None = None
        configuration_properties: Mapping[str, str] | IResolvable | None = None
        configurations: Sequence[CfnCluster.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EbsBlockDeviceConfigProperty(Struct):
        volume_specification: CfnCluster.VolumeSpecificationProperty | Mapping[str, Any] | IResolvable
        volumes_per_instance: float | None = None
    class EbsConfigurationProperty(Struct):
        ebs_block_device_configs: Sequence[CfnCluster.EbsBlockDeviceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
    class HadoopJarStepConfigProperty(Struct):
        jar: str
        args: Sequence[str] | None = None
        main_class: str | None = None
        step_properties: Sequence[CfnCluster.KeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InstanceFleetConfigProperty(Struct):
        instance_type_configs: Sequence[CfnCluster.InstanceTypeConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        launch_specifications: CfnCluster.InstanceFleetProvisioningSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        resize_specifications: CfnCluster.InstanceFleetResizingSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None
        target_on_demand_capacity: float | None = None
        target_spot_capacity: float | None = None
    class InstanceFleetProvisioningSpecificationsProperty(Struct):
        on_demand_specification: CfnCluster.OnDemandProvisioningSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        spot_specification: CfnCluster.SpotProvisioningSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceFleetResizingSpecificationsProperty(Struct):
        on_demand_resize_specification: CfnCluster.OnDemandResizingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        spot_resize_specification: CfnCluster.SpotResizingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceGroupConfigProperty(Struct):
        instance_count: float
        instance_type: str
        auto_scaling_policy: CfnCluster.AutoScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        bid_price: str | None = None
        configurations: Sequence[CfnCluster.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_ami_id: str | None = None
        ebs_configuration: CfnCluster.EbsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        market: str | None = None
        name: str | None = None
    class InstanceTypeConfigProperty(Struct):
        instance_type: str
        bid_price: str | None = None
        bid_price_as_percentage_of_on_demand_price: float | None = None
        configurations: Sequence[CfnCluster.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_ami_id: str | None = None
        ebs_configuration: CfnCluster.EbsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
        weighted_capacity: float | None = None
    class JobFlowInstancesConfigProperty(Struct):
        additional_master_security_groups: Sequence[str] | None = None
        additional_slave_security_groups: Sequence[str] | None = None
        core_instance_fleet: CfnCluster.InstanceFleetConfigProperty | Mapping[str, Any] | IResolvable | None = None
        core_instance_group: CfnCluster.InstanceGroupConfigProperty | Mapping[str, Any] | IResolvable | None = None
        ec2_key_name: str | None = None
        ec2_subnet_id: str | None = None
        ec2_subnet_ids: Sequence[str] | None = None
        emr_managed_master_security_group: str | None = None
        emr_managed_slave_security_group: str | None = None
        hadoop_version: str | None = None
        keep_job_flow_alive_when_no_steps: bool | IResolvable | None = None
        master_instance_fleet: CfnCluster.InstanceFleetConfigProperty | Mapping[str, Any] | IResolvable | None = None
        master_instance_group: CfnCluster.InstanceGroupConfigProperty | Mapping[str, Any] | IResolvable | None = None
        placement: CfnCluster.PlacementTypeProperty | Mapping[str, Any] | IResolvable | None = None
        service_access_security_group: str | None = None
        task_instance_fleets: Sequence[CfnCluster.InstanceFleetConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        task_instance_groups: Sequence[CfnCluster.InstanceGroupConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        termination_protected: bool | IResolvable | None = None
        unhealthy_node_replacement: bool | IResolvable | None = None
    class KerberosAttributesProperty(Struct):
        kdc_admin_password: str
        realm: str
        ad_domain_join_password: str | None = None
        ad_domain_join_user: str | None = None
        cross_realm_trust_principal_password: str | None = None
    class KeyValueProperty(Struct):
        key: str | None = None
        value: str | None = None
    class ManagedScalingPolicyProperty(Struct):
        compute_limits: CfnCluster.ComputeLimitsProperty | Mapping[str, Any] | IResolvable | None = None
        scaling_strategy: str | None = None
        utilization_performance_index: float | None = None
    class MetricDimensionProperty(Struct):
        key: str
        value: str
    class OnDemandCapacityReservationOptionsProperty(Struct):
        capacity_reservation_preference: str | None = None
        capacity_reservation_resource_group_arn: str | None = None
        usage_strategy: str | None = None
    class OnDemandProvisioningSpecificationProperty(Struct):
        allocation_strategy: str
        capacity_reservation_options: CfnCluster.OnDemandCapacityReservationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class OnDemandResizingSpecificationProperty(Struct):
        allocation_strategy: str | None = None
        capacity_reservation_options: CfnCluster.OnDemandCapacityReservationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_duration_minutes: float | None = None
    class PlacementGroupConfigProperty(Struct):
        instance_role: str
        placement_strategy: str | None = None
    class PlacementTypeProperty(Struct):
        availability_zone: str
    class ScalingActionProperty(Struct):
        simple_scaling_policy_configuration: CfnCluster.SimpleScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable
        market: str | None = None
    class ScalingConstraintsProperty(Struct):
        max_capacity: float
        min_capacity: float
    class ScalingRuleProperty(Struct):
        action: CfnCluster.ScalingActionProperty | Mapping[str, Any] | IResolvable
        name: str
        trigger: CfnCluster.ScalingTriggerProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
    class ScalingTriggerProperty(Struct):
        cloud_watch_alarm_definition: CfnCluster.CloudWatchAlarmDefinitionProperty | Mapping[str, Any] | IResolvable
    class ScriptBootstrapActionConfigProperty(Struct):
        path: str
        args: Sequence[str] | None = None
    class SimpleScalingPolicyConfigurationProperty(Struct):
        scaling_adjustment: float
        adjustment_type: str | None = None
        cool_down: float | None = None
    class SpotProvisioningSpecificationProperty(Struct):
        timeout_action: str
        timeout_duration_minutes: float
        allocation_strategy: str | None = None
        block_duration_minutes: float | None = None
    class SpotResizingSpecificationProperty(Struct):
        allocation_strategy: str | None = None
        timeout_duration_minutes: float | None = None
    class StepConfigProperty(Struct):
        hadoop_jar_step: CfnCluster.HadoopJarStepConfigProperty | Mapping[str, Any] | IResolvable
        name: str
        action_on_failure: str | None = None
    class VolumeSpecificationProperty(Struct):
        size_in_gb: float
        volume_type: str
        iops: float | None = None
        throughput: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instances: CfnCluster.JobFlowInstancesConfigProperty | Mapping[str, Any] | IResolvable,
        job_flow_role: str,
        name: str,
        service_role: str,
        additional_info: Any | None = None,
        applications: Sequence[CfnCluster.ApplicationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        auto_scaling_role: str | None = None,
        auto_termination_policy: CfnCluster.AutoTerminationPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        bootstrap_actions: Sequence[CfnCluster.BootstrapActionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        configurations: Sequence[CfnCluster.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        custom_ami_id: str | None = None,
        ebs_root_volume_iops: float | None = None,
        ebs_root_volume_size: float | None = None,
        ebs_root_volume_throughput: float | None = None,
        kerberos_attributes: CfnCluster.KerberosAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        log_encryption_kms_key_id: str | None = None,
        log_uri: str | None = None,
        managed_scaling_policy: CfnCluster.ManagedScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        os_release_label: str | None = None,
        placement_group_configs: Sequence[CfnCluster.PlacementGroupConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        release_label: str | None = None,
        scale_down_behavior: str | None = None,
        security_configuration: str | None = None,
        step_concurrency_level: float | None = None,
        steps: Sequence[CfnCluster.StepConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        visible_to_all_users: bool | IResolvable | None = None,
    ) -> None: ...
    additional_info: Any
    instances: CfnCluster.JobFlowInstancesConfigProperty | IResolvable
    job_flow_role: str
    name: str
    service_role: str
    applications: Sequence[CfnCluster.ApplicationProperty | IResolvable] | IResolvable | None
    auto_scaling_role: str | None
    auto_termination_policy: CfnCluster.AutoTerminationPolicyProperty | IResolvable | None
    bootstrap_actions: Sequence[CfnCluster.BootstrapActionConfigProperty | IResolvable] | IResolvable | None
    configurations: Sequence[CfnCluster.ConfigurationProperty | IResolvable] | IResolvable | None
    custom_ami_id: str | None
    ebs_root_volume_iops: float | None
    ebs_root_volume_size: float | None
    ebs_root_volume_throughput: float | None
    kerberos_attributes: CfnCluster.KerberosAttributesProperty | IResolvable | None
    log_encryption_kms_key_id: str | None
    log_uri: str | None
    managed_scaling_policy: CfnCluster.ManagedScalingPolicyProperty | IResolvable | None
    os_release_label: str | None
    placement_group_configs: Sequence[CfnCluster.PlacementGroupConfigProperty | IResolvable] | IResolvable | None
    release_label: str | None
    scale_down_behavior: str | None
    security_configuration: str | None
    step_concurrency_level: float | None
    steps: Sequence[CfnCluster.StepConfigProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    visible_to_all_users: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_master_public_dns(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_emr.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_emr.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_id(scope: Construct, id: str, cluster_id: str) -> _aws_emr.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    instances: CfnCluster.JobFlowInstancesConfigProperty | Mapping[str, Any] | IResolvable
    job_flow_role: str
    name: str
    service_role: str
    additional_info: Any | None = None
    applications: Sequence[CfnCluster.ApplicationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    auto_scaling_role: str | None = None
    auto_termination_policy: CfnCluster.AutoTerminationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    bootstrap_actions: Sequence[CfnCluster.BootstrapActionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    configurations: Sequence[CfnCluster.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    custom_ami_id: str | None = None
    ebs_root_volume_iops: float | None = None
    ebs_root_volume_size: float | None = None
    ebs_root_volume_throughput: float | None = None
    kerberos_attributes: CfnCluster.KerberosAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    log_encryption_kms_key_id: str | None = None
    log_uri: str | None = None
    managed_scaling_policy: CfnCluster.ManagedScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    os_release_label: str | None = None
    placement_group_configs: Sequence[CfnCluster.PlacementGroupConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    release_label: str | None = None
    scale_down_behavior: str | None = None
    security_configuration: str | None = None
    step_concurrency_level: float | None = None
    steps: Sequence[CfnCluster.StepConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    visible_to_all_users: bool | IResolvable | None = None

class CfnInstanceFleetConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationProperty(Struct):
        classification: str | None = None
        configuration_properties: Mapping[str, str] | IResolvable | None = None
        configurations: Sequence[CfnInstanceFleetConfig.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EbsBlockDeviceConfigProperty(Struct):
        volume_specification: CfnInstanceFleetConfig.VolumeSpecificationProperty | Mapping[str, Any] | IResolvable
        volumes_per_instance: float | None = None
    class EbsConfigurationProperty(Struct):
        ebs_block_device_configs: Sequence[CfnInstanceFleetConfig.EbsBlockDeviceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
    class InstanceFleetProvisioningSpecificationsProperty(Struct):
        on_demand_specification: CfnInstanceFleetConfig.OnDemandProvisioningSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        spot_specification: CfnInstanceFleetConfig.SpotProvisioningSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceFleetResizingSpecificationsProperty(Struct):
        on_demand_resize_specification: CfnInstanceFleetConfig.OnDemandResizingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        spot_resize_specification: CfnInstanceFleetConfig.SpotResizingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceTypeConfigProperty(Struct):
        instance_type: str
        bid_price: str | None = None
        bid_price_as_percentage_of_on_demand_price: float | None = None
        configurations: Sequence[CfnInstanceFleetConfig.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_ami_id: str | None = None
        ebs_configuration: CfnInstanceFleetConfig.EbsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
        weighted_capacity: float | None = None
    class OnDemandCapacityReservationOptionsProperty(Struct):
        capacity_reservation_preference: str | None = None
        capacity_reservation_resource_group_arn: str | None = None
        usage_strategy: str | None = None
    class OnDemandProvisioningSpecificationProperty(Struct):
        allocation_strategy: str
        capacity_reservation_options: CfnInstanceFleetConfig.OnDemandCapacityReservationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class OnDemandResizingSpecificationProperty(Struct):
        allocation_strategy: str | None = None
        capacity_reservation_options: CfnInstanceFleetConfig.OnDemandCapacityReservationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_duration_minutes: float | None = None
    class SpotProvisioningSpecificationProperty(Struct):
        timeout_action: str
        timeout_duration_minutes: float
        allocation_strategy: str | None = None
        block_duration_minutes: float | None = None
    class SpotResizingSpecificationProperty(Struct):
        allocation_strategy: str | None = None
        timeout_duration_minutes: float | None = None
    class VolumeSpecificationProperty(Struct):
        size_in_gb: float
        volume_type: str
        iops: float | None = None
        throughput: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_id: str,
        instance_fleet_type: str,
        instance_type_configs: Sequence[CfnInstanceFleetConfig.InstanceTypeConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        launch_specifications: CfnInstanceFleetConfig.InstanceFleetProvisioningSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        resize_specifications: CfnInstanceFleetConfig.InstanceFleetResizingSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None,
        target_on_demand_capacity: float | None = None,
        target_spot_capacity: float | None = None,
    ) -> None: ...
    cluster_id: str
    instance_fleet_type: str
    instance_type_configs: Sequence[CfnInstanceFleetConfig.InstanceTypeConfigProperty | IResolvable] | IResolvable | None
    launch_specifications: CfnInstanceFleetConfig.InstanceFleetProvisioningSpecificationsProperty | IResolvable | None
    name: str | None
    resize_specifications: CfnInstanceFleetConfig.InstanceFleetResizingSpecificationsProperty | IResolvable | None
    target_on_demand_capacity: float | None
    target_spot_capacity: float | None
    @property
    def attr_instance_fleet_id(self) -> str: ...
    @property
    def instance_fleet_config_ref(self) -> _aws_emr.InstanceFleetConfigReference: ...
    @staticmethod
    def is_cfn_instance_fleet_config(x: Any) -> bool: ...

class CfnInstanceFleetConfigProps(Struct):
    cluster_id: str
    instance_fleet_type: str
    instance_type_configs: Sequence[CfnInstanceFleetConfig.InstanceTypeConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    launch_specifications: CfnInstanceFleetConfig.InstanceFleetProvisioningSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    resize_specifications: CfnInstanceFleetConfig.InstanceFleetResizingSpecificationsProperty | Mapping[str, Any] | IResolvable | None = None
    target_on_demand_capacity: float | None = None
    target_spot_capacity: float | None = None

class CfnInstanceGroupConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppConfigurationProperty(Struct):
        classification: str | None = None
        configuration_properties: Mapping[str, str] | IResolvable | None = None
        configurations: Sequence[CfnInstanceGroupConfig.AppConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AutoScalingPolicyProperty(Struct):
        constraints: CfnInstanceGroupConfig.ScalingConstraintsProperty | Mapping[str, Any] | IResolvable
        rules: Sequence[CfnInstanceGroupConfig.ScalingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CloudWatchAlarmDefinitionProperty(Struct):
        comparison_operator: str
        metric_name: str
        period: float
        threshold: float
        dimensions: Sequence[CfnInstanceGroupConfig.MetricDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        evaluation_periods: float | None = None
        namespace: str | None = None
        statistic: str | None = None
        unit: str | None = None
    class ConfigurationProperty(Struct):
        classification: str | None = None
        configuration_properties: Mapping[str, str] | IResolvable | None = None
        configurations: Sequence[CfnInstanceGroupConfig.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EbsBlockDeviceConfigProperty(Struct):
        volume_specification: CfnInstanceGroupConfig.VolumeSpecificationProperty | Mapping[str, Any] | IResolvable
        volumes_per_instance: float | None = None
    class EbsConfigurationProperty(Struct):
        ebs_block_device_configs: Sequence[CfnInstanceGroupConfig.EbsBlockDeviceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
    class MetricDimensionProperty(Struct):
        key: str
        value: str
    class ScalingActionProperty(Struct):
        simple_scaling_policy_configuration: CfnInstanceGroupConfig.SimpleScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable
        market: str | None = None
    class ScalingConstraintsProperty(Struct):
        max_capacity: float
        min_capacity: float
    class ScalingRuleProperty(Struct):
        action: CfnInstanceGroupConfig.ScalingActionProperty | Mapping[str, Any] | IResolvable
        name: str
        trigger: CfnInstanceGroupConfig.ScalingTriggerProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
    class ScalingTriggerProperty(Struct):
        cloud_watch_alarm_definition: CfnInstanceGroupConfig.CloudWatchAlarmDefinitionProperty | Mapping[str, Any] | IResolvable
    class SimpleScalingPolicyConfigurationProperty(Struct):
        scaling_adjustment: float
        adjustment_type: str | None = None
        cool_down: float | None = None
    class VolumeSpecificationProperty(Struct):
        size_in_gb: float
        volume_type: str
        iops: float | None = None
        throughput: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_count: float,
        instance_role: str,
        instance_type: str,
        job_flow_id: str,
        auto_scaling_policy: CfnInstanceGroupConfig.AutoScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        bid_price: str | None = None,
        configurations: Sequence[CfnInstanceGroupConfig.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        custom_ami_id: str | None = None,
        ebs_configuration: CfnInstanceGroupConfig.EbsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        market: str | None = None,
        name: str | None = None,
    ) -> None: ...
    instance_count: float
    instance_role: str
    instance_type: str
    job_flow_id: str
    auto_scaling_policy: CfnInstanceGroupConfig.AutoScalingPolicyProperty | IResolvable | None
    bid_price: str | None
    configurations: Sequence[CfnInstanceGroupConfig.ConfigurationProperty | IResolvable] | IResolvable | None
    custom_ami_id: str | None
    ebs_configuration: CfnInstanceGroupConfig.EbsConfigurationProperty | IResolvable | None
    market: str | None
    name: str | None
    @property
    def attr_instance_group_id(self) -> str: ...
    @property
    def instance_group_config_ref(self) -> _aws_emr.InstanceGroupConfigReference: ...
    @staticmethod
    def is_cfn_instance_group_config(x: Any) -> bool: ...

class CfnInstanceGroupConfigProps(Struct):
    instance_count: float
    instance_role: str
    instance_type: str
    job_flow_id: str
    auto_scaling_policy: CfnInstanceGroupConfig.AutoScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    bid_price: str | None = None
    configurations: Sequence[CfnInstanceGroupConfig.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    custom_ami_id: str | None = None
    ebs_configuration: CfnInstanceGroupConfig.EbsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    market: str | None = None
    name: str | None = None

class CfnSecurityConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_configuration: Any,
        name: str | None = None,
    ) -> None: ...
    security_configuration: Any
    name: str | None
    @property
    def security_configuration_ref(self) -> _aws_emr.SecurityConfigurationReference: ...
    @staticmethod
    def is_cfn_security_configuration(x: Any) -> bool: ...

class CfnSecurityConfigurationProps(Struct):
    security_configuration: Any
    name: str | None = None

class CfnStep(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HadoopJarStepConfigProperty(Struct):
        jar: str
        args: Sequence[str] | None = None
        main_class: str | None = None
        step_properties: Sequence[CfnStep.KeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KeyValueProperty(Struct):
        key: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_on_failure: str,
        hadoop_jar_step: CfnStep.HadoopJarStepConfigProperty | Mapping[str, Any] | IResolvable,
        job_flow_id: str,
        name: str,
        encryption_key_arn: str | None = None,
        log_uri: str | None = None,
    ) -> None: ...
    action_on_failure: str
    hadoop_jar_step: CfnStep.HadoopJarStepConfigProperty | IResolvable
    job_flow_id: str
    name: str
    encryption_key_arn: str | None
    log_uri: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def step_ref(self) -> _aws_emr.StepReference: ...
    @staticmethod
    def is_cfn_step(x: Any) -> bool: ...

class CfnStepProps(Struct):
    action_on_failure: str
    hadoop_jar_step: CfnStep.HadoopJarStepConfigProperty | Mapping[str, Any] | IResolvable
    job_flow_id: str
    name: str
    encryption_key_arn: str | None = None
    log_uri: str | None = None

class CfnStudio(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_mode: str,
        default_s3_location: str | _aws_s3.IBucketRef,
        engine_security_group_id: str | _aws_ec2.ISecurityGroupRef,
        name: str,
        service_role: str | _aws_iam.IRoleRef,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        vpc_id: str | _aws_ec2.IVPCRef,
        workspace_security_group_id: str | _aws_ec2.ISecurityGroupRef,
        description: str | None = None,
        encryption_key_arn: str | _aws_kms.IKeyRef | None = None,
        idc_instance_arn: str | None = None,
        idc_user_assignment: str | None = None,
        idp_auth_url: str | None = None,
        idp_relay_state_parameter_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trusted_identity_propagation_enabled: bool | IResolvable | None = None,
        user_role: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    auth_mode: str
    default_s3_location: str
    engine_security_group_id: str
    name: str
    service_role: str
    subnet_ids: Sequence[str]
    vpc_id: str
    workspace_security_group_id: str
    description: str | None
    encryption_key_arn: str | None
    idc_instance_arn: str | None
    idc_user_assignment: str | None
    idp_auth_url: str | None
    idp_relay_state_parameter_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    trusted_identity_propagation_enabled: bool | IResolvable | None
    user_role: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_studio_id(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def studio_ref(self) -> _aws_emr.StudioReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_studio(resource: _aws_emr.IStudioRef) -> str: ...
    @staticmethod
    def from_studio_arn(scope: Construct, id: str, arn: str) -> _aws_emr.IStudioRef: ...
    @staticmethod
    def from_studio_id(scope: Construct, id: str, studio_id: str) -> _aws_emr.IStudioRef: ...
    @staticmethod
    def is_cfn_studio(x: Any) -> bool: ...

class CfnStudioProps(Struct):
    auth_mode: str
    default_s3_location: str | _aws_s3.IBucketRef
    engine_security_group_id: str | _aws_ec2.ISecurityGroupRef
    name: str
    service_role: str | _aws_iam.IRoleRef
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    vpc_id: str | _aws_ec2.IVPCRef
    workspace_security_group_id: str | _aws_ec2.ISecurityGroupRef
    description: str | None = None
    encryption_key_arn: str | _aws_kms.IKeyRef | None = None
    idc_instance_arn: str | None = None
    idc_user_assignment: str | None = None
    idp_auth_url: str | None = None
    idp_relay_state_parameter_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trusted_identity_propagation_enabled: bool | IResolvable | None = None
    user_role: str | _aws_iam.IRoleRef | None = None

class CfnStudioSessionMapping(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_name: str,
        identity_type: str,
        session_policy_arn: str | _aws_iam.IManagedPolicyRef,
        studio_id: str | _aws_emr.IStudioRef,
    ) -> None: ...
    identity_name: str
    identity_type: str
    session_policy_arn: str
    studio_id: str
    @property
    def studio_session_mapping_ref(self) -> _aws_emr.StudioSessionMappingReference: ...
    @staticmethod
    def is_cfn_studio_session_mapping(x: Any) -> bool: ...

class CfnStudioSessionMappingProps(Struct):
    identity_name: str
    identity_type: str
    session_policy_arn: str | _aws_iam.IManagedPolicyRef
    studio_id: str | _aws_emr.IStudioRef

class CfnWALWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        wal_workspace_name: str | None = None,
    ) -> None: ...
    tags: Sequence[_CfnTag] | None
    wal_workspace_name: str | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def wal_workspace_ref(self) -> _aws_emr.WALWorkspaceReference: ...
    @staticmethod
    def is_cfn_wal_workspace(x: Any) -> bool: ...

class CfnWALWorkspaceProps(Struct):
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    wal_workspace_name: str | None = None

