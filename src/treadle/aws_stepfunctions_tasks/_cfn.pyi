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

class AthenaGetQueryExecutionJsonPathProps(Struct):
    query_execution_id: str
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

class AthenaGetQueryExecutionJsonataProps(Struct):
    query_execution_id: str
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

class AthenaGetQueryExecutionProps(Struct):
    query_execution_id: str
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

class AthenaGetQueryResultsJsonPathProps(Struct):
    query_execution_id: str
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
    max_results: float | None = None
    next_token: str | None = None

class AthenaGetQueryResultsJsonataProps(Struct):
    query_execution_id: str
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
    max_results: float | None = None
    next_token: str | None = None

class AthenaGetQueryResultsProps(Struct):
    query_execution_id: str
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
    max_results: float | None = None
    next_token: str | None = None

class AthenaStartQueryExecutionJsonPathProps(Struct):
    query_string: str
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
    client_request_token: str | None = None
    execution_parameters: Sequence[str] | None = None
    query_execution_context: Any | None = None
    result_configuration: Any | None = None
    result_reuse_configuration_max_age: Any | None = None
    work_group: str | None = None

class AthenaStartQueryExecutionJsonataProps(Struct):
    query_string: str
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
    client_request_token: str | None = None
    execution_parameters: Sequence[str] | None = None
    query_execution_context: Any | None = None
    result_configuration: Any | None = None
    result_reuse_configuration_max_age: Any | None = None
    work_group: str | None = None

class AthenaStartQueryExecutionProps(Struct):
    query_string: str
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
    client_request_token: str | None = None
    execution_parameters: Sequence[str] | None = None
    query_execution_context: Any | None = None
    result_configuration: Any | None = None
    result_reuse_configuration_max_age: Any | None = None
    work_group: str | None = None

class AthenaStopQueryExecutionJsonPathProps(Struct):
    query_execution_id: str
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

class AthenaStopQueryExecutionJsonataProps(Struct):
    query_execution_id: str
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

class AthenaStopQueryExecutionProps(Struct):
    query_execution_id: str
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

class BatchSubmitJobJsonPathProps(Struct):
    job_definition_arn: str
    job_name: str
    job_queue_arn: str
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
    array_size: float | None = None
    attempts: float | None = None
    container_overrides: Any | None = None
    depends_on: Sequence[Any] | None = None
    payload: Any | None = None
    tags: Mapping[str, str] | None = None

class BatchSubmitJobJsonataProps(Struct):
    job_definition_arn: str
    job_name: str
    job_queue_arn: str
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
    array_size: float | None = None
    attempts: float | None = None
    container_overrides: Any | None = None
    depends_on: Sequence[Any] | None = None
    payload: Any | None = None
    tags: Mapping[str, str] | None = None

class BatchSubmitJobProps(Struct):
    job_definition_arn: str
    job_name: str
    job_queue_arn: str
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
    array_size: float | None = None
    attempts: float | None = None
    container_overrides: Any | None = None
    depends_on: Sequence[Any] | None = None
    payload: Any | None = None
    tags: Mapping[str, str] | None = None

class BedrockCreateModelCustomizationJobProps(Struct):
    base_model: Any
    custom_model_name: str
    job_name: str
    output_data: Any
    training_data: Any
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
    client_request_token: str | None = None
    customization_type: Any | None = None
    custom_model_kms_key: Any | None = None
    custom_model_tags: Sequence[Any] | None = None
    hyper_parameters: Mapping[str, str] | None = None
    job_tags: Sequence[Any] | None = None
    role: Any | None = None
    validation_data: Sequence[Any] | None = None
    vpc_config: Any | None = None

class BedrockInvokeModelJsonPathProps(Struct):
    model: Any
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
    accept: str | None = None
    body: Any | None = None
    content_type: str | None = None
    guardrail: Any | None = None
    input: Any | None = None
    output: Any | None = None
    trace_enabled: bool | None = None

