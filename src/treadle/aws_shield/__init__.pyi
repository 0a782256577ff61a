# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_shield as _aws_shield
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDRTAccess(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str,
        log_bucket_list: Sequence[str] | None = None,
    ) -> None: ...
    role_arn: str
    log_bucket_list: Sequence[str] | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def drt_access_ref(self) -> _aws_shield.DRTAccessReference: ...
    @staticmethod
    def is_cfn_drt_access(x: Any) -> bool: ...

class CfnDRTAccessProps(Struct):
    role_arn: str
    log_bucket_list: Sequence[str] | None = None

class CfnProactiveEngagement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EmergencyContactProperty(Struct):
        email_address: str
        contact_notes: str | None = None
        phone_number: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        emergency_contact_list: Sequence[CfnProactiveEngagement.EmergencyContactProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        proactive_engagement_status: str,
    ) -> None: ...
    emergency_contact_list: Sequence[CfnProactiveEngagement.EmergencyContactProperty | IResolvable] | IResolvable
    proactive_engagement_status: str
    @property
    def attr_account_id(self) -> str: ...
    @property
    def proactive_engagement_ref(self) -> _aws_shield.ProactiveEngagementReference: ...
    @staticmethod
    def is_cfn_proactive_engagement(x: Any) -> bool: ...

class CfnProactiveEngagementProps(Struct):
    emergency_contact_list: Sequence[CfnProactiveEngagement.EmergencyContactProperty | Mapping[str, Any] | IResolvable] | IResolvable
    proactive_engagement_status: str

class CfnProtection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        block: Any | None = None
        count: Any | None = None
    class ApplicationLayerAutomaticResponseConfigurationProperty(Struct):
        action: CfnProtection.ActionProperty | Mapping[str, Any] | IResolvable
        status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        resource_arn: str,
        application_layer_automatic_response_configuration: CfnProtection.ApplicationLayerAutomaticResponseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    resource_arn: str
    application_layer_automatic_response_configuration: CfnProtection.ApplicationLayerAutomaticResponseConfigurationProperty | IResolvable | None
    health_check_arns: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_protection_arn(self) -> str: ...
    @property
    def attr_protection_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def protection_ref(self) -> _aws_shield.ProtectionReference: ...
    @staticmethod
    def arn_for_protection(resource: _aws_shield.IProtectionRef) -> str: ...
    @staticmethod
    def is_cfn_protection(x: Any) -> bool: ...

class CfnProtectionProps(Struct):
    name: str
    resource_arn: str
    application_layer_automatic_response_configuration: CfnProtection.ApplicationLayerAutomaticResponseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProtectionGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aggregation: str,
        pattern: str,
        protection_group_id: str,
        members: Sequence[str] | None = None,
        resource_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aggregation: str
    pattern: str
    protection_group_id: str
    members: Sequence[str] | None
    resource_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_protection_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def protection_group_ref(self) -> _aws_shield.ProtectionGroupReference: ...
    @staticmethod
    def arn_for_protection_group(resource: _aws_shield.IProtectionGroupRef) -> str: ...
    @staticmethod
    def is_cfn_protection_group(x: Any) -> bool: ...

class CfnProtectionGroupProps(Struct):
    aggregation: str
    pattern: str
    protection_group_id: str
    members: Sequence[str] | None = None
    resource_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

