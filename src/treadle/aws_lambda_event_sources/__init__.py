"""What invokes functions: a mirror of ``aws_cdk.aws_lambda_event_sources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._sources import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_sources": (
            "ApiEventSource DynamoEventSource KinesisEventSource S3EventSource S3EventSourceV2 "
            "S3OnFailureDestination SnsDlq SnsEventSource SqsDlq SqsEventSource StreamEventSource"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
