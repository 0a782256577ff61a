# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_elasticloadbalancingv2 as _aws_elasticloadbalancingv2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_s3 as _aws_s3
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplicationStatusCheck(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HealthCheckPathDestinationProperty(Struct):
        security_group_id: str | None = None
        subnet_id: str | None = None
    class HealthCheckPathProperty(Struct):
        destinations: Sequence[CfnApplicationStatusCheck.HealthCheckPathDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source: CfnApplicationStatusCheck.HealthCheckPathSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class HealthCheckPathSourceProperty(Struct):
        security_group_id: str | None = None
        subnet_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        port: float,
        protocol: str,
        aggregation: str | None = None,
        device_index: float | None = None,
        failure_threshold: float | None = None,
        health_check_paths: Sequence[CfnApplicationStatusCheck.HealthCheckPathProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        initialization_grace_period_seconds: float | None = None,
        interval: float | None = None,
        ip_scope: str | None = None,
        ip_version: str | None = None,
        path: str | None = None,
        status_code_matcher: str | None = None,
        success_threshold: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    port: float
    protocol: str
    aggregation: str | None
    device_index: float | None
    failure_threshold: float | None
    health_check_paths: Sequence[CfnApplicationStatusCheck.HealthCheckPathProperty | IResolvable] | IResolvable | None
    initialization_grace_period_seconds: float | None
    interval: float | None
    ip_scope: str | None
    ip_version: str | None
    path: str | None
    status_code_matcher: str | None
    success_threshold: float | None
    tags: Sequence[_CfnTag] | None
    timeout: float | None
    @property
    def application_status_check_ref(self) -> _aws_ec2.ApplicationStatusCheckReference: ...
    @property
    def attr_application_status_check_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application_status_check(resource: _aws_ec2.IApplicationStatusCheckRef) -> str: ...
    @staticmethod
    def is_cfn_application_status_check(x: Any) -> bool: ...

class CfnApplicationStatusCheckProps(Struct):
    port: float
    protocol: str
    aggregation: str | None = None
    device_index: float | None = None
    failure_threshold: float | None = None
    health_check_paths: Sequence[CfnApplicationStatusCheck.HealthCheckPathProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    initialization_grace_period_seconds: float | None = None
    interval: float | None = None
    ip_scope: str | None = None
    ip_version: str | None = None
    path: str | None = None
    status_code_matcher: str | None = None
    success_threshold: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout: float | None = None

class CfnCapacityManagerDataExport(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        output_format: str,
        s3_bucket_name: str,
        schedule: str,
        s3_bucket_prefix: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    output_format: str
    s3_bucket_name: str
    schedule: str
    s3_bucket_prefix: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_capacity_manager_data_export_id(self) -> str: ...
    @property
    def capacity_manager_data_export_ref(self) -> _aws_ec2.CapacityManagerDataExportReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capacity_manager_data_export(resource: _aws_ec2.ICapacityManagerDataExportRef) -> str: ...
    @staticmethod
    def from_capacity_manager_data_export_id(scope: Construct, id: str, capacity_manager_data_export_id: str) -> _aws_ec2.ICapacityManagerDataExportRef: ...
    @staticmethod
    def is_cfn_capacity_manager_data_export(x: Any) -> bool: ...

class CfnCapacityManagerDataExportProps(Struct):
    output_format: str
    s3_bucket_name: str
    schedule: str
    s3_bucket_prefix: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCapacityReservation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityAllocationProperty(Struct):
        allocation_type: str | None = None
        count: float | None = None
    class CommitmentInfoProperty(Struct):
        commitment_end_date: str | None = None
        committed_instance_count: float | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_count: float,
        instance_platform: str,
        instance_type: str,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        ebs_optimized: bool | IResolvable | None = None,
        end_date: str | None = None,
        end_date_type: str | None = None,
        ephemeral_storage: bool | IResolvable | None = None,
        instance_match_criteria: str | None = None,
        out_post_arn: str | None = None,
        placement_group_arn: str | None = None,
        tag_specifications: Sequence[CfnCapacityReservation.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tenancy: str | None = None,
        unused_reservation_billing_owner_id: str | None = None,
    ) -> None: ...
    instance_count: float
    instance_platform: str
    instance_type: str
    availability_zone: str | None
    availability_zone_id: str | None
    ebs_optimized: bool | IResolvable | None
    end_date: str | None
    end_date_type: str | None
    ephemeral_storage: bool | IResolvable | None
    instance_match_criteria: str | None
    out_post_arn: str | None
    placement_group_arn: str | None
    tag_specifications: Sequence[CfnCapacityReservation.TagSpecificationProperty | IResolvable] | IResolvable | None
    tenancy: str | None
    unused_reservation_billing_owner_id: str | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_available_instance_count(self) -> float: ...
    @property
    def attr_capacity_allocation_set(self) -> IResolvable: ...
    @property
    def attr_capacity_reservation_arn(self) -> str: ...
    @property
    def attr_capacity_reservation_fleet_id(self) -> str: ...
    @property
    def attr_commitment_info(self) -> IResolvable: ...
    @property
    def attr_create_date(self) -> str: ...
    @property
    def attr_delivery_preference(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_instance_type(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_reservation_type(self) -> str: ...
    @property
    def attr_start_date(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_tenancy(self) -> str: ...
    @property
    def attr_total_instance_count(self) -> float: ...
    @property
    def capacity_reservation_ref(self) -> _aws_ec2.CapacityReservationReference: ...
    @staticmethod
    def arn_for_capacity_reservation(resource: _aws_ec2.ICapacityReservationRef) -> str: ...
    @staticmethod
    def from_capacity_reservation_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.ICapacityReservationRef: ...
    @staticmethod
    def from_capacity_reservation_id(scope: Construct, id: str, capacity_reservation_id: str) -> _aws_ec2.ICapacityReservationRef: ...
    @staticmethod
    def is_cfn_capacity_reservation(x: Any) -> bool: ...

class CfnCapacityReservationProps(Struct):
    instance_count: float
    instance_platform: str
    instance_type: str
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    ebs_optimized: bool | IResolvable | None = None
    end_date: str | None = None
    end_date_type: str | None = None
    ephemeral_storage: bool | IResolvable | None = None
    instance_match_criteria: str | None = None
    out_post_arn: str | None = None
    placement_group_arn: str | None = None
    tag_specifications: Sequence[CfnCapacityReservation.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tenancy: str | None = None
    unused_reservation_billing_owner_id: str | None = None

class CfnCapacityReservationFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceTypeSpecificationProperty(Struct):
        availability_zone: str | None = None
        availability_zone_id: str | None = None
        ebs_optimized: bool | IResolvable | None = None
        instance_platform: str | None = None
        instance_type: str | None = None
        priority: float | None = None
        weight: float | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocation_strategy: str | None = None,
        end_date: str | None = None,
        instance_match_criteria: str | None = None,
        instance_type_specifications: Sequence[CfnCapacityReservationFleet.InstanceTypeSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        no_remove_end_date: bool | IResolvable | None = None,
        remove_end_date: bool | IResolvable | None = None,
        tag_specifications: Sequence[CfnCapacityReservationFleet.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tenancy: str | None = None,
        total_target_capacity: float | None = None,
    ) -> None: ...
    allocation_strategy: str | None
    end_date: str | None
    instance_match_criteria: str | None
    instance_type_specifications: Sequence[CfnCapacityReservationFleet.InstanceTypeSpecificationProperty | IResolvable] | IResolvable | None
    no_remove_end_date: bool | IResolvable | None
    remove_end_date: bool | IResolvable | None
    tag_specifications: Sequence[CfnCapacityReservationFleet.TagSpecificationProperty | IResolvable] | IResolvable | None
    tenancy: str | None
    total_target_capacity: float | None
    @property
    def attr_capacity_reservation_fleet_id(self) -> str: ...
    @property
    def capacity_reservation_fleet_ref(self) -> _aws_ec2.CapacityReservationFleetReference: ...
    @staticmethod
    def arn_for_capacity_reservation_fleet(resource: _aws_ec2.ICapacityReservationFleetRef) -> str: ...
    @staticmethod
    def from_capacity_reservation_fleet_id(scope: Construct, id: str, capacity_reservation_fleet_id: str) -> _aws_ec2.ICapacityReservationFleetRef: ...
    @staticmethod
    def is_cfn_capacity_reservation_fleet(x: Any) -> bool: ...

class CfnCapacityReservationFleetProps(Struct):
    allocation_strategy: str | None = None
    end_date: str | None = None
    instance_match_criteria: str | None = None
    instance_type_specifications: Sequence[CfnCapacityReservationFleet.InstanceTypeSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    no_remove_end_date: bool | IResolvable | None = None
    remove_end_date: bool | IResolvable | None = None
    tag_specifications: Sequence[CfnCapacityReservationFleet.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tenancy: str | None = None
    total_target_capacity: float | None = None

class CfnCarrierGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    vpc_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_carrier_gateway_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def carrier_gateway_ref(self) -> _aws_ec2.CarrierGatewayReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_carrier_gateway(resource: _aws_ec2.ICarrierGatewayRef) -> str: ...
    @staticmethod
    def from_carrier_gateway_id(scope: Construct, id: str, carrier_gateway_id: str) -> _aws_ec2.ICarrierGatewayRef: ...
    @staticmethod
    def is_cfn_carrier_gateway(x: Any) -> bool: ...

class CfnCarrierGatewayProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnClientVpnAuthorizationRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_vpn_endpoint_id: str,
        target_network_cidr: str,
        access_group_id: str | None = None,
        authorize_all_groups: bool | IResolvable | None = None,
        description: str | None = None,
    ) -> None: ...
    client_vpn_endpoint_id: str
    target_network_cidr: str
    access_group_id: str | None
    authorize_all_groups: bool | IResolvable | None
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def client_vpn_authorization_rule_ref(self) -> _aws_ec2.ClientVpnAuthorizationRuleReference: ...
    @staticmethod
    def is_cfn_client_vpn_authorization_rule(x: Any) -> bool: ...

class CfnClientVpnAuthorizationRuleProps(Struct):
    client_vpn_endpoint_id: str
    target_network_cidr: str
    access_group_id: str | None = None
    authorize_all_groups: bool | IResolvable | None = None
    description: str | None = None

class CfnClientVpnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizationPolicyProperty(Struct):
        policy_document: str
        description: str | None = None
        shadow_mode: str | None = None
    class CertificateAuthenticationRequestProperty(Struct):
        client_root_certificate_chain_arn: str
    class ClientAuthenticationRequestProperty(Struct):
        type: str
        active_directory: CfnClientVpnEndpoint.DirectoryServiceAuthenticationRequestProperty | Mapping[str, Any] | IResolvable | None = None
        federated_authentication: CfnClientVpnEndpoint.FederatedAuthenticationRequestProperty | Mapping[str, Any] | IResolvable | None = None
        mutual_authentication: CfnClientVpnEndpoint.CertificateAuthenticationRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class ClientConnectOptionsProperty(Struct):
        enabled: bool | IResolvable
        lambda_function_arn: str | None = None
    class ClientLoginBannerOptionsProperty(Struct):
        enabled: bool | IResolvable
        banner_text: str | None = None
    class ClientRouteEnforcementOptionsProperty(Struct):
        enforced: bool | IResolvable | None = None
    class ConnectionLogOptionsProperty(Struct):
        enabled: bool | IResolvable
        cloudwatch_log_group: str | None = None
        cloudwatch_log_stream: str | None = None
        include_authorization_policy_context: bool | IResolvable | None = None
    class DevicePostureOptionsProperty(Struct):
        enabled: bool | IResolvable
        trust_providers: Sequence[CfnClientVpnEndpoint.DevicePostureTrustProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DevicePostureTrustProviderProperty(Struct):
        tenant_id: str
        trust_provider_type: str
        public_signing_key_url: str | None = None
    class DirectoryServiceAuthenticationRequestProperty(Struct):
        directory_id: str
    class FederatedAuthenticationRequestProperty(Struct):
        saml_provider_arn: str
        self_service_saml_provider_arn: str | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str
        tags: Sequence[_CfnTag | Mapping[str, Any]]
    class TransitGatewayConfigurationProperty(Struct):
        transit_gateway_id: str
        availability_zone_ids: Sequence[str] | None = None
        availability_zones: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication_options: Sequence[CfnClientVpnEndpoint.ClientAuthenticationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        connection_log_options: CfnClientVpnEndpoint.ConnectionLogOptionsProperty | Mapping[str, Any] | IResolvable,
        server_certificate_arn: str,
        authorization_policy: CfnClientVpnEndpoint.AuthorizationPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        client_cidr_block: str | None = None,
        client_connect_options: CfnClientVpnEndpoint.ClientConnectOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        client_login_banner_options: CfnClientVpnEndpoint.ClientLoginBannerOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        client_route_enforcement_options: CfnClientVpnEndpoint.ClientRouteEnforcementOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        device_posture_options: CfnClientVpnEndpoint.DevicePostureOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        disconnect_on_session_timeout: bool | IResolvable | None = None,
        dns_servers: Sequence[str] | None = None,
        endpoint_ip_address_type: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        self_service_portal: str | None = None,
        session_timeout_hours: float | None = None,
        split_tunnel: bool | IResolvable | None = None,
        tag_specifications: Sequence[CfnClientVpnEndpoint.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        traffic_ip_address_type: str | None = None,
        transit_gateway_configuration: CfnClientVpnEndpoint.TransitGatewayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        transport_protocol: str | None = None,
        vpc_id: str | None = None,
        vpn_port: float | None = None,
    ) -> None: ...
    authentication_options: Sequence[CfnClientVpnEndpoint.ClientAuthenticationRequestProperty | IResolvable] | IResolvable
    connection_log_options: CfnClientVpnEndpoint.ConnectionLogOptionsProperty | IResolvable
    server_certificate_arn: str
    authorization_policy: CfnClientVpnEndpoint.AuthorizationPolicyProperty | IResolvable | None
    client_cidr_block: str | None
    client_connect_options: CfnClientVpnEndpoint.ClientConnectOptionsProperty | IResolvable | None
    client_login_banner_options: CfnClientVpnEndpoint.ClientLoginBannerOptionsProperty | IResolvable | None
    client_route_enforcement_options: CfnClientVpnEndpoint.ClientRouteEnforcementOptionsProperty | IResolvable | None
    description: str | None
    device_posture_options: CfnClientVpnEndpoint.DevicePostureOptionsProperty | IResolvable | None
    disconnect_on_session_timeout: bool | IResolvable | None
    dns_servers: Sequence[str] | None
    endpoint_ip_address_type: str | None
    security_group_ids: Sequence[str] | None
    self_service_portal: str | None
    session_timeout_hours: float | None
    split_tunnel: bool | IResolvable | None
    tag_specifications: Sequence[CfnClientVpnEndpoint.TagSpecificationProperty | IResolvable] | IResolvable | None
    traffic_ip_address_type: str | None
    transit_gateway_configuration: CfnClientVpnEndpoint.TransitGatewayConfigurationProperty | IResolvable | None
    transport_protocol: str | None
    vpc_id: str | None
    vpn_port: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def client_vpn_endpoint_ref(self) -> _aws_ec2.ClientVpnEndpointReference: ...
    @staticmethod
    def arn_for_client_vpn_endpoint(resource: _aws_ec2.IClientVpnEndpointRef) -> str: ...
    @staticmethod
    def from_client_vpn_endpoint_id(scope: Construct, id: str, client_vpn_endpoint_id: str) -> _aws_ec2.IClientVpnEndpointRef: ...
    @staticmethod
    def is_cfn_client_vpn_endpoint(x: Any) -> bool: ...

class CfnClientVpnEndpointProps(Struct):
    authentication_options: Sequence[CfnClientVpnEndpoint.ClientAuthenticationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable
    connection_log_options: CfnClientVpnEndpoint.ConnectionLogOptionsProperty | Mapping[str, Any] | IResolvable
    server_certificate_arn: str
    authorization_policy: CfnClientVpnEndpoint.AuthorizationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    client_cidr_block: str | None = None
    client_connect_options: CfnClientVpnEndpoint.ClientConnectOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    client_login_banner_options: CfnClientVpnEndpoint.ClientLoginBannerOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    client_route_enforcement_options: CfnClientVpnEndpoint.ClientRouteEnforcementOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    device_posture_options: CfnClientVpnEndpoint.DevicePostureOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    disconnect_on_session_timeout: bool | IResolvable | None = None
    dns_servers: Sequence[str] | None = None
    endpoint_ip_address_type: str | None = None
    security_group_ids: Sequence[str] | None = None
    self_service_portal: str | None = None
    session_timeout_hours: float | None = None
    split_tunnel: bool | IResolvable | None = None
    tag_specifications: Sequence[CfnClientVpnEndpoint.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    traffic_ip_address_type: str | None = None
    transit_gateway_configuration: CfnClientVpnEndpoint.TransitGatewayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    transport_protocol: str | None = None
    vpc_id: str | None = None
    vpn_port: float | None = None

class CfnClientVpnRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_vpn_endpoint_id: str,
        destination_cidr_block: str,
        description: str | None = None,
        target_vpc_subnet_id: str | None = None,
    ) -> None: ...
    client_vpn_endpoint_id: str
    destination_cidr_block: str
    description: str | None
    target_vpc_subnet_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def client_vpn_route_ref(self) -> _aws_ec2.ClientVpnRouteReference: ...
    @staticmethod
    def is_cfn_client_vpn_route(x: Any) -> bool: ...

class CfnClientVpnRouteProps(Struct):
    client_vpn_endpoint_id: str
    destination_cidr_block: str
    description: str | None = None
    target_vpc_subnet_id: str | None = None

class CfnClientVpnTargetNetworkAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_vpn_endpoint_id: str,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        subnet_id: str | None = None,
    ) -> None: ...
    client_vpn_endpoint_id: str
    availability_zone: str | None
    availability_zone_id: str | None
    subnet_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def client_vpn_target_network_association_ref(self) -> _aws_ec2.ClientVpnTargetNetworkAssociationReference: ...
    @staticmethod
    def is_cfn_client_vpn_target_network_association(x: Any) -> bool: ...

class CfnClientVpnTargetNetworkAssociationProps(Struct):
    client_vpn_endpoint_id: str
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    subnet_id: str | None = None

class CfnCustomerGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ip_address: str,
        type: str,
        bgp_asn: float | None = None,
        bgp_asn_extended: float | None = None,
        certificate_arn: str | None = None,
        device_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ip_address: str
    type: str
    bgp_asn: float | None
    bgp_asn_extended: float | None
    certificate_arn: str | None
    device_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_customer_gateway_id(self) -> str: ...
    @property
    def customer_gateway_ref(self) -> _aws_ec2.CustomerGatewayReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_customer_gateway(resource: _aws_ec2.ICustomerGatewayRef) -> str: ...
    @staticmethod
    def from_customer_gateway_id(scope: Construct, id: str, customer_gateway_id: str) -> _aws_ec2.ICustomerGatewayRef: ...
    @staticmethod
    def is_cfn_customer_gateway(x: Any) -> bool: ...

class CfnCustomerGatewayProps(Struct):
    ip_address: str
    type: str
    bgp_asn: float | None = None
    bgp_asn_extended: float | None = None
    certificate_arn: str | None = None
    device_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDHCPOptions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str | None = None,
        domain_name_servers: Sequence[str] | None = None,
        ipv6_address_preferred_lease_time: float | None = None,
        netbios_name_servers: Sequence[str] | None = None,
        netbios_node_type: float | None = None,
        ntp_servers: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str | None
    domain_name_servers: Sequence[str] | None
    ipv6_address_preferred_lease_time: float | None
    netbios_name_servers: Sequence[str] | None
    netbios_node_type: float | None
    ntp_servers: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_dhcp_options_id(self) -> str: ...
    @property
    def dhcp_options_ref(self) -> _aws_ec2.DHCPOptionsReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dhcp_options(resource: _aws_ec2.IDHCPOptionsRef) -> str: ...
    @staticmethod
    def from_dhcp_options_id(scope: Construct, id: str, dhcp_options_id: str) -> _aws_ec2.IDHCPOptionsRef: ...
    @staticmethod
    def is_cfn_dhcp_options(x: Any) -> bool: ...

class CfnDHCPOptionsProps(Struct):
    domain_name: str | None = None
    domain_name_servers: Sequence[str] | None = None
    ipv6_address_preferred_lease_time: float | None = None
    netbios_name_servers: Sequence[str] | None = None
    netbios_node_type: float | None = None
    ntp_servers: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEC2Fleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AcceleratorTotalMemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselineEbsBandwidthMbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselinePerformanceFactorsRequestProperty(Struct):
        cpu: CfnEC2Fleet.CpuPerformanceFactorRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class BlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnEC2Fleet.EbsBlockDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class CapacityRebalanceProperty(Struct):
        replacement_strategy: str | None = None
        termination_delay: float | None = None
    class CapacityReservationOptionsRequestProperty(Struct):
        usage_strategy: str | None = None
    class CapacityReservationTargetRequestProperty(Struct):
        capacity_reservation_ids: Sequence[str] | None = None
        capacity_reservation_resource_group_arns: Sequence[str] | None = None
    class CpuPerformanceFactorRequestProperty(Struct):
        references: Sequence[CfnEC2Fleet.PerformanceFactorReferenceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EbsBlockDeviceProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        multi_availability_zone_configuration: CfnEC2Fleet.MultiAvailabilityZoneConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        snapshot_id: str | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class FleetLaunchTemplateConfigRequestProperty(Struct):
        launch_template_specification: CfnEC2Fleet.FleetLaunchTemplateSpecificationRequestProperty | Mapping[str, Any] | IResolvable | None = None
        overrides: Sequence[CfnEC2Fleet.FleetLaunchTemplateOverridesRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FleetLaunchTemplateOverridesRequestProperty(Struct):
        availability_zone: str | None = None
        availability_zone_id: str | None = None
        block_device_mappings: Sequence[CfnEC2Fleet.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        iam_instance_profile: CfnEC2Fleet.IamInstanceProfileSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        instance_requirements: CfnEC2Fleet.InstanceRequirementsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        key_name: str | None = None
        max_price: str | None = None
        metadata_options: CfnEC2Fleet.InstanceMetadataOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_interfaces: Sequence[CfnEC2Fleet.NetworkInterfaceSpecificationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        placement: CfnEC2Fleet.PlacementProperty | Mapping[str, Any] | IResolvable | None = None
        priority: float | None = None
        subnet_id: str | None = None
        weighted_capacity: float | None = None
    class FleetLaunchTemplateSpecificationRequestProperty(Struct):
        version: str
        launch_template_id: str | None = None
        launch_template_name: str | None = None
        launch_template_specification_user_data: str | None = None
    class IamInstanceProfileSpecificationProperty(Struct):
        arn: str | None = None
        name: str | None = None
    class InstanceMetadataOptionsRequestProperty(Struct):
        http_endpoint: str | None = None
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
    class InstanceRequirementsRequestProperty(Struct):
        accelerator_count: CfnEC2Fleet.AcceleratorCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_manufacturers: Sequence[str] | None = None
        accelerator_names: Sequence[str] | None = None
        accelerator_total_memory_mib: CfnEC2Fleet.AcceleratorTotalMemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        allowed_instance_types: Sequence[str] | None = None
        bare_metal: str | None = None
        baseline_ebs_bandwidth_mbps: CfnEC2Fleet.BaselineEbsBandwidthMbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        baseline_performance_factors: CfnEC2Fleet.BaselinePerformanceFactorsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        burstable_performance: str | None = None
        cpu_manufacturers: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
        instance_generations: Sequence[str] | None = None
        local_storage: str | None = None
        local_storage_types: Sequence[str] | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
        memory_gib_per_v_cpu: CfnEC2Fleet.MemoryGiBPerVCpuRequestProperty | Mapping[str, Any] | IResolvable | None = None
        memory_mib: CfnEC2Fleet.MemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_bandwidth_gbps: CfnEC2Fleet.NetworkBandwidthGbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface_count: CfnEC2Fleet.NetworkInterfaceCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_max_price_percentage_over_lowest_price: float | None = None
        require_encryption_in_transit: bool | IResolvable | None = None
        require_hibernate_support: bool | IResolvable | None = None
        spot_max_price_percentage_over_lowest_price: float | None = None
        total_local_storage_gb: CfnEC2Fleet.TotalLocalStorageGBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        v_cpu_count: CfnEC2Fleet.VCpuCountRangeRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class Ipv6AddressRequestProperty(Struct):
        ipv6_address: str | None = None
    class MaintenanceStrategiesProperty(Struct):
        capacity_rebalance: CfnEC2Fleet.CapacityRebalanceProperty | Mapping[str, Any] | IResolvable | None = None
    class MemoryGiBPerVCpuRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MultiAvailabilityZoneConfigurationProperty(Struct):
        configuration_type: str | None = None
        standby_availability_zones: Sequence[CfnEC2Fleet.StandbyAvailabilityZoneProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NetworkBandwidthGbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceSpecificationRequestProperty(Struct):
        associate_public_ip_address: bool | IResolvable | None = None
        delete_on_termination: bool | IResolvable | None = None
        description: str | None = None
        device_index: float | None = None
        groups: Sequence[str] | None = None
        interface_type: str | None = None
        ipv6_address_count: float | None = None
        ipv6_addresses: Sequence[CfnEC2Fleet.Ipv6AddressRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_card_index: float | None = None
        network_interface_id: str | None = None
        private_ip_address: str | None = None
        private_ip_addresses: Sequence[CfnEC2Fleet.PrivateIpAddressSpecificationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_private_ip_address_count: float | None = None
        subnet_id: str | None = None
    class OnDemandOptionsRequestProperty(Struct):
        allocation_strategy: str | None = None
        capacity_reservation_options: CfnEC2Fleet.CapacityReservationOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        max_total_price: str | None = None
        min_target_capacity: float | None = None
        single_availability_zone: bool | IResolvable | None = None
        single_instance_type: bool | IResolvable | None = None
    class PerformanceFactorReferenceRequestProperty(Struct):
        instance_family: str | None = None
    class PlacementProperty(Struct):
        affinity: str | None = None
        availability_zone: str | None = None
        group_name: str | None = None
        host_id: str | None = None
        host_resource_group_arn: str | None = None
        partition_number: float | None = None
        spread_domain: str | None = None
        tenancy: str | None = None
    class PrivateIpAddressSpecificationRequestProperty(Struct):
        primary: bool | IResolvable | None = None
        private_ip_address: str | None = None
    class ReservedCapacityFallbackOptionsRequestProperty(Struct):
        market_types: Sequence[str] | None = None
    class ReservedCapacityOptionsRequestProperty(Struct):
        allocation_strategy: str | None = None
        capacity_reservation_target: CfnEC2Fleet.CapacityReservationTargetRequestProperty | Mapping[str, Any] | IResolvable | None = None
        reservation_types: Sequence[str] | None = None
        reserved_capacity_fallback_options: CfnEC2Fleet.ReservedCapacityFallbackOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class SpotOptionsRequestProperty(Struct):
        allocation_strategy: str | None = None
        instance_interruption_behavior: str | None = None
        instance_pools_to_use_count: float | None = None
        maintenance_strategies: CfnEC2Fleet.MaintenanceStrategiesProperty | Mapping[str, Any] | IResolvable | None = None
        max_total_price: str | None = None
        min_target_capacity: float | None = None
        single_availability_zone: bool | IResolvable | None = None
        single_instance_type: bool | IResolvable | None = None
    class StandbyAvailabilityZoneProperty(Struct):
        availability_zone: str | None = None
        availability_zone_id: str | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class TargetCapacitySpecificationRequestProperty(Struct):
        total_target_capacity: float
        default_target_capacity_type: str | None = None
        on_demand_target_capacity: float | None = None
        spot_target_capacity: float | None = None
        target_capacity_unit_type: str | None = None
    class TotalLocalStorageGBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class VCpuCountRangeRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        launch_template_configs: Sequence[CfnEC2Fleet.FleetLaunchTemplateConfigRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        target_capacity_specification: CfnEC2Fleet.TargetCapacitySpecificationRequestProperty | Mapping[str, Any] | IResolvable,
        context: str | None = None,
        excess_capacity_termination_policy: str | None = None,
        on_demand_options: CfnEC2Fleet.OnDemandOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        replace_unhealthy_instances: bool | IResolvable | None = None,
        reserved_capacity_options: CfnEC2Fleet.ReservedCapacityOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        spot_options: CfnEC2Fleet.SpotOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        tag_specifications: Sequence[CfnEC2Fleet.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        terminate_instances_with_expiration: bool | IResolvable | None = None,
        type: str | None = None,
        valid_from: str | None = None,
        valid_until: str | None = None,
    ) -> None: ...
    launch_template_configs: Sequence[CfnEC2Fleet.FleetLaunchTemplateConfigRequestProperty | IResolvable] | IResolvable
    target_capacity_specification: CfnEC2Fleet.TargetCapacitySpecificationRequestProperty | IResolvable
    context: str | None
    excess_capacity_termination_policy: str | None
    on_demand_options: CfnEC2Fleet.OnDemandOptionsRequestProperty | IResolvable | None
    replace_unhealthy_instances: bool | IResolvable | None
    reserved_capacity_options: CfnEC2Fleet.ReservedCapacityOptionsRequestProperty | IResolvable | None
    spot_options: CfnEC2Fleet.SpotOptionsRequestProperty | IResolvable | None
    tag_specifications: Sequence[CfnEC2Fleet.TagSpecificationProperty | IResolvable] | IResolvable | None
    terminate_instances_with_expiration: bool | IResolvable | None
    type: str | None
    valid_from: str | None
    valid_until: str | None
    @property
    def attr_fleet_id(self) -> str: ...
    @property
    def ec2_fleet_ref(self) -> _aws_ec2.EC2FleetReference: ...
    @staticmethod
    def arn_for_ec2_fleet(resource: _aws_ec2.IEC2FleetRef) -> str: ...
    @staticmethod
    def from_fleet_id(scope: Construct, id: str, fleet_id: str) -> _aws_ec2.IEC2FleetRef: ...
    @staticmethod
    def is_cfn_ec2_fleet(x: Any) -> bool: ...

class CfnEC2FleetProps(Struct):
    launch_template_configs: Sequence[CfnEC2Fleet.FleetLaunchTemplateConfigRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable
    target_capacity_specification: CfnEC2Fleet.TargetCapacitySpecificationRequestProperty | Mapping[str, Any] | IResolvable
    context: str | None = None
    excess_capacity_termination_policy: str | None = None
    on_demand_options: CfnEC2Fleet.OnDemandOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    replace_unhealthy_instances: bool | IResolvable | None = None
    reserved_capacity_options: CfnEC2Fleet.ReservedCapacityOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    spot_options: CfnEC2Fleet.SpotOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
    tag_specifications: Sequence[CfnEC2Fleet.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    terminate_instances_with_expiration: bool | IResolvable | None = None
    type: str | None = None
    valid_from: str | None = None
    valid_until: str | None = None

class CfnEIP(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        address: str | None = None,
        domain: str | None = None,
        instance_id: str | _aws_ec2.IInstanceRef | None = None,
        ipam_pool_id: str | None = None,
        network_border_group: str | None = None,
        public_ipv4_pool: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transfer_address: str | None = None,
    ) -> None: ...
    address: str | None
    domain: str | None
    instance_id: str | None
    ipam_pool_id: str | None
    network_border_group: str | None
    public_ipv4_pool: str | None
    tags_raw: Sequence[_CfnTag] | None
    transfer_address: str | None
    @property
    def attr_allocation_id(self) -> str: ...
    @property
    def attr_public_ip(self) -> str: ...
    @property
    def eip_ref(self) -> _aws_ec2.EIPReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_eip(resource: _aws_ec2.IEIPRef) -> str: ...
    @staticmethod
    def is_cfn_eip(x: Any) -> bool: ...

class CfnEIPProps(Struct):
    address: str | None = None
    domain: str | None = None
    instance_id: str | _aws_ec2.IInstanceRef | None = None
    ipam_pool_id: str | None = None
    network_border_group: str | None = None
    public_ipv4_pool: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transfer_address: str | None = None

class CfnEIPAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocation_id: str | None = None,
        eip: str | _aws_ec2.IEIPRef | None = None,
        instance_id: str | _aws_ec2.IInstanceRef | None = None,
        network_interface_id: str | _aws_ec2.INetworkInterfaceRef | None = None,
        private_ip_address: str | None = None,
    ) -> None: ...
    allocation_id: str | None
    eip: str | None
    instance_id: str | None
    network_interface_id: str | None
    private_ip_address: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def eip_association_ref(self) -> _aws_ec2.EIPAssociationReference: ...
    @staticmethod
    def is_cfn_eip_association(x: Any) -> bool: ...

class CfnEIPAssociationProps(Struct):
    allocation_id: str | None = None
    eip: str | _aws_ec2.IEIPRef | None = None
    instance_id: str | _aws_ec2.IInstanceRef | None = None
    network_interface_id: str | _aws_ec2.INetworkInterfaceRef | None = None
    private_ip_address: str | None = None

class CfnEgressOnlyInternetGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    vpc_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def egress_only_internet_gateway_ref(self) -> _aws_ec2.EgressOnlyInternetGatewayReference: ...
    @staticmethod
    def arn_for_egress_only_internet_gateway(resource: _aws_ec2.IEgressOnlyInternetGatewayRef) -> str: ...
    @staticmethod
    def from_egress_only_internet_gateway_id(scope: Construct, id: str, egress_only_internet_gateway_id: str) -> _aws_ec2.IEgressOnlyInternetGatewayRef: ...
    @staticmethod
    def is_cfn_egress_only_internet_gateway(x: Any) -> bool: ...

class CfnEgressOnlyInternetGatewayProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEnclaveCertificateIamRoleAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_arn: str,
        role_arn: str,
    ) -> None: ...
    certificate_arn: str
    role_arn: str
    @property
    def attr_certificate_s3_bucket_name(self) -> str: ...
    @property
    def attr_certificate_s3_object_key(self) -> str: ...
    @property
    def attr_encryption_kms_key_id(self) -> str: ...
    @property
    def enclave_certificate_iam_role_association_ref(self) -> _aws_ec2.EnclaveCertificateIamRoleAssociationReference: ...
    @staticmethod
    def is_cfn_enclave_certificate_iam_role_association(x: Any) -> bool: ...

class CfnEnclaveCertificateIamRoleAssociationProps(Struct):
    certificate_arn: str
    role_arn: str

class CfnFlowLog(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationOptionsProperty(Struct):
        file_format: str
        hive_compatible_partitions: bool | IResolvable
        per_hour_partition: bool | IResolvable
    class TagFieldSpecificationProperty(Struct):
        resource_type: str
        tag_keys: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_id: str | _aws_ec2.ISubnetRef | _aws_ec2.ITransitGatewayRef | _aws_ec2.IVPCRef,
        resource_type: str,
        deliver_cross_account_role: str | None = None,
        deliver_logs_permission_arn: str | _aws_iam.IRoleRef | None = None,
        destination_options: Any | None = None,
        log_destination: str | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | None = None,
        log_destination_type: str | None = None,
        log_format: str | None = None,
        log_group_name: str | _aws_logs.ILogGroupRef | None = None,
        max_aggregation_interval: float | None = None,
        tag_field_specifications: Sequence[CfnFlowLog.TagFieldSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        traffic_type: str | None = None,
    ) -> None: ...
    destination_options: Any
    resource_id: str
    resource_type: str
    deliver_cross_account_role: str | None
    deliver_logs_permission_arn: str | None
    log_destination: str | None
    log_destination_type: str | None
    log_format: str | None
    log_group_name: str | None
    max_aggregation_interval: float | None
    tag_field_specifications: Sequence[CfnFlowLog.TagFieldSpecificationProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    traffic_type: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def flow_log_ref(self) -> _aws_ec2.FlowLogReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_flow_log(x: Any) -> bool: ...

class CfnFlowLogProps(Struct):
    resource_id: str | _aws_ec2.ISubnetRef | _aws_ec2.ITransitGatewayRef | _aws_ec2.IVPCRef
    resource_type: str
    deliver_cross_account_role: str | None = None
    deliver_logs_permission_arn: str | _aws_iam.IRoleRef | None = None
    destination_options: Any | None = None
    log_destination: str | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef | None = None
    log_destination_type: str | None = None
    log_format: str | None = None
    log_group_name: str | _aws_logs.ILogGroupRef | None = None
    max_aggregation_interval: float | None = None
    tag_field_specifications: Sequence[CfnFlowLog.TagFieldSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    traffic_type: str | None = None

class CfnFpgaImage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StorageLocationProperty(Struct):
        bucket: str | None = None
        key: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        input_storage_location: CfnFpgaImage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        logs_storage_location: CfnFpgaImage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    input_storage_location: CfnFpgaImage.StorageLocationProperty | IResolvable | None
    logs_storage_location: CfnFpgaImage.StorageLocationProperty | IResolvable | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_data_retention_support(self) -> IResolvable: ...
    @property
    def attr_fpga_image_global_id(self) -> str: ...
    @property
    def attr_fpga_image_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_public(self) -> IResolvable: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def fpga_image_ref(self) -> _aws_ec2.FpgaImageReference: ...
    @staticmethod
    def arn_for_fpga_image(resource: _aws_ec2.IFpgaImageRef) -> str: ...
    @staticmethod
    def is_cfn_fpga_image(x: Any) -> bool: ...

class CfnFpgaImageProps(Struct):
    description: str | None = None
    input_storage_location: CfnFpgaImage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None
    logs_storage_location: CfnFpgaImage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGatewayRouteTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_id: str | _aws_ec2.IInternetGatewayRef | _aws_ec2.IVPNGatewayRef,
        route_table_id: str | _aws_ec2.IRouteTableRef,
    ) -> None: ...
    gateway_id: str
    route_table_id: str
    @property
    def attr_association_id(self) -> str: ...
    @property
    def gateway_route_table_association_ref(self) -> _aws_ec2.GatewayRouteTableAssociationReference: ...
    @staticmethod
    def is_cfn_gateway_route_table_association(x: Any) -> bool: ...

class CfnGatewayRouteTableAssociationProps(Struct):
    gateway_id: str | _aws_ec2.IInternetGatewayRef | _aws_ec2.IVPNGatewayRef
    route_table_id: str | _aws_ec2.IRouteTableRef

class CfnHost(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone: str,
        asset_id: str | None = None,
        auto_placement: str | None = None,
        host_maintenance: str | None = None,
        host_recovery: str | None = None,
        instance_family: str | None = None,
        instance_type: str | None = None,
        outpost_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    availability_zone: str
    asset_id: str | None
    auto_placement: str | None
    host_maintenance: str | None
    host_recovery: str | None
    instance_family: str | None
    instance_type: str | None
    outpost_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_host_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def host_ref(self) -> _aws_ec2.HostReference: ...
    @staticmethod
    def is_cfn_host(x: Any) -> bool: ...

class CfnHostProps(Struct):
    availability_zone: str
    asset_id: str | None = None
    auto_placement: str | None = None
    host_maintenance: str | None = None
    host_recovery: str | None = None
    instance_family: str | None = None
    instance_type: str | None = None
    outpost_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAM(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpamOperatingRegionProperty(Struct):
        region_name: str
    class IpamOrganizationalUnitExclusionProperty(Struct):
        organizations_entity_path: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_resource_discovery_organizational_unit_exclusions: Sequence[CfnIPAM.IpamOrganizationalUnitExclusionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        enable_private_gua: bool | IResolvable | None = None,
        metered_account: str | None = None,
        operating_regions: Sequence[CfnIPAM.IpamOperatingRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tier: str | None = None,
    ) -> None: ...
    default_resource_discovery_organizational_unit_exclusions: Sequence[CfnIPAM.IpamOrganizationalUnitExclusionProperty | IResolvable] | IResolvable | None
    description: str | None
    enable_private_gua: bool | IResolvable | None
    metered_account: str | None
    operating_regions: Sequence[CfnIPAM.IpamOperatingRegionProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    tier: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_default_resource_discovery_association_id(self) -> str: ...
    @property
    def attr_default_resource_discovery_id(self) -> str: ...
    @property
    def attr_ipam_id(self) -> str: ...
    @property
    def attr_private_default_scope_id(self) -> str: ...
    @property
    def attr_public_default_scope_id(self) -> str: ...
    @property
    def attr_resource_discovery_association_count(self) -> float: ...
    @property
    def attr_scope_count(self) -> float: ...
    @property
    def ipam_ref(self) -> _aws_ec2.IPAMReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ipam(resource: _aws_ec2.IIPAMRef) -> str: ...
    @staticmethod
    def from_ipam_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMRef: ...
    @staticmethod
    def from_ipam_id(scope: Construct, id: str, ipam_id: str) -> _aws_ec2.IIPAMRef: ...
    @staticmethod
    def is_cfn_ipam(x: Any) -> bool: ...

class CfnIPAMProps(Struct):
    default_resource_discovery_organizational_unit_exclusions: Sequence[CfnIPAM.IpamOrganizationalUnitExclusionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    enable_private_gua: bool | IResolvable | None = None
    metered_account: str | None = None
    operating_regions: Sequence[CfnIPAM.IpamOperatingRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tier: str | None = None

class CfnIPAMAllocation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_pool_id: str,
        cidr: str | None = None,
        description: str | None = None,
        netmask_length: float | None = None,
    ) -> None: ...
    ipam_pool_id: str
    cidr: str | None
    description: str | None
    netmask_length: float | None
    @property
    def attr_ipam_pool_allocation_id(self) -> str: ...
    @property
    def ipam_allocation_ref(self) -> _aws_ec2.IPAMAllocationReference: ...
    @staticmethod
    def is_cfn_ipam_allocation(x: Any) -> bool: ...

class CfnIPAMAllocationProps(Struct):
    ipam_pool_id: str
    cidr: str | None = None
    description: str | None = None
    netmask_length: float | None = None

class CfnIPAMPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProvisionedCidrProperty(Struct):
        cidr: str
    class SourceResourceProperty(Struct):
        resource_id: str
        resource_owner: str
        resource_region: str
        resource_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        address_family: str,
        ipam_scope_id: str,
        allocation_default_netmask_length: float | None = None,
        allocation_max_netmask_length: float | None = None,
        allocation_min_netmask_length: float | None = None,
        allocation_resource_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        auto_import: bool | IResolvable | None = None,
        aws_service: str | None = None,
        description: str | None = None,
        locale: str | None = None,
        provisioned_cidrs: Sequence[CfnIPAMPool.ProvisionedCidrProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        public_ip_source: str | None = None,
        publicly_advertisable: bool | IResolvable | None = None,
        source_ipam_pool_id: str | None = None,
        source_resource: CfnIPAMPool.SourceResourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    address_family: str
    ipam_scope_id: str
    allocation_default_netmask_length: float | None
    allocation_max_netmask_length: float | None
    allocation_min_netmask_length: float | None
    allocation_resource_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    auto_import: bool | IResolvable | None
    aws_service: str | None
    description: str | None
    locale: str | None
    provisioned_cidrs: Sequence[CfnIPAMPool.ProvisionedCidrProperty | IResolvable] | IResolvable | None
    public_ip_source: str | None
    publicly_advertisable: bool | IResolvable | None
    source_ipam_pool_id: str | None
    source_resource: CfnIPAMPool.SourceResourceProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_ipam_arn(self) -> str: ...
    @property
    def attr_ipam_pool_id(self) -> str: ...
    @property
    def attr_ipam_scope_arn(self) -> str: ...
    @property
    def attr_ipam_scope_type(self) -> str: ...
    @property
    def attr_pool_depth(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_message(self) -> str: ...
    @property
    def ipam_pool_ref(self) -> _aws_ec2.IPAMPoolReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ipam_pool(resource: _aws_ec2.IIPAMPoolRef) -> str: ...
    @staticmethod
    def from_ipam_pool_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMPoolRef: ...
    @staticmethod
    def from_ipam_pool_id(scope: Construct, id: str, ipam_pool_id: str) -> _aws_ec2.IIPAMPoolRef: ...
    @staticmethod
    def is_cfn_ipam_pool(x: Any) -> bool: ...

class CfnIPAMPoolProps(Struct):
    address_family: str
    ipam_scope_id: str
    allocation_default_netmask_length: float | None = None
    allocation_max_netmask_length: float | None = None
    allocation_min_netmask_length: float | None = None
    allocation_resource_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    auto_import: bool | IResolvable | None = None
    aws_service: str | None = None
    description: str | None = None
    locale: str | None = None
    provisioned_cidrs: Sequence[CfnIPAMPool.ProvisionedCidrProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    public_ip_source: str | None = None
    publicly_advertisable: bool | IResolvable | None = None
    source_ipam_pool_id: str | None = None
    source_resource: CfnIPAMPool.SourceResourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAMPoolCidr(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_pool_id: str,
        cidr: str | None = None,
        netmask_length: float | None = None,
    ) -> None: ...
    ipam_pool_id: str
    cidr: str | None
    netmask_length: float | None
    @property
    def attr_ipam_pool_cidr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def ipam_pool_cidr_ref(self) -> _aws_ec2.IPAMPoolCidrReference: ...
    @staticmethod
    def is_cfn_ipam_pool_cidr(x: Any) -> bool: ...

class CfnIPAMPoolCidrProps(Struct):
    ipam_pool_id: str
    cidr: str | None = None
    netmask_length: float | None = None

class CfnIPAMPrefixListResolver(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpamPrefixListResolverRuleConditionProperty(Struct):
        operation: str
        cidr: str | None = None
        ipam_pool_id: str | None = None
        resource_id: str | None = None
        resource_owner: str | None = None
        resource_region: str | None = None
        resource_tag: _CfnTag | Mapping[str, Any] | IResolvable | None = None
    class IpamPrefixListResolverRuleProperty(Struct):
        rule_type: str
        conditions: Sequence[CfnIPAMPrefixListResolver.IpamPrefixListResolverRuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ipam_scope_id: str | None = None
        resource_type: str | None = None
        static_cidr: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        address_family: str,
        description: str | None = None,
        ipam_id: str | None = None,
        rules: Sequence[CfnIPAMPrefixListResolver.IpamPrefixListResolverRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    address_family: str
    description: str | None
    ipam_id: str | None
    rules: Sequence[CfnIPAMPrefixListResolver.IpamPrefixListResolverRuleProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_ipam_arn(self) -> str: ...
    @property
    def attr_ipam_prefix_list_resolver_arn(self) -> str: ...
    @property
    def attr_ipam_prefix_list_resolver_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ipam_prefix_list_resolver_ref(self) -> _aws_ec2.IPAMPrefixListResolverReference: ...
    @staticmethod
    def arn_for_ipam_prefix_list_resolver(resource: _aws_ec2.IIPAMPrefixListResolverRef) -> str: ...
    @staticmethod
    def from_ipam_prefix_list_resolver_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMPrefixListResolverRef: ...
    @staticmethod
    def from_ipam_prefix_list_resolver_id(scope: Construct, id: str, ipam_prefix_list_resolver_id: str) -> _aws_ec2.IIPAMPrefixListResolverRef: ...
    @staticmethod
    def is_cfn_ipam_prefix_list_resolver(x: Any) -> bool: ...

class CfnIPAMPrefixListResolverProps(Struct):
    address_family: str
    description: str | None = None
    ipam_id: str | None = None
    rules: Sequence[CfnIPAMPrefixListResolver.IpamPrefixListResolverRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAMPrefixListResolverTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_prefix_list_resolver_id: str,
        prefix_list_id: str,
        prefix_list_region: str,
        track_latest_version: bool | IResolvable,
        desired_version: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipam_prefix_list_resolver_id: str
    prefix_list_id: str
    prefix_list_region: str
    track_latest_version: bool | IResolvable
    desired_version: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_ipam_prefix_list_resolver_target_arn(self) -> str: ...
    @property
    def attr_ipam_prefix_list_resolver_target_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ipam_prefix_list_resolver_target_ref(self) -> _aws_ec2.IPAMPrefixListResolverTargetReference: ...
    @staticmethod
    def arn_for_ipam_prefix_list_resolver_target(resource: _aws_ec2.IIPAMPrefixListResolverTargetRef) -> str: ...
    @staticmethod
    def from_ipam_prefix_list_resolver_target_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMPrefixListResolverTargetRef: ...
    @staticmethod
    def from_ipam_prefix_list_resolver_target_id(scope: Construct, id: str, ipam_prefix_list_resolver_target_id: str) -> _aws_ec2.IIPAMPrefixListResolverTargetRef: ...
    @staticmethod
    def is_cfn_ipam_prefix_list_resolver_target(x: Any) -> bool: ...

class CfnIPAMPrefixListResolverTargetProps(Struct):
    ipam_prefix_list_resolver_id: str
    prefix_list_id: str
    prefix_list_region: str
    track_latest_version: bool | IResolvable
    desired_version: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAMResourceDiscovery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpamOperatingRegionProperty(Struct):
        region_name: str
    class IpamResourceDiscoveryOrganizationalUnitExclusionProperty(Struct):
        organizations_entity_path: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        operating_regions: Sequence[CfnIPAMResourceDiscovery.IpamOperatingRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        organizational_unit_exclusions: Sequence[CfnIPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    operating_regions: Sequence[CfnIPAMResourceDiscovery.IpamOperatingRegionProperty | IResolvable] | IResolvable | None
    organizational_unit_exclusions: Sequence[CfnIPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusionProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_ipam_resource_discovery_arn(self) -> str: ...
    @property
    def attr_ipam_resource_discovery_id(self) -> str: ...
    @property
    def attr_ipam_resource_discovery_region(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def ipam_resource_discovery_ref(self) -> _aws_ec2.IPAMResourceDiscoveryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ipam_resource_discovery(resource: _aws_ec2.IIPAMResourceDiscoveryRef) -> str: ...
    @staticmethod
    def from_ipam_resource_discovery_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMResourceDiscoveryRef: ...
    @staticmethod
    def from_ipam_resource_discovery_id(scope: Construct, id: str, ipam_resource_discovery_id: str) -> _aws_ec2.IIPAMResourceDiscoveryRef: ...
    @staticmethod
    def is_cfn_ipam_resource_discovery(x: Any) -> bool: ...

class CfnIPAMResourceDiscoveryProps(Struct):
    description: str | None = None
    operating_regions: Sequence[CfnIPAMResourceDiscovery.IpamOperatingRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    organizational_unit_exclusions: Sequence[CfnIPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAMResourceDiscoveryAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_id: str,
        ipam_resource_discovery_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipam_id: str
    ipam_resource_discovery_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_ipam_arn(self) -> str: ...
    @property
    def attr_ipam_region(self) -> str: ...
    @property
    def attr_ipam_resource_discovery_association_arn(self) -> str: ...
    @property
    def attr_ipam_resource_discovery_association_id(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_resource_discovery_status(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def ipam_resource_discovery_association_ref(self) -> _aws_ec2.IPAMResourceDiscoveryAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ipam_resource_discovery_association(resource: _aws_ec2.IIPAMResourceDiscoveryAssociationRef) -> str: ...
    @staticmethod
    def from_ipam_resource_discovery_association_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMResourceDiscoveryAssociationRef: ...
    @staticmethod
    def from_ipam_resource_discovery_association_id(scope: Construct, id: str, ipam_resource_discovery_association_id: str) -> _aws_ec2.IIPAMResourceDiscoveryAssociationRef: ...
    @staticmethod
    def is_cfn_ipam_resource_discovery_association(x: Any) -> bool: ...

class CfnIPAMResourceDiscoveryAssociationProps(Struct):
    ipam_id: str
    ipam_resource_discovery_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPAMScope(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpamScopeExternalAuthorityConfigurationProperty(Struct):
        external_resource_identifier: str
        ipam_scope_external_authority_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_id: str,
        description: str | None = None,
        external_authority_configuration: CfnIPAMScope.IpamScopeExternalAuthorityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipam_id: str
    description: str | None
    external_authority_configuration: CfnIPAMScope.IpamScopeExternalAuthorityConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_ipam_arn(self) -> str: ...
    @property
    def attr_ipam_scope_id(self) -> str: ...
    @property
    def attr_ipam_scope_type(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_pool_count(self) -> float: ...
    @property
    def ipam_scope_ref(self) -> _aws_ec2.IPAMScopeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ipam_scope(resource: _aws_ec2.IIPAMScopeRef) -> str: ...
    @staticmethod
    def from_ipam_scope_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IIPAMScopeRef: ...
    @staticmethod
    def from_ipam_scope_id(scope: Construct, id: str, ipam_scope_id: str) -> _aws_ec2.IIPAMScopeRef: ...
    @staticmethod
    def is_cfn_ipam_scope(x: Any) -> bool: ...

class CfnIPAMScopeProps(Struct):
    ipam_id: str
    description: str | None = None
    external_authority_configuration: CfnIPAMScope.IpamScopeExternalAuthorityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPv4Pool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_description(self) -> str: ...
    @property
    def attr_network_border_group(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def attr_total_address_count(self) -> float: ...
    @property
    def attr_total_available_address_count(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def i_pv4_pool_ref(self) -> _aws_ec2.IPv4PoolReference: ...
    @staticmethod
    def arn_for_i_pv4_pool(resource: _aws_ec2.IIPv4PoolRef) -> str: ...
    @staticmethod
    def is_cfn_i_pv4_pool(x: Any) -> bool: ...

class CfnIPv4PoolProps(Struct):
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssociationParameterProperty(Struct):
        key: str
        value: Sequence[str]
    class BlockDeviceMappingProperty(Struct):
        device_name: str
        ebs: CfnInstance.EbsProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: CfnInstance.NoDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        virtual_name: str | None = None
    class CpuOptionsProperty(Struct):
        core_count: float | None = None
        threads_per_core: float | None = None
    class CreditSpecificationProperty(Struct):
        cpu_credits: str | None = None
    class EbsProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class ElasticGpuSpecificationProperty(Struct):
        type: str
    class ElasticInferenceAcceleratorProperty(Struct):
        type: str
        count: float | None = None
    class EnaSrdSpecificationProperty(Struct):
        ena_srd_enabled: bool | IResolvable | None = None
        ena_srd_udp_specification: CfnInstance.EnaSrdUdpSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class EnaSrdUdpSpecificationProperty(Struct):
        ena_srd_udp_enabled: bool | IResolvable | None = None
    class EnclaveOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class HibernationOptionsProperty(Struct):
        configured: bool | IResolvable | None = None
    class InstanceIpv6AddressProperty(Struct):
        ipv6_address: str
    class LaunchTemplateSpecificationProperty(Struct):
        version: str
        launch_template_id: str | None = None
        launch_template_name: str | None = None
    class LicenseSpecificationProperty(Struct):
        license_configuration_arn: str
    class MetadataOptionsProperty(Struct):
        http_endpoint: str | None = None
        http_protocol_ipv6: str | None = None
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
        instance_metadata_tags: str | None = None
    class NetworkInterfaceProperty(Struct):
        device_index: str
        associate_carrier_ip_address: bool | IResolvable | None = None
        associate_public_ip_address: bool | IResolvable | None = None
        delete_on_termination: bool | IResolvable | None = None
        description: str | None = None
        ena_srd_specification: CfnInstance.EnaSrdSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        group_set: Sequence[str] | None = None
        ipv6_address_count: float | None = None
        ipv6_addresses: Sequence[CfnInstance.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_interface_id: str | None = None
        private_ip_address: str | None = None
        private_ip_addresses: Sequence[CfnInstance.PrivateIpAddressSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_private_ip_address_count: float | None = None
        subnet_id: str | None = None
    class NoDeviceProperty(Struct): ...
    class PrivateDnsNameOptionsProperty(Struct):
        enable_resource_name_dns_aaaa_record: bool | IResolvable | None = None
        enable_resource_name_dns_a_record: bool | IResolvable | None = None
        hostname_type: str | None = None
    class PrivateIpAddressSpecificationProperty(Struct):
        primary: bool | IResolvable
        private_ip_address: str
    class SsmAssociationProperty(Struct):
        document_name: str
        association_parameters: Sequence[CfnInstance.AssociationParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class StateProperty(Struct):
        code: str | None = None
        name: str | None = None
    class VolumeProperty(Struct):
        device: str
        volume_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_info: str | None = None,
        affinity: str | None = None,
        availability_zone: str | None = None,
        block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cpu_options: CfnInstance.CpuOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        credit_specification: CfnInstance.CreditSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        disable_api_termination: bool | IResolvable | None = None,
        ebs_optimized: bool | IResolvable | None = None,
        elastic_gpu_specifications: Sequence[CfnInstance.ElasticGpuSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        elastic_inference_accelerators: Sequence[CfnInstance.ElasticInferenceAcceleratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        enclave_options: CfnInstance.EnclaveOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        hibernation_options: CfnInstance.HibernationOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        host_id: str | _aws_ec2.IHostRef | None = None,
        host_resource_group_arn: str | None = None,
        iam_instance_profile: str | _aws_iam.IInstanceProfileRef | None = None,
        image_id: str | None = None,
        instance_initiated_shutdown_behavior: str | None = None,
        instance_type: str | None = None,
        ipv6_address_count: float | None = None,
        ipv6_addresses: Sequence[CfnInstance.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kernel_id: str | None = None,
        key_name: str | None = None,
        launch_template: CfnInstance.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        license_specifications: Sequence[CfnInstance.LicenseSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        metadata_options: CfnInstance.MetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        monitoring: bool | IResolvable | None = None,
        network_interfaces: Sequence[CfnInstance.NetworkInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        placement_group_name: str | _aws_ec2.IPlacementGroupRef | None = None,
        private_dns_name_options: CfnInstance.PrivateDnsNameOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        private_ip_address: str | None = None,
        propagate_tags_to_volume_on_creation: bool | IResolvable | None = None,
        ramdisk_id: str | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        security_groups: Sequence[str] | None = None,
        source_dest_check: bool | IResolvable | None = None,
        ssm_associations: Sequence[CfnInstance.SsmAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subnet_id: str | _aws_ec2.ISubnetRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tenancy: str | None = None,
        user_data: str | None = None,
        volumes: Sequence[CfnInstance.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    additional_info: str | None
    affinity: str | None
    availability_zone: str | None
    block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | IResolvable] | IResolvable | None
    cpu_options: CfnInstance.CpuOptionsProperty | IResolvable | None
    credit_specification: CfnInstance.CreditSpecificationProperty | IResolvable | None
    disable_api_termination: bool | IResolvable | None
    ebs_optimized: bool | IResolvable | None
    elastic_gpu_specifications: Sequence[CfnInstance.ElasticGpuSpecificationProperty | IResolvable] | IResolvable | None
    elastic_inference_accelerators: Sequence[CfnInstance.ElasticInferenceAcceleratorProperty | IResolvable] | IResolvable | None
    enclave_options: CfnInstance.EnclaveOptionsProperty | IResolvable | None
    hibernation_options: CfnInstance.HibernationOptionsProperty | IResolvable | None
    host_id: str | None
    host_resource_group_arn: str | None
    iam_instance_profile: str | None
    image_id: str | None
    instance_initiated_shutdown_behavior: str | None
    instance_type: str | None
    ipv6_address_count: float | None
    ipv6_addresses: Sequence[CfnInstance.InstanceIpv6AddressProperty | IResolvable] | IResolvable | None
    kernel_id: str | None
    key_name: str | None
    launch_template: CfnInstance.LaunchTemplateSpecificationProperty | IResolvable | None
    license_specifications: Sequence[CfnInstance.LicenseSpecificationProperty | IResolvable] | IResolvable | None
    metadata_options: CfnInstance.MetadataOptionsProperty | IResolvable | None
    monitoring: bool | IResolvable | None
    network_interfaces: Sequence[CfnInstance.NetworkInterfaceProperty | IResolvable] | IResolvable | None
    placement_group_name: str | None
    private_dns_name_options: CfnInstance.PrivateDnsNameOptionsProperty | IResolvable | None
    private_ip_address: str | None
    propagate_tags_to_volume_on_creation: bool | IResolvable | None
    ramdisk_id: str | None
    security_group_ids: Sequence[str] | None
    security_groups: Sequence[str] | None
    source_dest_check: bool | IResolvable | None
    ssm_associations: Sequence[CfnInstance.SsmAssociationProperty | IResolvable] | IResolvable | None
    subnet_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    tenancy: str | None
    user_data: str | None
    volumes: Sequence[CfnInstance.VolumeProperty | IResolvable] | IResolvable | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_instance_id(self) -> str: ...
    @property
    def attr_private_dns_name(self) -> str: ...
    @property
    def attr_private_ip(self) -> str: ...
    @property
    def attr_public_dns_name(self) -> str: ...
    @property
    def attr_public_ip(self) -> str: ...
    @property
    def attr_state(self) -> IResolvable: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def instance_ref(self) -> _aws_ec2.InstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_instance(resource: _aws_ec2.IInstanceRef) -> str: ...
    @staticmethod
    def from_instance_id(scope: Construct, id: str, instance_id: str) -> _aws_ec2.IInstanceRef: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    additional_info: str | None = None
    affinity: str | None = None
    availability_zone: str | None = None
    block_device_mappings: Sequence[CfnInstance.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cpu_options: CfnInstance.CpuOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    credit_specification: CfnInstance.CreditSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    disable_api_termination: bool | IResolvable | None = None
    ebs_optimized: bool | IResolvable | None = None
    elastic_gpu_specifications: Sequence[CfnInstance.ElasticGpuSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    elastic_inference_accelerators: Sequence[CfnInstance.ElasticInferenceAcceleratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    enclave_options: CfnInstance.EnclaveOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    hibernation_options: CfnInstance.HibernationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    host_id: str | _aws_ec2.IHostRef | None = None
    host_resource_group_arn: str | None = None
    iam_instance_profile: str | _aws_iam.IInstanceProfileRef | None = None
    image_id: str | None = None
    instance_initiated_shutdown_behavior: str | None = None
    instance_type: str | None = None
    ipv6_address_count: float | None = None
    ipv6_addresses: Sequence[CfnInstance.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kernel_id: str | None = None
    key_name: str | None = None
    launch_template: CfnInstance.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    license_specifications: Sequence[CfnInstance.LicenseSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    metadata_options: CfnInstance.MetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    monitoring: bool | IResolvable | None = None
    network_interfaces: Sequence[CfnInstance.NetworkInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    placement_group_name: str | _aws_ec2.IPlacementGroupRef | None = None
    private_dns_name_options: CfnInstance.PrivateDnsNameOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    private_ip_address: str | None = None
    propagate_tags_to_volume_on_creation: bool | IResolvable | None = None
    ramdisk_id: str | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    security_groups: Sequence[str] | None = None
    source_dest_check: bool | IResolvable | None = None
    ssm_associations: Sequence[CfnInstance.SsmAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subnet_id: str | _aws_ec2.ISubnetRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tenancy: str | None = None
    user_data: str | None = None
    volumes: Sequence[CfnInstance.VolumeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnInstanceConnectEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceConnectEndpointDnsNamesProperty(Struct):
        dns_name: str | None = None
        fips_dns_name: str | None = None
    class InstanceConnectEndpointPublicDnsNamesProperty(Struct):
        dualstack: CfnInstanceConnectEndpoint.InstanceConnectEndpointDnsNamesProperty | Mapping[str, Any] | IResolvable | None = None
        ipv4: CfnInstanceConnectEndpoint.InstanceConnectEndpointDnsNamesProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_id: str,
        client_token: str | None = None,
        preserve_client_ip: bool | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    subnet_id: str
    client_token: str | None
    preserve_client_ip: bool | IResolvable | None
    security_group_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_availability_zone_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_instance_connect_endpoint_arn(self) -> str: ...
    @property
    def attr_network_interface_ids(self) -> Sequence[str]: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_public_dns_names(self) -> IResolvable: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_message(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_connect_endpoint_ref(self) -> _aws_ec2.InstanceConnectEndpointReference: ...
    @staticmethod
    def arn_for_instance_connect_endpoint(resource: _aws_ec2.IInstanceConnectEndpointRef) -> str: ...
    @staticmethod
    def from_instance_connect_endpoint_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IInstanceConnectEndpointRef: ...
    @staticmethod
    def from_instance_connect_endpoint_id(scope: Construct, id: str, instance_connect_endpoint_id: str) -> _aws_ec2.IInstanceConnectEndpointRef: ...
    @staticmethod
    def is_cfn_instance_connect_endpoint(x: Any) -> bool: ...

class CfnInstanceConnectEndpointProps(Struct):
    subnet_id: str
    client_token: str | None = None
    preserve_client_ip: bool | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstanceEventWindow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TimeRangeProperty(Struct):
        end_hour: float | None = None
        end_week_day: str | None = None
        start_hour: float | None = None
        start_week_day: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cron_expression: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_ranges: Sequence[CfnInstanceEventWindow.TimeRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    cron_expression: str | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    time_ranges: Sequence[CfnInstanceEventWindow.TimeRangeProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_instance_event_window_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_event_window_ref(self) -> _aws_ec2.InstanceEventWindowReference: ...
    @staticmethod
    def arn_for_instance_event_window(resource: _aws_ec2.IInstanceEventWindowRef) -> str: ...
    @staticmethod
    def is_cfn_instance_event_window(x: Any) -> bool: ...

class CfnInstanceEventWindowProps(Struct):
    cron_expression: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_ranges: Sequence[CfnInstanceEventWindow.TimeRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnInternetGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_internet_gateway_id(self) -> str: ...
    @property
    def internet_gateway_ref(self) -> _aws_ec2.InternetGatewayReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_internet_gateway(resource: _aws_ec2.IInternetGatewayRef) -> str: ...
    @staticmethod
    def from_internet_gateway_id(scope: Construct, id: str, internet_gateway_id: str) -> _aws_ec2.IInternetGatewayRef: ...
    @staticmethod
    def is_cfn_internet_gateway(x: Any) -> bool: ...

class CfnInternetGatewayProps(Struct):
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIpPoolRouteTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        public_ipv4_pool: str,
        route_table_id: str,
    ) -> None: ...
    public_ipv4_pool: str
    route_table_id: str
    @property
    def attr_association_id(self) -> str: ...
    @property
    def ip_pool_route_table_association_ref(self) -> _aws_ec2.IpPoolRouteTableAssociationReference: ...
    @staticmethod
    def is_cfn_ip_pool_route_table_association(x: Any) -> bool: ...

class CfnIpPoolRouteTableAssociationProps(Struct):
    public_ipv4_pool: str
    route_table_id: str

class CfnIpamExternalResourceVerificationToken(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipam_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_ipam_arn(self) -> str: ...
    @property
    def attr_ipam_external_resource_verification_token_arn(self) -> str: ...
    @property
    def attr_ipam_external_resource_verification_token_id(self) -> str: ...
    @property
    def attr_ipam_region(self) -> str: ...
    @property
    def attr_not_after(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_token_name(self) -> str: ...
    @property
    def attr_token_value(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ipam_external_resource_verification_token_ref(self) -> _aws_ec2.IpamExternalResourceVerificationTokenReference: ...
    @staticmethod
    def arn_for_ipam_external_resource_verification_token(resource: _aws_ec2.IIpamExternalResourceVerificationTokenRef) -> str: ...
    @staticmethod
    def is_cfn_ipam_external_resource_verification_token(x: Any) -> bool: ...

class CfnIpamExternalResourceVerificationTokenProps(Struct):
    ipam_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIpamInternetRegistryAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipam_id: str,
        organization_handle: str,
        rir: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipam_id: str
    organization_handle: str
    rir: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_child_request_xml(self) -> str: ...
    @property
    def attr_ipam_internet_registry_association_arn(self) -> str: ...
    @property
    def attr_ipam_internet_registry_association_id(self) -> str: ...
    @property
    def attr_ipam_region(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ipam_internet_registry_association_ref(self) -> _aws_ec2.IpamInternetRegistryAssociationReference: ...
    @staticmethod
    def arn_for_ipam_internet_registry_association(resource: _aws_ec2.IIpamInternetRegistryAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_ipam_internet_registry_association(x: Any) -> bool: ...

class CfnIpamInternetRegistryAssociationProps(Struct):
    ipam_id: str
    organization_handle: str
    rir: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnKeyPair(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_name: str,
        key_format: str | None = None,
        key_type: str | None = None,
        public_key_material: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    key_name: str
    key_format: str | None
    key_type: str | None
    public_key_material: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_key_fingerprint(self) -> str: ...
    @property
    def attr_key_pair_id(self) -> str: ...
    @property
    def key_pair_ref(self) -> _aws_ec2.KeyPairReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_key_pair(x: Any) -> bool: ...

class CfnKeyPairProps(Struct):
    key_name: str
    key_format: str | None = None
    key_type: str | None = None
    public_key_material: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLaunchTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCountProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AcceleratorTotalMemoryMiBProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselineEbsBandwidthMbpsProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselinePerformanceFactorsProperty(Struct):
        cpu: CfnLaunchTemplate.CpuProperty | Mapping[str, Any] | IResolvable | None = None
    class BlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnLaunchTemplate.EbsProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class CapacityReservationSpecificationProperty(Struct):
        capacity_reservation_preference: str | None = None
        capacity_reservation_target: CfnLaunchTemplate.CapacityReservationTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityReservationTargetProperty(Struct):
        capacity_reservation_id: str | None = None
        capacity_reservation_resource_group_arn: str | None = None
    class ConnectionTrackingSpecificationProperty(Struct):
        tcp_established_timeout: float | None = None
        udp_stream_timeout: float | None = None
        udp_timeout: float | None = None
    class CpuOptionsProperty(Struct):
        amd_sev_snp: str | None = None
        core_count: float | None = None
        nested_virtualization: str | None = None
        threads_per_core: float | None = None
    class CpuProperty(Struct):
        references: Sequence[CfnLaunchTemplate.ReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CreditSpecificationProperty(Struct):
        cpu_credits: str | None = None
    class EbsProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        ebs_card_index: float | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_initialization_rate: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class ElasticGpuSpecificationProperty(Struct):
        type: str | None = None
    class EnaSrdSpecificationProperty(Struct):
        ena_srd_enabled: bool | IResolvable | None = None
        ena_srd_udp_specification: CfnLaunchTemplate.EnaSrdUdpSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class EnaSrdUdpSpecificationProperty(Struct):
        ena_srd_udp_enabled: bool | IResolvable | None = None
    class EnclaveOptionsProperty(Struct):
        enabled: bool | IResolvable | None = None
    class HibernationOptionsProperty(Struct):
        configured: bool | IResolvable | None = None
    class IamInstanceProfileProperty(Struct):
        arn: str | None = None
        name: str | None = None
    class InstanceMarketOptionsProperty(Struct):
        market_type: str | None = None
        spot_options: CfnLaunchTemplate.SpotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InstanceRequirementsProperty(Struct):
        accelerator_count: CfnLaunchTemplate.AcceleratorCountProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_manufacturers: Sequence[str] | None = None
        accelerator_names: Sequence[str] | None = None
        accelerator_total_memory_mib: CfnLaunchTemplate.AcceleratorTotalMemoryMiBProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        allowed_instance_types: Sequence[str] | None = None
        bare_metal: str | None = None
        baseline_ebs_bandwidth_mbps: CfnLaunchTemplate.BaselineEbsBandwidthMbpsProperty | Mapping[str, Any] | IResolvable | None = None
        baseline_performance_factors: CfnLaunchTemplate.BaselinePerformanceFactorsProperty | Mapping[str, Any] | IResolvable | None = None
        burstable_performance: str | None = None
        cpu_manufacturers: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
        instance_generations: Sequence[str] | None = None
        local_storage: str | None = None
        local_storage_types: Sequence[str] | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
        memory_gib_per_v_cpu: CfnLaunchTemplate.MemoryGiBPerVCpuProperty | Mapping[str, Any] | IResolvable | None = None
        memory_mib: CfnLaunchTemplate.MemoryMiBProperty | Mapping[str, Any] | IResolvable | None = None
        network_bandwidth_gbps: CfnLaunchTemplate.NetworkBandwidthGbpsProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface_count: CfnLaunchTemplate.NetworkInterfaceCountProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_max_price_percentage_over_lowest_price: float | None = None
        require_hibernate_support: bool | IResolvable | None = None
        spot_max_price_percentage_over_lowest_price: float | None = None
        total_local_storage_gb: CfnLaunchTemplate.TotalLocalStorageGBProperty | Mapping[str, Any] | IResolvable | None = None
        v_cpu_count: CfnLaunchTemplate.VCpuCountProperty | Mapping[str, Any] | IResolvable | None = None
    class Ipv4PrefixSpecificationProperty(Struct):
        ipv4_prefix: str | None = None
    class Ipv6AddProperty(Struct):
        ipv6_address: str | None = None
    class Ipv6PrefixSpecificationProperty(Struct):
        ipv6_prefix: str | None = None
    class LaunchTemplateDataProperty(Struct):
        block_device_mappings: Sequence[CfnLaunchTemplate.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        capacity_reservation_specification: CfnLaunchTemplate.CapacityReservationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        cpu_options: CfnLaunchTemplate.CpuOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        credit_specification: CfnLaunchTemplate.CreditSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        disable_api_stop: bool | IResolvable | None = None
        disable_api_termination: bool | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
        elastic_gpu_specifications: Sequence[CfnLaunchTemplate.ElasticGpuSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        elastic_inference_accelerators: Sequence[CfnLaunchTemplate.LaunchTemplateElasticInferenceAcceleratorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enclave_options: CfnLaunchTemplate.EnclaveOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        hibernation_options: CfnLaunchTemplate.HibernationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        iam_instance_profile: CfnLaunchTemplate.IamInstanceProfileProperty | Mapping[str, Any] | IResolvable | None = None
        image_id: str | None = None
        instance_initiated_shutdown_behavior: str | None = None
        instance_market_options: CfnLaunchTemplate.InstanceMarketOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        instance_requirements: CfnLaunchTemplate.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        kernel_id: str | None = None
        key_name: str | None = None
        license_specifications: Sequence[CfnLaunchTemplate.LicenseSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        maintenance_options: CfnLaunchTemplate.MaintenanceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        metadata_options: CfnLaunchTemplate.MetadataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring: CfnLaunchTemplate.MonitoringProperty | Mapping[str, Any] | IResolvable | None = None
        network_interfaces: Sequence[CfnLaunchTemplate.NetworkInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_performance_options: CfnLaunchTemplate.NetworkPerformanceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placement: CfnLaunchTemplate.PlacementProperty | Mapping[str, Any] | IResolvable | None = None
        private_dns_name_options: CfnLaunchTemplate.PrivateDnsNameOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        ram_disk_id: str | None = None
        security_group_ids: Sequence[str] | None = None
        security_groups: Sequence[str] | None = None
        tag_specifications: Sequence[CfnLaunchTemplate.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_data: str | None = None
    class LaunchTemplateElasticInferenceAcceleratorProperty(Struct):
        count: float | None = None
        type: str | None = None
    class LaunchTemplateTagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class LicenseSpecificationProperty(Struct):
        license_configuration_arn: str | None = None
    class MaintenanceOptionsProperty(Struct):
        auto_recovery: str | None = None
    class MemoryGiBPerVCpuProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MemoryMiBProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MetadataOptionsProperty(Struct):
        http_endpoint: str | None = None
        http_protocol_ipv6: str | None = None
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
        instance_metadata_tags: str | None = None
    class MonitoringProperty(Struct):
        enabled: bool | IResolvable | None = None
    class NetworkBandwidthGbpsProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceCountProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceProperty(Struct):
        associate_carrier_ip_address: bool | IResolvable | None = None
        associate_public_ip_address: bool | IResolvable | None = None
        connection_tracking_specification: CfnLaunchTemplate.ConnectionTrackingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        delete_on_termination: bool | IResolvable | None = None
        description: str | None = None
        device_index: float | None = None
        ena_queue_count: float | None = None
        ena_srd_specification: CfnLaunchTemplate.EnaSrdSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        groups: Sequence[str] | None = None
        interface_type: str | None = None
        ipv4_prefix_count: float | None = None
        ipv4_prefixes: Sequence[CfnLaunchTemplate.Ipv4PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ipv6_address_count: float | None = None
        ipv6_addresses: Sequence[CfnLaunchTemplate.Ipv6AddProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ipv6_prefix_count: float | None = None
        ipv6_prefixes: Sequence[CfnLaunchTemplate.Ipv6PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_card_index: float | None = None
        network_interface_id: str | None = None
        primary_ipv6: bool | IResolvable | None = None
        private_ip_address: str | None = None
        private_ip_addresses: Sequence[CfnLaunchTemplate.PrivateIpAddProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_private_ip_address_count: float | None = None
        subnet_id: str | None = None
    class NetworkPerformanceOptionsProperty(Struct):
        bandwidth_weighting: str | None = None
    class PlacementProperty(Struct):
        affinity: str | None = None
        availability_zone: str | None = None
        group_id: str | None = None
        group_name: str | None = None
        host_id: str | None = None
        host_resource_group_arn: str | None = None
        partition_number: float | None = None
        spread_domain: str | None = None
        tenancy: str | None = None
    class PrivateDnsNameOptionsProperty(Struct):
        enable_resource_name_dns_aaaa_record: bool | IResolvable | None = None
        enable_resource_name_dns_a_record: bool | IResolvable | None = None
        hostname_type: str | None = None
    class PrivateIpAddProperty(Struct):
        primary: bool | IResolvable | None = None
        private_ip_address: str | None = None
    class ReferenceProperty(Struct):
        instance_family: str | None = None
    class SpotOptionsProperty(Struct):
        block_duration_minutes: float | None = None
        instance_interruption_behavior: str | None = None
        max_price: str | None = None
        spot_instance_type: str | None = None
        valid_until: str | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class TotalLocalStorageGBProperty(Struct):
        max: float | None = None
        min: float | None = None
    class VCpuCountProperty(Struct):
        max: float | None = None
        min: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        launch_template_data: CfnLaunchTemplate.LaunchTemplateDataProperty | Mapping[str, Any] | IResolvable,
        launch_template_name: str | None = None,
        tag_specifications: Sequence[CfnLaunchTemplate.LaunchTemplateTagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        version_description: str | None = None,
    ) -> None: ...
    launch_template_data: CfnLaunchTemplate.LaunchTemplateDataProperty | IResolvable
    launch_template_name: str | None
    tag_specifications: Sequence[CfnLaunchTemplate.LaunchTemplateTagSpecificationProperty | IResolvable] | IResolvable | None
    version_description: str | None
    @property
    def attr_default_version_number(self) -> str: ...
    @property
    def attr_latest_version_number(self) -> str: ...
    @property
    def attr_launch_template_id(self) -> str: ...
    @property
    def launch_template_ref(self) -> _aws_ec2.LaunchTemplateReference: ...
    @staticmethod
    def arn_for_launch_template(resource: _aws_ec2.ILaunchTemplateRef) -> str: ...
    @staticmethod
    def from_launch_template_id(scope: Construct, id: str, launch_template_id: str) -> _aws_ec2.ILaunchTemplateRef: ...
    @staticmethod
    def is_cfn_launch_template(x: Any) -> bool: ...

class CfnLaunchTemplateProps(Struct):
    launch_template_data: CfnLaunchTemplate.LaunchTemplateDataProperty | Mapping[str, Any] | IResolvable
    launch_template_name: str | None = None
    tag_specifications: Sequence[CfnLaunchTemplate.LaunchTemplateTagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    version_description: str | None = None

class CfnLocalGatewayRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_cidr_block: str,
        local_gateway_route_table_id: str,
        local_gateway_virtual_interface_group_id: str | None = None,
        network_interface_id: str | None = None,
    ) -> None: ...
    destination_cidr_block: str
    local_gateway_route_table_id: str
    local_gateway_virtual_interface_group_id: str | None
    network_interface_id: str | None
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def local_gateway_route_ref(self) -> _aws_ec2.LocalGatewayRouteReference: ...
    @staticmethod
    def is_cfn_local_gateway_route(x: Any) -> bool: ...

class CfnLocalGatewayRouteProps(Struct):
    destination_cidr_block: str
    local_gateway_route_table_id: str
    local_gateway_virtual_interface_group_id: str | None = None
    network_interface_id: str | None = None

class CfnLocalGatewayRouteTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_gateway_id: str,
        mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_gateway_id: str
    mode: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_local_gateway_route_table_arn(self) -> str: ...
    @property
    def attr_local_gateway_route_table_id(self) -> str: ...
    @property
    def attr_outpost_arn(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def local_gateway_route_table_ref(self) -> _aws_ec2.LocalGatewayRouteTableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_local_gateway_route_table(resource: _aws_ec2.ILocalGatewayRouteTableRef) -> str: ...
    @staticmethod
    def is_cfn_local_gateway_route_table(x: Any) -> bool: ...

class CfnLocalGatewayRouteTableProps(Struct):
    local_gateway_id: str
    mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocalGatewayRouteTableVPCAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_gateway_route_table_id: str,
        vpc_id: str | _aws_ec2.IVPCRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_gateway_route_table_id: str
    vpc_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_local_gateway_id(self) -> str: ...
    @property
    def attr_local_gateway_route_table_vpc_association_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def local_gateway_route_table_vpc_association_ref(self) -> _aws_ec2.LocalGatewayRouteTableVPCAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_local_gateway_route_table_vpc_association(resource: _aws_ec2.ILocalGatewayRouteTableVPCAssociationRef) -> str: ...
    @staticmethod
    def from_local_gateway_route_table_vpc_association_id(scope: Construct, id: str, local_gateway_route_table_vpc_association_id: str) -> _aws_ec2.ILocalGatewayRouteTableVPCAssociationRef: ...
    @staticmethod
    def is_cfn_local_gateway_route_table_vpc_association(x: Any) -> bool: ...

class CfnLocalGatewayRouteTableVPCAssociationProps(Struct):
    local_gateway_route_table_id: str
    vpc_id: str | _aws_ec2.IVPCRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_gateway_route_table_id: str,
        local_gateway_virtual_interface_group_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_gateway_route_table_id: str
    local_gateway_virtual_interface_group_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_local_gateway_id(self) -> str: ...
    @property
    def attr_local_gateway_route_table_arn(self) -> str: ...
    @property
    def attr_local_gateway_route_table_virtual_interface_group_association_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def local_gateway_route_table_virtual_interface_group_association_ref(self) -> _aws_ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_local_gateway_route_table_virtual_interface_group_association(resource: _aws_ec2.ILocalGatewayRouteTableVirtualInterfaceGroupAssociationRef) -> str: ...
    @staticmethod
    def from_local_gateway_route_table_virtual_interface_group_association_id(scope: Construct, id: str, local_gateway_route_table_virtual_interface_group_association_id: str) -> _aws_ec2.ILocalGatewayRouteTableVirtualInterfaceGroupAssociationRef: ...
    @staticmethod
    def is_cfn_local_gateway_route_table_virtual_interface_group_association(x: Any) -> bool: ...

class CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps(Struct):
    local_gateway_route_table_id: str
    local_gateway_virtual_interface_group_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocalGatewayVirtualInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_address: str,
        local_gateway_virtual_interface_group_id: str,
        outpost_lag_id: str,
        peer_address: str,
        vlan: float,
        peer_bgp_asn: float | None = None,
        peer_bgp_asn_extended: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_address: str
    local_gateway_virtual_interface_group_id: str
    outpost_lag_id: str
    peer_address: str
    vlan: float
    peer_bgp_asn: float | None
    peer_bgp_asn_extended: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_configuration_state(self) -> str: ...
    @property
    def attr_local_bgp_asn(self) -> float: ...
    @property
    def attr_local_gateway_id(self) -> str: ...
    @property
    def attr_local_gateway_virtual_interface_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def local_gateway_virtual_interface_ref(self) -> _aws_ec2.LocalGatewayVirtualInterfaceReference: ...
    @staticmethod
    def arn_for_local_gateway_virtual_interface(resource: _aws_ec2.ILocalGatewayVirtualInterfaceRef) -> str: ...
    @staticmethod
    def from_local_gateway_virtual_interface_id(scope: Construct, id: str, local_gateway_virtual_interface_id: str) -> _aws_ec2.ILocalGatewayVirtualInterfaceRef: ...
    @staticmethod
    def is_cfn_local_gateway_virtual_interface(x: Any) -> bool: ...

class CfnLocalGatewayVirtualInterfaceProps(Struct):
    local_address: str
    local_gateway_virtual_interface_group_id: str
    outpost_lag_id: str
    peer_address: str
    vlan: float
    peer_bgp_asn: float | None = None
    peer_bgp_asn_extended: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocalGatewayVirtualInterfaceGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        local_gateway_id: str,
        local_bgp_asn: float | None = None,
        local_bgp_asn_extended: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    local_gateway_id: str
    local_bgp_asn: float | None
    local_bgp_asn_extended: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_configuration_state(self) -> str: ...
    @property
    def attr_local_gateway_virtual_interface_group_arn(self) -> str: ...
    @property
    def attr_local_gateway_virtual_interface_group_id(self) -> str: ...
    @property
    def attr_local_gateway_virtual_interface_ids(self) -> Sequence[str]: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def local_gateway_virtual_interface_group_ref(self) -> _aws_ec2.LocalGatewayVirtualInterfaceGroupReference: ...
    @staticmethod
    def arn_for_local_gateway_virtual_interface_group(resource: _aws_ec2.ILocalGatewayVirtualInterfaceGroupRef) -> str: ...
    @staticmethod
    def from_local_gateway_virtual_interface_group_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.ILocalGatewayVirtualInterfaceGroupRef: ...
    @staticmethod
    def from_local_gateway_virtual_interface_group_id(scope: Construct, id: str, local_gateway_virtual_interface_group_id: str) -> _aws_ec2.ILocalGatewayVirtualInterfaceGroupRef: ...
    @staticmethod
    def is_cfn_local_gateway_virtual_interface_group(x: Any) -> bool: ...

class CfnLocalGatewayVirtualInterfaceGroupProps(Struct):
    local_gateway_id: str
    local_bgp_asn: float | None = None
    local_bgp_asn_extended: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNatGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AvailabilityZoneAddressProperty(Struct):
        allocation_ids: Sequence[str]
        availability_zone: str | None = None
        availability_zone_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allocation_id: str | _aws_ec2.IEIPRef | None = None,
        availability_mode: str | None = None,
        availability_zone_addresses: Sequence[CfnNatGateway.AvailabilityZoneAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        connectivity_type: str | None = None,
        max_drain_duration_seconds: float | None = None,
        private_ip_address: str | None = None,
        secondary_allocation_ids: Sequence[str] | None = None,
        secondary_private_ip_address_count: float | None = None,
        secondary_private_ip_addresses: Sequence[str] | None = None,
        subnet_id: str | _aws_ec2.ISubnetRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_id: str | None = None,
    ) -> None: ...
    allocation_id: str | None
    availability_mode: str | None
    availability_zone_addresses: Sequence[CfnNatGateway.AvailabilityZoneAddressProperty | IResolvable] | IResolvable | None
    connectivity_type: str | None
    max_drain_duration_seconds: float | None
    private_ip_address: str | None
    secondary_allocation_ids: Sequence[str] | None
    secondary_private_ip_address_count: float | None
    secondary_private_ip_addresses: Sequence[str] | None
    subnet_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_id: str | None
    @property
    def attr_auto_provision_zones(self) -> str: ...
    @property
    def attr_auto_scaling_ips(self) -> str: ...
    @property
    def attr_eni_id(self) -> str: ...
    @property
    def attr_nat_gateway_id(self) -> str: ...
    @property
    def attr_route_table_id(self) -> str: ...
    @property
    def nat_gateway_ref(self) -> _aws_ec2.NatGatewayReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_nat_gateway(resource: _aws_ec2.INatGatewayRef) -> str: ...
    @staticmethod
    def from_nat_gateway_id(scope: Construct, id: str, nat_gateway_id: str) -> _aws_ec2.INatGatewayRef: ...
    @staticmethod
    def is_cfn_nat_gateway(x: Any) -> bool: ...

class CfnNatGatewayProps(Struct):
    allocation_id: str | _aws_ec2.IEIPRef | None = None
    availability_mode: str | None = None
    availability_zone_addresses: Sequence[CfnNatGateway.AvailabilityZoneAddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    connectivity_type: str | None = None
    max_drain_duration_seconds: float | None = None
    private_ip_address: str | None = None
    secondary_allocation_ids: Sequence[str] | None = None
    secondary_private_ip_address_count: float | None = None
    secondary_private_ip_addresses: Sequence[str] | None = None
    subnet_id: str | _aws_ec2.ISubnetRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_id: str | None = None

class CfnNetworkAcl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    vpc_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def network_acl_ref(self) -> _aws_ec2.NetworkAclReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_network_acl(x: Any) -> bool: ...

class CfnNetworkAclProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkAclEntry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IcmpProperty(Struct):
        code: float | None = None
        type: float | None = None
    class PortRangeProperty(Struct):
        from_: float | None = None
        to: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_acl_id: str,
        protocol: float,
        rule_action: str,
        rule_number: float,
        cidr_block: str | None = None,
        egress: bool | IResolvable | None = None,
        icmp: CfnNetworkAclEntry.IcmpProperty | Mapping[str, Any] | IResolvable | None = None,
        ipv6_cidr_block: str | None = None,
        port_range: CfnNetworkAclEntry.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    network_acl_id: str
    protocol: float
    rule_action: str
    rule_number: float
    cidr_block: str | None
    egress: bool | IResolvable | None
    icmp: CfnNetworkAclEntry.IcmpProperty | IResolvable | None
    ipv6_cidr_block: str | None
    port_range: CfnNetworkAclEntry.PortRangeProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def network_acl_entry_ref(self) -> _aws_ec2.NetworkAclEntryReference: ...
    @staticmethod
    def is_cfn_network_acl_entry(x: Any) -> bool: ...

class CfnNetworkAclEntryProps(Struct):
    network_acl_id: str
    protocol: float
    rule_action: str
    rule_number: float
    cidr_block: str | None = None
    egress: bool | IResolvable | None = None
    icmp: CfnNetworkAclEntry.IcmpProperty | Mapping[str, Any] | IResolvable | None = None
    ipv6_cidr_block: str | None = None
    port_range: CfnNetworkAclEntry.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnNetworkInsightsAccessScope(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessScopePathRequestProperty(Struct):
        destination: CfnNetworkInsightsAccessScope.PathStatementRequestProperty | Mapping[str, Any] | IResolvable | None = None
        source: CfnNetworkInsightsAccessScope.PathStatementRequestProperty | Mapping[str, Any] | IResolvable | None = None
        through_resources: Sequence[CfnNetworkInsightsAccessScope.ThroughResourcesStatementRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PacketHeaderStatementRequestProperty(Struct):
        destination_addresses: Sequence[str] | None = None
        destination_ports: Sequence[str] | None = None
        destination_prefix_lists: Sequence[str] | None = None
        protocols: Sequence[str] | None = None
        source_addresses: Sequence[str] | None = None
        source_ports: Sequence[str] | None = None
        source_prefix_lists: Sequence[str] | None = None
    class PathStatementRequestProperty(Struct):
        packet_header_statement: CfnNetworkInsightsAccessScope.PacketHeaderStatementRequestProperty | Mapping[str, Any] | IResolvable | None = None
        resource_statement: CfnNetworkInsightsAccessScope.ResourceStatementRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceStatementRequestProperty(Struct):
        resources: Sequence[str] | None = None
        resource_types: Sequence[str] | None = None
    class ThroughResourcesStatementRequestProperty(Struct):
        resource_statement: CfnNetworkInsightsAccessScope.ResourceStatementRequestProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        exclude_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        match_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    exclude_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | IResolvable] | IResolvable | None
    match_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_date(self) -> str: ...
    @property
    def attr_network_insights_access_scope_arn(self) -> str: ...
    @property
    def attr_network_insights_access_scope_id(self) -> str: ...
    @property
    def attr_updated_date(self) -> str: ...
    @property
    def network_insights_access_scope_ref(self) -> _aws_ec2.NetworkInsightsAccessScopeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_insights_access_scope(resource: _aws_ec2.INetworkInsightsAccessScopeRef) -> str: ...
    @staticmethod
    def from_network_insights_access_scope_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.INetworkInsightsAccessScopeRef: ...
    @staticmethod
    def from_network_insights_access_scope_id(scope: Construct, id: str, network_insights_access_scope_id: str) -> _aws_ec2.INetworkInsightsAccessScopeRef: ...
    @staticmethod
    def is_cfn_network_insights_access_scope(x: Any) -> bool: ...

class CfnNetworkInsightsAccessScopeProps(Struct):
    exclude_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    match_paths: Sequence[CfnNetworkInsightsAccessScope.AccessScopePathRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkInsightsAccessScopeAnalysis(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_insights_access_scope_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    network_insights_access_scope_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_analyzed_eni_count(self) -> float: ...
    @property
    def attr_end_date(self) -> str: ...
    @property
    def attr_findings_found(self) -> str: ...
    @property
    def attr_network_insights_access_scope_analysis_arn(self) -> str: ...
    @property
    def attr_network_insights_access_scope_analysis_id(self) -> str: ...
    @property
    def attr_start_date(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def network_insights_access_scope_analysis_ref(self) -> _aws_ec2.NetworkInsightsAccessScopeAnalysisReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_insights_access_scope_analysis(resource: _aws_ec2.INetworkInsightsAccessScopeAnalysisRef) -> str: ...
    @staticmethod
    def from_network_insights_access_scope_analysis_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.INetworkInsightsAccessScopeAnalysisRef: ...
    @staticmethod
    def from_network_insights_access_scope_analysis_id(scope: Construct, id: str, network_insights_access_scope_analysis_id: str) -> _aws_ec2.INetworkInsightsAccessScopeAnalysisRef: ...
    @staticmethod
    def is_cfn_network_insights_access_scope_analysis(x: Any) -> bool: ...

class CfnNetworkInsightsAccessScopeAnalysisProps(Struct):
    network_insights_access_scope_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkInsightsAnalysis(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalDetailProperty(Struct):
        additional_detail_type: str | None = None
        component: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        load_balancers: Sequence[CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        service_name: str | None = None
    class AlternatePathHintProperty(Struct):
        component_arn: str | None = None
        component_id: str | None = None
    class AnalysisAclRuleProperty(Struct):
        cidr: str | None = None
        egress: bool | IResolvable | None = None
        port_range: CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None
        protocol: str | None = None
        rule_action: str | None = None
        rule_number: float | None = None
    class AnalysisComponentProperty(Struct):
        arn: str | None = None
        id: str | None = None
    class AnalysisLoadBalancerListenerProperty(Struct):
        instance_port: float | None = None
        load_balancer_port: float | None = None
    class AnalysisLoadBalancerTargetProperty(Struct):
        address: str | None = None
        availability_zone: str | None = None
        instance: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
    class AnalysisPacketHeaderProperty(Struct):
        destination_addresses: Sequence[str] | None = None
        destination_port_ranges: Sequence[CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocol: str | None = None
        source_addresses: Sequence[str] | None = None
        source_port_ranges: Sequence[CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalysisRouteTableRouteProperty(Struct):
        destination_cidr: str | None = None
        destination_prefix_list_id: str | None = None
        egress_only_internet_gateway_id: str | None = None
        gateway_id: str | None = None
        instance_id: str | None = None
        nat_gateway_id: str | None = None
        network_interface_id: str | None = None
        origin: str | None = None
        state: str | None = None
        transit_gateway_id: str | None = None
        vpc_peering_connection_id: str | None = None
    class AnalysisSecurityGroupRuleProperty(Struct):
        cidr: str | None = None
        direction: str | None = None
        port_range: CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None
        prefix_list_id: str | None = None
        protocol: str | None = None
        security_group_id: str | None = None
    class AnalysisTransitGatewayPolicyTableEntryProperty(Struct):
        destination_cidr: str | None = None
        destination_port_range: CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None
        protocol: str | None = None
        rule_number: float | None = None
        source_cidr: str | None = None
        source_port_range: CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None
        target_route_table_id: str | None = None
    class ExplanationProperty(Struct):
        acl: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        acl_rule: CfnNetworkInsightsAnalysis.AnalysisAclRuleProperty | Mapping[str, Any] | IResolvable | None = None
        address: str | None = None
        addresses: Sequence[str] | None = None
        attached_to: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        availability_zones: Sequence[str] | None = None
        cidrs: Sequence[str] | None = None
        classic_load_balancer_listener: CfnNetworkInsightsAnalysis.AnalysisLoadBalancerListenerProperty | Mapping[str, Any] | IResolvable | None = None
        component: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        component_account: str | None = None
        component_region: str | None = None
        customer_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        destination_vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        direction: str | None = None
        elastic_load_balancer_listener: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        explanation_code: str | None = None
        ingress_route_table: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        internet_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        load_balancer_arn: str | None = None
        load_balancer_listener_port: float | None = None
        load_balancer_target: CfnNetworkInsightsAnalysis.AnalysisLoadBalancerTargetProperty | Mapping[str, Any] | IResolvable | None = None
        load_balancer_target_group: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        load_balancer_target_groups: Sequence[CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        load_balancer_target_port: float | None = None
        missing_component: str | None = None
        nat_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        packet_field: str | None = None
        port: float | None = None
        port_ranges: Sequence[CfnNetworkInsightsAnalysis.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        prefix_list: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        protocols: Sequence[str] | None = None
        route_table: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        route_table_route: CfnNetworkInsightsAnalysis.AnalysisRouteTableRouteProperty | Mapping[str, Any] | IResolvable | None = None
        security_group: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        security_group_rule: CfnNetworkInsightsAnalysis.AnalysisSecurityGroupRuleProperty | Mapping[str, Any] | IResolvable | None = None
        security_groups: Sequence[CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
        subnet: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        subnet_route_table: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_attachment: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_policy_table: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_policy_table_entry: CfnNetworkInsightsAnalysis.AnalysisTransitGatewayPolicyTableEntryProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_route_table: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_route_table_route: CfnNetworkInsightsAnalysis.TransitGatewayRouteTableRouteProperty | Mapping[str, Any] | IResolvable | None = None
        vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_endpoint: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_peering_connection: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        vpn_connection: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        vpn_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
    class PathComponentProperty(Struct):
        acl_rule: CfnNetworkInsightsAnalysis.AnalysisAclRuleProperty | Mapping[str, Any] | IResolvable | None = None
        additional_details: Sequence[CfnNetworkInsightsAnalysis.AdditionalDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        component: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        destination_vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        elastic_load_balancer_listener: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        explanations: Sequence[CfnNetworkInsightsAnalysis.ExplanationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inbound_header: CfnNetworkInsightsAnalysis.AnalysisPacketHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        outbound_header: CfnNetworkInsightsAnalysis.AnalysisPacketHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        route_table_route: CfnNetworkInsightsAnalysis.AnalysisRouteTableRouteProperty | Mapping[str, Any] | IResolvable | None = None
        security_group_rule: CfnNetworkInsightsAnalysis.AnalysisSecurityGroupRuleProperty | Mapping[str, Any] | IResolvable | None = None
        sequence_number: float | None = None
        service_name: str | None = None
        source_vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        subnet: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_policy_table_entry: CfnNetworkInsightsAnalysis.AnalysisTransitGatewayPolicyTableEntryProperty | Mapping[str, Any] | IResolvable | None = None
        transit_gateway_route_table_route: CfnNetworkInsightsAnalysis.TransitGatewayRouteTableRouteProperty | Mapping[str, Any] | IResolvable | None = None
        vpc: CfnNetworkInsightsAnalysis.AnalysisComponentProperty | Mapping[str, Any] | IResolvable | None = None
    class PortRangeProperty(Struct):
        from_: float | None = None
        to: float | None = None
    class TransitGatewayRouteTableRouteProperty(Struct):
        attachment_id: str | None = None
        destination_cidr: str | None = None
        prefix_list_id: str | None = None
        resource_id: str | None = None
        resource_type: str | None = None
        route_origin: str | None = None
        state: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_insights_path_id: str,
        additional_accounts: Sequence[str] | None = None,
        filter_in_arns: Sequence[str] | None = None,
        filter_out_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    network_insights_path_id: str
    additional_accounts: Sequence[str] | None
    filter_in_arns: Sequence[str] | None
    filter_out_arns: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_alternate_path_hints(self) -> IResolvable: ...
    @property
    def attr_explanations(self) -> IResolvable: ...
    @property
    def attr_forward_path_components(self) -> IResolvable: ...
    @property
    def attr_network_insights_analysis_arn(self) -> str: ...
    @property
    def attr_network_insights_analysis_id(self) -> str: ...
    @property
    def attr_network_path_found(self) -> IResolvable: ...
    @property
    def attr_return_path_components(self) -> IResolvable: ...
    @property
    def attr_start_date(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_suggested_accounts(self) -> Sequence[str]: ...
    @property
    def network_insights_analysis_ref(self) -> _aws_ec2.NetworkInsightsAnalysisReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_insights_analysis(resource: _aws_ec2.INetworkInsightsAnalysisRef) -> str: ...
    @staticmethod
    def from_network_insights_analysis_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.INetworkInsightsAnalysisRef: ...
    @staticmethod
    def from_network_insights_analysis_id(scope: Construct, id: str, network_insights_analysis_id: str) -> _aws_ec2.INetworkInsightsAnalysisRef: ...
    @staticmethod
    def is_cfn_network_insights_analysis(x: Any) -> bool: ...

class CfnNetworkInsightsAnalysisProps(Struct):
    network_insights_path_id: str
    additional_accounts: Sequence[str] | None = None
    filter_in_arns: Sequence[str] | None = None
    filter_out_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkInsightsPath(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FilterPortRangeProperty(Struct):
        from_port: float | None = None
        to_port: float | None = None
    class PathFilterProperty(Struct):
        destination_address: str | None = None
        destination_port_range: CfnNetworkInsightsPath.FilterPortRangeProperty | Mapping[str, Any] | IResolvable | None = None
        source_address: str | None = None
        source_port_range: CfnNetworkInsightsPath.FilterPortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        protocol: str,
        source: str,
        destination: str | None = None,
        destination_ip: str | None = None,
        destination_port: float | None = None,
        filter_at_destination: CfnNetworkInsightsPath.PathFilterProperty | Mapping[str, Any] | IResolvable | None = None,
        filter_at_source: CfnNetworkInsightsPath.PathFilterProperty | Mapping[str, Any] | IResolvable | None = None,
        source_ip: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    protocol: str
    source: str
    destination: str | None
    destination_ip: str | None
    destination_port: float | None
    filter_at_destination: CfnNetworkInsightsPath.PathFilterProperty | IResolvable | None
    filter_at_source: CfnNetworkInsightsPath.PathFilterProperty | IResolvable | None
    source_ip: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_date(self) -> str: ...
    @property
    def attr_destination_arn(self) -> str: ...
    @property
    def attr_network_insights_path_arn(self) -> str: ...
    @property
    def attr_network_insights_path_id(self) -> str: ...
    @property
    def attr_source_arn(self) -> str: ...
    @property
    def network_insights_path_ref(self) -> _aws_ec2.NetworkInsightsPathReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_insights_path(resource: _aws_ec2.INetworkInsightsPathRef) -> str: ...
    @staticmethod
    def from_network_insights_path_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.INetworkInsightsPathRef: ...
    @staticmethod
    def from_network_insights_path_id(scope: Construct, id: str, network_insights_path_id: str) -> _aws_ec2.INetworkInsightsPathRef: ...
    @staticmethod
    def is_cfn_network_insights_path(x: Any) -> bool: ...

class CfnNetworkInsightsPathProps(Struct):
    protocol: str
    source: str
    destination: str | None = None
    destination_ip: str | None = None
    destination_port: float | None = None
    filter_at_destination: CfnNetworkInsightsPath.PathFilterProperty | Mapping[str, Any] | IResolvable | None = None
    filter_at_source: CfnNetworkInsightsPath.PathFilterProperty | Mapping[str, Any] | IResolvable | None = None
    source_ip: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkInterface(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionTrackingSpecificationProperty(Struct):
        tcp_established_timeout: float | None = None
        udp_stream_timeout: float | None = None
        udp_timeout: float | None = None
    class InstanceIpv6AddressProperty(Struct):
        ipv6_address: str
    class Ipv4PrefixSpecificationProperty(Struct):
        ipv4_prefix: str
    class Ipv6PrefixSpecificationProperty(Struct):
        ipv6_prefix: str
    class PrivateIpAddressSpecificationProperty(Struct):
        primary: bool | IResolvable
        private_ip_address: str
    class PublicIpDnsNameOptionsProperty(Struct):
        dns_hostname_type: str | None = None
        public_dual_stack_dns_name: str | None = None
        public_ipv4_dns_name: str | None = None
        public_ipv6_dns_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_id: str | _aws_ec2.ISubnetRef,
        connection_tracking_specification: CfnNetworkInterface.ConnectionTrackingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        enable_primary_ipv6: bool | IResolvable | None = None,
        group_set: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        interface_type: str | None = None,
        ipv4_prefix_count: float | None = None,
        ipv4_prefixes: Sequence[CfnNetworkInterface.Ipv4PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ipv6_address_count: float | None = None,
        ipv6_addresses: Sequence[CfnNetworkInterface.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ipv6_prefix_count: float | None = None,
        ipv6_prefixes: Sequence[CfnNetworkInterface.Ipv6PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        private_ip_address: str | None = None,
        private_ip_addresses: Sequence[CfnNetworkInterface.PrivateIpAddressSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        public_ip_dns_hostname_type_specification: str | None = None,
        secondary_private_ip_address_count: float | None = None,
        source_dest_check: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    subnet_id: str
    connection_tracking_specification: CfnNetworkInterface.ConnectionTrackingSpecificationProperty | IResolvable | None
    description: str | None
    enable_primary_ipv6: bool | IResolvable | None
    group_set: Sequence[str] | None
    interface_type: str | None
    ipv4_prefix_count: float | None
    ipv4_prefixes: Sequence[CfnNetworkInterface.Ipv4PrefixSpecificationProperty | IResolvable] | IResolvable | None
    ipv6_address_count: float | None
    ipv6_addresses: Sequence[CfnNetworkInterface.InstanceIpv6AddressProperty | IResolvable] | IResolvable | None
    ipv6_prefix_count: float | None
    ipv6_prefixes: Sequence[CfnNetworkInterface.Ipv6PrefixSpecificationProperty | IResolvable] | IResolvable | None
    private_ip_address: str | None
    private_ip_addresses: Sequence[CfnNetworkInterface.PrivateIpAddressSpecificationProperty | IResolvable] | IResolvable | None
    public_ip_dns_hostname_type_specification: str | None
    secondary_private_ip_address_count: float | None
    source_dest_check: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_primary_ipv6_address(self) -> str: ...
    @property
    def attr_primary_private_ip_address(self) -> str: ...
    @property
    def attr_public_ip_dns_name_options(self) -> IResolvable: ...
    @property
    def attr_secondary_private_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def network_interface_ref(self) -> _aws_ec2.NetworkInterfaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_interface(resource: _aws_ec2.INetworkInterfaceRef) -> str: ...
    @staticmethod
    def from_network_interface_id(scope: Construct, id: str, network_interface_id: str) -> _aws_ec2.INetworkInterfaceRef: ...
    @staticmethod
    def is_cfn_network_interface(x: Any) -> bool: ...

class CfnNetworkInterfaceProps(Struct):
    subnet_id: str | _aws_ec2.ISubnetRef
    connection_tracking_specification: CfnNetworkInterface.ConnectionTrackingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    enable_primary_ipv6: bool | IResolvable | None = None
    group_set: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    interface_type: str | None = None
    ipv4_prefix_count: float | None = None
    ipv4_prefixes: Sequence[CfnNetworkInterface.Ipv4PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ipv6_address_count: float | None = None
    ipv6_addresses: Sequence[CfnNetworkInterface.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ipv6_prefix_count: float | None = None
    ipv6_prefixes: Sequence[CfnNetworkInterface.Ipv6PrefixSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    private_ip_address: str | None = None
    private_ip_addresses: Sequence[CfnNetworkInterface.PrivateIpAddressSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    public_ip_dns_hostname_type_specification: str | None = None
    secondary_private_ip_address_count: float | None = None
    source_dest_check: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkInterfaceAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnaSrdSpecificationProperty(Struct):
        ena_srd_enabled: bool | IResolvable | None = None
        ena_srd_udp_specification: CfnNetworkInterfaceAttachment.EnaSrdUdpSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class EnaSrdUdpSpecificationProperty(Struct):
        ena_srd_udp_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_index: str,
        instance_id: str,
        network_interface_id: str,
        delete_on_termination: bool | IResolvable | None = None,
        ena_queue_count: float | None = None,
        ena_srd_specification: CfnNetworkInterfaceAttachment.EnaSrdSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    device_index: str
    instance_id: str
    network_interface_id: str
    delete_on_termination: bool | IResolvable | None
    ena_queue_count: float | None
    ena_srd_specification: CfnNetworkInterfaceAttachment.EnaSrdSpecificationProperty | IResolvable | None
    @property
    def attr_attachment_id(self) -> str: ...
    @property
    def network_interface_attachment_ref(self) -> _aws_ec2.NetworkInterfaceAttachmentReference: ...
    @staticmethod
    def is_cfn_network_interface_attachment(x: Any) -> bool: ...

class CfnNetworkInterfaceAttachmentProps(Struct):
    device_index: str
    instance_id: str
    network_interface_id: str
    delete_on_termination: bool | IResolvable | None = None
    ena_queue_count: float | None = None
    ena_srd_specification: CfnNetworkInterfaceAttachment.EnaSrdSpecificationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnNetworkInterfacePermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        network_interface_id: str,
        permission: str,
    ) -> None: ...
    aws_account_id: str
    network_interface_id: str
    permission: str
    @property
    def attr_id(self) -> str: ...
    @property
    def network_interface_permission_ref(self) -> _aws_ec2.NetworkInterfacePermissionReference: ...
    @staticmethod
    def is_cfn_network_interface_permission(x: Any) -> bool: ...

class CfnNetworkInterfacePermissionProps(Struct):
    aws_account_id: str
    network_interface_id: str
    permission: str

class CfnNetworkPerformanceMetricSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination: str,
        metric: str,
        source: str,
        statistic: str,
    ) -> None: ...
    destination: str
    metric: str
    source: str
    statistic: str
    @property
    def network_performance_metric_subscription_ref(self) -> _aws_ec2.NetworkPerformanceMetricSubscriptionReference: ...
    @staticmethod
    def is_cfn_network_performance_metric_subscription(x: Any) -> bool: ...

class CfnNetworkPerformanceMetricSubscriptionProps(Struct):
    destination: str
    metric: str
    source: str
    statistic: str

class CfnPlacementGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        parent_group_id: str | None = None,
        partition_count: float | None = None,
        spread_level: str | None = None,
        strategy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    parent_group_id: str | None
    partition_count: float | None
    spread_level: str | None
    strategy: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_group_id(self) -> str: ...
    @property
    def attr_group_name(self) -> str: ...
    @property
    def placement_group_ref(self) -> _aws_ec2.PlacementGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_placement_group(x: Any) -> bool: ...

class CfnPlacementGroupProps(Struct):
    parent_group_id: str | None = None
    partition_count: float | None = None
    spread_level: str | None = None
    strategy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPrefixList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntryProperty(Struct):
        cidr: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        address_family: str,
        prefix_list_name: str,
        entries: Sequence[CfnPrefixList.EntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        max_entries: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    address_family: str
    prefix_list_name: str
    entries: Sequence[CfnPrefixList.EntryProperty | IResolvable] | IResolvable | None
    max_entries: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_prefix_list_id(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def prefix_list_ref(self) -> _aws_ec2.PrefixListReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_prefix_list(resource: _aws_ec2.IPrefixListRef) -> str: ...
    @staticmethod
    def from_prefix_list_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IPrefixListRef: ...
    @staticmethod
    def from_prefix_list_id(scope: Construct, id: str, prefix_list_id: str) -> _aws_ec2.IPrefixListRef: ...
    @staticmethod
    def is_cfn_prefix_list(x: Any) -> bool: ...

class CfnPrefixListProps(Struct):
    address_family: str
    prefix_list_name: str
    entries: Sequence[CfnPrefixList.EntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    max_entries: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_table_id: str | _aws_ec2.IRouteTableRef,
        carrier_gateway_id: str | _aws_ec2.ICarrierGatewayRef | None = None,
        core_network_arn: str | None = None,
        destination_cidr_block: str | None = None,
        destination_ipv6_cidr_block: str | None = None,
        destination_prefix_list_id: str | None = None,
        egress_only_internet_gateway_id: str | _aws_ec2.IEgressOnlyInternetGatewayRef | None = None,
        gateway_id: str | _aws_ec2.IInternetGatewayRef | _aws_ec2.IVPNGatewayRef | None = None,
        instance_id: str | _aws_ec2.IInstanceRef | None = None,
        local_gateway_id: str | None = None,
        nat_gateway_id: str | _aws_ec2.INatGatewayRef | None = None,
        network_interface_id: str | None = None,
        odb_network_arn: str | None = None,
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef | None = None,
        vpc_endpoint_id: str | None = None,
        vpc_peering_connection_id: str | _aws_ec2.IVPCPeeringConnectionRef | None = None,
    ) -> None: ...
    route_table_id: str
    carrier_gateway_id: str | None
    core_network_arn: str | None
    destination_cidr_block: str | None
    destination_ipv6_cidr_block: str | None
    destination_prefix_list_id: str | None
    egress_only_internet_gateway_id: str | None
    gateway_id: str | None
    instance_id: str | None
    local_gateway_id: str | None
    nat_gateway_id: str | None
    network_interface_id: str | None
    odb_network_arn: str | None
    transit_gateway_id: str | None
    vpc_endpoint_id: str | None
    vpc_peering_connection_id: str | None
    @property
    def attr_cidr_block(self) -> str: ...
    @property
    def route_ref(self) -> _aws_ec2.RouteReference: ...
    @staticmethod
    def is_cfn_route(x: Any) -> bool: ...

class CfnRouteProps(Struct):
    route_table_id: str | _aws_ec2.IRouteTableRef
    carrier_gateway_id: str | _aws_ec2.ICarrierGatewayRef | None = None
    core_network_arn: str | None = None
    destination_cidr_block: str | None = None
    destination_ipv6_cidr_block: str | None = None
    destination_prefix_list_id: str | None = None
    egress_only_internet_gateway_id: str | _aws_ec2.IEgressOnlyInternetGatewayRef | None = None
    gateway_id: str | _aws_ec2.IInternetGatewayRef | _aws_ec2.IVPNGatewayRef | None = None
    instance_id: str | _aws_ec2.IInstanceRef | None = None
    local_gateway_id: str | None = None
    nat_gateway_id: str | _aws_ec2.INatGatewayRef | None = None
    network_interface_id: str | None = None
    odb_network_arn: str | None = None
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef | None = None
    vpc_endpoint_id: str | None = None
    vpc_peering_connection_id: str | _aws_ec2.IVPCPeeringConnectionRef | None = None

class CfnRouteServer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        amazon_side_asn: float,
        persist_routes: str | None = None,
        persist_routes_duration: float | None = None,
        sns_notifications_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    amazon_side_asn: float
    persist_routes: str | None
    persist_routes_duration: float | None
    sns_notifications_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def route_server_ref(self) -> _aws_ec2.RouteServerReference: ...
    @staticmethod
    def arn_for_route_server(resource: _aws_ec2.IRouteServerRef) -> str: ...
    @staticmethod
    def from_route_server_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IRouteServerRef: ...
    @staticmethod
    def from_route_server_id(scope: Construct, id: str, route_server_id: str) -> _aws_ec2.IRouteServerRef: ...
    @staticmethod
    def is_cfn_route_server(x: Any) -> bool: ...

class CfnRouteServerProps(Struct):
    amazon_side_asn: float
    persist_routes: str | None = None
    persist_routes_duration: float | None = None
    sns_notifications_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRouteServerAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_server_id: str,
        vpc_id: str,
    ) -> None: ...
    route_server_id: str
    vpc_id: str
    @property
    def route_server_association_ref(self) -> _aws_ec2.RouteServerAssociationReference: ...
    @staticmethod
    def is_cfn_route_server_association(x: Any) -> bool: ...

class CfnRouteServerAssociationProps(Struct):
    route_server_id: str
    vpc_id: str

class CfnRouteServerEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_server_id: str,
        subnet_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    route_server_id: str
    subnet_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_eni_address(self) -> str: ...
    @property
    def attr_eni_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def route_server_endpoint_ref(self) -> _aws_ec2.RouteServerEndpointReference: ...
    @staticmethod
    def arn_for_route_server_endpoint(resource: _aws_ec2.IRouteServerEndpointRef) -> str: ...
    @staticmethod
    def from_route_server_endpoint_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IRouteServerEndpointRef: ...
    @staticmethod
    def from_route_server_endpoint_id(scope: Construct, id: str, route_server_endpoint_id: str) -> _aws_ec2.IRouteServerEndpointRef: ...
    @staticmethod
    def is_cfn_route_server_endpoint(x: Any) -> bool: ...

class CfnRouteServerEndpointProps(Struct):
    route_server_id: str
    subnet_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRouteServerPeer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BgpOptionsProperty(Struct):
        peer_asn: float | None = None
        peer_liveness_detection: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bgp_options: CfnRouteServerPeer.BgpOptionsProperty | Mapping[str, Any] | IResolvable,
        peer_address: str,
        route_server_endpoint_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bgp_options: CfnRouteServerPeer.BgpOptionsProperty | IResolvable
    peer_address: str
    route_server_endpoint_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoint_eni_address(self) -> str: ...
    @property
    def attr_endpoint_eni_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_route_server_id(self) -> str: ...
    @property
    def attr_subnet_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def route_server_peer_ref(self) -> _aws_ec2.RouteServerPeerReference: ...
    @staticmethod
    def arn_for_route_server_peer(resource: _aws_ec2.IRouteServerPeerRef) -> str: ...
    @staticmethod
    def from_route_server_peer_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IRouteServerPeerRef: ...
    @staticmethod
    def from_route_server_peer_id(scope: Construct, id: str, route_server_peer_id: str) -> _aws_ec2.IRouteServerPeerRef: ...
    @staticmethod
    def is_cfn_route_server_peer(x: Any) -> bool: ...

class CfnRouteServerPeerProps(Struct):
    bgp_options: CfnRouteServerPeer.BgpOptionsProperty | Mapping[str, Any] | IResolvable
    peer_address: str
    route_server_endpoint_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRouteServerPropagation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_server_id: str,
        route_table_id: str,
    ) -> None: ...
    route_server_id: str
    route_table_id: str
    @property
    def route_server_propagation_ref(self) -> _aws_ec2.RouteServerPropagationReference: ...
    @staticmethod
    def is_cfn_route_server_propagation(x: Any) -> bool: ...

class CfnRouteServerPropagationProps(Struct):
    route_server_id: str
    route_table_id: str

class CfnRouteTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    vpc_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_route_table_id(self) -> str: ...
    @property
    def route_table_ref(self) -> _aws_ec2.RouteTableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_route_table(resource: _aws_ec2.IRouteTableRef) -> str: ...
    @staticmethod
    def from_route_table_id(scope: Construct, id: str, route_table_id: str) -> _aws_ec2.IRouteTableRef: ...
    @staticmethod
    def is_cfn_route_table(x: Any) -> bool: ...

class CfnRouteTableProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecondaryNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class Ipv4CidrBlockAssociationProperty(Struct):
        association_id: str | None = None
        cidr_block: str | None = None
        state: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ipv4_cidr_block: str,
        network_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ipv4_cidr_block: str
    network_type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_ipv4_cidr_block_associations(self) -> IResolvable: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_secondary_network_arn(self) -> str: ...
    @property
    def attr_secondary_network_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def secondary_network_ref(self) -> _aws_ec2.SecondaryNetworkReference: ...
    @staticmethod
    def arn_for_secondary_network(resource: _aws_ec2.ISecondaryNetworkRef) -> str: ...
    @staticmethod
    def is_cfn_secondary_network(x: Any) -> bool: ...

class CfnSecondaryNetworkProps(Struct):
    ipv4_cidr_block: str
    network_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecurityGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EgressProperty(Struct):
        ip_protocol: str
        cidr_ip: str | None = None
        cidr_ipv6: str | None = None
        description: str | None = None
        destination_prefix_list_id: str | None = None
        destination_security_group_id: str | None = None
        from_port: float | None = None
        to_port: float | None = None
    class IngressProperty(Struct):
        ip_protocol: str
        cidr_ip: str | None = None
        cidr_ipv6: str | None = None
        description: str | None = None
        from_port: float | None = None
        source_prefix_list_id: str | None = None
        source_security_group_id: str | None = None
        source_security_group_name: str | None = None
        source_security_group_owner_id: str | None = None
        to_port: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_description: str,
        group_name: str | None = None,
        security_group_egress: Sequence[CfnSecurityGroup.EgressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        security_group_ingress: Sequence[CfnSecurityGroup.IngressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_id: str | _aws_ec2.IVPCRef | None = None,
    ) -> None: ...
    group_description: str
    group_name: str | None
    security_group_egress: Sequence[CfnSecurityGroup.EgressProperty | IResolvable] | IResolvable | None
    security_group_ingress: Sequence[CfnSecurityGroup.IngressProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_id: str | None
    @property
    def attr_group_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def security_group_ref(self) -> _aws_ec2.SecurityGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_security_group(resource: _aws_ec2.ISecurityGroupRef) -> str: ...
    @staticmethod
    def from_security_group_id(scope: Construct, id: str, security_group_id: str) -> _aws_ec2.ISecurityGroupRef: ...
    @staticmethod
    def is_cfn_security_group(x: Any) -> bool: ...

class CfnSecurityGroupProps(Struct):
    group_description: str
    group_name: str | None = None
    security_group_egress: Sequence[CfnSecurityGroup.EgressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    security_group_ingress: Sequence[CfnSecurityGroup.IngressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_id: str | _aws_ec2.IVPCRef | None = None

class CfnSecurityGroupEgress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_id: str | _aws_ec2.ISecurityGroupRef,
        ip_protocol: str,
        cidr_ip: str | None = None,
        cidr_ipv6: str | None = None,
        description: str | None = None,
        destination_prefix_list_id: str | None = None,
        destination_security_group_id: str | _aws_ec2.ISecurityGroupRef | None = None,
        from_port: float | None = None,
        to_port: float | None = None,
    ) -> None: ...
    group_id: str
    ip_protocol: str
    cidr_ip: str | None
    cidr_ipv6: str | None
    description: str | None
    destination_prefix_list_id: str | None
    destination_security_group_id: str | None
    from_port: float | None
    to_port: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def security_group_egress_ref(self) -> _aws_ec2.SecurityGroupEgressReference: ...
    @staticmethod
    def is_cfn_security_group_egress(x: Any) -> bool: ...

class CfnSecurityGroupEgressProps(Struct):
    group_id: str | _aws_ec2.ISecurityGroupRef
    ip_protocol: str
    cidr_ip: str | None = None
    cidr_ipv6: str | None = None
    description: str | None = None
    destination_prefix_list_id: str | None = None
    destination_security_group_id: str | _aws_ec2.ISecurityGroupRef | None = None
    from_port: float | None = None
    to_port: float | None = None

class CfnSecurityGroupIngress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ip_protocol: str,
        cidr_ip: str | None = None,
        cidr_ipv6: str | None = None,
        description: str | None = None,
        from_port: float | None = None,
        group_id: str | _aws_ec2.ISecurityGroupRef | None = None,
        group_name: str | _aws_ec2.ISecurityGroupRef | None = None,
        source_prefix_list_id: str | _aws_ec2.IPrefixListRef | None = None,
        source_security_group_id: str | _aws_ec2.ISecurityGroupRef | None = None,
        source_security_group_name: str | None = None,
        source_security_group_owner_id: str | None = None,
        to_port: float | None = None,
    ) -> None: ...
    ip_protocol: str
    cidr_ip: str | None
    cidr_ipv6: str | None
    description: str | None
    from_port: float | None
    group_id: str | None
    group_name: str | None
    source_prefix_list_id: str | None
    source_security_group_id: str | None
    source_security_group_name: str | None
    source_security_group_owner_id: str | None
    to_port: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def security_group_ingress_ref(self) -> _aws_ec2.SecurityGroupIngressReference: ...
    @staticmethod
    def is_cfn_security_group_ingress(x: Any) -> bool: ...

class CfnSecurityGroupIngressProps(Struct):
    ip_protocol: str
    cidr_ip: str | None = None
    cidr_ipv6: str | None = None
    description: str | None = None
    from_port: float | None = None
    group_id: str | _aws_ec2.ISecurityGroupRef | None = None
    group_name: str | _aws_ec2.ISecurityGroupRef | None = None
    source_prefix_list_id: str | _aws_ec2.IPrefixListRef | None = None
    source_security_group_id: str | _aws_ec2.ISecurityGroupRef | None = None
    source_security_group_name: str | None = None
    source_security_group_owner_id: str | None = None
    to_port: float | None = None

class CfnSecurityGroupVpcAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_id: str,
        vpc_id: str,
    ) -> None: ...
    group_id: str
    vpc_id: str
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_reason(self) -> str: ...
    @property
    def attr_vpc_owner_id(self) -> str: ...
    @property
    def security_group_vpc_association_ref(self) -> _aws_ec2.SecurityGroupVpcAssociationReference: ...
    @staticmethod
    def is_cfn_security_group_vpc_association(x: Any) -> bool: ...

class CfnSecurityGroupVpcAssociationProps(Struct):
    group_id: str
    vpc_id: str

class CfnSnapshotBlockPublicAccess(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        state: str,
    ) -> None: ...
    state: str
    @property
    def attr_account_id(self) -> str: ...
    @property
    def snapshot_block_public_access_ref(self) -> _aws_ec2.SnapshotBlockPublicAccessReference: ...
    @staticmethod
    def is_cfn_snapshot_block_public_access(x: Any) -> bool: ...

class CfnSnapshotBlockPublicAccessProps(Struct):
    state: str

class CfnSpotFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class AcceleratorTotalMemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselineEbsBandwidthMbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class BaselinePerformanceFactorsRequestProperty(Struct):
        cpu: CfnSpotFleet.CpuPerformanceFactorRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class BlockDeviceMappingProperty(Struct):
        device_name: str
        ebs: CfnSpotFleet.EbsBlockDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class ClassicLoadBalancerProperty(Struct):
        name: str
    class ClassicLoadBalancersConfigProperty(Struct):
        classic_load_balancers: Sequence[CfnSpotFleet.ClassicLoadBalancerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CpuPerformanceFactorRequestProperty(Struct):
        references: Sequence[CfnSpotFleet.PerformanceFactorReferenceRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EbsBlockDeviceProperty(Struct):
        delete_on_termination: bool | IResolvable | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        snapshot_id: str | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class FleetLaunchTemplateSpecificationProperty(Struct):
        version: str
        launch_template_id: str | None = None
        launch_template_name: str | None = None
    class GroupIdentifierProperty(Struct):
        group_id: str
    class IamInstanceProfileSpecificationProperty(Struct):
        arn: str | None = None
    class InstanceIpv6AddressProperty(Struct):
        ipv6_address: str
    class InstanceNetworkInterfaceSpecificationProperty(Struct):
        associate_public_ip_address: bool | IResolvable | None = None
        delete_on_termination: bool | IResolvable | None = None
        description: str | None = None
        device_index: float | None = None
        groups: Sequence[str] | None = None
        ipv6_address_count: float | None = None
        ipv6_addresses: Sequence[CfnSpotFleet.InstanceIpv6AddressProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_interface_id: str | None = None
        private_ip_addresses: Sequence[CfnSpotFleet.PrivateIpAddressSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_private_ip_address_count: float | None = None
        subnet_id: str | None = None
    class InstanceRequirementsRequestProperty(Struct):
        accelerator_count: CfnSpotFleet.AcceleratorCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_manufacturers: Sequence[str] | None = None
        accelerator_names: Sequence[str] | None = None
        accelerator_total_memory_mib: CfnSpotFleet.AcceleratorTotalMemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        allowed_instance_types: Sequence[str] | None = None
        bare_metal: str | None = None
        baseline_ebs_bandwidth_mbps: CfnSpotFleet.BaselineEbsBandwidthMbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        baseline_performance_factors: CfnSpotFleet.BaselinePerformanceFactorsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        burstable_performance: str | None = None
        cpu_manufacturers: Sequence[str] | None = None
        excluded_instance_types: Sequence[str] | None = None
        instance_generations: Sequence[str] | None = None
        local_storage: str | None = None
        local_storage_types: Sequence[str] | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
        memory_gib_per_v_cpu: CfnSpotFleet.MemoryGiBPerVCpuRequestProperty | Mapping[str, Any] | IResolvable | None = None
        memory_mib: CfnSpotFleet.MemoryMiBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_bandwidth_gbps: CfnSpotFleet.NetworkBandwidthGbpsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        network_interface_count: CfnSpotFleet.NetworkInterfaceCountRequestProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_max_price_percentage_over_lowest_price: float | None = None
        require_encryption_in_transit: bool | IResolvable | None = None
        require_hibernate_support: bool | IResolvable | None = None
        spot_max_price_percentage_over_lowest_price: float | None = None
        total_local_storage_gb: CfnSpotFleet.TotalLocalStorageGBRequestProperty | Mapping[str, Any] | IResolvable | None = None
        v_cpu_count: CfnSpotFleet.VCpuCountRangeRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class LaunchTemplateConfigProperty(Struct):
        launch_template_specification: CfnSpotFleet.FleetLaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        overrides: Sequence[CfnSpotFleet.LaunchTemplateOverridesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LaunchTemplateOverridesProperty(Struct):
        availability_zone: str | None = None
        availability_zone_id: str | None = None
        instance_requirements: CfnSpotFleet.InstanceRequirementsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        priority: float | None = None
        spot_price: str | None = None
        subnet_id: str | None = None
        weighted_capacity: float | None = None
    class LoadBalancersConfigProperty(Struct):
        classic_load_balancers_config: CfnSpotFleet.ClassicLoadBalancersConfigProperty | Mapping[str, Any] | IResolvable | None = None
        target_groups_config: CfnSpotFleet.TargetGroupsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MemoryGiBPerVCpuRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class MemoryMiBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkBandwidthGbpsRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class NetworkInterfaceCountRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class PerformanceFactorReferenceRequestProperty(Struct):
        instance_family: str | None = None
    class PrivateIpAddressSpecificationProperty(Struct):
        private_ip_address: str
        primary: bool | IResolvable | None = None
    class SpotCapacityRebalanceProperty(Struct):
        replacement_strategy: str | None = None
        termination_delay: float | None = None
    class SpotFleetLaunchSpecificationProperty(Struct):
        image_id: str
        block_device_mappings: Sequence[CfnSpotFleet.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
        iam_instance_profile: CfnSpotFleet.IamInstanceProfileSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        instance_requirements: CfnSpotFleet.InstanceRequirementsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        instance_type: str | None = None
        kernel_id: str | None = None
        key_name: str | None = None
        monitoring: CfnSpotFleet.SpotFleetMonitoringProperty | Mapping[str, Any] | IResolvable | None = None
        network_interfaces: Sequence[CfnSpotFleet.InstanceNetworkInterfaceSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        placement: CfnSpotFleet.SpotPlacementProperty | Mapping[str, Any] | IResolvable | None = None
        ramdisk_id: str | None = None
        security_groups: Sequence[CfnSpotFleet.GroupIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        spot_price: str | None = None
        subnet_id: str | None = None
        tag_specifications: Sequence[CfnSpotFleet.SpotFleetTagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_data: str | None = None
        weighted_capacity: float | None = None
    class SpotFleetMonitoringProperty(Struct):
        enabled: bool | IResolvable | None = None
    class SpotFleetRequestConfigDataProperty(Struct):
        iam_fleet_role: str
        target_capacity: float
        allocation_strategy: str | None = None
        context: str | None = None
        excess_capacity_termination_policy: str | None = None
        instance_interruption_behavior: str | None = None
        instance_pools_to_use_count: float | None = None
        launch_specifications: Sequence[CfnSpotFleet.SpotFleetLaunchSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        launch_template_configs: Sequence[CfnSpotFleet.LaunchTemplateConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        load_balancers_config: CfnSpotFleet.LoadBalancersConfigProperty | Mapping[str, Any] | IResolvable | None = None
        on_demand_allocation_strategy: str | None = None
        on_demand_max_total_price: str | None = None
        on_demand_target_capacity: float | None = None
        replace_unhealthy_instances: bool | IResolvable | None = None
        spot_maintenance_strategies: CfnSpotFleet.SpotMaintenanceStrategiesProperty | Mapping[str, Any] | IResolvable | None = None
        spot_max_total_price: str | None = None
        spot_price: str | None = None
        tag_specifications: Sequence[CfnSpotFleet.SpotFleetTagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_capacity_unit_type: str | None = None
        terminate_instances_with_expiration: bool | IResolvable | None = None
        type: str | None = None
        valid_from: str | None = None
        valid_until: str | None = None
    class SpotFleetTagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class SpotMaintenanceStrategiesProperty(Struct):
        capacity_rebalance: CfnSpotFleet.SpotCapacityRebalanceProperty | Mapping[str, Any] | IResolvable | None = None
    class SpotPlacementProperty(Struct):
        availability_zone: str | None = None
        availability_zone_id: str | None = None
        group_name: str | None = None
        tenancy: str | None = None
    class TargetGroupProperty(Struct):
        arn: str
    class TargetGroupsConfigProperty(Struct):
        target_groups: Sequence[CfnSpotFleet.TargetGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class TotalLocalStorageGBRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    class VCpuCountRangeRequestProperty(Struct):
        max: float | None = None
        min: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        spot_fleet_request_config_data: CfnSpotFleet.SpotFleetRequestConfigDataProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    spot_fleet_request_config_data: CfnSpotFleet.SpotFleetRequestConfigDataProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def spot_fleet_ref(self) -> _aws_ec2.SpotFleetReference: ...
    @staticmethod
    def is_cfn_spot_fleet(x: Any) -> bool: ...

class CfnSpotFleetProps(Struct):
    spot_fleet_request_config_data: CfnSpotFleet.SpotFleetRequestConfigDataProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSqlHaStandbyDetectedInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str,
        sql_server_credentials: str | None = None,
    ) -> None: ...
    instance_id: str
    sql_server_credentials: str | None
    @property
    def attr_ha_status(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_sql_server_license_usage(self) -> str: ...
    @property
    def sql_ha_standby_detected_instance_ref(self) -> _aws_ec2.SqlHaStandbyDetectedInstanceReference: ...
    @staticmethod
    def is_cfn_sql_ha_standby_detected_instance(x: Any) -> bool: ...

class CfnSqlHaStandbyDetectedInstanceProps(Struct):
    instance_id: str
    sql_server_credentials: str | None = None

class CfnSubnet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BlockPublicAccessStatesProperty(Struct):
        internet_gateway_block_mode: str | None = None
    class PrivateDnsNameOptionsOnLaunchProperty(Struct):
        enable_resource_name_dns_aaaa_record: bool | IResolvable | None = None
        enable_resource_name_dns_a_record: bool | IResolvable | None = None
        hostname_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        assign_ipv6_address_on_creation: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        cidr_block: str | None = None,
        enable_dns64: bool | IResolvable | None = None,
        enable_lni_at_device_index: float | None = None,
        ipv4_ipam_pool_id: str | None = None,
        ipv4_netmask_length: float | None = None,
        ipv6_cidr_block: str | None = None,
        ipv6_ipam_pool_id: str | None = None,
        ipv6_native: bool | IResolvable | None = None,
        ipv6_netmask_length: float | None = None,
        map_public_ip_on_launch: bool | IResolvable | None = None,
        outpost_arn: str | None = None,
        private_dns_name_options_on_launch: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    private_dns_name_options_on_launch: Any
    vpc_id: str
    assign_ipv6_address_on_creation: bool | IResolvable | None
    availability_zone: str | None
    availability_zone_id: str | None
    cidr_block: str | None
    enable_dns64: bool | IResolvable | None
    enable_lni_at_device_index: float | None
    ipv4_ipam_pool_id: str | None
    ipv4_netmask_length: float | None
    ipv6_cidr_block: str | None
    ipv6_ipam_pool_id: str | None
    ipv6_native: bool | IResolvable | None
    ipv6_netmask_length: float | None
    map_public_ip_on_launch: bool | IResolvable | None
    outpost_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_availability_zone_id(self) -> str: ...
    @property
    def attr_block_public_access_states(self) -> IResolvable: ...
    @property
    def attr_cidr_block(self) -> str: ...
    @property
    def attr_ipv6_cidr_blocks(self) -> Sequence[str]: ...
    @property
    def attr_network_acl_association_id(self) -> str: ...
    @property
    def attr_outpost_arn(self) -> str: ...
    @property
    def attr_subnet_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def subnet_ref(self) -> _aws_ec2.SubnetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_subnet(resource: _aws_ec2.ISubnetRef) -> str: ...
    @staticmethod
    def from_subnet_id(scope: Construct, id: str, subnet_id: str) -> _aws_ec2.ISubnetRef: ...
    @staticmethod
    def is_cfn_subnet(x: Any) -> bool: ...

class CfnSubnetProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    assign_ipv6_address_on_creation: bool | IResolvable | None = None
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    cidr_block: str | None = None
    enable_dns64: bool | IResolvable | None = None
    enable_lni_at_device_index: float | None = None
    ipv4_ipam_pool_id: str | None = None
    ipv4_netmask_length: float | None = None
    ipv6_cidr_block: str | None = None
    ipv6_ipam_pool_id: str | None = None
    ipv6_native: bool | IResolvable | None = None
    ipv6_netmask_length: float | None = None
    map_public_ip_on_launch: bool | IResolvable | None = None
    outpost_arn: str | None = None
    private_dns_name_options_on_launch: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubnetCidrBlock(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_id: str | _aws_ec2.ISubnetRef,
        ipv6_cidr_block: str | None = None,
        ipv6_ipam_pool_id: str | None = None,
        ipv6_netmask_length: float | None = None,
    ) -> None: ...
    subnet_id: str
    ipv6_cidr_block: str | None
    ipv6_ipam_pool_id: str | None
    ipv6_netmask_length: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ip_source(self) -> str: ...
    @property
    def attr_ipv6_address_attribute(self) -> str: ...
    @property
    def subnet_cidr_block_ref(self) -> _aws_ec2.SubnetCidrBlockReference: ...
    @staticmethod
    def is_cfn_subnet_cidr_block(x: Any) -> bool: ...

class CfnSubnetCidrBlockProps(Struct):
    subnet_id: str | _aws_ec2.ISubnetRef
    ipv6_cidr_block: str | None = None
    ipv6_ipam_pool_id: str | None = None
    ipv6_netmask_length: float | None = None

class CfnSubnetCidrReservation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cidr: str,
        reservation_type: str,
        subnet_id: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cidr: str
    reservation_type: str
    subnet_id: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_subnet_cidr_reservation_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def subnet_cidr_reservation_ref(self) -> _aws_ec2.SubnetCidrReservationReference: ...
    @staticmethod
    def arn_for_subnet_cidr_reservation(resource: _aws_ec2.ISubnetCidrReservationRef) -> str: ...
    @staticmethod
    def is_cfn_subnet_cidr_reservation(x: Any) -> bool: ...

class CfnSubnetCidrReservationProps(Struct):
    cidr: str
    reservation_type: str
    subnet_id: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubnetNetworkAclAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_acl_id: str | _aws_ec2.INetworkAclRef,
        subnet_id: str | _aws_ec2.ISubnetRef,
    ) -> None: ...
    network_acl_id: str
    subnet_id: str
    @property
    def attr_association_id(self) -> str: ...
    @property
    def subnet_network_acl_association_ref(self) -> _aws_ec2.SubnetNetworkAclAssociationReference: ...
    @staticmethod
    def is_cfn_subnet_network_acl_association(x: Any) -> bool: ...

class CfnSubnetNetworkAclAssociationProps(Struct):
    network_acl_id: str | _aws_ec2.INetworkAclRef
    subnet_id: str | _aws_ec2.ISubnetRef

class CfnSubnetRouteTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_table_id: str | _aws_ec2.IRouteTableRef,
        subnet_id: str | _aws_ec2.ISubnetRef,
    ) -> None: ...
    route_table_id: str
    subnet_id: str
    @property
    def attr_id(self) -> str: ...
    @property
    def subnet_route_table_association_ref(self) -> _aws_ec2.SubnetRouteTableAssociationReference: ...
    @staticmethod
    def is_cfn_subnet_route_table_association(x: Any) -> bool: ...

class CfnSubnetRouteTableAssociationProps(Struct):
    route_table_id: str | _aws_ec2.IRouteTableRef
    subnet_id: str | _aws_ec2.ISubnetRef

class CfnTrafficMirrorFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        network_services: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    network_services: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def traffic_mirror_filter_ref(self) -> _aws_ec2.TrafficMirrorFilterReference: ...
    @staticmethod
    def arn_for_traffic_mirror_filter(resource: _aws_ec2.ITrafficMirrorFilterRef) -> str: ...
    @staticmethod
    def from_traffic_mirror_filter_id(scope: Construct, id: str, traffic_mirror_filter_id: str) -> _aws_ec2.ITrafficMirrorFilterRef: ...
    @staticmethod
    def is_cfn_traffic_mirror_filter(x: Any) -> bool: ...

class CfnTrafficMirrorFilterProps(Struct):
    description: str | None = None
    network_services: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrafficMirrorFilterRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TrafficMirrorPortRangeProperty(Struct):
        from_port: float
        to_port: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_cidr_block: str,
        rule_action: str,
        rule_number: float,
        source_cidr_block: str,
        traffic_direction: str,
        traffic_mirror_filter_id: str,
        description: str | None = None,
        destination_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | Mapping[str, Any] | IResolvable | None = None,
        protocol: float | None = None,
        source_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_cidr_block: str
    rule_action: str
    rule_number: float
    source_cidr_block: str
    traffic_direction: str
    traffic_mirror_filter_id: str
    description: str | None
    destination_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | IResolvable | None
    protocol: float | None
    source_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_traffic_mirror_filter_rule_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def traffic_mirror_filter_rule_ref(self) -> _aws_ec2.TrafficMirrorFilterRuleReference: ...
    @staticmethod
    def arn_for_traffic_mirror_filter_rule(resource: _aws_ec2.ITrafficMirrorFilterRuleRef) -> str: ...
    @staticmethod
    def from_traffic_mirror_filter_rule_id(scope: Construct, id: str, traffic_mirror_filter_rule_id: str) -> _aws_ec2.ITrafficMirrorFilterRuleRef: ...
    @staticmethod
    def is_cfn_traffic_mirror_filter_rule(x: Any) -> bool: ...

class CfnTrafficMirrorFilterRuleProps(Struct):
    destination_cidr_block: str
    rule_action: str
    rule_number: float
    source_cidr_block: str
    traffic_direction: str
    traffic_mirror_filter_id: str
    description: str | None = None
    destination_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    protocol: float | None = None
    source_port_range: CfnTrafficMirrorFilterRule.TrafficMirrorPortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrafficMirrorSession(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_interface_id: str,
        session_number: float,
        traffic_mirror_filter_id: str,
        traffic_mirror_target_id: str,
        description: str | None = None,
        owner_id: str | None = None,
        packet_length: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_network_id: float | None = None,
    ) -> None: ...
    network_interface_id: str
    session_number: float
    traffic_mirror_filter_id: str
    traffic_mirror_target_id: str
    description: str | None
    owner_id: str | None
    packet_length: float | None
    tags_raw: Sequence[_CfnTag] | None
    virtual_network_id: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def traffic_mirror_session_ref(self) -> _aws_ec2.TrafficMirrorSessionReference: ...
    @staticmethod
    def arn_for_traffic_mirror_session(resource: _aws_ec2.ITrafficMirrorSessionRef) -> str: ...
    @staticmethod
    def from_traffic_mirror_session_id(scope: Construct, id: str, traffic_mirror_session_id: str) -> _aws_ec2.ITrafficMirrorSessionRef: ...
    @staticmethod
    def is_cfn_traffic_mirror_session(x: Any) -> bool: ...

class CfnTrafficMirrorSessionProps(Struct):
    network_interface_id: str
    session_number: float
    traffic_mirror_filter_id: str
    traffic_mirror_target_id: str
    description: str | None = None
    owner_id: str | None = None
    packet_length: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_network_id: float | None = None

class CfnTrafficMirrorTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        gateway_load_balancer_endpoint_id: str | None = None,
        network_interface_id: str | None = None,
        network_load_balancer_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    gateway_load_balancer_endpoint_id: str | None
    network_interface_id: str | None
    network_load_balancer_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def traffic_mirror_target_ref(self) -> _aws_ec2.TrafficMirrorTargetReference: ...
    @staticmethod
    def arn_for_traffic_mirror_target(resource: _aws_ec2.ITrafficMirrorTargetRef) -> str: ...
    @staticmethod
    def from_traffic_mirror_target_id(scope: Construct, id: str, traffic_mirror_target_id: str) -> _aws_ec2.ITrafficMirrorTargetRef: ...
    @staticmethod
    def is_cfn_traffic_mirror_target(x: Any) -> bool: ...

class CfnTrafficMirrorTargetProps(Struct):
    description: str | None = None
    gateway_load_balancer_endpoint_id: str | None = None
    network_interface_id: str | None = None
    network_load_balancer_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        amazon_side_asn: float | None = None,
        association_default_route_table_id: str | None = None,
        auto_accept_shared_attachments: str | None = None,
        default_route_table_association: str | None = None,
        default_route_table_propagation: str | None = None,
        description: str | None = None,
        dns_support: str | None = None,
        encryption_support: str | None = None,
        multicast_support: str | None = None,
        propagation_default_route_table_id: str | None = None,
        security_group_referencing_support: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_gateway_cidr_blocks: Sequence[str] | None = None,
        vpn_ecmp_support: str | None = None,
    ) -> None: ...
    amazon_side_asn: float | None
    association_default_route_table_id: str | None
    auto_accept_shared_attachments: str | None
    default_route_table_association: str | None
    default_route_table_propagation: str | None
    description: str | None
    dns_support: str | None
    encryption_support: str | None
    multicast_support: str | None
    propagation_default_route_table_id: str | None
    security_group_referencing_support: str | None
    tags_raw: Sequence[_CfnTag] | None
    transit_gateway_cidr_blocks: Sequence[str] | None
    vpn_ecmp_support: str | None
    @property
    def attr_encryption_support_state(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_transit_gateway_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_ref(self) -> _aws_ec2.TransitGatewayReference: ...
    @staticmethod
    def arn_for_transit_gateway(resource: _aws_ec2.ITransitGatewayRef) -> str: ...
    @staticmethod
    def from_transit_gateway_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.ITransitGatewayRef: ...
    @staticmethod
    def from_transit_gateway_id(scope: Construct, id: str, transit_gateway_id: str) -> _aws_ec2.ITransitGatewayRef: ...
    @staticmethod
    def is_cfn_transit_gateway(x: Any) -> bool: ...

class CfnTransitGatewayProps(Struct):
    amazon_side_asn: float | None = None
    association_default_route_table_id: str | None = None
    auto_accept_shared_attachments: str | None = None
    default_route_table_association: str | None = None
    default_route_table_propagation: str | None = None
    description: str | None = None
    dns_support: str | None = None
    encryption_support: str | None = None
    multicast_support: str | None = None
    propagation_default_route_table_id: str | None = None
    security_group_referencing_support: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_gateway_cidr_blocks: Sequence[str] | None = None
    vpn_ecmp_support: str | None = None

class CfnTransitGatewayAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OptionsProperty(Struct):
        appliance_mode_support: str | None = None
        dns_support: str | None = None
        ipv6_support: str | None = None
        security_group_referencing_support: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef,
        vpc_id: str | _aws_ec2.IVPCRef,
        options: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    options: Any
    subnet_ids: Sequence[str]
    transit_gateway_id: str
    vpc_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_attachment_ref(self) -> _aws_ec2.TransitGatewayAttachmentReference: ...
    @staticmethod
    def arn_for_transit_gateway_attachment(resource: _aws_ec2.ITransitGatewayAttachmentRef) -> str: ...
    @staticmethod
    def from_transit_gateway_attachment_id(scope: Construct, id: str, transit_gateway_attachment_id: str) -> _aws_ec2.ITransitGatewayAttachmentRef: ...
    @staticmethod
    def is_cfn_transit_gateway_attachment(x: Any) -> bool: ...

class CfnTransitGatewayAttachmentProps(Struct):
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef
    vpc_id: str | _aws_ec2.IVPCRef
    options: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayConnect(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TransitGatewayConnectOptionsProperty(Struct):
        protocol: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        options: CfnTransitGatewayConnect.TransitGatewayConnectOptionsProperty | Mapping[str, Any] | IResolvable,
        transport_transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayVpcAttachmentRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    options: CfnTransitGatewayConnect.TransitGatewayConnectOptionsProperty | IResolvable
    transport_transit_gateway_attachment_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def attr_transit_gateway_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_connect_ref(self) -> _aws_ec2.TransitGatewayConnectReference: ...
    @staticmethod
    def arn_for_transit_gateway_connect(resource: _aws_ec2.ITransitGatewayConnectRef) -> str: ...
    @staticmethod
    def from_transit_gateway_attachment_id(scope: Construct, id: str, transit_gateway_attachment_id: str) -> _aws_ec2.ITransitGatewayConnectRef: ...
    @staticmethod
    def is_cfn_transit_gateway_connect(x: Any) -> bool: ...

class CfnTransitGatewayConnectProps(Struct):
    options: CfnTransitGatewayConnect.TransitGatewayConnectOptionsProperty | Mapping[str, Any] | IResolvable
    transport_transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayVpcAttachmentRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayConnectPeer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TransitGatewayAttachmentBgpConfigurationProperty(Struct):
        bgp_status: str | None = None
        peer_address: str | None = None
        peer_asn: float | None = None
        transit_gateway_address: str | None = None
        transit_gateway_asn: float | None = None
    class TransitGatewayConnectPeerConfigurationProperty(Struct):
        inside_cidr_blocks: Sequence[str]
        peer_address: str
        bgp_configurations: Sequence[CfnTransitGatewayConnectPeer.TransitGatewayAttachmentBgpConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocol: str | None = None
        transit_gateway_address: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connect_peer_configuration: CfnTransitGatewayConnectPeer.TransitGatewayConnectPeerConfigurationProperty | Mapping[str, Any] | IResolvable,
        transit_gateway_attachment_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connect_peer_configuration: CfnTransitGatewayConnectPeer.TransitGatewayConnectPeerConfigurationProperty | IResolvable
    transit_gateway_attachment_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connect_peer_configuration_bgp_configurations(self) -> IResolvable: ...
    @property
    def attr_connect_peer_configuration_protocol(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_connect_peer_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def transit_gateway_connect_peer_ref(self) -> _aws_ec2.TransitGatewayConnectPeerReference: ...
    @staticmethod
    def arn_for_transit_gateway_connect_peer(resource: _aws_ec2.ITransitGatewayConnectPeerRef) -> str: ...
    @staticmethod
    def from_transit_gateway_connect_peer_id(scope: Construct, id: str, transit_gateway_connect_peer_id: str) -> _aws_ec2.ITransitGatewayConnectPeerRef: ...
    @staticmethod
    def is_cfn_transit_gateway_connect_peer(x: Any) -> bool: ...

class CfnTransitGatewayConnectPeerProps(Struct):
    connect_peer_configuration: CfnTransitGatewayConnectPeer.TransitGatewayConnectPeerConfigurationProperty | Mapping[str, Any] | IResolvable
    transit_gateway_attachment_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayMeteringPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_id: str,
        middlebox_attachment_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    transit_gateway_id: str
    middlebox_attachment_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_metering_policy_id(self) -> str: ...
    @property
    def attr_update_effective_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def transit_gateway_metering_policy_ref(self) -> _aws_ec2.TransitGatewayMeteringPolicyReference: ...
    @staticmethod
    def arn_for_transit_gateway_metering_policy(resource: _aws_ec2.ITransitGatewayMeteringPolicyRef) -> str: ...
    @staticmethod
    def from_transit_gateway_metering_policy_id(scope: Construct, id: str, transit_gateway_metering_policy_id: str) -> _aws_ec2.ITransitGatewayMeteringPolicyRef: ...
    @staticmethod
    def is_cfn_transit_gateway_metering_policy(x: Any) -> bool: ...

class CfnTransitGatewayMeteringPolicyProps(Struct):
    transit_gateway_id: str
    middlebox_attachment_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayMeteringPolicyEntry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        metered_account: str,
        policy_rule_number: float,
        transit_gateway_metering_policy_id: str,
        destination_cidr_block: str | None = None,
        destination_port_range: str | None = None,
        destination_transit_gateway_attachment_id: str | None = None,
        destination_transit_gateway_attachment_type: str | None = None,
        protocol: str | None = None,
        source_cidr_block: str | None = None,
        source_port_range: str | None = None,
        source_transit_gateway_attachment_id: str | None = None,
        source_transit_gateway_attachment_type: str | None = None,
    ) -> None: ...
    metered_account: str
    policy_rule_number: float
    transit_gateway_metering_policy_id: str
    destination_cidr_block: str | None
    destination_port_range: str | None
    destination_transit_gateway_attachment_id: str | None
    destination_transit_gateway_attachment_type: str | None
    protocol: str | None
    source_cidr_block: str | None
    source_port_range: str | None
    source_transit_gateway_attachment_id: str | None
    source_transit_gateway_attachment_type: str | None
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_update_effective_at(self) -> str: ...
    @property
    def transit_gateway_metering_policy_entry_ref(self) -> _aws_ec2.TransitGatewayMeteringPolicyEntryReference: ...
    @staticmethod
    def is_cfn_transit_gateway_metering_policy_entry(x: Any) -> bool: ...

class CfnTransitGatewayMeteringPolicyEntryProps(Struct):
    metered_account: str
    policy_rule_number: float
    transit_gateway_metering_policy_id: str
    destination_cidr_block: str | None = None
    destination_port_range: str | None = None
    destination_transit_gateway_attachment_id: str | None = None
    destination_transit_gateway_attachment_type: str | None = None
    protocol: str | None = None
    source_cidr_block: str | None = None
    source_port_range: str | None = None
    source_transit_gateway_attachment_id: str | None = None
    source_transit_gateway_attachment_type: str | None = None

class CfnTransitGatewayMulticastDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OptionsProperty(Struct):
        auto_accept_shared_associations: str | None = None
        igmpv2_support: str | None = None
        static_sources_support: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_id: str,
        options: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    options: Any
    transit_gateway_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_multicast_domain_arn(self) -> str: ...
    @property
    def attr_transit_gateway_multicast_domain_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_multicast_domain_ref(self) -> _aws_ec2.TransitGatewayMulticastDomainReference: ...
    @staticmethod
    def arn_for_transit_gateway_multicast_domain(resource: _aws_ec2.ITransitGatewayMulticastDomainRef) -> str: ...
    @staticmethod
    def from_transit_gateway_multicast_domain_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.ITransitGatewayMulticastDomainRef: ...
    @staticmethod
    def from_transit_gateway_multicast_domain_id(scope: Construct, id: str, transit_gateway_multicast_domain_id: str) -> _aws_ec2.ITransitGatewayMulticastDomainRef: ...
    @staticmethod
    def is_cfn_transit_gateway_multicast_domain(x: Any) -> bool: ...

class CfnTransitGatewayMulticastDomainProps(Struct):
    transit_gateway_id: str
    options: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayMulticastDomainAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_id: str,
        transit_gateway_attachment_id: str,
        transit_gateway_multicast_domain_id: str,
    ) -> None: ...
    subnet_id: str
    transit_gateway_attachment_id: str
    transit_gateway_multicast_domain_id: str
    @property
    def attr_resource_id(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def transit_gateway_multicast_domain_association_ref(self) -> _aws_ec2.TransitGatewayMulticastDomainAssociationReference: ...
    @staticmethod
    def is_cfn_transit_gateway_multicast_domain_association(x: Any) -> bool: ...

class CfnTransitGatewayMulticastDomainAssociationProps(Struct):
    subnet_id: str
    transit_gateway_attachment_id: str
    transit_gateway_multicast_domain_id: str

class CfnTransitGatewayMulticastGroupMember(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_ip_address: str,
        network_interface_id: str,
        transit_gateway_multicast_domain_id: str,
    ) -> None: ...
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str
    @property
    def attr_group_member(self) -> IResolvable: ...
    @property
    def attr_group_source(self) -> IResolvable: ...
    @property
    def attr_member_type(self) -> str: ...
    @property
    def attr_resource_id(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_source_type(self) -> str: ...
    @property
    def attr_subnet_id(self) -> str: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def transit_gateway_multicast_group_member_ref(self) -> _aws_ec2.TransitGatewayMulticastGroupMemberReference: ...
    @staticmethod
    def is_cfn_transit_gateway_multicast_group_member(x: Any) -> bool: ...

class CfnTransitGatewayMulticastGroupMemberProps(Struct):
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str

class CfnTransitGatewayMulticastGroupSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_ip_address: str,
        network_interface_id: str,
        transit_gateway_multicast_domain_id: str,
    ) -> None: ...
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str
    @property
    def attr_group_member(self) -> IResolvable: ...
    @property
    def attr_group_source(self) -> IResolvable: ...
    @property
    def attr_member_type(self) -> str: ...
    @property
    def attr_resource_id(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_source_type(self) -> str: ...
    @property
    def attr_subnet_id(self) -> str: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def transit_gateway_multicast_group_source_ref(self) -> _aws_ec2.TransitGatewayMulticastGroupSourceReference: ...
    @staticmethod
    def is_cfn_transit_gateway_multicast_group_source(x: Any) -> bool: ...

class CfnTransitGatewayMulticastGroupSourceProps(Struct):
    group_ip_address: str
    network_interface_id: str
    transit_gateway_multicast_domain_id: str

class CfnTransitGatewayPeeringAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PeeringAttachmentStatusProperty(Struct):
        code: str | None = None
        message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        peer_account_id: str,
        peer_region: str,
        peer_transit_gateway_id: str,
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    peer_account_id: str
    peer_region: str
    peer_transit_gateway_id: str
    transit_gateway_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_status(self) -> IResolvable: ...
    @property
    def attr_status_code(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_peering_attachment_ref(self) -> _aws_ec2.TransitGatewayPeeringAttachmentReference: ...
    @staticmethod
    def arn_for_transit_gateway_peering_attachment(resource: _aws_ec2.ITransitGatewayPeeringAttachmentRef) -> str: ...
    @staticmethod
    def from_transit_gateway_attachment_id(scope: Construct, id: str, transit_gateway_attachment_id: str) -> _aws_ec2.ITransitGatewayPeeringAttachmentRef: ...
    @staticmethod
    def is_cfn_transit_gateway_peering_attachment(x: Any) -> bool: ...

class CfnTransitGatewayPeeringAttachmentProps(Struct):
    peer_account_id: str
    peer_region: str
    peer_transit_gateway_id: str
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayPolicyTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    transit_gateway_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_transit_gateway_policy_table_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def transit_gateway_policy_table_ref(self) -> _aws_ec2.TransitGatewayPolicyTableReference: ...
    @staticmethod
    def arn_for_transit_gateway_policy_table(resource: _aws_ec2.ITransitGatewayPolicyTableRef) -> str: ...
    @staticmethod
    def from_transit_gateway_policy_table_id(scope: Construct, id: str, transit_gateway_policy_table_id: str) -> _aws_ec2.ITransitGatewayPolicyTableRef: ...
    @staticmethod
    def is_cfn_transit_gateway_policy_table(x: Any) -> bool: ...

class CfnTransitGatewayPolicyTableProps(Struct):
    transit_gateway_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayPolicyTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_attachment_id: str,
        transit_gateway_policy_table_id: str,
    ) -> None: ...
    transit_gateway_attachment_id: str
    transit_gateway_policy_table_id: str
    @property
    def attr_state(self) -> str: ...
    @property
    def transit_gateway_policy_table_association_ref(self) -> _aws_ec2.TransitGatewayPolicyTableAssociationReference: ...
    @staticmethod
    def is_cfn_transit_gateway_policy_table_association(x: Any) -> bool: ...

class CfnTransitGatewayPolicyTableAssociationProps(Struct):
    transit_gateway_attachment_id: str
    transit_gateway_policy_table_id: str

class CfnTransitGatewayPolicyTableEntry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TransitGatewayPolicyRuleProperty(Struct):
        destination_cidr_block: str | None = None
        destination_port_range: str | None = None
        protocol: str | None = None
        source_cidr_block: str | None = None
        source_port_range: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_rule: CfnTransitGatewayPolicyTableEntry.TransitGatewayPolicyRuleProperty | Mapping[str, Any] | IResolvable,
        policy_rule_number: str,
        target_route_table_id: str,
        transit_gateway_policy_table_id: str,
    ) -> None: ...
    policy_rule: CfnTransitGatewayPolicyTableEntry.TransitGatewayPolicyRuleProperty | IResolvable
    policy_rule_number: str
    target_route_table_id: str
    transit_gateway_policy_table_id: str
    @property
    def attr_state(self) -> str: ...
    @property
    def transit_gateway_policy_table_entry_ref(self) -> _aws_ec2.TransitGatewayPolicyTableEntryReference: ...
    @staticmethod
    def is_cfn_transit_gateway_policy_table_entry(x: Any) -> bool: ...

class CfnTransitGatewayPolicyTableEntryProps(Struct):
    policy_rule: CfnTransitGatewayPolicyTableEntry.TransitGatewayPolicyRuleProperty | Mapping[str, Any] | IResolvable
    policy_rule_number: str
    target_route_table_id: str
    transit_gateway_policy_table_id: str

class CfnTransitGatewayRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_cidr_block: str,
        transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef,
        blackhole: bool | IResolvable | None = None,
        transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef | _aws_ec2.ITransitGatewayPeeringAttachmentRef | None = None,
    ) -> None: ...
    destination_cidr_block: str
    transit_gateway_route_table_id: str
    blackhole: bool | IResolvable | None
    transit_gateway_attachment_id: str | None
    @property
    def transit_gateway_route_ref(self) -> _aws_ec2.TransitGatewayRouteReference: ...
    @staticmethod
    def is_cfn_transit_gateway_route(x: Any) -> bool: ...

class CfnTransitGatewayRouteProps(Struct):
    destination_cidr_block: str
    transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef
    blackhole: bool | IResolvable | None = None
    transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef | _aws_ec2.ITransitGatewayPeeringAttachmentRef | None = None

class CfnTransitGatewayRouteTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    transit_gateway_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_transit_gateway_route_table_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_route_table_ref(self) -> _aws_ec2.TransitGatewayRouteTableReference: ...
    @staticmethod
    def arn_for_transit_gateway_route_table(resource: _aws_ec2.ITransitGatewayRouteTableRef) -> str: ...
    @staticmethod
    def from_transit_gateway_route_table_id(scope: Construct, id: str, transit_gateway_route_table_id: str) -> _aws_ec2.ITransitGatewayRouteTableRef: ...
    @staticmethod
    def is_cfn_transit_gateway_route_table(x: Any) -> bool: ...

class CfnTransitGatewayRouteTableProps(Struct):
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransitGatewayRouteTableAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef,
        transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef,
    ) -> None: ...
    transit_gateway_attachment_id: str
    transit_gateway_route_table_id: str
    @property
    def transit_gateway_route_table_association_ref(self) -> _aws_ec2.TransitGatewayRouteTableAssociationReference: ...
    @staticmethod
    def is_cfn_transit_gateway_route_table_association(x: Any) -> bool: ...

class CfnTransitGatewayRouteTableAssociationProps(Struct):
    transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef
    transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef

class CfnTransitGatewayRouteTablePropagation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef,
        transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef,
    ) -> None: ...
    transit_gateway_attachment_id: str
    transit_gateway_route_table_id: str
    @property
    def transit_gateway_route_table_propagation_ref(self) -> _aws_ec2.TransitGatewayRouteTablePropagationReference: ...
    @staticmethod
    def is_cfn_transit_gateway_route_table_propagation(x: Any) -> bool: ...

class CfnTransitGatewayRouteTablePropagationProps(Struct):
    transit_gateway_attachment_id: str | _aws_ec2.ITransitGatewayAttachmentRef
    transit_gateway_route_table_id: str | _aws_ec2.ITransitGatewayRouteTableRef

class CfnTransitGatewayVpcAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OptionsProperty(Struct):
        appliance_mode_support: str | None = None
        dns_support: str | None = None
        ipv6_support: str | None = None
        security_group_referencing_support: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnet_ids: Sequence[str],
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef,
        vpc_id: str,
        add_subnet_ids: Sequence[str] | None = None,
        options: Any | None = None,
        remove_subnet_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    options: Any
    subnet_ids: Sequence[str]
    transit_gateway_id: str
    vpc_id: str
    add_subnet_ids: Sequence[str] | None
    remove_subnet_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def transit_gateway_vpc_attachment_ref(self) -> _aws_ec2.TransitGatewayVpcAttachmentReference: ...
    @staticmethod
    def is_cfn_transit_gateway_vpc_attachment(x: Any) -> bool: ...

class CfnTransitGatewayVpcAttachmentProps(Struct):
    subnet_ids: Sequence[str]
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef
    vpc_id: str
    add_subnet_ids: Sequence[str] | None = None
    options: Any | None = None
    remove_subnet_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVPC(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcEncryptionControlExclusionProperty(Struct):
        state: str | None = None
        state_message: str | None = None
    class VpcEncryptionControlExclusionsProperty(Struct):
        egress_only_internet_gateway: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        elastic_file_system: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        internet_gateway: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        nat_gateway: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        virtual_private_gateway: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_lattice: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_peering: CfnVPC.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcEncryptionControlProperty(Struct):
        egress_only_internet_gateway_exclusion: str | None = None
        elastic_file_system_exclusion: str | None = None
        internet_gateway_exclusion: str | None = None
        lambda_exclusion: str | None = None
        mode: str | None = None
        nat_gateway_exclusion: str | None = None
        resource_exclusions: CfnVPC.VpcEncryptionControlExclusionsProperty | Mapping[str, Any] | IResolvable | None = None
        state: str | None = None
        state_message: str | None = None
        virtual_private_gateway_exclusion: str | None = None
        vpc_encryption_control_id: str | None = None
        vpc_id: str | None = None
        vpc_lattice_exclusion: str | None = None
        vpc_peering_exclusion: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cidr_block: str | None = None,
        enable_dns_hostnames: bool | IResolvable | None = None,
        enable_dns_support: bool | IResolvable | None = None,
        instance_tenancy: str | None = None,
        ipv4_ipam_pool_id: str | None = None,
        ipv4_netmask_length: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_encryption_control: CfnVPC.VpcEncryptionControlProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    cidr_block: str | None
    enable_dns_hostnames: bool | IResolvable | None
    enable_dns_support: bool | IResolvable | None
    instance_tenancy: str | None
    ipv4_ipam_pool_id: str | None
    ipv4_netmask_length: float | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_encryption_control: CfnVPC.VpcEncryptionControlProperty | IResolvable | None
    @property
    def attr_cidr_block(self) -> str: ...
    @property
    def attr_cidr_block_associations(self) -> Sequence[str]: ...
    @property
    def attr_default_network_acl(self) -> str: ...
    @property
    def attr_default_security_group(self) -> str: ...
    @property
    def attr_ipv6_cidr_blocks(self) -> Sequence[str]: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_elastic_file_system(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_internet_gateway(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_internet_gateway_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_internet_gateway_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_lambda(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_lambda_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_lambda_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_nat_gateway(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_nat_gateway_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_nat_gateway_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_lattice(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_peering(self) -> IResolvable: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_peering_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_peering_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_state(self) -> str: ...
    @property
    def attr_vpc_encryption_control_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_vpc_encryption_control_id(self) -> str: ...
    @property
    def attr_vpc_encryption_control_vpc_id(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_ref(self) -> _aws_ec2.VPCReference: ...
    @staticmethod
    def arn_for_vpc(resource: _aws_ec2.IVPCRef) -> str: ...
    @staticmethod
    def from_vpc_id(scope: Construct, id: str, vpc_id: str) -> _aws_ec2.IVPCRef: ...
    @staticmethod
    def is_cfn_vpc(x: Any) -> bool: ...

class CfnVPCProps(Struct):
    cidr_block: str | None = None
    enable_dns_hostnames: bool | IResolvable | None = None
    enable_dns_support: bool | IResolvable | None = None
    instance_tenancy: str | None = None
    ipv4_ipam_pool_id: str | None = None
    ipv4_netmask_length: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_encryption_control: CfnVPC.VpcEncryptionControlProperty | Mapping[str, Any] | IResolvable | None = None

class CfnVPCBlockPublicAccessExclusion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        internet_gateway_exclusion_mode: str,
        subnet_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_id: str | None = None,
    ) -> None: ...
    internet_gateway_exclusion_mode: str
    subnet_id: str | None
    tags: Sequence[_CfnTag] | None
    vpc_id: str | None
    @property
    def attr_exclusion_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_block_public_access_exclusion_ref(self) -> _aws_ec2.VPCBlockPublicAccessExclusionReference: ...
    @staticmethod
    def is_cfn_vpc_block_public_access_exclusion(x: Any) -> bool: ...

class CfnVPCBlockPublicAccessExclusionProps(Struct):
    internet_gateway_exclusion_mode: str
    subnet_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_id: str | None = None

class CfnVPCBlockPublicAccessOptions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        internet_gateway_block_mode: str,
    ) -> None: ...
    internet_gateway_block_mode: str
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_exclusions_allowed(self) -> str: ...
    @property
    def vpc_block_public_access_options_ref(self) -> _aws_ec2.VPCBlockPublicAccessOptionsReference: ...
    @staticmethod
    def is_cfn_vpc_block_public_access_options(x: Any) -> bool: ...

class CfnVPCBlockPublicAccessOptionsProps(Struct):
    internet_gateway_block_mode: str

class CfnVPCCidrBlock(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        amazon_provided_ipv6_cidr_block: bool | IResolvable | None = None,
        cidr_block: str | None = None,
        ipv4_ipam_pool_id: str | None = None,
        ipv4_netmask_length: float | None = None,
        ipv6_cidr_block: str | None = None,
        ipv6_cidr_block_network_border_group: str | None = None,
        ipv6_ipam_pool_id: str | None = None,
        ipv6_netmask_length: float | None = None,
        ipv6_pool: str | None = None,
    ) -> None: ...
    vpc_id: str
    amazon_provided_ipv6_cidr_block: bool | IResolvable | None
    cidr_block: str | None
    ipv4_ipam_pool_id: str | None
    ipv4_netmask_length: float | None
    ipv6_cidr_block: str | None
    ipv6_cidr_block_network_border_group: str | None
    ipv6_ipam_pool_id: str | None
    ipv6_netmask_length: float | None
    ipv6_pool: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ip_source(self) -> str: ...
    @property
    def attr_ipv6_address_attribute(self) -> str: ...
    @property
    def vpc_cidr_block_ref(self) -> _aws_ec2.VPCCidrBlockReference: ...
    @staticmethod
    def is_cfn_vpc_cidr_block(x: Any) -> bool: ...

class CfnVPCCidrBlockProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    amazon_provided_ipv6_cidr_block: bool | IResolvable | None = None
    cidr_block: str | None = None
    ipv4_ipam_pool_id: str | None = None
    ipv4_netmask_length: float | None = None
    ipv6_cidr_block: str | None = None
    ipv6_cidr_block_network_border_group: str | None = None
    ipv6_ipam_pool_id: str | None = None
    ipv6_netmask_length: float | None = None
    ipv6_pool: str | None = None

class CfnVPCDHCPOptionsAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dhcp_options_id: str | _aws_ec2.IDHCPOptionsRef,
        vpc_id: str | _aws_ec2.IVPCRef,
    ) -> None: ...
    dhcp_options_id: str
    vpc_id: str
    @property
    def vpcdhcp_options_association_ref(self) -> _aws_ec2.VPCDHCPOptionsAssociationReference: ...
    @staticmethod
    def is_cfn_vpcdhcp_options_association(x: Any) -> bool: ...

class CfnVPCDHCPOptionsAssociationProps(Struct):
    dhcp_options_id: str | _aws_ec2.IDHCPOptionsRef
    vpc_id: str | _aws_ec2.IVPCRef

class CfnVPCEncryptionControl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceExclusionsProperty(Struct):
        egress_only_internet_gateway: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        elastic_file_system: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        internet_gateway: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        nat_gateway: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        virtual_private_gateway: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_lattice: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_peering: CfnVPCEncryptionControl.VpcEncryptionControlExclusionProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcEncryptionControlExclusionProperty(Struct):
        state: str | None = None
        state_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        egress_only_internet_gateway_exclusion_input: str | None = None,
        elastic_file_system_exclusion_input: str | None = None,
        internet_gateway_exclusion_input: str | None = None,
        lambda_exclusion_input: str | None = None,
        mode: str | None = None,
        nat_gateway_exclusion_input: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_private_gateway_exclusion_input: str | None = None,
        vpc_id: str | None = None,
        vpc_lattice_exclusion_input: str | None = None,
        vpc_peering_exclusion_input: str | None = None,
    ) -> None: ...
    egress_only_internet_gateway_exclusion_input: str | None
    elastic_file_system_exclusion_input: str | None
    internet_gateway_exclusion_input: str | None
    lambda_exclusion_input: str | None
    mode: str | None
    nat_gateway_exclusion_input: str | None
    tags: Sequence[_CfnTag] | None
    virtual_private_gateway_exclusion_input: str | None
    vpc_id: str | None
    vpc_lattice_exclusion_input: str | None
    vpc_peering_exclusion_input: str | None
    @property
    def attr_resource_exclusions(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_egress_only_internet_gateway(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_egress_only_internet_gateway_state(self) -> str: ...
    @property
    def attr_resource_exclusions_egress_only_internet_gateway_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_elastic_file_system(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_elastic_file_system_state(self) -> str: ...
    @property
    def attr_resource_exclusions_elastic_file_system_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_internet_gateway(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_internet_gateway_state(self) -> str: ...
    @property
    def attr_resource_exclusions_internet_gateway_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_lambda(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_lambda_state(self) -> str: ...
    @property
    def attr_resource_exclusions_lambda_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_nat_gateway(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_nat_gateway_state(self) -> str: ...
    @property
    def attr_resource_exclusions_nat_gateway_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_virtual_private_gateway(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_virtual_private_gateway_state(self) -> str: ...
    @property
    def attr_resource_exclusions_virtual_private_gateway_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_vpc_lattice(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_vpc_lattice_state(self) -> str: ...
    @property
    def attr_resource_exclusions_vpc_lattice_state_message(self) -> str: ...
    @property
    def attr_resource_exclusions_vpc_peering(self) -> IResolvable: ...
    @property
    def attr_resource_exclusions_vpc_peering_state(self) -> str: ...
    @property
    def attr_resource_exclusions_vpc_peering_state_message(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_message(self) -> str: ...
    @property
    def attr_vpc_encryption_control_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_encryption_control_ref(self) -> _aws_ec2.VPCEncryptionControlReference: ...
    @staticmethod
    def arn_for_vpc_encryption_control(resource: _aws_ec2.IVPCEncryptionControlRef) -> str: ...
    @staticmethod
    def from_vpc_encryption_control_id(scope: Construct, id: str, vpc_encryption_control_id: str) -> _aws_ec2.IVPCEncryptionControlRef: ...
    @staticmethod
    def is_cfn_vpc_encryption_control(x: Any) -> bool: ...

class CfnVPCEncryptionControlProps(Struct):
    egress_only_internet_gateway_exclusion_input: str | None = None
    elastic_file_system_exclusion_input: str | None = None
    internet_gateway_exclusion_input: str | None = None
    lambda_exclusion_input: str | None = None
    mode: str | None = None
    nat_gateway_exclusion_input: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_private_gateway_exclusion_input: str | None = None
    vpc_id: str | None = None
    vpc_lattice_exclusion_input: str | None = None
    vpc_peering_exclusion_input: str | None = None

class CfnVPCEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsOptionsSpecificationProperty(Struct):
        dns_record_ip_type: str | None = None
        private_dns_only_for_inbound_resolver_endpoint: str | None = None
        private_dns_preference: str | None = None
        private_dns_specified_domains: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        dns_options: CfnVPCEndpoint.DnsOptionsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        ip_address_type: str | None = None,
        policy_document: Any | None = None,
        private_dns_enabled: bool | IResolvable | None = None,
        resource_configuration_arn: str | None = None,
        route_table_ids: Sequence[str | _aws_ec2.IRouteTableRef] | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        service_name: str | None = None,
        service_network_arn: str | None = None,
        service_region: str | None = None,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_endpoint_type: str | None = None,
    ) -> None: ...
    policy_document: Any
    vpc_id: str
    dns_options: CfnVPCEndpoint.DnsOptionsSpecificationProperty | IResolvable | None
    ip_address_type: str | None
    private_dns_enabled: bool | IResolvable | None
    resource_configuration_arn: str | None
    route_table_ids: Sequence[str] | None
    security_group_ids: Sequence[str] | None
    service_name: str | None
    service_network_arn: str | None
    service_region: str | None
    subnet_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    vpc_endpoint_type: str | None
    @property
    def attr_creation_timestamp(self) -> str: ...
    @property
    def attr_dns_entries(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_network_interface_ids(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_endpoint_ref(self) -> _aws_ec2.VPCEndpointReference: ...
    @staticmethod
    def arn_for_vpc_endpoint(resource: _aws_ec2.IVPCEndpointRef) -> str: ...
    @staticmethod
    def from_vpc_endpoint_id(scope: Construct, id: str, vpc_endpoint_id: str) -> _aws_ec2.IVPCEndpointRef: ...
    @staticmethod
    def is_cfn_vpc_endpoint(x: Any) -> bool: ...

class CfnVPCEndpointProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    dns_options: CfnVPCEndpoint.DnsOptionsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    ip_address_type: str | None = None
    policy_document: Any | None = None
    private_dns_enabled: bool | IResolvable | None = None
    resource_configuration_arn: str | None = None
    route_table_ids: Sequence[str | _aws_ec2.IRouteTableRef] | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    service_name: str | None = None
    service_network_arn: str | None = None
    service_region: str | None = None
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_endpoint_type: str | None = None

class CfnVPCEndpointConnectionNotification(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_events: Sequence[str],
        connection_notification_arn: str | _aws_sns.ITopicRef,
        service_id: str | _aws_ec2.IVPCEndpointServiceRef | None = None,
        vpc_endpoint_id: str | None = None,
    ) -> None: ...
    connection_events: Sequence[str]
    connection_notification_arn: str
    service_id: str | None
    vpc_endpoint_id: str | None
    @property
    def attr_vpc_endpoint_connection_notification_id(self) -> str: ...
    @property
    def vpc_endpoint_connection_notification_ref(self) -> _aws_ec2.VPCEndpointConnectionNotificationReference: ...
    @staticmethod
    def is_cfn_vpc_endpoint_connection_notification(x: Any) -> bool: ...

class CfnVPCEndpointConnectionNotificationProps(Struct):
    connection_events: Sequence[str]
    connection_notification_arn: str | _aws_sns.ITopicRef
    service_id: str | _aws_ec2.IVPCEndpointServiceRef | None = None
    vpc_endpoint_id: str | None = None

class CfnVPCEndpointService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PrivateDnsNameConfigurationProperty(Struct):
        name: str | None = None
        state: str | None = None
        type: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acceptance_required: bool | IResolvable | None = None,
        contributor_insights_enabled: bool | IResolvable | None = None,
        gateway_load_balancer_arns: Sequence[str] | None = None,
        network_load_balancer_arns: Sequence[str | _aws_elasticloadbalancingv2.ILoadBalancerRef] | None = None,
        payer_responsibility: str | None = None,
        private_dns_name: str | None = None,
        private_dns_name_configuration: CfnVPCEndpointService.PrivateDnsNameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        supported_ip_address_types: Sequence[str] | None = None,
        supported_regions: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    acceptance_required: bool | IResolvable | None
    contributor_insights_enabled: bool | IResolvable | None
    gateway_load_balancer_arns: Sequence[str] | None
    network_load_balancer_arns: Sequence[str] | None
    payer_responsibility: str | None
    private_dns_name: str | None
    private_dns_name_configuration: CfnVPCEndpointService.PrivateDnsNameConfigurationProperty | IResolvable | None
    supported_ip_address_types: Sequence[str] | None
    supported_regions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_private_dns_name_configuration_name(self) -> str: ...
    @property
    def attr_private_dns_name_configuration_state(self) -> str: ...
    @property
    def attr_private_dns_name_configuration_type(self) -> str: ...
    @property
    def attr_private_dns_name_configuration_value(self) -> str: ...
    @property
    def attr_service_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpc_endpoint_service_ref(self) -> _aws_ec2.VPCEndpointServiceReference: ...
    @staticmethod
    def is_cfn_vpc_endpoint_service(x: Any) -> bool: ...

class CfnVPCEndpointServiceProps(Struct):
    acceptance_required: bool | IResolvable | None = None
    contributor_insights_enabled: bool | IResolvable | None = None
    gateway_load_balancer_arns: Sequence[str] | None = None
    network_load_balancer_arns: Sequence[str | _aws_elasticloadbalancingv2.ILoadBalancerRef] | None = None
    payer_responsibility: str | None = None
    private_dns_name: str | None = None
    private_dns_name_configuration: CfnVPCEndpointService.PrivateDnsNameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    supported_ip_address_types: Sequence[str] | None = None
    supported_regions: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVPCEndpointServicePermissions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_id: str | _aws_ec2.IVPCEndpointServiceRef,
        allowed_principals: Sequence[str] | None = None,
    ) -> None: ...
    service_id: str
    allowed_principals: Sequence[str] | None
    @property
    def vpc_endpoint_service_permissions_ref(self) -> _aws_ec2.VPCEndpointServicePermissionsReference: ...
    @staticmethod
    def is_cfn_vpc_endpoint_service_permissions(x: Any) -> bool: ...

class CfnVPCEndpointServicePermissionsProps(Struct):
    service_id: str | _aws_ec2.IVPCEndpointServiceRef
    allowed_principals: Sequence[str] | None = None

class CfnVPCGatewayAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        vpc_id: str | _aws_ec2.IVPCRef,
        internet_gateway_id: str | _aws_ec2.IInternetGatewayRef | None = None,
        vpn_gateway_id: str | _aws_ec2.IVPNGatewayRef | None = None,
    ) -> None: ...
    vpc_id: str
    internet_gateway_id: str | None
    vpn_gateway_id: str | None
    @property
    def attr_attachment_type(self) -> str: ...
    @property
    def vpc_gateway_attachment_ref(self) -> _aws_ec2.VPCGatewayAttachmentReference: ...
    @staticmethod
    def is_cfn_vpc_gateway_attachment(x: Any) -> bool: ...

class CfnVPCGatewayAttachmentProps(Struct):
    vpc_id: str | _aws_ec2.IVPCRef
    internet_gateway_id: str | _aws_ec2.IInternetGatewayRef | None = None
    vpn_gateway_id: str | _aws_ec2.IVPNGatewayRef | None = None

class CfnVPCPeeringConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        peer_vpc_id: str | _aws_ec2.IVPCRef,
        vpc_id: str | _aws_ec2.IVPCRef,
        assume_role_region: str | None = None,
        peer_owner_id: str | None = None,
        peer_region: str | None = None,
        peer_role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    peer_vpc_id: str
    vpc_id: str
    assume_role_region: str | None
    peer_owner_id: str | None
    peer_region: str | None
    peer_role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_peering_connection_ref(self) -> _aws_ec2.VPCPeeringConnectionReference: ...
    @staticmethod
    def arn_for_vpc_peering_connection(resource: _aws_ec2.IVPCPeeringConnectionRef) -> str: ...
    @staticmethod
    def from_vpc_peering_connection_id(scope: Construct, id: str, vpc_peering_connection_id: str) -> _aws_ec2.IVPCPeeringConnectionRef: ...
    @staticmethod
    def is_cfn_vpc_peering_connection(x: Any) -> bool: ...

class CfnVPCPeeringConnectionProps(Struct):
    peer_vpc_id: str | _aws_ec2.IVPCRef
    vpc_id: str | _aws_ec2.IVPCRef
    assume_role_region: str | None = None
    peer_owner_id: str | None = None
    peer_region: str | None = None
    peer_role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVPNConcentrator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        transit_gateway_id: str,
        type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    transit_gateway_id: str
    type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_transit_gateway_attachment_id(self) -> str: ...
    @property
    def attr_vpn_concentrator_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vpn_concentrator_ref(self) -> _aws_ec2.VPNConcentratorReference: ...
    @staticmethod
    def arn_for_vpn_concentrator(resource: _aws_ec2.IVPNConcentratorRef) -> str: ...
    @staticmethod
    def from_vpn_concentrator_id(scope: Construct, id: str, vpn_concentrator_id: str) -> _aws_ec2.IVPNConcentratorRef: ...
    @staticmethod
    def is_cfn_vpn_concentrator(x: Any) -> bool: ...

class CfnVPNConcentratorProps(Struct):
    transit_gateway_id: str
    type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVPNConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudwatchLogOptionsSpecificationProperty(Struct):
        bgp_log_enabled: bool | IResolvable | None = None
        bgp_log_group_arn: str | None = None
        bgp_log_output_format: str | None = None
        log_enabled: bool | IResolvable | None = None
        log_group_arn: str | None = None
        log_output_format: str | None = None
    class IKEVersionsRequestListValueProperty(Struct):
        value: str | None = None
    class Phase1DHGroupNumbersRequestListValueProperty(Struct):
        value: float | None = None
    class Phase1EncryptionAlgorithmsRequestListValueProperty(Struct):
        value: str | None = None
    class Phase1IntegrityAlgorithmsRequestListValueProperty(Struct):
        value: str | None = None
    class Phase2DHGroupNumbersRequestListValueProperty(Struct):
        value: float | None = None
    class Phase2EncryptionAlgorithmsRequestListValueProperty(Struct):
        value: str | None = None
    class Phase2IntegrityAlgorithmsRequestListValueProperty(Struct):
        value: str | None = None
    class VpnTunnelLogOptionsSpecificationProperty(Struct):
        cloudwatch_log_options: CfnVPNConnection.CloudwatchLogOptionsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpnTunnelOptionsSpecificationProperty(Struct):
        dpd_timeout_action: str | None = None
        dpd_timeout_seconds: float | None = None
        enable_tunnel_lifecycle_control: bool | IResolvable | None = None
        ike_versions: Sequence[CfnVPNConnection.IKEVersionsRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        log_options: CfnVPNConnection.VpnTunnelLogOptionsSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        phase1_dh_group_numbers: Sequence[CfnVPNConnection.Phase1DHGroupNumbersRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase1_encryption_algorithms: Sequence[CfnVPNConnection.Phase1EncryptionAlgorithmsRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase1_integrity_algorithms: Sequence[CfnVPNConnection.Phase1IntegrityAlgorithmsRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase1_lifetime_seconds: float | None = None
        phase2_dh_group_numbers: Sequence[CfnVPNConnection.Phase2DHGroupNumbersRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase2_encryption_algorithms: Sequence[CfnVPNConnection.Phase2EncryptionAlgorithmsRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase2_integrity_algorithms: Sequence[CfnVPNConnection.Phase2IntegrityAlgorithmsRequestListValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        phase2_lifetime_seconds: float | None = None
        pre_shared_key: str | None = None
        rekey_fuzz_percentage: float | None = None
        rekey_margin_time_seconds: float | None = None
        replay_window_size: float | None = None
        startup_action: str | None = None
        tunnel_inside_cidr: str | None = None
        tunnel_inside_ipv6_cidr: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        customer_gateway_id: str | _aws_ec2.ICustomerGatewayRef,
        type: str,
        enable_acceleration: bool | IResolvable | None = None,
        local_ipv4_network_cidr: str | None = None,
        local_ipv6_network_cidr: str | None = None,
        outside_ip_address_type: str | None = None,
        pre_shared_key_storage: str | None = None,
        remote_ipv4_network_cidr: str | None = None,
        remote_ipv6_network_cidr: str | None = None,
        static_routes_only: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_gateway_id: str | _aws_ec2.ITransitGatewayRef | None = None,
        transport_transit_gateway_attachment_id: str | None = None,
        tunnel_bandwidth: str | None = None,
        tunnel_inside_ip_version: str | None = None,
        vpn_concentrator_id: str | None = None,
        vpn_gateway_id: str | _aws_ec2.IVPNGatewayRef | None = None,
        vpn_tunnel_options_specifications: Sequence[CfnVPNConnection.VpnTunnelOptionsSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    customer_gateway_id: str
    type: str
    enable_acceleration: bool | IResolvable | None
    local_ipv4_network_cidr: str | None
    local_ipv6_network_cidr: str | None
    outside_ip_address_type: str | None
    pre_shared_key_storage: str | None
    remote_ipv4_network_cidr: str | None
    remote_ipv6_network_cidr: str | None
    static_routes_only: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    transit_gateway_id: str | None
    transport_transit_gateway_attachment_id: str | None
    tunnel_bandwidth: str | None
    tunnel_inside_ip_version: str | None
    vpn_concentrator_id: str | None
    vpn_gateway_id: str | None
    vpn_tunnel_options_specifications: Sequence[CfnVPNConnection.VpnTunnelOptionsSpecificationProperty | IResolvable] | IResolvable | None
    @property
    def attr_vpn_connection_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpn_connection_ref(self) -> _aws_ec2.VPNConnectionReference: ...
    @staticmethod
    def arn_for_vpn_connection(resource: _aws_ec2.IVPNConnectionRef) -> str: ...
    @staticmethod
    def from_vpn_connection_id(scope: Construct, id: str, vpn_connection_id: str) -> _aws_ec2.IVPNConnectionRef: ...
    @staticmethod
    def is_cfn_vpn_connection(x: Any) -> bool: ...

class CfnVPNConnectionProps(Struct):
    customer_gateway_id: str | _aws_ec2.ICustomerGatewayRef
    type: str
    enable_acceleration: bool | IResolvable | None = None
    local_ipv4_network_cidr: str | None = None
    local_ipv6_network_cidr: str | None = None
    outside_ip_address_type: str | None = None
    pre_shared_key_storage: str | None = None
    remote_ipv4_network_cidr: str | None = None
    remote_ipv6_network_cidr: str | None = None
    static_routes_only: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_gateway_id: str | _aws_ec2.ITransitGatewayRef | None = None
    transport_transit_gateway_attachment_id: str | None = None
    tunnel_bandwidth: str | None = None
    tunnel_inside_ip_version: str | None = None
    vpn_concentrator_id: str | None = None
    vpn_gateway_id: str | _aws_ec2.IVPNGatewayRef | None = None
    vpn_tunnel_options_specifications: Sequence[CfnVPNConnection.VpnTunnelOptionsSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnVPNConnectionRoute(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_cidr_block: str,
        vpn_connection_id: str | _aws_ec2.IVPNConnectionRef,
    ) -> None: ...
    destination_cidr_block: str
    vpn_connection_id: str
    @property
    def vpn_connection_route_ref(self) -> _aws_ec2.VPNConnectionRouteReference: ...
    @staticmethod
    def is_cfn_vpn_connection_route(x: Any) -> bool: ...

class CfnVPNConnectionRouteProps(Struct):
    destination_cidr_block: str
    vpn_connection_id: str | _aws_ec2.IVPNConnectionRef

class CfnVPNGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        amazon_side_asn: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    type: str
    amazon_side_asn: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_vpn_gateway_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpn_gateway_ref(self) -> _aws_ec2.VPNGatewayReference: ...
    @staticmethod
    def arn_for_vpn_gateway(resource: _aws_ec2.IVPNGatewayRef) -> str: ...
    @staticmethod
    def from_vpn_gateway_id(scope: Construct, id: str, vpn_gateway_id: str) -> _aws_ec2.IVPNGatewayRef: ...
    @staticmethod
    def is_cfn_vpn_gateway(x: Any) -> bool: ...

class CfnVPNGatewayProps(Struct):
    type: str
    amazon_side_asn: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVPNGatewayRoutePropagation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        route_table_ids: Sequence[str],
        vpn_gateway_id: str,
    ) -> None: ...
    route_table_ids: Sequence[str]
    vpn_gateway_id: str
    @property
    def attr_id(self) -> str: ...
    @property
    def vpn_gateway_route_propagation_ref(self) -> _aws_ec2.VPNGatewayRoutePropagationReference: ...
    @staticmethod
    def is_cfn_vpn_gateway_route_propagation(x: Any) -> bool: ...

class CfnVPNGatewayRoutePropagationProps(Struct):
    route_table_ids: Sequence[str]
    vpn_gateway_id: str

class CfnVerifiedAccessEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CidrOptionsProperty(Struct):
        cidr: str | None = None
        port_ranges: Sequence[CfnVerifiedAccessEndpoint.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocol: str | None = None
        subnet_ids: Sequence[str] | None = None
    class LoadBalancerOptionsProperty(Struct):
        load_balancer_arn: str | None = None
        port: float | None = None
        port_ranges: Sequence[CfnVerifiedAccessEndpoint.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocol: str | None = None
        subnet_ids: Sequence[str] | None = None
    class NetworkInterfaceOptionsProperty(Struct):
        network_interface_id: str | None = None
        port: float | None = None
        port_ranges: Sequence[CfnVerifiedAccessEndpoint.PortRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        protocol: str | None = None
    class PortRangeProperty(Struct):
        from_port: float | None = None
        to_port: float | None = None
    class RdsOptionsProperty(Struct):
        port: float | None = None
        protocol: str | None = None
        rds_db_cluster_arn: str | None = None
        rds_db_instance_arn: str | None = None
        rds_db_proxy_arn: str | None = None
        rds_endpoint: str | None = None
        subnet_ids: Sequence[str] | None = None
    class SseSpecificationProperty(Struct):
        customer_managed_key_enabled: bool | IResolvable | None = None
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attachment_type: str,
        endpoint_type: str,
        verified_access_group_id: str,
        application_domain: str | None = None,
        cidr_options: CfnVerifiedAccessEndpoint.CidrOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        domain_certificate_arn: str | None = None,
        endpoint_domain_prefix: str | None = None,
        load_balancer_options: CfnVerifiedAccessEndpoint.LoadBalancerOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        network_interface_options: CfnVerifiedAccessEndpoint.NetworkInterfaceOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        policy_document: str | None = None,
        policy_enabled: bool | IResolvable | None = None,
        rds_options: CfnVerifiedAccessEndpoint.RdsOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        sse_specification: CfnVerifiedAccessEndpoint.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    attachment_type: str
    endpoint_type: str
    verified_access_group_id: str
    application_domain: str | None
    cidr_options: CfnVerifiedAccessEndpoint.CidrOptionsProperty | IResolvable | None
    description: str | None
    domain_certificate_arn: str | None
    endpoint_domain_prefix: str | None
    load_balancer_options: CfnVerifiedAccessEndpoint.LoadBalancerOptionsProperty | IResolvable | None
    network_interface_options: CfnVerifiedAccessEndpoint.NetworkInterfaceOptionsProperty | IResolvable | None
    policy_document: str | None
    policy_enabled: bool | IResolvable | None
    rds_options: CfnVerifiedAccessEndpoint.RdsOptionsProperty | IResolvable | None
    security_group_ids: Sequence[str] | None
    sse_specification: CfnVerifiedAccessEndpoint.SseSpecificationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_device_validation_domain(self) -> str: ...
    @property
    def attr_endpoint_domain(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_verified_access_endpoint_id(self) -> str: ...
    @property
    def attr_verified_access_instance_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def verified_access_endpoint_ref(self) -> _aws_ec2.VerifiedAccessEndpointReference: ...
    @staticmethod
    def arn_for_verified_access_endpoint(resource: _aws_ec2.IVerifiedAccessEndpointRef) -> str: ...
    @staticmethod
    def from_verified_access_endpoint_id(scope: Construct, id: str, verified_access_endpoint_id: str) -> _aws_ec2.IVerifiedAccessEndpointRef: ...
    @staticmethod
    def is_cfn_verified_access_endpoint(x: Any) -> bool: ...

class CfnVerifiedAccessEndpointProps(Struct):
    attachment_type: str
    endpoint_type: str
    verified_access_group_id: str
    application_domain: str | None = None
    cidr_options: CfnVerifiedAccessEndpoint.CidrOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    domain_certificate_arn: str | None = None
    endpoint_domain_prefix: str | None = None
    load_balancer_options: CfnVerifiedAccessEndpoint.LoadBalancerOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    network_interface_options: CfnVerifiedAccessEndpoint.NetworkInterfaceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    policy_document: str | None = None
    policy_enabled: bool | IResolvable | None = None
    rds_options: CfnVerifiedAccessEndpoint.RdsOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    sse_specification: CfnVerifiedAccessEndpoint.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVerifiedAccessGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SseSpecificationProperty(Struct):
        customer_managed_key_enabled: bool | IResolvable | None = None
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        verified_access_instance_id: str,
        description: str | None = None,
        policy_document: str | None = None,
        policy_enabled: bool | IResolvable | None = None,
        sse_specification: CfnVerifiedAccessGroup.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    verified_access_instance_id: str
    description: str | None
    policy_document: str | None
    policy_enabled: bool | IResolvable | None
    sse_specification: CfnVerifiedAccessGroup.SseSpecificationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_verified_access_group_arn(self) -> str: ...
    @property
    def attr_verified_access_group_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def verified_access_group_ref(self) -> _aws_ec2.VerifiedAccessGroupReference: ...
    @staticmethod
    def arn_for_verified_access_group(resource: _aws_ec2.IVerifiedAccessGroupRef) -> str: ...
    @staticmethod
    def from_verified_access_group_arn(scope: Construct, id: str, arn: str) -> _aws_ec2.IVerifiedAccessGroupRef: ...
    @staticmethod
    def from_verified_access_group_id(scope: Construct, id: str, verified_access_group_id: str) -> _aws_ec2.IVerifiedAccessGroupRef: ...
    @staticmethod
    def is_cfn_verified_access_group(x: Any) -> bool: ...

class CfnVerifiedAccessGroupProps(Struct):
    verified_access_instance_id: str
    description: str | None = None
    policy_document: str | None = None
    policy_enabled: bool | IResolvable | None = None
    sse_specification: CfnVerifiedAccessGroup.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVerifiedAccessInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsProperty(Struct):
        enabled: bool | IResolvable | None = None
        log_group: str | None = None
    class KinesisDataFirehoseProperty(Struct):
        delivery_stream: str | None = None
        enabled: bool | IResolvable | None = None
    class S3Property(Struct):
        bucket_name: str | None = None
        bucket_owner: str | None = None
        enabled: bool | IResolvable | None = None
        prefix: str | None = None
    class VerifiedAccessLogsProperty(Struct):
        cloud_watch_logs: CfnVerifiedAccessInstance.CloudWatchLogsProperty | Mapping[str, Any] | IResolvable | None = None
        include_trust_context: bool | IResolvable | None = None
        kinesis_data_firehose: CfnVerifiedAccessInstance.KinesisDataFirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        log_version: str | None = None
        s3: CfnVerifiedAccessInstance.S3Property | Mapping[str, Any] | IResolvable | None = None
    class VerifiedAccessTrustProviderProperty(Struct):
        description: str | None = None
        device_trust_provider_type: str | None = None
        trust_provider_type: str | None = None
        user_trust_provider_type: str | None = None
        verified_access_trust_provider_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cidr_endpoints_custom_sub_domain: str | None = None,
        description: str | None = None,
        fips_enabled: bool | IResolvable | None = None,
        logging_configurations: CfnVerifiedAccessInstance.VerifiedAccessLogsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        verified_access_trust_provider_ids: Sequence[str] | None = None,
        verified_access_trust_providers: Sequence[CfnVerifiedAccessInstance.VerifiedAccessTrustProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    cidr_endpoints_custom_sub_domain: str | None
    description: str | None
    fips_enabled: bool | IResolvable | None
    logging_configurations: CfnVerifiedAccessInstance.VerifiedAccessLogsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    verified_access_trust_provider_ids: Sequence[str] | None
    verified_access_trust_providers: Sequence[CfnVerifiedAccessInstance.VerifiedAccessTrustProviderProperty | IResolvable] | IResolvable | None
    @property
    def attr_cidr_endpoints_custom_sub_domain_name_servers(self) -> Sequence[str]: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_verified_access_instance_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def verified_access_instance_ref(self) -> _aws_ec2.VerifiedAccessInstanceReference: ...
    @staticmethod
    def arn_for_verified_access_instance(resource: _aws_ec2.IVerifiedAccessInstanceRef) -> str: ...
    @staticmethod
    def from_verified_access_instance_id(scope: Construct, id: str, verified_access_instance_id: str) -> _aws_ec2.IVerifiedAccessInstanceRef: ...
    @staticmethod
    def is_cfn_verified_access_instance(x: Any) -> bool: ...

class CfnVerifiedAccessInstanceProps(Struct):
    cidr_endpoints_custom_sub_domain: str | None = None
    description: str | None = None
    fips_enabled: bool | IResolvable | None = None
    logging_configurations: CfnVerifiedAccessInstance.VerifiedAccessLogsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    verified_access_trust_provider_ids: Sequence[str] | None = None
    verified_access_trust_providers: Sequence[CfnVerifiedAccessInstance.VerifiedAccessTrustProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnVerifiedAccessTrustProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeviceOptionsProperty(Struct):
        public_signing_key_url: str | None = None
        tenant_id: str | None = None
    class NativeApplicationOidcOptionsProperty(Struct):
        authorization_endpoint: str | None = None
        client_id: str | None = None
        client_secret: str | None = None
        issuer: str | None = None
        public_signing_key_endpoint: str | None = None
        scope: str | None = None
        token_endpoint: str | None = None
        user_info_endpoint: str | None = None
    class OidcOptionsProperty(Struct):
        authorization_endpoint: str | None = None
        client_id: str | None = None
        client_secret: str | None = None
        issuer: str | None = None
        scope: str | None = None
        token_endpoint: str | None = None
        user_info_endpoint: str | None = None
    class SseSpecificationProperty(Struct):
        customer_managed_key_enabled: bool | IResolvable | None = None
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_reference_name: str,
        trust_provider_type: str,
        description: str | None = None,
        device_options: CfnVerifiedAccessTrustProvider.DeviceOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        device_trust_provider_type: str | None = None,
        native_application_oidc_options: CfnVerifiedAccessTrustProvider.NativeApplicationOidcOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        oidc_options: CfnVerifiedAccessTrustProvider.OidcOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_specification: CfnVerifiedAccessTrustProvider.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_trust_provider_type: str | None = None,
    ) -> None: ...
    policy_reference_name: str
    trust_provider_type: str
    description: str | None
    device_options: CfnVerifiedAccessTrustProvider.DeviceOptionsProperty | IResolvable | None
    device_trust_provider_type: str | None
    native_application_oidc_options: CfnVerifiedAccessTrustProvider.NativeApplicationOidcOptionsProperty | IResolvable | None
    oidc_options: CfnVerifiedAccessTrustProvider.OidcOptionsProperty | IResolvable | None
    sse_specification: CfnVerifiedAccessTrustProvider.SseSpecificationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_trust_provider_type: str | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_verified_access_trust_provider_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def verified_access_trust_provider_ref(self) -> _aws_ec2.VerifiedAccessTrustProviderReference: ...
    @staticmethod
    def arn_for_verified_access_trust_provider(resource: _aws_ec2.IVerifiedAccessTrustProviderRef) -> str: ...
    @staticmethod
    def from_verified_access_trust_provider_id(scope: Construct, id: str, verified_access_trust_provider_id: str) -> _aws_ec2.IVerifiedAccessTrustProviderRef: ...
    @staticmethod
    def is_cfn_verified_access_trust_provider(x: Any) -> bool: ...

class CfnVerifiedAccessTrustProviderProps(Struct):
    policy_reference_name: str
    trust_provider_type: str
    description: str | None = None
    device_options: CfnVerifiedAccessTrustProvider.DeviceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    device_trust_provider_type: str | None = None
    native_application_oidc_options: CfnVerifiedAccessTrustProvider.NativeApplicationOidcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    oidc_options: CfnVerifiedAccessTrustProvider.OidcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    sse_specification: CfnVerifiedAccessTrustProvider.SseSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_trust_provider_type: str | None = None

class CfnVolume(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_enable_io: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        encrypted: bool | IResolvable | None = None,
        iops: float | None = None,
        kms_key_id: str | None = None,
        multi_attach_enabled: bool | IResolvable | None = None,
        outpost_arn: str | None = None,
        size: float | None = None,
        snapshot_id: str | None = None,
        source_volume_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        throughput: float | None = None,
        volume_initialization_rate: float | None = None,
        volume_type: str | None = None,
    ) -> None: ...
    auto_enable_io: bool | IResolvable | None
    availability_zone: str | None
    availability_zone_id: str | None
    encrypted: bool | IResolvable | None
    iops: float | None
    kms_key_id: str | None
    multi_attach_enabled: bool | IResolvable | None
    outpost_arn: str | None
    size: float | None
    snapshot_id: str | None
    source_volume_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    throughput: float | None
    volume_initialization_rate: float | None
    volume_type: str | None
    @property
    def attr_volume_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def volume_ref(self) -> _aws_ec2.VolumeReference: ...
    @staticmethod
    def arn_for_volume(resource: _aws_ec2.IVolumeRef) -> str: ...
    @staticmethod
    def from_volume_id(scope: Construct, id: str, volume_id: str) -> _aws_ec2.IVolumeRef: ...
    @staticmethod
    def is_cfn_volume(x: Any) -> bool: ...

class CfnVolumeProps(Struct):
    auto_enable_io: bool | IResolvable | None = None
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    encrypted: bool | IResolvable | None = None
    iops: float | None = None
    kms_key_id: str | None = None
    multi_attach_enabled: bool | IResolvable | None = None
    outpost_arn: str | None = None
    size: float | None = None
    snapshot_id: str | None = None
    source_volume_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    throughput: float | None = None
    volume_initialization_rate: float | None = None
    volume_type: str | None = None

class CfnVolumeAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_id: str | _aws_ec2.IInstanceRef,
        volume_id: str | _aws_ec2.IVolumeRef,
        device: str | None = None,
        ebs_card_index: float | None = None,
    ) -> None: ...
    instance_id: str
    volume_id: str
    device: str | None
    ebs_card_index: float | None
    @property
    def volume_attachment_ref(self) -> _aws_ec2.VolumeAttachmentReference: ...
    @staticmethod
    def is_cfn_volume_attachment(x: Any) -> bool: ...

class CfnVolumeAttachmentProps(Struct):
    instance_id: str | _aws_ec2.IInstanceRef
    volume_id: str | _aws_ec2.IVolumeRef
    device: str | None = None
    ebs_card_index: float | None = None

class AcceleratorManufacturer(Enum):
    AWS = 'amazon-web-services'
    AMD = 'amd'
    NVIDIA = 'nvidia'
    XILINX = 'xilinx'
    HABANA = 'habana'

class AcceleratorName(Enum):
    A100 = 'a100'
    K80 = 'k80'
    M60 = 'm60'
    RADEON_PRO_V520 = 'radeon-pro-v520'
    T4 = 't4'
    V100 = 'v100'
    VU9P = 'vu9p'
    A10G = 'a10g'
    H100 = 'h100'
    INFERENTIA = 'inferentia'
    K520 = 'k520'
    T4G = 't4g'
    L40S = 'l40s'
    L4 = 'l4'
    GAUDI_HL_205 = 'gaudi-hl-205'
    INFERENTIA2 = 'inferentia2'
    TRAINIUM = 'trainium'
    TRAINIUM2 = 'trainium2'
    U30 = 'u30'

class AcceleratorType(Enum):
    GPU = 'gpu'
    FPGA = 'fpga'
    INFERENCE = 'inference'
    MEDIA = 'media'

class Action(Enum):
    ALLOW = 'allow'
    DENY = 'deny'

class AddressFamily(Enum):
    IP_V4 = 'IPv4'
    IP_V6 = 'IPv6'

class AmazonLinuxGeneration(Enum):
    AMAZON_LINUX = 'amzn'
    AMAZON_LINUX_2 = 'amzn2'
    AMAZON_LINUX_2022 = 'al2022'
    AMAZON_LINUX_2023 = 'al2023'

class AmazonLinuxKernel(Enum):
    KERNEL5_X = 'kernel-5.10'
    KERNEL6_1 = 'kernel-6.1'

class BareMetal(Enum):
    INCLUDED = 'included'
    REQUIRED = 'required'
    EXCLUDED = 'excluded'

class BurstablePerformance(Enum):
    INCLUDED = 'included'
    REQUIRED = 'required'
    EXCLUDED = 'excluded'

class ClientVpnSessionTimeout(Enum):
    EIGHT_HOURS = 8
    TEN_HOURS = 10
    TWELVE_HOURS = 12
    TWENTY_FOUR_HOURS = 24

class CpuCredits(Enum):
    STANDARD = 'standard'
    UNLIMITED = 'unlimited'

class CpuManufacturer(Enum):
    INTEL = 'intel'
    AMD = 'amd'
    AWS = 'amazon-web-services'
    APPLE = 'apple'

class EbsDeviceVolumeType(Enum):
    STANDARD = 'standard'
    IO1 = 'io1'
    IO2 = 'io2'
    GP2 = 'gp2'
    GP3 = 'gp3'
    ST1 = 'st1'
    SC1 = 'sc1'

class FlowLogDestinationType(Enum):
    CLOUD_WATCH_LOGS = 'cloud-watch-logs'
    S3 = 's3'
    KINESIS_DATA_FIREHOSE = 'kinesis-data-firehose'

class FlowLogFileFormat(Enum):
    PLAIN_TEXT = 'plain-text'
    PARQUET = 'parquet'

class FlowLogMaxAggregationInterval(Enum):
    ONE_MINUTE = 60
    TEN_MINUTES = 600

class FlowLogTrafficType(Enum):
    ACCEPT = 'ACCEPT'
    ALL = 'ALL'
    REJECT = 'REJECT'

class HttpTokens(Enum):
    OPTIONAL = 'optional'
    REQUIRED = 'required'

class InstanceGeneration(Enum):
    CURRENT = 'current'
    PREVIOUS = 'previous'

class InstanceInitiatedShutdownBehavior(Enum):
    STOP = 'stop'
    TERMINATE = 'terminate'

class IpAddressType(Enum):
    IPV4 = 'ipv4'
    IPV6 = 'ipv6'

class IpProtocol(Enum):
    IPV4_ONLY = 'Ipv4_Only'
    DUAL_STACK = 'Dual_Stack'

class KeyPairFormat(Enum):
    PPK = 'ppk'
    PEM = 'pem'

class KeyPairType(Enum):
    RSA = 'rsa'
    ED25519 = 'ed25519'

class LocalStorage(Enum):
    INCLUDED = 'included'
    REQUIRED = 'required'
    EXCLUDED = 'excluded'

class LocalStorageType(Enum):
    HDD = 'hdd'
    SSD = 'ssd'

class NatTrafficDirection(Enum):
    OUTBOUND_ONLY = 'OUTBOUND_ONLY'
    INBOUND_AND_OUTBOUND = 'INBOUND_AND_OUTBOUND'
    NONE = 'NONE'

class RouterType(Enum):
    CARRIER_GATEWAY = 'CarrierGateway'
    EGRESS_ONLY_INTERNET_GATEWAY = 'EgressOnlyInternetGateway'
    GATEWAY = 'Gateway'
    INSTANCE = 'Instance'
    LOCAL_GATEWAY = 'LocalGateway'
    NAT_GATEWAY = 'NatGateway'
    NETWORK_INTERFACE = 'NetworkInterface'
    TRANSIT_GATEWAY = 'TransitGateway'
    VPC_PEERING_CONNECTION = 'VpcPeeringConnection'
    VPC_ENDPOINT = 'VpcEndpoint'
    CORE_NETWORK = 'CoreNetwork'

class ServiceManager(Enum):
    SYSVINIT = 0
    WINDOWS = 1
    SYSTEMD = 2

class SpotInstanceInterruption(Enum):
    STOP = 'stop'
    TERMINATE = 'terminate'
    HIBERNATE = 'hibernate'

class SpotRequestType(Enum):
    ONE_TIME = 'one-time'
    PERSISTENT = 'persistent'

class TrafficDirection(Enum):
    EGRESS = 0
    INGRESS = 1

class TransportProtocol(Enum):
    TCP = 'tcp'
    UDP = 'udp'

class VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint(Enum):
    ALL_RESOLVERS = 'AllResolvers'
    ONLY_INBOUND_RESOLVER = 'OnlyInboundResolver'

class VpcEndpointType(Enum):
    INTERFACE = 'Interface'
    GATEWAY = 'Gateway'
    GATEWAYLOADBALANCER = 'GatewayLoadBalancer'
    SERVICENETWORK = 'ServiceNetwork'
    RESOURCE = 'Resource'

class VpnConnectionType(Enum):
    IPSEC_1 = 'ipsec.1'
    DUMMY = 'dummy'

class VpnPort(Enum):
    HTTPS = 443
    OPENVPN = 1194

class WindowsVersion(Enum):
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_22 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.22'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_22 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.22'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_23 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.23'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_23 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.23'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_24 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.24'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_24 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.24'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_25 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.25'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_25 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.25'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_26 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.26'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_26 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.26'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_27 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.27'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_27 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.27'
    WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_28 = 'Windows_Server-2019-English-Core-EKS_Optimized-1.28'
    WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_28 = 'Windows_Server-2019-English-Full-EKS_Optimized-1.28'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_23 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.23'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_23 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.23'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_24 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.24'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_24 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.24'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_25 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.25'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_25 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.25'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_26 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.26'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_26 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.26'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_27 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.27'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_27 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.27'
    WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_28 = 'Windows_Server-2022-English-Core-EKS_Optimized-1.28'
    WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_28 = 'Windows_Server-2022-English-Full-EKS_Optimized-1.28'
    WINDOWS_SERVER_1709_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-1709-English-Core-ContainersLatest'
    WINDOWS_SERVER_1709_ENGLISH_CORE_BASE = 'Windows_Server-1709-English-Core-Base'
    WINDOWS_SERVER_1803_ENGLISH_CORE_BASE = 'Windows_Server-1803-English-Core-Base'
    WINDOWS_SERVER_1803_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-1803-English-Core-ContainersLatest'
    WINDOWS_SERVER_1809_ENGLISH_CORE_BASE = 'Windows_Server-1809-English-Core-Base'
    WINDOWS_SERVER_1809_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-1809-English-Core-ContainersLatest'
    WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_32BIT_BASE = 'Windows_Server-2003-R2_SP2-Language_Packs-32Bit-Base'
    WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_SQL_2005_SP4_EXPRESS = 'Windows_Server-2003-R2_SP2-English-64Bit-SQL_2005_SP4_Express'
    WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_SQL_2005_SP4_STANDARD = 'Windows_Server-2003-R2_SP2-Language_Packs-64Bit-SQL_2005_SP4_Standard'
    WINDOWS_SERVER_2003_R2_SP2_ENGLISH_32BIT_BASE = 'Windows_Server-2003-R2_SP2-English-32Bit-Base'
    WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_BASE = 'Windows_Server-2003-R2_SP2-English-64Bit-Base'
    WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_SQL_2005_SP4_EXPRESS = 'Windows_Server-2003-R2_SP2-Language_Packs-64Bit-SQL_2005_SP4_Express'
    WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_SQL_2005_SP4_STANDARD = 'Windows_Server-2003-R2_SP2-English-64Bit-SQL_2005_SP4_Standard'
    WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_BASE = 'Windows_Server-2003-R2_SP2-Language_Packs-64Bit-Base'
    WINDOWS_SERVER_2007_R2_SP1_LANGUAGE_PACKS_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Language_Packs-64Bit-Base'
    WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_SQL_2008_SP4_EXPRESS = 'Windows_Server-2008-SP2-English-64Bit-SQL_2008_SP4_Express'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_WEB = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2008_R2_SP3_Web'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_EXPRESS = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2012_SP4_Express'
    WINDOWS_SERVER_2008_R2_SP1_KOREAN_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Korean-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_CHINESE_HONG_KONG_SAR_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Chinese_Hong_Kong_SAR-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_CHINESE_PRC_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Chinese_PRC-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_EXPRESS = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2008_R2_SP3_Express'
    WINDOWS_SERVER_2008_SP2_ENGLISH_32BIT_BASE = 'Windows_Server-2008-SP2-English-32Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_WEB = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2012_SP4_Web'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-Base'
    WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_SQL_2008_SP4_STANDARD = 'Windows_Server-2008-SP2-English-64Bit-SQL_2008_SP4_Standard'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2012_SP4_EXPRESS = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-SQL_2012_SP4_Express'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_WEB = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-SQL_2008_R2_SP3_Web'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2012_SP4_STANDARD = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-SQL_2012_SP4_Standard'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_STANDARD = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-SQL_2008_R2_SP3_Standard'
    WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_BASE = 'Windows_Server-2008-SP2-English-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2012_SP4_Enterprise'
    WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_EXPRESS = 'Windows_Server-2008-R2_SP1-Japanese-64Bit-SQL_2008_R2_SP3_Express'
    WINDOWS_SERVER_2008_R2_SP1_PORTUGUESE_BRAZIL_64BIT_BASE = 'Windows_Server-2008-R2_SP1-Portuguese_Brazil-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_LANGUAGE_PACKS_64BIT_SQL_2008_R2_SP3_STANDARD = 'Windows_Server-2008-R2_SP1-Language_Packs-64Bit-SQL_2008_R2_SP3_Standard'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_61BIT_SQL_2012_RTM_SP2_ENTERPRISE = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2012_RTM_SP2_Enterprise'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_STANDARD = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2012_SP4_Standard'
    WINDOWS_SERVER_2008_SP2_PORTUGUESE_BRAZIL_32BIT_BASE = 'Windows_Server-2008-SP2-Portuguese_Brazil-32Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_BASE = 'Windows_Server-2008-R2_SP1-English-64Bit-Base'
    WINDOWS_SERVER_2008_R2_SP1_LANGUAGE_PACKS_64BIT_SQL_2008_R2_SP3_EXPRESS = 'Windows_Server-2008-R2_SP1-Language_Packs-64Bit-SQL_2008_R2_SP3_Express'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_CORE_SQL_2012_SP4_STANDARD = 'Windows_Server-2008-R2_SP1-English-64Bit-Core_SQL_2012_SP4_Standard'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_CORE = 'Windows_Server-2008-R2_SP1-English-64Bit-Core'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_STANDARD = 'Windows_Server-2008-R2_SP1-English-64Bit-SQL_2008_R2_SP3_Standard'
    WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SHAREPOINT_2010_SP2_FOUNDATION = 'Windows_Server-2008-R2_SP1-English-64Bit-SharePoint_2010_SP2_Foundation'
    WINDOWS_SERVER_2012_R2_RTM_CHINESE_SIMPLIFIED_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Chinese_Simplified-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_CHINESE_TRADITIONAL_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Chinese_Traditional-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_DUTCH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Dutch-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP2_Enterprise'
    WINDOWS_SERVER_2012_R2_RTM_HUNGARIAN_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Hungarian-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2008_R2_SP3_EXPRESS = 'Windows_Server-2012-RTM-English-64Bit-SQL_2008_R2_SP3_Express'
    WINDOWS_SERVER_2012_R2_SP1_PORTUGUESE_BRAZIL_64BIT_CORE = 'Windows_Server-2008-R2_SP1-Portuguese_Brazil-64Bit-Core'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_STANDARD = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_EXPRESS = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP2_Express'
    WINDOWS_SERVER_2012_RTM_ITALIAN_64BIT_BASE = 'Windows_Server-2012-RTM-Italian-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_EXPRESS = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP1_Express'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_WEB = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_STANDARD = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP3_Standard'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_EXPRESS = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_DEEP_LEARNING = 'Windows_Server-2012-R2_RTM-English-Deep-Learning'
    WINDOWS_SERVER_2012_R2_RTM_GERMAN_64BIT_BASE = 'Windows_Server-2012-R2_RTM-German-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_EXPRESS = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP1_Express'
    WINDOWS_SERVER_2012_R2_RTM_RUSSIAN_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Russian-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_CHINESE_TRADITIONAL_HONG_KONG_SAR_64BIT_BASE = 'Windows_Server-2012-RTM-Chinese_Traditional_Hong_Kong_SAR-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_HUNGARIAN_64BIT_BASE = 'Windows_Server-2012-RTM-Hungarian-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_STANDARD = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP3_Standard'
    WINDOWS_SERVER_2012_RTM_FRENCH_64BIT_BASE = 'Windows_Server-2012-RTM-French-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_FRENCH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-French-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_POLISH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Polish-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_EXPRESS = 'Windows_Server-2012-RTM-English-64Bit-SQL_2012_SP4_Express'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP3_STANDARD = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP3_Standard'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_2012_SP4_STANDARD = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2012_SP4_Standard'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_EXPRESS = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP2_Express'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_WEB = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP3_Web'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_WEB = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP1_Web'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_CORE = 'Windows_Server-2012-R2_RTM-English-64Bit-Core'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_WEB = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP2_Web'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP3_Enterprise'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_STANDARD = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_2014_SP3_WEB = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP3_Web'
    WINDOWS_SERVER_2012_RTM_SWEDISH_64BIT_BASE = 'Windows_Server-2012-RTM-Swedish-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_PORTUGUESE_BRAZIL_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Portuguese_Brazil-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_PORTUGUESE_PORTUGAL_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Portuguese_Portugal-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_SWEDISH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Swedish-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2012_SP4_Enterprise'
    WINDOWS_SERVER_2012_RTM_CHINESE_TRADITIONAL_64BIT_BASE = 'Windows_Server-2012-RTM-Chinese_Traditional-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_STANDARD = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP2_Standard'
    WINDOWS_SERVER_2012_RTM_CZECH_64BIT_BASE = 'Windows_Server-2012-RTM-Czech-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_TURKISH_64BIT_BASE = 'Windows_Server-2012-RTM-Turkish-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_HYPERV = 'Windows_Server-2012-R2_RTM-English-64Bit-HyperV'
    WINDOWS_SERVER_2012_RTM_KOREAN_64BIT_BASE = 'Windows_Server-2012-RTM-Korean-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_RUSSIAN_64BIT_BASE = 'Windows_Server-2012-RTM-Russian-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_FULL_BASE = 'Windows_Server-2012_R2_RTM-English-Full-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_STANDARD = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP2_Standard'
    WINDOWS_SERVER_2012_R2_RTM_ITALIAN_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Italian-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_BASE = 'Windows_Server-2012-RTM-English-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2008_R2_SP3_STANDARD = 'Windows_Server-2012-RTM-English-64Bit-SQL_2008_R2_SP3_Standard'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_STANDARD = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2007_R2_SP3_WEB = 'Windows_Server-2012-RTM-English-64Bit-SQL_2008_R2_SP3_Web'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_WEB = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP2_Web'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_EXPRESS = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP2_Express'
    WINDOWS_SERVER_2012_R2_RTM_CZECH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Czech-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_STANDARD = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP2_EXPRESS = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2014_SP2_Express'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_STANDARD = 'Windows_Server-2012-RTM-English-64Bit-SQL_2012_SP4_Standard'
    WINDOWS_SERVER_2012_SP2_PORTUGUESE_BRAZIL_64BIT_BASE = 'Windows_Server-2008-SP2-Portuguese_Brazil-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_WEB = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP1_Web'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP3_EXPRESS = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2014_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_BASE = 'Windows_Server-2012-RTM-Japanese-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_ENTERPRISE = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP1_Enterprise'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2016_SP2_EXPRESS = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP3_EXPRESS = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP3_Express'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_STANDARD = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP2_Standard'
    WINDOWS_SERVER_2012_RTM_ENGLISH_FULL_BASE = 'Windows_Server-2012_RTM-English-Full-Base'
    WINDOWS_SERVER_2012_R2_ENGLISH_STIG_FULL = 'Windows_Server-2012-R2-English-STIG-Full'
    WINDOWS_SERVER_2012_RTM_PORTUGUESE_PORTUGAL_64BIT_BASE = 'Windows_Server-2012-RTM-Portuguese_Portugal-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP1_Enterprise'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_WEB = 'Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP2_Web'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2008_R2_SP3_EXPRESS = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2008_R2_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-English-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_PORTUGUESE_BRAZIL_64BIT_BASE = 'Windows_Server-2012-RTM-Portuguese_Brazil-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_P3 = 'Windows_Server-2012-R2_RTM-English-P3'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP3_STANDARD = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2014_SP3_Standard'
    WINDOWS_SERVER_2012_R2_RTM_SPANISH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Spanish-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_EXPRESS = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_STANDARD = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2012_R2_ENGLISH_STIG_CORE = 'Windows_Server-2012-R2-English-STIG-Core'
    WINDOWS_SERVER_2012_R2_RTM_TURKISH_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Turkish-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2012_SP4_WEB = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2012_SP4_Web'
    WINDOWS_SERVER_2012_RTM_POLISH_64BIT_BASE = 'Windows_Server-2012-RTM-Polish-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_SPANISH_64BIT_BASE = 'Windows_Server-2012-RTM-Spanish-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_WEB = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2012_R2_RTM_KOREAN_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Korean-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_DUTCH_64BIT_BASE = 'Windows_Server-2012-RTM-Dutch-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_CHINESE_TRADITIONAL_HONG_KONG_64BIT_BASE = 'Windows_Server-2012-R2_RTM-Chinese_Traditional_Hong_Kong-64Bit-Base'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_EXPRESS = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2012_RTM_CHINESE_SIMPLIFIED_64BIT_BASE = 'Windows_Server-2012-RTM-Chinese_Simplified-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_WEB = 'Windows_Server-2012-RTM-English-64Bit-SQL_2012_SP4_Web'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_WEB = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2014_SP3_Web'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_EXPRESS = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_WEB = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_STANDARD = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_EXPRESS = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_WEB = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP2_STANDARD = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2014_SP2_Standard'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2012_SP4_EXPRESS = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2012_SP4_Express'
    WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2012-R2_RTM-Japanese-64Bit-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2012-R2_RTM-English-64Bit-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_CORE_CONTAINERS = 'Windows_Server-2016-English-Core-Containers'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_WEB = 'Windows_Server-2016-English-Core-SQL_2016_SP1_Web'
    WINDOWS_SERVER_2016_GERMAN_FULL_BASE = 'Windows_Server-2016-German-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_EXPRESS = 'Windows_Server-2016-English-Core-SQL_2016_SP1_Express'
    WINDOWS_SERVER_2016_ENGLISH_DEEP_LEARNING = 'Windows_Server-2016-English-Deep-Learning'
    WINDOWS_SERVER_2016_JAPANESE_FULL_FQL_2016_SP2_WEB = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2016_KOREAN_FULL_BASE = 'Windows_Server-2016-Korean-Full-Base'
    WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP2_STANDARD = 'Windows_Server-2016-Korean-Full-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2016_POLISH_FULL_BASE = 'Windows_Server-2016-Polish-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_CONTAINERS = 'Windows_Server-2016-English-Full-Containers'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_STANDARD = 'Windows_Server-2016-English-Full-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2016_RUSSIAN_FULL_BASE = 'Windows_Server-2016-Russian-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2016-English-Core-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_EXPRESS = 'Windows_Server-2016-English-Full-SQL_2016_SP1_Express'
    WINDOWS_SERVER_2016_ITALIAN_FULL_BASE = 'Windows_Server-2016-Italian-Full-Base'
    WINDOWS_SERVER_2016_SPANISH_FULL_BASE = 'Windows_Server-2016-Spanish-Full-Base'
    WINDOWS_SERVER_2012_RTM_GERMAN_64BIT_BASE = 'Windows_Server-2012-RTM-German-64Bit-Base'
    WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2008_R2_SP3_STANDARD = 'Windows_Server-2012-RTM-Japanese-64Bit-SQL_2008_R2_SP3_Standard'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_STANDARD = 'Windows_Server-2016-English-Full-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_FULL_HYPERV = 'Windows_Server-2016-English-Full-HyperV'
    WINDOWS_SERVER_2016_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-2016-English-Core-ContainersLatest'
    WINDOWS_SERVER_2016_DUTCH_FULL_BASE = 'Windows_Server-2016-Dutch-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_EXPRESS = 'Windows_Server-2016-English-Full-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2016_HUNGARIAN_FULL_BASE = 'Windows_Server-2016-Hungarian-Full-Base'
    WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP1_STANDARD = 'Windows_Server-2016-Korean-Full-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2016_ENGLISH_CORE_BASE = 'Windows_Server-2016-English-Core-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_BASE = 'Windows_Server-2016-English-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_WEB = 'Windows_Server-2016-English-Full-SQL_2017_Web'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_ENTERPRISE = 'Windows_Server-2016-English-Core-SQL_2016_SP1_Enterprise'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_WEB = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP1_Web'
    WINDOWS_SERVER_2016_SWEDISH_FULL_BASE = 'Windows_Server-2016-Swedish-Full-Base'
    WINDOWS_SERVER_2016_TURKISH_FULL_BASE = 'Windows_Server-2016-Turkish-Full-Base'
    WINDOWS_SERVER_2016_PORTUGUESE_BRAZIL_FULL_BASE = 'Windows_Server-2016-Portuguese_Brazil-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_STANDARD = 'Windows_Server-2016-English-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2014_SP3_STANDARD = 'Windows_Server-2016-English-Full-SQL_2014_SP3_Standard'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE = 'Windows_Server-2016-English-64Bit-SQL_2012_SP4_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_STANDARD = 'Windows_Server-2016-English-Core-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_EXPRESS = 'Windows_Server-2016-English-Core-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_WEB = 'Windows_Server-2016-English-Core-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_STANDARD = 'Windows_Server-2016-English-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2016_PORTUGUESE_PORTUGAL_FULL_BASE = 'Windows_Server-2016-Portuguese_Portugal-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2014_SP3_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2014_SP3_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_STANDARD = 'Windows_Server-2016-Japanese-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_EXPRESS = 'Windows_Server-2016-English-Full-SQL_2019_Express'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_WEB = 'Windows_Server-2016-Japanese-Full-SQL_2017_Web'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_WEB = 'Windows_Server-2016-English-Core-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_STIG_CORE = 'Windows_Server-2016-English-STIG-Core'
    WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP3_STANDARD = 'Windows_Server-2016-Korean-Full-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2016_ENGLISH_FULL_ECS_OPTIMIZED = 'Windows_Server-2016-English-Full-ECS_Optimized'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_STANDARD = 'Windows_Server-2016-English-Full-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2016-Japanese-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_EXPRESS = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_WEB = 'Windows_Server-2016-Japanese-Full-SQL_2019_Web'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_WEB = 'Windows_Server-2016-English-Full-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_WEB = 'Windows_Server-2016-English-Full-SQL_2016_SP1_Web'
    WINDOWS_SERVER_2016_ENGLISH_P3 = 'Windows_Server-2016-English-P3'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_ENTERPRISE = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP1_Enterprise'
    WINDOWS_SERVER_2016_JAPANESE_FULL_BASE = 'Windows_Server-2016-Japanese-Full-Base'
    WINDOWS_SERVER_2016_CHINESE_SIMPLIFIED_FULL_BASE = 'Windows_Server-2016-Chinese_Simplified-Full-Base'
    WINDOWS_SERVER_2016_FRENCH_FULL_BASE = 'Windows_Server-2016-French-Full-Base'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2016_CZECH_FULL_BASE = 'Windows_Server-2016-Czech-Full-Base'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_STANDARD = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP1_Standard'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_STANDARD = 'Windows_Server-2016-English-Core-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_STANDARD = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2016_CHINESE_TRADITIONAL_FULL_BASE = 'Windows_Server-2016-Chinese_Traditional-Full-Base'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_WEB = 'Windows_Server-2016-English-Full-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_EXPRESS = 'Windows_Server-2016-English-Full-SQL_2017_Express'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_WEB = 'Windows_Server-2016-English-Full-SQL_2019_Web'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_EXPRESS = 'Windows_Server-2016-English-Core-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_STANDARD = 'Windows_Server-2016-Japanese-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2016_ENGLISH_TESLA = 'Windows_Server-2016-English-Tesla'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_EXPRESS = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2016_ENGLISH_STIG_FULL = 'Windows_Server-2016-English-STIG-Full'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_STANDARD = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2016-Japanese-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2016-English-Core-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_EXPRESS = 'Windows_Server-2016-English-Full-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_WEB = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_STANDARD = 'Windows_Server-2016-English-Core-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_EXPRESS = 'Windows_Server-2016-Japanese-Full-SQL_2016_SP1_Express'
    WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_ENTERPRISE = 'Windows_Server-2016-English-Full-SQL_2016_SP1_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_WEB = 'Windows_Server-2019-English-Full-SQL_2017_Web'
    WINDOWS_SERVER_2019_FRENCH_FULL_BASE = 'Windows_Server-2019-French-Full-Base'
    WINDOWS_SERVER_2019_KOREAN_FULL_BASE = 'Windows_Server-2019-Korean-Full-Base'
    WINDOWS_SERVER_2019_ITALIAN_FULL_BASE = 'Windows_Server-2019-Italian-Full-Base'
    WINDOWS_SERVER_2019_CHINESE_SIMPLIFIED_FULL_BASE = 'Windows_Server-2019-Chinese_Simplified-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_WEB = 'Windows_Server-2019-English-Full-SQL_2016_SP2_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_HYPERV = 'Windows_Server-2019-English-Full-HyperV'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_STANDARD = 'Windows_Server-2019-English-Full-SQL_2016_SP2_Standard'
    WINDOWS_SERVER_2019_HUNGARIAN_FULL_BASE = 'Windows_Server-2019-Hungarian-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_EXPRESS = 'Windows_Server-2019-English-Full-SQL_2016_SP2_Express'
    WINDOWS_SERVER_2019_TURKISH_FULL_BASE = 'Windows_Server-2019-Turkish-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_STANDARD = 'Windows_Server-2019-English-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_STANDARD = 'Windows_Server-2019-English-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2019_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-2019-English-Core-ContainersLatest'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_EXPRESS = 'Windows_Server-2019-English-Full-SQL_2017_Express'
    WINDOWS_SERVER_2019_JAPANESE_FULL_BASE = 'Windows_Server-2019-Japanese-Full-Base'
    WINDOWS_SERVER_2019_RUSSIAN_FULL_BASE = 'Windows_Server-2019-Russian-Full-Base'
    WINDOWS_SERVER_2019_CHINESE_TRADITIONAL_FULL_BASE = 'Windows_Server-2019-Chinese_Traditional-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_CORE_BASE = 'Windows_Server-2019-English-Core-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_BASE = 'Windows_Server-2019-English-Full-Base'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_STANDARD = 'Windows_Server-2019-Japanese-Full-SQL_2022_Standard'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_ENTERPRISE = 'Windows_Server-2019-Japanese-Full-SQL_2022_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_TESLA = 'Windows_Server-2019-English-Tesla'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2019-English-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2019_SPANISH_FULL_BASE = 'Windows_Server-2019-Spanish-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_ENTERPRISE = 'Windows_Server-2019-English-Full-SQL_2022_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_STIG_FULL = 'Windows_Server-2019-English-STIG-Full'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_WEB = 'Windows_Server-2019-English-Full-SQL_2016_SP3_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_STANDARD = 'Windows_Server-2019-English-Full-SQL_2016_SP3_Standard'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2019-Japanese-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_ENTERPRISE = 'Windows_Server-2019-English-Full-SQL_2016_SP2_Enterprise'
    WINDOWS_SERVER_2019_PORTUGUESE_PORTUGAL_FULL_BASE = 'Windows_Server-2019-Portuguese_Portugal-Full-Base'
    WINDOWS_SERVER_2019_SWEDISH_FULL_BASE = 'Windows_Server-2019-Swedish-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_EXPRESS = 'Windows_Server-2019-English-Full-SQL_2022_Express'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_WEB = 'Windows_Server-2019-Japanese-Full-SQL_2022_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_ENTERPRISE = 'Windows_Server-2019-English-Full-SQL_2016_SP3_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_WEB = 'Windows_Server-2019-English-Full-SQL_2022_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_WEB = 'Windows_Server-2019-English-Full-SQL_2019_Web'
    WINDOWS_SERVER_2019_PORTUGUESE_BRAZIL_FULL_BASE = 'Windows_Server-2019-Portuguese_Brazil-Full-Base'
    WINDOWS_SERVER_2019_ENGLISH_FULL_CONTAINERSLATEST = 'Windows_Server-2019-English-Full-ContainersLatest'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2019-English-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2019-Japanese-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_EXPRESS = 'Windows_Server-2019-English-Full-SQL_2019_Express'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_WEB = 'Windows_Server-2019-Japanese-Full-SQL_2017_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_EXPRESS = 'Windows_Server-2019-English-Full-SQL_2016_SP3_Express'
    WINDOWS_SERVER_2019_ENGLISH_STIG_CORE = 'Windows_Server-2019-English-STIG-Core'
    WINDOWS_SERVER_2019_ENGLISH_CORE_ECS_OPTIMIZED = 'Windows_Server-2019-English-Core-ECS_Optimized'
    WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_STANDARD = 'Windows_Server-2019-English-Full-SQL_2022_Standard'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_STANDARD = 'Windows_Server-2019-Japanese-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_WEB = 'Windows_Server-2019-Japanese-Full-SQL_2019_Web'
    WINDOWS_SERVER_2019_ENGLISH_FULL_ECS_OPTIMIZED = 'Windows_Server-2019-English-Full-ECS_Optimized'
    WINDOWS_SERVER_2019_ENGLISH_DEEP_LEARNING = 'Windows_Server-2019-English-Deep-Learning'
    WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_STANDARD = 'Windows_Server-2019-Japanese-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2019_CZECH_FULL_BASE = 'Windows_Server-2019-Czech-Full-Base'
    WINDOWS_SERVER_2019_POLISH_FULL_BASE = 'Windows_Server-2019-Polish-Full-Base'
    WINDOWS_SERVER_2019_GERMAN_FULL_BASE = 'Windows_Server-2019-German-Full-Base'
    WINDOWS_SERVER_2019_DUTCH_FULL_BASE = 'Windows_Server-2019-Dutch-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_STIG_FULL = 'Windows_Server-2022-English-STIG-Full'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_WEB = 'Windows_Server-2022-Japanese-Full-SQL_2022_Web'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_WEB = 'Windows_Server-2022-English-Full-SQL_2022_Web'
    WINDOWS_SERVER_2022_ENGLISH_STIG_CORE = 'Windows_Server-2022-English-STIG-Core'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2022-Japanese-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2022_PORTUGUESE_BRAZIL_FULL_BASE = 'Windows_Server-2022-Portuguese_Brazil-Full-Base'
    WINDOWS_SERVER_2022_ITALIAN_FULL_BASE = 'Windows_Server-2022-Italian-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_CONTAINERSLATEST = 'Windows_Server-2022-English-Full-ContainersLatest'
    WINDOWS_SERVER_2022_RUSSIAN_FULL_BASE = 'Windows_Server-2022-Russian-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_EXPRESS = 'Windows_Server-2022-English-Full-SQL_2019_Express'
    WINDOWS_SERVER_2022_POLISH_FULL_BASE = 'Windows_Server-2022-Polish-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_CORE_BASE = 'Windows_Server-2022-English-Core-Base'
    WINDOWS_SERVER_2022_HUNGARIAN_FULL_BASE = 'Windows_Server-2022-Hungarian-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_EXPRESS = 'Windows_Server-2022-English-Full-SQL_2017_Express'
    WINDOWS_SERVER_2022_GERMAN_FULL_BASE = 'Windows_Server-2022-German-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_CORE_CONTAINERSLATEST = 'Windows_Server-2022-English-Core-ContainersLatest'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_STANDARD = 'Windows_Server-2022-English-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_WEB = 'Windows_Server-2022-Japanese-Full-SQL_2017_Web'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_WEB = 'Windows_Server-2022-English-Full-SQL_2017_Web'
    WINDOWS_SERVER_2022_JAPANESE_FULL_BASE = 'Windows_Server-2022-Japanese-Full-Base'
    WINDOWS_SERVER_2022_KOREAN_FULL_BASE = 'Windows_Server-2022-Korean-Full-Base'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2022-Japanese-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_STANDARD = 'Windows_Server-2022-Japanese-Full-SQL_2019_Standard'
    WINDOWS_SERVER_2022_CHINESE_SIMPLIFIED_FULL_BASE = 'Windows_Server-2022-Chinese_Simplified-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_WEB = 'Windows_Server-2022-English-Full-SQL_2019_Web'
    WINDOWS_SERVER_2022_SPANISH_FULL_BASE = 'Windows_Server-2022-Spanish-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_CORE_ECS_OPTIMIZED = 'Windows_Server-2022-English-Core-ECS_Optimized'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_STANDARD = 'Windows_Server-2022-English-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2022_CHINESE_TRADITIONAL_FULL_BASE = 'Windows_Server-2022-Chinese_Traditional-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_ENTERPRISE = 'Windows_Server-2022-English-Full-SQL_2019_Enterprise'
    WINDOWS_SERVER_2022_FRENCH_FULL_BASE = 'Windows_Server-2022-French-Full-Base'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_STANDARD = 'Windows_Server-2022-Japanese-Full-SQL_2017_Standard'
    WINDOWS_SERVER_2022_ENGLISH_FULL_BASE = 'Windows_Server-2022-English-Full-Base'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_WEB = 'Windows_Server-2022-Japanese-Full-SQL_2019_Web'
    WINDOWS_SERVER_2022_TURKISH_FULL_BASE = 'Windows_Server-2022-Turkish-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_ENTERPRISE = 'Windows_Server-2022-English-Full-SQL_2017_Enterprise'
    WINDOWS_SERVER_2022_PORTUGUESE_PORTUGAL_FULL_BASE = 'Windows_Server-2022-Portuguese_Portugal-Full-Base'
    WINDOWS_SERVER_2022_CZECH_FULL_BASE = 'Windows_Server-2022-Czech-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_ECS_OPTIMIZED = 'Windows_Server-2022-English-Full-ECS_Optimized'
    WINDOWS_SERVER_2022_DUTCH_FULL_BASE = 'Windows_Server-2022-Dutch-Full-Base'
    WINDOWS_SERVER_2022_SWEDISH_FULL_BASE = 'Windows_Server-2022-Swedish-Full-Base'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_ENTERPRISE = 'Windows_Server-2022-English-Full-SQL_2022_Enterprise'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_EXPRESS = 'Windows_Server-2022-English-Full-SQL_2022_Express'
    WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_STANDARD = 'Windows_Server-2022-English-Full-SQL_2022_Standard'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_STANDARD = 'Windows_Server-2022-Japanese-Full-SQL_2022_Standard'
    WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_ENTERPRISE = 'Windows_Server-2022-Japanese-Full-SQL_2022_Enterprise'
    WINDOWS_SERVER_2025_CHINESE_SIMPLIFIED_FULL_BASE = 'Windows_Server-2025-Chinese_Simplified-Full-Base'
    WINDOWS_SERVER_2025_CHINESE_TRADITIONAL_FULL_BASE = 'Windows_Server-2025-Chinese_Traditional-Full-Base'
    WINDOWS_SERVER_2025_ENGLISH_CORE_BASE = 'Windows_Server-2025-English-Core-Base'
    WINDOWS_SERVER_2025_ENGLISH_FULL_BASE = 'Windows_Server-2025-English-Full-Base'
    WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_ENTERPRISE = 'Windows_Server-2025-English-Full-SQL_2022_Enterprise'
    WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_EXPRESS = 'Windows_Server-2025-English-Full-SQL_2022_Express'
    WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_STANDARD = 'Windows_Server-2025-English-Full-SQL_2022_Standard'
    WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_WEB = 'Windows_Server-2025-English-Full-SQL_2022_Web'
    WINDOWS_SERVER_2025_JAPANESE_FULL_BASE = 'Windows_Server-2025-Japanese-Full-Base'
    WINDOWS_SERVER_2025_KOREAN_FULL_BASE = 'Windows_Server-2025-Korean-Full-Base'

class AclCidrConfig(Struct):
    cidr_block: str | None = None
    ipv6_cidr_block: str | None = None

class AclIcmp(Struct):
    code: float | None = None
    type: float | None = None

class AclPortRange(Struct):
    from_: float | None = None
    to: float | None = None

class AclTrafficConfig(Struct):
    protocol: float
    icmp: AclIcmp | Mapping[str, Any] | None = None
    port_range: AclPortRange | Mapping[str, Any] | None = None

class AddNatGatewayOptions(Struct):
    max_drain_duration: Any | None = None

class AddRouteOptions(Struct):
    router_id: str
    router_type: RouterType
    destination_cidr_block: str | None = None
    destination_ipv6_cidr_block: str | None = None
    enables_internet_connectivity: bool | None = None

class AllocateCidrRequest(Struct):
    requested_subnets: Sequence[RequestedSubnet | Mapping[str, Any]]
    vpc_cidr: str

class AllocateIpv6CidrRequest(Struct):
    allocated_subnets: Sequence[AllocatedSubnet | Mapping[str, Any]]
    ipv6_cidrs: Sequence[str]

class AllocateVpcIpv6CidrRequest(Struct):
    scope: Any
    vpc_id: str

class AllocatedSubnet(Struct):
    cidr: str
    ipv6_cidr: str | None = None

class AmazonLinux2022ImageSsmParameterProps(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None
    cpu_type: Any | None = None
    edition: Any | None = None
    kernel: Any | None = None

class AmazonLinux2023ImageSsmParameterProps(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None
    cpu_type: Any | None = None
    edition: Any | None = None
    kernel: Any | None = None

class AmazonLinux2ImageSsmParameterProps(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None
    cpu_type: Any | None = None
    edition: Any | None = None
    kernel: Any | None = None
    storage: Any | None = None
    virtualization: Any | None = None

class AmazonLinuxImageProps(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    cpu_type: Any | None = None
    edition: Any | None = None
    generation: AmazonLinuxGeneration | None = None
    kernel: AmazonLinuxKernel | None = None
    storage: Any | None = None
    user_data: Any | None = None
    virtualization: Any | None = None

class AmazonLinuxImageSsmParameterBaseOptions(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None

class AmazonLinuxImageSsmParameterBaseProps(Struct):
    parameter_name: str
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None

class AmazonLinuxImageSsmParameterCommonOptions(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    user_data: Any | None = None
    cpu_type: Any | None = None
    edition: Any | None = None

class ApplyCloudFormationInitOptions(Struct):
    config_sets: Sequence[str] | None = None
    embed_fingerprint: bool | None = None
    ignore_failures: bool | None = None
    include_role: bool | None = None
    include_url: bool | None = None
    print_log: bool | None = None
    timeout: Any | None = None

class AttachInitOptions(Struct):
    instance_role: Any
    platform: Any
    user_data: Any
    config_sets: Sequence[str] | None = None
    embed_fingerprint: bool | None = None
    ignore_failures: bool | None = None
    include_role: bool | None = None
    include_url: bool | None = None
    print_log: bool | None = None
    signal_resource: Any | None = None

class AvailabilityZoneAddress(Struct):
    allocation_ids: Sequence[str]
    availability_zone: str | None = None
    availability_zone_id: str | None = None

class AwsIpamProps(Struct):
    ipv4_ipam_pool_id: str
    ipv4_netmask_length: float
    default_subnet_ipv4_netmask_length: float | None = None

class BastionHostLinuxProps(Struct):
    vpc: Any
    availability_zone: str | None = None
    block_devices: Sequence[BlockDevice | Mapping[str, Any]] | None = None
    init: Any | None = None
    init_options: ApplyCloudFormationInitOptions | Mapping[str, Any] | None = None
    instance_name: str | None = None
    instance_type: Any | None = None
    machine_image: Any | None = None
    require_imdsv2: bool | None = None
    security_group: Any | None = None
    subnet_selection: Any | None = None
    user_data_causes_replacement: bool | None = None

class BlockDevice(Struct):
    device_name: str
    volume: Any
    mapping_enabled: bool | None = None

class ClientRouteEnforcementOptions(Struct):
    enforced: bool

class ClientVpnAuthorizationRuleOptions(Struct):
    cidr: str
    description: str | None = None
    group_id: str | None = None

class ClientVpnAuthorizationRuleProps(Struct):
    cidr: str
    description: str | None = None
    group_id: str | None = None
    client_vpn_endpoint: Any | None = None

class ClientVpnEndpointAttributes(Struct):
    endpoint_id: str
    security_groups: Sequence[Any]

class ClientVpnEndpointOptions(Struct):
    cidr: str
    server_certificate_arn: str
    authorize_all_users_to_vpc_cidr: bool | None = None
    client_certificate_arn: str | None = None
    client_connection_handler: Any | None = None
    client_login_banner: str | None = None
    client_route_enforcement_options: ClientRouteEnforcementOptions | Mapping[str, Any] | None = None
    description: str | None = None
    disconnect_on_session_timeout: bool | None = None
    dns_servers: Sequence[str] | None = None
    logging: bool | None = None
    log_group: Any | None = None
    log_stream: Any | None = None
    port: VpnPort | None = None
    security_groups: Sequence[Any] | None = None
    self_service_portal: bool | None = None
    session_timeout: ClientVpnSessionTimeout | None = None
    split_tunnel: bool | None = None
    transport_protocol: TransportProtocol | None = None
    user_based_authentication: Any | None = None
    vpc_subnets: Any | None = None

class ClientVpnEndpointProps(Struct):
    cidr: str
    server_certificate_arn: str
    vpc: Any
    authorize_all_users_to_vpc_cidr: bool | None = None
    client_certificate_arn: str | None = None
    client_connection_handler: Any | None = None
    client_login_banner: str | None = None
    client_route_enforcement_options: ClientRouteEnforcementOptions | Mapping[str, Any] | None = None
    description: str | None = None
    disconnect_on_session_timeout: bool | None = None
    dns_servers: Sequence[str] | None = None
    logging: bool | None = None
    log_group: Any | None = None
    log_stream: Any | None = None
    port: VpnPort | None = None
    security_groups: Sequence[Any] | None = None
    self_service_portal: bool | None = None
    session_timeout: ClientVpnSessionTimeout | None = None
    split_tunnel: bool | None = None
    transport_protocol: TransportProtocol | None = None
    user_based_authentication: Any | None = None
    vpc_subnets: Any | None = None

class ClientVpnRouteOptions(Struct):
    cidr: str
    target: Any
    description: str | None = None

class ClientVpnRouteProps(Struct):
    cidr: str
    target: Any
    description: str | None = None
    client_vpn_endpoint: Any | None = None

class CommonNetworkAclEntryOptions(Struct):
    cidr: Any
    rule_number: float
    traffic: Any
    direction: TrafficDirection | None = None
    network_acl_entry_name: str | None = None
    rule_action: Action | None = None

class ConfigSetProps(Struct):
    configs: Mapping[str, Any]
    config_sets: Mapping[str, Sequence[str]]

class ConfigureNatOptions(Struct):
    nat_subnets: Sequence[Any]
    private_subnets: Sequence[Any]
    vpc: Any

class ConnectionRule(Struct):
    from_port: float
    description: str | None = None
    protocol: str | None = None
    to_port: float | None = None

class ConnectionsProps(Struct):
    default_port: Any | None = None
    peer: Any | None = None
    security_groups: Sequence[Any] | None = None

class CreateIpv6CidrBlocksRequest(Struct):
    ipv6_selected_cidr: str
    subnet_count: float
    size_mask: str | None = None

class DestinationOptions(Struct):
    file_format: FlowLogFileFormat | None = None
    hive_compatible_partitions: bool | None = None
    per_hour_partition: bool | None = None

class EbsDeviceOptions(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    encrypted: bool | None = None
    kms_key: Any | None = None

class EbsDeviceOptionsBase(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None

class EbsDeviceProps(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    volume_size: float | None = None
    encrypted: bool | None = None
    kms_key: Any | None = None
    snapshot_id: str | None = None

class EbsDeviceSnapshotOptions(Struct):
    delete_on_termination: bool | None = None
    iops: float | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_type: EbsDeviceVolumeType | None = None
    volume_size: float | None = None

class EgressRuleConfig(Struct):
    cidr_ip: str | None = None
    cidr_ipv6: str | None = None
    destination_prefix_list_id: str | None = None
    destination_security_group_id: str | None = None

class EnableVpnGatewayOptions(Struct):
    type: str
    amazon_side_asn: float | None = None
    vpn_route_propagation: Sequence[Any] | None = None

class ExecuteFileOptions(Struct):
    file_path: str
    arguments: str | None = None

class FlowLogDestinationConfig(Struct):
    log_destination_type: FlowLogDestinationType
    delivery_stream: Any | None = None
    delivery_stream_arn: str | None = None
    destination_options: DestinationOptions | Mapping[str, Any] | None = None
    iam_role: Any | None = None
    key_prefix: str | None = None
    log_group: Any | None = None
    s3_bucket: Any | None = None

class FlowLogOptions(Struct):
    destination: Any | None = None
    log_format: Sequence[Any] | None = None
    max_aggregation_interval: FlowLogMaxAggregationInterval | None = None
    traffic_type: FlowLogTrafficType | None = None

class FlowLogProps(Struct):
    resource_type: Any
    destination: Any | None = None
    log_format: Sequence[Any] | None = None
    max_aggregation_interval: FlowLogMaxAggregationInterval | None = None
    traffic_type: FlowLogTrafficType | None = None
    flow_log_name: str | None = None

class GatewayConfig(Struct):
    az: str
    gateway_id: str

class GatewayVpcEndpointProps(Struct):
    service: Any
    vpc: Any
    dns_record_ip_type: Any | None = None
    ip_address_type: Any | None = None
    subnets: Sequence[Any] | None = None

class GenericLinuxImageProps(Struct):
    user_data: Any | None = None

class GenericWindowsImageProps(Struct):
    user_data: Any | None = None

class IngressRuleConfig(Struct):
    cidr_ip: str | None = None
    cidr_ipv6: str | None = None
    source_prefix_list_id: str | None = None
    source_security_group_id: str | None = None
    source_security_group_owner_id: str | None = None

class InitCommandOptions(Struct):
    cwd: str | None = None
    env: Mapping[str, str] | None = None
    ignore_errors: bool | None = None
    key: str | None = None
    service_restart_handles: Sequence[Any] | None = None
    test_cmd: str | None = None
    wait_after_completion: Any | None = None

class InitFileAssetOptions(Struct):
    base64_encoded: bool | None = None
    group: str | None = None
    mode: str | None = None
    owner: str | None = None
    service_restart_handles: Sequence[Any] | None = None
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None

class InitFileOptions(Struct):
    base64_encoded: bool | None = None
    group: str | None = None
    mode: str | None = None
    owner: str | None = None
    service_restart_handles: Sequence[Any] | None = None

class InitServiceOptions(Struct):
    enabled: bool | None = None
    ensure_running: bool | None = None
    service_manager: ServiceManager | None = None
    service_restart_handle: Any | None = None

class InitSourceAssetOptions(Struct):
    service_restart_handles: Sequence[Any] | None = None
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None

class InitSourceOptions(Struct):
    service_restart_handles: Sequence[Any] | None = None

class InitUserOptions(Struct):
    groups: Sequence[str] | None = None
    home_dir: str | None = None
    user_id: float | None = None

class InstanceProps(Struct):
    instance_type: Any
    machine_image: Any
    vpc: Any
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    associate_public_ip_address: bool | None = None
    availability_zone: str | None = None
    block_devices: Sequence[BlockDevice | Mapping[str, Any]] | None = None
    credit_specification: CpuCredits | None = None
    detailed_monitoring: bool | None = None
    disable_api_termination: bool | None = None
    ebs_optimized: bool | None = None
    enclave_enabled: bool | None = None
    hibernation_enabled: bool | None = None
    http_endpoint: bool | None = None
    http_protocol_ipv6: bool | None = None
    http_put_response_hop_limit: float | None = None
    http_tokens: HttpTokens | None = None
    init: Any | None = None
    init_options: ApplyCloudFormationInitOptions | Mapping[str, Any] | None = None
    instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior | None = None
    instance_metadata_tags: bool | None = None
    instance_name: str | None = None
    instance_profile: Any | None = None
    ipv6_address_count: float | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    placement_group: Any | None = None
    private_ip_address: str | None = None
    propagate_tags_to_volume_on_creation: bool | None = None
    require_imdsv2: bool | None = None
    resource_signal_timeout: Any | None = None
    role: Any | None = None
    security_group: Any | None = None
    source_dest_check: bool | None = None
    ssm_session_permissions: bool | None = None
    user_data: Any | None = None
    user_data_causes_replacement: bool | None = None
    vpc_subnets: Any | None = None

class InstanceRequireImdsv2AspectProps(Struct):
    suppress_launch_template_warning: bool | None = None
    suppress_warnings: bool | None = None

class InstanceRequirementsConfig(Struct):
    memory_min: Any
    v_cpu_count_min: float
    accelerator_count_max: float | None = None
    accelerator_count_min: float | None = None
    accelerator_manufacturers: Sequence[AcceleratorManufacturer] | None = None
    accelerator_names: Sequence[AcceleratorName] | None = None
    accelerator_total_memory_max: Any | None = None
    accelerator_total_memory_min: Any | None = None
    accelerator_types: Sequence[AcceleratorType] | None = None
    allowed_instance_types: Sequence[str] | None = None
    bare_metal: BareMetal | None = None
    baseline_ebs_bandwidth_mbps_max: float | None = None
    baseline_ebs_bandwidth_mbps_min: float | None = None
    burstable_performance: BurstablePerformance | None = None
    cpu_manufacturers: Sequence[CpuManufacturer] | None = None
    excluded_instance_types: Sequence[str] | None = None
    instance_generations: Sequence[InstanceGeneration] | None = None
    local_storage: LocalStorage | None = None
    local_storage_types: Sequence[LocalStorageType] | None = None
    max_spot_price_as_percentage_of_optimal_on_demand_price: float | None = None
    memory_max: Any | None = None
    memory_per_v_cpu_max: Any | None = None
    memory_per_v_cpu_min: Any | None = None
    network_bandwidth_gbps_max: float | None = None
    network_bandwidth_gbps_min: float | None = None
    network_interface_count_max: float | None = None
    network_interface_count_min: float | None = None
    on_demand_max_price_percentage_over_lowest_price: float | None = None
    require_hibernate_support: bool | None = None
    spot_max_price_percentage_over_lowest_price: float | None = None
    total_local_storage_gb_max: float | None = None
    total_local_storage_gb_min: float | None = None
    v_cpu_count_max: float | None = None

class InterfaceVpcEndpointAttributes(Struct):
    port: float
    vpc_endpoint_id: str
    security_groups: Sequence[Any] | None = None

class InterfaceVpcEndpointAwsServiceProps(Struct):
    global_: bool | None = None

class InterfaceVpcEndpointOptions(Struct):
    service: Any
    dns_record_ip_type: Any | None = None
    ip_address_type: Any | None = None
    lookup_supported_azs: bool | None = None
    open: bool | None = None
    private_dns_enabled: bool | None = None
    private_dns_only_for_inbound_resolver_endpoint: VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint | None = None
    security_groups: Sequence[Any] | None = None
    service_region: str | None = None
    subnets: Any | None = None

class InterfaceVpcEndpointProps(Struct):
    service: Any
    vpc: Any
    dns_record_ip_type: Any | None = None
    ip_address_type: Any | None = None
    lookup_supported_azs: bool | None = None
    open: bool | None = None
    private_dns_enabled: bool | None = None
    private_dns_only_for_inbound_resolver_endpoint: VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint | None = None
    security_groups: Sequence[Any] | None = None
    service_region: str | None = None
    subnets: Any | None = None

class KeyPairAttributes(Struct):
    key_pair_name: str
    type: KeyPairType | None = None

class KeyPairProps(Struct):
    account: str | None = None
    environment_from_arn: str | None = None
    physical_name: str | None = None
    region: str | None = None
    format: KeyPairFormat | None = None
    key_pair_name: str | None = None
    public_key_material: str | None = None
    type: KeyPairType | None = None

class LaunchTemplateAttributes(Struct):
    launch_template_id: str | None = None
    launch_template_name: str | None = None
    version_number: str | None = None

class LaunchTemplateCpuOptions(Struct):
    amd_sev_snp: bool | None = None
    core_count: float | None = None
    nested_virtualization: bool | None = None
    threads_per_core: float | None = None

class LaunchTemplateProps(Struct):
    associate_public_ip_address: bool | None = None
    block_devices: Sequence[BlockDevice | Mapping[str, Any]] | None = None
    cpu_credits: CpuCredits | None = None
    cpu_options: LaunchTemplateCpuOptions | Mapping[str, Any] | None = None
    detailed_monitoring: bool | None = None
    disable_api_termination: bool | None = None
    ebs_optimized: bool | None = None
    hibernation_configured: bool | None = None
    http_endpoint: bool | None = None
    http_protocol_ipv6: bool | None = None
    http_put_response_hop_limit: float | None = None
    http_tokens: Any | None = None
    instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior | None = None
    instance_metadata_tags: bool | None = None
    instance_profile: Any | None = None
    instance_type: Any | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    launch_template_name: str | None = None
    machine_image: Any | None = None
    nitro_enclave_enabled: bool | None = None
    placement_group: Any | None = None
    require_imdsv2: bool | None = None
    role: Any | None = None
    security_group: Any | None = None
    spot_options: LaunchTemplateSpotOptions | Mapping[str, Any] | None = None
    user_data: Any | None = None
    version_description: str | None = None

class LaunchTemplateRequireImdsv2AspectProps(Struct):
    suppress_warnings: bool | None = None

class LaunchTemplateSpotOptions(Struct):
    block_duration: Any | None = None
    interruption_behavior: SpotInstanceInterruption | None = None
    max_price: float | None = None
    request_type: SpotRequestType | None = None
    valid_until: Any | None = None

class LinuxUserDataOptions(Struct):
    shebang: str | None = None

class LocationPackageOptions(Struct):
    key: str | None = None
    service_restart_handles: Sequence[Any] | None = None

class LookupMachineImageProps(Struct):
    name: str
    additional_cache_key: str | None = None
    filters: Mapping[str, Sequence[str]] | None = None
    owners: Sequence[str] | None = None
    user_data: Any | None = None
    windows: bool | None = None

class MultipartBodyOptions(Struct):
    content_type: str
    body: str | None = None
    transfer_encoding: str | None = None

class MultipartUserDataOptions(Struct):
    parts_separator: str | None = None

class NamedPackageOptions(Struct):
    service_restart_handles: Sequence[Any] | None = None
    version: Sequence[str] | None = None

class NatGatewayProps(Struct):
    eip_allocation_ids: Sequence[str] | None = None
    max_drain_duration: Any | None = None

class NatInstanceProps(Struct):
    instance_type: Any
    associate_public_ip_address: bool | None = None
    credit_specification: CpuCredits | None = None
    default_allowed_traffic: NatTrafficDirection | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    machine_image: Any | None = None
    security_group: Any | None = None
    user_data: Any | None = None

class NetworkAclEntryProps(Struct):
    cidr: Any
    rule_number: float
    traffic: Any
    network_acl: Any
    direction: TrafficDirection | None = None
    network_acl_entry_name: str | None = None
    rule_action: Action | None = None

class NetworkAclProps(Struct):
    vpc: Any
    network_acl_name: str | None = None
    subnet_selection: Any | None = None

class PlacementGroupProps(Struct):
    partitions: float | None = None
    placement_group_name: str | None = None
    spread_level: Any | None = None
    strategy: Any | None = None

class PortProps(Struct):
    protocol: Any
    string_representation: str
    from_port: float | None = None
    to_port: float | None = None

class PrefixListLookupOptions(Struct):
    prefix_list_name: str
    address_family: AddressFamily | None = None
    owner_id: str | None = None

class PrefixListOptions(Struct):
    max_entries: float | None = None

class PrefixListProps(Struct):
    max_entries: float | None = None
    address_family: AddressFamily | None = None
    entries: Sequence[Any] | None = None
    prefix_list_name: str | None = None

class PrivateSubnetAttributes(Struct):
    subnet_id: str
    availability_zone: str | None = None
    ipv4_cidr_block: str | None = None
    route_table_id: str | None = None

class PrivateSubnetProps(Struct):
    availability_zone: str
    cidr_block: str
    vpc_id: str
    assign_ipv6_address_on_creation: bool | None = None
    ipv6_cidr_block: str | None = None
    map_public_ip_on_launch: bool | None = None

class PublicSubnetAttributes(Struct):
    subnet_id: str
    availability_zone: str | None = None
    ipv4_cidr_block: str | None = None
    route_table_id: str | None = None

class PublicSubnetProps(Struct):
    availability_zone: str
    cidr_block: str
    vpc_id: str
    assign_ipv6_address_on_creation: bool | None = None
    ipv6_cidr_block: str | None = None
    map_public_ip_on_launch: bool | None = None

class RegionalNatGatewayProviderProps(Struct):
    allocation_id: str | None = None
    availability_zone_addresses: Sequence[AvailabilityZoneAddress | Mapping[str, Any]] | None = None
    eip: Any | None = None
    max_drain_duration: Any | None = None

class RequestedSubnet(Struct):
    availability_zone: str
    configuration: Any
    subnet_construct_id: str

class RuleConfig(Struct):
    cidr_ip: str | None = None
    cidr_ipv6: str | None = None

class RuleScope(Struct):
    id: str
    scope: Any

class S3DestinationOptions(Struct):
    file_format: FlowLogFileFormat | None = None
    hive_compatible_partitions: bool | None = None
    per_hour_partition: bool | None = None

class S3DownloadOptions(Struct):
    bucket: Any
    bucket_key: str
    local_file: str | None = None
    region: str | None = None

class SecurityGroupImportOptions(Struct):
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    mutable: bool | None = None

class SecurityGroupProps(Struct):
    vpc: Any
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    description: str | None = None
    disable_inline_rules: bool | None = None
    security_group_name: str | None = None

class SsmParameterImageOptions(Struct):
    additional_cache_key: str | None = None
    cached_in_context: bool | None = None
    os: Any | None = None
    parameter_version: str | None = None
    user_data: Any | None = None

class SubnetAttributes(Struct):
    subnet_id: str
    availability_zone: str | None = None
    ipv4_cidr_block: str | None = None
    route_table_id: str | None = None

class SubnetIpamOptions(Struct):
    allocated_subnets: Sequence[AllocatedSubnet | Mapping[str, Any]]

class SubnetNetworkAclAssociationProps(Struct):
    network_acl: Any
    subnet: Any
    subnet_network_acl_association_name: str | None = None

class SubnetProps(Struct):
    availability_zone: str
    cidr_block: str
    vpc_id: str
    assign_ipv6_address_on_creation: bool | None = None
    ipv6_cidr_block: str | None = None
    map_public_ip_on_launch: bool | None = None

class SystemdConfigFileOptions(Struct):
    command: str
    after_network: bool | None = None
    cwd: str | None = None
    description: str | None = None
    environment_files: Sequence[str] | None = None
    environment_variables: Mapping[str, str] | None = None
    group: str | None = None
    keep_running: bool | None = None
    user: str | None = None

class VolumeAttributes(Struct):
    availability_zone: str
    volume_id: str
    encryption_key: Any | None = None

class VolumeProps(Struct):
    availability_zone: str
    auto_enable_io: bool | None = None
    enable_multi_attach: bool | None = None
    encrypted: bool | None = None
    encryption_key: Any | None = None
    iops: float | None = None
    removal_policy: Any | None = None
    size: Any | None = None
    snapshot_id: str | None = None
    throughput: float | None = None
    volume_initialization_rate: Any | None = None
    volume_name: str | None = None
    volume_type: EbsDeviceVolumeType | None = None

class VpcAttributes(Struct):
    availability_zones: Sequence[str]
    vpc_id: str
    isolated_subnet_ids: Sequence[str] | None = None
    isolated_subnet_ipv4_cidr_blocks: Sequence[str] | None = None
    isolated_subnet_names: Sequence[str] | None = None
    isolated_subnet_route_table_ids: Sequence[str] | None = None
    private_subnet_ids: Sequence[str] | None = None
    private_subnet_ipv4_cidr_blocks: Sequence[str] | None = None
    private_subnet_names: Sequence[str] | None = None
    private_subnet_route_table_ids: Sequence[str] | None = None
    public_subnet_ids: Sequence[str] | None = None
    public_subnet_ipv4_cidr_blocks: Sequence[str] | None = None
    public_subnet_names: Sequence[str] | None = None
    public_subnet_route_table_ids: Sequence[str] | None = None
    region: str | None = None
    vpc_cidr_block: str | None = None
    vpn_gateway_id: str | None = None

class VpcEndpointServiceProps(Struct):
    vpc_endpoint_service_load_balancers: Sequence[Any]
    acceptance_required: bool | None = None
    allowed_principals: Sequence[Any] | None = None
    allowed_regions: Sequence[str] | None = None
    contributor_insights: bool | None = None
    supported_ip_address_types: Sequence[IpAddressType] | None = None

class VpcIpamOptions(Struct):
    cidr_block: str | None = None
    ipv4_ipam_pool_id: str | None = None
    ipv4_netmask_length: float | None = None

class VpcLookupOptions(Struct):
    is_default: bool | None = None
    owner_account_id: str | None = None
    region: str | None = None
    return_vpn_gateways: bool | None = None
    subnet_group_name_tag: str | None = None
    tags: Mapping[str, str] | None = None
    vpc_id: str | None = None
    vpc_name: str | None = None

class VpcProps(Struct):
    availability_zones: Sequence[str] | None = None
    cidr: str | None = None
    create_internet_gateway: bool | None = None
    default_instance_tenancy: Any | None = None
    enable_dns_hostnames: bool | None = None
    enable_dns_support: bool | None = None
    flow_logs: Mapping[str, FlowLogOptions | Mapping[str, Any]] | None = None
    gateway_endpoints: Mapping[str, Any] | None = None
    ip_addresses: Any | None = None
    ip_protocol: IpProtocol | None = None
    ipv6_addresses: Any | None = None
    max_azs: float | None = None
    nat_gateway_provider: Any | None = None
    nat_gateways: float | None = None
    nat_gateway_subnets: Any | None = None
    reserved_azs: float | None = None
    restrict_default_security_group: bool | None = None
    subnet_configuration: Sequence[Any] | None = None
    vpc_name: str | None = None
    vpn_connections: Mapping[str, VpnConnectionOptions | Mapping[str, Any]] | None = None
    vpn_gateway: bool | None = None
    vpn_gateway_asn: float | None = None
    vpn_route_propagation: Sequence[Any] | None = None

class VpnConnectionAttributes(Struct):
    customer_gateway_asn: float
    customer_gateway_id: str
    customer_gateway_ip: str
    vpn_id: str

class VpnConnectionOptions(Struct):
    ip: str
    asn: float | None = None
    static_routes: Sequence[str] | None = None
    tunnel_options: Sequence[VpnTunnelOption | Mapping[str, Any]] | None = None

class VpnConnectionProps(Struct):
    ip: str
    vpc: Any
    asn: float | None = None
    static_routes: Sequence[str] | None = None
    tunnel_options: Sequence[VpnTunnelOption | Mapping[str, Any]] | None = None

class VpnGatewayProps(Struct):
    type: str
    amazon_side_asn: float | None = None

class VpnTunnelOption(Struct):
    pre_shared_key: str | None = None
    pre_shared_key_secret: Any | None = None
    tunnel_inside_cidr: str | None = None

class WindowsImageProps(Struct):
    user_data: Any | None = None

class WindowsUserDataOptions(Struct):
    persist: bool | None = None

