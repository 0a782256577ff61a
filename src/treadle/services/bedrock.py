"""Amazon Bedrock.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCustomizationJob.html
"""

from __future__ import annotations

from ..asl import Resource
from ._calls import finish
from ._effects import Call, Effects, ServiceError, TaskRequest
from ._exchange import read_body
from ._failures import optimized_failure
from ._json_text import json_text
from ._service import RUN_A_JOB, WAIT_FOR_TOKEN, Action, ErrorNames, Job, JobProgress, Service, status_verdict


def _invoke_model(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``bedrock:invokeModel``: request and response bodies are JSON."""
    given = dict(request.arguments or {})
    if "Body" in given and not isinstance(given["Body"], str):
        given["Body"] = json_text(given["Body"])
    try:
        answer = yield Call("bedrockruntime", "invokeModel", given)
    except ServiceError as error:
        raise optimized_failure("bedrock", error) from error
    result = {name: value for name, value in answer.items() if name in ("Body", "ContentType")}
    return (yield from finish(request, resource, {**result, "Body": read_body(result.get("Body", ""))}))


SERVICE = Service(
    name="bedrock",
    errors=ErrorNames("Bedrock", "AmazonBedrock", "AmazonBedrockException"),
    actions={
        "invokeModel": Action(_invoke_model, WAIT_FOR_TOKEN, embedded="not here: `--mocks`, `--aws`, `--endpoint-url`"),
        "createModelCustomizationJob": Action(
            patterns=RUN_A_JOB,
            job=Job(
                "createModelCustomizationJob",
                ("getModelCustomizationJob", lambda given, started: {"JobIdentifier": started["JobArn"]}),
                "",
                status_verdict("Status", "Completed", "Failed Stopped"),
                ("stopModelCustomizationJob", lambda given, started: {"JobIdentifier": started["JobArn"]}),
            ),
        ),
    },
    jobs={"GetModelCustomizationJob": JobProgress("", "jobArn", "status", "InProgress Completed Failed")},
    embedded="the customization completes, and makes no model",
)
