"""The instances of a cluster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .._core.elements import CfnParameter
from .._core.fn import Fn
from .._core.resource import CfnTyped, Resource
from .._core.stack import Stack
from .._core.tags import Tags, TagType
from .._core.tokens import number_text
from ..constructs import Construct

__all__ = ["AutoScalingGroup"]

_IMAGE = "/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id"
# the name under which the CDK puts such a parameter into a stack
_IMAGE_PARAMETER = f"SsmParameterValue:{_IMAGE}:C96584B6-F00A-464E-AD19-53AFF4B05118.Parameter"


class CfnLaunchConfiguration(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html"""

    TYPE = "AWS::AutoScaling::LaunchConfiguration"


class CfnAutoScalingGroup(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html"""

    TYPE = "AWS::AutoScaling::AutoScalingGroup"
    TAGS = TagType.AUTOSCALING_GROUP
    SPELLING = {"vpc_zone_identifier": "VPCZoneIdentifier"}


class AutoScalingGroup(Resource, ec2.IConnectable):
    """Instances that register with a cluster."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        instance_type: ec2.InstanceType,
        vpc: ec2.IVpc,
        allow_all_outbound: bool | None = None,
        desired_capacity: float | None = None,
        max_capacity: float | None = None,
        min_capacity: float | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        group = ec2.SecurityGroup(
            self, "InstanceSecurityGroup", vpc=vpc, allow_all_outbound=allow_all_outbound is not False
        )
        self.connections = ec2.Connections(security_groups=[group])
        self.role = iam.Role(self, "InstanceRole", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))
        Tags.of(self).add("Name", self.node.path)
        profile = iam.CfnInstanceProfile(self, "InstanceProfile", roles=[self.role.role_name])
        script = f"#!/bin/bash\necho ECS_CLUSTER={cluster_name} >> /etc/ecs/ecs.config"
        launch = CfnLaunchConfiguration(
            self,
            "LaunchConfig",
            iam_instance_profile=profile.ref,
            image_id=self._image(),
            instance_type=str(instance_type),
            security_groups=[group.security_group_id],
            user_data=Fn.base64(script),
        )
        launch.node.add_dependency(self.role)
        least = min_capacity if min_capacity is not None else 1
        most = max_capacity if max_capacity is not None else max(desired_capacity or 1, least)
        selection = ec2.SubnetSelection.maybe(vpc_subnets) or ec2.SubnetSelection()
        resource = CfnAutoScalingGroup(
            self,
            "ASG",
            desired_capacity=number_text(desired_capacity) if desired_capacity is not None else None,
            launch_configuration_name=launch.ref,
            max_size=number_text(most),
            min_size=number_text(least),
            vpc_zone_identifier=list(vpc.select_subnets(**selection.__dict__).subnet_ids),
        )
        resource.add_override("UpdatePolicy.AutoScalingReplacingUpdate.WillReplace", True)
        resource.add_override("UpdatePolicy.AutoScalingScheduledAction.IgnoreUnmodifiedGroupSizeProperties", True)
        self.auto_scaling_group_name = resource.ref

    def _image(self) -> str:
        stack = Stack.of(self)
        known = stack.node.try_find_child(_IMAGE_PARAMETER)
        if isinstance(known, CfnParameter):
            return known.value_as_string
        kind = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"
        return CfnParameter(stack, _IMAGE_PARAMETER, type=kind, default=_IMAGE).value_as_string
