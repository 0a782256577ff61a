# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_odb as _aws_odb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCloudAutonomousVmCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IamRoleProperty(Struct):
        aws_integration: str | None = None
        iam_role_arn: str | None = None
        status: str | None = None
    class MaintenanceWindowProperty(Struct):
        days_of_week: Sequence[str] | None = None
        hours_of_day: Sequence[float] | IResolvable | None = None
        lead_time_in_weeks: float | None = None
        months: Sequence[str] | None = None
        preference: str | None = None
        weeks_of_month: Sequence[float] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        autonomous_data_storage_size_in_t_bs: float | None = None,
        cloud_exadata_infrastructure_id: str | None = None,
        cpu_core_count_per_node: float | None = None,
        db_servers: Sequence[str] | None = None,
        description: str | None = None,
        display_name: str | None = None,
        iam_roles: Sequence[CfnCloudAutonomousVmCluster.IamRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        is_mtls_enabled_vm_cluster: bool | IResolvable | None = None,
        license_model: str | None = None,
        maintenance_window: CfnCloudAutonomousVmCluster.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None,
        memory_per_oracle_compute_unit_in_g_bs: float | None = None,
        odb_network_id: str | None = None,
        scan_listener_port_non_tls: float | None = None,
        scan_listener_port_tls: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        total_container_databases: float | None = None,
    ) -> None: ...
    autonomous_data_storage_size_in_t_bs: float | None
    cloud_exadata_infrastructure_id: str | None
    cpu_core_count_per_node: float | None
    db_servers: Sequence[str] | None
    description: str | None
    display_name: str | None
    iam_roles: Sequence[CfnCloudAutonomousVmCluster.IamRoleProperty | IResolvable] | IResolvable | None
    is_mtls_enabled_vm_cluster: bool | IResolvable | None
    license_model: str | None
    maintenance_window: CfnCloudAutonomousVmCluster.MaintenanceWindowProperty | IResolvable | None
    memory_per_oracle_compute_unit_in_g_bs: float | None
    odb_network_id: str | None
    scan_listener_port_non_tls: float | None
    scan_listener_port_tls: float | None
    tags: Sequence[_CfnTag] | None
    time_zone: str | None
    total_container_databases: float | None
    @property
    def attr_autonomous_data_storage_percentage(self) -> IResolvable: ...
    @property
    def attr_available_autonomous_data_storage_size_in_t_bs(self) -> IResolvable: ...
    @property
    def attr_available_container_databases(self) -> float: ...
    @property
    def attr_available_cpus(self) -> IResolvable: ...
    @property
    def attr_cloud_autonomous_vm_cluster_arn(self) -> str: ...
    @property
    def attr_cloud_autonomous_vm_cluster_id(self) -> str: ...
    @property
    def attr_compute_model(self) -> str: ...
    @property
    def attr_cpu_core_count(self) -> float: ...
    @property
    def attr_cpu_percentage(self) -> IResolvable: ...
    @property
    def attr_data_storage_size_in_g_bs(self) -> IResolvable: ...
    @property
    def attr_data_storage_size_in_t_bs(self) -> IResolvable: ...
    @property
    def attr_db_node_storage_size_in_g_bs(self) -> float: ...
    @property
    def attr_domain(self) -> str: ...
    @property
    def attr_exadata_storage_in_t_bs_lowest_scaled_value(self) -> IResolvable: ...
    @property
    def attr_hostname(self) -> str: ...
    @property
    def attr_max_acds_lowest_scaled_value(self) -> float: ...
    @property
    def attr_memory_size_in_g_bs(self) -> float: ...
    @property
    def attr_node_count(self) -> float: ...
    @property
    def attr_non_provisionable_autonomous_container_databases(self) -> float: ...
    @property
    def attr_ocid(self) -> str: ...
    @property
    def attr_oci_resource_anchor_name(self) -> str: ...
    @property
    def attr_oci_url(self) -> str: ...
    @property
    def attr_provisionable_autonomous_container_databases(self) -> float: ...
    @property
    def attr_provisioned_autonomous_container_databases(self) -> float: ...
    @property
    def attr_provisioned_cpus(self) -> IResolvable: ...
    @property
    def attr_reclaimable_cpus(self) -> IResolvable: ...
    @property
    def attr_reserved_cpus(self) -> IResolvable: ...
    @property
    def attr_shape(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_autonomous_vm_cluster_ref(self) -> _aws_odb.CloudAutonomousVmClusterReference: ...
    @staticmethod
    def arn_for_cloud_autonomous_vm_cluster(resource: _aws_odb.ICloudAutonomousVmClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_autonomous_vm_cluster(x: Any) -> bool: ...

class CfnCloudAutonomousVmClusterProps(Struct):
    autonomous_data_storage_size_in_t_bs: float | None = None
    cloud_exadata_infrastructure_id: str | None = None
    cpu_core_count_per_node: float | None = None
    db_servers: Sequence[str] | None = None
    description: str | None = None
    display_name: str | None = None
    iam_roles: Sequence[CfnCloudAutonomousVmCluster.IamRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    is_mtls_enabled_vm_cluster: bool | IResolvable | None = None
    license_model: str | None = None
    maintenance_window: CfnCloudAutonomousVmCluster.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None
    memory_per_oracle_compute_unit_in_g_bs: float | None = None
    odb_network_id: str | None = None
    scan_listener_port_non_tls: float | None = None
    scan_listener_port_tls: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_zone: str | None = None
    total_container_databases: float | None = None

class CfnCloudExadataInfrastructure(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomerContactProperty(Struct):
        email: str | None = None
    class MaintenanceWindowProperty(Struct):
        custom_action_timeout_in_mins: float | None = None
        days_of_week: Sequence[str] | None = None
        hours_of_day: Sequence[float] | IResolvable | None = None
        is_custom_action_timeout_enabled: bool | IResolvable | None = None
        lead_time_in_weeks: float | None = None
        months: Sequence[str] | None = None
        patching_mode: str | None = None
        preference: str | None = None
        weeks_of_month: Sequence[float] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        compute_count: float | None = None,
        customer_contacts_to_send_to_oci: Sequence[CfnCloudExadataInfrastructure.CustomerContactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        database_server_type: str | None = None,
        display_name: str | None = None,
        maintenance_window: CfnCloudExadataInfrastructure.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None,
        shape: str | None = None,
        storage_count: float | None = None,
        storage_server_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    availability_zone: str | None
    availability_zone_id: str | None
    compute_count: float | None
    customer_contacts_to_send_to_oci: Sequence[CfnCloudExadataInfrastructure.CustomerContactProperty | IResolvable] | IResolvable | None
    database_server_type: str | None
    display_name: str | None
    maintenance_window: CfnCloudExadataInfrastructure.MaintenanceWindowProperty | IResolvable | None
    shape: str | None
    storage_count: float | None
    storage_server_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_activated_storage_count(self) -> float: ...
    @property
    def attr_additional_storage_count(self) -> float: ...
    @property
    def attr_available_storage_size_in_g_bs(self) -> float: ...
    @property
    def attr_cloud_exadata_infrastructure_arn(self) -> str: ...
    @property
    def attr_cloud_exadata_infrastructure_id(self) -> str: ...
    @property
    def attr_compute_model(self) -> str: ...
    @property
    def attr_cpu_count(self) -> float: ...
    @property
    def attr_data_storage_size_in_t_bs(self) -> IResolvable: ...
    @property
    def attr_db_node_storage_size_in_g_bs(self) -> float: ...
    @property
    def attr_db_server_ids(self) -> Sequence[str]: ...
    @property
    def attr_db_server_version(self) -> str: ...
    @property
    def attr_max_cpu_count(self) -> float: ...
    @property
    def attr_max_data_storage_in_t_bs(self) -> IResolvable: ...
    @property
    def attr_max_db_node_storage_size_in_g_bs(self) -> float: ...
    @property
    def attr_max_memory_in_g_bs(self) -> float: ...
    @property
    def attr_memory_size_in_g_bs(self) -> float: ...
    @property
    def attr_ocid(self) -> str: ...
    @property
    def attr_oci_resource_anchor_name(self) -> str: ...
    @property
    def attr_oci_url(self) -> str: ...
    @property
    def attr_storage_server_version(self) -> str: ...
    @property
    def attr_total_storage_size_in_g_bs(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_exadata_infrastructure_ref(self) -> _aws_odb.CloudExadataInfrastructureReference: ...
    @staticmethod
    def arn_for_cloud_exadata_infrastructure(resource: _aws_odb.ICloudExadataInfrastructureRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_exadata_infrastructure(x: Any) -> bool: ...

class CfnCloudExadataInfrastructureProps(Struct):
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    compute_count: float | None = None
    customer_contacts_to_send_to_oci: Sequence[CfnCloudExadataInfrastructure.CustomerContactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    database_server_type: str | None = None
    display_name: str | None = None
    maintenance_window: CfnCloudExadataInfrastructure.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None
    shape: str | None = None
    storage_count: float | None = None
    storage_server_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCloudVmCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataCollectionOptionsProperty(Struct):
        is_diagnostics_events_enabled: bool | IResolvable | None = None
        is_health_monitoring_enabled: bool | IResolvable | None = None
        is_incident_logs_enabled: bool | IResolvable | None = None
    class DbNodeProperty(Struct):
        db_server_id: str
        backup_ip_id: str | None = None
        backup_vnic2_id: str | None = None
        cpu_core_count: float | None = None
        db_node_arn: str | None = None
        db_node_id: str | None = None
        db_node_storage_size_in_g_bs: float | None = None
        db_system_id: str | None = None
        host_ip_id: str | None = None
        hostname: str | None = None
        memory_size_in_g_bs: float | None = None
        ocid: str | None = None
        status: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        vnic2_id: str | None = None
        vnic_id: str | None = None
    class IamRoleProperty(Struct):
        aws_integration: str | None = None
        iam_role_arn: str | None = None
        status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cloud_exadata_infrastructure_id: str | None = None,
        cluster_name: str | None = None,
        cpu_core_count: float | None = None,
        data_collection_options: CfnCloudVmCluster.DataCollectionOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        data_storage_size_in_t_bs: float | None = None,
        db_nodes: Sequence[CfnCloudVmCluster.DbNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        db_node_storage_size_in_g_bs: float | None = None,
        db_servers: Sequence[str] | None = None,
        display_name: str | None = None,
        gi_version: str | None = None,
        hostname: str | None = None,
        iam_roles: Sequence[CfnCloudVmCluster.IamRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        is_local_backup_enabled: bool | IResolvable | None = None,
        is_sparse_diskgroup_enabled: bool | IResolvable | None = None,
        license_model: str | None = None,
        memory_size_in_g_bs: float | None = None,
        odb_network_id: str | None = None,
        scan_listener_port_tcp: float | None = None,
        ssh_public_keys: Sequence[str] | None = None,
        system_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
    ) -> None: ...
    cloud_exadata_infrastructure_id: str | None
    cluster_name: str | None
    cpu_core_count: float | None
    data_collection_options: CfnCloudVmCluster.DataCollectionOptionsProperty | IResolvable | None
    data_storage_size_in_t_bs: float | None
    db_nodes: Sequence[CfnCloudVmCluster.DbNodeProperty | IResolvable] | IResolvable | None
    db_node_storage_size_in_g_bs: float | None
    db_servers: Sequence[str] | None
    display_name: str | None
    gi_version: str | None
    hostname: str | None
    iam_roles: Sequence[CfnCloudVmCluster.IamRoleProperty | IResolvable] | IResolvable | None
    is_local_backup_enabled: bool | IResolvable | None
    is_sparse_diskgroup_enabled: bool | IResolvable | None
    license_model: str | None
    memory_size_in_g_bs: float | None
    odb_network_id: str | None
    scan_listener_port_tcp: float | None
    ssh_public_keys: Sequence[str] | None
    system_version: str | None
    tags: Sequence[_CfnTag] | None
    time_zone: str | None
    @property
    def attr_cloud_vm_cluster_arn(self) -> str: ...
    @property
    def attr_cloud_vm_cluster_id(self) -> str: ...
    @property
    def attr_compute_model(self) -> str: ...
    @property
    def attr_disk_redundancy(self) -> str: ...
    @property
    def attr_domain(self) -> str: ...
    @property
    def attr_listener_port(self) -> float: ...
    @property
    def attr_node_count(self) -> float: ...
    @property
    def attr_ocid(self) -> str: ...
    @property
    def attr_oci_resource_anchor_name(self) -> str: ...
    @property
    def attr_oci_url(self) -> str: ...
    @property
    def attr_scan_dns_name(self) -> str: ...
    @property
    def attr_scan_ip_ids(self) -> Sequence[str]: ...
    @property
    def attr_shape(self) -> str: ...
    @property
    def attr_storage_size_in_g_bs(self) -> float: ...
    @property
    def attr_vip_ids(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_vm_cluster_ref(self) -> _aws_odb.CloudVmClusterReference: ...
    @staticmethod
    def arn_for_cloud_vm_cluster(resource: _aws_odb.ICloudVmClusterRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_vm_cluster(x: Any) -> bool: ...

class CfnCloudVmClusterProps(Struct):
    cloud_exadata_infrastructure_id: str | None = None
    cluster_name: str | None = None
    cpu_core_count: float | None = None
    data_collection_options: CfnCloudVmCluster.DataCollectionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    data_storage_size_in_t_bs: float | None = None
    db_nodes: Sequence[CfnCloudVmCluster.DbNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    db_node_storage_size_in_g_bs: float | None = None
    db_servers: Sequence[str] | None = None
    display_name: str | None = None
    gi_version: str | None = None
    hostname: str | None = None
    iam_roles: Sequence[CfnCloudVmCluster.IamRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    is_local_backup_enabled: bool | IResolvable | None = None
    is_sparse_diskgroup_enabled: bool | IResolvable | None = None
    license_model: str | None = None
    memory_size_in_g_bs: float | None = None
    odb_network_id: str | None = None
    scan_listener_port_tcp: float | None = None
    ssh_public_keys: Sequence[str] | None = None
    system_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    time_zone: str | None = None

class CfnOdbNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CrossRegionS3RestoreSourcesAccessProperty(Struct):
        ipv4_addresses: Sequence[str] | None = None
        region: str | None = None
        status: str | None = None
    class KmsAccessProperty(Struct):
        domain_name: str | None = None
        ipv4_addresses: Sequence[str] | None = None
        kms_policy_document: str | None = None
        status: str | None = None
    class ManagedS3BackupAccessProperty(Struct):
        ipv4_addresses: Sequence[str] | None = None
        status: str | None = None
    class ManagedServicesProperty(Struct):
        cross_region_s3_restore_sources_access: Sequence[CfnOdbNetwork.CrossRegionS3RestoreSourcesAccessProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        kms_access: CfnOdbNetwork.KmsAccessProperty | Mapping[str, Any] | IResolvable | None = None
        managed_s3_backup_access: CfnOdbNetwork.ManagedS3BackupAccessProperty | Mapping[str, Any] | IResolvable | None = None
        managed_services_ipv4_cidrs: Sequence[str] | None = None
        resource_gateway_arn: str | None = None
        s3_access: CfnOdbNetwork.S3AccessProperty | Mapping[str, Any] | IResolvable | None = None
        service_network_arn: str | None = None
        service_network_endpoint: CfnOdbNetwork.ServiceNetworkEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        sts_access: CfnOdbNetwork.StsAccessProperty | Mapping[str, Any] | IResolvable | None = None
        zero_etl_access: CfnOdbNetwork.ZeroEtlAccessProperty | Mapping[str, Any] | IResolvable | None = None
    class S3AccessProperty(Struct):
        domain_name: str | None = None
        ipv4_addresses: Sequence[str] | None = None
        s3_policy_document: str | None = None
        status: str | None = None
    class ServiceNetworkEndpointProperty(Struct):
        vpc_endpoint_id: str | None = None
        vpc_endpoint_type: str | None = None
    class StsAccessProperty(Struct):
        domain_name: str | None = None
        ipv4_addresses: Sequence[str] | None = None
        status: str | None = None
        sts_policy_document: str | None = None
    class ZeroEtlAccessProperty(Struct):
        cidr: str | None = None
        status: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        backup_subnet_cidr: str | None = None,
        client_subnet_cidr: str | None = None,
        cross_region_s3_restore_sources: Sequence[str] | None = None,
        custom_domain_name: str | None = None,
        default_dns_prefix: str | None = None,
        delete_associated_resources: bool | IResolvable | None = None,
        display_name: str | None = None,
        kms_access: str | None = None,
        kms_policy_document: str | None = None,
        s3_access: str | None = None,
        s3_policy_document: str | None = None,
        sts_access: str | None = None,
        sts_policy_document: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        zero_etl_access: str | None = None,
    ) -> None: ...
    availability_zone: str | None
    availability_zone_id: str | None
    backup_subnet_cidr: str | None
    client_subnet_cidr: str | None
    cross_region_s3_restore_sources: Sequence[str] | None
    custom_domain_name: str | None
    default_dns_prefix: str | None
    delete_associated_resources: bool | IResolvable | None
    display_name: str | None
    kms_access: str | None
    kms_policy_document: str | None
    s3_access: str | None
    s3_policy_document: str | None
    sts_access: str | None
    sts_policy_document: str | None
    tags: Sequence[_CfnTag] | None
    zero_etl_access: str | None
    @property
    def attr_ec2_placement_group_ids(self) -> Sequence[str]: ...
    @property
    def attr_managed_services(self) -> IResolvable: ...
    @property
    def attr_oci_network_anchor_id(self) -> str: ...
    @property
    def attr_oci_resource_anchor_name(self) -> str: ...
    @property
    def attr_oci_vcn_url(self) -> str: ...
    @property
    def attr_odb_network_arn(self) -> str: ...
    @property
    def attr_odb_network_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def odb_network_ref(self) -> _aws_odb.OdbNetworkReference: ...
    @staticmethod
    def arn_for_odb_network(resource: _aws_odb.IOdbNetworkRef) -> str: ...
    @staticmethod
    def is_cfn_odb_network(x: Any) -> bool: ...

class CfnOdbNetworkProps(Struct):
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    backup_subnet_cidr: str | None = None
    client_subnet_cidr: str | None = None
    cross_region_s3_restore_sources: Sequence[str] | None = None
    custom_domain_name: str | None = None
    default_dns_prefix: str | None = None
    delete_associated_resources: bool | IResolvable | None = None
    display_name: str | None = None
    kms_access: str | None = None
    kms_policy_document: str | None = None
    s3_access: str | None = None
    s3_policy_document: str | None = None
    sts_access: str | None = None
    sts_policy_document: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    zero_etl_access: str | None = None

class CfnOdbPeeringConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_peer_network_cidrs: Sequence[str] | None = None,
        display_name: str | None = None,
        odb_network_id: str | None = None,
        peer_network_id: str | None = None,
        peer_network_route_table_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    additional_peer_network_cidrs: Sequence[str] | None
    display_name: str | None
    odb_network_id: str | None
    peer_network_id: str | None
    peer_network_route_table_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_odb_network_arn(self) -> str: ...
    @property
    def attr_odb_peering_connection_arn(self) -> str: ...
    @property
    def attr_odb_peering_connection_id(self) -> str: ...
    @property
    def attr_peer_network_arn(self) -> str: ...
    @property
    def attr_peer_network_cidrs(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def odb_peering_connection_ref(self) -> _aws_odb.OdbPeeringConnectionReference: ...
    @staticmethod
    def arn_for_odb_peering_connection(resource: _aws_odb.IOdbPeeringConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_odb_peering_connection(x: Any) -> bool: ...

class CfnOdbPeeringConnectionProps(Struct):
    additional_peer_network_cidrs: Sequence[str] | None = None
    display_name: str | None = None
    odb_network_id: str | None = None
    peer_network_id: str | None = None
    peer_network_route_table_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

