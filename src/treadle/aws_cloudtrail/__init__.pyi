# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cloudtrail as _aws_cloudtrail
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationProperty(Struct):
        location: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destinations: Sequence[CfnChannel.DestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        source: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destinations: Sequence[CfnChannel.DestinationProperty | IResolvable] | IResolvable | None
    name: str | None
    source: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_channel_arn(self) -> str: ...
    @property
    def channel_ref(self) -> _aws_cloudtrail.ChannelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_channel(resource: _aws_cloudtrail.IChannelRef) -> str: ...
    @staticmethod
    def is_cfn_channel(x: Any) -> bool: ...

class CfnChannelProps(Struct):
    destinations: Sequence[CfnChannel.DestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    source: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDashboard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FrequencyProperty(Struct):
        unit: str
        value: float
    class RefreshScheduleProperty(Struct):
        frequency: CfnDashboard.FrequencyProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
        time_of_day: str | None = None
    class WidgetProperty(Struct):
        query_statement: str
        query_parameters: Sequence[str] | None = None
        view_properties: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        refresh_schedule: CfnDashboard.RefreshScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        termination_protection_enabled: bool | IResolvable | None = None,
        widgets: Sequence[CfnDashboard.WidgetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str | None
    refresh_schedule: CfnDashboard.RefreshScheduleProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    termination_protection_enabled: bool | IResolvable | None
    widgets: Sequence[CfnDashboard.WidgetProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_dashboard_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dashboard_ref(self) -> _aws_cloudtrail.DashboardReference: ...
    @staticmethod
    def arn_for_dashboard(resource: _aws_cloudtrail.IDashboardRef) -> str: ...
    @staticmethod
    def is_cfn_dashboard(x: Any) -> bool: ...

class CfnDashboardProps(Struct):
    name: str | None = None
    refresh_schedule: CfnDashboard.RefreshScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    termination_protection_enabled: bool | IResolvable | None = None
    widgets: Sequence[CfnDashboard.WidgetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnEventDataStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedEventSelectorProperty(Struct):
        field_selectors: Sequence[CfnEventDataStore.AdvancedFieldSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str | None = None
    class AdvancedFieldSelectorProperty(Struct):
        field: str
        ends_with: Sequence[str] | None = None
        equal_to: Sequence[str] | None = None
        not_ends_with: Sequence[str] | None = None
        not_equals: Sequence[str] | None = None
        not_starts_with: Sequence[str] | None = None
        starts_with: Sequence[str] | None = None
    class ContextKeySelectorProperty(Struct):
        equal_to: Sequence[str]
        type: str
    class InsightSelectorProperty(Struct):
        insight_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        advanced_event_selectors: Sequence[CfnEventDataStore.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        billing_mode: str | None = None,
        context_key_selectors: Sequence[CfnEventDataStore.ContextKeySelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        federation_enabled: bool | IResolvable | None = None,
        federation_role_arn: str | None = None,
        ingestion_enabled: bool | IResolvable | None = None,
        insights_destination: str | None = None,
        insight_selectors: Sequence[CfnEventDataStore.InsightSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_id: str | None = None,
        max_event_size: str | None = None,
        multi_region_enabled: bool | IResolvable | None = None,
        name: str | None = None,
        organization_enabled: bool | IResolvable | None = None,
        retention_period: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        termination_protection_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    advanced_event_selectors: Sequence[CfnEventDataStore.AdvancedEventSelectorProperty | IResolvable] | IResolvable | None
    billing_mode: str | None
    context_key_selectors: Sequence[CfnEventDataStore.ContextKeySelectorProperty | IResolvable] | IResolvable | None
    federation_enabled: bool | IResolvable | None
    federation_role_arn: str | None
    ingestion_enabled: bool | IResolvable | None
    insights_destination: str | None
    insight_selectors: Sequence[CfnEventDataStore.InsightSelectorProperty | IResolvable] | IResolvable | None
    kms_key_id: str | None
    max_event_size: str | None
    multi_region_enabled: bool | IResolvable | None
    name: str | None
    organization_enabled: bool | IResolvable | None
    retention_period: float | None
    tags_raw: Sequence[_CfnTag] | None
    termination_protection_enabled: bool | IResolvable | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_event_data_store_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_timestamp(self) -> str: ...
    @property
    def event_data_store_ref(self) -> _aws_cloudtrail.EventDataStoreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_event_data_store(resource: _aws_cloudtrail.IEventDataStoreRef) -> str: ...
    @staticmethod
    def is_cfn_event_data_store(x: Any) -> bool: ...

class CfnEventDataStoreProps(Struct):
    advanced_event_selectors: Sequence[CfnEventDataStore.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    billing_mode: str | None = None
    context_key_selectors: Sequence[CfnEventDataStore.ContextKeySelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    federation_enabled: bool | IResolvable | None = None
    federation_role_arn: str | None = None
    ingestion_enabled: bool | IResolvable | None = None
    insights_destination: str | None = None
    insight_selectors: Sequence[CfnEventDataStore.InsightSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_id: str | None = None
    max_event_size: str | None = None
    multi_region_enabled: bool | IResolvable | None = None
    name: str | None = None
    organization_enabled: bool | IResolvable | None = None
    retention_period: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    termination_protection_enabled: bool | IResolvable | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str,
        resource_policy: Any,
    ) -> None: ...
    resource_arn: str
    resource_policy: Any
    @property
    def resource_policy_ref(self) -> _aws_cloudtrail.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    resource_arn: str
    resource_policy: Any

class CfnTrail(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedEventSelectorProperty(Struct):
        field_selectors: Sequence[CfnTrail.AdvancedFieldSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str | None = None
    class AdvancedFieldSelectorProperty(Struct):
        field: str
        ends_with: Sequence[str] | None = None
        equal_to: Sequence[str] | None = None
        not_ends_with: Sequence[str] | None = None
        not_equals: Sequence[str] | None = None
        not_starts_with: Sequence[str] | None = None
        starts_with: Sequence[str] | None = None
    class AggregationConfigurationProperty(Struct):
        event_category: str
        templates: Sequence[str]
    class DataResourceProperty(Struct):
        type: str
        values: Sequence[str] | None = None
    class EventSelectorProperty(Struct):
        data_resources: Sequence[CfnTrail.DataResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        exclude_management_event_sources: Sequence[str] | None = None
        include_management_events: bool | IResolvable | None = None
        read_write_type: str | None = None
    class InsightSelectorProperty(Struct):
        event_categories: Sequence[str] | None = None
        insight_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        is_logging: bool | IResolvable,
        s3_bucket_name: str | _aws_s3.IBucketRef,
        advanced_event_selectors: Sequence[CfnTrail.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        aggregation_configurations: Sequence[CfnTrail.AggregationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cloud_watch_logs_log_group_arn: str | _aws_logs.ILogGroupRef | None = None,
        cloud_watch_logs_role_arn: str | _aws_iam.IRoleRef | None = None,
        enable_log_file_validation: bool | IResolvable | None = None,
        event_selectors: Sequence[CfnTrail.EventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        include_global_service_events: bool | IResolvable | None = None,
        insight_selectors: Sequence[CfnTrail.InsightSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        is_multi_region_trail: bool | IResolvable | None = None,
        is_organization_trail: bool | IResolvable | None = None,
        kms_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None,
        s3_key_prefix: str | None = None,
        sns_topic_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trail_name: str | None = None,
    ) -> None: ...
    is_logging: bool | IResolvable
    s3_bucket_name: str
    advanced_event_selectors: Sequence[CfnTrail.AdvancedEventSelectorProperty | IResolvable] | IResolvable | None
    aggregation_configurations: Sequence[CfnTrail.AggregationConfigurationProperty | IResolvable] | IResolvable | None
    cloud_watch_logs_log_group_arn: str | None
    cloud_watch_logs_role_arn: str | None
    enable_log_file_validation: bool | IResolvable | None
    event_selectors: Sequence[CfnTrail.EventSelectorProperty | IResolvable] | IResolvable | None
    include_global_service_events: bool | IResolvable | None
    insight_selectors: Sequence[CfnTrail.InsightSelectorProperty | IResolvable] | IResolvable | None
    is_multi_region_trail: bool | IResolvable | None
    is_organization_trail: bool | IResolvable | None
    kms_key_id: str | None
    s3_key_prefix: str | None
    sns_topic_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    trail_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_sns_topic_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def trail_ref(self) -> _aws_cloudtrail.TrailReference: ...
    @staticmethod
    def arn_for_trail(resource: _aws_cloudtrail.ITrailRef) -> str: ...
    @staticmethod
    def from_trail_arn(scope: Construct, id: str, arn: str) -> _aws_cloudtrail.ITrailRef: ...
    @staticmethod
    def from_trail_name(scope: Construct, id: str, trail_name: str) -> _aws_cloudtrail.ITrailRef: ...
    @staticmethod
    def is_cfn_trail(x: Any) -> bool: ...

class CfnTrailProps(Struct):
    is_logging: bool | IResolvable
    s3_bucket_name: str | _aws_s3.IBucketRef
    advanced_event_selectors: Sequence[CfnTrail.AdvancedEventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    aggregation_configurations: Sequence[CfnTrail.AggregationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cloud_watch_logs_log_group_arn: str | _aws_logs.ILogGroupRef | None = None
    cloud_watch_logs_role_arn: str | _aws_iam.IRoleRef | None = None
    enable_log_file_validation: bool | IResolvable | None = None
    event_selectors: Sequence[CfnTrail.EventSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    include_global_service_events: bool | IResolvable | None = None
    insight_selectors: Sequence[CfnTrail.InsightSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    is_multi_region_trail: bool | IResolvable | None = None
    is_organization_trail: bool | IResolvable | None = None
    kms_key_id: str | _aws_kms.IAliasRef | _aws_kms.IKeyRef | None = None
    s3_key_prefix: str | None = None
    sns_topic_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trail_name: str | None = None

class DataResourceType(Enum):
    LAMBDA_FUNCTION = 'AWS::Lambda::Function'
    S3_OBJECT = 'AWS::S3::Object'

class ManagementEventSources(Enum):
    KMS = 'kms.amazonaws.com'
    RDS_DATA_API = 'rdsdata.amazonaws.com'

class ReadWriteType(Enum):
    READ_ONLY = 'ReadOnly'
    WRITE_ONLY = 'WriteOnly'
    ALL = 'All'
    NONE = 'None'

class AddEventSelectorOptions(Struct):
    exclude_management_event_sources: Sequence[ManagementEventSources] | None = None
    include_management_events: bool | None = None
    read_write_type: ReadWriteType | None = None

class S3EventSelector(Struct):
    bucket: Any
    object_prefix: str | None = None

class TrailProps(Struct):
    bucket: Any | None = None
    cloud_watch_log_group: Any | None = None
    cloud_watch_logs_retention: Any | None = None
    enable_file_validation: bool | None = None
    encryption_key: Any | None = None
    include_global_service_events: bool | None = None
    insight_types: Sequence[Any] | None = None
    is_multi_region_trail: bool | None = None
    is_organization_trail: bool | None = None
    management_events: ReadWriteType | None = None
    org_id: str | None = None
    s3_key_prefix: str | None = None
    send_to_cloud_watch_logs: bool | None = None
    sns_topic: Any | None = None
    trail_name: str | None = None

