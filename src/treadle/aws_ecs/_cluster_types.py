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
    """Versions of Fargate's platform."""

    LATEST = "LATEST"
    VERSION1_4 = "1.4.0"
    VERSION1_3 = "1.3.0"
    VERSION1_2 = "1.2.0"
    VERSION1_1 = "1.1.0"
    VERSION1_0 = "1.0.0"


class LaunchType(Enum):
    """Infrastructure on which a task runs."""

    EC2 = "EC2"
    FARGATE = "FARGATE"
    EXTERNAL = "EXTERNAL"


class PropagatedTagSource(Enum):
    """The source of a task's tags."""

    SERVICE = "SERVICE"
    TASK_DEFINITION = "TASK_DEFINITION"
    NONE = "NONE"


class ContainerInsights(Enum):
    """Levels of CloudWatch Container Insights."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    ENHANCED = "enhanced"


class CapacityProviderStrategy(Struct):
    """A capacity provider's share of the tasks.

    :param capacity_provider: the provider's name, such as ``FARGATE_SPOT``
    :param base: how many tasks it gets first, 0 to 100,000; one provider alone may have a base; default 0
    :param weight: its share of the further tasks, 0 to 1,000, relative to the others' weights; default 0
    """

    capacity_provider: str
    base: float | None = None
    weight: float | None = None


class CloudMapNamespaceOptions(Struct):
    """The namespace in which services of a cluster are found.

    :param name: the namespace's name, such as ``local``
    :param type: how services are found; default DNS_PRIVATE, by DNS in the cluster's network
    :param use_for_service_connect: whether it is the default of Service Connect too; default no
    :param vpc: the network in which names are resolved; default the cluster's
    """

    name: str
    type: NamespaceType | None = None
    use_for_service_connect: bool | None = None
    vpc: ec2.IVpc | None = None


class ExecuteCommandLogging(Enum):
    """Logging of ECS Exec's sessions."""

    NONE = "NONE"
    DEFAULT = "DEFAULT"
    OVERRIDE = "OVERRIDE"


class ExecuteCommandLogConfiguration(Struct):
    """The destinations of ECS Exec's session log.

    :param cloud_watch_encryption_enabled: whether the log group must be encrypted; default no
    :param cloud_watch_log_group: the log group that gets the log; default none
    :param s3_bucket: the bucket that gets the log; default none
    :param s3_encryption_enabled: whether the bucket must be encrypted; default no
    :param s3_key_prefix: the prefix of the log's object keys; default none
    """

    cloud_watch_encryption_enabled: bool | None = None
    cloud_watch_log_group: logs.ILogGroup | None = None
    s3_bucket: IBucket | None = None
    s3_encryption_enabled: bool | None = None
    s3_key_prefix: str | None = None


class ExecuteCommandConfiguration(Struct):
    """Encryption and log of ECS Exec's sessions.

    :param kms_key: the KMS key that encrypts the session; default none
    :param log_configuration: the destinations of the log; for OVERRIDE alone
    :param logging: whether sessions are logged, and where; default DEFAULT, as the container's log
    """

    kms_key: kms.IKey | None = None
    log_configuration: ExecuteCommandLogConfiguration | Mapping[str, Any] | None = None
    logging: ExecuteCommandLogging | None = None


class ManagedStorageConfiguration(Struct):
    """The keys that encrypt the storage of tasks.

    :param fargate_ephemeral_storage_kms_key: the key of the ephemeral storage of Fargate tasks; default Fargate's own
    :param kms_key: the key of volumes that ECS manages; default the account's EBS key
    """

    fargate_ephemeral_storage_kms_key: kms.IKey | None = None
    kms_key: kms.IKey | None = None


class AddCapacityOptions(Struct):
    """Instances that are added to a cluster. The keywords of :class:`GroupOptions`, and three more.

    :param instance_type: the type of the instances
    :param machine_image: the image from which instances start; default Amazon Linux 2 with ECS's agent
    :param spot_instance_draining: whether tasks are moved away from spot instances that are taken back; default no
    """

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
