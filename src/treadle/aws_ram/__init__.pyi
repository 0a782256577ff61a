# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ram as _aws_ram
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        policy_template: Any,
        resource_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    policy_template: Any
    resource_type: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_is_resource_type_default(self) -> IResolvable: ...
    @property
    def attr_permission_type(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def permission_ref(self) -> _aws_ram.PermissionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_permission(resource: _aws_ram.IPermissionRef) -> str: ...
    @staticmethod
    def is_cfn_permission(x: Any) -> bool: ...

class CfnPermissionProps(Struct):
    name: str
    policy_template: Any
    resource_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPermissionAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        permission_arn: str,
        resource_share_arn: str,
        replace: bool | IResolvable | None = None,
    ) -> None: ...
    permission_arn: str
    resource_share_arn: str
    replace: bool | IResolvable | None
    @property
    def attr_association_status(self) -> str: ...
    @property
    def attr_feature_set(self) -> str: ...
    @property
    def attr_is_default(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_permission_version(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def permission_association_ref(self) -> _aws_ram.PermissionAssociationReference: ...
    @staticmethod
    def is_cfn_permission_association(x: Any) -> bool: ...

class CfnPermissionAssociationProps(Struct):
    permission_arn: str
    resource_share_arn: str
    replace: bool | IResolvable | None = None

class CfnPrincipalAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        principal: str,
        resource_share_arn: str,
    ) -> None: ...
    principal: str
    resource_share_arn: str
    @property
    def attr_association_type(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_external(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def principal_association_ref(self) -> _aws_ram.PrincipalAssociationReference: ...
    @staticmethod
    def is_cfn_principal_association(x: Any) -> bool: ...

class CfnPrincipalAssociationProps(Struct):
    principal: str
    resource_share_arn: str

class CfnResourceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str,
        resource_share_arn: str,
    ) -> None: ...
    resource_arn: str
    resource_share_arn: str
    @property
    def attr_association_type(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_external(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def resource_association_ref(self) -> _aws_ram.ResourceAssociationReference: ...
    @staticmethod
    def is_cfn_resource_association(x: Any) -> bool: ...

class CfnResourceAssociationProps(Struct):
    resource_arn: str
    resource_share_arn: str

class CfnResourceShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceShareConfigurationProperty(Struct):
        exclusive_account_access: bool | IResolvable | None = None
        retain_sharing_on_account_leave_organization: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        allow_external_principals: bool | IResolvable | None = None,
        permission_arns: Sequence[str] | None = None,
        principals: Sequence[str] | None = None,
        resource_arns: Sequence[str] | None = None,
        resource_share_configuration: CfnResourceShare.ResourceShareConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        sources: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    allow_external_principals: bool | IResolvable | None
    permission_arns: Sequence[str] | None
    principals: Sequence[str] | None
    resource_arns: Sequence[str] | None
    resource_share_configuration: CfnResourceShare.ResourceShareConfigurationProperty | IResolvable | None
    sources: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_feature_set(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_owning_account_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def resource_share_ref(self) -> _aws_ram.ResourceShareReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resource_share(resource: _aws_ram.IResourceShareRef) -> str: ...
    @staticmethod
    def is_cfn_resource_share(x: Any) -> bool: ...

class CfnResourceShareProps(Struct):
    name: str
    allow_external_principals: bool | IResolvable | None = None
    permission_arns: Sequence[str] | None = None
    principals: Sequence[str] | None = None
    resource_arns: Sequence[str] | None = None
    resource_share_configuration: CfnResourceShare.ResourceShareConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    sources: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSourceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_share_arn: str,
        source_id: str,
    ) -> None: ...
    resource_share_arn: str
    source_id: str
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_source_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def source_association_ref(self) -> _aws_ram.SourceAssociationReference: ...
    @staticmethod
    def is_cfn_source_association(x: Any) -> bool: ...

class CfnSourceAssociationProps(Struct):
    resource_share_arn: str
    source_id: str

