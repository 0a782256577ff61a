# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class AuthenticationMethod(Enum):
    SASL_SCRAM_512_AUTH = 'SASL_SCRAM_512_AUTH'
    SASL_SCRAM_256_AUTH = 'SASL_SCRAM_256_AUTH'
    BASIC_AUTH = 'BASIC_AUTH'
    CLIENT_CERTIFICATE_TLS_AUTH = 'CLIENT_CERTIFICATE_TLS_AUTH'

class BaseStreamEventSourceProps(Struct):
    starting_position: Any
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None

class ConfluentSchemaRegistryProps(Struct):
    event_record_format: Any
    schema_validation_configs: Sequence[Any]
    authentication_type: Any
    schema_registry_uri: str
    secret: Any

class DynamoEventSourceProps(Struct):
    starting_position: Any
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    parallelization_factor: float | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    tumbling_window: Any | None = None

class GlueSchemaRegistryProps(Struct):
    event_record_format: Any
    schema_validation_configs: Sequence[Any]
    schema_registry: Any | None = None
    schema_registry_arn: str | None = None

class KafkaEventSourceProps(Struct):
    starting_position: Any
    topic: str
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    consumer_group_id: str | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    log_level: Any | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    schema_registry_config: Any | None = None
    secret: Any | None = None
    starting_position_timestamp: float | None = None

class KinesisEventSourceProps(Struct):
    starting_position: Any
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    parallelization_factor: float | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    tumbling_window: Any | None = None
    starting_position_timestamp: float | None = None

class ManagedKafkaEventSourceProps(Struct):
    starting_position: Any
    topic: str
    cluster_arn: str
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    consumer_group_id: str | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    log_level: Any | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    schema_registry_config: Any | None = None
    secret: Any | None = None
    starting_position_timestamp: float | None = None

class ProvisionedPollerConfig(Struct):
    maximum_pollers: float | None = None
    minimum_pollers: float | None = None
    poller_group_name: str | None = None

class S3EventSourceProps(Struct):
    events: Sequence[Any]
    filters: Sequence[Any] | None = None

class SelfManagedKafkaEventSourceProps(Struct):
    starting_position: Any
    topic: str
    bootstrap_servers: Sequence[str]
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    consumer_group_id: str | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    log_level: Any | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    schema_registry_config: Any | None = None
    secret: Any | None = None
    starting_position_timestamp: float | None = None
    authentication_method: AuthenticationMethod | None = None
    root_ca_certificate: Any | None = None
    security_group: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class SnsEventSourceProps(Struct):
    dead_letter_queue: Any | None = None
    filter_policy: Mapping[str, Any] | None = None
    filter_policy_with_message_body: Mapping[str, Any] | None = None

class SqsEventSourceProps(Struct):
    batch_size: float | None = None
    enabled: bool | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    max_batching_window: Any | None = None
    max_concurrency: float | None = None
    metrics_config: Any | None = None
    provisioned_poller_config: Any | None = None
    report_batch_item_failures: bool | None = None

class StreamEventSourceProps(Struct):
    starting_position: Any
    batch_size: float | None = None
    enabled: bool | None = None
    max_batching_window: Any | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Mapping[str, Any] | None = None
    bisect_batch_on_error: bool | None = None
    filter_encryption: Any | None = None
    filters: Sequence[Mapping[str, Any]] | None = None
    max_record_age: Any | None = None
    metrics_config: Any | None = None
    on_failure: Any | None = None
    parallelization_factor: float | None = None
    report_batch_item_failures: bool | None = None
    retry_attempts: float | None = None
    tumbling_window: Any | None = None

