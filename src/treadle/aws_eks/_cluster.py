"""Clusters: made here, or imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.quantities import Size
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_eks as _refs
from . import _cfn
from ._cluster_types import (
    AuthenticationMode,
    ClusterLoggingTypes,
    ControlPlaneScalingTier,
    EndpointAccess,
    IpFamily,
    RemoteNodeNetwork,
    RemotePodNetwork,
)

__all__ = ["Cluster", "ICluster", "KubernetesVersion"]

_NODE_POLICIES = ("AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly")


class KubernetesVersion:
    """Name a version of Kubernetes; :meth:`of` takes versions that are not listed here."""

    def __init__(self, version: str) -> None:
        self.version = version

    @staticmethod
    def of(version: str) -> KubernetesVersion:
        """Take a version by its number, such as ``1.33``."""
        return KubernetesVersion(version)

    V1_14: ClassVar[KubernetesVersion]
    V1_15: ClassVar[KubernetesVersion]
    V1_16: ClassVar[KubernetesVersion]
    V1_17: ClassVar[KubernetesVersion]
    V1_18: ClassVar[KubernetesVersion]
    V1_19: ClassVar[KubernetesVersion]
    V1_20: ClassVar[KubernetesVersion]
    V1_21: ClassVar[KubernetesVersion]
    V1_22: ClassVar[KubernetesVersion]
    V1_23: ClassVar[KubernetesVersion]
    V1_24: ClassVar[KubernetesVersion]
    V1_25: ClassVar[KubernetesVersion]
    V1_26: ClassVar[KubernetesVersion]
    V1_27: ClassVar[KubernetesVersion]
    V1_28: ClassVar[KubernetesVersion]
    V1_29: ClassVar[KubernetesVersion]
    V1_30: ClassVar[KubernetesVersion]
    V1_31: ClassVar[KubernetesVersion]
    V1_32: ClassVar[KubernetesVersion]
    V1_33: ClassVar[KubernetesVersion]
    V1_34: ClassVar[KubernetesVersion]
    V1_35: ClassVar[KubernetesVersion]
    V1_36: ClassVar[KubernetesVersion]


for _minor in range(14, 37):
    setattr(KubernetesVersion, f"V1_{_minor}", KubernetesVersion(f"1.{_minor}"))


class ICluster(IResource, ec2.IConnectable):
    """Stand for a cluster."""

    cluster_name: str
    cluster_arn: str
    cluster_endpoint: str
    cluster_certificate_authority_data: str
    cluster_security_group_id: str
    vpc: ec2.IVpc

    @property
    def cluster_ref(self) -> _refs.ClusterReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.ClusterReference(cluster_arn=self.cluster_arn, cluster_name=self.cluster_name)


def _make_role(scope: Construct, id: str, service: str, policies: Sequence[str]) -> iam.Role:
    return iam.Role(
        scope,
        id,
        assumed_by=iam.ServicePrincipal(f"{service}.amazonaws.com"),
        managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name(policy) for policy in policies],
    )


class Cluster(Resource, ICluster):
    """A cluster with its nodes.

    https://docs.aws.amazon.com/eks/latest/userguide/clusters.html

    What the CDK's functions alone need (kubectl, layers, handlers) is taken as the CDK takes it, and not needed.

    :param version: the version of Kubernetes
    :param authentication_mode: where it stands who may use the cluster; by default in both places
    :param cluster_logging: which logs of the control plane are kept
    :param cluster_name: its name; made by CloudFormation by default
    :param default_capacity: how many nodes there are; by default 2
    :param default_capacity_instance: their type; by default m5.large
    :param deletion_protection: whether the cluster can't be deleted
    :param endpoint_access: from where Kubernetes' API is reached; by default from everywhere
    :param ip_family: the addresses of pods and services
    :param masters_role: a role that may do everything with the cluster
    :param removal_policy: what becomes of it when it leaves the stack
    :param role: the role of the cluster; by default made
    :param secrets_encryption_key: the key of Kubernetes' secrets
    :param security_group: the security group of the control plane; by default made
    :param service_ipv4_cidr: the addresses of services
    :param tags: its tags
    :param vpc: the network; by default made
    :param vpc_subnets: its subnets; by default the public and the private ones
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        version: KubernetesVersion,
        authentication_mode: AuthenticationMode | None = None,
        awscli_layer: Any = None,
        bootstrap_cluster_creator_admin_permissions: bool | None = None,
        bootstrap_self_managed_addons: bool | None = None,
        cluster_handler_environment: Mapping[str, str] | None = None,
        cluster_handler_security_group: ec2.ISecurityGroup | None = None,
        cluster_logging: Sequence[ClusterLoggingTypes] | None = None,
        cluster_name: str | None = None,
        control_plane_scaling_tier: ControlPlaneScalingTier | None = None,
        default_capacity: float | None = None,
        default_capacity_instance: ec2.InstanceType | None = None,
        deletion_protection: bool | None = None,
        endpoint_access: EndpointAccess | None = None,
        ip_family: IpFamily | None = None,
        kubectl_environment: Mapping[str, str] | None = None,
        kubectl_lambda_role: iam.IRole | None = None,
        kubectl_layer: Any = None,
        kubectl_memory: Size | None = None,
        masters_role: iam.IRole | None = None,
        on_event_layer: Any = None,
        place_cluster_handler_in_vpc: bool | None = None,
        prune: bool | None = None,
        remote_node_networks: Sequence[RemoteNodeNetwork | Mapping[str, Any]] | None = None,
        remote_pod_networks: Sequence[RemotePodNetwork | Mapping[str, Any]] | None = None,
        removal_policy: RemovalPolicy | None = None,
        role: iam.IRole | None = None,
        secrets_encryption_key: kms.IKey | None = None,
        security_group: ec2.ISecurityGroup | None = None,
        service_ipv4_cidr: str | None = None,
        tags: Mapping[str, str] | None = None,
        vpc: ec2.IVpc | None = None,
        vpc_subnets: Sequence[ec2.SubnetSelection | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=cluster_name)
        if service_ipv4_cidr and ip_family is IpFamily.IP_V6:
            raise self._refuse("service_ipv4_cidr is given, but ip_family is IP_V6", "ServiceIpv4Cidr")
        if cluster_name and not Token.is_unresolved(cluster_name) and len(cluster_name) > 100:
            raise self._refuse(f"cluster_name has {len(cluster_name)} characters; allowed is 100", "ClusterName")
        mode = authentication_mode or AuthenticationMode.API_AND_CONFIG_MAP
        if masters_role is not None and mode is AuthenticationMode.CONFIG_MAP:
            raise self._refuse(
                "masters_role is given an access entry, which authentication_mode CONFIG_MAP doesn't have",
                "MastersRole",
            )
        access = endpoint_access or EndpointAccess.PUBLIC_AND_PRIVATE
        logs = [{"Type": kind.value} for kind in cluster_logging or ()]
        nodes = [{"Cidrs": list(RemoteNodeNetwork.of(each).cidrs)} for each in remote_node_networks or ()]
        pods = [{"Cidrs": list(RemotePodNetwork.of(each).cidrs)} for each in remote_pod_networks or ()]
        tier = control_plane_scaling_tier
        self.vpc = vpc if vpc is not None else ec2.Vpc(self, "DefaultVpc")
        self.role = role if role is not None else _make_role(self, "Role", "eks", ("AmazonEKSClusterPolicy",))
        group = security_group
        if group is None:
            group = ec2.SecurityGroup(
                self, "ControlPlaneSecurityGroup", vpc=self.vpc, description="EKS Control Plane Security Group"
            )
        self.connections = ec2.Connections(security_groups=[group], default_port=ec2.Port.tcp(443))
        key = secrets_encryption_key
        resource = _cfn.CfnCluster(
            self,
            "Resource",
            access_config={
                "AuthenticationMode": mode.value,
                "BootstrapClusterCreatorAdminPermissions": bootstrap_cluster_creator_admin_permissions,
            },
            bootstrap_self_managed_addons=bootstrap_self_managed_addons,
            control_plane_scaling_config={"Tier": tier.value} if tier else None,
            deletion_protection=deletion_protection,
            encryption_config=[{"Provider": {"KeyArn": key.key_arn}, "Resources": ["secrets"]}] if key else None,
            kubernetes_network_config={
                "IpFamily": (ip_family or IpFamily.IP_V4).value,
                "ServiceIpv4Cidr": service_ipv4_cidr,
            },
            logging={"ClusterLogging": {"EnabledTypes": logs}} if logs else None,
            name=self.physical_name,
            remote_network_config={"RemoteNodeNetworks": nodes or None, "RemotePodNetworks": pods or None},
            resources_vpc_config={
                "EndpointPrivateAccess": access.private,
                "EndpointPublicAccess": access.public,
                "PublicAccessCidrs": access.cidrs,
                "SecurityGroupIds": [group.security_group_id],
                "SubnetIds": self._subnet_ids(vpc_subnets),
            },
            role_arn=self.role.role_arn,
            tags=[{"Key": name, "Value": value} for name, value in tags.items()] if tags else None,
            version=version.version,
        )
        if removal_policy is not None:
            resource.apply_removal_policy(removal_policy)
        self.cluster_name = self._get_resource_name_attribute(resource.ref)
        self.cluster_arn = self._get_resource_arn_attribute(
            resource.attr_arn, service="eks", resource="cluster", resource_name=self.physical_name
        )
        self.cluster_endpoint = resource.attr_endpoint
        self.cluster_certificate_authority_data = resource.attr_certificate_authority_data
        self.cluster_security_group_id = resource.attr_cluster_security_group_id
        if masters_role is not None:
            scope_of_all = {"AccessScope": {"Type": "cluster"}}
            admin = f"arn:{self.stack.partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
            _cfn.CfnAccessEntry(
                self,
                "MastersAccess",
                access_policies=[{**scope_of_all, "PolicyArn": admin}],
                cluster_name=self.cluster_name,
                principal_arn=masters_role.role_arn,
            )
        count = 2 if default_capacity is None else default_capacity
        if count > 0:
            self._add_nodes(count, default_capacity_instance or ec2.InstanceType("m5.large"))

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Cluster")

    def _subnet_ids(self, chosen: Sequence[ec2.SubnetSelection | Mapping[str, Any]] | None) -> list[str]:
        if chosen is None:
            return [subnet.subnet_id for subnet in (*self.vpc.public_subnets, *self.vpc.private_subnets)]
        selections = [ec2.SubnetSelection.of(selection) for selection in chosen]
        ids = [id for each in selections for id in self.vpc.select_subnets(**each.__dict__).subnet_ids]
        return list(dict.fromkeys(ids))

    def _add_nodes(self, count: float, kind: ec2.InstanceType) -> None:
        group = Construct(self, "NodegroupDefaultCapacity")
        role = _make_role(group, "NodeGroupRole", "ec2", _NODE_POLICIES)
        _cfn.CfnNodegroup(
            group,
            "Resource",
            cluster_name=self.cluster_name,
            instance_types=[str(kind)],
            node_role=role.role_arn,
            scaling_config={"DesiredSize": count, "MaxSize": count, "MinSize": count},
            subnets=list(self.vpc.select_subnets().subnet_ids),
        )

    @staticmethod
    def from_cluster_attributes(
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        cluster_certificate_authority_data: str | None = None,
        cluster_encryption_config_key_arn: str | None = None,
        cluster_endpoint: str | None = None,
        cluster_security_group_id: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        vpc: ec2.IVpc | None = None,
    ) -> ICluster:
        """Take a cluster that exists."""
        return _Imported(
            scope,
            id,
            {
                "cluster_name": cluster_name,
                "cluster_certificate_authority_data": cluster_certificate_authority_data,
                "cluster_encryption_config_key_arn": cluster_encryption_config_key_arn,
                "cluster_endpoint": cluster_endpoint,
                "cluster_security_group_id": cluster_security_group_id,
                "vpc": vpc,
            },
            security_group_ids or (),
        )


