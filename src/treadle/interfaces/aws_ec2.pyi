# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationStatusCheckReference(Struct):
    application_status_check_arn: str

class CapacityManagerDataExportReference(Struct):
    capacity_manager_data_export_id: str

class CapacityReservationFleetReference(Struct):
    capacity_reservation_fleet_id: str

class CapacityReservationReference(Struct):
    capacity_reservation_arn: str
    capacity_reservation_id: str

class CarrierGatewayReference(Struct):
    carrier_gateway_id: str

class ClientVpnAuthorizationRuleReference(Struct):
    client_vpn_authorization_rule_id: str

class ClientVpnEndpointReference(Struct):
    client_vpn_endpoint_id: str

class ClientVpnRouteReference(Struct):
    client_vpn_route_id: str

class ClientVpnTargetNetworkAssociationReference(Struct):
    client_vpn_target_network_association_id: str

class CustomerGatewayReference(Struct):
    customer_gateway_id: str

class DHCPOptionsReference(Struct):
    dhcp_options_id: str

class EC2FleetReference(Struct):
    fleet_id: str

class EIPAssociationReference(Struct):
    eip_association_id: str

class EIPReference(Struct):
    allocation_id: str
    public_ip: str

class EgressOnlyInternetGatewayReference(Struct):
    egress_only_internet_gateway_id: str

class EnclaveCertificateIamRoleAssociationReference(Struct):
    certificate_arn: str
    role_arn: str

class FlowLogReference(Struct):
    flow_log_id: str

class FpgaImageReference(Struct):
    fpga_image_arn: str

class GatewayRouteTableAssociationReference(Struct):
    gateway_id: str

class HostReference(Struct):
    host_id: str

class IPAMAllocationReference(Struct):
    cidr: str
    ipam_pool_allocation_id: str
    ipam_pool_id: str

class IPAMPoolCidrReference(Struct):
    ipam_pool_cidr_id: str
    ipam_pool_id: str

class IPAMPoolReference(Struct):
    ipam_pool_arn: str
    ipam_pool_id: str

class IPAMPrefixListResolverReference(Struct):
    ipam_prefix_list_resolver_arn: str
    ipam_prefix_list_resolver_id: str

class IPAMPrefixListResolverTargetReference(Struct):
    ipam_prefix_list_resolver_target_arn: str
    ipam_prefix_list_resolver_target_id: str

class IPAMReference(Struct):
    ipam_arn: str
    ipam_id: str

class IPAMResourceDiscoveryAssociationReference(Struct):
    ipam_resource_discovery_association_arn: str
    ipam_resource_discovery_association_id: str

class IPAMResourceDiscoveryReference(Struct):
    ipam_resource_discovery_arn: str
    ipam_resource_discovery_id: str

class IPAMScopeReference(Struct):
    ipam_scope_arn: str
    ipam_scope_id: str

class IPv4PoolReference(Struct):
    i_pv4_pool_arn: str

class InstanceConnectEndpointReference(Struct):
    instance_connect_endpoint_arn: str
    instance_connect_endpoint_id: str

class InstanceEventWindowReference(Struct):
    instance_event_window_arn: str

class InstanceReference(Struct):
    instance_id: str

class InternetGatewayReference(Struct):
    internet_gateway_id: str

class IpPoolRouteTableAssociationReference(Struct):
    association_id: str

class IpamExternalResourceVerificationTokenReference(Struct):
    ipam_external_resource_verification_token_arn: str

class IpamInternetRegistryAssociationReference(Struct):
    ipam_internet_registry_association_arn: str

class KeyPairReference(Struct):
    key_name: str

class LaunchTemplateReference(Struct):
    launch_template_id: str

class LocalGatewayRouteReference(Struct):
    destination_cidr_block: str
    local_gateway_route_table_id: str

class LocalGatewayRouteTableReference(Struct):
    local_gateway_route_table_arn: str
    local_gateway_route_table_id: str

