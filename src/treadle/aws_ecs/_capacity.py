"""Groups of instances as capacity of a cluster."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypedDict

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.tokens import Token
from ..aws_autoscaling import AutoScalingGroup, IAutoScalingGroup, Monitoring
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._amis import MachineImageType

__all__ = ["AsgCapacityProvider"]


class GroupOptions(TypedDict, total=False):
    """The options of instances that a cluster adds."""

    allow_all_outbound: bool | None
    associate_public_ip_address: bool | None
    auto_scaling_group_name: str | None
    capacity_rebalance: bool | None
    cooldown: Duration | None
    default_instance_warmup: Duration | None
    desired_capacity: float | None
    ignore_unmodified_size_properties: bool | None
    instance_monitoring: Monitoring | None
    key_name: str | None
    max_capacity: float | None
    max_instance_lifetime: Duration | None
    min_capacity: float | None
    new_instances_protected_from_scale_in: bool | None
    spot_price: str | None
    ssm_session_permissions: bool | None
    vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None


class AsgCapacityProvider(Construct):
    """Let ECS choose how many instances a group has.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html

    :param auto_scaling_group: the group
    :param capacity_provider_name: its name; made by CloudFormation by default
    :param enable_managed_draining: whether ECS moves tasks away before an instance ends
    :param enable_managed_scaling: whether ECS grows and shrinks the group; by default it does
    :param enable_managed_termination_protection: whether instances with tasks stay; by default they do
    :param instance_warmup_period: seconds after which an instance counts, 0 to 10,000
    :param machine_image_type: the kind of the group's image
    :param maximum_scaling_step_size: the most instances that are started at once
    :param minimum_scaling_step_size: the fewest
    :param spot_instance_draining: whether tasks move away from spot instances that are taken back
    :param target_capacity_percent: how full the group is kept; 100 by default
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        auto_scaling_group: IAutoScalingGroup,
        capacity_provider_name: str | None = None,
        enable_managed_draining: bool | None = None,
        enable_managed_scaling: bool | None = None,
        enable_managed_termination_protection: bool | None = None,
        instance_warmup_period: float | None = None,
        machine_image_type: MachineImageType | None = None,
        maximum_scaling_step_size: float | None = None,
        minimum_scaling_step_size: float | None = None,
        spot_instance_draining: bool | None = None,
        target_capacity_percent: float | None = None,
        topic_encryption_key: kms.IKey | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.spot_instance_draining = spot_instance_draining
        self.auto_scaling_group = auto_scaling_group
        self.machine_image_type = machine_image_type or MachineImageType.AMAZON_LINUX_2
        self.enable_managed_termination_protection = enable_managed_termination_protection is not False
        self.enable_managed_draining = enable_managed_draining
        self.topic_encryption_key = topic_encryption_key
        if self.enable_managed_termination_protection:
            if enable_managed_scaling is False:
                raise self._refuse(
                    "enable_managed_scaling is False, but enable_managed_termination_protection needs it; set both to "
                    "False",
                    "CannotEnableManagedTerminationProtection",
                )
            if not isinstance(auto_scaling_group, AutoScalingGroup):
                raise self._refuse(
                    "the group was imported, so its instances can't be protected; set "
                    "enable_managed_termination_protection=False",
                    "CannotEnableManagedTerminationProtection",
                )
            auto_scaling_group.protect_new_instances_from_scale_in()
        warmup = instance_warmup_period
        if warmup is not None and not Token.is_unresolved(warmup) and not 0 <= warmup <= 10_000:
            raise self._refuse(f"instance_warmup_period is {warmup}; allowed is 0 to 10000", "InstanceWarmupPeriod")
        scaling = {
            "InstanceWarmupPeriod": warmup,
            "MaximumScalingStepSize": maximum_scaling_step_size,
            "MinimumScalingStepSize": minimum_scaling_step_size,
            "Status": "ENABLED",
            "TargetCapacity": target_capacity_percent or 100,
        }
        draining = enable_managed_draining
        resource = _cfn.CfnCapacityProvider(
            self,
            id,
            name=self._name(capacity_provider_name),
            auto_scaling_group_provider={
                "AutoScalingGroupArn": auto_scaling_group.auto_scaling_group_name,
                "ManagedDraining": None if draining is None else "ENABLED" if draining else "DISABLED",
                "ManagedScaling": scaling if enable_managed_scaling is not False else None,
                "ManagedTerminationProtection": "ENABLED" if self.enable_managed_termination_protection else "DISABLED",
            },
        )
        self.capacity_provider_name: str = resource.ref

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="AsgCapacityProvider")

    def _name(self, given: str | None) -> str | None:
        reserved = re.compile("aws|ecs|fargate")
        if given:
            if reserved.match(given):
                raise self._refuse(
                    f"capacity_provider_name is {given!r}; it can't begin with aws, ecs or fargate",
                    "InvalidCapacityProviderName",
                )
            return given
        if reserved.match(Stack.of(self).stack_name):
            # the name that CloudFormation makes begins with the stack's
            return "cp-" + Names.unique_resource_name(self, max_length=252, allowed_special_characters="-_")
        return None


def join(group: AutoScalingGroup, cluster_arn: str, cluster_name: str, drains_spot: bool | None) -> None:
    """Let a group's instances register with a cluster."""
    group.add_user_data(f"echo ECS_CLUSTER={cluster_name} >> /etc/ecs/ecs.config")
    if group.spot_price and drains_spot:
        group.add_user_data("echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config")
    here = {"ArnEquals": {"ecs:cluster": cluster_arn}}
    registers = ["ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:Submit*"]
    asks = [
        "ecs:DiscoverPollEndpoint",
        "ecr:GetAuthorizationToken",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ]
    for statement in (
        iam.PolicyStatement(actions=registers, resources=[cluster_arn]),
        iam.PolicyStatement(actions=["ecs:Poll", "ecs:StartTelemetrySession"], resources=["*"], conditions=here),
        iam.PolicyStatement(actions=asks, resources=["*"]),
    ):
        group.add_to_role_policy(statement)
