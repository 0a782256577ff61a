# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AutoshiftObserverNotificationStatusReference(Struct):
    account_id: str
    region: str

class ZonalAutoshiftConfigurationReference(Struct):
    resource_identifier: str

class IAutoshiftObserverNotificationStatusRef(Protocol):
    @property
    def autoshift_observer_notification_status_ref(self) -> AutoshiftObserverNotificationStatusReference: ...

class IZonalAutoshiftConfigurationRef(Protocol):
    @property
    def zonal_autoshift_configuration_ref(self) -> ZonalAutoshiftConfigurationReference: ...