class LocalGatewayRouteTableVPCAssociationReference(Struct):
    local_gateway_route_table_vpc_association_id: str

class LocalGatewayRouteTableVirtualInterfaceGroupAssociationReference(Struct):
    local_gateway_route_table_virtual_interface_group_association_id: str

class LocalGatewayVirtualInterfaceGroupReference(Struct):
    local_gateway_virtual_interface_group_arn: str
    local_gateway_virtual_interface_group_id: str

class LocalGatewayVirtualInterfaceReference(Struct):
    local_gateway_virtual_interface_id: str

class NatGatewayReference(Struct):
    nat_gateway_id: str

class NetworkAclEntryReference(Struct):
    network_acl_entry_id: str

class NetworkAclReference(Struct):
    network_acl_id: str

class NetworkInsightsAccessScopeAnalysisReference(Struct):
    network_insights_access_scope_analysis_arn: str
    network_insights_access_scope_analysis_id: str

class NetworkInsightsAccessScopeReference(Struct):
    network_insights_access_scope_arn: str
    network_insights_access_scope_id: str

class NetworkInsightsAnalysisReference(Struct):
    network_insights_analysis_arn: str
    network_insights_analysis_id: str

class NetworkInsightsPathReference(Struct):
    network_insights_path_arn: str
    network_insights_path_id: str

class NetworkInterfaceAttachmentReference(Struct):
    attachment_id: str

class NetworkInterfacePermissionReference(Struct):
    network_interface_permission_id: str

class NetworkInterfaceReference(Struct):
    network_interface_id: str

class NetworkPerformanceMetricSubscriptionReference(Struct):
    destination: str
    metric: str
    source: str
    statistic: str

class PlacementGroupReference(Struct):
    group_name: str

class PrefixListReference(Struct):
    prefix_list_arn: str
    prefix_list_id: str

class RouteReference(Struct):
    cidr_block: str
    route_table_id: str

class RouteServerAssociationReference(Struct):
    route_server_id: str
    vpc_id: str

class RouteServerEndpointReference(Struct):
    route_server_endpoint_arn: str
    route_server_endpoint_id: str

class RouteServerPeerReference(Struct):
    route_server_peer_arn: str
    route_server_peer_id: str

class RouteServerPropagationReference(Struct):
    route_server_id: str
    route_table_id: str

class RouteServerReference(Struct):
    route_server_arn: str
    route_server_id: str

class RouteTableReference(Struct):
    route_table_id: str

class SecondaryNetworkReference(Struct):
    secondary_network_arn: str

class SecurityGroupEgressReference(Struct):
    security_group_egress_id: str

class SecurityGroupIngressReference(Struct):
    security_group_ingress_id: str

class SecurityGroupReference(Struct):
    security_group_id: str

class SecurityGroupVpcAssociationReference(Struct):
    group_id: str
    vpc_id: str

class SnapshotBlockPublicAccessReference(Struct):
    account_id: str

class SpotFleetReference(Struct):
    spot_fleet_id: str

class SqlHaStandbyDetectedInstanceReference(Struct):
    instance_id: str

class SubnetCidrBlockReference(Struct):
    subnet_cidr_block_id: str

class SubnetCidrReservationReference(Struct):
    subnet_cidr_reservation_arn: str
    subnet_cidr_reservation_id: str
    subnet_id: str

class SubnetNetworkAclAssociationReference(Struct):
    association_id: str

class SubnetReference(Struct):
    subnet_id: str

class SubnetRouteTableAssociationReference(Struct):
    subnet_route_table_association_id: str

class TrafficMirrorFilterReference(Struct):
    traffic_mirror_filter_id: str

class TrafficMirrorFilterRuleReference(Struct):
    traffic_mirror_filter_rule_id: str

class TrafficMirrorSessionReference(Struct):
    traffic_mirror_session_id: str

