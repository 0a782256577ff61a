"""Containers of jobs that run on ECS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_iam as iam
from .. import aws_logs as logs
from .._core.lazy import Lazy
from .._core.quantities import Size
from .._core.resource import PhysicalName
from .._core.tokens import Token, number_text
from ..aws_ecs import Secret, SecretVersionInfo, Ulimit, UlimitName
from ..constructs import Construct
from ..errors import AuthoringError
from ._linux_parameters import LinuxParameters
from ._volumes import EcsVolume, EfsVolume, HostVolume

if TYPE_CHECKING:
    from ..aws_ecs import ContainerImage, CpuArchitecture, FargatePlatformVersion, LogDriver, OperatingSystemFamily

__all__ = [
    "EcsEc2ContainerDefinition",
    "EcsFargateContainerDefinition",
    "EcsVolume",
    "EfsVolume",
    "HostVolume",
    "IEcsContainerDefinition",
    "Secret",
    "SecretVersionInfo",
    "Ulimit",
    "UlimitName",
]

_EXEC = ("CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel")


class _Options(TypedDict, total=False):
    """The options of every container on ECS. The keywords of :class:`IEcsContainerDefinition`."""

    command: Sequence[str] | None
    enable_execute_command: bool | None
    environment: Mapping[str, str] | None
    execution_role: iam.IRole | None
    job_role: iam.IRole | None
    linux_parameters: LinuxParameters | None
    logging: LogDriver | None
    readonly_root_filesystem: bool | None
    secrets: Mapping[str, Secret] | None
    user: str | None
    volumes: Sequence[EcsVolume] | None


class _AsTask:
    """The part of a task definition that an image or a log driver binds to."""

    def __init__(self, role: iam.IRole) -> None:
        self.task_definition = self
        self._role = role

    def obtain_execution_role(self) -> iam.IRole:
        return self._role


class IEcsContainerDefinition(Construct):
    """Base class of containers of jobs on ECS.

    :param cpu: how many virtual CPUs the container gets
    :param image: the image that the container runs
    :param memory: how much memory the container may use, written in MiB
    :param command: arguments in place of the image's CMD; default the image's own
    :param enable_execute_command: whether ECS Exec can open a shell in the container; default no
    :param environment: environment variables, by name; default none
    :param execution_role: the role by which the image is pulled and logs are written; default a new one
    :param job_role: the role whose permissions the container has; default none
    :param linux_parameters: devices, memory and swap; default Docker's own
    :param logging: where the container's output is logged; default the log group ``/aws/batch/job``
    :param readonly_root_filesystem: whether its file system can't be written; default no
    :param secrets: environment variables with secrets, by name; default none
    :param user: the user in the container; default the image's own
    :param volumes: volumes that the container mounts; default none
    """

    image: ContainerImage

    cpu: float

    memory: Size

    def __init__(
        self, scope: Construct, id: str, *, cpu: float, image: ContainerImage, memory: Size, **options: Unpack[_Options]
    ) -> None:
        super().__init__(scope, id)
        given: Any = options.get
        self.image, self.cpu, self.memory = image, cpu, memory
        self.command: Any = given("command")
        self.environment: Any = given("environment")
        logging = given("logging")
        self.execution_role: iam.IRole = given("execution_role") or self._make_execution_role(logging is not None)
        self.enable_execute_command: Any = given("enable_execute_command")
        self.job_role: iam.IRole | None = given("job_role")
        if self.enable_execute_command:
            self._allow_exec()
        self.linux_parameters: Any = given("linux_parameters")
        task: Any = _AsTask(self.execution_role)
        self.log_driver_config: Any | None = logging.bind(self, task) if logging is not None else None
        self.readonly_root_filesystem: bool = bool(given("readonly_root_filesystem"))
        self.secrets: Mapping[str, Secret] | None = given("secrets")
        self.user: Any = given("user")
        self.volumes: list[EcsVolume] = list(given("volumes") or ())
        self._image = image.bind(self, task)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    def _make_execution_role(self, logging: bool) -> iam.IRole:
        role = iam.Role(
            self,
            "ExecutionRole",
            assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"),
            role_name=PhysicalName.GENERATE_IF_NEEDED,
        )
        if not logging:
            logs.LogGroup.from_log_group_name(self, "batchDefaultLogGroup", "/aws/batch/job").grant_write(role)
        return role

    def _allow_exec(self) -> None:
        if self.job_role is None:
            self.job_role = iam.Role(
                self,
                "JobRole",
                assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"),
                role_name=PhysicalName.GENERATE_IF_NEEDED,
            )
        self.job_role.add_to_principal_policy(
            iam.PolicyStatement(actions=[f"ssmmessages:{name}" for name in _EXEC], resources=["*"])
        )

    def add_volume(self, volume: EcsVolume) -> None:
        """Add a volume the container can mount."""
        self.volumes.append(volume)

    def _requirements(self) -> list[dict[str, str]]:
        memory = self.memory.to_mebibytes()
        return [{"Type": "MEMORY", "Value": _text(memory)}, {"Type": "VCPU", "Value": _text(self.cpu)}]

    def _mounts(self) -> list[dict[str, Any]]:
        return [
            {"ContainerPath": each.container_path, "ReadOnly": each.readonly, "SourceVolume": each.name}
            for each in self.volumes
        ]

    def _written(self) -> dict[str, Any]:
        secrets = None
        if self.secrets is not None:
            secrets = []
            for name, secret in self.secrets.items():
                secret.grant_read(self.execution_role)
                secrets.append({"Name": name, "ValueFrom": secret.arn})
        parameters = self.linux_parameters
        return {
            "Command": self.command,
            "EnableExecuteCommand": self.enable_execute_command,
            "Environment": [{"Name": name, "Value": value} for name, value in (self.environment or {}).items()],
            "ExecutionRoleArn": self.execution_role.role_arn,
            "Image": self._image.image_name,
            "JobRoleArn": self.job_role.role_arn if self.job_role is not None else None,
            "LinuxParameters": parameters.render_linux_parameters() if parameters is not None else None,
            "LogConfiguration": self.log_driver_config,
            "MountPoints": Lazy.any(self._mounts, omit_empty_array=True),
            "ReadonlyRootFilesystem": self.readonly_root_filesystem,
            "ResourceRequirements": self._requirements(),
            "Secrets": secrets,
            "User": self.user,
            "Volumes": Lazy.any(lambda: [each._written() for each in self.volumes], omit_empty_array=True),
        }


def _text(value: float) -> str:
    return Token.as_string(value) if Token.is_unresolved(value) else number_text(value)


class EcsEc2ContainerDefinition(IEcsContainerDefinition):
    """A container on instances of EC2.

    :param cpu: how many virtual CPUs the container gets
    :param image: the image that the container runs
    :param memory: how much memory the container may use, written in MiB
    :param gpu: how many GPUs the container reserves; default none
    :param privileged: whether the container has all rights on its instance; default no
    :param ulimits: limits of the operating system; default Docker's own
    The others are those of `IEcsContainerDefinition`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cpu: float,
        image: ContainerImage,
        memory: Size,
        gpu: float | None = None,
        privileged: bool | None = None,
        ulimits: Sequence[Ulimit | Mapping[str, Any]] | None = None,
        **options: Unpack[_Options],
    ) -> None:
        super().__init__(scope, id, cpu=cpu, image=image, memory=memory, **options)
        self.gpu = gpu
        self.privileged = privileged
        self.ulimits: list[Ulimit] = [Ulimit.of(each) for each in ulimits or ()]

    def add_ulimit(self, *, hard_limit: float, name: UlimitName, soft_limit: float) -> None:
        """Limit what the container's operating system gives it."""
        self.ulimits.append(Ulimit(hard_limit=hard_limit, name=name, soft_limit=soft_limit))

    def _requirements(self) -> list[dict[str, str]]:
        gpus = [{"Type": "GPU", "Value": _text(self.gpu)}] if self.gpu else []
        return [*super()._requirements(), *gpus]

    def _limits(self) -> list[dict[str, Any]]:
        return [
            {"HardLimit": each.hard_limit, "Name": each.name.value, "SoftLimit": each.soft_limit}
            for each in self.ulimits
        ]

    def _written(self) -> dict[str, Any]:
        return {
            **super()._written(),
            "Privileged": self.privileged,
            "Ulimits": Lazy.any(self._limits, omit_empty_array=True),
        }


