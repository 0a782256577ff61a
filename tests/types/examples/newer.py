"""Tasks of the CDK's second version: examples 62 and on."""

from __future__ import annotations

from datetime import UTC, datetime

from treadle import Duration, SecretValue, Stack
from treadle import aws_bedrock as bedrock
from treadle import aws_events as events
from treadle import aws_iam as iam
from treadle import aws_kms as kms
from treadle import aws_s3 as s3
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def model(scope: Stack) -> bedrock.FoundationModel:
    return bedrock.FoundationModel.from_foundation_model_id(
        scope, "Model", bedrock.FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0
    )


def example_62_invoke_model(scope: Stack) -> sfn.IChainable:
    return tasks.BedrockInvokeModel(
        scope,
        "Ask",
        model=model(scope),
        body=sfn.TaskInput.from_object({"inputText": sfn.JsonPath.string_at("$.prompt")}),
        guardrail=tasks.Guardrail.enable("abc123", 1),
        trace_enabled=True,
    )


def example_63_invoke_model_over_s3(scope: Stack) -> sfn.IChainable:
    return tasks.BedrockInvokeModel(
        scope,
        "Ask",
        model=model(scope),
        input=tasks.BedrockInvokeModelInputProps(s3_input_uri=sfn.JsonPath.string_at("$.prompt")),
        output=tasks.BedrockInvokeModelOutputProps(
            s3_location=s3.Location(bucket_name="answers", object_key="answer.json")
        ),
    )


def example_64_customize_a_model(scope: Stack) -> sfn.IChainable:
    bucket = s3.Bucket(scope, "Data")
    return tasks.BedrockCreateModelCustomizationJob(
        scope,
        "Customize",
        base_model=model(scope),
        custom_model_name="model",
        custom_model_kms_key=kms.Key(scope, "Key"),
        customization_type=tasks.CustomizationType.FINE_TUNING,
        hyper_parameters={"batchSize": "10"},
        job_name="job",
        job_tags=[tasks.CustomModelTag(key="team", value="words")],
        training_data=tasks.TrainingBucketConfiguration(bucket=bucket, path="training.jsonl"),
        validation_data=[tasks.ValidationBucketConfiguration(bucket=bucket, path="validation.jsonl")],
        output_data=tasks.OutputBucketConfiguration(bucket=bucket, path="metrics/"),
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    )


def connection(scope: Stack) -> events.Connection:
    return events.Connection(
        scope,
        "Shop",
        authorization=events.Authorization.oauth(
            authorization_endpoint="https://login.example.com/token",
            client_id="treadle",
            client_secret=SecretValue.secrets_manager("shop"),
            http_method=events.HttpMethod.POST,
            body_parameters={"grant_type": events.HttpParameter.from_string("client_credentials")},
        ),
        header_parameters={"X-Shop": events.HttpParameter.from_string("1")},
    )


def example_65_call_an_https_api(scope: Stack) -> sfn.IChainable:
    return tasks.HttpInvoke(
        scope,
        "Order",
        api_root="https://api.example.com",
        api_endpoint=sfn.TaskInput.from_text(sfn.JsonPath.format("orders/{}", sfn.JsonPath.string_at("$.id"))),
        connection=connection(scope),
        method=sfn.TaskInput.from_text("POST"),
        headers=sfn.TaskInput.from_object({"X-Request": "1"}),
        body=sfn.TaskInput.from_object({"items": sfn.JsonPath.list_at("$.items")}),
        url_encoding_format=tasks.URLEncodingFormat.BRACKETS,
    )


def example_66_create_a_schedule(scope: Stack) -> sfn.IChainable:
    queue = sqs.Queue(scope, "Reminders")
    role = iam.Role(scope, "Scheduler", assumed_by=iam.ServicePrincipal("scheduler.amazonaws.com"))
    return tasks.EventBridgeSchedulerCreateScheduleTask(
        scope,
        "Remind",
        schedule=tasks.Schedule.one_time(datetime(2030, 1, 2, 3, 4, tzinfo=UTC)),
        schedule_name=sfn.JsonPath.string_at("$.order"),
        action_after_completion=tasks.ActionAfterCompletion.DELETE,
        flexible_time_window=Duration.minutes(15),
        timezone="Europe/Berlin",
        target=tasks.EventBridgeSchedulerTarget(
            arn=queue.queue_arn,
            role=role,
            input=sfn.JsonPath.string_at("$.reminder"),
            dead_letter_queue=sqs.Queue(scope, "Dead"),
            retry_policy=tasks.RetryPolicy(maximum_event_age=Duration.hours(1), maximum_retry_attempts=3),
        ),
    )


def example_67_call_another_region(scope: Stack) -> sfn.IChainable:
    return tasks.CallAwsServiceCrossRegion(
        scope,
        "Get",
        service="s3",
        action="getObject",
        region="us-west-2",
        iam_resources=["arn:aws:s3:::there/*"],
        parameters={"Bucket": "there", "Key": sfn.JsonPath.string_at("$.key")},
    )


def example_68_convert_media(scope: Stack) -> sfn.IChainable:
    return tasks.MediaConvertCreateJob(
        scope,
        "Convert",
        create_job_request={
            "Role": "arn:aws:iam::123456789012:role/media",
            "Settings": {"Inputs": [{"FileInput": sfn.JsonPath.string_at("$.file")}]},
        },
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    )
