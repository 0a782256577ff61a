# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_networkmanager as _aws_networkmanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnectAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectAttachmentOptionsProperty(Struct):
        protocol: str | None = None
    class ProposedNetworkFunctionGroupChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        network_function_group_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ProposedSegmentChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        segment_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        edge_location: str,
        options: CfnConnectAttachment.ConnectAttachmentOptionsProperty | Mapping[str, Any] | IResolvable,
        transport_attachment_id: str,
        network_function_group_name: str | None = None,
        proposed_segment_change: CfnConnectAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_policy_label: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    core_network_id: str
    edge_location: str
    options: CfnConnectAttachment.ConnectAttachmentOptionsProperty | IResolvable
    transport_attachment_id: str
    network_function_group_name: str | None
    proposed_segment_change: CfnConnectAttachment.ProposedSegmentChangeProperty | IResolvable | None
    routing_policy_label: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def attr_attachment_policy_rule_number(self) -> float: ...
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_proposed_network_function_group_change(self) -> IResolvable: ...
    @property
    def attr_proposed_segment_change(self) -> IResolvable: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_segment_name(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def connect_attachment_ref(self) -> _aws_networkmanager.ConnectAttachmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_connect_attachment(resource: _aws_networkmanager.IConnectAttachmentRef) -> str: ...
    @staticmethod
    def from_attachment_id(scope: Construct, id: str, attachment_id: str) -> _aws_networkmanager.IConnectAttachmentRef: ...
    @staticmethod
    def is_cfn_connect_attachment(x: Any) -> bool: ...

class CfnConnectAttachmentProps(Struct):
    core_network_id: str
    edge_location: str
    options: CfnConnectAttachment.ConnectAttachmentOptionsProperty | Mapping[str, Any] | IResolvable
    transport_attachment_id: str
    network_function_group_name: str | None = None
    proposed_segment_change: CfnConnectAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None
    routing_policy_label: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConnectPeer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BgpOptionsProperty(Struct):
        peer_asn: float | None = None
    class ConnectPeerBgpConfigurationProperty(Struct):
        core_network_address: str | None = None
        core_network_asn: float | None = None
        peer_address: str | None = None
        peer_asn: float | None = None
    class ConnectPeerConfigurationProperty(Struct):
        bgp_configurations: Sequence[CfnConnectPeer.ConnectPeerBgpConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        core_network_address: str | None = None
        inside_cidr_blocks: Sequence[str] | None = None
        peer_address: str | None = None
        protocol: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connect_attachment_id: str,
        peer_address: str,
        bgp_options: CfnConnectPeer.BgpOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        core_network_address: str | None = None,
        inside_cidr_blocks: Sequence[str] | None = None,
        subnet_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connect_attachment_id: str
    peer_address: str
    bgp_options: CfnConnectPeer.BgpOptionsProperty | IResolvable | None
    core_network_address: str | None
    inside_cidr_blocks: Sequence[str] | None
    subnet_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_configuration(self) -> IResolvable: ...
    @property
    def attr_configuration_bgp_configurations(self) -> IResolvable: ...
    @property
    def attr_configuration_core_network_address(self) -> str: ...
    @property
    def attr_configuration_inside_cidr_blocks(self) -> Sequence[str]: ...
    @property
    def attr_configuration_peer_address(self) -> str: ...
    @property
    def attr_configuration_protocol(self) -> str: ...
    @property
    def attr_connect_peer_id(self) -> str: ...
    @property
    def attr_core_network_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edge_location(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def connect_peer_ref(self) -> _aws_networkmanager.ConnectPeerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_connect_peer(resource: _aws_networkmanager.IConnectPeerRef) -> str: ...
    @staticmethod
    def from_connect_peer_id(scope: Construct, id: str, connect_peer_id: str) -> _aws_networkmanager.IConnectPeerRef: ...
    @staticmethod
    def is_cfn_connect_peer(x: Any) -> bool: ...

class CfnConnectPeerProps(Struct):
    connect_attachment_id: str
    peer_address: str
    bgp_options: CfnConnectPeer.BgpOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    core_network_address: str | None = None
    inside_cidr_blocks: Sequence[str] | None = None
    subnet_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connected_device_id: str,
        device_id: str,
        global_network_id: str,
        connected_link_id: str | None = None,
        description: str | None = None,
        link_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connected_device_id: str
    device_id: str
    global_network_id: str
    connected_link_id: str | None
    description: str | None
    link_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connection_arn(self) -> str: ...
    @property
    def attr_connection_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_ref(self) -> _aws_networkmanager.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_networkmanager.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    connected_device_id: str
    device_id: str
    global_network_id: str
    connected_link_id: str | None = None
    description: str | None = None
    link_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCoreNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CoreNetworkEdgeProperty(Struct):
        asn: float | None = None
        edge_location: str | None = None
        inside_cidr_blocks: Sequence[str] | None = None
    class CoreNetworkNetworkFunctionGroupProperty(Struct):
        edge_locations: Sequence[str] | None = None
        name: str | None = None
        segments: CfnCoreNetwork.SegmentsProperty | Mapping[str, Any] | IResolvable | None = None
    class CoreNetworkSegmentProperty(Struct):
        edge_locations: Sequence[str] | None = None
        name: str | None = None
        shared_segments: Sequence[str] | None = None
    class SegmentsProperty(Struct):
        send_to: Sequence[str] | None = None
        send_via: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_network_id: str,
        description: str | None = None,
        policy_document: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    global_network_id: str
    policy_document: Any
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_core_network_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edges(self) -> IResolvable: ...
    @property
    def attr_network_function_groups(self) -> IResolvable: ...
    @property
    def attr_owner_account(self) -> str: ...
    @property
    def attr_segments(self) -> IResolvable: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def core_network_ref(self) -> _aws_networkmanager.CoreNetworkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_core_network(resource: _aws_networkmanager.ICoreNetworkRef) -> str: ...
    @staticmethod
    def from_core_network_arn(scope: Construct, id: str, arn: str) -> _aws_networkmanager.ICoreNetworkRef: ...
    @staticmethod
    def from_core_network_id(scope: Construct, id: str, core_network_id: str) -> _aws_networkmanager.ICoreNetworkRef: ...
    @staticmethod
    def is_cfn_core_network(x: Any) -> bool: ...

class CfnCoreNetworkProps(Struct):
    global_network_id: str
    description: str | None = None
    policy_document: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCoreNetworkPrefixListAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        prefix_list_alias: str,
        prefix_list_arn: str,
    ) -> None: ...
    core_network_id: str
    prefix_list_alias: str
    prefix_list_arn: str
    @property
    def core_network_prefix_list_association_ref(self) -> _aws_networkmanager.CoreNetworkPrefixListAssociationReference: ...
    @staticmethod
    def is_cfn_core_network_prefix_list_association(x: Any) -> bool: ...

class CfnCoreNetworkPrefixListAssociationProps(Struct):
    core_network_id: str
    prefix_list_alias: str
    prefix_list_arn: str

class CfnCustomerGatewayAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        customer_gateway_arn: str,
        device_id: str,
        global_network_id: str,
        link_id: str | None = None,
    ) -> None: ...
    customer_gateway_arn: str
    device_id: str
    global_network_id: str
    link_id: str | None
    @property
    def customer_gateway_association_ref(self) -> _aws_networkmanager.CustomerGatewayAssociationReference: ...
    @staticmethod
    def is_cfn_customer_gateway_association(x: Any) -> bool: ...

class CfnCustomerGatewayAssociationProps(Struct):
    customer_gateway_arn: str
    device_id: str
    global_network_id: str
    link_id: str | None = None

class CfnDevice(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AWSLocationProperty(Struct):
        subnet_arn: str | None = None
        zone: str | None = None
    class LocationProperty(Struct):
        address: str | None = None
        latitude: str | None = None
        longitude: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_network_id: str,
        aws_location: CfnDevice.AWSLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        location: CfnDevice.LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        model: str | None = None,
        serial_number: str | None = None,
        site_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
        vendor: str | None = None,
    ) -> None: ...
    global_network_id: str
    aws_location: CfnDevice.AWSLocationProperty | IResolvable | None
    description: str | None
    location: CfnDevice.LocationProperty | IResolvable | None
    model: str | None
    serial_number: str | None
    site_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    vendor: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_device_arn(self) -> str: ...
    @property
    def attr_device_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def device_ref(self) -> _aws_networkmanager.DeviceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_device(resource: _aws_networkmanager.IDeviceRef) -> str: ...
    @staticmethod
    def is_cfn_device(x: Any) -> bool: ...

class CfnDeviceProps(Struct):
    global_network_id: str
    aws_location: CfnDevice.AWSLocationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    location: CfnDevice.LocationProperty | Mapping[str, Any] | IResolvable | None = None
    model: str | None = None
    serial_number: str | None = None
    site_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None
    vendor: str | None = None

class CfnDirectConnectGatewayAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProposedNetworkFunctionGroupChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        network_function_group_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ProposedSegmentChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        segment_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        direct_connect_gateway_arn: str,
        edge_locations: Sequence[str],
        routing_policy_label: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    core_network_id: str
    direct_connect_gateway_arn: str
    edge_locations: Sequence[str]
    routing_policy_label: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def attr_attachment_policy_rule_number(self) -> float: ...
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_network_function_group_name(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_proposed_network_function_group_change(self) -> IResolvable: ...
    @property
    def attr_proposed_segment_change(self) -> IResolvable: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_segment_name(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def direct_connect_gateway_attachment_ref(self) -> _aws_networkmanager.DirectConnectGatewayAttachmentReference: ...
    @staticmethod
    def is_cfn_direct_connect_gateway_attachment(x: Any) -> bool: ...

class CfnDirectConnectGatewayAttachmentProps(Struct):
    core_network_id: str
    direct_connect_gateway_arn: str
    edge_locations: Sequence[str]
    routing_policy_label: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGlobalNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        created_at: str | None = None,
        description: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    created_at: str | None
    description: str | None
    state: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def global_network_ref(self) -> _aws_networkmanager.GlobalNetworkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_global_network(resource: _aws_networkmanager.IGlobalNetworkRef) -> str: ...
    @staticmethod
    def is_cfn_global_network(x: Any) -> bool: ...

class CfnGlobalNetworkProps(Struct):
    created_at: str | None = None
    description: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BandwidthProperty(Struct):
        download_speed: float | None = None
        upload_speed: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bandwidth: CfnLink.BandwidthProperty | Mapping[str, Any] | IResolvable,
        global_network_id: str,
        site_id: str,
        description: str | None = None,
        provider: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    bandwidth: CfnLink.BandwidthProperty | IResolvable
    global_network_id: str
    site_id: str
    description: str | None
    provider: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_link_arn(self) -> str: ...
    @property
    def attr_link_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def link_ref(self) -> _aws_networkmanager.LinkReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_link(resource: _aws_networkmanager.ILinkRef) -> str: ...
    @staticmethod
    def is_cfn_link(x: Any) -> bool: ...

class CfnLinkProps(Struct):
    bandwidth: CfnLink.BandwidthProperty | Mapping[str, Any] | IResolvable
    global_network_id: str
    site_id: str
    description: str | None = None
    provider: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnLinkAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_id: str,
        global_network_id: str,
        link_id: str,
    ) -> None: ...
    device_id: str
    global_network_id: str
    link_id: str
    @property
    def link_association_ref(self) -> _aws_networkmanager.LinkAssociationReference: ...
    @staticmethod
    def is_cfn_link_association(x: Any) -> bool: ...

class CfnLinkAssociationProps(Struct):
    device_id: str
    global_network_id: str
    link_id: str

class CfnSite(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        address: str | None = None
        latitude: str | None = None
        longitude: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_network_id: str,
        description: str | None = None,
        location: CfnSite.LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    global_network_id: str
    description: str | None
    location: CfnSite.LocationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_site_arn(self) -> str: ...
    @property
    def attr_site_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def site_ref(self) -> _aws_networkmanager.SiteReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_site(resource: _aws_networkmanager.ISiteRef) -> str: ...
    @staticmethod
    def is_cfn_site(x: Any) -> bool: ...

class CfnSiteProps(Struct):
    global_network_id: str
    description: str | None = None
    location: CfnSite.LocationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSiteToSiteVpnAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProposedNetworkFunctionGroupChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        network_function_group_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ProposedSegmentChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        segment_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        vpn_connection_arn: str,
        network_function_group_name: str | None = None,
        proposed_segment_change: CfnSiteToSiteVpnAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_policy_label: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    core_network_id: str
    vpn_connection_arn: str
    network_function_group_name: str | None
    proposed_segment_change: CfnSiteToSiteVpnAttachment.ProposedSegmentChangeProperty | IResolvable | None
    routing_policy_label: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def attr_attachment_policy_rule_number(self) -> float: ...
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edge_location(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_proposed_network_function_group_change(self) -> IResolvable: ...
    @property
    def attr_proposed_segment_change(self) -> IResolvable: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_segment_name(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def site_to_site_vpn_attachment_ref(self) -> _aws_networkmanager.SiteToSiteVpnAttachmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_site_to_site_vpn_attachment(x: Any) -> bool: ...

class CfnSiteToSiteVpnAttachmentProps(Struct):
    core_network_id: str
    vpn_connection_arn: str
    network_function_group_name: str | None = None
    proposed_segment_change: CfnSiteToSiteVpnAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None
    routing_policy_label: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayPeering(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        transit_gateway_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    core_network_id: str
    transit_gateway_arn: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edge_location(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_peering_id(self) -> str: ...
    @property
    def attr_peering_type(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_peering_attachment_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_peering_ref(self) -> _aws_networkmanager.TransitGatewayPeeringReference: ...
    @staticmethod
    def is_cfn_transit_gateway_peering(x: Any) -> bool: ...

class CfnTransitGatewayPeeringProps(Struct):
    core_network_id: str
    transit_gateway_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayRegistration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        global_network_id: str | _aws_networkmanager.IGlobalNetworkRef,
        transit_gateway_arn: str,
    ) -> None: ...
    global_network_id: str
    transit_gateway_arn: str
    @property
    def transit_gateway_registration_ref(self) -> _aws_networkmanager.TransitGatewayRegistrationReference: ...
    @staticmethod
    def is_cfn_transit_gateway_registration(x: Any) -> bool: ...

class CfnTransitGatewayRegistrationProps(Struct):
    global_network_id: str | _aws_networkmanager.IGlobalNetworkRef
    transit_gateway_arn: str

class CfnTransitGatewayRouteTableAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProposedNetworkFunctionGroupChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        network_function_group_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ProposedSegmentChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        segment_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        peering_id: str,
        transit_gateway_route_table_arn: str,
        network_function_group_name: str | None = None,
        proposed_segment_change: CfnTransitGatewayRouteTableAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_policy_label: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    peering_id: str
    transit_gateway_route_table_arn: str
    network_function_group_name: str | None
    proposed_segment_change: CfnTransitGatewayRouteTableAttachment.ProposedSegmentChangeProperty | IResolvable | None
    routing_policy_label: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def attr_attachment_policy_rule_number(self) -> float: ...
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_core_network_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edge_location(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_proposed_network_function_group_change(self) -> IResolvable: ...
    @property
    def attr_proposed_segment_change(self) -> IResolvable: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_segment_name(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_route_table_attachment_ref(self) -> _aws_networkmanager.TransitGatewayRouteTableAttachmentReference: ...
    @staticmethod
    def is_cfn_transit_gateway_route_table_attachment(x: Any) -> bool: ...

class CfnTransitGatewayRouteTableAttachmentProps(Struct):
    peering_id: str
    transit_gateway_route_table_arn: str
    network_function_group_name: str | None = None
    proposed_segment_change: CfnTransitGatewayRouteTableAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None
    routing_policy_label: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVpcAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProposedNetworkFunctionGroupChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        network_function_group_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ProposedSegmentChangeProperty(Struct):
        attachment_policy_rule_number: float | None = None
        segment_name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class VpcOptionsProperty(Struct):
        appliance_mode_support: bool | IResolvable | None = None
        dns_support: bool | IResolvable | None = None
        ipv6_support: bool | IResolvable | None = None
        security_group_referencing_support: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_network_id: str,
        subnet_arns: Sequence[str],
        vpc_arn: str,
        options: CfnVpcAttachment.VpcOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        proposed_segment_change: CfnVpcAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None,
        routing_policy_label: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    core_network_id: str
    subnet_arns: Sequence[str]
    vpc_arn: str
    options: CfnVpcAttachment.VpcOptionsProperty | IResolvable | None
    proposed_segment_change: CfnVpcAttachment.ProposedSegmentChangeProperty | IResolvable | None
    routing_policy_label: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def attr_attachment_policy_rule_number(self) -> float: ...
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def attr_core_network_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_edge_location(self) -> str: ...
    @property
    def attr_last_modification_errors(self) -> Sequence[str]: ...
    @property
    def attr_network_function_group_name(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_proposed_network_function_group_change(self) -> IResolvable: ...
    @property
    def attr_proposed_segment_change(self) -> IResolvable: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_segment_name(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_attachment_ref(self) -> _aws_networkmanager.VpcAttachmentReference: ...
    @staticmethod
    def arn_for_vpc_attachment(resource: _aws_networkmanager.IVpcAttachmentRef) -> str: ...
    @staticmethod
    def from_attachment_id(scope: Construct, id: str, attachment_id: str) -> _aws_networkmanager.IVpcAttachmentRef: ...
    @staticmethod
    def is_cfn_vpc_attachment(x: Any) -> bool: ...

class CfnVpcAttachmentProps(Struct):
    core_network_id: str
    subnet_arns: Sequence[str]
    vpc_arn: str
    options: CfnVpcAttachment.VpcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    proposed_segment_change: CfnVpcAttachment.ProposedSegmentChangeProperty | Mapping[str, Any] | IResolvable | None = None
    routing_policy_label: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

