"""What Amazon SNS delivers to: a mirror of ``aws_cdk.aws_sns_subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._subscriptions import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_subscriptions": "EmailSubscription LambdaSubscription SmsSubscription SqsSubscription UrlSubscription",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
