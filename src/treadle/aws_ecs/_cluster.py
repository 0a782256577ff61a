"""Clusters and their instances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.fn import Aws
from .._core.l1 import CfnTyped
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.unsupported import refuse_keywords
from ..aws_autoscaling import AutoScalingGroup
from ..aws_servicediscovery import HttpNamespace, INamespace, NamespaceType, PrivateDnsNamespace, PublicDnsNamespace
from ..constructs import Construct
from ..errors import AuthoringError, UnsupportedError
from ..interfaces import aws_ecs as _refs
from . import _cfn
from ._amis import EcsOptimizedImage, MachineImageType
from ._capacity import AsgCapacityProvider, GroupOptions, join
from ._cluster_types import (
    AddCapacityOptions,
    CapacityProviderStrategy,
    CloudMapNamespaceOptions,
    ContainerInsights,
    ExecuteCommandConfiguration,
    ExecuteCommandLogConfiguration,
    ExecuteCommandLogging,
    ManagedStorageConfiguration,
)

__all__ = ["Cluster", "ICluster"]


class ICluster(IResource):
    """Interface of clusters."""

    cluster_arn: str
    cluster_name: str
    connections: ec2.Connections
    has_ec2_capacity: bool
    vpc: ec2.IVpc

    @property
    def cluster_ref(self) -> _refs.ClusterReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.ClusterReference(cluster_arn=self.cluster_arn, cluster_name=self.cluster_name)


class Cluster(Resource, ICluster):
    """A cluster.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html

    :param capacity: instances that are added at once
    :param cluster_name: its name; made by CloudFormation by default
    :param container_insights: whether CloudWatch watches it (deprecated; container_insights_v2 says how closely)
    :param container_insights_v2: how closely CloudWatch watches it
    :param default_cloud_map_namespace: the namespace that its services are found in
    :param enable_fargate_capacity_providers: whether FARGATE and FARGATE_SPOT can be chosen as capacity providers
    :param execute_command_configuration: how one gets into containers with ECS Exec
    :param managed_storage_configuration: what tasks' storage is encrypted with
    :param vpc: the network; by default made, with two zones
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        capacity: AddCapacityOptions | Mapping[str, Any] | None = None,
        cluster_name: str | None = None,
        container_insights: bool | None = None,
        container_insights_v2: ContainerInsights | None = None,
        default_cloud_map_namespace: CloudMapNamespaceOptions | Mapping[str, Any] | None = None,
        enable_fargate_capacity_providers: bool | None = None,
        execute_command_configuration: ExecuteCommandConfiguration | Mapping[str, Any] | None = None,
        managed_storage_configuration: ManagedStorageConfiguration | Mapping[str, Any] | None = None,
        vpc: ec2.IVpc | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=cluster_name)
        insights = container_insights_v2
        if container_insights is not None:
            if insights is not None:
                raise self._refuse(
                    "container_insights and container_insights_v2 are both given; keep container_insights_v2",
                    "CannotSetBothContainerInsightsAndContainerInsightsV2",
                )
            insights = ContainerInsights.ENABLED if container_insights else ContainerInsights.DISABLED
        self._providers: list[str] = []
        self._strategy: list[CapacityProviderStrategy] = []
        self._associations: _cfn.CfnClusterCapacityProviderAssociations | None = None
        self.execute_command_configuration: ExecuteCommandConfiguration | None = ExecuteCommandConfiguration.maybe(
            execute_command_configuration
        )
        storage = ManagedStorageConfiguration.maybe(managed_storage_configuration)
        self._resource = resource = _cfn.CfnCluster(
            self,
            "Resource",
            cluster_name=self.physical_name,
            cluster_settings=[{"Name": "containerInsights", "Value": insights.value}] if insights else None,
            configuration=self._configuration(storage),
            service_connect_defaults=Lazy.any(lambda: self._connects),
        )
        self._connects: dict[str, str] | None = None
        self.cluster_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="ecs", resource="cluster", resource_name=self.physical_name
        )
        self.cluster_name: str = self._get_resource_name_attribute(resource.ref)
        if enable_fargate_capacity_providers:
            self.enable_fargate_capacity_providers()
        self.vpc: ec2.IVpc | ec2.Vpc = vpc if vpc is not None else ec2.Vpc(self, "Vpc", max_azs=2)
        self.connections: ec2.Connections = ec2.Connections()
        self.has_ec2_capacity: bool = False
        self.default_cloud_map_namespace: INamespace | None = None
        namespace = CloudMapNamespaceOptions.maybe(default_cloud_map_namespace)
        if namespace is not None:
            self.add_default_cloud_map_namespace(**namespace.__dict__)
        wanted = AddCapacityOptions.maybe(capacity)
        if wanted is not None:
            self.add_capacity("DefaultAutoScalingGroup", **wanted.__dict__)
        if storage is not None and storage.fargate_ephemeral_storage_kms_key is not None:
            self._allow_storage(storage.fargate_ephemeral_storage_kms_key, cluster_name)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Cluster")

    def _configuration(self, storage: ManagedStorageConfiguration | None) -> dict[str, Any] | None:
        command = self.execute_command_configuration
        if command is None and storage is None:
            return None
        written: dict[str, Any] = {}
        if command is not None:
            log = ExecuteCommandLogConfiguration.maybe(command.log_configuration)
            if (command.logging is ExecuteCommandLogging.OVERRIDE) != (log is not None):
                raise self._refuse(
                    "log_configuration of execute_command_configuration goes with logging=OVERRIDE, and only with it",
                    "ExecuteCommandLogConfiguration",
                )
            written["ExecuteCommandConfiguration"] = {
                "KmsKeyId": command.kms_key.key_arn if command.kms_key is not None else None,
                "LogConfiguration": self._command_log(log) if log is not None else None,
                "Logging": command.logging.value if command.logging else None,
            }
        if storage is not None:
            fargate, key = storage.fargate_ephemeral_storage_kms_key, storage.kms_key
            written["ManagedStorageConfiguration"] = {
                "FargateEphemeralStorageKmsKeyId": fargate.key_id if fargate is not None else None,
                "KmsKeyId": key.key_id if key is not None else None,
            }
        return written

    def _command_log(self, log: ExecuteCommandLogConfiguration) -> dict[str, Any]:
        if log.s3_encryption_enabled and log.s3_bucket is None:
            raise self._refuse("s3_encryption_enabled needs an s3_bucket", "ExecuteCommandLogBucket")
        if log.cloud_watch_encryption_enabled and log.cloud_watch_log_group is None:
            raise self._refuse("cloud_watch_encryption_enabled needs a cloud_watch_log_group", "ExecuteCommandLogGroup")
        group, bucket = log.cloud_watch_log_group, log.s3_bucket
        return {
            "CloudWatchEncryptionEnabled": log.cloud_watch_encryption_enabled,
            "CloudWatchLogGroupName": group.log_group_name if group is not None else None,
            "S3BucketName": bucket.bucket_name if bucket is not None else None,
            "S3EncryptionEnabled": log.s3_encryption_enabled,
            "S3KeyPrefix": log.s3_key_prefix,
        }

    def _allow_storage(self, key: kms.IKey, name: str | None) -> None:
        context = "kms:EncryptionContext:aws:ecs"
        equal: dict[str, Any] = {f"{context}:clusterAccount": [Aws.ACCOUNT_ID]}
        if name:
            equal[f"{context}:clusterName"] = [name]
        grants = {"ForAllValues:StringEquals": {"kms:GrantOperations": ["Decrypt"]}}
        for sid, action, more in (
            ("Allow generate data key access for Fargate tasks.", "kms:GenerateDataKeyWithoutPlaintext", {}),
            ("Allow grant creation permission for Fargate tasks.", "kms:CreateGrant", grants),
        ):
            key.add_to_resource_policy(
                iam.PolicyStatement(
                    sid=sid,
                    principals=[iam.ServicePrincipal("fargate.amazonaws.com")],
                    resources=["*"],
                    actions=[action],
                    conditions={"StringEquals": equal, **more},
                )
            )

    def enable_fargate_capacity_providers(self) -> None:
        """Allow FARGATE and FARGATE_SPOT as capacity providers."""
        for name in ("FARGATE", "FARGATE_SPOT"):
            self._associate(name)

    def _associate(self, name: str) -> None:
        if name not in self._providers:
            self._providers.append(name)
        if self._associations is None:
            self._associations = _cfn.CfnClusterCapacityProviderAssociations(
                self,
                self.node.id,
                capacity_providers=Lazy.any(lambda: self._providers),  # type: ignore[arg-type]  # a list that synthesis makes
                cluster=self.cluster_name,
                default_capacity_provider_strategy=Lazy.any(lambda: [_written(each) for each in self._strategy]),
            )

    def add_default_capacity_provider_strategy(
        self, default_capacity_provider_strategy: Sequence[CapacityProviderStrategy | Mapping[str, Any]]
    ) -> None:
        """Set the capacity providers of tasks that name none.

        :raises AuthoringError: when it is said twice, mixes Fargate with groups, names a provider that wasn't added,
            or has several bases
        """
        wanted = [CapacityProviderStrategy.of(each) for each in default_capacity_provider_strategy]
        if self._strategy:
            raise self._refuse("the default strategy is set already", "ClusterDefaultCapacityProviderStrategy")
        if len({"FARGATE" in each.capacity_provider for each in wanted}) > 1:
            raise self._refuse(
                "a strategy can't mix Fargate with groups of instances", "CapacityProviderStrategyCannotMix"
            )
        for each in wanted:
            if each.capacity_provider not in self._providers:
                raise self._refuse(
                    f"{each.capacity_provider} isn't among the cluster's capacity providers; add it first",
                    "CapacityProviderNotAdded",
                )
        if sum(bool(each.base) for each in wanted) > 1:
            raise self._refuse("only one capacity provider can have a base", "CapacityProviderBase")
        self._strategy = wanted

    def add_asg_capacity_provider(
        self,
        provider: AsgCapacityProvider,
        *,
        machine_image_type: MachineImageType | None = None,
        spot_instance_draining: bool | None = None,
        topic_encryption_key: kms.IKey | None = None,
    ) -> None:
        """Add a group of instances as capacity provider.

        The CDK adds a function that moves tasks away before an instance ends, where neither draining nor
        termination is managed; treadle doesn't.
        """
        if provider.capacity_provider_name in self._providers:
            return
        group = provider.auto_scaling_group
        if not isinstance(group, AutoScalingGroup):
            raise self._refuse("the group of the capacity provider was imported", "CannotConfigureAutoScalingGroup")
        self.has_ec2_capacity = True
        refuse_keywords(self, topic_encryption_key=topic_encryption_key)
        if (machine_image_type or provider.machine_image_type) is not MachineImageType.AMAZON_LINUX_2:
            raise UnsupportedError(
                f"Cluster at {self.node.path}: groups of Bottlerocket aren't told the cluster by treadle",
                code="MachineImageType",
            )
        join(group, self.cluster_arn, self.cluster_name, spot_instance_draining)
        self._associate(provider.capacity_provider_name)

    def add_capacity(
        self,
        id: str,
        *,
        instance_type: ec2.InstanceType,
        machine_image: ec2.IMachineImage | None = None,
        spot_instance_draining: bool | None = None,
        **options: Unpack[GroupOptions],
    ) -> AutoScalingGroup:
        """Add instances of one type, by default with ECS's image for Amazon Linux 2.

        The CDK adds a function that moves tasks away before an instance ends; treadle doesn't.
        """
        group = AutoScalingGroup(
            self,
            id,
            vpc=self.vpc,
            instance_type=instance_type,
            machine_image=machine_image or EcsOptimizedImage.amazon_linux2(),
            **options,
        )
        resource: CfnTyped = group._resource
        resource.add_override("UpdatePolicy.AutoScalingReplacingUpdate.WillReplace", True)
        self.has_ec2_capacity = True
        self.connections.add_security_group(*group.connections.security_groups)
        join(group, self.cluster_arn, self.cluster_name, spot_instance_draining)
        return group

    def add_default_cloud_map_namespace(
        self,
        *,
        name: str,
        type: NamespaceType | None = None,
        use_for_service_connect: bool | None = None,
        vpc: ec2.IVpc | None = None,
    ) -> INamespace:
        """Create the namespace in which the cluster's services are found."""
        if self.default_cloud_map_namespace is not None:
            raise self._refuse("the cluster has a default namespace already", "OnlyDefaultNamespaceOnce")
        made: HttpNamespace | PublicDnsNamespace | PrivateDnsNamespace
        if type is NamespaceType.HTTP:
            made = HttpNamespace(self, "DefaultServiceDiscoveryNamespace", name=name)
        elif type is NamespaceType.DNS_PUBLIC:
            made = PublicDnsNamespace(self, "DefaultServiceDiscoveryNamespace", name=name)
        else:
            made = PrivateDnsNamespace(self, "DefaultServiceDiscoveryNamespace", name=name, vpc=vpc or self.vpc)
        self.default_cloud_map_namespace = made
        if use_for_service_connect:
            self._connects = {"Namespace": made.namespace_arn}
        return made

    def arn_for_tasks(self, key_pattern: str) -> str:
        """Return the ARN of tasks of the cluster."""
        return Stack.of(self).format_arn(
            service="ecs", resource="task", resource_name=f"{self.cluster_name}/{key_pattern}"
        )

    def grant_task_protection(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to protect tasks from termination."""
        return iam.Grant.add_to_principal(
            grantee=grantee, actions=["ecs:UpdateTaskProtection"], resource_arns=[self.arn_for_tasks("*")]
        )

    @staticmethod
    def is_cluster(x: object) -> bool:
        """Return whether ``x`` is a cluster created in this app."""
        return isinstance(x, Cluster)

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
        """Import an existing cluster; by default it has instances."""
        return _Imported(scope, id, cluster_name, cluster_arn, vpc, has_ec2_capacity is not False, security_groups)

    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, cluster_arn: str) -> ICluster:
        """Import an existing cluster by ARN; its network is not known."""
        name = Stack.of(scope).split_arn(cluster_arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name
        if not name:
            raise AuthoringError(f"Missing required Cluster Name from Cluster ARN: {cluster_arn}", code="ClusterArn")
        return _Imported(scope, id, name, cluster_arn, None, False, None)


def _written(given: CapacityProviderStrategy) -> dict[str, Any]:
    return {"Base": given.base, "CapacityProvider": given.capacity_provider, "Weight": given.weight}


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
    def vpc(self) -> ec2.IVpc:  # type: ignore[override]  # computed, where the interface has an attribute
        if self._vpc is None:
            raise AuthoringError(
                "the network of an imported cluster is not known; import it with Cluster.from_cluster_attributes",
                code="ClusterVpc",
                path=self.node.path,
            )
        return self._vpc
