# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_efs as _aws_efs
from ..interfaces import aws_kms as _aws_kms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessPointTagProperty(Struct):
        key: str | None = None
        value: str | None = None
    class CreationInfoProperty(Struct):
        owner_gid: str
        owner_uid: str
        permissions: str
    class PosixUserProperty(Struct):
        gid: str
        uid: str
        secondary_gids: Sequence[str] | None = None
    class RootDirectoryProperty(Struct):
        creation_info: CfnAccessPoint.CreationInfoProperty | Mapping[str, Any] | IResolvable | None = None
        path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str | _aws_efs.IFileSystemRef,
        access_point_tags: Sequence[CfnAccessPoint.AccessPointTagProperty | Mapping[str, Any]] | None = None,
        client_token: str | None = None,
        posix_user: CfnAccessPoint.PosixUserProperty | Mapping[str, Any] | IResolvable | None = None,
        root_directory: CfnAccessPoint.RootDirectoryProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    file_system_id: str
    access_point_tags_raw: Sequence[CfnAccessPoint.AccessPointTagProperty] | None
    client_token: str | None
    posix_user: CfnAccessPoint.PosixUserProperty | IResolvable | None
    root_directory: CfnAccessPoint.RootDirectoryProperty | IResolvable | None
    @property
    def access_point_ref(self) -> _aws_efs.AccessPointReference: ...
    @property
    def attr_access_point_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_efs.IAccessPointRef) -> str: ...
    @staticmethod
    def from_access_point_arn(scope: Construct, id: str, arn: str) -> _aws_efs.IAccessPointRef: ...
    @staticmethod
    def from_access_point_id(scope: Construct, id: str, access_point_id: str) -> _aws_efs.IAccessPointRef: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    file_system_id: str | _aws_efs.IFileSystemRef
    access_point_tags: Sequence[CfnAccessPoint.AccessPointTagProperty | Mapping[str, Any]] | None = None
    client_token: str | None = None
    posix_user: CfnAccessPoint.PosixUserProperty | Mapping[str, Any] | IResolvable | None = None
    root_directory: CfnAccessPoint.RootDirectoryProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFileSystem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BackupPolicyProperty(Struct):
        status: str
    class ElasticFileSystemTagProperty(Struct):
        key: str
        value: str
    class FileSystemProtectionProperty(Struct):
        replication_overwrite_protection: str | None = None
    class LifecyclePolicyProperty(Struct):
        transition_to_archive: str | None = None
        transition_to_ia: str | None = None
        transition_to_primary_storage_class: str | None = None
    class ReplicationConfigurationProperty(Struct):
        destinations: Sequence[CfnFileSystem.ReplicationDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReplicationDestinationProperty(Struct):
        availability_zone_name: str | None = None
        file_system_id: str | None = None
        kms_key_id: str | None = None
        region: str | None = None
        role_arn: str | None = None
        status: str | None = None
        status_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone_name: str | None = None,
        backup_policy: CfnFileSystem.BackupPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        bypass_policy_lockout_safety_check: bool | IResolvable | None = None,
        encrypted: bool | IResolvable | None = None,
        file_system_policy: Any | None = None,
        file_system_protection: CfnFileSystem.FileSystemProtectionProperty | Mapping[str, Any] | IResolvable | None = None,
        file_system_tags: Sequence[CfnFileSystem.ElasticFileSystemTagProperty | Mapping[str, Any]] | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        lifecycle_policies: Sequence[CfnFileSystem.LifecyclePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        performance_mode: str | None = None,
        provisioned_throughput_in_mibps: float | None = None,
        replication_configuration: CfnFileSystem.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        throughput_mode: str | None = None,
    ) -> None: ...
    file_system_policy: Any
    availability_zone_name: str | None
    backup_policy: CfnFileSystem.BackupPolicyProperty | IResolvable | None
    bypass_policy_lockout_safety_check: bool | IResolvable | None
    encrypted: bool | IResolvable | None
    file_system_protection: CfnFileSystem.FileSystemProtectionProperty | IResolvable | None
    file_system_tags_raw: Sequence[CfnFileSystem.ElasticFileSystemTagProperty] | None
    kms_key_id: str | None
    lifecycle_policies: Sequence[CfnFileSystem.LifecyclePolicyProperty | IResolvable] | IResolvable | None
    performance_mode: str | None
    provisioned_throughput_in_mibps: float | None
    replication_configuration: CfnFileSystem.ReplicationConfigurationProperty | IResolvable | None
    throughput_mode: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_file_system_id(self) -> str: ...
    @property
    def file_system_ref(self) -> _aws_efs.FileSystemReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_file_system(resource: _aws_efs.IFileSystemRef) -> str: ...
    @staticmethod
    def from_file_system_arn(scope: Construct, id: str, arn: str) -> _aws_efs.IFileSystemRef: ...
    @staticmethod
    def from_file_system_id(scope: Construct, id: str, file_system_id: str) -> _aws_efs.IFileSystemRef: ...
    @staticmethod
    def is_cfn_file_system(x: Any) -> bool: ...

class CfnFileSystemProps(Struct):
    availability_zone_name: str | None = None
    backup_policy: CfnFileSystem.BackupPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    bypass_policy_lockout_safety_check: bool | IResolvable | None = None
    encrypted: bool | IResolvable | None = None
    file_system_policy: Any | None = None
    file_system_protection: CfnFileSystem.FileSystemProtectionProperty | Mapping[str, Any] | IResolvable | None = None
    file_system_tags: Sequence[CfnFileSystem.ElasticFileSystemTagProperty | Mapping[str, Any]] | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    lifecycle_policies: Sequence[CfnFileSystem.LifecyclePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    performance_mode: str | None = None
    provisioned_throughput_in_mibps: float | None = None
    replication_configuration: CfnFileSystem.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    throughput_mode: str | None = None

class CfnMountTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str | _aws_efs.IFileSystemRef,
        security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef],
        subnet_id: str | _aws_ec2.ISubnetRef,
        ip_address: str | None = None,
        ip_address_type: str | None = None,
        ipv6_address: str | None = None,
    ) -> None: ...
    file_system_id: str
    security_groups: Sequence[str]
    subnet_id: str
    ip_address: str | None
    ip_address_type: str | None
    ipv6_address: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ip_address(self) -> str: ...
    @property
    def mount_target_ref(self) -> _aws_efs.MountTargetReference: ...
    @staticmethod
    def is_cfn_mount_target(x: Any) -> bool: ...

