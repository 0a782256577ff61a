"""Amazon Kinesis Data Streams: a mirror of ``aws_cdk.aws_kinesis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._stream import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_stream": "IStream Stream",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