class BedrockInvokeModelJsonataProps(Struct):
    model: Any
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
    accept: str | None = None
    body: Any | None = None
    content_type: str | None = None
    guardrail: Any | None = None
    input: Any | None = None
    output: Any | None = None
    trace_enabled: bool | None = None

class BedrockInvokeModelProps(Struct):
    model: Any
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
    accept: str | None = None
    body: Any | None = None
    content_type: str | None = None
    guardrail: Any | None = None
    input: Any | None = None
    output: Any | None = None
    trace_enabled: bool | None = None

class CallApiGatewayEndpointBaseOptions(Struct):
    method: Any
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None

class CallApiGatewayEndpointBaseProps(Struct):
    method: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None

class CallApiGatewayEndpointJsonPathBaseProps(Struct):
    method: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None

class CallApiGatewayEndpointJsonataBaseProps(Struct):
    method: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None

class CallApiGatewayHttpApiEndpointJsonPathProps(Struct):
    method: Any
    api_id: str
    api_stack: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    stage_name: str | None = None

class CallApiGatewayHttpApiEndpointJsonataProps(Struct):
    method: Any
    api_id: str
    api_stack: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    stage_name: str | None = None

class CallApiGatewayHttpApiEndpointOptions(Struct):
    api_id: str
    api_stack: Any
    stage_name: str | None = None

class CallApiGatewayHttpApiEndpointProps(Struct):
    method: Any
    api_id: str
    api_stack: Any
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    stage_name: str | None = None

class CallApiGatewayRestApiEndpointJsonPathProps(Struct):
    method: Any
    api: Any
    stage_name: str
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    region: str | None = None

class CallApiGatewayRestApiEndpointJsonataProps(Struct):
    method: Any
    api: Any
    stage_name: str
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    region: str | None = None

class CallApiGatewayRestApiEndpointOptions(Struct):
    api: Any
    stage_name: str
    region: str | None = None

class CallApiGatewayRestApiEndpointProps(Struct):
    method: Any
    api: Any
    stage_name: str
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
    api_path: str | None = None
    auth_type: Any | None = None
    headers: Any | None = None
    query_parameters: Any | None = None
    request_body: Any | None = None
    region: str | None = None

class CallAwsServiceCrossRegionJsonPathProps(Struct):
    action: str
    iam_resources: Sequence[str]
    region: str
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    endpoint: str | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_on_service_exceptions: bool | None = None

class CallAwsServiceCrossRegionJsonataProps(Struct):
    action: str
    iam_resources: Sequence[str]
    region: str
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    endpoint: str | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_on_service_exceptions: bool | None = None

class CallAwsServiceCrossRegionProps(Struct):
    action: str
    iam_resources: Sequence[str]
    region: str
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    endpoint: str | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None
    retry_on_service_exceptions: bool | None = None

class CallAwsServiceJsonPathProps(Struct):
    action: str
    iam_resources: Sequence[str]
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None

class CallAwsServiceJsonataProps(Struct):
    action: str
    iam_resources: Sequence[str]
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None

class CallAwsServiceProps(Struct):
    action: str
    iam_resources: Sequence[str]
    service: str
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
    additional_iam_statements: Sequence[Any] | None = None
    iam_action: str | None = None
    parameters: Mapping[str, Any] | None = None

class CodeBuildStartBuildBatchJsonPathProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CodeBuildStartBuildBatchJsonataProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CodeBuildStartBuildBatchProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CodeBuildStartBuildJsonPathProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CodeBuildStartBuildJsonataProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CodeBuildStartBuildProps(Struct):
    project: Any
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
    environment_variables_override: Mapping[str, Any] | None = None

class CommonEcsRunTaskProps(Struct):
    cluster: Any
    task_definition: Any
    container_overrides: Sequence[Any] | None = None
    integration_pattern: Any | None = None

class ContainerOverrides(Struct):
    command: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    gpu_count: float | None = None
    instance_type: Any | None = None
    memory: float | None = None
    vcpus: float | None = None

