"""Athena, Batch, CodeBuild and DynamoDB: examples 13 to 22."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_batch as batch
from treadle import aws_codebuild as codebuild
from treadle import aws_dynamodb as dynamodb
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_13_start_query(scope: Stack) -> sfn.IChainable:
    return tasks.AthenaStartQueryExecution(
        scope,
        "Start",
        query_string=sfn.JsonPath.string_at("$.query"),
        query_execution_context=tasks.QueryExecutionContext(database_name="shop"),
        result_configuration=tasks.ResultConfiguration(
            encryption_configuration=tasks.EncryptionConfiguration(encryption_option=tasks.EncryptionOption.S3_MANAGED),
            output_location=s3.Location(bucket_name="results", object_key="queries"),
        ),
    )


def example_14_get_query(scope: Stack) -> sfn.IChainable:
    return tasks.AthenaGetQueryExecution(scope, "Get", query_execution_id=sfn.JsonPath.string_at("$.QueryExecutionId"))


def example_15_get_results(scope: Stack) -> sfn.IChainable:
    return tasks.AthenaGetQueryResults(scope, "Get", query_execution_id=sfn.JsonPath.string_at("$.QueryExecutionId"))


def example_16_stop_query(scope: Stack) -> sfn.IChainable:
    return tasks.AthenaStopQueryExecution(
        scope, "Stop", query_execution_id=sfn.JsonPath.string_at("$.QueryExecutionId")
    )


def example_17_submit_job(scope: Stack) -> sfn.IChainable:
    arn = "arn:aws:batch:eu-west-1:123456789012:"
    definition = batch.EcsJobDefinition.from_job_definition_arn(scope, "Definition", f"{arn}job-definition/render:3")
    queue = batch.JobQueue.from_job_queue_arn(scope, "Queue", f"{arn}job-queue/render")
    return tasks.BatchSubmitJob(
        scope,
        "Submit",
        job_definition_arn=definition.job_definition_arn,
        job_name="Render",
        job_queue_arn=queue.job_queue_arn,
    )


def example_18_start_build(scope: Stack) -> sfn.IChainable:
    project = codebuild.Project(
        scope,
        "Project",
        project_name="Site",
        build_spec=codebuild.BuildSpec.from_object(
            {"version": "0.2", "phases": {"build": {"commands": ['echo "Hello"']}}}
        ),
    )
    return tasks.CodeBuildStartBuild(
        scope,
        "Build",
        project=project,
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        environment_variables_override={
            "ZONE": codebuild.BuildEnvironmentVariable(
                type=codebuild.BuildEnvironmentVariableType.PLAINTEXT, value=sfn.JsonPath.string_at("$.zone")
            )
        },
    )


def table(scope: Stack) -> dynamodb.Table:
    return dynamodb.Table(
        scope, "Orders", partition_key=dynamodb.Attribute(name="OrderId", type=dynamodb.AttributeType.STRING)
    )


def example_19_get_item(scope: Stack) -> sfn.IChainable:
    return tasks.DynamoGetItem(
        scope, "Get", key={"OrderId": tasks.DynamoAttributeValue.from_string("order-7")}, table=table(scope)
    )


def example_20_put_item(scope: Stack) -> sfn.IChainable:
    return tasks.DynamoPutItem(
        scope,
        "Put",
        item={
            "OrderId": tasks.DynamoAttributeValue.from_string("order-7"),
            "Text": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.text")),
            "Total": tasks.DynamoAttributeValue.from_number(10),
        },
        table=table(scope),
    )


def example_21_delete_item(scope: Stack) -> sfn.IChainable:
    return tasks.DynamoDeleteItem(
        scope,
        "Delete",
        key={"OrderId": tasks.DynamoAttributeValue.from_string("order-7")},
        table=table(scope),
        result_path=sfn.JsonPath.DISCARD,
    )


def example_22_update_item(scope: Stack) -> sfn.IChainable:
    return tasks.DynamoUpdateItem(
        scope,
        "Update",
        key={"OrderId": tasks.DynamoAttributeValue.from_string("order-7")},
        table=table(scope),
        expression_attribute_values={
            ":more": tasks.DynamoAttributeValue.number_from_string(sfn.JsonPath.string_at("$.Item.Total.N")),
            ":tax": tasks.DynamoAttributeValue.from_number(20),
        },
        update_expression="SET Total = :more + :tax",
    )