class TrafficMirrorTargetReference(Struct):
    traffic_mirror_target_id: str

class TransitGatewayAttachmentReference(Struct):
    transit_gateway_attachment_id: str

class TransitGatewayConnectPeerReference(Struct):
    transit_gateway_connect_peer_id: str

class TransitGatewayConnectReference(Struct):
    transit_gateway_attachment_id: str

class TransitGatewayMeteringPolicyEntryReference(Struct):
    policy_rule_number: str
    transit_gateway_metering_policy_id: str

class TransitGatewayMeteringPolicyReference(Struct):
    transit_gateway_metering_policy_id: str

class TransitGatewayMulticastDomainAssociationReference(Struct):
    subnet_id: str
    transit_gateway_attachment_id: str
    transit_gateway_multicast_domain_id: str

class TransitGatewayMulticastDomainReference(Struct):
    transit_gateway_multicast_domain_arn: str
    transit_gateway_multicast_domain_id: str

class TransitGatewayMulticastGroupMemberReference(Struct):
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str

class TransitGatewayMulticastGroupSourceReference(Struct):
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str

class TransitGatewayPeeringAttachmentReference(Struct):
    transit_gateway_attachment_id: str

class TransitGatewayPolicyTableAssociationReference(Struct):
    transit_gateway_attachment_id: str
    transit_gateway_policy_table_id: str

class TransitGatewayPolicyTableEntryReference(Struct):
    policy_rule_number: str
    transit_gateway_policy_table_id: str

class TransitGatewayPolicyTableReference(Struct):
    transit_gateway_policy_table_id: str

class TransitGatewayReference(Struct):
    transit_gateway_arn: str
    transit_gateway_id: str

class TransitGatewayRouteReference(Struct):
    destination_cidr_block: str
    transit_gateway_route_table_id: str

class TransitGatewayRouteTableAssociationReference(Struct):
    transit_gateway_attachment_id: str
    transit_gateway_route_table_id: str

class TransitGatewayRouteTablePropagationReference(Struct):
    transit_gateway_attachment_id: str
    transit_gateway_route_table_id: str

class TransitGatewayRouteTableReference(Struct):
    transit_gateway_route_table_id: str

class TransitGatewayVpcAttachmentReference(Struct):
    transit_gateway_vpc_attachment_id: str

class VPCBlockPublicAccessExclusionReference(Struct):
    exclusion_id: str

class VPCBlockPublicAccessOptionsReference(Struct):
    account_id: str

class VPCCidrBlockReference(Struct):
    vpc_cidr_block_id: str
    vpc_id: str

class VPCDHCPOptionsAssociationReference(Struct):
    dhcp_options_id: str
    vpc_id: str

class VPCEncryptionControlReference(Struct):
    vpc_encryption_control_id: str

class VPCEndpointConnectionNotificationReference(Struct):
    vpc_endpoint_connection_notification_id: str

class VPCEndpointReference(Struct):
    vpc_endpoint_id: str

class VPCEndpointServicePermissionsReference(Struct):
    service_id: str

class VPCEndpointServiceReference(Struct):
    service_id: str

class VPCGatewayAttachmentReference(Struct):
    attachment_type: str
    vpc_id: str

class VPCPeeringConnectionReference(Struct):
    vpc_peering_connection_id: str

class VPCReference(Struct):
    vpc_id: str

class VPNConcentratorReference(Struct):
    vpn_concentrator_id: str

class VPNConnectionReference(Struct):
    vpn_connection_id: str

class VPNConnectionRouteReference(Struct):
    destination_cidr_block: str
    vpn_connection_id: str

class VPNGatewayReference(Struct):
    vpn_gateway_id: str

class VPNGatewayRoutePropagationReference(Struct):
    vpn_gateway_route_propagation_id: str

class VerifiedAccessEndpointReference(Struct):
    verified_access_endpoint_id: str

class VerifiedAccessGroupReference(Struct):
    verified_access_group_arn: str
    verified_access_group_id: str

