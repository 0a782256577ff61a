# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChannelAssociationReference(Struct):
    channel_association_arn: str
    notification_configuration_arn: str

class EventRuleReference(Struct):
    event_rule_arn: str

class ManagedNotificationAccountContactAssociationReference(Struct):
    contact_identifier: str
    managed_notification_configuration_arn: str

class ManagedNotificationAdditionalChannelAssociationReference(Struct):
    channel_arn: str
    managed_notification_configuration_arn: str

class NotificationConfigurationReference(Struct):
    notification_configuration_arn: str

class NotificationHubReference(Struct):
    region: str

class OrganizationalUnitAssociationReference(Struct):
    notification_configuration_arn: str
    organizational_unit_id: str

class IChannelAssociationRef(Protocol):
    @property
    def channel_association_ref(self) -> ChannelAssociationReference: ...

class IEventRuleRef(Protocol):
    @property
    def event_rule_ref(self) -> EventRuleReference: ...

class IManagedNotificationAccountContactAssociationRef(Protocol):
    @property
    def managed_notification_account_contact_association_ref(self) -> ManagedNotificationAccountContactAssociationReference: ...

class IManagedNotificationAdditionalChannelAssociationRef(Protocol):
    @property
    def managed_notification_additional_channel_association_ref(self) -> ManagedNotificationAdditionalChannelAssociationReference: ...

class INotificationConfigurationRef(Protocol):
    @property
    def notification_configuration_ref(self) -> NotificationConfigurationReference: ...

class INotificationHubRef(Protocol):
    @property
    def notification_hub_ref(self) -> NotificationHubReference: ...

class IOrganizationalUnitAssociationRef(Protocol):
    @property
    def organizational_unit_association_ref(self) -> OrganizationalUnitAssociationReference: ...
