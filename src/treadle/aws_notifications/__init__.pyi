# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_notifications as _aws_notifications
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannelAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        arn: str,
        notification_configuration_arn: str,
    ) -> None: ...
    arn: str
    notification_configuration_arn: str
    @property
    def channel_association_ref(self) -> _aws_notifications.ChannelAssociationReference: ...
    @staticmethod
    def is_cfn_channel_association(x: Any) -> bool: ...

class CfnChannelAssociationProps(Struct):
    arn: str
    notification_configuration_arn: str

class CfnEventRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventRuleStatusSummaryProperty(Struct):
        reason: str
        status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_type: str,
        notification_configuration_arn: str,
        regions: Sequence[str],
        source: str,
        event_pattern: str | None = None,
    ) -> None: ...
    event_type: str
    notification_configuration_arn: str
    regions: Sequence[str]
    source: str
    event_pattern: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_managed_rules(self) -> Sequence[str]: ...
    @property
    def attr_status_summary_by_region(self) -> IResolvable: ...
    @property
    def event_rule_ref(self) -> _aws_notifications.EventRuleReference: ...
    @staticmethod
    def arn_for_event_rule(resource: _aws_notifications.IEventRuleRef) -> str: ...
    @staticmethod
    def is_cfn_event_rule(x: Any) -> bool: ...

class CfnEventRuleProps(Struct):
    event_type: str
    notification_configuration_arn: str
    regions: Sequence[str]
    source: str
    event_pattern: str | None = None

class CfnManagedNotificationAccountContactAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_identifier: str,
        managed_notification_configuration_arn: str,
        is_sensitive_events_subscribed: bool | IResolvable | None = None,
    ) -> None: ...
    contact_identifier: str
    managed_notification_configuration_arn: str
    is_sensitive_events_subscribed: bool | IResolvable | None
    @property
    def managed_notification_account_contact_association_ref(self) -> _aws_notifications.ManagedNotificationAccountContactAssociationReference: ...
    @staticmethod
    def is_cfn_managed_notification_account_contact_association(x: Any) -> bool: ...

class CfnManagedNotificationAccountContactAssociationProps(Struct):
    contact_identifier: str
    managed_notification_configuration_arn: str
    is_sensitive_events_subscribed: bool | IResolvable | None = None

class CfnManagedNotificationAdditionalChannelAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_arn: str,
        managed_notification_configuration_arn: str,
        is_sensitive_events_subscribed: bool | IResolvable | None = None,
    ) -> None: ...
    channel_arn: str
    managed_notification_configuration_arn: str
    is_sensitive_events_subscribed: bool | IResolvable | None
    @property
    def managed_notification_additional_channel_association_ref(self) -> _aws_notifications.ManagedNotificationAdditionalChannelAssociationReference: ...
    @staticmethod
    def is_cfn_managed_notification_additional_channel_association(x: Any) -> bool: ...

class CfnManagedNotificationAdditionalChannelAssociationProps(Struct):
    channel_arn: str
    managed_notification_configuration_arn: str
    is_sensitive_events_subscribed: bool | IResolvable | None = None

class CfnNotificationConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        name: str,
        aggregation_duration: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    name: str
    aggregation_duration: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def notification_configuration_ref(self) -> _aws_notifications.NotificationConfigurationReference: ...
    @staticmethod
    def arn_for_notification_configuration(resource: _aws_notifications.INotificationConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_notification_configuration(x: Any) -> bool: ...

class CfnNotificationConfigurationProps(Struct):
    description: str
    name: str
    aggregation_duration: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNotificationHub(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotificationHubStatusSummaryProperty(Struct):
        notification_hub_status: str
        notification_hub_status_reason: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        region: str,
    ) -> None: ...
    region: str
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_notification_hub_status_summary(self) -> IResolvable: ...
    @property
    def notification_hub_ref(self) -> _aws_notifications.NotificationHubReference: ...
    @staticmethod
    def is_cfn_notification_hub(x: Any) -> bool: ...

class CfnNotificationHubProps(Struct):
    region: str

class CfnOrganizationalUnitAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        notification_configuration_arn: str,
        organizational_unit_id: str,
    ) -> None: ...
    notification_configuration_arn: str
    organizational_unit_id: str
    @property
    def organizational_unit_association_ref(self) -> _aws_notifications.OrganizationalUnitAssociationReference: ...
    @staticmethod
    def is_cfn_organizational_unit_association(x: Any) -> bool: ...

class CfnOrganizationalUnitAssociationProps(Struct):
    notification_configuration_arn: str
    organizational_unit_id: str

