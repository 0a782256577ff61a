"""Where results of asynchronous invocations go: a mirror of ``aws_cdk.aws_lambda_destinations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._destinations import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_destinations": "EventBridgeDestination LambdaDestination S3Destination SnsDestination SqsDestination",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
