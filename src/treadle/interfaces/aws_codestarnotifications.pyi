# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class NotificationRuleReference(Struct):
    notification_rule_arn: str

class INotificationRuleRef(Protocol):
    @property
    def notification_rule_ref(self) -> NotificationRuleReference: ...
