"""Subnets, and how some of a network's are chosen."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Sequence
from enum import Enum

from .._core.resource import IResource, Resource
from .._core.structs import Struct
from .._core.tags import Tags
from ..constructs import Construct, DependencyGroup, IDependable
from ..errors import AuthoringError
from ..interfaces import aws_ec2 as _refs
from . import _cfn

__all__ = [
    "IPrivateSubnet",
    "IPublicSubnet",
    "IRouteTable",
    "ISubnet",
    "PrivateSubnet",
    "PublicSubnet",
    "SelectedSubnets",
    "Subnet",
    "SubnetConfiguration",
    "SubnetFilter",
    "SubnetSelection",
    "SubnetType",
]


class SubnetType(Enum):
    """Access of a subnet to the internet."""

    PRIVATE_ISOLATED = "Isolated"
    PRIVATE_WITH_EGRESS = "Private"
    PRIVATE_WITH_NAT = "Deprecated_Private_NAT"
    PUBLIC = "Public"


class IRouteTable:
    """A route table.

    :param route_table_id: the table's id; None where it isn't known
    """

    def __init__(self, route_table_id: str | None) -> None:
        self.route_table_id = route_table_id


class ISubnet(IResource):
    """Interface of subnets."""

    subnet_id: str
    availability_zone: str
    ipv4_cidr_block: str
    route_table: IRouteTable
    internet_connectivity_established: IDependable

    @property
    def subnet_ref(self) -> _refs.SubnetReference:
        """The reference that L1 classes take: its id."""
        return _refs.SubnetReference(subnet_id=self.subnet_id)


class IPublicSubnet(ISubnet):
    """Interface of subnets with a route to the internet."""


class IPrivateSubnet(ISubnet):
    """Interface of subnets that the internet can't reach."""


class SubnetFilter:
    """A filter of subnets.

    :param keep: returns the subnets that remain; default all
    """

    def __init__(self, keep: Callable[[Sequence[ISubnet]], list[ISubnet]] | None = None) -> None:
        self._keep = keep

    @staticmethod
    def by_ids(subnet_ids: Sequence[str]) -> SubnetFilter:
        """Select the subnets with the given ids."""
        return SubnetFilter(lambda subnets: [subnet for subnet in subnets if subnet.subnet_id in subnet_ids])

    @staticmethod
    def availability_zones(availability_zones: Sequence[str]) -> SubnetFilter:
        """Select the subnets in the given availability zones."""
        zones = list(availability_zones)
        return SubnetFilter(lambda subnets: [subnet for subnet in subnets if subnet.availability_zone in zones])

    @staticmethod
    def one_per_az() -> SubnetFilter:
        """Select the first subnet of each availability zone."""

        def first(subnets: Sequence[ISubnet]) -> list[ISubnet]:
            kept: dict[str, ISubnet] = {}
            for subnet in subnets:
                kept.setdefault(subnet.availability_zone, subnet)
            return list(kept.values())

        return SubnetFilter(first)

    @staticmethod
    def contains_ip_addresses(ipv4addrs: Sequence[str]) -> SubnetFilter:
        """Select the subnets that contain one of the addresses."""
        addresses = [ipaddress.IPv4Address(address) for address in ipv4addrs]
        return SubnetFilter(
            lambda subnets: [s for s in subnets if any(address in _network(s) for address in addresses)]
        )

    @staticmethod
    def by_cidr_mask(mask: float) -> SubnetFilter:
        """Select the subnets of the given size."""
        return SubnetFilter(lambda subnets: [s for s in subnets if _network(s).prefixlen == mask])

    @staticmethod
    def by_cidr_ranges(cidrs: Sequence[str]) -> SubnetFilter:
        """Select the subnets inside one of the ranges."""
        ranges = [ipaddress.IPv4Network(cidr, strict=False) for cidr in cidrs]
        return SubnetFilter(lambda subnets: [s for s in subnets if any(_network(s).subnet_of(r) for r in ranges)])

    def select_subnets(self, subnets: Sequence[ISubnet]) -> list[ISubnet]:
        """Return the subnets that remain."""
        if self._keep is None:
            raise AuthoringError("a SubnetFilter of one's own needs select_subnets", code="SubnetFilter")
        return self._keep(subnets)


