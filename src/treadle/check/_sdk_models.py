"""The services and operations that SDK integrations may name, from botocore's models."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from ..services import botocore_name
from ..services._sdk_names import SDK_NAMES

__all__ = [
    "is_sdk_service",
    "operations",
    "sdk_name",
    "sdk_services",
    "service_model",
    "unsupported_operations",
]

# https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html, "Unsupported operations"
_UNSUPPORTED: Final[Mapping[str, str]] = {
    "applicationdiscovery": "describeExportConfigurations exportConfigurations",
    "bedrockagentruntime": "invokeAgent invokeFlow invokeInlineAgent optimizePrompt retrieveAndGenerateStream",
    "bedrockruntime": "converseStream invokeModelWithResponseStream",
    "cloudwatchlogs": "startLiveTail",
    "codedeploy": (
        "batchGetDeploymentInstances getDeploymentInstance listDeploymentInstances skipWaitTimeForInstanceTermination"
    ),
    "comprehendmedical": "detectEntities",
    "dataexchange": "sendApiAsset",
    "directconnect": (
        "allocateConnectionOnInterconnect describeConnectionLoa describeConnectionsOnInterconnect "
        "describeInterconnectLoa"
    ),
    "efs": "createTags",
    "elastictranscoder": "testRole",
    "emr": "describeJobFlows",
    "iot": ("attachPrincipalPolicy detachPrincipalPolicy listPolicyPrincipals listPrincipalPolicies"),
    "iotdeviceadvisor": "listTestCases",
    "iotsitewise": "invokeAssistant",
    "kinesis": "subscribeToShard",
    "lambda": "invokeAsync invokeWithResponseStream",
    "lexruntimev2": "startConversation",
    "mediapackage": "rotateChannelCredentials",
    "qbusiness": "chat",
    "rdsdata": "executeSql",
    "s3": "selectObjectContent",
    "sagemakerruntime": "invokeEndpointWithResponseStream",
    "shield": "deleteSubscription",
    "sts": "assumeRole assumeRoleWithSAML assumeRoleWithWebIdentity",
}


@cache
def _data() -> str:
    """Return the folder of botocore's models; empty where botocore isn't installed. Importing botocore costs more."""
    from importlib.util import find_spec

    spec = find_spec("botocore")
    places = spec.submodule_search_locations if spec is not None else None
    return os.path.join(next(iter(places)), "data") if places else ""


@cache
def _model_file(service: str) -> str:
    """Return the file of a service's newest model, by its name in botocore; empty when there is none."""
    folder = os.path.join(_data(), service)
    try:
        versions = sorted(os.listdir(folder), reverse=True)
    except OSError:
        return ""
    for version in versions:
        for name in ("service-2.json.gz", "service-2.json"):
            path = os.path.join(folder, version, name)
            if os.path.isfile(path):
                return path
    return ""


@cache
def service_model(service: str) -> Mapping[str, Any]:
    """Return the model of a service, by its name in SDK or optimized integrations; empty when there is none."""
    path = _model_file(botocore_name(service))
    if not path:
        return {}
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
        model: dict[str, Any] = json.load(file)
    return model


@cache
def sdk_services() -> frozenset[str]:
    """Return the names of services in SDK integrations; none where botocore isn't installed."""
    try:
        available = set(os.listdir(_data())) if _data() else set()
    except OSError:
        available = set()
    if not available:
        return frozenset()
    renamed = set(SDK_NAMES.values())
    plain = {name for name in available - renamed if name.replace("-", "") == name and _model_file(name)}
    return frozenset(SDK_NAMES) | plain


def is_sdk_service(name: str) -> bool:
    """Return whether SDK integrations know a service; True where botocore isn't installed."""
    if not _data():
        return True
    return name in SDK_NAMES or (
        name not in SDK_NAMES.values() and name.isalnum() and name.islower() and bool(_model_file(name))
    )


@cache
def operations(service: str) -> Mapping[str, str]:
    """Return the actions of a service and their operations: an action begins with a small letter."""
    return {f"{name[:1].lower()}{name[1:]}": name for name in service_model(service).get("operations", ())}


def unsupported_operations(service: str) -> frozenset[str]:
    """Return the actions of a service that Step Functions does not support."""
    return frozenset(_UNSUPPORTED.get(service, "").split())


def sdk_name(service: str) -> str:
    """Return the name in SDK integrations of a service that is named as in botocore; empty when it is not."""
    return next((name for name, renamed in SDK_NAMES.items() if renamed == service), "")
