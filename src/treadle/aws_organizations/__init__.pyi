# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_organizations as _aws_organizations
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccount(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_name: str,
        email: str,
        parent_ids: Sequence[str] | None = None,
        role_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_name: str
    email: str
    parent_ids: Sequence[str] | None
    role_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def account_ref(self) -> _aws_organizations.AccountReference: ...
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_joined_method(self) -> str: ...
    @property
    def attr_joined_timestamp(self) -> str: ...
    @property
    def attr_paths(self) -> Sequence[str]: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_account(resource: _aws_organizations.IAccountRef) -> str: ...
    @staticmethod
    def is_cfn_account(x: Any) -> bool: ...

class CfnAccountProps(Struct):
    account_name: str
    email: str
    parent_ids: Sequence[str] | None = None
    role_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOrganization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        feature_set: str | None = None,
    ) -> None: ...
    feature_set: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_management_account_arn(self) -> str: ...
    @property
    def attr_management_account_email(self) -> str: ...
    @property
    def attr_management_account_id(self) -> str: ...
    @property
    def attr_root_id(self) -> str: ...
    @property
    def organization_ref(self) -> _aws_organizations.OrganizationReference: ...
    @staticmethod
    def arn_for_organization(resource: _aws_organizations.IOrganizationRef) -> str: ...
    @staticmethod
    def is_cfn_organization(x: Any) -> bool: ...

class CfnOrganizationProps(Struct):
    feature_set: str | None = None

class CfnOrganizationalUnit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        parent_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    parent_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_path(self) -> str: ...
    @property
    def organizational_unit_ref(self) -> _aws_organizations.OrganizationalUnitReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_organizational_unit(resource: _aws_organizations.IOrganizationalUnitRef) -> str: ...
    @staticmethod
    def is_cfn_organizational_unit(x: Any) -> bool: ...

class CfnOrganizationalUnitProps(Struct):
    name: str
    parent_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: Any,
        name: str,
        type: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_ids: Sequence[str] | None = None,
    ) -> None: ...
    content: Any
    name: str
    type: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    target_ids: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_aws_managed(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def policy_ref(self) -> _aws_organizations.PolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_policy(resource: _aws_organizations.IPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    content: Any
    name: str
    type: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_ids: Sequence[str] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: Any,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: Any
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_policy_ref(self) -> _aws_organizations.ResourcePolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resource_policy(resource: _aws_organizations.IResourcePolicyRef) -> str: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    content: Any
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

