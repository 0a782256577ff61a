# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LogAnomalyDetectionIntegrationReference(Struct):
    account_id: str

class NotificationChannelReference(Struct):
    notification_channel_id: str

class ResourceCollectionReference(Struct):
    resource_collection_type: str

class ILogAnomalyDetectionIntegrationRef(Protocol):
    @property
    def log_anomaly_detection_integration_ref(self) -> LogAnomalyDetectionIntegrationReference: ...

class INotificationChannelRef(Protocol):
    @property
    def notification_channel_ref(self) -> NotificationChannelReference: ...

class IResourceCollectionRef(Protocol):
    @property
    def resource_collection_ref(self) -> ResourceCollectionReference: ...
