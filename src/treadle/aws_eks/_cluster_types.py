"""The values clusters are described with."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import ClassVar

from .._core.structs import Struct
from ..errors import AuthoringError

__all__ = [
    "AuthenticationMode",
    "ClusterLoggingTypes",
    "ControlPlaneScalingTier",
    "CoreDnsComputeType",
    "DefaultCapacityType",
    "EndpointAccess",
    "IpFamily",
    "RemoteNodeNetwork",
    "RemotePodNetwork",
]


class ClusterLoggingTypes(Enum):
    """Logs of the control plane."""

    API = "api"
    AUDIT = "audit"
    AUTHENTICATOR = "authenticator"
    CONTROLLER_MANAGER = "controllerManager"
    SCHEDULER = "scheduler"


class AuthenticationMode(Enum):
    """Places where access to a cluster is configured."""

    CONFIG_MAP = "CONFIG_MAP"
    API_AND_CONFIG_MAP = "API_AND_CONFIG_MAP"
    API = "API"


class IpFamily(Enum):
    """Address families of pods and services."""

    IP_V4 = "ipv4"
    IP_V6 = "ipv6"


class ControlPlaneScalingTier(Enum):
    """Provisioned sizes of the control plane."""

    STANDARD = "standard"
    TIER_XL = "tier-xl"
    TIER_2XL = "tier-2xl"
    TIER_4XL = "tier-4xl"
    TIER_8XL = "tier-8xl"


class CoreDnsComputeType(Enum):
    """Infrastructure of a cluster's DNS."""

    EC2 = "ec2"
    FARGATE = "fargate"


class DefaultCapacityType(Enum):
    """Kinds of a cluster's first nodes."""

    NODEGROUP = "NODEGROUP"
    EC2 = "EC2"


class RemoteNodeNetwork(Struct):
    """A network outside AWS in which nodes run.

    :param cidrs: the network's address ranges
    """

    cidrs: Sequence[str]


class RemotePodNetwork(Struct):
    """A network outside AWS in which pods run.

    :param cidrs: the network's address ranges
    """

    cidrs: Sequence[str]


class EndpointAccess:
    """From where the Kubernetes API is reached.

    https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html

    :param public: whether it is reached from the internet
    :param private: whether it is reached from the network
    :param cidrs: the only addresses that reach it from the internet; default all
    """

    PUBLIC: ClassVar[EndpointAccess]
    PRIVATE: ClassVar[EndpointAccess]
    PUBLIC_AND_PRIVATE: ClassVar[EndpointAccess]

    public: bool

    private: bool

    cidrs: Sequence[str] | None

    def __init__(self, public: bool, private: bool, cidrs: Sequence[str] | None = None) -> None:
        if cidrs and not public:
            raise AuthoringError("EndpointAccess.PRIVATE has no public access to restrict", code="EndpointAccess")
        self.public, self.private, self.cidrs = public, private, cidrs

    def only_from(self, *cidr: str) -> EndpointAccess:
        """Restrict access from the internet to these addresses."""
        if not self.private:
            raise AuthoringError(
                "public access can only be restricted beside private access; take "
                "EndpointAccess.PUBLIC_AND_PRIVATE.only_from(…)",
                code="EndpointAccess",
            )
        return EndpointAccess(self.public, self.private, list(cidr))


EndpointAccess.PUBLIC = EndpointAccess(True, False)
EndpointAccess.PRIVATE = EndpointAccess(False, True)
EndpointAccess.PUBLIC_AND_PRIVATE = EndpointAccess(True, True)
