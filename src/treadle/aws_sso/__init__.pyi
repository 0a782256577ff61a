# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_sso as _aws_sso
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PortalOptionsConfigurationProperty(Struct):
        sign_in_options: CfnApplication.SignInOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class SignInOptionsProperty(Struct):
        origin: str
        application_url: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_provider_arn: str,
        instance_arn: str,
        name: str,
        description: str | None = None,
        portal_options: CfnApplication.PortalOptionsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_provider_arn: str
    instance_arn: str
    name: str
    description: str | None
    portal_options: CfnApplication.PortalOptionsConfigurationProperty | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_sso.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_identity_store_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_sso.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_provider_arn: str
    instance_arn: str
    name: str
    description: str | None = None
    portal_options: CfnApplication.PortalOptionsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnApplicationAssignment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_arn: str,
        principal_id: str,
        principal_type: str,
    ) -> None: ...
    application_arn: str
    principal_id: str
    principal_type: str
    @property
    def application_assignment_ref(self) -> _aws_sso.ApplicationAssignmentReference: ...
    @staticmethod
    def is_cfn_application_assignment(x: Any) -> bool: ...

class CfnApplicationAssignmentProps(Struct):
    application_arn: str
    principal_id: str
    principal_type: str

class CfnAssignment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        permission_set_arn: str,
        principal_id: str,
        principal_type: str,
        target_id: str,
        target_type: str,
    ) -> None: ...
    instance_arn: str
    permission_set_arn: str
    principal_id: str
    principal_type: str
    target_id: str
    target_type: str
    @property
    def assignment_ref(self) -> _aws_sso.AssignmentReference: ...
    @staticmethod
    def is_cfn_assignment(x: Any) -> bool: ...

class CfnAssignmentProps(Struct):
    instance_arn: str
    permission_set_arn: str
    principal_id: str
    principal_type: str
    target_id: str
    target_type: str

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_identity_store_id(self) -> str: ...
    @property
    def attr_instance_arn(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_ref(self) -> _aws_sso.InstanceReference: ...
    @staticmethod
    def arn_for_instance(resource: _aws_sso.IInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstanceAccessControlAttributeConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessControlAttributeProperty(Struct):
        key: str
        value: CfnInstanceAccessControlAttributeConfiguration.AccessControlAttributeValueProperty | Mapping[str, Any] | IResolvable
    class AccessControlAttributeValueProperty(Struct):
        source: Sequence[str]
    class InstanceAccessControlAttributeConfigurationProperty(Struct):
        access_control_attributes: Sequence[CfnInstanceAccessControlAttributeConfiguration.AccessControlAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        access_control_attributes: Sequence[CfnInstanceAccessControlAttributeConfiguration.AccessControlAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        instance_access_control_attribute_configuration: CfnInstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    access_control_attributes: Sequence[CfnInstanceAccessControlAttributeConfiguration.AccessControlAttributeProperty | IResolvable] | IResolvable | None
    instance_access_control_attribute_configuration: CfnInstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfigurationProperty | IResolvable | None
    @property
    def instance_access_control_attribute_configuration_ref(self) -> _aws_sso.InstanceAccessControlAttributeConfigurationReference: ...
    @staticmethod
    def is_cfn_instance_access_control_attribute_configuration(x: Any) -> bool: ...

class CfnInstanceAccessControlAttributeConfigurationProps(Struct):
    instance_arn: str
    access_control_attributes: Sequence[CfnInstanceAccessControlAttributeConfiguration.AccessControlAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    instance_access_control_attribute_configuration: CfnInstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnPermissionSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomerManagedPolicyReferenceProperty(Struct):
        name: str
        path: str | None = None
    class PermissionsBoundaryProperty(Struct):
        customer_managed_policy_reference: CfnPermissionSet.CustomerManagedPolicyReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        managed_policy_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        name: str,
        customer_managed_policy_references: Sequence[CfnPermissionSet.CustomerManagedPolicyReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        inline_policy: Any | None = None,
        managed_policies: Sequence[str] | None = None,
        permissions_boundary: CfnPermissionSet.PermissionsBoundaryProperty | Mapping[str, Any] | IResolvable | None = None,
        relay_state_type: str | None = None,
        session_duration: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    inline_policy: Any
    instance_arn: str
    name: str
    customer_managed_policy_references: Sequence[CfnPermissionSet.CustomerManagedPolicyReferenceProperty | IResolvable] | IResolvable | None
    description: str | None
    managed_policies: Sequence[str] | None
    permissions_boundary: CfnPermissionSet.PermissionsBoundaryProperty | IResolvable | None
    relay_state_type: str | None
    session_duration: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_permission_set_arn(self) -> str: ...
    @property
    def permission_set_ref(self) -> _aws_sso.PermissionSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_permission_set(resource: _aws_sso.IPermissionSetRef) -> str: ...
    @staticmethod
    def is_cfn_permission_set(x: Any) -> bool: ...

class CfnPermissionSetProps(Struct):
    instance_arn: str
    name: str
    customer_managed_policy_references: Sequence[CfnPermissionSet.CustomerManagedPolicyReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    inline_policy: Any | None = None
    managed_policies: Sequence[str] | None = None
    permissions_boundary: CfnPermissionSet.PermissionsBoundaryProperty | Mapping[str, Any] | IResolvable | None = None
    relay_state_type: str | None = None
    session_duration: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

