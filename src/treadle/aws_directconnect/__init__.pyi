# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_directconnect as _aws_directconnect
from ..interfaces import aws_ec2 as _aws_ec2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bandwidth: str,
        connection_name: str,
        location: str,
        lag_id: str | _aws_directconnect.ILagRef | None = None,
        provider_name: str | None = None,
        request_mac_sec: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bandwidth: str
    connection_name: str
    location: str
    lag_id: str | None
    provider_name: str | None
    request_mac_sec: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connection_arn(self) -> str: ...
    @property
    def attr_connection_id(self) -> str: ...
    @property
    def attr_connection_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_ref(self) -> _aws_directconnect.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_directconnect.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    bandwidth: str
    connection_name: str
    location: str
    lag_id: str | _aws_directconnect.ILagRef | None = None
    provider_name: str | None = None
    request_mac_sec: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDirectConnectGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        direct_connect_gateway_name: str,
        amazon_side_asn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    direct_connect_gateway_name: str
    amazon_side_asn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_direct_connect_gateway_arn(self) -> str: ...
    @property
    def attr_direct_connect_gateway_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def direct_connect_gateway_ref(self) -> _aws_directconnect.DirectConnectGatewayReference: ...
    @staticmethod
    def arn_for_direct_connect_gateway(resource: _aws_directconnect.IDirectConnectGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_direct_connect_gateway(x: Any) -> bool: ...

class CfnDirectConnectGatewayProps(Struct):
    direct_connect_gateway_name: str
    amazon_side_asn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDirectConnectGatewayAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        associated_gateway_id: str | _aws_ec2.ITransitGatewayRef | _aws_ec2.IVPNGatewayRef,
        direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef,
        accept_direct_connect_gateway_association_proposal_role_arn: str | None = None,
        allowed_prefixes_to_direct_connect_gateway: Sequence[str] | None = None,
    ) -> None: ...
    associated_gateway_id: str
    direct_connect_gateway_id: str
    accept_direct_connect_gateway_association_proposal_role_arn: str | None
    allowed_prefixes_to_direct_connect_gateway: Sequence[str] | None
    @property
    def attr_association_id(self) -> str: ...
    @property
    def direct_connect_gateway_association_ref(self) -> _aws_directconnect.DirectConnectGatewayAssociationReference: ...
    @staticmethod
    def is_cfn_direct_connect_gateway_association(x: Any) -> bool: ...

class CfnDirectConnectGatewayAssociationProps(Struct):
    associated_gateway_id: str | _aws_ec2.ITransitGatewayRef | _aws_ec2.IVPNGatewayRef
    direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef
    accept_direct_connect_gateway_association_proposal_role_arn: str | None = None
    allowed_prefixes_to_direct_connect_gateway: Sequence[str] | None = None

