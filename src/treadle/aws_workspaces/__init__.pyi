# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_workspaces as _aws_workspaces
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnectionAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionAliasAssociationProperty(Struct):
        associated_account_id: str | None = None
        association_status: str | None = None
        connection_identifier: str | None = None
        resource_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_string: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_string: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_alias_id(self) -> str: ...
    @property
    def attr_associations(self) -> IResolvable: ...
    @property
    def attr_connection_alias_state(self) -> str: ...
    @property
    def connection_alias_ref(self) -> _aws_workspaces.ConnectionAliasReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_connection_alias(x: Any) -> bool: ...

class CfnConnectionAliasProps(Struct):
    connection_string: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDirectory(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessEndpointConfigProperty(Struct):
        access_endpoints: Sequence[CfnDirectory.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable
        internet_fallback_protocols: Sequence[str] | None = None
    class AccessEndpointProperty(Struct):
        access_endpoint_type: str | None = None
        vpc_endpoint_id: str | None = None
    class ActiveDirectoryConfigProperty(Struct):
        domain_name: str
        service_account_secret_arn: str
    class CertificateBasedAuthPropertiesProperty(Struct):
        certificate_authority_arn: str | None = None
        status: str | None = None
    class DefaultWorkspaceCreationPropertiesProperty(Struct):
        custom_security_group_id: str | None = None
        default_ou: str | None = None
        enable_internet_access: bool | IResolvable | None = None
        enable_maintenance_mode: bool | IResolvable | None = None
        instance_iam_role_arn: str | None = None
        user_enabled_as_local_administrator: bool | IResolvable | None = None
    class GlobalAcceleratorForDirectoryProperty(Struct):
        mode: str
        preferred_protocol: str | None = None
    class IDCConfigProperty(Struct):
        application_arn: str | None = None
        instance_arn: str | None = None
    class MicrosoftEntraConfigProperty(Struct):
        application_config_secret_arn: str | None = None
        tenant_id: str | None = None
    class SamlPropertiesProperty(Struct):
        relay_state_parameter_name: str | None = None
        status: str | None = None
        user_access_url: str | None = None
    class SelfservicePermissionsProperty(Struct):
        change_compute_type: str | None = None
        increase_volume_size: str | None = None
        rebuild_workspace: str | None = None
        restart_workspace: str | None = None
        switch_running_mode: str | None = None
    class StorageConnectorProperty(Struct):
        connector_type: str
        status: str
    class StreamingPropertiesProperty(Struct):
        global_accelerator: CfnDirectory.GlobalAcceleratorForDirectoryProperty | Mapping[str, Any] | IResolvable | None = None
        storage_connectors: Sequence[CfnDirectory.StorageConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        streaming_experience_preferred_protocol: str | None = None
        user_settings: Sequence[CfnDirectory.UserSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class UserSettingProperty(Struct):
        action: str
        permission: str
        maximum_length: float | None = None
    class WorkspaceAccessPropertiesProperty(Struct):
        access_endpoint_config: CfnDirectory.AccessEndpointConfigProperty | Mapping[str, Any] | IResolvable | None = None
        device_type_android: str | None = None
        device_type_chrome_os: str | None = None
        device_type_ios: str | None = None
        device_type_linux: str | None = None
        device_type_osx: str | None = None
        device_type_web: str | None = None
        device_type_windows: str | None = None
        device_type_work_spaces_thin_client: str | None = None
        device_type_zero_client: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        active_directory_config: CfnDirectory.ActiveDirectoryConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        certificate_based_auth_properties: CfnDirectory.CertificateBasedAuthPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_self_service: bool | IResolvable | None = None,
        endpoint_encryption_mode: str | None = None,
        idc_instance_arn: str | None = None,
        ip_group_ids: Sequence[str] | None = None,
        microsoft_entra_config: CfnDirectory.MicrosoftEntraConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        saml_properties: CfnDirectory.SamlPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        selfservice_permissions: CfnDirectory.SelfservicePermissionsProperty | Mapping[str, Any] | IResolvable | None = None,
        streaming_properties: CfnDirectory.StreamingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tenancy: str | None = None,
        user_identity_type: str | None = None,
        workspace_access_properties: CfnDirectory.WorkspaceAccessPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        workspace_creation_properties: CfnDirectory.DefaultWorkspaceCreationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        workspace_directory_description: str | None = None,
        workspace_directory_name: str | None = None,
        workspace_type: str | None = None,
    ) -> None: ...
    active_directory_config: CfnDirectory.ActiveDirectoryConfigProperty | IResolvable | None
    certificate_based_auth_properties: CfnDirectory.CertificateBasedAuthPropertiesProperty | IResolvable | None
    enable_self_service: bool | IResolvable | None
    endpoint_encryption_mode: str | None
    idc_instance_arn: str | None
    ip_group_ids: Sequence[str] | None
    microsoft_entra_config: CfnDirectory.MicrosoftEntraConfigProperty | IResolvable | None
    saml_properties: CfnDirectory.SamlPropertiesProperty | IResolvable | None
    selfservice_permissions: CfnDirectory.SelfservicePermissionsProperty | IResolvable | None
    streaming_properties: CfnDirectory.StreamingPropertiesProperty | IResolvable | None
    subnet_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    tenancy: str | None
    user_identity_type: str | None
    workspace_access_properties: CfnDirectory.WorkspaceAccessPropertiesProperty | IResolvable | None
    workspace_creation_properties: CfnDirectory.DefaultWorkspaceCreationPropertiesProperty | IResolvable | None
    workspace_directory_description: str | None
    workspace_directory_name: str | None
    workspace_type: str | None
    @property
    def attr_alias(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_customer_user_name(self) -> str: ...
    @property
    def attr_directory_id(self) -> str: ...
    @property
    def attr_directory_name(self) -> str: ...
    @property
    def attr_directory_type(self) -> str: ...
    @property
    def attr_dns_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_dns_ipv6_addresses(self) -> Sequence[str]: ...
    @property
    def attr_iam_role_id(self) -> str: ...
    @property
    def attr_idc_config(self) -> IResolvable: ...
    @property
    def attr_registration_code(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_workspace_security_group_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def directory_ref(self) -> _aws_workspaces.DirectoryReference: ...
    @staticmethod
    def arn_for_directory(resource: _aws_workspaces.IDirectoryRef) -> str: ...
    @staticmethod
    def is_cfn_directory(x: Any) -> bool: ...

class CfnDirectoryProps(Struct):
    active_directory_config: CfnDirectory.ActiveDirectoryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    certificate_based_auth_properties: CfnDirectory.CertificateBasedAuthPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    enable_self_service: bool | IResolvable | None = None
    endpoint_encryption_mode: str | None = None
    idc_instance_arn: str | None = None
    ip_group_ids: Sequence[str] | None = None
    microsoft_entra_config: CfnDirectory.MicrosoftEntraConfigProperty | Mapping[str, Any] | IResolvable | None = None
    saml_properties: CfnDirectory.SamlPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    selfservice_permissions: CfnDirectory.SelfservicePermissionsProperty | Mapping[str, Any] | IResolvable | None = None
    streaming_properties: CfnDirectory.StreamingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tenancy: str | None = None
    user_identity_type: str | None = None
    workspace_access_properties: CfnDirectory.WorkspaceAccessPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    workspace_creation_properties: CfnDirectory.DefaultWorkspaceCreationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    workspace_directory_description: str | None = None
    workspace_directory_name: str | None = None
    workspace_type: str | None = None

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class WorkspacePropertiesProperty(Struct):
        compute_type_name: str | None = None
        root_volume_size_gib: float | None = None
        running_mode: str | None = None
        running_mode_auto_stop_timeout_in_minutes: float | None = None
        user_volume_size_gib: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bundle_id: str,
        directory_id: str,
        user_name: str,
        root_volume_encryption_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_volume_encryption_enabled: bool | IResolvable | None = None,
        volume_encryption_key: str | None = None,
        workspace_properties: CfnWorkspace.WorkspacePropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    bundle_id: str
    directory_id: str
    user_name: str
    root_volume_encryption_enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_volume_encryption_enabled: bool | IResolvable | None
    volume_encryption_key: str | None
    workspace_properties: CfnWorkspace.WorkspacePropertiesProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_workspace_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_workspaces.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_workspaces.IWorkspaceRef) -> str: ...
    @staticmethod
    def from_workspace_id(scope: Construct, id: str, workspace_id: str) -> _aws_workspaces.IWorkspaceRef: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    bundle_id: str
    directory_id: str
    user_name: str
    root_volume_encryption_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_volume_encryption_enabled: bool | IResolvable | None = None
    volume_encryption_key: str | None = None
    workspace_properties: CfnWorkspace.WorkspacePropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWorkspaceIpGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpRuleItemProperty(Struct):
        ip_rule: str
        rule_desc: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str,
        group_desc: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_rules: Sequence[CfnWorkspaceIpGroup.IpRuleItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    group_name: str
    group_desc: str | None
    tags: Sequence[_CfnTag] | None
    user_rules: Sequence[CfnWorkspaceIpGroup.IpRuleItemProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_group_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_ip_group_ref(self) -> _aws_workspaces.WorkspaceIpGroupReference: ...
    @staticmethod
    def arn_for_workspace_ip_group(resource: _aws_workspaces.IWorkspaceIpGroupRef) -> str: ...
    @staticmethod
    def is_cfn_workspace_ip_group(x: Any) -> bool: ...

class CfnWorkspaceIpGroupProps(Struct):
    group_name: str
    group_desc: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_rules: Sequence[CfnWorkspaceIpGroup.IpRuleItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnWorkspacesPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationSettingsProperty(Struct):
        status: str
        settings_group: str | None = None
    class CapacityProperty(Struct):
        desired_user_sessions: float
    class TimeoutSettingsProperty(Struct):
        disconnect_timeout_in_seconds: float | None = None
        idle_disconnect_timeout_in_seconds: float | None = None
        max_user_duration_in_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bundle_id: str,
        capacity: CfnWorkspacesPool.CapacityProperty | Mapping[str, Any] | IResolvable,
        directory_id: str,
        pool_name: str,
        application_settings: CfnWorkspacesPool.ApplicationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        running_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_settings: CfnWorkspacesPool.TimeoutSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    bundle_id: str
    capacity: CfnWorkspacesPool.CapacityProperty | IResolvable
    directory_id: str
    pool_name: str
    application_settings: CfnWorkspacesPool.ApplicationSettingsProperty | IResolvable | None
    description: str | None
    running_mode: str | None
    tags: Sequence[_CfnTag] | None
    timeout_settings: CfnWorkspacesPool.TimeoutSettingsProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_pool_arn(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspaces_pool_ref(self) -> _aws_workspaces.WorkspacesPoolReference: ...
    @staticmethod
    def arn_for_workspaces_pool(resource: _aws_workspaces.IWorkspacesPoolRef) -> str: ...
    @staticmethod
    def from_pool_id(scope: Construct, id: str, pool_id: str) -> _aws_workspaces.IWorkspacesPoolRef: ...
    @staticmethod
    def from_workspaces_pool_arn(scope: Construct, id: str, arn: str) -> _aws_workspaces.IWorkspacesPoolRef: ...
    @staticmethod
    def is_cfn_workspaces_pool(x: Any) -> bool: ...

class CfnWorkspacesPoolProps(Struct):
    bundle_id: str
    capacity: CfnWorkspacesPool.CapacityProperty | Mapping[str, Any] | IResolvable
    directory_id: str
    pool_name: str
    application_settings: CfnWorkspacesPool.ApplicationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    running_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_settings: CfnWorkspacesPool.TimeoutSettingsProperty | Mapping[str, Any] | IResolvable | None = None