class VerifiedAccessInstanceReference(Struct):
    verified_access_instance_id: str

class VerifiedAccessTrustProviderReference(Struct):
    verified_access_trust_provider_id: str

class VolumeAttachmentReference(Struct):
    instance_id: str
    volume_id: str

class VolumeReference(Struct):
    volume_id: str

class IApplicationStatusCheckRef(Protocol):
    @property
    def application_status_check_ref(self) -> ApplicationStatusCheckReference: ...

class ICapacityManagerDataExportRef(Protocol):
    @property
    def capacity_manager_data_export_ref(self) -> CapacityManagerDataExportReference: ...

class ICapacityReservationFleetRef(Protocol):
    @property
    def capacity_reservation_fleet_ref(self) -> CapacityReservationFleetReference: ...

class ICapacityReservationRef(Protocol):
    @property
    def capacity_reservation_ref(self) -> CapacityReservationReference: ...

class ICarrierGatewayRef(Protocol):
    @property
    def carrier_gateway_ref(self) -> CarrierGatewayReference: ...

class IClientVpnAuthorizationRuleRef(Protocol):
    @property
    def client_vpn_authorization_rule_ref(self) -> ClientVpnAuthorizationRuleReference: ...

class IClientVpnEndpointRef(Protocol):
    @property
    def client_vpn_endpoint_ref(self) -> ClientVpnEndpointReference: ...

class IClientVpnRouteRef(Protocol):
    @property
    def client_vpn_route_ref(self) -> ClientVpnRouteReference: ...

class IClientVpnTargetNetworkAssociationRef(Protocol):
    @property
    def client_vpn_target_network_association_ref(self) -> ClientVpnTargetNetworkAssociationReference: ...

class ICustomerGatewayRef(Protocol):
    @property
    def customer_gateway_ref(self) -> CustomerGatewayReference: ...

class IDHCPOptionsRef(Protocol):
    @property
    def dhcp_options_ref(self) -> DHCPOptionsReference: ...

class IEC2FleetRef(Protocol):
    @property
    def ec2_fleet_ref(self) -> EC2FleetReference: ...

class IEIPAssociationRef(Protocol):
    @property
    def eip_association_ref(self) -> EIPAssociationReference: ...

class IEIPRef(Protocol):
    @property
    def eip_ref(self) -> EIPReference: ...

class IEgressOnlyInternetGatewayRef(Protocol):
    @property
    def egress_only_internet_gateway_ref(self) -> EgressOnlyInternetGatewayReference: ...

class IEnclaveCertificateIamRoleAssociationRef(Protocol):
    @property
    def enclave_certificate_iam_role_association_ref(self) -> EnclaveCertificateIamRoleAssociationReference: ...

class IFlowLogRef(Protocol):
    @property
    def flow_log_ref(self) -> FlowLogReference: ...

class IFpgaImageRef(Protocol):
    @property
    def fpga_image_ref(self) -> FpgaImageReference: ...

class IGatewayRouteTableAssociationRef(Protocol):
    @property
    def gateway_route_table_association_ref(self) -> GatewayRouteTableAssociationReference: ...

class IHostRef(Protocol):
    @property
    def host_ref(self) -> HostReference: ...

class IIPAMAllocationRef(Protocol):
    @property
    def ipam_allocation_ref(self) -> IPAMAllocationReference: ...

class IIPAMPoolCidrRef(Protocol):
    @property
    def ipam_pool_cidr_ref(self) -> IPAMPoolCidrReference: ...

class IIPAMPoolRef(Protocol):
    @property
    def ipam_pool_ref(self) -> IPAMPoolReference: ...

class IIPAMPrefixListResolverRef(Protocol):
    @property
    def ipam_prefix_list_resolver_ref(self) -> IPAMPrefixListResolverReference: ...

