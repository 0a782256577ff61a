# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_storagegateway as _aws_storagegateway
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnNFSFileShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CacheAttributesProperty(Struct):
        cache_stale_timeout_in_seconds: float | None = None
    class NFSFileShareDefaultsProperty(Struct):
        directory_mode: str | None = None
        file_mode: str | None = None
        group_id: float | None = None
        owner_id: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_arn: str,
        location_arn: str,
        role: str,
        audit_destination_arn: str | None = None,
        bucket_region: str | None = None,
        cache_attributes: CfnNFSFileShare.CacheAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        client_list: Sequence[str] | None = None,
        default_storage_class: str | None = None,
        encryption_type: str | None = None,
        file_share_name: str | None = None,
        guess_mime_type_enabled: bool | IResolvable | None = None,
        kms_encrypted: bool | IResolvable | None = None,
        kms_key: str | None = None,
        nfs_file_share_defaults: CfnNFSFileShare.NFSFileShareDefaultsProperty | Mapping[str, Any] | IResolvable | None = None,
        notification_policy: str | None = None,
        object_acl: str | None = None,
        read_only: bool | IResolvable | None = None,
        requester_pays: bool | IResolvable | None = None,
        squash: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_endpoint_dns_name: str | None = None,
    ) -> None: ...
    gateway_arn: str
    location_arn: str
    role: str
    audit_destination_arn: str | None
    bucket_region: str | None
    cache_attributes: CfnNFSFileShare.CacheAttributesProperty | IResolvable | None
    client_list: Sequence[str] | None
    default_storage_class: str | None
    encryption_type: str | None
    file_share_name: str | None
    guess_mime_type_enabled: bool | IResolvable | None
    kms_encrypted: bool | IResolvable | None
    kms_key: str | None
    nfs_file_share_defaults: CfnNFSFileShare.NFSFileShareDefaultsProperty | IResolvable | None
    notification_policy: str | None
    object_acl: str | None
    read_only: bool | IResolvable | None
    requester_pays: bool | IResolvable | None
    squash: str | None
    tags: Sequence[_CfnTag] | None
    vpc_endpoint_dns_name: str | None
    @property
    def attr_file_share_arn(self) -> str: ...
    @property
    def attr_file_share_id(self) -> str: ...
    @property
    def attr_file_share_status(self) -> str: ...
    @property
    def attr_path(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def nfs_file_share_ref(self) -> _aws_storagegateway.NFSFileShareReference: ...
    @staticmethod
    def is_cfn_nfs_file_share(x: Any) -> bool: ...

class CfnNFSFileShareProps(Struct):
    gateway_arn: str
    location_arn: str
    role: str
    audit_destination_arn: str | None = None
    bucket_region: str | None = None
    cache_attributes: CfnNFSFileShare.CacheAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    client_list: Sequence[str] | None = None
    default_storage_class: str | None = None
    encryption_type: str | None = None
    file_share_name: str | None = None
    guess_mime_type_enabled: bool | IResolvable | None = None
    kms_encrypted: bool | IResolvable | None = None
    kms_key: str | None = None
    nfs_file_share_defaults: CfnNFSFileShare.NFSFileShareDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
    notification_policy: str | None = None
    object_acl: str | None = None
    read_only: bool | IResolvable | None = None
    requester_pays: bool | IResolvable | None = None
    squash: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_endpoint_dns_name: str | None = None

class CfnSMBFileShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CacheAttributesProperty(Struct):
        cache_stale_timeout_in_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_arn: str,
        location_arn: str,
        role: str,
        access_based_enumeration: bool | IResolvable | None = None,
        admin_user_list: Sequence[str] | None = None,
        audit_destination_arn: str | None = None,
        authentication: str | None = None,
        bucket_region: str | None = None,
        cache_attributes: CfnSMBFileShare.CacheAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        case_sensitivity: str | None = None,
        default_storage_class: str | None = None,
        encryption_type: str | None = None,
        file_share_name: str | None = None,
        guess_mime_type_enabled: bool | IResolvable | None = None,
        invalid_user_list: Sequence[str] | None = None,
        kms_encrypted: bool | IResolvable | None = None,
        kms_key: str | None = None,
        notification_policy: str | None = None,
        object_acl: str | None = None,
        oplocks_enabled: bool | IResolvable | None = None,
        read_only: bool | IResolvable | None = None,
        requester_pays: bool | IResolvable | None = None,
        smbacl_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        valid_user_list: Sequence[str] | None = None,
        vpc_endpoint_dns_name: str | None = None,
    ) -> None: ...
    gateway_arn: str
    location_arn: str
    role: str
    access_based_enumeration: bool | IResolvable | None
    admin_user_list: Sequence[str] | None
    audit_destination_arn: str | None
    authentication: str | None
    bucket_region: str | None
    cache_attributes: CfnSMBFileShare.CacheAttributesProperty | IResolvable | None
    case_sensitivity: str | None
    default_storage_class: str | None
    encryption_type: str | None
    file_share_name: str | None
    guess_mime_type_enabled: bool | IResolvable | None
    invalid_user_list: Sequence[str] | None
    kms_encrypted: bool | IResolvable | None
    kms_key: str | None
    notification_policy: str | None
    object_acl: str | None
    oplocks_enabled: bool | IResolvable | None
    read_only: bool | IResolvable | None
    requester_pays: bool | IResolvable | None
    smbacl_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    valid_user_list: Sequence[str] | None
    vpc_endpoint_dns_name: str | None
    @property
    def attr_file_share_arn(self) -> str: ...
    @property
    def attr_file_share_id(self) -> str: ...
    @property
    def attr_file_share_status(self) -> str: ...
    @property
    def attr_path(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def smb_file_share_ref(self) -> _aws_storagegateway.SMBFileShareReference: ...
    @staticmethod
    def is_cfn_smb_file_share(x: Any) -> bool: ...

class CfnSMBFileShareProps(Struct):
    gateway_arn: str
    location_arn: str
    role: str
    access_based_enumeration: bool | IResolvable | None = None
    admin_user_list: Sequence[str] | None = None
    audit_destination_arn: str | None = None
    authentication: str | None = None
    bucket_region: str | None = None
    cache_attributes: CfnSMBFileShare.CacheAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    case_sensitivity: str | None = None
    default_storage_class: str | None = None
    encryption_type: str | None = None
    file_share_name: str | None = None
    guess_mime_type_enabled: bool | IResolvable | None = None
    invalid_user_list: Sequence[str] | None = None
    kms_encrypted: bool | IResolvable | None = None
    kms_key: str | None = None
    notification_policy: str | None = None
    object_acl: str | None = None
    oplocks_enabled: bool | IResolvable | None = None
    read_only: bool | IResolvable | None = None
    requester_pays: bool | IResolvable | None = None
    smbacl_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    valid_user_list: Sequence[str] | None = None
    vpc_endpoint_dns_name: str | None = None

class CfnTape(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_arn: str,
        tape_size_in_bytes: float,
        kms_encrypted: bool | IResolvable | None = None,
        kms_key: str | None = None,
        pool_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tape_barcode: str | None = None,
        worm: bool | IResolvable | None = None,
    ) -> None: ...
    gateway_arn: str
    tape_size_in_bytes: float
    kms_encrypted: bool | IResolvable | None
    kms_key: str | None
    pool_id: str | None
    tags: Sequence[_CfnTag] | None
    tape_barcode: str | None
    worm: bool | IResolvable | None
    @property
    def attr_tape_arn(self) -> str: ...
    @property
    def attr_tape_created_date(self) -> str: ...
    @property
    def attr_tape_status(self) -> str: ...
    @property
    def attr_tape_used_in_bytes(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tape_ref(self) -> _aws_storagegateway.TapeReference: ...
    @staticmethod
    def arn_for_tape(resource: _aws_storagegateway.ITapeRef) -> str: ...
    @staticmethod
    def is_cfn_tape(x: Any) -> bool: ...

class CfnTapeProps(Struct):
    gateway_arn: str
    tape_size_in_bytes: float
    kms_encrypted: bool | IResolvable | None = None
    kms_key: str | None = None
    pool_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tape_barcode: str | None = None
    worm: bool | IResolvable | None = None

class CfnTapePool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pool_name: str,
        storage_class: str,
        retention_lock_time_in_days: float | None = None,
        retention_lock_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    pool_name: str
    storage_class: str
    retention_lock_time_in_days: float | None
    retention_lock_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_pool_arn(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tape_pool_ref(self) -> _aws_storagegateway.TapePoolReference: ...
    @staticmethod
    def arn_for_tape_pool(resource: _aws_storagegateway.ITapePoolRef) -> str: ...
    @staticmethod
    def from_pool_id(scope: Construct, id: str, pool_id: str) -> _aws_storagegateway.ITapePoolRef: ...
    @staticmethod
    def is_cfn_tape_pool(x: Any) -> bool: ...

class CfnTapePoolProps(Struct):
    pool_name: str
    storage_class: str
    retention_lock_time_in_days: float | None = None
    retention_lock_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVolume(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        gateway_arn: str,
        network_interface_id: str,
        target_name: str,
        volume_size_in_bytes: float,
        kms_encrypted: bool | IResolvable | None = None,
        kms_key: str | None = None,
        snapshot_id: str | None = None,
        source_volume_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    gateway_arn: str
    network_interface_id: str
    target_name: str
    volume_size_in_bytes: float
    kms_encrypted: bool | IResolvable | None
    kms_key: str | None
    snapshot_id: str | None
    source_volume_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_date(self) -> str: ...
    @property
    def attr_target_arn(self) -> str: ...
    @property
    def attr_volume_arn(self) -> str: ...
    @property
    def attr_volume_attachment_status(self) -> str: ...
    @property
    def attr_volume_id(self) -> str: ...
    @property
    def attr_volume_status(self) -> str: ...
    @property
    def attr_volume_type(self) -> str: ...
    @property
    def attr_volume_used_in_bytes(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def volume_ref(self) -> _aws_storagegateway.VolumeReference: ...
    @staticmethod
    def arn_for_volume(resource: _aws_storagegateway.IVolumeRef) -> str: ...
    @staticmethod
    def is_cfn_volume(x: Any) -> bool: ...

class CfnVolumeProps(Struct):
    gateway_arn: str
    network_interface_id: str
    target_name: str
    volume_size_in_bytes: float
    kms_encrypted: bool | IResolvable | None = None
    kms_key: str | None = None
    snapshot_id: str | None = None
    source_volume_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

