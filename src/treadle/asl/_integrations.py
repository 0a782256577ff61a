"""What a Task's integration demands: patterns the service has, parameters, and those that can't be missing.

As ValidateStateMachineDefinition has it (September 2026).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._readers import Reading
from ._resource import Resource

__all__ = ["check_integration"]

_ACTIONS: Final = {
    "apigateway": ("invoke",),
    "dynamodb": ("getItem", "putItem", "updateItem", "deleteItem"),
    "events": ("putEvents",),
    "http": ("invoke",),
    "lambda": ("invoke",),
    "sns": ("publish",),
    "sqs": ("sendMessage",),
    "states": ("startExecution",),
}
"""All optimised actions of the services that get no new ones."""

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


def check_integration(resource: Resource, source: Mapping[str, Any], reading: Reading) -> None:
    """Check a Task by what its resource is.

    :param source: the state
    """
    credentials = source.get("Credentials")
    if resource.kind == "activity" and credentials is not None:
        reading.fail("The field 'Credentials' is not supported for activities", "Credentials")
    elif isinstance(credentials, dict) and not {"RoleArn", "RoleArn.$"} & set(credentials):
        reading.fail("The field 'RoleArn' is required but was missing", "Credentials")
    if resource.kind != "integration":
        return
    if _unknown(resource):
        reading.fail(
            f"The resource provided {resource.arn} is not recognized. The value is not a valid resource ARN, or the "
            "resource is not available in this region.",
            "Resource",
        )
        return
    field = "Arguments" if reading.jsonata else "Parameters"
    if field not in source:
        reading.fail(f"{field} field is required for resource ARN: {resource.arn}", "Resource")
        return
    given = source[field]
    for name in _REQUIRED.get(f"{resource.service}:{resource.action}", ()):
        if isinstance(given, dict) and name not in given and (reading.jsonata or f"{name}.$" not in given):
            reading.fail(f"The field '{name}' is required but was missing", field)


def _unknown(resource: Resource) -> bool:
    service, pattern = resource.service, resource.pattern
    if service.startswith("aws-sdk:"):
        return pattern.startswith("sync")
    if service in _ACTIONS and resource.action not in _ACTIONS[service]:
        return True
    if pattern == "sync:2":
        return service != "states"
    return service in (_WITHOUT_JOBS if pattern == "sync" else _WITHOUT_TOKENS if pattern else ())
