"""Task definitions: which containers run together, where and with how much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import aws_iam as iam
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, PhysicalName, Resource
from .._core.tokens import Token, number_text
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_ecs as _refs
from . import _cfn
from ._container import ContainerDefinition, ContainerDefinitionOptions, renamed
from ._images import ContainerImage
from ._placement import PlacementConstraint
from ._proxy import ProxyConfiguration
from ._task_types import (
    AuthorizationConfig,
    Compatibility,
    DockerVolumeConfiguration,
    EfsVolumeConfiguration,
    Host,
    InferenceAccelerator,
    IpcMode,
    NetworkMode,
    PidMode,
    RuntimePlatform,
    Volume,
)

__all__ = [
    "Ec2TaskDefinition",
    "ExternalTaskDefinition",
    "FargateTaskDefinition",
    "ITaskDefinition",
    "TaskDefinition",
]


# MiB of memory that Fargate has for Windows, by CPU units
_WINDOWS = {1024.0: (1024, 8192), 2048.0: (4096, 16_384), 4096.0: (8192, 30_720)}


class ITaskDefinition(IResource):
    """Interface of task definitions."""

    task_definition_arn: str
    compatibility: Compatibility
    network_mode: NetworkMode
    task_role: iam.IRole
    execution_role: iam.IRole | None
    is_ec2_compatible: bool
    is_fargate_compatible: bool
    is_external_compatible: bool

    @property
    def task_definition_ref(self) -> _refs.TaskDefinitionReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.TaskDefinitionReference(task_definition_arn=self.task_definition_arn)


class TaskDefinition(Resource, ITaskDefinition):
    """A task definition for any infrastructure.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html

    :param compatibility: the infrastructure on which tasks can run
    :param cpu: CPU units of a task, as text, of 1,024 a core; required on Fargate
    :param enable_fault_injection: whether a task accepts faults for tests; in network modes AWS_VPC and HOST; default
        no
    :param ephemeral_storage_gib: a task's own storage on Fargate, 21 to 200 GiB; default 20
    :param execution_role: the role by which ECS pulls images and writes logs; default a new one when it is needed
    :param family: the definition's name, up to 255 characters; default made of the construct's path
    :param inference_accelerators: accelerators that containers can use; not on Fargate; default none
    :param ipc_mode: what shares its IPC resources with a container; default Docker's own
    :param memory_mib: MiB of a task's memory, as text; required on Fargate
    :param memory_mi_b: the older name of memory_mib
    :param network_mode: how containers reach the network; default AWS_VPC on Fargate, else BRIDGE
    :param pid_mode: what shares its processes with a container; default nothing
    :param placement_constraints: which instances are allowed; not on Fargate; default all
    :param proxy_configuration: the App Mesh proxy; in network mode AWS_VPC; default none
    :param runtime_platform: the processor and the operating system, on Fargate; default x86 and Linux
    :param task_role: the role whose permissions the containers have; default a new one
    :param volumes: volumes that containers can mount; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        compatibility: Compatibility,
        cpu: str | None = None,
        enable_fault_injection: bool | None = None,
        ephemeral_storage_gib: float | None = None,
        execution_role: iam.IRole | None = None,
        family: str | None = None,
        inference_accelerators: Sequence[InferenceAccelerator | Mapping[str, Any]] | None = None,
        ipc_mode: IpcMode | None = None,
        memory_mib: str | None = None,
        memory_mi_b: str | None = None,
        network_mode: NetworkMode | None = None,
        pid_mode: PidMode | None = None,
        placement_constraints: Sequence[PlacementConstraint] | None = None,
        proxy_configuration: ProxyConfiguration | None = None,
        runtime_platform: RuntimePlatform | Mapping[str, Any] | None = None,
        task_role: iam.IRole | None = None,
        volumes: Sequence[Volume | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(scope, id)
        memory = renamed(memory_mib, memory_mi_b, "memory_mib", "memory_mi_b")
        self.family: str = family or Names.unique_id(self)
        self.compatibility = compatibility
        places: tuple[str, ...] = compatibility.value
        self.is_ec2_compatible: bool = "EC2" in places
        self.is_fargate_compatible: bool = "FARGATE" in places
        self.is_external_compatible: bool = "EXTERNAL" in places
        if "MANAGED_INSTANCES" in places:
            raise self._refuse(
                f"compatibility is {compatibility.name}; managed instances aren't made yet", "Compatibility"
            )
        usual = NetworkMode.AWS_VPC if self.is_fargate_compatible else NetworkMode.BRIDGE
        self.network_mode: NetworkMode = network_mode if network_mode is not None else usual
        self._check(cpu, memory, placement_constraints)
        modes = (NetworkMode.AWS_VPC, NetworkMode.HOST)
        if proxy_configuration is not None and self.network_mode is not NetworkMode.AWS_VPC:
            raise self._refuse(
                f"network_mode is {self.network_mode.name}; proxy_configuration needs AWS_VPC", "ProxyConfiguration"
            )
        if enable_fault_injection and self.network_mode not in modes:
            raise self._refuse(
                f"network_mode is {self.network_mode.name}; enable_fault_injection needs AWS_VPC or HOST",
                "FaultInjection",
            )
        if inference_accelerators and self.is_fargate_compatible:
            raise self._refuse("inference_accelerators can't be used on Fargate", "CannotInferenceAccelerators")
        self.inference_accelerators: list[InferenceAccelerator] = [
            InferenceAccelerator.of(each) for each in inference_accelerators or ()
        ]
        self.execution_role: iam.IRole | None = execution_role
        self.task_role: iam.IRole | iam.Role = task_role if task_role is not None else self._make_role("TaskRole")
        self.containers: list[ContainerDefinition] = []
        self.default_container: ContainerDefinition | None = None
        self._constraints = list(placement_constraints or ())
        self._cpu, self._memory = cpu, memory
        self._volumes: list[dict[str, Any]] = []
        for volume in volumes or ():
            self.add_volume(**Volume.of(volume).__dict__)
        platform = RuntimePlatform.maybe(runtime_platform)
        if platform is not None and not self.is_fargate_compatible:
            raise self._refuse("runtime_platform can only be set on Fargate", "CannotSpecifyRuntimePlatform")
        family_of_system = platform.operating_system_family if platform is not None else None
        if family_of_system is not None and family_of_system.is_windows():
            self._check_windows(cpu, memory)
        storage = ephemeral_storage_gib
        resource = _cfn.CfnTaskDefinition(
            self,
            "Resource",
            container_definitions=Lazy.any(
                lambda: [each.render_container_definition() for each in self.containers], omit_empty_array=True
            ),
            cpu=cpu,
            enable_fault_injection=enable_fault_injection,
            ephemeral_storage={"SizeInGiB": storage} if storage is not None else None,
            execution_role_arn=Lazy.string(lambda: self.execution_role.role_arn if self.execution_role else None),
            family=self.family,
            inference_accelerators=Lazy.any(self._accelerators) if inference_accelerators is not None else None,
            ipc_mode=ipc_mode.value if ipc_mode else None,
            memory=memory,
            network_mode=None if self.network_mode is NetworkMode.NAT else self.network_mode.value,
            pid_mode=pid_mode.value if pid_mode else None,
            placement_constraints=Lazy.any(self._placement, omit_empty_array=True),
            proxy_configuration=proxy_configuration.bind(self.stack, self) if proxy_configuration is not None else None,
            requires_compatibilities=list(places),
            runtime_platform=_platform(platform),
            task_role_arn=self.task_role.role_arn,
            volumes=Lazy.any(lambda: self._volumes, omit_empty_array=True),
        )
        self.task_definition_arn: str = resource.ref
        self.node.add_validation(self._problems)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    def _check(self, cpu: str | None, memory: str | None, constraints: Sequence[PlacementConstraint] | None) -> None:
        mode = self.network_mode
        if self.is_fargate_compatible and mode is not NetworkMode.AWS_VPC:
            raise self._refuse(
                f"network_mode is {mode.name}, but tasks on Fargate can only have AWS_VPC", "FargateTasksOnlyAwsVpc"
            )
        if self.is_fargate_compatible and constraints:
            raise self._refuse("placement_constraints can't be set on Fargate", "CannotPlacementConstraints")
        if self.is_fargate_compatible and (not cpu or not memory):
            raise self._refuse(
                f"tasks on Fargate need both cpu ({cpu}) and memory_mib ({memory})", "FargateCompatibleTasksRequireBoth"
            )
        if self.is_external_compatible and mode not in (NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.NONE):
            raise self._refuse(
                f"network_mode is {mode.name}, but external tasks can only have BRIDGE, HOST or NONE",
                "ExternalTasksOnlyBridge",
            )

    def _check_windows(self, cpu: str | None, memory: str | None) -> None:
        if Token.is_unresolved(cpu) or Token.is_unresolved(memory):
            return
        units, mebibytes = float(cpu or 0), float(memory or 0)
        if units not in _WINDOWS:
            raise self._refuse(f"cpu is {cpu}; allowed on Windows are 1024, 2048 and 4096", "OperatingSystemFamily")
        least, most = _WINDOWS[units]
        if not least <= mebibytes <= most or mebibytes % 1024:
            raise self._refuse(
                f"memory is {memory} MiB; allowed on Windows with {cpu} CPU units is {least} to {most}, in steps of "
                "1024",
                "ProvidedMemory",
            )

    def _problems(self) -> list[str]:
        found: list[str] = []
        if self.is_ec2_compatible and not self._memory:
            found += [
                f"ECS Container {each.container_name} must have at least one of 'memory_limit_mib' or "
                "'memory_reservation_mib' specified"
                for each in self.containers
                if not each.memory_limit_specified
            ]
        ports = [port.name for each in self.containers for port in each.port_mappings if port.name]
        twice = [name for name in dict.fromkeys(ports) if ports.count(name) > 1]
        found += [f"the port mapping name {name!r} is given twice" for name in twice]
        later = [volume["Name"] for volume in self._volumes if volume.get("ConfiguredAtLaunch")]
        if len(later) > 1:
            found.append(f"more than one volume is configured at launch: {', '.join(later)}")
        mounted = {point.source_volume for each in self.containers for point in each.mount_points}
        loose = [name for name in later if name not in mounted]
        found += [f"the volume {name!r} is configured at launch, but mounted nowhere" for name in loose]
        return found

    def _placement(self) -> list[dict[str, Any]] | None:
        if self.is_fargate_compatible:
            return None
        return [
            {name[:1].upper() + name[1:]: value for name, value in each.items()}
            for constraint in self._constraints
            for each in constraint.to_json()
        ]

    def _make_role(self, id: str, name: str | None = None) -> iam.Role:
        return iam.Role(self, id, assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"), role_name=name)

    def obtain_execution_role(self) -> iam.IRole:
        """Return the role by which ECS pulls images and writes logs; create it when there is none."""
        if self.execution_role is None:
            self.execution_role = self._make_role("ExecutionRole", PhysicalName.GENERATE_IF_NEEDED)
        return self.execution_role

    def add_container(
        self, id: str, *, image: ContainerImage, **options: Unpack[ContainerDefinitionOptions]
    ) -> ContainerDefinition:
        """Add a container; the options are those of `ContainerDefinitionOptions`."""
        return ContainerDefinition(self, id, task_definition=self, image=image, **options)

    def add_volume(
        self,
        *,
        name: str,
        configured_at_launch: bool | None = None,
        docker_volume_configuration: DockerVolumeConfiguration | Mapping[str, Any] | None = None,
        efs_volume_configuration: EfsVolumeConfiguration | Mapping[str, Any] | None = None,
        host: Host | Mapping[str, Any] | None = None,
    ) -> None:
        """Add a volume that containers can mount; one that is configured at launch is described later."""
        docker = DockerVolumeConfiguration.maybe(docker_volume_configuration)
        files = EfsVolumeConfiguration.maybe(efs_volume_configuration)
        folder = Host.maybe(host)
        if configured_at_launch and (folder or docker or files):
            raise self._refuse(
                f"the volume {name!r} is configured at launch; leave host and the configurations out", "VolumeAtLaunch"
            )
        written: dict[str, Any] = {"Name": name}
        if configured_at_launch is not None:
            written["ConfiguredAtLaunch"] = configured_at_launch
        if folder is not None:
            written["Host"] = {"SourcePath": folder.source_path} if folder.source_path is not None else {}
        if docker is not None:
            written["DockerVolumeConfiguration"] = {
                "Autoprovision": docker.autoprovision,
                "Driver": docker.driver,
                "DriverOpts": docker.driver_opts,
                "Labels": docker.labels,
                "Scope": docker.scope.value,
            }
        if files is not None:
            access = AuthorizationConfig.maybe(files.authorization_config)
            written["EFSVolumeConfiguration"] = {
                "AuthorizationConfig": {"AccessPointId": access.access_point_id, "IAM": access.iam} if access else None,
                "FilesystemId": files.file_system_id,
                "RootDirectory": files.root_directory,
                "TransitEncryption": files.transit_encryption,
                "TransitEncryptionPort": files.transit_encryption_port,
            }
        self._volumes.append(written)

    def add_inference_accelerator(self, *, device_name: str | None = None, device_type: str | None = None) -> None:
        """Add an accelerator that containers can use; not on Fargate."""
        if self.is_fargate_compatible:
            raise self._refuse("inference accelerators can't be used on Fargate", "CannotInferenceAccelerators")
        self.inference_accelerators.append(InferenceAccelerator(device_name=device_name, device_type=device_type))

    def _accelerators(self) -> list[dict[str, Any]]:
        return [
            {"DeviceName": each.device_name, "DeviceType": each.device_type} for each in self.inference_accelerators
        ]

    def add_placement_constraint(self, constraint: PlacementConstraint) -> None:
        """Allow only some instances; not on Fargate."""
        if self.is_fargate_compatible:
            raise self._refuse("placement_constraints can't be set on Fargate", "CannotPlacementConstraints")
        self._constraints.append(constraint)

    def add_to_task_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the role of the containers."""
        self.task_role.add_to_principal_policy(statement)

    def add_to_execution_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the role by which ECS prepares the containers."""
        self.obtain_execution_role().add_to_principal_policy(statement)

    def find_container(self, container_name: str) -> ContainerDefinition | None:
        """Find a container by its name."""
        return next((each for each in self.containers if each.container_name == container_name), None)

    def _link_container(self, container: ContainerDefinition) -> None:
        used = [each.cpu for each in (*self.containers, container) if each.cpu is not None]
        if self._cpu and not Token.is_unresolved(self._cpu) and not any(Token.is_unresolved(cpu) for cpu in used):
            if sum(used) > float(self._cpu):
                raise self._refuse(
                    f"the containers' cpu comes to {number_text(sum(used))}, more than the task's, {self._cpu}",
                    "ContainerValuesCannotGreater",
                )
        self.containers.append(container)
        if self.default_container is None and container.essential:
            self.default_container = container


def _platform(platform: RuntimePlatform | None) -> dict[str, str] | None:
    if platform is None:
        return None
    named = {"CpuArchitecture": platform.cpu_architecture, "OperatingSystemFamily": platform.operating_system_family}
    return {name: kind.value for name, kind in named.items() if kind is not None}


class FargateTaskDefinition(TaskDefinition):
    """A task definition for Fargate.

    :param cpu: CPU units of a task: 256, 512, 1,024, 2,048, 4,096, 8,192 or 16,384; default 256
    :param enable_fault_injection: whether a task accepts faults for tests; in network modes AWS_VPC and HOST; default
        no
    :param ephemeral_storage_gib: a task's own storage on Fargate, 21 to 200 GiB; default 20
    :param execution_role: the role by which ECS pulls images and writes logs; default a new one when it is needed
    :param family: the definition's name, up to 255 characters; default made of the construct's path
    :param memory_limit_mib: MiB of a task's memory, in the range that cpu allows; default 512
    :param memory_limit_mi_b: the older name of memory_limit_mib
    :param pid_mode: what shares its processes with a container; default nothing
    :param proxy_configuration: the App Mesh proxy; in network mode AWS_VPC; default none
    :param runtime_platform: the processor and the operating system, on Fargate; default x86 and Linux
    :param task_role: the role whose permissions the containers have; default a new one
    :param volumes: volumes that containers can mount; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cpu: float | None = None,
        enable_fault_injection: bool | None = None,
        ephemeral_storage_gib: float | None = None,
        execution_role: iam.IRole | None = None,
        family: str | None = None,
        memory_limit_mib: float | None = None,
        memory_limit_mi_b: float | None = None,
        pid_mode: PidMode | None = None,
        proxy_configuration: ProxyConfiguration | None = None,
        runtime_platform: RuntimePlatform | Mapping[str, Any] | None = None,
        task_role: iam.IRole | None = None,
        volumes: Sequence[Volume | Mapping[str, Any]] | None = None,
    ) -> None:
        memory = renamed(memory_limit_mib, memory_limit_mi_b, "memory_limit_mib", "memory_limit_mi_b")
        self.cpu = 256 if cpu is None else cpu
        self.memory_mib = 512 if memory is None else memory
        storage = ephemeral_storage_gib
        if storage is not None and not Token.is_unresolved(storage) and not 21 <= storage <= 200:
            raise AuthoringError(
                f"ephemeral_storage_gib is {storage}; allowed is 21 to 200",
                code="EphemeralStorageGib",
                path=f"{scope.node.path}/{id}",
                kind=type(self).__name__,
            )
        super().__init__(
            scope,
            id,
            compatibility=Compatibility.FARGATE,
            cpu=_amount(self.cpu),
            ephemeral_storage_gib=storage,
            enable_fault_injection=enable_fault_injection,
            proxy_configuration=proxy_configuration,
            execution_role=execution_role,
            family=family,
            memory_mib=_amount(self.memory_mib),
            network_mode=NetworkMode.AWS_VPC,
            pid_mode=pid_mode,
            runtime_platform=runtime_platform,
            task_role=task_role,
            volumes=volumes,
        )


def _amount(value: float) -> str:
    return Token.as_string(value) if Token.is_unresolved(value) else number_text(value)


class Ec2TaskDefinition(TaskDefinition):
    """A task definition for instances of EC2.

    :param enable_fault_injection: whether a task accepts faults for tests; in network modes AWS_VPC and HOST; default
        no
    :param execution_role: the role by which ECS pulls images and writes logs; default a new one when it is needed
    :param family: the definition's name, up to 255 characters; default made of the construct's path
    :param inference_accelerators: accelerators that containers can use; not on Fargate; default none
    :param ipc_mode: what shares its IPC resources with a container; default Docker's own
    :param network_mode: how containers reach the network; default BRIDGE
    :param pid_mode: what shares its processes with a container; default nothing
    :param placement_constraints: which instances are allowed; not on Fargate; default all
    :param proxy_configuration: the App Mesh proxy; in network mode AWS_VPC; default none
    :param task_role: the role whose permissions the containers have; default a new one
    :param volumes: volumes that containers can mount; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        enable_fault_injection: bool | None = None,
        execution_role: iam.IRole | None = None,
        family: str | None = None,
        inference_accelerators: Sequence[InferenceAccelerator | Mapping[str, Any]] | None = None,
        ipc_mode: IpcMode | None = None,
        network_mode: NetworkMode | None = None,
        pid_mode: PidMode | None = None,
        placement_constraints: Sequence[PlacementConstraint] | None = None,
        proxy_configuration: ProxyConfiguration | None = None,
        task_role: iam.IRole | None = None,
        volumes: Sequence[Volume | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            compatibility=Compatibility.EC2,
            enable_fault_injection=enable_fault_injection,
            proxy_configuration=proxy_configuration,
            inference_accelerators=inference_accelerators,
            execution_role=execution_role,
            family=family,
            ipc_mode=ipc_mode,
            network_mode=network_mode,
            pid_mode=pid_mode,
            placement_constraints=placement_constraints,
            task_role=task_role,
            volumes=volumes,
        )

    def add_container(
        self, id: str, *, image: ContainerImage, **options: Unpack[ContainerDefinitionOptions]
    ) -> ContainerDefinition:
        """Add a container; with a network of its own it is told the region, which it couldn't ask the instance."""
        if self.network_mode is NetworkMode.AWS_VPC:
            options["environment"] = {**(options.get("environment") or {}), "AWS_REGION": self.stack.region}
        return super().add_container(id, image=image, **options)


class ExternalTaskDefinition(TaskDefinition):
    """A task definition for machines outside AWS.

    :param enable_fault_injection: whether a task accepts faults for tests; in network modes AWS_VPC and HOST; default
        no
    :param execution_role: the role by which ECS pulls images and writes logs; default a new one when it is needed
    :param family: the definition's name, up to 255 characters; default made of the construct's path
    :param network_mode: how containers reach the network: BRIDGE, HOST or NONE; default BRIDGE
    :param proxy_configuration: the App Mesh proxy; in network mode AWS_VPC; default none
    :param task_role: the role whose permissions the containers have; default a new one
    :param volumes: volumes that containers can mount; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        enable_fault_injection: bool | None = None,
        execution_role: iam.IRole | None = None,
        family: str | None = None,
        network_mode: NetworkMode | None = None,
        proxy_configuration: ProxyConfiguration | None = None,
        task_role: iam.IRole | None = None,
        volumes: Sequence[Volume | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            compatibility=Compatibility.EXTERNAL,
            enable_fault_injection=enable_fault_injection,
            proxy_configuration=proxy_configuration,
            execution_role=execution_role,
            family=family,
            network_mode=network_mode,
            task_role=task_role,
            volumes=volumes,
        )
