"""Clusters and their instances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.resource import CfnTyped, IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tags import TagType
from ..constructs import Construct
from ..errors import AuthoringError
from ._capacity import AutoScalingGroup

__all__ = [
    "CapacityProviderStrategy",
    "CfnCluster",
    "CfnClusterCapacityProviderAssociations",
    "Cluster",
    "ContainerInsights",
    "FargatePlatformVersion",
    "ICluster",
    "LaunchType",
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


class CfnCluster(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html"""

    TYPE = "AWS::ECS::Cluster"
    TAGS = TagType.STANDARD


class CfnClusterCapacityProviderAssociations(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html"""

    TYPE = "AWS::ECS::ClusterCapacityProviderAssociations"


class ICluster(IResource):
    """Stand for a cluster."""

    cluster_arn: str
    cluster_name: str
    connections: ec2.Connections
    has_ec2_capacity: bool
    vpc: ec2.IVpc


class Cluster(Resource, ICluster):
    """A cluster.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html

    :param cluster_name: its name; made by CloudFormation by default
    :param container_insights: whether CloudWatch watches it (deprecated; container_insights_v2 says how closely)
    :param container_insights_v2: how closely CloudWatch watches it
    :param enable_fargate_capacity_providers: whether FARGATE and FARGATE_SPOT can be chosen as capacity providers
    :param vpc: the network; by default made, with two zones
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str | None = None,
        container_insights: bool | None = None,
        container_insights_v2: ContainerInsights | None = None,
        enable_fargate_capacity_providers: bool | None = None,
        vpc: ec2.IVpc | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=cluster_name)
        insights = container_insights_v2
        if container_insights is not None:
            if insights is not None:
                raise AuthoringError(
                    "container_insights and container_insights_v2 are both given; keep container_insights_v2",
                    code="CannotSetBothContainerInsightsAndContainerInsightsV2",
                    path=self.node.path,
                    kind="Cluster",
                )
            insights = ContainerInsights.ENABLED if container_insights else ContainerInsights.DISABLED
        resource = CfnCluster(
            self,
            "Resource",
            cluster_name=self.physical_name,
            cluster_settings=[{"Name": "containerInsights", "Value": insights.value}] if insights else None,
        )
        self.cluster_arn = self._get_resource_arn_attribute(
            resource.attr_arn, service="ecs", resource="cluster", resource_name=self.physical_name
        )
        self.cluster_name = self._get_resource_name_attribute(resource.ref)
        self.vpc = vpc if vpc is not None else ec2.Vpc(self, "Vpc", max_azs=2)
        self.connections = ec2.Connections()
        self.has_ec2_capacity = False
        if enable_fargate_capacity_providers:
            CfnClusterCapacityProviderAssociations(
                self,
                id,
                capacity_providers=["FARGATE", "FARGATE_SPOT"],
                cluster=self.cluster_name,
                default_capacity_provider_strategy=[],
            )

    def add_capacity(
        self,
        id: str,
        *,
        instance_type: ec2.InstanceType,
        allow_all_outbound: bool | None = None,
        desired_capacity: float | None = None,
        max_capacity: float | None = None,
        min_capacity: float | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
    ) -> AutoScalingGroup:
        """Add instances of one type, with ECS's image for Amazon Linux 2.

        The CDK adds a function that moves tasks away before an instance ends; treadle doesn't.
        """
        group = AutoScalingGroup(
            self,
            id,
            cluster_name=self.cluster_name,
            instance_type=instance_type,
            vpc=self.vpc,
            allow_all_outbound=allow_all_outbound,
            desired_capacity=desired_capacity,
            max_capacity=max_capacity,
            min_capacity=min_capacity,
            vpc_subnets=vpc_subnets,
        )
        self.has_ec2_capacity = True
        self.connections.add_security_group(*group.connections.security_groups)
        here = {"ArnEquals": {"ecs:cluster": self.cluster_arn}}
        for actions, resource, conditions in (
            (
                ["ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:Submit*"],
                self.cluster_arn,
                None,
            ),
            (["ecs:Poll", "ecs:StartTelemetrySession"], "*", here),
            (
                [
                    "ecs:DiscoverPollEndpoint",
                    "ecr:GetAuthorizationToken",
                    "logs:CreateLogStream",
                    "logs:PutLogEvents",
                ],
                "*",
                None,
            ),
        ):
            group.role.add_to_principal_policy(
                iam.PolicyStatement(actions=actions, resources=[resource], conditions=conditions)
            )
        return group

    @staticmethod
    def from_cluster_attributes(
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        vpc: ec2.IVpc,
        cluster_arn: str | None = None,
        has_ec2_capacity: bool | None = None,
        security_groups: Sequence[ec2.ISecurityGroup] | None = None,
    ) -> ICluster:
        """Take a cluster that exists; by default it has instances."""
        return _Imported(scope, id, cluster_name, cluster_arn, vpc, has_ec2_capacity is not False, security_groups)

    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, cluster_arn: str) -> ICluster:
        """Take a cluster that exists, by its ARN; its network is not known."""
        name = Stack.of(scope).split_arn(cluster_arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name
        if not name:
            raise AuthoringError(f"Missing required Cluster Name from Cluster ARN: {cluster_arn}", code="ClusterArn")
        return _Imported(scope, id, name, cluster_arn, None, False, None)


class _Imported(Resource, ICluster):
    def __init__(
        self,
        scope: Construct,
        id: str,
        name: str,
        arn: str | None,
        vpc: ec2.IVpc | None,
        has_ec2_capacity: bool,
        groups: Sequence[ec2.ISecurityGroup] | None,
    ) -> None:
        super().__init__(scope, id)
        self.cluster_name = name
        self.cluster_arn = arn or Stack.of(self).format_arn(service="ecs", resource="cluster", resource_name=name)
        self.has_ec2_capacity = has_ec2_capacity
        self.connections = ec2.Connections(security_groups=groups or ())
        self._vpc = vpc

    @property
    def vpc(self) -> ec2.IVpc:  # type: ignore[override]
        if self._vpc is None:
            raise AuthoringError(
                "the network of an imported cluster is not known; import it with Cluster.from_cluster_attributes",
                code="ClusterVpc",
                path=self.node.path,
            )
        return self._vpc
