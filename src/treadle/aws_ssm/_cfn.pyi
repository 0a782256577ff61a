# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3 as _aws_s3
from ..interfaces import aws_ssm as _aws_ssm
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class InstanceAssociationOutputLocationProperty(Struct):
        s3_location: CfnAssociation.S3OutputLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3OutputLocationProperty(Struct):
        output_s3_bucket_name: str | None = None
        output_s3_key_prefix: str | None = None
        output_s3_region: str | None = None
    class TargetProperty(Struct):
        key: str
        values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | _aws_ssm.IDocumentRef,
        apply_only_at_cron_interval: bool | IResolvable | None = None,
        association_dispatch_assume_role: str | None = None,
        association_name: str | None = None,
        automation_target_parameter_name: str | None = None,
        calendar_names: Sequence[str] | None = None,
        compliance_severity: str | None = None,
        document_version: str | None = None,
        instance_id: str | None = None,
        max_concurrency: str | None = None,
        max_errors: str | None = None,
        output_location: CfnAssociation.InstanceAssociationOutputLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        parameters: Any | None = None,
        schedule_expression: str | None = None,
        schedule_offset: float | None = None,
        sync_compliance: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        targets: Sequence[CfnAssociation.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        wait_for_success_timeout_seconds: float | None = None,
    ) -> None: ...
    name: str
    parameters: Any
    apply_only_at_cron_interval: bool | IResolvable | None
    association_dispatch_assume_role: str | None
    association_name: str | None
    automation_target_parameter_name: str | None
    calendar_names: Sequence[str] | None
    compliance_severity: str | None
    document_version: str | None
    instance_id: str | None
    max_concurrency: str | None
    max_errors: str | None
    output_location: CfnAssociation.InstanceAssociationOutputLocationProperty | IResolvable | None
    schedule_expression: str | None
    schedule_offset: float | None
    sync_compliance: str | None
    tags: Sequence[_CfnTag] | None
    targets: Sequence[CfnAssociation.TargetProperty | IResolvable] | IResolvable | None
    wait_for_success_timeout_seconds: float | None
    @property
    def association_ref(self) -> _aws_ssm.AssociationReference: ...
    @property
    def attr_association_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_association(resource: _aws_ssm.IAssociationRef) -> str: ...
    @staticmethod
    def from_association_id(scope: Construct, id: str, association_id: str) -> _aws_ssm.IAssociationRef: ...
    @staticmethod
    def is_cfn_association(x: Any) -> bool: ...

