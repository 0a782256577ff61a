# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_eventsv2 as _aws_eventsv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEventBus(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_identifier: str | None = None
    class StorageConfigurationProperty(Struct):
        retention_period_in_days: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        encryption_configuration: CfnEventBus.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        storage_configuration: CfnEventBus.StorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    encryption_configuration: CfnEventBus.EncryptionConfigurationProperty | IResolvable | None
    storage_configuration: CfnEventBus.StorageConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_event_bus_arn(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_bus_ref(self) -> _aws_eventsv2.EventBusReference: ...
    @staticmethod
    def arn_for_event_bus(resource: _aws_eventsv2.IEventBusRef) -> str: ...
    @staticmethod
    def is_cfn_event_bus(x: Any) -> bool: ...

class CfnEventBusProps(Struct):
    name: str
    description: str | None = None
    encryption_configuration: CfnEventBus.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    storage_configuration: CfnEventBus.StorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsServiceEventsConfigurationProperty(Struct):
        aws_service: str
        on_failure_configuration: CfnEventSource.OnFailureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pattern: str | None = None
    class EventSourceConfigurationProperty(Struct):
        aws_service_events_configuration: CfnEventSource.AwsServiceEventsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        partner_events_configuration: CfnEventSource.PartnerEventsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class OnFailureConfigurationProperty(Struct):
        arn: str | None = None
    class PartnerEventsConfigurationProperty(Struct):
        partner_event_source_arn: str
        on_failure_configuration: CfnEventSource.OnFailureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        partner_bus_kms_key_identifier: str | None = None
        pattern: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnEventSource.EventSourceConfigurationProperty | Mapping[str, Any] | IResolvable,
        event_bus_arn: str,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnEventSource.EventSourceConfigurationProperty | IResolvable
    event_bus_arn: str
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_event_source_arn(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_revoked(self) -> IResolvable: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_source_ref(self) -> _aws_eventsv2.EventSourceReference: ...
    @staticmethod
    def arn_for_event_source(resource: _aws_eventsv2.IEventSourceRef) -> str: ...
    @staticmethod
    def is_cfn_event_source(x: Any) -> bool: ...

class CfnEventSourceProps(Struct):
    configuration: CfnEventSource.EventSourceConfigurationProperty | Mapping[str, Any] | IResolvable
    event_bus_arn: str
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_bus_arn: str,
        policy_document: Any,
    ) -> None: ...
    event_bus_arn: str
    policy_document: Any
    @property
    def attr_revision_id(self) -> str: ...
    @property
    def resource_policy_ref(self) -> _aws_eventsv2.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    event_bus_arn: str
    policy_document: Any

class CfnSubscriber(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchConfigurationProperty(Struct):
        max_batch_size: float | None = None
        max_batch_window_in_seconds: float | None = None
    class DeduplicationConfigurationProperty(Struct):
        deduplication_type: str
    class EventBusV2ParametersProperty(Struct):
        deduplication_configuration: CfnSubscriber.DeduplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        metadata: Mapping[str, str] | IResolvable | None = None
        system_metadata: CfnSubscriber.EventBusV2SystemMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    class EventBusV2SystemMetadataProperty(Struct):
        deduplication_id: str | None = None
        event_group_id: str | None = None
    class FilterConfigurationProperty(Struct):
        filters: Sequence[CfnSubscriber.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        language: str | None = None
    class FilterProperty(Struct):
        pattern: str
        scope: str
    class HttpParametersProperty(Struct):
        header_parameters: Mapping[str, str] | IResolvable | None = None
        invocation_timeout_seconds: str | None = None
        path_parameter_values: Sequence[str] | None = None
        query_string_parameters: Mapping[str, str] | IResolvable | None = None
    class InvokeConfigurationProperty(Struct):
        role_arn: str
        target_arn: str
        event_bus_v2_parameters: CfnSubscriber.EventBusV2ParametersProperty | Mapping[str, Any] | IResolvable | None = None
        http_parameters: CfnSubscriber.HttpParametersProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_parameters: CfnSubscriber.KinesisParametersProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_parameters: CfnSubscriber.LambdaParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sns_parameters: CfnSubscriber.SnsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_parameters: CfnSubscriber.SqsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        step_functions_parameters: CfnSubscriber.StepFunctionsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        universal_target_parameters: CfnSubscriber.UniversalTargetParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class JsonataConfigurationProperty(Struct):
        expression: str
    class KinesisParametersProperty(Struct):
        explicit_hash_key: str | None = None
        partition_key: str | None = None
    class LambdaParametersProperty(Struct):
        durable_execution_name: str | None = None
        invocation_timeout_seconds: str | None = None
        invocation_type: str | None = None
        qualifier: str | None = None
        tenant_id: str | None = None
    class LogConfigurationProperty(Struct):
        include_payload: str | None = None
        level: str | None = None
    class MessageAttributeValueProperty(Struct):
        data_type: str
        binary_value: str | None = None
        string_value: str | None = None
    class OnFailureConfigurationProperty(Struct):
        arn: str | None = None
    class PointInTimeConfigurationProperty(Struct):
        point_type: str
        end_point: float | None = None
        starting_point: float | None = None
    class RetryPolicyProperty(Struct):
        max_event_age_in_seconds: float | None = None
        max_retry_attempts: float | None = None
        retry_strategy: str | None = None
    class SnsParametersProperty(Struct):
        message_attributes: Mapping[str, CfnSubscriber.MessageAttributeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        message_deduplication_id: str | None = None
        message_group_id: str | None = None
        message_structure: str | None = None
        subject: str | None = None
    class SqsParametersProperty(Struct):
        delay_seconds: str | None = None
        message_attributes: Mapping[str, CfnSubscriber.MessageAttributeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        message_deduplication_id: str | None = None
        message_group_id: str | None = None
        message_system_attributes: Mapping[str, CfnSubscriber.MessageAttributeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class StepFunctionsParametersProperty(Struct):
        invocation_timeout_seconds: str | None = None
        invocation_type: str | None = None
        name: str | None = None
        trace_header: str | None = None
    class TransformerProperty(Struct):
        jsonata_configuration: CfnSubscriber.JsonataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class UniversalTargetParametersProperty(Struct):
        input: str
        invocation_timeout_seconds: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_bus_arn: str,
        invoke_configuration: CfnSubscriber.InvokeConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        batch_configuration: CfnSubscriber.BatchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        filter_configuration: CfnSubscriber.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        log_configuration: CfnSubscriber.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        on_failure_configuration: CfnSubscriber.OnFailureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        point_in_time_configuration: CfnSubscriber.PointInTimeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        resume_position: str | None = None,
        retry_policy: CfnSubscriber.RetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        starting_position: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transformer: CfnSubscriber.TransformerProperty | Mapping[str, Any] | IResolvable | None = None,
        type: str | None = None,
    ) -> None: ...
    event_bus_arn: str
    invoke_configuration: CfnSubscriber.InvokeConfigurationProperty | IResolvable
    name: str
    batch_configuration: CfnSubscriber.BatchConfigurationProperty | IResolvable | None
    description: str | None
    filter_configuration: CfnSubscriber.FilterConfigurationProperty | IResolvable | None
    log_configuration: CfnSubscriber.LogConfigurationProperty | IResolvable | None
    on_failure_configuration: CfnSubscriber.OnFailureConfigurationProperty | IResolvable | None
    point_in_time_configuration: CfnSubscriber.PointInTimeConfigurationProperty | IResolvable | None
    resume_position: str | None
    retry_policy: CfnSubscriber.RetryPolicyProperty | IResolvable | None
    starting_position: str | None
    state: str | None
    tags: Sequence[_CfnTag] | None
    transformer: CfnSubscriber.TransformerProperty | IResolvable | None
    type: str | None
    @property
    def attr_bus_name(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_subscriber_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def subscriber_ref(self) -> _aws_eventsv2.SubscriberReference: ...
    @staticmethod
    def arn_for_subscriber(resource: _aws_eventsv2.ISubscriberRef) -> str: ...
    @staticmethod
    def is_cfn_subscriber(x: Any) -> bool: ...

class CfnSubscriberProps(Struct):
    event_bus_arn: str
    invoke_configuration: CfnSubscriber.InvokeConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    batch_configuration: CfnSubscriber.BatchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    filter_configuration: CfnSubscriber.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    log_configuration: CfnSubscriber.LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    on_failure_configuration: CfnSubscriber.OnFailureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    point_in_time_configuration: CfnSubscriber.PointInTimeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    resume_position: str | None = None
    retry_policy: CfnSubscriber.RetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    starting_position: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transformer: CfnSubscriber.TransformerProperty | Mapping[str, Any] | IResolvable | None = None
    type: str | None = None