def _network(subnet: ISubnet) -> ipaddress.IPv4Network:
    return ipaddress.IPv4Network(subnet.ipv4_cidr_block, strict=False)


class SubnetSelection(Struct):
    """Choose subnets: by type, by group name, or one by one; all filters are applied.

    :param availability_zones: only subnets in these zones; default all
    :param one_per_az: whether at most one subnet for each zone is chosen; default no
    :param subnet_filters: further filters; default none
    :param subnet_group_name: only subnets of this group; instead of subnet_type
    :param subnets: the subnets themselves, instead of a choice
    :param subnet_type: only subnets of this type; default private ones, else isolated, else public
    """

    availability_zones: Sequence[str] | None = None
    one_per_az: bool | None = None
    subnet_filters: Sequence[SubnetFilter] | None = None
    subnet_group_name: str | None = None
    subnets: Sequence[ISubnet] | None = None
    subnet_type: SubnetType | None = None


class SelectedSubnets(Struct):
    """The subnets that a selection chose.

    :param availability_zones: the zone of each subnet
    :param has_public: whether any of them is public
    :param internet_connectivity_established: what to depend on to wait for their routes to the internet
    :param subnet_ids: the id of each subnet
    :param subnets: the subnets themselves
    :param is_pending_lookup: whether they are placeholders until the toolkit has looked them up; default no
    """

    availability_zones: Sequence[str]
    has_public: bool
    internet_connectivity_established: IDependable
    subnet_ids: Sequence[str]
    subnets: Sequence[ISubnet]
    is_pending_lookup: bool | None = None


class SubnetConfiguration(Struct):
    """A group of subnets, one for each availability zone.

    :param name: the group's name, unique within the network
    :param subnet_type: how the subnets reach the internet
    :param cidr_mask: the size of each subnet, 16 to 28; default an equal share of what is left
    :param ipv6_assign_address_on_creation: whether interfaces get IPv6 addresses; default no
    :param map_public_ip_on_launch: whether instances get public addresses; for public subnets alone; default yes there
    :param reserved: whether addresses are only kept free, without subnets; default no
    """

    name: str
    subnet_type: SubnetType
    cidr_mask: float | None = None
    ipv6_assign_address_on_creation: bool | None = None
    map_public_ip_on_launch: bool | None = None
    reserved: bool | None = None


