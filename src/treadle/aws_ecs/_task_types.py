"""The values task definitions and their containers are described with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.quantities import Duration
from .._core.structs import Struct

__all__ = [
    "AppProtocol",
    "AuthorizationConfig",
    "Compatibility",
    "ContainerDependencyCondition",
    "CpuArchitecture",
    "DockerVolumeConfiguration",
    "EfsVolumeConfiguration",
    "HealthCheck",
    "Host",
    "InferenceAccelerator",
    "IpcMode",
    "MountPoint",
    "NetworkMode",
    "OperatingSystemFamily",
    "PidMode",
    "PortMapping",
    "Protocol",
    "RuntimePlatform",
    "Scope",
    "SystemControl",
    "Ulimit",
    "UlimitName",
    "VersionConsistency",
    "Volume",
]


class NetworkMode(Enum):
    """Network modes of a task's containers."""

    NONE = "none"
    BRIDGE = "bridge"
    AWS_VPC = "awsvpc"
    HOST = "host"
    NAT = "nat"


class IpcMode(Enum):
    """IPC modes of a task: what shares memory with a container."""

    NONE = "none"
    HOST = "host"
    TASK = "task"


class PidMode(Enum):
    """PID modes of a task: what shares processes with a container."""

    HOST = "host"
    TASK = "task"


class Compatibility(Enum):
    """Infrastructure on which a task can run."""

    EC2 = ("EC2",)
    FARGATE = ("FARGATE",)
    EC2_AND_FARGATE = ("EC2", "FARGATE")
    EXTERNAL = ("EXTERNAL",)
    MANAGED_INSTANCES = ("MANAGED_INSTANCES",)
    EC2_AND_MANAGED_INSTANCES = ("EC2", "MANAGED_INSTANCES")
    FARGATE_AND_MANAGED_INSTANCES = ("FARGATE", "MANAGED_INSTANCES")
    FARGATE_AND_EC2_AND_MANAGED_INSTANCES = ("EC2", "FARGATE", "MANAGED_INSTANCES")


class Protocol(Enum):
    """Protocols of a port."""

    TCP = "tcp"
    UDP = "udp"


class VersionConsistency(Enum):
    """Resolution of an image's tag to a digest."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ContainerDependencyCondition(Enum):
    """Conditions that a container waits for."""

    START = "START"
    COMPLETE = "COMPLETE"
    SUCCESS = "SUCCESS"
    HEALTHY = "HEALTHY"


class UlimitName(Enum):
    """Limits of a container's operating system."""

    CORE = "core"
    CPU = "cpu"
    DATA = "data"
    FSIZE = "fsize"
    LOCKS = "locks"
    MEMLOCK = "memlock"
    MSGQUEUE = "msgqueue"
    NICE = "nice"
    NOFILE = "nofile"
    NPROC = "nproc"
    RSS = "rss"
    RTPRIO = "rtprio"
    RTTIME = "rttime"
    SIGPENDING = "sigpending"
    STACK = "stack"


class _Named:
    """A name among those AWS knows, or one it will know."""

    def __init__(self, value: str) -> None:
        self.value = value

    @classmethod
    def of(cls, value: str) -> Any:
        """Use a name that isn't listed."""
        return cls(value)


class AppProtocol(_Named):
    """Protocols that Service Connect expects on a port.

    :param value: the protocol in ECS's API, such as ``http2``
    """

    http: AppProtocol
    http2: AppProtocol
    grpc: AppProtocol


class CpuArchitecture(_Named):
    """Processors of a task.

    :param value: the processor in ECS's API, such as ``ARM64``
    """

    ARM64: CpuArchitecture
    X86_64: CpuArchitecture


class OperatingSystemFamily(_Named):
    """Operating systems of a task.

    :param value: the operating system in ECS's API, such as ``LINUX``
    """

    LINUX: OperatingSystemFamily
    WINDOWS_SERVER_2004_CORE: OperatingSystemFamily
    WINDOWS_SERVER_2016_FULL: OperatingSystemFamily
    WINDOWS_SERVER_2019_CORE: OperatingSystemFamily
    WINDOWS_SERVER_2019_FULL: OperatingSystemFamily
    WINDOWS_SERVER_2022_CORE: OperatingSystemFamily
    WINDOWS_SERVER_2022_FULL: OperatingSystemFamily
    WINDOWS_SERVER_20_H2_CORE: OperatingSystemFamily
    WINDOWS_SERVER_2025_FULL: OperatingSystemFamily
    WINDOWS_SERVER_2025_CORE: OperatingSystemFamily

    def is_linux(self) -> bool:
        """Return whether it is Linux."""
        return self.value == "LINUX"

    def is_windows(self) -> bool:
        """Return whether it is a Windows."""
        return self.value.startswith("WINDOWS")


_SPELLING = {"WINDOWS_SERVER_20_H2_CORE": "WINDOWS_SERVER_20H2_CORE"}
for _kind in (AppProtocol, CpuArchitecture, OperatingSystemFamily):
    for _name in _kind.__annotations__:
        setattr(_kind, _name, _kind(_SPELLING.get(_name, _name)))


