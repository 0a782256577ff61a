# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codestarnotifications as _aws_codestarnotifications
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnNotificationRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TargetProperty(Struct):
        target_address: str
        target_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detail_type: str,
        event_type_ids: Sequence[str],
        name: str,
        resource: str,
        targets: Sequence[CfnNotificationRule.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        created_by: str | None = None,
        event_type_id: str | None = None,
        status: str | None = None,
        tags: Mapping[str, str] | None = None,
        target_address: str | None = None,
    ) -> None: ...
    detail_type: str
    event_type_ids: Sequence[str]
    name: str
    resource: str
    targets: Sequence[CfnNotificationRule.TargetProperty | IResolvable] | IResolvable
    created_by: str | None
    event_type_id: str | None
    status: str | None
    tags_raw: Mapping[str, str] | None
    target_address: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def notification_rule_ref(self) -> _aws_codestarnotifications.NotificationRuleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_notification_rule(resource: _aws_codestarnotifications.INotificationRuleRef) -> str: ...
    @staticmethod
    def is_cfn_notification_rule(x: Any) -> bool: ...

class CfnNotificationRuleProps(Struct):
    detail_type: str
    event_type_ids: Sequence[str]
    name: str
    resource: str
    targets: Sequence[CfnNotificationRule.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    created_by: str | None = None
    event_type_id: str | None = None
    status: str | None = None
    tags: Mapping[str, str] | None = None
    target_address: str | None = None

class DetailType(Enum):
    BASIC = 'BASIC'
    FULL = 'FULL'

class NotificationRuleOptions(Struct):
    created_by: str | None = None
    detail_type: DetailType | None = None
    enabled: bool | None = None
    notification_rule_name: str | None = None

class NotificationRuleProps(Struct):
    events: Sequence[str]
    source: Any
    created_by: str | None = None
    detail_type: DetailType | None = None
    enabled: bool | None = None
    notification_rule_name: str | None = None
    targets: Sequence[Any] | None = None

class NotificationRuleSourceConfig(Struct):
    source_arn: str

class NotificationRuleTargetConfig(Struct):
    target_address: str
    target_type: str

