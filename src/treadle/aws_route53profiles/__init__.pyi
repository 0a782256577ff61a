# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_route53profiles as _aws_route53profiles
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_client_token(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_share_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def profile_ref(self) -> _aws_route53profiles.ProfileReference: ...
    @staticmethod
    def arn_for_profile(resource: _aws_route53profiles.IProfileRef) -> str: ...
    @staticmethod
    def is_cfn_profile(x: Any) -> bool: ...

class CfnProfileProps(Struct):
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProfileAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        profile_id: str,
        resource_id: str,
        arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    profile_id: str
    resource_id: str
    arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def profile_association_ref(self) -> _aws_route53profiles.ProfileAssociationReference: ...
    @staticmethod
    def arn_for_profile_association(resource: _aws_route53profiles.IProfileAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_profile_association(x: Any) -> bool: ...

class CfnProfileAssociationProps(Struct):
    name: str
    profile_id: str
    resource_id: str
    arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProfileResourceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        profile_id: str,
        resource_arn: str,
        resource_properties: str | None = None,
    ) -> None: ...
    name: str
    profile_id: str
    resource_arn: str
    resource_properties: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def profile_resource_association_ref(self) -> _aws_route53profiles.ProfileResourceAssociationReference: ...
    @staticmethod
    def is_cfn_profile_resource_association(x: Any) -> bool: ...

class CfnProfileResourceAssociationProps(Struct):
    name: str
    profile_id: str
    resource_arn: str
    resource_properties: str | None = None

