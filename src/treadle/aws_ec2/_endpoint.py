"""Endpoints: how a network reaches services of AWS without the internet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from .._core.fn import Aws
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_ec2 as _refs
from . import _cfn
from ._connections import Connections, IConnectable, Peer, Port
from ._endpoint_services import SERVICES
from ._security_group import ISecurityGroup, SecurityGroup
from ._subnet import SubnetSelection

if TYPE_CHECKING:
    from .. import aws_iam as iam
    from ._vpc import IVpc

__all__ = [
    "GatewayVpcEndpoint",
    "GatewayVpcEndpointAwsService",
    "GatewayVpcEndpointOptions",
    "IGatewayVpcEndpointService",
    "IInterfaceVpcEndpointService",
    "IVpcEndpoint",
    "InterfaceVpcEndpoint",
    "InterfaceVpcEndpointAwsService",
    "InterfaceVpcEndpointService",
    "VpcEndpointDnsRecordIpType",
    "VpcEndpointIpAddressType",
]


class VpcEndpointIpAddressType(Enum):
    """Address families by which an endpoint is reached."""

    IPV4 = "ipv4"
    IPV6 = "ipv6"
    DUALSTACK = "dualstack"


class VpcEndpointDnsRecordIpType(Enum):
    """Address families of an endpoint's DNS records."""

    IPV4 = "ipv4"
    IPV6 = "ipv6"
    DUALSTACK = "dualstack"
    SERVICE_DEFINED = "service-defined"


class IGatewayVpcEndpointService:
    """Interface of services that are reached through route tables."""

    name: str


class GatewayVpcEndpointAwsService(IGatewayVpcEndpointService):
    """An AWS service that is reached through route tables.

    :param name: the service's name in its endpoint: ``s3`` or ``dynamodb``
    :param prefix: the part before the region; default ``com.amazonaws``
    """

    DYNAMODB: ClassVar[GatewayVpcEndpointAwsService]
    S3: ClassVar[GatewayVpcEndpointAwsService]
    S3_EXPRESS: ClassVar[GatewayVpcEndpointAwsService]

    def __init__(self, name: str, prefix: str | None = None) -> None:
        self.name: str = f"{prefix or 'com.amazonaws'}.{Aws.REGION}.{name}"


GatewayVpcEndpointAwsService.DYNAMODB = GatewayVpcEndpointAwsService("dynamodb")
GatewayVpcEndpointAwsService.S3 = GatewayVpcEndpointAwsService("s3")
GatewayVpcEndpointAwsService.S3_EXPRESS = GatewayVpcEndpointAwsService("s3express")


class IInterfaceVpcEndpointService:
    """Interface of services that are reached through network interfaces."""

    name: str
    port: float
    private_dns_default: bool


class InterfaceVpcEndpointService(IInterfaceVpcEndpointService):
    """A service of your own, or of a partner.

    :param name: the full name of the endpoint service
    :param port: the TCP port on which it is reached; default 443
    """

    private_dns_default = False

    def __init__(self, name: str, port: float | None = None) -> None:
        self.name = name
        self.port: float = port or 443


class _Named(type):
    def __getattr__(cls, name: str) -> Any:
        service = SERVICES.find(name)
        if service is None:
            if name.isupper():
                raise AuthoringError(
                    f"{cls.__name__} has no {name}; did you mean {SERVICES.near(name)}?", code="EndpointService"
                )
            raise AttributeError(name)
        service, _, port = service.partition("@")
        prefix, _, short = service.rpartition(":")
        made = cls(short, prefix.rstrip(":") or None, float(port) if port else None, _global=prefix.endswith(":"))
        setattr(cls, name, made)
        return made


class InterfaceVpcEndpointAwsService(IInterfaceVpcEndpointService, metaclass=_Named):
    """An AWS service that is reached through network interfaces, such as ``SQS`` or ``STEP_FUNCTIONS``.

    :param name: the service's name in its endpoint, such as ``ecr.api``
    :param prefix: the part before the region; default ``com.amazonaws``
    :param port: the TCP port on which it is reached; default 443
    """

    private_dns_default = True

    def __init__(
        self, name: str, prefix: str | None = None, port: float | None = None, *, _global: bool = False
    ) -> None:
        def region(context: Any) -> str:
            here = Stack.of(context.scope).region
            if not prefix and not Token.is_unresolved(here) and here.startswith("cn-"):
                raise AuthoringError(
                    f"endpoints in {here} have names of their own; give the name to InterfaceVpcEndpointService",
                    code="EndpointService",
                )
            return here

        where = "" if _global else f"{Lazy.uncached_string(region)}."
        self.name: str = f"{prefix or 'com.amazonaws'}.{where}{name}"
        self.short_name = name
        self.port: float = port or 443


class IVpcEndpoint(IResource):
    """Interface of endpoints."""

    vpc_endpoint_id: str

    @property
    def vpc_endpoint_ref(self) -> _refs.VPCEndpointReference:
        """The reference that L1 classes take: its id."""
        return _refs.VPCEndpointReference(vpc_endpoint_id=self.vpc_endpoint_id)


