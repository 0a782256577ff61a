"""Containers of a task definition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.structs import Struct
from .._core.tokens import Token, number_text
from .._deprecations import deprecated
from ..constructs import Construct
from ..errors import AuthoringError
from ._environment import CredentialSpec, EnvironmentFile
from ._images import ContainerImage
from ._linux_parameters import LinuxParameters
from ._logging import LogDriver
from ._secret import Secret
from ._task_types import (
    ContainerDependencyCondition,
    HealthCheck,
    Host,
    MountPoint,
    NetworkMode,
    PortMapping,
    Protocol,
    SystemControl,
    Ulimit,
    VersionConsistency,
)

if TYPE_CHECKING:
    from ._task_definition import TaskDefinition

__all__ = ["ContainerDefinition", "ContainerDefinitionOptions", "ContainerDependency", "VolumeFrom"]


class ContainerDependency(Struct):
    """A container that another one waits for.

    :param container: the container that is waited for
    :param condition: what it must have reached; default HEALTHY
    """

    container: ContainerDefinition
    condition: ContainerDependencyCondition | None = None


class VolumeFrom(Struct):
    """A container whose volumes another one mounts.

    :param read_only: whether the volumes can't be written
    :param source_container: the name of the container that has the volumes
    """

    read_only: bool
    source_container: str


class ContainerDefinitionOptions(TypedDict, total=False):
    """The options of a container. The keywords of :class:`ContainerDefinition`."""

    command: Sequence[str] | None
    container_name: str | None
    cpu: float | None
    credential_specs: Sequence[CredentialSpec] | None
    disable_networking: bool | None
    dns_search_domains: Sequence[str] | None
    dns_servers: Sequence[str] | None
    docker_labels: Mapping[str, str] | None
    docker_security_options: Sequence[str] | None
    enable_restart_policy: bool | None
    entry_point: Sequence[str] | None
    environment: Mapping[str, str] | None
    environment_files: Sequence[EnvironmentFile] | None
    essential: bool | None
    extra_hosts: Mapping[str, str] | None
    gpu_count: float | None
    health_check: HealthCheck | Mapping[str, Any] | None
    hostname: str | None
    inference_accelerator_resources: Sequence[str] | None
    interactive: bool | None
    linux_parameters: LinuxParameters | None
    logging: LogDriver | None
    memory_limit_mib: float | None
    memory_limit_mi_b: float | None
    memory_reservation_mib: float | None
    memory_reservation_mi_b: float | None
    port_mappings: Sequence[PortMapping | Mapping[str, Any]] | None
    privileged: bool | None
    pseudo_terminal: bool | None
    readonly_root_filesystem: bool | None
    restart_attempt_period: Duration | None
    restart_ignored_exit_codes: Sequence[float] | None
    secrets: Mapping[str, Secret] | None
    start_timeout: Duration | None
    stop_timeout: Duration | None
    system_controls: Sequence[SystemControl | Mapping[str, Any]] | None
    ulimits: Sequence[Ulimit | Mapping[str, Any]] | None
    user: str | None
    version_consistency: VersionConsistency | None
    working_directory: str | None


def renamed(new: Any, old: Any, keyword: str, was: str) -> Any:
    """Return the value of a keyword that the first CDK had under another name."""
    if old is None:
        return new
    deprecated(was, keyword)
    return old if new is None else new


def _pairs(values: Mapping[str, str] | None, name: str, value: str) -> list[dict[str, str]] | None:
    return [{name: key, value: item} for key, item in values.items()] if values else None


class ContainerDefinition(Construct):
    """A container of a task definition; created by `TaskDefinition.add_container`.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html

    :param task_definition: the task definition to which the container belongs
    :param image: the image that the container runs
    :param command: arguments in place of the image's CMD; default the image's own
    :param container_name: the container's name, unique in its task; default the id
    :param cpu: CPU units that the container reserves, of 1,024 a core; default its part of the task's
    :param credential_specs: the file by which it signs in to Active Directory, one at most; default none
    :param disable_networking: whether the container has no network; default no
    :param dns_search_domains: domains that are appended to host names; default none
    :param dns_servers: addresses of DNS servers; default the instance's
    :param docker_labels: labels of the container, by name; default none
    :param docker_security_options: labels of SELinux or AppArmor; default none
    :param enable_restart_policy: whether the container alone is restarted when it exits; default no
    :param entry_point: the command in place of the image's ENTRYPOINT; default the image's own
    :param environment: environment variables, by name; default none
    :param environment_files: files with environment variables, at most 10; default none
    :param essential: whether the task stops when the container does; default yes
    :param extra_hosts: addresses of further hosts, by host name; default none
    :param gpu_count: how many GPUs the container reserves; default none
    :param health_check: the command that tests the container's health; default none
    :param hostname: the container's host name; default its id in Docker
    :param inference_accelerator_resources: device names of the task's accelerators that it uses; default none
    :param interactive: whether standard input stays open; default no
    :param linux_parameters: Linux capabilities, devices, memory and swap; default Docker's own
    :param logging: where the container's output is logged; default not logged
    :param memory_limit_mib: the MiB of memory at which the container is stopped; default the task's memory
    :param memory_limit_mi_b: the older name of memory_limit_mib
    :param memory_reservation_mib: the MiB of memory that the container reserves; default none
    :param memory_reservation_mi_b: the older name of memory_reservation_mib
    :param port_mappings: ports that are reachable from outside; default none
    :param privileged: whether the container has all rights on its instance; default no
    :param pseudo_terminal: whether the container has a terminal; default no
    :param readonly_root_filesystem: whether its file system can't be written; default no
    :param restart_attempt_period: how long the container must run before a restart, 60 to 1,800 seconds; default 300
    :param restart_ignored_exit_codes: exit codes after which it isn't restarted, at most 50; default none
    :param secrets: environment variables with secrets, by name; default none
    :param start_timeout: how long its dependencies may take before it is given up; default by the platform
    :param stop_timeout: how long it may take to stop before it is killed, on Fargate up to 120 seconds; default 30
        seconds
    :param system_controls: kernel parameters; default Docker's own
    :param ulimits: limits of the operating system; default Docker's own
    :param user: the user in the container, such as ``uid:gid``; default the image's own
    :param version_consistency: whether ECS resolves the image's tag to a digest once; default ENABLED, by ECS
    :param working_directory: the directory in which the command runs; default the image's own
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        task_definition: TaskDefinition,
        image: ContainerImage,
        command: Sequence[str] | None = None,
        container_name: str | None = None,
        cpu: float | None = None,
        credential_specs: Sequence[CredentialSpec] | None = None,
        disable_networking: bool | None = None,
        dns_search_domains: Sequence[str] | None = None,
        dns_servers: Sequence[str] | None = None,
        docker_labels: Mapping[str, str] | None = None,
        docker_security_options: Sequence[str] | None = None,
        enable_restart_policy: bool | None = None,
        entry_point: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
        environment_files: Sequence[EnvironmentFile] | None = None,
        essential: bool | None = None,
        extra_hosts: Mapping[str, str] | None = None,
        gpu_count: float | None = None,
        health_check: HealthCheck | Mapping[str, Any] | None = None,
        hostname: str | None = None,
        inference_accelerator_resources: Sequence[str] | None = None,
        interactive: bool | None = None,
        linux_parameters: LinuxParameters | None = None,
        logging: LogDriver | None = None,
        memory_limit_mib: float | None = None,
        memory_limit_mi_b: float | None = None,
        memory_reservation_mib: float | None = None,
        memory_reservation_mi_b: float | None = None,
        port_mappings: Sequence[PortMapping | Mapping[str, Any]] | None = None,
        privileged: bool | None = None,
        pseudo_terminal: bool | None = None,
        readonly_root_filesystem: bool | None = None,
        restart_attempt_period: Duration | None = None,
        restart_ignored_exit_codes: Sequence[float] | None = None,
        secrets: Mapping[str, Secret] | None = None,
        start_timeout: Duration | None = None,
        stop_timeout: Duration | None = None,
        system_controls: Sequence[SystemControl | Mapping[str, Any]] | None = None,
        ulimits: Sequence[Ulimit | Mapping[str, Any]] | None = None,
        user: str | None = None,
        version_consistency: VersionConsistency | None = None,
        working_directory: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        limit = renamed(memory_limit_mib, memory_limit_mi_b, "memory_limit_mib", "memory_limit_mi_b")
        reserved = renamed(
            memory_reservation_mib, memory_reservation_mi_b, "memory_reservation_mib", "memory_reservation_mi_b"
        )
        known = limit is not None and reserved is not None
        if known and not Token.is_unresolved(limit) and not Token.is_unresolved(reserved) and limit < reserved:
            raise self._refuse(
                f"memory_limit_mib is {limit}, less than memory_reservation_mib, {reserved}",
                "MemoryLimitMibShouldLessThan",
            )
        self.task_definition = task_definition
        self.essential: bool = essential is not False
        self.container_name: str = container_name if container_name is not None else id
        self.memory_limit_specified: bool = limit is not None or reserved is not None
        self.linux_parameters = linux_parameters
        self.version_consistency = version_consistency
        bound = image.bind(self, self)
        self.image_name: str = bound.image_name
        self.log_driver_config: dict[str, Any] | None = logging.bind(self, self) if logging is not None else None
        self._secrets: list[dict[str, str]] = []
        for name, secret in (secrets or {}).items():
            self.add_secret(name, secret)
        self.docker_labels: dict[str, str] = dict(docker_labels or {})
        self.environment: dict[str, str] = dict(environment or {})
        self._files = [each.bind(self) for each in environment_files or ()]
        if credential_specs is not None and len(credential_specs) > 1:
            raise self._refuse(
                f"credential_specs has {len(credential_specs)} items; allowed is one", "OnlyCredentialSpecAllowed"
            )
        self.cpu = cpu
        self.port_mappings: list[PortMapping] = []
        self.mount_points: list[MountPoint] = []
        self.ulimits: list[Ulimit] = []
        self.container_dependencies: list[ContainerDependency] = []
        self.volumes_from: list[VolumeFrom] = []
        self._links: list[str] = []
        self._accelerators: list[str] = []
        self._gpus = gpu_count
        self._properties: dict[str, Any] = {
            "Command": command,
            "Cpu": cpu,
            "CredentialSpecs": [each.render() for each in credential_specs] if credential_specs else None,
            "DisableNetworking": disable_networking,
            "DnsSearchDomains": dns_search_domains,
            "DnsServers": dns_servers,
            "DockerSecurityOptions": docker_security_options,
            "EntryPoint": entry_point,
            "Essential": self.essential,
            "ExtraHosts": _pairs(extra_hosts, "Hostname", "IpAddress"),
            "HealthCheck": self._health(HealthCheck.maybe(health_check)),
            "Hostname": hostname,
            "Image": self.image_name,
            "Interactive": interactive,
            "LogConfiguration": self.log_driver_config,
            "Memory": limit,
            "MemoryReservation": reserved,
            "Name": self.container_name,
            "Privileged": privileged,
            "PseudoTerminal": pseudo_terminal,
            "ReadonlyRootFilesystem": readonly_root_filesystem,
            "RepositoryCredentials": bound.repository_credentials,
            "RestartPolicy": self._restart(enable_restart_policy, restart_ignored_exit_codes, restart_attempt_period),
            "StartTimeout": start_timeout.to_seconds() if start_timeout else None,
            "StopTimeout": stop_timeout.to_seconds() if stop_timeout else None,
            "SystemControls": [
                {"Namespace": each.namespace, "Value": each.value}
                for each in (SystemControl.of(control) for control in system_controls or ())
            ]
            or None,
            "User": user,
            "WorkingDirectory": working_directory,
        }
        task_definition._link_container(self)
        self.add_port_mappings(*(port_mappings or ()))
        self.add_inference_accelerator_resource(*(inference_accelerator_resources or ()))
        self.add_ulimits(*(ulimits or ()))

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="ContainerDefinition")

    def add_environment(self, name: str, value: str) -> None:
        """Add an environment variable."""
        self.environment[name] = value

    def add_docker_label(self, name: str, value: str) -> None:
        """Add a label of Docker."""
        self.docker_labels[name] = value

    def add_secret(self, name: str, secret: Secret) -> None:
        """Add an environment variable whose value is a secret."""
        secret.grant_read(self.task_definition.obtain_execution_role())
        self._secrets.append({"Name": name, "ValueFrom": secret.arn})

    def add_link(self, container: ContainerDefinition, alias: str | None = None) -> None:
        """Link another container by its name; in network mode BRIDGE alone."""
        if self.task_definition.network_mode is not NetworkMode.BRIDGE:
            raise self._refuse("containers can only be linked in the network mode BRIDGE", "NetworkModeBridge")
        self._links.append(f"{container.container_name}:{alias}" if alias is not None else container.container_name)

    def add_container_dependencies(self, *container_dependencies: ContainerDependency | Mapping[str, Any]) -> None:
        """Wait for other containers."""
        self.container_dependencies.extend(ContainerDependency.of(each) for each in container_dependencies)

    def add_volumes_from(self, *volumes_from: VolumeFrom | Mapping[str, Any]) -> None:
        """Mount the volumes of other containers."""
        self.volumes_from.extend(VolumeFrom.of(each) for each in volumes_from)

    def add_scratch(self, *, container_path: str, name: str, read_only: bool, source_path: str) -> None:
        """Add a folder of the machine to the task, and show it to the container."""
        self.task_definition.add_volume(name=name, host=Host(source_path=source_path))
        self.add_mount_points(MountPoint(container_path=container_path, read_only=read_only, source_volume=name))

    def add_inference_accelerator_resource(self, *inference_accelerator_resources: str) -> None:
        """Use accelerators of the task, by their device names."""
        known = [each.device_name for each in self.task_definition.inference_accelerators]
        for name in inference_accelerator_resources:
            if name not in known:
                there = ", ".join(map(str, known)) or "none"
                raise self._refuse(
                    f"{name!r} is no inference accelerator of the task, which has {there}", "InferenceAccelerator"
                )
            self._accelerators.append(name)

    def add_to_execution_policy(self, statement: iam.PolicyStatement) -> None:
        """Allow ECS actions before the container runs."""
        self.task_definition.add_to_execution_role_policy(statement)

    def add_port_mappings(self, *port_mappings: PortMapping | Mapping[str, Any]) -> None:
        """Open ports."""
        for mapping in port_mappings:
            port = PortMapping.of(mapping)
            self._check_port(port)
            self.port_mappings.append(port)

    def add_mount_points(self, *mount_points: MountPoint | Mapping[str, Any]) -> None:
        """Mount volumes of the task."""
        self.mount_points.extend(MountPoint.of(point) for point in mount_points)

    def add_ulimits(self, *ulimits: Ulimit | Mapping[str, Any]) -> None:
        """Limit what the container's operating system gives it."""
        self.ulimits.extend(Ulimit.of(limit) for limit in ulimits)

    def _check_port(self, port: PortMapping) -> None:
        mode, inside, outside = self.task_definition.network_mode, port.container_port, port.host_port
        ranged = port.container_port_range is not None
        if port.name == "":
            raise self._refuse("a port mapping has an empty name", "PortMappingNameCannot")
        if (inside == 0) != ranged:
            raise self._refuse(
                "a port mapping takes either a container_port, or container_port=0 and a container_port_range",
                "ContainerPortRange",
            )
        if ranged and outside is not None:
            raise self._refuse("host_port can't be given with a container_port_range", "CannotSetHostPortWithRange")
        if not ranged and mode in (NetworkMode.AWS_VPC, NetworkMode.HOST) and outside not in (None, inside):
            raise self._refuse(
                f"host_port is {outside}, but in the network mode {mode.name} it is the container_port, {inside}; "
                "leave host_port out",
                "MustBeHostPortLeft",
            )

    def render_container_definition(self) -> dict[str, Any]:
        """Write the container as CloudFormation spells it."""
        accelerators = [{"Type": "InferenceAccelerator", "Value": name} for name in self._accelerators]
        gpus = [{"Type": "GPU", "Value": number_text(self._gpus)}] if self._gpus else []
        parameters = self.linux_parameters
        written = {
            **self._properties,
            "DependsOn": [
                {
                    "Condition": (each.condition or ContainerDependencyCondition.HEALTHY).value,
                    "ContainerName": each.container.container_name,
                }
                for each in self.container_dependencies
            ]
            or None,
            "DockerLabels": self.docker_labels or None,
            "EnvironmentFiles": self._files or None,
            "LinuxParameters": parameters.render_linux_parameters() if parameters is not None else None,
            "Links": self._links or None,
            "ResourceRequirements": [*accelerators, *gpus] or None,
            "Secrets": self._secrets or None,
            "VersionConsistency": self.version_consistency.value if self.version_consistency else None,
            "VolumesFrom": [
                {"ReadOnly": each.read_only, "SourceContainer": each.source_container} for each in self.volumes_from
            ]
            or None,
            "Environment": _pairs(self.environment, "Name", "Value"),
            "MountPoints": [
                {"ContainerPath": each.container_path, "ReadOnly": each.read_only, "SourceVolume": each.source_volume}
                for each in self.mount_points
            ]
            or None,
            "PortMappings": [self._port(port) for port in self.port_mappings] or None,
            "Ulimits": [
                {"HardLimit": each.hard_limit, "Name": each.name.value, "SoftLimit": each.soft_limit}
                for each in self.ulimits
            ]
            or None,
        }
        return {name: value for name, value in written.items() if value is not None}

    def _port(self, port: PortMapping) -> dict[str, Any]:
        host, ranged = port.host_port, port.container_port_range
        if host is None and ranged is None and self.task_definition.network_mode is NetworkMode.BRIDGE:
            host = 0
        written = {
            "AppProtocol": port.app_protocol.value if port.app_protocol else None,
            "ContainerPort": port.container_port if ranged is None else None,
            "ContainerPortRange": ranged,
            "HostPort": host,
            "Name": port.name,
            "Protocol": (port.protocol or Protocol.TCP).value,
        }
        return {name: value for name, value in written.items() if value is not None}

    def _restart(
        self, enabled: bool | None, codes: Sequence[float] | None, period: Duration | None
    ) -> dict[str, Any] | None:
        if enabled is None and codes is None and period is None:
            return None
        if enabled is False and (codes is not None or period is not None):
            raise self._refuse(
                "restart_ignored_exit_codes and restart_attempt_period say nothing when enable_restart_policy is False",
                "RestartPolicyDisabled",
            )
        if codes is not None and len(codes) > 50:
            raise self._refuse(
                f"restart_ignored_exit_codes has {len(codes)} codes; allowed is 50", "RestartIgnoredExitCodes"
            )
        seconds = period.to_seconds() if period is not None else None
        if seconds is not None and not 60 <= seconds <= 1800:
            raise self._refuse(
                f"restart_attempt_period is {seconds} seconds; allowed is 60 to 1800", "RestartAttemptPeriod"
            )
        written = {"Enabled": enabled is not False, "IgnoredExitCodes": codes, "RestartAttemptPeriod": seconds}
        return {name: value for name, value in written.items() if value is not None}

    def _health(self, check: HealthCheck | None) -> dict[str, Any] | None:
        if check is None:
            return None
        command = list(check.command)
        interval = check.interval.to_seconds() if check.interval else None
        timeout = check.timeout.to_seconds() if check.timeout else None
        if interval is not None and not 5 <= interval <= 300:
            raise self._refuse(f"health_check's interval is {interval} seconds; allowed is 5 to 300", "Interval")
        if timeout is not None and not 2 <= timeout <= 120:
            raise self._refuse(f"health_check's timeout is {timeout} seconds; allowed is 2 to 120", "Timeout")
        if interval is not None and timeout is not None and interval < timeout:
            raise self._refuse(
                f"health_check's interval is {interval} seconds, less than its timeout, {timeout}",
                "HealthCheckInterval",
            )
        if not command:
            raise self._refuse("health_check has an empty command", "HealthCheckCommand")
        if len(command) == 1:
            command = ["CMD-SHELL", *command]
        elif command[0] not in ("CMD", "CMD-SHELL"):
            command = ["CMD", *command]
        written = {
            "Command": command,
            "Interval": interval if interval is not None else 30,
            "Retries": check.retries if check.retries is not None else 3,
            "StartPeriod": check.start_period.to_seconds() if check.start_period else None,
            "Timeout": timeout if timeout is not None else 5,
        }
        return {name: value for name, value in written.items() if value is not None}
