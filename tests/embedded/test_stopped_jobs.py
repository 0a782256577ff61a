"""Jobs that are stopped, crawlers that end, and operations that the embedded services lack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.embedded._moto_coverage import implements
from treadle.embedded.overrides import find_handler
from treadle.errors import UnsupportedError
from treadle.services import Call, botocore_name, resolve_integration, services

ROLE = "arn:aws:iam::123456789012:role/r"
JOBS = [
    (service.name, name) for service in services() for name, action in service.actions.items() if action.job is not None
]


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as account:
        yield account


def run(aws: EmbeddedAws, states: dict[str, Any]) -> Any:
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    try:
        return driver.wait(driver.start(parse_machine({"StartAt": next(iter(states)), "States": states}), "{}"))
    finally:
        driver.close()


def sdk(action: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::aws-sdk:{action}", "Parameters": parameters, **more}


def timed_out(resource: str, parameters: dict[str, Any], then: str) -> dict[str, Any]:
    return {
        "Type": "Task",
        "Resource": f"arn:aws:states:::{resource}.sync",
        "Parameters": parameters,
        "TimeoutSeconds": 7,
        "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": then}],
        "End": True,
    }


def test_a_glue_run_is_stopped_with_its_task(aws: EmbeddedAws) -> None:
    aws.call(Call("glue", "createJob", {"Name": "j", "Role": ROLE, "Command": {"Name": "glueetl"}}))
    listed = sdk("glue:getJobRuns", {"JobName": "j"}, OutputPath="$.JobRuns[0].JobRunState", End=True)
    result = run(aws, {"Run": timed_out("glue:startJobRun", {"JobName": "j"}, "Look"), "Look": listed})
    assert result.output == "STOPPED"


def test_a_run_that_does_not_exist_is_an_error_of_the_answer(aws: EmbeddedAws) -> None:
    aws.call(Call("glue", "createJob", {"Name": "j", "Role": ROLE, "Command": {"Name": "glueetl"}}))
    answer = aws.call(Call("glue", "batchStopJobRun", {"JobName": "j", "JobRunIds": ["none"]}))
    assert answer["SuccessfulSubmissions"] == []
    assert answer["Errors"][0]["JobRunId"] == "none"


def test_a_training_job_is_stopped_with_its_task(aws: EmbeddedAws) -> None:
    job = {
        "TrainingJobName": "t",
        "RoleArn": ROLE,
        "AlgorithmSpecification": {"TrainingImage": "i", "TrainingInputMode": "File"},
        "OutputDataConfig": {"S3OutputPath": "s3://b/o"},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 60},
    }
    described = sdk(
        "sagemaker:describeTrainingJob", {"TrainingJobName": "t"}, OutputPath="$.TrainingJobStatus", End=True
    )
    result = run(aws, {"Train": timed_out("sagemaker:createTrainingJob", job, "Look"), "Look": described})
    assert result.output == "Stopped"


def test_a_crawler_that_is_polled_gets_ready(aws: EmbeddedAws) -> None:
    crawler = {"Name": "c", "Role": ROLE, "DatabaseName": "d", "Targets": {"S3Targets": [{"Path": "s3://b/"}]}}
    aws.call(Call("glue", "createCrawler", crawler))
    states = {
        "Start": sdk("glue:startCrawler", {"Name": "c"}, Next="Get"),
        "Get": sdk("glue:getCrawler", {"Name": "c"}, Next="Ready?"),
        "Ready?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.Crawler.State", "StringEquals": "READY", "Next": "Done"}],
            "Default": "Wait",
        },
        "Wait": {"Type": "Wait", "Seconds": 5, "Next": "Get"},
        "Done": {"Type": "Succeed", "OutputPath": "$.Crawler.LastCrawl.Status"},
    }
    result = run(aws, states)
    assert result.output == "COMPLETED"
    waits = [event for event in result.history() if event["type"] == "WaitStateEntered"]
    assert len(waits) == 4  # a crawl takes 20 seconds
    aws.call(Call("glue", "startCrawler", {"Name": "c"}))
    assert aws.call(Call("glue", "getCrawler", {"Name": "c"}))["Crawler"]["State"] == "RUNNING"


@pytest.mark.parametrize(("service", "action"), JOBS)
def test_every_job_can_be_started_described_and_cancelled_here(aws: EmbeddedAws, service: str, action: str) -> None:
    name = botocore_name(service)
    job = next(each for each in services() if each.name == service).actions[action].job
    assert job is not None
    aws.open()
    client = aws._caller.client(service)  # type: ignore[union-attr]
    for operation in (job.start, job.describe[0], *([job.cancel[0]] if job.cancel else [])):
        real = next(one for one in client.meta.service_model.operation_names if one.casefold() == operation.casefold())
        assert find_handler(name, real) or implements(client.meta.endpoint_url, real), real


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        ("rekognition", "createCollection", {"CollectionId": "x"}),
        ("s3", "getBucketAnalyticsConfiguration", {"Bucket": "b", "Id": "x"}),  # moto would list the bucket
        ("lambda", "getAccountSettings", {}),
        ("glue", "createBlueprint", {"Name": "b", "BlueprintLocation": "s3://b/k"}),
        ("route53", "getAccountLimit", {"Type": "MAX_ZONES_BY_OWNER"}),
    ],
)
def test_an_operation_that_is_not_here_is_no_error_that_a_catch_takes(
    aws: EmbeddedAws, service: str, operation: str, parameters: dict[str, Any]
) -> None:
    task = sdk(f"{service}:{operation}", parameters, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "No"}], End=True)
    with pytest.raises(UnsupportedError, match=f"the embedded {service} can't carry out") as refused:
        run(aws, {"Call": task, "No": {"Type": "Pass", "End": True}})
    assert operation.casefold() in refused.value.message.casefold()


@pytest.mark.parametrize(
    ("resource", "parameters"),
    [
        ("bedrock:invokeModel", {"ModelId": "m", "Body": {}}),
        ("aws-sdk:comprehend:detectSentiment", {"Text": "x", "LanguageCode": "en"}),
        ("aws-sdk:rekognition:detectLabels", {"Image": {"S3Object": {"Bucket": "images", "Name": "k"}}}),
        ("aws-sdk:textract:detectDocumentText", {"Document": {"S3Object": {"Bucket": "images", "Name": "k"}}}),
        ("aws-sdk:sagemakerruntime:invokeEndpoint", {"EndpointName": "e", "Body": "x"}),
    ],
)
def test_a_sample_is_no_answer(aws: EmbeddedAws, resource: str, parameters: dict[str, Any]) -> None:
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, "End": True}
    with pytest.raises(UnsupportedError, match="nothing that could answer"):
        run(aws, {"Ask": task})