class EcsFargateContainerDefinition(IEcsContainerDefinition):
    """A container on Fargate.

    :param cpu: how many virtual CPUs the container gets, 0.25 to 16
    :param image: the image that the container runs
    :param memory: how much memory the container may use, written in MiB; in the range that cpu allows
    :param assign_public_ip: whether the job gets a public address; default no
    :param ephemeral_storage_size: the job's own storage, 21 to 200 GiB; default 20
    :param fargate_cpu_architecture: the processor; default X86_64
    :param fargate_operating_system_family: the operating system; default LINUX
    :param fargate_platform_version: the version of Fargate's platform; default LATEST
    The others are those of `IEcsContainerDefinition`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cpu: float,
        image: ContainerImage,
        memory: Size,
        assign_public_ip: bool | None = None,
        ephemeral_storage_size: Size | None = None,
        fargate_cpu_architecture: CpuArchitecture | None = None,
        fargate_operating_system_family: OperatingSystemFamily | None = None,
        fargate_platform_version: FargatePlatformVersion | None = None,
        **options: Unpack[_Options],
    ) -> None:
        super().__init__(scope, id, cpu=cpu, image=image, memory=memory, **options)
        self.assign_public_ip = assign_public_ip
        self.ephemeral_storage_size = ephemeral_storage_size
        self.fargate_cpu_architecture = fargate_cpu_architecture
        self.fargate_operating_system_family = fargate_operating_system_family
        self.fargate_platform_version = fargate_platform_version
        family = fargate_operating_system_family
        self._windows = family is not None and family.is_windows()
        if self._windows and self.readonly_root_filesystem:
            raise self._refuse(
                "readonly_root_filesystem is True, but Windows must write to its file system", "ReadonlyRootFilesystem"
            )
        size = ephemeral_storage_size.to_gibibytes() if ephemeral_storage_size is not None else None
        if size is not None and not Token.is_unresolved(size) and not 21 <= size <= 200:
            raise self._refuse(
                f"ephemeral_storage_size is {number_text(size)} GiB; allowed is 21 to 200", "EphemeralStorageSize"
            )
        self._size = size

    def _written(self) -> dict[str, Any]:
        processor, family = self.fargate_cpu_architecture, self.fargate_operating_system_family
        version = self.fargate_platform_version
        written = {
            **super()._written(),
            "EphemeralStorage": {"SizeInGiB": self._size} if self._size is not None else None,
            "FargatePlatformConfiguration": {"PlatformVersion": version.value if version else None},
            "NetworkConfiguration": {"AssignPublicIp": "ENABLED" if self.assign_public_ip else "DISABLED"},
            "RuntimePlatform": {
                "CpuArchitecture": processor.value if processor else None,
                "OperatingSystemFamily": family.value if family else None,
            },
        }
        if self._windows:
            written["ReadonlyRootFilesystem"] = None
        return written
