# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_fsx as _aws_fsx
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBackup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    file_system_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_backup_id(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_lifecycle(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def backup_ref(self) -> _aws_fsx.BackupReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_backup(resource: _aws_fsx.IBackupRef) -> str: ...
    @staticmethod
    def from_backup_id(scope: Construct, id: str, backup_id: str) -> _aws_fsx.IBackupRef: ...
    @staticmethod
    def is_cfn_backup(x: Any) -> bool: ...

class CfnBackupProps(Struct):
    file_system_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataRepositoryAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoExportPolicyProperty(Struct):
        events: Sequence[str]
    class AutoImportPolicyProperty(Struct):
        events: Sequence[str]
    class S3Property(Struct):
        auto_export_policy: CfnDataRepositoryAssociation.AutoExportPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        auto_import_policy: CfnDataRepositoryAssociation.AutoImportPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_repository_path: str,
        file_system_id: str,
        file_system_path: str,
        batch_import_meta_data_on_create: bool | IResolvable | None = None,
        imported_file_chunk_size: float | None = None,
        s3: CfnDataRepositoryAssociation.S3Property | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_repository_path: str
    file_system_id: str
    file_system_path: str
    batch_import_meta_data_on_create: bool | IResolvable | None
    imported_file_chunk_size: float | None
    s3: CfnDataRepositoryAssociation.S3Property | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_association_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def data_repository_association_ref(self) -> _aws_fsx.DataRepositoryAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_data_repository_association(x: Any) -> bool: ...

class CfnDataRepositoryAssociationProps(Struct):
    data_repository_path: str
    file_system_id: str
    file_system_path: str
    batch_import_meta_data_on_create: bool | IResolvable | None = None
    imported_file_chunk_size: float | None = None
    s3: CfnDataRepositoryAssociation.S3Property | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFileCache(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataRepositoryAssociationProperty(Struct):
        data_repository_path: str
        file_cache_path: str
    class LogConfigurationProperty(Struct):
        level: str
        destination: str | None = None
    class LustreConfigurationProperty(Struct):
        deployment_type: str
        metadata_configuration: CfnFileCache.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable
        per_unit_storage_throughput: float
        log_configuration: CfnFileCache.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mount_name: str | None = None
        weekly_maintenance_start_time: str | None = None
    class MetadataConfigurationProperty(Struct):
        storage_capacity: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_cache_type: str,
        file_cache_type_version: str,
        storage_capacity: float,
        subnet_ids: Sequence[str],
        copy_tags_to_data_repository_associations: bool | IResolvable | None = None,
        data_repository_associations: Sequence[CfnFileCache.DataRepositoryAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_id: str | None = None,
        lustre_configuration: CfnFileCache.LustreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    file_cache_type: str
    file_cache_type_version: str
    storage_capacity: float
    subnet_ids: Sequence[str]
    copy_tags_to_data_repository_associations: bool | IResolvable | None
    data_repository_associations: Sequence[CfnFileCache.DataRepositoryAssociationProperty | IResolvable] | IResolvable | None
    kms_key_id: str | None
    lustre_configuration: CfnFileCache.LustreConfigurationProperty | IResolvable | None
    security_group_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_data_repository_association_ids(self) -> Sequence[str]: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_file_cache_id(self) -> str: ...
    @property
    def attr_lifecycle(self) -> str: ...
    @property
    def attr_lustre_configuration_log_configuration(self) -> IResolvable: ...
    @property
    def attr_lustre_configuration_mount_name(self) -> str: ...
    @property
    def attr_network_interface_ids(self) -> Sequence[str]: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def file_cache_ref(self) -> _aws_fsx.FileCacheReference: ...
    @staticmethod
    def arn_for_file_cache(resource: _aws_fsx.IFileCacheRef) -> str: ...
    @staticmethod
    def from_file_cache_id(scope: Construct, id: str, file_cache_id: str) -> _aws_fsx.IFileCacheRef: ...
    @staticmethod
    def is_cfn_file_cache(x: Any) -> bool: ...

class CfnFileCacheProps(Struct):
    file_cache_type: str
    file_cache_type_version: str
    storage_capacity: float
    subnet_ids: Sequence[str]
    copy_tags_to_data_repository_associations: bool | IResolvable | None = None
    data_repository_associations: Sequence[CfnFileCache.DataRepositoryAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_id: str | None = None
    lustre_configuration: CfnFileCache.LustreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFileSystem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuditLogConfigurationProperty(Struct):
        file_access_audit_log_level: str
        file_share_access_audit_log_level: str
        audit_log_destination: str | None = None
    class ClientConfigurationsProperty(Struct):
        clients: str | None = None
        options: Sequence[str] | None = None
    class DataReadCacheConfigurationProperty(Struct):
        size_gib: float | None = None
        sizing_mode: str | None = None
    class DiskIopsConfigurationProperty(Struct):
        iops: float | None = None
        mode: str | None = None
    class FsrmConfigurationProperty(Struct):
        fsrm_service_enabled: bool | IResolvable
        event_log_destination: str | None = None
    class LogConfigurationProperty(Struct):
        level: str
        destination: str | None = None
    class LustreConfigurationProperty(Struct):
        auto_import_policy: str | None = None
        automatic_backup_retention_days: float | None = None
        copy_tags_to_backups: bool | IResolvable | None = None
        daily_automatic_backup_start_time: str | None = None
        data_compression_type: str | None = None
        data_read_cache_configuration: CfnFileSystem.DataReadCacheConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        deployment_type: str | None = None
        drive_cache_type: str | None = None
        efa_enabled: bool | IResolvable | None = None
        export_path: str | None = None
        imported_file_chunk_size: float | None = None
        import_path: str | None = None
        log_configuration: CfnFileSystem.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        metadata_configuration: CfnFileSystem.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        per_unit_storage_throughput: float | None = None
        throughput_capacity: float | None = None
        weekly_maintenance_start_time: str | None = None
    class MetadataConfigurationProperty(Struct):
        iops: float | None = None
        mode: str | None = None
    class NfsExportsProperty(Struct):
        client_configurations: Sequence[CfnFileSystem.ClientConfigurationsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OntapConfigurationProperty(Struct):
        deployment_type: str
        automatic_backup_retention_days: float | None = None
        daily_automatic_backup_start_time: str | None = None
        disk_iops_configuration: CfnFileSystem.DiskIopsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_ip_address_range: str | None = None
        endpoint_ipv6_address_range: str | None = None
        fsx_admin_password: str | None = None
        ha_pairs: float | None = None
        preferred_subnet_id: str | None = None
        route_table_ids: Sequence[str] | None = None
        throughput_capacity: float | None = None
        throughput_capacity_per_ha_pair: float | None = None
        weekly_maintenance_start_time: str | None = None
    class OpenZFSConfigurationProperty(Struct):
        deployment_type: str
        automatic_backup_retention_days: float | None = None
        copy_tags_to_backups: bool | IResolvable | None = None
        copy_tags_to_volumes: bool | IResolvable | None = None
        daily_automatic_backup_start_time: str | None = None
        disk_iops_configuration: CfnFileSystem.DiskIopsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        endpoint_ip_address_range: str | None = None
        endpoint_ipv6_address_range: str | None = None
        options: Sequence[str] | None = None
        preferred_subnet_id: str | None = None
        read_cache_configuration: CfnFileSystem.ReadCacheConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        root_volume_configuration: CfnFileSystem.RootVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        route_table_ids: Sequence[str] | None = None
        throughput_capacity: float | None = None
        weekly_maintenance_start_time: str | None = None
    class ReadCacheConfigurationProperty(Struct):
        size_gib: float | None = None
        sizing_mode: str | None = None
    class RootVolumeConfigurationProperty(Struct):
        copy_tags_to_snapshots: bool | IResolvable | None = None
        data_compression_type: str | None = None
        nfs_exports: Sequence[CfnFileSystem.NfsExportsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        read_only: bool | IResolvable | None = None
        record_size_kib: float | None = None
        user_and_group_quotas: Sequence[CfnFileSystem.UserAndGroupQuotasProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SelfManagedActiveDirectoryConfigurationProperty(Struct):
        dns_ips: Sequence[str] | None = None
        domain_join_service_account_secret: str | None = None
        domain_name: str | None = None
        file_system_administrators_group: str | None = None
        organizational_unit_distinguished_name: str | None = None
        password: str | None = None
        user_name: str | None = None
    class UserAndGroupQuotasProperty(Struct):
        id: float | None = None
        storage_capacity_quota_gib: float | None = None
        type: str | None = None
    class WindowsConfigurationProperty(Struct):
        throughput_capacity: float
        active_directory_id: str | None = None
        aliases: Sequence[str] | None = None
        audit_log_configuration: CfnFileSystem.AuditLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        automatic_backup_retention_days: float | None = None
        copy_tags_to_backups: bool | IResolvable | None = None
        daily_automatic_backup_start_time: str | None = None
        deployment_type: str | None = None
        disk_iops_configuration: CfnFileSystem.DiskIopsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        fsrm_configuration: CfnFileSystem.FsrmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        preferred_subnet_id: str | None = None
        self_managed_active_directory_configuration: CfnFileSystem.SelfManagedActiveDirectoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        weekly_maintenance_start_time: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_type: str,
        subnet_ids: Sequence[str],
        backup_id: str | None = None,
        file_system_type_version: str | None = None,
        kms_key_id: str | None = None,
        lustre_configuration: CfnFileSystem.LustreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        network_type: str | None = None,
        ontap_configuration: CfnFileSystem.OntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        open_zfs_configuration: CfnFileSystem.OpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        storage_capacity: float | None = None,
        storage_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        windows_configuration: CfnFileSystem.WindowsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    file_system_type: str
    subnet_ids: Sequence[str]
    backup_id: str | None
    file_system_type_version: str | None
    kms_key_id: str | None
    lustre_configuration: CfnFileSystem.LustreConfigurationProperty | IResolvable | None
    network_type: str | None
    ontap_configuration: CfnFileSystem.OntapConfigurationProperty | IResolvable | None
    open_zfs_configuration: CfnFileSystem.OpenZFSConfigurationProperty | IResolvable | None
    security_group_ids: Sequence[str] | None
    storage_capacity: float | None
    storage_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    windows_configuration: CfnFileSystem.WindowsConfigurationProperty | IResolvable | None
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_lustre_mount_name(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_root_volume_id(self) -> str: ...
    @property
    def file_system_ref(self) -> _aws_fsx.FileSystemReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_file_system(x: Any) -> bool: ...

class CfnFileSystemProps(Struct):
    file_system_type: str
    subnet_ids: Sequence[str]
    backup_id: str | None = None
    file_system_type_version: str | None = None
    kms_key_id: str | None = None
    lustre_configuration: CfnFileSystem.LustreConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    network_type: str | None = None
    ontap_configuration: CfnFileSystem.OntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    open_zfs_configuration: CfnFileSystem.OpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    storage_capacity: float | None = None
    storage_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    windows_configuration: CfnFileSystem.WindowsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnS3AccessPointAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FileSystemGIDProperty(Struct):
        gid: float
    class OntapFileSystemIdentityProperty(Struct):
        type: str
        unix_user: CfnS3AccessPointAttachment.OntapUnixFileSystemUserProperty | Mapping[str, Any] | IResolvable | None = None
        windows_user: CfnS3AccessPointAttachment.OntapWindowsFileSystemUserProperty | Mapping[str, Any] | IResolvable | None = None
    class OntapUnixFileSystemUserProperty(Struct):
        name: str
    class OntapWindowsFileSystemUserProperty(Struct):
        name: str
    class OpenZFSFileSystemIdentityProperty(Struct):
        posix_user: CfnS3AccessPointAttachment.OpenZFSPosixFileSystemUserProperty | Mapping[str, Any] | IResolvable
        type: str
    class OpenZFSPosixFileSystemUserProperty(Struct):
        gid: float
        uid: float
        secondary_gids: Sequence[CfnS3AccessPointAttachment.FileSystemGIDProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class S3AccessPointOntapConfigurationProperty(Struct):
        file_system_identity: CfnS3AccessPointAttachment.OntapFileSystemIdentityProperty | Mapping[str, Any] | IResolvable
        volume_id: str
    class S3AccessPointOpenZFSConfigurationProperty(Struct):
        file_system_identity: CfnS3AccessPointAttachment.OpenZFSFileSystemIdentityProperty | Mapping[str, Any] | IResolvable
        volume_id: str
    class S3AccessPointProperty(Struct):
        alias: str | None = None
        policy: Any | None = None
        resource_arn: str | None = None
        vpc_configuration: CfnS3AccessPointAttachment.S3AccessPointVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3AccessPointVpcConfigurationProperty(Struct):
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        ontap_configuration: CfnS3AccessPointAttachment.S3AccessPointOntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        open_zfs_configuration: CfnS3AccessPointAttachment.S3AccessPointOpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        s3_access_point: CfnS3AccessPointAttachment.S3AccessPointProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    type: str
    ontap_configuration: CfnS3AccessPointAttachment.S3AccessPointOntapConfigurationProperty | IResolvable | None
    open_zfs_configuration: CfnS3AccessPointAttachment.S3AccessPointOpenZFSConfigurationProperty | IResolvable | None
    s3_access_point: CfnS3AccessPointAttachment.S3AccessPointProperty | IResolvable | None
    @property
    def attr_lifecycle(self) -> str: ...
    @property
    def attr_s3_access_point_alias(self) -> str: ...
    @property
    def attr_s3_access_point_resource_arn(self) -> str: ...
    @property
    def s3_access_point_attachment_ref(self) -> _aws_fsx.S3AccessPointAttachmentReference: ...
    @staticmethod
    def is_cfn_s3_access_point_attachment(x: Any) -> bool: ...

class CfnS3AccessPointAttachmentProps(Struct):
    name: str
    type: str
    ontap_configuration: CfnS3AccessPointAttachment.S3AccessPointOntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    open_zfs_configuration: CfnS3AccessPointAttachment.S3AccessPointOpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    s3_access_point: CfnS3AccessPointAttachment.S3AccessPointProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        volume_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    volume_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def snapshot_ref(self) -> _aws_fsx.SnapshotReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_snapshot(x: Any) -> bool: ...

class CfnSnapshotProps(Struct):
    name: str
    volume_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStorageVirtualMachine(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActiveDirectoryConfigurationProperty(Struct):
        net_bios_name: str | None = None
        self_managed_active_directory_configuration: CfnStorageVirtualMachine.SelfManagedActiveDirectoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SelfManagedActiveDirectoryConfigurationProperty(Struct):
        dns_ips: Sequence[str] | None = None
        domain_join_service_account_secret: str | None = None
        domain_name: str | None = None
        file_system_administrators_group: str | None = None
        organizational_unit_distinguished_name: str | None = None
        password: str | None = None
        user_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str,
        name: str,
        active_directory_configuration: CfnStorageVirtualMachine.ActiveDirectoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        root_volume_security_style: str | None = None,
        svm_admin_password: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    file_system_id: str
    name: str
    active_directory_configuration: CfnStorageVirtualMachine.ActiveDirectoryConfigurationProperty | IResolvable | None
    root_volume_security_style: str | None
    svm_admin_password: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_storage_virtual_machine_id(self) -> str: ...
    @property
    def attr_uuid(self) -> str: ...
    @property
    def storage_virtual_machine_ref(self) -> _aws_fsx.StorageVirtualMachineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_storage_virtual_machine(x: Any) -> bool: ...

class CfnStorageVirtualMachineProps(Struct):
    file_system_id: str
    name: str
    active_directory_configuration: CfnStorageVirtualMachine.ActiveDirectoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    root_volume_security_style: str | None = None
    svm_admin_password: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVolume(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregateConfigurationProperty(Struct):
        aggregates: Sequence[str] | None = None
        constituents_per_aggregate: float | None = None
    class AutocommitPeriodProperty(Struct):
        type: str
        value: float | None = None
    class ClientConfigurationsProperty(Struct):
        clients: str
        options: Sequence[str]
    class NfsExportsProperty(Struct):
        client_configurations: Sequence[CfnVolume.ClientConfigurationsProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class OntapConfigurationProperty(Struct):
        storage_virtual_machine_id: str
        aggregate_configuration: CfnVolume.AggregateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        copy_tags_to_backups: str | None = None
        junction_path: str | None = None
        ontap_volume_type: str | None = None
        security_style: str | None = None
        size_in_bytes: str | None = None
        size_in_megabytes: str | None = None
        snaplock_configuration: CfnVolume.SnaplockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        snapshot_policy: str | None = None
        storage_efficiency_enabled: str | None = None
        tiering_policy: CfnVolume.TieringPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        volume_style: str | None = None
    class OpenZFSConfigurationProperty(Struct):
        parent_volume_id: str
        copy_tags_to_snapshots: bool | IResolvable | None = None
        data_compression_type: str | None = None
        nfs_exports: Sequence[CfnVolume.NfsExportsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        options: Sequence[str] | None = None
        origin_snapshot: CfnVolume.OriginSnapshotProperty | Mapping[str, Any] | IResolvable | None = None
        read_only: bool | IResolvable | None = None
        record_size_kib: float | None = None
        storage_capacity_quota_gib: float | None = None
        storage_capacity_reservation_gib: float | None = None
        user_and_group_quotas: Sequence[CfnVolume.UserAndGroupQuotasProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OriginSnapshotProperty(Struct):
        copy_strategy: str
        snapshot_arn: str
    class RetentionPeriodProperty(Struct):
        type: str
        value: float | None = None
    class SnaplockConfigurationProperty(Struct):
        snaplock_type: str
        audit_log_volume: str | None = None
        autocommit_period: CfnVolume.AutocommitPeriodProperty | Mapping[str, Any] | IResolvable | None = None
        privileged_delete: str | None = None
        retention_period: CfnVolume.SnaplockRetentionPeriodProperty | Mapping[str, Any] | IResolvable | None = None
        volume_append_mode_enabled: str | None = None
    class SnaplockRetentionPeriodProperty(Struct):
        default_retention: CfnVolume.RetentionPeriodProperty | Mapping[str, Any] | IResolvable
        maximum_retention: CfnVolume.RetentionPeriodProperty | Mapping[str, Any] | IResolvable
        minimum_retention: CfnVolume.RetentionPeriodProperty | Mapping[str, Any] | IResolvable
    class TieringPolicyProperty(Struct):
        cooling_period: float | None = None
        name: str | None = None
    class UserAndGroupQuotasProperty(Struct):
        id: float
        storage_capacity_quota_gib: float
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        backup_id: str | None = None,
        ontap_configuration: CfnVolume.OntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        open_zfs_configuration: CfnVolume.OpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        volume_type: str | None = None,
    ) -> None: ...
    name: str
    backup_id: str | None
    ontap_configuration: CfnVolume.OntapConfigurationProperty | IResolvable | None
    open_zfs_configuration: CfnVolume.OpenZFSConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    volume_type: str | None
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_uuid(self) -> str: ...
    @property
    def attr_volume_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def volume_ref(self) -> _aws_fsx.VolumeReference: ...
    @staticmethod
    def is_cfn_volume(x: Any) -> bool: ...

class CfnVolumeProps(Struct):
    name: str
    backup_id: str | None = None
    ontap_configuration: CfnVolume.OntapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    open_zfs_configuration: CfnVolume.OpenZFSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    volume_type: str | None = None

class DriveCacheType(Enum):
    NONE = 'NONE'
    READ = 'READ'

class FileSystemTypeVersion(Enum):
    V_2_10 = '2.10'
    V_2_12 = '2.12'
    V_2_15 = '2.15'

class LustreAutoImportPolicy(Enum):
    NONE = 'NONE'
    NEW = 'NEW'
    NEW_CHANGED = 'NEW_CHANGED'
    NEW_CHANGED_DELETED = 'NEW_CHANGED_DELETED'

class LustreDataCompressionType(Enum):
    NONE = 'NONE'
    LZ4 = 'LZ4'

class LustreDeploymentType(Enum):
    SCRATCH_1 = 'SCRATCH_1'
    SCRATCH_2 = 'SCRATCH_2'
    PERSISTENT_1 = 'PERSISTENT_1'
    PERSISTENT_2 = 'PERSISTENT_2'

class StorageType(Enum):
    SSD = 'SSD'
    HDD = 'HDD'
    INTELLIGENT_TIERING = 'INTELLIGENT_TIERING'

class Weekday(Enum):
    MONDAY = '1'
    TUESDAY = '2'
    WEDNESDAY = '3'
    THURSDAY = '4'
    FRIDAY = '5'
    SATURDAY = '6'
    SUNDAY = '7'

class DailyAutomaticBackupStartTimeProps(Struct):
    hour: float
    minute: float

class FileSystemAttributes(Struct):
    dns_name: str
    file_system_id: str
    security_group: Any

class FileSystemProps(Struct):
    storage_capacity_gib: float
    vpc: Any
    backup_id: str | None = None
    kms_key: Any | None = None
    removal_policy: Any | None = None
    security_group: Any | None = None
    storage_type: StorageType | None = None

class LustreConfiguration(Struct):
    deployment_type: LustreDeploymentType
    auto_import_policy: LustreAutoImportPolicy | None = None
    automatic_backup_retention: Any | None = None
    copy_tags_to_backups: bool | None = None
    daily_automatic_backup_start_time: Any | None = None
    data_compression_type: LustreDataCompressionType | None = None
    drive_cache_type: DriveCacheType | None = None
    export_path: str | None = None
    imported_file_chunk_size_mib: float | None = None
    import_path: str | None = None
    per_unit_storage_throughput: float | None = None
    weekly_maintenance_start_time: Any | None = None

class LustreFileSystemProps(Struct):
    storage_capacity_gib: float
    vpc: Any
    lustre_configuration: LustreConfiguration | Mapping[str, Any]
    vpc_subnet: Any
    backup_id: str | None = None
    kms_key: Any | None = None
    removal_policy: Any | None = None
    security_group: Any | None = None
    storage_type: StorageType | None = None
    file_system_type_version: FileSystemTypeVersion | None = None

class LustreMaintenanceTimeProps(Struct):
    day: Weekday
    hour: float
    minute: float

