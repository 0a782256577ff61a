# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_customerprofiles as _aws_customerprofiles
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCalculatedAttributeDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeDetailsProperty(Struct):
        attributes: Sequence[CfnCalculatedAttributeDefinition.AttributeItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
        expression: str
    class AttributeItemProperty(Struct):
        name: str
    class ConditionsProperty(Struct):
        object_count: float | None = None
        range: CfnCalculatedAttributeDefinition.RangeProperty | Mapping[str, Any] | IResolvable | None = None
        threshold: CfnCalculatedAttributeDefinition.ThresholdProperty | Mapping[str, Any] | IResolvable | None = None
    class RangeProperty(Struct):
        unit: str
        timestamp_format: str | None = None
        timestamp_source: str | None = None
        value: float | None = None
        value_range: CfnCalculatedAttributeDefinition.ValueRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class ReadinessProperty(Struct):
        message: str | None = None
        progress_percentage: float | None = None
    class ThresholdProperty(Struct):
        operator: str
        value: str
    class ValueRangeProperty(Struct):
        end: float
        start: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attribute_details: CfnCalculatedAttributeDefinition.AttributeDetailsProperty | Mapping[str, Any] | IResolvable,
        calculated_attribute_name: str,
        domain_name: str,
        statistic: str,
        conditions: CfnCalculatedAttributeDefinition.ConditionsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_historical_data: bool | IResolvable | None = None,
    ) -> None: ...
    attribute_details: CfnCalculatedAttributeDefinition.AttributeDetailsProperty | IResolvable
    calculated_attribute_name: str
    domain_name: str
    statistic: str
    conditions: CfnCalculatedAttributeDefinition.ConditionsProperty | IResolvable | None
    description: str | None
    display_name: str | None
    tags: Sequence[_CfnTag] | None
    use_historical_data: bool | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_readiness(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def calculated_attribute_definition_ref(self) -> _aws_customerprofiles.CalculatedAttributeDefinitionReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_calculated_attribute_definition(x: Any) -> bool: ...

class CfnCalculatedAttributeDefinitionProps(Struct):
    attribute_details: CfnCalculatedAttributeDefinition.AttributeDetailsProperty | Mapping[str, Any] | IResolvable
    calculated_attribute_name: str
    domain_name: str
    statistic: str
    conditions: CfnCalculatedAttributeDefinition.ConditionsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_historical_data: bool | IResolvable | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeTypesSelectorProperty(Struct):
        attribute_matching_model: str
        address: Sequence[str] | None = None
        email_address: Sequence[str] | None = None
        phone_number: Sequence[str] | None = None
    class AutoMergingProperty(Struct):
        enabled: bool | IResolvable
        conflict_resolution: CfnDomain.ConflictResolutionProperty | Mapping[str, Any] | IResolvable | None = None
        consolidation: CfnDomain.ConsolidationProperty | Mapping[str, Any] | IResolvable | None = None
        min_allowed_confidence_score_for_merging: float | None = None
    class ConflictResolutionProperty(Struct):
        conflict_resolving_model: str
        source_name: str | None = None
    class ConsolidationProperty(Struct):
        matching_attributes_list: Sequence[Sequence[str]] | IResolvable
    class DataStoreProperty(Struct):
        enabled: bool | IResolvable | None = None
        readiness: CfnDomain.ReadinessProperty | Mapping[str, Any] | IResolvable | None = None
    class DomainStatsProperty(Struct):
        metering_profile_count: float | None = None
        object_count: float | None = None
        profile_count: float | None = None
        total_size: float | None = None
    class ExportingConfigProperty(Struct):
        s3_exporting: CfnDomain.S3ExportingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class JobScheduleProperty(Struct):
        day_of_the_week: str
        time: str
    class MatchingProperty(Struct):
        enabled: bool | IResolvable
        auto_merging: CfnDomain.AutoMergingProperty | Mapping[str, Any] | IResolvable | None = None
        exporting_config: CfnDomain.ExportingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        job_schedule: CfnDomain.JobScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchingRuleProperty(Struct):
        rule: Sequence[str]
    class ReadinessProperty(Struct):
        message: str | None = None
        progress_percentage: float | None = None
    class RuleBasedMatchingProperty(Struct):
        enabled: bool | IResolvable
        attribute_types_selector: CfnDomain.AttributeTypesSelectorProperty | Mapping[str, Any] | IResolvable | None = None
        conflict_resolution: CfnDomain.ConflictResolutionProperty | Mapping[str, Any] | IResolvable | None = None
        exporting_config: CfnDomain.ExportingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        matching_rules: Sequence[CfnDomain.MatchingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        max_allowed_rule_level_for_matching: float | None = None
        max_allowed_rule_level_for_merging: float | None = None
        status: str | None = None
    class S3ExportingConfigProperty(Struct):
        s3_bucket_name: str
        s3_key_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_expiration_days: float,
        domain_name: str,
        data_store: CfnDomain.DataStoreProperty | Mapping[str, Any] | IResolvable | None = None,
        dead_letter_queue_url: str | None = None,
        default_encryption_key: str | None = None,
        matching: CfnDomain.MatchingProperty | Mapping[str, Any] | IResolvable | None = None,
        rule_based_matching: CfnDomain.RuleBasedMatchingProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_expiration_days: float
    domain_name: str
    data_store: CfnDomain.DataStoreProperty | IResolvable | None
    dead_letter_queue_url: str | None
    default_encryption_key: str | None
    matching: CfnDomain.MatchingProperty | IResolvable | None
    rule_based_matching: CfnDomain.RuleBasedMatchingProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_data_store_readiness(self) -> IResolvable: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_rule_based_matching_status(self) -> str: ...
    @property
    def attr_stats(self) -> IResolvable: ...
    @property
    def domain_ref(self) -> _aws_customerprofiles.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_customerprofiles.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_name(scope: Construct, id: str, domain_name: str) -> _aws_customerprofiles.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    default_expiration_days: float
    domain_name: str
    data_store: CfnDomain.DataStoreProperty | Mapping[str, Any] | IResolvable | None = None
    dead_letter_queue_url: str | None = None
    default_encryption_key: str | None = None
    matching: CfnDomain.MatchingProperty | Mapping[str, Any] | IResolvable | None = None
    rule_based_matching: CfnDomain.RuleBasedMatchingProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainObjectType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DomainObjectTypeFieldProperty(Struct):
        source: str
        target: str
        content_type: str | None = None
        feature_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        fields: Mapping[str, CfnDomainObjectType.DomainObjectTypeFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        object_type_name: str,
        description: str | None = None,
        encryption_key: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    fields: Mapping[str, CfnDomainObjectType.DomainObjectTypeFieldProperty | IResolvable] | IResolvable
    object_type_name: str
    description: str | None
    encryption_key: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_object_type_ref(self) -> _aws_customerprofiles.DomainObjectTypeReference: ...
    @staticmethod
    def is_cfn_domain_object_type(x: Any) -> bool: ...

class CfnDomainObjectTypeProps(Struct):
    domain_name: str
    fields: Mapping[str, CfnDomainObjectType.DomainObjectTypeFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    object_type_name: str
    description: str | None = None
    encryption_key: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationDetailsProperty(Struct):
        status: str
        uri: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        event_stream_name: str,
        uri: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    event_stream_name: str
    uri: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_destination_details(self) -> IResolvable: ...
    @property
    def attr_destination_details_status(self) -> str: ...
    @property
    def attr_destination_details_uri(self) -> str: ...
    @property
    def attr_event_stream_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_stream_ref(self) -> _aws_customerprofiles.EventStreamReference: ...
    @staticmethod
    def arn_for_event_stream(resource: _aws_customerprofiles.IEventStreamRef) -> str: ...
    @staticmethod
    def is_cfn_event_stream(x: Any) -> bool: ...

class CfnEventStreamProps(Struct):
    domain_name: str
    event_stream_name: str
    uri: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventTrigger(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventTriggerConditionProperty(Struct):
        event_trigger_dimensions: Sequence[CfnEventTrigger.EventTriggerDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        logical_operator: str
    class EventTriggerDimensionProperty(Struct):
        object_attributes: Sequence[CfnEventTrigger.ObjectAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class EventTriggerLimitsProperty(Struct):
        event_expiration: float | None = None
        periods: Sequence[CfnEventTrigger.PeriodProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ObjectAttributeProperty(Struct):
        comparison_operator: str
        values: Sequence[str]
        field_name: str | None = None
        source: str | None = None
    class PeriodProperty(Struct):
        unit: str
        value: float
        max_invocations_per_profile: float | None = None
        unlimited: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        event_trigger_conditions: Sequence[CfnEventTrigger.EventTriggerConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        event_trigger_name: str,
        object_type_name: str,
        description: str | None = None,
        event_trigger_limits: CfnEventTrigger.EventTriggerLimitsProperty | Mapping[str, Any] | IResolvable | None = None,
        segment_filter: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    event_trigger_conditions: Sequence[CfnEventTrigger.EventTriggerConditionProperty | IResolvable] | IResolvable
    event_trigger_name: str
    object_type_name: str
    description: str | None
    event_trigger_limits: CfnEventTrigger.EventTriggerLimitsProperty | IResolvable | None
    segment_filter: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_trigger_ref(self) -> _aws_customerprofiles.EventTriggerReference: ...
    @staticmethod
    def is_cfn_event_trigger(x: Any) -> bool: ...

class CfnEventTriggerProps(Struct):
    domain_name: str
    event_trigger_conditions: Sequence[CfnEventTrigger.EventTriggerConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    event_trigger_name: str
    object_type_name: str
    description: str | None = None
    event_trigger_limits: CfnEventTrigger.EventTriggerLimitsProperty | Mapping[str, Any] | IResolvable | None = None
    segment_filter: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectorOperatorProperty(Struct):
        marketo: str | None = None
        s3: str | None = None
        salesforce: str | None = None
        service_now: str | None = None
        zendesk: str | None = None
    class FlowDefinitionProperty(Struct):
        flow_name: str
        kms_arn: str
        source_flow_config: CfnIntegration.SourceFlowConfigProperty | Mapping[str, Any] | IResolvable
        tasks: Sequence[CfnIntegration.TaskProperty | Mapping[str, Any] | IResolvable] | IResolvable
        trigger_config: CfnIntegration.TriggerConfigProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
    class IncrementalPullConfigProperty(Struct):
        datetime_type_field_name: str | None = None
    class MarketoSourcePropertiesProperty(Struct):
        object: str
    class ObjectTypeMappingProperty(Struct):
        key: str
        value: str
    class S3SourcePropertiesProperty(Struct):
        bucket_name: str
        bucket_prefix: str | None = None
    class SalesforceSourcePropertiesProperty(Struct):
        object: str
        enable_dynamic_field_update: bool | IResolvable | None = None
        include_deleted_records: bool | IResolvable | None = None
    class ScheduledTriggerPropertiesProperty(Struct):
        schedule_expression: str
        data_pull_mode: str | None = None
        first_execution_from: float | None = None
        schedule_end_time: float | None = None
        schedule_offset: float | None = None
        schedule_start_time: float | None = None
        timezone: str | None = None
    class ServiceNowSourcePropertiesProperty(Struct):
        object: str
    class SourceConnectorPropertiesProperty(Struct):
        marketo: CfnIntegration.MarketoSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnIntegration.S3SourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce: CfnIntegration.SalesforceSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnIntegration.ServiceNowSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        zendesk: CfnIntegration.ZendeskSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceFlowConfigProperty(Struct):
        connector_type: str
        source_connector_properties: CfnIntegration.SourceConnectorPropertiesProperty | Mapping[str, Any] | IResolvable
        connector_profile_name: str | None = None
        incremental_pull_config: CfnIntegration.IncrementalPullConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class TaskPropertiesMapProperty(Struct):
        operator_property_key: str
        property: str
    class TaskProperty(Struct):
        source_fields: Sequence[str]
        task_type: str
        connector_operator: CfnIntegration.ConnectorOperatorProperty | Mapping[str, Any] | IResolvable | None = None
        destination_field: str | None = None
        task_properties: Sequence[CfnIntegration.TaskPropertiesMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TriggerConfigProperty(Struct):
        trigger_type: str
        trigger_properties: CfnIntegration.TriggerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class TriggerPropertiesProperty(Struct):
        scheduled: CfnIntegration.ScheduledTriggerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class ZendeskSourcePropertiesProperty(Struct):
        object: str
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        domain_name: str,
        event_trigger_names: Sequence[str] | None = None,
        flow_definition: CfnIntegration.FlowDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        object_type_name: str | None = None,
        object_type_names: Sequence[CfnIntegration.ObjectTypeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scope: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        uri: str | None = None,
    ) -> None: ...
    domain_name: str
    event_trigger_names: Sequence[str] | None
    flow_definition: CfnIntegration.FlowDefinitionProperty | IResolvable | None
    object_type_name: str | None
    object_type_names: Sequence[CfnIntegration.ObjectTypeMappingProperty | IResolvable] | IResolvable | None
    scope: str | None
    tags_raw: Sequence[_CfnTag] | None
    uri: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def integration_ref(self) -> _aws_customerprofiles.IntegrationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    domain_name: str
    event_trigger_names: Sequence[str] | None = None
    flow_definition: CfnIntegration.FlowDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    object_type_name: str | None = None
    object_type_names: Sequence[CfnIntegration.ObjectTypeMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scope: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    uri: str | None = None

class CfnObjectType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldMapProperty(Struct):
        name: str | None = None
        object_type_field: CfnObjectType.ObjectTypeFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class KeyMapProperty(Struct):
        name: str | None = None
        object_type_key_list: Sequence[CfnObjectType.ObjectTypeKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ObjectTypeFieldProperty(Struct):
        content_type: str | None = None
        source: str | None = None
        target: str | None = None
    class ObjectTypeKeyProperty(Struct):
        field_names: Sequence[str] | None = None
        standard_identifiers: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        domain_name: str,
        object_type_name: str,
        allow_profile_creation: bool | IResolvable | None = None,
        encryption_key: str | None = None,
        expiration_days: float | None = None,
        fields: Sequence[CfnObjectType.FieldMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        keys: Sequence[CfnObjectType.KeyMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        max_profile_object_count: float | None = None,
        source_last_updated_timestamp_format: str | None = None,
        source_priority: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_id: str | None = None,
    ) -> None: ...
    description: str
    domain_name: str
    object_type_name: str
    allow_profile_creation: bool | IResolvable | None
    encryption_key: str | None
    expiration_days: float | None
    fields: Sequence[CfnObjectType.FieldMapProperty | IResolvable] | IResolvable | None
    keys: Sequence[CfnObjectType.KeyMapProperty | IResolvable] | IResolvable | None
    max_profile_object_count: float | None
    source_last_updated_timestamp_format: str | None
    source_priority: float | None
    tags_raw: Sequence[_CfnTag] | None
    template_id: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_max_available_profile_object_count(self) -> float: ...
    @property
    def object_type_ref(self) -> _aws_customerprofiles.ObjectTypeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_object_type(x: Any) -> bool: ...

class CfnObjectTypeProps(Struct):
    description: str
    domain_name: str
    object_type_name: str
    allow_profile_creation: bool | IResolvable | None = None
    encryption_key: str | None = None
    expiration_days: float | None = None
    fields: Sequence[CfnObjectType.FieldMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    keys: Sequence[CfnObjectType.KeyMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    max_profile_object_count: float | None = None
    source_last_updated_timestamp_format: str | None = None
    source_priority: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_id: str | None = None

class CfnRecommender(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventParametersProperty(Struct):
        event_type: str
        event_value_threshold: float | None = None
    class EventsConfigProperty(Struct):
        event_parameters_list: Sequence[CfnRecommender.EventParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MetricsProperty(Struct):
        coverage: float | None = None
        freshness: float | None = None
        hit: float | None = None
        popularity: float | None = None
        recall: float | None = None
        similarity: float | None = None
    class RecommenderConfigProperty(Struct):
        events_config: CfnRecommender.EventsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class RecommenderUpdateProperty(Struct):
        creation_date_time: str | None = None
        failure_reason: str | None = None
        last_updated_date_time: str | None = None
        recommender_config: CfnRecommender.RecommenderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
    class TrainingMetricsProperty(Struct):
        metrics: CfnRecommender.MetricsProperty | Mapping[str, Any] | IResolvable | None = None
        time: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        recommender_name: str,
        recommender_recipe_name: str,
        description: str | None = None,
        recommender_config: CfnRecommender.RecommenderConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    recommender_name: str
    recommender_recipe_name: str
    description: str | None
    recommender_config: CfnRecommender.RecommenderConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_latest_recommender_update(self) -> IResolvable: ...
    @property
    def attr_recommender_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_training_metrics(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def recommender_ref(self) -> _aws_customerprofiles.RecommenderReference: ...
    @staticmethod
    def arn_for_recommender(resource: _aws_customerprofiles.IRecommenderRef) -> str: ...
    @staticmethod
    def is_cfn_recommender(x: Any) -> bool: ...

class CfnRecommenderProps(Struct):
    domain_name: str
    recommender_name: str
    recommender_recipe_name: str
    description: str | None = None
    recommender_config: CfnRecommender.RecommenderConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRecommenderFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        recommender_filter_expression: str,
        recommender_filter_name: str,
        description: str | None = None,
        recommender_schema_name: str | None = None,
        tags: Sequence[CfnRecommenderFilter.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    recommender_filter_expression: str
    recommender_filter_name: str
    description: str | None
    recommender_schema_name: str | None
    tags: Sequence[CfnRecommenderFilter.TagsItemsProperty] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_recommender_filter_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def recommender_filter_ref(self) -> _aws_customerprofiles.RecommenderFilterReference: ...
    @staticmethod
    def arn_for_recommender_filter(resource: _aws_customerprofiles.IRecommenderFilterRef) -> str: ...
    @staticmethod
    def is_cfn_recommender_filter(x: Any) -> bool: ...

class CfnRecommenderFilterProps(Struct):
    domain_name: str
    recommender_filter_expression: str
    recommender_filter_name: str
    description: str | None = None
    recommender_schema_name: str | None = None
    tags: Sequence[CfnRecommenderFilter.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnRecommenderSchema(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RecommenderSchemaFieldProperty(Struct):
        target_field_name: str
        content_type: str | None = None
        feature_type: str | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        fields: Mapping[str, Sequence[CfnRecommenderSchema.RecommenderSchemaFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable,
        recommender_schema_name: str,
        tags: Sequence[CfnRecommenderSchema.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    fields: Mapping[str, Sequence[CfnRecommenderSchema.RecommenderSchemaFieldProperty | IResolvable] | IResolvable] | IResolvable
    recommender_schema_name: str
    tags: Sequence[CfnRecommenderSchema.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def recommender_schema_ref(self) -> _aws_customerprofiles.RecommenderSchemaReference: ...
    @staticmethod
    def arn_for_recommender_schema(resource: _aws_customerprofiles.IRecommenderSchemaRef) -> str: ...
    @staticmethod
    def is_cfn_recommender_schema(x: Any) -> bool: ...

class CfnRecommenderSchemaProps(Struct):
    domain_name: str
    fields: Mapping[str, Sequence[CfnRecommenderSchema.RecommenderSchemaFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable
    recommender_schema_name: str
    tags: Sequence[CfnRecommenderSchema.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnSegmentDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddressDimensionProperty(Struct):
        city: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        country: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        county: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        postal_code: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        province: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        state: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
    class AttributeDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
    class CalculatedAttributeDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
        condition_overrides: CfnSegmentDefinition.ConditionOverridesProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionOverridesProperty(Struct):
        range: CfnSegmentDefinition.RangeOverrideProperty | Mapping[str, Any] | IResolvable | None = None
    class DateDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
    class DimensionProperty(Struct):
        calculated_attributes: Mapping[str, CfnSegmentDefinition.CalculatedAttributeDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        profile_attributes: CfnSegmentDefinition.ProfileAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    class ExtraLengthValueProfileDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
    class GroupProperty(Struct):
        dimensions: Sequence[CfnSegmentDefinition.DimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_segments: Sequence[CfnSegmentDefinition.SourceSegmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_type: str | None = None
        type: str | None = None
    class ProfileAttributesProperty(Struct):
        account_number: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        additional_information: CfnSegmentDefinition.ExtraLengthValueProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        address: CfnSegmentDefinition.AddressDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        attributes: Mapping[str, CfnSegmentDefinition.AttributeDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        billing_address: CfnSegmentDefinition.AddressDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        birth_date: CfnSegmentDefinition.DateDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        business_email_address: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        business_name: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        business_phone_number: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        email_address: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        first_name: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        gender_string: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        home_phone_number: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        last_name: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        mailing_address: CfnSegmentDefinition.AddressDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        middle_name: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        mobile_phone_number: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        party_type_string: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        personal_email_address: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        phone_number: CfnSegmentDefinition.ProfileDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        profile_type: CfnSegmentDefinition.ProfileTypeDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        shipping_address: CfnSegmentDefinition.AddressDimensionProperty | Mapping[str, Any] | IResolvable | None = None
    class ProfileDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
    class ProfileTypeDimensionProperty(Struct):
        dimension_type: str
        values: Sequence[str]
    class RangeOverrideProperty(Struct):
        start: float
        unit: str
        end: float | None = None
    class SegmentGroupProperty(Struct):
        groups: Sequence[CfnSegmentDefinition.GroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        include: str | None = None
    class SegmentSortProperty(Struct):
        attributes: Sequence[CfnSegmentDefinition.SortAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SortAttributeProperty(Struct):
        name: str
        order: str
        data_type: str | None = None
        type: str | None = None
    class SourceSegmentProperty(Struct):
        segment_definition_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        domain_name: str,
        segment_definition_name: str,
        description: str | None = None,
        segment_groups: CfnSegmentDefinition.SegmentGroupProperty | Mapping[str, Any] | IResolvable | None = None,
        segment_sort: CfnSegmentDefinition.SegmentSortProperty | Mapping[str, Any] | IResolvable | None = None,
        segment_sql_query: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    domain_name: str
    segment_definition_name: str
    description: str | None
    segment_groups: CfnSegmentDefinition.SegmentGroupProperty | IResolvable | None
    segment_sort: CfnSegmentDefinition.SegmentSortProperty | IResolvable | None
    segment_sql_query: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_segment_definition_arn(self) -> str: ...
    @property
    def attr_segment_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def segment_definition_ref(self) -> _aws_customerprofiles.SegmentDefinitionReference: ...
    @staticmethod
    def arn_for_segment_definition(resource: _aws_customerprofiles.ISegmentDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_segment_definition(x: Any) -> bool: ...

class CfnSegmentDefinitionProps(Struct):
    display_name: str
    domain_name: str
    segment_definition_name: str
    description: str | None = None
    segment_groups: CfnSegmentDefinition.SegmentGroupProperty | Mapping[str, Any] | IResolvable | None = None
    segment_sort: CfnSegmentDefinition.SegmentSortProperty | Mapping[str, Any] | IResolvable | None = None
    segment_sql_query: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