class CfnLag(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connections_bandwidth: str,
        lag_name: str,
        location: str,
        minimum_links: float | None = None,
        provider_name: str | None = None,
        request_mac_sec: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connections_bandwidth: str
    lag_name: str
    location: str
    minimum_links: float | None
    provider_name: str | None
    request_mac_sec: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_lag_arn(self) -> str: ...
    @property
    def attr_lag_id(self) -> str: ...
    @property
    def attr_lag_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def lag_ref(self) -> _aws_directconnect.LagReference: ...
    @staticmethod
    def arn_for_lag(resource: _aws_directconnect.ILagRef) -> str: ...
    @staticmethod
    def is_cfn_lag(x: Any) -> bool: ...

class CfnLagProps(Struct):
    connections_bandwidth: str
    lag_name: str
    location: str
    minimum_links: float | None = None
    provider_name: str | None = None
    request_mac_sec: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPrivateVirtualInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BgpPeerProperty(Struct):
        address_family: str
        asn: str
        amazon_address: str | None = None
        auth_key: str | None = None
        bgp_peer_id: str | None = None
        customer_address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bgp_peers: Sequence[CfnPrivateVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef,
        virtual_interface_name: str,
        vlan: float,
        allocate_private_virtual_interface_role_arn: str | None = None,
        direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef | None = None,
        enable_site_link: bool | IResolvable | None = None,
        mtu: float | None = None,
        rate_limit: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_gateway_id: str | None = None,
    ) -> None: ...
    bgp_peers: Sequence[CfnPrivateVirtualInterface.BgpPeerProperty | IResolvable] | IResolvable
    connection_id: str
    virtual_interface_name: str
    vlan: float
    allocate_private_virtual_interface_role_arn: str | None
    direct_connect_gateway_id: str | None
    enable_site_link: bool | IResolvable | None
    mtu: float | None
    rate_limit: str | None
    tags: Sequence[_CfnTag] | None
    virtual_gateway_id: str | None
    @property
    def attr_virtual_interface_arn(self) -> str: ...
    @property
    def attr_virtual_interface_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def private_virtual_interface_ref(self) -> _aws_directconnect.PrivateVirtualInterfaceReference: ...
    @staticmethod
    def arn_for_private_virtual_interface(resource: _aws_directconnect.IPrivateVirtualInterfaceRef) -> str: ...
    @staticmethod
    def from_virtual_interface_id(scope: Construct, id: str, virtual_interface_id: str) -> _aws_directconnect.IPrivateVirtualInterfaceRef: ...
    @staticmethod
    def is_cfn_private_virtual_interface(x: Any) -> bool: ...

class CfnPrivateVirtualInterfaceProps(Struct):
    bgp_peers: Sequence[CfnPrivateVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef
    virtual_interface_name: str
    vlan: float
    allocate_private_virtual_interface_role_arn: str | None = None
    direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef | None = None
    enable_site_link: bool | IResolvable | None = None
    mtu: float | None = None
    rate_limit: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_gateway_id: str | None = None

class CfnPublicVirtualInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BgpPeerProperty(Struct):
        address_family: str
        asn: str
        amazon_address: str | None = None
        auth_key: str | None = None
        bgp_peer_id: str | None = None
        customer_address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bgp_peers: Sequence[CfnPublicVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef,
        virtual_interface_name: str,
        vlan: float,
        allocate_public_virtual_interface_role_arn: str | None = None,
        rate_limit: str | None = None,
        route_filter_prefixes: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bgp_peers: Sequence[CfnPublicVirtualInterface.BgpPeerProperty | IResolvable] | IResolvable
    connection_id: str
    virtual_interface_name: str
    vlan: float
    allocate_public_virtual_interface_role_arn: str | None
    rate_limit: str | None
    route_filter_prefixes: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_virtual_interface_arn(self) -> str: ...
    @property
    def attr_virtual_interface_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def public_virtual_interface_ref(self) -> _aws_directconnect.PublicVirtualInterfaceReference: ...
    @staticmethod
    def arn_for_public_virtual_interface(resource: _aws_directconnect.IPublicVirtualInterfaceRef) -> str: ...
    @staticmethod
    def from_virtual_interface_id(scope: Construct, id: str, virtual_interface_id: str) -> _aws_directconnect.IPublicVirtualInterfaceRef: ...
    @staticmethod
    def is_cfn_public_virtual_interface(x: Any) -> bool: ...

class CfnPublicVirtualInterfaceProps(Struct):
    bgp_peers: Sequence[CfnPublicVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef
    virtual_interface_name: str
    vlan: float
    allocate_public_virtual_interface_role_arn: str | None = None
    rate_limit: str | None = None
    route_filter_prefixes: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitVirtualInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BgpPeerProperty(Struct):
        address_family: str
        asn: str
        amazon_address: str | None = None
        auth_key: str | None = None
        bgp_peer_id: str | None = None
        customer_address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bgp_peers: Sequence[CfnTransitVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef,
        direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef,
        virtual_interface_name: str,
        vlan: float,
        allocate_transit_virtual_interface_role_arn: str | None = None,
        enable_site_link: bool | IResolvable | None = None,
        mtu: float | None = None,
        rate_limit: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bgp_peers: Sequence[CfnTransitVirtualInterface.BgpPeerProperty | IResolvable] | IResolvable
    connection_id: str
    direct_connect_gateway_id: str
    virtual_interface_name: str
    vlan: float
    allocate_transit_virtual_interface_role_arn: str | None
    enable_site_link: bool | IResolvable | None
    mtu: float | None
    rate_limit: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_virtual_interface_arn(self) -> str: ...
    @property
    def attr_virtual_interface_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def transit_virtual_interface_ref(self) -> _aws_directconnect.TransitVirtualInterfaceReference: ...
    @staticmethod
    def arn_for_transit_virtual_interface(resource: _aws_directconnect.ITransitVirtualInterfaceRef) -> str: ...
    @staticmethod
    def from_virtual_interface_id(scope: Construct, id: str, virtual_interface_id: str) -> _aws_directconnect.ITransitVirtualInterfaceRef: ...
    @staticmethod
    def is_cfn_transit_virtual_interface(x: Any) -> bool: ...

class CfnTransitVirtualInterfaceProps(Struct):
    bgp_peers: Sequence[CfnTransitVirtualInterface.BgpPeerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    connection_id: str | _aws_directconnect.IConnectionRef | _aws_directconnect.ILagRef
    direct_connect_gateway_id: str | _aws_directconnect.IDirectConnectGatewayRef
    virtual_interface_name: str
    vlan: float
    allocate_transit_virtual_interface_role_arn: str | None = None
    enable_site_link: bool | IResolvable | None = None
    mtu: float | None = None
    rate_limit: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

