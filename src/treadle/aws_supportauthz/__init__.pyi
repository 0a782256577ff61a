# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_supportauthz as _aws_supportauthz
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSupportPermit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionSetProperty(Struct):
        actions: Sequence[str] | None = None
        all_actions: Any | None = None
    class ConditionProperty(Struct):
        allow_after: str | None = None
        allow_before: str | None = None
    class PermitProperty(Struct):
        actions: CfnSupportPermit.ActionSetProperty | Mapping[str, Any] | IResolvable
        resources: CfnSupportPermit.ResourceSetProperty | Mapping[str, Any] | IResolvable
        conditions: Sequence[CfnSupportPermit.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResourceSetProperty(Struct):
        all_resources_in_region: Any | None = None
        resources: Sequence[str] | None = None
    class SigningKeyInfoProperty(Struct):
        kms_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        permit: CfnSupportPermit.PermitProperty | Mapping[str, Any] | IResolvable,
        signing_key_info: CfnSupportPermit.SigningKeyInfoProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        support_case_display_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    permit: CfnSupportPermit.PermitProperty | IResolvable
    signing_key_info: CfnSupportPermit.SigningKeyInfoProperty | IResolvable
    description: str | None
    support_case_display_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_permit_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def support_permit_ref(self) -> _aws_supportauthz.SupportPermitReference: ...
    @staticmethod
    def arn_for_support_permit(resource: _aws_supportauthz.ISupportPermitRef) -> str: ...
    @staticmethod
    def is_cfn_support_permit(x: Any) -> bool: ...

class CfnSupportPermitProps(Struct):
    name: str
    permit: CfnSupportPermit.PermitProperty | Mapping[str, Any] | IResolvable
    signing_key_info: CfnSupportPermit.SigningKeyInfoProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    support_case_display_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

