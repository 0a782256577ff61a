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

class ApiDestinationProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event: Any | None = None
    event_role: Any | None = None
    header_parameters: Mapping[str, str] | None = None
    path_parameter_values: Sequence[str] | None = None
    query_string_parameters: Mapping[str, str] | None = None

class ApiGatewayProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event_role: Any | None = None
    header_parameters: Mapping[str, str] | None = None
    method: str | None = None
    path: str | None = None
    path_parameter_values: Sequence[str] | None = None
    post_body: Any | None = None
    query_string_parameters: Mapping[str, str] | None = None
    stage: str | None = None

class AppSyncGraphQLApiProps(Struct):
    graph_ql_operation: str
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event_role: Any | None = None
    variables: Any | None = None

class AwsApiInput(Struct):
    action: str
    service: str
    api_version: str | None = None
    catch_error_pattern: str | None = None
    parameters: Any | None = None

class AwsApiProps(Struct):
    action: str
    service: str
    api_version: str | None = None
    catch_error_pattern: str | None = None
    parameters: Any | None = None
    policy_statement: Any | None = None

class BatchJobProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    attempts: float | None = None
    event: Any | None = None
    job_name: str | None = None
    size: float | None = None

class CodeBuildProjectProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event: Any | None = None
    event_role: Any | None = None

class CodePipelineTargetOptions(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event_role: Any | None = None

class ContainerOverride(Struct):
    container_name: str
    command: Sequence[str] | None = None
    cpu: float | None = None
    environment: Sequence[TaskEnvironmentVariable | Mapping[str, Any]] | None = None
    memory_limit: float | None = None
    memory_reservation: float | None = None

class EcsTaskProps(Struct):
    cluster: Any
    task_definition: Any
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    assign_public_ip: bool | None = None
    container_overrides: Sequence[ContainerOverride | Mapping[str, Any]] | None = None
    cpu: str | None = None
    enable_execute_command: bool | None = None
    ephemeral_storage: EphemeralStorageOverride | Mapping[str, Any] | None = None
    execution_role: Any | None = None
    inference_accelerator_overrides: Sequence[InferenceAcceleratorOverride | Mapping[str, Any]] | None = None
    launch_type: Any | None = None
    memory: str | None = None
    platform_version: Any | None = None
    propagate_tags: Any | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    subnet_selection: Any | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None
    task_count: float | None = None
    task_role: Any | None = None

class EphemeralStorageOverride(Struct):
    size_in_gib: float

class EventBusProps(Struct):
    dead_letter_queue: Any | None = None
    role: Any | None = None

class FirehoseDeliveryStreamProps(Struct):
    message: Any | None = None

class InferenceAcceleratorOverride(Struct):
    device_name: str
    device_type: str

class KinesisFirehoseStreamProps(Struct):
    message: Any | None = None

class KinesisStreamProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    message: Any | None = None
    partition_key_path: str | None = None

class LambdaFunctionProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event: Any | None = None

class LogGroupProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    event: Any | None = None
    install_latest_aws_sdk: bool | None = None
    log_event: Any | None = None

class LogGroupTargetInputOptions(Struct):
    message: Any | None = None
    timestamp: Any | None = None

class RedshiftQueryProps(Struct):
    database: str
    sql: Sequence[str]
    db_user: str | None = None
    dead_letter_queue: Any | None = None
    input: Any | None = None
    role: Any | None = None
    secret: Any | None = None
    send_event_bridge_event: bool | None = None
    statement_name: str | None = None

class SfnStateMachineProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    input: Any | None = None
    role: Any | None = None

class SnsTopicProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    authorize_using_role: bool | None = None
    message: Any | None = None
    role: Any | None = None

class SqsQueueProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    message: Any | None = None
    message_group_id: str | None = None

class Tag(Struct):
    key: str
    value: str

class TargetBaseProps(Struct):
    dead_letter_queue: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None

class TaskEnvironmentVariable(Struct):
    name: str
    value: str

