# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_observabilityadmin as _aws_observabilityadmin
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDatasetIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    role_arn: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_integration_ref(self) -> _aws_observabilityadmin.DatasetIntegrationReference: ...
    @staticmethod
    def arn_for_dataset_integration(resource: _aws_observabilityadmin.IDatasetIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_dataset_integration(x: Any) -> bool: ...

class CfnDatasetIntegrationProps(Struct):
    role_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOrganizationCentralizationRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CentralizationRuleDestinationProperty(Struct):
        region: str
        account: str | None = None
        destination_logs_configuration: CfnOrganizationCentralizationRule.DestinationLogsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        destination_metrics_configuration: CfnOrganizationCentralizationRule.DestinationMetricsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CentralizationRuleProperty(Struct):
        destination: CfnOrganizationCentralizationRule.CentralizationRuleDestinationProperty | Mapping[str, Any] | IResolvable
        source: CfnOrganizationCentralizationRule.CentralizationRuleSourceProperty | Mapping[str, Any] | IResolvable
    class CentralizationRuleSourceProperty(Struct):
        regions: Sequence[str]
        scope: str | None = None
        source_logs_configuration: CfnOrganizationCentralizationRule.SourceLogsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_metrics_configuration: CfnOrganizationCentralizationRule.SourceMetricsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationLogsConfigurationProperty(Struct):
        backup_configuration: CfnOrganizationCentralizationRule.LogsBackupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        log_group_name_configuration: CfnOrganizationCentralizationRule.LogGroupNameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        logs_encryption_configuration: CfnOrganizationCentralizationRule.LogsEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tag_propagation_configuration: CfnOrganizationCentralizationRule.TagPropagationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationMetricsConfigurationProperty(Struct):
        backup_configuration: CfnOrganizationCentralizationRule.MetricsBackupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LogGroupNameConfigurationProperty(Struct):
        log_group_name_pattern: str
    class LogsBackupConfigurationProperty(Struct):
        region: str
        kms_key_arn: str | None = None
    class LogsEncryptionConfigurationProperty(Struct):
        encryption_strategy: str
        encryption_conflict_resolution_strategy: str | None = None
        encryption_scope: str | None = None
        kms_key_arn: str | None = None
    class MetricsBackupConfigurationProperty(Struct):
        region: str
    class SourceLogsConfigurationProperty(Struct):
        encrypted_log_group_strategy: str
        data_source_selection_criteria: str | None = None
        log_group_selection_criteria: str | None = None
    class SourceMetricsConfigurationProperty(Struct):
        metrics_selection_criteria: str | None = None
    class TagPropagationConfigurationProperty(Struct):
        destination_role_arn: str
        tag_conflict_resolution_strategy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule: CfnOrganizationCentralizationRule.CentralizationRuleProperty | Mapping[str, Any] | IResolvable,
        rule_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule: CfnOrganizationCentralizationRule.CentralizationRuleProperty | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def organization_centralization_rule_ref(self) -> _aws_observabilityadmin.OrganizationCentralizationRuleReference: ...
    @staticmethod
    def is_cfn_organization_centralization_rule(x: Any) -> bool: ...

class CfnOrganizationCentralizationRuleProps(Struct):
    rule: CfnOrganizationCentralizationRule.CentralizationRuleProperty | Mapping[str, Any] | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOrganizationTelemetryRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConditionProperty(Struct):
        action: str | None = None
    class AdvancedEventSelectorProperty(Struct):
        field_selectors: Sequence[CfnOrganizationTelemetryRule.AdvancedFieldSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str | None = None
    class AdvancedFieldSelectorProperty(Struct):
        ends_with: Sequence[str] | None = None
        equal_to: Sequence[str] | None = None
        field: str | None = None
        not_ends_with: Sequence[str] | None = None
        not_equals: Sequence[str] | None = None
        not_starts_with: Sequence[str] | None = None
        starts_with: Sequence[str] | None = None
    class CloudtrailParametersProperty(Struct):
        advanced_event_selectors: Sequence[CfnOrganizationTelemetryRule.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ConditionProperty(Struct):
        action_condition: CfnOrganizationTelemetryRule.ActionConditionProperty | Mapping[str, Any] | IResolvable | None = None
        label_name_condition: CfnOrganizationTelemetryRule.LabelNameConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class ELBLoadBalancerLoggingParametersProperty(Struct):
        field_delimiter: str | None = None
        output_format: str | None = None
    class FieldToMatchProperty(Struct):
        method: str | None = None
        query_string: str | None = None
        single_header: CfnOrganizationTelemetryRule.SingleHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: str | None = None
    class FilterProperty(Struct):
        behavior: str | None = None
        conditions: Sequence[CfnOrganizationTelemetryRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        requirement: str | None = None
    class LabelNameConditionProperty(Struct):
        label_name: str | None = None
    class LogDeliveryParametersProperty(Struct):
        log_types: Sequence[str] | None = None
    class LoggingFilterProperty(Struct):
        default_behavior: str | None = None
        filters: Sequence[CfnOrganizationTelemetryRule.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MskMonitoringParametersProperty(Struct):
        enhanced_monitoring: str | None = None
    class RegionStatusProperty(Struct):
        region: str | None = None
        rule_arn: str | None = None
        status: str | None = None
    class SingleHeaderProperty(Struct):
        name: str
    class TelemetryDestinationConfigurationProperty(Struct):
        cloudtrail_parameters: CfnOrganizationTelemetryRule.CloudtrailParametersProperty | Mapping[str, Any] | IResolvable | None = None
        destination_pattern: str | None = None
        destination_type: str | None = None
        elb_load_balancer_logging_parameters: CfnOrganizationTelemetryRule.ELBLoadBalancerLoggingParametersProperty | Mapping[str, Any] | IResolvable | None = None
        kms_key_arn: str | None = None
        log_delivery_parameters: CfnOrganizationTelemetryRule.LogDeliveryParametersProperty | Mapping[str, Any] | IResolvable | None = None
        msk_monitoring_parameters: CfnOrganizationTelemetryRule.MskMonitoringParametersProperty | Mapping[str, Any] | IResolvable | None = None
        retention_in_days: float | None = None
        vpc_flow_log_parameters: CfnOrganizationTelemetryRule.VPCFlowLogParametersProperty | Mapping[str, Any] | IResolvable | None = None
        waf_logging_parameters: CfnOrganizationTelemetryRule.WAFLoggingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class TelemetryRuleProperty(Struct):
        resource_type: str
        telemetry_type: str
        allow_field_updates: bool | IResolvable | None = None
        all_regions: bool | IResolvable | None = None
        destination_configuration: CfnOrganizationTelemetryRule.TelemetryDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        regions: Sequence[str] | None = None
        scope: str | None = None
        selection_criteria: str | None = None
        telemetry_source_types: Sequence[str] | None = None
    class VPCFlowLogParametersProperty(Struct):
        log_format: str | None = None
        max_aggregation_interval: float | None = None
        traffic_type: str | None = None
    class WAFLoggingParametersProperty(Struct):
        logging_filter: CfnOrganizationTelemetryRule.LoggingFilterProperty | Mapping[str, Any] | IResolvable | None = None
        log_type: str | None = None
        redacted_fields: Sequence[CfnOrganizationTelemetryRule.FieldToMatchProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule: CfnOrganizationTelemetryRule.TelemetryRuleProperty | Mapping[str, Any] | IResolvable,
        rule_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule: CfnOrganizationTelemetryRule.TelemetryRuleProperty | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_region_statuses(self) -> IResolvable: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def organization_telemetry_rule_ref(self) -> _aws_observabilityadmin.OrganizationTelemetryRuleReference: ...
    @staticmethod
    def is_cfn_organization_telemetry_rule(x: Any) -> bool: ...

class CfnOrganizationTelemetryRuleProps(Struct):
    rule: CfnOrganizationTelemetryRule.TelemetryRuleProperty | Mapping[str, Any] | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnS3TableIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigProperty(Struct):
        sse_algorithm: str
        kms_key_arn: str | None = None
    class LogSourceProperty(Struct):
        name: str
        type: str
        identifier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption: CfnS3TableIntegration.EncryptionConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        log_sources: Sequence[CfnS3TableIntegration.LogSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    encryption: CfnS3TableIntegration.EncryptionConfigProperty | IResolvable
    role_arn: str
    log_sources: Sequence[CfnS3TableIntegration.LogSourceProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def s3_table_integration_ref(self) -> _aws_observabilityadmin.S3TableIntegrationReference: ...
    @staticmethod
    def arn_for_s3_table_integration(resource: _aws_observabilityadmin.IS3TableIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_s3_table_integration(x: Any) -> bool: ...

class CfnS3TableIntegrationProps(Struct):
    encryption: CfnS3TableIntegration.EncryptionConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    log_sources: Sequence[CfnS3TableIntegration.LogSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTelemetryEnrichment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        scope: str,
    ) -> None: ...
    scope: str
    @property
    def attr_status(self) -> str: ...
    @property
    def telemetry_enrichment_ref(self) -> _aws_observabilityadmin.TelemetryEnrichmentReference: ...
    @staticmethod
    def is_cfn_telemetry_enrichment(x: Any) -> bool: ...

class CfnTelemetryEnrichmentProps(Struct):
    scope: str

class CfnTelemetryPipelines(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TelemetryPipelineConfigurationProperty(Struct):
        body: str
    class TelemetryPipelineProperty(Struct):
        arn: str | None = None
        configuration: CfnTelemetryPipelines.TelemetryPipelineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        created_time_stamp: float | None = None
        last_update_time_stamp: float | None = None
        name: str | None = None
        status: str | None = None
        status_reason: CfnTelemetryPipelines.TelemetryPipelineStatusReasonProperty | Mapping[str, Any] | IResolvable | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class TelemetryPipelineStatusReasonProperty(Struct):
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnTelemetryPipelines.TelemetryPipelineConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnTelemetryPipelines.TelemetryPipelineConfigurationProperty | IResolvable
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_pipeline(self) -> IResolvable: ...
    @property
    def attr_pipeline_identifier(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def telemetry_pipelines_ref(self) -> _aws_observabilityadmin.TelemetryPipelinesReference: ...
    @staticmethod
    def arn_for_telemetry_pipelines(resource: _aws_observabilityadmin.ITelemetryPipelinesRef) -> str: ...
    @staticmethod
    def is_cfn_telemetry_pipelines(x: Any) -> bool: ...

class CfnTelemetryPipelinesProps(Struct):
    configuration: CfnTelemetryPipelines.TelemetryPipelineConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTelemetryRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConditionProperty(Struct):
        action: str | None = None
    class AdvancedEventSelectorProperty(Struct):
        field_selectors: Sequence[CfnTelemetryRule.AdvancedFieldSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str | None = None
    class AdvancedFieldSelectorProperty(Struct):
        ends_with: Sequence[str] | None = None
        equal_to: Sequence[str] | None = None
        field: str | None = None
        not_ends_with: Sequence[str] | None = None
        not_equals: Sequence[str] | None = None
        not_starts_with: Sequence[str] | None = None
        starts_with: Sequence[str] | None = None
    class CloudtrailParametersProperty(Struct):
        advanced_event_selectors: Sequence[CfnTelemetryRule.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ConditionProperty(Struct):
        action_condition: CfnTelemetryRule.ActionConditionProperty | Mapping[str, Any] | IResolvable | None = None
        label_name_condition: CfnTelemetryRule.LabelNameConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class ELBLoadBalancerLoggingParametersProperty(Struct):
        field_delimiter: str | None = None
        output_format: str | None = None
    class FieldToMatchProperty(Struct):
        method: str | None = None
        query_string: str | None = None
        single_header: CfnTelemetryRule.SingleHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: str | None = None
    class FilterProperty(Struct):
        behavior: str | None = None
        conditions: Sequence[CfnTelemetryRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        requirement: str | None = None
    class LabelNameConditionProperty(Struct):
        label_name: str | None = None
    class LogDeliveryParametersProperty(Struct):
        log_types: Sequence[str] | None = None
    class LoggingFilterProperty(Struct):
        default_behavior: str | None = None
        filters: Sequence[CfnTelemetryRule.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MskMonitoringParametersProperty(Struct):
        enhanced_monitoring: str | None = None
    class RegionStatusProperty(Struct):
        region: str | None = None
        rule_arn: str | None = None
        status: str | None = None
    class SingleHeaderProperty(Struct):
        name: str
    class TelemetryDestinationConfigurationProperty(Struct):
        cloudtrail_parameters: CfnTelemetryRule.CloudtrailParametersProperty | Mapping[str, Any] | IResolvable | None = None
        destination_pattern: str | None = None
        destination_type: str | None = None
        elb_load_balancer_logging_parameters: CfnTelemetryRule.ELBLoadBalancerLoggingParametersProperty | Mapping[str, Any] | IResolvable | None = None
        kms_key_arn: str | None = None
        log_delivery_parameters: CfnTelemetryRule.LogDeliveryParametersProperty | Mapping[str, Any] | IResolvable | None = None
        msk_monitoring_parameters: CfnTelemetryRule.MskMonitoringParametersProperty | Mapping[str, Any] | IResolvable | None = None
        retention_in_days: float | None = None
        vpc_flow_log_parameters: CfnTelemetryRule.VPCFlowLogParametersProperty | Mapping[str, Any] | IResolvable | None = None
        waf_logging_parameters: CfnTelemetryRule.WAFLoggingParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class TelemetryRuleProperty(Struct):
        resource_type: str
        telemetry_type: str
        allow_field_updates: bool | IResolvable | None = None
        all_regions: bool | IResolvable | None = None
        destination_configuration: CfnTelemetryRule.TelemetryDestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        regions: Sequence[str] | None = None
        selection_criteria: str | None = None
        telemetry_source_types: Sequence[str] | None = None
    class VPCFlowLogParametersProperty(Struct):
        log_format: str | None = None
        max_aggregation_interval: float | None = None
        traffic_type: str | None = None
    class WAFLoggingParametersProperty(Struct):
        logging_filter: CfnTelemetryRule.LoggingFilterProperty | Mapping[str, Any] | IResolvable | None = None
        log_type: str | None = None
        redacted_fields: Sequence[CfnTelemetryRule.FieldToMatchProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule: CfnTelemetryRule.TelemetryRuleProperty | Mapping[str, Any] | IResolvable,
        rule_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule: CfnTelemetryRule.TelemetryRuleProperty | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_region_statuses(self) -> IResolvable: ...
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def telemetry_rule_ref(self) -> _aws_observabilityadmin.TelemetryRuleReference: ...
    @staticmethod
    def is_cfn_telemetry_rule(x: Any) -> bool: ...

class CfnTelemetryRuleProps(Struct):
    rule: CfnTelemetryRule.TelemetryRuleProperty | Mapping[str, Any] | IResolvable
    rule_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