class Subnet(Resource, ISubnet):
    """A subnet with its route table.

    :param availability_zone: the zone in which the subnet is
    :param cidr_block: the subnet's range of IPv4 addresses
    :param vpc_id: the network to which the subnet belongs
    :param assign_ipv6_address_on_creation: whether interfaces get IPv6 addresses; default no
    :param ipv6_cidr_block: the subnet's range of IPv6 addresses; default none
    :param map_public_ip_on_launch: whether instances get public addresses; default no
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        availability_zone: str,
        cidr_block: str,
        vpc_id: str,
        assign_ipv6_address_on_creation: bool | None = None,
        ipv6_cidr_block: str | None = None,
        map_public_ip_on_launch: bool | None = None,
    ) -> None:
        super().__init__(scope, id)
        Tags.of(self).add("Name", self.node.path)
        self.availability_zone = availability_zone
        self.ipv4_cidr_block = cidr_block
        subnet = _cfn.CfnSubnet(
            self,
            "Subnet",
            assign_ipv6_address_on_creation=assign_ipv6_address_on_creation,
            availability_zone=availability_zone,
            cidr_block=cidr_block,
            ipv6_cidr_block=ipv6_cidr_block,
            map_public_ip_on_launch=map_public_ip_on_launch,
            vpc_id=vpc_id,
        )
        self.subnet_id: str = subnet.ref
        self.node.default_child = subnet
        table = _cfn.CfnRouteTable(self, "RouteTable", vpc_id=vpc_id)
        self.route_table: IRouteTable = IRouteTable(table.ref)
        association = _cfn.CfnSubnetRouteTableAssociation(
            self, "RouteTableAssociation", route_table_id=table.ref, subnet_id=self.subnet_id
        )
        self._connected = DependencyGroup(association)
        self.internet_connectivity_established: DependencyGroup = self._connected

    @staticmethod
    def from_subnet_attributes(
        scope: Construct,
        id: str,
        *,
        subnet_id: str,
        availability_zone: str | None = None,
        ipv4_cidr_block: str | None = None,
        route_table_id: str | None = None,
    ) -> ISubnet:
        """Import an existing subnet by its attributes."""
        return _ImportedSubnet(scope, id, subnet_id, availability_zone, ipv4_cidr_block, route_table_id)

    @staticmethod
    def from_subnet_id(scope: Construct, id: str, subnet_id: str) -> ISubnet:
        """Import an existing subnet by id."""
        return _ImportedSubnet(scope, id, subnet_id)

    @staticmethod
    def is_vpc_subnet(x: object) -> bool:
        """Return whether ``x`` is a subnet created in this app."""
        return isinstance(x, Subnet)

    def add_default_internet_route(self, gateway_id: str, gateway_attachment: IDependable) -> None:
        """Send what leaves the network through an internet gateway."""
        route = self._add_default_route(gateway_id=gateway_id)
        route.node.add_dependency(gateway_attachment)

    def add_default_nat_route(self, nat_gateway_id: str) -> None:
        """Send what leaves the network through a NAT gateway."""
        self._add_default_route(nat_gateway_id=nat_gateway_id)

    def _add_default_route(self, *, gateway_id: str | None = None, nat_gateway_id: str | None = None) -> _cfn.CfnRoute:
        route = _cfn.CfnRoute(
            self,
            "DefaultRoute",
            destination_cidr_block="0.0.0.0/0",
            gateway_id=gateway_id,
            nat_gateway_id=nat_gateway_id,
            route_table_id=self.route_table.route_table_id,  # type: ignore[arg-type]  # a subnet of our own has one
        )
        self._connected.add(route)
        return route


class PublicSubnet(Subnet, IPublicSubnet):
    """A subnet with a route to the internet."""

    def add_nat_gateway(self, eip_allocation_id: str | None = None) -> _cfn.CfnNatGateway:
        """Add a NAT gateway, with an address of its own when none is given."""
        allocation = eip_allocation_id or _cfn.CfnEIP(self, "EIP", domain="vpc").attr_allocation_id
        gateway = _cfn.CfnNatGateway(self, "NATGateway", allocation_id=allocation, subnet_id=self.subnet_id)
        gateway.node.add_dependency(self.internet_connectivity_established)
        return gateway


class PrivateSubnet(Subnet, IPrivateSubnet):
    """A subnet that the internet can't reach."""


class _ImportedSubnet(Resource, ISubnet):
    def __init__(
        self,
        scope: Construct,
        id: str,
        subnet_id: str,
        availability_zone: str | None = None,
        ipv4_cidr_block: str | None = None,
        route_table_id: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.subnet_id = subnet_id
        self._zone, self._cidr = availability_zone, ipv4_cidr_block
        self.route_table = IRouteTable(route_table_id)
        self.internet_connectivity_established = DependencyGroup()

    @property
    def availability_zone(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        return self._known(self._zone, "availability_zone")

    @property
    def ipv4_cidr_block(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        return self._known(self._cidr, "ipv4_cidr_block")

    def _known(self, value: str | None, name: str) -> str:
        if not value:
            raise AuthoringError(
                f"the imported subnet has no {name}; give it to Subnet.from_subnet_attributes",
                code="CannotReferenceSubnetAttribute",
                path=self.node.path,
            )
        return value
