"""Which operations moto has: one that it lacks may be answered like another one, or like a refusal of the service."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final

__all__ = ["has_backend", "implements", "only_samples"]

_SAMPLES: Final[Mapping[str, str]] = {
    "bedrock-runtime": "InvokeModel",
    "comprehend": "DetectKeyPhrases DetectPiiEntities DetectSentiment",
    "rds-data": "ExecuteStatement",
    "redshift-data": "ExecuteStatement GetStatementResult",
    "rekognition": (
        "CompareFaces DetectCustomLabels DetectLabels DetectText GetFaceSearch GetTextDetection StartFaceSearch "
        "StartTextDetection"
    ),
    "sagemaker-runtime": "InvokeEndpoint InvokeEndpointAsync",
    "textract": (
        "DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection StartDocumentAnalysis "
        "StartDocumentTextDetection"
    ),
    "timestream-query": "Query",
    "transcribe": "StartMedicalTranscriptionJob StartTranscriptionJob",
}
"""Operations whose answer depends on a model or database that isn't here: moto gives the same sample for any input."""


@cache
def _packages(url: str) -> tuple[str, ...]:
    """Return the packages of moto that answer an address."""
    from moto.backend_index import backend_url_patterns

    return tuple(dict.fromkeys(name for name, pattern in backend_url_patterns if pattern.match(url)))


def has_backend(url: str) -> bool:
    """Return whether moto has the service of an endpoint."""
    return bool(_packages(url))


def only_samples(service: str, operation: str) -> bool:
    """Return whether moto answers an operation of botocore's service with the same sample for any input."""
    return operation in _SAMPLES.get(service, "").split()


@cache
def implements(url: str, operation: str) -> bool:
    """Return whether moto has an operation of the service of an endpoint; True where that can't be known."""
    from botocore import xform_name

    method = xform_name(operation)
    classes = [found for package in _packages(url) for found in _response_classes(package)]
    return not classes or any(hasattr(each, method) for each in classes)


@cache
def _response_classes(package: str) -> tuple[type, ...]:
    """Return the classes of a package of moto that answer requests; none where a library that it needs is missing.

    Some services answer for others at the same address, such as API Gateway for its second version.
    """
    try:
        paths = import_module(f"moto.{package}.urls").url_paths.values()
    except ImportError:
        return ()
    owners = {getattr(path, "__self__", None) for path in paths}
    found = [owner if isinstance(owner, type) else type(owner) for owner in owners if owner is not None]
    try:
        responses = import_module(f"moto.{package}.responses")
    except ImportError:
        return tuple(found)
    own = [value for value in vars(responses).values() if isinstance(value, type)]
    return (*found, *(value for value in own if value.__module__.startswith("moto.")))
