"""What docs/differences.md promises of the tasks of the CDK's second version."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Stack
from treadle import aws_bedrock as bedrock
from treadle import aws_events as events
from treadle import aws_iam as iam
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError

from .test_right_by_default import FAITHFUL, actions, definition, machine


@pytest.fixture(params=[False, True], ids=["right", "faithful"])
def faithful(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def stack(tmp_path: Path, faithful: bool) -> Stack:
    return Stack(App(outdir=str(tmp_path), context=FAITHFUL if faithful else {}), "S")


def model(stack: Stack) -> bedrock.IModel:
    arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
    return bedrock.ProvisionedModel.from_provisioned_model_arn(stack, "Model", arn)


def customization(stack: Stack, **options: Any) -> tasks.BedrockCreateModelCustomizationJob:
    bucket = s3.Bucket.from_bucket_name(stack, "Data", "data")
    return tasks.BedrockCreateModelCustomizationJob(
        stack,
        "Customize",
        base_model=model(stack),
        custom_model_name="model",
        job_name="job",
        training_data={"bucket": bucket},
        output_data={"bucket": bucket},
        hyper_parameters={"Evaluation percentage": "10"},
        **options,
    )


def test_a_customization_that_is_waited_for(stack: Stack, faithful: bool) -> None:
    machine(stack, customization(stack, integration_pattern=sfn.IntegrationPattern.RUN_JOB))
    resource = definition(stack)["States"]["Customize"]["Resource"]
    waiting = {"bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"}
    assert resource.endswith("createModelCustomizationJob" if faithful else "createModelCustomizationJob.sync")
    assert waiting & set(actions(stack)) == (set() if faithful else waiting)


def test_a_customization_in_jsonata(stack: Stack, faithful: bool) -> None:
    machine(stack, customization(stack, query_language=sfn.QueryLanguage.JSONATA))
    state = definition(stack)["States"]["Customize"]
    assert ("Parameters" in state, "Arguments" in state) == (faithful, not faithful)


def test_a_name_of_hyphens_is_refused_at_once(stack: Stack) -> None:
    with pytest.raises(AuthoringError, match="job_name: expected a text like"):
        customization(stack).__class__(
            stack,
            "Other",
            base_model=model(Stack()),
            custom_model_name="model",
            job_name="a" + "-" * 61 + "_",
            training_data={"bucket": s3.Bucket(stack, "B")},
            output_data={"bucket": s3.Bucket(stack, "C")},
            hyper_parameters={"Evaluation percentage": "10"},
        )


def test_a_model_that_is_answered_for_by_token(stack: Stack) -> None:
    """The service supports it, the CDK doesn't."""
    body = sfn.TaskInput.from_object({"inputText": sfn.JsonPath.task_token})
    pattern = sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    machine(stack, tasks.BedrockInvokeModel(stack, "Ask", model=model(stack), body=body, integration_pattern=pattern))
    state = definition(stack)["States"]["Ask"]
    assert state["Resource"].endswith(":states:::bedrock:invokeModel.waitForTaskToken")
    assert state["Parameters"]["Body"] == {"inputText.$": "$$.Task.Token"}


def call(stack: Stack, api_root: str = "https://api.example.com", **options: Any) -> tasks.HttpInvoke:
    arn = "arn:aws:events:us-east-1:123456789012:connection/name/id"
    return tasks.HttpInvoke(
        stack,
        "Call",
        **{
            "api_root": api_root,
            "api_endpoint": sfn.TaskInput.from_text("it's"),
            "connection": events.Connection.from_event_bus_arn(stack, "Imported", arn, arn),
            "method": sfn.TaskInput.from_text("GET"),
            **options,
        },
    )


def test_a_url_in_a_jsonata_machine(stack: Stack, faithful: bool) -> None:
    machine(stack, call(stack), query_language=sfn.QueryLanguage.JSONATA)
    url = definition(stack)["States"]["Call"]["Arguments"]["ApiEndpoint"]
    assert url.startswith("States.Format('{}/{}', " if faithful else "{% 'https://api.example.com' & '/' & ")


def test_quotes_in_a_jsonata_url(stack: Stack, faithful: bool) -> None:
    """JSONata has no escape for a single quote."""
    machine(stack, call(stack, query_language=sfn.QueryLanguage.JSONATA))
    url = definition(stack)["States"]["Call"]["Arguments"]["ApiEndpoint"]
    assert url.endswith("'it's' %}" if faithful else '"it\'s" %}')


def test_a_root_from_a_path(stack: Stack, faithful: bool) -> None:
    task = call(stack, api_root=sfn.JsonPath.string_at("$.root"))
    allowed = stack.resolve(task.task_policies[-1].to_statement_json())["Condition"]["StringLike"]
    assert allowed == {"states:HTTPEndpoint": "$.root*" if faithful else "*"}


