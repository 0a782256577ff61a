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
    """When superfluous instances are terminated."""

    TERMINATE_AT_INSTANCE_HOUR = "TERMINATE_AT_INSTANCE_HOUR"
    TERMINATE_AT_TASK_COMPLETION = "TERMINATE_AT_TASK_COMPLETION"


class InstanceRoleType(Enum):
    """Roles of instances in the cluster."""

    MASTER = "MASTER"
    CORE = "CORE"
    TASK = "TASK"


class EbsBlockDeviceVolumeType(Enum):
    """EBS types of a volume."""

    GP3 = "gp3"
    GP2 = "gp2"
    IO1 = "io1"
    ST1 = "st1"
    SC1 = "sc1"
    STANDARD = "standard"


class OnDemandAllocationStrategy(Enum):
    """Choice among instance types on demand."""

    LOWEST_PRICE = "lowest-price"
    PRIORITIZED = "prioritized"


class SpotAllocationStrategy(Enum):
    """Choice among spot pools."""

    CAPACITY_OPTIMIZED = "capacity-optimized"
    PRICE_CAPACITY_OPTIMIZED = "price-capacity-optimized"
    LOWEST_PRICE = "lowest-price"
    DIVERSIFIED = "diversified"


class SpotTimeoutAction(Enum):
    """Actions when there is no spot capacity in time."""

    SWITCH_TO_ON_DEMAND = "SWITCH_TO_ON_DEMAND"
    TERMINATE_CLUSTER = "TERMINATE_CLUSTER"


class CloudWatchAlarmComparisonOperator(Enum):
    """Comparison of a metric with the threshold."""

    GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL"
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL"


class CloudWatchAlarmStatistic(Enum):
    """Statistics of a metric."""

    SAMPLE_COUNT = "SAMPLE_COUNT"
    AVERAGE = "AVERAGE"
    SUM = "SUM"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"


class CloudWatchAlarmUnit(Enum):
    """Units of a metric."""

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
    """Purchasing option of instances."""

    ON_DEMAND = "ON_DEMAND"
    SPOT = "SPOT"


class ScalingAdjustmentType(Enum):
    """Unit of a scaling adjustment."""

    CHANGE_IN_CAPACITY = "CHANGE_IN_CAPACITY"
    PERCENT_CHANGE_IN_CAPACITY = "PERCENT_CHANGE_IN_CAPACITY"
    EXACT_CAPACITY = "EXACT_CAPACITY"


class ComputeLimitsUnitType(Enum):
    """Unit of managed scaling's limits."""

    INSTANCE_FLEET_UNITS = "InstanceFleetUnits"
    INSTANCES = "Instances"
    VCPU = "VCPU"


class VolumeSpecificationProperty(WireStruct):
    """The type, size and speed of a volume.

    :param iops: the volume's I/O operations per second; default by its type
    :param volume_size: the volume's size, written in whole GiB
    :param volume_type: the EBS type of the volume
    """

    iops: float | None = None
    volume_size: Size
    volume_type: EbsBlockDeviceVolumeType

    _wire_names = {"volume_size": "SizeInGB"}


class EbsBlockDeviceConfigProperty(WireStruct):
    """The volumes of one kind on each instance.

    :param volume_specification: the type, size and IOPS of each volume
    :param volumes_per_instance: how many such volumes each instance gets; default 1
    """

    volume_specification: VolumeSpecificationProperty | Mapping[str, Any]
    volumes_per_instance: float | None = None


class EbsConfigurationProperty(WireStruct):
    """The volumes of each instance.

    :param ebs_block_device_configs: the volumes to attach; default the instance type's own storage
    :param ebs_optimized: whether the instances have dedicated throughput to EBS; default by their type
    """

    ebs_block_device_configs: Sequence[EbsBlockDeviceConfigProperty | Mapping[str, Any]] | None = None
    ebs_optimized: bool | None = None


class ConfigurationProperty(WireStruct):
    """Configuration of an application; configurations may be nested.

    :param classification: the configuration file or application, such as ``spark-defaults``
    :param properties: the settings of that classification, by name; default none
    :param configurations: further configurations within this one; default none
    """

    classification: str | None = None
    properties: Mapping[str, str] | None = None
    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None


