"""The values clusters are described with."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_ec2 as ec2
from .. import aws_kms as kms
from .. import aws_logs as logs
from .._core.quantities import Duration
from .._core.structs import Struct
from ..aws_autoscaling import Monitoring
from ..aws_servicediscovery import NamespaceType

if TYPE_CHECKING:
    from ..aws_s3 import IBucket

__all__ = [
    "AddCapacityOptions",
    "CapacityProviderStrategy",
    "CloudMapNamespaceOptions",
    "ContainerInsights",
    "ExecuteCommandConfiguration",
    "ExecuteCommandLogConfiguration",
    "ExecuteCommandLogging",
    "FargatePlatformVersion",
    "LaunchType",
    "ManagedStorageConfiguration",
    "PropagatedTagSource",
]


class FargatePlatformVersion(Enum):
    """Name a version of Fargate's platform."""

    LATEST = "LATEST"
    VERSION1_4 = "1.4.0"
    VERSION1_3 = "1.3.0"
    VERSION1_2 = "1.2.0"
    VERSION1_1 = "1.1.0"
    VERSION1_0 = "1.0.0"


class LaunchType(Enum):
    """Say where a task runs."""

    EC2 = "EC2"
    FARGATE = "FARGATE"
    EXTERNAL = "EXTERNAL"


class PropagatedTagSource(Enum):
    """Say whose tags a task takes over."""

    SERVICE = "SERVICE"
    TASK_DEFINITION = "TASK_DEFINITION"
    NONE = "NONE"


class ContainerInsights(Enum):
    """Say how closely CloudWatch watches a cluster."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    ENHANCED = "enhanced"


class CapacityProviderStrategy(Struct):
    """Say how many tasks a capacity provider gets."""

    capacity_provider: str
    base: float | None = None
    weight: float | None = None


class CloudMapNamespaceOptions(Struct):
    """Describe the namespace that services of a cluster are found in.

    :param name: its name, such as ``local``
    :param type: how services are found; by default by DNS in the cluster's network
    :param use_for_service_connect: whether Service Connect uses it, too
    :param vpc: the cluster's network
    """

    name: str
    type: NamespaceType | None = None
    use_for_service_connect: bool | None = None
    vpc: ec2.IVpc | None = None


class ExecuteCommandLogging(Enum):
    """Say whether ECS Exec logs what is typed, and where."""

    NONE = "NONE"
    DEFAULT = "DEFAULT"
    OVERRIDE = "OVERRIDE"


class ExecuteCommandLogConfiguration(Struct):
    """Say where ECS Exec logs what is typed."""

    cloud_watch_encryption_enabled: bool | None = None
    cloud_watch_log_group: logs.ILogGroup | None = None
    s3_bucket: IBucket | None = None
    s3_encryption_enabled: bool | None = None
    s3_key_prefix: str | None = None


class ExecuteCommandConfiguration(Struct):
    """Describe how one gets into containers with ECS Exec.

    :param kms_key: what the session is encrypted with
    :param log_configuration: where it is logged; with OVERRIDE alone
    :param logging: whether it is logged
    """

    kms_key: kms.IKey | None = None
    log_configuration: ExecuteCommandLogConfiguration | Mapping[str, Any] | None = None
    logging: ExecuteCommandLogging | None = None


class ManagedStorageConfiguration(Struct):
    """Name the keys that tasks' storage is encrypted with."""

    fargate_ephemeral_storage_kms_key: kms.IKey | None = None
    kms_key: kms.IKey | None = None


class AddCapacityOptions(Struct):
    """Describe instances that are added to a cluster; the options are those of `aws_autoscaling.AutoScalingGroup`."""

    instance_type: ec2.InstanceType
    machine_image: ec2.IMachineImage | None = None
    spot_instance_draining: bool | None = None
    allow_all_outbound: bool | None = None
    associate_public_ip_address: bool | None = None
    auto_scaling_group_name: str | None = None
    capacity_rebalance: bool | None = None
    cooldown: Duration | None = None
    default_instance_warmup: Duration | None = None
    desired_capacity: float | None = None
    ignore_unmodified_size_properties: bool | None = None
    instance_monitoring: Monitoring | None = None
    key_name: str | None = None
    max_capacity: float | None = None
    max_instance_lifetime: Duration | None = None
    min_capacity: float | None = None
    new_instances_protected_from_scale_in: bool | None = None
    spot_price: str | None = None
    ssm_session_permissions: bool | None = None
    vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None
