"""What docs/differences.md promises of the tasks of the CDK's second version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from treadle import App, Stack
from treadle import aws_bedrock as bedrock
from treadle import aws_events as events
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
