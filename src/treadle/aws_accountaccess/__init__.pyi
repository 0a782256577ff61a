# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_accountaccess as _aws_accountaccess
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdentityCenterProperty(Struct):
        instance_arn: str
        application_arn: str | None = None
    class IdentitySourceProperty(Struct):
        identity_center: CfnApplication.IdentityCenterProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_source: CfnApplication.IdentitySourceProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    identity_source: CfnApplication.IdentitySourceProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_accountaccess.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_identity_source_identity_center_application_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_tenant_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_accountaccess.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    identity_source: CfnApplication.IdentitySourceProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEntitlement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntitlementProperty(Struct):
        principal_role: CfnEntitlement.PrincipalRoleEntitlementProperty | Mapping[str, Any] | IResolvable
    class IdentityCenterPrincipalProperty(Struct):
        group_id: str | None = None
        user_id: str | None = None
    class PrincipalProperty(Struct):
        identity_center: CfnEntitlement.IdentityCenterPrincipalProperty | Mapping[str, Any] | IResolvable
    class PrincipalRoleEntitlementProperty(Struct):
        principal: CfnEntitlement.PrincipalProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        account: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_arn: str,
        entitlement: CfnEntitlement.EntitlementProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    application_arn: str
    entitlement: CfnEntitlement.EntitlementProperty | IResolvable
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_entitlement_id(self) -> str: ...
    @property
    def attr_entitlement_principal_role_account(self) -> str: ...
    @property
    def entitlement_ref(self) -> _aws_accountaccess.EntitlementReference: ...
    @staticmethod
    def is_cfn_entitlement(x: Any) -> bool: ...

class CfnEntitlementProps(Struct):
    application_arn: str
    entitlement: CfnEntitlement.EntitlementProperty | Mapping[str, Any] | IResolvable

