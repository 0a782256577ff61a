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

class Ec2TaskProps(Struct):
    task_definition: Any
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    group: str | None = None
    propagate_tags: bool | None = None
    reference_id: str | None = None
    security_groups: Sequence[Any] | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None
    task_count: float | None = None
    vpc_subnets: Any | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None

class EcsRunTaskBaseProps(Struct):
    task_definition: Any
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    group: str | None = None
    propagate_tags: bool | None = None
    reference_id: str | None = None
    security_groups: Sequence[Any] | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None
    task_count: float | None = None
    vpc_subnets: Any | None = None

class EventBridgePutEventsEntry(Struct):
    detail: Any
    detail_type: str
    event_bus: Any
    source: str

class FargateTaskProps(Struct):
    task_definition: Any
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    capacity_provider_strategies: Sequence[Any] | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    group: str | None = None
    propagate_tags: bool | None = None
    reference_id: str | None = None
    security_groups: Sequence[Any] | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None
    task_count: float | None = None
    vpc_subnets: Any | None = None
    assign_public_ip: bool | None = None
    platform_version: Any | None = None

class KinesisStreamPutRecordProps(Struct):
    partition_key: str
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None

class SageMakerPipelineParameter(Struct):
    name: str
    value: str

class SageMakerStartPipelineExecutionProps(Struct):
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    pipeline_parameter_list: Sequence[SageMakerPipelineParameter | Mapping[str, Any]] | None = None

class ScheduleTargetBaseProps(Struct):
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None

class SqsSendMessageProps(Struct):
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    message_group_id: str | None = None

class Tag(Struct):
    key: str
    value: str

class UniversalTargetProps(Struct):
    action: str
    service: str
    dead_letter_queue: Any | None = None
    input: Any | None = None
    max_event_age: Any | None = None
    retry_attempts: float | None = None
    role: Any | None = None
    policy_statements: Sequence[Any] | None = None

