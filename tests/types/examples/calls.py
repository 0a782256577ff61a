"""Expressions, APIs and actions of the SDK: examples 7 to 12."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_apigateway as apigateway
from treadle import aws_apigatewayv2 as apigatewayv2
from treadle import aws_lambda as lambda_
from treadle import aws_s3 as s3
from treadle import aws_sns as sns
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_07_evaluate_expression(scope: Stack) -> sfn.IChainable:
    seconds = tasks.EvaluateExpression(
        scope, "Seconds", expression="$.waitMilliseconds / 1000", result_path="$.waitSeconds"
    )
    message = tasks.EvaluateExpression(
        scope,
        "Message",
        expression="`Waiting ${$.waitSeconds} seconds`",
        runtime=lambda_.Runtime.NODEJS_20_X,
        result_path="$.message",
    )
    publish = tasks.SnsPublish(
        scope,
        "Publish",
        topic=sns.Topic(scope, "Waits"),
        message=sfn.TaskInput.from_json_path_at("$.message"),
        result_path="$.sns",
    )
    wait = sfn.Wait(scope, "Wait", time=sfn.WaitTime.seconds_path("$.waitSeconds"))
    return seconds.next(message).next(publish).next(wait)


def rest_api(scope: Stack) -> apigateway.RestApi:
    api = apigateway.RestApi(scope, "Shop")
    api.root.add_method("ANY")
    return api


def example_08_rest_api(scope: Stack) -> sfn.IChainable:
    return tasks.CallApiGatewayRestApiEndpoint(
        scope, "Call", api=rest_api(scope), stage_name="prod", method=tasks.HttpMethod.GET
    )


def example_09_rest_api_with_a_token(scope: Stack) -> sfn.IChainable:
    return tasks.CallApiGatewayRestApiEndpoint(
        scope,
        "Call",
        api=rest_api(scope),
        stage_name="prod",
        method=tasks.HttpMethod.PUT,
        integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        headers=sfn.TaskInput.from_object({"TaskToken": sfn.JsonPath.array(sfn.JsonPath.task_token)}),
    )


def example_10_http_api(scope: Stack) -> sfn.IChainable:
    api = apigatewayv2.HttpApi(scope, "Shop")
    return tasks.CallApiGatewayHttpApiEndpoint(
        scope, "Call", api_id=api.api_id, api_stack=Stack.of(api), method=tasks.HttpMethod.GET
    )


def example_11_get_object(scope: Stack) -> sfn.IChainable:
    bucket = s3.Bucket(scope, "Files")
    return tasks.CallAwsService(
        scope,
        "GetObject",
        service="s3",
        action="getObject",
        parameters={"Bucket": bucket.bucket_name, "Key": sfn.JsonPath.string_at("$.key")},
        iam_resources=[bucket.arn_for_objects("*")],
    )


def example_12_list_buckets(scope: Stack) -> sfn.IChainable:
    return tasks.CallAwsService(
        scope,
        "ListBuckets",
        service="s3",
        action="listBuckets",
        iam_resources=["*"],
        iam_action="s3:ListAllMyBuckets",
    )
