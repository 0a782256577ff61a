"""Amazon Simple Queue Service: a mirror of ``aws_cdk.aws_sqs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._queue import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_queue": (
            "DeadLetterQueue DeduplicationScope FifoThroughputLimit IQueue Queue QueueBase QueueEncryption "
            "QueuePolicy RedriveAllowPolicy RedrivePermission"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
