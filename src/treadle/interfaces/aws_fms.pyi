# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationsListReference(Struct):
    applications_list_arn: str

class NotificationChannelReference(Struct):
    sns_topic_arn: str

class PolicyReference(Struct):
    policy_arn: str
    policy_id: str

class ProtocolsListReference(Struct):
    protocols_list_arn: str

class ResourceSetReference(Struct):
    resource_set_id: str

class IApplicationsListRef(Protocol):
    @property
    def applications_list_ref(self) -> ApplicationsListReference: ...

class INotificationChannelRef(Protocol):
    @property
    def notification_channel_ref(self) -> NotificationChannelReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IProtocolsListRef(Protocol):
    @property
    def protocols_list_ref(self) -> ProtocolsListReference: ...

class IResourceSetRef(Protocol):
    @property
    def resource_set_ref(self) -> ResourceSetReference: ...
