"""Amazon ECS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_ec2 as ec2
from .. import aws_stepfunctions as sfn
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token, number_text
from ..aws_ecs import (
    CapacityProviderStrategy,
    ContainerDefinition,
    FargatePlatformVersion,
    ICluster,
    ITaskDefinition,
    NetworkMode,
    PlacementConstraint,
    PlacementStrategy,
    PropagatedTagSource,
    TaskDefinition,
)
from ..constructs import Construct
from ..errors import AuthoringError
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from .. import aws_iam as iam

__all__ = [
    "CapacityProviderOptions",
    "ContainerOverride",
    "EcsEc2LaunchTarget",
    "EcsFargateLaunchTarget",
    "EcsLaunchTargetConfig",
    "EcsRunTask",
    "IEcsLaunchTarget",
    "LaunchTargetBindOptions",
    "TaskEnvironmentVariable",
]

_EXACT_POLICY = "@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy"


class TaskEnvironmentVariable(Struct):
    """An environment variable of a container.

    :param name: the variable's name; a path or expression is allowed
    :param value: the value it gets; a path or expression is allowed
    """

    name: str
    value: str


class ContainerOverride(Struct):
    """Changes to a container for one run.

    :param container_definition: the container that is changed
    :param command: the command instead of its own; default unchanged
    :param cpu: CPU units that it reserves; default unchanged
    :param environment: environment variables, added to its own; default none
    :param memory_limit: the MiB of memory at which it is stopped; default unchanged
    :param memory_reservation: the MiB of memory that it reserves; default unchanged
    """

    container_definition: ContainerDefinition
    command: Sequence[str] | None = None
    cpu: float | None = None
    environment: Sequence[TaskEnvironmentVariable | Mapping[str, Any]] | None = None
    memory_limit: float | None = None
    memory_reservation: float | None = None


class CapacityProviderOptions:
    """The capacity providers of a task.

    :param strategy: the providers with their weights and bases, at most 20; None for the cluster's default strategy
    """

    def __init__(self, strategy: Sequence[CapacityProviderStrategy | Mapping[str, Any]] | None) -> None:
        self._strategy = [CapacityProviderStrategy.of(each) for each in strategy or ()]

    @staticmethod
    def custom(
        capacity_provider_strategy: Sequence[CapacityProviderStrategy | Mapping[str, Any]],
    ) -> CapacityProviderOptions:
        """Use the given providers, at most 20.

        :raises AuthoringError: when there are none, or too many
        """
        if not 1 <= len(capacity_provider_strategy) <= 20:
            raise AuthoringError(
                f"capacity_provider_strategy has {len(capacity_provider_strategy)} providers; allowed is 1 to 20",
                code="CapacityProviderStrategy",
            )
        return CapacityProviderOptions(capacity_provider_strategy)

    @staticmethod
    def default() -> CapacityProviderOptions:
        """Use the cluster's default strategy."""
        return CapacityProviderOptions(None)

    def _bind(self) -> list[dict[str, Any]] | None:
        return [
            {"CapacityProvider": each.capacity_provider, "Weight": each.weight, "Base": each.base}
            for each in self._strategy
        ] or None


class LaunchTargetBindOptions(Struct):
    """The arguments of a launch target's ``bind``.

    :param task_definition: the task definition that is run
    :param cluster: the cluster on which it runs
    """

    task_definition: ITaskDefinition
    cluster: ICluster | None = None


class EcsLaunchTargetConfig(Struct):
    """The arguments a launch target adds to the call.

    :param parameters: further arguments of ECS's RunTask, by name
    """

    parameters: Mapping[str, Any] | None = None


class IEcsLaunchTarget:
    """Interface of launch targets: where tasks run."""

    def bind(
        self, task: EcsRunTask, *, task_definition: ITaskDefinition, cluster: ICluster | None = None
    ) -> EcsLaunchTargetConfig:
        """Return the arguments of the call."""
        raise NotImplementedError  # each implementation defines it