class CfnMountTargetProps(Struct):
    file_system_id: str | _aws_efs.IFileSystemRef
    security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef]
    subnet_id: str | _aws_ec2.ISubnetRef
    ip_address: str | None = None
    ip_address_type: str | None = None
    ipv6_address: str | None = None

class AccessPointAttributes(Struct):
    access_point_arn: str | None = None
    access_point_id: str | None = None
    file_system: Any | None = None

class AccessPointProps(Struct):
    file_system: Any
    client_token: str | None = None
    create_acl: Any | None = None
    path: str | None = None
    posix_user: Any | None = None

class ExistingFileSystemProps(Struct):
    destination_file_system: Any

class FileSystemAttributes(Struct):
    security_group: Any
    file_system_arn: str | None = None
    file_system_id: str | None = None

class FileSystemProps(Struct):
    vpc: Any
    allow_anonymous_access: bool | None = None
    enable_automatic_backups: bool | None = None
    encrypted: bool | None = None
    file_system_name: str | None = None
    file_system_policy: Any | None = None
    kms_key: Any | None = None
    lifecycle_policy: Any | None = None
    one_zone: bool | None = None
    out_of_infrequent_access_policy: Any | None = None
    performance_mode: Any | None = None
    provisioned_throughput_per_second: Any | None = None
    removal_policy: Any | None = None
    replication_configuration: Any | None = None
    replication_overwrite_protection: Any | None = None
    security_group: Any | None = None
    throughput_mode: Any | None = None
    transition_to_archive_policy: Any | None = None
    vpc_subnets: Any | None = None

class OneZoneFileSystemProps(Struct):
    availability_zone: str
    region: str
    kms_key: Any | None = None

class RegionalFileSystemProps(Struct):
    kms_key: Any | None = None
    region: str | None = None

class ReplicationConfigurationProps(Struct):
    availability_zone: str | None = None
    destination_file_system: Any | None = None
    kms_key: Any | None = None
    region: str | None = None