class ApplicationConfigProperty(WireStruct):
    """An application to install.

    :param name: the application's name, such as ``Spark``
    :param args: arguments for the application; default none
    :param version: which version of it is installed; default the release's
    :param additional_info: information for third-party applications, for testing; default none
    """

    name: str
    args: Sequence[str] | None = None
    version: str | None = None
    additional_info: Mapping[str, str] | None = None


class ScriptBootstrapActionConfigProperty(WireStruct):
    """A script in S3 and its arguments.

    :param path: the script's location, in S3 or on the instance
    :param args: arguments of the script; default none
    """

    path: str
    args: Sequence[str] | None = None


class BootstrapActionConfigProperty(WireStruct):
    """A script that runs before the applications start.

    :param name: the bootstrap action's name
    :param script_bootstrap_action: the script to run, with its arguments
    """

    name: str
    script_bootstrap_action: ScriptBootstrapActionConfigProperty | Mapping[str, Any]


class InstanceTypeConfigProperty(WireStruct):
    """One instance type of a fleet.

    :param bid_price: the highest spot price per hour, in USD; default the percentage below
    :param bid_price_as_percentage_of_on_demand_price: the highest spot price as percentage of the on-demand price;
        default 100
    :param configurations: settings of applications on instances of this type; default none
    :param ebs_configuration: the volumes of each instance; default the type's own storage
    :param instance_type: the EC2 instance type, such as ``m5.xlarge``
    :param priority: the type's rank in prioritized allocation, from 0, the highest; default the lowest
    :param weighted_capacity: the units of the fleet's target that one instance provides; default 1
    """

    bid_price: str | None = None
    bid_price_as_percentage_of_on_demand_price: float | None = None
    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None
    ebs_configuration: EbsConfigurationProperty | Mapping[str, Any] | None = None
    instance_type: str
    priority: float | None = None
    weighted_capacity: float | None = None


class OnDemandProvisioningSpecificationProperty(WireStruct):
    """Purchase of a fleet's instances on demand.

    :param allocation_strategy: how the fleet chooses among its instance types
    """

    allocation_strategy: OnDemandAllocationStrategy


class SpotProvisioningSpecificationProperty(WireStruct):
    """Purchase of a fleet's spot instances; ``timeout`` or ``timeout_duration_minutes`` is required.

    :param allocation_strategy: how the fleet chooses among spot pools; default LOWEST_PRICE
    :param block_duration_minutes: deprecated: minutes for which instances are guaranteed, 60 to 360 in steps of 60
    :param timeout_action: what happens when there is no spot capacity in time
    :param timeout: how long to wait for spot capacity, 5 minutes to 24 hours
    :param timeout_duration_minutes: the deprecated form of timeout, in minutes
    """

    allocation_strategy: SpotAllocationStrategy | None = None
    block_duration_minutes: float | None = None
    timeout_action: SpotTimeoutAction
    timeout: Duration | None = None
    timeout_duration_minutes: float | None = None

    def minutes(self) -> float | None:
        """Return the timeout in whole minutes, from either of the two fields."""
        return self.timeout.to_minutes() if self.timeout is not None else self.timeout_duration_minutes

    def _wire_fields(self) -> dict[str, Any]:
        rest = ("allocation_strategy", "block_duration_minutes", "timeout_action")
        return {
            **{pascal(name): wire(getattr(self, name)) for name in rest},
            "TimeoutDurationMinutes": self.minutes(),
        }


class InstanceFleetProvisioningSpecificationsProperty(WireStruct):
    """Purchase of a fleet's instances.

    :param on_demand_specification: how instances on demand are chosen; default by the lowest price
    :param spot_specification: how spot instances are chosen and waited for; default none
    """

    on_demand_specification: OnDemandProvisioningSpecificationProperty | Mapping[str, Any] | None = None
    spot_specification: SpotProvisioningSpecificationProperty | Mapping[str, Any] | None = None


class InstanceFleetConfigProperty(WireStruct):
    """A fleet of instances.

    :param instance_fleet_type: whether the fleet is the cluster's master, core or task fleet
    :param instance_type_configs: the instance types of the fleet, at most 5, or 30 with an allocation strategy
    :param launch_specifications: how the fleet's instances are bought
    :param name: the fleet's name; default none
    :param target_on_demand_capacity: the units to provide by instances on demand; default 0
    :param target_spot_capacity: the units to provide by spot instances; default 0
    """

    instance_fleet_type: InstanceRoleType
    instance_type_configs: Sequence[InstanceTypeConfigProperty | Mapping[str, Any]] | None = None
    launch_specifications: InstanceFleetProvisioningSpecificationsProperty | Mapping[str, Any] | None = None
    name: str | None = None
    target_on_demand_capacity: float | None = None
    target_spot_capacity: float | None = None


