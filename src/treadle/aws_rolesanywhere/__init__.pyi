# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_rolesanywhere as _aws_rolesanywhere
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCRL(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        crl_data: str,
        name: str,
        enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trust_anchor_arn: str | None = None,
    ) -> None: ...
    crl_data: str
    name: str
    enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    trust_anchor_arn: str | None
    @property
    def attr_crl_id(self) -> str: ...
    @property
    def crl_ref(self) -> _aws_rolesanywhere.CRLReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_crl(resource: _aws_rolesanywhere.ICRLRef) -> str: ...
    @staticmethod
    def from_crl_id(scope: Construct, id: str, crl_id: str) -> _aws_rolesanywhere.ICRLRef: ...
    @staticmethod
    def is_cfn_crl(x: Any) -> bool: ...

class CfnCRLProps(Struct):
    crl_data: str
    name: str
    enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trust_anchor_arn: str | None = None

class CfnProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeMappingProperty(Struct):
        certificate_field: str
        mapping_rules: Sequence[CfnProfile.MappingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MappingRuleProperty(Struct):
        specifier: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        role_arns: Sequence[str | _aws_iam.IRoleRef],
        accept_role_session_name: bool | IResolvable | None = None,
        attribute_mappings: Sequence[CfnProfile.AttributeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        duration_seconds: float | None = None,
        enabled: bool | IResolvable | None = None,
        managed_policy_arns: Sequence[str] | None = None,
        require_instance_properties: bool | IResolvable | None = None,
        session_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    role_arns: Sequence[str]
    accept_role_session_name: bool | IResolvable | None
    attribute_mappings: Sequence[CfnProfile.AttributeMappingProperty | IResolvable] | IResolvable | None
    duration_seconds: float | None
    enabled: bool | IResolvable | None
    managed_policy_arns: Sequence[str] | None
    require_instance_properties: bool | IResolvable | None
    session_policy: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_profile_arn(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def profile_ref(self) -> _aws_rolesanywhere.ProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_profile(resource: _aws_rolesanywhere.IProfileRef) -> str: ...
    @staticmethod
    def from_profile_arn(scope: Construct, id: str, arn: str) -> _aws_rolesanywhere.IProfileRef: ...
    @staticmethod
    def from_profile_id(scope: Construct, id: str, profile_id: str) -> _aws_rolesanywhere.IProfileRef: ...
    @staticmethod
    def is_cfn_profile(x: Any) -> bool: ...

class CfnProfileProps(Struct):
    name: str
    role_arns: Sequence[str | _aws_iam.IRoleRef]
    accept_role_session_name: bool | IResolvable | None = None
    attribute_mappings: Sequence[CfnProfile.AttributeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    duration_seconds: float | None = None
    enabled: bool | IResolvable | None = None
    managed_policy_arns: Sequence[str] | None = None
    require_instance_properties: bool | IResolvable | None = None
    session_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrustAnchor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotificationSettingProperty(Struct):
        enabled: bool | IResolvable
        event: str
        channel: str | None = None
        threshold: float | None = None
    class SourceDataProperty(Struct):
        acm_pca_arn: str | None = None
        x509_certificate_data: str | None = None
    class SourceProperty(Struct):
        source_data: CfnTrustAnchor.SourceDataProperty | Mapping[str, Any] | IResolvable
        source_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        source: CfnTrustAnchor.SourceProperty | Mapping[str, Any] | IResolvable,
        enabled: bool | IResolvable | None = None,
        notification_settings: Sequence[CfnTrustAnchor.NotificationSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    source: CfnTrustAnchor.SourceProperty | IResolvable
    enabled: bool | IResolvable | None
    notification_settings: Sequence[CfnTrustAnchor.NotificationSettingProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_trust_anchor_arn(self) -> str: ...
    @property
    def attr_trust_anchor_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def trust_anchor_ref(self) -> _aws_rolesanywhere.TrustAnchorReference: ...
    @staticmethod
    def arn_for_trust_anchor(resource: _aws_rolesanywhere.ITrustAnchorRef) -> str: ...
    @staticmethod
    def from_trust_anchor_arn(scope: Construct, id: str, arn: str) -> _aws_rolesanywhere.ITrustAnchorRef: ...
    @staticmethod
    def from_trust_anchor_id(scope: Construct, id: str, trust_anchor_id: str) -> _aws_rolesanywhere.ITrustAnchorRef: ...
    @staticmethod
    def is_cfn_trust_anchor(x: Any) -> bool: ...

class CfnTrustAnchorProps(Struct):
    name: str
    source: CfnTrustAnchor.SourceProperty | Mapping[str, Any] | IResolvable
    enabled: bool | IResolvable | None = None
    notification_settings: Sequence[CfnTrustAnchor.NotificationSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

