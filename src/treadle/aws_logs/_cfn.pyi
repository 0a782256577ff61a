# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kinesis as _aws_kinesis
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_lambda as _aws_lambda
from ..interfaces import aws_logs as _aws_logs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccountPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        policy_document: str,
        policy_name: str,
        policy_type: str,
        scope: str | None = None,
        selection_criteria: str | None = None,
    ) -> None: ...
    policy_document: str
    policy_name: str
    policy_type: str
    scope: str | None
    selection_criteria: str | None
    @property
    def account_policy_ref(self) -> _aws_logs.AccountPolicyReference: ...
    @property
    def attr_account_id(self) -> str: ...
    @staticmethod
    def is_cfn_account_policy(x: Any) -> bool: ...

class CfnAccountPolicyProps(Struct):
    policy_document: str
    policy_name: str
    policy_type: str
    scope: str | None = None
    selection_criteria: str | None = None

class CfnDelivery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        delivery_destination_arn: str,
        delivery_source_name: str,
        field_delimiter: str | None = None,
        record_fields: Sequence[str] | None = None,
        s3_enable_hive_compatible_path: bool | IResolvable | None = None,
        s3_suffix_path: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    delivery_destination_arn: str
    delivery_source_name: str
    field_delimiter: str | None
    record_fields: Sequence[str] | None
    s3_enable_hive_compatible_path: bool | IResolvable | None
    s3_suffix_path: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_delivery_destination_type(self) -> str: ...
    @property
    def attr_delivery_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def delivery_ref(self) -> _aws_logs.DeliveryReference: ...
    @staticmethod
    def arn_for_delivery(resource: _aws_logs.IDeliveryRef) -> str: ...
    @staticmethod
    def is_cfn_delivery(x: Any) -> bool: ...

class CfnDeliveryProps(Struct):
    delivery_destination_arn: str
    delivery_source_name: str
    field_delimiter: str | None = None
    record_fields: Sequence[str] | None = None
    s3_enable_hive_compatible_path: bool | IResolvable | None = None
    s3_suffix_path: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeliveryDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationPolicyProperty(Struct):
        delivery_destination_name: str | None = None
        delivery_destination_policy: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        delivery_destination_policy: CfnDeliveryDestination.DestinationPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        delivery_destination_type: str | None = None,
        destination_resource_arn: str | None = None,
        output_format: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    delivery_destination_policy: CfnDeliveryDestination.DestinationPolicyProperty | IResolvable | None
    delivery_destination_type: str | None
    destination_resource_arn: str | None
    output_format: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def delivery_destination_ref(self) -> _aws_logs.DeliveryDestinationReference: ...
    @staticmethod
    def arn_for_delivery_destination(resource: _aws_logs.IDeliveryDestinationRef) -> str: ...
    @staticmethod
    def from_delivery_destination_arn(scope: Construct, id: str, arn: str) -> _aws_logs.IDeliveryDestinationRef: ...
    @staticmethod
    def from_delivery_destination_name(scope: Construct, id: str, delivery_destination_name: str) -> _aws_logs.IDeliveryDestinationRef: ...
    @staticmethod
    def is_cfn_delivery_destination(x: Any) -> bool: ...

