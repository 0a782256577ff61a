"""What a task takes from its input and gives on: examples 1 to 6."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_lambda as lambda_
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def function(scope: Stack) -> lambda_.Function:
    return lambda_.Function(
        scope,
        "Handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        handler="index.handler",
        code=lambda_.Code.from_inline("def handler(event, context): return event"),
    )


def example_01_input_path(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(scope, "Invoke", lambda_function=function(scope), input_path="$.input")


def example_02_output_path(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(scope, "Invoke", lambda_function=function(scope), output_path="$.Payload.result")


def example_03_result_selector(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(
        scope,
        "Invoke",
        lambda_function=function(scope),
        result_selector={
            "answer": sfn.JsonPath.string_at("$.Payload"),
            "request": sfn.JsonPath.string_at("$.SdkResponseMetadata.RequestId"),
            "fixed": {"colour": "green"},
            "state": sfn.JsonPath.string_at("$$.State.Name"),
        },
    )


def example_04_result_path(scope: Stack) -> sfn.IChainable:
    table = dynamodb.Table(
        scope, "Orders", partition_key=dynamodb.Attribute(name="OrderId", type=dynamodb.AttributeType.STRING)
    )
    return tasks.DynamoPutItem(
        scope,
        "Put",
        item={"OrderId": tasks.DynamoAttributeValue.from_string("order-1")},
        table=table,
        result_path="$.Item",
    )


def example_05_payload_from_a_path(scope: Stack) -> sfn.IChainable:
    return tasks.LambdaInvoke(
        scope,
        "Invoke",
        lambda_function=function(scope),
        payload=sfn.TaskInput.from_json_path_at("$.input"),
        invocation_type=tasks.LambdaInvocationType.EVENT,
    )


def example_06_intrinsic_function(scope: Stack) -> sfn.IChainable:
    return tasks.AthenaStartQueryExecution(
        scope,
        "Query",
        query_string=sfn.JsonPath.format("select * from orders where year={};", sfn.JsonPath.string_at("$.year")),
        query_execution_context=tasks.QueryExecutionContext(database_name="shop"),
        result_configuration=tasks.ResultConfiguration(
            encryption_configuration=tasks.EncryptionConfiguration(encryption_option=tasks.EncryptionOption.S3_MANAGED),
            output_location=s3.Location(bucket_name="results", object_key="queries"),
        ),
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    )