class CfnAssociationProps(Struct):
    name: str | _aws_ssm.IDocumentRef
    apply_only_at_cron_interval: bool | IResolvable | None = None
    association_dispatch_assume_role: str | None = None
    association_name: str | None = None
    automation_target_parameter_name: str | None = None
    calendar_names: Sequence[str] | None = None
    compliance_severity: str | None = None
    document_version: str | None = None
    instance_id: str | None = None
    max_concurrency: str | None = None
    max_errors: str | None = None
    output_location: CfnAssociation.InstanceAssociationOutputLocationProperty | Mapping[str, Any] | IResolvable | None = None
    parameters: Any | None = None
    schedule_expression: str | None = None
    schedule_offset: float | None = None
    sync_compliance: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    targets: Sequence[CfnAssociation.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    wait_for_success_timeout_seconds: float | None = None

class CfnCloudConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureConfigurationProperty(Struct):
        application_id: str
        tenant_id: str
        application_display_name: str | None = None
        targets: CfnCloudConnector.ConfigurationTargetsProperty | Mapping[str, Any] | IResolvable | None = None
        tenant_display_name: str | None = None
    class AzureSubscriptionProperty(Struct):
        id: str
        display_name: str | None = None
    class CloudConnectorConfigurationProperty(Struct):
        azure_configuration: CfnCloudConnector.AzureConfigurationProperty | Mapping[str, Any] | IResolvable
    class ConfigurationTargetsProperty(Struct):
        subscriptions: Sequence[CfnCloudConnector.AzureSubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        config_connector_arn: str,
        configuration: CfnCloudConnector.CloudConnectorConfigurationProperty | Mapping[str, Any] | IResolvable,
        display_name: str,
        role_arn: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    config_connector_arn: str
    configuration: CfnCloudConnector.CloudConnectorConfigurationProperty | IResolvable
    display_name: str
    role_arn: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_cloud_connector_arn(self) -> str: ...
    @property
    def attr_cloud_connector_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cloud_connector_ref(self) -> _aws_ssm.CloudConnectorReference: ...
    @staticmethod
    def arn_for_cloud_connector(resource: _aws_ssm.ICloudConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_cloud_connector(x: Any) -> bool: ...

class CfnCloudConnectorProps(Struct):
    config_connector_arn: str
    configuration: CfnCloudConnector.CloudConnectorConfigurationProperty | Mapping[str, Any] | IResolvable
    display_name: str
    role_arn: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDocument(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttachmentsSourceProperty(Struct):
        key: str | None = None
        name: str | None = None
        values: Sequence[str] | None = None
    class DocumentRequiresProperty(Struct):
        name: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: Any,
        attachments: Sequence[CfnDocument.AttachmentsSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        document_format: str | None = None,
        document_type: str | None = None,
        name: str | None = None,
        requires: Sequence[CfnDocument.DocumentRequiresProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_type: str | None = None,
        update_method: str | None = None,
        version_name: str | None = None,
    ) -> None: ...
    content: Any
    attachments: Sequence[CfnDocument.AttachmentsSourceProperty | IResolvable] | IResolvable | None
    document_format: str | None
    document_type: str | None
    name: str | None
    requires: Sequence[CfnDocument.DocumentRequiresProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    target_type: str | None
    update_method: str | None
    version_name: str | None
    @property
    def document_ref(self) -> _aws_ssm.DocumentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_document(resource: _aws_ssm.IDocumentRef) -> str: ...
    @staticmethod
    def from_document_name(scope: Construct, id: str, document_name: str) -> _aws_ssm.IDocumentRef: ...
    @staticmethod
    def is_cfn_document(x: Any) -> bool: ...

class CfnDocumentProps(Struct):
    content: Any
    attachments: Sequence[CfnDocument.AttachmentsSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    document_format: str | None = None
    document_type: str | None = None
    name: str | None = None
    requires: Sequence[CfnDocument.DocumentRequiresProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_type: str | None = None
    update_method: str | None = None
    version_name: str | None = None

class CfnMaintenanceWindow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allow_unassociated_targets: bool | IResolvable,
        cutoff: float,
        duration: float,
        name: str,
        schedule: str,
        description: str | None = None,
        end_date: str | None = None,
        schedule_offset: float | None = None,
        schedule_timezone: str | None = None,
        start_date: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    allow_unassociated_targets: bool | IResolvable
    cutoff: float
    duration: float
    name: str
    schedule: str
    description: str | None
    end_date: str | None
    schedule_offset: float | None
    schedule_timezone: str | None
    start_date: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_window_id(self) -> str: ...
    @property
    def maintenance_window_ref(self) -> _aws_ssm.MaintenanceWindowReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_maintenance_window(x: Any) -> bool: ...

class CfnMaintenanceWindowProps(Struct):
    allow_unassociated_targets: bool | IResolvable
    cutoff: float
    duration: float
    name: str
    schedule: str
    description: str | None = None
    end_date: str | None = None
    schedule_offset: float | None = None
    schedule_timezone: str | None = None
    start_date: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMaintenanceWindowTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TargetsProperty(Struct):
        key: str
        values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_type: str,
        targets: Sequence[CfnMaintenanceWindowTarget.TargetsProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        window_id: str,
        description: str | None = None,
        name: str | None = None,
        owner_information: str | None = None,
    ) -> None: ...
    resource_type: str
    targets: Sequence[CfnMaintenanceWindowTarget.TargetsProperty | IResolvable] | IResolvable
    window_id: str
    description: str | None
    name: str | None
    owner_information: str | None
    @property
    def attr_window_target_id(self) -> str: ...
    @property
    def maintenance_window_target_ref(self) -> _aws_ssm.MaintenanceWindowTargetReference: ...
    @staticmethod
    def arn_for_maintenance_window_target(resource: _aws_ssm.IMaintenanceWindowTargetRef) -> str: ...
    @staticmethod
    def is_cfn_maintenance_window_target(x: Any) -> bool: ...

class CfnMaintenanceWindowTargetProps(Struct):
    resource_type: str
    targets: Sequence[CfnMaintenanceWindowTarget.TargetsProperty | Mapping[str, Any] | IResolvable] | IResolvable
    window_id: str
    description: str | None = None
    name: str | None = None
    owner_information: str | None = None

class CfnMaintenanceWindowTask(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchOutputConfigProperty(Struct):
        cloud_watch_log_group_name: str | None = None
        cloud_watch_output_enabled: bool | IResolvable | None = None
    class LoggingInfoProperty(Struct):
        region: str
        s3_bucket: str
        s3_prefix: str | None = None
    class MaintenanceWindowAutomationParametersProperty(Struct):
        document_version: str | None = None
        parameters: Any | None = None
    class MaintenanceWindowLambdaParametersProperty(Struct):
        client_context: str | None = None
        payload: str | None = None
        qualifier: str | None = None
    class MaintenanceWindowRunCommandParametersProperty(Struct):
        cloud_watch_output_config: CfnMaintenanceWindowTask.CloudWatchOutputConfigProperty | Mapping[str, Any] | IResolvable | None = None
        comment: str | None = None
        document_hash: str | None = None
        document_hash_type: str | None = None
        document_version: str | None = None
        notification_config: CfnMaintenanceWindowTask.NotificationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        output_s3_bucket_name: str | None = None
        output_s3_key_prefix: str | None = None
        parameters: Any | None = None
        service_role_arn: str | None = None
        timeout_seconds: float | None = None
    class MaintenanceWindowStepFunctionsParametersProperty(Struct):
        input: str | None = None
        name: str | None = None
    class NotificationConfigProperty(Struct):
        notification_arn: str
        notification_events: Sequence[str] | None = None
        notification_type: str | None = None
    class TargetProperty(Struct):
        key: str
        values: Sequence[str]
    class TaskInvocationParametersProperty(Struct):
        maintenance_window_automation_parameters: CfnMaintenanceWindowTask.MaintenanceWindowAutomationParametersProperty | Mapping[str, Any] | IResolvable | None = None
        maintenance_window_lambda_parameters: CfnMaintenanceWindowTask.MaintenanceWindowLambdaParametersProperty | Mapping[str, Any] | IResolvable | None = None
        maintenance_window_run_command_parameters: CfnMaintenanceWindowTask.MaintenanceWindowRunCommandParametersProperty | Mapping[str, Any] | IResolvable | None = None
        maintenance_window_step_functions_parameters: CfnMaintenanceWindowTask.MaintenanceWindowStepFunctionsParametersProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        priority: float,
        task_arn: str,
        task_type: str,
        window_id: str,
        cutoff_behavior: str | None = None,
        description: str | None = None,
        logging_info: CfnMaintenanceWindowTask.LoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        max_concurrency: str | None = None,
        max_errors: str | None = None,
        name: str | None = None,
        service_role_arn: str | None = None,
        targets: Sequence[CfnMaintenanceWindowTask.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        task_invocation_parameters: CfnMaintenanceWindowTask.TaskInvocationParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        task_parameters: Any | None = None,
    ) -> None: ...
    priority: float
    task_arn: str
    task_parameters: Any
    task_type: str
    window_id: str
    cutoff_behavior: str | None
    description: str | None
    logging_info: CfnMaintenanceWindowTask.LoggingInfoProperty | IResolvable | None
    max_concurrency: str | None
    max_errors: str | None
    name: str | None
    service_role_arn: str | None
    targets: Sequence[CfnMaintenanceWindowTask.TargetProperty | IResolvable] | IResolvable | None
    task_invocation_parameters: CfnMaintenanceWindowTask.TaskInvocationParametersProperty | IResolvable | None
    @property
    def attr_window_task_id(self) -> str: ...
    @property
    def maintenance_window_task_ref(self) -> _aws_ssm.MaintenanceWindowTaskReference: ...
    @staticmethod
    def arn_for_maintenance_window_task(resource: _aws_ssm.IMaintenanceWindowTaskRef) -> str: ...
    @staticmethod
    def is_cfn_maintenance_window_task(x: Any) -> bool: ...

class CfnMaintenanceWindowTaskProps(Struct):
    priority: float
    task_arn: str
    task_type: str
    window_id: str
    cutoff_behavior: str | None = None
    description: str | None = None
    logging_info: CfnMaintenanceWindowTask.LoggingInfoProperty | Mapping[str, Any] | IResolvable | None = None
    max_concurrency: str | None = None
    max_errors: str | None = None
    name: str | None = None
    service_role_arn: str | None = None
    targets: Sequence[CfnMaintenanceWindowTask.TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    task_invocation_parameters: CfnMaintenanceWindowTask.TaskInvocationParametersProperty | Mapping[str, Any] | IResolvable | None = None
    task_parameters: Any | None = None

class CfnOpsItem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        source: str,
        title: str,
        category: str | None = None,
        priority: float | None = None,
        severity: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    source: str
    title: str
    category: str | None
    priority: float | None
    severity: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_by(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_ops_item_arn(self) -> str: ...
    @property
    def attr_ops_item_id(self) -> str: ...
    @property
    def attr_ops_item_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ops_item_ref(self) -> _aws_ssm.OpsItemReference: ...
    @staticmethod
    def arn_for_ops_item(resource: _aws_ssm.IOpsItemRef) -> str: ...
    @staticmethod
    def is_cfn_ops_item(x: Any) -> bool: ...

class CfnOpsItemProps(Struct):
    description: str
    source: str
    title: str
    category: str | None = None
    priority: float | None = None
    severity: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnParameter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        value: str,
        allowed_pattern: str | None = None,
        data_type: str | None = None,
        description: str | None = None,
        name: str | None = None,
        policies: str | None = None,
        tags: Mapping[str, str] | None = None,
        tier: str | None = None,
    ) -> None: ...
    type: str
    value: str
    allowed_pattern: str | None
    data_type: str | None
    description: str | None
    name: str | None
    policies: str | None
    tags_raw: Mapping[str, str] | None
    tier: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_value(self) -> str: ...
    @property
    def parameter_ref(self) -> _aws_ssm.ParameterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_parameter(resource: _aws_ssm.IParameterRef) -> str: ...
    @staticmethod
    def is_cfn_parameter(x: Any) -> bool: ...

class CfnParameterProps(Struct):
    type: str
    value: str
    allowed_pattern: str | None = None
    data_type: str | None = None
    description: str | None = None
    name: str | None = None
    policies: str | None = None
    tags: Mapping[str, str] | None = None
    tier: str | None = None

class CfnPatchBaseline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PatchFilterGroupProperty(Struct):
        patch_filters: Sequence[CfnPatchBaseline.PatchFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PatchFilterProperty(Struct):
        key: str | None = None
        values: Sequence[str] | None = None
    class PatchSourceProperty(Struct):
        configuration: str | None = None
        name: str | None = None
        products: Sequence[str] | None = None
    class RuleGroupProperty(Struct):
        patch_rules: Sequence[CfnPatchBaseline.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleProperty(Struct):
        approve_after_days: float | None = None
        approve_until_date: str | None = None
        compliance_level: str | None = None
        enable_non_security: bool | IResolvable | None = None
        patch_filter_group: CfnPatchBaseline.PatchFilterGroupProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        approval_rules: CfnPatchBaseline.RuleGroupProperty | Mapping[str, Any] | IResolvable | None = None,
        approved_patches: Sequence[str] | None = None,
        approved_patches_compliance_level: str | None = None,
        approved_patches_enable_non_security: bool | IResolvable | None = None,
        available_security_updates_compliance_status: str | None = None,
        default_baseline: bool | IResolvable | None = None,
        description: str | None = None,
        global_filters: CfnPatchBaseline.PatchFilterGroupProperty | Mapping[str, Any] | IResolvable | None = None,
        operating_system: str | None = None,
        patch_groups: Sequence[str] | None = None,
        rejected_patches: Sequence[str] | None = None,
        rejected_patches_action: str | None = None,
        sources: Sequence[CfnPatchBaseline.PatchSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    approval_rules: CfnPatchBaseline.RuleGroupProperty | IResolvable | None
    approved_patches: Sequence[str] | None
    approved_patches_compliance_level: str | None
    approved_patches_enable_non_security: bool | IResolvable | None
    available_security_updates_compliance_status: str | None
    default_baseline: bool | IResolvable | None
    description: str | None
    global_filters: CfnPatchBaseline.PatchFilterGroupProperty | IResolvable | None
    operating_system: str | None
    patch_groups: Sequence[str] | None
    rejected_patches: Sequence[str] | None
    rejected_patches_action: str | None
    sources: Sequence[CfnPatchBaseline.PatchSourceProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def patch_baseline_ref(self) -> _aws_ssm.PatchBaselineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_patch_baseline(x: Any) -> bool: ...

class CfnPatchBaselineProps(Struct):
    name: str
    approval_rules: CfnPatchBaseline.RuleGroupProperty | Mapping[str, Any] | IResolvable | None = None
    approved_patches: Sequence[str] | None = None
    approved_patches_compliance_level: str | None = None
    approved_patches_enable_non_security: bool | IResolvable | None = None
    available_security_updates_compliance_status: str | None = None
    default_baseline: bool | IResolvable | None = None
    description: str | None = None
    global_filters: CfnPatchBaseline.PatchFilterGroupProperty | Mapping[str, Any] | IResolvable | None = None
    operating_system: str | None = None
    patch_groups: Sequence[str] | None = None
    rejected_patches: Sequence[str] | None = None
    rejected_patches_action: str | None = None
    sources: Sequence[CfnPatchBaseline.PatchSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourceDataSync(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsOrganizationsSourceProperty(Struct):
        organization_source_type: str
        organizational_units: Sequence[str] | None = None
    class S3DestinationProperty(Struct):
        bucket_name: str
        bucket_region: str
        sync_format: str
        bucket_prefix: str | None = None
        kms_key_arn: str | None = None
    class SyncSourceProperty(Struct):
        source_regions: Sequence[str]
        source_type: str
        aws_organizations_source: CfnResourceDataSync.AwsOrganizationsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        include_future_regions: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sync_name: str,
        bucket_name: str | _aws_s3.IBucketRef | None = None,
        bucket_prefix: str | None = None,
        bucket_region: str | None = None,
        kms_key_arn: str | None = None,
        s3_destination: CfnResourceDataSync.S3DestinationProperty | Mapping[str, Any] | IResolvable | None = None,
        sync_format: str | None = None,
        sync_source: CfnResourceDataSync.SyncSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        sync_type: str | None = None,
    ) -> None: ...
    sync_name: str
    bucket_name: str | None
    bucket_prefix: str | None
    bucket_region: str | None
    kms_key_arn: str | None
    s3_destination: CfnResourceDataSync.S3DestinationProperty | IResolvable | None
    sync_format: str | None
    sync_source: CfnResourceDataSync.SyncSourceProperty | IResolvable | None
    sync_type: str | None
    @property
    def attr_sync_name(self) -> str: ...
    @property
    def resource_data_sync_ref(self) -> _aws_ssm.ResourceDataSyncReference: ...
    @staticmethod
    def arn_for_resource_data_sync(resource: _aws_ssm.IResourceDataSyncRef) -> str: ...
    @staticmethod
    def from_sync_name(scope: Construct, id: str, sync_name: str) -> _aws_ssm.IResourceDataSyncRef: ...
    @staticmethod
    def is_cfn_resource_data_sync(x: Any) -> bool: ...

class CfnResourceDataSyncProps(Struct):
    sync_name: str
    bucket_name: str | _aws_s3.IBucketRef | None = None
    bucket_prefix: str | None = None
    bucket_region: str | None = None
    kms_key_arn: str | None = None
    s3_destination: CfnResourceDataSync.S3DestinationProperty | Mapping[str, Any] | IResolvable | None = None
    sync_format: str | None = None
    sync_source: CfnResourceDataSync.SyncSourceProperty | Mapping[str, Any] | IResolvable | None = None
    sync_type: str | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Any,
        resource_arn: str,
    ) -> None: ...
    policy: Any
    resource_arn: str
    @property
    def attr_policy_hash(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def resource_policy_ref(self) -> _aws_ssm.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy: Any
    resource_arn: str

class CfnServiceSetting(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        setting_id: str,
        setting_value: str,
    ) -> None: ...
    setting_id: str
    setting_value: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_last_modified_date(self) -> str: ...
    @property
    def attr_last_modified_user(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def service_setting_ref(self) -> _aws_ssm.ServiceSettingReference: ...
    @staticmethod
    def arn_for_service_setting(resource: _aws_ssm.IServiceSettingRef) -> str: ...
    @staticmethod
    def is_cfn_service_setting(x: Any) -> bool: ...

class CfnServiceSettingProps(Struct):
    setting_id: str
    setting_value: str

class CommonStringParameterAttributes(Struct):
    parameter_name: str
    simple_name: bool | None = None

class ListParameterAttributes(Struct):
    parameter_name: str
    simple_name: bool | None = None
    element_type: Any | None = None
    version: float | None = None

class ParameterOptions(Struct):
    allowed_pattern: str | None = None
    description: str | None = None
    parameter_name: str | None = None
    simple_name: bool | None = None
    tier: Any | None = None

class SecureStringParameterAttributes(Struct):
    parameter_name: str
    simple_name: bool | None = None
    encryption_key: Any | None = None
    version: float | None = None

class StringListParameterProps(Struct):
    string_list_value: Sequence[str]
    allowed_pattern: str | None = None
    description: str | None = None
    parameter_name: str | None = None
    simple_name: bool | None = None
    tier: Any | None = None

class StringParameterAttributes(Struct):
    parameter_name: str
    simple_name: bool | None = None
    force_dynamic_reference: bool | None = None
    type: Any | None = None
    value_type: Any | None = None
    version: float | None = None

class StringParameterLookupOptions(Struct):
    additional_cache_key: str | None = None

class StringParameterProps(Struct):
    string_value: str
    allowed_pattern: str | None = None
    description: str | None = None
    parameter_name: str | None = None
    simple_name: bool | None = None
    tier: Any | None = None
    data_type: Any | None = None
    type: Any | None = None