class IIPAMPrefixListResolverTargetRef(Protocol):
    @property
    def ipam_prefix_list_resolver_target_ref(self) -> IPAMPrefixListResolverTargetReference: ...

class IIPAMRef(Protocol):
    @property
    def ipam_ref(self) -> IPAMReference: ...

class IIPAMResourceDiscoveryAssociationRef(Protocol):
    @property
    def ipam_resource_discovery_association_ref(self) -> IPAMResourceDiscoveryAssociationReference: ...

class IIPAMResourceDiscoveryRef(Protocol):
    @property
    def ipam_resource_discovery_ref(self) -> IPAMResourceDiscoveryReference: ...

class IIPAMScopeRef(Protocol):
    @property
    def ipam_scope_ref(self) -> IPAMScopeReference: ...

class IIPv4PoolRef(Protocol):
    @property
    def i_pv4_pool_ref(self) -> IPv4PoolReference: ...

class IInstanceConnectEndpointRef(Protocol):
    @property
    def instance_connect_endpoint_ref(self) -> InstanceConnectEndpointReference: ...

class IInstanceEventWindowRef(Protocol):
    @property
    def instance_event_window_ref(self) -> InstanceEventWindowReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class IInternetGatewayRef(Protocol):
    @property
    def internet_gateway_ref(self) -> InternetGatewayReference: ...

class IIpPoolRouteTableAssociationRef(Protocol):
    @property
    def ip_pool_route_table_association_ref(self) -> IpPoolRouteTableAssociationReference: ...

class IIpamExternalResourceVerificationTokenRef(Protocol):
    @property
    def ipam_external_resource_verification_token_ref(self) -> IpamExternalResourceVerificationTokenReference: ...

class IIpamInternetRegistryAssociationRef(Protocol):
    @property
    def ipam_internet_registry_association_ref(self) -> IpamInternetRegistryAssociationReference: ...

class IKeyPairRef(Protocol):
    @property
    def key_pair_ref(self) -> KeyPairReference: ...

class ILaunchTemplateRef(Protocol):
    @property
    def launch_template_ref(self) -> LaunchTemplateReference: ...

class ILocalGatewayRouteRef(Protocol):
    @property
    def local_gateway_route_ref(self) -> LocalGatewayRouteReference: ...

class ILocalGatewayRouteTableRef(Protocol):
    @property
    def local_gateway_route_table_ref(self) -> LocalGatewayRouteTableReference: ...

class ILocalGatewayRouteTableVPCAssociationRef(Protocol):
    @property
    def local_gateway_route_table_vpc_association_ref(self) -> LocalGatewayRouteTableVPCAssociationReference: ...

class ILocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(Protocol):
    @property
    def local_gateway_route_table_virtual_interface_group_association_ref(self) -> LocalGatewayRouteTableVirtualInterfaceGroupAssociationReference: ...

class ILocalGatewayVirtualInterfaceGroupRef(Protocol):
    @property
    def local_gateway_virtual_interface_group_ref(self) -> LocalGatewayVirtualInterfaceGroupReference: ...

class ILocalGatewayVirtualInterfaceRef(Protocol):
    @property
    def local_gateway_virtual_interface_ref(self) -> LocalGatewayVirtualInterfaceReference: ...

class INatGatewayRef(Protocol):
    @property
    def nat_gateway_ref(self) -> NatGatewayReference: ...

class INetworkAclEntryRef(Protocol):
    @property
    def network_acl_entry_ref(self) -> NetworkAclEntryReference: ...

class INetworkAclRef(Protocol):
    @property
    def network_acl_ref(self) -> NetworkAclReference: ...

class INetworkInsightsAccessScopeAnalysisRef(Protocol):
    @property
    def network_insights_access_scope_analysis_ref(self) -> NetworkInsightsAccessScopeAnalysisReference: ...

class INetworkInsightsAccessScopeRef(Protocol):
    @property
    def network_insights_access_scope_ref(self) -> NetworkInsightsAccessScopeReference: ...