def test_a_pattern_that_http_tasks_lack(stack: Stack, faithful: bool) -> None:
    if faithful:
        machine(stack, call(stack, integration_pattern=sfn.IntegrationPattern.RUN_JOB))
        assert definition(stack)["States"]["Call"]["Resource"].endswith(":states:::http:invoke")
        return
    with pytest.raises(AuthoringError, match="integration_pattern is RUN_JOB, but http:invoke supports only"):
        call(stack, integration_pattern=sfn.IntegrationPattern.RUN_JOB)


def test_headers_that_a_content_type_cannot_be_added_to(stack: Stack) -> None:
    for headers in ("{% $states.input.headers %}", sfn.JsonPath.string_at("$.headers")):
        with pytest.raises(AuthoringError, match=r"headers: expected TaskInput\.from_object"):
            call(
                Stack(),
                headers=sfn.TaskInput.from_text(headers),
                url_encoding_format=tasks.URLEncodingFormat.DEFAULT,
            )


def schedule(stack: Stack, **options: Any) -> tasks.EventBridgeSchedulerCreateScheduleTask:
    role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/scheduler")
    return tasks.EventBridgeSchedulerCreateScheduleTask(
        stack,
        "Create",
        **{
            "schedule": tasks.Schedule.one_time(datetime(2030, 7, 1, 10, tzinfo=UTC)),
            "schedule_name": "name",
            "target": tasks.EventBridgeSchedulerTarget(arn="arn:aws:sqs:us-east-1:123456789012:q", role=role),
            **options,
        },
    )


@pytest.mark.parametrize(
    ("zone", "expression"),
    [
        (None, "at(2030-07-01T10:00:00)"),
        ("Europe/Berlin", "at(2030-07-01T12:00:00)"),
        ("No/Where", "at(2030-07-01T10:00:00)"),
    ],
)
def test_a_time_in_the_schedules_own_zone(stack: Stack, faithful: bool, zone: str | None, expression: str) -> None:
    """https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#one-time"""
    machine(stack, schedule(stack, timezone=zone))
    written = definition(stack)["States"]["Create"]["Parameters"]["ScheduleExpression"]
    local = datetime(2030, 7, 1, 10, tzinfo=UTC).astimezone().strftime("%Y-%m-%dT%H:%M:%S")
    assert written == (local if faithful else expression)


def test_a_schedules_name_from_a_path(stack: Stack, faithful: bool) -> None:
    task = schedule(stack, schedule_name=sfn.JsonPath.string_at("$.name"))
    statement = stack.resolve(task.task_policies[0].to_statement_json())
    assert statement["Resource"]["Fn::Join"][1][-1] == f":schedule/default/{'$.name' if faithful else '*'}"


def test_a_media_role_from_a_path(stack: Stack, faithful: bool) -> None:
    request = {"Role": sfn.JsonPath.string_at("$.role"), "Settings": {}}
    task = tasks.MediaConvertCreateJob(stack, "Convert", create_job_request=request)
    statement = stack.resolve(task.task_policies[0].to_statement_json())
    assert statement["Resource"] == ("$.role" if faithful else "*")


@pytest.mark.parametrize(
    ("service", "action", "right", "cdk"),
    [
        ("cloudwatch-logs", "describeLogGroups", "logs:describeLogGroups", "logs:describeLogGroups"),
        ("eventbridge", "putEvents", "events:putEvents", "eventbridge:putEvents"),
        ("s3", "listBuckets", "s3:ListAllMyBuckets", "s3:listBuckets"),
    ],
)
def test_the_permission_of_a_call_to_another_region(
    stack: Stack, faithful: bool, service: str, action: str, right: str, cdk: str
) -> None:
    call = tasks.CallAwsServiceCrossRegion(
        stack, "Call", service=service, action=action, region="eu-west-1", iam_resources=["*"]
    )
    machine(stack, call)
    assert [one for one in actions(stack) if one != "lambda:InvokeFunction"] == [cdk if faithful else right]


def test_compiled_files_beside_the_function_change_nothing(tmp_path: Path) -> None:
    """Its asset has the same hash wherever treadle is installed."""
    app = App(outdir=str(tmp_path))
    stack = Stack(app, "S")
    call = tasks.CallAwsServiceCrossRegion(
        stack, "Call", service="s3", action="listBuckets", region="eu-west-1", iam_resources=["*"]
    )
    machine(stack, call)
    app.synth()
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    assert [path.name for path in folder.iterdir()] == ["index.py"]
