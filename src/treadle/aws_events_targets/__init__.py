"""What EventBridge's rules act on: a mirror of ``aws_cdk.aws_events_targets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._receivers import *
    from ._targets import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_receivers": "ApiDestination BatchJob EventBus KinesisStream",
        "_targets": "LambdaFunction SfnStateMachine SnsTopic SqsQueue",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
