# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_dynamodb as _aws_dynamodb
from ..interfaces import aws_ecs as _aws_ecs
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_lambda as _aws_lambda
from ..interfaces import aws_sns as _aws_sns
from ..interfaces import aws_sqs as _aws_sqs
from ..interfaces import aws_stepfunctions as _aws_stepfunctions
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnActivity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        type: str
        kms_data_key_reuse_period_seconds: float | None = None
        kms_key_id: str | None = None
    class TagsEntryProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        encryption_configuration: CfnActivity.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnActivity.TagsEntryProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    encryption_configuration: CfnActivity.EncryptionConfigurationProperty | IResolvable | None
    tags_raw: Sequence[CfnActivity.TagsEntryProperty] | None
    @property
    def activity_ref(self) -> _aws_stepfunctions.ActivityReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_activity(resource: _aws_stepfunctions.IActivityRef) -> str: ...
    @staticmethod
    def is_cfn_activity(x: Any) -> bool: ...

class CfnActivityProps(Struct):
    name: str
    encryption_configuration: CfnActivity.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnActivity.TagsEntryProperty | Mapping[str, Any]] | None = None

class CfnStateMachine(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsLogGroupProperty(Struct):
        log_group_arn: str | None = None
    class EncryptionConfigurationProperty(Struct):
        type: str
        kms_data_key_reuse_period_seconds: float | None = None
        kms_key_id: str | None = None
    class LogDestinationProperty(Struct):
        cloud_watch_logs_log_group: CfnStateMachine.CloudWatchLogsLogGroupProperty | Mapping[str, Any] | IResolvable | None = None
    class LoggingConfigurationProperty(Struct):
        destinations: Sequence[CfnStateMachine.LogDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        include_execution_data: bool | IResolvable | None = None
        level: str | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: str | None = None
    class TagsEntryProperty(Struct):
        key: str
        value: str
    class TracingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str | _aws_iam.IRoleRef,
        definition: Any | None = None,
        definition_s3_location: CfnStateMachine.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        definition_string: str | _aws_dynamodb.ITableRef | _aws_ecs.ITaskDefinitionRef | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None,
        definition_substitutions: Mapping[str, str] | IResolvable | None = None,
        encryption_configuration: CfnStateMachine.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_configuration: CfnStateMachine.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        state_machine_name: str | None = None,
        state_machine_type: str | None = None,
        tags: Sequence[CfnStateMachine.TagsEntryProperty | Mapping[str, Any]] | None = None,
        tracing_configuration: CfnStateMachine.TracingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    definition: Any
    role_arn: str
    definition_s3_location: CfnStateMachine.S3LocationProperty | IResolvable | None
    definition_string: str | None
    definition_substitutions: Mapping[str, str] | IResolvable | None
    encryption_configuration: CfnStateMachine.EncryptionConfigurationProperty | IResolvable | None
    logging_configuration: CfnStateMachine.LoggingConfigurationProperty | IResolvable | None
    state_machine_name: str | None
    state_machine_type: str | None
    tags_raw: Sequence[CfnStateMachine.TagsEntryProperty] | None
    tracing_configuration: CfnStateMachine.TracingConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_state_machine_revision_id(self) -> str: ...
    @property
    def state_machine_ref(self) -> _aws_stepfunctions.StateMachineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_state_machine(resource: _aws_stepfunctions.IStateMachineRef) -> str: ...
    @staticmethod
    def is_cfn_state_machine(x: Any) -> bool: ...

class CfnStateMachineProps(Struct):
    role_arn: str | _aws_iam.IRoleRef
    definition: Any | None = None
    definition_s3_location: CfnStateMachine.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    definition_string: str | _aws_dynamodb.ITableRef | _aws_ecs.ITaskDefinitionRef | _aws_lambda.IFunctionRef | _aws_lambda.IVersionRef | _aws_sns.ITopicRef | _aws_sqs.IQueueRef | None = None
    definition_substitutions: Mapping[str, str] | IResolvable | None = None
    encryption_configuration: CfnStateMachine.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_configuration: CfnStateMachine.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    state_machine_name: str | None = None
    state_machine_type: str | None = None
    tags: Sequence[CfnStateMachine.TagsEntryProperty | Mapping[str, Any]] | None = None
    tracing_configuration: CfnStateMachine.TracingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnStateMachineAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeploymentPreferenceProperty(Struct):
        state_machine_version_arn: str
        type: str
        alarms: Sequence[str] | None = None
        interval: float | None = None
        percentage: float | None = None
    class RoutingConfigurationVersionProperty(Struct):
        state_machine_version_arn: str
        weight: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deployment_preference: CfnStateMachineAlias.DeploymentPreferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        name: str | None = None,
        routing_configuration: Sequence[CfnStateMachineAlias.RoutingConfigurationVersionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        state_machine_arn: str | None = None,
    ) -> None: ...
    deployment_preference: CfnStateMachineAlias.DeploymentPreferenceProperty | IResolvable | None
    description: str | None
    name: str | None
    routing_configuration: Sequence[CfnStateMachineAlias.RoutingConfigurationVersionProperty | IResolvable] | IResolvable | None
    state_machine_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def state_machine_alias_ref(self) -> _aws_stepfunctions.StateMachineAliasReference: ...
    @staticmethod
    def arn_for_state_machine_alias(resource: _aws_stepfunctions.IStateMachineAliasRef) -> str: ...
    @staticmethod
    def is_cfn_state_machine_alias(x: Any) -> bool: ...

class CfnStateMachineAliasProps(Struct):
    deployment_preference: CfnStateMachineAlias.DeploymentPreferenceProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    name: str | None = None
    routing_configuration: Sequence[CfnStateMachineAlias.RoutingConfigurationVersionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    state_machine_arn: str | None = None

class CfnStateMachineVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        state_machine_arn: str,
        description: str | None = None,
        state_machine_revision_id: str | None = None,
    ) -> None: ...
    state_machine_arn: str
    description: str | None
    state_machine_revision_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def state_machine_version_ref(self) -> _aws_stepfunctions.StateMachineVersionReference: ...
    @staticmethod
    def arn_for_state_machine_version(resource: _aws_stepfunctions.IStateMachineVersionRef) -> str: ...
    @staticmethod
    def is_cfn_state_machine_version(x: Any) -> bool: ...

class CfnStateMachineVersionProps(Struct):
    state_machine_arn: str
    description: str | None = None
    state_machine_revision_id: str | None = None

class ActivityProps(Struct):
    activity_name: str | None = None
    encryption_configuration: Any | None = None

class AssignableStateOptions(Struct):
    assign: Mapping[str, Any] | None = None

class ChoiceJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None

class ChoiceJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    outputs: Any | None = None

class ChoiceProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None

class CustomStateProps(Struct):
    state_json: Mapping[str, Any]

class DefinitionConfig(Struct):
    definition: Any | None = None
    definition_s3_location: Any | None = None
    definition_string: str | None = None

class DistributedMapJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    item_batcher: Any | None = None
    item_reader: Any | None = None
    label: str | None = None
    map_execution_type: Any | None = None
    result_writer: Any | None = None
    result_writer_v2: Any | None = None
    tolerated_failure_count: float | None = None
    tolerated_failure_count_path: str | None = None
    tolerated_failure_percentage: float | None = None
    tolerated_failure_percentage_path: str | None = None

class DistributedMapJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    outputs: Any | None = None
    items: Any | None = None
    item_batcher: Any | None = None
    item_reader: Any | None = None
    label: str | None = None
    map_execution_type: Any | None = None
    result_writer: Any | None = None
    result_writer_v2: Any | None = None
    tolerated_failure_count: float | None = None
    tolerated_failure_percentage: float | None = None

class DistributedMapProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    outputs: Any | None = None
    items: Any | None = None
    item_batcher: Any | None = None
    item_reader: Any | None = None
    label: str | None = None
    map_execution_type: Any | None = None
    result_writer: Any | None = None
    result_writer_v2: Any | None = None
    tolerated_failure_count: float | None = None
    tolerated_failure_count_path: str | None = None
    tolerated_failure_percentage: float | None = None
    tolerated_failure_percentage_path: str | None = None

class FailJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    cause: str | None = None
    cause_path: str | None = None
    error: str | None = None
    error_path: str | None = None

class FailJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    cause: str | None = None
    error: str | None = None

class FailProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    cause: str | None = None
    cause_path: str | None = None
    error: str | None = None
    error_path: str | None = None

class ItemBatcherProps(Struct):
    batch_input: Any | None = None
    max_input_bytes_per_batch: float | None = None
    max_input_bytes_per_batch_path: str | None = None
    max_items_per_batch: float | None = None
    max_items_per_batch_path: str | None = None

class ItemReaderProps(Struct):
    bucket: Any | None = None
    bucket_name_path: str | None = None
    max_items: float | None = None

class JsonPathCommonOptions(Struct):
    input_path: str | None = None
    output_path: str | None = None

class JsonPathStateProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    input_path: str | None = None
    output_path: str | None = None
    assign: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class JsonataCommonOptions(Struct):
    outputs: Any | None = None

class JsonataStateOptions(Struct):
    outputs: Any | None = None
    arguments: Any | None = None

class JsonataStateProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    outputs: Any | None = None
    arguments: Any | None = None
    assign: Mapping[str, Any] | None = None

class MapBaseJsonPathOptions(Struct):
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class MapBaseJsonataOptions(Struct):
    outputs: Any | None = None
    items: Any | None = None

class MapBaseOptions(Struct):
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None

class MapBaseProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    outputs: Any | None = None
    items: Any | None = None

class MapJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None

class MapJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    outputs: Any | None = None
    items: Any | None = None
    parameters: Mapping[str, Any] | None = None

class MapProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    item_selector: Mapping[str, Any] | None = None
    jsonata_item_selector: str | None = None
    jsonata_max_concurrency: str | None = None
    max_concurrency: float | None = None
    input_path: str | None = None
    output_path: str | None = None
    items_path: str | None = None
    max_concurrency_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    outputs: Any | None = None
    items: Any | None = None
    parameters: Mapping[str, Any] | None = None

class ParallelJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    parameters: Mapping[str, Any] | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class ParallelJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    outputs: Any | None = None
    arguments: Mapping[str, Any] | None = None

class ParallelProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None
    arguments: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class PassJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    parameters: Mapping[str, Any] | None = None
    result: Any | None = None
    result_path: str | None = None

class PassJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    outputs: Any | None = None

class PassProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None
    parameters: Mapping[str, Any] | None = None
    result: Any | None = None
    result_path: str | None = None

class ResultWriterProps(Struct):
    bucket: Any
    prefix: str | None = None

class ResultWriterV2Props(Struct):
    bucket: Any | None = None
    bucket_name_path: str | None = None
    prefix: str | None = None
    writer_config: Any | None = None

class S3CsvItemReaderProps(Struct):
    key: str
    bucket: Any | None = None
    bucket_name_path: str | None = None
    max_items: float | None = None
    csv_delimiter: Any | None = None
    csv_headers: Any | None = None

class S3FileItemReaderProps(Struct):
    key: str
    bucket: Any | None = None
    bucket_name_path: str | None = None
    max_items: float | None = None

class S3ObjectsItemReaderProps(Struct):
    bucket: Any | None = None
    bucket_name_path: str | None = None
    max_items: float | None = None
    prefix: str | None = None

class SingleStateOptions(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None
    arguments: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None
    prefix_states: str | None = None
    state_id: str | None = None

class StateBaseProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None

class StateMachineGrantsProps(Struct):
    resource: Any

class StateMachineProps(Struct):
    comment: str | None = None
    definition: Any | None = None
    definition_body: Any | None = None
    definition_substitutions: Mapping[str, str] | None = None
    encryption_configuration: Any | None = None
    logs: Any | None = None
    query_language: Any | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    state_machine_name: str | None = None
    state_machine_type: Any | None = None
    timeout: Any | None = None
    tracing_enabled: bool | None = None

class StateProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None
    arguments: Any | None = None
    assign: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class SucceedJsonPathProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    input_path: str | None = None
    output_path: str | None = None

class SucceedJsonataProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    outputs: Any | None = None

class SucceedProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None

class TaskStateBaseOptions(Struct):
    credentials: Any | None = None
    heartbeat: Any | None = None
    heartbeat_timeout: Any | None = None
    integration_pattern: Any | None = None
    task_timeout: Any | None = None
    timeout: Any | None = None

class TaskStateBaseProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    credentials: Any | None = None
    heartbeat: Any | None = None
    heartbeat_timeout: Any | None = None
    integration_pattern: Any | None = None
    task_timeout: Any | None = None
    timeout: Any | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    outputs: Any | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class TaskStateJsonPathBaseProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    credentials: Any | None = None
    heartbeat: Any | None = None
    heartbeat_timeout: Any | None = None
    integration_pattern: Any | None = None
    task_timeout: Any | None = None
    timeout: Any | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None
    result_path: str | None = None
    result_selector: Mapping[str, Any] | None = None

class TaskStateJsonataBaseProps(Struct):
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    credentials: Any | None = None
    heartbeat: Any | None = None
    heartbeat_timeout: Any | None = None
    integration_pattern: Any | None = None
    task_timeout: Any | None = None
    timeout: Any | None = None
    assign: Mapping[str, Any] | None = None
    outputs: Any | None = None

class WaitJsonPathProps(Struct):
    time: Any
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    input_path: str | None = None
    output_path: str | None = None

class WaitJsonataProps(Struct):
    time: Any
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None
    outputs: Any | None = None

class WaitProps(Struct):
    time: Any
    comment: str | None = None
    query_language: Any | None = None
    state_name: str | None = None
    assign: Mapping[str, Any] | None = None

class WriterConfigProps(Struct):
    output_type: Any
    transformation: Any

