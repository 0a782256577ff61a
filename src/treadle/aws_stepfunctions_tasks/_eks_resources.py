"""Amazon EKS's clusters, node groups, Fargate profiles and jobs: treadle's own tasks, for the CDK has none.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask, name_in_arn

if TYPE_CHECKING:
    from ..aws_eks import ICluster

__all__ = [
    "EksCreateCluster",
    "EksCreateFargateProfile",
    "EksCreateNodegroup",
    "EksDeleteCluster",
    "EksDeleteFargateProfile",
    "EksDeleteNodegroup",
    "EksRunJob",
]


class _OnCluster(ServiceTask):
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )
    describe: ClassVar[str] = "eks:DescribeCluster"

    def _allow_on(self, permission: str, resource: str, name: str, waiting_on: str | None = None) -> None:
        """Allow an action on a resource, and to describe what it changes while Step Functions waits."""
        arn = self._arn(resource, name)
        self._allow(permission, on=arn)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow(self.describe, on=waiting_on or arn)

    def _arn(self, resource: str, *names: str) -> str:
        path = "/".join(name_in_arn(name) for name in names)
        return Stack.of(self).format_arn(service="eks", resource=resource, resource_name=path)

    def _allow_passing(self, role: iam.IRole, service: str) -> None:
        self._allow("iam:PassRole", on=role.role_arn, conditions={"StringEquals": {"iam:PassedToService": service}})


class EksCreateCluster(_OnCluster):
    """Create a cluster.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html

    :param cluster_name: the cluster's name, 1 to 100 characters
    :param resources_vpc_config: the network, spelled as Step Functions spells it
    :param role: the role that the control plane assumes
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "eks:createCluster"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        resources_vpc_config: Mapping[str, Any],
        role: iam.IRole,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("cluster_name", cluster_name, 1, 100)
        self._arguments = {
            "Name": cluster_name,
            "RoleArn": role.role_arn,
            "ResourcesVpcConfig": resources_vpc_config,
            **(parameters or {}),
        }
        self._allow("eks:CreateCluster", on="*")
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow("eks:DescribeCluster", "eks:DeleteCluster", on=self._arn("cluster", cluster_name))
        self._allow_passing(role, "eks.amazonaws.com")


class EksDeleteCluster(_OnCluster):
    """Delete a cluster.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteCluster.html

    :param cluster_name: the name of the cluster to delete
    """

    action = "eks:deleteCluster"

    def __init__(self, scope: Construct, id: str, *, cluster_name: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Name": cluster_name}
        self._allow_on("eks:DeleteCluster", "cluster", cluster_name)


class EksCreateNodegroup(_OnCluster):
    """Create a group of nodes.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html

    :param cluster_name: the name of the cluster that gets the nodes
    :param node_role: the role that the nodes assume
    :param nodegroup_name: the name of the new group
    :param subnets: the ids of the nodes' subnets
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "eks:createNodegroup"
    describe = "eks:DescribeNodegroup"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        node_role: iam.IRole,
        nodegroup_name: str,
        subnets: Sequence[str],
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments: dict[str, Any] = {
            "ClusterName": cluster_name,
            "NodegroupName": nodegroup_name,
            "NodeRole": node_role.role_arn,
            "Subnets": subnets,
            **(parameters or {}),
        }
        groups = self._arn("nodegroup", cluster_name, nodegroup_name, "*")
        self._allow_on("eks:CreateNodegroup", "cluster", cluster_name, groups)
        # EKS looks at the subnets and at the role in the caller's name
        self._allow("ec2:DescribeSubnets", on="*")
        self._allow("iam:GetRole", "iam:ListAttachedRolePolicies", on=node_role.role_arn)
        self._allow_passing(node_role, "eks.amazonaws.com")


class EksDeleteNodegroup(_OnCluster):
    """Delete a group of nodes.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteNodegroup.html

    :param cluster_name: the name of the cluster that has the group
    :param nodegroup_name: the name of the group to delete
    """

    action = "eks:deleteNodegroup"
    describe = "eks:DescribeNodegroup"

    def __init__(
        self, scope: Construct, id: str, *, cluster_name: str, nodegroup_name: str, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ClusterName": cluster_name, "NodegroupName": nodegroup_name}
        groups = self._arn("nodegroup", cluster_name, nodegroup_name, "*")
        self._allow("eks:DeleteNodegroup", on=groups)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow(self.describe, on=groups)


class EksCreateFargateProfile(_OnCluster):
    """Create a Fargate profile.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html

    :param cluster_name: the name of the cluster that gets the profile
    :param fargate_profile_name: the name of the new profile
    :param pod_execution_role: the role with which its pods are started
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "eks:createFargateProfile"
    describe = "eks:DescribeFargateProfile"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        fargate_profile_name: str,
        pod_execution_role: iam.IRole,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {
            "ClusterName": cluster_name,
            "FargateProfileName": fargate_profile_name,
            "PodExecutionRoleArn": pod_execution_role.role_arn,
            **(parameters or {}),
        }
        profiles = self._arn("fargateprofile", cluster_name, fargate_profile_name, "*")
        self._allow_on("eks:CreateFargateProfile", "cluster", cluster_name, profiles)
        self._allow("iam:GetRole", "iam:PassRole", on=pod_execution_role.role_arn)


class EksDeleteFargateProfile(_OnCluster):
    """Delete a Fargate profile.

    https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteFargateProfile.html

    :param cluster_name: the name of the cluster that has the profile
    :param fargate_profile_name: the name of the profile to delete
    """

    action = "eks:deleteFargateProfile"
    describe = "eks:DescribeFargateProfile"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster_name: str,
        fargate_profile_name: str,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"ClusterName": cluster_name, "FargateProfileName": fargate_profile_name}
        profiles = self._arn("fargateprofile", cluster_name, fargate_profile_name, "*")
        self._allow("eks:DeleteFargateProfile", on=profiles)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow(self.describe, on=profiles)


class EksRunJob(ServiceTask):
    """Run a Kubernetes job on a cluster.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html#connect-eks-permissions

    The machine's role needs no permission in IAM for it, but must be known in the cluster.

    :param cluster: the cluster that runs the job; an imported one needs its endpoint and certificate authority data
    :param job: the job's manifest, as Kubernetes has it
    :param log_options: which logs of its pods are read when it is waited for, spelled as Step Functions spells it;
        default none
    :param namespace: the namespace in which it runs; default ``default``
    """

    action = "eks:runJob"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ICluster,
        job: Mapping[str, Any],
        log_options: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {
            "ClusterName": cluster.cluster_name,
            "CertificateAuthority": cluster.cluster_certificate_authority_data,
            "Endpoint": cluster.cluster_endpoint,
            "Namespace": namespace,
            "LogOptions": log_options,
            "Job": job,
        }