class INetworkInsightsAnalysisRef(Protocol):
    @property
    def network_insights_analysis_ref(self) -> NetworkInsightsAnalysisReference: ...

class INetworkInsightsPathRef(Protocol):
    @property
    def network_insights_path_ref(self) -> NetworkInsightsPathReference: ...

class INetworkInterfaceAttachmentRef(Protocol):
    @property
    def network_interface_attachment_ref(self) -> NetworkInterfaceAttachmentReference: ...

class INetworkInterfacePermissionRef(Protocol):
    @property
    def network_interface_permission_ref(self) -> NetworkInterfacePermissionReference: ...

class INetworkInterfaceRef(Protocol):
    @property
    def network_interface_ref(self) -> NetworkInterfaceReference: ...

class INetworkPerformanceMetricSubscriptionRef(Protocol):
    @property
    def network_performance_metric_subscription_ref(self) -> NetworkPerformanceMetricSubscriptionReference: ...

class IPlacementGroupRef(Protocol):
    @property
    def placement_group_ref(self) -> PlacementGroupReference: ...

class IPrefixListRef(Protocol):
    @property
    def prefix_list_ref(self) -> PrefixListReference: ...

class IRouteRef(Protocol):
    @property
    def route_ref(self) -> RouteReference: ...

class IRouteServerAssociationRef(Protocol):
    @property
    def route_server_association_ref(self) -> RouteServerAssociationReference: ...

class IRouteServerEndpointRef(Protocol):
    @property
    def route_server_endpoint_ref(self) -> RouteServerEndpointReference: ...

class IRouteServerPeerRef(Protocol):
    @property
    def route_server_peer_ref(self) -> RouteServerPeerReference: ...

class IRouteServerPropagationRef(Protocol):
    @property
    def route_server_propagation_ref(self) -> RouteServerPropagationReference: ...

class IRouteServerRef(Protocol):
    @property
    def route_server_ref(self) -> RouteServerReference: ...

class IRouteTableRef(Protocol):
    @property
    def route_table_ref(self) -> RouteTableReference: ...

class ISecondaryNetworkRef(Protocol):
    @property
    def secondary_network_ref(self) -> SecondaryNetworkReference: ...

class ISecurityGroupEgressRef(Protocol):
    @property
    def security_group_egress_ref(self) -> SecurityGroupEgressReference: ...

class ISecurityGroupIngressRef(Protocol):
    @property
    def security_group_ingress_ref(self) -> SecurityGroupIngressReference: ...

class ISecurityGroupRef(Protocol):
    @property
    def security_group_ref(self) -> SecurityGroupReference: ...

class ISecurityGroupVpcAssociationRef(Protocol):
    @property
    def security_group_vpc_association_ref(self) -> SecurityGroupVpcAssociationReference: ...

class ISnapshotBlockPublicAccessRef(Protocol):
    @property
    def snapshot_block_public_access_ref(self) -> SnapshotBlockPublicAccessReference: ...

class ISpotFleetRef(Protocol):
    @property
    def spot_fleet_ref(self) -> SpotFleetReference: ...

class ISqlHaStandbyDetectedInstanceRef(Protocol):
    @property
    def sql_ha_standby_detected_instance_ref(self) -> SqlHaStandbyDetectedInstanceReference: ...

class ISubnetCidrBlockRef(Protocol):
    @property
    def subnet_cidr_block_ref(self) -> SubnetCidrBlockReference: ...

class ISubnetCidrReservationRef(Protocol):
    @property
    def subnet_cidr_reservation_ref(self) -> SubnetCidrReservationReference: ...

class ISubnetNetworkAclAssociationRef(Protocol):
    @property
    def subnet_network_acl_association_ref(self) -> SubnetNetworkAclAssociationReference: ...

class ISubnetRef(Protocol):
    @property
    def subnet_ref(self) -> SubnetReference: ...

