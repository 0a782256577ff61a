# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_arczonalshift as _aws_arczonalshift
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAutoshiftObserverNotificationStatus(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        status: str,
    ) -> None: ...
    status: str
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_region(self) -> str: ...
    @property
    def autoshift_observer_notification_status_ref(self) -> _aws_arczonalshift.AutoshiftObserverNotificationStatusReference: ...
    @staticmethod
    def is_cfn_autoshift_observer_notification_status(x: Any) -> bool: ...

class CfnAutoshiftObserverNotificationStatusProps(Struct):
    status: str

class CfnZonalAutoshiftConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ControlConditionProperty(Struct):
        alarm_identifier: str
        type: str
    class PracticeRunConfigurationProperty(Struct):
        outcome_alarms: Sequence[CfnZonalAutoshiftConfiguration.ControlConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        blocked_dates: Sequence[str] | None = None
        blocked_windows: Sequence[str] | None = None
        blocking_alarms: Sequence[CfnZonalAutoshiftConfiguration.ControlConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_identifier: str,
        practice_run_configuration: CfnZonalAutoshiftConfiguration.PracticeRunConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        zonal_autoshift_status: str | None = None,
    ) -> None: ...
    resource_identifier: str
    practice_run_configuration: CfnZonalAutoshiftConfiguration.PracticeRunConfigurationProperty | IResolvable | None
    zonal_autoshift_status: str | None
    @property
    def zonal_autoshift_configuration_ref(self) -> _aws_arczonalshift.ZonalAutoshiftConfigurationReference: ...
    @staticmethod
    def is_cfn_zonal_autoshift_configuration(x: Any) -> bool: ...

class CfnZonalAutoshiftConfigurationProps(Struct):
    resource_identifier: str
    practice_run_configuration: CfnZonalAutoshiftConfiguration.PracticeRunConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    zonal_autoshift_status: str | None = None

