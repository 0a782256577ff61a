# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_scheduler as _aws_scheduler
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsVpcConfigurationProperty(Struct):
        subnets: Sequence[str]
        assign_public_ip: str | None = None
        security_groups: Sequence[str] | None = None
    class CapacityProviderStrategyItemProperty(Struct):
        capacity_provider: str
        base: float | None = None
        weight: float | None = None
    class DeadLetterConfigProperty(Struct):
        arn: str | None = None
    class EcsParametersProperty(Struct):
        task_definition_arn: str
        capacity_provider_strategy: Sequence[CfnSchedule.CapacityProviderStrategyItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enable_ecs_managed_tags: bool | IResolvable | None = None
        enable_execute_command: bool | IResolvable | None = None
        group: str | None = None
        launch_type: str | None = None
        network_configuration: CfnSchedule.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        placement_constraints: Sequence[CfnSchedule.PlacementConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        placement_strategy: Sequence[CfnSchedule.PlacementStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        platform_version: str | None = None
        propagate_tags: str | None = None
        reference_id: str | None = None
        tags: Any | None = None
        task_count: float | None = None
    class EventBridgeParametersProperty(Struct):
        detail_type: str
        source: str
    class FlexibleTimeWindowProperty(Struct):
        mode: str
        maximum_window_in_minutes: float | None = None
    class KinesisParametersProperty(Struct):
        partition_key: str
    class NetworkConfigurationProperty(Struct):
        awsvpc_configuration: CfnSchedule.AwsVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PlacementConstraintProperty(Struct):
        expression: str | None = None
        type: str | None = None
    class PlacementStrategyProperty(Struct):
        field: str | None = None
        type: str | None = None
    class RetryPolicyProperty(Struct):
        maximum_event_age_in_seconds: float | None = None
        maximum_retry_attempts: float | None = None
    class SageMakerPipelineParameterProperty(Struct):
        name: str
        value: str
    class SageMakerPipelineParametersProperty(Struct):
        pipeline_parameter_list: Sequence[CfnSchedule.SageMakerPipelineParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SqsParametersProperty(Struct):
        message_group_id: str | None = None
    class TargetProperty(Struct):
        arn: str
        role_arn: str
        dead_letter_config: CfnSchedule.DeadLetterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        ecs_parameters: CfnSchedule.EcsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        event_bridge_parameters: CfnSchedule.EventBridgeParametersProperty | Mapping[str, Any] | IResolvable | None = None
        input: str | None = None
        kinesis_parameters: CfnSchedule.KinesisParametersProperty | Mapping[str, Any] | IResolvable | None = None
        retry_policy: CfnSchedule.RetryPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_pipeline_parameters: CfnSchedule.SageMakerPipelineParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_parameters: CfnSchedule.SqsParametersProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        flexible_time_window: CfnSchedule.FlexibleTimeWindowProperty | Mapping[str, Any] | IResolvable,
        schedule_expression: str,
        target: CfnSchedule.TargetProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        end_date: str | None = None,
        group_name: str | None = None,
        kms_key_arn: str | _aws_kms.IKeyRef | None = None,
        name: str | None = None,
        schedule_expression_timezone: str | None = None,
        start_date: str | None = None,
        state: str | None = None,
    ) -> None: ...
    flexible_time_window: CfnSchedule.FlexibleTimeWindowProperty | IResolvable
    schedule_expression: str
    target: CfnSchedule.TargetProperty | IResolvable
    description: str | None
    end_date: str | None
    group_name: str | None
    kms_key_arn: str | None
    name: str | None
    schedule_expression_timezone: str | None
    start_date: str | None
    state: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def schedule_ref(self) -> _aws_scheduler.ScheduleReference: ...
    @staticmethod
    def arn_for_schedule(resource: _aws_scheduler.IScheduleRef) -> str: ...
    @staticmethod
    def is_cfn_schedule(x: Any) -> bool: ...

class CfnScheduleProps(Struct):
    flexible_time_window: CfnSchedule.FlexibleTimeWindowProperty | Mapping[str, Any] | IResolvable
    schedule_expression: str
    target: CfnSchedule.TargetProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    end_date: str | None = None
    group_name: str | None = None
    kms_key_arn: str | _aws_kms.IKeyRef | None = None
    name: str | None = None
    schedule_expression_timezone: str | None = None
    start_date: str | None = None
    state: str | None = None

class CfnScheduleGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_last_modification_date(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def schedule_group_ref(self) -> _aws_scheduler.ScheduleGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_schedule_group(resource: _aws_scheduler.IScheduleGroupRef) -> str: ...
    @staticmethod
    def is_cfn_schedule_group(x: Any) -> bool: ...

class CfnScheduleGroupProps(Struct):
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CronOptionsWithTimezone(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None
    year: str | None = None
    time_zone: Any | None = None

class ScheduleGroupProps(Struct):
    removal_policy: Any | None = None
    schedule_group_name: str | None = None

class ScheduleProps(Struct):
    schedule: Any
    target: Any
    description: str | None = None
    enabled: bool | None = None
    end: datetime | None = None
    key: Any | None = None
    schedule_group: Any | None = None
    schedule_name: str | None = None
    start: datetime | None = None
    time_window: Any | None = None

class ScheduleTargetConfig(Struct):
    arn: str
    role: Any
    dead_letter_config: Any | None = None
    ecs_parameters: Any | None = None
    event_bridge_parameters: Any | None = None
    input: Any | None = None
    kinesis_parameters: Any | None = None
    retry_policy: Any | None = None
    sage_maker_pipeline_parameters: Any | None = None
    sqs_parameters: Any | None = None