class EcsFargateLaunchTarget(IEcsLaunchTarget):
    """Run on Fargate.

    :param platform_version: the version of Fargate's platform; default the latest
    :param capacity_provider_options: the capacity providers, instead of the launch type; default none
    """

    def __init__(
        self,
        *,
        platform_version: FargatePlatformVersion | None = None,
        capacity_provider_options: CapacityProviderOptions | None = None,
    ) -> None:
        self._version, self._providers = platform_version, capacity_provider_options

    def bind(
        self, task: EcsRunTask, *, task_definition: ITaskDefinition, cluster: ICluster | None = None
    ) -> EcsLaunchTargetConfig:
        """Return the arguments of the call."""
        if not task_definition.is_fargate_compatible:
            raise task._refuse(
                "the task definition can't run on Fargate; make it with compatibility FARGATE or EC2_AND_FARGATE",
                "SuppliedTaskDefinitionCompatibleFargate",
            )
        return EcsLaunchTargetConfig(
            parameters={
                "LaunchType": None if self._providers else "FARGATE",
                "CapacityProviderStrategy": self._providers._bind() if self._providers else None,
                "PlatformVersion": self._version.value if self._version else None,
            }
        )


class EcsEc2LaunchTarget(IEcsLaunchTarget):
    """Run on a cluster's instances.

    :param capacity_provider_options: the capacity providers, instead of the launch type; default none
    :param placement_constraints: which instances are allowed; default all
    :param placement_strategies: how instances are chosen; default by ECS
    """

    def __init__(
        self,
        *,
        capacity_provider_options: CapacityProviderOptions | None = None,
        placement_constraints: Sequence[PlacementConstraint] | None = None,
        placement_strategies: Sequence[PlacementStrategy] | None = None,
    ) -> None:
        self._providers = capacity_provider_options
        self._constraints, self._strategies = placement_constraints or (), placement_strategies or ()

    def bind(
        self, task: EcsRunTask, *, task_definition: ITaskDefinition, cluster: ICluster | None = None
    ) -> EcsLaunchTargetConfig:
        """Return the arguments of the call."""
        if not task_definition.is_ec2_compatible:
            raise task._refuse(
                "the task definition can't run on EC2; make it with compatibility EC2 or EC2_AND_FARGATE",
                "SuppliedTaskDefinitionCompatible",
            )
        if cluster is None or not cluster.has_ec2_capacity:
            raise task._refuse(
                "the cluster has no instances; call add_capacity() on the cluster", "ClusterServiceNeedsCapacity"
            )
        return EcsLaunchTargetConfig(
            parameters={
                "LaunchType": None if self._providers else "EC2",
                "CapacityProviderStrategy": self._providers._bind() if self._providers else None,
                "PlacementConstraints": _capitalized(self._constraints),
                "PlacementStrategy": _capitalized(self._strategies),
            }
        )


def _capitalized(placements: Sequence[PlacementConstraint | PlacementStrategy]) -> list[dict[str, Any]] | None:
    return [
        {name[:1].upper() + name[1:]: value for name, value in each.items()}
        for placement in placements
        for each in placement.to_json()
    ] or None


