# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3files as _aws_s3files
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
    class CreationPermissionsProperty(Struct):
        owner_gid: str
        owner_uid: str
        permissions: str
    class PosixUserProperty(Struct):
        gid: str
        uid: str
        secondary_gids: Sequence[str] | None = None
    class RootDirectoryProperty(Struct):
        creation_permissions: CfnAccessPoint.CreationPermissionsProperty | Mapping[str, Any] | IResolvable | None = None
        path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str,
        client_token: str | None = None,
        posix_user: CfnAccessPoint.PosixUserProperty | Mapping[str, Any] | IResolvable | None = None,
        root_directory: CfnAccessPoint.RootDirectoryProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnAccessPoint.AccessPointTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    file_system_id: str
    client_token: str | None
    posix_user: CfnAccessPoint.PosixUserProperty | IResolvable | None
    root_directory: CfnAccessPoint.RootDirectoryProperty | IResolvable | None
    tags: Sequence[CfnAccessPoint.AccessPointTagProperty] | None
    @property
    def access_point_ref(self) -> _aws_s3files.AccessPointReference: ...
    @property
    def attr_access_point_arn(self) -> str: ...
    @property
    def attr_access_point_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_s3files.IAccessPointRef) -> str: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    file_system_id: str
    client_token: str | None = None
    posix_user: CfnAccessPoint.PosixUserProperty | Mapping[str, Any] | IResolvable | None = None
    root_directory: CfnAccessPoint.RootDirectoryProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnAccessPoint.AccessPointTagProperty | Mapping[str, Any]] | None = None

class CfnFileSystem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExpirationDataRuleProperty(Struct):
        days_after_last_access: float
    class ImportDataRuleProperty(Struct):
        prefix: str
        size_less_than: float
        trigger: str
    class SynchronizationConfigurationProperty(Struct):
        expiration_data_rules: Sequence[CfnFileSystem.ExpirationDataRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        import_data_rules: Sequence[CfnFileSystem.ImportDataRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        latest_version_number: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str,
        role_arn: str,
        accept_bucket_warning: bool | IResolvable | None = None,
        client_token: str | None = None,
        kms_key_id: str | None = None,
        prefix: str | None = None,
        synchronization_configuration: CfnFileSystem.SynchronizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bucket: str
    role_arn: str
    accept_bucket_warning: bool | IResolvable | None
    client_token: str | None
    kms_key_id: str | None
    prefix: str | None
    synchronization_configuration: CfnFileSystem.SynchronizationConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_file_system_arn(self) -> str: ...
    @property
    def attr_file_system_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_synchronization_configuration_latest_version_number(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def file_system_ref(self) -> _aws_s3files.FileSystemReference: ...
    @staticmethod
    def arn_for_file_system(resource: _aws_s3files.IFileSystemRef) -> str: ...
    @staticmethod
    def is_cfn_file_system(x: Any) -> bool: ...

class CfnFileSystemProps(Struct):
    bucket: str
    role_arn: str
    accept_bucket_warning: bool | IResolvable | None = None
    client_token: str | None = None
    kms_key_id: str | None = None
    prefix: str | None = None
    synchronization_configuration: CfnFileSystem.SynchronizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFileSystemPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str,
        policy: Any,
    ) -> None: ...
    file_system_id: str
    policy: Any
    @property
    def file_system_policy_ref(self) -> _aws_s3files.FileSystemPolicyReference: ...
    @staticmethod
    def is_cfn_file_system_policy(x: Any) -> bool: ...

class CfnFileSystemPolicyProps(Struct):
    file_system_id: str
    policy: Any

class CfnMountTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        file_system_id: str,
        subnet_id: str,
        ip_address_type: str | None = None,
        ipv4_address: str | None = None,
        ipv6_address: str | None = None,
        security_groups: Sequence[str] | None = None,
    ) -> None: ...
    file_system_id: str
    subnet_id: str
    ip_address_type: str | None
    ipv4_address: str | None
    ipv6_address: str | None
    security_groups: Sequence[str] | None
    @property
    def attr_availability_zone_id(self) -> str: ...
    @property
    def attr_mount_target_id(self) -> str: ...
    @property
    def attr_network_interface_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def mount_target_ref(self) -> _aws_s3files.MountTargetReference: ...
    @staticmethod
    def is_cfn_mount_target(x: Any) -> bool: ...

class CfnMountTargetProps(Struct):
    file_system_id: str
    subnet_id: str
    ip_address_type: str | None = None
    ipv4_address: str | None = None
    ipv6_address: str | None = None
    security_groups: Sequence[str] | None = None

