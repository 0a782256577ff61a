# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ssmcontacts as _aws_ssmcontacts
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnContact(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChannelTargetInfoProperty(Struct):
        channel_id: str
        retry_interval_in_minutes: float
    class ContactTargetInfoProperty(Struct):
        contact_id: str
        is_essential: bool | IResolvable
    class StageProperty(Struct):
        duration_in_minutes: float | None = None
        rotation_ids: Sequence[str] | None = None
        targets: Sequence[CfnContact.TargetsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TargetsProperty(Struct):
        channel_target_info: CfnContact.ChannelTargetInfoProperty | Mapping[str, Any] | IResolvable | None = None
        contact_target_info: CfnContact.ContactTargetInfoProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias: str,
        display_name: str,
        type: str,
        plan: Sequence[CfnContact.StageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    alias: str
    display_name: str
    type: str
    plan: Sequence[CfnContact.StageProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def contact_ref(self) -> _aws_ssmcontacts.ContactReference: ...
    @staticmethod
    def arn_for_contact(resource: _aws_ssmcontacts.IContactRef) -> str: ...
    @staticmethod
    def is_cfn_contact(x: Any) -> bool: ...

class CfnContactProps(Struct):
    alias: str
    display_name: str
    type: str
    plan: Sequence[CfnContact.StageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContactChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        channel_address: str,
        channel_name: str,
        channel_type: str,
        contact_id: str,
        defer_activation: bool | IResolvable | None = None,
    ) -> None: ...
    channel_address: str
    channel_name: str
    channel_type: str
    contact_id: str
    defer_activation: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def contact_channel_ref(self) -> _aws_ssmcontacts.ContactChannelReference: ...
    @staticmethod
    def arn_for_contact_channel(resource: _aws_ssmcontacts.IContactChannelRef) -> str: ...
    @staticmethod
    def is_cfn_contact_channel(x: Any) -> bool: ...

class CfnContactChannelProps(Struct):
    channel_address: str
    channel_name: str
    channel_type: str
    contact_id: str
    defer_activation: bool | IResolvable | None = None

class CfnPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ChannelTargetInfoProperty(Struct):
        channel_id: str
        retry_interval_in_minutes: float
    class ContactTargetInfoProperty(Struct):
        contact_id: str
        is_essential: bool | IResolvable
    class StageProperty(Struct):
        duration_in_minutes: float
        targets: Sequence[CfnPlan.TargetsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TargetsProperty(Struct):
        channel_target_info: CfnPlan.ChannelTargetInfoProperty | Mapping[str, Any] | IResolvable | None = None
        contact_target_info: CfnPlan.ContactTargetInfoProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_id: str,
        rotation_ids: Sequence[str] | None = None,
        stages: Sequence[CfnPlan.StageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    contact_id: str
    rotation_ids: Sequence[str] | None
    stages: Sequence[CfnPlan.StageProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def plan_ref(self) -> _aws_ssmcontacts.PlanReference: ...
    @staticmethod
    def arn_for_plan(resource: _aws_ssmcontacts.IPlanRef) -> str: ...
    @staticmethod
    def is_cfn_plan(x: Any) -> bool: ...

class CfnPlanProps(Struct):
    contact_id: str
    rotation_ids: Sequence[str] | None = None
    stages: Sequence[CfnPlan.StageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnRotation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CoverageTimeProperty(Struct):
        end_time: str
        start_time: str
    class MonthlySettingProperty(Struct):
        day_of_month: float
        hand_off_time: str
    class RecurrenceSettingsProperty(Struct):
        number_of_on_calls: float
        recurrence_multiplier: float
        daily_settings: Sequence[str] | None = None
        monthly_settings: Sequence[CfnRotation.MonthlySettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        shift_coverages: Sequence[CfnRotation.ShiftCoverageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        weekly_settings: Sequence[CfnRotation.WeeklySettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ShiftCoverageProperty(Struct):
        coverage_times: Sequence[CfnRotation.CoverageTimeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        day_of_week: str
    class WeeklySettingProperty(Struct):
        day_of_week: str
        hand_off_time: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_ids: Sequence[str],
        name: str,
        recurrence: CfnRotation.RecurrenceSettingsProperty | Mapping[str, Any] | IResolvable,
        start_time: str,
        time_zone_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    contact_ids: Sequence[str]
    name: str
    recurrence: CfnRotation.RecurrenceSettingsProperty | IResolvable
    start_time: str
    time_zone_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def rotation_ref(self) -> _aws_ssmcontacts.RotationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rotation(resource: _aws_ssmcontacts.IRotationRef) -> str: ...
    @staticmethod
    def is_cfn_rotation(x: Any) -> bool: ...

class CfnRotationProps(Struct):
    contact_ids: Sequence[str]
    name: str
    recurrence: CfnRotation.RecurrenceSettingsProperty | Mapping[str, Any] | IResolvable
    start_time: str
    time_zone_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