class MetricDimensionProperty(WireStruct):
    """A dimension of a metric.

    :param key: the dimension's name, such as ``JobFlowId``
    :param value: the dimension's value
    """

    key: str
    value: str


class CloudWatchAlarmDefinitionProperty(WireStruct):
    """The alarm that triggers a scaling rule.

    :param comparison_operator: how the metric is compared with the threshold
    :param dimensions: what distinguishes the metric from others of its name; default the cluster's id
    :param evaluation_periods: how many periods in a row must match; default 1
    :param metric_name: the metric that is watched, such as ``YARNMemoryAvailablePercentage``
    :param namespace: the metric's namespace; default ``AWS/ElasticMapReduce``
    :param period: the length of a period, in whole seconds; a multiple of 5 minutes for EMR's metrics
    :param statistic: how the metric is aggregated over a period; default AVERAGE
    :param threshold: the value with which the metric is compared
    :param unit: the metric's unit; default NONE
    """

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
    """The trigger of a scaling rule.

    :param cloud_watch_alarm_definition: the alarm that triggers the rule
    """

    cloud_watch_alarm_definition: CloudWatchAlarmDefinitionProperty | Mapping[str, Any]


class SimpleScalingPolicyConfigurationProperty(WireStruct):
    """The change in a group's size.

    :param adjustment_type: whether the adjustment is a number of instances, a percentage or the new size; default a
        number
    :param cool_down: seconds after a scaling activity before the next may begin; default 0
    :param scaling_adjustment: by how much the group grows, or shrinks when negative
    """

    adjustment_type: ScalingAdjustmentType | None = None
    cool_down: float | None = None
    scaling_adjustment: float


class ScalingActionProperty(WireStruct):
    """The action of a scaling rule.

    :param market: whether added instances are on demand or spot; default the group's market
    :param simple_scaling_policy_configuration: by how much the group grows or shrinks
    """

    market: InstanceMarket | None = None
    simple_scaling_policy_configuration: SimpleScalingPolicyConfigurationProperty | Mapping[str, Any]


class ScalingRuleProperty(WireStruct):
    """A rule by which a group scales.

    :param action: what the rule does
    :param description: a remark on the rule; default none
    :param name: the rule's name, unique within the policy
    :param trigger: the alarm that triggers the rule
    """

    action: ScalingActionProperty | Mapping[str, Any]
    description: str | None = None
    name: str
    trigger: ScalingTriggerProperty | Mapping[str, Any]


class ScalingConstraintsProperty(WireStruct):
    """The limits of a group's size.

    :param max_capacity: how many instances the group has at most
    :param min_capacity: how many instances the group has at least
    """

    max_capacity: float
    min_capacity: float


class AutoScalingPolicyProperty(WireStruct):
    """The automatic scaling of a group.

    :param constraints: the limits within which the group scales
    :param rules: the rules by which it grows and shrinks
    """

    constraints: ScalingConstraintsProperty | Mapping[str, Any]
    rules: Sequence[ScalingRuleProperty | Mapping[str, Any]]


class InstanceGroupConfigProperty(WireStruct):
    """A group of equal instances.

    :param auto_scaling_policy: how a core or task group scales; default not at all
    :param bid_price: the highest spot price per hour, in USD; default the on-demand price
    :param configurations: settings of applications on the group's instances; default none
    :param ebs_configuration: the volumes of each instance; default the type's own storage
    :param instance_count: how many instances the group has
    :param instance_role: whether the group is the cluster's master, core or task group
    :param instance_type: the EC2 instance type, such as ``m5.xlarge``
    :param market: whether the instances are on demand or spot; default on demand
    :param name: the group's own name; default none
    """

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
    """The availability zones of a cluster.

    :param availability_zone: the zone of a cluster of instance groups; default chosen by EMR
    :param availability_zones: the zones among which a cluster of instance fleets may be placed
    """

    availability_zone: str | None = None
    availability_zones: Sequence[str] | None = None


