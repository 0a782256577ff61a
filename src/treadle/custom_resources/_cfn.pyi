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

class AwsCustomResourceProps(Struct):
    function_name: str | None = None
    install_latest_aws_sdk: bool | None = None
    log_group: Any | None = None
    log_retention: Any | None = None
    memory_size: float | None = None
    on_create: AwsSdkCall | Mapping[str, Any] | None = None
    on_delete: AwsSdkCall | Mapping[str, Any] | None = None
    on_update: AwsSdkCall | Mapping[str, Any] | None = None
    policy: Any | None = None
    removal_policy: Any | None = None
    resource_type: str | None = None
    role: Any | None = None
    service_timeout: Any | None = None
    timeout: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class AwsSdkCall(Struct):
    action: str
    service: str
    api_version: str | None = None
    assumed_role_arn: str | None = None
    external_id: str | None = None
    ignore_error_codes_matching: str | None = None
    logging: Any | None = None
    output_paths: Sequence[str] | None = None
    parameters: Any | None = None
    physical_resource_id: Any | None = None
    region: str | None = None

class LogOptions(Struct):
    destination: Any | None = None
    include_execution_data: bool | None = None
    level: Any | None = None

class LoggingProps(Struct):
    log_api_response_data: bool | None = None

class ProviderProps(Struct):
    on_event_handler: Any
    disable_waiter_state_machine_logging: bool | None = None
    framework_complete_and_timeout_role: Any | None = None
    framework_lambda_logging_level: Any | None = None
    framework_on_event_role: Any | None = None
    is_complete_handler: Any | None = None
    log_group: Any | None = None
    log_retention: Any | None = None
    provider_function_env_encryption: Any | None = None
    provider_function_name: str | None = None
    query_interval: Any | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    total_timeout: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    waiter_state_machine_log_options: LogOptions | Mapping[str, Any] | None = None

class SdkCallsPolicyOptions(Struct):
    resources: Sequence[str]

class WaiterStateMachineProps(Struct):
    backoff_rate: float
    interval: Any
    is_complete_handler: Any
    max_attempts: float
    timeout_handler: Any
    disable_logging: bool | None = None
    log_options: LogOptions | Mapping[str, Any] | None = None