class _Imported(Resource, ICluster):
    _attributes: dict[str, Any] = {}

    def __init__(self, scope: Construct, id: str, attributes: dict[str, Any], groups: Sequence[str]) -> None:
        super().__init__(scope, id)
        self._attributes = attributes
        self.cluster_name = attributes["cluster_name"]
        self.cluster_arn = Stack.of(self).format_arn(service="eks", resource="cluster", resource_name=self.cluster_name)
        own = attributes["cluster_security_group_id"]
        named = [("ClusterSecurityGroup", own)] if own else []
        named += [(f"SecurityGroup{number}", group) for number, group in enumerate(groups, 1)]
        self.connections = ec2.Connections(
            security_groups=[ec2.SecurityGroup.from_security_group_id(self, name, group) for name, group in named]
        )

    def _known(self, name: str) -> Any:
        value = self._attributes[name]
        if value is None:
            raise AuthoringError(
                f"the imported cluster has no {name}; give it to Cluster.from_cluster_attributes",
                code="ClusterAttribute",
                path=self.node.path,
            )
        return value

    @property
    def cluster_endpoint(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        return str(self._known("cluster_endpoint"))

    @property
    def cluster_certificate_authority_data(self) -> str:  # type: ignore[override]  # computed here, an attribute there
        return str(self._known("cluster_certificate_authority_data"))

    @property
    def cluster_security_group_id(self) -> str:  # type: ignore[override]  # computed here, an attribute there
        return str(self._known("cluster_security_group_id"))

    @property
    def vpc(self) -> ec2.IVpc:  # type: ignore[override]  # computed, where the interface has an attribute
        found: ec2.IVpc = self._known("vpc")
        return found
