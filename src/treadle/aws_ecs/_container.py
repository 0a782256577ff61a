"""Containers of a task definition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from .._core.quantities import Duration
from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ..errors import AuthoringError
from ._images import ContainerImage
from ._logging import LogDriver
from ._task_types import (
    HealthCheck,
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

__all__ = ["ContainerDefinition", "ContainerDefinitionOptions"]


class ContainerDefinitionOptions(TypedDict, total=False):
    """The options of a container.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
    """

    command: Sequence[str] | None
    container_name: str | None
    cpu: float | None
    disable_networking: bool | None
    dns_search_domains: Sequence[str] | None
    dns_servers: Sequence[str] | None
    docker_labels: Mapping[str, str] | None
    docker_security_options: Sequence[str] | None
    enable_restart_policy: bool | None
    entry_point: Sequence[str] | None
    environment: Mapping[str, str] | None
    essential: bool | None
    extra_hosts: Mapping[str, str] | None
    gpu_count: float | None
    health_check: HealthCheck | Mapping[str, Any] | None
    hostname: str | None
    interactive: bool | None
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
    start_timeout: Duration | None
    stop_timeout: Duration | None
    system_controls: Sequence[SystemControl | Mapping[str, Any]] | None
    ulimits: Sequence[Ulimit | Mapping[str, Any]] | None
    user: str | None
    version_consistency: VersionConsistency | None
    working_directory: str | None


def renamed(new: Any, old: Any, keyword: str, was: str) -> Any:
    """Take a keyword of the first CDK for the one it has become."""
    if old is None:
        return new
    deprecated(was, keyword)
    return old if new is None else new


def _pairs(values: Mapping[str, str] | None, name: str, value: str) -> list[dict[str, str]] | None:
    return [{name: key, value: item} for key, item in values.items()] if values else None


class ContainerDefinition(Construct):
    """A container of a task definition; made by `TaskDefinition.add_container`.

    The keywords are those of `ContainerDefinitionOptions`.
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
        disable_networking: bool | None = None,
        dns_search_domains: Sequence[str] | None = None,
        dns_servers: Sequence[str] | None = None,
        docker_labels: Mapping[str, str] | None = None,
        docker_security_options: Sequence[str] | None = None,
        enable_restart_policy: bool | None = None,
        entry_point: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
        essential: bool | None = None,
        extra_hosts: Mapping[str, str] | None = None,
        gpu_count: float | None = None,
        health_check: HealthCheck | Mapping[str, Any] | None = None,
        hostname: str | None = None,
        interactive: bool | None = None,
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
        self.essential = essential is not False
        self.container_name = container_name if container_name is not None else id
        self.memory_limit_specified = limit is not None or reserved is not None
        self.image_name = image.bind(self, self)
        self.log_driver_config = logging.bind(self, self) if logging is not None else None
        self.environment = dict(environment or {})
        self.cpu = cpu
        self.port_mappings: list[PortMapping] = []
        self.mount_points: list[MountPoint] = []
        self.ulimits: list[Ulimit] = []
        self._properties: dict[str, Any] = {
            "Command": command,
            "Cpu": cpu,
            "DisableNetworking": disable_networking,
            "DnsSearchDomains": dns_search_domains,
            "DnsServers": dns_servers,
            "DockerLabels": docker_labels or None,
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
            "ResourceRequirements": [{"Type": "GPU", "Value": str(int(gpu_count))}] if gpu_count else None,
            "RestartPolicy": self._restart(enable_restart_policy, restart_ignored_exit_codes, restart_attempt_period),
            "StartTimeout": start_timeout.to_seconds() if start_timeout else None,
            "StopTimeout": stop_timeout.to_seconds() if stop_timeout else None,
            "SystemControls": [
                {"Namespace": each.namespace, "Value": each.value}
                for each in (SystemControl.of(control) for control in system_controls or ())
            ]
            or None,
            "User": user,
            "VersionConsistency": version_consistency.value if version_consistency else None,
            "WorkingDirectory": working_directory,
        }
        task_definition._link_container(self)
        self.add_port_mappings(*(port_mappings or ()))
        self.add_ulimits(*(ulimits or ()))

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="ContainerDefinition")

    def add_environment(self, name: str, value: str) -> None:
        """Add an environment variable."""
        self.environment[name] = value

    def add_port_mappings(self, *port_mappings: PortMapping | Mapping[str, Any]) -> None:
        """Open ports."""
        for mapping in port_mappings:
            port = PortMapping.of(mapping)
            self._check_port(port)
            self.port_mappings.append(port)

    def add_mount_points(self, *mount_points: MountPoint | Mapping[str, Any]) -> None:
        """Show volumes of the task to the container."""
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
        written = {
            **self._properties,
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
        if not command:
            raise self._refuse("health_check has an empty command", "HealthCheckCommand")
        if len(command) == 1:
            command = ["CMD-SHELL", *command]
        elif command[0] not in ("CMD", "CMD-SHELL"):
            command = ["CMD", *command]
        written = {
            "Command": command,
            "Interval": check.interval.to_seconds() if check.interval else 30,
            "Retries": check.retries if check.retries is not None else 3,
            "StartPeriod": check.start_period.to_seconds() if check.start_period else None,
            "Timeout": check.timeout.to_seconds() if check.timeout else 5,
        }
        return {name: value for name, value in written.items() if value is not None}
