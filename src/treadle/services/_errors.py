"""The names and texts that Step Functions gives to the errors of the services it calls.

The optimised integrations speak as the first SDK for Java did, the SDK integrations as the second does:
`DynamoDB.AmazonDynamoDBException` against `DynamoDb.DynamoDbException`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ._steps import ServiceError, TaskFailure

__all__ = ["optimised_failure", "sdk_failure", "sdk_prefix"]


@dataclass(frozen=True, slots=True)
class _Names:
    prefix: str
    """Before the dot of the error's name."""
    service: str
    """In the cause: ``(Service: …``."""
    generic: str
    """The class of errors that have none of their own."""


# service in the resource -> names; read from recorded executions (dynamodb, lambda), else from the classes of
# the first SDK for Java, which AWS's optimised integrations are built on
_OPTIMISED = {
    "dynamodb": _Names("DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
    "lambda": _Names("Lambda", "AWSLambda", "AWSLambdaException"),
    "sns": _Names("SNS", "AmazonSNS", "AmazonSNSException"),
    "sqs": _Names("SQS", "AmazonSQS", "AmazonSQSException"),
    "events": _Names("EventBridge", "AmazonEventBridge", "AmazonEventBridgeException"),
    "states": _Names("StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
    "athena": _Names("Athena", "AmazonAthena", "AmazonAthenaException"),
    "batch": _Names("Batch", "AWSBatch", "AWSBatchException"),
    "bedrock": _Names("Bedrock", "AmazonBedrock", "AmazonBedrockException"),
    "codebuild": _Names("CodeBuild", "AWSCodeBuild", "AWSCodeBuildException"),
    "databrew": _Names("DataBrew", "AWSGlueDataBrew", "AWSGlueDataBrewException"),
    "ecs": _Names("ECS", "AmazonECS", "AmazonECSException"),
    "eks": _Names("EKS", "AmazonEKS", "AmazonEKSException"),
    "elasticmapreduce": _Names("ElasticMapReduce", "AmazonElasticMapReduce", "AmazonElasticMapReduceException"),
    "emr-containers": _Names("EmrContainers", "AmazonEMRContainers", "AmazonEMRContainersException"),
    "emr-serverless": _Names("EmrServerless", "AWSEMRServerless", "AWSEMRServerlessException"),
    "glue": _Names("Glue", "AWSGlue", "AWSGlueException"),
    "mediaconvert": _Names("MediaConvert", "AWSMediaConvert", "AWSMediaConvertException"),
    "sagemaker": _Names("SageMaker", "AmazonSageMaker", "AmazonSageMakerException"),
}

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|[0-9]+")


def sdk_prefix(service_id: str) -> str:
    """Name a service as the classes of the second SDK for Java do: ``DynamoDB`` is ``DynamoDb``, ``SFN`` is ``Sfn``."""
    return "".join(word.capitalize() for word in _WORDS.findall(service_id))


def _exception(code: str) -> str:
    name = code.rpartition(".")[2].removesuffix("Fault")
    return name if name.endswith("Exception") else f"{name}Exception"


def sdk_failure(error: ServiceError) -> TaskFailure:
    """Word an error of an SDK integration."""
    if error.code == "States.Permissions":
        return TaskFailure(error.code, error.message)
    prefix = sdk_prefix(error.service_id)
    name = sdk_prefix(_exception(error.shape)) if error.modeled else f"{prefix}Exception"
    extended = f", Extended Request ID: {error.extended_request_id}" if error.extended_request_id else ""
    cause = (
        f"{error.message} (Service: {prefix}, Status Code: {error.status}, Request ID: {error.request_id}{extended}) "
        "(SDK Attempt Count: 1)"
    )
    return TaskFailure(f"{prefix}.{name}", cause)


def optimised_failure(service: str, error: ServiceError) -> TaskFailure:
    """Word an error of an optimised integration."""
    if error.code == "States.Permissions":
        return TaskFailure(error.code, error.message)
    names = _OPTIMISED[service]
    name = _exception(error.shape) if error.modeled else names.generic
    cause = (
        f"{error.message} (Service: {names.service}; Status Code: {error.status}; Error Code: {error.code}; "
        f"Request ID: {error.request_id}; Proxy: null)"
    )
    return TaskFailure(f"{names.prefix}.{name}", cause)
