"""What an EMR cluster is made of: the nested properties of EmrCreateCluster and EmrModifyInstanceGroupByName.

Their fields stand in the order in which the request names them.
https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.quantities import Duration, Size
from ._wire import WireStruct, pascal, wire


class EmrClusterScaleDownBehavior(Enum):
    """Say when instances end that are no longer wanted."""

    TERMINATE_AT_INSTANCE_HOUR = "TERMINATE_AT_INSTANCE_HOUR"
    TERMINATE_AT_TASK_COMPLETION = "TERMINATE_AT_TASK_COMPLETION"


class InstanceRoleType(Enum):
    """Name what instances do in the cluster."""

    MASTER = "MASTER"
    CORE = "CORE"
    TASK = "TASK"


class EbsBlockDeviceVolumeType(Enum):
    """Name the type of a volume."""

    GP3 = "gp3"
    GP2 = "gp2"
    IO1 = "io1"
    ST1 = "st1"
    SC1 = "sc1"
    STANDARD = "standard"


class OnDemandAllocationStrategy(Enum):
    """Say how a fleet chooses among instance types on demand."""

    LOWEST_PRICE = "lowest-price"
    PRIORITIZED = "prioritized"


class SpotAllocationStrategy(Enum):
    """Say how a fleet chooses among spot pools."""

    CAPACITY_OPTIMIZED = "capacity-optimized"
    PRICE_CAPACITY_OPTIMIZED = "price-capacity-optimized"
    LOWEST_PRICE = "lowest-price"
    DIVERSIFIED = "diversified"


class SpotTimeoutAction(Enum):
    """Say what happens when there is no spot capacity in time."""

    SWITCH_TO_ON_DEMAND = "SWITCH_TO_ON_DEMAND"
    TERMINATE_CLUSTER = "TERMINATE_CLUSTER"


class CloudWatchAlarmComparisonOperator(Enum):
    """Say how a metric is compared with the threshold."""

    GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL"
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL"


class CloudWatchAlarmStatistic(Enum):
    """Name the statistic of a metric."""

    SAMPLE_COUNT = "SAMPLE_COUNT"
    AVERAGE = "AVERAGE"
    SUM = "SUM"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"


class CloudWatchAlarmUnit(Enum):
    """Name the unit of a metric."""

    NONE = "NONE"
    SECONDS = "SECONDS"
    MICRO_SECONDS = "MICRO_SECONDS"
    MILLI_SECONDS = "MILLI_SECONDS"
    BYTES = "BYTES"
    KILO_BYTES = "KILO_BYTES"
    MEGA_BYTES = "MEGA_BYTES"
    GIGA_BYTES = "GIGA_BYTES"
    TERA_BYTES = "TERA_BYTES"
    BITS = "BITS"
    KILO_BITS = "KILO_BITS"
    MEGA_BITS = "MEGA_BITS"
    GIGA_BITS = "GIGA_BITS"
    TERA_BITS = "TERA_BITS"
    PERCENT = "PERCENT"
    COUNT = "COUNT"
    BYTES_PER_SECOND = "BYTES_PER_SECOND"
    KILO_BYTES_PER_SECOND = "KILO_BYTES_PER_SECOND"
    MEGA_BYTES_PER_SECOND = "MEGA_BYTES_PER_SECOND"
    GIGA_BYTES_PER_SECOND = "GIGA_BYTES_PER_SECOND"
    TERA_BYTES_PER_SECOND = "TERA_BYTES_PER_SECOND"
    BITS_PER_SECOND = "BITS_PER_SECOND"
    KILO_BITS_PER_SECOND = "KILO_BITS_PER_SECOND"
    MEGA_BITS_PER_SECOND = "MEGA_BITS_PER_SECOND"
    GIGA_BITS_PER_SECOND = "GIGA_BITS_PER_SECOND"
    TERA_BITS_PER_SECOND = "TERA_BITS_PER_SECOND"
    COUNT_PER_SECOND = "COUNT_PER_SECOND"


class InstanceMarket(Enum):
    """Say how instances are bought."""

    ON_DEMAND = "ON_DEMAND"
    SPOT = "SPOT"


class ScalingAdjustmentType(Enum):
    """Say what a scaling adjustment counts."""

    CHANGE_IN_CAPACITY = "CHANGE_IN_CAPACITY"
    PERCENT_CHANGE_IN_CAPACITY = "PERCENT_CHANGE_IN_CAPACITY"
    EXACT_CAPACITY = "EXACT_CAPACITY"


class ComputeLimitsUnitType(Enum):
    """Say what managed scaling counts."""

    INSTANCE_FLEET_UNITS = "InstanceFleetUnits"
    INSTANCES = "Instances"
    VCPU = "VCPU"


class VolumeSpecificationProperty(WireStruct):
    """Describe a volume; its size is written in GiB."""

    iops: float | None = None
    volume_size: Size
    volume_type: EbsBlockDeviceVolumeType

    _wire_names = {"volume_size": "SizeInGB"}


class EbsBlockDeviceConfigProperty(WireStruct):
    """Describe the volumes of one kind on each instance."""

    volume_specification: VolumeSpecificationProperty | Mapping[str, Any]
    volumes_per_instance: float | None = None


class EbsConfigurationProperty(WireStruct):
    """Describe the volumes of each instance."""

    ebs_block_device_configs: Sequence[EbsBlockDeviceConfigProperty | Mapping[str, Any]] | None = None
    ebs_optimized: bool | None = None


class ConfigurationProperty(WireStruct):
    """Configure an application; configurations may hold further ones."""

    classification: str | None = None
    properties: Mapping[str, str] | None = None
    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None


class ApplicationConfigProperty(WireStruct):
    """Name an application to install."""

    name: str
    args: Sequence[str] | None = None
    version: str | None = None
    additional_info: Mapping[str, str] | None = None


class ScriptBootstrapActionConfigProperty(WireStruct):
    """Name a script in S3 and its arguments."""

    path: str
    args: Sequence[str] | None = None


class BootstrapActionConfigProperty(WireStruct):
    """Describe a script that runs before the applications start."""

    name: str
    script_bootstrap_action: ScriptBootstrapActionConfigProperty | Mapping[str, Any]


class InstanceTypeConfigProperty(WireStruct):
    """Describe one instance type of a fleet."""

    bid_price: str | None = None
    bid_price_as_percentage_of_on_demand_price: float | None = None
    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None
    ebs_configuration: EbsConfigurationProperty | Mapping[str, Any] | None = None
    instance_type: str
    priority: float | None = None
    weighted_capacity: float | None = None


class OnDemandProvisioningSpecificationProperty(WireStruct):
    """Say how a fleet buys instances on demand."""

    allocation_strategy: OnDemandAllocationStrategy


class SpotProvisioningSpecificationProperty(WireStruct):
    """Say how a fleet buys spot instances.

    Give ``timeout``; ``timeout_duration_minutes`` and ``block_duration_minutes`` are deprecated.
    """

    allocation_strategy: SpotAllocationStrategy | None = None
    block_duration_minutes: float | None = None
    timeout_action: SpotTimeoutAction
    timeout: Duration | None = None
    timeout_duration_minutes: float | None = None

    def minutes(self) -> float | None:
        """Give the timeout in whole minutes, whichever way it was said."""
        return self.timeout.to_minutes() if self.timeout is not None else self.timeout_duration_minutes

    def _wire_fields(self) -> dict[str, Any]:
        rest = ("allocation_strategy", "block_duration_minutes", "timeout_action")
        return {
            **{pascal(name): wire(getattr(self, name)) for name in rest},
            "TimeoutDurationMinutes": self.minutes(),
        }


class InstanceFleetProvisioningSpecificationsProperty(WireStruct):
    """Say how a fleet buys instances."""

    on_demand_specification: OnDemandProvisioningSpecificationProperty | Mapping[str, Any] | None = None
    spot_specification: SpotProvisioningSpecificationProperty | Mapping[str, Any] | None = None


class InstanceFleetConfigProperty(WireStruct):
    """Describe a fleet."""

    instance_fleet_type: InstanceRoleType
    instance_type_configs: Sequence[InstanceTypeConfigProperty | Mapping[str, Any]] | None = None
    launch_specifications: InstanceFleetProvisioningSpecificationsProperty | Mapping[str, Any] | None = None
    name: str | None = None
    target_on_demand_capacity: float | None = None
    target_spot_capacity: float | None = None


class MetricDimensionProperty(WireStruct):
    """Name a dimension of a metric."""

    key: str
    value: str


class CloudWatchAlarmDefinitionProperty(WireStruct):
    """Describe the alarm that sets off a scaling rule; the period is written in seconds."""

    comparison_operator: CloudWatchAlarmComparisonOperator
    dimensions: Sequence[MetricDimensionProperty | Mapping[str, Any]] | None = None
    evaluation_periods: float | None = None
    metric_name: str
    namespace: str | None = None
    period: Duration
    statistic: CloudWatchAlarmStatistic | None = None
    threshold: float | None = None
    unit: CloudWatchAlarmUnit | None = None


class ScalingTriggerProperty(WireStruct):
    """Say what sets off a scaling rule."""

    cloud_watch_alarm_definition: CloudWatchAlarmDefinitionProperty | Mapping[str, Any]


class SimpleScalingPolicyConfigurationProperty(WireStruct):
    """Say by how much the group grows or shrinks."""

    adjustment_type: ScalingAdjustmentType | None = None
    cool_down: float | None = None
    scaling_adjustment: float


class ScalingActionProperty(WireStruct):
    """Say what a scaling rule does."""

    market: InstanceMarket | None = None
    simple_scaling_policy_configuration: SimpleScalingPolicyConfigurationProperty | Mapping[str, Any]


class ScalingRuleProperty(WireStruct):
    """Describe a scaling rule."""

    action: ScalingActionProperty | Mapping[str, Any]
    description: str | None = None
    name: str
    trigger: ScalingTriggerProperty | Mapping[str, Any]


class ScalingConstraintsProperty(WireStruct):
    """Say how large and how small a group may become."""

    max_capacity: float
    min_capacity: float


class AutoScalingPolicyProperty(WireStruct):
    """Describe how a group scales."""

    constraints: ScalingConstraintsProperty | Mapping[str, Any]
    rules: Sequence[ScalingRuleProperty | Mapping[str, Any]]


class InstanceGroupConfigProperty(WireStruct):
    """Describe a group of equal instances."""

    auto_scaling_policy: AutoScalingPolicyProperty | Mapping[str, Any] | None = None
    bid_price: str | None = None
    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None
    ebs_configuration: EbsConfigurationProperty | Mapping[str, Any] | None = None
    instance_count: float
    instance_role: InstanceRoleType
    instance_type: str
    market: InstanceMarket | None = None
    name: str | None = None


class PlacementTypeProperty(WireStruct):
    """Say in which availability zones a cluster stands."""

    availability_zone: str | None = None
    availability_zones: Sequence[str] | None = None


class InstancesConfigProperty(WireStruct):
    """Describe the instances of a cluster, by fleets, by groups, or by types and a count."""

    additional_master_security_groups: Sequence[str] | None = None
    additional_slave_security_groups: Sequence[str] | None = None
    ec2_key_name: str | None = None
    ec2_subnet_id: str | None = None
    ec2_subnet_ids: Sequence[str] | None = None
    emr_managed_master_security_group: str | None = None
    emr_managed_slave_security_group: str | None = None
    hadoop_version: str | None = None
    instance_count: float | None = None
    instance_fleets: Sequence[InstanceFleetConfigProperty | Mapping[str, Any]] | None = None
    instance_groups: Sequence[InstanceGroupConfigProperty | Mapping[str, Any]] | None = None
    master_instance_type: str | None = None
    placement: PlacementTypeProperty | Mapping[str, Any] | None = None
    service_access_security_group: str | None = None
    slave_instance_type: str | None = None
    termination_protected: bool | None = None

    def _wire_fields(self) -> dict[str, Any]:
        written: dict[str, Any] = {}
        for name, value in super()._wire_fields().items():
            written[name] = value
            if name == "InstanceGroups":
                written["KeepJobFlowAliveWhenNoSteps"] = True
        return written


class KerberosAttributesProperty(WireStruct):
    """Describe how the cluster authenticates with Kerberos."""

    ad_domain_join_password: str | None = None
    ad_domain_join_user: str | None = None
    cross_realm_trust_principal_password: str | None = None
    kdc_admin_password: str | None = None
    realm: str

    _wire_names = {
        "ad_domain_join_password": "ADDomainJoinPassword",
        "ad_domain_join_user": "ADDomainJoinUser",
    }


class ManagedScalingComputeLimitsProperty(WireStruct):
    """Say how far managed scaling may go."""

    unit_type: ComputeLimitsUnitType
    minimum_capacity_units: float
    maximum_capacity_units: float
    maximum_on_demand_capacity_units: float | None = None
    maximum_core_capacity_units: float | None = None


class ManagedScalingPolicyProperty(WireStruct):
    """Describe managed scaling."""

    compute_limits: ManagedScalingComputeLimitsProperty | Mapping[str, Any] | None = None


class InstanceResizePolicyProperty(WireStruct):
    """Say which instances go and which stay; the timeout is written in seconds."""

    instances_to_protect: Sequence[str] | None = None
    instances_to_terminate: Sequence[str] | None = None
    instance_termination_timeout: Duration | None = None


class ShrinkPolicyProperty(WireStruct):
    """Say how a group shrinks; the timeout is written in seconds."""

    decommission_timeout: Duration | None = None
    instance_resize_policy: InstanceResizePolicyProperty | Mapping[str, Any] | None = None


class InstanceGroupModifyConfigProperty(WireStruct):
    """Describe the change to a group."""

    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None
    e_c2_instance_ids_to_terminate: Sequence[str] | None = None
    instance_count: float | None = None
    shrink_policy: ShrinkPolicyProperty | Mapping[str, Any] | None = None
