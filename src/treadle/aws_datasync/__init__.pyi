# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_datasync as _aws_datasync
from ..interfaces import aws_efs as _aws_efs
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        activation_key: str | None = None,
        agent_name: str | None = None,
        security_group_arns: Sequence[str] | None = None,
        subnet_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_endpoint_id: str | None = None,
    ) -> None: ...
    activation_key: str | None
    agent_name: str | None
    security_group_arns: Sequence[str] | None
    subnet_arns: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_endpoint_id: str | None
    @property
    def agent_ref(self) -> _aws_datasync.AgentReference: ...
    @property
    def attr_agent_arn(self) -> str: ...
    @property
    def attr_endpoint_type(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent(resource: _aws_datasync.IAgentRef) -> str: ...
    @staticmethod
    def is_cfn_agent(x: Any) -> bool: ...

class CfnAgentProps(Struct):
    activation_key: str | None = None
    agent_name: str | None = None
    security_group_arns: Sequence[str] | None = None
    subnet_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_endpoint_id: str | None = None

class CfnLocationAzureBlob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureBlobSasConfigurationProperty(Struct):
        azure_blob_sas_token: str
    class AzureFederatedIdentityConfigProperty(Struct):
        aws_iam_role: str | None = None
        azure_oidc: CfnLocationAzureBlob.AzureOidcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class AzureOidcConfigProperty(Struct):
        client_id: str
        tenant_id: str
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        azure_blob_authentication_type: str,
        agent_arns: Sequence[str] | None = None,
        azure_access_tier: str | None = None,
        azure_blob_container_url: str | None = None,
        azure_blob_sas_configuration: CfnLocationAzureBlob.AzureBlobSasConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        azure_blob_type: str | None = None,
        cmk_secret_config: CfnLocationAzureBlob.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_secret_config: CfnLocationAzureBlob.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        federated_identity: CfnLocationAzureBlob.AzureFederatedIdentityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    azure_blob_authentication_type: str
    agent_arns: Sequence[str] | None
    azure_access_tier: str | None
    azure_blob_container_url: str | None
    azure_blob_sas_configuration: CfnLocationAzureBlob.AzureBlobSasConfigurationProperty | IResolvable | None
    azure_blob_type: str | None
    cmk_secret_config: CfnLocationAzureBlob.CmkSecretConfigProperty | IResolvable | None
    custom_secret_config: CfnLocationAzureBlob.CustomSecretConfigProperty | IResolvable | None
    federated_identity: CfnLocationAzureBlob.AzureFederatedIdentityConfigProperty | IResolvable | None
    subdirectory: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_managed_secret_config(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def location_azure_blob_ref(self) -> _aws_datasync.LocationAzureBlobReference: ...
    @staticmethod
    def is_cfn_location_azure_blob(x: Any) -> bool: ...

class CfnLocationAzureBlobProps(Struct):
    azure_blob_authentication_type: str
    agent_arns: Sequence[str] | None = None
    azure_access_tier: str | None = None
    azure_blob_container_url: str | None = None
    azure_blob_sas_configuration: CfnLocationAzureBlob.AzureBlobSasConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    azure_blob_type: str | None = None
    cmk_secret_config: CfnLocationAzureBlob.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_secret_config: CfnLocationAzureBlob.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    federated_identity: CfnLocationAzureBlob.AzureFederatedIdentityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationEFS(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class Ec2ConfigProperty(Struct):
        security_group_arns: Sequence[str]
        subnet_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ec2_config: CfnLocationEFS.Ec2ConfigProperty | Mapping[str, Any] | IResolvable,
        access_point_arn: str | None = None,
        efs_filesystem_arn: str | _aws_efs.IFileSystemRef | None = None,
        file_system_access_role_arn: str | None = None,
        in_transit_encryption: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ec2_config: CfnLocationEFS.Ec2ConfigProperty | IResolvable
    access_point_arn: str | None
    efs_filesystem_arn: str | None
    file_system_access_role_arn: str | None
    in_transit_encryption: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def location_efs_ref(self) -> _aws_datasync.LocationEFSReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_efs(x: Any) -> bool: ...

class CfnLocationEFSProps(Struct):
    ec2_config: CfnLocationEFS.Ec2ConfigProperty | Mapping[str, Any] | IResolvable
    access_point_arn: str | None = None
    efs_filesystem_arn: str | _aws_efs.IFileSystemRef | None = None
    file_system_access_role_arn: str | None = None
    in_transit_encryption: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationFSxLustre(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_arns: Sequence[str],
        fsx_filesystem_arn: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_arns: Sequence[str]
    fsx_filesystem_arn: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def location_f_sx_lustre_ref(self) -> _aws_datasync.LocationFSxLustreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_f_sx_lustre(x: Any) -> bool: ...

class CfnLocationFSxLustreProps(Struct):
    security_group_arns: Sequence[str]
    fsx_filesystem_arn: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationFSxONTAP(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    class NFSProperty(Struct):
        mount_options: CfnLocationFSxONTAP.NfsMountOptionsProperty | Mapping[str, Any] | IResolvable
    class NfsMountOptionsProperty(Struct):
        version: str | None = None
    class ProtocolProperty(Struct):
        nfs: CfnLocationFSxONTAP.NFSProperty | Mapping[str, Any] | IResolvable | None = None
        smb: CfnLocationFSxONTAP.SMBProperty | Mapping[str, Any] | IResolvable | None = None
    class SMBProperty(Struct):
        mount_options: CfnLocationFSxONTAP.SmbMountOptionsProperty | Mapping[str, Any] | IResolvable
        user: str
        cmk_secret_config: CfnLocationFSxONTAP.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
        custom_secret_config: CfnLocationFSxONTAP.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
        domain: str | None = None
        managed_secret_config: CfnLocationFSxONTAP.ManagedSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
        password: str | None = None
    class SmbMountOptionsProperty(Struct):
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_arns: Sequence[str],
        storage_virtual_machine_arn: str,
        protocol: CfnLocationFSxONTAP.ProtocolProperty | Mapping[str, Any] | IResolvable | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_arns: Sequence[str]
    storage_virtual_machine_arn: str
    protocol: CfnLocationFSxONTAP.ProtocolProperty | IResolvable | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_fsx_filesystem_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_protocol_smb_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_protocol_smb_managed_secret_config(self) -> IResolvable: ...
    @property
    def location_f_sx_ontap_ref(self) -> _aws_datasync.LocationFSxONTAPReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_f_sx_ontap(x: Any) -> bool: ...

class CfnLocationFSxONTAPProps(Struct):
    security_group_arns: Sequence[str]
    storage_virtual_machine_arn: str
    protocol: CfnLocationFSxONTAP.ProtocolProperty | Mapping[str, Any] | IResolvable | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationFSxOpenZFS(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MountOptionsProperty(Struct):
        version: str | None = None
    class NFSProperty(Struct):
        mount_options: CfnLocationFSxOpenZFS.MountOptionsProperty | Mapping[str, Any] | IResolvable
    class ProtocolProperty(Struct):
        nfs: CfnLocationFSxOpenZFS.NFSProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        protocol: CfnLocationFSxOpenZFS.ProtocolProperty | Mapping[str, Any] | IResolvable,
        security_group_arns: Sequence[str],
        fsx_filesystem_arn: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    protocol: CfnLocationFSxOpenZFS.ProtocolProperty | IResolvable
    security_group_arns: Sequence[str]
    fsx_filesystem_arn: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def location_f_sx_open_zfs_ref(self) -> _aws_datasync.LocationFSxOpenZFSReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_f_sx_open_zfs(x: Any) -> bool: ...

class CfnLocationFSxOpenZFSProps(Struct):
    protocol: CfnLocationFSxOpenZFS.ProtocolProperty | Mapping[str, Any] | IResolvable
    security_group_arns: Sequence[str]
    fsx_filesystem_arn: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationFSxWindows(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_arns: Sequence[str],
        user: str,
        cmk_secret_config: CfnLocationFSxWindows.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_secret_config: CfnLocationFSxWindows.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        domain: str | None = None,
        fsx_filesystem_arn: str | None = None,
        password: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_arns: Sequence[str]
    user: str
    cmk_secret_config: CfnLocationFSxWindows.CmkSecretConfigProperty | IResolvable | None
    custom_secret_config: CfnLocationFSxWindows.CustomSecretConfigProperty | IResolvable | None
    domain: str | None
    fsx_filesystem_arn: str | None
    password: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_managed_secret_config(self) -> IResolvable: ...
    @property
    def location_f_sx_windows_ref(self) -> _aws_datasync.LocationFSxWindowsReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_f_sx_windows(x: Any) -> bool: ...

class CfnLocationFSxWindowsProps(Struct):
    security_group_arns: Sequence[str]
    user: str
    cmk_secret_config: CfnLocationFSxWindows.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_secret_config: CfnLocationFSxWindows.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    domain: str | None = None
    fsx_filesystem_arn: str | None = None
    password: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationHDFS(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    class NameNodeProperty(Struct):
        hostname: str
        port: float
    class QopConfigurationProperty(Struct):
        data_transfer_protection: str | None = None
        rpc_protection: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_arns: Sequence[str],
        authentication_type: str,
        name_nodes: Sequence[CfnLocationHDFS.NameNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        block_size: float | None = None,
        cmk_secret_config: CfnLocationHDFS.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_secret_config: CfnLocationHDFS.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kerberos_keytab: str | None = None,
        kerberos_krb5_conf: str | None = None,
        kerberos_principal: str | None = None,
        kms_key_provider_uri: str | None = None,
        qop_configuration: CfnLocationHDFS.QopConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        replication_factor: float | None = None,
        simple_user: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    agent_arns: Sequence[str]
    authentication_type: str
    name_nodes: Sequence[CfnLocationHDFS.NameNodeProperty | IResolvable] | IResolvable
    block_size: float | None
    cmk_secret_config: CfnLocationHDFS.CmkSecretConfigProperty | IResolvable | None
    custom_secret_config: CfnLocationHDFS.CustomSecretConfigProperty | IResolvable | None
    kerberos_keytab: str | None
    kerberos_krb5_conf: str | None
    kerberos_principal: str | None
    kms_key_provider_uri: str | None
    qop_configuration: CfnLocationHDFS.QopConfigurationProperty | IResolvable | None
    replication_factor: float | None
    simple_user: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_managed_secret_config(self) -> IResolvable: ...
    @property
    def location_hdfs_ref(self) -> _aws_datasync.LocationHDFSReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_hdfs(x: Any) -> bool: ...

class CfnLocationHDFSProps(Struct):
    agent_arns: Sequence[str]
    authentication_type: str
    name_nodes: Sequence[CfnLocationHDFS.NameNodeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    block_size: float | None = None
    cmk_secret_config: CfnLocationHDFS.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_secret_config: CfnLocationHDFS.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kerberos_keytab: str | None = None
    kerberos_krb5_conf: str | None = None
    kerberos_principal: str | None = None
    kms_key_provider_uri: str | None = None
    qop_configuration: CfnLocationHDFS.QopConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    replication_factor: float | None = None
    simple_user: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationNFS(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MountOptionsProperty(Struct):
        version: str | None = None
    class OnPremConfigProperty(Struct):
        agent_arns: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        on_prem_config: CfnLocationNFS.OnPremConfigProperty | Mapping[str, Any] | IResolvable,
        mount_options: CfnLocationNFS.MountOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        server_hostname: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    on_prem_config: CfnLocationNFS.OnPremConfigProperty | IResolvable
    mount_options: CfnLocationNFS.MountOptionsProperty | IResolvable | None
    server_hostname: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def location_nfs_ref(self) -> _aws_datasync.LocationNFSReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_nfs(x: Any) -> bool: ...

class CfnLocationNFSProps(Struct):
    on_prem_config: CfnLocationNFS.OnPremConfigProperty | Mapping[str, Any] | IResolvable
    mount_options: CfnLocationNFS.MountOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    server_hostname: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationObjectStorage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class GoogleOidcConfigProperty(Struct):
        identity_pool_name: str
        identity_provider_name: str
        project_name: str
        project_number: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    class ObjectStorageExternalIdentityConfigProperty(Struct):
        google_oidc: CfnLocationObjectStorage.GoogleOidcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ObjectStorageFederatedIdentityConfigProperty(Struct):
        aws_iam_role: str | None = None
        external_identity: CfnLocationObjectStorage.ObjectStorageExternalIdentityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_key: str | None = None,
        agent_arns: Sequence[str] | None = None,
        bucket_name: str | None = None,
        cmk_secret_config: CfnLocationObjectStorage.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_secret_config: CfnLocationObjectStorage.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        federated_identity: CfnLocationObjectStorage.ObjectStorageFederatedIdentityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        secret_key: str | None = None,
        server_certificate: str | None = None,
        server_hostname: str | None = None,
        server_port: float | None = None,
        server_protocol: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    access_key: str | None
    agent_arns: Sequence[str] | None
    bucket_name: str | None
    cmk_secret_config: CfnLocationObjectStorage.CmkSecretConfigProperty | IResolvable | None
    custom_secret_config: CfnLocationObjectStorage.CustomSecretConfigProperty | IResolvable | None
    federated_identity: CfnLocationObjectStorage.ObjectStorageFederatedIdentityConfigProperty | IResolvable | None
    secret_key: str | None
    server_certificate: str | None
    server_hostname: str | None
    server_port: float | None
    server_protocol: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_managed_secret_config(self) -> IResolvable: ...
    @property
    def location_object_storage_ref(self) -> _aws_datasync.LocationObjectStorageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_object_storage(x: Any) -> bool: ...

class CfnLocationObjectStorageProps(Struct):
    access_key: str | None = None
    agent_arns: Sequence[str] | None = None
    bucket_name: str | None = None
    cmk_secret_config: CfnLocationObjectStorage.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_secret_config: CfnLocationObjectStorage.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    federated_identity: CfnLocationObjectStorage.ObjectStorageFederatedIdentityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    secret_key: str | None = None
    server_certificate: str | None = None
    server_hostname: str | None = None
    server_port: float | None = None
    server_protocol: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationS3(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3ConfigProperty(Struct):
        bucket_access_role_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        s3_config: CfnLocationS3.S3ConfigProperty | Mapping[str, Any] | IResolvable,
        s3_bucket_arn: str | _aws_s3.IBucketRef | None = None,
        s3_storage_class: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    s3_config: CfnLocationS3.S3ConfigProperty | IResolvable
    s3_bucket_arn: str | None
    s3_storage_class: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def location_s3_ref(self) -> _aws_datasync.LocationS3Reference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_s3(x: Any) -> bool: ...

class CfnLocationS3Props(Struct):
    s3_config: CfnLocationS3.S3ConfigProperty | Mapping[str, Any] | IResolvable
    s3_bucket_arn: str | _aws_s3.IBucketRef | None = None
    s3_storage_class: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLocationSMB(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CmkSecretConfigProperty(Struct):
        kms_key_arn: str | None = None
        secret_arn: str | None = None
    class CustomSecretConfigProperty(Struct):
        secret_access_role_arn: str
        secret_arn: str
    class ManagedSecretConfigProperty(Struct):
        secret_arn: str
    class MountOptionsProperty(Struct):
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_arns: Sequence[str],
        authentication_type: str | None = None,
        cmk_secret_config: CfnLocationSMB.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_secret_config: CfnLocationSMB.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        dns_ip_addresses: Sequence[str] | None = None,
        domain: str | None = None,
        kerberos_keytab: str | None = None,
        kerberos_krb5_conf: str | None = None,
        kerberos_principal: str | None = None,
        mount_options: CfnLocationSMB.MountOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        password: str | None = None,
        server_hostname: str | None = None,
        subdirectory: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user: str | None = None,
    ) -> None: ...
    agent_arns: Sequence[str]
    authentication_type: str | None
    cmk_secret_config: CfnLocationSMB.CmkSecretConfigProperty | IResolvable | None
    custom_secret_config: CfnLocationSMB.CustomSecretConfigProperty | IResolvable | None
    dns_ip_addresses: Sequence[str] | None
    domain: str | None
    kerberos_keytab: str | None
    kerberos_krb5_conf: str | None
    kerberos_principal: str | None
    mount_options: CfnLocationSMB.MountOptionsProperty | IResolvable | None
    password: str | None
    server_hostname: str | None
    subdirectory: str | None
    tags_raw: Sequence[_CfnTag] | None
    user: str | None
    @property
    def attr_cmk_secret_config_secret_arn(self) -> str: ...
    @property
    def attr_location_arn(self) -> str: ...
    @property
    def attr_location_uri(self) -> str: ...
    @property
    def attr_managed_secret_config(self) -> IResolvable: ...
    @property
    def location_smb_ref(self) -> _aws_datasync.LocationSMBReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_location_smb(x: Any) -> bool: ...

class CfnLocationSMBProps(Struct):
    agent_arns: Sequence[str]
    authentication_type: str | None = None
    cmk_secret_config: CfnLocationSMB.CmkSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_secret_config: CfnLocationSMB.CustomSecretConfigProperty | Mapping[str, Any] | IResolvable | None = None
    dns_ip_addresses: Sequence[str] | None = None
    domain: str | None = None
    kerberos_keytab: str | None = None
    kerberos_krb5_conf: str | None = None
    kerberos_principal: str | None = None
    mount_options: CfnLocationSMB.MountOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    password: str | None = None
    server_hostname: str | None = None
    subdirectory: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user: str | None = None

class CfnTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeletedProperty(Struct):
        report_level: str | None = None
    class DestinationProperty(Struct):
        s3: CfnTask.S3Property | Mapping[str, Any] | IResolvable | None = None
    class FilterRuleProperty(Struct):
        filter_type: str | None = None
        value: str | None = None
    class ManifestConfigProperty(Struct):
        source: CfnTask.SourceProperty | Mapping[str, Any] | IResolvable
        action: str | None = None
        format: str | None = None
    class ManifestConfigSourceS3Property(Struct):
        bucket_access_role_arn: str | None = None
        manifest_object_path: str | None = None
        manifest_object_version_id: str | None = None
        s3_bucket_arn: str | None = None
    class OptionsProperty(Struct):
        atime: str | None = None
        bytes_per_second: float | None = None
        gid: str | None = None
        log_level: str | None = None
        mtime: str | None = None
        object_metadata: str | None = None
        object_tags: str | None = None
        overwrite_mode: str | None = None
        posix_permissions: str | None = None
        preserve_deleted_files: str | None = None
        preserve_devices: str | None = None
        security_descriptor_copy_flags: str | None = None
        task_queueing: str | None = None
        transfer_mode: str | None = None
        uid: str | None = None
        verify_mode: str | None = None
    class OverridesProperty(Struct):
        deleted: CfnTask.DeletedProperty | Mapping[str, Any] | IResolvable | None = None
        skipped: CfnTask.SkippedProperty | Mapping[str, Any] | IResolvable | None = None
        transferred: CfnTask.TransferredProperty | Mapping[str, Any] | IResolvable | None = None
        verified: CfnTask.VerifiedProperty | Mapping[str, Any] | IResolvable | None = None
    class S3Property(Struct):
        bucket_access_role_arn: str | None = None
        s3_bucket_arn: str | None = None
        subdirectory: str | None = None
    class SkippedProperty(Struct):
        report_level: str | None = None
    class SourceProperty(Struct):
        s3: CfnTask.ManifestConfigSourceS3Property | Mapping[str, Any] | IResolvable | None = None
    class TaskReportConfigProperty(Struct):
        destination: CfnTask.DestinationProperty | Mapping[str, Any] | IResolvable
        output_type: str
        object_version_ids: str | None = None
        overrides: CfnTask.OverridesProperty | Mapping[str, Any] | IResolvable | None = None
        report_level: str | None = None
    class TaskScheduleProperty(Struct):
        schedule_expression: str | None = None
        status: str | None = None
    class TransferredProperty(Struct):
        report_level: str | None = None
    class VerifiedProperty(Struct):
        report_level: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_location_arn: str | _aws_datasync.ILocationEFSRef | _aws_datasync.ILocationS3Ref,
        source_location_arn: str | _aws_datasync.ILocationNFSRef | _aws_datasync.ILocationS3Ref,
        cloud_watch_log_group_arn: str | _aws_logs.ILogGroupRef | None = None,
        excludes: Sequence[CfnTask.FilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        includes: Sequence[CfnTask.FilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        manifest_config: CfnTask.ManifestConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        options: CfnTask.OptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: CfnTask.TaskScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_mode: str | None = None,
        task_report_config: CfnTask.TaskReportConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    destination_location_arn: str
    source_location_arn: str
    cloud_watch_log_group_arn: str | None
    excludes: Sequence[CfnTask.FilterRuleProperty | IResolvable] | IResolvable | None
    includes: Sequence[CfnTask.FilterRuleProperty | IResolvable] | IResolvable | None
    manifest_config: CfnTask.ManifestConfigProperty | IResolvable | None
    name: str | None
    options: CfnTask.OptionsProperty | IResolvable | None
    schedule: CfnTask.TaskScheduleProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    task_mode: str | None
    task_report_config: CfnTask.TaskReportConfigProperty | IResolvable | None
    @property
    def attr_destination_network_interface_arns(self) -> Sequence[str]: ...
    @property
    def attr_source_network_interface_arns(self) -> Sequence[str]: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_task_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def task_ref(self) -> _aws_datasync.TaskReference: ...
    @staticmethod
    def arn_for_task(resource: _aws_datasync.ITaskRef) -> str: ...
    @staticmethod
    def is_cfn_task(x: Any) -> bool: ...

class CfnTaskProps(Struct):
    destination_location_arn: str | _aws_datasync.ILocationEFSRef | _aws_datasync.ILocationS3Ref
    source_location_arn: str | _aws_datasync.ILocationNFSRef | _aws_datasync.ILocationS3Ref
    cloud_watch_log_group_arn: str | _aws_logs.ILogGroupRef | None = None
    excludes: Sequence[CfnTask.FilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    includes: Sequence[CfnTask.FilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    manifest_config: CfnTask.ManifestConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    options: CfnTask.OptionsProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: CfnTask.TaskScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_mode: str | None = None
    task_report_config: CfnTask.TaskReportConfigProperty | Mapping[str, Any] | IResolvable | None = None

