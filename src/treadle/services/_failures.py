"""The names and texts that Step Functions gives to the errors of the services it calls.

Optimized integrations name them as the first AWS SDK for Java does, SDK integrations as the second:
`DynamoDB.AmazonDynamoDBException` and `DynamoDb.DynamoDbException`.
"""

from __future__ import annotations

import re

from ._catalog import find_service
from ._effects import ServiceError, TaskFailure

__all__ = ["optimized_failure", "sdk_failure", "sdk_prefix"]


_VERSION = re.compile(r"(?<=[A-Z]{2})(v[0-9]+)$")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|[0-9]+")


def sdk_prefix(service_id: str) -> str:
    """Return a service's name in the second SDK for Java: ``DynamoDB`` is ``DynamoDb``, ``SFN`` is ``Sfn``.

    https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html, "Exception prefix"
    """
    words = ("Iot" if word == "IoT" else word for word in service_id.removesuffix(" Service").split())
    return "".join(_pascal_case(_VERSION.sub(r" \1", word)) for word in words)


def _pascal_case(text: str) -> str:
    return "".join(word.capitalize() for word in _WORDS.findall(text))


def _exception(code: str) -> str:
    name = code.rpartition(".")[2].removesuffix("Fault")
    return name if name.endswith("Exception") else f"{name}Exception"


def sdk_failure(error: ServiceError) -> TaskFailure:
    """Return the failure of a task whose SDK integration got an error from its service."""
    if error.code == "States.Permissions":
        return TaskFailure(error.code, error.message)
    prefix = sdk_prefix(error.service_id)
    name = _pascal_case(_exception(error.shape)) if error.modeled else f"{prefix}Exception"
    extended = f", Extended Request ID: {error.extended_request_id}" if error.extended_request_id else ""
    cause = (
        f"{error.message} (Service: {prefix}, Status Code: {error.status}, Request ID: {error.request_id}{extended}) "
        "(SDK Attempt Count: 1)"
    )
    return TaskFailure(f"{prefix}.{name}", cause)


def optimized_failure(service: str, error: ServiceError) -> TaskFailure:
    """Return the failure of a task whose optimized integration got an error from its service."""
    if error.code == "States.Permissions":
        return TaskFailure(error.code, error.message)
    record = find_service(service)
    assert record is not None and record.errors is not None, service
    names = record.errors
    name = _exception(error.shape) if error.modeled else names.generic
    cause = (
        f"{error.message} (Service: {names.service}; Status Code: {error.status}; Error Code: {error.code}; "
        f"Request ID: {error.request_id}; Proxy: null)"
    )
    return TaskFailure(f"{names.prefix}.{name}", cause)
