# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dlm as _aws_dlm
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLifecyclePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        cross_region_copy: Sequence[CfnLifecyclePolicy.CrossRegionCopyActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
    class ArchiveRetainRuleProperty(Struct):
        retention_archive_tier: CfnLifecyclePolicy.RetentionArchiveTierProperty | Mapping[str, Any] | IResolvable
    class ArchiveRuleProperty(Struct):
        retain_rule: CfnLifecyclePolicy.ArchiveRetainRuleProperty | Mapping[str, Any] | IResolvable
    class CreateRuleProperty(Struct):
        cron_expression: str | None = None
        interval: float | None = None
        interval_unit: str | None = None
        location: str | None = None
        scripts: Sequence[CfnLifecyclePolicy.ScriptProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        times: Sequence[str] | None = None
    class CrossRegionCopyActionProperty(Struct):
        encryption_configuration: CfnLifecyclePolicy.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable
        target: str
        retain_rule: CfnLifecyclePolicy.CrossRegionCopyRetainRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class CrossRegionCopyDeprecateRuleProperty(Struct):
        interval: float
        interval_unit: str
    class CrossRegionCopyRetainRuleProperty(Struct):
        interval: float
        interval_unit: str
    class CrossRegionCopyRuleProperty(Struct):
        encrypted: bool | IResolvable
        cmk_arn: str | None = None
        copy_tags: bool | IResolvable | None = None
        deprecate_rule: CfnLifecyclePolicy.CrossRegionCopyDeprecateRuleProperty | Mapping[str, Any] | IResolvable | None = None
        retain_rule: CfnLifecyclePolicy.CrossRegionCopyRetainRuleProperty | Mapping[str, Any] | IResolvable | None = None
        target: str | None = None
        target_region: str | None = None
    class CrossRegionCopyTargetProperty(Struct):
        target_region: str | None = None
    class DeprecateRuleProperty(Struct):
        count: float | None = None
        interval: float | None = None
        interval_unit: str | None = None
    class EncryptionConfigurationProperty(Struct):
        encrypted: bool | IResolvable
        cmk_arn: str | None = None
    class EventParametersProperty(Struct):
        event_type: str
        snapshot_owner: Sequence[str]
        description_regex: str | None = None
    class EventSourceProperty(Struct):
        type: str
        parameters: CfnLifecyclePolicy.EventParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class ExclusionsProperty(Struct):
        exclude_boot_volumes: bool | IResolvable | None = None
        exclude_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        exclude_volume_types: Sequence[str] | None = None
    class FastRestoreRuleProperty(Struct):
        availability_zone_ids: Sequence[str] | None = None
        availability_zones: Sequence[str] | None = None
        count: float | None = None
        interval: float | None = None
        interval_unit: str | None = None
    class ParametersProperty(Struct):
        exclude_boot_volume: bool | IResolvable | None = None
        exclude_data_volume_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        no_reboot: bool | IResolvable | None = None
    class PolicyDetailsProperty(Struct):
        actions: Sequence[CfnLifecyclePolicy.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        copy_tags: bool | IResolvable | None = None
        create_interval: float | None = None
        cross_region_copy_targets: Sequence[CfnLifecyclePolicy.CrossRegionCopyTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        event_source: CfnLifecyclePolicy.EventSourceProperty | Mapping[str, Any] | IResolvable | None = None
        exclusions: CfnLifecyclePolicy.ExclusionsProperty | Mapping[str, Any] | IResolvable | None = None
        extend_deletion: bool | IResolvable | None = None
        parameters: CfnLifecyclePolicy.ParametersProperty | Mapping[str, Any] | IResolvable | None = None
        policy_language: str | None = None
        policy_type: str | None = None
        resource_locations: Sequence[str] | None = None
        resource_type: str | None = None
        resource_types: Sequence[str] | None = None
        retain_interval: float | None = None
        schedules: Sequence[CfnLifecyclePolicy.ScheduleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        target_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RetainRuleProperty(Struct):
        count: float | None = None
        interval: float | None = None
        interval_unit: str | None = None
    class RetentionArchiveTierProperty(Struct):
        count: float | None = None
        interval: float | None = None
        interval_unit: str | None = None
    class ScheduleProperty(Struct):
        archive_rule: CfnLifecyclePolicy.ArchiveRuleProperty | Mapping[str, Any] | IResolvable | None = None
        copy_tags: bool | IResolvable | None = None
        create_rule: CfnLifecyclePolicy.CreateRuleProperty | Mapping[str, Any] | IResolvable | None = None
        cross_region_copy_rules: Sequence[CfnLifecyclePolicy.CrossRegionCopyRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        deprecate_rule: CfnLifecyclePolicy.DeprecateRuleProperty | Mapping[str, Any] | IResolvable | None = None
        fast_restore_rule: CfnLifecyclePolicy.FastRestoreRuleProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        retain_rule: CfnLifecyclePolicy.RetainRuleProperty | Mapping[str, Any] | IResolvable | None = None
        share_rules: Sequence[CfnLifecyclePolicy.ShareRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tags_to_add: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        variable_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScriptProperty(Struct):
        execute_operation_on_script_failure: bool | IResolvable | None = None
        execution_handler: str | None = None
        execution_handler_service: str | None = None
        execution_timeout: float | None = None
        maximum_retry_count: float | None = None
        stages: Sequence[str] | None = None
    class ShareRuleProperty(Struct):
        target_accounts: Sequence[str] | None = None
        unshare_interval: float | None = None
        unshare_interval_unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        copy_tags: bool | IResolvable | None = None,
        create_interval: float | None = None,
        cross_region_copy_targets: Sequence[CfnLifecyclePolicy.CrossRegionCopyTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        default_policy: str | None = None,
        description: str | None = None,
        exclusions: CfnLifecyclePolicy.ExclusionsProperty | Mapping[str, Any] | IResolvable | None = None,
        execution_role_arn: str | None = None,
        extend_deletion: bool | IResolvable | None = None,
        policy_details: CfnLifecyclePolicy.PolicyDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        retain_interval: float | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    copy_tags: bool | IResolvable | None
    create_interval: float | None
    cross_region_copy_targets: Sequence[CfnLifecyclePolicy.CrossRegionCopyTargetProperty | IResolvable] | IResolvable | None
    default_policy: str | None
    description: str | None
    exclusions: CfnLifecyclePolicy.ExclusionsProperty | IResolvable | None
    execution_role_arn: str | None
    extend_deletion: bool | IResolvable | None
    policy_details: CfnLifecyclePolicy.PolicyDetailsProperty | IResolvable | None
    retain_interval: float | None
    state: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def lifecycle_policy_ref(self) -> _aws_dlm.LifecyclePolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_lifecycle_policy(resource: _aws_dlm.ILifecyclePolicyRef) -> str: ...
    @staticmethod
    def from_lifecycle_policy_arn(scope: Construct, id: str, arn: str) -> _aws_dlm.ILifecyclePolicyRef: ...
    @staticmethod
    def from_policy_id(scope: Construct, id: str, policy_id: str) -> _aws_dlm.ILifecyclePolicyRef: ...
    @staticmethod
    def is_cfn_lifecycle_policy(x: Any) -> bool: ...

class CfnLifecyclePolicyProps(Struct):
    copy_tags: bool | IResolvable | None = None
    create_interval: float | None = None
    cross_region_copy_targets: Sequence[CfnLifecyclePolicy.CrossRegionCopyTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    default_policy: str | None = None
    description: str | None = None
    exclusions: CfnLifecyclePolicy.ExclusionsProperty | Mapping[str, Any] | IResolvable | None = None
    execution_role_arn: str | None = None
    extend_deletion: bool | IResolvable | None = None
    policy_details: CfnLifecyclePolicy.PolicyDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    retain_interval: float | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

