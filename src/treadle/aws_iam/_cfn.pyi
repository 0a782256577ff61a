# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_name: str,
        serial: float | None = None,
        status: str | None = None,
    ) -> None: ...
    user_name: str
    serial: float | None
    status: str | None
    @property
    def access_key_ref(self) -> _aws_iam.AccessKeyReference: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_secret_access_key(self) -> str: ...
    @staticmethod
    def is_cfn_access_key(x: Any) -> bool: ...

class CfnAccessKeyProps(Struct):
    user_name: str
    serial: float | None = None
    status: str | None = None

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PolicyProperty(Struct):
        policy_document: Any
        policy_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str | None = None,
        managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None,
        path: str | None = None,
        policies: Sequence[CfnGroup.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    group_name: str | None
    managed_policy_arns: Sequence[str] | None
    path: str | None
    policies: Sequence[CfnGroup.PolicyProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def group_ref(self) -> _aws_iam.GroupReference: ...
    @staticmethod
    def arn_for_group(resource: _aws_iam.IGroupRef) -> str: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    group_name: str | None = None
    managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None
    path: str | None = None
    policies: Sequence[CfnGroup.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnGroupPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str,
        policy_name: str,
        policy_document: Any | None = None,
    ) -> None: ...
    group_name: str
    policy_document: Any
    policy_name: str
    @property
    def group_policy_ref(self) -> _aws_iam.GroupPolicyReference: ...
    @staticmethod
    def is_cfn_group_policy(x: Any) -> bool: ...

class CfnGroupPolicyProps(Struct):
    group_name: str
    policy_name: str
    policy_document: Any | None = None

class CfnInstanceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        roles: Sequence[str | _aws_iam.IRoleRef],
        instance_profile_name: str | None = None,
        path: str | None = None,
    ) -> None: ...
    roles: Sequence[str]
    instance_profile_name: str | None
    path: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def instance_profile_ref(self) -> _aws_iam.InstanceProfileReference: ...
    @staticmethod
    def arn_for_instance_profile(resource: _aws_iam.IInstanceProfileRef) -> str: ...
    @staticmethod
    def is_cfn_instance_profile(x: Any) -> bool: ...

class CfnInstanceProfileProps(Struct):
    roles: Sequence[str | _aws_iam.IRoleRef]
    instance_profile_name: str | None = None
    path: str | None = None

class CfnManagedPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        description: str | None = None,
        groups: Sequence[str | _aws_iam.IGroupRef] | None = None,
        managed_policy_name: str | None = None,
        path: str | None = None,
        roles: Sequence[str | _aws_iam.IRoleRef] | None = None,
        users: Sequence[str | _aws_iam.IUserRef] | None = None,
    ) -> None: ...
    policy_document: Any
    description: str | None
    groups: Sequence[str] | None
    managed_policy_name: str | None
    path: str | None
    roles: Sequence[str] | None
    users: Sequence[str] | None
    @property
    def attr_attachment_count(self) -> float: ...
    @property
    def attr_create_date(self) -> str: ...
    @property
    def attr_default_version_id(self) -> str: ...
    @property
    def attr_is_attachable(self) -> IResolvable: ...
    @property
    def attr_permissions_boundary_usage_count(self) -> float: ...
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_update_date(self) -> str: ...
    @property
    def managed_policy_ref(self) -> _aws_iam.ManagedPolicyReference: ...
    @staticmethod
    def is_cfn_managed_policy(x: Any) -> bool: ...

class CfnManagedPolicyProps(Struct):
    policy_document: Any
    description: str | None = None
    groups: Sequence[str | _aws_iam.IGroupRef] | None = None
    managed_policy_name: str | None = None
    path: str | None = None
    roles: Sequence[str | _aws_iam.IRoleRef] | None = None
    users: Sequence[str | _aws_iam.IUserRef] | None = None

class CfnOIDCProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_id_list: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thumbprint_list: Sequence[str] | None = None,
        url: str | None = None,
    ) -> None: ...
    client_id_list: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    thumbprint_list: Sequence[str] | None
    url: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def oidc_provider_ref(self) -> _aws_iam.OIDCProviderReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_oidc_provider(resource: _aws_iam.IOIDCProviderRef) -> str: ...
    @staticmethod
    def is_cfn_oidc_provider(x: Any) -> bool: ...

