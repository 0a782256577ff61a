"""Amazon Simple Notification Service: a mirror of ``aws_cdk.aws_sns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._subscription import *
    from ._topic import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_subscription": "Subscription SubscriptionFilter SubscriptionProtocol",
        "_topic": "FifoThroughputScope ITopic LoggingConfig LoggingProtocol Topic TopicBase TopicPolicy TracingConfig",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
