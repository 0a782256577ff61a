"""Networks: made here, imported by attributes, or looked up by the toolkit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar

from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.tags import Tags
from .._core.tokens import Token
from ..constructs import Construct, DependencyGroup, IDependable
from ..errors import AuthoringError
from ..interfaces import aws_ec2 as _refs
from . import _cfn
from ._addresses import IIpAddresses, IpAddresses
from ._default_security_group import restrict_default_security_group_of
from ._endpoint import (
    GatewayVpcEndpoint,
    GatewayVpcEndpointOptions,
    IGatewayVpcEndpointService,
    IInterfaceVpcEndpointService,
    InterfaceVpcEndpoint,
    VpcEndpointDnsRecordIpType,
    VpcEndpointIpAddressType,
)
from ._security_group import ISecurityGroup
from ._subnet import (
    ISubnet,
    PrivateSubnet,
    PublicSubnet,
    SelectedSubnets,
    Subnet,
    SubnetConfiguration,
    SubnetFilter,
    SubnetSelection,
    SubnetType,
)

__all__ = ["DefaultInstanceTenancy", "IVpc", "Vpc"]


class DefaultInstanceTenancy(Enum):
    """Tenancy of the hardware on which instances run."""

    DEFAULT = "default"
    DEDICATED = "dedicated"
    HOST = "host"


class IVpc(IResource):
    """Interface of networks."""

    vpc_id: str
    vpc_arn: str
    vpc_cidr_block: str
    availability_zones: list[str]
    public_subnets: list[ISubnet]
    private_subnets: list[ISubnet]
    isolated_subnets: list[ISubnet]
    internet_connectivity_established: IDependable

    @property
    def vpc_ref(self) -> _refs.VPCReference:
        """The reference that L1 classes take: its id."""
        return _refs.VPCReference(vpc_id=self.vpc_id)

    def select_subnets(
        self,
        *,
        availability_zones: Sequence[str] | None = None,
        one_per_az: bool | None = None,
        subnet_filters: Sequence[SubnetFilter] | None = None,
        subnet_group_name: str | None = None,
        subnets: Sequence[ISubnet] | None = None,
        subnet_type: SubnetType | None = None,
    ) -> SelectedSubnets:
        """Choose some of the subnets; by default the private ones."""
        raise NotImplementedError  # each implementation defines it


class _VpcBase(Resource, IVpc):
    def add_gateway_endpoint(
        self,
        id: str,
        *,
        service: IGatewayVpcEndpointService,
        dns_record_ip_type: VpcEndpointDnsRecordIpType | None = None,
        ip_address_type: VpcEndpointIpAddressType | None = None,
        subnets: Sequence[SubnetSelection | Mapping[str, Any]] | None = None,
    ) -> GatewayVpcEndpoint:
        """Reach a service through the route tables of the network."""
        return GatewayVpcEndpoint(
            self,
            id,
            vpc=self,
            service=service,
            dns_record_ip_type=dns_record_ip_type,
            ip_address_type=ip_address_type,
            subnets=subnets,
        )

    def add_interface_endpoint(
        self,
        id: str,
        *,
        service: IInterfaceVpcEndpointService,
        dns_record_ip_type: VpcEndpointDnsRecordIpType | None = None,
        ip_address_type: VpcEndpointIpAddressType | None = None,
        open: bool | None = None,
        private_dns_enabled: bool | None = None,
        security_groups: Sequence[ISecurityGroup] | None = None,
        service_region: str | None = None,
        subnets: SubnetSelection | Mapping[str, Any] | None = None,
    ) -> InterfaceVpcEndpoint:
        """Reach a service through interfaces in the network."""
        return InterfaceVpcEndpoint(
            self,
            id,
            vpc=self,
            service=service,
            dns_record_ip_type=dns_record_ip_type,
            ip_address_type=ip_address_type,
            open=open,
            private_dns_enabled=private_dns_enabled,
            security_groups=security_groups,
            service_region=service_region,
            subnets=subnets,
        )

    _incomplete = False

    def select_subnets(
        self,
        *,
        availability_zones: Sequence[str] | None = None,
        one_per_az: bool | None = None,
        subnet_filters: Sequence[SubnetFilter] | None = None,
        subnet_group_name: str | None = None,
        subnets: Sequence[ISubnet] | None = None,
        subnet_type: SubnetType | None = None,
    ) -> SelectedSubnets:
        """Choose some of the subnets; by default the private ones."""
        ways = {"subnets": subnets, "subnet_type": subnet_type, "subnet_group_name": subnet_group_name}
        given = [name for name, value in ways.items() if value is not None]
        if len(given) > 1:
            raise self._refuse(
                f"a subnet selection has {' and '.join(given)}; only one of them can be given",
                "OnlySuppliedSubnetSelection",
            )
        chosen = list(subnets) if subnets is not None else self._chosen(subnet_type, subnet_group_name)
        if subnets is None:
            filters = list(subnet_filters or ())
            if availability_zones is not None:
                filters.append(SubnetFilter.availability_zones(availability_zones))
            if one_per_az:
                filters.append(SubnetFilter.one_per_az())
            for each in filters:
                chosen = each.select_subnets(chosen)
        return SelectedSubnets(
            availability_zones=[zone for subnet in chosen if (zone := _zone_of(subnet)) is not None],
            has_public=any(subnet in self.public_subnets for subnet in chosen),
            internet_connectivity_established=DependencyGroup(
                *(subnet.internet_connectivity_established for subnet in chosen)
            ),
            subnet_ids=[subnet.subnet_id for subnet in chosen],
            subnets=chosen,
            is_pending_lookup=self._incomplete,
        )

    def _chosen(self, kind: SubnetType | None, group: str | None) -> list[ISubnet]:
        if group is not None:
            every = [*self.public_subnets, *self.private_subnets, *self.isolated_subnets]
            found = [subnet for subnet in every if _group_of(subnet) == group]
            if not found and not self._incomplete:
                names = ", ".join(dict.fromkeys(_group_of(subnet) for subnet in every))
                raise self._refuse(
                    f"There are no subnet groups with name '{group}' in this VPC. Available names: {names}",
                    "ThereSubnetGroupsName",
                )
            return found
        by_kind = {
            SubnetType.PRIVATE_ISOLATED: self.isolated_subnets,
            SubnetType.PRIVATE_WITH_NAT: self.private_subnets,
            SubnetType.PRIVATE_WITH_EGRESS: self.private_subnets,
            SubnetType.PUBLIC: self.public_subnets,
        }
        if kind is None:
            kind = SubnetType.PRIVATE_ISOLATED if self.isolated_subnets else SubnetType.PUBLIC
            kind = SubnetType.PRIVATE_WITH_EGRESS if self.private_subnets else kind
        if not by_kind[kind] and not self._incomplete:
            kinds = ", ".join(name.name for name, subnets in by_kind.items() if subnets)
            raise self._refuse(
                f"There are no {kind.name} subnets in this VPC. Available types: {kinds}", "ThereSubnetGroups"
            )
        return list(by_kind[kind])

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Vpc")


def _zone_of(subnet: ISubnet) -> str | None:
    try:
        return subnet.availability_zone
    except AuthoringError:
        return None


def _group_of(subnet: ISubnet) -> str:
    return subnet.node.id.rstrip("0123456789").removesuffix("Subnet")


class Vpc(_VpcBase):
    """A network with subnets in each availability zone.

    https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html

    :param availability_zones: the names of the zones to use; default the first max_azs of the region
    :param cidr: the deprecated form of ip_addresses, such as ``10.0.0.0/16``
    :param create_internet_gateway: whether the network reaches the internet; default yes
    :param default_instance_tenancy: whether instances run on hardware of their own; default DEFAULT, shared
    :param enable_dns_hostnames: whether instances get public host names; default yes
    :param enable_dns_support: whether the network resolves names; default yes
    :param gateway_endpoints: services that are reached through the route tables, by id; default none
    :param ip_addresses: the network's range of addresses; default ``10.0.0.0/16``
    :param max_azs: how many zones are used at most; default 3
    :param nat_gateways: how many NAT gateways there are; default one for each zone
    :param nat_gateway_subnets: the public subnets of the NAT gateways; default all
    :param reserved_azs: for how many further zones addresses are kept free; default 0
    :param restrict_default_security_group: whether a function of the stack removes all rules of the default security
        group; default by the feature flag @aws-cdk/aws-ec2:restrictDefaultSecurityGroup
    :param subnet_configuration: the groups of subnets; default a public and a private one
    :param vpc_name: the network's Name tag; default the construct's path
    """

    DEFAULT_CIDR_RANGE: ClassVar[str] = "10.0.0.0/16"
    DEFAULT_SUBNETS: ClassVar[list[SubnetConfiguration]] = [
        SubnetConfiguration(name="Public", subnet_type=SubnetType.PUBLIC),
        SubnetConfiguration(name="Private", subnet_type=SubnetType.PRIVATE_WITH_EGRESS),
    ]
    DEFAULT_SUBNETS_NO_NAT: ClassVar[list[SubnetConfiguration]] = [
        SubnetConfiguration(name="Public", subnet_type=SubnetType.PUBLIC),
        SubnetConfiguration(name="Isolated", subnet_type=SubnetType.PRIVATE_ISOLATED),
    ]

    public_subnets: list[ISubnet]

    private_subnets: list[ISubnet]

    isolated_subnets: list[ISubnet]

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        availability_zones: Sequence[str] | None = None,
        cidr: str | None = None,
        create_internet_gateway: bool | None = None,
        default_instance_tenancy: DefaultInstanceTenancy | None = None,
        enable_dns_hostnames: bool | None = None,
        enable_dns_support: bool | None = None,
        gateway_endpoints: Mapping[str, GatewayVpcEndpointOptions | Mapping[str, Any]] | None = None,
        ip_addresses: IIpAddresses | None = None,
        max_azs: float | None = None,
        nat_gateways: float | None = None,
        nat_gateway_subnets: SubnetSelection | Mapping[str, Any] | None = None,
        reserved_azs: float | None = None,
        restrict_default_security_group: bool | None = None,
        subnet_configuration: Sequence[SubnetConfiguration | Mapping[str, Any]] | None = None,
        vpc_name: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        flag = "@aws-cdk/aws-ec2:restrictDefaultSecurityGroup"
        if restrict_default_security_group is None:
            restrict_default_security_group = FeatureFlags.of(self).is_enabled(flag)
        if enable_dns_hostnames and enable_dns_support is False:
            raise self._refuse("enable_dns_hostnames needs enable_dns_support, which is False", "Hostnames")
        if availability_zones and max_azs:
            raise self._refuse(
                "availability_zones and max_azs are both given; keep one", "VpcSupportsAvailabilityZonesMax"
            )
        if ip_addresses and cidr:
            raise self._refuse("ip_addresses and cidr are both given; keep ip_addresses", "SupplyOneIpAddressesCidr")
        addresses = ip_addresses or IpAddresses.cidr(cidr or self.DEFAULT_CIDR_RANGE)
        self.dns_hostnames_enabled: bool = enable_dns_hostnames is not False
        self.dns_support_enabled: bool = enable_dns_support is not False
        resource = _cfn.CfnVPC(
            self,
            "Resource",
            cidr_block=addresses.cidr,
            enable_dns_hostnames=self.dns_hostnames_enabled,
            enable_dns_support=self.dns_support_enabled,
            instance_tenancy=(default_instance_tenancy or DefaultInstanceTenancy.DEFAULT).value,
        )
        Tags.of(self).add("Name", vpc_name or self.node.path)
        self.vpc_id: str = resource.ref
        self.vpc_arn: str = Stack.of(self).format_arn(service="ec2", resource="vpc", resource_name=self.vpc_id)
        self.vpc_cidr_block: str = resource.attr_cidr_block
        self.vpc_default_security_group: str = resource.attr_default_security_group
        zones = list(availability_zones) if availability_zones else Stack.of(self).availability_zones
        self.availability_zones: list[str] = (
            zones if availability_zones else zones[: int(3 if max_azs is None else max_azs)]
        )
        groups = subnet_configuration
        if groups is None:
            groups = self.DEFAULT_SUBNETS_NO_NAT if nat_gateways == 0 else self.DEFAULT_SUBNETS
        configuration = [SubnetConfiguration.of(group) for group in groups]
        gateways = self._count_gateways(nat_gateways, configuration)
        self._connected = DependencyGroup()
        self.internet_connectivity_established: DependencyGroup = self._connected
        self.public_subnets, self.private_subnets, self.isolated_subnets = [], [], []
        self._make_subnets(configuration, addresses, int(reserved_azs or 0))
        reach = [group for group in configuration if group.subnet_type is not SubnetType.PRIVATE_ISOLATED]
        if create_internet_gateway is not False and any(not group.reserved for group in reach):
            self._make_gateways(gateways, SubnetSelection.maybe(nat_gateway_subnets))
        for name, endpoint in (gateway_endpoints or {}).items():
            self.add_gateway_endpoint(name, **GatewayVpcEndpointOptions.of(endpoint).__dict__)
        if restrict_default_security_group:
            restrict_default_security_group_of(self)

    def _count_gateways(self, asked: float | None, groups: list[SubnetConfiguration]) -> int:
        used = [group.subnet_type for group in groups if not group.reserved]
        private = SubnetType.PRIVATE_WITH_EGRESS in used or SubnetType.PRIVATE_WITH_NAT in used
        zones = len(self.availability_zones)
        count = min(int(asked), zones) if asked is not None else (zones if private else 0)
        if count == 0 and private and SubnetType.PRIVATE_WITH_EGRESS not in [g.subnet_type for g in groups]:
            raise self._refuse(
                "nat_gateways is 0, but there are PRIVATE_WITH_NAT subnets; make them PUBLIC or PRIVATE_ISOLATED",
                "WantGatewaysNatgateways0",
            )
        if count > 0 and SubnetType.PUBLIC not in used:
            raise self._refuse(
                "private subnets need NAT gateways, which stand in PUBLIC subnets; add a group of these",
                "ConfigureSubnetsSubnetConfiguration",
            )
        return count

    def _make_subnets(self, groups: list[SubnetConfiguration], addresses: IIpAddresses, reserved: int) -> None:
        wanted = [(group, index) for group in groups for index in range(len(self.availability_zones) + reserved)]
        ranges = addresses.allocate([group.cidr_mask for group, _ in wanted])
        for (group, index), cidr in zip(wanted, ranges):
            if group.reserved or index >= len(self.availability_zones):
                continue
            public = group.subnet_type is SubnetType.PUBLIC
            if group.map_public_ip_on_launch is not None and not public:
                raise self._refuse(
                    f"the subnets {group.name!r} are {group.subnet_type.name}; map_public_ip_on_launch is for PUBLIC",
                    "MapPublicIpNotAllowed",
                )
            kind = PublicSubnet if public else PrivateSubnet
            subnet = kind(
                self,
                f"{group.name}Subnet{index + 1}",
                availability_zone=self.availability_zones[index],
                cidr_block=cidr,
                vpc_id=self.vpc_id,
                map_public_ip_on_launch=group.map_public_ip_on_launch is not False if public else False,
            )
            isolated = group.subnet_type is SubnetType.PRIVATE_ISOLATED
            private = self.isolated_subnets if isolated else self.private_subnets
            (self.public_subnets if public else private).append(subnet)
            label = "Public" if public else "Isolated" if isolated else "Private"
            for name, value in (("aws-cdk:subnet-name", group.name), ("aws-cdk:subnet-type", label)):
                Tags.of(subnet).add(name, value, include_resource_types=["AWS::EC2::Subnet"])

    def _make_gateways(self, count: int, placement: SubnetSelection | None) -> None:
        gateway = _cfn.CfnInternetGateway(self, "IGW")
        self.internet_gateway_id: str = gateway.ref
        self._connected.add(gateway)
        attached = _cfn.CfnVPCGatewayAttachment(self, "VPCGW", internet_gateway_id=gateway.ref, vpc_id=self.vpc_id)
        for subnet in self.public_subnets:
            if isinstance(subnet, Subnet):
                subnet.add_default_internet_route(gateway.ref, attached)
        if count == 0:
            return
        selection = placement or SubnetSelection(subnet_type=SubnetType.PUBLIC)
        hosts = list(self.select_subnets(**selection.__dict__).subnets)
        if any(host not in self.public_subnets for host in hosts):
            raise self._refuse("nat_gateway_subnets has subnets that are not public", "NatGatewayPlacement")
        made: dict[str, str] = {}
        for host in hosts[:count]:
            if isinstance(host, PublicSubnet):
                made[host.availability_zone] = host.add_nat_gateway().ref
        for number, subnet in enumerate(self.private_subnets):
            if isinstance(subnet, Subnet):
                spare = list(made.values())[number % len(made)]
                subnet.add_default_nat_route(made.get(subnet.availability_zone, spare))

    @staticmethod
    def from_vpc_attributes(
        scope: Construct,
        id: str,
        *,
        availability_zones: Sequence[str],
        vpc_id: str,
        isolated_subnet_ids: Sequence[str] | None = None,
        isolated_subnet_ipv4_cidr_blocks: Sequence[str] | None = None,
        isolated_subnet_names: Sequence[str] | None = None,
        isolated_subnet_route_table_ids: Sequence[str] | None = None,
        private_subnet_ids: Sequence[str] | None = None,
        private_subnet_ipv4_cidr_blocks: Sequence[str] | None = None,
        private_subnet_names: Sequence[str] | None = None,
        private_subnet_route_table_ids: Sequence[str] | None = None,
        public_subnet_ids: Sequence[str] | None = None,
        public_subnet_ipv4_cidr_blocks: Sequence[str] | None = None,
        public_subnet_names: Sequence[str] | None = None,
        public_subnet_route_table_ids: Sequence[str] | None = None,
        region: str | None = None,
        vpc_cidr_block: str | None = None,
        vpn_gateway_id: str | None = None,
    ) -> IVpc:
        """Import an existing network by its ids; those of subnets go zone by zone."""
        vpc = _ImportedVpc(scope, id, vpc_id, list(availability_zones), vpc_cidr_block, region)
        vpc.vpn_gateway_id = vpn_gateway_id
        vpc.public_subnets = vpc.add(
            "Public", public_subnet_ids, public_subnet_names, public_subnet_route_table_ids,
            public_subnet_ipv4_cidr_blocks,
        )  # fmt: skip
        vpc.private_subnets = vpc.add(
            "Private", private_subnet_ids, private_subnet_names, private_subnet_route_table_ids,
            private_subnet_ipv4_cidr_blocks,
        )  # fmt: skip
        vpc.isolated_subnets = vpc.add(
            "Isolated", isolated_subnet_ids, isolated_subnet_names, isolated_subnet_route_table_ids,
            isolated_subnet_ipv4_cidr_blocks,
        )  # fmt: skip
        return vpc

    @staticmethod
    def from_lookup(
        scope: Construct,
        id: str,
        *,
        is_default: bool | None = None,
        owner_account_id: str | None = None,
        region: str | None = None,
        return_vpn_gateways: bool | None = None,
        subnet_group_name_tag: str | None = None,
        tags: Mapping[str, str] | None = None,
        vpc_id: str | None = None,
        vpc_name: str | None = None,
    ) -> IVpc:
        """Import a network that the toolkit looks up in the stack's account and region.

        :raises AuthoringError: when the stack says no account and region, or an argument is a token
        """
        from ._lookup import look_up

        values = [vpc_id, vpc_name, *(tags or {}), *(tags or {}).values()]
        if any(value is not None and Token.is_unresolved(value) for value in values):
            raise AuthoringError("Vpc.from_lookup takes no tokens", code="Arguments", path=scope.node.path)
        filters = {f"tag:{name}": value for name, value in (tags or {}).items()}
        given = {"vpc-id": vpc_id, "tag:Name": vpc_name, "owner-id": owner_account_id}
        filters.update((name, value) for name, value in given.items() if value)
        if is_default is not None:
            filters["isDefault"] = "true" if is_default else "false"
        options = {"returnVpnGateways": return_vpn_gateways, "subnetGroupNameTag": subnet_group_name_tag}
        found, pending = look_up(scope, filters, region, options)
        vpc = _ImportedVpc(scope, id, found["vpcId"], [], found.get("vpcCidrBlock"), region, owner_account_id)
        vpc._incomplete = pending
        vpc.add_groups(found.get("subnetGroups") or [])
        return vpc


class _ImportedVpc(_VpcBase):
    vpn_gateway_id: str | None = None

    def __init__(
        self,
        scope: Construct,
        id: str,
        vpc_id: str,
        zones: list[str],
        cidr: str | None,
        region: str | None,
        account: str | None = None,
    ) -> None:
        super().__init__(scope, id, region=region, account=account)
        self.vpc_id = vpc_id
        self.vpc_arn = Stack.of(self).format_arn(
            service="ec2",
            resource="vpc",
            resource_name=vpc_id,
            region=self.env.region if region else None,
            account=self.env.account if account else None,
        )
        self.availability_zones = zones
        self._cidr = cidr
        self.public_subnets, self.private_subnets, self.isolated_subnets = [], [], []
        self.internet_connectivity_established = DependencyGroup()

    @property
    def vpc_cidr_block(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        if self._cidr is None:
            raise self._refuse("the imported network has no vpc_cidr_block; give it when importing", "VpcCidr")
        return self._cidr

    def add(
        self,
        kind: str,
        ids: Sequence[str] | None,
        names: Sequence[str] | None,
        tables: Sequence[str] | None,
        cidrs: Sequence[str] | None,
    ) -> list[ISubnet]:
        """Import the subnets of one type: a group after another, each zone by zone."""
        ids, zones = list(ids or ()), self.availability_zones
        if ids and (not zones or len(ids) % len(zones)):
            raise self._refuse(
                f"Number of {kind.lower()}_subnet_ids ({len(ids)}) must be a multiple of availability zones "
                f"({len(zones)}).",
                "MustBeNumberMultipleAvailability",
            )
        for name, others in (("route_table_ids", tables), ("ipv4_cidr_blocks", cidrs)):
            if others is not None and len(others) != len(ids):
                raise self._refuse(
                    f"Number of {kind.lower()}_subnet_{name} ({len(others)}) must be equal to the amount of "
                    f"{kind.lower()}_subnet_ids ({len(ids)}).",
                    "MustBeNumberEqualAmount",
                )
        groups = len(ids) // len(zones) if zones else 0
        if names and len(names) != groups:
            raise self._refuse(
                f"{kind.lower()}_subnet_names must have an entry for every corresponding subnet group, got: "
                f"{list(names)}",
                "EntryEveryCorrespondingSubnet",
            )
        called = list(names or [kind] * max(groups, 1))
        if not names and groups > 1:
            called = [kind, *("undefined" for _ in range(groups - 1))]
        found: list[ISubnet] = []
        for index, subnet_id in enumerate(ids):
            found.append(
                Subnet.from_subnet_attributes(
                    self,
                    f"{called[index // len(zones)]}Subnet{index + 1}",
                    subnet_id=subnet_id,
                    availability_zone=zones[index % len(zones)],
                    route_table_id=tables[index] if tables else None,
                    ipv4_cidr_block=cidrs[index] if cidrs else None,
                )
            )
            if not tables:
                Annotations.of(found[-1]).add_warning_v2(
                    "@aws-cdk/aws-ec2:noSubnetRouteTableId",
                    f"No routeTableId was provided to the subnet '{subnet_id}'; its route table is unknown",
                )
        return found

    def add_groups(self, groups: Sequence[Mapping[str, Any]]) -> None:
        """Add the subnets that the toolkit's lookup found."""
        self.availability_zones = sorted(
            {subnet["availabilityZone"] for group in groups for subnet in group["subnets"]}
        )
        for kind, subnets in (
            ("Public", self.public_subnets),
            ("Private", self.private_subnets),
            ("Isolated", self.isolated_subnets),
        ):
            for group in groups:
                if group["type"] != kind:
                    continue
                for number, subnet in enumerate(group["subnets"], 1):
                    subnets.append(
                        Subnet.from_subnet_attributes(
                            self,
                            f"{group['name']}Subnet{number}",
                            subnet_id=subnet["subnetId"],
                            availability_zone=subnet["availabilityZone"],
                            route_table_id=subnet.get("routeTableId"),
                            ipv4_cidr_block=subnet.get("cidr"),
                        )
                    )