class CfnDeliveryDestinationProps(Struct):
    name: str
    delivery_destination_policy: CfnDeliveryDestination.DestinationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    delivery_destination_type: str | None = None
    destination_resource_arn: str | None = None
    output_format: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeliverySource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        delivery_source_configuration: Mapping[str, str] | IResolvable | None = None,
        log_type: str | None = None,
        resource_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    delivery_source_configuration: Mapping[str, str] | IResolvable | None
    log_type: str | None
    resource_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_resource_arns(self) -> Sequence[str]: ...
    @property
    def attr_service(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def delivery_source_ref(self) -> _aws_logs.DeliverySourceReference: ...
    @staticmethod
    def arn_for_delivery_source(resource: _aws_logs.IDeliverySourceRef) -> str: ...
    @staticmethod
    def from_delivery_source_arn(scope: Construct, id: str, arn: str) -> _aws_logs.IDeliverySourceRef: ...
    @staticmethod
    def from_delivery_source_name(scope: Construct, id: str, delivery_source_name: str) -> _aws_logs.IDeliverySourceRef: ...
    @staticmethod
    def is_cfn_delivery_source(x: Any) -> bool: ...

class CfnDeliverySourceProps(Struct):
    name: str
    delivery_source_configuration: Mapping[str, str] | IResolvable | None = None
    log_type: str | None = None
    resource_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_name: str,
        role_arn: str | _aws_iam.IRoleRef,
        target_arn: str | _aws_kinesis.IStreamRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef,
        destination_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_name: str
    role_arn: str
    target_arn: str
    destination_policy: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def destination_ref(self) -> _aws_logs.DestinationReference: ...
    @staticmethod
    def arn_for_destination(resource: _aws_logs.IDestinationRef) -> str: ...
    @staticmethod
    def from_destination_arn(scope: Construct, id: str, arn: str) -> _aws_logs.IDestinationRef: ...
    @staticmethod
    def from_destination_name(scope: Construct, id: str, destination_name: str) -> _aws_logs.IDestinationRef: ...
    @staticmethod
    def is_cfn_destination(x: Any) -> bool: ...

class CfnDestinationProps(Struct):
    destination_name: str
    role_arn: str | _aws_iam.IRoleRef
    target_arn: str | _aws_kinesis.IStreamRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef
    destination_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OpenSearchResourceConfigProperty(Struct):
        dashboard_viewer_principals: Sequence[str]
        data_source_role_arn: str
        application_arn: str | None = None
        kms_key_arn: str | None = None
        retention_days: float | None = None
    class ResourceConfigProperty(Struct):
        open_search_resource_config: CfnIntegration.OpenSearchResourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        integration_name: str,
        integration_type: str,
        resource_config: CfnIntegration.ResourceConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    integration_name: str
    integration_type: str
    resource_config: CfnIntegration.ResourceConfigProperty | IResolvable
    @property
    def attr_integration_status(self) -> str: ...
    @property
    def integration_ref(self) -> _aws_logs.IntegrationReference: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    integration_name: str
    integration_type: str
    resource_config: CfnIntegration.ResourceConfigProperty | Mapping[str, Any] | IResolvable

class CfnLogAnomalyDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str | None = None,
        anomaly_visibility_time: float | None = None,
        detector_name: str | None = None,
        evaluation_frequency: str | None = None,
        filter_pattern: str | None = None,
        kms_key_id: str | None = None,
        log_group_arn_list: Sequence[str] | None = None,
    ) -> None: ...
    account_id: str | None
    anomaly_visibility_time: float | None
    detector_name: str | None
    evaluation_frequency: str | None
    filter_pattern: str | None
    kms_key_id: str | None
    log_group_arn_list: Sequence[str] | None
    @property
    def attr_anomaly_detector_arn(self) -> str: ...
    @property
    def attr_anomaly_detector_status(self) -> str: ...
    @property
    def attr_creation_time_stamp(self) -> IResolvable: ...
    @property
    def attr_last_modified_time_stamp(self) -> IResolvable: ...
    @property
    def log_anomaly_detector_ref(self) -> _aws_logs.LogAnomalyDetectorReference: ...
    @staticmethod
    def is_cfn_log_anomaly_detector(x: Any) -> bool: ...

class CfnLogAnomalyDetectorProps(Struct):
    account_id: str | None = None
    anomaly_visibility_time: float | None = None
    detector_name: str | None = None
    evaluation_frequency: str | None = None
    filter_pattern: str | None = None
    kms_key_id: str | None = None
    log_group_arn_list: Sequence[str] | None = None

class CfnLogGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bearer_token_authentication_enabled: bool | IResolvable | None = None,
        data_protection_policy: Any | None = None,
        deletion_protection_enabled: bool | IResolvable | None = None,
        field_index_policies: Sequence[Any] | IResolvable | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        log_group_class: str | None = None,
        log_group_name: str | _aws_lambda.IFunctionRef | None = None,
        resource_policy_document: Any | None = None,
        retention_in_days: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_protection_policy: Any
    resource_policy_document: Any
    bearer_token_authentication_enabled: bool | IResolvable | None
    deletion_protection_enabled: bool | IResolvable | None
    field_index_policies: Sequence[Any] | IResolvable | None
    kms_key_id: str | None
    log_group_class: str | None
    log_group_name: str | None
    retention_in_days: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def log_group_ref(self) -> _aws_logs.LogGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_log_group(resource: _aws_logs.ILogGroupRef) -> str: ...
    @staticmethod
    def from_log_group_arn(scope: Construct, id: str, arn: str) -> _aws_logs.ILogGroupRef: ...
    @staticmethod
    def from_log_group_name(scope: Construct, id: str, log_group_name: str) -> _aws_logs.ILogGroupRef: ...
    @staticmethod
    def is_cfn_log_group(x: Any) -> bool: ...

