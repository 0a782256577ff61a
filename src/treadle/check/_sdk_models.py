"""The services and operations that SDK integrations may name, from botocore's models."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from ..services import botocore_name
from ..services._sdk_names import SDK_NAMES

__all__ = ["operations", "sdk_name", "sdk_services", "unsupported_operations"]

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
def _loader() -> Any:
    try:
        from botocore.loaders import Loader
    except ImportError:
        return None
    return Loader()


@cache
def sdk_services() -> frozenset[str]:
    """Return the names of services in SDK integrations; none where botocore isn't installed."""
    loader = _loader()
    if loader is None:
        return frozenset()
    renamed = set(SDK_NAMES.values())
    available = {name for name in loader.list_available_services("service-2") if name not in renamed}
    return frozenset(SDK_NAMES) | {name for name in available if name.replace("-", "") == name}


@cache
def operations(service: str) -> frozenset[str]:
    """Return the actions of a service: its operations with a small first letter."""
    model = _loader().load_service_model(botocore_name(service), "service-2")
    return frozenset(f"{name[:1].lower()}{name[1:]}" for name in model["operations"])


def unsupported_operations(service: str) -> frozenset[str]:
    """Return the actions of a service that Step Functions does not support."""
    return frozenset(_UNSUPPORTED.get(service, "").split())


def sdk_name(service: str) -> str:
    """Return the name in SDK integrations of a service that is named as in botocore; empty when it is not."""
    return next((name for name, renamed in SDK_NAMES.items() if renamed == service), "")
