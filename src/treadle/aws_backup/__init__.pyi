# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_backup as _aws_backup
from ..interfaces import aws_kms as _aws_kms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBackupPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedBackupSettingResourceTypeProperty(Struct):
        backup_options: Any
        resource_type: str
    class BackupPlanResourceTypeProperty(Struct):
        backup_plan_name: str
        backup_plan_rule: Sequence[CfnBackupPlan.BackupRuleResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        advanced_backup_settings: Sequence[CfnBackupPlan.AdvancedBackupSettingResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        scan_settings: Sequence[CfnBackupPlan.ScanSettingResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BackupRuleResourceTypeProperty(Struct):
        rule_name: str
        target_backup_vault: str
        completion_window_minutes: float | None = None
        copy_actions: Sequence[CfnBackupPlan.CopyActionResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_continuous_backup: bool | IResolvable | None = None
        index_actions: Sequence[CfnBackupPlan.IndexActionsResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lifecycle: CfnBackupPlan.LifecycleResourceTypeProperty | Mapping[str, Any] | IResolvable | None = None
        recovery_point_tags: Mapping[str, str] | IResolvable | None = None
        scan_actions: Sequence[CfnBackupPlan.ScanActionResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        schedule_expression: str | None = None
        schedule_expression_timezone: str | None = None
        start_window_minutes: float | None = None
        target_logically_air_gapped_backup_vault_arn: str | None = None
    class CopyActionResourceTypeProperty(Struct):
        destination_backup_vault_arn: str
        lifecycle: CfnBackupPlan.LifecycleResourceTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class IndexActionsResourceTypeProperty(Struct):
        resource_types: Sequence[str] | None = None
    class LifecycleResourceTypeProperty(Struct):
        delete_after_days: float | None = None
        move_to_cold_storage_after_days: float | None = None
        opt_in_to_archive_for_supported_resources: bool | IResolvable | None = None
    class ScanActionResourceTypeProperty(Struct):
        malware_scanner: str | None = None
        scan_mode: str | None = None
    class ScanSettingResourceTypeProperty(Struct):
        malware_scanner: str | None = None
        resource_types: Sequence[str] | None = None
        scanner_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        backup_plan: CfnBackupPlan.BackupPlanResourceTypeProperty | Mapping[str, Any] | IResolvable,
        backup_plan_tags: Mapping[str, str] | None = None,
    ) -> None: ...
    backup_plan: CfnBackupPlan.BackupPlanResourceTypeProperty | IResolvable
    backup_plan_tags: Mapping[str, str] | None
    @property
    def attr_backup_plan_arn(self) -> str: ...
    @property
    def attr_backup_plan_id(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def backup_plan_ref(self) -> _aws_backup.BackupPlanReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_backup_plan(resource: _aws_backup.IBackupPlanRef) -> str: ...
    @staticmethod
    def from_backup_plan_arn(scope: Construct, id: str, arn: str) -> _aws_backup.IBackupPlanRef: ...
    @staticmethod
    def from_backup_plan_id(scope: Construct, id: str, backup_plan_id: str) -> _aws_backup.IBackupPlanRef: ...
    @staticmethod
    def is_cfn_backup_plan(x: Any) -> bool: ...

class CfnBackupPlanProps(Struct):
    backup_plan: CfnBackupPlan.BackupPlanResourceTypeProperty | Mapping[str, Any] | IResolvable
    backup_plan_tags: Mapping[str, str] | None = None

class CfnBackupSelection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BackupSelectionResourceTypeProperty(Struct):
        iam_role_arn: str
        selection_name: str
        conditions: Any | None = None
        list_of_tags: Sequence[CfnBackupSelection.ConditionResourceTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        not_resources: Sequence[str] | None = None
        resources: Sequence[str] | None = None
    class ConditionParameterProperty(Struct):
        condition_key: str | None = None
        condition_value: str | None = None
    class ConditionResourceTypeProperty(Struct):
        condition_key: str
        condition_type: str
        condition_value: str
    class ConditionsProperty(Struct):
        string_equals: Sequence[CfnBackupSelection.ConditionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_like: Sequence[CfnBackupSelection.ConditionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_not_equals: Sequence[CfnBackupSelection.ConditionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_not_like: Sequence[CfnBackupSelection.ConditionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        backup_plan_id: str | _aws_backup.IBackupPlanRef,
        backup_selection: CfnBackupSelection.BackupSelectionResourceTypeProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    backup_plan_id: str
    backup_selection: CfnBackupSelection.BackupSelectionResourceTypeProperty | IResolvable
    @property
    def attr_backup_plan_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_selection_id(self) -> str: ...
    @property
    def backup_selection_ref(self) -> _aws_backup.BackupSelectionReference: ...
    @staticmethod
    def is_cfn_backup_selection(x: Any) -> bool: ...

class CfnBackupSelectionProps(Struct):
    backup_plan_id: str | _aws_backup.IBackupPlanRef
    backup_selection: CfnBackupSelection.BackupSelectionResourceTypeProperty | Mapping[str, Any] | IResolvable

class CfnBackupVault(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LockConfigurationTypeProperty(Struct):
        min_retention_days: float
        changeable_for_days: float | None = None
        max_retention_days: float | None = None
    class NotificationObjectTypeProperty(Struct):
        backup_vault_events: Sequence[str]
        sns_topic_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        backup_vault_name: str,
        access_policy: Any | None = None,
        backup_vault_tags: Mapping[str, str] | None = None,
        encryption_key_arn: str | _aws_kms.IKeyRef | None = None,
        lock_configuration: CfnBackupVault.LockConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        notifications: CfnBackupVault.NotificationObjectTypeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    access_policy: Any
    backup_vault_name: str
    backup_vault_tags: Mapping[str, str] | None
    encryption_key_arn: str | None
    lock_configuration: CfnBackupVault.LockConfigurationTypeProperty | IResolvable | None
    notifications: CfnBackupVault.NotificationObjectTypeProperty | IResolvable | None
    @property
    def attr_backup_vault_arn(self) -> str: ...
    @property
    def attr_backup_vault_name(self) -> str: ...
    @property
    def backup_vault_ref(self) -> _aws_backup.BackupVaultReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_backup_vault(resource: _aws_backup.IBackupVaultRef) -> str: ...
    @staticmethod
    def from_backup_vault_arn(scope: Construct, id: str, arn: str) -> _aws_backup.IBackupVaultRef: ...
    @staticmethod
    def from_backup_vault_name(scope: Construct, id: str, backup_vault_name: str) -> _aws_backup.IBackupVaultRef: ...
    @staticmethod
    def is_cfn_backup_vault(x: Any) -> bool: ...

class CfnBackupVaultProps(Struct):
    backup_vault_name: str
    access_policy: Any | None = None
    backup_vault_tags: Mapping[str, str] | None = None
    encryption_key_arn: str | _aws_kms.IKeyRef | None = None
    lock_configuration: CfnBackupVault.LockConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    notifications: CfnBackupVault.NotificationObjectTypeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFramework(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ControlInputParameterProperty(Struct):
        parameter_name: str
        parameter_value: str
    class ControlScopeProperty(Struct):
        compliance_resource_ids: Sequence[str] | None = None
        compliance_resource_types: Sequence[str] | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class FrameworkControlProperty(Struct):
        control_name: str
        control_input_parameters: Sequence[CfnFramework.ControlInputParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        control_scope: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        framework_controls: Sequence[CfnFramework.FrameworkControlProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        framework_description: str | None = None,
        framework_name: str | None = None,
        framework_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    framework_controls: Sequence[CfnFramework.FrameworkControlProperty | IResolvable] | IResolvable
    framework_description: str | None
    framework_name: str | None
    framework_tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_deployment_status(self) -> str: ...
    @property
    def attr_framework_arn(self) -> str: ...
    @property
    def attr_framework_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def framework_ref(self) -> _aws_backup.FrameworkReference: ...
    @staticmethod
    def arn_for_framework(resource: _aws_backup.IFrameworkRef) -> str: ...
    @staticmethod
    def is_cfn_framework(x: Any) -> bool: ...

class CfnFrameworkProps(Struct):
    framework_controls: Sequence[CfnFramework.FrameworkControlProperty | Mapping[str, Any] | IResolvable] | IResolvable
    framework_description: str | None = None
    framework_name: str | None = None
    framework_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLegalHold(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DateRangeProperty(Struct):
        from_date: str
        to_date: str
    class RecoveryPointSelectionProperty(Struct):
        date_range: CfnLegalHold.DateRangeProperty | Mapping[str, Any] | IResolvable | None = None
        resource_identifiers: Sequence[str] | None = None
        vault_names: Sequence[str] | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        recovery_point_selection: CfnLegalHold.RecoveryPointSelectionProperty | Mapping[str, Any] | IResolvable,
        title: str,
        tags: Sequence[CfnLegalHold.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    recovery_point_selection: CfnLegalHold.RecoveryPointSelectionProperty | IResolvable
    title: str
    tags: Sequence[CfnLegalHold.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_legal_hold_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def legal_hold_ref(self) -> _aws_backup.LegalHoldReference: ...
    @staticmethod
    def arn_for_legal_hold(resource: _aws_backup.ILegalHoldRef) -> str: ...
    @staticmethod
    def is_cfn_legal_hold(x: Any) -> bool: ...

class CfnLegalHoldProps(Struct):
    description: str
    recovery_point_selection: CfnLegalHold.RecoveryPointSelectionProperty | Mapping[str, Any] | IResolvable
    title: str
    tags: Sequence[CfnLegalHold.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnLogicallyAirGappedBackupVault(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotificationObjectTypeProperty(Struct):
        backup_vault_events: Sequence[str]
        sns_topic_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        backup_vault_name: str,
        max_retention_days: float,
        min_retention_days: float,
        access_policy: Any | None = None,
        backup_vault_tags: Mapping[str, str] | None = None,
        encryption_key_arn: str | None = None,
        mpa_approval_team_arn: str | None = None,
        notifications: CfnLogicallyAirGappedBackupVault.NotificationObjectTypeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    access_policy: Any
    backup_vault_name: str
    max_retention_days: float
    min_retention_days: float
    backup_vault_tags: Mapping[str, str] | None
    encryption_key_arn: str | None
    mpa_approval_team_arn: str | None
    notifications: CfnLogicallyAirGappedBackupVault.NotificationObjectTypeProperty | IResolvable | None
    @property
    def attr_backup_vault_arn(self) -> str: ...
    @property
    def attr_vault_state(self) -> str: ...
    @property
    def attr_vault_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def logically_air_gapped_backup_vault_ref(self) -> _aws_backup.LogicallyAirGappedBackupVaultReference: ...
    @staticmethod
    def arn_for_logically_air_gapped_backup_vault(resource: _aws_backup.ILogicallyAirGappedBackupVaultRef) -> str: ...
    @staticmethod
    def from_backup_vault_name(scope: Construct, id: str, backup_vault_name: str) -> _aws_backup.ILogicallyAirGappedBackupVaultRef: ...
    @staticmethod
    def is_cfn_logically_air_gapped_backup_vault(x: Any) -> bool: ...

class CfnLogicallyAirGappedBackupVaultProps(Struct):
    backup_vault_name: str
    max_retention_days: float
    min_retention_days: float
    access_policy: Any | None = None
    backup_vault_tags: Mapping[str, str] | None = None
    encryption_key_arn: str | None = None
    mpa_approval_team_arn: str | None = None
    notifications: CfnLogicallyAirGappedBackupVault.NotificationObjectTypeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnReportPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReportDeliveryChannelProperty(Struct):
        s3_bucket_name: str
        formats: Sequence[str] | None = None
        s3_key_prefix: str | None = None
    class ReportSettingProperty(Struct):
        report_template: str
        accounts: Sequence[str] | None = None
        framework_arns: Sequence[str] | None = None
        organization_units: Sequence[str] | None = None
        regions: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        report_delivery_channel: Any,
        report_setting: Any,
        report_plan_description: str | None = None,
        report_plan_name: str | None = None,
        report_plan_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    report_delivery_channel: Any
    report_setting: Any
    report_plan_description: str | None
    report_plan_name: str | None
    report_plan_tags: Sequence[_CfnTag] | None
    @property
    def attr_report_plan_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def report_plan_ref(self) -> _aws_backup.ReportPlanReference: ...
    @staticmethod
    def arn_for_report_plan(resource: _aws_backup.IReportPlanRef) -> str: ...
    @staticmethod
    def is_cfn_report_plan(x: Any) -> bool: ...

class CfnReportPlanProps(Struct):
    report_delivery_channel: Any
    report_setting: Any
    report_plan_description: str | None = None
    report_plan_name: str | None = None
    report_plan_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRestoreTestingPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RestoreTestingRecoveryPointSelectionProperty(Struct):
        algorithm: str
        include_vaults: Sequence[str]
        recovery_point_types: Sequence[str]
        exclude_vaults: Sequence[str] | None = None
        selection_window_days: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        recovery_point_selection: CfnRestoreTestingPlan.RestoreTestingRecoveryPointSelectionProperty | Mapping[str, Any] | IResolvable,
        restore_testing_plan_name: str,
        schedule_expression: str,
        schedule_expression_timezone: str | None = None,
        start_window_hours: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    recovery_point_selection: CfnRestoreTestingPlan.RestoreTestingRecoveryPointSelectionProperty | IResolvable
    restore_testing_plan_name: str
    schedule_expression: str
    schedule_expression_timezone: str | None
    start_window_hours: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_restore_testing_plan_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def restore_testing_plan_ref(self) -> _aws_backup.RestoreTestingPlanReference: ...
    @staticmethod
    def arn_for_restore_testing_plan(resource: _aws_backup.IRestoreTestingPlanRef) -> str: ...
    @staticmethod
    def is_cfn_restore_testing_plan(x: Any) -> bool: ...

class CfnRestoreTestingPlanProps(Struct):
    recovery_point_selection: CfnRestoreTestingPlan.RestoreTestingRecoveryPointSelectionProperty | Mapping[str, Any] | IResolvable
    restore_testing_plan_name: str
    schedule_expression: str
    schedule_expression_timezone: str | None = None
    start_window_hours: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRestoreTestingSelection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class KeyValueProperty(Struct):
        key: str
        value: str
    class ProtectedResourceConditionsProperty(Struct):
        string_equals: Sequence[CfnRestoreTestingSelection.KeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_not_equals: Sequence[CfnRestoreTestingSelection.KeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iam_role_arn: str,
        protected_resource_type: str,
        restore_testing_plan_name: str,
        restore_testing_selection_name: str,
        protected_resource_arns: Sequence[str] | None = None,
        protected_resource_conditions: CfnRestoreTestingSelection.ProtectedResourceConditionsProperty | Mapping[str, Any] | IResolvable | None = None,
        restore_metadata_overrides: Mapping[str, str] | IResolvable | None = None,
        validation_window_hours: float | None = None,
    ) -> None: ...
    iam_role_arn: str
    protected_resource_type: str
    restore_testing_plan_name: str
    restore_testing_selection_name: str
    protected_resource_arns: Sequence[str] | None
    protected_resource_conditions: CfnRestoreTestingSelection.ProtectedResourceConditionsProperty | IResolvable | None
    restore_metadata_overrides: Mapping[str, str] | IResolvable | None
    validation_window_hours: float | None
    @property
    def restore_testing_selection_ref(self) -> _aws_backup.RestoreTestingSelectionReference: ...
    @staticmethod
    def is_cfn_restore_testing_selection(x: Any) -> bool: ...

class CfnRestoreTestingSelectionProps(Struct):
    iam_role_arn: str
    protected_resource_type: str
    restore_testing_plan_name: str
    restore_testing_selection_name: str
    protected_resource_arns: Sequence[str] | None = None
    protected_resource_conditions: CfnRestoreTestingSelection.ProtectedResourceConditionsProperty | Mapping[str, Any] | IResolvable | None = None
    restore_metadata_overrides: Mapping[str, str] | IResolvable | None = None
    validation_window_hours: float | None = None

class CfnTieringConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceSelectionProperty(Struct):
        resources: Sequence[str]
        resource_type: str
        tiering_down_settings_in_days: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        backup_vault_name: str,
        resource_selection: Sequence[CfnTieringConfiguration.ResourceSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tiering_configuration_name: str,
        tiering_configuration_tags: Mapping[str, str] | None = None,
    ) -> None: ...
    backup_vault_name: str
    resource_selection: Sequence[CfnTieringConfiguration.ResourceSelectionProperty | IResolvable] | IResolvable
    tiering_configuration_name: str
    tiering_configuration_tags: Mapping[str, str] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_tiering_configuration_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tiering_configuration_ref(self) -> _aws_backup.TieringConfigurationReference: ...
    @staticmethod
    def arn_for_tiering_configuration(resource: _aws_backup.ITieringConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_tiering_configuration(x: Any) -> bool: ...

class CfnTieringConfigurationProps(Struct):
    backup_vault_name: str
    resource_selection: Sequence[CfnTieringConfiguration.ResourceSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tiering_configuration_name: str
    tiering_configuration_tags: Mapping[str, str] | None = None

class BackupVaultEvents(Enum):
    BACKUP_JOB_STARTED = 'BACKUP_JOB_STARTED'
    BACKUP_JOB_COMPLETED = 'BACKUP_JOB_COMPLETED'
    BACKUP_JOB_SUCCESSFUL = 'BACKUP_JOB_SUCCESSFUL'
    BACKUP_JOB_FAILED = 'BACKUP_JOB_FAILED'
    BACKUP_JOB_EXPIRED = 'BACKUP_JOB_EXPIRED'
    RESTORE_JOB_STARTED = 'RESTORE_JOB_STARTED'
    RESTORE_JOB_COMPLETED = 'RESTORE_JOB_COMPLETED'
    RESTORE_JOB_SUCCESSFUL = 'RESTORE_JOB_SUCCESSFUL'
    RESTORE_JOB_FAILED = 'RESTORE_JOB_FAILED'
    COPY_JOB_STARTED = 'COPY_JOB_STARTED'
    COPY_JOB_SUCCESSFUL = 'COPY_JOB_SUCCESSFUL'
    COPY_JOB_FAILED = 'COPY_JOB_FAILED'
    RECOVERY_POINT_MODIFIED = 'RECOVERY_POINT_MODIFIED'
    BACKUP_PLAN_CREATED = 'BACKUP_PLAN_CREATED'
    BACKUP_PLAN_MODIFIED = 'BACKUP_PLAN_MODIFIED'
    S3_BACKUP_OBJECT_FAILED = 'S3_BACKUP_OBJECT_FAILED'
    S3_RESTORE_OBJECT_FAILED = 'S3_RESTORE_OBJECT_FAILED'

class TagOperation(Enum):
    STRING_EQUALS = 'STRINGEQUALS'
    DUMMY = 'dummy'

class BackupPlanCopyActionProps(Struct):
    destination_backup_vault: Any
    delete_after: Any | None = None
    move_to_cold_storage_after: Any | None = None

class BackupPlanIndexActionProps(Struct):
    resource_types: Sequence[Any]

class BackupPlanProps(Struct):
    backup_plan_name: str | None = None
    backup_plan_rules: Sequence[Any] | None = None
    backup_vault: Any | None = None
    windows_vss: bool | None = None

class BackupPlanRuleProps(Struct):
    backup_vault: Any | None = None
    completion_window: Any | None = None
    copy_actions: Sequence[BackupPlanCopyActionProps | Mapping[str, Any]] | None = None
    delete_after: Any | None = None
    enable_continuous_backup: bool | None = None
    index_actions: Sequence[BackupPlanIndexActionProps | Mapping[str, Any]] | None = None
    move_to_cold_storage_after: Any | None = None
    recovery_point_tags: Mapping[str, str] | None = None
    rule_name: str | None = None
    schedule_expression: Any | None = None
    schedule_expression_timezone: Any | None = None
    start_window: Any | None = None

class BackupSelectionOptions(Struct):
    resources: Sequence[Any]
    allow_restores: bool | None = None
    backup_selection_name: str | None = None
    disable_default_backup_policy: bool | None = None
    role: Any | None = None

class BackupSelectionProps(Struct):
    resources: Sequence[Any]
    backup_plan: Any
    allow_restores: bool | None = None
    backup_selection_name: str | None = None
    disable_default_backup_policy: bool | None = None
    role: Any | None = None

class BackupVaultProps(Struct):
    access_policy: Any | None = None
    backup_vault_name: str | None = None
    block_recovery_point_deletion: bool | None = None
    encryption_key: Any | None = None
    lock_configuration: LockConfiguration | Mapping[str, Any] | None = None
    notification_events: Sequence[BackupVaultEvents] | None = None
    notification_topic: Any | None = None
    removal_policy: Any | None = None

class LockConfiguration(Struct):
    min_retention: Any
    changeable_for: Any | None = None
    max_retention: Any | None = None

class TagCondition(Struct):
    key: str
    value: str
    operation: TagOperation | None = None