class CfnLogGroupProps(Struct):
    bearer_token_authentication_enabled: bool | IResolvable | None = None
    data_protection_policy: Any | None = None
    deletion_protection_enabled: bool | IResolvable | None = None
    field_index_policies: Sequence[Any] | IResolvable | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    log_group_class: str | None = None
    log_group_name: str | _aws_lambda.IFunctionRef | None = None
    resource_policy_document: Any | None = None
    retention_in_days: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLogStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        log_group_name: str | _aws_logs.ILogGroupRef,
        log_stream_name: str | None = None,
    ) -> None: ...
    log_group_name: str
    log_stream_name: str | None
    @property
    def log_stream_ref(self) -> _aws_logs.LogStreamReference: ...
    @staticmethod
    def is_cfn_log_stream(x: Any) -> bool: ...

class CfnLogStreamProps(Struct):
    log_group_name: str | _aws_logs.ILogGroupRef
    log_stream_name: str | None = None

class CfnMetricFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DimensionProperty(Struct):
        key: str
        value: str
    class MetricTransformationProperty(Struct):
        metric_name: str
        metric_namespace: str
        metric_value: str
        default_value: float | None = None
        dimensions: Sequence[CfnMetricFilter.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        filter_pattern: str,
        log_group_name: str | _aws_logs.ILogGroupRef,
        metric_transformations: Sequence[CfnMetricFilter.MetricTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        apply_on_transformed_logs: bool | IResolvable | None = None,
        emit_system_field_dimensions: Sequence[str] | None = None,
        field_selection_criteria: str | None = None,
        filter_name: str | None = None,
    ) -> None: ...
    filter_pattern: str
    log_group_name: str
    metric_transformations: Sequence[CfnMetricFilter.MetricTransformationProperty | IResolvable] | IResolvable
    apply_on_transformed_logs: bool | IResolvable | None
    emit_system_field_dimensions: Sequence[str] | None
    field_selection_criteria: str | None
    filter_name: str | None
    @property
    def metric_filter_ref(self) -> _aws_logs.MetricFilterReference: ...
    @staticmethod
    def is_cfn_metric_filter(x: Any) -> bool: ...

class CfnMetricFilterProps(Struct):
    filter_pattern: str
    log_group_name: str | _aws_logs.ILogGroupRef
    metric_transformations: Sequence[CfnMetricFilter.MetricTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    apply_on_transformed_logs: bool | IResolvable | None = None
    emit_system_field_dimensions: Sequence[str] | None = None
    field_selection_criteria: str | None = None
    filter_name: str | None = None

class CfnQueryDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class QueryParameterProperty(Struct):
        name: str
        default_value: str | None = None
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        query_string: str,
        log_group_names: Sequence[str | _aws_logs.ILogGroupRef] | None = None,
        parameters: Sequence[CfnQueryDefinition.QueryParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        query_language: str | None = None,
    ) -> None: ...
    name: str
    query_string: str
    log_group_names: Sequence[str] | None
    parameters: Sequence[CfnQueryDefinition.QueryParameterProperty | IResolvable] | IResolvable | None
    query_language: str | None
    @property
    def attr_query_definition_id(self) -> str: ...
    @property
    def query_definition_ref(self) -> _aws_logs.QueryDefinitionReference: ...
    @staticmethod
    def is_cfn_query_definition(x: Any) -> bool: ...

class CfnQueryDefinitionProps(Struct):
    name: str
    query_string: str
    log_group_names: Sequence[str | _aws_logs.ILogGroupRef] | None = None
    parameters: Sequence[CfnQueryDefinition.QueryParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    query_language: str | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: str,
        policy_name: str,
    ) -> None: ...
    policy_document: str
    policy_name: str
    @property
    def resource_policy_ref(self) -> _aws_logs.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: str
    policy_name: str

class CfnScheduledQuery(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationConfigurationProperty(Struct):
        s3_configuration: CfnScheduledQuery.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3ConfigurationProperty(Struct):
        destination_identifier: str
        role_arn: str
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role_arn: str,
        name: str,
        query_language: str,
        query_string: str,
        schedule_expression: str,
        description: str | None = None,
        destination_configuration: CfnScheduledQuery.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        log_group_identifiers: Sequence[str] | None = None,
        schedule_end_time: float | None = None,
        schedule_start_time: float | None = None,
        start_time_offset: float | None = None,
        state: str | None = None,
        tags: Sequence[CfnScheduledQuery.TagsItemsProperty | Mapping[str, Any]] | None = None,
        timezone: str | None = None,
    ) -> None: ...
    execution_role_arn: str
    name: str
    query_language: str
    query_string: str
    schedule_expression: str
    description: str | None
    destination_configuration: CfnScheduledQuery.DestinationConfigurationProperty | IResolvable | None
    log_group_identifiers: Sequence[str] | None
    schedule_end_time: float | None
    schedule_start_time: float | None
    start_time_offset: float | None
    state: str | None
    tags: Sequence[CfnScheduledQuery.TagsItemsProperty] | None
    timezone: str | None
    @property
    def attr_creation_time(self) -> IResolvable: ...
    @property
    def attr_last_execution_status(self) -> str: ...
    @property
    def attr_last_triggered_time(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> IResolvable: ...
    @property
    def attr_scheduled_query_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def scheduled_query_ref(self) -> _aws_logs.ScheduledQueryReference: ...
    @staticmethod
    def arn_for_scheduled_query(resource: _aws_logs.IScheduledQueryRef) -> str: ...
    @staticmethod
    def is_cfn_scheduled_query(x: Any) -> bool: ...

class CfnScheduledQueryProps(Struct):
    execution_role_arn: str
    name: str
    query_language: str
    query_string: str
    schedule_expression: str
    description: str | None = None
    destination_configuration: CfnScheduledQuery.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    log_group_identifiers: Sequence[str] | None = None
    schedule_end_time: float | None = None
    schedule_start_time: float | None = None
    start_time_offset: float | None = None
    state: str | None = None
    tags: Sequence[CfnScheduledQuery.TagsItemsProperty | Mapping[str, Any]] | None = None
    timezone: str | None = None

class CfnStorageTierPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        storage_tier: str,
    ) -> None: ...
    storage_tier: str
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> IResolvable: ...
    @property
    def storage_tier_policy_ref(self) -> _aws_logs.StorageTierPolicyReference: ...
    @staticmethod
    def is_cfn_storage_tier_policy(x: Any) -> bool: ...

class CfnStorageTierPolicyProps(Struct):
    storage_tier: str

class CfnSubscriptionFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_arn: str | _aws_kinesis.IStreamRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef,
        filter_pattern: str,
        log_group_name: str | _aws_logs.ILogGroupRef,
        apply_on_transformed_logs: bool | IResolvable | None = None,
        distribution: str | None = None,
        emit_system_fields: Sequence[str] | None = None,
        field_selection_criteria: str | None = None,
        filter_name: str | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    destination_arn: str
    filter_pattern: str
    log_group_name: str
    apply_on_transformed_logs: bool | IResolvable | None
    distribution: str | None
    emit_system_fields: Sequence[str] | None
    field_selection_criteria: str | None
    filter_name: str | None
    role_arn: str | None
    @property
    def subscription_filter_ref(self) -> _aws_logs.SubscriptionFilterReference: ...
    @staticmethod
    def is_cfn_subscription_filter(x: Any) -> bool: ...

class CfnSubscriptionFilterProps(Struct):
    destination_arn: str | _aws_kinesis.IStreamRef | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_lambda.IFunctionRef
    filter_pattern: str
    log_group_name: str | _aws_logs.ILogGroupRef
    apply_on_transformed_logs: bool | IResolvable | None = None
    distribution: str | None = None
    emit_system_fields: Sequence[str] | None = None
    field_selection_criteria: str | None = None
    filter_name: str | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None

class CfnTransformer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddKeyEntryProperty(Struct):
        key: str
        value: str
        overwrite_if_exists: bool | IResolvable | None = None
    class AddKeysProperty(Struct):
        entries: Sequence[CfnTransformer.AddKeyEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CopyValueEntryProperty(Struct):
        source: str
        target: str
        overwrite_if_exists: bool | IResolvable | None = None
    class CopyValueProperty(Struct):
        entries: Sequence[CfnTransformer.CopyValueEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CsvProperty(Struct):
        columns: Sequence[str] | None = None
        delimiter: str | None = None
        quote_character: str | None = None
        source: str | None = None
    class DateTimeConverterProperty(Struct):
        match_patterns: Sequence[str]
        source: str
        target: str
        locale: str | None = None
        source_timezone: str | None = None
        target_format: str | None = None
        target_timezone: str | None = None
    class DeleteKeysProperty(Struct):
        with_keys: Sequence[str]
    class GrokProperty(Struct):
        match: str
        source: str | None = None
    class ListToMapProperty(Struct):
        key: str
        source: str
        flatten: bool | IResolvable | None = None
        flattened_element: str | None = None
        target: str | None = None
        value_key: str | None = None
    class LowerCaseStringProperty(Struct):
        with_keys: Sequence[str]
    class MoveKeyEntryProperty(Struct):
        source: str
        target: str
        overwrite_if_exists: bool | IResolvable | None = None
    class MoveKeysProperty(Struct):
        entries: Sequence[CfnTransformer.MoveKeyEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ParseCloudfrontProperty(Struct):
        source: str | None = None
    class ParseJSONProperty(Struct):
        destination: str | None = None
        source: str | None = None
    class ParseKeyValueProperty(Struct):
        destination: str | None = None
        field_delimiter: str | None = None
        key_prefix: str | None = None
        key_value_delimiter: str | None = None
        non_match_value: str | None = None
        overwrite_if_exists: bool | IResolvable | None = None
        source: str | None = None
    class ParsePostgresProperty(Struct):
        source: str | None = None
    class ParseRoute53Property(Struct):
        source: str | None = None
    class ParseToOCSFProperty(Struct):
        event_source: str
        ocsf_version: str
        mapping_version: str | None = None
        source: str | None = None
    class ParseVPCProperty(Struct):
        source: str | None = None
    class ParseWAFProperty(Struct):
        source: str | None = None
    class ProcessorProperty(Struct):
        add_keys: CfnTransformer.AddKeysProperty | Mapping[str, Any] | IResolvable | None = None
        copy_value: CfnTransformer.CopyValueProperty | Mapping[str, Any] | IResolvable | None = None
        csv: CfnTransformer.CsvProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_converter: CfnTransformer.DateTimeConverterProperty | Mapping[str, Any] | IResolvable | None = None
        delete_keys: CfnTransformer.DeleteKeysProperty | Mapping[str, Any] | IResolvable | None = None
        grok: CfnTransformer.GrokProperty | Mapping[str, Any] | IResolvable | None = None
        list_to_map: CfnTransformer.ListToMapProperty | Mapping[str, Any] | IResolvable | None = None
        lower_case_string: CfnTransformer.LowerCaseStringProperty | Mapping[str, Any] | IResolvable | None = None
        move_keys: CfnTransformer.MoveKeysProperty | Mapping[str, Any] | IResolvable | None = None
        parse_cloudfront: CfnTransformer.ParseCloudfrontProperty | Mapping[str, Any] | IResolvable | None = None
        parse_json: CfnTransformer.ParseJSONProperty | Mapping[str, Any] | IResolvable | None = None
        parse_key_value: CfnTransformer.ParseKeyValueProperty | Mapping[str, Any] | IResolvable | None = None
        parse_postgres: CfnTransformer.ParsePostgresProperty | Mapping[str, Any] | IResolvable | None = None
        parse_route53: CfnTransformer.ParseRoute53Property | Mapping[str, Any] | IResolvable | None = None
        parse_to_ocsf: CfnTransformer.ParseToOCSFProperty | Mapping[str, Any] | IResolvable | None = None
        parse_vpc: CfnTransformer.ParseVPCProperty | Mapping[str, Any] | IResolvable | None = None
        parse_waf: CfnTransformer.ParseWAFProperty | Mapping[str, Any] | IResolvable | None = None
        rename_keys: CfnTransformer.RenameKeysProperty | Mapping[str, Any] | IResolvable | None = None
        split_string: CfnTransformer.SplitStringProperty | Mapping[str, Any] | IResolvable | None = None
        substitute_string: CfnTransformer.SubstituteStringProperty | Mapping[str, Any] | IResolvable | None = None
        trim_string: CfnTransformer.TrimStringProperty | Mapping[str, Any] | IResolvable | None = None
        type_converter: CfnTransformer.TypeConverterProperty | Mapping[str, Any] | IResolvable | None = None
        upper_case_string: CfnTransformer.UpperCaseStringProperty | Mapping[str, Any] | IResolvable | None = None
    class RenameKeyEntryProperty(Struct):
        key: str
        rename_to: str
        overwrite_if_exists: bool | IResolvable | None = None
    class RenameKeysProperty(Struct):
        entries: Sequence[CfnTransformer.RenameKeyEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SplitStringEntryProperty(Struct):
        delimiter: str
        source: str
    class SplitStringProperty(Struct):
        entries: Sequence[CfnTransformer.SplitStringEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SubstituteStringEntryProperty(Struct):
        from_: str
        source: str
        to: str
    class SubstituteStringProperty(Struct):
        entries: Sequence[CfnTransformer.SubstituteStringEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class TrimStringProperty(Struct):
        with_keys: Sequence[str]
    class TypeConverterEntryProperty(Struct):
        key: str
        type: str
    class TypeConverterProperty(Struct):
        entries: Sequence[CfnTransformer.TypeConverterEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class UpperCaseStringProperty(Struct):
        with_keys: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        log_group_identifier: str,
        transformer_config: Sequence[CfnTransformer.ProcessorProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    log_group_identifier: str
    transformer_config: Sequence[CfnTransformer.ProcessorProperty | IResolvable] | IResolvable
    @property
    def transformer_ref(self) -> _aws_logs.TransformerReference: ...
    @staticmethod
    def is_cfn_transformer(x: Any) -> bool: ...

class CfnTransformerProps(Struct):
    log_group_identifier: str
    transformer_config: Sequence[CfnTransformer.ProcessorProperty | Mapping[str, Any] | IResolvable] | IResolvable

class DataConverterType(Enum):
    TYPE_CONVERTER = 0
    DATETIME_CONVERTER = 1

class DateTimeFormat(Enum):
    ISO_8601 = "yyyy-MM-dd'T'HH:mm:ss'Z'"
    UNIX_TIMESTAMP = 'epoch'
    CUSTOM = 'custom'

class DelimiterCharacter(Enum):
    COMMA = ','
    TAB = '\t'
    SPACE = ' '
    SEMICOLON = ';'
    PIPE = '|'

class Distribution(Enum):
    BY_LOG_STREAM = 'ByLogStream'
    RANDOM = 'Random'

class JsonMutatorType(Enum):
    ADD_KEYS = 0
    DELETE_KEYS = 1
    MOVE_KEYS = 2
    RENAME_KEYS = 3
    COPY_VALUE = 4
    LIST_TO_MAP = 5

class KeyValueDelimiter(Enum):
    EQUAL = '='
    COLON = ':'

class KeyValuePairDelimiter(Enum):
    AMPERSAND = '&'
    SEMICOLON = ';'
    SPACE = ' '
    NEWLINE = '\n'

class OCSFSourceType(Enum):
    CLOUD_TRAIL = 'CloudTrail'
    ROUTE53_RESOLVER = 'Route53Resolver'
    VPC_FLOW = 'VPCFlow'
    EKS_AUDIT = 'EKSAudit'
    AWS_WAF = 'AWSWAF'

class OCSFVersion(Enum):
    V1_1 = 'V1.1'

class ParserProcessorType(Enum):
    JSON = 0
    KEY_VALUE = 1
    CSV = 2
    GROK = 3
    OCSF = 4

class QuoteCharacter(Enum):
    DOUBLE_QUOTE = '"'
    SINGLE_QUOTE = "'"

class StringMutatorType(Enum):
    LOWER_CASE = 0
    UPPER_CASE = 1
    TRIM = 2
    SPLIT = 3
    SUBSTITUTE = 4

class TypeConverterType(Enum):
    BOOLEAN = 'boolean'
    INTEGER = 'integer'
    DOUBLE = 'double'
    STRING = 'string'

class VendedLogType(Enum):
    CLOUDFRONT = 0
    VPC = 1
    WAF = 2
    ROUTE53 = 3
    POSTGRES = 4

class AddKeyEntryProperty(Struct):
    key: str
    value: str
    overwrite_if_exists: bool | None = None

class AddKeysProperty(Struct):
    entries: Sequence[AddKeyEntryProperty | Mapping[str, Any]]

class BaseProcessorProps(Struct):
    pass

class ColumnRestriction(Struct):
    comparison: str
    number_value: float | None = None
    string_value: str | None = None

class CopyValueEntryProperty(Struct):
    source: str
    target: str
    overwrite_if_exists: bool | None = None

class CopyValueProperty(Struct):
    entries: Sequence[CopyValueEntryProperty | Mapping[str, Any]]

class CrossAccountDestinationProps(Struct):
    role: Any
    target_arn: str
    destination_name: str | None = None

class CsvProperty(Struct):
    columns: Sequence[str] | None = None
    delimiter: DelimiterCharacter | None = None
    quote_character: QuoteCharacter | None = None
    source: str | None = None

class DataConverterProps(Struct):
    type: DataConverterType
    date_time_converter_options: DateTimeConverterProperty | Mapping[str, Any] | None = None
    type_converter_options: TypeConverterProperty | Mapping[str, Any] | None = None

class DataProtectionPolicyProps(Struct):
    identifiers: Sequence[Any]
    delivery_stream_name_audit_destination: str | None = None
    description: str | None = None
    log_group_audit_destination: Any | None = None
    name: str | None = None
    s3_bucket_audit_destination: Any | None = None

class DateTimeConverterProperty(Struct):
    locale: str
    match_patterns: Sequence[str]
    source: str
    target: str
    source_timezone: str | None = None
    target_format: str | None = None
    target_timezone: str | None = None

class FieldIndexPolicyProps(Struct):
    fields: Sequence[str]

class GrokProperty(Struct):
    match: str
    source: str | None = None

class JsonMutatorProps(Struct):
    type: JsonMutatorType
    add_keys_options: AddKeysProperty | Mapping[str, Any] | None = None
    copy_value_options: CopyValueProperty | Mapping[str, Any] | None = None
    delete_keys_options: ProcessorDeleteKeysProperty | Mapping[str, Any] | None = None
    list_to_map_options: ListToMapProperty | Mapping[str, Any] | None = None
    move_keys_options: MoveKeysProperty | Mapping[str, Any] | None = None
    rename_keys_options: RenameKeysProperty | Mapping[str, Any] | None = None

class ListToMapProperty(Struct):
    key: str
    source: str
    flatten: bool | None = None
    flattened_element: str | None = None
    target: str | None = None
    value_key: str | None = None

class LogGroupProps(Struct):
    data_protection_policy: Any | None = None
    deletion_protection_enabled: bool | None = None
    encryption_key: Any | None = None
    field_index_policies: Sequence[Any] | None = None
    log_group_class: Any | None = None
    log_group_name: str | None = None
    removal_policy: Any | None = None
    retention: Any | None = None

class LogRetentionProps(Struct):
    log_group_name: str
    retention: Any
    log_group_region: str | None = None
    log_retention_retry_options: LogRetentionRetryOptions | Mapping[str, Any] | None = None
    removal_policy: Any | None = None
    role: Any | None = None

class LogRetentionRetryOptions(Struct):
    base: Any | None = None
    max_retries: float | None = None

class LogStreamAttributes(Struct):
    log_group_name: str
    log_stream_name: str

class LogStreamProps(Struct):
    log_group: Any
    log_stream_name: str | None = None
    removal_policy: Any | None = None

class LogSubscriptionDestinationConfig(Struct):
    arn: str
    role: Any | None = None

class MetricFilterOptions(Struct):
    filter_pattern: Any
    metric_name: str
    metric_namespace: str
    apply_on_transformed_logs: bool | None = None
    default_value: float | None = None
    dimensions: Mapping[str, str] | None = None
    filter_name: str | None = None
    metric_value: str | None = None
    unit: Any | None = None

class MetricFilterProps(Struct):
    filter_pattern: Any
    metric_name: str
    metric_namespace: str
    log_group: Any
    apply_on_transformed_logs: bool | None = None
    default_value: float | None = None
    dimensions: Mapping[str, str] | None = None
    filter_name: str | None = None
    metric_value: str | None = None
    unit: Any | None = None

class MoveKeyEntryProperty(Struct):
    source: str
    target: str
    overwrite_if_exists: bool | None = None

class MoveKeysProperty(Struct):
    entries: Sequence[MoveKeyEntryProperty | Mapping[str, Any]]

class ParseJSONProperty(Struct):
    destination: str | None = None
    source: str | None = None

class ParseKeyValueProperty(Struct):
    destination: str | None = None
    field_delimiter: KeyValuePairDelimiter | None = None
    key_prefix: str | None = None
    key_value_delimiter: KeyValueDelimiter | None = None
    non_match_value: str | None = None
    overwrite_if_exists: bool | None = None
    source: str | None = None

class ParseToOCSFProperty(Struct):
    event_source: OCSFSourceType
    ocsf_version: OCSFVersion
    source: str | None = None

class ParserProcessorProps(Struct):
    type: ParserProcessorType
    csv_options: CsvProperty | Mapping[str, Any] | None = None
    grok_options: GrokProperty | Mapping[str, Any] | None = None
    json_options: ParseJSONProperty | Mapping[str, Any] | None = None
    key_value_options: ParseKeyValueProperty | Mapping[str, Any] | None = None
    parse_to_ocsf_options: ParseToOCSFProperty | Mapping[str, Any] | None = None

class ProcessorDeleteKeysProperty(Struct):
    with_keys: Sequence[str]

class QueryDefinitionProps(Struct):
    query_definition_name: str
    query_string: Any
    log_groups: Sequence[Any] | None = None

class QueryStringProps(Struct):
    display: str | None = None
    fields: Sequence[str] | None = None
    filter: str | None = None
    filter_statements: Sequence[str] | None = None
    limit: float | None = None
    parse: str | None = None
    parse_statements: Sequence[str] | None = None
    sort: str | None = None
    stats: str | None = None
    stats_statements: Sequence[str] | None = None

class RenameKeyEntryProperty(Struct):
    key: str
    rename_to: str
    overwrite_if_exists: bool | None = None

class RenameKeysProperty(Struct):
    entries: Sequence[RenameKeyEntryProperty | Mapping[str, Any]]

class ResourcePolicyProps(Struct):
    policy_statements: Sequence[Any] | None = None
    resource_policy_name: str | None = None

class SplitStringEntryProperty(Struct):
    delimiter: DelimiterCharacter
    source: str

class SplitStringProperty(Struct):
    entries: Sequence[SplitStringEntryProperty | Mapping[str, Any]]

class StreamOptions(Struct):
    log_stream_name: str | None = None

class StringMutatorProps(Struct):
    type: StringMutatorType
    lower_case_keys: Sequence[str] | None = None
    split_options: SplitStringProperty | Mapping[str, Any] | None = None
    substitute_options: SubstituteStringProperty | Mapping[str, Any] | None = None
    trim_keys: Sequence[str] | None = None
    upper_case_keys: Sequence[str] | None = None

class SubscriptionFilterOptions(Struct):
    destination: Any
    filter_pattern: Any
    distribution: Distribution | None = None
    filter_name: str | None = None

class SubscriptionFilterProps(Struct):
    destination: Any
    filter_pattern: Any
    log_group: Any
    distribution: Distribution | None = None
    filter_name: str | None = None

class SubstituteStringEntryProperty(Struct):
    from_: str
    source: str
    to: str

class SubstituteStringProperty(Struct):
    entries: Sequence[SubstituteStringEntryProperty | Mapping[str, Any]]

class TransformerOptions(Struct):
    transformer_config: Sequence[Any]
    transformer_name: str

class TransformerProps(Struct):
    log_group: Any
    transformer_config: Sequence[Any]
    transformer_name: str

class TypeConverterEntryProperty(Struct):
    key: str
    type: TypeConverterType

class TypeConverterProperty(Struct):
    entries: Sequence[TypeConverterEntryProperty | Mapping[str, Any]]

class VendedLogParserProps(Struct):
    log_type: VendedLogType
    source: str | None = None