class ISubnetRouteTableAssociationRef(Protocol):
    @property
    def subnet_route_table_association_ref(self) -> SubnetRouteTableAssociationReference: ...

class ITrafficMirrorFilterRef(Protocol):
    @property
    def traffic_mirror_filter_ref(self) -> TrafficMirrorFilterReference: ...

class ITrafficMirrorFilterRuleRef(Protocol):
    @property
    def traffic_mirror_filter_rule_ref(self) -> TrafficMirrorFilterRuleReference: ...

class ITrafficMirrorSessionRef(Protocol):
    @property
    def traffic_mirror_session_ref(self) -> TrafficMirrorSessionReference: ...

class ITrafficMirrorTargetRef(Protocol):
    @property
    def traffic_mirror_target_ref(self) -> TrafficMirrorTargetReference: ...

class ITransitGatewayAttachmentRef(Protocol):
    @property
    def transit_gateway_attachment_ref(self) -> TransitGatewayAttachmentReference: ...

class ITransitGatewayConnectPeerRef(Protocol):
    @property
    def transit_gateway_connect_peer_ref(self) -> TransitGatewayConnectPeerReference: ...

class ITransitGatewayConnectRef(Protocol):
    @property
    def transit_gateway_connect_ref(self) -> TransitGatewayConnectReference: ...

class ITransitGatewayMeteringPolicyEntryRef(Protocol):
    @property
    def transit_gateway_metering_policy_entry_ref(self) -> TransitGatewayMeteringPolicyEntryReference: ...

class ITransitGatewayMeteringPolicyRef(Protocol):
    @property
    def transit_gateway_metering_policy_ref(self) -> TransitGatewayMeteringPolicyReference: ...

class ITransitGatewayMulticastDomainAssociationRef(Protocol):
    @property
    def transit_gateway_multicast_domain_association_ref(self) -> TransitGatewayMulticastDomainAssociationReference: ...

class ITransitGatewayMulticastDomainRef(Protocol):
    @property
    def transit_gateway_multicast_domain_ref(self) -> TransitGatewayMulticastDomainReference: ...

class ITransitGatewayMulticastGroupMemberRef(Protocol):
    @property
    def transit_gateway_multicast_group_member_ref(self) -> TransitGatewayMulticastGroupMemberReference: ...

class ITransitGatewayMulticastGroupSourceRef(Protocol):
    @property
    def transit_gateway_multicast_group_source_ref(self) -> TransitGatewayMulticastGroupSourceReference: ...

class ITransitGatewayPeeringAttachmentRef(Protocol):
    @property
    def transit_gateway_peering_attachment_ref(self) -> TransitGatewayPeeringAttachmentReference: ...

class ITransitGatewayPolicyTableAssociationRef(Protocol):
    @property
    def transit_gateway_policy_table_association_ref(self) -> TransitGatewayPolicyTableAssociationReference: ...

class ITransitGatewayPolicyTableEntryRef(Protocol):
    @property
    def transit_gateway_policy_table_entry_ref(self) -> TransitGatewayPolicyTableEntryReference: ...

class ITransitGatewayPolicyTableRef(Protocol):
    @property
    def transit_gateway_policy_table_ref(self) -> TransitGatewayPolicyTableReference: ...

class ITransitGatewayRef(Protocol):
    @property
    def transit_gateway_ref(self) -> TransitGatewayReference: ...

class ITransitGatewayRouteRef(Protocol):
    @property
    def transit_gateway_route_ref(self) -> TransitGatewayRouteReference: ...

class ITransitGatewayRouteTableAssociationRef(Protocol):
    @property
    def transit_gateway_route_table_association_ref(self) -> TransitGatewayRouteTableAssociationReference: ...

class ITransitGatewayRouteTablePropagationRef(Protocol):
    @property
    def transit_gateway_route_table_propagation_ref(self) -> TransitGatewayRouteTablePropagationReference: ...