class EcsRunTask(ServiceTask, ec2.IConnectable):
    """Run a task on a cluster.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html

    :param cluster: the cluster that runs the task
    :param launch_target: whether it runs on Fargate or on instances
    :param task_definition: the task definition that is run
    :param assign_public_ip: whether the task gets a public address; default no
    :param container_overrides: changes to its containers; default none
    :param cpu: CPU units of the whole task, as text; default the task definition's
    :param enable_execute_command: whether ECS Exec can open a shell in it; default no
    :param memory_mib: MiB of memory of the whole task, as text; default the task definition's
    :param propagated_tag_source: whose tags the task gets; default none
    :param revision_number: the revision of the task definition; default the latest active one
    :param security_groups: the task's groups, in network mode AWS_VPC; default a new one
    :param subnets: the task's subnets, in network mode AWS_VPC; default public ones with assign_public_ip, else private
        ones
    """

    action = "ecs:runTask"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ICluster,
        launch_target: IEcsLaunchTarget,
        task_definition: TaskDefinition,
        assign_public_ip: bool | None = None,
        container_overrides: Sequence[ContainerOverride | Mapping[str, Any]] | None = None,
        cpu: str | None = None,
        enable_execute_command: bool | None = None,
        memory_mib: str | None = None,
        propagated_tag_source: PropagatedTagSource | None = None,
        revision_number: float | None = None,
        security_groups: Sequence[ec2.ISecurityGroup] | None = None,
        subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self.connections: ec2.Connections = ec2.Connections()
        overrides = [ContainerOverride.of(override) for override in container_overrides or ()]
        rendered = [_override(override) for override in overrides]
        self._require_task_token("container_overrides.environment", [each["Environment"] for each in rendered])
        self._check(task_definition, overrides)
        network = None
        if task_definition.network_mode is NetworkMode.AWS_VPC:
            network = self._network(cluster, assign_public_ip, security_groups, ec2.SubnetSelection.maybe(subnets))
        elif subnets is not None or security_groups is not None:
            raise self._refuse(
                f"subnets and security_groups need network_mode AWS_VPC; the task definition has "
                f"{task_definition.network_mode.name}",
                "NetworkModeRequired",
            )
        else:
            self.connections.add_security_group(*cluster.connections.security_groups)

        family = task_definition.family
        target = launch_target.bind(self, task_definition=task_definition, cluster=cluster).parameters
        self._arguments = {
            "Cluster": cluster.cluster_arn,
            "TaskDefinition": family if revision_number is None else f"{family}:{number_text(revision_number)}",
            "NetworkConfiguration": network,
            "Overrides": {"Cpu": cpu, "Memory": memory_mib, "ContainerOverrides": rendered or None}
            if rendered or cpu or memory_mib
            else None,
            "PropagateTags": propagated_tag_source.value if propagated_tag_source else None,
            **(target or {}),
            "EnableExecuteCommand": enable_execute_command,
        }

        self._allow_run(task_definition)

    def _check(self, task_definition: TaskDefinition, overrides: list[ContainerOverride]) -> None:
        if task_definition.default_container is None:
            raise self._refuse(
                "A TaskDefinition must have at least one essential container; call add_container() on it",
                "TaskDefinitionLeastEssentialContainer",
            )
        for override in overrides:
            name = override.container_definition.container_name
            if not Token.is_unresolved(name) and task_definition.find_container(name) is None:
                raise self._refuse(
                    f"container_overrides names the container {name!r}, which the task definition doesn't have",
                    "OverridesMentionContainerName",
                )

    def _network(
        self,
        cluster: ICluster,
        public: bool | None,
        groups: Sequence[ec2.ISecurityGroup] | None,
        subnets: ec2.SubnetSelection | None,
    ) -> dict[str, Any]:
        usual = ec2.SubnetType.PUBLIC if public else ec2.SubnetType.PRIVATE_WITH_EGRESS
        selection = subnets or ec2.SubnetSelection(subnet_type=usual)
        if groups is None:
            groups = [ec2.SecurityGroup(self, "SecurityGroup", vpc=cluster.vpc)]
        self.connections.add_security_group(*groups)
        return {
            "AwsvpcConfiguration": {
                "AssignPublicIp": "ENABLED" if public else None,
                "Subnets": list(cluster.vpc.select_subnets(**selection.__dict__).subnet_ids),
                "SecurityGroups": [group.security_group_id for group in groups],
            }
        }

    def _allow_run(self, task_definition: TaskDefinition) -> None:
        stack = Stack.of(self)
        arn = task_definition.task_definition_arn
        if not FeatureFlags.of(self).is_enabled(_EXACT_POLICY):
            parts = stack.split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME)
            family = parts.resource_name.partition(":")[0] if parts.resource_name else None
            arn = stack.format_arn(
                partition=parts.partition,
                service=parts.service,
                account=parts.account,
                region=parts.region,
                resource=parts.resource,
                resource_name=family,
                arn_format=parts.arn_format,
            )
            arn = f"{arn}:*"
        roles: list[iam.IRole] = [task_definition.task_role]
        if task_definition.execution_role is not None:
            roles.append(task_definition.execution_role)
        self._allow("ecs:RunTask", on=arn)
        self._allow("ecs:StopTask", "ecs:DescribeTasks", on="*")
        self._allow("iam:PassRole", on=[role.role_arn for role in roles])
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = stack.format_arn(
                service="events", resource="rule", resource_name="StepFunctionsGetEventsForECSTaskRule"
            )
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)


def _override(override: ContainerOverride) -> dict[str, Any]:
    variables = override.environment
    given = [TaskEnvironmentVariable.of(variable) for variable in variables or ()]
    return {
        "Name": override.container_definition.container_name,
        "Command": override.command,
        "Cpu": override.cpu,
        "Memory": override.memory_limit,
        "MemoryReservation": override.memory_reservation,
        "Environment": [{"Name": each.name, "Value": each.value} for each in given] if variables is not None else None,
    }
