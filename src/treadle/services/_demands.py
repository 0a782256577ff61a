"""What a Task's integration demands: patterns the service has, parameters, and those that can't be missing.

As ValidateStateMachineDefinition has it (September 2026).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..asl import Resource
from ._dispatch import integrations

__all__ = ["task_problems"]

_CLOSED: Final = frozenset({"apigateway", "dynamodb", "events", "http", "lambda", "sns", "sqs", "states"})
"""The services whose optimised actions are all known: they get no new ones."""

_WITHOUT_JOBS: Final = frozenset(
    {"apigateway", "bedrock-agentcore", "dynamodb", "events", "http", "lambda", "sns", "sqs"}
)
_WITHOUT_TOKENS: Final = frozenset(
    {
        "athena",
        "batch",
        "bedrock-agentcore",
        "codebuild",
        "databrew",
        "dynamodb",
        "elasticmapreduce",
        "emr-containers",
        "emr-serverless",
        "glue",
        "http",
        "mediaconvert",
        "sagemaker",
    }
)
_REQUIRED: Final = {
    "dynamodb:getItem": ("TableName", "Key"),
    "dynamodb:putItem": ("TableName", "Item"),
    "ecs:runTask": ("TaskDefinition",),
    "events:putEvents": ("Entries",),
    "glue:startJobRun": ("JobName",),
    "lambda:invoke": ("FunctionName",),
    "sns:publish": ("Message",),
    "sqs:sendMessage": ("QueueUrl", "MessageBody"),
    "states:startExecution": ("StateMachineArn",),
}


def task_problems(resource: Resource, state: Mapping[str, Any], *, jsonata: bool) -> Iterator[tuple[str, str]]:
    """Give what the service refuses of a Task by what its resource is: (what is wrong, the field).

    Hand it to `asl.parse` as `check_task`.
    """
    credentials = state.get("Credentials")
    if resource.kind == "activity" and credentials is not None:
        yield "The field 'Credentials' is not supported for activities", "Credentials"
    elif isinstance(credentials, dict) and not {"RoleArn", "RoleArn.$"} & set(credentials):
        yield "The field 'RoleArn' is required but was missing", "Credentials"
    if resource.kind != "integration":
        return
    if _unknown(resource):
        yield (
            f"The resource provided {resource.arn} is not recognized. The value is not a valid resource ARN, or the "
            "resource is not available in this region.",
            "Resource",
        )
        return
    field = "Arguments" if jsonata else "Parameters"
    if field not in state:
        yield f"{field} field is required for resource ARN: {resource.arn}", "Resource"
        return
    given = state[field]
    for name in _REQUIRED.get(f"{resource.service}:{resource.action}", ()):
        if isinstance(given, dict) and name not in given and (jsonata or f"{name}.$" not in given):
            yield f"The field '{name}' is required but was missing", field


def _unknown(resource: Resource) -> bool:
    service, pattern = resource.service, resource.pattern
    if service.startswith("aws-sdk:"):
        return pattern.startswith("sync")
    if service in _CLOSED and f"{service}:{resource.action}" not in integrations():
        return True
    if pattern == "sync:2":
        return service != "states"
    return service in (_WITHOUT_JOBS if pattern == "sync" else _WITHOUT_TOKENS if pattern else ())