class ITransitGatewayRouteTableRef(Protocol):
    @property
    def transit_gateway_route_table_ref(self) -> TransitGatewayRouteTableReference: ...

class ITransitGatewayVpcAttachmentRef(Protocol):
    @property
    def transit_gateway_vpc_attachment_ref(self) -> TransitGatewayVpcAttachmentReference: ...

class IVPCBlockPublicAccessExclusionRef(Protocol):
    @property
    def vpc_block_public_access_exclusion_ref(self) -> VPCBlockPublicAccessExclusionReference: ...

class IVPCBlockPublicAccessOptionsRef(Protocol):
    @property
    def vpc_block_public_access_options_ref(self) -> VPCBlockPublicAccessOptionsReference: ...

class IVPCCidrBlockRef(Protocol):
    @property
    def vpc_cidr_block_ref(self) -> VPCCidrBlockReference: ...

class IVPCDHCPOptionsAssociationRef(Protocol):
    @property
    def vpcdhcp_options_association_ref(self) -> VPCDHCPOptionsAssociationReference: ...

class IVPCEncryptionControlRef(Protocol):
    @property
    def vpc_encryption_control_ref(self) -> VPCEncryptionControlReference: ...

class IVPCEndpointConnectionNotificationRef(Protocol):
    @property
    def vpc_endpoint_connection_notification_ref(self) -> VPCEndpointConnectionNotificationReference: ...

class IVPCEndpointRef(Protocol):
    @property
    def vpc_endpoint_ref(self) -> VPCEndpointReference: ...

class IVPCEndpointServicePermissionsRef(Protocol):
    @property
    def vpc_endpoint_service_permissions_ref(self) -> VPCEndpointServicePermissionsReference: ...

class IVPCEndpointServiceRef(Protocol):
    @property
    def vpc_endpoint_service_ref(self) -> VPCEndpointServiceReference: ...

class IVPCGatewayAttachmentRef(Protocol):
    @property
    def vpc_gateway_attachment_ref(self) -> VPCGatewayAttachmentReference: ...

class IVPCPeeringConnectionRef(Protocol):
    @property
    def vpc_peering_connection_ref(self) -> VPCPeeringConnectionReference: ...

class IVPCRef(Protocol):
    @property
    def vpc_ref(self) -> VPCReference: ...

class IVPNConcentratorRef(Protocol):
    @property
    def vpn_concentrator_ref(self) -> VPNConcentratorReference: ...

class IVPNConnectionRef(Protocol):
    @property
    def vpn_connection_ref(self) -> VPNConnectionReference: ...

class IVPNConnectionRouteRef(Protocol):
    @property
    def vpn_connection_route_ref(self) -> VPNConnectionRouteReference: ...

class IVPNGatewayRef(Protocol):
    @property
    def vpn_gateway_ref(self) -> VPNGatewayReference: ...

class IVPNGatewayRoutePropagationRef(Protocol):
    @property
    def vpn_gateway_route_propagation_ref(self) -> VPNGatewayRoutePropagationReference: ...

class IVerifiedAccessEndpointRef(Protocol):
    @property
    def verified_access_endpoint_ref(self) -> VerifiedAccessEndpointReference: ...

class IVerifiedAccessGroupRef(Protocol):
    @property
    def verified_access_group_ref(self) -> VerifiedAccessGroupReference: ...

class IVerifiedAccessInstanceRef(Protocol):
    @property
    def verified_access_instance_ref(self) -> VerifiedAccessInstanceReference: ...

class IVerifiedAccessTrustProviderRef(Protocol):
    @property
    def verified_access_trust_provider_ref(self) -> VerifiedAccessTrustProviderReference: ...

class IVolumeAttachmentRef(Protocol):
    @property
    def volume_attachment_ref(self) -> VolumeAttachmentReference: ...

class IVolumeRef(Protocol):
    @property
    def volume_ref(self) -> VolumeReference: ...