class _Endpoint(Resource, IVpcEndpoint):
    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.policy_document: iam.PolicyDocument | None = None

    def add_to_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the endpoint's policy; it needs principals."""
        from .. import aws_iam as iam

        if not statement.has_principal:
            raise self._refuse("the statement needs principals", "StatementPrincipal")
        if self.policy_document is None:
            self.policy_document = iam.PolicyDocument()
        self.policy_document.add_statements(statement)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    def _make(
        self,
        service: str,
        vpc: IVpc,
        ip: VpcEndpointIpAddressType | None,
        dns: VpcEndpointDnsRecordIpType | None,
        **properties: Any,
    ) -> None:
        resource = _cfn.CfnVPCEndpoint(
            self,
            "Resource",
            dns_options={"DnsRecordIpType": dns.value} if dns else None,
            ip_address_type=ip.value if ip else None,
            policy_document=Lazy.any(lambda: self.policy_document),
            service_name=service,
            vpc_id=vpc.vpc_id,
            **properties,
        )
        self.vpc_endpoint_id: str = resource.ref


class GatewayVpcEndpointOptions(Struct):
    """The options of an endpoint in route tables. The keywords of :class:`GatewayVpcEndpoint`."""

    service: IGatewayVpcEndpointService
    dns_record_ip_type: VpcEndpointDnsRecordIpType | None = None
    ip_address_type: VpcEndpointIpAddressType | None = None
    subnets: Sequence[SubnetSelection | Mapping[str, Any]] | None = None


class GatewayVpcEndpoint(_Endpoint):
    """An endpoint by which a service is reached through route tables.

    https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html

    :param service: the service, S3 or DynamoDB
    :param vpc: the network from which the service is reached
    :param dns_record_ip_type: the address families of its DNS records; default by EC2
    :param ip_address_type: the address families by which it is reached; default by EC2
    :param subnets: the subnets whose route tables lead to it; default all of the network
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        service: IGatewayVpcEndpointService,
        vpc: IVpc,
        dns_record_ip_type: VpcEndpointDnsRecordIpType | None = None,
        ip_address_type: VpcEndpointIpAddressType | None = None,
        subnets: Sequence[SubnetSelection | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(scope, id)
        chosen = [*vpc.private_subnets, *vpc.public_subnets, *vpc.isolated_subnets]
        if subnets is not None:
            selections = [SubnetSelection.of(each) for each in subnets]
            chosen = [subnet for each in selections for subnet in vpc.select_subnets(**each.__dict__).subnets]
        tables = dict.fromkeys(subnet.route_table.route_table_id for subnet in chosen)
        known = [table for table in tables if table]
        if not known:
            raise self._refuse("the route tables of the network aren't known", "GatewayEndpointRouteTables")
        self._make(
            service.name,
            vpc,
            ip_address_type,
            dns_record_ip_type,
            route_table_ids=known,
            vpc_endpoint_type="Gateway",
        )


class InterfaceVpcEndpoint(_Endpoint, IConnectable):
    """An endpoint by which a service is reached through network interfaces.

    https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html

    :param service: the service that is reached
    :param vpc: the network from which the service is reached
    :param dns_record_ip_type: the address families of its DNS records; default by EC2
    :param ip_address_type: the address families by which it is reached; default by EC2
    :param open: whether the whole network may connect; default yes
    :param private_dns_enabled: whether the service's public name leads to the endpoint; default by the service, mostly
        yes
    :param security_groups: the groups of the interfaces; default a new one
    :param service_region: the service's region, when it is another; default the stack's
    :param subnets: the subnets of the interfaces, one in each zone; default the private ones
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        service: IInterfaceVpcEndpointService,
        vpc: IVpc,
        dns_record_ip_type: VpcEndpointDnsRecordIpType | None = None,
        ip_address_type: VpcEndpointIpAddressType | None = None,
        open: bool | None = None,
        private_dns_enabled: bool | None = None,
        security_groups: Sequence[ISecurityGroup] | None = None,
        service_region: str | None = None,
        subnets: SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        groups = (
            list(security_groups) if security_groups is not None else [SecurityGroup(self, "SecurityGroup", vpc=vpc)]
        )
        self.connections: Connections = Connections(security_groups=groups, default_port=Port.tcp(service.port))
        if open is not False:
            self.connections.allow_default_port_from(Peer.ipv4(vpc.vpc_cidr_block))
        given = (SubnetSelection.maybe(subnets) or SubnetSelection()).__dict__
        chosen = vpc.select_subnets(**{**given, "one_per_az": True})
        if not chosen.subnets:
            raise self._refuse("the network has no subnets for it", "CannotCreateEndpointSubnets")
        dns = private_dns_enabled if private_dns_enabled is not None else service.private_dns_default
        self._make(
            service.name,
            vpc,
            ip_address_type,
            dns_record_ip_type,
            private_dns_enabled=dns,
            security_group_ids=[group.security_group_id for group in groups],
            service_region=service_region,
            subnet_ids=list(chosen.subnet_ids),
            vpc_endpoint_type="Interface",
        )
