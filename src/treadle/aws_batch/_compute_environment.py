"""Compute environments: where the jobs of a queue run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.quantities import Duration
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.tags import TagManager, TagType
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_batch as _refs
from . import _cfn

__all__ = [
    "FargateComputeEnvironment",
    "IComputeEnvironment",
    "IFargateComputeEnvironment",
    "IManagedComputeEnvironment",
    "IUnmanagedComputeEnvironment",
    "UnmanagedComputeEnvironment",
]


class IComputeEnvironment(IResource):
    """Interface of compute environments."""

    compute_environment_arn: str
    compute_environment_name: str
    enabled: bool
    service_role: iam.IRole | None

    @property
    def compute_environment_ref(self) -> _refs.ComputeEnvironmentReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.ComputeEnvironmentReference(compute_environment_arn=self.compute_environment_arn)


class IManagedComputeEnvironment(IComputeEnvironment, ec2.IConnectable):
    """Interface of compute environments that Batch manages."""


class IFargateComputeEnvironment(IManagedComputeEnvironment):
    """Interface of compute environments on Fargate."""


class IUnmanagedComputeEnvironment(IComputeEnvironment):
    """Interface of compute environments whose instances their owner manages."""


class ManagedOptions(TypedDict, total=False):
    """The options of every managed compute environment. The keywords of :class:`FargateComputeEnvironment`."""

    compute_environment_name: str | None
    enabled: bool | None
    maxv_cpus: float | None
    replace_compute_environment: bool | None
    security_groups: Sequence[ec2.ISecurityGroup] | None
    service_role: iam.IRole | None
    spot: bool | None
    terminate_on_update: bool | None
    update_timeout: Duration | None
    update_to_latest_image_version: bool | None
    vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None


def name_of(scope: Construct, arn: str) -> str:
    """Find a compute environment's name in its ARN."""
    return Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""


class _ComputeEnvironment(Resource, IComputeEnvironment):
    def __init__(
        self, scope: Construct, id: str, name: str | None, enabled: bool | None, role: iam.IRole | None
    ) -> None:
        super().__init__(scope, id, physical_name=name)
        self.enabled: bool = enabled is not False
        self.service_role = role

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    def _name(self, resource: _cfn.CfnComputeEnvironment) -> None:
        self.compute_environment_name: str = self._get_resource_name_attribute(resource.ref)
        self.compute_environment_arn: str = self._get_resource_arn_attribute(
            resource.attr_compute_environment_arn,
            service="batch",
            resource="compute-environment",
            resource_name=self.physical_name,
        )


class Managed(_ComputeEnvironment, IManagedComputeEnvironment):
    """Base class of compute environments whose instances Batch manages.

    :param vpc: the network of the instances
    :param options: the options of the compute environment
    """

    def __init__(self, scope: Construct, id: str, vpc: ec2.IVpc, options: ManagedOptions) -> None:
        given: Any = options.get
        self._given = given("compute_environment_name")
        super().__init__(scope, id, self._given, given("enabled"), given("service_role"))
        most = given("maxv_cpus")
        self.maxv_cpus: float = most if most is not None else 256
        self.replace_compute_environment: bool = bool(given("replace_compute_environment"))
        self.spot: Any = given("spot")
        self.terminate_on_update: Any = given("terminate_on_update")
        self.update_timeout: Duration | None = given("update_timeout")
        self.update_to_latest_image_version: Any = given("update_to_latest_image_version")
        groups = given("security_groups")
        self.security_groups: list[ec2.ISecurityGroup] = (
            list(groups) if groups is not None else [ec2.SecurityGroup(self, "SecurityGroup", vpc=vpc)]
        )
        self.connections: ec2.Connections = ec2.Connections(security_groups=self.security_groups)
        self.tags: TagManager = TagManager(TagType.MAP, "AWS::Batch::ComputeEnvironment")
        selection = ec2.SubnetSelection.maybe(given("vpc_subnets")) or ec2.SubnetSelection()
        self._subnets = list(vpc.select_subnets(**selection.__dict__).subnet_ids)

    def _make(self, resources: dict[str, Any], **properties: Any) -> None:
        timeout = self.update_timeout
        resource = _cfn.CfnComputeEnvironment(
            self,
            "Resource",
            compute_environment_name=self._given,
            compute_resources={
                "MaxvCpus": self.maxv_cpus,
                "SecurityGroupIds": [group.security_group_id for group in self.security_groups],
                "Subnets": self._subnets,
                "UpdateToLatestImageVersion": self.update_to_latest_image_version,
                **resources,
            },
            replace_compute_environment=self.replace_compute_environment,
            service_role=self.service_role.role_arn if self.service_role is not None else None,
            state="ENABLED" if self.enabled else "DISABLED",
            type="managed",
            update_policy={
                "JobExecutionTimeoutMinutes": timeout.to_minutes() if timeout is not None else None,
                "TerminateJobsOnUpdate": self.terminate_on_update,
            },
            **properties,
        )
        self._name(resource)