class InstancesConfigProperty(WireStruct):
    """The instances of a cluster, by fleets, by groups, or by types and a count.

    :param additional_master_security_groups: ids of further security groups of the master node; default none
    :param additional_slave_security_groups: ids of further security groups of core and task nodes; default none
    :param ec2_key_name: the EC2 key pair for SSH to the master node as ``hadoop``; default none
    :param ec2_subnet_id: the subnet in which a cluster of instance groups is launched
    :param ec2_subnet_ids: the subnets among which a cluster of instance fleets may be launched
    :param emr_managed_master_security_group: the id of the master node's managed security group; default created by EMR
    :param emr_managed_slave_security_group: the id of the other nodes' managed security group; default created by EMR
    :param hadoop_version: the Hadoop version of releases before 4.0; default the release's
    :param instance_count: how many instances the cluster has, when types are given; default 0
    :param instance_fleets: the fleets of the cluster; not beside groups; default none
    :param instance_groups: the groups of the cluster, which then stays alive without steps; default none
    :param master_instance_type: the EC2 instance type of the master node, without fleets and groups
    :param placement: the availability zones of the cluster; default chosen by EMR
    :param service_access_security_group: the id of the group through which EMR reaches nodes in private subnets
    :param slave_instance_type: the EC2 instance type of core and task nodes, without fleets and groups
    :param termination_protected: whether instances can't be terminated by calls or errors; default no
    """

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
    """The Kerberos authentication of a cluster.

    :param ad_domain_join_password: the password of ad_domain_join_user; default none
    :param ad_domain_join_user: a user who may join nodes to the Active Directory domain; default none
    :param cross_realm_trust_principal_password: the password that both realms of a cross-realm trust share; default
        none
    :param kdc_admin_password: the password of the cluster's key distribution center
    :param realm: the Kerberos realm of all nodes, such as ``EC2.INTERNAL``
    """

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
    """The limits of managed scaling.

    :param unit_type: whether the limits count instances, virtual CPUs or fleet units
    :param minimum_capacity_units: the lower limit of the cluster's size
    :param maximum_capacity_units: the upper limit of the cluster's size
    :param maximum_on_demand_capacity_units: the part of the upper limit that may be on demand; default all of it
    :param maximum_core_capacity_units: the part of the upper limit that may be core nodes; default all of it
    """

    unit_type: ComputeLimitsUnitType
    minimum_capacity_units: float
    maximum_capacity_units: float
    maximum_on_demand_capacity_units: float | None = None
    maximum_core_capacity_units: float | None = None


class ManagedScalingPolicyProperty(WireStruct):
    """The managed scaling of a cluster.

    :param compute_limits: the limits within which EMR scales the cluster
    """

    compute_limits: ManagedScalingComputeLimitsProperty | Mapping[str, Any] | None = None


class InstanceResizePolicyProperty(WireStruct):
    """Instances to keep and to terminate when a group shrinks.

    :param instances_to_protect: ids of the instances that are kept; default none
    :param instances_to_terminate: ids of the instances that are terminated first; default none
    :param instance_termination_timeout: how long decommissioning a listed instance may take, in whole seconds
    """

    instances_to_protect: Sequence[str] | None = None
    instances_to_terminate: Sequence[str] | None = None
    instance_termination_timeout: Duration | None = None


class ShrinkPolicyProperty(WireStruct):
    """The way a group shrinks.

    :param decommission_timeout: how long decommissioning an instance may take, in whole seconds
    :param instance_resize_policy: which instances are kept and which terminated; default chosen by EMR
    """

    decommission_timeout: Duration | None = None
    instance_resize_policy: InstanceResizePolicyProperty | Mapping[str, Any] | None = None


class InstanceGroupModifyConfigProperty(WireStruct):
    """The change to a group.

    :param configurations: settings of applications on the group's instances; default unchanged
    :param e_c2_instance_ids_to_terminate: ids of the instances to terminate; default chosen by EMR
    :param instance_count: how many instances the group has afterwards; default unchanged
    :param shrink_policy: how the group shrinks; default EMR's own way
    """

    configurations: Sequence[ConfigurationProperty | Mapping[str, Any]] | None = None
    e_c2_instance_ids_to_terminate: Sequence[str] | None = None
    instance_count: float | None = None
    shrink_policy: ShrinkPolicyProperty | Mapping[str, Any] | None = None