class CronOptions(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None
    year: str | None = None

class DynamoDeleteItemJsonPathProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoDeleteItemJsonataProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoDeleteItemProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoGetItemJsonPathProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    consistent_read: bool | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    projection_expression: Sequence[Any] | None = None
    return_consumed_capacity: Any | None = None

class DynamoGetItemJsonataProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    consistent_read: bool | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    projection_expression: Sequence[Any] | None = None
    return_consumed_capacity: Any | None = None

class DynamoGetItemProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    consistent_read: bool | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    projection_expression: Sequence[Any] | None = None
    return_consumed_capacity: Any | None = None

class DynamoPutItemJsonPathProps(Struct):
    item: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoPutItemJsonataProps(Struct):
    item: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoPutItemProps(Struct):
    item: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None

class DynamoUpdateItemJsonPathProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None
    update_expression: str | None = None

class DynamoUpdateItemJsonataProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None
    update_expression: str | None = None

class DynamoUpdateItemProps(Struct):
    key: Mapping[str, Any]
    table: Any
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
    condition_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None
    expression_attribute_values: Mapping[str, Any] | None = None
    return_consumed_capacity: Any | None = None
    return_item_collection_metrics: Any | None = None
    return_values: Any | None = None
    update_expression: str | None = None

class EcsEc2LaunchTargetOptions(Struct):
    capacity_provider_options: Any | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None

class EcsFargateLaunchTargetOptions(Struct):
    platform_version: Any
    capacity_provider_options: Any | None = None

class EcsRunTaskJsonPathProps(Struct):
    cluster: Any
    launch_target: Any
    task_definition: Any
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
    assign_public_ip: bool | None = None
    container_overrides: Sequence[Any] | None = None
    cpu: str | None = None
    enable_execute_command: bool | None = None
    memory_mib: str | None = None
    propagated_tag_source: Any | None = None
    revision_number: float | None = None
    security_groups: Sequence[Any] | None = None
    subnets: Any | None = None

class EcsRunTaskJsonataProps(Struct):
    cluster: Any
    launch_target: Any
    task_definition: Any
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
    assign_public_ip: bool | None = None
    container_overrides: Sequence[Any] | None = None
    cpu: str | None = None
    enable_execute_command: bool | None = None
    memory_mib: str | None = None
    propagated_tag_source: Any | None = None
    revision_number: float | None = None
    security_groups: Sequence[Any] | None = None
    subnets: Any | None = None

class EcsRunTaskProps(Struct):
    cluster: Any
    launch_target: Any
    task_definition: Any
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
    assign_public_ip: bool | None = None
    container_overrides: Sequence[Any] | None = None
    cpu: str | None = None
    enable_execute_command: bool | None = None
    memory_mib: str | None = None
    propagated_tag_source: Any | None = None
    revision_number: float | None = None
    security_groups: Sequence[Any] | None = None
    subnets: Any | None = None

class EksCallJsonPathProps(Struct):
    cluster: Any
    http_method: Any
    http_path: str
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
    query_parameters: Mapping[str, Sequence[str]] | None = None
    request_body: Any | None = None

class EksCallJsonataProps(Struct):
    cluster: Any
    http_method: Any
    http_path: str
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
    query_parameters: Mapping[str, Sequence[str]] | None = None
    request_body: Any | None = None

class EksCallProps(Struct):
    cluster: Any
    http_method: Any
    http_path: str
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
    query_parameters: Mapping[str, Sequence[str]] | None = None
    request_body: Any | None = None

class EmrAddStepJsonPathProps(Struct):
    cluster_id: str
    jar: str
    name: str
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
    action_on_failure: Any | None = None
    args: Sequence[str] | None = None
    execution_role_arn: str | None = None
    main_class: str | None = None
    properties: Mapping[str, str] | None = None

class EmrAddStepJsonataProps(Struct):
    cluster_id: str
    jar: str
    name: str
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
    action_on_failure: Any | None = None
    args: Sequence[str] | None = None
    execution_role_arn: str | None = None
    main_class: str | None = None
    properties: Mapping[str, str] | None = None

class EmrAddStepProps(Struct):
    cluster_id: str
    jar: str
    name: str
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
    action_on_failure: Any | None = None
    args: Sequence[str] | None = None
    execution_role_arn: str | None = None
    main_class: str | None = None
    properties: Mapping[str, str] | None = None

class EmrCancelStepJsonPathProps(Struct):
    cluster_id: str
    step_id: str
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

class EmrCancelStepJsonataProps(Struct):
    cluster_id: str
    step_id: str
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

class EmrCancelStepProps(Struct):
    cluster_id: str
    step_id: str
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

class EmrContainersCreateVirtualClusterJsonPathProps(Struct):
    eks_cluster: Any
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
    eks_namespace: str | None = None
    tags: Mapping[str, str] | None = None
    virtual_cluster_name: str | None = None

class EmrContainersCreateVirtualClusterJsonataProps(Struct):
    eks_cluster: Any
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
    eks_namespace: str | None = None
    tags: Mapping[str, str] | None = None
    virtual_cluster_name: str | None = None

class EmrContainersCreateVirtualClusterProps(Struct):
    eks_cluster: Any
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
    eks_namespace: str | None = None
    tags: Mapping[str, str] | None = None
    virtual_cluster_name: str | None = None

class EmrContainersDeleteVirtualClusterJsonPathProps(Struct):
    virtual_cluster_id: Any
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

class EmrContainersDeleteVirtualClusterJsonataProps(Struct):
    virtual_cluster_id: Any
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

class EmrContainersDeleteVirtualClusterProps(Struct):
    virtual_cluster_id: Any
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

class EmrContainersStartJobRunJsonPathProps(Struct):
    job_driver: Any
    release_label: Any
    virtual_cluster: Any
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
    application_config: Sequence[Any] | None = None
    execution_role: Any | None = None
    job_name: str | None = None
    monitoring: Any | None = None
    tags: Mapping[str, str] | None = None

class EmrContainersStartJobRunJsonataProps(Struct):
    job_driver: Any
    release_label: Any
    virtual_cluster: Any
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
    application_config: Sequence[Any] | None = None
    execution_role: Any | None = None
    job_name: str | None = None
    monitoring: Any | None = None
    tags: Mapping[str, str] | None = None

class EmrContainersStartJobRunProps(Struct):
    job_driver: Any
    release_label: Any
    virtual_cluster: Any
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
    application_config: Sequence[Any] | None = None
    execution_role: Any | None = None
    job_name: str | None = None
    monitoring: Any | None = None
    tags: Mapping[str, str] | None = None

class EmrCreateClusterJsonPathProps(Struct):
    instances: Any
    name: str
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
    additional_info: str | None = None
    applications: Sequence[Any] | None = None
    auto_scaling_role: Any | None = None
    auto_termination_policy_idle_timeout: Any | None = None
    bootstrap_actions: Sequence[Any] | None = None
    cluster_role: Any | None = None
    configurations: Sequence[Any] | None = None
    custom_ami_id: str | None = None
    ebs_root_volume_iops: float | None = None
    ebs_root_volume_size: Any | None = None
    ebs_root_volume_throughput: float | None = None
    kerberos_attributes: Any | None = None
    log_uri: str | None = None
    managed_scaling_policy: Any | None = None
    release_label: str | None = None
    scale_down_behavior: Any | None = None
    security_configuration: str | None = None
    service_role: Any | None = None
    step_concurrency_level: float | None = None
    tags: Mapping[str, str] | None = None
    visible_to_all_users: bool | None = None

class EmrCreateClusterJsonataProps(Struct):
    instances: Any
    name: str
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
    additional_info: str | None = None
    applications: Sequence[Any] | None = None
    auto_scaling_role: Any | None = None
    auto_termination_policy_idle_timeout: Any | None = None
    bootstrap_actions: Sequence[Any] | None = None
    cluster_role: Any | None = None
    configurations: Sequence[Any] | None = None
    custom_ami_id: str | None = None
    ebs_root_volume_iops: float | None = None
    ebs_root_volume_size: Any | None = None
    ebs_root_volume_throughput: float | None = None
    kerberos_attributes: Any | None = None
    log_uri: str | None = None
    managed_scaling_policy: Any | None = None
    release_label: str | None = None
    scale_down_behavior: Any | None = None
    security_configuration: str | None = None
    service_role: Any | None = None
    step_concurrency_level: float | None = None
    tags: Mapping[str, str] | None = None
    visible_to_all_users: bool | None = None

class EmrCreateClusterProps(Struct):
    instances: Any
    name: str
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
    additional_info: str | None = None
    applications: Sequence[Any] | None = None
    auto_scaling_role: Any | None = None
    auto_termination_policy_idle_timeout: Any | None = None
    bootstrap_actions: Sequence[Any] | None = None
    cluster_role: Any | None = None
    configurations: Sequence[Any] | None = None
    custom_ami_id: str | None = None
    ebs_root_volume_iops: float | None = None
    ebs_root_volume_size: Any | None = None
    ebs_root_volume_throughput: float | None = None
    kerberos_attributes: Any | None = None
    log_uri: str | None = None
    managed_scaling_policy: Any | None = None
    release_label: str | None = None
    scale_down_behavior: Any | None = None
    security_configuration: str | None = None
    service_role: Any | None = None
    step_concurrency_level: float | None = None
    tags: Mapping[str, str] | None = None
    visible_to_all_users: bool | None = None

class EmrModifyInstanceFleetByNameJsonPathProps(Struct):
    cluster_id: str
    instance_fleet_name: str
    target_on_demand_capacity: float
    target_spot_capacity: float
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

class EmrModifyInstanceFleetByNameJsonataProps(Struct):
    cluster_id: str
    instance_fleet_name: str
    target_on_demand_capacity: float
    target_spot_capacity: float
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

class EmrModifyInstanceFleetByNameProps(Struct):
    cluster_id: str
    instance_fleet_name: str
    target_on_demand_capacity: float
    target_spot_capacity: float
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

class EmrModifyInstanceGroupByNameJsonPathProps(Struct):
    cluster_id: str
    instance_group: Any
    instance_group_name: str
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

class EmrModifyInstanceGroupByNameJsonataProps(Struct):
    cluster_id: str
    instance_group: Any
    instance_group_name: str
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

class EmrModifyInstanceGroupByNameProps(Struct):
    cluster_id: str
    instance_group: Any
    instance_group_name: str
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

class EmrSetClusterTerminationProtectionJsonPathProps(Struct):
    cluster_id: str
    termination_protected: bool
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

class EmrSetClusterTerminationProtectionJsonataProps(Struct):
    cluster_id: str
    termination_protected: bool
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

class EmrSetClusterTerminationProtectionProps(Struct):
    cluster_id: str
    termination_protected: bool
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

class EmrTerminateClusterJsonPathProps(Struct):
    cluster_id: str
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

class EmrTerminateClusterJsonataProps(Struct):
    cluster_id: str
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

class EmrTerminateClusterProps(Struct):
    cluster_id: str
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

class EvaluateExpressionProps(Struct):
    expression: str
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
    architecture: Any | None = None
    runtime: Any | None = None

class EventBridgePutEventsJsonPathProps(Struct):
    entries: Sequence[Any]
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

class EventBridgePutEventsJsonataProps(Struct):
    entries: Sequence[Any]
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

class EventBridgePutEventsProps(Struct):
    entries: Sequence[Any]
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

class EventBridgeSchedulerCreateScheduleTaskJsonPathProps(Struct):
    schedule: Any
    schedule_name: str
    target: Any
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
    action_after_completion: Any | None = None
    client_token: str | None = None
    description: str | None = None
    enabled: bool | None = None
    end_date: datetime | None = None
    flexible_time_window: Any | None = None
    group_name: str | None = None
    kms_key: Any | None = None
    start_date: datetime | None = None
    timezone: str | None = None

class EventBridgeSchedulerCreateScheduleTaskJsonataProps(Struct):
    schedule: Any
    schedule_name: str
    target: Any
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
    action_after_completion: Any | None = None
    client_token: str | None = None
    description: str | None = None
    enabled: bool | None = None
    end_date: datetime | None = None
    flexible_time_window: Any | None = None
    group_name: str | None = None
    kms_key: Any | None = None
    start_date: datetime | None = None
    timezone: str | None = None

class EventBridgeSchedulerCreateScheduleTaskProps(Struct):
    schedule: Any
    schedule_name: str
    target: Any
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
    action_after_completion: Any | None = None
    client_token: str | None = None
    description: str | None = None
    enabled: bool | None = None
    end_date: datetime | None = None
    flexible_time_window: Any | None = None
    group_name: str | None = None
    kms_key: Any | None = None
    start_date: datetime | None = None
    timezone: str | None = None

class EventBridgeSchedulerTargetProps(Struct):
    arn: str
    role: Any
    dead_letter_queue: Any | None = None
    input: str | None = None
    retry_policy: Any | None = None

class GlueDataBrewStartJobRunJsonPathProps(Struct):
    name: str
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

class GlueDataBrewStartJobRunJsonataProps(Struct):
    name: str
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

class GlueDataBrewStartJobRunProps(Struct):
    name: str
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

class GlueStartCrawlerRunJsonPathProps(Struct):
    crawler_name: str
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

class GlueStartCrawlerRunJsonataProps(Struct):
    crawler_name: str
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

class GlueStartCrawlerRunProps(Struct):
    crawler_name: str
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

class GlueStartJobRunJsonPathProps(Struct):
    glue_job_name: str
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
    arguments: Any | None = None
    execution_class: Any | None = None
    notify_delay_after: Any | None = None
    security_configuration: str | None = None
    worker_configuration: Any | None = None

class GlueStartJobRunJsonataProps(Struct):
    glue_job_name: str
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
    arguments: Any | None = None
    execution_class: Any | None = None
    notify_delay_after: Any | None = None
    security_configuration: str | None = None
    worker_configuration: Any | None = None

class GlueStartJobRunProps(Struct):
    glue_job_name: str
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
    arguments: Any | None = None
    execution_class: Any | None = None
    notify_delay_after: Any | None = None
    security_configuration: str | None = None
    worker_configuration: Any | None = None

class HttpInvokeJsonPathProps(Struct):
    api_endpoint: Any
    api_root: str
    connection: Any
    method: Any
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
    body: Any | None = None
    headers: Any | None = None
    query_string_parameters: Any | None = None
    url_encoding_format: Any | None = None

class HttpInvokeJsonataProps(Struct):
    api_endpoint: Any
    api_root: str
    connection: Any
    method: Any
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
    body: Any | None = None
    headers: Any | None = None
    query_string_parameters: Any | None = None
    url_encoding_format: Any | None = None

class HttpInvokeProps(Struct):
    api_endpoint: Any
    api_root: str
    connection: Any
    method: Any
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
    body: Any | None = None
    headers: Any | None = None
    query_string_parameters: Any | None = None
    url_encoding_format: Any | None = None

class JobDependency(Struct):
    job_id: str | None = None
    type: str | None = None

class LambdaInvokeJsonPathProps(Struct):
    lambda_function: Any
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
    client_context: str | None = None
    invocation_type: Any | None = None
    payload: Any | None = None
    payload_response_only: bool | None = None
    qualifier: str | None = None
    retry_on_service_exceptions: bool | None = None

class LambdaInvokeJsonataProps(Struct):
    lambda_function: Any
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
    client_context: str | None = None
    invocation_type: Any | None = None
    payload: Any | None = None
    payload_response_only: bool | None = None
    qualifier: str | None = None
    retry_on_service_exceptions: bool | None = None

class LambdaInvokeProps(Struct):
    lambda_function: Any
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
    client_context: str | None = None
    invocation_type: Any | None = None
    payload: Any | None = None
    payload_response_only: bool | None = None
    qualifier: str | None = None
    retry_on_service_exceptions: bool | None = None

class MediaConvertCreateJobJsonPathProps(Struct):
    create_job_request: Mapping[str, Any]
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

class MediaConvertCreateJobJsonataProps(Struct):
    create_job_request: Mapping[str, Any]
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

class MediaConvertCreateJobProps(Struct):
    create_job_request: Mapping[str, Any]
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

class SageMakerCreateEndpointConfigJsonPathProps(Struct):
    endpoint_config_name: str
    production_variants: Sequence[Any]
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
    kms_key: Any | None = None
    tags: Any | None = None

class SageMakerCreateEndpointConfigJsonataProps(Struct):
    endpoint_config_name: str
    production_variants: Sequence[Any]
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
    kms_key: Any | None = None
    tags: Any | None = None

class SageMakerCreateEndpointConfigProps(Struct):
    endpoint_config_name: str
    production_variants: Sequence[Any]
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
    kms_key: Any | None = None
    tags: Any | None = None

class SageMakerCreateEndpointJsonPathProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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
    tags: Any | None = None

class SageMakerCreateEndpointJsonataProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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
    tags: Any | None = None

class SageMakerCreateEndpointProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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
    tags: Any | None = None

class SageMakerCreateModelJsonPathProps(Struct):
    model_name: str
    primary_container: Any
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
    containers: Sequence[Any] | None = None
    enable_network_isolation: bool | None = None
    role: Any | None = None
    subnet_selection: Any | None = None
    tags: Any | None = None
    vpc: Any | None = None

class SageMakerCreateModelJsonataProps(Struct):
    model_name: str
    primary_container: Any
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
    containers: Sequence[Any] | None = None
    enable_network_isolation: bool | None = None
    role: Any | None = None
    subnet_selection: Any | None = None
    tags: Any | None = None
    vpc: Any | None = None

class SageMakerCreateModelProps(Struct):
    model_name: str
    primary_container: Any
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
    containers: Sequence[Any] | None = None
    enable_network_isolation: bool | None = None
    role: Any | None = None
    subnet_selection: Any | None = None
    tags: Any | None = None
    vpc: Any | None = None

class SageMakerCreateTrainingJobJsonPathProps(Struct):
    algorithm_specification: Any
    output_data_config: Any
    training_job_name: str
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
    enable_network_isolation: bool | None = None
    environment: Mapping[str, str] | None = None
    hyperparameters: Mapping[str, Any] | None = None
    input_data_config: Sequence[Any] | None = None
    resource_config: Any | None = None
    role: Any | None = None
    stopping_condition: Any | None = None
    tags: Mapping[str, str] | None = None
    vpc_config: Any | None = None

class SageMakerCreateTrainingJobJsonataProps(Struct):
    algorithm_specification: Any
    output_data_config: Any
    training_job_name: str
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
    enable_network_isolation: bool | None = None
    environment: Mapping[str, str] | None = None
    hyperparameters: Mapping[str, Any] | None = None
    input_data_config: Sequence[Any] | None = None
    resource_config: Any | None = None
    role: Any | None = None
    stopping_condition: Any | None = None
    tags: Mapping[str, str] | None = None
    vpc_config: Any | None = None

class SageMakerCreateTrainingJobProps(Struct):
    algorithm_specification: Any
    output_data_config: Any
    training_job_name: str
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
    enable_network_isolation: bool | None = None
    environment: Mapping[str, str] | None = None
    hyperparameters: Mapping[str, Any] | None = None
    input_data_config: Sequence[Any] | None = None
    resource_config: Any | None = None
    role: Any | None = None
    stopping_condition: Any | None = None
    tags: Mapping[str, str] | None = None
    vpc_config: Any | None = None

class SageMakerCreateTransformJobJsonPathProps(Struct):
    model_name: str
    transform_input: Any
    transform_job_name: str
    transform_output: Any
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
    batch_strategy: Any | None = None
    environment: Mapping[str, str] | None = None
    max_concurrent_transforms: float | None = None
    max_payload: Any | None = None
    model_client_options: Any | None = None
    role: Any | None = None
    tags: Mapping[str, str] | None = None
    transform_resources: Any | None = None

class SageMakerCreateTransformJobJsonataProps(Struct):
    model_name: str
    transform_input: Any
    transform_job_name: str
    transform_output: Any
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
    batch_strategy: Any | None = None
    environment: Mapping[str, str] | None = None
    max_concurrent_transforms: float | None = None
    max_payload: Any | None = None
    model_client_options: Any | None = None
    role: Any | None = None
    tags: Mapping[str, str] | None = None
    transform_resources: Any | None = None

class SageMakerCreateTransformJobProps(Struct):
    model_name: str
    transform_input: Any
    transform_job_name: str
    transform_output: Any
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
    batch_strategy: Any | None = None
    environment: Mapping[str, str] | None = None
    max_concurrent_transforms: float | None = None
    max_payload: Any | None = None
    model_client_options: Any | None = None
    role: Any | None = None
    tags: Mapping[str, str] | None = None
    transform_resources: Any | None = None

class SageMakerUpdateEndpointJsonPathProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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

class SageMakerUpdateEndpointJsonataProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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

class SageMakerUpdateEndpointProps(Struct):
    endpoint_config_name: str
    endpoint_name: str
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

class SnsPublishJsonPathProps(Struct):
    message: Any
    topic: Any
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
    message_attributes: Mapping[str, Any] | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None
    message_per_subscription_type: bool | None = None
    subject: str | None = None

class SnsPublishJsonataProps(Struct):
    message: Any
    topic: Any
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
    message_attributes: Mapping[str, Any] | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None
    message_per_subscription_type: bool | None = None
    subject: str | None = None

class SnsPublishProps(Struct):
    message: Any
    topic: Any
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
    message_attributes: Mapping[str, Any] | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None
    message_per_subscription_type: bool | None = None
    subject: str | None = None

class SqsSendMessageJsonPathProps(Struct):
    message_body: Any
    queue: Any
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
    delay: Any | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None

class SqsSendMessageJsonataProps(Struct):
    message_body: Any
    queue: Any
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
    delay: Any | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None

class SqsSendMessageProps(Struct):
    message_body: Any
    queue: Any
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
    delay: Any | None = None
    message_deduplication_id: str | None = None
    message_group_id: str | None = None

class StepFunctionsInvokeActivityJsonPathProps(Struct):
    activity: Any
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
    parameters: Mapping[str, Any] | None = None

class StepFunctionsInvokeActivityJsonataProps(Struct):
    activity: Any
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
    arguments: Any | None = None

class StepFunctionsInvokeActivityProps(Struct):
    activity: Any
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
    arguments: Any | None = None
    parameters: Mapping[str, Any] | None = None

class StepFunctionsStartExecutionJsonPathProps(Struct):
    state_machine: Any
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
    associate_with_parent: bool | None = None
    input: Any | None = None
    name: str | None = None

class StepFunctionsStartExecutionJsonataProps(Struct):
    state_machine: Any
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
    associate_with_parent: bool | None = None
    input: Any | None = None
    name: str | None = None

class StepFunctionsStartExecutionProps(Struct):
    state_machine: Any
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
    associate_with_parent: bool | None = None
    input: Any | None = None
    name: str | None = None