class FargateComputeEnvironment(Managed, IFargateComputeEnvironment):
    """A compute environment on Fargate.

    https://docs.aws.amazon.com/batch/latest/userguide/fargate.html

    :param vpc: the network of the jobs
    :param compute_environment_name: the name, up to 128 characters; default generated by CloudFormation
    :param enabled: whether the compute environment accepts jobs; default yes
    :param maxv_cpus: how many virtual CPUs run at most; default 256
    :param replace_compute_environment: whether an update replaces the compute environment; default no
    :param security_groups: the groups of the jobs' interfaces; default a new one
    :param service_role: the role that Batch assumes; default its service-linked role
    :param spot: whether spot capacity is used, which can be taken back; default no
    :param terminate_on_update: whether running jobs are stopped when the infrastructure is updated; default no
    :param update_timeout: how long running jobs may continue in an update, in whole minutes; default 30
    :param update_to_latest_image_version: whether updates use the newest image that Batch supports; default no
    :param vpc_subnets: the subnets of the jobs; default the private ones
    """

    def __init__(self, scope: Construct, id: str, *, vpc: ec2.IVpc, **options: Unpack[ManagedOptions]) -> None:
        super().__init__(scope, id, vpc, options)
        self._make({"Type": "FARGATE_SPOT" if self.spot else "FARGATE"})

    @staticmethod
    def from_fargate_compute_environment_arn(
        scope: Construct, id: str, fargate_compute_environment_arn: str
    ) -> IFargateComputeEnvironment:
        """Import an existing compute environment by ARN."""
        return _ImportedFargate(scope, id, fargate_compute_environment_arn)


class Imported(Resource, IComputeEnvironment):
    """An imported compute environment.

    :param arn: the compute environment's ARN
    """

    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.compute_environment_arn = arn
        self.compute_environment_name = name_of(scope, arn)
        self.enabled = True
        self.service_role = None


class _ImportedFargate(Imported, IFargateComputeEnvironment):
    pass


class _ImportedUnmanaged(Imported, IUnmanagedComputeEnvironment):
    pass


class UnmanagedComputeEnvironment(_ComputeEnvironment, IUnmanagedComputeEnvironment):
    """A compute environment of instances that you manage yourself.

    :param compute_environment_name: the name, up to 128 characters; default generated by CloudFormation
    :param enabled: whether the compute environment accepts jobs; default yes
    :param service_role: the role that Batch assumes; default a new one
    :param unmanagedv_cpus: how many virtual CPUs fair-share scheduling counts on; default 0
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        compute_environment_name: str | None = None,
        enabled: bool | None = None,
        service_role: iam.IRole | None = None,
        unmanagedv_cpus: float | None = None,
    ) -> None:
        super().__init__(scope, id, compute_environment_name, enabled, service_role)
        self.unmanagedv_cpus = unmanagedv_cpus
        role = service_role or iam.Role(
            self,
            "BatchServiceRole",
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AWSBatchServiceRole")],
            assumed_by=iam.ServicePrincipal("batch.amazonaws.com"),
        )
        resource = _cfn.CfnComputeEnvironment(
            self,
            "Resource",
            type="unmanaged",
            state="ENABLED" if self.enabled else "DISABLED",
            compute_environment_name=compute_environment_name,
            unmanagedv_cpus=unmanagedv_cpus,
            service_role=role.role_arn,
        )
        self._name(resource)

    @staticmethod
    def from_unmanaged_compute_environment_arn(
        scope: Construct, id: str, unmanaged_compute_environment_arn: str
    ) -> IUnmanagedComputeEnvironment:
        """Import an existing compute environment by ARN."""
        return _ImportedUnmanaged(scope, id, unmanaged_compute_environment_arn)
