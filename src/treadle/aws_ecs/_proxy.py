"""Proxies in front of a task's containers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.structs import Struct
from .._core.tokens import number_text
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._task_definition import TaskDefinition

__all__ = ["AppMeshProxyConfiguration", "AppMeshProxyConfigurationProps", "ProxyConfiguration", "ProxyConfigurations"]


class AppMeshProxyConfigurationProps(Struct):
    """The traffic that goes through the proxy.

    :param app_ports: the ports on which the application listens
    :param proxy_egress_port: the port to which outgoing traffic is redirected
    :param proxy_ingress_port: the port to which incoming traffic is redirected
    :param egress_ignored_i_ps: addresses to which traffic isn't redirected; default none
    :param egress_ignored_ports: ports to which traffic isn't redirected; default none
    :param ignored_gid: the group whose traffic isn't redirected; this or ignored_uid is required
    :param ignored_uid: the user whose traffic isn't redirected; this or ignored_gid is required
    """

    app_ports: Sequence[float]
    proxy_egress_port: float
    proxy_ingress_port: float
    egress_ignored_i_ps: Sequence[str] | None = None
    egress_ignored_ports: Sequence[float] | None = None
    ignored_gid: float | None = None
    ignored_uid: float | None = None


class ProxyConfiguration:
    """Interface of proxies."""

    def bind(self, scope: Construct, task_definition: TaskDefinition) -> dict[str, Any]:
        """Write the proxy as CloudFormation spells it."""
        raise AuthoringError("a ProxyConfiguration of one's own needs bind", code="ProxyConfiguration")


class AppMeshProxyConfiguration(ProxyConfiguration):
    """A proxy of App Mesh.

    :param container_name: the name of the container that is the proxy
    :param properties: which traffic goes through the proxy
    """

    def __init__(self, *, container_name: str, properties: AppMeshProxyConfigurationProps | Mapping[str, Any]) -> None:
        self._container = container_name
        self._given = AppMeshProxyConfigurationProps.of(properties)
        if not self._given.ignored_uid and not self._given.ignored_gid:
            raise AuthoringError(
                "AppMeshProxyConfiguration needs ignored_uid or ignored_gid, so that the proxy's own traffic passes",
                code="IgnoredUidOrGidRequired",
            )

    def bind(self, scope: Construct, task_definition: TaskDefinition) -> dict[str, Any]:
        """Write the proxy as CloudFormation spells it."""
        given = self._given
        named = {
            "AppPorts": _listed(given.app_ports),
            "ProxyEgressPort": number_text(given.proxy_egress_port),
            "ProxyIngressPort": number_text(given.proxy_ingress_port),
            "EgressIgnoredIPs": ",".join(given.egress_ignored_i_ps or ()),
            "EgressIgnoredPorts": _listed(given.egress_ignored_ports or ()),
            "IgnoredGID": number_text(given.ignored_gid) if given.ignored_gid is not None else "",
            "IgnoredUID": number_text(given.ignored_uid) if given.ignored_uid is not None else "",
        }
        properties = [{"Name": name, "Value": value} for name, value in named.items() if value]
        return {"ContainerName": self._container, "ProxyConfigurationProperties": properties, "Type": "APPMESH"}


def _listed(values: Sequence[float]) -> str:
    return ",".join(number_text(value) for value in values)


class ProxyConfigurations:
    """Create proxies."""

    @staticmethod
    def app_mesh_proxy_configuration(
        *, container_name: str, properties: AppMeshProxyConfigurationProps | Mapping[str, Any]
    ) -> ProxyConfiguration:
        """Create a proxy of App Mesh; the keywords are those of `AppMeshProxyConfiguration`."""
        return AppMeshProxyConfiguration(container_name=container_name, properties=properties)
