# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectAttachmentReference(Struct):
    attachment_id: str

class ConnectPeerReference(Struct):
    connect_peer_id: str

class ConnectionReference(Struct):
    connection_arn: str

class CoreNetworkPrefixListAssociationReference(Struct):
    core_network_id: str
    prefix_list_arn: str

class CoreNetworkReference(Struct):
    core_network_arn: str
    core_network_id: str

class CustomerGatewayAssociationReference(Struct):
    customer_gateway_arn: str
    global_network_id: str

class DeviceReference(Struct):
    device_arn: str
    device_id: str
    global_network_id: str

class DirectConnectGatewayAttachmentReference(Struct):
    attachment_id: str

class GlobalNetworkReference(Struct):
    global_network_arn: str
    global_network_id: str

class LinkAssociationReference(Struct):
    device_id: str
    global_network_id: str
    link_id: str

class LinkReference(Struct):
    global_network_id: str
    link_arn: str
    link_id: str

class SiteReference(Struct):
    global_network_id: str
    site_arn: str
    site_id: str

class SiteToSiteVpnAttachmentReference(Struct):
    attachment_id: str

class TransitGatewayPeeringReference(Struct):
    peering_id: str

class TransitGatewayRegistrationReference(Struct):
    global_network_id: str
    transit_gateway_arn: str

class TransitGatewayRouteTableAttachmentReference(Struct):
    attachment_id: str

class VpcAttachmentReference(Struct):
    attachment_id: str

class IConnectAttachmentRef(Protocol):
    @property
    def connect_attachment_ref(self) -> ConnectAttachmentReference: ...

class IConnectPeerRef(Protocol):
    @property
    def connect_peer_ref(self) -> ConnectPeerReference: ...

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class ICoreNetworkPrefixListAssociationRef(Protocol):
    @property
    def core_network_prefix_list_association_ref(self) -> CoreNetworkPrefixListAssociationReference: ...

class ICoreNetworkRef(Protocol):
    @property
    def core_network_ref(self) -> CoreNetworkReference: ...

class ICustomerGatewayAssociationRef(Protocol):
    @property
    def customer_gateway_association_ref(self) -> CustomerGatewayAssociationReference: ...

class IDeviceRef(Protocol):
    @property
    def device_ref(self) -> DeviceReference: ...

class IDirectConnectGatewayAttachmentRef(Protocol):
    @property
    def direct_connect_gateway_attachment_ref(self) -> DirectConnectGatewayAttachmentReference: ...

class IGlobalNetworkRef(Protocol):
    @property
    def global_network_ref(self) -> GlobalNetworkReference: ...

class ILinkAssociationRef(Protocol):
    @property
    def link_association_ref(self) -> LinkAssociationReference: ...

class ILinkRef(Protocol):
    @property
    def link_ref(self) -> LinkReference: ...

class ISiteRef(Protocol):
    @property
    def site_ref(self) -> SiteReference: ...

class ISiteToSiteVpnAttachmentRef(Protocol):
    @property
    def site_to_site_vpn_attachment_ref(self) -> SiteToSiteVpnAttachmentReference: ...

class ITransitGatewayPeeringRef(Protocol):
    @property
    def transit_gateway_peering_ref(self) -> TransitGatewayPeeringReference: ...

class ITransitGatewayRegistrationRef(Protocol):
    @property
    def transit_gateway_registration_ref(self) -> TransitGatewayRegistrationReference: ...

class ITransitGatewayRouteTableAttachmentRef(Protocol):
    @property
    def transit_gateway_route_table_attachment_ref(self) -> TransitGatewayRouteTableAttachmentReference: ...

class IVpcAttachmentRef(Protocol):
    @property
    def vpc_attachment_ref(self) -> VpcAttachmentReference: ...
