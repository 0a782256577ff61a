# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_signer as _aws_signer
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnProfilePermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: str,
        principal: str,
        profile_name: str,
        statement_id: str,
        profile_version: str | None = None,
    ) -> None: ...
    action: str
    principal: str
    profile_name: str
    statement_id: str
    profile_version: str | None
    @property
    def profile_permission_ref(self) -> _aws_signer.ProfilePermissionReference: ...
    @staticmethod
    def is_cfn_profile_permission(x: Any) -> bool: ...

class CfnProfilePermissionProps(Struct):
    action: str
    principal: str
    profile_name: str
    statement_id: str
    profile_version: str | None = None

class CfnSigningProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SignatureValidityPeriodProperty(Struct):
        type: str | None = None
        value: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        platform_id: str,
        profile_name: str | None = None,
        signature_validity_period: CfnSigningProfile.SignatureValidityPeriodProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    platform_id: str
    profile_name: str | None
    signature_validity_period: CfnSigningProfile.SignatureValidityPeriodProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_profile_name(self) -> str: ...
    @property
    def attr_profile_version(self) -> str: ...
    @property
    def attr_profile_version_arn(self) -> str: ...
    @property
    def signing_profile_ref(self) -> _aws_signer.SigningProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_signing_profile(resource: _aws_signer.ISigningProfileRef) -> str: ...
    @staticmethod
    def is_cfn_signing_profile(x: Any) -> bool: ...

class CfnSigningProfileProps(Struct):
    platform_id: str
    profile_name: str | None = None
    signature_validity_period: CfnSigningProfile.SignatureValidityPeriodProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class SigningProfileAttributes(Struct):
    signing_profile_name: str
    signing_profile_version: str

class SigningProfileProps(Struct):
    platform: Any
    signature_validity: Any | None = None
    signing_profile_name: str | None = None