class RuntimePlatform(Struct):
    """The platform of Fargate tasks.

    :param cpu_architecture: the processor; default X86_64
    :param operating_system_family: the operating system; default LINUX
    """

    cpu_architecture: CpuArchitecture | None = None
    operating_system_family: OperatingSystemFamily | None = None


class Host(Struct):
    """A directory of the instance, as a volume.

    :param source_path: the directory's absolute path; default one that Docker chooses
    """

    source_path: str | None = None


class Scope(Enum):
    """Lifetime of a Docker volume."""

    TASK = "task"
    SHARED = "shared"


class DockerVolumeConfiguration(Struct):
    """A Docker volume.

    :param driver: the volume driver, such as ``local``
    :param scope: whether it lives as long as the task or longer
    :param autoprovision: whether it is created when it doesn't exist; for scope SHARED alone; default no
    :param driver_opts: options of the driver, by name; default none
    :param labels: labels of the volume, by name; default none
    """

    driver: str
    scope: Scope
    autoprovision: bool | None = None
    driver_opts: Mapping[str, str] | None = None
    labels: Mapping[str, str] | None = None


class AuthorizationConfig(Struct):
    """The access to an EFS file system.

    :param access_point_id: the access point through which it is mounted; default none
    :param iam: ``ENABLED`` when the task's role decides on access; default ``DISABLED``
    """

    access_point_id: str | None = None
    iam: str | None = None


class EfsVolumeConfiguration(Struct):
    """An EFS file system as a volume.

    :param file_system_id: the file system's id
    :param authorization_config: the access point, and whether the task's role decides; default none
    :param root_directory: the directory that is mounted; default ``/``
    :param transit_encryption: ``ENABLED`` when transfers are encrypted; default ``DISABLED``
    :param transit_encryption_port: the port of encrypted transfers; default chosen by EFS
    """

    file_system_id: str
    authorization_config: AuthorizationConfig | Mapping[str, Any] | None = None
    root_directory: str | None = None
    transit_encryption: str | None = None
    transit_encryption_port: float | None = None


class InferenceAccelerator(Struct):
    """An accelerator of the instance.

    :param device_name: the name by which containers refer to it
    :param device_type: its type, such as ``eia2.medium``
    """

    device_name: str | None = None
    device_type: str | None = None


class Volume(Struct):
    """A volume that containers of the task can mount.

    :param name: the volume's name, unique in the task definition
    :param configured_at_launch: whether it is described when the task is started; default no
    :param docker_volume_configuration: a Docker volume; default none
    :param efs_volume_configuration: an EFS file system; default none
    :param host: a directory of the instance; default none
    """

    name: str
    configured_at_launch: bool | None = None
    docker_volume_configuration: DockerVolumeConfiguration | Mapping[str, Any] | None = None
    efs_volume_configuration: EfsVolumeConfiguration | Mapping[str, Any] | None = None
    host: Host | Mapping[str, Any] | None = None


class MountPoint(Struct):
    """A volume mounted by a container.

    :param container_path: the absolute path within the container
    :param read_only: whether the volume can't be written
    :param source_volume: the name of the volume in the task definition
    """

    container_path: str
    read_only: bool
    source_volume: str


class PortMapping(Struct):
    """A port of a container.

    :param container_port: the port's number in the container
    :param app_protocol: the protocol that Service Connect expects; default TCP
    :param container_port_range: several ports, such as ``8080-8090``; default none
    :param host_port: the port's number outside; default chosen by Docker, with AWS_VPC the same
    :param name: the port's name in Service Connect; default none
    :param protocol: TCP or UDP; default TCP
    """

    container_port: float
    app_protocol: AppProtocol | None = None
    container_port_range: str | None = None
    host_port: float | None = None
    name: str | None = None
    protocol: Protocol | None = None


class HealthCheck(Struct):
    """The test of a container's health.

    :param command: what is run in the container to test it; a single string is run by the shell
    :param interval: the time between two tests, 5 to 300 seconds; default 30
    :param retries: how often a test fails until the container is unhealthy, 1 to 10; default 3
    :param start_period: how long failures don't count after the start, 0 to 300 seconds; default 0
    :param timeout: how long a test may take, 2 to 120 seconds; default 5
    """

    command: Sequence[str]
    interval: Duration | None = None
    retries: float | None = None
    start_period: Duration | None = None
    timeout: Duration | None = None


class Ulimit(Struct):
    """A limit of a container's operating system.

    :param hard_limit: the most that the soft limit can be raised to
    :param name: the limit, such as NOFILE
    :param soft_limit: the limit in force
    """

    hard_limit: float
    name: UlimitName
    soft_limit: float


class SystemControl(Struct):
    """A kernel parameter of a container.

    :param namespace: the parameter's name, such as ``net.core.somaxconn``
    :param value: the parameter's value
    """

    namespace: str
    value: str