class CfnOIDCProviderProps(Struct):
    client_id_list: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thumbprint_list: Sequence[str] | None = None
    url: str | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        policy_name: str,
        groups: Sequence[str] | None = None,
        roles: Sequence[str] | None = None,
        users: Sequence[str] | None = None,
    ) -> None: ...
    policy_document: Any
    policy_name: str
    groups: Sequence[str] | None
    roles: Sequence[str] | None
    users: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def policy_ref(self) -> _aws_iam.PolicyReference: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    policy_document: Any
    policy_name: str
    groups: Sequence[str] | None = None
    roles: Sequence[str] | None = None
    users: Sequence[str] | None = None

class CfnRole(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PolicyProperty(Struct):
        policy_document: Any
        policy_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assume_role_policy_document: Any,
        description: str | None = None,
        managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None,
        max_session_duration: float | None = None,
        path: str | None = None,
        permissions_boundary: str | _aws_iam.IManagedPolicyRef | None = None,
        policies: Sequence[CfnRole.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        role_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    assume_role_policy_document: Any
    description: str | None
    managed_policy_arns: Sequence[str] | None
    max_session_duration: float | None
    path: str | None
    permissions_boundary: str | None
    policies: Sequence[CfnRole.PolicyProperty | IResolvable] | IResolvable | None
    role_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_role_id(self) -> str: ...
    @property
    def role_ref(self) -> _aws_iam.RoleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_role(resource: _aws_iam.IRoleRef) -> str: ...
    @staticmethod
    def is_cfn_role(x: Any) -> bool: ...

class CfnRoleProps(Struct):
    assume_role_policy_document: Any
    description: str | None = None
    managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None
    max_session_duration: float | None = None
    path: str | None = None
    permissions_boundary: str | _aws_iam.IManagedPolicyRef | None = None
    policies: Sequence[CfnRole.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    role_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRolePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_name: str,
        role_name: str,
        policy_document: Any | None = None,
    ) -> None: ...
    policy_document: Any
    policy_name: str
    role_name: str
    @property
    def role_policy_ref(self) -> _aws_iam.RolePolicyReference: ...
    @staticmethod
    def is_cfn_role_policy(x: Any) -> bool: ...

class CfnRolePolicyProps(Struct):
    policy_name: str
    role_name: str
    policy_document: Any | None = None

class CfnSAMLProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SAMLPrivateKeyProperty(Struct):
        key_id: str
        timestamp: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        add_private_key: str | None = None,
        assertion_encryption_mode: str | None = None,
        name: str | None = None,
        private_key_list: Sequence[CfnSAMLProvider.SAMLPrivateKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        remove_private_key: str | None = None,
        saml_metadata_document: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    add_private_key: str | None
    assertion_encryption_mode: str | None
    name: str | None
    private_key_list: Sequence[CfnSAMLProvider.SAMLPrivateKeyProperty | IResolvable] | IResolvable | None
    remove_private_key: str | None
    saml_metadata_document: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_saml_provider_uuid(self) -> str: ...
    @property
    def saml_provider_ref(self) -> _aws_iam.SAMLProviderReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_saml_provider(resource: _aws_iam.ISAMLProviderRef) -> str: ...
    @staticmethod
    def is_cfn_saml_provider(x: Any) -> bool: ...

class CfnSAMLProviderProps(Struct):
    add_private_key: str | None = None
    assertion_encryption_mode: str | None = None
    name: str | None = None
    private_key_list: Sequence[CfnSAMLProvider.SAMLPrivateKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    remove_private_key: str | None = None
    saml_metadata_document: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServerCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_body: str | None = None,
        certificate_chain: str | None = None,
        path: str | None = None,
        private_key: str | None = None,
        server_certificate_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate_body: str | None
    certificate_chain: str | None
    path: str | None
    private_key: str | None
    server_certificate_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def server_certificate_ref(self) -> _aws_iam.ServerCertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_server_certificate(resource: _aws_iam.IServerCertificateRef) -> str: ...
    @staticmethod
    def is_cfn_server_certificate(x: Any) -> bool: ...

class CfnServerCertificateProps(Struct):
    certificate_body: str | None = None
    certificate_chain: str | None = None
    path: str | None = None
    private_key: str | None = None
    server_certificate_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceLinkedRole(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_service_name: str | None = None,
        custom_suffix: str | None = None,
        description: str | None = None,
    ) -> None: ...
    aws_service_name: str | None
    custom_suffix: str | None
    description: str | None
    @property
    def attr_role_name(self) -> str: ...
    @property
    def service_linked_role_ref(self) -> _aws_iam.ServiceLinkedRoleReference: ...
    @staticmethod
    def is_cfn_service_linked_role(x: Any) -> bool: ...

class CfnServiceLinkedRoleProps(Struct):
    aws_service_name: str | None = None
    custom_suffix: str | None = None
    description: str | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoginProfileProperty(Struct):
        password: str
        password_reset_required: bool | IResolvable | None = None
    class PolicyProperty(Struct):
        policy_document: Any
        policy_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        groups: Sequence[str | _aws_iam.IGroupRef] | None = None,
        login_profile: CfnUser.LoginProfileProperty | Mapping[str, Any] | IResolvable | None = None,
        managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None,
        path: str | None = None,
        permissions_boundary: str | _aws_iam.IManagedPolicyRef | None = None,
        policies: Sequence[CfnUser.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_name: str | None = None,
    ) -> None: ...
    groups: Sequence[str] | None
    login_profile: CfnUser.LoginProfileProperty | IResolvable | None
    managed_policy_arns: Sequence[str] | None
    path: str | None
    permissions_boundary: str | None
    policies: Sequence[CfnUser.PolicyProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_ref(self) -> _aws_iam.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_iam.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    groups: Sequence[str | _aws_iam.IGroupRef] | None = None
    login_profile: CfnUser.LoginProfileProperty | Mapping[str, Any] | IResolvable | None = None
    managed_policy_arns: Sequence[str | _aws_iam.IManagedPolicyRef] | None = None
    path: str | None = None
    permissions_boundary: str | _aws_iam.IManagedPolicyRef | None = None
    policies: Sequence[CfnUser.PolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_name: str | None = None

class CfnUserPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_name: str,
        user_name: str,
        policy_document: Any | None = None,
    ) -> None: ...
    policy_document: Any
    policy_name: str
    user_name: str
    @property
    def user_policy_ref(self) -> _aws_iam.UserPolicyReference: ...
    @staticmethod
    def is_cfn_user_policy(x: Any) -> bool: ...

class CfnUserPolicyProps(Struct):
    policy_name: str
    user_name: str
    policy_document: Any | None = None

class CfnUserToGroupAddition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str,
        users: Sequence[str],
    ) -> None: ...
    group_name: str
    users: Sequence[str]
    @property
    def attr_id(self) -> str: ...
    @property
    def user_to_group_addition_ref(self) -> _aws_iam.UserToGroupAdditionReference: ...
    @staticmethod
    def is_cfn_user_to_group_addition(x: Any) -> bool: ...

class CfnUserToGroupAdditionProps(Struct):
    group_name: str
    users: Sequence[str]

class CfnVirtualMFADevice(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        users: Sequence[str],
        path: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        virtual_mfa_device_name: str | None = None,
    ) -> None: ...
    users: Sequence[str]
    path: str | None
    tags_raw: Sequence[_CfnTag] | None
    virtual_mfa_device_name: str | None
    @property
    def attr_serial_number(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_mfa_device_ref(self) -> _aws_iam.VirtualMFADeviceReference: ...
    @staticmethod
    def is_cfn_virtual_mfa_device(x: Any) -> bool: ...

class CfnVirtualMFADeviceProps(Struct):
    users: Sequence[str]
    path: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    virtual_mfa_device_name: str | None = None

class AccessKeyStatus(Enum):
    ACTIVE = 'Active'
    INACTIVE = 'Inactive'
    EXPIRED = 'Expired'

class AccessKeyProps(Struct):
    user: Any
    serial: float | None = None
    status: AccessKeyStatus | None = None

class CommonGrantOptions(Struct):
    actions: Sequence[str]
    grantee: Any
    resource_arns: Sequence[str]
    conditions: Mapping[str, Mapping[str, Any]] | None = None

class CustomizeRolesOptions(Struct):
    prevent_synthesis: bool | None = None
    use_precreated_roles: Mapping[str, str] | None = None

class FromRoleArnOptions(Struct):
    add_grants_to_resources: bool | None = None
    default_policy_name: str | None = None
    mutable: bool | None = None

class FromRoleNameOptions(Struct):
    add_grants_to_resources: bool | None = None
    default_policy_name: str | None = None
    mutable: bool | None = None

class GrantOnKeyResult(Struct):
    grant: Any | None = None

class GrantOnPrincipalAndResourceOptions(Struct):
    actions: Sequence[str]
    grantee: Any
    resource_arns: Sequence[str]
    resource: Any
    conditions: Mapping[str, Mapping[str, Any]] | None = None
    resource_policy_principal: Any | None = None
    resource_self_arns: Sequence[str] | None = None

class GrantOnPrincipalOptions(Struct):
    actions: Sequence[str]
    grantee: Any
    resource_arns: Sequence[str]
    conditions: Mapping[str, Mapping[str, Any]] | None = None
    scope: Any | None = None

class GrantPolicyWithResourceOptions(Struct):
    actions: Sequence[str]
    grantee: Any
    resource_arns: Sequence[str]
    resource: Any
    statement: Any
    conditions: Mapping[str, Mapping[str, Any]] | None = None
    resource_self_arns: Sequence[str] | None = None

class GrantWithResourceOptions(Struct):
    actions: Sequence[str]
    grantee: Any
    resource_arns: Sequence[str]
    resource: Any
    conditions: Mapping[str, Mapping[str, Any]] | None = None
    resource_self_arns: Sequence[str] | None = None

class GroupProps(Struct):
    group_name: str | None = None
    managed_policies: Sequence[Any] | None = None
    path: str | None = None

class InstanceProfileAttributes(Struct):
    instance_profile_arn: str
    role: Any | None = None

class InstanceProfileProps(Struct):
    instance_profile_name: str | None = None
    path: str | None = None
    role: Any | None = None

class LazyRoleProps(Struct):
    assumed_by: Any
    description: str | None = None
    external_ids: Sequence[str] | None = None
    inline_policies: Mapping[str, Any] | None = None
    managed_policies: Sequence[Any] | None = None
    max_session_duration: Any | None = None
    path: str | None = None
    permissions_boundary: Any | None = None
    role_name: str | None = None

class ManagedPolicyProps(Struct):
    description: str | None = None
    document: Any | None = None
    groups: Sequence[Any] | None = None
    managed_policy_name: str | None = None
    path: str | None = None
    roles: Sequence[Any] | None = None
    statements: Sequence[Any] | None = None
    users: Sequence[Any] | None = None

class OidcProviderNativeProps(Struct):
    url: str
    client_ids: Sequence[str] | None = None
    oidc_provider_name: str | None = None
    removal_policy: Any | None = None
    thumbprints: Sequence[str] | None = None

class OpenIdConnectProviderProps(Struct):
    url: str
    client_ids: Sequence[str] | None = None
    removal_policy: Any | None = None
    thumbprints: Sequence[str] | None = None

class PolicyDocumentProps(Struct):
    assign_sids: bool | None = None
    minimize: bool | None = None
    statements: Sequence[Any] | None = None

class PolicyProps(Struct):
    document: Any | None = None
    force: bool | None = None
    groups: Sequence[Any] | None = None
    policy_name: str | None = None
    roles: Sequence[Any] | None = None
    statements: Sequence[Any] | None = None
    users: Sequence[Any] | None = None

class PolicyStatementProps(Struct):
    actions: Sequence[str] | None = None
    conditions: Mapping[str, Any] | None = None
    effect: Any | None = None
    not_actions: Sequence[str] | None = None
    not_principals: Sequence[Any] | None = None
    not_resources: Sequence[str] | None = None
    principals: Sequence[Any] | None = None
    resources: Sequence[str] | None = None
    sid: str | None = None

class ResourcePolicyValidationOptions(Struct):
    skip_resource_validation: bool | None = None

class RoleLookupOptions(Struct):
    role_name: str
    add_grants_to_resources: bool | None = None
    default_policy_name: str | None = None
    mutable: bool | None = None

class RoleProps(Struct):
    assumed_by: Any
    description: str | None = None
    external_ids: Sequence[str] | None = None
    inline_policies: Mapping[str, Any] | None = None
    managed_policies: Sequence[Any] | None = None
    max_session_duration: Any | None = None
    path: str | None = None
    permissions_boundary: Any | None = None
    role_name: str | None = None

class SamlProviderProps(Struct):
    metadata_document: Any
    name: str | None = None

class ServicePrincipalOpts(Struct):
    conditions: Mapping[str, Any] | None = None
    region: str | None = None

class UnknownPrincipalProps(Struct):
    resource: Any

class UserAttributes(Struct):
    user_arn: str

class UserProps(Struct):
    groups: Sequence[Any] | None = None
    managed_policies: Sequence[Any] | None = None
    password: Any | None = None
    password_reset_required: bool | None = None
    path: str | None = None
    permissions_boundary: Any | None = None
    user_name: str | None = None

class WithoutPolicyUpdatesOptions(Struct):
    add_grants_to_resources: bool | None = None

